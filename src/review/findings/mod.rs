//! Shortcomings and strengths. A duty that was not kept is found under its own number; what only the clock and
//! the numbers show has a code `L…` of this room, or stands under the duty that it shows the neglect of. One
//! omission is one finding, and a congress that went as planned has none.
//!
//! The thresholds are practice, and stand at the rules that use them.

mod counts;
mod strengths;
mod times;
mod votes;

use super::course::Course;
use super::lesson::{DutyEnd, DutyLesson, Finding, FindingKind, Lessons, Measured};
use crate::congress::Fact;
use crate::rulebook::{DutyRule, Evidence, Severity};

/// The codes of shortcomings that this room measures, each with the names of its facts. They are stable: a code
/// is never used again for something else.
pub const SHORTCOMINGS: [(&str, &[&str]); 24] = [
    ("L01", &["number", "title", "planned", "actual", "over"]),
    ("L02", &["number", "title", "planned", "actual"]),
    ("L03", &["sitting", "minutes"]),
    ("L04", &["sitting", "minutes"]),
    ("L05", &["minutes", "number", "title"]),
    ("L06", &["title", "yes", "need"]),
    ("L07", &["title", "reason"]),
    ("L08", &["n", "reason"]),
    ("L09", &["title", "versions"]),
    ("L10", &["title", "issued", "collected"]),
    ("L11", &["title", "issued", "collected"]),
    ("L12", &["title", "planned", "actual"]),
    ("L13", &["title", "round"]),
    ("L14", &["title", "round"]),
    ("L15", &["title", "papers", "minutes"]),
    ("L16", &["n"]),
    ("L17", &["n", "duties"]),
    ("L18", &["number", "title", "reason"]),
    ("L19", &["percent"]),
    ("L20", &["planned", "actual"]),
    ("L21", &["n", "speeches", "minutes"]),
    ("L22", &["minutes"]),
    ("L23", &["n", "reason"]),
    ("L24", &["days"]),
];

/// The codes of strengths, each with the names of its facts.
pub const STRENGTHS: [(&str, &[&str]); 8] = [
    ("L51", &[]),
    ("L52", &["n"]),
    ("L53", &["n"]),
    ("L54", &["speeches", "percent"]),
    ("L55", &["n"]),
    ("L56", &["n"]),
    ("L57", &["n"]),
    ("L58", &[]),
];

/// Facts of a sentence.
type Facts = Vec<(&'static str, Fact)>;

/// Everything found: shortcomings by weight and in the order in which they are looked for, then strengths.
pub(super) fn findings(course: &Course<'_>, lessons: &Lessons) -> Vec<Finding> {
    let mut gather = Gather {
        course,
        lessons,
        found: Vec::new(),
    };
    for duty in &lessons.duties {
        gather.duty(duty);
    }
    gather.unexplained();
    times::look(&mut gather);
    votes::look(&mut gather);
    counts::look(&mut gather);
    // A stable sort: what is looked for first stands first among its equals.
    gather.found.sort_by_key(|finding| finding.severity);
    strengths::look(&mut gather);
    gather.found
}

/// What was found so far.
struct Gather<'a> {
    course: &'a Course<'a>,
    lessons: &'a Lessons,
    found: Vec<Finding>,
}

