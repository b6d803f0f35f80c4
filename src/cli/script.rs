//! Scripts: JSON lines `{"at":"<RFC 3339>","do":{…command…}}`, run on the core without a terminal.

use super::clock::trim;
use crate::congress::{Act, Command, Congress, Event, Millis, Refusal, Wall};
use crate::source::{Code, CodeInfo, Place, Problem, Problems, Written, clean, near_or_none};
use chrono::DateTime;
use serde::Deserialize;

const SYNTAX: Code<1> = Code::error("P001", ["detail"]);
const UNKNOWN_COMMAND: Code<2> = Code::error("P002", ["command", "near"]);
const BAD_TIME: Code<1> = Code::error("P003", ["time"]);
const BACKWARDS: Code<2> = Code::error("P004", ["time", "before"]);
const MISSING: Code<1> = Code::error("P005", ["field"]);
const MORE: Code<1> = Code::error("P099", ["count"]);

/// Every code that a script can be told.
pub fn codes() -> Vec<CodeInfo> {
    vec![
        SYNTAX.info(),
        UNKNOWN_COMMAND.info(),
        BAD_TIME.info(),
        BACKWARDS.info(),
        MISSING.info(),
        MORE.info(),
    ]
}

/// A line of a script.
#[derive(Clone, Debug, PartialEq)]
pub struct ScriptLine {
    /// Its number in the file, from 1.
    pub number: u64,
    /// When it is done.
    pub at: Wall,
    /// What is done.
    pub command: Command,
}

impl ScriptLine {
    /// Who did it, as the journal has it.
    pub fn by(&self) -> String {
        format!("script:{}", self.number)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw<'a> {
    #[serde(default)]
    at: Option<String>,
    #[serde(default, borrow, rename = "do")]
    command: Option<&'a serde_json::value::RawValue>,
}

/// Reads a script. Empty lines and lines that begin with `#` are passed over. Every problem is told.
pub fn read(file: &str, text: &str) -> Result<Vec<ScriptLine>, Vec<Problem>> {
    let written = Written::new(file, text);
    let mut problems = Problems::new(&written, MORE);
    let mut lines: Vec<ScriptLine> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = &clean(line);
        let number = index as u32 + 1;
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        let place = |column: usize| {
            Some(Place {
                line: number,
                column: column.max(1) as u32,
                length: 1,
            })
        };
        let raw: Raw<'_> = match serde_json::from_str(line) {
            Ok(raw) => raw,
            Err(error) => {
                problems.tell(&SYNTAX, place(error.column()), [told(&error)]);
                continue;
            }
        };
        let at = match raw.at.as_deref().map(DateTime::parse_from_rfc3339) {
            Some(Ok(at)) => Some(trim(at)),
            Some(Err(_)) => {
                problems.tell(&BAD_TIME, place(1), [raw.at.clone().unwrap_or_default()]);
                None
            }
            None => {
                problems.tell(&MISSING, place(1), ["at".to_owned()]);
                None
            }
        };
        let command = match raw.command.map(|raw| serde_json::from_str(raw.get())) {
            Some(Ok(command)) => Some(command),
            Some(Err(error)) => {
                tell_command(&mut problems, place(1), &error);
                None
            }
            None => {
                problems.tell(&MISSING, place(1), ["do".to_owned()]);
                None
            }
        };
        let (Some(at), Some(command)) = (at, command) else {
            continue;
        };
        if let Some(before) = lines.last().filter(|before| before.at > at) {
            problems.tell(
                &BACKWARDS,
                place(1),
                [at.to_rfc3339(), before.at.to_rfc3339()],
            );
        }
        lines.push(ScriptLine {
            number: u64::from(number),
            at,
            command,
        });
    }
    let problems = problems.into_list();
    if problems.is_empty() {
        Ok(lines)
    } else {
        Err(problems)
    }
}

/// What serde says, without its own "at line 1 column 7", which would be wrong here.
pub fn told(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text.get(..end).unwrap_or(&text).to_owned(),
        None => text,
    }
}

fn tell_command(problems: &mut Problems<'_>, place: Option<Place>, error: &serde_json::Error) {
    let detail = told(error);
    // The names listed tell whether it is the command that is unknown or a word inside it.
    let unknown = detail
        .strip_prefix("unknown variant `")
        .filter(|rest| rest.contains("`card_vote_open`"))
        .and_then(|rest| rest.split('`').next());
    match unknown {
        Some(command) => {
            let known = crate::congress::catalogue::EXAMPLES.iter().map(|e| e.name);
            let near = near_or_none(command, known);
            problems.tell(&UNKNOWN_COMMAND, place, [command.to_owned(), near]);
        }
        None => problems.tell(&SYNTAX, place, [detail]),
    }
}

