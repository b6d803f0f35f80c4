#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::testing::{Bench, everywhere};
use crate::congress::card_vote::VoteStage;
use crate::congress::event::Computed;
use crate::congress::{Command, Event};
use crate::rulebook::Lang;

pub(super) const WIDE: (u16, u16) = (120, 36);

/// The first vote is called and its dialog stands open.
pub(super) fn called(item: &str) -> Bench {
    let mut bench = Bench::at(item, Lang::Vi, WIDE);
    bench.press("enter");
    assert_eq!(bench.layers(), 1);
    bench
}

pub(super) fn recorded(bench: &Bench) -> (u32, u32, u32, u32, bool) {
    match bench.last() {
        [
            Event::CardVoteRecorded {
                yes,
                no,
                other,
                not_voting,
                computed,
                ..
            },
        ] => (
            *yes,
            *no,
            *other,
            *not_voting,
            *computed == Some(Computed::Yes),
        ),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_threshold_stands_on_the_screen_before_the_cards_go_up() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("chuong-trinh", lang, size);
        bench.press("enter");
        bench.is_whole();
        match lang {
            Lang::Vi => {
                bench.shows("BIỂU QUYẾT: thông qua Chương trình đại hội");
                bench.shows(
                    "Có mặt lúc biểu quyết 28, tính trên 29 (tạm tính), thông qua khi có từ 15",
                );
                bench.shows("Không đồng ý");
            }
            Lang::En => {
                bench.shows("28 present at this vote, measured on 29");
                bench.shows("Against");
            }
        }
        bench.type_text("a");
        bench.is_whole();
        bench.press("enter");
        bench.is_whole();
        bench.shows(match lang {
            Lang::Vi => "ĐÃ GHI, CHƯA CÔNG BỐ",
            Lang::En => "RECORDED, NOT ANNOUNCED",
        });
    });
}

#[test]
fn the_three_questions_are_asked_in_their_order() {
    let mut bench = called("chuong-trinh");
    bench.shows("Đồng chí nào đồng ý");
    bench.press("tab");
    bench.shows("hạ thẻ. Đồng chí nào không đồng ý");
    bench.press("pagedown");
    bench.shows("Đồng chí nào có ý kiến khác");
    let before = bench.written();
    bench.press("pagedown");
    bench.shows("Máy bấm trang không ghi số");
    assert_eq!(bench.written(), before);
}

#[test]
fn the_minority_is_typed_and_the_rest_is_computed() {
    let mut bench = called("chuong-trinh");
    bench.press("enter");
    bench.type_text("2");
    bench.press("enter");
    bench.type_text("1");
    bench.shows("25 ] tính");
    bench.shows("tổng 28 = có mặt 28 ✔");
    bench.shows("THÔNG QUA: 25/28 có mặt (89,29%), bằng 86,21% của 29");
    bench.press("enter");
    assert_eq!(recorded(&bench), (25, 2, 1, 0, true));
}

#[test]
fn recording_and_announcing_are_two_acts() {
    let mut bench = called("chuong-trinh");
    bench.press("a");
    let before = bench.written();
    bench.press("enter");
    assert_eq!(recorded(&bench), (28, 0, 0, 0, true));
    bench.shows("ĐÃ GHI, CHƯA CÔNG BỐ");
    bench.shows("Như vậy, 28/28 đồng chí có mặt đồng ý");
    bench.press("pagedown");
    bench.shows("Máy bấm trang không công bố kết quả");
    assert_eq!(bench.written(), before + 1);
    bench.press("enter");
    assert!(matches!(
        bench.last(),
        [Event::CardVoteAnnounced { passed: true, .. }]
    ));
    assert_eq!(bench.layers(), 0, "it closes once it is announced");
}

#[test]
fn wrong_keys_are_refused_in_place_and_nothing_is_lost() {
    let mut bench = called("chuong-trinh");
    bench.type_text("20x-");
    bench.shows("20 ]");
    bench.press("tab");
    bench.type_text("3");
    bench.press("z");
    bench.shows("Ô này chỉ nhận chữ số");
    bench.press("-");
    bench.shows("Không có số âm");
    bench.type_text("9");
    bench.shows("39 nhiều hơn mức có thể là 28");
    bench.shows("39 ]");
    // Nothing is cut to a number that could be recorded.
    let before = bench.written();
    bench.press("enter enter enter");
    assert_eq!(bench.written(), before);
    // The language may change; what was typed stays.
    bench.press("f6");
    bench.shows("39 ]");
    bench.shows("20 ]");
}

