//! Elections that build on each other: who may stand only from among those elected before, whose first meeting
//! an item is, and alternates.

use crate::congress::plan::{ElectionPlan, Item, Plan, StepKind};
use crate::load::check::{Check, Seen};
use crate::load::codes;
use crate::load::names::name_key;
use crate::rulebook::Rung;
use crate::source::Path;
use std::collections::BTreeSet;

/// Checks everything that one election or item asks of an election before it.
pub(super) fn check_among(plan: &Plan, known: &Seen, check: &mut Check<'_, '_>) {
    let path = Path::Root.field("elections");
    for (index, election) in plan.elections.iter().enumerate() {
        let group = path.at(index);
        alternates(election, &group, check);
        let Some(id) = &election.from_among else {
            continue;
        };
        let field = group.field("from_among");
        let before = plan.elections.get(..index).unwrap_or_default();
        match before.iter().find(|earlier| earlier.id == *id) {
            Some(earlier) => among(election, earlier, &group, check),
            // An election cannot elect from among those it elects itself.
            None if known.contains_key(id) => {
                check.tell(&codes::FROM_AMONG_LATER, &field, [id.clone()]);
            }
            None => check.reference(&field, "election", id, known),
        }
    }
    in_order(plan, check);
}

/// Names for the seats, and for the alternates beside them.
fn alternates(election: &ElectionPlan, group: &Path<'_>, check: &mut Check<'_, '_>) {
    let names = election.candidates.len() as u64;
    let (seats, alternates) = (u64::from(election.seats), u64::from(election.alternates));
    if alternates > 0 && names >= seats.max(1) && names < seats + alternates {
        let values = [names, seats, alternates].map(|number| number.to_string());
        check.tell(&codes::ALTERNATES_SHORT, &group.field("candidates"), values);
    }
}

/// Everybody who stands is on the list of the election before.
fn among(
    election: &ElectionPlan,
    earlier: &ElectionPlan,
    group: &Path<'_>,
    check: &mut Check<'_, '_>,
) {
    // A list that was left empty comes from the floor.
    if earlier.candidates.is_empty() {
        return;
    }
    let listed: BTreeSet<String> = earlier
        .candidates
        .iter()
        .map(|candidate| name_key(&candidate.name))
        .collect();
    let candidates = group.field("candidates");
    for (index, candidate) in election.candidates.iter().enumerate() {
        if !candidate.name.is_empty() && !listed.contains(&name_key(&candidate.name)) {
            let at = candidates.at(index);
            let values = [candidate.name.clone(), earlier.id.clone()];
            check.tell(&codes::NOT_AMONG, &at.field("name"), values);
        }
    }
}

/// Nothing of those elected comes before an item that announces who they are.
fn in_order(plan: &Plan, check: &mut Check<'_, '_>) {
    let mut announced: BTreeSet<&str> = BTreeSet::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let sittings = Path::Root.field("sittings");
    for (s, sitting) in plan.sittings.iter().enumerate() {
        let sitting_path = sittings.at(s);
        let items = sitting_path.field("items");
        for (i, item) in sitting.items.iter().enumerate() {
            let group = items.at(i);
            if let Some(id) = item.electorate.as_deref()
                && plan.election(id).is_some()
                && !announced.contains(id)
            {
                let values = [id.to_owned()];
                check.tell(&codes::ELECTED_LATER, &group.field("electorate"), values);
            }
            let steps = group.field("steps");
            for (n, (election, rung)) in rungs(item) {
                let among = plan
                    .election(election)
                    .and_then(|planned| planned.from_among.as_deref())
                    .filter(|id| plan.election(id).is_some());
                if let Some(id) = among
                    && !announced.contains(id)
                    && told.insert(election)
                {
                    let step = steps.at(n);
                    let values = [id.to_owned()];
                    check.tell(&codes::ELECTED_LATER, &step.field("election"), values);
                }
                if rung == Rung::Announce {
                    announced.insert(election);
                }
            }
        }
    }
}

/// The rungs of an item with the places of their steps.
fn rungs(item: &Item) -> impl Iterator<Item = (usize, (&str, Rung))> {
    item.steps
        .iter()
        .enumerate()
        .filter_map(|(n, step)| match &step.kind {
            StepKind::Election { election, rung } => Some((n, (election.as_str(), *rung))),
            _ => None,
        })
}
