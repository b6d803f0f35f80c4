//! What stands over the screen without being asked: messages, a window that is too small, a journal that
//! cannot be written.

use super::layer::Context;
use super::lines::Lines;
use super::panes::{clock, footer, header};
use super::screen::LEAST;
use super::view::{Message, View};
use super::widgets::{blank, clip, inset, inset_both, put, wrap};
use crate::locale::facts;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// A message stands over the foot of the body until the next key, or goes by itself.
pub fn message(buffer: &mut Buffer, body: Rect, cx: &Context<'_>, message: &Message) {
    let inner = body.width.saturating_sub(4);
    let mut lines = footer::message_lines(cx, message, inner);
    lines.truncate(usize::from(body.height.saturating_sub(2)));
    let height = lines.len() as u16 + 2;
    let place = Rect {
        y: body.y + body.height.saturating_sub(height),
        height: height.min(body.height),
        ..body
    };
    blank(buffer, place);
    let look = lines.first().map_or(cx.theme.title, |(_, style)| *style);
    Lines::new(buffer, place, look, cx.signs()).around();
    let text = Rect {
        y: place.y + 1,
        height: place.height.saturating_sub(2),
        ..inset_both(place, 2)
    };
    for (line, (words, style)) in lines.iter().enumerate() {
        put(buffer, text, line as u16, words, *style);
    }
}

/// A window without room for the screen still shows the mode, the running clock and the time.
pub fn too_small(buffer: &mut Buffer, area: Rect, cx: &Context<'_>, view: &View) {
    let reading = clock::reading(cx);
    let mut lines: Vec<(String, Style)> = vec![(
        format!(
            "{} {}",
            reading.digits,
            reading.words.first().map_or("", String::as_str)
        ),
        cx.theme.clock(reading.phase),
    )];
    lines.push((
        format!(
            "{}  {}",
            cx.locale.time_seconds(cx.now.at),
            header::mode_words(cx)
        ),
        cx.theme.frame(cx.state.mode),
    ));
    if let Some(layer) = view.layers.last() {
        let hints: Vec<String> = layer
            .hints(cx)
            .iter()
            .map(|hint| format!("{} {}", hint.keys, hint.words))
            .collect();
        lines.push((hints.join(&format!(" {} ", cx.signs().dot)), cx.theme.key));
    }
    let notice = cx.locale.format(
        "podium-too-small",
        &facts![
            columns = LEAST.0.to_string(),
            rows = LEAST.1.to_string(),
            width = area.width.to_string(),
            height = area.height.to_string(),
        ],
    );
    for line in wrap(&notice, area.width) {
        lines.push((line, cx.theme.warning));
    }
    for (line, (words, style)) in lines.iter().enumerate() {
        let line = u16::try_from(line).unwrap_or(u16::MAX);
        put(
            buffer,
            area,
            line,
            &clip(words, area.width, cx.signs()),
            *style,
        );
    }
}

/// Nothing can be written any more: the whole width says so.
pub fn failed(buffer: &mut Buffer, area: Rect, cx: &Context<'_>, text: &str) {
    let width = area.width.saturating_sub(2);
    let last = cx.state.last.map_or(0, |stamp| stamp.seq);
    let mut lines = vec![(cx.text("podium-failed"), cx.theme.bad)];
    let said = [
        text.to_owned(),
        cx.locale
            .format("podium-failed-last", &facts![last = last.to_string()]),
        cx.text("podium-failed-do"),
        cx.locale.time_seconds(cx.now.at),
    ];
    for text in said {
        lines.push((String::new(), cx.theme.text));
        lines.extend(
            wrap(&text, width)
                .into_iter()
                .map(|line| (line, cx.theme.text)),
        );
    }
    let place = inset(area, 1.min(area.width / 4));
    for (line, (words, style)) in lines.iter().enumerate() {
        let line = u16::try_from(line).unwrap_or(u16::MAX);
        put(buffer, place, line, words, *style);
    }
    let head = Rect {
        height: 1.min(area.height),
        ..area
    };
    buffer.set_style(head, cx.theme.bad);
}
