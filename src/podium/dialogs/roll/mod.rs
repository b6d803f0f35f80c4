//! The roll: who is present, the quorum with both its conditions, E with one line for everybody who is not in
//! it, numbers by unit, alternates, and the composition.

mod draw;
pub mod forms;
mod seats;
#[cfg(test)]
mod tests;
mod views;

use super::kit::list::Cursor;
use super::kit::note::Note;
use super::kit::paint;
use super::kit::press::{Press, digit, press};
use crate::congress::plan::{Person, Status};
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;
use std::collections::BTreeSet;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    /// Everybody on the roll.
    All,
    /// Those with a seat who are not in the hall.
    Missing,
    /// E and who is not in it.
    Base,
    /// Units with their numbers.
    Units,
    /// Who they are, in numbers; and who was elected.
    Composition,
}

/// Cells by which views of text are measured for scrolling: those of the smallest screen.
const NARROW: usize = 76;

/// The roll on the screen.
pub struct RollDialog {
    cursor: Cursor,
    shown: Shown,
    marked: BTreeSet<u32>,
    note: Option<Note>,
}

impl RollDialog {
    /// The roll.
    pub fn new() -> Self {
        Self {
            cursor: Cursor::default(),
            shown: Shown::All,
            marked: BTreeSet::new(),
            note: None,
        }
    }

    /// The roll, opened because something was refused for want of those present.
    pub fn after_refusal(refusal: &Refusal) -> Self {
        Self {
            note: Some(Note::refusal(refusal)),
            ..Self::new()
        }
    }

    fn people<'a>(&self, cx: &Context<'a>) -> Vec<&'a Person> {
        cx.state
            .setup
            .roll
            .iter()
            .filter(|person| match self.shown {
                Shown::Missing => {
                    cx.state.roll.has_seat(person) && !cx.state.roll.is_present(person.card)
                }
                _ => true,
            })
            .filter(|person| {
                let text = format!("{} {} {}", person.card, person.name, person.unit);
                self.cursor.finds(&text)
            })
            .collect()
    }

    /// The marked, else the one the cursor stands on.
    fn cards(&self, cx: &Context<'_>) -> Vec<u32> {
        if !self.marked.is_empty() {
            return self.marked.iter().copied().collect();
        }
        let people = self.people(cx);
        people
            .get(self.cursor.at(people.len()))
            .map(|person| person.card)
            .into_iter()
            .collect()
    }

    fn say(&mut self, id: &'static str) -> Reply {
        self.note = Some(Note::of(id));
        Reply::Consumed
    }

    fn show(&mut self, shown: Shown) -> Reply {
        self.shown = shown;
        self.cursor.put(0);
        self.note = None;
        Reply::Consumed
    }

    /// Those of the cards whose presence the command would change.
    fn come_or_go(&mut self, arrive: bool, cx: &Context<'_>) -> Reply {
        let cards: Vec<u32> = self
            .cards(cx)
            .into_iter()
            .filter(|card| cx.state.roll.is_present(*card) != arrive)
            .collect();
        if cards.is_empty() {
            return self.say(if arrive {
                "roll-here-already"
            } else {
                "roll-not-here"
            });
        }
        self.marked.clear();
        self.note = None;
        Reply::one(Effect::Command(if arrive {
            Command::Arrive { cards }
        } else {
            Command::Depart { cards }
        }))
    }

    fn act(&mut self, action: Action, cx: &Context<'_>) -> Reply {
        let push = |form| Reply::one(Effect::Push(Box::new(form)));
        let marked: Vec<u32> = self.marked.iter().copied().collect();
        match action {
            Action::Mark => {
                if let Some(card) = self.one(cx)
                    && !self.marked.remove(&card)
                {
                    self.marked.insert(card);
                }
                let lines = self.people(cx).len();
                self.cursor.press(Press::Down, lines);
                Reply::Consumed
            }
            Action::Arrive => self.come_or_go(true, cx),
            Action::Depart => self.come_or_go(false, cx),
            Action::AllPresent => push(forms::all_present(&marked)),
            Action::PresentCount => push(super::forms::present_count(cx)),
            Action::CallUp => self.call_up(cx),
            Action::Absent => push(forms::absent(self.cards(cx).first().copied())),
            Action::Add => push(forms::arrive(&marked)),
            Action::Remove => push(forms::depart(&marked)),
            _ => Reply::Ignored,
        }
    }

    /// An alternate who was called up gives the seat back; else the form that calls one up opens.
    fn call_up(&mut self, cx: &Context<'_>) -> Reply {
        let chosen = self.one(cx);
        if let Some(card) = chosen.filter(|card| cx.state.roll.stands_for(*card).is_some()) {
            self.note = None;
            return Reply::one(Effect::Command(Command::StandDown { card }));
        }
        if seats::free_alternates(cx).is_empty() {
            return self.say("form-call-up-none");
        }
        Reply::one(Effect::Push(Box::new(seats::call_up(chosen, cx))))
    }

    /// The form for the unit the cursor stands on.
    fn unit(&mut self, cx: &Context<'_>) -> Reply {
        let units = cx.state.roll.units(&cx.state.setup.roll);
        match units.get(self.cursor.at(units.len())) {
            Some(unit) => Reply::one(Effect::Push(Box::new(seats::unit(unit)))),
            None => Reply::Consumed,
        }
    }

    /// The one the cursor stands on.
    fn one(&self, cx: &Context<'_>) -> Option<u32> {
        let people = self.people(cx);
        people
            .get(self.cursor.at(people.len()))
            .map(|person| person.card)
    }
}

