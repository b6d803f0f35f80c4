//! Totals from a sheet: one line each, what is not counted in words, and whether it adds up.

use super::{below, note, paragraph, rule, sign, split_bottom, tone};
use crate::congress::election::Finding;
use crate::count::compare::Line;
use crate::count::figures::Cell;
use crate::locale::facts;
use crate::podium::widgets::{clip, put, put_right, row, width};
use crate::tellers::app::App;
use crate::tellers::note::{Note, line_name};
use crate::tellers::sheet::Sheet;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Cells of a number.
const NUMBER: u16 = 12;
/// The least width of a column of lines.
const COLUMN: u16 = 36;

/// Draws it.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, app: &App<'_>, sheet: &Sheet) {
    let buffer = frame.buffer_mut();
    let status = app.locale.format(
        "counting-status-sheet",
        &facts![
            team = sheet.team.name.as_str(),
            collected = sheet.team.collected
        ],
    );
    let used = paragraph(buffer, area, &status, app.theme.title);
    let (top, bottom) = split_bottom(below(area, used), 4);
    let cells = sheet.figures.cells();
    let rows = usize::from(top.height).max(1);
    let most = usize::from(top.width / COLUMN).max(1);
    let columns = cells.len().div_ceil(rows).clamp(1, most);
    let wide = top.width / u16::try_from(columns).unwrap_or(1).max(1);
    // Whole columns are scrolled, so that the line with the cursor is always there.
    let shown = rows * columns;
    let from = match sheet.at.checked_sub(shown) {
        Some(past) => (past / rows + 1) * rows,
        None => 0,
    };
    for (place, (line, cell)) in cells.iter().enumerate().skip(from).take(shown) {
        let (column, line_at) = ((place - from) / rows, (place - from) % rows);
        let strip = Rect {
            x: top.x + wide * u16::try_from(column).unwrap_or(0),
            width: wide.saturating_sub(2),
            ..top
        };
        let at = row(strip, u16::try_from(line_at).unwrap_or(u16::MAX));
        self::cell(buffer, at, app, (line, *cell), place == sheet.at);
    }
    rule(buffer, bottom, app);
    let said = below(bottom, 1);
    if app.note.is_some() {
        note(buffer, said, app);
        return;
    }
    match sheet.figures.sheet() {
        Err(lacking) => {
            let text = app
                .locale
                .format("counting-sheet-lacking", &facts![lines = lacking.len()]);
            let text = format!("{} {text}", app.signs().pending);
            paragraph(buffer, said, &text, app.theme.dim);
        }
        Ok(_) => {
            let findings = app.findings();
            let mut used = 0;
            if !findings.iter().any(Finding::is_error) {
                let text = format!("{} {}", app.signs().done, app.text("counting-adds-up"));
                used = paragraph(buffer, said, &text, app.theme.good);
            }
            for finding in findings {
                let note = Note::Finding(finding);
                let text = format!(
                    "{} {}",
                    sign(app.signs(), note.tone()),
                    note.say(app.round, &app.locale)
                );
                let style = tone(&app.theme, note.tone());
                used += paragraph(buffer, below(said, used), &text, style);
            }
        }
    }
}

fn cell(buffer: &mut Buffer, area: Rect, app: &App<'_>, (line, cell): (&Line, Cell), active: bool) {
    let value = match cell {
        Cell::Empty => app.text("counting-cell-empty"),
        Cell::NotCounted => app.text("counting-cell-not-counted"),
        Cell::Number(number) => app.locale.number(number),
    };
    let name = match line {
        Line::Votes(place) | Line::Against(place) => {
            let name = app.round.label(*place, app.locale.lang());
            let number = place + 1;
            match line {
                Line::Against(_) => app.locale.format(
                    "counting-cell-against",
                    &facts![number = format!("{number:>2}"), name = name],
                ),
                _ => format!("{number:>2} {name}"),
            }
        }
        Line::Reason(reason) => app.locale.format(
            "counting-cell-reason",
            &facts![reason = app.locale.invalid_reason(reason)],
        ),
        other => {
            let name = line_name(other, app.round, &app.locale);
            let mut letters = name.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect()
            })
        }
    };
    let (mark, style) = if active {
        (app.signs().running, app.theme.now)
    } else {
        (" ", app.theme.text)
    };
    let room = area.width.saturating_sub(NUMBER.max(width(&value)) + 3);
    let name = format!("{mark} {}", clip(&name, room, app.signs()));
    put(buffer, area, 0, &name, style);
    let value_style = match (active, cell) {
        (true, _) => app.theme.field_active,
        (false, Cell::Empty) => app.theme.dim,
        (false, Cell::NotCounted) => app.theme.warning,
        (false, Cell::Number(_)) => app.theme.say,
    };
    let place = Rect {
        x: area.x + area.width.saturating_sub(NUMBER),
        width: NUMBER.min(area.width),
        ..area
    };
    if active {
        buffer.set_style(place, app.theme.field_active);
    }
    put_right(buffer, place, 0, &value, value_style);
}
