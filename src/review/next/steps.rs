//! Steps that the programme lacked: those that had to be put in while the congress ran, and those that duties
//! asked for and nobody put in.

use super::edits::Edits;
use crate::congress::plan::{Plan, Question, Speaks, Step, StepKind};
use crate::congress::{Event, Fact};
use crate::locale::Locale;
use crate::review::lesson::{DutyEnd, DutyLesson};
use crate::rulebook::{Due, DutyRule, Lang, Remedy, Words};
use crate::source::Path;
use std::fmt::Write as _;

/// Where a step goes: sitting, item, and the step before which it stands (at the end of the item if `None`).
#[derive(Clone, Copy)]
struct Spot {
    sitting: usize,
    item: usize,
    before: Option<usize>,
}

/// Steps put in live that hold, and that the programme does not have: not the questions about another round,
/// and not its rungs.
pub(super) fn put_in(edits: &mut Edits<'_>) {
    let plan = edits.plan();
    for act in edits.congress.acts() {
        if edits.congress.is_undone(act.seq) {
            continue;
        }
        for event in &act.ev {
            let Event::StepInserted { item, before, step } = event else {
                continue;
            };
            let again = matches!(step.kind, StepKind::Decision { .. }) || planned(plan, step);
            let Some(spot) = spot(plan, item, before.as_deref()).filter(|_| !again) else {
                continue;
            };
            insert(edits, spot, step, "review-change-step", None);
        }
    }
}

/// Steps that a duty's remedy would have put in, where the duty was not kept and no such step was there.
pub(super) fn missing(edits: &mut Edits<'_>) {
    let plan = edits.plan();
    let rules = &edits.state().setup.rulebook.duties;
    for duty in &edits.lessons.duties {
        if !matches!(duty.end, DutyEnd::Missed | DutyEnd::Waived | DutyEnd::Late) {
            continue;
        }
        let Some(rule) = rules.iter().find(|rule| rule.id == duty.rule) else {
            continue;
        };
        let Some(step) = remedy(plan, rule, duty) else {
            continue;
        };
        let put_in = edits
            .state()
            .items()
            .flat_map(|item| &item.steps)
            .any(|other| other.inserted && alike(&other.step, &step));
        if put_in || planned(plan, &step) {
            continue;
        }
        if let Some(spot) = due_at(plan, rule, duty) {
            insert(edits, spot, &step, "review-change-missing", Some(&duty.id));
        }
    }
}

fn insert(
    edits: &mut Edits<'_>,
    spot: Spot,
    step: &Step,
    message: &'static str,
    duty: Option<&str>,
) {
    let Some(item) = edits
        .plan()
        .sittings
        .get(spot.sitting)
        .and_then(|sitting| sitting.items.get(spot.item))
    else {
        return;
    };
    if edits.put.iter().any(|(_, _, other)| alike(other, step)) {
        return;
    }
    let root = Path::Root;
    let sittings = root.field("sittings");
    let sitting = sittings.at(spot.sitting);
    let items = sitting.field("items");
    let group = items.at(spot.item);
    let steps = group.field("steps");
    let put = edits.put.iter().filter_map(|(at, of, other)| {
        ((*at, *of) == (spot.sitting, spot.item)).then_some(other.id.as_str())
    });
    let taken: Vec<&str> = item
        .steps
        .iter()
        .map(|other| other.id.as_str())
        .chain(put)
        .collect();
    let id = free_id(step, &taken);
    edits.insert(&steps, spot.before, item.steps.len(), &written(step, &id));
    let step = &Step { id, ..step.clone() };
    edits.put.push((spot.sitting, spot.item, step.clone()));
    let state = edits.state();
    let named = |lang| Locale::new(lang).step(step, state);
    let mut facts = vec![
        ("number", Fact::from(item.number.clone())),
        ("title", item.title.clone().into()),
        ("step", Words::both(named(Lang::Vi), named(Lang::En)).into()),
    ];
    if let Some(duty) = duty {
        facts.push(("duty", duty.into()));
    }
    edits.tell(&steps, message, facts);
}

