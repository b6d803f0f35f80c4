//! The roll as it is drawn.

use super::super::kit::listing::{search, tabs};
use super::super::kit::paint::{self, Sign, sign};
use super::super::kit::sheet::{Sheet, line, paragraph};
use super::super::kit::text::{cells, fit, hanging, right};
use super::{RollDialog, Shown, views};
use crate::congress::plan::Person;
use crate::congress::roll::Presence;
use crate::locale::facts;
use crate::podium::layer::Context;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Cells the list wants.
const WIDTH: u16 = 108;

impl RollDialog {
    pub(super) fn draw_sheet(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let title = cx.text(match self.shown {
            Shown::All => "roll-title",
            Shown::Missing => "roll-title-missing",
            Shown::Base => "roll-title-base",
            Shown::Units => "roll-title-units",
            Shown::Composition => "roll-title-composition",
        });
        let corner = match self.marked.len() {
            0 => String::new(),
            n => cx.locale.format("list-marked", &facts![n = n]),
        };
        let mut sheet = Sheet::new(title, WIDTH).corner(corner).tall();
        sheet.head = heads(width, cx);
        sheet.head.push(tabs(
            &[
                "roll-tab-all",
                "roll-tab-missing",
                "roll-tab-base",
                "roll-tab-units",
                "roll-tab-composition",
            ],
            self.shown as usize,
            width,
            cx,
        ));
        match self.shown {
            Shown::Base => {
                sheet.body = views::base(width, cx);
                sheet.focus = Some(self.cursor.at(sheet.body.len()));
            }
            Shown::Composition => {
                sheet.body = views::composition(width, cx);
                sheet.focus = Some(self.cursor.at(sheet.body.len()));
            }
            Shown::Units => {
                let units = cx.state.roll.units(&cx.state.setup.roll);
                let at = self.cursor.at(units.len());
                sheet.body = views::units(&units, at, width, cx);
                sheet.focus = Some(at);
                sheet
                    .foot
                    .extend(paragraph(&cx.text("roll-units-how"), width, cx.theme.dim));
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

    fn draw_list(&self, sheet: &mut Sheet, width: usize, cx: &Context<'_>) {
        let people = self.people(cx);
        let at = self.cursor.at(people.len());
        sheet.focus = Some(at);
        let card = people
            .iter()
            .map(|person| person.card.to_string().len())
            .max()
            .unwrap_or(1);
        // Presence and status take the rest, most of all two words and a time.
        let name = if width > 90 { 30 } else { 20 };
        let unit = width.saturating_sub(name + card + 33).clamp(8, 24);
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
                fit(&cx.locale.told(person, &cx.state.setup.roll), name),
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
        match people.get(at) {
            Some(person) => sheet.foot.extend(details(person, width, cx)),
            None => sheet
                .body
                .push(line(cx.text("dialog-nothing-found"), cx.theme.dim)),
        }
    }
}

/// Presence and status of one person, as the line of the roll ends.
fn said(person: &Person, presence: &Presence, cx: &Context<'_>) -> String {
    let roll = &cx.state.roll;
    let status = cx.locale.word(&person.status);
    let here = match presence {
        Presence::Present(at) | Presence::Left(at) => {
            format!("{} {}", cx.locale.word(presence), cx.locale.time(at.at))
        }
        _ => cx.locale.word(presence),
    };
    let dot = cx.signs().dot;
    let seat = |id, card| {
        let name = cx.locale.card(card, cx.state);
        format!(" {dot} {}", cx.locale.format(id, &facts![name = name]))
    };
    let seat = match (roll.stands_for(person.card), roll.replaced_by(person.card)) {
        (Some(card), _) => seat("roll-stands-for", card),
        (None, Some(card)) => seat("roll-replaced-by", card),
        (None, None) => String::new(),
    };
    format!("{here} {dot} {status}{seat}")
}

/// The person the cursor stands on, in full.
fn details(person: &Person, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let presence = cx.state.roll.presence(person.card);
    let mut text = format!(
        "{} {}: {}",
        person.card,
        cx.locale.told(person, &cx.state.setup.roll),
        said(person, presence, cx)
    );
    if let Presence::AbsentThroughout {
        reason,
        attested_by,
        ..
    } = presence
    {
        let more = facts![reason = reason.as_str(), by = attested_by.as_str()];
        text = format!("{text}; {}", cx.locale.format("roll-attested", &more));
    }
    let mut lines = paragraph(&text, width, cx.theme.dim);
    let rights = views::rights(person, width, cx);
    lines.push(line(fit(&rights, width), cx.theme.dim));
    lines
}

/// The numbers of the hall: those present, both conditions of the quorum, E and the votes needed.
pub fn heads(width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
    let quorum = cx.state.roll.quorum(&cx.state.setup);
    let base = cx.state.roll.base(&cx.state.setup);
    let need = cx.state.setup.rulebook.majority.need(base.number);
    let (mark, style) = if quorum.met {
        (Sign::Done, cx.theme.good)
    } else {
        (Sign::Wrong, cx.theme.bad)
    };
    let mut text = cx.locale.format(
        "roll-quorum",
        &facts![
            present = quorum.present,
            summoned = quorum.summoned,
            needed = quorum.needed,
            counted = if cx.state.roll.counted.is_some() {
                "hall"
            } else if cx.state.roll.has_unit_numbers() {
                "units"
            } else {
                "no"
            },
            any = if quorum.any_number { "yes" } else { "no" },
            call = quorum.call,
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
    lines.extend(views::readings(true, width, cx));
    lines
}
