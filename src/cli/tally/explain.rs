//! What is wrong with the input of `tally`, each with its place: T001 to T099.

use super::super::script::told;
use super::input::{Column, Fault};
use super::spots::{self, Step};
use crate::source::{Code, CodeInfo, Place, Problem, Problems, Written, near_or_none};
use serde_json::Value;
use serde_json::error::Category;

const SYNTAX: Code<1> = Code::error("T001", ["detail"]);
const FIELD: Code<3> = Code::error("T002", ["field", "near", "known"]);
const MISSING: Code<1> = Code::error("T003", ["field"]);
const FIELD_TWICE: Code<1> = Code::error("T004", ["field"]);
const KIND: Code<2> = Code::error("T005", ["expected", "found"]);
const NUMBER: Code<3> = Code::error("T006", ["found", "least", "most"]);
const WORD: Code<3> = Code::error("T007", ["found", "near", "known"]);
const BASE_NEEDED: Code<0> = Code::error("T008", []);
const NO_NAMES: Code<0> = Code::error("T009", []);
const NAME_EMPTY: Code<0> = Code::error("T010", []);
const NAME_TWICE: Code<2> = Code::error("T011", ["name", "first"]);
const SINGLE_NAMES: Code<1> = Code::error("T012", ["names"]);
const NO_VOTES: Code<0> = Code::error("T013", []);
const OUTSIDE: Code<2> = Code::error("T014", ["index", "most"]);
const REPEATED: Code<1> = Code::error("T015", ["index"]);
const AGAINST_ON_STRIKE: Code<0> = Code::error("T016", []);
const MARKS_AND_INVALID: Code<0> = Code::error("T017", []);
const NOTHING: Code<0> = Code::error("T018", []);
const REASON_EMPTY: Code<0> = Code::error("T019", []);
const TOO_MANY: Code<1> = Code::error("T020", ["most"]);
const MORE: Code<1> = Code::error("T099", ["count"]);

/// Every code that the input of `tally` can be told.
pub fn codes() -> Vec<CodeInfo> {
    vec![
        SYNTAX.info(),
        FIELD.info(),
        MISSING.info(),
        FIELD_TWICE.info(),
        KIND.info(),
        NUMBER.info(),
        WORD.info(),
        BASE_NEEDED.info(),
        NO_NAMES.info(),
        NAME_EMPTY.info(),
        NAME_TWICE.info(),
        SINGLE_NAMES.info(),
        NO_VOTES.info(),
        OUTSIDE.info(),
        REPEATED.info(),
        AGAINST_ON_STRIKE.info(),
        MARKS_AND_INVALID.info(),
        NOTHING.info(),
        REASON_EMPTY.info(),
        TOO_MANY.info(),
        MORE.info(),
    ]
}

/// What a field holds.
#[derive(Clone, Copy)]
enum Want {
    Text,
    Number,
    Truth,
    Kind,
    Texts,
    Numbers,
    Papers,
}

/// The fields: name, what it holds, whether it must be there (else it may also be `null`).
const FIELDS: [(&str, Want, bool); 13] = [
    ("rulebook", Want::Text, true),
    ("seats", Want::Number, true),
    ("base", Want::Number, false),
    ("kind", Want::Kind, true),
    ("candidates", Want::Texts, true),
    ("issued", Want::Number, true),
    ("collected", Want::Number, true),
    ("valid", Want::Number, false),
    ("invalid", Want::Number, false),
    ("totals", Want::Numbers, false),
    ("against", Want::Numbers, false),
    ("ballots", Want::Papers, false),
    ("revote", Want::Truth, false),
];

/// The fields of a paper.
const PAPER_FIELDS: [(&str, Want, bool); 4] = [
    ("chosen", Want::Numbers, false),
    ("against", Want::Numbers, false),
    ("invalid", Want::Text, false),
    ("times", Want::Number, false),
];

const KINDS: [&str; 3] = ["strike", "agree", "single"];

