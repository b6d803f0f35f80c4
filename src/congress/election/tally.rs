//! The arithmetic of a result: who is elected, and by what margin. Integers only.

use crate::rulebook::{BaseKind, Majority};
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
    /// Alternates to elect besides, from those who pass without a seat (delegates to a higher congress).
    pub alternates: u32,
    /// A second ballot among those who shared the last seat: the highest are elected, no majority is needed.
    pub revote: bool,
}

impl Terms<'_> {
    /// Names that a voter may choose on a paper with more names than places: the seats; on a ballot for
    /// alternates alone, the alternates.
    pub fn places(&self) -> u32 {
        match self.seats {
            0 => self.alternates,
            seats => seats,
        }
    }
}

/// The number that the majority of a ballot is measured on: E (`base_e`), those `present`, or the papers
/// `collected` (trade union, youth union) or `valid`.
pub fn measured_on(kind: BaseKind, base_e: u32, present: u32, collected: u32, valid: u32) -> u32 {
    match kind {
        BaseKind::AdjustedSummoned | BaseKind::TotalMembers => base_e,
        BaseKind::Present => present,
        BaseKind::Collected => collected,
        BaseKind::Valid => valid,
    }
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
    /// Lost a second ballot among the tied.
    NotElected,
}

impl CandidateState {
    /// Its id in what machines read.
    pub fn id(self) -> &'static str {
        match self {
            Self::Elected => "elected",
            Self::MajorityNoSeat => "majority_no_seat",
            Self::Short => "short",
            Self::Tied => "tied",
            Self::NotElected => "not_elected",
        }
    }
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
    /// Votes less the votes needed; `None` where no number of votes is needed (a second ballot among the
    /// tied).
    pub margin: Option<i64>,
}

/// What a round leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Every seat is filled, and every place of an alternate.
    Complete,
    /// The last seat, or the last place of an alternate, is shared: a re-vote among the tied.
    Tie,
    /// Seats or places of alternates are left: the congress decides whether to go on.
    Short,
}

/// The result of a round, in ranking order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Votes needed; `None` in a second ballot among the tied, where the highest are elected.
    pub need: Option<u32>,
    /// Everybody, by votes and then in the order of the paper.
    pub standings: Vec<Standing>,
    /// Seats not filled.
    pub seats_left: u32,
    /// What it leads to.
    pub ending: Ending,
    /// The number the votes were measured on; journals of the first version do not have it and mean E.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<u32>,
    /// The alternates elected, from the highest down: they passed and no seat was left.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternates: Vec<String>,
    /// Places of alternates not filled.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub alternates_left: u32,
    /// Those who share the last place of an alternate.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternates_tied: Vec<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde hands over references
fn is_zero(number: &u32) -> bool {
    *number == 0
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

    /// Those in this state, in ranking order.
    pub fn with_state(&self, state: CandidateState) -> impl Iterator<Item = &Standing> {
        self.standings
            .iter()
            .filter(move |standing| standing.state == state)
    }

    /// The same result, where the number it was measured on may not have been written down.
    pub fn agrees_with(&self, recorded: &Self) -> bool {
        match recorded.base {
            Some(_) => self == recorded,
            None => {
                let bare = Self {
                    base: None,
                    ..self.clone()
                };
                bare == *recorded
            }
        }
    }
}

/// Judges a count that adds up. Elected: those who pass the majority of the base, the highest first, at most
/// the seats; a tie is one only where it crosses the last seat (QC 244/2014, Article 32; ties by practice).
/// In a second ballot among the tied the highest are elected with any votes at all, at least one (practice).
///
/// Once every seat is filled, the next of those who passed become alternates, by the same rule (domain case
/// 19: the start of that rule is in the guidance, its end is practice).
pub fn outcome(terms: &Terms<'_>, votes: &[u32]) -> Outcome {
    let need = (!terms.revote).then(|| terms.majority.need(terms.base));
    let passed = |votes: u32| match terms.revote {
        true => votes > 0,
        false => terms.majority.reached(votes, terms.base),
    };
    let mut order: Vec<(usize, &String, u32)> = terms
        .candidates
        .iter()
        .enumerate()
        .map(|(index, name)| (index, name, votes.get(index).copied().unwrap_or(0)))
        .collect();
    order.sort_by(|a, b| b.2.cmp(&a.2).then(a.0.cmp(&b.0)));
    let passing: Vec<u32> = order
        .iter()
        .map(|(_, _, votes)| *votes)
        .filter(|votes| passed(*votes))
        .collect();
    let shared = shared_at(&passing, terms.seats);
    let mut standings: Vec<Standing> = Vec::with_capacity(order.len());
    let mut elected = 0u32;
    for (place, (index, name, votes)) in order.iter().enumerate() {
        let state = if !passed(*votes) {
            match terms.revote {
                true => CandidateState::NotElected,
                false => CandidateState::Short,
            }
        } else if shared == Some(*votes) {
            CandidateState::Tied
        } else if elected < terms.seats && shared.is_none_or(|level| *votes > level) {
            elected += 1;
            CandidateState::Elected
        } else if terms.revote {
            CandidateState::NotElected
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
            margin: need.map(|need| i64::from(*votes) - i64::from(need)),
        });
    }
    let seats_left = terms.seats.saturating_sub(elected);
    let (alternates, alternates_tied) = if seats_left == 0 {
        alternates(terms, &standings, passed)
    } else {
        (Vec::new(), Vec::new())
    };
    let alternates_left = terms.alternates.saturating_sub(alternates.len() as u32);
    let ending = if shared.is_some() || !alternates_tied.is_empty() {
        Ending::Tie
    } else if seats_left > 0 || alternates_left > 0 {
        Ending::Short
    } else {
        Ending::Complete
    };
    Outcome {
        need,
        standings,
        seats_left,
        ending,
        base: Some(terms.base),
        alternates,
        alternates_left,
        alternates_tied,
    }
}

/// The votes at which the last of `places` is shared: those who pass are more than the places, and the
/// first without a place has as many votes as the last with one. `passing` is sorted from the highest down.
fn shared_at(passing: &[u32], places: u32) -> Option<u32> {
    let places = places as usize;
    let last = passing.get(places.checked_sub(1)?)?;
    (passing.get(places)? == last).then_some(*last)
}

/// The alternates, and those who share the last place of one.
fn alternates(
    terms: &Terms<'_>,
    standings: &[Standing],
    passed: impl Fn(u32) -> bool,
) -> (Vec<String>, Vec<String>) {
    let rest: Vec<&Standing> = standings
        .iter()
        .filter(|standing| standing.state != CandidateState::Elected && passed(standing.votes))
        .collect();
    let votes: Vec<u32> = rest.iter().map(|standing| standing.votes).collect();
    let shared = shared_at(&votes, terms.alternates);
    let tied = rest.iter().filter(|s| shared == Some(s.votes));
    let chosen = rest
        .iter()
        .filter(|s| shared.is_none_or(|level| s.votes > level))
        .take(terms.alternates as usize);
    (
        chosen.map(|s| s.candidate.clone()).collect(),
        tied.map(|s| s.candidate.clone()).collect(),
    )
}
