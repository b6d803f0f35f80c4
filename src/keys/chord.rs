//! A chord: one key with the modifiers held, as a keymap writes it and as the footer shows it.
//!
//! The room has its own type so that keymaps, help and tests know no terminal library. A chord is always
//! canonical: two presses that a terminal cannot tell apart are the same chord.

use crate::source::nearest;
use std::fmt;
use std::str::FromStr;

/// A key without modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // named as on the keyboard
pub enum Key {
    /// A character, as the keyboard or the input method delivers it; never a blank.
    Char(char),
    Space,
    Enter,
    Esc,
    Tab,
    /// Shift and Tab.
    BackTab,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    Insert,
    Delete,
    /// F1 to F24.
    F(u8),
}

/// Keys with a name, in the spelling that is printed.
const NAMED: [(&str, Key); 16] = [
    ("space", Key::Space),
    ("enter", Key::Enter),
    ("esc", Key::Esc),
    ("tab", Key::Tab),
    ("shift-tab", Key::BackTab),
    ("backspace", Key::Backspace),
    ("up", Key::Up),
    ("down", Key::Down),
    ("left", Key::Left),
    ("right", Key::Right),
    ("pageup", Key::PageUp),
    ("pagedown", Key::PageDown),
    ("home", Key::Home),
    ("end", Key::End),
    ("insert", Key::Insert),
    ("delete", Key::Delete),
];

/// Other spellings that are read, because keyboards and other programs print them so.
const ALSO: [(&str, Key); 8] = [
    ("return", Key::Enter),
    ("escape", Key::Esc),
    ("backtab", Key::BackTab),
    ("pgup", Key::PageUp),
    ("pgdn", Key::PageDown),
    ("pgdown", Key::PageDown),
    ("ins", Key::Insert),
    ("del", Key::Delete),
];

/// How a chord is shown to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// Signs where there are any: ⏎ ␣ ↑ F2 Ctrl-P. The same in every language.
    Signs,
    /// No signs, Vietnamese words: Enter, Cách, Lên. For terminals and fonts that lack the signs.
    Vietnamese,
    /// No signs, English words, ASCII only: Enter, Space, Up.
    English,
}

/// One key with the modifiers held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Chord {
    key: Key,
    ctrl: bool,
    alt: bool,
    shift: bool,
}

/// A text that is no chord. The facts a problem is told with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadChord {
    /// What was written.
    pub written: String,
    /// The nearest name of a key, if one is near.
    pub near: Option<String>,
}

impl Chord {
    /// The canonical chord. Shift is dropped where the character or the key already says it (`?`, `G`,
    /// the space bar); Ctrl and Alt make letters lower-case, so that caps lock changes no command.
    pub fn new(key: Key, ctrl: bool, alt: bool, shift: bool) -> Self {
        let key = match key {
            Key::Char(' ' | '\u{a0}' | '\u{3000}') => Key::Space,
            Key::Char('\r' | '\n') => Key::Enter,
            Key::Char('\t') => Key::Tab,
            Key::Char(c) if (ctrl || alt) && c.is_ascii_uppercase() => {
                Key::Char(c.to_ascii_lowercase())
            }
            other => other,
        };
        let (key, shift) = match (key, shift) {
            (Key::Tab, true) | (Key::BackTab, _) => (Key::BackTab, false),
            (Key::Char(_) | Key::Space, _) => (key, false),
            (key, shift) => (key, shift),
        };
        Self {
            key,
            ctrl,
            alt,
            shift,
        }
    }

    /// A key alone.
    pub fn plain(key: Key) -> Self {
        Self::new(key, false, false, false)
    }

    /// A character alone.
    pub fn char(c: char) -> Self {
        Self::plain(Key::Char(c))
    }

    /// The key.
    pub fn key(self) -> Key {
        self.key
    }

    /// Ctrl is held.
    pub fn ctrl(self) -> bool {
        self.ctrl
    }

    /// Alt is held.
    pub fn alt(self) -> bool {
        self.alt
    }

    /// Shift is held with a key that has no shifted form of its own.
    pub fn shift(self) -> bool {
        self.shift
    }

    /// No modifier is held.
    pub fn is_plain(self) -> bool {
        !(self.ctrl || self.alt || self.shift)
    }

    /// The character, where the chord is nothing but one. Spaces are none.
    pub fn as_char(self) -> Option<char> {
        match self.key {
            Key::Char(c) if self.is_plain() => Some(c),
            _ => None,
        }
    }

    /// A letter without Ctrl or Alt: what an input method may hold back or change.
    pub fn is_letter(self) -> bool {
        self.as_char().is_some_and(char::is_alphabetic)
    }

