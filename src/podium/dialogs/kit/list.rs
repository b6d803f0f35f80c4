//! The cursor of a list, with search: letters may be typed without diacritics.

use super::field::{Field, Kind, Typed};
use super::press::Press;
use crate::keys::{Action, Mode};
use crate::locale::fold;

/// Lines a page is.
const PAGE: usize = 10;

/// The cursor of a list and what is searched for.
#[derive(Clone, Debug)]
pub struct Cursor {
    at: usize,
    /// What is searched for.
    pub search: Field,
    /// Letters go to the search.
    pub searching: bool,
}

impl Default for Cursor {
    fn default() -> Self {
        Self {
            at: 0,
            search: Field::new(Kind::Text),
            searching: false,
        }
    }
}

impl Cursor {
    /// The line it stands on, of a list of so many.
    pub fn at(&self, lines: usize) -> usize {
        self.at.min(lines.saturating_sub(1))
    }

    /// Puts it on a line.
    pub fn put(&mut self, at: usize) {
        self.at = at;
    }

    /// The mode of a list that has nothing else open.
    pub fn mode(&self) -> Mode {
        if self.searching {
            Mode::Text
        } else {
            Mode::List
        }
    }

    /// The text holds what is searched for: every word of it, without diacritics, in any order.
    pub fn finds(&self, text: &str) -> bool {
        if self.search.is_empty() {
            return true;
        }
        let text = fold(text);
        fold(self.search.raw())
            .split_whitespace()
            .all(|word| text.contains(word))
    }

    /// A key that moves or searches; `false` for any other. Esc ends the search and keeps nothing of it;
    /// Enter and the arrows leave the field and keep what was found.
    pub fn press(&mut self, press: Press, lines: usize) -> bool {
        self.at = self.at(lines);
        let last = lines.saturating_sub(1);
        match press {
            Press::Up => self.at = self.at.saturating_sub(1),
            Press::Down => self.at = (self.at + 1).min(last),
            Press::PageUp => self.at = self.at.saturating_sub(PAGE),
            Press::PageDown => self.at = (self.at + PAGE).min(last),
            Press::First => self.at = 0,
            Press::Last => self.at = last,
            Press::Act(Action::Search) => {
                self.searching = true;
                return true;
            }
            Press::Enter if self.searching => {
                self.searching = false;
                return true;
            }
            Press::Back if self.searching || !self.search.is_empty() => {
                self.searching = false;
                self.search.clear();
                self.at = 0;
                return true;
            }
            Press::Key(chord) if self.searching => {
                let taken = self.search.press(chord) == Typed::Taken;
                if taken {
                    self.at = 0;
                }
                return taken;
            }
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Chord;

    #[test]
    fn search_ignores_diacritics_and_the_order_of_words() {
        let mut cursor = Cursor::default();
        cursor.search.set("thao lo");
        assert!(cursor.finds("Lò Thị Thảo"));
        assert!(!cursor.finds("Lò Văn Inh"));
        cursor.search.set("Đ");
        assert!(cursor.finds("đại biểu"));
    }

    #[test]
    fn moving_stays_inside_and_esc_first_leaves_the_search() {
        let mut cursor = Cursor::default();
        assert!(cursor.press(Press::PageDown, 3));
        assert_eq!(cursor.at(3), 2);
        assert!(cursor.press(Press::Act(Action::Search), 3));
        assert_eq!(cursor.mode(), Mode::Text);
        assert!(cursor.press(Press::Key(Chord::char('h')), 3));
        assert_eq!(cursor.at(3), 0);
        assert!(cursor.press(Press::Back, 3));
        assert_eq!(
            (cursor.mode(), cursor.search.is_empty()),
            (Mode::List, true)
        );
        assert!(
            !cursor.press(Press::Back, 3),
            "the second Esc is the list's own"
        );
        assert!(!cursor.press(Press::Enter, 3));
        assert_eq!(Cursor::default().at(0), 0);
    }
}
