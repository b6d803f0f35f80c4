//! Apply: how each event changes the state. It never fails: an event that finds nothing to change, changes
//! nothing.

mod elections;
mod people;
mod start;
mod votes;

use super::event::Event;
use super::state::{
    Gap, ItemStage, ItemState, Note, Recess, SittingStage, State, StepStage, StepState,
    VirtualClock,
};
use super::time::{Clock, Stamp, Tick};

/// Applies one event of an act.
pub fn apply(state: &mut State, stamp: &Stamp, event: &Event) {
    match event {
        Event::Opened {
            mode, run, boot, ..
        } => {
            state.mode = *mode;
            state.run = *run;
            state.boot.clone_from(boot);
            state.clock_offset = -stamp.up;
        }
        Event::Resumed {
            run, boot, clock, ..
        } => {
            state.run = *run;
            state.boot.clone_from(boot);
            state.clock_offset = *clock - stamp.up;
        }
        Event::Interrupted { gap, alive } => {
            state.gap = Some(Gap {
                length: *gap,
                alive: *alive,
                counted: false,
            });
            for_running_clocks(state, |clock| clock.lost += *gap);
        }
        Event::GapCounted {} => {
            if let Some(gap) = state.gap.as_mut().filter(|gap| !gap.counted) {
                gap.counted = true;
                let length = gap.length;
                for_running_clocks(state, |clock| clock.lost -= length);
            }
        }
        Event::ClockSet {
            real_at,
            real_up,
            at,
            up,
            speed,
            paused,
        } => {
            state.virtual_clock = Some(VirtualClock {
                real_at: *real_at,
                real_up: *real_up,
                at: *at,
                up: *up,
                speed: *speed,
                paused: *paused,
            });
        }
        Event::Recovered { .. }
        | Event::Segment { .. }
        | Event::Witnessed { .. }
        | Event::Undone { .. } => {}
        Event::Rescheduled { by_days } => {
            let shift = chrono::TimeDelta::days(*by_days - state.by_days);
            state.by_days = *by_days;
            for sitting in &mut state.sittings {
                sitting.opens = sitting
                    .opens
                    .checked_add_signed(shift)
                    .unwrap_or(sitting.opens);
            }
        }
        Event::StartedFrom { item } => start::started_from(state, item),
        Event::Closed {} => state.closed = Some((state.tick_of(stamp), stamp.seq)),
        Event::Noted { text } => note(state, stamp, text, false),
        Event::Addendum { text } => note(state, stamp, text, true),
        _ => {
            let now = state.tick_of(stamp);
            programme(state, now, event);
            people::people(state, stamp, now, event);
            votes::votes(state, stamp, now, event);
            elections::elections(state, now, event);
        }
    }
    state.last = Some(*stamp);
}

fn note(state: &mut State, stamp: &Stamp, text: &str, addendum: bool) {
    let note = Note {
        at: state.tick_of(stamp),
        text: text.to_owned(),
        addendum,
        item: state.item.clone(),
    };
    state.notes.push(note);
}

fn for_running_clocks(state: &mut State, change: impl Fn(&mut Clock)) {
    for clock in clocks(state) {
        // A held clock loses nothing in an interruption: its pause goes on.
        if clock.is_running() && !clock.is_paused() {
            change(clock);
        }
    }
}

/// Every clock: of items, of their steps, of speeches.
fn clocks(state: &mut State) -> impl Iterator<Item = &mut Clock> {
    let items = state
        .sittings
        .iter_mut()
        .flat_map(|sitting| &mut sitting.items)
        .flat_map(|item| {
            let steps = item.steps.iter_mut().map(|step| &mut step.clock);
            std::iter::once(&mut item.clock).chain(steps)
        });
    let speeches = state
        .speakers
        .all
        .iter_mut()
        .map(|speech| &mut speech.clock);
    items.chain(speeches)
}

