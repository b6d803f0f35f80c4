//! Folders to journals and sessions, one after the other: nothing is gathered, links are not followed.

use crate::journal::Name;
use std::ffi::OsStr;
use std::fs::{self, DirEntry, ReadDir};
use std::io;
use std::path::{Path, PathBuf};

/// Folders within folders that are entered; each of them is open while those in it are.
const DEPTH: usize = 64;

/// What a walk comes by.
#[derive(Debug)]
pub enum Found {
    /// The first file of a journal, or the lowest of one that has no first.
    Journal(PathBuf),
    /// A file that may be a session.
    Session(PathBuf),
    /// A folder that cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A folder below too many others.
    TooDeep(PathBuf),
    /// A link to a folder, which is not followed.
    Link,
}

/// A walk through folders and files.
#[derive(Debug)]
pub struct Walk {
    /// Roots not yet entered, last first.
    roots: Vec<PathBuf>,
    /// The folders entered.
    open: Vec<(PathBuf, ReadDir)>,
}

impl Walk {
    /// Through these folders, and to these files.
    pub fn new(roots: &[PathBuf]) -> Self {
        Self {
            roots: roots.iter().rev().cloned().collect(),
            open: Vec::new(),
        }
    }

    fn enter(&mut self, folder: PathBuf) -> Option<Found> {
        if self.open.len() >= DEPTH {
            return Some(Found::TooDeep(folder));
        }
        match fs::read_dir(&folder) {
            Ok(entries) => {
                self.open.push((folder, entries));
                None
            }
            Err(error) => Some(Found::Unreadable(folder, error)),
        }
    }

    fn entry(&mut self, entry: &DirEntry) -> Option<Found> {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => self.enter(path),
            Ok(kind) if kind.is_symlink() && path.is_dir() => Some(Found::Link),
            _ => file(path),
        }
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            let found = match self.open.last_mut() {
                Some((folder, entries)) => match entries.next() {
                    Some(Ok(entry)) => self.entry(&entry),
                    Some(Err(error)) => {
                        // A folder that fails once may fail for ever.
                        let folder = std::mem::take(folder);
                        self.open.pop();
                        Some(Found::Unreadable(folder, error))
                    }
                    None => {
                        self.open.pop();
                        None
                    }
                },
                None => {
                    let root = self.roots.pop()?;
                    if root.is_dir() {
                        self.enter(root)
                    } else {
                        file(root)
                    }
                }
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

/// What a file is by its name.
fn file(path: PathBuf) -> Option<Found> {
    if path.extension() == Some(OsStr::new("ron")) {
        return Some(Found::Session(path));
    }
    match Name::parse(&path) {
        Ok((_, 1)) => Some(Found::Journal(path)),
        Ok((name, segment)) => is_first(&name, segment).then_some(Found::Journal(path)),
        Err(_) => {
            // A name that is no text cannot be parsed; it is told with the others that cannot be read.
            let shown = path.file_name()?.to_string_lossy().into_owned();
            let ours = [".live.jsonl", ".rehearsal.jsonl"];
            let ours = ours.iter().any(|ending| shown.ends_with(ending));
            (ours && path.to_str().is_none()).then_some(Found::Journal(path))
        }
    }
}

/// A further segment stands for its journal only where those before it are missing.
fn is_first(name: &Name, segment: u32) -> bool {
    !(1..segment.min(FURTHER)).any(|before| there(&name.file(before)))
}

/// Segments looked for by name. Where one of them is there, the folder is listed for all.
const FURTHER: u32 = 10;

/// The files of a journal in its folder.
pub fn files(name: &Name) -> io::Result<Vec<String>> {
    if (2..FURTHER).any(|segment| there(&name.file(segment))) {
        return crate::journal::Storage::list(&crate::journal::Disk, name.folder());
    }
    Ok(vec![name.file_name(1)])
}

fn there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// The roots without those that stand in another one, so that nothing is counted twice.
pub fn apart(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    let real = |path: &PathBuf| fs::canonicalize(path).unwrap_or_else(|_| path.clone());
    let all: Vec<PathBuf> = paths.iter().map(real).collect();
    let covered = |at: usize, path: &Path| {
        all.iter().enumerate().any(|(other, root)| {
            other != at && path.starts_with(root) && (path != root || other < at)
        })
    };
    paths
        .into_iter()
        .zip(&all)
        .enumerate()
        .filter(|(at, (_, real))| !covered(*at, real))
        .map(|(_, (path, _))| path)
        .collect()
}
