//! What a sound district gives: table, rows, page; who has held theirs; exit codes.

use super::{Made, json, out, review};
use crate::support::binary::printed;
use crate::support::text_of;
use presidium::congress::Mode;
use presidium::review::district::Row;
use serde_json::{Value, json};
use std::path::Path;
use unicode_width::UnicodeWidthStr;

/// Two congresses held, one under way, one rehearsed, and the session of one that is not begun.
fn district(folder: &Path) {
    Made::default().write(&folder.join("a"), "x");
    Made {
        id: "chi-bo-2",
        organisation: "Chi bộ <2> & \\\"Hai\\\"",
        instead: &[("deadline: \"2020-03-31\"", "deadline: \"2020-01-07\"")],
        ..Made::default()
    }
    .write(&folder.join("a/b"), "x");
    Made {
        from: 0,
        id: "xa-3",
        organisation: "Đảng bộ xã Ba",
        acts: 90,
        ..Made::default()
    }
    .write(folder, "x");
    Made {
        id: "chi-bo-4",
        organisation: "Chi bộ 4",
        mode: Mode::Rehearsal,
        ..Made::default()
    }
    .write(folder, "y");
    let session = text_of("sessions/thanh-chan-2020.ron").replacen(
        "\"Đảng bộ xã Thanh Chăn\"",
        "\"Đảng bộ xã Năm\"",
        1,
    );
    std::fs::write(folder.join("nam.ron"), session).unwrap();
    std::fs::write(folder.join("phim.ron"), "(format: 1, name: \"phím\")").unwrap();
    std::fs::write(folder.join("so-lieu.csv"), "a,b").unwrap();
}

#[test]
fn the_table_says_it_all_and_fits_eighty_columns() {
    let home = tempfile::tempdir().unwrap();
    district(&home.path().join("huyen"));
    for (lang, words) in [
        (
            "vi",
            [
                "Tổng hợp 3 đại hội",
                "chưa bế mạc",
                "Chi bộ <2> & \"Hai\"",
                "Đảng bộ xã Năm",
            ],
        ),
        (
            "en",
            [
                "3 congresses together",
                "not closed",
                "Chi bộ <2> & \"Hai\"",
                "Đảng bộ xã Năm",
            ],
        ),
    ] {
        let output = review(home.path(), &["huyen", "--lang", lang]);
        assert_eq!(output.status.code(), Some(0), "{}", printed(&output));
        assert!(output.stderr.is_empty(), "{}", printed(&output));
        let text = out(&output);
        for word in words {
            assert!(text.contains(word), "no {word} in {text}");
        }
        for line in text.lines() {
            assert!(line.width() <= 80, "{}: {line}", line.width());
            assert!(!line.contains('⟦') && !line.contains("{$"), "{line}");
        }
    }
}

/// Whether a value has the shape of a sample: the same fields in the same order, the same kinds. `null` in the
/// sample stands for anything; the first of a list is the sample of all.
fn shaped(value: &Value, sample: &Value, at: &str) {
    match (value, sample) {
        (_, Value::Null) => {}
        (Value::Object(value), Value::Object(sample)) => {
            let fields = |map: &serde_json::Map<String, Value>| -> Vec<String> {
                map.keys().cloned().collect()
            };
            assert_eq!(fields(value), fields(sample), "{at}");
            for (field, value) in value {
                shaped(value, &sample[field], &format!("{at}.{field}"));
            }
        }
        (Value::Array(values), Value::Array(samples)) => {
            for value in values {
                shaped(value, samples.first().unwrap_or(&Value::Null), at);
            }
        }
        (value, sample) => assert_eq!(
            std::mem::discriminant(value),
            std::mem::discriminant(sample),
            "{at}: {value}"
        ),
    }
}

