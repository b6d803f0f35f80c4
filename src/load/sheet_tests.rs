//! Sheets as offices make them, to the text of a roll.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::roll;
use super::sheet::{Merged, Sheet, Value, csv};
use proptest::prelude::*;

/// A sheet of texts: cells between `|`, blanks are no cells; a number is a number.
fn sheet(rows: &[&str]) -> Sheet {
    let mut made = Sheet {
        name: "Đại biểu".to_owned(),
        ..Sheet::default()
    };
    for (row, text) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(text.split('|')) {
            let cell = cell.trim();
            let value = match cell.parse::<f64>() {
                Ok(number) => Value::Number(number),
                Err(_) => Value::Text(cell.to_owned()),
            };
            if !cell.is_empty() {
                made.cells.insert((row, column), value);
            }
        }
    }
    made
}

fn merged(rows: (u32, u32), columns: (u32, u32)) -> Merged {
    Merged { rows, columns }
}

fn lines(sheet: &Sheet) -> Vec<String> {
    let (text, _) = csv(std::slice::from_ref(sheet));
    text.lines().map(str::to_owned).collect()
}

#[test]
fn a_list_made_for_printing_is_read_line_by_line() {
    let mut list = sheet(&[
        "ĐẢNG BỘ XÃ THANH CHĂN | | | | ĐẢNG CỘNG SẢN VIỆT NAM",
        "DANH SÁCH ĐẠI BIỂU, \"khóa XXI\"",
        "",
        "STT | Số thẻ | Họ và\ntên | Tư cách | Chi bộ | Năm sinh",
        "I. Đại biểu đương nhiên",
        "1 | 12 | Lò Văn Chung | Đương nhiên | Cơ quan, xã | 1972",
        "",
        "II | Đại biểu bầu",
        "2 | 7 | Quàng Thị  Hoa | chính thức | Bản Pom | 1976.0",
        "3 | 9.5 | Cà Văn Sơn | chính thức | | 1980",
        "4 | #REF! | Vì Văn Tư | chính thức | | ghi sau",
        "Tổng số: 4",
        "",
        "NGƯỜI LẬP | | | BÍ THƯ",
        "",
        "Lò Văn Chung | | | Cà Văn Sơn",
    ]);
    list.merged = vec![
        merged((1, 1), (0, 5)),
        merged((4, 4), (0, 5)),
        merged((7, 7), (1, 5)),
        merged((8, 9), (4, 4)),
        merged((11, 11), (0, 3)),
    ];
    assert_eq!(
        lines(&list),
        [
            "# ĐẢNG BỘ XÃ THANH CHĂN | ĐẢNG CỘNG SẢN VIỆT NAM",
            "# DANH SÁCH ĐẠI BIỂU, \"khóa XXI\"",
            "",
            "STT,Số thẻ,Họ và tên,Tư cách,Chi bộ,Năm sinh",
            "# I. Đại biểu đương nhiên",
            "1,12,Lò Văn Chung,Đương nhiên,\"Cơ quan, xã\",1972",
            "",
            "# II | Đại biểu bầu",
            "2,7,Quàng Thị Hoa,chính thức,Bản Pom,1976",
            "3,9.5,Cà Văn Sơn,chính thức,Bản Pom,1980",
            "4,\"#REF!\",Vì Văn Tư,chính thức,,ghi sau",
            "# Tổng số: 4",
            "",
            "# NGƯỜI LẬP | BÍ THƯ",
            "",
            "# Lò Văn Chung | Cà Văn Sơn",
        ]
    );
    // Problems name the rows of the sheet.
    let (text, _) = csv(&[list]);
    let (_, problems) = roll("r.xlsx", &text);
    let told: Vec<_> = problems
        .iter()
        .map(|problem| (problem.code, problem.place.unwrap().line))
        .collect();
    assert_eq!(told, [("C009", 10), ("C009", 11), ("C014", 11)]);
}

#[test]
fn days_become_days_and_a_year_shown_as_a_day_is_a_year() {
    let mut list = sheet(&[
        "thẻ|họ tên|tư cách|ngày sinh",
        "1|A|bầu",
        "2|B|bầu",
        "3|C|bầu",
    ]);
    let day = |serial, date| Value::Day { serial, date };
    list.cells.insert((1, 3), day(27465.0, (1975, 3, 12)));
    list.cells.insert((2, 3), day(1975.0, (1905, 5, 28)));
    list.cells.insert((3, 3), day(0.0, (1968, 12, 1)));
    let (text, name) = csv(std::slice::from_ref(&list));
    assert_eq!(name, "Đại biểu");
    assert_eq!(
        lines(&list)[1..],
        ["1,A,bầu,12/03/1975", "2,B,bầu,1975", "3,C,bầu,01/12/1968"]
    );
    let born: Vec<_> = roll("r", &text)
        .0
        .unwrap()
        .iter()
        .map(|one| one.born)
        .collect();
    assert_eq!(born, [Some(1975), Some(1975), Some(1968)]);
}

