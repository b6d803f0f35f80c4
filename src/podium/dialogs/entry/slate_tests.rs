//! The forms beside the ladder: seats, nominations, support, opinion ballot, tellers, papers, explanations.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::testing::{Bench, everywhere};
use crate::congress::plan::StepKind;
use crate::congress::{Command, Event};
use crate::rulebook::{BaseKind, Lang, Majority, Rung};

const WIDE: (u16, u16) = (120, 36);

fn at(rung: Rung, lang: Lang, size: (u16, u16)) -> Bench {
    let mut bench = Bench::at("bau", lang, size);
    bench.climb("bch", rung);
    bench
}

fn nominate(bench: &mut Bench, names: &[&str]) {
    for name in names {
        bench.act(Command::Nominate {
            election: None,
            candidate: (*name).to_owned(),
            card: None,
            by: "Tổ 1".into(),
            own: false,
            nominator: None,
            overrule: None,
        });
    }
    bench.rig.go();
}

#[test]
fn another_number_is_proposed_before_it_is_voted() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Number, lang, size);
        bench.press("e s");
        bench.is_whole();
        bench.press("enter");
        bench.is_whole();
        bench.type_text("1");
        bench.is_whole();
        bench.press("enter");
        assert!(matches!(
            bench.last(),
            [Event::SeatsProposed { seats: 1, .. }]
        ));
        bench.shows(if lang == Lang::Vi {
            "Cần bầu 1"
        } else {
            "1 seat"
        });
        bench.press("enter a enter enter");
        // Voted, it stands.
        bench.press("s");
        assert_eq!(bench.layers(), 1);
    });
}

#[test]
fn the_right_to_nominate_is_looked_at_and_the_presidium_may_overrule_one_rule() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Nominations, lang, size);
        bench.press("e n");
        bench.type_text("4");
        bench.press("enter enter");
        // A member of the convening committee.
        bench.type_text("28");
        bench.is_whole();
        let before = bench.written();
        bench.press("enter");
        bench.is_whole();
        assert_eq!((bench.written(), bench.layers()), (before, 2));
        bench.shows(if lang == Lang::Vi {
            "Lý do vẫn nhận"
        } else {
            "Why it is taken"
        });
        bench.press("enter");
        assert_eq!(bench.written(), before, "no reason, no overruling");
        bench.type_text("hop le");
        bench.press("enter");
        match bench.last() {
            [
                Event::Overruled { reason },
                Event::Nominated { card, by, own, .. },
            ] => {
                assert_eq!(
                    (reason.as_str(), *card, by.as_str(), *own),
                    ("hop le", Some(4), "Đại biểu 28", false)
                );
            }
            other => panic!("{other:?}"),
        }
    });
}

#[test]
fn somebody_stands_without_a_nominator() {
    let mut bench = at(Rung::Nominations, Lang::Vi, WIDE);
    bench.press("e n");
    bench.type_text("9");
    bench.press("enter 2 enter enter");
    assert!(matches!(
        bench.last(),
        [Event::Nominated {
            card: Some(9),
            own: true,
            ..
        }]
    ));
}

fn supported(lang: Lang, size: (u16, u16)) -> Bench {
    let mut bench = Bench::at_with("bau", lang, size, |setup| {
        let source = setup.rulebook.majority.source.clone();
        setup.rulebook.nominee_support = Some(Majority {
            num: 3,
            den: 10,
            strict: true,
            base: BaseKind::Present,
            source,
        });
    });
    bench.climb("bch", Rung::Nominations);
    bench
}

#[test]
fn support_is_recorded_for_every_name_from_the_floor() {
    everywhere(|lang, size| {
        let vi = lang == Lang::Vi;
        let mut bench = supported(lang, size);
        nominate(&mut bench, &["Giàng A Lử"]);
        bench.press("e");
        bench.is_whole();
        bench.press("h");
        bench.is_whole();
        bench.press("enter");
        // 30 % of 28 is 8.4.
        bench.shows(if vi {
            "Cần ít nhất 9/28"
        } else {
            "At least 9 of 28"
        });
        bench.type_text("8");
        bench.shows(if vi { "thiếu 1" } else { "1 too few" });
        bench.is_whole();
        bench.press("enter");
        assert!(matches!(
            bench.last(),
            [Event::SupportCounted {
                support: 8,
                need: 9,
                present: 28,
                ..
            }]
        ));
        bench.shows(if vi {
            "ủng hộ 8, cần 9"
        } else {
            "support 8, needs 9"
        });
    });
}

