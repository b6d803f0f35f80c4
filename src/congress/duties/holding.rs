//! Which duties hold for this congress, and how often each of them stands.

use super::moments;
use crate::congress::election::Election;
use crate::congress::late;
use crate::congress::plan::Status;
use crate::congress::state::State;
use crate::rulebook::{Due, DutyRule, Evidence, Holds, Office};

/// The ids, rules and elections of the duties that hold for this congress, in the order of the rulebook. What
/// was recorded or waived stays, whatever becomes of the programme.
pub(super) fn all(state: &State) -> Vec<(String, &DutyRule, Option<&Election>)> {
    let mut found = Vec::new();
    for rule in &state.setup.rulebook.duties {
        if !holds(state, rule) {
            continue;
        }
        // Once for everybody who came late, and for as long as something was said about it.
        if rule.met_by.contains(&Evidence::BasesStand) {
            let prefix = format!("{}/", rule.id);
            let marked = state.duties.keys().filter(|id| id.starts_with(&prefix));
            let mut ids: Vec<String> = late::arrivals(state)
                .iter()
                .map(|late| format!("{prefix}{}", late.card))
                .collect();
            ids.extend(marked.cloned());
            ids.sort_unstable();
            ids.dedup();
            found.extend(ids.into_iter().map(|id| (id, rule, None)));
            continue;
        }
        match offices(&rule.due) {
            Some(offices) => {
                let touched = state
                    .elections
                    .iter()
                    .filter(|election| touches(offices, &rule.holds, election));
                for election in touched {
                    let id = format!("{}/{}", rule.id, election.id);
                    if state.duties.contains_key(&id)
                        || moments::is_in_programme(state, rule, Some(election))
                    {
                        found.push((id, rule, Some(election)));
                    }
                }
            }
            None => {
                if state.duties.contains_key(&rule.id)
                    || moments::is_in_programme(state, rule, None)
                {
                    found.push((rule.id.clone(), rule, None));
                }
            }
        }
    }
    // One of several is switched off by its own name: `R08/bch`.
    let off = &state.setup.plan.duties_off;
    if !off.is_empty() {
        found.retain(|(id, _, _)| !off.iter().any(|(named, _)| named == id));
    }
    found
}

/// The offices of a moment that belongs to an election; such a duty stands once for each election it touches.
pub fn offices(due: &Due) -> Option<&[Office]> {
    match due {
        Due::BeforeElection(offices)
        | Due::BeforeRung(_, offices)
        | Due::WithinRung(_, offices) => Some(offices),
        _ => None,
    }
}

fn touches(offices: &[Office], holds: &Holds, election: &Election) -> bool {
    (offices.is_empty() || offices.contains(&election.office))
        && holds
            .allocated
            .is_none_or(|allocated| election.allocated == allocated)
}

/// The rule holds for this congress: its kind, its sittings, its offices, its programme, its roll, and its
/// date. A rule never holds for a congress before the date of its source, nor after the day on which that was
/// replaced.
pub fn holds(state: &State, rule: &DutyRule) -> bool {
    let setup = &state.setup;
    let plan = &setup.plan;
    let holds = &rule.holds;
    // The elections a rule is about: those of its moment, else those it holds for.
    let of_moment = offices(&rule.due).unwrap_or(&holds.offices);
    (holds.kinds.is_empty() || holds.kinds.contains(&plan.kind))
        && holds
            .with_sitting
            .is_none_or(|kind| plan.sittings.iter().any(|s| s.kind == kind))
        && (holds.offices.is_empty()
            || plan
                .elections
                .iter()
                .any(|election| holds.offices.contains(&election.office)))
        && holds.allocated.is_none_or(|allocated| {
            plan.elections.iter().any(|election| {
                election.allocated == allocated
                    && (of_moment.is_empty() || of_moment.contains(&election.office))
            })
        })
        && holds
            .requirement
            .as_ref()
            .is_none_or(|name| plan.requirements.contains(name))
        && (!holds.non_voters || has_non_voters(state))
        && (holds.with_subject.is_empty()
            || moments::steps(state).any(|(_, step)| {
                step.step
                    .subject
                    .as_ref()
                    .is_some_and(|subject| holds.with_subject.contains(subject))
            }))
        && holds.until.is_none_or(|until| plan.date <= until)
        && rule.source.date.is_none_or(|date| date <= plan.date)
        && !plan.duties_off.iter().any(|(id, _)| *id == rule.id)
}

/// Somebody on the roll may speak and has no vote: probationary members, those transferred in for a time
/// (QC 244/2014, Articles 7 and 15).
fn has_non_voters(state: &State) -> bool {
    state
        .setup
        .roll
        .iter()
        .any(|person| matches!(person.status, Status::Probationary | Status::TransferredIn))
}
