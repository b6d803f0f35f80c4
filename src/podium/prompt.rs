//! A line of text that is asked for: a reason, a note, a name, minutes.

use super::field::Field;
use super::layer::{Context, Effect, Hint, Layer, Reply};
use super::panes::footer::message_lines;
use super::phrase::Phrase;
use super::view::Message;
use super::widgets::{clip, inset, popup, put, wrap};
use crate::congress::Refusal;
use crate::keys::{Action, Chord, Mode};
use crate::locale::fold;
use ratatui::Frame;
use ratatui::layout::Rect;

/// What is done with the text, or why it will not do.
type Then = Box<dyn Fn(&str) -> Result<Vec<Effect>, Phrase>>;
/// Words that depend on what is typed.
type Preview = Box<dyn Fn(&str) -> Phrase>;

/// Suggestions shown at once.
const SHOWN: usize = 6;

/// One line of text, with sentences above it and, where there are any, names to choose from below.
pub struct Prompt {
    title: Phrase,
    about: Vec<Phrase>,
    field: Field,
    suggestions: Vec<String>,
    chosen: Option<usize>,
    preview: Option<Preview>,
    then: Then,
    wrong: Option<Message>,
    gone_when_changed: bool,
}

impl Prompt {
    /// A prompt; `then` makes the effects of the text that was typed.
    pub fn new(
        title: Phrase,
        then: impl Fn(&str) -> Result<Vec<Effect>, Phrase> + 'static,
    ) -> Self {
        Self {
            title,
            about: Vec::new(),
            field: Field::default(),
            suggestions: Vec::new(),
            chosen: None,
            preview: None,
            then: Box::new(then),
            wrong: None,
            gone_when_changed: false,
        }
    }

    /// The prompt speaks of the state as it is, and closes when that changes.
    #[must_use]
    pub fn gone_when_changed(mut self) -> Self {
        self.gone_when_changed = true;
        self
    }

    /// One more sentence above the field.
    #[must_use]
    pub fn about(mut self, phrase: Phrase) -> Self {
        self.about.push(phrase);
        self
    }

    /// Names to choose from with the arrows; typing narrows them down.
    #[must_use]
    pub fn suggest(mut self, names: Vec<String>) -> Self {
        self.suggestions = names;
        self
    }

    /// A sentence made from what is typed or chosen.
    #[must_use]
    pub fn preview(mut self, preview: impl Fn(&str) -> Phrase + 'static) -> Self {
        self.preview = Some(Box::new(preview));
        self
    }

    /// The suggestions that what was typed leaves.
    fn matching(&self) -> Vec<&String> {
        let typed = fold(&self.field.value());
        self.suggestions
            .iter()
            .filter(|name| typed.is_empty() || fold(name).contains(&typed))
            .collect()
    }

    /// What Enter would take.
    fn value(&self) -> String {
        self.chosen
            .and_then(|at| self.matching().get(at).map(|name| (*name).clone()))
            .unwrap_or_else(|| self.field.value())
    }

    fn choose(&mut self, forward: bool) {
        let all = self.matching().len();
        self.chosen = match (self.chosen, forward) {
            _ if all == 0 => None,
            (None, true) => Some(0),
            (None | Some(0), false) => None,
            (Some(at), true) => Some((at + 1).min(all - 1)),
            (Some(at), false) => Some(at - 1),
        };
    }

    fn submit(&mut self) -> Reply {
        match (self.then)(&self.value()) {
            Ok(effects) => Reply::Do(effects),
            Err(phrase) => {
                self.wrong = Some(Message {
                    body: super::view::Body::Phrase(phrase),
                    tone: super::view::Tone::Warning,
                });
                Reply::Consumed
            }
        }
    }
}

impl Layer for Prompt {
    fn mode(&self) -> Mode {
        Mode::Text
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, _cx: &Context<'_>) -> Reply {
        match action {
            Some(Action::Confirm) => return self.submit(),
            Some(Action::Cancel) => return Reply::one(Effect::Pop),
            Some(Action::LookDown | Action::NextField) => self.choose(true),
            Some(Action::LookUp | Action::PrevField) => self.choose(false),
            Some(_) => return Reply::Ignored,
            None => {
                if !self.field.press(chord) {
                    return Reply::Ignored;
                }
                self.chosen = None;
                self.wrong = None;
            }
        }
        Reply::Consumed
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let width = area.width.min(80);
        let room = width.saturating_sub(4);
        let mut above: Vec<_> = self
            .about
            .iter()
            .flat_map(|phrase| wrap(&phrase.say(cx), room))
            .map(|line| (line, cx.theme.text))
            .collect();
        above.truncate(usize::from(area.height.saturating_sub(6)));
        let mut below: Vec<_> = Vec::new();
        let matching = self.matching();
        let first = self.chosen.unwrap_or(0).saturating_sub(SHOWN - 1);
        for (at, name) in matching.iter().enumerate().skip(first).take(SHOWN) {
            let chosen = self.chosen == Some(at);
            let sign = if chosen { cx.signs().running } else { " " };
            let style = if chosen {
                cx.theme.selected
            } else {
                cx.theme.text
            };
            below.push((clip(&format!("{sign} {name}"), room, cx.signs()), style));
        }
        let value = self.value();
        if let Some(preview) = self.preview.as_ref().filter(|_| !value.is_empty()) {
            let said = wrap(&preview(&value).say(cx), room);
            below.extend(said.into_iter().map(|line| (line, cx.theme.say)));
        }
        if let Some(wrong) = &self.wrong {
            below.extend(message_lines(cx, wrong, room));
        }
        let height = (above.len() + below.len()) as u16 + 3;
        let inner = popup(frame, area, width, height, &self.title.say(cx), cx);
        for (row, (line, style)) in above.iter().enumerate() {
            put(frame.buffer_mut(), inner, row as u16, line, *style);
        }
        let at = above.len() as u16;
        let place = Rect {
            y: inner.y + at.min(inner.height),
            height: inner.height.saturating_sub(at).min(1),
            ..inset(inner, 2)
        };
        put(frame.buffer_mut(), inner, at, ">", cx.theme.key);
        for (row, (line, style)) in below.iter().enumerate() {
            put(frame.buffer_mut(), inner, at + 1 + row as u16, line, *style);
        }
        self.field.draw(frame, place, cx.theme.field);
    }

    fn refused(&mut self, refusal: &Refusal, _cx: &Context<'_>) -> bool {
        self.wrong = Some(Message::refusal(refusal.clone()));
        true
    }

    fn changed(&mut self, _cx: &Context<'_>) -> Reply {
        if self.gone_when_changed {
            Reply::one(Effect::Pop)
        } else {
            Reply::Consumed
        }
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let yes = cx.hint(Mode::Text, Action::Confirm, cx.text("podium-hint-accept"));
        let no = cx.hint(Mode::Text, Action::Cancel, cx.text("podium-back"));
        let choose = (!self.suggestions.is_empty())
            .then(|| cx.hint(Mode::Text, Action::LookDown, cx.text("podium-hint-choose")))
            .flatten();
        yes.into_iter().chain(no).chain(choose).collect()
    }
}
