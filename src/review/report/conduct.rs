//! How the congress went: items, documents, votes, elections, discussion, silences, corrections.

use crate::congress::Millis;
use crate::locale::{Locale, facts};
use crate::review::lesson::{DutyEnd, DutyTime, ItemLesson, Lessons, SittingLesson, VoteLesson};
use crate::review::page::{Page, Part, Table};
use crate::review::told;

/// The whole section.
pub(super) fn conduct(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    during(lessons, locale, page);
    for sitting in &lessons.sittings {
        page.line(sitting_line(sitting, locale));
    }
    page.heading(2, locale.text("review-items"));
    page.parts.push(Part::Table(items(lessons, locale)));
    page.heading(2, locale.text("review-readings"));
    table_or(page, readings(lessons, locale), locale);
    page.heading(2, locale.text("review-votes"));
    let passed = lessons
        .votes
        .iter()
        .filter(|vote| vote.passed == Some(true));
    page.line(locale.format(
        "review-votes-line",
        &facts![n = lessons.votes.len(), passed = passed.count()],
    ));
    if !lessons.votes.is_empty() {
        page.parts.push(Part::Table(votes(lessons, locale)));
    }
    page.heading(2, locale.text("review-rounds"));
    table_or(page, rounds(lessons, locale), locale);
    page.heading(2, locale.text("review-discussion"));
    discussion(lessons, locale, page);
    page.heading(2, locale.text("review-silences"));
    page.list_or(silences(lessons, locale), locale.text("review-none"));
    page.heading(2, locale.text("review-corrections"));
    page.list_or(corrections(lessons, locale), locale.text("review-none"));
}

fn table_or(page: &mut Page, table: Table, locale: &Locale) {
    page.parts.push(if table.rows.is_empty() {
        Part::Line(locale.text("review-none"))
    } else {
        Part::Table(table)
    });
}

/// Duties that fell due in the congress.
fn during(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let during = || {
        lessons.duties.iter().filter(|duty| {
            duty.time == DutyTime::During && !matches!(duty.end, DutyEnd::Excused | DutyEnd::Open)
        })
    };
    let kept = during().filter(|duty| matches!(duty.end, DutyEnd::Met | DutyEnd::Recorded));
    let facts = facts![kept = kept.count(), all = during().count()];
    page.line(locale.format("review-duties-during", &facts));
}

fn sitting_line(sitting: &SittingLesson, locale: &Locale) -> String {
    let minutes =
        |id: &str, by: Millis| locale.format(id, &facts![n = Millis(by.0.abs()).round_minutes()]);
    let opened = match sitting.opened_late {
        Some(late) if late.round_minutes() > 0 => minutes("review-opened-late", late),
        Some(_) => locale.text("review-opened-on-time"),
        None if sitting.records.is_empty() => locale.text("review-not-opened"),
        None => locale.text("review-joined"),
    };
    let closed = match sitting.closed_late {
        Some(late) if late.round_minutes() > 0 => minutes("review-closed-late", late),
        Some(late) if late.round_minutes() < 0 => minutes("review-closed-early", late),
        Some(_) => locale.text("review-closed-on-time"),
        None => locale.text("review-not-closed"),
    };
    let title = sitting.title.get(locale.lang());
    locale.format(
        "review-sitting-line",
        &facts![title = title, opened = opened, closed = closed],
    )
}

fn columns(locale: &Locale, columns: &[(&str, bool)]) -> Table {
    let head = columns.iter();
    Table::new(head.map(|(id, figures)| (locale.text(id), *figures)))
}

fn minutes(time: Millis) -> String {
    time.round_minutes().to_string()
}

pub(super) fn items(lessons: &Lessons, locale: &Locale) -> Table {
    let mut table = columns(
        locale,
        &[
            ("review-col-no", true),
            ("review-col-item", false),
            ("review-col-planned", true),
            ("review-col-actual", true),
            ("review-col-difference", true),
            ("review-col-late", false),
        ],
    );
    for item in &lessons.items {
        let ran = item.late.is_some();
        let difference = (item.actual - item.planned).round_minutes();
        let signed = if difference > 0 {
            format!("+{difference}")
        } else {
            difference.to_string()
        };
        let only = |text: String| if ran { text } else { String::new() };
        table.rows.push(vec![
            item.number.clone(),
            item_title(item, locale),
            minutes(item.planned),
            only(minutes(item.actual)),
            only(signed),
            began(item, locale),
        ]);
    }
    table
}

fn item_title(item: &ItemLesson, locale: &Locale) -> String {
    let title = item.title.get(locale.lang());
    if item.inserted_steps == 0 {
        return title.to_owned();
    }
    let put_in = locale.format("review-put-in", &facts![n = item.inserted_steps]);
    format!("{title} ({put_in})")
}

