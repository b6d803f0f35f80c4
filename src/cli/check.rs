//! `check`: everything that must be mended in sessions, rolls, rulebooks and keymaps.

use super::console::Console;
use super::failure::{Failure, exit};
use super::find::{self, Found, Missing};
use super::opening;
use super::readiness::{self, Readiness};
use crate::congress::plan::{Person, Status};
use crate::congress::{Fact, names};
use crate::source::Problem;
use chrono::NaiveDate;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// Checks sessions, rolls, rulebooks and keymaps by name or file; 1 where something must be mended, or must be
/// done before the day. Deadlines are counted from `today`, else from the machine's.
pub fn check(
    console: &Console,
    names: &[String],
    json: bool,
    today: Option<NaiveDate>,
) -> Result<u8, Failure> {
    let mut found = Vec::new();
    let mut rolls = Vec::new();
    let mut findings = Vec::new();
    let mut code = exit::DONE;
    for name in names {
        let checked = match one(name, today) {
            Ok(checked) => checked,
            Err(Failure::Problems(problems)) => problems.into(),
            Err(failure) => {
                code = code.max(console.fail(&failure));
                continue;
            }
        };
        let problems = checked.problems;
        let must = |found: &Readiness| found.tally().must > 0;
        if problems.iter().any(Problem::is_error) || checked.readiness.as_ref().is_some_and(must) {
            code = code.max(exit::INPUT);
        }
        if let Some(roll) = checked.roll {
            if json {
                rolls.push(roll.row(name));
            } else {
                roll.tell(console, name);
            }
        }
        if !json {
            if !problems.is_empty() {
                console.problems(&problems);
            }
            if let Some(readiness) = &checked.readiness {
                readiness.tell(console, name);
            }
            let open = |found: &Readiness| found.tally().must + found.tally().should > 0;
            if problems.is_empty() && !checked.readiness.as_ref().is_some_and(open) {
                console.line(
                    &console
                        .locale
                        .format("cli-check-good", &[("name", name.as_str().into())]),
                );
            }
        }
        found.extend(problems);
        findings.extend(checked.readiness.into_iter().flat_map(|one| one.findings));
    }
    if json {
        let rows: Vec<_> = found.iter().map(|problem| row(console, problem)).collect();
        let findings: Vec<_> = findings
            .iter()
            .map(|finding| readiness::row(console, finding))
            .collect();
        let mut answer = json!({ "problems": rows, "findings": findings });
        if let Some(answer) = answer.as_object_mut().filter(|_| !rolls.is_empty()) {
            answer.insert("rolls".to_owned(), rolls.into());
        }
        let text = serde_json::to_string_pretty(&answer).unwrap_or_default();
        console.raw(&format!("{text}\n"));
    }
    Ok(code)
}

/// What a check found.
struct Checked {
    problems: Vec<Problem>,
    /// Who is on it, where it is a roll that can be read.
    roll: Option<Counted>,
    /// What is to be done before the day, where it is a session that can be run.
    readiness: Option<Readiness>,
}

impl From<Vec<Problem>> for Checked {
    fn from(problems: Vec<Problem>) -> Self {
        Self {
            problems,
            roll: None,
            readiness: None,
        }
    }
}

fn row(console: &Console, problem: &Problem) -> serde_json::Value {
    let (message, hint) = console.locale.problem(problem);
    json!({
        "code": problem.code,
        "severity": if problem.is_error() { "error" } else { "warning" },
        "file": problem.file,
        "line": problem.place.map(|place| place.line),
        "column": problem.place.map(|place| place.column),
        "message": message,
        "hint": hint,
    })
}

/// What kind of file a name means, by its text: keymaps have modes, rulebooks have duties.
fn one(name: &str, today: Option<NaiveDate>) -> Result<Checked, Failure> {
    let what = if find::is_table(name) {
        "what-roll"
    } else {
        "what-session"
    };
    match find::session(name) {
        Ok(found) => by_text(found, today),
        Err(Missing::NotFound { tried, known }) => {
            if let Ok(found) = find::rulebook(name, None) {
                return rulebook(&found);
            }
            if let Ok(found) = find::keymap(name) {
                return keymap(&found);
            }
            if find::is_table(name)
                && let Ok(found) = find::roll(name, None)
            {
                return Ok(roll(&found));
            }
            Err(Failure::Missing(
                what,
                name.to_owned(),
                Missing::NotFound { tried, known },
            ))
        }
        Err(missing) => Err(Failure::Missing(what, name.to_owned(), missing)),
    }
}