/// Why the text cannot be read as an input, as far as it can be told.
pub fn shape(written: &Written, error: &serde_json::Error) -> Vec<Problem> {
    let mut problems = Problems::new(written, MORE);
    let detail = told(error);
    let twice = detail
        .strip_prefix("duplicate field `")
        .and_then(|rest| rest.split('`').next());
    if let Some(field) = twice {
        let place = place_of(written, error);
        problems.tell(&FIELD_TWICE, Some(place), [field.to_owned()]);
        return problems.into_list();
    }
    let broken = match error.classify() {
        Category::Data => match serde_json::from_str::<Value>(written.text()) {
            Ok(value) => {
                let mut walk = Walk {
                    problems: &mut problems,
                    path: Vec::new(),
                };
                walk.group(&value, &FIELDS);
                None
            }
            Err(error) => Some(error),
        },
        _ => None,
    };
    if problems.errors() == 0 {
        let error = broken.as_ref().unwrap_or(error);
        problems.tell(&SYNTAX, Some(place_of(written, error)), [told(error)]);
    }
    problems.into_list()
}

/// The place a JSON error names. Its columns are bytes.
fn place_of(written: &Written, error: &serde_json::Error) -> Place {
    let line = u32::try_from(error.line()).unwrap_or(u32::MAX).max(1);
    let before = error.column().saturating_sub(1);
    let column = written
        .line(line)
        .char_indices()
        .take_while(|(at, _)| *at < before)
        .count()
        + 1;
    Place {
        line,
        column: u32::try_from(column).unwrap_or(u32::MAX),
        length: 1,
    }
}

struct Walk<'a, 'v, 'w> {
    problems: &'a mut Problems<'w>,
    path: Vec<Step<'v>>,
}

impl<'v> Walk<'_, 'v, '_> {
    fn tell<const N: usize>(&mut self, code: &Code<N>, values: [String; N]) {
        let span = spots::value(self.problems.written().text(), &self.path);
        let place = self.problems.written().place(span);
        self.problems.tell(code, Some(place), values);
    }

    fn tell_key<const N: usize>(&mut self, code: &Code<N>, name: &str, values: [String; N]) {
        let span = spots::key(self.problems.written().text(), &self.path, name);
        let place = self.problems.written().place(span);
        self.problems.tell(code, Some(place), values);
    }

    fn other_kind(&mut self, expected: &str, value: &Value) {
        let found = match value {
            Value::Null => "nothing",
            Value::Bool(_) => "truth",
            Value::Number(_) => "number",
            Value::String(_) => "text",
            Value::Array(_) => "list",
            Value::Object(_) => "group",
        };
        self.tell(&KIND, [expected.to_owned(), found.to_owned()]);
    }

