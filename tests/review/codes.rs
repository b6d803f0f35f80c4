//! Every code: when it is found, alone, and when it is not.

use super::tape::Tape;
use presidium::congress::election::RoundKind;
use presidium::congress::event::{SpeechTag, WaiverReason};
use presidium::congress::{Event, Millis};
use presidium::locale::Locale;
use presidium::review::{counsel, sentence};
use presidium::rulebook::Lang;

pub(super) fn minutes(minutes: i64) -> Millis {
    Millis::minutes(minutes)
}

#[test]
fn l01_an_item_over_its_time() {
    let mut tape = Tape::well();
    let place =
        tape.find(|event| matches!(event, Event::ItemEnded { item } if item == "huong-dan"));
    tape.delay(place, minutes(3));
    tape.clean();
    tape.delay(place, minutes(2));
    let found = tape.only("L01");
    assert_eq!(found.about.as_deref(), Some("huong-dan"));
    assert!(found.records.contains(&tape.acts[place].seq));
    assert!(
        sentence(&found, &Locale::new(Lang::Vi)).contains("9 phút"),
        "{found:#?}"
    );
}

#[test]
fn l01_not_where_the_presidium_granted_the_time() {
    let mut tape = Tape::well();
    let place =
        tape.find(|event| matches!(event, Event::ItemEnded { item } if item == "huong-dan"));
    let granted = Event::TimeGranted {
        item: "huong-dan".into(),
        by: minutes(5),
        reason: "trao đổi thêm".into(),
    };
    tape.insert(place, vec![granted]);
    tape.delay(place + 1, minutes(5));
    tape.clean();
}

#[test]
fn l02_an_item_with_too_much_time() {
    let mut tape = Tape::well();
    tape.plan(|plan| {
        for item in plan.sittings.iter_mut().flat_map(|s| &mut s.items) {
            if item.number == "7" {
                item.length = minutes(30);
            }
        }
    });
    assert_eq!(tape.only("L02").about.as_deref(), Some("quan-triet"));
    Tape::well().clean();
}

#[test]
fn l03_a_sitting_that_opens_late_is_not_found_again_at_its_close() {
    let mut tape = Tape::well();
    let opens = |event: &Event| matches!(event, Event::SittingOpened { sitting } if sitting == "chinh-thuc");
    let place = tape.find(opens);
    tape.delay(place, minutes(4));
    tape.clean();
    tape.delay(place, minutes(26));
    assert_eq!(tape.only("L03").about.as_deref(), Some("chinh-thuc"));
}

#[test]
fn l03_not_where_the_sitting_before_was_not_over() {
    let mut tape = Tape::well();
    let place =
        tape.find(|event| matches!(event, Event::ItemEnded { item } if item == "huong-dan"));
    // The official sitting opens ten minutes after the preparatory one, as planned.
    tape.delay(place, minutes(40));
    let place = tape
        .find(|event| matches!(event, Event::SittingOpened { sitting } if sitting == "chinh-thuc"));
    tape.delay(place, minutes(-7));
    assert_eq!(tape.only("L01").about.as_deref(), Some("huong-dan"));
}

#[test]
fn l04_many_small_delays() {
    let mut tape = Tape::well();
    let ends: Vec<usize> = (0..tape.acts.len())
        .filter(|place| {
            let ev = &tape.acts[*place].ev;
            ev.iter()
                .any(|event| matches!(event, Event::ItemEnded { .. }))
        })
        .collect();
    for place in ends.iter().rev().take(14) {
        tape.delay(*place, Millis::seconds(80));
    }
    assert_eq!(tape.only("L04").about.as_deref(), Some("chinh-thuc"));
}

#[test]
fn l05_the_hall_waits_for_a_vote_that_was_called() {
    let mut tape = Tape::well();
    let place = target_recorded(&tape);
    let paused = Event::ItemClockPaused {
        item: item_of(&tape, place),
    };
    let resumed = Event::ItemClockResumed {
        item: item_of(&tape, place),
    };
    tape.insert(place, vec![paused]);
    tape.insert(place + 1, vec![resumed]);
    tape.delay(place + 1, minutes(9));
    tape.clean();
    tape.delay(place + 1, minutes(3));
    let found = tape.only("L05");
    assert_eq!(found.records, [place as u64 + 1, place as u64 + 2],);
}

/// The item that runs at this act.
fn item_of(tape: &Tape, place: usize) -> String {
    let events = tape.acts[..place].iter().flat_map(|act| &act.ev);
    let mut started = events.filter_map(|event| match event {
        Event::ItemStarted { item } => Some(item.clone()),
        _ => None,
    });
    started.next_back().expect("an item")
}

