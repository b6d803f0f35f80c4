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
        self.names.iter().filter(|name| !name.withdrawn)
    }

    /// The name, whether it stands or not.
    pub fn get(&self, name: &str) -> Option<&Candidate> {
        self.names.iter().find(|candidate| candidate.name == name)
    }
}
