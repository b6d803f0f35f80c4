//! The count minutes of a round (biên bản kiểm phiếu), field by field in the order of the usual form: heading,
//! basis, number to be elected, list, tellers, summoned, present, absent, base, papers, result, elected, how it
//! was counted, signatures.
//!
//! Before the papers are counted it is the form itself: the list and the tellers are printed, and every number is
//! left to be written by hand. The numbers are totals; nothing of any one paper stands here.

use super::course::Course;
use super::document::{Block, Document, Letterhead, Signature, Table};
use super::minutes;
use super::paper::{Paper, is_party};
use super::rounds::{self, RoundOf};
use crate::congress::election::{
    self, BallotKind, CountMethod, CountSheet, Counted, Finding, Invalid, Origin, RoundKind, Terms,
};
use crate::congress::plan::StepKind;
use crate::congress::state::ItemState;
use crate::locale::facts;
use crate::rulebook::{Lang, Majority};

/// What stands where something is to be written by hand.
const BLANK: &str = "……";

/// The count minutes of a round whose list is adopted.
pub(super) fn document(paper: &Paper<'_>, of: RoundOf<'_>) -> Document {
    let course = Course::of(paper.congress);
    let count = of.round.count.as_ref();
    let mut document = paper.document("export-count-title");
    document.subtitle = Some(subtitle(paper, of));
    document.letterhead = Some(letterhead(paper, of));
    let mut notes = Vec::new();
    if paper.locale.lang() != Lang::Vi {
        notes.push(paper.text("export-minutes-translation"));
    }
    if count.is_some() && of.round.announced.is_none() {
        notes.push(paper.text("export-count-not-announced"));
        notes.push(paper.origin());
    }
    document.page_note = (!notes.is_empty()).then(|| notes.join(" "));
    document.paragraph(opening(paper, of));
    document.blocks.push(Block::Fields(head(paper, of)));
    let heading = |document: &mut Document, number: u32, id: &str| {
        document.heading(1, format!("{number}. {}", paper.text(id)));
    };
    heading(&mut document, 1, "export-count-list");
    document.table_or(list(paper, of), paper.text("export-list-not-adopted"));
    heading(&mut document, 2, "export-count-tellers");
    document.paragraph(rounds::tellers(paper, of, &course).unwrap_or_else(|| BLANK.to_owned()));
    heading(&mut document, 3, "export-count-numbers");
    document.blocks.push(Block::Fields(numbers(paper, of)));
    heading(&mut document, 4, "export-count-result");
    result(paper, &mut document, of);
    heading(&mut document, 5, "export-count-elected");
    elected(paper, &mut document, of);
    heading(&mut document, 6, "export-count-how");
    how(paper, &mut document, of);
    signatures(paper, &mut document, of);
    document
}

/// Not counted and not to be counted: the papers were cancelled, or will be.
fn is_void(of: RoundOf<'_>) -> bool {
    of.round.cancelled.is_some() || of.round.is_void()
}

/// The item of a committee's first meeting in which this election is held.
fn meeting<'a>(paper: &Paper<'a>, of: RoundOf<'_>) -> Option<&'a ItemState> {
    paper
        .state
        .items()
        .filter(|item| item.plan.electorate.is_some())
        .find(|item| {
            item.steps.iter().any(|step| {
                matches!(&step.step.kind, StepKind::Election { election, .. } if *election == of.election.id)
            })
        })
}

