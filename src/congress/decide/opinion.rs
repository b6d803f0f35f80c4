//! The opinion ballot (phiếu xin ý kiến): where the list is over the limit, those present say whom of the names
//! from the floor they would keep; the highest stay until the list is within it (HD 03/2020; HD 04/2024).

use super::{Deciding, Decision};
use crate::congress::election::Election;
use crate::congress::event::Event;
use crate::congress::plan::StepKind;
use crate::congress::refusal::{Reason, Refusal};
use crate::congress::state::State;
use crate::rulebook::Rung;

/// The numbers of an opinion ballot.
pub(super) struct Opinion<'a> {
    pub issued: u32,
    pub collected: u32,
    pub valid: u32,
    pub invalid: u32,
    /// In the order of the names from the floor.
    pub votes: &'a [u32],
    /// Who of those tied at the cut stays.
    pub keep: &'a [String],
}

impl Deciding<'_> {
    pub(super) fn opinion(&self, election: Option<&str>, opinion: &Opinion<'_>) -> Decision {
        let election = self.open_slate(election)?;
        let Some(room) = room_on_list(self.state, election) else {
            return Err(Reason::OpinionNotNeeded {}.into());
        };
        let names: Vec<&str> = election
            .slate
            .from_floor()
            .map(|candidate| candidate.name.as_str())
            .collect();
        self.adds_up(opinion, names.len())?;
        let mut ranked: Vec<(&str, u32)> = names
            .iter()
            .copied()
            .zip(opinion.votes.iter().copied())
            .collect();
        // Stable: names with as many votes stay in the order in which they came.
        ranked.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
        let left_out = left_out(&ranked, room, opinion.keep)?;
        let number = election.round.number;
        let mut events = vec![Event::OpinionCounted {
            election: election.id.clone(),
            issued: opinion.issued,
            collected: opinion.collected,
            valid: opinion.valid,
            invalid: opinion.invalid,
            votes: ranked
                .iter()
                .map(|(name, votes)| ((*name).to_owned(), *votes))
                .collect(),
            left_out,
        }];
        if !is_running(self, election) {
            events.push(Event::RungDone {
                election: election.id.clone(),
                round: number,
                rung: Rung::OpinionBallot,
            });
        }
        Ok(events)
    }

    fn adds_up(&self, opinion: &Opinion<'_>, names: usize) -> Result<(), Refusal> {
        let summoned = self.state.base_now().summoned;
        super::moves::in_range(i64::from(opinion.issued), 1, i64::from(summoned))?;
        let mut codes = Vec::new();
        if opinion.collected > opinion.issued {
            codes.push("R2");
        }
        if u64::from(opinion.valid) + u64::from(opinion.invalid) != u64::from(opinion.collected) {
            codes.push("R3");
        }
        if opinion.votes.iter().any(|votes| *votes > opinion.valid) {
            codes.push("R4");
        }
        if opinion.votes.len() != names {
            codes.push("R7");
        }
        if codes.is_empty() {
            Ok(())
        } else {
            Err(Reason::OpinionWrong {
                codes: codes.join(", ").into(),
                names: names.into(),
            }
            .into())
        }
    }
}

/// The list is over the limit and no opinion ballot was held.
pub(in crate::congress) fn opinion_due(state: &State, election: &Election) -> bool {
    election.round.ballot.is_none() && room_on_list(state, election).is_some()
}

/// How many names from the floor the list has room for, where the limit holds for it and it is over it.
fn room_on_list(state: &State, election: &Election) -> Option<usize> {
    let surplus = &state.setup.rulebook.surplus;
    let seats = election.seats_now();
    let most = (seats + surplus.limit(seats)) as usize;
    let about = surplus.offices.contains(&election.office)
        && seats > 2
        && surplus.most.source.checked
        && !election.round.for_alternates;
    let standing = election.slate.standing().count();
    let floor = election.slate.from_floor().count();
    (about && standing > most && floor > 0).then(|| most.saturating_sub(standing - floor))
}

/// The rung's own step is running and will record it as done.
fn is_running(this: &Deciding<'_>, election: &Election) -> bool {
    this.state.running_step().is_some_and(|step| {
        matches!(&step.step.kind, StepKind::Election { election: id, rung: Rung::OpinionBallot } if *id == election.id)
    })
}

/// Who does not stay. Where the cut falls among names with as many votes, the congress says who of them stays.
fn left_out(ranked: &[(&str, u32)], room: usize, keep: &[String]) -> Result<Vec<String>, Refusal> {
    let last = room.checked_sub(1).and_then(|place| ranked.get(place));
    let tied_at = match (last, ranked.get(room)) {
        (Some((_, last)), Some((_, next))) if last == next => Some(*last),
        _ => None,
    };
    let Some(level) = tied_at else {
        return Ok(ranked
            .iter()
            .skip(room)
            .map(|(name, _)| (*name).to_owned())
            .collect());
    };
    let tied: Vec<&str> = ranked
        .iter()
        .filter(|(_, votes)| *votes == level)
        .map(|(name, _)| *name)
        .collect();
    let above = ranked.iter().filter(|(_, votes)| *votes > level).count();
    let places = room - above;
    let twice = keep
        .iter()
        .enumerate()
        .any(|(at, name)| keep.iter().skip(at + 1).any(|other| other == name));
    let kept_right =
        !twice && keep.len() == places && keep.iter().all(|name| tied.contains(&name.as_str()));
    if !kept_right {
        return Err(Reason::OpinionTie {
            names: tied.join(", ").into(),
            places: places.into(),
        }
        .into());
    }
    Ok(ranked
        .iter()
        .filter(|(name, votes)| {
            *votes < level || (*votes == level && !keep.iter().any(|kept| kept == name))
        })
        .map(|(name, _)| (*name).to_owned())
        .collect())
}
