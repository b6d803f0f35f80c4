//! How the elections were operated: limits that the presidium overruled, papers exchanged, papers cancelled, how
//! the counts came in, and numbers that did not close and were explained.

use crate::congress::election::{CountMethod, CountSheet, Finding};
use crate::congress::state::State;
use crate::congress::{Act, Event};
use crate::export::count_minutes::findings;
use crate::export::document::Document;
use crate::export::history;
use crate::export::paper::Paper;
use crate::export::rounds::RoundOf;
use crate::locale::facts;

/// One line for each, in order.
pub(super) fn notes(paper: &Paper<'_>, document: &mut Document) {
    let mut lines = Vec::new();
    history::each_act(paper.congress, |act, state| {
        if paper.congress.is_undone(act.seq) {
            return;
        }
        for (index, event) in act.ev.iter().enumerate() {
            if let Some(words) = words(paper, act, index, event, state) {
                lines.push(paper.say(
                    "export-act-line",
                    &facts![
                        at = paper.moment_short(act.at),
                        seq = act.seq.to_string(),
                        words = words,
                    ],
                ));
            }
        }
    });
    document.list_or(lines, paper.text("export-nothing-on-elections"));
}

/// What an event says here, if anything; `state` is the one right after its act.
fn words(
    paper: &Paper<'_>,
    act: &Act,
    index: usize,
    event: &Event,
    state: &State,
) -> Option<String> {
    let said = |event: &Event| paper.locale.event(event, state);
    match event {
        // What was done against the limit follows in the same act.
        Event::Overruled { .. } => {
            let done = act.ev.get(index + 1).map(said);
            Some(
                [Some(said(event)), done]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join("; "),
            )
        }
        Event::BallotsExchanged { .. } => Some(said(event)),
        Event::RoundCancelled { election, round } => {
            let found = state.election(election)?.round_numbered(*round)?;
            Some(paper.say(
                "export-annex-cancelled",
                &facts![
                    election = paper.locale.election(election, state),
                    round = *round,
                    issued = found.issued.as_ref().map_or(0, |issued| issued.issued),
                    collected = found.collected.unwrap_or(0),
                ],
            ))
        }
        Event::CountEntered {
            election,
            round,
            count,
            method,
            teams,
            explained,
            ..
        } => {
            let usual = *method == CountMethod::Minutes && teams.len() < 2;
            if usual && explained.is_none() {
                return None;
            }
            let codes = codes(state, election, *round, count);
            Some(paper.say(
                "export-annex-count-how",
                &facts![
                    election = paper.locale.election(election, state),
                    round = *round,
                    method = match method {
                        CountMethod::Minutes => "minutes",
                        CountMethod::Papers => "papers",
                    },
                    teams = teams.len(),
                    names = paper.locale.listed(teams.iter().map(|team| &team.team)),
                    codes = codes.join(", "),
                    explained = explained.as_deref().unwrap_or_default(),
                ],
            ))
        }
        _ => None,
    }
}

/// The codes of what did not close in this count.
fn codes(state: &State, election: &str, round: u32, sheet: &CountSheet) -> Vec<&'static str> {
    let found = state
        .election(election)
        .and_then(|election| Some((election, election.round_numbered(round)?)));
    let Some((election, round)) = found else {
        return Vec::new();
    };
    let of = RoundOf { election, round };
    let mut codes: Vec<&str> = findings(of, &state.setup.rulebook.majority, sheet)
        .iter()
        .map(Finding::code)
        .collect();
    codes.dedup();
    codes
}
