//! `presidium tally` and `presidium codes`, by the real binary: the worked cases, the words that machines rely
//! on, and what bad input gets.

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

#[test]
fn case_5_the_words_machines_rely_on() {
    let answer = tally(&fourteen());
    assert_eq!((answer.next(), answer.code), ("complete", 0));
    assert_eq!(answer.json["need"], 53);
    assert_eq!(answer.json["seats_left"], 0);
    assert_eq!(answer.json["problems"], json!([]));
    assert_eq!(answer.names("elected"), names(14));
    assert!(answer.names("tied").is_empty());
    let rows = answer.json["outcomes"].as_array().unwrap();
    assert_eq!(
        rows[0],
        json!({"candidate": "Đại biểu 1", "index": 0, "votes": 104, "percent": "99,05",
               "state": "elected", "margin": 51})
    );
    assert_eq!(
        rows[14],
        json!({"candidate": "Đại biểu 15", "index": 14, "votes": 60, "percent": "57,14",
               "state": "majority_no_seat", "margin": 7})
    );
    assert_eq!(
        rows[15],
        json!({"candidate": "Đại biểu 16", "index": 15, "votes": 45, "percent": "42,86",
               "state": "short", "margin": -8})
    );
    // Ranking order, and then the order of the paper.
    let mut turned = fourteen();
    let totals: Vec<u32> = FOURTEEN_OF_SIXTEEN.iter().rev().copied().collect();
    turned["totals"] = json!(totals);
    let ranked = tally(&turned);
    assert_eq!(ranked.names("elected")[0], "Đại biểu 16");
    assert_eq!(ranked.json["outcomes"][0]["index"], 15);
}

#[test]
fn case_6_a_tie_its_second_ballot_and_a_tie_again() {
    let mut votes = FOURTEEN_OF_SIXTEEN;
    votes[13] = 70;
    votes[14] = 70;
    let tie = tally(&count("strike", 14, 105, (104, 1), &votes));
    assert_eq!((tie.next(), tie.code), ("tie_revote", 0));
    assert_eq!(tie.names("tied"), ["Đại biểu 14", "Đại biểu 15"]);
    assert_eq!(
        (tie.names("elected").len(), &tie.json["seats_left"]),
        (13, &json!(1))
    );
    assert_eq!(tie.states()[12..], ["elected", "tied", "tied", "short"]);
    let second = |votes: &[u32], papers| {
        tally(&with(
            count("strike", 1, 105, papers, votes),
            "revote",
            json!(true),
        ))
    };
    let decided = second(&[51, 52], (103, 2));
    assert_eq!(decided.next(), "complete");
    assert_eq!(decided.names("elected"), ["Đại biểu 2"]);
    assert_eq!(decided.states(), ["elected", "not_elected"]);
    assert_eq!(decided.json["need"], Value::Null);
    assert_eq!(decided.json["outcomes"][0]["margin"], Value::Null);
    assert_eq!(decided.json["outcomes"][0]["percent"], "49,52");
    let again = second(&[51, 51], (102, 3));
    assert_eq!(again.next(), "congress_decides");
    assert_eq!(again.names("tied").len(), 2);
    let nobody = second(&[0, 0], (0, 105));
    assert_eq!(nobody.next(), "congress_decides");
    assert_eq!(nobody.states(), ["not_elected", "not_elected"]);
    assert_eq!(nobody.problems(), ["R9 warning"]);
}

#[test]
fn case_7_seats_are_left() {
    let votes = [
        103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 93, 92, 52, 51, 48, 40,
    ];
    let answer = tally(&count("strike", 14, 105, (104, 1), &votes));
    assert_eq!((answer.next(), answer.code), ("ask_continue", 0));
    assert_eq!(answer.names("elected").len(), 12);
    assert_eq!(answer.json["seats_left"], 2);
    assert_eq!(answer.json["outcomes"][12]["margin"], -1);
}

#[test]
fn case_8_exactly_half() {
    for (base, votes, elected) in [
        (104, [52, 52], 0),
        (104, [53, 51], 1),
        (105, [53, 52], 1),
        (105, [52, 52], 0),
    ] {
        let papers = (votes[0] + votes[1], base - votes[0] - votes[1]);
        let answer = tally(&count("strike", 1, base, papers, &votes));
        assert_eq!(answer.names("elected").len(), elected, "{base} {votes:?}");
    }
}

