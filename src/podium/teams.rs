//! The tellers' own files: the round they count from is handed out, and what they bring back is looked for.

use super::desk::{Desk, Results};
use super::hands::Hands;
use super::phrase::Phrase;
use super::run::Scene;
use super::view::{Message, Tone};
use crate::congress::agenda::{self, NextMove};
use crate::congress::{Act, Event};
use crate::rulebook::Rung;

impl Hands {
    /// Where a round has its list or its papers now, the tellers get their file.
    pub(super) fn hand_out(&mut self, news: &[Act], scene: &Scene<'_>, desk: &mut dyn Desk) {
        let rounds = news
            .iter()
            .flat_map(|act| &act.ev)
            .filter_map(|event| match event {
                Event::ListAdopted { election, .. }
                | Event::RoundOpened { election, .. }
                | Event::BallotsIssued { election, .. } => {
                    Some((election, matches!(event, Event::BallotsIssued { .. })))
                }
                _ => None,
            });
        let mut written = None;
        for (election, again) in rounds {
            written = desk
                .hand_out(scene.congress, election)
                .filter(|_| !again)
                .or(written);
        }
        if let Some(file) = written {
            let phrase = Phrase::new("round-file-written").with("file", file);
            self.say(Message::phrase(phrase, Tone::Info), scene.moment.real);
        }
    }

    /// What a podium asks its desk first: the journal's name. One that goes on with a journal sees to it that the
    /// tellers of every open round have their file.
    pub(super) fn first_look(&mut self, scene: &Scene<'_>, desk: &mut dyn Desk) {
        if !self.journal.is_empty() {
            return;
        }
        self.journal = desk.journal_name();
        for election in &scene.congress.state().elections {
            let round = &election.round;
            if round.ballot.is_some() && round.count.is_none() && round.cancelled.is_none() {
                let _ = desk.hand_out(scene.congress, &election.id);
            }
        }
    }

    /// While a count is due, what the tellers have brought is looked for.
    pub(super) fn look_for_results(&mut self, scene: &Scene<'_>, desk: &mut dyn Desk) {
        let due = match agenda::next_move(scene.congress.state()) {
            NextMove::EnterRung {
                election,
                rung: Rung::Count,
            } => Some(election),
            _ => None,
        };
        self.view.results = match due {
            Some(election) => desk.results(scene.congress, &election),
            None => Results::default(),
        };
    }
}
