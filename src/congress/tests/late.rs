//! People who come after all; rights, readings and composition.

use super::*;
use crate::congress::composition::{Composition, attended, elected};
use crate::congress::duties::{self, DutyState};
use crate::congress::election::CountMethod;
use crate::congress::late::{Measured, arrivals};
use crate::congress::rights::{Authority, ReadingInForce, readings};

fn absent(card: u32) -> Command {
    Command::AbsentThroughout {
        card,
        accepted: true,
        reason: "ốm".into(),
        attested_by: "trưởng đoàn".into(),
    }
}

/// Ten delegates, 9 and 10 attested absent: E is 8, five votes are needed; E1 and E2 are in the rulebook.
fn hall() -> Hall {
    let mut book = rulebook();
    let explain = || Remedy::Explain(Words::vi("…"));
    let mut late = duty(
        "E1",
        Severity::Must,
        Due::BeforeClose,
        Evidence::BasesStand,
        explain(),
    );
    late.source.checked = false;
    let settled = duty(
        "E2",
        Severity::Should,
        Due::BeforeSubject(vec!["credentials-report".into()]),
        Evidence::BaseSettled,
        explain(),
    );
    book.duties = vec![late, settled];
    let report = about(step("report", StepKind::Say), "credentials-report");
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![
            item("a", 10, vec![vote("v", &["q1", "q2"])]),
            item("b", 10, vec![report]),
            item(
                "c",
                10,
                vec![
                    rung(Rung::Introduction),
                    rung(Rung::Number),
                    rung(Rung::List),
                    rung(Rung::Issue),
                    rung(Rung::Collect),
                    rung(Rung::Count),
                    rung(Rung::Announce),
                ],
            ),
        ],
    )]);
    plan.elections = vec![election(2, &["Người 1", "Người 2", "Người 3"])];
    let mut hall = Hall::new(plan, book, people(10));
    hall.ok(Command::AllPresent {
        except: vec![9, 10],
    });
    hall.ok(absent(9));
    hall.ok(absent(10));
    hall.next();
    hall
}

fn ask(hall: &mut Hall, yes: u32) {
    hall.next();
    hall.ok(record(Some(yes), 8 - yes, 0));
    hall.next();
}

fn standing(hall: &Hall, id: &str) -> Option<DutyState> {
    duties::standings(hall.state(), hall.now())
        .into_iter()
        .find(|duty| duty.id == id)
        .map(|duty| duty.state)
}

#[test]
fn a_vote_that_would_not_have_passed_is_put_before_the_presidium() {
    let mut hall = hall();
    ask(&mut hall, 5);
    ask(&mut hall, 6);
    assert_eq!(hall.state().votes[0].need, 5);
    // Of nine five are still more than half: nothing would differ.
    hall.ok(Command::Arrive { cards: vec![9] });
    assert!(arrivals(hall.state()).is_empty());
    assert_eq!(standing(&hall, "E1/9"), None);
    // Of ten five are not; six are.
    hall.ok(Command::Arrive { cards: vec![10] });
    let late = arrivals(hall.state());
    assert_eq!(late.len(), 1);
    assert_eq!((late[0].card, late[0].affected.len()), (10, 1));
    let affected = &late[0].affected[0];
    assert_eq!((affected.base, affected.need), (10, 6));
    assert!(
        matches!(affected.result, Measured::Vote(vote) if vote.question.as_deref() == Some("q1"))
    );
    // Nothing is rewritten: frozen bases and results stand, later votes are measured on all ten.
    assert_eq!(hall.state().votes[0].base.number, 8);
    assert!(hall.state().votes[0].passed());
    assert_eq!(hall.state().roll.base(&hall.state().setup).number, 10);
    assert_eq!(standing(&hall, "E1/10"), Some(DutyState::Due));
    // It reminds and does not stop anything; somebody says what became of it, and that stays.
    hall.next();
    hall.ok(Command::MeetDuty {
        duty: "E1/10".into(),
        how: "Đại hội giữ nguyên kết quả".into(),
        also: Vec::new(),
    });
    assert_eq!(standing(&hall, "E1/10"), Some(DutyState::Recorded));
    // Who leaves again has come all the same.
    hall.ok(Command::Depart { cards: vec![10] });
    assert_eq!(arrivals(hall.state()).len(), 1);
}