/// The shape of one mode's totals.
fn ranked() -> Value {
    let length = json!({"count": 0, "planned_sum": 0, "actual_sum": 0, "planned_median": 0, "actual_median": 0});
    let worst = json!([{"name": "", "length": 0}]);
    let late = json!({"congresses": 0, "sum": 0, "median": 0, "worst": worst});
    let item = json!({"title": null, "length": length, "over": 0, "over_sum": 0, "skipped": 0, "worst": worst});
    let often = json!({"times": 0, "congresses": 0});
    let found = json!([{"code": "", "text": null, "congresses": 0, "examples": [""]}]);
    json!({
        "congresses": 0, "closed": 0, "unfinished": 0,
        "sorts": [{"rulebook": "", "kind": "", "congresses": 0}],
        "days": [{"date": "", "congresses": 0}],
        "in_time": 0, "after_deadline": 0,
        "length": length,
        "opened_late": late, "closed_late": late, "interrupted": late,
        "duties": [{
            "rule": "", "severity": "", "text": null, "cite": null, "held": 0, "missed": 0, "waived": 0,
            "late": 0, "share_permille": 0, "examples": [""],
        }],
        "items": [item], "all_items": item,
        "counts": {
            "votes": 0, "votes_failed": often, "votes_withdrawn": often, "rounds": 0,
            "rounds_recounted": often, "rounds_repeated": often, "corrections": null, "counting_median": 0,
            "repeated_list": null, "failed_list": null,
        },
        "discussion": {
            "congresses": 0, "share_median": null, "share_tens": [0], "solutions_median": null,
            "solutions_tens": [0], "planned_sum": 0, "actual_sum": 0, "speeches": 0, "over_limit": 0,
        },
        "strengths": found, "shortcomings": found,
    })
}

#[test]
fn json_has_the_fields_that_programs_rely_on() {
    let home = tempfile::tempdir().unwrap();
    district(&home.path().join("huyen"));
    let answer = json(home.path(), &["huyen"]);
    let totals = json!({
        "partial": false, "today": "", "found": 0, "read": 0, "broken": 0,
        "broken_list": [{"file": "", "code": "", "record": null, "reason": ""}],
        "live": ranked(), "rehearsals": ranked(),
        "expected": [{"name": "", "session": null, "outcome": "", "deadline": null, "held": null}],
    });
    let rows = answer["congresses"].as_array().unwrap();
    for row in rows {
        let fields: Vec<&String> = row.as_object().unwrap().keys().collect();
        assert_eq!(fields, Row::COLUMNS[..fields.len()]);
    }
    let names: Vec<&str> = rows
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "Chi bộ 1",
            "Chi bộ 4",
            "Chi bộ <2> & \"Hai\"",
            "Đảng bộ xã Ba"
        ]
    );
    let states: Vec<&str> = rows
        .iter()
        .map(|row| row["state"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["held", "rehearsed", "held", "under_way"]);
    assert_eq!(
        (&answer["format"], &answer["sorted"]),
        (&json!(1), &json!(true))
    );
    shaped(&answer["totals"], &totals, "totals");
    let live = &answer["totals"]["live"];
    assert_eq!(live["congresses"], 3);
    assert_eq!(
        (&live["closed"], &live["after_deadline"]),
        (&json!(2), &json!(1))
    );
    // What is added up is what the rows say.
    let votes: u64 = rows
        .iter()
        .filter(|row| row["state"] != "rehearsed")
        .map(|row| row["votes"].as_u64().unwrap())
        .sum();
    assert!(votes > 0);
    assert_eq!(live["counts"]["votes"], votes);
    assert_eq!(answer["totals"]["rehearsals"]["congresses"], 1);
}

#[test]
fn csv_is_a_row_a_congress_under_stable_headings() {
    let home = tempfile::tempdir().unwrap();
    district(&home.path().join("huyen"));
    let text = out(&review(home.path(), &["huyen", "--csv"]));
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().unwrap(), Row::COLUMNS.as_slice());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 4);
    assert_eq!(&rows[2][0], "Chi bộ <2> & \"Hai\"");
    assert_eq!((&rows[2][2], &rows[2][7]), ("held", "2020-01-07"));
    // The same whichever thread was faster.
    for _ in 0..3 {
        assert_eq!(
            out(&review(home.path(), &["huyen", "--csv"])).trim_start_matches('\u{feff}'),
            text
        );
    }
}

