//! The congress: its acts and the state they add up to; undo as the replay of the remaining acts.

use super::apply::apply;
use super::decide::decide;
use super::event::Event;
use super::plan::Setup;
use super::refusal::{Reason, Refusal};
use super::state::State;
use super::time::{Millis, Wall};
use super::{Act, Command};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A congress: everything that happened, and where it stands.
#[derive(Clone, Debug)]
pub struct Congress {
    setup: Arc<Setup>,
    acts: Vec<Act>,
    undone: BTreeSet<u64>,
    state: State,
}

impl Congress {
    /// A congress in which nothing has happened.
    pub fn new(setup: Arc<Setup>) -> Self {
        Self {
            state: State::new(Arc::clone(&setup)),
            setup,
            acts: Vec::new(),
            undone: BTreeSet::new(),
        }
    }

    /// A congress as its journal has it.
    pub fn replay(setup: Arc<Setup>, acts: Vec<Act>) -> Self {
        let mut congress = Self::new(setup);
        congress.undone = acts.iter().filter_map(undoes).collect();
        congress.acts = acts;
        congress.rebuild();
        congress
    }

    /// The state as of now.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Every act, the undone ones too.
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// The act was taken back.
    pub fn is_undone(&self, seq: u64) -> bool {
        self.undone.contains(&seq)
    }

    /// The number the next act will have.
    pub fn next_seq(&self) -> u64 {
        self.acts.last().map_or(1, |act| act.seq + 1)
    }

    /// What a command would cause at this moment, or why it is refused. Changes nothing.
    pub fn decide(&self, command: &Command, at: Wall, up: Millis) -> Result<Vec<Event>, Refusal> {
        match command {
            Command::Undo { reason } => self.decide_undo(reason),
            _ => decide(&self.state, command, at, up),
        }
    }

    /// Applies an act that is on disk.
    pub fn apply(&mut self, act: Act) {
        let undone = undoes(&act);
        self.acts.push(act);
        if let Some(seq) = undone {
            self.undone.insert(seq);
            self.rebuild();
        } else if let Some(act) = self.acts.last() {
            for event in &act.ev {
                apply(&mut self.state, &act.stamp(), event);
            }
        }
    }

    /// The act that Undo would take back now, or why there is none.
    pub fn undoable(&self) -> Result<&Act, Refusal> {
        for act in self.acts.iter().rev() {
            if self.undone.contains(&act.seq) {
                continue;
            }
            match undo_class(act) {
                UndoClass::Bookkeeping => {}
                UndoClass::Barrier(what) => {
                    return Err(Reason::NotUndoable {
                        act: act.seq.into(),
                        what: super::Fact::Message(what),
                    }
                    .into());
                }
                UndoClass::Act => return Ok(act),
            }
        }
        Err(Reason::NothingToUndo {}.into())
    }

    fn decide_undo(&self, reason: &str) -> Result<Vec<Event>, Refusal> {
        if self.state.closed.is_some() {
            return Err(Reason::Closed {}.into());
        }
        Ok(vec![Event::Undone {
            act: self.undoable()?.seq,
            reason: reason.trim().to_owned(),
        }])
    }

    fn rebuild(&mut self) {
        let mut state = State::new(Arc::clone(&self.setup));
        for act in &self.acts {
            if self.undone.contains(&act.seq) {
                continue;
            }
            for event in &act.ev {
                apply(&mut state, &act.stamp(), event);
            }
        }
        state.last = self.acts.last().map(Act::stamp);
        self.state = state;
    }
}

/// The act that this one takes back.
fn undoes(act: &Act) -> Option<u64> {
    act.ev.iter().find_map(|event| match event {
        Event::Undone { act, .. } => Some(*act),
        _ => None,
    })
}

enum UndoClass {
    /// Belongs to the journal and is passed over.
    Bookkeeping,
    /// Can only be corrected; nothing before it can be undone either.
    Barrier(&'static str),
    /// Can be taken back.
    Act,
}

/// A declared result, a closed count, a seal cannot be undone; what belongs to the journal is no act of
/// anybody's.
fn undo_class(act: &Act) -> UndoClass {
    let mut class = UndoClass::Bookkeeping;
    for event in &act.ev {
        match event {
            Event::ResultAnnounced { .. } => return UndoClass::Barrier("barrier-result"),
            Event::CountEntered { .. } => return UndoClass::Barrier("barrier-count"),
            Event::Closed {} => return UndoClass::Barrier("barrier-seal"),
            Event::CardVoteAnnounced { .. } => return UndoClass::Barrier("barrier-vote"),
            Event::Opened { .. }
            | Event::Resumed { .. }
            | Event::Interrupted { .. }
            | Event::Segment { .. }
            | Event::ClockSet { .. }
            | Event::Recovered { .. }
            | Event::Witnessed { .. }
            | Event::StartedFrom { .. }
            | Event::Undone { .. } => {}
            _ => class = UndoClass::Act,
        }
    }
    class
}
