//! Whatever is pressed among duties of every kind: a journal read again is the same congress, an act taken back
//! leaves no trace, and a gate always has a way out.

use super::*;
use crate::congress::agenda::{self, NextMove};
use crate::congress::catalogue;
use crate::congress::duties::{DutyState, coming, standings};
use crate::congress::event::WaiverReason;
use proptest::prelude::*;

/// What is pressed beside what the footer asks for.
const POOL: [&str; 14] = [
    r#"{"next":{}}"#,
    r#"{"skip_step":{"reason":"hết giờ"}}"#,
    r#"{"end_step":{}}"#,
    r#"{"recess":{"minutes":5}}"#,
    r#"{"go_to":{"item":"thao-luan"}}"#,
    r#"{"go_to":{"item":"khach"}}"#,
    r#"{"skip_item":{"item":"bau","reason":"hoãn"}}"#,
    r#"{"skip_item":{"item":"khach","reason":"hết giờ"}}"#,
    r#"{"pause":{}}"#,
    r#"{"continue":{}}"#,
    r#"{"depart":{"cards":[4]}}"#,
    r#"{"document_ready":{"document":"bc"}}"#,
    r#"{"waive_duty":{"duty":"D1","reason":"later","also":["D2"]}}"#,
    r#"{"undo":{"reason":"bấm nhầm"}}"#,
];

/// A must of every moment, most of them met by nothing but a word.
fn rules() -> Vec<DutyRule> {
    let on = |subject: &str| vec![subject.to_owned()];
    let dues = [
        Due::DaysBefore(7),
        Due::WorkingDaysBefore(30),
        Due::BeforeOpening,
        Due::BeforeSittingOpens(SittingKind::Official),
        Due::BeforeSubject(on("guests")),
        Due::WithinSubject(on("guests")),
        Due::AfterSubject(on("guests")),
        Due::BeforeElection(vec![]),
        Due::BeforeRung(Rung::List, vec![]),
        Due::WithinRung(Rung::Issue, vec![]),
        Due::BeforeFirstMeeting,
        Due::BeforeSittingCloses(SittingKind::Preparatory),
        Due::BeforeDiscussionEnds,
        Due::BeforeClose,
        Due::WorkingDaysAfter(7),
    ];
    let mut rules: Vec<DutyRule> = dues
        .into_iter()
        .enumerate()
        .map(|(n, due)| {
            duty(
                &format!("D{}", n + 1),
                Severity::Must,
                due,
                Evidence::Attested,
                Remedy::InsertBrief("guests".into(), "Nhắc lại".into()),
            )
        })
        .collect();
    for (id, due, evidence, remedy) in [
        (
            "V",
            Due::BeforeSubject(on("guests")),
            Evidence::CardVotePassed("programme".into()),
            Remedy::InsertCardVote("programme".into(), "chương trình".into()),
        ),
        (
            "R",
            Due::WithinSubject(on("political-report")),
            Evidence::ReadWithin(vec![("political-report".into(), 3)]),
            Remedy::Explain("Rút gọn".into()),
        ),
        (
            "I",
            Due::BeforeRung(Rung::List, vec![]),
            Evidence::RungDone(Rung::Introduction),
            Remedy::InsertRung(Rung::Introduction),
        ),
        (
            "P",
            Due::BeforeRung(Rung::Issue, vec![]),
            Evidence::PresenceChecked(5),
            Remedy::Explain("Điểm danh lại".into()),
        ),
        (
            "C",
            Due::BeforeClose,
            Evidence::VotesComplete,
            Remedy::Explain("Biểu quyết".into()),
        ),
    ] {
        rules.push(duty(id, Severity::Must, due, evidence, remedy));
    }
    rules
}

fn hall() -> Hall {
    let rungs = [
        Rung::List,
        Rung::Tellers,
        Rung::Issue,
        Rung::Collect,
        Rung::Count,
        Rung::Announce,
    ];
    let read = StepKind::Read {
        document: "bc".into(),
    };
    let mut meeting = item("ra-mat", 5, vec![step("rm", StepKind::Say)]);
    meeting.electorate = Some("bch".into());
    let mut planned = plan(vec![
        sitting(
            "tru-bi",
            SittingKind::Preparatory,
            (7, 0),
            vec![item("mo", 5, vec![step("m", StepKind::Say)])],
        ),
        sitting(
            "chinh",
            SittingKind::Official,
            (7, 30),
            vec![
                item(
                    "khach",
                    5,
                    vec![
                        about(step("k", StepKind::Say), "guests"),
                        step("n", StepKind::Say),
                        about(step("bc", read), "political-report"),
                    ],
                ),
                item("thao-luan", 5, vec![step("tl", StepKind::Discussion)]),
                item("bau", 60, rungs.map(rung).into()),
                meeting,
                item("het", 5, vec![vote("v", &["q"])]),
            ],
        ),
    ]);
    planned.elections = vec![election(2, &["A", "B", "C"])];
    planned.documents = vec![Document {
        id: "bc".into(),
        subject: Some("political-report".into()),
        title: "Báo cáo".into(),
        owner: None,
        pages: None,
        words: None,
        reading: None,
        ready: false,
    }];
    let mut book = rulebook();
    book.subjects = ["programme", "guests", "political-report"]
        .map(|id| Subject {
            id: id.into(),
            name: id.into(),
        })
        .into();
    book.duties = rules();
    let mut hall = Hall::new(planned, book, people(12));
    hall.ok(Command::AllPresent { except: vec![] });
    hall
}

