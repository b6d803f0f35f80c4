//! Keymaps with something wrong in them: the code, the place and the facts.
#![allow(clippy::unwrap_used, clippy::panic, clippy::format_push_string)]

use super::*;
use crate::source::Grade;

/// A keymap based on the standard one, with these modes.
fn over(modes: &str) -> String {
    format!(
        "(format: 1, id: \"mine\", name: (vi: \"Của tôi\", en: \"Mine\"), based_on: \"default\", modes: {{\n{modes}\n}})"
    )
}

/// Problems as `code line "what stands there" fact=value …`.
fn told(text: &str) -> Vec<String> {
    let (keymap, problems) = read("mine.ron", text, &|_| None);
    let wrong = problems.iter().any(|problem| problem.grade == Grade::Error);
    assert_eq!(keymap.is_none(), wrong, "{problems:?}");
    problems
        .iter()
        .map(|problem| {
            let place = problem.place.unwrap_or_default();
            let there: String = problem
                .text
                .chars()
                .skip(place.column as usize - 1)
                .take(place.length as usize)
                .collect();
            let mut line = format!("{} {} {there}", problem.code, place.line);
            for (name, value) in &problem.facts {
                line.push_str(&format!(" {name}={value}"));
            }
            line
        })
        .collect()
}

#[test]
fn problems_of_a_row_stand_at_their_place() {
    for (modes, problems) in [
        (
            "\"podium\": [(keys: [\"f12\"], action: \"nxt\")],",
            vec!["K031 2 \"nxt\" action=nxt near=next"],
        ),
        (
            "\"podium\": [(keys: [\"f12\"], action: \"make-coffee\")],",
            vec!["K031 2 \"make-coffee\" action=make-coffee near=none"],
        ),
        (
            "\"podium\": [(keys: [\"f11\", \"pagdown\"], action: \"next\")],",
            vec!["K032 2 \"pagdown\" keys=pagdown near=pagedown"],
        ),
        (
            "\"podium\": [(keys: [\"\"], action: \"next\")],",
            vec!["K032 2 \"\" keys= near=none"],
        ),
        (
            "\"podum\": [(keys: [\"f12\"], action: \"next\")],",
            vec![
                "K030 2 \"podum\" mode=podum near=podium known=home, podium, vote, election, gate, list, text, confirm, menu",
            ],
        ),
        (
            "\"podium\": [(keys: [\"f12\"], action: \"next\"), (keys: [\"f11\", \"f12\"], action: \"note\")],",
            vec!["K033 2 \"f12\" keys=f12 mode=podium action=note other=next"],
        ),
        (
            "\"podium\": [(keys: [\"a\"], action: \"note\"), (keys: [\"a k\"], action: \"log\")],",
            vec!["K034 2 \"a k\" keys=a k mode=podium action=log other=note"],
        ),
        (
            "\"podium\": [(keys: [\"a k\"], action: \"note\"), (keys: [\"a\"], action: \"log\")],",
            vec!["K034 2 \"a\" keys=a mode=podium action=log other=note"],
        ),
        (
            "\"podium\": [(keys: [\"ctrl-m\"], action: \"note\")],",
            vec!["K035 2 \"ctrl-m\" keys=ctrl-m mode=podium why=twin"],
        ),
        (
            "\"text\": [(keys: [\"a\"], action: \"confirm\")],",
            vec!["K035 2 \"a\" keys=a mode=text why=field"],
        ),
        (
            "\"podium\": [(keys: [\"b\"], action: \"pause\")],",
            vec!["K036 2 \"b\" keys=b mode=podium action=pause"],
        ),
        (
            "\"podium\": [(keys: [\"pagedown\"], action: \"next\")],",
            vec![
                "K040 2 \"podium\" action=clicker-next mode=podium",
                "K037 2 \"pagedown\" mode=podium action=next",
            ],
        ),
        (
            "\"podium\": [(keys: [\"w\", \"[\"], action: \"note\")],",
            vec![
                "K038 2 \"w\" keys=w mode=podium",
                "K038 2 \"[\" keys=[ mode=podium",
            ],
        ),
        (
            "\"podium\": [(keys: [\"a a\"], action: \"note\")],",
            vec!["K039 2 \"a a\" keys=a a mode=podium"],
        ),
        (
            "\"podium\": [(keys: [\"q\", \"ctrl-q\", \"ctrl-c\"], action: \"none\")],",
            vec!["K040 2 \"podium\" action=quit mode=podium"],
        ),
        (
            "\"vote\": [(keys: [\"f10\", \"f4\"], action: \"none\")],",
            vec!["K041 2 \"vote\" action=all-agree keys=a mode=vote"],
        ),
        (
            "\"list\": [],\n\"list\": [],",
            vec!["K043 3 \"list\" mode=list"],
        ),
        (
            "\"podium\": [(keys: [], action: \"note\")],",
            vec!["K044 2 [ action=note"],
        ),
        (
            "\"podium\": [(keys: [\"f12\"])],",
            vec!["K014 2 ( field=action path=modes.podium[0].action"],
        ),
    ] {
        assert_eq!(told(&over(modes)), problems, "{modes}");
    }
}

