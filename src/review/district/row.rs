//! One congress in one row: what `--csv` and `--json` print of it.

use super::counts::has_failed;
use super::duties::worst;
use super::kept::short;
use super::sums::name_of;
use crate::congress::{Millis, Mode};
use crate::review::{DutyEnd, FindingKind, Lessons};
use crate::rulebook::CongressKind;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How far a congress came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Held live and closed.
    Held,
    /// Live and not closed.
    UnderWay,
    /// A rehearsal that was run to its close.
    Rehearsed,
    /// A rehearsal that was not.
    RehearsalOpen,
}

impl Standing {
    /// Its word in `--csv` and `--json`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::UnderWay => "under_way",
            Self::Rehearsed => "rehearsed",
            Self::RehearsalOpen => "rehearsal_open",
        }
    }
}

/// One congress. Field names are those of `--json` and the columns of `--csv`; they are stable. Lengths of time
/// are whole minutes, shares thousandths.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Who held it.
    pub name: String,
    /// The journal, as the walk found it.
    pub file: String,
    /// `held`, `under_way`, `rehearsed`, `rehearsal_open`.
    pub state: Standing,
    /// Id of the session.
    pub session: String,
    /// `delegate` or `member`.
    pub kind: CongressKind,
    /// Id of the rulebook.
    pub rulebook: String,
    /// Its day.
    pub date: NaiveDate,
    /// The last day its session allows.
    pub deadline: Option<NaiveDate>,
    /// Records in the journal.
    pub records: u64,
    /// Summoned.
    pub summoned: u32,
    /// Present at the end.
    pub present: u32,
    /// Planned length.
    pub planned_minutes: i64,
    /// Actual length.
    pub actual_minutes: i64,
    /// How late the sittings opened, together.
    pub opened_late_minutes: i64,
    /// How late it closed; negative is early.
    pub closed_late_minutes: Option<i64>,
    /// Interruptions, together.
    pub interrupted_minutes: i64,
    /// Duties that held, by rule.
    pub duties: usize,
    /// Rules missed.
    pub missed: Vec<String>,
    /// Rules waived.
    pub waived: Vec<String>,
    /// Rules met late.
    pub late: Vec<String>,
    /// Card votes.
    pub votes: usize,
    /// Card votes that did not pass.
    pub votes_failed: usize,
    /// Card votes put again or called off.
    pub votes_withdrawn: usize,
    /// Rounds of elections.
    pub rounds: usize,
    /// Rounds with more than one version of the result.
    pub rounds_recounted: usize,
    /// Rounds with papers cancelled, a re-vote, or another round after them.
    pub rounds_repeated: usize,
    /// Acts taken back or put right.
    pub corrections: usize,
    /// Thousandths of the official sittings that the discussion took.
    pub discussion_permille: Option<u32>,
    /// Thousandths of the speaking time on solutions.
    pub solutions_permille: Option<u32>,
    /// Codes of the shortcomings found.
    pub shortcomings: Vec<String>,
    /// Codes of the strengths found.
    pub strengths: Vec<String>,
}

/// Codes that one row lists of a kind.
const CODES: usize = 100;

impl Row {
    /// The row of one congress; `file` names its journal.
    pub fn of(lessons: &Lessons, file: &str) -> Self {
        let about = &lessons.congress;
        let ends = ends(lessons);
        let ruled = |end: DutyEnd| -> Vec<String> {
            let these = ends.iter().filter(|(_, found)| **found == end);
            these
                .take(CODES)
                .map(|(rule, _)| (*rule).to_owned())
                .collect()
        };
        let codes = |kind: FindingKind| -> Vec<String> {
            let these = lessons.findings.iter().filter(|one| one.kind == kind);
            let codes: BTreeSet<&str> = these.map(|one| one.code.as_str()).collect();
            codes.into_iter().take(CODES).map(str::to_owned).collect()
        };
        let votes = &lessons.votes;
        let rounds = &lessons.rounds;
        let discussion = lessons.discussion.as_ref();
        Self {
            name: name_of(lessons),
            file: file.to_owned(),
            state: standing(about.mode, about.closed),
            session: short(&about.session),
            kind: about.kind,
            rulebook: short(&about.rulebook),
            date: about.date,
            deadline: about.deadline,
            records: about.records,
            summoned: about.summoned,
            present: about.present,
            planned_minutes: about.planned.round_minutes(),
            actual_minutes: about.actual.round_minutes(),
            opened_late_minutes: about.opened_late.round_minutes(),
            closed_late_minutes: about.closed_late.map(Millis::round_minutes),
            interrupted_minutes: about.interrupted.round_minutes(),
            duties: ends.values().filter(|end| **end != DutyEnd::Open).count(),
            missed: ruled(DutyEnd::Missed),
            waived: ruled(DutyEnd::Waived),
            late: ruled(DutyEnd::Late),
            votes: votes.len(),
            votes_failed: votes.iter().filter(|vote| has_failed(vote)).count(),
            votes_withdrawn: votes.iter().filter(|vote| vote.withdrawn).count(),
            rounds: rounds.len(),
            rounds_recounted: rounds.iter().filter(|round| round.versions > 1).count(),
            rounds_repeated: rounds.iter().filter(|round| round.repeated).count(),
            corrections: lessons.corrections.len(),
            discussion_permille: discussion.map(|one| one.share_permille),
            solutions_permille: discussion.and_then(|one| one.solutions_permille),
            shortcomings: codes(FindingKind::Shortcoming),
            strengths: codes(FindingKind::Strength),
        }
    }

