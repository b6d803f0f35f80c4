use super::*;
use crate::congress::duties::{DutyState, coming, standings};
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

/// A duty that only somebody's word can meet.
fn by_word(id: &str, due: Due) -> DutyRule {
    duty(
        id,
        Severity::Must,
        due,
        Evidence::Attested,
        Remedy::Explain("Hỏi lại".into()),
    )
}

/// One sitting with these items and these duties, everybody there, not yet open.
fn waiting(duties: Vec<DutyRule>, items: Vec<Item>) -> Hall {
    let mut book = rulebook();
    book.duties = duties;
    let plan = plan(vec![sitting("s", SittingKind::Official, (7, 30), items)]);
    let mut hall = Hall::new(plan, book, people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall
}

fn said(id: &str) -> Step {
    step(id, StepKind::Say)
}

#[test]
fn one_word_settles_all_that_stand_at_one_place_and_is_taken_back_as_one() {
    let rules = vec![
        by_word("A1", Due::DaysBefore(7)),
        by_word("A2", Due::BeforeOpening),
        by_word("A3", Due::WorkingDaysBefore(30)),
        x5(),
        by_word("A4", Due::BeforeClose),
    ];
    let mut hall = waiting(rules, vec![item("i", 5, vec![said("m")])]);
    let duties = standings(hall.state(), hall.now());
    let also: Vec<String> = crate::congress::duties::together(&duties, "A1")
        .into_iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(also, ["A2", "A3"]);
    assert!(crate::congress::duties::together(&duties, "X5").is_empty());
    assert_eq!(hall.refused(Command::Next {}), "duty-open");
    let all = |also: Vec<String>| Command::MeetDuty {
        duty: "A1".into(),
        how: "biên bản ngày 03/01".into(),
        also,
    };
    assert_eq!(hall.refused(all(vec!["A9".into()])), "unknown-duty");
    assert_eq!(hall.ok(all(also.clone())).len(), 3);
    hall.ok(Command::Undo {
        reason: String::new(),
    });
    assert!(hall.state().duties.is_empty());
    let events = hall.ok(Command::WaiveDuty {
        duty: "A1".into(),
        reason: WaiverReason::Later,
        words: String::new(),
        also: vec!["A2".into(), "A2".into(), "A3".into()],
    });
    assert_eq!(events.len(), 3, "each once");
    hall.next();
    assert_eq!(hall.place(), "i/m");
}

#[test]
fn scripts_of_before_know_nothing_of_further_duties() {
    let text = r#"{"meet_duty":{"duty":"X5","how":"đã làm"}}"#;
    let command: Command = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&command).unwrap(), text);
}

#[test]
fn what_is_due_within_a_step_stops_whatever_leaves_it() {
    let rules = || {
        vec![
            by_word("W", Due::WithinSubject(vec!["guests".into()])),
            by_word("V", Due::AfterSubject(vec!["guests".into()])),
        ]
    };
    let items = || {
        vec![
            item("i", 5, vec![about(said("a"), "guests"), said("b")]),
            item("k", 5, vec![said("c")]),
        ]
    };
    let mut hall = waiting(rules(), items());
    hall.next();
    assert_eq!(state_of(&hall, "W"), DutyState::Due);
    assert_eq!(hall.refused(Command::Next {}), "duty-open");
    let skip = |reason: &str| Command::SkipStep {
        reason: reason.into(),
    };
    assert_eq!(hall.refused(skip("hết giờ")), "duty-open");
    let skip_item = Command::SkipItem {
        item: "i".into(),
        reason: "hết giờ".into(),
    };
    assert_eq!(hall.refused(skip_item.clone()), "duty-open");
    // What is only left for a while can be gone back to.
    hall.ok(Command::GoTo {
        item: "k".into(),
        step: None,
    });
    assert_eq!(state_of(&hall, "W"), DutyState::Soon);
    hall.ok(Command::GoTo {
        item: "i".into(),
        step: None,
    });
    hall.ok(Command::MeetDuty {
        duty: "W".into(),
        how: "xong".into(),
        also: Vec::new(),
    });
    hall.next();
    assert_eq!(hall.place(), "i/b");
    assert_eq!(state_of(&hall, "V"), DutyState::Due);
    assert_eq!(hall.refused(Command::Next {}), "duty-open");
    assert_eq!(hall.refused(skip_item), "duty-open");
    // What an item that was left out before it began should have brought is asked for at the close.
    let mut other = waiting(
        rules(),
        vec![item("n", 5, vec![said("m")]), items().remove(0)],
    );
    other.next();
    other.ok(Command::SkipItem {
        item: "i".into(),
        reason: "khách không đến".into(),
    });
    assert_eq!(state_of(&other, "W"), DutyState::Soon);
    other.next();
    assert_eq!(other.refused(Command::Close {}), "duty-open");
    for duty in ["W", "V"] {
        other.ok(Command::WaiveDuty {
            duty: duty.into(),
            reason: WaiverReason::NotApplicable,
            words: String::new(),
            also: Vec::new(),
        });
    }
    other.ok(Command::Close {});
}

