//! The session format, version 1, as it is written. Everything may be missing; leaves keep what was
//! written; what is wrong is told by the checks, all of it at once.

use crate::load::leaf::{Leaf, Phrase};
use crate::rulebook::DutyRule;
use serde::Deserialize;

/// A session file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Session")]
pub struct RawSession {
    /// Number of the format. The reader has checked it.
    pub format: Leaf,
    /// The session's own name.
    pub id: Leaf,
    /// Full title.
    pub title: Phrase,
    /// Title where room is short.
    pub short_title: Phrase,
    /// The organisation that holds it.
    pub organisation: Phrase,
    /// Town or commune.
    pub place: Phrase,
    /// Term.
    pub term: Phrase,
    /// `delegate` or `member`.
    pub kind: Leaf,
    /// The day it opens.
    pub date: Leaf,
    /// Offset from UTC; Vietnam's where it is missing.
    pub offset: Leaf,
    /// Id of the rulebook.
    pub rulebook: Leaf,
    /// File name of the roll.
    pub roll: Leaf,
    /// Who convenes it.
    pub convener: Phrase,
    /// The superior committee.
    pub superior: Phrase,
    /// Which call this is.
    pub call: Leaf,
    /// Members of the whole organisation.
    pub members: Leaf,
    /// Subordinate units.
    pub units: Leaf,
    /// People in charge.
    pub officers: Vec<RawOfficer>,
    /// Guests.
    pub guests: Vec<RawGuest>,
    /// Documents.
    pub documents: Vec<RawDocument>,
    /// Offices to be filled.
    pub elections: Vec<RawElection>,
    /// What a superior body asked for.
    pub requirements: Vec<Leaf>,
    /// Duties added to those of the rulebook, in the same form.
    pub duties: Vec<DutyRule>,
    /// Duties switched off.
    pub duties_off: Vec<RawDutyOff>,
    /// Duties attested before the day.
    pub attested: Vec<RawAttested>,
    /// The last day the superior body allows.
    pub deadline: Leaf,
    /// Words a minute, read aloud.
    pub words_per_minute: Leaf,
    /// Sittings.
    pub sittings: Vec<RawSitting>,
}

/// Somebody in charge of items.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Officer")]
#[allow(missing_docs)]
pub struct RawOfficer {
    pub id: Leaf,
    pub name: Leaf,
    pub post: Phrase,
}

/// A guest.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Guest")]
#[allow(missing_docs)]
pub struct RawGuest {
    pub id: Leaf,
    pub name: Leaf,
    pub post: Phrase,
    pub order: Leaf,
    pub speech: Leaf,
}

/// A document.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Document")]
#[allow(missing_docs)]
pub struct RawDocument {
    pub id: Leaf,
    pub subject: Leaf,
    pub title: Phrase,
    pub owner: Leaf,
    pub pages: Leaf,
    pub words: Leaf,
    pub reading: Leaf,
    pub ready: Leaf,
}

/// An office to be filled.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Election")]
#[allow(missing_docs)]
pub struct RawElection {
    pub id: Leaf,
    pub office: Leaf,
    pub title: Phrase,
    pub seats: Leaf,
    pub allocated: Leaf,
    pub alternates: Leaf,
    pub from_among: Leaf,
    pub candidates: Vec<RawCandidate>,
    pub tellers: Vec<Leaf>,
}

/// A name of the incumbents' list.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Candidate")]
#[allow(missing_docs)]
pub struct RawCandidate {
    pub name: Leaf,
    pub card: Leaf,
    pub note: Phrase,
}

/// A duty switched off.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "DutyOff")]
#[allow(missing_docs)]
pub struct RawDutyOff {
    pub duty: Leaf,
    pub reason: Phrase,
}

/// A duty attested before the day.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Attested")]
#[allow(missing_docs)]
pub struct RawAttested {
    pub duty: Leaf,
    pub how: Phrase,
}

/// A sitting.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Sitting")]
#[allow(missing_docs)]
pub struct RawSitting {
    pub id: Leaf,
    pub kind: Leaf,
    pub title: Phrase,
    pub day: Leaf,
    pub opens: Leaf,
    pub closes: Leaf,
    pub items: Vec<RawItem>,
}

/// An item of the programme.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Item")]
#[allow(missing_docs)]
pub struct RawItem {
    pub id: Leaf,
    pub number: Leaf,
    pub title: Phrase,
    pub minutes: Leaf,
    pub starts: Leaf,
    pub in_charge: Leaf,
    pub deputy: Leaf,
    pub flag: Leaf,
    pub protected: Leaf,
    pub recess: Leaf,
    pub electorate: Leaf,
    pub speech_limit: Leaf,
    pub steps: Vec<RawStep>,
}

/// A step. Which of its last fields it needs depends on its kind.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Step")]
#[allow(missing_docs)]
pub struct RawStep {
    pub id: Leaf,
    pub kind: Leaf,
    pub subject: Leaf,
    pub who: Leaf,
    pub say: Phrase,
    pub prepare: Vec<Phrase>,
    pub questions: Vec<RawQuestion>,
    pub document: Leaf,
    pub election: Leaf,
    pub rung: Leaf,
    pub ceremony: Leaf,
    pub names: Vec<Phrase>,
    pub points: Vec<Phrase>,
}

/// A question of a card vote.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Question")]
#[allow(missing_docs)]
pub struct RawQuestion {
    pub id: Leaf,
    pub text: Phrase,
}
