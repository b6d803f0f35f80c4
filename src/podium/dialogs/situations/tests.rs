#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use crate::congress::{Command, Event};
use crate::podium::dialogs::testing::{Bench, SIZES, everywhere};
use crate::rulebook::{Door, Lang, Rung, Situation, Source, Words};

const WIDE: (u16, u16) = (120, 36);

/// Ballot papers: 29 in the box, 28 issued.
fn too_many(lang: Lang, size: (u16, u16)) -> Bench {
    let mut bench = Bench::at("bau", lang, size);
    bench.climb("bch", Rung::Collect);
    bench.act(Command::CollectBallots {
        election: None,
        collected: 29,
        confirmed: true,
    });
    bench.rig.go();
    bench
}

/// A card that leads through this door and is found by its name.
fn card(door: Door) -> Situation {
    let name = format!("{door:?}").to_lowercase();
    Situation {
        id: name.clone(),
        title: Words::both(format!("Cửa thử {name}"), format!("Test door {name}")),
        also: Words::default(),
        troubles: Vec::new(),
        act: vec![Words::both("Làm", "Do")],
        decides: Words::both("Đoàn Chủ tịch", "The presidium"),
        say: None,
        door: Some(door),
        source: Source::default(),
        newer: None,
    }
}

/// A congress in its first item whose only own card leads through this door, the card open.
fn before(door: Door, size: (u16, u16)) -> Bench {
    let mut bench = Bench::at_with("khai-mac", Lang::Vi, size, |setup| {
        setup.rulebook.situations = vec![card(door)];
    });
    open(&mut bench, door);
    bench
}

fn open(bench: &mut Bench, door: Door) {
    bench.press("f1");
    bench.type_text(&format!("cua thu {door:?}").to_lowercase());
    bench.press("enter");
    bench.shows("LÀM GÌ");
}

#[test]
fn the_card_about_what_goes_wrong_is_in_the_footer_and_comes_first() {
    everywhere(|lang, size| {
        let mut bench = too_many(lang, size);
        let title = match lang {
            Lang::Vi => "Thu về nhiều phiếu hơn số phát ra",
            Lang::En => "More ballot papers collected than issued",
        };
        bench.shows(&format!("F1 ⚠ {title}"));
        let before = bench.written();
        bench.press("f1");
        bench.shows(&format!("▶ ⚠ {title}"));
        bench.press("enter");
        bench.is_whole();
        for words in match lang {
            Lang::Vi => ["LÀM GÌ", "1. Không kiểm phiếu", "⚠ Hợp với lúc này"],
            Lang::En => ["WHAT TO DO", "1. Do not count", "⚠ Fits this moment"],
        } {
            bench.shows(words);
        }
        // Enter again leads to the ladder.
        bench.press("enter");
        assert_eq!((bench.layers(), bench.written()), (1, before));
        bench.hides("LÀM GÌ");
    });
}

#[test]
fn a_quiet_congress_offers_cards_and_names_none() {
    let mut bench = Bench::new(Lang::Vi, WIDE);
    bench.rig.go();
    bench.shows("F1 tình huống");
    bench.press("f1");
    bench.shows("Lúc này chương trình không thấy sự cố nào");
}

#[test]
fn typing_without_diacritics_finds_a_card_and_esc_goes_back_step_by_step() {
    for size in SIZES {
        let mut bench = Bench::at("khai-mac", Lang::Vi, size);
        bench.press("f1");
        bench.type_text("thu ve nhieu hon phat ra");
        bench.shows("▶   Thu về nhiều phiếu hơn số phát ra");
        bench.press("enter");
        bench.shows("AI QUYẾT ĐỊNH");
        bench.press("esc");
        bench.shows("thu ve nhieu hon phat ra");
        bench.press("esc");
        bench.hides("thu ve nhieu hon phat ra");
        bench.press("esc");
        assert_eq!(bench.layers(), 0);
    }
}

