//! The state as data, for `presidium status --json`. Its fields are stable: they are listed with their
//! meaning in [`SCHEMA`], and a test holds that the list and a real status agree.
//!
//! Nothing here is a finding about a person's vote: totals only, as the journal has them.

mod build;
mod elections;
mod schema;
mod words;

#[cfg(test)]
mod tests;

pub use build::status;
pub use schema::{Field, SCHEMA, schema_markdown};
pub use words::words;

use super::clean::escape_json;
use crate::congress::roll::OutOfBase;
use crate::rulebook::Words;
use serde::Serialize;

/// The congress at one moment. Times are RFC 3339 with the offset of the congress; durations are whole
/// seconds; what is not there is `null`, never left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)] // every field has its meaning in SCHEMA, which a test holds complete
pub struct Status {
    pub mode: &'static str,
    pub seq: u64,
    pub at: String,
    pub session: Session,
    pub sitting: Option<String>,
    pub item: Option<String>,
    pub step: Option<String>,
    pub clocks: Clocks,
    pub recess: Option<RecessStatus>,
    pub items: Vec<ItemStatus>,
    pub behind_s: i64,
    pub behind_relative_s: i64,
    pub planned_close: Option<String>,
    pub expected_close: Option<String>,
    pub present: u32,
    pub summoned: u32,
    pub base: u32,
    pub base_provisional: bool,
    pub base_out: Vec<OutStatus>,
    pub replaced: Vec<ReplacedStatus>,
    pub need: u32,
    pub quorum: Quorum,
    pub duties: Vec<DutyStatus>,
    pub votes: Vec<VoteStatus>,
    pub elections: Vec<ElectionStatus>,
    pub speaker: Option<SpeakerStatus>,
    pub queue: u32,
    pub closed: Option<Closed>,
    /// Filled in by whoever has the journal's sums; `None` from [`status`].
    pub seal: Option<String>,
    pub next: Next,
    pub undone: Vec<UndoneStatus>,
}

/// Words in both languages; `en` is `null` where the data have no English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Title {
    pub vi: String,
    pub en: Option<String>,
}

/// Which session it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Session {
    pub id: String,
    pub title: Title,
}

/// The running clocks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Clocks {
    pub item_elapsed_s: Option<i64>,
    pub item_remaining_s: Option<i64>,
    pub item_paused: bool,
    pub item_granted_s: Option<i64>,
    pub speech_elapsed_s: Option<i64>,
    pub speech_remaining_s: Option<i64>,
}

/// The running break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct RecessStatus {
    pub since: String,
    pub until: Option<String>,
}

/// An item with its planned, expected and actual times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct ItemStatus {
    pub id: String,
    pub number: String,
    pub title: Title,
    pub sitting: String,
    pub state: &'static str,
    pub planned_start: String,
    pub planned_end: String,
    pub expected_start: Option<String>,
    pub expected_end: Option<String>,
    pub actual_start: Option<String>,
    pub actual_end: Option<String>,
}

/// Somebody summoned who is not in the base.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct OutStatus {
    pub card: u32,
    pub why: OutOfBase,
}

/// A seat that an alternate has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct ReplacedStatus {
    pub card: u32,
    pub alternate: u32,
}

/// Whether the congress may sit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Quorum {
    pub met: bool,
    pub needed: u32,
    pub call: u32,
    pub units_present: Option<u32>,
    pub units: Option<u32>,
}

/// A duty of this congress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct DutyStatus {
    pub id: String,
    pub election: Option<String>,
    pub state: &'static str,
    pub severity: &'static str,
    pub blocks: bool,
    pub text: Title,
    pub source: SourceStatus,
}

/// Where a rule stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct SourceStatus {
    pub cite: Title,
    pub date: Option<String>,
    pub checked: bool,
}

