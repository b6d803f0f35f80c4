//! Everything that can go wrong with a journal, as an id and the facts its sentence is made with.
//!
//! The sentences are in `locale` (`journal.ftl`), `journal-…` with what to do now in `.do`; a test holds
//! that there is one for each id, in both languages.

use super::alive::Alive;
use crate::congress::{Fact, Mode};
use std::path::{Path, PathBuf};
use std::{fmt, io};

/// What is wrong with one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The line does not end.
    CutOff,
    /// Longer than a record may be; it was not parsed.
    TooLong {
        /// Bytes a line may have, with its line feed.
        limit: usize,
    },
    /// It does not end in `,"prev":"<64 hex>","sum":"<64 hex>"}`.
    Shape,
    /// Its `sum` is not that of its bytes.
    Sum,
    /// It is not UTF-8.
    NotText,
    /// The sum is right but this program cannot read what it says.
    Unreadable {
        /// What the JSON reader said.
        why: String,
    },
    /// It says something in other bytes than this program would write.
    NotExact,
    /// Its number is not the next one.
    Seq {
        /// The number that should stand here.
        expected: u64,
        /// The number that stands here.
        found: u64,
    },
    /// Its `prev` is not the sum of the record before.
    Prev,
    /// The first record does not open a journal.
    NotOpened,
    /// The first record of a further file does not say what it continues.
    NotSegment,
}

impl Fault {
    /// One of each, for tests and tables.
    pub const IDS: &[&str] = &[
        "journal-fault-cut-off",
        "journal-fault-too-long",
        "journal-fault-shape",
        "journal-fault-sum",
        "journal-fault-not-text",
        "journal-fault-unreadable",
        "journal-fault-not-exact",
        "journal-fault-seq",
        "journal-fault-prev",
        "journal-fault-not-opened",
        "journal-fault-not-segment",
    ];

    /// The id of its words.
    pub fn id(&self) -> &'static str {
        match self {
            Self::CutOff => "journal-fault-cut-off",
            Self::TooLong { .. } => "journal-fault-too-long",
            Self::Shape => "journal-fault-shape",
            Self::Sum => "journal-fault-sum",
            Self::NotText => "journal-fault-not-text",
            Self::Unreadable { .. } => "journal-fault-unreadable",
            Self::NotExact => "journal-fault-not-exact",
            Self::Seq { .. } => "journal-fault-seq",
            Self::Prev => "journal-fault-prev",
            Self::NotOpened => "journal-fault-not-opened",
            Self::NotSegment => "journal-fault-not-segment",
        }
    }

    /// The record does not prove itself: it may be a write that was cut off by a power cut. Any other
    /// fault stands in a record whose sum is right, so somebody or something wrote it so.
    pub fn may_be_torn(&self) -> bool {
        matches!(
            self,
            Self::CutOff | Self::TooLong { .. } | Self::Shape | Self::Sum
        )
    }
}

/// Why the disk refused, as far as people can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No space left, or the quota is used up.
    Full,
    /// The file or the folder may not be written or read.
    Denied,
    /// The medium is read only.
    ReadOnly,
    /// Nothing of that name.
    Missing,
    /// There is a file of that name already.
    Exists,
    /// A link, a pipe or a device stands where a file should.
    Special,
    /// The file is larger than this program reads or the system lets it write.
    TooLarge,
    /// Another program holds it.
    Busy,
    /// The device reports a fault, was pulled out, or anything else.
    Device,
}

impl Why {
    /// All of them, with the ids of their words.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Full, "journal-why-full"),
        (Self::Denied, "journal-why-denied"),
        (Self::ReadOnly, "journal-why-read-only"),
        (Self::Missing, "journal-why-missing"),
        (Self::Exists, "journal-why-exists"),
        (Self::Special, "journal-why-special"),
        (Self::TooLarge, "journal-why-too-large"),
        (Self::Busy, "journal-why-busy"),
        (Self::Device, "journal-why-device"),
    ];

    /// The reason behind an error of the system.
    pub fn of(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::Full,
            Kind::PermissionDenied => Self::Denied,
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::NotFound => Self::Missing,
            Kind::AlreadyExists => Self::Exists,
            Kind::Unsupported => Self::Special,
            Kind::FileTooLarge => Self::TooLarge,
            Kind::WouldBlock | Kind::ResourceBusy => Self::Busy,
            _ => Self::Device,
        }
    }

    /// The id of its words.
    pub fn id(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(why, _)| *why == self)
            .map_or("journal-why-device", |(_, id)| id)
    }
}

/// What went wrong with a journal.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The disk refused. Exit code 3.
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// The reason in words people know.
        why: Why,
        /// What the system said.
        system: String,
    },
    /// That file name is not one of a journal.
    NotAName {
        /// The path given.
        path: PathBuf,
    },
    /// A live journal and a rehearsal of the same name would share the files beside them.
    NameTaken {
        /// The journal of the other mode.
        path: PathBuf,
    },
    /// Another podium has it open. Exit code 4.
    Locked {
        /// The journal.
        path: PathBuf,
        /// What the other podium last wrote about itself, if it can be read.
        holder: Option<Box<Alive>>,
    },
    /// There is not one whole record in it.
    Empty {
        /// The journal.
        path: PathBuf,
    },
    /// A record that is not the last one is damaged. Exit code 1.
    Damaged {
        /// The file it stands in.
        path: PathBuf,
        /// The number the record has or should have, from 1.
        record: u64,
        /// Bytes before it in that file.
        offset: u64,
        /// What is wrong with it.
        fault: Fault,
    },
    /// Written by a newer program.
    Newer {
        /// The journal.
        path: PathBuf,
        /// Its format.
        format: u32,
        /// The program that wrote it, and so can read it.
        program: String,
    },
    /// The file's name says rehearsal and its first record says live, or the other way round.
    OtherMode {
        /// The journal.
        path: PathBuf,
        /// What the first record says.
        mode: Mode,
    },
    /// Two files go on differently after the same record: two podiums wrote.
    Fork {
        /// The file that was left behind.
        older: PathBuf,
        /// The file that goes on.
        newer: PathBuf,
        /// The first record in which they differ, by its number in the older file.
        record: u64,
    },
    /// This act cannot be a record; nothing was written.
    Unwritable {
        /// Its number.
        record: u64,
        /// Why not.
        fault: Fault,
    },
    /// An earlier act could not be written anywhere; nothing is taken before that is mended.
    Stopped,
    /// A thread could not be started.
    NoThread {
        /// What the system said.
        system: String,
    },
}

