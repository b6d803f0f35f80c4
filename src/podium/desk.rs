//! The desk: writer, clock and input as the one trait that `cli` gives the podium.

use crate::congress::election::{CountMethod, TeamCount};
use crate::congress::{Act, Command, Congress, Millis, Wall};
use crate::keys::{Chord, KeyKind};
use std::time::Duration;

/// A moment: what stamps get (virtual in rehearsals), and real time for guards against double presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Wall clock of the congress.
    pub at: Wall,
    /// The congress's clock that counts through suspend.
    pub up: Millis,
    /// The machine's monotonic clock, never virtual.
    pub real: Millis,
}

/// What comes in. `cli` has threads for the keyboard, the writer and signals that all send these.
#[derive(Debug)]
pub enum Input {
    /// A key.
    Key {
        /// Which one.
        chord: Chord,
        /// Pressed, or held down.
        kind: KeyKind,
    },
    /// The window has another size.
    Resized,
    /// These acts are on disk: normally one; two when a `Segment` record came first.
    Written {
        /// In the order of their numbers.
        acts: Vec<Act>,
        /// How long it took.
        took: Millis,
    },
    /// Nothing can be written any more; the text says what was tried, in the language of the desk.
    WriteFailed {
        /// What was tried.
        text: String,
    },
    /// Documents were written, or could not be.
    Exported(Result<Exported, String>),
    /// SIGTERM, SIGHUP, SIGINT, a closed terminal: leave at once, the journal is whole.
    Leave,
}

/// Documents that were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// How many files.
    pub files: usize,
    /// Where.
    pub folder: String,
}

/// What one team of tellers counted, as its result file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamResult {
    /// Its name and totals.
    pub team: TeamCount,
    /// How they came about.
    pub method: CountMethod,
    /// Papers it read.
    pub collected: u32,
    /// Stacks that it read again.
    pub corrections: u32,
    /// What the head of the tellers wrote; may be empty.
    pub explanation: String,
    /// Name of the file.
    pub file: String,
}

/// Whether teams agree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Agreement {
    /// There is one team.
    #[default]
    One,
    /// These, by their places, are equal in every line.
    Equal(Vec<usize>),
    /// They differ in these lines; never in what numbers.
    Different(Vec<String>),
}

/// The results that lie ready for a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// Id of the election.
    pub election: String,
    /// In the order of their files.
    pub teams: Vec<TeamResult>,
    /// Whether they agree.
    pub agreement: Agreement,
    /// Files that were not read, and why.
    pub passed_over: Vec<(String, String)>,
}

/// How the journal is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Health {
    /// No act of this run is on disk yet.
    Opening,
    /// Everything shown is on disk.
    Whole,
    /// An act is on its way to the disk, and it takes long enough to be told.
    Writing,
    /// Nothing can be written any more; the text says what was tried.
    Failed(String),
}

/// What is asked of a rehearsal's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockRequest {
    /// Holds it.
    Hold,
    /// Lets it go on.
    Go,
    /// Forward by so much virtual time.
    Jump(Millis),
    /// So many virtual milliseconds per real one.
    Speed(u32),
}

/// What the screens hear: keys, and what time it is.
pub trait Source {
    /// Now.
    fn now(&self) -> Moment;

    /// The next thing that comes in, waiting `at_most` so long (real time). `None` where nothing came.
    fn wait(&mut self, at_most: Duration) -> Option<Input>;
}

/// Writer, clock and input. The podium asks nothing else of the outside world.
pub trait Desk: Source {
    /// Hands an act to the writer. Answered later by [`Input::Written`] or [`Input::WriteFailed`].
    fn write(&mut self, act: Act);

    /// File name of the journal, for the footer and the words at the end.
    fn journal_name(&self) -> String;

    /// Sets a rehearsal's clock and gives the command that records it; `None` in a live congress.
    fn set_clock(&mut self, request: ClockRequest) -> Option<Command>;

    /// Writes documents of the congress as it stands: those named, or all if none is. Answered later by
    /// [`Input::Exported`].
    fn export(&mut self, congress: &Congress, names: &[String]);

    /// Writes the file that the tellers of the running round of this election count from. Gives where it lies;
    /// `None` where there is nothing to write yet or it cannot be written: the count goes on by hand.
    fn hand_out(&mut self, congress: &Congress, election: &str) -> Option<String>;

    /// The results that lie ready for the running round of this election.
    fn results(&mut self, congress: &Congress, election: &str) -> Results;

    /// An audible "no".
    fn bell(&mut self);
}
