//! A small form: a few fields and one command. Enter goes from field to field and records at the last one;
//! what is missing or wrong is said in place, and the cursor jumps there.

use super::field::{Field, Typed};
use super::note::Note;
use super::paint;
use super::press::{Press, press};
use super::sheet::{Sheet, paragraph};
use super::text::{cells, fit};
use crate::congress::{Command, Refusal};
use crate::keys::{Action, Chord, Key, Mode};
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

/// Cells a form wants.
const WIDTH: u16 = 84;

/// How a live line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// As text.
    Plain,
    /// Adds up.
    Good,
    /// Should be looked at.
    Warning,
    /// Does not add up.
    Bad,
}

impl Tone {
    /// Its style.
    pub fn style(self, cx: &Context<'_>) -> Style {
        match self {
            Self::Plain => cx.theme.text,
            Self::Good => cx.theme.good,
            Self::Warning => cx.theme.warning,
            Self::Bad => cx.theme.bad,
        }
    }
}

/// A field that keeps the form from being recorded, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Its place in the form, from 0.
    pub field: usize,
    /// What is missing or wrong.
    pub note: Note,
}

impl Fault {
    /// A fault said by a message without facts.
    pub fn of(field: usize, id: &'static str) -> Self {
        Self {
            field,
            note: Note::of(id),
        }
    }
}

/// What a form is about.
pub trait Work {
    /// The heading.
    fn title(&self, cx: &Context<'_>) -> String;

    /// Sentences above the fields.
    fn about(&self, _cx: &Context<'_>) -> Vec<String> {
        Vec::new()
    }

    /// Lines below the fields, of what stands in them now.
    fn live(&self, _fields: &[Field], _cx: &Context<'_>) -> Vec<(Tone, String)> {
        Vec::new()
    }

    /// The command, or the field that is missing or wrong.
    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault>;

    /// What a field is called, where its message alone does not say it.
    fn label(&self, _at: usize, _cx: &Context<'_>) -> Option<String> {
        None
    }

    /// The field at which Enter records: those after it may stay empty. The last one, unless told.
    fn records_at(&self, fields: &[Field]) -> usize {
        fields.len().saturating_sub(1)
    }

    /// What Enter is called where it records.
    fn record_words(&self, _fields: &[Field]) -> &'static str {
        "hint-record"
    }

    /// The command was refused. A field that leads out, such as for a reason, is added to the form.
    fn refused(&mut self, _refusal: &Refusal, _fields: &[Field]) -> Option<(&'static str, Field)> {
        None
    }
}

/// A form on the screen.
pub struct Form {
    work: Box<dyn Work>,
    labels: Vec<&'static str>,
    fields: Vec<Field>,
    at: usize,
    note: Option<Note>,
    /// Something was typed.
    touched: bool,
    /// Esc was pressed once while something stood in the form.
    leaving: bool,
    /// The command is on its way.
    sent: bool,
}