fn by_text(found: Found, today: Option<NaiveDate>) -> Result<Checked, Failure> {
    if find::is_table(&found.name) {
        return Ok(roll(&found));
    }
    let places = crate::source::scan(&found.text);
    let has = |field: &str| places.has(&crate::source::Path::Root.field(field));
    if has("modes") {
        keymap(&found)
    } else if has("duties") && has("majority") {
        rulebook(&found)
    } else {
        let mut ready = opening::ready(found)?;
        let readiness = Readiness::of(&mut ready, today);
        Ok(Checked {
            problems: ready.warnings,
            roll: None,
            readiness: Some(readiness),
        })
    }
}

fn keymap(found: &Found) -> Result<Checked, Failure> {
    Ok(super::lists::read_keymap(found).1.into())
}

fn rulebook(found: &Found) -> Result<Checked, Failure> {
    Ok(crate::load::rulebook(&found.name, &found.text).1.into())
}

fn roll(found: &Found) -> Checked {
    let (people, problems) = crate::load::roll(&found.name, &found.text);
    Checked {
        problems,
        roll: people.map(|people| Counted::new(found, &people)),
        readiness: None,
    }
}

/// Who is on a roll, in numbers.
struct Counted {
    /// Its file, and the sheet where there are several.
    file: String,
    people: usize,
    seats: usize,
    units: usize,
    /// Those of each status.
    statuses: BTreeMap<Status, usize>,
    /// Those whose name somebody else has too, as they are shown, in the order of lists.
    namesakes: Vec<String>,
    /// Lines that are not about a person.
    aside: Vec<usize>,
}

impl Counted {
    fn new(found: &Found, people: &[Person]) -> Self {
        let mut statuses: BTreeMap<Status, usize> = BTreeMap::new();
        for person in people {
            *statuses.entry(person.status).or_default() += 1;
        }
        let shown = names::all_distinguished(people);
        let mut namesakes: Vec<&Person> = people
            .iter()
            .filter(|person| shown.get(&person.card) != Some(&person.name))
            .collect();
        names::in_order(&mut namesakes, |person| (&person.name, person.born));
        let units: BTreeSet<&str> = people.iter().map(|person| person.unit.as_str()).collect();
        let lines = found.text.lines().enumerate();
        Self {
            file: found.name.clone(),
            people: people.len(),
            seats: people
                .iter()
                .filter(|person| person.status.has_seat())
                .count(),
            units: units.into_iter().filter(|unit| !unit.is_empty()).count(),
            statuses,
            namesakes: namesakes
                .into_iter()
                .filter_map(|person| shown.get(&person.card).cloned())
                .collect(),
            aside: lines
                .filter(|(_, line)| line.starts_with('#'))
                .map(|(at, _)| at + 1)
                .collect(),
        }
    }

    fn tell(&self, console: &Console, name: &str) {
        let said = |id: &str, facts: &[(&str, Fact)]| {
            console.line(&console.locale.format(id, facts));
        };
        // The sheet that was read is told where there are several.
        let name = match self.file.contains(find::SHEET) {
            true => &self.file,
            false => name,
        };
        let facts = [
            ("name", Fact::from(name)),
            ("people", self.people.into()),
            ("seats", self.seats.into()),
            ("units", self.units.into()),
        ];
        said("cli-check-roll", &facts);
        for (status, count) in &self.statuses {
            let status = console.locale.word(status);
            let facts = [("status", Fact::from(status)), ("n", (*count).into())];
            said("cli-check-status", &facts);
        }
        if !self.namesakes.is_empty() {
            let names = console.locale.listed(&self.namesakes);
            said("cli-check-namesakes", &[("names", names.into())]);
        }
        if !self.aside.is_empty() {
            let lines = ranges(&self.aside);
            said("cli-check-aside", &[("lines", lines.into())]);
        }
    }

    fn row(&self, name: &str) -> serde_json::Value {
        let statuses: serde_json::Map<String, serde_json::Value> = self
            .statuses
            .iter()
            .map(|(status, count)| (key_of(*status), json!(count)))
            .collect();
        json!({
            "name": name,
            "file": self.file,
            "people": self.people,
            "seats": self.seats,
            "units": self.units,
            "statuses": statuses,
            "namesakes": self.namesakes,
            "lines_aside": self.aside,
        })
    }
}

/// The word of a status in journals and other files for machines.
fn key_of(status: Status) -> String {
    match serde_json::to_value(status) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// Numbers in rising order, those that follow each other together: `1-4, 30`.
fn ranges(numbers: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => ranges.push((*number, *number)),
        }
    }
    let shown = ranges.into_iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    shown.collect::<Vec<_>>().join(", ")
}
