//! I: the bodies of the congress and the votes that elected them.

use crate::congress::election::Election;
use crate::congress::plan::StepKind;
use crate::export::course::Course;
use crate::export::document::{Block, Document};
use crate::export::paper::{Paper, announced};
use crate::locale::facts;
use crate::rulebook::{CongressKind, Rung};

/// Presidium, secretariat, credentials committee (at a delegate congress only), tellers.
pub(super) fn section(paper: &Paper<'_>, document: &mut Document) {
    let mut bodies = vec!["presidium", "secretariat"];
    if paper.state.setup.plan.kind == CongressKind::Delegate {
        bodies.push("credentials-committee");
    }
    for (index, subject) in bodies.iter().enumerate() {
        document.heading(
            2,
            format!(
                "{}. {}",
                index + 1,
                paper.text(&format!("export-body-{subject}"))
            ),
        );
        let names = names_read(paper, subject);
        if !names.is_empty() {
            document.paragraph(paper.say(
                "export-body-names",
                &facts![names = paper.locale.listed(names)],
            ));
        }
        let lines = votes_on(paper, subject);
        document.list_or(
            lines,
            paper.text(if paper.is_taken(subject) {
                "export-taken"
            } else {
                "export-body-not-elected"
            }),
        );
    }
    document.heading(
        2,
        format!(
            "{}. {}",
            bodies.len() + 1,
            paper.text("export-body-tellers")
        ),
    );
    tellers(paper, document);
}

fn votes_on(paper: &Paper<'_>, subject: &str) -> Vec<String> {
    paper
        .votes_on(subject)
        .filter_map(|vote| paper.vote_line(vote))
        .collect()
}

/// The names that steps on this subject read out, once they were.
fn names_read(paper: &Paper<'_>, subject: &str) -> Vec<String> {
    paper
        .state
        .items()
        .flat_map(|item| &item.steps)
        .filter(|step| step.step.subject.as_deref() == Some(subject))
        .filter(|step| matches!(step.stage, crate::congress::state::StepStage::Done(_)))
        .filter_map(|step| match &step.step.kind {
            StepKind::Names { names } => Some(names),
            _ => None,
        })
        .flatten()
        .map(|name| paper.words(name))
        .collect()
}

/// The tellers of each election that has some, and those voted on without an election.
fn tellers(paper: &Paper<'_>, document: &mut Document) {
    let mut lines = votes_on(paper, "tellers");
    let course = Course::of(paper.congress);
    for election in &paper.state.elections {
        // Who was elected first, then who came in their place in a later round.
        for (index, tellers) in course.tellers(&election.id).enumerate() {
            let named = named(paper, election, &tellers.names);
            lines.push(match index {
                0 => named,
                _ => paper.say(
                    "export-tellers-from-round",
                    &facts![tellers = named, round = tellers.round],
                ),
            });
        }
        lines.extend(
            paper
                .state
                .votes
                .iter()
                .filter(|vote| announced(vote).is_some())
                .filter(|vote| {
                    vote.election
                        .as_ref()
                        .is_some_and(|(id, rung)| *id == election.id && *rung == Rung::Tellers)
                        && vote.subject.as_deref() != Some("tellers")
                })
                .filter_map(|vote| paper.vote_line(vote)),
        );
    }
    if lines.is_empty() {
        document.paragraph(paper.text("export-body-not-elected"));
    } else {
        document.blocks.push(Block::List(lines));
    }
}

fn named(paper: &Paper<'_>, election: &Election, tellers: &[String]) -> String {
    let head = tellers.first().cloned().unwrap_or_default();
    paper.say(
        "export-tellers-of",
        &facts![
            election = paper.locale.election(&election.id, paper.state),
            head = head,
            members = paper.locale.listed(tellers.iter().skip(1)),
        ],
    )
}
