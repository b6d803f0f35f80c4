//! Readiness: the sessions that ship are ready, and each way of preparing one badly is found, with its code, at its
//! place, and nothing else is.

mod codes;
mod command;
mod duties;
mod edit;

use super::support::text_of;
use edit::Session;
use presidium::locale::Locale;
use presidium::readiness::{Finding, Tally};
use presidium::rulebook::{Lang, Severity};

/// The sessions that ship, each with a day in the week before.
const SHIPPED: [(&str, &str); 7] = [
    ("thanh-chan-2020", "2020-01-08"),
    ("phong-gddt-2020", "2020-01-06"),
    ("chi-bo-2025", "2025-03-12"),
    ("co-dong-2026", "2026-04-16"),
    ("cong-doan-truong", "2023-03-16"),
    ("dai-hoi-doan-xa", "2022-04-20"),
    ("hop-tac-xa", "2025-03-20"),
];

/// One way of preparing a session badly.
struct Case {
    /// What was done, for the message of a failure.
    what: &'static str,
    /// The session it was done to, and how.
    session: Session,
    /// The codes that are found, in their order; a prefix `!` must, `-` should, `.` advice.
    codes: &'static [&'static str],
    /// What stands on the line of the first finding.
    at: &'static str,
}

/// A case about the commune.
fn commune(
    what: &'static str,
    codes: &'static [&'static str],
    at: &'static str,
    how: impl FnOnce(&mut Session),
) -> Case {
    case("thanh-chan-2020", what, codes, at, how)
}

/// A case about the cell.
fn cell(
    what: &'static str,
    codes: &'static [&'static str],
    at: &'static str,
    how: impl FnOnce(&mut Session),
) -> Case {
    case("phong-gddt-2020", what, codes, at, how)
}

fn case(
    name: &str,
    what: &'static str,
    codes: &'static [&'static str],
    at: &'static str,
    how: impl FnOnce(&mut Session),
) -> Case {
    let day = SHIPPED.iter().find(|(id, _)| *id == name).unwrap().1;
    let mut session = Session::shipped(name, day);
    how(&mut session);
    Case {
        what,
        session,
        codes,
        at,
    }
}

fn told(finding: &Finding) -> String {
    let weight = match finding.severity {
        Severity::Must => '!',
        Severity::Should => '-',
        Severity::Lesson => '.',
    };
    format!("{weight}{}", finding.code)
}

/// Each case gives exactly its codes, the first one at its place, and every sentence is whole.
fn hold(cases: Vec<Case>) {
    let mut wrong = Vec::new();
    for case in cases {
        let found = case.session.findings();
        let codes: Vec<String> = found.iter().map(told).collect();
        if codes != case.codes {
            wrong.push(format!("{}: {codes:?}, not {:?}", case.what, case.codes));
            continue;
        }
        let line = found.first().map_or("", |first| first.line.as_str());
        if !line.contains(case.at) {
            wrong.push(format!("{}: at «{line}», not «{}»", case.what, case.at));
        }
        whole(&found);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Every sentence is there in both languages, with all its facts.
fn whole(found: &[Finding]) {
    for lang in [Lang::Vi, Lang::En] {
        let locale = Locale::new(lang);
        for finding in found {
            let words = locale.readiness(finding);
            for text in [&words.what, &words.to_do] {
                let missing = text.contains('⟦') || text.contains("{$") || text.trim().is_empty();
                assert!(!missing, "{lang:?} {}: {text}", finding.code);
            }
            assert!(finding.place.is_some() || finding.file.ends_with("csv"));
        }
    }
}

#[test]
fn the_sessions_that_ship_have_nothing_that_must_be_done() {
    for (name, day) in SHIPPED {
        let found = Session::shipped(name, day).findings();
        let must: Vec<String> = found
            .iter()
            .filter(|finding| finding.severity == Severity::Must)
            .map(|finding| {
                format!(
                    "{}: {}",
                    finding.code,
                    Locale::new(Lang::Vi).readiness(finding).what
                )
            })
            .collect();
        assert!(must.is_empty(), "{name}: {must:#?}");
        whole(&found);
    }
}

#[test]
fn the_party_sessions_that_ship_are_ready() {
    for (name, day) in SHIPPED.into_iter().take(3) {
        let found = Session::shipped(name, day).findings();
        assert_eq!(Tally::of(&found), Tally::default(), "{name}: {found:#?}");
    }
}

#[test]
fn nothing_is_judged_by_a_rule_that_was_switched_off() {
    let mut session = Session::shipped("thanh-chan-2020", "2020-01-08");
    session.cut_step("chuong-trinh", "bieu-quyet");
    session.replace(
        "duties_off: [],",
        "duties_off: [(duty: \"X5\", reason: \"Thường vụ đồng ý\")],",
    );
    let codes: Vec<String> = session.findings().iter().map(told).collect();
    assert_eq!(codes, [".K29"]);
}
