//! Speakers, guests, documents, the log.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::testing::{Bench, everywhere};
use crate::congress::event::SpeechTag;
use crate::congress::speakers::SpeechStage;
use crate::congress::{Command, Event, Millis};
use crate::rulebook::Lang;

const WIDE: (u16, u16) = (120, 36);

fn register(bench: &mut Bench, who: &str) {
    bench.press("i");
    bench.type_text(who);
    bench.press("enter enter");
}

#[test]
fn speakers_register_by_card_or_name_and_get_the_floor() {
    let mut bench = Bench::at("thao-luan", Lang::Vi, WIDE);
    bench.press("p");
    bench.shows("Chưa có ai đăng ký phát biểu");
    register(&mut bench, "2");
    assert!(
        matches!(bench.last(), [Event::SpeakerRegistered { name, card: Some(2), .. }] if name == "Quàng Thị Hoa")
    );
    register(&mut bench, "thao");
    assert!(matches!(
        bench.last(),
        [Event::SpeakerRegistered { card: Some(3), .. }]
    ));
    register(&mut bench, "Hà Văn Khách");
    assert!(
        matches!(bench.last(), [Event::SpeakerRegistered { name, card: None, .. }] if name == "Hà Văn Khách")
    );
    bench.shows("Phát biểu: 3 người đang chờ");
    // The chosen one, not the first.
    bench.press("home down enter");
    assert!(matches!(bench.last(), [Event::SpeechStarted { .. }]));
    assert_eq!(bench.state().speakers.speaking().unwrap().card, Some(3));
    bench.shows("▶ Lò Thị Thảo");
    bench.press("home t g");
    assert!(matches!(
        bench.last(),
        [Event::SpeechTagged {
            tag: SpeechTag::Solution,
            ..
        }]
    ));
    bench.press("+");
    assert!(matches!(bench.last(), [Event::SpeechGranted { by, .. }] if *by == Millis::minutes(1)));
    bench.press("y");
    assert!(matches!(bench.last(), [Event::SpeechPaused { .. }]));
    bench.press("y");
    assert!(matches!(bench.last(), [Event::SpeechResumed { .. }]));
    bench.shows("(100%)");
    bench.press("h");
    assert!(matches!(bench.last(), [Event::SpeechEnded { .. }]));
}

#[test]
fn a_registration_is_taken_back_after_asking() {
    let mut bench = Bench::at("thao-luan", Lang::Vi, WIDE);
    bench.press("p");
    register(&mut bench, "2");
    bench.press("delete");
    bench.shows("Quàng Thị Hoa thôi phát biểu?");
    let before = bench.written();
    bench.press("esc");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
    bench.press("delete 1");
    assert!(matches!(bench.last(), [Event::SpeakerWithdrawn { .. }]));
    assert_eq!(bench.state().speakers.all[0].stage, SpeechStage::Withdrawn);
}

#[test]
fn an_unknown_card_is_told_in_place() {
    let mut bench = Bench::at("thao-luan", Lang::Vi, WIDE);
    bench.press("p i");
    bench.type_text("99");
    let before = bench.written();
    bench.press("enter enter");
    bench.shows("Danh sách không có thẻ số 99");
    assert_eq!((bench.written(), bench.layers()), (before, 2));
}

#[test]
fn lists_are_whole_in_both_languages_and_sizes() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("thao-luan", lang, size);
        for (keys, back) in [
            ("p", "esc"),
            ("p i", "esc esc"),
            ("k", "esc"),
            ("k i", "esc esc"),
            ("f7", "esc"),
            ("f7 1", "esc esc"),
            ("l", "esc"),
            ("j", "esc"),
            ("n", "esc"),
            ("d", "esc"),
            ("d a", "esc esc"),
            ("d -", "esc"),
            ("d x", "esc esc"),
            ("d #", "esc esc"),
            ("v", "esc"),
            ("ctrl-k", "esc"),
        ] {
            bench.press(keys);
            assert!(bench.layers() > 0, "{keys}");
            bench.is_whole();
            bench.press(back);
            while bench.layers() > 0 {
                bench.press("esc");
            }
        }
    });
}

#[test]
fn guests_arrive_once_and_new_ones_are_added() {
    let mut bench = Bench::at("khai-mac", Lang::Vi, WIDE);
    bench.press("k");
    bench.shows("Nguyễn Văn An, Bí thư Huyện ủy");
    bench.press("enter");
    assert!(matches!(bench.last(), [Event::GuestArrived { guest }] if guest == "khach"));
    let before = bench.written();
    bench.press("enter");
    bench.shows("Khách này đã đến");
    assert_eq!(bench.written(), before);
    bench.press("i enter enter enter");
    bench.shows("Chưa có họ và tên");
    bench.type_text("Trần Thị Bình");
    bench.press("enter");
    bench.type_text("Phó Chủ tịch");
    bench.press("enter 2 enter");
    match bench.last() {
        [Event::GuestAdded { guest }] => {
            assert_eq!(
                (guest.name.as_str(), guest.post.vi.as_str(), guest.speech),
                ("Trần Thị Bình", "Phó Chủ tịch", true)
            );
        }
        other => panic!("{other:?}"),
    }
    // A guest added while the congress runs is here.
    bench.shows("Khách mời: đã đến 2/2");
}

