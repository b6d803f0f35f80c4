//! All the files of a journal to its acts, or the number of the record that is damaged.
//!
//! A record that does not prove itself is the torn end of its file if no other record begins after it: what
//! a power cut leaves of a write that was never acknowledged. It is told, not hidden, and left where it is;
//! only opening for writing sets it aside. A record that does not prove itself anywhere else, and one that
//! proves itself but does not fit, is damage.
//!
//! A journal goes on in a further file when a write or a sync failed. The first record there says after
//! which `sum` it goes on. Records of older files from that number on were never acknowledged: their events
//! come again in the newer file and count there. If other events stand there, two podiums have written, and
//! the journal is refused as a fork.

use super::digest::Digest;
use super::line::{self, Reader};
use super::names::Name;
use super::storage::Storage;
use super::trouble::{Fault, Trouble};
use crate::congress::{Act, Event};
use std::collections::VecDeque;
use std::io::BufRead;
use std::path::{Path, PathBuf};

/// Bytes a file of a journal may have: twenty congresses of a hundred thousand acts.
pub const FILE_LIMIT: u64 = 1 << 30;

/// The end of a file that is no whole record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Torn {
    /// The file.
    pub path: PathBuf,
    /// Its segment, from 1.
    pub segment: u32,
    /// Bytes of whole records before it.
    pub offset: u64,
    /// Bytes of it.
    pub bytes: u64,
    /// Why it is no record.
    pub fault: Fault,
}

/// One file of a journal, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its number, from 1.
    pub segment: u32,
    /// The file.
    pub path: PathBuf,
    /// The number of its first record; `None` if it holds no whole record.
    pub first: Option<u64>,
    /// Bytes of whole records.
    pub whole: u64,
    /// Bytes before the last whole record.
    pub last: u64,
}

/// A journal, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Which journal.
    pub name: Name,
    /// Its acts in order; the act number n is the n-th.
    pub acts: Vec<Act>,
    /// The `sum` of each.
    pub sums: Vec<Digest>,
    /// Its files in order.
    pub parts: Vec<Part>,
    /// The torn end of the last file. While a podium writes, this may be a record on its way.
    pub torn: Option<Torn>,
    /// Acts that were on their way when a file failed, and do not yet stand in the newer file. They were
    /// never acknowledged; opening for writing appends them again.
    pub pending: Vec<Act>,
}

impl Reading {
    fn new(name: Name) -> Self {
        Self {
            name,
            acts: Vec::new(),
            sums: Vec::new(),
            parts: Vec::new(),
            torn: None,
            pending: Vec::new(),
        }
    }

    /// The number of the last record; 0 if there is none.
    pub fn seq(&self) -> u64 {
        self.sums.len() as u64
    }

    /// The `sum` of the last record: the head of the chain.
    pub fn head(&self) -> Digest {
        self.sums.last().copied().unwrap_or(Digest::ZERO)
    }

    /// The `sum` of a record by its number.
    pub fn sum(&self, seq: u64) -> Option<Digest> {
        let place = usize::try_from(seq.checked_sub(1)?).ok()?;
        self.sums.get(place).copied()
    }
}

/// Reads the journal that `path` belongs to, whichever of its files it names. A journal without one whole
/// record has no acts; that is no error here.
pub fn read(storage: &dyn Storage, path: &Path) -> Result<Reading, Trouble> {
    let (name, _) = Name::parse(path)?;
    match read_as_far(storage, name)? {
        (reading, None) => Ok(reading),
        (_, Some(damage)) => Err(damage),
    }
}

/// Reads a journal whose files are known, none of them larger than `limit` bytes: whoever reads thousands of
/// journals in one folder should not list it for each.
pub fn read_files(
    storage: &dyn Storage,
    name: Name,
    files: &[String],
    limit: u64,
) -> Result<Reading, Trouble> {
    match read_these(storage, name, files, limit)? {
        (reading, None) => Ok(reading),
        (_, Some(damage)) => Err(damage),
    }
}

