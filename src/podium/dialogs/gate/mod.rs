//! A duty stands in the way: what is not done, by which rule, and the three ways out.

mod draw;
#[cfg(test)]
mod tests;

use super::kit::field::{Field, Kind, Typed};
use super::kit::note::Note;
use super::kit::paint;
use super::kit::press::{Press, digit, press};
use crate::congress::agenda::{self, NextMove};
use crate::congress::duties::{self, Duty};
use crate::congress::event::WaiverReason;
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use crate::rulebook::Due;
use ratatui::Frame;
use ratatui::layout::Rect;

/// What is being answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asking {
    /// Which way out.
    Way,
    /// Done already: in what words.
    Words,
    /// Waived: for which reason.
    Reason,
}

/// The dialog of a duty that stands in the way, or was chosen from the list of duties.
pub struct GateDialog {
    /// Id of the duty.
    duty: String,
    asking: Asking,
    words: Field,
    note: Option<Note>,
    /// It stopped Tiếp, which is asked for again once the duty is settled.
    stopped_next: bool,
    /// A command is on its way.
    sent: bool,
}

impl GateDialog {
    /// The dialog of a duty that stopped what was asked for. Where that was Tiếp, it is asked for again once
    /// the duty is settled.
    pub fn in_the_way(duty: &str, cx: &Context<'_>) -> Self {
        Self {
            stopped_next: stops_next(duty, cx),
            ..Self::new(duty)
        }
    }

    /// The dialog of a duty that somebody looked up. Settling it moves nothing.
    pub fn new(duty: impl Into<String>) -> Self {
        Self {
            duty: duty.into(),
            asking: Asking::Way,
            words: Field::new(Kind::Text),
            note: None,
            stopped_next: false,
            sent: false,
        }
    }

    fn find<'a>(&self, cx: &Context<'a>) -> Option<&'a Duty<'a>> {
        cx.duties.iter().find(|duty| duty.id == self.duty)
    }

    fn say(&mut self, note: Note) -> Reply {
        self.note = Some(note);
        Reply::Consumed
    }

    /// Settles the duty; where it stopped Tiếp, Tiếp goes on at once, for that is what was asked for.
    fn settle(&mut self, command: Command, then_next: bool) -> Reply {
        self.sent = true;
        let mut effects = vec![Effect::Command(command), Effect::Pop];
        if then_next && self.stopped_next {
            effects.push(Effect::Command(Command::Next {}));
        }
        Reply::Do(effects)
    }

    fn ask(&mut self, asking: Asking) -> Reply {
        self.asking = asking;
        self.note = None;
        Reply::Consumed
    }

    fn press_way(&mut self, press: Press) -> Reply {
        match digit(press) {
            Some(1) => self.settle(
                Command::DoDuty {
                    duty: self.duty.clone(),
                },
                false,
            ),
            Some(2) => self.ask(Asking::Words),
            Some(3) => self.ask(Asking::Reason),
            _ => match press {
                Press::Back => Reply::one(Effect::Pop),
                Press::Enter | Press::Clicker | Press::Choice(_) | Press::Key(_) => {
                    self.say(Note::of("gate-press-a-digit"))
                }
                _ => Reply::Ignored,
            },
        }
    }

    fn press_reason(&mut self, press: Press) -> Reply {
        let chosen = digit(press)
            .and_then(|digit| WaiverReason::ALL.get(usize::from(digit).wrapping_sub(1)));
        match (chosen, press) {
            (Some(reason), _) => self.settle(
                Command::WaiveDuty {
                    duty: self.duty.clone(),
                    reason: *reason,
                    words: String::new(),
                    also: Vec::new(),
                },
                true,
            ),
            (None, Press::Back) => self.ask(Asking::Way),
            (None, Press::Enter | Press::Clicker | Press::Choice(_) | Press::Key(_)) => {
                self.say(Note::of("gate-press-a-reason"))
            }
            _ => Reply::Ignored,
        }
    }

    fn press_words(&mut self, press: Press, chord: Chord) -> Reply {
        match press {
            Press::Enter if self.words.is_empty() => self.say(Note::of("gate-words-missing")),
            Press::Enter => self.settle(
                Command::MeetDuty {
                    duty: self.duty.clone(),
                    how: self.words.text(),
                    also: Vec::new(),
                },
                true,
            ),
            // What was typed stays in the field.
            Press::Back => self.ask(Asking::Way),
            Press::Clicker => self.say(Note::of("dialog-keyboard-only")),
            Press::Key(_) | Press::Choice(_) | Press::First | Press::Last => {
                match self.words.press(chord) {
                    Typed::Taken => {
                        self.note = None;
                        Reply::Consumed
                    }
                    Typed::Refused(note) => self.say(note),
                    Typed::NotMine => Reply::Ignored,
                }
            }
            _ => Reply::Ignored,
        }
    }
}

/// The duty is what stops the next press of Tiếp.
fn stops_next(duty: &str, cx: &Context<'_>) -> bool {
    let stopping = match agenda::next_move(cx.state) {
        NextMove::Advance(arrival) => duties::gate(cx.state, cx.now, &arrival, true),
        NextMove::OpenSitting { .. } => {
            return cx
                .duties
                .iter()
                .any(|found| found.id == duty && found.rule.blocks());
        }
        NextMove::CloseCongress => duties::gate_at(cx.state, cx.now, &Due::BeforeClose),
        _ => None,
    };
    stopping.is_some_and(|found| found.id == duty)
}

impl Layer for GateDialog {
    fn mode(&self) -> Mode {
        match self.asking {
            Asking::Words => Mode::Text,
            Asking::Way | Asking::Reason => Mode::Gate,
        }
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, _cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if self.sent {
            return match press {
                Press::Act(_) => Reply::Ignored,
                _ => Reply::Consumed,
            };
        }
        match self.asking {
            Asking::Way => self.press_way(press),
            Asking::Words => self.press_words(press, chord),
            Asking::Reason => self.press_reason(press),
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        self.draw_sheet(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.sent = false;
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn changed(&mut self, cx: &Context<'_>) -> Reply {
        // Settled in another way, such as by an act that was still on its way.
        match self.find(cx) {
            Some(duty) if !duty.state.is_settled() => Reply::Consumed,
            _ if self.sent => Reply::Consumed,
            _ => Reply::one(Effect::Pop),
        }
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        match self.asking {
            Asking::Way => vec![
                Hint::new("1", cx.locale.text("hint-do-now")),
                Hint::new("2", cx.locale.text("hint-done-already")),
                Hint::new("3", cx.locale.text("hint-waive")),
                paint::escape(cx, mode, "hint-back"),
            ],
            Asking::Words => vec![
                paint::enter(cx, mode, "hint-record"),
                paint::escape(cx, mode, "hint-other-way"),
            ],
            Asking::Reason => vec![
                Hint::new("1-4", cx.locale.text("hint-reason")),
                paint::escape(cx, mode, "hint-other-way"),
            ],
        }
    }
}
