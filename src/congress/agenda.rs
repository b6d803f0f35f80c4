//! Where we are and what Tiếp does next. The footer, the gates and `next` all read the same answer.

use super::card_vote::{CardVote, VoteStage};
use super::election::{Progress, RoundKind};
use super::plan::{RoundDecision, Step, StepKind};
use super::speakers::Speech;
use super::state::{ItemStage, ItemState, SittingStage, State, StepStage, StepState};
use crate::rulebook::{Rung, Words};

/// Where finishing the running step leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// To another step of the same item.
    Step {
        /// The item.
        item: String,
        /// The step.
        step: String,
    },
    /// To another item: the next one, or one that was left before.
    Item {
        /// The item.
        item: String,
        /// The step in it.
        step: String,
        /// It comes earlier in the programme and was left undone.
        back: bool,
    },
    /// Everything of the sitting is done; it closes.
    SittingCloses {
        /// The sitting.
        sitting: String,
    },
}

/// What the next press of Tiếp will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextMove {
    /// Opens a sitting and begins its first item.
    OpenSitting {
        /// The sitting.
        sitting: String,
    },
    /// The running step is done; goes on.
    Advance(Arrival),
    /// Calls the vote on this question.
    CallVote {
        /// Id of the question in its step.
        question: String,
        /// Its place among the questions, from 1, and their number.
        place: (u32, u32),
    },
    /// The vote is called: its numbers must be entered.
    EnterVote {
        /// The vote.
        vote: String,
    },
    /// Announces the recorded vote.
    AnnounceVote {
        /// The vote.
        vote: String,
    },
    /// A vote this step needs did not pass; it must be put again, or the step left out.
    VoteFailed {
        /// The vote.
        vote: String,
    },
    /// The rung needs numbers or names.
    EnterRung {
        /// The election.
        election: String,
        /// The rung.
        rung: Rung,
    },
    /// Announces the result of the round.
    AnnounceResult {
        /// The election.
        election: String,
    },
    /// Gives the floor to the next speaker; the one who has it ends.
    StartSpeech {
        /// The speaker.
        speaker: String,
    },
    /// Ends the speech; nobody waits.
    EndSpeech {
        /// The speaker.
        speaker: String,
    },
    /// Ends the break.
    EndRecess,
    /// Closes the congress.
    CloseCongress,
    /// Everything is done.
    Nothing,
}

impl NextMove {
    /// It records a number or declares a result: a clicker may not do that.
    pub fn declares(&self) -> bool {
        matches!(
            self,
            Self::EnterVote { .. }
                | Self::AnnounceVote { .. }
                | Self::EnterRung { .. }
                | Self::AnnounceResult { .. }
                | Self::CloseCongress
        )
    }
}

/// What the next press of Tiếp will do. Gates are looked at when it is decided.
pub fn next_move(state: &State) -> NextMove {
    if state.closed.is_some() {
        return NextMove::Nothing;
    }
    if state.recess.is_some() {
        return NextMove::EndRecess;
    }
    if let Some(vote) = state.open_vote() {
        return match vote.stage {
            VoteStage::Called => NextMove::EnterVote {
                vote: vote.id.clone(),
            },
            _ => NextMove::AnnounceVote {
                vote: vote.id.clone(),
            },
        };
    }
    let Some(item) = state.running_item() else {
        return without_item(state);
    };
    match item.running_step() {
        Some(step) => within_step(state, item, step),
        None => advance(state, item),
    }
}

fn without_item(state: &State) -> NextMove {
    if let Some(sitting) = state.open_sitting() {
        return match arrival_after(state, None) {
            Some(arrival) => NextMove::Advance(arrival),
            None => NextMove::Advance(Arrival::SittingCloses {
                sitting: sitting.id.clone(),
            }),
        };
    }
    match state
        .sittings
        .iter()
        .find(|sitting| sitting.stage == SittingStage::Pending)
    {
        Some(sitting) => NextMove::OpenSitting {
            sitting: sitting.id.clone(),
        },
        None => NextMove::CloseCongress,
    }
}

