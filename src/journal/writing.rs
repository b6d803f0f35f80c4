//! A journal that is open for writing: create, open, append, and go on in the next segment.
//!
//! [`Journal`] answers when it is done; [`Writer`](super::writer::Writer) is the same in a thread. Whoever
//! uses it holds the lock.
//!
//! A second copy would stand beside `file`: written after it, with failures of its own that never delay or
//! fail the first. Nothing here depends on there being only one.

use super::alive::Alive;
use super::digest::Digest;
use super::line::{self, Line};
use super::lock::Lock;
use super::names::Name;
use super::read::{self, Reading};
use super::recover::{self, SetAside};
use super::storage::{Medium, Storage};
use super::trouble::{Fault, Trouble, Why};
use crate::congress::{Act, Event};
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// When a record is on the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// Before its act is answered. The only one for a podium.
    #[default]
    EachAct,
    /// When the journal is finished. For rehearsals played from a script without a terminal, where nobody
    /// acts on an answer and a rehearsal cut short is played again. There is no next segment then.
    AtEnd,
}

/// What became of an act.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// It is on the disk.
    Done(Done),
    /// It is not.
    Failed(Failed),
}

/// An act that is on the disk.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The acts to apply, in order, as the journal has them. Usually the one that was given. When the
    /// journal had to go on in another file, first the record that says so, which takes the number of the
    /// act, and then the act with the next number.
    pub acts: Vec<Act>,
    /// The number of the last of them.
    pub seq: u64,
    /// The `sum` of the last of them: the head of the chain.
    pub sum: Digest,
    /// The file name it is in, for the sign of life.
    pub segment: String,
    /// Why the journal went on in another file, if it did just now. To be said on the screen.
    pub moved: Option<Why>,
    /// How long writing and syncing took.
    pub elapsed: Duration,
}

/// An act that is not on the disk.
#[derive(Clone, Debug, PartialEq)]
pub struct Failed {
    /// The act.
    pub act: Act,
    /// Why not.
    pub trouble: Trouble,
    /// No medium takes anything. Nothing more is taken until [`Journal::retry`] succeeds. The act may be
    /// found in the journal after a restart: it was written, or half written, and not acknowledged.
    pub stopped: bool,
}

/// A journal just opened.
#[derive(Debug)]
pub struct Opened {
    /// To append to.
    pub journal: Journal,
    /// All it holds, now on the disk for certain.
    pub reading: Reading,
    /// Torn ends that were set aside and that no record speaks of yet: append
    /// [`SetAside::event`] for each.
    pub set_aside: Vec<SetAside>,
    /// The sign of life of the run before.
    pub alive: Option<Alive>,
    /// That sign names this record as synced, but the journal ends before it: acknowledged records are
    /// gone. To be said before anything else; only another copy can help.
    pub missing: Option<u64>,
}

/// A journal that is open for writing.
pub struct Journal {
    storage: Arc<dyn Storage>,
    name: Name,
    /// The file being written; none after it failed and no other could be made.
    file: Option<Box<dyn Medium>>,
    /// The name of the file that holds the last record.
    segment: String,
    next_segment: u32,
    seq: u64,
    head: Digest,
    durability: Durability,
    /// An act that could not be written anywhere, and why the file it was meant for failed.
    waiting: Option<(Act, Why)>,
    _lock: Lock,
}

