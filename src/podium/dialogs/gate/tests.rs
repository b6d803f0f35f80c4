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

#[test]
fn the_gate_says_the_sentence_to_say_and_cuts_it_where_room_is_short() {
    everywhere(|lang, size| {
        let mut bench = Bench::at_with("khai-mac", lang, size, |setup| {
            let say =
                "Kính thưa Đại hội, xin ý kiến Đại hội về chương trình làm việc đã gửi trước. ";
            setup.rulebook.duties[0].say = Some(crate::rulebook::Words::vi(say.repeat(9)));
            setup.rulebook.duties[0].also = vec!["R13".into()];
        });
        bench.act(Command::SkipItem {
            item: "chuong-trinh".into(),
            reason: "thử".into(),
        });
        bench.rig.go();
        bench.press("enter");
        bench.is_whole();
        bench.shows("Kính thưa Đại hội, xin ý kiến");
        bench.shows("(X1 · R13)");
        // The ways out are all there, whatever the sentence takes.
        bench.shows(if lang == Lang::Vi {
            "Esc Quay lại"
        } else {
            "Esc Back"
        });
        bench.press("x");
        bench.shows(if lang == Lang::Vi {
            "Esc Quay lại"
        } else {
            "Esc Back"
        });
    });
}

#[test]
fn done_already_knows_the_time_but_never_the_result_of_a_vote() {
    let mut bench = stopped(Lang::Vi, WIDE);
    bench.press("2");
    bench.shows("Lúc nào:");
    bench.hides("đã thực hiện");
    bench.shows("chưa ghi được: Chưa ghi đã làm lúc nào, kết quả ra sao");
    bench.press("enter pagedown");
    assert_eq!(bench.layers(), 1);
}

#[test]
fn what_no_step_can_mend_opens_the_screen_for_it_and_goes_when_it_is_met() {
    let mut bench = Bench::at_with("khai-mac", Lang::Vi, WIDE, |setup| {
        let duty = &mut setup.rulebook.duties[0];
        duty.met_by = vec![crate::rulebook::Evidence::DocumentsReady];
        duty.remedy = crate::rulebook::Remedy::Explain("Soát từng văn kiện.".into());
        for document in &mut setup.plan.documents {
            document.ready = true;
        }
        setup.plan.documents[0].ready = false;
    });
    bench.act(Command::SkipItem {
        item: "chuong-trinh".into(),
        reason: "thử".into(),
    });
    bench.rig.go();
    bench.press("enter");
    bench.shows("1 Làm ngay: Soát từng văn kiện (mở:");
    bench.press("1");
    assert_eq!(bench.layers(), 2);
    bench.press("enter");
    assert!(matches!(
        bench.last(),
        [Event::DocumentReady { ready: true, .. }]
    ));
    // Met: the gate is gone; the list that was opened is left by hand.
    assert_eq!(bench.layers(), 1);
    bench.press("esc");
    assert_eq!(bench.layers(), 0);
}

#[test]
fn what_only_the_hall_can_do_is_said_and_recorded_by_hand() {
    let mut bench = Bench::at_with("khai-mac", Lang::Vi, WIDE, |setup| {
        let duty = &mut setup.rulebook.duties[0];
        duty.met_by = vec![crate::rulebook::Evidence::Attested];
        duty.remedy = crate::rulebook::Remedy::Explain("Xin ý kiến Đoàn Chủ tịch.".into());
    });
    bench.act(Command::SkipItem {
        item: "chuong-trinh".into(),
        reason: "thử".into(),
    });
    bench.rig.go();
    bench.press("enter");
    let before = bench.written();
    bench.press("1");
    bench.shows("Làm xong thì bấm 2 để ghi lại");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
}

#[test]
fn reasons_for_later_are_asked_before_the_documents_that_carry_them() {
    let mut bench = stopped(Lang::Vi, WIDE);
    bench.press("3 4");
    // Ballot papers wait for nobody's reasons.
    bench.press("f7 1 7");
    assert_eq!(bench.rig.desk.exports, [["phieu-bau"]]);
    bench.press("1 1");
    bench.shows("Ghi lý do trước khi xuất tài liệu");
    assert_eq!(bench.rig.desk.exports.len(), 1);
    bench.type_text("đã làm ở phiên trù bị");
    bench.press("enter");
    assert!(matches!(bench.last(), [Event::WaiverExplained { .. }]));
    assert_eq!(bench.rig.desk.exports.len(), 2);
    // Nothing is open any more: nothing is asked.
    bench.press("1 1");
    assert_eq!(bench.rig.desk.exports.len(), 3);
}

#[test]
fn documents_can_be_written_without_the_reasons() {
    let mut bench = stopped(Lang::Vi, WIDE);
    bench.press("3 4 f7 1 4");
    bench.shows("vẫn xuất, ghi sau");
    assert!(bench.rig.desk.exports.is_empty());
    bench.press("esc");
    assert_eq!(bench.rig.desk.exports, [["phu-luc"]]);
    assert_eq!(crate::congress::duties::unexplained(bench.state()), ["X1"]);
}

#[test]
fn reasons_for_later_are_asked_at_the_close_of_a_sitting_and_of_the_congress() {
    let mut bench = stopped(Lang::Vi, WIDE);
    bench.press("3 4");
    let items: Vec<String> = bench
        .state()
        .items()
        .filter(|item| item.is_outstanding())
        .map(|item| item.plan.id.clone())
        .collect();
    let (last, before) = items.split_last().unwrap();
    for item in before {
        bench.act(Command::SkipItem {
            item: item.clone(),
            reason: "thử".into(),
        });
    }
    bench.act(Command::GoTo {
        item: last.clone(),
        step: None,
    });
    bench.rig.go();
    bench.press("enter");
    assert!(
        matches!(bench.last(), [.., Event::SittingClosed { .. }]),
        "{:?}",
        bench.last()
    );
    bench.shows("Ghi lý do bỏ qua");
    bench.press("esc enter");
    for _ in 0..4 {
        if bench.state().closed.is_none() {
            bench.press("enter");
        }
    }
    assert!(bench.state().closed.is_some(), "{}", bench.rig.screen());
    bench.shows("Ghi lý do bỏ qua");
    // Also after the seal the reason can still be written.
    bench.type_text("phiên trù bị đã thông qua");
    bench.press("enter");
    assert!(matches!(bench.last(), [Event::WaiverExplained { .. }]));
}

#[test]
fn a_tick_stands_beside_what_was_done_not_beside_what_was_not() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("chuong-trinh", lang, size);
        bench.press("enter a enter enter");
        bench.press("n");
        bench.is_whole();
        bench.press("home");
        bench.hides("✔ X1 Chương trình đại hội chưa");
        bench.shows(if lang == Lang::Vi {
            "✔ X1 Biểu quyết thông qua Chương trình đại hội"
        } else {
            "✔ X1 Vote to adopt"
        });
    });
}
