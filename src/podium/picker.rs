//! A list to choose from: the palette, the menu, the search. The palette and the search narrow it down by what
//! is typed, without diacritics.

use super::field::Field;
use super::layer::{Context, Effect, Hint, Layer, Reply};
use super::phrase::Phrase;
use super::widgets::{clip, inset, popup, put, put_right, width};
use crate::keys::{Action, Chord, Mode};
use crate::locale::fold;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use ratatui::Frame;
use ratatui::layout::Rect;

/// What a line leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Goal {
    /// An action, as if its key was pressed.
    Action(Action),
    /// Looks at an item of the programme.
    Look(String),
}

/// One line of the list.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it says.
    pub text: String,
    /// What stands at its right: its key, its time.
    pub right: String,
    /// What it leads to.
    pub goal: Goal,
}

/// The list, with a field above it where it can be narrowed down.
pub struct Picker {
    title: Phrase,
    choices: Vec<Choice>,
    /// Folded texts of the choices, for the search.
    folded: Vec<String>,
    field: Option<Field>,
    /// The lines left, best first.
    left: Vec<usize>,
    chosen: usize,
    matcher: Matcher,
}

impl Picker {
    /// A list that is narrowed down by typing.
    pub fn typing(title: Phrase, choices: Vec<Choice>) -> Self {
        Self::new(title, choices, Some(Field::default()))
    }

    /// A list for the arrows alone.
    pub fn arrows(title: Phrase, choices: Vec<Choice>) -> Self {
        Self::new(title, choices, None)
    }

    fn new(title: Phrase, choices: Vec<Choice>, field: Option<Field>) -> Self {
        Self {
            title,
            folded: choices.iter().map(|choice| fold(&choice.text)).collect(),
            left: (0..choices.len()).collect(),
            choices,
            field,
            chosen: 0,
            matcher: Matcher::new(Config::DEFAULT),
        }
    }

    /// Finds the lines that match what is typed, best first.
    fn narrow(&mut self) {
        self.chosen = 0;
        let typed = self.field.as_ref().map(|field| fold(&field.value()));
        let Some(typed) = typed.filter(|typed| !typed.is_empty()) else {
            self.left = (0..self.choices.len()).collect();
            return;
        };
        let pattern = Pattern::parse(&typed, CaseMatching::Ignore, Normalization::Never);
        let mut letters = Vec::new();
        let mut scored: Vec<(u32, usize)> = Vec::new();
        for (at, text) in self.folded.iter().enumerate() {
            let text = Utf32Str::new(text, &mut letters);
            if let Some(score) = pattern.score(text, &mut self.matcher) {
                scored.push((score, at));
            }
        }
        scored.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        self.left = scored.into_iter().map(|(_, at)| at).collect();
    }

    fn step(&mut self, by: isize) {
        let last = self.left.len().saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(by).min(last);
    }

    fn choice(&self) -> Option<&Choice> {
        self.choices.get(*self.left.get(self.chosen)?)
    }
}

impl Layer for Picker {
    fn mode(&self) -> Mode {
        if self.field.is_some() {
            Mode::Text
        } else {
            Mode::Menu
        }
    }

