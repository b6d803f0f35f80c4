//! One tolerant pass over a RON text: which value stands where.
//!
//! `ron` gives values without places. This pass gives the places: a tree of spans over the same text, which
//! is asked by path. It accepts anything, also what `ron` refuses, and remembers the first brackets, texts
//! and comments that are not closed, so that the sentence about broken RON can name what was left open.

use super::places::{Places, Shape};
use std::ops::Range;

/// Brackets deeper than this are not followed; the reader stops before it.
const DEEPEST: usize = 200;
/// More faults than this are of no use to anybody.
const MOST_FAULTS: usize = 100;

/// Something that is not closed, or closed wrongly, with its bytes in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A bracket that is never closed.
    BracketOpen(Range<usize>),
    /// A closing bracket where another (or none) was due.
    BracketWrong(Range<usize>, Option<char>),
    /// A text whose closing quote never comes.
    TextOpen(Range<usize>),
    /// A block comment that is never closed.
    CommentOpen(Range<usize>),
}

/// Goes over a RON text once. The text should be clean (see [`super::clean()`]).
pub fn scan(text: &str) -> Places {
    let mut scanner = Scanner {
        text,
        at: 0,
        places: Places::default(),
        open: Vec::new(),
        deeper: 0,
        pending: None,
        key: None,
    };
    scanner.run();
    scanner.places
}

/// An open bracket.
struct Open {
    node: usize,
    closes: char,
    bracket: Range<usize>,
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    places: Places,
    open: Vec<Open>,
    /// Open brackets below the deepest that are followed.
    deeper: usize,
    /// A word, number or text that may turn out to be a key, the name of a group, or a value.
    pending: Option<Range<usize>>,
    /// The key whose value comes next.
    key: Option<Range<usize>>,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn run(&mut self) {
        self.values();
        self.settle();
        while let Some(open) = self.open.pop() {
            self.places.end(open.node, self.text.len());
            self.places.faults.push(Fault::BracketOpen(open.bracket));
        }
        self.places.faults.sort_by_key(|fault| match fault {
            Fault::TextOpen(at) | Fault::CommentOpen(at) => (0, at.start),
            Fault::BracketWrong(at, _) => (1, at.start),
            // The innermost is the one that was forgotten.
            Fault::BracketOpen(at) => (2, usize::MAX - at.start),
        });
        self.places.close();
    }

    fn values(&mut self) {
        self.attributes();
        loop {
            self.blanks();
            let Some(c) = self.rest().chars().next() else {
                return;
            };
            let from = self.at;
            match c {
                '(' | '[' | '{' => self.opens(c),
                ')' | ']' | '}' => self.closes(c),
                ',' => {
                    self.settle();
                    self.key = None;
                    self.at += 1;
                }
                ':' => {
                    if let Some(key) = self.pending.take() {
                        self.key = Some(key);
                    }
                    self.at += 1;
                }
                _ => {
                    self.settle();
                    self.token(c);
                    self.pending = Some(from..self.at);
                }
            }
        }
    }

    /// `#![enable(…)]` and its like, before the value.
    fn attributes(&mut self) {
        loop {
            self.blanks();
            if !self.rest().starts_with("#!") {
                return;
            }
            self.at += self
                .rest()
                .find(']')
                .map_or(self.rest().len(), |end| end + 1);
        }
    }

