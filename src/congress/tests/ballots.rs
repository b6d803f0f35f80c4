use super::*;
use crate::congress::election::{CandidateState, CountMethod, Ending};

const NAMES: [&str; 16] = [
    "A", "B", "C", "D", "E", "F", "G", "H", "I", "K", "L", "M", "N", "O", "P", "Q",
];

fn hall_with(seats: u32, names: &[&str], count: u32) -> Hall {
    let steps = Rung::ALL
        .into_iter()
        .filter(|r| *r != Rung::OpinionBallot)
        .map(rung)
        .collect();
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![
            item("bau", 60, steps),
            item("het", 5, vec![step("e", StepKind::Say)]),
        ],
    )]);
    plan.elections = vec![election(seats, names)];
    let mut hall = Hall::new(plan, rulebook(), people(count));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall
}

fn agree(hall: &mut Hall) {
    hall.next();
    hall.ok(record(None, 0, 0));
    hall.next();
}

/// Up to the rung where papers are issued.
fn to_issue(hall: &mut Hall) {
    assert_eq!(hall.place(), "bau/number");
    agree(hall);
    for place in ["introduction", "nominations", "withdrawals", "list"] {
        hall.next();
        assert_eq!(hall.place(), format!("bau/{place}"));
    }
    agree(hall);
    agree(hall);
    hall.next();
    assert_eq!(hall.place(), "bau/tellers");
    agree(hall);
    agree(hall);
    for place in ["print", "instructions", "box", "issue"] {
        hall.next();
        assert_eq!(hall.place(), format!("bau/{place}"));
    }
}

fn issue(issued: u32) -> Command {
    Command::IssueBallots {
        election: None,
        issued,
        present: None,
        printed: None,
        unused: None,
        spoiled: None,
    }
}

fn collect(collected: u32) -> Command {
    Command::CollectBallots {
        election: None,
        collected,
        confirmed: false,
    }
}

fn count(valid: u32, invalid: u32, votes: &[u32]) -> Command {
    Command::EnterCount {
        election: None,
        valid,
        invalid,
        invalid_reasons: [("all_struck".to_owned(), invalid)]
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .collect(),
        votes: votes.to_vec(),
        against: Vec::new(),
        reason: None,
        method: CountMethod::Minutes,
        teams: Vec::new(),
        explained: None,
    }
}

#[test]
fn thanh_chan_elects_fourteen_of_sixteen() {
    let mut hall = hall_with(14, &NAMES, 106);
    to_issue(&mut hall);
    assert_eq!(hall.refused(Command::Next {}), "rung-needs");
    assert_eq!(hall.refused(issue(107)), "issued-over-present");
    hall.ok(issue(106));
    hall.next();
    hall.next();
    assert_eq!(hall.place(), "bau/collect");
    assert_eq!(hall.refused(collect(107)), "collected-over-issued");
    hall.ok(collect(106));
    hall.next();
    let votes = [
        104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 92, 90, 80, 60, 45,
    ];
    assert_eq!(hall.refused(count(106, 1, &votes)), "count-wrong");
    hall.ok(count(105, 1, &votes));
    hall.next();
    assert_eq!(hall.place(), "bau/minutes");
    hall.next();
    // Announcing is an act of its own; it cannot be undone, nor the count before it.
    hall.next();
    let election = hall.state().election("bch").unwrap();
    assert!(election.round.announced.is_some());
    let outcome = &election.round.count.as_ref().unwrap().outcome;
    assert_eq!((outcome.need, outcome.elected().count()), (Some(54), 14));
    assert_eq!(outcome.ending, Ending::Complete);
    assert_eq!(outcome.standings[14].state, CandidateState::MajorityNoSeat);
    assert_eq!(outcome.standings[15].margin, Some(-9));
    assert_eq!(
        hall.refused(Command::Undo {
            reason: String::new()
        }),
        "not-undoable"
    );
    assert_eq!(hall.refused(count(105, 1, &votes)), "result-announced");
    hall.next();
    assert_eq!(hall.place(), "bau/seal");
    hall.next();
    assert_eq!(hall.place(), "het/e");
}

