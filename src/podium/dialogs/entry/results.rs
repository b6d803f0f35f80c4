//! What teams of tellers counted on their own laptops, read in with a preview: one count, or several that are equal
//! line by line. Where they differ, the lines are named and never the numbers, so that both read again.

use super::super::kit::choices::Choices;
use super::super::kit::note::Note;
use crate::congress::Command;
use crate::congress::election::TeamCount;
use crate::locale::facts;
use crate::podium::desk::{Agreement, TeamResult};
use crate::podium::layer::{Context, Effect, Layer};

/// The results that lie ready for the running count of this election; `None` where there is none.
pub fn results(election: &str, cx: &Context<'_>) -> Option<Choices> {
    let found = cx.state.election(election)?;
    let results = cx.results;
    if results.election != election || results.teams.is_empty() || found.round.count.is_some() {
        return None;
    }
    let mut notes: Vec<Note> = results.teams.iter().map(told).collect();
    let (counting, words) = match &results.agreement {
        Agreement::One => (vec![0], Note::of("results-one")),
        Agreement::Equal(places) => (
            places.clone(),
            Note::with("results-equal", &facts![n = places.len()]),
        ),
        Agreement::Different(lines) => (
            Vec::new(),
            Note::with(
                "results-different",
                &facts![lines = cx.locale.listed(lines), n = lines.len()],
            ),
        ),
    };
    notes.push(words);
    for (file, why) in &results.passed_over {
        notes.push(Note::with(
            "results-passed-over",
            &facts![file = file.as_str(), why = why.as_str()],
        ));
    }
    let mut choices = Choices::new("results-title", Vec::new());
    if let Some(first) = counting.first().and_then(|place| results.teams.get(*place)) {
        let names = found.round.ballot.as_ref().map(|(names, _)| names)?;
        let votes: Vec<String> = names
            .iter()
            .zip(&first.team.count.votes)
            .map(|(name, votes)| format!("{name} {}", cx.locale.number(*votes)))
            .collect();
        notes.push(Note::with(
            "results-votes",
            &facts![votes = cx.locale.listed(votes)],
        ));
        let command = enter(election, first, &counting, &results.teams);
        choices = choices.or("results-enter", move |_| {
            vec![Effect::Command(command.clone()), Effect::Pop]
        });
    }
    let id = election.to_owned();
    let by_hand = move |cx: &Context<'_>| match super::count_by_hand(&id, cx) {
        Some(layer) => vec![Effect::Replace(layer)],
        None => vec![Effect::Pop],
    };
    Some(choices.about(notes).or("results-by-hand", by_hand))
}

/// One team in a line: its totals, and what it corrected.
fn told(result: &TeamResult) -> Note {
    let sheet = &result.team.count;
    Note::with(
        "results-team",
        &facts![
            team = result.team.team.as_str(),
            collected = result.collected,
            valid = sheet.valid,
            invalid = sheet.invalid,
            corrections = result.corrections,
            file = result.file.as_str(),
        ],
    )
}

/// The command that takes the count in. Several teams stand with it.
fn enter(election: &str, first: &TeamResult, counting: &[usize], all: &[TeamResult]) -> Command {
    let sheet = first.team.count.clone();
    let teams: Vec<TeamCount> = counting
        .iter()
        .filter_map(|place| all.get(*place))
        .map(|result| result.team.clone())
        .collect();
    Command::EnterCount {
        election: Some(election.to_owned()),
        valid: sheet.valid,
        invalid: sheet.invalid,
        invalid_reasons: sheet.invalid_reasons,
        votes: sheet.votes,
        against: sheet.against,
        reason: None,
        method: first.method,
        teams,
        explained: (!first.explanation.is_empty()).then(|| first.explanation.clone()),
    }
}

/// The same as a layer.
pub fn layer(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    results(election, cx).map(|choices| Box::new(choices) as Box<dyn Layer>)
}
