//! The running clock: digits that can be read from three metres, the words that go with them, a bar.

use crate::congress::state::ItemState;
use crate::congress::{Millis, Wall};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::podium::theme::Phase;
use crate::podium::widgets::{bar, clip, put, width};
use crate::rulebook::Evidence;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

/// What the clock shows.
pub struct Reading {
    /// The digits.
    pub digits: String,
    /// What they mean, shortest first: the first line is never left out.
    pub words: Vec<String>,
    /// How far the time has run.
    pub phase: Phase,
    /// Time over and whole time, for the bar.
    pub bar: (Millis, Millis),
}

/// The clock of this moment: the break's, the running item's, or the countdown to the next opening.
pub fn reading(cx: &Context<'_>) -> Reading {
    if let Some((closed, _)) = cx.state.closed {
        return Reading {
            digits: cx.locale.time(closed.at),
            words: vec![cx.text("podium-clock-closed")],
            phase: Phase::Calm,
            bar: (Millis(1), Millis(1)),
        };
    }
    if let Some(recess) = cx.state.recess {
        return of_recess(cx, recess.since.at, recess.until);
    }
    match cx.state.running_item() {
        Some(item) => of_item(cx, item),
        None => before_opening(cx),
    }
}

fn of_recess(cx: &Context<'_>, since: Wall, until: Option<Wall>) -> Reading {
    let over = Millis::between(since, cx.now.at).at_least_zero();
    let Some(until) = until else {
        return Reading {
            digits: cx.locale.clock(over),
            words: vec![cx.text("podium-clock-recess")],
            phase: Phase::Calm,
            bar: (Millis::ZERO, Millis::ZERO),
        };
    };
    let whole = Millis::between(since, until);
    let left = Millis::between(cx.now.at, until);
    let phase = phase(left, whole);
    Reading {
        digits: cx.locale.remaining(left),
        words: vec![
            if left < Millis::ZERO {
                cx.locale.format(
                    "podium-clock-recess-over",
                    &facts![time = cx.locale.overtime(left)],
                )
            } else {
                cx.text("podium-clock-recess")
            },
            cx.locale.format(
                "podium-clock-recess-until",
                &facts![time = cx.locale.time(until)],
            ),
        ],
        phase,
        bar: (over, whole),
    }
}

fn of_item(cx: &Context<'_>, item: &ItemState) -> Reading {
    let whole = (item.plan.length + item.clock.granted).at_least_zero();
    let elapsed = item.elapsed(cx.now);
    let left = item.remaining(cx.now);
    let phase = phase(left, whole);
    let mut words = vec![if phase == Phase::Over {
        cx.locale.format(
            "podium-clock-over",
            &facts![time = cx.locale.overtime(left)],
        )
    } else {
        cx.locale.format(
            "podium-clock-left",
            &facts![minutes = whole.round_minutes(), sign = cx.signs().minute],
        )
    }];
    if item.clock.is_paused() {
        words.insert(0, cx.text("podium-clock-paused"));
    }
    words.push(cx.locale.format(
        "podium-clock-elapsed",
        &facts![time = cx.locale.clock(elapsed)],
    ));
    if item.clock.granted != Millis::ZERO {
        words.push(cx.locale.format(
            "podium-clock-granted",
            &facts![
                minutes = item.clock.granted.round_minutes().abs(),
                way = if item.clock.granted < Millis::ZERO {
                    "taken"
                } else {
                    "granted"
                },
            ],
        ));
    }
    words.extend(solutions(cx));
    Reading {
        digits: cx.locale.remaining(left),
        words,
        phase,
        bar: (elapsed, whole),
    }
}

fn before_opening(cx: &Context<'_>) -> Reading {
    let calm = |digits: String, words: Vec<String>| Reading {
        digits,
        words,
        phase: Phase::Calm,
        bar: (Millis::ZERO, Millis::ZERO),
    };
    let Some(times) = cx.schedule.current(cx.state) else {
        return calm(cx.locale.time(cx.now.at), vec![cx.text("podium-clock-now")]);
    };
    if cx.state.open_sitting().is_some() {
        return calm(
            cx.locale.time(cx.now.at),
            vec![cx.text("podium-clock-between")],
        );
    }
    let left = Millis::between(cx.now.at, times.planned_open);
    let late = left < Millis::ZERO;
    Reading {
        phase: if late { Phase::Warning } else { Phase::Calm },
        ..calm(
            cx.locale.remaining(left),
            vec![
                cx.text(if late {
                    "podium-clock-opening-late"
                } else {
                    "podium-clock-opening"
                }),
                cx.locale.sitting(&times.sitting, cx.state),
                cx.locale.time(times.planned_open),
            ],
        )
    }
}

