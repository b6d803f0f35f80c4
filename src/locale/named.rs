//! Words of the vocabulary: one message for every value of every enum that people see.

use super::bundle::Locale;
use super::facts;
use crate::congress::Mode;
use crate::congress::card_vote::VoteStage;
use crate::congress::duties::DutyState;
use crate::congress::election::{BallotKind, CandidateState, Ending, Origin, Standing};
use crate::congress::event::{SpeechTag, WaiverReason};
use crate::congress::plan::{Ceremony, RoundDecision, Speaks, Status};
use crate::congress::rights::{Authority, ReadingInForce};
use crate::congress::roll::{OutOfBase, Presence};
use crate::congress::speakers::SpeechStage;
use crate::congress::state::{ItemStage, SittingStage, StepStage};
use crate::rulebook::{CongressKind, Lang, Office, Rung, Severity, SittingKind, Source, StepWord};
use crate::source::Grade;

/// A value that has a word of its own.
pub trait Named {
    /// The id of its message.
    fn message(&self) -> &'static str;
}

macro_rules! named {
    ($($type:ty { $($pattern:pat => $id:literal),* $(,)? })*) => {
        $(impl Named for $type {
            fn message(&self) -> &'static str {
                match self { $($pattern => $id,)* }
            }
        })*

        /// The ids of all these messages, for the test that none is missing.
        pub const NAMED_IDS: &[&str] = &[$($($id,)*)*];
    };
}

named! {
    Status {
        Self::Official => "status-official",
        Self::ExOfficio => "status-ex-officio",
        Self::Appointed => "status-appointed",
        Self::Alternate => "status-alternate",
        Self::Probationary => "status-probationary",
        Self::TransferredIn => "status-transferred-in",
        Self::TransferredOut => "status-transferred-out",
        Self::Exempt => "status-exempt",
        Self::Suspended => "status-suspended",
    }
    RoundDecision {
        Self::Cancel => "decision-cancel",
        Self::Continue => "decision-continue",
        Self::NewNames => "decision-new-names",
        Self::RevoteAgain => "decision-revote-again",
    }
    OutOfBase {
        Self::DelegateAbsent => "out-delegate-absent",
        Self::CommitteeAbsent => "out-committee-absent",
        Self::Excused => "out-excused",
        Self::ExemptAbsent => "out-exempt-absent",
        Self::TransferredOutAbsent => "out-transferred-out-absent",
        Self::TransferredOutPresent => "out-transferred-out-present",
    }
    Presence {
        Self::NotArrived => "presence-not-arrived",
        Self::Present(_) => "presence-present",
        Self::Left(_) => "presence-left",
        Self::AbsentThroughout { accepted: true, .. } => "presence-absent-accepted",
        Self::AbsentThroughout { accepted: false, .. } => "presence-absent",
    }
    Authority {
        Self::Official => "authority-official",
        Self::NoVote => "authority-no-vote",
        Self::Invited => "authority-invited",
        Self::Suspended => "authority-suspended",
        Self::Practice => "source-practice",
    }
    ReadingInForce {
        Self::ExcusedOut => "reading-excused-out",
        Self::ExcusedIn => "reading-excused-in",
        Self::TransferredIn => "reading-transferred-in",
        Self::TransferredOut => "reading-transferred-out",
    }
    Rung {
        Self::Number => "rung-number",
        Self::Introduction => "rung-introduction",
        Self::Nominations => "rung-nominations",
        Self::Withdrawals => "rung-withdrawals",
        Self::OpinionBallot => "rung-opinion-ballot",
        Self::List => "rung-list",
        Self::Tellers => "rung-tellers",
        Self::Print => "rung-print",
        Self::Instructions => "rung-instructions",
        Self::Box => "rung-box",
        Self::Issue => "rung-issue",
        Self::Voting => "rung-voting",
        Self::Collect => "rung-collect",
        Self::Count => "rung-count",
        Self::Minutes => "rung-minutes",
        Self::Announce => "rung-announce",
        Self::Seal => "rung-seal",
    }
    Office {
        Self::Committee => "office-committee",
        Self::StandingCommittee => "office-standing-committee",
        Self::Secretary => "office-secretary",
        Self::DeputySecretary => "office-deputy-secretary",
        Self::InspectionCommittee => "office-inspection-committee",
        Self::HigherDelegates => "office-higher-delegates",
        Self::Board => "office-board",
        Self::Supervisors => "office-supervisors",
        Self::Chair => "office-chair",
        Self::DeputyChair => "office-deputy-chair",
    }
    Speaks {
        Self::Organiser => "speaks-organiser",
        Self::Convener => "speaks-convener",
        Self::Chair => "speaks-chair",
        Self::Secretariat => "speaks-secretariat",
        Self::Credentials => "speaks-credentials",
        Self::Tellers => "speaks-tellers",
        Self::Guest => "speaks-guest",
        Self::Presenter => "speaks-presenter",
        Self::Nobody => "speaks-nobody",
    }
    SittingKind {
        Self::Preparatory => "sitting-preparatory",
        Self::Official => "sitting-official",
    }
    CongressKind {
        Self::Delegate => "congress-delegate",
        Self::Member => "congress-member",
    }
    StepWord {
        Self::Say => "step-say",
        Self::CardVote => "step-card-vote",
        Self::Read => "step-read",
        Self::Election => "step-election",
        Self::Ceremony => "step-ceremony",
        Self::Names => "step-names",
        Self::Wait => "step-wait",
        Self::Brief => "step-brief",
        Self::Check => "step-check",
        Self::Discussion => "step-discussion",
    }
    Ceremony {
        Self::Flag => "ceremony-flag",
        Self::Silence => "ceremony-silence",
        Self::Flowers => "ceremony-flowers",
        Self::Awards => "ceremony-awards",
    }
    BallotKind {
        Self::Strike => "ballot-strike",
        Self::Agree => "ballot-agree",
        Self::Single => "ballot-single",
    }
    Origin {
        Self::Incumbents => "origin-incumbents",
        Self::Nominated => "origin-nominated",
        Self::Own => "origin-own",
    }
    Ending {
        Self::Complete => "ending-complete",
        Self::Tie => "ending-tie",
        Self::Short => "ending-short",
    }
    WaiverReason {
        Self::Presidium => "waiver-presidium",
        Self::DoneBefore => "waiver-done-before",
        Self::NotApplicable => "waiver-not-applicable",
        Self::Later => "waiver-later",
    }
    SpeechTag {
        Self::Solution => "tag-solution",
        Self::Result => "tag-result",
        Self::Other => "tag-other",
    }
    SpeechStage {
        Self::Waiting => "speech-waiting",
        Self::Speaking => "speech-speaking",
        Self::Done => "speech-done",
        Self::Withdrawn => "speech-withdrawn",
    }
    SittingStage {
        Self::Pending => "sitting-stage-pending",
        Self::Open => "sitting-stage-open",
        Self::Closed => "sitting-stage-closed",
    }
    ItemStage {
        Self::Pending => "stage-pending",
        Self::Running => "stage-running",
        Self::Left => "stage-left",
        Self::Done => "stage-done",
        Self::Skipped(_) => "stage-skipped",
        Self::TakenAsMet => "stage-taken-as-met",
    }
    StepStage {
        Self::Pending => "stage-pending",
        Self::Running => "stage-running",
        Self::Done(_) => "stage-done",
        Self::Skipped(_) => "stage-skipped",
        Self::TakenAsMet => "stage-taken-as-met",
    }
    Mode {
        Self::Live => "mode-live",
        Self::Rehearsal => "mode-rehearsal",
    }
    VoteStage {
        Self::Called => "vote-called",
        Self::Recorded(_) => "vote-recorded",
        Self::Announced(_, true) => "vote-passed",
        Self::Announced(_, false) => "vote-not-passed",
        Self::Cancelled { .. } => "vote-cancelled",
    }
    Severity {
        Self::Must => "severity-must",
        Self::Should => "severity-should",
        Self::Lesson => "severity-lesson",
    }
    DutyState {
        Self::Waiting => "duty-waiting",
        Self::Soon => "duty-soon",
        Self::Due => "duty-due",
        Self::Missed => "duty-missed",
        Self::Met => "duty-met",
        Self::Recorded => "duty-recorded",
        Self::Waived => "duty-waived",
        Self::TakenAsMet => "duty-taken-as-met",
    }
    Grade {
        Self::Error => "grade-error",
        Self::Warning => "grade-warning",
    }
    Lang {
        Self::Vi => "lang-vi",
        Self::En => "lang-en",
    }
}

