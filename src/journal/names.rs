//! What the files of a journal are called, and which belong together.
//!
//! | file | what |
//! |---|---|
//! | `NAME.live.jsonl`, `NAME.rehearsal.jsonl` | the journal |
//! | `NAME.live.2.jsonl`, … | its further segments |
//! | `NAME.lock` | empty; the lock is taken on it |
//! | `NAME.alive` | the sign of life of the podium that has it open |
//! | `NAME.torn-<offset>` | a torn end that was set aside (`NAME.2.torn-<offset>` of the second segment) |

use super::storage::Storage;
use super::trouble::Trouble;
use crate::congress::{Mode, Wall};
use std::path::{Path, PathBuf};

const ENDING: &str = ".jsonl";
const LIVE: &str = ".live";
const REHEARSAL: &str = ".rehearsal";

/// The name of a journal: a folder, NAME, and the mode.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    folder: PathBuf,
    stem: String,
    rehearsal: bool,
}

impl Name {
    /// The journal NAME of this mode in this folder; `""` is the current folder.
    pub fn new(folder: impl Into<PathBuf>, stem: impl Into<String>, mode: Mode) -> Self {
        let folder = folder.into();
        Self {
            folder: if folder.as_os_str().is_empty() {
                PathBuf::from(".")
            } else {
                folder
            },
            stem: stem.into(),
            rehearsal: mode == Mode::Rehearsal,
        }
    }

    /// NAME where none is given: the id of the session and the moment, `dai-hoi-20200110-081231`.
    pub fn default_stem(session: &str, at: Wall) -> String {
        format!("{session}-{}", at.format("%Y%m%d-%H%M%S"))
    }

    /// The journal a path belongs to, whichever of its segments it names, and the number of that segment.
    /// Nothing is looked up; [`Trouble::NotAName`] where the file name is not one of a journal.
    pub fn parse(path: &Path) -> Result<(Self, u32), Trouble> {
        let parsed = path
            .file_name()
            .and_then(|file| file.to_str())
            .and_then(split);
        let Some((stem, mode, segment)) = parsed else {
            return Err(Trouble::NotAName {
                path: path.to_owned(),
            });
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        Ok((Self::new(folder, stem, mode), segment))
    }

    /// The folder it is in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// NAME.
    pub fn stem(&self) -> &str {
        &self.stem
    }

    /// Live or rehearsal, as the ending says.
    pub fn mode(&self) -> Mode {
        if self.rehearsal {
            Mode::Rehearsal
        } else {
            Mode::Live
        }
    }

    /// The file name of a segment; the first is 1.
    pub fn file_name(&self, segment: u32) -> String {
        let mode = if self.rehearsal { REHEARSAL } else { LIVE };
        if segment <= 1 {
            format!("{}{mode}{ENDING}", self.stem)
        } else {
            format!("{}{mode}.{segment}{ENDING}", self.stem)
        }
    }

    /// The file of a segment; the first is 1.
    pub fn file(&self, segment: u32) -> PathBuf {
        self.folder.join(self.file_name(segment))
    }

    /// The first file: what commands and people call the journal.
    pub fn first(&self) -> PathBuf {
        self.file(1)
    }

    /// The file the lock is taken on.
    pub fn lock(&self) -> PathBuf {
        self.folder.join(format!("{}.lock", self.stem))
    }

    /// The sign of life.
    pub fn alive(&self) -> PathBuf {
        self.folder.join(format!("{}.alive", self.stem))
    }

    /// The same NAME in the other mode.
    #[must_use]
    pub fn twin(&self) -> Self {
        Self {
            rehearsal: !self.rehearsal,
            ..self.clone()
        }
    }

    /// The file name under which a torn end is set aside. `copy` counts from 1 where an earlier one, torn
    /// at the same place, has the name.
    pub fn torn(&self, segment: u32, offset: u64, copy: u32) -> String {
        let mut name = self.torn_start(segment);
        name.push_str(&offset.to_string());
        if copy > 1 {
            name.push('-');
            name.push_str(&copy.to_string());
        }
        name
    }

    fn torn_start(&self, segment: u32) -> String {
        if segment <= 1 {
            format!("{}.torn-", self.stem)
        } else {
            format!("{}.{segment}.torn-", self.stem)
        }
    }

    /// Whether a file name is one that [`Name::torn`] gives, and where the tear was.
    pub fn torn_offset(&self, file: &str, segments: &[u32]) -> Option<u64> {
        segments.iter().find_map(|segment| {
            let rest = file.strip_prefix(&self.torn_start(*segment))?;
            let (offset, copy) = rest.split_once('-').unwrap_or((rest, "2"));
            number(copy)?;
            number(offset)
        })
    }

    /// The segments among these file names, in order.
    pub fn segments(&self, files: &[String]) -> Vec<u32> {
        let mut found: Vec<u32> = files
            .iter()
            .filter_map(|file| split(file))
            .filter(|(stem, mode, _)| *stem == self.stem && *mode == self.mode())
            .map(|(_, _, segment)| segment)
            .collect();
        found.sort_unstable();
        found
    }
}

/// `NAME`, mode and segment of a file name.
fn split(file: &str) -> Option<(&str, Mode, u32)> {
    let rest = file.strip_suffix(ENDING)?;
    let (rest, segment) = match rest.rsplit_once('.') {
        Some((before, digits)) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            let segment = u32::try_from(number(digits)?).ok()?;
            (before, (segment >= 2).then_some(segment)?)
        }
        _ => (rest, 1),
    };
    let (stem, mode) = match rest.strip_suffix(LIVE) {
        Some(stem) => (stem, Mode::Live),
        None => (rest.strip_suffix(REHEARSAL)?, Mode::Rehearsal),
    };
    (!stem.is_empty()).then_some((stem, mode, segment))
}

