//! The numbers of a card vote as they are typed: what is empty, what is computed, what does not add up.

use super::super::kit::field::{Field, Kind};
use crate::congress::Command;
use crate::congress::card_vote::{CardVote, Cards};
use crate::congress::event::Section;

/// A field of the dialog, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Present at this vote.
    Present,
    /// Đồng ý.
    Yes,
    /// Không đồng ý.
    No,
    /// Ý kiến khác.
    Other,
    /// Present and raised no card.
    Silent,
}

impl Slot {
    /// All, from the top.
    pub const ALL: [Self; 5] = [
        Self::Present,
        Self::Yes,
        Self::No,
        Self::Other,
        Self::Silent,
    ];

    /// The message that names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Present => "vote-field-present",
            Self::Yes => "vote-field-yes",
            Self::No => "vote-field-no",
            Self::Other => "vote-field-other",
            Self::Silent => "vote-field-silent",
        }
    }
}

/// Where the numbers stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sum {
    /// This number is not there yet.
    Missing(Slot),
    /// They pass those present.
    Over(u32),
    /// So many cards are missing.
    Under(u32),
    /// They make those present: the yes votes, and whether those are computed.
    Whole {
        /// Đồng ý.
        yes: u32,
        /// It was not counted but computed.
        computed: bool,
    },
}

/// The fields.
#[derive(Clone, Debug)]
pub struct Numbers {
    fields: [Field; 5],
    /// The field for those who raise no card is shown.
    pub silent: bool,
}

impl Numbers {
    /// Empty fields for a hall of so many.
    pub fn new(present: u32, summoned: u32) -> Self {
        let mut numbers = Self {
            fields: std::array::from_fn(|_| Field::new(Kind::Number(Some(present)))),
            silent: false,
        };
        let field = numbers.field_mut(Slot::Present);
        *field = Field::holding(Kind::Number(Some(summoned)), present.to_string());
        numbers
    }

    fn place(slot: Slot) -> usize {
        Slot::ALL
            .iter()
            .position(|other| *other == slot)
            .unwrap_or(0)
    }

    /// A field.
    pub fn field(&self, slot: Slot) -> &Field {
        let [present, yes, no, other, silent] = &self.fields;
        match slot {
            Slot::Present => present,
            Slot::Yes => yes,
            Slot::No => no,
            Slot::Other => other,
            Slot::Silent => silent,
        }
    }

    /// A field, to be typed into.
    pub fn field_mut(&mut self, slot: Slot) -> &mut Field {
        let [present, yes, no, other, silent] = &mut self.fields;
        match slot {
            Slot::Present => present,
            Slot::Yes => yes,
            Slot::No => no,
            Slot::Other => other,
            Slot::Silent => silent,
        }
    }

    /// The number in a field.
    pub fn get(&self, slot: Slot) -> Option<u32> {
        self.field(slot).number()
    }

    /// The fields that are shown.
    pub fn shown(&self) -> impl Iterator<Item = Slot> {
        let silent = self.silent;
        Slot::ALL
            .into_iter()
            .filter(move |slot| *slot != Slot::Silent || silent)
    }

    /// The field after (or before) one, among those shown; the last stays the last.
    pub fn next(&self, slot: Slot, forward: bool) -> Slot {
        let here = Self::place(slot);
        let mut others = self.shown().filter(|other| *other != slot);
        let found = if forward {
            others.find(|other| Self::place(*other) > here)
        } else {
            others.filter(|other| Self::place(*other) < here).last()
        };
        found.unwrap_or(slot)
    }

    /// Nothing was typed but, perhaps, who is present.
    pub fn is_blank(&self) -> bool {
        [Slot::Yes, Slot::No, Slot::Other, Slot::Silent]
            .into_iter()
            .all(|slot| self.field(slot).is_empty())
    }

    /// Where they stand against those present. Without a number of yes it is computed: the minority is
    /// counted first where the hall is nearly of one mind.
    pub fn sum(&self, present: u32) -> Sum {
        let Some(no) = self.get(Slot::No) else {
            return Sum::Missing(Slot::No);
        };
        let Some(other) = self.get(Slot::Other) else {
            return Sum::Missing(Slot::Other);
        };
        let rest = no
            .saturating_add(other)
            .saturating_add(self.get(Slot::Silent).unwrap_or(0));
        let total = rest.saturating_add(self.get(Slot::Yes).unwrap_or(0));
        if total > present {
            return Sum::Over(total);
        }
        match self.get(Slot::Yes) {
            None => Sum::Whole {
                yes: present - rest,
                computed: true,
            },
            Some(_) if total < present => Sum::Under(present - total),
            Some(yes) => Sum::Whole {
                yes,
                computed: false,
            },
        }
    }

    /// What was typed, so far as it is there: the sum shown while it grows.
    pub fn typed(&self) -> u32 {
        [Slot::Yes, Slot::No, Slot::Other, Slot::Silent]
            .into_iter()
            .filter_map(|slot| self.get(slot))
            .fold(0, u32::saturating_add)
    }

