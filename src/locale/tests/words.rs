//! Words of the vocabulary.

use super::{en, vi};
use crate::congress::election::{CandidateState, Standing};
use crate::congress::event::Mode;
use crate::rulebook::{Rung, Source, Words};

fn standing(state: CandidateState, margin: i64) -> Standing {
    Standing {
        candidate: "Vì Thị Ọi".into(),
        index: 0,
        votes: 45,
        rank: 1,
        state,
        margin: Some(margin),
    }
}

#[test]
fn nobody_is_called_elected_before_the_announcement() {
    let states = [
        CandidateState::Elected,
        CandidateState::MajorityNoSeat,
        CandidateState::Short,
        CandidateState::Tied,
        CandidateState::NotElected,
    ];
    for state in states {
        assert!(
            !vi()
                .standing(&standing(state, -8), false)
                .contains("trúng cử")
        );
        assert_ne!(en().standing(&standing(state, -8), false), "elected");
    }
    assert_eq!(vi().standing(&standing(states[0], 3), true), "trúng cử");
    assert_eq!(vi().standing(&standing(states[0], 3), false), "đủ phiếu");
    assert_eq!(
        vi().standing(&standing(states[1], 3), true),
        "quá một nửa, đã đủ số lượng"
    );
    assert_eq!(
        vi().standing(&standing(states[2], -8), true),
        "thiếu 8 phiếu"
    );
    assert_eq!(
        en().standing(&standing(states[2], -1), true),
        "1 vote short"
    );
}

#[test]
fn modes_and_rungs_have_the_words_of_the_screens() {
    assert_eq!(vi().word(&Mode::Live), "ĐIỀU HÀNH THẬT");
    assert_eq!(vi().word(&Mode::Rehearsal), "TẬP DƯỢT");
    assert_eq!(vi().word(&Rung::Issue), "Phát phiếu, báo cáo số phát ra");
    assert_eq!(en().other().word(&Mode::Rehearsal), "TẬP DƯỢT");
}

#[test]
fn a_rule_that_was_not_seen_is_told_as_practice() {
    let mut source = Source {
        cite: Words::both("QC 244, Điều 32", "Reg. 244, Article 32"),
        date: None,
        checked: true,
    };
    assert_eq!(vi().source(&source), "QC 244, Điều 32");
    source.checked = false;
    assert_eq!(
        vi().source(&source),
        "QC 244, Điều 32 (thông lệ, chưa đối chiếu)"
    );
    assert_eq!(
        en().source(&source),
        "Reg. 244, Article 32 (practice, not checked)"
    );
    assert_eq!(
        vi().source(&Source::default()),
        "Thông lệ, chưa đối chiếu văn bản"
    );
}