#[test]
fn cases_12_and_13_invalid_papers_and_one_name() {
    for (votes, next) in [([10, 7], "ask_continue"), ([11, 6], "complete")] {
        let answer = tally(&count("strike", 1, 20, (17, 3), &votes));
        assert_eq!((answer.next(), answer.code), (next, 0));
        assert_eq!(answer.problems(), ["R9 warning"]);
    }
    let one = |papers: &Value, collected: u32| {
        tally(&json!({
            "rulebook": "party-2014", "seats": 1, "base": 9, "kind": "single", "candidates": ["A"],
            "issued": collected, "collected": collected, "ballots": papers,
        }))
    };
    let elected = one(
        &json!([{"chosen": [0], "times": 5}, {"against": [0], "times": 3}, {"chosen": []}]),
        9,
    );
    assert_eq!(
        (
            elected.next(),
            elected.json["outcomes"][0]["percent"].as_str()
        ),
        ("complete", Some("55,56"))
    );
    let lost = one(
        &json!([{"chosen": [0], "times": 4}, {"against": [0], "times": 5}]),
        9,
    );
    assert_eq!(
        (lost.next(), lost.states()),
        ("ask_continue", vec!["short"])
    );
    // Both boxes or none: the paper does not count.
    let marks = json!([{"chosen": [0], "against": [0], "times": 4}, {"chosen": [0], "times": 5}]);
    assert_eq!(one(&marks, 9).json["outcomes"][0]["votes"], 5);
    // By totals, for and against make the valid papers.
    let totals = with(
        with(count("single", 1, 9, (8, 1), &[5]), "against", json!([3])),
        "candidates",
        json!(["A"]),
    );
    assert_eq!(tally(&totals).next(), "complete");
    let wrong = tally(&with(totals, "against", json!([2])));
    assert_eq!(wrong.problems(), ["R6a error"]);
    wrong.is_wrong("recount");
}

#[test]
fn case_16_papers_in_the_box() {
    let more = tally(&with(fourteen(), "collected", json!(106)));
    assert_eq!(more.problems(), ["R2 error"]);
    more.is_wrong("cancel_and_revote");
    assert_eq!(
        (&more.json["need"], &more.json["seats_left"]),
        (&json!(53), &json!(14))
    );
    let fewer = with(
        with(fourteen(), "collected", json!(104)),
        "valid",
        json!(104),
    );
    let fewer = tally(&with(fewer, "invalid", json!(0)));
    assert_eq!(fewer.problems(), ["R2a warning"]);
    assert_eq!((fewer.next(), fewer.code), ("complete", 0));
    assert_eq!(fewer.json["need"], 53);
    // More papers than people in the base, and then more in the box than issued.
    let issued = tally(&with(fourteen(), "issued", json!(106)));
    assert_eq!(issued.problems(), ["R1 error", "R2a warning"]);
    issued.is_wrong("recount");
    let both = with(
        with(fourteen(), "issued", json!(106)),
        "collected",
        json!(107),
    );
    let both = tally(&both);
    assert_eq!(both.problems(), ["R1 error", "R2 error"]);
    both.is_wrong("cancel_and_revote");
}

/// Case 17: struck 2, 5, 1, 0, 15 and 16 of sixteen names.
#[test]
fn case_17_papers_on_which_names_are_struck() {
    let papers: Vec<Value> = [2, 5, 1, 0, 15, 16]
        .into_iter()
        .map(|struck: u32| json!({"chosen": (struck..16).collect::<Vec<u32>>()}))
        .collect();
    let mut input = without(without(fourteen(), "valid"), "invalid");
    input = without(input, "totals");
    input["ballots"] = json!(papers);
    input["collected"] = json!(6);
    let answer = tally(&input);
    assert_eq!(answer.problems(), ["R2a warning", "R9 warning"]);
    assert_eq!(answer.json["outcomes"][0]["votes"], 3);
    let votes = |index: u64| {
        let rows = answer.json["outcomes"].as_array().unwrap();
        let row = rows.iter().find(|row| row["index"] == index).unwrap();
        row["votes"].as_u64().unwrap()
    };
    assert_eq!((votes(15), votes(5), votes(2), votes(0)), (3, 2, 1, 0));
    // The same papers with their sums beside them.
    input["valid"] = json!(3);
    input["invalid"] = json!(3);
    assert_eq!(tally(&input).json, answer.json);
    input["valid"] = json!(4);
    let wrong = tally(&input);
    assert_eq!(wrong.problems(), ["R2a warning", "R8a error"]);
    assert!(
        wrong.json["problems"][1]["message"]
            .as_str()
            .unwrap()
            .contains("hợp lệ")
    );
    wrong.is_wrong("recount");
}

