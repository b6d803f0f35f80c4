use super::*;
use proptest::prelude::*;

pub(super) fn hall(count: u32) -> Hall {
    let mut hall = Hall::full(
        vec![sitting(
            "s",
            SittingKind::Official,
            (7, 30),
            vec![
                item(
                    "a",
                    10,
                    vec![vote("v", &["q1", "q2"]), step("end", StepKind::Say)],
                ),
                item("b", 10, vec![step("b1", StepKind::Say)]),
            ],
        )],
        count,
    );
    hall.next();
    hall
}

#[test]
fn the_need_stands_before_the_cards_go_up_and_the_base_is_frozen() {
    let mut hall = hall(106);
    hall.next();
    let open = hall.state().open_vote().unwrap();
    assert_eq!((open.base.number, open.need, open.present), (106, 54, 106));
    // Somebody leaves while cards are up: the vote keeps its base and its number of those present.
    hall.ok(Command::Depart { cards: vec![4] });
    let open = hall.state().open_vote().unwrap();
    assert_eq!((open.base.number, open.present), (106, 106));
}

#[test]
fn by_minority_yes_is_computed_and_marked() {
    let mut hall = hall(106);
    hall.next();
    hall.ok(record(None, 1, 2));
    let cards = hall.state().open_vote().unwrap().cards().unwrap();
    assert_eq!(
        (cards.yes, cards.computed),
        (103, Some(event::Computed::Yes))
    );
}

#[test]
fn numbers_must_make_those_present() {
    let mut hall = hall(106);
    hall.next();
    assert_eq!(hall.refused(record(Some(100), 1, 1)), "vote-sum");
    assert_eq!(hall.refused(record(Some(106), 1, 0)), "vote-over-present");
    assert_eq!(hall.refused(record(None, 107, 0)), "vote-over-present");
    hall.ok(Command::CardVoteRecord {
        yes: Some(100),
        no: 1,
        other: 1,
        not_voting: 4,
        sections: Vec::new(),
    });
}

#[test]
fn recording_and_announcing_are_two_acts_and_questions_come_in_order() {
    let mut hall = hall(106);
    hall.next();
    assert_eq!(hall.refused(Command::Next {}), "vote-not-recorded");
    assert_eq!(
        hall.refused(Command::CardVoteAnnounce {}),
        "vote-not-recorded"
    );
    hall.ok(record(None, 0, 0));
    assert!(!hall.state().votes[0].passed());
    hall.next();
    assert!(hall.state().votes[0].passed());
    assert_eq!(hall.place(), "a/v");
    hall.next();
    assert_eq!(
        hall.state().open_vote().unwrap().question.as_deref(),
        Some("q2")
    );
    hall.agree_announce();
    hall.next();
    assert_eq!(hall.place(), "a/end");
}

#[test]
fn exactly_half_of_the_base_does_not_pass() {
    for (count, yes, passes) in [
        (106, 53, false),
        (106, 54, true),
        (105, 52, false),
        (105, 53, true),
    ] {
        let mut hall = hall(count);
        hall.next();
        hall.ok(record(Some(yes), count - yes, 0));
        hall.next();
        assert_eq!(hall.state().votes[0].passed(), passes, "{yes}/{count}");
    }
}

#[test]
fn the_base_not_those_present_decides() {
    // Case 15: 12 of 23 present is more than half of them, and half of E = 24: not adopted.
    let mut hall = hall(24);
    hall.ok(Command::Depart { cards: vec![1] });
    hall.next();
    hall.ok(record(Some(12), 11, 0));
    hall.next();
    assert!(!hall.state().votes[0].passed());
}

#[test]
fn a_call_taken_back_leaves_a_trace_and_the_question_open() {
    let mut hall = hall(10);
    hall.next();
    hall.ok(Command::CardVoteCancel {
        reason: "hỏi lại".into(),
    });
    assert!(hall.state().open_vote().is_none());
    hall.next();
    assert_eq!(
        hall.state().open_vote().unwrap().question.as_deref(),
        Some("q1")
    );
    assert_eq!(hall.state().votes.len(), 2);
}

