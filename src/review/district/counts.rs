//! Votes and counts of many congresses: what failed, what had to be repeated, and where.

use super::kept::{Few, short};
use super::spread::Lengths;
use crate::review::{Correction, CorrectionKind, RoundLesson, VoteLesson};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// Of each kind, how many are listed by name.
pub const LISTED: usize = 20;

/// A round that was counted or voted more than once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Repeated {
    /// Who held the congress.
    pub name: String,
    /// When.
    pub date: NaiveDate,
    /// Title of the election.
    pub election: String,
    /// The round, from 1.
    pub round: u32,
    /// Versions of its result: more than one is a count put right.
    pub versions: u32,
    /// The congress cancelled its papers.
    pub cancelled: bool,
    /// Another round or a re-vote came after it.
    pub again: bool,
}

/// A card vote that did not pass.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Failed {
    /// Who held the congress.
    pub name: String,
    /// When.
    pub date: NaiveDate,
    /// What was to be decided.
    pub title: String,
}

/// How often, and in how many congresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Often {
    /// Times in all.
    pub times: u64,
    /// Congresses in which it happened.
    pub congresses: u64,
}

impl Often {
    /// Takes in one congress.
    pub fn add(&mut self, times: usize) {
        self.times += times as u64;
        self.congresses += u64::from(times > 0);
    }

    /// Takes in other congresses.
    pub fn merge(&mut self, other: Self) {
        self.times += other.times;
        self.congresses += other.congresses;
    }
}

/// It did not pass. Where a congress decides about rounds, "no" is an answer like any other.
pub fn has_failed(vote: &VoteLesson) -> bool {
    vote.passed == Some(false) && !vote.about_rounds
}

/// Votes and counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Card votes.
    pub votes: u64,
    /// Card votes that did not pass.
    pub failed: Often,
    /// Card votes put again or called off.
    pub withdrawn: Often,
    /// Rounds of elections.
    pub rounds: u64,
    /// Rounds with more than one version of the result.
    pub recounted: Often,
    /// Rounds with papers cancelled, a re-vote, or another round after them.
    pub repeated: Often,
    /// Corrections by kind.
    pub corrections: BTreeMap<CorrectionKind, Often>,
    /// From collecting to the announcement.
    pub counting: Lengths,
    /// Some of the rounds recounted or repeated.
    pub repeated_rounds: Few<Repeated, LISTED>,
    /// Some of the votes that failed.
    pub failed_votes: Few<Failed, LISTED>,
}

impl Counts {
    /// Takes in the votes of one congress.
    pub fn add_votes(&mut self, votes: &[VoteLesson], name: &str, date: NaiveDate) {
        let failed = || votes.iter().filter(|vote| has_failed(vote));
        self.votes += votes.len() as u64;
        self.failed.add(failed().count());
        self.withdrawn
            .add(votes.iter().filter(|vote| vote.withdrawn).count());
        for vote in failed() {
            self.failed_votes.add(Failed {
                name: name.to_owned(),
                date,
                title: short(&vote.title.vi),
            });
        }
    }

    /// Takes in the rounds of one congress.
    pub fn add_rounds(&mut self, rounds: &[RoundLesson], name: &str, date: NaiveDate) {
        self.rounds += rounds.len() as u64;
        self.recounted
            .add(rounds.iter().filter(|round| round.versions > 1).count());
        self.repeated
            .add(rounds.iter().filter(|round| round.repeated).count());
        for round in rounds {
            if let Some(counting) = round.counting {
                self.counting.add(counting);
            }
            if round.repeated || round.versions > 1 {
                self.repeated_rounds.add(Repeated {
                    name: name.to_owned(),
                    date,
                    election: short(&round.title.vi),
                    round: round.round,
                    versions: round.versions,
                    cancelled: round.cancelled,
                    again: round.repeated,
                });
            }
        }
    }

    /// Takes in the corrections of one congress.
    pub fn add_corrections(&mut self, corrections: &[Correction]) {
        let mut kinds: BTreeMap<CorrectionKind, usize> = BTreeMap::new();
        for correction in corrections {
            *kinds.entry(correction.kind).or_default() += 1;
        }
        for (kind, times) in kinds {
            self.corrections.entry(kind).or_default().add(times);
        }
    }

    /// Takes in other congresses.
    pub fn merge(&mut self, other: Self) {
        self.votes += other.votes;
        self.failed.merge(other.failed);
        self.withdrawn.merge(other.withdrawn);
        self.rounds += other.rounds;
        self.recounted.merge(other.recounted);
        self.repeated.merge(other.repeated);
        for (kind, often) in other.corrections {
            self.corrections.entry(kind).or_default().merge(often);
        }
        self.counting.merge(&other.counting);
        self.repeated_rounds.merge(other.repeated_rounds);
        self.failed_votes.merge(other.failed_votes);
    }
}