/// A card vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct VoteStatus {
    pub id: String,
    pub title: Title,
    pub subject: Option<String>,
    pub item: Option<String>,
    pub step: Option<String>,
    pub question: Option<String>,
    pub election: Option<String>,
    pub rung: Option<&'static str>,
    pub decision: Option<&'static str>,
    pub state: &'static str,
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub other: Option<u32>,
    pub not_voting: Option<u32>,
    pub present: u32,
    pub base: u32,
    pub on: &'static str,
    pub measured_on: u32,
    pub need: u32,
    pub passed: Option<bool>,
    pub announced: bool,
    pub holds: bool,
    pub repeats: Option<String>,
    pub reason: Option<String>,
    pub sections: Vec<SectionStatus>,
}

/// What one section of the hall counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct SectionStatus {
    pub unit: String,
    pub yes: Option<u32>,
    pub no: Option<u32>,
    pub other: Option<u32>,
}

/// An election with its secret ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct ElectionStatus {
    pub id: String,
    pub office: &'static str,
    pub title: Title,
    pub seats: u32,
    pub seats_voted: bool,
    pub allocated: bool,
    pub tellers: Vec<String>,
    pub tellers_elected: bool,
    pub from_among: Option<String>,
    pub progress: &'static str,
    pub elected: Vec<String>,
    pub seats_left: u32,
    pub alternate_seats: u32,
    pub alternates: Vec<String>,
    pub alternates_left: u32,
    pub rounds: Vec<RoundStatus>,
}

/// One secret ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct RoundStatus {
    pub number: u32,
    pub kind: &'static str,
    pub seats: u32,
    pub for_alternates: bool,
    pub tellers: Vec<String>,
    pub rungs_done: Vec<&'static str>,
    pub rung: Option<&'static str>,
    pub candidates: Vec<String>,
    pub issued: Option<u32>,
    pub exchanged: u32,
    pub collected: Option<u32>,
    pub valid: Option<u32>,
    pub invalid: Option<u32>,
    pub present: Option<u32>,
    pub base: Option<u32>,
    pub need: Option<u32>,
    pub on: &'static str,
    pub measured_on: Option<u32>,
    pub version: Option<u32>,
    pub method: Option<&'static str>,
    pub teams: Vec<String>,
    pub explained: Option<String>,
    pub outcomes: Vec<OutcomeStatus>,
    pub seats_left: Option<u32>,
    pub alternates: Vec<String>,
    pub ending: Option<&'static str>,
    pub announced: bool,
    pub cancelled: bool,
}

/// One name of a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct OutcomeStatus {
    pub candidate: String,
    pub index: u32,
    pub votes: u32,
    pub percent: String,
    pub state: &'static str,
    pub margin: Option<i64>,
}

/// Who has the floor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct SpeakerStatus {
    pub id: String,
    pub name: String,
    pub elapsed_s: i64,
    pub limit_s: Option<i64>,
}

/// The close of the congress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Closed {
    pub at: String,
    pub act: u64,
}

/// What the next press of Tiếp will do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Next {
    pub kind: &'static str,
    pub title: Option<Title>,
    pub sitting: Option<String>,
    pub item: Option<String>,
    pub step: Option<String>,
    pub vote: Option<String>,
    pub question: Option<String>,
    pub election: Option<String>,
    pub rung: Option<&'static str>,
    pub decision: Option<&'static str>,
    pub speaker: Option<String>,
}

/// An act that was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct UndoneStatus {
    pub act: u64,
    pub by: u64,
    pub at: String,
    pub reason: String,
}

impl Status {
    /// The status as JSON over several lines, with a line end. Characters that hide or reorder text are
    /// written as escapes, so that it is safe to show.
    pub fn json(&self) -> String {
        // A tree of strings, numbers and lists cannot fail to serialise.
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        escape_json(&json)
    }
}

impl Title {
    /// The words for a screen in this language.
    pub(super) fn get(&self, lang: crate::rulebook::Lang) -> &str {
        match (lang, &self.en) {
            (crate::rulebook::Lang::En, Some(en)) => en,
            _ => &self.vi,
        }
    }
}

impl From<&Words> for Title {
    fn from(words: &Words) -> Self {
        Self {
            vi: words.vi.clone(),
            en: words.en.clone(),
        }
    }
}
