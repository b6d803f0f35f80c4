//! A duty stands in the way: what is not done, by which rule, what to say, and the three ways out. Duties that
//! only somebody's word can meet and that stop the same move are answered in one dialog, together or each by
//! itself.

mod answer;
mod doors;
mod draw;
#[cfg(test)]
mod several_tests;
#[cfg(test)]
mod tests;

use super::kit::field::Typed;
use super::kit::note::Note;
use super::kit::paint;
use super::kit::press::{Press, digit, press};
use crate::congress::agenda::{self, NextMove};
use crate::congress::duties::{self, Duty};
use crate::congress::event::WaiverReason;
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use crate::rulebook::{Due, Remedy};
use answer::Answer;
use ratatui::Frame;
use ratatui::layout::Rect;

/// What is being answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asking {
    /// Which way out.
    Way,
    /// Done already: when and how.
    Words,
    /// Waived: for which reason.
    Reason,
}

/// The dialog of duties that stand in the way, or of one that was chosen from the list of duties.
pub struct GateDialog {
    /// Ids of the duties, one or more.
    duties: Vec<String>,
    /// Which of several is chosen.
    at: usize,
    asking: Asking,
    answer: Answer,
    note: Option<Note>,
    /// It stopped Tiếp, which is asked for again once everything is settled.
    stopped_next: bool,
    /// One of several was opened by itself.
    one_by_one: bool,
    /// A command is on its way.
    sent: bool,
}

impl GateDialog {
    /// The dialog of a duty that stopped what was asked for. Where that was Tiếp, it is asked for again once
    /// the duty is settled. What else stops the same move and needs only somebody's word is asked with it.
    pub fn in_the_way(duty: &str, cx: &Context<'_>) -> Self {
        Self {
            stopped_next: stops_next(duty, cx),
            duties: doors::together(duty, cx),
            ..Self::new(duty)
        }
    }

    /// The dialog of a duty that somebody looked up. Settling it moves nothing.
    pub fn new(duty: impl Into<String>) -> Self {
        Self {
            duties: vec![duty.into()],
            at: 0,
            asking: Asking::Way,
            answer: Answer::new(),
            note: None,
            stopped_next: false,
            one_by_one: false,
            sent: false,
        }
    }

    /// The id of the duty at hand.
    fn here(&self) -> &str {
        self.duties.get(self.at).map_or("", String::as_str)
    }

    fn several(&self) -> bool {
        self.duties.len() > 1
    }

