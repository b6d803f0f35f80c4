use super::*;

fn two_sittings() -> Vec<Sitting> {
    vec![
        sitting(
            "tru-bi",
            SittingKind::Preparatory,
            (7, 30),
            vec![
                item(
                    "a",
                    10,
                    vec![step("a1", StepKind::Say), step("a2", StepKind::Say)],
                ),
                item("b", 20, vec![step("b1", StepKind::Say)]),
                item("c", 5, vec![step("c1", StepKind::Say)]),
            ],
        ),
        sitting(
            "chinh",
            SittingKind::Official,
            (9, 0),
            vec![item("d", 30, vec![step("d1", StepKind::Discussion)])],
        ),
    ]
}

fn skip(item: &str) -> Command {
    Command::SkipItem {
        item: item.into(),
        reason: "không cần".into(),
    }
}

fn go(item: &str) -> Command {
    Command::GoTo {
        item: item.into(),
        step: None,
    }
}

#[test]
fn one_key_goes_through_everything_and_closes() {
    let mut hall = Hall::full(two_sittings(), 10);
    let mut places = vec![hall.place()];
    while hall.state().closed.is_none() {
        hall.next();
        places.push(hall.place());
    }
    assert_eq!(
        places,
        [
            "-/-", "a/a1", "a/a2", "b/b1", "c/c1", "-/-", "d/d1", "-/-", "-/-"
        ]
    );
    assert_eq!(hall.refused(Command::Next {}), "closed");
    assert!(hall.state().items().all(|i| !i.is_outstanding()));
}

#[test]
fn a_sitting_does_not_open_without_its_quorum() {
    let mut hall = Hall::new(plan(two_sittings()), rulebook(), people(106));
    hall.ok(Command::PresentCount { present: Some(70) });
    assert_eq!(hall.refused(Command::Next {}), "no-quorum");
    hall.ok(Command::PresentCount { present: Some(71) });
    hall.next();
    assert_eq!(hall.place(), "a/a1");
}

#[test]
fn jumping_leaves_an_item_and_tiep_comes_back_to_it_before_the_sitting_closes() {
    let mut hall = Hall::full(two_sittings(), 10);
    hall.next();
    hall.next();
    assert_eq!(hall.place(), "a/a2");
    hall.ok(go("c"));
    assert_eq!(hall.place(), "c/c1");
    hall.next();
    // a was left at its second step, b never begun: both come back, in their order.
    assert_eq!(hall.place(), "a/a2");
    hall.next();
    assert_eq!(hall.place(), "b/b1");
    hall.next();
    assert_eq!(hall.state().open_sitting().map(|s| s.id.clone()), None);
}

#[test]
fn going_back_makes_two_intervals() {
    let mut hall = Hall::full(two_sittings(), 10);
    hall.at(30.0).next();
    hall.at(34.0).ok(go("b"));
    hall.at(40.0).ok(go("a"));
    hall.at(43.0);
    let a = hall.state().find_item("a").unwrap();
    assert_eq!(a.clock.intervals.len(), 2);
    assert_eq!(a.elapsed(hall.now()), Millis::minutes(7));
}

#[test]
fn leaving_out_needs_a_reason_and_moves_on() {
    let mut hall = Hall::full(two_sittings(), 10);
    hall.next();
    assert_eq!(
        hall.refused(Command::SkipItem {
            item: "b".into(),
            reason: " ".into()
        }),
        "reason-needed"
    );
    hall.ok(skip("b"));
    hall.ok(skip("a"));
    assert_eq!(hall.place(), "-/-");
    hall.next();
    assert_eq!(hall.place(), "c/c1");
    assert_eq!(hall.refused(skip("b")), "item-done");
}

#[test]
fn a_jump_to_an_unknown_item_says_which_was_meant() {
    let mut plan = two_sittings();
    plan[0].items[0].id = "thao-luan".into();
    let mut hall = Hall::full(plan, 10);
    hall.next();
    let refusal = hall.try_do(go("thao-lun")).unwrap_err();
    assert_eq!(refusal.reason.id(), "unknown-item");
    assert!(format!("{:?}", refusal.reason).contains("thao-luan"));
}

