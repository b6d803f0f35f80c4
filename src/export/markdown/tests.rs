use super::super::document::{Block, Document, Letterhead, Signature, Table};
use super::markdown;

/// Names that try to be something else.
const HOSTILE: &[&str] = &[
    "Lò | Văn | Inh",
    "a\\|b\\",
    "# Nghị quyết",
    "- [ ] việc",
    "1. một",
    "12) hai",
    "+ ba",
    "=====",
    "---",
    "***đậm***",
    "_nghiêng_",
    "[x](javascript:alert(1))",
    "![x](http://example.org/x.png)",
    "<script>alert(1)</script>",
    "<!-- chú thích",
    "&lt;b&gt;",
    "`mã` ```khối",
    "~~gạch~~",
    "http://example.org www.example.org a@example.org",
    "$x$ {.lớp}",
    "> trích",
    ": nghĩa",
    "dòng\n\n# hai\n| a | b |\n|---|---|",
    "\u{202e}đảo\u{2066}",
];

fn whole(text: &str) -> Document {
    let mut document = Document {
        title: text.to_owned(),
        subtitle: Some(text.to_owned()),
        letterhead: Some(Letterhead {
            left: vec![text.to_owned(), text.to_owned()],
            right: vec![text.to_owned()],
        }),
        watermark: Some(text.to_owned()),
        draft: Some(text.to_owned()),
        page_note: Some(text.to_owned()),
        blocks: Vec::new(),
    };
    document.heading(1, text);
    document.paragraph(text);
    let mut table = Table::new([(text.to_owned(), false), (text.to_owned(), true)]);
    table.push([text.to_owned()]);
    table.push([text.to_owned(), text.to_owned(), text.to_owned()]);
    document.table_or(table, "");
    document.blocks.extend([
        Block::Fields(vec![(text.to_owned(), text.to_owned())]),
        Block::List(vec![text.to_owned(), text.to_owned()]),
        Block::Numbered(vec![text.to_owned()]),
        Block::Signatures(vec![Signature {
            body: text.to_owned(),
            note: text.to_owned(),
            name: text.to_owned(),
        }]),
    ]);
    document
}

/// The skeleton of a Markdown text: what opens in each line, and how many cells and marks it has; text is
/// left out.
pub fn skeleton(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| {
            let bare = unescaped(line);
            let count = |wanted: &str| {
                bare.chars()
                    .filter(|letter| wanted.contains(*letter))
                    .count()
            };
            format!(
                "{} cells={} stars={} others={}",
                opens(&bare),
                count("|"),
                count("*"),
                count("[]<`~_&$@{}"),
            )
        })
        .collect()
}

/// The blocks that a line opens, one within the other.
fn opens(line: &str) -> String {
    let line = line.trim_start();
    let run = |wanted: &str| {
        line.chars()
            .take_while(|letter| wanted.contains(*letter))
            .count()
    };
    let digits = run("0123456789");
    let after_digits: String = line.chars().skip(digits).take(2).collect();
    if line.starts_with('|') {
        "table".to_owned()
    } else if run("#") > 0 && line.chars().nth(run("#")) == Some(' ') {
        format!("h{}", run("#"))
    } else if line.len() > 2 && (run("-") == line.len() || run("=") == line.len()) {
        "rule".to_owned()
    } else if let Some(rest) = line.strip_prefix("> ") {
        format!("quote {}", opens(rest))
    } else if let Some(rest) = ["- ", "+ ", "* "]
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
    {
        format!("item {}", opens(rest))
    } else if digits > 0 && [". ", ") "].contains(&after_digits.as_str()) {
        let rest: String = line.chars().skip(digits + 2).collect();
        format!("number {}", opens(&rest))
    } else if line.starts_with(": ") {
        "definition".to_owned()
    } else {
        String::new()
    }
}

/// The line with every escaped character taken out.
fn unescaped(line: &str) -> String {
    let mut out = String::new();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            letters.next();
            out.push('x');
        } else {
            out.push(letter);
        }
    }
    out
}

#[test]
fn no_name_changes_the_structure() {
    let plain = skeleton(&markdown(&whole("Văn Inh")));
    for hostile in HOSTILE {
        let written = markdown(&whole(hostile));
        assert_eq!(skeleton(&written), plain, "{hostile:?} gives\n{written}");
        for hidden in ['\u{202e}', '\u{2066}', '\u{1b}'] {
            assert!(!written.contains(hidden));
        }
    }
}

#[test]
fn addresses_do_not_become_links() {
    let written = markdown(&whole("http://example.org www.example.org a@example.org"));
    assert!(!written.contains("://"), "{written}");
    assert!(!written.contains("www."), "{written}");
    assert!(!written.contains("a@"), "{written}");
}

#[test]
fn ordinary_vietnamese_is_not_escaped_at_all() {
    let text = "Đại hội đại biểu Đảng bộ xã Thanh Chăn (nhiệm kỳ 2020 - 2025): 105/106, 99,05%; T/M ĐOÀN CHỦ TỊCH.";
    let written = markdown(&whole(text));
    assert!(!written.contains('\\'), "{written}");
}

#[test]
fn a_small_document_reads_as_expected() {
    let mut document = Document {
        title: "BIÊN BẢN".to_owned(),
        subtitle: Some("Đại hội".to_owned()),
        letterhead: Some(Letterhead {
            left: vec!["ĐẠI HỘI".to_owned(), "Số ……-BB/ĐH".to_owned()],
            right: vec!["ĐẢNG CỘNG SẢN VIỆT NAM".to_owned()],
        }),
        watermark: Some("TẬP DƯỢT".to_owned()),
        page_note: Some("ghi chú".to_owned()),
        ..Document::default()
    };
    document.heading(1, "I. MỘT");
    let mut table = Table::new([("STT".to_owned(), true), ("Họ và tên".to_owned(), false)]);
    table.push(["1".to_owned(), "A | B".to_owned()]);
    document.table_or(table, "chưa có");
    document.list_or(Vec::new(), "chưa có ai");
    assert_eq!(
        markdown(&document),
        "> **TẬP DƯỢT**

| ĐẠI HỘI | ĐẢNG CỘNG SẢN VIỆT NAM |
| :---: | :---: |
| Số ……-BB/ĐH |  |

# BIÊN BẢN

**Đại hội**

## I. MỘT

| STT | Họ và tên |
| ---: | --- |
| 1 | A \\| B |

chưa có ai

---

ghi chú

> **TẬP DƯỢT**
"
    );
}
