//! The podium screen: where each pane stands, the frame around them, what lies over them.

use super::desk::Health;
use super::layer::{Context, Hint};
use super::lines::Lines;
use super::notices;
use super::panes::{clock, footer, header, programme, reminders, script, speakers};
use super::view::View;
use super::widgets::{clip, inset_both, put, put_right, row, width};
use crate::keys::{Action, Mode};
use crate::locale::facts;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

/// The screen is complete from this size on.
pub const LEAST: (u16, u16) = (80, 24);

/// The window has room for the screen.
pub fn fits(area: Rect) -> bool {
    area.width >= LEAST.0 && area.height >= LEAST.1
}

/// Where the panes stand.
struct Places {
    /// The line of the status.
    status: Rect,
    /// Column of the line between the two sides.
    split: u16,
    programme: Rect,
    clock: Rect,
    script: Rect,
    speakers: Rect,
    reminders: Rect,
    footer: Rect,
    /// What layers lie over: everything between the status and the footer.
    body: Rect,
}

impl Places {
    fn new(area: Rect, speakers: bool, reminders: u16) -> Self {
        let within =
            |y: u16, height: u16| Rect::new(area.x + 2, area.y + y, area.width - 4, height);
        let bottom = area.height - 1;
        let footer_top = bottom - 2;
        let reminders_top = footer_top - 1 - reminders;
        let body_top = 3;
        let body_height = reminders_top - 1 - body_top;
        let left = (area.width * 38 / 100).clamp(31, 54);
        let split = area.x + 1 + left;
        let right = Rect::new(
            split + 2,
            area.y + body_top,
            area.x + area.width - 1 - (split + 3),
            body_height,
        );
        let clock = if body_height >= 20 {
            clock::FULL
        } else {
            clock::HALF
        };
        let speakers = if speakers { 2 } else { 0 };
        let script_top = body_top + clock + 1;
        let speakers_rows = if speakers > 0 { speakers + 1 } else { 0 };
        let script_height = body_height - clock - 1 - speakers_rows;
        let at = |y: u16, height: u16| Rect {
            y: area.y + y,
            height,
            ..right
        };
        Self {
            status: within(1, 1),
            programme: Rect::new(area.x + 2, area.y + body_top, left - 2, body_height),
            split: split - area.x,
            clock: at(body_top, clock),
            script: at(script_top, script_height),
            speakers: at(script_top + script_height + 1, speakers),
            reminders: within(reminders_top, reminders),
            footer: within(footer_top, 2),
            body: Rect::new(
                area.x + 1,
                area.y + body_top,
                area.width - 2,
                footer_top - 1 - body_top,
            ),
        }
    }
}

/// How many pages the script has in a window of this size.
pub fn script_pages(cx: &Context<'_>, view: &View, size: Size) -> u16 {
    let area = Rect::new(0, 0, size.width, size.height);
    if !fits(area) {
        return 1;
    }
    let rows = reminder_rows(area, reminders::lines(&reminders::reminders(cx)));
    let place = Places::new(area, speakers::is_shown(cx), rows).script;
    let text = script::script(cx, view.back);
    script::pages(&text, cx, place.width, place.height)
}

/// Lines of the reminders: as many as there are, within what the window allows.
fn reminder_rows(area: Rect, all: usize) -> u16 {
    let most = if area.height >= 30 { 4 } else { 2 };
    u16::try_from(all).unwrap_or(u16::MAX).clamp(1, most)
}

/// Draws everything: a pure function of the context, the view and the size of the window.
pub fn draw(frame: &mut Frame<'_>, cx: &Context<'_>, view: &View, journal: &str) {
    let area = frame.area();
    if let Health::Failed(text) = &view.health {
        notices::failed(frame.buffer_mut(), area, cx, text);
        return;
    }
    if !fits(area) {
        notices::too_small(frame.buffer_mut(), area, cx, view);
        return;
    }
    let all = reminders::reminders(cx);
    let rows = reminder_rows(area, reminders::lines(&all));
    let places = Places::new(area, speakers::is_shown(cx), rows);
    let buffer = frame.buffer_mut();
    borders(buffer, area, cx, &places, view, journal);
    header::status(buffer, places.status, cx);
    programme::draw(buffer, places.programme, cx);
    clock::draw(buffer, places.clock, cx);
    let text = script::script(cx, view.back);
    let (page, pages) = script::draw(buffer, places.script, cx, &text, view.page);
    script_title(buffer, &places, cx, &text, (page, pages));
    if places.speakers.height > 0 {
        speakers::draw(buffer, places.speakers, cx);
    }
    reminders::draw(buffer, places.reminders, cx, &all);
    let over: Option<(Mode, Vec<Hint>)> = view
        .layers
        .last()
        .map(|layer| (layer.mode(), layer.hints(cx)));
    footer::draw(buffer, places.footer, cx, over.as_ref(), &view.sequence);
    for layer in &view.layers {
        layer.draw(frame, places.body, cx);
    }
    if let Some((message, _)) = &view.message {
        notices::message(frame.buffer_mut(), places.body, cx, message);
    }
}