#[test]
fn doing_one_duty_does_not_slip_past_another() {
    let within = by_word("W", Due::WithinSubject(vec!["guests".into()]));
    let mut hall = waiting(
        vec![x5(), within],
        vec![item(
            "i",
            5,
            vec![
                about(said("a"), "guests"),
                about(vote("v", &["q"]), "house-rules"),
            ],
        )],
    );
    hall.next();
    let refusal = hall
        .try_do(Command::DoDuty { duty: "X5".into() })
        .unwrap_err();
    assert!(
        format!("{:?}", refusal.reason).contains("\"W\""),
        "{refusal:?}"
    );
    hall.ok(Command::MeetDuty {
        duty: "W".into(),
        how: "xong".into(),
        also: Vec::new(),
    });
    hall.ok(Command::DoDuty { duty: "X5".into() });
    assert_eq!(hall.place(), "i/bo-sung-x5");
}

#[test]
fn what_comes_is_told_three_steps_ahead_with_who_and_which_paper() {
    let officer = |id: &str| Officer {
        id: id.into(),
        name: id.into(),
        post: Words::default(),
    };
    let mut book = rulebook();
    book.duties = vec![x5()];
    let mut steps: Vec<Step> = ["a", "b", "c", "d"].map(said).into();
    steps.push(about(vote("ct", &["q"]), "programme"));
    steps.push(about(vote("nq", &["q"]), "house-rules"));
    let mut i = item("i", 5, steps);
    i.in_charge = Some("an".into());
    let mut planned = plan(vec![sitting("s", SittingKind::Official, (7, 30), vec![i])]);
    planned.officers = vec![officer("an"), officer("binh")];
    planned.documents = vec![Document {
        id: "ct".into(),
        subject: Some("programme".into()),
        title: "Chương trình".into(),
        owner: Some("binh".into()),
        pages: None,
        words: None,
        reading: None,
        ready: false,
    }];
    let mut hall = Hall::new(planned, book, people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall.next();
    let told = coming(hall.state(), &standings(hall.state(), hall.now()));
    assert!(told.is_empty(), "four steps ahead is too early: {told:?}");
    hall.next();
    let told = coming(hall.state(), &standings(hall.state(), hall.now()));
    let [one] = told.as_slice() else {
        panic!("{told:?}")
    };
    assert_eq!((one.duty.id.as_str(), one.steps), ("X5", 3));
    assert_eq!(one.at.unwrap().1.id, "nq");
    assert_eq!(one.met_at.unwrap().1.id, "ct");
    assert_eq!(one.in_charge.unwrap().id, "an");
    let [paper] = one.papers.as_slice() else {
        panic!("{one:?}")
    };
    assert_eq!(paper.owner.unwrap().id, "binh");
    assert!(!paper.ready);
    hall.ok(Command::DocumentReady {
        document: "ct".into(),
        ready: true,
    });
    hall.next();
    hall.next();
    let told = coming(hall.state(), &standings(hall.state(), hall.now()));
    assert!(told[0].papers[0].ready);
    assert_eq!((told[0].steps, told[0].duty.state), (1, DutyState::Soon));
    hall.all_agree();
    assert!(coming(hall.state(), &standings(hall.state(), hall.now())).is_empty());
}

#[test]
fn a_reading_is_timed_without_breaks_and_absences() {
    let limit = duty(
        "L",
        Severity::Must,
        Due::WithinSubject(vec!["political-report".into()]),
        Evidence::ReadWithin(vec![("political-report".into(), 20)]),
        Remedy::Explain("Rút gọn".into()),
    );
    let read = StepKind::Read {
        document: "bc".into(),
    };
    let mut hall = waiting(
        vec![limit],
        vec![
            item("i", 30, vec![about(step("a", read), "political-report")]),
            item("k", 5, vec![said("b")]),
        ],
    );
    hall.next();
    hall.at(10.0).ok(Command::Recess { minutes: Some(15) });
    hall.at(25.0).ok(Command::Reconvene {});
    hall.at(27.0).ok(Command::GoTo {
        item: "k".into(),
        step: None,
    });
    hall.at(60.0).ok(Command::GoTo {
        item: "i".into(),
        step: None,
    });
    hall.at(61.0).ok(Command::Pause {});
    hall.at(80.0).ok(Command::Continue {});
    assert_eq!(state_of(&hall, "L"), DutyState::Soon, "13 minutes so far");
    let mut late = hall.congress.clone();
    hall.at(87.0).next();
    assert_eq!(state_of(&hall, "L"), DutyState::Met, "20 minutes");
    std::mem::swap(&mut hall.congress, &mut late);
    assert_eq!(hall.at(87.1).refused(Command::Next {}), "duty-open");
}

#[test]
fn how_old_the_roll_was_is_frozen_with_the_papers() {
    let rule = duty(
        "P",
        Severity::Should,
        Due::WithinRung(Rung::Issue, vec![]),
        Evidence::PresenceChecked(10),
        Remedy::Explain("Điểm danh".into()),
    );
    let mut book = rulebook();
    book.duties = vec![rule];
    let steps = [
        Rung::Introduction,
        Rung::List,
        Rung::Tellers,
        Rung::Issue,
        Rung::Collect,
    ];
    let mut planned = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("bau", 60, steps.map(rung).into())],
    )]);
    planned.elections = vec![election(2, &["A", "B", "C"])];
    for (minutes, met) in [(10.0, true), (10.5, false)] {
        let mut hall = Hall::new(planned.clone(), book.clone(), people(10));
        hall.ok(Command::AllPresent { except: vec![] });
        hall.next();
        hall.next();
        for _ in 0..2 {
            hall.all_agree();
            hall.all_agree();
            hall.next();
        }
        assert_eq!(hall.place(), "bau/issue");
        hall.ok(Command::PresentCount { present: Some(10) });
        let counted = hall.minute;
        hall.at(counted + minutes).ok(Command::IssueBallots {
            election: None,
            issued: 10,
            present: None,
            printed: None,
            unused: None,
            spoiled: None,
        });
        // A later report does not mend what the papers were issued on.
        hall.ok(Command::PresentCount { present: Some(10) });
        hall.next();
        let expected = if met {
            DutyState::Met
        } else {
            DutyState::Missed
        };
        assert_eq!(state_of(&hall, "P/bch"), expected);
    }
}

