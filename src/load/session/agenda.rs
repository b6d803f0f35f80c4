//! The programme of a session: sittings and items.

use super::Known;
use super::raw::{RawItem, RawSitting};
use super::steps::steps;
use crate::congress::Millis;
use crate::congress::plan::{Document, Item, Sitting, Speaks, Step, StepKind};
use crate::load::check::{Check, Seen};
use crate::load::codes;
use crate::load::leaf::Leaf;
use crate::rulebook::{SittingKind, Words};
use crate::source::Path;
use chrono::NaiveTime;

/// The sittings, and the card votes in them that were written without a question.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    pub(super) sittings: Vec<Sitting>,
    pub(super) unasked: Vec<(usize, usize, usize)>,
}

/// What items need to know of the rest of the session.
pub(super) struct Around<'a> {
    pub(super) known: &'a Known,
    pub(super) documents: &'a [Document],
}

/// Sittings with their items; ids of items are unique over all of them.
pub(super) fn agenda(
    raw: &[RawSitting],
    check: &mut Check<'_, '_>,
    known: &Known,
    documents: &[Document],
) -> Agenda {
    let around = Around { known, documents };
    check.full_list(&Path::Root, "sittings", raw);
    let path = Path::Root.field("sittings");
    let (mut sitting_ids, mut item_ids) = (Seen::new(), Seen::new());
    let mut agenda = Agenda::default();
    let mut running = 0;
    for (s, sitting) in raw.iter().enumerate() {
        let group = path.at(s);
        let id = check.id(&group, &sitting.id, &mut sitting_ids);
        let title = check.full_words(&group, "title", &sitting.title);
        let kind = check.full_word(&group, "kind", &sitting.kind);
        let day = check.number(&group.field("day"), &sitting.day, 0..=60);
        if sitting.opens.is_absent() {
            check.missing(&group, "opens");
        }
        let opens = check.clock(&group.field("opens"), &sitting.opens);
        let closes = check.clock(&group.field("closes"), &sitting.closes);
        check.full_list(&group, "items", &sitting.items);
        let items_path = group.field("items");
        let mut items = Vec::with_capacity(sitting.items.len());
        for (i, raw_item) in sitting.items.iter().enumerate() {
            running += 1;
            let item_path = items_path.at(i);
            let item_id = check.id(&item_path, &raw_item.id, &mut item_ids);
            let (item, unasked) = item(raw_item, &item_path, item_id, running, check, &around);
            agenda
                .unasked
                .extend(unasked.into_iter().map(|n| (s, i, n)));
            items.push(item);
        }
        agenda.sittings.push(Sitting {
            id,
            title,
            kind: kind.unwrap_or(SittingKind::Official),
            day: day.unwrap_or(0),
            opens: opens.unwrap_or(NaiveTime::MIN),
            closes,
            items,
        });
    }
    agenda
}

fn item(
    raw: &RawItem,
    group: &Path<'_>,
    id: String,
    running: u32,
    check: &mut Check<'_, '_>,
    around: &Around<'_>,
) -> (Item, Vec<usize>) {
    let number = check
        .text_or_number(&group.field("number"), &raw.number)
        .filter(|number| !number.is_empty());
    let title = check.full_words(group, "title", &raw.title);
    if raw.minutes.is_absent() {
        check.missing(group, "minutes");
    }
    let length = check.length(&group.field("minutes"), &raw.minutes);
    let starts = check.clock(&group.field("starts"), &raw.starts);
    let in_charge = officer(group, "in_charge", &raw.in_charge, check, around);
    let deputy = officer(group, "deputy", &raw.deputy, check, around);
    if let Some(person) = &in_charge
        && in_charge == deputy
    {
        check.tell(&codes::OWN_DEPUTY, &group.field("deputy"), [person.clone()]);
    }
    let recess = check.truth(&group.field("recess"), &raw.recess);
    let electorate = electorate(&group.field("electorate"), &raw.electorate, check, around);
    let steps_path = group.field("steps");
    let (mut steps, unasked) = steps(&raw.steps, &steps_path, &title, check, around);
    if recess && steps.is_empty() {
        // A break needs nothing but its clock.
        steps.push(waiting());
    } else {
        check.full_list(group, "steps", &raw.steps);
    }
    let item = Item {
        id,
        number: number.unwrap_or_else(|| running.to_string()),
        title,
        length: length.unwrap_or(Millis::ZERO),
        starts,
        in_charge,
        deputy,
        flag: check.truth(&group.field("flag"), &raw.flag),
        protected: check.truth(&group.field("protected"), &raw.protected),
        recess,
        electorate,
        speech_limit: check.length(&group.field("speech_limit"), &raw.speech_limit),
        steps,
    };
    (item, unasked)
}

fn officer(
    group: &Path<'_>,
    field: &str,
    leaf: &Leaf,
    check: &mut Check<'_, '_>,
    around: &Around<'_>,
) -> Option<String> {
    let path = group.field(field);
    let id = check.text(&path, leaf).filter(|id| !id.is_empty())?;
    check.reference(&path, "officer", &id, &around.known.officers);
    Some(id)
}

fn electorate(
    path: &Path<'_>,
    leaf: &Leaf,
    check: &mut Check<'_, '_>,
    around: &Around<'_>,
) -> Option<String> {
    let id = check.text(path, leaf).filter(|id| !id.is_empty())?;
    check.reference(path, "election", &id, &around.known.elections);
    Some(id)
}

/// The only step of a break that was written without steps.
fn waiting() -> Step {
    Step {
        id: "recess".to_owned(),
        subject: None,
        who: Speaks::Nobody,
        say: Words::default(),
        prepare: Vec::new(),
        kind: StepKind::Wait,
    }
}

/// The session names a file for its roll.
pub(super) fn names_roll(roll: &Leaf) -> bool {
    match roll {
        Leaf::Absent => false,
        Leaf::Text(name) => !name.trim().is_empty(),
        _ => true,
    }
}
