//! The answer: what was added up, ranked and cut to what can be read. `--json` prints it as `totals`, the
//! terminal and the page are written from it. Field names are stable.

use super::counts::{Failed, LISTED, Often, Repeated};
use super::duties::DutySum;
use super::expected::Due;
use super::row::kind_id;
use super::spread::Delays;
use super::sums::Sums;
use super::times::ItemSum;
use crate::congress::Millis;
use crate::review::{CorrectionKind, FindingKind};
use crate::rulebook::{CongressKind, Severity, Words};
use chrono::NaiveDate;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Duties, items and findings that are told, of each the first so many.
const RANKED: usize = 100;

/// Journals that could not be read: those listed, of all.
pub const BROKEN: usize = 50;

/// The whole answer.
#[derive(Clone, Debug, Serialize)]
pub struct Totals {
    /// It was stopped: not every journal found was read.
    pub partial: bool,
    /// The day it was made, that deadlines are measured by.
    pub today: NaiveDate,
    /// Journals found.
    pub found: u64,
    /// Journals read.
    pub read: u64,
    /// Journals and folders that could not be read.
    pub broken: u64,
    /// Some of them: the first by name.
    pub broken_list: Vec<Broken>,
    /// Congresses that were held or are being held.
    pub live: Ranked,
    /// Rehearsals.
    pub rehearsals: Ranked,
    /// Everybody expected.
    pub expected: Vec<Due>,
}

/// A journal, session or folder that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Broken {
    /// Where it is.
    pub file: String,
    /// The code of what is wrong (see `presidium codes`).
    pub code: String,
    /// The record at which it breaks, where it is one.
    pub record: Option<u64>,
    /// What is wrong, in the language asked for.
    pub reason: String,
}

/// What congresses of one mode add up to.
#[derive(Clone, Debug, Serialize)]
pub struct Ranked {
    /// Journals.
    pub congresses: u64,
    /// Closed.
    pub closed: u64,
    /// Not closed.
    pub unfinished: u64,
    /// By rulebook and kind.
    pub sorts: Vec<Sort>,
    /// Closed ones by day.
    pub days: Vec<Day>,
    /// Closed on or before the deadline of the session.
    pub in_time: u64,
    /// Closed after it.
    pub after_deadline: u64,
    /// Lengths of closed ones.
    pub length: Length,
    /// Sittings that opened late.
    pub opened_late: Late,
    /// Closed late.
    pub closed_late: Late,
    /// Interruptions.
    pub interrupted: Late,
    /// Duties, those most often missed, waived or late first.
    pub duties: Vec<Duty>,
    /// Items by title, those that took the most time over the plan first.
    pub items: Vec<Item>,
    /// All items together, those under no title of the list too.
    pub all_items: Item,
    /// Votes and counts.
    pub counts: CountTotals,
    /// Discussions.
    pub discussion: Discussion,
    /// Strengths, most frequent first.
    pub strengths: Vec<Found>,
    /// Shortcomings that are no duties, most frequent first.
    pub shortcomings: Vec<Found>,
}

/// Congresses of one rulebook and kind.
#[derive(Clone, Debug, Serialize)]
pub struct Sort {
    /// Id of the rulebook.
    pub rulebook: String,
    /// `delegate` or `member`.
    pub kind: &'static str,
    /// How many.
    pub congresses: u64,
}

/// Congresses held on a day.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// How many.
    pub congresses: u64,
}

/// Planned against actual lengths, in milliseconds.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Length {
    /// How many.
    pub count: u64,
    /// Planned, together.
    pub planned_sum: Millis,
    /// Actual, together.
    pub actual_sum: Millis,
    /// Median of the planned lengths.
    pub planned_median: Millis,
    /// Median of the actual lengths.
    pub actual_median: Millis,
}

/// Delays of a minute or more, in milliseconds.
#[derive(Clone, Debug, Serialize)]
pub struct Late {
    /// Congresses that had one.
    pub congresses: u64,
    /// Together.
    pub sum: Millis,
    /// Median of those that had one.
    pub median: Millis,
    /// The longest, longest first.
    pub worst: Vec<Named>,
}

/// A length with its congress.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// Who held it.
    pub name: String,
    /// How long, in milliseconds.
    pub length: Millis,
}

