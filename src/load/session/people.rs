//! People and papers of a session: officers, guests, documents.

use super::Known;
use super::raw::{RawDocument, RawGuest, RawOfficer};
use crate::congress::plan::{Document, Guest, Officer};
use crate::load::check::{Check, Seen};
use crate::load::codes;
use crate::source::Path;

/// Officers; their ids become known.
pub(super) fn officers(
    raw: &[RawOfficer],
    path: &Path<'_>,
    check: &mut Check<'_, '_>,
    known: &mut Known,
) -> Vec<Officer> {
    raw.iter()
        .enumerate()
        .map(|(index, officer)| {
            let group = path.at(index);
            Officer {
                id: check.id(&group, &officer.id, &mut known.officers),
                name: check.full_text(&group, "name", &officer.name),
                post: check.words(&group.field("post"), &officer.post),
            }
        })
        .collect()
}

/// Guests. An id that is missing is `guest-n`, a place in the order that of the list.
pub(super) fn guests(raw: &[RawGuest], path: &Path<'_>, check: &mut Check<'_, '_>) -> Vec<Guest> {
    let mut ids = Seen::new();
    let mut orders = Seen::new();
    raw.iter()
        .enumerate()
        .map(|(index, guest)| {
            let group = path.at(index);
            let order_path = group.field("order");
            let order = check.number(&order_path, &guest.order, 1..=10_000);
            if let Some(order) = order
                && let Some(line) = check.twice(&order_path, &order.to_string(), &mut orders)
            {
                check.tell(
                    &codes::ORDER_TWICE,
                    &order_path,
                    [order.to_string(), line.to_string()],
                );
            }
            Guest {
                id: check
                    .id_at(&group.field("id"), &guest.id, &mut ids)
                    .unwrap_or_else(|| format!("guest-{}", index + 1)),
                name: check.full_text(&group, "name", &guest.name),
                post: check.words(&group.field("post"), &guest.post),
                order: order.unwrap_or(index as u32 + 1),
                speech: check.truth(&group.field("speech"), &guest.speech),
            }
        })
        .collect()
}

/// Documents; their ids become known.
pub(super) fn documents(
    raw: &[RawDocument],
    path: &Path<'_>,
    check: &mut Check<'_, '_>,
    known: &mut Known,
) -> Vec<Document> {
    raw.iter()
        .enumerate()
        .map(|(index, document)| {
            let group = path.at(index);
            let owner_path = group.field("owner");
            let owner = check.text(&owner_path, &document.owner);
            if let Some(owner) = &owner {
                check.reference(&owner_path, "officer", owner, &known.officers);
            }
            Document {
                id: check.id(&group, &document.id, &mut known.documents),
                subject: check.text(&group.field("subject"), &document.subject),
                title: check.full_words(&group, "title", &document.title),
                owner,
                pages: check.number(&group.field("pages"), &document.pages, 1..=10_000),
                words: check.number(&group.field("words"), &document.words, 1..=1_000_000),
                reading: check.length(&group.field("reading"), &document.reading),
                ready: check.truth(&group.field("ready"), &document.ready),
            }
        })
        .collect()
}
