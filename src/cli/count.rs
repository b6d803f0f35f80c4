//! `count`: the tellers' own process. The disk of a count, its screen from start to end, and the comparison of
//! results.

use super::clock::Clock;
use super::console::Console;
use super::desk::Keys;
use super::failure::{Failure, exit};
use super::find::{self, Missing};
use super::{home, live, terminal};
use crate::congress::Fact;
use crate::count::compare::{OtherRound, Verdict, judge};
use crate::count::files::{BadFile, result_name, stem, working_name};
use crate::count::words::line_name;
use crate::count::{ResultFile, RoundFile, Working};
use crate::tellers::keeper::{Earlier, Finished, Keeper, Trouble, Unfinished};
use crate::tellers::run::{End, Settings, run};
use chrono::Offset;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What the name of a file of working totals ends with.
const WORKING: &str = ".count";

/// Opens the count of a round.
pub fn count(console: &Console, path: &Path, ascii: bool) -> Result<u8, Failure> {
    let round = RoundFile::read(&text(path)?).map_err(|bad| failure(path, bad))?;
    let folder = path.parent().unwrap_or(Path::new("")).to_owned();
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // A file that was renamed is as good: its own words name the others.
    let stem = stem(&name).map_or_else(|| round.stem(), str::to_owned);
    if !terminal::present() {
        return Err(Failure::Said(
            "cli-count-no-terminal",
            Vec::new(),
            exit::BUSY,
        ));
    }
    let ears = live::ears()?;
    let mut disk = Disk {
        folder,
        stem,
        known: BTreeMap::new(),
    };
    let found = disk.found(&round)?;
    let settings = Settings {
        lang: console.locale.lang(),
        theme: home::theme(),
        ascii,
    };
    live::with_stage(ears, |stage| {
        let mut keys = Keys {
            inputs: &stage.ears.inputs,
            clock: Clock::Real(chrono::Local::now().offset().fix()),
        };
        let screen = &mut stage.screen;
        let (end, lang) = run(screen, &mut keys, &mut disk, &round, found, &settings);
        terminal::give_back();
        let console = Console {
            locale: crate::locale::Locale::new(lang),
        };
        match end {
            End::Finished(path) => {
                console.line(
                    &console
                        .locale
                        .format("cli-count-result", &[("file", path.into())]),
                );
            }
            End::Quit => console.tell(
                "cli-count-go-on",
                &[("file", path.display().to_string().into())],
            ),
            // Nothing is printed: the terminal may be the very thing that is gone.
            End::Left => {}
        }
        Ok(exit::DONE)
    })
}

/// Compares two or three results; 1 where no two are equal.
pub fn compare(console: &Console, paths: &[PathBuf]) -> Result<u8, Failure> {
    let mut results = Vec::new();
    for path in paths {
        let result = ResultFile::read(&text(path)?).map_err(|bad| failure(path, bad))?;
        results.push(result);
    }
    let all: Vec<&ResultFile> = results.iter().collect();
    let team = |place: usize| results.get(place).map_or("", |result| result.team.as_str());
    let verdict = judge(&all).map_err(|(place, why)| not_comparable(paths, place, why))?;
    let names = results.first().map_or(&[][..], |result| &result.candidates);
    let name = |place: usize| names.get(place).cloned().unwrap_or_default();
    let tell = |id: &str, facts: &[(&str, Fact)]| console.line(&console.locale.format(id, facts));
    let lines = |lines: &[crate::count::compare::Line]| {
        for line in lines {
            let line = line_name(line, name, &console.locale);
            console.line(&format!("  {line}"));
        }
    };
    match verdict {
        Verdict::Equal => {
            let teams: Vec<&str> = results.iter().map(|result| result.team.as_str()).collect();
            let teams = console.locale.listed(teams);
            tell("cli-count-equal", &[("teams", teams.into())]);
            Ok(exit::DONE)
        }
        Verdict::TwoEqual {
            equal: [one, two],
            other,
            lines: differing,
        } => {
            tell(
                "cli-count-two-equal",
                &[
                    ("one", team(one).into()),
                    ("two", team(two).into()),
                    ("other", team(other).into()),
                ],
            );
            lines(&differing);
            Ok(exit::DONE)
        }
        Verdict::Different(differing) => {
            let id = match results.len() {
                0..=2 => "cli-count-different",
                _ => "cli-count-three-different",
            };
            tell(id, &[("lines", differing.len().into())]);
            lines(&differing);
            console.tell("cli-count-read-again", &[]);
            Ok(exit::INPUT)
        }
    }
}

fn not_comparable(paths: &[PathBuf], place: usize, why: OtherRound) -> Failure {
    let shown = |place: usize| {
        let path = paths.get(place);
        Fact::from(path.map_or_else(String::new, |path| path.display().to_string()))
    };
    let id = match why {
        OtherRound::Mode => "cli-count-other-mode",
        OtherRound::Journal => "cli-count-other-journal",
        OtherRound::Election => "cli-count-other-election",
        OtherRound::Round => "cli-count-other-round",
        OtherRound::List => "cli-count-other-list",
        OtherRound::Same => "cli-count-same",
    };
    let facts = vec![
        ("file", shown(place)),
        ("before", shown(place.saturating_sub(1))),
    ];
    Failure::Said(id, facts, exit::INPUT)
}

