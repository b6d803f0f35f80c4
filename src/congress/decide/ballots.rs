//! One secret ballot: the slate, the numbers of papers, the count, the result.

use super::{Deciding, Decision, nearest, required};
use crate::congress::command::Command;
use crate::congress::election::{self, CountSheet, Election, Terms};
use crate::congress::event::Event;
use crate::congress::refusal::{Reason, Refusal};
use crate::rulebook::{Office, Rung};

/// The message that names a rung.
pub(super) fn rung_message(rung: Rung) -> &'static str {
    match rung {
        Rung::Number => "rung-number",
        Rung::Introduction => "rung-introduction",
        Rung::Nominations => "rung-nominations",
        Rung::Withdrawals => "rung-withdrawals",
        Rung::OpinionBallot => "rung-opinion-ballot",
        Rung::List => "rung-list",
        Rung::Tellers => "rung-tellers",
        Rung::Print => "rung-print",
        Rung::Instructions => "rung-instructions",
        Rung::Box => "rung-box",
        Rung::Issue => "rung-issue",
        Rung::Voting => "rung-voting",
        Rung::Collect => "rung-collect",
        Rung::Count => "rung-count",
        Rung::Minutes => "rung-minutes",
        Rung::Announce => "rung-announce",
        Rung::Seal => "rung-seal",
    }
}

/// The refusal of a command that belongs to another rung: this one comes first.
fn wrong_rung(rung: Rung) -> Refusal {
    Reason::WrongRung {
        rung: crate::congress::Fact::Message(rung_message(rung)),
    }
    .into()
}