#[test]
fn a_sitting_that_is_over_or_not_open_cannot_be_jumped_into() {
    let mut hall = Hall::full(two_sittings(), 10);
    hall.next();
    assert_eq!(hall.refused(go("d")), "no-sitting");
    for _ in 0..4 {
        hall.next();
    }
    hall.next();
    assert_eq!(hall.place(), "d/d1");
    assert_eq!(hall.refused(go("a")), "sitting-over");
}

#[test]
fn in_a_discussion_tiep_calls_up_speakers_and_then_goes_on() {
    let mut hall = Hall::full(two_sittings(), 10);
    for _ in 0..6 {
        hall.next();
    }
    assert_eq!(hall.place(), "d/d1");
    for name in ["Hoa", "Inh"] {
        hall.ok(Command::RegisterSpeaker {
            speaker: None,
            name: name.into(),
            card: None,
            tag: event::SpeechTag::Solution,
        });
    }
    hall.next();
    assert_eq!(hall.state().speakers.speaking().unwrap().name, "Hoa");
    hall.next();
    assert_eq!(hall.state().speakers.speaking().unwrap().name, "Inh");
    hall.next();
    assert!(hall.state().speakers.speaking().is_none());
    hall.next();
    assert!(hall.state().open_sitting().is_none());
}

#[test]
fn the_discussion_can_be_ended_while_speakers_wait() {
    let mut hall = Hall::full(two_sittings(), 10);
    for _ in 0..6 {
        hall.next();
    }
    for name in ["Hoa", "Inh"] {
        hall.ok(Command::RegisterSpeaker {
            speaker: None,
            name: name.into(),
            card: None,
            tag: event::SpeechTag::Other,
        });
    }
    hall.next();
    hall.ok(Command::EndStep {});
    assert!(hall.state().speakers.speaking().is_none());
    assert!(hall.state().open_sitting().is_none());
}

#[test]
fn the_congress_does_not_close_while_items_are_outstanding() {
    let mut hall = Hall::full(two_sittings(), 10);
    hall.next();
    assert_eq!(hall.refused(Command::Close {}), "items-left");
}

#[test]
fn undo_takes_back_the_latest_act_and_keeps_it_in_the_journal() {
    let mut hall = Hall::full(two_sittings(), 10);
    hall.next();
    hall.next();
    let before = hall.congress.acts().len();
    hall.ok(Command::Undo {
        reason: "bấm nhầm".into(),
    });
    assert_eq!(hall.place(), "a/a1");
    assert_eq!(hall.congress.acts().len(), before + 1);
    hall.ok(Command::Undo {
        reason: String::new(),
    });
    assert_eq!(hall.place(), "-/-");
    let replayed = Congress::replay(
        Arc::clone(&hall.state().setup),
        hall.congress.acts().to_vec(),
    );
    assert_eq!(
        format!("{:?}", replayed.state()),
        format!("{:?}", hall.state())
    );
}

#[test]
fn a_rehearsal_can_start_at_an_item() {
    let mut hall = Hall::new(plan(two_sittings()), rulebook(), people(10));
    assert_eq!(
        hall.refused(Command::StartFrom { item: "c".into() }),
        "only-in-rehearsal"
    );
    let setup = Arc::clone(&hall.state().setup);
    let mut hall = Hall {
        congress: Congress::new(setup),
        minute: 0.0,
        boot_up: 0,
    };
    hall.ok(Command::Open {
        mode: Mode::Rehearsal,
        program: "0".into(),
        boot: "b".into(),
        session: text(),
        rulebook: text(),
        roll: text(),
    });
    hall.ok(Command::StartFrom { item: "c".into() });
    hall.next();
    assert_eq!(hall.place(), "c/c1");
    assert_eq!(hall.state().present(), 10);
}
