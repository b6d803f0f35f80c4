//! Runs of one session compared: rehearsals in the order in which they were held, then the congress itself.
//!
//! What counts is the last run. Better is what an earlier run had and the last has not; worse is what only the
//! last has; still missed is what both have. What the last run did not reach is told nowhere.

mod page;

use super::lesson::{DutyEnd, Finding, FindingKind, Lessons, Measured};
use crate::congress::{Millis, Mode, Wall};
use crate::rulebook::{Severity, Words};
use chrono::NaiveDate;
use serde::Serialize;

/// Number of the format of `--json`.
pub const FORMAT: u32 = 1;

/// Runs compared.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// [`FORMAT`].
    pub format: u32,
    /// Ids of their sessions, each once. Items are compared where there is one.
    pub sessions: Vec<String>,
    /// The runs, in time order.
    pub runs: Vec<Run>,
    /// What an earlier run had and the last has not.
    pub better: Vec<Moved>,
    /// What only the last run has.
    pub worse: Vec<Moved>,
    /// What the last run still has.
    pub still: Vec<Moved>,
    /// Times of items side by side.
    pub items: Vec<ItemRow>,
}

/// A run.
#[derive(Clone, Debug, Serialize)]
pub struct Run {
    /// Number in time order, from 1.
    pub number: usize,
    /// Id of the session.
    pub session: String,
    /// Live or rehearsal.
    pub mode: Mode,
    /// The day of the congress.
    pub date: NaiveDate,
    /// When its journal was begun.
    pub began: Option<Wall>,
    /// It was closed.
    pub closed: bool,
    /// Shortcomings found.
    pub shortcomings: usize,
    /// Strengths found.
    pub strengths: usize,
    /// Planned length of the sittings.
    pub planned: Millis,
    /// What they took.
    pub actual: Millis,
}

/// A shortcoming and the runs that have it.
#[derive(Clone, Debug, Serialize)]
pub struct Moved {
    /// Its code.
    pub code: String,
    /// What it is about, by id.
    pub about: Option<String>,
    /// Its weight.
    pub severity: Severity,
    /// The duty's own sentence, where it is one.
    pub text: Option<Words>,
    /// What was measured.
    pub measured: Vec<Measured>,
    /// Numbers of the runs that have it.
    pub runs: Vec<usize>,
}

/// An item in all runs.
#[derive(Clone, Debug, Serialize)]
pub struct ItemRow {
    /// Id.
    pub id: String,
    /// The number people read, as in the last run that has the item.
    pub number: String,
    /// Title, as there.
    pub title: Words,
    /// Planned length, as there.
    pub planned: Millis,
    /// What it took in each run; `None` where it did not run to its end.
    pub actual: Vec<Option<Millis>>,
}

/// Compares runs. Rehearsals come first, in the order of their real time, then the congress itself.
pub fn compare(lessons: &[Lessons]) -> Comparison {
    let mut all: Vec<&Lessons> = lessons.iter().collect();
    all.sort_by_key(|run| (run.congress.mode == Mode::Live, run.congress.began));
    let mut sessions: Vec<String> = Vec::new();
    for run in &all {
        if !sessions.contains(&run.congress.session) {
            sessions.push(run.congress.session.clone());
        }
    }
    let items = if sessions.len() == 1 {
        items(&all)
    } else {
        Vec::new()
    };
    let mut comparison = Comparison {
        format: FORMAT,
        sessions,
        runs: all
            .iter()
            .enumerate()
            .map(|(n, run)| told(n + 1, run))
            .collect(),
        better: Vec::new(),
        worse: Vec::new(),
        still: Vec::new(),
        items,
    };
    if let Some((last, earlier)) = all.split_last() {
        for moved in shortcomings(&all) {
            let in_last = moved.runs.contains(&all.len());
            if in_last && moved.runs.len() > 1 {
                comparison.still.push(moved);
            } else if in_last && earlier.iter().any(|run| reached(run, &moved)) {
                comparison.worse.push(moved);
            } else if !in_last && reached(last, &moved) {
                comparison.better.push(moved);
            }
        }
    }
    comparison
}

fn of_kind(run: &Lessons, kind: FindingKind) -> impl Iterator<Item = &Finding> {
    run.findings.iter().filter(move |found| found.kind == kind)
}

fn told(number: usize, run: &Lessons) -> Run {
    let congress = &run.congress;
    Run {
        number,
        session: congress.session.clone(),
        mode: congress.mode,
        date: congress.date,
        began: congress.began,
        closed: congress.closed,
        shortcomings: of_kind(run, FindingKind::Shortcoming).count(),
        strengths: of_kind(run, FindingKind::Strength).count(),
        planned: congress.planned,
        actual: congress.actual,
    }
}

/// Every shortcoming of any run once, in the words of the last run that has it.
fn shortcomings(all: &[&Lessons]) -> Vec<Moved> {
    let mut found: Vec<Moved> = Vec::new();
    for (number, run) in (1..).zip(all) {
        for finding in of_kind(run, FindingKind::Shortcoming) {
            let known = found
                .iter_mut()
                .find(|moved| moved.code == finding.code && moved.about == finding.about);
            let moved = match known {
                Some(moved) => moved,
                None => {
                    found.push(Moved {
                        code: finding.code.clone(),
                        about: finding.about.clone(),
                        severity: finding.severity,
                        text: None,
                        measured: Vec::new(),
                        runs: Vec::new(),
                    });
                    match found.last_mut() {
                        Some(moved) => moved,
                        None => continue,
                    }
                }
            };
            moved.text.clone_from(&finding.text);
            moved.measured.clone_from(&finding.measured);
            if moved.runs.last() != Some(&number) {
                moved.runs.push(number);
            }
        }
    }
    found.sort_by_key(|moved| moved.severity);
    found
}

/// The run came far enough to have this shortcoming: its duty was due, its item, election or sitting was held;
/// what is about the whole, where it was closed.
fn reached(run: &Lessons, moved: &Moved) -> bool {
    let about = moved.about.as_deref();
    let mut duties = run.duties.iter().filter(|duty| {
        duty.rule == moved.code && (about.is_none() || duty.id.ends_with(about.unwrap_or("")))
    });
    if let Some(duty) = duties.next() {
        return duty.end != DutyEnd::Open;
    }
    if let Some(item) = run
        .items
        .iter()
        .find(|item| Some(item.id.as_str()) == about)
    {
        return item.done;
    }
    if run
        .rounds
        .iter()
        .any(|round| Some(round.election.as_str()) == about)
    {
        return true;
    }
    let document = run
        .readings
        .iter()
        .any(|read| Some(read.document.as_str()) == about);
    document || run.congress.closed
}

fn items(all: &[&Lessons]) -> Vec<ItemRow> {
    let mut rows: Vec<ItemRow> = Vec::new();
    // The programme of the last run, then what only earlier ones had.
    for run in all.iter().rev() {
        for item in &run.items {
            if !rows.iter().any(|row| row.id == item.id) {
                rows.push(ItemRow {
                    id: item.id.clone(),
                    number: item.number.clone(),
                    title: item.title.clone(),
                    planned: item.planned,
                    actual: all
                        .iter()
                        .map(|run| {
                            let own = run.items.iter().find(|other| other.id == item.id)?;
                            own.done.then_some(own.actual)
                        })
                        .collect(),
                });
            }
        }
    }
    rows
}
