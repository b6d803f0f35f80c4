//! The slate: seats, the incumbents' list, nominations and the support they need, withdrawals, the opinion
//! ballot, and what must hold before the list is put to the vote.

use super::{Deciding, Decision, nearest, required};
use crate::congress::Fact;
use crate::congress::command::Command;
use crate::congress::election::{Candidate, Election, Origin, Progress, RoundKind};
use crate::congress::event::Event;
use crate::congress::names;
use crate::congress::plan::{CandidatePlan, Person, Status, StepKind};
use crate::congress::refusal::{Reason, Refusal};
use crate::congress::state::StepStage;
use crate::rulebook::{CongressKind, Rung};

impl Deciding<'_> {
    pub(super) fn slate(&self, command: &Command) -> Decision {
        match command {
            Command::ProposeSeats { election, seats } => {
                let election = self.open_slate(election.as_deref())?;
                if election.allocated || election.seats_voted || !election.earlier.is_empty() {
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
                if !election.new_names {
                    return Err(Reason::NoNewNames {}.into());
                }
                self.introducible(election, candidates)?;
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
                nominator,
                overrule,
            } => {
                let nomination = Nomination {
                    candidate,
                    card: *card,
                    by,
                    own: *own,
                    nominator: *nominator,
                    overrule: overrule.as_deref(),
                };
                self.nominate(election.as_deref(), &nomination)
            }
            Command::RecordSupport {
                election,
                candidate,
                support,
                present,
            } => self.record_support(election.as_deref(), candidate, *support, *present),
            Command::DecideWithdrawal {
                election,
                candidate,
                allowed,
            } => {
                let election = self.open_slate(election.as_deref())?;
                let candidate = self.listed(election, candidate)?;
                Ok(vec![Event::WithdrawalDecided {
                    election: election.id.clone(),
                    candidate: candidate.name.clone(),
                    allowed: *allowed,
                }])
            }
            _ => Ok(Vec::new()),
        }
    }

    /// The election, while names can still change.
    pub(super) fn open_slate(&self, id: Option<&str>) -> Result<&Election, Refusal> {
        let election = self.election(id)?;
        if election.round.ballot.is_some() {
            return Err(Reason::ListAdopted {}.into());
        }
        self.not_being_voted(election)?;
        if self.number_voted(election, Rung::List) {
            return Err(Reason::NumberVoted {}.into());
        }
        Ok(election)
    }

    /// What the hall is voting on is not changed under its cards.
    pub(super) fn not_being_voted(&self, election: &Election) -> Result<(), Refusal> {
        match self.state.open_vote() {
            Some(vote)
                if vote
                    .election
                    .as_ref()
                    .is_some_and(|(id, _)| *id == election.id) =>
            {
                Err(Reason::VoteOpen {
                    title: Fact::Words(vote.title.clone()),
                }
                .into())
            }
            _ => Ok(()),
        }
    }

    /// The number of this rung was voted, and the names were not yet.
    pub(super) fn number_voted(&self, election: &Election, rung: Rung) -> bool {
        let about = Some((election.id.clone(), rung));
        let last = self
            .state
            .votes
            .iter()
            .rfind(|vote| vote.election == about && vote.is_announced());
        last.is_some_and(|vote| vote.passed() && vote.question.as_deref() == Some("number"))
    }

    /// The card of a candidate: as given, else of the only one on the roll who has the name.
    fn card_of(&self, name: &str, card: Option<u32>) -> Option<u32> {
        card.or_else(|| names::meant(&self.state.setup.roll, name).map(|person| person.card))
    }

    /// The name on the slate.
    fn listed<'a>(&self, election: &'a Election, name: &str) -> Result<&'a Candidate, Refusal> {
        election.slate.get(name.trim()).ok_or_else(|| {
            Reason::NameNotListed {
                name: name.into(),
                near: nearest(name, election.slate.names.iter().map(|c| c.name.as_str())).into(),
            }
            .into()
        })
    }

    fn introducible(&self, election: &Election, list: &[CandidatePlan]) -> Result<(), Refusal> {
        let names: Vec<&str> = list.iter().map(|candidate| candidate.name.trim()).collect();
        super::ballots::distinct(&names, Reason::NameNeeded {})?;
        for candidate in list {
            let card = self.card_of(&candidate.name, candidate.card);
            self.may_stand(election, &candidate.name, card)?;
        }
        Ok(())
    }

    fn nominate(&self, election: Option<&str>, nomination: &Nomination<'_>) -> Decision {
        let election = self.open_slate(election)?;
        if !election.new_names {
            return Err(Reason::NoNewNames {}.into());
        }
        let card = self.card_of(nomination.candidate, nomination.card);
        let candidate = match nomination.card {
            // The roll knows how the name is written.
            None if card.is_some() => self.named("", card)?,
            _ => self.named(nomination.candidate, nomination.card)?,
        };
        let listed = |one: &Candidate| {
            names::same_name(&one.name, &candidate) || (one.card.is_some() && one.card == card)
        };
        if election.slate.names.iter().any(listed) {
            return Err(Reason::NameListed {
                name: candidate.into(),
            }
            .into());
        }
        self.may_stand(election, &candidate, card)?;
        let overrule = nomination
            .overrule
            .map(str::trim)
            .filter(|reason| !reason.is_empty());
        let nominator = nomination
            .nominator
            .map(|card| self.person(card))
            .transpose()?;
        if let Some(person) = nominator {
            self.may_nominate(person)?;
        }
        if overrule.is_none() {
            self.outside_the_list(card, nominator)?;
        }
        let by = match nominator {
            Some(person) if nomination.by.trim().is_empty() => person.name.clone(),
            _ => nomination.by.trim().to_owned(),
        };
        let mut events: Vec<Event> = overrule
            .map(|reason| Event::Overruled {
                reason: reason.to_owned(),
            })
            .into_iter()
            .collect();
        events.push(Event::Nominated {
            election: election.id.clone(),
            candidate,
            card,
            by,
            own: nomination.own,
        });
        Ok(events)
    }

    /// The name of a candidate; with a card, that of the roll, which must agree with what was typed. A name
    /// that several have is told apart as papers show it.
    fn named(&self, name: &str, card: Option<u32>) -> Result<String, Refusal> {
        let typed = name.trim();
        let shown = |person: &Person| names::distinguished(&self.state.setup.roll, person.card);
        match card.map(|card| self.person(card)).transpose()? {
            Some(person) if typed.is_empty() || typed == person.name || typed == shown(person) => {
                Ok(shown(person))
            }
            Some(person) => Err(Reason::CardOtherName {
                card: person.card.into(),
                name: typed.into(),
                known: person.name.clone().into(),
            }
            .into()),
            None => required(typed, Reason::NameNeeded {}),
        }
    }

    /// A probationary, temporary or suspended member may not stand (QC 244/2014, Articles 11 and 15); who was
    /// elected in an earlier round has the seat already; and where an office is filled from among the elected of another election, only they may.
    fn may_stand(&self, election: &Election, name: &str, card: Option<u32>) -> Result<(), Refusal> {
        if let Some(person) = card.map(|card| self.person(card)).transpose()?
            && matches!(
                person.status,
                Status::Probationary | Status::TransferredIn | Status::Suspended
            )
        {
            return Err(Reason::MayNotStand {
                name: person.name.clone().into(),
                status: Fact::Message(status_message(person.status)),
            }
            .into());
        }
        let has = |all: &[&str]| all.iter().any(|one| names::same_name(one, name));
        if has(&election.elected()) {
            return Err(Reason::AlreadyElected { name: name.into() }.into());
        }
        match self.among_of(election) {
            Some(among) if !has(&among.elected()) => Err(Reason::NotAmongElected {
                name: name.into(),
                title: self.title(&among.id),
            }
            .into()),
            _ => Ok(()),
        }
    }

    /// The election whose elected are the only ones who may stand, once it has a result.
    fn among_of(&self, election: &Election) -> Option<&Election> {
        let plan = self.state.setup.plan.election(&election.id)?;
        self.state
            .election(plan.from_among.as_deref()?)
            .filter(|among| !among.elected().is_empty())
    }

    /// At a delegate congress official delegates nominate; at a member congress all members who attend do,
    /// probationary and temporary ones too (QC 244/2014, Article 11).
    fn may_nominate(&self, person: &Person) -> Result<(), Refusal> {
        let delegate = self.state.setup.plan.kind == CongressKind::Delegate;
        let may = match person.status {
            Status::Probationary | Status::TransferredIn => !delegate,
            Status::Suspended => false,
            _ => true,
        };
        if may {
            Ok(())
        } else {
            Err(Reason::MayNotNominate {
                name: person.name.clone().into(),
                status: Fact::Message(status_message(person.status)),
            }
            .into())
        }
    }

    /// Members of the convening committee neither nominate outside its list nor stand outside it
    /// (QC 244/2014, Article 13). The roll knows them at a delegate congress: they attend by right.
    fn outside_the_list(
        &self,
        candidate: Option<u32>,
        nominator: Option<&Person>,
    ) -> Result<(), Refusal> {
        let candidate = candidate.map(|card| self.person(card)).transpose()?;
        let convener = [candidate, nominator]
            .into_iter()
            .flatten()
            .find(|person| person.status == Status::ExOfficio);
        match convener {
            Some(person) => Err(Reason::ConvenerOutsideList {
                name: person.name.clone().into(),
            }
            .into()),
            None => Ok(()),
        }
    }

    /// More than so many of those attending must support a name from the floor (QC 190/2024, Article 14.3).
    fn record_support(
        &self,
        election: Option<&str>,
        candidate: &str,
        support: u32,
        present: Option<u32>,
    ) -> Decision {
        let election = self.open_slate(election)?;
        let candidate = self.listed(election, candidate)?;
        let Some(rule) = &self.state.setup.rulebook.nominee_support else {
            return Err(Reason::SupportNotAsked {}.into());
        };
        if candidate.origin == Origin::Incumbents {
            return Err(Reason::SupportNotAsked {}.into());
        }
        let present = present.unwrap_or_else(|| self.state.present_now());
        super::moves::in_range(
            i64::from(present),
            1,
            i64::from(self.state.base_now().summoned),
        )?;
        super::moves::in_range(i64::from(support), 0, i64::from(present))?;
        Ok(vec![Event::SupportCounted {
            election: election.id.clone(),
            candidate: candidate.name.clone(),
            support,
            present,
            need: rule.need(present),
        }])
    }

    /// The title of an election.
    pub(super) fn title(&self, election: &str) -> Fact {
        self.state.setup.plan.election(election).map_or_else(
            || Fact::from(election),
            |plan| Fact::Words(plan.title.clone()),
        )
    }

    /// Whether the list may be put to the vote: it holds enough names and not too many, every name from the
    /// floor has the support it needs, and an office filled from among the elected of another election
    /// waits for that one. All but the arithmetic can be overruled with a reason.
    pub(super) fn list_allowed(&self, election: &Election, overruled: bool) -> Result<(), Refusal> {
        if !overruled {
            self.committee_first(election)?;
        }
        let names = election.slate.standing().count();
        let seats = election.seats_now();
        // A re-vote and a further round may have fewer names than the seats; the congress decides.
        let fewest = if election.earlier.is_empty() {
            seats as usize
        } else {
            1
        };
        if names < fewest {
            return Err(Reason::ListTooShort {
                names: names.into(),
                seats: seats.into(),
            }
            .into());
        }
        if overruled {
            return Ok(());
        }
        for candidate in election.slate.standing() {
            let card = self.card_of(&candidate.name, candidate.card);
            self.may_stand(election, &candidate.name, card)?;
        }
        self.supported(election)?;
        let surplus = &self.state.setup.rulebook.surplus;
        // For one or two seats a third of them would leave no surplus at all, which the rule does not settle.
        let about = surplus.offices.contains(&election.office)
            && surplus.most.source.checked
            && !election.round.for_alternates;
        if about && surplus.required && election.earlier.is_empty() && names <= seats as usize {
            return Err(Reason::ListWithoutSurplus {
                names: names.into(),
                seats: seats.into(),
            }
            .by(&surplus.most.source));
        }
        let limit = surplus.limit(seats);
        if about && seats > 2 && names > (seats + limit) as usize {
            return Err(Reason::ListTooLong {
                names: names.into(),
                seats: seats.into(),
                limit: limit.into(),
            }
            .by(&surplus.most.source));
        }
        Ok(())
    }

    fn supported(&self, election: &Election) -> Result<(), Refusal> {
        let Some(rule) = &self.state.setup.rulebook.nominee_support else {
            return Ok(());
        };
        let missing = election
            .slate
            .from_floor()
            .find(|candidate| candidate.support.is_none());
        match missing {
            Some(candidate) if rule.source.checked && election.round.kind == RoundKind::First => {
                Err(Reason::SupportMissing {
                    name: candidate.name.clone().into(),
                    need: rule.need(self.state.present_now()).into(),
                }
                .by(&rule.source))
            }
            _ => Ok(()),
        }
    }

    /// An office filled from among the elected of another election comes after it.
    fn committee_first(&self, election: &Election) -> Result<(), Refusal> {
        let among = self
            .state
            .setup
            .plan
            .election(&election.id)
            .and_then(|plan| self.state.election(plan.from_among.as_deref()?));
        let Some(among) = among else { return Ok(()) };
        let done = matches!(
            among.progress(),
            Progress::Complete | Progress::Stopped | Progress::AlternatesShort
        );
        // A rehearsal that began after that election has no result of it.
        let skipped = self.state.items().flat_map(|item| &item.steps).any(|step| {
            step.stage == StepStage::TakenAsMet
                && matches!(&step.step.kind, StepKind::Election { election, rung: Rung::Announce } if *election == among.id)
        });
        if done || skipped {
            Ok(())
        } else {
            Err(Reason::ElectionFirst {
                title: self.title(&among.id),
            }
            .into())
        }
    }
}

/// A name from the floor.
struct Nomination<'a> {
    candidate: &'a str,
    card: Option<u32>,
    by: &'a str,
    own: bool,
    nominator: Option<u32>,
    overrule: Option<&'a str>,
}

/// The message that names a status.
pub(super) fn status_message(status: Status) -> &'static str {
    match status {
        Status::Official => "status-official",
        Status::ExOfficio => "status-ex-officio",
        Status::Appointed => "status-appointed",
        Status::Alternate => "status-alternate",
        Status::Probationary => "status-probationary",
        Status::TransferredIn => "status-transferred-in",
        Status::TransferredOut => "status-transferred-out",
        Status::Exempt => "status-exempt",
        Status::Suspended => "status-suspended",
    }
}
