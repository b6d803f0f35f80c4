//! The readiness page: what was found in a session, the gravest first, and the chosen finding in full.

use super::{Home, Readiness};
use crate::locale::facts;
use crate::podium::signs::Signs;
use crate::podium::widgets::{boxed, clip, put, put_right, row, wrap};
use crate::readiness::{Finding, Tally};
use crate::rulebook::Severity;
use crate::source::{Place, Problem};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Lines of the list that stay, however long the text of a finding is.
const LEAST_LINES: usize = 4;
/// Cells that codes have at most, so that what they say begins in one column.
const MOST_CODE: usize = 14;

/// What was found in a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What is wrong with the file.
    pub problems: Vec<Problem>,
    /// What is to be done before the day, the gravest first.
    pub findings: Vec<Finding>,
}

/// One of a sheet.
enum Found<'s> {
    Problem(&'s Problem),
    Finding(&'s Finding),
}

/// A line of the list: a heading, or one that can be chosen, with its number.
enum Row<'s> {
    Heading(&'static str),
    Found(usize, Found<'s>),
}

impl Sheet {
    /// How many can be chosen.
    pub(super) fn len(&self) -> usize {
        self.problems.len() + self.findings.len()
    }

    /// What the light on the list shows.
    pub(super) fn readiness(&self) -> Readiness {
        if self.problems.iter().any(Problem::is_error) {
            return Readiness::Unreadable;
        }
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let tally = Tally::of(&self.findings);
        match (tally.must, tally.should + self.problems.len()) {
            (0, 0) => Readiness::Ready,
            (0, should) => Readiness::Advised(number(should)),
            (must, _) => Readiness::Lacking(number(must)),
        }
    }

    fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        let mut number = 0;
        if !self.problems.is_empty() {
            rows.push(Row::Heading("home-check-problems"));
        }
        for problem in &self.problems {
            rows.push(Row::Found(number, Found::Problem(problem)));
            number += 1;
        }
        for (severity, heading) in [
            (Severity::Must, "check-must"),
            (Severity::Should, "check-should"),
            (Severity::Lesson, "check-advice"),
        ] {
            let of = self.findings.iter().filter(|one| one.severity == severity);
            for (index, finding) in of.enumerate() {
                if index == 0 {
                    rows.push(Row::Heading(heading));
                }
                rows.push(Row::Found(number, Found::Finding(finding)));
                number += 1;
            }
        }
        rows
    }
}

impl Found<'_> {
    fn code(&self) -> &str {
        match self {
            Self::Problem(problem) => problem.code,
            Self::Finding(finding) => &finding.code,
        }
    }

    fn place(&self) -> (&str, Option<Place>) {
        match self {
            Self::Problem(problem) => (&problem.file, problem.place),
            Self::Finding(finding) => (&finding.file, finding.place),
        }
    }

    fn style(&self, home: &Home<'_>) -> Style {
        match self {
            Self::Problem(problem) if problem.is_error() => home.theme.bad,
            Self::Finding(finding) if finding.severity == Severity::Must => home.theme.bad,
            Self::Finding(finding) if finding.severity == Severity::Lesson => home.theme.dim,
            _ => home.theme.warning,
        }
    }

    /// What is wrong, and what to do with what it rests on.
    fn said(&self, home: &Home<'_>) -> (String, Vec<(&'static str, String)>) {
        match self {
            Self::Problem(problem) => {
                let (what, hint) = home.locale.problem(problem);
                (what, vec![("cli-hint", hint)])
            }
            Self::Finding(finding) => {
                let words = home.locale.readiness(finding);
                let mut notes = vec![("cli-hint", words.to_do), ("check-rule", words.rule)];
                if !finding.also.is_empty() {
                    let codes = home.locale.listed(&finding.also);
                    let also = home.locale.format("check-also", &facts![codes = codes]);
                    notes.push(("cli-advice", also));
                }
                (words.what, notes)
            }
        }
    }
}

