//! A duty stands in the way: what is not done, by which rule, and the three ways out.

use super::kit::field::{Field, Kind, Typed};
use super::kit::note::Note;
use super::kit::paint::{self, Sign, sign};
use super::kit::press::{Press, digit, press};
use super::kit::sheet::Sheet;
use super::kit::text::hanging;
use crate::congress::agenda::{self, NextMove};
use crate::congress::duties::{self, Duty};
use crate::congress::event::WaiverReason;
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use crate::rulebook::{Due, Remedy};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Cells the dialog wants.
const WIDTH: u16 = 84;

/// What is being answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asking {
    /// Which way out.
    Way,
    /// Done already: in what words.
    Words,
    /// Waived: for which reason.
    Reason,
}

/// The dialog of a duty that stands in the way, or was chosen from the list of duties.
pub struct GateDialog {
    /// Id of the duty.
    duty: String,
    asking: Asking,
    words: Field,
    note: Option<Note>,
    /// It stopped Tiếp, which is asked for again once the duty is settled.
    stopped_next: bool,
    /// A command is on its way.
    sent: bool,
}

impl GateDialog {
    /// The dialog of this duty.
    pub fn new(duty: impl Into<String>, cx: &Context<'_>) -> Self {
        let duty = duty.into();
        Self {
            stopped_next: stops_next(&duty, cx),
            duty,
            asking: Asking::Way,
            words: Field::new(Kind::Text),
            note: None,
            sent: false,
        }
    }

    fn find<'a>(&self, cx: &Context<'a>) -> Option<&'a Duty<'a>> {
        cx.duties.iter().find(|duty| duty.id == self.duty)
    }

    fn say(&mut self, note: Note) -> Reply {
        self.note = Some(note);
        Reply::Consumed
    }

    /// Settles the duty; where it stopped Tiếp, Tiếp goes on at once, for that is what was asked for.
    fn settle(&mut self, command: Command, then_next: bool) -> Reply {
        self.sent = true;
        let mut effects = vec![Effect::Command(command), Effect::Pop];
        if then_next && self.stopped_next {
            effects.push(Effect::Command(Command::Next {}));
        }
        Reply::Do(effects)
    }

    fn ask(&mut self, asking: Asking) -> Reply {
        self.asking = asking;
        self.note = None;
        Reply::Consumed
    }

    fn press_way(&mut self, press: Press) -> Reply {
        match digit(press) {
            Some(1) => self.settle(
                Command::DoDuty {
                    duty: self.duty.clone(),
                },
                false,
            ),
            Some(2) => self.ask(Asking::Words),
            Some(3) => self.ask(Asking::Reason),
            _ => match press {
                Press::Back => Reply::one(Effect::Pop),
                Press::Enter | Press::Clicker | Press::Choice(_) | Press::Key(_) => {
                    self.say(Note::of("gate-press-a-digit"))
                }
                _ => Reply::Ignored,
            },
        }
    }

    fn press_reason(&mut self, press: Press) -> Reply {
        let chosen = digit(press)
            .and_then(|digit| WaiverReason::ALL.get(usize::from(digit).wrapping_sub(1)));
        match (chosen, press) {
            (Some(reason), _) => self.settle(
                Command::WaiveDuty {
                    duty: self.duty.clone(),
                    reason: *reason,
                    words: String::new(),
                },
                true,
            ),
            (None, Press::Back) => self.ask(Asking::Way),
            (None, Press::Enter | Press::Clicker | Press::Choice(_) | Press::Key(_)) => {
                self.say(Note::of("gate-press-a-reason"))
            }
            _ => Reply::Ignored,
        }
    }

    fn press_words(&mut self, press: Press, chord: Chord) -> Reply {
        match press {
            Press::Enter if self.words.is_empty() => self.say(Note::of("gate-words-missing")),
            Press::Enter => self.settle(
                Command::MeetDuty {
                    duty: self.duty.clone(),
                    how: self.words.text(),
                },
                true,
            ),
            // What was typed stays in the field.
            Press::Back => self.ask(Asking::Way),
            Press::Clicker => self.say(Note::of("dialog-keyboard-only")),
            Press::Key(_) | Press::Choice(_) | Press::First | Press::Last => {
                match self.words.press(chord) {
                    Typed::Taken => {
                        self.note = None;
                        Reply::Consumed
                    }
                    Typed::Refused(note) => self.say(note),
                    Typed::NotMine => Reply::Ignored,
                }
            }
            _ => Reply::Ignored,
        }
    }
}

/// The duty is what stops the next press of Tiếp.
fn stops_next(duty: &str, cx: &Context<'_>) -> bool {
    let stopping = match agenda::next_move(cx.state) {
        NextMove::Advance(arrival) => duties::gate(cx.state, cx.now, &arrival, true),
        NextMove::OpenSitting { .. } => {
            return cx
                .duties
                .iter()
                .any(|found| found.id == duty && found.rule.blocks());
        }
        NextMove::CloseCongress => duties::gate_at(cx.state, cx.now, &Due::BeforeClose),
        _ => None,
    };
    stopping.is_some_and(|found| found.id == duty)
}

/// What stands in front, as the heading says it: the item or sitting that Tiếp leads to.
fn heading(cx: &Context<'_>) -> String {
    use crate::congress::agenda::Arrival;
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

impl Layer for GateDialog {
    fn mode(&self) -> Mode {
        match self.asking {
            Asking::Words => Mode::Text,
            Asking::Way | Asking::Reason => Mode::Gate,
        }
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, _cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        if self.sent {
            return match press {
                Press::Act(_) => Reply::Ignored,
                _ => Reply::Consumed,
            };
        }
        match self.asking {
            Asking::Way => self.press_way(press),
            Asking::Words => self.press_words(press, chord),
            Asking::Reason => self.press_reason(press),
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
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
            let indent = super::kit::text::cells(&label);
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

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.sent = false;
        self.note = Some(Note::refusal(refusal));
        true
    }

    fn changed(&mut self, cx: &Context<'_>) -> Reply {
        // Settled in another way, such as by an act that was still on its way.
        match self.find(cx) {
            Some(duty) if !duty.state.is_settled() => Reply::Consumed,
            _ if self.sent => Reply::Consumed,
            _ => Reply::one(Effect::Pop),
        }
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        match self.asking {
            Asking::Way => vec![
                Hint::new("1", cx.locale.text("hint-do-now")),
                Hint::new("2", cx.locale.text("hint-done-already")),
                Hint::new("3", cx.locale.text("hint-waive")),
                paint::escape(cx, mode, "hint-back"),
            ],
            Asking::Words => vec![
                paint::enter(cx, mode, "hint-record"),
                paint::escape(cx, mode, "hint-other-way"),
            ],
            Asking::Reason => vec![
                Hint::new("1-4", cx.locale.text("hint-reason")),
                paint::escape(cx, mode, "hint-other-way"),
            ],
        }
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
    let (key_style, style) = match open {
        true => (cx.theme.key, cx.theme.text),
        false => (cx.theme.dim, cx.theme.dim),
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

#[cfg(test)]
#[path = "gate_tests.rs"]
mod tests;
