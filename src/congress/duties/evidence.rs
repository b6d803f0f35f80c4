//! What meets a duty: read in the journal and in the plan, never guessed.

use super::moments::{is_left_out, steps};
use super::numbers;
use super::passage::Passage;
use crate::congress::agenda;
use crate::congress::card_vote::{self, CardVote};
use crate::congress::election::{CountMethod, Election, Progress};
use crate::congress::event::SpeechTag;
use crate::congress::plan::{Item, Step, StepKind};
use crate::congress::state::{State, StepStage, StepState};
use crate::congress::time::{Millis, Tick};
use crate::rulebook::{DutyRule, Evidence, Rung, SittingKind};

/// Nothing but somebody's word meets the duty.
pub fn is_attest_only(rule: &DutyRule) -> bool {
    rule.met_by
        .iter()
        .all(|evidence| *evidence == Evidence::Attested)
}

/// A duty as it is looked at in one moment.
pub(super) struct Sight<'a> {
    pub(super) state: &'a State,
    pub(super) now: Tick,
    pub(super) rule: &'a DutyRule,
    pub(super) election: Option<&'a Election>,
    /// The running step counts as done, because it is about to be finished.
    finished: Option<&'a StepState>,
}

impl<'a> Sight<'a> {
    pub(super) fn new(
        state: &'a State,
        now: Tick,
        rule: &'a DutyRule,
        election: Option<&'a Election>,
    ) -> Self {
        Self {
            state,
            now,
            rule,
            election,
            finished: None,
        }
    }

    /// The same as it will be seen right after this passage has finished the running step.
    #[must_use]
    pub(super) fn leaving(self, passage: &Passage<'a>) -> Self {
        Self {
            finished: passage
                .leaves
                .filter(|_| passage.done)
                .map(|(_, step)| step),
            ..self
        }
    }

    /// One of the duty's evidence is there.
    pub(super) fn is_met(&self) -> bool {
        self.rule.met_by.iter().any(|evidence| self.shows(evidence))
    }

    /// The journal or the plan shows this.
    fn shows(&self, evidence: &Evidence) -> bool {
        let state = self.state;
        let plan = &state.setup.plan;
        match evidence {
            Evidence::CardVotePassed(subject) => self.questions_passed(subject, 1),
            Evidence::QuestionsPassed(subject, number) => self.questions_passed(subject, *number),
            Evidence::StepDone(subject) => self.step_done(subject),
            Evidence::NoStep(subject) => self.no_step(subject),
            Evidence::RungDone(rung) => self.rung_done(*rung),
            Evidence::NoRung(rung) => self.no_rung(*rung),
            Evidence::DocumentReady(subject) => plan.documents.iter().any(|document| {
                document.subject.as_ref() == Some(subject) && state.is_ready(&document.id)
            }),
            Evidence::DocumentsReady => plan
                .documents
                .iter()
                .all(|document| state.is_ready(&document.id)),
            Evidence::ReadingWithin(limits) => limits.iter().all(|(subject, pages, minutes)| {
                plan.documents
                    .iter()
                    .filter(|document| document.subject.as_ref() == Some(subject))
                    .all(|document| {
                        document.pages.is_none_or(|n| n <= *pages)
                            && document
                                .reading
                                .is_none_or(|time| time <= Millis::minutes(i64::from(*minutes)))
                    })
            }),
            Evidence::ReadWithin(limits) => self.read_within(limits),
            Evidence::PersonsAssigned => persons_assigned(state),
            Evidence::DiscussionTime(percent) => discussion_time(state, self.now, *percent),
            Evidence::SolutionShare(percent) => self.solution_share(*percent),
            Evidence::LadderComplete => plan
                .elections
                .iter()
                .all(|election| missing_rungs(state, &election.id).is_empty()),
            Evidence::ElectionsComplete => elections_complete(state),
            Evidence::VotesComplete => elections_complete(state) && self.questions_announced(),
            Evidence::CardsAccounted => state
                .votes
                .iter()
                .filter(|vote| card_vote::holds(&state.votes, vote))
                .filter_map(CardVote::cards)
                .all(|cards| cards.not_voting == 0),
            Evidence::CountedByMinutes => self
                .election
                .into_iter()
                .chain(state.elections.iter().filter(|_| self.election.is_none()))
                .flat_map(Election::rounds)
                .filter_map(|round| round.count.as_ref())
                .all(|count| count.method == CountMethod::Minutes),
            Evidence::QuorumMet => state.roll.quorum(&state.setup).met,
            Evidence::BaseSettled => {
                state.roll.reported && !state.roll.base(&state.setup).provisional
            }
            Evidence::RollTaken => state.roll.reported,
            Evidence::PresenceChecked(minutes) => self
                .election
                .is_some_and(|election| numbers::presence_checked(self, election, *minutes)),
            Evidence::TellersOffList => self
                .election
                .is_some_and(|election| numbers::tellers_off_list(state, election)),
            Evidence::SurplusWithin => self
                .election
                .is_some_and(|election| numbers::surplus_within(state, election)),
            Evidence::SupportShown => self
                .election
                .is_some_and(|election| numbers::support_shown(state, election)),
            Evidence::NoneFromFloor => self
                .election
                .is_some_and(|election| election.slate.from_floor().next().is_none()),
            Evidence::CollectedWithin => self
                .election
                .is_some_and(|election| numbers::collected_within(&election.round)),
            Evidence::AlternatesCalled => numbers::alternates_called(state),
            Evidence::NumberWithin(figure, least, most) => {
                numbers::figure(state, self.election, *figure).is_some_and(|number| {
                    least.is_none_or(|least| number >= least)
                        && most.is_none_or(|most| number <= most)
                })
            }
            Evidence::OfficesInOrder(offices) => numbers::offices_in_order(state, offices),
            Evidence::DeadlineKept => numbers::deadline_kept(state, self.now),
            Evidence::Attested => self.attested(),
            // A duty of this kind stands only while some result would be another one.
            Evidence::BasesStand => false,
        }
    }

