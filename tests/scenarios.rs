//! Sessions that ship, run to their end.

use crate::support::{autopilot::Autopilot, shipped};

/// Writes the scripts anew with `PRESIDIUM_WRITE_SCRIPTS=1 cargo test`.
fn script(session: &str) -> String {
    Autopilot::new(shipped(session)).run().lines.join("\n") + "\n"
}

#[test]
fn every_session_that_ships_runs_to_its_close() {
    for session in ["thanh-chan-2020", "phong-gddt-2020"] {
        let text = script(session);
        let path = crate::support::root().join(format!("tests/scripts/{session}.jsonl"));
        if std::env::var_os("PRESIDIUM_WRITE_SCRIPTS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
    }
}
