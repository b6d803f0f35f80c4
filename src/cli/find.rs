//! Where a NAME is looked up: the path given, the folder of the session file, the settings folder,
//! `./sessions` and `./keymaps`, and what is built in.

use super::workbook;
use etcetera::{BaseStrategy, choose_base_strategy};
use std::io;
use std::path::{Path, PathBuf};

/// The largest text that is read at all; sessions are checked against their own limit after that.
const TEXT_LIMIT: u64 = 8 * 1024 * 1024;

/// The sessions built in: name, text, name of the roll, text of the roll. In the order of the home screen: the
/// commune that every page of the documents shows, the cells that most people will start from, other bodies.
pub const SESSIONS: &[(&str, &str, &str, &str)] = &[
    (
        "thanh-chan-2020",
        include_str!("../../sessions/thanh-chan-2020.ron"),
        "thanh-chan-2020.csv",
        include_str!("../../sessions/thanh-chan-2020.csv"),
    ),
    (
        "chi-bo-2025",
        include_str!("../../sessions/chi-bo-2025.ron"),
        "chi-bo-2025.csv",
        include_str!("../../sessions/chi-bo-2025.csv"),
    ),
    (
        "phong-gddt-2020",
        include_str!("../../sessions/phong-gddt-2020.ron"),
        "phong-gddt-2020.csv",
        include_str!("../../sessions/phong-gddt-2020.csv"),
    ),
    (
        "dai-hoi-doan-xa",
        include_str!("../../sessions/dai-hoi-doan-xa.ron"),
        "dai-hoi-doan-xa.csv",
        include_str!("../../sessions/dai-hoi-doan-xa.csv"),
    ),
    (
        "cong-doan-truong",
        include_str!("../../sessions/cong-doan-truong.ron"),
        "cong-doan-truong.csv",
        include_str!("../../sessions/cong-doan-truong.csv"),
    ),
    (
        "hop-tac-xa",
        include_str!("../../sessions/hop-tac-xa.ron"),
        "hop-tac-xa.csv",
        include_str!("../../sessions/hop-tac-xa.csv"),
    ),
    (
        "co-dong-2026",
        include_str!("../../sessions/co-dong-2026.ron"),
        "co-dong-2026.csv",
        include_str!("../../sessions/co-dong-2026.csv"),
    ),
];

/// A text that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name, for messages and for the journal.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Its folder; `None` if it is built in.
    pub folder: Option<PathBuf>,
}

/// Why a name gave no text.
#[derive(Debug)]
pub enum Missing {
    /// Nothing of that name; these places were looked at, these names are known.
    NotFound {
        /// The places, in order.
        tried: Vec<PathBuf>,
        /// The built-in names.
        known: Vec<&'static str>,
    },
    /// It is there and cannot be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// The folder of settings, if the platform has one.
pub fn settings_folder() -> Option<PathBuf> {
    choose_base_strategy()
        .ok()
        .map(|base| base.config_dir().join("presidium"))
}

/// The folder journals go into, if the platform has one.
pub fn journal_folder() -> Option<PathBuf> {
    choose_base_strategy()
        .ok()
        .map(|base| base.data_dir().join("presidium").join("journals"))
}

/// Reads a text file of bearable size; one that is not UTF-8 is an error that carries a [`workbook::Unfit`].
pub fn read_text(path: &Path) -> io::Result<String> {
    Ok(workbook::text(read_bytes(path)?)?)
}

fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let facts = std::fs::metadata(path)?;
    if !facts.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
    }
    if facts.len() > TEXT_LIMIT {
        return Err(io::Error::from(io::ErrorKind::FileTooLarge));
    }
    std::fs::read(path)
}

/// A file by its path: its text, and the name it is told by. A workbook becomes the text of the roll in it;
/// where it has several sheets, the name says which one was read.
fn read(path: &Path) -> io::Result<(String, String)> {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    if !workbook::is_workbook(path) {
        return Ok((name, read_text(path)?));
    }
    let (text, sheet) = workbook::roll(read_bytes(path)?)?;
    match sheet {
        Some(sheet) => Ok((format!("{name}{SHEET}{sheet}"), text)),
        None => Ok((name, text)),
    }
}

/// Between the name of a workbook and that of a sheet.
pub const SHEET: &str = " › ";

/// The name is that of a table, CSV or workbook: a roll.
pub fn is_table(name: &str) -> bool {
    let file = Path::new(name.split_once(SHEET).map_or(name, |(file, _)| file));
    let ending = file.extension().unwrap_or_default();
    workbook::is_workbook(file)
        || ["csv", "tsv"]
            .iter()
            .any(|table| ending.eq_ignore_ascii_case(table))
}

