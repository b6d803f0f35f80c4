//! There is a sentence for every trouble, in both languages, with the facts it is given.

use super::*;
use crate::congress::Fact;
use crate::journal::seal::{Fingerprint, Mistyped};
use crate::journal::trouble::{Fault, Why};
use std::collections::BTreeSet;
use std::path::PathBuf;

const VI: &str = include_str!("../../locale/vi/journal.ftl");
const EN: &str = include_str!("../../locale/en/journal.ftl");

/// The ids of the messages of a file, and for each the names it asks for and whether it has `.do`.
fn messages(text: &str) -> Vec<(String, BTreeSet<String>, bool)> {
    let mut found: Vec<(String, BTreeSet<String>, bool)> = Vec::new();
    for line in text.lines() {
        if let Some((id, _)) = line.split_once(" = ")
            && line.starts_with("journal-")
        {
            found.push((id.to_owned(), BTreeSet::new(), false));
        }
        let Some(last) = found.last_mut() else {
            continue;
        };
        last.2 |= line.trim_start().starts_with(".do = ");
        for part in line.split('$').skip(1) {
            let name = part.split(|letter: char| !letter.is_ascii_lowercase() && letter != '_');
            last.1.extend(name.take(1).map(str::to_owned));
        }
    }
    found
}

fn troubles() -> Vec<Trouble> {
    let path = || PathBuf::from("/j/x.live.jsonl");
    let fault = || Fault::Sum;
    vec![
        Trouble::Disk {
            path: path(),
            why: Why::Full,
            system: "ENOSPC".to_owned(),
        },
        Trouble::NotAName { path: path() },
        Trouble::NameTaken { path: path() },
        Trouble::Locked {
            path: path(),
            holder: Some(Box::new(alive(&name(), 7))),
        },
        Trouble::Locked {
            path: path(),
            holder: None,
        },
        Trouble::Empty { path: path() },
        Trouble::Damaged {
            path: path(),
            record: 3,
            offset: 900,
            fault: fault(),
        },
        Trouble::Newer {
            path: path(),
            format: 2,
            program: "presidium 2".to_owned(),
        },
        Trouble::OtherMode {
            path: path(),
            mode: Mode::Rehearsal,
        },
        Trouble::Fork {
            older: path(),
            newer: path(),
            record: 4,
        },
        Trouble::Unwritable {
            record: 3,
            fault: fault(),
        },
        Trouble::Stopped,
        Trouble::NoThread {
            system: "EAGAIN".to_owned(),
        },
    ]
}

#[test]
fn every_trouble_has_its_sentence_and_what_to_do() {
    let troubles = troubles();
    let ids: Vec<_> = troubles.iter().map(Trouble::id).collect();
    assert_eq!(ids, Trouble::IDS);
    for text in [VI, EN] {
        let messages = messages(text);
        for trouble in &troubles {
            let (id, asked, to_do) = messages
                .iter()
                .find(|(id, _, _)| id == trouble.id())
                .unwrap_or_else(|| panic!("{} has no sentence", trouble.id()));
            assert!(to_do, "{id} does not say what to do");
            let given: BTreeSet<String> = trouble
                .facts()
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect();
            assert!(
                asked.is_subset(&given),
                "{id} asks for {asked:?} of {given:?}"
            );
        }
    }
}

#[test]
fn every_word_a_sentence_is_made_with_exists() {
    let needed: BTreeSet<&str> = Fault::IDS
        .iter()
        .chain(Trouble::IDS)
        .chain(Mistyped::IDS)
        .copied()
        .chain(Why::ALL.map(|(_, id)| id))
        .chain(["journal-mode-live", "journal-mode-rehearsal"])
        .collect();
    for text in [VI, EN] {
        let found: Vec<String> = messages(text).into_iter().map(|(id, _, _)| id).collect();
        let set: BTreeSet<&str> = found.iter().map(String::as_str).collect();
        assert_eq!(set.len(), found.len(), "a message stands twice");
        assert_eq!(set, needed);
    }
    for trouble in troubles() {
        for (_, fact) in trouble.facts() {
            if let Fact::Message(id) = fact {
                assert!(needed.contains(id), "{id}");
            }
        }
    }
}

#[test]
fn faults_and_reasons_have_the_ids_of_the_table() {
    let faults = [
        Fault::CutOff,
        Fault::TooLong { limit: 1 },
        Fault::Shape,
        Fault::Sum,
        Fault::NotText,
        Fault::Unreadable { why: String::new() },
        Fault::NotExact,
        Fault::Seq {
            expected: 1,
            found: 2,
        },
        Fault::Prev,
        Fault::NotOpened,
        Fault::NotSegment,
    ];
    assert_eq!(faults.map(|fault| fault.id()), Fault::IDS);
    for (why, id) in Why::ALL {
        assert_eq!(why.id(), id);
    }
    let mistyped = ["0", "", "2222222222222222222222222222222"]
        .map(|text| Fingerprint::parse(text).unwrap_err().id());
    assert_eq!(mistyped[..2], Mistyped::IDS[..2]);
    assert_eq!(Mistyped::Check.id(), Mistyped::IDS[2]);
}

#[test]
fn what_the_system_says_becomes_a_reason() {
    use std::io::ErrorKind;
    for (kind, why) in [
        (ErrorKind::StorageFull, Why::Full),
        (ErrorKind::QuotaExceeded, Why::Full),
        (ErrorKind::PermissionDenied, Why::Denied),
        (ErrorKind::ReadOnlyFilesystem, Why::ReadOnly),
        (ErrorKind::NotFound, Why::Missing),
        (ErrorKind::AlreadyExists, Why::Exists),
        (ErrorKind::Unsupported, Why::Special),
        (ErrorKind::FileTooLarge, Why::TooLarge),
        (ErrorKind::WouldBlock, Why::Busy),
        (ErrorKind::Other, Why::Device),
    ] {
        assert_eq!(Why::of(&kind.into()), why);
    }
}
