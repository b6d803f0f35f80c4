//! `presidium tally` and `presidium codes`, by the real binary: the worked cases, the words that machines rely
//! on, and what bad input gets.

mod cases;
mod refused;

use crate::support::binary::{presidium, printed};
use crate::support::text_of;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Output, Stdio};

/// The answer to an input, and the exit code.
struct Answer {
    json: Value,
    code: i32,
}

impl Answer {
    fn names(&self, field: &str) -> Vec<&str> {
        let list = self.json[field].as_array().unwrap();
        list.iter().map(|name| name.as_str().unwrap()).collect()
    }

    fn next(&self) -> &str {
        self.json["next"].as_str().unwrap()
    }

    /// Codes with their grade, such as `R3 error`.
    fn problems(&self) -> Vec<String> {
        let list = self.json["problems"].as_array().unwrap();
        list.iter()
            .map(|problem| {
                assert!(!problem["message"].as_str().unwrap().is_empty());
                format!(
                    "{} {}",
                    problem["code"].as_str().unwrap(),
                    problem["severity"].as_str().unwrap()
                )
            })
            .collect()
    }

    fn states(&self) -> Vec<&str> {
        let rows = self.json["outcomes"].as_array().unwrap();
        rows.iter()
            .map(|row| row["state"].as_str().unwrap())
            .collect()
    }

    /// Nothing is said of anybody, and the exit code tells it.
    fn is_wrong(&self, next: &str) {
        assert_eq!(self.json["outcomes"], json!([]), "{}", self.json);
        assert_eq!(self.json["elected"], json!([]));
        assert_eq!(self.json["tied"], json!([]));
        assert_eq!((self.next(), self.code), (next, 1));
    }
}

fn ask(text: &str, more: &[&str]) -> Output {
    let home = tempfile::tempdir().unwrap();
    let mut child = presidium(home.path())
        .args(["tally", "-"])
        .args(more)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(text.as_bytes()).unwrap();
    drop(input);
    child.wait_with_output().unwrap()
}

fn tally(input: &Value) -> Answer {
    let output = ask(&input.to_string(), &[]);
    assert!(output.stderr.is_empty(), "{}", printed(&output));
    let json: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", printed(&output)));
    let fields: Vec<&String> = json.as_object().unwrap().keys().collect();
    assert_eq!(
        fields,
        [
            "need",
            "problems",
            "outcomes",
            "elected",
            "tied",
            "seats_left",
            "next",
            "why"
        ]
    );
    let why = json["why"].as_str().unwrap();
    assert!(
        !why.is_empty() && !why.contains('\n') && !why.contains('⟦'),
        "{why}"
    );
    Answer {
        json,
        code: output.status.code().unwrap(),
    }
}

/// Why an input is refused: its codes with their places, such as `T006 1:34`.
fn refused(text: &str) -> Vec<String> {
    let output = ask(text, &[]);
    assert!(output.stdout.is_empty(), "{}", printed(&output));
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    let mut found = Vec::new();
    let mut code = "";
    for line in told.lines() {
        if let Some(rest) = line.strip_prefix("lỗi[") {
            code = rest.split(']').next().unwrap();
        } else if let Some(rest) = line.split("-:").nth(1) {
            found.push(format!("{code} {rest}"));
        }
    }
    assert!(!found.is_empty(), "{told}");
    found
}

fn names(count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("Đại biểu {n}")).collect()
}

/// A count by totals; the rest of its fields may be set afterwards.
fn count(kind: &str, seats: u32, base: u32, papers: (u32, u32), totals: &[u32]) -> Value {
    let (valid, invalid) = papers;
    json!({
        "rulebook": "party-2014", "seats": seats, "base": base, "kind": kind,
        "candidates": names(totals.len()),
        "issued": valid + invalid, "collected": valid + invalid,
        "valid": valid, "invalid": invalid, "totals": totals,
    })
}

fn with(mut input: Value, field: &str, value: Value) -> Value {
    input[field] = value;
    input
}

fn without(mut input: Value, field: &str) -> Value {
    input.as_object_mut().unwrap().shift_remove(field);
    input
}

const FOURTEEN_OF_SIXTEEN: [u32; 16] = [
    104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 92, 90, 80, 60, 45,
];

fn fourteen() -> Value {
    count("strike", 14, 105, (104, 1), &FOURTEEN_OF_SIXTEEN)
}