#[test]
fn l05_a_silence_that_makes_an_item_run_over_is_its_evidence() {
    let mut tape = Tape::well();
    let place = target_recorded(&tape);
    tape.delay(place, minutes(12));
    let found = tape.only("L01");
    assert!(found.records.contains(&(place as u64)), "{found:#?}");
}

/// The vote on a target, of which no duty speaks.
pub(super) fn target(tape: &Tape) -> String {
    let mut votes = tape.acts.iter().flat_map(|act| &act.ev);
    votes
        .find_map(|event| match event {
            Event::CardVoteOpened { vote, subject, .. }
                if subject.as_deref() == Some("targets") =>
            {
                Some(vote.clone())
            }
            _ => None,
        })
        .expect("a target")
}

fn target_recorded(tape: &Tape) -> usize {
    let target = target(tape);
    tape.find(|event| matches!(event, Event::CardVoteRecorded { vote, .. } if *vote == target))
}

#[test]
fn l06_a_question_that_does_not_pass() {
    let mut tape = Tape::well();
    let target = target(&tape);
    tape.change(|event| match event {
        Event::CardVoteRecorded { vote, yes, no, .. } if *vote == target => (*yes, *no) = (40, 66),
        Event::CardVoteAnnounced { vote, passed } if *vote == target => *passed = false,
        _ => {}
    });
    assert_eq!(tape.only("L06").about, Some(target));
}

#[test]
fn l06_a_failed_vote_that_a_duty_asks_for_is_told_with_the_duty() {
    let mut tape = Tape::well();
    let mut programme = None;
    tape.change(|event| match event {
        Event::CardVoteOpened { vote, subject, .. } if subject.as_deref() == Some("programme") => {
            programme = Some(vote.clone());
        }
        Event::CardVoteAnnounced { vote, passed } if Some(&*vote) == programme.as_ref() => {
            *passed = false;
        }
        _ => {}
    });
    let found = tape.only("X5");
    assert_eq!(found.measured[0].code, "L06");
}

#[test]
fn l07_an_announced_result_put_again() {
    let mut tape = Tape::well();
    let target = target(&tape);
    let place =
        tape.find(|e| matches!(e, Event::CardVoteAnnounced { vote, .. } if *vote == target));
    let mut again: Vec<Event> = Vec::new();
    for mut event in tape.acts.iter().flat_map(|act| act.ev.clone()) {
        match &mut event {
            Event::CardVoteOpened {
                vote,
                repeats,
                reason,
                ..
            } if *vote == target => {
                *repeats = Some(vote.clone());
                *reason = "đếm nhầm một tổ".into();
                *vote = "again".into();
            }
            Event::CardVoteRecorded { vote, .. } | Event::CardVoteAnnounced { vote, .. }
                if *vote == target =>
            {
                *vote = "again".into();
            }
            _ => continue,
        }
        again.push(event);
    }
    assert_eq!(again.len(), 3);
    tape.insert(place + 1, again);
    let found = tape.only("L07");
    assert!(sentence(&found, &Locale::new(Lang::Vi)).contains("đếm nhầm một tổ"));
}

#[test]
fn l08_a_vote_called_off() {
    let mut tape = Tape::well();
    let place = tape.find(|event| matches!(event, Event::CardVoteOpened { .. }));
    let mut opened = tape.acts[place].ev.clone();
    for event in &mut opened {
        if let Event::CardVoteOpened { vote, .. } = event {
            *vote = "off".into();
        }
    }
    let reason = "chưa phát tài liệu".to_owned();
    opened.push(Event::CardVoteCancelled {
        vote: "off".into(),
        reason,
    });
    tape.insert(place, opened);
    tape.only("L08");
}

fn of_committee(event: &Event) -> bool {
    matches!(event, Event::BallotsCollected { election, .. } if election == "bch")
}

#[test]
fn l09_a_count_entered_anew_is_of_the_tellers() {
    let mut tape = Tape::well();
    let place = tape.find(|event| matches!(event, Event::CountEntered { .. }));
    let mut again = tape.acts[place].ev.clone();
    again.retain(|event| matches!(event, Event::CountEntered { .. }));
    if let Event::CountEntered {
        version, reason, ..
    } = &mut again[0]
    {
        (*version, *reason) = (2, Some("cộng nhầm tập 3".into()));
    }
    tape.insert(place + 1, again);
    let found = tape.only("X4");
    assert_eq!((found.measured[0].code, found.end), ("L09", None));
    // A rulebook that does not speak of tellers.
    tape.without_duty("X4");
    tape.only("L09");
}

