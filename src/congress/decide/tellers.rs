//! The tellers: proposed by the presidium, elected by cards, none of them on the list they count
//! (QC 244/2014, Article 7; QC 190/2024, Article 8).

use super::ballots::distinct;
use super::slate::status_message;
use super::{Deciding, Decision, required};
use crate::congress::Fact;
use crate::congress::election::{Candidate, Election};
use crate::congress::event::Event;
use crate::congress::names;
use crate::congress::plan::{Person, Status};
use crate::congress::refusal::{Reason, Refusal};
use crate::rulebook::Rung;

impl Deciding<'_> {
    /// Nobody who stands on the list may be a teller. Looked at again in every round: a teller of the first
    /// may be a candidate of the next.
    pub(super) fn tellers_free(
        &self,
        election: &Election,
        tellers: &[String],
    ) -> Result<(), Refusal> {
        let people = &self.state.setup.roll;
        let on_list = |teller: &&String| {
            let card = names::meant(people, teller).map(|person| person.card);
            let same = |one: &&Candidate| {
                names::same_name(&one.name, teller) || (one.card.is_some() && one.card == card)
            };
            match &election.round.ballot {
                Some((listed, _)) => {
                    listed.iter().any(|name| names::same_name(name, teller))
                        || election
                            .slate
                            .names
                            .iter()
                            .filter(same)
                            .any(|one| listed.contains(&one.name))
                }
                None => election.slate.standing().any(|one| same(&one)),
            }
        };
        match tellers.iter().find(on_list) {
            Some(name) => Err(Reason::TellerOnList {
                name: name.clone().into(),
            }
            .into()),
            None => Ok(()),
        }
    }

    /// Proposes tellers. Those who were elected already can be replaced until papers are handed out; the
    /// congress votes again.
    pub(super) fn propose_tellers(
        &self,
        election: Option<&str>,
        head: &str,
        members: &[String],
    ) -> Decision {
        let election = self.election(election)?;
        if election.tellers_elected && election.round.issued.is_some() {
            return Err(Reason::TellersElected {}.into());
        }
        self.not_being_voted(election)?;
        if members.len() + 1 != election.tellers.len() && self.number_voted(election, Rung::Tellers)
        {
            return Err(Reason::NumberVoted {}.into());
        }
        let head = required(head, Reason::TellersMissing {})?;
        let all: Vec<String> = std::iter::once(head.clone())
            .chain(members.iter().map(|name| name.trim().to_owned()))
            .collect();
        let names: Vec<&str> = all.iter().map(String::as_str).collect();
        distinct(&names, Reason::TellersMissing {})?;
        self.tellers_free(election, &all)?;
        self.tellers_eligible(&all)?;
        let mut events = vec![Event::TellersProposed {
            election: election.id.clone(),
            head,
            members: all.into_iter().skip(1).collect(),
        }];
        if election.tellers_elected && !self.rung_ahead(&election.id, Rung::Tellers) {
            events.extend(self.insert_rungs(election, &[Rung::Tellers], election.round.number)?);
        }
        Ok(events)
    }

    /// Probationary and temporary members are no tellers, not even as a last-minute replacement
    /// (QC 244/2014, Article 7).
    fn tellers_eligible(&self, tellers: &[String]) -> Result<(), Refusal> {
        let people = &self.state.setup.roll;
        let wrong = tellers.iter().find_map(|teller| {
            let same = match names::meant(people, teller) {
                Some(person) => vec![person],
                None => names::namesakes(people, teller),
            };
            let may_not = |person: &&Person| {
                matches!(
                    person.status,
                    Status::Probationary | Status::TransferredIn | Status::Suspended
                )
            };
            // Of namesakes one of full right is meant.
            let all = same.iter().all(may_not);
            same.into_iter().next().filter(|_| all)
        });
        match wrong {
            Some(person) => Err(Reason::TellerStatus {
                name: person.name.clone().into(),
                status: Fact::Message(status_message(person.status)),
            }
            .into()),
            None => Ok(()),
        }
    }
}
