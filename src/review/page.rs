//! A report as headings, lines, lists and tables, and its lines for a given width. What leaves as a document
//! is made of the same parts.

use unicode_width::UnicodeWidthStr;

/// Cells between two columns.
const GAP: usize = 2;
/// A column of text is never narrower than this.
const NARROWEST: usize = 16;

/// A report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What it is.
    pub title: String,
    /// What stands under the title: which congress; that it is a rehearsal.
    pub under: Vec<String>,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading; 1 is the first under the title.
    Heading(u8, String),
    /// A paragraph.
    Line(String),
    /// Names and what stands behind them.
    Fields(Vec<(String, String)>),
    /// A list.
    List(Vec<String>),
    /// A table.
    Table(Table),
}

/// A table: the first column that is no figure takes the room that is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Titles, and whether the column holds figures.
    pub head: Vec<(String, bool)>,
    /// Rows as long as the head.
    pub rows: Vec<Vec<String>>,
}

impl Page {
    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: String) {
        self.parts.push(Part::Heading(level, text));
    }

    /// Adds a paragraph.
    pub fn line(&mut self, text: String) {
        self.parts.push(Part::Line(text));
    }

    /// Adds a list, or the sentence that there is nothing.
    pub fn list_or(&mut self, list: Vec<String>, none: String) {
        self.parts.push(if list.is_empty() {
            Part::Line(none)
        } else {
            Part::List(list)
        });
    }

    /// The lines of the report, none wider than `width` cells as long as that is at least 40.
    pub fn lines(&self, width: usize) -> Vec<String> {
        let mut lines = wrapped("", "", &self.title, width);
        for under in &self.under {
            lines.extend(wrapped("", "", under, width));
        }
        lines.extend(self.body(width));
        lines
    }

    /// The same without title and what stands under it.
    pub fn body(&self, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for part in &self.parts {
            match part {
                Part::Heading(level, text) => {
                    lines.push(String::new());
                    lines.extend(wrapped("", "", text, width));
                    if *level == 1 {
                        let widest = text.width().min(width);
                        lines.push("─".repeat(widest));
                    }
                }
                Part::Line(text) => lines.extend(wrapped("", "", text, width)),
                Part::Fields(fields) => {
                    let name = fields.iter().map(|(name, _)| name.width()).max();
                    let indent = " ".repeat(name.unwrap_or(0) + GAP);
                    for (name, value) in fields {
                        let head = padded(name, indent.width(), false);
                        lines.extend(wrapped(&head, &indent, value, width));
                    }
                }
                Part::List(list) => {
                    for entry in list {
                        lines.extend(wrapped("- ", "  ", entry, width));
                    }
                }
                Part::Table(table) => lines.extend(table.lines(width)),
            }
        }
        lines
    }
}

impl Table {
    /// A table with these columns.
    pub fn new(head: impl IntoIterator<Item = (String, bool)>) -> Self {
        Self {
            head: head.into_iter().collect(),
            rows: Vec::new(),
        }
    }

    fn lines(&self, width: usize) -> Vec<String> {
        let widths = self.widths(width);
        let titles: Vec<String> = self.head.iter().map(|(title, _)| title.clone()).collect();
        let mut lines = self.row(&titles, &widths);
        let rule: usize = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
        lines.push("─".repeat(rule));
        for row in &self.rows {
            lines.extend(self.row(row, &widths));
        }
        lines
    }

    fn widths(&self, width: usize) -> Vec<usize> {
        let word = |text: &String| {
            let words = text.split_whitespace().map(UnicodeWidthStr::width);
            words.max().unwrap_or(0)
        };
        let flexible = self.head.iter().position(|(_, figures)| !figures);
        let mut widths: Vec<usize> = self
            .head
            .iter()
            .enumerate()
            .map(|(place, (title, _))| {
                let cells = self.rows.iter().filter_map(|row| row.get(place));
                cells.map(|cell| cell.width()).fold(word(title), usize::max)
            })
            .collect();
        if let Some(place) = flexible {
            let gaps = GAP * widths.len().saturating_sub(1);
            let all: usize = widths.iter().sum();
            if let Some(own) = widths.get_mut(place) {
                let others = all - *own + gaps;
                *own = (*own).min(width.saturating_sub(others).max(NARROWEST));
            }
        }
        widths
    }

    /// A row, whose cells may need several lines.
    fn row(&self, cells: &[String], widths: &[usize]) -> Vec<String> {
        let broken: Vec<Vec<String>> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| wrapped("", "", cell, *width))
            .collect();
        let height = broken.iter().map(Vec::len).max().unwrap_or(0);
        (0..height)
            .map(|line| {
                let mut out = String::new();
                for ((cell, width), (_, figures)) in broken.iter().zip(widths).zip(&self.head) {
                    if !out.is_empty() {
                        out.push_str(&" ".repeat(GAP));
                    }
                    let text = cell.get(line).map_or("", String::as_str);
                    out.push_str(&padded(text, *width, *figures));
                }
                out.trim_end().to_owned()
            })
            .collect()
    }
}

fn padded(text: &str, width: usize, right: bool) -> String {
    let room = " ".repeat(width.saturating_sub(text.width()));
    if right {
        format!("{room}{text}")
    } else {
        format!("{text}{room}")
    }
}

/// A text broken between words: the first line behind `head`, the others behind `indent`. An empty text is one
/// empty line.
pub fn wrapped(head: &str, indent: &str, text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = head.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.width() + 1 + word.width() > width {
            lines.push(std::mem::replace(&mut line, indent.to_owned()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line.trim_end().to_owned());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_keeps_its_width_and_breaks_its_text() {
        let mut table = Table::new([
            ("Số".to_owned(), true),
            ("Mục".to_owned(), false),
            ("Thực tế".to_owned(), true),
        ]);
        let title = "Trình bày báo cáo chính trị của Ban Chấp hành Đảng bộ xã khóa XX";
        table.rows.push(vec!["7".into(), title.into(), "22".into()]);
        let page = Page {
            parts: vec![Part::Table(table)],
            ..Page::default()
        };
        let lines = page.lines(40);
        assert!(lines.iter().all(|line| line.width() <= 40), "{lines:#?}");
        let all: String = lines.join(" ").split_whitespace().collect();
        let title: String = title.split_whitespace().collect();
        assert!(lines.len() > 4 && all.contains("22"), "{lines:#?}");
        assert!(title.chars().all(|c| all.contains(c)));
    }

    #[test]
    fn a_list_is_indented_under_its_dash() {
        let page = Page {
            parts: vec![Part::List(vec!["một hai ba bốn".to_owned()])],
            ..Page::default()
        };
        assert_eq!(page.lines(10), ["", "- một hai", "  ba bốn"]);
    }
}