impl Journal {
    /// Makes a new journal whose first record is this act, which must be number 1 and open a journal of
    /// this mode. The answer is on the disk, whatever the durability.
    pub fn create(
        storage: Arc<dyn Storage>,
        name: Name,
        first: &Act,
        durability: Durability,
    ) -> Result<(Self, Done), Trouble> {
        let begun = Instant::now();
        let lock = Lock::take(&*storage, &name)?;
        let line = first_line(&name, first)?;
        let files = storage
            .list(name.folder())
            .map_err(|error| Trouble::disk(name.folder(), &error))?;
        if !name.twin().segments(&files).is_empty() {
            return Err(Trouble::NameTaken {
                path: name.twin().first(),
            });
        }
        if let Some(segment) = name.segments(&files).first() {
            return Err(Trouble::disk(
                &name.file(*segment),
                &io::ErrorKind::AlreadyExists.into(),
            ));
        }
        let path = name.first();
        let file = storage
            .create(&path)
            .and_then(|mut file| {
                fill(&*storage, &name, &mut *file, &line.bytes)
                    .inspect_err(|_| drop(storage.remove(&path)))?;
                Ok(file)
            })
            .map_err(|error| Trouble::disk(&path, &error))?;
        let mut journal = Self {
            segment: name.file_name(1),
            storage,
            name,
            file: Some(file),
            next_segment: 2,
            seq: 0,
            head: Digest::ZERO,
            durability,
            waiting: None,
            _lock: lock,
        };
        let done = journal.done(vec![line], None, begun);
        Ok((journal, done))
    }

    /// Opens a journal to go on with it. A torn end is set aside. What the journal holds is written to the
    /// disk once more where a run before may have left it in memory only, so that all of it can be shown as
    /// recorded.
    pub fn open(
        storage: Arc<dyn Storage>,
        name: Name,
        durability: Durability,
    ) -> Result<Opened, Trouble> {
        let files = storage
            .list(name.folder())
            .map_err(|error| Trouble::disk(name.folder(), &error))?;
        if name.segments(&files).is_empty() {
            // Before a lock file is made beside nothing.
            return Err(Trouble::disk(
                &name.first(),
                &io::ErrorKind::NotFound.into(),
            ));
        }
        let lock = Lock::take(&*storage, &name)?;
        let mut reading = read::read(&*storage, &name.first())?;
        if reading.acts.is_empty() {
            return Err(Trouble::Empty { path: name.first() });
        }
        let alive = Alive::read(&*storage, &name);
        let missing = alive
            .as_ref()
            .map(|alive| alive.seq)
            .filter(|seq| *seq > reading.seq());
        if let Some(torn) = reading.torn.take() {
            recover::set_aside(&*storage, &name, &torn)?;
        }
        let set_aside = recover::unrecorded(&*storage, &reading)?;
        let last = reading.parts.last().map_or(1, |part| part.segment);
        let mut journal = Self {
            segment: name.file_name(last),
            storage,
            name,
            file: None,
            next_segment: last.saturating_add(1),
            seq: reading.seq(),
            head: reading.head(),
            durability,
            waiting: None,
            _lock: lock,
        };
        journal.secure(&reading)?;
        if !reading.pending.is_empty() {
            for mut act in std::mem::take(&mut reading.pending) {
                act.seq = journal.seq + 1;
                if let Answer::Failed(failed) = journal.append(act) {
                    return Err(failed.trouble);
                }
            }
            reading = read::read(&*journal.storage, &journal.name.first())?;
        }
        Ok(Opened {
            journal,
            reading,
            set_aside,
            alive,
            missing,
        })
    }

    /// Appends the next act. It is on the disk when the answer is [`Answer::Done`].
    pub fn append(&mut self, act: Act) -> Answer {
        let begun = Instant::now();
        if self.waiting.is_some() {
            return failed(act, Trouble::Stopped, true);
        }
        let line = match self.line(&act) {
            Ok(line) => line,
            Err(trouble) => return failed(act, trouble, false),
        };
        let Some(file) = self.file.as_deref_mut() else {
            return self.go_on(act, Why::Device, begun);
        };
        let written = file
            .append(&line.bytes)
            .and_then(|()| match self.durability {
                Durability::EachAct => file.sync(),
                Durability::AtEnd => Ok(()),
            });
        match written {
            Ok(()) => Answer::Done(self.done(vec![line], None, begun)),
            Err(error) => {
                // Never again: the system may have marked the page clean.
                self.file = None;
                if self.durability == Durability::AtEnd {
                    self.waiting = Some((act.clone(), Why::of(&error)));
                    let path = self.name.folder().join(&self.segment);
                    return failed(act, Trouble::disk(&path, &error), true);
                }
                self.go_on(act, Why::of(&error), begun)
            }
        }
    }

