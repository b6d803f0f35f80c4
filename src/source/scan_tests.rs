//! What stands where in RON texts, broken ones too.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use super::scan::{Fault, scan};
use super::{Path, Written};
use proptest::prelude::*;

const TEXT: &str = r##"#![enable(implicit_some)]
// a comment with ( [ "
Session(
  id: "thanh-chăn", /* nested /* comment ) */ here */
  title: (vi: "Đại hội \" lần (1", en: r#"A "raw" text"#),
  sittings: [
    (items: [(id: "a", steps: [(say: "một"), (say: "hai", minutes: 5,),]), (id: 'b')]),
    Some((items: [])),
  ],
  due: before_rung(list, ["x", "y"]),
  tie: revote((cite: "QC 244")),
  keys: { "g g": next, 'k': (name: "lên") },
  empty: (),
)"##;

fn at(path: &str) -> String {
    let places = scan(TEXT);
    TEXT[places.value_at(path)].to_owned()
}

#[test]
fn values_are_found_by_path() {
    for (path, value) in [
        ("", "Session("),
        ("id", "\"thanh-chăn\""),
        ("title", "("),
        ("title.vi", r#""Đại hội \" lần (1""#),
        ("title.en", r##"r#"A "raw" text"#"##),
        ("sittings", "["),
        ("sittings[0].items[0].steps[1].say", "\"hai\""),
        ("sittings[0].items[0].steps[1].minutes", "5"),
        ("sittings[0].items[1].id", "'b'"),
        ("sittings[1].items", "["),
        ("due", "before_rung("),
        ("due[0]", "list"),
        ("due[1][1]", "\"y\""),
        ("tie.cite", "\"QC 244\""),
        ("keys.g g", "next"),
        ("keys.'k'.name", "\"lên\""),
        ("empty", "("),
    ] {
        assert_eq!(at(path), value, "{path}");
    }
    assert_eq!(scan(TEXT).faults, []);
}

#[test]
fn keys_are_found_by_path() {
    let places = scan(TEXT);
    for (path, key) in [
        ("id", "id"),
        ("sittings[0].items[0].steps[1].minutes", "minutes"),
        ("keys.g g", "\"g g\""),
    ] {
        assert_eq!(&TEXT[places.key_at(path)], key, "{path}");
    }
}

#[test]
fn what_is_not_written_is_pointed_to_where_it_belongs() {
    assert_eq!(at("sittings[0].items[0].number"), "(");
    assert_eq!(at("sittings[7].items"), "[");
    let places = scan(TEXT);
    let items = Path::Root.field("sittings");
    let items = items.at(0);
    let items = items.field("items");
    let item = items.at(0);
    assert_eq!(&TEXT[places.anchor(&item)], "\"a\"");
    assert_eq!(&TEXT[places.anchor(&items)], "[");
    assert!(places.has(&item) && !places.has(&item.field("number")));
    let whole = places.whole(&items).unwrap();
    assert!(TEXT[whole].ends_with("'b')]"));
}

#[test]
fn places_count_letters() {
    let written = Written::new("x.ron", TEXT);
    let place = written.place(scan(written.text()).value_at("title.en"));
    assert_eq!((place.line, place.column, place.length), (5, 40, 17));
}

#[test]
fn what_is_left_open_is_named() {
    let fault = |text: &str| scan(text).faults.first().cloned();
    assert_eq!(
        fault("(a: [1, 2, b: (c: 1)"),
        Some(Fault::BracketOpen(4..5))
    );
    assert_eq!(
        fault("(a: [1, 2)"),
        Some(Fault::BracketWrong(9..10, Some(']')))
    );
    assert_eq!(fault("(a: 1))"), Some(Fault::BracketWrong(6..7, None)));
    assert_eq!(fault("(a: \"abc)\n b: 2"), Some(Fault::TextOpen(4..9)));
    assert_eq!(fault("(a: r#\"abc\")"), Some(Fault::TextOpen(4..12)));
    assert_eq!(fault("(a: 1 /* b"), Some(Fault::CommentOpen(6..8)));
    assert_eq!(fault("(a: '\"', b: '(', c: '\\'')"), None);
}

#[test]
fn escapes_that_make_invisible_letters_are_noted() {
    let text = r#"(a: "b\u{202e}c\x07\n\t\u{e0}\\u{200b}", r: r"\u{200b}")"#;
    let found: Vec<&str> = scan(text)
        .invisible
        .iter()
        .map(|span| &text[span.clone()])
        .collect();
    assert_eq!(found, [r"\u{202e}", r"\x07"]);
}

#[test]
fn nesting_without_end_is_followed_only_so_far() {
    let text = "(".repeat(100_000);
    assert!(scan(&text).faults.len() < 1000);
    let text = format!("{}{}", "[".repeat(1000), ")".repeat(100_000));
    assert!(scan(&text).faults.len() < 1000);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_scanned(text in "(\\PC|[(){}\\[\\],:\"'/*#r\\\\bux0-9 \n]){0,200}") {
        let places = scan(&text);
        let _ = text.get(places.value_at("a[0].b")).unwrap();
        for fault in &places.faults {
            let (Fault::BracketOpen(at) | Fault::BracketWrong(at, _) | Fault::TextOpen(at) | Fault::CommentOpen(at)) = fault;
            prop_assert!(text.get(at.clone()).is_some());
        }
    }

    #[test]
    fn what_ron_reads_is_found(values in proptest::collection::vec("[ -~đĐảế\n]{0,12}", 1..8)) {
        let text = ron::to_string(&values).unwrap();
        let places = scan(&text);
        for (index, value) in values.iter().enumerate() {
            let span = places.value_at(&format!("[{index}]"));
            let read: String = ron::from_str(&text[span]).unwrap();
            prop_assert_eq!(&read, value);
        }
    }
}
