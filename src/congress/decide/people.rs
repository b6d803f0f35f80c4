//! People: the roll, speakers, guests, and the readiness of documents.

use super::moves::in_range;
use super::{Deciding, Decision, nearest, required};
use crate::congress::command::Command;
use crate::congress::event::{Event, SpeechTag};
use crate::congress::plan::{Guest, Person, Status};
use crate::congress::refusal::{Reason, Refusal};
use crate::congress::roll::Presence;
use crate::congress::speakers::{Speech, SpeechStage};
use crate::congress::time::Millis;
use crate::rulebook::Words;

/// The most minutes a speech can be granted at once.
const SPEECH_GRANT_LIMIT: i64 = 60;

impl Deciding<'_> {
    pub(super) fn people(&self, command: &Command) -> Decision {
        match command {
            Command::AllPresent { except } => {
                for card in except {
                    self.seat(*card)?;
                }
                Ok(vec![Event::AllPresent {
                    except: except.clone(),
                }])
            }
            Command::Arrive { cards } => {
                let cards = self.people_named(cards)?;
                for card in &cards {
                    self.seat_free(*card)?;
                }
                Ok(vec![Event::Arrived { cards }])
            }
            Command::Depart { cards } => {
                let cards = self.people_named(cards)?;
                for card in &cards {
                    if !self.state.roll.is_present(*card) {
                        return Err(Reason::NotPresent {
                            card: (*card).into(),
                            name: self.person(*card)?.name.clone().into(),
                        }
                        .into());
                    }
                }
                Ok(vec![Event::Departed { cards }])
            }
            Command::AbsentThroughout {
                card,
                accepted,
                reason,
                attested_by,
            } => {
                let person = self.seat(*card)?;
                if matches!(
                    self.state.roll.presence(*card),
                    Presence::Present(_) | Presence::Left(_)
                ) {
                    return Err(Reason::WasPresent {
                        card: (*card).into(),
                        name: person.name.clone().into(),
                    }
                    .into());
                }
                Ok(vec![Event::AbsentThroughout {
                    card: *card,
                    accepted: *accepted,
                    reason: reason.trim().to_owned(),
                    attested_by: required(attested_by, Reason::AttestationNeeded {})?,
                }])
            }
            Command::PresentCount { present } => {
                if let Some(present) = present {
                    let summoned = self.state.roll.summoned(&self.state.setup.roll);
                    in_range(i64::from(*present), 0, i64::from(summoned))?;
                }
                Ok(vec![Event::PresentCounted { present: *present }])
            }
            Command::UnitPresent { unit, present } => self.unit_present(unit, *present),
            Command::CallUp { card, replaces } => self.call_up(*card, *replaces),
            Command::StandDown { card } => {
                let person = self.person(*card)?;
                if self.state.roll.stands_for(*card).is_none() {
                    return Err(Reason::NotCalledUp {
                        card: (*card).into(),
                        name: person.name.clone().into(),
                    }
                    .into());
                }
                Ok(vec![Event::AlternateStoodDown { card: *card }])
            }
            Command::DocumentReady { document, ready } => {
                let plan = &self.state.setup.plan;
                if plan.document(document).is_none() {
                    let known = plan.documents.iter().map(|d| d.id.as_str());
                    return Err(Reason::UnknownDocument {
                        document: document.clone().into(),
                        near: nearest(document, known).into(),
                    }
                    .into());
                }
                Ok(vec![Event::DocumentReady {
                    document: document.clone(),
                    ready: *ready,
                }])
            }
            Command::AddGuest {
                guest,
                name,
                post,
                speech,
            } => self.add_guest(guest.as_deref(), name, post, *speech),
            Command::GuestArrived { guest } => {
                if !self.state.guests.iter().any(|(g, _)| g.id == *guest) {
                    let known = self.state.guests.iter().map(|(g, _)| g.id.as_str());
                    return Err(Reason::UnknownGuest {
                        guest: guest.clone().into(),
                        near: nearest(guest, known).into(),
                    }
                    .into());
                }
                Ok(vec![Event::GuestArrived {
                    guest: guest.clone(),
                }])
            }
            _ => Ok(Vec::new()),
        }
    }

    fn add_guest(&self, id: Option<&str>, name: &str, post: &str, speech: bool) -> Decision {
        let name = required(name, Reason::NameNeeded {})?;
        let taken = |id: &str| self.state.guests.iter().any(|(guest, _)| guest.id == id);
        let id = match id {
            Some(id) if taken(id) => return Err(Reason::IdTaken { id: id.into() }.into()),
            Some(id) => id.to_owned(),
            None => (self.state.guests.len() + 1..)
                .map(|n| format!("guest-{n}"))
                .find(|id| !taken(id))
                .unwrap_or_default(),
        };
        let order = self.state.guests.iter().map(|(g, _)| g.order).max();
        Ok(vec![Event::GuestAdded {
            guest: Guest {
                id,
                name,
                post: Words::vi(post.trim()),
                order: order.unwrap_or(0) + 1,
                speech,
            },
        }])
    }

    pub(super) fn person(&self, card: u32) -> Result<&Person, Refusal> {
        self.state
            .setup
            .roll
            .iter()
            .find(|person| person.card == card)
            .ok_or_else(|| Reason::UnknownCard { card: card.into() }.into())
    }

    /// The cards, each once; a refusal if there is none or nobody has one of them.
    fn people_named(&self, cards: &[u32]) -> Result<Vec<u32>, Refusal> {
        let mut named: Vec<u32> = Vec::with_capacity(cards.len());
        for card in cards {
            self.person(*card)?;
            if !named.contains(card) {
                named.push(*card);
            }
        }
        if named.is_empty() {
            return Err(Reason::NameNeeded {}.into());
        }
        Ok(named)
    }

    /// A number that the head of a unit reports: of a unit on the roll, and no more than its seats.
    fn unit_present(&self, unit: &str, present: Option<u32>) -> Decision {
        let unit = unit.trim();
        let units = self.state.roll.units(&self.state.setup.roll);
        let Some(found) = units.iter().find(|found| found.unit == unit) else {
            let known = units.iter().map(|known| known.unit.as_str());
            return Err(Reason::UnknownUnit {
                unit: unit.into(),
                near: nearest(unit, known).into(),
            }
            .into());
        };
        if let Some(present) = present {
            in_range(i64::from(present), 0, i64::from(found.seats))?;
        }
        Ok(vec![Event::UnitCounted {
            unit: found.unit.clone(),
            present,
        }])
    }

    /// An alternate takes the seat of an official delegate who is not in the hall. A member of the convening
    /// committee leaves E when absent throughout and is not replaced (QC 244/2014, Article 32 cl. 3).
    fn call_up(&self, card: u32, replaces: u32) -> Decision {
        let alternate = self.person(card)?;
        if alternate.status != Status::Alternate {
            return Err(Reason::NotAlternate {
                card: card.into(),
                name: alternate.name.clone().into(),
            }
            .into());
        }
        if let Some(replaced) = self.state.roll.stands_for(card) {
            return Err(Reason::CalledUpAlready {
                name: alternate.name.clone().into(),
                replaces: self.person(replaced)?.name.clone().into(),
            }
            .into());
        }
        let replaced = self.person(replaces)?;
        if !matches!(replaced.status, Status::Official | Status::Appointed) {
            return Err(Reason::NotReplaceable {
                card: replaces.into(),
                name: replaced.name.clone().into(),
            }
            .into());
        }
        self.seat_free(replaces)?;
        if self.state.roll.is_present(replaces) {
            return Err(Reason::StillPresent {
                card: replaces.into(),
                name: replaced.name.clone().into(),
            }
            .into());
        }
        Ok(vec![Event::AlternateCalled { card, replaces }])
    }

    /// No alternate has the person's seat.
    fn seat_free(&self, card: u32) -> Result<(), Refusal> {
        let Some(alternate) = self.state.roll.replaced_by(card) else {
            return Ok(());
        };
        Err(Reason::SeatTaken {
            card: card.into(),
            name: self.person(card)?.name.clone().into(),
            by: self.person(alternate)?.name.clone().into(),
        }
        .into())
    }

    /// The person was summoned with a seat, or has one as an alternate.
    fn seat(&self, card: u32) -> Result<&Person, Refusal> {
        let person = self.person(card)?;
        if person.status.has_seat() || self.state.roll.has_seat(person) {
            Ok(person)
        } else {
            Err(Reason::NoSeat {
                card: card.into(),
                name: person.name.clone().into(),
            }
            .into())
        }
    }

    pub(super) fn speech(&self, command: &Command) -> Decision {
        match command {
            Command::RegisterSpeaker {
                speaker,
                name,
                card,
                tag,
            } => self.register(speaker.as_deref(), name, *card, *tag),
            Command::WithdrawSpeaker { speaker } => {
                let speech = self.waiting(speaker)?;
                Ok(vec![Event::SpeakerWithdrawn {
                    speaker: speech.id.clone(),
                }])
            }
            Command::StartSpeech { speaker } => self.start_speech(speaker.as_deref()),
            Command::EndSpeech {} => self.end_speech(),
            Command::PauseSpeech {} => {
                let speech = self.speaking()?;
                if speech.clock.is_paused() {
                    return Err(Reason::AlreadyPaused {}.into());
                }
                Ok(vec![Event::SpeechPaused {
                    speaker: speech.id.clone(),
                }])
            }
            Command::ContinueSpeech {} => {
                if self.state.recess.is_some() {
                    return Err(Reason::InRecess {}.into());
                }
                let speech = self.speaking()?;
                if !speech.clock.is_paused() {
                    return Err(Reason::NotPaused {}.into());
                }
                Ok(vec![Event::SpeechResumed {
                    speaker: speech.id.clone(),
                }])
            }
            Command::GrantSpeech { minutes } => {
                let speech = self.speaking()?;
                in_range(*minutes, -SPEECH_GRANT_LIMIT, SPEECH_GRANT_LIMIT)?;
                Ok(vec![Event::SpeechGranted {
                    speaker: speech.id.clone(),
                    by: Millis::minutes(*minutes),
                }])
            }
            Command::TagSpeech { speaker, tag } => {
                let speech = match speaker {
                    Some(id) => self.known(id)?,
                    None => self.speaking()?,
                };
                Ok(vec![Event::SpeechTagged {
                    speaker: speech.id.clone(),
                    tag: *tag,
                }])
            }
            _ => Ok(Vec::new()),
        }
    }

    fn register(
        &self,
        id: Option<&str>,
        name: &str,
        card: Option<u32>,
        tag: SpeechTag,
    ) -> Decision {
        let person = card.map(|card| self.person(card)).transpose()?;
        let name = match (person, name.trim()) {
            (Some(person), "") => person.name.clone(),
            (_, "") => return Err(Reason::NameNeeded {}.into()),
            (_, name) => name.to_owned(),
        };
        let speakers = &self.state.speakers;
        let id = match id {
            Some(id) if speakers.get(id).is_some() => {
                return Err(Reason::IdTaken { id: id.into() }.into());
            }
            Some(id) => id.to_owned(),
            None => (speakers.all.len() + 1..)
                .map(|n| format!("speaker-{n}"))
                .find(|id| speakers.get(id).is_none())
                .unwrap_or_default(),
        };
        Ok(vec![Event::SpeakerRegistered {
            speaker: id,
            name,
            card,
            unit: person.map_or_else(String::new, |person| person.unit.clone()),
            tag,
        }])
    }

    /// Gives the floor to a waiting speaker. Whoever has it ends.
    pub(super) fn start_speech(&self, speaker: Option<&str>) -> Decision {
        self.state.open_sitting().ok_or(Reason::NoSitting {})?;
        if self.state.recess.is_some() {
            return Err(Reason::InRecess {}.into());
        }
        let next = match speaker {
            Some(id) => self.waiting(id)?,
            None => self
                .state
                .speakers
                .waiting()
                .next()
                .ok_or(Reason::QueueEmpty {})?,
        };
        let mut events = Vec::new();
        if let Some(speaking) = self.state.speakers.speaking() {
            events.push(Event::SpeechEnded {
                speaker: speaking.id.clone(),
            });
        }
        events.push(Event::SpeechStarted {
            speaker: next.id.clone(),
            limit: self
                .state
                .running_item()
                .and_then(|item| item.plan.speech_limit),
        });
        Ok(events)
    }

    pub(super) fn end_speech(&self) -> Decision {
        Ok(vec![Event::SpeechEnded {
            speaker: self.speaking()?.id.clone(),
        }])
    }

    fn speaking(&self) -> Result<&Speech, Refusal> {
        self.state
            .speakers
            .speaking()
            .ok_or_else(|| Reason::NobodySpeaks {}.into())
    }

    fn known(&self, id: &str) -> Result<&Speech, Refusal> {
        self.state
            .speakers
            .get(id)
            .ok_or_else(|| Reason::UnknownSpeaker { speaker: id.into() }.into())
    }

    fn waiting(&self, id: &str) -> Result<&Speech, Refusal> {
        let speech = self.known(id)?;
        if speech.stage == SpeechStage::Waiting {
            Ok(speech)
        } else {
            Err(Reason::SpeakerNotWaiting {
                name: speech.name.clone().into(),
            }
            .into())
        }
    }
}