    fn press(&mut self, action: Option<Action>, chord: Chord, _cx: &Context<'_>) -> Reply {
        match action {
            Some(Action::Confirm) => {
                let Some(choice) = self.choice() else {
                    return Reply::Consumed;
                };
                return Reply::Do(vec![
                    Effect::Pop,
                    match &choice.goal {
                        Goal::Action(action) => Effect::Action(*action),
                        Goal::Look(item) => Effect::Look(Some(item.clone())),
                    },
                ]);
            }
            Some(Action::Cancel | Action::Menu | Action::Palette) => {
                return Reply::one(Effect::Pop);
            }
            Some(Action::LookDown | Action::NextField) => self.step(1),
            Some(Action::LookUp | Action::PrevField) => self.step(-1),
            Some(Action::LookPageDown) => self.step(10),
            Some(Action::LookPageUp) => self.step(-10),
            Some(Action::LookFirst) => self.step(isize::MIN),
            Some(Action::LookLast) => self.step(isize::MAX),
            Some(_) => return Reply::Ignored,
            None => {
                let Some(field) = &mut self.field else {
                    return Reply::Ignored;
                };
                if !field.press(chord) {
                    return Reply::Ignored;
                }
                self.narrow();
            }
        }
        Reply::Consumed
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, cx: &Context<'_>) {
        let typing = u16::from(self.field.is_some());
        let wide = area.width.min(84);
        let rows = u16::try_from(self.choices.len()).unwrap_or(u16::MAX);
        let height = rows.saturating_add(2 + typing).min(area.height).max(4);
        let inner = popup(frame, area, wide, height, &self.title.say(cx), cx);
        let list = Rect {
            y: inner.y + typing,
            height: inner.height.saturating_sub(typing),
            ..inner
        };
        let buffer = frame.buffer_mut();
        let room = usize::from(list.height);
        let first = (self.chosen + 1).saturating_sub(room);
        for (line, at) in self.left.iter().skip(first).take(room).enumerate() {
            let Some(choice) = self.choices.get(*at) else {
                continue;
            };
            let chosen = first + line == self.chosen;
            let sign = if chosen { cx.signs().running } else { " " };
            let text_room = list.width.saturating_sub(width(&choice.right) + 1);
            let text = clip(&format!("{sign} {}", choice.text), text_room, cx.signs());
            put(buffer, list, line as u16, &text, cx.theme.text);
            put_right(buffer, list, line as u16, &choice.right, cx.theme.key);
            if chosen {
                let row = Rect {
                    y: list.y + line as u16,
                    height: 1,
                    ..list
                };
                buffer.set_style(row, cx.theme.selected);
            }
        }
        if self.left.is_empty() {
            put(
                buffer,
                list,
                0,
                &cx.text("podium-nothing-found"),
                cx.theme.dim,
            );
        }
        if let Some(field) = &self.field {
            put(buffer, inner, 0, ">", cx.theme.key);
            let place = Rect {
                height: 1,
                ..inset(inner, 2)
            };
            field.draw(frame, place, cx.theme.field);
        }
    }

    fn hints(&self, cx: &Context<'_>) -> Vec<Hint> {
        let mode = self.mode();
        let all = [
            (Action::Confirm, "podium-hint-accept"),
            (Action::Cancel, "podium-back"),
            (Action::LookDown, "podium-hint-choose"),
        ];
        all.into_iter()
            .filter_map(|(action, id)| cx.hint(mode, action, cx.text(id)))
            .collect()
    }
}

/// Every action by name, with its key.
pub fn palette(cx: &Context<'_>, mode: Mode) -> Picker {
    let choices = cx
        .keymap
        .palette(mode)
        .iter()
        .filter(|row| !home_only(row.action))
        .map(|row| Choice {
            text: cx.action(mode, row.action),
            right: row.keys_shown(cx.face()),
            goal: Goal::Action(row.action),
        })
        .collect();
    Picker::typing(Phrase::new("podium-palette"), choices)
}

/// The actions of a screen, with the arrows.
pub fn menu(cx: &Context<'_>, mode: Mode) -> Picker {
    let choices = cx
        .keymap
        .menu(mode)
        .iter()
        .map(|row| Choice {
            text: cx.action(mode, row.action),
            right: row.keys_shown(cx.face()),
            goal: Goal::Action(row.action),
        })
        .collect();
    Picker::arrows(Phrase::new("podium-menu"), choices)
}

/// The items of the programme, to look at one.
pub fn items(cx: &Context<'_>) -> Picker {
    let choices = cx
        .state
        .items()
        .map(|item| Choice {
            text: cx.locale.item(&item.plan.id, cx.state),
            right: cx.locale.word(&item.stage),
            goal: Goal::Look(item.plan.id.clone()),
        })
        .collect();
    Picker::typing(Phrase::new("podium-search"), choices)
}

/// Actions that mean something on the home screen only.
fn home_only(action: Action) -> bool {
    matches!(
        action,
        Action::Rehearse | Action::RunLive | Action::OpenSession | Action::Check
    )
}
