//! The columns of a roll, found by their headings.

use super::cells::{Cell, Row};
use crate::load::codes;
use crate::source::{NONE, Problems, fold, nearest};

/// A column that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Card,
    Name,
    Status,
    Unit,
    Born,
    Sex,
    Ethnic,
    Post,
    Education,
    Theory,
    Joined,
    Shares,
}

/// Every column with its key word and its headings.
const HEADINGS: [(Column, &str, &[&str]); 12] = [
    (
        Column::Card,
        "card",
        &["card", "thẻ", "số thẻ", "thẻ số", "card_number"],
    ),
    (
        Column::Name,
        "name",
        &["name", "họ và tên", "họ tên", "tên", "full_name"],
    ),
    (
        Column::Status,
        "status",
        &["status", "tư cách", "tư cách đại biểu"],
    ),
    (
        Column::Unit,
        "unit",
        &["unit", "đơn vị", "chi bộ", "đảng bộ", "đoàn"],
    ),
    (
        Column::Born,
        "born",
        &[
            "born",
            "năm sinh",
            "ngày sinh",
            "ngày tháng năm sinh",
            "year_of_birth",
        ],
    ),
    (
        Column::Sex,
        "sex",
        &["sex", "giới tính", "giới", "nam/nữ", "gender"],
    ),
    (
        Column::Ethnic,
        "ethnic",
        &["ethnic", "dân tộc", "ethnic_group"],
    ),
    (
        Column::Post,
        "post",
        &["post", "chức vụ", "chức danh", "chức vụ, đơn vị công tác"],
    ),
    (
        Column::Education,
        "education",
        &[
            "education",
            "trình độ",
            "trình độ chuyên môn",
            "chuyên môn",
            "trình độ học vấn",
        ],
    ),
    (
        Column::Theory,
        "theory",
        &[
            "theory",
            "lý luận chính trị",
            "trình độ lý luận chính trị",
            "LLCT",
            "political_theory",
        ],
    ),
    (
        Column::Joined,
        "joined",
        &[
            "joined",
            "năm vào đảng",
            "ngày vào đảng",
            "ngày, tháng, năm vào đảng",
            "năm gia nhập",
            "ngày gia nhập",
            "year_joined",
        ],
    ),
    (
        Column::Shares,
        "shares",
        &[
            "shares",
            "cổ phần",
            "số cổ phần",
            "số cổ phần có quyền biểu quyết",
            "weight",
        ],
    ),
];

/// The key word of the column that each heading means, `None` for one that means none.
pub(in crate::load) fn named_columns<'a>(
    headings: impl Iterator<Item = &'a str>,
) -> Vec<Option<&'static str>> {
    headings
        .map(|heading| {
            let heading = fold(heading);
            let mut known = HEADINGS.iter();
            known
                .find(|(_, _, words)| words.iter().any(|word| fold(word) == heading))
                .map(|(_, key, _)| *key)
        })
        .collect()
}

/// Headings that rolls often have and the program does not need.
const PASSED_OVER: &[&str] = &["stt", "tt", "số thứ tự", "no", "ghi chú", "note", "notes"];

/// Which cell of a row holds what.
#[derive(Debug)]
pub(super) struct Columns {
    places: Vec<(Column, usize)>,
    /// Cells of the header.
    pub(super) width: usize,
    complete: bool,
}

impl Columns {
    /// Reads the header and tells what is wrong with it.
    pub(super) fn find(header: &Row, problems: &mut Problems<'_>) -> Self {
        let mut places: Vec<(Column, usize)> = Vec::new();
        let mut complete = true;
        for (index, cell) in header.cells.iter().enumerate() {
            let heading = fold(&cell.text);
            let place = Some(problems.written().place(cell.span.clone()));
            if heading.is_empty() || PASSED_OVER.iter().any(|passed| fold(passed) == heading) {
                continue;
            }
            let found = HEADINGS
                .iter()
                .find(|(_, _, words)| words.iter().any(|word| fold(word) == heading));
            match found {
                None => {
                    let all = HEADINGS
                        .iter()
                        .flat_map(|(_, _, words)| words.iter().copied());
                    let near = nearest(&cell.text, all).unwrap_or(NONE).to_owned();
                    problems.tell(&codes::COLUMN_UNKNOWN, place, [cell.text.clone(), near]);
                }
                Some((column, _, _)) if places.iter().any(|(known, _)| known == column) => {
                    problems.tell(&codes::COLUMN_TWICE, place, [cell.text.clone()]);
                    complete = false;
                }
                Some((column, _, _)) => places.push((*column, index)),
            }
        }
        for (column, word, _) in HEADINGS {
            let needed = matches!(column, Column::Card | Column::Name | Column::Status);
            if needed && !places.iter().any(|(known, _)| *known == column) {
                let place = problems.written().place(header.span.clone());
                problems.tell(&codes::COLUMN_MISSING, Some(place), [word.to_owned()]);
                complete = false;
            }
        }
        Self {
            places,
            // Empty cells at the end of the header are no columns.
            width: header
                .cells
                .iter()
                .rposition(|cell| !cell.text.is_empty())
                .map_or(0, |last| last + 1),
            complete,
        }
    }

    /// The columns without which no person can be made are there, each once.
    pub(super) fn complete(&self) -> bool {
        self.complete
    }

    /// The header has this column.
    pub(super) fn has(&self, column: Column) -> bool {
        self.places.iter().any(|(known, _)| *known == column)
    }

    /// The cell of a row in this column.
    pub(super) fn cell<'r>(&self, row: &'r Row, column: Column) -> Option<&'r Cell> {
        let (_, index) = self.places.iter().find(|(known, _)| *known == column)?;
        row.cells.get(*index)
    }
}
