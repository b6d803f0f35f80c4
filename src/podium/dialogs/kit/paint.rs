//! Signs, fields and hints as every dialog draws them. A sign never stands without a word, and has a
//! stand-in where the terminal knows ASCII only.

use super::field::{Field, Kind};
use super::note::Note;
use super::text::{cells, clip, right, wrap};
use crate::keys::{Action, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Hint};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Done, met, adds up.
    Done,
    /// Wrong, does not add up.
    Wrong,
    /// Here, running.
    Here,
    /// To come.
    Coming,
    /// Left out.
    Skipped,
    /// Should be looked at.
    Attention,
    /// Leads to.
    Leads,
    /// Marked.
    Marked,
}

/// A sign as this terminal shows it.
pub fn sign(cx: &Context<'_>, sign: Sign) -> &'static str {
    let signs = cx.signs();
    match sign {
        Sign::Done => signs.done,
        Sign::Wrong => signs.bad,
        Sign::Here => signs.running,
        Sign::Coming => signs.pending,
        Sign::Skipped => signs.skipped,
        Sign::Attention => signs.alarm,
        Sign::Leads => signs.arrow,
        Sign::Marked => signs.lamp,
    }
}

/// A hint for the footer: the key of an action, or `otherwise` where the keymap has none, and what it does.
pub fn hint(cx: &Context<'_>, mode: Mode, action: Action, otherwise: &str, words: &str) -> Hint {
    let keys = cx.key(mode, action).unwrap_or_else(|| otherwise.to_owned());
    Hint::new(keys, cx.text(words))
}

/// Enter and what it does here.
pub fn enter(cx: &Context<'_>, mode: Mode, words: &str) -> Hint {
    let action = match mode {
        Mode::Election => Action::Next,
        _ => Action::Confirm,
    };
    hint(cx, mode, action, "Enter", words)
}

/// Enter, which does not do its work here, and why.
pub fn cannot(cx: &Context<'_>, mode: Mode, why: &str) -> Hint {
    // The footer has one line: the first sentence.
    let why = why.split_once(". ").map_or(why, |(first, _)| first);
    let why = why.trim_end_matches('.');
    let words = cx.locale.format("hint-cannot-record", &facts![why = why]);
    Hint {
        words,
        ..enter(cx, mode, "hint-record")
    }
}

/// Esc and what it does here.
pub fn escape(cx: &Context<'_>, mode: Mode, words: &str) -> Hint {
    hint(cx, mode, Action::Cancel, "Esc", words)
}

/// A note in place: its sentences, the first with a sign.
pub fn note(cx: &Context<'_>, note: Option<&Note>, width: usize) -> Vec<Line<'static>> {
    let Some(note) = note else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for (index, sentence) in note.say(cx.locale).iter().enumerate() {
        let mark = match index {
            0 => format!("{} ", sign(cx, Sign::Attention)),
            _ => "  ".to_owned(),
        };
        let style = if index == 0 {
            cx.theme.warning
        } else {
            cx.theme.text
        };
        for line in super::text::hanging(&mark, sentence, width) {
            lines.push(Line::styled(line, style));
        }
    }
    lines
}

/// A number field of `width` cells between brackets: `[   0 ]`. Empty is empty.
pub fn number(cx: &Context<'_>, field: &Field, width: usize, active: bool) -> Span<'static> {
    Span::styled(
        format!("[{} ]", right(field.raw(), width.saturating_sub(1))),
        field_style(cx, active),
    )
}

/// The style of a field.
pub fn field_style(cx: &Context<'_>, active: bool) -> Style {
    if active {
        cx.theme.field_active
    } else {
        cx.theme.field
    }
}

/// A field of any kind in at most `width` cells, and where the cursor stands in it.
pub fn field(
    cx: &Context<'_>,
    field: &Field,
    width: usize,
    active: bool,
) -> (Vec<Span<'static>>, usize) {
    match field.kind() {
        Kind::Number(_) => {
            let wide = width.min(8);
            (vec![number(cx, field, wide, active)], wide)
        }
        Kind::Choice(ids) => {
            let mut spans = Vec::new();
            for (index, id) in ids.iter().enumerate() {
                let chosen = index == field.chosen();
                let mark = if chosen { sign(cx, Sign::Marked) } else { " " };
                let style = match (chosen, active) {
                    (true, true) => cx.theme.field_active,
                    (true, false) => cx.theme.now,
                    (false, _) => cx.theme.dim,
                };
                spans.push(Span::styled(
                    format!("{mark} {}", cx.locale.text(id)),
                    style,
                ));
                spans.push(Span::raw("  "));
            }
            (spans, 0)
        }
        Kind::Text | Kind::Cards => {
            let room = width.saturating_sub(1).max(4);
            let before: String = field.raw().chars().take(field.cursor()).collect();
            // What stands left of the field's window is cut off, so that the cursor always shows.
            let hidden = cells(&before).saturating_sub(room.saturating_sub(2));
            let shown = skip_cells(field.raw(), hidden);
            let text = super::text::fit(&clip(&shown, room), room);
            let cursor = cells(&skip_cells(&before, hidden));
            (vec![Span::styled(text, field_style(cx, active))], cursor)
        }
    }
}

fn skip_cells(text: &str, hidden: usize) -> String {
    let mut left = hidden;
    text.chars()
        .skip_while(|letter| {
            let skip = left > 0;
            left = left.saturating_sub(cells(letter.encode_utf8(&mut [0; 4])));
            skip
        })
        .collect()
}

/// A label and a value on one line, wrapped under the value: `LỜI DẪN  Đồng chí nào …`.
pub fn labelled(
    label: &str,
    label_style: Style,
    text: &str,
    style: Style,
    width: usize,
) -> Vec<Line<'static>> {
    let indent = cells(label) + 2;
    wrap(text, width.saturating_sub(indent))
        .into_iter()
        .enumerate()
        .map(|(index, words)| {
            let head = if index == 0 {
                format!("{label}  ")
            } else {
                " ".repeat(indent)
            };
            Line::from(vec![
                Span::styled(head, label_style),
                Span::styled(words, style),
            ])
        })
        .collect()
}
