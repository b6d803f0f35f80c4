//! Numbers of a ballot round, as the tellers report them: papers issued, papers collected, the count.

mod count;
mod figures;
#[cfg(test)]
mod tests;

use super::kit::field::{Field, Kind};
use super::kit::form::{Fault, Form, Tone, Work};
use super::kit::paint::{Sign, sign};
use crate::congress::Command;
use crate::congress::election::{Election, Finding};
use crate::locale::facts;
use crate::podium::layer::{Context, Layer};

pub use count::CountDialog;
pub use figures::reason_words;

/// Papers issued; `None` before the list is adopted, and once papers are counted back in.
pub fn issue(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = cx.state.election(election)?;
    if found.round.ballot.is_none() || found.round.collected.is_some() {
        return None;
    }
    let summoned = cx.state.roll.summoned(&cx.state.setup.roll);
    let number = || Kind::Number(Some(summoned));
    let (issued, present) = match &found.round.issued {
        Some(issued) => (Some(issued.issued), issued.present),
        None => (None, cx.state.present()),
    };
    let mut papers = Field::new(number());
    papers.set_number(issued);
    let mut hall = Field::new(number());
    hall.set_number(Some(present).filter(|n| *n > 0));
    Some(Box::new(Form::new(
        Issue(found.id.clone()),
        vec![("entry-issued", papers), ("entry-present", hall)],
    )))
}

struct Issue(String);

fn heading(id: &str, election: &str, cx: &Context<'_>) -> String {
    let round = cx.state.election(election).map_or(1, |e| e.round.number);
    cx.locale.format(
        id,
        &facts![
            election = cx.locale.election(election, cx.state),
            round = round,
        ],
    )
}

/// A finding as a live line: its code, the numbers that collide, and what to look at.
fn found(finding: &Finding, cx: &Context<'_>) -> (Tone, String) {
    let text = format!("{}: {}", finding.code(), cx.locale.finding(finding));
    (Tone::Bad, format!("{} {text}", sign(cx, Sign::Wrong)))
}

impl Work for Issue {
    fn title(&self, cx: &Context<'_>) -> String {
        heading("entry-issue-title", &self.0, cx)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("entry-issue-about")]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let base = cx.state.roll.base(&cx.state.setup);
        let need = cx.state.setup.rulebook.majority.need(base.number);
        let text = facts![
            base = base.number,
            need = need,
            provisional = if base.provisional { "yes" } else { "no" },
        ];
        let mut lines = vec![(Tone::Plain, cx.locale.format("ladder-base", &text))];
        let [issued, present] = fields else {
            return lines;
        };
        let (Some(issued), Some(present)) = (issued.number(), present.number()) else {
            return lines;
        };
        if issued > present {
            lines.push(found(&Finding::IssuedOverPresent { issued, present }, cx));
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
        lines
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        let [issued, present] = fields else {
            return Err(Fault::of(0, "entry-issued-missing"));
        };
        let issued = match issued.number() {
            None | Some(0) => return Err(Fault::of(0, "entry-issued-missing")),
            Some(issued) => issued,
        };
        let present = match present.number() {
            None | Some(0) => return Err(Fault::of(1, "vote-present-missing")),
            Some(present) => present,
        };
        Ok(Command::IssueBallots {
            election: Some(self.0.clone()),
            issued,
            present: Some(present),
            printed: None,
            unused: None,
            spoiled: None, })
    }
}

/// Papers collected; `None` before any were issued and once they are counted.
pub fn collect(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = cx.state.election(election)?;
    if found.round.issued.is_none() || found.round.count.is_some() {
        return None;
    }
    let mut field = Field::new(Kind::Number(None));
    field.set_number(found.round.collected);
    Some(Box::new(Form::new(
        Collect(found.id.clone()),
        vec![("entry-collected", field)],
    )))
}

struct Collect(String);

impl Collect {
    fn issued(&self, cx: &Context<'_>) -> u32 {
        cx.state
            .election(&self.0)
            .and_then(|election| election.round.issued.as_ref())
            .map_or(0, |issued| issued.issued)
    }
}

impl Work for Collect {
    fn title(&self, cx: &Context<'_>) -> String {
        heading("entry-collect-title", &self.0, cx)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        let text = facts![issued = self.issued(cx)];
        vec![cx.locale.format("entry-collect-about", &text)]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let issued = self.issued(cx);
        let Some(collected) = fields.first().and_then(Field::number) else {
            return Vec::new();
        };
        if collected > issued {
            return vec![
                found(&Finding::CollectedOverIssued { collected, issued }, cx),
                (Tone::Plain, cx.text("entry-collect-stop")),
            ];
        }
        let text = cx.locale.format(
            "entry-collect-sum",
            &facts![
                collected = collected,
                issued = issued,
                missing = issued - collected
            ],
        );
        let (tone, mark) = if collected == issued {
            (Tone::Good, Sign::Done)
        } else {
            (Tone::Warning, Sign::Attention)
        };
        vec![(tone, format!("{text} {}", sign(cx, mark)))]
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        match fields.first().and_then(Field::number) {
            None => Err(Fault::of(0, "entry-collected-missing")),
            Some(collected) => Ok(Command::CollectBallots {
                election: Some(self.0.clone()),
                collected,
                confirmed: false, }),
        }
    }
}

/// The count; `None` before papers are collected and once the result is announced.
pub fn count(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found: &Election = cx.state.election(election)?;
    CountDialog::new(found).map(|dialog| Box::new(dialog) as Box<dyn Layer>)
}
