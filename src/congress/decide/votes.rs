//! Card votes: calling, recording, announcing. Recording and announcing are two acts.

use super::{Deciding, Decision, required};
use crate::congress::agenda;
use crate::congress::card_vote::{self, CardVote, VoteStage};
use crate::congress::command::Command;
use crate::congress::event::{Event, StepRef};
use crate::congress::plan::{RoundDecision, StepKind};
use crate::congress::refusal::{Fact, Reason, Refusal};
use crate::rulebook::{BaseKind, Rung, Words};

impl Deciding<'_> {
    pub(super) fn vote(&self, command: &Command) -> Decision {
        match command {
            Command::CardVoteOpen {
                vote,
                title,
                subject,
                present,
                overrule,
            } => match title {
                Some(title) => {
                    let title = Words::vi(required(title, Reason::TextNeeded {})?);
                    self.known_subject(subject.as_deref())?;
                    self.open(Asked {
                        id: vote.clone(),
                        title,
                        subject: subject.clone(),
                        present: *present,
                        at: None,
                        repeats: None,
                    })
                }
                None => self.call_vote_as(vote.clone(), *present, overrule.as_deref()),
            },
            Command::CardVoteRecord {
                yes,
                no,
                other,
                not_voting,
                sections,
            } => self.record(*yes, *no, *other, *not_voting, sections),
            Command::CardVoteAnnounce {} => self.announce_vote(),
            Command::CardVoteCancel { reason } => {
                let vote = self.state.open_vote().ok_or(Reason::NoVote {})?;
                Ok(vec![Event::CardVoteCancelled {
                    vote: vote.id.clone(),
                    reason: reason.trim().to_owned(),
                }])
            }
            Command::CardVoteRepeat {
                vote,
                reason,
                present,
            } => self.repeat(vote.as_deref(), reason, *present),
            _ => Ok(Vec::new()),
        }
    }

    /// Calls the vote on the question that stands next in the running step.
    pub(super) fn call_vote(&self, present: Option<u32>) -> Decision {
        self.call_vote_as(None, present, None)
    }

    fn known_subject(&self, subject: Option<&str>) -> Result<(), Refusal> {
        let rulebook = &self.state.setup.rulebook;
        match subject {
            Some(id) if rulebook.subject(id).is_none() => {
                let known = rulebook.subjects.iter().map(|subject| subject.id.as_str());
                Err(Reason::UnknownSubject {
                    subject: id.into(),
                    near: super::nearest(id, known).into(),
                }
                .into())
            }
            _ => Ok(()),
        }
    }

    fn call_vote_as(
        &self,
        id: Option<String>,
        present: Option<u32>,
        overrule: Option<&str>,
    ) -> Decision {
        let item = self.state.running_item().ok_or(Reason::NoItem {})?;
        let step = item.running_step().ok_or(Reason::NoStep {})?;
        let all = agenda::questions(self.state, &step.step);
        if all.is_empty() {
            return Err(Reason::NoQuestion {}.into());
        }
        let unput = all.iter().find(|(id, _)| {
            agenda::votes_on(self.state, &item.plan.id, &step.step.id, id)
                .next()
                .is_none()
        });
        // A question that did not pass can be put again; both votes stay in the journal.
        let again = agenda::failed(self.state, item, &step.step)
            .and_then(|vote| vote.question.clone())
            .and_then(|question| all.iter().find(|(id, _)| *id == question));
        let mut events = Vec::new();
        let (asked, rung) = match &step.step.kind {
            // The questions of a rung build on each other: the one that failed comes first.
            StepKind::Election { election, rung } => {
                let overrule = overrule.map(str::trim).filter(|reason| !reason.is_empty());
                self.rung_vote_allowed(election, *rung, overrule.is_some())?;
                events.extend(overrule.map(|reason| Event::Overruled {
                    reason: reason.to_owned(),
                }));
                (
                    again.or(unput),
                    Some((election.clone(), About::Rung(*rung))),
                )
            }
            StepKind::Decision { election, decision }
                if !agenda::decision_open(self.state, election, *decision) =>
            {
                return Err(Reason::QuestionsDone {}.into());
            }
            StepKind::Decision { election, decision } => (
                again.or(unput),
                Some((election.clone(), About::Decision(*decision))),
            ),
            _ => (unput.or(again), None),
        };
        let (question, text) = asked.ok_or(Reason::QuestionsDone {})?;
        events.extend(self.open(Asked {
            id,
            title: text.clone(),
            subject: step.step.subject.clone(),
            present,
            at: Some((
                StepRef {
                    item: item.plan.id.clone(),
                    step: step.step.id.clone(),
                },
                question.clone(),
                rung,
            )),
            repeats: None,
        })?);
        Ok(events)
    }

    /// Puts the question of an announced vote again. Both votes stay in the journal; the later one holds.
    fn repeat(&self, vote: Option<&str>, reason: &str, present: Option<u32>) -> Decision {
        let votes = &self.state.votes;
        let named = match vote {
            Some(id) => votes.iter().find(|vote| vote.id == id).ok_or_else(|| {
                let known = votes.iter().map(|vote| vote.id.as_str());
                Reason::UnknownVote {
                    vote: id.into(),
                    near: super::nearest(id, known).into(),
                }
            })?,
            None => votes
                .iter()
                .rfind(|vote| vote.is_announced())
                .ok_or(Reason::NothingToRepeat {})?,
        };
        if !named.is_announced() {
            return Err(Reason::VoteNotAnnounced {
                title: Fact::Words(named.title.clone()),
            }
            .into());
        }
        let reason = required(reason, Reason::ReasonNeeded {})?;
        let last = card_vote::latest(votes, named);
        self.repeat_allowed(last)?;
        let mut events = self.back_to_rung(last)?;
        events.extend(
            self.open(Asked {
                id: None,
                title: last.title.clone(),
                subject: last.subject.clone(),
                present,
                at: last
                    .step
                    .clone()
                    .zip(last.question.clone())
                    .map(|(step, question)| {
                        let rung = last
                            .election
                            .clone()
                            .map(|(id, rung)| (id, About::Rung(rung)));
                        let decision = last.decision.clone();
                        let decision = decision.map(|(id, what)| (id, About::Decision(what)));
                        (step, question, rung.or(decision))
                    }),
                repeats: Some((last.id.clone(), reason)),
            })?,
        );
        Ok(events)
    }

    /// The way back to the step of an election whose question is put again: where it fails, the ladder goes
    /// on from there.
    fn back_to_rung(&self, vote: &CardVote) -> Decision {
        let (Some(_), Some(at)) = (&vote.election, &vote.step) else {
            return Ok(Vec::new());
        };
        let runs = self.state.item.as_deref() == Some(at.item.as_str())
            && self
                .state
                .running_step()
                .is_some_and(|running| running.step.id == at.step);
        if runs {
            return Ok(Vec::new());
        }
        self.go_to(&at.item, Some(&at.step))
    }

    /// A question of an election is put again only before anything was built on what it decided: then a vote
    /// that fails takes its effect back.
    fn repeat_allowed(&self, vote: &CardVote) -> Result<(), Refusal> {
        let nothing_after = self
            .state
            .votes
            .last()
            .is_some_and(|last| last.id == vote.id);
        if vote.decision.is_some() && (vote.passed() || !nothing_after) {
            return Err(Reason::RepeatBuiltUpon {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        let Some((election, rung)) = &vote.election else {
            return Ok(());
        };
        let Some(election) = self.state.election(election) else {
            return Ok(());
        };
        let round = &election.round;
        let question = vote.question.as_deref();
        let earlier_round = election
            .earlier
            .last()
            .and_then(|round| round.announced)
            .is_some_and(|announced| vote.called.clock <= announced.clock);
        let built_upon = earlier_round
            || round.issued.is_some()
            || match (rung, question) {
                (Rung::Number, _) | (Rung::List, Some("number")) => round.ballot.is_some(),
                (Rung::Tellers, Some("number")) => election.tellers_elected,
                _ => false,
            };
        if built_upon {
            return Err(Reason::RepeatBuiltUpon {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        Ok(())
    }

    fn open(&self, asked: Asked) -> Decision {
        self.state.open_sitting().ok_or(Reason::NoSitting {})?;
        if self.state.recess.is_some() {
            return Err(Reason::InRecess {}.into());
        }
        if let Some(vote) = self.state.open_vote() {
            return Err(Reason::VoteOpen {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        let about = asked.at.as_ref().and_then(|(_, _, about)| about.as_ref());
        let of = about.map(|(election, _)| election.as_str());
        if let Some(id) = self
            .state
            .running_item()
            .and_then(|item| item.plan.electorate.as_deref())
            && self.state.electorate().is_none()
        {
            return Err(Reason::ElectionFirst {
                title: self.title(id),
            }
            .into());
        }
        let base = of.map_or_else(|| self.state.base_now(), |id| self.state.base_for(id));
        let present = match asked.present {
            Some(present) => {
                super::moves::in_range(i64::from(present), 1, i64::from(base.summoned))?;
                present
            }
            None => of.map_or_else(|| self.state.present_now(), |id| self.state.present_for(id)),
        };
        if present == 0 {
            return Err(Reason::NobodyPresent {}.into());
        }
        let id = match asked.id {
            Some(id) if self.state.votes.iter().any(|vote| vote.id == id) => {
                return Err(Reason::IdTaken { id: id.into() }.into());
            }
            Some(id) => id,
            None => self.free_vote_id(),
        };
        let rulebook = &self.state.setup.rulebook;
        let majority = rulebook.card_majority(asked.subject.as_deref());
        let measured = card_vote::measured_on(majority.base, &base, present);
        if matches!(
            majority.base,
            BaseKind::AdjustedSummoned | BaseKind::TotalMembers
        ) {
            present_within(present, measured)?;
        }
        let need = majority.need(measured);
        let (repeats, reason) = asked.repeats.unzip();
        let (step, question, rung) = match asked.at {
            Some((step, question, rung)) => (Some(step), Some(question), rung),
            None => (None, None, None),
        };
        let (election, rung, decision) = match rung {
            Some((election, About::Rung(rung))) => (Some(election), Some(rung), None),
            Some((election, About::Decision(what))) => (Some(election), None, Some(what)),
            None => (None, None, None),
        };
        Ok(vec![Event::CardVoteOpened {
            vote: id,
            title: asked.title,
            subject: asked.subject,
            step,
            question,
            election,
            rung,
            decision,
            present,
            base,
            on: majority.base,
            need,
            repeats,
            reason: reason.unwrap_or_default(),
        }])
    }

    fn free_vote_id(&self) -> String {
        let taken = |id: &str| self.state.votes.iter().any(|vote| vote.id == id);
        (self.state.votes.len() + 1..)
            .map(|n| format!("vote-{n}"))
            .find(|id| !taken(id))
            .unwrap_or_default()
    }

    /// Announces the recorded numbers, with what follows from them for an election.
    pub(super) fn announce_vote(&self) -> Decision {
        let vote = self.state.open_vote().ok_or(Reason::NoVote {})?;
        let VoteStage::Recorded(_) = vote.stage else {
            return Err(Reason::VoteNotRecorded {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        };
        let passed = vote.passes().unwrap_or(false);
        let mut events = vec![Event::CardVoteAnnounced {
            vote: vote.id.clone(),
            passed,
        }];
        events.extend(self.vote_effect(vote, passed));
        Ok(events)
    }
}

/// A question that is put.
struct Asked {
    id: Option<String>,
    title: Words,
    subject: Option<String>,
    present: Option<u32>,
    /// Where it stands in the programme.
    at: Option<Standing>,
    /// The vote that is put again, and why.
    repeats: Option<(String, String)>,
}

/// The step, its question, and what it is about in an election.
type Standing = (StepRef, String, Option<(String, About)>);

/// What a question of an election is about.
enum About {
    Rung(Rung),
    Decision(RoundDecision),
}

/// Nobody votes who is not in E: where more are present, somebody came who is not known by name.
pub(super) fn present_within(present: u32, base: u32) -> Result<(), Refusal> {
    if present > base {
        Err(Reason::PresentOverBase {
            present: present.into(),
            base: base.into(),
        }
        .into())
    } else {
        Ok(())
    }
}
