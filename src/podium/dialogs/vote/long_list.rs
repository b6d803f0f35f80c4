//! A list over the largest surplus: it is gone over, or the presidium puts it to the vote all the same and says
//! why.

use super::super::kit::choices::Choices;
use super::super::kit::note::Note;
use crate::congress::{Command, Refusal};
use crate::keys::Action;
use crate::podium::layer::Effect;
use crate::podium::phrase::Phrase;
use crate::podium::prompt::Prompt;

/// The question what to do.
pub fn too_long(refusal: &Refusal) -> Choices {
    Choices::new("long-title", vec![Note::refusal(refusal)])
        .or("long-withdraw", |_| {
            vec![Effect::Pop, Effect::Action(Action::Elections)]
        })
        .or("long-overrule", |_| {
            vec![Effect::Replace(Box::new(reason()))]
        })
}

fn reason() -> Prompt {
    Prompt::new(Phrase::new("long-reason-title"), |reason| {
        if reason.trim().is_empty() {
            return Err(Phrase::new("long-reason-missing"));
        }
        Ok(vec![
            Effect::Command(Command::CardVoteOpen {
                vote: None,
                title: None,
                subject: None,
                present: None,
                overrule: Some(reason.to_owned()),
            }),
            Effect::Pop,
        ])
    })
    .about(Phrase::new("long-reason-about"))
}
