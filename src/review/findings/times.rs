//! Shortcomings of time: items, sittings, silences, reading, the discussion, interruptions.

use super::Gather;
use super::counts::slow;
use crate::congress::{Fact, Millis};
use crate::review::lesson::ItemLesson;
use crate::rulebook::{DutyRule, Evidence, Severity};

/// Something runs over when it takes a quarter and three minutes more than planned (practice).
const OVER: Millis = Millis::minutes(3);
/// An item had too much time when it took half of it at most and left a quarter of an hour (practice).
const SPARE: Millis = Millis::minutes(15);
/// A sitting opens late after five minutes (practice).
pub(super) const OPENS_LATE: Millis = Millis::minutes(5);
/// A sitting closes late when more than a quarter of an hour is not accounted for by anything else (practice).
const CLOSES_LATE: Millis = Millis::minutes(15);
/// Ten minutes without a record that nothing accounts for are a silence (practice).
const SILENCE: Millis = Millis::minutes(10);
/// Interruptions of two minutes together are told (practice).
const INTERRUPTED: Millis = Millis::minutes(2);
/// The discussion is short below four fifths of its time (practice).
const SHORT_PERCENT: i64 = 80;
/// At least half of the speaking time is for solutions (practice, after X10b).
pub(super) const SOLUTIONS_PERMILLE: u32 = 500;

/// Looks for all of them.
pub(super) fn look(gather: &mut Gather<'_>) {
    readings(gather);
    discussion(gather);
    items(gather);
    sittings(gather);
    silences(gather);
    whole(gather);
}

/// It took a quarter and three minutes more than planned.
fn is_over(planned: Millis, actual: Millis) -> bool {
    let over = actual - planned;
    over > OVER && over.0.saturating_mul(4) > planned.0
}

fn minutes(time: Millis) -> Fact {
    time.round_minutes().into()
}

/// L12: under the duty that bounds what was read of it, where that one is found; else under X2 where it holds.
fn readings(gather: &mut Gather<'_>) {
    for reading in &gather.lessons.readings {
        let Some(planned) = reading.planned.filter(|p| is_over(*p, reading.actual)) else {
            continue;
        };
        let facts = vec![
            ("title", Fact::from(reading.title.clone())),
            ("planned", minutes(planned)),
            ("actual", minutes(reading.actual)),
        ];
        let plan = &gather.course.state.setup.plan;
        let subject = plan
            .document(&reading.document)
            .and_then(|document| document.subject.as_deref());
        let bounded = gather.found.iter().position(|finding| {
            let rule = gather.rule(&finding.code).filter(|_| finding.end.is_some());
            rule.is_some_and(|rule| bounds_reading(rule, subject))
        });
        let about = Some(reading.document.as_str());
        match bounded {
            Some(place) => gather.attach(place, "L12", facts, &reading.records),
            None => gather.under("X2", "L12", about, facts, reading.records.clone()),
        }
    }
}

/// The duty says how long reading a document on this subject may take.
fn bounds_reading(rule: &DutyRule, subject: Option<&str>) -> bool {
    rule.met_by.iter().any(|evidence| {
        matches!(evidence, Evidence::ReadWithin(limits)
            if limits.iter().any(|(own, _)| Some(own.as_str()) == subject))
    })
}

