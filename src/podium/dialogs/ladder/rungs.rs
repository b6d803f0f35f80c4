//! The left side: every round that is over in a line, what the congress decided between rounds, and the rungs
//! of the running one, each with its sign and, once it is known, its number.

use super::super::kit::paint::{Sign, sign};
use crate::congress::card_vote::{CardVote, VoteStage};
use crate::congress::duties::missing_rungs;
use crate::congress::election::{Election, Origin, Progress, Round, RoundKind};
use crate::congress::plan::{RoundDecision, StepKind};
use crate::congress::state::{ItemState, StepStage, StepState};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::{Rung, Tie};
use ratatui::style::Style;
use std::collections::VecDeque;

/// One line of the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A round as a whole; shown where there are several.
    Round(u32),
    /// A rung of the running round.
    Rung(Rung),
    /// What the congress decides about rounds, and the vote on it, once it is called.
    Decision(RoundDecision, Option<String>),
}

/// The lines of the ladder, from the first round down.
pub fn rows(election: &Election, cx: &Context<'_>) -> Vec<Place> {
    let mut votes = decided(election, cx);
    let mut rows = Vec::new();
    let rounds: Vec<&Round> = election.rounds().collect();
    for pair in rounds.windows(2) {
        if let [over, next] = pair {
            rows.push(Place::Round(over.number));
            between(over, next, &mut votes, &mut rows, cx);
        }
    }
    if !election.earlier.is_empty() {
        rows.push(Place::Round(election.round.number));
    }
    let mut rest: Vec<Place> = votes.into_iter().map(place_of).collect();
    if let Some(asked) = asked(election, cx)
        && !rest.iter().any(|place| is_about(place, asked))
    {
        rest.push(Place::Decision(asked, None));
    }
    let mut take = |rows: &mut Vec<Place>, about: &[RoundDecision]| {
        let (taken, left) = std::mem::take(&mut rest)
            .into_iter()
            .partition(|place| about.iter().any(|decision| is_about(place, *decision)));
        rest = left;
        rows.extend::<Vec<Place>>(taken);
    };
    take(&mut rows, &[RoundDecision::NewNames]);
    for rung in rungs(election, cx) {
        rows.push(Place::Rung(rung));
        match rung {
            Rung::Collect => take(&mut rows, &[RoundDecision::Cancel]),
            Rung::Announce => {
                take(
                    &mut rows,
                    &[RoundDecision::Continue, RoundDecision::RevoteAgain],
                );
            }
            _ => {}
        }
    }
    rows.append(&mut rest);
    rows
}

fn is_about(place: &Place, about: RoundDecision) -> bool {
    matches!(place, Place::Decision(decision, _) if *decision == about)
}

fn place_of((decision, vote): (RoundDecision, &CardVote)) -> Place {
    Place::Decision(decision, Some(vote.id.clone()))
}

/// The votes on decisions of this election in their order; of a step on which was voted again the last one.
fn decided<'a>(election: &Election, cx: &Context<'a>) -> VecDeque<(RoundDecision, &'a CardVote)> {
    let mut found: VecDeque<(RoundDecision, &CardVote)> = VecDeque::new();
    for vote in &cx.state.votes {
        let Some((id, decision)) = &vote.decision else {
            continue;
        };
        if *id != election.id || matches!(vote.stage, VoteStage::Cancelled { .. }) {
            continue;
        }
        found.retain(|(_, before)| before.step != vote.step);
        found.push_back((*decision, vote));
    }
    found
}

