//! Totals from a sheet.

use super::app::{App, End, Stage};
use super::keeper::Keeper;
use super::note::Tone;
use super::over::Over;
use crate::congress::Wall;
use crate::count::RoundFile;
use crate::count::book::Team;
use crate::count::figures::{Cell, Figures, Lacking};
use crate::count::files::Correction;
use crate::keys::{Chord, Key};

/// Lines that a page key moves.
const PAGE: usize = 10;

/// The screen of totals.
pub(super) struct Sheet {
    pub team: Team,
    pub figures: Figures,
    pub at: usize,
    pub corrections: Vec<Correction>,
    /// The cursor has just come here: a digit begins the number anew.
    fresh: bool,
}

impl Sheet {
    pub fn new(round: &RoundFile, team: Team) -> Self {
        Self {
            team,
            figures: Figures::new(round.rules()),
            at: 0,
            corrections: Vec::new(),
            fresh: true,
        }
    }

    fn go(&mut self, at: usize) {
        self.at = at.min(self.figures.cells().len().saturating_sub(1));
        self.fresh = true;
    }

    /// Goes to the first line that is lacking, if one is.
    pub fn go_to_lacking(&mut self) -> Option<Lacking> {
        let lacking = self.figures.sheet().err()?.into_iter().next()?;
        let (Lacking::Empty(line) | Lacking::Needed(line)) = &lacking;
        let at = self
            .figures
            .cells()
            .iter()
            .position(|(one, _)| one == line)?;
        self.go(at);
        Some(lacking)
    }

    fn digit(&mut self, digit: u32) -> bool {
        if std::mem::take(&mut self.fresh) {
            self.figures.set(self.at, Cell::Empty);
        }
        self.figures.digit(self.at, digit)
    }
}

impl App<'_> {
    pub(super) fn key_sheet(
        &mut self,
        chord: Chord,
        now: Wall,
        keeper: &mut dyn Keeper,
    ) -> Option<End> {
        if let Some(deed) = self.deed_of(chord) {
            return self.deed(deed, now, keeper);
        }
        let Stage::Sheet(sheet) = &mut self.stage else {
            return None;
        };
        let at = sheet.at;
        match chord.key() {
            Key::F(10) => self.over = Some(Over::Menu(0)),
            Key::Esc => return self.leave(),
            Key::Up | Key::BackTab => sheet.go(at.saturating_sub(1)),
            Key::Enter | Key::Down | Key::Tab => sheet.go(at + 1),
            Key::PageDown => sheet.go(at + PAGE),
            Key::PageUp => sheet.go(at.saturating_sub(PAGE)),
            Key::Home => sheet.go(0),
            Key::End => sheet.go(usize::MAX),
            Key::Backspace => {
                sheet.figures.rub_out(at);
                sheet.fresh = false;
            }
            Key::Delete => sheet.figures.set(at, Cell::Empty),
            Key::Char('-' | '?') => {
                let cell = match sheet.figures.get(at) {
                    Cell::NotCounted => Cell::Empty,
                    Cell::Empty | Cell::Number(_) => Cell::NotCounted,
                };
                sheet.figures.set(at, cell);
                sheet.fresh = true;
            }
            Key::Char(typed) => match typed.to_digit(10) {
                Some(digit) if sheet.digit(digit) => {}
                Some(_) => self.say(Tone::Bad, "counting-number-too-large"),
                None => self.say(Tone::Bad, "counting-only-digits"),
            },
            _ => {}
        }
        None
    }
}
