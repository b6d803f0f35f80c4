//! The course of a congress: its acts applied one by one, and what only the way there shows: who did what in
//! which record, how long nothing was recorded.

use super::lesson::Silence;
use crate::congress::card_vote::VoteStage;
use crate::congress::event::SourceText;
use crate::congress::plan::StepKind;
use crate::congress::{Act, Congress, Event, Millis, State, Tick};
use crate::rulebook::StepWord;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Stretches without a record shorter than this are not looked at.
const SHORTEST_SILENCE: Millis = Millis::minutes(3);
/// As many of the longest stretches are told.
const SILENCES: usize = 5;
/// Papers are counted, a document is read, somebody speaks: nothing has to be recorded meanwhile.
const QUIET: [StepWord; 6] = [
    StepWord::Read,
    StepWord::Names,
    StepWord::Wait,
    StepWord::Discussion,
    StepWord::Ceremony,
    StepWord::Election,
];

/// A document that is being read, or was.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    pub item: String,
    pub document: String,
    pub begun: (Tick, Millis),
    pub length: Option<Millis>,
    pub records: Vec<u64>,
}

/// What the way through the acts shows, and the state at its end.
pub(super) struct Course<'a> {
    pub congress: &'a Congress,
    pub state: &'a State,
    /// The moment of the last record.
    pub now: Tick,
    pub items: BTreeMap<&'a str, Vec<u64>>,
    pub sittings: BTreeMap<&'a str, Vec<u64>>,
    pub votes: BTreeMap<&'a str, Vec<(u64, Tick)>>,
    /// Records of a round, by election and number.
    pub rounds: BTreeMap<(&'a str, u32), Vec<u64>>,
    /// When papers were collected, and when the first count came in.
    pub collected: BTreeMap<(&'a str, u32), Tick>,
    pub first_count: BTreeMap<(&'a str, u32), Tick>,
    pub speeches: Vec<u64>,
    pub readings: Vec<Reading>,
    /// Steps done, by item and step.
    pub done: BTreeMap<(&'a str, &'a str), u64>,
    /// Steps put in while the congress ran: the record and the event.
    pub inserted: Vec<(u64, &'a Event)>,
    /// Steps begun (first time), by item and step.
    pub started: BTreeMap<(&'a str, &'a str), u64>,
    /// Documents that became ready, and the first record about presence.
    pub ready: BTreeMap<&'a str, u64>,
    pub roll: Option<u64>,
    pub interrupted: (Millis, Vec<u64>),
    silences: Vec<Silence>,
    /// Interruptions and breaks so far.
    idle: Millis,
}

/// What was running before an act: enough to judge the stretch up to it.
struct Before {
    seq: u64,
    at: Tick,
    open: bool,
    recess: bool,
    item: Option<String>,
    quiet: bool,
    vote: bool,
    remaining: Option<Millis>,
}

impl<'a> Course<'a> {
    /// Goes through the acts once.
    pub fn of(congress: &'a Congress) -> Self {
        let state = congress.state();
        let mut course = Self {
            congress,
            state,
            now: moment(state),
            items: BTreeMap::new(),
            sittings: BTreeMap::new(),
            votes: BTreeMap::new(),
            rounds: BTreeMap::new(),
            collected: BTreeMap::new(),
            first_count: BTreeMap::new(),
            speeches: Vec::new(),
            readings: Vec::new(),
            done: BTreeMap::new(),
            inserted: Vec::new(),
            started: BTreeMap::new(),
            ready: BTreeMap::new(),
            roll: None,
            interrupted: (Millis::ZERO, Vec::new()),
            silences: Vec::new(),
            idle: Millis::ZERO,
        };
        let mut told = Congress::new(Arc::clone(&state.setup));
        let mut before: Option<Before> = None;
        let mut recess_since: Option<Tick> = None;
        for act in congress.acts() {
            let counts = !congress.is_undone(act.seq)
                && !act.ev.iter().any(|e| matches!(e, Event::Undone { .. }));
            if counts {
                told.apply(light(act));
            }
            let at = told.state().tick_of(&act.stamp());
            if let Some(before) = before.take() {
                course.silence(before, at, act);
            }
            if counts {
                for event in &act.ev {
                    match event {
                        Event::RecessStarted { .. } => recess_since = Some(at),
                        Event::RecessEnded {} => {
                            let since = recess_since.take();
                            course.idle +=
                                since.map_or(Millis::ZERO, |since| at.clock - since.clock);
                        }
                        _ => course.note(act.seq, at, event, told.state()),
                    }
                }
            }
            before = Some(Before::of(act.seq, at, told.state()));
        }
        course
    }

    fn note(&mut self, seq: u64, at: Tick, event: &'a Event, state: &State) {
        match event {
            Event::SittingOpened { sitting } | Event::SittingClosed { sitting } => {
                self.sittings.entry(sitting).or_default().push(seq);
            }
            Event::ItemStarted { item }
            | Event::ItemEnded { item }
            | Event::ItemLeft { item }
            | Event::ItemSkipped { item, .. } => {
                let records = self.items.entry(item).or_default();
                if records.last() != Some(&seq) {
                    records.push(seq);
                }
            }
            Event::StepStarted { item, step } => {
                self.started.entry((item, step)).or_insert(seq);
                let found = state.find_item(item).and_then(|i| i.find_step(step));
                if let Some(StepKind::Read { document }) = found.map(|step| &step.step.kind) {
                    self.readings.push(Reading {
                        item: item.clone(),
                        document: document.clone(),
                        begun: (at, self.idle),
                        length: None,
                        records: vec![seq],
                    });
                }
            }
            Event::StepDone { item, step } => {
                self.done.insert((item, step), seq);
                let found = state.find_item(item).and_then(|i| i.find_step(step));
                if let Some(StepKind::Read { document }) = found.map(|step| &step.step.kind) {
                    self.read(seq, at, item, document);
                }
            }
            Event::StepInserted { .. } => self.inserted.push((seq, event)),
            Event::SpeechStarted { .. } | Event::SpeechEnded { .. } => self.speeches.push(seq),
            Event::CardVoteOpened { vote, .. }
            | Event::CardVoteRecorded { vote, .. }
            | Event::CardVoteAnnounced { vote, .. }
            | Event::CardVoteCancelled { vote, .. } => {
                self.votes.entry(vote).or_default().push((seq, at));
            }
            Event::BallotsIssued {
                election, round, ..
            }
            | Event::BallotsExchanged {
                election, round, ..
            }
            | Event::ResultAnnounced { election, round }
            | Event::RoundCancelled { election, round } => self.round(election, *round, seq),
            Event::BallotsCollected {
                election, round, ..
            } => {
                self.collected.insert((election, *round), at);
                self.round(election, *round, seq);
            }
            Event::CountEntered {
                election, round, ..
            } => {
                self.first_count.entry((election, *round)).or_insert(at);
                self.round(election, *round, seq);
            }
            Event::DocumentReady {
                document,
                ready: true,
            } => {
                self.ready.insert(document, seq);
            }
            Event::AllPresent { .. }
            | Event::Arrived { .. }
            | Event::PresentCounted { .. }
            | Event::UnitCounted { .. } => {
                self.roll.get_or_insert(seq);
            }
            Event::Interrupted { gap, .. } => {
                self.interrupted.0 += *gap;
                self.interrupted.1.push(seq);
                self.idle += *gap;
            }
            _ => {}
        }
    }

    fn round(&mut self, election: &'a str, round: u32, seq: u64) {
        self.rounds.entry((election, round)).or_default().push(seq);
    }

    fn read(&mut self, seq: u64, at: Tick, item: &str, document: &str) {
        let idle = self.idle;
        let running = self.readings.iter_mut().rev().find(|reading| {
            reading.length.is_none() && reading.item == item && reading.document == document
        });
        if let Some(reading) = running {
            let (from, idle_then) = reading.begun;
            reading.length = Some((at.clock - from.clock - (idle - idle_then)).at_least_zero());
            reading.records.push(seq);
        }
    }

    /// A stretch in an open sitting, outside breaks and interruptions.
    fn silence(&mut self, before: Before, at: Tick, act: &Act) {
        let length = at.clock - before.at.clock;
        let restarted = act
            .ev
            .iter()
            .any(|e| matches!(e, Event::Interrupted { .. } | Event::Resumed { .. }));
        if length < SHORTEST_SILENCE || !before.open || before.recess || restarted {
            return;
        }
        // A step that is itself quiet accounts for the time of its item; so does an item that has time left.
        let over = before
            .remaining
            .is_none_or(|remaining| length > remaining.at_least_zero() + Millis::minutes(10));
        self.silences.push(Silence {
            length,
            after: before.seq,
            item: before.item,
            unaccounted: before.vote || (over && !before.quiet),
        });
    }

    /// The longest stretches, longest first.
    pub fn longest_silences(&self) -> Vec<Silence> {
        let mut longest = self.silences.clone();
        longest.sort_by_key(|silence| (-silence.length, silence.after));
        longest.truncate(SILENCES);
        longest
    }

    /// Every stretch that nothing accounts for, in order.
    pub fn unaccounted(&self) -> impl Iterator<Item = &Silence> {
        self.silences.iter().filter(|silence| silence.unaccounted)
    }
}

impl Before {
    fn of(seq: u64, at: Tick, state: &State) -> Self {
        let item = state.running_item();
        let step = state.running_step();
        Self {
            seq,
            at,
            open: state.open_sitting().is_some(),
            recess: state.recess.is_some() || item.is_some_and(|item| item.plan.recess),
            item: state.item.clone(),
            quiet: step.is_some_and(|step| QUIET.contains(&step.step.kind.word())),
            vote: state
                .votes
                .last()
                .is_some_and(|vote| matches!(vote.stage, VoteStage::Called)),
            remaining: item.map(|item| item.remaining(at)),
        }
    }
}

/// The act without the texts that the first record carries: the setup has them.
fn light(act: &Act) -> Act {
    let empty = || SourceText {
        name: String::new(),
        text: String::new(),
    };
    let events = act.ev.iter().map(|event| match event {
        Event::Opened {
            format,
            mode,
            program,
            run,
            boot,
            ..
        } => Event::Opened {
            format: *format,
            mode: *mode,
            program: program.clone(),
            run: *run,
            boot: boot.clone(),
            session: empty(),
            rulebook: empty(),
            roll: empty(),
        },
        other => other.clone(),
    });
    Act {
        seq: act.seq,
        at: act.at,
        up: act.up,
        by: String::new(),
        ev: events.collect(),
    }
}

/// The moment of the last record.
pub(super) fn moment(state: &State) -> Tick {
    state.last.map_or_else(
        || Tick {
            clock: Millis::ZERO,
            at: state.wall_of(0, chrono::NaiveTime::MIN),
        },
        |stamp| state.tick_of(&stamp),
    )
}
