//! One ballot paper as it is read: what makes it valid (QC 244/2014, Article 17), and the totals it adds to.
//!
//! A paper lives only as long as it is read. What is kept are totals: the pattern of a paper can betray its
//! writer.

use super::tally::{BallotKind, CountSheet};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What stands on one paper, by the places of the names on it, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// Names left standing (`strike`) or marked "đồng ý".
    pub chosen: Vec<u32>,
    /// Names marked "không đồng ý"; always empty on a paper on which names are struck out.
    pub against: Vec<u32>,
}

/// Why a paper does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Invalid {
    /// Every name is struck out: it votes for nobody (Article 17).
    AllStruck,
    /// More names are left standing than seats (Article 17).
    TooMany,
    /// The tellers did not issue it (Article 17).
    NotIssued,
    /// One-name paper: both boxes are marked.
    BothBoxes,
    /// One-name paper: neither box is marked (practice, not checked).
    NoBox,
    /// It names somebody outside the list (practice, not checked).
    OutsideList,
    /// It is marked so that it can be recognised (practice, not checked).
    Marked,
    /// It is signed or written on (practice, not checked).
    Signed,
}

impl Invalid {
    /// All reasons, in the order of their digits.
    pub const ALL: [Self; 8] = [
        Self::AllStruck,
        Self::TooMany,
        Self::NotIssued,
        Self::BothBoxes,
        Self::NoBox,
        Self::OutsideList,
        Self::Marked,
        Self::Signed,
    ];

    /// Its id in counts and files.
    pub fn id(self) -> &'static str {
        match self {
            Self::AllStruck => "all_struck",
            Self::TooMany => "too_many",
            Self::NotIssued => "not_issued",
            Self::BothBoxes => "both_boxes",
            Self::NoBox => "no_box",
            Self::OutsideList => "outside_list",
            Self::Marked => "marked",
            Self::Signed => "signed",
        }
    }

    /// The reason with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.id() == id)
    }

    /// It follows from the marks on the paper; the others are for the tellers to see.
    pub fn follows_from_marks(self) -> bool {
        matches!(
            self,
            Self::AllStruck | Self::TooMany | Self::BothBoxes | Self::NoBox
        )
    }
}

/// What a paper is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperRules {
    /// What the voter does with it.
    pub kind: BallotKind,
    /// Seats to fill.
    pub seats: u32,
    /// Names on it.
    pub names: u32,
}

/// Whether the paper counts. The places must be below `names` and stand once each.
///
/// * `strike`: at least one name and at most as many as seats are left standing.
/// * `agree`: always valid; a name in both columns or in neither is a line that is not counted.
/// * `single`: exactly one of the two boxes is marked.
pub fn judge(rules: PaperRules, paper: &Paper) -> Result<(), Invalid> {
    match rules.kind {
        BallotKind::Strike if paper.chosen.is_empty() => Err(Invalid::AllStruck),
        BallotKind::Strike if paper.chosen.len() > rules.seats as usize => Err(Invalid::TooMany),
        BallotKind::Single => {
            let both = paper
                .chosen
                .iter()
                .any(|place| paper.against.contains(place));
            let marked =
                |place: u32| paper.chosen.contains(&place) || paper.against.contains(&place);
            if both {
                Err(Invalid::BothBoxes)
            } else if (0..rules.names).all(marked) {
                Ok(())
            } else {
                Err(Invalid::NoBox)
            }
        }
        BallotKind::Strike | BallotKind::Agree => Ok(()),
    }
}

/// Adds `times` to the totals at these places.
fn add_at(totals: &mut [u64], places: impl Iterator<Item = u32>, times: u64) {
    for place in places {
        if let Some(total) = totals.get_mut(place as usize) {
            *total += times;
        }
    }
}

/// Totals of papers, in the order of the names on them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperTotals {
    /// Valid papers.
    pub valid: u64,
    /// Invalid papers by reason.
    pub invalid: BTreeMap<Invalid, u64>,
    /// Votes for each name, on valid papers.
    pub votes: Vec<u64>,
    /// Votes against each name, on valid papers.
    pub against: Vec<u64>,
}

impl PaperTotals {
    /// No papers yet.
    pub fn new(names: u32) -> Self {
        Self {
            votes: vec![0; names as usize],
            against: vec![0; names as usize],
            ..Self::default()
        }
    }

    /// Adds `times` papers alike; gives why they do not count, if they do not.
    pub fn add(&mut self, rules: PaperRules, paper: &Paper, times: u64) -> Result<(), Invalid> {
        if let Err(reason) = judge(rules, paper) {
            self.add_invalid(reason, times);
            return Err(reason);
        }
        self.valid += times;
        if paper.against.is_empty() {
            add_at(&mut self.votes, paper.chosen.iter().copied(), times);
            return Ok(());
        }
        // A name in both columns is a line that is not counted. Marked once and compared once: papers of
        // hundreds of names come by the hundred thousand.
        let mut marks = vec![(false, false); rules.names as usize];
        for place in &paper.chosen {
            if let Some((chosen, _)) = marks.get_mut(*place as usize) {
                *chosen = true;
            }
        }
        for place in &paper.against {
            if let Some((_, against)) = marks.get_mut(*place as usize) {
                *against = true;
            }
        }
        let alone = |mark: (bool, bool)| {
            let marked = marks.iter().zip(0_u32..);
            marked.filter_map(move |(found, place)| (*found == mark).then_some(place))
        };
        add_at(&mut self.votes, alone((true, false)), times);
        add_at(&mut self.against, alone((false, true)), times);
        Ok(())
    }

    /// Adds `times` papers that do not count.
    pub fn add_invalid(&mut self, reason: Invalid, times: u64) {
        *self.invalid.entry(reason).or_default() += times;
    }

    /// All papers.
    pub fn papers(&self) -> u64 {
        self.valid + self.invalid.values().sum::<u64>()
    }

    /// Adds the totals of another stack of the same paper.
    pub fn add_totals(&mut self, other: &Self) {
        self.valid += other.valid;
        for (reason, papers) in &other.invalid {
            self.add_invalid(*reason, *papers);
        }
        for (sum, more) in self.votes.iter_mut().zip(&other.votes) {
            *sum += more;
        }
        for (sum, more) in self.against.iter_mut().zip(&other.against) {
            *sum += more;
        }
    }

    /// The same as a count; `None` where a number is beyond what a hall can hold.
    pub fn sheet(&self, kind: BallotKind) -> Option<CountSheet> {
        let small = |number: &u64| u32::try_from(*number).ok();
        let invalid: u64 = self.invalid.values().sum();
        Some(CountSheet {
            valid: small(&self.valid)?,
            invalid: small(&invalid)?,
            invalid_reasons: self
                .invalid
                .iter()
                .filter(|(_, papers)| **papers > 0)
                .map(|(reason, papers)| Some((reason.id().to_owned(), small(papers)?)))
                .collect::<Option<_>>()?,
            votes: self.votes.iter().map(small).collect::<Option<_>>()?,
            against: match kind {
                BallotKind::Strike => Vec::new(),
                _ => self.against.iter().map(small).collect::<Option<_>>()?,
            },
        })
    }
}