#[test]
fn the_list_waits_for_support_and_the_way_out_is_offered() {
    everywhere(|lang, size| {
        let mut bench = supported(lang, size);
        nominate(&mut bench, &["Giàng A Lử"]);
        bench.climb("bch", Rung::List);
        bench.press("enter");
        bench.is_whole();
        bench.shows(if lang == Lang::Vi {
            "1 Ghi số người ủng hộ"
        } else {
            "1 Record the support"
        });
        bench.press("1 enter");
        bench.type_text("12");
        bench.press("enter");
        assert!(matches!(
            bench.last(),
            [Event::SupportCounted { support: 12, .. }]
        ));
    });
}

/// Four seats, four names and three from the floor: two too many.
fn crowded(lang: Lang, size: (u16, u16)) -> Bench {
    let mut bench = Bench::at_with("bau", lang, size, |setup| {
        setup.plan.elections[0].seats = 4;
        let fourth = setup.plan.elections[0].candidates[0].clone();
        setup.plan.elections[0].candidates.push(fourth);
        setup.plan.elections[0].candidates[3].name = "Lò Thị Thảo".into();
    });
    bench.climb("bch", Rung::Nominations);
    nominate(&mut bench, &["Giàng A Lử", "Vàng A Sùng", "Tòng Thị Duyên"]);
    bench.climb("bch", Rung::List);
    bench
}

#[test]
fn the_opinion_ballot_keeps_the_highest_and_asks_who_stays_of_the_tied() {
    everywhere(|lang, size| {
        let vi = lang == Lang::Vi;
        let mut bench = crowded(lang, size);
        bench.press("e x");
        bench.is_whole();
        bench.shows("3. Tòng Thị Duyên");
        for figure in ["28", "28", "27", "1", "12", "12"] {
            bench.type_text(figure);
            bench.press("enter");
        }
        bench.type_text("3");
        bench.is_whole();
        let before = bench.written();
        bench.press("enter");
        assert_eq!(bench.written(), before);
        bench.is_whole();
        bench.shows(if vi {
            "Giữ lại (số thứ tự)"
        } else {
            "Keep (numbers)"
        });
        bench.type_text("2");
        bench.press("enter");
        match bench.since(before)[0] {
            Event::OpinionCounted { left_out, .. } => {
                assert_eq!(left_out, &["Giàng A Lử", "Tòng Thị Duyên"]);
            }
            other => panic!("{other:?}"),
        }
        bench.is_whole();
        bench.press("end ctrl-down ctrl-down home down down down");
        bench.press("ctrl-down");
        bench.is_whole();
        if size == WIDE {
            bench.shows(if vi {
                "không đưa vào, theo phiếu xin ý kiến"
            } else {
                "left out by the opinion ballot"
            });
        }
        bench.press("enter");
        assert!(matches!(bench.last(), [Event::CardVoteOpened { .. }]));
    });
}

#[test]
fn a_list_that_is_too_long_is_put_to_the_vote_with_a_reason_only() {
    let mut bench = crowded(Lang::Vi, WIDE);
    bench.press("enter");
    bench.shows("1 Lấy phiếu xin ý kiến, nhập kết quả");
    bench.shows("4 Đoàn Chủ tịch vẫn đưa ra biểu quyết: ghi lý do");
    let before = bench.written();
    bench.press("4 enter");
    assert_eq!(bench.written(), before);
    bench.type_text("theo de an");
    bench.press("enter");
    assert!(matches!(
        bench.last(),
        [Event::Overruled { .. }, Event::CardVoteOpened { .. }]
    ));
    bench.shows("BIỂU QUYẾT");
}

#[test]
fn tellers_are_replaced_until_papers_are_out_and_voted_on_again() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Issue, lang, size);
        bench.press("e k");
        bench.is_whole();
        for _ in 0.."Tòng Văn Pâng".chars().count() {
            bench.press("backspace");
        }
        bench.type_text("9");
        bench.press("enter enter");
        bench.is_whole();
        let election = bench.state().election("bch").unwrap();
        assert_eq!(election.tellers[0], "Đại biểu 9");
        assert!(!election.tellers_elected);
        // Papers wait for the vote; the way to it is one key.
        bench.press("enter");
        bench.is_whole();
        bench.press("1");
        let rung = |bench: &Bench| match bench.state().running_step().map(|s| s.step.kind.clone()) {
            Some(StepKind::Election { rung, .. }) => rung,
            other => panic!("{other:?}"),
        };
        assert_eq!(rung(&bench), Rung::Tellers);
        bench.climb("bch", Rung::Issue);
        assert_eq!(rung(&bench), Rung::Issue);
        assert!(bench.state().election("bch").unwrap().tellers_elected);
        bench.press("enter");
        bench.type_text("28");
        bench.press("enter enter");
        let issued = matches!(bench.last(), [Event::BallotsIssued { .. }]);
        assert!(issued, "{:?} in\n{}", bench.last(), bench.rig.screen());
    });
}

