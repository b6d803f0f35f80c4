//! The rounds after a round: ties, seats that are left, cancelled papers, alternates, offices filled from among
//! the elected, and the first meeting of a committee. The numbers are those of the worked cases of the domain.

use super::*;
use crate::congress::catalogue;
use crate::congress::election::{Election, Progress, RoundKind};

const NAMES: [&str; 16] = [
    "A", "B", "C", "D", "E", "F", "G", "H", "I", "K", "L", "M", "N", "O", "P", "Q",
];

/// A command as scripts write it.
pub(super) fn say(text: &str) -> Command {
    catalogue::parse(text).unwrap()
}

pub(super) fn rungs() -> Vec<Step> {
    Rung::ALL
        .into_iter()
        .filter(|r| *r != Rung::OpinionBallot)
        .map(rung)
        .collect()
}

pub(super) fn hall_of(
    election: ElectionPlan,
    rulebook: Rulebook,
    present: u32,
    absent: u32,
) -> Hall {
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![
            item("bau", 60, rungs()),
            item("het", 5, vec![step("e", StepKind::Say)]),
        ],
    )]);
    plan.elections = vec![election];
    let mut hall = Hall::new(plan, rulebook, people(present + absent));
    let absent: Vec<u32> = (present + 1..=present + absent).collect();
    hall.ok(Command::AllPresent {
        except: absent.clone(),
    });
    for card in absent {
        hall.ok(Command::AbsentThroughout {
            card,
            accepted: true,
            reason: "ốm".into(),
            attested_by: "tổ trưởng".into(),
        });
    }
    hall.next();
    hall
}

fn hall(seats: u32, names: &[&str], present: u32, absent: u32) -> Hall {
    hall_of(election(seats, names), rulebook(), present, absent)
}

/// Goes on with Tiếp, all agreeing, until this step runs.
pub(super) fn until(hall: &mut Hall, place: &str) {
    for _ in 0..80 {
        if hall.place() == place {
            return;
        }
        hall.next();
        if hall.state().open_vote().is_some() {
            hall.agree_announce();
        }
    }
    panic!("never came to {place}, but to {}", hall.place());
}

/// Votes and announces the question of the running step.
pub(super) fn decide(hall: &mut Hall, agreed: bool) {
    hall.next();
    let present = hall.state().open_vote().unwrap().present;
    let no = if agreed { 0 } else { present };
    hall.ok(record(None, no, 0));
    hall.next();
}

/// Papers out and back, from the step that issues them to the announcement.
pub(super) fn ballot(hall: &mut Hall, suffix: &str, issued: u32, valid: u32, votes: &[u32]) {
    until(hall, &format!("bau/issue{suffix}"));
    hall.ok(say(&format!(
        r#"{{"issue_ballots":{{"issued":{issued}}}}}"#
    )));
    until(hall, &format!("bau/collect{suffix}"));
    hall.ok(say(&format!(
        r#"{{"collect_ballots":{{"collected":{issued}}}}}"#
    )));
    until(hall, &format!("bau/count{suffix}"));
    let invalid = issued - valid;
    hall.ok(say(&format!(
        r#"{{"enter_count":{{"valid":{valid},"invalid":{invalid},"votes":{votes:?}}}}}"#
    )));
    until(hall, &format!("bau/announce{suffix}"));
    hall.next();
}

pub(super) fn bch(hall: &Hall) -> &Election {
    hall.state().election("bch").unwrap()
}