#[test]
fn documents_become_ready_and_papers_are_asked_for() {
    let mut bench = Bench::at("khai-mac", Lang::Vi, WIDE);
    bench.press("f7");
    bench.shows("Tài liệu: sẵn sàng 1/2");
    bench.press("down enter");
    assert!(
        matches!(bench.last(), [Event::DocumentReady { document, ready: true }] if document == "noi-quy")
    );
    bench.shows("Tài liệu: sẵn sàng 2/2");
    bench.press("enter");
    assert!(matches!(
        bench.last(),
        [Event::DocumentReady { ready: false, .. }]
    ));
    bench.press("1 2");
    assert_eq!(
        bench.rig.desk.exports,
        [vec!["bien-ban-dai-hoi".to_owned()]]
    );
    assert_eq!(bench.layers(), 1);
    for digit in ["6", "7"] {
        bench.press(&format!("1 {digit}"));
    }
    assert_eq!(
        bench.rig.desk.exports[1..],
        [
            vec!["bien-ban-kiem-phieu".to_owned()],
            vec!["phieu-bau".to_owned()]
        ]
    );
}

#[test]
fn the_log_tells_everything_and_marks_what_was_taken_back() {
    let mut bench = Bench::at("khai-mac", Lang::Vi, WIDE);
    bench.act(Command::Note {
        text: "Mất micrô hàng ghế cuối".into(),
    });
    bench.act(Command::Undo {
        reason: String::new(),
    });
    bench.press("l");
    bench.shows("Nhật ký: 5/5 bản ghi");
    bench.shows("Ghi chú: Mất micrô hàng ghế cuối (đã hoàn tác)");
    bench.press("/");
    bench.type_text("mat micro");
    bench.shows("Nhật ký: 1/5 bản ghi");
    bench.hides("Có mặt đầy đủ, trừ");
    bench.press("esc");
    bench.shows("Có mặt đầy đủ, trừ: Đại biểu 30");
    let before = bench.written();
    bench.press("enter home pagedown end");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
}

#[test]
fn the_log_follows_what_is_recorded_while_it_is_open() {
    let mut bench = Bench::at("khai-mac", Lang::Vi, WIDE);
    bench.press("l i");
    bench.type_text("ghi thêm");
    bench.press("enter");
    assert!(matches!(bench.last(), [Event::Noted { .. }]));
    bench.shows("Ghi chú: ghi thêm");
}

#[test]
fn a_terminal_without_signs_gets_their_stand_ins() {
    let mut bench = Bench::at("chi-tieu", Lang::Vi, (80, 24));
    bench.rig.hands.view.ascii = true;
    bench.press("enter a");
    for keys in [
        "enter", "enter", "esc", "2", "d", "esc", "n", "esc", "e", "end", "esc", "p", "i",
    ] {
        bench.press(keys);
        let screen = bench.rig.screen();
        for sign in ["✔", "✘", "▶", "⤼", "→", "●", "│", "┌", "⏎"] {
            assert!(!screen.contains(sign), "{sign} after {keys} in\n{screen}");
        }
    }
}

#[test]
fn what_is_typed_while_the_disk_works_is_neither_lost_nor_done_twice() {
    let mut bench = Bench::at("chuong-trinh", Lang::Vi, WIDE);
    bench.press("enter");
    bench.rig.desk.delay = Some(Millis(3000));
    bench.press("a enter enter");
    bench.shows("Ý kiến khác");
    bench.hides("ĐÃ GHI");
    let written = bench.written();
    bench.rig.pass(Millis(4000));
    bench.shows("ĐÃ GHI, CHƯA CÔNG BỐ");
    assert_eq!(
        bench.written(),
        written,
        "the second Enter announces nothing"
    );
    // A form closes only once, and what lies under it stays.
    bench.press("enter");
    bench.rig.pass(Millis(4000));
    bench.press("k i");
    bench.type_text("Trần Thị Bình");
    bench.press("enter enter enter enter esc");
    bench.rig.pass(Millis(4000));
    assert!(matches!(bench.last(), [Event::GuestAdded { .. }]));
    assert!(bench.layers() <= 1);
}

#[test]
fn lessons_are_read_line_by_line_and_written_as_a_paper() {
    let mut bench = Bench::at("thao-luan", Lang::Vi, (80, 24));
    bench.press("j");
    bench.shows("Rút kinh nghiệm:");
    bench.shows("Đại hội chưa bế mạc");
    bench.press("end");
    bench.hides("Đại hội chưa bế mạc");
    bench.shows("Thảo luận");
    bench.press("home");
    bench.shows("Đại hội chưa bế mạc");
    bench.press("esc");
    assert_eq!(bench.layers(), 0);
}
