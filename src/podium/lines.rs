//! Lines of frames, drawn cell by cell.

use super::signs::Signs;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// A pen for the lines of a frame; places are counted from the corner of its area.
pub struct Lines<'b> {
    buffer: &'b mut Buffer,
    area: Rect,
    style: Style,
    signs: &'static Signs,
}

impl<'b> Lines<'b> {
    /// A pen for this area.
    pub fn new(
        buffer: &'b mut Buffer,
        area: Rect,
        style: Style,
        signs: &'static Signs,
    ) -> Lines<'b> {
        Self {
            buffer,
            area,
            style,
            signs,
        }
    }

    /// One sign.
    pub fn set(&mut self, x: u16, y: u16, sign: &str) {
        if let Some(cell) = self.buffer.cell_mut((self.area.x + x, self.area.y + y)) {
            cell.set_symbol(sign).set_style(self.style);
        }
    }

    /// A line downwards, `to` not included.
    pub fn down(&mut self, x: u16, from: u16, to: u16) {
        let [_, vertical] = self.signs.lines;
        for y in from..to {
            self.set(x, y, vertical);
        }
    }

    /// A line across, with these ends.
    pub fn across(&mut self, y: u16, (from, to): (u16, u16), [left, right]: [&str; 2]) {
        let [horizontal, _] = self.signs.lines;
        for x in from + 1..to {
            self.set(x, y, horizontal);
        }
        self.set(from, y, left);
        self.set(to, y, right);
    }

    /// A line around the area.
    pub fn around(&mut self) {
        let [top_left, top_right, bottom_left, bottom_right] = self.signs.corners;
        let (right, bottom) = (
            self.area.width.saturating_sub(1),
            self.area.height.saturating_sub(1),
        );
        self.down(0, 1, bottom);
        self.down(right, 1, bottom);
        self.across(0, (0, right), [top_left, top_right]);
        self.across(bottom, (0, right), [bottom_left, bottom_right]);
    }
}
