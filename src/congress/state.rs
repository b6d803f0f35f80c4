//! The state: what the journal adds up to. Screens and documents read it; only `apply` changes it.

use super::card_vote::CardVote;
use super::election::{Election, Round};
use super::event::{Mode, WaiverReason};
use super::plan::{Guest, Item, Setup, Step};
use super::roll::Roll;
use super::speakers::Speakers;
use super::time::{Clock, Millis, Stamp, Tick, Wall};
use crate::rulebook::SittingKind;
use chrono::{FixedOffset, NaiveTime, TimeZone};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a sitting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SittingStage {
    /// Not opened.
    Pending,
    /// Open.
    Open,
    /// Closed.
    Closed,
}

/// Where an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemStage {
    /// Not begun.
    Pending,
    /// Running now.
    Running,
    /// Left before its end; can be gone back to.
    Left,
    /// Done.
    Done,
    /// Left out, with this reason.
    Skipped(String),
    /// Taken as met: a rehearsal began after it.
    TakenAsMet,
}

/// Where a step is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepStage {
    /// Not begun.
    Pending,
    /// Running now (or running when its item was left).
    Running,
    /// Done.
    Done(Tick),
    /// Left out, with this reason.
    Skipped(String),
    /// Taken as met: a rehearsal began after it.
    TakenAsMet,
}

/// A sitting of the running congress.
#[derive(Clone, Debug)]
pub struct SittingState {
    /// Id in the session.
    pub id: String,
    /// Preparatory or official.
    pub kind: SittingKind,
    /// Planned opening, with the reschedule in it.
    pub opens: Wall,
    /// Where it is.
    pub stage: SittingStage,
    /// When it opened.
    pub opened: Option<Tick>,
    /// When it closed.
    pub closed: Option<Tick>,
    /// Its items, in the order of the programme.
    pub items: Vec<ItemState>,
}

/// An item of the running congress.
#[derive(Clone, Debug)]
pub struct ItemState {
    /// The item as planned.
    pub plan: Item,
    /// Where it is.
    pub stage: ItemStage,
    /// Its clock.
    pub clock: Clock,
    /// Its steps, the inserted ones too.
    pub steps: Vec<StepState>,
}

/// A step of the running congress.
#[derive(Clone, Debug)]
pub struct StepState {
    /// The step.
    pub step: Step,
    /// Where it is.
    pub stage: StepStage,
    /// It was inserted while the congress ran.
    pub inserted: bool,
    /// Its clock: how long it ran, over all the times it was gone back to.
    pub clock: Clock,
}

/// What was done about a duty by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DutyMark {
    /// Recorded as done: how, and by which act.
    Met(String, u64),
    /// Waived: why, in words (empty while they are to come), and by which act.
    Waived(WaiverReason, String, u64),
}

/// A note of the operator.
#[derive(Clone, Debug)]
pub struct Note {
    /// When.
    pub at: Tick,
    /// What.
    pub text: String,
    /// Written after the seal.
    pub addendum: bool,
    /// The item that was running.
    pub item: Option<String>,
}

/// The interruption before the last resumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// How long.
    pub length: Millis,
    /// The last sign of life before it.
    pub alive: Wall,
    /// It counts as running time.
    pub counted: bool,
}

/// A break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recess {
    /// Since when.
    pub since: Tick,
    /// Until when, where it was said.
    pub until: Option<Wall>,
}

/// The anchor of a rehearsal's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VirtualClock {
    /// Real time at the anchor.
    pub real_at: Wall,
    /// Real monotonic time at the anchor.
    pub real_up: Millis,
    /// Virtual time at the anchor.
    pub at: Wall,
    /// Virtual monotonic time at the anchor.
    pub up: Millis,
    /// Virtual milliseconds per real millisecond.
    pub speed: u32,
    /// It is held.
    pub paused: bool,
}

