//! The events of elections in words.

use super::bundle::Locale;
use super::events::elected_names;
use super::facts;
use crate::congress::election::RoundKind;
use crate::congress::{Event, State};

impl Locale {
    /// One event of an election in words; empty for any other, which [`Locale::event`] never asks for.
    pub(super) fn election_event(&self, event: &Event, state: &State) -> String {
        let rulebook = &state.setup.rulebook;
        let election_of = |id: &str| self.election(id, state);
        match event {
            Event::SeatsSet { election, seats } => self.format(
                "event-seats-set",
                &facts![election = election_of(election), seats = *seats],
            ),
            Event::SeatsProposed { election, seats } => self.format(
                "event-seats-proposed",
                &facts![election = election_of(election), seats = *seats],
            ),
            Event::Overruled { reason } => {
                self.format("event-overruled", &facts![reason = reason.as_str()])
            }
            Event::ListIntroduced {
                election,
                candidates,
            } => self.format(
                "event-list-introduced",
                &facts![
                    election = election_of(election),
                    n = candidates.len(),
                    names = self.listed(candidates.iter().map(|candidate| &candidate.name)),
                ],
            ),
            Event::Nominated {
                election,
                candidate,
                by,
                own,
                ..
            } => {
                let facts = facts![
                    election = election_of(election),
                    name = self.person(candidate, rulebook),
                    by = by.as_str(),
                ];
                if *own {
                    self.format("event-stood", &facts)
                } else {
                    self.format("event-nominated", &facts)
                }
            }
            Event::WithdrawalDecided {
                election,
                candidate,
                allowed,
            } => self.format(
                "event-withdrawal",
                &facts![
                    election = election_of(election),
                    name = self.person(candidate, rulebook),
                    allowed = if *allowed { "yes" } else { "no" },
                ],
            ),
            Event::SupportCounted {
                election,
                candidate,
                support,
                present,
                need,
            } => self.format(
                "event-support-counted",
                &facts![
                    election = election_of(election),
                    name = self.capital(&self.person(candidate, rulebook)),
                    support = *support,
                    present = *present,
                    need = *need,
                ],
            ),
            Event::OpinionCounted {
                election,
                issued,
                collected,
                valid,
                invalid,
                left_out,
                ..
            } => self.format(
                "event-opinion-counted",
                &facts![
                    election = election_of(election),
                    issued = *issued,
                    collected = *collected,
                    valid = *valid,
                    invalid = *invalid,
                    out = left_out.len(),
                    names = self.listed(left_out),
                ],
            ),
            Event::ListAdopted {
                election,
                round,
                candidates,
                kind,
            } => self.format(
                "event-list-adopted",
                &facts![
                    election = election_of(election),
                    round = *round,
                    n = candidates.len(),
                    kind = self.word(kind),
                ],
            ),
            Event::TellersProposed {
                election,
                head,
                members,
            } => self.format(
                "event-tellers-proposed",
                &facts![
                    election = election_of(election),
                    head = self.person(head, rulebook),
                    members = self.listed(members),
                    n = members.len() + 1,
                ],
            ),
            Event::TellersElected { election } => self.format(
                "event-tellers-elected",
                &facts![election = election_of(election)],
            ),
            Event::RungDone {
                election,
                round,
                rung,
            } => self.format(
                "event-rung-done",
                &facts![
                    election = election_of(election),
                    round = *round,
                    rung = self.word(rung),
                ],
            ),
            Event::BallotsIssued {
                election,
                round,
                issued,
                present,
                base,
                need,
            } => self.format(
                "event-ballots-issued",
                &facts![
                    election = election_of(election),
                    round = *round,
                    issued = *issued,
                    present = *present,
                    base = base.number,
                    need = need.unwrap_or(0),
                ],
            ),
            Event::BallotsExchanged {
                election,
                round,
                exchanged,
            } => self.format(
                "event-ballots-exchanged",
                &facts![
                    election = election_of(election),
                    round = *round,
                    exchanged = *exchanged,
                ],
            ),
            Event::BallotsCollected {
                election,
                round,
                collected,
            } => self.format(
                "event-ballots-collected",
                &facts![
                    election = election_of(election),
                    round = *round,
                    collected = *collected,
                ],
            ),
            Event::CountEntered {
                election,
                round,
                version,
                reason,
                count,
                outcome,
                teams,
                explained,
                ..
            } => {
                let facts = facts![
                    election = election_of(election),
                    round = *round,
                    version = *version,
                    reason = reason.as_deref().unwrap_or_default(),
                    valid = count.valid,
                    invalid = count.invalid,
                    enough = outcome.elected().count(),
                    tied = outcome.tied().count(),
                    left = outcome.seats_left,
                ];
                let entered = if *version > 1 {
                    self.format("event-count-corrected", &facts)
                } else {
                    self.format("event-count-entered", &facts)
                };
                let how = facts![
                    entered = entered,
                    teams = teams.len(),
                    explained = explained.as_deref().unwrap_or_default(),
                ];
                self.format("event-count-how", &how)
            }
            Event::ResultAnnounced { election, round } => {
                let found = state
                    .election(election)
                    .and_then(|found| found.round_numbered(*round));
                let outcome = found
                    .and_then(|one| one.count.as_ref())
                    .map(|count| &count.outcome);
                let elected = outcome.map(elected_names).unwrap_or_default();
                let alternates = outcome.map_or(&[][..], |outcome| &outcome.alternates);
                let of_alternates = found.is_some_and(|one| one.for_alternates);
                self.format(
                    "event-result-announced",
                    &facts![
                        election = election_of(election),
                        round = *round,
                        n = elected.len(),
                        names = self.listed(elected),
                        for_alternates = if of_alternates { "yes" } else { "no" },
                        alternates = self.listed(alternates),
                    ],
                )
            }

            Event::RoundCancelled { election, round } => self.format(
                "event-round-cancelled",
                &facts![election = election_of(election), round = *round],
            ),
            Event::RoundOpened {
                election,
                round,
                kind,
                seats,
                for_alternates,
                candidates,
            } => self.format(
                "event-round-opened",
                &facts![
                    election = election_of(election),
                    round = *round,
                    kind = match kind {
                        RoundKind::Revote => "revote",
                        RoundKind::Again => "again",
                        RoundKind::First | RoundKind::Next => "next",
                    },
                    seats = *seats,
                    alternates = if *for_alternates { "yes" } else { "no" },
                    n = candidates.len(),
                    names = self.listed(candidates),
                ],
            ),
            Event::NewNamesDecided { election, allowed } => self.format(
                "event-new-names",
                &facts![
                    election = election_of(election),
                    allowed = if *allowed { "yes" } else { "no" },
                ],
            ),
            Event::ElectionStopped { election } => self.format(
                "event-election-stopped",
                &facts![election = election_of(election)],
            ),
            _ => String::new(),
        }
    }
}
