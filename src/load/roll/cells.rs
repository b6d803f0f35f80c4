//! CSV to cells with their places in the text.

use std::ops::Range;

/// A cell: its text without quotes and blanks around it, and its bytes as written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) text: String,
    pub(super) span: Range<usize>,
}

/// A row that is neither empty nor a comment.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) cells: Vec<Cell>,
    pub(super) span: Range<usize>,
}

/// All rows, and the first quote that is never closed.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    pub(super) open_quote: Option<usize>,
}

/// Rows of a CSV text. The mark between cells is the one that the first row has most of: comma, semicolon
/// or tab. Lines that begin with `#` are comments.
pub(super) fn rows(text: &str) -> Table {
    let mut table = Table::default();
    let delimiter = delimiter(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .comment(Some(b'#'))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    loop {
        let before = reader.position().byte() as usize;
        if !reader.read_record(&mut record).unwrap_or(false) {
            return table;
        }
        let after = reader.position().byte() as usize;
        let start = first_row(text, before, after);
        let (spans, open_quote) = spans(text, start, after, delimiter);
        if table.open_quote.is_none() {
            table.open_quote = open_quote;
        }
        let end = spans.last().map_or(start, |last| last.end);
        let cells: Vec<Cell> = record
            .iter()
            .enumerate()
            .map(|(index, cell)| Cell {
                text: cell.split_whitespace().collect::<Vec<_>>().join(" "),
                span: spans.get(index).cloned().unwrap_or(start..end),
            })
            .collect();
        // A row of nothing but marks is what office programs leave of an empty one.
        if cells.iter().any(|cell| !cell.text.is_empty()) {
            table.rows.push(Row {
                cells,
                span: start..end,
            });
        }
    }
}

/// Comma, semicolon or tab.
fn delimiter(text: &str) -> u8 {
    let header = text
        .lines()
        .find(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .unwrap_or_default();
    let count = |mark: u8| header.bytes().filter(|b| *b == mark).count();
    [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(|mark| count(*mark))
        .unwrap_or(b',')
}

/// Where the row begins that the reader found between two bytes: behind empty lines and comments.
fn first_row(text: &str, from: usize, to: usize) -> usize {
    let mut at = from;
    for line in text.get(from..to).unwrap_or_default().split_inclusive('\n') {
        if line.starts_with('#') || line.trim_matches(['\n', '\r']).is_empty() {
            at += line.len();
        } else {
            break;
        }
    }
    at
}

/// The bytes of each cell of a row, without blanks around it, and a quote that is never closed.
fn spans(text: &str, from: usize, to: usize, delimiter: u8) -> (Vec<Range<usize>>, Option<usize>) {
    let row = text.get(from..to).unwrap_or_default();
    let mut spans = Vec::new();
    let mut start = 0;
    let mut state = State::Fresh;
    for (at, byte) in row.bytes().enumerate() {
        let ends = byte == delimiter || byte == b'\n';
        state = match state {
            State::Fresh if byte == b'"' => State::Quoted(at),
            State::Quoted(open) if byte == b'"' => State::Closed(open),
            State::Quoted(open) => State::Quoted(open),
            // A doubled quote is one of the text.
            State::Closed(open) if byte == b'"' => State::Quoted(open),
            _ if ends => {
                spans.push(trimmed(row, start, at, from));
                start = at + 1;
                State::Fresh
            }
            _ => State::Plain,
        };
    }
    if !row.ends_with('\n') || matches!(state, State::Quoted(_)) {
        spans.push(trimmed(row, start, row.len(), from));
    }
    let open = match state {
        State::Quoted(open) => Some(from + open),
        _ => None,
    };
    (spans, open)
}

/// Where a walk along a row stands in a cell; quotes count only where they open it.
#[derive(Clone, Copy)]
enum State {
    Fresh,
    Plain,
    Quoted(usize),
    Closed(usize),
}

fn trimmed(row: &str, start: usize, end: usize, from: usize) -> Range<usize> {
    let cell = row.get(start..end).unwrap_or_default();
    let before = cell.len() - cell.trim_start().len();
    let text = cell.trim();
    from + start + before..from + start + before + text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<(String, String)>> {
        rows(text)
            .rows
            .iter()
            .map(|row| {
                row.cells
                    .iter()
                    .map(|cell| {
                        (
                            cell.text.clone(),
                            text.get(cell.span.clone()).unwrap().to_owned(),
                        )
                    })
                    .collect()
            })
            .collect()
    }

    fn pair(text: &str, written: &str) -> (String, String) {
        (text.to_owned(), written.to_owned())
    }

    #[test]
    fn cells_know_where_they_stand() {
        let text = "# roll\n\na;b;c\n 1 ;\"x;\"\"y\"\"\n z\";\n;;\n# end\n2;\"\";đ";
        assert_eq!(
            cells(text),
            [
                vec![pair("a", "a"), pair("b", "b"), pair("c", "c")],
                vec![
                    pair("1", "1"),
                    pair("x;\"y\" z", "\"x;\"\"y\"\"\n z\""),
                    pair("", "")
                ],
                vec![pair("2", "2"), pair("", "\"\""), pair("đ", "đ")],
            ]
        );
    }

    #[test]
    fn the_mark_between_cells_is_found() {
        assert_eq!(delimiter("a,b;c,d"), b',');
        assert_eq!(delimiter("# a,b,c\na;b,c;d"), b';');
        assert_eq!(delimiter("a\tb"), b'\t');
        assert_eq!(delimiter("a"), b',');
    }

    #[test]
    fn an_open_quote_is_found() {
        let table = rows("a,b\n1,\"x\n2,y\n");
        assert_eq!(table.open_quote, Some(6));
        assert_eq!(rows("a,b\n1,\"x\"\n2,y\"z\n").open_quote, None);
    }

    proptest::proptest! {
        #[test]
        fn as_many_places_as_cells(text in "([a-cđ\"#,;\t \n]|\\PC){0,80}") {
            let delimiter = delimiter(&text);
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .delimiter(delimiter)
                .from_reader(text.as_bytes());
            let table = rows(&text);
            proptest::prop_assert!(table.rows.len() <= reader.records().count());
            for row in &table.rows {
                for cell in &row.cells {
                    let written = text.get(cell.span.clone()).unwrap();
                    if !written.contains('"') {
                        let plain = written.split_whitespace().collect::<Vec<_>>().join(" ");
                        proptest::prop_assert_eq!(&plain, &cell.text);
                    }
                }
            }
        }
    }
}
