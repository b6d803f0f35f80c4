//! The proof: both pilot congresses as the newspaper reported them. `check` finds the week before what was not
//! prepared; the gates and reminders speak before it is too late; the review names it afterwards, and nothing
//! else. The same congresses run well have nothing to answer for.
//!
//! Everything in `tests/pilot/` is written by `PRESIDIUM_WRITE_PILOT=1 cargo test --test presidium-tests pilot`
//! and stands there to be read; the ordinary test holds that it is what the program does.

mod operator;
mod prepare;
mod proof;
mod replay;

use crate::support::autopilot::Autopilot;
use crate::support::{loaded, root, text_of};
use operator::{Operator, Stops};
use prepare::{PREPARED, Prepared};
use std::sync::Once;

/// The congresses: the names in `tests/pilot/` and of the sessions that ship.
const CONGRESSES: [(&str, &str); 2] = [
    ("thanh-chan", "thanh-chan-2020"),
    ("phong-gddt", "phong-gddt-2020"),
];

/// The variable that has everything written anew.
const WRITE: &str = "PRESIDIUM_WRITE_PILOT";

/// The sessions as they were prepared: path and text.
fn sessions() -> Vec<(String, String)> {
    let text = |prepared: &Prepared| {
        let shipped = text_of(&format!("sessions/{}.ron", prepared.from));
        (
            format!("tests/pilot/{}.ron", prepared.name),
            prepared.text(&shipped),
        )
    };
    PREPARED.iter().map(text).collect()
}

/// The scripts: path and text.
fn scripts() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (congress, _) in CONGRESSES {
        for stops in Stops::BOTH {
            let (setup, _) = loaded(&format!("tests/pilot/{congress}-as-prepared.ron"));
            let mut operator = Operator::of(congress, stops);
            let mut pilot = Autopilot::new(setup);
            for line in operator.head() {
                pilot.remark(line);
            }
            let text = pilot.run_as(&mut operator).lines.join("\n") + "\n";
            let path = format!("tests/pilot/{congress}-{}.jsonl", stops.name());
            all.push((path, text));
        }
    }
    all
}

/// Writes everything anew where that is asked for, once and in order, before any test reads it.
fn written() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if std::env::var_os(WRITE).is_none() {
            return;
        }
        for all in [sessions, scripts] {
            for (path, text) in all() {
                std::fs::write(root().join(path), text).unwrap();
            }
        }
    });
}

fn stand(all: Vec<(String, String)>) {
    for (path, text) in all {
        assert!(
            text == text_of(&path),
            "{path} is not what comes out now; write it anew with {WRITE}=1"
        );
    }
}

#[test]
fn the_sessions_as_prepared_differ_from_those_that_ship_only_in_what_was_reported() {
    written();
    stand(sessions());
}

#[test]
fn the_scripts_are_those_of_operators_who_did_what_was_reported() {
    written();
    stand(scripts());
}
