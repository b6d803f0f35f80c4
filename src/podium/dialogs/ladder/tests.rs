#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::testing::{Bench, everywhere};
use crate::congress::{Command, Event};
use crate::rulebook::{Lang, Rung};
use std::collections::BTreeMap;

const WIDE: (u16, u16) = (120, 36);

fn count(votes: &[u32]) -> Command {
    Command::EnterCount {
        election: None,
        valid: 27,
        invalid: 1,
        invalid_reasons: BTreeMap::from([("all_struck".to_owned(), 1)]),
        votes: votes.to_vec(),
        against: Vec::new(),
        reason: None,
        method: crate::congress::election::CountMethod::Minutes,
        teams: Vec::new(),
        explained: None,
    }
}

#[test]
fn every_rung_says_who_acts_and_what_is_said_in_both_languages() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("bau", lang, size);
        bench.press("e home");
        for rung in Rung::ALL {
            bench.is_whole();
            bench.shows(if lang == Lang::Vi {
                "Ai làm: "
            } else {
                "Who acts: "
            });
            assert_eq!(bench.layers(), 1, "{rung:?}");
            bench.press("down");
        }
        bench.shows(if lang == Lang::Vi {
            "Niêm phong, bàn giao"
        } else {
            "Seal, hand over"
        });
    });
}

#[test]
fn all_rungs_stand_on_the_ladder_at_once_where_there_is_room() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.press("e");
    for words in [
        "▶ Số lượng 2",
        "· Cấp ủy giới thiệu",
        "⤼ Phiếu xin ý kiến",
        "· Niêm phong, bàn giao",
    ] {
        bench.shows(words);
    }
    bench.shows("BẦU, lần thứ nhất: Ban Chấp hành Đảng bộ xã");
    bench.shows("Cần bầu 2");
}

#[test]
fn looking_at_other_rungs_moves_nothing() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.press("e");
    let before = bench.written();
    bench.press("down down up end ctrl-down ctrl-up right left esc");
    assert_eq!((bench.written(), bench.layers()), (before, 0));
}

#[test]
fn tiep_on_the_ladder_calls_the_vote_and_comes_back_to_it() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.press("e enter");
    assert!(matches!(bench.last(), [Event::CardVoteOpened { .. }]));
    assert_eq!(bench.layers(), 2);
    bench.press("a enter enter");
    assert_eq!(bench.layers(), 1);
    bench.press("enter");
    bench.shows("✔ Số lượng 2");
    bench.shows("▶ Cấp ủy giới thiệu");
}

#[test]
fn the_clicker_does_not_enter_numbers_from_the_ladder() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.climb("bch", Rung::Issue);
    bench.press("e");
    let before = bench.written();
    bench.press("pagedown");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
    bench.press("enter");
    bench.shows("Phát phiếu bầu Ban Chấp hành Đảng bộ xã");
}

#[test]
fn names_come_by_the_plan_from_the_floor_and_leave_by_decision() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.climb("bch", Rung::Introduction);
    bench.press("e i");
    bench.shows("Danh sách bầu Ban Chấp hành Đảng bộ xã, 3 người");
    bench.press("enter");
    bench.shows("Bấm chữ số của cách muốn chọn");
    bench.press("1");
    assert!(
        matches!(bench.last(), [Event::ListIntroduced { candidates, .. }] if candidates.len() == 3)
    );
    // From the floor, by card number; two people bear this name.
    bench.press("n");
    bench.type_text("ca van son");
    bench.shows("Có 2 người: Cà Văn Sơn (Chi bộ 2) - thẻ 4, Cà Văn Sơn (Chi bộ 3) - thẻ 5");
    bench.press("enter enter enter");
    bench.shows("xin gõ số thẻ");
    for _ in 0..10 {
        bench.press("backspace");
    }
    bench.type_text("4");
    bench.shows("Thẻ số 4: Cà Văn Sơn, Chi bộ 2");
    bench.press("enter enter");
    bench.press("enter");
    bench.shows("Chưa có người đề cử");
    bench.type_text("7");
    bench.press("enter");
    match bench.last() {
        [
            Event::Nominated {
                candidate,
                card: Some(4),
                by,
                own: false,
                ..
            },
        ] => {
            assert_eq!(
                (candidate.as_str(), by.as_str()),
                ("Cà Văn Sơn (Chi bộ 2)", "Vì Thị Ọi")
            );
        }
        other => panic!("{other:?}"),
    }
    bench.press("down down");
    bench.shows("Danh sách 4 người để bầu 2; số dư 2 = 100%, nhiều nhất 1");
    bench.shows("Số dư vượt mức cho phép");
    bench.press("r");
    bench.type_text("inh");
    bench.press("enter enter");
    assert!(
        matches!(bench.last(), [Event::WithdrawalDecided { candidate, allowed: true, .. }] if candidate == "Lò Văn Inh")
    );
    bench.shows("được rút");
}

