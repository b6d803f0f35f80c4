//! The card vote: the threshold before the cards go up, the three questions in their order, the numbers with
//! what is computed told as computed, and two acts: recording, then announcing.
//!
//! A step with several questions is a series: the same dialog goes on from question to question. Enter on
//! empty fields records the result of the question before; Enter on a recorded one announces it and calls
//! the next.

mod adder;
mod draw;
mod numbers;
mod series;
#[cfg(test)]
mod tests;

use super::kit::field::Typed;
use super::kit::note::Note;
use super::kit::paint;
use super::kit::press::{Press, digit, press};
use crate::congress::agenda::{self, NextMove};
use crate::congress::card_vote::{CardVote, VoteStage};
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use adder::{Added, Adder};
use numbers::{Numbers, Slot, Sum, repeat};
use ratatui::Frame;
use ratatui::layout::Rect;
use series::Series;

/// The dialog of a vote that is called.
pub struct VoteDialog {
    /// Id of the vote.
    vote: String,
    numbers: Numbers,
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
}

impl VoteDialog {
    /// The dialog of the vote that is open; `None` where none is.
    pub fn new(cx: &Context<'_>) -> Option<Self> {
        Some(Self::of(cx.state.open_vote()?, cx))
    }

    fn of(vote: &CardVote, cx: &Context<'_>) -> Self {
        let summoned = cx.state.roll.summoned(&cx.state.setup.roll);
        Self {
            vote: vote.id.clone(),
            numbers: Numbers::new(vote.present, summoned),
            at: Slot::Yes,
            note: None,
            adder: None,
            editing: false,
            leaving: false,
            recalling: false,
            sent: false,
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

    /// Moves to another field. Leaving the number of those present makes the call again, if it was changed.
    fn go(&mut self, to: Slot, vote: &CardVote, cx: &Context<'_>) -> Reply {
        if self.at == Slot::Present && to != Slot::Present {
            match self.numbers.get(Slot::Present) {
                None | Some(0) => return self.say(Note::of("vote-present-missing")),
                Some(present) if present != vote.present => return self.recall(present, vote, cx),
                Some(_) => {}
            }
        }
        self.at = to;
        self.note = None;
        Reply::Consumed
    }

    /// Takes the call back and calls the same question for another number of those present.
    fn recall(&mut self, present: u32, vote: &CardVote, cx: &Context<'_>) -> Reply {
        let (title, subject) = match vote.question {
            Some(_) => (None, None),
            None => (
                Some(vote.title.get(cx.locale.lang()).to_owned()),
                vote.subject.clone(),
            ),
        };
        let reason = cx.locale.format(
            "vote-recall-reason",
            &facts![from = vote.present, to = present],
        );
        self.recalling = true;
        self.send(vec![
            Effect::Command(Command::CardVoteCancel { reason }),
            Effect::Command(Command::CardVoteOpen {
                vote: None,
                title,
                subject,
                present: Some(present),
            }),
        ])
    }

    /// The keyboard's Enter while numbers are typed.
    fn enter(&mut self, vote: &CardVote, cx: &Context<'_>) -> Reply {
        if self.at == Slot::Present {
            return self.go(Slot::Yes, vote, cx);
        }
        if self.numbers.is_blank()
            && let Some(last) = Series::of(vote, cx).and_then(|series| series.last)
        {
            return match repeat(last, vote) {
                Some(command) => self.send(vec![Effect::Command(command)]),
                None => self.say(Note::with(
                    "vote-cannot-repeat",
                    &facts![present = vote.present],
                )),
            };
        }
        match self.numbers.sum(vote.present) {
            Sum::Missing(slot)
                if self.numbers.next(self.at, true) == slot
                    && self.at != slot
                    && (self.at == Slot::Yes || self.numbers.get(self.at).is_some()) =>
            {
                self.go(slot, vote, cx)
            }
            Sum::Missing(slot) => {
                self.at = slot;
                self.say(Note::of(match slot {
                    Slot::No => "vote-missing-no",
                    _ => "vote-missing-other",
                }))
            }
            Sum::Over(sum) => self.say(Note::with(
                "vote-over",
                &facts![sum = sum, present = vote.present],
            )),
            Sum::Under(missing) => {
                self.numbers.silent = true;
                self.at = Slot::Silent;
                self.say(Note::with("vote-under", &facts![missing = missing]))
            }
            Sum::Whole { .. } => match self.numbers.command(vote.present) {
                Some(command) => self.send(vec![Effect::Command(command)]),
                None => Reply::Consumed,
            },
        }
    }

    fn press_entering(
        &mut self,
        press: Press,
        chord: Chord,
        vote: &CardVote,
        cx: &Context<'_>,
    ) -> Reply {
        match press {
            Press::Enter => self.enter(vote, cx),
            Press::NextField | Press::Down => {
                let to = self.numbers.next(self.at, true);
                self.go(to, vote, cx)
            }
            Press::PrevField | Press::Up => {
                let to = self.numbers.next(self.at, false);
                self.go(to, vote, cx)
            }
            Press::Clicker => match self.at {
                Slot::Yes | Slot::No => {
                    let to = self.numbers.next(self.at, true);
                    self.go(to, vote, cx)
                }
                _ => self.say(Note::of("vote-clicker-records-nothing")),
            },
            Press::Back if self.at == Slot::Present => {
                // Looking at the number of those present and going back changes nothing.
                self.numbers
                    .field_mut(Slot::Present)
                    .set_number(Some(vote.present));
                self.go(Slot::Yes, vote, cx)
            }
            Press::Back if self.editing => {
                self.editing = false;
                self.note = None;
                Reply::Consumed
            }
            Press::Back | Press::Act(Action::CancelVote) => {
                self.leaving = true;
                self.note = None;
                Reply::Consumed
            }
            Press::Act(Action::AllAgree) => {
                self.numbers.all_agree();
                self.at = Slot::Other;
                self.note = None;
                Reply::Consumed
            }
            Press::Act(Action::CountBySection) if self.at != Slot::Present => {
                let here = self.numbers.get(self.at).unwrap_or(0);
                let others = self.numbers.typed().saturating_sub(here);
                self.adder = Some(Adder::new(vote.present.saturating_sub(others)));
                self.note = None;
                Reply::Consumed
            }
            Press::Key(_) | Press::Choice(_) => self.type_key(chord),
            _ => Reply::Ignored,
        }
    }

    fn type_key(&mut self, chord: Chord) -> Reply {
        match self.numbers.field_mut(self.at).press(chord) {
            Typed::Taken => {
                self.note = None;
                Reply::Consumed
            }
            Typed::Refused(note) => self.say(note),
            Typed::NotMine => Reply::Ignored,
        }
    }

    fn press_recorded(&mut self, press: Press, vote: &CardVote) -> Reply {
        match press {
            Press::Enter | Press::Act(Action::Announce) => {
                self.send(vec![Effect::Command(Command::CardVoteAnnounce {})])
            }
            Press::Clicker => self.say(Note::of("vote-clicker-announces-nothing")),
            Press::NextField | Press::PrevField | Press::Up | Press::Down => {
                if let Some(cards) = vote.cards() {
                    self.numbers.fill(cards);
                }
                self.editing = true;
                self.at = Slot::Yes;
                self.note = None;
                Reply::Consumed
            }
            Press::Act(Action::CancelVote) => {
                self.leaving = true;
                Reply::Consumed
            }
            Press::Back => Reply::one(Effect::Pop),
            Press::Key(_) | Press::Choice(_) => self.say(Note::of("vote-recorded-how-to-correct")),
            _ => Reply::Ignored,
        }
    }

    fn press_leaving(&mut self, press: Press, cx: &Context<'_>) -> Reply {
        self.leaving = false;
        match digit(press) {
            Some(1) => {
                let reason = cx.locale.text("vote-cancel-reason");
                Reply::Do(vec![
                    Effect::Command(Command::CardVoteCancel { reason }),
                    Effect::Pop,
                ])
            }
            Some(2) => Reply::one(Effect::Pop),
            _ => Reply::Consumed,
        }
    }

    fn press_adding(&mut self, press: Press) -> Reply {
        let Some(adder) = self.adder.as_mut() else {
            return Reply::Consumed;
        };
        self.note = None;
        match adder.press(press) {
            Added::Going => {}
            Added::Refused(note) => self.note = Some(note),
            Added::Dropped => self.adder = None,
            Added::Done(sum) => {
                self.numbers.field_mut(self.at).set_number(Some(sum));
                self.adder = None;
            }
        }
        Reply::Consumed
    }

    /// The question of the same step that comes next, as the command that calls it.
    fn next_call(&self, vote: &CardVote, cx: &Context<'_>) -> Option<Command> {
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
        } else {
            *self = Self::of(vote, cx);
        }
    }
}

impl Layer for VoteDialog {
    fn mode(&self) -> Mode {
        if self.leaving { Mode::Gate } else { Mode::Vote }
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
        match (press, self.next_call(vote, cx)) {
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
            VoteStage::Called => self.sent = false,
            VoteStage::Recorded(_) => {
                self.sent = false;
                self.editing = false;
            }
            // Between taking the call back and making it again.
            VoteStage::Cancelled(_) if self.recalling => {}
            VoteStage::Cancelled(_) => return Reply::one(Effect::Pop),
            VoteStage::Announced(..) => {
                return match self.next_call(vote, cx) {
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
                Hint::new("1", cx.locale.text("hint-take-call-back")),
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
                paint::hint(cx, mode, Action::NextField, "Tab", "hint-correct-numbers"),
                paint::hint(cx, mode, Action::CancelVote, "", "hint-cancel-vote"),
                paint::escape(cx, mode, "hint-close-unannounced"),
            ];
        }
        let last = Series::of(vote, cx).and_then(|series| series.last);
        let whole = matches!(self.numbers.sum(vote.present), Sum::Whole { .. });
        let words = match (whole, last.is_some() && self.numbers.is_blank()) {
            (true, _) => "hint-record-vote",
            (false, true) => "hint-repeat-last",
            (false, false) => "hint-next-question",
        };
        vec![
            paint::enter(cx, mode, words),
            paint::hint(cx, mode, Action::AllAgree, "", "hint-all-agree"),
            paint::hint(cx, mode, Action::CountBySection, "", "hint-by-section"),
            paint::hint(cx, mode, Action::NextField, "Tab", "hint-next-question"),
            paint::escape(cx, mode, "hint-back-unrecorded"),
        ]
    }
}
