//! A dialog as a centred box: a head that always shows, a body that scrolls so that the line at hand shows,
//! and a foot that always shows.

use super::text::{cells, clip};
use crate::podium::layer::Context;
use crate::podium::widgets;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

/// Cells between the border and the text, left and right together with the border.
const SIDES: u16 = 4;
/// Lines of the body that always show.
const LEAST: usize = 3;

/// A dialog ready to be drawn.
pub struct Sheet {
    title: String,
    corner: String,
    width: u16,
    tall: bool,
    /// Always shown, above.
    pub head: Vec<Line<'static>>,
    /// Scrolls.
    pub body: Vec<Line<'static>>,
    /// The line of the body that must show.
    pub focus: Option<usize>,
    /// Where the cursor stands: line of the body, and cells from the left of the text.
    pub cursor: Option<(usize, usize)>,
    /// Always shown, below.
    pub foot: Vec<Line<'static>>,
}

impl Sheet {
    /// An empty sheet, at most `width` cells wide.
    pub fn new(title: impl Into<String>, width: u16) -> Self {
        Self {
            title: title.into(),
            corner: String::new(),
            width,
            tall: false,
            head: Vec::new(),
            body: Vec::new(),
            focus: None,
            cursor: None,
            foot: Vec::new(),
        }
    }

    /// Takes the whole height, so that a list does not change its size while it is searched.
    #[must_use]
    pub fn tall(mut self) -> Self {
        self.tall = true;
        self
    }

    /// Words in the lower right corner.
    #[must_use]
    pub fn corner(mut self, words: impl Into<String>) -> Self {
        self.corner = words.into();
        self
    }

    /// Cells for text, of a sheet that wants `width` in this area.
    pub fn inner(width: u16, area: Rect) -> usize {
        usize::from(width.min(area.width).saturating_sub(SIDES))
    }

    /// Draws the sheet in the middle of the area.
    pub fn draw(mut self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let wanted = (self.head.len() + self.body.len() + self.foot.len() + 2) as u16;
        let height = if self.tall { area.height } else { wanted };
        let text = widgets::popup(frame, area, self.width, height, &self.title, cx);
        let rows = usize::from(text.height);
        // The foot says what is wrong and what to do: where room is short, the head gives way first.
        self.foot.truncate(rows);
        let least = self.body.len().min(LEAST);
        let room_for_head = rows.saturating_sub(self.foot.len() + least);
        self.head.truncate(room_for_head);
        let room = rows - self.head.len() - self.foot.len();
        let from = first_shown(self.body.len(), room, self.focus.unwrap_or(0));
        if self.body.len() > room {
            let until = (from + room).min(self.body.len());
            let shown = format!("{}-{until}/{}", from + 1, self.body.len());
            self.corner = if self.corner.is_empty() {
                shown
            } else {
                format!("{}, {shown}", self.corner)
            };
        }
        if !self.corner.is_empty() {
            let words = format!(" {} ", clip(&self.corner, usize::from(text.width)));
            let border = Rect {
                y: text.bottom(),
                height: 1,
                ..text
            };
            widgets::put_right(frame.buffer_mut(), border, 0, &words, cx.theme.dim);
        }
        if let Some((row, cell)) = self.cursor
            && (from..from + room).contains(&row)
        {
            let y = text.y + (self.head.len() + row - from) as u16;
            let x = text.x + (cell as u16).min(text.width.saturating_sub(1));
            frame.set_cursor_position(Position { x, y });
        }
        let shown = self.body.into_iter().skip(from).take(room);
        let mut lines = self.head;
        lines.extend(shown);
        // The foot stands at the bottom of a tall sheet.
        let blank = rows.saturating_sub(lines.len() + self.foot.len());
        lines.extend(std::iter::repeat_n(Line::default(), blank));
        lines.extend(self.foot);
        frame.render_widget(Paragraph::new(lines).style(cx.theme.text), text);
    }
}

/// The first line of a list that is shown, so that the focus stands inside, in the middle where it can.
pub fn first_shown(lines: usize, room: usize, focus: usize) -> usize {
    let most = lines.saturating_sub(room);
    focus.saturating_sub(room / 2).min(most)
}

/// A line in one style.
pub fn line(text: impl Into<String>, style: Style) -> Line<'static> {
    Line::styled(text.into(), style)
}

/// Wrapped text in one style.
pub fn paragraph(text: &str, width: usize, style: Style) -> Vec<Line<'static>> {
    super::text::wrap(text, width)
        .into_iter()
        .map(|words| line(words, style))
        .collect()
}

/// A line of two parts, the second standing at the right edge.
pub fn split(
    left: &str,
    left_style: Style,
    right: &str,
    right_style: Style,
    width: usize,
) -> Line<'static> {
    let right = clip(right, width);
    let left = super::text::fit(left, width.saturating_sub(cells(&right) + 1));
    Line::from(vec![
        Span::styled(left, left_style),
        Span::raw(" "),
        Span::styled(right, right_style),
    ])
}

#[cfg(test)]
mod tests {
    use super::first_shown;

    #[test]
    fn the_focus_is_always_inside() {
        for lines in 0..30 {
            for room in 1..12 {
                for focus in 0..lines {
                    let from = first_shown(lines, room, focus);
                    assert!(
                        from <= focus && focus < from + room,
                        "{lines} {room} {focus}"
                    );
                    assert!(from == 0 || from + room <= lines);
                }
            }
        }
    }
}
