//! Every refusal in words: what is wrong, by which rule, what to do.

use super::sample::rulebook;
use super::{en, vi, whole};
use crate::congress::election::{BallotKind, Finding, Line};
use crate::congress::{Fact, Reason, Refusal};
use crate::rulebook::Words;

/// One example of every reason.
fn reasons() -> Vec<Reason> {
    let text = |text: &str| Fact::from(text);
    let n = |n: u32| Fact::from(n);
    vec![
        Reason::Closed {},
        Reason::AlreadyOpen {},
        Reason::NothingLeft {},
        Reason::UnknownItem {
            item: text("thaoluan"),
            near: text("thao-luan"),
        },
        Reason::UnknownStep {
            item: text("thao-luan"),
            step: text("x"),
            near: text(""),
        },
        Reason::NoItem {},
        Reason::NoStep {},
        Reason::ItemDone {
            item: Words::both("Thảo luận", "Discussion").into(),
        },
        Reason::SittingOver {
            item: text("Thảo luận"),
            sitting: text("Phiên trù bị"),
        },
        Reason::ReasonNeeded {},
        Reason::NameNeeded {},
        Reason::TextNeeded {},
        Reason::OutOfRange {
            number: n(7000),
            least: n(1),
            most: n(3880),
        },
        Reason::NoQuorum {
            present: n(69),
            needed: n(70),
            summoned: n(105),
        },
        Reason::DutyOpen {
            duty: text("X5"),
            text: text("Chương trình chưa được biểu quyết."),
        },
        Reason::UnknownDuty {
            duty: text("X55"),
            near: text("X5"),
        },
        Reason::DutySettled { duty: text("X5") },
        Reason::NotWaived { duty: text("X5") },
        Reason::CannotDoForYou {
            text: text("Mời đọc nội quy."),
        },
        Reason::AlreadyPaused {},
        Reason::NotPaused {},
        Reason::InRecess {},
        Reason::NotInRecess {},
        Reason::NoSitting {},
        Reason::NoGap {},
        Reason::UnknownSpeaker {
            speaker: text("hoa"),
        },
        Reason::SpeakerNotWaiting {
            name: text("Quàng Thị Hoa"),
        },
        Reason::NobodySpeaks {},
        Reason::QueueEmpty {},
        Reason::IdTaken { id: text("vote-1") },
        Reason::UnknownCard { card: n(1999) },
        Reason::NoSeat {
            card: n(3),
            name: text("Lò Văn Inh"),
        },
        Reason::WasPresent {
            card: n(3),
            name: text("Lò Văn Inh"),
        },
        Reason::AttestationNeeded {},
        Reason::SeatTaken {
            card: n(3),
            name: text("Lò Văn Inh"),
            by: text("Vì Thị Ọi"),
        },
        Reason::NotAlternate {
            card: n(3),
            name: text("Lò Văn Inh"),
        },
        Reason::CalledUpAlready {
            name: text("Vì Thị Ọi"),
            replaces: text("Lò Văn Inh"),
        },
        Reason::NotCalledUp {
            card: n(107),
            name: text("Vì Thị Ọi"),
        },
        Reason::NotReplaceable {
            card: n(3),
            name: text("Lò Văn Inh"),
        },
        Reason::StillPresent {
            card: n(3),
            name: text("Lò Văn Inh"),
        },
        Reason::UnknownUnit {
            unit: text("Chi bo 1"),
            near: text("Chi bộ 1"),
        },
        Reason::VoteOpen {
            title: text("Chương trình"),
        },
        Reason::NoVote {},
        Reason::VoteNotRecorded {
            title: text("Chương trình"),
        },
        Reason::VoteAnnounced {
            title: text("Chương trình"),
        },
        Reason::VoteOverPresent {
            sum: n(107),
            present: n(106),
        },
        Reason::VoteSum {
            sum: n(100),
            present: n(106),
            missing: n(6),
        },
        Reason::SectionTwice {
            unit: text("Tổ 1")
        },
        Reason::SectionOver {
            unit: text("1"),
            sum: n(40),
            most: n(35),
        },
        Reason::SectionMissing {
            unit: text("2"),
            answer: Fact::Message("cards-disagree"),
        },
        Reason::SectionsOver {
            unit: text("3"),
            answer: Fact::Message("cards-agree"),
            sum: n(106),
            total: n(104),
        },
        Reason::SectionsUnder {
            answer: Fact::Message("cards-other"),
            sum: n(1),
            total: n(3),
            missing: n(2),
        },
        Reason::UnknownVote {
            vote: text("vot-1"),
            near: text("vote-1"),
        },
        Reason::NothingToRepeat {},
        Reason::VoteNotAnnounced {
            title: text("Chương trình"),
        },
        Reason::RepeatBuiltUpon {
            title: text("Chương trình"),
        },
        Reason::PresentOverBase {
            present: n(9),
            base: n(7),
        },
        Reason::NotPresent {
            card: n(7),
            name: "Lò Văn Inh".into(),
        },
        Reason::CardOtherName {
            card: n(7),
            name: "Lò Văn Inh".into(),
            known: "Cà Văn Sơn".into(),
        },
        Reason::UnknownSubject {
            subject: "programm".into(),
            near: "programme".into(),
        },
        Reason::TellersElected {},
        Reason::PapersClosed {},
        Reason::SeatsFixed {},
        Reason::NobodyPresent {},
        Reason::NoQuestion {},
        Reason::QuestionsDone {},
        Reason::VoteFailed {
            title: text("Chương trình"),
        },
        Reason::UnknownElection { election: text("") },
        Reason::WrongRung {
            rung: Fact::Message("rung-issue"),
        },
        Reason::RungNeeds {
            rung: Fact::Message("rung-issue"),
            what: Fact::Message("needs-issued"),
        },
        Reason::NameListed {
            name: text("Lò Văn Inh"),
        },
        Reason::NameNotListed {
            name: text("Lò Văn In"),
            near: text("Lò Văn Inh"),
        },
        Reason::ListAdopted {},
        Reason::ListTooShort {
            names: n(2),
            seats: n(3),
        },
        Reason::ListTooLong {
            names: n(19),
            seats: n(14),
            limit: n(4),
        },
        Reason::ListWithoutSurplus {
            names: n(14),
            seats: n(14),
        },
        Reason::SupportMissing {
            name: text("Mùa A Tủa"),
            need: n(32),
        },
        Reason::SupportNotAsked {},
        Reason::MayNotStand {
            name: text("Mùa A Tủa"),
            status: Fact::Message("status-probationary"),
        },
        Reason::MayNotNominate {
            name: text("Mùa A Tủa"),
            status: Fact::Message("status-probationary"),
        },
        Reason::ConvenerOutsideList {
            name: text("Lò Văn Inh"),
        },
        Reason::NotAmongElected {
            name: text("Lò Văn Inh"),
            title: text("Ban Chấp hành"),
        },
        Reason::AlreadyElected {
            name: text("Lò Văn Inh"),
        },
        Reason::NumberVoted {},
        Reason::ElectionFirst {
            title: text("Ban Chấp hành"),
        },
        Reason::NoNewNames {},
        Reason::OpinionNotNeeded {},
        Reason::OpinionWrong {
            codes: text("R3, R4"),
            names: n(8),
        },
        Reason::OpinionTie {
            names: text("Lò Văn Inh, Mùa A Tủa"),
            places: n(1),
        },
        Reason::TellerStatus {
            name: text("Mùa A Tủa"),
            status: Fact::Message("status-probationary"),
        },
        Reason::TellersNotElected {},
        Reason::BallotsVoid {
            collected: n(106),
            issued: n(105),
        },
        Reason::PrintedSum {
            printed: n(110),
            sum: n(109),
        },
        Reason::TellerOnList {
            name: text("Lò Văn Inh"),
        },
        Reason::TellersMissing {},
        Reason::IssuedOverPresent {
            issued: n(107),
            present: n(106),
        },
        Reason::CollectedOverIssued {
            collected: n(106),
            issued: n(105),
        },
        Reason::CountWrong {
            codes: text("R3, R5"),
        },
        Reason::CountClosed {},
        Reason::ResultAnnounced {},
        Reason::UnknownDocument {
            document: text("x"),
            near: text(""),
        },
        Reason::UnknownGuest {
            guest: text("x"),
            near: text(""),
        },
        Reason::NothingToUndo {},
        Reason::NotUndoable {
            act: n(1213),
            what: Fact::Message("barrier-result"),
        },
        Reason::ItemsLeft {
            count: n(1),
            first: text("Thảo luận"),
        },
        Reason::StillOpen {
            what: text("Chương trình"),
        },
        Reason::NotClosed {},
        Reason::OnlyAtStart {},
        Reason::OnlyInRehearsal {},
    ]
}

