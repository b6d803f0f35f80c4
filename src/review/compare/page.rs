//! The comparison in words.

use super::{Comparison, Moved};
use crate::congress::Mode;
use crate::locale::{Locale, facts};
use crate::review::lesson::{Finding, FindingKind};
use crate::review::page::{Page, Part, Table};
use crate::review::told;

impl Comparison {
    /// The comparison as a report.
    pub fn page(&self, locale: &Locale) -> Page {
        let mut page = Page {
            title: locale.format("review-compare", &facts![n = self.runs.len()]),
            ..Page::default()
        };
        if self.sessions.len() > 1 {
            let sessions = locale.listed(&self.sessions);
            page.under
                .push(locale.format("review-compare-other", &facts![sessions = sessions]));
        }
        page.heading(1, locale.text("review-runs"));
        page.parts.push(Part::List(self.runs(locale)));
        for (title, moved) in [
            ("review-still", &self.still),
            ("review-worse", &self.worse),
            ("review-better", &self.better),
        ] {
            page.heading(1, locale.text(title));
            let list = moved.iter().map(|moved| line(moved, locale));
            page.list_or(list.collect(), locale.text("review-compare-none"));
        }
        if !self.items.is_empty() {
            page.heading(1, locale.text("review-compare-items"));
            page.parts.push(Part::Table(self.times(locale)));
        }
        page
    }

    fn runs(&self, locale: &Locale) -> Vec<String> {
        let run_line = |run: &super::Run| {
            let mode = match run.mode {
                Mode::Live => "review-run-live",
                Mode::Rehearsal => "review-run-rehearsal",
            };
            let began = run.began.map_or(run.date, |at| at.date_naive());
            locale.format(
                "review-run-line",
                &facts![
                    mark = run.number.to_string(),
                    date = locale.date_short(began),
                    mode = locale.text(mode),
                    shortcomings = run.shortcomings,
                    strengths = run.strengths,
                    actual = locale.duration(run.actual),
                    planned = locale.duration(run.planned),
                ],
            )
        };
        self.runs.iter().map(run_line).collect()
    }

    fn times(&self, locale: &Locale) -> Table {
        let mut head = vec![
            (locale.text("review-col-no"), true),
            (locale.text("review-col-item"), false),
            (locale.text("review-col-planned"), true),
        ];
        head.extend(self.runs.iter().map(|run| (run.number.to_string(), true)));
        let mut table = Table::new(head);
        for item in &self.items {
            let mut row = vec![
                item.number.clone(),
                item.title.get(locale.lang()).to_owned(),
                item.planned.round_minutes().to_string(),
            ];
            row.extend(item.actual.iter().map(|actual| {
                actual.map_or_else(|| "–".to_owned(), |time| time.round_minutes().to_string())
            }));
            table.rows.push(row);
        }
        table
    }
}

/// The runs that have it, then code and sentence.
fn line(moved: &Moved, locale: &Locale) -> String {
    let finding = Finding {
        code: moved.code.clone(),
        kind: FindingKind::Shortcoming,
        severity: moved.severity,
        about: moved.about.clone(),
        end: None,
        text: moved.text.clone(),
        counsel: None,
        measured: moved.measured.clone(),
        records: Vec::new(),
    };
    let code = match (&moved.text, &moved.about) {
        (Some(_), Some(about)) => locale.format(
            "review-about",
            &facts![code = moved.code.as_str(), about = about.as_str()],
        ),
        _ => moved.code.clone(),
    };
    let text = told::sentence(&finding, locale);
    let line = locale.format("review-lesson", &facts![code = code, text = text]);
    let runs = locale.listed(moved.runs.iter().map(usize::to_string));
    format!("[{runs}] {line}")
}
