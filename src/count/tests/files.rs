//! The three formats.

use super::{at, close, fourteen_of_sixteen, take, team};
use crate::congress::election::CountSheet;
use crate::count::Book;
use crate::count::files::{
    BadFile, ResultFile, RoundFile, What, Working, result_name, slug, stem, working_name,
};
use crate::locale::Locale;
use crate::rulebook::Lang;
use serde_json::{Value, json};

fn result() -> ResultFile {
    let round = fourteen_of_sixteen();
    let sheet = CountSheet {
        valid: 106,
        votes: vec![106; 16],
        ..CountSheet::default()
    };
    let names = round.names().map(str::to_owned).collect();
    ResultFile::new(round.key(), names, "Tổ 1", (106, sheet), at("10:00:00"))
}

fn working() -> Working {
    let mut book = Book::new(&fourteen_of_sixteen(), &team(106, 25));
    take(&mut book, "3 7 x25");
    close(&mut book);
    book.kept().clone()
}

/// What reading says to a file in which a value was changed.
fn changed(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(text).unwrap();
    change(&mut value);
    value.to_string()
}

#[test]
fn all_three_come_back_as_they_were_written() {
    let round = fourteen_of_sixteen();
    assert_eq!(RoundFile::read(&round.text()), Ok(round));
    assert_eq!(ResultFile::read(&result().text()), Ok(result()));
    let text = working().text().unwrap();
    assert_eq!(Working::read(&text, 16), Ok(working()));
}

#[test]
fn unknown_fields_other_kinds_and_newer_numbers_are_refused() {
    let round = fourteen_of_sixteen().text();
    let unknown = changed(&round, |file| file["seat"] = json!(3));
    assert_eq!(
        RoundFile::read(&unknown),
        Err(BadFile::UnknownField {
            field: "seat".into(),
            near: "seats".into()
        })
    );
    let deep = changed(&result().text(), |file| {
        file["count"]["papers"] = json!([[3, 7]]);
    });
    assert!(matches!(
        ResultFile::read(&deep),
        Err(BadFile::UnknownField { field, .. }) if field == "papers"
    ));
    let pattern = changed(&working().text().unwrap(), |file| {
        file["stacks"][0]["papers"] = json!(["3 7"]);
    });
    assert!(matches!(
        Working::read(&pattern, 16),
        Err(BadFile::UnknownField { .. })
    ));
    let newer = changed(&round, |file| {
        file["format"] = json!(2);
        file["new"] = json!(true);
    });
    assert_eq!(RoundFile::read(&newer), Err(BadFile::Newer { format: 2 }));
    assert_eq!(
        RoundFile::read(&result().text()),
        Err(BadFile::OfAnotherKind {
            needed: What::Round,
            found: Some(What::Result)
        })
    );
    for text in ["", "{", "[]", "{\"what\":\"round\"}", "\u{feff}x"] {
        assert!(RoundFile::read(text).is_err(), "{text}");
    }
}

#[test]
fn files_that_contradict_themselves_are_refused() {
    let round = fourteen_of_sixteen().text();
    for change in [
        |file: &mut Value| file["candidates"] = json!([]),
        |file: &mut Value| file["seats"] = json!(0),
        |file: &mut Value| file["kind"] = json!("single"),
    ] {
        let text = changed(&round, change);
        assert!(matches!(
            RoundFile::read(&text),
            Err(BadFile::Contradicts(_))
        ));
    }
    let text = result().text();
    for change in [
        |file: &mut Value| file["candidates"][0] = json!("Ai đó"),
        |file: &mut Value| file["count"]["votes"] = json!([1, 2]),
    ] {
        let text = changed(&text, change);
        assert!(matches!(
            ResultFile::read(&text),
            Err(BadFile::Contradicts(_))
        ));
    }
    let small = changed(&working().text().unwrap(), |file| {
        file["stacks"][0]["valid"] = json!(9);
    });
    assert!(matches!(
        Working::read(&small, 16),
        Err(BadFile::Contradicts(_))
    ));
    assert!(Working::read(&working().text().unwrap(), 15).is_err());
}

#[test]
fn every_fault_of_a_file_has_a_sentence_and_a_way_out() {
    let faults = [
        BadFile::Unreadable {
            detail: "x".into(),
            line: 1,
        },
        BadFile::OfAnotherKind {
            needed: What::Round,
            found: None,
        },
        BadFile::OfAnotherKind {
            needed: What::Round,
            found: Some(What::Working),
        },
        BadFile::Newer { format: 7 },
        BadFile::UnknownField {
            field: "x".into(),
            near: String::new(),
        },
        BadFile::Contradicts("count-file-list"),
    ];
    for lang in [Lang::Vi, Lang::En] {
        let locale = Locale::new(lang);
        for fault in &faults {
            let mut facts = fault.facts();
            facts.push(("file", "a.json".into()));
            for text in [
                locale.format(fault.id(), &facts),
                locale.format_attribute(fault.id(), "do", &facts),
            ] {
                assert!(!text.contains('⟦') && !text.contains("{$"), "{text}");
            }
        }
    }
}

#[test]
fn files_are_named_after_round_and_team() {
    let round = fourteen_of_sixteen();
    assert_eq!(round.file_name(), "j.rehearsal.bch-1.round.json");
    assert_eq!(stem(&round.file_name()), Some("j.rehearsal.bch-1"));
    assert_eq!(stem("j.round.jsn"), None);
    assert_eq!(
        result_name("j.live.bch-1", "Tổ số 2"),
        "j.live.bch-1-to-so-2.result.json"
    );
    assert_eq!(
        working_name("j.live.bch-1", "  Đội / 3 "),
        "j.live.bch-1-doi-3.count"
    );
    assert_eq!(slug("組").len(), 8);
    assert_ne!(slug("組"), slug("班"));
    assert!(slug(&"a".repeat(500)).len() <= 40);
}

#[test]
fn namesakes_are_told_apart() {
    let text = changed(&fourteen_of_sixteen().text(), |file| {
        file["candidates"][0] = json!({ "name": "Lò Văn Inh", "born": 1975, "unit": "Chi bộ 1" });
        file["candidates"][1] = json!({ "name": "Lò Văn Inh", "born": 1980 });
    });
    let round = RoundFile::read(&text).unwrap();
    assert_eq!(round.label(0, Lang::Vi), "Lò Văn Inh (1975, Chi bộ 1)");
    assert_eq!(round.label(1, Lang::Vi), "Lò Văn Inh (1980)");
    assert_eq!(round.label(2, Lang::Vi), "Người 3");
    assert_eq!(round.label(99, Lang::Vi), "");
}
