//! The sections of the hall: what each called out for one answer after the other. Kept as typed, also while the
//! count by section is left, and recorded where its sum stands in the field.

use super::adder::Adder;
use super::numbers::Slot;
use crate::congress::event::Section;

/// The answers that are counted by section, in the order of the screen.
const ANSWERS: [Slot; 3] = [Slot::Yes, Slot::No, Slot::Other];

/// One answer, section by section.
#[derive(Clone, Debug)]
struct Column {
    adder: Adder,
    /// Its sum stands in the field.
    counted: bool,
}

/// Two answers were counted in different numbers of sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Differ {
    /// One answer and its number of sections.
    pub first: (Slot, usize),
    /// Another, with another number.
    pub second: (Slot, usize),
}

/// All that was counted by section.
#[derive(Clone, Debug, Default)]
pub struct Sections {
    columns: [Option<Column>; 3],
    /// Names that sections had before; without one a section is called by its place.
    names: Vec<String>,
}

impl Sections {
    /// Those of a recorded vote, to be corrected.
    pub fn of(recorded: &[Section]) -> Self {
        let column = |number: fn(&Section) -> Option<u32>| {
            let parts: Option<Vec<u32>> = recorded.iter().map(number).collect();
            parts.filter(|parts| !parts.is_empty()).map(|parts| Column {
                adder: Adder::with(parts),
                counted: true,
            })
        };
        Self {
            columns: [
                column(|section| section.yes),
                column(|section| section.no),
                column(|section| section.other),
            ],
            names: recorded
                .iter()
                .map(|section| section.unit.clone())
                .collect(),
        }
    }

    fn column(&self, slot: Slot) -> Option<&Column> {
        let [yes, no, other] = &self.columns;
        match slot {
            Slot::Yes => yes.as_ref(),
            Slot::No => no.as_ref(),
            Slot::Other => other.as_ref(),
            Slot::Present | Slot::Silent => None,
        }
    }

    fn put(&mut self, slot: Slot, column: Option<Column>) {
        let [yes, no, other] = &mut self.columns;
        match slot {
            Slot::Yes => *yes = column,
            Slot::No => *no = column,
            Slot::Other => *other = column,
            Slot::Present | Slot::Silent => {}
        }
    }

    /// Nothing was counted by section.
    pub fn is_blank(&self) -> bool {
        self.columns.iter().all(Option::is_none)
    }

    /// Goes on with an answer where it was left; its sum is at most so much.
    pub fn resume(&self, slot: Slot, most: u32) -> Adder {
        let adder = self.column(slot).map(|column| column.adder.clone());
        adder.unwrap_or_default().at_most(most)
    }

    /// The count of an answer is left before its end. Whether anything is kept that is not in the field.
    pub fn put_aside(&mut self, slot: Slot, adder: Adder, in_field: Option<u32>) -> bool {
        if adder.is_blank() {
            self.put(slot, None);
            return false;
        }
        let counted = adder.field.is_empty() && in_field == Some(adder.sum());
        self.put(slot, Some(Column { adder, counted }));
        !counted
    }

    /// All sections are in for an answer.
    pub fn count(&mut self, slot: Slot, adder: Adder) {
        let counted = true;
        self.put(slot, Some(Column { adder, counted }));
    }

    /// The field was changed by hand. Whether sections are dropped for it.
    pub fn changed(&mut self, slot: Slot, number: Option<u32>) -> bool {
        let stale = self
            .column(slot)
            .is_some_and(|column| column.counted && number != Some(column.adder.sum()));
        if stale {
            self.put(slot, None);
        }
        stale
    }

    /// The numbers of an answer whose sum stands in the field.
    pub fn parts(&self, slot: Slot) -> Option<&[u32]> {
        self.column(slot)
            .filter(|column| column.counted)
            .map(|column| column.adder.parts.as_slice())
    }

    /// The sections as they are recorded; empty where no answer was counted so.
    ///
    /// # Errors
    /// Where two answers were counted in different numbers of sections.
    pub fn record(&self) -> Result<Vec<Section>, Differ> {
        let counted: Vec<(Slot, &[u32])> = ANSWERS
            .into_iter()
            .filter_map(|slot| Some((slot, self.parts(slot)?)))
            .collect();
        let Some((first, parts)) = counted.first() else {
            return Ok(Vec::new());
        };
        if let Some((second, others)) = counted.iter().find(|(_, o)| o.len() != parts.len()) {
            return Err(Differ {
                first: (*first, parts.len()),
                second: (*second, others.len()),
            });
        }
        let part = |slot, at: usize| self.parts(slot).and_then(|parts| parts.get(at).copied());
        Ok((0..parts.len())
            .map(|at| Section {
                unit: match self.names.get(at) {
                    Some(name) => name.clone(),
                    None => (at + 1).to_string(),
                },
                yes: part(Slot::Yes, at),
                no: part(Slot::No, at),
                other: part(Slot::Other, at),
            })
            .collect())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn answers_counted_by_section_are_recorded_together() {
        let mut sections = Sections::default();
        assert_eq!(sections.record(), Ok(Vec::new()));
        sections.count(Slot::Yes, Adder::with(vec![35, 33]));
        sections.count(Slot::No, Adder::with(vec![0, 2]));
        let recorded = sections.record().unwrap();
        let numbers: Vec<_> = recorded
            .iter()
            .map(|s| (s.unit.as_str(), s.yes, s.no, s.other))
            .collect();
        assert_eq!(
            numbers,
            [
                ("1", Some(35), Some(0), None),
                ("2", Some(33), Some(2), None)
            ]
        );
        // And back, with the names they had.
        let mut named = recorded.clone();
        named.first_mut().unwrap().unit = "Khối cơ quan".into();
        assert_eq!(Sections::of(&named).record(), Ok(named));
    }

    #[test]
    fn different_numbers_of_sections_are_told() {
        let mut sections = Sections::default();
        sections.count(Slot::Yes, Adder::with(vec![35, 33, 30]));
        sections.count(Slot::Other, Adder::with(vec![0, 2]));
        assert_eq!(
            sections.record(),
            Err(Differ {
                first: (Slot::Yes, 3),
                second: (Slot::Other, 2)
            })
        );
    }

    #[test]
    fn a_total_changed_by_hand_drops_its_sections_and_a_count_left_is_kept() {
        let mut sections = Sections::default();
        sections.count(Slot::No, Adder::with(vec![1, 2]));
        assert!(!sections.changed(Slot::No, Some(3)));
        assert!(sections.changed(Slot::No, Some(4)));
        assert!(sections.is_blank());
        assert!(sections.put_aside(Slot::Yes, Adder::with(vec![30]), None));
        assert_eq!(sections.parts(Slot::Yes), None, "not in the field yet");
        assert_eq!(sections.resume(Slot::Yes, 100).parts, [30]);
        assert!(!sections.put_aside(Slot::Yes, Adder::default(), None));
        assert!(sections.is_blank());
    }
}
