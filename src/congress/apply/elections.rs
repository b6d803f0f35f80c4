//! Elections: slate, tellers, papers, count, result.

use crate::congress::election::{Candidate, Counted, Election, Issued, Origin};
use crate::congress::event::Event;
use crate::congress::plan::CandidatePlan;
use crate::congress::state::State;
use crate::congress::time::Tick;

/// Puts the incumbents' list at the head of the slate; names from the floor stay.
pub(super) fn introduce(election: &mut Election, candidates: &[CandidatePlan]) {
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

pub(super) fn elections(state: &mut State, now: Tick, event: &Event) {
    match event {
        Event::SeatsSet { election, seats } => {
            if let Some(found) = state.election_mut(election) {
                found.seats = *seats;
                found.seats_voted = true;
            }
        }
        Event::SeatsProposed { election, seats } => {
            if let Some(found) = state.election_mut(election) {
                found.seats = *seats;
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
