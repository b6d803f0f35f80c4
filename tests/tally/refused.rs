//! What bad input gets: a code, a line and a column, and nothing on the standard output.

use super::{ask, fourteen, refused, with};
use crate::support::binary::{presidium, printed};
use serde_json::json;

#[test]
fn bad_input_is_refused_in_its_place() {
    let good = r#"{"rulebook":"party-2014","seats":1,"base":5,"kind":"strike","candidates":["A","B"],"issued":5,"collected":5,"valid":5,"invalid":0,"totals":[3,2]}"#;
    assert_eq!(ask(good, &[]).status.code(), Some(0));
    for (from, to, expected) in [
        (r#""seats":1"#, r#""seats":-1"#, "T006 1:34"),
        (r#""seats":1"#, r#""seats":0"#, "T006 1:34"),
        (r#""seats":1"#, r#""seats":1.5"#, "T006 1:34"),
        (r#""seats":1"#, r#""seats":5000000000"#, "T006 1:34"),
        (r#""seats":1"#, r#""seats":"một""#, "T005 1:34"),
        (r#""seats":1"#, r#""seats":một"#, "T001 1:34"),
        (r#""seats":1"#, r#""seats":1,"seats":2"#, "T004 1:42"),
        (r#""seats":1,"#, "", "T003 1:1"),
        (r#""seats":1"#, r#""seat":1"#, "T003 1:1"),
        (r#""base":5"#, r#""base":null"#, "T008 1:43"),
        (r#""base":5,"#, "", "T008 1:1"),
        (r#""base":5"#, r#""base":0"#, "T006 1:43"),
        (r#""strike""#, r#""strik""#, "T007 1:52"),
        (r#"["A","B"]"#, r#"["A"," A "]"#, "T011 1:79"),
        (r#"["A","B"]"#, r#"["Hoà","Hoa\u0300"]"#, "T011 1:81"),
        (r#"["A","B"]"#, r#"["A",""]"#, "T010 1:79"),
        (r#"["A","B"]"#, "[]", "T009 1:74"),
        (r#""kind":"strike""#, r#""kind":"single""#, "T012 1:74"),
        (r#""valid":5,"#, "", "T003 1:1"),
        (r#","totals":[3,2]"#, "", "T013 1:1"),
        (r#""totals":[3,2]"#, r#""totals":[3,-2]"#, "T006 1:143"),
        (r#""totals":[3,2]"#, r#""totals":"3,2""#, "T005 1:140"),
        (r#""totals":[3,2]"#, r#""total":[3,2]"#, "T002 1:131"),
        (r#""totals":[3,2]}"#, r#""totals":[3,2]"#, "T001 1:144"),
    ] {
        assert!(good.contains(from), "{from}");
        let told = refused(&good.replacen(from, to, 1));
        assert!(told.iter().any(|told| told == expected), "{to}: {told:?}");
    }
}

#[test]
fn bad_papers_are_refused_in_their_place() {
    let input = |kind: &str, names: &str, paper: &str| {
        format!(
            "{{\"rulebook\":\"party-2014\",\"seats\":1,\"base\":5,\"kind\":\"{kind}\",\"candidates\":[{names}],\n\
             \"issued\":5,\"collected\":5,\"ballots\":[{{\"chosen\":[0]}},\n{paper}]}}"
        )
    };
    let two = r#""A","B""#;
    for (kind, names, paper, expected) in [
        ("strike", two, r#"{"chosen":[0,2]}"#, "T014 3:14"),
        ("strike", two, r#"{"chosen":[1,1]}"#, "T015 3:14"),
        ("strike", two, r#"{"chosen":[-1]}"#, "T006 3:12"),
        ("strike", two, r#"{"chosen":["A"]}"#, "T005 3:12"),
        ("strike", two, r#"{"chosen":[0],"times":0}"#, "T006 3:23"),
        ("strike", two, r#"{"chosen":[0],"time":2}"#, "T002 3:15"),
        (
            "strike",
            two,
            r#"{"chosen":[0],"against":[1]}"#,
            "T016 3:25",
        ),
        (
            "strike",
            two,
            r#"{"chosen":[0],"invalid":"marked"}"#,
            "T017 3:1",
        ),
        ("strike", two, r#"{"times":2}"#, "T018 3:1"),
        ("strike", two, r#"{"invalid":" "}"#, "T019 3:12"),
        ("strike", two, "7", "T005 3:1"),
        ("agree", two, r#"{"chosen":[0],"against":[2]}"#, "T014 3:26"),
        (
            "agree",
            two,
            r#"{"chosen":[0],"against":[1,1]}"#,
            "T015 3:28",
        ),
        ("single", r#""A""#, r#"{"chosen":[1]}"#, "T014 3:12"),
        (
            "strike",
            two,
            r#"{"chosen":[0],"times":4294967295}"#,
            "T020 2:36",
        ),
    ] {
        assert_eq!(refused(&input(kind, names, paper)), [expected], "{paper}");
    }
    // A long line is not shown; where on it still is.
    let many = vec![r#"{"chosen":[0]}"#; 200].join(",");
    let told = refused(&input(
        "strike",
        two,
        &format!(r#"{many},{{"chosen":[9]}}"#),
    ));
    assert_eq!(told, ["T014 3:3012"]);
}

#[test]
fn what_is_no_count_at_all() {
    for text in ["", "   ", "[]", "null", "7", "{", "\"x\"", "{}", "\u{0}"] {
        refused(text);
    }
    let home = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| presidium(home.path()).args(args).output().unwrap();
    let missing = run(&["tally", "nothing.json"]);
    assert_eq!((missing.status.code(), missing.stdout.len()), (Some(1), 0));
    assert!(printed(&missing).contains("nothing.json"));
    std::fs::write(home.path().join("latin.json"), b"{\"rulebook\":\"\xe9\"}").unwrap();
    let latin = run(&["tally", "latin.json"]);
    assert_eq!((latin.status.code(), latin.stdout.len()), (Some(1), 0));
    let usage = run(&["tally"]);
    assert_eq!((usage.status.code(), usage.stdout.len()), (Some(2), 0));
    // A rulebook that is not there: the known ones are named.
    let unknown = ask(
        &with(fourteen(), "rulebook", json!("party-1914")).to_string(),
        &[],
    );
    assert_eq!((unknown.status.code(), unknown.stdout.len()), (Some(1), 0));
    assert!(printed(&unknown).contains("party-2014"));
    // A mark of byte order is no fault.
    let marked = ask(&format!("\u{feff}{}", fourteen()), &[]);
    assert_eq!(marked.status.code(), Some(0), "{}", printed(&marked));
}