/// A duty.
#[derive(Clone, Debug, Serialize)]
pub struct Duty {
    /// Id of the rule.
    pub rule: String,
    /// Its weight.
    pub severity: Option<Severity>,
    /// What is not done.
    pub text: Words,
    /// Where the rule stands.
    pub cite: Words,
    /// Congresses in which it held.
    pub held: u64,
    /// Missed.
    pub missed: u64,
    /// Waived, and not missed.
    pub waived: u64,
    /// Late, and neither missed nor waived.
    pub late: u64,
    /// Thousandths of the congresses in which it held that missed, waived or had it late.
    pub share_permille: u64,
    /// At most five congresses, the first by name.
    pub examples: Vec<String>,
}

/// Items of one title.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// The title.
    pub title: Words,
    /// Lengths of those that were held.
    pub length: Length,
    /// How many took a minute or more longer than planned.
    pub over: u64,
    /// How much those took longer, together.
    pub over_sum: Millis,
    /// How many were left out.
    pub skipped: u64,
    /// The longest over the plan.
    pub worst: Vec<Named>,
}

/// Votes and counts.
#[derive(Clone, Debug, Serialize)]
pub struct CountTotals {
    /// Card votes.
    pub votes: u64,
    /// Did not pass.
    pub votes_failed: Often,
    /// Put again or called off.
    pub votes_withdrawn: Often,
    /// Rounds of elections.
    pub rounds: u64,
    /// Rounds with more than one version of the result.
    pub rounds_recounted: Often,
    /// Rounds with papers cancelled, a re-vote, or another round after them.
    pub rounds_repeated: Often,
    /// Corrections by kind.
    pub corrections: BTreeMap<CorrectionKind, Often>,
    /// Median of what a count took.
    pub counting_median: Millis,
    /// At most twenty rounds recounted or repeated, the first by name.
    pub repeated_list: Vec<Repeated>,
    /// At most twenty votes that failed, the first by name.
    pub failed_list: Vec<Failed>,
}

/// Discussions.
#[derive(Clone, Debug, Serialize)]
pub struct Discussion {
    /// Congresses with one.
    pub congresses: u64,
    /// Median share of the official sittings' time, in percent.
    pub share_median: Option<u32>,
    /// Congresses by share: 0 to 9 percent, 10 to 19, …
    pub share_tens: [u32; 10],
    /// Median share of the speaking time on solutions, in percent.
    pub solutions_median: Option<u32>,
    /// Congresses by share of solutions: 0 to 9 percent, 10 to 19, …
    pub solutions_tens: [u32; 10],
    /// Planned, together.
    pub planned_sum: Millis,
    /// Actual, together.
    pub actual_sum: Millis,
    /// Speeches.
    pub speeches: u64,
    /// Speeches over their limit.
    pub over_limit: u64,
}

/// A finding of many congresses.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    /// Its code.
    pub code: String,
    /// Its sentence, where the data says it.
    pub text: Words,
    /// Congresses.
    pub congresses: u64,
    /// At most five, the first by name.
    pub examples: Vec<String>,
}

impl Ranked {
    /// Ranks what was added up.
    pub fn of(sums: &Sums) -> Self {
        Self {
            congresses: sums.congresses,
            closed: sums.closed,
            unfinished: sums.unfinished(),
            sorts: sorts(sums),
            days: sums
                .days
                .iter()
                .map(|(date, congresses)| Day {
                    date: *date,
                    congresses: *congresses,
                })
                .collect(),
            in_time: sums.in_time,
            after_deadline: sums.after_deadline,
            length: length(&sums.planned, &sums.actual),
            opened_late: late(&sums.opened_late),
            closed_late: late(&sums.closed_late),
            interrupted: late(&sums.interrupted),
            duties: duties(sums),
            items: items(sums),
            all_items: item(&sums.times.all),
            counts: counts(sums),
            discussion: discussion(sums),
            strengths: found(sums, FindingKind::Strength),
            shortcomings: found(sums, FindingKind::Shortcoming),
        }
    }
}

fn sorts(sums: &Sums) -> Vec<Sort> {
    let sort = |((rulebook, member), congresses): (&(String, bool), &u64)| Sort {
        rulebook: rulebook.clone(),
        kind: kind_id(if *member {
            CongressKind::Member
        } else {
            CongressKind::Delegate
        }),
        congresses: *congresses,
    };
    sums.sorts.iter().map(sort).collect()
}

fn length(planned: &super::spread::Lengths, actual: &super::spread::Lengths) -> Length {
    Length {
        count: actual.count(),
        planned_sum: planned.sum(),
        actual_sum: actual.sum(),
        planned_median: planned.median(),
        actual_median: actual.median(),
    }
}

fn named<'a>(worst: impl Iterator<Item = &'a (Reverse<i64>, String)>) -> Vec<Named> {
    let one = |(length, name): &(Reverse<i64>, String)| Named {
        name: name.clone(),
        length: Millis(length.0),
    };
    worst.map(one).collect()
}

