//! The log in words: one example of every event in both languages, whole and with the titles of the state.

mod lines;

use super::sample::{Hall, question, source};
use super::{en, vi, whole};
use crate::congress::election::{
    BallotKind, CandidateState, CountMethod, CountSheet, Ending, Outcome, RoundKind, Standing,
};
use crate::congress::event::{Computed, Section, SpeechTag, StepRef, WaiverReason};
use crate::congress::plan::{CandidatePlan, Guest, Speaks, Step, StepKind};
use crate::congress::roll::Base;
use crate::congress::{Act, Command, Event, Millis, Mode, Wall};
use crate::rulebook::{BaseKind, Rung, Words};

fn wall() -> Wall {
    Wall::parse_from_rfc3339("2020-01-10T09:42:15+07:00").unwrap()
}

fn base() -> Base {
    Base {
        number: 106,
        summoned: 106,
        out: Vec::new(),
        replaced: Vec::new(),
        provisional: false,
        ..Base::default()
    }
}

fn outcome() -> Outcome {
    let standing = |candidate: &str, votes: u32, state| Standing {
        candidate: candidate.into(),
        index: 0,
        votes,
        rank: 1,
        state,
        margin: Some(0),
    };
    Outcome {
        need: Some(54),
        standings: vec![
            standing("Lò Văn Chung", 104, CandidateState::Elected),
            standing("Vì Thị Ọi", 60, CandidateState::Tied),
        ],
        seats_left: 2,
        ending: Ending::Tie,
        base: Some(106),
        alternates: Vec::new(),
        alternates_left: 0,
        alternates_tied: Vec::new(),
    }
}

