//! Wrong rules that are in use elsewhere, each with a count on which it gives another result than ours. If one
//! of them crept in, a test here would fail.

use super::cases::{FOURTEEN_OF_SIXTEEN, judged};
use super::*;
use proptest::prelude::*;

/// Who is elected by a rule that takes `need` votes and, where there is a limit, the first so many.
fn by(need: u32, limit: Option<usize>, votes: &[u32]) -> Vec<u32> {
    let mut order: Vec<(u32, u32)> = (0..).zip(votes.iter().copied()).collect();
    order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    order
        .into_iter()
        .filter(|(_, votes)| *votes >= need)
        .take(limit.unwrap_or(usize::MAX))
        .map(|(index, _)| index)
        .collect()
}

fn ours(seats: u32, base: u32, votes: &[u32]) -> Vec<u32> {
    judged(seats, base, votes)
        .elected()
        .map(|row| row.index)
        .collect()
}

/// ceil(n/2) calls exactly half a majority.
#[test]
fn half_rounded_up_elects_with_exactly_half() {
    let votes = [53, 53];
    assert_eq!(by(106_u32.div_ceil(2), Some(1), &votes), [0]);
    assert!(ours(1, 106, &votes).is_empty());
}

/// ceil(n/2) + 1 asks for one vote too many where the base is odd.
#[test]
fn half_rounded_up_and_one_more_refuses_who_is_elected() {
    let votes = [53, 52];
    assert!(by(105_u32.div_ceil(2) + 1, Some(1), &votes).is_empty());
    assert_eq!(ours(1, 105, &votes), [0]);
}

/// A cut in the order of the paper gives the shared seat to whoever stands higher on it.
#[test]
fn a_cut_at_the_tie_gives_the_seat_to_the_order_of_the_paper() {
    let mut votes = FOURTEEN_OF_SIXTEEN;
    votes[13] = 70;
    votes[14] = 70;
    let cut = by(53, Some(14), &votes);
    assert_eq!((cut.len(), cut.last()), (14, Some(&13)));
    let ours = ours(14, 105, &votes);
    assert_eq!(ours.len(), 13);
    assert!(!ours.contains(&13) && !ours.contains(&14));
}

/// Over half and no look at the seats elects fifteen into fourteen seats.
#[test]
fn over_half_without_seats_elects_too_many() {
    assert_eq!(by(53, None, &FOURTEEN_OF_SIXTEEN).len(), 15);
    assert_eq!(ours(14, 105, &FOURTEEN_OF_SIXTEEN).len(), 14);
}

/// A base of those present, or of valid papers, is smaller than E and elects too early.
#[test]
fn a_base_of_those_present_or_of_valid_papers_elects_too_early() {
    let half = share(1, 2, true);
    // E = 24, 23 present: 12 is over half of those present and not of E.
    assert_eq!(by(half.need(23), Some(1), &[12]), [0]);
    assert!(ours(1, 24, &[12]).is_empty());
    // E = 20, 17 valid papers: 10 is over half of the valid papers and not of E.
    assert_eq!(by(half.need(17), Some(1), &[10, 7]), [0]);
    assert!(ours(1, 20, &[10, 7]).is_empty());
}

/// 53 of 107 prints as 50 %, and so does 54: whoever compares what is printed cannot tell them apart.
#[test]
fn rounded_percentages_cannot_decide() {
    let printed = |votes: u32| (f64::from(votes) * 100.0 / 107.0).round();
    assert!((printed(53) - printed(54)).abs() < f64::EPSILON);
    assert!(ours(1, 107, &[53]).is_empty());
    assert_eq!(ours(1, 107, &[54]), [0]);
}

proptest! {
    /// Where the wrong rules differ: ceil(n/2) at every even base, ceil(n/2)+1 at every odd one.
    #[test]
    fn the_wrong_majorities_differ_at_every_base(base in 2u32..500) {
        let need = share(1, 2, true).need(base);
        let up = base.div_ceil(2);
        prop_assert_eq!(need == up, base % 2 == 1);
        prop_assert_eq!(need == up + 1, base % 2 == 0);
    }
}