#[test]
fn every_refusal_is_a_whole_sentence_with_a_way_out() {
    let reasons = reasons();
    let ids: Vec<&str> = reasons.iter().map(Reason::id).collect();
    assert_eq!(ids, Reason::IDS);
    for reason in reasons {
        for locale in [vi(), en()] {
            let said = locale.refusal(&Refusal::from(reason.clone()));
            assert!(whole(&said.what), "{}: {}", reason.id(), said.what);
            assert!(whole(&said.to_do), "{}: {}", reason.id(), said.to_do);
            assert_eq!(said.rule, None);
            for sentence in [&said.what, &said.to_do] {
                assert!(
                    sentence.ends_with(['.', '?']),
                    "{}: {sentence}",
                    reason.id()
                );
                for key in ["Enter", "Esc", "Ctrl", "F1", "F2", "F8", "F9", "phím"] {
                    let named = sentence.contains(key) && !sentence.contains("Enter ");
                    assert!(!named, "{}: {sentence}", reason.id());
                }
            }
        }
    }
}

#[test]
fn a_refusal_names_the_numbers_the_rule_and_what_does_not_add_up() {
    let mut refusal = Reason::NoQuorum {
        present: 69_u32.into(),
        needed: 70_u32.into(),
        summoned: 105_u32.into(),
    }
    .by(&rulebook().majority.source);
    refusal.findings = vec![Finding::ValidInvalid {
        valid: 104,
        invalid: 2,
        collected: 105,
    }];
    let said = vi().refusal(&refusal);
    assert_eq!(
        said.what,
        "Có mặt 69/105, chưa đủ điều kiện tiến hành: cần ít nhất 70 người, và đủ số đơn vị có người dự nếu \
         là đại hội đại biểu."
    );
    assert_eq!(said.rule.as_deref(), Some("QC 244, Điều 32"));
    assert_eq!(
        said.findings,
        ["R3: Hợp lệ 104 và không hợp lệ 2 cộng lại là 106, nhưng thu về 105."]
    );
}

