//! The figures of a count as they are typed, and what does not add up so far. Empty, 0 and not counted are
//! three different things: an empty figure is never taken for 0, and nothing is recorded while one is empty.

use super::super::kit::field::{Field, Kind};
use crate::congress::election::{
    BallotKind, CountSheet, Election, Finding, Line, RoundKind, Terms, findings, measured_on,
};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::Majority;
use std::collections::BTreeMap;

/// One figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Valid papers.
    Valid,
    /// Invalid papers.
    Invalid,
    /// Invalid papers for a reason.
    Reason(usize),
    /// Votes for a name, or "đồng ý".
    Votes(usize),
    /// Votes against a name.
    Against(usize),
    /// Why a count is corrected.
    Why,
    /// What the head of the tellers writes about numbers that do not close.
    Explained,
}

/// The reasons that make a paper invalid, by their names in the journal, and the papers they apply to.
const REASONS: [(&str, &str, &[BallotKind]); 8] = {
    use BallotKind::{Agree, Single, Strike};
    [
        ("all_struck", "invalid-all-struck", &[Strike]),
        ("too_many", "invalid-too-many", &[Strike]),
        ("both_boxes", "invalid-both-boxes", &[Single]),
        ("no_box", "invalid-no-box", &[Single]),
        ("not_issued", "invalid-not-issued", &[Strike, Agree, Single]),
        (
            "outside_list",
            "invalid-outside-list",
            &[Strike, Agree, Single],
        ),
        ("marked", "invalid-marked", &[Strike, Agree, Single]),
        ("signed", "invalid-signed", &[Strike, Agree, Single]),
    ]
};

/// A reason in words; one that this program does not know stands as it is.
pub fn reason_words(reason: &str, cx: &Context<'_>) -> String {
    REASONS
        .iter()
        .find(|(name, ..)| *name == reason)
        .map_or_else(|| reason.to_owned(), |(_, id, _)| cx.text(id))
}

/// All figures of one count.
pub struct Figures {
    /// Names in the order of the paper.
    pub names: Vec<String>,
    /// The kind of paper.
    pub kind: BallotKind,
    /// Papers collected.
    pub collected: u32,
    /// A re-vote among the tied: no majority is needed.
    pub revote: bool,
    seats: u32,
    alternates: u32,
    /// E and the voters present, frozen when papers were issued.
    base: (u32, u32),
    valid: Field,
    invalid: Field,
    reasons: Vec<(&'static str, &'static str, Field)>,
    votes: Vec<Field>,
    against: Vec<Field>,
    why: Option<Field>,
    explained: Option<Field>,
}

impl Figures {
    /// The figures of the round; those recorded before stand in them, to be corrected with a reason.
    pub fn new(election: &Election) -> Option<Self> {
        let round = &election.round;
        if round.announced.is_some() || round.is_void() {
            return None;
        }
        let issued = round.issued.as_ref()?;
        let (names, kind) = round.ballot.clone()?;
        let collected = round.collected?;
        let sheet = round.count.as_ref().map(|count| &count.sheet);
        let field = |number: Option<u32>| {
            let mut field = Field::new(Kind::Number(Some(collected)));
            field.set_number(number);
            field
        };
        let asks_against = kind != BallotKind::Strike;
        let reasons = REASONS.iter().filter(|(_, _, kinds)| kinds.contains(&kind));
        Some(Self {
            seats: election.seats_now(),
            alternates: election.alternates_now(),
            revote: round.kind == RoundKind::Revote,
            base: (issued.base.number, issued.present),
            collected,
            kind,
            valid: field(sheet.map(|s| s.valid)),
            invalid: field(sheet.map(|s| s.invalid)),
            reasons: reasons
                .map(|(name, id, _)| {
                    let number = sheet.and_then(|s| s.invalid_reasons.get(*name)).copied();
                    (*name, *id, field(number))
                })
                .collect(),
            votes: (0..names.len())
                .map(|index| field(sheet.and_then(|s| s.votes.get(index)).copied()))
                .collect(),
            against: (0..if asks_against { names.len() } else { 0 })
                .map(|index| field(sheet.and_then(|s| s.against.get(index)).copied()))
                .collect(),
            why: sheet.map(|_| Field::new(Kind::Text)),
            explained: None,
            names,
        })
    }

