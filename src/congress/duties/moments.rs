//! When a duty falls due: which passage of the congress goes by its moment, whether that is over, and how many
//! steps ahead it lies.

use super::passage::Passage;
use crate::congress::agenda::{self, NextMove};
use crate::congress::election::Election;
use crate::congress::plan::StepKind;
use crate::congress::state::{ItemStage, ItemState, SittingStage, State, StepStage, StepState};
use crate::congress::time::Tick;
use crate::rulebook::{Due, DutyRule, SittingKind};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// All steps of the programme, in its order.
pub(super) fn steps(state: &State) -> impl DoubleEndedIterator<Item = (&ItemState, &StepState)> {
    state.sittings.iter().flat_map(|sitting| {
        sitting
            .items
            .iter()
            .flat_map(|item| item.steps.iter().map(move |step| (item, step)))
    })
}

/// Its item was left out before the step began.
pub(super) fn is_left_out(item: &ItemState, step: &StepState) -> bool {
    matches!(item.stage, ItemStage::Skipped(_)) && step.stage == StepStage::Pending
}

fn is_to_come(item: &ItemState, step: &StepState) -> bool {
    item.is_outstanding() && matches!(step.stage, StepStage::Running | StepStage::Pending)
}

fn is_over(item: &ItemState, step: &StepState) -> bool {
    match step.stage {
        StepStage::Done(_) | StepStage::Skipped(_) => true,
        // Its item ended or was left out while it ran.
        StepStage::Running => !item.is_outstanding(),
        StepStage::Pending | StepStage::TakenAsMet => false,
    }
}

/// The step is one that the moment of the duty is about: it bears the subject, is the rung, is the discussion,
/// or stands in the first meeting.
pub(super) fn is_about(
    rule: &DutyRule,
    election: Option<&Election>,
    item: &ItemState,
    step: &StepState,
) -> bool {
    match &rule.due {
        Due::BeforeSubject(subjects)
        | Due::WithinSubject(subjects)
        | Due::AfterSubject(subjects) => step
            .step
            .subject
            .as_ref()
            .is_some_and(|subject| subjects.contains(subject)),
        Due::BeforeRung(rung, _) | Due::WithinRung(rung, _) => match &step.step.kind {
            StepKind::Election {
                election: id,
                rung: at,
            } => at == rung && election.is_some_and(|election| election.id == *id),
            _ => false,
        },
        Due::BeforeElection(_) => match &step.step.kind {
            StepKind::Election { election: id, .. } => {
                election.is_some_and(|election| election.id == *id)
            }
            _ => false,
        },
        Due::BeforeFirstMeeting => item.plan.electorate.is_some(),
        Due::BeforeDiscussionEnds => step.step.kind == StepKind::Discussion,
        _ => false,
    }
}

/// Those steps of the programme.
fn steps_about<'a>(
    state: &'a State,
    rule: &'a DutyRule,
    election: Option<&'a Election>,
) -> impl DoubleEndedIterator<Item = (&'a ItemState, &'a StepState)> {
    steps(state).filter(move |(item, step)| {
        is_about(rule, election, item, step) && !is_left_out(item, step)
    })
}

/// The step of the programme at which the duty falls due: the first that it must be settled before, or the last
/// with which it must be. `None` for moments that are no step, and where the programme has no such step.
pub fn due_step<'a>(
    state: &'a State,
    rule: &'a DutyRule,
    election: Option<&'a Election>,
) -> Option<(&'a ItemState, &'a StepState)> {
    let mut about = steps_about(state, rule, election);
    match &rule.due {
        Due::WithinSubject(_)
        | Due::AfterSubject(_)
        | Due::WithinRung(..)
        | Due::BeforeDiscussionEnds => about.next_back(),
        _ => about.next(),
    }
}

