//! Counting by section of the hall: the numbers of the sections are typed one after the other and added up.

use super::super::kit::field::{Field, Kind, Typed};
use super::super::kit::note::Note;
use super::super::kit::press::Press;
use crate::keys::Key;
use crate::locale::facts;

/// What became of a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Added {
    /// The count goes on.
    Going,
    /// Something was refused.
    Refused(Note),
    /// All sections are in: this is their sum.
    Done(u32),
    /// The count by section is left; the field keeps what it had.
    Dropped,
}

/// The sections counted so far.
#[derive(Clone, Debug)]
pub struct Adder {
    /// The numbers, in the order in which they were called out.
    pub parts: Vec<u32>,
    /// The one being typed.
    pub field: Field,
    most: u32,
}

impl Default for Adder {
    fn default() -> Self {
        Self::with(Vec::new())
    }
}

impl Adder {
    /// An adder in which these sections stand already.
    pub fn with(parts: Vec<u32>) -> Self {
        Self {
            parts,
            field: Field::new(Kind::Number(None)),
            most: u32::MAX,
        }
    }

    /// The same with a sum of at most so much.
    #[must_use]
    pub fn at_most(self, most: u32) -> Self {
        Self { most, ..self }
    }

    /// Nothing was called out and nothing is being typed.
    pub fn is_blank(&self) -> bool {
        self.parts.is_empty() && self.field.is_empty()
    }

    /// The sum of what was called out.
    pub fn sum(&self) -> u32 {
        self.parts
            .iter()
            .fold(0, |sum, part| sum.saturating_add(*part))
    }

    /// A key.
    pub fn press(&mut self, press: Press) -> Added {
        match press {
            Press::Back => Added::Dropped,
            Press::Enter => match self.field.number() {
                None if self.parts.is_empty() => Added::Dropped,
                None => Added::Done(self.sum()),
                Some(part) => {
                    let sum = self.sum().saturating_add(part);
                    if sum > self.most {
                        return Added::Refused(Note::with(
                            "dialog-over-most",
                            &facts![number = sum, most = self.most],
                        ));
                    }
                    self.parts.push(part);
                    self.field.clear();
                    Added::Going
                }
            },
            Press::Key(chord) if chord.key() == Key::Backspace && self.field.is_empty() => {
                // The section before was misheard.
                let before = self.parts.pop();
                self.field.set_number(before);
                Added::Going
            }
            Press::Key(chord) => match self.field.press(chord) {
                Typed::Refused(note) => Added::Refused(note),
                Typed::Taken | Typed::NotMine => Added::Going,
            },
            _ => Added::Going,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Chord;

    fn digits(adder: &mut Adder, text: &str) {
        for c in text.chars() {
            adder.press(Press::Key(Chord::char(c)));
        }
    }

    #[test]
    fn sections_add_up_and_the_last_can_be_taken_back() {
        let mut adder = Adder::default().at_most(50);
        digits(&mut adder, "20");
        assert_eq!(adder.press(Press::Enter), Added::Going);
        digits(&mut adder, "7");
        adder.press(Press::Enter);
        assert_eq!(adder.sum(), 27);
        adder.press(Press::Key(Chord::plain(Key::Backspace)));
        assert_eq!((adder.sum(), adder.field.number()), (20, Some(7)));
        adder.press(Press::Key(Chord::plain(Key::Backspace)));
        digits(&mut adder, "31");
        assert!(matches!(adder.press(Press::Enter), Added::Refused(_)));
        assert_eq!(adder.sum(), 20, "what was counted before stays");
        adder.field.clear();
        assert_eq!(adder.press(Press::Enter), Added::Done(20));
    }

    #[test]
    fn nothing_counted_is_not_zero() {
        assert_eq!(
            Adder::default().at_most(5).press(Press::Enter),
            Added::Dropped
        );
        let mut adder = Adder::default().at_most(5);
        digits(&mut adder, "0");
        adder.press(Press::Enter);
        assert_eq!(adder.press(Press::Enter), Added::Done(0));
    }
}
