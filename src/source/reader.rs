//! Reading a RON file: one problem for broken RON, else every problem at once.
//!
//! How a room reads its own format with it:
//!
//! 1. raw types that derive `Deserialize` with `#[serde(default)]` on the container, so that missing fields
//!    are told together by the room and not one at a time by serde; no `#[serde(untagged)]`, which loses
//!    places;
//! 2. a [`Form`] with its codes, its format number and its size limit;
//! 3. [`read_ron`], then its own checks through [`Read::refine`] or [`Read::check`], which give a [`Problems`] to tell into,
//!    with places from [`Places`] by [`super::Path`].

use super::fields::field_names;
use super::near::{NONE, nearest};
use super::path::{Path, Segment};
use super::places::Places;
use super::scan::scan;
use super::told::told;
use super::{Grade, MOST_PROBLEMS, Place, Problem, Problems, ReadingCodes, Written};
use serde::de::DeserializeOwned;

/// What the reader must know of a file format.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The codes of its letter, from `reading_codes!`.
    pub codes: ReadingCodes,
    /// The newest number that its field `format` may have; `None` for a file without such a field.
    pub format: Option<u32>,
    /// The largest text that is read, in bytes.
    pub most_bytes: usize,
}

/// What reading gave.
#[derive(Debug)]
pub struct Read<T> {
    /// The value, if the RON could be read. There may be problems all the same.
    pub value: Option<T>,
    /// What is wrong so far.
    pub problems: Vec<Problem>,
    /// The text with its lines.
    pub written: Written,
    /// Where its values stand.
    pub places: Places,
    form: Form,
}

impl<T> Read<T> {
    /// Checks the value: `check` tells into the problems it is given. What it returns comes back; nothing,
    /// where there is no value to check.
    pub fn check<U>(
        &mut self,
        check: impl FnOnce(T, &mut Problems<'_>, &Places) -> U,
    ) -> Option<U> {
        let value = self.value.take()?;
        let mut problems = Problems::new(&self.written, self.form.codes.more);
        let checked = check(value, &mut problems, &self.places);
        self.problems.extend(problems.into_list());
        self.problems.sort_by_key(|problem| problem.place);
        Some(checked)
    }

    /// [`Read::check`] that keeps what it makes together with the text, for further checks.
    #[must_use]
    pub fn refine<U>(mut self, check: impl FnOnce(T, &mut Problems<'_>, &Places) -> U) -> Read<U> {
        let value = self.check(check);
        Read {
            value,
            problems: self.problems,
            written: self.written,
            places: self.places,
            form: self.form,
        }
    }

    /// The value, if nothing is wrong that keeps it from being used, and all problems.
    pub fn finish(self) -> (Option<T>, Vec<Problem>) {
        let sound = !self.problems.iter().any(Problem::is_error);
        (self.value.filter(|_| sound), self.problems)
    }
}

/// How every file of ours is read: values of optional fields need no `Some`, and nesting has a limit.
pub fn ron_options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_recursion_limit(100)
}

/// Reads a RON text. Never panics, whatever the text is.
///
/// Broken RON and values of the wrong type are told alone, because `ron` stops there; so is a format that
/// is too new. Else all unknown fields, a missing format number and invisible characters are told together,
/// beside the value.
pub fn read_ron<T: DeserializeOwned>(file: &str, text: &str, form: &Form) -> Read<T> {
    let codes = &form.codes;
    if text.len() > form.most_bytes {
        let written = Written::new(file, "");
        let mut problems = Problems::new(&written, codes.more);
        let kibibytes = |bytes: usize| bytes.div_ceil(1024).to_string();
        problems.tell(
            &codes.too_large,
            None,
            [kibibytes(text.len()), kibibytes(form.most_bytes)],
        );
        let problems = problems.into_list();
        return Read {
            value: None,
            problems,
            written,
            places: Places::default(),
            form: *form,
        };
    }
    let written = Written::new(file, text);
    let places = scan(written.text());
    let mut problems = Problems::new(&written, codes.more);
    let value = read_value(&written, &places, &mut problems, form);
    let problems = problems.into_list();
    Read {
        value,
        problems,
        written,
        places,
        form: *form,
    }
}

fn read_value<T: DeserializeOwned>(
    written: &Written,
    places: &Places,
    problems: &mut Problems<'_>,
    form: &Form,
) -> Option<T> {
    let codes = &form.codes;
    if places.is_empty() && places.faults.is_empty() {
        problems.tell(&codes.empty, None, []);
        return None;
    }
    let format = form
        .format
        .map(|known| (known, format_number(written, places)));
    if let Some((known, Ok(found))) = &format
        && found > known
    {
        let place = written.place(places.value_at("format"));
        problems.tell(
            &codes.format_newer,
            Some(place),
            [found.to_string(), known.to_string()],
        );
        return None;
    }
    let mut ignored: Vec<Vec<Owned>> = Vec::new();
    let mut more_ignored = 0;
    let mut deserializer =
        match ron::Deserializer::from_str_with_options(written.text(), &ron_options()) {
            Ok(deserializer) => deserializer,
            Err(error) => {
                told(&error, written, places, problems, codes);
                return None;
            }
        };
    let read = serde_ignored::deserialize(&mut deserializer, |path| {
        if ignored.len() < MOST_PROBLEMS {
            ignored.push(owned(&path));
        } else {
            more_ignored += 1;
        }
    })
    .and_then(|value: T| deserializer.end().map(|()| value))
    .map_err(|code| deserializer.span_error(code));
    let value = match read {
        Ok(value) => value,
        Err(error) => {
            let format_missing = matches!(
                error.code,
                ron::Error::MissingStructField {
                    field: "format",
                    ..
                }
            );
            match form.format {
                Some(known) if format_missing => {
                    let place = written.place(places.value(&Path::Root));
                    problems.tell(&codes.format_missing, Some(place), [known.to_string()]);
                }
                _ => told(&error, written, places, problems, codes),
            }
            return None;
        }
    };
    match format {
        Some((known, Err(None))) => {
            let place = written.place(places.value(&Path::Root));
            problems.tell(&codes.format_missing, Some(place), [known.to_string()]);
        }
        Some((known, Err(Some(found)))) => {
            let place = written.place(places.value_at("format"));
            problems.tell(&codes.format_wrong, Some(place), [found, known.to_string()]);
        }
        _ => {}
    }
    let most = places.invisible.len().min(MOST_PROBLEMS);
    problems.leave_out(Grade::Error, places.invisible.len() - most + more_ignored);
    for span in places.invisible.iter().take(most) {
        let escape = written.part(span.clone()).to_owned();
        problems.tell(
            &codes.invisible,
            Some(written.place(span.clone())),
            [escape],
        );
    }
    tell_ignored::<T>(&ignored, written, places, problems, codes);
    Some(value)
}

/// The number in the field `format`; `Err(None)` where there is none, `Err(Some(text))` where it is no
/// number above 0.
fn format_number(written: &Written, places: &Places) -> Result<u32, Option<String>> {
    let path = Path::Root.field("format");
    if !places.has(&path) {
        return Err(None);
    }
    let text = written.part(places.value(&path));
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(Some(text.to_owned())),
    }
}