#[test]
fn a_second_late_person_makes_the_duty_stand_again() {
    let mut hall = hall();
    hall.ok(Command::Depart { cards: vec![8] });
    hall.next();
    hall.ok(record(Some(5), 2, 0));
    hall.next();
    hall.ok(Command::Arrive { cards: vec![10, 9] });
    // Ten came first and changes nothing by itself; nine is told of what both change.
    let cards: Vec<u32> = arrivals(hall.state())
        .iter()
        .map(|late| late.card)
        .collect();
    assert_eq!(cards, [9]);
    // A third one who comes is told of the same result again.
    let mut third = Hall::new(
        hall.state().setup.plan.clone(),
        hall.state().setup.rulebook.clone(),
        people(10),
    );
    third.ok(Command::AllPresent {
        except: vec![8, 9, 10],
    });
    for card in [8, 9, 10] {
        third.ok(absent(card));
    }
    third.next();
    third.next();
    third.ok(record(Some(4), 3, 0));
    third.next();
    third.ok(Command::Arrive { cards: vec![8] });
    assert_eq!(standing(&third, "E1/8"), Some(DutyState::Due));
    third.ok(Command::WaiveDuty {
        duty: "E1/8".into(),
        reason: event::WaiverReason::Presidium,
        words: String::new(),
        also: Vec::new(),
    });
    third.ok(Command::Arrive { cards: vec![9] });
    assert_eq!(standing(&third, "E1/8"), Some(DutyState::Waived));
    assert_eq!(standing(&third, "E1/9"), Some(DutyState::Due));
}

#[test]
fn a_question_put_again_settles_what_came_before() {
    let mut hall = hall();
    ask(&mut hall, 5);
    ask(&mut hall, 8);
    hall.ok(Command::Arrive { cards: vec![9, 10] });
    assert_eq!(standing(&hall, "E1/10"), Some(DutyState::Due));
    // The vote is put again from its step: every question was put, so a title of its own is not the same.
    hall.ok(Command::CardVoteOpen {
        vote: None,
        title: Some("nội dung khác".into()),
        subject: None,
        present: None,
        overrule: None,
    });
    hall.agree_announce();
    assert_eq!(standing(&hall, "E1/10"), Some(DutyState::Due));
}

#[test]
fn somebody_elected_by_one_vote_is_named() {
    let mut hall = hall();
    hall.ok(Command::GoTo {
        item: "c".into(),
        step: None,
    });
    while hall.place() != "c/issue" {
        match agenda::next_move(hall.state()) {
            agenda::NextMove::EnterVote { .. } => hall.ok(record(None, 0, 0)),
            _ => hall.next(),
        };
    }
    hall.ok(Command::IssueBallots {
        election: None,
        issued: 8,
        present: None,
        printed: None,
        unused: None,
        spoiled: None,
    });
    hall.next();
    hall.ok(Command::CollectBallots {
        election: None,
        collected: 8,
        confirmed: false,
    });
    hall.next();
    hall.ok(Command::EnterCount {
        election: None,
        valid: 8,
        invalid: 0,
        invalid_reasons: std::collections::BTreeMap::default(),
        votes: vec![7, 5, 2],
        against: vec![],
        reason: None,
        method: CountMethod::Minutes,
        teams: vec![],
        explained: None,
    });
    hall.next();
    hall.ok(Command::Arrive { cards: vec![9, 10] });
    assert!(arrivals(hall.state()).is_empty(), "not announced yet");
    hall.ok(Command::AnnounceResult { election: None });
    let late = arrivals(hall.state());
    let Measured::Round(of, _) = late[0].affected[0].result else {
        panic!("a round");
    };
    assert_eq!((of.id.as_str(), late[0].card), ("bch", 10));
    assert_eq!(late[0].affected[0].lost, [("Người 2", 5)]);
    let (who, unknown) = elected(hall.state(), of);
    let cards: Vec<u32> = who.iter().map(|person| person.card).collect();
    assert_eq!((cards, unknown), (vec![1, 2], 0));
}