    /// Everybody present agrees.
    pub fn all_agree(&mut self) {
        self.field_mut(Slot::Yes).clear();
        self.field_mut(Slot::No).set_number(Some(0));
        self.field_mut(Slot::Other).set_number(Some(0));
        self.field_mut(Slot::Silent).clear();
        self.silent = false;
    }

    /// The numbers of a recorded vote, to be corrected.
    pub fn fill(&mut self, cards: Cards) {
        let yes = cards.computed.is_none().then_some(cards.yes);
        self.field_mut(Slot::Yes).set_number(yes);
        self.field_mut(Slot::No).set_number(Some(cards.no));
        self.field_mut(Slot::Other).set_number(Some(cards.other));
        self.silent = cards.not_voting > 0;
        let silent = self.silent.then_some(cards.not_voting);
        self.field_mut(Slot::Silent).set_number(silent);
    }

    /// The command that records them with these sections; `None` while they are not whole.
    pub fn command(&self, present: u32, sections: Vec<Section>) -> Option<Command> {
        let Sum::Whole { .. } = self.sum(present) else {
            return None;
        };
        Some(Command::CardVoteRecord {
            yes: self.get(Slot::Yes),
            no: self.get(Slot::No)?,
            other: self.get(Slot::Other)?,
            not_voting: self.get(Slot::Silent).unwrap_or(0),
            sections,
        })
    }
}

/// The command that records the same result as `last` for another vote; `None` where the hall has changed so
/// that the counted numbers no longer make those present.
pub fn repeat(last: Cards, vote: &CardVote) -> Option<Command> {
    let rest = last
        .no
        .checked_add(last.other)?
        .checked_add(last.not_voting)?;
    let yes = match last.computed {
        Some(_) => None,
        None => Some(last.yes),
    };
    let whole = match yes {
        None => rest <= vote.present,
        Some(yes) => rest.checked_add(yes)? == vote.present,
    };
    whole.then_some(Command::CardVoteRecord {
        yes,
        no: last.no,
        other: last.other,
        not_voting: last.not_voting,
        sections: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(yes: Option<u32>, no: Option<u32>, other: Option<u32>) -> Numbers {
        let mut numbers = Numbers::new(104, 106);
        numbers.field_mut(Slot::Yes).set_number(yes);
        numbers.field_mut(Slot::No).set_number(no);
        numbers.field_mut(Slot::Other).set_number(other);
        numbers
    }

    #[test]
    fn empty_is_not_zero() {
        assert_eq!(
            numbers(Some(104), None, Some(0)).sum(104),
            Sum::Missing(Slot::No)
        );
        assert_eq!(
            numbers(Some(104), Some(0), None).sum(104),
            Sum::Missing(Slot::Other)
        );
        assert_eq!(
            numbers(Some(104), None, None).command(104, Vec::new()),
            None
        );
        let whole = Sum::Whole {
            yes: 104,
            computed: false,
        };
        assert_eq!(numbers(Some(104), Some(0), Some(0)).sum(104), whole);
    }

    #[test]
    fn the_majority_is_computed_and_told_as_computed() {
        let by_minority = numbers(None, Some(3), Some(1));
        assert_eq!(
            by_minority.sum(104),
            Sum::Whole {
                yes: 100,
                computed: true
            }
        );
        assert_eq!(
            by_minority.command(104, Vec::new()),
            Some(Command::CardVoteRecord {
                yes: None,
                no: 3,
                other: 1,
                not_voting: 0,
                sections: Vec::new(),
            })
        );
    }

    #[test]
    fn what_does_not_add_up_is_told_and_never_recorded() {
        let over = numbers(Some(104), Some(1), Some(0));
        assert_eq!(over.sum(104), Sum::Over(105));
        assert_eq!(over.command(104, Vec::new()), None);
        let mut under = numbers(Some(100), Some(0), Some(0));
        assert_eq!(under.sum(104), Sum::Under(4));
        assert_eq!(under.command(104, Vec::new()), None);
        under.silent = true;
        under.field_mut(Slot::Silent).set_number(Some(4));
        assert_eq!(
            under.sum(104),
            Sum::Whole {
                yes: 100,
                computed: false
            }
        );
    }

    #[test]
    fn fields_are_walked_in_order_and_the_silent_only_where_shown() {
        let mut numbers = Numbers::new(10, 10);
        assert_eq!(numbers.next(Slot::Yes, true), Slot::No);
        assert_eq!(numbers.next(Slot::Other, true), Slot::Other);
        numbers.silent = true;
        assert_eq!(numbers.next(Slot::Other, true), Slot::Silent);
        assert_eq!(numbers.next(Slot::Yes, false), Slot::Present);
        assert_eq!(numbers.next(Slot::Present, false), Slot::Present);
    }
}
