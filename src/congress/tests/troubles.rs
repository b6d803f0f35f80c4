//! What goes wrong is seen in the state: each trouble comes when it should and goes when it is settled.

use super::rounds::{ballot, bch, decide, hall_of, say, until};
use super::*;
use crate::congress::trouble::{troubles, with};

const NAMES: [&str; 5] = ["A", "B", "C", "D", "E"];

fn now(hall: &Hall) -> Vec<Trouble> {
    troubles(hall.state(), hall.now())
}

fn shows(hall: &Hall, trouble: Trouble) -> bool {
    now(hall).contains(&trouble)
}

/// Three seats, five names: one more than the limit of one. Ten voters.
fn hall(names: &[&str]) -> Hall {
    let mut hall = hall_of(election(3, names), rulebook(), 10, 0);
    hall.minute = 31.0;
    hall
}

/// One item with these steps and one after it, everybody of ten present, open.
fn item_of(steps: Vec<Step>) -> Hall {
    let mut hall = Hall::full(
        vec![sitting(
            "s",
            SittingKind::Official,
            (7, 30),
            vec![
                item("a", 10, steps),
                item("b", 5, vec![step("e", StepKind::Say)]),
            ],
        )],
        10,
    );
    hall.at(30.0).next();
    hall
}

#[test]
fn a_quiet_congress_has_no_trouble() {
    let hall = item_of(vec![step("1", StepKind::Say)]);
    assert_eq!(now(&hall), []);
    let hall = Hall::new(
        plan(vec![sitting("s", SittingKind::Official, (7, 30), vec![])]),
        rulebook(),
        people(10),
    );
    assert_eq!(now(&hall), []);
}

