//! The disk. A congress is a journal: one file of acts, one act a line, each on disk before anyone sees it
//! as recorded. This room writes that file, reads it, locks it, and can tell whether it is whole.
//!
//! | file | idea |
//! |---|---|
//! | [`mod@line`] | one act, one line: the chain, the sum, and the strict reader |
//! | [`names`] | what the files are called and which belong together |
//! | [`storage`] | the few things asked of a disk; the real one, and one that fails on purpose |
//! | [`mod@read`] | all the segments of a journal to its acts, or the number of the record that is damaged |
//! | [`writing`] | create, open (setting a torn end aside), append; the next segment when a disk fails |
//! | [`writer`] | the same in a thread of its own, with the answers by a callback |
//! | [`lock`], [`alive`] | one podium only, and its sign of life |
//! | [`seal`], [`mod@verify`] | fingerprints for paper, and what a journal proves |
//! | [`trouble`] | everything that can go wrong, as an id and facts for a sentence |
//!
//! The promise: nothing acknowledged is ever lost or changed, nothing unacknowledged ever half-appears.
//! The rules behind it:
//!
//! * One record is one write of one line and one sync; only then the answer is [`Answer::Done`].
//! * A write or a sync that failed is never tried again on the same file: the system may have marked the
//!   page clean, and the second sync would succeed without having written it. The journal goes on in the
//!   next segment. If that fails too, the answer is [`Answer::Failed`] and nothing more is taken until
//!   [`Journal::retry`] succeeds.
//! * Nothing is cut off silently: a torn end is copied and synced before it is cut.
//! * Damage anywhere else is refused with the number of the record.
//!
//! A second copy on another medium has its place beside the one file a [`Journal`] writes; see [`writing`].

pub mod alive;
pub mod digest;
pub mod line;
pub mod lock;
pub mod names;
pub mod read;
mod recover;
pub mod seal;
pub mod storage;
pub mod trouble;
pub mod verify;
pub mod writer;
pub mod writing;

#[cfg(test)]
mod tests;

pub use alive::{Alive, Heart, Pulse};
pub use digest::Digest;
pub use lock::Lock;
pub use names::Name;
pub use read::{Reading, Torn, read, read_files};
pub use recover::SetAside;
pub use seal::Fingerprint;
pub use storage::{Disk, Storage};
pub use trouble::{Fault, Trouble};
pub use verify::{Report, verify};
pub use writer::Writer;
pub use writing::{Answer, Done, Durability, Failed, Journal, Opened};