/// A rulebook of one's own, beside the file: measured on the papers, ties put to the body.
#[test]
fn rulebooks_that_measure_on_papers() {
    let home = tempfile::tempdir().unwrap();
    let own = |base: &str| {
        let text = text_of("src/rulebook/party-2014.ron");
        let (before, majority) = text.split_once("\n    majority: (").unwrap();
        assert!(majority.contains("base: adjusted_summoned"));
        let majority = majority.replacen("base: adjusted_summoned", &format!("base: {base}"), 1);
        let text = format!("{before}\n    majority: ({majority}");
        let text = text.replacen("id: \"party-2014\"", "id: \"own\"", 1);
        std::fs::write(home.path().join("own.ron"), text).unwrap();
    };
    let ask = |input: &Value| {
        std::fs::write(home.path().join("count.json"), input.to_string()).unwrap();
        let output = presidium(home.path())
            .args(["tally", "count.json", "--json", "--lang", "en"])
            .output()
            .unwrap();
        let json: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", printed(&output)));
        (json, output.status.code().unwrap())
    };
    let input = with(
        with(
            count("strike", 1, 0, (98, 4), &[50, 48]),
            "rulebook",
            json!("own"),
        ),
        "base",
        Value::Null,
    );
    own("collected");
    let (json, code) = ask(&input);
    assert_eq!((&json["need"], code), (&json!(52), 0));
    assert_eq!(json["outcomes"][0]["percent"], "49,02");
    own("valid");
    let (json, _) = ask(&input);
    assert_eq!(
        (&json["need"], &json["next"]),
        (&json!(50), &json!("complete"))
    );
    assert_eq!(json["outcomes"][0]["percent"], "51,02");
    let (json, code) = ask(&with(input.clone(), "base", json!(98)));
    assert_eq!((&json["next"], code), (&json!("complete"), 0));
    let (json, code) = ask(&with(input, "base", json!(102)));
    assert_eq!((&json["problems"][0]["code"], code), (&json!("R8b"), 1));
    assert_eq!(json["next"], "recount");
}

/// Every rulebook that ships, on one count of 100 papers of which 96 are valid, with a tie at the last seat.
#[test]
fn each_body_has_its_own_base_and_its_own_tie() {
    for (rulebook, base, need, share, tie) in [
        ("party-2014", json!(106), 54, "56,60", "tie_revote"),
        ("party-2024", json!(106), 54, "56,60", "tie_revote"),
        (
            "cooperative-2023",
            json!(106),
            54,
            "56,60",
            "congress_decides",
        ),
        (
            "shareholders-2020",
            json!(106),
            54,
            "56,60",
            "congress_decides",
        ),
        ("trade-union", Value::Null, 51, "60,00", "congress_decides"),
        ("youth-union", Value::Null, 51, "60,00", "congress_decides"),
    ] {
        let mut input = count("agree", 1, 0, (96, 4), &[60, 60]);
        input["rulebook"] = json!(rulebook);
        input["base"] = base.clone();
        let answer = tally(&input);
        assert_eq!(
            (&answer.json["need"], answer.next()),
            (&json!(need), tie),
            "{rulebook}"
        );
        assert_eq!(answer.json["outcomes"][0]["percent"], share, "{rulebook}");
        // The other way round: a base where none is needed is compared, and none where one is needed refused.
        input["base"] = match base {
            Value::Null => json!(96),
            _ => Value::Null,
        };
        if base.is_null() {
            let wrong = tally(&input);
            assert_eq!(wrong.problems(), ["R8b error"], "{rulebook}");
            wrong.is_wrong("recount");
        } else {
            assert!(
                refused(&input.to_string())[0].starts_with("T008"),
                "{rulebook}"
            );
        }
    }
}

/// The order of papers, and whether a count comes as papers or as totals, change nothing.
#[test]
fn the_same_count_in_any_order_and_by_any_way() {
    let papers = [
        json!({"chosen": [0, 1], "times": 30}),
        json!({"chosen": [0, 2], "times": 20}),
        json!({"chosen": [1], "times": 3}),
        json!({"chosen": [2, 0]}),
        json!({"chosen": [0, 1, 2], "times": 2}),
        json!({"chosen": []}),
        json!({"invalid": "not_issued", "times": 1}),
        json!({"invalid": "rách", "times": 1}),
    ];
    let input = |papers: &[Value]| {
        json!({
            "rulebook": "party-2014", "seats": 2, "base": 60, "kind": "strike",
            "candidates": ["A", "B", "C"], "issued": 59, "collected": 59, "ballots": papers,
        })
    };
    let first = tally(&input(&papers));
    assert_eq!(first.problems(), ["R9 warning"]);
    assert_eq!(first.names("elected"), ["A", "B"]);
    for turn in 1..papers.len() {
        let mut turned = papers.to_vec();
        turned.rotate_left(turn);
        turned.reverse();
        assert_eq!(tally(&input(&turned)).json, first.json);
    }
    let totals = json!({
        "rulebook": "party-2014", "seats": 2, "base": 60, "kind": "strike",
        "candidates": ["A", "B", "C"], "issued": 59, "collected": 59,
        "valid": 54, "invalid": 5, "totals": [51, 33, 21],
    });
    assert_eq!(tally(&totals).json, first.json);
}

#[test]
fn sums_that_do_not_close_name_their_code() {
    for (field, value, problem) in [
        ("invalid", json!(2), "R3 error"),
        ("totals", json!([104, 103]), "R7 error"),
        ("against", json!(FOURTEEN_OF_SIXTEEN), "R6b error"),
    ] {
        let answer = tally(&with(fourteen(), field, value));
        assert_eq!(answer.problems(), [problem]);
        answer.is_wrong("recount");
    }
    let mut votes = FOURTEEN_OF_SIXTEEN;
    votes[0] = 105;
    votes[13] = 70;
    let answer = tally(&count("strike", 14, 105, (104, 1), &votes));
    assert_eq!(answer.problems(), ["R4 error"]);
    let agree = with(
        count("agree", 2, 10, (10, 0), &[8, 7]),
        "against",
        json!([3, 3]),
    );
    assert_eq!(tally(&agree).problems(), ["R6 error"]);
    let few = tally(&count("strike", 2, 10, (10, 0), &[3, 2]));
    assert_eq!(few.problems(), ["R5a error"]);
}

