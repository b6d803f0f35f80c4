//! Tests of a count, without a screen.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod book;
mod cases;
mod compare;
mod figures;
mod files;
mod lines;
mod properties;

use super::book::Team;
use super::line::read;
use super::stack::Open;
use super::{Book, RoundFile};
use crate::congress::Wall;
use crate::congress::election::{BallotKind, Invalid, PaperRules, PaperTotals};
use serde_json::json;

/// A round of so many names, as its file has it.
fn round(kind: BallotKind, seats: u32, names: usize) -> RoundFile {
    let candidates: Vec<_> = (1..=names)
        .map(|n| json!({ "name": format!("Người {n}") }))
        .collect();
    let text = json!({
        "what": "round", "format": 1, "mode": "rehearsal", "journal": "j", "election": "bch",
        "title": "Ban Chấp hành", "office": "committee", "round": 1, "seats": seats, "kind": kind,
        "candidates": candidates, "rulebook": "party-2014", "issued": null,
    });
    RoundFile::read(&text.to_string()).expect("a round")
}

/// 14 seats, 16 names.
fn fourteen_of_sixteen() -> RoundFile {
    round(BallotKind::Strike, 14, 16)
}

fn at(time: &str) -> Wall {
    format!("2026-11-23T{time}+07:00").parse().expect("a time")
}

fn team(collected: u32, stack_size: u32) -> Team {
    Team {
        name: "Tổ 1".into(),
        collected,
        stack_size,
        ..Team::default()
    }
}

/// Types a line.
fn take(book: &mut Book, line: &str) {
    let rules = book.open().rules();
    let line = read(rules, line)
        .unwrap_or_else(|wrong| panic!("{line}: {:?}", wrong.fault))
        .unwrap();
    book.take(line).unwrap_or_else(|fault| panic!("{fault:?}"));
}

/// Closes the stack being read.
fn close(book: &mut Book) -> super::book::Told {
    let closing = book.closing(at("10:00:00")).expect("a whole stack");
    book.keep(closing.next, true);
    closing.told
}

/// The totals of papers typed as these lines.
fn typed(rules: PaperRules, lines: &[&str]) -> PaperTotals {
    let mut open = Open::new(rules);
    for line in lines {
        let line = read(rules, line)
            .unwrap_or_else(|wrong| panic!("{line}: {:?}", wrong.fault))
            .expect("not empty");
        open.take(line, u32::MAX).expect("room");
    }
    open.totals()
}

/// What becomes of one paper: why it does not count, and the votes for and against.
fn verdict(rules: PaperRules, line: &str) -> (Option<Invalid>, u64, u64) {
    let totals = typed(rules, &[line]);
    assert_eq!(totals.papers(), 1, "{line}");
    (
        totals.invalid.keys().next().copied(),
        totals.votes.iter().sum(),
        totals.against.iter().sum(),
    )
}
