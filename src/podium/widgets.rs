//! Small things that screens and dialogs draw with: wrapped text, lines of spans, popups, hints.

use super::layer::{Context, Hint};
use super::signs::Signs;
use super::theme::Theme;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Rect};
use ratatui::style::Style;
use ratatui::symbols::border;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Widget};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many cells a text takes.
pub fn width(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// The text in lines of at most `width` cells, broken between words; a word that is longer is cut.
pub fn wrap(text: &str, width: u16) -> Vec<String> {
    let most = usize::from(width.max(1));
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let mut used = 0;
        for word in paragraph.split_whitespace() {
            let wide = word.width();
            if used > 0 && used + 1 + wide <= most {
                line.push(' ');
                line.push_str(word);
                used += 1 + wide;
                continue;
            }
            if used > 0 {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            for letter in word.chars() {
                let wide = letter.width().unwrap_or(0);
                if used + wide > most && used > 0 {
                    lines.push(std::mem::take(&mut line));
                    used = 0;
                }
                line.push(letter);
                used += wide;
            }
        }
        lines.push(line);
    }
    lines
}

/// The text cut to `width` cells, with a sign where something is missing.
pub fn clip(text: &str, width: u16, signs: &Signs) -> String {
    let most = usize::from(width);
    if text.width() <= most {
        return text.to_owned();
    }
    let room = most.saturating_sub(signs.more.width());
    let mut out = String::new();
    let mut used = 0;
    for letter in text.chars() {
        let wide = letter.width().unwrap_or(0);
        if used + wide > room {
            break;
        }
        out.push(letter);
        used += wide;
    }
    let kept = out.trim_end().len();
    out.truncate(kept);
    if most > 0 {
        out.push_str(signs.more);
    }
    out
}

/// Writes a text at the left of one line; what does not fit is cut.
pub fn put(buffer: &mut Buffer, area: Rect, row: u16, text: &str, style: Style) {
    if row < area.height && area.width > 0 {
        buffer.set_stringn(area.x, area.y + row, text, usize::from(area.width), style);
    }
}

/// Writes a text at the right end of one line; what does not fit is cut at its end.
pub fn put_right(buffer: &mut Buffer, area: Rect, row: u16, text: &str, style: Style) {
    if row < area.height && area.width > 0 {
        let wide = width(text).min(area.width);
        buffer.set_stringn(
            area.x + area.width - wide,
            area.y + row,
            text,
            usize::from(wide),
            style,
        );
    }
}

/// Writes a line of spans.
pub fn put_line(buffer: &mut Buffer, area: Rect, row: u16, line: &Line<'_>) {
    if row < area.height && area.width > 0 {
        buffer.set_line(area.x, area.y + row, line, area.width);
    }
}

/// One line of an area.
pub fn row(area: Rect, row: u16) -> Rect {
    Rect {
        y: area.y + row.min(area.height),
        height: u16::from(row < area.height),
        ..area
    }
}

/// The area without `left` cells at its left side.
pub fn inset(area: Rect, left: u16) -> Rect {
    let left = left.min(area.width);
    Rect {
        x: area.x + left,
        width: area.width - left,
        ..area
    }
}

/// The area without `by` cells at its left and right sides.
pub fn inset_both(area: Rect, by: u16) -> Rect {
    let inner = inset(area, by);
    Rect {
        width: inner.width.saturating_sub(by),
        ..inner
    }
}

/// The frame of popups: signs or ASCII.
fn border_set(signs: &Signs) -> border::Set<'static> {
    let [horizontal, vertical] = signs.lines;
    let [top_left, top_right, bottom_left, bottom_right] = signs.corners;
    border::Set {
        top_left,
        top_right,
        bottom_left,
        bottom_right,
        vertical_left: vertical,
        vertical_right: vertical,
        horizontal_top: horizontal,
        horizontal_bottom: horizontal,
    }
}

/// A framed box in the middle of `area`, cleared, of at most this size with its frame. Gives the room
/// inside it, one cell away from the frame at both sides.
pub fn popup(
    frame: &mut Frame<'_>,
    area: Rect,
    width: u16,
    height: u16,
    title: &str,
    cx: &Context<'_>,
) -> Rect {
    let border = cx.theme.frame(cx.state.mode);
    boxed(
        frame,
        area,
        (width, height),
        title,
        (border, cx.theme.title),
        cx.signs(),
    )
}

