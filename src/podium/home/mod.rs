//! The home screen: what can be gone on with, what can be rehearsed or run, and how ready it is. A screen over
//! a list that `cli` fills; it opens nothing itself.

mod draw;

use super::desk::{Input, Source};
use super::field::Field;
use super::help;
use super::layer::Tongue;
use super::run::Settings;
use super::theme::Theme;
use crate::congress::{Millis, Mode as CongressMode, Wall};
use crate::keys::{Action, Chord, Heard, KeyKind, Keyboard, Mode};
use crate::locale::Locale;
use crate::rulebook::{Lang, Words};
use ratatui::Terminal;
use ratatui::backend::Backend;
use std::time::Duration;

/// Lines moved by a page key.
const PAGE: usize = 10;

/// How ready a session is, as `check` sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// Nothing is missing.
    Ready,
    /// So many things are.
    Lacking(u32),
    /// The file has faults and cannot be run.
    Unreadable,
    /// Not looked at yet.
    Unchecked,
}

/// What a line of the list is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A journal that is not closed.
    Journal {
        /// Live or rehearsal.
        mode: CongressMode,
        /// Its last sign of life.
        stopped: Wall,
        /// What was running, in words; empty where nothing was.
        item: String,
        /// Another podium holds it.
        held: bool,
    },
    /// A session.
    Session {
        /// How ready it is.
        readiness: Readiness,
        /// How many times it was rehearsed.
        rehearsals: u32,
        /// By how much the last rehearsal ended late; negative is early.
        over: Millis,
    },
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Title of the congress.
    pub title: Words,
    /// What it is.
    pub kind: Kind,
}

/// What was chosen; numbers are places in the list of entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HomeChoice {
    /// Rehearses this session.
    Rehearse(usize),
    /// Runs this session live; asked for once.
    Live(usize),
    /// Goes on with this journal.
    Resume(usize),
    /// Checks this session.
    Check(usize),
    /// Writes the documents of this journal.
    Export(usize),
    /// Opens a session from this file.
    Open(String),
    /// Leaves.
    Quit,
    /// A signal, or the terminal is gone.
    Left,
}

/// What lies over the list.
enum Over {
    /// Asks once before a session is run live.
    Live(usize),
    /// The file of a session is being typed.
    File(Field),
    /// Help, from this line on.
    Help(usize),
    /// The actions of this screen; the chosen one.
    Menu(usize),
}

/// The screen between two keys.
struct Home<'a> {
    entries: &'a [Entry],
    chosen: usize,
    over: Option<Over>,
    /// A message by its id, until the next key.
    told: Option<&'static str>,
    keyboard: Keyboard,
    locale: Locale,
    theme: Theme,
    ascii: bool,
}

/// Shows the list until something is chosen. Gives the choice, and the language that was shown last.
pub fn run<B: Backend>(
    terminal: &mut Terminal<B>,
    source: &mut dyn Source,
    entries: &[Entry],
    settings: &Settings,
) -> (HomeChoice, Lang) {
    let mut home = Home::new(entries, settings);
    let choice = loop {
        let moment = source.now();
        if terminal
            .draw(|frame| draw::draw(frame, &home, moment.at))
            .is_err()
        {
            break HomeChoice::Left;
        }
        let into = u64::from(moment.at.timestamp_subsec_millis() % 1000);
        if let Some(choice) = home.hear(source, Duration::from_millis(1000 - into)) {
            break choice;
        }
    };
    (choice, home.locale.lang())
}

impl<'a> Home<'a> {
    fn new(entries: &'a [Entry], settings: &Settings) -> Self {
        Self {
            entries,
            chosen: 0,
            over: None,
            told: None,
            keyboard: Keyboard::new(settings.keymap.clone()),
            locale: Locale::new(settings.lang),
            theme: settings.theme,
            ascii: settings.ascii,
        }
    }

