//! Shortcomings of card votes, and of what was taken back or overruled.

use super::Gather;
use crate::congress::Fact;
use crate::review::lesson::{Correction, CorrectionKind, VoteLesson};
use crate::rulebook::Severity;

/// So many acts taken back, and more than one of fifty records, are many (practice).
const UNDONE: usize = 5;
const UNDONE_SHARE: u64 = 50;

/// Looks for all of them.
pub(super) fn look(gather: &mut Gather<'_>) {
    for vote in &gather.lessons.votes {
        decided(gather, vote);
    }
    corrections(gather);
}

/// L06 (a question that did not pass), L07 (an announced result that was put again). Decisions about rounds
/// are answers. A vote that fails for want of a duty is told with that duty.
fn decided(gather: &mut Gather<'_>, vote: &VoteLesson) {
    let again = gather
        .lessons
        .votes
        .iter()
        .find(|other| other.repeats.as_ref() == Some(&vote.id));
    let mut records = vote.records.clone();
    records.extend(again.iter().flat_map(|again| again.records.clone()));
    let title = ("title", Fact::from(vote.title.clone()));
    if vote.passed == Some(false) && !vote.about_rounds {
        let yes = vote.cards.map_or(0, |(yes, _, _)| yes);
        let facts = vec![title, ("yes", yes.into()), ("need", vote.need.into())];
        match gather.neglected(vote.subject.as_deref()) {
            Some(place) => gather.attach(place, "L06", facts, &records),
            None => gather.shortcoming("L06", Severity::Lesson, Some(&vote.id), facts, records),
        }
    } else if let (Some(true), Some(again)) = (vote.passed, again) {
        let said = gather.lessons.corrections.iter().find(|correction| {
            correction.kind == CorrectionKind::VoteAgain
                && again.records.first() == correction.records.first()
        });
        let reason = said.map(|said| said.reason.clone()).unwrap_or_default();
        let facts = vec![title, ("reason", reason.into())];
        gather.shortcoming("L07", Severity::Should, Some(&vote.id), facts, records);
    }
}

/// L08 (votes called off), L16 (many acts taken back), L23 (limits overruled), each once.
fn corrections(gather: &mut Gather<'_>) {
    let of = |kind| -> Vec<&Correction> {
        let all = gather.lessons.corrections.iter();
        all.filter(|correction| correction.kind == kind).collect()
    };
    let records = |all: &[&Correction]| all.iter().flat_map(|c| c.records.clone()).collect();
    let reasons = |all: &[&Correction]| {
        let mut said: Vec<&str> = all.iter().map(|c| c.reason.trim()).collect();
        said.retain(|reason| !reason.is_empty());
        said.join("; ")
    };
    let (off, undone, overruled) = (
        of(CorrectionKind::VoteCancelled),
        of(CorrectionKind::Undone),
        of(CorrectionKind::Overruled),
    );
    let facts = |all: &[&Correction]| {
        vec![
            ("n", Fact::from(all.len())),
            ("reason", reasons(all).into()),
        ]
    };
    if !off.is_empty() {
        gather.shortcoming("L08", Severity::Lesson, None, facts(&off), records(&off));
    }
    if undone.len() >= UNDONE
        && undone.len() as u64 * UNDONE_SHARE >= gather.lessons.congress.records
    {
        let n = vec![("n", Fact::from(undone.len()))];
        gather.shortcoming("L16", Severity::Lesson, None, n, records(&undone));
    }
    if !overruled.is_empty() {
        let facts = facts(&overruled);
        gather.shortcoming("L23", Severity::Lesson, None, facts, records(&overruled));
    }
}
