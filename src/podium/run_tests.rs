#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::congress::{Command, Event};
use crate::keys::KeyKind;
use crate::podium::desk::{Input, Source};
use crate::podium::testing::{Rig, SMALL, WIDE};
use crate::podium::view::Message;

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
    for (lang, size, rule, way_out) in [
        (
            Lang::Vi,
            SMALL,
            "Căn cứ: HD 01-HD/TW (2016), mục 14.1",
            "[d ",
        ),
        (
            Lang::En,
            WIDE,
            "Rule: Guidance 01-HD/TW (2016), item 14.1",
            "[d ",
        ),
    ] {
        let mut rig = Rig::new(lang, size);
        rig.act(&Command::Arrive { cards: vec![1] });
        let refused = rig
            .congress
            .decide(&Command::Next {}, rig.desk.now().at, Millis::ZERO);
        let message = Message::refusal(refused.unwrap_err());
        rig.hands.view.message = Some((message, Millis::ZERO));
        rig.go();
        rig.shows("✘");
        rig.shows(rule);
        rig.shows("→");
        rig.shows(way_out);
        // It stays until the next key.
        rig.pass(Millis::minutes(2));
        rig.shows(rule);
        rig.press("down");
        rig.hides(rule);
    }
}

#[test]
fn a_refused_key_records_nothing_and_says_so() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("m");
    rig.shows("✘");
    rig.shows("→");
    rig.press("f6");
    rig.hides("✘");
    assert_eq!(rig.congress.acts().len(), 3);
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
    // The dialog of the vote opened by itself; a clicker does nothing in it, and nothing once it is left.
    rig.press("pagedown");
    assert_eq!(rig.congress.acts().len(), before);
    rig.leave();
    rig.press("pagedown");
    rig.shows("không nhận bút trình chiếu. Xin bấm ⏎ trên bàn phím");
    assert_eq!(rig.congress.acts().len(), before);
    rig.act(&Command::CardVoteRecord {
        yes: None,
        no: 0,
        other: 0,
        not_voting: 0,
        sections: Vec::new(),
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
    rig.desk.delay = Some(Millis(5000));
    rig.press("+ q enter");
    assert_eq!(rig.exit, None);
    rig.pass(Millis(5000));
    assert_eq!(rig.exit, Some(Exit::Quit));
    assert_eq!(rig.congress.acts().len(), 4);
}

#[test]
fn a_disk_that_never_answers_keeps_nobody() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.desk.delay = None;
    rig.press("+ q enter");
    assert_eq!(rig.exit, None);
    rig.press("q enter");
    assert_eq!(rig.exit, Some(Exit::Quit));
}

#[test]
fn a_question_asked_for_while_an_act_is_written_opens_after_it() {
    let mut rig = Rig::open(Lang::Vi, SMALL);
    rig.press("down g");
    rig.desk.delay = Some(Millis(5000));
    rig.press("esc + down g");
    // Going elsewhere acts, so its question opens when the disk has answered.
    rig.hides("Chuyển đến mục");
    rig.desk.delay = Some(Millis::ZERO);
    rig.pass(Millis(5000));
    rig.shows("Chuyển đến mục 3. Nội quy?");
}

#[test]
fn nothing_wakes_the_loop_more_than_once_a_second() {
    let mut rig = Rig::open(Lang::Vi, WIDE);
    rig.pass(Millis(400));
    assert_eq!(rig.desk.patience, Duration::from_millis(600));
    rig.pass(Millis(600));
    assert_eq!(rig.desk.patience, Duration::from_secs(1));
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