/// The programme has the moment. What must be done before something can always be asked for: at the close, where
/// that something never comes.
pub(super) fn is_in_programme(state: &State, rule: &DutyRule, election: Option<&Election>) -> bool {
    let has_sitting = |kind: &SittingKind| state.sittings.iter().any(|s| s.kind == *kind);
    match &rule.due {
        Due::WithinSubject(_)
        | Due::AfterSubject(_)
        | Due::WithinRung(..)
        | Due::BeforeElection(_)
        | Due::BeforeFirstMeeting => {
            steps(state).any(|(item, step)| is_about(rule, election, item, step))
        }
        Due::BeforeSittingOpens(kind) | Due::BeforeSittingCloses(kind) => has_sitting(kind),
        _ => true,
    }
}

/// No step that is still in the programme makes the duty fall due: then it does at the close. An election that was
/// left out as a whole is not asked for rung by rung.
fn falls_due_nowhere(state: &State, rule: &DutyRule, election: Option<&Election>) -> bool {
    let stays = || steps_about(state, rule, election).next().is_some();
    let was_there = || steps(state).any(|(item, step)| is_about(rule, election, item, step));
    match &rule.due {
        Due::BeforeSubject(_) | Due::WithinSubject(_) | Due::AfterSubject(_) => !stays(),
        Due::BeforeRung(..) | Due::WithinRung(..) => {
            !stays() && (!was_there() || is_held(state, election))
        }
        _ => false,
    }
}

/// Some step of the election is in the programme and was not left out.
fn is_held(state: &State, election: Option<&Election>) -> bool {
    steps(state).any(|(item, step)| {
        !is_left_out(item, step)
            && matches!(&step.step.kind, StepKind::Election { election: id, .. }
                if election.is_some_and(|election| election.id == *id))
    })
}

/// The congress goes by the moment of the duty in this passage.
pub(super) fn falls_due(
    state: &State,
    rule: &DutyRule,
    election: Option<&Election>,
    passage: &Passage<'_>,
) -> bool {
    let about = |place: Option<(&ItemState, &StepState)>| {
        place.is_some_and(|(item, step)| is_about(rule, election, item, step))
    };
    let last = || {
        !steps_about(state, rule, election).any(|(item, step)| {
            is_to_come(item, step)
                && passage
                    .leaves
                    .is_none_or(|(_, left)| !std::ptr::eq(left, step))
                && passage
                    .leaves_item
                    .is_none_or(|left| !std::ptr::eq(left, item))
        })
    };
    if passage.closes && falls_due_nowhere(state, rule, election) {
        return true;
    }
    match &rule.due {
        Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => {
            passage.opens.is_some() && !is_opened(state)
        }
        Due::BeforeSittingOpens(kind) => passage.opens.is_some_and(|sitting| {
            sitting.kind == *kind
                && !state
                    .sittings
                    .iter()
                    .any(|s| s.kind == *kind && s.opened.is_some())
        }),
        Due::BeforeSubject(_)
        | Due::BeforeRung(..)
        | Due::BeforeElection(_)
        | Due::BeforeFirstMeeting => about(passage.enters),
        Due::WithinRung(..) => about(passage.leaves),
        Due::WithinSubject(_) | Due::BeforeDiscussionEnds => about(passage.leaves) && last(),
        Due::AfterSubject(_) => passage.leaves_item.is_some_and(|item| {
            let mut held = item
                .steps
                .iter()
                .filter(|step| is_about(rule, election, item, step));
            held.any(|step| step.stage != StepStage::Pending) && last()
        }),
        Due::BeforeSittingCloses(kind) => passage.closes_sitting.is_some_and(|s| s.kind == *kind),
        Due::BeforeClose => passage.closes,
        Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => false,
    }
}

fn is_opened(state: &State) -> bool {
    state.sittings.iter().any(|s| s.opened.is_some())
}

/// A rehearsal began after the moment.
pub(super) fn is_taken_as_met(state: &State, rule: &DutyRule, election: Option<&Election>) -> bool {
    if state.from.is_none() {
        return false;
    }
    let taken = |kind: &SittingKind| {
        state
            .sittings
            .iter()
            .any(|s| s.kind == *kind && s.items.iter().all(|i| i.stage == ItemStage::TakenAsMet))
    };
    match &rule.due {
        Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => true,
        Due::BeforeSittingOpens(kind) | Due::BeforeSittingCloses(kind) => taken(kind),
        Due::WithinSubject(_) | Due::AfterSubject(_) | Due::BeforeDiscussionEnds => {
            let mut about = steps_about(state, rule, election).peekable();
            about.peek().is_some() && about.all(|(_, step)| step.stage == StepStage::TakenAsMet)
        }
        _ => {
            steps_about(state, rule, election).any(|(_, step)| step.stage == StepStage::TakenAsMet)
        }
    }
}

