//! `review DIR`: many congresses at once, as a stream.
//!
//! | file | idea |
//! |---|---|
//! | `walk` | folders to journals and sessions, one after the other |
//! | `reading` | one journal to what it teaches, or to why it cannot be read |
//! | `crew` | threads and the short queues between them |
//! | `progress` | how far it is; Ctrl-C |
//! | `rows` | a row a congress, as it goes out |
//! | `table` | the answer on the terminal |
//!
//! The folders are walked twice: first for the sessions, so that it is known who is expected and how many
//! journals there are, then for the journals. Nothing is gathered in between.

mod crew;
mod progress;
mod reading;
mod rows;
mod table;
#[cfg(test)]
mod tests;
mod walk;

use super::args::ReviewArgs;
use super::console::Console;
use super::documents;
use super::failure::{Failure, exit};
use super::find;
use super::opening;
use crate::congress::Fact;
use crate::journal::{Name, Trouble};
use crate::review::district::{
    Attendance, Broken, Expected, Few, Ranked, Rollup, Row, Totals, page, standings, totals,
};
use progress::Progress;
use rows::{Form, Line, Rows};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use walk::{Found, Walk};

/// What all congresses in these folders teach. Exit code 0 also where journals were broken (they are told);
/// 1 where no journal could be read or a path is not there; 130 where it was stopped.
pub fn review(console: &Console, args: &ReviewArgs) -> Result<u8, Failure> {
    if args.next_session.is_some() {
        return Err(Failure::Said("cli-one-journal", Vec::new(), exit::USAGE));
    }
    if let Some(path) = &args.html {
        may_write(path)?;
    }
    let roots = roots(&args.paths)?;
    let mut expected = match &args.expected {
        Some(path) => list(path)?,
        None => Expected::default(),
    };
    let stop = progress::stopped();
    let mut progress = Progress::new(console);
    let mut gathered = Gathered::default();
    look(
        console,
        &roots,
        &stop,
        &mut expected,
        &mut gathered,
        &mut progress,
    )?;
    if gathered.found == 0 && expected.is_empty() && !stop.load(Ordering::Relaxed) {
        progress.wipe();
        return Err(nothing(&args.paths));
    }
    let mut rows = Rows::new(form(args));
    rows.begin();
    for broken in gathered.broken_sessions.iter() {
        rows.take(Line::Broken(broken.clone()));
    }
    let rollup = read(
        console,
        &roots,
        &stop,
        &expected,
        &mut gathered,
        &mut rows,
        &mut progress,
    )?;
    progress.wipe();
    let partial = gathered.partial(&stop);
    let answer = gathered.totals(&rollup, &expected, args, partial);
    let sorted = rows.sorted();
    let kept = match rows.end(&answer) {
        Ok(kept) => kept,
        // A reader that has gone away is no error.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(exit::DONE),
        Err(error) => return Err(Trouble::disk(Path::new("-"), &error).into()),
    };
    if let Some(path) = &args.html {
        let rows = read_rows(&kept);
        let text = page::page(&answer, &rows, &console.locale);
        documents::replace(path, text.as_bytes()).map_err(|error| Trouble::disk(path, &error))?;
    }
    if form(args) == Form::Kept {
        let rows = read_rows(&kept);
        let text = table::table(&answer, &rows, &console.locale, table::width());
        for line in text.lines() {
            console.line(line);
        }
    }
    Ok(asides(console, args, &answer, sorted, gathered.links))
}

/// Only a page of this program is written over: never somebody's journal, nor another file.
fn may_write(path: &Path) -> Result<(), Failure> {
    let Ok(mut file) = std::fs::File::open(path) else {
        return Ok(());
    };
    let mut head = [0; 15];
    let page = file.read_exact(&mut head).is_ok() && head.eq_ignore_ascii_case(b"<!doctype html>");
    if page {
        return Ok(());
    }
    let file = ("file", Fact::from(path.display().to_string()));
    Err(Failure::Said("cli-exists", vec![file], exit::USAGE))
}

/// The rows of the congresses that were read.
fn read_rows(lines: &[Line]) -> Vec<&Row> {
    lines
        .iter()
        .filter_map(|line| match line {
            Line::Read(row) => Some(row.as_ref()),
            Line::Broken(_) => None,
        })
        .collect()
}

