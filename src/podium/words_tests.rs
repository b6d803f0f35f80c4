//! Every message this room asks for exists in both languages, and none is left over.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

/// The room's own Rust files, without its tests and without the dialogs, which have their own messages.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let rust = path.extension().is_some_and(|end| end == "rs");
        if path.is_dir() && name != "dialogs" && name != "testing" {
            sources(&path, found);
        } else if rust && !name.contains("tests") {
            found.push(std::fs::read_to_string(path).unwrap());
        }
    }
}

/// Ids of messages between quotes.
fn ids_in(text: &str) -> BTreeSet<String> {
    text.split('"')
        .filter(|part| part.starts_with("podium-") || part.starts_with("home-"))
        .filter(|part| part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        .map(str::to_owned)
        .collect()
}

/// Ids of a file of messages.
fn ids_of(messages: &str) -> BTreeSet<String> {
    messages
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id.to_owned())
        .filter(|id| id.starts_with("podium-") || id.starts_with("home-"))
        .collect()
}

#[test]
fn messages_are_complete_in_both_languages_and_all_used() {
    let mut texts = Vec::new();
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/podium");
    sources(&room, &mut texts);
    let asked: BTreeSet<String> = texts.iter().flat_map(|text| ids_in(text)).collect();
    for messages in [
        include_str!("../locale/vi/podium.ftl"),
        include_str!("../locale/en/podium.ftl"),
    ] {
        assert_eq!(ids_of(messages), asked);
    }
}

#[test]
fn messages_ask_for_the_same_facts_in_both_languages() {
    let facts = |messages: &str| -> Vec<(String, BTreeSet<String>)> {
        let mut all: Vec<(String, BTreeSet<String>)> = Vec::new();
        for line in messages.lines() {
            if let Some((id, _)) = line
                .split_once(" = ")
                .filter(|(id, _)| ids_of(line).contains(*id))
            {
                all.push((id.to_owned(), BTreeSet::new()));
            }
            let names = line.split('$').skip(1).map(|rest| {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                rest.split_at(end.unwrap_or(rest.len())).0.to_owned()
            });
            if let Some((_, facts)) = all.last_mut() {
                facts.extend(names);
            }
        }
        all.sort();
        all
    };
    assert_eq!(
        facts(include_str!("../locale/vi/podium.ftl")),
        facts(include_str!("../locale/en/podium.ftl"))
    );
}