/// L19 (under X10b), L20 (under X10), L21. What the rulebook asks for and was kept is not found.
fn discussion(gather: &mut Gather<'_>) {
    let Some(discussion) = &gather.lessons.discussion else {
        return;
    };
    let records = &discussion.records;
    let began = discussion.actual > Millis::ZERO;
    if let Some(share) = discussion.solutions_permille
        && share < SOLUTIONS_PERMILLE
        && !gather.kept("X10b")
    {
        let facts = vec![("percent", Fact::from(share / 10))];
        gather.under("X10b", "L19", None, facts, records.clone());
    }
    let short = discussion.actual.0.saturating_mul(100)
        < discussion.planned.0.saturating_mul(SHORT_PERCENT);
    if began && short && gather.course.state.closed.is_some() && !gather.kept("X10") {
        let facts = vec![
            ("planned", minutes(discussion.planned)),
            ("actual", minutes(discussion.actual)),
        ];
        gather.under("X10", "L20", None, facts, records.clone());
    }
    if discussion.over_limit > 0 {
        let facts = vec![
            ("n", Fact::from(discussion.over_limit)),
            ("speeches", discussion.speeches.into()),
            (
                "minutes",
                minutes(discussion.over_by.max(Millis::minutes(1))),
            ),
        ];
        gather.shortcoming("L21", Severity::Lesson, None, facts, records.clone());
    }
}

/// L01, L02, L18.
fn items(gather: &mut Gather<'_>) {
    for item in gather
        .lessons
        .items
        .iter()
        .filter(|item| !item.taken_as_met)
    {
        let head = |facts: Vec<(&'static str, Fact)>| {
            let mut all = vec![
                ("number", Fact::from(item.number.clone())),
                ("title", item.title.clone().into()),
            ];
            all.extend(facts);
            all
        };
        if let Some(reason) = &item.skipped {
            // A duty that the item would have met says it already.
            if !item.recess && !leaves_a_duty(gather, item) {
                let facts = head(vec![("reason", reason.clone().into())]);
                let records = item.records.clone();
                gather.shortcoming("L18", Severity::Lesson, Some(&item.id), facts, records);
            }
            continue;
        }
        let planned = item.planned + item.granted.at_least_zero();
        let times = |over| {
            let mut facts = vec![
                ("planned", minutes(item.planned)),
                ("actual", minutes(item.actual)),
            ];
            if over {
                facts.push(("over", minutes(item.actual - item.planned)));
            }
            facts
        };
        // What makes up most of it is what went wrong.
        let elsewhere = accounted(gather, item);
        let mostly = elsewhere.0.saturating_mul(2) >= (item.actual - planned).0;
        if is_over(planned, item.actual) && !mostly && is_over(planned, item.actual - elsewhere) {
            let (facts, records) = (head(times(true)), item.records.clone());
            gather.shortcoming("L01", Severity::Should, Some(&item.id), facts, records);
        } else if item.done
            && !item.recess
            && !item.discussion
            && item.actual.0.saturating_mul(2) <= item.planned.0
            && item.planned - item.actual >= SPARE
        {
            let (facts, records) = (head(times(false)), item.records.clone());
            gather.shortcoming("L02", Severity::Lesson, Some(&item.id), facts, records);
        }
    }
}

/// Some duty whose neglect is found would have been met in this item.
fn leaves_a_duty(gather: &Gather<'_>, item: &ItemLesson) -> bool {
    let Some(found) = gather.course.state.find_item(&item.id) else {
        return false;
    };
    found
        .steps
        .iter()
        .any(|step| gather.neglected(step.step.subject.as_deref()).is_some())
        || (item.discussion && gather.found.iter().any(|f| f.code.starts_with("X10")))
}

/// Time of the item over its plan that is found otherwise: reading, speeches over their limits, rounds after
/// the first, slow counts.
fn accounted(gather: &Gather<'_>, item: &ItemLesson) -> Millis {
    let mut total = Millis::ZERO;
    for reading in &gather.lessons.readings {
        let planned = reading.planned.unwrap_or(reading.actual);
        if reading.item == item.id && is_over(planned, reading.actual) {
            total += reading.actual - planned;
        }
    }
    if item.discussion
        && let Some(discussion) = &gather.lessons.discussion
    {
        total += discussion.over_by;
    }
    let (from, to) = (item.records.first(), item.records.last());
    let within =
        |record: &u64| from.is_some_and(|at| at <= record) && to.is_some_and(|at| record <= at);
    for round in &gather.lessons.rounds {
        if round.round > 1 && round.records.first().is_some_and(within) {
            total += round.voting.unwrap_or_default() + round.counting.unwrap_or_default();
        } else if slow(round) && round.records.iter().any(within) {
            total += round.counting.unwrap_or_default();
        }
    }
    total
}

