//! Events: facts, as the journal holds them. Old events are upgraded on reading, never rewritten.

use super::election::{BallotKind, CountMethod, CountSheet, Outcome, RoundKind, TeamCount};
use super::plan::{CandidatePlan, Guest, RoundDecision, Step};
use super::roll::Base;
use super::time::{Millis, Wall};
use crate::rulebook::{BaseKind, Rung, Words};
use serde::{Deserialize, Serialize};

/// Whether this is the congress itself or its rehearsal. They never share a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// ĐIỀU HÀNH THẬT.
    Live,
    /// TẬP DƯỢT.
    Rehearsal,
}

/// A text the journal keeps whole, so that it needs no other file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceText {
    /// The name it had: file name or id, never a folder.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// An item and, where it matters, one of its steps.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepRef {
    /// Id of the item.
    pub item: String,
    /// Id of the step.
    pub step: String,
}

/// What a speech is about, for the share of time that solutions had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeechTag {
    /// Giải pháp for the next term.
    Solution,
    /// Kết quả of the past term.
    Result,
    /// Neither, or not tagged.
    #[default]
    Other,
}

/// Why a duty was waived: one digit, words later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaiverReason {
    /// 1: by decision of the presidium.
    Presidium,
    /// 2: done at the preparatory sitting.
    DoneBefore,
    /// 3: does not apply.
    NotApplicable,
    /// 4: the reason will be written later; asked again at the break, the close and before export.
    Later,
}

impl WaiverReason {
    /// In the order of their digits.
    pub const ALL: [Self; 4] = [
        Self::Presidium,
        Self::DoneBefore,
        Self::NotApplicable,
        Self::Later,
    ];
}

/// A number of a card vote that was not counted but computed from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Computed {
    /// Đồng ý = có mặt − không đồng ý − ý kiến khác.
    Yes,
}

/// The cards of one section of the hall. What was not counted by section is absent, which is not 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The section; a bare number is its place ("tổ 1").
    pub unit: String,
    /// Đồng ý.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<u32>,
    /// Không đồng ý.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no: Option<u32>,
    /// Ý kiến khác.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<u32>,
}

/// E is what a share is taken of where nothing else is written.
#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks with a reference
fn is_usual(on: &BaseKind) -> bool {
    *on == BaseKind::AdjustedSummoned
}

/// A fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // each variant says what happened; its fields are named by the glossary
pub enum Event {
    // ---- the journal itself ----
    /// The journal begins. It holds every text it depends on.
    Opened {
        format: u32,
        mode: Mode,
        program: String,
        run: u32,
        boot: String,
        session: SourceText,
        rulebook: SourceText,
        roll: SourceText,
    },
    /// The program goes on with the journal. `clock` is the congress's clock at this moment.
    Resumed {
        program: String,
        run: u32,
        boot: String,
        clock: Millis,
    },
    /// Nothing ran between the last sign of life and the resumption. Running clocks do not count it.
    Interrupted {
        gap: Millis,
        alive: Wall,
    },
    /// The last interruption counts as running time after all.
    GapCounted {},
    /// A rehearsal's clock was anchored anew.
    ClockSet {
        real_at: Wall,
        real_up: Millis,
        at: Wall,
        up: Millis,
        /// Virtual milliseconds per real millisecond; `paused` tells whether it is held.
        speed: u32,
        paused: bool,
    },
    /// A cut-off last line was set aside under this name.
    Recovered {
        bytes: u64,
        file: String,
        sha256: String,
    },
    /// The journal goes on in another file.
    Segment {
        continues: String,
        prev: String,
        reason: String,
    },
    /// This act's fingerprint was printed.
    Witnessed {
        seq: u64,
    },

    // ---- where we are ----
    /// The congress is held on another day than planned.
    Rescheduled {
        by_days: i64,
    },
    /// A rehearsal starts here; all before it is taken as met.
    StartedFrom {
        item: String,
    },
    SittingOpened {
        sitting: String,
    },
    SittingClosed {
        sitting: String,
    },
    ItemStarted {
        item: String,
    },
    /// All its steps are done or skipped.
    ItemEnded {
        item: String,
    },
    /// Left before its end; it can be gone back to.
    ItemLeft {
        item: String,
    },
    ItemSkipped {
        item: String,
        reason: String,
    },
    StepStarted {
        item: String,
        step: String,
    },
    StepDone {
        item: String,
        step: String,
    },
    StepSkipped {
        item: String,
        step: String,
        reason: String,
    },
    /// A step was put before `before` (at the end of the item if `None`).
    StepInserted {
        item: String,
        before: Option<String>,
        step: Step,
    },
    ChairChanged {
        name: String,
    },

    // ---- clocks ----
    ItemClockPaused {
        item: String,
    },
    ItemClockResumed {
        item: String,
    },
    TimeGranted {
        item: String,
        by: Millis,
        reason: String,
    },
    RecessStarted {
        until: Option<Wall>,
    },
    RecessEnded {},

    // ---- speakers ----
    SpeakerRegistered {
        speaker: String,
        name: String,
        card: Option<u32>,
        unit: String,
        tag: SpeechTag,
    },
    SpeakerWithdrawn {
        speaker: String,
    },
    SpeechStarted {
        speaker: String,
        limit: Option<Millis>,
    },
    SpeechEnded {
        speaker: String,
    },
    SpeechPaused {
        speaker: String,
    },
    SpeechResumed {
        speaker: String,
    },
    SpeechGranted {
        speaker: String,
        by: Millis,
    },
    SpeechTagged {
        speaker: String,
        tag: SpeechTag,
    },

