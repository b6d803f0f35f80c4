//! V and VII: every card vote that was announced, and the adoption of the resolution.

use crate::export::document::{Document, Table};
use crate::export::paper::{Paper, announced, result_message};
use crate::locale::facts;

/// V: number, matter, yes, no, other, base, percent, result; in the order in which they were called.
pub(super) fn section(paper: &Paper<'_>, document: &mut Document) {
    let mut table = Table::new([
        (paper.text("export-no"), true),
        (paper.text("export-matter"), false),
        (paper.text("export-yes"), true),
        (paper.text("export-no-votes"), true),
        (paper.text("export-other"), true),
        (paper.text("export-base-short"), true),
        (paper.text("export-percent"), true),
        (paper.text("export-result"), false),
    ]);
    let mut silent = Vec::new();
    for vote in &paper.state.votes {
        let Some((cards, passed)) = announced(vote) else {
            continue;
        };
        let number = table.rows.len() + 1;
        let base = vote.base.number;
        table.push([
            number.to_string(),
            paper.vote_title(vote),
            paper.locale.number(cards.yes),
            paper.locale.number(cards.no),
            paper.locale.number(cards.other),
            paper.locale.number(base),
            paper
                .locale
                .percent_figures(cards.yes, base, paper.rulebook().percent.results),
            paper.text(result_message(passed)),
        ]);
        if cards.not_voting > 0 {
            silent.push(paper.say(
                "export-not-voting",
                &facts![
                    row = number,
                    n = cards.not_voting,
                    people = paper.people(vote.present),
                ],
            ));
        }
    }
    document.table_or(table, paper.text("export-no-votes-yet"));
    for line in silent {
        document.paragraph(line);
    }
    for vote in paper.state.votes.iter().filter(|vote| vote.is_open()) {
        document.paragraph(paper.say("export-vote-open", &facts![title = paper.vote_title(vote)]));
    }
}

/// VII: the votes on the resolution.
pub(super) fn resolution(paper: &Paper<'_>, document: &mut Document) {
    let lines: Vec<String> = paper
        .votes_on("resolution")
        .filter_map(|vote| paper.vote_line(vote))
        .collect();
    document.list_or(
        lines,
        paper.text(if paper.is_taken("resolution") {
            "export-taken"
        } else {
            "export-no-resolution"
        }),
    );
}
