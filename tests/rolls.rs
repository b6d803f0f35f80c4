//! Rolls as offices send them, through the real binary: workbooks, encodings, what `check` says of them.

use crate::support::binary::{printed, run};
use crate::support::{root, text_of};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::Value;
use std::path::Path;

const SESSION: &str = "phong-gddt-2020";

/// The roll of the session as an office would send it: a title above, numbers as numbers, one unit over the
/// rows of its people, a signature below.
fn workbook(path: &Path) {
    let text = text_of(&format!("sessions/{SESSION}.csv"));
    let mut reader = csv::ReaderBuilder::new()
        .comment(Some(b'#'))
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let unit = rows[0].iter().position(|cell| cell == "đơn vị").unwrap();
    let plain = Format::new();
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Bìa").unwrap();
    let sheet = book.add_worksheet().set_name("Đảng viên").unwrap();
    let last = rows[0].len() as u16 - 1;
    sheet
        .merge_range(0, 0, 0, last, "DANH SÁCH ĐẢNG VIÊN", &plain)
        .unwrap();
    for (row, cells) in (2..).zip(&rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) if usize::from(column) == unit && row > 2 => sheet,
                Err(_) => sheet.write(row, column, cell).unwrap(),
            };
        }
    }
    let mut first = 1;
    while first < rows.len() {
        let name = &rows[first][unit];
        let count = rows[first..]
            .iter()
            .take_while(|row| row[unit] == *name)
            .count();
        let (from, to) = (first as u32 + 2, (first + count) as u32 + 1);
        if count > 1 {
            sheet
                .merge_range(from, unit as u16, to, unit as u16, name, &plain)
                .unwrap();
        } else {
            sheet.write(from, unit as u16, name).unwrap();
        }
        first += count;
    }
    let below = rows.len() as u32 + 4;
    sheet.write(below, 1, "NGƯỜI LẬP").unwrap();
    sheet.write(below, 2, "T/M CHI ỦY").unwrap();
    book.save(path).unwrap();
}

