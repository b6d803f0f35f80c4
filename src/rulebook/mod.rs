//! PURE. What a rulebook is: a dated set of thresholds, ballot rules, subjects and duties, as data.
//!
//! The packs that ship with the program are the `*.ron` files beside this one. A rule that was not seen
//! in its source is marked `checked: false`; such a rule is shown as such and never blocks.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod duty;
mod situation;
mod thresholds;
mod words;

pub use duty::{Due, DutyRule, Evidence, Figure, Holds, Remedy, Severity, Source};
pub use situation::{DECKS, Door, LengthLimit, Situation, Trouble, cards_of, deck};
pub use thresholds::{
    BaseKind, CountBy, LaterCall, ListOrder, Majority, Percent, Quorum, Reading, Rounding, Short,
    Special, Surplus, Tie, Weights, committees,
};
pub use words::{Lang, Words};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The rulebook format this program writes and reads.
pub const FORMAT: u32 = 1;

/// The two kinds of congress that the Party Charter knows (`domain`: dated regulations decide the rest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CongressKind {
    /// Đại hội đại biểu: elected delegates attend.
    Delegate,
    /// Đại hội đảng viên, đại hội chi bộ: all official members attend.
    Member,
}

/// An office that a secret ballot fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Office {
    /// Ban chấp hành, cấp ủy, chi ủy.
    Committee,
    /// Ban thường vụ.
    StandingCommittee,
    /// Bí thư.
    Secretary,
    /// Phó bí thư.
    DeputySecretary,
    /// Ủy ban kiểm tra.
    InspectionCommittee,
    /// Đoàn đại biểu dự đại hội cấp trên. The number is allocated from above and not voted.
    HigherDelegates,
    /// Hội đồng quản trị.
    Board,
    /// Ban kiểm soát, kiểm soát viên.
    Supervisors,
    /// Chủ tịch: of a trade union, a board.
    Chair,
    /// Phó chủ tịch.
    DeputyChair,
}

impl Office {
    /// One person holds it.
    pub fn is_single(self) -> bool {
        matches!(self, Self::Secretary | Self::Chair)
    }
}

/// The rungs of the ladder that one secret ballot climbs, in their order. The same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// Tiêu chuẩn, cơ cấu, số lượng: the congress votes the number (not where it is allocated).
    Number,
    /// Cấp ủy triệu tập giới thiệu: the incumbents' list is read, with its introduction.
    Introduction,
    /// Ứng cử, đề cử.
    Nominations,
    /// Xin rút.
    Withdrawals,
    /// Phiếu xin ý kiến: only where the surplus is over the limit.
    OpinionBallot,
    /// Biểu quyết số lượng và danh sách bầu cử.
    List,
    /// Bầu ban kiểm phiếu.
    Tellers,
    /// In, đóng dấu, giao phiếu.
    Print,
    /// Hướng dẫn bỏ phiếu.
    Instructions,
    /// Kiểm tra, niêm phong thùng phiếu.
    Box,
    /// Phát phiếu, báo cáo số phát ra.
    Issue,
    /// Bỏ phiếu.
    Voting,
    /// Mở thùng, báo cáo số thu về.
    Collect,
    /// Kiểm phiếu.
    Count,
    /// Lập, ký biên bản.
    Minutes,
    /// Công bố.
    Announce,
    /// Niêm phong, bàn giao.
    Seal,
}

impl Rung {
    /// All rungs from the bottom up.
    pub const ALL: [Self; 17] = [
        Self::Number,
        Self::Introduction,
        Self::Nominations,
        Self::Withdrawals,
        Self::OpinionBallot,
        Self::List,
        Self::Tellers,
        Self::Print,
        Self::Instructions,
        Self::Box,
        Self::Issue,
        Self::Voting,
        Self::Collect,
        Self::Count,
        Self::Minutes,
        Self::Announce,
        Self::Seal,
    ];
}

/// What a step is, without what it carries. Duties name steps by this and a subject, never by an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepWord {
    /// A sentence is said.
    Say,
    /// A question is decided by raised cards.
    CardVote,
    /// A document is read.
    Read,
    /// One rung of an election.
    Election,
    /// Flag salute, silence, flowers, awards.
    Ceremony,
    /// Names are read out.
    Names,
    /// Something is waited for.
    Wait,
    /// People are briefed.
    Brief,
    /// Points are ticked off.
    Check,
    /// Speakers are called up from the queue.
    Discussion,
}

