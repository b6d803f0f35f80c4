//! What the congress goes by when something moves on: what it leaves and what it enters.

use crate::congress::agenda::{self, Arrival};
use crate::congress::state::{ItemStage, ItemState, SittingState, State, StepState};

/// One passage of the congress, as a command is about to make it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Passage<'a> {
    /// The sitting it opens.
    pub opens: Option<&'a SittingState>,
    /// The item and step it enters.
    pub enters: Option<(&'a ItemState, &'a StepState)>,
    /// The step it leaves for good: finished or left out.
    pub leaves: Option<(&'a ItemState, &'a StepState)>,
    /// The step it leaves counts as done.
    pub done: bool,
    /// The item it leaves for good.
    pub leaves_item: Option<&'a ItemState>,
    /// The sitting it closes.
    pub closes_sitting: Option<&'a SittingState>,
    /// It closes the congress.
    pub closes: bool,
}

impl<'a> Passage<'a> {
    /// Opens a sitting and begins its first item.
    pub fn opening(state: &'a State, sitting: &str) -> Option<Self> {
        let opens = state.sittings.iter().find(|s| s.id == sitting)?;
        let enters = opens
            .items
            .iter()
            .find(|item| item.stage == ItemStage::Pending)
            .and_then(|item| Some((item, item.find_step(&agenda::entry_step(item)?)?)));
        Some(Self {
            opens: Some(opens),
            enters,
            ..Self::default()
        })
    }

    /// The running step is over and this arrival made. `done`: it was done, not left out.
    pub fn of(state: &'a State, arrival: &Arrival, done: bool) -> Self {
        let running = state.running_item();
        let mut passage = Self {
            leaves: running.and_then(|item| Some((item, item.running_step()?))),
            done,
            ..Self::entering(state, arrival)
        };
        match arrival {
            Arrival::Step { .. } => {}
            Arrival::Item { .. } => passage.leaves_item = running,
            Arrival::SittingCloses { sitting } => {
                passage.leaves_item = running;
                passage.closes_sitting = state.sittings.iter().find(|s| s.id == *sitting);
            }
        }
        passage
    }

    /// This arrival is made, and what runs can be gone back to.
    pub fn entering(state: &'a State, arrival: &Arrival) -> Self {
        let enters = match arrival {
            Arrival::Step { item, step } | Arrival::Item { item, step, .. } => state
                .find_item(item)
                .and_then(|item| Some((item, item.find_step(step)?))),
            Arrival::SittingCloses { .. } => None,
        };
        Self {
            enters,
            ..Self::default()
        }
    }

    /// The running item is left out.
    pub fn skipping(item: &'a ItemState) -> Self {
        Self {
            leaves: item.running_step().map(|step| (item, step)),
            leaves_item: Some(item),
            ..Self::default()
        }
    }

    /// The congress closes, and the sitting with it that is still open.
    pub fn closing(state: &'a State) -> Self {
        Self {
            closes_sitting: state.open_sitting(),
            closes: true,
            ..Self::default()
        }
    }
}