#[test]
fn l10_papers_that_do_not_close() {
    let mut tape = Tape::well();
    tape.change(|event| {
        if let Event::BallotsCollected {
            election,
            collected,
            ..
        } = event
            && election == "bch"
        {
            *collected -= 1;
        }
    });
    assert_eq!(tape.only("X4").measured[0].code, "L10");
    tape.without_duty("X4");
    tape.only("L10");
}

#[test]
fn l11_papers_that_the_congress_cancelled() {
    let mut tape = Tape::well();
    tape.without_duty("X4");
    let place = tape.find(of_committee);
    let cancelled = Event::RoundCancelled {
        election: "bch".into(),
        round: 1,
    };
    tape.insert(place + 1, vec![cancelled]);
    assert!(super::shortcomings(&tape.lessons()).contains(&"L11"));
    assert!(!super::shortcomings(&Tape::well().lessons()).contains(&"L11"));
}

#[test]
fn l12_reading_over_its_time_is_of_the_documents_that_are_too_long() {
    let mut tape = Tape::well();
    let place = tape.step("bao-cao-chinh-tri", "doc");
    let read = tape.lessons().readings;
    let report = read
        .iter()
        .find(|read| read.document == "bao-cao-chinh-tri")
        .expect("it is read");
    tape.plan(|plan| {
        for item in plan.sittings.iter_mut().flat_map(|s| &mut s.items) {
            if item.id == "bao-cao-chinh-tri" {
                item.length = minutes(35);
            }
        }
    });
    // Over its own plan, and below what the rulebook bears.
    tape.delay(place + 1, Millis::seconds(24 * 60 + 30) - report.actual);
    let found = tape.only("X2");
    assert_eq!(found.measured[0].code, "L12");
    assert!(
        sentence(&found, &Locale::new(Lang::Vi)).contains("25 phút"),
        "{found:#?}"
    );
    // Beyond that it is the duty's own, once.
    tape.delay(place + 1, minutes(10));
    let found = tape.only("X2b");
    assert_eq!(found.measured[0].code, "L12");
    tape.without_duty("X2");
    tape.without_duty("X2b");
    let found = tape.only("L12");
    assert!(counsel(&found, &Locale::new(Lang::Vi)).contains("tóm tắt"));
}

/// Another round right after the result of the first.
fn round_after(kind: RoundKind) -> Tape {
    let mut tape = Tape::well();
    let place = tape.find(|event| matches!(event, Event::ResultAnnounced { .. }));
    let election = tape.acts[place].ev.iter().find_map(|event| match event {
        Event::ResultAnnounced { election, .. } => Some(election.clone()),
        _ => None,
    });
    let election = election.expect("an election");
    let issued = tape.find(|event| matches!(event, Event::BallotsIssued { .. }));
    let mut ev = vec![Event::RoundOpened {
        election: election.clone(),
        round: 2,
        kind,
        seats: 1,
        for_alternates: false,
        candidates: vec!["A".into(), "B".into()],
    }];
    for event in &tape.acts[issued].ev {
        let mut event = event.clone();
        if let Event::BallotsIssued { round, .. } = &mut event {
            *round = 2;
            ev.push(event);
        }
    }
    tape.insert(place + 1, ev);
    tape
}

#[test]
fn l13_a_revote_and_l14_another_round() {
    let codes = |kind| {
        let tape = round_after(kind);
        let lessons = tape.lessons();
        let found = super::shortcomings(&lessons).into_iter().map(str::to_owned);
        found
            .filter(|code| code.starts_with('L'))
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(RoundKind::Revote), ["L13"]);
    assert_eq!(codes(RoundKind::Next), ["L14"]);
}

#[test]
fn l15_a_slow_count_is_not_found_again_in_its_item() {
    let mut tape = Tape::well();
    let counted =
        |event: &Event| matches!(event, Event::CountEntered { election, .. } if election == "bch");
    let place = tape.find(counted);
    tape.delay(place, minutes(60));
    assert_eq!(tape.only("X4").measured[0].code, "L15");
    tape.without_duty("X4");
    tape.only("L15");
}

