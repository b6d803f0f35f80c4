//! Creating, opening, appending, and the writer's thread.

use super::*;
use crate::journal::storage::{Disk, Survives};
use crate::journal::trouble::{Fault, Why};
use crate::journal::{Lock, Writer};
use std::io::ErrorKind;
use std::sync::mpsc;

/// Longer than any answer of a thread takes.
const SOON: std::time::Duration = std::time::Duration::from_secs(20);

#[test]
fn what_is_answered_is_on_the_disk() {
    let memory = Memory::default();
    let (mut journal, begun) = create(&memory).unwrap();
    assert_eq!((begun.seq, begun.acts), (1, vec![opened(1)]));
    for act in &acts(4)[1..] {
        let done = done(journal.append(act.clone()));
        assert_eq!(done.acts, std::slice::from_ref(act));
        assert_eq!((done.seq, done.moved), (act.seq, None));
        let found = read(&memory.after(Survives::Synced)).unwrap();
        assert_eq!((found.seq(), found.head()), (done.seq, done.sum));
        assert_eq!((journal.seq(), journal.head()), (done.seq, done.sum));
    }
    assert_eq!(
        memory.get(&name().first()).unwrap(),
        lines(&acts(4)).concat()
    );
}

#[test]
fn a_record_is_one_write_and_one_sync() {
    let memory = Memory::default();
    let (mut journal, _) = create(&memory).unwrap();
    memory.fail(&[]);
    done(journal.append(noted(2, "x")));
    assert_eq!(memory.calls(), 2);
}

#[test]
fn the_act_answered_is_the_act_that_is_read() {
    let memory = Memory::default();
    let (mut journal, _) = create(&memory).unwrap();
    let mut act = noted(2, "x");
    act.at = Wall::parse_from_rfc3339("2020-01-10T08:12:31.250999+07:00").unwrap();
    let done = done(journal.append(act.clone()));
    assert_ne!(done.acts, [act]);
    assert_eq!(done.acts, read(&memory).unwrap().acts[1..]);
}

#[test]
fn an_act_that_can_be_no_record_is_refused_and_nothing_is_written() {
    let memory = Memory::default();
    let (mut journal, _) = create(&memory).unwrap();
    let before = memory.files();
    let refused = |journal: &mut Journal, act: Act| match journal.append(act.clone()) {
        Answer::Failed(failed) => {
            assert!(!failed.stopped);
            assert_eq!(failed.act, act);
            failed.trouble
        }
        Answer::Done(done) => panic!("{done:?}"),
    };
    for seq in [0, 1, 3] {
        assert_eq!(
            refused(&mut journal, noted(seq, "x")),
            Trouble::Unwritable {
                record: seq,
                fault: Fault::Seq {
                    expected: 2,
                    found: seq
                }
            }
        );
    }
    assert_eq!(
        refused(&mut journal, noted(2, &"x".repeat(line::LIMIT))),
        Trouble::Unwritable {
            record: 2,
            fault: Fault::TooLong { limit: line::LIMIT }
        }
    );
    assert_eq!(memory.files(), before);
    done(journal.append(noted(2, "x")));
}

#[test]
fn a_new_journal_begins_with_the_act_that_opens_it() {
    let memory = Memory::default();
    let storage = || Arc::new(memory.clone());
    let refused = |name: Name, act: &Act| {
        Journal::create(storage(), name, act, Durability::EachAct).unwrap_err()
    };
    assert!(matches!(
        refused(name(), &noted(1, "x")),
        Trouble::Unwritable {
            fault: Fault::NotOpened,
            ..
        }
    ));
    assert!(matches!(
        refused(name().twin(), &opened(1)),
        Trouble::Unwritable {
            fault: Fault::NotOpened,
            ..
        }
    ));
    let mut second = opened(1);
    second.seq = 2;
    assert!(matches!(
        refused(name(), &second),
        Trouble::Unwritable {
            fault: Fault::Seq { .. },
            ..
        }
    ));
    assert!(memory.get(&name().first()).is_none());
    drop(create(&memory).unwrap());
    assert!(matches!(
        create(&memory).map(|_| ()),
        Err(Trouble::Disk {
            why: Why::Exists,
            ..
        })
    ));
}

#[test]
fn a_rehearsal_does_not_take_the_name_of_a_live_journal() {
    let memory = Memory::default();
    memory.put(&name().twin().first(), b"");
    assert_eq!(
        create(&memory).map(|_| ()),
        Err(Trouble::NameTaken {
            path: name().twin().first()
        })
    );
}

