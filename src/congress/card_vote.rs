//! Card votes: the base frozen when the vote is called, the numbers, the result.

use super::event::{Computed, Section, StepRef};
use super::plan::RoundDecision;
use super::roll::Base;
use super::time::Tick;
use crate::rulebook::{BaseKind, Rung, Words};

/// The numbers of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cards {
    /// Đồng ý.
    pub yes: u32,
    /// Không đồng ý.
    pub no: u32,
    /// Ý kiến khác.
    pub other: u32,
    /// Present and raised no card at all.
    pub not_voting: u32,
    /// What was computed rather than counted.
    pub computed: Option<Computed>,
}

/// Where a vote stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VoteStage {
    /// Called: cards may be raised.
    Called,
    /// Numbers are recorded, not announced.
    Recorded(Cards),
    /// The chair announced the result.
    Announced(Cards, bool),
    /// Taken back before it was announced.
    Cancelled {
        /// Why.
        reason: String,
        /// The numbers that stood recorded by then: a disputed count keeps its first figures.
        cards: Option<Cards>,
    },
}

/// One question put to the raised cards.
#[derive(Clone, Debug, PartialEq)]
pub struct CardVote {
    /// Its id.
    pub id: String,
    /// What is decided. For the questions of an election rung: the election's title, from which `locale`
    /// makes the question.
    pub title: Words,
    /// What it is about, for duties.
    pub subject: Option<String>,
    /// The step it belongs to.
    pub step: Option<StepRef>,
    /// The question of that step.
    pub question: Option<String>,
    /// The election and rung it belongs to.
    pub election: Option<(String, Rung)>,
    /// What it decides about the rounds of an election.
    pub decision: Option<(String, RoundDecision)>,
    /// Present when it was called.
    pub present: u32,
    /// E, frozen when it was called.
    pub base: Base,
    /// What the share is taken of (frozen with E).
    pub on: BaseKind,
    /// Votes needed.
    pub need: u32,
    /// The announced vote whose question is put again here.
    pub repeats: Option<String>,
    /// Why it is put again; empty where nothing is repeated.
    pub again_because: String,
    /// The numbers by section of the hall, where they were counted so. They make the totals.
    pub sections: Vec<Section>,
    /// When it was called.
    pub called: Tick,
    /// Number of the act that called it.
    pub act: u64,
    /// Where it stands.
    pub stage: VoteStage,
}

impl CardVote {
    /// The number that the share is taken of. Cards are neither collected nor valid: a rulebook that measures
    /// its ballots so measures its card votes on those present.
    pub fn measured_on(&self) -> u32 {
        measured_on(self.on, &self.base, self.present)
    }

    /// The recorded numbers, those of a vote that was taken back included.
    pub fn recorded(&self) -> Option<Cards> {
        match &self.stage {
            VoteStage::Cancelled { cards, .. } => *cards,
            _ => self.cards(),
        }
    }

    /// The recorded numbers; `None` for a vote that was taken back.
    pub fn cards(&self) -> Option<Cards> {
        match &self.stage {
            VoteStage::Recorded(cards) | VoteStage::Announced(cards, _) => Some(*cards),
            VoteStage::Called | VoteStage::Cancelled { .. } => None,
        }
    }

    /// The result reaches what is needed; `None` before numbers are recorded.
    pub fn passes(&self) -> Option<bool> {
        self.cards().map(|cards| cards.yes >= self.need)
    }

    /// It was announced as passed.
    pub fn passed(&self) -> bool {
        matches!(self.stage, VoteStage::Announced(_, true))
    }

    /// It was announced.
    pub fn is_announced(&self) -> bool {
        matches!(self.stage, VoteStage::Announced(..))
    }

    /// It was taken back before it was announced.
    pub fn is_cancelled(&self) -> bool {
        matches!(self.stage, VoteStage::Cancelled { .. })
    }

    /// Called or recorded, and not yet announced or taken back.
    pub fn is_open(&self) -> bool {
        matches!(self.stage, VoteStage::Called | VoteStage::Recorded(_))
    }

    /// The same question was put in both: one repeats the other, or both stand at the same question of the
    /// same step.
    fn asks_the_same(&self, other: &Self) -> bool {
        let same_place =
            self.step.is_some() && self.step == other.step && self.question == other.question;
        self.repeats.as_deref() == Some(other.id.as_str()) || same_place
    }
}

/// The number that a share of this kind is taken of.
pub fn measured_on(on: BaseKind, base: &Base, present: u32) -> u32 {
    match on {
        BaseKind::AdjustedSummoned => base.number,
        BaseKind::TotalMembers => base.summoned,
        BaseKind::Present | BaseKind::Collected | BaseKind::Valid => present,
    }
}

/// The announced vote on the question of `vote` that holds: the last one of its chain of repeats.
pub fn latest<'a>(votes: &'a [CardVote], vote: &'a CardVote) -> &'a CardVote {
    let mut last = vote;
    let after = votes.iter().skip_while(|other| other.id != vote.id).skip(1);
    for other in after.filter(|other| other.is_announced()) {
        if other.asks_the_same(last) {
            last = other;
        }
    }
    last
}

/// It was announced, and no later announced vote on the same question replaces it.
pub fn holds(votes: &[CardVote], vote: &CardVote) -> bool {
    vote.is_announced() && latest(votes, vote).id == vote.id
}
