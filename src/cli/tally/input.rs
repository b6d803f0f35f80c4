//! What `tally` is given: the fields, and what keeps them from being a count at all.

use super::explain;
use crate::congress::election::BallotKind;
use crate::source::{Problem, Written, clean};
use serde::Deserialize;
use std::collections::HashMap;

/// A count, as totals, as papers, or as both to be compared.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Name or file of the rulebook.
    pub rulebook: String,
    /// Seats to fill.
    pub seats: u32,
    /// The number the majority is measured on; nothing where it comes from the papers.
    #[serde(default)]
    pub base: Option<u32>,
    /// What the voter does with the paper.
    pub kind: BallotKind,
    /// Names in the order of the paper.
    pub candidates: Vec<String>,
    /// Papers issued.
    pub issued: u32,
    /// Papers collected.
    pub collected: u32,
    /// Valid papers.
    #[serde(default)]
    pub valid: Option<u32>,
    /// Invalid papers.
    #[serde(default)]
    pub invalid: Option<u32>,
    /// Votes for each name.
    #[serde(default)]
    pub totals: Option<Vec<u32>>,
    /// Votes against each name.
    #[serde(default)]
    pub against: Option<Vec<u32>>,
    /// Papers, equal ones together.
    #[serde(default)]
    pub ballots: Option<Vec<PaperLine>>,
    /// A second ballot among those who shared the last seat.
    #[serde(default)]
    pub revote: Option<bool>,
}

/// Papers that are marked alike, or invalid for one reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperLine {
    /// Places of the names left standing, or marked "agree".
    #[serde(default)]
    pub chosen: Option<Vec<u32>>,
    /// Places of the names marked "disagree".
    #[serde(default)]
    pub against: Option<Vec<u32>>,
    /// Why they do not count, as the tellers decided.
    #[serde(default)]
    pub invalid: Option<String>,
    /// How many; one where nothing is said.
    #[serde(default)]
    pub times: Option<u32>,
}

/// One of the two columns of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// `chosen`.
    Chosen,
    /// `against`.
    Against,
}

impl Column {
    /// The field it stands in.
    pub fn field(self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Against => "against",
        }
    }
}

/// What keeps the input from being a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No seats.
    NoSeats,
    /// A base of nobody.
    NoBase,
    /// The rulebook measures on a number that does not come from the papers, and none is given.
    BaseNeeded,
    /// Nobody on the list.
    NoNames,
    /// A name without letters.
    NameEmpty { at: usize },
    /// A name that stands on the list already.
    NameTwice {
        at: usize,
        first: usize,
        name: String,
    },
    /// Several names on a one-name paper.
    SingleNames { names: usize },
    /// Neither totals nor papers.
    NoVotes,
    /// Totals without the number of valid or invalid papers.
    PapersMissing { field: &'static str },
    /// A place that is none on the paper.
    Outside {
        paper: usize,
        column: Column,
        at: usize,
        index: u32,
        most: usize,
    },
    /// A place that stands twice in one column.
    Repeated {
        paper: usize,
        column: Column,
        at: usize,
        index: u32,
    },
    /// A name marked against on a paper on which names are struck out.
    AgainstOnStrike { paper: usize },
    /// Marks on a paper that is said to be invalid.
    MarksAndInvalid { paper: usize },
    /// A paper that says nothing.
    Nothing { paper: usize },
    /// An invalid paper without a reason.
    ReasonEmpty { paper: usize },
    /// Papers that are none.
    NoTimes { paper: usize },
    /// More papers than can be counted.
    TooMany,
}

/// Faults after which no more are looked for.
const MOST_FAULTS: usize = 100;

/// Reads the input; every problem is told with its place.
pub fn read(name: &str, text: &str) -> Result<Input, Vec<Problem>> {
    let input = parse(name, text)?;
    let faults = faults(&input);
    if faults.is_empty() {
        Ok(input)
    } else {
        Err(explain::faults(name, text, &faults))
    }
}