#[test]
fn the_papers_in_the_box_are_compared_with_those_issued() {
    for (collected, trouble) in [(11, Trouble::CollectedMore), (9, Trouble::CollectedFewer)] {
        let mut hall = hall(&NAMES[..4]);
        until(&mut hall, "bau/issue");
        hall.ok(say(r#"{"issue_ballots":{"issued":10}}"#));
        until(&mut hall, "bau/collect");
        assert!(!shows(&hall, trouble));
        hall.ok(say(&format!(
            r#"{{"collect_ballots":{{"collected":{collected},"confirmed":true}}}}"#
        )));
        assert_eq!(now(&hall).first(), Some(&trouble));
        if collected == 11 {
            hall.next();
            decide(&mut hall, true);
            assert!(!shows(&hall, trouble), "cancelled");
        }
    }
}

#[test]
fn a_tie_and_seats_that_are_left_stay_until_their_round_has_its_papers() {
    for (votes, trouble) in [([9, 8, 6, 6], Trouble::Tie), ([9, 8, 3, 2], Trouble::Short)] {
        let mut hall = hall(&NAMES[..4]);
        until(&mut hall, "bau/issue");
        assert!(!shows(&hall, trouble));
        ballot(&mut hall, "", 10, 10, &votes);
        assert!(shows(&hall, trouble), "{trouble:?}");
        if trouble == Trouble::Short {
            until(&mut hall, "bau/continue-1");
            decide(&mut hall, true);
            assert!(shows(&hall, trouble), "the congress goes on");
        }
        until(&mut hall, "bau/issue-2");
        hall.ok(say(r#"{"issue_ballots":{"issued":10}}"#));
        assert_eq!(bch(&hall).round.number, 2);
        assert!(!shows(&hall, trouble), "{trouble:?}");
    }
}

#[test]
fn a_count_that_is_entered_shows_its_tie_before_it_is_announced() {
    let mut hall = hall(&NAMES[..4]);
    until(&mut hall, "bau/issue");
    hall.ok(say(r#"{"issue_ballots":{"issued":10}}"#));
    until(&mut hall, "bau/collect");
    hall.ok(say(r#"{"collect_ballots":{"collected":10}}"#));
    until(&mut hall, "bau/count");
    hall.ok(say(
        r#"{"enter_count":{"valid":10,"invalid":0,"votes":[9,8,6,6]}}"#,
    ));
    assert!(shows(&hall, Trouble::Tie));
}

#[test]
fn no_seat_is_short_once_the_congress_stops() {
    let mut hall = hall(&NAMES[..4]);
    ballot(&mut hall, "", 10, 10, &[9, 8, 3, 2]);
    until(&mut hall, "bau/continue-1");
    decide(&mut hall, false);
    assert!(!shows(&hall, Trouble::Short));
}

#[test]
fn a_teller_on_the_list_and_a_list_that_is_too_long_are_seen() {
    let mut hall = hall(&["A", "B", "T1", "D", "E"]);
    assert!(!shows(&hall, Trouble::TellerOnList), "nobody stands yet");
    until(&mut hall, "bau/nominations");
    let seen = now(&hall);
    assert!(
        seen.contains(&Trouble::TellerOnList) && seen.contains(&Trouble::SurplusOver),
        "{seen:?}"
    );
    hall.ok(say(
        r#"{"decide_withdrawal":{"candidate":"T1","allowed":true}}"#,
    ));
    let seen = now(&hall);
    assert!(
        !seen.contains(&Trouble::TellerOnList) && !seen.contains(&Trouble::SurplusOver),
        "{seen:?}"
    );
}

#[test]
fn namesakes_on_one_list_are_seen() {
    let mut hall = hall(&["Lò Văn An (1975)", "Lò Văn An (1980)", "C", "D"]);
    assert!(!shows(&hall, Trouble::NameTwice));
    until(&mut hall, "bau/nominations");
    assert!(shows(&hall, Trouble::NameTwice));
    let mut hall = self::hall(&["Lò Văn An (1975)", "Lò Thị An (1980)", "C", "D"]);
    until(&mut hall, "bau/nominations");
    assert!(!shows(&hall, Trouble::NameTwice));
}

#[test]
fn too_few_in_the_hall() {
    let mut hall = item_of(vec![vote("v", &["q"])]);
    hall.ok(Command::Depart {
        cards: vec![1, 2, 3, 4],
    });
    assert_eq!(now(&hall).first(), Some(&Trouble::QuorumLost));
    hall.ok(Command::Recess { minutes: Some(10) });
    assert!(
        !shows(&hall, Trouble::QuorumLost),
        "nothing is decided in a break"
    );
    hall.ok(Command::Reconvene {});
    hall.ok(Command::Arrive { cards: vec![1] });
    assert!(!shows(&hall, Trouble::QuorumLost));
}

#[test]
fn who_has_not_come_and_who_comes_after_all() {
    let steps = vec![vote("v", &["q"])];
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![
            item("a", 10, steps),
            item("b", 5, vec![step("e", StepKind::Say)]),
        ],
    )]);
    plan.units = Some(5);
    let mut hall = Hall::new(plan, rulebook(), people(11));
    hall.ok(Command::AllPresent { except: vec![11] });
    assert!(!shows(&hall, Trouble::BaseUnsettled), "nothing is open");
    hall.at(30.0).next();
    assert!(shows(&hall, Trouble::BaseUnsettled));
    hall.ok(Command::AbsentThroughout {
        card: 11,
        accepted: true,
        reason: "ốm".into(),
        attested_by: "tổ trưởng".into(),
    });
    assert!(!shows(&hall, Trouble::BaseUnsettled));
    hall.next();
    hall.ok(record(Some(6), 4, 0));
    hall.next();
    // Six of ten passed; of eleven six pass too, and only five would not.
    hall.ok(Command::Arrive { cards: vec![11] });
    assert!(!shows(&hall, Trouble::LateArrival));
}

#[test]
fn somebody_who_comes_late_and_makes_a_difference() {
    for ruled in [false, true] {
        let mut book = rulebook();
        if ruled {
            let explain = Remedy::Explain(Words::vi("…"));
            book.duties = vec![duty(
                "E1",
                Severity::Should,
                Due::BeforeClose,
                Evidence::BasesStand,
                explain,
            )];
        }
        let mut plan = plan(vec![sitting(
            "s",
            SittingKind::Official,
            (7, 30),
            vec![
                item("a", 10, vec![vote("v", &["q"])]),
                item("b", 5, vec![step("e", StepKind::Say)]),
            ],
        )]);
        plan.units = Some(5);
        let mut hall = Hall::new(plan, book, people(10));
        hall.ok(Command::AllPresent { except: vec![10] });
        hall.ok(Command::AbsentThroughout {
            card: 10,
            accepted: true,
            reason: "ốm".into(),
            attested_by: "tổ trưởng".into(),
        });
        hall.at(30.0).next();
        hall.next();
        hall.ok(record(Some(5), 4, 0));
        hall.next();
        assert!(!shows(&hall, Trouble::LateArrival));
        // Five of nine passed; of ten it would have taken six.
        hall.ok(Command::Arrive { cards: vec![10] });
        assert!(shows(&hall, Trouble::LateArrival), "{ruled}");
        if ruled {
            hall.ok(say(
                r#"{"meet_duty":{"duty":"E1/10","how":"Đoàn Chủ tịch xem xét"}}"#,
            ));
            assert!(!shows(&hall, Trouble::LateArrival));
        }
    }
}

#[test]
fn a_vote_that_fails_and_one_that_is_put_again() {
    let mut hall = item_of(vec![vote("v", &["q"])]);
    hall.next();
    assert_eq!(now(&hall), []);
    hall.ok(record(Some(5), 5, 0));
    assert!(
        shows(&hall, Trouble::VoteFailed),
        "as soon as it is recorded"
    );
    hall.next();
    assert!(shows(&hall, Trouble::VoteFailed), "while its step waits");
    hall.ok(say(r#"{"card_vote_open":{"vote":"q"}}"#));
    assert!(!shows(&hall, Trouble::VoteFailed));
    hall.agree_announce();
    assert_eq!(now(&hall), []);
    hall.ok(Command::CardVoteRepeat {
        vote: None,
        reason: "công bố nhầm".into(),
        present: None,
    });
    assert!(shows(&hall, Trouble::WrongAnnouncement));
    hall.agree_announce();
    assert!(!shows(&hall, Trouble::WrongAnnouncement));
}

#[test]
fn a_discussion_without_speakers_and_a_speaker_without_end() {
    let mut hall = item_of(vec![step("d", StepKind::Discussion)]);
    assert_eq!(now(&hall), [Trouble::NoSpeakers]);
    hall.ok(say(r#"{"register_speaker":{"name":"Lò Văn An"}}"#));
    assert_eq!(now(&hall), []);
    hall.next();
    hall.at(34.9);
    assert_eq!(now(&hall), []);
    hall.at(35.1);
    assert_eq!(now(&hall), [Trouble::SpeakerOver]);
    hall.ok(Command::GrantSpeech { minutes: 1 });
    assert_eq!(now(&hall), []);
    hall.ok(Command::EndSpeech {});
    assert_eq!(now(&hall), [Trouble::NoSpeakers]);
    // The time is over: nobody need speak any more.
    hall.at(41.0);
    assert_eq!(now(&hall), [Trouble::ItemOver]);
}

#[test]
fn time_runs_out() {
    let mut hall = item_of(vec![step("1", StepKind::Say)]);
    hall.at(39.0);
    assert_eq!(now(&hall), []);
    hall.at(41.0);
    assert_eq!(now(&hall), [Trouble::ItemOver]);
    hall.at(50.1);
    assert_eq!(now(&hall), [Trouble::ItemOver, Trouble::Behind]);
}

#[test]
fn a_document_that_is_read_soon_is_missing() {
    let mut steps: Vec<Step> = (1..=5)
        .map(|n| step(&n.to_string(), StepKind::Say))
        .collect();
    steps.push(step(
        "doc",
        StepKind::Read {
            document: "bc".into(),
        },
    ));
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("a", 10, steps)],
    )]);
    plan.documents = vec![Document {
        id: "bc".into(),
        subject: None,
        title: Words::vi("Báo cáo"),
        owner: None,
        pages: None,
        words: None,
        reading: None,
        ready: false,
    }];
    let mut hall = Hall::new(plan, rulebook(), people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.at(30.0).next();
    assert!(!shows(&hall, Trouble::DocumentMissing), "five steps ahead");
    hall.next();
    hall.next();
    assert!(shows(&hall, Trouble::DocumentMissing));
    hall.ok(Command::DocumentReady {
        document: "bc".into(),
        ready: true,
    });
    assert!(!shows(&hall, Trouble::DocumentMissing));
}

#[test]
fn an_interruption_is_told_for_ten_minutes() {
    let mut hall = item_of(vec![step("1", StepKind::Say)]);
    let alive = hall.now();
    hall.at(34.0);
    hall.ok(Command::Resume {
        program: "0".into(),
        boot: "b1".into(),
        clock: alive.clock,
        gap: Millis::minutes(4),
        alive: alive.at,
    });
    assert_eq!(now(&hall), [Trouble::Interrupted]);
    hall.at(43.9);
    assert!(shows(&hall, Trouble::Interrupted));
    hall.at(44.1);
    assert!(!shows(&hall, Trouble::Interrupted));
}

#[test]
fn a_duty_in_the_way() {
    let mut book = rulebook();
    book.duties = vec![duty(
        "X1",
        Severity::Must,
        Due::BeforeSubject(vec!["b".into()]),
        Evidence::Attested,
        Remedy::Explain(Words::vi("…")),
    )];
    let steps = vec![
        step("1", StepKind::Say),
        about(step("2", StepKind::Say), "b"),
    ];
    let plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("a", 10, steps)],
    )]);
    let mut hall = Hall::new(plan, book, people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.at(30.0).next();
    assert_eq!(now(&hall), [Trouble::DutyOpen]);
    hall.ok(say(r#"{"meet_duty":{"duty":"X1","how":"đã làm"}}"#));
    assert_eq!(now(&hall), []);
}

#[test]
fn the_gravest_comes_first_and_nothing_after_the_close() {
    let mut hall = item_of(vec![step("1", StepKind::Say)]);
    hall.ok(Command::Depart {
        cards: vec![1, 2, 3, 4],
    });
    hall.at(60.0);
    let seen = now(&hall);
    assert_eq!(
        seen,
        [Trouble::QuorumLost, Trouble::ItemOver, Trouble::Behind]
    );
    let more = with(seen.clone(), Trouble::TeamsDiffer);
    assert_eq!(more[..2], [Trouble::QuorumLost, Trouble::TeamsDiffer]);
    assert_eq!(with(more.clone(), Trouble::TeamsDiffer), more);
    hall.ok(Command::Arrive {
        cards: vec![1, 2, 3, 4],
    });
    while hall.state().closed.is_none() {
        hall.next();
    }
    assert_eq!(now(&hall), []);
}

#[test]
fn every_trouble_stands_once_in_the_order() {
    for (at, trouble) in Trouble::ALL.iter().enumerate() {
        assert!(!Trouble::ALL[at + 1..].contains(trouble), "{trouble:?}");
    }
}
