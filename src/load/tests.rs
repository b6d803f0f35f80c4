//! Rulebooks, and session, rulebook and roll together; and that no text makes the room panic.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice)]

#[path = "rulebook_tests.rs"]
mod rulebook_tests;

use super::codes::all_codes;
use super::{Loaded, roll, rulebook, session, setup};
use crate::congress::event::SourceText;
use crate::congress::plan::StepKind;
use crate::source::Problem;
use proptest::prelude::*;

pub(super) const BOOK: &str = r#"(
  format: 1, id: "thu", name: (vi: "Quy định thử", en: "Test rules"), valid_from: "2014-06-09", valid_until: "2025-01-01",
  address: (vi: "đồng chí", en: "comrade"), card: (vi: "thẻ", en: "card"),
  quorum: (present: (num: 2, den: 3, strict: false, source: (cite: "Điều 1", checked: true)),
           units: (num: 2, den: 3, strict: false, source: ())),
  majority: (num: 1, den: 2, strict: true, source: (cite: "Điều 2", date: "2014-06-09", checked: true)),
  surplus: (most: (num: 30, den: 100, strict: false, source: ())),
  tie: revote((cite: "Điều 3")),
  percent: (results: half_up, surplus: truncate),
  subjects: [(id: "programme", name: (vi: "Chương trình đại hội", en: "Programme")), (id: "house-rules", name: "Nội quy")],
  duties: [
    (id: "X1", severity: must, text: "Chưa thông qua chương trình.", due: before_subject(["house-rules"]),
     met_by: [card_vote_passed("programme"), attested], remedy: insert_card_vote("programme", "chương trình"),
     holds: (requirement: "pilot"), source: (cite: "Điều 4", date: "2014-06-09", checked: true)),
    (id: "X2", severity: should, text: "Đọc dài.", due: before_rung(list, [committee]),
     met_by: [rung_done(list), reading_within([("programme", 10, 20)]), discussion_time(40)], remedy: explain("Rút ngắn."), source: ()),
  ],
)"#;

pub(super) const SESSION: &str = r#"(
  format: 1, id: "thu", title: "Đại hội thử", kind: delegate, date: "2020-01-10", rulebook: "thu", roll: "r.csv", units: 3,
  organisation: "Đảng bộ", place: "Thanh Chăn", requirements: ["pilot"], duties_off: [(duty: "X1", reason: "Thử")],
  documents: [(id: "ct", subject: "programme", title: "Chương trình")],
  elections: [(id: "bch", office: committee, title: "BCH", seats: 3, candidates: [
    (name: "Lò Văn A", card: 1), (name: "Lò Văn B", card: 2), (name: "Lò Văn C")], tellers: ["Lò Văn D"])],
  sittings: [(id: "chinh", kind: official, title: "Phiên", opens: "07:30", items: [
    (id: "mo", title: "Thông qua nội quy", minutes: 5, steps: [
      (kind: card_vote, subject: "programme", say: "Mời {chair}"), (kind: card_vote, say: "Mời")]),
  ])],
)"#;

pub(super) const ROLL: &str =
    "card,name,status\n1,Lò Văn A,official\n2,Lò Văn B,official\n4,Lò Văn D,official\n";