    fn is_finishing(&self, step: &StepState) -> bool {
        self.finished
            .is_some_and(|finished| std::ptr::eq(finished, step))
    }

    fn is_done(&self, step: &StepState) -> bool {
        matches!(step.stage, StepStage::Done(_) | StepStage::TakenAsMet) || self.is_finishing(step)
    }

    /// A vote that was put again holds no longer: the last one of its question does.
    fn questions_passed(&self, subject: &str, number: u32) -> bool {
        let votes = &self.state.votes;
        let passed = votes.iter().filter(|vote| {
            vote.passed()
                && vote.subject.as_deref() == Some(subject)
                && card_vote::holds(votes, vote)
        });
        passed.take(number as usize).count() >= number as usize
            || steps(self.state).any(|(_, step)| {
                step.stage == StepStage::TakenAsMet && step.step.subject.as_deref() == Some(subject)
            })
    }

    fn step_done(&self, subject: &str) -> bool {
        steps(self.state)
            .any(|(_, step)| step.step.subject.as_deref() == Some(subject) && self.is_done(step))
    }

    /// What was left out with a reason stands in the programme no longer.
    fn no_step(&self, subject: &str) -> bool {
        let stands = steps(self.state).any(|(item, step)| {
            step.step.subject.as_deref() == Some(subject)
                && !matches!(step.stage, StepStage::Skipped(_))
                && !is_left_out(item, step)
        });
        let voted = self
            .state
            .votes
            .iter()
            .any(|vote| !vote.is_cancelled() && vote.subject.as_deref() == Some(subject));
        !stands && !voted
    }

    fn rung_done(&self, rung: Rung) -> bool {
        self.election.is_some_and(|election| {
            let finishing = self
                .finished
                .is_some_and(|step| is_rung(&step.step, election, rung));
            finishing
                || election.rounds().any(|round| round.is_done(rung))
                || (rung == Rung::Introduction && election.slate.introduced)
        })
    }

    fn no_rung(&self, rung: Rung) -> bool {
        self.election.is_some_and(|election| {
            let stands = steps(self.state).any(|(item, step)| {
                is_rung(&step.step, election, rung)
                    && !matches!(step.stage, StepStage::Skipped(_))
                    && !is_left_out(item, step)
            });
            !stands && !election.rounds().any(|round| round.is_done(rung))
        })
    }

    /// Every reading on these subjects that the programme has is over, at least one was, and each document took
    /// no longer than this.
    fn read_within(&self, limits: &[(String, u32)]) -> bool {
        let mut read = false;
        for (subject, minutes) in limits {
            let plan = &self.state.setup.plan;
            let mut documents: Vec<(&str, Millis)> = Vec::new();
            for (item, step) in steps(self.state) {
                let StepKind::Read { document } = &step.step.kind else {
                    continue;
                };
                let about = step.step.subject.as_ref() == Some(subject)
                    || plan
                        .document(document)
                        .is_some_and(|document| document.subject.as_ref() == Some(subject));
                if !about || matches!(step.stage, StepStage::Skipped(_)) || is_left_out(item, step)
                {
                    continue;
                }
                if !self.is_done(step) {
                    return false;
                }
                let time = step.clock.elapsed(self.now);
                match documents.iter_mut().find(|(id, _)| id == document) {
                    Some((_, sum)) => *sum += time,
                    None => documents.push((document, time)),
                }
            }
            read |= !documents.is_empty();
            let most = Millis::minutes(i64::from(*minutes));
            if documents.iter().any(|(_, time)| *time > most) {
                return false;
            }
        }
        read
    }

