#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::testing::{Bench, everywhere};
use crate::congress::Event;
use crate::congress::roll::Presence;
use crate::rulebook::Lang;

const WIDE: (u16, u16) = (120, 36);

fn open() -> Bench {
    let mut bench = Bench::at("khai-mac", Lang::Vi, WIDE);
    bench.press("d");
    bench
}

#[test]
fn the_roll_shows_everybody_the_quorum_and_the_base() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("khai-mac", lang, size);
        bench.press("d");
        bench.is_whole();
        match lang {
            Lang::Vi => {
                bench.shows("Có mặt 28/29, cần ít nhất 20");
                bench.shows("đơn vị có người dự 3/3");
                bench.shows("Kết quả tính trên 29, cần từ 15; tạm tính");
                bench.shows("Lò Văn Chung");
            }
            Lang::En => bench.shows("28/29 present, at least 20 needed"),
        }
        for view in ["2", "3"] {
            bench.press(view);
            bench.is_whole();
        }
    });
}

#[test]
fn names_are_found_without_diacritics_and_arrivals_are_one_key() {
    let mut bench = open();
    bench.press("/");
    bench.type_text("thao");
    bench.shows("Lò Thị Thảo");
    bench.hides("Quàng Thị Hoa");
    bench.press("enter -");
    assert_eq!(bench.last(), [Event::Departed { cards: vec![3] }]);
    bench.press("enter");
    assert_eq!(bench.last(), [Event::Arrived { cards: vec![3] }]);
    let before = bench.written();
    bench.press("enter");
    bench.shows("Người này đã có mặt");
    assert_eq!(bench.written(), before);
    // Esc first ends the search, then the list.
    bench.press("esc");
    bench.shows("Quàng Thị Hoa");
    bench.press("esc");
    assert_eq!(bench.layers(), 0);
}

#[test]
fn all_present_except_takes_exceptions_and_tells_the_sum() {
    everywhere(|lang, size| {
        let mut bench = Bench::new(lang, size);
        bench.press("d a");
        bench.type_text("3 7 12-13");
        bench.is_whole();
        bench.shows("Lò Thị Thảo (3), Vì Thị Ọi (7)");
        bench.shows("25/29");
        bench.type_text("x");
        bench.shows("3 7 12-13");
        bench.press("enter");
        assert_eq!(
            bench.last(),
            [Event::AllPresent {
                except: vec![3, 7, 12, 13]
            }]
        );
        assert_eq!(bench.layers(), 1, "back on the roll");
    });
}

#[test]
fn nobody_absent_is_an_empty_field() {
    let mut bench = Bench::new(Lang::Vi, WIDE);
    bench.press("d a enter");
    assert_eq!(bench.last(), [Event::AllPresent { except: vec![] }]);
}

#[test]
fn a_card_that_nobody_has_is_told_and_keeps_the_form() {
    let mut bench = open();
    bench.press("i");
    bench.type_text("30 77");
    let before = bench.written();
    bench.press("enter");
    bench.shows("Danh sách không có thẻ số 77");
    bench.shows("30 77");
    assert_eq!((bench.written(), bench.layers()), (before, 2));
    bench.press("backspace backspace enter");
    assert_eq!(bench.last(), [Event::Arrived { cards: vec![30] }]);
}

#[test]
fn marked_people_are_the_exceptions() {
    let mut bench = open();
    bench.press("home space down space");
    bench.shows("đã đánh dấu 2");
    bench.press("a");
    bench.shows("Lò Văn Chung (1), Lò Thị Thảo (3)");
    bench.press("enter");
    assert_eq!(bench.last(), [Event::AllPresent { except: vec![1, 3] }]);
}

#[test]
fn absence_throughout_needs_somebody_who_attests_it() {
    let mut bench = open();
    bench.press("end x");
    bench.shows("Vắng mặt suốt thời gian đại hội");
    bench.shows("Thẻ số 30: Đại biểu 30");
    bench.press("enter right enter");
    bench.type_text("ốm");
    bench.press("enter enter");
    bench.shows("Chưa có người xác nhận");
    bench.type_text("Trưởng đoàn");
    bench.press("enter");
    match bench.last() {
        [
            Event::AbsentThroughout {
                card: 30,
                accepted: false,
                reason,
                attested_by,
            },
        ] => {
            assert_eq!(
                (reason.as_str(), attested_by.as_str()),
                ("ốm", "Trưởng đoàn")
            );
        }
        other => panic!("{other:?}"),
    }
    // E with one line for the one who is not in it.
    bench.press("3");
    bench.shows("30 Đại biểu 30: đại biểu chính thức vắng mặt suốt thời gian đại hội");
    bench.shows("lý do: ốm; người xác nhận: Trưởng đoàn");
    bench.shows("Kết quả tính trên 28 (không tính 1 người), cần từ 15");
}

#[test]
fn somebody_who_was_present_cannot_be_absent_throughout() {
    let mut bench = open();
    bench.press("home x");
    bench.shows("Người này đã có mặt, không ghi là vắng suốt được");
    bench.press("down down down");
    bench.type_text("Ban tổ chức");
    let before = bench.written();
    bench.press("enter");
    bench.shows("không thể ghi là vắng suốt");
    bench.shows("Ban tổ chức");
    assert_eq!((bench.written(), bench.layers()), (before, 2));
    assert!(matches!(
        bench.state().roll.presence(1),
        Presence::Present(_)
    ));
}

