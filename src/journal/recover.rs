//! A torn end is set aside: copied, synced, and only then cut off. Killed at any point and done again, it
//! comes to the same.

use super::digest::Digest;
use super::names::Name;
use super::read::{FILE_LIMIT, Reading, Torn};
use super::storage::Storage;
use super::trouble::Trouble;
use crate::congress::Event;
use std::io;

/// A torn end that was set aside and that no record speaks of yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// The file name it has now, in the folder of the journal.
    pub file: String,
    /// Bytes of the journal before it.
    pub offset: u64,
    /// Its bytes.
    pub bytes: u64,
    /// The SHA-256 of its bytes.
    pub sum: Digest,
}

impl SetAside {
    /// The event that records it.
    pub fn event(&self) -> Event {
        Event::Recovered {
            bytes: self.bytes,
            file: self.file.clone(),
            sha256: self.sum.to_string(),
        }
    }
}

/// Copies a torn end to a file of its own, and cuts it off the journal.
pub(super) fn set_aside(storage: &dyn Storage, name: &Name, torn: &Torn) -> Result<(), Trouble> {
    let bytes = storage
        .read(&torn.path, FILE_LIMIT)
        .map_err(|error| Trouble::disk(&torn.path, &error))?;
    let place = usize::try_from(torn.offset).unwrap_or(usize::MAX);
    let end = bytes.get(place..).unwrap_or_default();
    copy(storage, name, torn, end)?;
    let cut = || -> io::Result<()> {
        let mut file = storage.open(&torn.path, torn.offset)?;
        file.cut(torn.offset)?;
        file.sync()
    };
    cut().map_err(|error| Trouble::disk(&torn.path, &error))
}

fn copy(storage: &dyn Storage, name: &Name, torn: &Torn, end: &[u8]) -> Result<(), Trouble> {
    let mut number = 1;
    loop {
        let path = name
            .folder()
            .join(name.torn(torn.segment, torn.offset, number));
        let done = match storage.read(&path, FILE_LIMIT) {
            // Copied before, by a start that did not come as far as cutting.
            Ok(found) if found == end => storage.sync_folder(name.folder()),
            Ok(_) => {
                number += 1;
                continue;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                storage.replace(&path, end, true)
            }
            Err(error) => Err(error),
        };
        return done.map_err(|error| Trouble::disk(&path, &error));
    }
}

/// What was set aside, now or by a start that died before it could record it.
pub(super) fn unrecorded(
    storage: &dyn Storage,
    reading: &Reading,
) -> Result<Vec<SetAside>, Trouble> {
    let name = &reading.name;
    let mut files = storage
        .list(name.folder())
        .map_err(|error| Trouble::disk(name.folder(), &error))?;
    files.sort();
    let segments: Vec<u32> = reading.parts.iter().map(|part| part.segment).collect();
    let mut found = Vec::new();
    for file in files {
        let Some(offset) = name.torn_offset(&file, &segments) else {
            continue;
        };
        let recorded = reading.acts.iter().flat_map(|act| &act.ev).any(
            |event| matches!(event, Event::Recovered { file: recorded, .. } if *recorded == file),
        );
        if recorded {
            continue;
        }
        let path = name.folder().join(&file);
        let bytes = storage
            .read(&path, FILE_LIMIT)
            .map_err(|error| Trouble::disk(&path, &error))?;
        found.push(SetAside {
            file,
            offset,
            bytes: bytes.len() as u64,
            sum: Digest::of(&bytes),
        });
    }
    Ok(found)
}
