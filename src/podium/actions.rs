//! What every action does at the podium: the one table from actions to effects.

use super::confirm::Question;
use super::desk::ClockRequest;
use super::help::Help;
use super::hooks;
use super::layer::{Context, Effect};
use super::phrase::Phrase;
use super::picker;
use super::prompt::Prompt;
use super::view::{Message, Tone};
use crate::congress::agenda::{self, NextMove};
use crate::congress::card_vote::CardVote;
use crate::congress::event::SpeechTag;
use crate::congress::{Command, Fact, Millis, Mode as CongressMode, Reason};
use crate::keys::{Action, Mode};

/// Speeds of a rehearsal's clock.
const SPEEDS: [u32; 8] = [1, 2, 5, 10, 20, 30, 60, 120];

/// A look that moves nothing but the view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looking {
    /// Over so many items of the programme.
    Items(isize),
    /// Over so many pages of the script.
    Pages(i16),
    /// One step back in the script.
    Back,
    /// To what is running.
    Now,
}

/// What an action leads to.
pub enum Deed {
    /// These effects.
    Effects(Vec<Effect>),
    /// A look.
    Look(Looking),
}

impl Deed {
    fn command(command: Command) -> Self {
        Self::Effects(vec![Effect::Command(command)])
    }

    fn push(layer: impl super::layer::Layer + 'static) -> Self {
        Self::Effects(vec![Effect::Push(Box::new(layer))])
    }

    fn say(id: &'static str) -> Self {
        Self::Effects(vec![Effect::Say(Message::id(id, Tone::Warning))])
    }

    fn refuse(reason: Reason) -> Self {
        Self::Effects(vec![Effect::Say(Message::refusal(reason.into()))])
    }
}

/// What an action does; `over` is the mode of the layer it was asked over, the podium's if there is none.
pub fn deed(action: Action, over: Mode, cx: &Context<'_>) -> Deed {
    match action {
        Action::Next => next(cx),
        Action::ClickerNext => clicker(cx),
        Action::GoTo => go_to(cx),
        Action::Skip => skip(cx),
        Action::SkipStep => skip_step(cx),
        Action::EndStep => Deed::command(Command::EndStep {}),
        Action::ChangeChair => change_chair(cx),
        Action::Recess => recess(cx),
        Action::Undo => undo(cx),
        Action::Pause => Deed::command(pause(cx)),
        Action::GrantMinute => grant(1),
        Action::TakeMinute => grant(-1),
        Action::CountGap => Deed::command(Command::CountGap {}),
        Action::StartSpeech => Deed::command(Command::StartSpeech { speaker: None }),
        Action::EndSpeech => Deed::command(Command::EndSpeech {}),
        Action::PauseSpeech => Deed::command(pause_speech(cx)),
        Action::GrantSpeech => Deed::command(Command::GrantSpeech { minutes: 1 }),
        Action::TagSolution => tag(SpeechTag::Solution),
        Action::TagResult => tag(SpeechTag::Result),
        Action::TagOther => tag(SpeechTag::Other),
        Action::Announce => announce(cx),
        Action::Note => note(cx),
        Action::Export => Deed::Effects(hooks::before_export(Vec::new(), cx)),
        Action::LookUp => Deed::Look(Looking::Items(-1)),
        Action::LookDown => Deed::Look(Looking::Items(1)),
        Action::LookFirst => Deed::Look(Looking::Items(isize::MIN)),
        Action::LookLast => Deed::Look(Looking::Items(isize::MAX)),
        Action::LookPageUp => Deed::Look(Looking::Pages(-1)),
        Action::LookPageDown => Deed::Look(Looking::Pages(1)),
        Action::LookBack => Deed::Look(Looking::Back),
        Action::LookNow | Action::Cancel => Deed::Look(Looking::Now),
        Action::Search => Deed::push(picker::items(cx)),
        Action::Situations => Deed::push(hooks::SituationsDialog::new(over, cx)),
        Action::Help => Deed::push(Help::new(over)),
        Action::Palette => Deed::push(picker::palette(cx, over)),
        Action::Menu => Deed::push(picker::menu(cx, over)),
        Action::Language => Deed::Effects(vec![Effect::Language(cx.locale.lang().other())]),
        Action::HallBlack => Deed::say("podium-hall-none"),
        Action::Rehearse | Action::RunLive | Action::OpenSession | Action::Check => {
            Deed::say("podium-home-only")
        }
        Action::Quit => quit(cx),
        Action::ClockHold | Action::ClockJump | Action::ClockFaster | Action::ClockSlower => {
            clock(action, cx)
        }
        Action::RepeatVote if !cx.state.votes.iter().any(CardVote::is_announced) => {
            Deed::refuse(Reason::NothingToRepeat {})
        }
        _ => match hooks::open(action, cx) {
            Some(layer) => Deed::Effects(vec![Effect::Push(layer)]),
            None => Deed::say("podium-not-here"),
        },
    }
}