fn programme(state: &mut State, now: Tick, event: &Event) {
    match event {
        Event::SittingOpened { sitting } => {
            if let Some(found) = state.sittings.iter_mut().find(|s| s.id == *sitting) {
                found.stage = SittingStage::Open;
                found.opened.get_or_insert(now);
            }
        }
        Event::SittingClosed { sitting } => {
            if let Some(found) = state.sittings.iter_mut().find(|s| s.id == *sitting) {
                found.stage = SittingStage::Closed;
                found.closed = Some(now);
            }
        }
        Event::ItemStarted { item } => {
            if let Some(found) = state.find_item_mut(item) {
                found.stage = ItemStage::Running;
                found.clock.start(now);
                if let Some(step) = running(found) {
                    step.clock.start(now);
                }
                state.item = Some(item.clone());
            }
        }
        Event::ItemEnded { item } => leave(state, item, now, ItemStage::Done),
        Event::ItemLeft { item } => leave(state, item, now, ItemStage::Left),
        Event::ItemSkipped { item, reason } => {
            leave(state, item, now, ItemStage::Skipped(reason.clone()));
        }
        Event::StepStarted { item, step } => {
            set_step(state, now, item, step, StepStage::Running);
        }
        Event::StepDone { item, step } => {
            set_step(state, now, item, step, StepStage::Done(now));
        }
        Event::StepSkipped { item, step, reason } => {
            set_step(state, now, item, step, StepStage::Skipped(reason.clone()));
        }
        Event::StepInserted { item, before, step } => {
            if let Some(found) = state.find_item_mut(item) {
                let place = before
                    .as_ref()
                    .and_then(|id| found.steps.iter().position(|s| s.step.id == *id))
                    .unwrap_or(found.steps.len());
                found.steps.insert(
                    place,
                    StepState {
                        step: step.clone(),
                        stage: StepStage::Pending,
                        inserted: true,
                        clock: Clock::default(),
                    },
                );
            }
        }
        Event::ChairChanged { name } => state.chair.clone_from(name),
        Event::ItemClockPaused { item } => {
            if let Some(found) = state.find_item_mut(item) {
                found.clock.pause(now);
                if let Some(step) = running(found) {
                    step.clock.pause(now);
                }
            }
        }
        Event::ItemClockResumed { item } => {
            if let Some(found) = state.find_item_mut(item) {
                found.clock.resume(now);
                if let Some(step) = running(found) {
                    step.clock.resume(now);
                }
            }
        }
        Event::TimeGranted { item, by, .. } => {
            if let Some(found) = state.find_item_mut(item) {
                found.clock.granted += *by;
            }
        }
        Event::RecessStarted { until } => {
            state.recess = Some(Recess {
                since: now,
                until: *until,
            });
            for_running_clocks(state, |clock| clock.pause(now));
        }
        Event::RecessEnded {} => {
            if let Some(recess) = state.recess.take() {
                // Only what the break held goes on; what was held before stays held.
                for clock in clocks(state) {
                    if clock.paused_since == Some(recess.since) {
                        clock.resume(now);
                    }
                }
            }
        }
        _ => {}
    }
}

/// The running step of an item.
fn running(item: &mut ItemState) -> Option<&mut StepState> {
    item.steps
        .iter_mut()
        .find(|step| step.stage == StepStage::Running)
}

fn leave(state: &mut State, item: &str, now: Tick, stage: ItemStage) {
    if let Some(found) = state.find_item_mut(item) {
        found.clock.stop(now);
        if let Some(step) = running(found) {
            step.clock.stop(now);
        }
        found.stage = stage;
    }
    if state.item.as_deref() == Some(item) {
        state.item = None;
    }
}

fn set_step(state: &mut State, now: Tick, item: &str, step: &str, stage: StepStage) {
    let Some(found) = state.find_item_mut(item) else {
        return;
    };
    let held = found.clock.paused_since;
    if stage == StepStage::Running {
        // One step runs at a time: going back to a step leaves the one that ran as still to come.
        for other in &mut found.steps {
            if other.stage == StepStage::Running {
                other.clock.stop(now);
                other.stage = StepStage::Pending;
            }
        }
    }
    if let Some(found) = found.steps.iter_mut().find(|s| s.step.id == step) {
        if stage == StepStage::Running {
            found.clock.start(now);
            if held.is_some() {
                found.clock.pause(now);
            }
        } else {
            found.clock.stop(now);
        }
        found.stage = stage;
    }
}
