//! What must add up in a count, as numbered codes (R1 to R9), and the comparison of two counts of the same
//! stack. Errors stop an announcement; warnings are told and stop nothing.
//!
//! | code | what must hold | grade |
//! |---|---|---|
//! | R1 | issued ≤ voters present, and ≤ E | error |
//! | R2 | collected ≤ issued; then the congress cancels the ballot and votes again | error |
//! | R2a | collected = issued; what is missing is recorded | warning |
//! | R2b | printed = issued + spoiled + unused | error, explainable |
//! | R3 | valid + invalid = collected | error |
//! | R3a | the reasons make the invalid papers | error, explainable |
//! | R4 | votes for a name ≤ valid | error |
//! | R5 | all votes ≤ valid × seats | error |
//! | R5a | all votes ≥ valid, where every valid paper chooses somebody | error |
//! | R6 | for + against ≤ valid | error |
//! | R6a | for + against = valid on a one-name paper | error |
//! | R6b | no votes against where names are struck out | error |
//! | R7 | votes are given for every name | error |
//! | R7a | no votes without valid papers | error |
//! | R7b | no valid papers without votes, where names are struck out | error |
//! | R8 | two counts of a stack have the same numbers | error |
//! | R8a | numbers given are those that the papers make | error |
//! | R8b | the base given is the one that the rulebook measures on | error |
//! | R9 | fewer than 3 % of the papers are invalid | warning |
//! | R9a | fewer than 3 % of the lines are not counted | warning |
//!
//! **Precedence.** More papers than were issued: nothing else is looked at, because nothing is counted. Votes
//! missing or without papers: what is summed from them is not told as well. Any error: nothing is told about
//! plausibility.
//!
//! **Thresholds of R9.** They are for halls of 30 to 300 papers: 3 % is one paper of 33 and nine of 300. One or
//! two odd papers happen in every hall, so that fewer than three are never told, whatever their share.

use super::tally::{BallotKind, CountSheet, Terms};
use serde::{Deserialize, Serialize};

/// From this share on, in hundredths, papers or lines that do not count are told (R9, R9a).
pub const PLAUSIBLE_PERCENT: u64 = 3;
/// Fewer papers or lines than this are never told (R9, R9a).
pub const PLAUSIBLE_LEAST: u64 = 3;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is announced while it stands.
    Error,
    /// Told, and the count goes on.
    Warning,
}

/// A line of a count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// Valid papers.
    Valid,
    /// Invalid papers.
    Invalid,
    /// Invalid papers for this reason.
    Reason(String),
    /// Votes for this name.
    Votes(String),
    /// Votes against this name.
    Against(String),
}

