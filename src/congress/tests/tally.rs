use super::*;
use crate::congress::election::*;
use proptest::prelude::*;

fn names(count: usize) -> Vec<String> {
    (0..count).map(|n| format!("C{n}")).collect()
}

fn judge(seats: u32, base: u32, votes: &[u32]) -> Outcome {
    let rule = share(1, 2, true);
    let names = names(votes.len());
    let terms = Terms {
        seats,
        base,
        majority: &rule,
        kind: BallotKind::of(votes.len(), seats),
        candidates: &names,
        collected: base,
        alternates: 0,
        revote: false,
    };
    outcome(&terms, votes)
}

fn codes(seats: u32, collected: u32, sheet: &CountSheet, kind: BallotKind) -> Vec<&'static str> {
    let rule = share(1, 2, true);
    let names = names(3);
    let terms = Terms {
        seats,
        base: collected,
        majority: &rule,
        kind,
        candidates: &names,
        collected,
        alternates: 0,
        revote: false,
    };
    findings(&terms, sheet).iter().map(Finding::code).collect()
}

fn sheet(valid: u32, invalid: u32, votes: &[u32]) -> CountSheet {
    CountSheet {
        valid,
        invalid,
        votes: votes.to_vec(),
        ..CountSheet::default()
    }
}

#[test]
fn the_fourteen_highest_and_not_everybody_over_half() {
    let votes = [
        104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 92, 90, 80, 60, 45,
    ];
    let result = judge(14, 105, &votes);
    assert_eq!(result.need, Some(53));
    assert_eq!(result.elected().count(), 14);
    assert_eq!(result.standings[14].state, CandidateState::MajorityNoSeat);
    assert_eq!(result.standings[15].state, CandidateState::Short);
}

#[test]
fn a_tie_is_one_only_where_it_crosses_the_last_seat() {
    let mut votes = vec![
        104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 92, 90, 70, 70, 45,
    ];
    let result = judge(14, 105, &votes);
    assert_eq!(result.ending, Ending::Tie);
    assert_eq!((result.elected().count(), result.tied().count()), (13, 2));
    assert_eq!(result.seats_left, 1);
    votes = vec![
        104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 94, 90, 70, 60, 45,
    ];
    assert_eq!(judge(14, 105, &votes).ending, Ending::Complete);
    // Equal votes below the majority are no tie: the seat stays open.
    assert_eq!(judge(2, 100, &[80, 50, 50]).ending, Ending::Short);
}

#[test]
fn short_exactly_half_and_invalid_papers() {
    let votes = [
        103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 93, 92, 52, 51, 48, 40,
    ];
    let result = judge(14, 105, &votes);
    assert_eq!((result.elected().count(), result.seats_left), (12, 2));
    assert_eq!(judge(1, 104, &[52, 1]).elected().count(), 0);
    assert_eq!(judge(1, 104, &[53, 1]).elected().count(), 1);
    assert_eq!(judge(1, 105, &[53, 1]).elected().count(), 1);
    // Case 12: 10 of 17 valid papers, E = 20.
    assert_eq!(judge(1, 20, &[10, 3]).elected().count(), 0);
    assert_eq!(judge(1, 20, &[11, 3]).elected().count(), 1);
}

