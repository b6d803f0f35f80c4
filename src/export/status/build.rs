//! From the congress to its status.

use super::{
    Clocks, Closed, DutyStatus, ItemStatus, Next, OutStatus, Quorum, RecessStatus, ReplacedStatus,
    SectionStatus, Session, SourceStatus, SpeakerStatus, Status, Title, UndoneStatus, VoteStatus,
    elections,
};
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::card_vote::{CardVote, VoteStage, holds};
use crate::congress::duties::{self, Duty, DutyState};
use crate::congress::plan::{RoundDecision, StepKind};
use crate::congress::state::{ItemStage, State};
use crate::congress::timing::{self, Schedule};
use crate::congress::{Congress, Event, Millis, Mode, Tick, Wall};
use crate::export::course::election_of;
use crate::export::history;
use crate::locale::Locale;
use crate::rulebook::{BaseKind, Evidence, Lang, Severity};
use chrono::SecondsFormat;
use std::collections::BTreeMap;

/// The status of a congress at `now`; `at` is the wall clock to put on it, in a rehearsal the virtual one.
pub fn status(congress: &Congress, now: Tick, at: Wall) -> Status {
    let state = congress.state();
    let setup = &state.setup;
    let schedule = timing::schedule(state, now);
    let close = schedule.current(state);
    let quorum = state.roll.quorum(setup);
    let base = state.base_now();
    let titles = vote_titles(congress);
    Status {
        mode: match state.mode {
            Mode::Live => "live",
            Mode::Rehearsal => "rehearsal",
        },
        seq: congress.acts().last().map_or(0, |act| act.seq),
        at: moment(at),
        session: Session {
            id: setup.plan.id.clone(),
            title: Title::from(&setup.plan.title),
        },
        sitting: state.open_sitting().map(|sitting| sitting.id.clone()),
        item: state.item.clone(),
        step: state.running_step().map(|step| step.step.id.clone()),
        clocks: clocks(state, now),
        recess: state.recess.map(|recess| RecessStatus {
            since: moment(recess.since.at),
            until: recess.until.map(moment),
        }),
        items: items(state, &schedule),
        behind_s: schedule.behind.whole_seconds(),
        behind_relative_s: schedule.behind_relative.whole_seconds(),
        planned_close: close.map(|times| moment(times.planned_close)),
        expected_close: close.and_then(|times| times.expected_close).map(moment),
        present: state.present_now(),
        summoned: base.summoned,
        base: base.number,
        base_provisional: base.provisional,
        base_out: base
            .out
            .iter()
            .map(|(card, why)| OutStatus {
                card: *card,
                why: *why,
            })
            .collect(),
        replaced: base
            .replaced
            .iter()
            .map(|(card, alternate)| ReplacedStatus {
                card: *card,
                alternate: *alternate,
            })
            .collect(),
        need: setup.rulebook.majority.need(base.number),
        quorum: Quorum {
            met: quorum.met,
            needed: quorum.needed,
            call: quorum.call,
            units_present: quorum.units.map(|(present, _)| present),
            units: quorum.units.map(|(_, all)| all),
        },
        duties: duties::standings(state, now)
            .iter()
            .map(|each| duty(each, state))
            .collect(),
        votes: state
            .votes
            .iter()
            .map(|each| vote(each, &titles, &state.votes))
            .collect(),
        elections: state
            .elections
            .iter()
            .map(|each| elections::election(each, state))
            .collect(),
        speaker: state.speakers.speaking().map(|speech| SpeakerStatus {
            id: speech.id.clone(),
            name: speech.name.clone(),
            elapsed_s: speech.clock.elapsed(now).whole_seconds(),
            limit_s: speech
                .limit
                .map(|limit| (limit + speech.clock.granted).whole_seconds()),
        }),
        queue: state.speakers.waiting().count() as u32,
        closed: state.closed.map(|(tick, act)| Closed {
            at: moment(tick.at),
            act,
        }),
        seal: None,
        next: next(state, &titles),
        undone: undone(congress),
    }
}

fn moment(at: Wall) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, false)
}

fn clocks(state: &State, now: Tick) -> Clocks {
    let item = state.running_item();
    let speech = state.speakers.speaking();
    let seconds = Millis::whole_seconds;
    Clocks {
        item_elapsed_s: item.map(|item| seconds(item.elapsed(now))),
        item_remaining_s: item.map(|item| seconds(item.remaining(now))),
        item_paused: item.is_some_and(|item| item.clock.is_paused()),
        item_granted_s: item.map(|item| seconds(item.clock.granted)),
        speech_elapsed_s: speech.map(|speech| seconds(speech.clock.elapsed(now))),
        speech_remaining_s: speech.and_then(|speech| {
            speech
                .limit
                .map(|limit| seconds(speech.clock.remaining(limit, now)))
        }),
    }
}

