//! The after-action report (báo cáo rút kinh nghiệm) as a document. It is no part of the minutes and bears no
//! seal; the steering committee completes and signs it.

use super::document::{Block, Document, Signature, Table};
use super::paper::Paper;
use crate::review::page::Part;

/// The report in the language of the paper.
pub(super) fn document(paper: &Paper<'_>) -> Document {
    let lessons = crate::review::lessons(paper.congress);
    let page = crate::review::report(&lessons, &paper.locale);
    let mut document = paper.document("review-title");
    document.page_note = Some(paper.origin());
    if paper.state.closed.is_none() {
        document.draft = Some(paper.text("export-draft"));
    }
    for part in page.parts {
        let block = match part {
            Part::Heading(level, text) => Block::Heading(level, text),
            Part::Line(text) => Block::Paragraph(text),
            Part::Fields(fields) => Block::Fields(fields),
            Part::List(list) => Block::List(list),
            Part::Table(own) => {
                let mut table = Table::new(own.head);
                own.rows.into_iter().for_each(|row| table.push(row));
                Block::Table(table)
            }
        };
        document.blocks.push(block);
    }
    document.blocks.push(Block::Signatures(vec![Signature {
        body: paper.text("review-sign"),
        note: paper.text("export-sign-note"),
        name: String::new(),
    }]));
    document
}
