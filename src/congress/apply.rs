//! Apply: how each event changes the state. It never fails: an event that finds nothing to change, changes
//! nothing.

use super::card_vote::{CardVote, Cards, VoteStage};
use super::election::{Candidate, Counted, Issued, Origin};
use super::event::Event;
use super::roll::Presence;
use super::speakers::{Speech, SpeechStage};
use super::state::{
    DutyMark, Gap, ItemStage, Note, Recess, SittingStage, State, StepStage, StepState, VirtualClock,
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
        Event::StartedFrom { item } => started_from(state, item),
        Event::Closed {} => state.closed = Some((state.tick_of(stamp), stamp.seq)),
        Event::Noted { text } => note(state, stamp, text, false),
        Event::Addendum { text } => note(state, stamp, text, true),
        _ => {
            let now = state.tick_of(stamp);
            programme(state, now, event);
            people(state, stamp, now, event);
            votes(state, stamp, now, event);
            elections(state, now, event);
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
    let items = state
        .sittings
        .iter_mut()
        .flat_map(|sitting| &mut sitting.items)
        .map(|item| &mut item.clock);
    let speeches = state
        .speakers
        .all
        .iter_mut()
        .map(|speech| &mut speech.clock);
    for clock in items.chain(speeches) {
        // A held clock loses nothing in an interruption: its pause goes on.
        if clock.is_running() && !clock.is_paused() {
            change(clock);
        }
    }
}

fn started_from(state: &mut State, from: &str) {
    state.from = Some(from.to_owned());
    let mut before = true;
    for sitting in &mut state.sittings {
        for item in &mut sitting.items {
            before &= item.plan.id != from;
            if before {
                item.stage = ItemStage::TakenAsMet;
                for step in &mut item.steps {
                    step.stage = StepStage::TakenAsMet;
                }
            }
        }
        if before {
            sitting.stage = SittingStage::Closed;
        }
    }
    let cards: Vec<u32> = state
        .setup
        .roll
        .iter()
        .filter(|person| person.status.has_seat())
        .map(|person| person.card)
        .collect();
    let at = Tick {
        clock: state
            .last
            .map_or(super::time::Millis::ZERO, |s| s.up + state.clock_offset),
        at: state
            .last
            .map_or_else(|| state.wall_of(0, chrono::NaiveTime::MIN), |s| s.at),
    };
    for card in cards {
        state.roll.set(card, Presence::Present(at));
    }
    for election in &mut state.elections {
        let plan = state.setup.plan.election(&election.id);
        let rungs_before = state
            .sittings
            .iter()
            .flat_map(|s| &s.items)
            .filter(|i| i.stage == ItemStage::TakenAsMet)
            .flat_map(|i| &i.steps)
            .filter_map(|step| match &step.step.kind {
                super::plan::StepKind::Election { election: id, rung } if *id == election.id => {
                    Some(*rung)
                }
                _ => None,
            });
        for rung in rungs_before {
            election.round.done.push((rung, at));
            election.slate.introduced = true;
            if rung >= crate::rulebook::Rung::Number {
                election.seats_voted = true;
            }
            if rung == crate::rulebook::Rung::Tellers {
                election.tellers_elected = true;
            }
            if let (crate::rulebook::Rung::List, Some(plan)) = (rung, plan) {
                let names: Vec<String> = plan.candidates.iter().map(|c| c.name.clone()).collect();
                let kind = super::election::BallotKind::of(names.len(), election.seats);
                election.round.ballot = Some((names, kind));
            }
        }
        if election.slate.introduced && election.slate.names.is_empty() {
            introduce(
                election,
                plan.map_or(&[], |plan| plan.candidates.as_slice()),
            );
        }
    }
}

fn introduce(election: &mut super::election::Election, candidates: &[super::plan::CandidatePlan]) {
    election.slate.introduced = true;
    election
        .slate
        .names
        .retain(|name| name.origin != Origin::Incumbents);
    let list = candidates.iter().map(|candidate| Candidate {
        name: candidate.name.clone(),
        card: candidate.card,
        origin: Origin::Incumbents,
        by: String::new(),
        withdrawn: false,
        withdrawal_refused: false,
    });
    election.slate.names.splice(0..0, list);
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
                state.item = Some(item.clone());
            }
        }
        Event::ItemEnded { item } => leave(state, item, now, ItemStage::Done),
        Event::ItemLeft { item } => leave(state, item, now, ItemStage::Left),
        Event::ItemSkipped { item, reason } => {
            leave(state, item, now, ItemStage::Skipped(reason.clone()));
        }
        Event::StepStarted { item, step } => set_step(state, item, step, StepStage::Running),
        Event::StepDone { item, step } => set_step(state, item, step, StepStage::Done(now)),
        Event::StepSkipped { item, step, reason } => {
            set_step(state, item, step, StepStage::Skipped(reason.clone()));
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
                    },
                );
            }
        }
        Event::ChairChanged { name } => state.chair.clone_from(name),
        Event::ItemClockPaused { item } => {
            if let Some(found) = state.find_item_mut(item) {
                found.clock.pause(now);
            }
        }
        Event::ItemClockResumed { item } => {
            if let Some(found) = state.find_item_mut(item) {
                found.clock.resume(now);
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
                let clocks = state
                    .sittings
                    .iter_mut()
                    .flat_map(|sitting| &mut sitting.items)
                    .map(|item| &mut item.clock)
                    .chain(state.speakers.all.iter_mut().map(|s| &mut s.clock));
                for clock in clocks {
                    if clock.paused_since == Some(recess.since) {
                        clock.resume(now);
                    }
                }
            }
        }
        _ => {}
    }
}

