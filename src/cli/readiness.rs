//! Readiness before the day, as `check` prints it and the home screen counts it.

use super::clock;
use super::console::Console;
use super::opening::Ready;
use crate::congress::Fact;
use crate::congress::state::zone;
use crate::readiness::{Finding, Papers, Tally, findings, last_day};
use crate::rulebook::Severity;
use chrono::NaiveDate;
use serde_json::{Value, json};

/// Warnings about a file that a finding at the same line tells with its rule and its weight: a list that is too
/// long or has no name above the seats, a number that comes from above, a rung out of order.
const TOLD_BETTER: [&str; 4] = ["S052", "S063", "S064", "S077"];

/// What is found in a session.
#[derive(Debug)]
pub struct Readiness {
    /// The gravest first.
    pub findings: Vec<Finding>,
    /// Days until the congress opens; below zero once its last day is over.
    days: i64,
}

impl Readiness {
    /// Looks at a session that can be run. Its warnings lose what the findings tell better.
    pub fn of(ready: &mut Ready, today: Option<NaiveDate>) -> Self {
        let plan = &ready.setup.plan;
        let today = today.unwrap_or_else(|| clock::wall(zone(plan.offset_minutes)).date_naive());
        let papers = Papers::new(&ready.sources.session, &ready.sources.roll);
        let findings = findings(&ready.setup, &papers, Some(today));
        let line = |finding: &Finding| finding.place.map(|place| place.line);
        ready.warnings.retain(|problem| {
            !TOLD_BETTER.contains(&problem.code)
                || !findings.iter().any(|finding| {
                    finding.file == problem.file
                        && finding.severity != Severity::Lesson
                        && line(finding) == problem.place.map(|place| place.line)
                })
        });
        let days = if today > last_day(plan) {
            -1
        } else {
            (plan.date - today).num_days().max(0)
        };
        Self { findings, days }
    }

    /// How many there are.
    pub fn tally(&self) -> Tally {
        Tally::of(&self.findings)
    }

    /// Prints the findings by their weight, each under its line, and how many there are.
    pub fn tell(&self, console: &Console, name: &str) {
        for (severity, heading) in [
            (Severity::Must, "check-must"),
            (Severity::Should, "check-should"),
            (Severity::Lesson, "check-advice"),
        ] {
            let mut of = self
                .findings
                .iter()
                .filter(|finding| finding.severity == severity)
                .peekable();
            if of.peek().is_none() {
                continue;
            }
            console.line(&format!("== {} ==", console.locale.text(heading)));
            for finding in of {
                console.line(&console.finding(finding));
                console.line("");
            }
        }
        let tally = self.tally();
        let when = match self.days {
            ..0 => "past",
            0 => "today",
            _ => "ahead",
        };
        let facts = [
            ("name", Fact::from(name)),
            ("must", tally.must.into()),
            ("should", tally.should.into()),
            ("advice", tally.advice.into()),
            ("when", when.into()),
            ("days", self.days.into()),
        ];
        console.line(&console.locale.format("check-summary", &facts));
    }
}

/// A finding for machines. The fields are stable.
pub fn row(console: &Console, finding: &Finding) -> Value {
    let words = console.locale.readiness(finding);
    json!({
        "code": finding.code,
        "severity": match finding.severity {
            Severity::Must => "must",
            Severity::Should => "should",
            Severity::Lesson => "advice",
        },
        "file": finding.file,
        "line": finding.place.map(|place| place.line),
        "column": finding.place.map(|place| place.column),
        "message": words.what,
        "rule": words.rule,
        "checked": finding.source.as_ref().is_some_and(|source| source.checked),
        "todo": words.to_do,
        "also": finding.also,
        "about": finding.about,
    })
}
