//! Situation cards: a list that is narrowed down by typing, what fits this moment first, and one card in full.
//! In a wide window they stand side by side. Nothing here moves the congress.

mod card;
mod door;
mod search;

use super::kit::press::{Press, digit, press};
use crate::congress::trouble;
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::desk::Agreement;
use crate::podium::field::Field;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use crate::podium::widgets::{clip, inset, popup, put, put_right, width};
use crate::rulebook::{Situation, Trouble};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Paragraph, Widget};

/// From so many cells on the card stands beside the list.
const BESIDE: u16 = 96;
/// Lines that a page of a card is.
const PAGE: usize = 8;

/// What goes wrong now, the gravest first: what the journal shows, and what teams of tellers have counted.
fn troubles(cx: &Context<'_>) -> Vec<Trouble> {
    let found = trouble::troubles_of(cx.state, cx.now, cx.duties, cx.schedule);
    match cx.results.agreement {
        Agreement::Different(_) => trouble::with(found, Trouble::TeamsDiffer),
        _ => found,
    }
}

/// The cards about what goes wrong now, the gravest first, each once.
fn fitting<'a>(cards: &[&'a Situation], troubles: &[Trouble]) -> Vec<&'a Situation> {
    let mut found: Vec<&Situation> = Vec::new();
    for trouble in troubles {
        for card in cards {
            if card.troubles.contains(trouble) && !found.iter().any(|other| other.id == card.id) {
                found.push(card);
            }
        }
    }
    found
}

/// The line of the footer: what goes wrong now, with the key of its card; else that there are cards. `None`
/// where the mode has no key for them.
pub fn hint(mode: Mode, cx: &Context<'_>) -> Option<(Hint, bool)> {
    let troubles = troubles(cx);
    let fits = (!troubles.is_empty())
        .then(|| {
            let cards = cx.state.setup.rulebook.cards();
            let card = *fitting(&cards, &troubles).first()?;
            Some(card.title.get(cx.locale.lang()).to_owned())
        })
        .flatten();
    let urgent = fits.is_some();
    let words = match fits {
        Some(title) => format!("{} {}", cx.signs().alarm, clip(&title, 46, cx.signs())),
        None => cx.text("podium-hint-situations"),
    };
    let hint = cx.hint(mode, Action::Situations, words)?;
    Some((hint, urgent))
}

/// The cards on the screen.
pub struct SituationsDialog {
    /// The mode of what lies beneath.
    over: Mode,
    /// Ids of the cards, those that fit first.
    ids: Vec<String>,
    /// How many of them fit.
    fits: usize,
    words: Vec<search::Words>,
    field: Field,
    /// Places of the cards left, best first.
    left: Vec<usize>,
    chosen: usize,
    /// The card is in front: keys go to it.
    open: bool,
    /// Lines of the card above the first one shown.
    from: usize,
}

impl SituationsDialog {
    /// All cards, those about what goes wrong now at the top. `over`: the mode of what lies beneath.
    pub fn new(over: Mode, cx: &Context<'_>) -> Self {
        let cards = cx.state.setup.rulebook.cards();
        let mut order = fitting(&cards, &troubles(cx));
        let fits = order.len();
        for card in cards {
            if !order.iter().any(|other| other.id == card.id) {
                order.push(card);
            }
        }
        Self {
            over,
            ids: order.iter().map(|card| card.id.clone()).collect(),
            fits,
            words: order.into_iter().map(search::Words::of).collect(),
            field: Field::default(),
            left: Vec::new(),
            chosen: 0,
            open: false,
            from: 0,
        }
        .found()
    }

    fn found(mut self) -> Self {
        self.find();
        self
    }

    fn find(&mut self) {
        self.left = search::find(&self.field.value(), &self.words);
        self.chosen = 0;
        self.from = 0;
    }

