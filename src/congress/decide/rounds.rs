//! The rounds after a round: what follows from a result, what the congress decides, and the steps that the
//! next round needs, put into the programme.

use super::{Deciding, Decision};
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::election::{Election, Ending, Outcome, RoundKind};
use crate::congress::event::Event;
use crate::congress::plan::{RoundDecision, Speaks, Step, StepKind};
use crate::congress::refusal::{Reason, Refusal};
use crate::congress::state::{ItemState, StepStage};
use crate::rulebook::{Rung, Tie, Words};

/// What every further ballot climbs again.
const PAPERS: [Rung; 10] = [
    Rung::Print,
    Rung::Instructions,
    Rung::Box,
    Rung::Issue,
    Rung::Voting,
    Rung::Collect,
    Rung::Count,
    Rung::Minutes,
    Rung::Announce,
    Rung::Seal,
];

impl Deciding<'_> {
    /// What follows from an announced result: nothing where it is complete; a re-vote among the tied; or a
    /// question to the congress.
    pub(super) fn after_result(&self, election: &Election, outcome: &Outcome) -> Decision {
        // Announced after everything else is over: there is no place left for steps; a duty reminds of it.
        if self.insertion_point().is_err() {
            return Ok(Vec::new());
        }
        let revote = matches!(self.state.setup.rulebook.tie, Tie::Revote(_));
        match outcome.ending {
            Ending::Tie if revote && election.round.kind != RoundKind::Revote => {
                self.open_revote(election, outcome)
            }
            Ending::Tie => self.insert_decision(election, RoundDecision::RevoteAgain),
            Ending::Short => self.insert_decision(election, RoundDecision::Continue),
            // A re-vote may fill the last seat of a round whose alternates were never named.
            Ending::Complete if alternates_missing(election, outcome) => {
                self.insert_decision(election, RoundDecision::Continue)
            }
            Ending::Complete => Ok(Vec::new()),
        }
    }

    /// A second ballot among the tied only, for the seats that they share; where the seats are filled, for the
    /// places of alternates.
    fn open_revote(&self, election: &Election, outcome: &Outcome) -> Decision {
        let number = election.round.number + 1;
        let mut tied: Vec<String> = outcome
            .tied()
            .map(|standing| standing.candidate.clone())
            .collect();
        let (mut seats, mut for_alternates) = (outcome.seats_left, election.round.for_alternates);
        if tied.is_empty() {
            tied.clone_from(&outcome.alternates_tied);
            (seats, for_alternates) = (outcome.alternates_left, true);
        }
        let mut events = vec![Event::RoundOpened {
            election: election.id.clone(),
            round: number,
            kind: RoundKind::Revote,
            seats,
            for_alternates,
            candidates: tied,
        }];
        events.extend(self.insert_rungs(election, &PAPERS, number)?);
        Ok(events)
    }

    /// What a decision of the congress about the rounds of an election brings about.
    pub(super) fn decided(
        &self,
        election: &Election,
        decision: RoundDecision,
        passed: bool,
    ) -> Vec<Event> {
        let id = election.id.clone();
        let number = election.round.number + 1;
        let opened = match (decision, passed) {
            (RoundDecision::Cancel, true) => {
                let mut events = vec![
                    Event::RoundCancelled {
                        election: id.clone(),
                        round: election.round.number,
                    },
                    Event::RoundOpened {
                        election: id,
                        round: number,
                        // A re-vote among the tied stays one: it still needs no majority.
                        kind: match election.round.kind {
                            RoundKind::Revote => RoundKind::Revote,
                            _ => RoundKind::Again,
                        },
                        seats: election.seats_now(),
                        for_alternates: election.round.for_alternates,
                        candidates: election
                            .round
                            .ballot
                            .as_ref()
                            .map_or_else(Vec::new, |(names, _)| names.clone()),
                    },
                ];
                events.extend(
                    self.insert_rungs(election, &PAPERS, number)
                        .unwrap_or_default(),
                );
                return events;
            }
            // The question is put again: papers that are too many cannot be counted.
            (RoundDecision::Cancel, false) => return Vec::new(),
            (RoundDecision::Continue | RoundDecision::RevoteAgain, false) => {
                return vec![Event::ElectionStopped { election: id }];
            }
            (RoundDecision::RevoteAgain, true) => match election.round.result() {
                Some(outcome) => self.open_revote(election, outcome),
                None => Ok(Vec::new()),
            },
            (RoundDecision::Continue, true) => self.open_next(election, number),
            (RoundDecision::NewNames, allowed) => self.new_names(election, allowed),
        };
        opened.unwrap_or_default()
    }

    /// A round for the seats that are left, or for the alternates that are missing. The names that were not
    /// elected stand on; whether new ones may come is asked first.
    fn open_next(&self, election: &Election, number: u32) -> Decision {
        let (seats, alternates) = election.seats_left();
        let for_alternates = seats == 0;
        let elected = election.elected();
        let chosen = election.alternates();
        // The paper of a re-vote has only the tied; those behind them are on the paper before.
        let names: Vec<String> = election
            .rounds()
            .filter(|round| round.kind != RoundKind::Revote)
            .filter_map(|round| round.ballot.as_ref())
            .next_back()
            .map_or_else(Vec::new, |(names, _)| names.clone())
            .into_iter()
            .filter(|name| !elected.contains(&name.as_str()) && !chosen.contains(&name.as_str()))
            .collect();
        let mut events = vec![Event::RoundOpened {
            election: election.id.clone(),
            round: number,
            kind: RoundKind::Next,
            seats: if for_alternates { alternates } else { seats },
            for_alternates,
            candidates: names,
        }];
        events.extend(self.insert_decision(election, RoundDecision::NewNames)?);
        let mut rungs = vec![Rung::List];
        rungs.extend(PAPERS);
        events.extend(self.insert_rungs(election, &rungs, number)?);
        Ok(events)
    }

    fn new_names(&self, election: &Election, allowed: bool) -> Decision {
        let mut events = vec![Event::NewNamesDecided {
            election: election.id.clone(),
            allowed,
        }];
        // Nobody is left and nobody may come: there is nothing to vote on.
        if !allowed && election.slate.standing().next().is_none() {
            events.push(Event::ElectionStopped {
                election: election.id.clone(),
            });
        }
        if allowed {
            let rungs = [Rung::Nominations, Rung::Withdrawals];
            events.extend(self.insert_rungs(election, &rungs, election.round.number)?);
        }
        Ok(events)
    }

    /// A rung of the election is still to come in the programme.
    pub(super) fn rung_ahead(&self, election: &str, rung: Rung) -> bool {
        self.ahead().any(|step| {
            matches!(&step.kind, StepKind::Election { election: id, rung: at } if id == election && *at == rung)
        })
    }

    /// The decision is still to come, or is before the congress now.
    pub(super) fn decision_ahead(&self, election: &str, decision: RoundDecision) -> bool {
        self.ahead()
            .chain(self.state.running_step().map(|step| &step.step))
            .any(|step| {
                matches!(&step.kind, StepKind::Decision { election: id, decision: at } if id == election && *at == decision)
            })
    }

    fn ahead(&self) -> impl Iterator<Item = &Step> {
        self.state
            .items()
            .filter(|item| item.is_outstanding())
            .flat_map(|item| &item.steps)
            .filter(|step| step.stage == StepStage::Pending)
            .map(|step| &step.step)
    }

    /// The steps of these rungs right after the running one, but for those that are still to come anyway.
    pub(super) fn insert_rungs(&self, election: &Election, rungs: &[Rung], round: u32) -> Decision {
        let steps = rungs
            .iter()
            .filter(|rung| !self.rung_ahead(&election.id, **rung))
            .map(|rung| {
                let kind = StepKind::Election {
                    election: election.id.clone(),
                    rung: *rung,
                };
                let model = self
                    .state
                    .items()
                    .flat_map(|item| &item.steps)
                    .find(|step| step.step.kind == kind && !step.inserted);
                let name = super::ballots::rung_message(*rung)
                    .split_once('-')
                    .map_or("", |(_, name)| name);
                Step {
                    id: format!("{name}-{round}"),
                    subject: None,
                    who: model.map_or_else(|| speaks(*rung), |model| model.step.who),
                    say: model.map_or_else(Words::default, |model| model.step.say.clone()),
                    prepare: Vec::new(),
                    kind,
                }
            })
            .collect();
        self.insert(steps)
    }

    /// The step in which the congress decides, right after the running one.
    pub(super) fn insert_decision(&self, election: &Election, decision: RoundDecision) -> Decision {
        let name = match decision {
            RoundDecision::Cancel => "cancel",
            RoundDecision::Continue => "continue",
            RoundDecision::NewNames => "new-names",
            RoundDecision::RevoteAgain => "revote-again",
        };
        self.insert(vec![Step {
            id: format!("{name}-{}", election.round.number),
            subject: None,
            who: Speaks::Chair,
            say: Words::default(),
            prepare: Vec::new(),
            kind: StepKind::Decision {
                election: election.id.clone(),
                decision,
            },
        }])
    }

    /// Puts steps right after the running one, in this order.
    fn insert(&self, steps: Vec<Step>) -> Decision {
        if steps.is_empty() {
            return Ok(Vec::new());
        }
        let (item, before) = self.insertion_point()?;
        let mut events = Vec::with_capacity(steps.len());
        let mut given: Vec<String> = Vec::new();
        for mut step in steps {
            step.id = free_id(item, &step.id, &given);
            given.push(step.id.clone());
            events.push(Event::StepInserted {
                item: item.plan.id.clone(),
                before: before.clone(),
                step,
            });
        }
        Ok(events)
    }

    /// The item that steps go into, and the step they go before: the running item, else the one that Tiếp
    /// would begin.
    fn insertion_point(&self) -> Result<(&ItemState, Option<String>), Refusal> {
        if let Some(item) = self.state.running_item() {
            return Ok((item, item.next_step().map(|step| step.step.id.clone())));
        }
        let target = match agenda::next_move(self.state) {
            NextMove::Advance(Arrival::Item { item, .. } | Arrival::Step { item, .. }) => {
                self.state.find_item(&item)
            }
            _ => None,
        };
        match target {
            Some(item) => Ok((item, agenda::entry_step(item))),
            None => Err(Reason::NoItem {}.into()),
        }
    }
}

