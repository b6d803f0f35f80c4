//! The files of a count: what they are called, how they are read, and what is wrong with one that cannot be.
//!
//! Every format is one JSON object that says what it is (`what`) and has a number (`format`). Unknown fields
//! are refused, and so is a newer number.

mod result;
mod round;
mod working;

pub use result::{Correction, Method, Recheck, ResultFile};
pub use round::{Listed, RoundFile, RoundKey, round_file};
pub use working::{StackTotals, Working};

use crate::congress::Fact;
use crate::locale::fold;
use crate::source::nearest;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

/// The number of all three formats.
pub const FORMAT: u32 = 1;

/// Which of the three a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The round, written by the podium when the list is adopted.
    Round,
    /// The result of one team.
    Result,
    /// Totals of closed stacks while a team counts.
    Working,
}

impl What {
    const ALL: [Self; 3] = [Self::Round, Self::Result, Self::Working];

    /// As it stands in the file.
    pub fn id(self) -> &'static str {
        match self {
            Self::Round => "round",
            Self::Result => "result",
            Self::Working => "working",
        }
    }

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Round => "count-what-round",
            Self::Result => "count-what-result",
            Self::Working => "count-what-working",
        }
    }
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadFile {
    /// It is not JSON as it should be, or a value is of the wrong kind.
    Unreadable {
        /// What the reader says.
        detail: String,
        /// Line, from 1.
        line: usize,
    },
    /// It is a file of another kind.
    OfAnotherKind {
        /// What is needed.
        needed: What,
        /// What it is; `None` where it does not say.
        found: Option<What>,
    },
    /// A newer program wrote it.
    Newer {
        /// Its number.
        format: u64,
    },
    /// It has a field that the format does not have.
    UnknownField {
        /// The field.
        field: String,
        /// The field that is probably meant, or empty.
        near: String,
    },
    /// Its parts contradict each other: a message of the program says how.
    Contradicts(&'static str),
}

impl BadFile {
    /// The id of its message; `.do` says what to do.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "count-file-unreadable",
            Self::OfAnotherKind { .. } => "count-file-of-another-kind",
            Self::Newer { .. } => "count-file-newer",
            Self::UnknownField { .. } => "count-file-unknown-field",
            Self::Contradicts(_) => "count-file-contradicts",
        }
    }

    /// What its message is made with.
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Self::Unreadable { detail, line } => vec![
                ("detail", detail.as_str().into()),
                ("line", (*line as u64).into()),
            ],
            Self::OfAnotherKind { needed, found } => vec![
                ("needed", Fact::Message(needed.message())),
                (
                    "found",
                    found.map_or_else(|| "".into(), |found| Fact::Message(found.message())),
                ),
            ],
            Self::Newer { format } => {
                vec![("format", (*format).into()), ("reads", FORMAT.into())]
            }
            Self::UnknownField { field, near } => vec![
                ("field", field.as_str().into()),
                ("near", near.as_str().into()),
            ],
            Self::Contradicts(id) => vec![("detail", Fact::Message(id))],
        }
    }
}

/// Reads a file of one kind. What it says of itself comes first, so that a file of another kind or number is
/// told as such and not by its fields.
fn read<T: DeserializeOwned>(text: &str, needed: What) -> Result<T, BadFile> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| unreadable(&error))?;
    let found = value.get("what").and_then(serde_json::Value::as_str);
    let found = What::ALL.into_iter().find(|what| Some(what.id()) == found);
    if found != Some(needed) {
        return Err(BadFile::OfAnotherKind { needed, found });
    }
    match value.get("format").and_then(serde_json::Value::as_u64) {
        Some(format) if format > u64::from(FORMAT) => return Err(BadFile::Newer { format }),
        _ => {}
    }
    serde_json::from_str(text)
        .map_err(|error| unknown(&error).unwrap_or_else(|| unreadable(&error)))
}

fn unreadable(error: &serde_json::Error) -> BadFile {
    BadFile::Unreadable {
        detail: error.to_string(),
        line: error.line(),
    }
}

/// The reader names an unknown field and those it knows in a sentence of its own.
fn unknown(error: &serde_json::Error) -> Option<BadFile> {
    let sentence = error.to_string();
    let rest = sentence.strip_prefix("unknown field `")?;
    let mut words = rest.split('`');
    let field = words.next()?.to_owned();
    let known: Vec<&str> = words.skip(1).step_by(2).collect();
    let near = nearest(&field, known).unwrap_or("").to_owned();
    Some(BadFile::UnknownField { field, near })
}

/// The text of a file.
fn written<T: Serialize>(file: &T) -> String {
    // A file of numbers and names cannot fail to be written; an empty text would be refused on reading.
    let mut text = serde_json::to_string_pretty(file).unwrap_or_default();
    text.push('\n');
    text
}

/// What the files of a round begin with, from the name of its round file:
/// `NAME.live.bch-1.round.json` gives `NAME.live.bch-1`. `None` for any other name.
pub fn stem(round_file: &str) -> Option<&str> {
    round_file
        .strip_suffix(".round.json")
        .filter(|stem| !stem.is_empty())
}

/// The file name of a team's result.
pub fn result_name(stem: &str, team: &str) -> String {
    format!("{stem}-{}.result.json", slug(team))
}

/// The file name of a team's totals while it counts.
pub fn working_name(stem: &str, team: &str) -> String {
    format!("{stem}-{}.count", slug(team))
}

/// A team's name as file names have it: `Tổ 1` is `to-1`. A name without a letter or digit of the English
/// alphabet gets the first digits of its SHA-256.
pub fn slug(team: &str) -> String {
    let mut slug = String::new();
    for letter in fold(team).chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let mut slug: String = slug.trim_end_matches('-').chars().take(40).collect();
    if slug.is_empty() {
        slug = sha256(team.as_bytes()).chars().take(8).collect();
    }
    slug
}

/// The SHA-256 of some bytes as 64 lower-case hexadecimal digits.
fn sha256(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}