/// The moment has passed.
pub(super) fn has_passed(
    state: &State,
    now: Tick,
    rule: &DutyRule,
    election: Option<&Election>,
) -> bool {
    if state.closed.is_some() && falls_due_nowhere(state, rule, election) {
        return true;
    }
    match &rule.due {
        Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => is_opened(state),
        Due::BeforeSittingOpens(kind) => state
            .sittings
            .iter()
            .any(|s| s.kind == *kind && s.opened.is_some()),
        Due::BeforeSittingCloses(kind) => state
            .sittings
            .iter()
            .any(|s| s.kind == *kind && s.stage == SittingStage::Closed),
        Due::BeforeSubject(_)
        | Due::BeforeRung(..)
        | Due::BeforeElection(_)
        | Due::BeforeFirstMeeting => {
            state.closed.is_some()
                || steps_about(state, rule, election)
                    .any(|(item, step)| is_over(item, step) || step.stage == StepStage::Running)
        }
        Due::WithinRung(..) => {
            steps_about(state, rule, election).any(|(item, step)| is_over(item, step))
        }
        Due::WithinSubject(_) | Due::BeforeDiscussionEnds => {
            let mut over = false;
            for (item, step) in steps_about(state, rule, election) {
                if is_to_come(item, step) {
                    return false;
                }
                over |= is_over(item, step);
            }
            over
        }
        Due::AfterSubject(_) => {
            let mut over = false;
            for (item, step) in steps_about(state, rule, election) {
                if item.is_outstanding() {
                    return false;
                }
                over |= is_over(item, step);
            }
            over
        }
        Due::BeforeClose => state.closed.is_some(),
        Due::AfterClose => false,
        Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => state
            .closed
            .and_then(|(tick, _)| deadline(&rule.due, tick.at.date_naive()))
            .is_some_and(|last| now.at.date_naive() > last),
    }
}

/// The last day on which a duty that is due by the calendar can be met in time: counted from the day of the
/// congress for what comes before it, from the day it closed for what comes after. `None` for moments within.
pub fn deadline(due: &Due, from: NaiveDate) -> Option<NaiveDate> {
    match due {
        Due::DaysBefore(days) => from.checked_sub_days(Days::new(u64::from(*days))),
        Due::WorkingDaysBefore(days) => working_days(from, *days, NaiveDate::pred_opt),
        Due::DaysAfter(days) => from.checked_add_days(Days::new(u64::from(*days))),
        Due::WorkingDaysAfter(days) => working_days(from, *days, NaiveDate::succ_opt),
        _ => None,
    }
}