    /// The figures that are shown, in the order of the minutes. The reasons show once there are invalid
    /// papers.
    pub fn cells(&self) -> Vec<Cell> {
        let mut cells = vec![Cell::Valid, Cell::Invalid];
        if self.invalid.number().is_some_and(|n| n > 0) {
            cells.extend((0..self.reasons.len()).map(Cell::Reason));
        }
        for index in 0..self.votes.len() {
            cells.push(Cell::Votes(index));
            if index < self.against.len() {
                cells.push(Cell::Against(index));
            }
        }
        if self.why.is_some() {
            cells.push(Cell::Why);
        }
        if self.explained.is_some() {
            cells.push(Cell::Explained);
        }
        cells
    }

    /// A figure.
    pub fn field(&self, cell: Cell) -> Option<&Field> {
        match cell {
            Cell::Valid => Some(&self.valid),
            Cell::Invalid => Some(&self.invalid),
            Cell::Reason(index) => self.reasons.get(index).map(|(_, _, field)| field),
            Cell::Votes(index) => self.votes.get(index),
            Cell::Against(index) => self.against.get(index),
            Cell::Why => self.why.as_ref(),
            Cell::Explained => self.explained.as_ref(),
        }
    }

    /// A figure, to be typed into.
    pub fn field_mut(&mut self, cell: Cell) -> Option<&mut Field> {
        match cell {
            Cell::Valid => Some(&mut self.valid),
            Cell::Invalid => Some(&mut self.invalid),
            Cell::Reason(index) => self.reasons.get_mut(index).map(|(_, _, field)| field),
            Cell::Votes(index) => self.votes.get_mut(index),
            Cell::Against(index) => self.against.get_mut(index),
            Cell::Why => self.why.as_mut(),
            Cell::Explained => self.explained.as_mut(),
        }
    }

    /// What a figure is called.
    pub fn label(&self, cell: Cell, cx: &Context<'_>) -> String {
        match cell {
            Cell::Valid => cx.text("count-valid"),
            Cell::Invalid => cx.text("count-invalid"),
            Cell::Reason(index) => self
                .reasons
                .get(index)
                .map_or_else(String::new, |(_, id, _)| cx.text(id)),
            Cell::Votes(index) | Cell::Against(index) => {
                let name = self.names.get(index).map_or("", String::as_str);
                cx.locale
                    .format("count-name", &facts![number = index + 1, name = name])
            }
            Cell::Why => cx.text("count-why"),
            Cell::Explained => cx.text("count-explained"),
        }
    }

    fn number(field: Option<&Field>) -> Option<u32> {
        field.and_then(Field::number)
    }

    /// Votes against are left out as a whole where the minutes do not have them.
    fn no_against(&self) -> bool {
        self.against.iter().all(Field::is_empty)
    }

    /// The first figure that must be there and is not.
    pub fn missing(&self) -> Option<Cell> {
        self.cells().into_iter().find(|cell| {
            let empty = self.field(*cell).is_some_and(Field::is_empty);
            match cell {
                Cell::Reason(_) | Cell::Explained => false,
                Cell::Against(_) => empty && !self.no_against(),
                _ => empty,
            }
        })
    }

    /// The sum of the votes typed so far.
    pub fn sum(&self) -> u64 {
        self.votes
            .iter()
            .filter_map(Field::number)
            .map(u64::from)
            .sum()
    }

    /// The most votes there can be, once valid papers are known.
    pub fn most(&self) -> Option<u64> {
        let valid = u64::from(self.valid.number()?);
        let places = match self.seats {
            0 => self.alternates,
            seats => seats,
        };
        Some(match self.kind {
            BallotKind::Strike => valid * u64::from(places),
            BallotKind::Agree | BallotKind::Single => valid * self.votes.len() as u64,
        })
    }

    /// How many of the names have their votes.
    pub fn filled(&self) -> usize {
        self.votes.iter().filter(|field| !field.is_empty()).count()
    }

    /// Invalid papers by reason, those that were typed.
    fn by_reason(&self) -> BTreeMap<String, u32> {
        if self.invalid.number().is_none_or(|n| n == 0) {
            return BTreeMap::new();
        }
        self.reasons
            .iter()
            .filter_map(|(name, _, field)| Some(((*name).to_owned(), field.number()?)))
            .filter(|(_, number)| *number > 0)
            .collect()
    }

