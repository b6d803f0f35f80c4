//! The texts of a session, for pointing at: where in a file something stands, or should.

use super::Finding;
use crate::congress::event::SourceText;
use crate::congress::plan::Person;
use crate::source::{Path, Place, Places, Written, scan};

/// The session and its roll as they are written.
#[derive(Debug)]
pub struct Papers {
    session: Written,
    places: Places,
    roll: Written,
}

/// What a finding points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// A group of the session by its path (`sittings[0].items[3]`): its `id`.
    Group(String),
    /// A value of the session by its path.
    Value(String),
    /// The line of the roll about this person.
    Person(u32),
    /// The roll as a whole.
    Roll,
}

impl Papers {
    /// The texts that a session was read from.
    pub fn new(session: &SourceText, roll: &SourceText) -> Self {
        let session = Written::new(&session.name, &session.text);
        Self {
            places: scan(session.text()),
            session,
            roll: Written::new(&roll.name, &roll.text),
        }
    }

    /// The session has this field.
    pub(super) fn has(&self, field: &str) -> bool {
        self.places.has(&Path::Root.field(field))
    }

    /// Points a finding at its spot.
    pub(super) fn point(&self, finding: &mut Finding, spot: &Spot, people: &[Person]) {
        let (paper, place) = match spot {
            Spot::Group(path) => (
                &self.session,
                Some(self.session.place(self.places.anchor_at(path))),
            ),
            Spot::Value(path) => (
                &self.session,
                Some(self.session.place(self.places.value_at(path))),
            ),
            Spot::Person(card) => (
                &self.roll,
                people
                    .iter()
                    .find(|person| person.card == *card)
                    .and_then(|person| self.line_of(person)),
            ),
            Spot::Roll => (&self.roll, None),
        };
        paper.file().clone_into(&mut finding.file);
        finding.line = place.map_or_else(String::new, |place| paper.shown_line(place.line));
        finding.place = place;
    }

    /// The line of the roll with this card and this name in cells of their own.
    fn line_of(&self, person: &Person) -> Option<Place> {
        let card = person.card.to_string();
        let text = self.roll.text();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let mut cells = line
                .split([',', ';', '\t'])
                .map(|cell| cell.trim().trim_matches('"'));
            let about = cells.clone().any(|cell| cell == card)
                && cells.any(|cell| cell.split_whitespace().eq(person.name.split_whitespace()));
            if about {
                return Some(self.roll.place(at..at + line.trim_end().len()));
            }
            at += line.len();
        }
        None
    }
}
