//! `presidium review DIR`, by the real binary: tables, rows, the page, broken journals, who has not held theirs,
//! a stop, and memory.

mod broken;
mod memory;
mod outputs;

use crate::support::binary::{presidium, printed};
use crate::support::text_of;
use presidium::congress::{Act, Event, Mode};
use presidium::journal::{Answer, Disk, Durability, Journal, Name};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::{Arc, LazyLock};

/// The acts of both sessions that have a script, and the beginning of a small one.
static REHEARSED: [LazyLock<Vec<Act>>; 3] = [
    LazyLock::new(|| rehearsed("thanh-chan-2020", None)),
    LazyLock::new(|| rehearsed("phong-gddt-2020", None)),
    LazyLock::new(|| {
        let present = r#"{"at":"2025-03-22T07:55:00+07:00","do":{"all_present":{}}}"#;
        rehearsed("hop-tac-xa", Some(present))
    }),
];

/// The acts of a session rehearsed by the binary, by its own script or by this one.
fn rehearsed(session: &str, script: Option<&str>) -> Vec<Act> {
    let home = tempfile::tempdir().unwrap();
    let journal = home.path().join("x.rehearsal.jsonl");
    let lines = match script {
        Some(lines) => lines.to_owned(),
        None => text_of(&format!("tests/scripts/{session}.jsonl")),
    };
    std::fs::write(home.path().join("script.jsonl"), lines).unwrap();
    let output = presidium(home.path())
        .args(["rehearse", session, "--script", "script.jsonl", "--journal"])
        .arg(&journal)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", printed(&output));
    presidium::journal::read(&Disk, &journal).unwrap().acts
}

/// A congress made from a rehearsed one: whose it is, and what else is different.
struct Made<'a> {
    /// 0: Thanh Chăn, 1: the cell, 2: the beginning of a cooperative's general meeting.
    from: usize,
    id: &'a str,
    organisation: &'a str,
    mode: Mode,
    /// As many acts as are kept.
    acts: usize,
    /// Texts put in the place of others in the session.
    instead: &'a [(&'a str, &'a str)],
}

impl Default for Made<'_> {
    fn default() -> Self {
        Self {
            from: 1,
            id: "chi-bo-1",
            organisation: "Chi bộ 1",
            mode: Mode::Live,
            acts: usize::MAX,
            instead: &[],
        }
    }
}

impl Made<'_> {
    fn session(&self, text: &str) -> String {
        let (id, organisation) = [
            ("thanh-chan-2020", "\"Đảng bộ xã Thanh Chăn\""),
            (
                "phong-gddt-2020",
                "\"Chi bộ Phòng Giáo dục và Đào tạo huyện Điện Biên\"",
            ),
            ("hop-tac-xa", "\"Hợp tác xã Nông nghiệp Xuân Hòa\""),
        ][self.from];
        let mut text = text
            .replacen(&format!("id: \"{id}\""), &format!("id: \"{}\"", self.id), 1)
            .replacen(organisation, &format!("\"{}\"", self.organisation), 1);
        assert!(text.contains(self.organisation) && text.contains(self.id));
        for (old, new) in self.instead {
            assert!(text.contains(old), "{old}");
            text = text.replacen(old, new, 1);
        }
        text
    }

    /// Writes the journal NAME into a folder.
    fn write(&self, folder: &Path, name: &str) -> PathBuf {
        std::fs::create_dir_all(folder).unwrap();
        let mut acts = REHEARSED[self.from].clone();
        acts.truncate(self.acts);
        for event in &mut acts[0].ev {
            if let Event::Opened { mode, session, .. } = event {
                *mode = self.mode;
                session.text = self.session(&session.text);
            }
        }
        let name = Name::new(folder, name, self.mode);
        let path = name.first();
        let first = &acts[0];
        let (mut journal, _) =
            Journal::create(Arc::new(Disk), name, first, Durability::AtEnd).unwrap();
        for act in acts.iter().skip(1) {
            assert!(matches!(journal.append(act.clone()), Answer::Done(_)));
        }
        journal.finish().unwrap();
        path
    }
}

fn review(home: &Path, args: &[&str]) -> Output {
    presidium(home).arg("review").args(args).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(home: &Path, args: &[&str]) -> Value {
    let output = review(home, &[args, &["--json"]].concat());
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", printed(&output)))
}
