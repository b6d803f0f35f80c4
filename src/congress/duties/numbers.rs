//! Evidence that is a number or a comparison: the lists and tellers of an election, the roll, the calendar.

use super::evidence::Sight;
use super::moments::steps;
use crate::congress::election::{Candidate, Election, Round};
use crate::congress::names;
use crate::congress::plan::{Status, StepKind};
use crate::congress::state::State;
use crate::congress::time::{Millis, Tick};
use crate::rulebook::{CongressKind, Figure, Office};

/// Presence was reported at most so many minutes before the papers were issued, in every round that issued some.
/// Before the first are: at most so many minutes ago.
pub(super) fn presence_checked(sight: &Sight<'_>, election: &Election, minutes: u32) -> bool {
    let most = Millis::minutes(i64::from(minutes));
    let issued = || election.rounds().filter(|round| round.issued.is_some());
    if issued().next().is_none() {
        return sight
            .state
            .roll
            .reported_at
            .is_some_and(|at| sight.now.clock - at.clock <= most);
    }
    issued().all(|round: &Round| round.presence_age.is_some_and(|age| age <= most))
}

/// The names on the list of the election: as adopted, else those who stand, else the incumbents' list of the
/// session. Of later rounds, the first one's list: the seats were decided with it.
fn listed<'a>(state: &'a State, election: &'a Election) -> Vec<&'a str> {
    let adopted = election.rounds().find_map(|round| round.ballot.as_ref());
    match adopted {
        Some((names, _)) => names.iter().map(String::as_str).collect(),
        None if election.slate.names.is_empty() => state
            .setup
            .plan
            .election(&election.id)
            .map(|plan| {
                plan.candidates
                    .iter()
                    .map(|one| one.name.as_str())
                    .collect()
            })
            .unwrap_or_default(),
        None => election
            .slate
            .standing()
            .map(|one| one.name.as_str())
            .collect(),
    }
}

/// There are tellers, and none of them is on a list that was voted on, of whatever round.
pub(super) fn tellers_off_list(state: &State, election: &Election) -> bool {
    let people = &state.setup.roll;
    let mut listed = listed(state, election);
    let adopted = election.rounds().filter_map(|round| round.ballot.as_ref());
    listed.extend(adopted.flat_map(|(names, _)| names.iter().map(String::as_str)));
    let planned = state.setup.plan.election(&election.id);
    let card_of = |name: &str| {
        let on_slate = election
            .slate
            .get(name)
            .and_then(|one: &Candidate| one.card);
        on_slate.or_else(|| {
            planned?
                .candidates
                .iter()
                .find(|one| one.name == name)?
                .card
        })
    };
    let stands = |teller: &String| {
        let card = names::meant(people, teller).map(|person| person.card);
        listed
            .iter()
            .any(|name| names::same_name(name, teller) || (card.is_some() && card_of(name) == card))
    };
    !election.tellers.is_empty() && !election.tellers.iter().any(stands)
}

/// More names than seats, and no more than the rulebook's limit above them.
pub(super) fn surplus_within(state: &State, election: &Election) -> bool {
    let names = listed(state, election).len() as u64;
    let seats = u64::from(election.seats);
    let limit = state.setup.rulebook.surplus.limit(election.seats);
    names > seats && names <= seats + u64::from(limit)
}

/// Every name from the floor that stands has the support that the rulebook asks for; where it asks for none,
/// none is missing.
pub(super) fn support_shown(state: &State, election: &Election) -> bool {
    state.setup.rulebook.nominee_support.is_none()
        || election
            .slate
            .from_floor()
            .all(|name| name.support.is_some_and(|(support, need)| support >= need))
}

/// The papers of the round were collected, and they are no more than were issued.
pub(super) fn collected_within(round: &Round) -> bool {
    round.collected.is_some() && !round.is_void()
}

/// Nobody whose seat an alternate may take is attested absent throughout while an alternate sits in the hall
/// without a seat. Those by right of their committee are not replaced.
pub(super) fn alternates_called(state: &State) -> bool {
    let (roll, people) = (&state.roll, &state.setup.roll);
    let empty = people.iter().any(|person| {
        matches!(person.status, Status::Official | Status::Appointed)
            && roll.is_attested_absent(person.card)
            && roll.has_seat(person)
    });
    let waits = people.iter().any(|person| {
        person.status == Status::Alternate && roll.is_present(person.card) && !roll.has_seat(person)
    });
    !(empty && waits)
}

/// The number, where the plan, the roll or the election in question has it.
pub(super) fn figure(state: &State, election: Option<&Election>, figure: Figure) -> Option<u32> {
    let (plan, people) = (&state.setup.plan, &state.setup.roll);
    match figure {
        Figure::Members => plan.members.or_else(|| {
            // Of a member congress the roll is the organisation; who was transferred in for a time is not of it.
            (plan.kind == CongressKind::Member).then(|| {
                people
                    .iter()
                    .filter(|person| person.status != Status::TransferredIn)
                    .count() as u32
            })
        }),
        Figure::Summoned => Some(state.roll.summoned(people)),
        Figure::Present => Some(state.present()),
        Figure::Seats => election.map(|election| election.seats),
        Figure::Names => election.map(|election| listed(state, election).len() as u32),
        Figure::Tellers => election.map(|election| election.tellers.len() as u32),
    }
}

/// The first steps of the elections to these offices stand in the programme in this order. Offices without an
/// election have no place in it.
pub(super) fn offices_in_order(state: &State, offices: &[Office]) -> bool {
    let first = |office: Office| {
        steps(state).position(|(_, step)| match &step.step.kind {
            StepKind::Election { election, .. } => state
                .election(election)
                .is_some_and(|election| election.office == office),
            _ => false,
        })
    };
    offices
        .iter()
        .filter_map(|office| first(*office))
        .is_sorted_by(|earlier, later| earlier < later)
}

/// The congress ended, or is planned to end, on or before the last day that the superior body allows.
pub(super) fn deadline_kept(state: &State, now: Tick) -> bool {
    let Some(deadline) = state.setup.plan.deadline else {
        return true;
    };
    let ends = match state.closed {
        Some((closed, _)) => Some(closed.at.date_naive()),
        None => {
            let planned = state.sittings.iter().map(|s| s.opens.date_naive()).max();
            let opened = state.sittings.iter().any(|s| s.opened.is_some());
            planned.max(opened.then(|| now.at.date_naive()))
        }
    };
    ends.is_some_and(|ends| ends <= deadline)
}
