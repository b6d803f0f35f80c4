//! The sections, one function each.

use super::{Chart, GridRow, Section, grid, row};
use crate::congress::{Fact, Millis};
use crate::locale::{Locale, UNKNOWN};
use crate::review::CorrectionKind;
use crate::review::district::row::{Row, Standing};
use crate::review::district::totals::{Duty, Found, Item, Late, Named, Ranked, Totals};
use crate::rulebook::Rounding;

/// A number of congresses.
fn number(locale: &Locale, number: u64) -> String {
    locale.number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A share in percent.
fn share(locale: &Locale, part: u64, whole: u64) -> String {
    let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    locale.percent(small(part), small(whole), Rounding::HalfUp)
}

fn minutes(locale: &Locale, time: Millis) -> String {
    locale.number(time.round_minutes())
}

/// Hours and minutes in words: seconds mean nothing in a sum of many.
fn rounded(locale: &Locale, time: Millis) -> String {
    let minutes = time.at_least_zero().round_minutes();
    if minutes == 0 {
        return locale.minutes(Millis::ZERO);
    }
    locale.duration(Millis::minutes(minutes))
}

fn percent(locale: &Locale, percent: Option<u32>) -> String {
    percent.map_or_else(|| UNKNOWN.to_owned(), |n| share(locale, n.into(), 100))
}

fn section(locale: &Locale, id: &str) -> Section {
    Section {
        title: locale.text(id),
        ..Section::default()
    }
}

/// How many there are and how they went.
pub(super) fn summary(totals: &Totals, locale: &Locale) -> Section {
    let shown = totals.shown();
    let mut section = section(locale, "district-summary");
    let mut say = |id: &str, facts: &[(&str, Fact)]| section.lines.push(locale.format(id, facts));
    if totals.partial {
        let facts = [("read", totals.read.into()), ("found", totals.found.into())];
        say("district-partial", &facts);
    }
    say(
        "district-read",
        &[
            ("date", locale.date_short(totals.today).into()),
            ("read", totals.read.into()),
            ("found", totals.found.into()),
            ("broken", totals.broken.into()),
        ],
    );
    say(
        "district-closed",
        &[
            ("closed", shown.closed.into()),
            ("unfinished", shown.unfinished.into()),
        ],
    );
    if !totals.only_rehearsals() && totals.rehearsals.congresses > 0 {
        let facts = [("n", totals.rehearsals.congresses.into())];
        say("district-rehearsals", &facts);
    }
    if shown.length.count > 0 {
        say(
            "district-length",
            &[
                (
                    "planned",
                    rounded(locale, shown.length.planned_median).into(),
                ),
                ("actual", rounded(locale, shown.length.actual_median).into()),
            ],
        );
    }
    if shown.in_time + shown.after_deadline > 0 {
        say(
            "district-in-time",
            &[
                ("in_time", shown.in_time.into()),
                ("late", shown.after_deadline.into()),
            ],
        );
    }
    let sorts = shown.sorts.iter().map(|sort| {
        let kind = match sort.kind {
            "delegate" => locale.text("congress-delegate"),
            _ => locale.text("congress-member"),
        };
        row([
            locale.capital(&kind),
            sort.rulebook.clone(),
            number(locale, sort.congresses),
        ])
    });
    let heads = [
        ("district-head-kind", false),
        ("district-head-rulebook", false),
        ("district-head-count", true),
    ];
    section.grid = grid(locale, &heads, sorts.collect());
    section
}

/// Duties missed, waived or late most.
pub(super) fn duties(shown: &Ranked, locale: &Locale, most: usize) -> Section {
    let mut section = section(locale, "district-duties");
    let first: Vec<&Duty> = shown.duties.iter().take(most).collect();
    if first.is_empty() {
        if shown.congresses > 0 {
            section.lines.push(locale.text("district-duties-none"));
        }
        return section;
    }
    section.lines.push(locale.text("district-duties-about"));
    let words = |duty: &Duty| format!("{} {}", duty.rule, duty.text.get(locale.lang()));
    let of = |duty: &Duty| duty.missed + duty.waived + duty.late;
    section.charts.push(Chart::Bars {
        title: locale.text("district-duties"),
        legend: ["district-missed", "district-waived", "district-late"]
            .map(|id| locale.text(id))
            .to_vec(),
        rows: first
            .iter()
            .map(|duty| {
                let parts = vec![duty.missed, duty.waived, duty.late];
                let behind = format!(
                    "{}/{} · {}",
                    number(locale, of(duty)),
                    number(locale, duty.held),
                    share(locale, of(duty), duty.held)
                );
                (words(duty), parts, behind)
            })
            .collect(),
        stacked: true,
    });
    let rows = first.iter().map(|duty| GridRow {
        cells: vec![
            words(duty),
            number(locale, duty.missed),
            number(locale, duty.waived),
            number(locale, duty.late),
            number(locale, duty.held),
            share(locale, of(duty), duty.held),
        ],
        detail: examples(locale, &duty.examples, of(duty)),
    });
    let heads = [
        ("district-head-duty", false),
        ("district-head-missed", true),
        ("district-head-waived", true),
        ("district-head-late", true),
        ("district-head-held", true),
        ("district-head-share", true),
    ];
    section.grid = grid(locale, &heads, rows.collect());
    section
}

/// Names of some, and that there are more.
fn examples(locale: &Locale, names: &[String], of: u64) -> String {
    if names.is_empty() {
        return String::new();
    }
    let more = of.saturating_sub(names.len() as u64);
    locale.format(
        "district-examples",
        &[("names", names.join("; ").into()), ("more", more.into())],
    )
}

/// Where the time goes.
pub(super) fn times(shown: &Ranked, locale: &Locale, most: usize) -> Section {
    let mut section = section(locale, "district-times");
    let all = &shown.all_items;
    if all.length.count == 0 {
        return section;
    }
    let over: Vec<&Item> = shown
        .items
        .iter()
        .filter(|item| item.over > 0)
        .take(most)
        .collect();
    section.lines.push(locale.format(
        "district-times-about",
        &[
            ("n", all.length.count.into()),
            ("over", all.over.into()),
            ("time", rounded(locale, all.over_sum).into()),
            ("skipped", all.skipped.into()),
        ],
    ));
    if over.is_empty() {
        return section;
    }
    let title = |item: &Item| locale.capital(item.title.get(locale.lang()));
    section.charts.push(Chart::Bars {
        title: locale.text("district-times-chart"),
        legend: ["district-planned", "district-actual"]
            .map(|id| locale.text(id))
            .to_vec(),
        rows: over
            .iter()
            .map(|item| {
                let whole = |time: Millis| u64::try_from(time.round_minutes()).unwrap_or(0);
                let parts = vec![
                    whole(item.length.planned_median),
                    whole(item.length.actual_median),
                ];
                let behind = format!(
                    "{} / {}",
                    minutes(locale, item.length.planned_median),
                    minutes(locale, item.length.actual_median)
                );
                (title(item), parts, behind)
            })
            .collect(),
        stacked: false,
    });
    let rows = over.iter().map(|item| GridRow {
        cells: vec![
            title(item),
            number(locale, item.length.count),
            minutes(locale, item.length.planned_median),
            minutes(locale, item.length.actual_median),
            number(locale, item.over),
            minutes(locale, item.over_sum),
        ],
        detail: match item.worst.as_slice() {
            [] => String::new(),
            worst => locale.format(
                "district-longest",
                &[("names", named(locale, worst).into())],
            ),
        },
    });
    let heads = [
        ("district-head-item", false),
        ("district-head-times", true),
        ("district-head-planned", true),
        ("district-head-actual", true),
        ("district-head-over", true),
        ("district-head-over-sum", true),
    ];
    section.grid = grid(locale, &heads, rows.collect());
    section
}

/// Names with their minutes.
fn named(locale: &Locale, worst: &[Named]) -> String {
    let one = |named: &Named| format!("{} ({})", named.name, locale.minutes(named.length));
    let all: Vec<String> = worst.iter().map(one).collect();
    all.join("; ")
}

/// The ids of what was corrected.
const CORRECTIONS: [(CorrectionKind, &str); 6] = [
    (CorrectionKind::Undone, "district-undone"),
    (CorrectionKind::VoteAgain, "district-vote-again"),
    (CorrectionKind::VoteCancelled, "district-vote-cancelled"),
    (CorrectionKind::CountAgain, "district-count-again"),
    (CorrectionKind::PapersCancelled, "district-papers-cancelled"),
    (CorrectionKind::Overruled, "district-overruled"),
];

/// Votes and counts that had to be repeated.
pub(super) fn counts(shown: &Ranked, locale: &Locale) -> Section {
    let mut section = section(locale, "district-counts");
    let counts = &shown.counts;
    if counts.votes + counts.rounds == 0 {
        return section;
    }
    section.lines.push(locale.format(
        "district-votes-about",
        &[
            ("n", counts.votes.into()),
            ("failed", counts.votes_failed.times.into()),
            ("withdrawn", counts.votes_withdrawn.times.into()),
        ],
    ));
    if counts.rounds > 0 {
        section.lines.push(locale.format(
            "district-rounds-about",
            &[
                ("n", counts.rounds.into()),
                ("recounted", counts.rounds_recounted.times.into()),
                ("repeated", counts.rounds_repeated.times.into()),
                ("median", rounded(locale, counts.counting_median).into()),
            ],
        ));
    }
    let corrected: Vec<String> = CORRECTIONS
        .iter()
        .filter_map(|(kind, id)| {
            let often = counts.corrections.get(kind)?;
            let facts = [
                ("n", often.times.into()),
                ("congresses", often.congresses.into()),
            ];
            Some(locale.format(id, &facts))
        })
        .collect();
    if !corrected.is_empty() {
        let facts = [("what", corrected.join("; ").into())];
        section
            .lines
            .push(locale.format("district-corrections", &facts));
    }
    let failed = counts.failed_list.iter().map(|failed| {
        row([
            format!("{} · {}", failed.name, failed.title),
            locale.date_short(failed.date),
            locale.text("district-what-failed"),
        ])
    });
    let repeated = counts.repeated_list.iter().map(|round| {
        let what = match (round.cancelled, round.again, round.versions > 1) {
            (true, ..) => "district-what-cancelled",
            (false, true, true) => "district-what-both",
            (false, true, false) => "district-what-repeated",
            (false, false, _) => "district-what-recounted",
        };
        let facts = [("n", round.round.into())];
        let numbered = locale.format("district-round", &facts);
        row([
            format!("{} · {}, {numbered}", round.name, round.election),
            locale.date_short(round.date),
            locale.text(what),
        ])
    });
    let heads = [
        ("district-head-where", false),
        ("district-head-date", false),
        ("district-head-what", false),
    ];
    section.grid = grid(locale, &heads, repeated.chain(failed).collect());
    section
}

/// Discussions.
pub(super) fn discussion(shown: &Ranked, locale: &Locale) -> Section {
    let mut section = section(locale, "district-discussion");
    let all = &shown.discussion;
    if all.congresses == 0 {
        return section;
    }
    section.lines.push(locale.format(
        "district-discussion-about",
        &[
            ("n", all.congresses.into()),
            ("share", percent(locale, all.share_median).into()),
            ("solutions", percent(locale, all.solutions_median).into()),
        ],
    ));
    section.lines.push(locale.format(
        "district-discussion-time",
        &[
            ("planned", rounded(locale, all.planned_sum).into()),
            ("actual", rounded(locale, all.actual_sum).into()),
            ("speeches", all.speeches.into()),
            ("over", all.over_limit.into()),
        ],
    ));
    for (id, tens) in [
        ("district-discussion-chart", &all.share_tens),
        ("district-solutions-chart", &all.solutions_tens),
    ] {
        section.charts.push(Chart::Columns {
            title: locale.text(id),
            columns: (0_u32..)
                .zip(tens)
                .map(|(ten, count)| (ten_label(ten), u64::from(*count)))
                .collect(),
            mark: None,
        });
    }
    let rows = (0_u32..)
        .zip(all.share_tens.iter().zip(&all.solutions_tens))
        .filter(|(_, (share, solutions))| **share + **solutions > 0)
        .map(|(ten, (share, solutions))| {
            row([
                format!("{}%", ten_label(ten)),
                number(locale, u64::from(*share)),
                number(locale, u64::from(*solutions)),
            ])
        });
    let heads = [
        ("district-head-tens", false),
        ("district-head-discussion", true),
        ("district-head-solutions", true),
    ];
    section.grid = grid(locale, &heads, rows.collect());
    section
}

fn ten_label(ten: u32) -> String {
    match ten {
        9 => "90–100".to_owned(),
        ten => format!("{}–{}", ten * 10, ten * 10 + 9),
    }
}

/// Late openings, late closes, interruptions.
pub(super) fn delays(shown: &Ranked, locale: &Locale) -> Section {
    let mut section = section(locale, "district-delays");
    if shown.congresses == 0 {
        return section;
    }
    let kinds: [(&str, &Late); 3] = [
        ("district-opened-late", &shown.opened_late),
        ("district-closed-late", &shown.closed_late),
        ("district-interrupted", &shown.interrupted),
    ];
    let rows = kinds
        .iter()
        .filter(|(_, late)| late.congresses > 0)
        .map(|(id, late)| GridRow {
            cells: vec![
                locale.text(id),
                number(locale, late.congresses),
                minutes(locale, late.median),
                minutes(locale, late.sum),
            ],
            detail: locale.format(
                "district-longest",
                &[("names", named(locale, &late.worst).into())],
            ),
        });
    let heads = [
        ("district-head-delay", false),
        ("district-head-count", true),
        ("district-head-median", true),
        ("district-head-sum", true),
    ];
    section.grid = grid(locale, &heads, rows.collect());
    if section.grid.is_none() {
        section.lines.push(locale.text("district-delays-none"));
    }
    section
}

/// A finding in words: the sentence of the data, else what the code means.
fn meaning(found: &Found, locale: &Locale) -> String {
    let id = format!("district-code-{}", found.code);
    let text = found.text.get(locale.lang());
    match (text.trim().is_empty(), locale.has(&id)) {
        (false, _) => format!("{} {text}", found.code),
        (true, true) => format!("{} {}", found.code, locale.text(&id)),
        (true, false) => found.code.clone(),
    }
}

fn found(locale: &Locale, id: &str, all: &[Found], shown: &Ranked, most: usize) -> Section {
    let mut section = section(locale, id);
    let rows = all.iter().take(most).map(|found| GridRow {
        cells: vec![
            meaning(found, locale),
            number(locale, found.congresses),
            share(locale, found.congresses, shown.congresses),
        ],
        // Where it holds for all, names say nothing.
        detail: match found.congresses < shown.congresses {
            true => examples(locale, &found.examples, found.congresses),
            false => String::new(),
        },
    });
    let heads = [
        ("district-head-lesson", false),
        ("district-head-count", true),
        ("district-head-share", true),
    ];
    section.grid = grid(locale, &heads, rows.collect());
    section
}

/// What went well most often.
pub(super) fn strengths(shown: &Ranked, locale: &Locale, most: usize) -> Section {
    found(locale, "district-strengths", &shown.strengths, shown, most)
}

/// What did not, beside the duties.
pub(super) fn shortcomings(shown: &Ranked, locale: &Locale, most: usize) -> Section {
    found(
        locale,
        "district-shortcomings",
        &shown.shortcomings,
        shown,
        most,
    )
}

/// The congresses one by one.
pub(super) fn congresses(rows: &[&Row], locale: &Locale) -> Section {
    let mut section = section(locale, "district-congresses");
    let state = |row: &Row| match row.state {
        Standing::Held => String::new(),
        Standing::UnderWay => locale.text("district-state-under-way"),
        Standing::Rehearsed | Standing::RehearsalOpen => locale.text("district-state-rehearsal"),
    };
    let grid_rows = rows.iter().map(|congress| {
        let state = state(congress);
        let name = match state.is_empty() {
            true => congress.name.clone(),
            false => format!("{} ({state})", congress.name),
        };
        row([
            name,
            locale.date_short(congress.date),
            locale.number(congress.actual_minutes - congress.planned_minutes),
            number(locale, congress.missed.len() as u64),
            number(locale, congress.waived.len() as u64),
            number(locale, congress.late.len() as u64),
            number(
                locale,
                (congress.rounds_repeated + congress.rounds_recounted) as u64,
            ),
        ])
    });
    let heads = [
        ("district-head-where", false),
        ("district-head-date", false),
        ("district-head-longer", true),
        ("district-head-missed", true),
        ("district-head-waived", true),
        ("district-head-late", true),
        ("district-head-again", true),
    ];
    section.grid = grid(locale, &heads, grid_rows.collect());
    section
}

/// Journals that could not be read.
pub(super) fn broken(totals: &Totals, locale: &Locale) -> Section {
    let mut section = section(locale, "district-broken");
    if totals.broken == 0 {
        return section;
    }
    section.lines.push(locale.format(
        "district-broken-about",
        &[
            ("n", totals.broken.into()),
            ("listed", totals.broken_list.len().into()),
        ],
    ));
    for broken in &totals.broken_list {
        let code = match broken.code.as_str() {
            "" => String::new(),
            code => format!("[{code}] "),
        };
        // Most sentences name the file themselves.
        section.lines.push(if broken.reason.contains(&broken.file) {
            format!("{code}{}", broken.reason)
        } else {
            format!("{code}{}: {}", broken.file, broken.reason)
        });
    }
    section
}