fn items(state: &State, schedule: &Schedule) -> Vec<ItemStatus> {
    let mut all = Vec::new();
    for sitting in &state.sittings {
        for item in &sitting.items {
            let Some(times) = schedule.item(&item.plan.id) else {
                continue;
            };
            all.push(ItemStatus {
                id: item.plan.id.clone(),
                number: item.plan.number.clone(),
                title: Title::from(&item.plan.title),
                sitting: sitting.id.clone(),
                state: match item.stage {
                    ItemStage::Pending => "pending",
                    ItemStage::Running => "running",
                    ItemStage::Left => "left",
                    ItemStage::Done => "done",
                    ItemStage::Skipped(_) => "skipped",
                    ItemStage::TakenAsMet => "taken_as_met",
                },
                planned_start: moment(times.planned_start),
                planned_end: moment(times.planned_end),
                expected_start: times.expected_start.map(moment),
                expected_end: times.expected_end.map(moment),
                actual_start: times.actual_start.map(moment),
                actual_end: times.actual_end.map(moment),
            });
        }
    }
    all
}

fn duty(duty: &Duty<'_>, state: &State) -> DutyStatus {
    DutyStatus {
        id: duty.id.clone(),
        election: duty.election.map(|election| election.id.clone()),
        state: match duty.state {
            DutyState::Waiting => "waiting",
            DutyState::Soon => "soon",
            DutyState::Due => "due",
            DutyState::Missed => "missed",
            DutyState::Met => "met",
            DutyState::Recorded => "recorded",
            DutyState::Waived => "waived",
            DutyState::TakenAsMet => "taken_as_met",
        },
        severity: match duty.rule.severity {
            Severity::Must => "must",
            Severity::Should => "should",
            Severity::Lesson => "lesson",
        },
        blocks: duty.rule.blocks(),
        text: if duty.rule.met_by.contains(&Evidence::BasesStand) {
            // Whom it is about, and which results.
            Title {
                vi: Locale::new(Lang::Vi).duty(&duty.id, state),
                en: Some(Locale::new(Lang::En).duty(&duty.id, state)),
            }
        } else {
            Title::from(&duty.rule.text)
        },
        source: SourceStatus {
            cite: Title::from(&duty.rule.source.cite),
            date: duty.rule.source.date.map(|date| date.to_string()),
            checked: duty.rule.source.checked,
        },
    }
}

/// What each vote decided, with the numbers of the moment at which it was called. The question of an
/// election's rung is a sentence of the program's, in both languages; others are words of the session.
fn vote_titles(congress: &Congress) -> BTreeMap<String, Title> {
    let of_rung = |vote: &&CardVote| election_of(vote).is_some();
    let votes = &congress.state().votes;
    let mut titles: BTreeMap<String, Title> = votes
        .iter()
        .map(|vote| (vote.id.clone(), Title::from(&vote.title)))
        .collect();
    if votes.iter().any(|vote| of_rung(&vote)) {
        let vi = history::vote_titles(congress, &Locale::new(Lang::Vi));
        let en = history::vote_titles(congress, &Locale::new(Lang::En));
        for vote in votes.iter().filter(of_rung) {
            if let Some(said) = vi.get(&vote.id) {
                let title = Title {
                    vi: said.clone(),
                    en: en.get(&vote.id).cloned(),
                };
                titles.insert(vote.id.clone(), title);
            }
        }
    }
    titles
}

fn vote(vote: &CardVote, titles: &BTreeMap<String, Title>, votes: &[CardVote]) -> VoteStatus {
    let cards = vote.recorded();
    VoteStatus {
        id: vote.id.clone(),
        title: titles.get(&vote.id).cloned().unwrap_or_default(),
        subject: vote.subject.clone(),
        item: vote.step.as_ref().map(|at| at.item.clone()),
        step: vote.step.as_ref().map(|at| at.step.clone()),
        question: vote.question.clone(),
        election: election_of(vote).map(str::to_owned),
        rung: vote
            .election
            .as_ref()
            .map(|(_, rung)| elections::rung_name(*rung)),
        decision: vote
            .decision
            .as_ref()
            .map(|(_, decision)| elections::decision_name(*decision)),
        state: match vote.stage {
            VoteStage::Called => "called",
            VoteStage::Recorded(_) => "recorded",
            VoteStage::Announced(..) => "announced",
            VoteStage::Cancelled { .. } => "cancelled",
        },
        yes: cards.map(|cards| cards.yes),
        no: cards.map(|cards| cards.no),
        other: cards.map(|cards| cards.other),
        not_voting: cards.map(|cards| cards.not_voting),
        present: vote.present,
        base: vote.base.number,
        on: match vote.on {
            BaseKind::AdjustedSummoned => "adjusted_summoned",
            BaseKind::TotalMembers => "total_members",
            BaseKind::Present | BaseKind::Collected | BaseKind::Valid => "present",
        },
        measured_on: vote.measured_on(),
        need: vote.need,
        passed: vote.passes(),
        announced: vote.is_announced(),
        holds: holds(votes, vote),
        repeats: vote.repeats.clone(),
        reason: match &vote.stage {
            VoteStage::Cancelled { reason, .. } => Some(reason.clone()),
            _ => vote.repeats.as_ref().map(|_| vote.again_because.clone()),
        },
        sections: vote
            .sections
            .iter()
            .map(|section| SectionStatus {
                unit: section.unit.clone(),
                yes: section.yes,
                no: section.no,
                other: section.other,
            })
            .collect(),
    }
}

