//! How each duty that held went. When it fell due and when it was met are records, so that nothing has to be
//! judged on the way: a district has tens of thousands of journals.

use super::course::Course;
use super::lesson::{DutyEnd, DutyLesson, DutyTime};
use crate::congress::card_vote;
use crate::congress::duties::{self, Duty, DutyState};
use crate::congress::event::WaiverReason;
use crate::congress::plan::{Step, StepKind};
use crate::congress::state::DutyMark;
use crate::rulebook::{Due, Evidence, SittingKind};

/// Every duty that held, in the order of the rulebook.
pub(super) fn duties(course: &Course<'_>) -> Vec<DutyLesson> {
    duties::standings(course.state, course.now)
        .iter()
        .map(|duty| lesson(course, duty))
        .collect()
}

fn lesson(course: &Course<'_>, duty: &Duty<'_>) -> DutyLesson {
    let rule = duty.rule;
    let due = fell_due(course, duty);
    let after = |record: u64| due.filter(|due| *due < record);
    let (end, words, records) = match (course.state.duties.get(&duty.id), duty.state) {
        (Some(DutyMark::Met(how, act)), _) => {
            let late = after(*act);
            let end = late.map_or(DutyEnd::Recorded, |_| DutyEnd::Late);
            let records = late.into_iter().chain([*act]);
            (end, how.clone(), records.collect())
        }
        (Some(DutyMark::Waived(reason, words, act)), _) => {
            let end = match reason {
                WaiverReason::DoneBefore | WaiverReason::NotApplicable => DutyEnd::Excused,
                WaiverReason::Presidium | WaiverReason::Later => DutyEnd::Waived,
            };
            (end, words.clone(), vec![*act])
        }
        (None, DutyState::Met | DutyState::Recorded | DutyState::Waived) => {
            let shown = shown_by(course, duty);
            let late = shown.and_then(after);
            let end = match late {
                Some(_) => DutyEnd::Late,
                None if duty.state == DutyState::Recorded => DutyEnd::Recorded,
                None => DutyEnd::Met,
            };
            let records = late.into_iter().chain(shown);
            (end, attested(course, duty), records.collect())
        }
        // What falls due after the close can still be done.
        (None, DutyState::Missed) if time(&rule.due) != DutyTime::After => {
            (DutyEnd::Missed, String::new(), due.into_iter().collect())
        }
        _ => (DutyEnd::Open, String::new(), Vec::new()),
    };
    DutyLesson {
        id: duty.id.clone(),
        rule: rule.id.clone(),
        severity: rule.severity,
        text: rule.text.clone(),
        cite: rule.source.cite.clone(),
        checked: rule.source.checked,
        time: time(&rule.due),
        end,
        words,
        about: duty.election.map(|election| election.id.clone()),
        counsel: rule.counsel.clone().or_else(|| rule.prepare.clone()),
        records,
    }
}

fn time(due: &Due) -> DutyTime {
    match due {
        Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => DutyTime::Before,
        Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => DutyTime::After,
        _ => DutyTime::During,
    }
}

/// The record that went by its moment. What is done in that very record was done in time.
fn fell_due(course: &Course<'_>, duty: &Duty<'_>) -> Option<u64> {
    let sitting = |kind: Option<SittingKind>, place: usize| {
        let mut sittings = course.state.sittings.iter();
        let sitting = sittings.find(|sitting| kind.is_none_or(|kind| sitting.kind == kind))?;
        course
            .sittings
            .get(sitting.id.as_str())?
            .get(place)
            .copied()
    };
    let step = || {
        let (item, step) = duties::due_step(course.state, duty.rule, duty.election)?;
        Some((item.plan.id.as_str(), step.step.id.as_str()))
    };
    match &duty.rule.due {
        Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => sitting(None, 0),
        Due::BeforeSittingOpens(kind) => sitting(Some(*kind), 0),
        Due::BeforeSittingCloses(kind) => sitting(Some(*kind), 1),
        Due::BeforeSubject(_)
        | Due::BeforeRung(..)
        | Due::BeforeElection(_)
        | Due::BeforeFirstMeeting => course.started.get(&step()?).copied(),
        Due::WithinSubject(_) | Due::WithinRung(..) | Due::BeforeDiscussionEnds => {
            course.done.get(&step()?).copied()
        }
        Due::AfterSubject(_) => course.items.get(step()?.0)?.last().copied(),
        Due::BeforeClose => course.state.closed.map(|(_, act)| act),
        Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => None,
    }
}

/// What somebody attested in the session.
fn attested(course: &Course<'_>, duty: &Duty<'_>) -> String {
    let attested = &course.state.setup.plan.attested;
    let found = attested
        .iter()
        .find(|(id, _)| *id == duty.id || *id == duty.rule.id);
    found.map(|(_, how)| how.vi.clone()).unwrap_or_default()
}

/// The record of what was done that meets it: a vote, a step, a rung, a paper, the roll. What is a number or a
/// share holds or does not, whenever it is looked at, and has none.
fn shown_by(course: &Course<'_>, duty: &Duty<'_>) -> Option<u64> {
    let shown = duty
        .rule
        .met_by
        .iter()
        .filter_map(|evidence| match evidence {
            Evidence::CardVotePassed(subject) | Evidence::QuestionsPassed(subject, _) => {
                let least = match evidence {
                    Evidence::QuestionsPassed(_, least) => *least,
                    _ => 1,
                };
                // One that was put again since shows nothing.
                let votes = &course.state.votes;
                let mut passed = votes.iter().filter(|vote| {
                    vote.passed()
                        && vote.subject.as_deref() == Some(subject.as_str())
                        && card_vote::holds(votes, vote)
                });
                let vote = passed.nth(usize::try_from(least).ok()?.checked_sub(1)?)?;
                let records = course.votes.get(vote.id.as_str())?;
                records.last().map(|(seq, _)| *seq)
            }
            Evidence::StepDone(subject) => steps_done(course, |step| {
                step.subject.as_deref() == Some(subject.as_str())
            }),
            Evidence::RungDone(rung) => {
                let election = duty.election?;
                steps_done(course, |step| {
                    matches!(&step.kind, StepKind::Election { election: id, rung: at }
                    if *id == election.id && at == rung)
                })
            }
            Evidence::DocumentReady(subject) => {
                let plan = &course.state.setup.plan;
                let mut documents = plan.documents.iter();
                let document = documents.find(|d| d.subject.as_ref() == Some(subject))?;
                course.ready.get(document.id.as_str()).copied()
            }
            Evidence::DocumentsReady => course.ready.values().max().copied(),
            Evidence::RollTaken => course.roll,
            _ => None,
        });
    // One is enough, and the first.
    shown.min()
}

/// The first record in which such a step was done.
fn steps_done(course: &Course<'_>, is: impl Fn(&Step) -> bool) -> Option<u64> {
    let steps = course.state.items().flat_map(|item| {
        let of_item = item.steps.iter().filter(|step| is(&step.step));
        of_item.map(|step| (item.plan.id.as_str(), step.step.id.as_str()))
    });
    steps
        .filter_map(|step| course.done.get(&step).copied())
        .min()
}
