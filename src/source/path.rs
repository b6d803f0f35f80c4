//! Paths of values in a RON text, such as `sittings[0].items[3].say`.

use std::fmt;

/// One part of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// A field of a group, or a key of a map.
    Field(&'a str),
    /// An element of a list or tuple, from 0.
    Index(usize),
}

/// The path of a value, linked to the path of what it stands in, so that checking a text that is in order
/// allocates nothing. [`fmt::Display`] writes it as people read it.
#[derive(Clone, Copy, Debug)]
pub enum Path<'a> {
    /// The whole text.
    Root,
    /// A field or key.
    Field(&'a Path<'a>, &'a str),
    /// An element.
    Index(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    /// The path of a field in the value at this path.
    #[must_use]
    pub fn field(&'a self, name: &'a str) -> Self {
        Self::Field(self, name)
    }

    /// The path of an element of the list at this path, counted from 0.
    #[must_use]
    pub fn at(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }

    /// Its parts, from the root on.
    pub fn segments(&self) -> Vec<Segment<'a>> {
        let mut parts = Vec::new();
        let mut path = *self;
        loop {
            path = match path {
                Self::Root => break,
                Self::Field(parent, name) => {
                    parts.push(Segment::Field(name));
                    *parent
                }
                Self::Index(parent, index) => {
                    parts.push(Segment::Index(index));
                    *parent
                }
            };
        }
        parts.reverse();
        parts
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_segments(f, &self.segments())
    }
}

/// Writes parts as `a[0].b`.
pub(crate) fn write_segments(f: &mut impl fmt::Write, parts: &[Segment<'_>]) -> fmt::Result {
    for (place, part) in parts.iter().enumerate() {
        match part {
            Segment::Field(name) if place == 0 => f.write_str(name)?,
            Segment::Field(name) => write!(f, ".{name}")?,
            Segment::Index(index) => write!(f, "[{index}]")?,
        }
    }
    Ok(())
}

/// Reads parts back out of `a[0].b`. Keys of maps that hold dots or brackets cannot be written so; they
/// have [`Path::field`].
pub(crate) fn read_segments(path: &str) -> Vec<Segment<'_>> {
    let mut parts = Vec::new();
    for dotted in path.split('.') {
        let mut pieces = dotted.split('[');
        if let Some(name) = pieces.next()
            && !name.is_empty()
        {
            parts.push(Segment::Field(name));
        }
        for piece in pieces {
            if let Ok(index) = piece.trim_end_matches(']').parse() {
                parts.push(Segment::Index(index));
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_and_read_back() {
        let sittings = Path::Root.field("sittings");
        let sitting = sittings.at(0);
        let items = sitting.field("items");
        let item = items.at(12);
        let say = item.field("say");
        assert_eq!(say.to_string(), "sittings[0].items[12].say");
        assert_eq!(read_segments("sittings[0].items[12].say"), say.segments());
        assert_eq!(Path::Root.to_string(), "");
        assert!(read_segments("").is_empty());
    }
}
