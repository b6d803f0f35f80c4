//! The ladder of one secret ballot: where a round stands and which rung comes next.

use super::slate::Slate;
use super::tally::{BallotKind, CountSheet, Outcome};
use crate::congress::roll::Base;
use crate::congress::time::Tick;
use crate::rulebook::{Office, Rung};

/// One secret ballot.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// From 1.
    pub number: u32,
    /// Rungs that are done, and when.
    pub done: Vec<(Rung, Tick)>,
    /// The names in the order of the paper, once the list is adopted.
    pub ballot: Option<(Vec<String>, BallotKind)>,
    /// Papers issued, voters present, E and the votes needed, frozen at that moment.
    pub issued: Option<Issued>,
    /// Papers in the box.
    pub collected: Option<u32>,
    /// The count, its version and when it was entered.
    pub count: Option<Counted>,
    /// The result was announced.
    pub announced: Option<Tick>,
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
    /// Votes needed.
    pub need: u32,
    /// When.
    pub at: Tick,
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
    /// When.
    pub at: Tick,
}

impl Round {
    /// A round that has not begun.
    pub fn new(number: u32) -> Self {
        Self {
            number,
            done: Vec::new(),
            ballot: None,
            issued: None,
            collected: None,
            count: None,
            announced: None,
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
    /// Rounds before the one that runs.
    pub earlier: Vec<Round>,
    /// The round that runs now.
    pub round: Round,
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
            earlier: Vec::new(),
            round: Round::new(1),
        }
    }
}