/// Which part of a congress a sitting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SittingKind {
    /// Phiên trù bị.
    Preparatory,
    /// Phiên chính thức.
    Official,
}

/// Something a step, vote or document may be about. Duties speak of subjects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The word that sessions and duties use, such as `house-rules`.
    pub id: String,
    /// What people call it.
    pub name: Words,
}

/// A rulebook: what one body's rules say, at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rulebook {
    /// Format number, now [`FORMAT`].
    pub format: u32,
    /// The name sessions use, such as `party-2014`.
    pub id: String,
    /// The shipped rulebook this one was changed from, for users' own.
    #[serde(default)]
    pub based_on: Option<String>,
    /// What people call it.
    pub name: Words,
    /// First day on which it holds.
    pub valid_from: NaiveDate,
    /// Last day on which it holds; `None` while it is in force.
    #[serde(default)]
    pub valid_until: Option<NaiveDate>,
    /// How people of this body address one another ("đồng chí").
    pub address: Words,
    /// The card or hand that is raised ("thẻ đảng viên").
    pub card: Words,
    /// When a congress may sit.
    pub quorum: Quorum,
    /// When a card vote passes and a person is elected.
    pub majority: Majority,
    /// When a card vote passes, where it is measured otherwise than a ballot.
    #[serde(default)]
    pub card_votes: Option<Majority>,
    /// Matters that need another share.
    #[serde(default)]
    pub special: Vec<Special>,
    /// Which reading of disputed points is in force.
    #[serde(default)]
    pub reading: Reading,
    /// How many names above the seats a list may have.
    pub surplus: Surplus,
    /// What a tie at the last seat leads to.
    pub tie: Tie,
    /// How percentages are printed. They are never compared.
    pub percent: Percent,
    /// Share of those present whose support a name from the floor needs, if any.
    #[serde(default)]
    pub nominee_support: Option<Majority>,
    /// In what order names stand on the paper.
    #[serde(default)]
    pub list_order: ListOrder,
    /// What one voter weighs.
    #[serde(default)]
    pub weights: Weights,
    /// What happens when seats are left.
    #[serde(default)]
    pub short: Short,
    /// How a count comes in where nobody says otherwise.
    #[serde(default)]
    pub count_by: CountBy,
    /// What may be voted on, read or briefed.
    pub subjects: Vec<Subject>,
    /// What the rules oblige the presidium to do.
    pub duties: Vec<DutyRule>,
    /// How long congresses and sittings may last.
    #[serde(default)]
    pub lengths: Vec<LengthLimit>,
    /// The deck of situation cards that ships with the program, by its name (see [`deck`]); the one of its kind
    /// if empty (see [`Rulebook::deck_name`]).
    #[serde(default)]
    pub deck: String,
    /// Situation cards of its own; one with the id of a card of the deck takes its place.
    #[serde(default)]
    pub situations: Vec<Situation>,
}

impl Rulebook {
    /// The subject with this id.
    pub fn subject(&self, id: &str) -> Option<&Subject> {
        self.subjects.iter().find(|subject| subject.id == id)
    }

    /// The share that a card vote on this subject needs.
    pub fn card_majority(&self, subject: Option<&str>) -> &Majority {
        let special = subject.and_then(|subject| {
            self.special
                .iter()
                .find(|special| special.subjects.iter().any(|id| id == subject))
        });
        match special {
            Some(special) => &special.majority,
            None => self.card_votes.as_ref().unwrap_or(&self.majority),
        }
    }

    /// The duty with this id.
    pub fn duty(&self, id: &str) -> Option<&DutyRule> {
        self.duties.iter().find(|duty| duty.id == id)
    }
}

/// The rulebooks that ship with the program: id and text.
pub const SHIPPED: &[(&str, &str)] = &[
    ("party-2014", include_str!("party-2014.ron")),
    ("party-2024", include_str!("party-2024.ron")),
    ("youth-union", include_str!("youth-union.ron")),
    ("trade-union", include_str!("trade-union.ron")),
    ("cooperative-2023", include_str!("cooperative-2023.ron")),
    ("shareholders-2020", include_str!("shareholders-2020.ron")),
];

/// The text of a shipped rulebook.
pub fn shipped(id: &str) -> Option<&'static str> {
    SHIPPED
        .iter()
        .find(|(name, _)| *name == id)
        .map(|(_, text)| *text)
}

#[cfg(test)]
mod tests;
