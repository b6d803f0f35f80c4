//! The card vote: the threshold before the cards go up, the three questions in their order, the numbers with
//! what is computed told as computed, and two acts: recording, then announcing.
//!
//! A step with several questions is a series: the same dialog goes on from question to question. Enter on
//! empty fields records the result of the question before; Enter on a recorded one announces it and calls
//! the next.

mod adder;
pub(super) mod again;
#[cfg(test)]
mod again_tests;
mod draw;
mod keys;
mod numbers;
mod sections;
mod series;
#[cfg(test)]
mod tests;

use super::kit::note::Note;
use super::kit::paint;
use super::kit::press::{Press, press};
use crate::congress::agenda::{self, NextMove};
use crate::congress::card_vote::{CardVote, VoteStage, measured_on};
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use crate::rulebook::Majority;
use adder::Adder;
use numbers::{Numbers, Slot, Sum};
use ratatui::Frame;
use ratatui::layout::Rect;
use sections::Sections;
use series::Series;

/// What was typed and not recorded, while the dialog is closed.
struct Kept {
    numbers: Numbers,
    sections: Sections,
    at: Slot,
}

/// The dialog of a vote that is called.
pub struct VoteDialog {
    /// Id of the vote.
    vote: String,
    numbers: Numbers,
    /// What was counted by section of the hall.
    sections: Sections,
    at: Slot,
    note: Option<Note>,
    adder: Option<Adder>,
    /// A recorded result is being corrected before it is announced.
    editing: bool,
    /// Esc was pressed: close, or take the call back?
    leaving: bool,
    /// The call is taken back and made again for another number of those present.
    recalling: bool,
    /// A command is on its way.
    sent: bool,
    /// The result is recorded and waits to be announced.
    recorded: bool,
}

impl VoteDialog {
    /// The dialog of the vote that is open; `None` where none is.
    pub fn new(cx: &Context<'_>) -> Option<Self> {
        Some(Self::of(cx.state.open_vote()?, cx))
    }

    fn of(vote: &CardVote, cx: &Context<'_>) -> Self {
        let summoned = cx.state.roll.summoned(&cx.state.setup.roll);
        let called = matches!(vote.stage, VoteStage::Called);
        let kept: Option<Kept> = cx.drafts.take(&draft(vote)).filter(|_| called);
        let note = kept.is_some().then(|| Note::of("vote-typed-back"));
        let typed = kept.unwrap_or_else(|| Kept {
            numbers: Numbers::new(vote.present, summoned),
            sections: Sections::default(),
            at: Slot::Yes,
        });
        Self {
            vote: vote.id.clone(),
            numbers: typed.numbers,
            sections: typed.sections,
            at: typed.at,
            note,
            adder: None,
            editing: false,
            leaving: false,
            recalling: false,
            sent: false,
            recorded: matches!(vote.stage, VoteStage::Recorded(_)),
        }
    }

    /// Something is typed that is not recorded.
    fn has_typed(&self, vote: &CardVote) -> bool {
        matches!(vote.stage, VoteStage::Called)
            && !(self.numbers.is_blank() && self.sections.is_blank())
    }

    /// Puts aside what is typed until the dialog is opened again.
    fn put_aside(&self, cx: &Context<'_>) {
        if let Some(vote) = self.find(cx).filter(|vote| self.has_typed(vote)) {
            let kept = Kept {
                numbers: self.numbers.clone(),
                sections: self.sections.clone(),
                at: self.at,
            };
            cx.drafts.keep(draft(vote), kept);
        }
    }

    fn find<'a>(&self, cx: &Context<'a>) -> Option<&'a CardVote> {
        cx.state.votes.iter().find(|vote| vote.id == self.vote)
    }

    /// Numbers are typed: the vote is called, or its recorded result is being corrected.
    fn entering(&self, vote: &CardVote) -> bool {
        matches!(vote.stage, VoteStage::Called) || (self.editing && vote.is_open())
    }

    fn say(&mut self, note: Note) -> Reply {
        self.note = Some(note);
        Reply::Consumed
    }

    fn send(&mut self, effects: Vec<Effect>) -> Reply {
        self.sent = true;
        self.note = None;
        Reply::Do(effects)
    }

    /// The question of the same step that comes next, as the command that calls it.
    fn next_call(vote: &CardVote, cx: &Context<'_>) -> Option<Command> {
        let running = cx.state.running_step()?;
        let same = vote.step.as_ref().is_some_and(|at| {
            Some(at.item.as_str()) == cx.state.item.as_deref() && at.step == running.step.id
        });
        match agenda::next_move(cx.state) {
            NextMove::CallVote { .. } if same => Some(Command::CardVoteOpen {
                vote: None,
                title: None,
                subject: None,
                present: None,
                overrule: None,
            }),
            _ => None,
        }
    }

    /// Goes on with another vote: the next of the series, or the same question called again.
    fn adopt(&mut self, vote: &CardVote, cx: &Context<'_>) {
        if self.recalling {
            self.vote.clone_from(&vote.id);
            for slot in [Slot::Yes, Slot::No, Slot::Other, Slot::Silent] {
                self.numbers.field_mut(slot).limit(vote.present);
            }
            self.at = Slot::Yes;
            self.note = None;
            self.editing = false;
            self.recalling = false;
            self.sent = false;
            self.recorded = false;
        } else {
            *self = Self::of(vote, cx);
        }
    }
}