fn within_step(state: &State, item: &ItemState, step: &StepState) -> NextMove {
    match &step.step.kind {
        StepKind::Discussion => {
            let waiting = state.speakers.waiting().next();
            match (state.speakers.speaking(), waiting) {
                (_, Some(next)) => NextMove::StartSpeech {
                    speaker: next.id.clone(),
                },
                (Some(Speech { id, .. }), None) => NextMove::EndSpeech {
                    speaker: id.clone(),
                },
                (None, None) => advance(state, item),
            }
        }
        StepKind::CardVote { .. } => {
            undecided(state, item, &step.step).unwrap_or_else(|| advance(state, item))
        }
        StepKind::Election { election, rung } => {
            rung_move(state, item, &step.step, election, *rung)
                .unwrap_or_else(|| advance(state, item))
        }
        StepKind::Decision { election, decision } => {
            decision_move(state, item, &step.step, election, *decision)
                .unwrap_or_else(|| advance(state, item))
        }
        _ => advance(state, item),
    }
}

/// There is still something to decide about the rounds of this election.
pub(super) fn decision_open(state: &State, election: &str, decision: RoundDecision) -> bool {
    let Some(running) = state.election(election) else {
        return false;
    };
    match decision {
        RoundDecision::Cancel => running.round.is_void(),
        RoundDecision::Continue => matches!(
            running.progress(),
            Progress::Short | Progress::AlternatesShort
        ),
        RoundDecision::RevoteAgain => running.progress() == Progress::Tied,
        RoundDecision::NewNames => {
            running.round.kind == RoundKind::Next && running.round.ballot.is_none()
        }
    }
}

/// The question is put where there is still something to decide. Papers that are too many cannot be counted,
/// so that question is put again; every other answer is an answer.
fn decision_move(
    state: &State,
    item: &ItemState,
    step: &Step,
    election: &str,
    decision: RoundDecision,
) -> Option<NextMove> {
    if !decision_open(state, election, decision) {
        return None;
    }
    failed(state, item, step)
        .filter(|_| decision == RoundDecision::Cancel)
        .map(|vote| NextMove::VoteFailed {
            vote: vote.id.clone(),
        })
        .or_else(|| undecided(state, item, step))
}

fn rung_move(
    state: &State,
    item: &ItemState,
    step: &Step,
    election: &str,
    rung: Rung,
) -> Option<NextMove> {
    let running = state.election(election)?;
    // The congress decided not to go on: what was put in for another round is passed over.
    if running.stopped.is_some() && rung != Rung::Seal {
        return None;
    }
    let enter = |missing: bool| {
        missing.then(|| NextMove::EnterRung {
            election: election.to_owned(),
            rung,
        })
    };
    match rung {
        Rung::Number | Rung::List | Rung::Tellers => {
            if rung == Rung::Tellers && running.tellers.is_empty() {
                return enter(true);
            }
            // The questions of a rung build on each other: one that failed is put again first.
            failed(state, item, step)
                .map(|vote| NextMove::VoteFailed {
                    vote: vote.id.clone(),
                })
                .or_else(|| undecided(state, item, step))
        }
        Rung::OpinionBallot => enter(super::decide::opinion_due(state, running)),
        Rung::Issue => enter(running.round.issued.is_none()),
        Rung::Collect => enter(running.round.collected.is_none()),
        Rung::Count => enter(running.round.count.is_none()),
        // A re-vote that this very announcement opened has its own rungs further on.
        Rung::Announce => {
            (running.round.announced.is_none() && !running.just_opened()).then(|| {
                NextMove::AnnounceResult {
                    election: election.to_owned(),
                }
            })
        }
        _ => None,
    }
}

