//! Papers issued, and spoiled ones that were exchanged before they were cast.

use super::super::kit::field::{Field, Kind};
use super::super::kit::form::{Fault, Form, Tone, Work};
use super::super::kit::paint::{Sign, sign};
use super::super::names;
use super::{found, heading, measured};
use crate::congress::Command;
use crate::congress::election::{Finding, RoundKind, printed_finding};
use crate::locale::facts;
use crate::podium::layer::{Context, Layer};
use crate::rulebook::Rung;

/// Where the optional fields begin.
const OPTIONAL: usize = 2;

/// Papers issued; `None` before the list is adopted, and once papers are counted back in. Tellers whom the
/// congress has not elected issue none: the way to their vote opens instead.
pub fn issue(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let election = cx.state.election(election)?;
    let (paper, _) = election.round.ballot.as_ref()?;
    if election.round.collected.is_some() {
        return None;
    }
    let voted = election.rounds().any(|round| round.is_done(Rung::Tellers));
    if election.round.issued.is_none() {
        if election.tellers.iter().any(|name| paper.contains(name)) {
            return names::tellers(&election.id, cx);
        }
        if voted && !election.tellers_elected {
            return names::tellers_in_the_way(&election.id, cx);
        }
    }
    let summoned = cx.state.base_now().summoned;
    let number = || Kind::Number(Some(summoned));
    let (issued, present) = match &election.round.issued {
        Some(issued) => (Some(issued.issued), issued.present),
        None => (None, cx.state.present_now()),
    };
    let mut papers = Field::new(number());
    papers.set_number(issued);
    let mut hall = Field::new(number());
    hall.set_number(Some(present).filter(|n| *n > 0));
    let optional = || Field::new(Kind::Number(None));
    Some(Box::new(Form::new(
        Issue(election.id.clone()),
        vec![
            ("entry-issued", papers),
            ("entry-present", hall),
            ("entry-printed", optional()),
            ("entry-unused", optional()),
            ("entry-spoiled", optional()),
        ],
    )))
}

struct Issue(String);

impl Work for Issue {
    fn title(&self, cx: &Context<'_>) -> String {
        heading("entry-issue-title", &self.0, cx)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![
            cx.text("entry-issue-about"),
            cx.text("entry-issue-optional"),
        ]
    }

    fn records_at(&self, _fields: &[Field]) -> usize {
        OPTIONAL - 1
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let revote = cx
            .state
            .election(&self.0)
            .is_some_and(|election| election.round.kind == RoundKind::Revote);
        let number = |at: usize| fields.get(at).and_then(Field::number);
        let base = cx.state.base_now();
        let measured = measured(revote, &base, number(1).unwrap_or(0), None, cx);
        let mut lines = vec![(Tone::Plain, measured)];
        let (Some(issued), Some(present)) = (number(0), number(1)) else {
            return lines;
        };
        if issued > present {
            lines.push(found(&Finding::IssuedOverPresent { issued, present }, cx));
        } else if issued > base.number {
            let base = base.number;
            lines.push(found(&Finding::IssuedOverBase { issued, base }, cx));
        } else {
            let text = cx.locale.format(
                "entry-issue-sum",
                &facts![issued = issued, present = present, rest = present - issued],
            );
            let (tone, mark) = if issued == present {
                (Tone::Good, Sign::Done)
            } else {
                (Tone::Warning, Sign::Attention)
            };
            lines.push((tone, format!("{text} {}", sign(cx, mark))));
        }
        if let (Some(printed), Some(unused)) = (number(2), number(3))
            && let Some(finding) = printed_finding(printed, issued, number(4).unwrap_or(0), unused)
        {
            lines.push(found(&finding, cx));
        }
        lines
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        let number = |at: usize| fields.get(at).and_then(Field::number);
        let issued = match number(0) {
            None | Some(0) => return Err(Fault::of(0, "entry-issued-missing")),
            Some(issued) => issued,
        };
        let present = match number(1) {
            None | Some(0) => return Err(Fault::of(1, "vote-present-missing")),
            Some(present) => present,
        };
        Ok(Command::IssueBallots {
            election: Some(self.0.clone()),
            issued,
            present: Some(present),
            printed: number(2),
            unused: number(3),
            spoiled: number(4),
        })
    }
}

/// Spoiled papers exchanged; `None` before papers are out and once they are collected.
pub fn exchange(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let election = cx.state.election(election)?;
    let issued = election.round.issued.as_ref()?.issued;
    if election.round.collected.is_some() {
        return None;
    }
    let mut field = Field::new(Kind::Number(Some(issued)));
    field.set_number(Some(election.round.exchanged).filter(|n| *n > 0));
    Some(Box::new(Form::new(
        Exchange(election.id.clone(), issued),
        vec![("exchange-field", field)],
    )))
}

struct Exchange(String, u32);

impl Work for Exchange {
    fn title(&self, cx: &Context<'_>) -> String {
        heading("exchange-title", &self.0, cx)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.locale.format("exchange-about", &facts![issued = self.1])]
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        match fields.first().and_then(Field::number) {
            None => Err(Fault::of(0, "exchange-missing")),
            Some(exchanged) => Ok(Command::ExchangeBallots {
                election: Some(self.0.clone()),
                exchanged,
            }),
        }
    }
}