fn late(delays: &Delays) -> Late {
    Late {
        congresses: delays.lengths.count(),
        sum: delays.lengths.sum(),
        median: delays.lengths.median(),
        worst: named(delays.worst.iter()),
    }
}

fn duties(sums: &Sums) -> Vec<Duty> {
    let duty = |((rule, _), sum): (&(String, String), &DutySum)| Duty {
        rule: rule.clone(),
        severity: sum.severity,
        text: sum.text.clone(),
        cite: sum.cite.clone(),
        held: sum.held,
        missed: sum.missed,
        waived: sum.waived,
        late: sum.late,
        share_permille: (sum.forgotten() * 1000)
            .checked_div(sum.held)
            .unwrap_or_default(),
        examples: sum.names.iter().cloned().collect(),
    };
    let forgotten = sums.duties.iter().filter(|(_, sum)| sum.forgotten() > 0);
    let mut all: Vec<Duty> = forgotten.map(duty).collect();
    all.sort_by(|one, other| duty_rank(one).cmp(&duty_rank(other)));
    all.truncate(RANKED);
    all
}

type DutyRank<'a> = (
    Reverse<u64>,
    Reverse<u64>,
    Reverse<u64>,
    Option<Severity>,
    &'a str,
    &'a str,
);

fn duty_rank(duty: &Duty) -> DutyRank<'_> {
    (
        Reverse(duty.missed + duty.waived + duty.late),
        Reverse(duty.missed),
        Reverse(duty.waived),
        duty.severity,
        &duty.rule,
        &duty.text.vi,
    )
}

fn item(sum: &ItemSum) -> Item {
    Item {
        title: sum.title.clone(),
        length: length(&sum.planned, &sum.actual),
        over: sum.over,
        over_sum: Millis(sum.over_sum),
        skipped: sum.skipped,
        worst: named(sum.worst.iter()),
    }
}

fn items(sums: &Sums) -> Vec<Item> {
    let mut all: Vec<&ItemSum> = sums.times.titles.values().collect();
    all.sort_by_key(|sum| {
        let title = (&sum.title.vi, &sum.title.en);
        (Reverse(sum.over_sum), Reverse(sum.difference()), title)
    });
    all.into_iter().take(RANKED).map(item).collect()
}

fn counts(sums: &Sums) -> CountTotals {
    let counts = &sums.counts;
    CountTotals {
        votes: counts.votes,
        votes_failed: counts.failed,
        votes_withdrawn: counts.withdrawn,
        rounds: counts.rounds,
        rounds_recounted: counts.recounted,
        rounds_repeated: counts.repeated,
        corrections: counts.corrections.clone(),
        counting_median: counts.counting.median(),
        repeated_list: counts
            .repeated_rounds
            .iter()
            .take(LISTED)
            .cloned()
            .collect(),
        failed_list: counts.failed_votes.iter().take(LISTED).cloned().collect(),
    }
}

fn discussion(sums: &Sums) -> Discussion {
    let all = &sums.discussions;
    Discussion {
        congresses: all.share.count(),
        share_median: all.share.median(),
        share_tens: all.share.tens(),
        solutions_median: all.solutions.median(),
        solutions_tens: all.solutions.tens(),
        planned_sum: all.planned.sum(),
        actual_sum: all.actual.sum(),
        speeches: all.speeches,
        over_limit: all.over_limit,
    }
}

fn found(sums: &Sums, kind: FindingKind) -> Vec<Found> {
    let mut all: Vec<Found> = sums
        .findings
        .iter()
        .filter(|((of, ..), _)| *of == kind)
        .map(|((_, code, _), sum)| Found {
            code: code.clone(),
            text: sum.text.clone(),
            congresses: sum.congresses,
            examples: sum.names.iter().cloned().collect(),
        })
        .collect();
    // Equal counts stay in the order of their codes.
    all.sort_by_key(|one| Reverse(one.congresses));
    all.truncate(RANKED);
    all
}

impl Totals {
    /// What is shown: the congresses held, or the rehearsals where there is nothing else.
    pub fn shown(&self) -> &Ranked {
        if self.only_rehearsals() {
            &self.rehearsals
        } else {
            &self.live
        }
    }

    /// There are rehearsals and nothing else.
    pub fn only_rehearsals(&self) -> bool {
        self.live.congresses == 0 && self.rehearsals.congresses > 0
    }

    /// Those expected who have held theirs, in time or late.
    pub fn have_held(&self) -> usize {
        self.expected
            .iter()
            .filter(|due| due.held.is_some())
            .count()
    }
}
