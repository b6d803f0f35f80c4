//! Corners where a number could be wrong or a way lead nowhere.

use super::*;
use crate::congress::duties::{DutyState, standings};
use crate::congress::timing::schedule;

fn plain(minutes: &[i64]) -> Vec<Sitting> {
    let items = minutes
        .iter()
        .enumerate()
        .map(|(n, minutes)| item(&format!("i{n}"), *minutes, vec![step("s", StepKind::Say)]))
        .collect();
    vec![sitting("s", SittingKind::Official, (7, 0), items)]
}

fn open_vote(hall: &mut Hall) -> Command {
    hall.at(0.0);
    Command::CardVoteOpen {
        vote: None,
        title: Some("kéo dài".into()),
        subject: None,
        present: None,
        overrule: None,
    }
}

#[test]
fn nobody_votes_who_is_not_in_the_base() {
    // Seven official and two exempt members: nine heads are two more than E as long as nobody says who came.
    let mut roll = people(9);
    roll[7].status = Status::Exempt;
    roll[8].status = Status::Exempt;
    let mut plan = plan(plain(&[10]));
    plan.kind = CongressKind::Member;
    let mut hall = Hall::new(plan, rulebook(), roll);
    hall.ok(Command::PresentCount { present: Some(9) });
    hall.next();
    let vote = open_vote(&mut hall);
    assert_eq!(hall.refused(vote.clone()), "present-over-base");
    hall.ok(Command::AllPresent { except: vec![] });
    hall.ok(vote);
    assert_eq!(hall.state().open_vote().unwrap().base.number, 9);
}

#[test]
fn a_head_count_follows_who_comes_and_goes_by_name() {
    let mut hall = Hall::full(plain(&[10]), 10);
    hall.ok(Command::PresentCount { present: Some(9) });
    hall.ok(Command::Depart { cards: vec![1, 1] });
    assert_eq!(hall.state().present(), 8);
    assert_eq!(
        hall.refused(Command::Depart { cards: vec![1] }),
        "not-present"
    );
    hall.ok(Command::Arrive { cards: vec![1] });
    assert_eq!(hall.state().present(), 9);
    assert_eq!(
        hall.refused(Command::Arrive { cards: vec![] }),
        "name-needed"
    );
}

#[test]
fn who_was_attested_absent_does_not_come_back_by_a_wave_of_the_hand() {
    let mut hall = Hall::new(plan(plain(&[10])), rulebook(), people(10));
    hall.ok(Command::AbsentThroughout {
        card: 3,
        accepted: true,
        reason: "ốm".into(),
        attested_by: "tổ trưởng".into(),
    });
    hall.ok(Command::AllPresent { except: vec![] });
    let base = hall.state().roll.base(&hall.state().setup);
    assert_eq!((hall.state().present(), base.number), (9, 9));
    assert_eq!(
        hall.refused(Command::Depart { cards: vec![3] }),
        "not-present"
    );
    hall.ok(Command::Arrive { cards: vec![3] });
    assert_eq!(hall.state().present(), 10);
}

#[test]
fn a_quorum_that_was_not_seen_in_its_source_does_not_block() {
    let mut book = rulebook();
    book.quorum.present.source.checked = false;
    let mut hall = Hall::new(plan(plain(&[10])), book, people(10));
    assert_eq!(hall.refused(Command::Next {}), "nobody-present");
    hall.ok(Command::PresentCount { present: Some(2) });
    hall.next();
    assert_eq!(hall.place(), "i0/s");
}

fn ballot(office: Office, seats: u32, names: &[&str]) -> Hall {
    let steps = [
        Rung::Number,
        Rung::Introduction,
        Rung::List,
        Rung::Tellers,
        Rung::Issue,
        Rung::Voting,
    ]
    .map(rung)
    .to_vec();
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 0),
        vec![item("bau", 60, steps)],
    )]);
    plan.elections = vec![ElectionPlan {
        office,
        ..election(seats, names)
    }];
    let mut hall = Hall::new(plan, rulebook(), people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall
}

fn agree(hall: &mut Hall) {
    hall.next();
    hall.ok(record(None, 0, 0));
    hall.next();
}

