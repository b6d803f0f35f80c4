//! `check`: everything that must be mended in sessions, rolls, rulebooks and keymaps.

use super::console::Console;
use super::failure::{Failure, exit};
use super::find::{self, Found, Missing};
use super::opening;
use crate::source::Problem;
use serde_json::json;
use std::path::Path;

/// Checks sessions, rulebooks and keymaps by name or file; 1 where something must be mended.
pub fn check(console: &Console, names: &[String], json: bool) -> Result<u8, Failure> {
    let mut found = Vec::new();
    let mut code = exit::DONE;
    for name in names {
        let problems = match one(name) {
            Ok(problems) => problems,
            Err(Failure::Problems(problems)) => problems,
            Err(failure) => {
                code = code.max(console.fail(&failure));
                continue;
            }
        };
        if problems.iter().any(Problem::is_error) {
            code = code.max(exit::INPUT);
        }
        if !json {
            if problems.is_empty() {
                console.line(
                    &console
                        .locale
                        .format("cli-check-good", &[("name", name.as_str().into())]),
                );
            } else {
                console.problems(&problems);
            }
        }
        found.extend(problems);
    }
    if json {
        let rows: Vec<_> = found.iter().map(|problem| row(console, problem)).collect();
        let text = serde_json::to_string_pretty(&json!({ "problems": rows })).unwrap_or_default();
        console.raw(&format!("{text}\n"));
    }
    Ok(code)
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
fn one(name: &str) -> Result<Vec<Problem>, Failure> {
    match find::session(name) {
        Ok(found) => by_text(found),
        Err(Missing::NotFound { tried, known }) => {
            if let Ok(found) = find::rulebook(name, None) {
                return rulebook(&found);
            }
            if let Ok(found) = find::keymap(name) {
                return keymap(&found);
            }
            Err(Failure::Missing(
                "what-session",
                name.to_owned(),
                Missing::NotFound { tried, known },
            ))
        }
        Err(missing) => Err(Failure::Missing("what-session", name.to_owned(), missing)),
    }
}

fn by_text(found: Found) -> Result<Vec<Problem>, Failure> {
    if Path::new(&found.name)
        .extension()
        .is_some_and(|e| e == "csv")
    {
        return Ok(crate::load::roll(&found.name, &found.text).1);
    }
    let places = crate::source::scan(&found.text);
    let has = |field: &str| places.has(&crate::source::Path::Root.field(field));
    if has("modes") {
        keymap(&found)
    } else if has("duties") && has("majority") {
        rulebook(&found)
    } else {
        opening::ready(found).map(|ready| ready.warnings)
    }
}

fn keymap(found: &Found) -> Result<Vec<Problem>, Failure> {
    Ok(super::lists::read_keymap(found).1)
}

fn rulebook(found: &Found) -> Result<Vec<Problem>, Failure> {
    Ok(crate::load::rulebook(&found.name, &found.text).1)
}