#[test]
fn tellers_of_one_name_are_proposed_as_they_are_shown() {
    let mut bench = Bench::at("bau", Lang::Vi, (80, 24));
    bench.climb("bch", Rung::List);
    bench.press("e k");
    bench.type_text("ca van son");
    bench.shows("Cà Văn Sơn (Chi bộ 2) - thẻ 4");
    bench.shows("thẻ 5");
    for _ in 0..10 {
        bench.press("backspace");
    }
    bench.type_text("4");
    bench.press("enter");
    bench.type_text("5, Cà Văn Sơn (Chi bộ 2), Vì Thị Ọi");
    bench.press("enter");
    let expected = |members: &[String], head: &str| {
        assert_eq!(head, "Cà Văn Sơn (Chi bộ 2)");
        assert_eq!(members, ["Cà Văn Sơn (Chi bộ 3)", "Vì Thị Ọi"]);
    };
    match bench.last() {
        [Event::TellersProposed { head, members, .. }] => expected(members, head),
        other => panic!("{other:?}"),
    }
    // They stand in the fields as they were proposed, and mean the same people.
    bench.press("k enter enter");
    match bench.last() {
        [Event::TellersProposed { head, members, .. }] => expected(members, head),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_list_that_was_read_otherwise_is_put_down_as_read() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.climb("bch", Rung::Introduction);
    bench.press("e i 2");
    for _ in 0.."Lò Văn Inh".chars().count() {
        bench.press("backspace");
    }
    bench.type_text("7");
    bench.shows("3 người: Lò Văn Chung, Quàng Thị Hoa, Vì Thị Ọi");
    bench.press("enter");
    match bench.last() {
        [Event::ListIntroduced { candidates, .. }] => {
            let last = candidates.last().unwrap();
            assert_eq!((last.name.as_str(), last.card), ("Vì Thị Ọi", Some(7)));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(bench.layers(), 1);
}

#[test]
fn tellers_are_proposed_head_first_and_nobody_of_the_list() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.climb("bch", Rung::List);
    bench.press("e k");
    bench.type_text("8");
    bench.shows("Lò Văn Inh có tên trong danh sách bầu cử");
    let before = bench.written();
    bench.press("enter");
    bench.type_text("7");
    bench.press("enter");
    bench.shows("không thể ở trong Ban kiểm phiếu");
    assert_eq!((bench.written(), bench.layers()), (before, 2));
    bench.press("up backspace");
    bench.type_text("6");
    bench.press("enter enter");
    match bench.last() {
        [Event::TellersProposed { head, members, .. }] => {
            assert_eq!(
                (head.as_str(), members.as_slice()),
                ("Tòng Văn Pâng", &["Vì Thị Ọi".to_owned()][..])
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_result_stands_in_the_order_of_the_paper_and_nobody_is_elected_before_it_is_announced() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("bau", lang, size);
        bench.climb("bch", Rung::Count);
        bench.act(count(&[20, 24, 10]));
        bench.press("e");
        bench.is_whole();
        match lang {
            Lang::Vi => {
                bench.shows("Phát ra 28, có mặt 28");
                bench.shows("Tính trên 29 (tạm tính), cần từ 15 phiếu");
                bench.shows("Hợp lệ 27, không hợp lệ 1 (gạch hết tên: 1)");
                bench.shows("  1 Lò Văn Chung");
                bench.shows("68,97    2");
                bench.shows("82,76    1");
                bench.shows("thiếu 5 phiếu");
                bench.shows("CHƯA CÔNG BỐ");
                bench.hides("trúng cử");
            }
            Lang::En => {
                bench.shows("NOT ANNOUNCED");
                bench.hides("elected");
            }
        }
        bench.press("enter enter enter");
        bench.is_whole();
        assert!(
            bench
                .state()
                .election("bch")
                .unwrap()
                .round
                .announced
                .is_some()
        );
        bench.press("home end up");
        if lang == Lang::Vi {
            bench.shows("trúng cử");
            bench.shows("Đã công bố");
        }
    });
}

#[test]
fn the_arrows_turn_to_the_other_election() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.press("e right");
    bench.shows("BẦU, lần thứ nhất: Bí thư Đảng ủy");
    bench.shows("Cần bầu 1");
    bench.press("left");
    bench.shows("BẦU, lần thứ nhất: Ban Chấp hành Đảng bộ xã");
}
