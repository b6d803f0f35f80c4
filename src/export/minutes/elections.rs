//! VI: the elections, round by round.

use crate::congress::composition::{Composition, elected, year};
use crate::congress::election::{Candidate, Election, Ending, Issued, Origin, Round};
use crate::export::document::{Block, Document, Table};
use crate::export::paper::Paper;
use crate::locale::facts;
use crate::rulebook::BaseKind;

/// Every election with all its rounds. A result stands here only once it was announced.
pub(super) fn section(paper: &Paper<'_>, document: &mut Document) {
    if paper.state.elections.is_empty() {
        document.paragraph(paper.text("export-no-elections"));
    }
    for (index, election) in paper.state.elections.iter().enumerate() {
        let title = paper.locale.election(&election.id, paper.state);
        document.heading(
            2,
            paper.say(
                "export-election",
                &facts![number = (index + 1).to_string(), title = title],
            ),
        );
        // Later rounds fill what the round before left.
        let mut seats = election.seats;
        for round in paper.state.rounds(election) {
            one(paper, document, election, round, seats);
            if let Some(count) = &round.count {
                seats = count.outcome.seats_left;
            }
        }
        composition(paper, document, election);
    }
}

/// Who the elected of all rounds are, as far as the roll says anything about them.
fn composition(paper: &Paper<'_>, document: &mut Document, election: &Election) {
    let (people, _) = elected(paper.state, election);
    let of = Composition::of(people, year(paper.state)).without_statuses();
    let fields = paper.locale.composition(&of, &paper.state.setup);
    // Of one person the minutes have said everything.
    if of.people > 1 && !fields.is_empty() {
        document.paragraph(paper.say("export-elected-composition", &facts![n = of.people]));
        document.blocks.push(Block::Fields(fields));
    }
}

fn one(paper: &Paper<'_>, document: &mut Document, election: &Election, round: &Round, seats: u32) {
    let begun = !round.done.is_empty() || round.ballot.is_some() || election.slate.introduced;
    if !begun && election.earlier.is_empty() {
        document.paragraph(paper.text("export-not-held"));
        return;
    }
    let word = paper.locale.format("round-word", &facts![n = round.number]);
    document.heading(3, paper.say("export-round", &facts![word = word]));
    document
        .blocks
        .push(Block::Fields(fields(paper, election, round, seats)));
    result(paper, document, round);
}

fn fields(
    paper: &Paper<'_>,
    election: &Election,
    round: &Round,
    seats: u32,
) -> Vec<(String, String)> {
    let mut fields = vec![(
        paper.text("export-seats"),
        paper.say(
            if election.allocated {
                "export-seats-allocated"
            } else if election.seats_voted {
                "export-seats-voted"
            } else {
                "export-seats-not-voted"
            },
            &facts![people = paper.people(seats)],
        ),
    )];
    fields.push((paper.text("export-list"), list(paper, round, seats)));
    if round.number == 1 {
        fields.extend(changes(paper, election));
    }
    let number = |number: Option<u32>| {
        number.map_or_else(|| paper.text("export-not-yet"), |n| paper.locale.number(n))
    };
    let issued = round.issued.as_ref();
    let count = round.count.as_ref().filter(|_| round.announced.is_some());
    fields.push((
        paper.text("export-present-at-ballot"),
        number(issued.map(|issued| issued.present)),
    ));
    fields.push((
        paper.text("export-issued"),
        number(issued.map(|issued| issued.issued)),
    ));
    fields.push((paper.text("export-collected"), number(round.collected)));
    fields.push((
        paper.text("export-valid"),
        number(count.map(|count| count.sheet.valid)),
    ));
    let invalid = count.map(|count| {
        let reasons: Vec<String> = count
            .sheet
            .invalid_reasons
            .iter()
            .filter(|(_, n)| **n > 0)
            .map(|(reason, n)| {
                format!(
                    "{}: {}",
                    reason_words(paper, reason),
                    paper.locale.number(*n)
                )
            })
            .collect();
        let number = paper.locale.number(count.sheet.invalid);
        if reasons.is_empty() {
            number
        } else {
            format!("{number} ({})", reasons.join("; "))
        }
    });
    fields.push((
        paper.text("export-invalid"),
        invalid.unwrap_or_else(|| paper.text("export-not-yet")),
    ));
    if let Some(issued) = issued {
        fields.push((
            paper.text("export-measured-on"),
            paper.say(
                "export-base-and-need",
                &facts![
                    base = measured(paper, round, issued),
                    need = round.need().unwrap_or(0)
                ],
            ),
        ));
    }
    fields
}