/// Something in a count that does not add up. The letters are those of the identities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the fields are the numbers that collide
pub enum Finding {
    /// R1: more papers issued than voters present.
    IssuedOverPresent { issued: u32, present: u32 },
    /// R1: more papers issued than people in the base.
    IssuedOverBase { issued: u32, base: u32 },
    /// R2: more papers in the box than were issued. The congress decides to cancel and vote again.
    CollectedOverIssued { collected: u32, issued: u32 },
    /// R2a: papers that did not come back.
    CollectedUnderIssued { collected: u32, issued: u32 },
    /// R2b: the printed papers are not those issued, spoiled and unused.
    Printed {
        printed: u32,
        issued: u32,
        spoiled: u32,
        unused: u32,
    },
    /// R3: valid and invalid do not make the collected papers.
    ValidInvalid {
        valid: u32,
        invalid: u32,
        collected: u32,
    },
    /// R3a: the reasons do not make the invalid papers.
    InvalidReasons { sum: u32, invalid: u32 },
    /// R4: more votes for a name than valid papers.
    VotesOverValid {
        candidate: String,
        votes: u32,
        valid: u32,
    },
    /// R5: more votes in all than valid papers times seats.
    SumOverSeats { sum: u64, most: u64 },
    /// R5a: fewer votes in all than valid papers; every valid paper chooses somebody.
    SumUnderValid { sum: u64, valid: u32 },
    /// R6: for and against together pass the valid papers.
    LineOverValid {
        candidate: String,
        agree: u32,
        against: u32,
        valid: u32,
    },
    /// R6a: on a one-name paper every valid paper is for or against.
    SingleLine {
        candidate: String,
        agree: u32,
        against: u32,
        valid: u32,
    },
    /// R6b: votes against are not asked for on a paper with more names than seats.
    AgainstNotAsked { kind: BallotKind },
    /// R7: numbers are missing: as many votes as names.
    VotesMissing { names: u32, given: u32 },
    /// R7a: votes, but no valid papers.
    VotesWithoutValid { sum: u64 },
    /// R7b: valid papers, but no votes.
    ValidWithoutVotes { valid: u32 },
    /// R8: two counts of the same stack differ. The line is named and never the numbers, so that the paper
    /// is read again and nobody copies.
    EntriesDiffer { line: Line },
    /// R8a: a number given is not the one that the papers make.
    GivenDiffers {
        line: Line,
        given: u32,
        derived: u32,
    },
    /// R8b: the base given is not the number that the rulebook measures on.
    BaseDiffers { given: u32, measured: u32 },
    /// R9: many invalid papers.
    ManyInvalid { invalid: u32, collected: u32 },
    /// R9a: many lines that are not counted.
    ManyUncounted { lines: u64, of: u64 },
}

impl Finding {
    /// Every code, in the order of the sheet: code, grade, whether the head of tellers may explain it, and the
    /// id of its line on the sheet.
    pub const CODES: [(&'static str, Severity, bool); 20] = {
        use Severity::{Error, Warning};
        [
            ("R1", Error, false),
            ("R2", Error, false),
            ("R2a", Warning, false),
            ("R2b", Error, true),
            ("R3", Error, false),
            ("R3a", Error, true),
            ("R4", Error, false),
            ("R5", Error, false),
            ("R5a", Error, false),
            ("R6", Error, false),
            ("R6a", Error, false),
            ("R6b", Error, false),
            ("R7", Error, false),
            ("R7a", Error, false),
            ("R7b", Error, false),
            ("R8", Error, false),
            ("R8a", Error, false),
            ("R8b", Error, false),
            ("R9", Warning, false),
            ("R9a", Warning, false),
        ]
    };

    /// Its code, as printed in the corner.
    pub fn code(&self) -> &'static str {
        match self {
            Self::IssuedOverPresent { .. } | Self::IssuedOverBase { .. } => "R1",
            Self::CollectedOverIssued { .. } => "R2",
            Self::CollectedUnderIssued { .. } => "R2a",
            Self::Printed { .. } => "R2b",
            Self::ValidInvalid { .. } => "R3",
            Self::InvalidReasons { .. } => "R3a",
            Self::VotesOverValid { .. } => "R4",
            Self::SumOverSeats { .. } => "R5",
            Self::SumUnderValid { .. } => "R5a",
            Self::LineOverValid { .. } => "R6",
            Self::SingleLine { .. } => "R6a",
            Self::AgainstNotAsked { .. } => "R6b",
            Self::VotesMissing { .. } => "R7",
            Self::VotesWithoutValid { .. } => "R7a",
            Self::ValidWithoutVotes { .. } => "R7b",
            Self::EntriesDiffer { .. } => "R8",
            Self::GivenDiffers { .. } => "R8a",
            Self::BaseDiffers { .. } => "R8b",
            Self::ManyInvalid { .. } => "R9",
            Self::ManyUncounted { .. } => "R9a",
        }
    }

    /// How grave it is.
    pub fn severity(&self) -> Severity {
        let (severity, _) = self.grade();
        severity
    }

    /// Nothing is announced while it stands.
    pub fn is_error(&self) -> bool {
        self.severity() == Severity::Error
    }

