#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use super::*;
use crate::congress::{Command, Mode};
use crate::export::fixture::Stage;
use crate::locale::Locale;
use crate::rulebook::Lang;
use chrono::DateTime;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn of(stage: &Stage) -> Status {
    status(&stage.congress, stage.now(), stage.wall())
}

/// Statuses of a congress at many moments, so that every field stands in one of them.
fn moments(mark: &str) -> Vec<Status> {
    let mut all = Vec::new();
    let mut stage = Stage::new(Mode::Live, mark);
    all.push(of(&stage));
    stage.prepare();
    all.push(of(&stage));
    stage.discuss();
    all.push(of(&stage));
    stage.act(&Command::Pause {});
    stage.act(&Command::Recess { minutes: Some(5) });
    all.push(of(&stage));
    stage.act(&Command::Reconvene {});
    stage.act(&Command::Continue {});
    stage.elect();
    all.push(of(&stage));
    stage.count();
    all.push(of(&stage));
    stage.close();
    let mut closed = of(&stage);
    closed.seal = Some("7KQM".into());
    all.push(closed);
    let mut again = Stage::new(Mode::Live, mark);
    again.prepare();
    again.vote_again();
    all.push(of(&again));
    all.extend(rounds(mark));
    all
}

/// Statuses of a congress with every kind of round: the committee is elected; the congress is asked whether to go
/// on with the delegates; they are done; the committee has met.
fn rounds(mark: &str) -> Vec<Status> {
    let mut stage = Stage::with_rounds(Mode::Live, mark);
    let steps: [fn(&mut Stage); 4] = [
        Stage::committee,
        Stage::delegates,
        Stage::alternates,
        Stage::meeting,
    ];
    let after = |step: fn(&mut Stage)| {
        step(&mut stage);
        of(&stage)
    };
    steps.into_iter().map(after).collect()
}

#[test]
fn a_vote_that_was_put_again_says_which_one_holds() {
    let votes = &moments("").remove(7).votes;
    let [first, disputed, last] = &votes[votes.len() - 3..] else {
        panic!();
    };
    assert!(first.announced && !first.holds && first.passed == Some(true));
    assert_eq!(
        (disputed.state, disputed.yes, disputed.passed),
        ("cancelled", Some(7), None)
    );
    assert_eq!(disputed.reason.as_deref(), Some("đếm sót tổ 2"));
    assert!(last.holds);
    assert_eq!(last.repeats.as_ref(), Some(&first.id));
    assert_eq!(
        (last.on, last.measured_on, last.need, last.yes),
        ("adjusted_summoned", 11, 6, Some(8))
    );
    assert_eq!(
        (last.sections[0].unit.as_str(), last.sections[0].yes),
        ("1", Some(5))
    );
}

/// An alternate, card 90, has the seat of card 12.
fn with_an_alternate() -> Status {
    let mut stage = Stage::altered(Mode::Live, "", |setup| {
        let mut alternate = setup.roll[11].clone();
        alternate.card = 90;
        alternate.status = crate::congress::plan::Status::Alternate;
        setup.roll.push(alternate);
    });
    stage.act(&Command::CallUp {
        card: 90,
        replaces: 12,
    });
    of(&stage)
}

/// Every path of a value, with the kinds of value it had.
fn walk(path: &str, value: &Value, found: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "fraction",
        Value::String(text) if DateTime::parse_from_rfc3339(text).is_ok() => "time",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    if !path.is_empty() {
        found.entry(path.to_owned()).or_default().insert(kind);
    }
    match value {
        Value::Array(all) => {
            for one in all {
                match one {
                    // An element that is an object is named by its fields.
                    Value::Object(_) => fields(&format!("{path}[]"), one, found),
                    _ => walk(&format!("{path}[]"), one, found),
                }
            }
        }
        Value::Object(_) => fields(path, value, found),
        _ => {}
    }
}

fn fields(path: &str, value: &Value, found: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    for (name, field) in value.as_object().unwrap() {
        let dot = if path.is_empty() { "" } else { "." };
        walk(&format!("{path}{dot}{name}"), field, found);
    }
}

#[test]
fn the_schema_lists_exactly_the_fields_of_a_status_with_their_types() {
    let mut found = BTreeMap::new();
    for status in moments("").into_iter().chain([with_an_alternate()]) {
        walk("", &serde_json::to_value(&status).unwrap(), &mut found);
    }
    let listed: BTreeSet<&str> = SCHEMA.iter().map(|field| field.name).collect();
    assert_eq!(listed.len(), SCHEMA.len(), "a field is listed twice");
    let real: BTreeSet<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(real, listed);
    for field in SCHEMA {
        let (kind, nullable) = match field.kind.strip_suffix('?') {
            Some(kind) => (kind, true),
            None => (field.kind, false),
        };
        let kinds = &found[field.name];
        assert!(
            nullable || !kinds.contains("null"),
            "{} may be null",
            field.name
        );
        let mut values = kinds.clone();
        values.remove("null");
        assert!(
            values.iter().all(|found| *found == kind),
            "{} is listed as {kind} and was {kinds:?}",
            field.name
        );
        assert!(!field.meaning.is_empty());
    }
    assert_eq!(schema_markdown().lines().count(), SCHEMA.len() + 2);
}

