//! The rounds after a round, as the ladder, the script and the footer show them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::super::testing::{Bench, everywhere};
use crate::congress::election::{CountMethod, Progress, RoundKind};
use crate::congress::plan::{RoundDecision, StepKind};
use crate::congress::{Command, Event};
use crate::rulebook::{Lang, Rung, Tie};
use std::collections::BTreeMap;

const WIDE: (u16, u16) = (120, 36);

fn count(valid: u32, votes: &[u32]) -> Command {
    Command::EnterCount {
        election: None,
        valid,
        invalid: 28 - valid,
        invalid_reasons: BTreeMap::new(),
        votes: votes.to_vec(),
        against: Vec::new(),
        reason: None,
        method: CountMethod::Minutes,
        teams: Vec::new(),
        explained: None,
    }
}

/// Climbs to the count, enters it, and stands before the announcement with the ladder open.
fn counted(bench: &mut Bench, valid: u32, votes: &[u32]) {
    bench.climb("bch", Rung::Count);
    bench.act(count(valid, votes));
    bench.climb("bch", Rung::Announce);
    bench.rig.leave();
    bench.press("e");
}

/// Votes by Tiếp on the decision that runs, and announces.
fn decide(bench: &mut Bench, agreed: bool) {
    bench.press("enter");
    assert!(matches!(bench.last(), [Event::CardVoteOpened { .. }]));
    if agreed {
        bench.press("a enter enter");
    } else {
        bench.act(Command::CardVoteRecord {
            yes: None,
            no: 28,
            other: 0,
            not_voting: 0,
            sections: Vec::new(),
        });
        bench.rig.leave();
        bench.press("enter e");
    }
}

