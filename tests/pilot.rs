//! The proof: both pilot congresses as the newspaper reported them. `check` finds the week before what was not
//! prepared; the gates and reminders speak before it is too late; the review names it afterwards, and nothing
//! else. The same congresses run well have nothing to answer for.
//!
//! Everything in `tests/pilot/` is written by `PRESIDIUM_WRITE_PILOT=1 cargo test --test presidium-tests pilot`
//! and stands there to be read; the ordinary test holds that it is what the program does.

mod prepare;

use crate::support::{root, text_of};
use prepare::PREPARED;

/// The file holds this text; or it does now, where the files are being written anew.
fn stands(path: &str, text: &str) {
    if std::env::var_os("PRESIDIUM_WRITE_PILOT").is_some() {
        std::fs::write(root().join(path), text).unwrap();
    }
    let now = std::fs::read_to_string(root().join(path)).unwrap_or_default();
    assert!(
        now == text,
        "{path} is not what comes out now; write it anew with PRESIDIUM_WRITE_PILOT=1"
    );
}

#[test]
fn the_sessions_as_prepared_differ_from_those_that_ship_only_in_what_was_reported() {
    for prepared in &PREPARED {
        let text = prepared.text(&text_of(&format!("sessions/{}.ron", prepared.from)));
        stands(&format!("tests/pilot/{}.ron", prepared.name), &text);
    }
}