/// What is told beside the answer, and the exit code.
fn asides(console: &Console, args: &ReviewArgs, answer: &Totals, sorted: bool, links: u64) -> u8 {
    if let Some(path) = &args.html {
        let file = path.display().to_string();
        console.tell("district-page-at", &[("file", file.into())]);
    }
    if form(args) != Form::Kept {
        if answer.broken > 0 {
            console.tell("district-broken-told", &[("broken", answer.broken.into())]);
        }
        if !sorted {
            console.tell("district-unsorted", &[("most", rows::SORTED.into())]);
        }
    }
    if links > 0 {
        console.tell("district-links", &[("links", links.into())]);
    }
    if answer.partial {
        console.tell(
            "district-stopped",
            &[("read", answer.read.into()), ("found", answer.found.into())],
        );
        return exit::STOPPED;
    }
    if answer.read == 0 && answer.broken > 0 {
        return exit::INPUT;
    }
    exit::DONE
}

fn form(args: &ReviewArgs) -> Form {
    match (args.csv, args.json) {
        (true, _) => Form::Csv,
        (_, true) => Form::Json,
        _ => Form::Kept,
    }
}

fn shown(paths: &[PathBuf]) -> String {
    let shown: Vec<String> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    shown.join(", ")
}

fn nothing(paths: &[PathBuf]) -> Failure {
    Failure::Said(
        "district-nothing",
        vec![("paths", shown(paths).into())],
        exit::INPUT,
    )
}

/// The folders and files asked for. Every one must be there; a file must be a journal or a session.
fn roots(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut roots = Vec::new();
    for path in paths {
        let path = opening::resolve(path);
        if std::fs::symlink_metadata(&path).is_err() || !path.exists() {
            let file = path.display().to_string();
            let facts = vec![("file", Fact::from(file))];
            return Err(Failure::Said("district-no-path", facts, exit::INPUT));
        }
        let is_session = path.extension().is_some_and(|ending| ending == "ron");
        roots.push(if path.is_dir() || is_session {
            path
        } else {
            Name::parse(&path)?.0.first()
        });
    }
    Ok(walk::apart(roots))
}

/// The list of those expected.
fn list(path: &Path) -> Result<Expected, Failure> {
    if !path.exists() {
        let facts = vec![("file", Fact::from(path.display().to_string()))];
        return Err(Failure::Said("district-no-path", facts, exit::INPUT));
    }
    let text = find::read_text(path).map_err(|error| Trouble::disk(path, &error))?;
    Expected::read(&text).map_err(|bad| {
        let first = bad.first();
        let facts = vec![
            ("file", Fact::from(path.display().to_string())),
            ("line", first.map_or(0, |bad| bad.line).into()),
            ("text", first.map_or("", |bad| bad.text.as_str()).into()),
            ("more", bad.len().saturating_sub(1).into()),
        ];
        Failure::Said("district-bad-line", facts, exit::INPUT)
    })
}

/// What is gathered while journals pass by.
#[derive(Default)]
struct Gathered {
    /// Journals found by the first walk.
    found: u64,
    /// Journals that were read.
    read: u64,
    /// Files and folders that could not be.
    broken: u64,
    /// Journals looked at, read or not.
    done: u64,
    /// Links to folders.
    links: u64,
    broken_list: Few<Broken, { totals::BROKEN }>,
    broken_sessions: Few<Broken, { totals::BROKEN }>,
    /// The first walk was cut short.
    cut: bool,
}

impl Gathered {
    fn broken(&mut self, broken: &Broken) {
        self.broken += 1;
        self.broken_list.add(broken.clone());
    }

    /// It was stopped before everything found was looked at.
    fn partial(&self, stop: &AtomicBool) -> bool {
        self.cut || (stop.load(Ordering::Relaxed) && self.done < self.found)
    }

    fn totals(
        &self,
        (rollup, attendance): &(Rollup, Attendance),
        expected: &Expected,
        args: &ReviewArgs,
        partial: bool,
    ) -> Totals {
        let today = chrono::Local::now().date_naive();
        Totals {
            partial,
            today,
            found: self.found.max(self.done).max(self.read + self.broken),
            read: self.read,
            broken: self.broken,
            broken_list: self.broken_list.iter().cloned().collect(),
            live: Ranked::of(&rollup.live),
            rehearsals: Ranked::of(&rollup.rehearsals),
            expected: standings(expected, attendance, args.deadline, today),
        }
    }
}

