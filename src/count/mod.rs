//! PURE. A count by the tellers themselves: papers typed in stacks or totals from a sheet, the files it reads
//! and gives, and the comparison of two teams. Knows no file, clock or terminal; [`crate::tellers`] is its
//! screen.
//!
//! | file | idea |
//! |---|---|
//! | `files` | the three formats: the round the podium gives, the result a team gives back, totals meanwhile |
//! | `line` | one line as it is typed, `3 7 x12`, to what stands on the papers |
//! | `stack` | papers being read, in memory only, and the totals of a stack that is closed |
//! | `book` | the count of one team: stacks, corrections, sample re-checks, what stands in the way of its end |
//! | `figures` | totals from a sheet: 0, empty and not counted are three things |
//! | `words` | lines of a count in words |
//! | `compare` | two results line by line; a difference names the line and never a value |
//!
//! **Secrecy.** The pattern of a paper can betray its writer. Papers live in a [`stack::Open`] and nowhere
//! else; what can be written are the totals of at least [`stack::LEAST`] papers.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod book;
pub mod compare;
pub mod figures;
pub mod files;
pub mod line;
pub mod stack;
pub mod words;

#[cfg(test)]
mod tests;

pub use book::Book;
pub use files::{BadFile, Method, ResultFile, RoundFile, RoundKey, Working, round_file};