#[test]
fn l16_many_acts_taken_back() {
    let with = |times: u64| {
        let mut tape = Tape::well();
        for _ in 0..times {
            let seq = tape.acts.len() as u64 - 2;
            let place = seq as usize;
            tape.insert(
                place,
                vec![Event::Noted {
                    text: "nhầm".into(),
                }],
            );
            let act = place as u64 + 1;
            tape.insert(
                place + 1,
                vec![Event::Undone {
                    act,
                    reason: String::new(),
                }],
            );
        }
        tape
    };
    with(4).clean();
    with(6).only("L16");
}

#[test]
fn l17_waivers_without_words() {
    let mut tape = Tape::well();
    tape.untaught();
    let waived = Event::DutyWaived {
        duty: "X4".into(),
        reason: WaiverReason::Later,
        words: String::new(),
    };
    tape.insert(1, vec![waived]);
    let lessons = tape.lessons();
    assert_eq!(
        super::shortcomings(&lessons),
        ["X4", "L17"],
        "{:#?}",
        lessons.findings
    );
    let explained = Event::WaiverExplained {
        duty: "X4".into(),
        words: "không kịp tập huấn".into(),
    };
    tape.insert(2, vec![explained]);
    tape.only("X4");
}

#[test]
fn l18_an_item_left_out() {
    let mut tape = Tape::well();
    let skip = |tape: &mut Tape, id: &str| {
        let id = id.to_owned();
        tape.change(|event| {
            if matches!(event, Event::ItemEnded { item } if *item == id) {
                let reason = "không còn thời gian".to_owned();
                *event = Event::ItemSkipped {
                    item: id.clone(),
                    reason,
                };
            }
        });
    };
    skip(&mut tape, "khen-thuong");
    assert_eq!(tape.only("L18").about.as_deref(), Some("khen-thuong"));
}

#[test]
fn l19_speeches_on_results_only() {
    let mut tape = Tape::well();
    tape.change(|event| match event {
        Event::SpeakerRegistered { tag, .. } | Event::SpeechTagged { tag, .. } => {
            *tag = SpeechTag::Result;
        }
        _ => {}
    });
    let found = tape.only("X10b");
    assert_eq!(found.measured[0].code, "L19");
    tape.without_duty("X10b");
    tape.only("L19");
}

#[test]
fn l20_a_short_discussion() {
    let mut tape = Tape::well();
    tape.without_duty("X10");
    tape.plan(|plan| {
        for item in plan.sittings.iter_mut().flat_map(|s| &mut s.items) {
            if item.id == "thao-luan" {
                item.length = minutes(90);
            }
        }
    });
    tape.only("L20");
    // Where the rulebook asks for a share and it was had, nothing is found.
    let mut kept = Tape::well();
    kept.plan(|plan| {
        for item in plan.sittings.iter_mut().flat_map(|s| &mut s.items) {
            if item.id == "thao-luan" {
                item.length = minutes(90);
            }
        }
    });
    kept.clean();
}

#[test]
fn l21_speeches_over_their_limit() {
    let mut tape = Tape::well();
    let place = tape.find(|event| matches!(event, Event::SpeechEnded { .. }));
    tape.delay(place, Millis::seconds(40));
    tape.clean();
    tape.delay(place, minutes(2));
    tape.only("L21");
}

#[test]
fn l22_an_interruption() {
    let mut tape = Tape::well();
    let place = tape.step("bao-cao-chinh-tri", "doc") + 1;
    let alive = tape.acts[place - 1].at;
    let gap = minutes(6);
    let mut act = tape.acts[place - 1].clone();
    act.at += chrono::TimeDelta::minutes(6);
    act.up += gap;
    tape.insert(place, vec![Event::Interrupted { gap, alive }]);
    (tape.acts[place].at, tape.acts[place].up) = (act.at, act.up);
    tape.delay(place + 1, gap);
    let found = tape.only("L22");
    assert_eq!(found.records, [place as u64 + 1]);
}

#[test]
fn l23_a_limit_overruled() {
    let mut tape = Tape::well();
    let place = tape.find(|event| matches!(event, Event::ListAdopted { .. }));
    let reason = "cấp trên đã đồng ý".to_owned();
    tape.insert(place, vec![Event::Overruled { reason }]);
    tape.only("L23");
}

#[test]
fn l24_after_the_last_day() {
    let mut tape = Tape::well();
    let last_day = |tape: &mut Tape, days: i64| {
        tape.plan(|plan| plan.deadline = Some(plan.date + chrono::TimeDelta::days(days)));
    };
    tape.without_duty("D8");
    last_day(&mut tape, 0);
    tape.clean();
    last_day(&mut tape, -3);
    tape.only("L24");
}