    /// How the chord is shown in a footer, in help, in the palette.
    pub fn shown(self, face: Face) -> String {
        let mut text = String::new();
        if self.ctrl {
            text.push_str("Ctrl-");
        }
        if self.alt {
            text.push_str("Alt-");
        }
        if self.shift {
            text.push_str("Shift-");
        }
        match self.key {
            Key::Char(c) if self.is_plain() => text.push(c),
            Key::Char(c) => text.extend(c.to_uppercase()),
            Key::F(number) => text.extend(["F".to_owned(), number.to_string()]),
            key => text.push_str(cap(key, face)),
        }
        text
    }
}

/// What stands on the key's cap.
fn cap(key: Key, face: Face) -> &'static str {
    let [sign, vi, en] = match key {
        Key::Space => ["␣", "Cách", "Space"],
        Key::Enter => ["⏎", "Enter", "Enter"],
        Key::Esc => ["Esc"; 3],
        Key::Tab => ["Tab"; 3],
        Key::BackTab => ["Shift-Tab"; 3],
        Key::Backspace => ["⌫", "Xóa lùi", "Backspace"],
        Key::Up => ["↑", "Lên", "Up"],
        Key::Down => ["↓", "Xuống", "Down"],
        Key::Left => ["←", "Trái", "Left"],
        Key::Right => ["→", "Phải", "Right"],
        Key::PageUp => ["PgUp"; 3],
        Key::PageDown => ["PgDn"; 3],
        Key::Home => ["Home"; 3],
        Key::End => ["End"; 3],
        Key::Insert => ["Insert"; 3],
        Key::Delete => ["Delete"; 3],
        Key::Char(_) | Key::F(_) => [""; 3],
    };
    match face {
        Face::Signs => sign,
        Face::Vietnamese => vi,
        Face::English => en,
    }
}

/// A key sequence as people read it: the chords with a space between.
pub fn shown(sequence: &[Chord], face: Face) -> String {
    let words: Vec<String> = sequence.iter().map(|chord| chord.shown(face)).collect();
    words.join(" ")
}

/// A key sequence as a keymap writes it: `"ctrl-x u"`.
pub fn written(sequence: &[Chord]) -> String {
    let words: Vec<String> = sequence.iter().map(Chord::to_string).collect();
    words.join(" ")
}

/// Reads a key sequence: chords with blanks between, at least one.
pub fn sequence(text: &str) -> Result<Vec<Chord>, BadChord> {
    let chords: Vec<Chord> = text
        .split_whitespace()
        .map(str::parse)
        .collect::<Result<_, _>>()?;
    if chords.is_empty() {
        return Err(BadChord {
            written: text.to_owned(),
            near: None,
        });
    }
    Ok(chords)
}

impl fmt::Display for Chord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (held, name) in [
            (self.ctrl, "ctrl-"),
            (self.alt, "alt-"),
            (self.shift, "shift-"),
        ] {
            if held {
                f.write_str(name)?;
            }
        }
        match self.key {
            Key::Char(c) => write!(f, "{c}"),
            Key::F(number) => write!(f, "f{number}"),
            key => {
                let name = NAMED.iter().find(|(_, named)| *named == key);
                f.write_str(name.map_or("", |(name, _)| name))
            }
        }
    }
}

impl FromStr for Chord {
    type Err = BadChord;

    /// Reads `ctrl-p`, `f10`, `shift-tab`, `?`, `G`. Names and modifiers in any case, characters as they are.
    fn from_str(text: &str) -> Result<Self, BadChord> {
        read(text).ok_or_else(|| BadChord {
            written: text.to_owned(),
            near: near(text),
        })
    }
}

/// Reads a chord.
fn read(text: &str) -> Option<Chord> {
    let (mut ctrl, mut alt, mut shift) = (false, false, false);
    let mut rest = text;
    // What is left may be the minus key itself: "-", "ctrl--".
    while let Some((modifier, after)) = rest.split_once('-')
        && !modifier.is_empty()
    {
        let held = match modifier.to_ascii_lowercase().as_str() {
            "ctrl" => &mut ctrl,
            "alt" => &mut alt,
            "shift" => &mut shift,
            _ => return None,
        };
        if *held {
            return None;
        }
        *held = true;
        rest = after;
    }
    let key = key(rest)?;
    // "shift-a" is written "A": what a shifted key gives depends on the keyboard.
    let shifted_character = shift && matches!(key, Key::Char(_));
    (!shifted_character).then(|| Chord::new(key, ctrl, alt, shift))
}

/// Reads the key of a chord.
fn key(text: &str) -> Option<Key> {
    let mut chars = text.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!c.is_whitespace() && !c.is_control()).then_some(Key::Char(c));
    }
    let lower = text.to_ascii_lowercase();
    let named = NAMED.iter().chain(ALSO.iter());
    if let Some((_, key)) = named.into_iter().find(|(name, _)| *name == lower) {
        return Some(*key);
    }
    let digits = lower.strip_prefix('f')?;
    if digits.starts_with('0') || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: u8 = digits.parse().ok()?;
    (1..=24).contains(&number).then_some(Key::F(number))
}