#[test]
fn going_on_after_a_restart_keeps_the_chain() {
    let memory = Memory::default();
    let (mut journal, _) = create(&memory).unwrap();
    done(journal.append(noted(2, "x")));
    assert!(matches!(
        open(&memory).map(|_| ()),
        Err(Trouble::Locked { holder: None, .. })
    ));
    drop(journal);
    let opened = open(&memory).unwrap();
    assert_eq!(opened.reading.seq(), 2);
    assert_eq!((opened.missing, opened.alive), (None, None));
    assert!(opened.set_aside.is_empty());
    let mut journal = opened.journal;
    done(journal.append(noted(3, "y")));
    journal.finish().unwrap();
    assert_eq!(read(&memory).unwrap().seq(), 3);
    assert_eq!(memory.get(&name().file(2)), None);
}

#[test]
fn a_journal_that_lost_its_end_is_told_by_the_sign_of_life() {
    let memory = disk(&lines(&acts(2)).concat());
    alive(&name(), 4).write(&memory, &name(), true).unwrap();
    assert_eq!(open(&memory).unwrap().missing, Some(4));
    alive(&name(), 3).write(&memory, &name(), true).unwrap();
    let opened = open(&memory).unwrap();
    assert_eq!(opened.missing, None);
    assert_eq!(opened.alive, Some(alive(&name(), 3)));
}

#[test]
fn nothing_is_made_where_no_journal_is() {
    let memory = Memory::default();
    assert!(matches!(
        open(&memory).map(|_| ()),
        Err(Trouble::Disk {
            why: Why::Missing,
            ..
        })
    ));
    assert!(memory.files().is_empty());
    let empty = disk(&lines(&acts(0)).concat()[..80]);
    assert_eq!(
        open(&empty).map(|_| ()),
        Err(Trouble::Empty {
            path: name().first()
        })
    );
    // What is there stays there.
    assert_eq!(empty.get(&name().first()).unwrap().len(), 80);
}

#[test]
fn a_failed_sync_goes_on_in_the_next_file_and_reading_gives_everything() {
    let memory = Memory::default();
    let (mut journal, _) = create(&memory).unwrap();
    done(journal.append(noted(2, "x")));
    memory.fail(&[once(2, Fail::Sync)]);
    let moved = done(journal.append(noted(3, "y")));
    assert_eq!(moved.moved, Some(Why::Device));
    assert_eq!(moved.segment, "x.live.2.jsonl");
    assert_eq!(moved.seq, 4);
    assert_eq!(
        moved.acts[0].ev,
        [Event::Segment {
            continues: "x.live.jsonl".to_owned(),
            prev: read(&memory).unwrap().sum(2).unwrap().to_string(),
            reason: "journal-why-device".to_owned()
        }]
    );
    let mut again = noted(3, "y");
    again.seq = 4;
    assert_eq!(moved.acts[1], again);
    let after = done(journal.append(noted(5, "z")));
    assert_eq!((after.seq, after.moved), (5, None));
    for survives in [Survives::Synced, Survives::Half, Survives::Everything] {
        let reading = read(&memory.after(survives)).unwrap();
        let expected = [&acts(0)[..], &[noted(2, "x")], &moved.acts, &after.acts].concat();
        assert_eq!(reading.acts, expected);
    }
}

#[test]
fn if_nothing_takes_it_the_act_waits_and_nothing_else_is_taken() {
    let memory = Memory::default();
    let (mut journal, _) = create(&memory).unwrap();
    memory.fail(&[for_ever(1, Fail::With(ErrorKind::StorageFull))]);
    let failed = |answer: Answer| match answer {
        Answer::Failed(failed) => {
            assert!(failed.stopped);
            failed.trouble
        }
        Answer::Done(done) => panic!("{done:?}"),
    };
    assert!(matches!(
        failed(journal.append(noted(2, "x"))),
        Trouble::Disk { why: Why::Full, .. }
    ));
    assert_eq!(failed(journal.append(noted(2, "other"))), Trouble::Stopped);
    assert!(matches!(
        failed(journal.retry().unwrap()),
        Trouble::Disk { why: Why::Full, .. }
    ));
    // Space was freed.
    memory.fail(&[]);
    let moved = done(journal.retry().unwrap());
    assert_eq!(moved.acts[1].ev, noted(2, "x").ev);
    assert_eq!(moved.moved, Some(Why::Full));
    assert_eq!(journal.retry(), None);
    done(journal.append(noted(4, "y")));
    assert_eq!(read(&memory).unwrap().seq(), 4);
    assert!(journal.finish().is_ok());
}

