//! Rounds of elections: papers and handling times.

use super::course::Course;
use super::lesson::RoundLesson;
use crate::congress::election::{Election, Round, RoundKind};

/// Every round that was begun, in the order of the elections.
pub(super) fn rounds(course: &Course<'_>) -> Vec<RoundLesson> {
    let mut found = Vec::new();
    for election in &course.state.elections {
        let rounds: Vec<&Round> = election.rounds().collect();
        for (place, round) in rounds.iter().enumerate() {
            if round.ballot.is_some() || round.issued.is_some() {
                found.push(lesson(course, election, round, place + 1 < rounds.len()));
            }
        }
    }
    found
}

fn lesson(course: &Course<'_>, election: &Election, round: &Round, more: bool) -> RoundLesson {
    let key = (election.id.as_str(), round.number);
    let collected = course.collected.get(&key);
    let sheet = round.count.as_ref().map(|count| &count.sheet);
    let title = course
        .state
        .setup
        .plan
        .election(&election.id)
        .map(|plan| plan.title.clone());
    RoundLesson {
        election: election.id.clone(),
        title: title.unwrap_or_default(),
        round: round.number,
        seats: round.seats.unwrap_or(election.seats),
        names: round
            .ballot
            .as_ref()
            .map_or(0, |(names, _)| names.len() as u32),
        issued: round.issued.as_ref().map(|issued| issued.issued),
        collected: round.collected,
        invalid: sheet.map(|sheet| sheet.invalid),
        elected: round
            .result()
            .map(|outcome| outcome.elected().count() as u32),
        voting: match (&round.issued, collected) {
            (Some(issued), Some(at)) => Some((at.clock - issued.at.clock).at_least_zero()),
            _ => None,
        },
        counting: match (collected, round.announced) {
            (Some(from), Some(to)) => Some((to.clock - from.clock).at_least_zero()),
            _ => None,
        },
        versions: round.count.as_ref().map_or(0, |count| count.version),
        repeated: more || round.cancelled.is_some(),
        cancelled: round.cancelled.is_some(),
        revote: round.kind == RoundKind::Revote,
        explained: round
            .count
            .as_ref()
            .and_then(|count| count.explained.clone()),
        records: course.rounds.get(&key).cloned().unwrap_or_default(),
    }
}
