use super::*;

fn hall(count: u32) -> Hall {
    let mut hall = Hall::full(
        vec![sitting(
            "s",
            SittingKind::Official,
            (7, 30),
            vec![
                item(
                    "a",
                    10,
                    vec![vote("v", &["q1", "q2"]), step("end", StepKind::Say)],
                ),
                item("b", 10, vec![step("b1", StepKind::Say)]),
            ],
        )],
        count,
    );
    hall.next();
    hall
}

#[test]
fn the_need_stands_before_the_cards_go_up_and_the_base_is_frozen() {
    let mut hall = hall(106);
    hall.next();
    let open = hall.state().open_vote().unwrap();
    assert_eq!((open.base.number, open.need, open.present), (106, 54, 106));
    // Somebody leaves while cards are up: the vote keeps its base and its number of those present.
    hall.ok(Command::Depart { cards: vec![4] });
    let open = hall.state().open_vote().unwrap();
    assert_eq!((open.base.number, open.present), (106, 106));
}

#[test]
fn by_minority_yes_is_computed_and_marked() {
    let mut hall = hall(106);
    hall.next();
    hall.ok(record(None, 1, 2));
    let cards = hall.state().open_vote().unwrap().cards().unwrap();
    assert_eq!(
        (cards.yes, cards.computed),
        (103, Some(event::Computed::Yes))
    );
}

#[test]
fn numbers_must_make_those_present() {
    let mut hall = hall(106);
    hall.next();
    assert_eq!(hall.refused(record(Some(100), 1, 1)), "vote-sum");
    assert_eq!(hall.refused(record(Some(106), 1, 0)), "vote-over-present");
    assert_eq!(hall.refused(record(None, 107, 0)), "vote-over-present");
    hall.ok(Command::CardVoteRecord {
        yes: Some(100),
        no: 1,
        other: 1,
        not_voting: 4,
    });
}

#[test]
fn recording_and_announcing_are_two_acts_and_questions_come_in_order() {
    let mut hall = hall(106);
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "vote-not-recorded");
    assert_eq!(
        hall.refused(Command::CardVoteAnnounce {}),
        "vote-not-recorded"
    );
    hall.ok(record(None, 0, 0));
    assert!(!hall.state().votes[0].passed());
    hall.next();
    assert!(hall.state().votes[0].passed());
    assert_eq!(hall.place(), "a/v");
    hall.next();
    assert_eq!(
        hall.state().open_vote().unwrap().question.as_deref(),
        Some("q2")
    );
    hall.agree_announce();
    hall.next();
    assert_eq!(hall.place(), "a/end");
}

#[test]
fn exactly_half_of_the_base_does_not_pass() {
    for (count, yes, passes) in [
        (106, 53, false),
        (106, 54, true),
        (105, 52, false),
        (105, 53, true),
    ] {
        let mut hall = hall(count);
        hall.next();
        hall.ok(record(Some(yes), count - yes, 0));
        hall.next();
        assert_eq!(hall.state().votes[0].passed(), passes, "{yes}/{count}");
    }
}

#[test]
fn the_base_not_those_present_decides() {
    // Case 15: 12 of 23 present is more than half of them, and half of E = 24: not adopted.
    let mut hall = hall(24);
    hall.ok(Command::Depart { cards: vec![1] });
    hall.next();
    hall.ok(record(Some(12), 11, 0));
    hall.next();
    assert!(!hall.state().votes[0].passed());
}

#[test]
fn a_call_taken_back_leaves_a_trace_and_the_question_open() {
    let mut hall = hall(10);
    hall.next();
    hall.ok(Command::CardVoteCancel {
        reason: "hỏi lại".into(),
    });
    assert!(hall.state().open_vote().is_none());
    hall.next();
    assert_eq!(
        hall.state().open_vote().unwrap().question.as_deref(),
        Some("q1")
    );
    assert_eq!(hall.state().votes.len(), 2);
}

#[test]
fn a_vote_outside_the_programme_and_one_that_failed_put_again() {
    let mut hall = hall(10);
    hall.ok(Command::CardVoteOpen {
        vote: Some("rieng".into()),
        title: Some("kéo dài phiên họp".into()),
        subject: None,
        present: Some(9),
        overrule: None,
    });
    assert_eq!(hall.state().open_vote().unwrap().present, 9);
    assert_eq!(
        hall.refused(Command::CardVoteOpen {
            vote: None,
            title: None,
            subject: None,
            present: None,
            overrule: None
        }),
        "vote-open"
    );
    hall.ok(record(Some(3), 6, 0));
    hall.next();
    assert_eq!(
        hall.refused(Command::Undo {
            reason: String::new()
        }),
        "not-undoable"
    );
    for _ in 0..2 {
        hall.next();
        hall.ok(record(Some(1), 9, 0));
        hall.next();
    }
    // Both questions are decided, none passed: the first can be put again.
    hall.ok(Command::CardVoteOpen {
        vote: None,
        title: None,
        subject: None,
        present: None,
        overrule: None,
    });
    assert_eq!(
        hall.state().open_vote().unwrap().question.as_deref(),
        Some("q1")
    );
}
