//! The answer as one HTML page: no network, no script, charts as SVG; prints on A4 and says everything without
//! colours too.

mod charts;

use super::row::Row;
use super::told::{Grid, GridRow, Section, sections, title};
use super::totals::Totals;
use crate::locale::Locale;
use crate::rulebook::Lang;
use std::fmt::Write;

const STYLE: &str = include_str!("style.css");

/// Of ranked lists, how many are shown.
const RANKED: usize = 20;

/// A text between tags or in an attribute: nothing of it is read as HTML, and what nobody sees is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(' '),
            letter if letter.is_control() => {}
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            letter => out.push(letter),
        }
    }
    out
}

/// The page. `rows` are listed one by one.
pub fn page(totals: &Totals, rows: &[&Row], locale: &Locale) -> String {
    let lang = match locale.lang() {
        Lang::Vi => "vi",
        Lang::En => "en",
    };
    let heading = escaped(&locale.capital(&title(totals, locale)));
    let mut out = String::new();
    // Writing into a text cannot fail.
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{heading}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{heading}</h1>\n"
    );
    for (at, section) in sections(totals, rows, locale, RANKED).iter().enumerate() {
        out.push_str(&drawn(section, at, totals.partial && at == 0));
    }
    let about = escaped(&locale.text("district-page-about"));
    let _ = write!(out, "<footer><p>{about}</p></footer>\n</body>\n</html>\n");
    out
}

fn drawn(section: &Section, number: usize, partial: bool) -> String {
    let mut out = format!("<section>\n<h2>{}</h2>\n", escaped(&section.title));
    for (at, line) in section.lines.iter().enumerate() {
        let class = if partial && at == 0 {
            " class=\"partial\""
        } else {
            ""
        };
        let _ = writeln!(out, "<p{class}>{}</p>", escaped(line));
    }
    for (at, chart) in section.charts.iter().enumerate() {
        out.push_str(&charts::drawn(chart, &format!("p{number}-{at}")));
    }
    if let Some(grid) = &section.grid {
        out.push_str(&table(grid));
    }
    out.push_str("</section>\n");
    out
}

fn table(grid: &Grid) -> String {
    let mut out = String::from("<table>\n<thead><tr>");
    for column in &grid.columns {
        let class = class(column.right);
        let _ = write!(
            out,
            "<th{class} scope=\"col\">{}</th>",
            escaped(&column.head)
        );
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in &grid.rows {
        out.push_str(&line(grid, row));
    }
    out.push_str("</tbody>\n</table>\n");
    out
}

fn line(grid: &Grid, row: &GridRow) -> String {
    let mut out = match row.detail.is_empty() {
        true => String::from("<tr>"),
        false => String::from("<tr class=\"h\">"),
    };
    for (cell, column) in row.cells.iter().zip(&grid.columns) {
        let _ = write!(out, "<td{}>{}</td>", class(column.right), escaped(cell));
    }
    out.push_str("</tr>\n");
    if !row.detail.is_empty() {
        let _ = writeln!(
            out,
            "<tr><td class=\"d\" colspan=\"{}\">{}</td></tr>",
            grid.columns.len(),
            escaped(&row.detail)
        );
    }
    out
}

fn class(right: bool) -> &'static str {
    if right { " class=\"n\"" } else { "" }
}
