//! Sessions that ship, run to their end as scripts: final state and minutes as snapshots.

use crate::support::binary::{printed, run};
use crate::support::{autopilot::Autopilot, root, shipped, text_of};
use serde_json::{Value, json};
use std::path::Path;

const SESSIONS: [&str; 2] = ["thanh-chan-2020", "phong-gddt-2020"];

/// The scripts are what an operator does who does everything right. They are written anew with
/// `PRESIDIUM_WRITE_SCRIPTS=1 cargo test scripts`, and must be, when a session changes.
#[test]
fn the_scripts_are_those_of_an_operator_who_does_everything_right() {
    for session in SESSIONS {
        let text = Autopilot::new(shipped(session)).run().lines.join("\n") + "\n";
        let path = format!("tests/scripts/{session}.jsonl");
        if std::env::var_os("PRESIDIUM_WRITE_SCRIPTS").is_some() {
            std::fs::write(root().join(&path), &text).unwrap();
        }
        assert!(
            text == text_of(&path),
            "{path} is not what the autopilot does now"
        );
    }
}

/// Plays a session's script with a journal of this name; gives the final status.
fn play(home: &Path, session: &str, journal: &str) -> Value {
    let script = root().join(format!("tests/scripts/{session}.jsonl"));
    let output = run(
        home,
        &[
            "rehearse",
            session,
            "--script",
            script.to_str().unwrap(),
            "--journal",
            journal,
        ],
    );
    assert!(output.status.success(), "{}", printed(&output));
    status(home, journal, &[])
}

