#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::congress::state::ItemStage;
use crate::congress::{Command, Event};
use crate::keys::KeyKind;
use crate::podium::desk::{ClockRequest, Exported, Input, Source};
use crate::podium::testing::Rig;
use crate::podium::theme::{Colours, Ground};
use ratatui::style::Color;

const WIDE: (u16, u16) = (120, 36);
const SMALL: (u16, u16) = (80, 24);

/// Item 5 runs: a discussion, with two who wait.
fn discussion(lang: Lang, size: (u16, u16)) -> Rig {
    let mut rig = Rig::open(lang, size);
    adopt_programme(&mut rig);
    for name in ["Quàng Thị Hoa", "Lò Văn Inh"] {
        rig.act(&Command::RegisterSpeaker {
            speaker: None,
            name: name.into(),
            card: None,
            tag: crate::congress::event::SpeechTag::Solution,
        });
    }
    for _ in 0..3 {
        rig.act(&Command::Next {});
    }
    rig.go();
    assert_eq!(rig.congress.state().item.as_deref(), Some("thao-luan"));
    rig
}

/// Item 2 is over and its vote passed.
fn adopt_programme(rig: &mut Rig) {
    for _ in 0..3 {
        rig.act(&Command::Next {});
    }
    rig.act(&Command::CardVoteRecord {
        yes: None,
        no: 0,
        other: 0,
        not_voting: 0,
    });
    rig.act(&Command::Next {});
    rig.go();
}

#[test]
fn the_screen_tells_everything_at_both_sizes_and_in_both_languages() {
    for size in [WIDE, SMALL] {
        let rig = Rig::open(Lang::Vi, size);
        for text in [
            "Đại hội xã Thử",
            "● ĐIỀU HÀNH THẬT",
            "07:30:00",
            "Có mặt 29/30 ✔",
            "từ 16",
            "tạm tính",
            "bế mạc",
            "▶ 1 Khai mạc",
            "0/10′",
            "⚑🔒",
            "còn lại / 10′",
            "NGƯỜI NÓI: Chủ tịch điều hành",
            "có mặt 29 trên 30",
            "Chuẩn bị: cờ, hoa",
            "(kế tiếp) Xin mời Đoàn Chủ tịch",
            "Sắp tới: thẻ biểu quyết",
            "⏎ Tiếp: Chủ tịch điều hành: “Xin mời Đoàn Chủ tịch",
            "F10 trình đơn",
            "nhật ký ✔ #3",
        ] {
            rig.shows(text);
        }
        let rig = Rig::open(Lang::En, size);
        for text in [
            "Congress of Thu",
            "● LIVE CONGRESS",
            "Present 29/30 ✔",
            "▶ 1 Opening",
            "left of 10′",
            "SPEAKS: Chair",
            "Have ready: flags, flowers",
            "Soon: voting cards",
            "⏎ Next: Chair: “",
            "F10 menu",
            "journal ✔ #3",
        ] {
            rig.shows(text);
        }
    }
}

#[test]
fn nothing_is_shown_as_recorded_before_it_is_on_disk() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.desk.delay = Some(Millis(3000));
    rig.press("enter");
    rig.shows("nhật ký ✔ #3");
    rig.hides("đang ghi");
    assert_eq!(rig.congress.acts().len(), 3);
    rig.pass(Millis(250));
    rig.shows("đang ghi… #3");
    rig.shows("có mặt 29 trên 30 đại biểu.");
    rig.pass(Millis(3000));
    rig.shows("nhật ký ✔ #4");
    rig.shows("Xin mời Đoàn Chủ tịch lên điều hành.");
    assert_eq!(rig.congress.acts()[3].by, "Thư ký");
}

#[test]
fn a_slow_write_is_told_after_a_quarter_of_a_second() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.desk.delay = None;
    rig.press("enter");
    assert_eq!(rig.desk.patience, Duration::from_millis(250));
}

#[test]
fn what_looks_works_while_an_act_is_written_and_what_acts_waits() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.desk.delay = Some(Millis(5000));
    rig.press("enter");
    rig.press("down down");
    rig.shows("Đang xem: 3. Nội quy");
    rig.press("space");
    assert_eq!(rig.desk.written.len(), 1);
    rig.desk.delay = Some(Millis::ZERO);
    rig.pass(Millis(5000));
    let events: Vec<_> = rig.congress.acts().iter().flat_map(|act| &act.ev).collect();
    assert!(matches!(events.last(), Some(Event::ItemClockPaused { .. })));
    rig.shows("ĐANG DỪNG GIỜ");
}

