//! The ladder of one secret ballot: where a round stands and which rung comes next.

use super::slate::Slate;
use super::tally::{BallotKind, CandidateState, CountSheet, Ending, Outcome, Standing, Terms};
use crate::congress::roll::Base;
use crate::congress::time::{Millis, Tick};
use crate::rulebook::{BaseKind, Majority, Office, Rung};
use serde::{Deserialize, Serialize};

/// Why there is a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundKind {
    /// The first one.
    #[default]
    First,
    /// The papers of the round before were cancelled.
    Again,
    /// Seats were left.
    Next,
    /// Among those who share the last seat: the higher is elected and need not pass half.
    Revote,
}

/// One secret ballot.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// From 1.
    pub number: u32,
    /// Why there is one.
    pub kind: RoundKind,
    /// Seats to fill in it, where they are not all those of the election.
    pub seats: Option<u32>,
    /// It elects alternates: the seats themselves are filled.
    pub for_alternates: bool,
    /// The slate and the tellers as they were when the next round was opened.
    pub closed_with: Option<(Slate, Vec<String>)>,
    /// Rungs that are done, and when.
    pub done: Vec<(Rung, Tick)>,
    /// The names in the order of the paper, once the list is adopted.
    pub ballot: Option<(Vec<String>, BallotKind)>,
    /// Papers issued, voters present, E and the votes needed, frozen at that moment.
    pub issued: Option<Issued>,
    /// How old the last report about presence was when the papers were issued; `None` where there was none.
    pub presence_age: Option<Millis>,
    /// Papers that were torn or soiled and exchanged before they were cast. The number issued stands.
    pub exchanged: u32,
    /// Papers in the box.
    pub collected: Option<u32>,
    /// The count, its version and when it was entered.
    pub count: Option<Counted>,
    /// The result was announced.
    pub announced: Option<Tick>,
    /// The congress cancelled its papers.
    pub cancelled: Option<Tick>,
}

/// What was frozen when papers were issued.
#[derive(Clone, Debug, PartialEq)]
pub struct Issued {
    /// Papers.
    pub issued: u32,
    /// Voters present.
    pub present: u32,
    /// E.
    pub base: Base,
    /// Votes needed, where they are known by then: not in a re-vote among the tied, and not where the
    /// majority is measured on the papers themselves.
    pub need: Option<u32>,
    /// When.
    pub at: Tick,
}

/// How the numbers of a count came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountMethod {
    /// From the signed count minutes.
    #[default]
    Minutes,
    /// By typing every paper into the program.
    Papers,
}

impl CountMethod {
    /// It is the usual one.
    pub fn is_minutes(&self) -> bool {
        *self == Self::Minutes
    }
}

/// What one team of tellers counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamCount {
    /// Its name.
    pub team: String,
    /// Its totals.
    pub count: CountSheet,
}

/// A count as entered.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// From 1; a correction is a new version.
    pub version: u32,
    /// Why it was corrected.
    pub reason: Option<String>,
    /// The totals.
    pub sheet: CountSheet,
    /// What they lead to.
    pub outcome: Outcome,
    /// How they came in.
    pub method: CountMethod,
    /// The totals of each team, where more than one counted.
    pub teams: Vec<TeamCount>,
    /// What the head of the tellers wrote about numbers that do not close.
    pub explained: Option<String>,
    /// When.
    pub at: Tick,
}

impl Round {
    /// A round that has not begun.
    pub fn new(number: u32) -> Self {
        Self {
            number,
            kind: RoundKind::First,
            seats: None,
            for_alternates: false,
            closed_with: None,
            done: Vec::new(),
            ballot: None,
            issued: None,
            presence_age: None,
            exchanged: 0,
            collected: None,
            count: None,
            announced: None,
            cancelled: None,
        }
    }

    /// More papers are in the box than were issued: nothing may be counted, the congress decides.
    pub fn is_void(&self) -> bool {
        match (&self.issued, self.collected) {
            (Some(issued), Some(collected)) => collected > issued.issued,
            _ => false,
        }
    }

    /// The announced result.
    pub fn result(&self) -> Option<&Outcome> {
        self.count
            .as_ref()
            .filter(|_| self.announced.is_some() && self.cancelled.is_none())
            .map(|count| &count.outcome)
    }