fn parse(name: &str, text: &str) -> Result<Input, Vec<Problem>> {
    if let Ok(input) = serde_json::from_str(text) {
        return Ok(input);
    }
    // Places are those of the text as it is shown; and a mark of byte order, or a blank of an office program,
    // is no fault.
    let written = Written::new(name, text);
    serde_json::from_str(written.text()).map_err(|error| explain::shape(&written, &error))
}

/// Everything that keeps the input from being a count, in the order of its fields.
fn faults(input: &Input) -> Vec<Fault> {
    let mut found = Vec::new();
    if input.seats == 0 {
        found.push(Fault::NoSeats);
    }
    if input.base == Some(0) {
        found.push(Fault::NoBase);
    }
    names(input, &mut found);
    match (&input.totals, &input.ballots) {
        (None, None) => found.push(Fault::NoVotes),
        (Some(_), None) => {
            for (field, given) in [("valid", input.valid), ("invalid", input.invalid)] {
                if given.is_none() {
                    found.push(Fault::PapersMissing { field });
                }
            }
        }
        (_, Some(_)) => {}
    }
    if let Some(papers) = &input.ballots {
        self::papers(input, papers, &mut found);
    }
    found
}

fn names(input: &Input, found: &mut Vec<Fault>) {
    let names = &input.candidates;
    if names.is_empty() {
        found.push(Fault::NoNames);
    }
    if input.kind == BallotKind::Single && names.len() > 1 {
        found.push(Fault::SingleNames { names: names.len() });
    }
    let mut seen: HashMap<String, usize> = HashMap::with_capacity(names.len());
    for (at, name) in names.iter().enumerate() {
        let plain = plain(name);
        if plain.is_empty() {
            found.push(Fault::NameEmpty { at });
        } else if let Some(first) = seen.get(&plain).copied() {
            let name = plain;
            found.push(Fault::NameTwice { at, first, name });
        } else {
            seen.insert(plain, at);
        }
    }
}

/// A name as names are compared: composed, with single blanks and none at its ends.
fn plain(name: &str) -> String {
    let cleaned = clean(name);
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    words.join(" ")
}

fn papers(input: &Input, papers: &[PaperLine], found: &mut Vec<Fault>) {
    let names = input.candidates.len();
    // For each place the last column it was seen in, so that a place that stands twice is found at once.
    let mut seen = vec![0_usize; names];
    let mut columns = 0;
    for (paper, line) in papers.iter().enumerate() {
        if found.len() >= MOST_FAULTS {
            return;
        }
        if line.times == Some(0) {
            found.push(Fault::NoTimes { paper });
        }
        let marked = |column: &Option<Vec<u32>>| column.as_ref().is_some_and(|at| !at.is_empty());
        match &line.invalid {
            Some(_) if marked(&line.chosen) || marked(&line.against) => {
                found.push(Fault::MarksAndInvalid { paper });
            }
            Some(reason) if reason.trim().is_empty() => found.push(Fault::ReasonEmpty { paper }),
            None if line.chosen.is_none() && line.against.is_none() => {
                found.push(Fault::Nothing { paper });
            }
            _ => {}
        }
        if input.kind == BallotKind::Strike && marked(&line.against) {
            found.push(Fault::AgainstOnStrike { paper });
        }
        for (column, places) in [
            (Column::Chosen, &line.chosen),
            (Column::Against, &line.against),
        ] {
            columns += 1;
            for (at, index) in places.iter().flatten().copied().enumerate() {
                match seen.get_mut(index as usize) {
                    None => found.push(Fault::Outside {
                        paper,
                        column,
                        at,
                        index,
                        most: names.saturating_sub(1),
                    }),
                    Some(last) if *last == columns => found.push(Fault::Repeated {
                        paper,
                        column,
                        at,
                        index,
                    }),
                    Some(last) => *last = columns,
                }
                if found.len() >= MOST_FAULTS {
                    return;
                }
            }
        }
    }
}