#[test]
fn sixteen_keys_wait_and_more_are_refused_audibly() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.desk.delay = None;
    rig.press("enter");
    for _ in 0..16 {
        rig.press("+");
    }
    assert_eq!(rig.desk.bells, 0);
    rig.press("+");
    assert_eq!(rig.desk.bells, 1);
    rig.shows("phím vừa bấm chưa được nhận");
    // The disk answers at last: all sixteen are done, one after the other.
    rig.desk.delay = Some(Millis::ZERO);
    let act = rig.desk.written[0].clone();
    rig.input(Input::Written {
        acts: vec![act],
        took: Millis(9000),
    });
    rig.go();
    let item = rig.congress.state().find_item("khai-mac").unwrap();
    assert_eq!(item.clock.granted, Millis::minutes(16));
    rig.shows("được thêm 16 phút");
}

#[test]
fn a_key_pressed_for_a_screen_that_is_gone_is_dropped_audibly() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.desk.delay = Some(Millis(2000));
    rig.press("enter");
    // The note opens a field when its turn comes; what was pressed after it was meant for the podium.
    rig.press("o space");
    rig.desk.delay = Some(Millis::ZERO);
    rig.pass(Millis(2000));
    rig.shows("Ghi chú vào nhật ký");
    assert_eq!(rig.desk.bells, 1);
    assert_eq!(rig.congress.acts().len(), 4);
}

#[test]
fn a_second_press_at_once_is_not_meant() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.desk.up += Millis(700);
    rig.key("enter");
    rig.go();
    rig.desk.up += Millis(300);
    rig.key("enter");
    rig.key("pagedown");
    rig.go();
    assert_eq!(rig.congress.acts().len(), 4);
    rig.press("enter");
    assert_eq!(rig.congress.acts().len(), 5);
}

#[test]
fn a_held_key_acts_once() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("enter");
    for _ in 0..50 {
        rig.desk.up += Millis(40);
        rig.input(Input::Key {
            chord: "enter".parse().unwrap(),
            kind: KeyKind::Repeat,
        });
    }
    rig.go();
    assert_eq!(rig.congress.acts().len(), 4);
}

#[test]
fn a_refusal_says_what_is_wrong_by_which_rule_and_what_to_do() {
    for (lang, size, rule) in [
        (Lang::Vi, SMALL, "Căn cứ: HD 01-HD/TW (2016), mục 14.1"),
        (Lang::En, WIDE, "Rule: Guidance 01-HD/TW (2016), item 14.1"),
    ] {
        let mut rig = Rig::new(lang, size);
        rig.press("enter");
        rig.shows("✘");
        rig.shows(rule);
        rig.shows("→");
        assert_eq!(rig.congress.acts().len(), 1);
        // It stays until the next key, in the language of the moment.
        rig.pass(Millis::minutes(2));
        rig.shows(rule);
        rig.press("down");
        rig.hides(rule);
    }
}

#[test]
fn a_duty_in_the_way_is_told_before_and_when_tiep_is_pressed() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    // The vote on the programme is left out; the house rules are the next item.
    for _ in 0..2 {
        rig.act(&Command::Next {});
    }
    rig.press("ctrl-s");
    rig.type_text("hết giờ");
    rig.press("enter");
    assert_eq!(rig.congress.state().item.as_deref(), Some("chuong-trinh"));
    rig.shows("Chương trình đại hội chưa được biểu quyết thông qua");
}

#[test]
fn a_clicker_walks_on_but_never_declares() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("pagedown pagedown pagedown");
    let vote = rig.congress.state().open_vote().unwrap();
    assert_eq!(vote.act, rig.congress.next_seq() - 1);
    let before = rig.congress.acts().len();
    rig.press("pagedown");
    rig.shows("không nhận bút trình chiếu. Xin bấm ⏎ trên bàn phím");
    assert_eq!(rig.congress.acts().len(), before);
    rig.act(&Command::CardVoteRecord {
        yes: None,
        no: 0,
        other: 0,
        not_voting: 0,
    });
    rig.press("pagedown");
    assert!(rig.congress.state().open_vote().is_some());
    rig.press("enter");
    assert!(rig.congress.state().open_vote().is_none());
}

#[test]
fn harmless_keys_of_clickers_record_nothing() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("b . f5 pageup esc w [ ] backspace");
    assert_eq!(rig.congress.acts().len(), 3);
    assert!(rig.hands.view.layers.is_empty());
}

