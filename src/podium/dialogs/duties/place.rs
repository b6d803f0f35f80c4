//! Where a duty falls due, as the list of duties has its headings.

use crate::congress::duties::{Duty, due_step};
use crate::congress::state::State;
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::{Due, SittingKind};

/// Where a duty falls due, in the order of the programme: what the heading says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) order: (u8, usize, usize),
    pub(super) heading: Heading,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    Opening,
    SittingOpens(String),
    Item(String),
    SittingCloses(String),
    NoStep,
    Close,
    AfterClose,
}

impl Heading {
    pub(super) fn say(&self, cx: &Context<'_>) -> String {
        let sitting = |message: &str, id: &str| {
            let sitting = cx.locale.sitting(id, cx.state);
            cx.locale.format(message, &facts![what = sitting])
        };
        match self {
            Self::Opening => cx.text("duties-before-opening"),
            Self::SittingOpens(id) => sitting("duties-before-sitting", id),
            Self::Item(id) => cx.locale.item(id, cx.state),
            Self::SittingCloses(id) => sitting("duties-before-closing", id),
            Self::NoStep => cx.text("duties-no-step"),
            Self::Close => cx.text("duties-before-close"),
            Self::AfterClose => cx.text("duties-after-close"),
        }
    }
}

/// Where a duty falls due: the step of the programme at which it must be settled, or the moment that is none.
pub(super) fn place(duty: &Duty<'_>, state: &State) -> Place {
    let at = |order, heading| Place { order, heading };
    match &duty.rule.due {
        Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => {
            at((0, 0, 0), Heading::Opening)
        }
        Due::BeforeClose => at((3, 0, 0), Heading::Close),
        Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => {
            at((4, 0, 0), Heading::AfterClose)
        }
        Due::BeforeSittingOpens(kind) => sitting(state, *kind, false)
            .map_or(at((2, 0, 0), Heading::NoStep), |(index, id)| {
                at((1, index, 0), Heading::SittingOpens(id))
            }),
        Due::BeforeSittingCloses(kind) => sitting(state, *kind, true)
            .map_or(at((2, 0, 0), Heading::NoStep), |(index, id)| {
                at((1, index, usize::MAX), Heading::SittingCloses(id))
            }),
        _ => due_step(state, duty.rule, duty.election)
            .and_then(|(item, _)| {
                let id = &item.plan.id;
                state
                    .sittings
                    .iter()
                    .enumerate()
                    .find_map(|(index, sitting)| {
                        let number = sitting.items.iter().position(|i| i.plan.id == *id)?;
                        Some(at((1, index, number + 1), Heading::Item(id.clone())))
                    })
            })
            .unwrap_or(at((2, 0, 0), Heading::NoStep)),
    }
}

/// The first or last sitting of a kind.
fn sitting(state: &State, kind: SittingKind, last: bool) -> Option<(usize, String)> {
    let mut found = state
        .sittings
        .iter()
        .enumerate()
        .filter(|(_, sitting)| sitting.kind == kind)
        .map(|(index, sitting)| (index, sitting.id.clone()));
    if last {
        found.next_back()
    } else {
        found.next()
    }
}
