//! Card votes.

use crate::congress::card_vote::{CardVote, Cards, VoteStage};
use crate::congress::event::Event;
use crate::congress::state::State;
use crate::congress::time::{Stamp, Tick};
use crate::rulebook::Rung;

pub(super) fn votes(state: &mut State, stamp: &Stamp, now: Tick, event: &Event) {
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
            sections,
        } => {
            stage(vote, &|_| {
                Some(VoteStage::Recorded(Cards {
                    yes: *yes,
                    no: *no,
                    other: *other,
                    not_voting: *not_voting,
                    computed: *computed,
                }))
            });
            if let Some(found) = state.votes.iter_mut().find(|found| found.id == *vote) {
                found.sections.clone_from(sections);
            }
        }
        Event::CardVoteAnnounced { vote, passed } => {
            stage(vote, &|stage| match stage {
                VoteStage::Recorded(cards) => Some(VoteStage::Announced(*cards, *passed)),
                _ => None,
            });
            if !passed {
                take_effect_back(state, vote);
            }
        }
        Event::CardVoteCancelled { vote, reason } => {
            stage(vote, &|stage| {
                Some(VoteStage::Cancelled {
                    reason: reason.clone(),
                    cards: match stage {
                        VoteStage::Recorded(cards) => Some(*cards),
                        _ => None,
                    },
                })
            });
        }
        Event::CardVoteOpened {
            vote,
            title,
            subject,
            step,
            question,
            election,
            rung,
            decision,
            present,
            base,
            on,
            need,
            repeats,
            reason,
        } => state.votes.push(CardVote {
            id: vote.clone(),
            title: title.clone(),
            subject: subject.clone(),
            step: step.clone(),
            question: question.clone(),
            election: election.clone().zip(*rung),
            decision: election.clone().zip(*decision),
            present: *present,
            base: base.clone(),
            on: *on,
            need: *need,
            repeats: repeats.clone(),
            again_because: reason.clone(),
            sections: Vec::new(),
            called: now,
            act: stamp.seq,
            stage: VoteStage::Called,
        }),
        _ => {}
    }
}

/// A question of an election that was put again and did not pass: what the vote before brought about no
/// longer holds.
fn take_effect_back(state: &mut State, vote: &str) {
    let Some(found) = state.votes.iter().find(|found| found.id == vote) else {
        return;
    };
    let (Some(_), Some((election, rung))) = (&found.repeats, found.election.clone()) else {
        return;
    };
    let question = found.question.clone();
    let Some(election) = state.election_mut(&election) else {
        return;
    };
    match (rung, question.as_deref()) {
        (Rung::Number, _) => election.seats_voted = false,
        (Rung::List, Some("list")) => election.round.ballot = None,
        (Rung::Tellers, Some("list")) => election.tellers_elected = false,
        _ => {}
    }
}
