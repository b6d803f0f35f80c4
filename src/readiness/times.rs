//! Time: the discussion, the planned close, what is allowed, the day itself.

use super::papers::Spot;
use super::{Look, codes, date, last_day};
use crate::congress::plan::{Sitting, StepKind};
use crate::congress::{Fact, Millis, State, duties};
use crate::rulebook::{Evidence, StepWord};
use crate::source::fold;
use chrono::{NaiveDate, NaiveTime, Timelike};
use std::sync::Arc;

const DAY: i64 = 86_400;

/// Looks at times; `today` also of a congress that was held.
pub(super) fn look(look: &mut Look<'_>, today: Option<NaiveDate>) {
    discussion(look);
    closes(look);
    lengths(look);
    dates(look, today);
}

fn discussion(look: &mut Look<'_>) {
    let first = look
        .programme
        .first(|line| line.step.kind == StepKind::Discussion);
    let Some(line) = first.and_then(|at| look.programme.line(at)).copied() else {
        // A duty about the time of the discussion has told it.
        let told = |why| look.found.iter().any(|finding| finding.why == why);
        if !told("readiness-no-discussion") {
            let spot = Spot::Value("sittings".to_owned());
            look.tell(&codes::NO_DISCUSSION, &spot, &[], Vec::new());
        }
        return;
    };
    let facts = || vec![("item", Fact::Words(super::item_words(line.item)))];
    let about = [line.item.id.as_str()];
    if !line.item.protected {
        look.tell(&codes::DISCUSSION_LOOSE, &line.item_spot(), &about, facts());
    }
    let asks = |text: &str| fold(text).contains("giai_phap");
    let prompts = look.programme.lines.iter().filter(|one| {
        one.item
            .steps
            .iter()
            .any(|step| step.kind == StepKind::Discussion)
    });
    let mut said = prompts.flat_map(|one| {
        let points = match &one.step.kind {
            StepKind::Check { points } | StepKind::Brief { points } => points.as_slice(),
            _ => &[],
        };
        std::iter::once(&one.step.say).chain(points)
    });
    if measures_solutions(look) && !said.any(|words| asks(&words.vi)) {
        look.tell(&codes::NO_SOLUTIONS, &line.item_spot(), &about, facts());
    }
    let voted = look.programme.first(|one| {
        one.step.kind.word() == StepWord::CardVote
            && ["documents", "targets", "resolution"]
                .iter()
                .any(|subject| one.is_about(subject))
    });
    if let (Some(at), Some(voted)) = (first, voted)
        && voted < at
    {
        let mut facts = facts();
        facts.push(("voted", Fact::Words(look.programme.item_at(voted))));
        look.tell(&codes::DISCUSSION_LATE, &line.item_spot(), &about, facts);
    }
}

/// A duty that holds asks how much of the speaking time went to solutions.
fn measures_solutions(look: &Look<'_>) -> bool {
    let state = State::new(Arc::clone(look.setup));
    let mut rules = look.setup.rulebook.duties.iter();
    rules.any(|rule| {
        let measures = |one: &Evidence| matches!(one, Evidence::SolutionShare(_));
        rule.met_by.iter().any(measures) && duties::holds(&state, rule)
    })
}

fn seconds(time: NaiveTime) -> i64 {
    i64::from(time.num_seconds_from_midnight())
}

/// When a sitting is planned to end, in seconds of its day.
fn ends(sitting: &Sitting) -> i64 {
    sitting
        .items
        .iter()
        .fold(seconds(sitting.opens), |at, item| {
            let from = item.starts.map_or(at, |starts| at.max(seconds(starts)));
            from.saturating_add(item.length.whole_seconds())
        })
}

/// A time of day as the session writes it.
fn clock(at: i64) -> Fact {
    let at = at.rem_euclid(DAY);
    Fact::Text(format!("{:02}:{:02}", at / 3600, at / 60 % 60))
}

fn closes(look: &mut Look<'_>) {
    let plan = look.plan();
    for (s, sitting) in plan.sittings.iter().enumerate() {
        let Some(closes) = sitting.closes else {
            continue;
        };
        let over = ends(sitting) - seconds(closes);
        if over > 0 {
            let facts = vec![
                ("sitting", Fact::Words(sitting.title.clone())),
                ("ends", clock(ends(sitting))),
                ("closes", clock(seconds(closes))),
                (
                    "minutes",
                    Millis::seconds(over).round_minutes().max(1).into(),
                ),
            ];
            let spot = Spot::Value(format!("sittings[{s}].closes"));
            look.tell(&codes::PAST_CLOSE, &spot, &[&sitting.id], facts);
        }
    }
}

/// How long the rulebook lets the congress and its sittings last.
fn lengths(look: &mut Look<'_>) {
    let plan = look.plan();
    let setup = look.setup;
    let length = |sitting: &Sitting| ends(sitting) - seconds(sitting.opens);
    for limit in &setup.rulebook.lengths {
        let holds = limit.kinds.is_empty() || limit.kinds.contains(&plan.kind);
        if !holds || limit.source.date.is_some_and(|date| date > plan.date) {
            continue;
        }
        let most = i64::from(limit.hours).saturating_mul(3600);
        let days = plan.sittings.iter().map(|sitting| sitting.day + 1).max();
        let mut over: Vec<(Spot, &str, Fact, i64)> = Vec::new();
        match limit.sitting {
            Some(kind) => {
                for (s, sitting) in plan.sittings.iter().enumerate() {
                    if sitting.kind == kind && length(sitting) > most {
                        let spot = Spot::Group(format!("sittings[{s}]"));
                        let title = Fact::Words(sitting.title.clone());
                        over.push((spot, &sitting.id, title, length(sitting)));
                    }
                }
            }
            None => {
                let all = plan.sittings.iter().map(length).sum();
                let many = limit.days.is_some_and(|most| days > Some(most));
                if all > most || many {
                    let title = Fact::Message("readiness-the-congress");
                    over.push((Spot::Value("sittings".to_owned()), "", title, all));
                }
            }
        }
        for (spot, id, what, took) in over {
            let facts = vec![
                ("what", what),
                ("hours", clock_hours(took)),
                ("days", days.unwrap_or(1).into()),
                ("most", limit.hours.into()),
                ("most_days", limit.days.unwrap_or(0).into()),
            ];
            let about: Vec<&str> = Some(id).into_iter().filter(|id| !id.is_empty()).collect();
            look.tell_by(&codes::TOO_LONG, &spot, &about, facts, Some(&limit.source));
        }
    }
}

/// Hours and minutes, such as `4:35`.
fn clock_hours(seconds: i64) -> Fact {
    Fact::Text(format!("{}:{:02}", seconds / 3600, seconds / 60 % 60))
}

fn dates(look: &mut Look<'_>, today: Option<NaiveDate>) {
    let plan = look.plan();
    let spot = Spot::Value("date".to_owned());
    let last = last_day(plan);
    if let Some(today) = today.filter(|today| *today > last) {
        let facts = vec![("date", date(plan.date)), ("today", date(today))];
        look.tell(&codes::DAY_PASSED, &spot, &[], facts);
    }
    let told = |why| look.found.iter().any(|finding| finding.why == why);
    if let Some(deadline) = plan.deadline.filter(|deadline| last > *deadline)
        && !told("readiness-deadline")
    {
        let facts = vec![("date", date(last)), ("deadline", date(deadline))];
        look.tell(&codes::PAST_DEADLINE, &spot, &[], facts);
    }
}