#[test]
fn the_order_of_the_fields_is_that_of_the_schema() {
    let json = moments("").remove(2).json();
    let value: Value = serde_json::from_str(&json).unwrap();
    let written: Vec<&String> = value.as_object().unwrap().keys().collect();
    let listed: Vec<&str> = SCHEMA
        .iter()
        .map(|field| field.name)
        .filter(|name| !name.contains(['.', '[']))
        .collect();
    assert_eq!(written, listed);
}

#[test]
fn a_status_tells_where_the_congress_is() {
    let all = moments("");
    let before = &all[0];
    assert_eq!((before.mode, before.seq), ("live", 1));
    assert_eq!(before.next.kind, "open_sitting");
    assert_eq!(before.next.sitting.as_deref(), Some("tru-bi"));
    assert!(!before.quorum.met && before.base_provisional);

    let speaking = &all[2];
    assert_eq!(speaking.item.as_deref(), Some("thao-luan"));
    assert_eq!(speaking.step.as_deref(), Some("noi"));
    assert_eq!(speaking.speaker.as_ref().unwrap().name, "Quàng Thị Hoa");
    assert_eq!(speaking.speaker.as_ref().unwrap().limit_s, Some(300));
    assert_eq!(speaking.clocks.speech_elapsed_s, Some(60));
    assert_eq!(speaking.clocks.speech_remaining_s, Some(240));
    assert_eq!(
        (speaking.queue, speaking.present, speaking.summoned),
        (2, 11, 12)
    );
    assert_eq!((speaking.base, speaking.need), (11, 6));
    assert_eq!(speaking.quorum.units, Some(3));
    assert_eq!(speaking.next.kind, "start_speech");
    assert_eq!(speaking.undone.len(), 1);
    assert_eq!((speaking.undone[0].act, speaking.undone[0].by), (37, 38));
    let duty = |id: &str| speaking.duties.iter().find(|duty| duty.id == id).unwrap();
    assert_eq!((duty("X3").state, duty("X3").blocks), ("waived", true));
    assert_eq!(duty("X4").state, "recorded");
    assert_eq!(duty("X3").source.date.as_deref(), Some("2014-06-09"));
    let programme = speaking.votes.iter().rfind(|vote| vote.announced).unwrap();
    assert_eq!(
        (
            programme.yes,
            programme.no,
            programme.not_voting,
            programme.passed
        ),
        (Some(9), Some(1), Some(1), Some(true))
    );
    assert!(speaking.votes.iter().any(|vote| vote.state == "cancelled"));

    let recess = &all[3];
    assert!(recess.clocks.item_paused && recess.recess.is_some());
    assert_eq!(recess.next.kind, "end_recess");

    let issued = &all[4].elections[0].rounds[0];
    assert_eq!(
        (issued.issued, issued.rung, issued.announced),
        (Some(11), Some("issue"), false)
    );
    assert_eq!(issued.candidates.len(), 4);
    let number = all[4]
        .votes
        .iter()
        .find(|vote| vote.rung == Some("number"))
        .unwrap();
    assert_eq!(
        number.title.vi,
        "số lượng cần bầu Ban Chấp hành khóa XXI là 3 đồng chí"
    );

    let closed = &all[6];
    assert_eq!(closed.next.kind, "nothing");
    let outcomes = &closed.elections[0].rounds[0].outcomes;
    assert_eq!(
        (outcomes[0].candidate.as_str(), outcomes[0].percent.as_str()),
        ("Lò Văn Chung", "90.91")
    );
    assert_eq!((outcomes[3].state, outcomes[3].margin), ("short", Some(-1)));
    assert_eq!(closed.closed.as_ref().unwrap().act, 95);
}

