//! `tally`: the arithmetic of a count without a congress, from JSON to JSON.
//!
//! | file | idea |
//! |---|---|
//! | `input` | what comes in: the fields, and what keeps them from being a count at all |
//! | `explain` | every problem of the input in words, each with its place |
//! | `judge` | what does not add up, who is elected, what is done next |
//! | `spots` | where a value stands in a JSON text |
//! | `answer` | what goes out |
//!
//! A count that does not add up is an answer, with its problems in it; the input that is no count is none, and
//! nothing is printed but why.

mod answer;
mod explain;
mod input;
mod judge;
mod spots;

pub use explain::codes;

use super::console::Console;
use super::failure::{Failure, exit};
use super::find::{self, Missing};
use crate::congress::Fact;
use crate::rulebook::Rulebook;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The largest input that is read: 512 MiB.
const MOST_BYTES: u64 = 512 * 1024 * 1024;
/// The name of the standard input, on the command line and in problems.
const STANDARD_INPUT: &str = "-";

/// Judges the count of a file, or of the standard input; 1 where it does not add up.
pub fn tally(console: &Console, name: &str) -> Result<u8, Failure> {
    let text = read(name)?;
    let input = input::read(name, &text)?;
    let beside = match name {
        STANDARD_INPUT => None,
        _ => Path::new(name).parent(),
    };
    let rulebook = rulebook(&input.rulebook, beside)?;
    let judged =
        judge::judge(&input, &rulebook).map_err(|fault| explain::faults(name, &text, &[fault]))?;
    let answer = answer::answer(&console.locale, &input, &rulebook, &judged);
    let text = serde_json::to_string_pretty(&answer).unwrap_or_default();
    console.raw(&format!("{text}\n"));
    Ok(if judged.outcome.is_some() {
        exit::DONE
    } else {
        exit::INPUT
    })
}

fn read(name: &str) -> Result<String, Failure> {
    let unreadable = |error: io::Error| {
        let path = PathBuf::from(name);
        let missing = match error.kind() {
            io::ErrorKind::NotFound => Missing::NotFound {
                tried: vec![path],
                known: Vec::new(),
            },
            _ => Missing::Unreadable { path, error },
        };
        Failure::Missing("what-tally", name.to_owned(), missing)
    };
    let mut bytes = Vec::new();
    let read = match name {
        STANDARD_INPUT => io::stdin()
            .lock()
            .take(MOST_BYTES + 1)
            .read_to_end(&mut bytes),
        _ => open(name).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes)),
    };
    read.map_err(unreadable)?;
    if bytes.len() as u64 > MOST_BYTES {
        let facts = vec![
            ("file", Fact::from(name)),
            ("most", (MOST_BYTES >> 20).into()),
        ];
        return Err(Failure::Said("tally-too-large", facts, exit::INPUT));
    }
    String::from_utf8(bytes).map_err(|_| {
        Failure::Said(
            "tally-not-text",
            vec![("file", Fact::from(name))],
            exit::INPUT,
        )
    })
}

fn open(name: &str) -> io::Result<std::fs::File> {
    let file = std::fs::File::open(name)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    Ok(file)
}

fn rulebook(name: &str, beside: Option<&Path>) -> Result<Rulebook, Failure> {
    let found = find::rulebook(name, beside)
        .map_err(|missing| Failure::Missing("what-rulebook", name.to_owned(), missing))?;
    let (rulebook, problems) = crate::load::rulebook(&found.name, &found.text);
    rulebook.ok_or(Failure::Problems(problems))
}
