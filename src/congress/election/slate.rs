//! The slate: the incumbents' list, nominations, withdrawals, surplus.

use serde::Serialize;

/// Where a name comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The incumbent committee's list: the official nomination.
    Incumbents,
    /// Đề cử from the floor.
    Nominated,
    /// Ứng cử.
    Own,
}

/// A name of the slate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Full name as on the paper.
    pub name: String,
    /// Card number, where the person is on the roll.
    pub card: Option<u32>,
    /// Where the name comes from.
    pub origin: Origin,
    /// Who nominated, where somebody did.
    pub by: String,
    /// The congress let the person withdraw.
    pub withdrawn: bool,
    /// The person asked to withdraw and the congress refused.
    pub withdrawal_refused: bool,
    /// Who supported the name, where it needs support: how many, and how many were needed.
    pub support: Option<(u32, u32)>,
    /// The opinion ballot left the name out.
    pub left_out: bool,
}

impl Candidate {
    /// A name as it comes onto the slate.
    pub fn new(name: String, card: Option<u32>, origin: Origin, by: String) -> Self {
        Self {
            name,
            card,
            origin,
            by,
            withdrawn: false,
            withdrawal_refused: false,
            support: None,
            left_out: false,
        }
    }

    /// The name stands: not withdrawn, not left out, and not short of the support it needs.
    pub fn stands(&self) -> bool {
        !self.withdrawn
            && !self.left_out
            && self.support.is_none_or(|(support, need)| support >= need)
    }
}

/// All names, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slate {
    /// The incumbents' list was read.
    pub introduced: bool,
    /// All names, the withdrawn ones too.
    pub names: Vec<Candidate>,
}

impl Slate {
    /// Those who stand.
    pub fn standing(&self) -> impl Iterator<Item = &Candidate> {
        self.names.iter().filter(|name| name.stands())
    }

    /// Those who stand and are not on the incumbents' list: nominated or standing on their own.
    pub fn from_floor(&self) -> impl Iterator<Item = &Candidate> {
        self.standing()
            .filter(|name| name.origin != Origin::Incumbents)
    }

    pub(in crate::congress) fn get_mut(&mut self, name: &str) -> Option<&mut Candidate> {
        self.names
            .iter_mut()
            .find(|candidate| candidate.name == name)
    }

    /// The name, whether it stands or not.
    pub fn get(&self, name: &str) -> Option<&Candidate> {
        self.names.iter().find(|candidate| candidate.name == name)
    }
}