impl Deciding<'_> {
    pub(super) fn ballot(&self, command: &Command) -> Decision {
        match command {
            Command::ProposeSeats { election, seats } => {
                let election = self.open_slate(election.as_deref())?;
                if election.allocated || election.seats_voted {
                    return Err(Reason::SeatsFixed {}.into());
                }
                super::moves::in_range(i64::from(*seats), 1, 999)?;
                Ok(vec![Event::SeatsProposed {
                    election: election.id.clone(),
                    seats: *seats,
                }])
            }
            Command::Introduce {
                election,
                candidates,
            } => {
                let election = self.open_slate(election.as_deref())?;
                let names: Vec<&str> = candidates.iter().map(|c| c.name.trim()).collect();
                distinct(&names, Reason::NameNeeded {})?;
                Ok(vec![Event::ListIntroduced {
                    election: election.id.clone(),
                    candidates: candidates.clone(),
                }])
            }
            Command::Nominate {
                election,
                candidate,
                card,
                by,
                own,
            } => {
                let election = self.open_slate(election.as_deref())?;
                let candidate = self.named(candidate, *card)?;
                if election.slate.get(&candidate).is_some() {
                    return Err(Reason::NameListed {
                        name: candidate.into(),
                    }
                    .into());
                }
                Ok(vec![Event::Nominated {
                    election: election.id.clone(),
                    candidate,
                    card: *card,
                    by: by.trim().to_owned(),
                    own: *own,
                }])
            }
            Command::DecideWithdrawal {
                election,
                candidate,
                allowed,
            } => {
                let election = self.open_slate(election.as_deref())?;
                if election.slate.get(candidate).is_none() {
                    return Err(Reason::NameNotListed {
                        name: candidate.clone().into(),
                        near: nearest(
                            candidate,
                            election.slate.names.iter().map(|c| c.name.as_str()),
                        )
                        .into(),
                    }
                    .into());
                }
                Ok(vec![Event::WithdrawalDecided {
                    election: election.id.clone(),
                    candidate: candidate.clone(),
                    allowed: *allowed,
                }])
            }
            Command::ProposeTellers {
                election,
                head,
                members,
            } => self.propose_tellers(election.as_deref(), head, members),
            Command::IssueBallots {
                election,
                issued,
                present,
            } => self.issue(election.as_deref(), *issued, *present),
            Command::CollectBallots {
                election,
                collected,
            } => self.collect(election.as_deref(), *collected),
            Command::EnterCount {
                election,
                valid,
                invalid,
                invalid_reasons,
                votes,
                against,
                reason,
            } => {
                let sheet = CountSheet {
                    valid: *valid,
                    invalid: *invalid,
                    invalid_reasons: invalid_reasons.clone(),
                    votes: votes.clone(),
                    against: against.clone(),
                };
                self.enter_count(election.as_deref(), &sheet, reason.as_deref())
            }
            Command::AnnounceResult { election } => {
                let id = self.election(election.as_deref())?.id.clone();
                self.announce_result(&id)
            }
            _ => Ok(Vec::new()),
        }
    }

    /// The name of a candidate; with a card, that of the roll, which must agree with what was typed.
    fn named(&self, name: &str, card: Option<u32>) -> Result<String, Refusal> {
        let typed = name.trim();
        match card.map(|card| self.person(card)).transpose()? {
            Some(person) if typed.is_empty() || typed == person.name => Ok(person.name.clone()),
            Some(person) => Err(Reason::CardOtherName {
                card: person.card.into(),
                name: typed.into(),
                known: person.name.clone().into(),
            }
            .into()),
            None => required(typed, Reason::NameNeeded {}),
        }
    }

    /// The election named, else that of the running step, else the last one whose papers are out.
    fn election(&self, id: Option<&str>) -> Result<&Election, Refusal> {
        let found = match id {
            Some(id) => self.state.election(id),
            None => self.state.running_election().or_else(|| {
                self.state
                    .elections
                    .iter()
                    .rfind(|e| e.round.issued.is_some() && e.round.announced.is_none())
            }),
        };
        found.ok_or_else(|| {
            Reason::UnknownElection {
                election: id.unwrap_or("").into(),
            }
            .into()
        })
    }

    /// The election, while names can still change.
    fn open_slate(&self, id: Option<&str>) -> Result<&Election, Refusal> {
        let election = self.election(id)?;
        if election.round.ballot.is_some() {
            return Err(Reason::ListAdopted {}.into());
        }
        Ok(election)
    }

    /// Whether the question of a rung may be put now: the list holds enough names and not too many, and no
    /// teller stands on it.
    pub(super) fn rung_vote_allowed(
        &self,
        election: &str,
        rung: Rung,
        overruled: bool,
    ) -> Result<(), Refusal> {
        let election = self.election(Some(election))?;
        let names = election.slate.standing().count();
        let seats = election.seats;
        match rung {
            Rung::List => {
                if names < seats as usize {
                    return Err(Reason::ListTooShort {
                        names: names.into(),
                        seats: seats.into(),
                    }
                    .into());
                }
                let surplus = &self.state.setup.rulebook.surplus;
                let limit = surplus.limit(seats);
                // The limit is for lists of committees; for one or two seats its third would leave no surplus
                // at all, which the rule does not settle. The presidium may overrule it with a reason.
                let limited = matches!(
                    election.office,
                    Office::Committee | Office::StandingCommittee
                ) && seats > 2
                    && surplus.most.source.checked
                    && !overruled;
                if limited && names > (seats + limit) as usize {
                    return Err(Reason::ListTooLong {
                        names: names.into(),
                        seats: seats.into(),
                        limit: limit.into(),
                    }
                    .by(&surplus.most.source));
                }
                Ok(())
            }
            Rung::Tellers => self.tellers_free(election, &election.tellers),
            _ => Ok(()),
        }
    }

    /// Nobody who stands on the list may be a teller (QC 244/2014, Article 7).
    fn tellers_free(&self, election: &Election, tellers: &[String]) -> Result<(), Refusal> {
        let on_list = |name: &&String| election.slate.standing().any(|c| c.name == **name);
        match tellers.iter().find(on_list) {
            Some(name) => Err(Reason::TellerOnList {
                name: name.clone().into(),
            }
            .into()),
            None => Ok(()),
        }
    }

    fn propose_tellers(&self, election: Option<&str>, head: &str, members: &[String]) -> Decision {
        let election = self.election(election)?;
        if election.tellers_elected {
            return Err(Reason::TellersElected {}.into());
        }
        let head = required(head, Reason::TellersMissing {})?;
        let all: Vec<String> = std::iter::once(head.clone())
            .chain(members.iter().map(|name| name.trim().to_owned()))
            .collect();
        let names: Vec<&str> = all.iter().map(String::as_str).collect();
        distinct(&names, Reason::TellersMissing {})?;
        self.tellers_free(election, &all)?;
        Ok(vec![Event::TellersProposed {
            election: election.id.clone(),
            head,
            members: all.into_iter().skip(1).collect(),
        }])
    }

    /// Papers handed out. E and the votes needed are frozen here; presence is checked again.
    fn issue(&self, election: Option<&str>, issued: u32, present: Option<u32>) -> Decision {
        let election = self.election(election)?;
        if election.round.ballot.is_none() {
            return Err(wrong_rung(Rung::List));
        }
        if election.round.collected.is_some() || election.round.is_done(Rung::Issue) {
            return Err(Reason::PapersClosed {}.into());
        }
        let summoned = self.state.roll.summoned(&self.state.setup.roll);
        let present = present.unwrap_or_else(|| self.state.present());
        super::moves::in_range(i64::from(present), 1, i64::from(summoned))?;
        super::moves::in_range(i64::from(issued), 1, i64::from(u32::MAX))?;
        if issued > present {
            return Err(Reason::IssuedOverPresent {
                issued: issued.into(),
                present: present.into(),
            }
            .into());
        }
        let base = self.state.roll.base(&self.state.setup);
        super::votes::present_within(present, base.number)?;
        let need = self.state.setup.rulebook.majority.need(base.number);
        Ok(vec![Event::BallotsIssued {
            election: election.id.clone(),
            round: election.round.number,
            issued,
            present,
            base,
            need,
        }])
    }

    fn collect(&self, election: Option<&str>, collected: u32) -> Decision {
        let election = self.election(election)?;
        let Some(issued) = &election.round.issued else {
            return Err(wrong_rung(Rung::Issue));
        };
        if election.round.count.is_some() || election.round.is_done(Rung::Collect) {
            return Err(Reason::PapersClosed {}.into());
        }
        if collected > issued.issued {
            return Err(Reason::CollectedOverIssued {
                collected: collected.into(),
                issued: issued.issued.into(),
            }
            .into());
        }
        Ok(vec![Event::BallotsCollected {
            election: election.id.clone(),
            round: election.round.number,
            collected,
        }])
    }

    /// The count as the signed minutes have it. It must add up. A correction needs a reason and is a new
    /// version; an announced result is never overwritten.
    fn enter_count(
        &self,
        election: Option<&str>,
        sheet: &CountSheet,
        reason: Option<&str>,
    ) -> Decision {
        let election = self.election(election)?;
        let round = &election.round;
        if round.announced.is_some() {
            return Err(Reason::ResultAnnounced {}.into());
        }
        let (Some(issued), Some(collected), Some((candidates, kind))) =
            (&round.issued, round.collected, &round.ballot)
        else {
            return Err(wrong_rung(Rung::Collect));
        };
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        let version = match (&round.count, reason) {
            (None, _) => 1,
            (Some(_), None) => return Err(Reason::CountClosed {}.into()),
            (Some(count), Some(_)) => count.version + 1,
        };
        let terms = Terms {
            seats: election.seats,
            base: issued.base.number,
            majority: &self.state.setup.rulebook.majority,
            kind: *kind,
            candidates,
            collected,
            alternates: 0,
            revote: false,
        };
        let findings = election::errors(&terms, sheet);
        if !findings.is_empty() {
            let codes: Vec<&str> = findings.iter().map(election::Finding::code).collect();
            return Err(Refusal {
                reason: Reason::CountWrong {
                    codes: codes.join(", ").into(),
                },
                rule: None,
                findings,
            });
        }
        Ok(vec![Event::CountEntered {
            election: election.id.clone(),
            round: round.number,
            version,
            reason: reason.map(str::to_owned),
            count: sheet.clone(),
            outcome: election::outcome(&terms, &sheet.votes),
        }])
    }

    pub(super) fn announce_result(&self, id: &str) -> Decision {
        let election = self.election(Some(id))?;
        if election.round.announced.is_some() {
            return Err(Reason::ResultAnnounced {}.into());
        }
        if election.round.count.is_none() {
            return Err(wrong_rung(Rung::Count));
        }
        Ok(vec![Event::ResultAnnounced {
            election: election.id.clone(),
            round: election.round.number,
        }])
    }

    /// The events by which a rung is done when its step is. Reading the incumbents' list puts it on the
    /// slate.
    pub(super) fn rung_done(&self, id: &str, rung: Rung) -> Vec<Event> {
        let Some(election) = self.state.election(id) else {
            return Vec::new();
        };
        let mut events = Vec::new();
        if rung == Rung::Introduction
            && !election.slate.introduced
            && let Some(plan) = self.state.setup.plan.election(id)
        {
            events.push(Event::ListIntroduced {
                election: id.to_owned(),
                candidates: plan.candidates.clone(),
            });
        }
        events.push(Event::RungDone {
            election: id.to_owned(),
            round: election.round.number,
            rung,
        });
        events
    }
}

/// Every name is there, and once.
fn distinct(names: &[&str], missing: Reason) -> Result<(), Refusal> {
    if names.iter().any(|name| name.is_empty()) {
        return Err(missing.into());
    }
    let twice = names
        .iter()
        .enumerate()
        .find(|(at, name)| names.iter().skip(at + 1).any(|other| other == *name));
    match twice {
        Some((_, name)) => Err(Reason::NameListed {
            name: (*name).into(),
        }
        .into()),
        None => Ok(()),
    }
}
