//! Who has to hold a congress, and who has held it by when.
//!
//! Expected are the lines of a list and the sessions found beside the journals. Held is what a live journal
//! shows that was closed. A rehearsal never counts.

use super::kept::short;
use crate::congress::Mode;
use crate::locale::fold;
use crate::review::Lessons;
use crate::rulebook::Words;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Who has to hold one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// As the list has it, else the organisation of the session.
    pub name: String,
    /// Id of the session, where one was found.
    pub session: Option<String>,
    /// The last day that its line names.
    pub line_deadline: Option<NaiveDate>,
    /// The last day that its session names; the earlier one of two.
    pub session_deadline: Option<NaiveDate>,
}

/// All who have to.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    entries: Vec<Entry>,
    /// By a line as it is compared.
    lines: HashMap<String, usize>,
    /// By the id of a session.
    sessions: HashMap<String, usize>,
    /// By organisation; nobody where two sessions have the same.
    organisations: HashMap<String, Option<usize>>,
}

/// A line of a list that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1.
    pub line: usize,
    /// What stands where a date should.
    pub text: String,
}

/// As ids and names are compared: without diacritics, in small letters, blanks once.
fn compared(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    words.join(" ")
}

/// A date as machines (2025-06-30) or as people (30/6/2025) write it, with all figures of its year.
fn date(text: &str) -> Option<NaiveDate> {
    ["%Y-%m-%d", "%d/%m/%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
        .filter(|date| (1900..=2200).contains(&date.year()))
}

impl Expected {
    /// Reads a list: a session id or an organisation a line, `;` and a date behind it where it has a deadline of
    /// its own. `#` begins a comment, empty lines say nothing, a line that stands twice counts once.
    pub fn read(text: &str) -> Result<Self, Vec<BadLine>> {
        let mut expected = Self::default();
        let mut bad = Vec::new();
        for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default();
            let (name, day) = line.split_once(';').unwrap_or((line, ""));
            let (name, day) = (name.trim(), day.trim());
            let deadline = date(day);
            if !day.is_empty() && deadline.is_none() || name.is_empty() && !day.is_empty() {
                bad.push(BadLine {
                    line: number + 1,
                    text: short(line.trim()),
                });
            } else if !name.is_empty() {
                expected.line(name, deadline);
            }
        }
        if bad.is_empty() {
            Ok(expected)
        } else {
            Err(bad)
        }
    }

    fn line(&mut self, name: &str, deadline: Option<NaiveDate>) {
        let next = self.entries.len();
        let at = *self.lines.entry(compared(name)).or_insert(next);
        if at == next {
            self.entries.push(Entry {
                name: short(name),
                ..Entry::default()
            });
        }
        if let Some(entry) = self.entries.get_mut(at) {
            entry.line_deadline = earlier(entry.line_deadline, deadline);
        }
    }

    /// Takes in a session that was found: its line where the list has one by its id or its organisation.
    pub fn session(&mut self, id: &str, organisation: &Words, deadline: Option<NaiveDate>) {
        let names = names(id, organisation);
        let listed = names.iter().find_map(|name| self.lines.get(name).copied());
        let known = self.sessions.get(&compared(id)).copied();
        let at = known.or(listed).unwrap_or(self.entries.len());
        if at == self.entries.len() {
            self.entries.push(Entry {
                name: short(if organisation.is_empty() {
                    id
                } else {
                    organisation.vi.trim()
                }),
                ..Entry::default()
            });
        }
        self.sessions.insert(compared(id), at);
        for name in names.into_iter().skip(1) {
            let same = |found: &mut Option<usize>| *found = found.filter(|found| *found == at);
            self.organisations
                .entry(name)
                .and_modify(same)
                .or_insert(Some(at));
        }
        if let Some(entry) = self.entries.get_mut(at) {
            entry.session.get_or_insert_with(|| short(id));
            entry.session_deadline = earlier(entry.session_deadline, deadline);
        }
    }

    /// Who this congress is of, if it was expected.
    fn find(&self, id: &str, organisation: &Words) -> Option<usize> {
        let names = names(id, organisation);
        let by_id = self.sessions.get(&compared(id)).copied();
        by_id
            .or_else(|| names.iter().find_map(|name| self.lines.get(name).copied()))
            .or_else(|| {
                names
                    .iter()
                    .skip(1)
                    .find_map(|name| self.organisations.get(name).copied().flatten())
            })
    }

    /// Nobody is expected.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.entries.len()
    }
}