impl Locale {
    /// The word for a value: `Rung::Issue` is "Phát phiếu, báo cáo số phát ra".
    pub fn word(&self, value: &impl Named) -> String {
        self.text(value.message())
    }

    /// Where a candidate stands and by what margin: "trúng cử", "quá một nửa, đã đủ số lượng", "thiếu 8
    /// phiếu". Before the result is announced nobody is called elected: "đủ phiếu".
    pub fn standing(&self, standing: &Standing, announced: bool) -> String {
        match (standing.state, announced) {
            (CandidateState::Elected, true) => self.text("standing-elected"),
            (CandidateState::Elected, false) => self.text("standing-enough"),
            (CandidateState::MajorityNoSeat, _) => self.text("standing-no-seat"),
            (CandidateState::Tied, _) => self.text("standing-tied"),
            (CandidateState::Short, _) => self.format(
                "standing-short",
                &facts![n = standing.margin.unwrap_or(0).saturating_neg()],
            ),
            (CandidateState::NotElected, true) => self.text("standing-not-elected"),
            (CandidateState::NotElected, false) => self.text("standing-fewer"),
        }
    }

    /// A rule as people cite it; one that was not seen in its source is told as such.
    pub fn source(&self, source: &Source) -> String {
        let cite = source.cite.get(self.lang());
        match (cite.trim().is_empty(), source.checked) {
            (true, _) => self.text("source-practice"),
            (false, true) => cite.to_owned(),
            // A citation that says itself that nothing was checked is not told so again.
            (false, false) if cite.contains("chưa đối chiếu") || cite.contains("not checked") => {
                cite.to_owned()
            }
            (false, false) => self.format("source-unchecked", &facts![cite = cite]),
        }
    }
}
