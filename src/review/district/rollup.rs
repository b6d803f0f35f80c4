//! Many congresses, taken in one by one or part by part.

use super::sums::Sums;
use crate::congress::Mode;
use crate::review::Lessons;

/// What journals add up to. Its size does not depend on their number, and its content neither on their order
/// nor on how they were dealt out: `add` one by one and `merge` of parts give the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rollup {
    /// Congresses that were held or are being held.
    pub live: Sums,
    /// Rehearsals: never mixed with the others.
    pub rehearsals: Sums,
}

impl Rollup {
    /// Takes in one congress.
    pub fn add(&mut self, lessons: &Lessons) {
        match lessons.congress.mode {
            Mode::Live => self.live.add(lessons),
            Mode::Rehearsal => self.rehearsals.add(lessons),
        }
    }

    /// Takes in others.
    pub fn merge(&mut self, other: Self) {
        self.live.merge(other.live);
        self.rehearsals.merge(other.rehearsals);
    }
}