/// A [`Segment`] that owns its name.
enum Owned {
    Field(String),
    Index(usize),
}

fn owned(path: &serde_ignored::Path<'_>) -> Vec<Owned> {
    use serde_ignored::Path as Ignored;
    let mut parts = Vec::new();
    let mut path = path;
    loop {
        path = match path {
            Ignored::Root => break,
            Ignored::Seq { parent, index } => {
                parts.push(Owned::Index(*index));
                parent
            }
            Ignored::Map { parent, key } => {
                parts.push(Owned::Field(key.clone()));
                parent
            }
            Ignored::Some { parent }
            | Ignored::NewtypeStruct { parent }
            | Ignored::NewtypeVariant { parent } => parent,
        };
    }
    parts.reverse();
    parts
}

/// Tells every field that nothing read, with the known field that was probably meant.
fn tell_ignored<T: DeserializeOwned>(
    ignored: &[Vec<Owned>],
    written: &Written,
    places: &Places,
    problems: &mut Problems<'_>,
    codes: &ReadingCodes,
) {
    if ignored.is_empty() {
        return;
    }
    let names = field_names::<T>();
    for parts in ignored {
        let segments: Vec<Segment<'_>> = parts
            .iter()
            .map(|part| match part {
                Owned::Field(name) => Segment::Field(name),
                Owned::Index(index) => Segment::Index(*index),
            })
            .collect();
        let Some((Segment::Field(field), parent)) = segments.split_last() else {
            continue;
        };
        let place = written.place(places.key_of(&segments));
        tell_field(field, &names.of(parent), place, problems, codes);
    }
}

/// Tells one field that does not exist.
pub(crate) fn tell_field(
    field: &str,
    known: &[&str],
    place: Place,
    problems: &mut Problems<'_>,
    codes: &ReadingCodes,
) {
    let near = nearest(field, known.iter().copied()).unwrap_or(NONE);
    problems.tell(
        &codes.field,
        Some(place),
        [field.to_owned(), near.to_owned(), listed(known)],
    );
}

/// Words as a fact: `a, b, c`, or [`NONE`].
pub(crate) fn listed(words: &[&str]) -> String {
    if words.is_empty() {
        NONE.to_owned()
    } else {
        words.join(", ")
    }
}
