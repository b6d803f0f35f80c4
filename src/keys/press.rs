//! What a press means: the way from a chord through the trie of the mode, with input methods in between.

use super::action::Action;
use super::chord::{Chord, Key};
use super::keymap::{Keymap, Label};
use super::mode::{Fields, Mode};
use super::telex::{Syllable, narrow};
use super::trie::Node;

/// What a press means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressed {
    /// This is asked for.
    Action(Action),
    /// A sequence has begun: these chords go on with it.
    Pending(Vec<Following>),
    /// For the open field.
    Field(Chord),
    /// Means nothing here. A sequence that had begun is dropped.
    Unbound(Chord),
    /// Esc left a sequence that had begun.
    Cancelled,
    /// Not a press of a person, but an input method at work; or a Backspace, which does nothing here.
    Swallowed,
}

/// A chord that goes on with a sequence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Following {
    /// The chord.
    pub chord: Chord,
    /// What it completes; `None` where more is wanted after it.
    pub action: Option<Action>,
    /// Words of the keymap for that action, where it has any.
    pub words: Option<Label>,
}

/// What is remembered between two presses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pending {
    path: Vec<Chord>,
    mode: Option<Mode>,
    syllable: Syllable,
}

impl Pending {
    /// The chords of the sequence that has begun; empty where none has.
    pub fn chords(&self) -> &[Chord] {
        &self.path
    }

    /// Forgets everything: the program took the keys elsewhere.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

impl Keymap {
    /// What `chord` means in `mode`.
    ///
    /// In command modes an upper-case letter counts as the lower-case one where nothing is bound to it (caps
    /// lock), wide forms as the narrow ones, and what an input method makes of letters as the keys that were
    /// pressed (see [`super::telex`]). In a text field nothing of the kind happens.
    pub fn press(&self, mode: Mode, pending: &mut Pending, chord: Chord) -> Pressed {
        if pending.mode != Some(mode) {
            pending.path.clear();
            pending.mode = Some(mode);
        }
        if mode.fields() == Fields::Text {
            pending.syllable.end();
            return self.follow(mode, pending, &[chord, typed(chord)]);
        }
        match chord.key() {
            Key::Backspace if chord.is_plain() => {
                pending.syllable.backspace();
                if mode.fields().takes(chord) && pending.path.is_empty() {
                    Pressed::Field(chord)
                } else {
                    Pressed::Swallowed
                }
            }
            Key::Char(c) if chord.is_plain() => {
                let c = narrow(c);
                match pending.syllable.character(c) {
                    None => Pressed::Swallowed,
                    // Another letter than a–z was made by an input method and is never bound itself.
                    Some(key) if c.is_ascii() => {
                        self.follow(mode, pending, &[Chord::char(c), Chord::char(key)])
                    }
                    Some(key) => self.follow(mode, pending, &[Chord::char(key)]),
                }
            }
            _ => {
                pending.syllable.end();
                self.follow(mode, pending, &[chord, typed(chord)])
            }
        }
    }

    /// Goes on with the first of these chords that is bound after what was pressed before.
    fn follow(&self, mode: Mode, pending: &mut Pending, candidates: &[Chord]) -> Pressed {
        let keys = self.mode(mode);
        for chord in candidates {
            pending.path.push(*chord);
            match keys.and_then(|keys| keys.trie.get(&pending.path)) {
                Some(Node::Branch(_)) => return Pressed::Pending(self.following(mode, pending)),
                Some(Node::Leaf(row)) => {
                    pending.path.clear();
                    if let Some(row) = keys.and_then(|keys| keys.row(*row)) {
                        return Pressed::Action(row.action);
                    }
                }
                None => {
                    pending.path.pop();
                }
            }
        }
        let begun = !pending.path.is_empty();
        pending.path.clear();
        match candidates {
            [chord, ..] if begun && chord.key() == Key::Esc => Pressed::Cancelled,
            [chord, ..] if begun => Pressed::Unbound(*chord),
            [.., last] if mode.fields().takes(*last) => Pressed::Field(*last),
            [chord, ..] => Pressed::Unbound(*chord),
            [] => Pressed::Swallowed,
        }
    }

    /// What may follow the chords pressed so far, for the line that shows it. Empty where nothing has begun.
    pub fn following(&self, mode: Mode, pending: &Pending) -> Vec<Following> {
        let keys = self.mode(mode);
        let Some(Node::Branch(branch)) = keys.and_then(|keys| keys.trie.get(&pending.path)) else {
            return Vec::new();
        };
        branch
            .iter()
            .map(|(chord, node)| {
                let row = match node {
                    Node::Leaf(row) => keys.and_then(|keys| keys.row(*row)),
                    Node::Branch(_) => None,
                };
                Following {
                    chord: *chord,
                    action: row.map(|row| row.action),
                    words: row.and_then(|row| row.words.clone()),
                }
            })
            .collect()
    }
}

/// The character that a chord types: on Windows a character of the third level (`AltGr`) comes with Ctrl and
/// Alt held. Other chords as they are.
fn typed(chord: Chord) -> Chord {
    match chord.key() {
        Key::Char(c) if chord.ctrl() && chord.alt() => Chord::char(c),
        _ => chord,
    }
}

#[cfg(test)]
#[path = "press_tests.rs"]
mod tests;
