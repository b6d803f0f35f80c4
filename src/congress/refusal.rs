//! Refusals: what is wrong, by which rule, and what to do now. Only `decide` refuses.
//!
//! Every refusal has an id; `locale` has a sentence `refusal-ID` and what to do now, `refusal-ID.do`, in
//! both languages for each of them (a test holds that).

use super::election::Finding;
use super::time::Wall;
use crate::rulebook::Source;

/// A value a sentence is made with.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// Text, as it stands in the data.
    Text(String),
    /// A whole number; the language decides how it is written.
    Number(i64),
    /// A time of day.
    Time(Wall),
    /// The id of another sentence of the program.
    Message(&'static str),
    /// Words of data, in both languages.
    Words(crate::rulebook::Words),
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<u32> for Fact {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}
impl From<u64> for Fact {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Fact {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<usize> for Fact {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<crate::rulebook::Words> for Fact {
    fn from(words: crate::rulebook::Words) -> Self {
        Self::Words(words)
    }
}

macro_rules! reasons {
    ($($(#[$doc:meta])* $name:ident { $($field:ident),* } => $id:literal,)*) => {
        /// Why a command was refused. The fields are the numbers and names of the sentence.
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs)]
        pub enum Reason {
            $($(#[$doc])* $name { $($field: Fact),* },)*
        }

        impl Reason {
            /// The ids of all reasons.
            pub const IDS: &[&str] = &[$($id),*];

            /// The id of its sentence.
            pub fn id(&self) -> &'static str {
                match self { $(Self::$name { .. } => $id,)* }
            }

            /// What the sentence is made with.
            pub fn facts(&self) -> Vec<(&'static str, Fact)> {
                match self {
                    $(Self::$name { $($field),* } => vec![$((stringify!($field), $field.clone())),*],)*
                }
            }
        }
    };
}

reasons! {
    /// The congress is closed; only addenda can be written.
    Closed {} => "closed",
    /// The command is the program's own.
    AlreadyOpen {} => "already-open",
    /// Nothing comes after this.
    NothingLeft {} => "nothing-left",
    /// There is no item of this id.
    UnknownItem { item, near } => "unknown-item",
    /// There is no step of this id in the item.
    UnknownStep { item, step, near } => "unknown-step",
    /// No item is running.
    NoItem {} => "no-item",
    /// No step is running.
    NoStep {} => "no-step",
    /// The item is done already.
    ItemDone { item } => "item-done",
    /// The item's sitting is over.
    SittingOver { item, sitting } => "sitting-over",
    /// A reason is needed.
    ReasonNeeded {} => "reason-needed",
    /// A name is needed.
    NameNeeded {} => "name-needed",
    /// A text is needed.
    TextNeeded {} => "text-needed",
    /// The number is out of range.
    OutOfRange { number, least, most } => "out-of-range",
    /// The quorum is not there and the sitting cannot open.
    NoQuorum { present, needed, summoned } => "no-quorum",
    /// A must-duty falls due here.
    DutyOpen { duty, text } => "duty-open",
    /// There is no duty of this id in this congress.
    UnknownDuty { duty, near } => "unknown-duty",
    /// The duty is met or waived already.
    DutySettled { duty } => "duty-settled",
    /// Nothing was waived under this id.
    NotWaived { duty } => "not-waived",
    /// Nothing can be inserted for this duty; the text says what to do.
    CannotDoForYou { text } => "cannot-do-for-you",
    /// The clock is held already.
    AlreadyPaused {} => "already-paused",
    /// The clock runs.
    NotPaused {} => "not-paused",
    /// The congress is in recess.
    InRecess {} => "in-recess",
    /// The congress is not in recess.
    NotInRecess {} => "not-in-recess",
    /// No sitting is open.
    NoSitting {} => "no-sitting",
    /// There was no interruption to count.
    NoGap {} => "no-gap",
    /// There is no speaker of this id.
    UnknownSpeaker { speaker } => "unknown-speaker",
    /// The speaker has spoken or is speaking.
    SpeakerNotWaiting { name } => "speaker-not-waiting",
    /// Nobody has the floor.
    NobodySpeaks {} => "nobody-speaks",
    /// Nobody waits for the floor.
    QueueEmpty {} => "queue-empty",
    /// The id is taken.
    IdTaken { id } => "id-taken",
    /// There is nobody with this card on the roll.
    UnknownCard { card } => "unknown-card",
    /// The person has no seat (alternate, probationary, suspended, …).
    NoSeat { card, name } => "no-seat",
    /// The person has been present, so cannot be absent throughout.
    WasPresent { card, name } => "was-present",
    /// Who attests is missing.
    AttestationNeeded {} => "attestation-needed",
    /// An alternate has the person's seat.
    SeatTaken { card, name, by } => "seat-taken",
    /// Only alternates are called up.
    NotAlternate { card, name } => "not-alternate",
    /// The alternate has somebody's seat already.
    CalledUpAlready { name, replaces } => "called-up-already",
    /// The alternate was not called up.
    NotCalledUp { card, name } => "not-called-up",
    /// Only an elected or appointed delegate is replaced.
    NotReplaceable { card, name } => "not-replaceable",
    /// The person is in the hall, so cannot be replaced.
    StillPresent { card, name } => "still-present",
    /// There is no such unit on the roll.
    UnknownUnit { unit, near } => "unknown-unit",
    /// A vote is open already.
    VoteOpen { title } => "vote-open",
    /// No vote is open.
    NoVote {} => "no-vote",
    /// The open vote has no numbers yet.
    VoteNotRecorded { title } => "vote-not-recorded",
    /// The vote was announced already.
    VoteAnnounced { title } => "vote-announced",
    /// The numbers pass those present.
    VoteOverPresent { sum, present } => "vote-over-present",
    /// The numbers do not make those present.
    VoteSum { sum, present, missing } => "vote-sum",
    /// A section of the hall was given twice.
    SectionTwice { unit } => "section-twice",
    /// A section has more cards than people.
    SectionOver { unit, sum, most } => "section-over",
    /// A section did not count an answer that the others counted.
    SectionMissing { unit, answer } => "section-missing",
    /// With this section, the sections pass the total.
    SectionsOver { unit, answer, sum, total } => "sections-over",
    /// The sections do not make the total.
    SectionsUnder { answer, sum, total, missing } => "sections-under",
    /// There is no vote of this id.
    UnknownVote { vote, near } => "unknown-vote",
    /// No vote was announced that could be put again.
    NothingToRepeat {} => "nothing-to-repeat",
    /// The vote was not announced: it is open, or was taken back.
    VoteNotAnnounced { title } => "vote-not-announced",
    /// The election went on from what this vote decided.
    RepeatBuiltUpon { title } => "repeat-built-upon",
    /// More are present than the majority is measured on: somebody who came is not known by name.
    PresentOverBase { present, base } => "present-over-base",
    /// The person is not in the hall.
    NotPresent { card, name } => "not-present",
    /// The card is somebody else's.
    CardOtherName { card, name, known } => "card-other-name",
    /// The rulebook has no such subject.
    UnknownSubject { subject, near } => "unknown-subject",
    /// The tellers are elected.
    TellersElected {} => "tellers-elected",
    /// The papers are out or in the box; their numbers stand.
    PapersClosed {} => "papers-closed",
    /// The number comes from above, or was voted.
    SeatsFixed {} => "seats-fixed",
    /// Nobody is present: there is nobody to vote.
    NobodyPresent {} => "nobody-present",
    /// The running step holds no vote and no title was given.
    NoQuestion {} => "no-question",
    /// All questions of the step are decided.
    QuestionsDone {} => "questions-done",
    /// The vote that this step needs did not pass.
    VoteFailed { title } => "vote-failed",
    /// There is no election of this id, or none is running.
    UnknownElection { election } => "unknown-election",
    /// The command belongs to another rung.
    WrongRung { rung } => "wrong-rung",
    /// The rung needs something before Tiếp can leave it.
    RungNeeds { rung, what } => "rung-needs",
    /// The name is on the list already.
    NameListed { name } => "name-listed",
    /// The name is not on the list.
    NameNotListed { name, near } => "name-not-listed",
    /// The list is adopted; names can no longer change.
    ListAdopted {} => "list-adopted",
    /// The list has fewer names than seats.
    ListTooShort { names, seats } => "list-too-short",
    /// The list has more names than the surplus limit allows.
    ListTooLong { names, seats, limit } => "list-too-long",
    /// A committee's list must have more names than seats.
    ListWithoutSurplus { names, seats } => "list-without-surplus",
    /// A name from the floor needs support that nobody recorded.
    SupportMissing { name, need } => "support-missing",
    /// This name needs no support.
    SupportNotAsked {} => "support-not-asked",
    /// Probationary, temporary and suspended members may not stand.
    MayNotStand { name, status } => "may-not-stand",
    /// The person has no right to nominate.
    MayNotNominate { name, status } => "may-not-nominate",
    /// Members of the convening committee stand and nominate only within its list.
    ConvenerOutsideList { name } => "convener-outside-list",
    /// The office is filled from among the elected of another election.
    NotAmongElected { name, title } => "not-among-elected",
    /// The person has the seat from an earlier round.
    AlreadyElected { name } => "already-elected",
    /// The congress voted the number of names; the names cannot change under it.
    NumberVoted {} => "number-voted",
    /// Another election comes first.
    ElectionFirst { title } => "election-first",
    /// The congress has not allowed new names.
    NoNewNames {} => "no-new-names",
    /// The list is within the limit.
    OpinionNotNeeded {} => "opinion-not-needed",
    /// The numbers of the opinion ballot do not add up.
    OpinionWrong { codes, names } => "opinion-wrong",
    /// The cut falls among names with as many votes.
    OpinionTie { names, places } => "opinion-tie",
    /// Probationary, temporary and suspended members are no tellers.
    TellerStatus { name, status } => "teller-status",
    /// Other tellers were proposed and not voted on.
    TellersNotElected {} => "tellers-not-elected",
    /// More papers are in the box than were issued; nothing may be counted.
    BallotsVoid { collected, issued } => "ballots-void",
    /// Papers issued, left over and spoiled do not make those printed.
    PrintedSum { printed, sum } => "printed-sum",
    /// A teller stands on the list.
    TellerOnList { name } => "teller-on-list",
    /// The tellers' names are missing.
    TellersMissing {} => "tellers-missing",
    /// More papers than voters.
    IssuedOverPresent { issued, present } => "issued-over-present",
    /// More papers in the box than were issued.
    CollectedOverIssued { collected, issued } => "collected-over-issued",
    /// The count does not add up. Every finding is in the refusal.
    CountWrong { codes } => "count-wrong",
    /// The minutes are signed or the result is announced; a correction needs a reason.
    CountClosed {} => "count-closed",
    /// The result was announced already.
    ResultAnnounced {} => "result-announced",
    /// There is no document of this id.
    UnknownDocument { document, near } => "unknown-document",
    /// There is no guest of this id.
    UnknownGuest { guest, near } => "unknown-guest",
    /// There is nothing to undo.
    NothingToUndo {} => "nothing-to-undo",
    /// The latest act cannot be undone, only corrected.
    NotUndoable { act, what } => "not-undoable",
    /// Earlier items are not done and not skipped.
    ItemsLeft { count, first } => "items-left",
    /// A vote, a round or a speech is open.
    StillOpen { what } => "still-open",
    /// Before the seal there are no addenda.
    NotClosed {} => "not-closed",
    /// `--from` was used in a live congress, or after the start.
    OnlyAtStart {} => "only-at-start",
    /// The clock of a live congress cannot be set.
    OnlyInRehearsal {} => "only-in-rehearsal",
}

/// A refusal: the reason, the rule, and what stands in the way in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// What is wrong and what to do now.
    pub reason: Reason,
    /// The rule, where one stands behind it.
    pub rule: Option<Source>,
    /// What does not add up, for counts.
    pub findings: Vec<Finding>,
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Self {
            reason,
            rule: None,
            findings: Vec::new(),
        }
    }
}

impl Reason {
    /// The refusal with the rule behind it.
    pub fn by(self, rule: &Source) -> Refusal {
        Refusal {
            reason: self,
            rule: Some(rule.clone()),
            findings: Vec::new(),
        }
    }
}
