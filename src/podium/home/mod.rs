//! The home screen: what can be gone on with, what can be rehearsed or run, and how ready it is. A screen over
//! a list that `cli` fills; it opens nothing itself.

mod check;
mod draw;

pub use check::Sheet;

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
use std::collections::BTreeMap;
use std::time::Duration;

/// Lines moved by a page key.
const PAGE: usize = 10;

/// How ready a session is, as `check` sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readiness {
    /// Nothing is missing.
    Ready,
    /// So many things must be done before the day.
    Lacking(u32),
    /// Nothing must, so many things should be looked at.
    Advised(u32),
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
    /// Tells why this session cannot even be looked at.
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

/// Looks into sessions, one at a time, while nobody presses a key.
pub trait Checks {
    /// What is found in the session at this place of the list; nothing where it cannot be looked at.
    fn check(&mut self, at: usize) -> Option<Sheet>;
}

/// What lies over the list.
enum Over {
    /// What was found in this session; the chosen line of it.
    Check(usize, usize),
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
    /// What was found in sessions, by their places in the list; nothing for one that cannot be looked at.
    sheets: BTreeMap<usize, Option<Sheet>>,
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
    checks: &mut dyn Checks,
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
        // The list is on the screen; now there is time to look into one session more.
        let waiting = home.unchecked();
        let patience = match waiting {
            Some(_) => Duration::ZERO,
            None => {
                let into = u64::from(moment.at.timestamp_subsec_millis() % 1000);
                Duration::from_millis(1000 - into)
            }
        };
        if let Some(choice) = home.hear(source, checks, patience) {
            break choice;
        }
        if let Some(at) = waiting {
            home.look_into(at, checks);
        }
    };
    (choice, home.locale.lang())
}

impl<'a> Home<'a> {
    fn new(entries: &'a [Entry], settings: &Settings) -> Self {
        Self {
            entries,
            sheets: BTreeMap::new(),
            chosen: 0,
            over: None,
            told: None,
            keyboard: Keyboard::new(settings.keymap.clone()),
            locale: Locale::new(settings.lang),
            theme: settings.theme,
            ascii: settings.ascii,
        }
    }

    /// The next session to be looked into, the chosen one first.
    fn unchecked(&self) -> Option<usize> {
        let open = |at: &usize| {
            let session = self.entries.get(*at).is_some_and(|entry| {
                matches!(
                    entry.kind,
                    Kind::Session {
                        readiness: Readiness::Unchecked,
                        ..
                    }
                )
            });
            session && !self.sheets.contains_key(at)
        };
        std::iter::once(self.chosen)
            .chain(0..self.entries.len())
            .find(open)
    }

    fn look_into(&mut self, at: usize, checks: &mut dyn Checks) {
        self.sheets.entry(at).or_insert_with(|| checks.check(at));
    }

    /// How ready a session is: as it was found, else as the list has it.
    fn readiness(&self, at: usize, listed: Readiness) -> Readiness {
        match self.sheets.get(&at) {
            Some(Some(sheet)) => sheet.readiness(),
            Some(None) => Readiness::Unreadable,
            None => listed,
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
            Some(Over::Help(_) | Over::Check(..)) => Mode::List,
            Some(Over::Menu(_)) => Mode::Menu,
        }
    }

    /// Takes what came in, all of it before the next draw.
    fn hear(
        &mut self,
        source: &mut dyn Source,
        checks: &mut dyn Checks,
        patience: Duration,
    ) -> Option<HomeChoice> {
        let mut patience = patience;
        while let Some(input) = source.wait(patience) {
            patience = Duration::ZERO;
            match input {
                Input::Key { chord, kind } => {
                    let now = source.now().real;
                    if let Some(choice) = self.key(chord, kind, now, checks) {
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

    fn key(
        &mut self,
        chord: Chord,
        kind: KeyKind,
        now: Millis,
        checks: &mut dyn Checks,
    ) -> Option<HomeChoice> {
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
            None => self.over_the_list(action?, checks),
            Some(over) => self.over_something(over, action, chord, checks),
        }
    }

    /// A key while something lies over the list.
    fn over_something(
        &mut self,
        over: Over,
        action: Option<Action>,
        chord: Chord,
        checks: &mut dyn Checks,
    ) -> Option<HomeChoice> {
        if matches!(action, Some(Action::Cancel)) {
            return None;
        }
        match over {
            Over::Check(at, line) => {
                let found = self.sheets.get(&at).and_then(Option::as_ref);
                let all = found.map_or(0, Sheet::len);
                self.over = Some(Over::Check(at, moved(line, action, all)));
            }
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
                        .and_then(|action| self.over_the_list(*action, checks));
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
    fn over_the_list(&mut self, action: Action, checks: &mut dyn Checks) -> Option<HomeChoice> {
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
                Action::Rehearse | Action::Confirm | Action::RunLive | Action::Check,
                Some(Kind::Session { readiness, .. }),
            ) if action == Action::Check
                || self.readiness(at, *readiness) == Readiness::Unreadable =>
            {
                self.look_into(at, checks);
                match self.sheets.get(&at) {
                    Some(Some(_)) => self.over = Some(Over::Check(at, 0)),
                    _ => return Some(HomeChoice::Check(at)),
                }
            }
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