    fn card<'a>(&self, place: usize, cx: &Context<'a>) -> Option<&'a Situation> {
        let id = self.ids.get(place)?;
        let cards = cx.state.setup.rulebook.cards();
        cards.into_iter().find(|card| card.id == *id)
    }

    /// The place of the chosen card, and the card.
    fn chosen<'a>(&self, cx: &Context<'a>) -> Option<(usize, &'a Situation)> {
        let place = *self.left.get(self.chosen)?;
        Some((place, self.card(place, cx)?))
    }

    fn step(&mut self, by: isize) {
        let last = self.left.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(by).min(last);
        self.from = 0;
    }

    /// A key while the list is in front.
    fn in_list(&mut self, press: Press) -> Reply {
        match press {
            Press::Enter => {
                self.open = !self.left.is_empty();
                self.from = 0;
            }
            Press::Back if self.field.is_empty() => return Reply::one(Effect::Pop),
            Press::Back => {
                self.field = Field::default();
                self.find();
            }
            Press::Down | Press::NextField => self.step(1),
            Press::Up | Press::PrevField => self.step(-1),
            Press::PageDown | Press::Clicker => self.step(10),
            Press::PageUp => self.step(-10),
            Press::First => self.step(isize::MIN),
            Press::Last => self.step(isize::MAX),
            Press::Key(chord) if self.field.press(chord) => self.find(),
            _ => return Reply::Ignored,
        }
        Reply::Consumed
    }

    /// A key while the card is in front.
    fn in_card(&mut self, press: Press, cx: &Context<'_>) -> Reply {
        let leads = matches!(press, Press::Enter) || digit(press) == Some(1);
        match press {
            _ if leads => {
                let door = self.chosen(cx).and_then(|(_, card)| card.door);
                return Reply::Do(
                    door.map_or_else(Vec::new, |door| door::lead(door, self.over, cx)),
                );
            }
            Press::Back => self.open = false,
            Press::Down => self.from += 1,
            Press::Up => self.from = self.from.saturating_sub(1),
            Press::PageDown | Press::Clicker => self.from += PAGE,
            Press::PageUp => self.from = self.from.saturating_sub(PAGE),
            Press::First => self.from = 0,
            Press::Last => self.from = usize::MAX,
            Press::Act(Action::HallBlack | Action::Language) => return Reply::Ignored,
            _ => {}
        }
        // The end of a card is known when it is drawn; no card has so many lines.
        self.from = self.from.min(200);
        Reply::Consumed
    }

    fn draw_list(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>, beside: bool) {
        let signs = cx.signs();
        let lang = cx.locale.lang();
        let list = Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(2),
            ..area
        };
        let buffer = frame.buffer_mut();
        let room = usize::from(list.height);
        let first = (self.chosen + 1).saturating_sub(room);
        for (row, place) in self.left.iter().skip(first).take(room).enumerate() {
            let Some(card) = self.card(*place, cx) else {
                continue;
            };
            let fits = *place < self.fits;
            let chosen = first + row == self.chosen;
            let mark = if chosen { signs.running } else { " " };
            let alarm = if fits { signs.alarm } else { " " };
            let right = if fits && !beside {
                cx.text("situations-now")
            } else {
                String::new()
            };
            let row = row as u16;
            let title = format!("{mark} {alarm} {}", card.title.get(lang));
            let look = if fits {
                cx.theme.warning
            } else {
                cx.theme.text
            };
            let wide = list.width.saturating_sub(width(&right) + 1);
            put(buffer, list, row, &clip(&title, wide, signs), look);
            put_right(buffer, list, row, &right, cx.theme.warning);
            if chosen {
                let line = Rect {
                    y: list.y + row,
                    height: 1,
                    ..list
                };
                buffer.set_style(line, cx.theme.selected);
            }
        }
        if self.left.is_empty() {
            put(
                buffer,
                list,
                0,
                &cx.text("situations-nothing"),
                cx.theme.dim,
            );
        }
        let legend = if self.fits == 0 {
            cx.text("situations-legend-none")
        } else {
            let facts = facts![sign = signs.alarm, count = self.fits];
            cx.locale.format("situations-legend", &facts)
        };
        let bottom = area.height.saturating_sub(1);
        put(
            buffer,
            area,
            bottom,
            &clip(&legend, area.width, signs),
            cx.theme.dim,
        );
        put(buffer, area, 0, ">", cx.theme.key);
        let field = Rect {
            height: 1,
            ..inset(area, 2)
        };
        if self.open {
            put(buffer, field, 0, &self.field.value(), cx.theme.dim);
            return;
        }
        self.field.draw(frame, field, cx.theme.field);
        if self.field.is_empty() {
            let buffer = frame.buffer_mut();
            put_right(
                buffer,
                field,
                0,
                &cx.text("situations-search"),
                cx.theme.dim,
            );
        }
    }

    fn draw_card(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let Some((place, card)) = self.chosen(cx) else {
            return;
        };
        let lines = card::lines(card, place < self.fits, usize::from(area.width), cx);
        let foot = card::leads(card, self.over, cx);
        let room = usize::from(area.height.saturating_sub(2));
        let from = self.from.min(lines.len().saturating_sub(room));
        let more = lines.len().saturating_sub(from + room);
        let shown: Vec<Line<'_>> = lines.into_iter().skip(from).take(room).collect();
        Paragraph::new(shown).render(area, frame.buffer_mut());
        self.draw_foot(frame.buffer_mut(), area, cx, foot, more);
    }

    /// Where the card leads, and that there is more of it.
    fn draw_foot(
        &self,
        buffer: &mut Buffer,
        area: Rect,
        cx: &Context<'_>,
        leads: Option<String>,
        more: usize,
    ) {
        let bottom = area.height.saturating_sub(1);
        if more > 0 {
            let down = cx.key(Mode::Menu, Action::LookDown).unwrap_or_default();
            let words = format!("{down} +{more}");
            put_right(buffer, area, bottom, &words, cx.theme.warning);
        }
        if let Some(leads) = leads {
            let look = if self.open {
                cx.theme.next
            } else {
                cx.theme.dim
            };
            let wide = area.width.saturating_sub(10);
            put(buffer, area, bottom, &clip(&leads, wide, cx.signs()), look);
        }
    }
}

