//! The course of the elections as the acts have it. The state keeps what it came to; here stands which round a
//! vote was about, every body of tellers that was elected, and every opinion ballot.

use super::history::each_act;
use crate::congress::card_vote::CardVote;
use crate::congress::state::State;
use crate::congress::{Congress, Event};
use std::collections::BTreeMap;

/// What happened in the elections, in order. Acts that were taken back are left out.
#[derive(Clone, Debug, Default)]
pub(super) struct Course {
    /// The election and the round in which each vote was called, by the id of the vote.
    votes: BTreeMap<String, (String, u32)>,
    tellers: Vec<Tellers>,
    opinions: Vec<Opinion>,
}

/// Tellers whom the congress elected: the head first.
#[derive(Clone, Debug)]
pub(super) struct Tellers {
    pub election: String,
    pub round: u32,
    pub names: Vec<String>,
}

/// An opinion ballot on names from the floor; the votes from the highest down.
#[derive(Clone, Debug)]
pub(super) struct Opinion {
    pub election: String,
    pub round: u32,
    pub issued: u32,
    pub collected: u32,
    pub valid: u32,
    pub invalid: u32,
    pub votes: Vec<(String, u32)>,
    pub left_out: Vec<String>,
}

/// The election that a vote belongs to: by its rung, or by what it decides.
pub(super) fn election_of(vote: &CardVote) -> Option<&str> {
    let by_rung = vote.election.as_ref().map(|(id, _)| id.as_str());
    by_rung.or_else(|| vote.decision.as_ref().map(|(id, _)| id.as_str()))
}

impl Course {
    /// Read from the acts.
    pub fn of(congress: &Congress) -> Self {
        let mut course = Self::default();
        each_act(congress, |act, state| {
            if !congress.is_undone(act.seq) {
                act.ev.iter().for_each(|event| course.add(event, state));
            }
        });
        course
    }

    /// `state` is the one right after the act of the event.
    fn add(&mut self, event: &Event, state: &State) {
        match event {
            Event::CardVoteOpened { vote, .. } => {
                let opened = state.votes.iter().find(|one| one.id == *vote);
                let election = opened
                    .and_then(election_of)
                    .and_then(|id| state.election(id));
                if let Some(election) = election {
                    let at = (election.id.clone(), election.round.number);
                    self.votes.insert(vote.clone(), at);
                }
            }
            Event::TellersElected { election } => {
                if let Some(found) = state.election(election) {
                    self.tellers.push(Tellers {
                        election: election.clone(),
                        round: found.round.number,
                        names: found.tellers.clone(),
                    });
                }
            }
            Event::OpinionCounted {
                election,
                issued,
                collected,
                valid,
                invalid,
                votes,
                left_out,
            } => {
                if let Some(found) = state.election(election) {
                    self.opinions.push(Opinion {
                        election: election.clone(),
                        round: found.round.number,
                        issued: *issued,
                        collected: *collected,
                        valid: *valid,
                        invalid: *invalid,
                        votes: votes.clone(),
                        left_out: left_out.clone(),
                    });
                }
            }
            _ => {}
        }
    }

    /// The votes that were called in a round of an election, in order.
    pub fn votes<'s>(
        &'s self,
        state: &'s State,
        election: &'s str,
        round: u32,
    ) -> impl Iterator<Item = &'s CardVote> {
        state.votes.iter().filter(move |vote| {
            self.votes
                .get(&vote.id)
                .is_some_and(|(id, number)| id == election && *number == round)
        })
    }

    /// All tellers elected for an election, in order.
    pub fn tellers<'s>(&'s self, election: &'s str) -> impl Iterator<Item = &'s Tellers> {
        self.tellers
            .iter()
            .filter(move |tellers| tellers.election == election)
    }

    /// Who left the tellers in this round: of those elected before, whoever is not among those elected last in it.
    pub fn replaced<'s>(&'s self, election: &'s str, round: u32) -> Vec<&'s str> {
        let up_to: Vec<&Tellers> = self
            .tellers(election)
            .filter(|tellers| tellers.round <= round)
            .collect();
        let Some((last, before)) = up_to.split_last() else {
            return Vec::new();
        };
        let mut gone: Vec<&str> = Vec::new();
        // Those of this round, and the last body of the rounds before it.
        let earlier = before.iter().rfind(|tellers| tellers.round < round);
        let here = before.iter().filter(|tellers| tellers.round == round);
        if last.round == round {
            for name in earlier.into_iter().chain(here).flat_map(|t| &t.names) {
                if !last.names.contains(name) && !gone.contains(&name.as_str()) {
                    gone.push(name);
                }
            }
        }
        gone
    }

    /// The opinion ballots held in a round.
    pub fn opinions<'s>(
        &'s self,
        election: &'s str,
        round: u32,
    ) -> impl Iterator<Item = &'s Opinion> {
        self.opinions
            .iter()
            .filter(move |opinion| opinion.election == election && opinion.round == round)
    }
}
