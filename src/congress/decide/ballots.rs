//! One secret ballot: the numbers of papers, the count, the result.

use super::opinion::Opinion;
use super::{Deciding, Decision};
use crate::congress::command::Command;
use crate::congress::election::{self, CountMethod, CountSheet, Election, TeamCount};
use crate::congress::event::Event;
use crate::congress::plan::RoundDecision;
use crate::congress::refusal::{Reason, Refusal};
use crate::rulebook::Rung;

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
            Command::ProposeSeats { .. }
            | Command::Introduce { .. }
            | Command::Nominate { .. }
            | Command::RecordSupport { .. }
            | Command::DecideWithdrawal { .. } => self.slate(command),
            Command::EnterOpinion {
                election,
                issued,
                collected,
                valid,
                invalid,
                votes,
                keep,
            } => {
                let opinion = Opinion {
                    issued: *issued,
                    collected: *collected,
                    valid: *valid,
                    invalid: *invalid,
                    votes,
                    keep,
                };
                self.opinion(election.as_deref(), &opinion)
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
                printed,
                unused,
                spoiled,
            } => {
                printed_adds_up(*issued, *printed, *unused, *spoiled)?;
                self.issue(election.as_deref(), *issued, *present)
            }
            Command::ExchangeBallots {
                election,
                exchanged,
            } => self.exchange(election.as_deref(), *exchanged),
            Command::CollectBallots {
                election,
                collected,
                confirmed,
            } => self.collect(election.as_deref(), *collected, *confirmed),
            Command::EnterCount {
                election,
                valid,
                invalid,
                invalid_reasons,
                votes,
                against,
                reason,
                method,
                teams,
                explained,
            } => {
                let sheet = CountSheet {
                    valid: *valid,
                    invalid: *invalid,
                    invalid_reasons: invalid_reasons.clone(),
                    votes: votes.clone(),
                    against: against.clone(),
                };
                let entry = Entry {
                    reason: said(reason.as_deref()),
                    method: *method,
                    teams,
                    explained: said(explained.as_deref()),
                };
                self.enter_count(election.as_deref(), &sheet, &entry)
            }
            Command::AnnounceResult { election } => {
                let id = self.election(election.as_deref())?.id.clone();
                self.announce_result(&id)
            }
            _ => Ok(Vec::new()),
        }
    }

    /// The election named, else that of the running step, else the last one whose papers are out.
    pub(super) fn election(&self, id: Option<&str>) -> Result<&Election, Refusal> {
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

    /// Whether the question of a rung may be put now: the list is in order, and no teller stands on it.
    pub(super) fn rung_vote_allowed(
        &self,
        election: &str,
        rung: Rung,
        overruled: bool,
    ) -> Result<(), Refusal> {
        let election = self.election(Some(election))?;
        match rung {
            Rung::List => self.list_allowed(election, overruled),
            Rung::Tellers => self.tellers_free(election, &election.tellers),
            _ => Ok(()),
        }
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
        // A question put again that failed takes back what the first answer had brought about.
        for rung in [Rung::List, Rung::Tellers] {
            let about = Some((election.id.clone(), rung));
            let last = self
                .state
                .votes
                .iter()
                .rfind(|vote| vote.election == about && vote.is_announced());
            if last.is_some_and(|vote| !vote.passed()) {
                return Err(wrong_rung(rung));
            }
        }
        self.tellers_free(election, &election.tellers)?;
        // Replaced after they were elected: the congress has not voted on the new ones.
        let voted = election.rounds().any(|round| round.is_done(Rung::Tellers));
        if voted && !election.tellers_elected {
            return Err(Reason::TellersNotElected {}.into());
        }
        let base = self.state.base_for(&election.id);
        if let Some(among) = self.state.electorate_of(&election.id)
            && base.number == 0
        {
            return Err(Reason::ElectionFirst {
                title: self.title(&among.id),
            }
            .into());
        }
        let present = present.unwrap_or_else(|| self.state.present_for(&election.id));
        super::moves::in_range(i64::from(present), 1, i64::from(base.summoned))?;
        super::moves::in_range(i64::from(issued), 1, i64::from(u32::MAX))?;
        if issued > present {
            return Err(Reason::IssuedOverPresent {
                issued: issued.into(),
                present: present.into(),
            }
            .into());
        }
        super::votes::present_within(present, base.number)?;
        let majority = &self.state.setup.rulebook.majority;
        let need = election.need_at_issue(majority, base.number, present);
        Ok(vec![Event::BallotsIssued {
            election: election.id.clone(),
            round: election.round.number,
            issued,
            present,
            base,
            need,
        }])
    }

    /// Papers exchanged before they were cast. Nobody gets a second vote by it: the number issued stands.
    fn exchange(&self, election: Option<&str>, exchanged: u32) -> Decision {
        let election = self.election(election)?;
        let Some(issued) = &election.round.issued else {
            return Err(wrong_rung(Rung::Issue));
        };
        if election.round.collected.is_some() {
            return Err(Reason::PapersClosed {}.into());
        }
        super::moves::in_range(i64::from(exchanged), 0, i64::from(issued.issued))?;
        Ok(vec![Event::BallotsExchanged {
            election: election.id.clone(),
            round: election.round.number,
            exchanged,
        }])
    }

    /// Papers in the box. More than were issued stop the line: they are taken only when somebody confirms that
    /// they were counted again, and then the congress decides.
    fn collect(&self, election: Option<&str>, collected: u32, confirmed: bool) -> Decision {
        let election = self.election(election)?;
        let Some(issued) = &election.round.issued else {
            return Err(wrong_rung(Rung::Issue));
        };
        // Too many papers that turn out to be a slip of the count are corrected, also after the report.
        let reported = election.round.is_done(Rung::Collect) && !election.round.is_void();
        if election.round.count.is_some() || reported {
            return Err(Reason::PapersClosed {}.into());
        }
        let over = collected > issued.issued;
        if over && !confirmed {
            return Err(Reason::CollectedOverIssued {
                collected: collected.into(),
                issued: issued.issued.into(),
            }
            .into());
        }
        let mut events = vec![Event::BallotsCollected {
            election: election.id.clone(),
            round: election.round.number,
            collected,
        }];
        if over && !self.decision_ahead(&election.id, RoundDecision::Cancel) {
            let ask = self.insert_decision(election, RoundDecision::Cancel)?;
            events.extend(ask);
        }
        Ok(events)
    }

    /// The count as the signed minutes have it. It must add up. A correction needs a reason and is a new
    /// version; an announced result is never overwritten.
    fn enter_count(
        &self,
        election: Option<&str>,
        sheet: &CountSheet,
        entry: &Entry<'_>,
    ) -> Decision {
        let election = self.election(election)?;
        let round = &election.round;
        if round.announced.is_some() {
            return Err(Reason::ResultAnnounced {}.into());
        }
        let majority = &self.state.setup.rulebook.majority;
        let Some(terms) = election.terms(majority, sheet.valid) else {
            return Err(wrong_rung(Rung::Collect));
        };
        if round.is_void() {
            return Err(Reason::BallotsVoid {
                collected: terms.collected.into(),
                issued: round
                    .issued
                    .as_ref()
                    .map_or(0, |issued| issued.issued)
                    .into(),
            }
            .into());
        }
        let version = match (&round.count, entry.reason) {
            (None, _) => 1,
            (Some(_), None) => return Err(Reason::CountClosed {}.into()),
            (Some(count), Some(_)) => count.version + 1,
        };
        let mut findings = election::errors(&terms, sheet);
        for team in entry.teams {
            findings.extend(election::compare(sheet, &team.count, terms.candidates));
        }
        let explainable = findings.iter().all(election::Finding::explainable);
        let accepted = explainable && entry.explained.is_some();
        if !findings.is_empty() && !accepted {
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
            reason: entry.reason.map(str::to_owned),
            count: sheet.clone(),
            outcome: election::outcome(&terms, &sheet.votes),
            method: entry.method,
            teams: entry.teams.to_vec(),
            explained: entry.explained.map(str::to_owned),
        }])
    }

    pub(super) fn announce_result(&self, id: &str) -> Decision {
        let election = self.election(Some(id))?;
        if election.round.announced.is_some() {
            return Err(Reason::ResultAnnounced {}.into());
        }
        let Some(count) = &election.round.count else {
            return Err(wrong_rung(Rung::Count));
        };
        let mut events = vec![Event::ResultAnnounced {
            election: election.id.clone(),
            round: election.round.number,
        }];
        events.extend(self.after_result(election, &count.outcome)?);
        Ok(events)
    }

    /// The events by which a rung is done when its step is. Reading the incumbents' list puts it on the
    /// slate.
    pub(super) fn rung_done(&self, id: &str, rung: Rung) -> Vec<Event> {
        let Some(election) = self.state.election(id) else {
            return Vec::new();
        };
        if election.stopped.is_some() && rung != Rung::Seal {
            return Vec::new();
        }
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
        // The announcement that opened a re-vote belongs to the round before it.
        let announced_before = rung == Rung::Announce && election.just_opened();
        events.push(Event::RungDone {
            election: id.to_owned(),
            round: election.round.number - u32::from(announced_before),
            rung,
        });
        events
    }
}

/// What comes with the numbers of a count.
struct Entry<'a> {
    reason: Option<&'a str>,
    method: CountMethod,
    teams: &'a [TeamCount],
    explained: Option<&'a str>,
}

fn said(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// Papers left over, spoiled and issued make those printed (identity R2b), where all are told.
fn printed_adds_up(
    issued: u32,
    printed: Option<u32>,
    unused: Option<u32>,
    spoiled: Option<u32>,
) -> Result<(), Refusal> {
    let Some(printed) = printed else {
        return Ok(());
    };
    let spoiled = spoiled.unwrap_or(0);
    let sum = u64::from(issued) + u64::from(spoiled) + u64::from(unused.unwrap_or(0));
    // Who does not say what is left over has said a part, which may be less.
    let closes = match unused {
        Some(unused) => election::printed_finding(printed, issued, spoiled, unused).is_none(),
        None => sum <= u64::from(printed),
    };
    if closes {
        Ok(())
    } else {
        Err(Reason::PrintedSum {
            printed: printed.into(),
            sum: sum.into(),
        }
        .into())
    }
}

/// Every name is there, and once.
pub(super) fn distinct(names: &[&str], missing: Reason) -> Result<(), Refusal> {
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
