//! Review: journals to lessons. One congress, runs of one session compared, a whole district.
//!
//! [`Lessons`] is everything that one journal teaches, as typed facts; words come last. It is what `--json`
//! prints, what runs are compared by and what a district is summed up from, so that no two answers differ.

pub mod district;

use crate::congress::{Congress, Fact, Millis, Mode};
use crate::rulebook::{CongressKind, Severity, Words};
use chrono::NaiveDate;
use serde::Serialize;

/// Number of the format of `--json`.
pub const FORMAT: u32 = 1;

/// What one journal teaches.
#[derive(Clone, Debug, Serialize)]
pub struct Lessons {
    /// [`FORMAT`].
    pub format: u32,
    /// Which congress.
    pub congress: About,
    /// Planned against actual, item by item, in the order of the programme.
    pub items: Vec<ItemLesson>,
    /// Every duty that held.
    pub duties: Vec<DutyLesson>,
    /// Card votes.
    pub votes: Vec<VoteLesson>,
    /// Rounds of elections.
    pub rounds: Vec<RoundLesson>,
    /// The discussion, where the programme had one.
    pub discussion: Option<DiscussionLesson>,
    /// The longest stretches in which nothing was recorded, longest first.
    pub silences: Vec<Silence>,
    /// What was taken back or put right.
    pub corrections: Vec<Correction>,
    /// Shortcomings and strengths.
    pub findings: Vec<Finding>,
}

/// Which congress a journal is of.
#[derive(Clone, Debug, Serialize)]
pub struct About {
    /// Id of the session.
    pub session: String,
    /// Title.
    pub title: Words,
    /// Who held it.
    pub organisation: Words,
    /// Delegates or all members.
    pub kind: CongressKind,
    /// Id of the rulebook.
    pub rulebook: String,
    /// Live or rehearsal.
    pub mode: Mode,
    /// The day on which it was held, with a reschedule in it.
    pub date: NaiveDate,
    /// The last day the superior body allowed.
    pub deadline: Option<NaiveDate>,
    /// It was closed.
    pub closed: bool,
    /// Records in the journal.
    pub records: u64,
    /// Present at the end, of how many summoned.
    pub present: u32,
    /// Summoned.
    pub summoned: u32,
    /// Planned length of all sittings, recesses included, in milliseconds.
    pub planned: Millis,
    /// From the opening of the first sitting to the close of the last, sitting by sitting, in milliseconds.
    pub actual: Millis,
    /// How late the sittings opened, together.
    pub opened_late: Millis,
    /// How late it closed against the plan; negative is early. `None` while it is not closed.
    pub closed_late: Option<Millis>,
    /// Time in which nothing ran (power, machine), together.
    pub interrupted: Millis,
}

/// An item: planned against actual.
#[derive(Clone, Debug, Serialize)]
pub struct ItemLesson {
    /// Id in the session.
    pub id: String,
    /// The number people read.
    pub number: String,
    /// Title.
    pub title: Words,
    /// Planned length.
    pub planned: Millis,
    /// Time its clock ran.
    pub actual: Millis,
    /// How late it began against the plan; negative is early. `None` where it did not begin.
    pub late: Option<Millis>,
    /// It was left out, with this reason.
    pub skipped: Option<String>,
    /// It was put in while the congress ran, or had steps put in.
    pub inserted_steps: u32,
    /// A break.
    pub recess: bool,
    /// Records that began, left and ended it.
    pub records: Vec<u64>,
}

/// How a duty went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyEnd {
    /// Met in time.
    Met,
    /// Recorded as done, by hand.
    Recorded,
    /// Met or recorded after it had fallen due.
    Late,
    /// Waived because it does not apply, or was done before.
    Excused,
    /// Waived.
    Waived,
    /// Neither met nor waived.
    Missed,
    /// A rehearsal began after it, or the congress is not over.
    Open,
}

/// A duty of this congress.
#[derive(Clone, Debug, Serialize)]
pub struct DutyLesson {
    /// `X5`, `R28/bch`.
    pub id: String,
    /// Id of the rule.
    pub rule: String,
    /// Its weight.
    pub severity: Severity,
    /// What is not done, in the words of the rulebook.
    pub text: Words,
    /// Where the rule stands.
    pub cite: Words,
    /// The sentence was seen.
    pub checked: bool,
    /// How it went.
    pub end: DutyEnd,
    /// Why, or how, in the operator's words.
    pub words: String,
    /// Records that show it.
    pub records: Vec<u64>,
}

/// A card vote.
#[derive(Clone, Debug, Serialize)]
pub struct VoteLesson {
    /// Its id.
    pub id: String,
    /// What was decided.
    pub title: Words,
    /// Subject.
    pub subject: Option<String>,
    /// Cards for, against, other; `None` where it was not recorded.
    pub cards: Option<(u32, u32, u32)>,
    /// What was needed, of how many.
    pub need: u32,
    /// The base.
    pub base: u32,
    /// It passed; `None` where it was not announced.
    pub passed: Option<bool>,
    /// It was put again later, or cancelled.
    pub withdrawn: bool,
    /// From the question to the announcement.
    pub length: Option<Millis>,
    /// Records.
    pub records: Vec<u64>,
}