    fn group(&mut self, value: &'v Value, fields: &[(&'static str, Want, bool)]) {
        let Value::Object(map) = value else {
            self.other_kind("group", value);
            return;
        };
        for (name, value) in map {
            match fields.iter().find(|(field, ..)| field == name) {
                None => {
                    let known: Vec<&str> = fields.iter().map(|(field, ..)| *field).collect();
                    let near = near_or_none(name, known.iter().copied());
                    self.tell_key(&FIELD, name, [name.clone(), near, known.join(", ")]);
                }
                Some((field, want, needed)) => {
                    self.path.push(Step::Field(field));
                    if *needed || !value.is_null() {
                        self.field(value, *want);
                    }
                    self.path.pop();
                }
            }
        }
        for (field, _, needed) in fields {
            if *needed && !map.contains_key(*field) {
                self.tell(&MISSING, [(*field).to_owned()]);
            }
        }
    }

    fn field(&mut self, value: &'v Value, want: Want) {
        match (want, value) {
            (Want::Text, Value::String(_)) | (Want::Truth, Value::Bool(_)) => {}
            (Want::Number, Value::Number(number)) => {
                let small = number.as_u64().is_some_and(|n| u32::try_from(n).is_ok());
                if !small {
                    self.number(&number.to_string(), 0);
                }
            }
            (Want::Kind, Value::String(word)) => {
                if !KINDS.contains(&word.as_str()) {
                    let near = near_or_none(word, KINDS);
                    self.tell(&WORD, [word.clone(), near, KINDS.join(", ")]);
                }
            }
            (Want::Texts, Value::Array(list)) => self.each(list, Want::Text),
            (Want::Numbers, Value::Array(list)) => self.each(list, Want::Number),
            (Want::Papers, Value::Array(list)) => {
                for (index, value) in list.iter().enumerate() {
                    self.path.push(Step::Index(index));
                    self.group(value, &PAPER_FIELDS);
                    self.path.pop();
                    if self.problems.is_full() {
                        return;
                    }
                }
            }
            (Want::Text | Want::Kind, _) => self.other_kind("text", value),
            (Want::Number, _) => self.other_kind("number", value),
            (Want::Truth, _) => self.other_kind("truth", value),
            (Want::Texts | Want::Numbers | Want::Papers, _) => self.other_kind("list", value),
        }
    }

    fn each(&mut self, list: &'v [Value], want: Want) {
        for (index, value) in list.iter().enumerate() {
            self.path.push(Step::Index(index));
            self.field(value, want);
            self.path.pop();
            if self.problems.is_full() {
                return;
            }
        }
    }

    fn number(&mut self, found: &str, least: u32) {
        self.tell(
            &NUMBER,
            [found.to_owned(), least.to_string(), u32::MAX.to_string()],
        );
    }

    fn fault(&mut self, fault: &Fault) {
        use Step::{Field, Index};
        let paper = |paper: usize| vec![Field("ballots"), Index(paper)];
        let place = |line: usize, column: Column, at: usize| {
            vec![
                Field("ballots"),
                Index(line),
                Field(column.field()),
                Index(at),
            ]
        };
        match fault {
            Fault::NoSeats => {
                self.path = vec![Field("seats")];
                self.number("0", 1);
            }
            Fault::NoBase => {
                self.path = vec![Field("base")];
                self.number("0", 1);
            }
            Fault::BaseNeeded => {
                self.path = vec![Field("base")];
                self.tell(&BASE_NEEDED, []);
            }
            Fault::NoNames => {
                self.path = vec![Field("candidates")];
                self.tell(&NO_NAMES, []);
            }
            Fault::NameEmpty { at } => {
                self.path = vec![Field("candidates"), Index(*at)];
                self.tell(&NAME_EMPTY, []);
            }
            Fault::NameTwice { at, first, name } => {
                self.path = vec![Field("candidates"), Index(*at)];
                self.tell(&NAME_TWICE, [name.clone(), (first + 1).to_string()]);
            }
            Fault::SingleNames { names } => {
                self.path = vec![Field("candidates")];
                self.tell(&SINGLE_NAMES, [names.to_string()]);
            }
            Fault::NoVotes => {
                self.path = Vec::new();
                self.tell(&NO_VOTES, []);
            }
            Fault::PapersMissing { field } => {
                self.path = Vec::new();
                self.tell(&MISSING, [(*field).to_owned()]);
            }
            Fault::Outside {
                paper,
                column,
                at,
                index,
                most,
            } => {
                self.path = place(*paper, *column, *at);
                self.tell(&OUTSIDE, [index.to_string(), most.to_string()]);
            }
            Fault::Repeated {
                paper,
                column,
                at,
                index,
            } => {
                self.path = place(*paper, *column, *at);
                self.tell(&REPEATED, [index.to_string()]);
            }
            Fault::AgainstOnStrike { paper: at } => {
                self.path = paper(*at);
                self.path.push(Field("against"));
                self.tell(&AGAINST_ON_STRIKE, []);
            }
            Fault::MarksAndInvalid { paper: at } => {
                self.path = paper(*at);
                self.tell(&MARKS_AND_INVALID, []);
            }
            Fault::Nothing { paper: at } => {
                self.path = paper(*at);
                self.tell(&NOTHING, []);
            }
            Fault::ReasonEmpty { paper: at } => {
                self.path = paper(*at);
                self.path.push(Field("invalid"));
                self.tell(&REASON_EMPTY, []);
            }
            Fault::NoTimes { paper: at } => {
                self.path = paper(*at);
                self.path.push(Field("times"));
                self.number("0", 1);
            }
            Fault::TooMany => {
                self.path = vec![Field("ballots")];
                self.tell(&TOO_MANY, [u32::MAX.to_string()]);
            }
        }
    }
}

/// Faults of an input that could be read, with their places.
pub fn faults(name: &str, text: &str, faults: &[Fault]) -> Vec<Problem> {
    let written = Written::new(name, text);
    let mut problems = Problems::new(&written, MORE);
    let mut walk = Walk {
        problems: &mut problems,
        path: Vec::new(),
    };
    for fault in faults {
        walk.fault(fault);
    }
    problems.into_list()
}
