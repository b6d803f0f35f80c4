//! The session log (nhật ký): one line for every record, the undone ones too, as a document for people, as
//! CSV for spreadsheets and as JSON for programs.

use super::clean::{clean, escape_json};
use super::csv_text::csv_text;
use super::document::{Document, Table};
use super::history::{self, TakenBack};
use super::paper::Paper;
use crate::congress::event::SourceText;
use crate::congress::{Act, Event};
use crate::locale::facts;
use chrono::{NaiveDate, SecondsFormat};
use data_encoding::HEXLOWER;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// One record of the log.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Record {
    /// The words on every paper of a rehearsal; `null` for the congress itself.
    watermark: Option<String>,
    /// Number of the act.
    seq: u64,
    /// When, RFC 3339.
    at: String,
    /// The operator's name, `script:<line>`, or empty.
    by: String,
    /// What happened, in the language asked for.
    words: String,
    /// Taken back: by which act, and why. `null` where it holds.
    undone: Option<UndoneBy>,
    /// The events as the journal has them; of texts it holds whole, the name and the SHA-256.
    events: Vec<Value>,
    #[serde(skip)]
    day: NaiveDate,
    #[serde(skip)]
    time: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct UndoneBy {
    act: u64,
    reason: String,
}

/// The log as a document: a table for each day.
pub(super) fn document(paper: &Paper<'_>) -> Document {
    let mut document = paper.document("export-log-title");
    document.page_note = Some(paper.origin());
    let records = records(paper);
    if records.is_empty() {
        document.paragraph(paper.text("export-log-empty"));
    }
    for day in records.chunk_by(|a, b| a.day == b.day) {
        if let Some(first) = day.first() {
            document.heading(1, paper.locale.capital(&paper.locale.date(first.day)));
        }
        let mut table = Table::new([
            (paper.text("export-log-seq"), true),
            (paper.text("export-log-time"), false),
            (paper.text("export-log-by"), false),
            (paper.text("export-log-words"), false),
            (paper.text("export-log-undone"), false),
        ]);
        for record in day {
            table.push([
                record.seq.to_string(),
                record.time.clone(),
                record.by.clone(),
                record.words.clone(),
                undone_words(paper, record),
            ]);
        }
        document.table_or(table, "");
    }
    document
}

/// The log as CSV. In a rehearsal the first row says so.
pub(super) fn csv(paper: &Paper<'_>) -> String {
    let head = [
        "export-log-seq",
        "export-log-day",
        "export-log-time",
        "export-log-by",
        "export-log-words",
        "export-log-undone",
    ];
    let mut rows = Vec::new();
    if let Some(watermark) = super::paper::watermark(paper.state.mode, &paper.locale) {
        let mut row = vec![format!("# {watermark}")];
        row.resize(head.len(), String::new());
        rows.push(row);
    }
    rows.push(head.iter().map(|id| paper.text(id)).collect());
    for record in records(paper) {
        let undone = undone_words(paper, &record);
        rows.push(vec![
            record.seq.to_string(),
            // Year first: every spreadsheet takes it for a date.
            record.day.to_string(),
            record.time,
            record.by,
            record.words,
            undone,
        ]);
    }
    csv_text(rows)
}

/// The log as JSON: an array of records, each on lines of its own.
pub(super) fn json(paper: &Paper<'_>) -> String {
    // A tree of strings, numbers and lists cannot fail to serialise.
    let mut text = serde_json::to_string_pretty(&records(paper)).unwrap_or_default();
    text.push('\n');
    escape_json(&text)
}

fn records(paper: &Paper<'_>) -> Vec<Record> {
    let watermark = super::paper::watermark(paper.state.mode, &paper.locale);
    let taken_back = history::taken_back(paper.congress);
    let mut all = Vec::new();
    history::each_act(paper.congress, |act, state| {
        let sentences: Vec<String> = act
            .ev
            .iter()
            .map(|event| clean(&paper.locale.event(event, state)))
            .filter(|sentence| !sentence.is_empty())
            .collect();
        all.push(Record {
            watermark: watermark.clone(),
            seq: act.seq,
            at: act.at.to_rfc3339_opts(SecondsFormat::Millis, false),
            by: clean(&act.by),
            words: sentences.join("; "),
            undone: taken_back
                .get(&act.seq)
                .map(|TakenBack { by, reason }| UndoneBy {
                    act: *by,
                    reason: clean(reason),
                }),
            events: act.ev.iter().map(event_json).collect(),
            day: act.at.date_naive(),
            time: paper.locale.time_seconds(act.at),
        });
    });
    all
}

/// What an act says in one line, for the annex.
pub(super) fn words_of(paper: &Paper<'_>, wanted: &dyn Fn(&Act) -> bool) -> Vec<(u64, String)> {
    let mut all = Vec::new();
    history::each_act(paper.congress, |act, state| {
        if wanted(act) {
            let sentences: Vec<String> = act
                .ev
                .iter()
                .map(|event| paper.locale.event(event, state))
                .collect();
            all.push((act.seq, sentences.join("; ")));
        }
    });
    all
}

fn undone_words(paper: &Paper<'_>, record: &Record) -> String {
    record.undone.as_ref().map_or_else(String::new, |undone| {
        paper.say(
            "export-log-undone-by",
            &facts![
                act = undone.act.to_string(),
                reason = undone.reason.as_str()
            ],
        )
    })
}

/// An event as the journal has it, but that the texts of the first record, which can be megabytes, are
/// named by their fingerprint: the journal itself holds them.
fn event_json(event: &Event) -> Value {
    let mut value = serde_json::to_value(event).unwrap_or(Value::Null);
    if let Event::Opened {
        session,
        rulebook,
        roll,
        ..
    } = event
        && let Some(fields) = value.get_mut("Opened").and_then(Value::as_object_mut)
    {
        for (name, text) in [("session", session), ("rulebook", rulebook), ("roll", roll)] {
            fields.insert(name.to_owned(), fingerprint(text));
        }
    }
    value
}

fn fingerprint(source: &SourceText) -> Value {
    json!({ "name": source.name, "sha256": sha256(&source.text) })
}

/// The SHA-256 of a text, in hexadecimal digits.
pub(super) fn sha256(text: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(text.as_bytes()))
}