/// At least one example of every event; where a field changes the sentence, one of each kind.
fn examples() -> Vec<Event> {
    let item = || "thao-luan".to_owned();
    let step = || "phat-bieu".to_owned();
    let bch = || "bch".to_owned();
    let hoa = || "hoa".to_owned();
    let reason = || "theo ý kiến Đoàn Chủ tịch".to_owned();
    let vote = || "vote-1".to_owned();
    let clock = |paused| Event::ClockSet {
        real_at: wall(),
        real_up: Millis::ZERO,
        at: wall(),
        up: Millis::ZERO,
        speed: if paused { 0 } else { 20 },
        paused,
    };
    let count = |version, reason: Option<&str>| Event::CountEntered {
        election: bch(),
        round: 1,
        version,
        reason: reason.map(str::to_owned),
        count: CountSheet {
            valid: 105,
            invalid: 1,
            ..CountSheet::default()
        },
        outcome: outcome(),
        method: CountMethod::Minutes,
        teams: Vec::new(),
        explained: None,
    };
    let recorded = |vote: &str, not_voting, computed| Event::CardVoteRecorded {
        vote: vote.to_owned(),
        yes: 106 - not_voting,
        no: 0,
        other: 0,
        not_voting,
        computed,
        sections: Vec::new(),
    };
    let nominated = |own, by: &str| Event::Nominated {
        election: bch(),
        candidate: "Cà Văn Sơn".into(),
        card: None,
        by: by.to_owned(),
        own,
    };
    let inserted = |before: Option<&str>| Event::StepInserted {
        item: "chuong-trinh".into(),
        before: before.map(str::to_owned),
        step: Step {
            id: "them".into(),
            subject: None,
            who: Speaks::Chair,
            say: Words::default(),
            prepare: Vec::new(),
            kind: StepKind::CardVote {
                questions: vec![question("q", "Quy chế làm việc", "the working rules")],
            },
        },
    };
    vec![
        Event::Opened {
            format: 1,
            mode: Mode::Live,
            program: "presidium 0.1.0".into(),
            run: 1,
            boot: "b".into(),
            session: source("mau.ron"),
            rulebook: source("party.ron"),
            roll: source("mau.csv"),
        },
        Event::Resumed {
            program: "presidium 0.1.0".into(),
            run: 2,
            boot: "b".into(),
            clock: Millis::ZERO,
        },
        Event::Interrupted {
            gap: Millis::seconds(250),
            alive: wall(),
        },
        Event::GapCounted {},
        clock(false),
        clock(true),
        Event::Recovered {
            bytes: 1213,
            file: "mau.torn-4096".into(),
            sha256: String::new(),
        },
        Event::Segment {
            continues: "mau.live.jsonl".into(),
            prev: String::new(),
            reason: "đĩa báo lỗi".into(),
        },
        Event::Witnessed { seq: 1213 },
        Event::Rescheduled { by_days: 1 },
        Event::Rescheduled { by_days: -2 },
        Event::Rescheduled { by_days: 0 },
        Event::StartedFrom { item: item() },
        Event::SittingOpened {
            sitting: "ct".into(),
        },
        Event::SittingClosed {
            sitting: "ct".into(),
        },
        Event::ItemStarted { item: item() },
        Event::ItemEnded { item: item() },
        Event::ItemLeft { item: item() },
        Event::ItemSkipped {
            item: item(),
            reason: reason(),
        },
        Event::StepStarted {
            item: item(),
            step: step(),
        },
        Event::StepDone {
            item: "khai-mac".into(),
            step: "quan-triet".into(),
        },
        Event::StepSkipped {
            item: item(),
            step: step(),
            reason: String::new(),
        },
        inserted(Some("bieu-quyet")),
        inserted(None),
        Event::ChairChanged {
            name: "Lò Văn Chung".into(),
        },
        Event::ItemClockPaused { item: item() },
        Event::ItemClockResumed { item: item() },
        Event::TimeGranted {
            item: item(),
            by: Millis::minutes(5),
            reason: reason(),
        },
        Event::TimeGranted {
            item: item(),
            by: Millis::minutes(-5),
            reason: String::new(),
        },
        Event::RecessStarted {
            until: Some(wall()),
        },
        Event::RecessStarted { until: None },
        Event::RecessEnded {},
        Event::SpeakerRegistered {
            speaker: hoa(),
            name: "Quàng Thị Hoa".into(),
            card: None,
            unit: "Chi bộ 3".into(),
            tag: SpeechTag::Solution,
        },
        Event::SpeakerWithdrawn { speaker: hoa() },
        Event::SpeechStarted {
            speaker: hoa(),
            limit: Some(Millis::minutes(5)),
        },
        Event::SpeechStarted {
            speaker: hoa(),
            limit: None,
        },
        Event::SpeechEnded { speaker: hoa() },
        Event::SpeechPaused { speaker: hoa() },
        Event::SpeechResumed { speaker: hoa() },
        Event::SpeechGranted {
            speaker: hoa(),
            by: Millis::minutes(2),
        },
        Event::SpeechGranted {
            speaker: hoa(),
            by: Millis::minutes(-1),
        },
        Event::SpeechTagged {
            speaker: hoa(),
            tag: SpeechTag::Result,
        },
        Event::AllPresent {
            except: vec![17, 42],
        },
        Event::AllPresent { except: vec![] },
        Event::Arrived { cards: vec![17] },
        Event::Departed {
            cards: (1..=14).collect(),
        },
        Event::AbsentThroughout {
            card: 42,
            accepted: true,
            reason: "ốm".into(),
            attested_by: "tổ trưởng".into(),
        },
        Event::PresentCounted { present: Some(104) },
        Event::PresentCounted { present: None },
        Event::UnitCounted {
            unit: "Chi bộ 1".into(),
            present: Some(5),
        },
        Event::UnitCounted {
            unit: "Chi bộ 1".into(),
            present: None,
        },
        Event::AlternateCalled {
            card: 3,
            replaces: 42,
        },
        Event::AlternateStoodDown { card: 3 },
        Event::CardVoteOpened {
            vote: vote(),
            title: Words::both("Chương trình đại hội", "the programme"),
            subject: None,
            step: None,
            question: None,
            election: None,
            rung: None,
            decision: None,
            present: 106,
            base: base(),
            on: BaseKind::AdjustedSummoned,
            need: 54,
            repeats: None,
            reason: String::new(),
        },
        Event::CardVoteOpened {
            vote: "vote-2".into(),
            title: Words::both("Chương trình đại hội", "the programme"),
            subject: None,
            step: None,
            question: None,
            election: None,
            rung: None,
            decision: None,
            present: 98,
            base: base(),
            on: BaseKind::Present,
            need: 74,
            repeats: Some(vote()),
            reason: "có ý kiến về số thẻ".into(),
        },
        Event::CardVoteOpened {
            vote: vote(),
            title: Words::both("Ban Chấp hành khóa XXI", "the Committee, 21st term"),
            subject: None,
            step: Some(StepRef {
                item: "bau".into(),
                step: "number".into(),
            }),
            question: Some("number".into()),
            election: Some(bch()),
            rung: Some(Rung::Number),
            decision: None,
            present: 106,
            base: base(),
            on: BaseKind::AdjustedSummoned,
            need: 54,
            repeats: None,
            reason: String::new(),
        },
        Event::CardVoteRecorded {
            vote: vote(),
            yes: 104,
            no: 2,
            other: 0,
            not_voting: 0,
            computed: None,
            sections: vec![
                Section {
                    unit: "1".into(),
                    yes: Some(50),
                    no: Some(2),
                    other: None,
                },
                Section {
                    unit: "Khối cơ quan".into(),
                    yes: Some(54),
                    no: Some(0),
                    other: None,
                },
            ],
        },
        recorded("vote-1", 0, None),
        recorded("vote-1", 2, Some(Computed::Yes)),
        recorded("vote-9", 0, None),
        Event::CardVoteAnnounced {
            vote: vote(),
            passed: true,
        },
        Event::CardVoteAnnounced {
            vote: vote(),
            passed: false,
        },
        Event::CardVoteCancelled {
            vote: vote(),
            reason: "hỏi lại cho rõ".into(),
        },
        Event::SeatsSet {
            election: bch(),
            seats: 3,
        },
        Event::SeatsProposed {
            election: "bch".into(),
            seats: 13,
        },
        Event::Overruled {
            reason: "theo ý kiến Đoàn Chủ tịch".into(),
        },
        Event::ListIntroduced {
            election: bch(),
            candidates: vec![CandidatePlan {
                name: "Lò Văn Chung".into(),
                card: None,
                note: Words::default(),
            }],
        },
        nominated(false, "Lò Văn Inh"),
        nominated(false, ""),
        nominated(true, ""),
        Event::WithdrawalDecided {
            election: bch(),
            candidate: "Cà Văn Sơn".into(),
            allowed: true,
        },
        Event::WithdrawalDecided {
            election: bch(),
            candidate: "Cà Văn Sơn".into(),
            allowed: false,
        },
        Event::SupportCounted {
            election: bch(),
            candidate: "Lò Văn Chung".into(),
            support: 40,
            present: 106,
            need: 32,
        },
        Event::OpinionCounted {
            election: bch(),
            issued: 106,
            collected: 106,
            valid: 105,
            invalid: 1,
            votes: vec![("Lò Văn Chung".into(), 60), ("Mùa A Tủa".into(), 50)],
            left_out: vec!["Mùa A Tủa".into()],
        },
        Event::ListAdopted {
            election: bch(),
            round: 1,
            candidates: vec!["Lò Văn Chung".into(), "Vì Thị Ọi".into()],
            kind: BallotKind::Strike,
        },
        Event::TellersProposed {
            election: bch(),
            head: "Lò Thị Thảo".into(),
            members: vec!["Cà Văn Sơn".into()],
        },
        Event::TellersElected { election: bch() },
        Event::RungDone {
            election: bch(),
            round: 1,
            rung: Rung::Box,
        },
        Event::BallotsIssued {
            election: bch(),
            round: 1,
            issued: 106,
            present: 106,
            base: base(),
            need: Some(54),
        },
        Event::BallotsExchanged {
            election: bch(),
            round: 1,
            exchanged: 2,
        },
        Event::BallotsCollected {
            election: bch(),
            round: 1,
            collected: 106,
        },
        count(1, None),
        count(2, Some("cộng nhầm")),
        Event::ResultAnnounced {
            election: bch(),
            round: 1,
        },
        Event::RoundCancelled {
            election: bch(),
            round: 1,
        },
        Event::RoundOpened {
            election: bch(),
            round: 2,
            kind: RoundKind::Revote,
            seats: 1,
            for_alternates: false,
            candidates: vec!["Lò Văn Chung".into(), "Mùa A Tủa".into()],
        },
        Event::NewNamesDecided {
            election: bch(),
            allowed: true,
        },
        Event::ElectionStopped { election: bch() },
        Event::DutyMet {
            duty: "X5".into(),
            how: "đã biểu quyết lúc 07:55".into(),
        },
        Event::DutyWaived {
            duty: "X5/bch".into(),
            reason: WaiverReason::Presidium,
            words: String::new(),
        },
        Event::WaiverExplained {
            duty: "X5".into(),
            words: reason(),
        },
        Event::DocumentReady {
            document: "bcct".into(),
            ready: true,
        },
        Event::DocumentReady {
            document: "bcct".into(),
            ready: false,
        },
        Event::GuestAdded {
            guest: Guest {
                id: "g".into(),
                name: "Lò Văn Pọm".into(),
                post: Words::vi("Trưởng bản"),
                order: 3,
                speech: false,
            },
        },
        Event::GuestArrived {
            guest: "mot".into(),
        },
        Event::Noted {
            text: "mất micro hai phút".into(),
        },
        Event::Closed {},
        Event::Addendum {
            text: "bàn giao phiếu lúc 12:05".into(),
        },
        Event::Undone {
            act: 12,
            reason: "bấm nhầm".into(),
        },
    ]
}