/// L03, L04. A sitting that opens late because the one before was not over, or closes late because it opened
/// late or an item ran over, is not found again.
fn sittings(gather: &mut Gather<'_>) {
    for (place, sitting) in gather.lessons.sittings.iter().enumerate() {
        let late = sitting.opened_late.unwrap_or_default().at_least_zero();
        let facts = |by: Millis| {
            vec![
                ("sitting", Fact::from(sitting.title.clone())),
                ("minutes", minutes(by)),
            ]
        };
        let about = Some(sitting.id.as_str());
        if late - held_up(gather, place) > OPENS_LATE {
            let records = sitting.records.iter().take(1).copied().collect();
            gather.shortcoming("L03", Severity::Should, about, facts(late), records);
        }
        let Some(closed) = sitting.closed_late else {
            continue;
        };
        let own = gather
            .lessons
            .items
            .iter()
            .filter(|item| item.sitting == sitting.id);
        let mut explained = late + gather.lessons.congress.interrupted;
        for item in own {
            let elsewhere = accounted(gather, item);
            if gather.has("L01", &item.id) || elsewhere > Millis::ZERO {
                explained += elsewhere.max(item.actual - item.planned);
            }
        }
        if closed - explained > CLOSES_LATE {
            let records = sitting.records.iter().skip(1).copied().collect();
            gather.shortcoming("L04", Severity::Should, about, facts(closed), records);
        }
    }
}

/// How long after its planned opening the sitting before this one was still going on.
fn held_up(gather: &Gather<'_>, place: usize) -> Millis {
    let sittings = &gather.course.state.sittings;
    let own = sittings.get(place);
    let before = place.checked_sub(1).and_then(|before| sittings.get(before));
    match (own, before.and_then(|before| before.closed)) {
        (Some(own), Some(closed)) => Millis::between(own.opens, closed.at).at_least_zero(),
        _ => Millis::ZERO,
    }
}

/// L05. Of an item that is found to run over, the silence is evidence.
fn silences(gather: &mut Gather<'_>) {
    let course = gather.course;
    for silence in course
        .unaccounted()
        .filter(|silence| silence.length > SILENCE)
    {
        let item = silence.item.as_deref();
        let over = gather.found.iter().position(|finding| {
            item.is_some()
                && finding.about.as_deref() == item
                && finding
                    .measured
                    .iter()
                    .any(|measured| measured.code == "L01")
        });
        let records = vec![silence.after, silence.after + 1];
        if let Some(finding) = over.and_then(|place| gather.found.get_mut(place)) {
            finding.records.extend(records);
            continue;
        }
        let named = gather
            .lessons
            .items
            .iter()
            .find(|one| Some(one.id.as_str()) == item);
        let facts = vec![
            ("minutes", minutes(silence.length)),
            (
                "number",
                named.map_or(String::new(), |one| one.number.clone()).into(),
            ),
            (
                "title",
                named
                    .map(|one| one.title.clone())
                    .unwrap_or_default()
                    .into(),
            ),
        ];
        gather.shortcoming("L05", Severity::Lesson, item, facts, records);
    }
}

/// L22, L24 (under D8), L16.
fn whole(gather: &mut Gather<'_>) {
    let congress = &gather.lessons.congress;
    if congress.interrupted >= INTERRUPTED {
        let facts = vec![("minutes", minutes(congress.interrupted))];
        let records = gather.course.interrupted.1.clone();
        gather.shortcoming("L22", Severity::Lesson, None, facts, records);
    }
    if let Some(deadline) = congress.deadline
        && congress.date > deadline
        && !gather.kept("D8")
    {
        let days = (congress.date - deadline).num_days();
        gather.under("D8", "L24", None, vec![("days", days.into())], Vec::new());
    }
}
