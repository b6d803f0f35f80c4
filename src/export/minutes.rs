//! The congress minutes (biên bản đại hội), field by field in the order of the usual form: heading, title,
//! time, present and summoned, guests, I bodies, II reports, III discussion, IV the superior's directions,
//! V votes, VI elections, VII resolution, VIII close, signatures.
//!
//! They tell what the congress did. How it was operated stands in the annex.

mod bodies;
mod elections;
mod reports;
mod said;
mod slate;
mod votes;

use super::document::{Block, Document, Letterhead, Signature};
use super::paper::{Paper, is_party};
use crate::congress::plan::StepKind;
use crate::locale::facts;
use crate::rulebook::{CongressKind, Lang};

/// What stands after the number: minutes (biên bản) of a congress (đại hội). The abbreviation of the body is
/// common practice.
pub(super) const SYMBOL: &str = "BB/ĐH";

/// What stands for a number that is not given yet.
pub(super) const NO_NUMBER: &str = "……";

/// The minutes in the language of the paper; a draft until the congress is closed.
pub(super) fn document(paper: &Paper<'_>) -> Document {
    let mut document = paper.document("export-minutes-title");
    document.letterhead = Some(letterhead(paper));
    let mut notes = Vec::new();
    if paper.locale.lang() != Lang::Vi {
        notes.push(paper.text("export-minutes-translation"));
    }
    if paper.state.closed.is_none() {
        document.draft = Some(paper.text("export-draft"));
        notes.push(paper.origin());
    }
    document.page_note = (!notes.is_empty()).then(|| notes.join(" "));
    let mut fields = times(paper);
    fields.extend(attendance(paper));
    document.blocks.push(Block::Fields(fields));
    guests(paper, &mut document);
    let heading = |document: &mut Document, id| document.heading(1, paper.text(id));
    heading(&mut document, "export-minutes-1");
    bodies::section(paper, &mut document);
    heading(&mut document, "export-minutes-2");
    reports::section(paper, &mut document);
    heading(&mut document, "export-minutes-3");
    said::discussion(paper, &mut document);
    heading(&mut document, "export-minutes-4");
    said::superior(paper, &mut document);
    heading(&mut document, "export-minutes-5");
    votes::section(paper, &mut document);
    heading(&mut document, "export-minutes-6");
    elections::section(paper, &mut document);
    heading(&mut document, "export-minutes-7");
    votes::resolution(paper, &mut document);
    heading(&mut document, "export-minutes-8");
    document.paragraph(match paper.state.closed {
        Some((tick, _)) => paper.say(
            "export-minutes-closed",
            &facts![moment = paper.moment(tick.at)],
        ),
        None => paper.text("export-minutes-not-closed"),
    });
    document.blocks.push(Block::Signatures(signatures(paper)));
    document
}

/// Congress on the left; the Party's name, place and date on the right (HD 36-HD/VPTW, 3/4/2018). Bodies
/// other than the Party's have no such line. The number stays blank until one is given.
fn letterhead(paper: &Paper<'_>) -> Letterhead {
    let plan = &paper.state.setup.plan;
    let number = paper.say(
        "export-minutes-number",
        &facts![
            number = paper
                .options
                .number
                .map_or_else(|| NO_NUMBER.to_owned(), |number| format!("{number:02}")),
            symbol = SYMBOL,
        ],
    );
    let party = if is_party(paper.rulebook()) {
        paper.text("export-party-heading")
    } else {
        String::new()
    };
    let place = paper.words(&plan.place);
    let dated = match paper.state.closed {
        Some((tick, _)) => paper.say(
            "export-minutes-dated",
            &facts![
                place = place,
                date = paper.locale.date(tick.at.date_naive())
            ],
        ),
        None => paper.say("export-minutes-undated", &facts![place = place]),
    };
    Letterhead {
        left: vec![
            paper.words(&plan.title).to_uppercase(),
            "*".to_owned(),
            number,
        ],
        right: vec![party, String::new(), dated],
    }
}

/// From when to when, in all and sitting by sitting; where.
fn times(paper: &Paper<'_>) -> Vec<(String, String)> {
    let state = paper.state;
    let span =
        |from: Option<crate::congress::Tick>, to: Option<crate::congress::Tick>| match (from, to) {
            (None, _) => paper.text("export-not-opened"),
            (Some(from), None) => paper.say("export-from", &facts![from = paper.moment(from.at)]),
            (Some(from), Some(to)) => paper.say(
                "export-from-to",
                &facts![from = paper.moment(from.at), to = paper.moment(to.at)],
            ),
        };
    let opened = state.sittings.iter().find_map(|sitting| sitting.opened);
    let mut fields = vec![(
        paper.text("export-minutes-time"),
        span(opened, state.closed.map(|(tick, _)| tick)),
    )];
    for sitting in &state.sittings {
        fields.push((
            paper
                .locale
                .capital(&paper.locale.sitting(&sitting.id, state)),
            span(sitting.opened, sitting.closed),
        ));
    }
    fields.push((
        paper.text("export-minutes-place"),
        paper.words(&state.setup.plan.place),
    ));
    fields
}

