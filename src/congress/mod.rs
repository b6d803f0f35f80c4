//! PURE. What a congress is and may do: `decide`, `apply`, replay.
//!
//! A command is decided on the state and gives events or a refusal; events are applied and change the
//! state. `apply` never fails. Nothing here knows a terminal, a file, a clock or a language.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod agenda;
mod apply;
mod audit;
pub mod card_vote;
pub mod catalogue;
pub mod command;
pub mod composition;
mod decide;
pub mod duties;
pub mod election;
mod electorate;
pub mod event;
pub mod late;
pub mod names;
pub mod plan;
pub mod refusal;
pub mod rights;
pub mod roll;
pub mod script;
pub mod speakers;
pub mod state;
#[cfg(test)]
mod tests;
pub mod time;
pub mod timing;
pub mod trouble;
mod undo;

pub use command::Command;
pub use event::{Event, Mode};
pub use plan::{Plan, Setup};
pub use refusal::{Fact, Reason, Refusal};
pub use state::State;
pub use time::{Millis, Stamp, Tick, Wall};
pub use undo::Congress;

use serde::{Deserialize, Serialize};

/// One act: all that one command caused, applied wholly or not at all. A record of the journal holds one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// Its number, from 1.
    pub seq: u64,
    /// Wall clock.
    pub at: Wall,
    /// Milliseconds on the machine's clock that counts through suspend.
    pub up: Millis,
    /// The operator's name, `script:<line>`, or empty.
    pub by: String,
    /// What happened.
    pub ev: Vec<Event>,
}

impl Act {
    /// When it was done.
    pub fn stamp(&self) -> Stamp {
        Stamp {
            seq: self.seq,
            at: self.at,
            up: self.up,
        }
    }
}
