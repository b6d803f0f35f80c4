//! Gates: what stops Tiếp, and what can be settled together.

use super::evidence::{Sight, is_attest_only};
use super::passage::Passage;
use super::{Duty, DutyState, holding, moments, stand};
use crate::congress::agenda::Arrival;
use crate::congress::state::State;
use crate::congress::time::Tick;
use crate::rulebook::{Due, DutyRule, Remedy};

/// Every duty that stops this passage, in the order of the rulebook: a must whose source was seen, not met, due
/// here.
pub fn stopping<'a>(
    state: &'a State,
    now: Tick,
    passage: &Passage<'_>,
) -> impl Iterator<Item = Duty<'a>> {
    let rules = move |rule: &DutyRule| rule.blocks();
    holding::all(state)
        .into_iter()
        .filter(move |(_, rule, _)| rules(rule))
        .filter(move |(id, rule, election)| {
            moments::falls_due(state, rule, *election, passage)
                && !stand(state, now, id, rule, *election, None).is_settled()
                && !Sight::new(state, now, rule, *election)
                    .leaving(passage)
                    .is_met()
        })
        .map(|(id, rule, election)| Duty {
            id,
            rule,
            election,
            state: DutyState::Due,
        })
}

/// The open must that comes before what "do it now" would put in for this duty: the programme is adopted before
/// the house rules, whichever of the two is asked for.
pub fn before_remedy<'a>(state: &'a State, now: Tick, duty: &Duty<'_>) -> Option<Duty<'a>> {
    let comes_first = |rule: &DutyRule| match (&rule.due, &duty.rule.remedy) {
        (
            Due::BeforeSubject(subjects),
            Remedy::InsertCardVote(subject, _)
            | Remedy::InsertBrief(subject, _)
            | Remedy::InsertRead(subject, _),
        ) => subjects.contains(subject),
        (Due::BeforeRung(before, _), Remedy::InsertRung(rung)) => before == rung,
        _ => false,
    };
    holding::all(state)
        .into_iter()
        .filter(|(id, rule, election)| {
            rule.blocks()
                && *id != duty.id
                && comes_first(rule)
                && election.map(|one| &one.id) == duty.election.map(|one| &one.id)
                && !stand(state, now, id, rule, *election, None).is_settled()
        })
        .map(|(id, rule, election)| Duty {
            id,
            rule,
            election,
            state: DutyState::Due,
        })
        .next()
}

/// Of those that stop a passage, the one to settle first.
fn first<'a>(state: &'a State, now: Tick, stopping: Vec<Duty<'a>>) -> Option<Duty<'a>> {
    let place = stopping.iter().position(|duty| {
        let before = before_remedy(state, now, duty);
        before.is_none_or(|before| stopping.iter().all(|other| other.id != before.id))
    });
    stopping.into_iter().nth(place.unwrap_or(0))
}

/// The first duty that stops this arrival. `leaving`: the running step is finished by it; otherwise it can be
/// gone back to.
pub fn gate<'a>(state: &'a State, now: Tick, arrival: &Arrival, leaving: bool) -> Option<Duty<'a>> {
    let passage = match leaving {
        true => Passage::of(state, arrival, true),
        false => Passage::entering(state, arrival),
    };
    first(state, now, stopping(state, now, &passage).collect())
}

/// The first duty that stops the opening of the next sitting (any moment before it opens), or the close.
pub fn gate_at<'a>(state: &'a State, now: Tick, due: &Due) -> Option<Duty<'a>> {
    let passage = match due {
        Due::BeforeClose => Some(Passage::closing(state)),
        _ => state
            .sittings
            .iter()
            .find(|sitting| sitting.opened.is_none())
            .and_then(|sitting| Passage::opening(state, &sitting.id)),
    }?;
    first(state, now, stopping(state, now, &passage).collect())
}

/// The other duties that stand at the same place as this one and, like it, are met by nothing but somebody's
/// word: one key settles them all. `duties`: [`super::standings`] of the moment. Empty where the duty itself is
/// not due or can be met otherwise.
pub fn together<'d>(duties: &'d [Duty<'_>], id: &str) -> Vec<&'d str> {
    let by_word = |duty: &&Duty<'_>| duty.state == DutyState::Due && is_attest_only(duty.rule);
    if !duties.iter().any(|duty| duty.id == id && by_word(&duty)) {
        return Vec::new();
    }
    duties
        .iter()
        .filter(by_word)
        .map(|duty| duty.id.as_str())
        .filter(|other| *other != id)
        .collect()
}
