//! Workbooks as Excel writes them, and everything that is none.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::workbook::{Unfit, is_workbook, roll, text};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;

fn book() -> Vec<u8> {
    let mut book = Workbook::new();
    let hidden = book.add_worksheet().set_name("Ẩn").unwrap();
    hidden.set_hidden(true);
    for (column, heading) in (0..).zip(["Thẻ", "Họ tên", "Tư cách"]) {
        hidden.write(0, column, heading).unwrap();
    }
    book.add_worksheet()
        .set_name("Bìa")
        .unwrap()
        .write(0, 0, "Tài liệu đại hội")
        .unwrap();
    let sheet = book.add_worksheet().set_name("Đại biểu").unwrap();
    // The first page cannot be hidden while it is the one in front.
    sheet.set_active(true);
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet
        .merge_range(0, 0, 0, 4, "DANH SÁCH ĐẠI BIỂU", &Format::new())
        .unwrap();
    for (column, heading) in (0..).zip(["Thẻ", "Họ và tên", "Tư cách", "Chi bộ", "Ngày sinh"])
    {
        sheet.write(2, column, heading).unwrap();
    }
    let born = ExcelDateTime::from_ymd(1975, 3, 12).unwrap();
    sheet.write(3, 0, 12).unwrap();
    sheet.write(3, 1, "Lò Văn Chung").unwrap();
    sheet.write(3, 2, "Đương nhiên").unwrap();
    sheet
        .merge_range(3, 3, 4, 3, "Bản Pom", &Format::new())
        .unwrap();
    sheet.write_with_format(3, 4, &born, &day).unwrap();
    sheet
        .write(4, 0, Formula::new("=A4+1").set_result("13"))
        .unwrap();
    sheet
        .write(
            4,
            1,
            Formula::new("=\"Lò Văn \"&\"Inh\"").set_result("Lò Văn Inh"),
        )
        .unwrap();
    sheet.write(4, 2, "chính thức").unwrap();
    sheet.write_with_format(4, 4, 1980, &day).unwrap();
    sheet.write(900, 150, "bỏ quên").unwrap();
    book.save_to_buffer().unwrap()
}

const EXPECTED: &str = "# DANH SÁCH ĐẠI BIỂU\n\nThẻ,Họ và tên,Tư cách,Chi bộ,Ngày sinh\n\
    12,Lò Văn Chung,Đương nhiên,Bản Pom,12/03/1975\n13,Lò Văn Inh,chính thức,Bản Pom,1980\n";

#[test]
fn the_roll_in_a_workbook_is_read() {
    let (text, sheet) = roll(book()).unwrap();
    assert_eq!(sheet.as_deref(), Some("Đại biểu"));
    assert!(text.starts_with(EXPECTED), "{text}");
    assert!(text.ends_with("\n\n# bỏ quên\n"));
    assert_eq!(text.lines().count(), 901);
    let (people, problems) = crate::load::roll("r.xlsx", &text);
    assert_eq!(problems, []);
    let people = people.unwrap();
    assert_eq!(
        (people[1].card, people[1].name.as_str(), people[1].born),
        (13, "Lò Văn Inh", Some(1980))
    );
}

#[test]
fn a_cell_far_out_is_refused_and_not_filled_up_to() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Thẻ").unwrap();
    sheet.write(1_048_575, 16_383, "x").unwrap();
    assert_eq!(roll(book.save_to_buffer().unwrap()), Err(Unfit::TooLarge));
    // On a page beside the roll it is no matter.
    book.add_worksheet().write(0, 0, "Thẻ").unwrap();
    assert_eq!(roll(book.save_to_buffer().unwrap()).unwrap().0, "Thẻ\n");
    assert_eq!(
        roll(Workbook::new().save_to_buffer().unwrap()).unwrap().0,
        ""
    );
}

/// The beginning of a file of the old kind, whose directory names one stream.
fn compound(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0u8; 512];
    bytes[..8].copy_from_slice(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    let mut put = |at: usize, value: &[u8]| bytes[at..at + value.len()].copy_from_slice(value);
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1u32.to_le_bytes());
    put(48, &1u32.to_le_bytes());
    put(56, &4096u32.to_le_bytes());
    put(60, &[0xfe, 0xff, 0xff, 0xff]);
    put(68, &[0xfe, 0xff, 0xff, 0xff]);
    put(76, &0u32.to_le_bytes());
    for at in (80..512).step_by(4) {
        put(at, &[0xff; 4]);
    }
    // The table of sectors, then the directory.
    let mut table = vec![0xffu8; 512];
    table[..8].copy_from_slice(&[0xfd, 0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff]);
    bytes.extend(table);
    let mut directory = vec![0u8; 512];
    for (at, name, kind) in [(0, "Root Entry", 5), (128, stream, 2)] {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        directory[at..at + wide.len()].copy_from_slice(&wide);
        directory[at + 64] = wide.len() as u8 + 2;
        directory[at + 66] = kind;
        directory[at + 68..at + 80].fill(0xff);
        directory[at + 116..at + 120].copy_from_slice(&[0xfe, 0xff, 0xff, 0xff]);
    }
    bytes.extend(directory);
    bytes
}

