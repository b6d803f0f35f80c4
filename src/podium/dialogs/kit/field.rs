//! One field of a dialog: a number, card numbers, a text, or a choice. A field never holds what it does not
//! accept: a wrong key is refused in place and the rest is kept. Empty is not 0.

use super::note::Note;
use crate::keys::{Chord, Key};
use crate::locale::facts;
use icu_normalizer::ComposingNormalizerBorrowed;
use tui_input::{Input, InputRequest};

/// The most digits a number may have; a hall never has a million people.
const DIGITS: usize = 6;
/// The most letters of a text.
const LETTERS: usize = 400;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number, at most this where something limits it.
    Number(Option<u32>),
    /// Card numbers: `3 7 12-15`.
    Cards,
    /// A text.
    Text,
    /// One of these messages.
    Choice(&'static [&'static str]),
}

/// What became of a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// The field took it.
    Taken,
    /// The field says what is wrong with it.
    Refused(Note),
    /// It is no key for a field.
    NotMine,
}

/// One field.
#[derive(Clone, Debug)]
pub struct Field {
    kind: Kind,
    input: Input,
    chosen: usize,
}

impl Field {
    /// An empty field.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            input: Input::default(),
            chosen: 0,
        }
    }

    /// A field in which something stands already.
    pub fn holding(kind: Kind, text: impl Into<String>) -> Self {
        let mut field = Self::new(kind);
        field.set(text);
        field
    }

    /// A choice that stands on one of its messages.
    pub fn choosing(ids: &'static [&'static str], chosen: usize) -> Self {
        Self {
            chosen: chosen.min(ids.len().saturating_sub(1)),
            ..Self::new(Kind::Choice(ids))
        }
    }

    /// What it holds.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The limit of a number changes; what was typed stays, even where it is over the new limit.
    pub fn limit(&mut self, most: u32) {
        self.kind = Kind::Number(Some(most));
    }

    /// Nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.input.value().trim().is_empty()
    }

    /// What was typed, composed and without blanks around it.
    pub fn text(&self) -> String {
        nfc(self.input.value().trim())
    }

    /// What was typed as it stands, for drawing.
    pub fn raw(&self) -> &str {
        self.input.value()
    }

    /// Letters before the cursor, for drawing.
    pub fn cursor(&self) -> usize {
        self.input.cursor()
    }

    /// The number; `None` while the field is empty.
    pub fn number(&self) -> Option<u32> {
        self.input.value().trim().parse().ok()
    }

    /// The card numbers, each once, in the order typed; a note where something is no number or range.
    pub fn cards(&self) -> Result<Vec<u32>, Note> {
        let mut cards: Vec<u32> = Vec::new();
        let wrong = |part: &str| Note::with("dialog-not-cards", &facts![text = part]);
        for part in self.input.value().split([' ', ',', ';']) {
            if part.is_empty() {
                continue;
            }
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let (Ok(first), Ok(last)) = (first.parse::<u32>(), last.parse::<u32>()) else {
                return Err(wrong(part));
            };
            if first > last || last - first > 999 {
                return Err(wrong(part));
            }
            for card in first..=last {
                if !cards.contains(&card) {
                    cards.push(card);
                }
            }
        }
        Ok(cards)
    }

    /// Which message is chosen.
    pub fn chosen(&self) -> usize {
        self.chosen
    }

    /// Puts a text into the field; the cursor stands behind it.
    pub fn set(&mut self, text: impl Into<String>) {
        self.input = Input::new(nfc(&text.into()));
    }

    /// Puts a number into the field, or empties it.
    pub fn set_number(&mut self, number: Option<u32>) {
        self.set(number.map_or_else(String::new, |number| number.to_string()));
    }

    /// Empties the field.
    pub fn clear(&mut self) {
        self.input.reset();
    }

    /// A key.
    pub fn press(&mut self, chord: Chord) -> Typed {
        if !chord.is_plain() {
            return Typed::NotMine;
        }
        if let Kind::Choice(ids) = self.kind {
            return self.press_choice(ids.len(), chord.key());
        }
        let request = match chord.key() {
            Key::Backspace => InputRequest::DeletePrevChar,
            Key::Delete => InputRequest::DeleteNextChar,
            Key::Left => InputRequest::GoToPrevChar,
            Key::Right => InputRequest::GoToNextChar,
            Key::Home => InputRequest::GoToStart,
            Key::End => InputRequest::GoToEnd,
            Key::Space => return self.insert(' '),
            Key::Char(letter) => return self.insert(letter),
            _ => return Typed::NotMine,
        };
        self.input.handle(request);
        Typed::Taken
    }

    fn press_choice(&mut self, count: usize, key: Key) -> Typed {
        match key {
            Key::Left => {
                self.chosen = self
                    .chosen
                    .checked_sub(1)
                    .unwrap_or(count.saturating_sub(1));
            }
            Key::Right | Key::Space => self.chosen = (self.chosen + 1) % count.max(1),
            Key::Char(letter) => match letter.to_digit(10) {
                Some(digit @ 1..) if digit as usize <= count => self.chosen = digit as usize - 1,
                _ => return Typed::Refused(Note::of("dialog-choose-with-arrows")),
            },
            Key::Backspace | Key::Delete | Key::Home | Key::End => {}
            _ => return Typed::NotMine,
        }
        Typed::Taken
    }

    fn insert(&mut self, letter: char) -> Typed {
        match self.kind {
            Kind::Number(most) => self.insert_digit(letter, most),
            Kind::Cards => {
                if !letter.is_ascii_digit() && !matches!(letter, ' ' | ',' | ';' | '-') {
                    return Typed::Refused(Note::of("dialog-cards-only"));
                }
                self.insert_text(letter)
            }
            Kind::Text => self.insert_text(letter),
            Kind::Choice(_) => Typed::NotMine,
        }
    }

    fn insert_digit(&mut self, letter: char, most: Option<u32>) -> Typed {
        if letter == '-' {
            return Typed::Refused(Note::of("dialog-no-negative"));
        }
        if !letter.is_ascii_digit() {
            return Typed::Refused(Note::of("dialog-digits-only"));
        }
        let mut next = self.input.clone();
        next.handle(InputRequest::InsertChar(letter));
        // A zero in front says nothing: "0", then "5", is 5.
        let digits = next.value().trim_start_matches('0').len();
        let number: u32 = next.value().parse().unwrap_or(u32::MAX);
        if digits > DIGITS {
            return Typed::Refused(Note::of("dialog-too-long"));
        }
        if next.value().len() > 1 && next.value().starts_with('0') {
            next = Input::new(number.to_string());
        }
        // A number that is too large stays as it was typed: cut short it would be another number, and one
        // that could be recorded.
        self.input = next;
        match most.filter(|most| number > *most) {
            Some(most) => Typed::Refused(Note::with(
                "dialog-over-most",
                &facts![number = number, most = most],
            )),
            None => Typed::Taken,
        }
    }

    fn insert_text(&mut self, letter: char) -> Typed {
        if letter.is_control() {
            return Typed::NotMine;
        }
        if self.input.value().chars().count() >= LETTERS {
            return Typed::Refused(Note::of("dialog-too-long"));
        }
        self.input.handle(InputRequest::InsertChar(letter));
        // A mark that an input method sends by itself is joined to its letter at once.
        let composed = nfc(self.input.value());
        if composed != self.input.value() {
            let lost = self.input.value().chars().count() - composed.chars().count();
            let cursor = self.input.cursor().saturating_sub(lost);
            self.input = Input::new(composed).with_cursor(cursor);
        }
        Typed::Taken
    }
}

