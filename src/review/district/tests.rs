#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::sample::{Plain, lessons};
use super::told::{Chart, sections};
use super::*;
use crate::congress::{Millis, Mode};
use crate::locale::Locale;
use crate::review::{DutyEnd, Lessons, SHORTCOMINGS, STRENGTHS};
use crate::rulebook::{Lang, Words};
use chrono::NaiveDate;
use proptest::prelude::*;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, month, day).unwrap()
}

fn rolled(all: &[Lessons]) -> Rollup {
    let mut rollup = Rollup::default();
    for one in all {
        rollup.add(one);
    }
    rollup
}

/// What `count` congresses would say, each different from the others.
fn many(count: u32) -> Vec<Lessons> {
    (0..count)
        .map(|n| {
            lessons(&Plain {
                n,
                ..Plain::default()
            })
        })
        .collect()
}

fn totals(rollup: &Rollup, expected: Vec<Due>) -> Totals {
    Totals {
        partial: false,
        today: day(7, 1),
        found: 3,
        read: 3,
        broken: 0,
        broken_list: Vec::new(),
        live: Ranked::of(&rollup.live),
        rehearsals: Ranked::of(&rollup.rehearsals),
        expected,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn neither_order_nor_split_changes_anything(
        seeds in prop::collection::vec((0..40_u32, 0..12_u32, any::<bool>()), 1..24),
        parts in 1..5_usize,
        turn in 0..24_usize,
    ) {
        let all: Vec<Lessons> = seeds
            .iter()
            .map(|(n, mishaps, live)| lessons(&Plain {
                n: *n,
                mishaps: *mishaps,
                mode: if *live { Mode::Live } else { Mode::Rehearsal },
                ..Plain::default()
            }))
            .collect();
        let whole = rolled(&all);
        let mut turned = all.clone();
        turned.rotate_left(turn % all.len());
        turned.reverse();
        let mut merged = Rollup::default();
        for part in turned.chunks(turned.len().div_ceil(parts)) {
            let mut left = rolled(part);
            left.merge(std::mem::take(&mut merged));
            merged = left;
        }
        prop_assert_eq!(&whole, &merged);
        let answers = [whole, merged].map(|one| serde_json::to_string(&totals(&one, Vec::new())).unwrap());
        prop_assert_eq!(&answers[0], &answers[1]);
    }
}

#[test]
fn what_sorts_first_is_kept_and_exact_whatever_the_order() {
    use super::kept::Kept;
    let numbers: Vec<u32> = (0..500).map(|n| n * 37 % 101).collect();
    let kept = |numbers: &mut dyn Iterator<Item = &u32>| {
        let mut kept: Kept<u32, u32, 10> = Kept::default();
        for number in numbers {
            if let Some(count) = kept.at(*number) {
                *count += 1;
            }
        }
        kept
    };
    let one = kept(&mut numbers.iter());
    assert_eq!(one, kept(&mut numbers.iter().rev()));
    let keys: Vec<u32> = one.iter().map(|(key, _)| *key).collect();
    assert_eq!(keys, (0..10).collect::<Vec<_>>());
    let exact = |key: u32| numbers.iter().filter(|n| **n == key).count() as u32;
    assert!(one.iter().all(|(key, count)| *count == exact(*key)));
}

#[test]
fn nothing_grows_beyond_its_bound_with_the_number_of_journals() {
    // Every congress has its own titles, organisation, duties, days and findings.
    let size = |count| {
        let text = format!("{:?}", rolled(&many(count)));
        text.len()
    };
    let (some, more) = (size(3000), size(6000));
    assert!(more < some + some / 20, "{some} {more}");
}

#[test]
fn duties_are_counted_once_a_congress_and_ranked() {
    let mut all = many(3);
    for (at, one) in all.iter_mut().enumerate() {
        one.duties = vec![
            sample::duty(
                "X5",
                "X5",
                if at < 2 {
                    DutyEnd::Missed
                } else {
                    DutyEnd::Met
                },
            ),
            sample::duty("R28/bch", "R28", DutyEnd::Waived),
            sample::duty(
                "R28/doan",
                "R28",
                if at == 0 {
                    DutyEnd::Missed
                } else {
                    DutyEnd::Late
                },
            ),
            sample::duty("R1", "R1", DutyEnd::Met),
            sample::duty("R2", "R2", DutyEnd::Open),
        ];
    }
    let duties = Ranked::of(&rolled(&all).live).duties;
    let told: Vec<(&str, [u64; 5])> = duties
        .iter()
        .map(|d| {
            (
                d.rule.as_str(),
                [d.missed, d.waived, d.late, d.held, d.share_permille],
            )
        })
        .collect();
    assert_eq!(
        told,
        [("R28", [1, 2, 0, 3, 1000]), ("X5", [2, 0, 0, 3, 666])]
    );
    assert_eq!(duties[1].examples, ["Đơn vị 0", "Đơn vị 1"]);
    assert!(rolled(&all).live.duties.values().all(|sum| sum.held == 3));
}

#[test]
fn medians_are_of_the_bucket_and_sums_are_exact() {
    let mut lengths = spread::Lengths::default();
    for minutes in [1, 2, 3, 47, 1000, -5] {
        lengths.add(Millis::minutes(minutes));
    }
    assert_eq!(lengths.median(), Millis::minutes(2));
    assert_eq!(lengths.sum(), Millis::minutes(1048));
    let mut one = spread::Lengths::default();
    assert_eq!(one.median(), Millis::ZERO);
    one.add(Millis::minutes(47));
    assert_eq!(one.median(), Millis::minutes(45));
    let mut shares = spread::Shares::default();
    assert_eq!(shares.median(), None);
    for permille in [0, 99, 100, 999, 1000, 5000] {
        shares.add(permille);
    }
    assert_eq!(shares.tens(), [2, 1, 0, 0, 0, 0, 0, 0, 0, 3]);
}

#[test]
fn rehearsals_are_never_mixed_with_congresses_and_shown_where_there_is_nothing_else() {
    let rehearsal = lessons(&Plain {
        mode: Mode::Rehearsal,
        ..Plain::default()
    });
    let answer = totals(
        &rolled(&[rehearsal.clone(), many(1)[0].clone()]),
        Vec::new(),
    );
    assert_eq!(
        (answer.live.congresses, answer.rehearsals.congresses),
        (1, 1)
    );
    assert_eq!(answer.shown().congresses, 1);
    assert!(!answer.only_rehearsals());
    assert!(totals(&rolled(&[rehearsal]), Vec::new()).only_rehearsals());
}

fn list(text: &str) -> Expected {
    Expected::read(text).unwrap()
}

fn outcomes(
    expected: &Expected,
    all: &[Lessons],
    last: Option<NaiveDate>,
) -> Vec<(String, Outcome)> {
    let mut attendance = Attendance::default();
    for one in all {
        let mut part = Attendance::default();
        part.add(expected, one);
        attendance.merge(part);
    }
    standings(expected, &attendance, last, day(7, 1))
        .into_iter()
        .map(|due| (due.name, due.outcome))
        .collect()
}

#[test]
fn who_has_held_theirs_by_when() {
    let expected = list(
        "\u{feff}# huyện\nĐơn vị 0; 2025-06-30\nDON VI 1;30/6/2025 # chi bộ\n\ndai-hoi-2\nĐơn vị 3\n\
         Đơn vị 4;2025-12-31\nĐơn vị 5;2025-01-01\ndon vi 0\n",
    );
    assert_eq!(expected.len(), 6);
    let at = |n, date, closed| {
        lessons(&Plain {
            n,
            date,
            closed,
            ..Plain::default()
        })
    };
    let held = [
        at(0, day(6, 30), true),
        // Held again later: the first counts.
        at(0, day(8, 30), true),
        at(1, day(7, 1), true),
        at(2, day(6, 1), false),
        lessons(&Plain {
            n: 3,
            mode: Mode::Rehearsal,
            ..Plain::default()
        }),
        at(5, day(2, 1), false),
        at(77, day(2, 1), true),
    ];
    let told = outcomes(&expected, &held, Some(day(6, 15)));
    let told: Vec<(&str, Outcome)> = told.iter().map(|(n, o)| (n.as_str(), *o)).collect();
    assert_eq!(
        told,
        [
            ("Đơn vị 3", Outcome::Overdue),
            ("dai-hoi-2", Outcome::UnderWayOverdue),
            ("Đơn vị 5", Outcome::UnderWayOverdue),
            ("DON VI 1", Outcome::HeldLate),
            ("Đơn vị 4", Outcome::NotYet),
            ("Đơn vị 0", Outcome::Held),
        ]
    );
}

#[test]
fn sessions_that_are_found_are_expected_and_match_their_line() {
    let session = |expected: &mut Expected, n: u32, last| {
        let name = Words::both(format!("Đơn vị {n}"), format!("Unit {n}"));
        expected.session(&format!("dai-hoi-{n}"), &name, last);
    };
    let mut expected = list("Unit 1");
    for n in [1, 2, 2, 1] {
        session(&mut expected, n, Some(day(6, n)));
    }
    assert_eq!(expected.len(), 2);
    let told = outcomes(&expected, &many(2)[1..], None);
    assert_eq!(
        told,
        [
            ("Đơn vị 2".to_owned(), Outcome::Overdue),
            ("Unit 1".to_owned(), Outcome::HeldLate)
        ]
    );
    // Two congresses of one organisation are told apart by their ids.
    let mut twice = Expected::default();
    let name = Words::vi("Đơn vị 1");
    twice.session("lan-20", &name, None);
    twice.session("lan-21", &name, None);
    assert_eq!(twice.len(), 2);
    let told = outcomes(&twice, &many(2)[1..], None);
    assert!(told.iter().all(|(_, outcome)| *outcome == Outcome::NotYet));
}

#[test]
fn the_deadline_of_all_stands_above_that_of_a_session_and_below_that_of_a_line() {
    let mut expected = list("Đơn vị 0; 2025-12-31");
    for n in 0..2 {
        expected.session(
            &format!("dai-hoi-{n}"),
            &Words::vi(format!("Đơn vị {n}")),
            Some(day(12, 1)),
        );
    }
    let due = standings(
        &expected,
        &Attendance::default(),
        Some(day(3, 1)),
        day(7, 1),
    );
    let last: Vec<_> = due.iter().map(|due| due.deadline.unwrap()).collect();
    assert_eq!(last, [day(3, 1), day(12, 31)]);
}

#[test]
fn lines_that_cannot_be_read_are_told_with_their_numbers() {
    let bad = Expected::read("a;2025-06-30\nb;30-6-25\nc;30/6/25\n;2025-06-30\n").unwrap_err();
    let lines: Vec<usize> = bad.iter().map(|bad| bad.line).collect();
    assert_eq!(lines, [2, 3, 4]);
    assert!(list("# nothing\n\n").is_empty());
}

fn full(lang: Lang) -> (Totals, Vec<Row>, Locale) {
    let mut all = many(30);
    all[0].congress.organisation =
        Words::vi("Chi bộ <script>alert(\"1\")</script> & 'Thôn' \u{202e}A");
    let expected = list("dai-hoi-0\nĐơn vị <b>99</b>; 2025-06-30");
    let mut attendance = Attendance::default();
    for one in &all {
        attendance.add(&expected, one);
    }
    let due = standings(&expected, &attendance, None, day(7, 1));
    let rows = all
        .iter()
        .map(|one| Row::of(one, "<x>&.live.jsonl"))
        .collect();
    let mut answer = totals(&rolled(&all), due);
    answer.broken = 1;
    answer.broken_list.push(Broken {
        file: "a<b".into(),
        code: "J006".into(),
        record: None,
        reason: "c&d".into(),
    });
    (answer, rows, Locale::new(lang))
}

#[test]
fn the_page_is_one_file_that_is_whole_and_reads_nothing_of_names_as_html() {
    for lang in [Lang::Vi, Lang::En] {
        let (answer, rows, locale) = full(lang);
        let rows: Vec<&Row> = rows.iter().collect();
        let html = page::page(&answer, &rows, &locale);
        for word in [
            "<script", "http:", "https:", "src=", "url(http", "@import", "\u{202e}", "⟦", "{$",
            "<b>", "a<b",
        ] {
            assert!(!html.contains(word), "{word} in {html}");
        }
        for word in [
            "&lt;script&gt;",
            "&amp;",
            "&lt;b&gt;99&lt;/b&gt;",
            "<svg",
            "[J006] a&lt;b: c&amp;d",
        ] {
            assert!(html.contains(word), "no {word} in {html}");
        }
        let mut open: Vec<&str> = Vec::new();
        let body = html.split_once("</style>").unwrap().1;
        for tag in body.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap();
            if let Some(name) = tag.strip_prefix('/') {
                // The head was opened before the style.
                if name != "head" && name != "html" {
                    assert_eq!(open.pop(), Some(name), "{tag}");
                }
            } else if !tag.ends_with('/') {
                open.push(tag.split(' ').next().unwrap());
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }
}

#[test]
fn every_section_says_what_it_has_in_both_languages() {
    let titles = |lang| -> Vec<String> {
        let (answer, rows, locale) = full(lang);
        let rows: Vec<&Row> = rows.iter().collect();
        let all = sections(&answer, &rows, &locale, 10);
        let told = format!("{all:?}");
        assert!(!told.contains('⟦') && !told.contains("{$"), "{told}");
        for section in &all {
            for row in section.grid.iter().flat_map(|grid| &grid.rows) {
                let columns = section.grid.as_ref().unwrap().columns.len();
                assert_eq!(row.cells.len(), columns, "{}", section.title);
            }
        }
        let charts: usize = all.iter().map(|section| section.charts.len()).sum();
        assert_eq!(charts, 5, "held, duties, times, discussion twice");
        all.into_iter().map(|section| section.title).collect()
    };
    let (vi, en) = (titles(Lang::Vi), titles(Lang::En));
    assert_eq!((vi.len(), en.len()), (11, 11), "{vi:?}");
    assert!(vi.iter().zip(&en).all(|(vi, en)| vi != en));
}

#[test]
fn days_are_put_together_until_they_fit() {
    let of = |days: u64| {
        let mut all = many(1);
        let first = all[0].clone();
        all.clear();
        for at in 0..days {
            let mut one = first.clone();
            one.congress.date = first.congress.date + chrono::TimeDelta::days(at as i64 * 3);
            all.push(one);
        }
        let answer = totals(&rolled(&all), Vec::new());
        let all = sections(&answer, &[], &Locale::new(Lang::En), 10);
        let charts = all.into_iter().flat_map(|section| section.charts);
        let mut columns = charts.filter_map(|chart| match chart {
            Chart::Columns { title, columns, .. } => Some((title, columns)),
            Chart::Bars { .. } => None,
        });
        let (title, columns) = columns.next().unwrap();
        assert_eq!(columns.iter().map(|(_, count)| count).sum::<u64>(), days);
        assert!(columns.len() <= 36);
        title.split(' ').nth(2).unwrap().to_owned()
    };
    assert_eq!([10, 60, 200, 900].map(of), ["day", "week", "month", "year"]);
}

#[test]
fn every_code_of_a_lesson_has_a_general_sentence() {
    for lang in [Lang::Vi, Lang::En] {
        let locale = Locale::new(lang);
        for code in SHORTCOMINGS.iter().chain(&STRENGTHS).map(|(code, _)| code) {
            assert!(locale.has(&format!("district-code-{code}")), "{code}");
        }
    }
}

#[test]
fn a_row_has_a_cell_for_every_column_and_its_fields_are_the_columns() {
    let row = Row::of(&many(1)[0], "x.live.jsonl");
    assert_eq!(row.cells().len(), Row::COLUMNS.len());
    let json = serde_json::to_value(&row).unwrap();
    let fields: Vec<&str> = json
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(fields, Row::COLUMNS[..fields.len()]);
    assert_eq!(fields.len() + 3, Row::COLUMNS.len());
}
