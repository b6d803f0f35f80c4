//! The gate as it is drawn.

use super::super::kit::paint::{self, Sign, sign};
use super::super::kit::sheet::Sheet;
use super::super::kit::text::{cells, clip, fit, hanging};
use super::{Asking, GateDialog, doors};
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::duties::Duty;
use crate::congress::event::WaiverReason;
use crate::keys::Mode;
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::Remedy;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Cells the dialog wants.
const WIDTH: u16 = 84;
/// Lines that the two borders take.
const BORDERS: usize = 2;

impl GateDialog {
    pub(super) fn draw_sheet(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let title = if self.stopped_next {
            heading(cx)
        } else {
            cx.text("gate-title-duty")
        };
        let mut sheet = Sheet::new(title, WIDTH);
        let note = paint::note(cx, self.note.as_ref(), width);
        if self.several() && self.asking == Asking::Way {
            self.list(&mut sheet, width, cx);
            self.ways(&mut sheet.foot, width, cx);
        } else {
            self.ways(&mut sheet.body, width, cx);
            if self.asking == Asking::Words {
                sheet.cursor = self.cursor(&sheet.body, width, cx);
                sheet.focus = sheet.cursor.map(|(row, _)| row);
            } else if self.asking == Asking::Reason {
                sheet.focus = Some(sheet.body.len().saturating_sub(2));
            }
            let taken = BORDERS + sheet.body.len() + note.len();
            let room = usize::from(area.height).saturating_sub(taken);
            if self.several() {
                self.heads(&mut sheet.head, width, cx);
            } else if let Some(duty) = self.find(cx) {
                about(&mut sheet.head, duty, room, width, cx);
            }
        }
        sheet.foot.extend(note);
        sheet.draw(frame, area, cx);
    }

    /// Several duties: one line each, the one chosen in full with its rule below.
    fn list(&self, sheet: &mut Sheet, width: usize, cx: &Context<'_>) {
        self.said(&mut sheet.head, width, cx);
        for (index, id) in self.duties.iter().enumerate() {
            let found = cx.duties.iter().find(|duty| duty.id == *id);
            let number = found.map_or_else(String::new, |duty| duty.rule.id.clone());
            let here = index == self.at;
            let mark = if here { sign(cx, Sign::Here) } else { " " };
            let text = format!("{mark} {number}  {}", cx.locale.duty(id, cx.state));
            let style = if here {
                cx.theme.selected
            } else {
                cx.theme.text
            };
            if here {
                sheet.focus = Some(sheet.body.len());
            }
            sheet
                .body
                .push(Line::styled(fit(&clip(&text, width), width), style));
        }
        if let Some(duty) = self.find(cx) {
            for line in rule(duty, width, cx) {
                sheet.foot.push(Line::styled(line, cx.theme.dim));
            }
        }
    }

    fn said(&self, head: &mut Vec<Line<'static>>, width: usize, cx: &Context<'_>) {
        let text = cx
            .locale
            .format("gate-several", &facts![n = self.duties.len()]);
        let mark = format!("{} ", sign(cx, Sign::Wrong));
        for line in hanging(&mark, &text, width) {
            head.push(Line::styled(line, cx.theme.bad));
        }
    }

    /// Several duties while they are answered: by their numbers alone.
    fn heads(&self, head: &mut Vec<Line<'static>>, width: usize, cx: &Context<'_>) {
        self.said(head, width, cx);
        for line in hanging("  ", &self.duties.join(", "), width) {
            head.push(Line::styled(line, cx.theme.text));
        }
        head.push(Line::default());
    }

    /// The ways out, with what is being asked under its own.
    fn ways(&self, lines: &mut Vec<Line<'static>>, width: usize, cx: &Context<'_>) {
        let here = |asking| self.asking == asking;
        let many = |id| cx.locale.format(id, &facts![n = self.duties.len()]);
        let (first, second, third) = if self.several() {
            (
                cx.text("gate-several-one"),
                many("gate-several-done"),
                many("gate-several-waive"),
            )
        } else {
            (
                self.find(cx)
                    .map_or_else(String::new, |duty| remedy(duty, cx)),
                cx.text("gate-done-already"),
                cx.text("gate-waive"),
            )
        };
        lines.extend(option(cx, "1", &first, here(Asking::Way), width));
        lines.extend(option(cx, "2", &second, !here(Asking::Reason), width));
        if here(Asking::Words) {
            for (id, field, active) in self.answer.fields() {
                let label = format!("     {} ", cx.text(id));
                let room = width.saturating_sub(cells(&label));
                let (spans, _) = paint::field(cx, field, room, active);
                let style = if active { cx.theme.now } else { cx.theme.text };
                let mut line = vec![Span::styled(label, style)];
                line.extend(spans);
                lines.push(Line::from(line));
            }
        }
        let reasons = WaiverReason::ALL.iter().enumerate();
        if here(Asking::Reason) {
            lines.extend(option(cx, "3", &third, true, width));
            for (index, reason) in reasons {
                let key = format!("    {}", index + 1);
                lines.extend(option(cx, &key, &cx.locale.word(reason), true, width));
            }
        } else {
            let all: Vec<String> = reasons
                .map(|(index, reason)| format!("{} {}", index + 1, cx.locale.word(reason)))
                .collect();
            let dot = format!(" {} ", cx.signs().dot);
            let text = format!("{third} {}", all.join(&dot));
            lines.extend(option(cx, "3", &text, here(Asking::Way), width));
        }
        lines.extend(option(cx, "Esc", &cx.text("gate-back"), true, width));
    }