/// What Tiếp will do, with the ids it is about and what that is called.
fn next(state: &State, titles: &BTreeMap<String, Title>) -> Next {
    let next = agenda::next_move(state);
    let kind = |kind, title| Next {
        kind,
        title,
        ..Next::default()
    };
    let said = |say: &dyn Fn(&Locale) -> String| {
        Some(Title {
            vi: say(&Locale::new(Lang::Vi)),
            en: Some(say(&Locale::new(Lang::En))),
        })
    };
    let sitting_title = |id: &str| said(&|locale| locale.sitting(id, state));
    let item_title = |id: &str| said(&|locale| locale.item(id, state));
    let election_title = |id: &str| said(&|locale| locale.election(id, state));
    let speaker_title = |id: &str| {
        let speech = state.speakers.get(id)?;
        Some(Title {
            vi: speech.name.clone(),
            en: None,
        })
    };
    match next {
        NextMove::OpenSitting { sitting } => Next {
            sitting: Some(sitting.clone()),
            ..kind("open_sitting", sitting_title(&sitting))
        },
        NextMove::Advance(Arrival::Step { item, step }) => Next {
            item: Some(item.clone()),
            step: Some(step.clone()),
            ..kind(
                "next_step",
                said(&|locale| locale.step_of(&item, &step, state)),
            )
        },
        NextMove::Advance(Arrival::Item { item, step, back }) => Next {
            item: Some(item.clone()),
            step: Some(step),
            ..kind(
                if back { "back_to_item" } else { "next_item" },
                item_title(&item),
            )
        },
        NextMove::Advance(Arrival::SittingCloses { sitting }) => Next {
            sitting: Some(sitting.clone()),
            ..kind("close_sitting", sitting_title(&sitting))
        },
        NextMove::CallVote { question, .. } => Next {
            question: Some(question.clone()),
            election: decision_at(state).map(|(election, _)| election.to_owned()),
            decision: decision_at(state).map(|(_, decision)| elections::decision_name(decision)),
            ..kind("call_vote", said(&|locale| asked(state, locale, &question)))
        },
        NextMove::EnterVote { vote } => Next {
            vote: Some(vote.clone()),
            ..kind("enter_vote", titles.get(&vote).cloned())
        },
        NextMove::AnnounceVote { vote } => Next {
            vote: Some(vote.clone()),
            ..kind("announce_vote", titles.get(&vote).cloned())
        },
        NextMove::VoteFailed { vote } => Next {
            vote: Some(vote.clone()),
            ..kind("vote_failed", titles.get(&vote).cloned())
        },
        NextMove::EnterRung { election, rung } => Next {
            election: Some(election.clone()),
            rung: Some(elections::rung_name(rung)),
            ..kind("enter_rung", election_title(&election))
        },
        NextMove::AnnounceResult { election } => Next {
            election: Some(election.clone()),
            ..kind("announce_result", election_title(&election))
        },
        NextMove::StartSpeech { speaker } => Next {
            speaker: Some(speaker.clone()),
            ..kind("start_speech", speaker_title(&speaker))
        },
        NextMove::EndSpeech { speaker } => Next {
            speaker: Some(speaker.clone()),
            ..kind("end_speech", speaker_title(&speaker))
        },
        NextMove::EndRecess => kind("end_recess", None),
        NextMove::CloseCongress => kind("close_congress", None),
        NextMove::Nothing => kind("nothing", None),
    }
}

/// The election and what the congress decides about its rounds, where the running step puts that to the vote.
fn decision_at(state: &State) -> Option<(&str, RoundDecision)> {
    match &state.running_step()?.step.kind {
        StepKind::Decision { election, decision } => Some((election, *decision)),
        _ => None,
    }
}

/// The question of the running step that is put next, in words.
fn asked(state: &State, locale: &Locale, question: &str) -> String {
    let Some(step) = state.running_step() else {
        return question.to_owned();
    };
    agenda::questions(state, &step.step)
        .iter()
        .find(|(id, _)| id == question)
        .map_or_else(
            || question.to_owned(),
            |(id, text)| locale.question(&step.step, text, id, state),
        )
}

fn undone(congress: &Congress) -> Vec<UndoneStatus> {
    let mut all = Vec::new();
    for by in congress.acts() {
        for event in &by.ev {
            if let Event::Undone { act, reason } = event {
                all.push(UndoneStatus {
                    act: *act,
                    by: by.seq,
                    at: moment(by.at),
                    reason: reason.clone(),
                });
            }
        }
    }
    all
}
