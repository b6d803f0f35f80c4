//! Broken RON in our own words: every error of `ron` becomes one of our codes with its place.

use super::near::{NONE, nearest};
use super::places::Places;
use super::reader::{listed, tell_field};
use super::scan::Fault;
use super::{Place, Problems, ReadingCodes, Written};
use ron::Error;
use ron::error::SpannedError;
use std::ops::Range;

/// Tells one error of `ron`.
pub(crate) fn told(
    error: &SpannedError,
    written: &Written,
    places: &Places,
    problems: &mut Problems<'_>,
    codes: &ReadingCodes,
) {
    let start = offset(written, error.span.start.line, error.span.start.col);
    let end = offset(written, error.span.end.line, error.span.end.col).max(start);
    let teller = Teller {
        written,
        places,
        codes,
        start,
        end,
    };
    teller.tell(&error.code, problems);
}

fn offset(written: &Written, line: usize, column: usize) -> usize {
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    written.offset(number(line), number(column))
}

struct Teller<'a> {
    written: &'a Written,
    places: &'a Places,
    codes: &'a ReadingCodes,
    /// Before what `ron` read last.
    start: usize,
    /// Where `ron` stopped.
    end: usize,
}

impl Teller<'_> {
    fn tell(&self, error: &Error, problems: &mut Problems<'_>) {
        let codes = self.codes;
        if self.fault_explains(error)
            && let Some(fault) = self.places.faults.first()
        {
            return self.fault(fault, problems);
        }
        match error {
            Error::ExpectedComma
            | Error::ExpectedStructLikeEnd
            | Error::ExpectedOptionEnd
            | Error::ExpectedArrayEnd
            | Error::ExpectedMapEnd => self.comma(problems),
            Error::ExpectedMapColon => {
                problems.tell(&codes.colon, Some(self.here()), [self.found()]);
            }
            Error::ExpectedIdentifier
            | Error::SuggestRawIdentifier(_)
            | Error::InvalidIdentifier(_) => {
                if !self.curly(problems) {
                    problems.tell(&codes.field_name, Some(self.here()), [self.found()]);
                }
            }
            Error::UnexpectedChar(c) => self.character(*c, problems),
            Error::TrailingCharacters => {
                problems.tell(&codes.trailing, Some(self.here()), [self.found()]);
            }
            Error::ExceededRecursionLimit => problems.tell(&codes.deep, Some(self.here()), []),
            Error::InvalidEscape(_) => {
                let from = self
                    .written
                    .part(0..self.end)
                    .rfind('\\')
                    .unwrap_or(self.start);
                let place = self.written.place(from..self.end);
                problems.tell(&codes.escape, Some(place), []);
            }
            Error::NoSuchExtension(_) | Error::ExpectedAttribute | Error::ExpectedAttributeEnd => {
                problems.tell(&codes.extension, Some(self.here()), []);
            }
            Error::IntegerOutOfBounds
            | Error::InvalidIntegerDigit { .. }
            | Error::FloatUnderscore
            | Error::UnderscoreAtBeginning => {
                let value = self.value_around();
                let found = self.written.part(value.clone()).to_owned();
                problems.tell(&codes.number, Some(self.written.place(value)), [found]);
            }
            Error::NoSuchEnumVariant {
                expected, found, ..
            } => {
                let near = nearest(found, expected.iter().copied()).unwrap_or(NONE);
                let place = self.word_before(found);
                problems.tell(
                    &codes.word,
                    Some(place),
                    [found.clone(), near.to_owned(), listed(expected)],
                );
            }
            Error::NoSuchStructField {
                expected, found, ..
            } => {
                tell_field(found, expected, self.word_before(found), problems, codes);
            }
            Error::MissingStructField { field, .. } => {
                let anchor = self.places.anchor_around(self.end);
                let place = self.written.place(anchor);
                problems.tell(
                    &codes.missing,
                    Some(place),
                    [(*field).to_owned(), NONE.to_owned()],
                );
            }
            Error::DuplicateStructField { field, .. } => {
                problems.tell(
                    &codes.twice,
                    Some(self.word_before(field)),
                    [(*field).to_owned()],
                );
            }
            Error::ExpectedDifferentStructName { expected, found } => {
                let place = self.word_before(found);
                problems.tell(
                    &codes.name,
                    Some(place),
                    [found.clone(), (*expected).to_owned()],
                );
            }
            Error::ExpectedDifferentLength { expected, .. }
            | Error::InvalidValueForType { expected, .. } => {
                let value = self.value_before();
                let found = self.written.part(value.clone()).to_owned();
                let kind = kind_of(expected);
                problems.tell(
                    &codes.kind,
                    Some(self.written.place(value)),
                    [kind.to_owned(), shortened(&found)],
                );
            }
            Error::Eof => problems.tell(&codes.value, Some(self.here()), [self.found()]),
            Error::Message(_) => {
                let value = self.value_before();
                let found = shortened(self.written.part(value.clone()));
                problems.tell(&codes.value, Some(self.written.place(value)), [found]);
            }
            other => match expected_kind(other) {
                Some(_) if self.curly(problems) => {}
                Some(kind) => {
                    problems.tell(
                        &codes.kind,
                        Some(self.here()),
                        [kind.to_owned(), self.found()],
                    );
                }
                None => problems.tell(&codes.value, Some(self.here()), [self.found()]),
            },
        }
    }

    /// The pass over the brackets found the cause, and `ron` stumbled over what follows from it.
    fn fault_explains(&self, error: &Error) -> bool {
        match (self.places.faults.first(), error) {
            (Some(Fault::TextOpen(_) | Fault::CommentOpen(_)), _) => true,
            (Some(Fault::BracketOpen(_)), Error::ExceededRecursionLimit) => false,
            (Some(Fault::BracketOpen(_)), _) => self.rest().is_empty(),
            (Some(Fault::BracketWrong(at, _)), _) => at.start <= self.end,
            _ => false,
        }
    }

    fn fault(&self, fault: &Fault, problems: &mut Problems<'_>) {
        let place = |span: &Range<usize>| Some(self.written.place(span.clone()));
        match fault {
            Fault::TextOpen(at) => problems.tell(&self.codes.text_open, place(at), []),
            Fault::CommentOpen(at) => problems.tell(&self.codes.comment_open, place(at), []),
            Fault::BracketOpen(at) => {
                let bracket = self.written.part(at.clone()).to_owned();
                problems.tell(&self.codes.bracket_open, place(at), [bracket]);
            }
            Fault::BracketWrong(at, due) => {
                let bracket = self.written.part(at.clone()).to_owned();
                let due = due.map_or_else(|| NONE.to_owned(), String::from);
                problems.tell(&self.codes.bracket_wrong, place(at), [bracket, due]);
            }
        }
    }

    /// Something follows where a comma or a closing bracket was due: a forgotten comma, or words that stand
    /// without quotes.
    fn comma(&self, problems: &mut Problems<'_>) {
        if self.curly(problems) {
            return;
        }
        let rest = self.rest();
        let word = rest
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(rest.len());
        let after = rest.get(word..).unwrap_or_default().trim_start();
        let opens = rest.starts_with(['"', '(', '[', '{', '\'']);
        let known = matches!(rest.get(..word), Some("true" | "false"));
        let apart = self
            .written
            .part(0..self.end)
            .ends_with(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '}' | '"' | '/'));
        let number = rest.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if opens || (apart && (known || number || (word > 0 && after.starts_with(':')))) {
            problems.tell(&self.codes.comma, Some(self.here()), [self.found()]);
        } else {
            let value = self.line_value();
            let found = self.written.part(value.clone()).to_owned();
            problems.tell(&self.codes.quotes, Some(self.written.place(value)), [found]);
        }
    }

    fn character(&self, c: char, problems: &mut Problems<'_>) {
        if !self.curly(problems) {
            let number = format!("U+{:04X}", u32::from(c));
            problems.tell(
                &self.codes.character,
                Some(self.here()),
                [c.to_string(), number],
            );
        }
    }

    /// Tells curly quotes, if `ron` stopped at one.
    fn curly(&self, problems: &mut Problems<'_>) -> bool {
        let Some(c) = self.rest().chars().next() else {
            return false;
        };
        let curly = matches!(
            c,
            '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '″' | '＂'
        );
        if curly {
            problems.tell(&self.codes.curly, Some(self.here()), [c.to_string()]);
        }
        curly
    }

    fn rest(&self) -> &str {
        self.written.part(self.end..self.written.text().len())
    }

    /// Where `ron` stopped: the word there, or one character.
    fn here_span(&self) -> Range<usize> {
        let rest = self.rest();
        let quoted = rest
            .strip_prefix('"')
            .and_then(|inner| inner.find(['"', '\n']));
        let length = match quoted {
            Some(inner) => inner + 2,
            None => rest
                .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')))
                .unwrap_or(rest.len()),
        };
        let one = rest.chars().next().map_or(0, char::len_utf8);
        self.end..self.end + length.max(one).min(rest.len())
    }

    fn here(&self) -> Place {
        self.written.place(self.here_span())
    }

    fn found(&self) -> String {
        shortened(self.written.part(self.here_span()))
    }

    /// The place of this word, which ends just before the place where `ron` stopped.
    fn word_before(&self, word: &str) -> Place {
        let before = self.written.part(0..self.end);
        match before.rfind(word) {
            Some(at) => self.written.place(at..at + word.len()),
            None => self.here(),
        }
    }

    /// The value that ends before the place where `ron` stopped.
    fn value_before(&self) -> Range<usize> {
        self.places
            .value_ending(self.end)
            .unwrap_or_else(|| self.here_span())
    }

    /// The value in which `ron` stopped.
    fn value_around(&self) -> Range<usize> {
        self.places
            .leaf_around(self.end)
            .or_else(|| self.places.leaf_around(self.start))
            .unwrap_or_else(|| self.here_span())
    }

    /// What stands around the place where `ron` stopped, from the colon or comma before it to the comma or
    /// closing bracket behind it, on one line.
    fn line_value(&self) -> Range<usize> {
        let before = self.written.part(0..self.end);
        let from = before
            .rfind([',', '\n', '(', '[', '{', '"'])
            .map_or(0, |at| at + 1);
        // The colon of a field, not that of a time of day.
        let from = before
            .get(from..)
            .and_then(|line| line.find(": "))
            .map_or(from, |at| from + at + 2);
        let line = self.written.part(from..self.written.text().len());
        let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
        let length = line
            .find([',', '\n', ')', ']', '}'])
            .unwrap_or(line.len())
            .max(self.end - from);
        let value = line.get(blank..length).unwrap_or_default().trim_end();
        from + blank..from + blank + value.len()
    }
}

/// The key word for what a visitor says it expects.
fn kind_of(expected: &str) -> &'static str {
    let has = |part: &str| expected.contains(part);
    if has("(vi:") {
        "words"
    } else if has("date") {
        "date"
    } else if has("string") || has("text") || has("character") {
        "text"
    } else if has("integer")
        || has("float")
        || has("number")
        || matches!(expected.get(..1), Some("u" | "i" | "f"))
    {
        "number"
    } else if has("bool") {
        "truth"
    } else if has("sequence") || has("array") || has("tuple") {
        "list"
    } else if has("struct") {
        "group"
    } else if has("map") {
        "map"
    } else if has("variant") || has("enum") {
        "word"
    } else {
        "value"
    }
}

fn expected_kind(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedArray => "list",
        Error::ExpectedBoolean => "truth",
        Error::ExpectedInteger | Error::ExpectedFloat => "number",
        Error::ExpectedMap => "map",
        Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedStructName(_) => "group",
        Error::ExpectedString | Error::ExpectedStringEnd | Error::ExpectedChar => "text",
        Error::ExpectedOption | Error::ExpectedUnit => "value",
        _ => return None,
    })
}

/// A piece of text that is short enough for a sentence.
fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    }
}