/// Only the sentences follow the language; `--json` changes nothing.
#[test]
fn the_language_changes_the_sentences_only() {
    let input = with(fourteen(), "invalid", json!(2)).to_string();
    let json =
        |more: &[&str]| -> Value { serde_json::from_slice(&ask(&input, more).stdout).unwrap() };
    let (vi, en) = (json(&[]), json(&["--lang", "en", "--json"]));
    assert_eq!(json(&["--json"]), vi);
    for field in ["need", "outcomes", "elected", "tied", "seats_left", "next"] {
        assert_eq!(vi[field], en[field]);
    }
    assert_ne!(vi["why"], en["why"]);
    assert_ne!(vi["problems"][0]["message"], en["problems"][0]["message"]);
    assert_eq!(vi["problems"][0]["code"], en["problems"][0]["code"]);
    let percent = |lang: &str| -> Value {
        let output = ask(&fourteen().to_string(), &["--lang", lang]);
        serde_json::from_slice::<Value>(&output.stdout).unwrap()["outcomes"].take()
    };
    assert_eq!(percent("vi"), percent("en"));
}

/// Names are given back as they came, whatever they hold.
#[test]
fn names_come_back_as_they_were_given() {
    let names = [
        "Nguye\u{302}\u{303}n Văn A",
        "\"x\"\n\t{ $seats } ⟦⟧",
        "O’Brien <b>",
        "李",
    ];
    let mut input = count("strike", 2, 10, (10, 0), &[9, 6, 3, 1]);
    input["candidates"] = json!(names);
    let answer = tally(&input);
    assert_eq!(answer.names("elected"), names[..2]);
    // Also where they stand in a sentence.
    input["totals"] = json!([11, 6, 2, 1]);
    let wrong = tally(&input);
    assert_eq!(wrong.problems(), ["R4 error"]);
    assert!(
        !wrong.json["problems"][0]["message"]
            .as_str()
            .unwrap()
            .contains('\n')
    );
}

#[test]
fn many_papers_of_many_names() {
    let names = names(200);
    let papers: Vec<Value> = (0..3_000_u32)
        .map(|paper| {
            let chosen: Vec<u32> = (0..200)
                .filter(|place| (place * 7 + paper) % 3 != 0)
                .collect();
            json!({"chosen": chosen})
        })
        .collect();
    let answer = tally(&json!({
        "rulebook": "party-2014", "seats": 150, "base": 3000, "kind": "strike", "candidates": names,
        "issued": 3000, "collected": 3000, "ballots": papers,
    }));
    assert_eq!(answer.next(), "tie_revote");
    let votes: Vec<u64> = answer.json["outcomes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["votes"].as_u64().unwrap())
        .collect();
    assert_eq!(votes, vec![2_000; 200]);
}

#[test]
fn the_sheet_of_codes() {
    let home = tempfile::tempdir().unwrap();
    for lang in ["vi", "en"] {
        let run = |more: &[&str]| {
            presidium(home.path())
                .args(["codes", "--lang", lang])
                .args(more)
                .output()
                .unwrap()
        };
        let sheet = String::from_utf8(run(&[]).stdout).unwrap();
        let json: Value = serde_json::from_slice(&run(&["--json"]).stdout).unwrap();
        let rows = json["codes"].as_array().unwrap();
        assert!(rows.len() > 200);
        for row in rows {
            for field in ["code", "group", "severity", "message", "hint"] {
                assert!(!row[field].as_str().unwrap().is_empty(), "{row}");
            }
            assert!(sheet.contains(row["code"].as_str().unwrap()));
        }
        let explainable: Vec<&str> = rows
            .iter()
            .filter(|row| row["explainable"] == true)
            .map(|row| row["code"].as_str().unwrap())
            .collect();
        assert_eq!(explainable, ["R2b", "R3a"]);
    }
}

/// The example of the README is an input, and its answer the one that is printed.
#[test]
fn the_readme_shows_a_count_as_it_is() {
    let readme = text_of("README.md");
    let (_, rest) = readme.split_once("```json\n{\"rulebook\"").unwrap();
    let (input, rest) = rest.split_once("```").unwrap();
    let output = ask(&format!("{{\"rulebook\"{input}"), &["--lang", "en"]);
    assert!(output.status.success(), "{}", printed(&output));
    let (_, rest) = rest.split_once("$ presidium tally").unwrap();
    let (_, rest) = rest.split_once('\n').unwrap();
    let (answer, _) = rest.split_once("```").unwrap();
    let printed = printed(&output);
    for line in answer.lines().filter(|line| !line.contains('…')) {
        assert!(printed.contains(line), "{line}");
    }
}
