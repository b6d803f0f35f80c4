//! What goes wrong right now, as far as the journal shows it: which situation cards are offered first.
//!
//! Some troubles no journal shows: that somebody asks to be taken off a list or does not take a seat is found by
//! searching; that two teams of tellers differ is known to the podium, which has their files, before anything
//! is recorded ([`with`]).

use super::agenda::{self, NextMove};
use super::duties::{self, Duty, DutyState};
use super::election::{Election, Ending, Progress, RoundKind};
use super::late;
use super::names;
use super::plan::StepKind;
use super::state::State;
use super::time::{Millis, Tick};
use super::timing::{self, Schedule};
use crate::rulebook::{Evidence, Trouble};

/// An interruption is a trouble for so long after the program ran again (practice).
const INTERRUPTED: Millis = Millis::minutes(10);
/// Behind the plan by less than this is no trouble (practice).
const BEHIND: Millis = Millis::minutes(10);
/// Steps ahead, the running one included, whose document must be there.
const STEPS_AHEAD: usize = 4;

/// Everything that goes wrong now, the gravest first. Nothing after the close.
pub fn troubles(state: &State, now: Tick) -> Vec<Trouble> {
    let duties = duties::standings(state, now);
    let schedule = timing::schedule(state, now);
    troubles_of(state, now, &duties, &schedule)
}

