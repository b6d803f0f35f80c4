//! The checks that all fields share: a leaf becomes a value, or a problem with its place.

use super::codes::{self, SESSION_READING};
use super::leaf::{Leaf, Phrase};
use super::placeholders::{Odd, odd_placeholders};
use super::{times, words};
use crate::congress::Millis;
use crate::congress::script::PLACEHOLDERS;
use crate::rulebook::Words;
use crate::source::{Code, Path, Places, Problems, near_or_none};
use chrono::{NaiveDate, NaiveTime};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Range, RangeInclusive};

/// Problems and places together, while one session is checked.
pub(crate) struct Check<'p, 'w> {
    pub(crate) problems: &'p mut Problems<'w>,
    pub(crate) places: &'p Places,
}

/// Words and the lines where they stood first, to tell what stands twice.
pub(crate) type Seen = BTreeMap<String, u32>;

impl Check<'_, '_> {
    /// Tells a problem of these bytes, unless there are too many already. `values` are made only if it is
    /// told: looking for what was meant takes its time.
    pub(crate) fn tell_at<const N: usize>(
        &mut self,
        code: &Code<N>,
        span: impl FnOnce(&Places) -> Range<usize>,
        values: impl FnOnce() -> [String; N],
    ) {
        if self.problems.is_full() {
            self.problems.leave_out(code.grade, 1);
        } else {
            let place = self.problems.written().place(span(self.places));
            self.problems.tell(code, Some(place), values());
        }
    }

    /// Tells a problem of the value at the path.
    pub(crate) fn tell_with<const N: usize>(
        &mut self,
        code: &Code<N>,
        path: &Path<'_>,
        values: impl FnOnce() -> [String; N],
    ) {
        self.tell_at(code, |places| places.value(path), values);
    }

    /// Tells that something is missing or wrong in the group at the path.
    pub(crate) fn tell_group<const N: usize>(
        &mut self,
        code: &Code<N>,
        group: &Path<'_>,
        values: [String; N],
    ) {
        self.tell_at(code, |places| places.anchor(group), || values);
    }

    /// The line of the value at the path.
    pub(crate) fn line(&self, path: &Path<'_>) -> u32 {
        let at = self.places.value(path).start;
        self.problems.written().line_number(at)
    }

    /// Tells a problem of the value at the path.
    pub(crate) fn tell<const N: usize>(
        &mut self,
        code: &Code<N>,
        path: &Path<'_>,
        values: [String; N],
    ) {
        self.tell_with(code, path, || values);
    }

    /// Tells that a field is missing in the group at the path.
    pub(crate) fn missing(&mut self, group: &Path<'_>, field: &str) {
        let path = group.field(field).to_string();
        self.tell_group(&SESSION_READING.missing, group, [field.to_owned(), path]);
    }

    fn wrong_kind(&mut self, path: &Path<'_>, expected: &str) {
        let written = self.problems.written();
        let found = written.part(self.places.value(path)).to_owned();
        self.tell(&SESSION_READING.kind, path, [expected.to_owned(), found]);
    }

    /// A text, trimmed; `None` where there is none or it is no text.
    pub(crate) fn text(&mut self, path: &Path<'_>, leaf: &Leaf) -> Option<String> {
        match leaf {
            Leaf::Absent => None,
            Leaf::Text(text) => Some(text.trim().to_owned()),
            _ => {
                self.wrong_kind(path, "text");
                None
            }
        }
    }

    /// A text that may also be written as a number; `None` where there is none.
    pub(crate) fn text_or_number(&mut self, path: &Path<'_>, leaf: &Leaf) -> Option<String> {
        match leaf {
            Leaf::Number(number) => Some(number.to_string()),
            _ => self.text(path, leaf),
        }
    }

    /// A text in a group that must have it, and not empty.
    pub(crate) fn full_text(&mut self, group: &Path<'_>, field: &str, leaf: &Leaf) -> String {
        let path = group.field(field);
        if leaf.is_absent() {
            self.missing(group, field);
            return String::new();
        }
        let text = self.text(&path, leaf).unwrap_or_default();
        if text.is_empty() && matches!(leaf, Leaf::Text(_)) {
            self.tell(&codes::BLANK, &path, [field.to_owned()]);
        }
        text
    }

    /// An id, well written and new in its kind; empty where it is missing.
    pub(crate) fn id(&mut self, group: &Path<'_>, leaf: &Leaf, seen: &mut Seen) -> String {
        if leaf.is_absent() {
            self.missing(group, "id");
            return String::new();
        }
        self.id_at(&group.field("id"), leaf, seen)
            .unwrap_or_default()
    }

