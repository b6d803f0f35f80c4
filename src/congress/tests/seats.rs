//! Seats: alternates, units, voting shares, later calls; and E as a sum that always comes out.

use super::*;
use crate::congress::roll::OutOfBase;

fn hall(kind: CongressKind, roll: Vec<Person>) -> Hall {
    Hall::new(
        Plan {
            kind,
            ..plan(vec![sitting(
                "s",
                SittingKind::Official,
                (7, 30),
                vec![item("a", 10, vec![step("a1", StepKind::Say)])],
            )])
        },
        rulebook(),
        roll,
    )
}

fn absent(card: u32, accepted: bool) -> Command {
    Command::AbsentThroughout {
        card,
        accepted,
        reason: "ốm".into(),
        attested_by: "trưởng đoàn".into(),
    }
}

fn call_up(card: u32, replaces: u32) -> Command {
    Command::CallUp { card, replaces }
}

fn unit(unit: &str, present: impl Into<Option<u32>>) -> Command {
    Command::UnitPresent {
        unit: unit.into(),
        present: present.into(),
    }
}

fn base(hall: &Hall) -> crate::congress::roll::Base {
    hall.state().roll.base(&hall.state().setup)
}

/// 106 delegates and one alternate, card 200, of the unit of card 7.
fn with_alternate() -> Vec<Person> {
    let mut roll = people(106);
    roll.push(person(200, Status::Alternate, "u2"));
    roll
}

#[test]
fn an_alternate_takes_the_seat_and_it_is_counted_once() {
    // Case 4: one delegate absent throughout, replaced: E = 106, P = 106.
    let mut hall = hall(CongressKind::Delegate, with_alternate());
    hall.ok(Command::AllPresent { except: vec![7] });
    hall.ok(absent(7, true));
    assert_eq!(base(&hall).number, 105);
    hall.ok(call_up(200, 7));
    hall.ok(Command::Arrive { cards: vec![200] });
    let now = base(&hall);
    assert_eq!((now.number, now.summoned), (106, 106));
    assert_eq!(
        (now.out.as_slice(), now.replaced.as_slice()),
        (&[][..], &[(7, 200)][..])
    );
    assert_eq!(hall.state().present(), 106);
    assert_eq!(rulebook().majority.need(now.number), 54);
    assert!(!now.provisional);
    // The seat is taken: whoever was replaced comes back only after the alternate stood down.
    assert_eq!(
        hall.refused(Command::Arrive { cards: vec![7] }),
        "seat-taken"
    );
    hall.ok(Command::StandDown { card: 200 });
    assert_eq!((base(&hall).number, hall.state().present()), (105, 105));
    hall.ok(Command::Arrive { cards: vec![7] });
    assert_eq!((base(&hall).number, hall.state().present()), (106, 106));
}

#[test]
fn who_attended_only_in_the_morning_stays_in_the_base() {
    // Case 4: 53 votes of 106 are not more than half.
    let mut hall = hall(CongressKind::Delegate, people(106));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.ok(Command::Depart { cards: vec![7] });
    assert_eq!(base(&hall).number, 106);
    assert!(!rulebook().majority.reached(53, 106));
    assert_eq!(hall.refused(absent(7, true)), "was-present");
}

#[test]
fn committee_members_leave_the_base_and_a_replaced_delegate_does_not() {
    // Case 23: 106 summoned, 15 of them by right; two of those and one elected delegate absent throughout,
    // the latter replaced: E = 104, P = 104, need 53.
    let mut roll = with_alternate();
    for person in roll.iter_mut().take(15) {
        person.status = Status::ExOfficio;
    }
    let mut hall = hall(CongressKind::Delegate, roll);
    hall.ok(call_up(200, 50));
    hall.ok(Command::AllPresent { except: vec![1, 2] });
    hall.ok(absent(1, true));
    hall.ok(absent(2, false));
    hall.ok(absent(50, true));
    let now = base(&hall);
    assert_eq!((now.number, hall.state().present()), (104, 104));
    assert_eq!(
        now.out,
        [
            (1, OutOfBase::CommitteeAbsent),
            (2, OutOfBase::CommitteeAbsent)
        ]
    );
    assert_eq!(now.replaced, [(50, 200)]);
    assert_eq!(rulebook().majority.need(104), 53);
    // A member of the convening committee is not replaced.
    hall.ok(Command::StandDown { card: 200 });
    assert_eq!(hall.refused(call_up(200, 1)), "not-replaceable");
}