    /// Everything that does not add up so far, judged only on figures that are there.
    pub fn findings(&self, majority: &Majority) -> Vec<Finding> {
        let Some(valid) = self.valid.number() else {
            return Vec::new();
        };
        let counted = |index: &usize| {
            let votes = Self::number(self.votes.get(*index));
            let against = Self::number(self.against.get(*index));
            votes.is_some() && (self.no_against() || against.is_some())
        };
        let rows: Vec<usize> = (0..self.names.len()).filter(counted).collect();
        let pick = |fields: &[Field]| -> Vec<u32> {
            let picked = rows.iter().filter_map(|row| fields.get(*row)?.number());
            picked.collect()
        };
        let names: Vec<String> = rows
            .iter()
            .filter_map(|row| self.names.get(*row).cloned())
            .collect();
        let invalid = self.invalid.number();
        let sheet = CountSheet {
            valid,
            invalid: invalid.unwrap_or_else(|| self.collected.saturating_sub(valid)),
            invalid_reasons: self.by_reason(),
            votes: pick(&self.votes),
            against: if self.no_against() {
                Vec::new()
            } else {
                pick(&self.against)
            },
        };
        let terms = self.terms(majority, &names, valid);
        let whole = rows.len() == self.names.len();
        findings(&terms, &sheet)
            .into_iter()
            .filter(|finding| match finding {
                Finding::ValidInvalid { .. } | Finding::InvalidReasons { .. } => invalid.is_some(),
                Finding::ManyInvalid { .. } => invalid.is_some(),
                Finding::SumUnderValid { .. }
                | Finding::ValidWithoutVotes { .. }
                | Finding::ManyUncounted { .. } => whole,
                _ => true,
            })
            .collect()
    }

    /// What the count is judged by, with so many valid papers.
    pub fn terms<'a>(&self, majority: &'a Majority, names: &'a [String], valid: u32) -> Terms<'a> {
        let (base, present) = self.base;
        Terms {
            seats: self.seats,
            base: measured_on(majority.base, base, present, self.collected, valid),
            majority,
            kind: self.kind,
            candidates: names,
            collected: self.collected,
            alternates: self.alternates,
            revote: self.revote,
        }
    }

    /// Shows the field for an explanation.
    pub fn ask_explanation(&mut self) {
        self.explained.get_or_insert_with(|| Field::new(Kind::Text));
    }

    /// What the head of the tellers wrote, where anything.
    pub fn explanation(&self) -> Option<String> {
        let text = self.explained.as_ref()?.text();
        (!text.is_empty()).then_some(text)
    }

    /// The totals, once every figure is there.
    pub fn sheet(&self) -> Option<CountSheet> {
        if self.missing().is_some() {
            return None;
        }
        let all = |fields: &[Field]| fields.iter().filter_map(Field::number).collect();
        Some(CountSheet {
            valid: self.valid.number()?,
            invalid: self.invalid.number()?,
            invalid_reasons: self.by_reason(),
            votes: all(&self.votes),
            against: if self.no_against() {
                Vec::new()
            } else {
                all(&self.against)
            },
        })
    }

    /// Why the count is corrected; `None` for a first count.
    pub fn reason(&self) -> Option<String> {
        self.why.as_ref().map(Field::text)
    }

    /// The figure to look at for a finding.
    pub fn cell_of(&self, finding: &Finding) -> Cell {
        let row = |name: &String| self.names.iter().position(|n| n == name).unwrap_or(0);
        match finding {
            Finding::VotesOverValid { candidate, .. } => Cell::Votes(row(candidate)),
            Finding::LineOverValid { candidate, .. } | Finding::SingleLine { candidate, .. } => {
                Cell::Against(row(candidate))
            }
            Finding::AgainstNotAsked { .. } => Cell::Against(0),
            Finding::InvalidReasons { .. } => Cell::Reason(0),
            Finding::SumOverSeats { .. }
            | Finding::SumUnderValid { .. }
            | Finding::VotesMissing { .. } => Cell::Votes(0),
            Finding::ValidWithoutVotes { .. } => Cell::Votes(0),
            Finding::EntriesDiffer { line } | Finding::GivenDiffers { line, .. } => match line {
                Line::Valid => Cell::Valid,
                Line::Invalid => Cell::Invalid,
                Line::Reason(reason) => Cell::Reason(
                    self.reasons
                        .iter()
                        .position(|(name, ..)| name == reason)
                        .unwrap_or(0),
                ),
                Line::Votes(candidate) => Cell::Votes(row(candidate)),
                Line::Against(candidate) => Cell::Against(row(candidate)),
            },
            Finding::ManyInvalid { .. } => Cell::Invalid,
            Finding::ManyUncounted { .. } => Cell::Votes(0),
            Finding::ValidInvalid { .. }
            | Finding::VotesWithoutValid { .. }
            | Finding::IssuedOverPresent { .. }
            | Finding::IssuedOverBase { .. }
            | Finding::CollectedOverIssued { .. }
            | Finding::CollectedUnderIssued { .. }
            | Finding::Printed { .. }
            | Finding::BaseDiffers { .. } => Cell::Valid,
        }
    }
}