#[test]
fn case_6_a_tie_at_the_last_seat_leads_to_a_second_ballot_among_the_tied_only() {
    let mut hall = hall(14, &NAMES, 105, 1);
    ballot(
        &mut hall,
        "",
        105,
        104,
        &[
            104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 92, 90, 70, 70, 45,
        ],
    );
    let running = bch(&hall);
    assert_eq!(running.elected().len(), 13);
    assert_eq!(running.round.kind, RoundKind::Revote);
    assert_eq!(running.seats_now(), 1);
    let (names, _) = running.round.ballot.clone().unwrap();
    assert_eq!(names, ["O", "P"]);
    // The announcement of the first round is done; the next press goes to the papers of the second.
    assert_eq!(hall.place(), "bau/announce");
    hall.next();
    assert_eq!(hall.place(), "bau/print-2");
    assert!(bch(&hall).earlier[0].is_done(Rung::Announce));
    assert!(!bch(&hall).round.is_done(Rung::Announce));
    ballot(&mut hall, "-2", 105, 103, &[52, 51]);
    let ended = bch(&hall);
    assert_eq!(ended.progress(), Progress::Complete);
    // Elected with 52 of 105, which is no majority: none is needed here.
    assert!(ended.elected().contains(&"O"));
    assert_eq!(ended.elected().len(), 14);
    assert_eq!(ended.round.issued.as_ref().unwrap().need, None);
    until(&mut hall, "het/e");
}

#[test]
fn a_tie_in_the_re_vote_asks_the_congress_and_no_ends_it() {
    let mut hall = hall(2, &["X", "Y", "Z"], 105, 0);
    ballot(&mut hall, "", 105, 105, &[90, 60, 60]);
    ballot(&mut hall, "-2", 105, 102, &[51, 51]);
    until(&mut hall, "bau/revote-again-2");
    assert_eq!(bch(&hall).progress(), Progress::Tied);
    decide(&mut hall, true);
    ballot(&mut hall, "-3", 105, 104, &[52, 52]);
    until(&mut hall, "bau/revote-again-3");
    decide(&mut hall, false);
    assert_eq!(bch(&hall).progress(), Progress::Stopped);
    assert_eq!(bch(&hall).elected(), ["X"]);
    until(&mut hall, "het/e");
}