/// What a vote that is called now would be measured on and need: the line before the cards go up, and where the
/// share is a special one, that it is and by which rule.
pub(super) fn need_now<'a>(
    majority: &Majority,
    present: u32,
    cx: &Context<'a>,
) -> impl Iterator<Item = String> + use<'a> {
    let base = cx.state.base_now();
    let measured = measured_on(majority.base, &base, present);
    let need = cx.locale.format(
        "form-vote-need",
        &facts![
            base = cx.locale.measured(majority.base, measured),
            need = majority.need(measured),
        ],
    );
    std::iter::once(need).chain(cx.locale.special_share(majority))
}

/// The name of what is typed for a vote. An id may come again after a call was undone; the number of the act
/// that called it does not.
fn draft(vote: &CardVote) -> String {
    format!("{}@{}", vote.id, vote.act)
}

impl Layer for VoteDialog {
    /// Announcing has a mode of its own, so that an Enter that waited for the disk to record the numbers cannot
    /// announce them too.
    fn mode(&self) -> Mode {
        if self.leaving {
            Mode::Gate
        } else if self.recorded && !self.editing {
            Mode::Confirm
        } else {
            Mode::Vote
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
        let Some(vote) = self.find(cx) else {
            return Reply::one(Effect::Pop);
        };
        if self.leaving {
            return self.press_leaving(press, cx);
        }
        if self.adder.is_some() {
            return self.press_adding(press);
        }
        if self.entering(vote) {
            return self.press_entering(press, chord, vote, cx);
        }
        if vote.is_open() {
            return self.press_recorded(press, vote);
        }
        // Announced, and the next question could not be called yet.
        match (press, Self::next_call(vote, cx)) {
            (Press::Enter, Some(command)) => self.send(vec![Effect::Command(command)]),
            (Press::Enter, None) | (Press::Back, _) => Reply::one(Effect::Pop),
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        self.draw_sheet(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.sent = false;
        self.recalling = false;
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn changed(&mut self, cx: &Context<'_>) -> Reply {
        if let Some(open) = cx.state.open_vote().filter(|open| open.id != self.vote) {
            self.adopt(open, cx);
            return Reply::Consumed;
        }
        let Some(vote) = self.find(cx) else {
            return Reply::one(Effect::Pop);
        };
        match &vote.stage {
            VoteStage::Called => {
                self.sent = false;
                self.recorded = false;
            }
            VoteStage::Recorded(_) => {
                self.sent = false;
                self.editing = false;
                self.recorded = true;
            }
            // Between taking the call back and making it again.
            VoteStage::Cancelled { .. } if self.recalling => {}
            VoteStage::Cancelled { .. } => return Reply::one(Effect::Pop),
            VoteStage::Announced(..) => {
                return match Self::next_call(vote, cx) {
                    Some(command) if self.sent => Reply::one(Effect::Command(command)),
                    _ => Reply::one(Effect::Pop),
                };
            }
        }
        Reply::Consumed
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        if self.leaving {
            return vec![
                Hint::new("1", cx.locale.text(self.take_back_words(cx))),
                Hint::new("2", cx.locale.text("hint-close-vote-open")),
                paint::escape(cx, mode, "hint-stay"),
            ];
        }
        let Some(vote) = self.find(cx) else {
            return Vec::new();
        };
        if self.adder.is_some() {
            return vec![
                paint::enter(cx, mode, "hint-add-section"),
                paint::escape(cx, mode, "hint-drop-sections"),
            ];
        }
        if !self.entering(vote) {
            let next = Series::of(vote, cx).is_some_and(|series| series.more);
            return vec![
                paint::enter(
                    cx,
                    mode,
                    if next {
                        "hint-announce-next"
                    } else {
                        "hint-announce"
                    },
                ),
                paint::hint(cx, mode, Action::LookUp, "Tab", "hint-correct-numbers"),
                paint::escape(cx, mode, "hint-close-unannounced"),
                paint::hint(cx, mode, Action::CancelVote, "", "hint-count-again"),
            ];
        }
        let last = Series::of(vote, cx).and_then(|series| series.last);
        let whole = matches!(self.numbers.sum(vote.present), Sum::Whole { .. });
        let words = match (whole, last.is_some() && self.numbers.is_blank()) {
            (true, _) => "hint-record-vote",
            (false, true) => "hint-repeat-last",
            (false, false) => "hint-next-question",
        };
        // What was typed is more than the hall: Enter records nothing, and says why before it is pressed.
        let over = match self.numbers.sum(vote.present) {
            Sum::Over(sum) if self.at != Slot::Present => Some(
                cx.locale
                    .format("vote-over", &facts![sum = sum, present = vote.present]),
            ),
            _ => None,
        };
        vec![
            match over {
                Some(why) => paint::cannot(cx, mode, &why),
                None => paint::enter(cx, mode, words),
            },
            paint::hint(cx, mode, Action::AllAgree, "", "hint-all-agree"),
            paint::hint(cx, mode, Action::CountBySection, "", "hint-by-section"),
            paint::escape(cx, mode, "hint-back"),
        ]
    }
}
