//! From texts to a congress, and from a journal to a congress.

use super::failure::{Failure, exit};
use super::find::{self, Found};
use crate::congress::event::SourceText;
use crate::congress::{Act, Command, Congress, Event, Mode, Setup, Wall};
use crate::journal::{Disk, Name, Reading, Storage, Trouble};
use crate::load;
use crate::source::Problem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The program's version, as journals keep it.
pub const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The texts of one session.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The session itself.
    pub session: SourceText,
    /// The rulebook it names.
    pub rulebook: SourceText,
    /// The roll it names.
    pub roll: SourceText,
}

/// A session that was found, read and checked.
#[derive(Clone, Debug)]
pub struct Ready {
    /// The texts.
    pub sources: Sources,
    /// What they say.
    pub setup: Arc<Setup>,
    /// What should be looked at and stops nothing.
    pub warnings: Vec<Problem>,
}

/// Finds, reads and checks a session with its rulebook and roll. Every problem is told.
pub fn session(name: &str) -> Result<Ready, Failure> {
    let found = find::session(name)
        .map_err(|missing| Failure::Missing("what-session", name.into(), missing))?;
    ready(found)
}

/// Reads and checks a session that was found.
pub fn ready(found: Found) -> Result<Ready, Failure> {
    let sources = sources(found)?;
    let loaded = load::setup(&sources.session, &sources.rulebook, &sources.roll)?;
    Ok(Ready {
        setup: Arc::new(loaded.setup),
        warnings: loaded.warnings,
        sources,
    })
}

/// The texts of a session that was found. A session whose own text cannot be read is told at once.
fn sources(found: Found) -> Result<Sources, Failure> {
    let names = load::names(&found.name, &found.text)?;
    let beside = found.folder.as_deref();
    let text = |found: Found| SourceText {
        name: found.name,
        text: found.text,
    };
    // Where another file is missing, what is wrong in the session itself comes first: it may be the reason.
    let missing = |what, name: &str, missing| {
        let (_, problems) = load::session(&found.name, &found.text);
        if problems.iter().any(Problem::is_error) {
            Failure::Problems(problems)
        } else {
            Failure::Missing(what, name.to_owned(), missing)
        }
    };
    let rulebook = find::rulebook(&names.rulebook, beside)
        .map(text)
        .map_err(|error| missing("what-rulebook", &names.rulebook, error))?;
    let roll = if names.roll.is_empty() {
        SourceText {
            name: String::new(),
            text: String::new(),
        }
    } else {
        find::roll(&names.roll, beside)
            .map(text)
            .map_err(|error| missing("what-roll", &names.roll, error))?
    };
    Ok(Sources {
        session: SourceText {
            name: found.name,
            text: found.text,
        },
        rulebook,
        roll,
    })
}

impl Ready {
    /// The command that begins a journal of this session.
    pub fn open(&self, mode: Mode, boot: String) -> Command {
        Command::Open {
            mode,
            program: PROGRAM.to_owned(),
            boot,
            session: self.sources.session.clone(),
            rulebook: self.sources.rulebook.clone(),
            roll: self.sources.roll.clone(),
        }
    }
}

/// A journal that was read, and the congress in it.
#[derive(Debug)]
pub struct Journalled {
    /// The congress.
    pub congress: Congress,
    /// What the disk holds.
    pub reading: Reading,
}

/// Reads a journal for looking at.
pub fn journal(path: &Path) -> Result<Journalled, Failure> {
    let path = existing(path)?;
    let mut reading = crate::journal::read(&Disk, &path)?;
    if reading.acts.is_empty() {
        return Err(Trouble::Empty { path }.into());
    }
    let acts = std::mem::take(&mut reading.acts);
    Ok(Journalled {
        congress: congress(acts)?,
        reading,
    })
}