#[test]
fn problems_of_the_whole_are_told() {
    let with = |head: &str| format!("({head} name: (vi: \"A\"), modes: {{}})");
    let first = |text: &str| told(text).first().cloned().unwrap_or_default();
    for (head, problem) in [
        (
            "format: 1, id: \"mine\", based_on: \"defualt\",",
            "K042 1 \"defualt\" base=defualt near=default",
        ),
        (
            "format: 1, based_on: \"default\",",
            "K014 1 ( field=id path=id",
        ),
        (
            "format: 1, id: \"Của tôi\", based_on: \"default\",",
            "K046 1 \"Của tôi\" id=Của tôi",
        ),
        (
            "format: 1, id: \"default\", based_on: \"default\",",
            "K045 1 \"default\" id=default",
        ),
        ("format: 2, id: \"mine\",", "K026 1 2 found=2 known=1"),
        ("id: \"mine\", based_on: \"default\",", "K025 1 ( known=1"),
        (
            "format: 1, id: \"mine\", baesd_on: \"default\",",
            "K013 1 baesd_on field=baesd_on near=based_on known=based_on, format, id, modes, name",
        ),
    ] {
        assert_eq!(first(&with(head)), problem, "{head}");
    }
}

#[test]
fn all_problems_come_at_once() {
    let text = over(
        "\"podium\": [\n  (keys: [\"f12\"], action: \"nxt\"),\n  (keys: [\"entr\"], action: \"log\", colour: 3),\n],\n\"lst\": [],",
    );
    let codes: Vec<String> = told(&text)
        .iter()
        .map(|line| line.chars().take(4).collect())
        .collect();
    assert_eq!(codes, ["K031", "K032", "K013", "K030"]);
}

#[test]
fn broken_ron_is_told_alone() {
    let found = told(
        "(format: 1, id: \"mine\", modes: { \"podium\": [(keys: [\"f12\" \"f11\"], action: \"nxt\")] })",
    );
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_keymap_from_nothing_must_have_everything() {
    let found = told("(format: 1, id: \"mine\", name: (vi: \"A\"), modes: {})");
    let missing = found.iter().filter(|line| line.starts_with("K040")).count();
    let essential: usize = Mode::ALL.iter().map(|mode| mode.essentials().len()).sum();
    assert_eq!(missing, essential);
}

#[test]
fn rows_lie_over_those_of_the_base() {
    let text = over(
        "\"podium\": [(keys: [\"t\"], action: \"speakers\"), (keys: [\"v s\", \"f12\"], action: \"vote\"), (keys: [\"p\"], action: \"none\")],",
    );
    let (keymap, problems) = read("mine.ron", &text, &|_| None);
    assert_eq!(problems, []);
    let keymap = keymap.unwrap();
    let keys = |action: Action| {
        let keys = keymap.keys_of(Mode::Podium, action);
        keys.into_iter().map(chord::written).collect::<Vec<_>>()
    };
    assert_eq!(keys(Action::Speakers), ["t", "f4"]);
    // v alone would hide "v s", and "t" hides "t g".
    assert_eq!(keys(Action::Vote), ["v s", "f12", "f3"]);
    assert!(keys(Action::TagSolution).is_empty());
    // What is changed at the podium is changed where its looks are shared.
    assert_eq!(
        keymap.keys_of(Mode::Election, Action::Speakers).len(),
        1,
        "t is collect-ballots there"
    );
}

#[test]
fn a_keymap_may_stand_on_one_of_the_users() {
    let (mine, _) = read(
        "mine.ron",
        &over("\"podium\": [(keys: [\"f12\"], action: \"note\")],"),
        &|_| None,
    );
    let find = |id: &str| mine.clone().filter(|_| id == "mine");
    let text = "(format: 1, id: \"yours\", name: (vi: \"B\"), based_on: \"mine\", modes: {})";
    let (yours, problems) = read("yours.ron", text, &find);
    assert_eq!(problems, []);
    assert_eq!(yours.unwrap().keys_of(Mode::Podium, Action::Note).len(), 3);
}

#[test]
fn codes_are_in_order_and_told_once() {
    let ids: Vec<&str> = codes().iter().map(|code| code.id).collect();
    assert!(ids.is_sorted_by(|one, two| one < two), "{ids:?}");
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_reader_stumble(modes in "[\"a-z0-9 :,\\[\\]()-]{0,80}") {
        let _ = read("mine.ron", &over(&modes), &|_| None);
    }
}
