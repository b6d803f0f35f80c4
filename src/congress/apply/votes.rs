//! Card votes.

use crate::congress::card_vote::{CardVote, Cards, VoteStage};
use crate::congress::event::Event;
use crate::congress::state::State;
use crate::congress::time::{Stamp, Tick};

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
            decision,
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
            decision: election.clone().zip(*decision),
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
