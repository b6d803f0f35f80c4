#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use crate::congress::event::{SpeechTag, WaiverReason};
use crate::congress::state::ItemStage;
use crate::congress::{Command, Millis};
use crate::podium::desk::{Exported, Input, Source};
use crate::podium::testing::{Rig, SMALL, WIDE};
use crate::rulebook::Lang;

#[test]
fn going_elsewhere_is_asked_for_and_leaves_what_runs() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("g");
    rig.shows("Chưa chọn mục khác");
    rig.press("down g");
    rig.shows("Chuyển đến mục 2. Thông qua chương trình?");
    rig.shows("để dở, quay lại được: 1. Khai mạc");
    rig.press("esc");
    assert_eq!(rig.congress.acts().len(), 3);
    rig.press("g enter");
    assert_eq!(rig.congress.state().item.as_deref(), Some("chuong-trinh"));
    rig.shows("↩ 1 Khai mạc");
    rig.hides("Đang xem");
}

#[test]
fn an_item_is_left_out_with_a_reason_only() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("end s");
    rig.shows("Bỏ qua mục 7. Bế mạc");
    rig.press("enter");
    rig.shows("✘");
    assert_eq!(rig.congress.acts().len(), 3);
    rig.type_text("theo ý kiến Đoàn Chủ tịch");
    rig.press("enter");
    let item = rig.congress.state().find_item("be-mac").unwrap();
    assert_eq!(
        item.stage,
        ItemStage::Skipped("theo ý kiến Đoàn Chủ tịch".into())
    );
    rig.shows("⤼ 7 Bế mạc");
    rig.shows("bỏ qua");
}

#[test]
fn a_note_takes_what_an_input_method_sends() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("o");
    rig.type_text("Đại biểu Tha");
    rig.press("backspace backspace");
    rig.type_text("hảo q");
    rig.press("left right ? enter");
    let notes = &rig.congress.state().notes;
    assert_eq!(notes[0].text, "Đại biểu Thảo q?");
    assert!(rig.hands.view.layers.is_empty());
}

#[test]
fn undo_shows_what_is_taken_back_and_asks_once() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("+");
    rig.shows("được thêm 1 phút");
    rig.press("u");
    rig.shows("Hoàn tác việc #4?");
    rig.press("esc");
    assert_eq!(rig.congress.acts().len(), 4);
    rig.press("u");
    rig.type_text("nhầm");
    rig.press("enter");
    assert!(rig.congress.is_undone(4));
    rig.hides("được thêm 1 phút");
    rig.shows("nhật ký ✔ #5");
    rig.press("u enter u enter u");
    assert!(rig.congress.undoable().is_err());
    rig.shows("✘");
}

#[test]
fn the_palette_finds_commands_without_diacritics() {
    for (lang, typed, title) in [
        (Lang::Vi, "giai lao", "Giải lao"),
        (Lang::En, "break", "Break"),
    ] {
        let mut rig = Rig::open(lang, SMALL);
        rig.press("ctrl-p");
        rig.type_text(typed);
        rig.press("enter");
        rig.shows(title);
        rig.type_text("15");
        rig.press("enter");
        assert!(rig.congress.state().recess.is_some());
        rig.press("enter");
        assert!(rig.congress.state().recess.is_none());
    }
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("ctrl-p");
    rig.type_text("qqqqq");
    rig.shows("Không tìm thấy.");
    rig.press("enter esc");
    assert_eq!(rig.congress.acts().len(), 3);
}

#[test]
fn every_action_is_reached_without_letters() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("f10");
    rig.shows("Trình đơn");
    rig.press("enter");
    assert_eq!(rig.congress.acts().len(), 4);
    let menu = rig.hands.keyboard.keymap.menu(crate::keys::Mode::Podium);
    for row in rig.hands.keyboard.keymap.palette(crate::keys::Mode::Podium) {
        let moves = row.action.is_harmless();
        let listed = menu.iter().any(|other| other.action == row.action);
        let named = row.action.in_palette();
        assert!(moves || listed || named, "{}", row.action.name());
    }
}

