//! The programme: every item with planned and actual minutes, or when it is expected. Browsing it moves
//! nothing but the bar.

use crate::congress::Millis;
use crate::congress::state::{ItemStage, ItemState, SittingState};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::podium::widgets::{clip, put, put_right, width, wrap};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

/// One line of the pane.
enum Row<'a> {
    Sitting(&'a SittingState),
    Item(&'a ItemState),
}

/// Widths that all items share, so that their numbers and times stand under one another.
struct Columns {
    number: u16,
    flags: u16,
}

impl Columns {
    fn new(cx: &Context<'_>) -> Self {
        let mut columns = Self {
            number: 0,
            flags: 0,
        };
        let (flag, lock) = (width(cx.signs().flag), width(cx.signs().lock));
        for item in cx.state.items() {
            let wide = match (item.plan.flag, item.plan.protected) {
                (_, true) => flag + lock,
                (true, false) => flag,
                (false, false) => 0,
            };
            columns.flags = columns.flags.max(wide);
            columns.number = columns.number.max(width(&item.plan.number));
        }
        columns
    }
}

/// Draws the pane; what is being looked at is told in words at its foot.
pub fn draw(buffer: &mut Buffer, area: Rect, cx: &Context<'_>) {
    let looked = cx
        .looked
        .filter(|id| Some(*id) != cx.state.item.as_deref())
        .and_then(|id| cx.state.find_item(id));
    let about = looked.map_or_else(Vec::new, |item| details(cx, item, area.width));
    let most = u16::try_from(about.len()).unwrap_or(0).min(area.height / 3);
    let list = Rect {
        height: area.height - most,
        ..area
    };
    let rows = rows(cx);
    let columns = Columns::new(cx);
    let focus = looked
        .map(|item| item.plan.id.as_str())
        .or(cx.state.item.as_deref());
    let at = rows
        .iter()
        .position(|row| matches!(row, Row::Item(item) if Some(item.plan.id.as_str()) == focus))
        .unwrap_or(0);
    let first = first_shown(at, rows.len(), usize::from(list.height));
    for (line, row) in rows
        .iter()
        .skip(first)
        .take(usize::from(list.height))
        .enumerate()
    {
        let line = line as u16;
        match row {
            Row::Sitting(sitting) => heading(buffer, list, line, cx, sitting),
            Row::Item(item) => {
                let selected = looked.is_some() && Some(item.plan.id.as_str()) == focus;
                draw_item(buffer, list, line, cx, item, (&columns, selected));
            }
        }
    }
    for (line, text) in about.iter().take(usize::from(most)).enumerate() {
        put(
            buffer,
            area,
            list.height + line as u16,
            text,
            cx.theme.title,
        );
    }
}

/// The lines of the pane. The sittings have headings where there are several.
fn rows<'a>(cx: &Context<'a>) -> Vec<Row<'a>> {
    let headings = cx.state.sittings.len() > 1;
    let mut rows = Vec::new();
    for sitting in &cx.state.sittings {
        if headings {
            rows.push(Row::Sitting(sitting));
        }
        rows.extend(sitting.items.iter().map(Row::Item));
    }
    rows
}

/// The first line shown, so that the focus stands in the upper third and the room is used.
fn first_shown(focus: usize, all: usize, room: usize) -> usize {
    focus.saturating_sub(room / 3).min(all.saturating_sub(room))
}

fn heading(buffer: &mut Buffer, area: Rect, line: u16, cx: &Context<'_>, sitting: &SittingState) {
    let title = cx.locale.sitting(&sitting.id, cx.state);
    let text = format!("{title}, {}", cx.locale.time(sitting.opens));
    put(
        buffer,
        area,
        line,
        &clip(&text, area.width, cx.signs()),
        cx.theme.title,
    );
}

