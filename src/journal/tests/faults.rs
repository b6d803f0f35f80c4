//! A disk that fails at any of its calls. What was acknowledged is there, and nothing half.

use super::*;
use crate::journal::storage::Survives;
use std::io::ErrorKind;

const SURVIVES: [Survives; 3] = [Survives::Synced, Survives::Half, Survives::Everything];
const KINDS: [Fail; 7] = [
    Fail::With(ErrorKind::Other),
    Fail::With(ErrorKind::StorageFull),
    Fail::With(ErrorKind::ReadOnlyFilesystem),
    Fail::Short,
    Fail::Sync,
    Fail::KilledBefore,
    Fail::KilledAfter,
];

/// What a podium did until the disk or the program gave up.
struct Run {
    /// Acts it was told are on the disk.
    acked: Vec<Act>,
    /// The act it was not answered for.
    asked: Option<Act>,
}

/// Creates a journal, or goes on with one, and appends so many notes. An act that could not be written is
/// tried once more.
fn play(memory: &Memory, notes: u64) -> Run {
    let mut run = Run {
        acked: Vec::new(),
        asked: None,
    };
    let mut journal = if memory.get(&name().first()).is_some() {
        match open(memory) {
            Ok(opened) => {
                run.acked = opened.reading.acts;
                opened.journal
            }
            Err(_) => return run,
        }
    } else {
        let Ok((journal, done)) = create(memory) else {
            run.asked = Some(opened(1));
            return run;
        };
        run.acked = done.acts;
        journal
    };
    for note in 0..notes {
        let act = noted(journal.seq() + 1, &format!("{note}"));
        let mut answer = journal.append(act.clone());
        if matches!(answer, Answer::Failed(_)) {
            answer = journal.retry().unwrap_or(answer);
        }
        match answer {
            Answer::Done(done) => run.acked.extend(done.acts),
            Answer::Failed(failed) => {
                assert!(failed.stopped);
                run.asked = Some(act);
                return run;
            }
        }
    }
    run
}

/// What is found holds all that was acknowledged, in order, and beyond it at most the act that was not
/// answered, whole.
fn holds(found: &[Act], run: &Run, case: &str) {
    assert!(found.len() >= run.acked.len(), "{case}: lost an act");
    let (acked, more) = found.split_at(run.acked.len());
    assert_eq!(acked, run.acked, "{case}");
    let more: Vec<_> = more
        .iter()
        .filter(|act| !matches!(act.ev[0], Event::Segment { .. }))
        .collect();
    assert!(more.len() <= 1, "{case}: {more:?}");
    if let Some(more) = more.first() {
        let open = run.asked.as_ref().map(|act| &act.ev);
        assert_eq!(Some(&more.ev), open, "{case}: appeared from nowhere");
    }
}

/// After the run, whatever survives: everything acknowledged can be read, the journal can be gone on with,
/// and then a power cut loses nothing.
fn check(memory: &Memory, run: &Run, case: &str) {
    for survives in SURVIVES {
        if survives == Survives::Everything || memory.dead() || run.asked.is_some() {
            restart(
                &memory.after(survives),
                run,
                &format!("{case} {survives:?}"),
            );
        } else {
            // Nothing went wrong at last: a power cut now.
            let found = read(&memory.after(survives)).unwrap();
            assert_eq!(found.acts, run.acked, "{case} {survives:?}");
        }
    }
}

fn restart(memory: &Memory, run: &Run, case: &str) {
    if run.acked.is_empty() {
        if let Ok(reading) = read(memory) {
            holds(&reading.acts, run, case);
        }
        return;
    }
    let before = read(memory).unwrap_or_else(|trouble| panic!("{case}: {trouble}"));
    holds(&before.acts, run, case);
    let opened = open(memory).unwrap_or_else(|trouble| panic!("{case}: {trouble}"));
    holds(&opened.reading.acts, run, case);
    assert_eq!(opened.missing, None);
    // What opening shows as recorded stays.
    let mut expected = opened.reading.acts.clone();
    let mut journal = opened.journal;
    for survives in SURVIVES {
        assert_eq!(
            read(&memory.after(survives)).unwrap().acts,
            expected,
            "{case}"
        );
    }
    let next = noted(journal.seq() + 1, "after the restart");
    expected.extend(done(journal.append(next)).acts);
    drop(journal);
    for survives in SURVIVES {
        let later = memory.after(survives);
        assert_eq!(read(&later).unwrap().acts, expected, "{case}");
        let again = open(&later).unwrap_or_else(|trouble| panic!("{case}: {trouble}"));
        assert_eq!(again.reading.acts, expected, "{case}");
    }
}

