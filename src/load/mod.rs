//! PURE over `&str`. Sessions, rulebooks and rolls as people write them, to checked values: every problem at
//! once, each with its place.
//!
//! Broken RON and a format that is too new are told alone. After that nothing stops at the first problem:
//! a draft of the plan is made whatever is wrong, so that the checks against rulebook and roll still find
//! what they can. [`codes::all_codes`] lists everything that can be told.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod across;
mod check;
pub mod codes;
mod duties;
mod heads;
mod leaf;
mod names;
mod placeholders;
mod roll;
mod rulebook;
mod session;
pub mod sheet;
#[cfg(test)]
mod sheet_tests;
#[cfg(test)]
mod shipped_tests;
mod situations;
#[cfg(test)]
mod tests;
mod times;
mod words;

use crate::congress::event::SourceText;
use crate::congress::plan::{Person, Plan, Setup};
use crate::rulebook::Rulebook;
use crate::source::{Path, Problem};
use check::Check;
pub use heads::{Names, names};

/// A setup that can start, and what is told beside it.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Session, rulebook and roll, checked together.
    pub setup: Setup,
    /// Warnings only.
    pub warnings: Vec<Problem>,
}

/// Reads a session by itself. The plan is there if there is no error; card votes without a question ask
/// about the title of their item.
pub fn session(file: &str, text: &str) -> (Option<Plan>, Vec<Problem>) {
    let (draft, problems) = session::read(file, text).finish();
    (draft.map(|draft| draft.plan), problems)
}

/// Reads a rulebook. It is there if there is no error.
pub fn rulebook(file: &str, text: &str) -> (Option<Rulebook>, Vec<Problem>) {
    rulebook::read(file, text).finish()
}

/// Reads a roll. It is there if there is no error.
pub fn roll(file: &str, text: &str) -> (Option<Vec<Person>>, Vec<Problem>) {
    let read = roll::read(file, text);
    let sound = !read.problems.iter().any(Problem::is_error);
    (sound.then_some(read.people), read.problems)
}

/// A rulebook that was read, for any number of sessions.
#[derive(Clone, Debug)]
pub struct Book {
    /// The rulebook, also where something is wrong with it, so that sessions can be checked against it.
    draft: Option<Rulebook>,
    problems: Vec<Problem>,
}

impl Book {
    /// Reads a rulebook. What is wrong with it is told with every session.
    pub fn read(file: &str, text: &str) -> Self {
        let read = rulebook::read(file, text);
        Self {
            draft: read.value,
            problems: read.problems,
        }
    }
}

/// Reads everything a congress starts from and checks it together. All problems of all three texts come
/// back if one of them is an error: those of the session first, then the rulebook's, then the roll's.
pub fn setup(
    session: &SourceText,
    rulebook: &SourceText,
    roll: &SourceText,
) -> Result<Loaded, Vec<Problem>> {
    setup_on(session, &Book::read(&rulebook.name, &rulebook.text), roll)
}

/// [`setup`] on a rulebook that was read before.
pub fn setup_on(
    session: &SourceText,
    book: &Book,
    roll: &SourceText,
) -> Result<Loaded, Vec<Problem>> {
    let no_roll = roll.text.trim().is_empty();
    let people = (!no_roll).then(|| roll::read(&roll.name, &roll.text));
    let mut roll_is_empty = false;
    let read = session::read(&session.name, &session.text).refine(|mut draft, problems, places| {
        let mut check = Check { problems, places };
        if let Some(book) = &book.draft {
            across::own_duties(&draft, book, &mut check);
            if draft.duties.is_empty() {
                across::with_rulebook(&mut draft, book, &mut check);
            } else {
                let mut whole = book.clone();
                whole.duties.extend(draft.duties.iter().cloned());
                across::with_rulebook(&mut draft, &whole, &mut check);
            }
        }
        match &people {
            Some(read) => {
                // Who is not on a roll that could not be read is not known.
                if !read.problems.iter().any(Problem::is_error) {
                    across::with_roll(&mut draft, &read.people, &mut check);
                }
            }
            None if draft.names_roll => roll_is_empty = true,
            None => check.tell(&codes::NO_ROLL, &Path::Root.field("roll"), []),
        }
        draft
    });
    let (draft, mut problems) = read.finish();
    problems.extend(book.problems.iter().cloned());
    if roll_is_empty {
        problems.extend(roll::read(&roll.name, "").problems);
    }
    let people = people.map(|read| {
        // Shares are weighed by a rulebook that can be used.
        let usable = !book.problems.iter().any(Problem::is_error);
        let usable = book.draft.as_ref().filter(|_| usable);
        let weights = usable.map(|book| book.weights);
        let mut people = read.people;
        problems.extend(read.problems);
        problems.extend(roll::weigh(
            &roll.name,
            &mut people,
            read.has_shares,
            weights,
        ));
        people
    });
    let sound = !problems.iter().any(Problem::is_error);
    match (draft, &book.draft, people) {
        (Some(draft), Some(rulebook), Some(roll)) if sound => {
            let mut rulebook = rulebook.clone();
            // From here on nobody asks which of the two a duty came from.
            rulebook.duties.extend(draft.duties);
            Ok(Loaded {
                setup: Setup {
                    plan: draft.plan,
                    rulebook,
                    roll,
                },
                warnings: problems,
            })
        }
        _ => Err(problems),
    }
}