/// "Bầu Ban Chấp hành …, nhiệm kỳ 2020 - 2025, lần thứ nhất". The term stands once.
pub(super) fn subtitle(paper: &Paper<'_>, of: RoundOf<'_>) -> String {
    let title = paper.locale.election(&of.election.id, paper.state);
    let term = paper.words(&paper.state.setup.plan.term);
    let about = paper.say(
        "export-count-about",
        &facts![
            title = title.as_str(),
            term = if title.contains(&term) { "" } else { &term },
        ],
    );
    let round = lower(&rounds::heading(paper, of));
    paper.say("export-count-round", &facts![about = about, round = round])
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// Who holds the election: the congress, or the organisation whose committee meets.
pub(super) fn issuer(paper: &Paper<'_>, of: RoundOf<'_>) -> String {
    let plan = &paper.state.setup.plan;
    let words = match meeting(paper, of) {
        Some(_) => &plan.organisation,
        None => &plan.title,
    };
    paper.words(words).to_uppercase()
}

/// The congress above, the tellers below it (HD 36-HD/VPTW, 3/4/2018); in a committee's meeting the
/// organisation. The number is given by hand.
fn letterhead(paper: &Paper<'_>, of: RoundOf<'_>) -> Letterhead {
    let plan = &paper.state.setup.plan;
    let symbol = match meeting(paper, of) {
        Some(_) => BLANK,
        None => minutes::SYMBOL,
    };
    let number = paper.say(
        "export-minutes-number",
        &facts![number = minutes::NO_NUMBER, symbol = symbol],
    );
    let party = if is_party(paper.rulebook()) {
        paper.text("export-party-heading")
    } else {
        String::new()
    };
    let place = paper.words(&plan.place);
    let dated = match &of.round.issued {
        Some(issued) => paper.say(
            "export-minutes-dated",
            &facts![
                place = place,
                date = paper.locale.date(issued.at.at.date_naive()),
            ],
        ),
        None => paper.say("export-minutes-undated", &facts![place = place]),
    };
    Letterhead {
        left: vec![
            issuer(paper, of),
            paper.text("export-count-body"),
            "*".to_owned(),
            number,
        ],
        right: vec![party, String::new(), dated],
    }
}

/// The basis, then when, where and what.
fn opening(paper: &Paper<'_>, of: RoundOf<'_>) -> String {
    let rulebook = paper.rulebook();
    let mut basis = Vec::new();
    if is_party(rulebook) {
        basis.push(paper.text("export-count-charter"));
    }
    basis.push(paper.locale.source(&rulebook.majority.source));
    let kind = match of.round.kind {
        RoundKind::Revote => "revote",
        RoundKind::Again => "again",
        RoundKind::First | RoundKind::Next => "list",
    };
    let basis = paper.say(
        "export-count-basis",
        &facts![basis = basis.join("; "), kind = kind],
    );
    let moment = match &of.round.issued {
        Some(issued) => paper.moment(issued.at.at),
        None => paper.text("export-count-blank-moment"),
    };
    let today = paper.say(
        "export-count-today",
        &facts![
            moment = moment,
            place = paper.words(&paper.state.setup.plan.place),
            title = paper.locale.election(&of.election.id, paper.state),
        ],
    );
    format!("{basis} {today}")
}

fn head(paper: &Paper<'_>, of: RoundOf<'_>) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    if let Some(item) = meeting(paper, of) {
        fields.push((
            paper.text("export-count-meeting"),
            paper.words(&item.plan.title),
        ));
    }
    fields.push((paper.text("export-seats"), rounds::seats(paper, of)));
    let alternates = of.election.alternate_seats;
    if alternates > 0 && !of.round.for_alternates && of.round.kind != RoundKind::Revote {
        fields.push((
            paper.text("export-alternate-seats"),
            paper.people(alternates),
        ));
    }
    if let Some((_, kind)) = &of.round.ballot {
        fields.push((paper.text("export-count-kind"), paper.locale.word(kind)));
    }
    fields
}

/// The names in the order of the paper, with the post of those whom the incumbents introduced and the origin of
/// the others.
fn list(paper: &Paper<'_>, of: RoundOf<'_>) -> Table {
    let mut table = Table::new([
        (paper.text("export-no"), true),
        (paper.text("export-name"), false),
        (paper.text("export-count-note"), false),
    ]);
    let plan = paper.state.setup.plan.election(&of.election.id);
    let names = of.round.ballot.iter().flat_map(|(names, _)| names);
    for (index, name) in names.enumerate() {
        let origin = of.slate().get(name).map(|candidate| candidate.origin);
        let note = match origin {
            Some(origin @ (Origin::Nominated | Origin::Own)) => paper.locale.word(&origin),
            Some(Origin::Incumbents) | None => plan
                .and_then(|plan| plan.candidates.iter().find(|one| one.name == *name))
                .map_or_else(String::new, |one| paper.words(&one.note)),
        };
        table.push([(index + 1).to_string(), name.clone(), note]);
    }
    table
}

