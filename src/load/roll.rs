//! Rolls: a table of people as CSV, with the headings people use, in any order.

mod cells;
mod columns;
#[cfg(test)]
mod tests;

use super::codes;
use super::names::name_key;
use crate::congress::plan::{Person, Status};
use crate::rulebook::Weights;
use crate::source::{
    Code, MOST_ROLL_BYTES, NONE, Place, Problem, Problems, Written, fold, near_or_none, nearest,
};
use cells::{Row, rows};
pub(in crate::load) use columns::named_columns;
use columns::{Column, Columns};
use std::collections::BTreeMap;

/// The words for every status: Vietnamese first, then English, then what the session format says.
const STATUSES: [(Status, &[&str]); 9] = [
    (
        Status::Official,
        &[
            "chính thức",
            "official",
            "đại biểu chính thức",
            "đảng viên chính thức",
            "đại biểu bầu",
            "bầu",
        ],
    ),
    (
        Status::ExOfficio,
        &["đương nhiên", "ex_officio", "đại biểu đương nhiên"],
    ),
    (
        Status::Appointed,
        &["chỉ định", "appointed", "đại biểu chỉ định"],
    ),
    (
        Status::Alternate,
        &["dự khuyết", "alternate", "đại biểu dự khuyết"],
    ),
    (
        Status::Probationary,
        &["dự bị", "probationary", "đảng viên dự bị"],
    ),
    (
        Status::TransferredIn,
        &[
            "sinh hoạt tạm thời đến",
            "transferred_in",
            "tạm thời đến",
            "chuyển đến",
            "sinh hoạt tạm thời",
        ],
    ),
    (
        Status::TransferredOut,
        &[
            "chuyển đi",
            "transferred_out",
            "sinh hoạt tạm thời đi",
            "tạm thời đi",
        ],
    ),
    (
        Status::Exempt,
        &[
            "miễn",
            "exempt",
            "miễn sinh hoạt",
            "miễn công tác và sinh hoạt",
        ],
    ),
    (
        Status::Suspended,
        &["đình chỉ", "suspended", "đình chỉ sinh hoạt"],
    ),
];

/// Whether a text is a status, or meant as one.
pub(crate) fn is_like_a_status(text: &str) -> bool {
    let all = || STATUSES.iter().flat_map(|(_, words)| words.iter().copied());
    all().any(|word| fold(word) == fold(text)) || nearest(text, all()).is_some()
}

/// What reading a roll gave: everybody whose row could be read, and all problems.
pub(crate) struct ReadRoll {
    pub(crate) people: Vec<Person>,
    /// It has a column of voting shares.
    pub(crate) has_shares: bool,
    pub(crate) problems: Vec<Problem>,
}

/// Reads and checks a roll.
pub(crate) fn read(file: &str, text: &str) -> ReadRoll {
    let too_large = text.len() > MOST_ROLL_BYTES;
    let written = Written::new(file, if too_large { "" } else { text });
    let mut problems = Problems::new(&written, codes::ROLL_MORE);
    if too_large {
        let kibibytes = |bytes: usize| bytes.div_ceil(1024).to_string();
        let sizes = [kibibytes(text.len()), kibibytes(MOST_ROLL_BYTES)];
        problems.tell(&codes::ROLL_TOO_LARGE, None, sizes);
    }
    let (people, has_shares) = if too_large {
        (Vec::new(), false)
    } else {
        people(&written, &mut problems)
    };
    ReadRoll {
        people,
        has_shares,
        problems: problems.into_list(),
    }
}

/// What everybody weighs by the rulebook: shares, which the roll must then have, or one vote each.
pub(crate) fn weigh(
    file: &str,
    people: &mut [Person],
    has_shares: bool,
    weights: Option<Weights>,
) -> Vec<Problem> {
    let written = Written::new(file, "");
    let mut problems = Problems::new(&written, codes::ROLL_MORE);
    match weights {
        Some(Weights::PerShare) if !has_shares && !people.is_empty() => {
            problems.tell(&codes::SHARES_MISSING, None, []);
        }
        Some(Weights::PerPerson) => {
            for person in people.iter_mut() {
                person.weight = 1;
            }
            if has_shares {
                problems.tell(&codes::SHARES_IDLE, None, []);
            }
        }
        Some(Weights::PerShare) | None => {}
    }
    problems.into_list()
}

