//! Where the values of a well-formed JSON text stand, asked by path. Nothing is kept: a text of a hundred
//! thousand papers is gone over once for each problem, and problems are few.

use std::ops::Range;

/// One part of the path of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    /// A field of an object.
    Field(&'a str),
    /// An element of a list, from 0.
    Index(usize),
}

/// The bytes of the value at this path; of the nearest value around it where there is none. A list or an
/// object is shown by its opening bracket.
pub fn value(text: &str, path: &[Step<'_>]) -> Range<usize> {
    let mut walker = Walker { text, at: 0 };
    walker.blanks();
    for step in path {
        let here = walker.at;
        let found = match step {
            Step::Field(name) => walker.field(name).is_some(),
            Step::Index(index) => walker.element(*index),
        };
        if !found {
            walker.at = here;
            break;
        }
    }
    let start = walker.at;
    match walker.byte() {
        Some(b'{' | b'[') => start..start + 1,
        _ => {
            walker.skip();
            start..walker.at
        }
    }
}

/// The bytes of the name of a field of the object at this path.
pub fn key(text: &str, path: &[Step<'_>], name: &str) -> Range<usize> {
    let around = value(text, path);
    let mut walker = Walker {
        text,
        at: around.start,
    };
    walker.field(name).unwrap_or(around)
}

struct Walker<'a> {
    text: &'a str,
    at: usize,
}

impl Walker<'_> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while self.byte().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    /// Goes behind a text, with its quotes.
    fn text(&mut self) -> Range<usize> {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.byte() {
            self.at += 1;
            match byte {
                b'"' => break,
                b'\\' => self.at += 1,
                _ => {}
            }
        }
        start..self.at.min(self.text.len())
    }

    /// Goes behind a value of any kind.
    fn skip(&mut self) {
        let mut open = 0_usize;
        loop {
            self.blanks();
            match self.byte() {
                None => return,
                Some(b'"') => {
                    self.text();
                }
                Some(b'{' | b'[') => {
                    open += 1;
                    self.at += 1;
                }
                Some(b'}' | b']') => {
                    open = open.saturating_sub(1);
                    self.at += 1;
                }
                Some(b',' | b':') => self.at += 1,
                Some(_) => {
                    while self
                        .byte()
                        .is_some_and(|byte| !b",:]} \t\r\n".contains(&byte))
                    {
                        self.at += 1;
                    }
                }
            }
            if open == 0 {
                return;
            }
        }
    }

    /// From an object to the value of one of its fields; gives where its name stands.
    fn field(&mut self, name: &str) -> Option<Range<usize>> {
        if self.byte() != Some(b'{') {
            return None;
        }
        self.at += 1;
        loop {
            self.blanks();
            if self.byte() != Some(b'"') {
                return None;
            }
            let key = self.text();
            let found = self
                .text
                .get(key.clone())
                .and_then(|raw| serde_json::from_str::<String>(raw).ok());
            self.blanks();
            self.at += 1; // the colon
            self.blanks();
            if found.as_deref() == Some(name) {
                return Some(key);
            }
            self.skip();
            self.blanks();
            if self.byte() != Some(b',') {
                return None;
            }
            self.at += 1;
        }
    }

    /// From a list to one of its elements.
    fn element(&mut self, index: usize) -> bool {
        if self.byte() != Some(b'[') {
            return false;
        }
        self.at += 1;
        for _ in 0..index {
            self.blanks();
            self.skip();
            self.blanks();
            if self.byte() != Some(b',') {
                return false;
            }
            self.at += 1;
        }
        self.blanks();
        self.byte().is_some_and(|byte| byte != b']')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#" {"a" : [1, {"b":"x,]\"y"} ,-3.5e2], "\u0063": {"d":[ ]}, "e":null}"#;

    fn at(path: &[Step<'_>]) -> &'static str {
        TEXT.get(value(TEXT, path)).unwrap_or("?")
    }

    #[test]
    fn values_are_found_by_their_path() {
        use Step::{Field, Index};
        assert_eq!(at(&[Field("a"), Index(0)]), "1");
        assert_eq!(at(&[Field("a"), Index(1), Field("b")]), r#""x,]\"y""#);
        assert_eq!(at(&[Field("a"), Index(2)]), "-3.5e2");
        assert_eq!(at(&[Field("c"), Field("d")]), "[");
        assert_eq!(at(&[Field("e")]), "null");
        assert_eq!(TEXT.get(key(TEXT, &[], "e")), Some(r#""e""#));
        assert_eq!(TEXT.get(key(TEXT, &[Field("c")], "d")), Some(r#""d""#));
    }

    #[test]
    fn what_is_not_there_is_shown_by_what_is_around_it() {
        use Step::{Field, Index};
        assert_eq!(at(&[Field("no")]), "{");
        assert_eq!(at(&[Field("a"), Index(9)]), "[");
        assert_eq!(at(&[Field("c"), Field("d"), Index(0)]), "[");
        assert_eq!(value("", &[Field("a")]), 0..0);
        for end in 0..TEXT.len() {
            // A text that is cut off anywhere is gone over to its end and no further.
            if let Some(cut) = TEXT.get(..end) {
                assert!(value(cut, &[Field("e"), Index(1)]).end <= end + 1);
                assert!(key(cut, &[Field("c")], "d").end <= end + 1);
            }
        }
    }
}
