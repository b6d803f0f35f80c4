//! What a count of `tally` leads to: what does not add up, who is elected, what is done next.

use super::input::{Fault, Input};
use crate::congress::election::{
    self, BallotKind, CountSheet, Ending, Finding, Invalid, Line, Outcome, Paper, PaperRules,
    PaperTotals, Terms,
};
use crate::rulebook::{BaseKind, Rulebook, Tie};
use std::collections::BTreeMap;

/// What is done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Every seat is filled.
    Complete,
    /// A second ballot among those who share the last seat.
    TieRevote,
    /// Seats are left: the congress is asked whether to go on.
    AskContinue,
    /// The rules do not settle it: the congress decides.
    CongressDecides,
    /// More papers than were issued: nothing is counted.
    CancelAndRevote,
    /// The numbers do not add up.
    Recount,
}

impl Next {
    /// Its word in the answer.
    pub fn word(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::TieRevote => "tie_revote",
            Self::AskContinue => "ask_continue",
            Self::CongressDecides => "congress_decides",
            Self::CancelAndRevote => "cancel_and_revote",
            Self::Recount => "recount",
        }
    }
}

/// A count, judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// Votes needed; nothing in a second ballot among the tied.
    pub need: Option<u32>,
    /// The number the votes are measured on.
    pub base: u32,
    /// What does not add up, and what is odd.
    pub problems: Vec<Finding>,
    /// The result, where all adds up.
    pub outcome: Option<Outcome>,
    /// What is done next.
    pub next: Next,
}

/// Judges the count by the rulebook.
pub fn judge(input: &Input, rulebook: &Rulebook) -> Result<Judged, Fault> {
    let majority = &rulebook.majority;
    let derived = match &input.ballots {
        Some(_) => Some(of_papers(input).ok_or(Fault::TooMany)?),
        None => None,
    };
    let sheet = derived.clone().unwrap_or_else(|| given(input));
    let from_papers = matches!(majority.base, BaseKind::Collected | BaseKind::Valid);
    let given_base = input.base.unwrap_or(0);
    if input.base.is_none() && !from_papers {
        return Err(Fault::BaseNeeded);
    }
    let base = election::measured_on(
        majority.base,
        given_base,
        given_base,
        input.collected,
        sheet.valid,
    );
    let terms = Terms {
        seats: input.seats,
        base,
        majority,
        kind: input.kind,
        candidates: &input.candidates,
        collected: input.collected,
        alternates: 0,
        revote: input.revote.unwrap_or(false),
    };
    let problems = problems(input, &terms, derived.as_ref(), &sheet);
    let cancelled = |finding: &Finding| matches!(finding, Finding::CollectedOverIssued { .. });
    let (outcome, next) = if problems.iter().any(cancelled) {
        (None, Next::CancelAndRevote)
    } else if problems.iter().any(Finding::is_error) {
        (None, Next::Recount)
    } else {
        let outcome = election::outcome(&terms, &sheet.votes);
        let next = next(&outcome, terms.revote, &rulebook.tie);
        (Some(outcome), next)
    };
    Ok(Judged {
        need: (!terms.revote).then(|| majority.need(base)),
        base,
        problems,
        outcome,
        next,
    })
}

fn next(outcome: &Outcome, revote: bool, tie: &Tie) -> Next {
    match outcome.ending {
        Ending::Complete => Next::Complete,
        Ending::Tie => match tie {
            Tie::Revote(_) if !revote => Next::TieRevote,
            _ => Next::CongressDecides,
        },
        Ending::Short if revote && outcome.elected().next().is_none() => Next::CongressDecides,
        Ending::Short => Next::AskContinue,
    }
}

/// The count as its totals say it. Valid and invalid papers are there: the input was refused otherwise.
fn given(input: &Input) -> CountSheet {
    CountSheet {
        valid: input.valid.unwrap_or(0),
        invalid: input.invalid.unwrap_or(0),
        invalid_reasons: BTreeMap::new(),
        votes: input.totals.clone().unwrap_or_default(),
        against: input.against.clone().unwrap_or_default(),
    }
}

