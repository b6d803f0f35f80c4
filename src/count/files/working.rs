//! Totals of closed stacks while a team counts: what a crash leaves behind.

use super::{BadFile, Correction, FORMAT, Recheck, RoundKey, What, read, written};
use crate::congress::election::{Invalid, PaperTotals};
use crate::count::stack::LEAST;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Totals of one closed stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StackTotals {
    /// Valid papers.
    pub valid: u32,
    /// Invalid papers by reason.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub invalid: BTreeMap<Invalid, u32>,
    /// Votes for each name.
    pub votes: Vec<u32>,
    /// Votes against each name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<u32>,
}

impl From<&PaperTotals> for StackTotals {
    fn from(totals: &PaperTotals) -> Self {
        // A stack is a bundle that a hand can hold: its numbers are small.
        let small = |number: &u64| u32::try_from(*number).unwrap_or(u32::MAX);
        let against = totals.against.iter().map(small);
        Self {
            valid: small(&totals.valid),
            invalid: totals
                .invalid
                .iter()
                .map(|(reason, papers)| (*reason, small(papers)))
                .collect(),
            votes: totals.votes.iter().map(small).collect(),
            against: if against.clone().all(|n| n == 0) {
                Vec::new()
            } else {
                against.collect()
            },
        }
    }
}

impl From<&StackTotals> for PaperTotals {
    fn from(stack: &StackTotals) -> Self {
        let mut against: Vec<u64> = stack.against.iter().copied().map(u64::from).collect();
        against.resize(stack.votes.len(), 0);
        Self {
            valid: stack.valid.into(),
            invalid: stack
                .invalid
                .iter()
                .map(|(reason, papers)| (*reason, u64::from(*papers)))
                .collect(),
            votes: stack.votes.iter().copied().map(u64::from).collect(),
            against,
        }
    }
}

/// A count that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Working {
    what: String,
    format: u32,
    /// Which round.
    pub round: RoundKey,
    /// The team's name.
    pub team: String,
    /// Who is in it; may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    /// Papers issued, where the team was told.
    pub issued: Option<u32>,
    /// Papers collected.
    pub collected: u32,
    /// Papers in a stack.
    pub stack_size: u32,
    /// Closed stacks, in order; each of at least [`LEAST`] papers.
    pub stacks: Vec<StackTotals>,
    /// Lines taken back.
    #[serde(default)]
    pub taken_back: u32,
    /// Corrections, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// Samples, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rechecks: Vec<Recheck>,
    /// Stacks whose sample was not equal and that must be looked at, from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unequal: Vec<u32>,
}

impl Working {
    /// A count in which no stack is closed yet.
    pub fn new(round: RoundKey, team: &str, collected: u32, stack_size: u32) -> Self {
        Self {
            what: What::Working.id().to_owned(),
            format: FORMAT,
            round,
            team: team.to_owned(),
            members: Vec::new(),
            issued: None,
            collected,
            stack_size,
            stacks: Vec::new(),
            taken_back: 0,
            corrections: Vec::new(),
            rechecks: Vec::new(),
            unequal: Vec::new(),
        }
    }

    /// Its text; `None` while a stack in it has fewer than [`LEAST`] papers, which must not reach a disk.
    pub fn text(&self) -> Option<String> {
        let large = |stack: &StackTotals| PaperTotals::from(stack).papers() >= u64::from(LEAST);
        self.stacks.iter().all(large).then(|| written(self))
    }

    /// Totals of all closed stacks; `names` stand on the paper.
    pub fn totals(&self, names: u32) -> PaperTotals {
        let mut sum = PaperTotals::new(names);
        for stack in &self.stacks {
            sum.add_totals(&stack.into());
        }
        sum
    }

    /// Reads one; `names` is how many stand on the paper.
    pub fn read(text: &str, names: usize) -> Result<Self, BadFile> {
        let working: Self = read(text, What::Working)?;
        let whole = |stack: &StackTotals| {
            let totals = PaperTotals::from(stack);
            stack.votes.len() == names
                && totals.against.len() == names
                && totals.papers() >= u64::from(LEAST)
                && totals
                    .votes
                    .iter()
                    .zip(&totals.against)
                    .all(|(votes, against)| votes + against <= totals.valid)
        };
        if working.stacks.iter().all(whole) {
            Ok(working)
        } else {
            Err(BadFile::Contradicts("count-file-stacks"))
        }
    }
}
