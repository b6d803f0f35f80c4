//! What many congresses add up to.

use super::counts::Counts;
use super::duties::{self, Duties, lesser, short_words};
use super::kept::{Kept, Names, short};
use super::spread::{Delays, Lengths, Shares};
use super::times::Times;
use crate::review::{DiscussionLesson, Finding, FindingKind, Lessons};
use crate::rulebook::{CongressKind, Words};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Congresses of one rulebook and kind; delegates first.
type Sort = (String, bool);

/// A finding by its code and, where the data says it, its sentence.
type Code = (FindingKind, String, String);

/// A finding over all congresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingSum {
    /// Congresses in which it was made.
    pub congresses: u64,
    /// Its sentence, where the data says it.
    pub text: Words,
    /// Some of them.
    pub names: Names,
}

/// Discussions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discussions {
    /// Shares of the official sittings' time.
    pub share: Shares,
    /// Shares of the speaking time that went to solutions.
    pub solutions: Shares,
    /// Planned lengths.
    pub planned: Lengths,
    /// Actual lengths.
    pub actual: Lengths,
    /// Speeches held.
    pub speeches: u64,
    /// Speeches over their limit.
    pub over_limit: u64,
}

impl Discussions {
    fn add(&mut self, one: &DiscussionLesson) {
        self.share.add(one.share_permille);
        if let Some(solutions) = one.solutions_permille {
            self.solutions.add(solutions);
        }
        self.planned.add(one.planned);
        self.actual.add(one.actual);
        self.speeches += u64::from(one.speeches);
        self.over_limit += u64::from(one.over_limit);
    }

    fn merge(&mut self, other: &Self) {
        self.share.merge(&other.share);
        self.solutions.merge(&other.solutions);
        self.planned.merge(&other.planned);
        self.actual.merge(&other.actual);
        self.speeches += other.speeches;
        self.over_limit += other.over_limit;
    }
}

/// Everything that congresses of one mode add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Journals.
    pub congresses: u64,
    /// Of them closed.
    pub closed: u64,
    /// By rulebook and kind.
    pub sorts: Kept<Sort, u64, 64>,
    /// Closed ones by day.
    pub days: Kept<NaiveDate, u64, 4000>,
    /// Closed on or before the deadline of their session.
    pub in_time: u64,
    /// Closed after it.
    pub after_deadline: u64,
    /// Planned lengths of closed ones.
    pub planned: Lengths,
    /// Actual lengths of closed ones.
    pub actual: Lengths,
    /// Sittings that opened late, together.
    pub opened_late: Delays,
    /// Closed late.
    pub closed_late: Delays,
    /// Interruptions, together.
    pub interrupted: Delays,
    /// Duties.
    pub duties: Duties,
    /// Items.
    pub times: Times,
    /// Votes and counts.
    pub counts: Counts,
    /// Discussions of closed ones.
    pub discussions: Discussions,
    /// Strengths, and shortcomings that are no duties.
    pub findings: Kept<Code, FindingSum, 1024>,
}

/// The name that a congress is shown by.
pub fn name_of(lessons: &Lessons) -> String {
    let about = &lessons.congress;
    if about.organisation.is_empty() {
        short(&about.session)
    } else {
        short(about.organisation.vi.trim())
    }
}

impl Sums {
    /// Takes in one congress.
    pub fn add(&mut self, lessons: &Lessons) {
        let about = &lessons.congress;
        let name = name_of(lessons);
        self.congresses += 1;
        let member = about.kind == CongressKind::Member;
        if let Some(sort) = self.sorts.at((short(&about.rulebook), member)) {
            *sort += 1;
        }
        if about.closed {
            self.add_closed(lessons);
        }
        self.opened_late.add(about.opened_late, &name);
        self.interrupted.add(about.interrupted, &name);
        if let Some(late) = about.closed_late {
            self.closed_late.add(late, &name);
        }
        duties::add(&mut self.duties, &lessons.duties, &name);
        self.times.add(&lessons.items, &name);
        self.counts.add_votes(&lessons.votes, &name, about.date);
        self.counts.add_rounds(&lessons.rounds, &name, about.date);
        self.counts.add_corrections(&lessons.corrections);
        // What is still under way cannot be measured.
        if let Some(discussion) = lessons.discussion.as_ref().filter(|_| about.closed) {
            self.discussions.add(discussion);
        }
        self.add_findings(lessons, &name);
    }

    fn add_closed(&mut self, lessons: &Lessons) {
        let about = &lessons.congress;
        self.closed += 1;
        if let Some(day) = self.days.at(about.date) {
            *day += 1;
        }
        match about.deadline {
            Some(deadline) if about.date <= deadline => self.in_time += 1,
            Some(_) => self.after_deadline += 1,
            None => {}
        }
        self.planned.add(about.planned);
        self.actual.add(about.actual);
    }

    /// Once a congress each. Shortcomings that are duties stand among the duties.
    fn add_findings(&mut self, lessons: &Lessons, name: &str) {
        let duties: BTreeSet<&str> = lessons
            .duties
            .iter()
            .flat_map(|duty| [duty.id.as_str(), duty.rule.as_str()])
            .collect();
        let is_duty = |finding: &Finding| {
            finding.kind == FindingKind::Shortcoming && duties.contains(finding.code.as_str())
        };
        let mut seen = BTreeSet::new();
        for finding in lessons.findings.iter().filter(|one| !is_duty(one)) {
            let text = finding.text.as_ref().map(short_words).unwrap_or_default();
            let code = (finding.kind, short(&finding.code), text.vi.clone());
            if !seen.insert(code.clone()) {
                continue;
            }
            if let Some(sum) = self.findings.at(code) {
                sum.congresses += 1;
                sum.names.add(name.to_owned());
                lesser(&mut sum.text, text);
            }
        }
    }

    /// Takes in other congresses.
    pub fn merge(&mut self, other: Self) {
        self.congresses += other.congresses;
        self.closed += other.closed;
        self.sorts
            .merge(other.sorts, |mine, theirs| *mine += theirs);
        self.days.merge(other.days, |mine, theirs| *mine += theirs);
        self.in_time += other.in_time;
        self.after_deadline += other.after_deadline;
        self.planned.merge(&other.planned);
        self.actual.merge(&other.actual);
        self.opened_late.merge(other.opened_late);
        self.closed_late.merge(other.closed_late);
        self.interrupted.merge(other.interrupted);
        duties::merge(&mut self.duties, other.duties);
        self.times.merge(other.times);
        self.counts.merge(other.counts);
        self.discussions.merge(&other.discussions);
        self.findings.merge(other.findings, |mine, theirs| {
            mine.congresses += theirs.congresses;
            lesser(&mut mine.text, theirs.text);
            mine.names.merge(theirs.names);
        });
    }

    /// Those that are not closed.
    pub fn unfinished(&self) -> u64 {
        self.congresses - self.closed
    }
}
