//! The worked cases of elections, with the numbers that were worked out by hand.

use super::*;
use crate::congress::election::*;

/// Case 5: fourteen seats, sixteen names, 104 valid papers.
pub const FOURTEEN_OF_SIXTEEN: [u32; 16] = [
    104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 92, 90, 80, 60, 45,
];

pub fn names(count: usize) -> Vec<String> {
    (0..count).map(|n| format!("C{n}")).collect()
}

/// A count to be judged. `alternates` and `revote` are 0 and false where nothing is said.
pub struct Count<'a> {
    pub seats: u32,
    pub base: u32,
    pub votes: &'a [u32],
    pub alternates: u32,
    pub revote: bool,
}

impl Count<'_> {
    pub fn judged(&self) -> Outcome {
        let rule = share(1, 2, true);
        let names = names(self.votes.len());
        let terms = Terms {
            seats: self.seats,
            base: self.base,
            majority: &rule,
            kind: BallotKind::of(names.len(), self.seats),
            candidates: &names,
            collected: self.base,
            alternates: self.alternates,
            revote: self.revote,
        };
        outcome(&terms, self.votes)
    }
}

pub fn judged(seats: u32, base: u32, votes: &[u32]) -> Outcome {
    Count {
        seats,
        base,
        votes,
        alternates: 0,
        revote: false,
    }
    .judged()
}

fn revoted(seats: u32, votes: &[u32]) -> Outcome {
    Count {
        seats,
        base: 105,
        votes,
        alternates: 0,
        revote: true,
    }
    .judged()
}

fn with_alternates(seats: u32, alternates: u32, votes: &[u32]) -> Outcome {
    Count {
        seats,
        base: 105,
        votes,
        alternates,
        revote: false,
    }
    .judged()
}

fn states(outcome: &Outcome) -> Vec<CandidateState> {
    outcome.standings.iter().map(|row| row.state).collect()
}

#[test]
fn case_5_fourteen_of_sixteen() {
    let result = judged(14, 105, &FOURTEEN_OF_SIXTEEN);
    assert_eq!(FOURTEEN_OF_SIXTEEN.iter().sum::<u32>(), 104 * 14);
    assert_eq!((result.need, result.base), (Some(53), Some(105)));
    assert_eq!(result.elected().count(), 14);
    assert_eq!(result.elected().last().unwrap().votes, 80);
    assert_eq!(result.standings[14].state, CandidateState::MajorityNoSeat);
    assert_eq!(result.standings[14].margin, Some(7));
    assert_eq!(result.standings[15].state, CandidateState::Short);
    assert_eq!(result.standings[15].margin, Some(-8));
    assert_eq!((result.seats_left, result.ending), (0, Ending::Complete));
}

#[test]
fn case_6_a_tie_at_the_last_seat_and_its_second_ballot() {
    let mut votes = FOURTEEN_OF_SIXTEEN;
    votes[13] = 70;
    votes[14] = 70;
    assert_eq!(votes.iter().sum::<u32>(), 1_456);
    let result = judged(14, 105, &votes);
    assert_eq!((result.ending, result.seats_left), (Ending::Tie, 1));
    assert_eq!((result.elected().count(), result.tied().count()), (13, 2));
    // X 52, Y 51 of 103: elected, although 52 is not over half of 105.
    let second = revoted(1, &[52, 51]);
    assert_eq!(
        states(&second),
        [CandidateState::Elected, CandidateState::NotElected]
    );
    assert_eq!((second.need, second.standings[0].margin), (None, None));
    assert_eq!(second.ending, Ending::Complete);
    // X 51, Y 51: tied again.
    let again = revoted(1, &[51, 51]);
    assert_eq!((again.ending, again.tied().count()), (Ending::Tie, 2));
    // Nobody is elected with no vote at all.
    let none = revoted(1, &[0, 0]);
    assert_eq!(states(&none), [CandidateState::NotElected; 2]);
    assert_eq!((none.ending, none.seats_left), (Ending::Short, 1));
    // Three for two seats: the two that share the second seat are tied, the first is elected.
    let three = revoted(2, &[40, 50, 40]);
    assert_eq!(
        states(&three),
        [
            CandidateState::Elected,
            CandidateState::Tied,
            CandidateState::Tied
        ]
    );
}

#[test]
fn case_7_seats_are_left() {
    let votes = [
        103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 93, 92, 52, 51, 48, 40,
    ];
    assert_eq!(votes.iter().sum::<u32>(), 1_361);
    let result = judged(14, 105, &votes);
    assert_eq!((result.elected().count(), result.seats_left), (12, 2));
    assert_eq!(result.ending, Ending::Short);
    assert_eq!(result.standings[12].margin, Some(-1));
}

