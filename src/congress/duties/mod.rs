//! Duties: which hold for this congress, which are met and by what, which fall due where.

use crate::congress::agenda::{self, Arrival};
use crate::congress::card_vote;
use crate::congress::election::{CountMethod, Election, Progress};
use crate::congress::event::WaiverReason;
use crate::congress::late;
use crate::congress::plan::{Item, Step, StepKind};
use crate::congress::state::{
    DutyMark, ItemStage, ItemState, SittingStage, State, StepStage, StepState,
};
use crate::congress::time::{Millis, Tick};
use crate::rulebook::{Due, DutyRule, Evidence, Rung, Severity, SittingKind};
use serde::Serialize;

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
    let arrival = match agenda::next_move(state) {
        agenda::NextMove::Advance(arrival) => Some(arrival),
        _ => None,
    };
    let upcoming = agenda::upcoming(state);
    all(state)
        .into_iter()
        .map(|(id, rule, election)| {
            let standing = stand(state, now, &id, rule, election, arrival.as_ref(), &upcoming);
            Duty {
                id,
                rule,
                election,
                state: standing,
            }
        })
        .collect()
}

/// The ids, rules and elections of the duties that hold for this congress.
fn all(state: &State) -> Vec<(String, &DutyRule, Option<&Election>)> {
    let mut found = Vec::new();
    for rule in &state.setup.rulebook.duties {
        if !holds(state, rule) {
            continue;
        }
        match &rule.due {
            // Once for everybody who came late, and for as long as something was said about it.
            _ if rule.met_by.contains(&Evidence::BasesStand) => {
                let prefix = format!("{}/", rule.id);
                let marked = state.duties.keys().filter(|id| id.starts_with(&prefix));
                let mut ids: Vec<String> = late::arrivals(state)
                    .iter()
                    .map(|late| format!("{prefix}{}", late.card))
                    .collect();
                ids.extend(marked.cloned());
                ids.sort_unstable();
                ids.dedup();
                found.extend(ids.into_iter().map(|id| (id, rule, None)));
            }
            Due::BeforeRung(_, offices) => {
                for election in &state.elections {
                    if offices.is_empty() || offices.contains(&election.office) {
                        found.push((format!("{}/{}", rule.id, election.id), rule, Some(election)));
                    }
                }
            }
            _ => found.push((rule.id.clone(), rule, None)),
        }
    }
    found
}

/// The rule holds for this congress: its kind, its sittings, its offices, and its date. A rule never holds
/// for a congress before the date of its source.
pub fn holds(state: &State, rule: &DutyRule) -> bool {
    let plan = &state.setup.plan;
    let holds = &rule.holds;
    (holds.kinds.is_empty() || holds.kinds.contains(&plan.kind))
        && holds
            .with_sitting
            .is_none_or(|kind| plan.sittings.iter().any(|s| s.kind == kind))
        && (holds.offices.is_empty()
            || plan
                .elections
                .iter()
                .any(|election| holds.offices.contains(&election.office)))
        && holds
            .requirement
            .as_ref()
            .is_none_or(|name| plan.requirements.contains(name))
        && rule.source.date.is_none_or(|date| date <= plan.date)
        && !plan.duties_off.iter().any(|(id, _)| *id == rule.id)
}

fn stand(
    state: &State,
    now: Tick,
    id: &str,
    rule: &DutyRule,
    election: Option<&Election>,
    arrival: Option<&Arrival>,
    upcoming: &[(&ItemState, &StepState)],
) -> DutyState {
    match state.duties.get(id) {
        Some(DutyMark::Met(..)) => return DutyState::Recorded,
        Some(DutyMark::Waived(..)) => return DutyState::Waived,
        None => {}
    }
    if rule
        .met_by
        .iter()
        .any(|evidence| shows(state, now, evidence, election, false))
    {
        return DutyState::Met;
    }
    // A result that would be another one is put before the presidium at once.
    if rule.met_by.contains(&Evidence::BasesStand) && state.closed.is_none() {
        return DutyState::Due;
    }
    if passed(state, rule, election, StepStage::TakenAsMet) {
        return DutyState::TakenAsMet;
    }
    if missed(state, rule, election) {
        return DutyState::Missed;
    }
    let met_on_leaving = || {
        rule.met_by
            .iter()
            .any(|evidence| shows(state, now, evidence, election, true))
    };
    if arrival.is_some_and(|arrival| falls_due(state, rule, election, arrival) && !met_on_leaving())
        || (rule.due == Due::BeforeOpening && state.open_sitting().is_none() && !opened(state))
        || ((rule.due == Due::BeforeClose || falls_due_nowhere(state, rule, election))
            && all_closed(state))
    {
        return DutyState::Due;
    }
    let soon = upcoming
        .iter()
        .take(4)
        .any(|(_, step)| due_at_step(rule, election, &step.step));
    if soon {
        DutyState::Soon
    } else {
        DutyState::Waiting
    }
}

