//! VI: the elections, round by round, then each as a whole.

use super::slate;
use crate::congress::card_vote::CardVote;
use crate::congress::composition::{Composition, elected, year};
use crate::congress::election::{Election, Progress, RoundKind};
use crate::congress::plan::RoundDecision;
use crate::export::course::Course;
use crate::export::document::{Block, Document};
use crate::export::paper::Paper;
use crate::export::rounds::{self, RoundOf};
use crate::locale::facts;
use crate::rulebook::Rung;

/// Every election with all its rounds. A result stands here only once it was announced.
pub(super) fn section(paper: &Paper<'_>, document: &mut Document) {
    if paper.state.elections.is_empty() {
        document.paragraph(paper.text("export-no-elections"));
        return;
    }
    let course = Course::of(paper.congress);
    for (index, election) in paper.state.elections.iter().enumerate() {
        let title = paper.locale.election(&election.id, paper.state);
        document.heading(
            2,
            paper.say(
                "export-election",
                &facts![number = (index + 1).to_string(), title = title],
            ),
        );
        for round in election.rounds() {
            one(paper, document, RoundOf { election, round }, &course);
        }
        in_all(paper, document, election);
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

fn one(paper: &Paper<'_>, document: &mut Document, of: RoundOf<'_>, course: &Course) {
    let (election, round) = (of.election, of.round);
    let begun = !round.done.is_empty() || round.ballot.is_some() || election.slate.introduced;
    if !begun && election.earlier.is_empty() {
        document.paragraph(paper.text("export-not-held"));
        return;
    }
    document.heading(3, rounds::heading(paper, of));
    document
        .blocks
        .push(Block::Fields(fields(paper, of, course)));
    let votes: Vec<&CardVote> = course
        .votes(paper.state, &election.id, round.number)
        .collect();
    voted(paper, document, "export-round-votes", &votes, on_the_list);
    result(paper, document, of);
    voted(
        paper,
        document,
        "export-round-decided",
        &votes,
        on_the_result,
    );
}

/// Votes on what comes before the papers: the number, new names, the list. Those on the tellers stand in I.
fn on_the_list(vote: &CardVote) -> bool {
    let rung = vote.election.as_ref().map(|(_, rung)| *rung);
    let decision = vote.decision.as_ref().map(|(_, decision)| *decision);
    matches!(rung, Some(Rung::Number | Rung::List)) || decision == Some(RoundDecision::NewNames)
}

/// Votes on what a round led to.
fn on_the_result(vote: &CardVote) -> bool {
    vote.decision
        .as_ref()
        .is_some_and(|(_, decision)| *decision != RoundDecision::NewNames)
}

fn voted(
    paper: &Paper<'_>,
    document: &mut Document,
    head: &str,
    votes: &[&CardVote],
    wanted: impl Fn(&CardVote) -> bool,
) {
    let lines: Vec<String> = votes
        .iter()
        .filter(|vote| wanted(vote))
        .filter_map(|vote| paper.vote_line(vote))
        .collect();
    if !lines.is_empty() {
        document.paragraph(paper.text(head));
        document.blocks.push(Block::List(lines));
    }
}

fn fields(paper: &Paper<'_>, of: RoundOf<'_>, course: &Course) -> Vec<(String, String)> {
    let (election, round) = (of.election, of.round);
    let mut fields = vec![(paper.text("export-seats"), rounds::seats(paper, of))];
    let first = round.number == 1;
    if first && election.alternate_seats > 0 {
        fields.push((
            paper.text("export-alternate-seats"),
            paper.people(election.alternate_seats),
        ));
    }
    let plan = paper.state.setup.plan.election(&election.id);
    if let Some(among) = plan
        .and_then(|plan| plan.from_among.as_deref())
        .filter(|_| first)
    {
        fields.push((
            paper.text("export-from-among"),
            paper.locale.election(among, paper.state),
        ));
    }
    fields.push((paper.text("export-list"), list(paper, of)));
    fields.extend(slate::changes(paper, of, course));
    // Those whom the plan proposes stand here once it is about them.
    if let Some(tellers) = rounds::tellers(paper, of, course)
        && (election.tellers_elected || round.issued.is_some())
    {
        fields.push((paper.text("export-tellers"), tellers));
    }
    let none = paper.text("export-not-yet");
    let present = round.issued.as_ref().map(|issued| issued.present);
    fields.push((
        paper.text("export-present-at-ballot"),
        present.map_or_else(|| none.clone(), |n| paper.locale.number(n)),
    ));
    fields.extend(rounds::papers(paper, of, of.announced(), &none));
    if let Some(measured) = rounds::measured(paper, of, of.announced()) {
        fields.push((paper.text("export-measured-on"), measured));
    }
    fields
}

fn list(paper: &Paper<'_>, of: RoundOf<'_>) -> String {
    let Some((names, _)) = &of.round.ballot else {
        return paper.text("export-list-not-adopted");
    };
    let count = names.len() as u32;
    if of.round.kind == RoundKind::Revote {
        return paper.say(
            "export-list-of-tied",
            &facts![
                people = paper.people(count),
                names = paper.locale.listed(names)
            ],
        );
    }
    let seats = of.seats();
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

/// The result in the order of the paper, then the elected from the highest down; of cancelled papers, why they
/// were not counted.
fn result(paper: &Paper<'_>, document: &mut Document, of: RoundOf<'_>) {
    let round = of.round;
    if let (true, Some(issued), Some(collected)) = (round.is_void(), &round.issued, round.collected)
    {
        document.paragraph(paper.say(
            "export-round-void",
            &facts![collected = collected, issued = issued.issued],
        ));
    }
    if let Some(cancelled) = round.cancelled {
        document.paragraph(paper.say(
            "export-round-cancelled",
            &facts![time = paper.locale.time(cancelled.at)],
        ));
        return;
    }
    let Some(count) = of.announced() else {
        document.paragraph(paper.text("export-result-not-announced"));
        return;
    };
    document.table_or(rounds::table(paper, of, count, true), "");
    rounds::elected(paper, document, of, count);
}

/// The elected of all rounds, the alternates in their order, and what is left; only where one round does not
/// say it all.
fn in_all(paper: &Paper<'_>, document: &mut Document, election: &Election) {
    let announced = election.rounds().any(|round| round.result().is_some());
    if !announced || (election.earlier.is_empty() && election.stopped.is_none()) {
        return;
    }
    document.heading(3, paper.text("export-in-all"));
    let elected = election.elected();
    let lines: Vec<String> = elected
        .iter()
        .map(|name| found_in(paper, election, name))
        .collect();
    if lines.is_empty() {
        document.paragraph(paper.text("export-elected-nobody"));
    } else {
        let people = paper.people(lines.len() as u32);
        document.paragraph(paper.say("export-elected", &facts![people = people]));
        document.blocks.push(Block::Numbered(lines));
    }
    let alternates: Vec<String> = election
        .alternates()
        .iter()
        .map(|name| found_in(paper, election, name))
        .collect();
    if !alternates.is_empty() {
        let people = paper.people(alternates.len() as u32);
        document.paragraph(paper.say("export-elected-alternates", &facts![people = people]));
        document.blocks.push(Block::Numbered(alternates));
    }
    let (seats, places) = election.seats_left();
    if seats > 0 {
        document.paragraph(paper.say("export-in-all-left", &facts![left = seats]));
    } else if places > 0 {
        document.paragraph(paper.say("export-in-all-alternates-left", &facts![left = places]));
    }
    if let (Progress::Stopped, Some(stopped)) = (election.progress(), election.stopped) {
        document.paragraph(paper.say(
            "export-in-all-stopped",
            &facts![time = paper.locale.time(stopped.at)],
        ));
    }
}

/// A name with its votes, in the last round in which it had a result.
fn found_in(paper: &Paper<'_>, election: &Election, name: &str) -> String {
    let found = election.rounds().rev().find_map(|round| {
        let outcome = round.result()?;
        let standing = outcome.standings.iter().find(|s| s.candidate == name)?;
        Some((RoundOf { election, round }, standing.votes))
    });
    match found {
        Some((of, votes)) => paper.say(
            "export-in-all-line",
            &facts![
                name = name,
                votes = votes,
                percent = paper.percent(votes, of.measured()),
                word = rounds::word(paper, of.round.number),
            ],
        ),
        None => name.to_owned(),
    }
}
