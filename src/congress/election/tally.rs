//! The arithmetic of a count: what must add up, who is elected, and by what margin. Integers only.

use crate::rulebook::Majority;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the voter does with the paper (QC 244/2014, Article 17).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BallotKind {
    /// More names than seats: the voter strikes out those not chosen.
    Strike,
    /// As many names as seats: agree or disagree for each name.
    Agree,
    /// One name: agree or disagree.
    Single,
}

impl BallotKind {
    /// The kind that a list of `names` for `seats` calls for.
    pub fn of(names: usize, seats: u32) -> Self {
        if names as u64 > u64::from(seats) {
            Self::Strike
        } else if names == 1 {
            Self::Single
        } else {
            Self::Agree
        }
    }
}

/// The totals of a count, as its signed minutes have them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountSheet {
    /// Valid papers.
    pub valid: u32,
    /// Invalid papers.
    pub invalid: u32,
    /// Invalid papers by reason; empty where the minutes do not say.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub invalid_reasons: BTreeMap<String, u32>,
    /// Votes for each name, in the order of the paper.
    pub votes: Vec<u32>,
    /// Votes against each name, where the paper asks for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<u32>,
}

/// Something in a count that does not add up. The letters are those of the identities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the fields are the numbers that collide
pub enum Finding {
    /// R1: more papers issued than voters present.
    IssuedOverPresent { issued: u32, present: u32 },
    /// R2: more papers in the box than were issued. The congress decides to cancel and vote again.
    CollectedOverIssued { collected: u32, issued: u32 },
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
}

impl Finding {
    /// Its code, as printed in the corner.
    pub fn code(&self) -> &'static str {
        match self {
            Self::IssuedOverPresent { .. } => "R1",
            Self::CollectedOverIssued { .. } => "R2",
            Self::ValidInvalid { .. } => "R3",
            Self::InvalidReasons { .. } => "R3a",
            Self::VotesOverValid { .. } => "R4",
            Self::SumOverSeats { .. } => "R5",
            Self::SumUnderValid { .. } => "R5a",
            Self::LineOverValid { .. } => "R6",
            Self::SingleLine { .. } => "R6a",
            Self::AgainstNotAsked { .. } => "R6b",
            Self::VotesMissing { .. } => "R7",
        }
    }
}

/// What a count is checked and judged by.
#[derive(Clone, Debug)]
pub struct Terms<'a> {
    /// Seats to fill.
    pub seats: u32,
    /// The number the majority is measured on.
    pub base: u32,
    /// The majority that elects.
    pub majority: &'a Majority,
    /// The kind of paper.
    pub kind: BallotKind,
    /// Names in the order of the paper.
    pub candidates: &'a [String],
    /// Papers collected.
    pub collected: u32,
}

/// Every identity that does not hold, a missing total suppressing those that follow from it.
pub fn findings(terms: &Terms<'_>, count: &CountSheet) -> Vec<Finding> {
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
    let names = terms.candidates.len();
    let against_missing = !count.against.is_empty() && count.against.len() != names;
    if count.votes.len() != names || against_missing {
        let given = if against_missing {
            count.against.len()
        } else {
            count.votes.len()
        };
        found.push(Finding::VotesMissing {
            names: names as u32,
            given: given as u32,
        });
        return found;
    }
    if terms.kind == BallotKind::Strike && !count.against.is_empty() {
        found.push(Finding::AgainstNotAsked { kind: terms.kind });
    }
    for (index, (name, votes)) in terms.candidates.iter().zip(&count.votes).enumerate() {
        if *votes > count.valid {
            found.push(Finding::VotesOverValid {
                candidate: name.clone(),
                votes: *votes,
                valid: count.valid,
            });
        } else if let Some(against) = count.against.get(index)
            && u64::from(*votes) + u64::from(*against) > u64::from(count.valid)
        {
            found.push(Finding::LineOverValid {
                candidate: name.clone(),
                agree: *votes,
                against: *against,
                valid: count.valid,
            });
        } else if let (BallotKind::Single, Some(against)) = (terms.kind, count.against.get(index))
            && u64::from(*votes) + u64::from(*against) != u64::from(count.valid)
        {
            found.push(Finding::SingleLine {
                candidate: name.clone(),
                agree: *votes,
                against: *against,
                valid: count.valid,
            });
        }
    }
    let sum: u64 = count.votes.iter().map(|n| u64::from(*n)).sum();
    if terms.kind == BallotKind::Strike {
        let most = u64::from(count.valid) * u64::from(terms.seats);
        if sum > most {
            found.push(Finding::SumOverSeats { sum, most });
        } else if sum < u64::from(count.valid) {
            found.push(Finding::SumUnderValid {
                sum,
                valid: count.valid,
            });
        }
    }
    found
}