    /// What rows are sorted by.
    pub fn order(&self) -> (String, NaiveDate, String) {
        (
            crate::locale::fold(&self.name),
            self.date,
            self.file.clone(),
        )
    }

    /// The columns of `--csv`: the fields of `--json`, then what tells of a journal that could not be read.
    pub const COLUMNS: [&'static str; 34] = [
        "name",
        "file",
        "state",
        "session",
        "kind",
        "rulebook",
        "date",
        "deadline",
        "records",
        "summoned",
        "present",
        "planned_minutes",
        "actual_minutes",
        "opened_late_minutes",
        "closed_late_minutes",
        "interrupted_minutes",
        "duties",
        "missed",
        "waived",
        "late",
        "votes",
        "votes_failed",
        "votes_withdrawn",
        "rounds",
        "rounds_recounted",
        "rounds_repeated",
        "corrections",
        "discussion_permille",
        "solutions_permille",
        "shortcomings",
        "strengths",
        "broken_code",
        "broken_record",
        "broken_reason",
    ];

    /// Its cells under [`Row::COLUMNS`]. Lists are joined with blanks; what is not known is empty.
    pub fn cells(&self) -> Vec<String> {
        let day = |date: NaiveDate| date.format("%Y-%m-%d").to_string();
        let known = |number: Option<String>| number.unwrap_or_default();
        vec![
            self.name.clone(),
            self.file.clone(),
            self.state.id().to_owned(),
            self.session.clone(),
            kind_id(self.kind).to_owned(),
            self.rulebook.clone(),
            day(self.date),
            known(self.deadline.map(day)),
            self.records.to_string(),
            self.summoned.to_string(),
            self.present.to_string(),
            self.planned_minutes.to_string(),
            self.actual_minutes.to_string(),
            self.opened_late_minutes.to_string(),
            known(self.closed_late_minutes.map(|minutes| minutes.to_string())),
            self.interrupted_minutes.to_string(),
            self.duties.to_string(),
            self.missed.join(" "),
            self.waived.join(" "),
            self.late.join(" "),
            self.votes.to_string(),
            self.votes_failed.to_string(),
            self.votes_withdrawn.to_string(),
            self.rounds.to_string(),
            self.rounds_recounted.to_string(),
            self.rounds_repeated.to_string(),
            self.corrections.to_string(),
            known(self.discussion_permille.map(|share| share.to_string())),
            known(self.solutions_permille.map(|share| share.to_string())),
            self.shortcomings.join(" "),
            self.strengths.join(" "),
            String::new(),
            String::new(),
            String::new(),
        ]
    }
}

/// The word of a kind in `--csv` and `--json`.
pub fn kind_id(kind: CongressKind) -> &'static str {
    match kind {
        CongressKind::Delegate => "delegate",
        CongressKind::Member => "member",
    }
}

fn standing(mode: Mode, closed: bool) -> Standing {
    match (mode, closed) {
        (Mode::Live, true) => Standing::Held,
        (Mode::Live, false) => Standing::UnderWay,
        (Mode::Rehearsal, true) => Standing::Rehearsed,
        (Mode::Rehearsal, false) => Standing::RehearsalOpen,
    }
}

/// How each rule ended, worst of its stands.
fn ends(lessons: &Lessons) -> BTreeMap<&str, DutyEnd> {
    let mut all: BTreeMap<&str, Vec<DutyEnd>> = BTreeMap::new();
    for duty in &lessons.duties {
        all.entry(duty.rule.as_str()).or_default().push(duty.end);
    }
    let worst_of = |(rule, ends): (_, Vec<DutyEnd>)| worst(ends).map(|end| (rule, end));
    all.into_iter().filter_map(worst_of).collect()
}