/// No step of the programme makes the duty fall due: then it does at the close.
fn falls_due_nowhere(state: &State, rule: &DutyRule, election: Option<&Election>) -> bool {
    matches!(&rule.due, Due::BeforeSubject(_) | Due::BeforeRung(..))
        && !steps(state).any(|(_, step)| due_at_step(rule, election, &step.step))
}

fn opened(state: &State) -> bool {
    state.sittings.iter().any(|s| s.opened.is_some())
}

fn all_closed(state: &State) -> bool {
    state
        .sittings
        .iter()
        .all(|s| s.stage == SittingStage::Closed)
}

/// The duty falls due before this very step.
fn due_at_step(rule: &DutyRule, election: Option<&Election>, step: &Step) -> bool {
    match &rule.due {
        Due::BeforeSubject(subjects) => step
            .subject
            .as_ref()
            .is_some_and(|subject| subjects.contains(subject)),
        Due::BeforeRung(rung, _) => match &step.kind {
            StepKind::Election {
                election: id,
                rung: at,
            } => at == rung && election.is_some_and(|election| election.id == *id),
            _ => false,
        },
        _ => false,
    }
}

/// The duty falls due when this arrival is made.
fn falls_due(
    state: &State,
    rule: &DutyRule,
    election: Option<&Election>,
    arrival: &Arrival,
) -> bool {
    match arrival {
        Arrival::Step { item, step } | Arrival::Item { item, step, .. } => {
            let target = state.find_item(item).and_then(|i| i.find_step(step));
            target.is_some_and(|target| due_at_step(rule, election, &target.step))
                || (rule.due == Due::BeforeDiscussionEnds && leaves_discussion(state))
        }
        Arrival::SittingCloses { sitting } => {
            (rule.due == Due::BeforeDiscussionEnds && leaves_discussion(state))
                || matches!(&rule.due, Due::BeforeSittingCloses(kind)
                    if state.sittings.iter().any(|s| s.id == *sitting && s.kind == *kind))
        }
    }
}

fn leaves_discussion(state: &State) -> bool {
    state
        .running_step()
        .is_some_and(|step| step.step.kind == StepKind::Discussion)
}

/// A step before which the duty was due has the given stage.
fn passed(state: &State, rule: &DutyRule, election: Option<&Election>, stage: StepStage) -> bool {
    match &rule.due {
        Due::BeforeOpening => stage == StepStage::TakenAsMet && state.from.is_some(),
        Due::BeforeSittingCloses(kind) => {
            stage == StepStage::TakenAsMet
                && state.sittings.iter().any(|s| {
                    s.kind == *kind && s.items.iter().all(|i| i.stage == ItemStage::TakenAsMet)
                })
        }
        Due::BeforeDiscussionEnds => steps(state)
            .any(|(_, step)| step.step.kind == StepKind::Discussion && step.stage == stage),
        _ => steps(state)
            .any(|(_, step)| due_at_step(rule, election, &step.step) && step.stage == stage),
    }
}

/// The moment has passed without the duty being met.
fn missed(state: &State, rule: &DutyRule, election: Option<&Election>) -> bool {
    match &rule.due {
        Due::BeforeOpening => opened(state),
        Due::BeforeSittingCloses(kind) => state
            .sittings
            .iter()
            .any(|s| s.kind == *kind && s.stage == SittingStage::Closed),
        Due::BeforeDiscussionEnds => steps(state).any(|(_, step)| {
            step.step.kind == StepKind::Discussion && matches!(step.stage, StepStage::Done(_))
        }),
        Due::BeforeClose => state.closed.is_some(),
        Due::BeforeSubject(_) | Due::BeforeRung(..) => {
            state.closed.is_some()
                || steps(state).any(|(_, step)| {
                    due_at_step(rule, election, &step.step)
                        && matches!(step.stage, StepStage::Running | StepStage::Done(_))
                })
        }
        _ => false,
    }
}

fn steps(state: &State) -> impl Iterator<Item = (&ItemState, &StepState)> {
    state
        .items()
        .flat_map(|item| item.steps.iter().map(move |step| (item, step)))
}