    fn solution_share(&self, percent: u32) -> bool {
        let times = self.state.speakers.time_by_tag(self.now);
        let total: i64 = times.iter().map(|(_, time)| time.0).sum();
        let solutions = times
            .iter()
            .find(|(tag, _)| *tag == SpeechTag::Solution)
            .map_or(0, |(_, time)| time.0);
        total > 0 && solutions * 100 >= total * i64::from(percent)
    }

    /// Every question of a step of the programme has an announced vote. Questions about rounds are put only where
    /// they arise, and those of an election that the congress stopped are put no more.
    fn questions_announced(&self) -> bool {
        let state = self.state;
        steps(state)
            .filter(|(_, step)| step.stage != StepStage::TakenAsMet)
            .all(|(item, step)| {
                let asked = match &step.step.kind {
                    StepKind::CardVote { .. } => true,
                    StepKind::Election { election, .. } => state
                        .election(election)
                        .is_some_and(|election| election.stopped.is_none()),
                    _ => false,
                };
                !asked
                    || agenda::questions(state, &step.step).iter().all(|(id, _)| {
                        agenda::votes_on(state, &item.plan.id, &step.step.id, id)
                            .any(CardVote::is_announced)
                    })
            })
    }

    /// The session has the word of somebody for it: for the rule, or for the election in question.
    fn attested(&self) -> bool {
        let (rule, election) = (self.rule.id.as_str(), self.election);
        self.state.setup.plan.attested.iter().any(|(id, _)| {
            id == rule
                || election.is_some_and(|election| {
                    id.split_once('/') == Some((rule, election.id.as_str()))
                })
        })
    }
}

fn is_rung(step: &Step, election: &Election, rung: Rung) -> bool {
    matches!(&step.kind, StepKind::Election { election: id, rung: at }
        if *id == election.id && *at == rung)
}

fn elections_complete(state: &State) -> bool {
    state.elections.iter().all(|election| {
        matches!(election.progress(), Progress::Complete | Progress::Stopped)
            || is_taken(state, &election.id)
    })
}

/// A rehearsal began after the election.
fn is_taken(state: &State, election: &str) -> bool {
    let mut rungs = steps(state)
        .filter(|(_, step)| {
            matches!(&step.step.kind, StepKind::Election { election: id, .. } if id == election)
        })
        .peekable();
    rungs.peek().is_some() && rungs.all(|(_, step)| step.stage == StepStage::TakenAsMet)
}

/// The rungs an election needs and the programme does not have. The opinion ballot is only needed where
/// the surplus is over the limit; an allocated number is not voted (QC 244/2014, Article 20).
pub fn missing_rungs(state: &State, election: &str) -> Vec<Rung> {
    let Some(planned) = state.setup.plan.election(election) else {
        return Vec::new();
    };
    Rung::ALL
        .into_iter()
        .filter(|rung| *rung != Rung::OpinionBallot)
        .filter(|rung| !(planned.allocated && *rung == Rung::Number))
        .filter(|rung| {
            !steps(state).any(|(_, step)| {
                matches!(&step.step.kind, StepKind::Election { election: id, rung: at }
                    if id == election && at == rung)
            })
        })
        .collect()
}

/// Every item has one person in charge and another as deputy.
fn persons_assigned(state: &State) -> bool {
    let assigned = |item: &Item| match (&item.in_charge, &item.deputy) {
        (Some(first), Some(second)) => first != second,
        _ => item.recess,
    };
    state.items().all(|item| assigned(&item.plan))
}

/// The items that hold a discussion step have run as long as planned, or for this share of the official
/// sitting's planned length.
fn discussion_time(state: &State, now: Tick, percent: u32) -> bool {
    let mut spent = Millis::ZERO;
    let mut planned = Millis::ZERO;
    let mut official = Millis::ZERO;
    for sitting in &state.sittings {
        for item in &sitting.items {
            if sitting.kind == SittingKind::Official {
                official += item.plan.length;
            }
            if item
                .steps
                .iter()
                .any(|step| step.step.kind == StepKind::Discussion)
            {
                spent += item.elapsed(now);
                planned += item.plan.length;
            }
        }
    }
    planned > Millis::ZERO && (spent >= planned || spent.0 * 100 >= official.0 * i64::from(percent))
}