#[test]
fn case_8_exactly_half_is_not_more_than_half() {
    assert_eq!(judged(1, 104, &[52, 52]).elected().count(), 0);
    assert_eq!(judged(1, 104, &[53, 51]).elected().count(), 1);
    assert_eq!(judged(1, 105, &[53, 52]).elected().count(), 1);
    assert_eq!(judged(1, 105, &[52, 53]).elected().next().unwrap().index, 1);
    assert_eq!(judged(1, 105, &[52, 52]).elected().count(), 0);
}

#[test]
fn cases_9_to_11_limits_and_support() {
    let surplus = rulebook().surplus;
    // Case 9: 35 seats, at most 45 names; 46 would be more than 30 %.
    assert_eq!(35 + surplus.limit(35), 45);
    // Case 10: a list of 19 for 14 seats is refused.
    assert!(19 > 14 + surplus.limit(14));
    assert!(18 <= 14 + surplus.limit(14));
    // Case 11: more than 30 % of those present support a name from the floor.
    let support = share(30, 100, true);
    assert_eq!((support.need(105), support.need(100)), (32, 31));
    assert!(!support.reached(31, 105) && !support.reached(30, 100));
}

#[test]
fn case_12_invalid_papers_do_not_shrink_the_base() {
    assert_eq!(judged(1, 20, &[10, 7]).elected().count(), 0);
    assert_eq!(judged(1, 20, &[11, 6]).elected().count(), 1);
}

#[test]
fn case_13_one_name() {
    assert_eq!(judged(1, 9, &[5]).ending, Ending::Complete);
    let lost = judged(1, 9, &[4]);
    assert_eq!((lost.ending, lost.seats_left), (Ending::Short, 1));
    assert_eq!(lost.standings[0].margin, Some(-1));
}

#[test]
fn case_16_papers_in_the_box() {
    assert_eq!(
        collected_finding(106, 105).map(|f| (f.code(), f.is_error())),
        Some(("R2", true))
    );
    assert_eq!(
        collected_finding(104, 105).map(|f| (f.code(), f.is_error())),
        Some(("R2a", false))
    );
    assert_eq!(collected_finding(105, 105), None);
    // One paper that did not come back changes nothing in E.
    let result = judged(14, 105, &FOURTEEN_OF_SIXTEEN);
    assert_eq!(result.need, Some(53));
}

#[test]
fn case_17_how_a_paper_of_sixteen_names_for_fourteen_seats_is_read() {
    let rules = PaperRules {
        kind: BallotKind::Strike,
        seats: 14,
        names: 16,
    };
    let read = |struck: u32| {
        let paper = Paper {
            chosen: (struck..16).collect(),
            against: Vec::new(),
        };
        let mut totals = PaperTotals::new(16);
        let why = totals.add(rules, &paper, 1).err();
        (why, totals.votes.iter().sum::<u64>(), totals.valid)
    };
    assert_eq!(read(2), (None, 14, 1));
    assert_eq!(read(5), (None, 11, 1));
    assert_eq!(read(15), (None, 1, 1));
    assert_eq!(read(1), (Some(Invalid::TooMany), 0, 0));
    assert_eq!(read(0), (Some(Invalid::TooMany), 0, 0));
    assert_eq!(read(16), (Some(Invalid::AllStruck), 0, 0));
}

#[test]
fn case_18_a_list_without_surplus() {
    let rules = PaperRules {
        kind: BallotKind::Agree,
        seats: 3,
        names: 3,
    };
    let mut totals = PaperTotals::new(3);
    let mut add = |chosen: &[u32], against: &[u32], times| {
        let paper = Paper {
            chosen: chosen.to_vec(),
            against: against.to_vec(),
        };
        totals.add(rules, &paper, times).unwrap();
    };
    add(&[0, 1, 2], &[], 10);
    add(&[0, 1], &[2], 2);
    add(&[0], &[1, 2], 7);
    // B in both columns, C in neither: two lines that are not counted, on a valid paper.
    add(&[0, 1], &[1], 1);
    let sheet = totals.sheet(BallotKind::Agree).unwrap();
    assert_eq!((sheet.valid, sheet.invalid), (20, 0));
    assert_eq!(
        (sheet.votes, sheet.against),
        (vec![20, 12, 10], vec![0, 7, 9])
    );
    let result = judged(3, 20, &[20, 12, 10]);
    assert_eq!(
        states(&result),
        [
            CandidateState::Elected,
            CandidateState::Elected,
            CandidateState::Short
        ]
    );
}

