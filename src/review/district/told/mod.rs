//! The answer in words: sections of sentences, tables and charts, in one language. The terminal and the page are
//! both drawn from them, so that they cannot say different things.

mod held;
mod parts;

use super::row::Row;
use super::totals::Totals;
use crate::locale::Locale;

/// A part of the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// Sentences.
    pub lines: Vec<String>,
    /// Charts; the terminal leaves them out, every value of theirs stands in a table or a sentence too.
    pub charts: Vec<Chart>,
    /// A table.
    pub grid: Option<Grid>,
}

/// A table. The first column has words, the others are short.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<GridRow>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub head: String,
    /// Numbers stand at the right.
    pub right: bool,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GridRow {
    /// Under the columns.
    pub cells: Vec<String>,
    /// A sentence below them, such as examples.
    pub detail: String,
}

/// A chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chart {
    /// Lying bars, one row each.
    Bars {
        /// What it shows.
        title: String,
        /// What the parts of a bar are.
        legend: Vec<String>,
        /// Label, values of the parts, and what is written behind.
        rows: Vec<(String, Vec<u64>, String)>,
        /// The parts stand one behind the other; else one below the other.
        stacked: bool,
    },
    /// Standing columns.
    Columns {
        /// What it shows.
        title: String,
        /// Label and height.
        columns: Vec<(String, u64)>,
        /// A line before this column, and its words.
        mark: Option<(usize, String)>,
    },
}

/// The answer in words. Of ranked lists each has the first `most`; of those expected all are listed that have not
/// held theirs in time. `rows` are listed one by one.
pub fn sections(totals: &Totals, rows: &[&Row], locale: &Locale, most: usize) -> Vec<Section> {
    let shown = totals.shown();
    let all = [
        parts::summary(totals, locale),
        held::expected(totals, locale),
        parts::duties(shown, locale, most),
        parts::times(shown, locale, most),
        parts::counts(shown, locale),
        parts::discussion(shown, locale),
        parts::delays(shown, locale),
        parts::strengths(shown, locale, most),
        parts::shortcomings(shown, locale, most),
        parts::congresses(rows, locale),
        parts::broken(totals, locale),
    ];
    all.into_iter()
        .filter(|section| !section.lines.is_empty() || section.grid.is_some())
        .collect()
}

/// The heading of the whole.
pub fn title(totals: &Totals, locale: &Locale) -> String {
    let congresses = totals.shown().congresses;
    let facts = [("n", congresses.into())];
    if totals.only_rehearsals() {
        locale.format("district-title-rehearsals", &facts)
    } else {
        locale.format("district-title", &facts)
    }
}

/// A table under these headings (ids of messages; those after the first stand at the right where `right` says
/// so), if it has rows.
fn grid(locale: &Locale, heads: &[(&str, bool)], rows: Vec<GridRow>) -> Option<Grid> {
    let columns = heads
        .iter()
        .map(|(id, right)| Column {
            head: locale.text(id),
            right: *right,
        })
        .collect();
    (!rows.is_empty()).then_some(Grid { columns, rows })
}

fn row(cells: impl IntoIterator<Item = String>) -> GridRow {
    GridRow {
        cells: cells.into_iter().collect(),
        detail: String::new(),
    }
}
