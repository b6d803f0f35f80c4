//! Changes of a text at its places, applied from its end to its beginning.

use super::Change;
use crate::congress::plan::Step;
use crate::congress::{Congress, Fact, Plan, State};
use crate::review::lesson::Lessons;
use crate::source::{Path, Places};
use std::ops::Range;

/// Changes in the making.
pub(super) struct Edits<'a> {
    text: &'a str,
    pub places: &'a Places,
    pub congress: &'a Congress,
    pub lessons: &'a Lessons,
    made: Vec<(Range<usize>, String)>,
    told: Vec<(usize, Change)>,
    /// Steps that were put in, with the places of their sitting and item.
    pub put: Vec<(usize, usize, Step)>,
}

impl<'a> Edits<'a> {
    pub fn new(
        text: &'a str,
        places: &'a Places,
        congress: &'a Congress,
        lessons: &'a Lessons,
    ) -> Self {
        Self {
            text,
            places,
            congress,
            lessons,
            made: Vec::new(),
            told: Vec::new(),
            put: Vec::new(),
        }
    }

    pub fn state(&self) -> &'a State {
        self.congress.state()
    }

    pub fn plan(&self) -> &'a Plan {
        &self.state().setup.plan
    }

    /// Puts a text in the place of these bytes.
    pub fn replace(&mut self, range: Range<usize>, with: String) {
        self.made.push((range, with));
    }

    /// Writes the value of a field: in its place, or behind the field that is always there.
    pub fn set(&mut self, group: &Path<'_>, field: &str, after: &str, value: &str) {
        let path = group.field(field);
        if self.places.has(&path) {
            self.replace(self.places.value(&path), value.to_owned());
        } else if let Some(there) = self.places.whole(&group.field(after)) {
            self.replace(there.end..there.end, format!(", {field}: {value}"));
        }
    }

    /// Puts a line of its own before the one in which this byte stands.
    pub fn line_before(&mut self, at: usize, line: &str) {
        let start = self.start_of_line(at);
        let text = format!("{}{line}\n", self.indent(at));
        self.replace(start..start, text);
    }

    /// Puts an element into a list, before the one at `before` or at the end of it. `lines` are indented as the
    /// elements are.
    pub fn insert(&mut self, list: &Path<'_>, before: Option<usize>, length: usize, lines: &str) {
        let here = before.and_then(|place| self.places.whole(&list.at(place)));
        let last = length
            .checked_sub(1)
            .and_then(|last| self.places.whole(&list.at(last)));
        if let Some(here) = here {
            let indent = self.indent(here.start);
            let text = format!("{},\n{indent}", indented(lines, &indent));
            self.replace(here.start..here.start, text);
        } else if let Some(last) = last {
            let indent = self.indent(last.start);
            let text = format!(",\n{indent}{}", indented(lines, &indent));
            self.replace(last.end..last.end, text);
        }
    }

    /// Keeps a change in words.
    pub fn tell(
        &mut self,
        path: &Path<'_>,
        message: &'static str,
        facts: Vec<(&'static str, Fact)>,
    ) {
        let change = Change {
            path: path.to_string(),
            message,
            facts,
        };
        self.told.push((self.places.value(path).start, change));
    }

    fn start_of_line(&self, at: usize) -> usize {
        let before = self.text.get(..at).unwrap_or_default();
        before.rfind('\n').map_or(0, |end| end + 1)
    }

    /// The blanks at the beginning of the line in which this byte stands.
    fn indent(&self, at: usize) -> String {
        let line = self
            .text
            .get(self.start_of_line(at)..at)
            .unwrap_or_default();
        line.chars()
            .take_while(|c| matches!(c, ' ' | '\t'))
            .collect()
    }

    /// The changed text, and the changes in its order.
    pub fn done(mut self) -> (String, Vec<Change>) {
        // Stable: what goes to the same place stays in the order in which it was put there.
        self.made.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(self.text.len() + 1024);
        let mut at = 0;
        for (range, with) in &self.made {
            if range.start < at {
                continue;
            }
            out.push_str(self.text.get(at..range.start).unwrap_or_default());
            out.push_str(with);
            at = range.end;
        }
        out.push_str(self.text.get(at..).unwrap_or_default());
        self.told.sort_by_key(|(place, _)| *place);
        (
            out,
            self.told.into_iter().map(|(_, change)| change).collect(),
        )
    }
}

/// All lines but the first behind this indent.
fn indented(lines: &str, indent: &str) -> String {
    lines.replace('\n', &format!("\n{indent}"))
}