    /// The head of tellers may explain it in writing and go on: no vote depends on the number. What
    /// arithmetic rules out cannot be explained.
    pub fn explainable(&self) -> bool {
        let (_, explainable) = self.grade();
        explainable
    }

    fn grade(&self) -> (Severity, bool) {
        Self::CODES
            .iter()
            .find(|(code, ..)| *code == self.code())
            .map_or((Severity::Error, false), |(_, severity, explainable)| {
                (*severity, *explainable)
            })
    }
}

/// R1: papers issued against voters present.
pub fn issued_finding(issued: u32, present: u32) -> Option<Finding> {
    (issued > present).then_some(Finding::IssuedOverPresent { issued, present })
}

/// R2, R2a: papers in the box against papers issued.
pub fn collected_finding(collected: u32, issued: u32) -> Option<Finding> {
    match collected.cmp(&issued) {
        std::cmp::Ordering::Greater => Some(Finding::CollectedOverIssued { collected, issued }),
        std::cmp::Ordering::Less => Some(Finding::CollectedUnderIssued { collected, issued }),
        std::cmp::Ordering::Equal => None,
    }
}

/// R2b: papers printed against those issued, spoiled or exchanged, and left over.
pub fn printed_finding(printed: u32, issued: u32, spoiled: u32, unused: u32) -> Option<Finding> {
    let parts = u64::from(issued) + u64::from(spoiled) + u64::from(unused);
    (parts != u64::from(printed)).then_some(Finding::Printed {
        printed,
        issued,
        spoiled,
        unused,
    })
}

/// Everything about a count that is told, errors and warnings: R3 to R7, and R9 where nothing is wrong.
pub fn findings(terms: &Terms<'_>, count: &CountSheet) -> Vec<Finding> {
    let mut found = papers(terms, count);
    let lines = lines(terms, count);
    found.extend(lines);
    if !found.iter().any(Finding::is_error) {
        found.extend(plausible(terms, count));
    }
    found
}

/// Those of [`findings`] that stop an announcement.
pub fn errors(terms: &Terms<'_>, count: &CountSheet) -> Vec<Finding> {
    let mut found = findings(terms, count);
    found.retain(Finding::is_error);
    found
}

/// R3: the papers by kind.
fn papers(terms: &Terms<'_>, count: &CountSheet) -> Vec<Finding> {
    let mut found = Vec::new();
    if u64::from(count.valid) + u64::from(count.invalid) != u64::from(terms.collected) {
        found.push(Finding::ValidInvalid {
            valid: count.valid,
            invalid: count.invalid,
            collected: terms.collected,
        });
    }
    if !count.invalid_reasons.is_empty() {
        let sum: u64 = count.invalid_reasons.values().map(|n| u64::from(*n)).sum();
        if sum != u64::from(count.invalid) {
            found.push(Finding::InvalidReasons {
                sum: u32::try_from(sum).unwrap_or(u32::MAX),
                invalid: count.invalid,
            });
        }
    }
    found
}

