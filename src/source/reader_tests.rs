//! Broken RON told in our words, with its place.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

use super::codes::reading_codes;
use super::reader::{Form, Read, read_ron};
use super::{Problem, ReadingCodes};
use serde::Deserialize;

const CODES: ReadingCodes = reading_codes!("S");
const FORM: Form = Form {
    codes: CODES,
    format: Some(2),
    most_bytes: 4096,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename = "Thing")]
#[allow(dead_code)]
struct Thing {
    format: u32,
    title: String,
    minutes: u8,
    flag: bool,
    kind: Option<Kind>,
    parts: Vec<Part>,
    words: crate::rulebook::Words,
    date: Option<chrono::NaiveDate>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Part {
    id: String,
    length: i64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Delegate,
    Member,
}

fn read(text: &str) -> Read<Thing> {
    read_ron("x.ron", text, &FORM)
}

fn shown(problem: &Problem) -> String {
    let place = problem.place.unwrap_or_default();
    let facts: Vec<String> = problem
        .facts
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    format!(
        "{} {}:{}+{} {}",
        problem.code,
        place.line,
        place.column,
        place.length,
        facts.join(" ")
    )
}

#[test]
fn broken_ron_is_told_alone_in_our_words() {
    let mut wrong = Vec::new();
    for (text, expected) in [
        ("", "S002 0:0+0 "),
        ("// only a comment\n", "S002 0:0+0 "),
        (
            "(format: 1,\n parts: [\n  (id: \"a\", length: 1),\n",
            "S003 2:9+1 bracket=[",
        ),
        (
            "(format: 1,\n parts: [\n  (id: \"a\", length: 1)\n)",
            "S004 4:1+1 bracket=) expected=]",
        ),
        ("(format: 1))", "S004 1:12+1 bracket=) expected=none"),
        (
            "(format: 1,\n title: \"Đại hội,\n minutes: 5)",
            "S005 2:9+9 ",
        ),
        ("(format: 1, /* title", "S006 1:13+2 "),
        ("(format: 1\n title: \"a\")", "S007 2:2+5 found=title"),
        (
            "(format: 1, parts: [(id: \"a\", length: 1) (id: \"b\", length: 2)])",
            "S007 1:42+1 found=(",
        ),
        ("(format: 1, title \"a\")", "S008 1:19+3 found=\"a\""),
        ("(format: 1, title: @)", "S010 1:20+1 expected=text found=@"),
        (
            "(format: 1, words: @)",
            "S009 1:20+1 character=@ number=U+0040",
        ),
        (
            "(format: 1, minutes: \"ba mươi\")",
            "S010 1:22+9 expected=number found=\"ba mươi\"",
        ),
        (
            "(format: 1, flag: có)",
            "S010 1:19+2 expected=truth found=có",
        ),
        (
            "(format: 1, parts: (id: \"a\"))",
            "S010 1:20+1 expected=list found=(",
        ),
        (
            "(format: 1, parts: [\"a\"])",
            "S010 1:21+3 expected=group found=\"a\"",
        ),
        ("{ \"format\": 1 }", "S010 1:1+1 expected=group found={"),
        (
            "(format: 1, words: 5)",
            "S010 1:20+1 expected=words found=5",
        ),
        ("(format: 1, minutes: 300)", "S011 1:22+3 found=300"),
        ("(format: 1, minutes: -3)", "S011 1:22+2 found=-3"),
        (
            "(format: 1,\n kind: delegat)",
            "S012 2:8+7 found=delegat near=delegate known=delegate, member",
        ),
        (
            "(format: 1, words: (vi: \"a\", eng: \"b\"))",
            "S013 1:30+3 field=eng near=en known=vi, en",
        ),
        (
            "(format: 1, parts: [\n (id: \"a\"),\n])",
            "S014 2:7+3 field=length path=none",
        ),
        (
            "(format: 1, title: \"a\", title: \"b\")",
            "S015 1:25+5 field=title",
        ),
        (
            "Session(format: 1)",
            "S016 1:1+7 found=Session expected=Thing",
        ),
        ("(format: 1, title: \"a\\qb\")", "S017 1:22+2 "),
        ("(format: 1) x", "S019 1:13+1 found=x"),
        (
            "(format: 1, date: \"10-1-2020\")",
            "S020 1:19+11 found=\"10-1-2020\"",
        ),
        ("#![enable(magic)]\n(format: 1)", "S021 1:16+1 "),
        (
            "(format: 1,\n title: Đại hội lần thứ XXI,\n)",
            "S010 2:9+3 expected=text found=Đại",
        ),
        (
            "(format: 1, kind: delegate congress)",
            "S023 1:19+17 found=delegate congress",
        ),
        ("(format: 1, title: “Đại hội”)", "S024 1:20+1 found=“"),
        (
            "(format: 3, whatever: [1, 2])",
            "S026 1:10+1 found=3 known=2",
        ),
        ("(format: 1, \"title\": 5)", "S028 1:13+7 found=\"title\""),
        ("(format: 1, in-charge: 5)", "S028 1:13+9 found=in-charge"),
    ] {
        let read = read(text);
        let problems: Vec<String> = read.problems.iter().map(shown).collect();
        if problems != [expected] || read.value.is_some() {
            wrong.push(format!(
                "{text}\n  due: {expected}\n  got: {}",
                problems.join(" | ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn deep_nesting_is_refused() {
    let read = read(&format!("(format: 1, other: {}", "[".repeat(2000)));
    assert_eq!(read.problems[0].code, "S018");
}

#[test]
fn a_large_file_is_refused_unread() {
    let read = read(&" ".repeat(5000));
    assert_eq!(shown(&read.problems[0]), "S001 0:0+0 size=5 limit=4");
}

#[test]
fn unknown_fields_are_told_together_with_what_was_meant() {
    let text = "(\n titel: \"a\",\n parts: [(id: \"a\", length: 1, lenght: 2), (id: \"b\", length: 1, colour: 3)],\n x: \"\\u{200b}\",\n)";
    let read = read(text);
    let problems: Vec<String> = read.problems.iter().map(shown).collect();
    assert_eq!(
        problems,
        [
            "S025 1:1+1 known=2",
            "S013 2:2+5 field=titel near=title known=date, flag, format, kind, minutes, parts, title, words",
            "S013 3:31+6 field=lenght near=length known=id, length",
            "S013 3:64+6 field=colour near=none known=id, length",
            "S013 4:2+1 field=x near=none known=date, flag, format, kind, minutes, parts, title, words",
            "S022 4:6+8 escape=\\u{200b}",
        ]
    );
    assert_eq!(read.value.unwrap().parts.len(), 2);
    assert_eq!(read.problems[1].text, " titel: \"a\",");
}

#[test]
fn a_format_that_is_no_number_is_told_with_the_rest() {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    #[allow(dead_code)]
    struct Loose {
        format: String,
    }
    let read: Read<Loose> = read_ron("x.ron", "(format: \"1\")", &FORM);
    assert_eq!(shown(&read.problems[0]), "S027 1:10+3 found=\"1\" known=2");
}

#[test]
fn checks_add_to_the_problems_in_order() {
    let text = "(format: 1,\n minutes: 5,\n wrong: 1)";
    let minutes = read(text).refine(|thing, problems, places| {
        let place = problems.written().place(places.value_at("minutes"));
        problems.tell(&CODES.value, Some(place), ["5".to_owned()]);
        thing.minutes
    });
    assert_eq!(minutes.value, Some(5));
    let (value, problems) = minutes.finish();
    assert_eq!(value, None);
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["S020", "S013"]);
    assert_eq!(
        read("(format: 1, minutes: 7)")
            .finish()
            .0
            .map(|thing| thing.minutes),
        Some(7)
    );
}

#[test]
fn values_need_no_some_and_may_have_one() {
    let one = read("(format: 1, kind: member, date: \"2020-01-10\")")
        .value
        .unwrap();
    let two = read("(format: 1, kind: Some(member), date: Some(\"2020-01-10\"))")
        .value
        .unwrap();
    assert!(one.kind.is_some() && two.kind.is_some());
    assert_eq!(one.date, two.date);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in "(format: 1, )?(\\PC|[(){}\\[\\],:\"'/*#r\\\\bu0-9 \n]|title|parts|id|minutes|flag){0,80}") {
        let read = read(&text);
        proptest::prop_assert!(read.value.is_some() || !read.problems.is_empty());
    }
}
