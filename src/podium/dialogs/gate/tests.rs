#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::testing::{Bench, everywhere};
use crate::congress::event::WaiverReason;
use crate::congress::state::DutyMark;
use crate::congress::{Command, Event};
use crate::rulebook::Lang;

const WIDE: (u16, u16) = (120, 36);

/// Tiếp would begin the house rules, but the programme was never adopted.
fn stopped(lang: Lang, size: (u16, u16)) -> Bench {
    let mut bench = Bench::at("khai-mac", lang, size);
    bench.act(Command::SkipItem {
        item: "chuong-trinh".into(),
        reason: "thử".into(),
    });
    bench.rig.go();
    let before = bench.written();
    bench.press("enter");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
    bench
}

#[test]
fn the_gate_says_what_is_missing_by_which_rule_and_the_ways_out() {
    everywhere(|lang, size| {
        let mut bench = stopped(lang, size);
        bench.is_whole();
        bench.shows("Chương trình đại hội chưa được biểu quyết thông qua");
        match lang {
            Lang::Vi => {
                bench.shows("3. Thông qua nội quy: chưa thể bắt đầu");
                bench.shows("Căn cứ: HD 01-HD/TW (2016), mục 14.1");
                bench.shows("1 Làm ngay: mở biểu quyết thông qua Chương trình đại hội");
                bench.shows("2 Đã làm rồi, ghi bổ sung (giờ, kết quả)");
                bench.shows("4 ghi lý do sau");
                bench.shows("Esc Quay lại");
            }
            Lang::En => {
                bench.shows("cannot begin yet");
                bench.shows("Guidance 01-HD/TW");
            }
        }
        bench.press("2");
        bench.is_whole();
        bench.press("esc 3");
        bench.is_whole();
    });
}

#[test]
fn wrong_keys_settle_nothing() {
    let mut bench = stopped(Lang::Vi, WIDE);
    let before = bench.written();
    bench.press("enter x 7 pagedown");
    bench.shows("Bấm 1, 2 hoặc 3");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
    bench.press("3 9");
    bench.shows("Bấm chữ số của lý do");
    bench.press("esc esc");
    assert_eq!((bench.written(), bench.layers()), (before, 0));
}

#[test]
fn do_it_now_puts_the_vote_and_goes_to_it() {
    let mut bench = stopped(Lang::Vi, WIDE);
    bench.press("1");
    assert!(matches!(bench.last()[..], [.., Event::StepStarted { .. }]));
    assert_eq!(bench.layers(), 0);
    assert_eq!(
        bench
            .state()
            .running_step()
            .unwrap()
            .step
            .subject
            .as_deref(),
        Some("programme")
    );
}

#[test]
fn done_already_takes_words_and_tiep_goes_on() {
    let mut bench = stopped(Lang::Vi, WIDE);
    let before = bench.written();
    bench.press("2 enter");
    bench.shows("Chưa ghi đã làm lúc nào");
    bench.type_text("7 giờ 10, nhất trí 100%");
    // Another way and back: the words are still there.
    bench.press("esc 2");
    bench.shows("7 giờ 10, nhất trí 100%");
    bench.press("enter");
    let events = bench.since(before);
    assert!(
        matches!(events[0], Event::DutyMet { duty, how } if duty == "X1" && how.ends_with(": 7 giờ 10, nhất trí 100%"))
    );
    assert!(
        events
            .iter()
            .any(|event| matches!(event, Event::ItemStarted { item } if item == "noi-quy"))
    );
    assert_eq!(bench.layers(), 0);
}

#[test]
fn waiving_takes_one_digit_and_tiep_goes_on() {
    let mut bench = stopped(Lang::Vi, WIDE);
    let before = bench.written();
    bench.press("3 2");
    let events = bench.since(before);
    assert!(
        matches!(events[0], Event::DutyWaived { reason: WaiverReason::DoneBefore, words, .. } if words.is_empty())
    );
    assert_eq!(bench.state().item.as_deref(), Some("noi-quy"));
    assert_eq!(bench.layers(), 0);
}

#[test]
fn a_reason_for_later_is_asked_again_at_the_break() {
    let mut bench = stopped(Lang::Vi, WIDE);
    bench.press("3 4");
    bench.press("r enter");
    bench.shows("Ghi lý do bỏ qua");
    bench.shows("Còn 1 việc đã bỏ qua mà chưa ghi lý do");
    bench.press("enter");
    bench.shows("Chưa có lý do");
    bench.type_text("phiên trù bị đã biểu quyết");
    bench.press("enter");
    assert!(matches!(bench.last(), [Event::WaiverExplained { .. }]));
    assert_eq!(bench.layers(), 0);
    match bench.state().duties.get("X1") {
        Some(DutyMark::Waived(_, words, _)) => assert_eq!(words, "phiên trù bị đã biểu quyết"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_reason_may_wait_once_more() {
    let mut bench = stopped(Lang::Vi, WIDE);
    bench.press("3 4 r enter esc");
    assert_eq!(bench.layers(), 0);
    assert_eq!(crate::congress::duties::unexplained(bench.state()), ["X1"]);
}

#[test]
fn the_list_of_duties_leads_to_the_gate_and_settles_without_moving_on() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("khai-mac", lang, size);
        bench.press("n");
        bench.is_whole();
        bench.shows(if lang == Lang::Vi {
            "Nhắc việc: xong 0/4"
        } else {
            "Duties: 0/4 settled"
        });
        bench.press("2 1 home enter");
        assert_eq!(bench.layers(), 2);
        bench.is_whole();
        let item = bench.state().item.clone();
        bench.press("3 1");
        assert!(matches!(bench.last(), [Event::DutyWaived { .. }]));
        assert_eq!((bench.layers(), &bench.state().item), (1, &item));
        // Waived: what is written about it can be read and changed.
        bench.press("enter");
        assert_eq!(bench.layers(), 2);
        bench.is_whole();
    });
}

#[test]
fn a_duty_settled_ahead_from_the_list_does_not_move_the_congress() {
    let mut bench = stopped(Lang::Vi, WIDE);
    // The same duty that stops Tiếp now, but opened from the list.
    bench.press("esc n");
    bench.shows("X1 Chương trình đại hội");
    bench.press("enter");
    bench.shows("Việc phải làm");
    bench.press("3 1");
    assert!(matches!(bench.last(), [Event::DutyWaived { .. }]));
    assert_eq!(bench.state().item.as_deref(), Some("khai-mac"));
}

#[test]
fn duties_are_found_without_diacritics() {
    let mut bench = Bench::at("khai-mac", Lang::Vi, WIDE);
    bench.press("n /");
    bench.type_text("cap tren");
    bench.shows("Danh sách chưa được báo cáo cấp trên");
    bench.hides("X1 Chương trình");
    bench.press("enter");
    bench.shows("(thông lệ, chưa đối chiếu)");
}
