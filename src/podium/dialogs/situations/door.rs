//! Where a card leads. A door opens what is there already and moves nothing by itself.

use crate::congress::Command;
use crate::keys::{Action, Mode};
use crate::podium::layer::{Context, Effect};
use crate::podium::phrase::Phrase;
use crate::podium::prompt::Prompt;
use crate::podium::view::{Message, Tone};
use crate::rulebook::Door;

/// The action behind a door; `None` where it is a question of its own.
fn action(door: Door) -> Option<Action> {
    Some(match door {
        Door::Roll => Action::Roll,
        Door::CardVote => Action::Vote,
        Door::Election => Action::Elections,
        Door::Speakers => Action::Speakers,
        Door::Guests => Action::Guests,
        Door::Documents => Action::Documents,
        Door::Duties => Action::Duties,
        Door::Log => Action::Log,
        Door::Undo => Action::Undo,
        Door::Note => Action::Note,
        Door::Recess => Action::Recess,
        Door::Programme => Action::Search,
        Door::Chair => Action::ChangeChair,
        Door::Time => return None,
    })
}

/// What the door leads to lies open under the cards.
fn is_beneath(door: Door, over: Mode, cx: &Context<'_>) -> bool {
    match door {
        Door::Election => over == Mode::Election,
        Door::CardVote => over == Mode::Vote && cx.state.open_vote().is_some(),
        _ => false,
    }
}

/// What the door is called.
pub fn words(door: Door, over: Mode, cx: &Context<'_>) -> String {
    if is_beneath(door, over, cx) {
        return cx.text("situation-leads-back");
    }
    match action(door) {
        Some(action) => cx.action(Mode::Podium, action),
        None => cx.text("situation-leads-time"),
    }
}

/// Goes through the door; the cards close.
pub fn lead(door: Door, over: Mode, cx: &Context<'_>) -> Vec<Effect> {
    let say = |id| vec![Effect::Say(Message::id(id, Tone::Warning))];
    if is_beneath(door, over, cx) {
        return vec![Effect::Pop];
    }
    match action(door) {
        // In a break the same action would end it.
        Some(Action::Recess) if cx.state.recess.is_some() => say("situation-in-recess"),
        Some(action) => vec![Effect::Pop, Effect::Action(action)],
        None if cx.state.running_item().is_none() => say("situation-none-runs"),
        None => vec![Effect::Replace(Box::new(time()))],
    }
}

/// How many minutes the running item gets.
fn time() -> Prompt {
    Prompt::new(Phrase::new("situation-time-title"), |text| {
        let minutes = text
            .parse()
            .map_err(|_| Phrase::new("podium-number-needed").with("text", text))?;
        let reason = String::new();
        Ok(vec![
            Effect::Command(Command::Grant { minutes, reason }),
            Effect::Pop,
        ])
    })
    .about(Phrase::new("situation-time-about"))
}
