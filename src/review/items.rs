//! Planned against actual: the congress, its sittings, its items.

use super::course::Course;
use super::lesson::{About, ItemLesson, SittingLesson};
use crate::congress::plan::StepKind;
use crate::congress::state::{ItemStage, SittingStage};
use crate::congress::timing::{self, Schedule};
use crate::congress::{Event, Millis, Wall};
use chrono::TimeDelta;

/// Which congress, and its times as a whole.
pub(super) fn about(course: &Course<'_>, sittings: &[SittingLesson]) -> About {
    let state = course.state;
    let plan = &state.setup.plan;
    let sum = |of: fn(&SittingLesson) -> Millis| {
        sittings
            .iter()
            .fold(Millis::ZERO, |total, sitting| total + of(sitting))
    };
    About {
        session: plan.id.clone(),
        title: plan.title.clone(),
        organisation: plan.organisation.clone(),
        kind: plan.kind,
        rulebook: plan.rulebook.clone(),
        mode: state.mode,
        date: plan.date + TimeDelta::days(state.by_days),
        began: began(course),
        deadline: plan.deadline,
        closed: state.closed.is_some(),
        records: course.congress.acts().len() as u64,
        present: state.roll.present(&state.setup.roll),
        summoned: state.roll.summoned(&state.setup.roll),
        planned: sum(|sitting| sitting.planned),
        actual: sum(|sitting| sitting.actual),
        opened_late: sum(|s| s.opened_late.unwrap_or_default().at_least_zero()),
        closed_late: state
            .closed
            .and_then(|_| sittings.last().and_then(|sitting| sitting.closed_late)),
        interrupted: course.interrupted.0,
    }
}

/// When the journal was begun, by the real clock where a rehearsal has set its own.
fn began(course: &Course<'_>) -> Option<Wall> {
    let acts = course.congress.acts();
    let real = acts.iter().take(3).flat_map(|act| &act.ev);
    let mut real = real.filter_map(|event| match event {
        Event::ClockSet { real_at, .. } => Some(*real_at),
        _ => None,
    });
    real.next().or_else(|| acts.first().map(|act| act.at))
}

/// The sittings, in order.
pub(super) fn sittings(course: &Course<'_>) -> Vec<SittingLesson> {
    let state = course.state;
    let schedule = timing::schedule(state, course.now);
    let plans = &state.setup.plan.sittings;
    let all = state.sittings.iter().zip(plans).zip(&schedule.sittings);
    all.map(|((sitting, plan), times)| {
        // Of a rehearsal that began within it, only what was held is planned.
        let held = sitting
            .items
            .iter()
            .find(|item| item.stage != ItemStage::TakenAsMet);
        let whole = sitting
            .items
            .iter()
            .all(|item| item.stage != ItemStage::TakenAsMet);
        let from = held
            .and_then(|item| schedule.item(&item.plan.id))
            .map_or(times.planned_close, |first| first.planned_start);
        let from = if whole { times.planned_open } else { from };
        let closes = plan.closes.map_or(times.planned_close, |at| {
            state.wall_of(i64::from(plan.day), at)
        });
        let ended = match sitting.stage {
            SittingStage::Closed => sitting.closed,
            _ => Some(course.now),
        };
        SittingLesson {
            id: sitting.id.clone(),
            title: plan.title.clone(),
            kind: sitting.kind,
            planned: Millis::between(from, times.planned_close).at_least_zero(),
            actual: match (sitting.opened, ended) {
                (Some(opened), Some(ended)) => (ended.clock - opened.clock).at_least_zero(),
                _ => Millis::ZERO,
            },
            opened_late: sitting
                .opened
                .filter(|_| whole)
                .map(|opened| late(times.planned_open, opened.at)),
            closed_late: sitting.closed.map(|closed| late(closes, closed.at)),
            records: course
                .sittings
                .get(sitting.id.as_str())
                .cloned()
                .unwrap_or_default(),
        }
    })
    .collect()
}

fn late(planned: Wall, actual: Wall) -> Millis {
    Millis::between(planned, actual)
}

/// The items, in the order of the programme.
pub(super) fn items(course: &Course<'_>) -> Vec<ItemLesson> {
    let state = course.state;
    let schedule: Schedule = timing::schedule(state, course.now);
    let mut found = Vec::new();
    for sitting in &state.sittings {
        for item in &sitting.items {
            let id = item.plan.id.as_str();
            let mut records = course.items.get(id).cloned().unwrap_or_default();
            records.extend(inserted_into(course, id));
            records.sort_unstable();
            records.dedup();
            let late = schedule.item(id).and_then(|times| {
                let started = times.actual_start?;
                Some(Millis::between(times.planned_start, started))
            });
            found.push(ItemLesson {
                id: id.to_owned(),
                number: item.plan.number.clone(),
                title: item.plan.title.clone(),
                planned: item.plan.length,
                actual: item.elapsed(course.now),
                late,
                skipped: match &item.stage {
                    ItemStage::Skipped(reason) => Some(reason.clone()),
                    _ => None,
                },
                inserted_steps: item.steps.iter().filter(|step| step.inserted).count() as u32,
                recess: item.plan.recess,
                sitting: sitting.id.clone(),
                discussion: item
                    .steps
                    .iter()
                    .any(|step| step.step.kind == StepKind::Discussion),
                flag: item.plan.flag,
                protected: item.plan.protected,
                granted: item.clock.granted,
                done: item.stage == ItemStage::Done,
                taken_as_met: item.stage == ItemStage::TakenAsMet,
                records,
            });
        }
    }
    found
}

fn inserted_into(course: &Course<'_>, id: &str) -> Vec<u64> {
    let put_in = course
        .inserted
        .iter()
        .filter(|(_, event)| matches!(event, Event::StepInserted { item, .. } if item == id));
    put_in.map(|(seq, _)| *seq).collect()
}
