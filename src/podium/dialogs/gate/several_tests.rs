//! Several duties that only somebody's word can meet, at the same place: one dialog, not one after the other.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::testing::{Bench, everywhere};
use crate::congress::Event;
use crate::congress::event::WaiverReason;
use crate::congress::plan::Setup;
use crate::congress::state::DutyMark;
use crate::rulebook::{Due, Evidence, Lang, Remedy, Words};

const WIDE: (u16, u16) = (120, 36);

/// Five duties before the opening that only somebody's word can meet, and one that the roll meets.
fn five(setup: &mut Setup) {
    let first = setup.rulebook.duties[0].clone();
    for (number, what) in [
        "Giấy triệu tập",
        "Thẻ đại biểu",
        "Thùng phiếu",
        "Con dấu",
        "Nước uống",
    ]
    .into_iter()
    .enumerate()
    {
        let mut duty = first.clone();
        duty.id = format!("H{}", number + 1);
        duty.text = Words::both(
            format!("{what} chưa được kiểm tra."),
            format!("{what} unchecked."),
        );
        duty.prepare = Some(Words::both(
            format!("{what}: kiểm tra."),
            format!("{what}: check."),
        ));
        duty.due = Due::BeforeOpening;
        duty.met_by = vec![Evidence::Attested];
        duty.remedy = Remedy::Explain(Words::both("Kiểm tra lại.", "Check again."));
        setup.rulebook.duties.push(duty);
    }
}

/// Everybody is present; Tiếp would open the congress.
fn before_the_opening(lang: Lang, size: (u16, u16)) -> Bench {
    let mut bench = Bench::new_with(lang, size, five);
    bench.act(crate::congress::Command::AllPresent { except: vec![30] });
    bench.rig.go();
    let before = bench.written();
    bench.press("enter");
    assert_eq!((bench.written(), bench.layers()), (before, 1));
    bench
}

fn opened(bench: &Bench) -> bool {
    bench.state().open_sitting().is_some()
}

#[test]
fn all_are_in_one_dialog_and_one_answer_settles_them() {
    everywhere(|lang, size| {
        let mut bench = before_the_opening(lang, size);
        bench.is_whole();
        bench.shows(if lang == Lang::Vi {
            "Còn 5 việc"
        } else {
            "5 duties need"
        });
        bench.shows("H1  Giấy triệu tập");
        let before = bench.written();
        // Frightened: Enter, a clicker, other keys. Nothing happens but words.
        bench.press("enter enter pagedown x b . backspace");
        assert_eq!((bench.written(), bench.layers()), (before, 1));
        bench.is_whole();
        bench.press("2");
        bench.is_whole();
        bench.shows(if lang == Lang::Vi {
            "trước khi khai mạc"
        } else {
            "before the opening"
        });
        bench.press("enter");
        let met: Vec<&str> = bench
            .since(before)
            .iter()
            .filter_map(|event| match event {
                Event::DutyMet { duty, .. } => Some(duty.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(met, ["H1", "H2", "H3", "H4", "H5"]);
        // One act, one undo; and Tiếp went on.
        assert_eq!(bench.written(), before + 2);
        assert!(opened(&bench));
        assert_eq!(bench.layers(), 0);
    });
}

#[test]
fn all_are_waived_with_one_digit_and_each_can_be_explained_later() {
    let mut bench = before_the_opening(Lang::Vi, WIDE);
    bench.press("3 4");
    assert!(opened(&bench));
    let later = crate::congress::duties::unexplained(bench.state());
    assert_eq!(later, ["H1", "H2", "H3", "H4", "H5"]);
    bench.press("r enter");
    bench.shows("Còn 5 việc đã bỏ qua mà chưa ghi lý do");
}

#[test]
fn each_can_be_answered_by_itself_and_the_last_answer_goes_on() {
    let mut bench = before_the_opening(Lang::Vi, WIDE);
    bench.press("down 1");
    assert_eq!(bench.layers(), 2);
    bench.shows("Thẻ đại biểu chưa được kiểm tra.");
    bench.press("3 3");
    assert!(matches!(
        bench.last(),
        [Event::DutyWaived { duty, reason: WaiverReason::NotApplicable, .. }] if duty == "H2"
    ));
    // The rest is still one dialog.
    assert_eq!(bench.layers(), 1);
    bench.shows("Còn 4 việc");
    bench.hides("H2  ");
    for _ in 0..3 {
        bench.press("1 2 enter");
        assert!(!opened(&bench));
    }
    // One is left: its own three ways.
    bench.shows("Giấy triệu tập chưa được kiểm tra.");
    bench.shows("1 Làm ngay: Kiểm tra lại.");
    bench.press("2 enter");
    assert!(opened(&bench));
    assert_eq!(bench.layers(), 0);
}

#[test]
fn escape_leaves_everything_open_and_tiep_asks_again() {
    let mut bench = before_the_opening(Lang::Vi, WIDE);
    let before = bench.written();
    bench.press("2 esc 3 esc esc");
    assert_eq!((bench.written(), bench.layers()), (before, 0));
    bench.press("enter");
    bench.shows("Còn 5 việc");
}

#[test]
fn what_is_filled_in_gives_way_to_what_is_typed() {
    let mut bench = before_the_opening(Lang::Vi, WIDE);
    bench.press("2");
    bench.shows("đã thực hiện");
    // An input method: a letter, Backspace, the composed letter.
    bench.press("d backspace đ a space k i e m");
    bench.hides("đã thực hiện");
    bench.press("up");
    bench.type_text("sáng 9/1");
    bench.press("enter enter");
    let Some(DutyMark::Met(how, _)) = bench.state().duties.get("H3") else {
        panic!("not met");
    };
    assert_eq!(how, "sáng 9/1: đa kiem");
}

#[test]
fn a_field_that_was_emptied_stays_empty_and_says_why_enter_waits() {
    let mut bench = before_the_opening(Lang::Vi, WIDE);
    let before = bench.written();
    bench.press("2 x backspace");
    bench.shows("chưa ghi được: Chưa ghi đã làm lúc nào");
    bench.press("enter esc 2 enter");
    assert_eq!(bench.written(), before);
}
