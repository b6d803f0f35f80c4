//! The count as the signed minutes have it: valid, invalid by reason, votes for every name. What does not add
//! up is told while it is typed, and the cursor goes where to look.

use super::super::kit::field::Typed;
use super::super::kit::note::Note;
use super::super::kit::paint::{self, Sign, sign};
use super::super::kit::press::{Press, digit, press};
use super::super::kit::sheet::{Sheet, line, paragraph};
use super::super::kit::text::{cells, fit, hanging};
use super::figures::{Cell, Figures};
use crate::congress::election::{BallotKind, CountMethod, Election, Finding, outcome};
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Cells the dialog wants.
const WIDTH: u16 = 88;
/// Findings that are shown at once; the others wait for these to be mended.
const FINDINGS: usize = 3;
/// Cells a figure takes.
const FIGURE: usize = 6;

/// The entry of a count.
pub struct CountDialog {
    election: String,
    figures: Figures,
    at: Cell,
    note: Option<Note>,
    touched: bool,
    leaving: bool,
    sent: bool,
}

impl CountDialog {
    /// The entry for the round that runs; `None` before papers are collected or once it is announced.
    pub fn new(election: &Election) -> Option<Self> {
        Some(Self {
            election: election.id.clone(),
            figures: Figures::new(election)?,
            at: Cell::Valid,
            note: None,
            touched: false,
            leaving: false,
            sent: false,
        })
    }

    fn go(&mut self, by: isize) -> Reply {
        let cells = self.figures.cells();
        let at = cells.iter().position(|cell| *cell == self.at).unwrap_or(0);
        let last = cells.len().saturating_sub(1);
        if let Some(cell) = cells.get(at.saturating_add_signed(by).min(last)) {
            self.at = *cell;
        }
        self.note = None;
        Reply::Consumed
    }

    fn say(&mut self, note: Note) -> Reply {
        self.note = Some(note);
        Reply::Consumed
    }

    /// Records, if every figure is there and all adds up; else goes where to look.
    fn submit(&mut self, cx: &Context<'_>) -> Reply {
        let mut findings = self.figures.findings(&cx.state.setup.rulebook.majority);
        findings.retain(Finding::is_error);
        let explainable = findings.iter().all(Finding::explainable);
        let explained = self.figures.explanation().filter(|_| !findings.is_empty());
        if let Some(finding) = findings.first() {
            if !explainable {
                self.at = self.figures.cell_of(finding);
                return self.say(Note::of("count-look-here"));
            }
            if explained.is_none() {
                self.figures.ask_explanation();
                self.at = Cell::Explained;
                return self.say(Note::of("count-explain-why"));
            }
        }
        if let Some(missing) = self.figures.missing() {
            self.at = missing;
            let id = match missing {
                Cell::Why => "count-why-missing",
                _ => "count-figure-missing",
            };
            return self.say(Note::of(id));
        }
        let Some(sheet) = self.figures.sheet() else {
            return Reply::Consumed;
        };
        self.sent = true;
        self.note = None;
        Reply::Do(vec![
            Effect::Command(Command::EnterCount {
                election: Some(self.election.clone()),
                valid: sheet.valid,
                invalid: sheet.invalid,
                invalid_reasons: sheet.invalid_reasons,
                votes: sheet.votes,
                against: sheet.against,
                reason: self.figures.reason(),
                method: CountMethod::Minutes,
                teams: Vec::new(),
                explained,
            }),
            Effect::Pop,
        ])
    }

    /// Why Enter does not record the count as it stands: the first figure that does not add up or is missing.
    fn why_not(&self, cx: &Context<'_>) -> Option<String> {
        let mut findings = self.figures.findings(&cx.state.setup.rulebook.majority);
        findings.retain(Finding::is_error);
        let explained = self.figures.explanation().is_some();
        let wrong = findings
            .iter()
            .find(|finding| !(explained && finding.explainable()));
        match (wrong, self.figures.missing()) {
            (Some(finding), _) => Some(cx.locale.finding(finding)),
            (None, Some(Cell::Why)) => Some(cx.text("count-why-missing")),
            (None, Some(_)) => Some(cx.text("count-figure-missing")),
            (None, None) => None,
        }
    }

