//! Help, drawn from the keymap in force, and what the signs mean.

use super::layer::{Context, Effect, Hint, Layer, Reply};
use super::signs::Signs;
use super::widgets::{clip, popup, put, width};
use crate::keys::{Action, Chord, Mode};
use ratatui::Frame;
use ratatui::layout::Rect;

/// The keys of one mode, scrolled to a line.
pub struct Help {
    mode: Mode,
    from: usize,
}

/// One line of help.
enum Line {
    Heading(String),
    Key { keys: String, words: String, more: String },
}

impl Help {
    /// Help for a mode.
    pub fn new(mode: Mode) -> Self {
        Self { mode, from: 0 }
    }

    fn lines(&self, cx: &Context<'_>) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut group = None;
        for row in cx.keymap.help(self.mode) {
            if group != Some(row.group) {
                group = Some(row.group);
                let id = format!("key-group-{}", row.group.name());
                lines.push(Line::Heading(cx.text(&id)));
            }
            let id = format!("action-{}", row.action.name());
            lines.push(Line::Key {
                keys: row.keys_shown(cx.face()),
                words: cx.action(self.mode, row.action),
                more: cx.locale.attribute(&id, "help"),
            });
        }
        lines.push(Line::Heading(cx.text("podium-help-signs")));
        let signs = Signs::new(cx.ascii);
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
                words: cx.text(id),
                more: String::new(),
            });
        }
        lines
    }
}

impl Layer for Help {
    fn mode(&self) -> Mode {
        Mode::List
    }

    fn press(&mut self, action: Option<Action>, _chord: Chord, cx: &Context<'_>) -> Reply {
        let last = self.lines(cx).len().saturating_sub(1);
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
        let title = format!(
            "{} {} {}",
            cx.text("podium-help"),
            cx.signs().dot,
            cx.text(&format!("keys-mode-{}", self.mode.name()))
        );
        let inner = popup(frame, area, area.width, area.height, &title, cx);
        let buffer = frame.buffer_mut();
        let lines = self.lines(cx);
        let room = usize::from(inner.height);
        let from = self.from.min(lines.len().saturating_sub(room));
        let keys_width = 20.min(inner.width / 3);
        let words_width = if inner.width >= 100 { 38 } else { inner.width - keys_width };
        for (row, line) in lines.iter().skip(from).take(room).enumerate() {
            let row = row as u16;
            match line {
                Line::Heading(text) => put(buffer, inner, row, text, cx.theme.title),
                Line::Key { keys, words, more } => {
                    let column = |at: u16, wide: u16| Rect {
                        x: inner.x + at,
                        width: wide,
                        ..inner
                    };
                    let cut = |text: &str, wide: u16| clip(text, wide, cx.signs());
                    let keys_at = column(2, keys_width - 2);
                    put(buffer, keys_at, row, &cut(keys, keys_width - 3), cx.theme.key);
                    let words_at = column(keys_width, words_width);
                    put(buffer, words_at, row, &cut(words, words_width - 1), cx.theme.text);
                    let rest = inner.width.saturating_sub(keys_width + words_width);
                    if rest > 20 && width(more) > 0 {
                        let more_at = column(keys_width + words_width, rest);
                        put(buffer, more_at, row, &cut(more, rest), cx.theme.dim);
                    }
                }
            }
        }
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let back = cx.hint(Mode::List, Action::Cancel, cx.text("podium-back"));
        let scroll = cx.hint(Mode::List, Action::LookDown, cx.text("podium-hint-scroll"));
        back.into_iter().chain(scroll).collect()
    }
}
