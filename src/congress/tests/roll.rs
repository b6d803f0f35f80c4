use super::*;
use crate::congress::roll::OutOfBase;

fn hall(kind: CongressKind, roll: Vec<Person>) -> Hall {
    let mut plan = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("a", 10, vec![step("a1", StepKind::Say)])],
    )]);
    plan.kind = kind;
    Hall::new(plan, rulebook(), roll)
}

fn absent(card: u32, accepted: bool) -> Command {
    Command::AbsentThroughout {
        card,
        accepted,
        reason: "ốm".into(),
        attested_by: "tổ trưởng".into(),
    }
}

fn base(hall: &Hall) -> (u32, bool) {
    let base = hall.state().roll.base(&hall.state().setup);
    (base.number, base.provisional)
}

#[test]
fn a_delegate_absent_throughout_leaves_the_base_and_one_who_only_left_does_not() {
    let mut hall = hall(CongressKind::Delegate, people(106));
    assert_eq!(base(&hall), (106, true));
    hall.ok(Command::AllPresent { except: vec![7] });
    assert_eq!(base(&hall), (106, true));
    hall.ok(absent(7, false));
    assert_eq!(base(&hall), (105, false));
    hall.ok(Command::Depart { cards: vec![8] });
    assert_eq!(base(&hall), (105, false));
    assert_eq!(hall.state().present(), 104);
    assert_eq!(hall.refused(absent(8, true)), "was-present");
    // He comes after all: back in E for what follows.
    hall.ok(Command::Arrive { cards: vec![7] });
    assert_eq!(base(&hall), (106, false));
}

#[test]
fn every_person_out_of_the_base_has_a_reason() {
    // Case 15: thirty official members; E = 24.
    let mut roll = people(30);
    for card in [1, 2] {
        roll[card as usize - 1].status = Status::TransferredOut;
    }
    for card in [3, 4, 5] {
        roll[card as usize - 1].status = Status::Exempt;
    }
    roll[5].status = Status::Suspended;
    let mut hall = hall(CongressKind::Member, roll);
    hall.ok(Command::AllPresent {
        except: vec![1, 2, 3, 4, 7, 8],
    });
    hall.ok(absent(7, true));
    hall.ok(absent(8, false));
    let base = hall.state().roll.base(&hall.state().setup);
    assert_eq!(base.number, 24);
    assert_eq!(
        base.out,
        [
            (1, OutOfBase::TransferredOutAbsent),
            (2, OutOfBase::TransferredOutAbsent),
            (3, OutOfBase::ExemptAbsent),
            (4, OutOfBase::ExemptAbsent),
            (7, OutOfBase::Excused),
        ]
    );
    assert_eq!(hall.state().present(), 23);
    assert_eq!(rulebook().majority.need(24), 13);
    // Twelve of 23 present are more than half of them, and not more than half of E.
    assert!(!rulebook().majority.reached(12, 24));
}

#[test]
fn the_older_reading_keeps_the_excused_in_the_base() {
    // Case 14: twelve official members, one excused.
    let mut hall = hall(CongressKind::Member, people(12));
    hall.ok(Command::AllPresent { except: vec![12] });
    hall.ok(absent(12, true));
    assert_eq!(base(&hall).0, 11);
    let mut older = rulebook();
    older.reading.excused_leave_base = false;
    let mut plan = hall.state().setup.plan.clone();
    plan.kind = CongressKind::Member;
    let mut hall = Hall::new(plan, older, people(12));
    hall.ok(Command::AllPresent { except: vec![12] });
    hall.ok(absent(12, true));
    assert_eq!(base(&hall).0, 12);
    // Six votes are enough by the one reading and not by the other.
    let majority = &rulebook().majority;
    assert!(majority.reached(6, 11) && !majority.reached(6, 12));
    assert_eq!((majority.need(10), majority.need(11)), (6, 6));
}

#[test]
fn both_conditions_of_the_quorum_at_a_delegate_congress() {
    let mut roll = people(10);
    for person in &mut roll {
        person.unit = format!("u{}", person.card.min(5));
    }
    let mut hall = hall(CongressKind::Delegate, roll);
    // Seven present (of 10: enough), but only from unit 5 and 1: two of five units.
    hall.ok(Command::Arrive {
        cards: vec![1, 5, 6, 7, 8, 9, 10],
    });
    let quorum = hall.state().roll.quorum(&hall.state().setup);
    assert_eq!(
        (quorum.present, quorum.needed, quorum.units),
        (7, 7, Some((2, 5)))
    );
    assert!(!quorum.met);
    hall.ok(Command::Arrive { cards: vec![2] });
    assert!(hall.state().roll.quorum(&hall.state().setup).met);
}

#[test]
fn a_head_count_stands_beside_the_names_and_leaves_the_base_alone() {
    let mut hall = hall(CongressKind::Delegate, people(106));
    hall.ok(Command::PresentCount { present: Some(104) });
    assert_eq!(hall.state().present(), 104);
    assert_eq!(base(&hall).0, 106);
    assert_eq!(
        hall.refused(Command::PresentCount { present: Some(107) }),
        "out-of-range"
    );
    hall.ok(Command::PresentCount { present: None });
    assert_eq!(hall.state().present(), 0);
}

#[test]
fn who_has_no_seat_cannot_be_counted_as_present_throughout_or_absent() {
    let mut roll = people(3);
    roll.push(person(9, Status::Probationary, "u"));
    let mut hall = hall(CongressKind::Member, roll);
    assert_eq!(hall.refused(absent(9, true)), "no-seat");
    assert_eq!(hall.refused(absent(99, true)), "unknown-card");
    hall.ok(Command::Arrive { cards: vec![9] });
    assert_eq!(hall.state().present(), 0);
    assert_eq!(
        hall.refused(Command::AbsentThroughout {
            card: 1,
            accepted: true,
            reason: String::new(),
            attested_by: "  ".into()
        }),
        "attestation-needed"
    );
}
