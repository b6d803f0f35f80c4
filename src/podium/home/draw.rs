//! How the home screen looks.

use super::{Entry, Home, Kind, Over, Readiness};
use crate::congress::{Mode as CongressMode, Wall};
use crate::keys::{Action, Mode};
use crate::locale::facts;
use crate::podium::help;
use crate::podium::layer::Hint;
use crate::podium::signs::Signs;
use crate::podium::widgets::{
    boxed, clip, hints_line, inset, put, put_line, put_right, width, wrap,
};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// One line of the list.
enum Row<'a> {
    Heading(&'static str),
    Entry(usize, &'a Entry),
}

/// Draws everything.
pub(super) fn draw(frame: &mut Frame<'_>, home: &Home<'_>, now: Wall) {
    let area = frame.area();
    let signs = Signs::new(home.ascii);
    if area.width < 20 || area.height < 6 {
        put(
            frame.buffer_mut(),
            area,
            0,
            &home.locale.time_seconds(now),
            home.theme.now,
        );
        return;
    }
    let styles = (home.theme.frame_rehearsal, home.theme.title);
    let title = home.locale.text("home-title");
    let inner = boxed(
        frame,
        area,
        (area.width, area.height),
        &title,
        styles,
        signs,
    );
    let buffer = frame.buffer_mut();
    let top = inset(Rect { height: 1, ..area }, 2);
    let top = Rect {
        width: top.width.saturating_sub(2),
        ..top
    };
    let time = format!(" {} ", home.locale.time_seconds(now));
    put_right(buffer, top, 0, &time, home.theme.now);
    let list = Rect {
        height: inner.height.saturating_sub(3),
        ..inner
    };
    self::list(buffer, list, home);
    let foot = Rect {
        y: inner.y + inner.height.saturating_sub(2),
        height: 2.min(inner.height),
        ..inner
    };
    footer(buffer, foot, home);
    let body = Rect {
        height: inner.height.saturating_sub(2),
        ..inner
    };
    match &home.over {
        None => {}
        Some(Over::Live(at)) => live(frame, body, home, *at),
        Some(Over::Check(at, line)) => super::check::draw(frame, body, home, *at, *line),
        Some(Over::File(field)) => {
            let title = home.locale.text("action-open-session");
            let place = boxed(frame, body, (76, 3), &title, styles, signs);
            field.draw(frame, place, home.theme.field);
        }
        Some(Over::Help(from)) => {
            let tongue = home.tongue();
            let title = help::title(Mode::Home, &tongue);
            let size = (body.width, body.height);
            let place = boxed(frame, body, size, &title, styles, signs);
            help::paint(frame.buffer_mut(), place, Mode::Home, *from, &tongue);
        }
        Some(Over::Menu(at)) => menu(frame, body, home, *at),
    }
}

/// Journals that can be gone on with first, then sessions.
fn rows<'a>(home: &Home<'a>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let of = |journal: bool| {
        home.entries
            .iter()
            .enumerate()
            .filter(move |(_, entry)| matches!(entry.kind, Kind::Journal { .. }) == journal)
    };
    for (journal, heading) in [(true, "home-open"), (false, "home-sessions")] {
        if of(journal).next().is_some() {
            rows.push(Row::Heading(heading));
            rows.extend(of(journal).map(|(at, entry)| Row::Entry(at, entry)));
        }
    }
    rows
}

fn list(buffer: &mut Buffer, area: Rect, home: &Home<'_>) {
    let rows = rows(home);
    if rows.is_empty() {
        for (row, line) in wrap(&home.locale.text("home-nothing"), area.width)
            .iter()
            .enumerate()
        {
            put(buffer, area, row as u16, line, home.theme.text);
        }
        return;
    }
    let chosen = rows
        .iter()
        .position(|row| matches!(row, Row::Entry(at, _) if *at == home.chosen))
        .unwrap_or(0);
    let room = usize::from(area.height);
    let first = (chosen + 1).saturating_sub(room);
    for (line, row) in rows.iter().skip(first).take(room).enumerate() {
        let line = line as u16;
        match row {
            Row::Heading(id) => put(buffer, area, line, &home.locale.text(id), home.theme.title),
            Row::Entry(at, entry) => {
                draw_entry(buffer, area, line, home, (*at, entry));
            }
        }
    }
}

