//! The answer of `tally`. Its words and their order are a promise to machines; only the sentences follow the
//! language.

use super::input::Input;
use super::judge::{Judged, Next};
use crate::congress::election::{CandidateState, Finding, Outcome};
use crate::locale::{Locale, facts};
use crate::rulebook::{Rounding, Rulebook};
use serde::Serialize;

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Votes needed; `null` in a second ballot among the tied.
    pub need: Option<u32>,
    /// What does not add up, and what is odd.
    pub problems: Vec<Told>,
    /// Everybody in ranking order; nobody where an error stands.
    pub outcomes: Vec<Row>,
    /// Names in ranking order.
    pub elected: Vec<String>,
    /// Names that share the last seat.
    pub tied: Vec<String>,
    /// Seats that are not filled.
    pub seats_left: u32,
    /// What is done next.
    pub next: &'static str,
    /// Why, in one sentence.
    pub why: String,
}

/// A problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// R1 to R9, with the letter of the case.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What it is, with its numbers.
    pub message: String,
}

/// A name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The name, as it was given.
    pub candidate: String,
    /// Its place on the paper, from 0.
    pub index: u32,
    /// Votes on valid papers.
    pub votes: u32,
    /// Share of the base: digits with a decimal comma, no sign.
    pub percent: String,
    /// `elected`, `majority_no_seat`, `short`, `tied` or `not_elected`.
    pub state: &'static str,
    /// Votes less the votes needed; `null` in a second ballot among the tied.
    pub margin: Option<i64>,
}

/// The answer to an input that was judged.
pub fn answer(locale: &Locale, input: &Input, rulebook: &Rulebook, judged: &Judged) -> Answer {
    let names = |outcome: &Outcome, state: CandidateState| {
        let with = outcome.standings.iter().filter(|row| row.state == state);
        with.map(|row| row.candidate.clone()).collect()
    };
    let outcome = judged.outcome.as_ref();
    Answer {
        need: judged.need,
        problems: judged
            .problems
            .iter()
            .map(|finding| Told {
                code: finding.code(),
                severity: if finding.is_error() {
                    "error"
                } else {
                    "warning"
                },
                message: locale.finding(finding),
            })
            .collect(),
        outcomes: outcome.map_or_else(Vec::new, |outcome| {
            rows(outcome, judged.base, rulebook.percent.results)
        }),
        elected: outcome.map_or_else(Vec::new, |outcome| names(outcome, CandidateState::Elected)),
        tied: outcome.map_or_else(Vec::new, |outcome| names(outcome, CandidateState::Tied)),
        seats_left: outcome.map_or(input.seats, |outcome| outcome.seats_left),
        next: judged.next.word(),
        why: why(locale, input, judged),
    }
}

fn rows(outcome: &Outcome, base: u32, rounding: Rounding) -> Vec<Row> {
    outcome
        .standings
        .iter()
        .map(|standing| Row {
            candidate: standing.candidate.clone(),
            index: standing.index,
            votes: standing.votes,
            percent: percent(standing.votes, base, rounding),
            state: standing.state.id(),
            margin: standing.margin,
        })
        .collect()
}

/// A share of the base with two decimals and a comma, in every language; 0,00 of nothing.
fn percent(part: u32, base: u32, rounding: Rounding) -> String {
    let (part, base) = (u64::from(part) * 10_000, u64::from(base.max(1)));
    let up = rounding == Rounding::HalfUp && part % base * 2 >= base;
    let hundredths = part / base + u64::from(up);
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

fn why(locale: &Locale, input: &Input, judged: &Judged) -> String {
    let codes: Vec<&str> = judged
        .problems
        .iter()
        .filter(|finding| finding.is_error())
        .map(Finding::code)
        .collect();
    let elected = judged.outcome.as_ref().map_or(0, |o| o.elected().count());
    let tied = judged.outcome.as_ref().map_or(0, |o| o.tied().count());
    let level = judged
        .outcome
        .as_ref()
        .and_then(|o| o.tied().next())
        .map_or(0, |standing| standing.votes);
    let left = judged
        .outcome
        .as_ref()
        .map_or(input.seats, |o| o.seats_left);
    let facts = facts![
        seats = input.seats,
        elected = elected,
        left = left,
        tied = tied,
        votes = level,
        base = judged.base,
        need = judged.need.unwrap_or(1),
        issued = input.issued,
        collected = input.collected,
        codes = once_each(&codes).join(", "),
    ];
    let revote = judged.need.is_none();
    let id = match (judged.next, revote, tied > 0) {
        (Next::Complete, false, _) => "tally-complete",
        (Next::Complete, true, _) => "tally-complete-revote",
        (Next::TieRevote, ..) => "tally-tie-revote",
        (Next::AskContinue, ..) => "tally-short",
        (Next::CongressDecides, true, true) => "tally-tied-again",
        (Next::CongressDecides, true, false) => "tally-revote-nobody",
        (Next::CongressDecides, false, _) => "tally-tie-asked",
        (Next::CancelAndRevote, ..) => "tally-cancel",
        (Next::Recount, ..) => "tally-recount",
    };
    locale.format(id, &facts)
}

fn once_each<'a>(codes: &[&'a str]) -> Vec<&'a str> {
    let mut once: Vec<&str> = Vec::new();
    for code in codes {
        if !once.contains(code) {
            once.push(code);
        }
    }
    once
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_have_two_decimals_and_a_comma() {
        for (part, base, half_up, truncated) in [
            (104, 105, "99,05", "99,04"),
            (105, 105, "100,00", "100,00"),
            (2, 14, "14,29", "14,28"),
            (1, 800, "0,13", "0,12"),
            (0, 105, "0,00", "0,00"),
            (0, 0, "0,00", "0,00"),
        ] {
            assert_eq!(percent(part, base, Rounding::HalfUp), half_up);
            assert_eq!(percent(part, base, Rounding::Truncate), truncated);
        }
    }
}
