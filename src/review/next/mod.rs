//! The session of the next time: the text of this one, with what happened written into it. Comments and layout
//! survive, because values are replaced where they stand.
//!
//! After a rehearsal the next run is of the same congress: its date and what was attested stay. After the
//! congress itself both belong to the past.

mod edits;
mod steps;
mod times;

use super::lesson::Lessons;
use crate::congress::{Congress, Event, Fact, Mode};
use crate::locale::Locale;
use crate::source::{Path, clean, scan};
use edits::Edits;
use serde::Serialize;
use similar::TextDiff;

/// Lines around a change in a diff.
const CONTEXT: usize = 3;

/// A change, in words: the id of its sentence and its facts.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// Where, as a path in the session: `sittings[0].items[3].minutes`.
    pub path: String,
    /// The id of its sentence.
    #[serde(rename = "change")]
    pub message: &'static str,
    /// Facts of the sentence, by name.
    #[serde(serialize_with = "crate::review::lesson::plain")]
    pub facts: Vec<(&'static str, Fact)>,
}

/// The proposed session.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// File name of the session, as the journal has it.
    pub name: String,
    /// Its text now.
    pub before: String,
    /// Its text with the changes.
    pub after: String,
    /// The changes, in the order of the text.
    pub changes: Vec<Change>,
}

impl Proposal {
    /// The changes as a unified diff, as `patch -p0` and `git apply` read it; empty where there is none.
    pub fn diff(&self) -> String {
        TextDiff::from_lines(&self.before, &self.after)
            .unified_diff()
            .context_radius(CONTEXT)
            .header(&self.name, &self.name)
            .to_string()
    }
}

/// What the next session should be. `None` where the journal does not hold the text of its session.
pub fn next_session(congress: &Congress, lessons: &Lessons, locale: &Locale) -> Option<Proposal> {
    let source = congress
        .acts()
        .iter()
        .flat_map(|act| &act.ev)
        .find_map(|event| match event {
            Event::Opened { session, .. } => Some(session),
            _ => None,
        })?;
    // Places speak of the cleaned text; loading the result would clean it anyway.
    let before = clean(&source.text);
    let places = scan(&before);
    if places.is_empty() || !places.faults.is_empty() {
        return None;
    }
    let mut edits = Edits::new(&before, &places, congress, lessons);
    times::items(&mut edits);
    times::readings(&mut edits);
    steps::put_in(&mut edits);
    steps::missing(&mut edits);
    if lessons.congress.mode == Mode::Live {
        of_the_past(&mut edits, locale);
    }
    let (after, changes) = edits.done();
    Some(Proposal {
        // A session that came with the program has its id for a name.
        name: match source.name.contains('.') {
            true => source.name.clone(),
            false => format!("{}.ron", source.name),
        },
        before,
        after,
        changes,
    })
}

/// The date has to be written anew, what was attested done anew.
fn of_the_past(edits: &mut Edits<'_>, locale: &Locale) {
    let root = Path::Root;
    let attested = root.field("attested");
    if !edits.plan().attested.is_empty()
        && let Some(range) = edits.places.whole(&attested)
    {
        edits.replace(range, "[]".to_owned());
        edits.tell(&attested, "review-change-attested", Vec::new());
    }
    let date = root.field("date");
    if edits.places.has(&date) {
        let comment = format!("// {}", locale.text("review-next-date-comment"));
        edits.line_before(edits.places.key(&date).start, &comment);
        edits.tell(&date, "review-change-date", Vec::new());
    }
}