#[test]
fn a_head_count_stands_beside_the_names_and_goes_back_to_them() {
    let mut bench = open();
    bench.press("#");
    bench.type_text("30");
    bench.shows("30 nhiều hơn mức có thể là 29");
    let before = bench.written();
    bench.press("enter");
    assert_eq!(bench.written(), before, "what cannot be is not recorded");
    bench.press("backspace backspace");
    bench.type_text("26");
    bench.press("backspace backspace");
    bench.type_text("6");
    bench.press("enter");
    assert_eq!(bench.last(), [Event::PresentCounted { present: Some(6) }]);
    bench.press("# enter");
    assert_eq!(bench.last(), [Event::PresentCounted { present: None }]);
}

#[test]
fn without_a_quorum_the_roll_opens_by_itself() {
    let mut bench = Bench::new(Lang::Vi, WIDE);
    bench.press("enter");
    assert_eq!(bench.layers(), 1);
    bench.shows("Điểm danh");
    bench.shows("Có mặt 0/29");
}

#[test]
fn a_form_with_something_typed_is_left_only_by_a_second_esc() {
    let mut bench = open();
    bench.press("i");
    bench.type_text("30");
    bench.press("esc");
    bench.shows("Bấm Esc lần nữa thì bỏ những gì đã gõ");
    bench.type_text(" 3");
    bench.press("esc");
    assert_eq!(bench.layers(), 2);
    bench.press("esc");
    assert_eq!(bench.layers(), 1);
}

#[test]
fn the_rights_of_the_chosen_person_stand_in_one_line() {
    let mut bench = open();
    bench.press("home");
    bench.shows("Quyền: đề cử, ứng cử, biểu quyết, bầu cử; tính cả khi vắng một phần");
    bench.press("end up");
    bench.shows("dự khuyết");
    bench.shows("Quyền: ứng cử; không tính vào tổng số");
}

#[test]
fn an_alternate_is_called_up_and_stands_down_by_one_key() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("khai-mac", lang, size);
        bench.press("d end c");
        bench.is_whole();
        // The only alternate and the chosen absentee stand in the form already.
        bench.shows("29");
        bench.press("enter enter");
        assert_eq!(
            bench.last(),
            [Event::AlternateCalled {
                card: 29,
                replaces: 30
            }]
        );
        bench.is_whole();
        bench.press("3");
        bench.is_whole();
        bench.press("1 end enter");
        assert!(matches!(bench.last(), [Event::AlternateCalled { .. }]));
        bench.press("up enter");
        assert_eq!(bench.last(), [Event::Arrived { cards: vec![29] }]);
        assert_eq!(bench.state().present(), 29);
        bench.press("c");
        assert_eq!(bench.last(), [Event::AlternateStoodDown { card: 29 }]);
        assert_eq!(bench.state().present(), 28);
    });
}

#[test]
fn a_seat_that_is_taken_says_who_has_it() {
    let mut bench = open();
    bench.press("end c enter enter end enter");
    bench.shows("Ghế của Đại biểu 30 (thẻ số 30) đã do Đại biểu 29 dự thay");
    bench.press("3");
    bench.shows("Đại biểu 30 (thẻ 30) do đại biểu dự khuyết Đại biểu 29 (thẻ 29) dự thay");
}

#[test]
fn nobody_is_left_to_call_up_once_all_alternates_are() {
    let mut bench = open();
    bench.press("end c enter enter home");
    let before = bench.written();
    bench.press("c");
    bench.shows("không còn đại biểu dự khuyết nào");
    assert_eq!(bench.written(), before);
}

#[test]
fn units_take_the_numbers_their_heads_report() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("khai-mac", lang, size);
        bench.press("d 4");
        bench.is_whole();
        bench.press("enter");
        bench.type_text("8");
        bench.is_whole();
        bench.press("enter");
        assert_eq!(
            bench.last(),
            [Event::UnitCounted {
                unit: "Chi bộ 2".into(),
                present: Some(8)
            }]
        );
        match lang {
            Lang::Vi => {
                bench.shows("Chi bộ 2: có mặt 8/10 (đơn vị báo; theo tên 10)");
                bench.shows("Có mặt 26/29 (theo số các đơn vị báo)");
            }
            Lang::En => bench.shows("Chi bộ 2: 8/10 present (as reported; 10 by name)"),
        }
        // More than the seats is refused in the field; empty goes back to the names.
        bench.press("enter backspace");
        bench.type_text("11");
        let before = bench.written();
        bench.press("enter");
        assert_eq!(bench.written(), before);
        bench.press("backspace backspace enter");
        assert!(matches!(
            bench.last(),
            [Event::UnitCounted { present: None, .. }]
        ));
    });
}

#[test]
fn the_composition_is_one_key_away() {
    everywhere(|lang, size| {
        let mut bench = Bench::new(lang, size);
        bench.press("d 5");
        bench.is_whole();
        bench.press("1 a enter 5");
        bench.is_whole();
        match lang {
            Lang::Vi => {
                bench.shows("Đại biểu, đảng viên đã dự: 29");
                bench.shows("Tư cách: được bầu 28 (96,55%); đương nhiên 1 (3,45%)");
            }
            Lang::En => bench.shows("elected 28 (96.55%); by right 1 (3.45%)"),
        }
        bench.press("enter");
        assert_eq!(bench.layers(), 1);
    });
}