    fn blanks(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest
                .find(|c: char| !c.is_whitespace())
                .unwrap_or(rest.len());
            self.at += blank;
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.block_comment();
            } else {
                return;
            }
        }
    }

    fn block_comment(&mut self) {
        let from = self.at;
        let mut depth = 0usize;
        loop {
            let rest = self.rest();
            let Some(found) = rest.find(['/', '*']) else {
                self.at = self.text.len();
                self.places.faults.push(Fault::CommentOpen(from..from + 2));
                return;
            };
            let mark = rest.get(found..).unwrap_or_default();
            if mark.starts_with("/*") {
                depth += 1;
                self.at += found + 2;
            } else if mark.starts_with("*/") {
                depth -= 1;
                self.at += found + 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += found + 1;
            }
        }
    }

    /// Goes over one word, number or text; always at least one character.
    fn token(&mut self, c: char) {
        let rest = self.rest();
        let hashes = |after: &str| after.chars().take_while(|c| *c == '#').count();
        let raw_start = ["r", "br"].into_iter().find_map(|start| {
            let after = rest.strip_prefix(start)?;
            let count = hashes(after);
            after
                .get(count..)?
                .starts_with('"')
                .then_some((start.len() + count + 1, count))
        });
        if let Some((head, count)) = raw_start {
            let end = format!("\"{}", "#".repeat(count));
            let body = rest.get(head..).unwrap_or_default();
            match body.find(&end) {
                Some(found) => self.at += head + found + end.len(),
                None => self.text_open(head),
            }
        } else if c == '"' {
            self.text(1);
        } else if rest.starts_with("b\"") {
            self.text(2);
        } else if c == '\'' || rest.starts_with("b'") {
            self.character();
        } else {
            let end = rest.find(|c: char| {
                c.is_whitespace()
                    || matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':' | '"' | '/')
            });
            let end = end.unwrap_or(rest.len());
            self.at += end.max(c.len_utf8());
        }
    }

    /// A text that ends with a quote, after `head` bytes of its beginning.
    fn text(&mut self, head: usize) {
        let from = self.at;
        self.at += head;
        loop {
            let rest = self.rest();
            let Some(found) = rest.find(['"', '\\']) else {
                self.at = from;
                self.text_open(head);
                return;
            };
            self.at += found;
            if self.rest().starts_with('"') {
                self.at += 1;
                return;
            }
            self.escape();
        }
    }

    fn text_open(&mut self, head: usize) {
        let line = self.rest().find('\n').unwrap_or(self.rest().len());
        let span = self.at..self.at + line.max(head);
        self.places.faults.push(Fault::TextOpen(span));
        self.at = self.text.len();
    }

    /// Goes over `\…` and notes an escape that makes an invisible character.
    fn escape(&mut self) {
        let from = self.at;
        let after = self.rest().get(1..).unwrap_or_default();
        let (length, digits) = if let Some(hex) = after.strip_prefix("u{") {
            let end = hex.find('}').unwrap_or(0);
            (2 + end + 1, hex.get(..end).unwrap_or_default())
        } else if let Some(hex) = after.strip_prefix('x') {
            (3, hex.get(..2).unwrap_or_default())
        } else {
            let first = after.chars().next();
            let digits = match first {
                Some('0') => "0",
                Some('r') => "d",
                _ => "41",
            };
            (first.map_or(0, char::len_utf8), digits)
        };
        // The length of a broken escape may lead into the middle of a letter, or behind the quote.
        let length = if after.is_char_boundary(length) {
            length
        } else {
            1
        };
        self.at = (from + 1 + length).min(self.text.len());
        let made = u32::from_str_radix(digits, 16)
            .ok()
            .and_then(char::from_u32);
        if made.is_some_and(super::is_invisible) {
            self.places.invisible.push(from..self.at);
        }
    }

    /// `'x'`, `b'x'` or a lone quote.
    fn character(&mut self) {
        let rest = self.rest();
        let head = if rest.starts_with('b') { 2 } else { 1 };
        let body = rest.get(head..).unwrap_or_default();
        let mut letters = body.char_indices();
        let length = match letters.next().map(|(_, c)| c) {
            Some('\\') => body
                .get(2..)
                .and_then(|after| after.find('\''))
                .filter(|end| *end < 12)
                .map(|end| 2 + end + 1),
            Some(_) => match letters.next() {
                Some((at, '\'')) => Some(at + 1),
                _ => None,
            },
            None => None,
        };
        self.at += head + length.unwrap_or(0);
    }

    fn opens(&mut self, c: char) {
        let bracket = self.at..self.at + 1;
        if self.open.len() >= DEEPEST {
            self.settle();
            self.deeper += 1;
            self.at = bracket.end;
            return;
        }
        // `name(`; a text or number before a bracket is a value of its own.
        let name = self.pending.take_if(|name| {
            c == '('
                && self
                    .text
                    .get(name.clone())
                    .is_some_and(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_'))
        });
        self.settle();
        let wraps = name
            .as_ref()
            .is_some_and(|name| self.text.get(name.clone()) == Some("Some"));
        let start = name.map_or(bracket.start, |name| name.start);
        let shape = match c {
            '(' => Shape::Group,
            '[' => Shape::List,
            _ => Shape::Map,
        };
        let node = self.add(start..bracket.end, shape, wraps);
        self.open.push(Open {
            node,
            closes: match c {
                '(' => ')',
                '[' => ']',
                _ => '}',
            },
            bracket: bracket.clone(),
        });
        self.key = None;
        self.at = bracket.end;
    }

    fn closes(&mut self, c: char) {
        self.settle();
        let bracket = self.at..self.at + 1;
        self.at = bracket.end;
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        let due = self.open.last().map(|open| open.closes);
        if due != Some(c) {
            if self.places.faults.len() < MOST_FAULTS {
                let fault = Fault::BracketWrong(bracket.clone(), due);
                self.places.faults.push(fault);
            }
            // Taken for the end of the bracket it fits, if one is open.
            if !self.open.iter().any(|open| open.closes == c) {
                return;
            }
        }
        while let Some(open) = self.open.pop() {
            self.places.end(open.node, bracket.end);
            if open.closes == c {
                self.key = None;
                break;
            }
        }
    }

    /// Makes a value of what was pending.
    fn settle(&mut self) {
        if let Some(span) = self.pending.take() {
            self.add(span, Shape::Leaf, false);
            self.key = None;
        }
    }

    fn add(&mut self, value: Range<usize>, shape: Shape, wraps: bool) -> usize {
        let parent = self.open.last().map(|open| open.node);
        let key = self.key.clone().map(|span| {
            let name = self.text.get(span.clone()).unwrap_or_default();
            (span, name.trim_start_matches("r#").trim_matches('"'))
        });
        self.places.add(parent, key, value, shape, wraps)
    }
}