#[test]
fn a_vote_outside_the_programme_and_one_that_failed_put_again() {
    let mut hall = hall(10);
    hall.ok(Command::CardVoteOpen {
        vote: Some("rieng".into()),
        title: Some("kéo dài phiên họp".into()),
        subject: None,
        present: Some(9),
        overrule: None,
    });
    assert_eq!(hall.state().open_vote().unwrap().present, 9);
    assert_eq!(
        hall.refused(Command::CardVoteOpen {
            vote: None,
            title: None,
            subject: None,
            present: None,
            overrule: None
        }),
        "vote-open"
    );
    hall.ok(record(Some(3), 6, 0));
    hall.next();
    assert_eq!(
        hall.refused(Command::Undo {
            reason: String::new()
        }),
        "not-undoable"
    );
    for _ in 0..2 {
        hall.next();
        hall.ok(record(Some(1), 9, 0));
        hall.next();
    }
    // Both questions are decided, none passed: the first can be put again.
    hall.ok(Command::CardVoteOpen {
        vote: None,
        title: None,
        subject: None,
        present: None,
        overrule: None,
    });
    assert_eq!(
        hall.state().open_vote().unwrap().question.as_deref(),
        Some("q1")
    );
}

/// A hall under a rulebook whose card votes need this share.
fn hall_needing(majority: Majority, count: u32) -> Hall {
    hall_without(majority, count, vec![])
}

/// The same, in which these have not come.
fn hall_without(majority: Majority, count: u32, except: Vec<u32>) -> Hall {
    let mut book = rulebook();
    book.card_votes = Some(majority);
    book.quorum.units = None;
    let sitting = sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("a", 10, vec![vote("v", &["q1"])])],
    );
    let mut hall = Hall::new(plan(vec![sitting]), book, people(count));
    hall.ok(Command::AllPresent { except });
    hall.next();
    hall
}

fn on(base: BaseKind, num: u32, den: u32, strict: bool) -> Majority {
    Majority {
        base,
        ..share(num, den, strict)
    }
}

/// Calls the vote of the running step with so many present and gives the result of `yes`, the rest against.
fn result(hall: &mut Hall, present: u32, yes: u32) -> (u32, u32, bool) {
    hall.ok(open(Some(present)));
    hall.ok(record(Some(yes), present - yes, 0));
    hall.next();
    let vote = hall.state().votes.last().unwrap();
    (vote.measured_on(), vote.need, vote.passed())
}

pub(super) fn open(present: Option<u32>) -> Command {
    Command::CardVoteOpen {
        vote: None,
        title: None,
        subject: None,
        present,
        overrule: None,
    }
}

#[test]
fn case_21() {
    for (yes, no, other, passes) in [(104, 0, 0, true), (53, 50, 1, true), (52, 30, 22, false)] {
        let mut hall = hall(105);
        hall.ok(Command::Depart { cards: vec![9] });
        hall.next();
        let vote = hall.state().open_vote().unwrap();
        assert_eq!(
            (vote.measured_on(), vote.need, vote.present),
            (105, 53, 104)
        );
        hall.ok(record(Some(yes), no, other));
        hall.next();
        assert_eq!(hall.state().votes[0].passed(), passes, "{yes}-{no}-{other}");
    }
}

#[test]
fn what_a_vote_is_measured_on_is_the_rulebooks_and_is_frozen() {
    for (base, measured, need) in [
        (BaseKind::AdjustedSummoned, 105, 53),
        (BaseKind::TotalMembers, 106, 54),
        (BaseKind::Present, 98, 50),
        // Cards are neither collected nor valid.
        (BaseKind::Collected, 98, 50),
        (BaseKind::Valid, 98, 50),
    ] {
        let mut away = hall_without(on(base, 1, 2, true), 106, vec![106]);
        away.ok(Command::AbsentThroughout {
            card: 106,
            accepted: true,
            reason: "ốm".into(),
            attested_by: "trưởng đoàn".into(),
        });
        away.ok(open(Some(98)));
        let vote = away.state().open_vote().unwrap();
        assert_eq!(
            (vote.measured_on(), vote.need),
            (measured, need),
            "{base:?}"
        );
        // Frozen: what comes later changes nothing.
        away.ok(Command::PresentCount { present: Some(60) });
        let vote = away.state().open_vote().unwrap();
        assert_eq!(
            (vote.measured_on(), vote.need, vote.on),
            (measured, need, base)
        );
        assert_eq!(away.congress.unsound(), None);
    }
}

#[test]
fn a_matter_of_its_own_needs_its_own_share() {
    let mut book = rulebook();
    book.subjects = vec![Subject {
        id: "charter".into(),
        name: "Điều lệ".into(),
    }];
    book.special = vec![Special {
        subjects: vec!["charter".into()],
        majority: on(BaseKind::Present, 75, 100, false),
    }];
    let steps = vec![about(vote("v", &["q1"]), "charter"), vote("w", &["q2"])];
    let sitting = sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("a", 10, steps)],
    );
    let mut hall = Hall::new(plan(vec![sitting]), book, people(100));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    // 75 of 100 is exactly 75 %, and at least 75 % are needed.
    assert_eq!(result(&mut hall, 100, 75), (100, 75, true));
    hall.next();
    assert_eq!(result(&mut hall, 100, 51), (100, 51, true));
}