    /// Tries once more, in a new file, to write the act that could not be written. `None` if none waits.
    pub fn retry(&mut self) -> Option<Answer> {
        let begun = Instant::now();
        if self.durability == Durability::AtEnd {
            let (act, _) = self.waiting.clone()?;
            return Some(failed(act, Trouble::Stopped, true));
        }
        let (act, why) = self.waiting.take()?;
        Some(self.go_on(act, why, begun))
    }

    /// Everything is on the disk, also with [`Durability::AtEnd`].
    pub fn finish(mut self) -> Result<(), Trouble> {
        match self.file.as_deref_mut() {
            Some(file) if self.durability == Durability::AtEnd => {
                let path = self.name.folder().join(&self.segment);
                file.sync().map_err(|error| Trouble::disk(&path, &error))
            }
            Some(_) => Ok(()),
            None => Err(Trouble::Stopped),
        }
    }

    /// Which journal.
    pub fn name(&self) -> &Name {
        &self.name
    }

    /// The number of the last record.
    pub fn seq(&self) -> u64 {
        self.seq
    }

    /// The `sum` of the last record.
    pub fn head(&self) -> Digest {
        self.head
    }

    /// The file name of the segment that holds the last record.
    pub fn segment(&self) -> &str {
        &self.segment
    }

    fn line(&self, act: &Act) -> Result<Line, Trouble> {
        let expected = self.seq + 1;
        if act.seq != expected {
            return Err(Trouble::Unwritable {
                record: act.seq,
                fault: Fault::Seq {
                    expected,
                    found: act.seq,
                },
            });
        }
        let line = encoded(act, self.head)?;
        // It has to fit also with the larger number it gets if it must go to a further file.
        let limit = line::limit(act.seq);
        if line.bytes.len() + 20 > limit {
            return Err(Trouble::Unwritable {
                record: act.seq,
                fault: Fault::TooLong { limit },
            });
        }
        Ok(line)
    }

    /// These lines are on the disk, after the last record.
    fn done(&mut self, lines: Vec<Line>, moved: Option<Why>, begun: Instant) -> Done {
        if let Some(last) = lines.last() {
            self.seq = last.act.seq;
            self.head = last.sum;
        }
        Done {
            acts: lines.into_iter().map(|line| line.act).collect(),
            seq: self.seq,
            sum: self.head,
            segment: self.segment.clone(),
            moved,
            elapsed: begun.elapsed(),
        }
    }

    fn go_on(&mut self, act: Act, why: Why, begun: Instant) -> Answer {
        match self.next_file(&act, why) {
            Ok(lines) => Answer::Done(self.done(lines, Some(why), begun)),
            Err(trouble) => {
                self.waiting = Some((act.clone(), why));
                failed(act, trouble, true)
            }
        }
    }

    /// Goes on after the last record in a new file: the record that says so, which takes the number of the
    /// act, and the act with the next one, written and synced together.
    fn next_file(&mut self, act: &Act, why: Why) -> Result<Vec<Line>, Trouble> {
        let first = Act {
            seq: self.seq + 1,
            at: act.at,
            up: act.up,
            by: String::new(),
            ev: vec![Event::Segment {
                continues: self.segment.clone(),
                prev: self.head.to_string(),
                reason: why.id().to_owned(),
            }],
        };
        let again = Act {
            seq: self.seq + 2,
            ..act.clone()
        };
        let lines = encoded_all(&[first, again], self.head)?;
        let bytes = joined(&lines);
        let (segment, mut file) = self.new_file()?;
        let path = self.name.file(segment);
        if let Err(error) = fill(&*self.storage, &self.name, &mut *file, &bytes) {
            drop(file);
            // Nothing in it was acknowledged. If it stays, or comes back, reading copes.
            drop(self.storage.remove(&path));
            return Err(Trouble::disk(&path, &error));
        }
        self.file = Some(file);
        self.segment = self.name.file_name(segment);
        Ok(lines)
    }