    fn find<'a>(&self, cx: &Context<'a>) -> Option<&'a Duty<'a>> {
        let here = self.here();
        cx.duties.iter().find(|duty| duty.id == here)
    }

    fn say(&mut self, note: Note) -> Reply {
        self.note = Some(note);
        Reply::Consumed
    }

    /// The first duty and the others, for a command that settles them in one act.
    fn named(&self) -> (String, Vec<String>) {
        let mut ids = self.duties.iter().cloned();
        (ids.next().unwrap_or_default(), ids.collect())
    }

    /// Settles everything asked here; where it stopped Tiếp, Tiếp goes on at once, for that is what was asked
    /// for.
    fn settle(&mut self, command: Command, then_next: bool) -> Reply {
        self.sent = true;
        self.note = None;
        let mut effects = vec![Effect::Command(command), Effect::Pop];
        if then_next && self.stopped_next {
            effects.push(Effect::Command(Command::Next {}));
        }
        Reply::Do(effects)
    }

    fn ask(&mut self, asking: Asking, cx: &Context<'_>) -> Reply {
        self.asking = asking;
        self.note = None;
        if asking == Asking::Words {
            let alone = |id: &String| {
                let found = cx.duties.iter().find(|duty| duty.id == *id);
                found.is_some_and(|duty| duties::is_attest_only(duty.rule))
            };
            self.answer.offer(self.duties.iter().all(alone), cx);
        }
        Reply::Consumed
    }

    /// One of several, by itself, over this dialog.
    fn open_one(&mut self) -> Reply {
        self.one_by_one = true;
        self.note = None;
        Reply::one(Effect::Push(Box::new(Self::new(self.here()))))
    }

    /// Puts the step in; where there is none to put in, says what to do and opens the screen for it.
    fn do_now(&mut self, cx: &Context<'_>) -> Reply {
        let Some(duty) = self.find(cx) else {
            return Reply::Consumed;
        };
        if !matches!(duty.rule.remedy, Remedy::Explain(_)) {
            let duty = duty.id.clone();
            return self.settle(Command::DoDuty { duty }, false);
        }
        match doors::door(duty.rule).and_then(|action| super::open(action, cx)) {
            Some(layer) => {
                self.note = Some(Note::of("gate-do-there-then"));
                Reply::one(Effect::Push(layer))
            }
            None => self.say(Note::of("gate-do-then-record")),
        }
    }

    fn press_way(&mut self, press: Press, cx: &Context<'_>) -> Reply {
        match digit(press) {
            Some(1) if self.several() => return self.open_one(),
            Some(1) => return self.do_now(cx),
            Some(2) => return self.ask(Asking::Words, cx),
            Some(3) => return self.ask(Asking::Reason, cx),
            _ => {}
        }
        match press {
            Press::Back => Reply::one(Effect::Pop),
            Press::Up if self.several() => self.choose(self.at.saturating_sub(1)),
            Press::Down if self.several() => self.choose(self.at + 1),
            Press::Enter | Press::Clicker | Press::Choice(_) | Press::Key(_) => {
                let note = if self.several() {
                    Note::with("gate-press-several", &facts![n = self.duties.len()])
                } else {
                    Note::of("gate-press-a-digit")
                };
                self.say(note)
            }
            _ => Reply::Ignored,
        }
    }

    fn choose(&mut self, at: usize) -> Reply {
        self.at = at.min(self.duties.len().saturating_sub(1));
        self.note = None;
        Reply::Consumed
    }

    fn press_reason(&mut self, press: Press, cx: &Context<'_>) -> Reply {
        let chosen = digit(press)
            .and_then(|digit| WaiverReason::ALL.get(usize::from(digit).wrapping_sub(1)));
        match (chosen, press) {
            (Some(reason), _) => {
                let (duty, also) = self.named();
                let command = Command::WaiveDuty {
                    duty,
                    also,
                    reason: *reason,
                    words: String::new(),
                };
                self.settle(command, true)
            }
            (None, Press::Back) => self.ask(Asking::Way, cx),
            (None, Press::Enter | Press::Clicker | Press::Choice(_) | Press::Key(_)) => {
                self.say(Note::of("gate-press-a-reason"))
            }
            _ => Reply::Ignored,
        }
    }

    fn press_words(&mut self, press: Press, chord: Chord, cx: &Context<'_>) -> Reply {
        match press {
            Press::Enter if self.answer.at_when() => self.turn(),
            Press::Enter => match self.answer.words(cx) {
                Some(how) => {
                    let (duty, also) = self.named();
                    self.settle(Command::MeetDuty { duty, also, how }, true)
                }
                None => self.say(Note::of("gate-words-missing")),
            },
            Press::NextField | Press::PrevField | Press::Up | Press::Down => self.turn(),
            // What was typed stays in the fields.
            Press::Back => self.ask(Asking::Way, cx),
            Press::Clicker => self.say(Note::of("dialog-keyboard-only")),
            Press::Key(_) | Press::Choice(_) | Press::First | Press::Last => {
                match self.answer.press(chord) {
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

    fn turn(&mut self) -> Reply {
        self.answer.turn();
        self.note = None;
        Reply::Consumed
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

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if self.sent {
            return match press {
                Press::Act(_) => Reply::Ignored,
                _ => Reply::Consumed,
            };
        }
        match self.asking {
            Asking::Way => self.press_way(press, cx),
            Asking::Words => self.press_words(press, chord, cx),
            Asking::Reason => self.press_reason(press, cx),
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
        if self.sent {
            return Reply::Consumed;
        }
        // Settled in another way: one by one over this dialog, on the screen that was opened for it, or by an
        // act that was still on its way.
        let open = |id: &String| {
            let found = cx.duties.iter().find(|duty| duty.id == *id);
            found.is_some_and(|duty| !duty.state.is_settled())
        };
        self.duties.retain(open);
        self.at = self.at.min(self.duties.len().saturating_sub(1));
        if !self.duties.is_empty() {
            return Reply::Consumed;
        }
        let mut effects = vec![Effect::Pop];
        if self.one_by_one && self.stopped_next {
            effects.push(Effect::Command(Command::Next {}));
        }
        Reply::Do(effects)
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        match self.asking {
            Asking::Way if self.several() => vec![
                Hint::new(
                    "2",
                    cx.locale
                        .format("hint-done-already-all", &facts![n = self.duties.len()]),
                ),
                Hint::new("3", cx.text("hint-waive-all")),
                Hint::new("1", cx.text("hint-one-by-one")),
                paint::escape(cx, mode, "hint-back"),
            ],
            Asking::Way => vec![
                Hint::new("1", cx.text("hint-do-now")),
                Hint::new("2", cx.text("hint-done-already")),
                Hint::new("3", cx.text("hint-waive")),
                paint::escape(cx, mode, "hint-back"),
            ],
            Asking::Words => {
                let enter = if self.answer.at_when() {
                    paint::enter(cx, mode, "hint-next-field")
                } else if self.answer.words(cx).is_none() {
                    paint::cannot(cx, mode, &cx.text("gate-words-missing"))
                } else {
                    paint::enter(cx, mode, "hint-record")
                };
                vec![
                    enter,
                    paint::hint(cx, mode, Action::NextField, "Tab", "hint-next-field"),
                    paint::escape(cx, mode, "hint-other-way"),
                ]
            }
            Asking::Reason => vec![
                Hint::new("1-4", cx.text("hint-reason")),
                paint::escape(cx, mode, "hint-other-way"),
            ],
        }
    }
}