#[test]
fn a_correction_before_the_announcement_is_a_new_version_with_a_reason() {
    let mut hall = hall_with(2, &["A", "B"], 10);
    to_issue(&mut hall);
    hall.ok(issue(10));
    hall.ok(collect(10));
    hall.ok(count(10, 0, &[9, 8]));
    assert_eq!(hall.refused(count(10, 0, &[8, 9])), "count-closed");
    hall.ok(Command::EnterCount {
        election: None,
        valid: 10,
        invalid: 0,
        invalid_reasons: std::collections::BTreeMap::default(),
        votes: vec![8, 9],
        against: Vec::new(),
        reason: Some("đọc nhầm dòng".into()),
        method: CountMethod::Minutes,
        teams: Vec::new(),
        explained: None,
    });
    let counted = hall
        .state()
        .election("bch")
        .unwrap()
        .round
        .count
        .clone()
        .unwrap();
    assert_eq!(counted.version, 2);
    assert_eq!(
        hall.refused(Command::Undo {
            reason: String::new()
        }),
        "not-undoable"
    );
}

#[test]
fn the_base_of_a_round_is_frozen_when_papers_are_issued() {
    let mut hall = hall_with(2, &["A", "B", "C"], 10);
    // Two seats allow no surplus by the floor of 30 %: the third name withdraws.
    agree(&mut hall);
    for _ in 0..3 {
        hall.next();
    }
    hall.ok(Command::DecideWithdrawal {
        election: None,
        candidate: "C".into(),
        allowed: true,
    });
    hall.next();
    agree(&mut hall);
    agree(&mut hall);
    assert_eq!(
        hall.refused(Command::Nominate {
            election: None,
            candidate: "D".into(),
            card: None,
            by: "x".into(),
            own: false,
            nominator: None,
            overrule: None,
        }),
        "list-adopted"
    );
    hall.next();
    agree(&mut hall);
    agree(&mut hall);
    for _ in 0..4 {
        hall.next();
    }
    hall.ok(issue(10));
    hall.ok(Command::Depart { cards: vec![1] });
    let issued = hall
        .state()
        .election("bch")
        .unwrap()
        .round
        .issued
        .clone()
        .unwrap();
    assert_eq!((issued.base.number, issued.need), (10, Some(6)));
}

#[test]
fn too_many_names_and_too_few_are_refused_with_the_limit() {
    let mut hall = hall_with(14, &NAMES, 106);
    agree(&mut hall);
    hall.next();
    hall.next();
    for name in ["R", "S", "T"] {
        hall.ok(Command::Nominate {
            election: None,
            candidate: name.into(),
            card: None,
            by: "Người 3".into(),
            own: false,
            nominator: None,
            overrule: None,
        });
    }
    hall.next();
    hall.next();
    // 19 names for 14 seats: 5 above, the limit is 4.
    let refusal = hall.try_do(Command::Next {}).unwrap_err();
    assert_eq!(refusal.reason.id(), "list-too-long");
    hall.ok(Command::DecideWithdrawal {
        election: None,
        candidate: "T".into(),
        allowed: true,
    });
    hall.next();
}

#[test]
fn nobody_on_the_list_counts_the_papers() {
    let mut hall = hall_with(2, &["T1", "B"], 10);
    agree(&mut hall);
    for _ in 0..4 {
        hall.next();
    }
    agree(&mut hall);
    agree(&mut hall);
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "teller-on-list");
    hall.ok(Command::ProposeTellers {
        election: None,
        head: "Người 7".into(),
        members: vec!["Người 8".into()],
    });
    agree(&mut hall);
    agree(&mut hall);
    assert!(hall.state().election("bch").unwrap().tellers_elected);
}

#[test]
fn a_list_that_was_voted_down_must_be_put_again() {
    let mut hall = hall_with(2, &["A", "B"], 10);
    agree(&mut hall);
    for _ in 0..4 {
        hall.next();
    }
    agree(&mut hall);
    hall.next();
    hall.ok(record(Some(5), 5, 0));
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "vote-failed");
    hall.all_agree();
    hall.next();
    assert_eq!(hall.place(), "bau/tellers");
}

#[test]
fn the_count_can_come_in_while_the_programme_goes_on() {
    let mut hall = hall_with(2, &["A", "B"], 10);
    to_issue(&mut hall);
    hall.ok(issue(10));
    hall.next();
    hall.next();
    hall.ok(collect(10));
    hall.ok(Command::GoTo {
        item: "het".into(),
        step: None,
    });
    hall.ok(count(9, 1, &[9, 5]));
    let outcome = hall
        .state()
        .election("bch")
        .unwrap()
        .round
        .count
        .clone()
        .unwrap()
        .outcome;
    // B has 5 of E = 10: exactly half is not enough, though it is more than half of the valid papers.
    assert_eq!(outcome.ending, Ending::Short);
    hall.next();
    assert_eq!(hall.place(), "bau/collect");
}
