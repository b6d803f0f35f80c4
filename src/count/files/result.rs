//! The result file: what one team gives back. Totals only: never one paper's pattern, order or time.

use super::round::list_sum;
use super::{BadFile, FORMAT, RoundKey, What, read, written};
use crate::congress::Wall;
use crate::congress::election::CountSheet;
use serde::{Deserialize, Serialize};

/// How a count was entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Every paper was typed.
    #[default]
    Papers,
    /// Totals were typed from a sheet.
    Totals,
}

/// A correction that was made while counting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The stack that was read again as a whole, from 1; `null`: the number of papers collected.
    pub stack: Option<u32>,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Wall,
}

/// A closed stack that was read a second time as a sample.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recheck {
    /// The stack, from 1.
    pub stack: u32,
    /// Both readings were equal in every line.
    pub equal: bool,
    /// When.
    pub at: Wall,
}

/// The result of one team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultFile {
    what: String,
    format: u32,
    /// Which round it answers.
    pub round: RoundKey,
    /// The names in the order of the paper.
    pub candidates: Vec<String>,
    /// The team's name.
    pub team: String,
    /// Who is in it; may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<String>,
    /// How it was entered.
    pub method: Method,
    /// Papers issued, where the team was told.
    pub issued: Option<u32>,
    /// Papers collected.
    pub collected: u32,
    /// The totals.
    pub count: CountSheet,
    /// Lines said to be not counted, by their id (see [`crate::count::compare::Line`]).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_counted: Vec<String>,
    /// Stacks the papers were read in; 0 where totals were entered.
    pub stacks: u32,
    /// Lines taken back while their stack was open.
    #[serde(default)]
    pub taken_back: u32,
    /// Corrections, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// Samples, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rechecks: Vec<Recheck>,
    /// What the head of tellers wrote about what is not as usual; empty where nothing had to be explained.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub explanation: String,
    /// When the count was closed.
    pub closed_at: Wall,
}

impl ResultFile {
    /// A result without corrections, samples and explanation.
    pub fn new(
        round: RoundKey,
        candidates: Vec<String>,
        team: &str,
        (collected, count): (u32, CountSheet),
        closed_at: Wall,
    ) -> Self {
        Self {
            what: What::Result.id().to_owned(),
            format: FORMAT,
            round,
            candidates,
            team: team.to_owned(),
            members: Vec::new(),
            method: Method::Totals,
            issued: None,
            collected,
            count,
            not_counted: Vec::new(),
            stacks: 0,
            taken_back: 0,
            corrections: Vec::new(),
            rechecks: Vec::new(),
            explanation: String::new(),
            closed_at,
        }
    }

    /// Its text.
    pub fn text(&self) -> String {
        written(self)
    }

    /// Reads one.
    pub fn read(text: &str) -> Result<Self, BadFile> {
        let result: Self = read(text, What::Result)?;
        let names = result.candidates.len();
        let against = result.count.against.len();
        if result.count.votes.len() != names || (against != 0 && against != names) {
            Err(BadFile::Contradicts("count-file-votes"))
        } else if list_sum(result.candidates.iter().map(String::as_str)) != result.round.list {
            Err(BadFile::Contradicts("count-file-list"))
        } else {
            Ok(result)
        }
    }
}