/// Calls that a run without faults makes.
fn calls(start: &Memory, notes: u64) -> u64 {
    let memory = start.after(Survives::Everything);
    play(&memory, notes);
    memory.calls()
}

#[test]
fn every_call_fails_once_or_for_ever() {
    let calls = calls(&Memory::default(), 4);
    assert!(calls > 10);
    for at in 1..=calls + 1 {
        for how in KINDS {
            for failure in [once(at, how), for_ever(at, how)] {
                let memory = Memory::default();
                memory.fail(&[failure]);
                let run = play(&memory, 4);
                check(&memory, &run, &format!("{failure:?}"));
            }
        }
    }
}

#[test]
fn two_calls_fail() {
    let calls = calls(&Memory::default(), 3);
    for at in 1..=calls {
        for then in at + 1..=at + 8 {
            for how in [Fail::With(ErrorKind::Other), Fail::Short, Fail::Sync] {
                for next in [
                    Fail::Sync,
                    Fail::Short,
                    Fail::KilledBefore,
                    Fail::KilledAfter,
                ] {
                    let memory = Memory::default();
                    memory.fail(&[once(at, how), once(then, next)]);
                    let run = play(&memory, 3);
                    check(&memory, &run, &format!("{at} {how:?} then {then} {next:?}"));
                }
            }
        }
    }
}

/// Journals as a run that was killed left them: torn, not synced, moved, with a further file that is empty,
/// torn, or ends before the record came again.
fn left_behind() -> Vec<(&'static str, Memory, Vec<Act>)> {
    let mut left = Vec::new();
    for (what, failures) in [
        (
            "torn",
            vec![once(3, Fail::Short), for_ever(4, Fail::KilledBefore)],
        ),
        ("unsynced", vec![once(4, Fail::KilledBefore)]),
        (
            "sync failed",
            vec![once(4, Fail::Sync), once(5, Fail::KilledBefore)],
        ),
        ("moved", vec![once(4, Fail::Sync)]),
        (
            "empty file",
            vec![once(4, Fail::Sync), once(5, Fail::KilledAfter)],
        ),
        (
            "torn, and an empty file",
            vec![once(3, Fail::Short), once(4, Fail::KilledAfter)],
        ),
        (
            "not come again",
            vec![
                once(4, Fail::Sync),
                once(6, Fail::Short),
                once(7, Fail::KilledBefore),
            ],
        ),
        (
            "torn file",
            vec![
                once(4, Fail::Sync),
                once(6, Fail::Short),
                once(7, Fail::KilledBefore),
            ],
        ),
    ] {
        let memory = Memory::default();
        let (mut journal, begun) = create(&memory).unwrap();
        let mut acked = begun.acts;
        memory.fail(&failures);
        for note in 0..2 {
            // Half of a further file is its first record and half of this one.
            let length = if what == "not come again" { 2000 } else { 1 };
            let act = noted(journal.seq() + 1, &format!("{note}").repeat(length));
            if let Answer::Done(done) = journal.append(act) {
                acked.extend(done.acts);
            }
        }
        left.push((what, memory.after(Survives::Everything), acked));
    }
    left
}

#[test]
fn every_call_of_going_on_fails() {
    for (what, start, acked) in left_behind() {
        assert_eq!(acked.len(), if what == "moved" { 4 } else { 2 }, "{what}");
        let waiting = read(&start).unwrap().pending.len();
        assert_eq!(waiting, usize::from(what == "not come again"));
        let calls = calls(&start, 2);
        for at in 1..=calls {
            for how in KINDS {
                for failure in [once(at, how), for_ever(at, how)] {
                    let memory = start.after(Survives::Everything);
                    memory.fail(&[failure]);
                    let run = play(&memory, 2);
                    let case = format!("{what} {failure:?}");
                    if run.acked.is_empty() {
                        // Opening was refused. Nothing that was acknowledged before is gone.
                        for survives in SURVIVES {
                            let found = read(&memory.after(survives)).unwrap();
                            assert!(found.acts.starts_with(&acked), "{case}");
                        }
                    } else {
                        assert!(run.acked.starts_with(&acked), "{case}");
                        check(&memory, &run, &case);
                    }
                }
            }
        }
    }
}
