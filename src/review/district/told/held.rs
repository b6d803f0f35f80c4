//! Who has held theirs and who has not, and when they were held.

use super::{Chart, Section, grid, row};
use crate::locale::Locale;
use crate::review::district::expected::{Due, Outcome};
use crate::review::district::totals::{Day, Totals};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

const OUTCOMES: [(Outcome, &str); 6] = [
    (Outcome::Held, "district-held"),
    (Outcome::HeldLate, "district-held-late"),
    (Outcome::UnderWay, "district-under-way"),
    (Outcome::UnderWayOverdue, "district-under-way-overdue"),
    (Outcome::NotYet, "district-not-yet"),
    (Outcome::Overdue, "district-overdue"),
];

/// Columns a chart of days has at most; more days are put together.
const COLUMNS: usize = 36;

/// Everybody expected who has not held theirs in time, and when the congresses were held.
pub(super) fn expected(totals: &Totals, locale: &Locale) -> Section {
    let mut section = Section {
        title: locale.text("district-expected"),
        ..Section::default()
    };
    let days = &totals.shown().days;
    if totals.expected.is_empty() {
        if let (Some(first), Some(last)) = (days.first(), days.last()) {
            let facts = [
                ("first", locale.date_short(first.date).into()),
                ("last", locale.date_short(last.date).into()),
            ];
            section.lines.push(locale.format("district-days", &facts));
        }
    } else {
        let facts = [
            ("held", totals.have_held().into()),
            ("expected", totals.expected.len().into()),
        ];
        section
            .lines
            .push(locale.format("district-expected-about", &facts));
        section.lines.extend(counted(&totals.expected, locale));
    }
    if !days.is_empty() {
        section
            .charts
            .push(calendar(days, usual(&totals.expected), locale));
    }
    let rows = totals
        .expected
        .iter()
        .filter(|due| due.outcome != Outcome::Held)
        .map(|due| {
            let day = |date: Option<NaiveDate>| {
                date.map_or_else(|| "–".to_owned(), |date| locale.date_short(date))
            };
            row([
                due.name.clone(),
                word(due.outcome, locale),
                day(due.deadline),
                day(due.held),
            ])
        });
    let heads = [
        ("district-head-who", false),
        ("district-head-state", false),
        ("district-head-deadline", false),
        ("district-head-day", false),
    ];
    section.grid = grid(locale, &heads, rows.collect());
    section
}

fn word(outcome: Outcome, locale: &Locale) -> String {
    let id = OUTCOMES.iter().find(|(of, _)| *of == outcome);
    id.map_or_else(String::new, |(_, id)| locale.text(id))
}

/// A line for each outcome that there is.
fn counted(all: &[Due], locale: &Locale) -> Option<String> {
    let parts: Vec<String> = OUTCOMES
        .iter()
        .filter_map(|(outcome, id)| {
            let n = all.iter().filter(|due| due.outcome == *outcome).count();
            (n > 0).then(|| {
                let n = locale.number(i64::try_from(n).unwrap_or(i64::MAX));
                format!("{}: {n}", locale.text(id))
            })
        })
        .collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The deadline that most have; the earliest of several.
fn usual(all: &[Due]) -> Option<NaiveDate> {
    let mut deadlines: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for day in all.iter().filter_map(|due| due.deadline) {
        *deadlines.entry(day).or_default() += 1;
    }
    deadlines
        .into_iter()
        .max_by_key(|(day, count)| (*count, std::cmp::Reverse(*day)))
        .map(|(day, _)| day)
}

/// Days, weeks, months or years, whichever still fit side by side.
fn calendar(days: &[Day], deadline: Option<NaiveDate>, locale: &Locale) -> Chart {
    type Start = fn(NaiveDate) -> NaiveDate;
    let starts: [Start; 4] = [
        |day| day,
        |day| day - chrono::TimeDelta::days(i64::from(day.weekday().num_days_from_monday())),
        |day| day.with_day(1).unwrap_or(day),
        |day| day.with_ordinal(1).unwrap_or(day),
    ];
    let grouped = |start: &Start| {
        let mut groups: BTreeMap<NaiveDate, u64> = BTreeMap::new();
        for day in days {
            *groups.entry(start(day.date)).or_default() += day.congresses;
        }
        groups
    };
    let fits = starts
        .iter()
        .map(grouped)
        .position(|one| one.len() <= COLUMNS);
    let at = fits.unwrap_or(starts.len() - 1);
    let groups = starts.get(at).map(grouped).unwrap_or_default();
    let label = |day: &NaiveDate| match at {
        0 | 1 => format!("{:02}/{:02}", day.day(), day.month()),
        2 => format!("{:02}/{}", day.month(), day.year()),
        _ => day.year().to_string(),
    };
    let mark = deadline.map(|last| {
        let place = groups.keys().filter(|day| **day <= last).count();
        let facts = [("date", locale.date_short(last).into())];
        (place, locale.format("district-mark", &facts))
    });
    let title = match at {
        0 => "district-chart-days",
        1 => "district-chart-weeks",
        2 => "district-chart-months",
        _ => "district-chart-years",
    };
    Chart::Columns {
        title: locale.text(title),
        columns: groups
            .iter()
            .map(|(day, count)| (label(day), *count))
            .collect(),
        mark,
    }
}