fn nfc(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc()
        .normalize(text)
        .into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn type_into(field: &mut Field, keys: &str) -> Vec<Typed> {
        keys.chars()
            .map(|c| field.press(Chord::new(Key::Char(c), false, false, false)))
            .collect()
    }

    #[test]
    fn a_number_takes_digits_and_keeps_them_when_something_else_is_typed() {
        let mut field = Field::new(Kind::Number(Some(104)));
        assert_eq!(field.number(), None);
        type_into(&mut field, "10");
        assert_eq!(
            type_into(&mut field, "x"),
            [Typed::Refused(Note::of("dialog-digits-only"))]
        );
        assert_eq!(
            type_into(&mut field, "-"),
            [Typed::Refused(Note::of("dialog-no-negative"))]
        );
        assert!(matches!(
            type_into(&mut field, "5")[..],
            [Typed::Refused(_)]
        ));
        // It stays as it was typed: cut to 10 it would be another number.
        assert_eq!(field.number(), Some(105));
        field.press(Chord::plain(Key::Backspace));
        type_into(&mut field, "4");
        assert_eq!(field.number(), Some(104));
    }

    #[test]
    fn zero_is_not_empty() {
        let mut field = Field::new(Kind::Number(None));
        assert!(field.is_empty());
        type_into(&mut field, "0");
        assert_eq!((field.number(), field.is_empty()), (Some(0), false));
        type_into(&mut field, "5");
        assert_eq!(field.raw(), "5");
        field.press(Chord::plain(Key::Backspace));
        assert_eq!((field.number(), field.is_empty()), (None, true));
    }

    #[test]
    fn cards_may_be_ranges_and_each_counts_once() {
        let mut field = Field::new(Kind::Cards);
        type_into(&mut field, "3, 7 12-14;7");
        assert_eq!(field.cards(), Ok(vec![3, 7, 12, 13, 14]));
        assert!(matches!(
            type_into(&mut field, "a")[..],
            [Typed::Refused(_)]
        ));
        field.set("9-3");
        assert!(field.cards().is_err());
        field.set("");
        assert_eq!(field.cards(), Ok(vec![]));
    }

    #[test]
    fn text_is_composed_whatever_the_input_method_sends() {
        let mut field = Field::new(Kind::Text);
        type_into(&mut field, "Tha\u{309}o");
        assert_eq!(field.text(), "Thảo");
        // UniKey: d, Backspace, đ
        let mut field = Field::new(Kind::Text);
        type_into(&mut field, "d");
        field.press(Chord::plain(Key::Backspace));
        type_into(&mut field, "đa");
        field.press(Chord::plain(Key::Space));
        assert_eq!(field.text(), "đa");
        assert_eq!(field.raw(), "đa ");
    }

    #[test]
    fn a_choice_goes_round_and_takes_its_digit() {
        let mut field = Field::choosing(&["yes", "no"], 0);
        field.press(Chord::plain(Key::Left));
        assert_eq!(field.chosen(), 1);
        field.press(Chord::plain(Key::Space));
        assert_eq!(field.chosen(), 0);
        type_into(&mut field, "2");
        assert_eq!(field.chosen(), 1);
        assert!(matches!(
            type_into(&mut field, "3")[..],
            [Typed::Refused(_)]
        ));
    }
}
