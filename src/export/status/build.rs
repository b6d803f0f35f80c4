//! From the congress to its status.

use super::{
    Clocks, Closed, DutyStatus, ElectionStatus, ItemStatus, Next, OutStatus, OutcomeStatus, Quorum,
    RecessStatus, ReplacedStatus, RoundStatus, SectionStatus, Session, SourceStatus, SpeakerStatus,
    Status, Title, UndoneStatus, VoteStatus,
};
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::card_vote::{CardVote, VoteStage, holds};
use crate::congress::duties::{self, Duty, DutyState};
use crate::congress::election::{CandidateState, Election, Ending, Round};
use crate::congress::plan::StepKind;
use crate::congress::state::{ItemStage, State};
use crate::congress::timing::{self, Schedule};
use crate::congress::{Congress, Event, Millis, Mode, Tick, Wall};
use crate::export::history;
use crate::locale::Locale;
use crate::rulebook::{BaseKind, Evidence, Lang, Office, Rung, Severity};
use chrono::SecondsFormat;
use std::collections::BTreeMap;

/// The status of a congress at `now`; `at` is the wall clock to put on it, in a rehearsal the virtual one.
pub fn status(congress: &Congress, now: Tick, at: Wall) -> Status {
    let state = congress.state();
    let setup = &state.setup;
    let schedule = timing::schedule(state, now);
    let close = schedule.current(state);
    let quorum = state.roll.quorum(setup);
    let base = state.roll.base(setup);
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
        present: quorum.present,
        summoned: quorum.summoned,
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
            .map(|each| election(each, state))
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
    let of_rung = |vote: &&CardVote| vote.election.is_some();
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
        election: vote.election.as_ref().map(|(id, _)| id.clone()),
        rung: vote.election.as_ref().map(|(_, rung)| rung_name(*rung)),
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

fn election(election: &Election, state: &State) -> ElectionStatus {
    ElectionStatus {
        id: election.id.clone(),
        office: match election.office {
            Office::Committee => "committee",
            Office::StandingCommittee => "standing_committee",
            Office::Secretary => "secretary",
            Office::DeputySecretary => "deputy_secretary",
            Office::InspectionCommittee => "inspection_committee",
            Office::HigherDelegates => "higher_delegates",
            Office::Board => "board",
            Office::Supervisors => "supervisors",
            Office::Chair => "chair",
            Office::DeputyChair => "deputy_chair",
        },
        title: state
            .setup
            .plan
            .election(&election.id)
            .map_or_else(Title::default, |plan| Title::from(&plan.title)),
        seats: election.seats,
        seats_voted: election.seats_voted,
        allocated: election.allocated,
        tellers: election.tellers.clone(),
        tellers_elected: election.tellers_elected,
        rounds: state
            .rounds(election)
            .map(|each| round(each, election, state))
            .collect(),
    }
}

fn round(round: &Round, election: &Election, state: &State) -> RoundStatus {
    let is_running = round.number == election.round.number;
    let rung = state.running_step().and_then(|step| match &step.step.kind {
        StepKind::Election { election: id, rung } if is_running && *id == election.id => {
            Some(*rung)
        }
        _ => None,
    });
    let issued = round.issued.as_ref();
    let count = round.count.as_ref();
    let locale = Locale::new(Lang::En);
    let rounding = state.setup.rulebook.percent.results;
    RoundStatus {
        number: round.number,
        rungs_done: round
            .done
            .iter()
            .map(|(rung, _)| rung_name(*rung))
            .collect(),
        rung: rung.map(rung_name),
        candidates: round
            .ballot
            .as_ref()
            .map_or_else(Vec::new, |(names, _)| names.clone()),
        issued: issued.map(|issued| issued.issued),
        collected: round.collected,
        valid: count.map(|count| count.sheet.valid),
        invalid: count.map(|count| count.sheet.invalid),
        present: issued.map(|issued| issued.present),
        base: issued.map(|issued| issued.base.number),
        need: round.need(),
        outcomes: count.map_or_else(Vec::new, |count| {
            let base = round
                .measured(state.setup.rulebook.majority.base)
                .unwrap_or(0);
            count
                .outcome
                .standings
                .iter()
                .map(|standing| OutcomeStatus {
                    candidate: standing.candidate.clone(),
                    index: standing.index,
                    votes: standing.votes,
                    percent: locale.percent_figures(standing.votes, base, rounding),
                    state: match standing.state {
                        CandidateState::Elected => "elected",
                        CandidateState::MajorityNoSeat => "majority_no_seat",
                        CandidateState::Short => "short",
                        CandidateState::Tied => "tied",
                        CandidateState::NotElected => "not_elected",
                    },
                    margin: standing.margin,
                })
                .collect()
        }),
        seats_left: count.map(|count| count.outcome.seats_left),
        ending: count.map(|count| match count.outcome.ending {
            Ending::Complete => "complete",
            Ending::Tie => "tie",
            Ending::Short => "short",
        }),
        announced: round.announced.is_some(),
    }
}

fn rung_name(rung: Rung) -> &'static str {
    match rung {
        Rung::Number => "number",
        Rung::Introduction => "introduction",
        Rung::Nominations => "nominations",
        Rung::Withdrawals => "withdrawals",
        Rung::OpinionBallot => "opinion_ballot",
        Rung::List => "list",
        Rung::Tellers => "tellers",
        Rung::Print => "print",
        Rung::Instructions => "instructions",
        Rung::Box => "box",
        Rung::Issue => "issue",
        Rung::Voting => "voting",
        Rung::Collect => "collect",
        Rung::Count => "count",
        Rung::Minutes => "minutes",
        Rung::Announce => "announce",
        Rung::Seal => "seal",
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
            rung: Some(rung_name(rung)),
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