fn draw_entry(
    buffer: &mut Buffer,
    area: Rect,
    line: u16,
    home: &Home<'_>,
    (at, entry): (usize, &Entry),
) {
    let signs = Signs::new(home.ascii);
    let chosen = at == home.chosen;
    let (right, style) = about(home, at, entry);
    let room = area.width.saturating_sub(width(&right) + 4);
    let sign = if chosen { signs.running } else { " " };
    let title = clip(entry.title.get(home.locale.lang()), room, signs);
    put(
        buffer,
        inset(area, 1),
        line,
        &format!("{sign} {title}"),
        home.theme.text,
    );
    put_right(buffer, area, line, &right, style);
    if chosen {
        let row = Rect {
            y: area.y + line,
            height: 1,
            ..area
        };
        buffer.set_style(row, home.theme.selected);
    }
}

/// What stands at the right of a line: mode and place of a journal, readiness and rehearsals of a session.
fn about(home: &Home<'_>, at: usize, entry: &Entry) -> (String, Style) {
    let locale = &home.locale;
    let signs = Signs::new(home.ascii);
    match &entry.kind {
        Kind::Journal {
            mode,
            stopped,
            item,
            held,
        } => {
            let place = if *held {
                locale.text("home-locked")
            } else {
                locale.format(
                    "home-stopped",
                    &facts![time = locale.time(*stopped), item = item.as_str()],
                )
            };
            let style = match mode {
                CongressMode::Live => home.theme.frame_live,
                CongressMode::Rehearsal => home.theme.frame_rehearsal,
            };
            (format!("{}   {place}", locale.word(mode)), style)
        }
        Kind::Session {
            readiness,
            rehearsals,
            over,
        } => {
            let (sign, words, style) = match home.readiness(at, *readiness) {
                Readiness::Ready => (signs.done, locale.text("home-ready"), home.theme.good),
                Readiness::Lacking(n) => (
                    signs.alarm,
                    locale.format("home-lacking", &facts![n = n]),
                    home.theme.bad,
                ),
                Readiness::Advised(n) => (
                    signs.taken,
                    locale.format("home-should", &facts![n = n]),
                    home.theme.warning,
                ),
                Readiness::Unreadable => {
                    (signs.bad, locale.text("home-unreadable"), home.theme.bad)
                }
                Readiness::Unchecked => {
                    (signs.pending, locale.text("home-unchecked"), home.theme.dim)
                }
            };
            let minutes = over.round_minutes();
            let rehearsed = if *rehearsals == 0 {
                locale.text("home-never-rehearsed")
            } else {
                locale.format(
                    "home-rehearsed",
                    &facts![
                        n = *rehearsals,
                        over = minutes.abs(),
                        way = if minutes < 0 { "under" } else { "over" },
                    ],
                )
            };
            (format!("{sign} {words}   {rehearsed}"), style)
        }
    }
}

fn footer(buffer: &mut Buffer, area: Rect, home: &Home<'_>) {
    let signs = Signs::new(home.ascii);
    if let Some(id) = home.told {
        let text = format!("{} {}", signs.alarm, home.locale.text(id));
        put(
            buffer,
            area,
            0,
            &clip(&text, area.width, signs),
            home.theme.warning,
        );
    }
    let line = hints_line(&hints(home), area.width, &home.theme, signs);
    put_line(buffer, area, 1, &line);
}

