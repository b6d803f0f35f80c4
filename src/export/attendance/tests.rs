#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use crate::congress::plan::{Setup, Status};
use crate::congress::{Command, Mode};
use crate::export::fixture::Stage;
use crate::export::{PaperKind, one};
use crate::rulebook::{CongressKind, Lang};

fn text(stage: &Stage, lang: Lang) -> String {
    let text = one(&stage.congress, &stage.options(lang), PaperKind::Attendance);
    for wrong in ["⟦", "{$", "{ $"] {
        assert!(!text.contains(wrong), "{wrong} in\n{text}");
    }
    text
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

/// People of whom the roll says something, and an alternate with card 90.
fn told(setup: &mut Setup) {
    let alternate = setup.roll[11].clone();
    for (person, (sex, born)) in setup.roll.iter_mut().zip([("nam", 1972), ("nữ", 1985)]) {
        person.sex = sex.into();
        person.born = Some(born);
        person.theory = "Trung cấp".into();
        person.joined = Some(born + 25);
    }
    setup.roll.push(crate::congress::plan::Person {
        card: 90,
        name: "Vì Thị Ọi".into(),
        status: Status::Alternate,
        ..alternate
    });
}

#[test]
fn a_delegate_congress_gets_the_credentials_report_in_the_order_of_the_form() {
    let mut stage = Stage::altered(Mode::Live, "", told);
    let before = text(&stage, Lang::Vi);
    says(&before, &["SỐ LIỆU TẠM TÍNH", "**Có mặt:** chưa có"]);
    stage.act(&Command::AllPresent {
        except: vec![11, 12],
    });
    stage.act(&Command::AbsentThroughout {
        card: 11,
        accepted: true,
        reason: "ốm".into(),
        attested_by: "trưởng đoàn".into(),
    });
    stage.act(&Command::CallUp {
        card: 90,
        replaces: 12,
    });
    stage.act(&Command::Arrive { cards: vec![90] });
    let report = text(&stage, Lang::Vi);
    says(
        &report,
        &[
            "BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU",
            "Số ……-BC/ĐH",
            "# BÁO CÁO THẨM TRA TƯ CÁCH ĐẠI BIỂU",
            "**Được triệu tập:** 12 đồng chí",
            "**Có mặt:** 11/12 đồng chí (91,67%)",
            "**Vắng suốt, lý do được chấp nhận:** 1 đồng chí",
            "lý do được chấp nhận – ốm; người xác nhận: trưởng đoàn",
            "do đại biểu dự khuyết Vì Thị Ọi dự thay",
            "**Tư cách:** được bầu 8 (72,73%); đương nhiên 2 (18,18%); dự khuyết được gọi thay 1 (9,09%)",
            "**Giới tính:** nam 1 (9,09%); nữ 1 (9,09%); chưa ghi 9",
            "**Tuổi đời:** bình quân 41,5; trẻ nhất 35 tuổi",
            "**Tuổi đảng:** bình quân 16,5 năm",
            "Số có mặt bảo đảm điều kiện tiến hành Đại hội.",
            "không đủ tư cách: ……",
            "T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU – TRƯỞNG BAN",
            "1 ghế do đại biểu dự khuyết dự thay",
        ],
    );
    assert!(!report.contains("SỐ LIỆU TẠM TÍNH"));
    says(
        &text(&stage, Lang::En),
        &["CREDENTIALS REPORT", "elected 8 (72.73%)"],
    );
}

#[test]
fn a_member_congress_gets_the_report_on_those_attending_from_its_convener() {
    let mut stage = Stage::altered(Mode::Rehearsal, "", |setup| {
        told(setup);
        setup.plan.kind = CongressKind::Member;
        setup.roll[2].status = Status::Probationary;
        setup.roll[3].status = Status::Suspended;
    });
    stage.act(&Command::AllPresent { except: vec![11] });
    let report = text(&stage, Lang::Vi);
    says(
        &report,
        &[
            "# BÁO CÁO TÌNH HÌNH ĐẢNG VIÊN DỰ ĐẠI HỘI",
            "TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ",
            "**Được triệu tập:** 10 đồng chí",
            "**Dự bị:** 1 đồng chí",
            "Không thuộc diện triệu tập",
            "T/M CẤP ỦY TRIỆU TẬP ĐẠI HỘI",
        ],
    );
    assert!(!report.contains("BAN THẨM TRA"));
    assert!(!report.contains("đủ tư cách"));
}

#[test]
fn the_minutes_tell_who_the_elected_are() {
    let mut stage = Stage::altered(Mode::Live, "", told);
    for step in [
        Stage::prepare,
        Stage::discuss,
        Stage::elect,
        Stage::count,
        Stage::close,
    ] {
        step(&mut stage);
    }
    let minutes = one(
        &stage.congress,
        &stage.options(Lang::Vi),
        PaperKind::Minutes,
    );
    says(
        &minutes,
        &[
            "Cơ cấu",
            "người trúng cử",
            "**Lý luận chính trị:** Trung cấp",
        ],
    );
    // Where the roll says nothing about anybody, nothing is said.
    let minutes = one(
        &Stage::whole(Mode::Live, "").congress,
        &stage.options(Lang::Vi),
        PaperKind::Minutes,
    );
    assert!(!minutes.contains("Cơ cấu"));
}