/// What was decided between a round and the next one.
fn between(
    over: &Round,
    next: &Round,
    votes: &mut VecDeque<(RoundDecision, &CardVote)>,
    rows: &mut Vec<Place>,
    cx: &Context<'_>,
) {
    let wanted = match next.kind {
        RoundKind::Again => RoundDecision::Cancel,
        RoundKind::Next => RoundDecision::Continue,
        // A first re-vote follows from the rule, a further one from a decision.
        _ if over.kind != RoundKind::Revote && ties_lead_to_a_revote(cx) => return,
        _ => RoundDecision::RevoteAgain,
    };
    while let Some(vote) = votes.pop_front() {
        let opens = vote.0 == wanted && vote.1.passed();
        rows.push(place_of(vote));
        if opens {
            break;
        }
    }
    let about_names = matches!(votes.front(), Some((RoundDecision::NewNames, _)));
    if next.kind == RoundKind::Next
        && about_names
        && let Some(vote) = votes.pop_front()
    {
        rows.push(place_of(vote));
    }
}

/// Whether a tie leads to a second ballot by itself.
pub fn ties_lead_to_a_revote(cx: &Context<'_>) -> bool {
    matches!(cx.state.setup.rulebook.tie, Tie::Revote(_))
}

/// The question that stands before the congress or comes next, where there is one.
fn asked(election: &Election, cx: &Context<'_>) -> Option<RoundDecision> {
    let round = &election.round;
    let due = match election.progress() {
        _ if round.is_void() && round.cancelled.is_none() => RoundDecision::Cancel,
        Progress::Short | Progress::AlternatesShort => RoundDecision::Continue,
        Progress::Tied => RoundDecision::RevoteAgain,
        Progress::Running if round.kind == RoundKind::Next && round.ballot.is_none() => {
            RoundDecision::NewNames
        }
        _ => return None,
    };
    steps(cx)
        .any(|step| {
            matches!(step.stage, StepStage::Pending | StepStage::Running)
                && matches!(&step.step.kind, StepKind::Decision { election: id, decision }
                    if *id == election.id && *decision == due)
        })
        .then_some(due)
}

fn steps<'a>(cx: &Context<'a>) -> impl Iterator<Item = &'a StepState> {
    cx.state.items().flat_map(|item| &item.steps)
}

fn steps_of<'a>(
    election: &'a Election,
    rung: Rung,
    cx: &Context<'a>,
) -> impl DoubleEndedIterator<Item = &'a StepState> {
    let found: Vec<&StepState> = steps(cx)
        .filter(|step| {
            matches!(&step.step.kind, StepKind::Election { election: id, rung: at }
                if *id == election.id && *at == rung)
        })
        .collect();
    found.into_iter()
}

/// The rungs of the running round: all of them in the first one; later those that it climbs again.
fn rungs(election: &Election, cx: &Context<'_>) -> Vec<Rung> {
    if election.earlier.is_empty() {
        return Rung::ALL.to_vec();
    }
    let comes = |rung: Rung| {
        steps_of(election, rung, cx)
            .any(|step| matches!(step.stage, StepStage::Pending | StepStage::Running))
    };
    Rung::ALL
        .into_iter()
        .filter(|rung| {
            let always = *rung >= Rung::Print
                || (*rung == Rung::List && election.round.kind == RoundKind::Next);
            always || election.round.is_done(*rung) || comes(*rung)
        })
        .collect()
}

/// The line at hand: that of the running step, else the first rung not done.
pub fn current(election: &Election, cx: &Context<'_>) -> Place {
    let rows = rows(election, cx);
    let running = cx.state.running_step().map(|step| &step.step.kind);
    match running {
        // The announcement that opened a re-vote is of the round before it.
        Some(StepKind::Election {
            election: id,
            rung: Rung::Announce,
        }) if *id == election.id && election.just_opened() => {
            return Place::Round(election.round.number - 1);
        }
        Some(StepKind::Election { election: id, rung }) if *id == election.id => {
            return Place::Rung(*rung);
        }
        Some(StepKind::Decision {
            election: id,
            decision,
        }) if *id == election.id => {
            if let Some(place) = rows.iter().rfind(|place| is_about(place, *decision)) {
                return place.clone();
            }
        }
        _ => {}
    }
    let missing = missing_rungs(cx.state, &election.id);
    rows.iter()
        .find(|place| match place {
            Place::Rung(rung) => {
                !election.round.is_done(*rung)
                    && *rung != Rung::OpinionBallot
                    && !missing.contains(rung)
                    && !skipped(election, *rung, cx)
            }
            _ => false,
        })
        .cloned()
        .unwrap_or(Place::Rung(Rung::Seal))
}

