#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
//! Counting by section, what was typed and not recorded, disputed counts, votes put again.

use super::super::testing::{Bench, everywhere};
use super::tests::{WIDE, called, recorded};
use crate::congress::{Command, Event, Millis};
use crate::rulebook::{Lang, Rung};

#[test]
fn sections_are_recorded_and_a_total_changed_by_hand_drops_them() {
    let mut bench = called("chuong-trinh");
    bench.press("tab t");
    for part in ["1", "0", "2"] {
        bench.type_text(part);
        bench.press("enter");
    }
    bench.press("enter");
    bench.shows("theo tổ: 1 + 0 + 2");
    bench.press("tab t");
    for part in ["0", "1"] {
        bench.type_text(part);
        bench.press("enter");
    }
    bench.press("enter");
    // Three sections against two: told in place, nothing recorded.
    let before = bench.written();
    bench.press("enter");
    assert_eq!(bench.written(), before);
    bench.shows("Không đồng ý có 3 tổ, Ý kiến khác có 2 tổ");
    // Counting on where it was left.
    bench.press("t");
    bench.shows("0 + 1 + tổ thứ 3");
    bench.type_text("0");
    bench.press("enter enter enter");
    assert_eq!(recorded(&bench), (24, 3, 1, 0, true));
    let [Event::CardVoteRecorded { sections, .. }] = bench.last() else {
        panic!();
    };
    let numbers: Vec<_> = sections.iter().map(|s| (s.yes, s.no, s.other)).collect();
    assert_eq!(
        numbers,
        [
            (None, Some(1), Some(0)),
            (None, Some(0), Some(1)),
            (None, Some(2), Some(0))
        ]
    );
    bench.shows("Tổ 1: không đồng ý 1, ý kiến khác 0; tổ 2:");
    // Corrected by hand, a total is no sum of sections any more.
    bench.press("up tab");
    bench.shows("theo tổ: 1 + 0 + 2");
    bench.press("backspace");
    bench.shows("không ghi số theo tổ của ô");
    bench.type_text("4");
    bench.press("enter");
    let [Event::CardVoteRecorded { sections, no, .. }] = bench.last() else {
        panic!();
    };
    assert_eq!(*no, 4);
    assert!(sections.iter().all(|s| s.no.is_none() && s.other.is_some()));
}

#[test]
fn a_count_by_section_that_is_left_is_not_lost() {
    let mut bench = called("chuong-trinh");
    bench.press("tab t");
    bench.type_text("12");
    bench.press("enter");
    bench.type_text("3");
    bench.press("esc");
    bench.shows("Số theo tổ còn giữ");
    bench.press("t");
    bench.shows("12 + tổ thứ 2");
    bench.shows("3 ]");
    bench.press("enter enter");
    bench.shows("theo tổ: 12 + 3");
}

#[test]
fn what_was_typed_is_there_again_when_the_vote_is_opened_again() {
    let mut bench = called("chuong-trinh");
    bench.type_text("20");
    bench.press("tab t");
    bench.type_text("5");
    bench.press("enter esc esc");
    bench.shows("Có số đã gõ, chưa ghi");
    bench.press("2");
    assert_eq!(bench.layers(), 0);
    // Something else in between.
    bench.press("d esc");
    bench.press("enter");
    bench.shows("Số đã gõ lần trước, chưa ghi");
    bench.shows("20 ]");
    bench.press("t");
    bench.shows("5 + tổ thứ 2");
    bench.press("enter tab");
    bench.type_text("3");
    bench.press("enter");
    assert_eq!(recorded(&bench), (20, 5, 3, 0, false));
    // Another vote begins empty.
    bench.press("enter enter");
    bench.act(Command::GoTo {
        item: "noi-quy".into(),
        step: None,
    });
    bench.rig.go();
    bench.press("v enter");
    bench.hides("Số đã gõ lần trước");
}