/// The journal or the plan shows this. `leaving`: the running step counts as done, because Tiếp is about to
/// finish it.
fn shows(
    state: &State,
    now: Tick,
    evidence: &Evidence,
    election: Option<&Election>,
    leaving: bool,
) -> bool {
    let plan = &state.setup.plan;
    let running = state.running_step().filter(|_| leaving).map(|s| &s.step);
    match evidence {
        Evidence::CardVotePassed(subject) => {
            // A vote that was put again holds no longer: the last one does.
            state.votes.iter().any(|vote| {
                vote.passed()
                    && vote.subject.as_ref() == Some(subject)
                    && card_vote::holds(&state.votes, vote)
            }) || taken_as_met(state, subject)
        }
        Evidence::StepDone(subject) => {
            steps(state).any(|(_, step)| {
                step.step.subject.as_ref() == Some(subject)
                    && matches!(step.stage, StepStage::Done(_))
            }) || taken_as_met(state, subject)
                || running.is_some_and(|step| step.subject.as_ref() == Some(subject))
        }
        Evidence::RungDone(rung) => election.is_some_and(|election| {
            let now_leaving = running.is_some_and(|step| {
                matches!(&step.kind, StepKind::Election { election: id, rung: at }
                    if *id == election.id && at == rung)
            });
            now_leaving
                || election.round.is_done(*rung)
                || election.earlier.iter().any(|round| round.is_done(*rung))
                || (*rung == Rung::Introduction && election.slate.introduced)
        }),
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
        Evidence::PersonsAssigned => persons_assigned(state),
        Evidence::DiscussionTime(percent) => discussion_time(state, now, *percent),
        Evidence::SolutionShare(percent) => {
            let times = state.speakers.time_by_tag(now);
            let total: i64 = times.iter().map(|(_, time)| time.0).sum();
            let solutions = times
                .iter()
                .find(|(tag, _)| *tag == super::event::SpeechTag::Solution)
                .map_or(0, |(_, time)| time.0);
            total > 0 && solutions * 100 >= total * i64::from(*percent)
        }
        Evidence::LadderComplete => plan
            .elections
            .iter()
            .all(|election| missing_rungs(state, &election.id).is_empty()),
        Evidence::ElectionsComplete => state
            .elections
            .iter()
            .all(|election| matches!(election.progress(), Progress::Complete | Progress::Stopped)),
        Evidence::CountedByMinutes => election
            .into_iter()
            .chain(state.elections.iter().filter(|_| election.is_none()))
            .flat_map(Election::rounds)
            .filter_map(|round| round.count.as_ref())
            .all(|count| count.method == CountMethod::Minutes),
        Evidence::QuorumMet => state.roll.quorum(&state.setup).met,
        Evidence::BaseSettled => state.roll.reported && !state.roll.base(&state.setup).provisional,
        // A duty of this kind stands only while some result would be another one.
        Evidence::BasesStand | Evidence::Attested => false,
        _ => false, // the newer evidence
    }
}

fn taken_as_met(state: &State, subject: &str) -> bool {
    steps(state).any(|(_, step)| {
        step.stage == StepStage::TakenAsMet && step.step.subject.as_deref() == Some(subject)
    })
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

/// The first duty that stops this arrival: a must whose source was seen, not met, due here. `leaving`: the
/// running step is finished by this arrival (and not left out).
pub fn gate<'a>(state: &'a State, now: Tick, arrival: &Arrival, leaving: bool) -> Option<Duty<'a>> {
    all(state).into_iter().find_map(|(id, rule, election)| {
        let stops = rule.blocks()
            && falls_due(state, rule, election, arrival)
            && !stand(state, now, &id, rule, election, None, &[]).is_settled()
            && !rule
                .met_by
                .iter()
                .any(|evidence| shows(state, now, evidence, election, leaving));
        stops.then_some(Duty {
            id,
            rule,
            election,
            state: DutyState::Due,
        })
    })
}

/// The first duty that stops the opening or the close.
pub fn gate_at<'a>(state: &'a State, now: Tick, due: &Due) -> Option<Duty<'a>> {
    all(state).into_iter().find_map(|(id, rule, election)| {
        let stops = rule.blocks()
            && (rule.due == *due
                || (*due == Due::BeforeClose && falls_due_nowhere(state, rule, election)))
            && !stand(state, now, &id, rule, election, None, &[]).is_settled();
        stops.then_some(Duty {
            id,
            rule,
            election,
            state: DutyState::Due,
        })
    })
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
