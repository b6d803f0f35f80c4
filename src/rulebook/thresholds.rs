//! Thresholds as integers: quorum, majority, surplus, ties. Nothing here is a rounded percentage.

use super::Office;
use super::duty::Source;
use serde::{Deserialize, Serialize};

/// What a share is measured on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BaseKind {
    /// The adjusted number of those summoned, E (QC 244/2014, Article 32).
    #[default]
    AdjustedSummoned,
    /// All members of the body.
    TotalMembers,
    /// Those present when the vote is called.
    Present,
    /// Ballots collected, valid or not.
    Collected,
    /// Valid ballots.
    Valid,
}

/// A share that must be reached: `num/den` of a base, strictly more or at least.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Majority {
    /// Numerator of the share.
    pub num: u32,
    /// Denominator of the share; never 0 in a checked rulebook.
    pub den: u32,
    /// `true`: more than the share is needed. `false`: exactly the share is enough.
    pub strict: bool,
    /// What the share is taken of.
    #[serde(default)]
    pub base: BaseKind,
    /// Where the rule stands.
    pub source: Source,
}

impl Majority {
    /// `votes` reach the share of `base`. Integers only.
    pub fn reached(&self, votes: u32, base: u32) -> bool {
        let votes = u64::from(votes) * u64::from(self.den);
        let share = u64::from(base) * u64::from(self.num);
        if self.strict {
            votes > share
        } else {
            votes >= share
        }
    }

    /// The least number of votes that reaches the share of `base`.
    pub fn need(&self, base: u32) -> u32 {
        let share = u64::from(base) * u64::from(self.num);
        let den = u64::from(self.den.max(1));
        let need = if self.strict {
            share / den + 1
        } else {
            share.div_ceil(den)
        };
        u32::try_from(need).unwrap_or(u32::MAX)
    }
}

/// When a congress may sit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    /// The share of those summoned that must be present (at least).
    pub present: Majority,
    /// The share of the subordinate units that must be represented, at a delegate congress.
    #[serde(default)]
    pub units: Option<Majority>,
    /// What is enough at the second call, the third and so on, where the first did not come about.
    #[serde(default)]
    pub later_calls: Vec<LaterCall>,
}

/// A congress that is called again because too few came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaterCall {
    /// It must be held within so many days.
    #[serde(default)]
    pub within_days: Option<u32>,
    /// The share of those summoned that must be present; `None`: any number is enough.
    #[serde(default)]
    pub present: Option<Majority>,
    /// Where the rule stands.
    pub source: Source,
}

impl Quorum {
    /// The share that holds at this call, from 1; `None` where any number is enough.
    pub fn at_call(&self, call: u32) -> Option<&Majority> {
        let later = usize::try_from(call).unwrap_or(usize::MAX).checked_sub(2);
        match later {
            None => Some(&self.present),
            Some(index) => match self.later_calls.get(index).or(self.later_calls.last()) {
                Some(later) => later.present.as_ref(),
                None => Some(&self.present),
            },
        }
    }
}

/// Matters that need another share than the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Special {
    /// Subjects of card votes.
    pub subjects: Vec<String>,
    /// The share they need.
    pub majority: Majority,
}

/// In what order names stand on a ballot paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ListOrder {
    /// As they were introduced, then as they were nominated.
    #[default]
    AsIntroduced,
    /// By given name, then family and middle name, in Vietnamese order (practice).
    ByGivenName,
}

/// What one voter weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weights {
    /// One person, one vote.
    #[default]
    PerPerson,
    /// Every number is one of voting shares, as the roll has them.
    PerShare,
}

/// What happens when seats are left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Short {
    /// No round after this one, where there is a limit.
    pub most_rounds: Option<u32>,
    /// Where the rule stands.
    pub source: Source,
}

/// How a count comes in where nobody says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountBy {
    /// From the signed count minutes: totals.
    #[default]
    Minutes,
    /// By typing every paper.
    Papers,
}

/// Which reading of points on which sources differ is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reading {
    /// A member absent throughout with an accepted reason is taken out of E (QC 244/2014, Article 32);
    /// `false` is the older answer, which measures on all official members.
    pub excused_leave_base: bool,
    /// A member transferred out for a time who attends counts (HD 01/2016, item 13.2).
    pub transferred_out_present_counts: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            excused_leave_base: true,
            transferred_out_present_counts: true,
        }
    }
}

/// How many names above the seats a list may have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Surplus {
    /// The largest surplus as a share of the seats; rounded down.
    pub most: Majority,
    /// Seats for which a fixed number stands instead: (seats, most).
    #[serde(default)]
    pub overrides: Vec<(u32, u32)>,
    /// Offices whose lists the limit is for.
    #[serde(default = "committees")]
    pub offices: Vec<Office>,
    /// Lists for these offices must have at least one name above the seats (QC 190/2024, Article 14.1).
    #[serde(default)]
    pub required: bool,
}

/// The offices whose lists the surplus is about where a rulebook does not say.
pub fn committees() -> Vec<Office> {
    vec![Office::Committee, Office::StandingCommittee]
}

impl Surplus {
    /// The most names above `seats` that a list may have.
    pub fn limit(&self, seats: u32) -> u32 {
        if let Some((_, most)) = self.overrides.iter().find(|(n, _)| *n == seats) {
            return *most;
        }
        let share = u64::from(seats) * u64::from(self.most.num) / u64::from(self.most.den.max(1));
        u32::try_from(share).unwrap_or(u32::MAX)
    }
}

/// What a tie at the last seat leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// A second ballot among the tied only; the higher is elected and need not pass half.
    Revote(Source),
    /// The body is asked what to do.
    AskBody(Source),
}

/// How a percentage that does not end is cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the nearest, halves up: 99,047… becomes 99,05.
    #[default]
    HalfUp,
    /// Cut off: 14,285… becomes 14,28.
    Truncate,
}

/// How percentages are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Percent {
    /// Results of votes and ballots.
    pub results: Rounding,
    /// The surplus of a list (the official example truncates).
    pub surplus: Rounding,
}