#[test]
fn calling_up_is_refused_where_it_cannot_be() {
    let mut hall = hall(CongressKind::Delegate, with_alternate());
    hall.ok(Command::Arrive { cards: vec![3] });
    assert_eq!(hall.refused(call_up(5, 7)), "not-alternate");
    assert_eq!(hall.refused(call_up(200, 3)), "still-present");
    assert_eq!(hall.refused(call_up(200, 999)), "unknown-card");
    assert_eq!(
        hall.refused(Command::StandDown { card: 200 }),
        "not-called-up"
    );
    hall.ok(call_up(200, 7));
    assert_eq!(hall.refused(call_up(200, 8)), "called-up-already");
}

#[test]
fn a_head_count_follows_an_alternate_who_is_here_already() {
    let mut hall = hall(CongressKind::Delegate, with_alternate());
    hall.ok(Command::Arrive { cards: vec![200] });
    hall.ok(Command::PresentCount { present: Some(100) });
    hall.ok(call_up(200, 7));
    assert_eq!(hall.state().present(), 101);
    hall.ok(Command::StandDown { card: 200 });
    assert_eq!(hall.state().present(), 100);
    hall.ok(Command::PresentCount { present: Some(106) });
    hall.ok(Command::Arrive { cards: vec![9] });
    assert_eq!(hall.state().present(), 106, "never more than seats");
}

#[test]
fn undo_gives_the_seat_and_the_numbers_back() {
    let mut hall = hall(CongressKind::Delegate, with_alternate());
    hall.ok(Command::AllPresent { except: vec![7] });
    hall.ok(unit("u2", 20));
    let before = hall.state().roll.clone();
    for command in [
        call_up(200, 7),
        Command::Arrive { cards: vec![7] },
        unit("u2", None),
        absent(7, true),
        Command::PresentCount { present: Some(3) },
    ] {
        hall.ok(command);
        hall.ok(Command::Undo {
            reason: String::new(),
        });
        assert_eq!(hall.state().roll, before);
    }
}

#[test]
fn numbers_of_units_stand_beside_names() {
    // Fifteen people in five units of three.
    let mut hall = hall(CongressKind::Delegate, people(15));
    hall.ok(Command::Arrive { cards: vec![1, 6] });
    assert_eq!(hall.state().present(), 2);
    assert_eq!(hall.refused(unit("u1", 4)), "out-of-range");
    assert_eq!(hall.refused(unit("u9", 1)), "unknown-unit");
    hall.ok(unit("u1", 3));
    hall.ok(unit(" u2 ", 2));
    assert_eq!(hall.state().present(), 5);
    // Names come and go within the number of their unit, and never pass its seats.
    hall.ok(Command::Arrive { cards: vec![2, 11] });
    assert_eq!(hall.state().present(), 6);
    hall.ok(Command::Depart { cards: vec![1] });
    assert_eq!(hall.state().present(), 5);
    // Units count as represented by their number: three of five are more than half.
    assert_eq!(
        hall.state().roll.quorum(&hall.state().setup).units,
        Some((2, 5))
    );
    hall.ok(unit("u3", 1));
    let quorum = hall.state().roll.quorum(&hall.state().setup);
    assert_eq!(
        (quorum.units, quorum.present, quorum.met),
        (Some((3, 5)), 6, false)
    );
    hall.ok(unit("u3", 0));
    assert_eq!(
        hall.state().roll.quorum(&hall.state().setup).units,
        Some((2, 5))
    );
    // A count of the hall stands over them until a head reports again; E never changes.
    hall.ok(Command::PresentCount { present: Some(12) });
    assert_eq!((hall.state().present(), base(&hall).number), (12, 15));
    hall.ok(unit("u2", None));
    assert_eq!(hall.state().present(), 3);
    hall.ok(Command::AllPresent { except: vec![3] });
    assert_eq!(hall.state().present(), 14);
    assert!(!hall.state().roll.has_unit_numbers());
}