#[test]
fn printed_papers_are_optional_and_must_close_where_they_are_told() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Issue, lang, size);
        bench.press("e enter");
        bench.is_whole();
        bench.type_text("28");
        bench.press("enter tab");
        for figure in ["30", "1"] {
            bench.type_text(figure);
            bench.press("tab");
        }
        bench.is_whole();
        bench.shows("R2b: ");
        let before = bench.written();
        bench.type_text("1");
        bench.hides("R2b: ");
        bench.press("enter");
        assert_eq!(bench.written(), before + 1);
        assert!(matches!(
            bench.last(),
            [Event::BallotsIssued { issued: 28, .. }]
        ));
    });
}

#[test]
fn exchanged_papers_leave_the_number_issued() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Voting, lang, size);
        bench.press("e d");
        bench.is_whole();
        bench.press("enter");
        bench.is_whole();
        bench.type_text("2");
        bench.press("enter");
        assert!(matches!(
            bench.last(),
            [Event::BallotsExchanged { exchanged: 2, .. }]
        ));
        bench.shows(if lang == Lang::Vi {
            "Đã đổi 2 phiếu hỏng"
        } else {
            "2 spoiled papers exchanged"
        });
        bench.shows(if lang == Lang::Vi {
            "Phát ra 28"
        } else {
            "Issued 28"
        });
    });
}

#[test]
fn reasons_that_do_not_close_may_be_explained_and_nothing_else_may() {
    everywhere(|lang, size| {
        let mut bench = at(Rung::Count, lang, size);
        bench.press("enter");
        for figure in ["26", "2"] {
            bench.type_text(figure);
            bench.press("enter");
        }
        bench.type_text("1");
        bench.shows("R3a: ");
        bench.press("tab tab tab tab tab tab");
        for figure in ["20", "24"] {
            bench.type_text(figure);
            bench.press("enter");
        }
        bench.type_text("5");
        let before = bench.written();
        bench.press("enter");
        bench.is_whole();
        assert_eq!(bench.written(), before);
        bench.shows(if lang == Lang::Vi {
            "văn bản của Trưởng Ban kiểm phiếu"
        } else {
            "written explanation"
        });
        bench.press("enter");
        assert_eq!(bench.written(), before, "empty explains nothing");
        bench.type_text("mot phieu rach");
        bench.press("enter");
        match bench.last() {
            [Event::CountEntered { explained, .. }] => {
                assert_eq!(explained.as_deref(), Some("mot phieu rach"));
            }
            other => panic!("{other:?}"),
        }
        bench.press("e");
        bench.shows("mot phieu");
    });
}

#[test]
fn many_invalid_papers_are_told_and_stop_nothing() {
    let mut bench = at(Rung::Count, Lang::Vi, WIDE);
    bench.press("enter");
    for figure in ["24", "4"] {
        bench.type_text(figure);
        bench.press("enter");
    }
    bench.press("tab tab tab tab tab tab");
    for figure in ["20", "16"] {
        bench.type_text(figure);
        bench.press("enter");
    }
    bench.type_text("5");
    bench.shows("R9: ");
    bench.press("enter");
    assert!(matches!(bench.last(), [Event::CountEntered { .. }]));
}

#[test]
fn a_majority_of_the_papers_is_measured_on_the_papers() {
    let mut bench = Bench::at_with("bau", Lang::Vi, WIDE, |setup| {
        setup.rulebook.majority.base = BaseKind::Valid;
    });
    bench.climb("bch", Rung::Issue);
    bench.press("enter");
    bench.shows("Tính trên số phiếu hợp lệ");
    bench.press("esc");
    bench.climb("bch", Rung::Count);
    bench.press("enter");
    for figure in ["20", "8"] {
        bench.type_text(figure);
        bench.press("enter");
    }
    bench.press("tab tab tab tab tab tab");
    for figure in ["11", "14"] {
        bench.type_text(figure);
        bench.press("enter");
    }
    bench.type_text("5");
    // More than half of 20 valid papers, where 15 of 29 would be needed on E.
    bench.shows("2 người đủ phiếu (từ 11)");
    bench.press("enter e");
    bench.shows("Tính trên số phiếu hợp lệ: 20, cần từ 11 phiếu");
    bench.shows("55");
}
