//! The round file: all that a team of tellers needs to know of a round, written by the podium when the list is
//! adopted.

use super::{BadFile, FORMAT, What, read, sha256, written};
use crate::congress::election::{BallotKind, PaperRules};
use crate::congress::{Mode, State};
use crate::rulebook::{Lang, Office, Words};
use serde::{Deserialize, Serialize};

/// A name on the paper, with what tells two alike apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Full name as on the paper.
    pub name: String,
    /// What is said of the person when the list is introduced.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub note: Words,
    /// Unit the person stands for, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Year of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<i32>,
}

/// A round as its tellers get it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundFile {
    what: String,
    format: u32,
    /// Live or rehearsal: a result of the one is never read into the other.
    pub mode: Mode,
    /// NAME of the journal.
    pub journal: String,
    /// Id of the election.
    pub election: String,
    /// What is elected.
    pub title: Words,
    /// Which office.
    pub office: Office,
    /// Number of the ballot, from 1.
    pub round: u32,
    /// Seats to fill.
    pub seats: u32,
    /// What the voter does with the paper.
    pub kind: BallotKind,
    /// The names in the order of the paper.
    pub candidates: Vec<Listed>,
    /// Id of the rulebook in force.
    pub rulebook: String,
    /// Papers issued; `null` while the file is written before they are.
    pub issued: Option<u32>,
}

/// Which round a result answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundKey {
    /// Live or rehearsal.
    pub mode: Mode,
    /// NAME of the journal.
    pub journal: String,
    /// Id of the election.
    pub election: String,
    /// Number of the ballot, from 1.
    pub round: u32,
    /// SHA-256 of the names in the order of the paper, each with a line feed behind it.
    pub list: String,
}

impl RoundFile {
    /// Its text.
    pub fn text(&self) -> String {
        written(self)
    }

    /// Reads one.
    pub fn read(text: &str) -> Result<Self, BadFile> {
        let round: Self = read(text, What::Round)?;
        let names = round.candidates.len();
        if names == 0
            || round
                .candidates
                .iter()
                .any(|one| one.name.trim().is_empty())
        {
            Err(BadFile::Contradicts("count-file-no-names"))
        } else if round.seats == 0 {
            Err(BadFile::Contradicts("count-file-no-seats"))
        } else if round.kind == BallotKind::Single && names != 1 {
            Err(BadFile::Contradicts("count-file-kind"))
        } else {
            Ok(round)
        }
    }

    /// `NAME.<mode>.<election>-<round>`: what the names of all files of this round begin with.
    pub fn stem(&self) -> String {
        let mode = match self.mode {
            Mode::Live => "live",
            Mode::Rehearsal => "rehearsal",
        };
        format!("{}.{mode}.{}-{}", self.journal, self.election, self.round)
    }

    /// The name the podium writes it under.
    pub fn file_name(&self) -> String {
        format!("{}.round.json", self.stem())
    }

    /// Which round this is.
    pub fn key(&self) -> RoundKey {
        RoundKey {
            mode: self.mode,
            journal: self.journal.clone(),
            election: self.election.clone(),
            round: self.round,
            list: list_sum(self.names()),
        }
    }

    /// The names in the order of the paper.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.candidates.iter().map(|one| one.name.as_str())
    }

    /// What a paper is judged by.
    pub fn rules(&self) -> PaperRules {
        PaperRules {
            kind: self.kind,
            seats: self.seats,
            names: u32::try_from(self.candidates.len()).unwrap_or(u32::MAX),
        }
    }

    /// A name as the screen shows it; two alike are told apart by year of birth, unit, or what is said of them.
    pub fn label(&self, place: usize, lang: Lang) -> String {
        let Some(one) = self.candidates.get(place) else {
            return String::new();
        };
        let alike = |other: &Listed| other.name == one.name;
        if self.candidates.iter().filter(|other| alike(other)).count() < 2 {
            return one.name.clone();
        }
        let born = one.born.map(|year| year.to_string());
        let more: Vec<String> = born
            .into_iter()
            .chain([one.unit.clone(), one.note.get(lang).to_owned()])
            .filter(|text| !text.is_empty())
            .collect();
        format!("{} ({})", one.name, more.join(", "))
    }
}

/// The sum of a list: anyone can make it with `printf '%s\n' NAME… | sha256sum`.
pub(super) fn list_sum<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for name in names {
        text.push_str(name);
        text.push('\n');
    }
    sha256(text.as_bytes())
}

/// The round of an election as its tellers get it; `journal` is the journal's NAME. `None` where there is no
/// such election, or its list is not adopted yet.
pub fn round_file(state: &State, election: &str, journal: &str) -> Option<RoundFile> {
    let elected = state.election(election)?;
    let (names, kind) = elected.round.ballot.as_ref()?;
    let plan = state.setup.plan.election(election)?;
    let listed = |name: &String| {
        let person = elected
            .slate
            .get(name)
            .and_then(|one| one.card)
            .and_then(|card| state.setup.roll.iter().find(|person| person.card == card));
        Listed {
            name: name.clone(),
            note: plan
                .candidates
                .iter()
                .find(|one| one.name == *name)
                .map_or_else(Words::default, |one| one.note.clone()),
            unit: person.map_or_else(String::new, |person| person.unit.clone()),
            born: person.and_then(|person| person.born),
        }
    };
    Some(RoundFile {
        what: What::Round.id().to_owned(),
        format: FORMAT,
        mode: state.mode,
        journal: journal.to_owned(),
        election: election.to_owned(),
        title: plan.title.clone(),
        office: elected.office,
        round: elected.round.number,
        seats: elected.seats_now(),
        kind: *kind,
        candidates: names.iter().map(listed).collect(),
        rulebook: state.setup.rulebook.id.clone(),
        issued: elected.round.issued.as_ref().map(|issued| issued.issued),
    })
}
