//! From duties to findings. One omission is told once: a rung that several duties ask about under the gravest
//! of them, several rungs of one ladder together.

use super::judge::{Judge, Judged, Lack};
use super::papers::Spot;
use super::programme::Moment;
use super::{Finding, Look, date};
use crate::congress::plan::ElectionPlan;
use crate::congress::time::Tick;
use crate::congress::{Fact, Millis, State, duties};
use crate::rulebook::{DutyRule, Evidence, Remedy, Severity};
use std::sync::Arc;

/// What the same step, rung or document puts right for every duty that asks about it.
const OMISSIONS: [&str; 9] = [
    "readiness-vote-missing",
    "readiness-vote-late",
    "readiness-step-missing",
    "readiness-step-late",
    "readiness-step-present",
    "readiness-rungs-missing",
    "readiness-rung-late",
    "readiness-document-missing",
    "readiness-documents-unready",
];

/// A finding that is not told yet.
struct Raw {
    finding: Finding,
    spot: Spot,
    /// It is about a whole ladder, not about the rung of a duty.
    ladder: bool,
}

/// Looks at every duty that holds.
pub(super) fn look(look: &mut Look<'_>) {
    let state = State::new(Arc::clone(look.setup));
    let opens = look.plan().sittings.first().map(|sitting| sitting.opens);
    let now = Tick {
        clock: Millis::ZERO,
        at: state.wall_of(0, opens.unwrap_or(chrono::NaiveTime::MIN)),
    };
    let mut all = Vec::new();
    for duty in duties::standings(&state, now) {
        let election = duty.election.and_then(|election| {
            let elections = look.setup.plan.elections.iter().enumerate();
            elections.into_iter().find(|(_, one)| one.id == election.id)
        });
        all.extend(judged(look, &duty.id, duty.rule, election));
    }
    for mut raw in gathered(all) {
        look.papers
            .point(&mut raw.finding, &raw.spot, &look.setup.roll);
        look.found.push(raw.finding);
    }
}

/// What one duty finds lacking.
fn judged(
    look: &Look<'_>,
    id: &str,
    rule: &DutyRule,
    election: Option<(usize, &ElectionPlan)>,
) -> Vec<Raw> {
    let plan = look.plan();
    let Some(moment) = look
        .programme
        .moment(&rule.due, election.map(|(_, one)| one))
    else {
        return Vec::new();
    };
    let word = rule.met_by.contains(&Evidence::Attested);
    let attested = plan
        .attested
        .iter()
        .any(|(duty, _)| duty == id || *duty == rule.id);
    if attested && (word || moment.early) {
        return Vec::new();
    }
    let judge = Judge {
        setup: look.setup,
        programme: look.programme,
        moment,
        election,
    };
    let mut found: Vec<Lack> = Vec::new();
    for evidence in &rule.met_by {
        match judge.judge(evidence) {
            Judged::Foreseen | Judged::Hall => return Vec::new(),
            Judged::Lacks(all) if found.is_empty() => found = all,
            // What somebody may record by hand in the hall is better planned.
            Judged::Lacks(_) | Judged::Word => {}
        }
    }
    let mut severity = rule.severity;
    if found.is_empty() {
        let Some(lack) = unattested(look, rule, moment) else {
            return Vec::new();
        };
        if severity == Severity::Must && !rule.blocks() {
            severity = Severity::Should;
        }
        found.push(lack);
    }
    // There is still time for what is due days before the congress.
    let last = duties::deadline(&rule.due, plan.date);
    if let (Some(last), Some(today)) = (last, look.today)
        && today <= last
    {
        severity = severity.max(Severity::Should);
    }
    let ladder = rule.met_by.contains(&Evidence::LadderComplete);
    found
        .into_iter()
        .map(|lack| Raw {
            finding: finding(id, rule, severity, &lack),
            spot: lack.spot,
            ladder,
        })
        .collect()
}

