//! Situation cards of a rulebook: the deck it names, and its own cards.

use super::check::is_id;
use super::codes;
use super::rulebook::Check;
use crate::rulebook::{DECKS, deck};
use crate::source::{Path, near_or_none};
use std::collections::BTreeMap;

impl Check<'_, '_> {
    /// The deck is known; every card has an id of its own, a title, something to do and somebody who decides.
    pub(super) fn situations(&mut self) {
        let book = self.book;
        let root = Path::Root;
        if !book.deck.is_empty() && deck(&book.deck).is_none() {
            let near = near_or_none(&book.deck, DECKS.iter().map(|(name, _)| *name));
            let values = [book.deck.clone(), near];
            self.tell(&codes::DECK_UNKNOWN, &root.field("deck"), values);
        }
        let list = root.field("situations");
        let mut seen = BTreeMap::new();
        for (index, card) in book.situations.iter().enumerate() {
            let group = list.at(index);
            let path = group.field("id");
            let line = self.line(&path);
            if !is_id(&card.id) {
                self.tell(&codes::RULE_ID_WRONG, &path, [card.id.clone()]);
            } else if let Some(first) = seen.insert(card.id.as_str(), line) {
                let values = [card.id.clone(), first.to_string()];
                self.tell(&codes::SITUATION_TWICE, &path, values);
            }
            self.words(&group.field("title"), &card.title);
            self.words(&group.field("decides"), &card.decides);
            if !card.also.is_empty() {
                self.words(&group.field("also"), &card.also);
            }
            if let Some(say) = &card.say {
                self.words(&group.field("say"), say);
            }
            let act = group.field("act");
            if card.act.is_empty() {
                self.tell(&codes::ACT_EMPTY, &act, [card.id.clone()]);
            }
            for (place, step) in card.act.iter().enumerate() {
                self.words(&act.at(place), step);
            }
            self.source(&group.field("source"), &card.source);
            if let Some(newer) = &card.newer {
                self.source(&group.field("newer"), newer);
            }
        }
    }
}

#[cfg(test)]
#[path = "situations_tests.rs"]
mod tests;
