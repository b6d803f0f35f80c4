//! `codes`: every code that the program prints, on one sheet to be hung up beside the counting table: what it
//! says, how grave it is, and what to do.

use super::console::Console;
use super::failure::exit;
use super::{script, tally};
use crate::congress::Fact;
use crate::congress::election::{Finding, Severity};
use crate::journal::Trouble;
use crate::locale::Locale;
use crate::readiness;
use crate::review;
use crate::source::{CodeInfo, Grade};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

/// Cells of a line of the sheet.
const WIDTH: usize = 100;
/// Cells before the sentences.
const INDENT: usize = 6;
/// What stands on the sheet for a number or a name that is known only when the code is printed.
const BLANK: &str = "…";

/// One code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// As it is printed.
    pub code: &'static str,
    /// What it is about.
    pub group: &'static str,
    /// `error` or `warning`; of readiness `must`, `should` or `advice`; of lessons `shortcoming` or `strength`.
    pub severity: &'static str,
    /// The head of tellers may explain it in writing and go on.
    pub explainable: bool,
    /// What it says.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// The groups in the order of the sheet, each with the message of its heading.
const GROUPS: [(&str, &str); 10] = [
    ("count", "codes-count"),
    ("tally", "codes-tally"),
    ("session", "codes-session"),
    ("rulebook", "codes-rulebook"),
    ("roll", "codes-roll"),
    ("keymap", "codes-keymap"),
    ("script", "codes-script"),
    ("journal", "codes-journal"),
    ("readiness", "codes-readiness"),
    ("review", "codes-review"),
];

/// Prints the sheet.
pub fn codes(console: &Console, json: bool) -> u8 {
    let rows = rows(&console.locale);
    if json {
        let sheet = serde_json::json!({ "codes": rows });
        let text = serde_json::to_string_pretty(&sheet).unwrap_or_default();
        console.raw(&format!("{text}\n"));
        return exit::DONE;
    }
    for line in sheet(&console.locale, &rows) {
        console.line(&line);
    }
    exit::DONE
}

/// Every code, in the order of the sheet.
pub fn rows(locale: &Locale) -> Vec<Row> {
    let mut rows: Vec<Row> = Finding::CODES
        .iter()
        .map(|(code, severity, explainable)| own(locale, "count", code, *severity, *explainable))
        .collect();
    let mut files = tally::codes();
    files.extend(crate::load::codes::all_codes());
    files.extend(crate::keys::codes());
    files.extend(script::codes());
    rows.extend(files.iter().map(|code| of_file(locale, code)));
    let journal = Trouble::CODES.iter();
    rows.extend(journal.map(|(_, code)| own(locale, "journal", code, Severity::Error, false)));
    rows.extend(of_readiness(locale));
    rows.extend(of_review(locale));
    let place = |row: &Row| GROUPS.iter().position(|(group, _)| *group == row.group);
    rows.sort_by_key(place);
    rows
}

fn of_file(locale: &Locale, code: &CodeInfo) -> Row {
    let severity = match code.grade {
        Grade::Error => Severity::Error,
        Grade::Warning => Severity::Warning,
    };
    let group = match code.id.chars().next() {
        Some('T') => "tally",
        Some('S') => "session",
        Some('R') => "rulebook",
        Some('C') => "roll",
        Some('K') => "keymap",
        _ => "script",
    };
    if locale.has(&format!("code-{}", code.id)) {
        return own(locale, group, code.id, severity, false);
    }
    let facts: Vec<(&str, Fact)> = code
        .facts
        .iter()
        .map(|fact| (*fact, Fact::from(BLANK)))
        .collect();
    let id = format!("problem-{}", code.id);
    Row {
        code: code.id,
        group,
        severity: word(severity),
        explainable: false,
        message: locale.format(&id, &facts),
        hint: locale.format_attribute(&id, "do", &facts),
    }
}

/// What `check` finds before the day and no duty speaks of.
fn of_readiness(locale: &Locale) -> impl Iterator<Item = Row> {
    readiness::CODES.iter().map(move |known| Row {
        severity: match known.severity {
            crate::rulebook::Severity::Must => "must",
            crate::rulebook::Severity::Should => "should",
            crate::rulebook::Severity::Lesson => "advice",
        },
        ..own(locale, "readiness", known.code, Severity::Warning, false)
    })
}