#[test]
fn empty_and_zero_differ() {
    let mut bench = called("chuong-trinh");
    bench.type_text("28");
    let before = bench.written();
    bench.press("enter enter");
    bench.shows("Chưa có số không đồng ý; không có ai thì gõ 0");
    assert_eq!(bench.written(), before);
    bench.type_text("0");
    bench.press("enter enter");
    bench.shows("Chưa có số ý kiến khác");
    bench.type_text("0");
    bench.press("enter");
    assert_eq!(recorded(&bench), (28, 0, 0, 0, false));
}

#[test]
fn those_who_raise_no_card_get_their_own_field() {
    let mut bench = called("chuong-trinh");
    bench.type_text("20");
    bench.press("tab");
    bench.type_text("5");
    bench.press("tab");
    bench.type_text("0");
    bench.shows("tổng 25 < có mặt 28");
    bench.press("enter");
    bench.shows("Còn 3 người");
    bench.type_text("3");
    bench.press("enter");
    assert_eq!(recorded(&bench), (20, 5, 0, 3, false));
}

#[test]
fn more_cards_than_people_are_never_recorded() {
    let mut bench = called("chuong-trinh");
    bench.type_text("28");
    bench.press("tab");
    bench.type_text("1");
    bench.press("tab");
    bench.type_text("0");
    let before = bench.written();
    bench.press("enter");
    bench.shows("Tổng số thẻ 29 nhiều hơn 28 người có mặt");
    assert_eq!(bench.written(), before);
}

#[test]
fn sections_are_added_up_into_the_field() {
    let mut bench = called("chuong-trinh");
    bench.press("tab t");
    bench.shows("tổ thứ 1");
    for part in ["1", "0", "2"] {
        bench.type_text(part);
        bench.press("enter");
    }
    bench.shows("1 + 0 + 2 +");
    bench.press("enter tab");
    bench.type_text("0");
    bench.press("enter");
    assert_eq!(recorded(&bench), (25, 3, 0, 0, true));
}

#[test]
fn another_number_of_those_present_calls_the_vote_again_and_keeps_what_was_typed() {
    let mut bench = called("chuong-trinh");
    bench.press("tab");
    bench.type_text("2");
    bench.press("up up");
    bench.press("backspace backspace");
    bench.type_text("27");
    let before = bench.written();
    bench.press("enter");
    let events = bench.since(before);
    assert!(matches!(events[0], Event::CardVoteCancelled { reason, .. } if reason.contains("27")));
    assert!(matches!(
        events[1],
        Event::CardVoteOpened { present: 27, .. }
    ));
    assert_eq!((events.len(), bench.layers()), (2, 1));
    bench.shows("Có mặt lúc biểu quyết 27");
    bench.shows("2 ]");
    bench.press("tab tab");
    bench.type_text("0");
    bench.press("enter");
    assert_eq!(recorded(&bench), (25, 2, 0, 0, true));
}

#[test]
fn a_recorded_number_is_corrected_before_it_is_announced() {
    let mut bench = called("chuong-trinh");
    bench.press("a enter");
    bench.press("5");
    bench.shows("Muốn sửa trước khi công bố");
    bench.press("up tab");
    bench.press("backspace");
    bench.type_text("4");
    bench.press("enter");
    assert_eq!(recorded(&bench), (24, 4, 0, 0, true));
    bench.press("enter");
    assert!(matches!(bench.last(), [Event::CardVoteAnnounced { .. }]));
}