fn text(name: &str, text: &str) -> SourceText {
    SourceText {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

pub(super) fn load(session: &str, book: &str, roll: &str) -> Result<Loaded, Vec<Problem>> {
    setup(
        &text("s.ron", session),
        &text("b.ron", book),
        &text("r.csv", roll),
    )
}

pub(super) fn shown(problem: &Problem) -> String {
    let place = problem.place.unwrap_or_default();
    let (before, length) = (
        place.column.saturating_sub(1) as usize,
        place.length as usize,
    );
    let pointed: String = problem.text.chars().skip(before).take(length).collect();
    let facts: Vec<String> = problem
        .facts
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    format!(
        "{} {}:{} ‹{pointed}› {}",
        problem.code,
        place.line,
        place.column,
        facts.join(" ")
    )
    .trim_end()
    .to_owned()
}

pub(super) fn told(loaded: Result<Loaded, Vec<Problem>>) -> Vec<String> {
    let problems = loaded.map_or_else(|problems| problems, |loaded| loaded.warnings);
    problems.iter().map(shown).collect()
}

#[test]
fn a_setup_is_loaded() {
    let loaded = load(SESSION, BOOK, ROLL).unwrap();
    assert_eq!(loaded.warnings, []);
    assert_eq!(loaded.setup.roll.len(), 3);
    assert_eq!(loaded.setup.rulebook.duties.len(), 2);
    let item = &loaded.setup.plan.sittings[0].items[0];
    let question = |n: usize| match &item.steps[n].kind {
        StepKind::CardVote { questions } => questions[0].text.clone(),
        _ => panic!("a card vote"),
    };
    // By the subject, by the title of the item.
    assert_eq!(question(0).vi, "Chương trình đại hội");
    assert_eq!(question(0).en.as_deref(), Some("Programme"));
    assert_eq!(question(1).vi, "nội quy");
}

#[test]
fn what_shows_only_together_has_its_code_and_place() {
    let mut wrong = Vec::new();
    for (from, to, expected) in [
        (
            "rulebook: \"thu\"",
            "rulebook: \"khac\"",
            "S060 2:93 ‹\"khac\"› named=khac given=thu",
        ),
        (
            "date: \"2020-01-10\"",
            "date: \"2010-01-10\"",
            "S061 2:69 ‹\"2010-01-10\"› date=2010-01-10 from=2014-06-09 until=2025-01-01",
        ),
        (", units: 3", "", "S062 2:53 ‹delegate›"),
        (
            "\"pilot\"",
            "\"pilto\"",
            "S057 3:64 ‹\"pilto\"› requirement=pilto near=pilot",
        ),
        (
            "duty: \"X1\"",
            "duty: \"X9\"",
            "S058 3:94 ‹\"X9\"› duty=X9 near=X1",
        ),
        (
            "duty: \"X1\"",
            "duty: \"X2/bhc\"",
            "S058 3:94 ‹\"X2/bhc\"› duty=X2/bhc near=X2/bch",
        ),
        (
            "subject: \"programme\", title",
            "subject: \"program\", title",
            "S036 4:35 ‹\"program\"› subject=program near=programme",
        ),
        (
            "subject: \"programme\", say",
            "subject: \"programe\", say",
            "S036 9:34 ‹\"programe\"› subject=programe near=programme",
        ),
        (
            "seats: 3",
            "seats: 2",
            "S052 5:82 ‹[› names=3 seats=2 limit=0",
        ),
        ("card: 2", "card: 3", "S048 6:59 ‹3› card=3"),
        (
            "card: 2",
            "card: 4",
            "S049 6:59 ‹4› card=4 name=Lò Văn B roll=Lò Văn D",
        ),
        (
            "name: \"Lò Văn A\", card: 1",
            "name: \"Lò Vạn A\", card: 1",
            "S071 6:12 ‹\"Lò Vạn A\"› card=1 name=Lò Vạn A roll=Lò Văn A",
        ),
        (
            "[\"Lò Văn D\"]",
            "[\"Lò Văn Đ\"]",
            "S065 6:94 ‹\"Lò Văn Đ\"› name=Lò Văn Đ near=Lò Văn D",
        ),
    ] {
        assert!(SESSION.contains(from), "{from}");
        let problems = told(load(&SESSION.replacen(from, to, 1), BOOK, ROLL));
        if problems != [expected] {
            let got = problems.join(" | ");
            wrong.push(format!("{from} -> {to}\n  due: {expected}\n  got: {got}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const NAMESAKES: &str = "card,name,status,born\n1,Lò Văn A,official,1975\n2,Lò Văn B,official,\n\
    4,Lò Văn D,official,1970\n5,Lò Văn A,official,1980\n6,lò văn  d,official,1981\n7,Lò Văn C,official,\n";

#[test]
fn a_candidate_with_namesakes_is_told_apart_by_the_card() {
    let session = SESSION.replace("Lò Văn D", "Lò Văn D (1970)");
    let loaded = load(&session, BOOK, NAMESAKES).unwrap();
    let election = &loaded.setup.plan.elections[0];
    let names: Vec<_> = election
        .candidates
        .iter()
        .map(|one| (one.name.as_str(), one.card))
        .collect();
    assert_eq!(
        names,
        [
            ("Lò Văn A (1975)", Some(1)),
            ("Lò Văn B", Some(2)),
            ("Lò Văn C", None)
        ]
    );
    assert_eq!(election.tellers, ["Lò Văn D (1970)"]);
    assert_eq!(loaded.warnings, []);
    // Whoever is named as papers show the person needs no card.
    let named = session.replace("\"Lò Văn A\", card: 1", "\"Lò Văn A (1980)\"");
    let loaded = load(&named, BOOK, NAMESAKES).unwrap();
    assert_eq!(loaded.setup.plan.elections[0].candidates[0].card, Some(5));
}

#[test]
fn a_name_that_several_have_is_told() {
    for (from, to, expected) in [
        (
            "\"Lò Văn A\", card: 1",
            "\"Lò Văn A\"",
            "S080 6:12 ‹\"Lò Văn A\"› name=Lò Văn A count=2 people=Lò Văn A (1975), Lò Văn A (1980) cards=1, 5",
        ),
        (
            "Lò Văn D (1970)",
            "Lò Văn D",
            "S081 6:94 ‹\"Lò Văn D\"› name=Lò Văn D people=Lò Văn D (1970), lò văn  d (1981)",
        ),
        // The candidate by another name of the same person.
        (
            "Lò Văn D (1970)",
            "Lò Văn A (1975)",
            "S050 6:94 ‹\"Lò Văn A (1975)\"› name=Lò Văn A (1975) line=6",
        ),
    ] {
        let session = SESSION.replace("Lò Văn D", "Lò Văn D (1970)");
        assert!(session.contains(from), "{from}");
        let problems = told(load(&session.replace(from, to), BOOK, NAMESAKES));
        assert_eq!(problems, [expected.replace("văn  d", "văn d")], "{to}");
    }
}

#[test]
fn the_problems_of_all_three_texts_come_together() {
    let session = SESSION
        .replace("minutes: 5", "minutes: \"lâu\"")
        .replace("programme", "program");
    let book = BOOK.replace("den: 2", "den: 0");
    let roll = ROLL.replace("4,", "x,");
    let problems = load(&session, &book, &roll).unwrap_err();
    let codes: Vec<(&str, &str)> = problems.iter().map(|p| (p.file.as_str(), p.code)).collect();
    assert_eq!(
        codes,
        [
            ("s.ron", "S036"),
            ("s.ron", "S039"),
            ("s.ron", "S036"),
            ("b.ron", "R031"),
            ("r.csv", "C009")
        ]
    );
}

#[test]
fn nothing_starts_without_a_roll() {
    let without = SESSION.replace("roll: \"r.csv\", ", "");
    assert_eq!(told(load(&without, BOOK, "")), ["S066 1:1 ‹(›"]);
    assert_eq!(told(load(SESSION, BOOK, " \n")), ["C002 0:0 ‹›"]);
    assert!(load(&without, BOOK, ROLL).is_ok());
}

#[test]
fn broken_texts_are_told_beside_each_other() {
    assert_eq!(
        told(load("(", "(", "")),
        ["S003 1:1 ‹(› bracket=(", "R003 1:1 ‹(› bracket=("]
    );
}

/// The sentences of every code, in both languages, with no fact that the code does not have.
#[test]
fn every_code_has_its_sentences() {
    use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
    for (language, text) in [
        ("vi", include_str!("../locale/vi/load.ftl")),
        ("en", include_str!("../locale/en/load.ftl")),
    ] {
        let resource = FluentResource::try_new(text.to_owned()).unwrap();
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).unwrap();
        let mut seen = 0;
        // Keymaps are read in the same way; their own codes are told elsewhere.
        let keymaps = crate::source::reading_codes!("K").all();
        for code in all_codes().into_iter().chain(keymaps) {
            let id = format!("problem-{}", code.id);
            let message = bundle
                .get_message(&id)
                .unwrap_or_else(|| panic!("{language}: {id} is missing"));
            let patterns = [
                message
                    .value()
                    .unwrap_or_else(|| panic!("{language}: {id} has no sentence")),
                message
                    .get_attribute("do")
                    .unwrap_or_else(|| panic!("{language}: {id}.do is missing"))
                    .value(),
            ];
            for none in [false, true] {
                let mut args = FluentArgs::new();
                for fact in &code.facts {
                    let may_be_none = match *fact {
                        "near" | "path" | "status" => true,
                        "until" => code.id == "S061",
                        "expected" => code.id.ends_with("004"),
                        "known" => code.id.ends_with("013") && !code.id.starts_with('C'),
                        _ => false,
                    };
                    let value = if none && may_be_none {
                        crate::source::NONE
                    } else {
                        "x"
                    };
                    args.set(*fact, FluentValue::from(value));
                }
                for pattern in patterns {
                    let mut errors = Vec::new();
                    let sentence = bundle.format_pattern(pattern, Some(&args), &mut errors);
                    assert!(errors.is_empty(), "{language}: {id}: {errors:?}");
                    assert!(
                        sentence.ends_with(['.', '?', '!', ')']),
                        "{language}: {id}: {sentence}"
                    );
                    assert!(!sentence.contains("none"), "{language}: {id}: {sentence}");
                }
            }
            seen += 1;
        }
        assert_eq!(
            text.matches("\n    .do =").count(),
            seen,
            "{language}: sentences without a code"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,120}") {
        for problems in [session("s", &text).1, rulebook("b", &text).1, roll("r", &text).1] {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn a_session_with_anything_changed_is_read_or_refused(
        at in 0usize..1400,
        length in 0usize..40,
        put in "([(){}\\[\\],:\"'/*#\\\\]|[a-zđ0-9 _-]){0,12}|\\PC{0,4}",
    ) {
        for (text, is_session) in [(SESSION, true), (BOOK, false)] {
            let boundary = |at: usize| (at.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
            let (from, to) = (boundary(at), boundary(at + length));
            let changed = format!("{}{put}{}", &text[..from], &text[to..]);
            let result = if is_session { load(&changed, BOOK, ROLL) } else { load(SESSION, &changed, ROLL) };
            match result {
                Ok(loaded) => prop_assert!(loaded.warnings.iter().all(|problem| !problem.is_error())),
                Err(problems) => {
                    prop_assert!(problems.iter().any(Problem::is_error));
                    let known = all_codes();
                    for problem in problems {
                        let code = known.iter().find(|code| code.id == problem.code);
                        let facts: Vec<&str> = problem.facts.iter().map(|(name, _)| *name).collect();
                        prop_assert_eq!(code.map(|code| code.facts.clone()), Some(facts));
                        let place = problem.place.unwrap_or_default();
                        prop_assert!(problem.place.is_none() || (place.line > 0 && place.column > 0 && place.length > 0));
                    }
                }
            }
        }
    }
}

#[test]
fn a_session_adds_duties_of_its_own_to_those_of_its_rulebook() {
    let own = |id: &str, rest: &str| {
        let duty = format!(
            "duties: [(id: \"{id}\", severity: should, text: \"Chưa mời cơ quan báo chí.\", due: days_before(3), met_by: [attested], remedy: explain(\"Gửi giấy mời.\"), source: (cite: \"Kế hoạch 12-KH/HU\"){rest})], documents"
        );
        SESSION.replacen("documents", &duty, 1)
    };
    let loaded = load(&own("H1", ""), BOOK, ROLL).unwrap();
    let ids: Vec<&str> = loaded
        .setup
        .rulebook
        .duties
        .iter()
        .map(|duty| duty.id.as_str())
        .collect();
    assert_eq!(ids, ["X1", "X2", "H1"]);
    // It is switched off, attested and asked for like any other.
    let attested = own("H1", ", holds: (requirement: \"press\")").replacen(
        "requirements: [\"pilot\"]",
        "requirements: [\"pilot\", \"press\"], attested: [(duty: \"H1\", how: \"giấy mời số 5\")]",
        1,
    );
    let loaded = load(&attested, BOOK, ROLL).unwrap();
    assert_eq!(loaded.warnings, []);
    let problems = |session: &str| -> Vec<String> {
        let found = load(session, BOOK, ROLL).unwrap_err();
        // Where in its line it stands is tested with the rulebooks.
        let found = found.iter().map(shown);
        found
            .map(|told| told.replacen(&told[4..told.find('‹').unwrap()], " ", 1))
            .collect()
    };
    assert_eq!(problems(&own("X2", "")), ["S082 ‹\"X2\"› duty=X2"]);
    assert_eq!(problems(&own("H 1", "")), ["R030 ‹\"H 1\"› id=H 1"]);
    let other = own("H1", ", also: [\"X1\"]").replacen(
        "days_before(3)",
        "before_subject([\"program\"])",
        1,
    );
    assert_eq!(
        problems(&other),
        [
            "R035 ‹\"program\"› subject=program near=programme duty=H1",
            "R067 ‹\"X1\"› number=X1",
        ]
    );
    let broken = own("H1", "").replacen("days_before(3)", "day_before(3)", 1);
    assert_eq!(problems(&broken).len(), 1, "{:?}", problems(&broken));
}
