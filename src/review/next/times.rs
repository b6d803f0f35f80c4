//! Times from what happened: minutes of items, reading minutes of documents, the pace of reading.

use super::edits::Edits;
use crate::congress::{Fact, Millis};
use crate::review::lesson::ItemLesson;
use crate::source::Path;

/// Up to so many minutes a time is planned by the minute, beyond that by five.
const FINE: i64 = 15;
/// A time is planned anew when it was off by three minutes and a fifth (practice).
const OFF: Millis = Millis::minutes(3);
const OFF_PERCENT: i64 = 20;
/// Reading times are planned anew from two minutes on.
const READ_OFF: Millis = Millis::minutes(2);
/// Documents shorter than this do not show a pace.
const FEWEST_WORDS: u32 = 300;

/// Whole minutes that hold this time: by the minute up to a quarter of an hour, then by five.
fn planned(time: Millis) -> i64 {
    let minutes = (time.0 + 59_999) / 60_000;
    if minutes <= FINE {
        minutes.max(1)
    } else {
        (minutes + 4) / 5 * 5
    }
}

fn is_off(planned: Millis, actual: Millis, least: Millis) -> bool {
    let off = Millis((actual - planned).0.abs());
    off >= least && off.0.saturating_mul(100) >= planned.0.saturating_mul(OFF_PERCENT)
}

/// Minutes of items that came to their end and were off. Protected and critical items and the discussion are
/// never shortened, breaks stay as they are.
pub(super) fn items(edits: &mut Edits<'_>) {
    let lessons = edits.lessons;
    for (s, sitting) in edits.plan().sittings.iter().enumerate() {
        for (i, item) in sitting.items.iter().enumerate() {
            let Some(lesson) = lessons.items.iter().find(|lesson| lesson.id == item.id) else {
                continue;
            };
            let actual = lesson.actual - rounds_again(edits, lesson);
            let to = planned(actual);
            let keeps = lesson.protected || lesson.flag || lesson.discussion;
            if !lesson.done
                || lesson.recess
                || !is_off(item.length, actual, OFF)
                || Millis::minutes(to) == item.length
                || (actual < item.length && keeps)
            {
                continue;
            }
            let root = Path::Root;
            let sittings = root.field("sittings");
            let group = sittings.at(s);
            let list = group.field("items");
            let path = list.at(i);
            edits.set(&path, "minutes", "title", &to.to_string());
            edits.tell(
                &path.field("minutes"),
                "review-change-minutes",
                vec![
                    ("number", Fact::from(item.number.clone())),
                    ("title", item.title.clone().into()),
                    ("from", item.length.round_minutes().into()),
                    ("to", to.into()),
                    ("actual", lesson.actual.round_minutes().into()),
                ],
            );
        }
    }
}

/// Rounds after the first are not planned for.
fn rounds_again(edits: &Edits<'_>, item: &ItemLesson) -> Millis {
    let (Some(from), Some(to)) = (item.records.first(), item.records.last()) else {
        return Millis::ZERO;
    };
    let again = edits.lessons.rounds.iter().filter(|round| {
        round.round > 1
            && round
                .records
                .first()
                .is_some_and(|first| (from..=to).contains(&first))
    });
    again.fold(Millis::ZERO, |total, round| {
        total + round.voting.unwrap_or_default() + round.counting.unwrap_or_default()
    })
}

/// Reading minutes as measured, and the pace where the documents tell their words.
pub(super) fn readings(edits: &mut Edits<'_>) {
    let root = Path::Root;
    let documents = root.field("documents");
    let lessons = edits.lessons;
    for (d, document) in edits.plan().documents.iter().enumerate() {
        let mut read = lessons.readings.iter().rev();
        let Some(lesson) = read.find(|reading| reading.document == document.id) else {
            continue;
        };
        let to = planned(lesson.actual);
        let off = document
            .reading
            .is_none_or(|reading| is_off(reading, lesson.actual, READ_OFF));
        if !off || document.reading == Some(Millis::minutes(to)) {
            continue;
        }
        let path = documents.at(d);
        edits.set(&path, "reading", "id", &to.to_string());
        let mut facts = vec![
            ("title", Fact::from(document.title.clone())),
            ("to", to.into()),
        ];
        let message = match document.reading {
            Some(from) => {
                facts.push(("from", from.round_minutes().into()));
                "review-change-reading"
            }
            None => "review-change-reading-new",
        };
        edits.tell(&path, message, facts);
    }
    pace(edits);
}

fn pace(edits: &mut Edits<'_>) {
    let measured = edits.lessons.readings.iter().filter_map(|reading| {
        Some((
            reading.words.filter(|n| *n >= FEWEST_WORDS)?,
            reading.actual,
        ))
    });
    let (words, time) = measured.fold((0, Millis::ZERO), |(words, time), (more, took)| {
        (words + i64::from(more), time + took)
    });
    let Some(pace) = (words * 60_000).checked_div(time.0) else {
        return;
    };
    // To the nearest five; a tenth more or less is no other pace.
    let to = (pace + 2) / 5 * 5;
    let now = edits.plan().words_per_minute.map_or(0, i64::from);
    if to < 1 || (to - now).abs() * 10 < now {
        return;
    }
    let root = Path::Root;
    edits.set(&root, "words_per_minute", "rulebook", &to.to_string());
    let path = root.field("words_per_minute");
    edits.tell(&path, "review-change-pace", vec![("to", to.into())]);
}