    /// The number the votes of this round are measured on, once it is known: before the count as it follows
    /// from the papers. A journal whose count does not say it means E.
    pub fn measured(&self, kind: BaseKind) -> Option<u32> {
        let issued = self.issued.as_ref()?;
        let of = |collected, valid| {
            super::measured_on(kind, issued.base.number, issued.present, collected, valid)
        };
        match (&self.count, kind) {
            (Some(count), _) => count.outcome.base.or(Some(issued.base.number)),
            (None, BaseKind::Collected) => self.collected.map(|collected| of(collected, 0)),
            (None, BaseKind::Valid) => None,
            (None, _) => Some(of(0, 0)),
        }
    }

    /// The votes needed: as counted, else as frozen when papers were issued. `None` in a re-vote, and where
    /// the papers make the base and are not counted.
    pub fn need(&self) -> Option<u32> {
        match &self.count {
            Some(count) => count.outcome.need,
            None => self.issued.as_ref()?.need,
        }
    }

    /// The rung is done.
    pub fn is_done(&self, rung: Rung) -> bool {
        self.done.iter().any(|(done, _)| *done == rung)
    }
}

/// An office being filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Election {
    /// Its id.
    pub id: String,
    /// Which office.
    pub office: Office,
    /// The number comes from above and is not voted.
    pub allocated: bool,
    /// Seats as planned or allocated, then as voted.
    pub seats: u32,
    /// The congress voted the number.
    pub seats_voted: bool,
    /// Names and where they come from.
    pub slate: Slate,
    /// Head of the tellers first.
    pub tellers: Vec<String>,
    /// The congress elected them.
    pub tellers_elected: bool,
    /// Alternates to be elected beside the seats.
    pub alternate_seats: u32,
    /// Rounds before the one that runs.
    pub earlier: Vec<Round>,
    /// The round that runs now.
    pub round: Round,
    /// The congress decided not to go on.
    pub stopped: Option<Tick>,
    /// New names may come onto the list of this round. Always so in the first one.
    pub new_names: bool,
    /// The opinion ballot on names from the floor, where one was held.
    pub opinion: Option<OpinionBallot>,
}

/// The result of an opinion ballot (phiếu xin ý kiến) on names from the floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpinionBallot {
    /// Papers issued.
    pub issued: u32,
    /// Papers collected.
    pub collected: u32,
    /// Valid papers.
    pub valid: u32,
    /// Names and their votes, from the highest down.
    pub votes: Vec<(String, u32)>,
    /// Names it left out.
    pub left_out: Vec<String>,
}

/// Where an election stands as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Progress {
    /// No result of the running round yet.
    Running,
    /// Every seat is filled.
    Complete,
    /// The last seat is shared.
    Tied,
    /// Seats are left.
    Short,
    /// The seats are filled, alternates are missing.
    AlternatesShort,
    /// The congress decided not to go on.
    Stopped,
}

impl Election {
    /// An election that has not begun.
    pub fn planned(plan: &crate::congress::plan::ElectionPlan) -> Self {
        Self {
            id: plan.id.clone(),
            office: plan.office,
            allocated: plan.allocated,
            seats: plan.seats,
            seats_voted: false,
            slate: Slate::default(),
            tellers: plan.tellers.clone(),
            tellers_elected: false,
            alternate_seats: plan.alternates,
            earlier: Vec::new(),
            round: Round::new(1),
            stopped: None,
            new_names: true,
            opinion: None,
        }
    }

    /// All rounds, the running one last.
    pub fn rounds(&self) -> impl DoubleEndedIterator<Item = &Round> {
        self.earlier.iter().chain([&self.round])
    }

    /// A round before it was announced and nothing of this one has begun.
    pub fn just_opened(&self) -> bool {
        self.round.issued.is_none()
            && self
                .earlier
                .last()
                .is_some_and(|round| round.announced.is_some())
    }

    /// The round of this number.
    pub fn round_numbered(&self, number: u32) -> Option<&Round> {
        self.rounds().find(|round| round.number == number)
    }

    pub(in crate::congress) fn round_mut(&mut self, number: u32) -> Option<&mut Round> {
        self.earlier
            .iter_mut()
            .chain([&mut self.round])
            .find(|round| round.number == number)
    }

    /// Seats to fill in the running round.
    pub fn seats_now(&self) -> u32 {
        self.round.seats.unwrap_or(self.seats)
    }

    /// Votes that will be needed, as far as they are known when papers of the running round are issued: not in a
    /// re-vote, and not where the papers themselves make the base.
    pub fn need_at_issue(&self, majority: &Majority, base: u32, present: u32) -> Option<u32> {
        match majority.base {
            _ if self.round.kind == RoundKind::Revote => None,
            BaseKind::Collected | BaseKind::Valid => None,
            kind => Some(majority.need(super::measured_on(kind, base, present, 0, 0))),
        }
    }

