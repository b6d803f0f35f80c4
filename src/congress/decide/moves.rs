//! Moving on: Tiếp, jumping, leaving out, clocks and breaks.

use super::duties::stopped;
use super::{Deciding, Decision, nearest, required};
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::duties::{self, Passage};
use crate::congress::event::Event;
use crate::congress::plan::StepKind;
use crate::congress::refusal::{Fact, Reason, Refusal};
use crate::congress::roll::quorum_rule;
use crate::congress::state::{ItemStage, ItemState, SittingStage, StepStage, StepState};
use crate::congress::time::Millis;
use crate::rulebook::Rung;

/// The most minutes that can be granted or taken at once.
const GRANT_LIMIT: i64 = 600;

impl Deciding<'_> {
    /// Tiếp: does what the footer says.
    pub(super) fn next(&self) -> Decision {
        match agenda::next_move(self.state) {
            NextMove::OpenSitting { sitting } => self.open_sitting(&sitting),
            NextMove::Advance(arrival) => self.advance(&arrival, None),
            NextMove::CallVote { .. } => self.call_vote(None),
            NextMove::EnterVote { vote } => Err(Reason::VoteNotRecorded {
                title: self.vote_title(&vote),
            }
            .into()),
            NextMove::AnnounceVote { .. } => self.announce_vote(),
            NextMove::VoteFailed { vote } => Err(Reason::VoteFailed {
                title: self.vote_title(&vote),
            }
            .into()),
            NextMove::EnterRung { rung, .. } => Err(Self::rung_needs(rung)),
            NextMove::AnnounceResult { election } => self.announce_result(&election),
            NextMove::StartSpeech { speaker } => self.start_speech(Some(&speaker)),
            NextMove::EndSpeech { .. } => self.end_speech(),
            NextMove::EndRecess => self.reconvene(),
            NextMove::CloseCongress => self.close(),
            NextMove::Nothing => Err(Reason::NothingLeft {}.into()),
        }
    }

    fn vote_title(&self, vote: &str) -> Fact {
        self.state
            .votes
            .iter()
            .find(|v| v.id == vote)
            .map_or_else(|| Fact::from(vote), |v| Fact::Words(v.title.clone()))
    }

    fn rung_needs(rung: Rung) -> Refusal {
        let what = match rung {
            Rung::Tellers => "needs-tellers",
            Rung::Issue => "needs-issued",
            Rung::Collect => "needs-collected",
            _ => "needs-count",
        };
        Reason::RungNeeds {
            rung: Fact::Message(super::ballots::rung_message(rung)),
            what: Fact::Message(what),
        }
        .into()
    }

    /// Opens a sitting, with its quorum, and begins its first item.
    fn open_sitting(&self, sitting: &str) -> Decision {
        let quorum = self.state.roll.quorum(&self.state.setup);
        let (source, _) = quorum_rule(&self.state.setup);
        if quorum.present == 0 {
            return Err(Reason::NobodyPresent {}.into());
        }
        // A quorum whose sentence was not seen in its source is shown and reminded of, and never blocks.
        if !quorum.met && source.checked {
            return Err(Reason::NoQuorum {
                present: quorum.present.into(),
                needed: quorum.needed.into(),
                summoned: quorum.summoned.into(),
            }
            .by(source));
        }
        if let Some(passage) = Passage::opening(self.state, sitting) {
            self.pass(&passage)?;
        }
        let mut events = vec![Event::SittingOpened {
            sitting: sitting.to_owned(),
        }];
        let first = self
            .state
            .sittings
            .iter()
            .find(|s| s.id == sitting)
            .and_then(|s| s.items.iter().find(|i| i.stage == ItemStage::Pending));
        if let Some(item) = first {
            events.extend(enter(item, None));
        }
        Ok(events)
    }

    /// Ends what runs and makes the arrival, unless a duty stands in the way.
    pub(super) fn advance(&self, arrival: &Arrival, skip: Option<&str>) -> Decision {
        self.pass(&Passage::of(self.state, arrival, skip.is_none()))?;
        let mut events = Vec::new();
        let running = self.state.running_item();
        if let Some(item) = running {
            events.extend(self.finish_step(item, skip));
        }
        match arrival {
            Arrival::Step { item, step } => events.push(Event::StepStarted {
                item: item.clone(),
                step: step.clone(),
            }),
            Arrival::Item { item, .. } => {
                events.extend(running.map(ended));
                if let Some(next) = self.state.find_item(item) {
                    events.extend(enter(next, None));
                }
            }
            Arrival::SittingCloses { sitting } => {
                events.extend(running.map(ended));
                events.push(Event::SittingClosed {
                    sitting: sitting.clone(),
                });
            }
        }
        Ok(events)
    }

    /// The events that finish (or leave out) the running step of an item.
    fn finish_step(&self, item: &ItemState, skip: Option<&str>) -> Vec<Event> {
        let Some(step) = item.running_step() else {
            return Vec::new();
        };
        let id = item.plan.id.clone();
        let mut events: Vec<Event> = Vec::new();
        if let Some(speech) = self.state.speakers.speaking()
            && step.step.kind == StepKind::Discussion
        {
            events.push(Event::SpeechEnded {
                speaker: speech.id.clone(),
            });
        }
        if let Some(reason) = skip {
            events.push(Event::StepSkipped {
                item: id,
                step: step.step.id.clone(),
                reason: reason.to_owned(),
            });
            return events;
        }
        if let StepKind::Election { election, rung } = &step.step.kind {
            events.extend(self.rung_done(election, *rung));
        }
        events.push(Event::StepDone {
            item: id,
            step: step.step.id.clone(),
        });
        events
    }

    /// Goes by what falls due here, unless a duty stands in the way.
    fn pass(&self, passage: &Passage<'_>) -> Result<(), Refusal> {
        match duties::stopping(self.state, self.now, passage).next() {
            Some(duty) => Err(stopped(&duty)),
            None => Ok(()),
        }
    }

    pub(super) fn item(&self, id: &str) -> Result<&ItemState, Refusal> {
        self.state.find_item(id).ok_or_else(|| {
            Reason::UnknownItem {
                item: id.into(),
                near: nearest(id, self.state.items().map(|i| i.plan.id.as_str())).into(),
            }
            .into()
        })
    }

    /// Goes to an item or one of its steps. What runs is left as it is and can be gone back to.
    pub(super) fn go_to(&self, item: &str, step: Option<&str>) -> Decision {
        let target = self.item(item)?;
        if self.state.recess.is_some() {
            return Err(Reason::InRecess {}.into());
        }
        if let Some(vote) = self.state.open_vote() {
            return Err(Reason::VoteOpen {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        let step = match step {
            Some(id) => Some(target.find_step(id).ok_or_else(|| Reason::UnknownStep {
                item: item.into(),
                step: id.into(),
                near: nearest(id, target.steps.iter().map(|s| s.step.id.as_str())).into(),
            })?),
            None => None,
        };
        let sitting = self.state.sitting_of(item);
        match sitting.map(|s| s.stage) {
            Some(SittingStage::Open) => {}
            Some(SittingStage::Closed) => {
                return Err(Reason::SittingOver {
                    item: Fact::Words(target.plan.title.clone()),
                    sitting: self.sitting_title(item),
                }
                .into());
            }
            _ => return Err(Reason::NoSitting {}.into()),
        }
        let entry = step
            .map(|s| s.step.id.clone())
            .or_else(|| agenda::entry_step(target));
        if let Some(entry) = &entry {
            let arrival = Arrival::Item {
                item: item.to_owned(),
                step: entry.clone(),
                back: false,
            };
            self.pass(&Passage::entering(self.state, &arrival))?;
        }
        let mut events = Vec::new();
        if self.state.item.as_deref() != Some(item) {
            if let Some(speech) = self.state.speakers.speaking() {
                events.push(Event::SpeechEnded {
                    speaker: speech.id.clone(),
                });
            }
            if let Some(running) = self.state.running_item() {
                events.push(Event::ItemLeft {
                    item: running.plan.id.clone(),
                });
            }
            events.extend(enter(target, step));
        } else if let Some(step) = step
            && step.stage != StepStage::Running
        {
            events.push(Event::StepStarted {
                item: item.to_owned(),
                step: step.step.id.clone(),
            });
        }
        Ok(events)
    }

    fn sitting_title(&self, item: &str) -> Fact {
        let id = self.state.sitting_of(item).map(|s| s.id.as_str());
        self.state
            .setup
            .plan
            .sittings
            .iter()
            .find(|s| Some(s.id.as_str()) == id)
            .map_or_else(|| Fact::from(""), |s| Fact::Words(s.title.clone()))
    }

    pub(super) fn skip_item(&self, item: &str, reason: &str) -> Decision {
        let reason = required(reason, Reason::ReasonNeeded {})?;
        let target = self.item(item)?;
        if !target.is_outstanding() {
            return Err(Reason::ItemDone {
                item: Fact::Words(target.plan.title.clone()),
            }
            .into());
        }
        if target.stage == ItemStage::Running
            && let Some(vote) = self.state.open_vote()
        {
            return Err(Reason::VoteOpen {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        // What ran, or was left half done, is left for good; what never began is asked for at the close.
        if matches!(target.stage, ItemStage::Running | ItemStage::Left) {
            self.pass(&Passage::skipping(target))?;
        }
        let mut events = Vec::new();
        if target.stage == ItemStage::Running
            && let Some(speech) = self.state.speakers.speaking()
        {
            events.push(Event::SpeechEnded {
                speaker: speech.id.clone(),
            });
        }
        events.push(Event::ItemSkipped {
            item: item.to_owned(),
            reason,
        });
        Ok(events)
    }

    pub(super) fn skip_step(&self, reason: &str) -> Decision {
        let reason = required(reason, Reason::ReasonNeeded {})?;
        if let Some(vote) = self.state.open_vote() {
            return Err(Reason::VoteOpen {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        let arrival = self.arrival_after_step()?;
        self.advance(&arrival, Some(&reason))
    }

    /// Ends the running step, also while speakers wait. A vote or rung that needs its numbers keeps them.
    pub(super) fn end_step(&self) -> Decision {
        let step = self.state.running_step().ok_or(Reason::NoStep {})?;
        if step.step.kind == StepKind::Discussion {
            let arrival = self.arrival_after_step()?;
            return self.advance(&arrival, None);
        }
        self.next()
    }

    /// Where the running step leads once it is over, whatever it still waits for.
    fn arrival_after_step(&self) -> Result<Arrival, Refusal> {
        if self.state.recess.is_some() {
            return Err(Reason::InRecess {}.into());
        }
        if let Some(vote) = self.state.open_vote() {
            return Err(Reason::VoteOpen {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        let item = self.state.running_item().ok_or(Reason::NoItem {})?;
        let running = item.running_step().ok_or(Reason::NoStep {})?;
        let mut after = self.state.clone();
        if let Some(found) = after.find_item_mut(&item.plan.id) {
            for step in &mut found.steps {
                if step.step.id == running.step.id {
                    step.stage = StepStage::Done(self.now);
                }
            }
        }
        match agenda::next_move(&after) {
            NextMove::Advance(arrival) => Ok(arrival),
            _ => Err(Reason::NoStep {}.into()),
        }
    }

    pub(super) fn change_chair(&self, name: &str) -> Decision {
        let name = required(name, Reason::NameNeeded {})?;
        let name = self
            .state
            .setup
            .plan
            .officer(&name)
            .map_or(name.clone(), |officer| officer.name.clone());
        Ok(vec![Event::ChairChanged { name }])
    }

    pub(super) fn pause(&self) -> Decision {
        let item = self.state.running_item().ok_or(Reason::NoItem {})?;
        if item.clock.is_paused() {
            return Err(Reason::AlreadyPaused {}.into());
        }
        Ok(vec![Event::ItemClockPaused {
            item: item.plan.id.clone(),
        }])
    }

    pub(super) fn continue_clock(&self) -> Decision {
        if self.state.recess.is_some() {
            return Err(Reason::InRecess {}.into());
        }
        let item = self.state.running_item().ok_or(Reason::NoItem {})?;
        if !item.clock.is_paused() {
            return Err(Reason::NotPaused {}.into());
        }
        Ok(vec![Event::ItemClockResumed {
            item: item.plan.id.clone(),
        }])
    }

    pub(super) fn grant(&self, minutes: i64, reason: &str) -> Decision {
        let item = self.state.running_item().ok_or(Reason::NoItem {})?;
        in_range(minutes, -GRANT_LIMIT, GRANT_LIMIT)?;
        Ok(vec![Event::TimeGranted {
            item: item.plan.id.clone(),
            by: Millis::minutes(minutes),
            reason: reason.trim().to_owned(),
        }])
    }

    pub(super) fn recess(&self, minutes: Option<i64>) -> Decision {
        if self.state.recess.is_some() {
            return Err(Reason::InRecess {}.into());
        }
        self.state.open_sitting().ok_or(Reason::NoSitting {})?;
        if let Some(vote) = self.state.open_vote() {
            return Err(Reason::VoteOpen {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        let until = match minutes {
            Some(minutes) => {
                in_range(minutes, 1, GRANT_LIMIT)?;
                self.at.checked_add_signed(Millis::minutes(minutes).delta())
            }
            None => None,
        };
        Ok(vec![Event::RecessStarted { until }])
    }

    pub(super) fn reconvene(&self) -> Decision {
        if self.state.recess.is_none() {
            return Err(Reason::NotInRecess {}.into());
        }
        Ok(vec![Event::RecessEnded {}])
    }
}

/// The number lies between the two, both included.
pub(super) fn in_range(number: i64, least: i64, most: i64) -> Result<(), Refusal> {
    if (least..=most).contains(&number) {
        Ok(())
    } else {
        Err(Reason::OutOfRange {
            number: number.into(),
            least: least.into(),
            most: most.into(),
        }
        .into())
    }
}

/// The events that begin an item, or go back to it, at a step or where it stands.
pub(super) fn enter(item: &ItemState, step: Option<&StepState>) -> Vec<Event> {
    let id = item.plan.id.clone();
    let mut events = vec![Event::ItemStarted { item: id.clone() }];
    let entry = match step {
        Some(step) => Some(step),
        None if item.running_step().is_some() => None,
        None => item.next_step().or_else(|| item.steps.last()),
    };
    if let Some(step) = entry.filter(|step| step.stage != StepStage::Running) {
        events.push(Event::StepStarted {
            item: id,
            step: step.step.id.clone(),
        });
    }
    events
}

fn ended(item: &ItemState) -> Event {
    Event::ItemEnded {
        item: item.plan.id.clone(),
    }
}
