//! Help, drawn from the keymap in force, and what the signs mean.

use super::layer::{Context, Effect, Hint, Layer, Reply, Tongue};
use super::signs::Signs;
use super::widgets::{clip, popup, put};
use crate::keys::{Action, Chord, Mode};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The keys of one mode, scrolled to a line.
pub struct Help {
    mode: Mode,
    from: usize,
}

/// One line of help.
enum Line {
    Heading(String),
    Key {
        keys: String,
        words: String,
        more: String,
    },
}

impl Help {
    /// Help for a mode.
    pub fn new(mode: Mode) -> Self {
        Self { mode, from: 0 }
    }
}

/// The lines of help for a mode.
fn lines(mode: Mode, tongue: &Tongue<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut group = None;
    for row in tongue.keymap.help(mode) {
        if group != Some(row.group) {
            group = Some(row.group);
            let id = format!("key-group-{}", row.group.name());
            lines.push(Line::Heading(tongue.locale.text(&id)));
        }
        let id = format!("action-{}", row.action.name());
        lines.push(Line::Key {
            keys: row.keys_shown(tongue.face()),
            words: tongue.action(mode, row.action),
            more: tongue.locale.attribute(&id, "help"),
        });
    }
    if mode == Mode::Home {
        return lines;
    }
    lines.push(Line::Heading(tongue.locale.text("podium-help-signs")));
    let signs = Signs::new(tongue.ascii);
    for (sign, id) in [
        (signs.done, "podium-sign-done"),
        (signs.running, "podium-sign-running"),
        (signs.pending, "podium-sign-pending"),
        (signs.skipped, "podium-sign-skipped"),
        (signs.left, "podium-sign-left"),
        (signs.taken, "podium-sign-taken"),
        (signs.flag, "podium-sign-flag"),
        (signs.lock, "podium-sign-lock"),
        (signs.alarm, "podium-sign-alarm"),
        (signs.bad, "podium-sign-bad"),
    ] {
        lines.push(Line::Key {
            keys: sign.to_owned(),
            words: tongue.locale.text(id),
            more: String::new(),
        });
    }
    lines
}

/// How many lines help for a mode has.
pub fn length(mode: Mode, tongue: &Tongue<'_>) -> usize {
    lines(mode, tongue).len()
}

/// The title of help for a mode.
pub fn title(mode: Mode, tongue: &Tongue<'_>) -> String {
    format!(
        "{} {} {}",
        tongue.locale.text("podium-help"),
        Signs::new(tongue.ascii).dot,
        tongue.locale.text(&format!("keys-mode-{}", mode.name()))
    )
}

/// Draws help for a mode from a line on: keys, words, and where there is room what it does.
pub fn paint(buffer: &mut Buffer, area: Rect, mode: Mode, from: usize, tongue: &Tongue<'_>) {
    let lines = lines(mode, tongue);
    let signs = Signs::new(tongue.ascii);
    let theme = tongue.theme;
    let room = usize::from(area.height);
    let from = from.min(lines.len().saturating_sub(room));
    let keys_width = 20.min(area.width / 3);
    let words_width = if area.width >= 100 {
        38
    } else {
        area.width - keys_width
    };
    let column = |at: u16, wide: u16| Rect {
        x: area.x + at,
        width: wide,
        ..area
    };
    for (row, line) in lines.iter().skip(from).take(room).enumerate() {
        let row = row as u16;
        let mut cell = |place: Rect, text: &str, style: Style| {
            put(buffer, place, row, &clip(text, place.width, signs), style);
        };
        match line {
            Line::Heading(text) => cell(area, text, theme.title),
            Line::Key { keys, words, more } => {
                cell(
                    column(2.min(keys_width), keys_width.saturating_sub(3)),
                    keys,
                    theme.key,
                );
                cell(
                    column(keys_width, words_width.saturating_sub(1)),
                    words,
                    theme.text,
                );
                let rest = area.width.saturating_sub(keys_width + words_width);
                if rest > 20 {
                    cell(column(keys_width + words_width, rest), more, theme.dim);
                }
            }
        }
    }
}

impl Layer for Help {
    fn mode(&self) -> Mode {
        Mode::List
    }

    fn press(&mut self, action: Option<Action>, _chord: Chord, cx: &Context<'_>) -> Reply {
        let last = length(self.mode, &cx.tongue()).saturating_sub(1);
        self.from = match action {
            Some(Action::Cancel | Action::Confirm | Action::Help) => {
                return Reply::one(Effect::Pop);
            }
            Some(Action::LookDown) => self.from + 1,
            Some(Action::LookUp) => self.from.saturating_sub(1),
            Some(Action::LookPageDown) => self.from + 10,
            Some(Action::LookPageUp | Action::LookBack) => self.from.saturating_sub(10),
            Some(Action::LookFirst) => 0,
            Some(Action::LookLast) => last,
            Some(Action::Language | Action::Quit | Action::HallBlack) => return Reply::Ignored,
            _ => self.from,
        }
        .min(last);
        Reply::Consumed
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let tongue = cx.tongue();
        let title = title(self.mode, &tongue);
        let inner = popup(frame, area, area.width, area.height, &title, cx);
        paint(frame.buffer_mut(), inner, self.mode, self.from, &tongue);
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let back = cx.hint(Mode::List, Action::Cancel, cx.text("podium-back"));
        let scroll = cx.hint(Mode::List, Action::LookDown, cx.text("podium-hint-scroll"));
        back.into_iter().chain(scroll).collect()
    }
}
