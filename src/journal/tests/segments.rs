//! Journals of several files, written by hand.

use super::*;
use crate::journal::trouble::Fault;

fn segment(seq: u64, prev: Digest) -> Act {
    let mut act = act(
        seq,
        Event::Segment {
            continues: "x.live.jsonl".to_owned(),
            prev: prev.to_string(),
            reason: "journal-why-device".to_owned(),
        },
    );
    act.by = String::new();
    act
}

fn numbered(act: &Act, seq: u64) -> Act {
    Act { seq, ..act.clone() }
}

fn chained(acts: &[Act], mut prev: Digest) -> Vec<u8> {
    let mut bytes = Vec::new();
    for act in acts {
        let line = line::encode(act, prev).unwrap();
        prev = line.sum;
        bytes.extend(line.bytes);
    }
    bytes
}

/// A journal of four records, and the sum of each.
fn first() -> (Vec<Act>, Vec<u8>, Vec<Digest>) {
    let acts = acts(3);
    let bytes = lines(&acts).concat();
    let sums = read(&disk(&bytes)).unwrap().sums;
    (acts, bytes, sums)
}

fn with(first: &[u8], further: &[(u32, Vec<u8>)]) -> Memory {
    let memory = disk(first);
    for (number, bytes) in further {
        memory.put(&name().file(*number), bytes);
    }
    memory
}

#[test]
fn a_further_file_goes_on_after_the_sum_it_names() {
    let (acts, bytes, sums) = first();
    let more = [segment(5, sums[3]), noted(6, "a"), noted(7, "b")];
    let memory = with(&bytes, &[(2, chained(&more, sums[3]))]);
    for file in [1, 2] {
        let reading = crate::journal::read(&memory, &name().file(file)).unwrap();
        assert_eq!(reading.acts, [acts.as_slice(), &more].concat());
        assert_eq!(reading.parts.len(), 2);
        assert_eq!(reading.parts[1].first, Some(5));
        assert!(reading.pending.is_empty());
    }
}

#[test]
fn a_record_that_comes_again_counts_in_the_newer_file() {
    let (acts, bytes, sums) = first();
    // The fourth record was on its way when the file failed.
    let more = [segment(4, sums[2]), numbered(&acts[3], 5), noted(6, "a")];
    for bytes in [
        bytes.as_slice(),
        &bytes[..bytes.len() - 5],
        &bytes[..bytes.len() - 1],
    ] {
        let memory = with(bytes, &[(2, chained(&more, sums[2]))]);
        let reading = read(&memory).unwrap();
        assert_eq!(reading.acts, [&acts[..3], &more].concat());
        assert_eq!(reading.torn, None);
    }
}

#[test]
fn a_record_that_did_not_come_again_waits() {
    let (acts, bytes, sums) = first();
    let memory = with(&bytes, &[(2, chained(&[segment(4, sums[2])], sums[2]))]);
    let reading = read(&memory).unwrap();
    assert_eq!(reading.acts.len(), 4);
    assert_eq!(reading.pending, [acts[3].clone()]);

    // It still waits after a second file that ended too early, whichever record that one continues.
    let second = chained(&[segment(4, sums[2])], sums[2]);
    let sum = line::proven(second.strip_suffix(b"\n").unwrap()).unwrap();
    for third in [
        chained(&[segment(4, sums[2])], sums[2]),
        chained(&[segment(5, sum)], sum),
    ] {
        let memory = with(&bytes, &[(2, second.clone()), (3, third)]);
        assert_eq!(read(&memory).unwrap().pending, [acts[3].clone()]);
    }
    let other = chained(&[segment(5, sum), noted(6, "other")], sum);
    let forked = read(&with(&bytes, &[(2, second), (3, other)]));
    assert!(matches!(forked, Err(Trouble::Fork { record: 4, .. })));

    // It came again after two files that failed.
    let third = [segment(4, sums[2]), numbered(&acts[3], 5)];
    let memory = with(
        &bytes,
        &[
            (2, chained(&[segment(4, sums[2])], sums[2])),
            (3, Vec::new()),
            (4, chained(&third, sums[2])),
        ],
    );
    let reading = read(&memory).unwrap();
    assert_eq!(reading.acts, [&acts[..3], &third].concat());
    assert!(reading.pending.is_empty());
}