#[test]
fn case_19_delegates_and_their_alternate() {
    let votes = [100, 98, 95, 80, 58, 55, 30];
    assert_eq!(votes.iter().sum::<u32>(), 516);
    let result = with_alternates(5, 1, &votes);
    assert_eq!(result.elected().count(), 5);
    assert_eq!(result.alternates, ["C5"]);
    assert_eq!(
        (result.alternates_left, result.ending),
        (0, Ending::Complete)
    );
    // The sixth without the majority: the alternate is still to be elected.
    let short = with_alternates(5, 1, &[100, 98, 95, 80, 58, 52, 30]);
    assert!(short.alternates.is_empty());
    assert_eq!((short.seats_left, short.alternates_left), (0, 1));
    assert_eq!(short.ending, Ending::Short);
    // Two share the one place of an alternate; the delegates stand.
    let tied = with_alternates(5, 1, &[100, 98, 95, 80, 58, 55, 55]);
    assert_eq!(tied.elected().count(), 5);
    assert_eq!(tied.alternates_tied, ["C5", "C6"]);
    assert_eq!((tied.tied().count(), tied.ending), (0, Ending::Tie));
    // As long as the last seat is shared nobody is an alternate.
    let open = with_alternates(5, 1, &[100, 98, 95, 80, 58, 58, 55]);
    assert!(open.alternates.is_empty() && open.alternates_tied.is_empty());
    assert_eq!((open.tied().count(), open.alternates_left), (2, 1));
    // A ballot for the alternate alone, and a second ballot for that place.
    let alone = with_alternates(0, 1, &[60, 50]);
    assert_eq!(
        (alone.alternates, alone.ending),
        (vec!["C0".into()], Ending::Complete)
    );
    let second = Count {
        seats: 0,
        base: 105,
        votes: &[40, 41],
        alternates: 1,
        revote: true,
    }
    .judged();
    assert_eq!(second.alternates, ["C1"]);
    assert_eq!(second.ending, Ending::Complete);
}

#[test]
fn case_22_more_votes_than_there_can_be() {
    let rule = share(1, 2, true);
    let names = names(6);
    let terms = Terms {
        seats: 5,
        base: 100,
        majority: &rule,
        kind: BallotKind::Strike,
        candidates: &names,
        collected: 100,
        alternates: 0,
        revote: false,
    };
    let count = |last: u32| CountSheet {
        valid: 100,
        votes: vec![100, 95, 90, 85, 80, last],
        ..CountSheet::default()
    };
    assert_eq!(
        findings(&terms, &count(62)),
        [Finding::SumOverSeats {
            sum: 512,
            most: 500
        }]
    );
    assert_eq!(findings(&terms, &count(50)), []);
}

#[test]
fn case_24_a_small_cell() {
    for (base, need) in [(7, 4), (9, 5)] {
        assert_eq!(judged(1, base, &[need]).elected().count(), 1);
        assert_eq!(judged(1, base, &[need - 1]).elected().count(), 0);
    }
}

#[test]
fn what_a_majority_is_measured_on() {
    let measured = |kind| measured_on(kind, 106, 105, 104, 103);
    assert_eq!(measured(BaseKind::AdjustedSummoned), 106);
    assert_eq!(measured(BaseKind::TotalMembers), 106);
    assert_eq!(measured(BaseKind::Present), 105);
    assert_eq!(measured(BaseKind::Collected), 104);
    assert_eq!(measured(BaseKind::Valid), 103);
}

/// A result as the first journals have it: votes needed and margins as bare numbers, and nothing of a base or
/// of alternates.
#[test]
fn results_of_older_journals_are_read_and_written_as_they_were() {
    let old = r#"{"need":53,"standings":[{"candidate":"C0","index":0,"votes":60,"rank":1,"state":"elected","margin":7},{"candidate":"C1","index":1,"votes":44,"rank":2,"state":"short","margin":-9}],"seats_left":0,"ending":"complete"}"#;
    let read: Outcome = serde_json::from_str(old).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), old);
    let now = judged(1, 105, &[60, 44]);
    assert!(now.agrees_with(&read) && now.agrees_with(&now));
    assert!(!judged(1, 104, &[60, 44]).agrees_with(&now));
    assert!(!judged(1, 105, &[60, 45]).agrees_with(&read));
    let second = revoted(1, &[52, 51]);
    let text = serde_json::to_string(&second).unwrap();
    assert!(text.starts_with(r#"{"need":null,"#) && text.contains(r#""margin":null"#));
    assert_eq!(serde_json::from_str::<Outcome>(&text).unwrap(), second);
}