    /// An id that may be missing.
    pub(crate) fn id_at(
        &mut self,
        path: &Path<'_>,
        leaf: &Leaf,
        seen: &mut Seen,
    ) -> Option<String> {
        let id = self.text(path, leaf)?;
        if !is_id(&id) {
            self.tell(&codes::ID_WRONG, path, [id.clone()]);
        } else if let Some(line) = self.twice(path, &id, seen) {
            self.tell(&codes::ID_TWICE, path, [id.clone(), line.to_string()]);
        }
        Some(id)
    }

    /// The line where the same word stood before, if it did.
    pub(crate) fn twice(&self, path: &Path<'_>, word: &str, seen: &mut Seen) -> Option<u32> {
        if let Some(line) = seen.get(word) {
            return Some(*line);
        }
        seen.insert(word.to_owned(), self.line(path));
        None
    }

    /// Words of data; empty where nothing is written.
    pub(crate) fn words(&mut self, path: &Path<'_>, phrase: &Phrase) -> Words {
        match phrase {
            Phrase::Absent => Words::default(),
            Phrase::One(text) => Words::vi(text.trim()),
            Phrase::Other => {
                self.wrong_kind(path, "words");
                Words::default()
            }
            Phrase::Both { vi, en, odd } => {
                for field in odd {
                    let at = path.field(field);
                    self.tell_at(
                        &SESSION_READING.field,
                        |places| places.key(&at),
                        || {
                            let known = ["vi", "en"];
                            [field.clone(), near_or_none(field, known), known.join(", ")]
                        },
                    );
                }
                let readable = matches!(vi, Leaf::Absent | Leaf::Text(_));
                let vi = self.text(&path.field("vi"), vi).unwrap_or_default();
                let en = self.text(&path.field("en"), en).filter(|en| !en.is_empty());
                if readable && vi.is_empty() && en.is_some() {
                    self.tell(&codes::NO_VIETNAMESE, path, []);
                }
                Words { vi, en }
            }
        }
    }

    /// Words of a group that must have them.
    pub(crate) fn full_words(&mut self, group: &Path<'_>, field: &str, phrase: &Phrase) -> Words {
        if phrase.is_absent() {
            self.missing(group, field);
            return Words::default();
        }
        let path = group.field(field);
        let words = self.words(&path, phrase);
        if words.is_empty() && *phrase != Phrase::Other {
            self.tell(&codes::BLANK, &path, [field.to_owned()]);
        }
        words
    }

    /// Words of every element of a list.
    pub(crate) fn list_of_words(&mut self, path: &Path<'_>, list: &[Phrase]) -> Vec<Words> {
        let mut all = Vec::with_capacity(list.len());
        for (index, phrase) in list.iter().enumerate() {
            let at = path.at(index);
            let words = self.words(&at, phrase);
            if words.is_empty() && *phrase != Phrase::Other {
                self.tell(&codes::BLANK, &at, [path_name(path).to_owned()]);
            }
            all.push(words);
        }
        all
    }

    /// A sentence to say, with placeholders.
    pub(crate) fn sentence(&mut self, path: &Path<'_>, phrase: &Phrase) -> Words {
        let words = self.words(path, phrase);
        match phrase {
            Phrase::One(_) => self.placeholders(path, &words.vi),
            Phrase::Both { .. } => {
                self.placeholders(&path.field("vi"), &words.vi);
                self.placeholders(&path.field("en"), words.en.as_deref().unwrap_or_default());
            }
            Phrase::Absent | Phrase::Other => {}
        }
        words
    }

    fn placeholders(&mut self, path: &Path<'_>, sentence: &str) {
        let mut told: BTreeSet<Odd<'_>> = BTreeSet::new();
        let written = self.problems.written();
        // Where a part of the sentence stands in the text of the file.
        let within = |places: &Places, parts: &[&str]| {
            let span = places.value(path);
            let text = written.part(span.clone());
            let found = parts
                .iter()
                .find_map(|part| Some((text.find(part)?, part.len())));
            match found {
                Some((at, length)) => span.start + at..span.start + at + length,
                None => span,
            }
        };
        for odd in odd_placeholders(sentence) {
            if !told.insert(odd) {
                continue;
            }
            match odd {
                Odd::Unknown(name) => self.tell_at(
                    &codes::UNKNOWN_PLACEHOLDER,
                    |places| within(places, &[&format!("{{{name}}}"), name]),
                    || {
                        let near = near_or_none(name, PLACEHOLDERS.iter().copied());
                        [name.to_owned(), near]
                    },
                ),
                Odd::Brace(part) => self.tell_at(
                    &codes::BRACE,
                    |places| within(places, &[part]),
                    || [part.to_owned()],
                ),
            }
        }
    }

