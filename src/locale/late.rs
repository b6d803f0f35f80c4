//! A duty about somebody who came late: whom, and which results would be others.

use super::bundle::Locale;
use super::facts;
use crate::congress::State;
use crate::congress::late::{self, Affected, Measured};
use crate::rulebook::Evidence;

/// The duty stands once for everybody who came late: what stands behind its `/` is a card.
pub(super) fn is_about_late(rule: &str, state: &State) -> bool {
    state
        .setup
        .rulebook
        .duty(rule)
        .is_some_and(|duty| duty.met_by.contains(&Evidence::BasesStand))
}

impl Locale {
    /// What a late arrival would change, result by result; `text` is what the rule says where nothing would
    /// change any more.
    pub(super) fn late_duty(&self, card: &str, text: &str, state: &State) -> String {
        let Ok(number) = card.parse::<u32>() else {
            return text.to_owned();
        };
        let person = self.person(&self.card(number, state), &state.setup.rulebook);
        let name = self.capital(&person);
        match late::arrivals(state)
            .iter()
            .find(|late| late.card == number)
        {
            Some(late) => {
                let results: Vec<String> = late
                    .affected
                    .iter()
                    .map(|affected| self.affected(affected, state))
                    .collect();
                let facts = facts![name = name, results = results.join("; ")];
                self.format("late-duty", &facts)
            }
            None => self.format("late-duty-settled", &facts![name = name, text = text]),
        }
    }

    /// One result that would be another one: "biểu quyết thông qua … (đồng ý 53, tính trên 106 cần 54)".
    fn affected(&self, affected: &Affected<'_>, state: &State) -> String {
        let (base, need) = (affected.base, affected.need);
        match affected.result {
            Measured::Vote(vote) => self.format(
                "late-vote",
                &facts![
                    title = self.vote(vote, state),
                    yes = vote.cards().map_or(0, |cards| cards.yes),
                    base = base,
                    need = need,
                ],
            ),
            Measured::Round(election, round) => {
                let names = affected.lost.iter().map(|(name, votes)| {
                    self.format("late-lost", &facts![name = *name, votes = *votes])
                });
                self.format(
                    "late-round",
                    &facts![
                        title = self.election(&election.id, state),
                        round = round.number,
                        names = self.listed(names),
                        base = base,
                        need = need,
                    ],
                )
            }
        }
    }
}
