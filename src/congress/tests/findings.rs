//! What must add up: every code, what suppresses what, two counts of one stack.

use super::cases::names;
use super::*;
use crate::congress::election::Severity;
use crate::congress::election::*;
use proptest::prelude::*;

struct Hall {
    kind: BallotKind,
    seats: u32,
    collected: u32,
    names: usize,
}

const STRIKE: Hall = Hall {
    kind: BallotKind::Strike,
    seats: 2,
    collected: 10,
    names: 3,
};
const AGREE: Hall = Hall {
    kind: BallotKind::Agree,
    seats: 3,
    collected: 10,
    names: 3,
};
const SINGLE: Hall = Hall {
    kind: BallotKind::Single,
    seats: 1,
    collected: 10,
    names: 1,
};

impl Hall {
    fn found(&self, sheet: &CountSheet) -> Vec<Finding> {
        let rule = share(1, 2, true);
        let names = names(self.names);
        let terms = Terms {
            seats: self.seats,
            base: self.collected,
            majority: &rule,
            kind: self.kind,
            candidates: &names,
            collected: self.collected,
            alternates: 0,
            revote: false,
        };
        findings(&terms, sheet)
    }

    fn codes(&self, sheet: &CountSheet) -> Vec<&'static str> {
        self.found(sheet).iter().map(Finding::code).collect()
    }
}

fn sheet(valid: u32, invalid: u32, votes: &[u32], against: &[u32]) -> CountSheet {
    CountSheet {
        valid,
        invalid,
        votes: votes.to_vec(),
        against: against.to_vec(),
        ..CountSheet::default()
    }
}

#[test]
fn each_identity_has_its_code() {
    for (hall, sheet, codes) in [
        (&STRIKE, sheet(9, 1, &[9, 6, 3], &[]), &[][..]),
        (&STRIKE, sheet(9, 2, &[9, 6, 3], &[]), &["R3"]),
        (&STRIKE, sheet(9, 1, &[10, 5, 3], &[]), &["R4"]),
        (&STRIKE, sheet(9, 1, &[9, 9, 3], &[]), &["R5"]),
        (&STRIKE, sheet(9, 1, &[4, 2, 1], &[]), &["R5a"]),
        (&STRIKE, sheet(9, 1, &[9, 6, 3], &[0, 1, 2]), &["R6b"]),
        (&STRIKE, sheet(9, 1, &[4, 2], &[]), &["R7"]),
        (&STRIKE, sheet(9, 1, &[4, 2, 3, 1], &[]), &["R7"]),
        (&STRIKE, sheet(0, 10, &[4, 2, 3], &[]), &["R7a"]),
        (&STRIKE, sheet(10, 0, &[0, 0, 0], &[]), &["R7b"]),
        (&AGREE, sheet(10, 0, &[8, 7, 6], &[2, 3, 4]), &[]),
        (&AGREE, sheet(10, 0, &[8, 7, 6], &[2, 3, 5]), &["R6"]),
        (&AGREE, sheet(10, 0, &[8, 7, 6], &[2, 3]), &["R7"]),
        (&AGREE, sheet(0, 10, &[0, 0, 0], &[0, 0, 1]), &["R7a"]),
        (&SINGLE, sheet(8, 2, &[5], &[3]), &[]),
        (&SINGLE, sheet(8, 2, &[5], &[2]), &["R6a"]),
        (&SINGLE, sheet(8, 2, &[5], &[4]), &["R6"]),
        (&SINGLE, sheet(8, 2, &[5], &[]), &[]),
    ] {
        assert_eq!(hall.codes(&sheet), codes, "{sheet:?}");
    }
    let mut reasons = sheet(9, 1, &[9, 6, 3], &[]);
    reasons.invalid_reasons = [("torn".to_owned(), 2)].into();
    assert_eq!(STRIKE.codes(&reasons), ["R3a"]);
}

#[test]
fn missing_numbers_suppress_what_is_summed_from_them() {
    // Three numbers for four names: not also too few votes for the papers.
    assert_eq!(STRIKE.codes(&sheet(9, 2, &[1, 1], &[])), ["R3", "R7"]);
    // Votes without papers: not also too many for each name, and too many in all.
    assert_eq!(STRIKE.codes(&sheet(0, 10, &[9, 9, 9], &[])), ["R7a"]);
}

