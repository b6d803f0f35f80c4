//! `review`: what journals teach. One journal, several compared, or folders (see `district`).

use super::args::ReviewArgs;
use super::console::Console;
use super::district;
use super::failure::{Failure, exit};
use super::opening;
use crate::congress::{Congress, Event, Fact};
use crate::export::csv_text;
use crate::review::{Lessons, Proposal};
use crate::source::Problem;
use std::io::Write;
use std::path::Path;

/// Cells of a line of a report.
const WIDTH: usize = 80;

/// Lessons of journals.
pub fn review(console: &Console, args: &ReviewArgs) -> Result<u8, Failure> {
    // What is asked of folders is answered for single files too.
    let of_many = args.html.is_some() || args.expected.is_some() || args.deadline.is_some();
    if of_many || args.paths.iter().any(|path| path.is_dir()) {
        return district::review(console, args);
    }
    match &args.paths[..] {
        [path] => one(console, args, path),
        _ if args.next_session.is_some() => {
            Err(Failure::Said("cli-one-journal", Vec::new(), exit::USAGE))
        }
        paths => several(console, args, paths),
    }
}

/// The report on one congress, and what the next session should have otherwise.
fn one(console: &Console, args: &ReviewArgs, path: &Path) -> Result<u8, Failure> {
    let congress = opening::journal(path)?.congress;
    let lessons = crate::review::lessons(&congress);
    let proposal = crate::review::next_session(&congress, &lessons, &console.locale);
    if args.csv {
        console.raw(&rows(std::slice::from_ref(&lessons)));
    } else if args.json {
        #[derive(serde::Serialize)]
        struct Answer<'a> {
            #[serde(flatten)]
            lessons: &'a Lessons,
            /// Changes proposed for the next session, and the same as a diff.
            changes: &'a [crate::review::Change],
            diff: String,
        }
        let answer = Answer {
            lessons: &lessons,
            changes: proposal.as_ref().map_or(&[], |found| &found.changes),
            diff: proposal.as_ref().map(Proposal::diff).unwrap_or_default(),
        };
        json(console, &answer);
    } else {
        let page = crate::review::report(&lessons, &console.locale);
        for line in page.lines(WIDTH) {
            console.line(&line);
        }
        told(console, proposal.as_ref(), args.next_session.is_some());
    }
    if let Some(file) = &args.next_session {
        let proposal = proposal
            .ok_or_else(|| Failure::Said("cli-no-next-session", Vec::new(), exit::INPUT))?;
        check(&congress, &proposal)?;
        write_new(file, &proposal.after)?;
        let facts = [("file", Fact::from(file.display().to_string()))];
        console.tell("review-written", &facts);
    }
    Ok(exit::DONE)
}

/// The changes in words, and as a diff.
fn told(console: &Console, proposal: Option<&Proposal>, written: bool) {
    let locale = &console.locale;
    let Some(proposal) = proposal else { return };
    console.line("");
    if proposal.changes.is_empty() {
        console.line(&locale.text("review-no-changes"));
        return;
    }
    console.line(&locale.text("review-changes"));
    for change in &proposal.changes {
        let said = locale.format(change.message, &change.facts);
        for line in crate::review::page::wrapped("- ", "  ", &said, WIDTH) {
            console.line(&line);
        }
    }
    if !written {
        console.line("");
        for line in crate::review::page::wrapped("", "", &locale.text("review-change-hint"), WIDTH)
        {
            console.line(&line);
        }
    }
    console.line("");
    console.raw(&proposal.diff());
}

/// Runs compared.
fn several(
    console: &Console,
    args: &ReviewArgs,
    paths: &[std::path::PathBuf],
) -> Result<u8, Failure> {
    let mut all = Vec::with_capacity(paths.len());
    for path in paths {
        all.push(crate::review::lessons(&opening::journal(path)?.congress));
    }
    let comparison = crate::review::compare(&all);
    if args.csv {
        console.raw(&rows(&all));
    } else if args.json {
        json(console, &comparison);
    } else {
        for line in comparison.page(&console.locale).lines(WIDTH) {
            console.line(&line);
        }
    }
    Ok(exit::DONE)
}

fn json(console: &Console, answer: &impl serde::Serialize) {
    let text = serde_json::to_string_pretty(answer).unwrap_or_default();
    console.raw(&format!("{text}\n"));
}

/// A row an item. Times are minutes; the columns have one name in every language.
fn rows(all: &[Lessons]) -> String {
    let head = [
        "session",
        "mode",
        "date",
        "item",
        "number",
        "title",
        "planned",
        "actual",
        "late",
        "skipped",
        "inserted_steps",
        "recess",
        "done",
    ];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    for lessons in all {
        let congress = &lessons.congress;
        let mode = serde_json::to_value(congress.mode).ok();
        let mode = mode.as_ref().and_then(|mode| mode.as_str()).unwrap_or("");
        for item in &lessons.items {
            rows.push(vec![
                congress.session.clone(),
                mode.to_owned(),
                congress.date.to_string(),
                item.id.clone(),
                item.number.clone(),
                item.title.vi.clone(),
                item.planned.round_minutes().to_string(),
                item.actual.round_minutes().to_string(),
                item.late
                    .map(|late| late.round_minutes().to_string())
                    .unwrap_or_default(),
                item.skipped.clone().unwrap_or_default(),
                item.inserted_steps.to_string(),
                item.recess.to_string(),
                item.done.to_string(),
            ]);
        }
    }
    csv_text(rows)
}

/// The proposed session loads with the rulebook and the roll of the journal; else nothing is written.
fn check(congress: &Congress, proposal: &Proposal) -> Result<(), Failure> {
    let texts = congress
        .acts()
        .iter()
        .flat_map(|act| &act.ev)
        .find_map(|event| match event {
            Event::Opened { rulebook, roll, .. } => Some((rulebook, roll)),
            _ => None,
        });
    let Some((rulebook, roll)) = texts else {
        return Err(Failure::Said(
            "cli-no-next-session",
            Vec::new(),
            exit::INPUT,
        ));
    };
    let session = crate::congress::event::SourceText {
        name: proposal.name.clone(),
        text: proposal.after.clone(),
    };
    match crate::load::setup(&session, rulebook, roll) {
        Ok(_) => Ok(()),
        Err(problems) => {
            let errors = problems.into_iter().filter(Problem::is_error);
            Err(Failure::Problems(errors.collect()))
        }
    }
}

/// Writes a file that is not there yet.
fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    let opened = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path);
    let written = opened.and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|error| {
        let file = ("file", Fact::from(path.display().to_string()));
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return Failure::Said("cli-exists", vec![file], exit::USAGE);
        }
        let system = ("system", Fact::from(error.to_string()));
        Failure::Said("cli-unwritable", vec![file, system], exit::DISK)
    })
}