/// The seats are filled with this result, and alternates are not.
fn alternates_missing(election: &Election, outcome: &Outcome) -> bool {
    if election.alternate_seats == 0 || election.round.for_alternates {
        return false;
    }
    // The result is not announced yet: look at the election as it will be.
    let mut after = election.clone();
    if let Some(count) = &mut after.round.count {
        count.outcome = outcome.clone();
        after.round.announced = Some(count.at);
    }
    after.seats_left().1 > 0
}

fn free_id(item: &ItemState, wanted: &str, given: &[String]) -> String {
    let taken = |id: &str| item.find_step(id).is_some() || given.iter().any(|other| other == id);
    if !taken(wanted) {
        return wanted.to_owned();
    }
    (2..=u32::MAX)
        .map(|n| format!("{wanted}-{n}"))
        .find(|id| !taken(id))
        .unwrap_or_else(|| wanted.to_owned())
}

/// Who speaks at a rung that the plan has no words for.
fn speaks(rung: Rung) -> Speaks {
    match rung {
        Rung::Instructions
        | Rung::Box
        | Rung::Issue
        | Rung::Collect
        | Rung::Count
        | Rung::Minutes
        | Rung::Announce => Speaks::Tellers,
        Rung::Voting => Speaks::Nobody,
        _ => Speaks::Chair,
    }
}