#[test]
fn what_does_not_add_up_is_named() {
    let strike = BallotKind::Strike;
    assert!(codes(2, 10, &sheet(9, 1, &[9, 6, 3]), strike).is_empty());
    assert_eq!(codes(2, 10, &sheet(9, 2, &[9, 6, 3]), strike), ["R3"]);
    assert_eq!(codes(2, 10, &sheet(9, 1, &[10, 5, 3]), strike), ["R4"]);
    assert_eq!(codes(2, 10, &sheet(9, 1, &[9, 9, 3]), strike), ["R5"]);
    assert_eq!(codes(2, 10, &sheet(9, 1, &[4, 2, 1]), strike), ["R5a"]);
    assert_eq!(codes(2, 10, &sheet(9, 1, &[4, 2]), strike), ["R7"]);
    let mut agree = sheet(10, 0, &[8, 7, 6]);
    agree.against = vec![2, 3, 5];
    assert_eq!(codes(3, 10, &agree, BallotKind::Agree), ["R6"]);
    let mut single = sheet(8, 2, &[5]);
    single.against = vec![2];
    let rule = share(1, 2, true);
    let one = names(1);
    let terms = Terms {
        seats: 1,
        base: 10,
        majority: &rule,
        kind: BallotKind::Single,
        candidates: &one,
        collected: 10,
        alternates: 0,
        revote: false,
    };
    assert_eq!(findings(&terms, &single)[0].code(), "R6a");
    let mut struck = sheet(9, 1, &[9, 6, 3]);
    struck.against = vec![0, 1, 2];
    assert_eq!(codes(2, 10, &struck, strike), ["R6b"]);
    let mut reasons = sheet(9, 1, &[9, 6, 3]);
    reasons.invalid_reasons = [("torn".to_owned(), 2)].into();
    assert_eq!(codes(2, 10, &reasons, strike), ["R3a"]);
}

#[test]
fn need_and_limits_are_integers() {
    let half = share(1, 2, true);
    for (base, need) in [
        (104, 53),
        (105, 53),
        (106, 54),
        (107, 54),
        (24, 13),
        (11, 6),
    ] {
        assert_eq!(half.need(base), need, "{base}");
        assert!(half.reached(need, base) && !half.reached(need - 1, base));
    }
    let quorum = share(2, 3, false);
    for (summoned, need) in [(105, 70), (106, 71), (9, 6), (11, 8)] {
        assert_eq!(quorum.need(summoned), need, "{summoned}");
    }
    let surplus = rulebook().surplus;
    for (seats, most) in [
        (3, 1),
        (4, 1),
        (5, 1),
        (6, 1),
        (7, 2),
        (9, 2),
        (10, 3),
        (13, 3),
        (14, 4),
        (35, 10),
    ] {
        assert_eq!(surplus.limit(seats), most, "{seats}");
    }
}

proptest! {
    #[test]
    fn nobody_is_elected_without_the_majority_nor_over_the_seats(
        votes in prop::collection::vec(0u32..200, 1..30),
        seats in 1u32..20,
        base in 1u32..200,
    ) {
        let result = judge(seats, base, &votes);
        prop_assert!(result.elected().count() as u32 <= seats);
        for standing in result.elected() {
            prop_assert!(2 * standing.votes > base);
        }
        // Everybody above an elected person is elected too.
        if let Some(last) = result.elected().last() {
            for standing in &result.standings {
                if standing.votes > last.votes {
                    prop_assert_eq!(standing.state, CandidateState::Elected);
                }
            }
        }
        // A tie holds all who share the boundary, and more of them than seats are left.
        if result.ending == Ending::Tie {
            let level = result.tied().next().unwrap().votes;
            let sharing = votes.iter().filter(|v| **v == level).count();
            prop_assert_eq!(sharing, result.tied().count());
            prop_assert!(sharing as u32 > result.seats_left);
        }
    }

    #[test]
    fn another_vote_never_unseats(
        votes in prop::collection::vec(0u32..100, 2..12),
        seats in 1u32..6,
        who in 0usize..12,
    ) {
        let who = who % votes.len();
        let before = judge(seats, 100, &votes);
        let elected = before.elected().any(|s| s.index as usize == who);
        let mut more = votes.clone();
        more[who] += 1;
        let after = judge(seats, 100, &more);
        if elected {
            prop_assert!(after.elected().any(|s| s.index as usize == who));
        }
    }

    #[test]
    fn the_wrong_majorities_give_other_numbers(base in 2u32..500) {
        let need = share(1, 2, true).need(base);
        if base % 2 == 0 {
            prop_assert_ne!(need, base.div_ceil(2));
        } else {
            prop_assert_ne!(need, base.div_ceil(2) + 1);
        }
    }
}
