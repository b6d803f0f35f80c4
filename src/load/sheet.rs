//! Sheets of a workbook to the CSV text of a roll, a line of text for each row of the sheet, so that a problem
//! of line 12 is found in row 12. The journal keeps this text, and reading goes on as for any roll.
//!
//! Lists are made to be printed: a title stands above the table, groups have rows of their own, signatures stand
//! below. Rows that are not about a person become comments; nothing else is left out.

use super::roll::{is_like_a_status, named_columns};
use crate::source::fold;
use std::collections::BTreeMap;

/// What a cell holds. Formulas come with the value they had when the workbook was saved.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, with the number that the workbook keeps for it.
    Day {
        /// Days since the beginning of the workbook's calendar; 0 where it keeps none.
        serial: f64,
        /// Year, month, day of month.
        date: (u16, u8, u8),
    },
}

impl Value {
    /// The value as people write it, on one line.
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Self::Number(number) => written(*number),
            // Whoever types 1975 into a cell that shows days gets a day of 1905, on which nobody was born who
            // attends a congress: the number was the year.
            Self::Day { serial, .. }
                if serial.fract() == 0.0 && (1900.0..=2100.0).contains(serial) =>
            {
                written(*serial)
            }
            Self::Day {
                date: (year, month, day),
                ..
            } => format!("{day:02}/{month:02}/{year}"),
        }
    }
}

/// A whole number without a fraction: cards are numbers in most sheets.
fn written(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

/// Cells that are shown as one, with rows and columns from 0, the last ones included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// First and last row.
    pub rows: (u32, u32),
    /// First and last column.
    pub columns: (u32, u32),
}

impl Merged {
    fn holds(&self, row: u32, column: u32) -> bool {
        (self.rows.0..=self.rows.1).contains(&row)
            && (self.columns.0..=self.columns.1).contains(&column)
    }
}

/// One sheet: its cells by row and column, from 0.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name, as on its tab.
    pub name: String,
    /// Cells that are not empty.
    pub cells: BTreeMap<(u32, u32), Value>,
    /// Cells shown as one.
    pub merged: Vec<Merged>,
}

/// The CSV text of the first sheet with the columns of a roll, and the name of that sheet. Where no sheet has
/// all columns, the one that has most of them is taken, so that reading tells what is missing; the text is
/// empty if no sheet holds anything.
pub fn csv(sheets: &[Sheet]) -> (String, &str) {
    let tables: Vec<Table<'_>> = sheets.iter().map(Table::new).collect();
    let best = tables.iter().enumerate().filter_map(|(at, table)| {
        let (row, columns) = table.header()?;
        // The first of equals.
        Some((columns, std::cmp::Reverse(at), row, table))
    });
    match best.max_by_key(|(columns, at, ..)| (*columns, *at)) {
        Some((.., header, table)) => (table.csv(header), &table.sheet.name),
        None => (String::new(), ""),
    }
}

/// So many rows from the top are looked at for the headings.
const MOST_ROWS_ABOVE: usize = 100;

/// The columns that a roll cannot be without.
const NEEDED: [&str; 3] = ["card", "name", "status"];

/// What a row is.
#[derive(Clone, Copy)]
enum Kind {
    /// Nothing stands in it.
    Empty,
    /// It is not about a person.
    Aside,
    /// The headings.
    Header,
    /// A person.
    Person,
}

/// A sheet with its cells as texts, row by row.
struct Table<'s> {
    sheet: &'s Sheet,
    rows: BTreeMap<u32, BTreeMap<u32, String>>,
}

impl<'s> Table<'s> {
    fn new(sheet: &'s Sheet) -> Self {
        let mut rows: BTreeMap<u32, BTreeMap<u32, String>> = BTreeMap::new();
        for ((row, column), value) in &sheet.cells {
            let text = value.text();
            if !text.is_empty() {
                rows.entry(*row).or_default().insert(*column, text);
            }
        }
        Self { sheet, rows }
    }

    /// The first row with most of the needed headings, and how many it has.
    fn header(&self) -> Option<(u32, usize)> {
        let needed = |row: &BTreeMap<u32, String>| {
            let found = named_columns(row.values().map(String::as_str));
            NEEDED
                .iter()
                .filter(|needed| found.contains(&Some(**needed)))
                .count()
        };
        let rows = self.rows.iter().take(MOST_ROWS_ABOVE);
        let rows = rows.map(|(row, cells)| (*row, needed(cells)));
        rows.rev().max_by_key(|(_, count)| *count)
    }

    fn csv(&self, header: u32) -> String {
        let Some(headings) = self.rows.get(&header) else {
            return String::new();
        };
        let (Some(first), Some(last)) = (headings.keys().next(), headings.keys().next_back())
        else {
            return String::new();
        };
        let people = People::new(self, header, headings);
        let split = self.split_by_sex(header, headings);
        let end = self.rows.keys().next_back().copied().unwrap_or(header);
        let mut text = String::new();
        for row in 0..=end {
            let kind = match people.kind(row) {
                Kind::Person if split.is_some() && row == header + 1 => Kind::Aside,
                kind => kind,
            };
            match kind {
                Kind::Empty => {}
                Kind::Aside => {
                    let said = self.rows.get(&row).into_iter().flatten();
                    let said: Vec<&str> = said.map(|(_, cell)| cell.as_str()).collect();
                    text.push_str("# ");
                    text.push_str(&said.join(" | "));
                }
                Kind::Header | Kind::Person => {
                    let mut cells: Vec<&str> = (*first..=*last)
                        .map(|column| self.cell(row, column))
                        .collect();
                    if let Some(split) = &split {
                        let (born, sex) = match kind {
                            Kind::Header => (self.cell(row, split.born), "giới tính"),
                            _ => split.born_and_sex(self, row),
                        };
                        if let Some(cell) = cells.get_mut((split.born - first) as usize) {
                            *cell = born;
                        }
                        cells.push(if split.sex_is_told { "" } else { sex });
                    }
                    let cells: Vec<String> = cells.into_iter().map(quoted).collect();
                    text.push_str(&cells.join(","));
                }
            }
            text.push('\n');
        }
        text
    }