fn leave(state: &mut State, item: &str, now: Tick, stage: ItemStage) {
    if let Some(found) = state.find_item_mut(item) {
        found.clock.stop(now);
        found.stage = stage;
    }
    if state.item.as_deref() == Some(item) {
        state.item = None;
    }
}

fn set_step(state: &mut State, item: &str, step: &str, stage: StepStage) {
    let Some(found) = state.find_item_mut(item) else {
        return;
    };
    if stage == StepStage::Running {
        // One step runs at a time: going back to a step leaves the one that ran as still to come.
        for other in &mut found.steps {
            if other.stage == StepStage::Running {
                other.stage = StepStage::Pending;
            }
        }
    }
    if let Some(found) = found.steps.iter_mut().find(|s| s.step.id == step) {
        found.stage = stage;
    }
}

fn people(state: &mut State, stamp: &Stamp, now: Tick, event: &Event) {
    match event {
        Event::AllPresent { except } => {
            let seats: Vec<u32> = state
                .setup
                .roll
                .iter()
                .filter(|person| person.status.has_seat())
                .map(|person| person.card)
                .collect();
            state.roll.reported = true;
            for card in seats {
                if except.contains(&card) {
                    if state.roll.is_present(card) {
                        state.roll.set(card, Presence::Left(now));
                    }
                } else if !state.roll.is_present(card) {
                    state.roll.set(card, Presence::Present(now));
                }
            }
            state.roll.counted = None;
        }
        Event::Arrived { cards } => {
            for card in cards {
                state.roll.set(*card, Presence::Present(now));
            }
        }
        Event::Departed { cards } => {
            for card in cards {
                state.roll.set(*card, Presence::Left(now));
            }
        }
        Event::AbsentThroughout {
            card,
            accepted,
            reason,
            attested_by,
        } => state.roll.set(
            *card,
            Presence::AbsentThroughout {
                accepted: *accepted,
                reason: reason.clone(),
                attested_by: attested_by.clone(),
            },
        ),
        Event::PresentCounted { present } => {
            state.roll.counted = *present;
            state.roll.reported = true;
        }
        Event::SpeakerRegistered {
            speaker,
            name,
            card,
            unit,
            tag,
        } => state.speakers.all.push(Speech {
            id: speaker.clone(),
            name: name.clone(),
            card: *card,
            unit: unit.clone(),
            tag: *tag,
            stage: SpeechStage::Waiting,
            limit: None,
            clock: Clock::default(),
            item: None,
        }),
        Event::SpeakerWithdrawn { speaker } => {
            if let Some(speech) = state.speakers.get_mut(speaker) {
                speech.stage = SpeechStage::Withdrawn;
            }
        }
        Event::SpeechStarted { speaker, limit } => {
            let item = state.item.clone();
            if let Some(speech) = state.speakers.get_mut(speaker) {
                speech.stage = SpeechStage::Speaking;
                speech.limit = *limit;
                speech.item = item;
                speech.clock.start(now);
            }
        }
        Event::SpeechEnded { speaker } => {
            if let Some(speech) = state.speakers.get_mut(speaker) {
                speech.stage = SpeechStage::Done;
                speech.clock.stop(now);
            }
        }
        Event::SpeechPaused { speaker } => {
            if let Some(speech) = state.speakers.get_mut(speaker) {
                speech.clock.pause(now);
            }
        }
        Event::SpeechResumed { speaker } => {
            if let Some(speech) = state.speakers.get_mut(speaker) {
                speech.clock.resume(now);
            }
        }
        Event::SpeechGranted { speaker, by } => {
            if let Some(speech) = state.speakers.get_mut(speaker) {
                speech.clock.granted += *by;
            }
        }
        Event::SpeechTagged { speaker, tag } => {
            if let Some(speech) = state.speakers.get_mut(speaker) {
                speech.tag = *tag;
            }
        }
        Event::DutyMet { duty, how } => {
            state
                .duties
                .insert(duty.clone(), DutyMark::Met(how.clone(), stamp.seq));
        }
        Event::DutyWaived {
            duty,
            reason,
            words,
        } => {
            state.duties.insert(
                duty.clone(),
                DutyMark::Waived(*reason, words.clone(), stamp.seq),
            );
        }
        Event::WaiverExplained { duty, words } => {
            if let Some(DutyMark::Waived(_, old, _)) = state.duties.get_mut(duty) {
                old.clone_from(words);
            }
        }
        Event::DocumentReady { document, ready } => {
            state.documents.insert(document.clone(), *ready);
        }
        Event::GuestAdded { guest } => state.guests.push((guest.clone(), true)),
        Event::GuestArrived { guest } => {
            if let Some((_, arrived)) = state.guests.iter_mut().find(|(g, _)| g.id == *guest) {
                *arrived = true;
            }
        }
        _ => {}
    }
}