/// R4 to R7: the votes by name and in all.
fn lines(terms: &Terms<'_>, count: &CountSheet) -> Vec<Finding> {
    let names = terms.candidates.len();
    let against_missing = !count.against.is_empty() && count.against.len() != names;
    if count.votes.len() != names || against_missing {
        let given = if count.votes.len() == names {
            count.against.len()
        } else {
            count.votes.len()
        };
        return vec![Finding::VotesMissing {
            names: names as u32,
            given: given as u32,
        }];
    }
    let sum = |votes: &[u32]| votes.iter().map(|n| u64::from(*n)).sum::<u64>();
    let (votes, marks) = (sum(&count.votes), sum(&count.votes) + sum(&count.against));
    let mut found = Vec::new();
    let asked = terms.kind != BallotKind::Strike;
    if !asked && !count.against.is_empty() {
        found.push(Finding::AgainstNotAsked { kind: terms.kind });
    }
    if count.valid == 0 && marks > 0 {
        found.push(Finding::VotesWithoutValid { sum: marks });
        return found;
    }
    if terms.kind == BallotKind::Strike && count.valid > 0 && votes == 0 {
        found.push(Finding::ValidWithoutVotes { valid: count.valid });
        return found;
    }
    for (index, (name, votes)) in terms.candidates.iter().zip(&count.votes).enumerate() {
        let against = count.against.get(index).copied().filter(|_| asked);
        let both = u64::from(*votes) + u64::from(against.unwrap_or(0));
        if *votes > count.valid {
            found.push(Finding::VotesOverValid {
                candidate: name.clone(),
                votes: *votes,
                valid: count.valid,
            });
        } else if let (Some(against), true) = (against, both > u64::from(count.valid)) {
            found.push(Finding::LineOverValid {
                candidate: name.clone(),
                agree: *votes,
                against,
                valid: count.valid,
            });
        } else if let (Some(against), BallotKind::Single) = (against, terms.kind)
            && both != u64::from(count.valid)
        {
            found.push(Finding::SingleLine {
                candidate: name.clone(),
                agree: *votes,
                against,
                valid: count.valid,
            });
        }
    }
    if terms.kind == BallotKind::Strike {
        let most = u64::from(count.valid) * u64::from(terms.places());
        if votes > most {
            found.push(Finding::SumOverSeats { sum: votes, most });
        } else if votes < u64::from(count.valid) {
            found.push(Finding::SumUnderValid {
                sum: votes,
                valid: count.valid,
            });
        }
    }
    found
}

/// R9: what adds up and is odd.
fn plausible(terms: &Terms<'_>, count: &CountSheet) -> Vec<Finding> {
    let many = |part: u64, whole: u64| {
        part >= PLAUSIBLE_LEAST
            && part.saturating_mul(100) >= whole.saturating_mul(PLAUSIBLE_PERCENT)
    };
    let mut found = Vec::new();
    if many(u64::from(count.invalid), u64::from(terms.collected)) {
        found.push(Finding::ManyInvalid {
            invalid: count.invalid,
            collected: terms.collected,
        });
    }
    if terms.kind == BallotKind::Agree && !count.against.is_empty() {
        let of = u64::from(count.valid) * terms.candidates.len() as u64;
        let marked: u64 = count
            .votes
            .iter()
            .chain(&count.against)
            .map(|n| u64::from(*n))
            .sum();
        let lines = of.saturating_sub(marked);
        if many(lines, of) {
            found.push(Finding::ManyUncounted { lines, of });
        }
    }
    found
}

/// R8: the lines on which two counts of the same stack differ, in the order of the paper. A reason, or votes
/// against, that one team has and the other has not, differ too; no reason is the same as 0.
pub fn compare(a: &CountSheet, b: &CountSheet, candidates: &[String]) -> Vec<Finding> {
    let mut lines = Vec::new();
    if a.valid != b.valid {
        lines.push(Line::Valid);
    }
    if a.invalid != b.invalid {
        lines.push(Line::Invalid);
    }
    let reasons: std::collections::BTreeSet<&String> = a
        .invalid_reasons
        .keys()
        .chain(b.invalid_reasons.keys())
        .collect();
    for reason in reasons {
        let papers = |sheet: &CountSheet| sheet.invalid_reasons.get(reason).copied().unwrap_or(0);
        if papers(a) != papers(b) {
            lines.push(Line::Reason(reason.clone()));
        }
    }
    for (index, name) in candidates.iter().enumerate() {
        if a.votes.get(index) != b.votes.get(index) {
            lines.push(Line::Votes(name.clone()));
        }
        if a.against.get(index) != b.against.get(index) {
            lines.push(Line::Against(name.clone()));
        }
    }
    lines
        .into_iter()
        .map(|line| Finding::EntriesDiffer { line })
        .collect()
}
