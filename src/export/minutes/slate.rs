//! How the list of a round came about: nominations, support, withdrawals, opinion ballots.

use crate::congress::election::{Candidate, Origin};
use crate::export::course::{Course, Opinion};
use crate::export::paper::Paper;
use crate::export::rounds::RoundOf;
use crate::locale::facts;

/// How the list differs from the incumbents', or from what the round before left: only what is new.
pub(super) fn changes(
    paper: &Paper<'_>,
    of: RoundOf<'_>,
    course: &Course,
) -> Vec<(String, String)> {
    let slate = of.slate();
    let before = of.before().map(RoundOf::slate);
    let known = |name: &str| before.and_then(|slate| slate.get(name));
    let new = |candidate: &&Candidate| known(&candidate.name).is_none();
    let from = |origin: Origin| -> Vec<&Candidate> {
        let names = slate.names.iter();
        names.filter(|c| c.origin == origin).filter(new).collect()
    };
    let nominated = from(Origin::Nominated)
        .into_iter()
        .map(|candidate| {
            paper.say(
                "export-nominated-by",
                &facts![
                    name = supported(paper, candidate),
                    by = candidate.by.as_str()
                ],
            )
        })
        .collect();
    let stood = from(Origin::Own)
        .into_iter()
        .map(|candidate| supported(paper, candidate))
        .collect();
    let unsupported = slate
        .names
        .iter()
        .filter(new)
        .filter(|candidate| candidate.support.is_some_and(|(had, need)| had < need))
        .map(|candidate| candidate.name.clone())
        .collect();
    let turned = |flag: fn(&Candidate) -> bool| -> Vec<String> {
        slate
            .names
            .iter()
            .filter(|candidate| flag(candidate) && !known(&candidate.name).is_some_and(flag))
            .map(|candidate| candidate.name.clone())
            .collect()
    };
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut field = |label: &str, names: Vec<String>| {
        if !names.is_empty() {
            fields.push((paper.text(label), paper.locale.listed(names)));
        }
    };
    field("export-nominated", nominated);
    field("export-stood", stood);
    field("export-not-supported", unsupported);
    field("export-withdrawn", turned(|c| c.withdrawn));
    field(
        "export-withdrawal-refused",
        turned(|c| c.withdrawal_refused),
    );
    for opinion in course.opinions(&of.election.id, of.round.number) {
        field("export-opinion", vec![opinion_line(paper, opinion)]);
        field("export-opinion-left-out", opinion.left_out.clone());
    }
    fields
}

/// The name, with those who supported it where it needs support.
fn supported(paper: &Paper<'_>, candidate: &Candidate) -> String {
    match candidate.support {
        Some((support, need)) => paper.say(
            "export-support",
            &facts![
                name = candidate.name.as_str(),
                support = support,
                need = need
            ],
        ),
        None => candidate.name.clone(),
    }
}

fn opinion_line(paper: &Paper<'_>, opinion: &Opinion) -> String {
    let votes: Vec<String> = opinion
        .votes
        .iter()
        .map(|(name, votes)| {
            paper.say(
                "export-opinion-votes",
                &facts![name = name.as_str(), votes = *votes],
            )
        })
        .collect();
    paper.say(
        "export-opinion-of",
        &facts![
            issued = opinion.issued,
            collected = opinion.collected,
            valid = opinion.valid,
            invalid = opinion.invalid,
            votes = paper.locale.listed(votes),
        ],
    )
}
