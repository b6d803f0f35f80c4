//! House rules: who may import whom, how large a file may be, what may stand at the root.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Which rooms each room may import. This is the table of `src/lib.rs`.
fn table() -> BTreeMap<&'static str, Vec<&'static str>> {
    let rows: &[(&str, &str)] = &[
        ("rulebook", ""),
        ("source", ""),
        ("congress", "rulebook"),
        ("load", "congress rulebook source"),
        ("journal", "congress"),
        ("keys", "congress rulebook source"),
        ("readiness", "congress rulebook source"),
        ("locale", "congress rulebook source load keys readiness"),
        ("review", "congress rulebook source locale readiness"),
        ("export", "congress rulebook locale review"),
        ("count", "congress rulebook source locale"),
        (
            "podium",
            "congress rulebook source keys locale count readiness review",
        ),
        ("tellers", "congress rulebook keys locale count podium"),
        (
            "cli",
            "congress rulebook source load journal keys locale export count podium tellers readiness review",
        ),
    ];
    rows.iter()
        .map(|(room, may)| (*room, may.split_whitespace().collect()))
        .collect()
}

/// The rooms a source file names: `crate::room` and `super::…` that climbs out of its own room.
fn imported(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let line = line.trim_start();
        if line.starts_with("//") {
            continue;
        }
        for part in line.split("crate::").skip(1) {
            if let Some(group) = part.strip_prefix('{') {
                for name in group.split(['{', '}', ',']) {
                    let name = name.trim().split("::").next().unwrap_or("");
                    found.push(name.to_owned());
                }
            } else {
                let name: String = part
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                found.push(name);
            }
        }
    }
    found
}

#[test]
fn rooms_import_only_what_the_table_allows() {
    let table = table();
    let mut wrong = Vec::new();
    for (room, may) in &table {
        for file in files(&root().join("src").join(room), "rs") {
            // Tests may borrow a type of another room as a sample.
            if file
                .file_stem()
                .is_some_and(|stem| stem.to_string_lossy().ends_with("tests"))
            {
                continue;
            }
            let text = fs::read_to_string(&file).unwrap();
            for name in imported(&text) {
                let is_room = table.contains_key(name.as_str());
                if is_room && name != *room && !may.contains(&name.as_str()) {
                    wrong.push(format!("{} imports {name}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_room_stands_in_the_table_and_in_the_map() {
    let table = table();
    let map = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    for entry in fs::read_dir(root().join("src")).unwrap().flatten() {
        if entry.path().is_dir() {
            let name = entry.file_name().into_string().unwrap();
            assert!(table.contains_key(name.as_str()), "{name} is in no table");
            assert!(map.contains(&format!("pub mod {name};")), "{name}");
        }
    }
}

#[test]
fn the_core_names_no_terminal_no_file_and_no_clock() {
    let forbidden = [
        "ratatui",
        "crossterm",
        "std::fs",
        "std::env",
        "std::io",
        "std::net",
        "std::process",
        "std::thread",
        "Instant::now",
        "SystemTime",
        "Utc::now",
        "Local::now",
        "rand::",
    ];
    for room in [
        "congress",
        "rulebook",
        "source",
        "load",
        "keys",
        "count",
        "readiness",
    ] {
        for file in files(&root().join("src").join(room), "rs") {
            let text = fs::read_to_string(&file).unwrap();
            for word in forbidden {
                let used = text
                    .lines()
                    .any(|line| !line.trim_start().starts_with("//") && line.contains(word));
                assert!(!used, "{} uses {word}", file.display());
            }
        }
    }
}

#[test]
fn no_file_is_too_large_to_know() {
    for folder in ["src", "tests"] {
        for file in files(&root().join(folder), "rs") {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            assert!(lines <= 600, "{}: {lines} lines", file.display());
        }
    }
}

#[test]
fn nothing_else_stands_at_the_root() {
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "CHANGELOG.md",
        "README.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "src",
        "sessions",
        "keymaps",
        "tests",
        "target",
    ];
    for entry in fs::read_dir(root()).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        assert!(
            name.starts_with('.') || allowed.contains(&name.as_str()),
            "{name} does not belong at the root"
        );
    }
}

#[test]
fn no_test_is_ignored_and_nothing_is_left_behind() {
    let marks = [
        concat!("#[ign", "ore"),
        concat!("todo", "!("),
        concat!("unimpl", "emented!("),
        concat!("FIX", "ME"),
        concat!("#[should", "_panic"),
    ];
    for folder in ["src", "tests"] {
        for file in files(&root().join(folder), "rs") {
            let text = fs::read_to_string(&file).unwrap();
            for mark in marks {
                assert!(!text.contains(mark), "{}: {mark}", file.display());
            }
        }
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut in_dependencies = false;
    let mut reason = false;
    for line in text.lines() {
        if line.starts_with('[') {
            in_dependencies = line.contains("dependencies]");
            reason = false;
        } else if line.starts_with('#') {
            reason = true;
        } else if line.trim().is_empty() {
            reason = false;
        } else if in_dependencies {
            // A row of related crates may share one reason.
            assert!(reason, "no reason above: {line}");
        }
    }
}
