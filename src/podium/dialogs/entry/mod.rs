//! Numbers and names of a ballot round, as the presidium proposes and the tellers report them: seats, support,
//! the opinion ballot, papers issued, exchanged and collected, the count.

mod collect;
mod count;
mod figures;
mod issue;
mod opinion;
mod results;
#[cfg(test)]
mod results_tests;
mod slate;
#[cfg(test)]
mod slate_tests;
#[cfg(test)]
mod tests;

use super::kit::form::Tone;
use super::kit::paint::{Sign, sign};
use crate::congress::election::{Election, Finding};
use crate::congress::roll::Base;
use crate::locale::facts;
use crate::podium::layer::{Context, Layer};
use crate::rulebook::BaseKind;

pub use collect::collect;
pub use count::CountDialog;
pub use figures::reason_words;
pub use issue::{exchange, issue};
pub use opinion::opinion;
pub use slate::{list_in_the_way, seats, support, surplus_limit};

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

/// What the majority of a ballot is measured on, and the votes needed. `papers` is the number of papers it is
/// measured on, where it is and once it is known; in a re-vote among the tied no majority is needed.
pub fn measured(
    revote: bool,
    base: &Base,
    present: u32,
    papers: Option<u32>,
    cx: &Context<'_>,
) -> String {
    if revote {
        return cx.locale.no_majority(cx.state);
    }
    let majority = &cx.state.setup.rulebook.majority;
    let (of, number) = match majority.base {
        BaseKind::AdjustedSummoned => ("adjusted", base.number),
        BaseKind::TotalMembers => ("total", base.number),
        BaseKind::Present => ("present", present),
        BaseKind::Collected => ("collected", papers.unwrap_or(0)),
        BaseKind::Valid => ("valid", papers.unwrap_or(0)),
    };
    let counts_people = majority.base == BaseKind::AdjustedSummoned;
    cx.locale.format(
        "ladder-base",
        &facts![
            of = of,
            base = number,
            need = if number == 0 {
                0
            } else {
                majority.need(number)
            },
            provisional = if counts_people && base.provisional {
                "yes"
            } else {
                "no"
            },
        ],
    )
}

/// The count; `None` before papers are collected, while there are too many, and once the result is announced.
pub fn count(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    results::layer(election, cx).or_else(|| count_by_hand(election, cx))
}

/// The count as it stands in the signed minutes.
pub fn count_by_hand(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found: &Election = cx.state.election(election)?;
    CountDialog::new(found).map(|dialog| Box::new(dialog) as Box<dyn Layer>)
}