/// The frame, with its titles. The journal's health stands in the bottom border.
fn borders(
    buffer: &mut Buffer,
    area: Rect,
    cx: &Context<'_>,
    places: &Places,
    view: &View,
    journal: &str,
) {
    let signs = cx.signs();
    let [left, right, down, up] = signs.tees;
    let (last, bottom) = (area.width - 1, area.height - 1);
    let split = places.split;
    let reminders = places.reminders.y - 1 - area.y;
    let mut draw = Lines::new(buffer, area, cx.theme.frame(cx.state.mode), signs);
    draw.around();
    draw.down(split, 3, reminders);
    draw.across(2, (0, last), [left, right]);
    draw.set(split, 2, down);
    draw.across(reminders, (0, last), [left, right]);
    draw.set(split, reminders, up);
    draw.across(places.footer.y - 1 - area.y, (0, last), [left, right]);
    draw.across(places.script.y - 1 - area.y, (split, last), [left, right]);
    if places.speakers.height > 0 {
        let row = places.speakers.y - 1;
        draw.across(row - area.y, (split, last), [left, right]);
        let place = Rect::new(places.speakers.x, row, places.speakers.width, 1);
        label(buffer, place, &cx.text("podium-pane-speakers"), cx);
    }
    header::title(buffer, row(inset_both(area, 1), 0), cx);
    let title_row = |x: u16, y: u16, width: u16| Rect::new(x, y, width, 1);
    label(
        buffer,
        title_row(area.x + 1, area.y + 2, split - 1),
        &cx.text("podium-pane-programme"),
        cx,
    );
    label(
        buffer,
        title_row(places.clock.x, area.y + 2, places.clock.width),
        &running_title(cx),
        cx,
    );
    label(
        buffer,
        title_row(area.x + 1, places.reminders.y - 1, split - 1),
        &cx.text("podium-pane-reminders"),
        cx,
    );
    let foot = row(inset_both(area, 2), bottom);
    let (health, look) = footer::health(cx, &view.health);
    put_right(buffer, foot, 0, &format!(" {health} "), look);
    if foot.width >= 90 {
        let name = clip(journal, foot.width / 2, signs);
        put(buffer, foot, 0, &format!(" {name} "), cx.theme.dim);
    }
}

/// A heading in a line of the frame.
fn label(buffer: &mut Buffer, area: Rect, text: &str, cx: &Context<'_>) {
    let text = clip(text, area.width.saturating_sub(2), cx.signs());
    put(buffer, area, 0, &format!(" {text} "), cx.theme.title);
}

/// What runs, and who runs it.
fn running_title(cx: &Context<'_>) -> String {
    let title = match &cx.state.item {
        Some(item) => cx.locale.item(item, cx.state),
        None => cx.text("podium-nothing-runs"),
    };
    if cx.state.chair.is_empty() {
        return title;
    }
    let chair = cx
        .locale
        .person_short(&cx.state.chair, &cx.state.setup.rulebook);
    cx.locale.format(
        "podium-running",
        &facts![item = title, chair = chair, line = cx.signs().lines[0]],
    )
}

fn script_title(
    buffer: &mut Buffer,
    places: &Places,
    cx: &Context<'_>,
    script: &script::Script,
    (page, pages): (u16, u16),
) {
    let place = Rect {
        y: places.script.y - 1,
        height: 1,
        ..places.script
    };
    let text = cx.locale.format(
        "podium-pane-script",
        &facts![
            who = script.who.as_str(),
            back = if script.back { "yes" } else { "no" },
            line = cx.signs().lines[0],
        ],
    );
    let counter = if pages > 1 {
        let key = cx
            .key(Mode::Podium, Action::LookPageDown)
            .filter(|_| place.width >= 60)
            .unwrap_or_default();
        cx.locale.format(
            "podium-page",
            &facts![
                page = page.to_string(),
                pages = pages.to_string(),
                key = key,
            ],
        )
    } else {
        String::new()
    };
    let room = Rect {
        width: place.width.saturating_sub(width(&counter) + 2),
        ..place
    };
    label(buffer, room, &text, cx);
    if pages > 1 {
        put_right(buffer, place, 0, &format!(" {counter} "), cx.theme.warning);
    }
}

#[cfg(test)]
#[path = "screen_tests.rs"]
mod tests;