impl Default for RollDialog {
    fn default() -> Self {
        Self::new()
    }
}

impl Layer for RollDialog {
    fn mode(&self) -> Mode {
        self.cursor.mode()
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        let lines = match self.shown {
            Shown::Base => views::base(NARROW, cx).len(),
            Shown::Composition => views::composition(NARROW, cx).len(),
            Shown::Units => cx.state.roll.units(&cx.state.setup.roll).len(),
            Shown::All | Shown::Missing => self.people(cx).len(),
        };
        if self.cursor.press(press, lines) {
            self.note = None;
            return Reply::Consumed;
        }
        match (digit(press), press) {
            (Some(1), _) => self.show(Shown::All),
            (Some(2), _) => self.show(Shown::Missing),
            (Some(3), _) => self.show(Shown::Base),
            (Some(4), _) => self.show(Shown::Units),
            (Some(5), _) => self.show(Shown::Composition),
            (_, Press::Back) => Reply::one(Effect::Pop),
            (_, Press::Enter) if matches!(self.shown, Shown::Base | Shown::Composition) => {
                self.show(Shown::All)
            }
            (_, Press::Enter) if self.shown == Shown::Units => self.unit(cx),
            // People are marked and recorded only where they are listed.
            (_, Press::Act(Action::Mark | Action::Depart | Action::Arrive))
                if !matches!(self.shown, Shown::All | Shown::Missing) =>
            {
                Reply::Ignored
            }
            (_, Press::Enter) => self.come_or_go(true, cx),
            (_, Press::Act(action)) => self.act(action, cx),
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        self.draw_sheet(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        if self.shown == Shown::Units {
            return vec![
                paint::enter(cx, mode, "hint-unit"),
                paint::hint(cx, mode, Action::PresentCount, "", "hint-count"),
                paint::hint(cx, mode, Action::AllPresent, "", "hint-all-present"),
                paint::escape(cx, mode, "hint-back"),
            ];
        }
        let mut hints = vec![
            paint::hint(cx, mode, Action::AllPresent, "", "hint-all-present"),
            paint::enter(cx, mode, "hint-arrived"),
            paint::hint(cx, mode, Action::Depart, "", "hint-left"),
            paint::hint(cx, mode, Action::Mark, "", "hint-mark"),
            paint::hint(cx, mode, Action::Absent, "", "hint-absent"),
            paint::hint(cx, mode, Action::Add, "", "hint-by-card"),
            paint::hint(cx, mode, Action::PresentCount, "", "hint-count"),
            paint::hint(cx, mode, Action::Search, "", "hint-search"),
            paint::escape(cx, mode, "hint-back"),
        ];
        let mut roll = cx.state.setup.roll.iter();
        if roll.any(|person| person.status == Status::Alternate) {
            let call_up = paint::hint(cx, mode, Action::CallUp, "", "hint-call-up");
            hints.insert(4, call_up);
        }
        hints
    }
}
