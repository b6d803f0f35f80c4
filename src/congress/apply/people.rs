//! Presence, speakers, duties settled by hand, papers and guests.

use crate::congress::event::Event;
use crate::congress::roll::Presence;
use crate::congress::speakers::{Speech, SpeechStage};
use crate::congress::state::{DutyMark, State};
use crate::congress::time::{Clock, Stamp, Tick};
use std::sync::Arc;

pub(super) fn people(state: &mut State, stamp: &Stamp, now: Tick, event: &Event) {
    if tells_presence(event) {
        state.roll.reported_at = Some(now);
    }
    match event {
        Event::AllPresent { except } => {
            let seats: Vec<u32> = state
                .roll
                .seated(&state.setup.roll)
                .map(|person| person.card)
                .collect();
            state.roll.reported = true;
            for card in seats {
                if except.contains(&card) {
                    if state.roll.is_present(card) {
                        state.roll.set(card, Presence::Left(now));
                    }
                } else if !state.roll.is_present(card) && !state.roll.is_attested_absent(card) {
                    state.roll.set(card, Presence::Present(now));
                }
            }
            state.roll.forget_numbers();
        }
        Event::Arrived { cards } => {
            let setup = Arc::clone(&state.setup);
            for card in cards {
                state.roll.recount(*card, true, &setup.roll);
                state.roll.set(*card, Presence::Present(now));
            }
        }
        Event::Departed { cards } => {
            let setup = Arc::clone(&state.setup);
            for card in cards {
                state.roll.recount(*card, false, &setup.roll);
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
        Event::UnitCounted { unit, present } => state.roll.set_unit(unit, *present),
        Event::AlternateCalled { card, replaces } => {
            let setup = Arc::clone(&state.setup);
            state.roll.call_up(*card, *replaces, &setup.roll);
        }
        Event::AlternateStoodDown { card } => {
            let setup = Arc::clone(&state.setup);
            state.roll.stand_down(*card, &setup.roll);
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

/// Somebody looked at who is in the hall.
fn tells_presence(event: &Event) -> bool {
    matches!(
        event,
        Event::AllPresent { .. }
            | Event::Arrived { .. }
            | Event::Departed { .. }
            | Event::AbsentThroughout { .. }
            | Event::PresentCounted { .. }
            | Event::UnitCounted { .. }
    )
}