#[test]
fn case_7_seats_are_short_and_the_next_round_is_built_from_what_the_congress_decides() {
    let mut hall = hall(14, &NAMES, 105, 1);
    let votes = [
        103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 93, 92, 52, 51, 48, 40,
    ];
    ballot(&mut hall, "", 105, 104, &votes);
    assert_eq!(bch(&hall).progress(), Progress::Short);
    assert_eq!(bch(&hall).seats_left(), (2, 0));
    until(&mut hall, "bau/continue-1");
    decide(&mut hall, true);
    let running = bch(&hall);
    assert_eq!((running.round.number, running.seats_now()), (2, 2));
    let standing: Vec<&str> = running.slate.standing().map(|c| c.name.as_str()).collect();
    assert_eq!(standing, ["N", "O", "P", "Q"]);
    assert_eq!(
        hall.refused(say(r#"{"nominate":{"election":"bch","candidate":"R"}}"#)),
        "no-new-names"
    );
    until(&mut hall, "bau/new-names-1");
    decide(&mut hall, true);
    until(&mut hall, "bau/nominations-2");
    hall.ok(say(r#"{"nominate":{"candidate":"R","by":"Tổ 1"}}"#));
    hall.ok(say(
        r#"{"decide_withdrawal":{"candidate":"Q","allowed":true}}"#,
    ));
    until(&mut hall, "bau/list-2");
    // A third of two seats is no name at all: the limit is for the presidium to settle, not for arithmetic.
    ballot(&mut hall, "-2", 105, 105, &[80, 70, 30, 20]);
    assert_eq!(bch(&hall).progress(), Progress::Complete);
    assert_eq!(bch(&hall).elected().len(), 14);
    let (names, _) = bch(&hall).round.ballot.clone().unwrap();
    assert_eq!(names, ["N", "O", "P", "R"]);
}

#[test]
fn without_names_and_without_new_ones_the_election_ends() {
    let mut planned = delegates(1);
    planned.candidates.truncate(5);
    let mut hall = hall_of(planned, rulebook(), 105, 0);
    ballot(&mut hall, "", 105, 105, &[100, 98, 95, 80, 58]);
    assert_eq!(bch(&hall).progress(), Progress::AlternatesShort);
    until(&mut hall, "bau/continue-1");
    decide(&mut hall, true);
    until(&mut hall, "bau/new-names-1");
    decide(&mut hall, false);
    assert_eq!(bch(&hall).progress(), Progress::Stopped);
    until(&mut hall, "het/e");
    assert!(!bch(&hall).round.is_done(Rung::List));
}

#[test]
fn the_congress_may_decide_not_to_go_on() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 20, 0);
    ballot(&mut hall, "", 20, 20, &[15, 14, 10, 5]);
    until(&mut hall, "bau/continue-1");
    decide(&mut hall, false);
    assert_eq!(bch(&hall).progress(), Progress::Stopped);
    until(&mut hall, "het/e");
}

#[test]
fn case_16_more_papers_than_were_issued_stop_the_line() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 105, 0);
    until(&mut hall, "bau/issue");
    hall.ok(say(r#"{"issue_ballots":{"issued":105}}"#));
    until(&mut hall, "bau/collect");
    let collect = r#"{"collect_ballots":{"collected":106}}"#;
    assert_eq!(hall.refused(say(collect)), "collected-over-issued");
    hall.ok(say(
        r#"{"collect_ballots":{"collected":106,"confirmed":true}}"#,
    ));
    assert_eq!(
        hall.refused(say(
            r#"{"enter_count":{"valid":106,"invalid":0,"votes":[106,106,106,0]}}"#
        )),
        "ballots-void"
    );
    hall.next();
    assert_eq!(hall.place(), "bau/cancel-1");
    // A no is no way out: papers that are too many cannot be counted. The question is put again.
    decide(&mut hall, false);
    assert_eq!(hall.refused(Command::Next {}), "vote-failed");
    hall.ok(say(r#"{"card_vote_open":{}}"#));
    hall.agree_announce();
    let running = bch(&hall);
    assert_eq!(running.round.kind, RoundKind::Again);
    assert!(running.earlier[0].cancelled.is_some());
    assert_eq!(running.earlier[0].collected, Some(106));
    assert_eq!(running.round.ballot, running.earlier[0].ballot);
    hall.next();
    assert_eq!(hall.place(), "bau/print-2");
    until(&mut hall, "bau/issue-2");
    hall.ok(say(r#"{"issue_ballots":{"issued":105}}"#));
    until(&mut hall, "bau/collect-2");
    // One less than issued is written down, and the count goes on.
    hall.ok(say(r#"{"collect_ballots":{"collected":104}}"#));
    until(&mut hall, "bau/count");
    hall.ok(say(
        r#"{"enter_count":{"valid":104,"invalid":0,"votes":[100,90,80,20]}}"#,
    ));
    until(&mut hall, "bau/announce");
    hall.next();
    assert_eq!(bch(&hall).progress(), Progress::Complete);
    until(&mut hall, "het/e");
}

#[test]
fn a_slip_of_the_keyboard_is_not_a_cancelled_ballot() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 105, 0);
    until(&mut hall, "bau/issue");
    hall.ok(say(r#"{"issue_ballots":{"issued":105}}"#));
    until(&mut hall, "bau/collect");
    hall.ok(say(
        r#"{"collect_ballots":{"collected":1055,"confirmed":true}}"#,
    ));
    hall.ok(say(r#"{"collect_ballots":{"collected":105}}"#));
    // The question was prepared, but there is nothing to ask any more.
    until(&mut hall, "bau/count");
    assert!(
        hall.state()
            .votes
            .iter()
            .all(|vote| vote.decision.is_none())
    );
}

fn delegates(alternates: u32) -> ElectionPlan {
    let mut planned = election(5, &["A", "B", "C", "D", "E", "F", "G"]);
    planned.office = Office::HigherDelegates;
    planned.allocated = true;
    planned.alternates = alternates;
    planned
}

#[test]
fn case_19_who_passes_half_and_finds_no_seat_is_the_alternate() {
    let mut hall = hall_of(delegates(1), rulebook(), 105, 0);
    ballot(&mut hall, "", 105, 104, &[100, 98, 95, 80, 58, 55, 30]);
    assert_eq!(bch(&hall).elected(), ["A", "B", "C", "D", "E"]);
    assert_eq!(bch(&hall).alternates(), ["F"]);
    assert_eq!(bch(&hall).progress(), Progress::Complete);
    until(&mut hall, "het/e");
}

#[test]
fn case_19_alternates_that_are_missing_are_elected_from_the_rest() {
    let mut hall = hall_of(delegates(1), rulebook(), 105, 0);
    ballot(&mut hall, "", 105, 104, &[100, 98, 95, 80, 58, 52, 30]);
    assert_eq!(bch(&hall).progress(), Progress::AlternatesShort);
    until(&mut hall, "bau/continue-1");
    decide(&mut hall, true);
    let running = bch(&hall);
    assert!(running.round.for_alternates);
    assert_eq!(running.seats_now(), 1);
    let standing: Vec<&str> = running.slate.standing().map(|c| c.name.as_str()).collect();
    assert_eq!(standing, ["F", "G"]);
    until(&mut hall, "bau/new-names-1");
    decide(&mut hall, false);
    ballot(&mut hall, "-2", 105, 105, &[65, 40]);
    assert_eq!(bch(&hall).elected().len(), 5);
    assert_eq!(bch(&hall).alternates(), ["F"]);
    assert_eq!(bch(&hall).progress(), Progress::Complete);
}

#[test]
fn a_tie_for_the_last_alternate_leads_to_a_second_ballot_for_that_place() {
    let mut hall = hall_of(delegates(1), rulebook(), 105, 0);
    ballot(&mut hall, "", 105, 104, &[90, 88, 85, 80, 60, 55, 55]);
    let running = bch(&hall);
    assert_eq!(running.elected(), ["A", "B", "C", "D", "E"]);
    // Nobody is an alternate by the order of the paper.
    assert!(running.alternates().is_empty());
    assert_eq!(running.round.kind, RoundKind::Revote);
    assert!(running.round.for_alternates);
    assert_eq!(running.seats_now(), 1);
    assert_eq!(running.round.ballot.clone().unwrap().0, ["F", "G"]);
    ballot(&mut hall, "-2", 105, 103, &[50, 53]);
    assert_eq!(bch(&hall).elected().len(), 5);
    assert_eq!(bch(&hall).alternates(), ["G"]);
    assert_eq!(bch(&hall).progress(), Progress::Complete);
    until(&mut hall, "het/e");
}

#[test]
fn alternates_behind_a_tie_at_the_last_seat_are_not_taken_by_the_order_of_the_paper() {
    let mut planned = delegates(2);
    planned.seats = 4;
    let mut hall = hall_of(planned, rulebook(), 105, 0);
    ballot(&mut hall, "", 105, 104, &[60, 59, 58, 57, 57, 54, 54]);
    ballot(&mut hall, "-2", 105, 104, &[60, 44]);
    // E lost the seat and is the first alternate; F and G share the second place.
    assert_eq!(bch(&hall).elected(), ["A", "B", "C", "D"]);
    assert_eq!(bch(&hall).alternates(), ["E"]);
    assert_eq!(bch(&hall).progress(), Progress::AlternatesShort);
    until(&mut hall, "bau/continue-2");
    decide(&mut hall, true);
    let running = bch(&hall);
    assert!(running.round.for_alternates);
    let standing: Vec<&str> = running.slate.standing().map(|c| c.name.as_str()).collect();
    assert_eq!(standing, ["F", "G"]);
}

#[test]
fn case_20_a_teller_who_stands_in_a_later_round_is_replaced_by_a_vote() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 20, 0);
    ballot(&mut hall, "", 20, 20, &[15, 14, 10, 5]);
    until(&mut hall, "bau/continue-1");
    decide(&mut hall, true);
    until(&mut hall, "bau/new-names-1");
    decide(&mut hall, true);
    until(&mut hall, "bau/nominations-2");
    hall.ok(say(r#"{"nominate":{"candidate":"T2","by":"Tổ 1"}}"#));
    until(&mut hall, "bau/issue-2");
    assert_eq!(
        hall.refused(say(r#"{"issue_ballots":{"issued":20}}"#)),
        "teller-on-list"
    );
    hall.ok(say(r#"{"propose_tellers":{"head":"T1","members":["T3"]}}"#));
    assert!(!bch(&hall).tellers_elected);
    assert_eq!(
        hall.refused(say(r#"{"issue_ballots":{"issued":20}}"#)),
        "tellers-not-elected"
    );
    hall.ok(say(r#"{"go_to":{"item":"bau","step":"tellers-2"}}"#));
    decide(&mut hall, true);
    decide(&mut hall, true);
    assert!(bch(&hall).tellers_elected);
    hall.ok(say(r#"{"go_to":{"item":"bau","step":"issue-2"}}"#));
    hall.ok(say(r#"{"issue_ballots":{"issued":20}}"#));
}

#[test]
fn case_9_the_opinion_ballot_keeps_the_highest_until_the_list_is_within_the_limit() {
    let list: Vec<String> = (1..=40).map(|n| format!("D{n}")).collect();
    let list: Vec<&str> = list.iter().map(String::as_str).collect();
    let mut hall = hall(35, &list, 200, 0);
    until(&mut hall, "bau/nominations");
    for n in 1..=11 {
        hall.ok(say(&format!(
            r#"{{"nominate":{{"candidate":"N{n}","by":"Tổ {n}"}}}}"#
        )));
    }
    for n in 9..=11 {
        hall.ok(say(&format!(
            r#"{{"decide_withdrawal":{{"candidate":"N{n}","allowed":true}}}}"#
        )));
    }
    until(&mut hall, "bau/list");
    assert_eq!(bch(&hall).slate.standing().count(), 48);
    assert_eq!(
        hall.refused(say(r#"{"card_vote_open":{}}"#)),
        "list-too-long"
    );
    let opinion = |votes: &str, keep: &str| {
        say(&format!(
            r#"{{"enter_opinion":{{"issued":200,"collected":200,"valid":198,"invalid":2,"votes":{votes},"keep":{keep}}}}}"#
        ))
    };
    assert_eq!(
        hall.refused(opinion("[199,1,1,1,1,1,1,1]", "[]")),
        "opinion-wrong"
    );
    assert_eq!(
        hall.refused(opinion("[150,140,130,120,90,90,80,70]", "[]")),
        "opinion-tie"
    );
    hall.ok(opinion("[150,140,130,120,90,90,80,70]", r#"["N6"]"#));
    let standing: Vec<&str> = bch(&hall)
        .slate
        .from_floor()
        .map(|c| c.name.as_str())
        .collect();
    assert_eq!(standing, ["N1", "N2", "N3", "N4", "N6"]);
    assert_eq!(bch(&hall).slate.standing().count(), 45);
    hall.ok(say(r#"{"card_vote_open":{}}"#));
    hall.ok(Command::Undo {
        reason: String::new(),
    });
    hall.ok(Command::Undo {
        reason: String::new(),
    });
    assert_eq!(bch(&hall).slate.standing().count(), 48);
}

#[test]
fn case_11_a_name_from_the_floor_needs_the_support_of_more_than_thirty_percent() {
    let mut rules = rulebook();
    rules.nominee_support = Some(share(3, 10, true));
    let mut hall = hall_of(election(14, &NAMES), rules, 105, 0);
    until(&mut hall, "bau/nominations");
    hall.ok(say(r#"{"nominate":{"candidate":"R","by":"Tổ 1"}}"#));
    hall.ok(say(r#"{"nominate":{"candidate":"S","own":true}}"#));
    until(&mut hall, "bau/list");
    assert_eq!(
        hall.refused(say(r#"{"card_vote_open":{}}"#)),
        "support-missing"
    );
    hall.ok(say(r#"{"record_support":{"candidate":"R","support":31}}"#));
    hall.ok(say(r#"{"record_support":{"candidate":"S","support":32}}"#));
    let standing: Vec<&str> = bch(&hall)
        .slate
        .from_floor()
        .map(|c| c.name.as_str())
        .collect();
    // 31 of 105 is not more than 31.5; 32 is.
    assert_eq!(standing, ["S"]);
    // 30 of 100 is exactly 30 %, which is not more.
    hall.ok(say(
        r#"{"record_support":{"candidate":"R","support":30,"present":100}}"#,
    ));
    assert_eq!(bch(&hall).slate.from_floor().count(), 1);
    hall.ok(say(
        r#"{"record_support":{"candidate":"R","support":31,"present":100}}"#,
    ));
    assert_eq!(bch(&hall).slate.from_floor().count(), 2);
    assert_eq!(
        hall.refused(say(r#"{"record_support":{"candidate":"A","support":31}}"#)),
        "support-not-asked"
    );
    hall.ok(say(r#"{"card_vote_open":{}}"#));
}

#[test]
fn who_may_not_stand_and_who_may_not_nominate() {
    let mut planned = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("bau", 60, rungs())],
    )]);
    planned.elections = vec![election(3, &["A", "B", "C", "D"])];
    let mut roll = people(20);
    roll[0].status = Status::ExOfficio;
    roll.push(person(21, Status::Probationary, "u1"));
    let mut hall = Hall::new(planned, rulebook(), roll);
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    until(&mut hall, "bau/nominations");
    let nominate = |fields: &str| say(&format!(r#"{{"nominate":{{{fields}}}}}"#));
    assert_eq!(
        hall.refused(nominate(r#""candidate":"","card":21"#)),
        "may-not-stand"
    );
    assert_eq!(
        hall.refused(nominate(r#""candidate":"R","nominator":21"#)),
        "may-not-nominate"
    );
    assert_eq!(
        hall.refused(nominate(r#""candidate":"R","nominator":1"#)),
        "convener-outside-list"
    );
    assert_eq!(
        hall.refused(nominate(r#""candidate":"","card":1"#)),
        "convener-outside-list"
    );
    hall.ok(nominate(
        r#""candidate":"R","nominator":1,"overrule":"Đoàn Chủ tịch quyết định""#,
    ));
    hall.ok(nominate(r#""candidate":"","card":5,"nominator":6"#));
    assert_eq!(bch(&hall).slate.get("Người 5").unwrap().by, "Người 6");
    assert_eq!(
        hall.refused(say(
            r#"{"propose_tellers":{"head":"Người 21","members":[]}}"#
        )),
        "teller-status"
    );
}

#[test]
fn papers_printed_and_exchanged() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 105, 0);
    until(&mut hall, "bau/issue");
    assert_eq!(
        hall.refused(say(
            r#"{"issue_ballots":{"issued":105,"printed":110,"unused":4,"spoiled":0}}"#
        )),
        "printed-sum"
    );
    hall.ok(say(
        r#"{"issue_ballots":{"issued":105,"printed":110,"unused":4,"spoiled":1}}"#,
    ));
    hall.ok(say(r#"{"exchange_ballots":{"exchanged":2}}"#));
    assert_eq!(bch(&hall).round.exchanged, 2);
    assert_eq!(bch(&hall).round.issued.as_ref().unwrap().issued, 105);
}

#[test]
fn two_teams_must_agree() {
    let mut hall = hall(3, &["A", "B", "C", "D"], 20, 0);
    until(&mut hall, "bau/issue");
    hall.ok(say(r#"{"issue_ballots":{"issued":20}}"#));
    until(&mut hall, "bau/collect");
    hall.ok(say(r#"{"collect_ballots":{"collected":20}}"#));
    until(&mut hall, "bau/count");
    let entry = |second: u32| {
        say(&format!(
            r#"{{"enter_count":{{"valid":20,"invalid":0,"votes":[19,18,17,6],"teams":[
            {{"team":"A","count":{{"valid":20,"invalid":0,"votes":[19,18,17,6]}}}},
            {{"team":"B","count":{{"valid":20,"invalid":0,"votes":[19,{second},17,6]}}}}]}}}}"#
        ))
    };
    assert_eq!(hall.refused(entry(16)), "count-wrong");
    hall.ok(entry(18));
    assert_eq!(bch(&hall).round.count.as_ref().unwrap().teams.len(), 2);
}