#[test]
fn two_lines_of_headings_split_the_year_of_birth_by_sex() {
    let mut list = sheet(&[
        "TT | Họ và tên | Năm sinh | | Dân tộc | Thẻ số | Tư cách",
        "   | | Nam | Nữ",
        "1 | Lò Văn Chung | 1972 | | Thái | 1 | bầu",
        "2 | Quàng Thị Hoa | | 1976 | Thái | 2 | bầu",
        "3 | Vì Văn Tư | | | Thái | 3 | bầu",
        "4 | Vì Văn Năm | 1970 | 1971 | Thái | 4 | bầu",
    ]);
    list.merged = vec![merged((0, 1), (0, 0)), merged((0, 0), (2, 3))];
    let expected = [
        "TT,Họ và tên,Năm sinh,,Dân tộc,Thẻ số,Tư cách,giới tính",
        "# Nam | Nữ",
        "1,Lò Văn Chung,1972,,Thái,1,bầu,nam",
        "2,Quàng Thị Hoa,1976,1976,Thái,2,bầu,nữ",
        "3,Vì Văn Tư,,,Thái,3,bầu,",
        "4,Vì Văn Năm,?,1971,Thái,4,bầu,",
    ];
    assert_eq!(lines(&list), expected);
    // It needs no merged cells to be seen.
    list.merged.clear();
    assert_eq!(lines(&list), expected);
    let (text, _) = csv(&[list]);
    let (_, problems) = roll("r", &text);
    assert_eq!(problems.len(), 1);
    assert_eq!(
        (problems[0].code, problems[0].place.unwrap().line),
        ("C014", 6)
    );
}

#[test]
fn a_person_on_two_rows_is_one_person() {
    let mut list = sheet(&[
        "Thẻ|Họ tên|Tư cách|Chức vụ",
        "1|Lò Văn Chung|bầu|Bí thư",
        "|||Chủ tịch HĐND",
        "2|Cà Văn Sơn|bầu|Phó Bí thư",
    ]);
    list.merged = (0..3)
        .map(|column| merged((1, 2), (column, column)))
        .collect();
    assert_eq!(
        lines(&list)[2..],
        ["# Chủ tịch HĐND", "2,Cà Văn Sơn,bầu,Phó Bí thư"]
    );
}

#[test]
fn cells_merged_for_their_looks_are_people_still() {
    let mut list = sheet(&[
        "|Thẻ||Họ tên||Tư cách",
        "|1||Lò Văn Chung||bầu",
        "|2||Cà Văn Sơn||bầu",
    ]);
    list.merged = (0..3)
        .flat_map(|row| [merged((row, row), (1, 2)), merged((row, row), (3, 4))])
        .collect();
    let (text, _) = csv(&[list]);
    assert_eq!(
        text,
        "Thẻ,,Họ tên,,Tư cách\n1,,Lò Văn Chung,,bầu\n2,,Cà Văn Sơn,,bầu\n"
    );
    assert_eq!(roll("r", &text).0.unwrap().len(), 2);
}

/// Nobody is left out because something is missing: that is told.
#[test]
fn a_person_with_a_gap_is_told_and_not_left_out() {
    for (row, code) in [
        ("|Lò Văn A|bầu", "C009"),
        ("2||bầu", "C011"),
        ("2|Lò Văn A|", "C013"),
    ] {
        let list = sheet(&["Thẻ|Họ tên|Tư cách", "1|Cà Văn Sơn|bầu", row]);
        let (text, _) = csv(&[list]);
        let (_, problems) = roll("r", &text);
        let told: Vec<_> = problems
            .iter()
            .map(|p| (p.code, p.place.unwrap().line))
            .collect();
        assert_eq!(told, [(code, 3)], "{row}");
    }
    let list = sheet(&["Thẻ|Họ tên|Tư cách", "1|Cà Văn Sơn|bầu", "|Lò Văn A|"]);
    assert_eq!(roll("r", &csv(&[list]).0).1.len(), 2);
}

#[test]
fn the_first_sheet_with_the_columns_is_taken() {
    let named = |name: &str, rows: &[&str]| Sheet {
        name: name.to_owned(),
        ..sheet(rows)
    };
    let guide = named("Hướng dẫn", &["Ghi họ tên và tư cách", "Họ tên"]);
    let roll_sheet = named("A", &["", "Tư cách|Họ tên|Thẻ", "bầu|Lò Văn A|1"]);
    let other = named("B", &["Thẻ|Họ tên|Tư cách", "2|Lò Văn B|bầu"]);
    assert_eq!(csv(&[guide.clone(), roll_sheet, other]).1, "A");
    // None has all of them: reading tells what is missing, and where.
    let lacking = named("C", &["Thẻ|Họ tên", "2|Lò Văn B"]);
    let sheets = [guide, lacking];
    let (text, name) = csv(&sheets);
    assert_eq!((text.as_str(), name), ("Thẻ,Họ tên\n2,Lò Văn B\n", "C"));
    assert_eq!(roll("r", &text).1[0].code, "C004");
    assert_eq!(csv(&[Sheet::default()]), (String::new(), ""));
    assert_eq!(csv(&[]), (String::new(), ""));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// However a sheet is filled and merged, each row is one line, and every card is there to be read.
    #[test]
    fn every_row_is_a_line(
        rows in proptest::collection::vec(proptest::collection::vec("(|[0-9]{1,2}|bầu|Lò\n?A|[,;\"#]|Nam|Nữ)", 0..6), 1..8),
        areas in proptest::collection::vec(((0u32..8, 0u32..3), (0u32..6, 0u32..3)), 0..4),
    ) {
        let mut list = sheet(&["Thẻ|Họ tên|Năm sinh||Tư cách"]);
        for (row, cells) in (1..).zip(&rows) {
            for (column, cell) in (0..).zip(cells) {
                list.cells.insert((row, column), Value::Text(cell.clone()));
            }
        }
        list.merged = areas.iter().map(|((r, h), (c, w))| merged((*r, r + h), (*c, c + w))).collect();
        let (text, _) = csv(std::slice::from_ref(&list));
        let last = list.cells.iter().filter(|(_, v)| **v != Value::Text(String::new())).map(|((row, _), _)| *row).max();
        prop_assert_eq!(text.lines().count() as u32, last.unwrap() + 1);
        let _ = roll("r", &text);
    }
}