/// Everybody whose row could be read, and whether there is a column of voting shares.
fn people(written: &Written, problems: &mut Problems<'_>) -> (Vec<Person>, bool) {
    let table = rows(written.text());
    if let Some(at) = table.open_quote {
        problems.tell(&codes::QUOTE_OPEN, Some(written.place(at..at + 1)), []);
        return (Vec::new(), false);
    }
    let mut rows = table.rows.iter();
    let Some(header) = rows.next() else {
        problems.tell(&codes::ROLL_EMPTY, None, []);
        return (Vec::new(), false);
    };
    let columns = Columns::find(header, problems);
    if !columns.complete() {
        return (Vec::new(), false);
    }
    let has_shares = columns.has(Column::Shares);
    let mut reader = Reader {
        problems,
        columns,
        statuses: STATUSES
            .iter()
            .flat_map(|(status, words)| words.iter().map(|word| (fold(word), *status)))
            .collect(),
        cards: BTreeMap::new(),
        names: BTreeMap::new(),
    };
    let mut any_row = false;
    let mut people = Vec::new();
    for row in rows {
        any_row = true;
        people.extend(reader.person(row));
    }
    if !any_row {
        let place = written.place(header.span.clone());
        problems.tell(&codes::ROLL_EMPTY, Some(place), []);
    } else if problems.errors() == 0 && !people.iter().any(|person| person.status.has_seat()) {
        problems.tell(&codes::NOBODY_VOTES, None, []);
    }
    (people, has_shares)
}

struct Reader<'p, 'w> {
    problems: &'p mut Problems<'w>,
    columns: Columns,
    /// The words for every status, folded.
    statuses: BTreeMap<String, Status>,
    /// Cards and their lines.
    cards: BTreeMap<u32, u32>,
    /// Names with what tells people of one name apart, and their lines.
    names: BTreeMap<(String, String, Option<i32>), u32>,
}

impl Reader<'_, '_> {
    fn person(&mut self, row: &Row) -> Option<Person> {
        let width = self.columns.width;
        let written = row.cells.len();
        let counts = [written.to_string(), width.to_string()];
        if written < width {
            self.tell_row(&codes::ROW_SHORT, row, counts);
            return None;
        }
        if row
            .cells
            .iter()
            .skip(width)
            .any(|cell| !cell.text.is_empty())
        {
            self.tell_row(&codes::ROW_LONG, row, counts);
            return None;
        }
        let card = self.card(row);
        let name = self.name(row);
        let status = self.status(row);
        let person = Person {
            card: card.unwrap_or(0),
            name: name.unwrap_or_default(),
            status: status.unwrap_or(Status::Official),
            unit: self.text(row, Column::Unit),
            born: self.born(row),
            sex: self.sex(row),
            ethnic: self.text(row, Column::Ethnic),
            post: self.text(row, Column::Post),
            education: self.text(row, Column::Education),
            theory: self.text(row, Column::Theory),
            joined: self.joined(row),
            weight: self.shares(row),
        };
        if !person.name.is_empty() {
            self.namesake(row, &person);
        }
        (card.is_some() && status.is_some() && !person.name.is_empty()).then_some(person)
    }

    fn text(&self, row: &Row, column: Column) -> String {
        self.columns
            .cell(row, column)
            .map(|cell| cell.text.clone())
            .unwrap_or_default()
    }

    fn place(&self, row: &Row, column: Column) -> Place {
        let span = self
            .columns
            .cell(row, column)
            .map_or_else(|| row.span.clone(), |cell| cell.span.clone());
        self.problems.written().place(span)
    }

    fn tell<const N: usize>(
        &mut self,
        code: &Code<N>,
        row: &Row,
        column: Column,
        values: [String; N],
    ) {
        let place = self.place(row, column);
        self.problems.tell(code, Some(place), values);
    }

    fn tell_row<const N: usize>(&mut self, code: &Code<N>, row: &Row, values: [String; N]) {
        let place = self.problems.written().place(row.span.clone());
        self.problems.tell(code, Some(place), values);
    }

    fn card(&mut self, row: &Row) -> Option<u32> {
        let text = self.text(row, Column::Card);
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let Some(card) = text.parse::<u32>().ok().filter(|card| digits && *card > 0) else {
            self.tell(&codes::CARD_WRONG, row, Column::Card, [text]);
            return None;
        };
        let line = self.place(row, Column::Card).line;
        if let Some(first) = self.cards.get(&card) {
            let values = [card.to_string(), first.to_string()];
            self.tell(&codes::ROLL_CARD_TWICE, row, Column::Card, values);
        } else {
            self.cards.insert(card, line);
        }
        Some(card)
    }

