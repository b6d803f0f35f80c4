//! A rehearsal that begins at an item: all before it is taken as met.

use super::elections::introduce;
use crate::congress::election::{BallotKind, Issued};
use crate::congress::plan::StepKind;
use crate::congress::roll::Presence;
use crate::congress::state::{ItemStage, SittingStage, State, StepStage};
use crate::congress::time::{Millis, Tick};
use crate::rulebook::Rung;

pub(super) fn started_from(state: &mut State, from: &str) {
    state.from = Some(from.to_owned());
    let mut before = true;
    for sitting in &mut state.sittings {
        for item in &mut sitting.items {
            before &= item.plan.id != from;
            if before {
                item.stage = ItemStage::TakenAsMet;
                for step in &mut item.steps {
                    step.stage = StepStage::TakenAsMet;
                }
            }
        }
        if before {
            sitting.stage = SittingStage::Closed;
        }
    }
    let cards: Vec<u32> = state
        .roll
        .seated(&state.setup.roll)
        .map(|person| person.card)
        .collect();
    let at = Tick {
        clock: state
            .last
            .map_or(Millis::ZERO, |s| s.up + state.clock_offset),
        at: state
            .last
            .map_or_else(|| state.wall_of(0, chrono::NaiveTime::MIN), |s| s.at),
    };
    for card in cards {
        state.roll.set(card, Presence::Present(at));
    }
    state.roll.reported_at = Some(at);
    let base = state.roll.base(&state.setup);
    for election in &mut state.elections {
        let plan = state.setup.plan.election(&election.id);
        let rungs_before = state
            .sittings
            .iter()
            .flat_map(|s| &s.items)
            .filter(|i| i.stage == ItemStage::TakenAsMet)
            .flat_map(|i| &i.steps)
            .filter_map(|step| match &step.step.kind {
                StepKind::Election { election: id, rung } if *id == election.id => Some(*rung),
                _ => None,
            });
        for rung in rungs_before {
            election.round.done.push((rung, at));
            election.slate.introduced = true;
            if rung >= Rung::Number {
                election.seats_voted = true;
            }
            if rung == Rung::Tellers {
                election.tellers_elected = true;
            }
            if rung == Rung::Issue {
                election.round.presence_age = Some(Millis::ZERO);
                election.round.issued = Some(Issued {
                    issued: base.number,
                    present: base.number,
                    need: election.need_at_issue(
                        &state.setup.rulebook.majority,
                        base.number,
                        base.number,
                    ),
                    base: base.clone(),
                    at,
                });
            }
            if rung == Rung::Collect {
                election.round.collected = Some(base.number);
            }
            if let (Rung::List, Some(plan)) = (rung, plan) {
                let names: Vec<String> = plan.candidates.iter().map(|c| c.name.clone()).collect();
                let kind = BallotKind::of(names.len(), election.seats);
                election.round.ballot = Some((names, kind));
            }
        }
        if election.slate.introduced && election.slate.names.is_empty() {
            introduce(
                election,
                plan.map_or(&[], |plan| plan.candidates.as_slice()),
            );
        }
    }
}
