//! Setting a torn end aside, killed at any call, twice.

use super::*;
use crate::journal::storage::Survives;
use crate::journal::{Reading, SetAside};

const TAIL: &[u8] = b"{\"seq\":4,\"at\":\"2020-01-10T08";

fn torn() -> Memory {
    disk(&[lines(&acts(2)).concat().as_slice(), TAIL].concat())
}

/// What opening comes to.
fn outcome(memory: &Memory) -> (Reading, Vec<SetAside>) {
    let opened = open(memory).unwrap();
    (opened.reading, opened.set_aside)
}

fn set_aside() -> SetAside {
    let offset = lines(&acts(2)).concat().len() as u64;
    SetAside {
        file: format!("x.torn-{offset}"),
        offset,
        bytes: TAIL.len() as u64,
        sum: Digest::of(TAIL),
    }
}

#[test]
fn a_torn_end_is_copied_and_cut_and_told_until_it_is_recorded() {
    let memory = torn();
    let opened = open(&memory).unwrap();
    assert_eq!(opened.reading.acts, acts(2));
    assert_eq!(opened.reading.torn, None);
    assert_eq!(opened.set_aside, [set_aside()]);
    let path = name().folder().join(&set_aside().file);
    for survives in [Survives::Synced, Survives::Everything] {
        let later = memory.after(survives);
        assert_eq!(later.get(&path).unwrap(), TAIL);
        assert_eq!(
            later.get(&name().first()).unwrap(),
            lines(&acts(2)).concat()
        );
    }
    // The program dies before it could record it: told again.
    drop(opened);
    let opened = open(&memory).unwrap();
    assert_eq!(opened.set_aside, [set_aside()]);
    let mut journal = opened.journal;
    done(journal.append(act(4, set_aside().event())));
    drop(journal);
    assert_eq!(open(&memory).unwrap().set_aside, []);
    assert_eq!(
        set_aside().event(),
        Event::Recovered {
            bytes: 28,
            file: set_aside().file,
            sha256: Digest::of(TAIL).to_string()
        }
    );
}

#[test]
fn after_a_file_that_failed_the_next_record_goes_to_a_new_one() {
    // The run before was killed when it had just begun a further file.
    let memory = torn();
    let first = memory.get(&name().first()).unwrap();
    memory.put(&name().file(2), b"");
    let opened = open(&memory).unwrap();
    assert_eq!(opened.reading.acts, acts(2));
    assert_eq!(opened.set_aside, []);
    let mut journal = opened.journal;
    let done = done(journal.append(noted(4, "x")));
    assert_eq!(done.segment, name().file_name(3));
    assert!(matches!(
        &done.acts[0].ev[0],
        Event::Segment { continues, .. } if *continues == name().file_name(1)
    ));
    assert_eq!(read(&memory).unwrap().acts, [acts(2), done.acts].concat());
    assert_eq!(memory.get(&name().first()).unwrap(), first);
}

#[test]
fn reading_alone_leaves_a_torn_end_where_it_is() {
    let memory = torn();
    let before = memory.files();
    let torn = read(&memory).unwrap().torn.unwrap();
    assert_eq!(
        (torn.offset, torn.bytes),
        (set_aside().offset, TAIL.len() as u64)
    );
    assert_eq!(memory.files(), before);
}

#[test]
fn two_ends_torn_at_the_same_place_are_both_kept() {
    let memory = torn();
    drop(open(&memory).unwrap());
    let mut bytes = memory.get(&name().first()).unwrap();
    bytes.extend_from_slice(b"other");
    memory.put(&name().first(), &bytes);
    let files: Vec<_> = open(&memory)
        .unwrap()
        .set_aside
        .into_iter()
        .map(|aside| (aside.file, aside.bytes))
        .collect();
    let file = set_aside().file;
    assert_eq!(files, [(file.clone(), 28), (format!("{file}-2"), 5)]);
}

#[test]
fn killed_twice_at_any_calls_recovery_comes_to_the_same() {
    let straight = outcome(&torn());
    assert_eq!(straight.1, [set_aside()]);
    let counted = torn();
    drop(open(&counted).unwrap());
    let calls = counted.calls();
    assert!(calls > 10);
    let mut cases = 0;
    for first in 1..=calls {
        for second in 1..=calls {
            for how in [Fail::KilledBefore, Fail::KilledAfter] {
                for survives in [Survives::Synced, Survives::Half, Survives::Everything] {
                    let one = torn();
                    one.fail(&[once(first, how)]);
                    drop(open(&one));
                    let two = one.after(survives);
                    two.fail(&[once(second, how)]);
                    drop(open(&two));
                    let three = two.after(survives);
                    assert_eq!(outcome(&three), straight, "{first} {second} {how:?}");
                    assert_eq!(outcome(&three.after(Survives::Synced)), straight);
                    cases += 1;
                }
            }
        }
    }
    assert!(cases > 1000);
}
