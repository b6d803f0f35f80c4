#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use crate::congress::Millis;
use crate::podium::desk::ClockRequest;
use crate::podium::run::Exit;
use crate::podium::testing::{Rig, SMALL, WIDE};
use crate::podium::theme::{Colours, Ground, Theme};
use crate::rulebook::Lang;
use ratatui::style::Color;

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
            "Biểu quyết thông qua",
            "đ/c Lò Văn Chung",
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
            "Vote to adopt",
            "voting cards",
            "⏎ Next: Chair: “",
            "F10 menu",
            "journal ✔ #3",
        ] {
            rig.shows(text);
        }
    }
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
    let mut rig = Rig::open(Lang::En, SMALL);
    // The five sentences of a vote take more than the small pane; its dialog is left open for later.
    rig.press("enter enter enter");
    rig.leave();
    rig.shows("page 1/2");
    rig.press("ctrl-down ctrl-down ctrl-down");
    rig.shows("page 2/2");
    rig.press("ctrl-up");
    rig.shows("page 1/2");
}

#[test]
fn speakers_have_a_pane_and_tiep_walks_them() {
    for size in [WIDE, SMALL] {
        let mut rig = Rig::discussion(Lang::Vi, size);
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
        let drawn = symbol
            .chars()
            .all(|c| !matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..));
        assert!(drawn, "{symbol}");
    }
    rig.shows("> 1 Opening");
    rig.shows("Enter Next:");
}
