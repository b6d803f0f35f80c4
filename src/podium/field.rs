//! A line of text that is being typed, with composed Vietnamese letters.

use crate::keys::{Chord, Key};
use icu_normalizer::ComposingNormalizerBorrowed;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use tui_input::{Input, InputRequest};

/// The most letters a field takes: more than any sentence of a journal needs.
const MOST: usize = 2000;

/// A text field.
#[derive(Clone, Debug, Default)]
pub struct Field {
    input: Input,
}

impl Field {
    /// A field that holds a text, with the cursor behind it.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            input: Input::new(text.into()),
        }
    }

    /// Takes a key. `false` where the field has no use for it.
    pub fn press(&mut self, chord: Chord) -> bool {
        let request = match chord.key() {
            _ if chord.alt() => return false,
            Key::Char('a') if chord.ctrl() => InputRequest::GoToStart,
            Key::Char('e') if chord.ctrl() => InputRequest::GoToEnd,
            Key::Char('u') if chord.ctrl() => InputRequest::DeleteFromStart,
            Key::Char('k') if chord.ctrl() => InputRequest::DeleteTillEnd,
            Key::Char('w') | Key::Backspace if chord.ctrl() => InputRequest::DeletePrevWord,
            Key::Left if chord.ctrl() => InputRequest::GoToPrevWord,
            Key::Right if chord.ctrl() => InputRequest::GoToNextWord,
            _ if chord.ctrl() => return false,
            Key::Char(letter) => return self.insert(letter),
            Key::Space => return self.insert(' '),
            Key::Backspace => InputRequest::DeletePrevChar,
            Key::Delete => InputRequest::DeleteNextChar,
            Key::Left => InputRequest::GoToPrevChar,
            Key::Right => InputRequest::GoToNextChar,
            Key::Home => InputRequest::GoToStart,
            Key::End => InputRequest::GoToEnd,
            _ => return false,
        };
        self.input.handle(request);
        true
    }

    fn insert(&mut self, letter: char) -> bool {
        if letter.is_control() {
            return false;
        }
        if self.input.value().chars().count() < MOST {
            self.input.handle(InputRequest::InsertChar(letter));
        }
        true
    }

    /// The text as typed so far, composed (NFC) and without blanks around it.
    pub fn value(&self) -> String {
        ComposingNormalizerBorrowed::new_nfc()
            .normalize(self.input.value())
            .trim()
            .to_owned()
    }

    /// Nothing but blanks.
    pub fn is_empty(&self) -> bool {
        self.input.value().trim().is_empty()
    }

    /// Another text, with the cursor behind it.
    pub fn set(&mut self, text: impl Into<String>) {
        self.input = Input::new(text.into());
    }

    /// Draws the field on the first line of `area`, scrolled so that the cursor is seen; the terminal's
    /// cursor is put there, so that an input method shows its letters in the right place.
    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, style: Style) {
        if area.width == 0 || area.height == 0 {
            return;
        }
        let room = usize::from(area.width).saturating_sub(1);
        let from = self.input.visual_scroll(room);
        let mut skipped = 0;
        let shown: String = self
            .input
            .value()
            .chars()
            .skip_while(|letter| {
                let before = skipped < from;
                skipped += unicode_width::UnicodeWidthChar::width(*letter).unwrap_or(0);
                before
            })
            .collect();
        let line = Rect { height: 1, ..area };
        let buffer = frame.buffer_mut();
        super::widgets::blank(buffer, line);
        buffer.set_style(line, style);
        buffer.set_stringn(line.x, line.y, shown, usize::from(line.width), style);
        let cursor = self.input.visual_cursor().saturating_sub(from);
        let x = line.x + u16::try_from(cursor).unwrap_or(0).min(line.width - 1);
        frame.set_cursor_position(Position::new(x, line.y));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &str) -> Field {
        let mut field = Field::default();
        for letter in keys.chars() {
            let key = if letter == '<' {
                Key::Backspace
            } else {
                Key::Char(letter)
            };
            assert!(field.press(Chord::plain(key)));
        }
        field
    }

    #[test]
    fn what_an_input_method_sends_becomes_composed_letters() {
        assert_eq!(typed("Thao<<ảo").value(), "Thảo");
        assert_eq!(typed("  Tha\u{309}o ").value(), "Thảo");
        assert!(typed("   ").is_empty());
    }

    #[test]
    fn keys_that_edit_are_taken_and_others_are_not() {
        let mut field = Field::new("hai ba");
        for (chord, taken) in [
            ("ctrl-w", true),
            ("left", true),
            ("ctrl-u", true),
            ("f5", false),
            ("ctrl-p", false),
            ("alt-x", false),
            ("enter", false),
        ] {
            let chord: Chord = chord.parse().expect("a chord");
            assert_eq!(field.press(chord), taken, "{chord}");
        }
        assert!(field.is_empty());
    }

    #[test]
    fn a_field_has_an_end() {
        let mut field = Field::default();
        for _ in 0..MOST + 50 {
            field.press(Chord::char('a'));
        }
        assert_eq!(field.value().len(), MOST);
    }
}
