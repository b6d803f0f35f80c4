//! The screens before and after the count.

use super::{below, note, paragraph};
use crate::congress::election::BallotKind;
use crate::count::{Method, Working};
use crate::locale::facts;
use crate::podium::widgets::{clip, inset, put, row, width};
use crate::tellers::app::App;
use crate::tellers::ending::Done;
use crate::tellers::start::{Row, Start};
use ratatui::Frame;
use ratatui::layout::Rect;

/// What is counted: seats, names, kind of paper.
fn about(frame: &mut Frame<'_>, area: Rect, app: &App<'_>) -> u16 {
    let round = app.round;
    let text = app.locale.format(
        "counting-about",
        &facts![
            seats = round.seats,
            names = round.candidates.len(),
            kind = app.locale.word(&round.kind),
            how = match round.kind {
                BallotKind::Strike => app.text("counting-how-strike"),
                BallotKind::Agree => app.text("counting-how-agree"),
                BallotKind::Single => app.text("counting-how-single"),
            }
        ],
    );
    let buffer = frame.buffer_mut();
    let mut used = paragraph(buffer, area, &text, app.theme.text);
    if let Some(issued) = round.issued {
        let text = app
            .locale
            .format("counting-issued", &facts![issued = issued]);
        used += paragraph(buffer, below(area, used), &text, app.theme.text);
    }
    let text = app.text("counting-minutes-first");
    used += paragraph(buffer, below(area, used), &text, app.theme.dim);
    used + 1
}

/// The form.
pub(super) fn form(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, start: &Start) {
    let used = about(frame, area, app);
    let mut area = below(area, used);
    let labels: Vec<(Row, String)> = start
        .rows()
        .into_iter()
        .map(|row| (row, app.text(row.message())))
        .collect();
    let column = labels
        .iter()
        .map(|(_, label)| width(label))
        .max()
        .unwrap_or(0)
        .min(area.width / 2);
    for (place, (line, label)) in labels.iter().enumerate() {
        let active = place == start.at;
        let style = if active {
            app.theme.now
        } else {
            app.theme.text
        };
        let mark = if active { app.signs().running } else { " " };
        put(frame.buffer_mut(), area, 0, mark, style);
        let text = inset(area, 2);
        put(
            frame.buffer_mut(),
            text,
            0,
            &clip(label, column, app.signs()),
            style,
        );
        let place = inset(row(text, 0), column + 2);
        match start.field(*line) {
            Some(field) if active && app.over.is_none() => {
                field.draw(frame, place, app.theme.field_active);
            }
            Some(field) => put(
                frame.buffer_mut(),
                place,
                0,
                &field.value(),
                app.theme.field,
            ),
            None => {
                let words = app.text(match start.method {
                    Method::Papers => "counting-method-papers",
                    Method::Totals => "counting-method-totals",
                });
                let style = if active {
                    app.theme.field_active
                } else {
                    app.theme.field
                };
                put(frame.buffer_mut(), place, 0, &words, style);
            }
        }
        area = below(area, 1);
    }
    area = below(area, 1);
    let explained = app.locale.attribute(start.row().message(), "about");
    let used = paragraph(frame.buffer_mut(), area, &explained, app.theme.dim);
    note(frame.buffer_mut(), below(area, used + 1), app);
}

/// Counts that go on, and a new one.
pub(super) fn choose(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, chosen: usize) {
    let used = about(frame, area, app);
    let mut area = below(area, used);
    let heading = app.text("counting-go-on");
    put(frame.buffer_mut(), area, 0, &heading, app.theme.title);
    area = below(area, 1);
    let lines = app
        .found
        .iter()
        .map(|kept| goes_on(app, kept))
        .chain([app.text("counting-new")]);
    for (place, line) in lines.enumerate() {
        let (mark, style) = if place == chosen {
            (app.signs().running, app.theme.selected)
        } else {
            (" ", app.theme.text)
        };
        let line = clip(&line, area.width.saturating_sub(2), app.signs());
        put(
            frame.buffer_mut(),
            area,
            0,
            &format!("{mark} {line}"),
            style,
        );
        area = below(area, 1);
    }
    note(frame.buffer_mut(), below(area, 1), app);
}

fn goes_on(app: &App<'_>, kept: &Working) -> String {
    let names = u32::try_from(app.round.candidates.len()).unwrap_or(u32::MAX);
    app.locale.format(
        "counting-goes-on",
        &facts![
            team = kept.team.as_str(),
            stacks = kept.stacks.len(),
            papers = kept.totals(names).papers(),
            collected = kept.collected
        ],
    )
}

/// The result is on disk.
pub(super) fn done(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, done: &Done) {
    let buffer = frame.buffer_mut();
    let heading = format!("{} {}", app.signs().done, app.text("counting-done"));
    let mut used = 1 + paragraph(buffer, below(area, 1), &heading, app.theme.good);
    used += 1 + paragraph(buffer, below(area, used + 1), &done.path, app.theme.say);
    let next = app.text("counting-done-next");
    used += 1 + paragraph(buffer, below(area, used + 1), &next, app.theme.text);
    if let Some(file) = &done.left_behind {
        let text = app
            .locale
            .format("counting-left-behind", &facts![file = file.as_str()]);
        let text = format!("{} {text}", app.signs().alarm);
        paragraph(buffer, below(area, used + 1), &text, app.theme.warning);
    }
}