#[test]
fn looking_is_not_moving() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("down down down end home up");
    assert_eq!(rig.congress.acts().len(), 3);
    assert_eq!(rig.congress.state().item.as_deref(), Some("khai-mac"));
    rig.press("end");
    rig.shows("Đang xem: 7. Bế mạc. 5 phút, kế hoạch");
    rig.shows("phụ trách Lò");
    rig.shows("g chuyển đến mục đang xem");
    rig.shows("có mặt 29 trên 30 đại biểu.");
    rig.press("f5");
    rig.hides("Đang xem");
}

#[test]
fn the_script_looks_back_and_comes_back() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.press("enter");
    rig.press("pageup");
    rig.shows("XEM LẠI");
    rig.shows("có mặt 29 trên 30 đại biểu.");
    rig.press("pageup pageup pageup f5");
    rig.hides("XEM LẠI");
    rig.press("pageup");
    rig.press("enter");
    rig.hides("XEM LẠI");
}

#[test]
fn long_scripts_have_pages() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("enter enter enter");
    // The five sentences of a vote and what follows take more than the small pane.
    let first = rig.screen();
    if !first.contains("trang 1/2") {
        rig.press("f6");
    }
    rig.shows("1/2");
    rig.press("ctrl-down ctrl-down ctrl-down");
    rig.shows("2/2");
    rig.press("ctrl-up");
    rig.shows("1/2");
}

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
    for _ in 0..4 {
        rig.press("u enter");
    }
    rig.press("esc u");
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
    assert!(rig.congress.state().recess.is_some_and(|recess| recess.until.is_none()));
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
fn speakers_have_a_pane_and_tiep_walks_them() {
    for size in [WIDE, SMALL] {
        let mut rig = discussion(Lang::Vi, size);
        rig.shows("PHÁT BIỂU");
        rig.shows("1 Quàng Thị Hoa");
        rig.shows("⏎ Tiếp: mời đ/c Quàng Thị Hoa phát biểu");
        rig.press("enter");
        rig.pass(Millis::seconds(133));
        rig.shows("2:13 / 5:00");
        rig.shows("giải pháp");
        rig.shows("Xin mời đồng chí Quàng Thị Hoa phát biểu.");
        rig.pass(Millis::minutes(4));
        rig.shows("HẾT GIỜ +1:13");
        rig.shows("(kế tiếp) Xin cảm ơn đồng chí Quàng Thị Hoa.");
        rig.press("enter");
        rig.shows("Không còn ai đăng ký");
        rig.shows("hết phát biểu của đ/c Lò Văn Inh");
        rig.press("enter");
        rig.hides("PHÁT BIỂU");
        rig.shows("⏎ Tiếp: sang mục 6. Bầu Ban Chấp hành");
    }
}

#[test]
fn overtime_is_told_in_words_and_counts_up() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.pass(Millis::minutes(9));
    rig.shows("còn lại");
    rig.pass(Millis::minutes(2) + Millis::seconds(20));
    rig.shows("HẾT GIỜ +1:20");
    rig.shows("chậm 1 phút");
    rig.press("f6");
    rig.shows("TIME IS UP +1:20");
}

#[test]
fn a_small_window_still_shows_the_clock_and_locks_what_acts() {
    let mut rig = Rig::open(Lang::Vi, (79, 24));
    rig.shows("Cửa sổ nhỏ quá: cần 80×24, hiện có 79×24");
    rig.shows("10:00 còn lại");
    rig.shows("ĐIỀU HÀNH THẬT");
    rig.press("enter");
    assert_eq!(rig.congress.acts().len(), 3);
    assert_eq!(rig.desk.bells, 1);
    rig.press("f6");
    rig.shows("The window is too small");
    rig.press("q");
    rig.shows("leave");
    rig.press("enter");
    assert_eq!(rig.exit, Some(Exit::Quit));
    for size in [(1, 1), (3, 2), (20, 5), (80, 23), (300, 100)] {
        let mut rig = Rig::open(Lang::Vi, size);
        rig.press("down u esc ? esc ctrl-p");
    }
}

#[test]
fn a_journal_that_cannot_be_written_stops_everything() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.desk.delay = None;
    rig.press("enter o");
    rig.input(Input::WriteFailed {
        text: "đĩa đầy".into(),
    });
    rig.go();
    rig.shows("KHÔNG GHI ĐƯỢC NHẬT KÝ");
    rig.shows("đĩa đầy");
    rig.shows("đã nằm trên đĩa: #3");
    rig.press("enter space o");
    assert_eq!(rig.desk.written.len(), 1);
    rig.press("ctrl-q");
    assert_eq!(rig.exit, Some(Exit::WriteFailed("đĩa đầy".into())));
}