/// The whole records before the first damage, and that damage. An error where nothing could be read at all.
pub(super) fn read_as_far(
    storage: &dyn Storage,
    name: Name,
) -> Result<(Reading, Option<Trouble>), Trouble> {
    let files = storage
        .list(name.folder())
        .map_err(|error| Trouble::disk(name.folder(), &error))?;
    read_these(storage, name, &files, FILE_LIMIT)
}

fn read_these(
    storage: &dyn Storage,
    name: Name,
    files: &[String],
    limit: u64,
) -> Result<(Reading, Option<Trouble>), Trouble> {
    let mut segments = name.segments(files);
    if segments.first() != Some(&1) {
        // Reading it says why it cannot be had.
        segments.insert(0, 1);
    }
    let mut scan = Scan {
        reading: Reading::new(name),
        reader: Reader::default(),
        again: VecDeque::new(),
        older: None,
    };
    for segment in segments {
        let path = scan.reading.name.file(segment);
        let bytes = storage
            .read(&path, limit)
            .map_err(|error| Trouble::disk(&path, &error))?;
        if let Err(damage) = scan.file(segment, path, &bytes) {
            return Ok((scan.reading, Some(damage)));
        }
    }
    scan.reading.pending = scan.again.into();
    Ok((scan.reading, None))
}

struct Scan {
    reading: Reading,
    reader: Reader,
    /// Acts of older files that have to come again.
    again: VecDeque<Act>,
    /// The file they stand in.
    older: Option<PathBuf>,
}

impl Scan {
    fn file(&mut self, segment: u32, path: PathBuf, bytes: &[u8]) -> Result<(), Trouble> {
        let torn_before = self.reading.torn.take();
        self.reading.parts.push(Part {
            segment,
            path: path.clone(),
            first: None,
            whole: 0,
            last: 0,
        });
        let mut rest = bytes;
        let mut offset = 0;
        while !rest.is_empty() {
            let all = rest;
            let length = rest.skip_until(b'\n').unwrap_or(all.len());
            let line = all.get(..length).unwrap_or_default();
            match self.line(segment, &path, line, torn_before.as_ref()) {
                Ok(()) => {}
                Err(Wrong::Fault(fault)) => {
                    if fault.may_be_torn() && is_the_end(line, rest) {
                        self.reading.torn = Some(Torn {
                            path,
                            segment,
                            offset,
                            bytes: bytes.len() as u64 - offset,
                            fault,
                        });
                        return Ok(());
                    }
                    return Err(self.damage(path, offset, fault, line));
                }
                Err(Wrong::Trouble(trouble)) => return Err(trouble),
            }
            let seq = self.reading.seq();
            if let Some(part) = self.reading.parts.last_mut() {
                part.first.get_or_insert(seq);
                part.last = offset;
                offset += length as u64;
                part.whole = offset;
            }
        }
        Ok(())
    }

    /// A line with its line feed, if it has one.
    fn line(
        &mut self,
        segment: u32,
        path: &Path,
        line: &[u8],
        torn_before: Option<&Torn>,
    ) -> Result<(), Wrong> {
        let begins = self
            .reading
            .parts
            .last()
            .is_some_and(|part| part.first.is_none());
        let Some(line) = line.strip_suffix(b"\n") else {
            return Err(Fault::CutOff.into());
        };
        if begins && segment > 1 {
            return self.segment(path, line, torn_before);
        }
        let next = self.reading.seq() + 1;
        let (act, sum) = self.reader.read(line, Some((next, self.reading.head())))?;
        if begins {
            self.opened(path, &act)?;
        }
        if let Some(older) = self.again.pop_front()
            && older.ev != act.ev
        {
            return Err(Wrong::Trouble(Trouble::Fork {
                older: self.older.clone().unwrap_or_default(),
                newer: path.to_owned(),
                record: older.seq,
            }));
        }
        self.reading.acts.push(act);
        self.reading.sums.push(sum);
        Ok(())
    }

