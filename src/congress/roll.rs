//! The roll: who is present, the quorum, and the base E with one reason per person not in it.

use super::plan::{Person, Setup, Status};
use super::time::Tick;
use crate::rulebook::{CongressKind, Majority, Source};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a person is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Not seen yet: inside E until attested as absent throughout.
    #[default]
    NotArrived,
    /// In the hall since then.
    Present(Tick),
    /// Was in the hall and left; stays in E.
    Left(Tick),
    /// Attested as absent for the whole congress.
    AbsentThroughout {
        /// The convening committee accepted the reason.
        accepted: bool,
        /// The reason given.
        reason: String,
        /// Who attests it.
        attested_by: String,
    },
}

/// Why somebody on the roll is not in the base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutOfBase {
    /// Official delegate absent throughout whom nobody replaced (QC 244/2014, Article 32 cl. 3).
    DelegateAbsent,
    /// Member of the convening committee absent throughout (same clause).
    CommitteeAbsent,
    /// Official member absent throughout with an accepted reason (Article 32 cl. 2).
    Excused,
    /// Exempt and not present.
    ExemptAbsent,
    /// Transferred out and not present.
    TransferredOutAbsent,
    /// Transferred out and present, where the reading in force does not count such a member.
    TransferredOutPresent,
}

/// E: the number that majorities are measured on, with its derivation. Frozen into every vote and round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// E itself.
    pub number: u32,
    /// Those with a seat: summoned official members or delegates.
    pub summoned: u32,
    /// Who is not in it, by card number, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub out: Vec<(u32, OutOfBase)>,
    /// Whose seat an alternate has: (card of the person replaced, card of the alternate). Each seat is counted
    /// once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<(u32, u32)>,
    /// People not yet arrived are still inside, so it may change.
    #[serde(default)]
    pub provisional: bool,
    /// Only those elected in this election vote: the first meeting of a committee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub electorate: Option<String>,
}

/// The quorum, with what it is computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct QuorumState {
    /// Present now.
    pub present: u32,
    /// Summoned.
    pub summoned: u32,
    /// The least number of those present; 1 where any number is enough.
    pub needed: u32,
    /// Which call it is judged by, from 1.
    pub call: u32,
    /// Any number of those present is enough at this call.
    pub any_number: bool,
    /// Units with somebody present, and all units, where the rulebook asks for them.
    pub units: Option<(u32, u32)>,
    /// Both conditions hold.
    pub met: bool,
}

/// A unit of the hall: its seats and who of it is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitState {
    /// Its name, as the roll has it.
    pub unit: String,
    /// Its seats.
    pub seats: u32,
    /// Present by name.
    pub named: u32,
    /// The number its head reported.
    pub reported: Option<u32>,
}

impl UnitState {
    /// Present: the number its head reported, else the names.
    pub fn present(&self) -> u32 {
        self.reported.unwrap_or(self.named)
    }
}

/// The roll as it stands. Where the roll has voting shares, every number here is one of shares; else each
/// person weighs 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roll {
    presence: BTreeMap<u32, Presence>,
    /// Alternates called up, by card, and whose seat each has.
    called_up: BTreeMap<u32, u32>,
    /// Numbers as the heads of units reported them.
    units: BTreeMap<String, u32>,
    /// Who came, and as which one: the order of first arrivals.
    came: BTreeMap<u32, usize>,
    /// A head count of the hall that stands beside names and units.
    pub counted: Option<u32>,
    /// Somebody reported about presence; before that everybody is "not yet arrived".
    pub reported: bool,
    /// When somebody last did: by name, by unit, or by counting the hall.
    pub reported_at: Option<Tick>,
}

impl Roll {
    /// Where the person with this card is.
    pub fn presence(&self, card: u32) -> &Presence {
        self.presence.get(&card).unwrap_or(&Presence::NotArrived)
    }

    /// The person is in the hall.
    pub fn is_present(&self, card: u32) -> bool {
        matches!(self.presence(card), Presence::Present(_))
    }

    /// The person is in the hall or was.
    pub fn attended(&self, card: u32) -> bool {
        matches!(
            self.presence(card),
            Presence::Present(_) | Presence::Left(_)
        )
    }

    /// Somebody attested that the person is absent for the whole congress.
    pub fn is_attested_absent(&self, card: u32) -> bool {
        matches!(self.presence(card), Presence::AbsentThroughout { .. })
    }

    /// Everybody who came, in the order of their first arrival.
    pub fn came(&self) -> Vec<u32> {
        let mut came: Vec<(usize, u32)> = self.came.iter().map(|(c, at)| (*at, *c)).collect();
        came.sort_unstable();
        came.into_iter().map(|(_, card)| card).collect()
    }

    /// Whose seat the alternate with this card has.
    pub fn stands_for(&self, alternate: u32) -> Option<u32> {
        self.called_up.get(&alternate).copied()
    }

