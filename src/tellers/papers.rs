//! Papers typed by struck numbers.

use super::app::{App, Deed, End, Stage};
use super::keeper::Keeper;
use super::line::{Entry, Typed};
use super::note::{Note, Tone};
use super::over::Over;
use crate::congress::Wall;
use crate::congress::election::BallotKind;
use crate::count::Book;
use crate::count::line::{Wrong, read};
use crate::keys::{Chord, Key};

/// Lines that a page key moves.
const PAGE: usize = 10;

/// The screen of papers.
pub(super) struct Papers {
    pub book: Book,
    pub entry: Entry,
}

impl Papers {
    pub fn new(book: Book) -> Self {
        Self {
            book,
            entry: Entry::default(),
        }
    }

    /// Enters what is typed; gives what is said. The line is kept where something is wrong with it.
    fn enter(&mut self) -> Option<Note> {
        let rules = self.book.open().rules();
        let text = self.entry.text();
        let line = match read(rules, &text) {
            Ok(Some(line)) => line,
            Ok(None) => {
                self.entry.clear();
                return None;
            }
            Err(wrong) => {
                self.entry.reject(wrong);
                return Some(Note::Fault(wrong.fault));
            }
        };
        match self.book.take(line) {
            Ok(taken) => {
                self.entry.clear();
                Some(Note::Taken(taken))
            }
            Err(fault) => {
                let whole = text.chars().count();
                self.entry.reject(Wrong {
                    fault,
                    from: 0,
                    to: whole,
                });
                Some(Note::Fault(fault))
            }
        }
    }
}

impl App<'_> {
    pub(super) fn key_papers(
        &mut self,
        chord: Chord,
        again: bool,
        at: Wall,
        keeper: &mut dyn Keeper,
    ) -> Option<End> {
        if let Some(deed) = self.deed_of(chord) {
            return self.deed(deed, at, keeper);
        }
        let one_key = self.round.kind == BallotKind::Single;
        let Stage::Papers(papers) = &mut self.stage else {
            return None;
        };
        let waits = papers.book.is_full() || papers.book.is_read();
        match chord.key() {
            Key::F(10) => self.over = Some(Over::Menu(0)),
            Key::PageDown => {
                self.scroll = (self.scroll + PAGE).min(self.round.candidates.len());
            }
            Key::PageUp => self.scroll = self.scroll.saturating_sub(PAGE),
            Key::Esc if !papers.entry.is_empty() => papers.entry.clear(),
            Key::Esc => return self.leave(),
            Key::Enter if papers.entry.is_empty() && papers.book.is_full() => {
                // The Enter of the last paper must not close the stack as well.
                if again {
                    self.say(Tone::Warning, "counting-full-look");
                } else {
                    return self.deed(Deed::CloseStack, at, keeper);
                }
            }
            Key::Enter if papers.entry.is_empty() && papers.book.is_read() => {
                if !again {
                    return self.deed(Deed::Finish, at, keeper);
                }
            }
            Key::Enter => self.note = papers.enter(),
            // A one-name paper needs one key.
            Key::Char('1' | '2') if one_key && !waits && papers.entry.is_empty() => {
                papers.entry.press(chord);
                self.note = papers.enter();
            }
            _ if waits && chord.as_char().is_some() => {
                let full = papers.book.is_full();
                self.say(
                    Tone::Bad,
                    if full {
                        "counting-full-look"
                    } else {
                        "counting-read-look"
                    },
                );
            }
            _ => {
                if let Typed::Refused(sign) = papers.entry.press(chord) {
                    self.note = Some(Note::Fault(crate::count::line::Fault::Sign(sign)));
                }
            }
        }
        None
    }
}
