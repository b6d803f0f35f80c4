//! A text as somebody wrote it, cleaned, with its lines: bytes to places and back.

use super::Place;
use super::clean::clean_cow;
use std::ops::Range;

/// Lines longer than this many characters are not shown with a problem.
const LONGEST_SHOWN_LINE: usize = 1000;

/// A cleaned text with its file name and the starts of its lines. Places speak of the cleaned text.
#[derive(Clone, Debug, Default)]
pub struct Written {
    file: String,
    text: String,
    starts: Vec<usize>,
}

impl Written {
    /// The text of this file, cleaned.
    pub fn new(file: &str, text: &str) -> Self {
        let text = clean_cow(text).into_owned();
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self {
            file: file.to_owned(),
            text,
            starts,
        }
    }

    /// Name of the file, as given.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The cleaned text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A part of the text; empty where the range is not one of the text.
    pub fn part(&self, span: Range<usize>) -> &str {
        self.text.get(span).unwrap_or_default()
    }

    /// The line of this number, counted from 1, without its end.
    pub fn line(&self, number: u32) -> &str {
        let index = (number as usize).saturating_sub(1);
        let from = self.starts.get(index).copied().unwrap_or(self.text.len());
        let to = self
            .starts
            .get(index + 1)
            .map_or(self.text.len(), |next| next.saturating_sub(1));
        self.part(from..to)
    }

    /// The line as it is shown with a problem: empty if it is too long to be of use.
    pub(crate) fn shown_line(&self, number: u32) -> String {
        let line = self.line(number);
        if line.chars().nth(LONGEST_SHOWN_LINE).is_some() {
            String::new()
        } else {
            line.to_owned()
        }
    }

    /// The number of the line, from 1, in which this byte stands.
    pub fn line_number(&self, at: usize) -> u32 {
        number(self.starts.partition_point(|start| *start <= at).max(1))
    }

    /// The place of a range of bytes. Its length ends with its first line.
    pub fn place(&self, span: Range<usize>) -> Place {
        let at = span.start.min(self.text.len());
        let line = self.line_number(at);
        let start = self.starts.get(line as usize - 1).copied().unwrap_or(0);
        let column = self.part(start..at).chars().count() + 1;
        let shown = self.part(at..span.end.clamp(at, self.text.len()));
        let length = shown.chars().take_while(|c| *c != '\n').count().max(1);
        Place {
            line,
            column: number(column),
            length: number(length),
        }
    }

    /// The byte at this line and column, both from 1, columns in characters; the end of the line where the
    /// column lies behind it.
    pub fn offset(&self, line: u32, column: u32) -> usize {
        let index = (line as usize).saturating_sub(1);
        let start = self.starts.get(index).copied().unwrap_or(self.text.len());
        let text = self.line(line);
        let before = (column as usize).saturating_sub(1);
        let within = text
            .char_indices()
            .nth(before)
            .map_or(text.len(), |(at, _)| at);
        start + within
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_places_agree() {
        let written = Written::new("x.ron", "Đảng\nbộ xã\r\n\ncuối");
        assert_eq!(written.line(2), "bộ xã");
        assert_eq!(written.line(3), "");
        assert_eq!(written.line(4), "cuối");
        assert_eq!(written.line(9), "");
        for (at, _) in written.text().char_indices() {
            let place = written.place(at..at);
            assert_eq!(written.offset(place.line, place.column), at);
        }
        let at = written.text().find("xã").unwrap();
        let place = written.place(at..written.text().len());
        assert_eq!((place.line, place.column, place.length), (2, 4, 2));
    }

    #[test]
    fn places_outside_the_text_are_at_its_end() {
        let written = Written::new("x", "ab");
        let place = written.place(7..9);
        assert_eq!((place.line, place.column, place.length), (1, 3, 1));
        assert_eq!(written.offset(5, 5), 2);
        assert_eq!(Written::new("x", "").place(0..0).line, 1);
    }

    #[test]
    fn endless_lines_are_not_shown() {
        assert_eq!(Written::new("x", &"a".repeat(1001)).shown_line(1), "");
        assert_eq!(Written::new("x", "a").shown_line(1), "a");
    }
}
