//! What somebody tried who wanted a wrong result: every one of these once worked.

use super::rounds::{ballot, bch, decide, hall_of, rungs, say, until};
use super::*;
use crate::congress::election::{Progress, RoundKind};

fn hall(seats: u32, names: &[&str], count: u32) -> Hall {
    hall_of(election(seats, names), rulebook(), count, 0)
}

fn too_many(hall: &mut Hall, suffix: &str, issued: u32) {
    until(hall, &format!("bau/issue{suffix}"));
    hall.ok(say(&format!(
        r#"{{"issue_ballots":{{"issued":{issued}}}}}"#
    )));
    until(hall, &format!("bau/collect{suffix}"));
    hall.ok(say(&format!(
        r#"{{"collect_ballots":{{"collected":{},"confirmed":true}}}}"#,
        issued + 1
    )));
}

#[test]
fn a_re_vote_whose_papers_are_cancelled_is_still_a_re_vote() {
    let mut hall = hall(2, &["X", "Y", "Z"], 105);
    ballot(&mut hall, "", 105, 105, &[90, 60, 60]);
    too_many(&mut hall, "-2", 105);
    hall.next();
    decide(&mut hall, true);
    assert_eq!(bch(&hall).round.kind, RoundKind::Revote);
    ballot_again(&mut hall, 105, 103, &[52, 51]);
    assert_eq!(bch(&hall).progress(), Progress::Complete);
    assert_eq!(bch(&hall).elected(), ["X", "Y"]);
}

/// Papers again after a cancellation: the steps that were still to come serve the new round.
fn ballot_again(hall: &mut Hall, issued: u32, valid: u32, votes: &[u32]) {
    until(hall, "bau/issue-3");
    hall.ok(say(&format!(
        r#"{{"issue_ballots":{{"issued":{issued}}}}}"#
    )));
    until(hall, "bau/collect-3");
    hall.ok(say(&format!(
        r#"{{"collect_ballots":{{"collected":{issued}}}}}"#
    )));
    until(hall, "bau/count-2");
    let invalid = issued - valid;
    hall.ok(say(&format!(
        r#"{{"enter_count":{{"valid":{valid},"invalid":{invalid},"votes":{votes:?}}}}}"#
    )));
    until(hall, "bau/announce-2");
    hall.next();
}

#[test]
fn somebody_named_before_the_list_is_read_stands_on_it_once() {
    let mut hall = hall(3, &["A", "B", "C", "Người 5"], 20);
    hall.ok(say(
        r#"{"nominate":{"election":"bch","candidate":"người  5","by":"tổ 1"}}"#,
    ));
    until(&mut hall, "bau/withdrawals");
    let same = bch(&hall).slate.standing().filter(|c| c.name.contains('5'));
    assert_eq!(same.count(), 1);
    assert_eq!(
        hall.refused(say(r#"{"nominate":{"candidate":"NGƯỜI 5","by":"x"}}"#)),
        "name-listed"
    );
}

#[test]
fn a_refused_question_of_new_names_holds_for_the_introduction_too() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 20);
    ballot(&mut hall, "", 20, 20, &[15, 14, 10, 5]);
    until(&mut hall, "bau/continue-1");
    decide(&mut hall, true);
    let introduce = r#"{"introduce":{"election":"bch","candidates":[{"name":"a"},{"name":"E"}]}}"#;
    assert_eq!(hall.refused(say(introduce)), "no-new-names");
    until(&mut hall, "bau/new-names-1");
    decide(&mut hall, true);
    // A was elected, however the name is written.
    assert_eq!(hall.refused(say(introduce)), "already-elected");
}

#[test]
fn what_is_voted_on_does_not_change_under_the_cards() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 20);
    hall.next();
    assert!(hall.state().open_vote().is_some());
    assert_eq!(
        hall.refused(say(r#"{"propose_seats":{"election":"bch","seats":2}}"#)),
        "vote-open"
    );
    hall.agree_announce();
    until(&mut hall, "bau/list");
    decide(&mut hall, true);
    // The number is voted, the list is not: neither names nor withdrawals slip in between.
    assert_eq!(
        hall.refused(say(r#"{"nominate":{"candidate":"E","by":"x"}}"#)),
        "number-voted"
    );
    assert_eq!(
        hall.refused(say(
            r#"{"decide_withdrawal":{"candidate":"D","allowed":true}}"#
        )),
        "number-voted"
    );
    // The way out: the hall does not keep the number.
    hall.ok(say(r#"{"card_vote_repeat":{"reason":"thêm một đề cử"}}"#));
    hall.ok(record(None, 20, 0));
    hall.next();
    hall.ok(say(
        r#"{"decide_withdrawal":{"candidate":"D","allowed":true}}"#,
    ));
    hall.ok(say(r#"{"card_vote_open":{}}"#));
    hall.agree_announce();
    decide(&mut hall, true);
    until(&mut hall, "bau/tellers");
    hall.next();
    assert_eq!(
        hall.refused(say(
            r#"{"propose_tellers":{"election":"bch","head":"Người 9","members":[]}}"#
        )),
        "vote-open"
    );
}

#[test]
fn a_status_is_known_without_the_card() {
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("bau", 60, rungs())],
    )]);
    plan.elections = vec![election(3, &["A", "B", "C", "D"])];
    let mut roll = people(20);
    roll.push(person(21, Status::Probationary, "u1"));
    let mut hall = Hall::new(plan, rulebook(), roll);
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    until(&mut hall, "bau/nominations");
    assert_eq!(
        hall.refused(say(r#"{"nominate":{"candidate":"người 21","by":"tổ 1"}}"#)),
        "may-not-stand"
    );
}

#[test]
fn losers_of_a_re_vote_who_are_level_do_not_become_alternates_by_the_order_of_the_paper() {
    let mut planned = election(2, &["A", "B", "C", "D"]);
    planned.office = Office::HigherDelegates;
    planned.alternates = 1;
    let mut hall = hall_of(planned, rulebook(), 105, 0);
    ballot(&mut hall, "", 105, 105, &[54, 53, 53, 50]);
    assert_eq!(bch(&hall).elected(), ["A"]);
    ballot(&mut hall, "-2", 105, 105, &[60, 45]);
    assert_eq!(bch(&hall).alternates(), ["C"]);
}

#[test]
fn papers_that_are_not_too_many_cannot_be_cancelled_and_a_slip_can_be_mended() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 105);
    too_many(&mut hall, "", 105);
    hall.next();
    // The hall refuses, the tellers count again: it was a slip.
    decide(&mut hall, false);
    hall.ok(say(r#"{"collect_ballots":{"collected":105}}"#));
    assert_eq!(
        hall.refused(say(r#"{"card_vote_open":{}}"#)),
        "questions-done"
    );
    until(&mut hall, "bau/count");
    assert!(bch(&hall).earlier.is_empty());
}

#[test]
fn a_decision_not_to_go_on_can_be_put_again_until_something_follows() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 20);
    ballot(&mut hall, "", 20, 20, &[15, 14, 10, 5]);
    until(&mut hall, "bau/continue-1");
    decide(&mut hall, false);
    assert_eq!(bch(&hall).progress(), Progress::Stopped);
    assert_eq!(
        hall.refused(say(r#"{"card_vote_open":{}}"#)),
        "questions-done"
    );
    hall.ok(say(r#"{"card_vote_repeat":{"reason":"đếm lại"}}"#));
    hall.agree_announce();
    assert_eq!(bch(&hall).progress(), Progress::Running);
    assert_eq!(bch(&hall).seats_now(), 1);
    until(&mut hall, "bau/new-names-1");
}