#[test]
fn nothing_found_is_said_and_enter_opens_nothing() {
    let mut bench = Bench::at("khai-mac", Lang::Vi, WIDE);
    bench.press("f1");
    bench.type_text("zzzqqq");
    bench.shows("Không có thẻ nào như vậy");
    bench.press("enter");
    bench.hides("LÀM GÌ");
    assert_eq!(bench.layers(), 1);
}

#[test]
fn every_card_is_whole_and_none_moves_the_congress() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("khai-mac", lang, size);
        let before = bench.written();
        let cards = bench.state().setup.rulebook.cards().len();
        bench.press("f1");
        for _ in 0..cards {
            bench.press("enter");
            bench.is_whole();
            bench.press("pagedown end esc down");
        }
        assert_eq!((bench.layers(), bench.written()), (1, before));
    });
}

#[test]
fn a_clicker_turns_pages_only() {
    let mut bench = too_many(Lang::Vi, (80, 24));
    let before = bench.written();
    bench.press("f1 enter");
    bench.shows("1. Không kiểm phiếu");
    bench.press("pagedown b . f5 pageup pagedown pagedown");
    bench.shows("CĂN CỨ");
    bench.hides("1. Không kiểm phiếu");
    bench.press("esc pagedown");
    assert_eq!((bench.layers(), bench.written()), (1, before));
}

#[test]
fn every_door_leads_somewhere_and_moves_nothing() {
    for door in [
        Door::Roll,
        Door::CardVote,
        Door::Election,
        Door::Speakers,
        Door::Guests,
        Door::Documents,
        Door::Duties,
        Door::Log,
        Door::Undo,
        Door::Note,
        Door::Recess,
        Door::Time,
        Door::Programme,
        Door::Chair,
    ] {
        for (size, key) in SIZES.into_iter().zip(["enter", "1"]) {
            let mut bench = before(door, size);
            let before = bench.written();
            bench.press(key);
            assert_eq!(bench.written(), before, "{door:?}");
            assert_eq!(bench.layers(), 1, "{door:?}");
            bench.hides("LÀM GÌ");
        }
    }
}

#[test]
fn minutes_are_granted_where_somebody_types_them() {
    let mut bench = before(Door::Time, WIDE);
    bench.press("enter");
    bench.type_text("năm");
    bench.press("enter");
    assert_eq!(bench.layers(), 1, "no number");
    bench.press("ctrl-u");
    bench.type_text("5");
    bench.press("enter");
    assert!(
        matches!(bench.last(), [Event::TimeGranted { .. }]),
        "{:?}",
        bench.last()
    );
    assert_eq!(bench.layers(), 0);
}

#[test]
fn a_break_that_is_on_is_not_ended_by_a_card() {
    let mut bench = Bench::at_with("khai-mac", Lang::Vi, WIDE, |setup| {
        setup.rulebook.situations = vec![card(Door::Recess)];
    });
    bench.act(Command::Recess { minutes: Some(15) });
    bench.rig.go();
    open(&mut bench, Door::Recess);
    bench.press("enter");
    assert!(bench.state().recess.is_some());
    bench.shows("Đang giải lao");
}

#[test]
fn from_a_dialog_with_numbers_the_way_leads_back_to_it() {
    let mut bench = Bench::at_with("khai-mac", Lang::Vi, WIDE, |setup| {
        setup.rulebook.situations = vec![card(Door::CardVote)];
    });
    bench.act(Command::CardVoteOpen {
        vote: None,
        title: Some(Words::vi("thử")),
        subject: None,
        present: None,
        overrule: None,
    });
    bench.rig.go();
    bench.press("v");
    assert_eq!(bench.layers(), 1);
    open(&mut bench, Door::CardVote);
    bench.shows("trở lại hộp thoại đang mở");
    bench.press("enter");
    assert_eq!(bench.layers(), 1);
    bench.hides("LÀM GÌ");
}
