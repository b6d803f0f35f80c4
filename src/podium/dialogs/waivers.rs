//! "Ghi lý do sau": the words that were to come later, asked for again at the break, at the close and before the
//! documents that carry them are written.

use super::kit::field::{Field, Kind, Typed};
use super::kit::note::Note;
use super::kit::paint;
use super::kit::press::{Press, press};
use super::kit::sheet::{Sheet, line, paragraph};
use super::kit::text::{cells, hanging};
use crate::congress::duties::unexplained;
use crate::congress::state::DutyMark;
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Mode};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Cells the dialog wants.
const WIDTH: u16 = 84;

/// Documents that say nothing of how the congress was operated: nobody is held up for them.
const WITHOUT_REASONS: [&str; 3] = ["bao-cao-tham-du", "bien-ban-kiem-phieu", "phieu-bau"];

/// What writing these documents (all, if none is named) leads to: where they carry reasons that are still to be
/// written, these are asked for first.
pub fn before_export(names: Vec<String>, cx: &Context<'_>) -> Vec<Effect> {
    let silent = |name: &String| WITHOUT_REASONS.contains(&name.as_str());
    let carries = names.is_empty() || !names.iter().all(silent);
    match WaiversDialog::new(cx).filter(|_| carries) {
        Some(dialog) => vec![Effect::Push(Box::new(WaiversDialog {
            export: Some(names),
            ..dialog
        }))],
        None => vec![Effect::Export(names)],
    }
}

/// Asks for the words of waivers, one after the other.
pub struct WaiversDialog {
    /// The waiver at hand.
    duty: String,
    /// Only this one is asked for.
    single: bool,
    /// Those left for later on this occasion.
    later: Vec<String>,
    words: Field,
    note: Option<Note>,
    /// The documents that are written afterwards.
    export: Option<Vec<String>>,
    sent: bool,
}

impl WaiversDialog {
    /// Asks for all that are missing; `None` where none is.
    pub fn new(cx: &Context<'_>) -> Option<Self> {
        let first = unexplained(cx.state).first().map(|id| (*id).to_owned())?;
        Some(Self {
            single: false,
            ..Self::of(first, cx)
        })
    }

    /// The words of one waiver, which may be changed.
    pub fn of(duty: String, cx: &Context<'_>) -> Self {
        let held = match cx.state.duties.get(&duty) {
            Some(DutyMark::Waived(_, words, _)) => words.clone(),
            _ => String::new(),
        };
        Self {
            duty,
            single: true,
            later: Vec::new(),
            words: Field::holding(Kind::Text, held),
            note: None,
            export: None,
            sent: false,
        }
    }

    /// Closes; what was to be written is written now, with the reasons there are.
    fn close(&mut self) -> Reply {
        let mut effects = vec![Effect::Pop];
        effects.extend(self.export.take().map(Effect::Export));
        Reply::Do(effects)
    }

    /// Goes on to the next that is missing; closes where there is none.
    fn go_on(&mut self, cx: &Context<'_>) -> Reply {
        let next = unexplained(cx.state)
            .into_iter()
            .find(|id| *id != self.duty && !self.later.iter().any(|later| later == id))
            .filter(|_| !self.single);
        match next {
            Some(next) => {
                let later = std::mem::take(&mut self.later);
                *self = Self {
                    single: false,
                    later,
                    export: self.export.take(),
                    ..Self::of(next.to_owned(), cx)
                };
                Reply::Consumed
            }
            None => self.close(),
        }
    }
}

impl Layer for WaiversDialog {
    fn mode(&self) -> Mode {
        Mode::Text
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        match press(action, chord) {
            Press::Act(_) => Reply::Ignored,
            _ if self.sent => Reply::Consumed,
            Press::Enter if self.words.is_empty() => {
                self.note = Some(Note::of("waivers-words-missing"));
                Reply::Consumed
            }
            Press::Enter => {
                self.sent = true;
                self.note = None;
                Reply::one(Effect::Command(Command::ExplainWaiver {
                    duty: self.duty.clone(),
                    words: self.words.text(),
                }))
            }
            Press::NextField => {
                self.later.push(self.duty.clone());
                self.go_on(cx)
            }
            Press::Back => self.close(),
            Press::Clicker => {
                self.note = Some(Note::of("dialog-keyboard-only"));
                Reply::Consumed
            }
            Press::Key(_) | Press::Choice(_) | Press::First | Press::Last => {
                match self.words.press(chord) {
                    Typed::Taken => self.note = None,
                    Typed::Refused(note) => self.note = Some(note),
                    Typed::NotMine => return Reply::Ignored,
                }
                Reply::Consumed
            }
            _ => Reply::Consumed,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let missing = unexplained(cx.state);
        let mut sheet = Sheet::new(cx.text("waivers-title"), WIDTH);
        if !self.single {
            let text = cx
                .locale
                .format("waivers-about", &facts![n = missing.len()]);
            sheet.head.extend(paragraph(&text, width, cx.theme.text));
            if self.export.is_some() {
                let text = cx.text("waivers-before-export");
                sheet.head.extend(paragraph(&text, width, cx.theme.warning));
            }
            sheet.head.push(Line::default());
        }
        for row in hanging("· ", &cx.locale.duty(&self.duty, cx.state), width) {
            sheet.head.push(line(row, cx.theme.now));
        }
        if let Some(DutyMark::Waived(reason, ..)) = cx.state.duties.get(&self.duty) {
            let text = format!("  {}", cx.locale.word(reason));
            sheet.head.push(line(text, cx.theme.dim));
        }
        sheet.head.push(Line::default());
        let label = format!("{}  ", cx.text("form-reason"));
        let room = width.saturating_sub(cells(&label));
        let (spans, cursor) = paint::field(cx, &self.words, room, true);
        sheet.cursor = Some((0, cells(&label) + cursor));
        let mut row = vec![Span::styled(label, cx.theme.now)];
        row.extend(spans);
        sheet.body.push(Line::from(row));
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
        if !self.sent {
            return Reply::Consumed;
        }
        self.go_on(cx)
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        let mut hints = vec![if self.words.is_empty() {
            paint::cannot(cx, mode, &cx.text("waivers-words-missing"))
        } else {
            paint::enter(cx, mode, "hint-record")
        }];
        if !self.single {
            hints.push(paint::hint(
                cx,
                mode,
                Action::NextField,
                "Tab",
                "hint-later-next",
            ));
        }
        let leave = match self.export {
            Some(_) => "hint-export-anyway",
            None => "hint-later",
        };
        hints.push(paint::escape(cx, mode, leave));
        hints
    }
}