/// Where a candidate stands after a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CandidateState {
    /// Majority and within the seats.
    Elected,
    /// Majority, but the seats are full.
    MajorityNoSeat,
    /// Without the majority.
    Short,
    /// Shares the last seat with others.
    Tied,
}

/// One name of a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// Full name.
    pub candidate: String,
    /// Place on the paper, from 0.
    pub index: u32,
    /// Votes on valid papers.
    pub votes: u32,
    /// Place by votes, from 1; the tied share one.
    pub rank: u32,
    /// Where the candidate stands.
    pub state: CandidateState,
    /// Votes less the votes needed.
    pub margin: i64,
}

/// What a round leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Every seat is filled.
    Complete,
    /// The last seat is shared: a re-vote among the tied.
    Tie,
    /// Seats are left: the congress decides whether to go on.
    Short,
}

/// The result of a round, in ranking order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Votes needed.
    pub need: u32,
    /// Everybody, by votes and then in the order of the paper.
    pub standings: Vec<Standing>,
    /// Seats not filled.
    pub seats_left: u32,
    /// What it leads to.
    pub ending: Ending,
}

impl Outcome {
    /// The elected, from the highest down.
    pub fn elected(&self) -> impl Iterator<Item = &Standing> {
        self.with_state(CandidateState::Elected)
    }

    /// Those who share the last seat.
    pub fn tied(&self) -> impl Iterator<Item = &Standing> {
        self.with_state(CandidateState::Tied)
    }

    fn with_state(&self, state: CandidateState) -> impl Iterator<Item = &Standing> {
        self.standings
            .iter()
            .filter(move |standing| standing.state == state)
    }
}

/// Judges a count that adds up. Elected: more than half of the base, the highest first, at most the seats;
/// a tie is one only where it crosses the last seat (QC 244/2014, Article 32; ties by practice).
pub fn outcome(terms: &Terms<'_>, votes: &[u32]) -> Outcome {
    let need = terms.majority.need(terms.base);
    let mut order: Vec<(usize, &String, u32)> = terms
        .candidates
        .iter()
        .enumerate()
        .map(|(index, name)| (index, name, votes.get(index).copied().unwrap_or(0)))
        .collect();
    order.sort_by(|a, b| b.2.cmp(&a.2).then(a.0.cmp(&b.0)));
    let passed = |votes: u32| terms.majority.reached(votes, terms.base);
    let seats = terms.seats as usize;
    // The votes at which the last seat is shared, if those who passed are more than the seats and the
    // first without a seat has as many votes as the last with one.
    let with_majority: Vec<u32> = order
        .iter()
        .map(|(_, _, votes)| *votes)
        .filter(|votes| passed(*votes))
        .collect();
    let shared = match (
        with_majority.get(seats.wrapping_sub(1)),
        with_majority.get(seats),
    ) {
        (Some(last), Some(next)) if seats > 0 && last == next => Some(*last),
        _ => None,
    };
    let mut standings: Vec<Standing> = Vec::with_capacity(order.len());
    let mut elected = 0usize;
    for (place, (index, name, votes)) in order.iter().enumerate() {
        let state = if !passed(*votes) {
            CandidateState::Short
        } else if shared == Some(*votes) {
            CandidateState::Tied
        } else if elected < seats && shared.is_none_or(|level| *votes > level) {
            elected += 1;
            CandidateState::Elected
        } else {
            CandidateState::MajorityNoSeat
        };
        let rank = match standings.last() {
            Some(above) if above.votes == *votes => above.rank,
            _ => place as u32 + 1,
        };
        standings.push(Standing {
            candidate: (*name).clone(),
            index: *index as u32,
            votes: *votes,
            rank,
            state,
            margin: i64::from(*votes) - i64::from(need),
        });
    }
    let seats_left = terms.seats.saturating_sub(elected as u32);
    let ending = if shared.is_some() {
        Ending::Tie
    } else if seats_left > 0 {
        Ending::Short
    } else {
        Ending::Complete
    };
    Outcome {
        need,
        standings,
        seats_left,
        ending,
    }
}
