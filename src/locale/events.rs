//! The log in words: one line for every event. The match has no catch-all, so that an event without words
//! does not compile.

use super::bundle::Locale;
use super::facts;
use super::titles::{Asked, speaker as speaker_name};
use crate::congress::card_vote::{CardVote, measured_on};
use crate::congress::election::Outcome;
use crate::congress::{Act, Event, Millis, State};

impl Locale {
    /// One act in words, with its time and number: `09:42:15 · 12 · Bắt đầu mục 7. Thảo luận`. Several
    /// events of one act stand one after the other; a step of an election that is done is told by its rung.
    pub fn act(&self, act: &Act, state: &State) -> String {
        let rung = act
            .ev
            .iter()
            .any(|event| matches!(event, Event::RungDone { .. }));
        let lines: Vec<String> = act
            .ev
            .iter()
            .filter(|event| !(rung && matches!(event, Event::StepDone { .. })))
            .map(|event| self.event(event, state))
            .collect();
        format!(
            "{} · {} · {}",
            self.time_seconds(act.at),
            act.seq,
            lines.join("; ")
        )
    }

    /// One event in words. Titles and names are taken from the state, best the one right after the act;
    /// what it does not know is called by its id.
    pub fn event(&self, event: &Event, state: &State) -> String {
        let rulebook = &state.setup.rulebook;
        let item_of = |id: &str| self.item(id, state);
        let on_item = |id: &str, item: &str| self.format(id, &facts![item = item_of(item)]);
        let speech = |id: &str, speaker: &str| {
            let name = self.person(&speaker_name(speaker, state), rulebook);
            self.format(id, &facts![name = self.capital(&name)])
        };
        match event {
            // ---- the journal itself ----
            Event::Opened {
                mode,
                program,
                session,
                rulebook,
                roll,
                ..
            } => self.format(
                "event-opened",
                &facts![
                    mode = self.word(mode),
                    session = session.name.as_str(),
                    rulebook = rulebook.name.as_str(),
                    roll = roll.name.as_str(),
                    program = program.as_str(),
                ],
            ),
            Event::Resumed { program, run, .. } => self.format(
                "event-resumed",
                &facts![run = *run, program = program.as_str()],
            ),
            Event::Interrupted { gap, alive } => self.format(
                "event-interrupted",
                &facts![gap = self.gap(*gap), alive = self.time_seconds(*alive)],
            ),
            Event::GapCounted {} => self.text("event-gap-counted"),
            Event::ClockSet {
                at, speed, paused, ..
            } => {
                let id = if *paused {
                    "event-clock-held"
                } else {
                    "event-clock-set"
                };
                self.format(
                    id,
                    &facts![
                        time = self.time_seconds(*at),
                        date = self.date_short(at.date_naive()),
                        speed = *speed,
                    ],
                )
            }
            Event::Recovered { bytes, file, .. } => self.format(
                "event-recovered",
                &facts![bytes = *bytes, file = file.as_str()],
            ),
            Event::Segment {
                continues, reason, ..
            } => self.format(
                "event-segment",
                &facts![continues = continues.as_str(), reason = reason.as_str()],
            ),
            Event::Witnessed { seq } => self.format("event-witnessed", &facts![act = *seq]),

            // ---- where we are ----
            Event::Rescheduled { by_days } => match *by_days {
                0 => self.text("event-rescheduled-on-date"),
                n if n > 0 => self.format("event-rescheduled-later", &facts![n = n]),
                n => self.format("event-rescheduled-earlier", &facts![n = n.saturating_neg()]),
            },
            Event::StartedFrom { item } => on_item("event-started-from", item),
            Event::SittingOpened { sitting } => self.format(
                "event-sitting-opened",
                &facts![sitting = self.sitting(sitting, state)],
            ),
            Event::SittingClosed { sitting } => self.format(
                "event-sitting-closed",
                &facts![sitting = self.sitting(sitting, state)],
            ),
            Event::ItemStarted { item } => on_item("event-item-started", item),
            Event::ItemEnded { item } => on_item("event-item-ended", item),
            Event::ItemLeft { item } => on_item("event-item-left", item),
            Event::ItemSkipped { item, reason } => self.format(
                "event-item-skipped",
                &facts![item = item_of(item), reason = reason.as_str()],
            ),
            Event::StepStarted { item, step } => self.format(
                "event-step-started",
                &facts![step = self.step_of(item, step, state)],
            ),
            Event::StepDone { item, step } => self.format(
                "event-step-done",
                &facts![step = self.step_of(item, step, state)],
            ),
            Event::StepSkipped { item, step, reason } => self.format(
                "event-step-skipped",
                &facts![
                    step = self.step_of(item, step, state),
                    reason = reason.as_str(),
                ],
            ),
            Event::StepInserted { item, before, step } => self.format(
                "event-step-inserted",
                &facts![
                    step = self.step(step, state),
                    item = item_of(item),
                    before = before
                        .as_deref()
                        .map_or_else(String::new, |before| self.step_of(item, before, state)),
                ],
            ),
            Event::ChairChanged { name } => self.format(
                "event-chair-changed",
                &facts![name = self.person(name, rulebook)],
            ),

            // ---- clocks ----
            Event::ItemClockPaused { item } => on_item("event-clock-paused", item),
            Event::ItemClockResumed { item } => on_item("event-clock-resumed", item),
            Event::TimeGranted { item, by, reason } => {
                let id = if *by < Millis::ZERO {
                    "event-time-taken"
                } else {
                    "event-time-granted"
                };
                self.format(
                    id,
                    &facts![
                        item = item_of(item),
                        time = self.duration(*by),
                        reason = reason.as_str(),
                    ],
                )
            }
            Event::RecessStarted { until } => self.format(
                "event-recess-started",
                &facts![until = until.map_or_else(String::new, |until| self.time(until))],
            ),
            Event::RecessEnded {} => self.text("event-recess-ended"),

            // ---- speakers ----
            Event::SpeakerRegistered {
                name, unit, tag, ..
            } => self.format(
                "event-speaker-registered",
                &facts![
                    name = self.capital(&self.person(name, rulebook)),
                    unit = unit.as_str(),
                    tag = self.word(tag),
                ],
            ),
            Event::SpeakerWithdrawn { speaker } => speech("event-speaker-withdrawn", speaker),
            Event::SpeechStarted { speaker, limit } => self.format(
                "event-speech-started",
                &facts![
                    name = self.capital(&self.person(&speaker_name(speaker, state), rulebook)),
                    limit = limit.map_or_else(String::new, |limit| self.duration(limit)),
                ],
            ),
            Event::SpeechEnded { speaker } => speech("event-speech-ended", speaker),
            Event::SpeechPaused { speaker } => speech("event-speech-paused", speaker),
            Event::SpeechResumed { speaker } => speech("event-speech-resumed", speaker),
            Event::SpeechGranted { speaker, by } => {
                let id = if *by < Millis::ZERO {
                    "event-speech-shortened"
                } else {
                    "event-speech-granted"
                };
                self.format(
                    id,
                    &facts![
                        name = self.person(&speaker_name(speaker, state), rulebook),
                        time = self.duration(*by),
                    ],
                )
            }
            Event::SpeechTagged { speaker, tag } => self.format(
                "event-speech-tagged",
                &facts![
                    name = self.person(&speaker_name(speaker, state), rulebook),
                    tag = self.word(tag),
                ],
            ),

            // ---- the roll ----
            Event::AllPresent { except } => self.format(
                "event-all-present",
                &facts![except = self.cards(except, state)],
            ),
            Event::Arrived { cards } => self.format(
                "event-arrived",
                &facts![names = self.cards(cards, state), n = cards.len()],
            ),
            Event::Departed { cards } => self.format(
                "event-departed",
                &facts![names = self.cards(cards, state), n = cards.len()],
            ),
            Event::AbsentThroughout {
                card,
                accepted,
                reason,
                attested_by,
            } => self.format(
                "event-absent-throughout",
                &facts![
                    name = self.capital(&self.person(&self.card(*card, state), rulebook)),
                    accepted = if *accepted { "yes" } else { "no" },
                    reason = reason.as_str(),
                    attested_by = attested_by.as_str(),
                ],
            ),
            Event::PresentCounted { present } => match present {
                Some(present) => self.format("event-present-counted", &facts![n = *present]),
                None => self.text("event-present-by-name"),
            },
            Event::UnitCounted { unit, present } => match present {
                Some(present) => self.format(
                    "event-unit-counted",
                    &facts![unit = unit.as_str(), n = *present],
                ),
                None => self.format("event-unit-by-name", &facts![unit = unit.as_str()]),
            },
            Event::AlternateCalled { card, replaces } => self.format(
                "event-alternate-called",
                &facts![
                    name = self.person(&self.card(*card, state), rulebook),
                    replaced = self.person(&self.card(*replaces, state), rulebook),
                ],
            ),
            Event::AlternateStoodDown { card } => self.format(
                "event-alternate-stood-down",
                &facts![name = self.person(&self.card(*card, state), rulebook)],
            ),

            // ---- card votes ----
            Event::CardVoteOpened {
                title,
                election,
                rung,
                question,
                decision,
                present,
                base,
                on,
                need,
                repeats,
                reason,
                ..
            } => {
                let asked = Asked {
                    title: title.get(self.lang()),
                    election: election.as_deref().zip(*rung),
                    question: question.as_deref(),
                };
                let title = match (election, decision) {
                    (Some(election), Some(decision)) => self.decision(election, *decision, state),
                    _ => self.asked(asked, state),
                };
                self.format(
                    "event-vote-opened",
                    &facts![
                        title = title,
                        repeats = if repeats.is_some() { "yes" } else { "no" },
                        reason = reason.as_str(),
                        present = *present,
                        base = self.measured(*on, measured_on(*on, base, *present)),
                        need = *need,
                    ],
                )
            }
            Event::CardVoteRecorded {
                vote,
                yes,
                no,
                other,
                not_voting,
                computed,
                sections,
            } => {
                let found = state.votes.iter().find(|found| found.id == *vote);
                let mut facts = facts![
                    title = self.vote_by_id(vote, state),
                    yes = *yes,
                    no = *no,
                    other = *other,
                    silent = *not_voting,
                    computed = if computed.is_some() { "yes" } else { "no" },
                ]
                .to_vec();
                let id = if let Some(found) = found {
                    facts.extend(facts![
                        present = found.present,
                        base = self.vote_measured(found),
                        need = found.need,
                        sections = self.sections(sections),
                    ]);
                    "event-vote-recorded"
                } else {
                    "event-vote-recorded-bare"
                };
                self.format(id, &facts)
            }
            Event::CardVoteAnnounced { vote, passed } => {
                let id = if *passed {
                    "event-vote-passed"
                } else {
                    "event-vote-not-passed"
                };
                self.format(id, &facts![title = self.vote_by_id(vote, state)])
            }
            Event::CardVoteCancelled { vote, reason } => self.format(
                "event-vote-cancelled",
                &facts![
                    title = self.vote_by_id(vote, state),
                    numbers = state
                        .votes
                        .iter()
                        .find(|found| found.id == *vote)
                        .and_then(CardVote::recorded)
                        .map_or_else(String::new, |cards| self.cards_short(&cards)),
                    reason = reason.as_str(),
                ],
            ),

            // ---- elections ----
            Event::SeatsSet { .. }
            | Event::SeatsProposed { .. }
            | Event::Overruled { .. }
            | Event::ListIntroduced { .. }
            | Event::Nominated { .. }
            | Event::WithdrawalDecided { .. }
            | Event::SupportCounted { .. }
            | Event::OpinionCounted { .. }
            | Event::ListAdopted { .. }
            | Event::TellersProposed { .. }
            | Event::TellersElected { .. }
            | Event::RungDone { .. }
            | Event::BallotsIssued { .. }
            | Event::BallotsExchanged { .. }
            | Event::BallotsCollected { .. }
            | Event::CountEntered { .. }
            | Event::ResultAnnounced { .. }
            | Event::RoundCancelled { .. }
            | Event::RoundOpened { .. }
            | Event::NewNamesDecided { .. }
            | Event::ElectionStopped { .. } => self.election_event(event, state),

            // ---- duties, people, papers ----
            Event::DutyMet { duty, how } => self.format(
                "event-duty-met",
                &facts![
                    duty = rule_of(duty),
                    text = self.duty(duty, state),
                    how = how.as_str(),
                ],
            ),
            Event::DutyWaived {
                duty,
                reason,
                words,
            } => self.format(
                "event-duty-waived",
                &facts![
                    duty = rule_of(duty),
                    text = self.duty(duty, state),
                    reason = self.word(reason),
                    words = words.as_str(),
                ],
            ),
            Event::WaiverExplained { duty, words } => self.format(
                "event-waiver-explained",
                &facts![duty = rule_of(duty), words = words.as_str()],
            ),
            Event::DocumentReady { document, ready } => self.format(
                "event-document-ready",
                &facts![
                    document = self.document(document, state),
                    ready = if *ready { "yes" } else { "no" },
                ],
            ),
            Event::GuestAdded { guest } => self.format(
                "event-guest-added",
                &facts![
                    name = guest.name.as_str(),
                    post = guest.post.get(self.lang()),
                ],
            ),
            Event::GuestArrived { guest } => self.format(
                "event-guest-arrived",
                &facts![name = self.guest(guest, state)],
            ),
            Event::Noted { text } => self.format("event-noted", &facts![text = text.as_str()]),

            // ---- the end ----
            Event::Closed {} => self.text("event-closed"),
            Event::Addendum { text } => {
                self.format("event-addendum", &facts![text = text.as_str()])
            }
            Event::Undone { act, reason } => self.format(
                "event-undone",
                &facts![act = *act, reason = reason.as_str()],
            ),
        }
    }

    fn vote_by_id(&self, id: &str, state: &State) -> String {
        state
            .votes
            .iter()
            .find(|vote| vote.id == id)
            .map_or_else(|| id.to_owned(), |vote| self.vote(vote, state))
    }
}

/// The elected of one count, from the highest down.
pub(super) fn elected_names(outcome: &Outcome) -> Vec<&str> {
    outcome
        .elected()
        .map(|standing| standing.candidate.as_str())
        .collect()
}

/// The rule of a duty; which election it stands for is told by its words.
fn rule_of(duty: &str) -> &str {
    duty.split_once('/').map_or(duty, |(rule, _)| rule)
}