fn finding(id: &str, rule: &DutyRule, severity: Severity, lack: &Lack) -> Finding {
    let mut facts = lack.facts.clone();
    if lack.why == "readiness-step-missing" {
        let kind = match &rule.remedy {
            Remedy::InsertBrief(..) => "brief",
            Remedy::InsertRead(..) => "read",
            Remedy::InsertCardVote(..) => "card_vote",
            _ => "",
        };
        facts.push(("kind", kind.into()));
    }
    Finding {
        code: id.to_owned(),
        severity,
        file: String::new(),
        place: None,
        line: String::new(),
        text: Some(rule.text.clone()),
        remedy: match &rule.remedy {
            Remedy::Explain(words) => Some(words.clone()),
            _ => None,
        },
        source: Some(rule.source.clone()),
        why: lack.why,
        facts,
        rungs: lack.rungs.clone(),
        also: Vec::new(),
        about: lack.about.clone(),
    }
}

/// A duty that only somebody's word can meet, before the congress begins, and nobody has given it.
fn unattested(look: &Look<'_>, rule: &DutyRule, moment: Moment) -> Option<Lack> {
    if !moment.early {
        return None;
    }
    let id: Fact = rule.id.as_str().into();
    let last = duties::deadline(&rule.due, look.plan().date);
    let (why, facts) = match (last, look.today) {
        (Some(last), Some(today)) if today > last => {
            let late = (today - last).num_days();
            let facts = vec![("id", id), ("date", date(last)), ("n", late.into())];
            ("readiness-overdue", facts)
        }
        (Some(last), Some(today)) => {
            let left = (last - today).num_days();
            let facts = vec![("id", id), ("date", date(last)), ("n", left.into())];
            ("readiness-due-on", facts)
        }
        (Some(last), None) => ("readiness-due-by", vec![("id", id), ("date", date(last))]),
        (None, _) => ("readiness-unattested", vec![("id", id)]),
    };
    // Where it is to be written: the list, else the fields beside which it stands.
    let field = ["attested", "duties_off", "requirements", "date"]
        .into_iter()
        .find(|field| look.papers.has(field))
        .unwrap_or("sittings");
    Some(Lack {
        why,
        spot: Spot::Value(field.to_owned()),
        facts,
        rungs: Vec::new(),
        about: vec![rule.id.clone()],
    })
}

/// Rungs that a ladder lacks, each told once.
fn gathered(all: Vec<Raw>) -> Vec<Raw> {
    let mut out: Vec<Raw> = Vec::new();
    let (ladders, mut rest): (Vec<Raw>, Vec<Raw>) = all.into_iter().partition(|raw| raw.ladder);
    for mut ladder in ladders {
        let same = |raw: &Raw| {
            raw.finding.why == ladder.finding.why && raw.finding.about == ladder.finding.about
        };
        let (mut rungs, others): (Vec<Raw>, Vec<Raw>) = rest.into_iter().partition(same);
        rest = others;
        if ladder.finding.rungs.len() > 1 || rungs.is_empty() {
            for rung in rungs {
                ladder.finding.severity = ladder.finding.severity.min(rung.finding.severity);
                ladder.finding.also.push(rung.finding.code);
            }
            out.push(ladder);
        } else {
            // A single rung is told under the duty that asks for it.
            for rung in &mut rungs {
                rung.finding.also.push(ladder.finding.code.clone());
            }
            rest.extend(rungs);
        }
    }
    for raw in rest {
        let twin = out.iter_mut().find(|told| {
            let (told, new) = (&told.finding, &raw.finding);
            OMISSIONS.contains(&new.why)
                && told.why == new.why
                && told.rungs == new.rungs
                && told.about == new.about
        });
        match twin {
            None => out.push(raw),
            Some(told) => {
                let mut raw = raw;
                if raw.finding.severity < told.finding.severity {
                    std::mem::swap(told, &mut raw);
                }
                let codes = std::iter::once(raw.finding.code).chain(raw.finding.also);
                for code in codes {
                    if !told.finding.also.contains(&code) {
                        told.finding.also.push(code);
                    }
                }
            }
        }
    }
    out
}
