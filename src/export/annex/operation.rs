//! How the congress was operated: duties, undone acts, changes, votes, counts, notes.

use crate::congress::card_vote::VoteStage;
use crate::congress::duties::{self, DutyState};
use crate::congress::election::Outcome;
use crate::congress::event::{Computed, WaiverReason};
use crate::congress::state::DutyMark;
use crate::congress::{Event, Fact};
use crate::export::document::{Document, Table};
use crate::export::paper::Paper;
use crate::export::{history, log};
use crate::locale::facts;
use std::collections::BTreeMap;

/// Duties that were waived, with reasons, and those the session had switched off.
pub(super) fn waived(paper: &Paper<'_>, document: &mut Document) {
    let mut table = Table::new([
        (paper.text("export-duty"), false),
        (paper.text("export-duty-text"), false),
        (paper.text("export-reason"), false),
        (paper.text("export-when"), false),
    ]);
    for (id, mark) in &paper.state.duties {
        if let DutyMark::Waived(reason, words, act) = mark {
            table.push([
                id.clone(),
                paper.locale.duty(id, paper.state),
                waiver_words(paper, *reason, words),
                when(paper, *act),
            ]);
        }
    }
    document.table_or(table, paper.text("export-nothing-waived"));
    let off: Vec<String> = paper
        .state
        .setup
        .plan
        .duties_off
        .iter()
        .map(|(id, reason)| {
            paper.say(
                "export-duty-off",
                &facts![
                    id = id.as_str(),
                    text = paper.locale.duty(id, paper.state),
                    reason = or_unwritten(paper, &paper.words(reason)),
                ],
            )
        })
        .collect();
    if !off.is_empty() {
        document.paragraph(paper.text("export-duties-off"));
        document.list_or(off, "");
    }
}

/// The reason of a waiver: its digit in words, and what was written beside it. "Later" is no reason.
fn waiver_words(paper: &Paper<'_>, reason: WaiverReason, words: &str) -> String {
    match (reason, words.trim()) {
        (WaiverReason::Later, written) => or_unwritten(paper, written),
        (_, "") => paper.locale.word(&reason),
        (_, written) => format!("{}; {written}", paper.locale.word(&reason)),
    }
}

fn or_unwritten(paper: &Paper<'_>, reason: &str) -> String {
    if reason.trim().is_empty() {
        paper.text("export-reason-unwritten")
    } else {
        reason.to_owned()
    }
}

fn when(paper: &Paper<'_>, seq: u64) -> String {
    let at = paper
        .congress
        .acts()
        .iter()
        .find(|act| act.seq == seq)
        .map_or_else(String::new, |act| paper.moment_short(act.at));
    paper.say("export-when-act", &facts![at = at, seq = seq.to_string()])
}

/// Duties recorded as done by hand.
pub(super) fn by_hand(paper: &Paper<'_>, document: &mut Document) {
    let mut table = Table::new([
        (paper.text("export-duty"), false),
        (paper.text("export-duty-text"), false),
        (paper.text("export-how"), false),
        (paper.text("export-when"), false),
    ]);
    for (id, mark) in &paper.state.duties {
        if let DutyMark::Met(how, act) = mark {
            table.push([
                id.clone(),
                paper.locale.duty(id, paper.state),
                how.clone(),
                when(paper, *act),
            ]);
        }
    }
    document.table_or(table, paper.text("export-nothing-by-hand"));
}

/// Duties whose step has passed, or which are due now, and about which nothing was done.
pub(super) fn open(paper: &Paper<'_>, document: &mut Document) {
    let standings = duties::standings(paper.state, paper.options.now);
    let lines = standings
        .iter()
        .filter(|duty| matches!(duty.state, DutyState::Missed | DutyState::Due))
        .map(|duty| {
            paper.say(
                "export-duty-open",
                &facts![
                    id = duty.id.as_str(),
                    text = paper.locale.duty(&duty.id, paper.state),
                    severity = paper.locale.word(&duty.rule.severity),
                    source = paper.locale.source(&duty.rule.source),
                ],
            )
        })
        .collect();
    document.list_or(lines, paper.text("export-nothing-open"));
}

/// Acts that were taken back: what they said, by which act, and why.
pub(super) fn undone(paper: &Paper<'_>, document: &mut Document) {
    let taken_back = history::taken_back(paper.congress);
    let mut table = Table::new([
        (paper.text("export-log-seq"), true),
        (paper.text("export-when"), false),
        (paper.text("export-log-words"), false),
        (paper.text("export-undone-by"), true),
        (paper.text("export-reason"), false),
    ]);
    for (seq, words) in log::words_of(paper, &|act| taken_back.contains_key(&act.seq)) {
        let Some(by) = taken_back.get(&seq) else {
            continue;
        };
        let at = paper.congress.acts().iter().find(|act| act.seq == seq);
        table.push([
            seq.to_string(),
            at.map_or_else(String::new, |act| paper.moment_short(act.at)),
            words,
            by.by.to_string(),
            or_unwritten(paper, &by.reason),
        ]);
    }
    document.table_or(table, paper.text("export-nothing-undone"));
}