/// Keeps acts: a journal, or nothing but memory.
pub trait Keeper {
    /// What can go wrong.
    type Trouble;
    /// Keeps an act; gives what was kept (the act, after a segment's first record where one came between).
    fn keep(&mut self, act: Act) -> Result<Vec<Act>, Self::Trouble>;
}

/// Keeps acts in memory only.
#[derive(Debug, Default)]
pub struct Memory;

impl Keeper for Memory {
    type Trouble = std::convert::Infallible;
    fn keep(&mut self, act: Act) -> Result<Vec<Act>, Self::Trouble> {
        Ok(vec![act])
    }
}

/// A congress that is run by a script: its clock is the lines' times.
#[derive(Debug)]
pub struct Runner {
    /// The congress.
    pub congress: Congress,
    /// `up = at − start`.
    start: Wall,
    offset: Millis,
}

impl Runner {
    /// A run whose monotonic clock stands at `up` when the wall clock stands at `at`.
    pub fn new(congress: Congress, at: Wall, up: Millis) -> Self {
        Self {
            congress,
            start: at,
            offset: up,
        }
    }

    /// The monotonic clock at a moment.
    pub fn up(&self, at: Wall) -> Millis {
        self.offset + Millis::between(self.start, at)
    }

    /// Decides a command at a moment and keeps what it causes.
    pub fn act<K: Keeper>(
        &mut self,
        keeper: &mut K,
        command: &Command,
        at: Wall,
        by: &str,
    ) -> Result<Result<Vec<Event>, Refusal>, K::Trouble> {
        let up = self.up(at);
        let events = match self.congress.decide(command, at, up) {
            Ok(events) => events,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if events.is_empty() {
            return Ok(Ok(events));
        }
        let kept = keeper.keep(Act {
            seq: self.congress.next_seq(),
            at,
            up,
            by: by.to_owned(),
            ev: events.clone(),
        })?;
        for act in kept {
            self.congress.apply(act);
        }
        Ok(Ok(events))
    }
}

/// The lines still to be done on a journal: after the last line done, if the journal was made by this very
/// script; else all of them.
pub fn remaining(lines: Vec<ScriptLine>, acts: &[Act]) -> Vec<ScriptLine> {
    let last = acts.iter().rev().find_map(|act| {
        let number: u64 = act.by.strip_prefix("script:")?.parse().ok()?;
        Some((number, act.at))
    });
    match last {
        Some((number, at)) if lines.iter().any(|l| l.number == number && l.at == at) => lines
            .into_iter()
            .filter(|line| line.number > number)
            .collect(),
        _ => lines,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_problem_of_a_script_is_told_with_its_line() {
        let text = concat!(
            "# a comment\n",
            "{\"at\":\"2020-01-10T08:00:00+07:00\",\"do\":{\"next\":{}}}\n",
            "{\"at\":\"2020-01-10T07:00:00+07:00\",\"do\":{\"next\":{}}}\n",
            "{\"at\":\"8 giờ\",\"do\":{\"nxet\":{}}}\n",
            "{\"at\":\"2020-01-10T08:00:00+07:00\"}\n",
            "\n",
            "{\"at\":\"2020-01-10T08:00:00+07:00\",\"do\":{\"grant\":{\"minuts\":5}}}\n",
            "{\"at\"\n",
        );
        let problems = read("s.jsonl", text).unwrap_err();
        let told: Vec<(&str, u32)> = problems
            .iter()
            .map(|p| (p.code, p.place.unwrap().line))
            .collect();
        assert_eq!(
            told,
            [
                ("P004", 3),
                ("P003", 4),
                ("P002", 4),
                ("P005", 5),
                ("P001", 7),
                ("P001", 8)
            ]
        );
        assert_eq!(problems[2].fact("near"), Some("next"));
    }

    #[test]
    fn a_script_goes_on_after_its_last_line_and_another_script_from_its_first() {
        let text = "{\"at\":\"2020-01-10T08:00:00+07:00\",\"do\":{\"next\":{}}}\n{\"at\":\"2020-01-10T08:01:00+07:00\",\"do\":{\"next\":{}}}\n";
        let lines = read("s", text).unwrap();
        let act = Act {
            seq: 5,
            at: lines[0].at,
            up: Millis::ZERO,
            by: "script:1".into(),
            ev: Vec::new(),
        };
        assert_eq!(
            remaining(lines.clone(), std::slice::from_ref(&act)).len(),
            1
        );
        let other = Act {
            at: lines[1].at,
            ..act
        };
        assert_eq!(remaining(lines, &[other]).len(), 2);
    }
}
