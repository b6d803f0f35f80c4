//! Who will be in the hall: the roll, and guests.

use super::papers::Spot;
use super::{Look, codes};
use crate::congress::plan::{Person, Speaks, Status};
use crate::congress::{Fact, duties};
use crate::rulebook::{CongressKind, Words};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Names that a sentence lists before it counts the rest.
const MOST_NAMES: usize = 8;

/// Looks at the roll, at guests, and at what was switched off.
pub(super) fn look(look: &mut Look<'_>) {
    if look.plan().kind == CongressKind::Delegate {
        units(look);
    }
    non_voters(look);
    guests(look);
    switched_off(look);
}

/// Names, the first of them; how many more there are stands in the fact `more`.
fn named<'p>(people: &[&'p Person]) -> [(&'static str, Fact); 2] {
    let names: Vec<&'p str> = people
        .iter()
        .take(MOST_NAMES)
        .map(|person| person.name.as_str())
        .collect();
    let more = people.len().saturating_sub(MOST_NAMES);
    [("names", names.join(", ").into()), ("more", more.into())]
}

fn units(look: &mut Look<'_>) {
    let setup = look.setup;
    let seated = || setup.roll.iter().filter(|person| person.status.has_seat());
    let here: BTreeSet<&str> = seated()
        .map(|person| person.unit.trim())
        .filter(|unit| !unit.is_empty())
        .collect();
    let homeless: Vec<&Person> = seated().filter(|one| one.unit.trim().is_empty()).collect();
    if let Some(first) = homeless.first() {
        let mut facts = vec![("n", Fact::from(homeless.len()))];
        facts.extend(named(&homeless));
        let cards: Vec<String> = homeless.iter().map(|one| one.card.to_string()).collect();
        let cards: Vec<&str> = cards.iter().map(String::as_str).collect();
        look.tell(&codes::NO_UNIT, &Spot::Person(first.card), &cards, facts);
    }
    let (Some(all), Some(rule)) = (setup.plan.units, &setup.rulebook.quorum.units) else {
        return;
    };
    let there = u32::try_from(here.len()).unwrap_or(u32::MAX);
    if there >= all {
        return;
    }
    let facts = vec![
        ("n", Fact::from(there)),
        ("all", all.into()),
        ("lack", (all - there).into()),
    ];
    // The units of people whose unit is not written may be the missing ones.
    let most = u64::from(there) + homeless.len() as u64;
    let (part, whole) = (
        most.saturating_mul(u64::from(rule.den)),
        u64::from(all).saturating_mul(u64::from(rule.num)),
    );
    let reached = if rule.strict {
        part > whole
    } else {
        part >= whole
    };
    let spot = Spot::Value("units".to_owned());
    if reached {
        look.tell(&codes::EMPTY_UNITS, &spot, &[], facts);
    } else {
        look.tell_by(&codes::NO_QUORUM, &spot, &[], facts, Some(&rule.source));
    }
}

fn non_voters(look: &mut Look<'_>) {
    let state = crate::congress::State::new(Arc::clone(look.setup));
    let rules = &look.setup.rulebook.duties;
    let told = rules
        .iter()
        .any(|rule| rule.holds.non_voters && duties::holds(&state, rule));
    let people: Vec<&Person> = look
        .setup
        .roll
        .iter()
        .filter(|one| matches!(one.status, Status::Probationary | Status::TransferredIn))
        .collect();
    if let Some(first) = people.first().filter(|_| !told) {
        let mut facts = vec![("n", Fact::from(people.len()))];
        facts.extend(named(&people));
        look.tell(&codes::NO_VOTE, &Spot::Person(first.card), &[], facts);
    }
}

fn guests(look: &mut Look<'_>) {
    let plan = look.plan();
    let place = look.programme.first(|line| line.step.who == Speaks::Guest);
    let speaker = plan.guests.iter().position(|guest| guest.speech);
    match (place, speaker) {
        (None, Some(at)) => {
            if let Some(guest) = plan.guests.get(at) {
                let facts = vec![("name", Fact::from(guest.name.as_str()))];
                let spot = Spot::Group(format!("guests[{at}]"));
                look.tell(&codes::GUEST_UNPLACED, &spot, &[&guest.id], facts);
            }
        }
        (Some(at), None) => {
            if let Some(line) = look.programme.line(at).copied() {
                let facts = vec![("item", Fact::Words(super::item_words(line.item)))];
                look.tell(&codes::NO_SPEAKER, &line.spot(), &[&line.item.id], facts);
            }
        }
        _ => {}
    }
}

/// Duties that the session switched off, with their reasons, so that whoever reads the findings knows of them.
fn switched_off(look: &mut Look<'_>) {
    let plan = look.plan();
    if plan.duties_off.is_empty() {
        return;
    }
    let told: Vec<Words> = plan
        .duties_off
        .iter()
        .map(|(id, reason)| Words {
            vi: format!("{id} ({})", reason.vi),
            en: reason.en.as_ref().map(|en| format!("{id} ({en})")),
        })
        .collect();
    let ids: Vec<&str> = plan.duties_off.iter().map(|(id, _)| id.as_str()).collect();
    let facts = vec![
        ("n", Fact::from(told.len())),
        ("duties", Fact::Words(super::listed(&told))),
    ];
    let spot = Spot::Value("duties_off".to_owned());
    look.tell(&codes::SWITCHED_OFF, &spot, &ids, facts);
}
