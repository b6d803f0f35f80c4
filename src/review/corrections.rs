//! What was taken back or put right, in the order of the records.

use super::course::Course;
use super::lesson::{Correction, CorrectionKind};
use crate::congress::Event;

/// Every correction. What an undone act corrected is not one; the undoing is.
pub(super) fn corrections(course: &Course<'_>) -> Vec<Correction> {
    let mut found = Vec::new();
    for act in course.congress.acts() {
        if course.congress.is_undone(act.seq) {
            continue;
        }
        for event in &act.ev {
            let correction = match event {
                Event::Undone {
                    act: undone,
                    reason,
                } => Some((CorrectionKind::Undone, reason, vec![act.seq, *undone])),
                Event::CardVoteOpened {
                    repeats: Some(vote),
                    reason,
                    ..
                } => {
                    let before = course.votes.get(vote.as_str()).and_then(|acts| acts.last());
                    let records = [act.seq].into_iter().chain(before.map(|(seq, _)| *seq));
                    Some((CorrectionKind::VoteAgain, reason, records.collect()))
                }
                Event::CardVoteCancelled { reason, .. } => {
                    Some((CorrectionKind::VoteCancelled, reason, vec![act.seq]))
                }
                Event::CountEntered {
                    version,
                    reason: Some(reason),
                    ..
                } if *version > 1 => Some((CorrectionKind::CountAgain, reason, vec![act.seq])),
                Event::Overruled { reason } => {
                    Some((CorrectionKind::Overruled, reason, vec![act.seq]))
                }
                Event::RoundCancelled { .. } => {
                    static NONE: String = String::new();
                    Some((CorrectionKind::PapersCancelled, &NONE, vec![act.seq]))
                }
                _ => None,
            };
            found.extend(correction.map(|(kind, reason, records)| Correction {
                kind,
                reason: reason.clone(),
                records,
            }));
        }
    }
    found
}
