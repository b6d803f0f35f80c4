//! A script played without the binary, to see what the podium shows and refuses on the way.

use crate::support::{loaded, text_of};
use presidium::congress::agenda::{Arrival, NextMove, next_move};
use presidium::congress::duties::{DutyState, coming, reminders, standings};
use presidium::congress::event::SourceText;
use presidium::congress::plan::Item;
use presidium::congress::{Act, Command, Congress, Fact, Millis, Mode, Reason, Wall};
use serde_json::Value;
use std::collections::BTreeMap;

/// When the podium first spoke of a duty.
#[derive(Clone, Debug)]
pub struct Spoke {
    /// One second before the operator's next act: what he had on the screen.
    pub at: Wall,
    /// How near it was.
    pub state: DutyState,
    /// The item that ran; none before the opening.
    pub during: Option<String>,
    /// The item before which, or within which, it must be settled.
    pub due: Option<String>,
}

/// Tiếp did not go on.
#[derive(Clone, Debug)]
pub struct Stop {
    /// The item it would have gone to.
    pub before: String,
}

/// What was shown and refused.
#[derive(Default)]
pub struct Replay {
    /// The first reminder of each duty.
    pub spoke: BTreeMap<String, Spoke>,
    /// The first stop by each duty.
    pub stops: BTreeMap<String, Stop>,
}

impl Replay {
    /// Plays a script on a session.
    pub fn of(session: &str, script: &str) -> Self {
        let (setup, _) = loaded(session);
        let lines: Vec<(Wall, Command)> = text_of(script)
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(read)
            .collect();
        let start = lines[0].0;
        let mut congress = Congress::new(setup);
        let text = || SourceText {
            name: String::new(),
            text: String::new(),
        };
        let open = Command::Open {
            mode: Mode::Rehearsal,
            program: "0".into(),
            boot: String::new(),
            session: text(),
            rulebook: text(),
            roll: text(),
        };
        let mut replay = Self::default();
        let mut before = start;
        for (at, command) in std::iter::once((start, open)).chain(lines) {
            let up = |at: Wall| Millis((at - start).num_milliseconds());
            let shown = at - chrono::TimeDelta::seconds(1);
            if shown >= before {
                replay.look(&congress, shown, up(shown));
            }
            before = at;
            match congress.decide(&command, at, up(at)) {
                Ok(ev) => congress.apply(Act {
                    seq: congress.next_seq(),
                    at,
                    up: up(at),
                    by: String::new(),
                    ev,
                }),
                Err(refusal) => {
                    if let Reason::DutyOpen {
                        duty: Fact::Text(duty),
                        ..
                    } = refusal.reason
                    {
                        let before = ahead(&congress);
                        replay.stops.entry(duty).or_insert(Stop { before });
                    }
                }
            }
        }
        replay
    }

    fn look(&mut self, congress: &Congress, at: Wall, up: Millis) {
        let state = congress.state();
        let now = state.tick(at, up);
        let standing = standings(state, now);
        let ahead = coming(state, &standing);
        for duty in reminders(standing) {
            if !matches!(duty.state, DutyState::Soon | DutyState::Due) {
                continue;
            }
            let due = ahead
                .iter()
                .find(|coming| coming.duty.id == duty.id)
                .and_then(|coming| coming.at)
                .map(|(item, _)| name(item));
            self.spoke.entry(duty.id).or_insert(Spoke {
                at,
                state: duty.state,
                during: state.running_item().map(|item| name(&item.plan)),
                due,
            });
        }
    }
}

fn read(line: &str) -> (Wall, Command) {
    let mut line: Value = serde_json::from_str(line).expect("a line of a script");
    let at = line["at"].as_str().expect("a time");
    let at = Wall::parse_from_rfc3339(at).expect("a time");
    let command = serde_json::from_value(line["do"].take()).expect("a command");
    (at, command)
}

/// The item that Tiếp would go to.
fn ahead(congress: &Congress) -> String {
    let state = congress.state();
    match next_move(state) {
        NextMove::Advance(Arrival::Step { item, .. } | Arrival::Item { item, .. }) => {
            name(&state.find_item(&item).expect("the item").plan)
        }
        other => panic!("{other:?} leads to no item"),
    }
}

/// Number and title, in English.
pub fn name(item: &Item) -> String {
    let title = item.title.en.as_deref().unwrap_or(&item.title.vi);
    format!("{}. {title}", item.number)
}
