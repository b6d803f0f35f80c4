//! The answer on the terminal: sections below each other, no line wider than the terminal.

use crate::locale::Locale;
use crate::review::district::told::{Column, Grid, Section, sections, title};
use crate::review::district::{Row, Totals};
use std::io::{IsTerminal, stdout};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Columns where nobody says how many there are.
const USUAL: usize = 80;

/// The narrowest and the widest table.
const WIDTHS: (usize, usize) = (60, 140);

/// Of ranked lists, how many are shown.
const RANKED: usize = 10;

/// Congresses that are listed one by one.
const ROWS: usize = 100;

/// Columns of the terminal.
pub fn width() -> usize {
    let asked = stdout()
        .is_terminal()
        .then(crossterm::terminal::size)
        .and_then(Result::ok);
    let (least, most) = WIDTHS;
    asked.map_or(USUAL, |(columns, _)| {
        usize::from(columns).clamp(least, most)
    })
}

/// The answer.
pub fn table(totals: &Totals, rows: &[&Row], locale: &Locale, width: usize) -> String {
    let rows = if rows.len() > ROWS { &[] } else { rows };
    let heading = locale.capital(&title(totals, locale));
    let mut out = wrapped(&heading, "", width);
    out.push("═".repeat(heading.width().min(width)));
    for section in sections(totals, rows, locale, RANKED) {
        out.push(String::new());
        out.extend(drawn(&section, width));
    }
    out.push(String::new());
    out.join("\n")
}

fn drawn(section: &Section, width: usize) -> Vec<String> {
    let mut out = wrapped(&section.title, "", width);
    out.push("─".repeat(section.title.width().min(width)));
    for line in &section.lines {
        out.extend(wrapped(line, "", width));
    }
    if let Some(grid) = &section.grid {
        if !section.lines.is_empty() {
            out.push(String::new());
        }
        out.extend(grid_lines(grid, width));
    }
    out
}

/// Between two columns.
const GAP: usize = 2;

/// A table: the first column gets what the others leave and is broken between words.
fn grid_lines(grid: &Grid, width: usize) -> Vec<String> {
    let wide = |at: usize, column: &Column| {
        let cells = grid.rows.iter().filter_map(|row| row.cells.get(at));
        let cells = cells.map(|cell| cell.width()).max().unwrap_or(0);
        cells.max(column.head.width())
    };
    let widths: Vec<usize> = grid
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| wide(at, column))
        .collect();
    let others: usize = widths.iter().skip(1).map(|wide| wide + GAP).sum();
    let wanted = widths.first().copied().unwrap_or(0);
    let first = wanted.min(width.saturating_sub(others)).max(8);
    let heads: Vec<String> = grid.columns.iter().map(|one| one.head.clone()).collect();
    let mut out = laid(&heads, grid, first, &widths);
    for row in &grid.rows {
        out.extend(laid(&row.cells, grid, first, &widths));
        if !row.detail.is_empty() {
            out.extend(wrapped(&row.detail, "    ", width));
        }
    }
    out
}

/// One row: the first line of the first cell with the other cells, its further lines below.
fn laid(cells: &[String], grid: &Grid, first: usize, widths: &[usize]) -> Vec<String> {
    let head = cells.first().map(String::as_str).unwrap_or_default();
    let mut lines = wrapped(head, "", first);
    if lines.is_empty() {
        lines.push(String::new());
    }
    if let Some(line) = lines.first_mut() {
        let mut laid = padded(line, first, false);
        for ((cell, column), wide) in cells.iter().zip(&grid.columns).zip(widths).skip(1) {
            laid.push_str(&" ".repeat(GAP));
            laid.push_str(&padded(cell, *wide, column.right));
        }
        laid.trim_end().clone_into(line);
    }
    lines
}

fn padded(text: &str, width: usize, right: bool) -> String {
    let blank = " ".repeat(width.saturating_sub(text.width()));
    if right {
        format!("{blank}{text}")
    } else {
        format!("{text}{blank}")
    }
}

/// The text broken between words; a word that is too long is broken where the line ends.
fn wrapped(text: &str, indent: &str, width: usize) -> Vec<String> {
    let room = width.saturating_sub(indent.width()).max(1);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        for piece in pieces(word, room) {
            if !line.is_empty() && line.width() + 1 + piece.width() > room {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&piece);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
        .into_iter()
        .map(|line| format!("{indent}{line}"))
        .collect()
}

fn pieces(word: &str, room: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0;
    for letter in word.chars() {
        let wide = letter.width().unwrap_or(0);
        if used + wide > room {
            pieces.push(String::new());
            used = 0;
        }
        used += wide;
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
    }
    pieces
}