/// The first walk: sessions are read, journals counted.
fn look(
    console: &Console,
    roots: &[PathBuf],
    stop: &AtomicBool,
    expected: &mut Expected,
    gathered: &mut Gathered,
    progress: &mut Progress<'_>,
) -> Result<(), Failure> {
    let found = std::sync::atomic::AtomicU64::new(0);
    let links = std::sync::atomic::AtomicU64::new(0);
    let sessions = Walk::new(roots).filter_map(|one| {
        match one {
            Found::Journal(_) => found.fetch_add(1, Ordering::Relaxed),
            Found::Link => links.fetch_add(1, Ordering::Relaxed),
            Found::Session(path) => return Some(path),
            Found::Unreadable(..) | Found::TooDeep(_) => 0,
        };
        // Journals are no work here, but a stop must be seen among a million of them too.
        stop.load(Ordering::Relaxed).then(PathBuf::new)
    });
    let locale = &console.locale;
    crew::work(
        sessions,
        stop,
        || (),
        |(), path: PathBuf| reading::session(&path, locale),
        |done| {
            match done {
                Some(Ok(Some(planned))) => {
                    expected.session(&planned.id, &planned.organisation, planned.deadline);
                }
                Some(Err(broken)) => {
                    gathered.broken(&broken);
                    gathered.broken_sessions.add(broken);
                }
                Some(Ok(None)) | None => {}
            }
            progress.looking(found.load(Ordering::Relaxed), expected.len() as u64);
        },
    )?;
    gathered.found = found.load(Ordering::Relaxed);
    gathered.links = links.load(Ordering::Relaxed);
    gathered.cut = stop.load(Ordering::Relaxed);
    Ok(())
}

/// A thread's own part of the answer.
#[derive(Default)]
struct Bench {
    reader: reading::Reader,
    rollup: Rollup,
    attendance: Attendance,
}

impl Bench {
    /// Takes in what the walk found; nothing where it is none of ours.
    fn work(&mut self, found: Found, expected: &Expected, console: &Console) -> Option<Line> {
        let locale = &console.locale;
        let broken = match found {
            Found::Journal(path) => match self.reader.journal(&path, locale) {
                Ok(lessons) => {
                    self.rollup.add(&lessons);
                    self.attendance.add(expected, &lessons);
                    let file = path.display().to_string();
                    return Some(Line::Read(Box::new(Row::of(&lessons, &file))));
                }
                Err(broken) => broken,
            },
            Found::Unreadable(path, error) => {
                reading::broken(&path, &Trouble::disk(&path, &error).into(), locale)
            }
            Found::TooDeep(path) => reading::told(&path, locale.text("district-too-deep")),
            Found::Session(_) | Found::Link => return None,
        };
        Some(Line::Broken(broken))
    }
}

/// The second walk: journals are read and added up.
fn read(
    console: &Console,
    roots: &[PathBuf],
    stop: &AtomicBool,
    expected: &Expected,
    gathered: &mut Gathered,
    rows: &mut Rows,
    progress: &mut Progress<'_>,
) -> Result<(Rollup, Attendance), Failure> {
    let jobs = Walk::new(roots).filter(|found| !matches!(found, Found::Session(_) | Found::Link));
    let benches = crew::work(
        jobs,
        stop,
        Bench::default,
        |bench, found| bench.work(found, expected, console),
        |done| {
            if let Some(Some(line)) = done {
                gathered.done += 1;
                match &line {
                    Line::Read(_) => gathered.read += 1,
                    Line::Broken(broken) => gathered.broken(broken),
                }
                rows.take(line);
            }
            if rows.failed() {
                stop.store(true, Ordering::Relaxed);
            }
            progress.reading(gathered.done, gathered.found);
        },
    )?;
    let mut whole = (Rollup::default(), Attendance::default());
    for bench in benches {
        whole.0.merge(bench.rollup);
        whole.1.merge(bench.attendance);
    }
    Ok(whole)
}