/// The congress as it stands.
#[derive(Clone, Debug)]
pub struct State {
    /// What it started from.
    pub setup: Arc<Setup>,
    /// Live or rehearsal.
    pub mode: Mode,
    /// Number of the run of the program on this journal, from 1.
    pub run: u32,
    /// Boot id of the machine in this run.
    pub boot: String,
    /// The last act applied.
    pub last: Option<Stamp>,
    /// `clock = up + clock_offset`.
    pub clock_offset: Millis,
    /// Days after the planned date.
    pub by_days: i64,
    /// The programme.
    pub sittings: Vec<SittingState>,
    /// The running item.
    pub item: Option<String>,
    /// The roll.
    pub roll: Roll,
    /// All card votes, in order.
    pub votes: Vec<CardVote>,
    /// All elections, in the order of the plan.
    pub elections: Vec<Election>,
    /// Speakers.
    pub speakers: Speakers,
    /// What was done about duties by hand.
    pub duties: BTreeMap<String, DutyMark>,
    /// Documents that became ready (or not) during the congress.
    pub documents: BTreeMap<String, bool>,
    /// Guests, those added live too.
    pub guests: Vec<(Guest, bool)>,
    /// Who runs the congress now.
    pub chair: String,
    /// Notes and addenda.
    pub notes: Vec<Note>,
    /// The running break.
    pub recess: Option<Recess>,
    /// The last interruption.
    pub gap: Option<Gap>,
    /// A rehearsal's clock.
    pub virtual_clock: Option<VirtualClock>,
    /// When it was closed, and by which act.
    pub closed: Option<(Tick, u64)>,
    /// The item a rehearsal began at.
    pub from: Option<String>,
}

impl State {
    /// The state before the first act.
    pub fn new(setup: Arc<Setup>) -> Self {
        let mut state = Self {
            mode: Mode::Rehearsal,
            run: 0,
            boot: String::new(),
            last: None,
            clock_offset: Millis::ZERO,
            by_days: 0,
            sittings: Vec::new(),
            item: None,
            roll: Roll::default(),
            votes: Vec::new(),
            elections: setup.plan.elections.iter().map(Election::planned).collect(),
            speakers: Speakers::default(),
            duties: BTreeMap::new(),
            documents: BTreeMap::new(),
            guests: setup
                .plan
                .guests
                .iter()
                .map(|guest| (guest.clone(), false))
                .collect(),
            chair: String::new(),
            notes: Vec::new(),
            recess: None,
            gap: None,
            virtual_clock: None,
            closed: None,
            from: None,
            setup,
        };
        state.sittings = state.planned_sittings();
        state
    }

    fn planned_sittings(&self) -> Vec<SittingState> {
        let plan = &self.setup.plan;
        plan.sittings
            .iter()
            .map(|sitting| SittingState {
                id: sitting.id.clone(),
                kind: sitting.kind,
                opens: self.wall_of(i64::from(sitting.day), sitting.opens),
                stage: SittingStage::Pending,
                opened: None,
                closed: None,
                items: sitting
                    .items
                    .iter()
                    .map(|item| ItemState {
                        plan: item.clone(),
                        stage: ItemStage::Pending,
                        clock: Clock::default(),
                        steps: item
                            .steps
                            .iter()
                            .map(|step| StepState {
                                step: step.clone(),
                                stage: StepStage::Pending,
                                inserted: false,
                                clock: Clock::default(),
                            })
                            .collect(),
                    })
                    .collect(),
            })
            .collect()
    }

    /// The moment of a planned time of day, `day` days after the congress's date.
    pub fn wall_of(&self, day: i64, time: NaiveTime) -> Wall {
        let plan = &self.setup.plan;
        let zone = zone(plan.offset_minutes);
        let date = plan.date + chrono::TimeDelta::days(day + self.by_days);
        zone.from_local_datetime(&date.and_time(time))
            .single()
            .unwrap_or_else(|| zone.from_utc_datetime(&date.and_time(time)))
    }

    /// A moment as the state measures it.
    pub fn tick(&self, at: Wall, up: Millis) -> Tick {
        Tick {
            clock: up + self.clock_offset,
            at,
        }
    }

    /// The moment of a stamp.
    pub fn tick_of(&self, stamp: &Stamp) -> Tick {
        self.tick(stamp.at, stamp.up)
    }

