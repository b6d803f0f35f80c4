//! Lessons of whole congresses: run well they are clean, run badly they say so.

use crate::support::{autopilot::Autopilot, shipped};
use presidium::review::{FindingKind, lessons};

const SESSIONS: [&str; 7] = [
    "thanh-chan-2020",
    "phong-gddt-2020",
    "chi-bo-2025",
    "dai-hoi-doan-xa",
    "cong-doan-truong",
    "hop-tac-xa",
    "co-dong-2026",
];

#[test]
fn a_congress_run_well_has_a_clean_review() {
    for session in SESSIONS {
        let pilot = Autopilot::new(shipped(session)).run();
        let lessons = lessons(&pilot.congress);
        let wrong: Vec<_> = lessons
            .findings
            .iter()
            .filter(|finding| finding.kind == FindingKind::Shortcoming)
            .collect();
        assert!(wrong.is_empty(), "{session}: {wrong:#?}");
        for strength in ["L51", "L52", "L55", "L58"] {
            assert!(
                lessons.findings.iter().any(|found| found.code == strength),
                "{session}: no {strength}: {:#?}",
                lessons.findings
            );
        }
    }
}