#[test]
fn what_is_no_workbook_says_what_it_is() {
    assert_eq!(roll(compound("Workbook")), Err(Unfit::OldWorkbook));
    assert_eq!(roll(compound("EncryptedPackage")), Err(Unfit::Password));
    assert_eq!(roll(vec![0xd0, 0xcf, 0x11, 0xe0]), Err(Unfit::OldWorkbook));
    let ods = b"PK\x03\x04..........................mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    assert_eq!(roll(ods.to_vec()), Err(Unfit::OpenDocument));
    for broken in [
        &b""[..],
        b"PK\x03\x04",
        b"<html><table>",
        b"\xff\xfe\x00",
        b" \n",
    ] {
        assert_eq!(roll(broken.to_vec()), Err(Unfit::Broken), "{broken:?}");
    }
    let whole = book();
    assert_eq!(roll(whole[..whole.len() / 2].to_vec()), Err(Unfit::Broken));
    // CSV that somebody has given the ending of a workbook.
    assert_eq!(
        roll(b"card,name,status\n".to_vec()),
        Ok(("card,name,status\n".to_owned(), None))
    );
}

/// A workbook of one sheet with its parts as given.
fn parts(strings: &str, sheet: &str) -> Vec<u8> {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    let to = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut made = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, text: String| {
        made.start_file(name, SimpleFileOptions::default()).unwrap();
        made.write_all(text.as_bytes()).unwrap();
    };
    let book = format!(
        "<workbook {main} xmlns:r=\"{to}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let root = format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"{to}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    put("_rels/.rels", root);
    put("xl/workbook.xml", book);
    let related = |id: u32, what: &str, target: &str| {
        format!("<Relationship Id=\"r{id}\" Type=\"{to}/{what}\" Target=\"{target}\"/>")
    };
    let relations =
        related(1, "worksheet", "sheet.xml") + &related(2, "sharedStrings", "sharedStrings.xml");
    put(
        "xl/_rels/workbook.xml.rels",
        format!("<Relationships>{relations}</Relationships>"),
    );
    put(
        "xl/sharedStrings.xml",
        format!("<sst {main} {strings}</sst>"),
    );
    put(
        "xl/sheet.xml",
        format!("<worksheet {main}><sheetData>{sheet}</sheetData></worksheet>"),
    );
    made.finish().unwrap().into_inner()
}

#[test]
fn what_a_damaged_workbook_claims_is_not_believed() {
    let strings = "uniqueCount=\"1\"><si><t>Thẻ</t></si>";
    let sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    assert_eq!(roll(parts(strings, sheet)).unwrap().0, "Thẻ\n");
    // More texts than there is memory for.
    for count in ["99999999999", "99999999999999999999999"] {
        let claims = strings.replace("\"1\"", &format!("\"{count}\""));
        assert_eq!(roll(parts(&claims, sheet)), Err(Unfit::Broken));
    }
    // A place that is none.
    let nowhere = sheet.replace("\"A1\"", "\"A99999999999\"");
    assert!(roll(parts(strings, &nowhere)).is_err());
    // 200 MiB of blanks, packed to 200 KiB.
    let bomb = parts(strings, &" ".repeat(200 * 1024 * 1024));
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(roll(bomb), Err(Unfit::TooLarge));
}

#[test]
fn only_utf8_is_text() {
    assert_eq!(
        text("\u{feff}Đảng bộ".as_bytes().to_vec()).unwrap(),
        "\u{feff}Đảng bộ"
    );
    assert_eq!(text(Vec::new()).unwrap(), "");
    let wide = |little: bool, mark: bool| -> Vec<u8> {
        let text = if mark { "\u{feff}card" } else { "card" };
        text.encode_utf16()
            .flat_map(|unit| {
                if little {
                    unit.to_le_bytes()
                } else {
                    unit.to_be_bytes()
                }
            })
            .collect()
    };
    for little in [true, false] {
        for mark in [true, false] {
            assert_eq!(
                text(wide(little, mark)),
                Err(Unfit::Utf16),
                "{little} {mark}"
            );
        }
    }
    // "Thẻ, đảng bộ" in Windows-1258.
    assert_eq!(
        text(b"Th\xea\xd2, \xf0a\xd2ng b\xf4\xf2".to_vec()),
        Err(Unfit::Encoding)
    );
}

#[test]
fn workbooks_are_known_by_their_ending() {
    for (path, expected) in [
        ("a.xlsx", true),
        ("A.XLSX", true),
        ("a.xls", true),
        ("a.ods", true),
        ("a.csv", false),
        ("xlsx", false),
    ] {
        assert_eq!(is_workbook(Path::new(path)), expected, "{path}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, cases: 200, ..Default::default() })]

    /// No damage of a file stops the program.
    #[test]
    fn a_damaged_workbook_is_read_or_refused(
        damage in proptest::collection::vec((proptest::num::usize::ANY, proptest::num::u8::ANY), 1..12),
        cut in 0..4usize,
    ) {
        let mut bytes = book();
        let length = bytes.len();
        for (at, byte) in damage {
            bytes[at % length] = byte;
        }
        if cut == 0 {
            bytes.truncate(length - length / 7);
        }
        let _ = roll(bytes);
    }
}
