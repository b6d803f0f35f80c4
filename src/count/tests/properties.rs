//! Totals depend on the papers alone: not on their order, the size of the stacks, or repeats.

use super::{fourteen_of_sixteen, round, take, team};
use crate::congress::election::{BallotKind, CountSheet};
use crate::count::compare::{Reading, differences};
use crate::count::{Book, RoundFile};
use proptest::prelude::*;

/// Reads papers in stacks of this size; where `repeats`, papers alike that follow each other are typed as one.
fn count(round: &RoundFile, papers: &[String], size: u32, repeats: bool) -> CountSheet {
    let collected = papers.len() as u32;
    let mut book = Book::new(round, &team(collected, size));
    let mut papers = papers.iter().peekable();
    while let Some(paper) = papers.next() {
        take(&mut book, paper);
        let mut more = 0;
        while repeats && book.room() > more && papers.next_if_eq(&paper).is_some() {
            more += 1;
        }
        if more > 0 {
            take(&mut book, &format!("x{more}"));
        }
        if book.is_full() {
            super::close(&mut book);
        }
    }
    assert!(book.is_read());
    book.sheet().unwrap()
}

fn strike_paper() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just("0".to_owned()),
        1 => (0_usize..6).prop_map(|at| format!("k{}", [1, 2, 3, 6, 7, 8][at])),
        8 => prop::collection::btree_set(1_u32..=16, 1..6)
            .prop_map(|struck| words(struck.into_iter())),
    ]
}

fn agree_paper() -> impl Strategy<Value = String> {
    let marks = prop::collection::vec(0_u8..3, 3);
    marks.prop_map(|marks| {
        let words: Vec<String> = (1..)
            .zip(marks)
            .filter(|(_, mark)| *mark > 0)
            .map(|(n, mark)| {
                if mark == 1 {
                    n.to_string()
                } else {
                    format!("?{n}")
                }
            })
            .collect();
        if words.is_empty() {
            "0".to_owned()
        } else {
            words.join(" ")
        }
    })
}

fn words(numbers: impl Iterator<Item = u32>) -> String {
    let words: Vec<String> = numbers.map(|n| n.to_string()).collect();
    words.join(" ")
}

/// Papers, and the same in another order.
fn shuffled(
    paper: impl Strategy<Value = String>,
) -> impl Strategy<Value = (Vec<String>, Vec<String>)> {
    prop::collection::vec(paper, 1..130)
        .prop_flat_map(|papers| (Just(papers.clone()), Just(papers).prop_shuffle()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn struck_papers((papers, other) in shuffled(strike_paper()), a in 10_u32..60, b in 10_u32..60) {
        let round = fourteen_of_sixteen();
        let one = count(&round, &papers, a, false);
        prop_assert_eq!(&one, &count(&round, &other, b, true));
        let sum: u64 = one.votes.iter().map(|n| u64::from(*n)).sum();
        prop_assert!(sum <= u64::from(one.valid) * 14);
        prop_assert_eq!((one.valid + one.invalid) as usize, papers.len());
    }

    #[test]
    fn papers_without_surplus((papers, other) in shuffled(agree_paper()), a in 10_u32..60) {
        let round = round(BallotKind::Agree, 3, 3);
        let one = count(&round, &papers, a, true);
        let two = count(&round, &other, 25, false);
        let collected = papers.len() as u32;
        let lines = differences(
            Reading { collected, sheet: &one },
            Reading { collected, sheet: &two },
        );
        prop_assert!(lines.is_empty());
        for (votes, against) in one.votes.iter().zip(&one.against) {
            prop_assert!(votes + against <= one.valid);
        }
    }
}
