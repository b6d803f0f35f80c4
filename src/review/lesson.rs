//! The types of what journals teach. Lengths are milliseconds; `records` are numbers of the journal.

use crate::congress::{Fact, Millis, Mode, Wall};
use crate::rulebook::{CongressKind, Severity, SittingKind, Words};
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
    /// The sittings, in order.
    pub sittings: Vec<SittingLesson>,
    /// Planned against actual, item by item, in the order of the programme.
    pub items: Vec<ItemLesson>,
    /// Every duty that held.
    pub duties: Vec<DutyLesson>,
    /// Card votes.
    pub votes: Vec<VoteLesson>,
    /// Rounds of elections.
    pub rounds: Vec<RoundLesson>,
    /// Documents that were read, in the order in which they were.
    pub readings: Vec<ReadingLesson>,
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
    /// When its journal was begun; of a rehearsal the real time, where it tells it.
    pub began: Option<Wall>,
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

/// A sitting: planned against actual.
#[derive(Clone, Debug, Serialize)]
pub struct SittingLesson {
    /// Id in the session.
    pub id: String,
    /// Its name.
    pub title: Words,
    /// Preparatory or official.
    pub kind: SittingKind,
    /// Planned length of what was held of it, recesses included.
    pub planned: Millis,
    /// From its opening to its close, or to the last record while it is open.
    pub actual: Millis,
    /// How late it opened; negative is early. `None` where it did not open, or a rehearsal began within it.
    pub opened_late: Option<Millis>,
    /// How late it closed; negative is early. `None` while it is not closed.
    pub closed_late: Option<Millis>,
    /// Records that opened and closed it.
    pub records: Vec<u64>,
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
    /// Id of its sitting.
    pub sitting: String,
    /// Speakers are called up in it.
    pub discussion: bool,
    /// A critical item.
    pub flag: bool,
    /// Never shortened to catch up.
    pub protected: bool,
    /// Minutes granted (or taken, negative) by decision.
    pub granted: Millis,
    /// It came to its end. What did not cannot be measured.
    pub done: bool,
    /// A rehearsal began after it.
    pub taken_as_met: bool,
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

/// When a duty falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyTime {
    /// Before the congress opens: preparation.
    Before,
    /// While it runs.
    During,
    /// After its close.
    After,
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
    /// When it falls due.
    pub time: DutyTime,
    /// How it went.
    pub end: DutyEnd,
    /// Why, or how, in the operator's words.
    pub words: String,
    /// The election it stands for, by id, where it stands for one.
    pub about: Option<String>,
    /// What to do next time, in the words of the rulebook.
    pub counsel: Option<Words>,
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
    /// Present and raised no card.
    pub not_voting: Option<u32>,
    /// Present when it was called.
    pub present: u32,
    /// What was needed, of how many.
    pub need: u32,
    /// The base.
    pub base: u32,
    /// It passed; `None` where it was not announced.
    pub passed: Option<bool>,
    /// It was put again later, or cancelled.
    pub withdrawn: bool,
    /// The announced vote whose question was put again here.
    pub repeats: Option<String>,
    /// It was called off before it was announced.
    pub cancelled: bool,
    /// It decides about the rounds of an election: "no" is an answer like any other.
    pub about_rounds: bool,
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
    /// The congress cancelled its papers.
    pub cancelled: bool,
    /// A second ballot among those who shared the last seat.
    pub revote: bool,
    /// What the head of the tellers wrote about numbers that do not close.
    pub explained: Option<String>,
    /// Records.
    pub records: Vec<u64>,
}

/// A document that was read.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingLesson {
    /// Id in the session.
    pub document: String,
    /// Title.
    pub title: Words,
    /// The item in which it was read, by id.
    pub item: String,
    /// Minutes planned: measured before, else by its words at the pace that the session gives.
    pub planned: Option<Millis>,
    /// What it took.
    pub actual: Millis,
    /// Words, where the session tells them.
    pub words: Option<u32>,
    /// Pages, where the session tells them.
    pub pages: Option<u32>,
    /// Records that began and ended it.
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
    /// Time over the limits, together.
    pub over_by: Millis,
    /// Share of solutions in thousandths of the speaking time; `None` where nobody spoke.
    pub solutions_permille: Option<u32>,
    /// Thousandths of the official sittings' actual time.
    pub share_permille: u32,
    /// Records that gave the floor and took it back.
    pub records: Vec<u64>,
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
    /// Nothing accounts for it: no item ran, a vote stood called, or the item's own time was over.
    pub unaccounted: bool,
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
    /// Which election, item, vote or document it is about, by id.
    pub about: Option<String>,
    /// How the duty ended, where it is one.
    pub end: Option<DutyEnd>,
    /// What, where the data says it: the duty's own sentence.
    pub text: Option<Words>,
    /// What the next congress should do, where the data says it.
    pub counsel: Option<Words>,
    /// What was measured: a sentence each, `review-CODE` and `review-CODE.do`. Under the number of a duty they
    /// tell how its neglect showed; one omission is one finding.
    pub measured: Vec<Measured>,
    /// Records that show it.
    pub records: Vec<u64>,
}

/// Something measured: a code of this room, and the values of its sentence.
#[derive(Clone, Debug, Serialize)]
pub struct Measured {
    /// `L03`.
    pub code: &'static str,
    /// By name. Lengths are whole minutes.
    #[serde(serialize_with = "plain")]
    pub facts: Vec<(&'static str, Fact)>,
}

/// Facts as plain values: text, number, moment (RFC 3339), words in their languages.
pub(super) fn plain<S: serde::Serializer>(
    facts: &[(&'static str, Fact)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap;
    let mut map = serializer.serialize_map(Some(facts.len()))?;
    for (name, fact) in facts {
        match fact {
            Fact::Text(text) => map.serialize_entry(name, text)?,
            Fact::Number(number) => map.serialize_entry(name, number)?,
            Fact::Time(at) => map.serialize_entry(name, &at.to_rfc3339())?,
            Fact::Message(id) => map.serialize_entry(name, id)?,
            Fact::Words(words) => map.serialize_entry(name, words)?,
        }
    }
    map.end()
}
