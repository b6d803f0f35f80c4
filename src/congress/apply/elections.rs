//! Elections: slate, tellers, papers, count, result.

use crate::congress::election::{
    BallotKind, Candidate, Counted, Election, Issued, OpinionBallot, Origin, Round, RoundKind,
};
use crate::congress::event::Event;
use crate::congress::names::same_name;
use crate::congress::plan::CandidatePlan;
use crate::congress::state::State;
use crate::congress::time::Tick;

/// Puts the incumbents' list at the head of the slate; names from the floor stay.
pub(super) fn introduce(election: &mut Election, candidates: &[CandidatePlan]) {
    election.slate.introduced = true;
    // Somebody named from the floor before the list was read stands on it once.
    let listed = |name: &Candidate| {
        candidates.iter().any(|one| {
            same_name(&one.name, &name.name) || (one.card.is_some() && one.card == name.card)
        })
    };
    election
        .slate
        .names
        .retain(|name| name.origin != Origin::Incumbents && !listed(name));
    let list = candidates.iter().map(|candidate| {
        Candidate::new(
            candidate.name.clone(),
            candidate.card,
            Origin::Incumbents,
            String::new(),
        )
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
                let origin = if *own { Origin::Own } else { Origin::Nominated };
                found.slate.names.push(Candidate::new(
                    candidate.clone(),
                    *card,
                    origin,
                    by.clone(),
                ));
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
        Event::RungDone {
            election,
            round,
            rung,
        } => {
            if let Some(found) = state.election_mut(election)
                && let Some(found) = found.round_mut(*round)
                && !found.is_done(*rung)
            {
                found.done.push((*rung, now));
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
            let reported = state.roll.reported_at;
            if let Some(found) = state.election_mut(election) {
                found.round.presence_age = reported.map(|at| now.clock - at.clock);
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
            method,
            teams,
            explained,
            ..
        } => {
            if let Some(found) = state.election_mut(election) {
                found.round.count = Some(Counted {
                    version: *version,
                    reason: reason.clone(),
                    sheet: count.clone(),
                    outcome: outcome.clone(),
                    method: *method,
                    teams: teams.clone(),
                    explained: explained.clone(),
                    at: now,
                });
            }
        }
        Event::ResultAnnounced { election, .. } => {
            if let Some(found) = state.election_mut(election) {
                found.round.announced = Some(now);
            }
        }
        _ => rounds(state, now, event),
    }
}

/// What opens, cancels and ends rounds, and what changes the slate on the way.
fn rounds(state: &mut State, now: Tick, event: &Event) {
    match event {
        Event::SupportCounted {
            election,
            candidate,
            support,
            need,
            ..
        } => {
            if let Some(found) = state.election_mut(election)
                && let Some(name) = found.slate.get_mut(candidate)
            {
                name.support = Some((*support, *need));
            }
        }
        Event::OpinionCounted {
            election,
            issued,
            collected,
            valid,
            votes,
            left_out,
            ..
        } => {
            if let Some(found) = state.election_mut(election) {
                for name in &mut found.slate.names {
                    name.left_out |= left_out.contains(&name.name);
                }
                found.opinion = Some(OpinionBallot {
                    issued: *issued,
                    collected: *collected,
                    valid: *valid,
                    votes: votes.clone(),
                    left_out: left_out.clone(),
                });
            }
        }
        Event::BallotsExchanged {
            election,
            exchanged,
            ..
        } => {
            if let Some(found) = state.election_mut(election) {
                found.round.exchanged = *exchanged;
            }
        }
        Event::RoundCancelled { election, .. } => {
            if let Some(found) = state.election_mut(election) {
                found.round.cancelled = Some(now);
            }
        }
        Event::RoundOpened {
            election,
            round,
            kind,
            seats,
            for_alternates,
            candidates,
        } => {
            if let Some(found) = state.election_mut(election) {
                open_round(found, *round, *kind, *seats, *for_alternates, candidates);
            }
        }
        Event::NewNamesDecided { election, allowed } => {
            if let Some(found) = state.election_mut(election) {
                found.new_names = *allowed;
            }
        }
        Event::ElectionStopped { election } => {
            if let Some(found) = state.election_mut(election) {
                found.stopped = Some(now);
            }
        }
        _ => {}
    }
}

/// The running round joins those before it, with its slate and tellers. In a re-vote and after cancelled
/// papers the list is given; else the names stand and the congress adopts a list.
fn open_round(
    election: &mut Election,
    number: u32,
    kind: RoundKind,
    seats: u32,
    for_alternates: bool,
    candidates: &[String],
) {
    let mut next = Round::new(number);
    next.kind = kind;
    next.seats = Some(seats);
    next.for_alternates = for_alternates;
    let mut before = std::mem::replace(&mut election.round, next);
    before.closed_with = Some((election.slate.clone(), election.tellers.clone()));
    election
        .slate
        .names
        .retain(|name| candidates.contains(&name.name));
    // Names that a re-vote had left aside come back as they were.
    for name in candidates {
        let known = election.earlier.iter().rev().find_map(|round| {
            let (slate, _) = round.closed_with.as_ref()?;
            slate.get(name)
        });
        if election.slate.get(name).is_none()
            && let Some(known) = known.cloned()
        {
            election.slate.names.push(known);
        }
    }
    match kind {
        RoundKind::Again => election.round.ballot.clone_from(&before.ballot),
        RoundKind::Revote => {
            let paper = BallotKind::of(candidates.len(), seats);
            election.round.ballot = Some((candidates.to_vec(), paper));
        }
        RoundKind::First | RoundKind::Next => {
            // Whether new names may come is put to the congress.
            election.new_names = false;
        }
    }
    election.stopped = None;
    election.earlier.push(before);
}
