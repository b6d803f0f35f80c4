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

/// When a duty falls due: the last moment at which it can still be settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// So many days before the day of the congress. In the congress it stands like [`Due::BeforeOpening`].
    DaysBefore(u32),
    /// So many working days (Monday to Friday) before the day of the congress; else the same.
    WorkingDaysBefore(u32),
    /// Before the congress opens.
    BeforeOpening,
    /// Before the first sitting of this kind opens. Does not hold where the programme has none.
    BeforeSittingOpens(SittingKind),
    /// Before the first step that bears one of these subjects.
    BeforeSubject(Vec<String>),
    /// Within a step on one of these subjects: when Tiếp leaves the last of them, or it is left out while it
    /// runs. Going elsewhere for a while is not leaving. A duty of this kind does not hold where the programme
    /// has no such step, nor where its item was left out before it began.
    WithinSubject(Vec<String>),
    /// After a step on one of these subjects: by the end of the item that holds the last of them. Does not
    /// hold where the programme has no such step.
    AfterSubject(Vec<String>),
    /// Before the first rung of an election to one of these offices (all offices if empty), once for each that
    /// the programme has a rung of. Whichever rung is come to first is the first.
    BeforeElection(#[serde(default)] Vec<Office>),
    /// Before this rung of an election to one of these offices (all offices if empty). Such a duty
    /// stands once for every election it touches.
    BeforeRung(Rung, #[serde(default)] Vec<Office>),
    /// Within this rung: when Tiếp leaves it, of whatever round. Stands once for every election it touches and
    /// that the programme has this rung of.
    WithinRung(Rung, #[serde(default)] Vec<Office>),
    /// Before the first meeting of a newly elected committee (an item with its own electorate) begins. Does
    /// not hold where the programme has none.
    BeforeFirstMeeting,
    /// Before a sitting of this kind closes.
    BeforeSittingCloses(SittingKind),
    /// Before the discussion ends: when Tiếp leaves the last discussion.
    BeforeDiscussionEnds,
    /// Before the congress closes.
    BeforeClose,
    /// After the close; from then on it is due, and asked for before documents are exported.
    AfterClose,
    /// After the close, within so many days.
    DaysAfter(u32),
    /// After the close, within so many working days (Monday to Friday).
    WorkingDaysAfter(u32),
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
    /// This many different questions on this subject passed: number and list were voted separately.
    QuestionsPassed(String, u32),
    /// Nothing on this subject is in the programme and nothing was voted on it. What was left out with a reason
    /// is in it no longer.
    NoStep(String),
    /// The election in question has no such rung.
    NoRung(Rung),
    /// Reading the documents on these subjects took at most so many minutes each, by the journal:
    /// (subject, minutes). Breaks, pauses and the time elsewhere are not reading; a document that is read in
    /// several steps is timed as one. While one that the programme has is not read, it is not met.
    ReadWithin(Vec<(String, u32)>),
    /// Somebody reported about presence: the roll was taken.
    RollTaken,
    /// Presence was reported at most so many minutes before the papers of the election in question were issued,
    /// in every round; before the first are: at most so many minutes ago.
    PresenceChecked(u32),
    /// There are tellers of the election in question, and none of them stands on its list, of whatever round.
    TellersOffList,
    /// The list of the election in question has names above the seats, and no more than the limit.
    SurplusWithin,
    /// Every name from the floor on the list of the election in question had the support that the rulebook
    /// asks for.
    SupportShown,
    /// No name on the list of the election in question came from the floor.
    NoneFromFloor,
    /// No more papers of the election in question were collected than issued; before they are reported, it is
    /// not met.
    CollectedWithin,
    /// Nobody with a seat is attested absent throughout while an alternate is in the hall without a seat.
    AlternatesCalled,
    /// A number of the plan, the roll or the election in question is at least and at most so much.
    NumberWithin(Figure, Option<u32>, Option<u32>),
    /// The elections to these offices stand in the programme in this order.
    OfficesInOrder(Vec<Office>),
    /// Every question that the programme puts to the cards was announced, and every election is complete.
    VotesComplete,
    /// No announced vote left cards of those present unasked: agreed, not agreed and other opinions make those
    /// present.
    CardsAccounted,
    /// The congress ends on or before the deadline of the session; met where it names none.
    DeadlineKept,
    /// Somebody's word meets it: attested in the session the week before (by the number of the duty, or with the
    /// election, as in `R08/bch`), or recorded by hand.
    Attested,
}

/// A number that a duty may bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// Members of the whole organisation, as the session has it; of a member congress those on the roll.
    Members,
    /// Summoned.
    Summoned,
    /// In the hall.
    Present,
    /// Seats of the election in question.
    Seats,
    /// Names on its list.
    Names,
    /// Its tellers, the head too.
    Tellers,
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
    /// For the elections it touches (those of its moment, else those of `offices`): only where the number is
    /// allocated from above (or is not).
    pub allocated: Option<bool>,
    /// Only where the roll names somebody who has no vote: probationary members, those transferred in for a
    /// time.
    pub non_voters: bool,
    /// Only where the programme has a step on one of these subjects.
    pub with_subject: Vec<String>,
    /// Only for congresses up to this day: the source was replaced.
    pub until: Option<NaiveDate>,
}

/// Something the rules oblige the presidium to do by a certain step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutyRule {
    /// Its number, such as `X5`.
    pub id: String,
    /// Other numbers under which lists know it, such as `R13`. None is the id of a duty; several duties may
    /// share one, where it takes them all to do what the list asks for.
    #[serde(default)]
    pub also: Vec<String>,
    /// Its weight.
    pub severity: Severity,
    /// What is not yet done, as the gate says it: "Chương trình đại hội chưa được biểu quyết thông qua."
    pub text: Words,
    /// The sentence the reminder says beforehand: what to get ready.
    #[serde(default)]
    pub prepare: Option<Words>,
    /// The sentence to say when it is put right now.
    #[serde(default)]
    pub say: Option<Words>,
    /// What the next congress should do, as the lessons say it.
    #[serde(default)]
    pub counsel: Option<Words>,
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
