//! What a count asks of the disk.

use crate::congress::Wall;
use crate::count::{ResultFile, Working};

/// Why something was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The system's words.
    System(String),
    /// Another window counts for a team of this name: its totals stand there and are not these.
    Elsewhere,
}

/// A result that stands where this one would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The team in it; empty where it cannot be read.
    pub team: String,
    /// When it was closed, where it can be read.
    pub closed_at: Option<Wall>,
}

/// Why a result was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfinished {
    /// One stands there already.
    Stands(Earlier),
    /// It could not be written.
    Trouble(Trouble),
}

/// A result that is on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// Where.
    pub path: String,
    /// Where the totals meanwhile still stand, if they could not be deleted.
    pub left_behind: Option<String>,
}

/// The disk of a count. Whatever returns `Ok` is on disk.
pub trait Keeper {
    /// Replaces the totals of a count that goes on. A count none of whose stacks may be written yet is passed
    /// over.
    fn save(&mut self, working: &Working) -> Result<(), Trouble>;

    /// Deletes the totals of a team that begins anew.
    fn discard(&mut self, team: &str) -> Result<(), Trouble>;

    /// Writes the result and deletes the totals; `replace`: also where one stands already.
    fn finish(&mut self, result: &ResultFile, replace: bool) -> Result<Finished, Unfinished>;
}
