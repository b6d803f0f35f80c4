//! Where the values of a RON text stand, asked by path.

use super::path::{Path, Segment, read_segments};
use super::scan::Fault;
use std::collections::HashMap;
use std::ops::Range;

/// What a value is, as far as places need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A number, word, text.
    Leaf,
    /// `( … )`.
    Group,
    /// `[ … ]`.
    List,
    /// `{ … }`.
    Map,
}

/// Bytes in the text. Texts are far smaller than 4 GiB (see the limits of [`super`]).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self {
            start: small(range.start),
            end: small(range.end),
        }
    }
}

impl Span {
    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// One value of the text.
#[derive(Clone, Copy, Debug)]
struct Node {
    value: Span,
    /// End of what is shown of the value: of an opening bracket for what has brackets.
    head: u32,
    key: Option<Key>,
    /// Its number among the values of what it stands in.
    index: u32,
    /// How many values stand in it, and where they begin in [`Places::children`].
    count: u32,
    children: u32,
    parent: Option<u32>,
    shape: Shape,
    /// `Some( … )`: stands for what it holds.
    wraps: bool,
}

/// The name of a field.
#[derive(Clone, Copy, Debug)]
struct Key {
    span: Span,
    /// Place in [`Places::names`].
    name: u32,
}

/// Where the values and keys of a RON text stand, in bytes. [`super::Written::place`] makes places of them.
#[derive(Clone, Debug, Default)]
pub struct Places {
    nodes: Vec<Node>,
    children: Vec<u32>,
    names: HashMap<String, u32>,
    /// What is not closed: the first is the likely cause of what follows from it.
    pub faults: Vec<Fault>,
    /// Escapes in texts that make an invisible character.
    pub invisible: Vec<Range<usize>>,
}

/// How [`super::scan::scan`] fills them.
impl Places {
    /// Adds a value in the one that is `parent`, and tells its number.
    pub(super) fn add(
        &mut self,
        parent: Option<usize>,
        key: Option<(Range<usize>, &str)>,
        value: Range<usize>,
        shape: Shape,
        wraps: bool,
    ) -> usize {
        let made = self.nodes.len();
        let mut index = 0;
        if let Some(parent) = parent.and_then(|parent| self.nodes.get_mut(parent)) {
            index = parent.count;
            parent.count += 1;
        }
        let key = key.map(|(span, name)| Key {
            span: span.into(),
            name: self.name(name),
        });
        self.nodes.push(Node {
            head: small(value.end),
            value: value.into(),
            key,
            index,
            count: 0,
            children: 0,
            parent: parent.map(small),
            shape,
            wraps,
        });
        made
    }

    fn name(&mut self, name: &str) -> u32 {
        if let Some(known) = self.names.get(name) {
            return *known;
        }
        let next = small(self.names.len());
        self.names.insert(name.to_owned(), next);
        next
    }

    /// A value ends here.
    pub(super) fn end(&mut self, node: usize, at: usize) {
        if let Some(node) = self.nodes.get_mut(node) {
            node.value.end = small(at);
        }
    }

    /// All values are there: finds the children of each.
    pub(super) fn close(&mut self) {
        let mut begin = 0;
        for node in &mut self.nodes {
            node.children = begin;
            begin += node.count;
        }
        self.children = vec![0; begin as usize];
        for (at, node) in self.nodes.iter().enumerate() {
            let parent = node
                .parent
                .and_then(|parent| self.nodes.get(parent as usize));
            if let Some(parent) = parent
                && let Some(place) = self
                    .children
                    .get_mut((parent.children + node.index) as usize)
            {
                *place = small(at);
            }
        }
    }
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
        self.nodes.get(node?).map(|node| node.value.range())
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

    /// [`Places::anchor`] for a path in words.
    pub fn anchor_at(&self, path: &str) -> Range<usize> {
        let (node, _) = self.nearest(&read_segments(path));
        self.anchor_of(node)
    }

    /// [`Places::anchor`] of the innermost group or list around this byte.
    pub fn anchor_around(&self, at: usize) -> Range<usize> {
        let innermost = self
            .nodes
            .iter()
            .enumerate()
            .filter(|(_, node)| {
                let value = node.value.range();
                node.shape != Shape::Leaf && value.start < at && at < value.end
            })
            .min_by_key(|(_, node)| node.value.range().len())
            .map(|(index, _)| index);
        self.anchor_of(innermost)
    }

    /// The value (to its closing bracket) that ends last before or at this byte.
    pub(super) fn value_ending(&self, at: usize) -> Option<Range<usize>> {
        self.nodes
            .iter()
            .map(|node| node.value.range())
            .filter(|value| value.end <= at && value.end > value.start)
            .max_by_key(|value| (value.end, value.len()))
    }

    /// The word, number or text in which this byte lies, or which ends there.
    pub(super) fn leaf_around(&self, at: usize) -> Option<Range<usize>> {
        self.nodes
            .iter()
            .filter(|node| node.shape == Shape::Leaf)
            .map(|node| node.value.range())
            .find(|value| value.start <= at && at <= value.end)
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
            Some(node) => node.value.start as usize..node.head as usize,
            None => 0..0,
        }
    }

    pub(super) fn key_of(&self, segments: &[Segment<'_>]) -> Range<usize> {
        let (node, exact) = self.nearest(segments);
        let key = node
            .and_then(|node| self.nodes.get(node))
            .and_then(|node| node.key);
        match key {
            Some(key) if exact => key.span.range(),
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

    fn children(&self, parent: &Node) -> &[u32] {
        let from = parent.children as usize;
        self.children
            .get(from..from + parent.count as usize)
            .unwrap_or_default()
    }

    fn child(&self, parent: usize, segment: Segment<'_>) -> Option<usize> {
        let children = self.children(self.nodes.get(parent)?);
        let found = match segment {
            Segment::Index(index) => children.get(index).copied().filter(|child| {
                self.nodes
                    .get(*child as usize)
                    .is_some_and(|node| node.key.is_none())
            }),
            Segment::Field(name) => self.names.get(name).and_then(|name| {
                children.iter().copied().find(|child| {
                    self.nodes
                        .get(*child as usize)
                        .and_then(|node| node.key)
                        .is_some_and(|key| key.name == *name)
                })
            }),
        };
        if let Some(found) = found {
            return Some(self.unwrapped(found as usize));
        }
        // `word((field: …))`: what stands alone in a pair of brackets.
        let [alone] = children else { return None };
        let alone = *alone as usize;
        let node = self.nodes.get(alone)?;
        let group = node.key.is_none() && node.shape == Shape::Group;
        match segment {
            Segment::Field(_) if group => self.child(alone, segment),
            _ => None,
        }
    }

    /// What a `Some( … )` holds, else the node itself.
    fn unwrapped(&self, mut node: usize) -> usize {
        while let Some(found) = self.nodes.get(node)
            && found.wraps
            && let Some(inner) = self.children(found).first()
        {
            node = *inner as usize;
        }
        node
    }
}
