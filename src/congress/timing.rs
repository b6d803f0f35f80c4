//! Planned, expected and actual times. Everything is computed from instants; nothing is counted in ticks.

use super::state::{ItemStage, ItemState, SittingStage, State};
use super::time::{Millis, Tick, Wall};
use serde::Serialize;

/// The times of one item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemTimes {
    /// Id of the item.
    pub item: String,
    /// As planned.
    pub planned_start: Wall,
    /// As planned.
    pub planned_end: Wall,
    /// For items still to come; the actual start for one that runs.
    pub expected_start: Option<Wall>,
    /// For items that run or are still to come.
    pub expected_end: Option<Wall>,
    /// When it first began.
    pub actual_start: Option<Wall>,
    /// When it ended.
    pub actual_end: Option<Wall>,
}

/// The times of one sitting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SittingTimes {
    /// Id of the sitting.
    pub sitting: String,
    /// Planned opening.
    pub planned_open: Wall,
    /// Planned close: the planned end of its last item.
    pub planned_close: Wall,
    /// Expected close; `None` once it is closed.
    pub expected_close: Option<Wall>,
}

/// The whole timetable at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Schedule {
    /// All items, in the order of the programme.
    pub items: Vec<ItemTimes>,
    /// All sittings.
    pub sittings: Vec<SittingTimes>,
    /// How far behind the plan the running item ends (positive: behind). Zero before the first opening is
    /// due and after the close.
    pub behind: Millis,
    /// The same, measured from the actual instead of the planned opening of the sitting.
    pub behind_relative: Millis,
}

impl Schedule {
    /// The times of an item.
    pub fn item(&self, id: &str) -> Option<&ItemTimes> {
        self.items.iter().find(|times| times.item == id)
    }

    /// The sitting whose close is the one to talk about: the open one, else the next to open.
    pub fn current<'a>(&'a self, state: &State) -> Option<&'a SittingTimes> {
        let index = state
            .sittings
            .iter()
            .position(|sitting| sitting.stage == SittingStage::Open)
            .or_else(|| {
                state
                    .sittings
                    .iter()
                    .position(|sitting| sitting.stage == SittingStage::Pending)
            })?;
        self.sittings.get(index)
    }
}

fn add(wall: Wall, by: Millis) -> Wall {
    wall.checked_add_signed(by.delta()).unwrap_or(wall)
}

/// The timetable as of `now`. An item that runs ends when its time is over, or now if it is over already;
/// those that follow come right after it, a fixed start absorbs being behind, and no sitting opens before
/// its planned hour. Items that were left come after what is ahead.
pub fn schedule(state: &State, now: Tick) -> Schedule {
    let mut items: Vec<ItemTimes> = Vec::new();
    let mut sittings = Vec::new();
    // While a break with a known end runs, nothing goes on before that.
    let until = state.recess.and_then(|recess| recess.until);
    let resumes = until.map_or(now.at, |until| until.max(now.at));
    let mut free = resumes;
    for (index, sitting) in state.sittings.iter().enumerate() {
        let mut planned = sitting.opens;
        let first = items.len();
        for item in &sitting.items {
            if let Some(starts) = item.plan.starts {
                let fixed = state.wall_of(
                    state
                        .setup
                        .plan
                        .sittings
                        .get(index)
                        .map_or(0, |plan| i64::from(plan.day)),
                    starts,
                );
                planned = planned.max(fixed);
            }
            let end = add(planned, item.plan.length);
            items.push(ItemTimes {
                item: item.plan.id.clone(),
                planned_start: planned,
                planned_end: end,
                expected_start: None,
                expected_end: None,
                actual_start: item.clock.started().map(|tick| tick.at),
                actual_end: match item.stage {
                    ItemStage::Done | ItemStage::Skipped(_) => {
                        item.clock.ended().map(|tick| tick.at)
                    }
                    _ => None,
                },
            });
            planned = end;
        }
        let expected_close = (sitting.stage != SittingStage::Closed).then(|| {
            if sitting.stage == SittingStage::Pending {
                free = free.max(sitting.opens);
            }
            free = expect(
                sitting.items.iter(),
                items.get_mut(first..),
                free,
                now,
                resumes,
            );
            free
        });
        sittings.push(SittingTimes {
            sitting: sitting.id.clone(),
            planned_open: sitting.opens,
            planned_close: planned,
            expected_close,
        });
    }
    let (behind, behind_relative) = offsets(state, &items, now);
    Schedule {
        items,
        sittings,
        behind,
        behind_relative,
    }
}

/// Fills the expected times of one sitting's items; returns the expected close.
fn expect<'a>(
    items: impl Iterator<Item = &'a ItemState> + Clone,
    times: Option<&mut [ItemTimes]>,
    mut free: Wall,
    now: Tick,
    resumes: Wall,
) -> Wall {
    let Some(times) = times else { return free };
    let running = items
        .clone()
        .position(|item| item.stage == ItemStage::Running);
    let ahead = |index: usize| running.is_none_or(|running| index >= running);
    for pass in [true, false] {
        for (index, (item, times)) in items.clone().zip(times.iter_mut()).enumerate() {
            if ahead(index) != pass || !item.is_outstanding() {
                continue;
            }
            if item.stage == ItemStage::Running {
                times.expected_start = times.actual_start;
                free = add(resumes, item.remaining(now).at_least_zero());
            } else {
                let fixed = item.plan.starts.map(|_| times.planned_start);
                let start = fixed.map_or(free, |fixed| free.max(fixed));
                times.expected_start = Some(start);
                free = add(start, item.remaining(now).at_least_zero());
            }
            times.expected_end = Some(free);
        }
    }
    free
}

fn offsets(state: &State, items: &[ItemTimes], now: Tick) -> (Millis, Millis) {
    let opened = state.open_sitting().and_then(|sitting| {
        // A rehearsal that began in the middle opened late by nothing but its beginning.
        let first = sitting
            .items
            .iter()
            .find(|item| item.stage != ItemStage::TakenAsMet)?;
        let planned = items
            .iter()
            .find(|times| times.item == first.plan.id)?
            .planned_start;
        Some((planned, sitting.opened?))
    });
    let late_opening = opened.map_or(Millis::ZERO, |(planned, opened)| {
        Millis::between(planned, opened.at)
    });
    let behind = match &state.item {
        Some(id) => items
            .iter()
            .find(|times| &times.item == id)
            .and_then(|times| Some(Millis::between(times.planned_end, times.expected_end?))),
        None => None,
    };
    let behind = behind.unwrap_or_else(|| {
        // Nothing runs: behind by how much the next thing that should have begun is late.
        let due = items
            .iter()
            .find(|times| times.expected_start.is_some())
            .map(|times| times.planned_start);
        due.map_or(Millis::ZERO, |due| {
            let late = Millis::between(due, now.at);
            if state.open_sitting().is_some() {
                late
            } else {
                late.at_least_zero()
            }
        })
    });
    (behind, behind - late_opening)
}