#[test]
fn the_page_is_written_whole_beside_any_other_output() {
    let home = tempfile::tempdir().unwrap();
    district(&home.path().join("huyen"));
    let mut pages = Vec::new();
    for more in [&["--json"][..], &["--csv"], &[]] {
        let output = review(
            home.path(),
            &[&["huyen", "--html", "trang.html"], more].concat(),
        );
        assert_eq!(output.status.code(), Some(0), "{}", printed(&output));
        assert!(!output.stdout.is_empty());
        assert!(printed(&output).contains("trang.html"));
        pages.push(std::fs::read_to_string(home.path().join("trang.html")).unwrap());
        std::fs::remove_file(home.path().join("trang.html")).unwrap();
    }
    assert!(pages.windows(2).all(|two| two[0] == two[1]));
    for word in [
        "Chi bộ &lt;2&gt; &amp; &quot;Hai&quot;",
        "Đảng bộ xã Năm",
        "<svg",
    ] {
        assert!(pages[0].contains(word), "{word}");
    }
    // A page is written anew; any other file stays what it is, a journal above all.
    for (name, held, code) in [("cũ.html", &*pages[0], 0), ("giữ.txt", "của người khác", 2)]
    {
        std::fs::write(home.path().join(name), held).unwrap();
        let output = review(home.path(), &["huyen", "--html", name]);
        assert_eq!(output.status.code(), Some(code), "{}", printed(&output));
        let now = std::fs::read_to_string(home.path().join(name)).unwrap();
        assert_eq!(now, held);
    }
    // No file half written is left, and one that cannot be written is told with the code of the disk.
    let left = |name: &str| home.path().join(name).exists();
    assert!(!left("trang.html"));
    let output = review(home.path(), &["huyen", "--html", "nowhere/trang.html"]);
    assert_eq!(output.status.code(), Some(3), "{}", printed(&output));
}

#[test]
fn who_has_not_held_theirs_by_the_deadline() {
    let home = tempfile::tempdir().unwrap();
    district(&home.path().join("huyen"));
    let list = "# toàn huyện\nchi-bo-1\nchi bo <2> & \"hai\"\nĐảng bộ xã Ba; 2020-01-31\nChi bộ 4\nChi bộ 6; 31/12/2199\n";
    std::fs::write(home.path().join("danh-sach.txt"), list).unwrap();
    let told = |more: &[&str]| -> Vec<(String, String)> {
        let args = [&["huyen", "--expected", "danh-sach.txt"], more].concat();
        let answer = json(home.path(), &args);
        let due = answer["totals"]["expected"].as_array().unwrap().iter();
        due.map(|due| {
            let field = |name: &str| due[name].as_str().unwrap().to_owned();
            (field("name"), field("outcome"))
        })
        .collect()
    };
    let pairs = |expected: &[(&str, &str)]| -> Vec<(String, String)> {
        expected
            .iter()
            .map(|(name, outcome)| ((*name).to_owned(), (*outcome).to_owned()))
            .collect()
    };
    assert_eq!(
        told(&[]),
        pairs(&[
            ("Đảng bộ xã Năm", "overdue"),
            ("Đảng bộ xã Ba", "under_way_overdue"),
            // Its session allowed the day before.
            ("chi bo <2> & \"hai\"", "held_late"),
            // A rehearsal is no congress.
            ("Chi bộ 4", "not_yet"),
            ("Chi bộ 6", "not_yet"),
            ("chi-bo-1", "held"),
        ])
    );
    assert_eq!(
        told(&["--deadline", "2020-01-08"]),
        pairs(&[
            ("Chi bộ 4", "overdue"),
            ("Đảng bộ xã Năm", "overdue"),
            ("Đảng bộ xã Ba", "under_way_overdue"),
            ("Chi bộ 6", "not_yet"),
            ("chi bo <2> & \"hai\"", "held"),
            ("chi-bo-1", "held"),
        ])
    );
    std::fs::write(home.path().join("danh-sach.txt"), "a\nb; hôm nào đó\n").unwrap();
    let output = review(home.path(), &["huyen", "--expected", "danh-sach.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        printed(&output).contains("hôm nào đó"),
        "{}",
        printed(&output)
    );
}

#[test]
fn files_and_folders_together_count_once_and_what_is_not_there_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let made = |folder: &str, id: &str| {
        Made {
            id,
            ..Made::default()
        }
        .write(&home.path().join(folder), "x")
    };
    made("a", "chi-bo-1");
    made("b", "chi-bo-2");
    let args = ["a", "b/x.live.jsonl", "a/x.live.jsonl", "a/../a"];
    assert_eq!(json(home.path(), &args)["totals"]["read"], 2);
    for wrong in ["c", "b/y.live.jsonl", "b/khong-co"] {
        let output = review(home.path(), &["a", wrong]);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{wrong}: {}",
            printed(&output)
        );
        assert!(output.stdout.is_empty());
        assert!(printed(&output).contains(wrong), "{}", printed(&output));
    }
    std::fs::create_dir(home.path().join("trong")).unwrap();
    let output = review(home.path(), &["trong"]);
    assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
}
