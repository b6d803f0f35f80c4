//! The discussion, and the documents that were read.

use super::course::Course;
use super::lesson::{DiscussionLesson, ReadingLesson};
use crate::congress::Millis;
use crate::congress::event::SpeechTag;
use crate::congress::plan::{Document, StepKind};
use crate::congress::speakers::SpeechStage;
use crate::congress::state::{ItemStage, ItemState};
use crate::rulebook::SittingKind;

/// A speech may run over its limit by so much before it is counted (practice).
pub(super) const GRACE: Millis = Millis::seconds(30);

/// The discussion; `None` where the programme has none, or a rehearsal began after it.
pub(super) fn discussion(course: &Course<'_>) -> Option<DiscussionLesson> {
    let state = course.state;
    let discusses = |item: &&ItemState| {
        item.stage != ItemStage::TakenAsMet
            && item
                .steps
                .iter()
                .any(|step| step.step.kind == StepKind::Discussion)
    };
    let items: Vec<&ItemState> = state.items().filter(discusses).collect();
    if items.is_empty() {
        return None;
    }
    let sum = |of: &dyn Fn(&ItemState) -> Millis| {
        items
            .iter()
            .fold(Millis::ZERO, |total, item| total + of(item))
    };
    let held: Vec<_> = state
        .speakers
        .all
        .iter()
        .filter(|speech| matches!(speech.stage, SpeechStage::Speaking | SpeechStage::Done))
        .collect();
    let over = |limit: Option<Millis>, clock: &crate::congress::time::Clock| {
        limit.map_or(Millis::ZERO, |limit| -clock.remaining(limit, course.now))
    };
    let beyond: Vec<Millis> = held
        .iter()
        .map(|speech| over(speech.limit, &speech.clock))
        .filter(|by| *by > GRACE)
        .collect();
    let times = state.speakers.time_by_tag(course.now);
    let spoken = times
        .iter()
        .fold(Millis::ZERO, |total, (_, time)| total + *time);
    let solutions = times
        .iter()
        .find(|(tag, _)| *tag == SpeechTag::Solution)
        .map_or(Millis::ZERO, |(_, time)| *time);
    let official = state
        .sittings
        .iter()
        .filter(|sitting| sitting.kind == SittingKind::Official)
        .flat_map(|sitting| &sitting.items)
        .fold(Millis::ZERO, |total, item| total + item.elapsed(course.now));
    let actual = sum(&|item| item.elapsed(course.now));
    Some(DiscussionLesson {
        planned: sum(&|item| item.plan.length),
        actual,
        speeches: held.len() as u32,
        over_limit: beyond.len() as u32,
        over_by: beyond.iter().fold(Millis::ZERO, |total, by| total + *by),
        spoken,
        solutions,
        solutions_permille: permille(solutions, spoken),
        share_permille: permille(actual, official).unwrap_or(0),
        records: course.speeches.clone(),
    })
}

fn permille(part: Millis, whole: Millis) -> Option<u32> {
    let share = part.0.saturating_mul(1000).checked_div(whole.0)?;
    u32::try_from(share).ok()
}

/// Documents that were read from beginning to end, in that order.
pub(super) fn readings(course: &Course<'_>) -> Vec<ReadingLesson> {
    let plan = &course.state.setup.plan;
    let read = course.readings.iter().filter_map(|reading| {
        let document = plan.document(&reading.document)?;
        Some(ReadingLesson {
            document: reading.document.clone(),
            title: document.title.clone(),
            item: reading.item.clone(),
            planned: planned(document, plan.words_per_minute),
            actual: reading.length?,
            words: document.words,
            pages: document.pages,
            records: reading.records.clone(),
        })
    });
    read.collect()
}

/// What reading it takes: as measured, else its words at the pace of this congress.
fn planned(document: &Document, words_per_minute: Option<u32>) -> Option<Millis> {
    document.reading.or_else(|| {
        let pace = i64::from(words_per_minute.filter(|pace| *pace > 0)?);
        let words = i64::from(document.words?);
        Some(Millis(words * 60_000 / pace))
    })
}