impl Gather<'_> {
    /// A duty that was kept late, given up or forgotten.
    fn duty(&mut self, duty: &DutyLesson) {
        if !matches!(duty.end, DutyEnd::Late | DutyEnd::Waived | DutyEnd::Missed) {
            return;
        }
        let (_, about) = duty.id.split_once('/').unzip();
        self.found.push(Finding {
            code: duty.rule.clone(),
            kind: FindingKind::Shortcoming,
            severity: duty.severity,
            about: about.map(str::to_owned),
            end: Some(duty.end),
            text: Some(duty.text.clone()),
            counsel: duty.counsel.clone(),
            measured: Vec::new(),
            records: duty.records.clone(),
        });
    }

    /// Reasons that were to be written later and never were.
    fn unexplained(&mut self) {
        let open = crate::congress::duties::unexplained(self.course.state);
        if open.is_empty() || self.course.state.closed.is_none() {
            return;
        }
        let of = |id: &&str| self.lessons.duties.iter().find(|duty| duty.id == *id);
        let records = open.iter().filter_map(of).flat_map(|d| d.records.clone());
        let facts = vec![
            ("n", Fact::from(open.len())),
            ("duties", open.join(", ").into()),
        ];
        let records = records.collect();
        self.shortcoming("L17", Severity::Should, None, facts, records);
    }

    /// Something measured, under its own code.
    fn shortcoming(
        &mut self,
        code: &'static str,
        severity: Severity,
        about: Option<&str>,
        facts: Facts,
        records: Vec<u64>,
    ) {
        self.found.push(Finding {
            code: code.to_owned(),
            kind: FindingKind::Shortcoming,
            severity,
            about: about.map(str::to_owned),
            end: None,
            text: None,
            counsel: None,
            measured: vec![Measured { code, facts }],
            records,
        });
    }

    /// Something measured that shows the neglect of a duty, where the rulebook has that duty and it holds; else
    /// under its own code.
    fn under(
        &mut self,
        rule: &str,
        code: &'static str,
        about: Option<&str>,
        facts: Facts,
        records: Vec<u64>,
    ) {
        if !self.lessons.duties.iter().any(|duty| duty.rule == rule) {
            return self.shortcoming(code, Severity::Should, about, facts, records);
        }
        if let Some(place) = self.found.iter().position(|finding| finding.code == rule) {
            self.attach(place, code, facts, &records);
            return;
        }
        let severity = self
            .lessons
            .duties
            .iter()
            .find(|duty| duty.rule == rule)
            .map_or(Severity::Should, |duty| duty.severity);
        self.shortcoming(code, severity, about, facts, records);
        if let Some(last) = self.found.last_mut() {
            rule.clone_into(&mut last.code);
        }
    }

    fn attach(&mut self, place: usize, code: &'static str, facts: Facts, records: &[u64]) {
        if let Some(finding) = self.found.get_mut(place) {
            finding.measured.push(Measured { code, facts });
            finding.records.extend(records);
            finding.records.sort_unstable();
            finding.records.dedup();
        }
    }

    /// The duty was kept, recorded or does not apply: what it asks for is not found otherwise.
    fn kept(&self, rule: &str) -> bool {
        self.lessons.duties.iter().any(|duty| {
            duty.rule == rule
                && matches!(
                    duty.end,
                    DutyEnd::Met | DutyEnd::Recorded | DutyEnd::Excused | DutyEnd::Late
                )
        })
    }

    /// Place of the finding about a duty that something on this subject would have met.
    fn neglected(&self, subject: Option<&str>) -> Option<usize> {
        let subject = subject?;
        self.found.iter().position(|finding| {
            finding.end.is_some()
                && self
                    .rule(&finding.code)
                    .is_some_and(|rule| asks_for(rule, subject))
        })
    }

    fn rule(&self, id: &str) -> Option<&DutyRule> {
        let duties = &self.course.state.setup.rulebook.duties;
        duties.iter().find(|rule| rule.id == id)
    }

    fn has(&self, code: &str, about: &str) -> bool {
        self.found.iter().any(|finding| {
            finding.about.as_deref() == Some(about)
                && finding
                    .measured
                    .iter()
                    .any(|measured| measured.code == code)
        })
    }
}

/// Something on this subject meets the duty.
fn asks_for(rule: &DutyRule, subject: &str) -> bool {
    rule.met_by.iter().any(|evidence| match evidence {
        Evidence::CardVotePassed(own)
        | Evidence::StepDone(own)
        | Evidence::DocumentReady(own)
        | Evidence::QuestionsPassed(own, _) => own == subject,
        _ => false,
    })
}
