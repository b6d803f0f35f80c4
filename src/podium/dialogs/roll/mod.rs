//! The roll: who is present, the quorum with both its conditions, and E with one line for everybody who is
//! not in it.

pub mod forms;
#[cfg(test)]
mod tests;

use super::kit::list::Cursor;
use super::kit::listing::{search, tabs};
use super::kit::note::Note;
use super::kit::paint::{self, Sign, sign};
use super::kit::press::{Press, digit, press};
use super::kit::sheet::{Sheet, line, paragraph};
use super::kit::text::{cells, fit, hanging, right};
use crate::congress::plan::Person;
use crate::congress::roll::Presence;
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::BTreeSet;

/// Cells the list wants.
const WIDTH: u16 = 108;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    /// Everybody on the roll.
    All,
    /// Those with a seat who are not in the hall.
    Missing,
    /// E and who is not in it.
    Base,
}

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
                    person.status.has_seat() && !cx.state.roll.is_present(person.card)
                }
                Shown::All | Shown::Base => true,
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
        Reply::one(Effect::Command(match arrive {
            true => Command::Arrive { cards },
            false => Command::Depart { cards },
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
            Action::Absent => push(forms::absent(self.cards(cx).first().copied())),
            Action::Add => push(forms::arrive(&marked)),
            Action::Remove => push(forms::depart(&marked)),
            _ => Reply::Ignored,
        }
    }

    /// The one the cursor stands on.
    fn one(&self, cx: &Context<'_>) -> Option<u32> {
        let people = self.people(cx);
        people
            .get(self.cursor.at(people.len()))
            .map(|person| person.card)
    }

    fn draw_list(&self, sheet: &mut Sheet, width: usize, cx: &Context<'_>) {
        let people = self.people(cx);
        let at = self.cursor.at(people.len());
        sheet.focus = Some(at);
        let card = people
            .iter()
            .map(|person| person.card.to_string().len())
            .max()
            .unwrap_or(1);
        let name = (width / 3).min(30);
        let unit = if width > 80 { width / 5 } else { width / 4 };
        for (index, person) in people.iter().enumerate() {
            let presence = cx.state.roll.presence(person.card);
            let (mark, style) = match presence {
                Presence::Present(_) => (Sign::Done, cx.theme.text),
                Presence::Left(_) => (Sign::Leads, cx.theme.warning),
                Presence::AbsentThroughout { .. } => (Sign::Wrong, cx.theme.bad),
                Presence::NotArrived => (Sign::Coming, cx.theme.dim),
            };
            let marked = if self.marked.contains(&person.card) {
                sign(cx, Sign::Marked)
            } else {
                " "
            };
            let head = format!(
                "{marked}{} {} {} {} ",
                fit(sign(cx, mark), cells(sign(cx, Sign::Leads))),
                right(&person.card.to_string(), card),
                fit(&person.name, name),
                fit(&person.unit, unit),
            );
            let text = format!("{head}{}", said(person, presence, cx));
            let style = if index == at {
                cx.theme.selected
            } else {
                style
            };
            sheet.body.push(line(fit(&text, width), style));
        }
        if people.is_empty() {
            sheet
                .body
                .push(line(cx.text("dialog-nothing-found"), cx.theme.dim));
        }
    }

    fn draw_base(sheet: &mut Sheet, width: usize, cx: &Context<'_>) {
        let base = cx.state.roll.base(&cx.state.setup);
        sheet
            .body
            .extend(paragraph(&cx.locale.base(&base), width, cx.theme.now));
        sheet.body.push(Line::default());
        if base.out.is_empty() {
            sheet
                .body
                .push(line(cx.text("roll-nobody-out"), cx.theme.text));
        }
        for (card, why) in &base.out {
            let head = format!("  {card} {}: ", cx.locale.card(*card, cx.state));
            let text = format!("{head}{}", cx.locale.word(why));
            for row in hanging("· ", &text, width) {
                sheet.body.push(line(row, cx.theme.text));
            }
            if let Presence::AbsentThroughout {
                reason,
                attested_by,
                ..
            } = cx.state.roll.presence(*card)
            {
                let text = cx.locale.format(
                    "roll-attested",
                    &facts![reason = reason.as_str(), by = attested_by.as_str()],
                );
                for row in hanging("    ", &text, width) {
                    sheet.body.push(line(row, cx.theme.dim));
                }
            }
        }
    }
}