/// The same with its own styles: of the frame and of the title.
pub fn boxed(
    frame: &mut Frame<'_>,
    area: Rect,
    (width, height): (u16, u16),
    title: &str,
    (border, heading): (Style, Style),
    signs: &Signs,
) -> Rect {
    let place = area.centered(
        Constraint::Length(width.min(area.width)),
        Constraint::Length(height.min(area.height)),
    );
    let title = clip(title, place.width.saturating_sub(6), signs);
    let block = Block::bordered()
        .border_set(border_set(signs))
        .border_style(border)
        .title(Line::styled(format!(" {title} "), heading));
    let inner = block.inner(place);
    frame.render_widget(Clear, place);
    mend_cut(frame.buffer_mut(), place);
    frame.render_widget(block, place);
    let inner = inset(inner, 1);
    Rect {
        width: inner.width.saturating_sub(1),
        ..inner
    }
}

/// A wide sign that a popup covers by half would be drawn over its frame: its first half is blanked.
fn mend_cut(buffer: &mut Buffer, place: Rect) {
    let Some(before) = place.x.checked_sub(1) else {
        return;
    };
    for y in place.top()..place.bottom() {
        if let Some(cell) = buffer.cell_mut((before, y))
            && cell.symbol().width() > 1
        {
            cell.set_symbol(" ");
        }
    }
}

/// Hints as one line: as many as fit, most important first, with a dot between. The first one always shows, cut
/// where it must be.
pub fn hints_line(hints: &[Hint], width: u16, theme: &Theme, signs: &Signs) -> Line<'static> {
    let mut spans = Vec::new();
    let mut used = 0;
    for (index, hint) in hints.iter().enumerate() {
        let gap = if used == 0 { 0 } else { 3 };
        let between = u16::from(!hint.keys.is_empty() && !hint.words.is_empty());
        let keys = self::width(&hint.keys) + between;
        let words = match index {
            0 => clip(&hint.words, width.saturating_sub(keys), signs),
            _ => hint.words.clone(),
        };
        let wide = keys + self::width(&words);
        if used + gap + wide > width {
            continue;
        }
        if gap > 0 {
            spans.push(Span::styled(format!(" {} ", signs.dot), theme.dim));
        }
        if !hint.keys.is_empty() {
            spans.push(Span::styled(hint.keys.clone(), theme.key));
        }
        if between > 0 {
            spans.push(Span::raw(" "));
        }
        spans.push(Span::styled(words, theme.text));
        used += gap + wide;
    }
    Line::from(spans)
}

/// A bar of which `part` of `whole` is over.
pub fn bar(buffer: &mut Buffer, area: Rect, part: i64, whole: i64, style: Style, signs: &Signs) {
    if area.height == 0 {
        return;
    }
    let cells = i64::from(area.width);
    let over = if whole > 0 {
        (part.clamp(0, whole).saturating_mul(cells) + whole / 2) / whole
    } else {
        0
    };
    for at in 0..area.width {
        let sign = if i64::from(at) < over {
            signs.full
        } else {
            signs.empty
        };
        if let Some(cell) = buffer.cell_mut((area.x + at, area.y)) {
            cell.set_symbol(sign).set_style(style);
        }
    }
}

/// Fills an area with blanks.
pub fn blank(buffer: &mut Buffer, area: Rect) {
    Clear.render(area, buffer);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_broken_between_words_and_nothing_is_lost() {
        assert_eq!(
            wrap("Xin trân trọng kính mời đồng chí", 12),
            ["Xin trân", "trọng kính", "mời đồng chí"]
        );
        assert_eq!(wrap("một\n\nhai", 9), ["một", "", "hai"]);
        assert_eq!(wrap("ghềnh-thác", 4), ["ghền", "h-th", "ác"]);
        assert!(wrap("", 5).is_empty());
    }

    #[test]
    fn decomposed_letters_count_as_one_cell() {
        assert_eq!(
            wrap("Tha\u{309}o Hoa\u{300}", 8),
            ["Tha\u{309}o Hoa\u{300}"]
        );
    }

    #[test]
    fn what_is_cut_off_is_told() {
        let signs = Signs::new(false);
        assert_eq!(clip("Thảo luận", 20, signs), "Thảo luận");
        assert_eq!(clip("Thảo luận văn kiện", 10, signs), "Thảo luận…");
        assert_eq!(clip("Thảo", 0, signs), "");
    }

    #[test]
    fn a_bar_is_full_only_when_all_is_over() {
        let area = Rect::new(0, 0, 10, 1);
        for (part, drawn) in [(0, 0), (50, 5), (99, 10), (100, 10), (400, 10), (-5, 0)] {
            let mut buffer = Buffer::empty(area);
            bar(&mut buffer, area, part, 100, Style::new(), Signs::new(true));
            let full = buffer
                .content()
                .iter()
                .filter(|c| c.symbol() == "#")
                .count();
            assert_eq!(full, drawn, "{part}");
        }
    }
}
