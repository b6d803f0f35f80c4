//! A row a congress, as it goes out: for spreadsheets or for programs, sorted while there are few.

use crate::export::{BOM, csv_row};
use crate::review::district::{Broken, Row, Totals};
use serde::Serialize;
use std::io::{self, BufWriter, Stdout, Write, stdout};

/// Rows that are held back to be sorted by name. Where there are more, all go out as they are found.
pub const SORTED: usize = 1000;

/// What is printed of one journal.
#[derive(Clone, Debug)]
pub enum Line {
    /// It was read.
    Read(Box<Row>),
    /// It was not.
    Broken(Broken),
}

/// A journal that could not be read, among the rows of `--json`.
#[derive(Serialize)]
struct BrokenRow<'a> {
    state: &'static str,
    #[serde(flatten)]
    broken: &'a Broken,
}

impl Line {
    /// Those that were read by name, then the others by file.
    fn order(&self) -> (bool, (String, chrono::NaiveDate, String)) {
        match self {
            Self::Read(row) => (false, row.order()),
            Self::Broken(broken) => (
                true,
                (
                    String::new(),
                    chrono::NaiveDate::default(),
                    broken.file.clone(),
                ),
            ),
        }
    }

    fn json(&self) -> String {
        let text = match self {
            Self::Read(row) => serde_json::to_string(row),
            Self::Broken(broken) => serde_json::to_string(&BrokenRow {
                state: "broken",
                broken,
            }),
        };
        text.unwrap_or_default()
    }

    fn csv(&self) -> String {
        match self {
            Self::Read(row) => csv_row(&row.cells()),
            Self::Broken(broken) => {
                let cell = |column: &&str| match *column {
                    "file" => broken.file.clone(),
                    "state" => "broken".to_owned(),
                    "broken_code" => broken.code.clone(),
                    "broken_record" => broken.record.map_or(String::new(), |n| n.to_string()),
                    "broken_reason" => broken.reason.clone(),
                    _ => String::new(),
                };
                let cells: Vec<String> = Row::COLUMNS.iter().map(cell).collect();
                csv_row(&cells)
            }
        }
    }
}

/// How rows go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `--csv`.
    Csv,
    /// `--json`.
    Json,
    /// They are kept for the table, as many as are sorted; nothing goes out.
    Kept,
}

/// Where rows go.
pub struct Rows {
    form: Form,
    out: BufWriter<Stdout>,
    /// Rows held back.
    kept: Vec<Line>,
    /// More came than are sorted.
    streaming: bool,
    written: u64,
    failed: Option<io::Error>,
}

impl Rows {
    /// Rows in this form.
    pub fn new(form: Form) -> Self {
        Self {
            form,
            out: BufWriter::new(stdout()),
            kept: Vec::new(),
            streaming: false,
            written: 0,
            failed: None,
        }
    }

    /// Writes what stands before all rows.
    pub fn begin(&mut self) {
        match self.form {
            Form::Csv => {
                let columns = Row::COLUMNS.map(str::to_owned);
                self.write(&format!("{BOM}{}", csv_row(&columns)));
            }
            Form::Json => {
                let format = crate::review::FORMAT;
                self.write(&format!("{{\"format\":{format},\"congresses\":["));
            }
            Form::Kept => {}
        }
    }

    /// Takes a row.
    pub fn take(&mut self, line: Line) {
        if self.streaming {
            self.put(&line);
            return;
        }
        self.kept.push(line);
        if self.kept.len() > SORTED {
            self.streaming = true;
            self.flush();
        }
    }

    fn flush(&mut self) {
        for line in std::mem::take(&mut self.kept) {
            self.put(&line);
        }
    }

    fn put(&mut self, line: &Line) {
        match self.form {
            Form::Csv => self.write(&line.csv()),
            Form::Json => {
                let before = if self.written == 0 { "\n" } else { ",\n" };
                self.write(&format!("{before}{}", line.json()));
            }
            Form::Kept => {}
        }
        self.written += 1;
    }

    fn write(&mut self, text: &str) {
        if self.failed.is_none()
            && let Err(error) = self.out.write_all(text.as_bytes())
        {
            self.failed = Some(error);
        }
    }

    /// The rows are sorted by name.
    pub fn sorted(&self) -> bool {
        !self.streaming
    }

    /// Nobody reads what is written any more, or it cannot be written.
    pub fn failed(&self) -> bool {
        self.failed.is_some()
    }

    /// Writes the rows held back and what stands behind all rows; gives those, sorted; none
    /// where there were more than are sorted.
    pub fn end(&mut self, totals: &Totals) -> io::Result<Vec<Line>> {
        self.kept.sort_by_cached_key(Line::order);
        let kept = std::mem::take(&mut self.kept);
        for line in &kept {
            self.put(line);
        }
        if self.form == Form::Json {
            let totals = serde_json::to_string(totals).unwrap_or_default();
            let sorted = self.sorted();
            self.write(&format!("\n],\"sorted\":{sorted},\"totals\":{totals}}}\n"));
        }
        match self.failed.take() {
            Some(error) => Err(error),
            None => self.out.flush().map(|()| kept),
        }
    }
}
