//! File names. They come from a fixed list, never from text of a session, so that no name can leave the
//! folder, meet a device or hide an ending.
//!
//! The names are Vietnamese in every language: the same paper has the same name whoever writes it, so a
//! folder never holds two logs under two names, and a script or a colleague finds it where it always is.

use crate::rulebook::Office;
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
    /// Báo cáo rút kinh nghiệm: no part of the minutes.
    Lessons,
    /// Nhật ký as Markdown.
    Log,
    /// Nhật ký as CSV.
    LogCsv,
    /// Nhật ký as JSON.
    LogJson,
    /// Biên bản kiểm phiếu of a round, in Vietnamese: the one that is signed.
    CountMinutes(RoundRef),
    /// The same in English.
    CountMinutesEnglish(RoundRef),
    /// Phiếu bầu of a round.
    BallotPaper(RoundRef),
    /// The same in English.
    BallotPaperEnglish(RoundRef),
}

/// A round of an election: the place of the election in the plan, its office, the number of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoundRef {
    /// Place of the election in the plan, from 1.
    pub election: u32,
    /// What it fills.
    pub office: Office,
    /// Number of the round, from 1.
    pub round: u32,
}

impl RoundRef {
    /// "1-ban-chap-hanh-lan-2".
    fn stem(self) -> String {
        let office = match self.office {
            Office::Committee => "ban-chap-hanh",
            Office::StandingCommittee => "ban-thuong-vu",
            Office::Secretary => "bi-thu",
            Office::DeputySecretary => "pho-bi-thu",
            Office::InspectionCommittee => "uy-ban-kiem-tra",
            Office::HigherDelegates => "dai-bieu-cap-tren",
            Office::Board => "hoi-dong-quan-tri",
            Office::Supervisors => "ban-kiem-soat",
            Office::Chair => "chu-tich",
            Office::DeputyChair => "pho-chu-tich",
        };
        format!("{}-{office}-lan-{}", self.election, self.round)
    }
}

impl PaperKind {
    /// How the names of all count minutes begin, and those of all ballot papers.
    pub const OF_ROUNDS: [&'static str; 2] = ["bien-ban-kiem-phieu", "phieu-bau"];

    /// The papers that every congress has, in the order in which they are written; those of its rounds follow.
    pub const ALL: [Self; 8] = [
        Self::Minutes,
        Self::MinutesEnglish,
        Self::Attendance,
        Self::Annex,
        Self::Lessons,
        Self::Log,
        Self::LogCsv,
        Self::LogJson,
    ];

    /// The name of its file.
    pub fn file_name(self) -> FileName {
        let [count, ballot] = Self::OF_ROUNDS;
        let (stem, ending) = match self {
            Self::CountMinutes(at) => return of_round(count, at, ""),
            Self::CountMinutesEnglish(at) => return of_round(count, at, "-en"),
            Self::BallotPaper(at) => return of_round(ballot, at, ""),
            Self::BallotPaperEnglish(at) => return of_round(ballot, at, "-en"),
            Self::Minutes => ("bien-ban-dai-hoi", Ending::Markdown),
            Self::MinutesEnglish => ("bien-ban-dai-hoi-en", Ending::Markdown),
            Self::Attendance => ("bao-cao-tham-du", Ending::Markdown),
            Self::Annex => ("phu-luc", Ending::Markdown),
            Self::Lessons => ("rut-kinh-nghiem", Ending::Markdown),
            Self::Log => ("nhat-ky", Ending::Markdown),
            Self::LogCsv => ("nhat-ky", Ending::Csv),
            Self::LogJson => ("nhat-ky", Ending::Json),
        };
        FileName(format!("{stem}.{}", ending.text()))
    }

    /// A copy in another language than Vietnamese.
    pub fn is_translation(self) -> bool {
        matches!(
            self,
            Self::MinutesEnglish | Self::CountMinutesEnglish(_) | Self::BallotPaperEnglish(_)
        )
    }

    /// A name asks for this paper: its file with or without the ending; of the papers of rounds also how several
    /// names begin, up to a dash (`phieu-bau`, `bien-ban-kiem-phieu-1`).
    pub fn answers_to(self, name: &str) -> bool {
        let file = self.file_name();
        let stem = file.as_str().split('.').next().unwrap_or_default();
        let is_of_round = Self::OF_ROUNDS.iter().any(|head| name.starts_with(head));
        let begins = || {
            stem.strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('-'))
        };
        let in_english = self == Self::Lessons && name == "lessons";
        file.as_str() == name || stem == name || in_english || (is_of_round && begins())
    }
}

fn of_round(head: &str, at: RoundRef, tail: &str) -> FileName {
    FileName(format!(
        "{head}-{}{tail}.{}",
        at.stem(),
        Ending::Markdown.text()
    ))
}

#[cfg(test)]
mod tests {
    use super::{Ending, FileName, PaperKind, RoundRef};
    use crate::rulebook::Office;

    const OFFICES: [Office; 10] = [
        Office::Committee,
        Office::StandingCommittee,
        Office::Secretary,
        Office::DeputySecretary,
        Office::InspectionCommittee,
        Office::HigherDelegates,
        Office::Board,
        Office::Supervisors,
        Office::Chair,
        Office::DeputyChair,
    ];

    fn of_rounds() -> Vec<PaperKind> {
        let mut all = Vec::new();
        for office in OFFICES {
            for (election, round) in [(1, 1), (1, 2), (99, 99)] {
                let at = RoundRef {
                    election,
                    office,
                    round,
                };
                all.extend([
                    PaperKind::CountMinutes(at),
                    PaperKind::CountMinutesEnglish(at),
                    PaperKind::BallotPaper(at),
                    PaperKind::BallotPaperEnglish(at),
                ]);
            }
        }
        all
    }

    #[test]
    fn papers_of_rounds_are_asked_for_one_by_one_or_together() {
        let at = |round| RoundRef {
            election: 1,
            office: Office::Secretary,
            round,
        };
        let count = PaperKind::CountMinutes(at(1));
        assert_eq!(
            count.file_name().as_str(),
            "bien-ban-kiem-phieu-1-bi-thu-lan-1.md"
        );
        for name in [
            "bien-ban-kiem-phieu",
            "bien-ban-kiem-phieu-1",
            "bien-ban-kiem-phieu-1-bi-thu-lan-1",
            "bien-ban-kiem-phieu-1-bi-thu-lan-1.md",
        ] {
            assert!(count.answers_to(name), "{name}");
            assert!(!PaperKind::BallotPaper(at(1)).answers_to(name), "{name}");
        }
        assert!(!PaperKind::CountMinutes(at(10)).answers_to("bien-ban-kiem-phieu-1-bi-thu-lan-1"));
        assert!(!count.answers_to("bien-ban"));
        assert!(!PaperKind::Minutes.answers_to("bien-ban"));
        assert!(PaperKind::Minutes.answers_to("bien-ban-dai-hoi"));
    }

    #[test]
    fn every_paper_has_its_own_name_that_the_rule_allows() {
        let mut seen = std::collections::BTreeSet::new();
        for paper in PaperKind::ALL.into_iter().chain(of_rounds()) {
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
