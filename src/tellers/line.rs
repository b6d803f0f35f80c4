//! The line being typed. Only what may stand in a line goes in; letters that an input method composed count as
//! the key that was pressed, and its Backspaces for letters that were refused take nothing away.

use crate::count::line::{Wrong, sign};
use crate::keys::{Chord, Key, last_key};

/// The most characters of a line: more than every number of a long list.
const MOST: usize = 600;

/// A line of struck numbers.
#[derive(Default)]
pub struct Entry {
    text: Vec<char>,
    cursor: usize,
    /// Letters that were refused since the last character taken: an input method may still hold them.
    refused: usize,
    /// What is wrong, once Enter was pressed.
    pub wrong: Option<Wrong>,
}

/// What a line made of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// It is in, or moved the cursor.
    Taken,
    /// It cannot stand in a line.
    Refused(char),
    /// The line has no use for it.
    NotMine,
}

impl Entry {
    /// The text.
    pub fn text(&self) -> String {
        self.text.iter().collect()
    }

    /// The characters, and the place of the cursor among them.
    pub fn shown(&self) -> (&[char], usize) {
        (&self.text, self.cursor)
    }

    /// Nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Empties the line.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Says what is wrong and puts the cursor behind it; the rest stays.
    pub fn reject(&mut self, wrong: Wrong) {
        self.cursor = wrong.to.min(self.text.len());
        self.wrong = Some(wrong);
    }

    /// Takes a key.
    pub fn press(&mut self, chord: Chord) -> Typed {
        if chord.ctrl() || chord.alt() {
            if chord.ctrl() && chord.key() == Key::Char('u') {
                self.clear();
                return Typed::Taken;
            }
            return Typed::NotMine;
        }
        match chord.key() {
            Key::Char(typed) => return self.insert(typed),
            Key::Space => return self.insert(' '),
            Key::Backspace => {
                if self.refused > 0 {
                    self.refused -= 1;
                } else if self.cursor > 0 {
                    self.cursor -= 1;
                    self.text.remove(self.cursor);
                    self.wrong = None;
                }
            }
            Key::Delete if self.cursor < self.text.len() => {
                self.text.remove(self.cursor);
                self.wrong = None;
            }
            Key::Left => self.cursor = self.cursor.saturating_sub(1),
            Key::Right => self.cursor = (self.cursor + 1).min(self.text.len()),
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = self.text.len(),
            _ => return Typed::NotMine,
        }
        Typed::Taken
    }

    fn insert(&mut self, typed: char) -> Typed {
        let plain = match u32::from(typed) {
            // Wide digits and signs of input methods.
            wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(typed),
            _ => typed,
        };
        let read = sign(plain).or_else(|| last_key(plain).and_then(sign));
        let Some(read) = read else {
            self.refused += 1;
            return Typed::Refused(typed);
        };
        self.refused = 0;
        if self.text.len() < MOST {
            self.text.insert(self.cursor, read);
            self.cursor += 1;
            self.wrong = None;
        }
        Typed::Taken
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::count::line::Fault;

    fn typed(keys: &str) -> Entry {
        let mut entry = Entry::default();
        for key in keys.chars() {
            entry.press(match key {
                '<' => Chord::plain(Key::Backspace),
                key => Chord::char(key),
            });
        }
        entry
    }

    #[test]
    fn digits_and_two_letters_go_in_however_they_come() {
        assert_eq!(typed("3 7 x12").text(), "3 7 x12");
        assert_eq!(typed("3,7*12").text(), "3 7x12");
        assert_eq!(typed("/3").text(), "k3");
        assert_eq!(typed("３ ７").text(), "3 7");
        assert_eq!(typed("2 -5").text(), "2 ?5");
    }

    #[test]
    fn an_input_method_takes_no_digit_away() {
        // An `a` is refused; then `x` is pressed, and the input method takes its `a` back and sends `ã`.
        assert_eq!(typed("3 7 a<ã12").text(), "3 7 x12");
        // A person takes back what was typed.
        assert_eq!(typed("3 7<8").text(), "3 8");
        assert_eq!(typed("3<<<7").text(), "7");
    }

    #[test]
    fn what_is_wrong_is_mended_in_place() {
        let mut entry = typed("3 17 9");
        entry.reject(Wrong {
            fault: Fault::Twice(17),
            from: 2,
            to: 4,
        });
        entry.press(Chord::plain(Key::Backspace));
        assert_eq!(entry.text(), "3 1 9");
        assert!(entry.wrong.is_none());
        entry.press(Chord::char('5'));
        assert_eq!(entry.text(), "3 15 9");
        for key in [Key::Home, Key::Delete, Key::Delete, Key::End, Key::Left] {
            assert_eq!(entry.press(Chord::plain(key)), Typed::Taken);
        }
        assert_eq!((entry.text().as_str(), entry.shown().1), ("15 9", 3));
        assert_eq!(entry.press(Chord::plain(Key::F(2))), Typed::NotMine);
    }
}
