//! The left side: every rung with its sign and, once it is known, its number.

use super::super::kit::paint::{Sign, sign};
use crate::congress::duties::missing_rungs;
use crate::congress::election::{Election, Origin};
use crate::congress::plan::StepKind;
use crate::congress::state::StepStage;
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::Rung;
use ratatui::style::Style;

/// The rung at hand: that of the running step, else the first one not done.
pub fn current(election: &Election, cx: &Context<'_>) -> Rung {
    let running = cx
        .state
        .running_step()
        .and_then(|step| match &step.step.kind {
            StepKind::Election { election: id, rung } if *id == election.id => Some(*rung),
            _ => None,
        });
    let missing = missing_rungs(cx.state, &election.id);
    running
        .or_else(|| {
            Rung::ALL.into_iter().find(|rung| {
                !election.round.is_done(*rung)
                    && *rung != Rung::OpinionBallot
                    && !missing.contains(rung)
                    && !skipped(election, *rung, cx)
            })
        })
        .unwrap_or(Rung::Seal)
}

/// The step of a rung was left out.
fn skipped(election: &Election, rung: Rung, cx: &Context<'_>) -> bool {
    cx.state.items().flat_map(|item| &item.steps).any(|step| {
        matches!(step.stage, StepStage::Skipped(_))
            && matches!(&step.step.kind, StepKind::Election { election: id, rung: at }
                if *id == election.id && *at == rung)
    })
}

/// The rung is a step of the programme.
fn planned(election: &Election, rung: Rung, cx: &Context<'_>) -> bool {
    cx.state.items().flat_map(|item| &item.steps).any(|step| {
        matches!(&step.step.kind, StepKind::Election { election: id, rung: at }
            if *id == election.id && *at == rung)
    })
}

/// The sign of a rung and its style.
pub fn standing(
    election: &Election,
    rung: Rung,
    running: Rung,
    cx: &Context<'_>,
) -> (&'static str, Style) {
    if rung == running && !election.round.is_done(rung) {
        (sign(cx, Sign::Here), cx.theme.now)
    } else if election.round.is_done(rung) {
        (sign(cx, Sign::Done), cx.theme.good)
    } else if skipped(election, rung, cx) || !planned(election, rung, cx) {
        (sign(cx, Sign::Skipped), cx.theme.dim)
    } else {
        (sign(cx, Sign::Coming), cx.theme.text)
    }
}

/// The rung in few words, with its number where there is one.
pub fn short(election: &Election, rung: Rung, cx: &Context<'_>) -> String {
    let round = &election.round;
    let introduced = election.slate.introduced.then(|| {
        election
            .slate
            .names
            .iter()
            .filter(|name| name.origin == Origin::Incumbents)
            .count()
    });
    let added = election
        .slate
        .names
        .iter()
        .filter(|name| name.origin != Origin::Incumbents)
        .count();
    let number: Option<usize> = match rung {
        Rung::Number => Some(election.seats as usize),
        Rung::Introduction => introduced,
        Rung::Nominations => Some(added).filter(|n| *n > 0),
        Rung::Withdrawals => Some(
            election
                .slate
                .names
                .iter()
                .filter(|name| name.withdrawn)
                .count(),
        )
        .filter(|n| *n > 0),
        Rung::List => round.ballot.as_ref().map(|(names, _)| names.len()),
        Rung::Tellers => Some(election.tellers.len()).filter(|n| *n > 0),
        Rung::Issue => round.issued.as_ref().map(|issued| issued.issued as usize),
        Rung::Collect => round.collected.map(|n| n as usize),
        Rung::Count => round.count.as_ref().map(|count| count.sheet.valid as usize),
        _ => None,
    };
    let words = cx.text(match rung {
        Rung::Number if election.allocated => "ladder-number-allocated",
        Rung::Number => "ladder-number",
        Rung::Introduction => "ladder-introduction",
        Rung::Nominations => "ladder-nominations",
        Rung::Withdrawals => "ladder-withdrawals",
        Rung::OpinionBallot => "ladder-opinion-ballot",
        Rung::List => "ladder-list",
        Rung::Tellers => "ladder-tellers",
        Rung::Print => "ladder-print",
        Rung::Instructions => "ladder-instructions",
        Rung::Box => "ladder-box",
        Rung::Issue => "ladder-issue",
        Rung::Voting => "ladder-voting",
        Rung::Collect => "ladder-collect",
        Rung::Count => "ladder-count",
        Rung::Minutes => "ladder-minutes",
        Rung::Announce => "ladder-announce",
        Rung::Seal => "ladder-seal",
    });
    match number {
        Some(n) => cx
            .locale
            .format("ladder-with-number", &facts![words = words, n = n]),
        None => words,
    }
}
