//! A keymap: which keys mean which action, for each mode.

use super::action::Action;
use super::chord::Chord;
use super::mode::Mode;
use super::trie::{Clash, Trie};
use crate::rulebook::Words;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Words of a keymap in both languages, written as all words of data are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Words")]
pub struct Label {
    /// Vietnamese.
    pub vi: String,
    /// English; where it is empty, the Vietnamese is shown.
    pub en: String,
}

impl From<Words> for Label {
    fn from(words: Words) -> Self {
        Self {
            vi: words.vi,
            en: words.en.unwrap_or_default(),
        }
    }
}

impl Label {
    /// The Vietnamese words, or the English ones.
    pub fn get(&self, english: bool) -> &str {
        if english && !self.en.is_empty() {
            &self.en
        } else {
            &self.vi
        }
    }

    /// Nothing is written.
    pub fn is_empty(&self) -> bool {
        self.vi.trim().is_empty() && self.en.trim().is_empty()
    }
}

/// One row: the keys of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Key sequences, the one to show first.
    pub keys: Vec<Vec<Chord>>,
    /// What they ask for.
    pub action: Action,
    /// Words of this keymap for the action; `None`: the action's own.
    pub words: Option<Label>,
}

/// The rows of one mode and their trie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ModeKeys {
    rows: Vec<Row>,
    /// The rows from here on are those of the mode whose looks work here too.
    own: usize,
    pub(super) trie: Trie,
}

impl ModeKeys {
    /// Begins a row of the mode itself.
    pub(super) fn add(&mut self, action: Action, words: Option<Label>) {
        self.rows.push(Row {
            keys: Vec::new(),
            action,
            words,
        });
        self.own = self.rows.len();
    }

    /// Binds a sequence to the row begun last.
    pub(super) fn bind(&mut self, sequence: &[Chord]) -> Result<(), Clash> {
        let Some(last) = self.rows.len().checked_sub(1) else {
            return Ok(());
        };
        self.trie.bind(sequence, last)?;
        if let Some(row) = self.rows.last_mut() {
            row.keys.push(sequence.to_vec());
        }
        Ok(())
    }

    /// Takes over those keys of a row that nothing here stands in the way of.
    fn take_over(&mut self, row: &Row, allowed: impl Fn(&[Chord]) -> bool) {
        let free: Vec<&Vec<Chord>> = row
            .keys
            .iter()
            .filter(|keys| allowed(keys) && self.trie.clash(keys).is_none())
            .collect();
        if free.is_empty() {
            return;
        }
        self.rows.push(Row {
            keys: Vec::new(),
            ..row.clone()
        });
        for keys in free {
            // Two sequences of one row cannot stand in each other's way.
            let _ = self.bind(keys);
        }
    }

    /// The row of this number.
    pub(super) fn row(&self, number: usize) -> Option<&Row> {
        self.rows.get(number)
    }

    /// The rows of the mode itself.
    pub(super) fn own_rows(&self) -> &[Row] {
        self.rows.get(..self.own).unwrap_or_default()
    }
}

/// Which keys mean which action, for each mode. Made by [`super::read()`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub name: Label,
    modes: BTreeMap<Mode, ModeKeys>,
}

impl Keymap {
    /// A keymap of these rows over those of `base`. A key that is bound or freed here hides the same key of
    /// `base`, and all that begins with it or is a beginning of it.
    pub(super) fn over(
        id: String,
        name: Label,
        mut modes: BTreeMap<Mode, ModeKeys>,
        base: Option<&Self>,
        freed: &BTreeMap<Mode, Trie>,
    ) -> Self {
        if let Some(base) = base {
            for (mode, keys) in &base.modes {
                let mine = modes.entry(*mode).or_default();
                let free = |keys: &[Chord]| freed.get(mode).is_none_or(|f| f.clash(keys).is_none());
                for row in keys.own_rows() {
                    mine.take_over(row, free);
                }
                mine.own = mine.rows.len();
            }
        }
        for mode in Mode::ALL {
            let looks: Vec<Row> = mode
                .looks_like()
                .and_then(|other| modes.get(&other))
                .map(|keys| keys.own_rows().to_vec())
                .unwrap_or_default();
            let mine = modes.entry(mode).or_default();
            for row in looks.iter().filter(|row| row.action.looks()) {
                mine.take_over(row, |_| true);
            }
        }
        Self { id, name, modes }
    }

    pub(super) fn mode(&self, mode: Mode) -> Option<&ModeKeys> {
        self.modes.get(&mode)
    }

    /// All rows in force in a mode: its own in the order of the keymap, then the looks it shares.
    pub fn rows(&self, mode: Mode) -> &[Row] {
        self.modes.get(&mode).map_or(&[], |keys| &keys.rows)
    }

    /// The rows of the mode itself.
    pub fn own_rows(&self, mode: Mode) -> &[Row] {
        self.modes.get(&mode).map_or(&[], |keys| keys.own_rows())
    }

    /// The keys of an action in a mode, the one to show first.
    pub fn keys_of(&self, mode: Mode, action: Action) -> Vec<&[Chord]> {
        self.rows(mode)
            .iter()
            .filter(|row| row.action == action)
            .flat_map(|row| row.keys.iter().map(Vec::as_slice))
            .collect()
    }

    /// The words this keymap has for an action in a mode.
    pub fn words_of(&self, mode: Mode, action: Action) -> Option<&Label> {
        self.rows(mode)
            .iter()
            .filter(|row| row.action == action)
            .find_map(|row| row.words.as_ref())
    }
}
