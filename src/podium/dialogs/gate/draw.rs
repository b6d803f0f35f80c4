//! The gate as it is drawn.

use super::super::kit::paint::{self, Sign, sign};
use super::super::kit::sheet::Sheet;
use super::super::kit::text::{cells, hanging};
use super::{Asking, GateDialog};
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::duties::Duty;
use crate::congress::event::WaiverReason;
use crate::locale::facts;
use crate::podium::layer::Context;
use crate::rulebook::Remedy;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Cells the dialog wants.
const WIDTH: u16 = 84;

impl GateDialog {
    pub(super) fn draw_sheet(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let locale = cx.locale;
        let width = Sheet::inner(WIDTH, area);
        let title = if self.stopped_next {
            heading(cx)
        } else {
            locale.text("gate-title-duty")
        };
        let mut sheet = Sheet::new(title, WIDTH);
        let Some(duty) = self.find(cx) else { return };
        let mark = format!("{} ", sign(cx, Sign::Wrong));
        for line in hanging(&mark, &locale.duty(&duty.id, cx.state), width) {
            sheet.head.push(Line::styled(line, cx.theme.bad));
        }
        let source = locale.source(&duty.rule.source);
        let source = locale.format("gate-source", &facts![source = source]);
        for line in hanging("  ", &source, width) {
            sheet.head.push(Line::styled(line, cx.theme.dim));
        }
        sheet.head.push(Line::default());
        let here = |asking| self.asking == asking;
        sheet
            .body
            .extend(option(cx, "1", &remedy(duty, cx), here(Asking::Way), width));
        sheet.body.extend(option(
            cx,
            "2",
            &locale.text("gate-done-already"),
            !here(Asking::Reason),
            width,
        ));
        if here(Asking::Words) {
            let label = format!("     {} ", locale.text("gate-words"));
            let indent = cells(&label);
            let (spans, cursor) = paint::field(cx, &self.words, width.saturating_sub(indent), true);
            sheet.focus = Some(sheet.body.len());
            sheet.cursor = Some((sheet.body.len(), indent + cursor));
            let mut line = vec![Span::styled(label, cx.theme.now)];
            line.extend(spans);
            sheet.body.push(Line::from(line));
        }
        sheet.body.extend(option(
            cx,
            "3",
            &locale.text("gate-waive"),
            !here(Asking::Words),
            width,
        ));
        for (index, reason) in WaiverReason::ALL.iter().enumerate() {
            let digit = (index + 1).to_string();
            let head = format!("     {digit} ");
            if here(Asking::Reason) {
                sheet.focus = Some(sheet.body.len());
            }
            for (row, text) in hanging(&head, &locale.word(reason), width)
                .into_iter()
                .enumerate()
            {
                let style = if here(Asking::Reason) {
                    cx.theme.text
                } else {
                    cx.theme.dim
                };
                let key = if row == 0 {
                    head.clone()
                } else {
                    String::new()
                };
                let rest = text.strip_prefix(&key).unwrap_or(&text).to_owned();
                let key_style = if here(Asking::Reason) {
                    cx.theme.key
                } else {
                    cx.theme.dim
                };
                sheet.body.push(Line::from(vec![
                    Span::styled(key, key_style),
                    Span::styled(rest, style),
                ]));
            }
        }
        sheet
            .body
            .extend(option(cx, "Esc", &locale.text("gate-back"), true, width));
        sheet
            .foot
            .extend(paint::note(cx, self.note.as_ref(), width));
        sheet.draw(frame, area, cx);
    }
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
    match &duty.rule.remedy {
        Remedy::InsertCardVote(_, question) => cx.locale.format(
            "gate-do-vote",
            &facts![what = question.get(cx.locale.lang())],
        ),
        Remedy::InsertBrief(id, _) => cx
            .locale
            .format("gate-do-brief", &facts![what = subject(id)]),
        Remedy::InsertRead(id, _) => cx
            .locale
            .format("gate-do-read", &facts![what = subject(id)]),
        Remedy::InsertRung(rung) => cx
            .locale
            .format("gate-do-rung", &facts![what = cx.locale.word(rung)]),
        Remedy::Explain(text) => cx.locale.format(
            "gate-do-yourself",
            &facts![what = text.get(cx.locale.lang())],
        ),
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
