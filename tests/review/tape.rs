//! The acts of a congress run well, to be changed: longer waits, other events. Replay decides nothing, so that
//! what cannot be typed can be told.

use crate::support::{autopilot::Autopilot, shipped};
use presidium::congress::{Act, Congress, Event, Millis, Setup};
use presidium::review::{Finding, Lessons, lessons};
use std::sync::{Arc, LazyLock};

static WELL: LazyLock<(Arc<Setup>, Vec<Act>)> = LazyLock::new(|| {
    let pilot = Autopilot::new(shipped("thanh-chan-2020")).run();
    let setup = Arc::clone(&pilot.congress.state().setup);
    (setup, pilot.congress.acts().to_vec())
});

/// Acts that may be changed.
pub struct Tape {
    pub setup: Arc<Setup>,
    pub acts: Vec<Act>,
}

impl Tape {
    /// The delegate congress of Thanh Chăn, run well.
    pub fn well() -> Self {
        let (setup, acts) = &*WELL;
        Self {
            setup: Arc::clone(setup),
            acts: acts.clone(),
        }
    }

    /// Another session, run well.
    pub fn of(session: &str) -> Self {
        let pilot = Autopilot::new(shipped(session)).run();
        Self {
            setup: Arc::clone(&pilot.congress.state().setup),
            acts: pilot.congress.acts().to_vec(),
        }
    }

    pub fn congress(&self) -> Congress {
        Congress::replay(Arc::clone(&self.setup), self.acts.clone())
    }

    pub fn lessons(&self) -> Lessons {
        lessons(&self.congress())
    }

    /// Place of the first act with such an event.
    pub fn find(&self, is: impl Fn(&Event) -> bool) -> usize {
        let found = self.acts.iter().position(|act| act.ev.iter().any(&is));
        found.expect("such an act")
    }

    /// Place of the act in which this step began.
    pub fn step(&self, item: &str, step: &str) -> usize {
        self.find(|event| {
            matches!(event, Event::StepStarted { item: i, step: s } if i == item && s == step)
        })
    }

    /// Everything from this place on happens so much later.
    pub fn delay(&mut self, from: usize, by: Millis) {
        for act in &mut self.acts[from..] {
            act.at += chrono::TimeDelta::milliseconds(by.0);
            act.up += by;
        }
    }

    /// Puts an act of these events before the one at this place, at the same moment as the one before; later acts
    /// are numbered anew.
    pub fn insert(&mut self, place: usize, ev: Vec<Event>) {
        let mut act = self.acts[place - 1].clone();
        act.ev = ev;
        self.acts.insert(place, act);
        for (seq, act) in (1..).zip(&mut self.acts) {
            act.seq = seq;
        }
    }

    /// Changes every event.
    pub fn change(&mut self, mut with: impl FnMut(&mut Event)) {
        for event in self.acts.iter_mut().flat_map(|act| &mut act.ev) {
            with(event);
        }
    }

    /// Another plan.
    pub fn plan(&mut self, with: impl FnOnce(&mut presidium::congress::Plan)) {
        let mut setup = (*self.setup).clone();
        with(&mut setup.plan);
        self.setup = Arc::new(setup);
    }

    /// Nobody attested or recorded that the tellers were trained.
    pub fn untaught(&mut self) {
        self.plan(|plan| plan.attested.retain(|(duty, _)| duty != "X4"));
        for act in &mut self.acts {
            act.ev
                .retain(|event| !matches!(event, Event::DutyMet { duty, .. } if duty == "X4"));
        }
    }

    /// Leaves a duty out of the rulebook.
    pub fn without_duty(&mut self, id: &str) {
        let mut setup = (*self.setup).clone();
        setup.rulebook.duties.retain(|duty| duty.id != id);
        self.setup = Arc::new(setup);
    }

    /// The only shortcoming; with its code, or under a duty what was measured.
    pub fn only(&self, code: &str) -> Finding {
        let lessons = self.lessons();
        assert_eq!(
            super::shortcomings(&lessons),
            [code],
            "{:#?}",
            lessons.findings
        );
        lessons.findings[0].clone()
    }

    /// Nothing is wrong.
    pub fn clean(&self) {
        let lessons = self.lessons();
        assert!(
            super::shortcomings(&lessons).is_empty(),
            "{:#?}",
            lessons.findings
        );
    }
}