#[test]
fn case_18_a_list_without_surplus() {
    let papers = json!([
        {"chosen": [0, 1, 2], "times": 10},
        {"chosen": [0, 1], "against": [2], "times": 2},
        {"chosen": [0], "against": [1, 2], "times": 7},
        {"chosen": [0, 1], "against": [1]},
    ]);
    let input = json!({
        "rulebook": "party-2014", "seats": 3, "base": 20, "kind": "agree",
        "candidates": ["A", "B", "C"], "issued": 20, "collected": 20, "ballots": papers,
        "totals": [20, 12, 10], "against": [0, 7, 9],
    });
    let answer = tally(&input);
    assert_eq!(answer.names("elected"), ["A", "B"]);
    assert_eq!(
        (answer.next(), answer.states()[2]),
        ("ask_continue", "short")
    );
    assert!(answer.problems().is_empty());
    // By totals alone the answer is the same.
    let totals = with(with(input.clone(), "valid", json!(20)), "invalid", json!(0));
    assert_eq!(tally(&without(totals, "ballots")).json, answer.json);
    let wrong = tally(&with(input, "against", json!([0, 8, 9])));
    assert_eq!(wrong.problems(), ["R8a error"]);
    assert!(
        wrong.json["problems"][0]["message"]
            .as_str()
            .unwrap()
            .contains('B')
    );
}

#[test]
fn cases_19_22_and_24() {
    let delegates = count("strike", 5, 105, (104, 1), &[100, 98, 95, 80, 58, 55, 30]);
    let answer = tally(&delegates);
    assert_eq!(
        answer.states()[4..],
        ["elected", "majority_no_seat", "short"]
    );
    let wrong = tally(&count(
        "strike",
        5,
        100,
        (100, 0),
        &[100, 95, 90, 85, 80, 62],
    ));
    assert_eq!(wrong.problems(), ["R5 error"]);
    wrong.is_wrong("recount");
    for (base, need) in [(7, 4), (9, 5)] {
        let answer = tally(&count("single", 1, base, (base, 0), &[need]));
        assert_eq!(
            (&answer.json["need"], answer.next()),
            (&json!(need), "complete")
        );
    }
}

/// The wrong rules that are in use elsewhere, on counts where they say something else.
#[test]
fn wrong_rules_would_say_something_else() {
    // ceil(106/2) = 53 would elect.
    let half = tally(&count("strike", 1, 106, (106, 0), &[53, 53]));
    assert_eq!(
        (half.json["need"].as_u64(), half.names("elected").len()),
        (Some(54), 0)
    );
    // ceil(105/2) + 1 = 54 would not.
    let odd = tally(&count("strike", 1, 105, (105, 0), &[53, 52]));
    assert_eq!(odd.names("elected"), ["Đại biểu 1"]);
    // Over half without seats would elect two.
    let seats = tally(&count("strike", 1, 105, (105, 0), &[53, 52]));
    assert_eq!(seats.names("elected").len(), 1);
    let agree = tally(&count("agree", 1, 105, (105, 0), &[100, 90]));
    assert_eq!(agree.states(), ["elected", "majority_no_seat"]);
    // A cut at the tie would elect the first.
    let tie = tally(&count("agree", 1, 105, (105, 0), &[100, 100]));
    assert_eq!(
        (tie.names("elected").len(), tie.names("tied").len()),
        (0, 2)
    );
    // 17 valid papers: 10 are over half of them, and not of E = 20.
    let base = tally(&count("strike", 1, 20, (17, 0), &[10, 7]));
    assert_eq!(base.names("elected").len(), 0);
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
