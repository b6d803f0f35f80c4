//! One file that is cut, flipped, shuffled or replaced.

use super::*;
use crate::journal::trouble::{Fault, Why};
use crate::journal::verify::Compared;
use crate::journal::{Fingerprint, verify};
use std::path::Path;

/// The record and the fault of a refusal.
fn damage(bytes: &[u8]) -> (u64, Fault) {
    match read(&disk(bytes)) {
        Err(Trouble::Damaged { record, fault, .. }) => (record, fault),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_whole_journal_is_read() {
    let acts = acts(4);
    let lines = lines(&acts);
    let reading = read(&disk(&lines.concat())).unwrap();
    assert_eq!(reading.acts, acts);
    assert_eq!(reading.seq(), 5);
    assert_eq!(reading.torn, None);
    assert_eq!(reading.parts.len(), 1);
    assert_eq!(reading.parts[0].whole, lines.concat().len() as u64);
    assert_eq!(reading.parts[0].last, lines[..4].concat().len() as u64);
    assert_eq!(reading.sum(5), Some(reading.head()));
    assert_eq!((reading.sum(0), reading.sum(6)), (None, None));
    for (line, sum) in lines.iter().zip(&reading.sums) {
        assert_eq!(line::proven(line.strip_suffix(b"\n").unwrap()), Ok(*sum));
    }
}

#[test]
fn every_cut_gives_the_longest_prefix_of_whole_acts() {
    let acts = acts(3);
    let lines = lines(&acts);
    let bytes = lines.concat();
    for cut in 0..=bytes.len() {
        let mut whole = 0;
        let mut offset = 0;
        while whole < lines.len() && offset + lines[whole].len() <= cut {
            offset += lines[whole].len();
            whole += 1;
        }
        let reading = read(&disk(&bytes[..cut])).unwrap();
        assert_eq!(reading.acts, acts[..whole], "cut at {cut}");
        let torn = reading
            .torn
            .map(|torn| (torn.offset, torn.bytes, torn.fault));
        let expected =
            (offset < cut).then(|| (offset as u64, (cut - offset) as u64, Fault::CutOff));
        assert_eq!(torn, expected, "cut at {cut}");
    }
}

#[test]
fn every_flipped_bit_is_set_aside_in_the_last_record_and_refused_before() {
    let acts = acts(3);
    let lines = lines(&acts);
    let bytes = lines.concat();
    let mut start = 0;
    for (place, line) in lines.iter().enumerate() {
        for at in start..start + line.len() {
            for bit in 0..8 {
                let mut flipped = bytes.clone();
                flipped[at] ^= 1 << bit;
                let found = read(&disk(&flipped));
                if place + 1 < lines.len() {
                    match found {
                        Err(Trouble::Damaged { record, .. }) => {
                            assert_eq!(record, place as u64 + 1, "byte {at} bit {bit}");
                        }
                        other => panic!("byte {at} bit {bit}: {other:?}"),
                    }
                } else {
                    let reading = found.unwrap();
                    assert_eq!(reading.acts, acts[..place], "byte {at} bit {bit}");
                    assert_eq!(reading.torn.unwrap().offset, start as u64);
                }
            }
        }
        start += line.len();
    }
}

#[test]
fn lines_that_are_swapped_dropped_or_doubled_are_refused_with_the_number() {
    let lines = lines(&acts(5));
    let seq = |record: usize, found: usize| {
        let (expected, found) = (record as u64, found as u64);
        (expected, Fault::Seq { expected, found })
    };
    for left in 0..lines.len() {
        for right in left + 1..lines.len() {
            let mut swapped = lines.clone();
            swapped.swap(left, right);
            assert_eq!(damage(&swapped.concat()), seq(left + 1, right + 1));
        }
        let mut doubled = lines.clone();
        doubled.insert(left, lines[left].clone());
        assert_eq!(damage(&doubled.concat()), seq(left + 2, left + 1));
        let mut dropped = lines.clone();
        dropped.remove(left);
        if left + 1 < lines.len() {
            assert_eq!(damage(&dropped.concat()), seq(left + 1, left + 2));
        } else {
            // Only a witness can tell: the sign of life, a fingerprint, or another copy.
            assert_eq!(read(&disk(&dropped.concat())).unwrap().seq(), 5);
        }
    }
}

#[test]
fn a_record_of_another_journal_does_not_fit() {
    let here = lines(&acts(3));
    let mut others = acts(3);
    others[1] = noted(2, "khác");
    let there = lines(&others);
    let mixed = [&here[0], &here[1], &there[2], &there[3]].map(Clone::clone);
    assert_eq!(damage(&mixed.concat()), (3, Fault::Prev));
    // Also at the end: it proves itself, so it is not torn.
    assert_eq!(damage(&mixed[..3].concat()), (3, Fault::Prev));
}

#[test]
fn other_line_ends_marks_and_rubbish_are_told() {
    let acts = acts(2);
    let text = lines(&acts).concat();
    let windows = String::from_utf8(text.clone())
        .unwrap()
        .replace('\n', "\r\n");
    assert_eq!(damage(windows.as_bytes()), (1, Fault::Shape));
    assert_eq!(damage(&[b"\xef\xbb\xbf", text.as_slice()].concat()).0, 1);
    assert_eq!(
        damage(&[b"\n", text.as_slice()].concat()),
        (1, Fault::Shape)
    );
    for rubbish in [
        "\n".as_bytes(),
        "{}\n".as_bytes(),
        "[\n]\n".as_bytes(),
        &[0; 4096],
        &vec![0xff; 600_000],
        &[b'\n'; 5000],
    ] {
        let reading = read(&disk(&[text.as_slice(), rubbish].concat())).unwrap();
        assert_eq!(reading.acts, acts);
        let torn = reading.torn.unwrap();
        assert_eq!(
            (torn.offset, torn.bytes),
            (text.len() as u64, rubbish.len() as u64)
        );
    }
}

#[test]
fn blocks_that_are_zeroed_never_pass_for_records() {
    let acts = acts(8);
    let bytes = lines(&acts).concat();
    for block in [64, 512] {
        for start in (0..bytes.len()).step_by(block) {
            let mut zeroed = bytes.clone();
            let end = (start + block).min(bytes.len());
            zeroed[start..end].fill(0);
            match read(&disk(&zeroed)) {
                Ok(reading) => {
                    assert!(reading.torn.is_some());
                    assert_eq!(reading.acts, acts[..reading.acts.len()]);
                    assert!(reading.acts.len() < acts.len());
                }
                Err(Trouble::Damaged { record, .. }) => {
                    let at = bytes[..start].split(|byte| *byte == b'\n').count() - 1;
                    assert_eq!(record, at as u64 + 1);
                }
                Err(other) => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_right_sum_does_not_excuse_what_cannot_be_read() {
    let acts = acts(2);
    let lines = lines(&acts);
    let last = String::from_utf8(lines[2].clone()).unwrap();
    let head = last
        .rsplit_once(",\"sum\"")
        .unwrap()
        .0
        .replace("Noted", "Unheard");
    let strange = format!("{head},\"sum\":\"{}\"}}\n", Digest::of(head.as_bytes()));
    let bytes = [&lines[0], &lines[1], strange.as_bytes()].concat();
    // A newer program wrote it; setting it aside would lose it.
    assert!(matches!(damage(&bytes), (3, Fault::Unreadable { .. })));
}

#[test]
fn the_first_record_must_open_a_journal_of_this_mode_and_format() {
    assert_eq!(
        damage(&lines(&[noted(1, "x")]).concat()),
        (1, Fault::NotOpened)
    );
    let with = |change: fn(&mut u32, &mut Mode)| {
        let mut first = opened(1);
        if let Event::Opened { format, mode, .. } = &mut first.ev[0] {
            change(format, mode);
        }
        read(&disk(&lines(&[first]).concat())).unwrap_err()
    };
    assert_eq!(
        with(|_, mode| *mode = Mode::Rehearsal),
        Trouble::OtherMode {
            path: name().first(),
            mode: Mode::Rehearsal
        }
    );
    let newer = Trouble::Newer {
        path: name().first(),
        format: 2,
        program: "presidium 0.1.0".to_owned(),
    };
    assert_eq!(with(|format, _| *format = 2), newer);

    // Also if it has fields nobody knows yet.
    let line = String::from_utf8(lines(&[opened(1)]).concat()).unwrap();
    let head = line.rsplit_once(",\"sum\"").unwrap().0;
    let head = head.replace("\"format\":1", "\"format\":2,\"hall\":\"A\"");
    let strange = format!("{head},\"sum\":\"{}\"}}\n", Digest::of(head.as_bytes()));
    assert_eq!(read(&disk(strange.as_bytes())), Err(newer));
}

#[test]
fn a_record_that_is_too_long_is_not_parsed() {
    let acts = acts(2);
    let mut lines = lines(&acts);
    let long = vec![b'x'; line::LIMIT];
    lines.insert(1, [long.as_slice(), b"\n"].concat());
    assert_eq!(
        damage(&lines.concat()),
        (2, Fault::TooLong { limit: line::LIMIT })
    );
}

#[test]
fn a_journal_that_is_not_there_or_has_no_name_is_told() {
    let memory = Memory::default();
    assert!(matches!(
        read(&memory),
        Err(Trouble::Disk {
            why: Why::Missing,
            ..
        })
    ));
    assert!(matches!(
        crate::journal::read(&memory, Path::new("/j/x.txt")),
        Err(Trouble::NotAName { .. })
    ));
    let empty = read(&disk(b"")).unwrap();
    assert_eq!((empty.seq(), empty.head()), (0, Digest::ZERO));
}

#[test]
fn verifying_tells_seal_witnesses_and_where_a_fingerprint_belongs() {
    let mut all = acts(3);
    all.push(act(5, Event::Witnessed { seq: 3 }));
    all.push(act(6, Event::Closed {}));
    all.push(act(7, Event::Witnessed { seq: 6 }));
    all.push(act(8, Event::Addendum { text: "x".into() }));
    let memory = disk(&lines(&all).concat());
    let sums = read(&memory).unwrap().sums;
    let print = |seq: usize| Fingerprint::of(sums[seq - 1]);
    let path = name().first();
    let report = verify(&memory, &path, None).unwrap();
    assert!(report.whole());
    assert_eq!(report.records, 8);
    assert_eq!(
        report.seal.map(|mark| (mark.seq, mark.fingerprint)),
        Some((6, print(6)))
    );
    assert_eq!(report.head.map(|mark| mark.fingerprint), Some(print(8)));
    assert_eq!(report.witnessed_to(), Some(6));
    let witnessed: Vec<_> = report.witnessed.iter().map(|mark| mark.seq).collect();
    assert_eq!(witnessed, [3, 6]);
    assert_eq!(report.compared, None);

    let compare = |typed: &str| {
        verify(&memory, &path, Some(typed))
            .unwrap()
            .compared
            .unwrap()
    };
    for seq in 1..=8 {
        assert_eq!(
            compare(&print(seq).to_string()),
            Compared::Record {
                seq: seq as u64,
                seal: seq == 6,
                after: 8 - seq as u64
            }
        );
    }
    let other = Fingerprint::of(Digest::of(b"other")).to_string();
    assert_eq!(compare(&other), Compared::Nowhere);
    assert!(matches!(compare("ABC"), Compared::Mistyped(_)));
}

#[test]
fn an_edit_with_the_chain_recomputed_does_not_fit_the_paper() {
    let all = acts(6);
    let sums = read(&disk(&lines(&all).concat())).unwrap().sums;
    let paper = Fingerprint::of(sums[4]).to_string();
    for place in 0..all.len() {
        let mut edited = all.clone();
        edited[place].by.push('x');
        let memory = disk(&lines(&edited).concat());
        let report = verify(&memory, &name().first(), Some(&paper)).unwrap();
        assert!(report.whole());
        // The paper of record 5 says nothing about the records after it.
        let expected = if place < 5 {
            Compared::Nowhere
        } else {
            Compared::Record {
                seq: 5,
                seal: false,
                after: 2,
            }
        };
        assert_eq!(report.compared, Some(expected), "edited {}", place + 1);
    }
}

#[test]
fn verifying_tells_damage_and_what_stands_before_it() {
    let mut lines = lines(&acts(4));
    lines[2][40] ^= 1;
    let memory = disk(&lines.concat());
    let report = verify(&memory, &name().first(), None).unwrap();
    assert!(!report.whole());
    assert_eq!(report.records, 2);
    assert_eq!(
        report.damage,
        Some(Trouble::Damaged {
            path: name().first(),
            record: 3,
            offset: lines[..2].concat().len() as u64,
            fault: Fault::Sum
        })
    );
    let cut = lines[..2].concat();
    let report = verify(&disk(&cut[..cut.len() - 9]), &name().first(), None).unwrap();
    assert!(report.whole() && report.torn.is_some());
    let report = verify(&disk(b""), &name().first(), None).unwrap();
    assert!(!report.whole() && report.damage.is_none());
}

proptest::proptest! {
    /// Whatever is written over, put into or taken out of a journal: what is read is a prefix of what was
    /// there, and it is refused if acts are missing although the last line still stands.
    #[test]
    fn no_edit_gives_other_acts(
        start in 0_usize..3000,
        taken in 0_usize..1500,
        put in proptest::collection::vec(proptest::num::u8::ANY, 0..40),
    ) {
        let acts = acts(5);
        let lines = lines(&acts);
        let mut bytes = lines.concat();
        let start = start.min(bytes.len());
        let end = (start + taken).min(bytes.len());
        bytes.splice(start..end, put);
        let (found, refused) = match crate::journal::read::read_as_far(&disk(&bytes), name()) {
            Ok((reading, damage)) => (reading.acts, damage.is_some()),
            Err(trouble) => panic!("{trouble}"),
        };
        proptest::prop_assert_eq!(&found, &acts[..found.len()]);
        let whole_after = end < bytes.len() && bytes.ends_with(&lines[5]) && found.len() < 5;
        proptest::prop_assert!(refused || !whole_after);
    }
}