    /// The year of birth stands in one column for men and in another for women, as the forms of personnel
    /// offices have it.
    fn split_by_sex(&self, header: u32, headings: &BTreeMap<u32, String>) -> Option<Split> {
        let named = named_columns(headings.values().map(String::as_str));
        let at = named.iter().position(|one| *one == Some("born"))?;
        let born = *headings.keys().nth(at)?;
        let below = self.rows.get(&(header + 1))?;
        let under = |word: &str| {
            let mut cells = below.range(born..);
            let (column, _) = cells.find(|(_, cell)| fold(cell) == fold(word))?;
            let heads = headings.range(..=*column).next_back();
            heads.filter(|(head, _)| **head == born).map(|_| *column)
        };
        Some(Split {
            born,
            men: under("nam")?,
            women: under("nữ")?,
            sex_is_told: named.contains(&Some("sex")),
        })
    }

    /// The text of a cell. A unit that is written once for several rows is that of each.
    fn cell(&self, row: u32, column: u32) -> &str {
        let own = self.rows.get(&row).and_then(|cells| cells.get(&column));
        let above = || {
            let merged = self.sheet.merged.iter();
            let mut above = merged.filter(|one| one.holds(row, column) && one.columns.0 == column);
            self.rows.get(&above.next()?.rows.0)?.get(&column)
        };
        own.or_else(above).map_or("", String::as_str)
    }
}

/// Columns of the year of birth, one for each sex.
struct Split {
    /// The column with the heading.
    born: u32,
    men: u32,
    women: u32,
    /// There is a column for the sex as well.
    sex_is_told: bool,
}

impl Split {
    fn born_and_sex<'t>(&self, table: &'t Table<'_>, row: u32) -> (&'t str, &'static str) {
        match (table.cell(row, self.men), table.cell(row, self.women)) {
            ("", "") => ("", ""),
            (born, "") => (born, "nam"),
            ("", born) => (born, "nữ"),
            // Nobody has two; reading refuses what is no year.
            (_, _) => ("?", ""),
        }
    }
}

/// Where in a table the people are.
struct People<'t> {
    table: &'t Table<'t>,
    header: u32,
    card: Option<u32>,
    name: Option<u32>,
    status: Option<u32>,
    /// The last row about a person, and what follows it without an empty row between.
    end: u32,
}

impl<'t> People<'t> {
    fn new(table: &'t Table<'_>, header: u32, headings: &BTreeMap<u32, String>) -> Self {
        let named = named_columns(headings.values().map(String::as_str));
        let column = |key: &str| {
            let found = named.iter().position(|one| *one == Some(key))?;
            headings.keys().nth(found).copied()
        };
        let mut people = Self {
            table,
            header,
            card: column("card"),
            name: column("name"),
            status: column("status"),
            end: header,
        };
        for (row, cells) in table.rows.range(header..) {
            if people.is_person(cells) || *row == people.end + 1 {
                people.end = *row;
            }
        }
        people
    }

    /// The row has a card number, or a name with a status: below a table others sign, with their posts.
    fn is_person(&self, cells: &BTreeMap<u32, String>) -> bool {
        let cell = |column: Option<u32>| cells.get(&column?);
        cell(self.card).is_some_and(|card| card.contains(|c: char| c.is_ascii_digit()))
            || (cell(self.name).is_some()
                && cell(self.status).is_some_and(|status| is_like_a_status(status)))
    }

    fn kind(&self, row: u32) -> Kind {
        let Some(cells) = self.table.rows.get(&row) else {
            return Kind::Empty;
        };
        if row == self.header {
            Kind::Header
        } else if row < self.header
            || row > self.end
            || self.is_group(row, cells)
            || self.goes_on(row)
        {
            Kind::Aside
        } else {
            Kind::Person
        }
    }

    /// One text goes over several columns, the name of a group or a sum: over the name and the card at least,
    /// or in a row that has neither card nor status.
    fn is_group(&self, row: u32, cells: &BTreeMap<u32, String>) -> bool {
        let nobody = [self.card, self.status]
            .into_iter()
            .flatten()
            .all(|column| !cells.contains_key(&column));
        let holds =
            |one: &Merged, column: Option<u32>| column.is_some_and(|column| one.holds(row, column));
        self.table.sheet.merged.iter().any(|one| {
            one.rows.0 == row
                && one.columns.1 > one.columns.0
                && cells.contains_key(&one.columns.0)
                && (nobody || (holds(one, self.card) && holds(one, self.name)))
        })
    }

    /// The card was written in a row above: a second line of headings, or of one person.
    fn goes_on(&self, row: u32) -> bool {
        self.card.is_some_and(|card| {
            let mut merged = self.table.sheet.merged.iter();
            merged.any(|one| one.rows.0 < row && one.holds(row, card))
        })
    }
}

/// A cell as CSV has it.
fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"', '\t']) || cell.starts_with('#') {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
