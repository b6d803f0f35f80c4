//! Duties: which hold for this congress, which are met and by what, which fall due where.
//!
//! [`holding`] says which duties stand at all, [`moments`] when they fall due, [`evidence`] what meets them,
//! [`gate()`] what stops, [`coming()`] what is announced early.

mod coming;
mod evidence;
mod gate;
mod holding;
mod moments;
mod numbers;
mod passage;

pub use coming::{Coming, Paper, coming};
pub use evidence::{is_attest_only, missing_rungs};
pub use gate::{before_remedy, gate, gate_at, stopping, together};
pub use holding::{holds, offices};
pub use moments::{deadline, due_step};
pub use passage::Passage;

use crate::congress::election::Election;
use crate::congress::event::WaiverReason;
use crate::congress::state::{DutyMark, State};
use crate::congress::time::Tick;
use crate::rulebook::{Due, DutyRule, Evidence, Severity};
use evidence::Sight;
use moments::Horizon;
use serde::Serialize;

/// A duty is announced so many steps before it falls due.
pub const STEPS_AHEAD: usize = 3;

/// Where a duty stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyState {
    /// Not due for a while.
    Waiting,
    /// Falls due within the next three steps.
    Soon,
    /// Falls due with the next press of Tiếp.
    Due,
    /// Its step has passed and it is neither met nor waived.
    Missed,
    /// The journal or the plan shows that it is met.
    Met,
    /// Recorded as done by hand.
    Recorded,
    /// Waived with a reason.
    Waived,
    /// A rehearsal began after it.
    TakenAsMet,
}

impl DutyState {
    /// Nothing more has to be done about it.
    pub fn is_settled(self) -> bool {
        matches!(
            self,
            Self::Met | Self::Recorded | Self::Waived | Self::TakenAsMet
        )
    }
}

/// A duty of this congress. A rule about elections stands once for each election it touches.
#[derive(Clone, Debug)]
pub struct Duty<'a> {
    /// Id of the rule, with `/election` behind it where it stands for one.
    pub id: String,
    /// The rule.
    pub rule: &'a DutyRule,
    /// The election it stands for.
    pub election: Option<&'a Election>,
    /// Where it stands.
    pub state: DutyState,
}

/// All duties that hold for this congress, in the order of the rulebook.
pub fn standings(state: &State, now: Tick) -> Vec<Duty<'_>> {
    let horizon = Horizon::new(state);
    holding::all(state)
        .into_iter()
        .map(|(id, rule, election)| Duty {
            state: stand(state, now, &id, rule, election, Some(&horizon)),
            id,
            rule,
            election,
        })
        .collect()
}

/// Where a duty stands; without a horizon only whether it is settled or missed.
fn stand(
    state: &State,
    now: Tick,
    id: &str,
    rule: &DutyRule,
    election: Option<&Election>,
    horizon: Option<&Horizon<'_>>,
) -> DutyState {
    match state.duties.get(id) {
        Some(DutyMark::Met(..)) => return DutyState::Recorded,
        Some(DutyMark::Waived(..)) => return DutyState::Waived,
        None => {}
    }
    let sight = Sight::new(state, now, rule, election);
    if sight.is_met() {
        return DutyState::Met;
    }
    // A result that would be another one is put before the presidium at once.
    if rule.met_by.contains(&Evidence::BasesStand) && state.closed.is_none() {
        return DutyState::Due;
    }
    if moments::is_taken_as_met(state, rule, election) {
        return DutyState::TakenAsMet;
    }
    if moments::has_passed(state, now, rule, election) {
        return DutyState::Missed;
    }
    let Some(horizon) = horizon else {
        return DutyState::Waiting;
    };
    let due = match (&rule.due, &horizon.next) {
        (Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_), _) => {
            state.closed.is_some()
        }
        (_, Some(passage)) => {
            moments::falls_due(state, rule, election, passage) && !sight.leaving(passage).is_met()
        }
        (_, None) => false,
    };
    if due {
        return DutyState::Due;
    }
    match horizon.ahead(state, rule, election) {
        Some((steps, _)) if steps <= STEPS_AHEAD => DutyState::Soon,
        _ => DutyState::Waiting,
    }
}

/// Waivers whose words are still to come.
pub fn unexplained(state: &State) -> Vec<&str> {
    state
        .duties
        .iter()
        .filter_map(|(id, mark)| match mark {
            DutyMark::Waived(WaiverReason::Later, words, _) if words.trim().is_empty() => {
                Some(id.as_str())
            }
            _ => None,
        })
        .collect()
}

/// The duties the reminder panel shows: due, missed and soon, the gravest first.
pub fn reminders(duties: Vec<Duty<'_>>) -> Vec<Duty<'_>> {
    let mut shown: Vec<Duty<'_>> = duties
        .into_iter()
        .filter(|duty| {
            matches!(
                duty.state,
                DutyState::Soon | DutyState::Due | DutyState::Missed
            ) && duty.rule.severity != Severity::Lesson
        })
        .collect();
    shown.sort_by_key(|duty| {
        let urgency = match duty.state {
            DutyState::Due => 0,
            DutyState::Soon => 1,
            _ => 2,
        };
        (urgency, duty.rule.severity)
    });
    shown
}
