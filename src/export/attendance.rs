//! Who attended: the credentials report of a delegate congress (báo cáo thẩm tra tư cách đại biểu), the report
//! on the members attending of a member congress. Fields in the order of the usual form (practice); what is
//! for the committee to say stands as a blank.

#[cfg(test)]
mod tests;

use super::document::{Block, Document, Letterhead, Signature};
use super::paper::{Paper, is_party};
use crate::congress::composition::{Composition, attended, year};
use crate::congress::plan::{Person, Status};
use crate::congress::roll::Presence;
use crate::locale::facts;
use crate::rulebook::CongressKind;

/// What stands after the number: report (báo cáo) of a congress (đại hội); common practice.
const SYMBOL: &str = "BC/ĐH";

/// What stands for a number that is not given yet.
const NO_NUMBER: &str = "……";

/// The report, as of now.
pub(super) fn document(paper: &Paper<'_>) -> Document {
    let delegate = paper.state.setup.plan.kind == CongressKind::Delegate;
    let mut document = paper.document(if delegate {
        "export-credentials-title"
    } else {
        "export-members-title"
    });
    document.letterhead = Some(letterhead(paper, delegate));
    if paper.state.roll.base(&paper.state.setup).provisional {
        document.draft = Some(paper.text("export-attendance-draft"));
    }
    document.page_note = Some(paper.origin());
    document
        .blocks
        .push(Block::Fields(numbers(paper, delegate)));
    document.heading(1, paper.text("export-attendance-absent"));
    absent(paper, &mut document);
    document.heading(1, paper.text("export-attendance-composition"));
    let here = attended(paper.state);
    if here.is_empty() {
        document.paragraph(paper.text("export-not-arrived-unnamed"));
    } else {
        let fields = fields_of(paper, &Composition::of(here, year(paper.state)));
        document.blocks.push(Block::Fields(fields));
    }
    document.heading(1, paper.text("export-attendance-conclusion"));
    conclusion(paper, &mut document, delegate);
    document
        .blocks
        .push(Block::Signatures(vec![signature(paper, delegate)]));
    document
}

/// The composition as the fields of a paper.
pub(super) fn fields_of(paper: &Paper<'_>, of: &Composition) -> Vec<(String, String)> {
    paper.locale.composition(of, &paper.state.setup)
}

/// Congress above, the body below it; the Party's name, place and date on the right (HD 36-HD/VPTW, 3/4/2018).
fn letterhead(paper: &Paper<'_>, delegate: bool) -> Letterhead {
    let plan = &paper.state.setup.plan;
    let mut left = vec![paper.words(&plan.title).to_uppercase()];
    if delegate {
        left.push(paper.text("export-credentials-body"));
    }
    left.push("*".to_owned());
    left.push(paper.say(
        "export-minutes-number",
        &facts![number = NO_NUMBER, symbol = SYMBOL],
    ));
    let party = if is_party(paper.rulebook()) {
        paper.text("export-party-heading")
    } else {
        String::new()
    };
    let place = paper.words(&plan.place);
    let opened = paper.state.sittings.iter().find_map(|s| s.opened);
    let dated = match opened {
        Some(_) => paper.say(
            "export-minutes-dated",
            &facts![
                place = place,
                date = paper.locale.date(paper.options.now.at.date_naive())
            ],
        ),
        None => paper.say("export-minutes-undated", &facts![place = place]),
    };
    Letterhead {
        left,
        right: vec![party, String::new(), dated],
    }
}

