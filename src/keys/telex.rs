//! What an input method made of the keys: from composed letters back to the key that was pressed.
//!
//! In command modes a Vietnamese input method is still on. `UniKey` keeps the letters typed last and, when
//! the next key changes them, sends Backspaces and then the letters anew: `a` `s` arrives as `a`,
//! Backspace, `á`; `u` `o` `w` as `u`, `o`, Backspace, Backspace, `ư`, `ơ`. One key was pressed each time,
//! and that key is what the keymap is asked for: `s`, `w`.
//!
//! The keys are those of Telex: s f r x j for the tones, a e o w d for the letters. VNI uses digits for
//! both, so with VNI a digit after a vowel may have to be pressed twice in a command mode.

use icu_normalizer::DecomposingNormalizerBorrowed;
use std::collections::VecDeque;

/// Letters kept: longer than any Vietnamese syllable.
const KEPT: usize = 8;

/// A letter taken apart, in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Letter {
    /// a–z.
    base: char,
    /// The Telex key of the mark that makes it another letter: ă â ê ô ơ ư đ.
    shape: Option<char>,
    /// The Telex key of its tone.
    tone: Option<char>,
}

impl Letter {
    /// Takes a letter apart; `None` for what is no letter of the Vietnamese or English alphabet.
    fn of(c: char) -> Option<Self> {
        let mut buffer = [0; 4];
        let lower = c.to_lowercase().next().unwrap_or(c);
        if lower == 'đ' {
            return Some(Self {
                base: 'd',
                shape: Some('d'),
                tone: None,
            });
        }
        let parts =
            DecomposingNormalizerBorrowed::new_nfd().normalize(lower.encode_utf8(&mut buffer));
        let mut parts = parts.chars();
        let base = parts.next().filter(char::is_ascii_lowercase)?;
        let mut letter = Self {
            base,
            shape: None,
            tone: None,
        };
        for mark in parts {
            match (shape_key(mark, base), tone_key(mark)) {
                (Some(key), _) => letter.shape = Some(key),
                (None, Some(key)) => letter.tone = Some(key),
                (None, None) => return None,
            }
        }
        Some(letter)
    }

    /// The key that was pressed last, judged by the letter alone: the tone comes after the letter.
    fn last_key(self) -> char {
        self.tone.or(self.shape).unwrap_or(self.base)
    }

    /// The key that made this letter of one that was taken back, if a mark was added. Marks that `stood`
    /// in the letters taken back have only moved: `hòa` `n` gives `hoàn`.
    fn key_since(self, stood: &[char]) -> Option<char> {
        [self.tone, self.shape]
            .into_iter()
            .flatten()
            .find(|key| !stood.contains(key))
    }
}

/// The Telex key of a mark that makes another letter of `base`.
fn shape_key(mark: char, base: char) -> Option<char> {
    match mark {
        '\u{302}' => Some(base),            // â ê ô
        '\u{306}' | '\u{31b}' => Some('w'), // ă ơ ư
        _ => None,
    }
}

/// The Telex key of a tone.
fn tone_key(mark: char) -> Option<char> {
    match mark {
        '\u{301}' => Some('s'),
        '\u{300}' => Some('f'),
        '\u{309}' => Some('r'),
        '\u{303}' => Some('x'),
        '\u{323}' => Some('j'),
        _ => None,
    }
}

/// The Telex key a letter was typed with last: `á` is `s`, `đ` is `d`, `ư` is `w`, `â` is `a`, `b` is `b`.
/// `None` for what is no letter of the Vietnamese or English alphabet.
pub fn last_key(letter: char) -> Option<char> {
    Letter::of(letter).map(Letter::last_key)
}

/// A character of the wide forms that input methods of the East give, as the keyboard has it; others as
/// they are.
pub fn narrow(c: char) -> char {
    match u32::from(c) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(c),
        0x3000 => ' ',
        _ => c,
    }
}

/// What an input method has before it, followed key by key so that a burst of Backspaces and letters
/// counts as the one key it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Syllable {
    /// Letters that stand.
    typed: Vec<Letter>,
    /// Letters taken back by Backspaces and not typed anew yet, in order.
    taken_back: VecDeque<Letter>,
    /// How many were taken back in this burst.
    burst: usize,
    /// Keys of the marks that stood in the letters of this burst.
    stood: Vec<char>,
    /// The key of this burst has been found.
    found: bool,
}

impl Syllable {
    /// A key that ends a syllable: everything but letters and Backspace.
    pub fn end(&mut self) {
        *self = Self::default();
    }

    /// A Backspace.
    pub fn backspace(&mut self) {
        if self.taken_back.is_empty() {
            self.burst = 0;
            self.stood.clear();
            self.found = false;
        }
        if let Some(letter) = self.typed.pop() {
            self.stood
                .extend([letter.tone, letter.shape].into_iter().flatten());
            self.taken_back.push_front(letter);
            self.burst += 1;
        }
    }

