//! The fifteen cases of what makes a paper valid, and the worked examples of reading, as they are typed.

use super::{close, fourteen_of_sixteen, round, take, team, typed, verdict};
use crate::congress::election::{BallotKind, Finding, Invalid, PaperRules};
use crate::count::Book;
use crate::count::book::{check, stops};

fn strike() -> PaperRules {
    fourteen_of_sixteen().rules()
}

fn agree() -> PaperRules {
    round(BallotKind::Agree, 3, 3).rules()
}

fn single() -> PaperRules {
    round(BallotKind::Single, 1, 1).rules()
}

#[test]
fn b1_and_b2_the_seats_or_fewer_are_valid() {
    assert_eq!(verdict(strike(), "3 7"), (None, 14, 0));
    assert_eq!(verdict(strike(), "1 2 3 4 5"), (None, 11, 0));
    assert_eq!(
        verdict(strike(), "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"),
        (None, 1, 0)
    );
    assert_eq!(verdict(agree(), "0"), (None, 3, 0));
    assert_eq!(verdict(agree(), "2"), (None, 2, 1));
}

#[test]
fn b3_a_paper_that_was_not_issued_is_invalid_whatever_the_kind() {
    for rules in [strike(), agree(), single()] {
        assert_eq!(verdict(rules, "k3"), (Some(Invalid::NotIssued), 0, 0));
    }
}

#[test]
fn b4_more_names_than_seats_left_standing() {
    assert_eq!(verdict(strike(), "0").0, Some(Invalid::TooMany));
    assert_eq!(verdict(strike(), "5").0, Some(Invalid::TooMany));
    assert_eq!(verdict(strike(), "k2").0, Some(Invalid::TooMany));
}

#[test]
fn b5_every_name_struck_out() {
    let all: Vec<String> = (1..=16).map(|n| n.to_string()).collect();
    assert_eq!(
        verdict(strike(), &all.join(" ")).0,
        Some(Invalid::AllStruck)
    );
    assert_eq!(verdict(strike(), "k1").0, Some(Invalid::AllStruck));
}

#[test]
fn b6_b7_b8_one_box_both_boxes_no_box() {
    assert_eq!(verdict(single(), "1"), (None, 1, 0));
    assert_eq!(verdict(single(), "2"), (None, 0, 1));
    assert_eq!(verdict(single(), "k4").0, Some(Invalid::BothBoxes));
    assert_eq!(verdict(single(), "k5").0, Some(Invalid::NoBox));
}

#[test]
fn b9_a_line_with_both_boxes_or_none_is_not_counted_and_the_paper_is_valid() {
    assert_eq!(verdict(agree(), "?2"), (None, 2, 0));
    assert_eq!(verdict(agree(), "1 -2"), (None, 1, 1));
}

#[test]
fn b10_a_paper_for_nobody_counts_as_valid_and_is_told() {
    let rules = agree();
    let mut open = crate::count::stack::Open::new(rules);
    let read = |text: &str| crate::count::line::read(rules, text).ok().unwrap().unwrap();
    let taken = open.take(read("1 2 ?3"), 9).unwrap();
    assert!(taken.for_nobody && taken.invalid.is_none());
    let taken = open.take(read("1 2"), 9).unwrap();
    assert!(!taken.for_nobody);
}

#[test]
fn b11_b12_b13_what_only_the_tellers_can_see() {
    for rules in [strike(), agree(), single()] {
        assert_eq!(verdict(rules, "k6").0, Some(Invalid::OutsideList));
        assert_eq!(verdict(rules, "k7").0, Some(Invalid::Marked));
        assert_eq!(verdict(rules, "k8").0, Some(Invalid::Signed));
    }
}

#[test]
fn b14_a_doubtful_paper_is_typed_as_the_tellers_conclude() {
    // The program records their conclusion, whichever it is; it decides nothing.
    assert_eq!(verdict(strike(), "3 7").0, None);
    assert_eq!(verdict(strike(), "3").0, Some(Invalid::TooMany));
}

#[test]
fn b15_an_exchanged_paper_is_not_in_the_box_and_changes_nothing() {
    assert!(stops(Some(105), 105).is_none());
    let totals = typed(strike(), &["3 7 x105"]);
    assert_eq!((totals.papers(), totals.valid), (105, 105));
}

#[test]
fn case_16_more_papers_than_issued_stop_the_count_and_fewer_are_recorded() {
    assert_eq!(
        stops(Some(105), 106),
        Some(Finding::CollectedOverIssued {
            collected: 106,
            issued: 105
        })
    );
    assert_eq!(stops(Some(105), 104), None);
    assert_eq!(stops(None, 106), None, "nobody said how many were issued");
    let totals = typed(strike(), &["3 7 x104"])
        .sheet(BallotKind::Strike)
        .unwrap();
    let names: Vec<String> = fourteen_of_sixteen().names().map(str::to_owned).collect();
    let found = check(strike(), &names, (Some(105), 104), &totals);
    assert!(matches!(
        found[..],
        [Finding::CollectedUnderIssued {
            collected: 104,
            issued: 105
        }]
    ));
    assert!(!found[0].is_error());
}

#[test]
fn case_17_reading_papers_for_14_of_16() {
    let struck = |n: u32| {
        let numbers: Vec<String> = (1..=n).map(|n| n.to_string()).collect();
        if n == 0 {
            "0".to_owned()
        } else {
            numbers.join(" ")
        }
    };
    for (n, votes, invalid) in [
        (2, 14, None),
        (5, 11, None),
        (1, 0, Some(Invalid::TooMany)),
        (0, 0, Some(Invalid::TooMany)),
        (15, 1, None),
        (16, 0, Some(Invalid::AllStruck)),
    ] {
        assert_eq!(verdict(strike(), &struck(n)), (invalid, votes, 0), "{n}");
    }
}

#[test]
fn case_18_a_list_without_surplus() {
    let mut book = Book::new(&round(BallotKind::Agree, 3, 3), &team(20, 25));
    // B: 12 agree, 7 disagree, one with both boxes; C: 10 agree, 9 disagree, one blank.
    for line in ["0 x10", "2 3 x6", "2 3", "3 ?2", "3", "?3"] {
        take(&mut book, line);
    }
    close(&mut book);
    let sheet = book.sheet().unwrap();
    assert_eq!(sheet.votes, [20, 12, 10]);
    assert_eq!(sheet.against, [0, 7, 9]);
    assert_eq!((sheet.valid, sheet.invalid), (20, 0));
    assert!(book.obstacles().is_empty());
}

#[test]
fn case_22_more_votes_than_seats_allow_are_refused() {
    let round = round(BallotKind::Strike, 5, 6);
    let names: Vec<String> = round.names().map(str::to_owned).collect();
    let sheet = crate::congress::election::CountSheet {
        valid: 100,
        votes: vec![90, 90, 90, 90, 90, 62],
        ..Default::default()
    };
    let found = check(round.rules(), &names, (None, 100), &sheet);
    assert_eq!(
        found,
        [Finding::SumOverSeats {
            sum: 512,
            most: 500
        }]
    );
}