    /// What a count of the running round with so many valid papers is judged by; `None` before its papers are
    /// collected.
    pub fn terms<'a>(&'a self, majority: &'a Majority, valid: u32) -> Option<Terms<'a>> {
        let round = &self.round;
        let (issued, collected) = (round.issued.as_ref()?, round.collected?);
        let (candidates, kind) = round.ballot.as_ref()?;
        let (base, present) = (issued.base.number, issued.present);
        Some(Terms {
            seats: self.seats_now(),
            base: super::measured_on(majority.base, base, present, collected, valid),
            majority,
            kind: *kind,
            candidates,
            collected,
            alternates: self.alternates_now(),
            revote: round.kind == RoundKind::Revote,
        })
    }

    /// Alternates that the running round may name beside its seats: none while it elects alternates itself,
    /// and none in a re-vote.
    pub fn alternates_now(&self) -> u32 {
        if self.round.for_alternates || self.round.kind == RoundKind::Revote {
            0
        } else {
            self.alternate_seats
        }
    }

    /// Everybody elected in announced rounds, round by round, from the highest down.
    pub fn elected(&self) -> Vec<&str> {
        self.rounds()
            .filter(|round| !round.for_alternates)
            .filter_map(Round::result)
            .flat_map(|outcome| {
                outcome
                    .elected()
                    .map(|standing| standing.candidate.as_str())
            })
            .collect()
    }

    /// The alternates in their order: those who passed half and found no seat, the losers of a re-vote for
    /// the last seat first; then those whom later rounds elected as alternates. Empty while seats are left. Nobody
    /// becomes one by the order of the paper: those who share the last place are not named.
    pub fn alternates(&self) -> Vec<&str> {
        let elected = self.elected();
        if self.alternate_seats == 0 || elected.len() < self.seats as usize {
            return Vec::new();
        }
        let own = || self.rounds().filter(|round| !round.for_alternates);
        let mut found: Vec<&str> = Vec::new();
        let add = |found: &mut Vec<_>, name| {
            if !elected.contains(&name) && !found.contains(&name) {
                found.push(name);
            }
        };
        let most = self.alternate_seats as usize;
        for outcome in own()
            .filter(|round| round.kind == RoundKind::Revote)
            .filter_map(Round::result)
        {
            let lost: Vec<_> = outcome.with_state(CandidateState::NotElected).collect();
            for standing in clear(&lost, most.saturating_sub(found.len())) {
                add(&mut found, standing.candidate.as_str());
            }
        }
        for outcome in own().filter_map(Round::result) {
            outcome
                .alternates
                .iter()
                .for_each(|name| add(&mut found, name.as_str()));
            // Where the round itself left the last seat open, it named no alternates.
            if outcome.tied().next().is_some() {
                let passed: Vec<_> = outcome.with_state(CandidateState::MajorityNoSeat).collect();
                for standing in clear(&passed, most.saturating_sub(found.len())) {
                    add(&mut found, standing.candidate.as_str());
                }
            }
        }
        for outcome in self
            .rounds()
            .filter(|round| round.for_alternates)
            .filter_map(Round::result)
        {
            let standings = outcome.elected();
            standings.for_each(|standing| add(&mut found, standing.candidate.as_str()));
        }
        found.truncate(self.alternate_seats as usize);
        found
    }

    /// Seats that are still to be filled, and alternates that are still to be elected.
    pub fn seats_left(&self) -> (u32, u32) {
        let seats = self.seats.saturating_sub(self.elected().len() as u32);
        let alternates = self
            .alternate_seats
            .saturating_sub(self.alternates().len() as u32);
        (seats, alternates)
    }

    /// Where it stands as a whole.
    pub fn progress(&self) -> Progress {
        if self.stopped.is_some() {
            return Progress::Stopped;
        }
        let Some(outcome) = self.round.result() else {
            return Progress::Running;
        };
        match (outcome.ending, self.seats_left()) {
            (Ending::Tie, _) => Progress::Tied,
            (_, (0, 0)) => Progress::Complete,
            (_, (0, _)) => Progress::AlternatesShort,
            _ => Progress::Short,
        }
    }
}

/// The first of a ranking that have so many places without sharing the last one with somebody behind it.
fn clear<'a>(ranking: &[&'a Standing], places: usize) -> Vec<&'a Standing> {
    let level = |place: usize| ranking.get(place).map(|standing| standing.votes);
    let shared = places
        .checked_sub(1)
        .and_then(level)
        .filter(|votes| level(places) == Some(*votes));
    ranking
        .iter()
        .take(places)
        .filter(|standing| shared.is_none_or(|votes| standing.votes > votes))
        .copied()
        .collect()
}