    /// All items, in the order of the programme.
    pub fn items(&self) -> impl Iterator<Item = &ItemState> {
        self.sittings.iter().flat_map(|sitting| &sitting.items)
    }

    /// The item with this id.
    pub fn find_item(&self, id: &str) -> Option<&ItemState> {
        self.items().find(|item| item.plan.id == id)
    }

    pub(super) fn find_item_mut(&mut self, id: &str) -> Option<&mut ItemState> {
        self.sittings
            .iter_mut()
            .flat_map(|sitting| &mut sitting.items)
            .find(|item| item.plan.id == id)
    }

    /// The running item.
    pub fn running_item(&self) -> Option<&ItemState> {
        self.item.as_deref().and_then(|id| self.find_item(id))
    }

    /// The running step.
    pub fn running_step(&self) -> Option<&StepState> {
        self.running_item().and_then(ItemState::running_step)
    }

    /// The open sitting.
    pub fn open_sitting(&self) -> Option<&SittingState> {
        self.sittings
            .iter()
            .find(|sitting| sitting.stage == SittingStage::Open)
    }

    /// The sitting an item belongs to.
    pub fn sitting_of(&self, item: &str) -> Option<&SittingState> {
        self.sittings
            .iter()
            .find(|sitting| sitting.items.iter().any(|i| i.plan.id == item))
    }

    /// The vote that is called or recorded but not announced.
    pub fn open_vote(&self) -> Option<&CardVote> {
        self.votes.iter().rev().find(|vote| vote.is_open())
    }

    /// The election with this id.
    pub fn election(&self, id: &str) -> Option<&Election> {
        self.elections.iter().find(|election| election.id == id)
    }

    pub(super) fn election_mut(&mut self, id: &str) -> Option<&mut Election> {
        self.elections.iter_mut().find(|election| election.id == id)
    }

    /// The election of the running step.
    pub fn running_election(&self) -> Option<&Election> {
        match &self.running_step()?.step.kind {
            super::plan::StepKind::Election { election, .. } => self.election(election),
            _ => None,
        }
    }

    /// The document is ready: as planned, or as reported since.
    pub fn is_ready(&self, document: &str) -> bool {
        self.documents
            .get(document)
            .copied()
            .unwrap_or_else(|| self.setup.plan.document(document).is_some_and(|d| d.ready))
    }

    /// Present now.
    pub fn present(&self) -> u32 {
        self.roll.present(&self.setup.roll)
    }

    /// Official numbers of the rounds of an election, the running one last.
    pub fn rounds<'a>(&'a self, election: &'a Election) -> impl Iterator<Item = &'a Round> {
        election.earlier.iter().chain([&election.round])
    }
}

impl ItemState {
    /// The running step, also of an item that was left.
    pub fn running_step(&self) -> Option<&StepState> {
        self.steps
            .iter()
            .find(|step| step.stage == StepStage::Running)
    }

    /// The first step not begun.
    pub fn next_step(&self) -> Option<&StepState> {
        self.steps
            .iter()
            .find(|step| step.stage == StepStage::Pending)
    }

    /// The step with this id.
    pub fn find_step(&self, id: &str) -> Option<&StepState> {
        self.steps.iter().find(|step| step.step.id == id)
    }

    /// Not done and not left out: it still has to come.
    pub fn is_outstanding(&self) -> bool {
        matches!(
            self.stage,
            ItemStage::Pending | ItemStage::Running | ItemStage::Left
        )
    }

    /// Time since it began running, without pauses.
    pub fn elapsed(&self, now: Tick) -> Millis {
        self.clock.elapsed(now)
    }

    /// What is left of its length and the granted time; negative is overtime.
    pub fn remaining(&self, now: Tick) -> Millis {
        self.clock.remaining(self.plan.length, now)
    }
}

/// A fixed offset from UTC; UTC itself where the number is out of range.
pub fn zone(offset_minutes: i32) -> FixedOffset {
    offset_minutes
        .checked_mul(60)
        .and_then(FixedOffset::east_opt)
        .unwrap_or_else(|| chrono::Offset::fix(&chrono::Utc))
}
