//! Duties as data: what must be done, by when, what proves it, and where the rule stands.

use super::words::Words;
use super::{CongressKind, Office, Rung, SittingKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a rule stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Source {
    /// The document as people cite it, such as "QC 244-QĐ/TW (9/6/2014), Điều 32".
    pub cite: Words,
    /// Its date. No rule holds for a congress before the date of its source.
    pub date: Option<NaiveDate>,
    /// The sentence was seen in the source. A rule that was not is shown as "thông lệ, chưa đối chiếu"
    /// and never blocks.
    pub checked: bool,
}

/// How much weight a duty has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Stops Tiếp at the step where it falls due, with three ways out.
    Must,
    /// Reminds without stopping.
    Should,
    /// Is told in the lessons.
    Lesson,
}

/// When a duty falls due: at the latest before the thing named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Before the congress opens.
    BeforeOpening,
    /// Before the first step that bears one of these subjects.
    BeforeSubject(Vec<String>),
    /// Before this rung of an election to one of these offices (all offices if empty). Such a duty
    /// stands once for every election it touches.
    BeforeRung(Rung, #[serde(default)] Vec<Office>),
    /// Before a sitting of this kind closes.
    BeforeSittingCloses(SittingKind),
    /// Before the discussion ends.
    BeforeDiscussionEnds,
    /// Before the congress closes.
    BeforeClose,
    /// After the close; asked for before documents are exported.
    AfterClose,
}

/// What in the journal or the plan meets a duty. One of a duty's list is enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A card vote on this subject passed and was announced.
    CardVotePassed(String),
    /// A step that bears this subject was done.
    StepDone(String),
    /// This rung of the election in question was done.
    RungDone(Rung),
    /// A document on this subject is ready.
    DocumentReady(String),
    /// Every document of the plan is ready.
    DocumentsReady,
    /// Documents that will be read take at most this many minutes and pages each:
    /// (subject, pages, minutes).
    ReadingWithin(Vec<(String, u32, u32)>),
    /// Every item has one person in charge and a deputy, and nobody has two items at once.
    PersonsAssigned,
    /// The discussion has had at least this many percent of the official sitting's planned length,
    /// or its own planned length.
    DiscussionTime(u32),
    /// At least this many percent of the speaking time went to solutions.
    SolutionShare(u32),
    /// Every rung that the election needs is a step of the programme.
    LadderComplete,
    /// Enough are present, and from enough units.
    QuorumMet,
    /// Every election of the plan was announced with all its seats filled and no tie.
    ElectionsComplete,
    /// No count came in by typing papers into the program (HD 03-HD/TW of 20/3/2020, item 3).
    CountedByMinutes,
    /// No announced vote or round would end otherwise if those were in its base who came after it was frozen
    /// without them. Such a duty stands once for everybody who came late.
    BasesStand,
    /// The roll was taken, and nobody who counts is still "not yet arrived".
    BaseSettled,
    /// Only somebody's word can meet it: recorded by hand.
    Attested,
}

/// What "do it now" leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Remedy {
    /// Put a card vote on this subject before the present step, with this question.
    InsertCardVote(String, Words),
    /// Put a briefing step on this subject before the present step.
    InsertBrief(String, Words),
    /// Put this rung of the election before the present step.
    InsertRung(Rung),
    /// Put a step that reads the document on this subject before the present step.
    InsertRead(String, Words),
    /// Nothing can be inserted; the text says what to do.
    Explain(Words),
}

/// Which congresses a duty holds for. Empty lists mean all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holds {
    /// Kinds of congress.
    pub kinds: Vec<CongressKind>,
    /// Only where the plan has a sitting of this kind.
    pub with_sitting: Option<SittingKind>,
    /// Only where the plan names an election to one of these offices.
    pub offices: Vec<Office>,
    /// Only where a superior body asked for it: the session must name this requirement.
    pub requirement: Option<String>,
}

/// Something the rules oblige the presidium to do by a certain step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutyRule {
    /// Its number, such as `X5`.
    pub id: String,
    /// Its weight.
    pub severity: Severity,
    /// What is not yet done, as the gate says it: "Chương trình đại hội chưa được biểu quyết thông qua."
    pub text: Words,
    /// The sentence the reminder says beforehand: what to get ready.
    #[serde(default)]
    pub prepare: Option<Words>,
    /// When it falls due.
    pub due: Due,
    /// What meets it; one is enough.
    pub met_by: Vec<Evidence>,
    /// What "do it now" does.
    pub remedy: Remedy,
    /// Which congresses it holds for.
    #[serde(default)]
    pub holds: Holds,
    /// Where the rule stands.
    pub source: Source,
}

impl DutyRule {
    /// It stops Tiếp: a must whose source was seen.
    pub fn blocks(&self) -> bool {
        self.severity == Severity::Must && self.source.checked
    }
}
