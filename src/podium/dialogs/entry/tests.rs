#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::testing::{Bench, everywhere};
use crate::congress::Event;
use crate::congress::election::CountSheet;
use crate::rulebook::{Lang, Rung};

const WIDE: (u16, u16) = (120, 36);

fn at(rung: Rung, lang: Lang, size: (u16, u16)) -> Bench {
    let mut bench = Bench::at("bau", lang, size);
    bench.climb("bch", rung);
    bench
}

/// Types figures, each followed by Enter; `-` leaves a field empty and goes on.
fn figures(bench: &mut Bench, figures: &[&str]) {
    for figure in figures {
        if *figure == "-" {
            bench.press("tab");
        } else {
            bench.type_text(figure);
            bench.press("enter");
        }
    }
}

fn sheet(bench: &Bench) -> (&CountSheet, u32, Option<&str>) {
    match bench.last() {
        [
            Event::CountEntered {
                count,
                version,
                reason,
                ..
            },
        ] => (count, *version, reason.as_deref()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn papers_issued_are_held_against_those_present() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Issue, lang, size);
        let before = bench.written();
        bench.press("enter");
        bench.is_whole();
        bench.press("enter enter");
        bench.is_whole();
        assert_eq!(bench.written(), before, "an empty number is never recorded");
        bench.type_text("29");
        bench.is_whole();
        bench.shows("R1: ");
        bench.press("enter enter");
        assert_eq!(
            (bench.written(), bench.layers()),
            (before, 1),
            "refused, and the form stays"
        );
        bench.is_whole();
        bench.press("up backspace");
        bench.type_text("8");
        bench.press("enter enter");
        assert!(matches!(
            bench.last(),
            [Event::BallotsIssued {
                issued: 28,
                present: 28,
                ..
            }]
        ));
    });
}

#[test]
fn too_many_papers_in_the_box_stop_the_round() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Collect, lang, size);
        bench.press("enter");
        bench.type_text("29");
        bench.shows("R2: ");
        let before = bench.written();
        bench.press("enter");
        bench.is_whole();
        assert_eq!((bench.written(), bench.layers()), (before, 1));
        bench.press("backspace");
        bench.type_text("7");
        bench.press("enter");
        assert!(matches!(
            bench.last(),
            [Event::BallotsCollected { collected: 27, .. }]
        ));
    });
}

#[test]
fn nothing_is_recorded_while_a_figure_is_empty() {
    let mut bench = at(Rung::Count, Lang::Vi, WIDE);
    bench.press("enter");
    bench.shows("Kết quả kiểm phiếu bầu Ban Chấp hành Đảng bộ xã, lần 1");
    let before = bench.written();
    bench.press("enter");
    bench.shows("Ô này còn trống; không có phiếu nào thì gõ 0");
    figures(&mut bench, &["28", "0", "20", "-"]);
    bench.type_text("10");
    bench.press("enter");
    // The cursor is on the figure that is missing.
    bench.type_text("2");
    bench.type_text("4");
    bench.shows("24 ]");
    assert_eq!(bench.written(), before);
    bench.press("enter enter");
    let (count, version, reason) = sheet(&bench);
    assert_eq!(
        (count.votes.as_slice(), version, reason),
        (&[20, 24, 10][..], 1, None)
    );
    assert_eq!((count.valid, count.invalid), (28, 0));
    assert_eq!(bench.layers(), 0);
}

#[test]
fn invalid_papers_have_reasons_and_every_identity_is_checked_live() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Count, lang, size);
        bench.press("enter");
        figures(&mut bench, &["26", "3"]);
        bench.is_whole();
        bench.shows("R3: ");
        bench.press("up backspace");
        bench.type_text("2");
        bench.press("enter");
        bench.hides("R3: ");
        // The first reason, the others stay empty.
        bench.type_text("1");
        bench.shows("R3a: ");
        bench.press("backspace");
        bench.type_text("2");
        bench.hides("R3a: ");
        bench.press("tab tab tab tab tab tab");
        figures(&mut bench, &["27"]);
        bench.shows("R4: ");
        bench.press("up backspace");
        bench.type_text("6");
        bench.press("enter");
        figures(&mut bench, &["26"]);
        bench.type_text("1");
        bench.is_whole();
        bench.shows("R5: ");
        let before = bench.written();
        bench.press("enter");
        assert_eq!(bench.written(), before);
        bench.is_whole();
        // The cursor went to the first vote.
        bench.press("backspace backspace");
        bench.type_text("25");
        bench.press("enter enter enter");
        let (count, ..) = sheet(&bench);
        assert_eq!(count.votes, [25, 26, 1]);
        assert_eq!(
            count.invalid_reasons.iter().collect::<Vec<_>>(),
            [(&"all_struck".to_owned(), &2)]
        );
    });
}

#[test]
fn every_valid_paper_chooses_somebody() {
    let mut bench = at(Rung::Count, Lang::Vi, WIDE);
    bench.press("enter");
    figures(&mut bench, &["28", "0", "5", "5"]);
    bench.hides("R5a");
    bench.type_text("5");
    bench.shows("R5a: ");
}

#[test]
fn esc_asks_before_figures_are_dropped() {
    let mut bench = at(Rung::Count, Lang::Vi, WIDE);
    bench.press("enter");
    figures(&mut bench, &["28", "0"]);
    bench.press("esc esc");
    assert_eq!(bench.layers(), 1, "a clicker's Esc drops nothing");
    bench.shows("28 ]");
    bench.press("esc 1");
    assert_eq!(bench.layers(), 0);
    assert!(bench.state().election("bch").unwrap().round.count.is_none());
}

#[test]
fn a_correction_shows_the_old_figures_and_needs_a_reason() {
    let mut bench = at(Rung::Count, Lang::Vi, WIDE);
    bench.press("enter");
    figures(&mut bench, &["28", "0", "20", "24", "10"]);
    assert_eq!(sheet(&bench).1, 1);
    bench.press("e c");
    bench.shows("Sửa kết quả kiểm phiếu");
    bench.shows("24 ]");
    bench.press("tab tab backspace backspace");
    figures(&mut bench, &["21", "-", "-"]);
    bench.press("enter");
    bench.shows("Chưa ghi lý do sửa");
    bench.type_text("chép nhầm dòng 1");
    bench.press("enter");
    let (count, version, reason) = sheet(&bench);
    assert_eq!(
        (count.votes.as_slice(), version, reason),
        (&[21, 24, 10][..], 2, Some("chép nhầm dòng 1"))
    );
    bench.shows("Bản 2, sửa vì: chép nhầm dòng 1");
}

#[test]
fn a_paper_of_one_name_asks_for_both_boxes() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("bau-bi-thu", lang, size);
        bench.climb("bi-thu", Rung::Count);
        bench.press("enter");
        bench.is_whole();
        figures(&mut bench, &["28", "0", "20"]);
        bench.type_text("9");
        bench.is_whole();
        bench.shows("R6: ");
        let before = bench.written();
        bench.press("enter");
        assert_eq!(bench.written(), before);
        bench.press("backspace");
        bench.type_text("8");
        bench.press("enter");
        let (count, ..) = sheet(&bench);
        assert_eq!(
            (count.votes.as_slice(), count.against.as_slice()),
            (&[20][..], &[8][..])
        );
    });
}
