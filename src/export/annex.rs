//! The annex (phụ lục: nhật ký điều hành): how the congress was operated. What the minutes leave out stands
//! here: waived duties and their reasons, duties met by hand, undone acts, what was left out or added,
//! interruptions, corrections of counts, limits overruled, papers exchanged or cancelled, how counts came in, and
//! what the journal is.

mod elections;
mod journal;
mod operation;

use super::document::Document;
use super::paper::Paper;

/// What writes one section.
type Section = fn(&Paper<'_>, &mut Document);

/// The annex in the language of the paper.
pub(super) fn document(paper: &Paper<'_>) -> Document {
    let mut document = paper.document("export-annex-title");
    document.page_note = Some(paper.origin());
    if paper.state.closed.is_none() {
        document.draft = Some(paper.text("export-draft"));
    }
    document.paragraph(paper.text("export-annex-about"));
    let sections: [(&str, Section); 11] = [
        ("export-annex-waived", operation::waived),
        ("export-annex-by-hand", operation::by_hand),
        ("export-annex-open", operation::open),
        ("export-annex-undone", operation::undone),
        ("export-annex-changes", operation::changes),
        ("export-annex-votes", operation::votes),
        ("export-annex-counts", operation::counts),
        ("export-annex-elections", elections::notes),
        ("export-annex-notes", operation::notes),
        ("export-annex-interruptions", journal::interruptions),
        ("export-annex-journal", journal::facts),
    ];
    for (index, (title, write)) in sections.into_iter().enumerate() {
        document.heading(1, format!("{}. {}", index + 1, paper.text(title)));
        write(paper, &mut document);
    }
    document
}