#[test]
fn who_was_never_left_out_is_not_late() {
    let mut hall = hall();
    hall.ok(Command::Depart { cards: vec![1] });
    ask_present(&mut hall, 7, 5);
    hall.ok(Command::Arrive { cards: vec![1] });
    assert!(arrivals(hall.state()).is_empty());
}

fn ask_present(hall: &mut Hall, present: u32, yes: u32) {
    hall.next();
    hall.ok(record(Some(yes), present - yes, 0));
    hall.next();
}

#[test]
fn the_base_is_settled_once_nobody_is_only_not_arrived() {
    let mut hall = Hall::new(
        hall().state().setup.plan.clone(),
        hall().state().setup.rulebook.clone(),
        people(10),
    );
    assert_ne!(standing(&hall, "E2"), Some(DutyState::Met));
    hall.ok(Command::AllPresent { except: vec![10] });
    hall.next();
    hall.ok(Command::GoTo {
        item: "b".into(),
        step: None,
    });
    assert_eq!(standing(&hall, "E2"), Some(DutyState::Missed));
    hall.ok(absent(10));
    assert_eq!(standing(&hall, "E2"), Some(DutyState::Met));
}

#[test]
fn every_status_has_the_rights_of_the_table() {
    // (summoned, attend, nominate, stand, vote, in E present, in E absent)
    let row = |status: Status| {
        let r = status.rights();
        [
            r.summoned,
            r.attend,
            r.nominate,
            r.stand,
            r.vote,
            r.in_base_present,
            r.in_base_absent,
        ]
        .map(u8::from)
    };
    for (status, expected) in [
        (Status::Official, [1, 1, 1, 1, 1, 1, 1]),
        (Status::ExOfficio, [1, 1, 1, 1, 1, 1, 1]),
        (Status::Appointed, [1, 1, 1, 1, 1, 1, 1]),
        (Status::Exempt, [1, 1, 1, 1, 1, 1, 0]),
        (Status::TransferredOut, [1, 1, 1, 1, 1, 1, 0]),
        (Status::Probationary, [1, 1, 1, 0, 0, 0, 0]),
        (Status::TransferredIn, [0, 1, 1, 0, 0, 0, 0]),
        (Status::Alternate, [0, 0, 0, 1, 0, 0, 0]),
        (Status::Suspended, [0, 0, 0, 0, 0, 0, 0]),
    ] {
        assert_eq!(row(status), expected, "{status:?}");
        assert_eq!(status.rights().vote, status.has_seat());
    }
}

#[test]
fn an_alternate_has_the_rights_of_the_seat_and_the_replaced_none() {
    let mut roll = people(5);
    roll.push(person(9, Status::Alternate, "u"));
    let mut hall = Hall::new(plan(vec![]), rulebook(), roll);
    let rights = |hall: &Hall, card: u32| {
        let person = hall
            .state()
            .setup
            .roll
            .iter()
            .find(|p| p.card == card)
            .unwrap();
        hall.state().roll.rights(person)
    };
    assert!(!rights(&hall, 9).vote && rights(&hall, 3).vote);
    hall.ok(Command::CallUp {
        card: 9,
        replaces: 3,
    });
    assert!(rights(&hall, 9).vote && !rights(&hall, 3).vote);
    hall.ok(Command::StandDown { card: 9 });
    assert!(!rights(&hall, 9).vote && rights(&hall, 3).vote);
}

#[test]
fn an_authority_is_cited_only_while_it_is_in_force() {
    let mut book = rulebook();
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    assert!(
        !Authority::Official.holds(&book, day(2020, 1, 10)),
        "no Party rulebook"
    );
    book.id = "party-2014".into();
    assert!(Authority::Official.holds(&book, day(2020, 1, 10)));
    assert!(!Authority::Invited.holds(&book, day(2016, 9, 19)));
    assert!(!Authority::Official.holds(&book, day(2024, 10, 10)));
    assert!(!Authority::Practice.holds(&book, day(2020, 1, 10)));
}

