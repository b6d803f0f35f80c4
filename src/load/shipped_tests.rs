//! What ships with the program is in order; and what a rulebook asks of a session.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use super::rulebook;
use super::tests::{BOOK, ROLL, SESSION, load, shown, told};

#[test]
fn what_ships_is_in_order() {
    macro_rules! shipped {
        ($($id:literal),*) => {
            [$((
                include_str!(concat!("../../sessions/", $id, ".ron")),
                include_str!(concat!("../../sessions/", $id, ".csv")),
            )),*]
        };
    }
    for (session, roll) in shipped![
        "thanh-chan-2020",
        "chi-bo-2025",
        "phong-gddt-2020",
        "dai-hoi-doan-xa",
        "cong-doan-truong",
        "hop-tac-xa",
        "co-dong-2026"
    ] {
        let names = super::names("s.ron", session).unwrap();
        let book = crate::rulebook::shipped(&names.rulebook).unwrap();
        let loaded = load(session, book, roll)
            .map_err(|problems| problems.iter().map(shown).collect::<Vec<_>>());
        assert_eq!(loaded.map(|loaded| loaded.warnings), Ok(vec![]));
    }
}

#[test]
fn every_rulebook_that_ships_is_in_order() {
    for (id, text) in crate::rulebook::SHIPPED {
        let (book, problems) = rulebook("b.ron", text);
        assert_eq!(problems, [], "{id}");
        assert_eq!(book.unwrap().id, *id);
    }
}

#[test]
fn a_list_keeps_to_the_surplus_of_its_office() {
    let session = |office: &str, seats: &str| {
        SESSION
            .replace("office: committee", &format!("office: {office}"))
            .replace("seats: 3", &format!("seats: {seats}"))
    };
    let book = BOOK.replace(
        "surplus: (most: (num: 30, den: 100, strict: false, source: ()))",
        "surplus: (most: (num: 30, den: 100, strict: false, source: ()), offices: [board], required: true)",
    );
    assert!(book.contains("offices: [board]"));
    // No rule for this office.
    assert_eq!(told(load(&session("committee", "2"), &book, ROLL)), [""; 0]);
    assert_eq!(
        told(load(&session("board", "2"), &book, ROLL)),
        ["S052 5:78 ‹[› names=3 seats=2 limit=0"]
    );
    assert_eq!(
        told(load(&session("board", "3"), &book, ROLL)),
        ["S077 5:78 ‹[› names=3 seats=3"]
    );
}

#[test]
fn a_second_call_needs_a_rule_for_it() {
    let session = SESSION.replace("kind: delegate", "kind: delegate, call: 2");
    assert_eq!(told(load(&session, BOOK, ROLL)), ["S076 2:69 ‹2› call=2"]);
    let book = BOOK.replace(
        "units: (num: 2, den: 3, strict: false, source: ())",
        "units: (num: 2, den: 3, strict: false, source: ()), later_calls: [(source: ())]",
    );
    assert_eq!(told(load(&session, &book, ROLL)), [""; 0]);
}
