//! The arithmetic of results, as properties.

use super::cases::{Count, judged};
use super::*;
use crate::congress::election::*;
use proptest::prelude::*;

#[test]
fn a_tie_is_one_only_where_it_crosses_the_last_seat() {
    let votes = [
        104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 94, 90, 70, 60, 45,
    ];
    assert_eq!(judged(14, 105, &votes).ending, Ending::Complete);
    // Equal votes below the majority are no tie: the seat stays open.
    assert_eq!(judged(2, 100, &[80, 50, 50]).ending, Ending::Short);
    // Equal votes of people who all have a seat, or all have none, are no tie.
    assert_eq!(
        judged(3, 100, &[80, 80, 80, 60, 60]).ending,
        Ending::Complete
    );
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
        (11, 3),
        (13, 3),
        (14, 4),
        (15, 4),
        (35, 10),
    ] {
        assert_eq!(surplus.limit(seats), most, "{seats}");
    }
}

fn counts() -> impl Strategy<Value = (Vec<u32>, u32, u32, u32, bool)> {
    (
        prop::collection::vec(0u32..120, 1..24),
        0u32..16,
        1u32..120,
        0u32..4,
        any::<bool>(),
    )
}

fn judge(votes: &[u32], seats: u32, base: u32, alternates: u32, revote: bool) -> Outcome {
    Count {
        seats,
        base,
        votes,
        alternates,
        revote,
    }
    .judged()
}

proptest! {
    #[test]
    fn nobody_is_elected_without_the_majority_nor_over_the_seats(
        (votes, seats, base, alternates, revote) in counts(),
    ) {
        let result = judge(&votes, seats, base, alternates, revote);
        let passed = |votes: u32| if revote { votes > 0 } else { 2 * votes > base };
        let elected = result.elected().count() as u32;
        prop_assert_eq!(elected + result.seats_left, seats);
        for standing in result.elected().chain(result.tied()) {
            prop_assert!(passed(standing.votes));
        }
        // Everybody above an elected person is elected too.
        if let Some(last) = result.elected().last() {
            for standing in &result.standings {
                if standing.votes > last.votes {
                    prop_assert_eq!(standing.state, CandidateState::Elected);
                }
            }
        }
        // A seat stays open only where nobody who passed is left for it, or it is shared.
        let waiting = result.standings.iter().filter(|s| passed(s.votes)).count() as u32;
        if result.seats_left > 0 && result.tied().next().is_none() {
            prop_assert_eq!(waiting, elected);
        }
        // Only a second ballot has losers and no margins.
        for standing in &result.standings {
            prop_assert_eq!(standing.margin.is_none(), revote);
            prop_assert!(revote || standing.state != CandidateState::NotElected);
            if !revote {
                prop_assert_eq!(passed(standing.votes), standing.margin.unwrap() >= 0);
            }
        }
    }

    /// All who share the boundary are tied, nobody else is, and they are more than the seats left.
    #[test]
    fn ties_are_complete((votes, seats, base, alternates, revote) in counts()) {
        let result = judge(&votes, seats, base, alternates, revote);
        let tied: Vec<u32> = result.tied().map(|standing| standing.votes).collect();
        if let Some(level) = tied.first() {
            prop_assert_eq!(result.ending, Ending::Tie);
            prop_assert!(tied.iter().all(|votes| votes == level));
            prop_assert_eq!(votes.iter().filter(|votes| *votes == level).count(), tied.len());
            prop_assert!(tied.len() as u32 > result.seats_left && result.seats_left > 0);
            prop_assert!(result.alternates.is_empty());
        }
        // The tied at the boundary of the alternates likewise.
        let places = result.alternates_tied.len() as u32;
        if places > 0 {
            prop_assert!(places > result.alternates_left && result.alternates_left > 0);
            prop_assert_eq!(result.seats_left, 0);
        }
        prop_assert_eq!(result.alternates.len() as u32 + result.alternates_left, alternates);
        for name in result.alternates.iter().chain(&result.alternates_tied) {
            prop_assert!(result.elected().all(|standing| standing.candidate != *name));
        }
    }

    #[test]
    fn another_vote_never_unseats(
        (votes, seats, base, _, revote) in counts(),
        who in 0usize..24,
    ) {
        let who = who % votes.len();
        let elected = |votes: &[u32]| {
            judge(votes, seats, base, 0, revote)
                .elected()
                .any(|standing| standing.index as usize == who)
        };
        let mut more = votes.clone();
        more[who] += 1;
        prop_assert!(!elected(&votes) || elected(&more));
    }

    /// Who stands where on the paper decides nothing but the order in which equals are shown.
    #[test]
    fn the_order_of_the_paper_decides_nothing(
        (votes, seats, base, _, revote) in counts(),
        turn in 0usize..24,
    ) {
        let result = judge(&votes, seats, base, 0, revote);
        let middle = turn % votes.len();
        let mut turned = votes.clone();
        turned.rotate_left(middle);
        let other = judge(&turned, seats, base, 0, revote);
        prop_assert_eq!(result.ending, other.ending);
        for standing in &other.standings {
            let index = (standing.index as usize + middle) % votes.len();
            let same = result.standings.iter().find(|s| s.index as usize == index).unwrap();
            prop_assert_eq!(
                (same.votes, same.state, same.margin, same.rank),
                (standing.votes, standing.state, standing.margin, standing.rank)
            );
        }
    }
}