/// How far a time has run. Amber in the last fifth, between one minute and five before the end; on the very
/// end it is over.
fn phase(left: Millis, whole: Millis) -> Phase {
    let warn = Millis(whole.0 / 5)
        .max(Millis::minutes(1))
        .min(Millis::minutes(5));
    if left <= Millis::ZERO {
        Phase::Over
    } else if left <= warn {
        Phase::Warning
    } else {
        Phase::Calm
    }
}

/// The share of speaking time that went to solutions, where a duty of this congress asks for it.
fn solutions(cx: &Context<'_>) -> Option<String> {
    let asked = cx.duties.iter().find_map(|duty| {
        duty.rule.met_by.iter().find_map(|evidence| match evidence {
            Evidence::SolutionShare(percent) => Some(*percent),
            _ => None,
        })
    })?;
    let times = cx.state.speakers.time_by_tag(cx.now);
    let total: i64 = times.iter().map(|(_, time)| time.0).sum();
    let [(_, solutions), ..] = times;
    (total > 0).then(|| {
        cx.locale.format(
            "podium-clock-solutions",
            &facts![
                flag = cx.signs().flag,
                percent = solutions.0.saturating_mul(100) / total,
                asked = asked,
            ],
        )
    })
}

/// Lines the pane wants: with full digits, else with half ones.
pub const FULL: u16 = 9;
/// See [`FULL`].
pub const HALF: u16 = 5;

/// Draws the pane: digits as large as the room allows, words beside them, the bar below.
pub fn draw(buffer: &mut Buffer, area: Rect, cx: &Context<'_>) {
    let reading = reading(cx);
    let style = style(cx, reading.phase);
    let letters = reading.digits.chars().count() as u16;
    let bar_row = u16::from(area.height > 1);
    let words_width = reading
        .words
        .iter()
        .map(|word| width(word))
        .max()
        .unwrap_or(0)
        .min(18)
        + 2;
    let fits = |size: u16, rows: u16| {
        letters * size + words_width <= area.width && rows + bar_row <= area.height
    };
    let (pixels, wide, rows) = if fits(8, 8) {
        (Some(PixelSize::Full), letters * 8, 8)
    } else if fits(8, 4) && !cx.ascii {
        (Some(PixelSize::HalfHeight), letters * 8, 4)
    } else if fits(4, 4) && !cx.ascii {
        (Some(PixelSize::Quadrant), letters * 4, 4)
    } else {
        (None, letters, 1)
    };
    let digits = Rect {
        width: wide.min(area.width),
        height: rows.min(area.height),
        ..area
    };
    match pixels {
        Some(size) => big(buffer, digits, &reading.digits, size, style, cx.ascii),
        None => put(buffer, digits, 0, &reading.digits, style),
    }
    let beside = Rect {
        x: digits.x + (digits.width + 2).min(area.width),
        width: area.width.saturating_sub(digits.width + 2),
        height: area.height.saturating_sub(bar_row),
        ..area
    };
    for (line, words) in reading.words.iter().enumerate() {
        let look = if line == 0 { style } else { cx.theme.text };
        put(
            buffer,
            beside,
            line as u16,
            &clip(words, beside.width, cx.signs()),
            look,
        );
    }
    let (over, whole) = reading.bar;
    if whole > Millis::ZERO && bar_row == 1 {
        let line = Rect {
            y: area.y + area.height - 1,
            height: 1,
            ..area
        };
        bar(buffer, line, over.0, whole.0, style, cx.signs());
    }
}

fn style(cx: &Context<'_>, phase: Phase) -> Style {
    cx.theme.clock(phase)
}

fn big(buffer: &mut Buffer, area: Rect, digits: &str, size: PixelSize, style: Style, ascii: bool) {
    BigText::builder()
        .pixel_size(size)
        .style(style)
        .lines(vec![Line::raw(digits.to_owned())])
        .build()
        .render(area, buffer);
    if !ascii {
        return;
    }
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            if let Some(cell) = buffer.cell_mut((x, y))
                && cell.symbol() != " "
            {
                cell.set_symbol("#");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worse_phase_has_the_boundary() {
        let hour = Millis::minutes(60);
        assert_eq!(phase(Millis::minutes(6), hour), Phase::Calm);
        assert_eq!(phase(Millis::minutes(5), hour), Phase::Warning);
        assert_eq!(phase(Millis(1), hour), Phase::Warning);
        assert_eq!(phase(Millis::ZERO, hour), Phase::Over);
        assert_eq!(phase(Millis(-1), hour), Phase::Over);
        let short = Millis::minutes(3);
        assert_eq!(phase(Millis::seconds(61), short), Phase::Calm);
        assert_eq!(phase(Millis::seconds(60), short), Phase::Warning);
    }
}
