//! Where something can be done about a duty for which no step can be put in, and which duties are answered
//! together.

use crate::congress::duties::{Duty, DutyState, is_attest_only};
use crate::keys::Action;
use crate::podium::layer::Context;
use crate::rulebook::{DutyRule, Evidence, Figure, Remedy};

/// The screen on which the duty can be met; `None` where nothing but doing it in the hall helps.
pub(super) fn door(rule: &DutyRule) -> Option<Action> {
    if !matches!(rule.remedy, Remedy::Explain(_)) {
        return None;
    }
    rule.met_by.iter().find_map(|evidence| {
        Some(match evidence {
            Evidence::QuorumMet
            | Evidence::BaseSettled
            | Evidence::BasesStand
            | Evidence::RollTaken
            | Evidence::PresenceChecked(_)
            | Evidence::AlternatesCalled
            | Evidence::NumberWithin(Figure::Members | Figure::Summoned | Figure::Present, ..) => {
                Action::Roll
            }
            Evidence::DocumentReady(_)
            | Evidence::DocumentsReady
            | Evidence::ReadingWithin(_)
            | Evidence::ReadWithin(_) => Action::Documents,
            Evidence::DiscussionTime(_) | Evidence::SolutionShare(_) => Action::Speakers,
            Evidence::TellersOffList | Evidence::NumberWithin(Figure::Tellers, ..) => {
                Action::Tellers
            }
            Evidence::ElectionsComplete
            | Evidence::SurplusWithin
            | Evidence::SupportShown
            | Evidence::NoneFromFloor
            | Evidence::CollectedWithin
            | Evidence::CountedByMinutes
            | Evidence::RungDone(_)
            | Evidence::NumberWithin(Figure::Seats | Figure::Names, ..) => Action::Elections,
            _ => return None,
        })
    })
}

/// The duties that are answered together with this one: those that stop the same move and that nothing but
/// somebody's word can meet. The duty itself is among them, first.
pub(super) fn together(duty: &str, cx: &Context<'_>) -> Vec<String> {
    let mut ids = vec![duty.to_owned()];
    let Some(first) = cx.duties.iter().find(|found| found.id == duty) else {
        return ids;
    };
    if is_attest_only(first.rule) {
        let others = cx
            .duties
            .iter()
            .filter(|other| other.id != duty && stands_beside(first, other));
        ids.extend(others.map(|other| other.id.clone()));
    }
    ids
}

fn stands_beside(first: &Duty<'_>, other: &Duty<'_>) -> bool {
    let election = |duty: &Duty<'_>| duty.election.map(|election| election.id.clone());
    let same_place = (first.state == DutyState::Due && other.state == DutyState::Due)
        || (first.rule.due == other.rule.due && election(first) == election(other));
    other.rule.blocks() && is_attest_only(other.rule) && !other.state.is_settled() && same_place
}
