//! What the article says, and where the program says it: before, during and after.

use super::replay::{Replay, Spoke};
use super::{CONGRESSES, WRITE, written};
use crate::support::binary::{printed, run};
use crate::support::{root, text_of};
use presidium::congress::duties::DutyState;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// A shortcoming that the article names, or a lesson that it reports.
#[derive(Deserialize)]
struct Row {
    congress: String,
    code: String,
    said: String,
    /// What `check` finds of it.
    check: BTreeSet<String>,
    /// The duties by which the podium stops or reminds.
    podium: BTreeMap<String, Speaks>,
    /// What `review` says.
    review: BTreeSet<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Speaks {
    Stops,
    Reminds,
}

fn article() -> Vec<Row> {
    serde_json::from_str(&text_of("tests/pilot/article.json")).unwrap()
}

fn rows(congress: &str) -> Vec<Row> {
    let own = |row: &Row| row.congress == congress;
    article().into_iter().filter(own).collect()
}

fn all(rows: &[Row], of: impl Fn(&Row) -> &BTreeSet<String>) -> BTreeSet<String> {
    rows.iter().flat_map(|row| of(row).clone()).collect()
}

fn path(name: &str) -> String {
    root().join(name).to_str().unwrap().to_owned()
}

/// The codes that `check` finds in a session a week before its day, and whether it answers 1.
fn checked(session: &str, today: &str) -> (BTreeSet<String>, bool) {
    let home = tempfile::tempdir().unwrap();
    let output = run(home.path(), &["check", session, "--json", "--today", today]);
    let answer: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", printed(&output)));
    let codes = ["problems", "findings"]
        .iter()
        .flat_map(|list| answer[*list].as_array().unwrap())
        .map(|one| one["code"].as_str().unwrap().to_owned())
        .collect();
    (codes, output.status.code() == Some(1))
}

/// Plays a script; gives the journal's name in that home. A script in which something is refused answers 1.
fn played(home: &Path, session: &str, script: &str, refused: bool) -> &'static str {
    let journal = "j.rehearsal.jsonl";
    let script = path(script);
    let output = run(
        home,
        &[
            "rehearse",
            session,
            "--script",
            &script,
            "--journal",
            journal,
        ],
    );
    assert_eq!(
        output.status.code(),
        Some(i32::from(refused)),
        "{}",
        printed(&output)
    );
    journal
}