#[test]
fn a_status_tells_every_round_and_what_the_election_came_to() {
    let [committee, asked, stopped, met] = rounds("").try_into().unwrap();
    let bch = &committee.elections[0];
    let kinds: Vec<&str> = bch.rounds.iter().map(|round| round.kind).collect();
    assert_eq!(kinds, ["first", "again", "revote"]);
    assert_eq!((bch.progress, bch.seats_left), ("complete", 0));
    assert_eq!(bch.elected.len(), 5);
    let cancelled = &bch.rounds[0];
    assert!(cancelled.cancelled && !cancelled.announced && cancelled.outcomes.is_empty());
    assert_eq!(
        (cancelled.issued, cancelled.collected),
        (Some(21), Some(22))
    );
    assert_eq!(bch.rounds[1].exchanged, 1);
    assert_eq!(bch.rounds[1].ending, Some("tie"));
    let revote = &bch.rounds[2];
    assert_eq!(
        (revote.seats, revote.need, revote.base),
        (2, None, Some(21))
    );
    assert_eq!(
        (revote.on, revote.measured_on),
        ("adjusted_summoned", Some(21))
    );
    assert_eq!(revote.method, Some("papers"));
    assert_eq!(revote.teams, ["Tổ A", "Tổ B"]);
    assert!(revote.explained.is_some());
    let states: Vec<(&str, Option<i64>)> = revote
        .outcomes
        .iter()
        .map(|outcome| (outcome.state, outcome.margin))
        .collect();
    assert_eq!(
        states,
        [("elected", None), ("elected", None), ("not_elected", None)]
    );

    let delegates = &asked.elections[1];
    assert_eq!((delegates.progress, delegates.seats_left), ("short", 2));
    assert_eq!(asked.next.kind, "call_vote");
    assert_eq!(asked.next.decision, Some("continue"));
    assert_eq!(asked.next.election.as_deref(), Some("dai-bieu"));
    assert_eq!(
        asked.next.title.as_ref().unwrap().vi,
        "việc bầu tiếp số người còn thiếu: Đại biểu dự đại hội cấp trên"
    );
    let cancel = asked
        .votes
        .iter()
        .find(|vote| vote.decision == Some("cancel"));
    assert_eq!(cancel.unwrap().election.as_deref(), Some("bch"));

    let delegates = &stopped.elections[1];
    assert_eq!(delegates.progress, "stopped");
    assert_eq!(
        delegates.elected,
        ["Bạc Thị Nhung", "Lường Thị Xuân", "Vì Văn Thắng"]
    );
    assert_eq!(delegates.alternates, ["Giàng A Dế"]);
    assert_eq!((delegates.seats_left, delegates.alternates_left), (0, 1));
    assert!(delegates.rounds[2].for_alternates);
    assert_eq!(delegates.rounds[1].alternates, ["Giàng A Dế"]);
    assert_eq!(delegates.rounds[0].tellers[1..], ["Giàng A Dế".to_owned()]);
    let said = words(&stopped, &Locale::new(Lang::Vi));
    assert!(
        said.contains(
            "Bầu Đại biểu dự đại hội cấp trên: đã trúng cử 3/3, dự khuyết 1/2; Đại hội quyết định không bầu tiếp"
        ),
        "{said}"
    );

    // The first meeting of the committee has a base of its own.
    assert_eq!(
        (met.present, met.summoned, met.base, met.need),
        (5, 5, 5, 3)
    );
    let secretary = &met.elections[2];
    assert_eq!(secretary.from_among.as_deref(), Some("bch"));
    assert_eq!(secretary.rounds[0].base, Some(5));
    assert_eq!(secretary.rounds[0].outcomes[0].percent, "80");
}

#[test]
fn the_status_is_told_in_both_languages_without_a_missing_word() {
    for lang in [Lang::Vi, Lang::En] {
        let locale = Locale::new(lang);
        for status in moments("\u{202e}\u{1b}[2J\n") {
            let said = words(&status, &locale);
            assert!(!said.contains('⟦') && !said.contains("{$"), "{said}");
            assert!(!said.contains(['\u{202e}', '\u{1b}']), "{said}");
            assert!(said.lines().all(|line| !line.is_empty()), "{said}");
        }
        for kind in SCHEMA
            .iter()
            .find(|field| field.name == "next.kind")
            .unwrap()
            .meaning
            .split('`')
            .skip(1)
            .step_by(2)
        {
            assert!(
                locale.has(&format!("export-next-{}", kind.replace('_', "-"))),
                "{kind}"
            );
        }
    }
    let said = words(&moments("")[2], &Locale::new(Lang::Vi));
    for part in [
        "ĐIỀU HÀNH THẬT, bản ghi số 39, lúc 08:16:00 ngày 10/01/2020",
        "Mục 4. Thảo luận: đã qua 7:00, còn lại 13:00",
        "Có mặt 11/12, đủ điều kiện; tính trên 11, cần từ 6",
        "Đang phát biểu: Quàng Thị Hoa, 1:00 / 5:00; đang chờ: 2",
        "Tiếp theo: mời Nguyễn Văn Bình phát biểu",
    ] {
        assert!(said.contains(part), "{part:?} is missing in\n{said}");
    }
}

#[test]
fn json_shows_no_character_that_hides_or_reorders() {
    for status in moments("\u{202e}\u{9b}\u{2066}") {
        let json = status.json();
        assert!(!json.contains(['\u{202e}', '\u{9b}', '\u{2066}']));
        let back: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(back, serde_json::to_value(&status).unwrap());
    }
}
