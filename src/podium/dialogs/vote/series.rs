//! A step with several questions, such as eight targets one after the other.

use crate::congress::agenda;
use crate::congress::card_vote::{CardVote, Cards, VoteStage};
use crate::podium::layer::Context;

/// One question of a series.
pub struct Asked<'a> {
    /// What is decided.
    pub title: String,
    /// Its last vote that was not taken back.
    pub vote: Option<&'a CardVote>,
    /// It is the one at hand.
    pub here: bool,
}

/// The questions of a step, in order.
pub struct Series<'a> {
    /// All of them.
    pub asked: Vec<Asked<'a>>,
    /// The result announced last, which Enter repeats.
    pub last: Option<Cards>,
    /// Another question comes after the one at hand.
    pub more: bool,
}

impl<'a> Series<'a> {
    /// The series a vote belongs to; `None` for a vote that stands alone.
    pub fn of(vote: &CardVote, cx: &Context<'a>) -> Option<Self> {
        let at = vote.step.as_ref()?;
        let step = cx.state.find_item(&at.item)?.find_step(&at.step)?;
        let questions = agenda::questions(cx.state, &step.step);
        if questions.len() < 2 {
            return None;
        }
        let state = cx.state;
        let asked: Vec<Asked<'a>> = questions
            .iter()
            .map(|(id, title)| Asked {
                title: cx.locale.question(&step.step, title, id, state),
                vote: state.votes.iter().rfind(|other| {
                    !other.is_cancelled()
                        && other.step.as_ref() == Some(at)
                        && other.question.as_deref() == Some(id)
                }),
                here: vote.question.as_deref() == Some(id),
            })
            .collect();
        let last = state
            .votes
            .iter()
            .rev()
            // A question that is put again is counted again: its own result is not what Enter repeats.
            .filter(|_| vote.repeats.is_none())
            .filter(|other| other.step.as_ref() == Some(at) && other.question != vote.question)
            .find_map(|other| match other.stage {
                VoteStage::Announced(cards, _) => Some(cards),
                _ => None,
            });
        let more = asked
            .iter()
            .any(|asked| asked.vote.is_none() && !asked.here);
        Some(Self { asked, last, more })
    }
}