/// A shortcoming in a review: code, with what it is about where one rule stands for several.
fn reviewed(home: &Path, journal: &str) -> Vec<(String, Option<String>)> {
    let output = run(home, &["review", journal, "--json"]);
    assert!(output.status.success(), "{}", printed(&output));
    let lessons: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(lessons["congress"]["closed"], true);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    lessons["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["kind"] == "shortcoming")
        .map(|finding| {
            let code = text(&finding["code"]).unwrap();
            let end = text(&finding["end"]);
            match text(&finding["about"]).filter(|_| end.is_some()) {
                Some(about) => (format!("{code}/{about}"), end),
                None => (code, end),
            }
        })
        .collect()
}

fn codes(found: &[(String, Option<String>)]) -> BTreeSet<String> {
    found.iter().map(|(code, _)| code.clone()).collect()
}

#[test]
fn check_finds_the_week_before_what_was_not_prepared_and_nothing_else() {
    written();
    for (congress, shipped) in CONGRESSES {
        let session = path(&format!("tests/pilot/{congress}-as-prepared.ron"));
        let (found, must) = checked(&session, "2020-01-02");
        assert_eq!(found, all(&rows(congress), |row| &row.check), "{congress}");
        assert!(must, "{congress}: check answers 1");
        assert_eq!(checked(shipped, "2020-01-02"), (BTreeSet::new(), false));
    }
}

#[test]
fn tiep_stops_or_a_reminder_stands_on_the_screen_before_it_is_too_late() {
    written();
    for (congress, _) in CONGRESSES {
        let session = path(&format!("tests/pilot/{congress}-as-prepared.ron"));
        let script = format!("tests/pilot/{congress}-stopped.jsonl");
        let replay = replay(congress);
        let home = tempfile::tempdir().unwrap();
        let journal = played(home.path(), &session, &script, true);
        for row in rows(congress) {
            for (duty, speaks) in &row.podium {
                let spoke = &replay.spoke[duty];
                assert!(matches!(spoke.state, DutyState::Soon | DutyState::Due));
                // The real program shows the same at that moment.
                assert_eq!(
                    standing(home.path(), journal, duty, &spoke.at.to_rfc3339()),
                    if spoke.state == DutyState::Due {
                        "due"
                    } else {
                        "soon"
                    },
                    "{duty} at {}",
                    spoke.at
                );
                let stops = replay.stops.contains_key(duty);
                assert_eq!(stops, *speaks == Speaks::Stops, "{duty}");
            }
        }
        // Whatever else stops is about the same things.
        for duty in replay.stops.keys() {
            let rule = duty.split('/').next().unwrap();
            let follows = congress == "phong-gddt" && matches!(rule, "R25" | "R30");
            let named = rows(congress)
                .iter()
                .any(|row| row.podium.contains_key(duty));
            assert!(named || follows, "{congress}: {duty} stops");
        }
        // What was done when Tiếp stopped is no shortcoming any more.
        let mut left = all(&rows(congress), |row| &row.review);
        left.retain(|code| !replay.stops.contains_key(code));
        assert_eq!(codes(&reviewed(home.path(), journal)), left, "{congress}");
    }
}

fn standing(home: &Path, journal: &str, duty: &str, at: &str) -> String {
    let output = run(home, &["status", journal, "--json", "--at", at]);
    assert!(output.status.success(), "{}", printed(&output));
    let status: Value = serde_json::from_slice(&output.stdout).unwrap();
    let duties = status["duties"].as_array().unwrap();
    let found = duties.iter().find(|one| one["id"] == duty);
    found.unwrap_or_else(|| panic!("{duty}"))["state"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn replay(congress: &str) -> Replay {
    Replay::of(
        &format!("tests/pilot/{congress}-as-prepared.ron"),
        &format!("tests/pilot/{congress}-stopped.jsonl"),
    )
}

#[test]
fn run_to_the_end_by_waiving_the_review_names_each_of_them_and_nothing_else() {
    written();
    for (congress, _) in CONGRESSES {
        let rows = rows(congress);
        let home = tempfile::tempdir().unwrap();
        let found = waived(home.path(), congress);
        assert_eq!(codes(&found), all(&rows, |row| &row.review), "{congress}");
        // The report that people read has them too.
        let output = run(home.path(), &["review", "j.rehearsal.jsonl"]);
        let report = String::from_utf8_lossy(&output.stdout).into_owned();
        for (code, _) in &found {
            assert!(report.contains(code), "{code} is not in: {report}");
        }
        facts(home.path(), congress);
    }
}

fn waived(home: &Path, congress: &str) -> Vec<(String, Option<String>)> {
    let session = path(&format!("tests/pilot/{congress}-as-prepared.ron"));
    let script = format!("tests/pilot/{congress}-waived.jsonl");
    let journal = played(home, &session, &script, true);
    reviewed(home, journal)
}

#[test]
fn the_same_congresses_run_well_have_a_clean_review() {
    for (_, shipped) in CONGRESSES {
        let home = tempfile::tempdir().unwrap();
        let script = format!("tests/scripts/{shipped}.jsonl");
        let journal = played(home.path(), shipped, &script, false);
        assert_eq!(codes(&reviewed(home.path(), journal)), BTreeSet::new());
    }
}

/// What the article says of the congress itself: the steering committee met at once, and in Thanh Chăn all 106 were
/// there and elected a committee of 14.
fn facts(home: &Path, congress: &str) {
    let output = run(home, &["status", "j.rehearsal.jsonl", "--json"]);
    let status: Value = serde_json::from_slice(&output.stdout).unwrap();
    let duties = status["duties"].as_array().unwrap();
    let meeting = duties.iter().find(|duty| duty["id"] == "X12").unwrap();
    assert_eq!(meeting["state"], "recorded", "{congress}");
    if congress == "thanh-chan" {
        assert_eq!(
            (&status["present"], &status["summoned"]),
            (&106.into(), &106.into())
        );
        let round = &status["elections"][0]["rounds"][0];
        let outcomes = round["outcomes"].as_array().unwrap().iter();
        let elected = outcomes.filter(|one| one["state"] == "elected");
        assert_eq!(elected.count(), 14);
    }
}

/// The table of the README, as the program makes it now.
fn table() -> String {
    let mut table = String::from(
        "| the newspaper, 14/2/2020 | `check` the week before | at the podium | `review` after the close |\n\
         | --- | --- | --- | --- |\n",
    );
    for (congress, _) in CONGRESSES {
        let title = match congress {
            "thanh-chan" => "Party organisation of Thanh Chăn commune, 10/1/2020",
            _ => "Party cell of the Education Office, before it",
        };
        let _ = writeln!(table, "| **{title}** | | | |");
        let session = path(&format!("tests/pilot/{congress}-as-prepared.ron"));
        let (checked, _) = checked(&session, "2020-01-02");
        let replay = replay(congress);
        let home = tempfile::tempdir().unwrap();
        let found = waived(home.path(), congress);
        for row in rows(congress) {
            let before: Vec<String> = row
                .check
                .iter()
                .filter(|code| checked.contains(*code))
                .map(|code| format!("`{code}`"))
                .collect();
            let after: Vec<String> = found
                .iter()
                .filter(|(code, _)| row.review.contains(code))
                .map(|(code, end)| format!("`{code}` {}", end.as_deref().unwrap_or("measured")))
                .collect();
            let _ = writeln!(
                table,
                "| {} | {} | {} | {} |",
                row.said,
                before.join(", "),
                podium(&row, &replay),
                after.join(", "),
            );
        }
    }
    table
}

/// Where the gate stops, else where the reminder speaks.
fn podium(row: &Row, replay: &Replay) -> String {
    let mut said = Vec::new();
    let mut duties: Vec<&String> = row.podium.keys().collect();
    duties.sort_by_key(|duty| !duty.starts_with(&row.code));
    for duty in duties {
        let text = match (replay.stops.get(duty), replay.spoke.get(duty)) {
            (Some(stop), _) => format!("`{duty}` **stops** Tiếp at “{}”", stop.before),
            (None, Some(spoke)) => format!("`{duty}` reminds {}", when(spoke)),
            (None, None) => panic!("{}: {duty} says nothing", row.code),
        };
        said.push(text);
    }
    said.join("; ")
}

fn when(spoke: &Spoke) -> String {
    match (&spoke.during, &spoke.due) {
        (None, _) => "before the opening".to_owned(),
        (Some(during), Some(due)) if due != during => {
            format!("from “{during}” on, before it is due at “{due}”")
        }
        (Some(during), _) => format!("in “{during}”"),
    }
}

/// What stands round the table.
const MARKS: (&str, &str) = ("<!-- pilot -->\n", "<!-- /pilot -->");

#[test]
fn the_table_of_the_readme_is_what_the_program_does() {
    written();
    let readme = text_of("README.md");
    let (before, rest) = readme.split_once(MARKS.0).expect("the mark");
    let (old, after) = rest.split_once(MARKS.1).expect("its end");
    let table = table();
    if std::env::var_os(WRITE).is_some() {
        let text = format!("{before}{}{table}{}{after}", MARKS.0, MARKS.1);
        std::fs::write(root().join("README.md"), text).unwrap();
        return;
    }
    assert_eq!(old, table, "write it anew with {WRITE}=1");
}