impl Default for RollDialog {
    fn default() -> Self {
        Self::new()
    }
}

/// Status and presence of one person, as the line of the roll ends.
fn said(person: &Person, presence: &Presence, cx: &Context<'_>) -> String {
    let status = cx.locale.word(&person.status);
    let here = match presence {
        Presence::Present(at) | Presence::Left(at) => {
            format!("{} {}", cx.locale.word(presence), cx.locale.time(at.at))
        }
        _ => cx.locale.word(presence),
    };
    format!("{here} · {status}")
}

/// The numbers of the hall: those present, both conditions of the quorum, E and the votes needed.
pub fn heads(width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let quorum = cx.state.roll.quorum(&cx.state.setup);
    let base = cx.state.roll.base(&cx.state.setup);
    let need = cx.state.setup.rulebook.majority.need(base.number);
    let (mark, style) = match quorum.met {
        true => (Sign::Done, cx.theme.good),
        false => (Sign::Wrong, cx.theme.bad),
    };
    let mut text = cx.locale.format(
        "roll-quorum",
        &facts![
            present = quorum.present,
            summoned = quorum.summoned,
            needed = quorum.needed,
            counted = if cx.state.roll.counted.is_some() {
                "yes"
            } else {
                "no"
            },
        ],
    );
    if let Some((units, all)) = quorum.units {
        text.push_str(
            &cx.locale
                .format("roll-units", &facts![units = units, all = all]),
        );
    }
    let mark = format!("{} ", sign(cx, mark));
    let mut lines: Vec<Line<'static>> = hanging(&mark, &text, width)
        .into_iter()
        .map(|row| line(row, style))
        .collect();
    let text = cx.locale.format(
        "roll-base",
        &facts![
            base = base.number,
            need = need,
            out = base.out.len(),
            provisional = if base.provisional { "yes" } else { "no" },
        ],
    );
    lines.extend(paragraph(&text, width, cx.theme.text));
    lines
}

impl Layer for RollDialog {
    fn mode(&self) -> Mode {
        self.cursor.mode()
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        let lines = match self.shown {
            Shown::Base => cx.state.roll.base(&cx.state.setup).out.len() + 2,
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
            (_, Press::Back) => Reply::one(Effect::Pop),
            (_, Press::Enter) if self.shown == Shown::Base => self.show(Shown::All),
            (_, Press::Enter) => self.come_or_go(true, cx),
            (_, Press::Act(action)) => self.act(action, cx),
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let title = cx.text(match self.shown {
            Shown::All => "roll-title",
            Shown::Missing => "roll-title-missing",
            Shown::Base => "roll-title-base",
        });
        let corner = match self.marked.len() {
            0 => String::new(),
            n => cx.locale.format("list-marked", &facts![n = n]),
        };
        let mut sheet = Sheet::new(title, WIDTH).corner(corner).tall();
        sheet.head = heads(width, cx);
        sheet.head.push(tabs(
            &["roll-tab-all", "roll-tab-missing", "roll-tab-base"],
            self.shown as usize,
            width,
            cx,
        ));
        match self.shown {
            Shown::Base => {
                Self::draw_base(&mut sheet, width, cx);
                sheet.focus = Some(self.cursor.at(sheet.body.len()));
            }
            Shown::All | Shown::Missing => {
                self.draw_list(&mut sheet, width, cx);
                sheet.foot.extend(search(&self.cursor, width, cx));
            }
        }
        sheet
            .foot
            .extend(paint::note(cx, self.note.as_ref(), width));
        sheet.draw(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        vec![
            paint::hint(cx, mode, Action::AllPresent, "", "hint-all-present"),
            paint::enter(cx, mode, "hint-arrived"),
            paint::hint(cx, mode, Action::Depart, "", "hint-left"),
            paint::hint(cx, mode, Action::Mark, "", "hint-mark"),
            paint::hint(cx, mode, Action::Add, "", "hint-by-card"),
            paint::hint(cx, mode, Action::Absent, "", "hint-absent"),
            paint::hint(cx, mode, Action::PresentCount, "", "hint-count"),
            paint::hint(cx, mode, Action::Search, "", "hint-search"),
            paint::escape(cx, mode, "hint-back"),
        ]
    }
}
