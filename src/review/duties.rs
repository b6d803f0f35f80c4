//! How each duty that held went.

use super::course::Course;
use super::lesson::{DutyEnd, DutyLesson, DutyTime};
use crate::congress::duties::{self, Duty, DutyState};
use crate::congress::event::WaiverReason;
use crate::congress::plan::StepKind;
use crate::congress::state::DutyMark;
use crate::rulebook::{Due, DutyRule, Evidence, Rung};

/// Every duty that held, in the order of the rulebook.
pub(super) fn duties(course: &Course<'_>) -> Vec<DutyLesson> {
    duties::standings(course.state, course.now)
        .iter()
        .map(|duty| lesson(course, duty))
        .collect()
}

fn lesson(course: &Course<'_>, duty: &Duty<'_>) -> DutyLesson {
    let rule = duty.rule;
    let missed = course.missed.get(&duty.id).copied();
    let missed = missed.filter(|_| duty.state == DutyState::Missed || can_be_late(rule));
    let (end, words, records) = match (course.state.duties.get(&duty.id), duty.state) {
        (Some(DutyMark::Met(how, act)), _) => {
            let late = missed.filter(|missed| missed < act);
            let end = late.map_or(DutyEnd::Recorded, |_| DutyEnd::Late);
            (end, how.clone(), late.into_iter().chain([*act]).collect())
        }
        (Some(DutyMark::Waived(reason, words, act)), _) => {
            let end = match reason {
                WaiverReason::DoneBefore | WaiverReason::NotApplicable => DutyEnd::Excused,
                WaiverReason::Presidium | WaiverReason::Later => DutyEnd::Waived,
            };
            (end, words.clone(), vec![*act])
        }
        (None, DutyState::Met | DutyState::Recorded | DutyState::Waived) => {
            let end = match missed {
                Some(_) => DutyEnd::Late,
                None if duty.state == DutyState::Recorded => DutyEnd::Recorded,
                None => DutyEnd::Met,
            };
            let shown = shown_by(course, duty);
            (
                end,
                attested(course, duty),
                missed.into_iter().chain(shown).collect(),
            )
        }
        // What falls due after the close can still be done.
        (None, DutyState::Missed) if time(&rule.due) != DutyTime::After => {
            (DutyEnd::Missed, String::new(), missed.into_iter().collect())
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

/// Something done meets the duty, and it can be done too late. What is a number or a share holds or does not,
/// whenever it is looked at; and by hand everything can be recorded too late.
fn can_be_late(rule: &DutyRule) -> bool {
    rule.met_by.iter().any(|evidence| {
        matches!(
            evidence,
            Evidence::CardVotePassed(_)
                | Evidence::QuestionsPassed(..)
                | Evidence::StepDone(_)
                | Evidence::RungDone(_)
                | Evidence::DocumentReady(_)
                | Evidence::DocumentsReady
                | Evidence::RollTaken
                | Evidence::Attested
        )
    })
}

fn time(due: &Due) -> DutyTime {
    match due {
        Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => DutyTime::Before,
        Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => DutyTime::After,
        _ => DutyTime::During,
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

/// The record that shows it: of a vote, a step or a rung.
fn shown_by(course: &Course<'_>, duty: &Duty<'_>) -> Option<u64> {
    duty.rule.met_by.iter().find_map(|evidence| match evidence {
        Evidence::CardVotePassed(subject) | Evidence::QuestionsPassed(subject, _) => {
            let mut votes = course.state.votes.iter().rev();
            let vote = votes
                .find(|vote| vote.passed() && vote.subject.as_deref() == Some(subject.as_str()))?;
            course
                .votes
                .get(vote.id.as_str())?
                .last()
                .map(|(seq, _)| *seq)
        }
        Evidence::StepDone(subject) => steps_done(course, |step| {
            step.subject.as_deref() == Some(subject.as_str())
        }),
        Evidence::RungDone(rung) => rung_done(course, duty, *rung),
        _ => None,
    })
}

fn rung_done(course: &Course<'_>, duty: &Duty<'_>, rung: Rung) -> Option<u64> {
    let election = duty.election?;
    steps_done(course, |step| {
        matches!(&step.kind, StepKind::Election { election: id, rung: at }
            if *id == election.id && *at == rung)
    })
}

fn steps_done(
    course: &Course<'_>,
    is: impl Fn(&crate::congress::plan::Step) -> bool,
) -> Option<u64> {
    course.state.items().find_map(|item| {
        let step = item.steps.iter().find(|step| is(&step.step))?;
        course
            .done
            .get(&(item.plan.id.as_str(), step.step.id.as_str()))
            .copied()
    })
}
