//! What lists draw around their lines: the numbered views, what is searched for, what is left of a list.

use super::list::Cursor;
use super::note::Note;
use super::paint::{self, Sign, sign};
use super::sheet::{line, split};
use super::text::{cells, clip};
use crate::podium::layer::Context;
use ratatui::text::{Line, Span};

/// A row of numbered views, the one shown marked.
pub fn tabs(ids: &[&str], chosen: usize, width: usize, cx: &Context<'_>) -> Line<'static> {
    let mut spans = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let style = if index == chosen {
            cx.theme.now
        } else {
            cx.theme.dim
        };
        let mark = if index == chosen {
            sign(cx, Sign::Here)
        } else {
            " "
        };
        spans.push(Span::styled(
            format!("{mark}{} {}", index + 1, cx.text(id)),
            style,
        ));
        spans.push(Span::raw("  "));
    }
    let text: String = spans.iter().map(|span| span.content.clone()).collect();
    if cells(&text) > width {
        return line(clip(&text, width), cx.theme.dim);
    }
    Line::from(spans)
}

/// What is searched for, where anything is.
pub fn search(cursor: &Cursor, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    if !cursor.searching && cursor.search.is_empty() {
        return Vec::new();
    }
    let label = cx.text("list-search");
    let text = format!("{label} {}", cursor.search.raw());
    let style = if cursor.searching {
        cx.theme.now
    } else {
        cx.theme.text
    };
    vec![split(
        &text,
        style,
        &cx.text("list-search-how"),
        cx.theme.dim,
        width,
    )]
}

/// What stands under a list: what is searched for, and what is wrong or was done.
pub fn foot(
    cursor: &Cursor,
    note: Option<&Note>,
    width: usize,
    cx: &Context<'_>,
) -> Vec<Line<'static>> {
    let mut lines = search(cursor, width, cx);
    lines.extend(paint::note(cx, note, width));
    lines
}
