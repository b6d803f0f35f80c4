//! Commands: what a person or a script asks for. `decide` answers with events or a refusal.

use super::election::{CountMethod, TeamCount};
use super::event::{Mode, Section, SourceText, SpeechTag, WaiverReason};
use super::plan::CandidatePlan;
use super::time::{Millis, Wall};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is asked for. In scripts: `{"next":{}}`, `{"card_vote_record":{"no":0,"other":0}}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[allow(missing_docs)] // fields are named by the glossary
pub enum Command {
    // ---- the program's own, not for scripts ----
    /// Begins a journal.
    #[serde(skip)]
    Open {
        mode: Mode,
        program: String,
        boot: String,
        session: SourceText,
        rulebook: SourceText,
        roll: SourceText,
    },
    /// Goes on with a journal after a restart. `gap` is the time since the last sign of life.
    #[serde(skip)]
    Resume {
        program: String,
        boot: String,
        clock: Millis,
        gap: Millis,
        alive: Wall,
    },
    /// Anchors a rehearsal's clock.
    #[serde(skip)]
    SetClock {
        real_at: Wall,
        real_up: Millis,
        at: Wall,
        up: Millis,
        speed: u32,
        paused: bool,
    },
    /// Tells that a cut-off last line was set aside.
    #[serde(skip)]
    Recover {
        bytes: u64,
        file: String,
        sha256: String,
    },
    /// A rehearsal begins at this item.
    #[serde(skip)]
    StartFrom {
        item: String,
    },

    // ---- moving on ----
    /// Tiếp: does what the footer says.
    Next {},
    /// Goes to an item, or to one of its steps; what is running is left and can be gone back to.
    GoTo {
        item: String,
        #[serde(default)]
        step: Option<String>,
    },
    /// Leaves an item out, with a reason.
    SkipItem {
        item: String,
        reason: String,
    },
    /// Leaves the running step out, with a reason.
    SkipStep {
        reason: String,
    },
    /// Ends the running step, also while speakers are waiting.
    EndStep {},
    /// Somebody else runs the congress from here on.
    ChangeChair {
        name: String,
    },
    /// The congress is held so many days after the planned date.
    Reschedule {
        by_days: i64,
    },

    // ---- clocks ----
    /// Holds the running item's clock.
    Pause {},
    /// Lets it go on.
    Continue {},
    /// Grants minutes to the running item (negative takes some back).
    Grant {
        minutes: i64,
        #[serde(default)]
        reason: String,
    },
    /// Breaks until a time, or open-ended.
    Recess {
        #[serde(default)]
        minutes: Option<i64>,
    },
    /// Ends the break.
    Reconvene {},
    /// Counts the last interruption as running time. A script has none.
    #[serde(skip)]
    CountGap {},

    // ---- speakers ----
    RegisterSpeaker {
        #[serde(default)]
        speaker: Option<String>,
        #[serde(default)]
        name: String,
        #[serde(default)]
        card: Option<u32>,
        #[serde(default)]
        tag: SpeechTag,
    },
    WithdrawSpeaker {
        speaker: String,
    },
    /// Gives the floor: to this speaker, or to the first in the queue.
    StartSpeech {
        #[serde(default)]
        speaker: Option<String>,
    },
    EndSpeech {},
    PauseSpeech {},
    ContinueSpeech {},
    GrantSpeech {
        minutes: i64,
    },
    TagSpeech {
        #[serde(default)]
        speaker: Option<String>,
        tag: SpeechTag,
    },

    // ---- the roll ----
    AllPresent {
        #[serde(default)]
        except: Vec<u32>,
    },
    Arrive {
        cards: Vec<u32>,
    },
    Depart {
        cards: Vec<u32>,
    },
    AbsentThroughout {
        card: u32,
        #[serde(default)]
        accepted: bool,
        #[serde(default)]
        reason: String,
        attested_by: String,
    },
    /// So many are in the hall; without a number: back to the names.
    PresentCount {
        #[serde(default)]
        present: Option<u32>,
    },
    /// So many of a unit are present, as its head reports; without a number: back to the names.
    UnitPresent {
        unit: String,
        #[serde(default)]
        present: Option<u32>,
    },
    /// An alternate takes the seat of an elected delegate who is not present.
    CallUp {
        card: u32,
        replaces: u32,
    },
    /// An alternate who was called up gives the seat back.
    StandDown {
        card: u32,
    },

    // ---- card votes ----
    /// Calls a vote: on the question that stands next in the running step, or on `title`.
    CardVoteOpen {
        #[serde(default)]
        vote: Option<String>,
        #[serde(default)]
        title: Option<String>,
        #[serde(default)]
        subject: Option<String>,
        /// Present at this vote, where it differs from the roll.
        #[serde(default)]
        present: Option<u32>,
        /// Why the presidium puts a list to the vote that is over the limit.
        #[serde(default)]
        overrule: Option<String>,
    },
    /// Records the numbers. Without `yes` it is computed from those present.
    CardVoteRecord {
        #[serde(default)]
        yes: Option<u32>,
        #[serde(default)]
        no: u32,
        #[serde(default)]
        other: u32,
        #[serde(default)]
        not_voting: u32,
        /// By section of the hall; their sums must be the totals. Where sections count `yes`, their sum is it.
        #[serde(default)]
        sections: Vec<Section>,
    },
    /// Announces the recorded result.
    CardVoteAnnounce {},
    /// Takes the call back before it is announced.
    CardVoteCancel {
        reason: String,
    },
    /// Puts the question of an announced vote again: of the one named, else of the last one. Both stay.
    CardVoteRepeat {
        #[serde(default)]
        vote: Option<String>,
        reason: String,
        /// Present at this vote, where it differs from the roll.
        #[serde(default)]
        present: Option<u32>,
    },

    // ---- elections ----
    /// Another number to be elected is put to the vote than the session proposes.
    ProposeSeats {
        #[serde(default)]
        election: Option<String>,
        seats: u32,
    },
    /// The incumbents' list, where it differs from the plan's.
    Introduce {
        #[serde(default)]
        election: Option<String>,
        candidates: Vec<CandidatePlan>,
    },
    Nominate {
        #[serde(default)]
        election: Option<String>,
        candidate: String,
        #[serde(default)]
        card: Option<u32>,
        #[serde(default)]
        by: String,
        /// The person stands on their own.
        #[serde(default)]
        own: bool,
        /// Card number of who nominates, so that the right to do so is looked at.
        #[serde(default)]
        nominator: Option<u32>,
        /// Why the presidium puts the name on the list although a rule speaks against it.
        #[serde(default)]
        overrule: Option<String>,
    },
    /// How many support a name from the floor, where the rulebook asks for support.
    RecordSupport {
        #[serde(default)]
        election: Option<String>,
        candidate: String,
        support: u32,
        /// Present at that moment, where it differs from the roll.
        #[serde(default)]
        present: Option<u32>,
    },
    /// The opinion ballot on names from the floor, where the list is over the limit: votes in their order.
    EnterOpinion {
        #[serde(default)]
        election: Option<String>,
        issued: u32,
        collected: u32,
        valid: u32,
        invalid: u32,
        votes: Vec<u32>,
        /// Who of those tied at the cut stays, as the congress decided.
        #[serde(default)]
        keep: Vec<String>,
    },
    DecideWithdrawal {
        #[serde(default)]
        election: Option<String>,
        candidate: String,
        allowed: bool,
    },
    ProposeTellers {
        #[serde(default)]
        election: Option<String>,
        head: String,
        members: Vec<String>,
    },
    IssueBallots {
        #[serde(default)]
        election: Option<String>,
        issued: u32,
        #[serde(default)]
        present: Option<u32>,
        /// Papers printed, left over and spoiled before issuing: they must make the number printed.
        #[serde(default)]
        printed: Option<u32>,
        #[serde(default)]
        unused: Option<u32>,
        #[serde(default)]
        spoiled: Option<u32>,
    },
    /// Torn or soiled papers that were exchanged so far. The number issued stands.
    ExchangeBallots {
        #[serde(default)]
        election: Option<String>,
        exchanged: u32,
    },
    CollectBallots {
        #[serde(default)]
        election: Option<String>,
        collected: u32,
        /// More papers than were issued were counted twice and it stays so: the congress decides.
        #[serde(default)]
        confirmed: bool,
    },
    /// The count as the signed minutes have it: votes by name, or in the order of the paper.
    EnterCount {
        #[serde(default)]
        election: Option<String>,
        valid: u32,
        invalid: u32,
        #[serde(default)]
        invalid_reasons: BTreeMap<String, u32>,
        votes: Vec<u32>,
        /// Votes against, where the paper asks for them.
        #[serde(default)]
        against: Vec<u32>,
        /// Required for a correction.
        #[serde(default)]
        reason: Option<String>,
        /// How the numbers came in.
        #[serde(default)]
        method: CountMethod,
        /// The totals of each team, where more than one counted.
        #[serde(default)]
        teams: Vec<TeamCount>,
        /// What the head of the tellers writes about numbers that arithmetic allows not to close.
        #[serde(default)]
        explained: Option<String>,
    },
    AnnounceResult {
        #[serde(default)]
        election: Option<String>,
    },

    // ---- duties ----
    /// "Làm ngay": puts or opens the step that meets the duty.
    DoDuty {
        duty: String,
    },
    /// "Đã làm rồi".
    MeetDuty {
        duty: String,
        how: String,
        /// Further duties that the same words meet, in the same act.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        also: Vec<String>,
    },
    /// "Bỏ qua".
    WaiveDuty {
        duty: String,
        reason: WaiverReason,
        #[serde(default)]
        words: String,
        /// Further duties that are waived for the same reason, in the same act.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        also: Vec<String>,
    },
    /// The words that were to come later.
    ExplainWaiver {
        duty: String,
        words: String,
    },

    // ---- papers, guests, notes ----
    DocumentReady {
        document: String,
        #[serde(default = "yes")]
        ready: bool,
    },
    AddGuest {
        #[serde(default)]
        guest: Option<String>,
        name: String,
        post: String,
        #[serde(default)]
        speech: bool,
    },
    GuestArrived {
        guest: String,
    },
    Note {
        text: String,
    },
    /// Takes the latest act back; it stays in the journal.
    Undo {
        #[serde(default)]
        reason: String,
    },
    /// A fingerprint was printed on paper.
    #[serde(skip)]
    Witness {
        seq: u64,
    },
    /// Closes the congress; the seal.
    Close {},
    /// Written after the seal.
    Addendum {
        text: String,
    },
}

fn yes() -> bool {
    true
}