/// Summoned, present, absent, base, papers.
fn numbers(paper: &Paper<'_>, of: RoundOf<'_>) -> Vec<(String, String)> {
    let issued = of.round.issued.as_ref();
    let number = |n: Option<u32>| n.map_or_else(|| BLANK.to_owned(), |n| paper.locale.number(n));
    let summoned = issued.map(|issued| issued.base.summoned);
    let present = issued.map(|issued| issued.present);
    let absent = summoned
        .zip(present)
        .map(|(summoned, present)| summoned.saturating_sub(present));
    let count = of.round.count.as_ref();
    let mut fields = vec![
        (paper.text("export-count-summoned"), number(summoned)),
        (paper.text("export-count-present"), number(present)),
        (paper.text("export-count-absent"), number(absent)),
        (
            paper.text("export-measured-on"),
            rounds::measured(paper, of, count).unwrap_or_else(|| BLANK.to_owned()),
        ),
    ];
    fields.extend(rounds::papers(paper, of, count, BLANK));
    if count.is_none() && !is_void(of) {
        fields.extend(reasons(of).into_iter().map(|reason| {
            let label = format!("– {}", paper.locale.invalid_reason(reason.id()));
            (label, BLANK.to_owned())
        }));
    }
    fields
}

/// Why a paper of this kind may be invalid: what a form asks for.
fn reasons(of: RoundOf<'_>) -> Vec<Invalid> {
    let kind = of.round.ballot.as_ref().map(|(_, kind)| *kind);
    Invalid::ALL
        .into_iter()
        .filter(|reason| match reason {
            Invalid::AllStruck | Invalid::TooMany => kind == Some(BallotKind::Strike),
            Invalid::BothBoxes | Invalid::NoBox => kind == Some(BallotKind::Single),
            _ => true,
        })
        .collect()
}

/// The votes for each name; a table to be filled in where there is no count yet.
fn result(paper: &Paper<'_>, document: &mut Document, of: RoundOf<'_>) {
    if is_void(of) {
        if let (Some(issued), Some(collected)) = (&of.round.issued, of.round.collected) {
            document.paragraph(paper.say(
                "export-round-void",
                &facts![collected = collected, issued = issued.issued],
            ));
        }
        if let Some(cancelled) = of.round.cancelled {
            document.paragraph(paper.say(
                "export-round-cancelled",
                &facts![time = paper.locale.time(cancelled.at)],
            ));
        }
        return;
    }
    if let Some(count) = &of.round.count {
        document.table_or(rounds::table(paper, of, count, false), "");
        return;
    }
    let Some((names, kind)) = &of.round.ballot else {
        return;
    };
    let against = *kind != BallotKind::Strike;
    let mut table = Table::new(rounds::columns(paper, against, false));
    for (index, name) in names.iter().enumerate() {
        let mut row = vec![(index + 1).to_string(), name.clone()];
        row.resize(table.head.len(), BLANK.to_owned());
        table.push(row);
    }
    document.table_or(table, "");
}

fn elected(paper: &Paper<'_>, document: &mut Document, of: RoundOf<'_>) {
    if is_void(of) {
        document.paragraph(paper.text("export-count-nobody-yet"));
        return;
    }
    if let Some(count) = &of.round.count {
        rounds::elected(paper, document, of, count);
        return;
    }
    let address = paper.locale.address(paper.rulebook());
    let mut lines = |message: &str, places: u32| {
        if places > 0 {
            document.paragraph(paper.say(message, &facts![address = address.as_str()]));
            let line = paper.text("export-count-line-blank");
            let lines = (0..places).map(|_| line.clone()).collect();
            document.blocks.push(Block::Numbered(lines));
        }
    };
    if of.round.for_alternates {
        lines("export-count-alternates-blank", of.seats());
        return;
    }
    lines("export-count-elected-blank", of.seats());
    if of.round.kind != RoundKind::Revote {
        lines("export-count-alternates-blank", of.election.alternate_seats);
    }
}