#[test]
fn minutes_are_asked_for_until_they_are_numbers() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("r");
    rig.type_text("mười");
    rig.press("enter");
    rig.shows("“mười” không phải là số nguyên");
    rig.press("ctrl-u");
    rig.type_text("9999");
    rig.press("enter");
    rig.shows("✘");
    rig.press("ctrl-u enter");
    assert!(
        rig.congress
            .state()
            .recess
            .is_some_and(|recess| recess.until.is_none())
    );
    rig.shows("GIẢI LAO");
    rig.shows("hết giải lao, làm việc tiếp");
}

#[test]
fn the_chair_changes_with_a_sentence() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("c");
    rig.type_text("quang");
    rig.press("down");
    rig.shows("Xin trân trọng kính mời đồng chí Quàng Thị Hoa lên tiếp tục");
    rig.press("enter");
    assert_eq!(rig.congress.state().chair, "Quàng Thị Hoa");
    rig.shows("điều hành: đ/c Quàng Thị Hoa");
    rig.press("c");
    rig.type_text("Vì Thị Ọi");
    rig.press("enter");
    assert_eq!(rig.congress.state().chair, "Vì Thị Ọi");
}

#[test]
fn an_interruption_is_told_and_can_be_counted() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    let now = rig.desk.now();
    rig.desk.up += Millis::seconds(250);
    rig.act(&Command::Resume {
        program: "test".into(),
        boot: "boot".into(),
        clock: now.up + Millis::seconds(250),
        gap: Millis::seconds(250),
        alive: now.at,
    });
    rig.go();
    rig.shows("Gián đoạn ≈ 4 phút 10 giây");
    rig.press("ctrl-g");
    rig.hides("Gián đoạn");
    assert!(rig.congress.state().gap.is_some_and(|gap| gap.counted));
}

#[test]
fn a_key_sequence_shows_what_may_follow() {
    let mut rig = Rig::discussion(Lang::Vi, WIDE);
    rig.press("enter t");
    rig.shows("k Nhãn: kết quả");
    rig.press("k");
    rig.hides("k Nhãn: kết quả");
    let speech = rig.congress.state().speakers.speaking().unwrap();
    assert_eq!(speech.tag, SpeechTag::Result);
}

#[test]
fn documents_are_asked_for_and_told() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("ctrl-p");
    rig.type_text("xuat");
    rig.press("enter");
    assert_eq!(rig.desk.exports.len(), 1);
    rig.input(Input::Exported(Ok(Exported {
        files: 7,
        folder: "/tai-lieu".into(),
    })));
    rig.go();
    rig.shows("Đã xuất 7 tài liệu vào /tai-lieu");
    rig.pass(Millis(9000));
    rig.hides("Đã xuất 7 tài liệu");
    rig.input(Input::Exported(Err("thẻ nhớ đã rút".into())));
    rig.go();
    rig.pass(Millis(9000));
    rig.shows("thẻ nhớ đã rút");
}

#[test]
fn the_congress_is_closed_only_after_a_question() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    let ids: Vec<String> = rig
        .congress
        .state()
        .items()
        .map(|item| item.plan.id.clone())
        .collect();
    for item in ids {
        rig.act(&Command::SkipItem {
            item,
            reason: "thử".into(),
        });
    }
    // What was left out is asked for at the close.
    let open: Vec<String> = rig
        .congress
        .state()
        .setup
        .rulebook
        .duties
        .iter()
        .filter(|rule| rule.blocks())
        .map(|rule| rule.id.clone())
        .collect();
    for duty in open {
        rig.act(&Command::WaiveDuty {
            duty,
            reason: WaiverReason::NotApplicable,
            words: String::new(),
            also: Vec::new(),
        });
    }
    rig.press("enter");
    rig.shows("⏎ Tiếp: bế mạc đại hội (hỏi lại một lần)");
    rig.press("enter");
    rig.shows("Bế mạc đại hội?");
    rig.press("esc");
    assert!(rig.congress.state().closed.is_none());
    rig.press("enter enter");
    assert!(rig.congress.state().closed.is_some());
    rig.shows("ĐÃ BẾ MẠC");
    rig.shows("đã hết chương trình");
    rig.press("o");
    rig.shows("Ghi bổ sung sau bế mạc");
    rig.type_text("Trao cờ lưu niệm");
    rig.press("enter");
    assert!(rig.congress.state().notes[0].addendum);
}