fn decision(bench: &Bench) -> RoundDecision {
    match bench.state().running_step().map(|step| &step.step.kind) {
        Some(StepKind::Decision { decision, .. }) => *decision,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_tie_shows_who_is_elected_and_leads_to_the_re_vote() {
    everywhere(|lang, size| {
        let mut bench = Bench::at("bau", lang, size);
        counted(&mut bench, 27, &[24, 15, 15]);
        bench.is_whole();
        let vi = lang == Lang::Vi;
        if size == WIDE {
            bench.shows(if vi {
                "đủ phiếu, dư 9 phiếu"
            } else {
                "enough votes, 9 over"
            });
        }
        bench.hides(if vi { "trúng cử, dư" } else { "elected, 9" });
        bench.press("enter");
        bench.is_whole();
        // The announced round stays on the screen, and the next one is there already.
        if vi {
            bench.shows("trúng cử, dư 9 phiếu");
            bench.shows("bằng phiếu, chỗ cuối cùng");
            bench.shows("✔ Lần 1: trúng cử 1");
            bench.shows("Đã trúng cử 1/2, còn thiếu 1");
            bench.shows("→ Lần 2: bầu lại 1 người");
        } else {
            bench.shows("elected, 9 over");
            bench.shows("✔ Round 1: elected 1");
            bench.shows("→ Round 2: re-vote for 1");
        }
        let election = bench.state().election("bch").unwrap();
        assert_eq!(election.round.kind, RoundKind::Revote);
        bench.press("enter");
        bench.is_whole();
        bench.shows(if vi {
            "Lần thứ hai: bầu lại giữa những người bằng"
        } else {
            "Round 2: a re-vote among the tied, 1 seat"
        });
        bench.climb("bch", Rung::Issue);
        bench.press("enter");
        bench.is_whole();
        bench.shows(if vi {
            "không cần quá một nửa"
        } else {
            "No majority is needed"
        });
        bench.rig.leave();
        counted(&mut bench, 27, &[14, 13]);
        bench.is_whole();
        bench.press("enter");
        bench.is_whole();
        bench.shows(if vi {
            "Đã trúng cử 2/2"
        } else {
            "Elected 2 of 2"
        });
        let election = bench.state().election("bch").unwrap();
        assert_eq!(election.progress(), Progress::Complete);
    });
}

#[test]
fn the_re_vote_says_which_rule_it_follows_and_that_nobody_checked_it() {
    let mut bench = Bench::at_with("bau", Lang::Vi, WIDE, |setup| {
        if let Tie::Revote(source) = &mut setup.rulebook.tie {
            source.checked = false;
        }
    });
    counted(&mut bench, 27, &[24, 15, 15]);
    bench.press("enter");
    bench.climb("bch", Rung::Instructions);
    bench.shows("Căn cứ: HD 01-HD/TW (2016), mục 14.1 (thông");
    bench.shows("lệ, chưa đối chiếu)");
    counted(&mut bench, 27, &[14, 13]);
    bench.shows("đủ phiếu");
    bench.shows("ít phiếu hơn");
    bench.shows("chưa đối chiếu");
    bench.hides("cần từ");
    bench.press("enter");
    bench.shows("không trúng cử");
    bench.shows("Trúng cử: Lò Văn Chung, Quàng Thị Hoa");
}

#[test]
fn the_script_reads_the_tie_out_and_says_what_follows() {
    let mut bench = Bench::at_with("bau", Lang::Vi, WIDE, |setup| {
        for step in &mut setup.plan.sittings[0].items[5].steps {
            step.say = crate::rulebook::Words::default();
        }
    });
    counted(&mut bench, 27, &[24, 15, 15]);
    bench.press("esc enter");
    bench.shows("thấp: Lò Văn Chung.");
    bench.shows("Các đồng chí Quàng Thị Hoa, Lò Văn Inh bằng phiếu");
    bench.climb("bch", Rung::Instructions);
    bench.shows("Đây là lần bầu lại giữa những đồng chí bằng");
}

#[test]
fn seats_that_are_left_are_decided_on_and_the_next_round_is_built() {
    everywhere(|lang, size| {
        let vi = lang == Lang::Vi;
        let mut bench = Bench::at("bau", lang, size);
        counted(&mut bench, 27, &[24, 14, 10]);
        bench.press("enter");
        bench.shows(if vi { "! Bầu tiếp" } else { "! Go on" });
        bench.press("enter");
        assert_eq!(decision(&bench), RoundDecision::Continue);
        bench.is_whole();
        if vi {
            bench.shows("còn thiếu 1");
            bench.shows("Ai làm: Chủ tịch điều hành");
        }
        // The podium says the same, and the footer what the press will do.
        bench.press("esc");
        bench.is_whole();
        bench.shows(if vi {
            "còn thiếu 1 đồng chí"
        } else {
            ": 1 of 2"
        });
        bench.shows(if vi {
            "mở biểu quyết thông qua việc bầu tiếp"
        } else {
            "going on"
        });
        bench.press("e");
        decide(&mut bench, true);
        bench.is_whole();
        bench.shows(if vi {
            "✔ Bầu tiếp: có"
        } else {
            "✔ Go on: yes"
        });
        bench.press("enter");
        assert_eq!(decision(&bench), RoundDecision::NewNames);
        bench.is_whole();
        decide(&mut bench, false);
        bench.is_whole();
        bench.shows(if vi {
            "✔ Thêm người mới: không"
        } else {
            "✔ New names: no"
        });
        let election = bench.state().election("bch").unwrap();
        assert_eq!(election.round.kind, RoundKind::Next);
        counted(&mut bench, 28, &[20, 8]);
        bench.press("enter");
        let election = bench.state().election("bch").unwrap();
        assert_eq!(election.progress(), Progress::Complete);
        bench.press("home");
        bench.shows(if vi {
            "✔ Lần 1: trúng cử 1"
        } else {
            "✔ Round 1: elected 1"
        });
        bench.is_whole();
    });
}

#[test]
fn not_going_on_is_an_answer_and_the_programme_goes_on() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    counted(&mut bench, 27, &[24, 14, 10]);
    bench.press("enter enter");
    decide(&mut bench, false);
    bench.shows("✔ Bầu tiếp: không");
    bench.shows("Đại hội đã quyết định không bầu tiếp.");
    let election = bench.state().election("bch").unwrap();
    assert_eq!(election.progress(), Progress::Stopped);
}

#[test]
fn more_papers_than_were_issued_are_confirmed_and_lead_to_the_decision() {
    everywhere(|lang, size| {
        let vi = lang == Lang::Vi;
        let mut bench = Bench::at("bau", lang, size);
        bench.climb("bch", Rung::Collect);
        bench.press("e enter");
        bench.type_text("29");
        bench.is_whole();
        let before = bench.written();
        bench.press("enter");
        assert_eq!((bench.written(), bench.layers()), (before, 2));
        bench.is_whole();
        bench.shows(if vi {
            "bấm Enter lần nữa"
        } else {
            "Enter once more"
        });
        bench.shows(if vi {
            "đã đếm lại, vẫn thừa: ghi"
        } else {
            "counted again, still too many: record"
        });
        // Another number is not confirmed by it.
        bench.type_text("0");
        bench.press("enter");
        assert_eq!((bench.written(), bench.layers()), (before, 2));
        bench.press("backspace");
        // The first refusal was for 290; 29 is asked about again.
        bench.press("enter enter");
        let collected =
            |event: &&Event| matches!(event, Event::BallotsCollected { collected: 29, .. });
        assert!(bench.since(before).iter().any(collected));
        assert_eq!(bench.layers(), 1);
        bench.is_whole();
        bench.shows(if vi {
            "DỪNG KIỂM PHIẾU"
        } else {
            "DO NOT COUNT"
        });
        // Counting is refused with what to do.
        bench.press("c");
        bench.shows(if vi {
            "✘ Thu về 29 phiếu, nhiều hơn 28 phiếu phát ra"
        } else {
            "✘ 29 papers were collected, more than the 28 issued"
        });
        bench.press("enter");
        assert_eq!(decision(&bench), RoundDecision::Cancel);
        bench.is_whole();
        // A no is no way out; the question is put again.
        decide(&mut bench, false);
        bench.shows(if vi {
            "✘ Hủy phiếu: không"
        } else {
            "✘ Cancel papers: no"
        });
        bench.press("enter 1");
        bench.press("a enter enter");
        bench.is_whole();
        bench.shows(if vi {
            "✘ Lần 1: hủy (29/28)"
        } else {
            "✘ Round 1: void (29/28)"
        });
        bench.press("enter");
        bench.is_whole();
        let election = bench.state().election("bch").unwrap();
        assert_eq!(election.round.kind, RoundKind::Again);
        counted(&mut bench, 27, &[24, 16, 10]);
        bench.press("enter");
        let election = bench.state().election("bch").unwrap();
        assert_eq!(election.progress(), Progress::Complete);
    });
}

#[test]
fn a_number_that_is_corrected_leaves_nothing_to_decide() {
    let mut bench = Bench::at("bau", Lang::Vi, WIDE);
    bench.climb("bch", Rung::Collect);
    for (collected, confirmed) in [(290, true), (28, false)] {
        bench.act(Command::CollectBallots {
            election: None,
            collected,
            confirmed,
        });
    }
    bench.rig.go();
    bench.press("enter");
    assert_eq!(decision(&bench), RoundDecision::Cancel);
    bench.shows("không còn điều gì phải quyết định");
    bench.press("enter");
    assert!(
        bench
            .state()
            .votes
            .iter()
            .all(|vote| vote.decision.is_none())
    );
    bench.shows("Kiểm phiếu");
}

#[test]
fn alternates_are_named_and_those_missing_are_elected() {
    let mut bench = Bench::at_with("bau", Lang::Vi, WIDE, |setup| {
        setup.plan.elections[0].alternates = 1;
        setup.plan.elections[0].seats = 1;
    });
    counted(&mut bench, 27, &[27, 0, 0]);
    bench.press("enter");
    bench.shows("Đã trúng cử 1/1; dự khuyết 0/1");
    bench.press("enter");
    bench.shows("dự khuyết");
    decide(&mut bench, true);
    bench.shows("→ Lần 2: dự khuyết 1");
    bench.press("enter");
    decide(&mut bench, false);
    counted(&mut bench, 27, &[17, 10]);
    bench.press("enter");
    bench.shows("được bầu dự khuyết");
    bench.shows("Dự khuyết: Quàng Thị Hoa");
}

#[test]
fn an_alternate_of_the_same_ballot_is_told_by_place() {
    let mut bench = Bench::at_with("bau", Lang::Vi, WIDE, |setup| {
        setup.plan.elections[0].alternates = 1;
        setup.plan.elections[0].seats = 2;
    });
    counted(&mut bench, 28, &[20, 19, 15]);
    bench.shows("đủ phiếu dự khuyết");
    bench.press("enter");
    bench.shows("dự khuyết thứ 1");
}

#[test]
fn the_header_has_the_numbers_of_the_committee_that_meets() {
    everywhere(|lang, size| {
        let mut bench = Bench::at_with("bau", lang, size, |setup| {
            setup.plan.sittings[0].items[7].electorate = Some("bch".into());
        });
        counted(&mut bench, 27, &[24, 15, 11]);
        bench.press("enter esc");
        bench.act(Command::GoTo {
            item: "be-mac".into(),
            step: None,
        });
        bench.rig.go();
        bench.is_whole();
        match (lang, size) {
            (Lang::Vi, _) => bench.shows("Bế mạc: 2 ủy viên, có mặt 2, từ 2"),
            (Lang::En, WIDE) => bench.shows("Bế mạc: 2 members, 2 present, from 2"),
            (Lang::En, _) => bench.shows("Bế mạc: present 2/2, from 2"),
        }
    });
}

#[test]
fn a_tie_for_the_last_alternate_is_voted_on_among_the_tied() {
    let mut bench = Bench::at_with("bau", Lang::Vi, WIDE, |setup| {
        let planned = &mut setup.plan.elections[0];
        planned.office = crate::rulebook::Office::HigherDelegates;
        planned.seats = 3;
        planned.alternates = 1;
        for name in ["Lò Thị Thảo", "Đại biểu 9"] {
            let mut candidate = planned.candidates[0].clone();
            candidate.name = name.into();
            planned.candidates.push(candidate);
        }
    });
    counted(&mut bench, 28, &[17, 17, 17, 16, 16]);
    bench.shows("bằng phiếu, chỗ dự khuyết");
    bench.press("enter");
    bench.shows("Đã trúng cử 3/3; dự khuyết 0/1");
    let election = bench.state().election("bch").unwrap();
    let (names, _) = election.round.ballot.clone().unwrap();
    assert_eq!(names, ["Lò Thị Thảo", "Đại biểu 9"]);
    assert_eq!(
        (election.seats_now(), election.round.for_alternates),
        (1, true)
    );
    bench.press("enter");
    bench.shows("Lần thứ hai: bầu lại giữa những người bằng phiếu nhau, lấy 1 người");
    counted(&mut bench, 28, &[15, 13]);
    bench.press("enter");
    bench.shows("được bầu dự khuyết");
    bench.shows("dự khuyết 1/1");
}
