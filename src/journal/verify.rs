//! What a journal proves: whether its chain is whole, what is sealed, and where a printed fingerprint belongs.

use super::names::Name;
use super::read::{self, Part, Torn};
use super::seal::{Fingerprint, Mistyped};
use super::storage::Storage;
use super::trouble::Trouble;
use crate::congress::Event;
use std::path::Path;

/// What a journal proves. A torn end is told and is no damage.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Which journal.
    pub name: Name,
    /// Its files.
    pub parts: Vec<Part>,
    /// Whole records, each proven by its sum and by the one after it; those before the damage if there is any.
    pub records: u64,
    /// The first damage: [`Trouble::Damaged`], [`Trouble::Fork`], [`Trouble::Newer`] or
    /// [`Trouble::OtherMode`]. What stands after it was not looked at.
    pub damage: Option<Trouble>,
    /// The torn end of the last file.
    pub torn: Option<Torn>,
    /// Acts that were on their way when a file failed, and were never acknowledged.
    pub pending: u64,
    /// The record that closed the congress, and its fingerprint: the seal.
    pub seal: Option<Mark>,
    /// The last record and its fingerprint. After the seal, that of the addenda.
    pub head: Option<Mark>,
    /// The records whose fingerprints were printed, in the order of printing.
    pub witnessed: Vec<Mark>,
    /// Where the fingerprint that was given belongs.
    pub compared: Option<Compared>,
}

/// A record and its fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its number.
    pub seq: u64,
    /// Its fingerprint.
    pub fingerprint: Fingerprint,
}

/// What comparing with a fingerprint from paper says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// It is that of this record. So this record and all before it are those that the paper witnesses.
    Record {
        /// Its number.
        seq: u64,
        /// It is the record that closed the congress.
        seal: bool,
        /// Records after it, which this paper says nothing about.
        after: u64,
    },
    /// It is a good fingerprint of no record here: this is another journal, or one of the records up to the
    /// one that was printed was changed.
    Nowhere,
    /// It was mistyped.
    Mistyped(Mistyped),
}

impl Report {
    /// The chain is whole, closed or not; a torn end does not matter. Exit code 0, or 1.
    pub fn whole(&self) -> bool {
        self.damage.is_none() && self.records > 0
    }

    /// The last record that a printed fingerprint vouches for; what comes after it is not yet witnessed.
    pub fn witnessed_to(&self) -> Option<u64> {
        self.witnessed.iter().map(|mark| mark.seq).max()
    }
}

/// Checks the journal that `path` belongs to, whichever of its files it names, and compares it with a
/// fingerprint as it was typed. An error only where it could not be read at all.
pub fn verify(
    storage: &dyn Storage,
    path: &Path,
    fingerprint: Option<&str>,
) -> Result<Report, Trouble> {
    let (name, _) = Name::parse(path)?;
    let (reading, damage) = read::read_as_far(storage, name)?;
    let mark = |seq: u64| {
        Some(Mark {
            seq,
            fingerprint: Fingerprint::of(reading.sum(seq)?),
        })
    };
    let has = |wanted: fn(&Event) -> bool| {
        let mut acts = reading.acts.iter().rev();
        acts.find(|act| act.ev.iter().any(wanted))
            .map(|act| act.seq)
    };
    let closed = has(|event| matches!(event, Event::Closed {}));
    let mut witnessed = Vec::new();
    for event in reading.acts.iter().flat_map(|act| &act.ev) {
        if let Event::Witnessed { seq } = event
            && let Some(mark) = mark(*seq)
            && !witnessed.contains(&mark)
        {
            witnessed.push(mark);
        }
    }
    let compared = fingerprint.map(|typed| match Fingerprint::parse(typed) {
        Err(mistyped) => Compared::Mistyped(mistyped),
        Ok(wanted) => (1..=reading.seq())
            .find(|seq| mark(*seq).is_some_and(|mark| mark.fingerprint == wanted))
            .map_or(Compared::Nowhere, |seq| Compared::Record {
                seq,
                seal: Some(seq) == closed,
                after: reading.seq() - seq,
            }),
    });
    Ok(Report {
        records: reading.seq(),
        damage,
        pending: reading.pending.len() as u64,
        seal: closed.and_then(mark),
        head: mark(reading.seq()),
        witnessed,
        compared,
        torn: reading.torn,
        parts: reading.parts,
        name: reading.name,
    })
}