/// The step of a rung in the running round with its item: the one that runs, else the next, else the last.
pub fn step_of<'a>(
    election: &Election,
    rung: Rung,
    cx: &Context<'a>,
) -> Option<(&'a ItemState, &'a StepState)> {
    let found: Vec<(&ItemState, &StepState)> = cx
        .state
        .items()
        .flat_map(|item| item.steps.iter().map(move |step| (item, step)))
        .filter(|(_, step)| {
            matches!(&step.step.kind, StepKind::Election { election: id, rung: at }
                if *id == election.id && *at == rung)
        })
        .collect();
    let at = |stage: &StepStage| found.iter().find(|(_, step)| step.stage == *stage).copied();
    at(&StepStage::Running)
        .or_else(|| at(&StepStage::Pending))
        .or_else(|| found.last().copied())
}

/// The last step of a rung was left out.
fn skipped(election: &Election, rung: Rung, cx: &Context<'_>) -> bool {
    steps_of(election, rung, cx)
        .next_back()
        .is_some_and(|step| matches!(step.stage, StepStage::Skipped(_)))
}

/// The rung is a step of the programme.
fn planned(election: &Election, rung: Rung, cx: &Context<'_>) -> bool {
    steps_of(election, rung, cx).next().is_some()
}

/// The vote of a decision.
pub fn vote_of<'a>(id: Option<&String>, cx: &Context<'a>) -> Option<&'a CardVote> {
    let id = id?;
    cx.state.votes.iter().find(|vote| vote.id == *id)
}

/// Whether the vote on a decision was announced, and how it went.
pub fn answer(vote: Option<&CardVote>) -> Option<bool> {
    match vote?.stage {
        VoteStage::Announced(_, passed) => Some(passed),
        _ => None,
    }
}

/// The sign of a line and its style.
pub fn standing(
    election: &Election,
    place: &Place,
    running: &Place,
    cx: &Context<'_>,
) -> (&'static str, Style) {
    let (mark, style) = match place {
        Place::Round(number) => match election.round_numbered(*number) {
            Some(round) if round.cancelled.is_some() => (Sign::Wrong, cx.theme.bad),
            Some(round) if round.announced.is_some() => (Sign::Done, cx.theme.good),
            _ => (Sign::Leads, cx.theme.title),
        },
        Place::Decision(decision, vote) => match answer(vote_of(vote.as_ref(), cx)) {
            Some(false) if *decision == RoundDecision::Cancel => (Sign::Wrong, cx.theme.bad),
            Some(_) => (Sign::Done, cx.theme.good),
            None if place == running => (Sign::Here, cx.theme.now),
            None => (Sign::Attention, cx.theme.warning),
        },
        Place::Rung(rung) if election.round.is_done(*rung) => (Sign::Done, cx.theme.good),
        Place::Rung(_) if place == running => (Sign::Here, cx.theme.now),
        Place::Rung(rung) if skipped(election, *rung, cx) || !planned(election, *rung, cx) => {
            (Sign::Skipped, cx.theme.dim)
        }
        Place::Rung(_) => (Sign::Coming, cx.theme.text),
    };
    (sign(cx, mark), style)
}

/// A line in few words, with its number where there is one.
pub fn short(election: &Election, place: &Place, cx: &Context<'_>) -> String {
    match place {
        Place::Round(number) => election
            .round_numbered(*number)
            .map_or_else(String::new, |round| round_short(election, round, cx)),
        Place::Rung(rung) => rung_short(election, *rung, cx),
        Place::Decision(decision, vote) => {
            let what = cx.text(match decision {
                RoundDecision::Cancel => "decide-cancel",
                RoundDecision::Continue => "decide-continue",
                RoundDecision::NewNames => "decide-new-names",
                RoundDecision::RevoteAgain => "decide-revote-again",
            });
            match answer(vote_of(vote.as_ref(), cx)) {
                Some(passed) => cx.locale.format(
                    "ladder-decided",
                    &facts![what = what, passed = if passed { "yes" } else { "no" }],
                ),
                None => what,
            }
        }
    }
}