/// A session by name or path, with its roll looked up later by `roll`.
pub fn session(name: &str) -> Result<Found, Missing> {
    let built_in = |wanted: &str| {
        SESSIONS
            .iter()
            .find(|(id, ..)| *id == wanted)
            .map(|(id, text, ..)| (format!("{id}.ron"), *text))
    };
    look_up(name, "ron", "sessions", None, &built_in, || {
        SESSIONS.iter().map(|(id, ..)| *id).collect()
    })
}

/// The roll a session names: beside it, or built in.
pub fn roll(name: &str, beside: Option<&Path>) -> Result<Found, Missing> {
    let built_in = |wanted: &str| {
        SESSIONS
            .iter()
            .find(|(.., roll, _)| *roll == wanted)
            .map(|(.., roll, text)| ((*roll).to_owned(), *text))
    };
    match beside {
        Some(folder) => look_up(name, "csv", "sessions", Some(folder), &built_in, || {
            SESSIONS.iter().map(|(.., roll, _)| *roll).collect()
        }),
        None => match built_in(name) {
            Some((name, text)) => Ok(Found {
                name,
                text: text.to_owned(),
                folder: None,
            }),
            None => look_up(name, "csv", "sessions", None, &built_in, Vec::new),
        },
    }
}

/// A rulebook by name or path.
pub fn rulebook(name: &str, beside: Option<&Path>) -> Result<Found, Missing> {
    let built_in =
        |wanted: &str| crate::rulebook::shipped(wanted).map(|text| (format!("{wanted}.ron"), text));
    look_up(name, "ron", "rulebooks", beside, &built_in, || {
        crate::rulebook::SHIPPED.iter().map(|(id, _)| *id).collect()
    })
}

/// A keymap by name or path.
pub fn keymap(name: &str) -> Result<Found, Missing> {
    let built_in = |wanted: &str| {
        crate::keys::SHIPPED
            .iter()
            .find(|(id, _)| *id == wanted)
            .map(|(id, text)| (format!("{id}.ron"), *text))
    };
    look_up(name, "ron", "keymaps", None, &built_in, || {
        crate::keys::SHIPPED.iter().map(|(id, _)| *id).collect()
    })
}

fn look_up(
    name: &str,
    ending: &str,
    folder: &str,
    beside: Option<&Path>,
    built_in: &dyn Fn(&str) -> Option<(String, &'static str)>,
    known: impl FnOnce() -> Vec<&'static str>,
) -> Result<Found, Missing> {
    let bare = !name.contains(['/', '\\']);
    let with_ending = if Path::new(name).extension().is_some() {
        name.to_owned()
    } else {
        format!("{name}.{ending}")
    };
    let mut places = Vec::new();
    if !bare || Path::new(name).extension().is_some() {
        places.push(PathBuf::from(name));
    }
    if let Some(beside) = beside {
        places.push(beside.join(&with_ending));
    }
    if bare {
        if let Some(settings) = settings_folder() {
            places.push(settings.join(folder).join(&with_ending));
        }
        places.push(Path::new(folder).join(&with_ending));
    }
    for path in &places {
        match read(path) {
            Ok((name, text)) => {
                return Ok(Found {
                    name,
                    text,
                    folder: path.parent().map(Path::to_path_buf),
                });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                return Err(Missing::Unreadable {
                    path: path.clone(),
                    error,
                });
            }
        }
    }
    if bare && let Some((name, text)) = built_in(name) {
        return Ok(Found {
            name,
            text: text.to_owned(),
            folder: None,
        });
    }
    Err(Missing::NotFound {
        tried: places,
        known: known(),
    })
}

/// Every session that can be chosen at home: those of the settings folder and of `./sessions`, then the
/// built-in ones that none of them hides.
pub fn all_sessions() -> Vec<Found> {
    let folders = [
        settings_folder().map(|folder| folder.join("sessions")),
        Some(PathBuf::from("sessions")),
    ];
    let mut found: Vec<Found> = Vec::new();
    for folder in folders.into_iter().flatten() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        let mut paths: Vec<PathBuf> = entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
            .collect();
        paths.sort();
        for path in paths {
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default();
            if found.iter().any(|f| f.name == name) {
                continue;
            }
            if let Ok(text) = read_text(&path) {
                found.push(Found {
                    name,
                    text,
                    folder: Some(folder.clone()),
                });
            }
        }
    }
    for (id, text, ..) in SESSIONS {
        let name = format!("{id}.ron");
        if !found.iter().any(|f| f.name == name) {
            found.push(Found {
                name,
                text: (*text).to_owned(),
                folder: None,
            });
        }
    }
    // The built-in sessions stand in their own order, Thanh Chăn first.
    let rank = |found: &Found| {
        SESSIONS
            .iter()
            .position(|(id, ..)| format!("{id}.ron") == found.name)
    };
    found.sort_by_key(|f| rank(f).unwrap_or(usize::MAX));
    found
}
