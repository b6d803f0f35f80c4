//! Audit: the journal's own arithmetic, done again from its numbers.

use super::Congress;
use super::apply::apply;
use super::card_vote;
use super::election::{errors, outcome};
use super::event::{Event, Section};
use super::roll::Base;
use super::state::State;
use std::sync::Arc;

impl Congress {
    /// The number of the first act whose recorded result does not follow from the numbers recorded with it:
    /// a vote announced against its count, an outcome that the count does not lead to. `None` if all do.
    pub fn unsound(&self) -> Option<u64> {
        let mut state = State::new(Arc::clone(&self.state().setup));
        for act in self.acts().iter().filter(|act| !self.is_undone(act.seq)) {
            for event in &act.ev {
                if !sound(&state, event) {
                    return Some(act.seq);
                }
                apply(&mut state, &act.stamp(), event);
            }
        }
        None
    }
}

/// Everybody with a seat is either in E or has a reason why not.
fn whole(state: &State, base: &Base) -> bool {
    let out: u64 = base
        .out
        .iter()
        .filter_map(|(card, _)| state.setup.roll.iter().find(|person| person.card == *card))
        .map(|person| u64::from(state.roll.weight(person, &state.setup.roll)))
        .sum();
    u64::from(base.number) + out == u64::from(base.summoned)
}

fn sound(state: &State, event: &Event) -> bool {
    let rulebook = &state.setup.rulebook;
    match event {
        Event::CardVoteOpened {
            base,
            on,
            present,
            subject,
            need,
            ..
        } => {
            let majority = rulebook.card_majority(subject.as_deref());
            *on == majority.base
                && *need == majority.need(card_vote::measured_on(*on, base, *present))
                && whole(state, base)
        }
        Event::BallotsIssued {
            election,
            present,
            base,
            need,
            ..
        } => {
            let right = state
                .election(election)
                .and_then(|found| found.need_at_issue(&rulebook.majority, base.number, *present));
            *need == right && whole(state, base)
        }
        Event::CardVoteRecorded {
            vote,
            yes,
            no,
            other,
            not_voting,
            sections,
            ..
        } => state.votes.iter().any(|open| {
            let sum = [yes, no, other, not_voting]
                .into_iter()
                .map(|n| u64::from(*n))
                .sum::<u64>();
            let by_section = |number: fn(&Section) -> Option<u32>, total: u32| {
                sections.iter().all(|section| number(section).is_none())
                    || sections
                        .iter()
                        .filter_map(number)
                        .map(u64::from)
                        .sum::<u64>()
                        == u64::from(total)
            };
            open.id == *vote
                && sum == u64::from(open.present)
                && by_section(|section| section.yes, *yes)
                && by_section(|section| section.no, *no)
                && by_section(|section| section.other, *other)
        }),
        Event::CardVoteAnnounced { vote, passed } => state
            .votes
            .iter()
            .any(|open| open.id == *vote && open.passes() == Some(*passed)),
        Event::CountEntered {
            election,
            count,
            outcome: recorded,
            explained,
            ..
        } => {
            let Some(found) = state.election(election) else {
                return false;
            };
            let Some(terms) = found.terms(&rulebook.majority, count.valid) else {
                return false;
            };
            let closes = errors(&terms, count)
                .iter()
                .all(|finding| finding.explainable() && explained.is_some());
            closes && outcome(&terms, &count.votes).agrees_with(recorded)
        }
        _ => true,
    }
}