fn draw_item(
    buffer: &mut Buffer,
    area: Rect,
    line: u16,
    cx: &Context<'_>,
    item: &ItemState,
    (columns, selected): (&Columns, bool),
) {
    let signs = cx.signs();
    let style = style_of(cx, item);
    let times = times(cx, item);
    let times_width = width(&times).min(area.width);
    let room = area.width.saturating_sub(times_width + columns.flags + 1);
    let number = &item.plan.number;
    let pad = usize::from(columns.number.saturating_sub(width(number)));
    let left = format!(
        "{} {:pad$}{number} {}",
        signs.item(&item.stage),
        "",
        item.plan.title.get(cx.locale.lang())
    );
    put(buffer, area, line, &clip(&left, room, signs), style);
    let flags = Rect {
        x: area.x + area.width.saturating_sub(columns.flags),
        width: columns.flags,
        ..area
    };
    let before = Rect {
        width: area.width.saturating_sub(columns.flags),
        ..area
    };
    put_right(buffer, before, line, &times, style);
    if item.plan.flag {
        put(buffer, flags, line, signs.flag, style);
    }
    if item.plan.protected {
        put_right(buffer, flags, line, signs.lock, style);
        behind_a_wide_sign(buffer, flags, line, signs.lock);
    }
    if selected {
        let row = Rect {
            y: area.y + line,
            height: 1,
            ..area
        };
        buffer.set_style(row, cx.theme.selected);
    }
}

/// The cell behind a wide sign is marked, so that it is drawn anew when something narrow takes the sign's place:
/// not every terminal blanks the other half by itself.
fn behind_a_wide_sign(buffer: &mut Buffer, area: Rect, line: u16, sign: &str) {
    if width(sign) == 2
        && let Some(cell) = buffer.cell_mut((area.right().saturating_sub(1), area.y + line))
    {
        cell.modifier.insert(Modifier::HIDDEN);
    }
}

fn style_of(cx: &Context<'_>, item: &ItemState) -> Style {
    match item.stage {
        ItemStage::Running => cx.theme.now,
        ItemStage::Left => cx.theme.warning,
        ItemStage::Pending => cx.theme.text,
        ItemStage::Done | ItemStage::Skipped(_) | ItemStage::TakenAsMet => cx.theme.dim,
    }
}

/// Minutes of an item that runs or ran, against its planned ones; the expected start of one to come.
fn times(cx: &Context<'_>, item: &ItemState) -> String {
    let planned = (item.plan.length + item.clock.granted).at_least_zero();
    match &item.stage {
        ItemStage::Done => format!(
            "{}/{}{}",
            item.elapsed(cx.now).round_minutes(),
            planned.round_minutes(),
            cx.signs().minute
        ),
        ItemStage::Running => format!(
            "{}/{}{}",
            item.elapsed(cx.now).whole_seconds() / 60,
            planned.round_minutes(),
            cx.signs().minute
        ),
        ItemStage::Skipped(_) => cx.text("podium-item-skipped"),
        ItemStage::TakenAsMet => cx.text("podium-item-taken"),
        ItemStage::Pending | ItemStage::Left => cx
            .schedule
            .item(&item.plan.id)
            .and_then(|times| times.expected_start)
            .map_or_else(String::new, |at| cx.locale.time(at)),
    }
}

/// What there is to know of the item that is looked at.
fn details(cx: &Context<'_>, item: &ItemState, width: u16) -> Vec<String> {
    let plan = &cx.state.setup.plan;
    let officer = |id: &Option<String>| {
        id.as_deref()
            .and_then(|id| plan.officer(id))
            .map_or_else(String::new, |officer| officer.name.clone())
    };
    let times = cx.schedule.item(&item.plan.id);
    let at = |wall: Option<crate::congress::Wall>| {
        wall.map_or_else(String::new, |at| cx.locale.time(at))
    };
    let mut text = cx.locale.format(
        "podium-looked",
        &facts![
            item = cx.locale.item(&item.plan.id, cx.state),
            minutes = item.plan.length.max(Millis::ZERO).round_minutes(),
            planned = at(times.map(|times| times.planned_start)),
            expected = at(times.and_then(|times| times.expected_start)),
            in_charge = officer(&item.plan.in_charge),
            deputy = officer(&item.plan.deputy),
            steps = item.steps.len(),
        ],
    );
    if let ItemStage::Skipped(reason) = &item.stage {
        text.push_str(
            &cx.locale
                .format("podium-skipped-because", &facts![reason = reason.as_str()]),
        );
    }
    wrap(&text, width)
}

#[cfg(test)]
mod tests {
    use super::first_shown;

    #[test]
    fn the_focus_is_always_in_the_window() {
        for all in 0..40 {
            for room in 1..20 {
                for focus in 0..all {
                    let first = first_shown(focus, all, room);
                    assert!(
                        first <= focus && focus < first + room,
                        "{focus} {all} {room}"
                    );
                    assert!(first == 0 || first + room <= all);
                }
            }
        }
    }
}
