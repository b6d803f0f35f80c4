//! `check` as people and machines use it: what is printed, and the exit code.

use super::edit::Session;
use crate::support::binary::{printed, run};
use serde_json::Value;
use std::collections::BTreeSet;
use tempfile::TempDir;

/// A home with this session in it as `xa.ron`.
fn home(session: &Session) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("xa.ron"), &session.plan.text).unwrap();
    std::fs::write(home.path().join(&session.roll.name), &session.roll.text).unwrap();
    home
}

fn badly() -> Session {
    let mut session = Session::shipped("thanh-chan-2020", "2020-01-08");
    session.cut_step("chuong-trinh", "bieu-quyet");
    session.replace_in("noi-quy", "          deputy: \"inh\",\n", "");
    session
}

#[test]
fn a_must_is_exit_1_and_every_finding_says_where_by_which_rule_and_what_to_do() {
    let home = home(&badly());
    let output = run(home.path(), &["check", "xa.ron", "--today", "2020-01-08"]);
    assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
    let said = String::from_utf8(output.stdout).unwrap();
    let order: Vec<usize> = [
        "== Phải làm trước ngày đại hội ==",
        "phải làm[X5]: Chương trình đại hội chưa được biểu quyết thông qua.",
        "xa.ron:",
        "gợi ý: Thêm một bước kind: card_vote, subject: \"programme\"",
        "quy định: HD 01-HD/TW",
        "== Nên làm ==",
        "nên làm[X1]:",
        "Chưa có người dự phòng: 4. ",
        "xa.ron: 1 việc phải làm, 1 việc nên làm, 0 điều lưu ý. Còn 2 ngày đến đại hội.",
    ]
    .iter()
    .map(|part| said.find(part).unwrap_or_else(|| panic!("{part}\n{said}")))
    .collect();
    assert!(order.is_sorted(), "{said}");
}

#[test]
fn only_a_must_is_exit_1() {
    let mut session = badly();
    session.replace(
        "duties_off: [],",
        "duties_off: [(duty: \"X5\", reason: \"Thường vụ đồng ý\")],",
    );
    let home = home(&session);
    let output = run(
        home.path(),
        &["check", "xa.ron", "--today", "2020-01-08", "--lang", "en"],
    );
    assert!(output.status.success(), "{}", printed(&output));
    let said = printed(&output);
    assert!(said.contains("should[X1]"), "{said}");
    assert!(
        said.contains("xa.ron: 0 must, 1 should, 1 advice. 2 days left."),
        "{said}"
    );
    let output = run(home.path(), &["check", "xa.ron", "--today", "8/1/2020"]);
    assert_eq!(output.status.code(), Some(2), "{}", printed(&output));
}

#[test]
fn a_session_that_is_ready_says_so() {
    let home = home(&Session::shipped("thanh-chan-2020", ""));
    let output = run(home.path(), &["check", "xa.ron", "--today", "2020-01-10"]);
    assert!(output.status.success());
    let said = printed(&output);
    for part in [
        "0 việc phải làm",
        "Đại hội họp hôm nay.",
        "xa.ron: không có gì phải sửa.",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
}

#[test]
fn machines_get_the_same_with_stable_fields() {
    let home = home(&badly());
    let output = run(
        home.path(),
        &["check", "xa.ron", "--json", "--today", "2020-01-08"],
    );
    assert_eq!(output.status.code(), Some(1));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["problems"], serde_json::json!([]));
    let findings = answer["findings"].as_array().unwrap();
    let fields = [
        "about", "also", "checked", "code", "column", "file", "line", "message", "rule",
        "severity", "todo",
    ];
    for finding in findings {
        let have: BTreeSet<&str> = finding
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(have, BTreeSet::from(fields));
        for text in ["code", "severity", "file", "message", "rule", "todo"] {
            assert!(finding[text].is_string(), "{finding}");
        }
        for list in ["also", "about"] {
            assert!(finding[list].is_array(), "{finding}");
        }
        assert!(finding["checked"].is_boolean() && finding["line"].is_u64());
    }
    let brief: Vec<(&str, &str)> = findings
        .iter()
        .map(|one| {
            (
                one["code"].as_str().unwrap(),
                one["severity"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(brief, [("X5", "must"), ("X1", "should")]);
    let line = findings[1]["line"].as_u64().unwrap() as usize;
    let text = std::fs::read_to_string(home.path().join("xa.ron")).unwrap();
    assert!(text.lines().nth(line - 1).unwrap().contains("noi-quy"));
}

#[test]
fn a_warning_that_a_finding_tells_better_is_not_told_twice() {
    let mut session = Session::shipped("thanh-chan-2020", "2020-01-08");
    session.replace("seats: 14", "seats: 12");
    let home = home(&session);
    let output = run(
        home.path(),
        &["check", "xa.ron", "--json", "--today", "2020-01-08"],
    );
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["problems"], serde_json::json!([]));
    assert_eq!(answer["findings"][0]["code"], "R28/bch");
}