#[test]
fn the_quorum_is_integer_arithmetic() {
    // Cases 1 to 3.
    for (summoned, present, met) in [
        (105, 70, true),
        (105, 69, false),
        (106, 70, false),
        (106, 71, true),
        (9, 6, true),
        (9, 5, false),
        (11, 8, true),
        (11, 7, false),
    ] {
        let mut hall = hall(CongressKind::Member, people(summoned));
        hall.ok(Command::PresentCount {
            present: Some(present),
        });
        let quorum = hall.state().roll.quorum(&hall.state().setup);
        assert_eq!(quorum.met, met, "{present} of {summoned}");
        assert_eq!(quorum.needed, (2 * summoned).div_ceil(3));
    }
}

#[test]
fn more_than_half_of_the_units_are_strictly_more() {
    // Case 2: of 21 units 11 are enough and 10 are not; of 20 units 10 are not.
    for (units, represented, met) in [(21, 11, true), (21, 10, false), (20, 10, false)] {
        let roll: Vec<Person> = (1..=106)
            .map(|card| person(card, Status::Official, &format!("u{}", card % units)))
            .collect();
        let here: Vec<u32> = roll
            .iter()
            .filter(|person| person.card % units < represented)
            .map(|person| person.card)
            .collect();
        let mut plan = plan(vec![sitting(
            "s",
            SittingKind::Official,
            (7, 30),
            vec![item("a", 10, vec![step("a1", StepKind::Say)])],
        )]);
        plan.units = Some(units);
        let mut book = rulebook();
        book.quorum.present = share(1, 3, false);
        let mut hall = Hall::new(plan, book, roll);
        hall.ok(Command::Arrive { cards: here });
        let quorum = hall.state().roll.quorum(&hall.state().setup);
        assert_eq!(
            (quorum.units, quorum.met),
            (Some((represented, units)), met)
        );
    }
}

#[test]
fn a_later_call_asks_for_less() {
    let at_call = |call: u32| {
        let mut plan = plan(vec![sitting(
            "s",
            SittingKind::Official,
            (7, 30),
            vec![item("a", 10, vec![step("a1", StepKind::Say)])],
        )]);
        plan.kind = CongressKind::Member;
        plan.call = call;
        let mut book = rulebook();
        book.quorum.later_calls = vec![
            LaterCall {
                within_days: Some(30),
                present: Some(share(1, 3, false)),
                source: seen(),
            },
            LaterCall {
                within_days: Some(20),
                present: None,
                source: seen(),
            },
        ];
        let mut hall = Hall::new(plan, book, people(9));
        hall.ok(Command::Arrive { cards: vec![1, 2] });
        let state = hall.state().roll.quorum(&hall.state().setup);
        let opens = hall.try_do(Command::Next {}).is_ok();
        (state.call, state.needed, state.any_number, state.met, opens)
    };
    assert_eq!(at_call(1), (1, 6, false, false, false));
    assert_eq!(at_call(2), (2, 3, false, false, false));
    assert_eq!(at_call(3), (3, 1, true, true, true));
    assert_eq!(at_call(4), (4, 1, true, true, true));
}

#[test]
fn every_number_is_one_of_shares_where_people_have_shares() {
    let mut roll = people(3);
    for (person, weight) in roll.iter_mut().zip([600, 300, 100]) {
        person.weight = weight;
    }
    let mut hall = hall(CongressKind::Member, roll);
    hall.ok(Command::Arrive { cards: vec![1] });
    assert_eq!(hall.state().present(), 600);
    let quorum = hall.state().roll.quorum(&hall.state().setup);
    assert_eq!(
        (quorum.summoned, quorum.needed, quorum.met),
        (1000, 667, false)
    );
    hall.ok(absent(3, true));
    assert_eq!((base(&hall).number, base(&hall).summoned), (900, 1000));
    hall.ok(Command::PresentCount { present: Some(900) });
    hall.ok(Command::Depart { cards: vec![1] });
    assert_eq!(hall.state().present(), 300);
}

#[test]
fn shares_beyond_what_a_number_holds_stop_at_the_largest() {
    let mut roll = people(2);
    for person in &mut roll {
        person.weight = u32::MAX;
    }
    let mut hall = hall(CongressKind::Member, roll);
    hall.ok(Command::AllPresent { except: vec![] });
    assert_eq!(
        (base(&hall).number, hall.state().present()),
        (u32::MAX, u32::MAX)
    );
}

