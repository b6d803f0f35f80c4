//! The acts one after the other, each with the state right after it: what something was called and
//! numbered at the time, not what it became.

use crate::congress::state::State;
use crate::congress::{Act, Congress, Event};
use crate::locale::Locale;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Goes through all acts, the undone ones too, with the state as it was right after each.
pub(super) fn each_act(congress: &Congress, mut visit: impl FnMut(&Act, &State)) {
    let mut replay = Congress::new(Arc::clone(&congress.state().setup));
    for act in congress.acts() {
        replay.apply(act.clone());
        visit(act, replay.state());
    }
}

/// What each vote that holds decided, by its id, with the numbers of the moment at which it was called.
pub(super) fn vote_titles(congress: &Congress, locale: &Locale) -> BTreeMap<String, String> {
    let mut titles = BTreeMap::new();
    each_act(congress, |act, state| {
        if congress.is_undone(act.seq) {
            return;
        }
        for event in &act.ev {
            if let Event::CardVoteOpened { vote, .. } = event
                && let Some(opened) = state.votes.iter().find(|v| v.id == *vote)
            {
                titles.insert(vote.clone(), locale.vote(opened, state));
            }
        }
    });
    titles
}

/// An act that was taken back: by which act, and why (may be empty).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TakenBack {
    pub by: u64,
    pub reason: String,
}

/// Every act that was taken back, by its number.
pub(super) fn taken_back(congress: &Congress) -> BTreeMap<u64, TakenBack> {
    let mut all = BTreeMap::new();
    for by in congress.acts() {
        for event in &by.ev {
            if let Event::Undone { act, reason } = event {
                all.insert(
                    *act,
                    TakenBack {
                        by: by.seq,
                        reason: reason.clone(),
                    },
                );
            }
        }
    }
    all
}
