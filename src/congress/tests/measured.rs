//! What a round is measured on, and when that is known.

use crate::congress::election::{
    BallotKind, CountMethod, CountSheet, Counted, Issued, Round, Terms, outcome,
};
use crate::congress::roll::Base;
use crate::congress::{Millis, Tick};
use crate::rulebook::{BaseKind, Majority, Source};

fn tick() -> Tick {
    let at = chrono::DateTime::parse_from_rfc3339("2025-03-15T07:30:00+07:00").unwrap();
    Tick {
        clock: Millis::ZERO,
        at,
    }
}

/// 45 in E, 44 present and given papers, 43 in the box.
fn polled() -> Round {
    let mut round = Round::new(1);
    round.issued = Some(Issued {
        issued: 44,
        present: 44,
        base: Base {
            number: 45,
            summoned: 46,
            ..Base::default()
        },
        need: None,
        at: tick(),
    });
    round.collected = Some(43);
    round
}

#[test]
fn the_base_is_known_as_soon_as_the_papers_make_it() {
    let mut round = polled();
    assert_eq!(round.measured(BaseKind::AdjustedSummoned), Some(45));
    assert_eq!(round.measured(BaseKind::Present), Some(44));
    assert_eq!(round.measured(BaseKind::Collected), Some(43));
    assert_eq!(round.measured(BaseKind::Valid), None);
    round.collected = None;
    assert_eq!(round.measured(BaseKind::Collected), None);
    assert_eq!(Round::new(1).measured(BaseKind::Present), None);
}

#[test]
fn a_count_says_what_it_was_measured_on_and_what_it_needed() {
    let mut round = polled();
    assert_eq!(round.need(), None);
    let majority = Majority {
        num: 1,
        den: 2,
        strict: true,
        base: BaseKind::Collected,
        source: Source::default(),
    };
    let names = ["A".to_owned(), "B".to_owned()];
    let votes = [22, 21];
    let terms = Terms {
        seats: 2,
        base: 43,
        majority: &majority,
        kind: BallotKind::Agree,
        candidates: &names,
        collected: 43,
        revote: false,
        alternates: 0,
    };
    let outcome = outcome(&terms, &votes);
    round.count = Some(Counted {
        version: 1,
        reason: None,
        sheet: CountSheet::default(),
        outcome,
        method: CountMethod::Minutes,
        teams: Vec::new(),
        explained: None,
        at: tick(),
    });
    // More than half of the 43 collected, not of the 45: 22 are elected, 21 are not.
    assert_eq!(round.need(), Some(22));
    assert_eq!(round.measured(BaseKind::Collected), Some(43));
    let counted = round.count.as_mut().unwrap();
    assert_eq!(counted.outcome.elected().count(), 1);
    // A journal that does not say it means E.
    counted.outcome.base = None;
    assert_eq!(round.measured(BaseKind::Collected), Some(45));
}