/// Draws the page of a session over the list.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, home: &Home<'_>, at: usize, chosen: usize) {
    let signs = Signs::new(home.ascii);
    let (Some(entry), Some(Some(sheet))) = (home.entries.get(at), home.sheets.get(&at)) else {
        return;
    };
    let title = home.locale.format(
        "home-check-title",
        &facts![title = entry.title.get(home.locale.lang())],
    );
    let styles = (home.theme.frame_rehearsal, home.theme.title);
    let title = clip(&title, area.width.saturating_sub(6), signs);
    let place = boxed(
        frame,
        area,
        (area.width, area.height),
        &title,
        styles,
        signs,
    );
    let buffer = frame.buffer_mut();
    let rows = sheet.rows();
    let line = rows
        .iter()
        .position(|row| matches!(row, Row::Found(number, _) if *number == chosen));
    let Some((line, Row::Found(_, found))) = line.and_then(|at| Some((at, rows.get(at)?))) else {
        put(
            buffer,
            place,
            0,
            &home.locale.text("home-check-good"),
            home.theme.good,
        );
        return;
    };
    let details = details(home, found, place.width);
    let room = usize::from(place.height);
    // The text of the chosen one stands whole where it can; the list has the rest.
    let wanted = room.saturating_sub(details.len() + 1);
    let most = wanted.max(LEAST_LINES).min(rows.len()).min(room);
    let codes = rows.iter().map(|row| match row {
        Row::Heading(_) => 0,
        Row::Found(_, found) => found.code().len(),
    });
    let codes = codes.max().unwrap_or(0).min(MOST_CODE);
    // With the first one its heading is seen too.
    let first = (line + 1).saturating_sub(most);
    for (index, one) in rows.iter().skip(first).take(most).enumerate() {
        let index = index as u16;
        match one {
            Row::Heading(id) => put(
                buffer,
                place,
                index,
                &home.locale.text(id),
                home.theme.title,
            ),
            Row::Found(number, found) => {
                let is_chosen = *number == chosen;
                let sign = if is_chosen { signs.running } else { " " };
                let text = format!("{sign} {:<codes$}  {}", found.code(), found.said(home).0);
                let text = clip(&text, place.width, signs);
                put(buffer, place, index, &text, found.style(home));
                if is_chosen {
                    buffer.set_style(row(place, index), home.theme.selected);
                }
            }
        }
    }
    let below = Rect {
        y: place.y + (most as u16).min(place.height),
        height: place.height.saturating_sub(most as u16),
        ..place
    };
    let of = home
        .locale
        .format("home-check-of", &facts![at = chosen + 1, all = sheet.len()]);
    put(
        buffer,
        below,
        0,
        &signs.lines[0].repeat(usize::from(below.width)),
        home.theme.dim,
    );
    put_right(buffer, below, 0, &format!(" {of} "), home.theme.dim);
    for (index, (text, style)) in details.iter().enumerate() {
        put(buffer, below, index as u16 + 1, text, *style);
    }
}

/// The chosen one in full: what is wrong, what to do, the rule, the place.
fn details(home: &Home<'_>, found: &Found<'_>, wide: u16) -> Vec<(String, Style)> {
    let (what, notes) = found.said(home);
    let mut lines: Vec<(String, Style)> = wrap(&what, wide)
        .into_iter()
        .map(|line| (line, home.theme.text))
        .collect();
    for (word, note) in notes.iter().filter(|(_, note)| !note.is_empty()) {
        let text = format!("{}: {note}", home.locale.text(word));
        let style = if *word == "cli-hint" {
            home.theme.next
        } else {
            home.theme.dim
        };
        lines.extend(wrap(&text, wide).into_iter().map(|line| (line, style)));
    }
    let (file, place) = found.place();
    let place = place.map_or_else(String::new, |at| format!(":{}:{}", at.line, at.column));
    lines.push((format!("{file}{place}"), home.theme.dim));
    lines
}