#[test]
fn only_those_in_the_base_are_too_many_and_only_where_it_is_the_base() {
    // An exempt member who came uncounted by name: 10 in the hall, E = 9.
    let mut people = people(9);
    people.push(person(10, Status::Exempt, "u1"));
    for (base, refused) in [
        (BaseKind::AdjustedSummoned, true),
        (BaseKind::Present, false),
    ] {
        let book = Rulebook {
            card_votes: Some(on(base, 1, 2, true)),
            ..rulebook()
        };
        let sitting = sitting(
            "s",
            SittingKind::Official,
            (7, 30),
            vec![item("a", 10, vec![vote("v", &["q1"])])],
        );
        let mut hall = Hall::new(plan(vec![sitting]), book, people.clone());
        hall.ok(Command::AllPresent { except: vec![10] });
        hall.next();
        let called = hall.try_do(open(Some(10)));
        assert_eq!(called.is_err(), refused, "{base:?}");
    }
}

/// A rule by which a vote would pass with `yes` of `present` and E.
type Rule = fn(yes: u32, present: u32, base: u32) -> bool;

#[test]
fn wrong_rules_give_other_results_on_these_numbers() {
    let percent: Rule = |yes, _, base| (yes * 1000 / base + 5) / 10 > 50;
    let cases: [(&str, Rule, [u32; 3]); 5] = [
        // E = 106 needs 54; with 53 nothing is adopted.
        (
            "ceil(n/2)",
            |yes, _, base| yes >= base.div_ceil(2),
            [106, 106, 53],
        ),
        // E = 105 needs 53; with 53 it is adopted.
        (
            "ceil(n/2) + 1",
            |yes, _, base| yes > base.div_ceil(2),
            [105, 105, 53],
        ),
        // 12 of 23 present, E = 24.
        (
            "more than half of those present",
            |yes, present, _| yes * 2 > present,
            [24, 23, 12],
        ),
        // 54 of 107 prints as 50 %: a rounded percentage refuses what passes.
        ("a rounded percentage over 50", percent, [107, 107, 54]),
        (
            "more in favour than against",
            |yes, present, _| yes > present - yes,
            [105, 103, 52],
        ),
    ];
    for (name, rule, [base, present, yes]) in cases {
        let mut hall = hall(base);
        let (measured, _, passed) = result(&mut hall, present, yes);
        assert_eq!(measured, base);
        assert_ne!(passed, rule(yes, present, base), "{name}");
        assert_eq!(passed, u64::from(yes) * 2 > u64::from(base), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    /// Strict integers: passed exactly where yes · den > base · num (at least, where the rule says so).
    #[test]
    fn a_vote_passes_by_its_integers(
        count in 1_u32..140,
        away in 0_u32..40,
        yes in 0_u32..140,
        no in 0_u32..140,
        share_of in prop::sample::select(vec![(1, 2), (2, 3), (3, 4), (65, 100), (75, 100)]),
        strict in any::<bool>(),
        base in prop::sample::select(vec![
            BaseKind::AdjustedSummoned, BaseKind::TotalMembers, BaseKind::Present,
        ]),
    ) {
        let present = count.saturating_sub(away).max(1);
        let yes = yes.min(present);
        let no = no.min(present - yes);
        let (num, den) = share_of;
        let mut hall = hall_needing(on(base, num, den, strict), count);
        hall.ok(open(Some(present)));
        hall.ok(record(Some(yes), no, present - yes - no));
        hall.next();
        let vote = &hall.state().votes[0];
        let measured = match base { BaseKind::Present => present, _ => count };
        let (left, right) = (u64::from(yes) * u64::from(den), u64::from(measured) * u64::from(num));
        prop_assert_eq!(vote.passed(), if strict { left > right } else { left >= right });
        prop_assert_eq!(hall.congress.unsound(), None);
    }

    /// One more card in favour never turns a vote that passes into one that does not.
    #[test]
    fn one_more_card_in_favour_never_harms(base in 1_u32..2_000, yes in 0_u32..2_000) {
        let rule = share(1, 2, true);
        prop_assert!(!rule.reached(yes, base) || rule.reached(yes + 1, base));
        prop_assert_eq!(yes >= rule.need(base), rule.reached(yes, base));
    }
}
