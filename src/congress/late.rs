//! People who came after all: which announced results would be others if they had been in the base.
//!
//! A frozen base stands, and nothing is rewritten. What would have ended otherwise is put before the
//! presidium, which decides what to do about it.

use super::card_vote::{CardVote, holds};
use super::election::{CandidateState, Election, Round};
use super::plan::Person;
use super::roll::Base;
use super::state::State;
use crate::rulebook::{BaseKind, Majority};

/// A result that would be another one.
#[derive(Clone, Debug)]
pub struct Affected<'a> {
    /// Which.
    pub result: Measured<'a>,
    /// E with everybody who came late so far.
    pub base: u32,
    /// The votes that would have been needed of it.
    pub need: u32,
    /// Who would not have been elected, with their votes; empty for a card vote.
    pub lost: Vec<(&'a str, u32)>,
}

/// Something that was measured on a frozen base.
#[derive(Clone, Copy, Debug)]
pub enum Measured<'a> {
    /// A card vote that was announced as passed.
    Vote(&'a CardVote),
    /// A round whose result was announced.
    Round(&'a Election, &'a Round),
}

/// Somebody who came late, and the results that would be others since.
#[derive(Clone, Debug)]
pub struct LateArrival<'a> {
    /// The person's card.
    pub card: u32,
    /// Never empty.
    pub affected: Vec<Affected<'a>>,
}

/// Everybody whose late arrival makes a difference to an announced result, in the order in which they came.
/// Each stands for E with all who had come by then, so that a second one is told of what a first one was.
pub fn arrivals(state: &State) -> Vec<LateArrival<'_>> {
    let now = state.roll.base(&state.setup);
    let comers: Vec<&Person> = state
        .roll
        .came()
        .into_iter()
        .filter(|card| state.roll.attended(*card) && !is_out(&now, *card))
        .filter_map(|card| state.setup.roll.iter().find(|person| person.card == card))
        .filter(|person| state.roll.has_seat(person))
        .collect();
    let mut arrivals: Vec<LateArrival<'_>> = comers
        .iter()
        .map(|person| LateArrival {
            card: person.card,
            affected: Vec::new(),
        })
        .collect();
    for (result, base, majority) in measured(state) {
        let mut number = base.number;
        for (person, late) in comers.iter().zip(&mut arrivals) {
            if !is_out(base, person.card) {
                continue;
            }
            number = number.saturating_add(state.roll.weight(person, &state.setup.roll));
            let need = majority.need(number);
            if let Some(lost) = differs(result, need) {
                late.affected.push(Affected {
                    result,
                    base: number,
                    need,
                    lost,
                });
            }
        }
    }
    arrivals.retain(|late| !late.affected.is_empty());
    arrivals
}

fn is_out(base: &Base, card: u32) -> bool {
    base.out.iter().any(|(out, _)| *out == card)
}

/// Everything announced that was measured on E, with its frozen base and the share it needed.
fn measured(state: &State) -> Vec<(Measured<'_>, &Base, &Majority)> {
    let rulebook = &state.setup.rulebook;
    let on_base = |majority: &Majority| majority.base == BaseKind::AdjustedSummoned;
    let votes = state
        .votes
        .iter()
        // Of a question that was put again, the later vote is the one that holds.
        .filter(|vote| vote.passed() && holds(&state.votes, vote))
        .map(|vote| {
            let majority = rulebook.card_majority(vote.subject.as_deref());
            (Measured::Vote(vote), &vote.base, majority)
        });
    let rounds = state.elections.iter().flat_map(|election| {
        state.rounds(election).filter_map(move |round| {
            let issued = round
                .issued
                .as_ref()
                .filter(|_| round.announced.is_some())?;
            Some((
                Measured::Round(election, round),
                &issued.base,
                &rulebook.majority,
            ))
        })
    });
    votes
        .chain(rounds)
        .filter(|(_, base, majority)| on_base(majority) && !base.out.is_empty())
        .collect()
}

/// The result would be another one if so many votes were needed; who would not have been elected.
fn differs(result: Measured<'_>, need: u32) -> Option<Vec<(&str, u32)>> {
    match result {
        Measured::Vote(vote) => {
            let yes = vote.cards()?.yes;
            // A vote that did not reach its own need was decided otherwise than by this share.
            (yes >= vote.need && yes < need).then(Vec::new)
        }
        Measured::Round(_, round) => {
            let outcome = &round.count.as_ref()?.outcome;
            // Who is below the need of the round was elected without a majority, in a re-vote among the tied.
            let lost: Vec<(&str, u32)> = outcome
                .standings
                .iter()
                .filter(|standing| standing.state == CandidateState::Elected)
                .filter(|standing| {
                    outcome.need.is_some_and(|own| standing.votes >= own) && standing.votes < need
                })
                .map(|standing| (standing.candidate.as_str(), standing.votes))
                .collect();
            (!lost.is_empty()).then_some(lost)
        }
    }
}
