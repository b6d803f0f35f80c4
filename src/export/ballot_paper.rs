//! The ballot paper of a round (phiếu bầu; QC 244/2014, Article 17): the place of the stamp at the upper left,
//! what is elected, the names in the order of the adopted list, printed. With more names than seats the voter
//! strikes out; else there are two boxes for each name.

use super::count_minutes::{issuer, subtitle};
use super::document::{Document, Letterhead, Table};
use super::paper::Paper;
use super::rounds::RoundOf;
use crate::congress::election::BallotKind;
use crate::locale::facts;
use crate::rulebook::Lang;

/// The paper of a round whose list is adopted. It has no number, no signature and nothing that tells one paper
/// from another.
pub(super) fn document(paper: &Paper<'_>, of: RoundOf<'_>) -> Document {
    let mut document = paper.document("export-ballot-title");
    document.subtitle = Some(subtitle(paper, of));
    document.letterhead = Some(Letterhead {
        left: vec![paper.text("export-ballot-stamp")],
        right: vec![issuer(paper, of)],
    });
    if paper.locale.lang() != Lang::Vi {
        document.page_note = Some(paper.text("export-ballot-translation"));
    }
    let Some((names, kind)) = &of.round.ballot else {
        document.paragraph(paper.text("export-list-not-adopted"));
        return document;
    };
    let seats = of.seats();
    let people = paper.people(seats);
    document.paragraph(paper.say("export-ballot-seats", &facts![people = people]));
    let mut columns = vec![
        (paper.text("export-no"), true),
        (paper.text("export-name"), false),
    ];
    if *kind != BallotKind::Strike {
        columns.push((paper.text("export-ballot-agree"), false));
        columns.push((paper.text("export-ballot-disagree"), false));
    }
    let mut table = Table::new(columns);
    for (index, name) in names.iter().enumerate() {
        table.push([(index + 1).to_string(), name.clone()]);
    }
    document.table_or(table, "");
    document.paragraph(match kind {
        BallotKind::Strike => paper.say("export-ballot-how-strike", &facts![seats = seats]),
        BallotKind::Agree => paper.text("export-ballot-how-agree"),
        BallotKind::Single => paper.text("export-ballot-how-single"),
    });
    document
}