#[test]
fn what_is_odd_is_told_only_where_nothing_is_wrong() {
    let hall = Hall {
        collected: 100,
        ..STRIKE
    };
    assert_eq!(hall.codes(&sheet(97, 3, &[97, 60, 30], &[])), ["R9"]);
    assert_eq!(hall.codes(&sheet(98, 2, &[97, 60, 30], &[])), [""; 0]);
    assert_eq!(hall.codes(&sheet(90, 9, &[90, 60, 30], &[])), ["R3"]);
    // Two of four papers are half of a small cell, and still only two.
    let cell = Hall {
        collected: 4,
        ..STRIKE
    };
    assert_eq!(cell.codes(&sheet(2, 2, &[2, 1, 1], &[])), [""; 0]);
    // 300 papers: nine are 3 %, eight are not.
    let large = Hall {
        collected: 300,
        ..STRIKE
    };
    assert_eq!(large.codes(&sheet(291, 9, &[291, 60, 30], &[])), ["R9"]);
    assert_eq!(large.codes(&sheet(292, 8, &[292, 60, 30], &[])), [""; 0]);
    // Lines that are not counted, of 30: three are many, two are not.
    assert_eq!(AGREE.codes(&sheet(10, 0, &[8, 7, 6], &[2, 3, 1])), ["R9a"]);
    assert_eq!(AGREE.codes(&sheet(10, 0, &[8, 7, 6], &[2, 3, 2])), [""; 0]);
    // Without votes against nobody knows how many lines were counted.
    assert_eq!(AGREE.codes(&sheet(10, 0, &[8, 7, 6], &[])), [""; 0]);
    for finding in AGREE.found(&sheet(10, 0, &[8, 7, 6], &[2, 3, 1])) {
        assert!(!finding.is_error());
    }
}

#[test]
fn papers_handed_out_and_printed() {
    assert_eq!(issued_finding(106, 105).unwrap().code(), "R1");
    assert_eq!(issued_finding(105, 105), None);
    assert_eq!(printed_finding(110, 105, 2, 3), None);
    let odd = printed_finding(110, 105, 2, 4).unwrap();
    assert_eq!((odd.code(), odd.explainable()), ("R2b", true));
    assert_eq!(
        printed_finding(u32::MAX, u32::MAX, 1, u32::MAX).map(|f| f.code()),
        Some("R2b"),
        "sums beyond the range are no panic"
    );
}

/// What no vote depends on may be explained in writing; no arithmetic may, and no warning needs it.
#[test]
fn only_what_no_vote_depends_on_can_be_explained() {
    let explainable: Vec<&str> = Finding::CODES
        .iter()
        .filter(|(.., explainable)| *explainable)
        .map(|(code, ..)| *code)
        .collect();
    assert_eq!(explainable, ["R2b", "R3a"]);
    for (code, severity, explainable) in Finding::CODES {
        assert!(!explainable || severity == Severity::Error, "{code}");
    }
    let warnings: Vec<&str> = Finding::CODES
        .iter()
        .filter(|(_, severity, _)| *severity == Severity::Warning)
        .map(|(code, ..)| *code)
        .collect();
    assert_eq!(warnings, ["R2a", "R9", "R9a"]);
}

