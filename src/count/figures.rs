//! Totals from a sheet. 0, empty and "not counted" are three different things, and stay so until the end.

use super::compare::Line;
use super::line::reasons;
use crate::congress::election::{BallotKind, CountSheet, PaperRules};

/// A number of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing was entered yet.
    #[default]
    Empty,
    /// The sheet says that this was not counted.
    NotCounted,
    /// This.
    Number(u32),
}

/// The most that a number may be: more papers than any hall can hold.
const MOST: u32 = 999_999;

/// Why a sheet is not complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// Nothing was entered here.
    Empty(Line),
    /// No result can do without this number.
    Needed(Line),
}

/// The cells of a sheet, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    cells: Vec<(Line, Cell)>,
}

impl Figures {
    /// An empty sheet for this kind of paper: valid, invalid, the reasons, then each name.
    pub fn new(rules: PaperRules) -> Self {
        let mut lines = vec![Line::Valid, Line::Invalid];
        lines.extend(reasons(rules.kind).map(|(_, reason)| Line::Reason(reason.id().to_owned())));
        for place in 0..rules.names as usize {
            lines.push(Line::Votes(place));
            if rules.kind != BallotKind::Strike {
                lines.push(Line::Against(place));
            }
        }
        Self {
            cells: lines
                .into_iter()
                .map(|line| (line, Cell::default()))
                .collect(),
        }
    }

    /// All cells.
    pub fn cells(&self) -> &[(Line, Cell)] {
        &self.cells
    }

    /// Nothing was entered yet.
    pub fn is_untouched(&self) -> bool {
        self.cells.iter().all(|(_, cell)| *cell == Cell::Empty)
    }

    /// What stands in the cell at this place.
    pub fn get(&self, at: usize) -> Cell {
        self.cells.get(at).map_or(Cell::Empty, |(_, cell)| *cell)
    }

    /// Puts something into the cell at this place.
    pub fn set(&mut self, at: usize, value: Cell) {
        if let Some((_, cell)) = self.cells.get_mut(at) {
            *cell = value;
        }
    }

    /// Adds a digit behind the number at this place; `false` where the number would be beyond any hall.
    pub fn digit(&mut self, at: usize, digit: u32) -> bool {
        let before = match self.get(at) {
            Cell::Number(number) => number,
            Cell::Empty | Cell::NotCounted => 0,
        };
        let number = before.saturating_mul(10).saturating_add(digit);
        if number > MOST {
            return false;
        }
        self.set(at, Cell::Number(number));
        true
    }

    /// Takes the last digit away; the last one of all leaves the cell empty, and so does "not counted".
    pub fn rub_out(&mut self, at: usize) {
        let cell = match self.get(at) {
            Cell::Number(number) if number >= 10 => Cell::Number(number / 10),
            _ => Cell::Empty,
        };
        self.set(at, cell);
    }

    /// The sheet as a count, and the lines that were not counted; else what is lacking, in order. A sheet
    /// that leaves one reason uncounted says nothing of the others, and neither does one that leaves one
    /// name's votes against uncounted.
    pub fn sheet(&self) -> Result<(CountSheet, Vec<Line>), Vec<Lacking>> {
        let mut lacking = Vec::new();
        let mut not_counted = Vec::new();
        let mut sheet = CountSheet::default();
        let (mut reasons_said, mut against_said) = (true, true);
        for (line, cell) in &self.cells {
            let number = match (cell, line) {
                (Cell::Number(number), _) => *number,
                (Cell::Empty, _) => {
                    lacking.push(Lacking::Empty(line.clone()));
                    continue;
                }
                (Cell::NotCounted, Line::Reason(_)) => {
                    reasons_said = false;
                    not_counted.push(line.clone());
                    continue;
                }
                (Cell::NotCounted, Line::Against(_)) => {
                    against_said = false;
                    not_counted.push(line.clone());
                    continue;
                }
                (Cell::NotCounted, _) => {
                    lacking.push(Lacking::Needed(line.clone()));
                    continue;
                }
            };
            match line {
                Line::Valid => sheet.valid = number,
                Line::Invalid => sheet.invalid = number,
                Line::Reason(id) if number > 0 => {
                    sheet.invalid_reasons.insert(id.clone(), number);
                }
                Line::Votes(_) => sheet.votes.push(number),
                Line::Against(_) => sheet.against.push(number),
                Line::Reason(_) | Line::Reasons | Line::Collected => {}
            }
        }
        if !reasons_said {
            sheet.invalid_reasons.clear();
        }
        if !against_said {
            sheet.against.clear();
        }
        if lacking.is_empty() {
            Ok((sheet, not_counted))
        } else {
            Err(lacking)
        }
    }
}