#[test]
fn the_reading_in_force_is_known_and_whether_it_matters() {
    let mut book = rulebook();
    book.id = "party-2014".into();
    let mut roll = people(12);
    roll[0].status = Status::TransferredOut;
    let mut plan = plan(vec![]);
    plan.kind = CongressKind::Member;
    let mut hall = Hall::new(plan, book, roll);
    let now = |hall: &Hall| readings(&hall.state().setup, &hall.state().roll);
    assert_eq!(
        now(&hall),
        [
            (ReadingInForce::ExcusedOut, false),
            (ReadingInForce::TransferredIn, false)
        ]
    );
    hall.ok(absent(12));
    hall.ok(Command::Arrive { cards: vec![1] });
    assert!(now(&hall).iter().all(|(_, touched)| *touched));
}

#[test]
fn the_composition_counts_what_the_roll_says_and_what_it_does_not() {
    let mut roll = people(4);
    let told = [
        ("nam", "Thái", "Đại học", Some(1980), Some(2005)),
        ("nữ", "Thái", "", Some(1985), Some(2010)),
        ("nam", "Kinh", "Đại học", Some(1990), None),
        ("", "", "", None, None),
    ];
    for (person, (sex, ethnic, education, born, joined)) in roll.iter_mut().zip(told) {
        person.sex = sex.into();
        person.ethnic = ethnic.into();
        person.education = education.into();
        person.born = born;
        person.joined = joined;
    }
    roll[1].status = Status::ExOfficio;
    let all = Composition::of(&roll, 2020);
    let words = |counts: &[(String, u32)]| -> Vec<String> {
        counts
            .iter()
            .map(|(word, n)| format!("{word} {n}"))
            .collect()
    };
    assert_eq!(all.people, 4);
    assert_eq!(
        all.statuses,
        [(Status::Official, 3), (Status::ExOfficio, 1)]
    );
    assert_eq!(words(&all.sexes), ["nam 2", "nữ 1"]);
    assert_eq!(words(&all.ethnic), ["Thái 2", "Kinh 1"]);
    assert_eq!(
        (words(&all.education), all.unsaid(&all.education)),
        (vec!["Đại học 2".into()], 2)
    );
    assert_eq!((all.theory.len(), all.unsaid(&all.theory)), (0, 4));
    let ages = all.ages.unwrap();
    assert_eq!((ages.known, ages.average_tenths), (3, 350));
    assert_eq!((ages.least.0, ages.least.1.card), (30, 3));
    assert_eq!((ages.most.0, ages.most.1.card), (40, 1));
    // (15 + 10) / 2 years, in tenths.
    assert_eq!(all.membership.unwrap().average_tenths, 125);
    assert_eq!(Composition::of(&roll[3..], 2020).ages, None);
    // Halves go up: 1/3 of a year is 0.3, 2/3 is 0.7.
    let mut three = people(3);
    for (person, born) in three.iter_mut().zip([2019, 2020, 2019]) {
        person.born = Some(born);
    }
    assert_eq!(
        Composition::of(&three, 2020).ages.unwrap().average_tenths,
        7
    );
}

#[test]
fn those_who_attended_are_told_with_who_was_called_up() {
    let mut roll = people(5);
    roll.push(person(9, Status::Alternate, "u"));
    let mut hall = Hall::new(plan(vec![]), rulebook(), roll);
    hall.ok(Command::CallUp {
        card: 9,
        replaces: 3,
    });
    hall.ok(Command::AllPresent { except: vec![1] });
    hall.ok(Command::Depart { cards: vec![2] });
    let cards: Vec<u32> = attended(hall.state()).iter().map(|p| p.card).collect();
    assert_eq!(cards, [2, 4, 5, 9]);
}