fn round_short(election: &Election, round: &Round, cx: &Context<'_>) -> String {
    let how = match (round.cancelled.is_some(), round.result()) {
        (true, _) => "cancelled",
        (false, Some(_)) if round.for_alternates => "alternates",
        (false, Some(_)) => "elected",
        (false, None) => {
            return cx.locale.format(
                "ladder-round-short",
                &facts![
                    n = round.number,
                    kind = kind_word(round.kind),
                    alternates = if round.for_alternates { "yes" } else { "no" },
                    seats = round.seats.unwrap_or(election.seats),
                ],
            );
        }
    };
    let elected = round
        .result()
        .map_or(0, |outcome| outcome.elected().count());
    cx.locale.format(
        "ladder-round-over",
        &facts![
            n = round.number,
            how = how,
            elected = elected,
            issued = round.issued.as_ref().map_or(0, |issued| issued.issued),
            collected = round.collected.unwrap_or(0),
        ],
    )
}

/// The word for a kind of round in messages.
pub fn kind_word(kind: RoundKind) -> &'static str {
    match kind {
        RoundKind::First => "first",
        RoundKind::Again => "again",
        RoundKind::Next => "next",
        RoundKind::Revote => "revote",
    }
}

fn rung_short(election: &Election, rung: Rung, cx: &Context<'_>) -> String {
    let round = &election.round;
    let introduced = election.slate.introduced.then(|| {
        election
            .slate
            .names
            .iter()
            .filter(|name| name.origin == Origin::Incumbents)
            .count()
    });
    let added = election
        .slate
        .names
        .iter()
        .filter(|name| name.origin != Origin::Incumbents)
        .count();
    let number: Option<usize> = match rung {
        Rung::Number => Some(election.seats as usize),
        Rung::Introduction => introduced,
        Rung::Nominations => Some(added).filter(|n| *n > 0),
        Rung::Withdrawals => Some(
            election
                .slate
                .names
                .iter()
                .filter(|name| name.withdrawn)
                .count(),
        )
        .filter(|n| *n > 0),
        Rung::OpinionBallot => election.opinion.as_ref().map(|opinion| opinion.votes.len()),
        Rung::List => round.ballot.as_ref().map(|(names, _)| names.len()),
        Rung::Tellers => Some(election.tellers.len()).filter(|n| *n > 0),
        Rung::Issue => round.issued.as_ref().map(|issued| issued.issued as usize),
        Rung::Collect => round.collected.map(|n| n as usize),
        Rung::Count => round.count.as_ref().map(|count| count.sheet.valid as usize),
        _ => None,
    };
    let words = cx.text(match rung {
        Rung::Number if election.allocated => "ladder-number-allocated",
        Rung::Number => "ladder-number",
        Rung::Introduction => "ladder-introduction",
        Rung::Nominations => "ladder-nominations",
        Rung::Withdrawals => "ladder-withdrawals",
        Rung::OpinionBallot => "ladder-opinion-ballot",
        Rung::List => "ladder-list",
        Rung::Tellers => "ladder-tellers",
        Rung::Print => "ladder-print",
        Rung::Instructions => "ladder-instructions",
        Rung::Box => "ladder-box",
        Rung::Issue => "ladder-issue",
        Rung::Voting => "ladder-voting",
        Rung::Collect => "ladder-collect",
        Rung::Count => "ladder-count",
        Rung::Minutes => "ladder-minutes",
        Rung::Announce => "ladder-announce",
        Rung::Seal => "ladder-seal",
    });
    match number {
        Some(n) => cx
            .locale
            .format("ladder-with-number", &facts![words = words, n = n]),
        None => words,
    }
}
