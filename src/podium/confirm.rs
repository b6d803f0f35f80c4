//! A question before something that is not taken back by Esc. Asked once.

use super::layer::{Context, Effect, Hint, Layer, Reply};
use super::phrase::Phrase;
use super::widgets::{popup, put, wrap};
use crate::keys::{Action, Chord, Mode};
use ratatui::Frame;
use ratatui::layout::Rect;

/// A question with one way on and one way back.
pub struct Question {
    title: Phrase,
    about: Vec<Phrase>,
    yes: Phrase,
    /// What follows a yes; taken when it is given.
    then: Vec<Effect>,
}

impl Question {
    /// A question; `yes` is what the key that accepts is called.
    pub fn new(title: Phrase, yes: Phrase, then: Vec<Effect>) -> Self {
        Self {
            title,
            about: Vec::new(),
            yes,
            then,
        }
    }

    /// One more sentence under the question.
    #[must_use]
    pub fn about(mut self, phrase: Phrase) -> Self {
        self.about.push(phrase);
        self
    }
}

impl Layer for Question {
    fn mode(&self) -> Mode {
        Mode::Confirm
    }

    fn press(&mut self, action: Option<Action>, _chord: Chord, _cx: &Context<'_>) -> Reply {
        match action {
            Some(Action::Confirm) => {
                let mut effects = vec![Effect::Pop];
                effects.append(&mut self.then);
                Reply::Do(effects)
            }
            Some(Action::Cancel) => Reply::one(Effect::Pop),
            Some(Action::Language) => Reply::Ignored,
            _ => Reply::Consumed,
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = area.width.min(76);
        let lines: Vec<String> = self
            .about
            .iter()
            .flat_map(|phrase| wrap(&phrase.say(cx), width.saturating_sub(4)))
            .collect();
        let height = lines.len() as u16 + 4;
        let inner = popup(frame, area, width, height, &self.title.say(cx), cx);
        let buffer = frame.buffer_mut();
        for (row, line) in lines.iter().enumerate() {
            put(buffer, inner, row as u16, line, cx.theme.text);
        }
        let line = super::widgets::hints_line(&self.hints(cx), inner.width, cx.theme, cx.signs());
        super::widgets::put_line(buffer, inner, inner.height.saturating_sub(1), &line);
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let yes = cx.hint(Mode::Confirm, Action::Confirm, self.yes.say(cx));
        let no = cx.hint(Mode::Confirm, Action::Cancel, cx.text("podium-back"));
        yes.into_iter().chain(no).collect()
    }
}
