//! Text in cells: wrapping, clipping and columns, by the width a terminal gives each letter.

use crate::podium::widgets;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Cells a text takes.
pub fn cells(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// The text in lines of at most `width` cells, broken between words. Never empty.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = u16::try_from(width).unwrap_or(u16::MAX);
    let lines = widgets::wrap(text, width);
    if lines.is_empty() {
        return vec![String::new()];
    }
    lines
}

/// The same with a mark before the first line; the others stand under its text.
pub fn hanging(mark: &str, text: &str, width: usize) -> Vec<String> {
    let indent = cells(mark);
    wrap(text, width.saturating_sub(indent))
        .into_iter()
        .enumerate()
        .map(|(index, line)| match index {
            0 => format!("{mark}{line}"),
            _ => format!("{}{line}", " ".repeat(indent)),
        })
        .collect()
}

/// The text in exactly `width` cells: clipped with `…`, or filled up with blanks.
pub fn fit(text: &str, width: usize) -> String {
    let mut out = clip(text, width);
    let missing = width.saturating_sub(cells(&out));
    out.push_str(&" ".repeat(missing));
    out
}

/// The text in exactly `width` cells, standing at the right.
pub fn right(text: &str, width: usize) -> String {
    let out = clip(text, width);
    let missing = width.saturating_sub(cells(&out));
    format!("{}{out}", " ".repeat(missing))
}

/// The text in at most `width` cells; what is cut off is told by `…`.
pub fn clip(text: &str, width: usize) -> String {
    if cells(text) <= width {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for letter in text.chars() {
        let more = letter.width().unwrap_or(0);
        if used + more + 1 > width {
            break;
        }
        used += more;
        out.push(letter);
    }
    if width > 0 {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{cells, clip, fit, hanging, right, wrap};

    #[test]
    fn words_are_kept_whole_where_they_fit() {
        assert_eq!(
            wrap("Đồng chí nào đồng ý, xin biểu quyết", 15),
            ["Đồng chí nào", "đồng ý, xin", "biểu quyết"]
        );
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrap("", 10), [""]);
        assert_eq!(wrap("một\nhai", 10), ["một", "hai"]);
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let text = "Ban Chấp hành Đảng bộ xã khóa XXI, nhiệm kỳ 2020-2025 và các ủy viên";
        for width in 1..40 {
            for line in wrap(text, width)
                .iter()
                .chain(&hanging("· ", text, width.max(4)))
            {
                assert!(cells(line) <= width.max(4), "{line:?} {width}");
            }
        }
    }

    #[test]
    fn columns_have_their_width() {
        assert_eq!(fit("Lò Văn Inh", 12), "Lò Văn Inh  ");
        assert_eq!(fit("Lò Văn Inh", 7), "Lò Văn…");
        assert_eq!(right("104", 5), "  104");
        assert_eq!(clip("abc", 0), "");
        // Decomposed letters take no cells of their own.
        assert_eq!(cells("Tha\u{309}o"), 4);
    }
}
