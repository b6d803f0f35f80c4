//! Journals that are cut, flipped, shuffled, and written on disks that fail.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod chain;
mod faults;
mod recovery;
mod segments;
mod words;
mod writing;

use super::alive::Alive;
use super::line;
use super::names::Name;
use super::storage::{Fail, Failure, Memory};
use super::writing::{Answer, Done, Durability, Journal};
use super::{Digest, Trouble};
use crate::congress::event::SourceText;
use crate::congress::{Act, Event, Millis, Mode, Wall};
use std::sync::Arc;

/// So many seconds after a quarter past eight on the day of the first congress.
pub(super) fn at(seconds: u64) -> Wall {
    Wall::parse_from_rfc3339("2020-01-10T08:12:00.250+07:00").unwrap()
        + chrono::TimeDelta::seconds(i64::try_from(seconds).unwrap())
}

pub(super) fn act(seq: u64, event: Event) -> Act {
    Act {
        seq,
        at: at(seq),
        up: Millis(i64::try_from(seq).unwrap() * 1000),
        by: "Hà".to_owned(),
        ev: vec![event],
    }
}

pub(super) fn noted(seq: u64, text: &str) -> Act {
    act(
        seq,
        Event::Noted {
            text: text.to_owned(),
        },
    )
}

pub(super) fn opened(run: u32) -> Act {
    let text = |name: &str| SourceText {
        name: name.to_owned(),
        text: "(\n  tên: \"Đại hội\",\n)".to_owned(),
    };
    act(
        1,
        Event::Opened {
            format: line::FORMAT,
            mode: Mode::Live,
            program: "presidium 0.1.0".to_owned(),
            run,
            boot: "boot-1".to_owned(),
            session: text("s.ron"),
            rulebook: text("party-2014"),
            roll: text("roll.csv"),
        },
    )
}

pub(super) fn alive(name: &Name, seq: u64) -> Alive {
    Alive {
        pid: 4711,
        run: 2,
        seq,
        at: at(seq),
        up: Millis(i64::try_from(seq).unwrap() * 1000),
        real_at: at(seq + 1),
        boot: "boot-1".to_owned(),
        segment: name.file_name(1),
        program: "presidium 0.1.0".to_owned(),
    }
}

fn name() -> Name {
    Name::new("/j", "x", Mode::Live)
}

/// The acts of a small journal: one that opens it, and so many more.
fn acts(more: u64) -> Vec<Act> {
    let mut all = vec![opened(1)];
    for seq in 2..2 + more {
        // Bytes that one flipped bit turns into a line feed: J * and the last of Ê.
        all.push(noted(seq, &format!("Ý kiến {seq} J* Ê \"5/7\"")));
    }
    all
}

/// The lines of these acts, each with its line feed.
fn lines(acts: &[Act]) -> Vec<Vec<u8>> {
    let mut prev = Digest::ZERO;
    let mut lines = Vec::new();
    for act in acts {
        let line = line::encode(act, prev).unwrap();
        prev = line.sum;
        lines.push(line.bytes);
    }
    lines
}

/// A disk with the small journal of these bytes.
fn disk(bytes: &[u8]) -> Memory {
    let memory = Memory::default();
    memory.put(&name().first(), bytes);
    memory
}

fn read(memory: &Memory) -> Result<super::Reading, Trouble> {
    super::read(memory, &name().first())
}

fn create(memory: &Memory) -> Result<(Journal, Done), Trouble> {
    Journal::create(
        Arc::new(memory.clone()),
        name(),
        &opened(1),
        Durability::EachAct,
    )
}

fn open(memory: &Memory) -> Result<super::Opened, Trouble> {
    Journal::open(Arc::new(memory.clone()), name(), Durability::EachAct)
}

fn done(answer: Answer) -> Done {
    match answer {
        Answer::Done(done) => done,
        Answer::Failed(failed) => panic!("{:?}", failed.trouble),
    }
}

fn once(at: u64, how: Fail) -> Failure {
    Failure {
        at,
        how,
        for_ever: false,
    }
}

fn for_ever(at: u64, how: Fail) -> Failure {
    Failure {
        at,
        how,
        for_ever: true,
    }
}
