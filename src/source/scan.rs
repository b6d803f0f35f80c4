//! One tolerant pass over a RON text: which value stands where.
//!
//! `ron` gives values without places. This pass gives the places: a tree of spans over the same text, which
//! is asked by path. It accepts anything, also what `ron` refuses, and remembers the first brackets, texts
//! and comments that are not closed, so that the sentence about broken RON can name what was left open.

use super::path::{Path, Segment, read_segments};
use std::ops::Range;

/// Brackets deeper than this are not followed; `ron` itself stops at 128.
const DEEPEST: usize = 200;

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// A number, word, text.
    Leaf,
    /// `( … )`.
    Group,
    /// `[ … ]`.
    List,
    /// `{ … }`.
    Map,
}

#[derive(Clone, Debug)]
struct Node {
    key: Option<Range<usize>>,
    index: usize,
    value: Range<usize>,
    /// End of what is shown of the value: of an opening bracket for what has brackets.
    head: usize,
    shape: Shape,
    /// `Some( … )`: stands for what it holds.
    wraps: bool,
    first: Option<usize>,
    last: Option<usize>,
    next: Option<usize>,
    count: usize,
}

/// Where the values and keys of a RON text stand, in bytes. [`super::Written::place`] makes places of them.
#[derive(Clone, Debug, Default)]
pub struct Places {
    nodes: Vec<Node>,
    keys: Vec<String>,
    /// What is not closed, in order.
    pub faults: Vec<Fault>,
    /// Escapes in texts that make an invisible character.
    pub invisible: Vec<Range<usize>>,
}

impl Places {
    /// There is no value in the text.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Bytes of the value at the path; of its opening bracket (with the name before it), if it has one.
    /// Where nothing is written at the path, the nearest thing around it that is.
    pub fn value(&self, path: &Path<'_>) -> Range<usize> {
        self.head_of(self.nearest(&path.segments()).0)
    }

    /// [`Places::value`] for a path in words, such as `sittings[0].items[3].steps[1].say`.
    pub fn value_at(&self, path: &str) -> Range<usize> {
        self.head_of(self.nearest(&read_segments(path)).0)
    }

    /// Bytes of the name of the field at the path, or of the value where it has no name.
    pub fn key(&self, path: &Path<'_>) -> Range<usize> {
        self.key_of(&path.segments())
    }

    /// [`Places::key`] for a path in words.
    pub fn key_at(&self, path: &str) -> Range<usize> {
        self.key_of(&read_segments(path))
    }

    /// All bytes of the value at the path, to its closing bracket, if it is written.
    pub fn whole(&self, path: &Path<'_>) -> Option<Range<usize>> {
        let (node, exact) = self.nearest(&path.segments());
        if !exact {
            return None;
        }
        self.nodes.get(node?).map(|node| node.value.clone())
    }

    /// Something is written at the path.
    pub fn has(&self, path: &Path<'_>) -> bool {
        self.whole(path).is_some()
    }

    /// Where to point when something is missing in the group at the path: its `id` or `name`, where it has
    /// one, else its opening bracket.
    pub fn anchor(&self, path: &Path<'_>) -> Range<usize> {
        let (node, _) = self.nearest(&path.segments());
        self.anchor_of(node)
    }

    /// [`Places::anchor`] of the innermost group or list around this byte.
    pub fn anchor_around(&self, at: usize) -> Range<usize> {
        let innermost = self
            .nodes
            .iter()
            .enumerate()
            .filter(|(_, node)| {
                node.shape != Shape::Leaf && node.value.start < at && at <= node.value.end
            })
            .min_by_key(|(_, node)| node.value.len())
            .map(|(index, _)| index);
        self.anchor_of(innermost)
    }

    /// The value (to its closing bracket) that ends last before or at this byte.
    pub(crate) fn value_ending(&self, at: usize) -> Option<Range<usize>> {
        self.nodes
            .iter()
            .filter(|node| node.value.end <= at && node.value.end > node.value.start)
            .max_by_key(|node| (node.value.end, node.value.len()))
            .map(|node| node.value.clone())
    }

    /// The word, number or text in which this byte lies, or which ends there.
    pub(crate) fn leaf_around(&self, at: usize) -> Option<Range<usize>> {
        self.nodes
            .iter()
            .find(|node| {
                node.shape == Shape::Leaf && node.value.start <= at && at <= node.value.end
            })
            .map(|node| node.value.clone())
    }

    fn anchor_of(&self, node: Option<usize>) -> Range<usize> {
        if let Some(group) = node {
            for name in ["id", "name"] {
                if let Some(child) = self.child(group, Segment::Field(name)) {
                    return self.head_of(Some(child));
                }
            }
        }
        self.head_of(node)
    }

    fn head_of(&self, node: Option<usize>) -> Range<usize> {
        match node.and_then(|node| self.nodes.get(node)) {
            Some(node) => node.value.start..node.head,
            None => 0..0,
        }
    }

