//! Lessons of whole congresses: run well they are clean, run badly each fault is one finding.

mod codes;
mod next;
mod runs;
mod strengths;
mod tape;

use crate::support::{autopilot::Autopilot, shipped};
use presidium::locale::Locale;
use presidium::review::{FindingKind, Lessons, lessons};
use presidium::rulebook::Lang;
use unicode_width::UnicodeWidthStr;

const SESSIONS: [&str; 7] = [
    "thanh-chan-2020",
    "phong-gddt-2020",
    "chi-bo-2025",
    "dai-hoi-doan-xa",
    "cong-doan-truong",
    "hop-tac-xa",
    "co-dong-2026",
];

/// Codes of shortcomings, as printed.
fn shortcomings(lessons: &Lessons) -> Vec<&str> {
    let found = lessons.findings.iter();
    found
        .filter(|finding| finding.kind == FindingKind::Shortcoming)
        .map(|finding| finding.code.as_str())
        .collect()
}

#[test]
fn a_congress_run_well_has_a_clean_review() {
    for session in SESSIONS {
        let pilot = Autopilot::new(shipped(session)).run();
        let lessons = lessons(&pilot.congress);
        assert!(
            shortcomings(&lessons).is_empty(),
            "{session}: {:#?}",
            lessons.findings
        );
        for strength in ["L52", "L55", "L58"] {
            assert!(
                lessons.findings.iter().any(|found| found.code == strength),
                "{session}: no {strength}: {:#?}",
                lessons.findings
            );
        }
    }
}

#[test]
fn the_report_is_whole_in_both_languages_and_keeps_to_eighty_cells() {
    for session in SESSIONS {
        let pilot = Autopilot::new(shipped(session)).run();
        let lessons = lessons(&pilot.congress);
        for lang in [Lang::Vi, Lang::En] {
            let lines = presidium::review::report(&lessons, &Locale::new(lang)).lines(80);
            assert!(lines.len() > 60, "{session}");
            for line in &lines {
                assert!(line.width() <= 80, "{session}: {line}");
                assert!(!line.contains('⟦') && !line.contains("{$"), "{line}");
            }
        }
    }
}

#[test]
fn a_congress_that_has_just_begun_has_no_findings() {
    for session in SESSIONS {
        let pilot = Autopilot::new(shipped(session)).run_until(|state| state.item.is_some());
        let lessons = lessons(&pilot.congress);
        assert!(lessons.findings.is_empty(), "{:#?}", lessons.findings);
        assert!(!lessons.congress.closed && lessons.congress.closed_late.is_none());
    }
}