fn play(home: &Path, session: &str, journal: &str) -> Value {
    let script = root().join(format!("tests/scripts/{SESSION}.jsonl"));
    let script = script.to_str().unwrap();
    let output = run(
        home,
        &[
            "rehearse",
            session,
            "--script",
            script,
            "--journal",
            journal,
        ],
    );
    assert!(output.status.success(), "{}", printed(&output));
    let output = run(home, &["status", journal, "--json"]);
    assert!(output.status.success(), "{}", printed(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_congress_with_its_roll_in_a_workbook_goes_as_with_csv() {
    let home = tempfile::tempdir().unwrap();
    let session = text_of(&format!("sessions/{SESSION}.ron"));
    let named = session.replace(&format!("{SESSION}.csv"), "danh-sach.xlsx");
    assert_ne!(named, session);
    std::fs::write(home.path().join("chi-bo.ron"), named).unwrap();
    let book = home.path().join("danh-sach.xlsx");
    workbook(&book);
    let checked = run(home.path(), &["check", "chi-bo.ron", "danh-sach.xlsx"]);
    assert!(checked.status.success(), "{}", printed(&checked));
    let said = printed(&checked);
    assert!(
        said.contains("danh-sach.xlsx › Đảng viên: 25 người"),
        "{said}"
    );
    assert!(
        said.contains("Các dòng không đọc như một người: 1, 31."),
        "{said}"
    );

    let csv = play(home.path(), SESSION, "csv.rehearsal.jsonl");
    let xlsx = play(home.path(), "chi-bo.ron", "xlsx.rehearsal.jsonl");
    let but_the_seal = |mut status: Value| {
        status.as_object_mut().unwrap().remove("seal").unwrap();
        status
    };
    assert_eq!(but_the_seal(xlsx), but_the_seal(csv));
    // The journal holds the text, and needs the workbook no more.
    std::fs::remove_file(book).unwrap();
    let journal = std::fs::read_to_string(home.path().join("xlsx.rehearsal.jsonl")).unwrap();
    let opening: Value = serde_json::from_str(journal.lines().next().unwrap()).unwrap();
    let text = opening.to_string();
    assert!(
        text.contains("danh-sach.xlsx › Đảng viên") && text.contains("# NGƯỜI LẬP | T/M CHI ỦY")
    );
    let verified = run(home.path(), &["verify", "xlsx.rehearsal.jsonl"]);
    assert!(verified.status.success(), "{}", printed(&verified));
}

#[test]
fn a_problem_of_a_workbook_names_its_row() {
    let home = tempfile::tempdir().unwrap();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (3..).zip([
        ["Số thẻ", "Họ và tên", "Tư cách"],
        ["1", "Lò Văn An", "chính thức"],
        ["1", "Lò Văn Bình", "chính thưc"],
        ["2", "Lò Văn Chung", "chinh thuk"],
    ]) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    book.save(home.path().join("r.xlsx")).unwrap();
    let output = run(home.path(), &["check", "r.xlsx", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let told: Vec<(&str, u64)> = answer["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["code"].as_str().unwrap(), one["line"].as_u64().unwrap()))
        .collect();
    assert_eq!(told, [("C010", 6), ("C013", 7)]);
    let hint = answer["problems"][1]["hint"].as_str().unwrap();
    assert!(hint.contains("chính thức"), "{hint}");
}

#[test]
fn files_that_cannot_be_read_say_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let csv = "thẻ,họ tên,tư cách\r\n1,Lò Văn An,chính thức\r\n";
    let wide: Vec<u8> = format!("\u{feff}{csv}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let session = text_of(&format!("sessions/{SESSION}.ron"));
    for (file, bytes, vi, en) in [
        ("wide.csv", wide, "UTF-16", "UTF-16"),
        (
            "cp1258.csv",
            b"th\xea\xd2,h\xf4\xf2 t\xean,t\xfd c\xe1ch\r\n1,L\xf2 V\xe3n An,b\xe2\xccu\r\n"
                .to_vec(),
            "CSV UTF-8",
            "CSV UTF-8",
        ),
        (
            "old.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
            "(.xls)",
            "(.xls)",
        ),
        ("broken.xlsx", b"PK\x03\x04 ...".to_vec(), "hỏng", "damaged"),
    ] {
        std::fs::write(home.path().join(file), bytes).unwrap();
        let named = session.replace(&format!("{SESSION}.csv"), file);
        std::fs::write(home.path().join("s.ron"), named).unwrap();
        for args in [
            vec!["check", file],
            vec!["check", "s.ron"],
            vec!["rehearse", "s.ron", "--script", "/dev/null"],
        ] {
            for (lang, word) in [("vi", vi), ("en", en)] {
                let mut args = args.clone();
                args.extend(["--lang", lang]);
                let output = run(home.path(), &args);
                let said = printed(&output);
                assert_eq!(output.status.code(), Some(1), "{args:?}: {said}");
                assert!(
                    said.contains(word) && said.contains(".xlsx"),
                    "{args:?}: {said}"
                );
            }
        }
    }
    // The mark that Excel puts before UTF-8 is no problem.
    std::fs::write(home.path().join("bom.csv"), format!("\u{feff}{csv}")).unwrap();
    let output = run(home.path(), &["check", "bom.csv"]);
    assert!(output.status.success(), "{}", printed(&output));
}

#[test]
fn a_roll_is_told_in_numbers_and_with_its_namesakes() {
    let home = tempfile::tempdir().unwrap();
    let roll = "card,name,status,born,unit\n1,Lò Văn An,official,1980,A\n2,Lò Văn An,official,1975,A\n\
        3,Cà Văn Bó,ex_officio,,B\n4,Vì Thị Chi,alternate,,B\n";
    std::fs::write(home.path().join("r.csv"), roll).unwrap();
    let said = printed(&run(home.path(), &["check", "r.csv"]));
    assert_eq!(
        said,
        "r.csv: 4 người, 3 người có quyền biểu quyết, 2 đơn vị.\n  chính thức: 2\n  đương nhiên: 1\n  \
        dự khuyết: 1\n  Trùng họ tên, sẽ ghi là: Lò Văn An (1975), Lò Văn An (1980).\nr.csv: không có gì phải sửa.\n"
    );
    let output = run(home.path(), &["check", "r.csv", "--json"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["rolls"][0]["statuses"]["alternate"], 1);
    assert_eq!(answer["rolls"][0]["namesakes"][0], "Lò Văn An (1975)");
}
