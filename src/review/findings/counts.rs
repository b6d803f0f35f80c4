//! Shortcomings of ballots: how papers were handled and counted. What shows that tellers were not ready stands
//! under X4 where that duty holds.

use super::Gather;
use crate::congress::{Fact, Millis};
use crate::review::lesson::RoundLesson;
use crate::rulebook::Severity;

/// A count takes at most twenty minutes and ten seconds a paper, from the open box to the announcement
/// (practice: sorting, adding up, minutes, signatures).
const COUNT: Millis = Millis::minutes(20);
const PAPER: Millis = Millis::seconds(10);

/// Looks for all of them, round by round.
pub(super) fn look(gather: &mut Gather<'_>) {
    for round in &gather.lessons.rounds {
        let records = || round.records.clone();
        let about = Some(round.election.as_str());
        let title = || ("title", Fact::from(round.title.clone()));
        let number = || vec![title(), ("round", Fact::from(round.round))];
        if round.revote {
            gather.shortcoming("L13", Severity::Lesson, about, number(), records());
        } else if round.round > 1 && !after_cancelled(gather, round) {
            gather.shortcoming("L14", Severity::Lesson, about, number(), records());
        }
        let papers = || {
            vec![
                title(),
                ("issued", Fact::from(round.issued.unwrap_or(0))),
                ("collected", round.collected.unwrap_or(0).into()),
            ]
        };
        if round.cancelled {
            gather.under("X4", "L11", about, papers(), records());
            continue;
        }
        if round.versions > 1 {
            let facts = vec![title(), ("versions", Fact::from(round.versions))];
            gather.under("X4", "L09", about, facts, records());
        }
        let fewer = matches!((round.issued, round.collected), (Some(i), Some(c)) if c < i);
        if fewer || round.explained.is_some() {
            gather.under("X4", "L10", about, papers(), records());
        }
        if slow(round) {
            let facts = vec![
                title(),
                ("papers", Fact::from(round.collected.unwrap_or(0))),
                (
                    "minutes",
                    round.counting.unwrap_or_default().round_minutes().into(),
                ),
            ];
            gather.under("X4", "L15", about, facts, records());
        }
    }
}

/// The count took longer than its papers explain.
pub(super) fn slow(round: &RoundLesson) -> bool {
    matches!((round.collected, round.counting), (Some(papers), Some(time))
        if time > COUNT + Millis(PAPER.0.saturating_mul(i64::from(papers))))
}

/// The round before had its papers cancelled: that is found there.
fn after_cancelled(gather: &Gather<'_>, round: &RoundLesson) -> bool {
    let before = gather
        .lessons
        .rounds
        .iter()
        .find(|other| other.election == round.election && other.round + 1 == round.round);
    before.is_some_and(|before| before.cancelled)
}
