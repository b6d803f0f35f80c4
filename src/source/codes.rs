//! Codes of problems: letter and three digits, with the names of the facts their sentences are made with.

use super::Grade;

/// A kind of problem. `N` is the number of facts, so that none can be forgotten where it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code<const N: usize> {
    /// Letter and three digits.
    pub id: &'static str,
    /// How grave it is.
    pub grade: Grade,
    /// Names of the facts, in the order in which they are given.
    pub facts: [&'static str; N],
}

impl<const N: usize> Code<N> {
    /// A code that keeps everything from starting.
    pub const fn error(id: &'static str, facts: [&'static str; N]) -> Self {
        Self {
            id,
            grade: Grade::Error,
            facts,
        }
    }

    /// A code that is told while the program goes on.
    pub const fn warning(id: &'static str, facts: [&'static str; N]) -> Self {
        Self {
            id,
            grade: Grade::Warning,
            facts,
        }
    }

    /// The code without its arity, for lists.
    pub fn info(&self) -> CodeInfo {
        CodeInfo {
            id: self.id,
            grade: self.grade,
            facts: self.facts.to_vec(),
        }
    }
}

/// A code in a list of all codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeInfo {
    /// Letter and three digits.
    pub id: &'static str,
    /// How grave it is.
    pub grade: Grade,
    /// Names of the facts.
    pub facts: Vec<&'static str>,
}

macro_rules! reading {
    ($($(#[$doc:meta])* $name:ident: $n:literal, $digits:literal, $grade:ident, [$($fact:literal),*];)*) => {
        /// The codes of what can be wrong with any RON file, `x001` to `x029`. Made by [`reading_codes!`]
        /// for one letter; the letters share their sentences.
        #[derive(Clone, Copy, Debug)]
        pub struct ReadingCodes {
            $($(#[$doc])* pub $name: Code<$n>,)*
        }

        impl ReadingCodes {
            /// All of them.
            pub fn all(&self) -> Vec<CodeInfo> {
                vec![$(self.$name.info()),*]
            }
        }

        /// The [`ReadingCodes`] of one letter: `reading_codes!("K")`.
        macro_rules! reading_codes {
            ($letter:literal) => {
                $crate::source::ReadingCodes {
                    $($name: $crate::source::Code::$grade(concat!($letter, $digits), [$($fact),*]),)*
                }
            };
        }
    };
}

reading! {
    /// The file is larger than what is read.
    too_large: 2, "001", error, ["size", "limit"];
    /// There is nothing in the file.
    empty: 0, "002", error, [];
    /// A bracket is opened and never closed.
    bracket_open: 1, "003", error, ["bracket"];
    /// A closing bracket does not fit the open one, or none is open (`expected` is then `none`).
    bracket_wrong: 2, "004", error, ["bracket", "expected"];
    /// A text begins and its closing quote never comes.
    text_open: 0, "005", error, [];
    /// A block comment is never closed.
    comment_open: 0, "006", error, [];
    /// A comma is missing before this.
    comma: 1, "007", error, ["found"];
    /// A colon is missing after the name of a field.
    colon: 1, "008", error, ["found"];
    /// A character that cannot stand here.
    character: 2, "009", error, ["character", "number"];
    /// A value of another kind is needed. `expected` is a key word: `number`, `text`, `truth`, `list`,
    /// `group`, `map`, `word`, `words`, `date`, `value`.
    kind: 2, "010", error, ["expected", "found"];
    /// A number that is too large, too small or not well written.
    number: 1, "011", error, ["found"];
    /// A word that is none of the known ones.
    word: 3, "012", error, ["found", "near", "known"];
    /// A field that does not exist.
    field: 3, "013", error, ["field", "near", "known"];
    /// A field that must be there.
    missing: 2, "014", error, ["field", "path"];
    /// A field that stands twice.
    twice: 1, "015", error, ["field"];
    /// A name before the bracket that does not belong there.
    name: 2, "016", error, ["found", "expected"];
    /// A `\` in a text is followed by something that is no escape.
    escape: 0, "017", error, [];
    /// Brackets are nested too deep.
    deep: 0, "018", error, [];
    /// Something stands behind the end.
    trailing: 1, "019", error, ["found"];
    /// A value that cannot be read, for a reason that is not one of the others.
    value: 1, "020", error, ["found"];
    /// An extension of RON that does not exist, or a broken `#![…]`.
    extension: 0, "021", error, [];
    /// A text holds an invisible character, written as an escape.
    invisible: 1, "022", error, ["escape"];
    /// Words of a text stand without quotes.
    quotes: 1, "023", error, ["found"];
    /// Curly quotes where straight ones are needed.
    curly: 1, "024", error, ["found"];
    /// The number of the format is missing.
    format_missing: 1, "025", error, ["known"];
    /// The file was written for a newer program.
    format_newer: 2, "026", error, ["found", "known"];
    /// The number of the format is none.
    format_wrong: 2, "027", error, ["found", "known"];
    /// A name of a field is needed.
    field_name: 1, "028", error, ["found"];
    /// There are more problems than are told.
    more: 1, "029", error, ["count"];
}

pub(crate) use reading_codes;