#[test]
fn other_events_after_the_same_record_are_a_fork() {
    let (acts, bytes, sums) = first();
    for (number, more) in [
        (
            3,
            vec![
                segment(3, sums[1]),
                numbered(&acts[2], 4),
                noted(5, "other"),
            ],
        ),
        (2, vec![segment(3, sums[1]), noted(4, "other")]),
    ] {
        let memory = with(&bytes, &[(2, chained(&more, sums[1]))]);
        assert_eq!(
            read(&memory),
            Err(Trouble::Fork {
                older: name().file(1),
                newer: name().file(2),
                record: number + 1,
            })
        );
    }
}

#[test]
fn a_further_file_that_does_not_fit_is_refused() {
    let (_, bytes, sums) = first();
    let refused =
        |first: &[u8], acts: &[Act], prev| match read(&with(first, &[(2, chained(acts, prev))])) {
            Err(Trouble::Damaged {
                path,
                record,
                fault,
                ..
            }) => (path, record, fault),
            other => panic!("{other:?}"),
        };
    let (one, two) = (name().file(1), name().file(2));
    // It says another record than it follows.
    assert_eq!(
        refused(&bytes, &[segment(5, sums[2])], sums[3]),
        (two.clone(), 5, Fault::Prev)
    );
    assert_eq!(
        refused(&bytes, &[segment(5, sums[2])], sums[2]),
        (two.clone(), 5, Fault::Prev)
    );
    assert_eq!(
        refused(&bytes, &[segment(1, Digest::ZERO)], Digest::ZERO),
        (two.clone(), 5, Fault::Prev)
    );
    // It does not say what it continues.
    assert_eq!(
        refused(&bytes, &[noted(5, "x")], sums[3]),
        (two.clone(), 5, Fault::NotSegment)
    );
    // The first file ends too early: what is torn there was acknowledged.
    assert_eq!(
        refused(&bytes[..bytes.len() - 5], &[segment(5, sums[3])], sums[3]),
        (one, 4, Fault::CutOff)
    );
    let cut = lines(&acts(2)).concat();
    assert_eq!(
        refused(&cut, &[segment(5, sums[3])], sums[3]),
        (
            two,
            4,
            Fault::Seq {
                expected: 4,
                found: 5
            }
        )
    );
}

#[test]
fn damage_in_any_file_is_told_with_that_file() {
    let (_, bytes, sums) = first();
    let more = [segment(5, sums[3]), noted(6, "a"), noted(7, "b")];
    let mut second = chained(&more, sums[3]);
    let start = second.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    second[start + 9] ^= 1;
    let refused = read(&with(&bytes, &[(2, second)])).unwrap_err();
    assert_eq!(
        refused,
        Trouble::Damaged {
            path: name().file(2),
            record: 6,
            offset: start as u64,
            fault: Fault::Sum
        }
    );
}

#[test]
fn every_cut_of_the_newer_file_gives_the_longest_prefix() {
    let (acts, bytes, sums) = first();
    let more = [segment(4, sums[2]), numbered(&acts[3], 5), noted(6, "a")];
    let second = chained(&more, sums[2]);
    for cut in 0..=second.len() {
        let memory = with(&bytes, &[(2, second[..cut].to_vec())]);
        let reading = read(&memory).unwrap();
        let whole = second[..cut].split(|byte| *byte == b'\n').count() - 1;
        if whole == 0 {
            assert_eq!(reading.acts, acts);
        } else {
            assert_eq!(reading.acts, [&acts[..3], &more[..whole]].concat());
        }
        assert_eq!(reading.pending.len(), usize::from(whole == 1));
    }
}

#[test]
fn a_journal_without_its_first_file_is_told() {
    let (_, _, sums) = first();
    let memory = Memory::default();
    memory.put(&name().file(2), &chained(&[segment(5, sums[3])], sums[3]));
    let refused = crate::journal::read(&memory, &name().file(2)).unwrap_err();
    assert!(matches!(refused, Trouble::Disk { path, .. } if path == name().first()));
}
