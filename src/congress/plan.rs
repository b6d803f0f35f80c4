//! A session as planned and checked: what a congress starts from.

use super::time::Millis;
use crate::rulebook::{CongressKind, Office, Rulebook, Rung, SittingKind, StepWord, Words};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// The session format this program writes and reads.
pub const FORMAT: u32 = 1;

/// Everything that the first record of a journal holds, read and checked.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The session.
    pub plan: Plan,
    /// The rulebook it names.
    pub rulebook: Rulebook,
    /// The roll beside it.
    pub roll: Vec<Person>,
}

/// One congress as planned.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The session's own name: `[a-z0-9-]{1,40}`.
    pub id: String,
    /// Full title: "Đại hội đại biểu Đảng bộ xã Thanh Chăn lần thứ XXI, nhiệm kỳ 2020 - 2025".
    pub title: Words,
    /// The title where room is short.
    pub short_title: Words,
    /// The organisation that holds it, as the heading of documents has it.
    pub organisation: Words,
    /// Town or commune, as documents are dated from.
    pub place: Words,
    /// Term, such as "2020 - 2025".
    pub term: Words,
    /// Delegates or all members.
    pub kind: CongressKind,
    /// The day it opens.
    pub date: NaiveDate,
    /// Offset from UTC in minutes.
    pub offset_minutes: i32,
    /// Id of the rulebook.
    pub rulebook: String,
    /// Who convenes it.
    pub convener: Words,
    /// The superior committee, if any.
    pub superior: Words,
    /// Which call this is, from 1: a congress to which too few came is called again.
    pub call: u32,
    /// Members of the whole organisation ("297 đảng viên"), where delegates stand for them.
    pub members: Option<u32>,
    /// Subordinate units, for the second condition of the quorum at a delegate congress.
    pub units: Option<u32>,
    /// People in charge of items.
    pub officers: Vec<Officer>,
    /// Guests in the order of the plan.
    pub guests: Vec<Guest>,
    /// Sittings in order; ids of items are unique over all of them.
    pub sittings: Vec<Sitting>,
    /// Documents to be read, adopted or handed out.
    pub documents: Vec<Document>,
    /// Offices to be filled, in order.
    pub elections: Vec<ElectionPlan>,
    /// What a superior body asked for, by name.
    pub requirements: Vec<String>,
    /// Duties switched off for this session: (duty id, reason).
    pub duties_off: Vec<(String, Words)>,
    /// Duties that somebody attested before the day: (duty id, also `RULE/election`; how: number, date, who).
    pub attested: Vec<(String, Words)>,
    /// The last day on which the superior body wants the congress held.
    pub deadline: Option<NaiveDate>,
    /// Words a minute at which documents of this congress are read aloud, as measured in a rehearsal.
    pub words_per_minute: Option<u32>,
}

/// Somebody in charge of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    /// Id in the session.
    pub id: String,
    /// Full name, without a form of address.
    pub name: String,
    /// Post.
    pub post: Words,
}

/// A guest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// Id in the session or congress.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Post, as it is read out.
    pub post: Words,
    /// Place in the order of introduction, from 1.
    pub order: u32,
    /// The guest will speak.
    pub speech: bool,
}

/// A part of the congress with its own opening and close.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitting {
    /// Id in the session.
    pub id: String,
    /// Its name.
    pub title: Words,
    /// Preparatory or official.
    pub kind: SittingKind,
    /// Days after the congress's date.
    pub day: u32,
    /// Planned opening.
    pub opens: NaiveTime,
    /// When it is to be over, where that was fixed.
    pub closes: Option<NaiveTime>,
    /// Its items in the planned order.
    pub items: Vec<Item>,
}

/// One line of the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Id, unique in the session.
    pub id: String,
    /// The number people read: that of the adopted programme.
    pub number: String,
    /// What it is.
    pub title: Words,
    /// Planned length.
    pub length: Millis,
    /// Fixed planned start, where it does not simply follow the item before.
    pub starts: Option<NaiveTime>,
    /// Officer in charge.
    pub in_charge: Option<String>,
    /// Officer who stands in.
    pub deputy: Option<String>,
    /// A critical item.
    pub flag: bool,
    /// Never shortened to catch up.
    pub protected: bool,
    /// A break: the clock runs, nothing is done.
    pub recess: bool,
    /// Only those elected in this election take part: the first meeting of a new committee, with a base of
    /// its own.
    pub electorate: Option<String>,
    /// Limit of one speech in this item.
    pub speech_limit: Option<Millis>,
    /// Its steps in order; never empty.
    pub steps: Vec<Step>,
}