/// Tiếp. The seal cannot be taken back, so it alone is asked for once.
fn next(cx: &Context<'_>) -> Deed {
    if agenda::next_move(cx.state) == NextMove::CloseCongress {
        return Deed::push(
            Question::new(
                Phrase::new("podium-close-title"),
                Phrase::new("podium-close-yes"),
                vec![Effect::Command(Command::Next {})],
            )
            .about(Phrase::new("podium-close-about")),
        );
    }
    Deed::command(Command::Next {})
}

/// A clicker never records a number and never declares a result.
fn clicker(cx: &Context<'_>) -> Deed {
    if agenda::next_move(cx.state).declares() {
        let key = cx.key(Mode::Podium, Action::Next).unwrap_or_default();
        let phrase = Phrase::new("podium-clicker-declares").with("key", key);
        return Deed::Effects(vec![Effect::Say(Message::phrase(phrase, Tone::Warning))]);
    }
    Deed::command(Command::Next {})
}

/// The item that is looked at, where it is not the running one.
fn looked<'a>(cx: &Context<'a>) -> Option<&'a crate::congress::state::ItemState> {
    cx.looked
        .filter(|id| Some(*id) != cx.state.item.as_deref())
        .and_then(|id| cx.state.find_item(id))
}

/// An item as a fact that follows the language.
fn item_fact(item: &crate::congress::state::ItemState) -> Fact {
    let with_number = |title: &str| match item.plan.number.as_str() {
        "" => title.to_owned(),
        number => format!("{number}. {title}"),
    };
    Fact::Words(crate::rulebook::Words {
        vi: with_number(&item.plan.title.vi),
        en: item.plan.title.en.as_deref().map(with_number),
    })
}

fn go_to(cx: &Context<'_>) -> Deed {
    let Some(item) = looked(cx) else {
        return Deed::say("podium-go-to-none");
    };
    let mut question = Question::new(
        Phrase::new("podium-go-to-title").with("item", item_fact(item)),
        Phrase::new("podium-go-to-yes"),
        vec![Effect::Command(Command::GoTo {
            item: item.plan.id.clone(),
            step: None,
        })],
    );
    if let Some(running) = cx.state.running_item() {
        question =
            question.about(Phrase::new("podium-go-to-about").with("item", item_fact(running)));
    }
    Deed::push(question)
}

fn skip(cx: &Context<'_>) -> Deed {
    let Some(item) = looked(cx).or_else(|| cx.state.running_item()) else {
        return Deed::say("podium-go-to-none");
    };
    let id = item.plan.id.clone();
    Deed::push(
        Prompt::new(
            Phrase::new("podium-skip-title").with("item", item_fact(item)),
            move |reason| {
                Ok(vec![
                    Effect::Command(Command::SkipItem {
                        item: id.clone(),
                        reason: reason.to_owned(),
                    }),
                    Effect::Pop,
                ])
            },
        )
        .about(Phrase::new("podium-skip-about")),
    )
}

fn skip_step(cx: &Context<'_>) -> Deed {
    let Some(step) = cx.state.running_step() else {
        return Deed::refuse(Reason::NoStep {});
    };
    let title = cx.locale.step(&step.step, cx.state);
    Deed::push(
        Prompt::new(
            Phrase::new("podium-skip-step-title").with("step", title),
            |reason| {
                Ok(vec![
                    Effect::Command(Command::SkipStep {
                        reason: reason.to_owned(),
                    }),
                    Effect::Pop,
                ])
            },
        )
        .about(Phrase::new("podium-skip-about")),
    )
}

/// Somebody else runs the congress; the sentence that hands over is shown.
fn change_chair(cx: &Context<'_>) -> Deed {
    let names = cx
        .state
        .setup
        .plan
        .officers
        .iter()
        .map(|officer| officer.name.clone())
        .filter(|name| *name != cx.state.chair)
        .collect();
    let address = Fact::Words(cx.state.setup.rulebook.address.clone());
    Deed::push(
        Prompt::new(Phrase::new("podium-chair-title"), |name| {
            Ok(vec![
                Effect::Command(Command::ChangeChair {
                    name: name.to_owned(),
                }),
                Effect::Pop,
            ])
        })
        .about(Phrase::new("podium-chair-about").with("name", cx.state.chair.as_str()))
        .suggest(names)
        .preview(move |name| {
            Phrase::new("podium-chair-say")
                .with("address", address.clone())
                .with("name", name)
        }),
    )
}

fn recess(cx: &Context<'_>) -> Deed {
    if cx.state.recess.is_some() {
        return Deed::command(Command::Reconvene {});
    }
    Deed::push(
        Prompt::new(Phrase::new("podium-recess-title"), |text| {
            let minutes = if text.is_empty() {
                None
            } else {
                Some(number(text)?)
            };
            Ok(vec![
                Effect::Command(Command::Recess { minutes }),
                Effect::Pop,
            ])
        })
        .about(Phrase::new("podium-recess-about")),
    )
}