#[test]
fn a_cell_of_nine_with_two_exempt() {
    // Case 24: if the two do not attend E = 7, need 4; if they attend E = 9, need 5.
    let mut roll = people(9);
    roll[0].status = Status::Exempt;
    roll[1].status = Status::Exempt;
    let mut hall = hall(CongressKind::Member, roll);
    hall.ok(Command::AllPresent { except: vec![1, 2] });
    assert_eq!((base(&hall).number, rulebook().majority.need(7)), (7, 4));
    hall.ok(Command::Arrive { cards: vec![1, 2] });
    assert_eq!((base(&hall).number, rulebook().majority.need(9)), (9, 5));
}

#[test]
fn a_member_transferred_out_who_attends_counts_as_the_rulebook_reads_it() {
    let count = |counts: bool| {
        let mut roll = people(5);
        roll[0].status = Status::TransferredOut;
        let mut book = rulebook();
        book.reading.transferred_out_present_counts = counts;
        let mut plan = plan(vec![sitting("s", SittingKind::Official, (7, 30), vec![])]);
        plan.kind = CongressKind::Member;
        let mut hall = Hall::new(plan, book, roll);
        hall.ok(Command::AllPresent { except: vec![] });
        let base = base(&hall);
        (base.number, base.out.first().map(|(_, why)| *why))
    };
    assert_eq!(count(true), (5, None));
    assert_eq!(count(false), (4, Some(OutOfBase::TransferredOutPresent)));
}

/// One thing that happens to the roll.
fn acts() -> impl proptest::strategy::Strategy<Value = Vec<(u8, u32, bool)>> {
    proptest::collection::vec((0..8_u8, 1..=24_u32, proptest::bool::ANY), 0..40)
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, cases: 64, ..Default::default() })]

    #[test]
    fn the_derivation_adds_up_and_nobody_counts_twice(acts in acts(), delegate: bool) {
        let kind = if delegate { CongressKind::Delegate } else { CongressKind::Member };
        let mut roll = people(24);
        for (person, status) in roll.iter_mut().zip(Status::ALL.into_iter().cycle()) {
            person.status = status;
        }
        let seats = roll.iter().filter(|person| person.status.has_seat()).count() as u32;
        let mut hall = hall(kind, roll.clone());
        for (what, card, flag) in acts {
            // Refusals are as good as acts here: both must leave the sums right.
            let _ = hall.try_do(match what {
                0 => Command::Arrive { cards: vec![card] },
                1 => Command::Depart { cards: vec![card] },
                2 => absent(card, flag),
                3 => call_up(card, card % 9 + 1),
                4 => Command::StandDown { card },
                5 => unit(&format!("u{}", card % 5), flag.then_some(card % 6)),
                6 => Command::PresentCount { present: flag.then_some(card) },
                _ => Command::AllPresent { except: vec![card] },
            });
            let roll_now = &hall.state().roll;
            let now = base(&hall);
            // Whoever is called up takes a seat that somebody else lost: the seats stay as many.
            proptest::prop_assert_eq!(now.summoned, seats);
            proptest::prop_assert_eq!(now.number + now.out.len() as u32, now.summoned);
            let mut cards: Vec<u32> = now.out.iter().map(|(card, _)| *card).collect();
            cards.extend(now.replaced.iter().map(|(card, _)| *card));
            let all = cards.len();
            cards.sort_unstable();
            cards.dedup();
            proptest::prop_assert_eq!(cards.len(), all);
            proptest::prop_assert!(roll_now.present(&roll) <= seats);
            proptest::prop_assert!(roll_now.present_by_name(&roll) <= seats);
        }
        // What the journal has gives the same roll.
        let replayed = Congress::replay(Arc::clone(&hall.state().setup), hall.congress.acts().to_vec());
        proptest::prop_assert_eq!(&replayed.state().roll, &hall.state().roll);
    }
}

#[test]
fn a_section_of_a_vote_has_the_seats_its_unit_has_now() {
    // The alternate is of another unit than the person replaced: that unit has one seat more, the other one less.
    let mut roll = people(10);
    roll.push(person(200, Status::Alternate, "u3"));
    let mut hall = hall(CongressKind::Delegate, roll);
    hall.ok(call_up(200, 7));
    let seats = |hall: &Hall, unit: &str| {
        let state = hall.state();
        state.roll.seats_of(unit, &state.setup.roll)
    };
    assert_eq!((seats(&hall, "u2"), seats(&hall, "u3")), (1, 3));
    hall.ok(Command::StandDown { card: 200 });
    assert_eq!((seats(&hall, "u2"), seats(&hall, "u3")), (2, 2));
}