/// The programme has a step that does the same.
fn planned(plan: &Plan, step: &Step) -> bool {
    all(plan).any(|(_, other)| alike(other, step))
}

fn all(plan: &Plan) -> impl Iterator<Item = (Spot, &Step)> {
    plan.sittings.iter().enumerate().flat_map(|(s, sitting)| {
        sitting.items.iter().enumerate().flat_map(move |(i, item)| {
            item.steps.iter().enumerate().map(move |(n, step)| {
                let spot = Spot {
                    sitting: s,
                    item: i,
                    before: Some(n),
                };
                (spot, step)
            })
        })
    })
}

/// Both do the same: the same rung; else the same kind of thing on the same subject.
fn alike(one: &Step, other: &Step) -> bool {
    match (&one.kind, &other.kind) {
        (StepKind::Election { .. }, _) | (_, StepKind::Election { .. }) => one.kind == other.kind,
        _ => {
            one.subject.is_some()
                && one.subject == other.subject
                && one.kind.word() == other.kind.word()
        }
    }
}

/// Where a step stood that was put in before another one. One that came at the end of its item stays there.
fn spot(plan: &Plan, item: &str, before: Option<&str>) -> Option<Spot> {
    plan.sittings.iter().enumerate().find_map(|(s, sitting)| {
        let i = sitting.items.iter().position(|other| other.id == item)?;
        let steps = &sitting.items.get(i)?.steps;
        Some(Spot {
            sitting: s,
            item: i,
            before: before.and_then(|id| steps.iter().position(|step| step.id == id)),
        })
    })
}

/// The step that meets the duty.
fn remedy(plan: &Plan, rule: &DutyRule, duty: &DutyLesson) -> Option<Step> {
    let (subject, kind, say) = match &rule.remedy {
        Remedy::InsertCardVote(subject, question) => {
            let question = Question {
                id: "q1".to_owned(),
                text: question.clone(),
            };
            let questions = vec![question];
            (
                Some(subject),
                StepKind::CardVote { questions },
                Words::default(),
            )
        }
        Remedy::InsertBrief(subject, say) => {
            let points = vec![say.clone()];
            (Some(subject), StepKind::Brief { points }, say.clone())
        }
        Remedy::InsertRead(subject, say) => {
            let mut documents = plan.documents.iter();
            let document = documents.find(|d| d.subject.as_ref() == Some(subject))?;
            let document = document.id.clone();
            (Some(subject), StepKind::Read { document }, say.clone())
        }
        Remedy::InsertRung(rung) => {
            let election = duty.about.clone()?;
            let rung = *rung;
            (
                None,
                StepKind::Election { election, rung },
                Words::default(),
            )
        }
        Remedy::Explain(_) => return None,
    };
    Some(Step {
        id: rule.id.to_lowercase(),
        subject: subject.cloned(),
        who: match kind {
            StepKind::Read { .. } => Speaks::Presenter,
            _ => Speaks::Chair,
        },
        say: rule.say.clone().unwrap_or(say),
        prepare: Vec::new(),
        kind,
    })
}