    fn enter(&mut self, cx: &Context<'_>) -> Reply {
        let empty = self
            .figures
            .field(self.at)
            .is_some_and(super::super::kit::field::Field::is_empty);
        let optional = matches!(
            self.at,
            Cell::Reason(_) | Cell::Against(_) | Cell::Explained
        );
        let last = self.figures.cells().last() == Some(&self.at);
        if empty && !optional {
            let id = match self.at {
                Cell::Why => "count-why-missing",
                _ => "count-figure-missing",
            };
            return self.say(Note::of(id));
        }
        if last { self.submit(cx) } else { self.go(1) }
    }

    fn type_key(&mut self, chord: Chord) -> Reply {
        let Some(field) = self.figures.field_mut(self.at) else {
            return Reply::Ignored;
        };
        match field.press(chord) {
            Typed::Taken => {
                self.touched = true;
                self.note = None;
                Reply::Consumed
            }
            Typed::Refused(note) => self.say(note),
            Typed::NotMine => Reply::Ignored,
        }
    }

    /// What adds up and what does not, so far.
    fn checks(&self, width: usize, cx: &Context<'_>) -> Vec<Line<'static>> {
        let majority = &cx.state.setup.rulebook.majority;
        let findings = self.figures.findings(majority);
        let mut lines = Vec::new();
        let text = cx.locale.format(
            "count-sum",
            &facts![
                sum = i64::try_from(self.figures.sum()).unwrap_or(i64::MAX),
                most = self.figures.most().map_or_else(String::new, |most| cx
                    .locale
                    .number(i64::try_from(most).unwrap_or(i64::MAX))),
                filled = self.figures.filled(),
                names = self.figures.names.len(),
            ],
        );
        lines.extend(paragraph(&text, width, cx.theme.text));
        for finding in findings.iter().take(FINDINGS) {
            let text = format!("{}: {}", finding.code(), cx.locale.finding(finding));
            let (mark, style) = match finding.is_error() {
                true => (Sign::Wrong, cx.theme.bad),
                false => (Sign::Attention, cx.theme.warning),
            };
            let mark = format!("{} ", sign(cx, mark));
            lines.extend(
                hanging(&mark, &text, width)
                    .into_iter()
                    .map(|row| line(row, style)),
            );
        }
        if findings.len() > FINDINGS {
            let text = facts![n = findings.len() - FINDINGS];
            lines.extend(paragraph(
                &cx.locale.format("count-more-findings", &text),
                width,
                cx.theme.bad,
            ));
        }
        if !findings.iter().any(Finding::is_error)
            && let Some(sheet) = self.figures.sheet()
        {
            let terms = self
                .figures
                .terms(majority, &self.figures.names, sheet.valid);
            let result = outcome(&terms, &sheet.votes);
            let ending = cx
                .state
                .election(&self.election)
                .map(|election| super::super::ladder::ending(&election.round, &result, cx));
            let enough = result.elected().count();
            let ending = ending.unwrap_or_default();
            let text = match result.need {
                Some(need) => cx.locale.format(
                    "count-adds-up",
                    &facts![enough = enough, need = need, ending = ending],
                ),
                None => cx.locale.format(
                    "count-adds-up-revote",
                    &facts![enough = enough, ending = ending],
                ),
            };
            let mark = format!("{} ", sign(cx, Sign::Done));
            lines.extend(
                hanging(&mark, &text, width)
                    .into_iter()
                    .map(|row| line(row, cx.theme.good)),
            );
        }
        lines
    }

    fn row(
        &self,
        label: &str,
        label_cells: usize,
        row: &[Cell],
        sheet: &mut Sheet,
        cx: &Context<'_>,
    ) {
        let active = row.contains(&self.at);
        let style = if active { cx.theme.now } else { cx.theme.text };
        let mut spans = vec![Span::styled(
            format!("{}  ", fit(label, label_cells)),
            style,
        )];
        let mut used = label_cells + 2;
        for cell in row {
            let Some(field) = self.figures.field(*cell) else {
                continue;
            };
            let here = *cell == self.at;
            let (mut drawn, cursor) = match cell {
                Cell::Why | Cell::Explained => paint::field(cx, field, 40, here),
                _ => (vec![paint::number(cx, field, FIGURE, here)], FIGURE),
            };
            if here {
                sheet.focus = Some(sheet.body.len());
                sheet.cursor = Some((sheet.body.len(), used + cursor));
            }
            spans.append(&mut drawn);
            spans.push(Span::raw(" "));
            used += FIGURE + 3;
        }
        sheet.body.push(Line::from(spans));
    }
}

impl Layer for CountDialog {
    fn mode(&self) -> Mode {
        match (self.leaving, self.at) {
            (true, _) => Mode::Gate,
            (false, Cell::Why | Cell::Explained) => Mode::Text,
            (false, _) => Mode::Vote,
        }
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if std::mem::take(&mut self.leaving) {
            return match digit(press) {
                Some(1) => Reply::one(Effect::Pop),
                _ => Reply::Consumed,
            };
        }
        match press {
            Press::Act(_) => Reply::Ignored,
            _ if self.sent => Reply::Consumed,
            Press::Enter => self.enter(cx),
            Press::NextField | Press::Down => self.go(1),
            Press::PrevField | Press::Up => self.go(-1),
            Press::Clicker => self.say(Note::of("dialog-keyboard-only")),
            Press::Back if self.touched => {
                self.leaving = true;
                Reply::Consumed
            }
            Press::Back => Reply::one(Effect::Pop),
            Press::Key(_) | Press::Choice(_) | Press::First | Press::Last => self.type_key(chord),
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let correction = self.figures.field(Cell::Why).is_some();
        let id = if correction {
            "count-title-correction"
        } else {
            "count-title"
        };
        let title = super::heading(id, &self.election, cx);
        let mut sheet = Sheet::new(title, WIDTH);
        let text = cx
            .locale
            .format("count-about", &facts![collected = self.figures.collected]);
        sheet.head.extend(paragraph(&text, width, cx.theme.text));
        let with_against = self.figures.kind != BallotKind::Strike;
        let figures = if with_against {
            2 * (FIGURE + 3)
        } else {
            FIGURE + 3
        };
        let label = width.saturating_sub(figures + 2).min(44);
        let all = self.figures.cells();
        for cell in &all {
            match cell {
                Cell::Valid | Cell::Invalid | Cell::Why | Cell::Explained => {
                    let text = self.figures.label(*cell, cx);
                    let wide = if matches!(cell, Cell::Why | Cell::Explained) {
                        cells(&text)
                    } else {
                        label
                    };
                    self.row(&text, wide.min(label), &[*cell], &mut sheet, cx);
                }
                Cell::Reason(_) => {
                    let text = format!("  {}", self.figures.label(*cell, cx));
                    self.row(&text, label, &[*cell], &mut sheet, cx);
                }
                Cell::Votes(index) => {
                    if *index == 0 {
                        let id = if with_against {
                            "count-columns-against"
                        } else {
                            "count-columns"
                        };
                        sheet.body.push(line(cx.text(id), cx.theme.title));
                    }
                    let text = self.figures.label(*cell, cx);
                    let pair = [*cell, Cell::Against(*index)];
                    self.row(&text, label, &pair, &mut sheet, cx);
                }
                Cell::Against(_) => {}
            }
        }
        sheet.foot = self.checks(width, cx);
        if self.leaving {
            sheet
                .foot
                .extend(paragraph(&cx.text("count-leave"), width, cx.theme.warning));
        }
        sheet
            .foot
            .extend(paint::note(cx, self.note.as_ref(), width));
        sheet.draw(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.sent = false;
        if let Some(finding) = refusal.findings.first() {
            self.at = self.figures.cell_of(finding);
        }
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        if self.leaving {
            return vec![
                Hint::new("1", cx.text("hint-drop-figures")),
                paint::escape(cx, mode, "hint-stay"),
            ];
        }
        let last = self.figures.cells().last() == Some(&self.at);
        vec![
            match last.then(|| self.why_not(cx)) {
                Some(Some(why)) => paint::cannot(cx, mode, &why),
                Some(None) => paint::enter(cx, mode, "hint-record"),
                None => paint::enter(cx, mode, "hint-next-field"),
            },
            paint::hint(cx, mode, Action::PrevField, "", "hint-previous-field"),
            paint::escape(cx, mode, "hint-back-unrecorded"),
        ]
    }
}