/// The smallest unit that "Tiếp" moves over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Id, unique in its item.
    pub id: String,
    /// What it is about, from the rulebook's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Who speaks.
    pub who: Speaks,
    /// The sentence to say, with placeholders such as `{present}`.
    pub say: Words,
    /// What must be on the table by then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prepare: Vec<Words>,
    /// What is done.
    pub kind: StepKind,
}

/// Who says a step's sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaks {
    /// Ban tổ chức đại hội.
    Organiser,
    /// Đại diện cấp ủy triệu tập.
    Convener,
    /// Chủ tịch điều hành: the member of the presidium who runs this part.
    Chair,
    /// Đoàn thư ký.
    Secretariat,
    /// Trưởng ban thẩm tra tư cách đại biểu.
    Credentials,
    /// Trưởng ban kiểm phiếu.
    Tellers,
    /// Khách mời, đại diện cấp trên.
    Guest,
    /// Whoever presents the document.
    Presenter,
    /// Nobody: something is done in silence.
    Nobody,
}

/// What is done in a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// A sentence is said.
    Say,
    /// Questions are put to the raised cards, one after the other.
    CardVote {
        /// At least one.
        questions: Vec<Question>,
    },
    /// A document is read.
    Read {
        /// Id of the document.
        document: String,
    },
    /// One rung of an election.
    Election {
        /// Id of the election.
        election: String,
        /// Which rung.
        rung: Rung,
    },
    /// The congress decides about the rounds of an election: one question put to the raised cards.
    Decision {
        /// Id of the election.
        election: String,
        /// What it decides.
        decision: RoundDecision,
    },
    /// A ceremony.
    Ceremony {
        /// Which one.
        ceremony: Ceremony,
        /// Who is honoured, where names are read.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        names: Vec<Words>,
    },
    /// Names are read out.
    Names {
        /// In this order.
        names: Vec<Words>,
    },
    /// Something is waited for.
    Wait,
    /// People are briefed.
    Brief {
        /// The points, in order.
        points: Vec<Words>,
    },
    /// Points are ticked off.
    Check {
        /// The points, in order.
        points: Vec<Words>,
    },
    /// Speakers are called up from the queue.
    Discussion,
}

impl StepKind {
    /// The kind as a word.
    pub fn word(&self) -> StepWord {
        match self {
            Self::Say => StepWord::Say,
            Self::CardVote { .. } | Self::Decision { .. } => StepWord::CardVote,
            Self::Read { .. } => StepWord::Read,
            Self::Election { .. } => StepWord::Election,
            Self::Ceremony { .. } => StepWord::Ceremony,
            Self::Names { .. } => StepWord::Names,
            Self::Wait => StepWord::Wait,
            Self::Brief { .. } => StepWord::Brief,
            Self::Check { .. } => StepWord::Check,
            Self::Discussion => StepWord::Discussion,
        }
    }
}

/// What a congress decides about the rounds of an election.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundDecision {
    /// To cancel all papers in the box and vote again: more were collected than issued (answer of a Party
    /// bloc of 17/3/2020; drawing the extra papers at random was ruled a violation).
    Cancel,
    /// To go on with another round for the seats that are left (QC 244/2014, Article 20 for delegates).
    Continue,
    /// To allow new names on the list of the next round (same article).
    NewNames,
    /// To vote once more among those who are tied (practice).
    RevoteAgain,
}

impl RoundDecision {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Cancel,
        Self::Continue,
        Self::NewNames,
        Self::RevoteAgain,
    ];
}

/// A question of a card vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Id, unique in its step.
    pub id: String,
    /// What is decided, so that "thông qua {text}" reads well.
    pub text: Words,
}

