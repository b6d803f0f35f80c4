//! Two or three results of one round, line by line. A difference names the line and never a value: whoever
//! reads again must not know what the others have.

use super::files::{ResultFile, RoundKey};
use crate::congress::election::{CountSheet, Invalid};

/// A line of a count.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// Papers collected.
    Collected,
    /// Valid papers.
    Valid,
    /// Invalid papers.
    Invalid,
    /// Invalid papers by reason, where only one of two says them.
    Reasons,
    /// Invalid papers for one reason, by its id.
    Reason(String),
    /// Votes for the name at this place, from 0.
    Votes(usize),
    /// Votes against the name at this place, from 0.
    Against(usize),
}

impl Line {
    /// Its id in files: `collected`, `reason:marked`, `votes:3` (the number on the paper).
    pub fn id(&self) -> String {
        match self {
            Self::Collected => "collected".to_owned(),
            Self::Valid => "valid".to_owned(),
            Self::Invalid => "invalid".to_owned(),
            Self::Reasons => "reasons".to_owned(),
            Self::Reason(reason) => format!("reason:{reason}"),
            Self::Votes(place) => format!("votes:{}", place + 1),
            Self::Against(place) => format!("against:{}", place + 1),
        }
    }
}

/// What is compared.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// Papers collected.
    pub collected: u32,
    /// The totals.
    pub sheet: &'a CountSheet,
}

impl<'a> From<&'a ResultFile> for Reading<'a> {
    fn from(result: &'a ResultFile) -> Self {
        Self {
            collected: result.collected,
            sheet: &result.count,
        }
    }
}

/// The lines in which two readings differ, in the order of the sheet; none where they are equal.
pub fn differences(one: Reading<'_>, other: Reading<'_>) -> Vec<Line> {
    let (a, b) = (one.sheet, other.sheet);
    let mut lines = Vec::new();
    let mut unless = |equal: bool, line: Line| {
        if !equal {
            lines.push(line);
        }
    };
    unless(one.collected == other.collected, Line::Collected);
    unless(a.valid == b.valid, Line::Valid);
    unless(a.invalid == b.invalid, Line::Invalid);
    // Reasons nobody wrote down differ from reasons that are all 0.
    let said = |sheet: &CountSheet| !sheet.invalid_reasons.is_empty() || sheet.invalid == 0;
    if said(a) == said(b) {
        let known = Invalid::ALL.iter().map(|reason| reason.id().to_owned());
        let mut reasons: Vec<String> = known
            .filter(|id| a.invalid_reasons.contains_key(id) || b.invalid_reasons.contains_key(id))
            .collect();
        let others = a.invalid_reasons.keys().chain(b.invalid_reasons.keys());
        for other in others {
            if !reasons.contains(other) {
                reasons.push(other.clone());
            }
        }
        let papers = |sheet: &CountSheet, id: &str| sheet.invalid_reasons.get(id).copied();
        for id in reasons {
            let equal = papers(a, &id).unwrap_or(0) == papers(b, &id).unwrap_or(0);
            unless(equal, Line::Reason(id));
        }
    } else {
        unless(false, Line::Reasons);
    }
    for place in 0..a.votes.len().max(b.votes.len()) {
        unless(a.votes.get(place) == b.votes.get(place), Line::Votes(place));
    }
    for place in 0..a.against.len().max(b.against.len()) {
        unless(
            a.against.get(place) == b.against.get(place),
            Line::Against(place),
        );
    }
    lines
}

/// What a comparison leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All are equal in every line.
    Equal,
    /// Of three, these two are equal in every line and stand; the third differs in these lines.
    TwoEqual {
        /// Their places, from 0.
        equal: [usize; 2],
        /// The place of the other.
        other: usize,
        /// Where it differs.
        lines: Vec<Line>,
    },
    /// No two are equal: these lines must be read again.
    Different(Vec<Line>),
}

/// What of a round is not the same in two results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherRound {
    /// Live and rehearsal.
    Mode,
    /// Another journal.
    Journal,
    /// Another election.
    Election,
    /// Another ballot of the same election.
    Round,
    /// Another list, or the same names in another order.
    List,
    /// It is the very same result.
    Same,
}

/// What keeps two rounds apart; `None` where they are the same.
pub fn other_round(one: &RoundKey, other: &RoundKey) -> Option<OtherRound> {
    if one.mode != other.mode {
        Some(OtherRound::Mode)
    } else if one.journal != other.journal {
        Some(OtherRound::Journal)
    } else if one.election != other.election {
        Some(OtherRound::Election)
    } else if one.round != other.round {
        Some(OtherRound::Round)
    } else if one.list != other.list {
        Some(OtherRound::List)
    } else {
        None
    }
}

/// Compares two or three results. `Err` with the place of the first that cannot be compared with the one
/// before it, and why.
pub fn judge(results: &[&ResultFile]) -> Result<Verdict, (usize, OtherRound)> {
    for (place, pair) in results.windows(2).enumerate() {
        let [one, other] = pair else { continue };
        if let Some(why) = other_round(&one.round, &other.round) {
            return Err((place + 1, why));
        }
    }
    for (place, one) in results.iter().enumerate() {
        if results.iter().take(place).any(|before| before == one) {
            return Err((place, OtherRound::Same));
        }
    }
    let between = |a: usize, b: usize| match (results.get(a), results.get(b)) {
        (Some(a), Some(b)) => differences((*a).into(), (*b).into()),
        _ => Vec::new(),
    };
    let first = between(0, 1);
    if results.len() < 3 {
        return Ok(match first.is_empty() {
            true => Verdict::Equal,
            false => Verdict::Different(first),
        });
    }
    let (second, third) = (between(0, 2), between(1, 2));
    let two = |equal: [usize; 2], other: usize, lines: &[Line]| Verdict::TwoEqual {
        equal,
        other,
        lines: lines.to_vec(),
    };
    Ok(
        match (first.is_empty(), second.is_empty(), third.is_empty()) {
            (true, true, _) => Verdict::Equal,
            (true, ..) => two([0, 1], 2, &second),
            (_, true, _) => two([0, 2], 1, &first),
            (.., true) => two([1, 2], 0, &first),
            _ => {
                let mut lines = [first, second, third].concat();
                lines.sort();
                lines.dedup();
                Verdict::Different(lines)
            }
        },
    )
}
