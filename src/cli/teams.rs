//! The tellers' own files beside the journal: the round they count from, and the results they bring back.

use crate::congress::Congress;
use crate::congress::election::{CountMethod, TeamCount};
use crate::count::compare::{Verdict, judge, other_round};
use crate::count::words::line_name;
use crate::count::{Method, ResultFile, RoundFile, RoundKey, round_file};
use crate::journal::Name;
use crate::locale::Locale;
use crate::podium::desk::{Agreement, Results, TeamResult};
use std::fs;
use std::io::Write;

/// No result is larger.
const MOST_BYTES: u64 = 1 << 20;
/// More results of one round are not compared: two teams, and a third reading.
const MOST_TEAMS: usize = 3;

/// Writes the file of the running round; gives where it lies.
pub fn hand_out(congress: &Congress, election: &str, name: &Name) -> Option<String> {
    let round = round_file(congress.state(), election, name.stem())?;
    let file = round.file_name();
    let folder = name.folder();
    let mut out = tempfile::NamedTempFile::new_in(folder).ok()?;
    out.write_all(round.text().as_bytes()).ok()?;
    out.as_file().sync_all().ok()?;
    let path = folder.join(&file);
    out.persist(&path).ok()?;
    Some(path.display().to_string())
}

/// The results beside the journal that answer the running round.
pub fn results(congress: &Congress, election: &str, name: &Name, locale: &Locale) -> Results {
    let mut found = Results {
        election: election.to_owned(),
        ..Results::default()
    };
    let Some(round) = round_file(congress.state(), election, name.stem()) else {
        return found;
    };
    let mut read = Vec::new();
    for file in files(name) {
        let path = name.folder().join(&file);
        let small = fs::metadata(&path).is_ok_and(|meta| meta.len() <= MOST_BYTES);
        let Some(text) = small.then(|| fs::read_to_string(&path).ok()).flatten() else {
            found
                .passed_over
                .push((file, locale.text("results-unreadable")));
            continue;
        };
        match ResultFile::read(&text) {
            Ok(result) if other_round(&round.key(), &result.round).is_none() => {
                read.push((file, result));
            }
            // Results of other rounds lie here as well; one of this round that does not fit is told.
            Ok(result) if same_round(&result.round, &round.key()) => found
                .passed_over
                .push((file, locale.text("results-other-round"))),
            Ok(_) => {}
            Err(bad) => {
                let mut facts = bad.facts();
                facts.push(("file", file.as_str().into()));
                let why = locale.format(bad.id(), &facts);
                found.passed_over.push((file, why));
            }
        }
    }
    // Where somebody counted more often, the last readings count.
    read.sort_by_key(|(_, result)| result.closed_at);
    let first = read.len().saturating_sub(MOST_TEAMS);
    let read = read.split_off(first);
    let all: Vec<&ResultFile> = read.iter().map(|(_, result)| result).collect();
    found.agreement = agreement(&all, &round, locale);
    found.teams = read
        .iter()
        .map(|(file, result)| TeamResult {
            team: TeamCount {
                team: result.team.clone(),
                count: result.count.clone(),
            },
            method: match result.method {
                Method::Papers => CountMethod::Papers,
                Method::Totals => CountMethod::Minutes,
            },
            collected: result.collected,
            corrections: u32::try_from(result.corrections.len()).unwrap_or(u32::MAX),
            explanation: result.explanation.clone(),
            file: file.clone(),
        })
        .collect();
    found
}

/// The same election, ballot and journal, whatever else keeps them apart.
fn same_round(one: &RoundKey, other: &RoundKey) -> bool {
    one.journal == other.journal && one.election == other.election && one.round == other.round
}

/// Names of the result files beside the journal, in order. What a file says counts, not its name.
fn files(name: &Name) -> Vec<String> {
    let entries = fs::read_dir(name.folder()).into_iter().flatten().flatten();
    let mut files: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|file| file.ends_with(".result.json"))
        .collect();
    files.sort();
    files
}

fn agreement(all: &[&ResultFile], round: &RoundFile, locale: &Locale) -> Agreement {
    if all.len() < 2 {
        return Agreement::One;
    }
    let said = |lines: &[crate::count::compare::Line]| {
        lines
            .iter()
            .map(|line| line_name(line, |place| round.label(place, locale.lang()), locale))
            .collect()
    };
    match judge(all) {
        Ok(Verdict::Equal) => Agreement::Equal((0..all.len()).collect()),
        Ok(Verdict::TwoEqual { equal, .. }) => Agreement::Equal(equal.to_vec()),
        Ok(Verdict::Different(lines)) => Agreement::Different(said(&lines)),
        // The very same file twice is one count.
        Err(_) => Agreement::One,
    }
}
