//! Elections of a session: seats, the incumbents' list, the tellers, the order of the rungs.

use super::Known;
use super::raw::{RawCandidate, RawElection};
use crate::congress::plan::{CandidatePlan, ElectionPlan, Plan, StepKind};
use crate::load::check::{Check, Seen};
use crate::load::codes;
use crate::load::leaf::Leaf;
use crate::load::names::name_key;
use crate::load::words::word_of;
use crate::rulebook::{Office, Rung};
use crate::source::Path;
use std::collections::BTreeMap;

/// No body has more seats.
const MOST_SEATS: u32 = 1000;
/// No card has a higher number.
const HIGHEST_CARD: u32 = 9_999_999;

/// Elections; their ids become known.
pub(super) fn elections(
    raw: &[RawElection],
    path: &Path<'_>,
    check: &mut Check<'_, '_>,
    known: &mut Known,
) -> Vec<ElectionPlan> {
    raw.iter()
        .enumerate()
        .map(|(index, election)| {
            let group = path.at(index);
            one(election, &group, check, known)
        })
        .collect()
}

fn one(
    raw: &RawElection,
    group: &Path<'_>,
    check: &mut Check<'_, '_>,
    known: &mut Known,
) -> ElectionPlan {
    // Which election that is, is looked at when all of them are known.
    let from_among = check
        .text(&group.field("from_among"), &raw.from_among)
        .filter(|id| !id.is_empty());
    let id = check.id(group, &raw.id, &mut known.elections);
    let office = check.full_word(group, "office", &raw.office);
    let title = check.full_words(group, "title", &raw.title);
    if raw.seats.is_absent() {
        check.missing(group, "seats");
    }
    let seats = check.number(&group.field("seats"), &raw.seats, 1..=MOST_SEATS);
    let allocated = check.truth(&group.field("allocated"), &raw.allocated);
    let alternates = check.number(&group.field("alternates"), &raw.alternates, 0..=MOST_SEATS);
    let mut names = Seen::new();
    let candidates_path = group.field("candidates");
    let candidates = candidates(&raw.candidates, &candidates_path, check, &mut names);
    if let Some(seats) = seats
        && !candidates.is_empty()
        && (candidates.len() as u64) < u64::from(seats)
    {
        check.tell(
            &codes::LIST_SHORT,
            &candidates_path,
            [candidates.len().to_string(), seats.to_string()],
        );
    }
    let tellers = tellers(&raw.tellers, &group.field("tellers"), check, &names);
    ElectionPlan {
        id,
        office: office.unwrap_or(Office::Committee),
        title,
        seats: seats.unwrap_or(0),
        allocated,
        alternates: alternates.unwrap_or(0),
        from_among,
        candidates,
        tellers,
    }
}

fn candidates(
    raw: &[RawCandidate],
    path: &Path<'_>,
    check: &mut Check<'_, '_>,
    names: &mut Seen,
) -> Vec<CandidatePlan> {
    let mut cards = Seen::new();
    let mut list = Vec::with_capacity(raw.len());
    for (index, candidate) in raw.iter().enumerate() {
        let group = path.at(index);
        let name = check.full_text(&group, "name", &candidate.name);
        let name_path = group.field("name");
        let card_path = group.field("card");
        let card = check.number(&card_path, &candidate.card, 1..=HIGHEST_CARD);
        // Two people may have one name, if their cards tell them apart.
        let key = match card {
            Some(card) => format!("{} {card}", name_key(&name)),
            None => name_key(&name),
        };
        if let Some(card) = card
            && let Some(line) = check.twice(&card_path, &card.to_string(), &mut cards)
        {
            check.tell(
                &codes::CARD_TWICE,
                &card_path,
                [card.to_string(), line.to_string()],
            );
        } else if !name.is_empty()
            && let Some(line) = check.twice(&name_path, &key, names)
        {
            check.tell(
                &codes::CANDIDATE_TWICE,
                &name_path,
                [name.clone(), line.to_string()],
            );
        }
        let line = check.line(&name_path);
        names.entry(name_key(&name)).or_insert(line);
        list.push(CandidatePlan {
            name,
            card,
            note: check.words(&group.field("note"), &candidate.note),
        });
    }
    list
}

fn tellers(
    raw: &[Leaf],
    path: &Path<'_>,
    check: &mut Check<'_, '_>,
    candidates: &Seen,
) -> Vec<String> {
    let mut seen = Seen::new();
    raw.iter()
        .enumerate()
        .map(|(index, leaf)| {
            let at = path.at(index);
            let name = check.text(&at, leaf).unwrap_or_default();
            let key = name_key(&name);
            if name.is_empty() {
                if matches!(leaf, Leaf::Text(_)) {
                    check.tell(&codes::BLANK, &at, ["tellers".to_owned()]);
                }
            } else if let Some(line) = check.twice(&at, &key, &mut seen) {
                check.tell(&codes::TELLER_TWICE, &at, [name.clone(), line.to_string()]);
            } else if let Some(line) = candidates.get(&key) {
                check.tell(
                    &codes::TELLER_ON_LIST,
                    &at,
                    [name.clone(), line.to_string()],
                );
            }
            name
        })
        .collect()
}

/// The rungs of every election stand in their order, and a number that comes from above is not voted.
pub(super) fn check_rungs(plan: &Plan, check: &mut Check<'_, '_>) {
    let mut last: BTreeMap<&str, Rung> = BTreeMap::new();
    let sittings = Path::Root.field("sittings");
    for (s, sitting) in plan.sittings.iter().enumerate() {
        let sitting_path = sittings.at(s);
        let items = sitting_path.field("items");
        for (i, item) in sitting.items.iter().enumerate() {
            let item_path = items.at(i);
            let steps = item_path.field("steps");
            for (n, step) in item.steps.iter().enumerate() {
                let StepKind::Election { election, rung } = &step.kind else {
                    continue;
                };
                let step_path = steps.at(n);
                let path = step_path.field("rung");
                let planned = plan.election(election);
                if *rung == Rung::Number && planned.is_some_and(|planned| planned.allocated) {
                    check.tell(&codes::NUMBER_ALLOCATED, &path, [election.clone()]);
                }
                match last.get(election.as_str()) {
                    Some(before) if before > rung => {
                        let names = [word_of(rung), word_of(before)];
                        check.tell(&codes::RUNG_ORDER, &path, names);
                    }
                    _ => {
                        last.insert(election, *rung);
                    }
                }
            }
        }
    }
}