impl Form {
    /// A form with its fields and the messages that name them.
    pub fn new(work: impl Work + 'static, fields: Vec<(&'static str, Field)>) -> Self {
        let (labels, fields) = fields.into_iter().unzip();
        Self {
            work: Box::new(work),
            labels,
            fields,
            at: 0,
            note: None,
            touched: false,
            leaving: false,
            sent: false,
        }
    }

    fn field(&self) -> Option<&Field> {
        self.fields.get(self.at)
    }

    fn go(&mut self, to: usize) -> Reply {
        self.at = to.min(self.fields.len().saturating_sub(1));
        self.note = None;
        Reply::Consumed
    }

    fn say(&mut self, note: Note) -> Reply {
        self.note = Some(note);
        Reply::Consumed
    }

    /// Enter records here: at the last field that is needed, and behind it.
    fn records_here(&self) -> bool {
        self.at + 1 >= self.fields.len() || self.at == self.work.records_at(&self.fields)
    }

    /// Why Enter does not record what stands in the form now: asked of the form, then of the congress.
    fn why_not(&self, cx: &Context<'_>) -> Option<String> {
        if self.sent {
            return None;
        }
        match self.work.command(&self.fields, cx) {
            Ok(command) => {
                let up = cx.now.clock - cx.state.clock_offset;
                let refusal = cx.congress.decide(&command, cx.now.at, up).err()?;
                Some(cx.locale.refusal(&refusal).what)
            }
            Err(fault) => fault.note.say(cx.locale).into_iter().next(),
        }
    }

    fn submit(&mut self, cx: &Context<'_>) -> Reply {
        match self.work.command(&self.fields, cx) {
            Ok(command) => {
                self.sent = true;
                self.note = None;
                Reply::Do(vec![Effect::Command(command), Effect::Pop])
            }
            Err(fault) => {
                self.at = fault.field;
                self.say(fault.note)
            }
        }
    }

    fn type_key(&mut self, chord: Chord) -> Reply {
        let Some(field) = self.fields.get_mut(self.at) else {
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
}

impl Layer for Form {
    fn mode(&self) -> Mode {
        match self.field().map(Field::kind) {
            Some(super::field::Kind::Number(_)) => Mode::Vote,
            _ => Mode::Text,
        }
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        let was_leaving = std::mem::take(&mut self.leaving);
        match press {
            Press::Act(_) => Reply::Ignored,
            // What was sent closes the form; a key now was meant for something else.
            _ if self.sent => Reply::Consumed,
            Press::Enter if !self.records_here() => self.go(self.at + 1),
            Press::Enter => self.submit(cx),
            Press::NextField => self.go((self.at + 1) % self.fields.len().max(1)),
            Press::Down => self.go(self.at + 1),
            Press::PrevField | Press::Up => self.go(self.at.saturating_sub(1)),
            Press::Clicker => self.say(Note::of("dialog-keyboard-only")),
            Press::Back if self.touched && !was_leaving => {
                self.leaving = true;
                self.say(Note::of("dialog-leave-typed"))
            }
            Press::Back => Reply::one(Effect::Pop),
            Press::Key(chord) => self.type_key(chord),
            Press::Choice(_) | Press::First | Press::Last => self.type_key(chord),
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let mut sheet = Sheet::new(self.work.title(cx), WIDTH);
        for text in self.work.about(cx) {
            sheet.head.extend(paragraph(&text, width, cx.theme.text));
        }
        if !sheet.head.is_empty() {
            sheet.head.push(Line::default());
        }
        let label = |(at, id): (usize, &&'static str)| {
            let own = self.work.label(at, cx);
            own.unwrap_or_else(|| cx.locale.text(id))
        };
        let labels: Vec<String> = self.labels.iter().enumerate().map(label).collect();
        let column = labels
            .iter()
            .map(|label| cells(label))
            .max()
            .unwrap_or(0)
            .min(width / 2);
        for (index, (label, field)) in labels.iter().zip(&self.fields).enumerate() {
            let active = index == self.at;
            let room = width.saturating_sub(column + 2);
            let (spans, cursor) = paint::field(cx, field, room, active);
            if active {
                sheet.focus = Some(sheet.body.len());
                sheet.cursor = Some((sheet.body.len(), column + 2 + cursor));
            }
            let style = if active { cx.theme.now } else { cx.theme.text };
            let mut line = vec![Span::styled(format!("{}  ", fit(label, column)), style)];
            line.extend(spans);
            sheet.body.push(Line::from(line));
        }
        for (tone, text) in self.work.live(&self.fields, cx) {
            sheet.foot.extend(paragraph(&text, width, tone.style(cx)));
        }
        sheet
            .foot
            .extend(paint::note(cx, self.note.as_ref(), width));
        if !sheet.foot.is_empty() {
            sheet.foot.insert(0, Line::default());
        }
        sheet.draw(frame, area, cx);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.sent = false;
        self.note = Some(Note::refusal(refusal));
        if let Some((label, field)) = self.work.refused(refusal, &self.fields)
            && !self.labels.contains(&label)
        {
            self.labels.push(label);
            self.fields.push(field);
            self.at = self.fields.len() - 1;
        }
        true
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        let records = self.records_here();
        let why_not = records.then(|| self.why_not(cx)).flatten();
        let mut hints = vec![match why_not {
            Some(why) => paint::cannot(cx, mode, &why),
            None if records => paint::enter(cx, mode, self.work.record_words(&self.fields)),
            None => paint::enter(cx, mode, "hint-next-field"),
        }];
        if records && self.at + 1 < self.fields.len() {
            hints.push(paint::hint(
                cx,
                mode,
                Action::NextField,
                "Tab",
                "hint-optional-fields",
            ));
        }
        if let Some(super::field::Kind::Choice(_)) = self.field().map(Field::kind) {
            let keys = [Key::Left, Key::Right].map(|key| Chord::plain(key).shown(cx.face()));
            hints.push(Hint::new(keys.join(" "), cx.text("hint-choose")));
        }
        if self.at > 0 {
            hints.push(paint::hint(
                cx,
                mode,
                Action::PrevField,
                "Shift-Tab",
                "hint-previous-field",
            ));
        }
        hints.push(paint::escape(cx, mode, "hint-back-unrecorded"));
        hints
    }
}
