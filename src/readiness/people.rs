//! People with two tasks at once, or with too many.

use super::papers::Spot;
use super::{Look, codes, item_words, listed};
use crate::congress::Fact;
use crate::congress::names::same_name;
use crate::congress::plan::{Item, StepKind};
use crate::rulebook::{Rung, Words};
use std::collections::BTreeMap;

/// Items below which nobody has too many.
const FEW_ITEMS: usize = 8;

/// Looks at who does what.
pub(super) fn look(look: &mut Look<'_>) {
    while_counting(look);
    one_for_all(look);
}

/// While papers are counted the tellers are out of the hall: from the box's opening to the announcement.
fn while_counting(look: &mut Look<'_>) {
    let plan = look.plan();
    for election in &plan.elections {
        let collect = look
            .programme
            .last(|line| line.is_rung(&election.id, Rung::Collect));
        let announce = look
            .programme
            .first(|line| line.is_rung(&election.id, Rung::Announce));
        let (Some(from), Some(to)) = (collect, announce) else {
            continue;
        };
        let between = |item: &Item| {
            let of = |line: &super::programme::Line<'_>| line.item.id == item.id;
            let (first, last) = (look.programme.first(of), look.programme.last(of));
            first.is_some_and(|first| first > from) && last.is_some_and(|last| last < to)
        };
        for (s, sitting) in plan.sittings.iter().enumerate() {
            for (i, item) in sitting.items.iter().enumerate() {
                if item.recess || !between(item) {
                    continue;
                }
                let Some(who) = busy(look, item, &election.tellers) else {
                    continue;
                };
                let facts = vec![
                    ("person", Fact::from(who)),
                    ("item", Fact::Words(item_words(item))),
                    ("election", Fact::Words(election.title.clone())),
                ];
                let spot = Spot::Group(format!("sittings[{s}].items[{i}]"));
                let about = [item.id.as_str(), election.id.as_str()];
                look.tell(&codes::COUNTS_AND_LEADS, &spot, &about, facts);
            }
        }
    }
}

/// A teller who is needed in an item: in charge of it, or reading in it.
fn busy(look: &Look<'_>, item: &Item, tellers: &[String]) -> Option<String> {
    let plan = look.plan();
    let readers = item.steps.iter().filter_map(|step| match &step.kind {
        StepKind::Read { document } => plan.document(document)?.owner.as_deref(),
        _ => None,
    });
    item.in_charge
        .as_deref()
        .into_iter()
        .chain(readers)
        .filter_map(|id| plan.officer(id))
        .find(|officer| {
            tellers
                .iter()
                .any(|teller| same_name(teller, &officer.name))
        })
        .map(|officer| officer.name.clone())
}

/// Somebody in charge of more than half of the items.
fn one_for_all(look: &mut Look<'_>) {
    let plan = look.plan();
    let items: Vec<&Item> = plan
        .sittings
        .iter()
        .flat_map(|sitting| &sitting.items)
        .filter(|item| !item.recess)
        .collect();
    if items.len() < FEW_ITEMS {
        return;
    }
    let mut tasks: BTreeMap<&str, Vec<Words>> = BTreeMap::new();
    for item in &items {
        if let Some(id) = &item.in_charge {
            tasks.entry(id).or_default().push(item_words(item));
        }
    }
    for (id, tasks) in tasks {
        let at = plan.officers.iter().position(|officer| officer.id == id);
        let (Some(at), Some(officer)) = (at, plan.officer(id)) else {
            continue;
        };
        if tasks.len() * 2 > items.len() {
            let facts = vec![
                ("person", Fact::from(officer.name.as_str())),
                ("n", tasks.len().into()),
                ("all", items.len().into()),
                ("items", Fact::Words(listed(&tasks))),
            ];
            let spot = Spot::Group(format!("officers[{at}]"));
            look.tell(&codes::ONE_FOR_ALL, &spot, &[id], facts);
        }
    }
}
