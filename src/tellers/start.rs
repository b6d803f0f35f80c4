//! Who counts, how many papers, and how they are entered; or which count goes on.

use super::app::{App, End, Stage};
use super::keeper::Keeper;
use super::note::{Note, Tone};
use super::over::Over;
use super::sheet::Sheet;
use crate::count::book::{Team, stops};
use crate::count::files::slug;
use crate::count::stack::{LEAST, USUAL};
use crate::count::{Book, Method, RoundFile};
use crate::keys::{Chord, Key};
use crate::podium::field::Field;

/// The most papers a hall can collect here.
const MOST_PAPERS: u32 = 99_999;
/// The most papers of a stack: more is no stack that a hand can hold.
const MOST_STACK: u32 = 500;

/// A line of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    Team,
    Members,
    Issued,
    Collected,
    Method,
    StackSize,
}

impl Row {
    /// The message that names it; `.about` says what is meant.
    pub fn message(self) -> &'static str {
        match self {
            Self::Team => "counting-row-team",
            Self::Members => "counting-row-members",
            Self::Issued => "counting-row-issued",
            Self::Collected => "counting-row-collected",
            Self::Method => "counting-row-method",
            Self::StackSize => "counting-row-stack-size",
        }
    }

    /// Only digits go in.
    fn is_number(self) -> bool {
        matches!(self, Self::Issued | Self::Collected | Self::StackSize)
    }
}

/// The form.
pub(super) struct Start {
    pub team: Field,
    pub members: Field,
    pub issued: Field,
    pub collected: Field,
    pub stack_size: Field,
    pub method: Method,
    pub at: usize,
    /// The round file says how many papers were issued.
    known: Option<u32>,
    touched: bool,
}

impl Start {
    pub fn new(round: &RoundFile) -> Self {
        Self {
            team: Field::default(),
            members: Field::default(),
            issued: Field::default(),
            collected: Field::default(),
            stack_size: Field::new(USUAL.to_string()),
            method: Method::Papers,
            at: 0,
            known: round.issued,
            touched: false,
        }
    }

    /// Nothing was entered.
    pub fn is_untouched(&self) -> bool {
        !self.touched
    }

    /// The lines of the form, in order.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = vec![Row::Team, Row::Members];
        if self.known.is_none() {
            rows.push(Row::Issued);
        }
        rows.extend([Row::Collected, Row::Method]);
        if self.method == Method::Papers {
            rows.push(Row::StackSize);
        }
        rows
    }

    /// The line with the cursor.
    pub fn row(&self) -> Row {
        self.rows().get(self.at).copied().unwrap_or(Row::Team)
    }

    /// The field of a line; the method has none.
    pub fn field(&self, row: Row) -> Option<&Field> {
        match row {
            Row::Team => Some(&self.team),
            Row::Members => Some(&self.members),
            Row::Issued => Some(&self.issued),
            Row::Collected => Some(&self.collected),
            Row::StackSize => Some(&self.stack_size),
            Row::Method => None,
        }
    }

    fn field_mut(&mut self, row: Row) -> Option<&mut Field> {
        match row {
            Row::Team => Some(&mut self.team),
            Row::Members => Some(&mut self.members),
            Row::Issued => Some(&mut self.issued),
            Row::Collected => Some(&mut self.collected),
            Row::StackSize => Some(&mut self.stack_size),
            Row::Method => None,
        }
    }

    fn go(&mut self, row: Row) {
        self.at = self.rows().iter().position(|one| *one == row).unwrap_or(0);
    }

    fn type_key(&mut self, chord: Chord) -> Option<Note> {
        let row = self.row();
        if row == Row::Method {
            self.method = match (chord.key(), self.method) {
                (Key::Char('1'), _) => Method::Papers,
                (Key::Char('2'), _) => Method::Totals,
                (Key::Left | Key::Right | Key::Space, Method::Papers) => Method::Totals,
                (Key::Left | Key::Right | Key::Space, Method::Totals) => Method::Papers,
                (_, method) => method,
            };
            self.touched = true;
            return None;
        }
        if let (true, Some(typed)) = (row.is_number(), chord.as_char())
            && !typed.is_ascii_digit()
        {
            return Some(Note::said(Tone::Bad, "counting-only-digits"));
        }
        let field = self.field_mut(row)?;
        if field.press(chord) {
            self.touched = true;
        }
        None
    }

    /// The team as entered; else what is wrong and where.
    fn team(&self) -> Result<Team, (Row, Note)> {
        let wrong = |row, id| Err((row, Note::said(Tone::Bad, id)));
        let number = |field: &Field| field.value().parse::<u32>().ok();
        let name = self.team.value();
        if name.is_empty() {
            return wrong(Row::Team, "counting-team-missing");
        }
        let issued = match (self.known, self.issued.is_empty()) {
            (Some(known), _) => Some(known),
            (None, true) => None,
            (None, false) => match number(&self.issued) {
                Some(issued) if (1..=MOST_PAPERS).contains(&issued) => Some(issued),
                _ => return wrong(Row::Issued, "counting-papers-wrong"),
            },
        };
        let collected = match number(&self.collected) {
            Some(collected) if (1..=MOST_PAPERS).contains(&collected) => collected,
            _ => return wrong(Row::Collected, "counting-papers-wrong"),
        };
        if let Some(finding) = stops(issued, collected) {
            return Err((Row::Collected, Note::Finding(finding)));
        }
        let stack_size = match number(&self.stack_size) {
            Some(size) if (LEAST..=MOST_STACK).contains(&size) => size,
            _ if self.method == Method::Totals => USUAL,
            _ => return wrong(Row::StackSize, "counting-stack-wrong"),
        };
        let members = self.members.value();
        let members = members.split(',').map(str::trim);
        Ok(Team {
            name,
            members: members
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            issued,
            collected,
            stack_size,
        })
    }
}

