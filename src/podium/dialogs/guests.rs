//! Guests, in the order in which they are introduced.

use super::kit::list::Cursor;
use super::kit::listing::foot;
use super::kit::note::Note;
use super::kit::paint::{self, Sign, sign};
use super::kit::press::{Press, press};
use super::kit::sheet::{Sheet, line, paragraph};
use super::kit::text::{cells, fit, right};
use crate::congress::plan::Guest;
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Cells the list wants.
const WIDTH: u16 = 96;

/// The guests on the screen.
#[derive(Default)]
pub struct GuestsDialog {
    cursor: Cursor,
    note: Option<Note>,
}

impl GuestsDialog {
    /// The list.
    pub fn new() -> Self {
        Self::default()
    }

    fn guests<'a>(&self, cx: &Context<'a>) -> Vec<&'a (Guest, bool)> {
        let lang = cx.locale.lang();
        let mut guests: Vec<&(Guest, bool)> = cx
            .state
            .guests
            .iter()
            .filter(|(guest, _)| {
                self.cursor
                    .finds(&format!("{} {}", guest.name, guest.post.get(lang)))
            })
            .collect();
        guests.sort_by_key(|(guest, _)| guest.order);
        guests
    }

    fn arrived(&mut self, cx: &Context<'_>) -> Reply {
        let guests = self.guests(cx);
        match guests.get(self.cursor.at(guests.len())) {
            Some((guest, false)) => {
                self.note = None;
                Reply::one(Effect::Command(Command::GuestArrived {
                    guest: guest.id.clone(),
                }))
            }
            Some((_, true)) => {
                self.note = Some(Note::of("guests-here-already"));
                Reply::Consumed
            }
            None => Reply::Consumed,
        }
    }
}

impl Layer for GuestsDialog {
    fn mode(&self) -> Mode {
        self.cursor.mode()
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if self.cursor.press(press, self.guests(cx).len()) {
            self.note = None;
            return Reply::Consumed;
        }
        match press {
            Press::Back => Reply::one(Effect::Pop),
            Press::Enter | Press::Act(Action::Arrive | Action::Mark) => self.arrived(cx),
            Press::Act(Action::Add | Action::AddGuest) => {
                Reply::one(Effect::Push(Box::new(super::forms::add_guest())))
            }
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let guests = self.guests(cx);
        let here = cx.state.guests.iter().filter(|(_, here)| *here).count();
        let title = cx.locale.format(
            "guests-title",
            &facts![here = here, all = cx.state.guests.len()],
        );
        let mut sheet = Sheet::new(title, WIDTH).tall();
        let at = self.cursor.at(guests.len());
        sheet.focus = Some(at);
        for (index, (guest, here)) in guests.iter().enumerate() {
            let mark = if *here { Sign::Done } else { Sign::Coming };
            let mut end = cx.text(if *here {
                "guest-here"
            } else {
                "guest-not-here"
            });
            if guest.speech {
                end = format!("{} · {end}", cx.text("guest-speaks"));
            }
            let head = format!("{} {} ", right(&guest.order.to_string(), 2), sign(cx, mark));
            let left = width.saturating_sub(cells(&head) + cells(&end) + 1);
            let post = guest.post.get(cx.locale.lang());
            let text = match post {
                "" => guest.name.clone(),
                post => format!("{}, {post}", guest.name),
            };
            let text = format!("{head}{} {end}", fit(&text, left));
            let style = match (index == at, here) {
                (true, _) => cx.theme.selected,
                (false, true) => cx.theme.text,
                (false, false) => cx.theme.dim,
            };
            sheet.body.push(line(fit(&text, width), style));
        }
        if guests.is_empty() {
            sheet
                .body
                .extend(paragraph(&cx.text("guests-nobody"), width, cx.theme.dim));
        }
        sheet
            .foot
            .extend(foot(&self.cursor, self.note.as_ref(), width, cx));
        sheet.draw(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        vec![
            paint::enter(cx, mode, "hint-arrived"),
            paint::hint(cx, mode, Action::Add, "", "hint-add-guest"),
            paint::hint(cx, mode, Action::Search, "", "hint-search"),
            paint::escape(cx, mode, "hint-back"),
        ]
    }
}