/// The same for somebody who has the duties and the timetable of this moment at hand.
pub fn troubles_of(
    state: &State,
    now: Tick,
    duties: &[Duty<'_>],
    schedule: &Schedule,
) -> Vec<Trouble> {
    if state.closed.is_some() {
        return Vec::new();
    }
    Trouble::ALL
        .into_iter()
        .filter(|trouble| match trouble {
            Trouble::CollectedMore
            | Trouble::CollectedFewer
            | Trouble::Tie
            | Trouble::Short
            | Trouble::TellerOnList
            | Trouble::SurplusOver
            | Trouble::NameTwice => state
                .elections
                .iter()
                .filter(|election| election.stopped.is_none())
                .any(|election| in_election(state, election, *trouble)),
            Trouble::TeamsDiffer | Trouble::ElectedWithdraws | Trouble::WithdrawalAsked => false,
            Trouble::QuorumLost => quorum_lost(state),
            Trouble::LateArrival => late_arrival(state, duties),
            Trouble::BaseUnsettled => {
                state.roll.reported
                    && state.open_sitting().is_some()
                    && state.roll.base(&state.setup).provisional
            }
            Trouble::VoteFailed => vote_failed(state),
            Trouble::WrongAnnouncement => wrong_announcement(state),
            Trouble::SpeakerOver => state.speakers.speaking().is_some_and(|speech| {
                let limit = speech.limit;
                limit.is_some_and(|limit| speech.clock.remaining(limit, now) < Millis::ZERO)
            }),
            Trouble::ItemOver => {
                let running = state.running_item().filter(|_| state.recess.is_none());
                running.is_some_and(|item| item.remaining(now) < Millis::ZERO)
            }
            Trouble::Behind => schedule.behind >= BEHIND,
            Trouble::NoSpeakers => no_speakers(state, now),
            Trouble::DocumentMissing => document_missing(state),
            Trouble::Interrupted => state
                .gap
                .is_some_and(|gap| Millis::between(gap.alive, now.at) - gap.length < INTERRUPTED),
            Trouble::DutyOpen => duties
                .iter()
                .any(|duty| duty.state == DutyState::Due && duty.rule.blocks()),
        })
        .collect()
}

/// The troubles and one more that is known from elsewhere, the gravest first.
pub fn with(mut troubles: Vec<Trouble>, trouble: Trouble) -> Vec<Trouble> {
    if !troubles.contains(&trouble) {
        troubles.push(trouble);
    }
    let place = |trouble: &Trouble| Trouble::ALL.iter().position(|other| other == trouble);
    troubles.sort_by_key(place);
    troubles
}

/// What the running round of an election shows.
fn in_election(state: &State, election: &Election, trouble: Trouble) -> bool {
    let round = &election.round;
    let undecided = round.announced.is_none() && round.cancelled.is_none();
    let ending = round.count.as_ref().map(|count| count.outcome.ending);
    match trouble {
        Trouble::CollectedMore => undecided && round.is_void(),
        Trouble::CollectedFewer => {
            let fewer = match (&round.issued, round.collected) {
                (Some(issued), Some(collected)) => collected < issued.issued,
                _ => false,
            };
            undecided && fewer
        }
        // Counted so and not announced, announced so, or the round that mends it has not got its papers yet.
        Trouble::Tie => {
            (undecided && ending == Some(Ending::Tie))
                || election.progress() == Progress::Tied
                || (round.kind == RoundKind::Revote && election.just_opened())
        }
        Trouble::Short => {
            (undecided && ending == Some(Ending::Short))
                || matches!(
                    election.progress(),
                    Progress::Short | Progress::AlternatesShort
                )
                || (round.kind == RoundKind::Next && election.just_opened())
        }
        Trouble::TellerOnList => {
            undecided
                && election.slate.standing().any(|candidate| {
                    let teller = |name: &String| names::same_name(name, &candidate.name);
                    election.tellers.iter().any(teller)
                })
        }
        Trouble::SurplusOver => {
            let surplus = &state.setup.rulebook.surplus;
            let seats = election.seats_now();
            let names = election.slate.standing().count();
            undecided
                && round.ballot.is_none()
                && surplus.offices.contains(&election.office)
                && names > (seats.saturating_add(surplus.limit(seats))) as usize
        }
        Trouble::NameTwice => undecided && round.issued.is_none() && name_twice(election),
        _ => false,
    }
}

/// Two of those who stand have one name, told apart or not.
fn name_twice(election: &Election) -> bool {
    let standing: Vec<&str> = election
        .slate
        .standing()
        .map(|candidate| candidate.name.as_str())
        .collect();
    standing.iter().enumerate().any(|(at, one)| {
        let mut behind = standing.iter().skip(at + 1);
        behind.any(|other| names::are_namesakes(one, other))
    })
}

/// A sitting is open, presence was reported, and too few are in the hall. A committee that meets by itself has
/// its own number.
fn quorum_lost(state: &State) -> bool {
    state.roll.reported
        && state.open_sitting().is_some()
        && state.electorate().is_none()
        && state.recess.is_none()
        && !state.roll.quorum(&state.setup).met
}

/// Somebody came who makes an announced result another one, and nothing was said about it yet.
fn late_arrival(state: &State, duties: &[Duty<'_>]) -> bool {
    let about = |duty: &&Duty<'_>| duty.rule.met_by.contains(&Evidence::BasesStand);
    let rule = &state.setup.rulebook.duties;
    if rule
        .iter()
        .any(|rule| rule.met_by.contains(&Evidence::BasesStand) && duties::holds(state, rule))
    {
        return duties
            .iter()
            .filter(about)
            .any(|duty| !duty.state.is_settled());
    }
    !late::arrivals(state).is_empty()
}

/// The numbers that stand recorded do not reach what is needed, or a question of the running step did not pass
/// and was not put again. Whether there is another round is a question whose no is an answer.
fn vote_failed(state: &State) -> bool {
    if let Some(open) = state.open_vote() {
        return open.passes() == Some(false);
    }
    let (Some(item), Some(step)) = (state.running_item(), state.running_step()) else {
        return false;
    };
    if matches!(step.step.kind, StepKind::Decision { .. }) {
        return matches!(agenda::next_move(state), NextMove::VoteFailed { .. });
    }
    agenda::failed(state, item, &step.step).is_some()
}

/// An announced vote is put again. An announced ballot is never counted again here.
fn wrong_announcement(state: &State) -> bool {
    state.open_vote().is_some_and(|vote| vote.repeats.is_some())
}

/// The discussion runs, has time left, and nobody speaks or waits.
fn no_speakers(state: &State, now: Tick) -> bool {
    let discusses = state
        .running_step()
        .is_some_and(|step| step.step.kind == StepKind::Discussion);
    let time_left = state
        .running_item()
        .is_some_and(|item| item.remaining(now) > Millis::ZERO);
    discusses
        && time_left
        && state.recess.is_none()
        && state.speakers.speaking().is_none()
        && state.speakers.waiting().next().is_none()
}

/// A document that is read now or within the next steps is not ready.
fn document_missing(state: &State) -> bool {
    let running = state.running_step();
    let next = agenda::upcoming(state);
    let coming = next.iter().map(|(_, step)| *step).take(STEPS_AHEAD);
    running.into_iter().chain(coming).any(
        |step| matches!(&step.step.kind, StepKind::Read { document } if !state.is_ready(document)),
    )
}