#[test]
fn the_surplus_limit_is_for_committees_and_the_presidium_may_overrule_it() {
    // Two names for one secretary is no matter of surplus.
    let mut hall = ballot(Office::Secretary, 1, &["A", "B"]);
    agree(&mut hall);
    hall.next();
    hall.next();
    agree(&mut hall);
    // Five names for three seats are one too many, unless the presidium says why.
    let mut hall = ballot(Office::Committee, 3, &["A", "B", "C", "D", "E"]);
    agree(&mut hall);
    hall.next();
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "list-too-long");
    hall.ok(Command::CardVoteOpen {
        vote: None,
        title: None,
        subject: None,
        present: None,
        overrule: Some("theo ý kiến cấp trên".into()),
    });
}

#[test]
fn another_number_can_be_put_to_the_vote_before_it_is_decided() {
    let mut hall = ballot(Office::Committee, 3, &["A", "B", "C"]);
    let propose = |seats| Command::ProposeSeats {
        election: None,
        seats,
    };
    hall.ok(propose(2));
    agree(&mut hall);
    assert_eq!(hall.state().election("bch").unwrap().seats, 2);
    assert_eq!(hall.refused(propose(3)), "seats-fixed");
}

#[test]
fn the_list_is_not_put_while_its_number_has_failed() {
    let mut hall = ballot(Office::Committee, 3, &["A", "B", "C"]);
    agree(&mut hall);
    hall.next();
    hall.next();
    hall.next();
    hall.ok(record(Some(1), 9, 0));
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "vote-failed");
    hall.all_agree();
    assert!(hall.state().election("bch").unwrap().round.ballot.is_none());
    agree(&mut hall);
    assert!(hall.state().election("bch").unwrap().round.ballot.is_some());
}

#[test]
fn what_was_reported_to_the_congress_stands() {
    let mut hall = ballot(Office::Committee, 3, &["A", "B", "C"]);
    agree(&mut hall);
    hall.next();
    hall.next();
    agree(&mut hall);
    agree(&mut hall);
    hall.next();
    agree(&mut hall);
    agree(&mut hall);
    hall.next();
    let issue = Command::IssueBallots {
        election: None,
        issued: 10,
        present: None,
        printed: None,
        unused: None,
        spoiled: None,
    };
    hall.ok(issue.clone());
    // Until papers are out they can be replaced by another vote; now they cannot.
    assert_eq!(
        hall.refused(Command::ProposeTellers {
            election: None,
            head: "X".into(),
            members: vec!["Y".into()]
        }),
        "tellers-elected"
    );
    hall.next();
    assert_eq!(hall.refused(issue), "papers-closed");
}

#[test]
fn a_break_with_a_known_end_moves_what_follows() {
    let mut hall = Hall::full(plain(&[10, 10]), 10);
    hall.next();
    hall.at(4.0).ok(Command::Recess { minutes: Some(15) });
    let now = schedule(hall.state(), hall.now());
    assert_eq!(now.behind, Millis::minutes(15));
    assert_eq!(
        now.items[1]
            .expected_start
            .unwrap()
            .format("%H:%M")
            .to_string(),
        "07:25"
    );
    assert_eq!(hall.refused(Command::ContinueSpeech {}), "in-recess");
}

#[test]
fn between_items_the_programme_can_be_ahead() {
    let mut hall = Hall::full(plain(&[10, 10]), 10);
    hall.next();
    hall.at(4.0).ok(Command::SkipItem {
        item: "i0".into(),
        reason: "đã làm".into(),
    });
    assert_eq!(
        schedule(hall.state(), hall.now()).behind,
        Millis::minutes(-6)
    );
    assert_eq!(
        hall.refused(Command::Reschedule { by_days: 1 }),
        "only-at-start"
    );
}

#[test]
fn a_duty_that_no_step_makes_due_falls_due_at_the_close() {
    let mut book = rulebook();
    book.duties = vec![duty(
        "X5",
        Severity::Must,
        Due::BeforeSubject(vec!["house-rules".into()]),
        Evidence::CardVotePassed("programme".into()),
        Remedy::Explain("…".into()),
    )];
    let mut hall = Hall::new(plan(plain(&[10])), book, people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall.next();
    assert_eq!(standings(hall.state(), hall.now())[0].state, DutyState::Due);
    assert_eq!(hall.refused(Command::Next {}), "duty-open");
    hall.ok(Command::MeetDuty {
        duty: "X5".into(),
        how: "đã biểu quyết".into(),
        also: Vec::new(),
    });
    hall.next();
    assert!(hall.state().closed.is_some());
}