impl App<'_> {
    pub(super) fn key_start(&mut self, chord: Chord, keeper: &mut dyn Keeper) -> Option<End> {
        let back = !self.found.is_empty();
        let Stage::Start(start) = &mut self.stage else {
            return None;
        };
        let last = start.rows().len().saturating_sub(1);
        match chord.key() {
            Key::F(1) => self.over = Some(Over::Help(0)),
            Key::F(10) => self.over = Some(Over::Menu(0)),
            Key::Esc if back && start.is_untouched() => self.stage = Stage::Choose(0),
            Key::Esc => return self.leave(),
            Key::Up | Key::BackTab => start.at = start.at.saturating_sub(1),
            Key::Down | Key::Tab => start.at = (start.at + 1).min(last),
            Key::Enter if start.at < last => start.at += 1,
            Key::Enter => self.started(keeper),
            _ => self.note = start.type_key(chord),
        }
        None
    }

    /// Begins to count with what was entered.
    fn started(&mut self, keeper: &mut dyn Keeper) {
        let Stage::Start(start) = &mut self.stage else {
            return;
        };
        let team = match start.team() {
            Ok(team) => team,
            Err((row, note)) => {
                start.go(row);
                self.note = Some(note);
                return;
            }
        };
        let same = |kept: &crate::count::Working| slug(&kept.team) == slug(&team.name);
        if self.found.iter().any(same) {
            start.go(Row::Team);
            self.say(Tone::Bad, "counting-team-goes-on");
            return;
        }
        if start.method == Method::Totals {
            self.stage = Stage::Sheet(Sheet::new(self.round, team));
            self.scroll = 0;
            return;
        }
        let book = Book::new(self.round, &team);
        match keeper.save(book.kept()) {
            Ok(()) => self.begin(book),
            Err(trouble) => self.trouble(trouble),
        }
    }

    pub(super) fn key_choose(&mut self, chord: Chord, _keeper: &mut dyn Keeper) -> Option<End> {
        let Stage::Choose(at) = &mut self.stage else {
            return None;
        };
        // The last line begins a new count.
        let last = self.found.len();
        match chord.key() {
            Key::F(1) => self.over = Some(Over::Help(0)),
            Key::F(10) => self.over = Some(Over::Menu(0)),
            Key::Esc => return self.leave(),
            Key::Up | Key::BackTab => *at = at.saturating_sub(1),
            Key::Down | Key::Tab => *at = (*at + 1).min(last),
            Key::Delete if *at < last => self.over = Some(Over::Discard(*at)),
            Key::Enter => match self.found.get(*at) {
                Some(kept) => {
                    let book = Book::resume(self.round, kept.clone());
                    let lost = book.stack_number();
                    let whole = book.is_read();
                    self.begin(book);
                    if !whole {
                        self.note = Some(Note::Said(
                            Tone::Warning,
                            "counting-resumed",
                            vec![("stack", lost.into())],
                        ));
                    }
                }
                None => self.stage = Stage::Start(Start::new(self.round)),
            },
            _ => {}
        }
        None
    }
}
