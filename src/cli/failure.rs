//! What ends a subcommand early: what went wrong, what to do, and the exit code.

use super::find::Missing;
use super::workbook::Unfit;
use crate::congress::{Fact, Refusal};
use crate::journal::Trouble;
use crate::journal::trouble::Why;
use crate::source::Problem;

/// Exit codes. Stable.
pub mod exit {
    /// Done.
    pub const DONE: u8 = 0;
    /// The input is wrong, or a check failed; every problem was listed.
    pub const INPUT: u8 = 1;
    /// The command line is wrong.
    pub const USAGE: u8 = 2;
    /// The disk refused.
    pub const DISK: u8 = 3;
    /// Another podium holds the journal, or there is no terminal.
    pub const BUSY: u8 = 4;
    /// Stopped by Ctrl-C; what was done until then was told. 128 and the number of the signal, as shells have it.
    pub const STOPPED: u8 = 130;
    /// A fault of ours.
    pub const FAULT: u8 = 70;
}

/// Why a subcommand ends early.
#[derive(Debug)]
pub enum Failure {
    /// Problems of files, with their places.
    Problems(Vec<Problem>),
    /// A command of the core was refused.
    Refused(Box<Refusal>),
    /// The journal's disk.
    Journal(Box<Trouble>),
    /// A name that gave no file: what was looked for (a message id) and the name.
    Missing(&'static str, String, Missing),
    /// A message of the program (`.do` says what to do) and an exit code.
    Said(&'static str, Vec<(&'static str, Fact)>, u8),
    /// Everything was said already.
    Told(u8),
}

impl Failure {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            Self::Problems(_) | Self::Refused(_) => exit::INPUT,
            Self::Journal(trouble) => match **trouble {
                Trouble::Locked { .. } => exit::BUSY,
                Trouble::Disk {
                    why: Why::Exists, ..
                } => exit::INPUT,
                Trouble::Disk { .. }
                | Trouble::Stopped
                | Trouble::NoThread { .. }
                | Trouble::Unwritable { .. } => exit::DISK,
                _ => exit::INPUT,
            },
            Self::Missing(_, _, Missing::NotFound { .. }) => exit::INPUT,
            Self::Missing(_, _, Missing::Unreadable { error, .. }) => match Unfit::of(error) {
                Some(_) => exit::INPUT,
                None => exit::DISK,
            },
            Self::Said(_, _, code) | Self::Told(code) => *code,
        }
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Problems(problems)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self::Journal(Box::new(trouble))
    }
}