/// Summoned and present: who was in the hall at any time, by name; the head count where nobody was named.
fn attendance(paper: &Paper<'_>) -> Vec<(String, String)> {
    let state = paper.state;
    let setup = &state.setup;
    let summoned = state.roll.summoned(&setup.roll);
    let attended = setup
        .roll
        .iter()
        .filter(|person| state.roll.has_seat(person) && state.roll.attended(person.card))
        .fold(0, |sum: u32, person| {
            sum.saturating_add(state.roll.weight(person, &setup.roll))
        });
    // Where nobody was named, the hall or the units were counted.
    let present = match attended {
        0 => state.roll.present(&setup.roll),
        _ => attended,
    };
    let who = match setup.plan.kind {
        CongressKind::Delegate => "export-minutes-present-delegates",
        CongressKind::Member => "export-minutes-present-members",
    };
    let mut fields = vec![(
        paper.text(who),
        if state.roll.reported {
            paper.say(
                "export-minutes-present-of",
                &facts![
                    present = present,
                    people = paper.people(summoned),
                    percent = paper.percent(present, summoned),
                ],
            )
        } else {
            paper.say(
                "export-minutes-not-called",
                &facts![people = paper.people(summoned)],
            )
        },
    )];
    if let Some(members) = setup
        .plan
        .members
        .filter(|_| setup.plan.kind == CongressKind::Delegate)
    {
        fields.push((
            paper.text("export-minutes-standing-for"),
            paper.say("export-minutes-members", &facts![n = members]),
        ));
    }
    // A sitting only opens with its quorum, so that one which opened had it.
    if state
        .sittings
        .iter()
        .any(|sitting| sitting.opened.is_some())
    {
        fields.push((
            paper.text("export-minutes-quorum"),
            paper.text("export-minutes-quorum-met"),
        ));
    }
    fields
}

/// Guests who came, in the order of introduction. A draft also names those nobody has seen yet.
fn guests(paper: &Paper<'_>, document: &mut Document) {
    let mut guests: Vec<_> = paper.state.guests.iter().collect();
    guests.sort_by_key(|(guest, _)| guest.order);
    let named = |came: bool| -> Vec<String> {
        guests
            .iter()
            .filter(|(_, arrived)| *arrived == came)
            .map(|(guest, _)| {
                let post = paper.words(&guest.post);
                let person = paper.locale.person(&guest.name, paper.rulebook());
                let person = paper.locale.capital(&person);
                if post.trim().is_empty() {
                    person
                } else {
                    paper.locale.listed([person, post])
                }
            })
            .collect()
    };
    document.paragraph(paper.text("export-minutes-guests"));
    document.list_or(named(true), paper.text("export-minutes-no-guests"));
    let missing = named(false);
    if paper.state.closed.is_none() && !missing.is_empty() {
        document.paragraph(paper.say(
            "export-minutes-guests-missing",
            &facts![names = missing.join("; ")],
        ));
    }
}

/// The secretariat on the left, the presidium on the right.
fn signatures(paper: &Paper<'_>) -> Vec<Signature> {
    // The Party writes T/M, other bodies TM.
    let party = is_party(paper.rulebook());
    let secretariat = match (is_body(paper, "secretariat", "đoàn thư ký"), party) {
        (true, true) => "export-sign-secretariat",
        (true, false) => "export-sign-secretariat-other",
        (false, _) => "export-sign-clerk",
    };
    vec![
        signature(paper, secretariat),
        signature(paper, presidium(paper)),
    ]
}

/// A place to sign in this name, without the name of a person.
pub(super) fn signature(paper: &Paper<'_>, body: &str) -> Signature {
    Signature {
        body: paper.text(body),
        note: paper.text("export-sign-note"),
        name: String::new(),
    }
}

/// In whose name the presidium signs. A single chair signs without "T/M": which it is, the words say that the
/// congress voted on.
pub(super) fn presidium(paper: &Paper<'_>) -> &'static str {
    match (
        is_body(paper, "presidium", "đoàn chủ tịch"),
        is_party(paper.rulebook()),
    ) {
        (true, true) => "export-sign-presidium",
        (true, false) => "export-sign-presidium-other",
        (false, _) => "export-sign-chair",
    }
}

/// The questions on this subject speak of a body, or there are none.
fn is_body(paper: &Paper<'_>, subject: &str, body: &str) -> bool {
    let questions: Vec<String> = paper
        .state
        .items()
        .flat_map(|item| &item.steps)
        .filter(|step| step.step.subject.as_deref() == Some(subject))
        .filter_map(|step| match &step.step.kind {
            StepKind::CardVote { questions } => Some(questions),
            _ => None,
        })
        .flatten()
        .map(|question| question.text.vi.to_lowercase())
        .chain(
            paper
                .votes_on(subject)
                .map(|vote| vote.title.vi.to_lowercase()),
        )
        .collect();
    questions.is_empty() || questions.iter().any(|text| text.contains(body))
}