/// Where the duty falls due in the programme.
fn due_at(plan: &Plan, rule: &DutyRule, duty: &DutyLesson) -> Option<Spot> {
    let first =
        |is: &dyn Fn(&Step) -> bool| all(plan).find(|(_, step)| is(step)).map(|(spot, _)| spot);
    let bears = |step: &Step, subjects: &[String]| {
        step.subject
            .as_ref()
            .is_some_and(|subject| subjects.contains(subject))
    };
    match &rule.due {
        Due::BeforeSubject(subjects)
        | Due::WithinSubject(subjects)
        | Due::AfterSubject(subjects) => {
            let mut spot = first(&|step| bears(step, subjects))?;
            if !matches!(rule.due, Due::BeforeSubject(_)) {
                spot.before = None;
            }
            Some(spot)
        }
        Due::BeforeRung(rung, _) | Due::WithinRung(rung, _) => first(&|step| {
            matches!(&step.kind, StepKind::Election { election, rung: at }
                if at == rung && Some(election) == duty.about.as_ref())
        }),
        Due::BeforeElection(_) => first(&|step| {
            matches!(&step.kind, StepKind::Election { election, .. }
                if Some(election) == duty.about.as_ref())
        }),
        Due::BeforeSittingCloses(kind) => {
            let place = plan
                .sittings
                .iter()
                .position(|sitting| sitting.kind == *kind)?;
            let items = &plan.sittings.get(place)?.items;
            Some(Spot {
                sitting: place,
                item: items.iter().rposition(|item| !item.recess)?,
                before: None,
            })
        }
        Due::BeforeClose => {
            let last = plan.sittings.len().checked_sub(1)?;
            let items = &plan.sittings.get(last)?.items;
            Some(Spot {
                sitting: last,
                item: items.iter().rposition(|item| !item.recess)?,
                before: None,
            })
        }
        _ => None,
    }
}

/// A step as a session writes it. Its id is one that the item does not have.
fn free_id(step: &Step, taken: &[&str]) -> String {
    let mut id: String = step
        .id
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    while id.is_empty() || taken.contains(&id.as_str()) {
        id.push_str("-b");
    }
    id
}

/// The step as it stands in a session.
fn written(step: &Step, id: &str) -> String {
    let kind = name(&step.kind.word());
    let mut out = format!("(\n  id: {}, kind: {kind}", text(id));
    let field = |out: &mut String, name: &str, value: &str| {
        let _ = write!(out, ", {name}: {value}");
    };
    if let Some(subject) = &step.subject {
        field(&mut out, "subject", &text(subject));
    }
    match &step.kind {
        StepKind::Read { document } => field(&mut out, "document", &text(document)),
        StepKind::Election { election, rung } => {
            field(&mut out, "election", &text(election));
            field(&mut out, "rung", &name(rung));
        }
        StepKind::Ceremony { ceremony, .. } => field(&mut out, "ceremony", &name(ceremony)),
        _ => {}
    }
    if !step.say.is_empty() {
        field(&mut out, "who", &name(&step.who));
        let _ = write!(out, ",\n  say: {}", words(&step.say));
    }
    let mut list = |name: &str, list: &[Words]| {
        if !list.is_empty() {
            let all: Vec<String> = list.iter().map(words).collect();
            let _ = write!(out, ",\n  {name}: [{}]", all.join(", "));
        }
    };
    list("prepare", &step.prepare);
    match &step.kind {
        StepKind::Brief { points } | StepKind::Check { points } if points.is_empty() => {
            list("points", std::slice::from_ref(&step.say));
        }
        StepKind::Brief { points } | StepKind::Check { points } => list("points", points),
        StepKind::Names { names } | StepKind::Ceremony { names, .. } => list("names", names),
        StepKind::CardVote { questions } => {
            let all: Vec<String> = questions
                .iter()
                .map(|question| {
                    format!(
                        "(id: {}, text: {})",
                        text(&question.id),
                        words(&question.text)
                    )
                })
                .collect();
            let _ = write!(out, ",\n  questions: [{}]", all.join(", "));
        }
        _ => {}
    }
    out.push_str(",\n)");
    out
}

/// A word of the format, as it is written.
fn name(word: &impl serde::Serialize) -> String {
    let said = serde_json::to_value(word).ok();
    let said = said.as_ref().and_then(|value| value.as_str());
    said.unwrap_or_default().to_owned()
}

fn words(words: &Words) -> String {
    match &words.en {
        Some(en) => format!("(vi: {}, en: {})", text(&words.vi), text(en)),
        None => text(&words.vi),
    }
}

/// A text between quotes.
fn text(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