#[test]
fn a_scripted_rehearsal_is_on_the_disk_at_its_end() {
    let memory = Memory::default();
    let storage = Arc::new(memory.clone());
    let (mut journal, _) = Journal::create(storage, name(), &opened(1), Durability::AtEnd).unwrap();
    memory.fail(&[]);
    for act in &acts(9)[1..] {
        done(journal.append(act.clone()));
    }
    assert_eq!(memory.calls(), 9, "one call an act");
    assert_eq!(read(&memory.after(Survives::Synced)).unwrap().seq(), 1);
    journal.finish().unwrap();
    assert_eq!(read(&memory.after(Survives::Synced)).unwrap().acts, acts(9));

    let storage = Arc::new(memory.clone());
    let mut journal = Journal::open(storage, name(), Durability::AtEnd)
        .unwrap()
        .journal;
    memory.fail(&[once(1, Fail::Short)]);
    assert!(matches!(
        journal.append(noted(11, "x")),
        Answer::Failed(failed) if failed.stopped
    ));
    assert!(matches!(journal.retry(), Some(Answer::Failed(_))));
    assert_eq!(journal.finish(), Err(Trouble::Stopped));
}

#[test]
fn the_thread_answers_in_order_and_gives_the_journal_back() {
    let memory = Memory::default();
    let (journal, _) = create(&memory).unwrap();
    let (sender, answers) = mpsc::channel();
    let writer = Writer::start(journal, move |answer| drop(sender.send(answer))).unwrap();
    for act in &acts(20)[1..] {
        assert!(writer.append(act.clone()));
    }
    assert!(writer.retry(), "nothing waits, nothing is answered");
    let journal = writer.stop().unwrap();
    assert_eq!(journal.seq(), 21);
    let acked: Vec<Act> = answers
        .iter()
        .flat_map(|answer| done(answer).acts)
        .collect();
    assert_eq!(acked, acts(20)[1..]);
    assert_eq!(read(&memory).unwrap().acts, acts(20));
}

#[test]
fn the_thread_tries_again_when_asked() {
    let memory = Memory::default();
    let (journal, _) = create(&memory).unwrap();
    memory.fail(&[for_ever(1, Fail::With(ErrorKind::StorageFull))]);
    let (sender, answers) = mpsc::channel();
    let writer = Writer::start(journal, move |answer| drop(sender.send(answer))).unwrap();
    writer.append(noted(2, "x"));
    assert!(matches!(
        answers.recv_timeout(SOON).unwrap(),
        Answer::Failed(_)
    ));
    memory.fail(&[]);
    writer.retry();
    assert_eq!(done(answers.recv_timeout(SOON).unwrap()).seq, 3);
    drop(writer);
    assert!(Lock::take(&memory, &name()).is_ok());
}

#[test]
fn the_real_disk_holds_a_journal() {
    let folder = tempfile::tempdir().unwrap();
    let name = Name::new(folder.path(), "x", Mode::Live);
    let (mut journal, _) = Journal::create(
        Arc::new(Disk),
        name.clone(),
        &opened(1),
        Durability::EachAct,
    )
    .unwrap();
    for act in &acts(3)[1..] {
        done(journal.append(act.clone()));
    }
    let second = Journal::open(Arc::new(Disk), name.clone(), Durability::EachAct);
    assert!(matches!(second, Err(Trouble::Locked { .. })));
    drop(journal);
    let path = name.first();
    assert_eq!(std::fs::read(&path).unwrap(), lines(&acts(3)).concat());
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend_from_slice(b"{\"seq\":5,\"at");
    std::fs::write(&path, bytes).unwrap();
    let opened = Journal::open(Arc::new(Disk), name.clone(), Durability::EachAct).unwrap();
    assert_eq!(opened.set_aside[0].bytes, 12);
    let torn = folder.path().join(&opened.set_aside[0].file);
    assert_eq!(std::fs::read(torn).unwrap(), b"{\"seq\":5,\"at");
    let mut journal = opened.journal;
    done(journal.append(noted(5, "z")));
    assert_eq!(crate::journal::read(&Disk, &path).unwrap().seq(), 5);
}

#[cfg(unix)]
#[test]
fn a_journal_that_is_a_link_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = folder.path().join("elsewhere");
    std::fs::write(&elsewhere, lines(&acts(2)).concat()).unwrap();
    let name = Name::new(folder.path(), "x", Mode::Live);
    std::os::unix::fs::symlink(&elsewhere, name.first()).unwrap();
    let special = |result: Result<(), Trouble>| {
        matches!(
            result,
            Err(Trouble::Disk {
                why: Why::Special,
                ..
            })
        )
    };
    assert!(special(
        crate::journal::read(&Disk, &name.first()).map(|_| ())
    ));
    let opened = Journal::open(Arc::new(Disk), name.clone(), Durability::EachAct);
    assert!(special(opened.map(|_| ())));
    assert_eq!(std::fs::read(&elsewhere).unwrap(), lines(&acts(2)).concat());
}