fn status(home: &Path, journal: &str, more: &[&str]) -> Value {
    let mut args = vec!["status", journal, "--json"];
    args.extend(more);
    let output = run(home, &args);
    assert!(output.status.success(), "{}", printed(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn both_congresses_end_as_they_should() {
    for session in SESSIONS {
        let home = tempfile::tempdir().unwrap();
        let last = play(home.path(), session, "j.rehearsal.jsonl");
        insta::assert_snapshot!(
            format!("{session}-status"),
            serde_json::to_string_pretty(&last).unwrap()
        );
        for lang in ["vi", "en"] {
            let output = run(
                home.path(),
                &["export", "j.rehearsal.jsonl", "--out", lang, "--lang", lang],
            );
            assert!(output.status.success(), "{}", printed(&output));
        }
        let paper = |path: &str| std::fs::read_to_string(home.path().join(path)).unwrap();
        insta::assert_snapshot!(
            format!("{session}-minutes"),
            paper("vi/bien-ban-dai-hoi.md")
        );
        insta::assert_snapshot!(
            format!("{session}-minutes-en"),
            paper("en/bien-ban-dai-hoi-en.md")
        );
        insta::assert_snapshot!(format!("{session}-log"), paper("vi/nhat-ky.md"));
        for file in [
            "vi/bien-ban-dai-hoi.md",
            "vi/phu-luc.md",
            "vi/nhat-ky.md",
            "vi/nhat-ky.csv",
        ] {
            assert!(paper(file).contains("TẬP DƯỢT"), "{file} has no watermark");
        }
    }
}

/// The sessions of which only the end is looked at: id, seats filled in each election, what one of them shows.
const OTHERS: [(&str, &[(&str, usize)]); 5] = [
    (
        "chi-bo-2025",
        &[
            ("chi-uy", 3),
            ("bi-thu", 1),
            ("pho-bi-thu", 1),
            ("dai-bieu", 2),
        ],
    ),
    (
        "dai-hoi-doan-xa",
        &[("ban-chap-hanh", 9), ("bi-thu", 1), ("dai-bieu", 3)],
    ),
    (
        "cong-doan-truong",
        &[
            ("ban-chap-hanh", 7),
            ("chu-tich", 1),
            ("uy-ban-kiem-tra", 3),
        ],
    ),
    (
        "hop-tac-xa",
        &[("hoi-dong-quan-tri", 3), ("ban-kiem-soat", 3)],
    ),
    (
        "co-dong-2026",
        &[("hoi-dong-quan-tri", 3), ("ban-kiem-soat", 3)],
    ),
];

/// Runs a session to its close with the autopilot, in the real binary; gives the final status.
fn run_through(home: &Path, session: &str) -> Value {
    let pilot = Autopilot::new(shipped(session)).run();
    std::fs::write(home.join("s.jsonl"), pilot.lines.join("\n")).unwrap();
    let output = run(
        home,
        &[
            "rehearse",
            session,
            "--script",
            "s.jsonl",
            "--journal",
            "j.rehearsal.jsonl",
        ],
    );
    assert!(output.status.success(), "{session}: {}", printed(&output));
    status(home, "j.rehearsal.jsonl", &[])
}

#[test]
fn every_other_session_runs_to_its_close() {
    for (session, elections) in OTHERS {
        let home = tempfile::tempdir().unwrap();
        let last = run_through(home.path(), session);
        assert_ne!(last["closed"], Value::Null, "{session}");
        assert_eq!(last["quorum"]["met"], true, "{session}");
        let votes = last["votes"].as_array().unwrap();
        assert!(votes.iter().all(|vote| vote["passed"] == true), "{session}");
        for (id, seats) in elections {
            let all = last["elections"].as_array().unwrap();
            let election = all.iter().find(|one| one["id"] == **id).unwrap();
            let round = &election["rounds"][0];
            let elected = round["outcomes"].as_array().unwrap().iter();
            let elected = elected.filter(|one| one["state"] == "elected").count();
            assert_eq!(elected, *seats, "{session}: {election:#}");
            assert_eq!(round["ending"], "complete", "{session}: {id}");
        }
        let open: Vec<&Value> = last["duties"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|duty| !matches!(duty["state"].as_str(), Some("met" | "recorded")))
            .collect();
        assert!(open.is_empty(), "{session}: {open:#?}");
        for lang in ["vi", "en"] {
            let output = run(
                home.path(),
                &["export", "j.rehearsal.jsonl", "--out", lang, "--lang", lang],
            );
            assert!(output.status.success(), "{session}: {}", printed(&output));
        }
        let minutes = std::fs::read_to_string(home.path().join("vi/bien-ban-dai-hoi.md")).unwrap();
        facts_of(session, &last, &minutes);
    }
}

/// What is special about a session: whom it is measured on, and by how much.
fn facts_of(session: &str, last: &Value, minutes: &str) {
    let votes = last["votes"].as_array().unwrap();
    let of = |subject: &str| -> &Value {
        let vote = votes.iter().find(|vote| vote["subject"] == subject);
        vote.unwrap_or_else(|| panic!("{session}: {subject}"))
    };
    let round = |n: usize| &last["elections"][n]["rounds"][0];
    match session {
        // A member exempt who came counts; one who is on probation does not.
        "chi-bo-2025" => {
            assert_eq!((&last["base"], &last["need"]), (&17.into(), &9.into()));
            // More than half and no seat: the alternate.
            assert_eq!(round(3)["alternates"], json!(["Trần Thị Hương"]));
        }
        // Ballots on the papers collected, cards on those summoned.
        "dai-hoi-doan-xa" => {
            assert_eq!(of("programme")["need"], 23);
            assert_eq!(round(0)["need"], 23);
            assert!(minutes.contains("45 phiếu thu về"), "{minutes}");
        }
        // The first meeting of the committee is held by its seven members only.
        "cong-doan-truong" => {
            assert_eq!(of("first-meeting")["present"], 7);
            assert_eq!(of("resolution")["present"], 32);
            assert_eq!(
                (&round(0)["need"], &round(1)["need"]),
                (&17.into(), &4.into())
            );
            assert!(minutes.contains("7 phiếu thu về"), "{minutes}");
        }
        // Three quarters for the charter, more than half for the rest.
        "hop-tac-xa" => {
            assert_eq!(of("charter")["need"], 30);
            assert_eq!(of("profit")["need"], 21);
        }
        // Shares, not heads; 65% for special matters.
        "co-dong-2026" => {
            assert_eq!(last["summoned"], 2_000_000);
            assert_eq!(of("profit")["need"], 1_000_001);
            assert_eq!(of("business-lines")["need"], 1_300_000);
            assert_eq!(round(0)["need"], 1_000_001);
        }
        other => panic!("{other}: nothing is known of it"),
    }
}

#[test]
fn a_paper_somebody_worked_on_is_kept_beside_the_new_one() {
    let home = tempfile::tempdir().unwrap();
    play(home.path(), "thanh-chan-2020", "j.rehearsal.jsonl");
    let export = || {
        let output = run(home.path(), &["export", "j.rehearsal.jsonl", "--out", "d"]);
        assert!(output.status.success(), "{}", printed(&output));
    };
    export();
    let minutes = home.path().join("d/bien-ban-dai-hoi.md");
    let edited = std::fs::read_to_string(&minutes).unwrap() + "Đã sửa tay.\n";
    std::fs::write(&minutes, &edited).unwrap();
    export();
    export();
    let kept = std::fs::read_to_string(home.path().join("d/bien-ban-dai-hoi.1.md")).unwrap();
    assert_eq!(kept, edited);
    assert!(!home.path().join("d/bien-ban-dai-hoi.2.md").exists());
    assert_ne!(std::fs::read_to_string(&minutes).unwrap(), edited);
}

#[test]
fn count_minutes_and_ballot_papers_are_asked_for_by_round_or_together() {
    let home = tempfile::tempdir().unwrap();
    play(home.path(), "phong-gddt-2020", "j.rehearsal.jsonl");
    let export = |only: &str| {
        run(
            home.path(),
            &["export", "j.rehearsal.jsonl", "--out", only, "--only", only],
        )
    };
    let written = |only: &str| {
        let output = export(only);
        assert!(output.status.success(), "{}", printed(&output));
        let mut names: Vec<String> = std::fs::read_dir(home.path().join(only))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(
        written("phieu-bau"),
        [
            "phieu-bau-1-ban-chap-hanh-lan-1.md",
            "phieu-bau-2-bi-thu-lan-1.md",
            "phieu-bau-3-pho-bi-thu-lan-1.md",
            "phieu-bau-4-dai-bieu-cap-tren-lan-1.md",
        ]
    );
    let one = "bien-ban-kiem-phieu-2-bi-thu-lan-1";
    assert_eq!(written("bien-ban-kiem-phieu-2"), [format!("{one}.md")]);
    assert_eq!(written(one), [format!("{one}.md")]);
    let none = export("bien-ban-kiem-phieu-9");
    assert!(!none.status.success());
    assert!(
        printed(&none).contains("chưa có danh sách bầu cử nào được thông qua"),
        "{}",
        printed(&none)
    );
}

#[test]
fn a_journal_that_is_not_there_is_said_so() {
    let home = tempfile::tempdir().unwrap();
    for args in [
        vec!["status", "no.live.jsonl"],
        vec!["log", "no.live.jsonl"],
    ] {
        let output = run(home.path(), &args);
        assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
    }
    let output = run(home.path(), &["--lang", "fr", "commands"]);
    assert_eq!(output.status.code(), Some(2), "{}", printed(&output));
}

#[test]
fn thanh_chan_has_the_facts_of_the_article() {
    let home = tempfile::tempdir().unwrap();
    let last = play(home.path(), "thanh-chan-2020", "tc.rehearsal.jsonl");
    assert_eq!(last["summoned"], 106);
    assert_eq!(last["present"], 106);
    assert_eq!((&last["base"], &last["need"]), (&106.into(), &54.into()));
    let committee = &last["elections"][0]["rounds"][0];
    let elected = committee["outcomes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|outcome| outcome["state"] == "elected")
        .count();
    assert_eq!(elected, 14);
    assert_eq!(committee["need"], 54);
    let votes = last["votes"].as_array().unwrap();
    let targets = votes
        .iter()
        .filter(|vote| vote["subject"] == "targets")
        .count();
    assert_eq!(
        targets, 6,
        "all of the article's targets are voted one by one"
    );
    assert!(votes.iter().all(|vote| vote["passed"] == true));
    let open: Vec<&Value> = last["duties"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|duty| duty["state"] == "missed" || duty["state"] == "due")
        .collect();
    assert!(open.is_empty(), "{open:#?}");
}

#[test]
fn the_state_can_be_asked_for_at_any_moment() {
    let home = tempfile::tempdir().unwrap();
    play(home.path(), "thanh-chan-2020", "tc.rehearsal.jsonl");
    let at = |time: &str| status(home.path(), "tc.rehearsal.jsonl", &["--at", time]);
    let early = at("2020-01-10T06:25:00+07:00");
    assert_eq!(early["sitting"], Value::Null);
    assert_eq!(early["present"], 106);
    let later = at("2020-01-10T08:40:00+07:00");
    assert_eq!(later["item"], "thao-luan");
    assert!(later["clocks"]["item_elapsed_s"].as_i64().unwrap() > 0);
    let before = at("2020-01-10T08:39:00+07:00");
    let elapsed = |status: &Value| status["clocks"]["item_elapsed_s"].as_i64().unwrap();
    assert_eq!(elapsed(&later) - elapsed(&before), 60);
}

#[test]
fn a_cell_elects_its_secretary_and_deputy_on_ballots_of_their_own() {
    let home = tempfile::tempdir().unwrap();
    let last = play(home.path(), "phong-gddt-2020", "cell.rehearsal.jsonl");
    let offices: Vec<&str> = last["elections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|election| election["office"].as_str().unwrap())
        .collect();
    assert_eq!(
        offices,
        [
            "committee",
            "secretary",
            "deputy_secretary",
            "higher_delegates"
        ]
    );
    for election in last["elections"].as_array().unwrap() {
        assert_eq!(election["rounds"][0]["ending"], "complete", "{election:#}");
    }
}

#[test]
fn what_a_script_is_refused_is_printed_with_why_and_the_rest_is_done() {
    let home = tempfile::tempdir().unwrap();
    let script = home.path().join("s.jsonl");
    let lines = [
        r#"{"at":"2020-01-10T06:25:00+07:00","do":{"next":{}}}"#,
        r#"{"at":"2020-01-10T06:26:00+07:00","do":{"all_present":{"except":[7]}}}"#,
        r#"{"at":"2020-01-10T06:30:00+07:00","do":{"next":{}}}"#,
        r#"{"at":"2020-01-10T06:31:00+07:00","do":{"go_to":{"item":"thao-lun"}}}"#,
    ];
    std::fs::write(&script, lines.join("\n")).unwrap();
    let output = run(
        home.path(),
        &[
            "rehearse",
            "thanh-chan-2020",
            "--script",
            "s.jsonl",
            "--journal",
            "s.rehearsal.jsonl",
        ],
    );
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!("refusals", String::from_utf8_lossy(&output.stdout));
    let state = status(home.path(), "s.rehearsal.jsonl", &[]);
    assert_eq!(state["present"], 105);
    // Not arrived is not absent throughout: E is 106, and provisional.
    assert_eq!(
        (&state["base"], &state["base_provisional"]),
        (&106.into(), &true.into())
    );
    // A script never writes over a journal.
    let again = run(
        home.path(),
        &[
            "rehearse",
            "thanh-chan-2020",
            "--script",
            "s.jsonl",
            "--journal",
            "s.rehearsal.jsonl",
        ],
    );
    assert_eq!(again.status.code(), Some(1), "{}", printed(&again));
}

#[test]
fn every_example_of_the_catalogue_works_at_some_moment() {
    let home = tempfile::tempdir().unwrap();
    let mut missing: Option<Vec<Value>> = None;
    // Support for names from the floor is a rule of 2024.
    for session in ["thanh-chan-2020", "chi-bo-2025"] {
        let pilot = Autopilot::new(shipped(session)).run_with_every_example();
        let untried = pilot.untried();
        missing = Some(match missing {
            None => untried.to_vec(),
            Some(before) => {
                let both = |example: &Value| untried.contains(example);
                before.into_iter().filter(both).collect()
            }
        });
        // The same in the real binary, as a script.
        let (script, journal) = (
            format!("{session}.jsonl"),
            format!("{session}.rehearsal.jsonl"),
        );
        std::fs::write(home.path().join(&script), pilot.lines.join("\n")).unwrap();
        let output = run(
            home.path(),
            &[
                "rehearse",
                session,
                "--script",
                &script,
                "--journal",
                &journal,
            ],
        );
        assert!(output.status.success(), "{}", printed(&output));
        let output = run(home.path(), &["verify", &journal]);
        assert!(output.status.success(), "{}", printed(&output));
    }
    assert_eq!(missing, Some(Vec::new()));
    // `presidium commands` prints just these examples, each as a whole line.
    let output = run(home.path(), &["commands"]);
    let lines = String::from_utf8_lossy(&output.stdout).into_owned();
    for example in presidium::congress::catalogue::EXAMPLES {
        assert!(
            lines.contains(&format!("\"do\":{}}}", example.example)),
            "{}",
            example.name
        );
    }
}