/// The questions a step puts to the cards. Those of an election rung have ids `number` and `list`, and the
/// election's title for `locale` to make the sentence from.
pub fn questions(state: &State, step: &Step) -> Vec<(String, Words)> {
    match &step.kind {
        StepKind::CardVote { questions } => questions
            .iter()
            .map(|question| (question.id.clone(), question.text.clone()))
            .collect(),
        StepKind::Decision { election, .. } => {
            let title = state
                .setup
                .plan
                .election(election)
                .map_or_else(Words::default, |plan| plan.title.clone());
            vec![("decision".to_owned(), title)]
        }
        StepKind::Election { election, rung } => {
            let title = state
                .setup
                .plan
                .election(election)
                .map_or_else(Words::default, |plan| plan.title.clone());
            let ids: &[&str] = match rung {
                Rung::Number => &["number"],
                Rung::List | Rung::Tellers => &["number", "list"],
                _ => &[],
            };
            ids.iter()
                .map(|id| ((*id).to_owned(), title.clone()))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The votes on a question of a step that were not taken back, in order.
pub fn votes_on<'a>(
    state: &'a State,
    item: &'a str,
    step: &'a str,
    question: &'a str,
) -> impl Iterator<Item = &'a CardVote> {
    state.votes.iter().filter(move |vote| {
        !vote.is_cancelled()
            && vote
                .step
                .as_ref()
                .is_some_and(|at| at.item == item && at.step == step)
            && vote.question.as_deref() == Some(question)
    })
}

/// The first question of the step that was not put yet, as the move that puts it.
fn undecided(state: &State, item: &ItemState, step: &Step) -> Option<NextMove> {
    let all = questions(state, step);
    let place = all.iter().position(|(id, _)| {
        votes_on(state, &item.plan.id, &step.id, id)
            .next()
            .is_none()
    })?;
    let (question, _) = all.get(place)?;
    Some(NextMove::CallVote {
        question: question.clone(),
        place: (place as u32 + 1, all.len() as u32),
    })
}

/// The first question of the step whose last vote did not pass.
pub(super) fn failed<'a>(
    state: &'a State,
    item: &'a ItemState,
    step: &'a Step,
) -> Option<&'a CardVote> {
    questions(state, step).iter().find_map(|(id, _)| {
        state
            .votes
            .iter()
            .rfind(|vote| {
                !vote.is_cancelled()
                    && vote
                        .step
                        .as_ref()
                        .is_some_and(|at| at.item == item.plan.id && at.step == step.id)
                    && vote.question.as_deref() == Some(id.as_str())
            })
            .filter(|vote| !vote.passed())
    })
}

fn advance(state: &State, item: &ItemState) -> NextMove {
    if let Some(next) = item.next_step() {
        return NextMove::Advance(Arrival::Step {
            item: item.plan.id.clone(),
            step: next.step.id.clone(),
        });
    }
    if let Some(arrival) = arrival_after(state, Some(&item.plan.id)) {
        return NextMove::Advance(arrival);
    }
    match state.sitting_of(&item.plan.id) {
        Some(sitting) => NextMove::Advance(Arrival::SittingCloses {
            sitting: sitting.id.clone(),
        }),
        None => NextMove::Nothing,
    }
}

/// The next item that is still to come in the open sitting: after `item` first, then those left behind.
fn arrival_after(state: &State, item: Option<&str>) -> Option<Arrival> {
    let sitting = state.open_sitting()?;
    let here = item.and_then(|id| sitting.items.iter().position(|i| i.plan.id == id));
    let open = |index: usize, candidate: &ItemState| {
        matches!(candidate.stage, ItemStage::Pending | ItemStage::Left) && Some(index) != here
    };
    let pick = |after: bool| {
        sitting.items.iter().enumerate().find(|(index, candidate)| {
            open(*index, candidate)
                && match here {
                    Some(here) => (*index > here) == after,
                    None => after,
                }
        })
    };
    let (found, back) = match (pick(true), pick(false)) {
        (Some(found), _) => (found.1, false),
        (None, Some(found)) => (found.1, true),
        (None, None) => return None,
    };
    Some(Arrival::Item {
        item: found.plan.id.clone(),
        step: entry_step(found)?,
        back,
    })
}

/// The step at which an item is begun or gone back to.
pub fn entry_step(item: &ItemState) -> Option<String> {
    item.running_step()
        .or_else(|| item.next_step())
        .or_else(|| item.steps.last())
        .map(|step| step.step.id.clone())
}

/// The steps still to come, in the order in which Tiếp will reach them, the running one first.
pub fn upcoming(state: &State) -> Vec<(&ItemState, &StepState)> {
    let mut ahead = Vec::new();
    let mut behind = Vec::new();
    let mut seen_running = state.item.is_none();
    for item in state.items() {
        let running = Some(item.plan.id.as_str()) == state.item.as_deref();
        seen_running |= running;
        if !item.is_outstanding() {
            continue;
        }
        let steps = item
            .steps
            .iter()
            .filter(|step| matches!(step.stage, StepStage::Running | StepStage::Pending))
            .map(|step| (item, step));
        if seen_running {
            ahead.extend(steps);
        } else {
            behind.extend(steps);
        }
    }
    // Items that were left are gone back to before the sitting closes; what is ahead comes first.
    ahead.extend(behind);
    ahead
}