#[test]
fn days_are_counted_from_the_congress_and_from_its_close() {
    use crate::congress::duties::deadline;
    let day = |month, day| NaiveDate::from_ymd_opt(2020, month, day).unwrap();
    let friday = day(1, 10);
    for (due, expected) in [
        (Due::DaysBefore(7), Some(day(1, 3))),
        (Due::WorkingDaysBefore(5), Some(day(1, 3))),
        (Due::WorkingDaysBefore(1), Some(day(1, 9))),
        (Due::DaysAfter(2), Some(day(1, 12))),
        (Due::WorkingDaysAfter(1), Some(day(1, 13))),
        (Due::WorkingDaysAfter(6), Some(day(1, 20))),
        (Due::BeforeClose, None),
    ] {
        assert_eq!(deadline(&due, friday), expected, "{due:?}");
    }
}

#[test]
fn doing_one_duty_now_does_not_go_past_another() {
    let x3 = duty(
        "X3",
        Severity::Must,
        Due::BeforeSubject(vec!["resolution".into()]),
        Evidence::CardVotePassed("house-rules".into()),
        Remedy::InsertCardVote("house-rules".into(), "Nội quy".into()),
    );
    // The house rules are put in by the program: the programme comes before them all the same.
    let mut hall = waiting(
        vec![x3, x5()],
        vec![item(
            "i",
            5,
            vec![said("a"), about(said("b"), "resolution")],
        )],
    );
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "duty-open");
    let now = |duty: &str| Command::DoDuty { duty: duty.into() };
    assert_eq!(hall.refused(now("X3")), "duty-open");
    hall.ok(now("X5"));
}

#[test]
fn an_item_left_half_done_is_not_left_out_past_its_duty() {
    let rules = vec![by_word("W", Due::WithinSubject(vec!["guests".into()]))];
    let items = vec![
        item("i", 5, vec![about(said("a"), "guests")]),
        item("k", 5, vec![said("c")]),
    ];
    let mut hall = waiting(rules, items);
    hall.next();
    hall.ok(Command::GoTo {
        item: "k".into(),
        step: None,
    });
    let skip_item = Command::SkipItem {
        item: "i".into(),
        reason: "hết giờ".into(),
    };
    assert_eq!(hall.refused(skip_item), "duty-open");
}