/// Which ceremony.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ceremony {
    /// Chào cờ.
    Flag,
    /// Mặc niệm.
    Silence,
    /// Tặng hoa.
    Flowers,
    /// Trao khen thưởng.
    Awards,
}

/// A document of the congress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Id in the session.
    pub id: String,
    /// What it is about, from the rulebook's list.
    pub subject: Option<String>,
    /// Its title.
    pub title: Words,
    /// Officer who answers for it.
    pub owner: Option<String>,
    /// A4 pages as read.
    pub pages: Option<u32>,
    /// Words as read.
    pub words: Option<u32>,
    /// Minutes it takes to read, measured.
    pub reading: Option<Millis>,
    /// It is ready.
    pub ready: bool,
}

/// An office to be filled, as planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElectionPlan {
    /// Id in the session.
    pub id: String,
    /// Which office.
    pub office: Office,
    /// What is elected: "Ban Chấp hành Đảng bộ xã khóa XXI".
    pub title: Words,
    /// Seats, as proposed to the vote or as allocated from above.
    pub seats: u32,
    /// The number comes from above and is not voted.
    pub allocated: bool,
    /// Alternates to be elected beside them.
    pub alternates: u32,
    /// Only those elected in this election may stand.
    pub from_among: Option<String>,
    /// The incumbents' list, in its order.
    pub candidates: Vec<CandidatePlan>,
    /// Head of the tellers first, as proposed.
    pub tellers: Vec<String>,
}

/// A person of the incumbents' list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CandidatePlan {
    /// Full name as on the ballot paper.
    pub name: String,
    /// Card number in the roll, where the person is on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<u32>,
    /// What is said of the person when the list is introduced.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub note: Words,
}

/// In what right somebody is on the roll (`domain` 2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Official member, or elected official delegate.
    Official,
    /// Delegate by right: member of the convening committee.
    ExOfficio,
    /// Appointed delegate.
    Appointed,
    /// Alternate delegate; has no seat until called up.
    Alternate,
    /// Probationary member: may speak, has no vote.
    Probationary,
    /// Temporarily transferred in: may speak, has no vote.
    TransferredIn,
    /// Temporarily transferred out: must be invited; counts when present.
    TransferredOut,
    /// Exempt from work and Party life: must be invited; counts when present.
    Exempt,
    /// Suspended, charged or detained: not summoned.
    Suspended,
}

impl Status {
    /// All statuses.
    pub const ALL: [Self; 9] = [
        Self::Official,
        Self::ExOfficio,
        Self::Appointed,
        Self::Alternate,
        Self::Probationary,
        Self::TransferredIn,
        Self::TransferredOut,
        Self::Exempt,
        Self::Suspended,
    ];

    /// Is summoned as one who may vote (QC 244/2014, Article 15 and 32).
    pub fn has_seat(self) -> bool {
        matches!(
            self,
            Self::Official
                | Self::ExOfficio
                | Self::Appointed
                | Self::TransferredOut
                | Self::Exempt
        )
    }
}

/// Somebody on the roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Card number: how commands name the person.
    pub card: u32,
    /// Full name.
    pub name: String,
    /// In what right.
    pub status: Status,
    /// Unit (cell) the person stands for.
    pub unit: String,
    /// Year of birth.
    pub born: Option<i32>,
    /// "nam", "nữ" or empty.
    pub sex: String,
    /// Ethnic group, or empty.
    pub ethnic: String,
    /// Post, or empty.
    pub post: String,
    /// Professional level, or empty.
    pub education: String,
    /// Level of political theory, or empty.
    pub theory: String,
    /// Year of joining the Party, union or cooperative.
    pub joined: Option<i32>,
    /// Voting shares, where the rulebook counts shares; else 1.
    pub weight: u32,
}

impl Plan {
    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.sittings
            .iter()
            .flat_map(|sitting| &sitting.items)
            .find(|item| item.id == id)
    }

    /// The document with this id.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    /// The election with this id.
    pub fn election(&self, id: &str) -> Option<&ElectionPlan> {
        self.elections.iter().find(|election| election.id == id)
    }

    /// The officer with this id.
    pub fn officer(&self, id: &str) -> Option<&Officer> {
        self.officers.iter().find(|officer| officer.id == id)
    }
}