fn picture(congress: &Congress) -> String {
    let mut state = congress.state().clone();
    state.last = None;
    format!("{state:?}")
}

/// What the footer asks for, all of one mind.
fn helpful(hall: &Hall) -> String {
    match agenda::next_move(hall.state()) {
        NextMove::EnterVote { .. } => r#"{"card_vote_record":{"no":0}}"#.to_owned(),
        NextMove::EnterRung {
            rung: Rung::Issue, ..
        } => {
            format!(
                r#"{{"issue_ballots":{{"issued":{}}}}}"#,
                hall.state().present_now()
            )
        }
        NextMove::EnterRung {
            rung: Rung::Collect,
            ..
        } => {
            let issued = hall.state().elections[0].round.issued.as_ref();
            let issued = issued.map_or(12, |issued| issued.issued);
            format!(r#"{{"collect_ballots":{{"collected":{issued}}}}}"#)
        }
        NextMove::EnterRung {
            rung: Rung::Count, ..
        } => {
            let papers = hall.state().elections[0].round.collected.unwrap_or(12);
            format!(
                r#"{{"enter_count":{{"valid":{papers},"invalid":0,"votes":[{papers},{papers},0]}}}}"#
            )
        }
        _ => POOL[0].to_owned(),
    }
}

/// The duty that stops Tiếp, if one does.
fn stops(hall: &Hall) -> Option<String> {
    let refusal = hall
        .congress
        .decide(&Command::Next {}, hall.wall(), hall.up())
        .err()?;
    match refusal.reason {
        Reason::DutyOpen {
            duty: Fact::Text(id),
            ..
        } => Some(id),
        _ => None,
    }
}

/// The three ways out, `pick` of them taken.
fn way_out(hall: &mut Hall, id: &str, pick: usize) -> Result<Command, TestCaseError> {
    let ways = [
        Command::MeetDuty {
            duty: id.into(),
            how: "đã làm".into(),
            also: Vec::new(),
        },
        Command::WaiveDuty {
            duty: id.into(),
            reason: WaiverReason::Later,
            words: String::new(),
            also: Vec::new(),
        },
        Command::DoDuty { duty: id.into() },
    ];
    for way in &ways[..2] {
        let decided = hall.congress.decide(way, hall.wall(), hall.up());
        prop_assert!(decided.is_ok(), "{:?}: {:?}", way, decided);
    }
    let [meet, waive, act] = ways;
    Ok(match pick % 5 {
        0 | 1 => meet,
        2 | 3 => waive,
        _ => act,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn among_duties_of_every_kind_a_journal_read_again_is_the_same_and_nobody_is_a_prisoner(
        picks in proptest::collection::vec((0..8_u8, 0..POOL.len()), 40..160),
    ) {
        let mut hall = hall();
        for (on, pick) in picks {
            hall.minute += 0.5;
            let stopped = stops(&hall);
            let command = match (&stopped, on) {
                (_, 0) => catalogue::parse(POOL[pick]).unwrap(),
                (Some(id), _) => way_out(&mut hall, id, pick)?,
                (None, _) => catalogue::parse(&helpful(&hall)).unwrap(),
            };
            let before = picture(&hall.congress);
            let Ok(events) = hall.try_do(command.clone()) else {
                prop_assert_eq!(before, picture(&hall.congress), "a refusal changes nothing");
                continue;
            };
            // What was met or waived stops nobody any more.
            if let (Some(id), Command::MeetDuty { .. } | Command::WaiveDuty { .. }) = (&stopped, &command)
                && on != 0
            {
                prop_assert!(stops(&hall).as_ref() != Some(id));
            }
            let undoable = hall.congress.undoable().map(|act| act.seq).ok();
            if undoable == Some(hall.congress.next_seq() - 1) && !matches!(command, Command::Undo { .. }) {
                hall.ok(Command::Undo { reason: String::new() });
                prop_assert_eq!(&before, &picture(&hall.congress), "undo of {:?}", events);
                hall.ok(command);
            }
            // What stops is said to be due, or due soon where only leaving a step out stops.
            let duties = standings(hall.state(), hall.now());
            if let Some(id) = stops(&hall) {
                let duty = duties.iter().find(|duty| duty.id == id).unwrap();
                prop_assert!(
                    matches!(duty.state, DutyState::Due | DutyState::Missed),
                    "{} is {:?}", id, duty.state
                );
            }
            for soon in coming(hall.state(), &duties) {
                prop_assert!((1..=3).contains(&soon.steps));
            }
        }
        prop_assert_eq!(hall.congress.unsound(), None);
        let mut again = Congress::new(Arc::clone(&hall.congress.state().setup));
        for act in hall.congress.acts() {
            again.apply(act.clone());
        }
        prop_assert_eq!(picture(&again), picture(&hall.congress));
    }
}
