//! The roll: who is present, the quorum, and the base E with one reason per person not in it.

use super::plan::{Person, Setup, Status};
use super::time::Tick;
use crate::rulebook::CongressKind;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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
    /// The least number of those present.
    pub needed: u32,
    /// Units with somebody present, and all units, where the rulebook asks for them.
    pub units: Option<(u32, u32)>,
    /// Both conditions hold.
    pub met: bool,
}

/// The roll as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roll {
    presence: BTreeMap<u32, Presence>,
    /// A head count that stands beside the names.
    pub counted: Option<u32>,
    /// Somebody reported about presence; before that everybody is "not yet arrived".
    pub reported: bool,
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

    /// Somebody attested that the person is absent for the whole congress.
    pub fn is_attested_absent(&self, card: u32) -> bool {
        matches!(self.presence(card), Presence::AbsentThroughout { .. })
    }

    pub(super) fn set(&mut self, card: u32, presence: Presence) {
        self.reported = true;
        self.presence.insert(card, presence);
    }

    /// Summoned with a seat.
    pub fn summoned(&self, people: &[Person]) -> u32 {
        people.iter().filter(|p| p.status.has_seat()).count() as u32
    }

    /// Present by name, with a seat.
    pub fn present_by_name(&self, people: &[Person]) -> u32 {
        people
            .iter()
            .filter(|p| p.status.has_seat() && self.is_present(p.card))
            .count() as u32
    }

    /// Present now: the head count where one was reported, else the names.
    pub fn present(&self, people: &[Person]) -> u32 {
        self.counted.unwrap_or_else(|| self.present_by_name(people))
    }

    /// E as it stands now, one reason for each person not in it.
    pub fn base(&self, setup: &Setup) -> Base {
        let delegate = setup.plan.kind == CongressKind::Delegate;
        let reading = &setup.rulebook.reading;
        let mut base = Base {
            summoned: self.summoned(&setup.roll),
            ..Base::default()
        };
        for person in setup.roll.iter().filter(|p| p.status.has_seat()) {
            let presence = self.presence(person.card);
            let attended = matches!(presence, Presence::Present(_) | Presence::Left(_));
            let why = match (person.status, presence) {
                (Status::Exempt, _) if !attended => Some(OutOfBase::ExemptAbsent),
                (Status::TransferredOut, _)
                    if !attended || !reading.transferred_out_present_counts =>
                {
                    Some(OutOfBase::TransferredOutAbsent)
                }
                (Status::ExOfficio, Presence::AbsentThroughout { .. }) if delegate => {
                    Some(OutOfBase::CommitteeAbsent)
                }
                (_, Presence::AbsentThroughout { .. }) if delegate => {
                    Some(OutOfBase::DelegateAbsent)
                }
                (_, Presence::AbsentThroughout { accepted: true, .. })
                    if reading.excused_leave_base =>
                {
                    Some(OutOfBase::Excused)
                }
                _ => None,
            };
            match why {
                Some(why) => base.out.push((person.card, why)),
                None => {
                    base.number += 1;
                    base.provisional |= matches!(presence, Presence::NotArrived);
                }
            }
        }
        base
    }

    /// Whether the congress may sit. The share is of those summoned; at a delegate congress more than half
    /// of the units must be represented as well.
    pub fn quorum(&self, setup: &Setup) -> QuorumState {
        let summoned = self.summoned(&setup.roll);
        let present = self.present(&setup.roll);
        let rule = &setup.rulebook.quorum;
        let units = match (&rule.units, setup.plan.units, setup.plan.kind) {
            (Some(share), Some(total), CongressKind::Delegate) => Some((share, total)),
            _ => None,
        };
        let represented: BTreeSet<&str> = setup
            .roll
            .iter()
            .filter(|p| p.status.has_seat() && self.is_present(p.card))
            .map(|p| p.unit.as_str())
            .filter(|unit| !unit.is_empty())
            .collect();
        // A head count has no names: the second condition is judged only where names were reported.
        let units_met = units.is_none_or(|(share, total)| {
            represented.is_empty() || share.reached(represented.len() as u32, total)
        });
        QuorumState {
            present,
            summoned,
            needed: rule.present.need(summoned),
            units: units.map(|(_, total)| (represented.len() as u32, total)),
            met: summoned > 0 && rule.present.reached(present, summoned) && units_met,
        }
    }
}