    /// The alternate who has the seat of the person with this card.
    pub fn replaced_by(&self, card: u32) -> Option<u32> {
        self.called_up
            .iter()
            .find(|(_, replaced)| **replaced == card)
            .map(|(alternate, _)| *alternate)
    }

    /// The person has a seat now: by status and not replaced, or as an alternate who was called up.
    pub fn has_seat(&self, person: &Person) -> bool {
        self.called_up.contains_key(&person.card)
            || (person.status.has_seat() && self.replaced_by(person.card).is_none())
    }

    /// Everybody who has a seat now, in the order of the roll.
    pub fn seated<'a>(&'a self, people: &'a [Person]) -> impl Iterator<Item = &'a Person> {
        people.iter().filter(|person| self.has_seat(person))
    }

    /// What the person's seat weighs: voting shares, or 1. An alternate has the weight of the seat.
    pub fn weight(&self, person: &Person, people: &[Person]) -> u32 {
        match self.stands_for(person.card) {
            Some(card) => people
                .iter()
                .find(|replaced| replaced.card == card)
                .map_or(person.weight, |replaced| replaced.weight),
            None => person.weight,
        }
    }

    fn sum<'a>(&self, of: impl Iterator<Item = &'a Person>, people: &[Person]) -> u32 {
        of.fold(0, |sum: u32, person| {
            sum.saturating_add(self.weight(person, people))
        })
    }

    pub(super) fn set(&mut self, card: u32, presence: Presence) {
        self.reported = true;
        if matches!(presence, Presence::Present(_)) {
            let next = self.came.len();
            self.came.entry(card).or_insert(next);
        }
        self.presence.insert(card, presence);
    }

    /// A number that a head of a unit reported, or back to the names. It is newer than any count of the hall.
    pub(super) fn set_unit(&mut self, unit: &str, present: Option<u32>) {
        self.reported = true;
        self.counted = None;
        match present {
            Some(present) => {
                self.units.insert(unit.to_owned(), present);
            }
            None => {
                self.units.remove(unit);
            }
        }
    }

    /// Only names are known from here on.
    pub(super) fn forget_numbers(&mut self) {
        self.counted = None;
        self.units.clear();
    }

    /// The alternate takes the seat.
    pub(super) fn call_up(&mut self, alternate: u32, replaces: u32, people: &[Person]) {
        self.called_up.insert(alternate, replaces);
        if self.is_present(alternate) {
            self.count(alternate, true, people);
        }
        // The unit that lost the seat cannot have more people than seats.
        let seats = self.units(people);
        for unit in seats {
            if let Some(reported) = self.units.get_mut(&unit.unit) {
                *reported = (*reported).min(unit.seats);
            }
        }
    }

    /// The alternate gives the seat back.
    pub(super) fn stand_down(&mut self, alternate: u32, people: &[Person]) {
        if self.is_present(alternate) {
            self.count(alternate, false, people);
        }
        self.called_up.remove(&alternate);
    }

    /// Numbers without names follow whoever comes and goes by name.
    pub(super) fn recount(&mut self, card: u32, comes: bool, people: &[Person]) {
        if self.is_present(card) != comes {
            self.count(card, comes, people);
        }
    }

    /// Adds somebody who has a seat to the numbers without names, or takes them off: never over the seats.
    fn count(&mut self, card: u32, comes: bool, people: &[Person]) {
        let Some(person) = people.iter().find(|person| person.card == card) else {
            return;
        };
        if !self.has_seat(person) {
            return;
        }
        let weight = self.weight(person, people);
        let counted = |number: u32, most: u32| {
            if comes {
                number.saturating_add(weight).min(most)
            } else {
                number.saturating_sub(weight)
            }
        };
        if let Some(number) = self.counted {
            self.counted = Some(counted(number, self.summoned(people)));
        }
        if let Some(number) = self.units.get(&person.unit).copied() {
            let seats = self.seats_of(&person.unit, people);
            self.units
                .insert(person.unit.clone(), counted(number, seats));
        }
    }

    /// Summoned with a seat. An alternate who was called up has the seat of the person replaced, so that the
    /// number does not change.
    pub fn summoned(&self, people: &[Person]) -> u32 {
        self.sum(self.seated(people), people)
    }

    /// Present by name, with a seat.
    pub fn present_by_name(&self, people: &[Person]) -> u32 {
        let here = self.seated(people).filter(|p| self.is_present(p.card));
        self.sum(here, people)
    }

    /// Present now: the head count of the hall where one was reported, else what is known of each unit.
    pub fn present(&self, people: &[Person]) -> u32 {
        self.counted.unwrap_or_else(|| self.present_by_unit(people))
    }

    /// Present by what is known of each unit: the number its head reported, else the names.
    pub fn present_by_unit(&self, people: &[Person]) -> u32 {
        let named = self
            .seated(people)
            .filter(|person| self.is_present(person.card))
            .filter(|person| !self.units.contains_key(&person.unit));
        self.units
            .values()
            .fold(self.sum(named, people), |sum, n| sum.saturating_add(*n))
    }

    /// Heads of units reported numbers.
    pub fn has_unit_numbers(&self) -> bool {
        !self.units.is_empty()
    }

    /// The seats of a unit.
    pub fn seats_of(&self, unit: &str, people: &[Person]) -> u32 {
        let of_unit = self.seated(people).filter(|person| person.unit == unit);
        self.sum(of_unit, people)
    }

    /// All units that have a seat, in the order of the roll.
    pub fn units(&self, people: &[Person]) -> Vec<UnitState> {
        let mut units: Vec<UnitState> = Vec::new();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        for person in self.seated(people).filter(|p| !p.unit.is_empty()) {
            let place = *places.entry(person.unit.as_str()).or_insert_with(|| {
                units.push(UnitState {
                    unit: person.unit.clone(),
                    seats: 0,
                    named: 0,
                    reported: self.units.get(&person.unit).copied(),
                });
                units.len() - 1
            });
            if let Some(unit) = units.get_mut(place) {
                let weight = self.weight(person, people);
                unit.seats = unit.seats.saturating_add(weight);
                if self.is_present(person.card) {
                    unit.named = unit.named.saturating_add(weight);
                }
            }
        }
        units
    }

    /// E as it stands now, one reason for each person not in it.
    pub fn base(&self, setup: &Setup) -> Base {
        let people = &setup.roll;
        let mut base = Base {
            summoned: self.summoned(people),
            ..Base::default()
        };
        for person in self.seated(people) {
            match self.out_of_base(person, setup) {
                Some(why) => base.out.push((person.card, why)),
                None => {
                    base.number = base.number.saturating_add(self.weight(person, people));
                    base.provisional |= matches!(self.presence(person.card), Presence::NotArrived);
                }
            }
        }
        base.replaced = people
            .iter()
            .filter_map(|person| Some((person.card, self.replaced_by(person.card)?)))
            .collect();
        base
    }

    /// Why somebody who has a seat is not in E (QC 244/2014, Article 32; HD 01/2016, item 13).
    fn out_of_base(&self, person: &Person, setup: &Setup) -> Option<OutOfBase> {
        let delegate = setup.plan.kind == CongressKind::Delegate;
        let reading = &setup.rulebook.reading;
        let presence = self.presence(person.card);
        let attended = self.attended(person.card);
        match (person.status, presence) {
            (Status::Exempt, _) if !attended => Some(OutOfBase::ExemptAbsent),
            (Status::TransferredOut, _) if !attended => Some(OutOfBase::TransferredOutAbsent),
            (Status::TransferredOut, _) if !reading.transferred_out_present_counts => {
                Some(OutOfBase::TransferredOutPresent)
            }
            (Status::ExOfficio, Presence::AbsentThroughout { .. }) if delegate => {
                Some(OutOfBase::CommitteeAbsent)
            }
            (_, Presence::AbsentThroughout { .. }) if delegate => Some(OutOfBase::DelegateAbsent),
            (_, Presence::AbsentThroughout { accepted: true, .. })
                if reading.excused_leave_base =>
            {
                Some(OutOfBase::Excused)
            }
            _ => None,
        }
    }

    /// Whether the congress may sit, by the rule of this call. The share is of those summoned; at a delegate
    /// congress more than half of the units must be represented as well.
    pub fn quorum(&self, setup: &Setup) -> QuorumState {
        let people = &setup.roll;
        let summoned = self.summoned(people);
        let present = self.present(people);
        let rule = &setup.rulebook.quorum;
        let share = rule.at_call(setup.plan.call);
        let units = match (&rule.units, setup.plan.units, setup.plan.kind) {
            (Some(share), Some(total), CongressKind::Delegate) => Some((share, total)),
            _ => None,
        };
        let represented = self
            .units(people)
            .iter()
            .filter(|unit| unit.present() > 0)
            .count() as u32;
        // A count of the hall has no units: the second condition is judged only where names or units were
        // reported.
        let units_met = units
            .is_none_or(|(share, total)| represented == 0 || share.reached(represented, total));
        let enough = share.map_or(present > 0, |share| share.reached(present, summoned));
        QuorumState {
            present,
            summoned,
            needed: share.map_or(1, |share| share.need(summoned)),
            call: setup.plan.call,
            any_number: share.is_none(),
            units: units.map(|(_, total)| (represented, total)),
            met: summoned > 0 && enough && units_met,
        }
    }
}

/// Where the quorum of this call stands, and the share that must be present, if any number is not enough.
pub fn quorum_rule(setup: &Setup) -> (&Source, Option<&Majority>) {
    let rule = &setup.rulebook.quorum;
    let later = usize::try_from(setup.plan.call)
        .unwrap_or(usize::MAX)
        .checked_sub(2)
        .and_then(|index| rule.later_calls.get(index).or(rule.later_calls.last()));
    (
        later.map_or(&rule.present.source, |later| &later.source),
        rule.at_call(setup.plan.call),
    )
}