/// So many working days (Monday to Friday) on; holidays are not known.
fn working_days(
    from: NaiveDate,
    days: u32,
    step: impl Fn(&NaiveDate) -> Option<NaiveDate>,
) -> Option<NaiveDate> {
    let mut at = from;
    let mut left = days;
    while left > 0 {
        at = step(&at)?;
        if !matches!(at.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    Some(at)
}

/// What is still to come, worked out once for all duties.
pub(super) struct Horizon<'a> {
    /// The steps still to come, the running one first.
    pub(super) upcoming: Vec<(&'a ItemState, &'a StepState)>,
    /// The first of them runs.
    runs: bool,
    /// What the next press of Tiếp goes by.
    pub(super) next: Option<Passage<'a>>,
}

impl<'a> Horizon<'a> {
    pub(super) fn new(state: &'a State) -> Self {
        let upcoming = agenda::upcoming(state);
        let runs = state.item.is_some()
            && upcoming
                .first()
                .is_some_and(|(_, step)| step.stage == StepStage::Running);
        let next = match agenda::next_move(state) {
            NextMove::Advance(arrival) => Some(Passage::of(state, &arrival, true)),
            NextMove::OpenSitting { sitting } => Passage::opening(state, &sitting),
            NextMove::CloseCongress => Some(Passage::closing(state)),
            _ => None,
        };
        Self {
            upcoming,
            runs,
            next,
        }
    }

    /// Presses of Tiếp, one a step, until the step at this place begins.
    fn begins(&self, place: usize) -> usize {
        place + usize::from(!self.runs)
    }

    fn before(&self, found: impl Fn(&ItemState, &StepState) -> bool) -> Option<(usize, usize)> {
        let place = self
            .upcoming
            .iter()
            .position(|(item, step)| step.stage == StepStage::Pending && found(item, step))?;
        Some((self.begins(place), place))
    }

    fn leaving(&self, place: Option<usize>) -> Option<(usize, usize)> {
        place.map(|place| (self.begins(place) + 1, place))
    }

    fn leaving_last(
        &self,
        found: impl Fn(&ItemState, &StepState) -> bool,
    ) -> Option<(usize, usize)> {
        self.leaving(
            self.upcoming
                .iter()
                .rposition(|(item, step)| found(item, step)),
        )
    }

    /// How many steps ahead the moment of a duty lies (1: with the next step), and the place of the step it
    /// stands at among those to come; `None` where it lies behind, or after the close.
    pub(super) fn ahead(
        &self,
        state: &State,
        rule: &DutyRule,
        election: Option<&Election>,
    ) -> Option<(usize, usize)> {
        let about = |item: &ItemState, step: &StepState| is_about(rule, election, item, step);
        let sitting_is = |item: &ItemState, kind: SittingKind, stages: &[SittingStage]| {
            state
                .sitting_of(&item.plan.id)
                .is_some_and(|s| s.kind == kind && stages.contains(&s.stage))
        };
        match &rule.due {
            Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => {
                (!is_opened(state) && !self.upcoming.is_empty()).then_some((1, 0))
            }
            Due::BeforeSittingOpens(kind) => {
                self.before(|item, _| sitting_is(item, *kind, &[SittingStage::Pending]))
            }
            _ if falls_due_nowhere(state, rule, election) => self.close(state),
            Due::BeforeSubject(_)
            | Due::BeforeRung(..)
            | Due::BeforeElection(_)
            | Due::BeforeFirstMeeting => self.before(about),
            Due::WithinRung(..) => self.leaving(
                self.upcoming
                    .iter()
                    .position(|(item, step)| about(item, step)),
            ),
            // It falls due with the last discussion, but time that the main one leaves is hardly made up: whoever
            // leaves one is told.
            Due::BeforeDiscussionEnds
                if self
                    .next
                    .as_ref()
                    .and_then(|passage| passage.leaves)
                    .is_some_and(|(item, step)| about(item, step)) =>
            {
                self.leaving(Some(0))
            }
            Due::WithinSubject(_) | Due::BeforeDiscussionEnds => self.leaving_last(about),
            Due::AfterSubject(_) => {
                let (holds, _) =
                    steps_about(state, rule, election).rfind(|(item, _)| item.is_outstanding())?;
                self.leaving_last(|item, _| std::ptr::eq(item, holds))
            }
            Due::BeforeSittingCloses(kind) => {
                let open = [SittingStage::Open, SittingStage::Pending];
                let first = self
                    .upcoming
                    .iter()
                    .find(|(item, _)| sitting_is(item, *kind, &open))
                    .and_then(|(item, _)| state.sitting_of(&item.plan.id))?;
                self.leaving_last(|item, _| {
                    state
                        .sitting_of(&item.plan.id)
                        .is_some_and(|s| std::ptr::eq(s, first))
                })
            }
            Due::BeforeClose => self.close(state),
            Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => None,
        }
    }

    /// The last sitting closes by itself, then the congress.
    fn close(&self, state: &State) -> Option<(usize, usize)> {
        if state.closed.is_some() {
            return None;
        }
        let steps = self.begins(self.upcoming.len());
        Some((steps + 1, self.upcoming.len()))
    }
}