impl Layer for SituationsDialog {
    fn mode(&self) -> Mode {
        if self.open { Mode::Menu } else { Mode::Text }
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if self.open {
            self.in_card(press, cx)
        } else {
            self.in_list(press)
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let title = cx
            .locale
            .format("situations-title", &facts![shown = self.left.len()]);
        let inner = popup(frame, area, area.width, area.height, &title, cx);
        if inner.width < BESIDE {
            if self.open {
                self.draw_card(frame, inner, cx);
            } else {
                self.draw_list(frame, inner, cx, false);
            }
            return;
        }
        let left = inner.width * 44 / 100;
        let list = Rect {
            width: left,
            ..inner
        };
        let card = inset(inner, left + 3);
        self.draw_list(frame, list, cx, true);
        let line = cx.signs().lines[1];
        let buffer = frame.buffer_mut();
        for row in 0..inner.height {
            let at = Rect {
                x: inner.x + left + 1,
                width: 1,
                ..inner
            };
            put(buffer, at, row, line, cx.theme.frame(cx.state.mode));
        }
        self.draw_card(frame, card, cx);
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        let all = if self.open {
            [
                (Action::Confirm, "hint-go-there"),
                (Action::Cancel, "hint-cards"),
                (Action::LookDown, "podium-hint-scroll"),
            ]
        } else {
            [
                (Action::Confirm, "hint-open-card"),
                (Action::Cancel, "podium-back"),
                (Action::LookDown, "podium-hint-choose"),
            ]
        };
        all.into_iter()
            .filter_map(|(action, id)| cx.hint(mode, action, cx.text(id)))
            .collect()
    }
}

#[cfg(test)]
mod tests;