    fn new_file(&mut self) -> Result<(u32, Box<dyn Medium>), Trouble> {
        loop {
            let segment = self.next_segment;
            let path = self.name.file(segment);
            self.next_segment = segment.saturating_add(1);
            match self.storage.create(&path) {
                Ok(file) => return Ok((segment, file)),
                Err(error)
                    if error.kind() == io::ErrorKind::AlreadyExists && segment < u32::MAX => {}
                Err(error) => return Err(Trouble::disk(&path, &error)),
            }
        }
    }

    /// The last records, which a run before may have left unsynced, are written over themselves and synced.
    /// A sync alone is not enough: after one that failed, the system may hold bytes that are not on the disk
    /// and think they are. They keep their numbers, because they may have been acknowledged and printed.
    fn secure(&mut self, reading: &Reading) -> Result<(), Trouble> {
        let whole = reading.parts.iter().rev().find(|part| part.first.is_some());
        let Some((part, first)) = whole.and_then(|part| Some((part, part.first?))) else {
            return Ok(());
        };
        // The first two records of a further file are one write.
        let (from, offset) = if part.segment > 1 && reading.seq() <= first + 1 {
            (first, 0)
        } else {
            (reading.seq(), part.last)
        };
        let before = usize::try_from(from - 1).unwrap_or(usize::MAX);
        let tail = reading.acts.get(before..).unwrap_or_default();
        let head = reading.sum(from - 1).unwrap_or(Digest::ZERO);
        let bytes = joined(&encoded_all(tail, head)?);
        let file = self
            .storage
            .open(&part.path, offset)
            .and_then(|mut file| {
                fill(&*self.storage, &self.name, &mut *file, &bytes)?;
                Ok(file)
            })
            .map_err(|error| Trouble::disk(&part.path, &error))?;
        self.segment = self.name.file_name(part.segment);
        // If a further file was begun that holds nothing, this one failed: the next record goes to a new one.
        self.file = (reading.parts.last() == Some(part)).then_some(file);
        Ok(())
    }
}

fn failed(act: Act, trouble: Trouble, stopped: bool) -> Answer {
    Answer::Failed(Failed {
        act,
        trouble,
        stopped,
    })
}

fn encoded(act: &Act, head: Digest) -> Result<Line, Trouble> {
    line::encode(act, head).map_err(|fault| Trouble::Unwritable {
        record: act.seq,
        fault,
    })
}

/// These acts as records, one after the other.
fn encoded_all(acts: &[Act], mut head: Digest) -> Result<Vec<Line>, Trouble> {
    let mut lines = Vec::with_capacity(acts.len());
    for act in acts {
        let line = encoded(act, head)?;
        head = line.sum;
        lines.push(line);
    }
    Ok(lines)
}

fn joined(lines: &[Line]) -> Vec<u8> {
    lines
        .iter()
        .flat_map(|line| line.bytes.iter().copied())
        .collect()
}

fn first_line(name: &Name, first: &Act) -> Result<Line, Trouble> {
    let unwritable = |fault| Trouble::Unwritable {
        record: first.seq,
        fault,
    };
    if first.seq != 1 {
        return Err(unwritable(Fault::Seq {
            expected: 1,
            found: first.seq,
        }));
    }
    match first.ev.first() {
        Some(Event::Opened { format, mode, .. })
            if *format == line::FORMAT && *mode == name.mode() =>
        {
            encoded(first, Digest::ZERO)
        }
        _ => Err(unwritable(Fault::NotOpened)),
    }
}

/// Writes these bytes, and they and the name of their file are on the disk.
fn fill(storage: &dyn Storage, name: &Name, file: &mut dyn Medium, bytes: &[u8]) -> io::Result<()> {
    file.append(bytes)?;
    file.sync()?;
    storage.sync_folder(name.folder())
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal")
            .field("segment", &self.segment)
            .field("seq", &self.seq)
            .finish_non_exhaustive()
    }
}