/// Summoned, present, absent with and without an accepted reason, not yet arrived, without a vote; E.
fn numbers(paper: &Paper<'_>, delegate: bool) -> Vec<(String, String)> {
    let state = paper.state;
    let setup = &state.setup;
    let quorum = state.roll.quorum(setup);
    let summoned = quorum.summoned;
    let mut fields = vec![(
        paper.text("export-attendance-summoned"),
        paper.people(summoned),
    )];
    let mut field = |label: &str, text: String| fields.push((paper.text(label), text));
    field(
        "export-attendance-present",
        if state.roll.reported {
            paper.say(
                "export-minutes-present-of",
                &facts![
                    present = quorum.present,
                    people = paper.people(summoned),
                    percent = paper.percent(quorum.present, summoned),
                ],
            )
        } else {
            paper.text("export-not-yet")
        },
    );
    let seats = || state.roll.seated(&setup.roll);
    let throughout = |accepted: bool| {
        let absent = seats().filter(|person| {
            matches!(state.roll.presence(person.card),
                Presence::AbsentThroughout { accepted: was, .. } if *was == accepted)
        });
        paper.people(absent.count() as u32)
    };
    field("export-attendance-excused", throughout(true));
    field("export-attendance-unexcused", throughout(false));
    let missing = seats()
        .filter(|person| matches!(state.roll.presence(person.card), Presence::NotArrived))
        .count() as u32;
    if missing > 0 {
        field("export-not-arrived", paper.people(missing));
    }
    let of_status = |status: Status| {
        let people = setup.roll.iter().filter(|person| person.status == status);
        people.count() as u32
    };
    if delegate {
        if let Some((units, all)) = quorum.units {
            field(
                "export-attendance-units",
                paper.say(
                    "export-attendance-units-of",
                    &facts![units = units, all = all],
                ),
            );
        }
    } else {
        for status in [Status::Probationary, Status::TransferredIn] {
            let number = of_status(status);
            if number > 0 {
                let label = paper.locale.word(&status);
                fields.push((paper.locale.capital(&label), paper.people(number)));
            }
        }
    }
    let suspended = of_status(Status::Suspended);
    if suspended > 0 {
        fields.push((paper.text("export-not-summoned"), paper.people(suspended)));
    }
    fields.push((
        paper.text("export-base"),
        paper.locale.base(&state.roll.base(setup)),
    ));
    fields
}

/// Everybody absent throughout with the reason and who attests it; seats that alternates have.
fn absent(paper: &Paper<'_>, document: &mut Document) {
    let state = paper.state;
    let roll = &state.setup.roll;
    let told = |person: &Person| paper.locale.told(person, roll);
    let mut lines: Vec<String> = roll
        .iter()
        .filter(|person| person.status.has_seat() || state.roll.has_seat(person))
        .filter_map(|person| match state.roll.presence(person.card) {
            Presence::AbsentThroughout {
                accepted,
                reason,
                attested_by,
            } => Some(paper.say(
                "export-attendance-absence",
                &facts![
                    name = told(person),
                    unit = person.unit.as_str(),
                    accepted = if *accepted { "yes" } else { "no" },
                    reason = reason.as_str(),
                    by = attested_by.as_str(),
                ],
            )),
            _ => None,
        })
        .collect();
    lines.extend(
        state
            .roll
            .base(&state.setup)
            .replaced
            .iter()
            .map(|(card, alternate)| {
                paper.say(
                    "export-attendance-replaced",
                    &facts![
                        name = paper.locale.card(*card, state),
                        by = paper.locale.card(*alternate, state),
                    ],
                )
            }),
    );
    document.list_or(lines, paper.text("export-absent-nobody"));
}

/// Both conditions of the quorum; what only the committee can say stands as a blank.
fn conclusion(paper: &Paper<'_>, document: &mut Document, delegate: bool) {
    let state = paper.state;
    let quorum = state.roll.quorum(&state.setup);
    document.paragraph(paper.text(match (state.roll.reported, quorum.met) {
        (false, _) => "export-not-arrived-unnamed",
        (true, true) => "export-attendance-quorum",
        (true, false) => "export-attendance-no-quorum",
    }));
    if delegate {
        document.paragraph(paper.text("export-attendance-qualified"));
        document.paragraph(paper.text("export-attendance-complaints"));
    }
}

/// The head of the credentials committee; at a member congress the convening committee.
fn signature(paper: &Paper<'_>, delegate: bool) -> Signature {
    let body = match (delegate, is_party(paper.rulebook())) {
        (true, true) => "export-sign-credentials",
        (true, false) => "export-sign-credentials-other",
        (false, true) => "export-sign-convener",
        (false, false) => "export-sign-convener-other",
    };
    Signature {
        body: paper.text(body),
        note: paper.text("export-sign-note"),
        name: String::new(),
    }
}