fn names(id: &str, organisation: &Words) -> Vec<String> {
    let organisations = [Some(organisation.vi.as_str()), organisation.en.as_deref()];
    let organisations = organisations
        .into_iter()
        .flatten()
        .map(compared)
        .filter(|name| !name.is_empty());
    std::iter::once(compared(id)).chain(organisations).collect()
}

fn earlier(one: Option<NaiveDate>, other: Option<NaiveDate>) -> Option<NaiveDate> {
    one.into_iter().chain(other).min()
}

/// What the journals show of somebody expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Seen {
    held: Option<NaiveDate>,
    under_way: bool,
    deadline: Option<NaiveDate>,
}

/// What the journals show of those expected; as many as they are, however many journals there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    seen: BTreeMap<usize, Seen>,
}

impl Attendance {
    /// Takes in one congress.
    pub fn add(&mut self, expected: &Expected, lessons: &Lessons) {
        let about = &lessons.congress;
        if about.mode == Mode::Rehearsal {
            return;
        }
        let Some(at) = expected.find(&about.session, &about.organisation) else {
            return;
        };
        self.join(
            at,
            Seen {
                held: about.closed.then_some(about.date),
                under_way: !about.closed,
                deadline: about.deadline,
            },
        );
    }

    fn join(&mut self, at: usize, seen: Seen) {
        let mine = self.seen.entry(at).or_default();
        mine.held = earlier(mine.held, seen.held);
        mine.under_way |= seen.under_way;
        mine.deadline = earlier(mine.deadline, seen.deadline);
    }

    /// Takes in those of others.
    pub fn merge(&mut self, other: Self) {
        for (at, seen) in other.seen {
            self.join(at, seen);
        }
    }
}

/// How somebody expected stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Not held, and the deadline has passed.
    Overdue,
    /// Begun and not closed, and the deadline has passed.
    UnderWayOverdue,
    /// Held after the deadline.
    HeldLate,
    /// Begun and not closed.
    UnderWay,
    /// Not held; there is time, or no deadline.
    NotYet,
    /// Held on or before the deadline, or held where there is none.
    Held,
}

/// Somebody expected, and how that stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Due {
    /// Who.
    pub name: String,
    /// Id of the session, where one was found.
    pub session: Option<String>,
    /// How it stands.
    pub outcome: Outcome,
    /// The last day.
    pub deadline: Option<NaiveDate>,
    /// The day on which it was held; the first, where there are several.
    pub held: Option<NaiveDate>,
}

/// How everybody expected stands: the worst first, then by name. The last day is that of the line, else
/// `deadline` for all, else that of the session file, else that of the session in the journal.
pub fn standings(
    expected: &Expected,
    attendance: &Attendance,
    deadline: Option<NaiveDate>,
    today: NaiveDate,
) -> Vec<Due> {
    let due = |(at, entry): (usize, &Entry)| {
        let seen = attendance.seen.get(&at).copied().unwrap_or_default();
        let own = entry.session_deadline.or(seen.deadline);
        let last = entry.line_deadline.or(deadline).or(own);
        Due {
            name: entry.name.clone(),
            session: entry.session.clone(),
            outcome: outcome(seen, last, today),
            deadline: last,
            held: seen.held,
        }
    };
    let mut all: Vec<Due> = expected.entries.iter().enumerate().map(due).collect();
    all.sort_by_cached_key(|due| (due.outcome, compared(&due.name), due.session.clone()));
    all
}

fn outcome(seen: Seen, last: Option<NaiveDate>, today: NaiveDate) -> Outcome {
    let passed = last.is_some_and(|last| today > last);
    match seen.held {
        Some(day) if last.is_some_and(|last| day > last) => Outcome::HeldLate,
        Some(_) => Outcome::Held,
        None if seen.under_way && passed => Outcome::UnderWayOverdue,
        None if seen.under_way => Outcome::UnderWay,
        None if passed => Outcome::Overdue,
        None => Outcome::NotYet,
    }
}