#[test]
fn a_near_name_is_offered_only_where_there_is_one() {
    let near = |near: &str| {
        vi().refusal(
            &Reason::UnknownItem {
                item: "thaoluan".into(),
                near: near.into(),
            }
            .into(),
        )
        .to_do
    };
    assert_eq!(near("thao-luan"), "Có phải là mục “thao-luan”?");
    assert_eq!(near(""), "Chọn lại mục trong chương trình.");
}

#[test]
fn numbers_that_name_something_are_not_grouped() {
    let said = vi().refusal(
        &Reason::UnknownCard {
            card: 1999_u32.into(),
        }
        .into(),
    );
    assert_eq!(said.what, "Danh sách không có thẻ số 1999.");
    let said = vi().refusal(
        &Reason::OutOfRange {
            number: 7000_u32.into(),
            least: 1_u32.into(),
            most: 3880_u32.into(),
        }
        .into(),
    );
    assert_eq!(said.to_do, "Nhập lại một số từ 1 đến 3.880.");
}

#[test]
fn every_finding_is_a_whole_sentence() {
    let findings = [
        Finding::IssuedOverPresent {
            issued: 107,
            present: 106,
        },
        Finding::CollectedOverIssued {
            collected: 106,
            issued: 105,
        },
        Finding::ValidInvalid {
            valid: 1,
            invalid: 2,
            collected: 4,
        },
        Finding::InvalidReasons { sum: 1, invalid: 2 },
        Finding::VotesOverValid {
            candidate: "Vì Thị Ọi".into(),
            votes: 106,
            valid: 105,
        },
        Finding::SumOverSeats {
            sum: 512,
            most: 500,
        },
        Finding::SumUnderValid {
            sum: 90,
            valid: 100,
        },
        Finding::LineOverValid {
            candidate: "Vì Thị Ọi".into(),
            agree: 60,
            against: 50,
            valid: 100,
        },
        Finding::SingleLine {
            candidate: "Vì Thị Ọi".into(),
            agree: 5,
            against: 2,
            valid: 8,
        },
        Finding::AgainstNotAsked {
            kind: BallotKind::Strike,
        },
        Finding::VotesMissing { names: 4, given: 3 },
        Finding::IssuedOverBase {
            issued: 106,
            base: 105,
        },
        Finding::CollectedUnderIssued {
            collected: 104,
            issued: 105,
        },
        Finding::Printed {
            printed: 110,
            issued: 105,
            spoiled: 2,
            unused: 1,
        },
        Finding::VotesWithoutValid { sum: 12 },
        Finding::ValidWithoutVotes { valid: 12 },
        Finding::EntriesDiffer { line: Line::Valid },
        Finding::EntriesDiffer {
            line: Line::Reason("too_many".into()),
        },
        Finding::EntriesDiffer {
            line: Line::Against("Vì Thị Ọi".into()),
        },
        Finding::GivenDiffers {
            line: Line::Invalid,
            given: 2,
            derived: 1,
        },
        Finding::GivenDiffers {
            line: Line::Votes("Vì Thị Ọi".into()),
            given: 2,
            derived: 1,
        },
        Finding::BaseDiffers {
            given: 105,
            measured: 104,
        },
        Finding::ManyInvalid {
            invalid: 9,
            collected: 105,
        },
        Finding::ManyUncounted {
            lines: 40,
            of: 1_000,
        },
    ];
    for finding in findings {
        for locale in [vi(), en()] {
            let said = locale.finding(&finding);
            assert!(whole(&said) && said.ends_with('.'), "{said}");
        }
    }
}