/// How it was counted, what did not close and why, and the end of the minutes.
fn how(paper: &Paper<'_>, document: &mut Document, of: RoundOf<'_>) {
    let mut lines = Vec::new();
    if let (Some(issued), Some(collected)) = (&of.round.issued, of.round.collected)
        && collected < issued.issued
    {
        lines.push(paper.say(
            "export-count-not-returned",
            &facts![
                issued = issued.issued,
                collected = collected,
                missing = issued.issued - collected,
            ],
        ));
    }
    if let Some(count) = &of.round.count {
        lines.extend(counted(paper, of, count));
    }
    if !is_void(of) {
        lines.push(paper.text("export-count-doubtful"));
    }
    if !lines.is_empty() {
        document.blocks.push(Block::List(lines));
    }
    let meeting = match meeting(paper, of) {
        Some(_) => "committee",
        None => "congress",
    };
    document.paragraph(paper.say("export-count-end", &facts![meeting = meeting]));
}

fn counted(paper: &Paper<'_>, of: RoundOf<'_>, count: &Counted) -> Vec<String> {
    let mut lines = Vec::new();
    if count.method == CountMethod::Papers {
        lines.push(paper.text("export-count-by-papers"));
    }
    if count.teams.len() > 1 {
        let names = count.teams.iter().map(|team| &team.team);
        lines.push(paper.say(
            "export-count-teams",
            &facts![n = count.teams.len(), names = paper.locale.listed(names)],
        ));
    }
    if let (true, Some(reason)) = (count.version > 1, &count.reason) {
        lines.push(paper.say(
            "export-count-version",
            &facts![
                version = (count.version - 1).to_string(),
                reason = reason.as_str()
            ],
        ));
    }
    if let Some(explained) = &count.explained {
        for finding in findings(of, &paper.rulebook().majority, &count.sheet) {
            lines.push(paper.say(
                "export-count-finding",
                &facts![code = finding.code(), text = paper.locale.finding(&finding)],
            ));
        }
        lines.push(paper.say("export-count-explained", &facts![text = explained.as_str()]));
    }
    lines
}

/// What does not close in a count of this round. It was entered with an explanation.
pub(super) fn findings(of: RoundOf<'_>, majority: &Majority, sheet: &CountSheet) -> Vec<Finding> {
    let (Some(collected), Some((candidates, kind))) = (of.round.collected, &of.round.ballot) else {
        return Vec::new();
    };
    let terms = Terms {
        seats: of.seats(),
        base: of.measured(),
        majority,
        kind: *kind,
        candidates,
        collected,
        alternates: of.election.alternate_seats,
        revote: of.round.kind == RoundKind::Revote,
    };
    election::errors(&terms, sheet)
}

/// The presidium on the left, the head of the tellers on the right; above them every teller.
fn signatures(paper: &Paper<'_>, document: &mut Document, of: RoundOf<'_>) {
    let mut table = Table::new([
        (paper.text("export-no"), true),
        (paper.text("export-name"), false),
        (paper.text("export-count-signature"), false),
    ]);
    for (index, name) in of.tellers().iter().enumerate() {
        table.push([(index + 1).to_string(), name.clone()]);
    }
    document.table_or(table, BLANK);
    let presidium = match meeting(paper, of) {
        Some(_) => "export-sign-meeting",
        None => minutes::presidium(paper),
    };
    let tellers = if is_party(paper.rulebook()) {
        "export-sign-tellers"
    } else {
        "export-sign-tellers-other"
    };
    document.blocks.push(Block::Signatures(vec![
        minutes::signature(paper, presidium),
        Signature {
            name: of.tellers().first().cloned().unwrap_or_default(),
            ..minutes::signature(paper, tellers)
        },
    ]));
}