/// The codes of lessons, with their sentences and counsel.
fn of_review(locale: &Locale) -> impl Iterator<Item = Row> {
    let kinds = [
        ("shortcoming", &review::SHORTCOMINGS[..]),
        ("strength", &review::STRENGTHS[..]),
    ];
    kinds.into_iter().flat_map(move |(severity, codes)| {
        codes.iter().map(move |(code, names)| {
            let facts: Vec<(&str, Fact)> = names
                .iter()
                .map(|name| (*name, Fact::from(BLANK)))
                .collect();
            let id = format!("review-{code}");
            Row {
                code,
                group: "review",
                severity,
                explainable: false,
                message: locale.format(&id, &facts),
                hint: locale.format_attribute(&id, "do", &facts),
            }
        })
    })
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// A code with words of its own for the sheet: it has no others, or they choose among cases.
fn own(
    locale: &Locale,
    group: &'static str,
    code: &'static str,
    severity: Severity,
    explainable: bool,
) -> Row {
    let id = format!("code-{code}");
    Row {
        code,
        group,
        severity: word(severity),
        explainable,
        message: locale.text(&id),
        hint: locale.attribute(&id, "do"),
    }
}

/// The sheet, line by line. Codes of different files that say the same stand once, in the first group.
fn sheet(locale: &Locale, rows: &[Row]) -> Vec<String> {
    let mut lines = vec![locale.text("codes-title")];
    for (group, heading) in GROUPS {
        lines.push(String::new());
        lines.push(locale.text(heading));
        for row in rows.iter().filter(|row| row.group == group) {
            let alike = |other: &&Row| {
                other.message == row.message
                    && other.hint == row.hint
                    && other.severity == row.severity
            };
            let codes: Vec<&str> = rows.iter().filter(alike).map(|row| row.code).collect();
            if codes.first() != Some(&row.code) {
                continue;
            }
            let mut grade = locale.text(match row.severity {
                "error" => "cli-error",
                "shortcoming" => "codes-shortcoming",
                "strength" => "codes-strength",
                "must" => "cli-must",
                "should" => "cli-should",
                "advice" => "cli-advice",
                _ => "cli-warning",
            });
            if row.explainable {
                grade = format!("{grade}, {}", locale.text("codes-explainable"));
            }
            let head = format!("{:<INDENT$}", codes.join(" "));
            lines.extend(wrapped(&head, &format!("[{grade}] {}", row.message)));
            if !row.hint.is_empty() {
                let head = format!("{:INDENT$}→ ", "");
                lines.extend(wrapped(&head, &row.hint));
            }
        }
    }
    lines.push(String::new());
    lines.extend(wrapped("", &locale.text("cli-after")));
    lines
}

/// The text behind its head, broken between words, the further lines under the first.
fn wrapped(head: &str, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = head.to_owned();
    if head.width() > INDENT && !line.ends_with(' ') {
        line.push(' ');
    }
    let indent = " ".repeat(head.width().min(INDENT + 2));
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.width() + 1 + word.width() > WIDTH {
            lines.push(std::mem::replace(&mut line, indent.clone()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]

    use super::*;
    use crate::rulebook::Lang;
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Every sentence that is printed behind a code is a message `problem-CODE` of some file.
    fn printed(lang: &str) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src/locale")
            .join(lang);
        let mut found = BTreeSet::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for line in text.lines() {
                if let Some(rest) = line.strip_prefix("problem-")
                    && let Some((code, _)) = rest.split_once(' ')
                {
                    found.insert(code.to_owned());
                }
            }
        }
        found
    }

    #[test]
    fn every_code_that_is_printed_stands_on_the_sheet_in_both_languages() {
        for (lang, name) in [(Lang::Vi, "vi"), (Lang::En, "en")] {
            let locale = Locale::new(lang);
            let rows = rows(&locale);
            let codes: BTreeSet<String> = rows.iter().map(|row| row.code.to_owned()).collect();
            assert_eq!(codes.len(), rows.len(), "a code stands twice");
            let mut wanted = printed(name);
            assert!(wanted.len() > 150, "the scan finds the sentences");
            wanted.extend(Finding::CODES.iter().map(|(code, ..)| (*code).to_owned()));
            wanted.extend(Trouble::CODES.iter().map(|(_, code)| (*code).to_owned()));
            let lessons = review::SHORTCOMINGS.iter().chain(&review::STRENGTHS);
            wanted.extend(lessons.map(|(code, _)| (*code).to_owned()));
            wanted.extend(readiness::CODES.iter().map(|known| known.code.to_owned()));
            assert_eq!(codes, wanted);
            let text = sheet(&locale, &rows).join("\n");
            for row in &rows {
                let stands = |line: &str| {
                    let mut codes = line.split(' ').take_while(|word| !word.starts_with('['));
                    codes.any(|code| code == row.code)
                };
                assert!(text.lines().any(stands), "{}", row.code);
            }
        }
    }

    #[test]
    fn every_trouble_of_a_journal_has_its_code() {
        let coded: Vec<&str> = Trouble::CODES.iter().map(|(id, _)| *id).collect();
        assert_eq!(coded, Trouble::IDS);
    }

    #[test]
    fn every_code_says_what_it_is_and_what_to_do() {
        for lang in [Lang::Vi, Lang::En] {
            for row in rows(&Locale::new(lang)) {
                for text in [&row.message, &row.hint] {
                    assert!(!text.trim().is_empty(), "{lang:?} {row:?}");
                    assert!(!text.contains('⟦') && !text.contains("{$"), "{row:?}");
                }
            }
        }
    }

    #[test]
    fn no_line_is_wider_than_the_paper() {
        for lang in [Lang::Vi, Lang::En] {
            let locale = Locale::new(lang);
            for line in sheet(&locale, &rows(&locale)) {
                assert!(line.width() <= WIDTH, "{line}");
            }
        }
    }
}
