//! A vote that a step needs did not pass: put it again, or leave the step out.

use super::kit::choices::Choices;
use super::kit::note::Note;
use crate::congress::{Command, Refusal};
use crate::keys::Action;
use crate::podium::layer::Effect;

/// The question what to do.
pub fn vote_failed(refusal: &Refusal) -> Choices {
    Choices::new("failed-title", vec![Note::refusal(refusal)])
        .or("failed-again", |_| {
            vec![
                Effect::Command(Command::CardVoteOpen {
                    vote: None,
                    title: None,
                    subject: None,
                    present: None,
                    overrule: None,
                }),
                Effect::Pop,
            ]
        })
        .or("failed-skip", |_| {
            vec![Effect::Pop, Effect::Action(Action::SkipStep)]
        })
}
