//! Screens at 120x36 and 80x24, in both languages, at fixed moments of Thanh Chăn.

use crate::support::autopilot::Autopilot;
use crate::support::shipped;
use crate::support::still::{act, four, screen, thanh_chan_at};
use presidium::congress::{Command, Millis};
use presidium::rulebook::Lang;

#[test]
fn before_the_opening() {
    insta::assert_snapshot!(four(&thanh_chan_at("06:25:00"), 30, ""));
}

#[test]
fn a_committee_that_meets_is_counted_by_itself() {
    let pilot = Autopilot::new(shipped("cong-doan-truong"));
    let pilot = pilot.run_until(|state| state.electorate().is_some());
    let drawn = screen(&pilot.congress, 5, "", Lang::Vi, (120, 36));
    assert!(drawn.contains("7 ủy viên, có mặt 7, từ 4"), "{drawn}");
}

#[test]
fn a_rule_that_nobody_has_seen_is_marked() {
    let counted = |setup| {
        Autopilot::new(setup).run_until(|state| {
            let first = state.elections.first();
            first.is_some_and(|election| election.round.count.is_some())
        })
    };
    let congress = counted(shipped("dai-hoi-doan-xa")).congress;
    let drawn = screen(&congress, 5, "e", Lang::Vi, (120, 36));
    for words in [
        "đủ 2/3 (thông lệ)",
        "quá một nửa (thông lệ): từ 23",
        "Tính trên số phiếu thu về: 45, cần từ 23 phiếu",
        "chưa đối chiếu)",
    ] {
        assert!(drawn.contains(words), "{words}\n{drawn}");
    }
    // What was seen stands as it is: the majority of the regulation of 2024.
    let congress = counted(shipped("chi-bo-2025")).congress;
    let drawn = screen(&congress, 5, "e", Lang::Vi, (120, 36));
    assert!(drawn.contains("quá một nửa: từ 9"), "{drawn}");
    assert!(!drawn.contains("chưa đối chiếu"), "{drawn}");
}

#[test]
fn the_discussion_with_a_speaker() {
    insta::assert_snapshot!(four(&thanh_chan_at("09:02:00"), 40, ""));
}

#[test]
fn a_card_vote_before_and_after_its_numbers() {
    let congress = thanh_chan_at("06:52:30");
    insta::assert_snapshot!("a_card_vote_is_called", four(&congress, 5, "v"));
    insta::assert_snapshot!("a_card_vote_is_recorded", four(&congress, 5, "v a enter"));
}

#[test]
fn a_duty_in_the_way() {
    let mut congress = thanh_chan_at("06:51:30");
    let last = congress.state().last.unwrap();
    let skip = Command::SkipItem {
        item: "chuong-trinh".into(),
        reason: "quên".into(),
    };
    act(&mut congress, last.at, last.up + Millis(1), &skip);
    for _ in 0..4 {
        let last = congress.state().last.unwrap();
        if congress
            .decide(&Command::Next {}, last.at, last.up)
            .is_err()
        {
            break;
        }
        act(
            &mut congress,
            last.at,
            last.up + Millis(1),
            &Command::Next {},
        );
    }
    insta::assert_snapshot!(four(&congress, 5, "enter"));
}

#[test]
fn the_ladder_of_an_election() {
    let congress = thanh_chan_at("10:30:00");
    insta::assert_snapshot!(four(&congress, 5, "e"));
}

#[test]
fn the_lists() {
    let congress = thanh_chan_at("08:36:00");
    insta::assert_snapshot!("the_roll", four(&congress, 5, "d"));
    insta::assert_snapshot!("the_duties", four(&congress, 5, "n"));
    insta::assert_snapshot!("the_log", four(&congress, 5, "l"));
    insta::assert_snapshot!("the_speakers", four(&congress, 5, "p"));
    insta::assert_snapshot!("the_help", four(&congress, 5, "?"));
    insta::assert_snapshot!("the_palette", four(&congress, 5, "ctrl-p"));
}

#[test]
fn the_situation_cards() {
    // A quarter of an hour into a speech of seven minutes.
    let congress = thanh_chan_at("09:02:00");
    insta::assert_snapshot!("the_situations", four(&congress, 900, "f1"));
    insta::assert_snapshot!("a_situation_card", four(&congress, 900, "f1 enter"));
    let typed = "f1 t h u space v e space n h i e u space h o n space p h a t space r a enter";
    insta::assert_snapshot!("a_situation_card_found", four(&congress, 5, typed));
}

#[test]
fn overtime_is_told_in_words() {
    let congress = thanh_chan_at("08:36:00");
    let text = screen(&congress, 3 * 3600, "", Lang::Vi, (120, 36));
    assert!(text.contains("HẾT GIỜ"), "{text}");
}

#[test]
fn a_window_too_small_keeps_the_running_clock() {
    let congress = thanh_chan_at("08:36:00");
    for size in [(79, 24), (40, 10), (20, 3), (8, 1), (1, 1)] {
        let text = screen(&congress, 130, "", Lang::Vi, size);
        if size.0 >= 8 {
            assert!(text.contains(':'), "{size:?}: {text}");
        }
    }
}

#[test]
fn no_screen_shows_a_word_that_is_missing() {
    let congress = thanh_chan_at("10:30:00");
    for lang in [Lang::Vi, Lang::En] {
        for keys in [
            "", "d", "p", "k", "n", "l", "e", "f1", "f7", "?", "f10", "ctrl-p", "o", "u", "c", "r",
            "s", "g", "q",
        ] {
            let text = screen(&congress, 5, keys, lang, (120, 36));
            assert!(!text.contains('⟦'), "{keys}: {text}");
            assert!(!text.contains("{$"), "{keys}: {text}");
        }
    }
}
