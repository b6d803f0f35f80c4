//! What comes due within the next steps: where, who must get ready, and which paper must be on the table.

use super::moments::Horizon;
use super::{Duty, DutyState, STEPS_AHEAD};
use crate::congress::plan::{Document, Item, Officer, Step, StepKind};
use crate::congress::state::{State, StepState};
use crate::rulebook::{Due, DutyRule, Evidence, Remedy};

/// A duty that falls due soon or now.
#[derive(Clone, Debug)]
pub struct Coming<'a> {
    /// The duty; its state is [`DutyState::Soon`] or [`DutyState::Due`].
    pub duty: Duty<'a>,
    /// Steps ahead: 1 where it falls due with the very next one.
    pub steps: usize,
    /// Where it falls due: the item and step before which, or with whose end, it must be settled. `None` at the
    /// close.
    pub at: Option<(&'a Item, &'a Step)>,
    /// The step still to come, or running, that will meet it if all goes by the programme.
    pub met_at: Option<(&'a Item, &'a Step)>,
    /// The officer in charge of the item of `met_at`, else of `at`. Who speaks is `who` of the step.
    pub in_charge: Option<&'a Officer>,
    /// The papers on its subject.
    pub papers: Vec<Paper<'a>>,
}

/// A paper that must be on the table.
#[derive(Clone, Copy, Debug)]
pub struct Paper<'a> {
    /// The document.
    pub document: &'a Document,
    /// Who answers for it.
    pub owner: Option<&'a Officer>,
    /// It is ready, as planned or as reported since.
    pub ready: bool,
}

impl<'a> Coming<'a> {
    /// The step that somebody must get ready for: the one that meets it, else the one it falls due at.
    pub fn step(&self) -> Option<(&'a Item, &'a Step)> {
        self.met_at.or(self.at)
    }
}

/// Every duty that falls due within the next three steps and is not settled, the nearest first, then by weight.
/// What is only told in the lessons is left out. `duties`: [`super::standings`] of the moment.
pub fn coming<'a>(state: &'a State, duties: &[Duty<'a>]) -> Vec<Coming<'a>> {
    let horizon = Horizon::new(state);
    let mut found: Vec<Coming<'_>> = duties
        .iter()
        .filter(|duty| matches!(duty.state, DutyState::Soon | DutyState::Due))
        .filter(|duty| duty.rule.severity != crate::rulebook::Severity::Lesson)
        .map(|duty| {
            let (steps, place) = horizon
                .ahead(state, duty.rule, duty.election)
                .map_or((1, None), |(steps, place)| (steps, Some(place)));
            let steps = match duty.state {
                DutyState::Due => 1,
                _ => steps.min(STEPS_AHEAD),
            };
            let at = place
                .and_then(|place| horizon.upcoming.get(place))
                .map(|(item, step)| (&item.plan, &step.step));
            let subjects = subjects(duty.rule);
            let meets = |step: &StepState| match &step.step.kind {
                StepKind::Election { election, rung } => {
                    duty.election.is_some_and(|own| own.id == *election)
                        && duty.rule.met_by.contains(&Evidence::RungDone(*rung))
                }
                _ => step
                    .step
                    .subject
                    .as_deref()
                    .is_some_and(|subject| subjects.contains(&subject)),
            };
            // What comes after the moment is too late.
            let in_time = match (place, &duty.rule.due) {
                (Some(place), Due::BeforeSubject(_) | Due::BeforeRung(..)) => place,
                (Some(place), _) => place + 1,
                (None, _) => 0,
            };
            let met_at = horizon
                .upcoming
                .iter()
                .take(in_time)
                .find(|(_, step)| meets(step))
                .map(|(item, step)| (&item.plan, &step.step));
            let plan = &state.setup.plan;
            let in_charge = met_at
                .or(at)
                .and_then(|(item, _)| plan.officer(item.in_charge.as_deref()?));
            let read = match met_at.or(at).map(|(_, step)| &step.kind) {
                Some(StepKind::Read { document }) => Some(document.as_str()),
                _ => None,
            };
            let papers = plan
                .documents
                .iter()
                .filter(|document| {
                    read == Some(document.id.as_str())
                        || document
                            .subject
                            .as_deref()
                            .is_some_and(|subject| subjects.contains(&subject))
                })
                .map(|document| Paper {
                    document,
                    owner: document.owner.as_deref().and_then(|id| plan.officer(id)),
                    ready: state.is_ready(&document.id),
                })
                .collect();
            Coming {
                duty: duty.clone(),
                steps,
                at,
                met_at,
                in_charge,
                papers,
            }
        })
        .collect();
    found.sort_by_key(|coming| (coming.steps, coming.duty.rule.severity));
    found
}

/// The subjects whose papers a duty needs: of what meets it, and of what "do it now" would put in.
fn subjects(rule: &DutyRule) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for evidence in &rule.met_by {
        match evidence {
            Evidence::CardVotePassed(subject)
            | Evidence::StepDone(subject)
            | Evidence::DocumentReady(subject)
            | Evidence::QuestionsPassed(subject, _) => found.push(subject),
            Evidence::ReadingWithin(limits) => {
                found.extend(limits.iter().map(|(subject, _, _)| subject.as_str()));
            }
            Evidence::ReadWithin(limits) => {
                found.extend(limits.iter().map(|(subject, _)| subject.as_str()));
            }
            _ => {}
        }
    }
    match &rule.remedy {
        Remedy::InsertCardVote(subject, _)
        | Remedy::InsertBrief(subject, _)
        | Remedy::InsertRead(subject, _) => found.push(subject),
        Remedy::InsertRung(_) | Remedy::Explain(_) => {}
    }
    found
}