#[test]
fn a_signal_ends_at_once_and_leaving_is_asked_for() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.input(Input::Leave);
    rig.go();
    assert_eq!(rig.exit, Some(Exit::Left));
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("q");
    rig.shows("Đại hội đang họp. Thoát?");
    rig.press("esc q enter");
    assert_eq!(rig.exit, Some(Exit::Quit));
    // Before the opening nothing is asked.
    let mut rig = Rig::new(Lang::Vi, SMALL);
    rig.press("q");
    assert_eq!(rig.exit, Some(Exit::Quit));
}

#[test]
fn leaving_waits_for_the_act_that_is_written() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("q");
    rig.desk.delay = Some(Millis(2000));
    rig.act(&Command::Pause {});
    rig.press("esc enter");
    rig.desk.delay = Some(Millis::ZERO);
    rig.press("q");
    assert_eq!(rig.exit, None);
    rig.pass(Millis(2000));
    rig.press("enter");
    assert_eq!(rig.exit, Some(Exit::Quit));
}

#[test]
fn a_rehearsal_says_so_always_and_has_its_own_clock() {
    let mut rig = Rig::rehearsal(20);
    rig.shows("TẬP DƯỢT ×20");
    rig.hides("ĐIỀU HÀNH THẬT");
    rig.press("?");
    rig.shows("TẬP DƯỢT ×20");
    rig.press("esc ctrl-right");
    rig.shows("TẬP DƯỢT ×30");
    rig.press("ctrl-j");
    rig.type_text("10");
    rig.press("enter ctrl-t");
    rig.shows("TẬP DƯỢT (dừng giờ)");
    assert_eq!(
        rig.desk.clock,
        [
            ClockRequest::Speed(30),
            ClockRequest::Jump(Millis::minutes(10)),
            ClockRequest::Hold
        ]
    );
    let mut live = Rig::open(Lang::Vi, WIDE);
    live.press("ctrl-t");
    live.shows("✘");
    assert_eq!(live.congress.acts().len(), 3);
}

#[test]
fn the_frame_of_a_rehearsal_has_another_colour() {
    let live = Rig::open(Lang::Vi, WIDE);
    let rehearsal = Rig::rehearsal(1);
    let corner = |rig: &Rig| rig.terminal.backend().buffer()[(0, 0)].fg;
    assert_ne!(corner(&live), corner(&rehearsal));
}

#[test]
fn without_colours_no_cell_has_one() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.hands.view.theme = Theme::new(Colours::None, Ground::Dark);
    rig.press("down ctrl-p");
    rig.pass(Millis::minutes(20));
    for cell in rig.terminal.backend().buffer().content() {
        assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset));
    }
    rig.press("esc");
    rig.shows("HẾT GIỜ");
}

#[test]
fn a_terminal_without_signs_gets_ascii_ones() {
    let mut rig = Rig::open(Lang::En, WIDE);
    rig.hands.view.ascii = true;
    rig.press("f6 f6 down ctrl-p esc ? esc");
    for cell in rig.terminal.backend().buffer().content() {
        let symbol = cell.symbol();
        let drawn = symbol.chars().all(|c| !matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..));
        assert!(drawn, "{symbol}");
    }
    rig.shows("> 1 Opening");
    rig.shows("Enter Next:");
}

#[test]
fn nothing_wakes_the_loop_more_than_once_a_second() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.pass(Millis(400));
    assert_eq!(rig.desk.patience, Duration::from_millis(600));
    rig.pass(Millis(600));
    assert_eq!(rig.desk.patience, Duration::from_millis(1000));
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
    let mut rig = discussion(Lang::Vi, WIDE);
    rig.press("enter t");
    rig.shows("k Nhãn: kết quả");
    rig.press("k");
    rig.hides("k Nhãn: kết quả");
    let speech = rig.congress.state().speakers.speaking().unwrap();
    assert_eq!(speech.tag, crate::congress::event::SpeechTag::Result);
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
    let ids: Vec<String> = rig.congress.state().items().map(|item| item.plan.id.clone()).collect();
    for item in ids {
        rig.act(&Command::SkipItem {
            item,
            reason: "thử".into(),
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

#[test]
fn many_keys_are_taken_before_one_draw() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.hands.refresh(Millis::ZERO);
    for _ in 0..500 {
        rig.key("down");
        rig.key("up");
    }
    let exit = step(
        &mut rig.terminal,
        &mut rig.congress,
        &mut rig.hands,
        &mut rig.desk,
    );
    assert_eq!(exit, None);
    assert!(rig.desk.wait(Duration::ZERO).is_none());
}
