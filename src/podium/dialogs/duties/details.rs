//! One duty in full: what it is about, the rule, what to get ready, and by what it was settled.

use super::super::kit::sheet::paragraph;
use super::says;
use crate::congress::card_vote;
use crate::congress::duties::{Duty, DutyState};
use crate::congress::state::{DutyMark, State, StepStage};
use crate::congress::{Fact, Wall};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::Evidence;
use ratatui::text::Line;

/// The lines under the list.
pub(super) fn lines(duty: &Duty<'_>, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let mut lines = vec![Line::default()];
    lines.extend(paragraph(&says(duty, cx), width, cx.theme.text));
    let rule = cx.locale.format(
        "duty-rule",
        &facts![
            weight = cx.locale.word(&duty.rule.severity),
            source = cx.locale.source(&duty.rule.source),
        ],
    );
    lines.extend(paragraph(&rule, width, cx.theme.dim));
    let style = match duty.state {
        DutyState::Met | DutyState::Recorded => cx.theme.good,
        _ => cx.theme.text,
    };
    if let Some(text) = settled(duty, cx) {
        lines.extend(paragraph(&text, width, style));
    }
    lines
}

/// By what it was settled; what to get ready while it is open.
fn settled(duty: &Duty<'_>, cx: &Context<'_>) -> Option<String> {
    match cx.state.duties.get(&duty.id) {
        Some(DutyMark::Met(how, act)) => Some(cx.locale.format(
            "duty-by-hand",
            &facts![how = how.as_str(), act = act.to_string()],
        )),
        Some(DutyMark::Waived(reason, words, act)) => {
            let reason = match words.as_str() {
                "" => cx.locale.word(reason),
                words => format!("{}: {words}", cx.locale.word(reason)),
            };
            Some(cx.locale.format(
                "duty-waived-because",
                &facts![reason = reason, act = act.to_string()],
            ))
        }
        None if duty.state == DutyState::Met => Some(proof(duty, cx)),
        None if duty.state.is_settled() => None,
        None => duty.rule.prepare.as_ref().map(|words| {
            let what = words.get(cx.locale.lang());
            cx.locale.format("duty-prepare", &facts![what = what])
        }),
    }
}

/// What in the journal or the plan shows that it is met, as exactly as it can be told.
fn proof(duty: &Duty<'_>, cx: &Context<'_>) -> String {
    let attested = &cx.state.setup.plan.attested;
    if let Some((_, how)) = attested.iter().find(|(id, _)| *id == duty.id) {
        let how = how.get(cx.locale.lang());
        return cx.locale.format("duty-seen-attested", &facts![how = how]);
    }
    let told = duty
        .rule
        .met_by
        .iter()
        .find_map(|evidence| told(evidence, cx));
    told.unwrap_or_else(|| cx.text("duty-seen"))
}

fn told(evidence: &Evidence, cx: &Context<'_>) -> Option<String> {
    let time = |at: Wall| Fact::from(cx.locale.time(at));
    match evidence {
        Evidence::CardVotePassed(subject) | Evidence::QuestionsPassed(subject, _) => {
            let votes = &cx.state.votes;
            let vote = votes.iter().rfind(|vote| {
                vote.passed()
                    && vote.subject.as_ref() == Some(subject)
                    && card_vote::holds(votes, vote)
            })?;
            let yes = vote.cards()?.yes;
            Some(cx.locale.format(
                "duty-seen-vote",
                &[
                    ("at", time(vote.called.at)),
                    ("yes", yes.into()),
                    ("present", vote.present.into()),
                    ("act", vote.act.to_string().into()),
                ],
            ))
        }
        Evidence::StepDone(subject) => {
            let at = done_at(cx.state, subject)?;
            Some(cx.locale.format("duty-seen-step", &[("at", time(at))]))
        }
        _ => None,
    }
}

/// When the last step on this subject was done.
fn done_at(state: &State, subject: &str) -> Option<Wall> {
    state
        .items()
        .flat_map(|item| &item.steps)
        .filter(|step| step.step.subject.as_deref() == Some(subject))
        .filter_map(|step| match &step.stage {
            StepStage::Done(tick) => Some(tick.at),
            _ => None,
        })
        .last()
}
