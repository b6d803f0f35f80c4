//! What a passed vote of an election brings about.

use super::Deciding;
use crate::congress::card_vote::CardVote;
use crate::congress::election::BallotKind;
use crate::congress::event::Event;
use crate::congress::names;
use crate::rulebook::Rung;

impl Deciding<'_> {
    /// What the announced vote of an election brings about.
    pub(super) fn vote_effect(&self, vote: &CardVote, passed: bool) -> Vec<Event> {
        if let Some((id, decision)) = &vote.decision {
            return match self.state.election(id) {
                Some(election) => self.decided(election, *decision, passed),
                None => Vec::new(),
            };
        }
        if !passed {
            return Vec::new();
        }
        let Some((id, rung)) = &vote.election else {
            return Vec::new();
        };
        let Some(election) = self.state.election(id) else {
            return Vec::new();
        };
        match (rung, vote.question.as_deref()) {
            (Rung::Number, _) => vec![Event::SeatsSet {
                election: id.clone(),
                seats: election.seats,
            }],
            (Rung::List, Some("list")) => {
                let candidates = names::listed(&election.slate, &self.state.setup);
                let kind = BallotKind::of(candidates.len(), election.seats_now());
                vec![Event::ListAdopted {
                    election: id.clone(),
                    round: election.round.number,
                    candidates,
                    kind,
                }]
            }
            (Rung::Tellers, Some("list")) => vec![Event::TellersElected {
                election: id.clone(),
            }],
            _ => Vec::new(),
        }
    }
}