/// A number as this program writes it: no sign, no leading zero.
fn number(digits: &str) -> Option<u64> {
    let value: u64 = digits.parse().ok()?;
    (value.to_string() == digits).then_some(value)
}

/// The journals of a folder, by name; none where the folder does not exist.
pub fn list(storage: &dyn Storage, folder: &Path) -> Result<Vec<Name>, Trouble> {
    let files = match storage.list(folder) {
        Ok(files) => files,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Trouble::disk(folder, &error)),
    };
    let mut names: Vec<Name> = files
        .iter()
        .filter_map(|file| split(file))
        .filter(|(_, _, segment)| *segment == 1)
        .map(|(stem, mode, _)| Name::new(folder, stem, mode))
        .collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::storage::Memory;

    fn parsed(path: &str) -> Option<(String, Mode, u32)> {
        Name::parse(Path::new(path))
            .ok()
            .map(|(name, segment)| (name.stem().to_owned(), name.mode(), segment))
    }

    #[test]
    fn a_path_says_name_mode_and_segment() {
        let live = |stem: &str, segment| Some((stem.to_owned(), Mode::Live, segment));
        assert_eq!(parsed("x/dai-hoi.live.jsonl"), live("dai-hoi", 1));
        assert_eq!(parsed("dai-hoi.live.2.jsonl"), live("dai-hoi", 2));
        assert_eq!(parsed("a.b.live.17.jsonl"), live("a.b", 17));
        assert_eq!(parsed("a.live.live.jsonl"), live("a.live", 1));
        assert_eq!(
            parsed("đại hội.rehearsal.jsonl"),
            Some(("đại hội".to_owned(), Mode::Rehearsal, 1))
        );
    }

    #[test]
    fn other_names_are_refused() {
        for path in [
            "",
            "/",
            "x.jsonl",
            ".live.jsonl",
            "x.live.json",
            "x.live.1.jsonl",
            "x.live.0.jsonl",
            "x.live.02.jsonl",
            "x.live..jsonl",
            "x.live.-2.jsonl",
            "x.Live.jsonl",
            "x.live.99999999999.jsonl",
            "x.2.jsonl",
        ] {
            assert_eq!(parsed(path), None, "{path}");
        }
    }

    #[test]
    fn file_names_read_back_as_themselves() {
        for mode in [Mode::Live, Mode::Rehearsal] {
            for segment in [1, 2, 9, 10, 4_000_000_000] {
                let name = Name::new("/j", "dai-hoi", mode);
                assert_eq!(Name::parse(&name.file(segment)), Ok((name, segment)));
            }
        }
    }

    #[test]
    fn the_files_beside_a_journal_bear_its_name() {
        let name = Name::new("/j", "dai-hoi", Mode::Live);
        assert_eq!(name.lock(), Path::new("/j/dai-hoi.lock"));
        assert_eq!(name.alive(), Path::new("/j/dai-hoi.alive"));
        assert_eq!(name.torn(1, 1234, 1), "dai-hoi.torn-1234");
        assert_eq!(name.torn(3, 0, 2), "dai-hoi.3.torn-0-2");
        for segment in [1, 3] {
            for copy in [1, 2] {
                let torn = name.torn(segment, 77, copy);
                assert_eq!(name.torn_offset(&torn, &[1, 3]), Some(77), "{torn}");
            }
        }
        for other in [
            "dai-hoi.torn-",
            "dai-hoi.torn-7.new",
            "dai-hoi.torn-x",
            "x.torn-7",
        ] {
            assert_eq!(name.torn_offset(other, &[1, 3]), None, "{other}");
        }
    }

    #[test]
    fn the_default_name_is_the_session_and_the_moment() {
        let at = Wall::parse_from_rfc3339("2020-01-10T08:12:31.250+07:00").unwrap();
        assert_eq!(
            Name::default_stem("dai-hoi-chi-bo", at),
            "dai-hoi-chi-bo-20200110-081231"
        );
    }

    #[test]
    fn a_folder_lists_its_journals_once_each() {
        let memory = Memory::default();
        for file in [
            "b.live.jsonl",
            "b.live.2.jsonl",
            "a.rehearsal.jsonl",
            "a.lock",
            "notes.jsonl",
            "c.live.2.jsonl",
        ] {
            memory.put(&Path::new("/j").join(file), b"");
        }
        assert_eq!(
            list(&memory, Path::new("/j")),
            Ok(vec![
                Name::new("/j", "a", Mode::Rehearsal),
                Name::new("/j", "b", Mode::Live)
            ])
        );
        assert_eq!(list(&memory, Path::new("/nowhere")), Ok(Vec::new()));
    }
}
