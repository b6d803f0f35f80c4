//! Card votes, as they went.

use super::course::Course;
use super::lesson::VoteLesson;
use crate::congress::card_vote::{CardVote, VoteStage, holds};
use crate::locale::Locale;
use crate::rulebook::{Lang, Words};

/// Every card vote, in order.
pub(super) fn votes(course: &Course<'_>) -> Vec<VoteLesson> {
    let state = course.state;
    let (vi, en) = (Locale::new(Lang::Vi), Locale::new(Lang::En));
    state
        .votes
        .iter()
        .map(|vote| {
            let empty = Vec::new();
            let records = course.votes.get(vote.id.as_str()).unwrap_or(&empty);
            let cards = vote.recorded();
            let announced = match vote.stage {
                VoteStage::Announced(_, passed) => Some(passed),
                _ => None,
            };
            VoteLesson {
                id: vote.id.clone(),
                title: Words::both(vi.vote(vote, state), en.vote(vote, state)),
                subject: vote.subject.clone(),
                cards: cards.map(|cards| (cards.yes, cards.no, cards.other)),
                not_voting: cards.map(|cards| cards.not_voting),
                present: vote.present,
                need: vote.need,
                base: vote.measured_on(),
                passed: announced,
                withdrawn: vote.is_cancelled()
                    || (vote.is_announced() && !holds(&state.votes, vote)),
                repeats: repeated(&state.votes, vote),
                cancelled: vote.is_cancelled(),
                about_rounds: vote.decision.is_some(),
                length: records
                    .last()
                    .filter(|_| announced.is_some())
                    .map(|(_, at)| (at.clock - vote.called.clock).at_least_zero()),
                records: records.iter().map(|(seq, _)| *seq).collect(),
            }
        })
        .collect()
}

/// The announced vote that this one repeats: the one it names, or the one before it on the same question of
/// the same step.
fn repeated(votes: &[CardVote], vote: &CardVote) -> Option<String> {
    let same = |other: &&CardVote| {
        other.is_announced()
            && other.step.is_some()
            && other.step == vote.step
            && other.question == vote.question
    };
    vote.repeats.clone().or_else(|| {
        let before = votes.iter().take_while(|other| other.id != vote.id);
        before.filter(same).last().map(|other| other.id.clone())
    })
}