/// A round of an election.
#[derive(Clone, Debug, Serialize)]
pub struct RoundLesson {
    /// Id of the election.
    pub election: String,
    /// Its title.
    pub title: Words,
    /// Number of the round, from 1.
    pub round: u32,
    /// Seats, names on the paper.
    pub seats: u32,
    /// Names.
    pub names: u32,
    /// Papers issued.
    pub issued: Option<u32>,
    /// Papers collected.
    pub collected: Option<u32>,
    /// Invalid papers.
    pub invalid: Option<u32>,
    /// Elected in this round; `None` while it is not announced.
    pub elected: Option<u32>,
    /// From issuing to collecting.
    pub voting: Option<Millis>,
    /// From collecting to the announcement: what the count took.
    pub counting: Option<Millis>,
    /// Versions of the result that were entered: more than one is a count that was put right.
    pub versions: u32,
    /// Papers cancelled by the congress, a re-vote, or another round after this one.
    pub repeated: bool,
    /// Records.
    pub records: Vec<u64>,
}

/// The discussion.
#[derive(Clone, Debug, Serialize)]
pub struct DiscussionLesson {
    /// Planned length of its items.
    pub planned: Millis,
    /// Time they ran.
    pub actual: Millis,
    /// Speeches held.
    pub speeches: u32,
    /// Speeches over their limit.
    pub over_limit: u32,
    /// Time of all speeches.
    pub spoken: Millis,
    /// Time of speeches on solutions.
    pub solutions: Millis,
    /// Share of solutions in thousandths of the speaking time; `None` where nobody spoke.
    pub solutions_permille: Option<u32>,
    /// Thousandths of the official sittings' actual time.
    pub share_permille: u32,
}

/// A stretch in which nothing was recorded.
#[derive(Clone, Debug, Serialize)]
pub struct Silence {
    /// How long.
    pub length: Millis,
    /// The record before it.
    pub after: u64,
    /// The item that was running, by id.
    pub item: Option<String>,
}

/// What kind of correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CorrectionKind {
    /// An act was undone.
    Undone,
    /// An announced vote was put again.
    VoteAgain,
    /// A vote was called off.
    VoteCancelled,
    /// A result was entered anew.
    CountAgain,
    /// Papers were cancelled.
    PapersCancelled,
    /// A limit was overruled.
    Overruled,
}

/// Something taken back or put right.
#[derive(Clone, Debug, Serialize)]
pub struct Correction {
    /// What kind.
    pub kind: CorrectionKind,
    /// The reason given.
    pub reason: String,
    /// The record, and the one it corrects where it names one.
    pub records: Vec<u64>,
}

/// Shortcoming or strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// Khuyết điểm, tồn tại.
    Shortcoming,
    /// Ưu điểm.
    Strength,
}

/// A lesson.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// The number of a duty (`X5`), or a code of this room (`L03`); stable.
    pub code: String,
    /// Shortcoming or strength.
    pub kind: FindingKind,
    /// Its weight.
    pub severity: Severity,
    /// Which election or item it is about, by id.
    pub about: Option<String>,
    /// What, where the data says it: the duty's own sentence.
    pub text: Option<Words>,
    /// What the next congress should do, where the data says it.
    pub counsel: Option<Words>,
    /// Facts for the sentences `review-CODE` and `review-CODE.do` of codes of this room.
    #[serde(serialize_with = "facts")]
    pub facts: Vec<(&'static str, Fact)>,
    /// Records that show it.
    pub records: Vec<u64>,
}

fn facts<S: serde::Serializer>(
    facts: &[(&'static str, Fact)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(
        facts
            .iter()
            .map(|(name, fact)| (*name, format!("{fact:?}"))),
    )
}

/// What a journal teaches.
pub fn lessons(congress: &Congress) -> Lessons {
    let state = congress.state();
    let plan = &state.setup.plan;
    Lessons {
        format: FORMAT,
        congress: About {
            session: plan.id.clone(),
            title: plan.title.clone(),
            organisation: plan.organisation.clone(),
            kind: plan.kind,
            rulebook: plan.rulebook.clone(),
            mode: state.mode,
            date: plan.date + chrono::TimeDelta::days(state.by_days),
            deadline: plan.deadline,
            closed: state.closed.is_some(),
            records: congress.acts().len() as u64,
            present: state.roll.present(&state.setup.roll),
            summoned: state.roll.summoned(&state.setup.roll),
            planned: Millis::ZERO,
            actual: Millis::ZERO,
            opened_late: Millis::ZERO,
            closed_late: None,
            interrupted: Millis::ZERO,
        },
        items: Vec::new(),
        duties: Vec::new(),
        votes: Vec::new(),
        rounds: Vec::new(),
        discussion: None,
        silences: Vec::new(),
        corrections: Vec::new(),
        findings: Vec::new(),
    }
}
