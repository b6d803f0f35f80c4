//! The loop: draw, wait, take what came in. Nothing wakes it more than once a second.

use super::app::App;
pub use super::app::{End, Settings};
use super::draw;
use super::keeper::Keeper;
use crate::count::{RoundFile, Working};
use crate::podium::desk::{Input, Source};
use crate::rulebook::Lang;
use ratatui::Terminal;
use ratatui::backend::Backend;
use std::time::Duration;

/// Counts until the team ends the count or leaves, or a signal comes. `found`: counts of this round that go on.
/// Gives why it ended, and the language that was shown last.
pub fn run<B: Backend>(
    terminal: &mut Terminal<B>,
    source: &mut dyn Source,
    keeper: &mut dyn Keeper,
    round: &RoundFile,
    found: Vec<Working>,
    settings: &Settings,
) -> (End, Lang) {
    let mut app = App::new(round, found, settings);
    let end = loop {
        let moment = source.now();
        if terminal
            .draw(|frame| draw::draw(frame, &app, moment.at))
            .is_err()
        {
            break End::Left;
        }
        let into = u64::from(moment.at.timestamp_subsec_millis() % 1000);
        let patience = Duration::from_millis(1000 - into);
        if let Some(end) = hear(&mut app, source, keeper, patience) {
            break end;
        }
    };
    (end, app.locale.lang())
}

/// Takes what came in, all of it before the next draw.
fn hear(
    app: &mut App<'_>,
    source: &mut dyn Source,
    keeper: &mut dyn Keeper,
    patience: Duration,
) -> Option<End> {
    let mut patience = patience;
    while let Some(input) = source.wait(patience) {
        patience = Duration::ZERO;
        match input {
            Input::Key { chord, kind } => {
                let now = source.now();
                if let Some(end) = app.key(chord, kind, now, keeper) {
                    return Some(end);
                }
            }
            Input::Leave => return Some(End::Left),
            _ => return None,
        }
    }
    None
}
