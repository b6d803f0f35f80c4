//! Strengths. Only a congress that was closed has them.

use super::times::{OPENS_LATE, SOLUTIONS_PERMILLE};
use super::{Facts, Gather};
use crate::congress::Fact;
use crate::review::lesson::{DutyEnd, Finding, FindingKind, Lessons, Measured};
use crate::rulebook::Severity;

/// Looks for all of them.
pub(super) fn look(gather: &mut Gather<'_>) {
    let lessons = gather.lessons;
    if !lessons.congress.closed {
        return;
    }
    let measured = |codes: &[&str]| {
        gather
            .found
            .iter()
            .flat_map(|finding| &finding.measured)
            .any(|measured| codes.contains(&measured.code))
    };
    let found = [
        (
            "L51",
            on_time(lessons).filter(|_| !measured(&["L01", "L03", "L04", "L05"])),
        ),
        (
            "L52",
            duties(lessons).filter(|_| gather.found.iter().all(|f| f.end.is_none())),
        ),
        ("L53", votes(lessons)),
        ("L54", discussion(lessons)),
        ("L55", counts(lessons).filter(|_| !measured(&["L15"]))),
        (
            "L56",
            documents(lessons).filter(|_| {
                !measured(&["L12"]) && gather.found.iter().all(|f| !f.code.starts_with("X2"))
            }),
        ),
        ("L57", attendance(lessons)),
        ("L58", lessons.corrections.is_empty().then(Vec::new)),
    ];
    let strengths = found.into_iter().filter_map(|(code, facts)| {
        Some(Finding {
            code: code.to_owned(),
            kind: FindingKind::Strength,
            severity: Severity::Lesson,
            about: None,
            end: None,
            text: None,
            counsel: None,
            measured: vec![Measured {
                code,
                facts: facts?,
            }],
            records: Vec::new(),
        })
    });
    gather.found.extend(strengths.collect::<Vec<_>>());
}

/// Every sitting that was planned opened and closed on time.
fn on_time(lessons: &Lessons) -> Option<Facts> {
    let punctual = lessons.sittings.iter().all(|sitting| {
        sitting.opened_late.is_none_or(|late| late <= OPENS_LATE)
            && sitting.closed_late.is_some_and(|late| late <= OPENS_LATE)
    });
    (punctual && !lessons.sittings.is_empty()).then(Vec::new)
}

fn duties(lessons: &Lessons) -> Option<Facts> {
    let kept = lessons
        .duties
        .iter()
        .filter(|duty| matches!(duty.end, DutyEnd::Met | DutyEnd::Recorded))
        .count();
    (kept > 0).then(|| vec![("n", Fact::from(kept))])
}

/// Every vote passed when it was first put, and every card in the hall was accounted for.
fn votes(lessons: &Lessons) -> Option<Facts> {
    let clear = lessons.votes.iter().all(|vote| {
        let shown = match (vote.cards, vote.not_voting) {
            (Some((yes, no, other)), Some(none)) => yes + no + other + none,
            _ => return false,
        };
        vote.passed == Some(true) && !vote.withdrawn && shown == vote.present
    });
    (clear && !lessons.votes.is_empty()).then(|| vec![("n", Fact::from(lessons.votes.len()))])
}

/// The discussion had nine tenths of its time at least, and half of what was said was on solutions.
fn discussion(lessons: &Lessons) -> Option<Facts> {
    let discussion = lessons.discussion.as_ref()?;
    let share = discussion.solutions_permille?;
    let full = discussion.actual.0.saturating_mul(10) >= discussion.planned.0.saturating_mul(9);
    (full && share >= SOLUTIONS_PERMILLE).then(|| {
        vec![
            ("speeches", Fact::from(discussion.speeches)),
            ("percent", (share / 10).into()),
        ]
    })
}

/// Every ballot was decided in its first round, by a count that was entered once and closed.
fn counts(lessons: &Lessons) -> Option<Facts> {
    let clear = lessons.rounds.iter().all(|round| {
        round.round == 1
            && round.versions == 1
            && !round.repeated
            && round.explained.is_none()
            && round.elected.is_some()
            && round.issued == round.collected
    });
    (clear && !lessons.rounds.is_empty()).then(|| vec![("n", Fact::from(lessons.rounds.len()))])
}

/// Documents whose time was planned were read within it.
fn documents(lessons: &Lessons) -> Option<Facts> {
    let read = lessons
        .readings
        .iter()
        .filter(|reading| reading.planned.is_some());
    Some(read.count())
        .filter(|n| *n > 0)
        .map(|n| vec![("n", Fact::from(n))])
}

fn attendance(lessons: &Lessons) -> Option<Facts> {
    let congress = &lessons.congress;
    (congress.summoned > 0 && congress.present == congress.summoned)
        .then(|| vec![("n", Fact::from(congress.present))])
}