/// What departs from the plan: items and steps left out or added, time granted, another day or start.
pub(super) fn changes(paper: &Paper<'_>, document: &mut Document) {
    let departs = |event: &Event| {
        matches!(
            event,
            Event::ItemSkipped { .. }
                | Event::StepSkipped { .. }
                | Event::StepInserted { .. }
                | Event::TimeGranted { .. }
                | Event::Rescheduled { .. }
                | Event::StartedFrom { .. }
                | Event::ChairChanged { .. }
        )
    };
    let mut lines = Vec::new();
    history::each_act(paper.congress, |act, state| {
        if paper.congress.is_undone(act.seq) {
            return;
        }
        for event in act.ev.iter().filter(|event| departs(event)) {
            lines.push(paper.say(
                "export-act-line",
                &facts![
                    at = paper.moment_short(act.at),
                    seq = act.seq.to_string(),
                    words = paper.locale.event(event, state),
                ],
            ));
        }
    });
    document.list_or(lines, paper.text("export-nothing-changed"));
}

/// Votes counted by section, those that were called and taken back, and those whose yes was computed rather
/// than counted.
pub(super) fn votes(paper: &Paper<'_>, document: &mut Document) {
    let mut lines = Vec::new();
    let mut computed = Vec::new();
    for vote in &paper.state.votes {
        let title = paper.vote_title(vote);
        if !vote.sections.is_empty() {
            lines.push(paper.say(
                "export-vote-sections",
                &facts![
                    title = title.clone(),
                    sections = paper.locale.sections(&vote.sections),
                ],
            ));
        }
        if let Some(line) = paper.disputed(vote) {
            lines.push(line);
        } else if let VoteStage::Cancelled { reason, .. } = &vote.stage {
            lines.push(paper.say(
                "export-vote-cancelled",
                &facts![
                    title = title,
                    at = paper.moment_short(vote.called.at),
                    reason = or_unwritten(paper, reason),
                ],
            ));
        } else if vote
            .cards()
            .is_some_and(|cards| cards.computed == Some(Computed::Yes))
        {
            computed.push(title);
        }
    }
    if !computed.is_empty() {
        lines.push(paper.say(
            "export-votes-computed",
            &facts![n = computed.len(), titles = computed.join("; ")],
        ));
    }
    document.list_or(lines, paper.text("export-nothing-on-votes"));
}

/// Corrections of counts: which version, why, and every number that changed.
pub(super) fn counts(paper: &Paper<'_>, document: &mut Document) {
    let mut before: BTreeMap<(&str, u32), (u32, u32, &Outcome)> = BTreeMap::new();
    let mut lines = Vec::new();
    for (act, event) in paper.events() {
        let Event::CountEntered {
            election,
            round,
            version,
            reason,
            count,
            outcome,
            ..
        } = event
        else {
            continue;
        };
        let key = (election.as_str(), *round);
        let old = before.insert(key, (count.valid, count.invalid, outcome));
        if let Some((valid, invalid, old)) = old {
            let mut changes = Vec::new();
            let mut compare = |name: Fact, from: u32, to: u32| {
                if from != to {
                    changes.push(paper.say(
                        "export-count-change",
                        &[("name", name), ("from", from.into()), ("to", to.into())],
                    ));
                }
            };
            compare(Fact::Message("export-valid"), valid, count.valid);
            compare(Fact::Message("export-invalid"), invalid, count.invalid);
            for standing in &outcome.standings {
                let votes = old
                    .standings
                    .iter()
                    .find(|other| other.candidate == standing.candidate)
                    .map_or(0, |other| other.votes);
                compare(standing.candidate.as_str().into(), votes, standing.votes);
            }
            lines.push(paper.say(
                "export-count-corrected",
                &facts![
                    at = paper.moment_short(act.at),
                    seq = act.seq.to_string(),
                    election = paper.locale.election(election, paper.state),
                    round = round.to_string(),
                    version = version.to_string(),
                    reason = or_unwritten(paper, reason.as_deref().unwrap_or("")),
                    changes = changes.join("; "),
                ],
            ));
        }
    }
    document.list_or(lines, paper.text("export-nothing-corrected"));
}

/// Notes of the operator, and what was added after the close.
pub(super) fn notes(paper: &Paper<'_>, document: &mut Document) {
    let lines = paper
        .state
        .notes
        .iter()
        .map(|note| {
            paper.say(
                if note.addendum {
                    "export-addendum"
                } else {
                    "export-note"
                },
                &facts![
                    at = paper.moment_short(note.at.at),
                    text = note.text.as_str(),
                    item = note
                        .item
                        .as_deref()
                        .map_or_else(String::new, |id| paper.locale.item(id, paper.state)),
                ],
            )
        })
        .collect();
    document.list_or(lines, paper.text("export-no-notes"));
}
