//! A question with numbered answers.

use super::note::Note;
use super::paint;
use super::press::{Press, digit, press};
use super::sheet::{Sheet, paragraph};
use super::text::hanging;
use crate::congress::Refusal;
use crate::keys::{Action, Chord, Mode};
use crate::podium::layer::{Context, Effect, Hint, Layer, Reply};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Cells the question wants.
const WIDTH: u16 = 76;

/// What an answer leads to.
type Leads = Box<dyn Fn(&Context<'_>) -> Vec<Effect>>;

/// A question on the screen.
pub struct Choices {
    title: &'static str,
    about: Vec<Note>,
    answers: Vec<(&'static str, Leads)>,
    note: Option<Note>,
    sent: bool,
}

impl Choices {
    /// A question: the message of its heading, and what it is about.
    pub fn new(title: &'static str, about: Vec<Note>) -> Self {
        Self {
            title,
            about,
            answers: Vec::new(),
            note: None,
            sent: false,
        }
    }

    /// What it is about, in place of what was said when it was made.
    #[must_use]
    pub fn about(mut self, about: Vec<Note>) -> Self {
        self.about = about;
        self
    }

    /// One more answer.
    #[must_use]
    pub fn or(
        mut self,
        words: &'static str,
        leads: impl Fn(&Context<'_>) -> Vec<Effect> + 'static,
    ) -> Self {
        self.answers.push((words, Box::new(leads)));
        self
    }
}

impl Layer for Choices {
    fn mode(&self) -> Mode {
        Mode::Gate
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, cx: &Context<'_>) -> Reply {
        let press = press(action, chord);
        let chosen =
            digit(press).and_then(|digit| self.answers.get(usize::from(digit).wrapping_sub(1)));
        match (chosen, press) {
            _ if self.sent => Reply::Consumed,
            (Some((_, leads)), _) => {
                let effects = leads(cx);
                self.sent = effects
                    .iter()
                    .any(|effect| matches!(effect, Effect::Command(_)));
                Reply::Do(effects)
            }
            (None, Press::Back) => Reply::one(Effect::Pop),
            (None, Press::Enter | Press::Clicker | Press::Key(_) | Press::Choice(_)) => {
                self.note = Some(Note::of("dialog-press-a-digit"));
                Reply::Consumed
            }
            _ => Reply::Ignored,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = Sheet::inner(WIDTH, area);
        let mut sheet = Sheet::new(cx.text(self.title), WIDTH);
        for (index, note) in self.about.iter().enumerate() {
            let style = if index == 0 {
                cx.theme.warning
            } else {
                cx.theme.text
            };
            for sentence in note.say(cx.locale) {
                sheet.head.extend(paragraph(&sentence, width, style));
            }
        }
        sheet.head.push(Line::default());
        for (index, (words, _)) in self.answers.iter().enumerate() {
            let head = format!(" {} ", index + 1);
            for (row, text) in hanging(&head, &cx.text(words), width)
                .into_iter()
                .enumerate()
            {
                let key = if row == 0 {
                    head.clone()
                } else {
                    String::new()
                };
                let rest = text.strip_prefix(&key).unwrap_or(&text).to_owned();
                sheet.body.push(Line::from(vec![
                    Span::styled(key, cx.theme.key),
                    Span::styled(rest, cx.theme.text),
                ]));
            }
        }
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

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mut hints: Vec<Hint> = self
            .answers
            .iter()
            .enumerate()
            .map(|(index, (words, _))| Hint::new((index + 1).to_string(), cx.text(words)))
            .collect();
        hints.push(paint::escape(cx, self.mode(), "hint-back"));
        hints
    }
}
