//! CSV for spreadsheets: no cell is ever read as a formula.

use super::clean::clean;
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// What tells spreadsheets that the text is UTF-8.
pub const BOM: char = '\u{feff}';

/// Rows as CSV: UTF-8 with a byte order mark, CRLF, every cell quoted (a list separator of any country
/// stays inside), cells that would be formulas guarded.
pub fn csv_text(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut out = String::from(BOM);
    for row in rows {
        out.push_str(&written(row.iter().map(|text| cell(text))));
    }
    out
}

/// One such row by itself, for whoever writes rows as they come ([`BOM`] goes before the first). Whole numbers
/// stay numbers, also below zero.
pub fn csv_row(cells: &[String]) -> String {
    written(cells.iter().map(|text| match text.parse::<i64>() {
        Ok(_) => text.clone(),
        Err(_) => cell(text),
    }))
}

fn written(cells: impl Iterator<Item = String>) -> String {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(cells);
    String::from_utf8_lossy(&writer.into_inner().unwrap_or_default()).into_owned()
}

/// A cell: cleaned, and with a leading `'` where a spreadsheet would take it for a formula, also behind
/// spaces and quotes and in full-width form (ASVS 5, 1.2.10; CWE-1236).
fn cell(text: &str) -> String {
    let cleaned = clean(text);
    let opens = |letter: char| {
        matches!(
            letter,
            '=' | '+'
                | '-'
                | '@'
                | '\u{2212}'
                | '\u{ff1d}'
                | '\u{ff0b}'
                | '\u{ff0d}'
                | '\u{ff20}'
                | '\u{fe62}'
                | '\u{fe63}'
                | '\u{fe66}'
                | '\u{fe6b}'
        )
    };
    let passed_over = |letter: char| {
        letter.is_whitespace()
            || matches!(
                letter,
                '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' | '\u{ff02}' | '\u{ff07}'
            )
    };
    let formula = cleaned.trim_start_matches(passed_over).starts_with(opens)
        || text.starts_with(['\t', '\r', '\n', '\0']);
    if formula {
        format!("'{cleaned}")
    } else {
        cleaned
    }
}

#[cfg(test)]
mod tests {
    use super::{cell, csv_row, csv_text};

    #[test]
    fn a_number_below_zero_stays_a_number_in_a_row_of_its_own() {
        let row = ["-5", "=5", "-a"].map(str::to_owned);
        assert_eq!(csv_row(&row), "\"-5\",\"'=5\",\"'-a\"\r\n");
    }

    #[test]
    fn formulas_are_guarded_in_every_disguise() {
        for hostile in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\0=1",
            " =1",
            "\"=1",
            "'=1",
            "\u{a0}=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "﹦1",
            "\u{200b}=1",
            "\u{202e}=1",
            "\n=1",
            "−1",
            "“=1",
        ] {
            let guarded = cell(hostile);
            assert!(guarded.starts_with('\''), "{hostile:?} gives {guarded:?}");
            assert!(!guarded.contains(['\t', '\r', '\n', '\0', '\u{200b}', '\u{202e}']));
        }
        for harmless in ["Lò Văn Inh", "105/106", "10 - 5 = 5", "a=b", "", "…", "12"] {
            assert_eq!(cell(harmless), harmless);
        }
    }

    #[test]
    fn a_reader_gets_the_cells_back() {
        let rows = vec![
            vec!["số".to_owned(), "nội dung".to_owned()],
            vec!["1".to_owned(), "a;b,c \"d\"\r\ne".to_owned()],
            vec!["2".to_owned(), "=HYPERLINK(\"http://x\")".to_owned()],
        ];
        let text = csv_text(rows);
        assert!(
            text.starts_with("\u{feff}\"số\",\"nội dung\"\r\n"),
            "{text:?}"
        );
        assert_eq!(text.matches("\r\n").count(), 3);
        assert_eq!(text.matches('\n').count(), 3);
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let cells: Vec<Vec<String>> = reader
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(
            cells,
            [["1", "a;b,c \"d\" e"], ["2", "'=HYPERLINK(\"http://x\")"]]
        );
    }
}