fn began(item: &ItemLesson, locale: &Locale) -> String {
    let n = |late: i64| facts![n = late.abs()];
    match item.late.map(Millis::round_minutes) {
        _ if item.skipped.is_some() => locale.text("review-skipped"),
        _ if item.taken_as_met => locale.text("review-taken"),
        None => locale.text("review-not-begun"),
        Some(0) => locale.text("review-on-time"),
        Some(late) if late > 0 => locale.format("review-late-by", &n(late)),
        Some(late) => locale.format("review-early-by", &n(late)),
    }
}

fn readings(lessons: &Lessons, locale: &Locale) -> Table {
    let mut table = columns(
        locale,
        &[
            ("review-col-document", false),
            ("review-col-planned", true),
            ("review-col-actual", true),
        ],
    );
    for reading in &lessons.readings {
        table.rows.push(vec![
            reading.title.get(locale.lang()).to_owned(),
            reading.planned.map(minutes).unwrap_or_default(),
            minutes(reading.actual),
        ]);
    }
    table
}

fn votes(lessons: &Lessons, locale: &Locale) -> Table {
    let mut table = columns(
        locale,
        &[
            ("review-col-vote", false),
            ("review-col-yes", true),
            ("review-col-no-cards", true),
            ("review-col-other", true),
            ("review-col-need", true),
            ("review-col-note", false),
        ],
    );
    for vote in &lessons.votes {
        let cards = |of: fn((u32, u32, u32)) -> u32| {
            vote.cards
                .map(|cards| of(cards).to_string())
                .unwrap_or_default()
        };
        table.rows.push(vec![
            locale.capital(vote.title.get(locale.lang())),
            cards(|(yes, _, _)| yes),
            cards(|(_, no, _)| no),
            cards(|(_, _, other)| other),
            format!("{}/{}", vote.need, vote.base),
            vote_note(vote, locale),
        ]);
    }
    table
}

fn vote_note(vote: &VoteLesson, locale: &Locale) -> String {
    match vote.passed {
        _ if vote.cancelled => locale.text("review-vote-cancelled"),
        _ if vote.withdrawn => locale.text("review-vote-withdrawn"),
        Some(true) => String::new(),
        Some(false) => locale.text("review-vote-failed"),
        None => locale.text("review-vote-open"),
    }
}

fn rounds(lessons: &Lessons, locale: &Locale) -> Table {
    let mut table = columns(
        locale,
        &[
            ("review-col-election", false),
            ("review-col-round", true),
            ("review-col-issued", true),
            ("review-col-collected", true),
            ("review-col-invalid", true),
            ("review-col-elected", true),
            ("review-col-voting", true),
            ("review-col-counting", true),
        ],
    );
    let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
    for round in &lessons.rounds {
        table.rows.push(vec![
            round.title.get(locale.lang()).to_owned(),
            round.round.to_string(),
            number(round.issued),
            number(round.collected),
            number(round.invalid),
            number(round.elected),
            round.voting.map(minutes).unwrap_or_default(),
            round.counting.map(minutes).unwrap_or_default(),
        ]);
    }
    table
}

fn discussion(lessons: &Lessons, locale: &Locale, page: &mut Page) {
    let Some(discussion) = &lessons.discussion else {
        page.line(locale.text("review-none"));
        return;
    };
    page.line(locale.format(
        "review-discussion-line",
        &facts![
            planned = locale.duration(discussion.planned),
            actual = locale.duration(discussion.actual),
            share = discussion.share_permille / 10,
            speeches = discussion.speeches,
            spoken = locale.duration(discussion.spoken),
        ],
    ));
    if let Some(share) = discussion.solutions_permille {
        let facts = facts![percent = share / 10];
        page.line(locale.format("review-discussion-solutions", &facts));
    }
}

fn silences(lessons: &Lessons, locale: &Locale) -> Vec<String> {
    let line = |silence: &crate::review::Silence| {
        let item = lessons
            .items
            .iter()
            .find(|item| Some(&item.id) == silence.item.as_ref());
        let item = item.map(|item| item.title.get(locale.lang()));
        locale.format(
            "review-silence-line",
            &facts![
                length = locale.duration(silence.length),
                seq = silence.after.to_string(),
                item = item.unwrap_or_default(),
            ],
        )
    };
    lessons.silences.iter().map(line).collect()
}

fn corrections(lessons: &Lessons, locale: &Locale) -> Vec<String> {
    let line = |correction: &crate::review::Correction| {
        locale.format(
            "review-correction-line",
            &facts![
                kind = locale.text(told::kind_id(correction.kind)),
                reason = correction.reason.trim(),
                records = told::evidence(&correction.records, locale),
            ],
        )
    };
    lessons.corrections.iter().map(line).collect()
}