#[test]
fn a_disputed_count_is_called_again_and_keeps_its_numbers() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("chuong-trinh", lang, size);
        bench.press("enter");
        bench.type_text("20");
        bench.press("tab");
        bench.type_text("8");
        bench.press("tab");
        bench.type_text("0");
        bench.press("enter");
        bench.press("ctrl-x");
        bench.is_whole();
        bench.press("1");
        bench.is_whole();
        bench.type_text("đếm sót tổ 3");
        bench.press("enter");
        assert!(
            matches!(bench.last(), [Event::CardVoteCancelled { reason, .. }] if reason == "đếm sót tổ 3")
        );
        assert_eq!(bench.layers(), 0);
        let first = bench.state().votes[0].clone();
        assert_eq!(first.recorded().unwrap().yes, 20);
        bench.press("enter a enter enter");
        assert!(bench.state().votes[1].passed());
    });
}

#[test]
fn an_announced_vote_is_put_again_with_a_reason() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("chuong-trinh", lang, size);
        bench.press("ctrl-r");
        bench.shows(match lang {
            Lang::Vi => "Chưa có kết quả biểu quyết nào",
            Lang::En => "No result of a vote",
        });
        bench.press("enter a enter enter");
        assert!(bench.state().votes[0].passed());
        bench.press("ctrl-r");
        bench.is_whole();
        bench.shows(match lang {
            Lang::Vi => "1. 28-0-0, đã được thông qua: Chương trình",
            Lang::En => "1. 28-0-0, adopted: Chương trình",
        });
        let before = bench.written();
        bench.press("enter enter enter");
        bench.shows(match lang {
            Lang::Vi => "Chưa có lý do biểu quyết lại",
            Lang::En => "The reason for voting again is missing",
        });
        assert_eq!(bench.written(), before);
        bench.type_text("hai thẻ");
        bench.press("enter");
        bench.is_whole();
        bench.shows(match lang {
            Lang::Vi => "BIỂU QUYẾT LẠI: thông qua Chương trình đại hội",
            Lang::En => "VOTE AGAIN",
        });
        bench.shows("hai thẻ");
        // Another number of those present calls it again as what it is.
        bench.press("up");
        bench.press("backspace backspace");
        bench.type_text("27");
        bench.press("enter");
        let again = bench.state().open_vote().unwrap();
        assert_eq!(again.present, 27);
        assert_eq!(again.repeats.as_deref(), Some("vote-1"));
        // Its own result before is not what Enter repeats.
        let before = bench.written();
        bench.press("enter");
        assert_eq!(bench.written(), before);
    });
}

#[test]
fn a_list_over_the_limit_is_gone_over_or_put_all_the_same_with_a_reason() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.act(Command::ProposeSeats {
        election: Some("bch".into()),
        seats: 3,
    });
    bench.climb("bch", Rung::Withdrawals);
    for name in ["Cà Văn Sơn", "Vì Thị Ọi"] {
        bench.act(Command::Nominate {
            election: None,
            candidate: name.into(),
            card: None,
            by: String::new(),
            own: false,
            nominator: None,
            overrule: None,
        });
    }
    bench.rig.go();
    bench.press("enter enter");
    bench.shows("Chưa biểu quyết được danh sách");
    bench.is_whole();
    let before = bench.written();
    bench.press("4 enter");
    assert_eq!(bench.written(), before);
    bench.type_text("cấp trên đồng ý");
    bench.press("enter");
    assert!(matches!(
        bench.last(),
        [Event::Overruled { reason }, Event::CardVoteOpened { .. }] if reason == "cấp trên đồng ý"
    ));
    bench.shows("BIỂU QUYẾT: thông qua số lượng người trong danh sách");
}

#[test]
fn a_second_enter_that_came_too_soon_is_told() {
    let mut bench = called("chuong-trinh");
    bench.press("a");
    let before = bench.written();
    bench.rig.desk.up += Millis(700);
    bench.rig.key("enter");
    bench.rig.go();
    bench.rig.desk.up += Millis(300);
    bench.rig.key("enter");
    bench.rig.go();
    assert_eq!(bench.written(), before + 1, "recorded, and not announced");
    assert_eq!(bench.rig.desk.bells, 1);
    bench.shows("Hai lần bấm quá gần nhau");
}
