//! What somebody may do at the congress, by status, and where that stands; which reading is in force where
//! sources differ.

use super::plan::{Person, Setup, Status};
use super::roll::{Presence, Roll};
use crate::rulebook::{CongressKind, Rulebook};
use chrono::NaiveDate;

/// Where the rights of a status stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// QC 244-QĐ/TW (9/6/2014), Articles 15 and 32: official members and delegates.
    Official,
    /// QC 244-QĐ/TW (9/6/2014), Articles 11 and 15: probationary members and members transferred in.
    NoVote,
    /// HD 01-HD/TW (20/9/2016), item 13: exempt members and members transferred out.
    Invited,
    /// QC 244-QĐ/TW (9/6/2014), Article 32: suspended, charged or detained members.
    Suspended,
    /// Practice, not checked: alternates.
    Practice,
}

impl Authority {
    /// The first day on which it holds.
    fn since(self) -> Option<NaiveDate> {
        match self {
            Self::Official | Self::NoVote | Self::Suspended => NaiveDate::from_ymd_opt(2014, 6, 9),
            Self::Invited => NaiveDate::from_ymd_opt(2016, 9, 20),
            Self::Practice => None,
        }
    }

    /// It can be cited at a congress on this day under this rulebook: a Party congress, and the document was
    /// in force. The regulation of 2014 was replaced on 10/10/2024.
    pub fn holds(self, rulebook: &Rulebook, day: NaiveDate) -> bool {
        is_party(rulebook)
            && self.since().is_some_and(|since| since <= day)
            && NaiveDate::from_ymd_opt(2024, 10, 10).is_some_and(|replaced| day < replaced)
    }
}

/// The rulebook is one of the Party, shipped or changed by its user.
pub fn is_party(rulebook: &Rulebook) -> bool {
    let named = |id: &str| id.starts_with("party-");
    named(&rulebook.id) || rulebook.based_on.as_deref().is_some_and(named)
}

/// What somebody may do, and whether they are in E.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // a row of the table of statuses
pub struct Rights {
    /// Is summoned, or must be invited.
    pub summoned: bool,
    /// May attend and speak.
    pub attend: bool,
    /// May nominate.
    pub nominate: bool,
    /// May stand.
    pub stand: bool,
    /// May vote, by card and by ballot, when present.
    pub vote: bool,
    /// Is in E when present.
    pub in_base_present: bool,
    /// Is in E when absent, as long as nobody attests the absence for the whole congress.
    pub in_base_absent: bool,
    /// Where that stands.
    pub authority: Authority,
}

impl Rights {
    const fn voter(in_base_absent: bool, authority: Authority) -> Self {
        Self {
            summoned: true,
            attend: true,
            nominate: true,
            stand: true,
            vote: true,
            in_base_present: true,
            in_base_absent,
            authority,
        }
    }

    const fn nothing(authority: Authority) -> Self {
        Self {
            summoned: false,
            attend: false,
            nominate: false,
            stand: false,
            vote: false,
            in_base_present: false,
            in_base_absent: false,
            authority,
        }
    }
}

impl Status {
    /// The rights that come with the status (QC 244/2014, Articles 11, 15 and 32; HD 01/2016, item 13).
    pub fn rights(self) -> Rights {
        match self {
            Self::Official | Self::ExOfficio | Self::Appointed => {
                Rights::voter(true, Authority::Official)
            }
            Self::TransferredOut | Self::Exempt => Rights::voter(false, Authority::Invited),
            Self::Probationary | Self::TransferredIn => Rights {
                attend: true,
                nominate: true,
                summoned: self == Self::Probationary,
                ..Rights::nothing(Authority::NoVote)
            },
            // Whoever is an official member may be nominated, delegate or not.
            Self::Alternate => Rights {
                stand: true,
                ..Rights::nothing(Authority::Practice)
            },
            Self::Suspended => Rights::nothing(Authority::Suspended),
        }
    }
}

impl Roll {
    /// The rights somebody has now: an alternate who was called up has those of the seat; whoever was replaced
    /// has no vote while the alternate has the seat.
    pub fn rights(&self, person: &Person) -> Rights {
        if self.stands_for(person.card).is_some() {
            return Status::Official.rights();
        }
        let rights = person.status.rights();
        if self.replaced_by(person.card).is_some() {
            return Rights {
                summoned: true,
                stand: true,
                ..Rights::nothing(rights.authority)
            };
        }
        rights
    }
}

/// A point on which sources differ, as the rulebook reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingInForce {
    /// Members absent throughout with an accepted reason leave E (QC 244/2014, Article 32).
    ExcusedOut,
    /// They stay in E: an older published answer measures on all official members.
    ExcusedIn,
    /// A member transferred out who attends counts (HD 01/2016, item 13.2).
    TransferredIn,
    /// Such a member does not count: the narrow reading of Article 32.
    TransferredOut,
}

/// The readings that matter to this congress, each with whether it makes a difference to E as it stands.
pub fn readings(setup: &Setup, roll: &Roll) -> Vec<(ReadingInForce, bool)> {
    let reading = &setup.rulebook.reading;
    let mut found = Vec::new();
    if setup.plan.kind == CongressKind::Member && is_party(&setup.rulebook) {
        let touched = roll.seated(&setup.roll).any(|person| {
            matches!(
                roll.presence(person.card),
                Presence::AbsentThroughout { accepted: true, .. }
            )
        });
        found.push(if reading.excused_leave_base {
            (ReadingInForce::ExcusedOut, touched)
        } else {
            (ReadingInForce::ExcusedIn, touched)
        });
    }
    let mut transferred = setup
        .roll
        .iter()
        .filter(|person| person.status == Status::TransferredOut)
        .peekable();
    if transferred.peek().is_some() {
        let touched = transferred.any(|person| roll.attended(person.card));
        found.push(if reading.transferred_out_present_counts {
            (ReadingInForce::TransferredIn, touched)
        } else {
            (ReadingInForce::TransferredOut, touched)
        });
    }
    found
}
