//! The programme: every item with planned and actual minutes, or when it is expected. Browsing it moves
//! nothing but the bar.

use crate::congress::Millis;
use crate::congress::state::{ItemStage, ItemState, SittingState};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::podium::widgets::{clip, put, width, wrap};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// One line of the pane.
enum Row<'a> {
    Sitting(&'a SittingState),
    Item(&'a ItemState),
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
    let focus = looked
        .map(|item| item.plan.id.as_str())
        .or(cx.state.item.as_deref());
    let at = rows
        .iter()
        .position(|row| matches!(row, Row::Item(item) if Some(item.plan.id.as_str()) == focus))
        .unwrap_or(0);
    let first = first_shown(at, rows.len(), usize::from(list.height));
    for (line, row) in rows.iter().skip(first).take(usize::from(list.height)).enumerate() {
        let line = line as u16;
        match row {
            Row::Sitting(sitting) => heading(buffer, list, line, cx, sitting),
            Row::Item(item) => {
                let selected = looked.is_some() && Some(item.plan.id.as_str()) == focus;
                draw_item(buffer, list, line, cx, item, selected);
            }
        }
    }
    for (line, text) in about.iter().take(usize::from(most)).enumerate() {
        put(buffer, area, list.height + line as u16, text, cx.theme.title);
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
    focus
        .saturating_sub(room / 3)
        .min(all.saturating_sub(room))
}

fn heading(buffer: &mut Buffer, area: Rect, line: u16, cx: &Context<'_>, sitting: &SittingState) {
    let title = cx.locale.sitting(&sitting.id, cx.state);
    let text = format!("{title}, {}", cx.locale.time(sitting.opens));
    put(buffer, area, line, &clip(&text, area.width, cx.signs()), cx.theme.title);
}

fn draw_item(
    buffer: &mut Buffer,
    area: Rect,
    line: u16,
    cx: &Context<'_>,
    item: &ItemState,
    selected: bool,
) {
    let signs = cx.signs();
    let style = style_of(cx, item);
    let mut right = times(cx, item);
    if item.plan.flag {
        right.push_str(signs.flag);
    }
    if item.plan.protected {
        right.push_str(signs.lock);
    }
    let right_width = width(&right);
    let room = area.width.saturating_sub(right_width + 1);
    let left = format!(
        "{} {} {}",
        signs.item(&item.stage),
        item.plan.number,
        item.plan.title.get(cx.locale.lang())
    );
    put(buffer, area, line, &clip(&left, room, signs), style);
    let place = Rect {
        x: area.x + area.width.saturating_sub(right_width),
        width: right_width.min(area.width),
        ..area
    };
    put(buffer, place, line, &right, style);
    if selected {
        let row = Rect {
            y: area.y + line,
            height: 1,
            ..area
        };
        buffer.set_style(row, cx.theme.selected);
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
        text.push_str(&cx.locale.format("podium-skipped-because", &facts![reason = reason.as_str()]));
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
                    assert!(first <= focus && focus < first + room, "{focus} {all} {room}");
                    assert!(first == 0 || first + room <= all);
                }
            }
        }
    }
}