    /// A known word; `None` where there is none or it is unknown. Quotes around it do no harm.
    pub(crate) fn word<T: DeserializeOwned>(&mut self, path: &Path<'_>, leaf: &Leaf) -> Option<T> {
        let text = match leaf {
            Leaf::Absent => return None,
            Leaf::Word(text) | Leaf::Text(text) => text.trim(),
            _ => {
                self.wrong_kind(path, "word");
                return None;
            }
        };
        match words::word(text) {
            Ok(value) => Some(value),
            Err(words::Unknown(known)) => {
                self.tell_with(&SESSION_READING.word, path, || {
                    let near = near_or_none(text, known.iter().copied());
                    [text.to_owned(), near, known.join(", ")]
                });
                None
            }
        }
    }

    /// A known word of a group that must have it.
    pub(crate) fn full_word<T: DeserializeOwned>(
        &mut self,
        group: &Path<'_>,
        field: &str,
        leaf: &Leaf,
    ) -> Option<T> {
        if leaf.is_absent() {
            self.missing(group, field);
        }
        self.word(&group.field(field), leaf)
    }

    /// `true` or `false`; `false` where nothing is written.
    pub(crate) fn truth(&mut self, path: &Path<'_>, leaf: &Leaf) -> bool {
        match leaf {
            Leaf::Absent => false,
            Leaf::Truth(truth) => *truth,
            _ => {
                self.wrong_kind(path, "truth");
                false
            }
        }
    }

    /// A whole number in a range, also as a text; `None` where nothing is written or it is wrong.
    pub(crate) fn number(
        &mut self,
        path: &Path<'_>,
        leaf: &Leaf,
        range: RangeInclusive<u32>,
    ) -> Option<u32> {
        let (number, text) = match leaf {
            Leaf::Absent => return None,
            Leaf::Number(number) => (u32::try_from(*number).ok(), number.to_string()),
            Leaf::Text(text) => (text.trim().parse().ok(), text.clone()),
            _ => {
                self.wrong_kind(path, "number");
                return None;
            }
        };
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            let (least, most) = (range.start().to_string(), range.end().to_string());
            self.tell(
                &codes::NUMBER_WRONG,
                path,
                [path_name(path).to_owned(), text, least, most],
            );
        }
        number
    }

    /// A length of time, more than nothing; a bare number is minutes.
    pub(crate) fn length(&mut self, path: &Path<'_>, leaf: &Leaf) -> Option<Millis> {
        let (length, text) = match leaf {
            Leaf::Absent => return None,
            Leaf::Number(minutes) => (Some(Millis::minutes(*minutes)), minutes.to_string()),
            Leaf::Text(text) => (times::length(text), text.clone()),
            _ => {
                let text = self.problems.written().part(self.places.value(path));
                (None, text.to_owned())
            }
        };
        match length {
            None => {
                self.tell(&codes::LENGTH_WRONG, path, [text]);
                None
            }
            Some(length) if length <= Millis::ZERO || length > times::LONGEST => {
                self.tell(&codes::LENGTH_OUT, path, [text]);
                None
            }
            length => length,
        }
    }

    /// A time of day.
    pub(crate) fn clock(&mut self, path: &Path<'_>, leaf: &Leaf) -> Option<NaiveTime> {
        let text = self.text(path, leaf)?;
        let clock = times::clock(&text);
        if clock.is_none() {
            self.tell(&codes::CLOCK_WRONG, path, [text]);
        }
        clock
    }

    /// A date.
    pub(crate) fn date(&mut self, path: &Path<'_>, leaf: &Leaf) -> Option<NaiveDate> {
        let text = self.text(path, leaf)?;
        let date = times::date(&text);
        if date.is_none() {
            self.tell(&codes::DATE_WRONG, path, [text]);
        }
        date
    }

    /// A list that must not be empty.
    pub(crate) fn full_list<T>(&mut self, group: &Path<'_>, field: &str, list: &[T]) {
        let path = group.field(field);
        if !list.is_empty() {
            return;
        }
        if self.places.has(&path) {
            self.tell(&codes::LIST_EMPTY, &path, [field.to_owned()]);
        } else {
            self.missing(group, field);
        }
    }

    /// A word that must be one of the known ids.
    pub(crate) fn reference(&mut self, path: &Path<'_>, what: &str, id: &str, known: &Seen) {
        if !id.is_empty() && !known.contains_key(id) {
            self.tell_with(&codes::UNKNOWN_REFERENCE, path, || {
                let near = near_or_none(id, known.keys().map(String::as_str));
                [what.to_owned(), id.to_owned(), near]
            });
        }
    }
}

/// The last field of a path.
fn path_name<'a>(path: &Path<'a>) -> &'a str {
    match path {
        Path::Root => "",
        Path::Field(_, name) => name,
        Path::Index(parent, _) => path_name(parent),
    }
}

/// `[a-z0-9-]{1,40}`.
pub(crate) fn is_id(id: &str) -> bool {
    (1..=40).contains(&id.len())
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
