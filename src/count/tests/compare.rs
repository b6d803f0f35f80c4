//! Two and three results.

use super::{at, fourteen_of_sixteen};
use crate::congress::Mode;
use crate::congress::election::CountSheet;
use crate::count::compare::{Line, OtherRound, Verdict, judge};
use crate::count::{ResultFile, RoundFile};

fn result(round: &RoundFile, team: &str, votes: [u32; 16]) -> ResultFile {
    let sheet = CountSheet {
        valid: 104,
        invalid: 2,
        invalid_reasons: [("too_many".to_owned(), 2)].into(),
        votes: votes.to_vec(),
        against: Vec::new(),
    };
    let names = round.names().map(str::to_owned).collect();
    ResultFile::new(round.key(), names, team, (106, sheet), at("10:00:00"))
}

const VOTES: [u32; 16] = [
    100, 99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 89, 88, 87, 80, 67,
];

#[test]
fn equal_results_are_equal_whatever_else_they_say() {
    let round = fourteen_of_sixteen();
    let (a, mut b) = (result(&round, "Tổ 1", VOTES), result(&round, "Tổ 2", VOTES));
    b.taken_back = 3;
    b.explanation = "một tờ rách".into();
    assert_eq!(judge(&[&a, &b]), Ok(Verdict::Equal));
}

#[test]
fn a_difference_names_its_line_and_no_value() {
    let round = fourteen_of_sixteen();
    let (a, mut b) = (result(&round, "Tổ 1", VOTES), result(&round, "Tổ 2", VOTES));
    b.count.votes[6] -= 1;
    b.count.invalid_reasons = [("too_many".to_owned(), 1), ("marked".to_owned(), 1)].into();
    b.collected = 105;
    let Ok(Verdict::Different(lines)) = judge(&[&a, &b]) else {
        panic!()
    };
    assert_eq!(
        lines,
        [
            Line::Collected,
            Line::Reason("too_many".into()),
            Line::Reason("marked".into()),
            Line::Votes(6),
        ]
    );
    let ids: Vec<String> = lines.iter().map(Line::id).collect();
    assert_eq!(
        ids,
        ["collected", "reason:too_many", "reason:marked", "votes:7"]
    );
}

#[test]
fn reasons_nobody_wrote_down_are_not_reasons_that_are_nought() {
    let round = fourteen_of_sixteen();
    let (a, mut b) = (result(&round, "Tổ 1", VOTES), result(&round, "Tổ 2", VOTES));
    b.count.invalid_reasons.clear();
    assert_eq!(
        judge(&[&a, &b]),
        Ok(Verdict::Different(vec![Line::Reasons]))
    );
    let (mut a, mut b) = (a, b);
    (a.count.invalid, b.count.invalid) = (0, 0);
    a.count.invalid_reasons = [("marked".to_owned(), 0)].into();
    assert_eq!(judge(&[&a, &b]), Ok(Verdict::Equal));
}

#[test]
fn of_three_results_two_that_are_equal_stand() {
    let round = fourteen_of_sixteen();
    let mut wrong = VOTES;
    wrong[3] += 1;
    let (a, b, c) = (
        result(&round, "Tổ 1", VOTES),
        result(&round, "Tổ 2", wrong),
        result(&round, "Tổ 3", VOTES),
    );
    let stands = |results: &[&ResultFile]| match judge(results) {
        Ok(Verdict::TwoEqual {
            equal,
            other,
            lines,
        }) => {
            assert_eq!(lines, [Line::Votes(3)]);
            (equal, other)
        }
        verdict => panic!("{verdict:?}"),
    };
    assert_eq!(stands(&[&a, &b, &c]), ([0, 2], 1));
    assert_eq!(stands(&[&a, &c, &b]), ([0, 1], 2));
    assert_eq!(stands(&[&b, &a, &c]), ([1, 2], 0));
    let mut other = VOTES;
    other[9] += 1;
    let d = result(&round, "Tổ 4", other);
    assert_eq!(
        judge(&[&a, &b, &d]),
        Ok(Verdict::Different(vec![Line::Votes(3), Line::Votes(9)]))
    );
}

#[test]
fn results_of_different_rounds_are_not_compared() {
    let round = fourteen_of_sixteen();
    let a = result(&round, "Tổ 1", VOTES);
    let with = |change: fn(&mut ResultFile)| {
        let mut other = result(&round, "Tổ 2", VOTES);
        change(&mut other);
        judge(&[&a, &other])
    };
    assert_eq!(
        with(|b| b.round.mode = Mode::Live),
        Err((1, OtherRound::Mode))
    );
    assert_eq!(
        with(|b| b.round.journal = "k".into()),
        Err((1, OtherRound::Journal))
    );
    assert_eq!(
        with(|b| b.round.election = "x".into()),
        Err((1, OtherRound::Election))
    );
    assert_eq!(with(|b| b.round.round = 2), Err((1, OtherRound::Round)));
    assert_eq!(
        with(|b| b.round.list = "0".into()),
        Err((1, OtherRound::List))
    );
    assert_eq!(judge(&[&a, &a]), Err((1, OtherRound::Same)));
}
