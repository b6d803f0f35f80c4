//! File names. They come from a fixed list, never from text of a session, so that no name can leave the
//! folder, meet a device or hide an ending.
//!
//! The names are Vietnamese in every language: the same paper has the same name whoever writes it, so a
//! folder never holds two logs under two names, and a script or a colleague finds it where it always is.

use std::fmt;

/// The most characters of a name before its ending.
const LONGEST: usize = 60;

/// What a file holds, and so how its name ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ending {
    /// Markdown, `.md`.
    Markdown,
    /// Comma-separated values, `.csv`.
    Csv,
    /// JSON, `.json`.
    Json,
}

impl Ending {
    fn text(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// A file name that is safe in any folder of any system: `[a-z0-9_-]{1,60}`, a dot and a known ending.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileName(String);

impl FileName {
    /// The name, or `None` where the stem holds anything else, or is a device on Windows (`con`, `lpt1`).
    pub fn new(stem: &str, ending: Ending) -> Option<Self> {
        let allowed = |letter: u8| {
            letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, b'_' | b'-')
        };
        let fits = !stem.is_empty() && stem.len() <= LONGEST && stem.bytes().all(allowed);
        (fits && !is_device(stem)).then(|| Self(format!("{stem}.{}", ending.text())))
    }

    /// The name with its ending, such as `nhat-ky.csv`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for FileName {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

fn is_device(stem: &str) -> bool {
    let numbered = |device: &str| {
        stem.strip_prefix(device)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    matches!(stem, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// A document this program writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PaperKind {
    /// Biên bản đại hội, in Vietnamese: the official one.
    Minutes,
    /// The same in English.
    MinutesEnglish,
    /// Báo cáo thẩm tra tư cách đại biểu, or báo cáo tình hình đảng viên dự đại hội.
    Attendance,
    /// Phụ lục: nhật ký điều hành.
    Annex,
    /// Nhật ký as Markdown.
    Log,
    /// Nhật ký as CSV.
    LogCsv,
    /// Nhật ký as JSON.
    LogJson,
}

impl PaperKind {
    /// All papers, in the order in which they are written.
    pub const ALL: [Self; 7] = [
        Self::Minutes,
        Self::MinutesEnglish,
        Self::Attendance,
        Self::Annex,
        Self::Log,
        Self::LogCsv,
        Self::LogJson,
    ];

    /// The name of its file.
    pub fn file_name(self) -> FileName {
        let (stem, ending) = match self {
            Self::Minutes => ("bien-ban-dai-hoi", Ending::Markdown),
            Self::MinutesEnglish => ("bien-ban-dai-hoi-en", Ending::Markdown),
            Self::Attendance => ("bao-cao-tham-du", Ending::Markdown),
            Self::Annex => ("phu-luc", Ending::Markdown),
            Self::Log => ("nhat-ky", Ending::Markdown),
            Self::LogCsv => ("nhat-ky", Ending::Csv),
            Self::LogJson => ("nhat-ky", Ending::Json),
        };
        FileName(format!("{stem}.{}", ending.text()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Ending, FileName, PaperKind};

    #[test]
    fn every_paper_has_its_own_name_that_the_rule_allows() {
        let mut seen = std::collections::BTreeSet::new();
        for paper in PaperKind::ALL {
            let name = paper.file_name();
            let (stem, _) = name.as_str().split_once('.').unwrap();
            assert!(
                Ending::ALL_FOR_TESTS
                    .iter()
                    .any(|ending| FileName::new(stem, *ending).as_ref() == Some(&name))
            );
            assert!(seen.insert(name));
        }
    }

    #[test]
    fn nothing_but_the_listed_letters_is_a_name() {
        for bad in [
            "",
            "..",
            "../x",
            "/x",
            "a/b",
            "a\\b",
            "C:",
            "c:x",
            "a.b",
            "trail. ",
            "A",
            "biên-bản",
            "a b",
            "con",
            "prn",
            "aux",
            "nul",
            "com1",
            "lpt9",
            "x\0",
            "x\u{202e}",
            &"a".repeat(61),
        ] {
            assert_eq!(FileName::new(bad, Ending::Markdown), None, "{bad:?}");
        }
        for good in ["a", "nhat-ky_2", "com", "com10", "console", &"a".repeat(60)] {
            assert!(FileName::new(good, Ending::Json).is_some(), "{good:?}");
        }
    }

    impl Ending {
        const ALL_FOR_TESTS: [Self; 3] = [Self::Markdown, Self::Csv, Self::Json];
    }
}