    fn tongue(&self) -> Tongue<'_> {
        Tongue {
            locale: &self.locale,
            keymap: &self.keyboard.keymap,
            theme: &self.theme,
            ascii: self.ascii,
        }
    }

    fn mode(&self) -> Mode {
        match self.over {
            None => Mode::Home,
            Some(Over::Live(_)) => Mode::Confirm,
            Some(Over::File(_)) => Mode::Text,
            Some(Over::Help(_)) => Mode::List,
            Some(Over::Menu(_)) => Mode::Menu,
        }
    }

    /// Takes what came in, all of it before the next draw.
    fn hear(&mut self, source: &mut dyn Source, patience: Duration) -> Option<HomeChoice> {
        let mut patience = patience;
        while let Some(input) = source.wait(patience) {
            patience = Duration::ZERO;
            match input {
                Input::Key { chord, kind } => {
                    let now = source.now().real;
                    if let Some(choice) = self.key(chord, kind, now) {
                        return Some(choice);
                    }
                }
                Input::Leave => return Some(HomeChoice::Left),
                Input::Resized
                | Input::Written { .. }
                | Input::WriteFailed { .. }
                | Input::Exported(_) => {}
            }
        }
        None
    }

    fn key(&mut self, chord: Chord, kind: KeyKind, now: Millis) -> Option<HomeChoice> {
        let (action, chord) = match self.keyboard.press(self.mode(), chord, kind, now) {
            Heard::Action(action) => (Some(action), chord),
            Heard::Field(typed) | Heard::Unbound(typed) => (None, typed),
            _ => return None,
        };
        self.told = None;
        if action == Some(Action::Language) {
            self.locale = self.locale.other();
            return None;
        }
        match self.over.take() {
            None => self.over_the_list(action?),
            Some(over) => self.over_something(over, action, chord),
        }
    }

    /// A key while something lies over the list.
    fn over_something(
        &mut self,
        over: Over,
        action: Option<Action>,
        chord: Chord,
    ) -> Option<HomeChoice> {
        if matches!(action, Some(Action::Cancel)) {
            return None;
        }
        match over {
            Over::Live(at) => match action {
                Some(Action::Confirm) => return Some(HomeChoice::Live(at)),
                _ => self.over = Some(Over::Live(at)),
            },
            Over::File(mut field) => match action {
                Some(Action::Confirm) if !field.is_empty() => {
                    return Some(HomeChoice::Open(field.value()));
                }
                _ => {
                    field.press(chord);
                    self.over = Some(Over::File(field));
                }
            },
            Over::Help(from) => {
                if !matches!(action, Some(Action::Help | Action::Confirm)) {
                    let all = help::length(Mode::Home, &self.tongue());
                    self.over = Some(Over::Help(moved(from, action, all)));
                }
            }
            Over::Menu(at) => {
                let actions = self.menu();
                if action == Some(Action::Confirm) {
                    return actions
                        .get(at)
                        .and_then(|action| self.over_the_list(*action));
                }
                if action != Some(Action::Menu) {
                    self.over = Some(Over::Menu(moved(at, action, actions.len())));
                }
            }
        }
        None
    }

    /// The actions of the menu: those of this screen's keys.
    fn menu(&self) -> Vec<Action> {
        self.keyboard
            .keymap
            .menu(Mode::Home)
            .iter()
            .map(|row| row.action)
            .filter(|action| !matches!(action, Action::Palette | Action::Search))
            .collect()
    }

    /// A key on the list itself.
    fn over_the_list(&mut self, action: Action) -> Option<HomeChoice> {
        let at = self.chosen;
        let kind = self.entries.get(at).map(|entry| &entry.kind);
        match (action, kind) {
            (Action::Quit, _) => return Some(HomeChoice::Quit),
            (Action::Help, _) => self.over = Some(Over::Help(0)),
            (Action::Menu | Action::Palette, _) => self.over = Some(Over::Menu(0)),
            (Action::OpenSession, _) => self.over = Some(Over::File(Field::default())),
            (
                Action::Rehearse | Action::RunLive | Action::Confirm,
                Some(Kind::Journal { held: true, .. }),
            ) => self.told = Some("home-held-elsewhere"),
            (Action::Rehearse | Action::Confirm, Some(Kind::Journal { .. })) => {
                return Some(HomeChoice::Resume(at));
            }
            (Action::RunLive | Action::Check, Some(Kind::Journal { .. })) => {
                self.told = Some("home-not-for-journal");
            }
            (Action::Export, Some(Kind::Journal { .. })) => return Some(HomeChoice::Export(at)),
            (Action::Export, Some(Kind::Session { .. })) => {
                self.told = Some("home-not-for-session");
            }
            (
                Action::Rehearse | Action::Confirm | Action::RunLive,
                Some(Kind::Session {
                    readiness: Readiness::Unreadable,
                    ..
                }),
            )
            | (Action::Check, Some(Kind::Session { .. })) => return Some(HomeChoice::Check(at)),
            (Action::Rehearse | Action::Confirm, Some(Kind::Session { .. })) => {
                return Some(HomeChoice::Rehearse(at));
            }
            (Action::RunLive, Some(Kind::Session { .. })) => self.over = Some(Over::Live(at)),
            _ => self.chosen = moved(at, Some(action), self.entries.len()),
        }
        None
    }
}

/// Where an action of looking moves a line of a list.
fn moved(at: usize, action: Option<Action>, all: usize) -> usize {
    let last = all.saturating_sub(1);
    match action {
        Some(Action::LookDown | Action::NextField) => at + 1,
        Some(Action::LookUp | Action::PrevField) => at.saturating_sub(1),
        Some(Action::LookPageDown) => at + PAGE,
        Some(Action::LookPageUp) => at.saturating_sub(PAGE),
        Some(Action::LookFirst) => 0,
        Some(Action::LookLast) => last,
        _ => at,
    }
    .min(last)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