impl Trouble {
    /// The ids of all sentences.
    pub const IDS: &[&str] = &[
        "journal-disk",
        "journal-not-a-name",
        "journal-name-taken",
        "journal-locked",
        "journal-locked-unknown",
        "journal-empty",
        "journal-damaged",
        "journal-newer",
        "journal-other-mode",
        "journal-fork",
        "journal-unwritable",
        "journal-stopped",
        "journal-no-thread",
    ];

    /// The code of each sentence, as printed on the command line.
    pub const CODES: &[(&'static str, &'static str)] = &[
        ("journal-disk", "J001"),
        ("journal-not-a-name", "J002"),
        ("journal-name-taken", "J003"),
        ("journal-locked", "J004"),
        ("journal-locked-unknown", "J005"),
        ("journal-empty", "J006"),
        ("journal-damaged", "J007"),
        ("journal-newer", "J008"),
        ("journal-other-mode", "J009"),
        ("journal-fork", "J010"),
        ("journal-unwritable", "J011"),
        ("journal-stopped", "J012"),
        ("journal-no-thread", "J013"),
    ];

    /// Its code, as printed on the command line.
    pub fn code(&self) -> &'static str {
        let id = self.id();
        Self::CODES
            .iter()
            .find(|(known, _)| *known == id)
            .map_or("J001", |(_, code)| code)
    }

    /// The disk refused this path.
    pub fn disk(path: &Path, error: &io::Error) -> Self {
        Self::Disk {
            path: path.to_owned(),
            why: Why::of(error),
            system: error.to_string(),
        }
    }

    /// The id of its sentence.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Disk { .. } => "journal-disk",
            Self::NotAName { .. } => "journal-not-a-name",
            Self::NameTaken { .. } => "journal-name-taken",
            Self::Locked {
                holder: Some(_), ..
            } => "journal-locked",
            Self::Locked { holder: None, .. } => "journal-locked-unknown",
            Self::Empty { .. } => "journal-empty",
            Self::Damaged { .. } => "journal-damaged",
            Self::Newer { .. } => "journal-newer",
            Self::OtherMode { .. } => "journal-other-mode",
            Self::Fork { .. } => "journal-fork",
            Self::Unwritable { .. } => "journal-unwritable",
            Self::Stopped => "journal-stopped",
            Self::NoThread { .. } => "journal-no-thread",
        }
    }

    /// What its sentence is made with. `fault` and `why` are ids of other words.
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Self::Disk { path, why, system } => vec![
                ("file", shown(path)),
                ("why", Fact::Message(why.id())),
                ("system", system.clone().into()),
            ],
            Self::NotAName { path } | Self::NameTaken { path } | Self::Empty { path } => {
                vec![("file", shown(path))]
            }
            Self::Locked { path, holder } => {
                let mut facts = vec![("file", shown(path))];
                if let Some(holder) = holder {
                    facts.extend([
                        ("pid", holder.pid.into()),
                        ("run", holder.run.into()),
                        ("record", holder.seq.into()),
                        ("seen", Fact::Time(holder.real_at)),
                    ]);
                }
                facts
            }
            Self::Damaged {
                path,
                record,
                offset,
                fault,
            } => vec![
                ("file", shown(path)),
                ("record", (*record).into()),
                ("offset", (*offset).into()),
                ("fault", Fact::Message(fault.id())),
            ],
            Self::Newer {
                path,
                format,
                program,
            } => vec![
                ("file", shown(path)),
                ("format", (*format).into()),
                ("program", program.clone().into()),
            ],
            Self::OtherMode { path, mode } => vec![
                ("file", shown(path)),
                (
                    "mode",
                    Fact::Message(match mode {
                        Mode::Live => "journal-mode-live",
                        Mode::Rehearsal => "journal-mode-rehearsal",
                    }),
                ),
            ],
            Self::Fork {
                older,
                newer,
                record,
            } => vec![
                ("older", shown(older)),
                ("newer", shown(newer)),
                ("record", (*record).into()),
            ],
            Self::Unwritable { record, fault } => vec![
                ("record", (*record).into()),
                ("fault", Fact::Message(fault.id())),
            ],
            Self::Stopped => Vec::new(),
            Self::NoThread { system } => vec![("system", system.clone().into())],
        }
    }
}

fn shown(path: &Path) -> Fact {
    Fact::Text(path.display().to_string())
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id())?;
        for (name, fact) in self.facts() {
            match fact {
                Fact::Text(text) => write!(f, " {name}={text:?}")?,
                Fact::Number(number) => write!(f, " {name}={number}")?,
                Fact::Message(id) => write!(f, " {name}={id}")?,
                Fact::Time(at) => write!(f, " {name}={at}")?,
                Fact::Words(words) => write!(f, " {name}={:?}", words.vi)?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Trouble {}
