//! Lines as they are typed, and what is wrong with others.

use super::{fourteen_of_sixteen, round, typed};
use crate::congress::election::{BallotKind, Invalid};
use crate::count::line::{Fault, read, reasons};
use crate::count::stack::{Open, target};

/// The fault of a line for 14 of 16, and the characters it is about.
fn fault(text: &str) -> (Fault, String) {
    let rules = fourteen_of_sixteen().rules();
    match read(rules, text) {
        Err(wrong) => (
            wrong.fault,
            text.chars()
                .skip(wrong.from)
                .take(wrong.to - wrong.from)
                .collect(),
        ),
        Ok(_) => panic!("{text} is taken"),
    }
}

#[test]
fn one_paper_many_papers_more_like_the_last() {
    let rules = fourteen_of_sixteen().rules();
    let totals = typed(rules, &["3 7", "3,7 x12", "x12", "3 7*2", "k7 x2", "/7"]);
    assert_eq!(totals.valid, 1 + 12 + 12 + 2);
    assert_eq!(totals.votes[0], 27);
    assert_eq!((totals.votes[2], totals.votes[6]), (0, 0));
    assert_eq!(totals.invalid[&Invalid::Marked], 3);
}

#[test]
fn an_empty_line_is_no_paper() {
    for text in ["", "   ", " , "] {
        assert!(read(fourteen_of_sixteen().rules(), text).is_ok_and(|line| line.is_none()));
    }
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let (number, names) = (17, 16);
    for (text, wrong, place) in [
        ("3 17", Fault::NoSuchNumber { number, names }, "17"),
        ("3 17 x2", Fault::NoSuchNumber { number, names }, "17"),
        ("3 7 3", Fault::Twice(3), "3"),
        ("3 0", Fault::ZeroBeside, "0"),
        ("3 b 7", Fault::Sign('b'), "b"),
        ("k4", Fault::NoSuchReason(4), "k4"),
        ("k9", Fault::NoSuchReason(9), "k9"),
        ("k", Fault::NumberMissing('k'), "k"),
        ("3 k1", Fault::ReasonBeside, "k1"),
        ("k1 3", Fault::ReasonBeside, "3"),
        ("3 7 x", Fault::NumberMissing('x'), "x"),
        ("3 7 x0", Fault::NoSuchTimes(0), "x0"),
        ("x12 3", Fault::BehindTimes, "3"),
        ("3 ?7", Fault::Sign('?'), "?7"),
        ("x k2", Fault::NumberMissing('x'), "k"),
    ] {
        assert_eq!(fault(text), (wrong, place.to_owned()), "{text}");
    }
    let huge = fault("99999999999999999999");
    assert!(matches!(huge.0, Fault::NoSuchNumber { .. }), "{huge:?}");
    let single = round(BallotKind::Single, 1, 1).rules();
    for text in ["3", "0", "1 2"] {
        let wrong = read(single, text).err().map(|wrong| wrong.fault);
        assert_eq!(wrong, Some(Fault::OneOrTwo), "{text}");
    }
}

#[test]
fn a_repeat_needs_a_paper_and_room() {
    let rules = fourteen_of_sixteen().rules();
    let mut open = Open::new(rules);
    let read = |text: &str| read(rules, text).ok().unwrap().unwrap();
    assert_eq!(open.take(read("x2"), 25), Err(Fault::NothingBefore));
    assert_eq!(
        open.take(read("3 7 x26"), 25),
        Err(Fault::NoRoom { room: 25 })
    );
    assert!(open.is_empty());
    assert!(open.take(read("3 7"), 25).is_ok());
    assert_eq!(open.take(read("x25"), 24), Err(Fault::NoRoom { room: 24 }));
    assert_eq!(open.papers(), 1);
}

#[test]
fn a_reason_has_the_same_digit_on_every_kind_of_paper() {
    let digits = |kind| reasons(kind).map(|(digit, _)| digit).collect::<Vec<_>>();
    assert_eq!(digits(BallotKind::Strike), [1, 2, 3, 6, 7, 8]);
    assert_eq!(digits(BallotKind::Agree), [3, 6, 7, 8]);
    assert_eq!(digits(BallotKind::Single), [3, 4, 5, 6, 7, 8]);
}

#[test]
fn no_stack_is_planned_that_leaves_a_small_one_behind() {
    for (left, size, planned) in [
        (106, 25, 25),
        (31, 25, 31),
        (34, 25, 34),
        (35, 25, 25),
        (50, 25, 25),
        (25, 25, 25),
        (10, 25, 10),
        (9, 25, 9),
        (0, 25, 0),
        (19, 10, 19),
        (20, 10, 10),
    ] {
        assert_eq!(target(left, size), planned, "{left} in stacks of {size}");
    }
    for papers in 1..400 {
        for size in 10..60 {
            let (mut left, mut stacks) = (papers, 0);
            while left > 0 {
                let stack = target(left, size);
                assert!(stack >= 10 || papers < 10, "{papers} in stacks of {size}");
                left -= stack;
                stacks += 1;
            }
            assert!(stacks <= papers / size + 1);
        }
    }
}