    /// The first record of a journal.
    fn opened(&self, path: &Path, act: &Act) -> Result<(), Wrong> {
        let Some(Event::Opened {
            format,
            mode,
            program,
            ..
        }) = act.ev.first()
        else {
            return Err(Fault::NotOpened.into());
        };
        let path = path.to_owned();
        if *format > line::FORMAT {
            return Err(Wrong::Trouble(Trouble::Newer {
                path,
                format: *format,
                program: program.clone(),
            }));
        }
        if *mode != self.reading.name.mode() {
            return Err(Wrong::Trouble(Trouble::OtherMode { path, mode: *mode }));
        }
        Ok(())
    }

    /// The first record of a further file. What older files have from its number on has to come again.
    fn segment(
        &mut self,
        path: &Path,
        line: &[u8],
        torn_before: Option<&Torn>,
    ) -> Result<(), Wrong> {
        let (act, sum) = self.reader.read(line, None)?;
        let [Event::Segment { prev, .. }] = act.ev.as_slice() else {
            return Err(Fault::NotSegment.into());
        };
        let expected = self.reading.seq() + 1;
        let found = act.seq;
        if found > expected {
            // The older file ends too early: what is torn there was an acknowledged record.
            return Err(match torn_before {
                Some(torn) => Wrong::Trouble(Trouble::Damaged {
                    path: torn.path.clone(),
                    record: expected,
                    offset: torn.offset,
                    fault: torn.fault.clone(),
                }),
                None => Fault::Seq { expected, found }.into(),
            });
        }
        let before = found.checked_sub(1).and_then(|seq| self.reading.sum(seq));
        let same = before.is_some_and(|before| {
            line::prev_of(line) == Some(before) && Digest::from_hex(prev.as_bytes()) == Some(before)
        });
        if !same {
            return Err(Fault::Prev.into());
        }
        let keep = usize::try_from(found - 1).unwrap_or(usize::MAX);
        self.reading.sums.truncate(keep);
        let left = self
            .reading
            .acts
            .split_off(keep.min(self.reading.acts.len()));
        let left = left
            .into_iter()
            .filter(|act| !matches!(act.ev.as_slice(), [Event::Segment { .. }]));
        let again: VecDeque<Act> = left.chain(self.again.drain(..)).collect();
        self.again = again;
        self.older = self.older_file(path);
        self.reading.acts.push(act);
        self.reading.sums.push(sum);
        Ok(())
    }

    fn older_file(&self, path: &Path) -> Option<PathBuf> {
        let mut parts = self.reading.parts.iter().rev();
        let older = parts.find(|part| part.path != path && part.first.is_some())?;
        Some(older.path.clone())
    }

    fn damage(&self, path: PathBuf, offset: u64, fault: Fault, line: &[u8]) -> Trouble {
        let record = self.reading.seq() + 1;
        let proven = || line::proven(line.strip_suffix(b"\n").unwrap_or(line)).is_ok();
        if record == 1
            && proven()
            && let Some((format, program)) = line::newer_format(line)
        {
            return Trouble::Newer {
                path,
                format,
                program,
            };
        }
        Trouble::Damaged {
            path,
            record,
            offset,
            fault,
        }
    }
}

/// Whether a line that does not prove itself, and what follows it, can be what is left of one record: no
/// other record begins after it. A line feed within it may come from a flipped bit or a stale block.
fn is_the_end(line: &[u8], mut rest: &[u8]) -> bool {
    if line::ends_in_a_later_record(line) {
        return false;
    }
    while !rest.is_empty() {
        if line::starts_a_record(rest) {
            return false;
        }
        // Reading from memory does not fail.
        let _ = rest.skip_until(b'\n');
    }
    true
}

/// What a line can be refused for.
enum Wrong {
    Fault(Fault),
    Trouble(Trouble),
}

impl From<Fault> for Wrong {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
