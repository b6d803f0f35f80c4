//! The loop. One acknowledged state, at most one act in flight; what only looks works at once; what acts waits
//! its turn. Nothing is shown as recorded before it is on disk. Everything that comes in is taken before one
//! draw, and nothing wakes the loop more than once a second while nobody does anything.

use super::desk::{Desk, Health, Moment};
use super::hands::{Hands, Turn};
use super::layer::Context;
use super::screen;
use super::theme::Theme;
use super::view::View;
use crate::congress::duties::{self, Duty};
use crate::congress::timing::{self, Schedule};
use crate::congress::{Congress, Millis, Tick};
use crate::keys::Keymap;
use crate::rulebook::Lang;
use ratatui::Terminal;
use ratatui::backend::Backend;
use std::time::Duration;

/// What the podium is told before it begins.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Language of the screen.
    pub lang: Lang,
    /// The keymap in force.
    pub keymap: Keymap,
    /// Colours.
    pub theme: Theme,
    /// Only ASCII signs.
    pub ascii: bool,
    /// The operator's name, for the journal; may be empty.
    pub by: String,
}

/// Why the podium ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The operator left.
    Quit,
    /// A signal, or the terminal is gone.
    Left,
    /// Nothing could be written any more; the text says what was tried.
    WriteFailed(String),
}

/// The congress at one moment: what is computed once for a wake and read by everything.
pub(super) struct Scene<'a> {
    pub congress: &'a Congress,
    pub moment: Moment,
    pub now: Tick,
    pub schedule: Schedule,
    pub duties: Vec<Duty<'a>>,
}

impl<'a> Scene<'a> {
    fn new(congress: &'a Congress, moment: Moment) -> Self {
        let state = congress.state();
        let now = state.tick(moment.at, moment.up);
        Self {
            congress,
            moment,
            now,
            schedule: timing::schedule(state, now),
            duties: duties::standings(state, now),
        }
    }

    /// What drawing and keys may look at.
    pub fn context<'c>(&'c self, view: &'c View, keymap: &'c Keymap) -> Context<'c> {
        Context {
            congress: self.congress,
            state: self.congress.state(),
            locale: &view.locale,
            keymap,
            theme: &view.theme,
            now: self.now,
            schedule: &self.schedule,
            duties: &self.duties,
            looked: view.looked.as_deref(),
            ascii: view.ascii,
            drafts: &view.drafts,
            results: &view.results,
        }
    }
}

/// Runs the podium until the operator leaves, a signal comes, or nothing can be written any more. Gives why it
/// ended, and the congress as it is on disk.
pub fn run<B: Backend>(
    terminal: &mut Terminal<B>,
    mut congress: Congress,
    desk: &mut dyn Desk,
    settings: Settings,
) -> (Exit, Congress) {
    let mut hands = Hands::new(settings);
    hands.greet(&congress);
    loop {
        if let Some(exit) = step(terminal, &mut congress, &mut hands, desk) {
            return (exit, congress);
        }
    }
}

/// One wake, and what it brought to the congress. Gives why the podium ends, when it does.
pub(super) fn step<B: Backend>(
    terminal: &mut Terminal<B>,
    congress: &mut Congress,
    hands: &mut Hands,
    desk: &mut dyn Desk,
) -> Option<Exit> {
    let turn = {
        let scene = Scene::new(congress, desk.now());
        turn(terminal, hands, &scene, desk)
    };
    match turn {
        Turn::Again => None,
        Turn::Apply(acts) => {
            for act in &acts {
                congress.apply(act.clone());
            }
            hands.applied(acts);
            None
        }
        Turn::Exit(exit) => Some(exit),
    }
}

/// One wake: what the last act calls for, what came in meanwhile, one draw, and the wait for the next input.
fn turn<B: Backend>(
    terminal: &mut Terminal<B>,
    hands: &mut Hands,
    scene: &Scene<'_>,
    desk: &mut dyn Desk,
) -> Turn {
    if let Ok(size) = terminal.size() {
        hands.area = (size.width, size.height).into();
    }
    hands.settle(scene, desk);
    if let Some(turn) = hands.hear(scene, desk, Duration::ZERO) {
        return turn;
    }
    hands.refresh(scene.moment.real);
    let drawn = terminal.draw(|frame| {
        let cx = scene.context(&hands.view, &hands.keyboard.keymap);
        screen::draw(frame, &cx, &hands.view, &hands.journal);
    });
    if drawn.is_err() {
        return Turn::Exit(Exit::Left);
    }
    let patience = patience(scene, hands.until_told(scene.moment.real));
    hands.hear(scene, desk, patience).unwrap_or(Turn::Again)
}

/// How long nothing on the screen changes: to the next full second of the clock that is shown, or until a slow
/// write must be told. A rehearsal that runs faster is drawn once a second.
fn patience(scene: &Scene<'_>, told: Option<Millis>) -> Duration {
    let speed = scene
        .congress
        .state()
        .virtual_clock
        .map_or(1, |clock| clock.speed);
    let into = i64::from(scene.moment.at.timestamp_subsec_millis()) % 1000;
    let second = if speed > 1 { 1000 } else { 1000 - into };
    let least = told.map_or(second, |told| told.0.clamp(1, second));
    Duration::from_millis(u64::try_from(least).unwrap_or(1000))
}

/// The health of the journal as its light shows it.
pub(super) fn light(in_flight: Option<Millis>, before: &Health) -> Health {
    match before {
        Health::Failed(text) => Health::Failed(text.clone()),
        _ if in_flight.is_some_and(|since| since >= TOLD_AFTER) => Health::Writing,
        Health::Opening => Health::Opening,
        Health::Whole | Health::Writing => Health::Whole,
    }
}

/// A write that takes longer than this is told.
pub(super) const TOLD_AFTER: Millis = Millis(250);

#[cfg(test)]
#[path = "run_tests.rs"]
mod tests;