    /// Where the cursor stands in the fields: their line among these, and the cell.
    fn cursor(
        &self,
        lines: &[Line<'static>],
        width: usize,
        cx: &Context<'_>,
    ) -> Option<(usize, usize)> {
        let (id, field, _) = self
            .answer
            .fields()
            .into_iter()
            .find(|(_, _, active)| *active)?;
        let label = format!("     {} ", cx.text(id));
        let row = lines
            .iter()
            .position(|line| line.spans.first().is_some_and(|span| span.content == label))?;
        let (_, cursor) = paint::field(cx, field, width.saturating_sub(cells(&label)), true);
        Some((row, cells(&label) + cursor))
    }
}

/// What is not done, its rule, and the sentence to say, in at most so many lines.
fn about(
    head: &mut Vec<Line<'static>>,
    duty: &Duty<'_>,
    room: usize,
    width: usize,
    cx: &Context<'_>,
) {
    let mark = format!("{} ", sign(cx, Sign::Wrong));
    for line in hanging(&mark, &cx.locale.duty(&duty.id, cx.state), width) {
        head.push(Line::styled(line, cx.theme.bad));
    }
    for line in rule(duty, width, cx) {
        head.push(Line::styled(line, cx.theme.dim));
    }
    let left = room.saturating_sub(head.len());
    if let Some(say) = &duty.rule.say {
        let words = cx.locale.fill(say, cx.state, cx.now, None, None);
        let text = cx.locale.format("gate-say", &facts![say = words]);
        let mut lines = hanging("  ", &text, width);
        // The whole sentence stands on the podium once its step runs.
        if lines.len() > left {
            lines.truncate(left);
            if let Some(last) = lines.last_mut() {
                let cut = clip(last, width.saturating_sub(1));
                *last = format!("{}…", cut.trim_end_matches('…'));
            }
        }
        head.extend(
            lines
                .into_iter()
                .map(|line| Line::styled(line, cx.theme.now)),
        );
    }
    if head.len() < room {
        head.push(Line::default());
    }
}

/// Its rule: "Căn cứ: …", with the numbers under which lists know it.
fn rule(duty: &Duty<'_>, width: usize, cx: &Context<'_>) -> Vec<String> {
    let source = cx.locale.source(&duty.rule.source);
    let text = cx.locale.format("gate-source", &facts![source = source]);
    let text = format!("{text} ({})", cx.locale.duty_numbers(duty.rule));
    hanging("  ", &text, width)
}

/// What stands in front, as the heading says it: the item or sitting that Tiếp leads to.
fn heading(cx: &Context<'_>) -> String {
    let what = match agenda::next_move(cx.state) {
        NextMove::OpenSitting { sitting } => cx.locale.sitting(&sitting, cx.state),
        NextMove::Advance(Arrival::Item { item, .. }) => cx.locale.item(&item, cx.state),
        NextMove::Advance(Arrival::Step { item, step }) => {
            cx.locale.step_of(&item, &step, cx.state)
        }
        NextMove::Advance(Arrival::SittingCloses { sitting }) => {
            let sitting = cx.locale.sitting(&sitting, cx.state);
            return cx
                .locale
                .format("gate-title-close", &facts![what = sitting]);
        }
        _ => return cx.locale.text("gate-title-congress-close"),
    };
    cx.locale.format("gate-title", &facts![what = what])
}

/// What "do it now" will do, in words.
fn remedy(duty: &Duty<'_>, cx: &Context<'_>) -> String {
    let subject = |id: &str| {
        cx.state.setup.rulebook.subject(id).map_or_else(
            || id.to_owned(),
            |subject| subject.name.get(cx.locale.lang()).to_owned(),
        )
    };
    let lang = cx.locale.lang();
    match &duty.rule.remedy {
        Remedy::InsertCardVote(_, question) => cx
            .locale
            .format("gate-do-vote", &facts![what = question.get(lang)]),
        Remedy::InsertBrief(id, _) => cx
            .locale
            .format("gate-do-brief", &facts![what = subject(id)]),
        Remedy::InsertRead(id, _) => cx
            .locale
            .format("gate-do-read", &facts![what = subject(id)]),
        Remedy::InsertRung(rung) => cx
            .locale
            .format("gate-do-rung", &facts![what = cx.locale.word(rung)]),
        Remedy::Explain(text) => match doors::door(duty.rule) {
            Some(door) => cx.locale.format(
                "gate-do-yourself-there",
                &facts![
                    what = text.get(lang).trim_end_matches('.'),
                    place = cx.action(Mode::Podium, door),
                ],
            ),
            None => cx
                .locale
                .format("gate-do-yourself", &facts![what = text.get(lang)]),
        },
    }
}

/// A numbered way out.
fn option(
    cx: &Context<'_>,
    key: &str,
    words: &str,
    open: bool,
    width: usize,
) -> Vec<Line<'static>> {
    let head = format!(" {key} ");
    let (key_style, style) = if open {
        (cx.theme.key, cx.theme.text)
    } else {
        (cx.theme.dim, cx.theme.dim)
    };
    hanging(&head, words, width)
        .into_iter()
        .enumerate()
        .map(|(row, text)| {
            let head = if row == 0 {
                head.clone()
            } else {
                String::new()
            };
            let rest = text.strip_prefix(&head).unwrap_or(&text).to_owned();
            Line::from(vec![
                Span::styled(head, key_style),
                Span::styled(rest, style),
            ])
        })
        .collect()
}