fn text(path: &Path) -> Result<String, Failure> {
    find::read_text(path).map_err(|error| {
        let name = path.display().to_string();
        let missing = match error.kind() {
            io::ErrorKind::NotFound => Missing::NotFound {
                tried: vec![path.to_owned()],
                known: Vec::new(),
            },
            _ => Missing::Unreadable {
                path: path.to_owned(),
                error,
            },
        };
        Failure::Missing("what-count", name, missing)
    })
}

fn failure(path: &Path, bad: BadFile) -> Failure {
    let mut facts = bad.facts();
    facts.push(("file", path.display().to_string().into()));
    Failure::Said(bad.id(), facts, exit::INPUT)
}

/// The folder of a round file, where all files of the count stand.
struct Disk {
    folder: PathBuf,
    stem: String,
    /// What this process last wrote or read of each file of totals. Where the disk has something else, another
    /// window counts for the same team.
    known: BTreeMap<PathBuf, Vec<u8>>,
}

impl Disk {
    /// Counts of this round that go on. A file of totals that cannot be read stops nothing: it is passed over
    /// here, and never overwritten.
    fn found(&mut self, round: &RoundFile) -> Result<Vec<Working>, Failure> {
        let unreadable = |error: io::Error| {
            let path = self.folder_shown();
            Failure::Missing(
                "what-count",
                path.display().to_string(),
                Missing::Unreadable { path, error },
            )
        };
        let start = format!("{}-", self.stem);
        let mut paths = Vec::new();
        for entry in std::fs::read_dir(self.folder_shown()).map_err(unreadable)? {
            let Ok(entry) = entry else { continue };
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(&start) && name.ends_with(WORKING) {
                paths.push(self.folder.join(&*name));
            }
        }
        paths.sort();
        let mut found = Vec::new();
        for path in paths {
            let Ok(text) = find::read_text(&path) else {
                continue;
            };
            match Working::read(&text, round.candidates.len()) {
                Ok(working) if working.round == round.key() => {
                    self.known.insert(path, text.into_bytes());
                    found.push(working);
                }
                _ => {}
            }
        }
        Ok(found)
    }

    fn folder_shown(&self) -> PathBuf {
        match self.folder.as_os_str().is_empty() {
            true => PathBuf::from("."),
            false => self.folder.clone(),
        }
    }

    fn working(&self, team: &str) -> PathBuf {
        self.folder.join(working_name(&self.stem, team))
    }

    /// The totals on disk are those this process knows.
    fn is_ours(&self, path: &Path) -> Result<bool, Trouble> {
        let known = self.known.get(path).map(Vec::as_slice);
        match std::fs::read(path) {
            Ok(bytes) => Ok(known == Some(&bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(known.is_none()),
            Err(error) => Err(system(&error)),
        }
    }

    fn remove(&mut self, path: &Path) -> Result<(), io::Error> {
        self.known.remove(path);
        match std::fs::remove_file(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            result => result,
        }
    }
}

fn system(error: &io::Error) -> Trouble {
    Trouble::System(error.to_string())
}

impl Keeper for Disk {
    fn save(&mut self, working: &Working) -> Result<(), Trouble> {
        let Some(text) = working.text() else {
            return Ok(());
        };
        let path = self.working(&working.team);
        if !self.is_ours(&path)? {
            return Err(Trouble::Elsewhere);
        }
        let fresh = !self.known.contains_key(&path);
        match write(&path, text.as_bytes(), !fresh) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(Trouble::Elsewhere);
            }
            Err(error) => return Err(system(&error)),
        }
        self.known.insert(path, text.into_bytes());
        Ok(())
    }

    fn discard(&mut self, team: &str) -> Result<(), Trouble> {
        let path = self.working(team);
        if !self.is_ours(&path)? {
            return Err(Trouble::Elsewhere);
        }
        self.remove(&path).map_err(|error| system(&error))
    }

    fn finish(&mut self, result: &ResultFile, replace: bool) -> Result<Finished, Unfinished> {
        let path = self.folder.join(result_name(&self.stem, &result.team));
        match write(&path, result.text().as_bytes(), replace) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(Unfinished::Stands(earlier(&path)));
            }
            Err(error) => return Err(Unfinished::Trouble(system(&error))),
        }
        let working = self.working(&result.team);
        // Totals that another window wrote are not ours to delete.
        let ours = self.known.contains_key(&working) && self.is_ours(&working) == Ok(true);
        let left_behind =
            (ours && self.remove(&working).is_err()).then(|| working.display().to_string());
        Ok(Finished {
            path: std::path::absolute(&path)
                .unwrap_or(path)
                .display()
                .to_string(),
            left_behind,
        })
    }
}

/// What is known of a result that stands there.
fn earlier(path: &Path) -> Earlier {
    let read = find::read_text(path)
        .ok()
        .and_then(|text| ResultFile::read(&text).ok());
    match read {
        Some(result) => Earlier {
            team: result.team,
            closed_at: Some(result.closed_at),
        },
        None => Earlier {
            team: String::new(),
            closed_at: None,
        },
    }
}

/// Writes a file that only its owner may read, wholly or not at all; an existing one is replaced where that was
/// agreed to. It is on disk when this returns.
fn write(path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    // A temporary file of this crate is made with 0600.
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let kept = if replace {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    kept.map_err(|error| error.error)?;
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    Ok(())
}