    /// A character. Gives the key that was pressed, in lower case, or `None` where the input method only
    /// types again what stood there. A character that is no letter ends the syllable and is itself.
    pub fn character(&mut self, c: char) -> Option<char> {
        let combining = tone_key(c).or_else(|| {
            let base = self.typed.last().map_or(c, |letter| letter.base);
            shape_key(c, base)
        });
        if let Some(key) = combining {
            // An input method set to decomposed letters sends the mark alone.
            return Some(key);
        }
        let Some(letter) = Letter::of(c) else {
            self.end();
            return Some(c);
        };
        let key = match self.taken_back.pop_front() {
            // Taken back and typed again by a person.
            Some(old) if old == letter && self.burst == 1 => Some(letter.last_key()),
            Some(old) if old.base == letter.base => {
                let key = letter.key_since(&self.stood).filter(|_| !self.found);
                self.found |= key.is_some();
                key
            }
            Some(_) => {
                self.taken_back.clear();
                Some(letter.last_key())
            }
            None => Some(letter.last_key()),
        };
        self.typed.push(letter);
        if self.typed.len() > KEPT {
            self.typed.remove(0);
        }
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_composed_letter_counts_as_the_key_typed_last() {
        for (letters, key) in [
            ("áắấéếíóốớúứý", 's'),
            ("àằầèềìòồờùừỳ", 'f'),
            ("ảẳẩẻểỉỏổởủửỷ", 'r'),
            ("ãẵẫẽễĩõỗỡũữỹ", 'x'),
            ("ạặậẹệịọộợụựỵ", 'j'),
            ("ăơư", 'w'),
            ("â", 'a'),
            ("ê", 'e'),
            ("ô", 'o'),
            ("đ", 'd'),
            ("v", 'v'),
        ] {
            for letter in letters.chars() {
                assert_eq!(last_key(letter), Some(key), "{letter}");
                for upper in letter.to_uppercase() {
                    assert_eq!(last_key(upper), Some(key), "{upper}");
                }
            }
        }
        for other in ['1', '?', 'ß', 'ç', 'я', '字'] {
            assert_eq!(last_key(other), None, "{other}");
        }
    }

    #[test]
    fn wide_forms_are_narrowed() {
        for (wide, narrow_form) in [
            ('ａ', 'a'),
            ('？', '?'),
            ('１', '1'),
            ('　', ' '),
            ('á', 'á'),
        ] {
            assert_eq!(narrow(wide), narrow_form);
        }
    }

    /// Keys as they arrive (`<` is Backspace) and the keys that were pressed.
    #[test]
    fn a_burst_of_an_input_method_is_the_one_key_it_was() {
        for (arrives, pressed) in [
            ("v", "v"),
            ("vp", "vp"),
            // a s, a a, d d, e j
            ("a<á", "as"),
            ("a<â", "aa"),
            ("d<đ", "dd"),
            ("e<ẹ", "ej"),
            // a a s and a s a end in the same letter, but not with the same key
            ("a<â<ấ", "aas"),
            ("a<á<ấ", "asa"),
            // u o w: two letters change with one key
            ("uo<<ươ", "uow"),
            // t h u y s: the y is only typed again
            ("thuy<<úy", "thuys"),
            // h o a f, old and new way of placing the tone
            ("hoa<<òa", "hoaf"),
            ("hoa<à", "hoaf"),
            // the tone moves when a letter follows: h o a f n
            ("hoa<<òa<<oàn", "hoafn"),
            // a s s: the second s takes the tone back and stays
            ("a<á<as", "ass"),
            // d d d
            ("d<đ<dd", "ddd"),
            // a s z: no letter is left of the z
            ("a<á<a", "as"),
            // another tone: a s f
            ("a<á<à", "asf"),
            // w alone is ư, w again is w
            ("ư<w", "ww"),
            // a person takes a letter back and types another one, or the same
            ("g<s", "gs"),
            ("g<g", "gg"),
            // decomposed letters
            ("a\u{301}", "as"),
            ("e\u{302}", "ee"),
            // letters that come composed at once
            ("áb", "sb"),
            ("Đ", "d"),
            // Backspaces before anything, and an end between
            ("<<v", "v"),
            ("a1<a", "a1a"),
        ] {
            let mut syllable = Syllable::default();
            let mut heard = String::new();
            for c in arrives.chars() {
                if c == '<' {
                    syllable.backspace();
                } else if let Some(key) = syllable.character(c) {
                    heard.push(key);
                }
            }
            assert_eq!(heard, pressed, "{arrives}");
        }
    }
}