    pub(crate) fn key_of(&self, segments: &[Segment<'_>]) -> Range<usize> {
        let (node, exact) = self.nearest(segments);
        let key = node
            .and_then(|node| self.nodes.get(node))
            .and_then(|node| node.key.clone());
        match key {
            Some(key) if exact => key,
            _ => self.head_of(node),
        }
    }

    /// The node at the path and `true`, or the last one on the way to it and `false`.
    fn nearest(&self, segments: &[Segment<'_>]) -> (Option<usize>, bool) {
        if self.nodes.is_empty() {
            return (None, false);
        }
        let mut node = self.unwrapped(0);
        for segment in segments {
            match self.child(node, *segment) {
                Some(child) => node = child,
                None => return (Some(node), false),
            }
        }
        (Some(node), true)
    }

    fn child(&self, parent: usize, segment: Segment<'_>) -> Option<usize> {
        let mut next = self.nodes.get(parent)?.first;
        while let Some(index) = next {
            let node = self.nodes.get(index)?;
            let found = match segment {
                Segment::Field(name) => {
                    node.key.is_some() && self.keys.get(index).is_some_and(|key| key == name)
                }
                Segment::Index(wanted) => node.key.is_none() && node.index == wanted,
            };
            if found {
                return Some(self.unwrapped(index));
            }
            next = node.next;
        }
        // `word((field: …))`: what stands alone in a pair of brackets.
        let alone = self
            .nodes
            .get(parent)
            .filter(|node| node.count == 1)?
            .first?;
        let node = self.nodes.get(alone)?;
        if node.key.is_none() && node.shape == Shape::Group && matches!(segment, Segment::Field(_))
        {
            return self.child(alone, segment);
        }
        None
    }

    /// What a `Some( … )` holds, else the node itself.
    fn unwrapped(&self, mut node: usize) -> usize {
        while let Some(found) = self.nodes.get(node)
            && found.wraps
            && let Some(inner) = found.first
        {
            node = inner;
        }
        node
    }
}

/// Goes over a RON text once. The text should be clean (see [`super::clean()`]).
pub fn scan(text: &str) -> Places {
    let mut scanner = Scanner {
        text,
        at: 0,
        places: Places::default(),
        open: Vec::new(),
        pending: None,
        key: None,
    };
    scanner.run();
    scanner.places
}

/// An open bracket.
struct Open {
    node: Option<usize>,
    closes: char,
    bracket: Range<usize>,
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    places: Places,
    open: Vec<Open>,
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
        self.attributes();
        loop {
            self.blanks();
            let Some(c) = self.rest().chars().next() else {
                break;
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
        self.settle();
        while let Some(open) = self.open.pop() {
            self.end(open.node, self.text.len());
            self.places.faults.push(Fault::BracketOpen(open.bracket));
        }
        self.places.faults.sort_by_key(|fault| match fault {
            Fault::TextOpen(at) | Fault::CommentOpen(at) => (0, at.start),
            Fault::BracketWrong(at, _) => (1, at.start),
            // The innermost is the one that was forgotten.
            Fault::BracketOpen(at) => (2, usize::MAX - at.start),
        });
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
        let node = (self.open.len() < DEEPEST).then(|| self.add(start..bracket.end, shape, wraps));
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
        let due = self.open.last().map(|open| open.closes);
        if due != Some(c) {
            self.places
                .faults
                .push(Fault::BracketWrong(bracket.clone(), due));
            // Taken for the end of the bracket it fits, if one is open.
            if !self.open.iter().any(|open| open.closes == c) {
                return;
            }
        }
        while let Some(open) = self.open.pop() {
            self.end(open.node, bracket.end);
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

    fn end(&mut self, node: Option<usize>, at: usize) {
        if let Some(node) = node.and_then(|node| self.places.nodes.get_mut(node)) {
            node.value.end = at;
        }
    }

    fn add(&mut self, value: Range<usize>, shape: Shape, wraps: bool) -> usize {
        let parent = self.open.iter().rev().find_map(|open| open.node);
        let key = self.key.clone();
        let made = self.places.nodes.len();
        let mut index = 0;
        if let Some(parent) = parent.and_then(|parent| self.places.nodes.get_mut(parent)) {
            index = parent.count;
            parent.count += 1;
            let before = parent.last.replace(made);
            if parent.first.is_none() {
                parent.first = Some(made);
            }
            if let Some(before) = before.and_then(|before| self.places.nodes.get_mut(before)) {
                before.next = Some(made);
            }
        }
        let name = key
            .clone()
            .and_then(|key| self.text.get(key))
            .unwrap_or_default()
            .trim_start_matches("r#")
            .trim_matches('"')
            .to_owned();
        self.places.keys.push(name);
        self.places.nodes.push(Node {
            key,
            index,
            head: value.end,
            value,
            shape,
            wraps,
            first: None,
            last: None,
            next: None,
            count: 0,
        });
        made
    }
}
