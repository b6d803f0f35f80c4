//! Collections that do not grow with the number of journals, and whose content does not depend on the order
//! in which journals come.
//!
//! What is kept is decided by the sort order of the keys alone: of all keys ever seen, the first so many. A key
//! that belongs to them is among the first of every part too, so it is never turned away and never dropped: its
//! value is exact, whatever the order and however the journals were dealt out to threads.

use std::collections::{BTreeMap, BTreeSet};

/// Values under at most `MOST` keys: those that sort first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept<K, V, const MOST: usize> {
    values: BTreeMap<K, V>,
}

impl<K, V, const MOST: usize> Default for Kept<K, V, MOST> {
    fn default() -> Self {
        Self {
            values: BTreeMap::new(),
        }
    }
}

impl<K: Ord, V: Default, const MOST: usize> Kept<K, V, MOST> {
    /// The value under a key; `None` where the key sorts behind the `MOST` that are kept.
    pub fn at(&mut self, key: K) -> Option<&mut V> {
        if self.values.len() >= MOST && !self.values.contains_key(&key) {
            let last = self.values.last_key_value()?;
            if key > *last.0 {
                return None;
            }
            self.values.pop_last();
        }
        Some(self.values.entry(key).or_default())
    }

    /// Takes in what another has kept. `V::default()` must be neutral for `join`.
    pub fn merge(&mut self, other: Self, join: impl Fn(&mut V, V)) {
        for (key, value) in other.values {
            if let Some(mine) = self.at(key) {
                join(mine, value);
            }
        }
    }

    /// Keys and values in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.values.iter()
    }

    /// The values in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.values.values()
    }
}

/// At most `MOST` different things: those that sort first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Few<T, const MOST: usize> {
    things: BTreeSet<T>,
}

impl<T, const MOST: usize> Default for Few<T, MOST> {
    fn default() -> Self {
        Self {
            things: BTreeSet::new(),
        }
    }
}

impl<T: Ord, const MOST: usize> Few<T, MOST> {
    /// Takes one in, if it is among the first.
    pub fn add(&mut self, thing: T) {
        self.things.insert(thing);
        if self.things.len() > MOST {
            self.things.pop_last();
        }
    }

    /// Takes in what another has kept.
    pub fn merge(&mut self, other: Self) {
        for thing in other.things {
            self.add(thing);
        }
    }

    /// In their order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.things.iter()
    }

    /// None was seen.
    pub fn is_empty(&self) -> bool {
        self.things.is_empty()
    }
}

/// Examples by name.
pub type Names = Few<String, 5>;

/// Letters of a text that are kept; longer ones end in `…`.
const LETTERS: usize = 160;

/// A text of bounded length.
pub fn short(text: &str) -> String {
    match text.char_indices().nth(LETTERS) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
    }
}