/// The congress that acts add up to. The first holds every text it depends on.
pub fn congress(acts: Vec<Act>) -> Result<Congress, Failure> {
    let texts = acts.first().and_then(|act| {
        act.ev.iter().find_map(|event| match event {
            Event::Opened {
                session,
                rulebook,
                roll,
                ..
            } => Some((session, rulebook, roll)),
            _ => None,
        })
    });
    let Some((session, rulebook, roll)) = texts else {
        return Err(Failure::Said("cli-no-opening", Vec::new(), exit::INPUT));
    };
    let loaded = load::setup(session, rulebook, roll)?;
    Ok(Congress::replay(Arc::new(loaded.setup), acts))
}

/// The journal a path means, which must be there.
pub fn existing(path: &Path) -> Result<PathBuf, Failure> {
    let path = resolve(path);
    if path.exists() || Name::parse(&path).is_err() {
        return Ok(path);
    }
    let file = path.display().to_string();
    Err(Failure::Said(
        "cli-journal-missing",
        vec![("file", file.into())],
        exit::INPUT,
    ))
}

/// The journal a path means: itself; else NAME with the ending of a mode, here or in the journals' folder.
pub fn resolve(path: &Path) -> PathBuf {
    if Name::parse(path).is_ok() || path.is_dir() {
        let bare = path
            .parent()
            .is_none_or(|parent| parent.as_os_str().is_empty());
        if !path.exists() && bare {
            let kept = find::journal_folder().map(|folder| folder.join(path));
            if let Some(kept) = kept.filter(|kept| kept.exists()) {
                return kept;
            }
        }
        return path.to_path_buf();
    }
    let folders = [
        Some(path.parent().map(Path::to_path_buf).unwrap_or_default()),
        find::journal_folder(),
    ];
    let stem = stem(path);
    for folder in folders.into_iter().flatten() {
        for mode in [Mode::Live, Mode::Rehearsal] {
            let name = Name::new(folder.clone(), stem.clone(), mode);
            if name.first().exists() {
                return name.first();
            }
        }
    }
    path.to_path_buf()
}

/// NAME of a path that is not a journal's: without `.jsonl`.
fn stem(path: &Path) -> String {
    let file = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    file.strip_suffix(".jsonl")
        .map_or(file.clone(), str::to_owned)
}

/// Where a new journal goes: the file asked for, else the journals' folder. A file name of the other mode is
/// refused; one without a mode gets its ending.
pub fn new_name(
    asked: Option<&Path>,
    session: &str,
    mode: Mode,
    at: Wall,
) -> Result<Name, Failure> {
    match asked {
        Some(path) => match Name::parse(path) {
            Ok((name, _)) if name.mode() == mode => Ok(name),
            Ok((name, _)) => Err(Trouble::OtherMode {
                path: name.first(),
                mode: name.mode(),
            }
            .into()),
            Err(_) => Ok(Name::new(
                path.parent().unwrap_or(Path::new("")),
                stem(path),
                mode,
            )),
        },
        None => {
            let folder = find::journal_folder()
                .ok_or_else(|| Failure::Said("cli-no-folder", Vec::new(), exit::DISK))?;
            Disk::make_folder(&folder).map_err(|error| Trouble::disk(&folder, &error))?;
            // Two congresses may begin in the same second; the second one gets a number.
            let stem = Name::default_stem(session, at);
            let free = |stem: &String| {
                [Mode::Live, Mode::Rehearsal]
                    .into_iter()
                    .all(|mode| !Name::new(&folder, stem, mode).first().exists())
            };
            let stem = (2..)
                .map(|n| format!("{stem}-{n}"))
                .scan(Some(stem.clone()), |first, numbered| {
                    Some(first.take().map_or(numbered, |stem| stem))
                })
                .find(free)
                .unwrap_or(stem);
            Ok(Name::new(folder, stem, mode))
        }
    }
}

/// The real disk, shared.
pub fn disk() -> Arc<dyn Storage> {
    Arc::new(Disk)
}