/// A whole number that was typed.
fn number(text: &str) -> Result<i64, Phrase> {
    text.parse()
        .map_err(|_| Phrase::new("podium-number-needed").with("text", text))
}

/// Undo shows what will be taken back, asks once, and takes a reason if there is one.
fn undo(cx: &Context<'_>) -> Deed {
    let act = match cx.congress.undoable() {
        Ok(act) => act,
        Err(refusal) => return Deed::Effects(vec![Effect::Say(Message::refusal(refusal))]),
    };
    let mut prompt = Prompt::new(
        Phrase::new("podium-undo-title").with("act", act.seq.to_string()),
        |reason| {
            Ok(vec![
                Effect::Command(Command::Undo {
                    reason: reason.to_owned(),
                }),
                Effect::Pop,
            ])
        },
    )
    .gone_when_changed()
    .about(Phrase::new("podium-undo-about").with("time", Fact::Time(act.at)));
    for event in &act.ev {
        let words = cx.locale.event(event, cx.state);
        prompt = prompt.about(Phrase::new("podium-undo-event").with("event", words));
    }
    Deed::push(prompt.about(Phrase::new("podium-undo-reason")))
}

fn pause(cx: &Context<'_>) -> Command {
    let paused = cx
        .state
        .running_item()
        .is_some_and(|item| item.clock.is_paused());
    if paused {
        Command::Continue {}
    } else {
        Command::Pause {}
    }
}

fn pause_speech(cx: &Context<'_>) -> Command {
    let paused = cx
        .state
        .speakers
        .speaking()
        .is_some_and(|speech| speech.clock.is_paused());
    if paused {
        Command::ContinueSpeech {}
    } else {
        Command::PauseSpeech {}
    }
}

fn grant(minutes: i64) -> Deed {
    Deed::command(Command::Grant {
        minutes,
        reason: String::new(),
    })
}

fn tag(tag: SpeechTag) -> Deed {
    Deed::command(Command::TagSpeech { speaker: None, tag })
}

/// Announces what stands recorded: a vote, else the result of the round.
fn announce(cx: &Context<'_>) -> Deed {
    match agenda::next_move(cx.state) {
        NextMove::AnnounceResult { election } => Deed::command(Command::AnnounceResult {
            election: Some(election),
        }),
        _ => Deed::command(Command::CardVoteAnnounce {}),
    }
}

/// A note; after the seal an addendum.
fn note(cx: &Context<'_>) -> Deed {
    let sealed = cx.state.closed.is_some();
    let title = if sealed {
        "podium-addendum-title"
    } else {
        "podium-note-title"
    };
    Deed::push(
        Prompt::new(Phrase::new(title), move |text| {
            let text = text.to_owned();
            Ok(vec![
                Effect::Command(if sealed {
                    Command::Addendum { text }
                } else {
                    Command::Note { text }
                }),
                Effect::Pop,
            ])
        })
        .about(Phrase::new("podium-note-about")),
    )
}

/// Leaving is asked for while a congress runs.
fn quit(cx: &Context<'_>) -> Deed {
    let runs = cx.state.closed.is_none() && cx.state.sittings.iter().any(|s| s.opened.is_some());
    if !runs {
        return Deed::Effects(vec![Effect::Quit]);
    }
    Deed::push(
        Question::new(
            Phrase::new("podium-quit-title"),
            Phrase::new("podium-quit-yes"),
            vec![Effect::Quit],
        )
        .about(Phrase::new("podium-quit-about")),
    )
}

/// The keys of a rehearsal's clock.
fn clock(action: Action, cx: &Context<'_>) -> Deed {
    let Some(clock) = cx.state.virtual_clock else {
        return Deed::refuse(Reason::OnlyInRehearsal {});
    };
    if cx.state.mode == CongressMode::Live {
        return Deed::refuse(Reason::OnlyInRehearsal {});
    }
    let speed = |next: Option<u32>| match next {
        Some(speed) => Deed::Effects(vec![Effect::Clock(ClockRequest::Speed(speed))]),
        None => Deed::say("podium-speed-end"),
    };
    match action {
        Action::ClockHold if clock.paused => Deed::Effects(vec![Effect::Clock(ClockRequest::Go)]),
        Action::ClockHold => Deed::Effects(vec![Effect::Clock(ClockRequest::Hold)]),
        Action::ClockFaster => speed(SPEEDS.into_iter().find(|s| *s > clock.speed)),
        Action::ClockSlower => speed(SPEEDS.into_iter().rfind(|s| *s < clock.speed)),
        _ => Deed::push(
            Prompt::new(Phrase::new("podium-jump-title"), |text| {
                let minutes = number(text)?;
                if !(1..=600).contains(&minutes) {
                    return Err(Phrase::new("podium-jump-range"));
                }
                Ok(vec![
                    Effect::Pop,
                    Effect::Clock(ClockRequest::Jump(Millis::minutes(minutes))),
                ])
            })
            .about(Phrase::new("podium-jump-about")),
        ),
    }
}

#[cfg(test)]
#[path = "actions_tests.rs"]
mod tests;
