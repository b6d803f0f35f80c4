//! Reminders: duties that are due, come soon or were missed, each with its rule; reasons still to be written;
//! an interruption that may count as running time.

use crate::congress::duties::{self, Duty, DutyState};
use crate::congress::{Event, Millis};
use crate::keys::{Action, Mode};
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::podium::widgets::{clip, put, put_right, width};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// An interruption is spoken of for so long after it.
const GAP_TOLD: Millis = Millis::minutes(15);

/// One line: its sign, what it says, its style.
pub struct Reminder {
    sign: &'static str,
    text: String,
    style: Style,
}

/// All reminders, the most urgent first.
pub fn reminders(cx: &Context<'_>) -> Vec<Reminder> {
    let mut all = Vec::new();
    all.extend(gap(cx));
    all.extend(
        duties::reminders(cx.duties.to_vec())
            .iter()
            .map(|duty| of_duty(cx, duty)),
    );
    all.extend(unexplained(cx));
    all
}

fn of_duty(cx: &Context<'_>, duty: &Duty<'_>) -> Reminder {
    let lang = cx.locale.lang();
    let what = match (duty.state, &duty.rule.prepare) {
        (DutyState::Soon, Some(prepare)) => match duty.election {
            Some(election) => cx.locale.format(
                "podium-duty-of",
                &facts![
                    text = prepare.get(lang),
                    election = cx.locale.election(&election.id, cx.state),
                ],
            ),
            None => prepare.get(lang).to_owned(),
        },
        _ => cx.locale.duty(&duty.id, cx.state),
    };
    let state = match duty.state {
        DutyState::Due => "due",
        DutyState::Missed => "missed",
        _ => "soon",
    };
    let text = cx.locale.format(
        "podium-reminder",
        &facts![
            state = state,
            text = what.trim_end_matches('.'),
            rule = cx.locale.source(&duty.rule.source),
        ],
    );
    Reminder {
        sign: cx.signs().duty(duty.state),
        text,
        style: match duty.state {
            DutyState::Due => cx.theme.warning,
            DutyState::Missed => cx.theme.bad,
            _ => cx.theme.text,
        },
    }
}

/// Reasons that were to be written later are asked for at the break, near the close and after it.
fn unexplained(cx: &Context<'_>) -> Option<Reminder> {
    let open = duties::unexplained(cx.state).len();
    let asked = cx.state.recess.is_some()
        || cx.state.closed.is_some()
        || cx
            .state
            .items()
            .filter(|item| item.is_outstanding())
            .count()
            <= 1;
    (open > 0 && asked).then(|| Reminder {
        sign: cx.signs().alarm,
        text: cx.locale.format("podium-unexplained", &facts![n = open]),
        style: cx.theme.warning,
    })
}

/// The interruption before this run, while it is fresh and not counted.
fn gap(cx: &Context<'_>) -> Option<Reminder> {
    let gap = cx.state.gap.filter(|gap| !gap.counted)?;
    let resumed = cx.congress.acts().iter().rev().find(|act| {
        act.ev
            .iter()
            .any(|event| matches!(event, Event::Resumed { .. }))
    })?;
    if Millis::between(resumed.at, cx.now.at) > GAP_TOLD {
        return None;
    }
    Some(Reminder {
        sign: cx.signs().alarm,
        text: cx.locale.format(
            "podium-gap",
            &facts![
                length = cx.locale.gap(gap.length),
                alive = cx.locale.time(gap.alive),
                key = cx.key(Mode::Podium, Action::CountGap).unwrap_or_default(),
            ],
        ),
        style: cx.theme.warning,
    })
}

/// Draws as many as there is room for; the key that opens the list stands at the right.
pub fn draw(buffer: &mut Buffer, area: Rect, cx: &Context<'_>, all: &[Reminder]) {
    if all.is_empty() {
        put(
            buffer,
            area,
            0,
            &cx.text("podium-no-reminders"),
            cx.theme.dim,
        );
        return;
    }
    let key = cx
        .key(Mode::Podium, Action::Duties)
        .map_or_else(String::new, |key| format!("[{key}]"));
    let more = all.len().saturating_sub(usize::from(area.height));
    for (row, reminder) in all.iter().take(usize::from(area.height)).enumerate() {
        let row = row as u16;
        let last = row + 1 == area.height;
        let right = match (row, last && more > 0) {
            (0, false) => key.clone(),
            (0, true) => format!("+{more} {key}"),
            (_, true) => format!("+{more}"),
            _ => String::new(),
        };
        let room = area
            .width
            .saturating_sub(width(&right) + u16::from(!right.is_empty()));
        let text = format!("{} {}", reminder.sign, reminder.text);
        put(
            buffer,
            area,
            row,
            &clip(&text, room, cx.signs()),
            reminder.style,
        );
        put_right(buffer, area, row, &right, cx.theme.key);
    }
}
