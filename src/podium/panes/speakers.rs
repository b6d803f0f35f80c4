//! Who has the floor and for how long, and who waits.

use crate::congress::Millis;
use crate::congress::speakers::Speech;
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::podium::theme::Phase;
use crate::podium::widgets::{clip, put, width};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The pane has something to show.
pub fn is_shown(cx: &Context<'_>) -> bool {
    let speakers = &cx.state.speakers;
    speakers.speaking().is_some() || speakers.waiting().next().is_some()
}

/// Draws who speaks on the first line, and those who wait on the next.
pub fn draw(buffer: &mut Buffer, area: Rect, cx: &Context<'_>) {
    let mut row = 0;
    if let Some(speech) = cx.state.speakers.speaking() {
        speaking(buffer, area, cx, speech);
        row = 1;
    }
    put(buffer, area, row, &queue(cx, area.width), cx.theme.text);
}

fn speaking(buffer: &mut Buffer, area: Rect, cx: &Context<'_>, speech: &Speech) {
    let elapsed = speech.clock.elapsed(cx.now);
    let limit = speech.limit.map(|limit| limit + speech.clock.granted);
    let (clock, phase) = match limit {
        None => (cx.locale.clock(elapsed), Phase::Calm),
        Some(limit) => {
            let left = limit - elapsed;
            let clock = format!("{} / {}", cx.locale.clock(elapsed), cx.locale.clock(limit));
            if left <= Millis::ZERO {
                let over = cx.locale.format(
                    "podium-speech-over",
                    &facts![time = cx.locale.overtime(left)],
                );
                (format!("{clock}  {over}"), Phase::Over)
            } else if left <= Millis::minutes(1) {
                (clock, Phase::Warning)
            } else {
                (clock, Phase::Calm)
            }
        }
    };
    let mut right = clock;
    if speech.clock.is_paused() {
        right.push_str("  ");
        right.push_str(&cx.text("podium-clock-paused"));
    }
    if speech.tag != crate::congress::event::SpeechTag::Other {
        right.push_str("  ");
        right.push_str(&cx.locale.word(&speech.tag));
    }
    let wide = width(&right).min(area.width);
    let room = area.width.saturating_sub(wide + 2);
    let name = if speech.unit.is_empty() {
        speech.name.clone()
    } else {
        format!("{} ({})", speech.name, speech.unit)
    };
    let name = clip(&format!("{} {name}", cx.signs().running), room, cx.signs());
    put(buffer, area, 0, &name, cx.theme.now);
    let place = Rect {
        x: area.x + area.width - wide,
        width: wide,
        ..area
    };
    put(buffer, place, 0, &right, cx.theme.clock(phase));
}

/// The names that fit, numbered, and how many wait in all.
fn queue(cx: &Context<'_>, room: u16) -> String {
    let waiting = cx.state.speakers.waiting().count();
    if waiting == 0 {
        return cx.text("podium-speech-nobody-waits");
    }
    let count = cx
        .locale
        .format("podium-speech-waiting", &facts![n = waiting]);
    let mut line = String::new();
    for (index, speech) in cx.state.speakers.waiting().enumerate() {
        let one = format!("{} {}   ", index + 1, speech.name);
        if width(&line) + width(&one) + width(&count) > room && index > 0 {
            break;
        }
        line.push_str(&one);
    }
    line.push_str(&count);
    clip(&line, room, cx.signs())
}