/// The count that the papers make; nothing where there are more than can be counted.
fn of_papers(input: &Input) -> Option<CountSheet> {
    let names = u32::try_from(input.candidates.len()).ok()?;
    let rules = PaperRules {
        kind: input.kind,
        seats: input.seats,
        names,
    };
    let mut totals = PaperTotals::new(names);
    // Reasons of the tellers' own words.
    let mut other: BTreeMap<&str, u64> = BTreeMap::new();
    let mut paper = Paper::default();
    for line in input.ballots.iter().flatten() {
        let times = u64::from(line.times.unwrap_or(1));
        match line.invalid.as_deref() {
            Some(reason) => match Invalid::from_id(reason) {
                Some(reason) => totals.add_invalid(reason, times),
                None => *other.entry(reason.trim()).or_default() += times,
            },
            None => {
                fill(&mut paper.chosen, line.chosen.as_deref());
                fill(&mut paper.against, line.against.as_deref());
                // Why it does not count stands in the totals.
                let _ = totals.add(rules, &paper, times);
            }
        }
    }
    let mut sheet = totals.sheet(input.kind)?;
    for (reason, papers) in other {
        let papers = u32::try_from(papers).ok()?;
        sheet.invalid = sheet.invalid.checked_add(papers)?;
        sheet.invalid_reasons.insert(reason.to_owned(), papers);
    }
    sheet.valid.checked_add(sheet.invalid)?;
    Some(sheet)
}

fn fill(places: &mut Vec<u32>, from: Option<&[u32]>) {
    places.clear();
    places.extend_from_slice(from.unwrap_or_default());
}

/// Everything that does not add up, from the papers handed out to the votes by name.
fn problems(
    input: &Input,
    terms: &Terms<'_>,
    derived: Option<&CountSheet>,
    sheet: &CountSheet,
) -> Vec<Finding> {
    let mut found = Vec::new();
    let issued = input.issued;
    match (terms.majority.base, input.base) {
        (BaseKind::AdjustedSummoned | BaseKind::TotalMembers, Some(base)) if issued > base => {
            found.push(Finding::IssuedOverBase { issued, base });
        }
        (BaseKind::Present, Some(present)) => {
            found.extend(election::issued_finding(issued, present));
        }
        (BaseKind::Collected | BaseKind::Valid, Some(given)) if given != terms.base => {
            found.push(Finding::BaseDiffers {
                given,
                measured: terms.base,
            });
        }
        _ => {}
    }
    let box_finding = election::collected_finding(input.collected, issued);
    let cancelled = box_finding.as_ref().is_some_and(Finding::is_error);
    found.extend(box_finding);
    if cancelled {
        // The box holds papers that nobody issued: what is in it is not looked at.
        return found;
    }
    if let Some(derived) = derived {
        found.extend(differences(input, derived));
    }
    let counted = election::findings(terms, sheet);
    let wrong = found.iter().any(Finding::is_error);
    found.extend(
        counted
            .into_iter()
            .filter(|finding| finding.is_error() || !wrong),
    );
    found
}

/// Numbers given beside the papers that the papers do not make.
fn differences(input: &Input, derived: &CountSheet) -> Vec<Finding> {
    let mut found = Vec::new();
    for (line, given, derived) in [
        (Line::Valid, input.valid, derived.valid),
        (Line::Invalid, input.invalid, derived.invalid),
    ] {
        if let Some(given) = given {
            found.extend(difference(line, given, derived));
        }
    }
    if let Some(totals) = &input.totals {
        found.extend(by_name(input, totals, &derived.votes, Line::Votes));
    }
    // An empty list of votes against says nothing.
    if let Some(against) = input.against.as_ref().filter(|given| !given.is_empty()) {
        if input.kind == BallotKind::Strike {
            found.push(Finding::AgainstNotAsked { kind: input.kind });
        } else {
            found.extend(by_name(input, against, &derived.against, Line::Against));
        }
    }
    found
}

fn by_name(
    input: &Input,
    given: &[u32],
    derived: &[u32],
    line: impl Fn(String) -> Line,
) -> Vec<Finding> {
    if given.len() != input.candidates.len() {
        return vec![Finding::VotesMissing {
            names: input.candidates.len() as u32,
            given: given.len() as u32,
        }];
    }
    let numbers = given.iter().zip(derived);
    input
        .candidates
        .iter()
        .zip(numbers)
        .filter_map(|(name, (given, derived))| difference(line(name.clone()), *given, *derived))
        .collect()
}

fn difference(line: Line, given: u32, derived: u32) -> Option<Finding> {
    (given != derived).then_some(Finding::GivenDiffers {
        line,
        given,
        derived,
    })
}
