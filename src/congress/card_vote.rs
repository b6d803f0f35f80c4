//! Card votes: the base frozen when the vote is called, the numbers, the result.

use super::event::{Computed, StepRef};
use super::plan::RoundDecision;
use super::roll::Base;
use super::time::Tick;
use crate::rulebook::{Rung, Words};

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
    /// Taken back before it was announced, with a reason.
    Cancelled(String),
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
    /// Votes needed.
    pub need: u32,
    /// When it was called.
    pub called: Tick,
    /// Number of the act that called it.
    pub act: u64,
    /// Where it stands.
    pub stage: VoteStage,
}

impl CardVote {
    /// The recorded numbers.
    pub fn cards(&self) -> Option<Cards> {
        match &self.stage {
            VoteStage::Recorded(cards) | VoteStage::Announced(cards, _) => Some(*cards),
            VoteStage::Called | VoteStage::Cancelled(_) => None,
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

    /// Called or recorded, and not yet announced or taken back.
    pub fn is_open(&self) -> bool {
        matches!(self.stage, VoteStage::Called | VoteStage::Recorded(_))
    }
}
