//! PURE. Texts that people write, with places: what is wrong in them and where.
//!
//! A file that people write (session, rulebook, keymap, roll) is cleaned once ([`clean()`]), kept with its
//! lines ([`Written`]) and told about with [`Problem`]s. RON files are read by [`read_ron`], which stops at
//! broken RON with one problem and otherwise tells every problem at once, each with its place.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod clean;
mod codes;
mod fields;
mod near;
mod path;
mod places;
mod problems;
mod reader;
mod scan;
mod told;
mod written;

#[cfg(test)]
mod reader_tests;
#[cfg(test)]
mod scan_tests;

pub use clean::{clean, is_invisible};
pub(crate) use codes::reading_codes;
pub use codes::{Code, CodeInfo, ReadingCodes};
pub use fields::{FieldNames, field_names};
pub use near::{NONE, fold, near_or_none, nearest};
pub use path::{Path, Segment};
pub use places::Places;
pub use problems::{MOST_PROBLEMS, Problems};
pub use reader::{Form, Read, read_ron, ron_options};
pub use scan::{Fault, scan};
pub use written::Written;

/// The largest session text that is read, in bytes: 8 MiB.
pub const MOST_SESSION_BYTES: usize = 8 * 1024 * 1024;
/// The largest rulebook text that is read, in bytes: 2 MiB.
pub const MOST_RULEBOOK_BYTES: usize = 2 * 1024 * 1024;
/// The largest roll text that is read, in bytes: 4 MiB.
pub const MOST_ROLL_BYTES: usize = 4 * 1024 * 1024;
/// The largest keymap text that is read, in bytes: 1 MiB.
pub const MOST_KEYMAP_BYTES: usize = 1024 * 1024;

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Nothing starts.
    Error,
    /// Told, and the program goes on.
    Warning,
}

/// A place in a text: line and column from 1, column and length in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Length in characters on that line, at least 1.
    pub length: u32,
}

/// One problem of one file. `code` has a sentence `problem-CODE` and a hint `problem-CODE.do` in `locale`.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Letter and three digits: S sessions, R rulebooks, C rolls, K keymaps, P scripts.
    pub code: &'static str,
    /// How grave it is.
    pub grade: Grade,
    /// Name of the file, as given.
    pub file: String,
    /// Where, if a place is known.
    pub place: Option<Place>,
    /// The line itself, for showing.
    pub text: String,
    /// What the sentence is made with.
    pub facts: Vec<(&'static str, String)>,
}

impl Problem {
    /// Nothing starts while it is there.
    pub fn is_error(&self) -> bool {
        self.grade == Grade::Error
    }

    /// The fact of this name.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts
            .iter()
            .find(|(fact, _)| *fact == name)
            .map(|(_, value)| value.as_str())
    }
}
