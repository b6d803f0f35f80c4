//! What several tests need: sessions as they ship, an autopilot that runs one to its end, the binary.

pub mod autopilot;
pub mod binary;
pub mod pty;
pub mod still;

use presidium::congress::Setup;
use presidium::congress::event::SourceText;
use std::path::PathBuf;
use std::sync::Arc;

/// The folder of the crate.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the crate as text.
pub fn text_of(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A session that ships, loaded with its rulebook and roll.
pub fn shipped(session: &str) -> Arc<Setup> {
    let (setup, warnings) = loaded(&format!("sessions/{session}.ron"));
    assert_eq!(warnings, 0, "{session}");
    setup
}

/// A session by its path in the crate, loaded with a rulebook and a roll that ship; how many warnings it has.
pub fn loaded(path: &str) -> (Arc<Setup>, usize) {
    let source = |path: String| SourceText {
        text: text_of(&path),
        name: path.rsplit('/').next().unwrap_or_default().to_owned(),
    };
    let session = source(path.to_owned());
    let names = presidium::load::names(&session.name, &session.text).expect("names");
    let rulebook = SourceText {
        text: presidium::rulebook::shipped(&names.rulebook)
            .expect("a shipped rulebook")
            .to_owned(),
        name: format!("{}.ron", names.rulebook),
    };
    let roll = source(format!("sessions/{}", names.roll));
    match presidium::load::setup(&session, &rulebook, &roll) {
        Ok(loaded) => (Arc::new(loaded.setup), loaded.warnings.len()),
        Err(problems) => panic!("{problems:#?}"),
    }
}
