use super::*;
use crate::congress::duties::{DutyState, standings};
use crate::congress::event::WaiverReason;

fn x5() -> DutyRule {
    duty(
        "X5",
        Severity::Must,
        Due::BeforeSubject(vec!["house-rules".into()]),
        Evidence::CardVotePassed("programme".into()),
        Remedy::InsertCardVote("programme".into(), "Chương trình".into()),
    )
}

fn x6() -> DutyRule {
    duty(
        "X6",
        Severity::Must,
        Due::BeforeSittingCloses(SittingKind::Preparatory),
        Evidence::StepDone("brief-official".into()),
        Remedy::InsertBrief("brief-official".into(), "Quán triệt".into()),
    )
}

/// A preparatory sitting that forgets the programme's vote and the briefing.
fn forgetful(duties: Vec<DutyRule>) -> Hall {
    let mut book = rulebook();
    book.duties = duties;
    let plan = plan(vec![sitting(
        "tru-bi",
        SittingKind::Preparatory,
        (7, 30),
        vec![
            item("mo", 5, vec![step("m", StepKind::Say)]),
            item("noi-quy", 5, vec![about(vote("v", &["q"]), "house-rules")]),
        ],
    )]);
    let mut hall = Hall::new(plan, book, people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall
}

fn state_of(hall: &Hall, id: &str) -> DutyState {
    standings(hall.state(), hall.now())
        .into_iter()
        .find(|d| d.id == id)
        .unwrap()
        .state
}

#[test]
fn tiep_stops_where_the_duty_falls_due_and_not_before() {
    let mut hall = forgetful(vec![x5(), x6()]);
    assert_eq!(hall.place(), "mo/m");
    assert_eq!(state_of(&hall, "X5"), DutyState::Due);
    let refusal = hall.try_do(Command::Next {}).unwrap_err();
    assert_eq!(refusal.reason.id(), "duty-open");
    assert_eq!(refusal.rule.unwrap(), seen());
    assert_eq!(
        hall.refused(Command::GoTo {
            item: "noi-quy".into(),
            step: None
        }),
        "duty-open"
    );
}

#[test]
fn way_out_one_do_it_now() {
    let mut hall = forgetful(vec![x5()]);
    hall.ok(Command::DoDuty { duty: "X5".into() });
    assert_eq!(hall.place(), "mo/bo-sung-x5");
    hall.next();
    hall.agree_announce();
    assert_eq!(state_of(&hall, "X5"), DutyState::Met);
    hall.next();
    assert_eq!(hall.place(), "noi-quy/v");
}

#[test]
fn a_vote_that_failed_does_not_meet_the_duty() {
    let mut hall = forgetful(vec![x5()]);
    hall.ok(Command::DoDuty { duty: "X5".into() });
    hall.next();
    hall.ok(record(Some(5), 5, 0));
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "duty-open");
}

#[test]
fn way_out_two_done_already() {
    let mut hall = forgetful(vec![x5()]);
    assert_eq!(
        hall.refused(Command::MeetDuty {
            duty: "X5".into(),
            how: " ".into(),
            also: Vec::new(),
        }),
        "text-needed"
    );
    hall.ok(Command::MeetDuty {
        duty: "X5".into(),
        how: "đã biểu quyết lúc 7 giờ".into(),
        also: Vec::new(),
    });
    assert_eq!(state_of(&hall, "X5"), DutyState::Recorded);
    hall.next();
    assert_eq!(hall.place(), "noi-quy/v");
}

#[test]
fn way_out_three_one_digit_now_words_later() {
    let mut hall = forgetful(vec![x5()]);
    hall.ok(Command::WaiveDuty {
        duty: "X5".into(),
        reason: WaiverReason::Later,
        words: String::new(),
        also: Vec::new(),
    });
    assert_eq!(crate::congress::duties::unexplained(hall.state()), ["X5"]);
    assert_eq!(
        hall.refused(Command::WaiveDuty {
            duty: "X5".into(),
            reason: WaiverReason::Presidium,
            words: String::new(),
            also: Vec::new(),
        }),
        "duty-settled"
    );
    hall.next();
    hall.ok(Command::ExplainWaiver {
        duty: "X5".into(),
        words: "quên in".into(),
    });
    assert!(crate::congress::duties::unexplained(hall.state()).is_empty());
}

#[test]
fn a_sitting_does_not_close_while_its_duty_is_open() {
    let mut hall = forgetful(vec![x6()]);
    hall.next();
    hall.next();
    hall.agree_announce();
    assert_eq!(state_of(&hall, "X6"), DutyState::Due);
    assert_eq!(hall.refused(Command::Next {}), "duty-open");
    hall.ok(Command::DoDuty { duty: "X6".into() });
    assert_eq!(hall.place(), "noi-quy/bo-sung-x6");
    hall.next();
    assert!(hall.state().open_sitting().is_none());
    assert_eq!(state_of(&hall, "X6"), DutyState::Met);
}

#[test]
fn what_was_not_seen_in_its_source_never_blocks() {
    let mut rule = x5();
    rule.source.checked = false;
    let mut hall = forgetful(vec![rule]);
    hall.next();
    assert_eq!(hall.place(), "noi-quy/v");
    assert_eq!(state_of(&hall, "X5"), DutyState::Missed);
}

#[test]
fn a_rule_younger_than_the_congress_does_not_hold() {
    let mut rule = x5();
    rule.source.date = NaiveDate::from_ymd_opt(2020, 2, 14);
    let hall = forgetful(vec![rule]);
    assert!(standings(hall.state(), hall.now()).is_empty());
}

#[test]
fn a_duty_about_elections_stands_once_for_each() {
    let rule = duty(
        "X9",
        Severity::Must,
        Due::BeforeRung(Rung::Nominations, vec![Office::Committee]),
        Evidence::RungDone(Rung::Introduction),
        Remedy::InsertRung(Rung::Introduction),
    );
    let mut book = rulebook();
    book.duties = vec![rule];
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item(
            "bau",
            10,
            vec![step("m", StepKind::Say), rung(Rung::Nominations)],
        )],
    )]);
    plan.elections = vec![election(2, &["A", "B"])];
    let mut hall = Hall::new(plan, book, people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "duty-open");
    hall.ok(Command::DoDuty {
        duty: "X9/bch".into(),
    });
    assert_eq!(hall.place(), "bau/bo-sung-x9");
    hall.next();
    assert_eq!(hall.place(), "bau/nominations");
    assert!(hall.state().election("bch").unwrap().slate.introduced);
}