/// A congress in which the speaker is known and the first vote was called.
fn hall() -> Hall {
    let mut hall = Hall::at_item(106, "chuong-trinh");
    hall.ok(Command::RegisterSpeaker {
        speaker: Some("hoa".into()),
        name: "Quàng Thị Hoa".into(),
        card: None,
        tag: SpeechTag::Solution,
    });
    hall.call();
    hall
}

#[test]
fn there_is_an_example_of_every_event() {
    let error = serde_json::from_str::<Event>(r#"{"?":{}}"#)
        .unwrap_err()
        .to_string();
    let all: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
    let mut shown = Vec::new();
    for event in examples() {
        let value = serde_json::to_value(event).unwrap();
        let name = value.as_object().unwrap().keys().next().unwrap().clone();
        if shown.last() != Some(&name) {
            shown.push(name);
        }
    }
    assert_eq!(shown, all);
}

#[test]
fn every_event_is_a_whole_line_in_both_languages() {
    let hall = hall();
    for event in examples() {
        let lines = [vi(), en()].map(|locale| locale.event(&event, hall.state()));
        for line in &lines {
            assert!(whole(line), "{event:?}: {line}");
            assert!(!line.contains('\n'), "{event:?}: {line}");
            assert!(
                !line.contains("thao-luan") && !line.contains("bch"),
                "an id is left: {line}"
            );
        }
        assert_ne!(lines[0], lines[1], "not translated");
    }
}

#[test]
fn the_word_elected_comes_with_the_announcement() {
    let hall = hall();
    for event in examples() {
        let announced = matches!(event, Event::ResultAnnounced { .. });
        let said = vi().event(&event, hall.state());
        assert_eq!(said.contains("trúng cử"), announced, "{said}");
    }
}
