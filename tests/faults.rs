//! The journal of a whole congress under faults: the real binary killed, the file cut and its bits flipped.

use crate::support::binary::{presidium, printed, run};
use crate::support::root;
use presidium::journal::storage::Memory;
use presidium::journal::{Durability, Journal, Name, Storage};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

fn script() -> PathBuf {
    root().join("tests/scripts/thanh-chan-2020.jsonl")
}

/// Plays the script of Thanh Chăn to its end; gives the journal's bytes.
fn whole_journal(home: &Path) -> Vec<u8> {
    let output = run(
        home,
        &[
            "rehearse",
            "thanh-chan-2020",
            "--script",
            script().to_str().unwrap(),
            "--journal",
            "whole.rehearsal.jsonl",
        ],
    );
    assert!(output.status.success(), "{}", printed(&output));
    std::fs::read(home.join("whole.rehearsal.jsonl")).unwrap()
}

/// The state as `status` has it, without what counts runs of the program.
fn status(home: &Path, journal: &str) -> serde_json::Value {
    let output = run(home, &["status", journal, "--json"]);
    assert!(output.status.success(), "{}", printed(&output));
    let mut status: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    strip(&mut status);
    status
}

/// Takes the numbers of acts out, wherever they stand: each run of the program adds an act of its own.
fn strip(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(fields) => {
            fields.remove("seq");
            fields.remove("act");
            fields.values_mut().for_each(strip);
        }
        serde_json::Value::Array(values) => values.iter_mut().for_each(strip),
        _ => {}
    }
}

/// What happened, without the numbers that runs of the program add to.
fn acts(bytes: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(bytes)
        .lines()
        .filter(|line| line.contains("\"by\":\"script:"))
        .map(|line| {
            let from = line.find("\"at\":").unwrap();
            let to = line.find(",\"prev\":").unwrap();
            line[from..to].to_owned()
        })
        .collect()
}

#[test]
fn killed_at_two_hundred_moments_it_comes_back_to_the_same_end() {
    const KILLS: usize = 200;
    let home = tempfile::tempdir().unwrap();
    let whole = whole_journal(home.path());
    let expected = status(home.path(), "whole.rehearsal.jsonl");
    let expected_acts = acts(&whole);
    let opening = whole.iter().position(|b| *b == b'\n').unwrap();
    let next = AtomicUsize::new(0);
    let killed = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let n = next.fetch_add(1, Ordering::SeqCst);
                    if n >= KILLS {
                        return;
                    }
                    // From the end of the opening on, where acts begin.
                    let moment = opening + (whole.len() - opening) * n / KILLS;
                    if kill_and_resume(home.path(), n, moment, &expected, &expected_acts) {
                        killed.fetch_add(1, Ordering::SeqCst);
                    }
                }
            });
        }
    });
    // A run may end before it is caught; nearly all must have been caught alive.
    let killed = killed.load(Ordering::SeqCst);
    assert!(
        killed >= KILLS * 9 / 10,
        "only {killed} runs were caught alive"
    );
}

/// Kills a run when its journal has `moment` bytes, and goes on with it. True if the run was still alive.
fn kill_and_resume(
    home: &Path,
    n: usize,
    moment: usize,
    expected: &serde_json::Value,
    expected_acts: &[String],
) -> bool {
    let name = format!("killed-{n}.rehearsal.jsonl");
    let path = home.join(&name);
    let mut child = presidium(home)
        .args(["rehearse", "thanh-chan-2020", "--script"])
        .arg(script())
        .args(["--journal", &name])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let alive = loop {
        let length = std::fs::metadata(&path).map_or(0, |facts| facts.len() as usize);
        if length > moment {
            child.kill().unwrap();
            let status = child.wait().unwrap();
            break status.code().is_none();
        }
        if child.try_wait().unwrap().is_some() {
            break false;
        }
        std::thread::yield_now();
    };
    let before = std::fs::read(&path).unwrap();
    if !before.contains(&b'\n') {
        // The opening itself, with all its texts, was on its way: nothing had begun, and that is said.
        let output = run(
            home,
            &["resume", &name, "--script", script().to_str().unwrap()],
        );
        assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
        return alive;
    }
    let output = run(
        home,
        &["resume", &name, "--script", script().to_str().unwrap()],
    );
    assert!(
        output.status.success(),
        "killed at {moment}: {}",
        printed(&output)
    );
    let after = std::fs::read(&path).unwrap();
    // Every whole record that was there is there still, byte for byte.
    let whole = before
        .iter()
        .rposition(|b| *b == b'\n')
        .map_or(0, |at| at + 1);
    assert_eq!(after[..whole], before[..whole], "killed at {moment}");
    assert_eq!(&acts(&after), expected_acts, "killed at {moment}");
    assert_eq!(&status(home, &name), expected, "killed at {moment}");
    for file in [
        &name,
        &format!("killed-{n}.lock"),
        &format!("killed-{n}.alive"),
    ] {
        let _ = std::fs::remove_file(home.join(file));
    }
    alive
}

/// Opens these bytes as a journal; the number of acts it comes back with, or `None` if it is refused.
fn reopened(bytes: &[u8]) -> (Option<u64>, bool) {
    let name = Name::new("/j", "x", presidium::congress::Mode::Rehearsal);
    let memory = Memory::default();
    memory.put(&name.first(), bytes);
    let storage: Arc<dyn Storage> = Arc::new(memory);
    match Journal::open(storage, name, Durability::EachAct) {
        Ok(opened) => (Some(opened.reading.seq()), !opened.set_aside.is_empty()),
        Err(_) => (None, false),
    }
}

#[test]
fn cut_at_every_byte_of_its_last_three_records_it_gives_the_longest_prefix() {
    let home = tempfile::tempdir().unwrap();
    let bytes = whole_journal(home.path());
    let ends: Vec<usize> = bytes
        .iter()
        .enumerate()
        .filter(|(_, b)| **b == b'\n')
        .map(|(at, _)| at + 1)
        .collect();
    let from = ends[ends.len() - 4];
    for cut in from..=bytes.len() {
        let whole = ends.iter().filter(|end| **end <= cut).count() as u64;
        let torn = !ends.contains(&cut);
        assert_eq!(reopened(&bytes[..cut]), (Some(whole), torn), "cut at {cut}");
    }
}

#[test]
fn with_any_bit_of_its_last_record_flipped_it_gives_all_the_others() {
    let home = tempfile::tempdir().unwrap();
    let bytes = whole_journal(home.path());
    let records = bytes.iter().filter(|b| **b == b'\n').count() as u64;
    let start = bytes[..bytes.len() - 1]
        .iter()
        .rposition(|b| *b == b'\n')
        .unwrap()
        + 1;
    for at in start..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            let (seq, torn) = reopened(&flipped);
            assert_eq!(
                (seq, torn),
                (Some(records - 1), true),
                "bit {bit} of byte {at}"
            );
        }
    }
}

#[test]
fn damage_before_the_last_record_is_refused_and_verify_names_the_record() {
    let home = tempfile::tempdir().unwrap();
    let mut bytes = whole_journal(home.path());
    let second = bytes.iter().position(|b| *b == b'\n').unwrap() + 40;
    bytes[second] ^= 1;
    std::fs::write(home.path().join("bad.rehearsal.jsonl"), &bytes).unwrap();
    assert_eq!(reopened(&bytes).0, None);
    let output = run(home.path(), &["verify", "bad.rehearsal.jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(printed(&output).contains('2'), "{}", printed(&output));
    let output = run(home.path(), &["status", "bad.rehearsal.jsonl"]);
    assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
}
