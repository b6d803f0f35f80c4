//! The worked cases of elections, and wrong rules that would say something else.

use super::{FOURTEEN_OF_SIXTEEN, count, fourteen, names, tally, with, without};
use serde_json::{Value, json};

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