    // ---- the roll ----
    /// Everybody who has a seat is present, but for these.
    AllPresent {
        except: Vec<u32>,
    },
    Arrived {
        cards: Vec<u32>,
    },
    Departed {
        cards: Vec<u32>,
    },
    /// Attested as absent throughout, by whom; E changes from here on.
    AbsentThroughout {
        card: u32,
        accepted: bool,
        reason: String,
        attested_by: String,
    },
    /// So many are in the hall now, without names. E does not change.
    PresentCounted {
        present: Option<u32>,
    },
    /// The head of a unit reports so many of it present, without names; `None`: back to the names.
    UnitCounted {
        unit: String,
        present: Option<u32>,
    },
    /// The alternate has the seat of the person replaced from here on.
    AlternateCalled {
        card: u32,
        replaces: u32,
    },
    /// The alternate gives the seat back.
    AlternateStoodDown {
        card: u32,
    },

    // ---- card votes ----
    CardVoteOpened {
        vote: String,
        /// What is decided. For the questions of an election rung: the election's title.
        title: Words,
        subject: Option<String>,
        step: Option<StepRef>,
        question: Option<String>,
        election: Option<String>,
        rung: Option<Rung>,
        /// What it decides about the rounds of the election.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<RoundDecision>,
        present: u32,
        base: Base,
        /// What the share is taken of.
        #[serde(default, skip_serializing_if = "is_usual")]
        on: BaseKind,
        need: u32,
        /// The announced vote whose question is put again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        repeats: Option<String>,
        /// Why it is put again.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    CardVoteRecorded {
        vote: String,
        yes: u32,
        no: u32,
        other: u32,
        not_voting: u32,
        computed: Option<Computed>,
        /// By section of the hall, where counted so.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        sections: Vec<Section>,
    },
    CardVoteAnnounced {
        vote: String,
        passed: bool,
    },
    CardVoteCancelled {
        vote: String,
        reason: String,
    },

    // ---- elections ----
    SeatsSet {
        election: String,
        seats: u32,
    },
    /// Another number is proposed to the vote.
    SeatsProposed {
        election: String,
        seats: u32,
    },
    /// The presidium overruled a limit that is not arithmetic, with this reason.
    Overruled {
        reason: String,
    },
    ListIntroduced {
        election: String,
        candidates: Vec<CandidatePlan>,
    },
    Nominated {
        election: String,
        candidate: String,
        card: Option<u32>,
        by: String,
        own: bool,
    },
    WithdrawalDecided {
        election: String,
        candidate: String,
        allowed: bool,
    },
    /// Who supported a name from the floor, of how many present; `need` is the least number.
    SupportCounted {
        election: String,
        candidate: String,
        support: u32,
        present: u32,
        need: u32,
    },
    /// The opinion ballot on names from the floor, because the list was over the limit.
    OpinionCounted {
        election: String,
        issued: u32,
        collected: u32,
        valid: u32,
        invalid: u32,
        votes: Vec<(String, u32)>,
        left_out: Vec<String>,
    },
    /// The list as it will stand on the paper.
    ListAdopted {
        election: String,
        round: u32,
        candidates: Vec<String>,
        kind: BallotKind,
    },
    TellersProposed {
        election: String,
        head: String,
        members: Vec<String>,
    },
    TellersElected {
        election: String,
    },
    RungDone {
        election: String,
        round: u32,
        rung: Rung,
    },
    BallotsIssued {
        election: String,
        round: u32,
        issued: u32,
        present: u32,
        base: Base,
        need: Option<u32>,
    },
    /// Torn or soiled papers were exchanged before they were cast: so many in all.
    BallotsExchanged {
        election: String,
        round: u32,
        exchanged: u32,
    },
    BallotsCollected {
        election: String,
        round: u32,
        collected: u32,
    },
    /// The result as the signed count minutes have it. A correction is a new version with a reason.
    CountEntered {
        election: String,
        round: u32,
        version: u32,
        reason: Option<String>,
        count: CountSheet,
        outcome: Outcome,
        #[serde(default, skip_serializing_if = "CountMethod::is_minutes")]
        method: CountMethod,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        teams: Vec<TeamCount>,
        /// What the head of the tellers wrote about numbers that do not close.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        explained: Option<String>,
    },
    ResultAnnounced {
        election: String,
        round: u32,
    },
    /// The congress cancelled the papers of this round.
    RoundCancelled {
        election: String,
        round: u32,
    },
    /// Another round begins. In a re-vote and after cancelled papers the list is the one given.
    RoundOpened {
        election: String,
        round: u32,
        kind: RoundKind,
        seats: u32,
        #[serde(default, skip_serializing_if = "is_false")]
        for_alternates: bool,
        candidates: Vec<String>,
    },
    /// Whether new names may come onto the list of the next round.
    NewNamesDecided {
        election: String,
        allowed: bool,
    },
    /// The congress decided not to go on.
    ElectionStopped {
        election: String,
    },

    // ---- duties, people, papers ----
    /// Done already: recorded afterwards, in words.
    DutyMet {
        duty: String,
        how: String,
    },
    DutyWaived {
        duty: String,
        reason: WaiverReason,
        words: String,
    },
    WaiverExplained {
        duty: String,
        words: String,
    },
    DocumentReady {
        document: String,
        ready: bool,
    },
    GuestAdded {
        guest: Guest,
    },
    GuestArrived {
        guest: String,
    },
    Noted {
        text: String,
    },

    // ---- the end ----
    /// The congress is over. The fingerprint of this record is the seal.
    Closed {},
    /// Written after the seal, with its own fingerprint.
    Addendum {
        text: String,
    },
    /// That act no longer holds. It stays in the journal.
    Undone {
        act: u64,
        reason: String,
    },
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks with a reference
fn is_false(truth: &bool) -> bool {
    !truth
}