/// What the round is measured on: E with its derivation, or the number that the rules of the body take.
fn measured(paper: &Paper<'_>, round: &Round, issued: &Issued) -> String {
    let kind = paper.rulebook().majority.base;
    let of = match kind {
        BaseKind::AdjustedSummoned => return paper.locale.base(&issued.base),
        BaseKind::TotalMembers => "total",
        BaseKind::Present => "present",
        BaseKind::Collected => "collected",
        BaseKind::Valid => "valid",
    };
    let number = round.measured(kind).map_or_else(
        || paper.text("export-not-yet"),
        |number| paper.locale.number(number),
    );
    paper.say("export-measured-of", &facts![of = of, number = number])
}

/// A reason as the count sheet names it; those that the program knows have words.
fn reason_words(paper: &Paper<'_>, reason: &str) -> String {
    let id = format!("export-invalid-{}", reason.replace('_', "-"));
    if paper.locale.has(&id) {
        paper.text(&id)
    } else {
        reason.to_owned()
    }
}

fn list(paper: &Paper<'_>, round: &Round, seats: u32) -> String {
    let Some((names, _)) = &round.ballot else {
        return paper.text("export-list-not-adopted");
    };
    let count = names.len() as u32;
    let surplus = count.saturating_sub(seats);
    paper.say(
        "export-list-of",
        &facts![
            people = paper.people(count),
            surplus = surplus,
            percent = paper
                .locale
                .percent(surplus, seats, paper.rulebook().percent.surplus),
            names = paper.locale.listed(names),
        ],
    )
}

/// How the list differs from the incumbents': nominated, standing, withdrawn, withdrawal refused.
fn changes(paper: &Paper<'_>, election: &Election) -> Vec<(String, String)> {
    let names = |wanted: &dyn Fn(&Candidate) -> bool| -> Vec<String> {
        let wanted = election.slate.names.iter().filter(|name| wanted(name));
        wanted.map(|candidate| candidate.name.clone()).collect()
    };
    let nominated = election
        .slate
        .names
        .iter()
        .filter(|candidate| candidate.origin == Origin::Nominated)
        .map(|candidate| {
            paper.say(
                "export-nominated-by",
                &facts![name = candidate.name.as_str(), by = candidate.by.as_str()],
            )
        })
        .collect();
    let all: [(&str, Vec<String>); 4] = [
        ("export-nominated", nominated),
        ("export-stood", names(&|c| c.origin == Origin::Own)),
        ("export-withdrawn", names(&|c| c.withdrawn)),
        (
            "export-withdrawal-refused",
            names(&|c| c.withdrawal_refused),
        ),
    ];
    all.into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(label, names)| (paper.text(label), paper.locale.listed(names)))
        .collect()
}

/// The result in the order of the paper, then the elected from the highest down.
fn result(paper: &Paper<'_>, document: &mut Document, round: &Round) {
    let (Some(count), Some(issued), Some(_)) = (&round.count, &round.issued, round.announced)
    else {
        document.paragraph(paper.text("export-result-not-announced"));
        return;
    };
    let against = !count.sheet.against.is_empty();
    let mut columns = vec![
        (paper.text("export-no"), true),
        (paper.text("export-name"), false),
        (paper.text("export-votes"), true),
    ];
    if against {
        columns.push((paper.text("export-against"), true));
    }
    columns.push((paper.text("export-percent-of-base"), true));
    columns.push((paper.text("export-result"), false));
    let mut table = Table::new(columns);
    let mut standings: Vec<_> = count.outcome.standings.iter().collect();
    standings.sort_by_key(|standing| standing.index);
    let base = round
        .measured(paper.rulebook().majority.base)
        .unwrap_or(issued.base.number);
    let figures = |votes: u32| {
        paper
            .locale
            .percent_figures(votes, base, paper.rulebook().percent.results)
    };
    for standing in standings {
        let mut row = vec![
            // The number on the paper.
            (standing.index + 1).to_string(),
            standing.candidate.clone(),
            paper.locale.number(standing.votes),
        ];
        if against {
            row.push(
                count
                    .sheet
                    .against
                    .get(standing.index as usize)
                    .map_or_else(String::new, |n| paper.locale.number(*n)),
            );
        }
        row.push(figures(standing.votes));
        row.push(paper.locale.standing(standing, true));
        table.push(row);
    }
    document.table_or(table, "");
    let elected: Vec<String> = count
        .outcome
        .elected()
        .map(|standing| {
            paper.say(
                "export-elected-line",
                &facts![
                    name = standing.candidate.as_str(),
                    votes = standing.votes,
                    percent = paper.percent(standing.votes, base),
                ],
            )
        })
        .collect();
    if elected.is_empty() {
        document.paragraph(paper.text("export-elected-nobody"));
    } else {
        document.paragraph(paper.say(
            "export-elected",
            &facts![people = paper.people(elected.len() as u32)],
        ));
        document.blocks.push(Block::Numbered(elected));
    }
    if count.outcome.ending != Ending::Complete {
        document.paragraph(paper.say(
            "export-ending",
            &facts![
                ending = paper.locale.capital(&paper.locale.word(&count.outcome.ending)),
                left = count.outcome.seats_left,
            ],
        ));
    }
}