#[test]
fn esc_asks_before_the_call_is_taken_back() {
    let mut bench = called("chuong-trinh");
    bench.type_text("1");
    let before = bench.written();
    bench.press("esc");
    bench.shows("Thu lại lời gọi biểu quyết");
    bench.press("esc");
    bench.shows("1 ]");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
    // Closed, the vote stays open and Tiếp leads back to it.
    bench.press("esc 2");
    assert_eq!((bench.written(), bench.layers()), (before, 0));
    assert!(bench.state().open_vote().is_some());
    bench.press("enter");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
    bench.press("esc 1");
    assert!(matches!(bench.last(), [Event::CardVoteCancelled { .. }]));
    assert_eq!(bench.layers(), 0);
}

#[test]
fn a_result_that_fails_says_how_much_is_missing() {
    let mut bench = called("chuong-trinh");
    bench.type_text("14");
    bench.press("tab");
    bench.type_text("14");
    bench.press("tab");
    bench.type_text("0");
    bench.shows("CHƯA THÔNG QUA: 14/28 có mặt (50%), bằng 48,28% của 29, thiếu 1");
    bench.press("enter enter");
    assert!(matches!(
        bench.last(),
        [Event::CardVoteAnnounced { passed: false, .. }]
    ));
}

#[test]
fn a_series_repeats_the_last_result_and_exceptions_are_typed() {
    let mut bench = called("chi-tieu");
    bench.shows("1 sản lượng lương thực 3.880 tấn");
    bench.press("a enter");
    let before = bench.written();
    // Announced, and the next question is called by the same press.
    bench.press("enter");
    let events = bench.since(before);
    assert!(matches!(
        events[0],
        Event::CardVoteAnnounced { passed: true, .. }
    ));
    assert!(matches!(events[1], Event::CardVoteOpened { .. }));
    assert_eq!((events.len(), bench.layers()), (2, 1));
    bench.shows("Enter: ghi như câu trước (đồng ý 28, không 0, khác 0)");
    bench.shows("28-0-0");
    bench.press("enter");
    assert_eq!(recorded(&bench), (28, 0, 0, 0, true));
    bench.press("enter tab");
    bench.type_text("3");
    bench.press("tab");
    bench.type_text("0");
    bench.press("enter");
    assert_eq!(recorded(&bench), (25, 3, 0, 0, true));
    bench.press("enter");
    assert_eq!(bench.layers(), 0, "the series is over");
    assert_eq!(bench.state().votes.len(), 3);
    assert!(
        bench
            .state()
            .votes
            .iter()
            .all(|vote| matches!(vote.stage, VoteStage::Announced(_, true)))
    );
}

#[test]
fn a_series_fits_the_smallest_window_in_both_languages() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("chi-tieu", lang, size);
        bench.press("enter a enter enter");
        bench.is_whole();
        bench.shows("28-0-0");
        bench.shows(if lang == Lang::Vi {
            "Ý kiến khác"
        } else {
            "Other opinion"
        });
    });
}

#[test]
fn a_question_that_failed_can_be_put_again_or_left_out() {
    // Of an election the number must pass before the ladder goes on.
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.press("enter");
    bench.type_text("1");
    bench.press("tab");
    bench.type_text("27");
    bench.press("tab");
    bench.type_text("0");
    bench.press("enter enter enter");
    bench.shows("Chưa được thông qua");
    let before = bench.written();
    bench.press("enter");
    assert_eq!(bench.written(), before, "Enter chooses nothing");
    bench.press("1");
    assert!(matches!(bench.last(), [Event::CardVoteOpened { .. }]));
    assert_eq!(bench.layers(), 1, "its numbers are asked for");
}

#[test]
fn a_vote_on_ones_own_words_is_called_from_the_form() {
    let mut bench = Bench::at("khai-mac", Lang::Vi, WIDE);
    bench.press("v");
    bench.shows("Bước này không có nội dung biểu quyết sẵn");
    bench.press("enter enter");
    bench.shows("Chưa có nội dung cần biểu quyết");
    bench.type_text("kéo dài phiên họp");
    bench.press("enter enter");
    match bench.last() {
        [Event::CardVoteOpened { title, present, .. }] => {
            assert_eq!((title.vi.as_str(), *present), ("kéo dài phiên họp", 28));
        }
        other => panic!("{other:?}"),
    }
    bench.shows("BIỂU QUYẾT: thông qua kéo dài phiên họp");
    bench.act(Command::CardVoteCancel {
        reason: String::new(),
    });
    bench.rig.go();
}