#[test]
fn two_counts_of_a_stack_differ_by_lines_and_never_by_numbers() {
    let mut a = sheet(90, 10, &[50, 60], &[40, 29]);
    a.invalid_reasons = [("all_struck".to_owned(), 4), ("marked".to_owned(), 0)].into();
    let mut b = a.clone();
    assert_eq!(compare(&a, &b, &names(2)), []);
    // 0 for a reason is the same as nothing for it.
    b.invalid_reasons = [("all_struck".to_owned(), 4)].into();
    assert_eq!(compare(&a, &b, &names(2)), []);
    b = sheet(89, 11, &[50, 61], &[40, 30]);
    b.invalid_reasons = [("too_many".to_owned(), 4)].into();
    let found = compare(&a, &b, &names(2));
    let lines: Vec<Line> = found
        .iter()
        .map(|finding| match finding {
            Finding::EntriesDiffer { line } => line.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        lines,
        [
            Line::Valid,
            Line::Invalid,
            Line::Reason("all_struck".into()),
            Line::Reason("too_many".into()),
            Line::Votes("C1".into()),
            Line::Against("C1".into()),
        ]
    );
    assert!(found.iter().all(|f| f.code() == "R8" && f.is_error()));
    // What the finding holds has no digit of either count, so that nobody can copy it.
    let text = serde_json::to_string(&found).unwrap();
    for number in ["89", "90", "60", "61", "29", "30"] {
        assert!(!text.contains(number), "{text}");
    }
    // One team has the column against, the other has not.
    let without = sheet(90, 10, &[50, 60], &[]);
    assert_eq!(compare(&a, &without, &names(2)).len(), 3);
}

/// Papers, by kind: chosen and against as bits of up to eight names.
fn papers() -> impl Strategy<Value = Vec<(u8, u8, u64)>> {
    prop::collection::vec((any::<u8>(), any::<u8>(), 1u64..4), 0..40)
}

fn paper(bits: (u8, u8), names: u32, kind: BallotKind) -> Paper {
    let places = |bits: u8| {
        (0..names)
            .filter(|place| bits & (1 << place) != 0)
            .collect()
    };
    Paper {
        chosen: places(bits.0),
        against: match kind {
            BallotKind::Strike => Vec::new(),
            _ => places(bits.1),
        },
    }
}

fn kinds() -> impl Strategy<Value = (BallotKind, u32)> {
    prop_oneof![
        (2u32..8).prop_map(|names| (BallotKind::Strike, names)),
        (1u32..8).prop_map(|names| (BallotKind::Agree, names)),
        Just((BallotKind::Single, 1)),
    ]
}

proptest! {
    /// The order of the papers, and in how many stacks they are counted, changes nothing.
    #[test]
    fn totals_do_not_depend_on_the_order_of_papers(
        (kind, names) in kinds(),
        papers in papers(),
        seats in 1u32..5,
        turn in 0usize..40,
    ) {
        let rules = PaperRules { kind, seats, names };
        let total = |papers: &[(u8, u8, u64)]| {
            let mut totals = PaperTotals::new(names);
            for (chosen, against, times) in papers {
                let _ = totals.add(rules, &paper((*chosen, *against), names, kind), *times);
            }
            totals
        };
        let whole = total(&papers);
        let mut turned = papers.clone();
        turned.reverse();
        let middle = if turned.is_empty() { 0 } else { turn % turned.len() };
        turned.rotate_left(middle);
        prop_assert_eq!(&total(&turned), &whole);
        let mut stacks = total(&papers[..middle]);
        stacks.add_totals(&total(&papers[middle..]));
        prop_assert_eq!(&stacks, &whole);
        let one_by_one: Vec<(u8, u8, u64)> = papers
            .iter()
            .flat_map(|(chosen, against, times)| (0..*times).map(|_| (*chosen, *against, 1)))
            .collect();
        prop_assert_eq!(&total(&one_by_one), &whole);
    }

    /// Totals that come from papers add up, whatever stands on the papers.
    #[test]
    fn papers_always_add_up(
        (kind, count) in kinds(),
        papers in papers(),
        seats in 1u32..5,
    ) {
        let rules = PaperRules { kind, seats, names: count };
        let mut totals = PaperTotals::new(count);
        for (chosen, against, times) in &papers {
            let _ = totals.add(rules, &paper((*chosen, *against), count, kind), *times);
        }
        let sheet = totals.sheet(kind).unwrap();
        prop_assert_eq!(u64::from(sheet.valid) + u64::from(sheet.invalid), totals.papers());
        let hall = Hall {
            kind,
            seats,
            collected: sheet.valid + sheet.invalid,
            names: count as usize,
        };
        let wrong: Vec<Finding> = hall.found(&sheet).into_iter().filter(Finding::is_error).collect();
        prop_assert_eq!(wrong, vec![]);
        let sum: u64 = sheet.votes.iter().map(|votes| u64::from(*votes)).sum();
        match kind {
            BallotKind::Strike => {
                prop_assert!(sum >= u64::from(sheet.valid));
                prop_assert!(sum <= u64::from(sheet.valid) * u64::from(seats));
            }
            BallotKind::Agree => {
                for (agree, against) in sheet.votes.iter().zip(&sheet.against) {
                    prop_assert!(agree + against <= sheet.valid);
                }
            }
            BallotKind::Single => {
                prop_assert_eq!(sheet.votes[0] + sheet.against[0], sheet.valid);
            }
        }
        // The second team that reads the same papers has the same numbers.
        prop_assert_eq!(compare(&sheet, &sheet, &names(count as usize)), vec![]);
    }

    /// One wrong figure never goes unseen by the other team.
    #[test]
    fn one_wrong_figure_is_one_line(
        votes in prop::collection::vec(0u32..100, 1..8),
        which in 0usize..8,
        by in 1u32..5,
    ) {
        let a = sheet(100, 0, &votes, &[]);
        let which = which % votes.len();
        let mut b = a.clone();
        b.votes[which] += by;
        let line = Line::Votes(format!("C{which}"));
        prop_assert_eq!(
            compare(&a, &b, &names(votes.len())),
            vec![Finding::EntriesDiffer { line }]
        );
    }
}