/// The keys that matter for the chosen line.
fn hints(home: &Home<'_>) -> Vec<Hint> {
    let tongue = home.tongue();
    let mode = home.mode();
    let journal = matches!(
        home.entries.get(home.chosen).map(|entry| &entry.kind),
        Some(Kind::Journal { .. })
    );
    let wanted: &[(Action, &str)] = match (&home.over, journal) {
        (None, true) => &[
            (Action::Rehearse, "home-hint-resume"),
            (Action::Export, "home-hint-export"),
            (Action::Menu, "podium-hint-menu"),
            (Action::Help, "podium-hint-help"),
            (Action::Quit, "home-hint-quit"),
        ],
        (None, false) => &[
            (Action::Rehearse, "home-hint-rehearse"),
            (Action::RunLive, "home-hint-live"),
            (Action::Check, "home-hint-check"),
            (Action::Menu, "podium-hint-menu"),
            (Action::Help, "podium-hint-help"),
            (Action::Quit, "home-hint-quit"),
        ],
        (Some(Over::Check(..)), _) => &[
            (Action::LookDown, "home-hint-move"),
            (Action::Cancel, "podium-back"),
        ],
        (Some(Over::Live(_)), _) => &[
            (Action::Confirm, "home-live-yes"),
            (Action::Cancel, "podium-back"),
        ],
        (Some(_), _) => &[
            (Action::Confirm, "podium-hint-accept"),
            (Action::Cancel, "podium-back"),
        ],
    };
    wanted
        .iter()
        .filter_map(|(action, id)| {
            let keys = tongue.key(mode, *action)?;
            Some(Hint::new(keys, home.locale.text(id)))
        })
        .collect()
}

/// Asks once before a session is run live.
fn live(frame: &mut Frame<'_>, area: Rect, home: &Home<'_>, at: usize) {
    let Some(entry) = home.entries.get(at) else {
        return;
    };
    let signs = Signs::new(home.ascii);
    let wide = area.width.min(76);
    let mut lines: Vec<(String, Style)> =
        wrap(&home.locale.text("home-live-about"), wide.saturating_sub(4))
            .into_iter()
            .map(|line| (line, home.theme.text))
            .collect();
    let readiness = match entry.kind {
        Kind::Session { readiness, .. } => home.readiness(at, readiness),
        Kind::Journal { .. } => Readiness::Unchecked,
    };
    if let Readiness::Lacking(n) = readiness {
        let text = home.locale.format("home-live-lacking", &facts![n = n]);
        let text = format!("{} {text}", signs.alarm);
        let lacking = wrap(&text, wide.saturating_sub(4));
        lines.extend(lacking.into_iter().map(|line| (line, home.theme.warning)));
    }
    let title = home.locale.format(
        "home-live-title",
        &facts![title = entry.title.get(home.locale.lang())],
    );
    let size = (wide, lines.len() as u16 + 4);
    let styles = (home.theme.frame_live, home.theme.title);
    let place = boxed(frame, area, size, &title, styles, signs);
    let buffer = frame.buffer_mut();
    for (row, (line, style)) in lines.iter().enumerate() {
        put(buffer, place, row as u16, line, *style);
    }
    let keys = hints_line(&hints(home), place.width, &home.theme, signs);
    put_line(buffer, place, place.height.saturating_sub(1), &keys);
}

fn menu(frame: &mut Frame<'_>, area: Rect, home: &Home<'_>, at: usize) {
    let signs = Signs::new(home.ascii);
    let tongue = home.tongue();
    let actions = home.menu();
    let title = home.locale.text("podium-menu");
    let size = (area.width.min(60), actions.len() as u16 + 2);
    let styles = (home.theme.frame_rehearsal, home.theme.title);
    let place = boxed(frame, area, size, &title, styles, signs);
    let buffer = frame.buffer_mut();
    let room = usize::from(place.height);
    let first = (at + 1).saturating_sub(room);
    for (line, (index, action)) in actions
        .iter()
        .enumerate()
        .skip(first)
        .take(room)
        .enumerate()
    {
        let row = Rect {
            y: place.y + line as u16,
            height: 1,
            ..place
        };
        let sign = if index == at { signs.running } else { " " };
        let words = format!("{sign} {}", tongue.action(Mode::Home, *action));
        put(
            buffer,
            row,
            0,
            &clip(&words, row.width, signs),
            home.theme.text,
        );
        let key = tongue.key(Mode::Home, *action).unwrap_or_default();
        put_right(buffer, row, 0, &key, home.theme.key);
        if index == at {
            buffer.set_style(row, home.theme.selected);
        }
    }
}