/// The chord that was probably meant.
fn near(written: &str) -> Option<String> {
    let lower = written.to_ascii_lowercase();
    let (held, last) = match lower.rsplit_once('-') {
        Some((held, last)) => (format!("{held}-"), last),
        None => (String::new(), lower.as_str()),
    };
    let names = NAMED.iter().chain(ALSO.iter()).map(|(name, _)| *name);
    // An alias is told in the spelling that is printed.
    let near = format!("{held}{}", nearest(last, names)?);
    read(&near).map(|chord| chord.to_string())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn chords_are_read_and_printed_in_one_spelling() {
        for (written, printed) in [
            ("ctrl-p", "ctrl-p"),
            ("Ctrl-P", "ctrl-p"),
            ("f10", "f10"),
            ("F2", "f2"),
            ("enter", "enter"),
            ("Return", "enter"),
            ("pagedown", "pagedown"),
            ("PgDn", "pagedown"),
            ("?", "?"),
            ("space", "space"),
            ("shift-space", "space"),
            ("shift-tab", "shift-tab"),
            ("backtab", "shift-tab"),
            ("ctrl-shift-tab", "ctrl-shift-tab"),
            ("alt-ctrl-x", "ctrl-alt-x"),
            ("shift-f8", "shift-f8"),
            ("shift-up", "shift-up"),
            ("-", "-"),
            ("ctrl--", "ctrl--"),
            ("alt-+", "alt-+"),
            ("G", "G"),
            ("g", "g"),
            ("f", "f"),
            (".", "."),
            ("del", "delete"),
        ] {
            let chord: Chord = written.parse().unwrap();
            assert_eq!(chord.to_string(), printed, "{written}");
            assert_eq!(printed.parse::<Chord>().unwrap(), chord, "{printed}");
        }
    }

    #[test]
    fn what_is_no_chord_is_refused_with_the_nearest_name() {
        for (written, near) in [
            ("", None),
            ("f0", None),
            ("f25", None),
            ("f01", None),
            ("ctrl-", None),
            ("ctrl", None),
            ("ctrl-ctrl-p", None),
            ("super-p", None),
            ("shift-a", None),
            ("gg", None),
            ("entr", Some("enter")),
            ("pagedwon", Some("pagedown")),
            ("ctrl-spce", Some("ctrl-space")),
            ("escpe", Some("esc")),
        ] {
            let error = written.parse::<Chord>().unwrap_err();
            assert_eq!(error.near.as_deref(), near, "{written}");
            assert_eq!(error.written, written);
        }
    }

    #[test]
    fn sequences_are_chords_with_blanks_between() {
        let read = sequence("ctrl-x  u").unwrap();
        assert_eq!(written(&read), "ctrl-x u");
        assert_eq!(shown(&read, Face::Signs), "Ctrl-X u");
        assert!(sequence("  ").is_err());
        assert!(sequence("g nope").is_err());
    }

    #[test]
    fn a_footer_shows_signs_or_words_in_both_languages() {
        for (text, signs, vi, en) in [
            ("enter", "⏎", "Enter", "Enter"),
            ("space", "␣", "Cách", "Space"),
            ("up", "↑", "Lên", "Up"),
            ("f2", "F2", "F2", "F2"),
            ("ctrl-p", "Ctrl-P", "Ctrl-P", "Ctrl-P"),
            ("ctrl-left", "Ctrl-←", "Ctrl-Trái", "Ctrl-Left"),
            ("v", "v", "v", "v"),
            ("?", "?", "?", "?"),
            ("pagedown", "PgDn", "PgDn", "PgDn"),
        ] {
            let chord: Chord = text.parse().unwrap();
            assert_eq!(chord.shown(Face::Signs), signs);
            assert_eq!(chord.shown(Face::Vietnamese), vi);
            assert_eq!(chord.shown(Face::English), en);
        }
        for (_, key) in NAMED {
            assert!(Chord::plain(key).shown(Face::English).is_ascii());
        }
    }

    fn keys() -> impl Strategy<Value = Key> {
        prop_oneof![
            any::<char>()
                .prop_filter("printable", |c| !c.is_control() && !c.is_whitespace())
                .prop_map(Key::Char),
            (0..NAMED.len()).prop_map(|i| NAMED.get(i).map_or(Key::Enter, |(_, key)| *key)),
            (1..=24_u8).prop_map(Key::F),
        ]
    }

    proptest! {
        #[test]
        fn every_chord_comes_back_from_its_spelling(
            key in keys(), ctrl: bool, alt: bool, shift: bool
        ) {
            let chord = Chord::new(key, ctrl, alt, shift);
            prop_assert_eq!(chord.to_string().parse::<Chord>(), Ok(chord));
        }

        #[test]
        fn no_text_makes_the_reader_stumble(text in ".{0,20}") {
            if let Ok(read) = sequence(&text) {
                prop_assert_eq!(sequence(&written(&read)), Ok(read));
            }
        }
    }
}