fn votes(state: &mut State, stamp: &Stamp, now: Tick, event: &Event) {
    let mut stage = |id: &str, change: &dyn Fn(&VoteStage) -> Option<VoteStage>| {
        if let Some(vote) = state.votes.iter_mut().find(|vote| vote.id == id)
            && let Some(stage) = change(&vote.stage)
        {
            vote.stage = stage;
        }
    };
    match event {
        Event::CardVoteRecorded {
            vote,
            yes,
            no,
            other,
            not_voting,
            computed,
        } => stage(vote, &|_| {
            Some(VoteStage::Recorded(Cards {
                yes: *yes,
                no: *no,
                other: *other,
                not_voting: *not_voting,
                computed: *computed,
            }))
        }),
        Event::CardVoteAnnounced { vote, passed } => stage(vote, &|stage| match stage {
            VoteStage::Recorded(cards) => Some(VoteStage::Announced(*cards, *passed)),
            _ => None,
        }),
        Event::CardVoteCancelled { vote, reason } => {
            stage(vote, &|_| Some(VoteStage::Cancelled(reason.clone())));
        }
        Event::CardVoteOpened {
            vote,
            title,
            subject,
            step,
            question,
            election,
            rung,
            present,
            base,
            need,
        } => state.votes.push(CardVote {
            id: vote.clone(),
            title: title.clone(),
            subject: subject.clone(),
            step: step.clone(),
            question: question.clone(),
            election: election.clone().zip(*rung),
            present: *present,
            base: base.clone(),
            need: *need,
            called: now,
            act: stamp.seq,
            stage: VoteStage::Called,
        }),
        _ => {}
    }
}

fn elections(state: &mut State, now: Tick, event: &Event) {
    match event {
        Event::SeatsSet { election, seats } => {
            if let Some(found) = state.election_mut(election) {
                found.seats = *seats;
                found.seats_voted = true;
            }
        }
        Event::ListIntroduced {
            election,
            candidates,
        } => {
            if let Some(found) = state.election_mut(election) {
                introduce(found, candidates);
            }
        }
        Event::Nominated {
            election,
            candidate,
            card,
            by,
            own,
        } => {
            if let Some(found) = state.election_mut(election) {
                found.slate.names.push(Candidate {
                    name: candidate.clone(),
                    card: *card,
                    origin: if *own { Origin::Own } else { Origin::Nominated },
                    by: by.clone(),
                    withdrawn: false,
                    withdrawal_refused: false,
                });
            }
        }
        Event::WithdrawalDecided {
            election,
            candidate,
            allowed,
        } => {
            if let Some(found) = state.election_mut(election)
                && let Some(name) = found
                    .slate
                    .names
                    .iter_mut()
                    .find(|name| name.name == *candidate)
            {
                name.withdrawn = *allowed;
                name.withdrawal_refused = !*allowed;
            }
        }
        Event::ListAdopted {
            election,
            candidates,
            kind,
            ..
        } => {
            if let Some(found) = state.election_mut(election) {
                found.round.ballot = Some((candidates.clone(), *kind));
            }
        }
        Event::TellersProposed {
            election,
            head,
            members,
        } => {
            if let Some(found) = state.election_mut(election) {
                found.tellers = std::iter::once(head).chain(members).cloned().collect();
                found.tellers_elected = false;
            }
        }
        Event::TellersElected { election } => {
            if let Some(found) = state.election_mut(election) {
                found.tellers_elected = true;
            }
        }
        Event::RungDone { election, rung, .. } => {
            if let Some(found) = state.election_mut(election)
                && !found.round.is_done(*rung)
            {
                found.round.done.push((*rung, now));
            }
        }
        Event::BallotsIssued {
            election,
            issued,
            present,
            base,
            need,
            ..
        } => {
            if let Some(found) = state.election_mut(election) {
                found.round.issued = Some(Issued {
                    issued: *issued,
                    present: *present,
                    base: base.clone(),
                    need: *need,
                    at: now,
                });
            }
        }
        Event::BallotsCollected {
            election,
            collected,
            ..
        } => {
            if let Some(found) = state.election_mut(election) {
                found.round.collected = Some(*collected);
            }
        }
        Event::CountEntered {
            election,
            version,
            reason,
            count,
            outcome,
            ..
        } => {
            if let Some(found) = state.election_mut(election) {
                found.round.count = Some(Counted {
                    version: *version,
                    reason: reason.clone(),
                    sheet: count.clone(),
                    outcome: outcome.clone(),
                    at: now,
                });
            }
        }
        Event::ResultAnnounced { election, .. } => {
            if let Some(found) = state.election_mut(election) {
                found.round.announced = Some(now);
            }
        }
        _ => {}
    }
}