    fn name(&mut self, row: &Row) -> Option<String> {
        let name = self.text(row, Column::Name);
        if name.is_empty() {
            self.tell(&codes::NAME_MISSING, row, Column::Name, []);
            return None;
        }
        Some(name)
    }

    fn namesake(&mut self, row: &Row, person: &Person) {
        let key = (name_key(&person.name), name_key(&person.unit), person.born);
        let line = self.place(row, Column::Name).line;
        if let Some(first) = self.names.get(&key) {
            let values = [person.name.clone(), first.to_string()];
            self.tell(&codes::NAME_TWICE, row, Column::Name, values);
        } else {
            self.names.insert(key, line);
        }
    }

    fn status(&mut self, row: &Row) -> Option<Status> {
        let text = self.text(row, Column::Status);
        if let Some(status) = self.statuses.get(&fold(&text)) {
            return Some(*status);
        }
        let near = near_or_none(
            &text,
            STATUSES.iter().flat_map(|(_, words)| words.iter().copied()),
        );
        let known: Vec<&str> = STATUSES
            .iter()
            .filter_map(|(_, words)| words.first().copied())
            .collect();
        self.tell(
            &codes::STATUS_UNKNOWN,
            row,
            Column::Status,
            [
                if text.is_empty() {
                    NONE.to_owned()
                } else {
                    text
                },
                near,
                known.join(", "),
            ],
        );
        None
    }

    fn born(&mut self, row: &Row) -> Option<i32> {
        let text = self.text(row, Column::Born);
        let born = year(&text);
        if born.is_none() && !text.is_empty() {
            self.tell(&codes::YEAR_WRONG, row, Column::Born, [text]);
        }
        born
    }

    /// The year of joining. It is needed for nothing but the statistics, so one that is wrong is only told.
    fn joined(&mut self, row: &Row) -> Option<i32> {
        let text = self.text(row, Column::Joined);
        let joined = year(&text);
        if joined.is_none() && !text.is_empty() {
            self.tell(&codes::JOINED_WRONG, row, Column::Joined, [text]);
        }
        joined
    }

    /// Voting shares: a whole number of 1 or more, which may be written in groups of three; 1 where the roll
    /// has none.
    fn shares(&mut self, row: &Row) -> u32 {
        if !self.columns.has(Column::Shares) {
            return 1;
        }
        let text = self.text(row, Column::Shares);
        let digits = ungrouped(&text);
        let shares = digits
            .as_deref()
            .and_then(|digits| digits.parse::<u32>().ok())
            .filter(|shares| *shares > 0);
        shares.unwrap_or_else(|| {
            let said = if text.is_empty() {
                NONE.to_owned()
            } else {
                text
            };
            self.tell(&codes::SHARES_WRONG, row, Column::Shares, [said]);
            1
        })
    }

    /// "nam", "nữ" or nothing.
    fn sex(&mut self, row: &Row) -> String {
        let text = self.text(row, Column::Sex);
        let word = match fold(&text).as_str() {
            "" => "",
            "nam" | "male" | "m" => "nam",
            "nu" | "female" | "f" => "nữ",
            _ => {
                self.tell(&codes::SEX_UNKNOWN, row, Column::Sex, [text]);
                ""
            }
        };
        word.to_owned()
    }
}

/// A year of four digits, alone or at the end of a date.
fn year(text: &str) -> Option<i32> {
    let year = text.rsplit(['/', '-', '.']).next().unwrap_or_default();
    let only = text
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'/' | b'-' | b'.'));
    year.parse::<i32>()
        .ok()
        .filter(|year| only && (1900..=2100).contains(year))
}

/// The digits of a whole number, written plainly or in groups of three behind dots, commas or blanks:
/// "1200", "1.200", "1,200", "1 200". `None` for anything else: "1.5" is no number of shares.
fn ungrouped(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['.', ',', ' ', '\u{a0}']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let grouped = parts.split_first().is_some_and(|(first, rest)| {
        rest.is_empty() || (first.len() <= 3 && rest.iter().all(|part| part.len() == 3))
    });
    (grouped && parts.iter().all(digits)).then(|| parts.concat())
}
