use super::*;
use crate::congress::timing::schedule;

fn day() -> Vec<Sitting> {
    vec![
        sitting(
            "s",
            SittingKind::Official,
            (7, 30),
            vec![
                item("a", 10, vec![step("a1", StepKind::Say)]),
                item("b", 20, vec![step("b1", StepKind::Say)]),
                item("c", 30, vec![step("c1", StepKind::Say)]),
            ],
        ),
        sitting(
            "t",
            SittingKind::Official,
            (9, 0),
            vec![item("d", 15, vec![step("d1", StepKind::Say)])],
        ),
    ]
}

fn hm(wall: Option<Wall>) -> String {
    wall.map_or_else(|| "-".into(), |w| w.format("%H:%M").to_string())
}

#[test]
fn planned_times_follow_one_another_and_expected_ones_move_with_the_clock() {
    let mut hall = Hall::full(day(), 10);
    hall.at(20.0);
    let before = schedule(hall.state(), hall.now());
    assert_eq!(hm(before.items[2].expected_start), "08:00");
    assert_eq!(before.behind, Millis::ZERO);
    // Opened five minutes late.
    hall.at(35.0).next();
    let now = schedule(hall.state(), hall.now());
    assert_eq!(hm(now.items[0].expected_end), "07:45");
    assert_eq!(hm(now.items[2].expected_end), "08:35");
    assert_eq!(now.behind, Millis::minutes(5));
    assert_eq!(now.behind_relative, Millis::ZERO);
    // The next sitting has slack: it opens at its hour.
    assert_eq!(hm(now.items[3].expected_start), "09:00");
}

#[test]
fn overtime_counts_on_and_pushes_what_follows() {
    let mut hall = Hall::full(day(), 10);
    hall.at(30.0).next();
    hall.at(43.0);
    let a = hall.state().find_item("a").unwrap();
    assert_eq!(a.remaining(hall.now()), Millis::minutes(-3));
    let now = schedule(hall.state(), hall.now());
    assert_eq!(now.behind, Millis::minutes(3));
    assert_eq!(hm(now.items[1].expected_start), "07:43");
    assert_eq!(now.items[0].actual_end, None);
    hall.next();
    let after = schedule(hall.state(), hall.now());
    assert_eq!(hm(after.items[0].actual_end), "07:43");
}

#[test]
fn ahead_is_negative_and_never_opens_a_sitting_early() {
    let mut hall = Hall::full(day(), 10);
    hall.at(30.0).next();
    hall.at(32.0).next();
    let now = schedule(hall.state(), hall.now());
    assert_eq!(now.behind, Millis::minutes(-8));
    assert_eq!(hm(now.items[2].expected_start), "07:52");
    assert_eq!(hm(now.items[3].expected_start), "09:00");
}

#[test]
fn pauses_and_granted_minutes_are_kept_apart() {
    let mut hall = Hall::full(day(), 10);
    hall.at(30.0).next();
    hall.at(32.0).ok(Command::Pause {});
    assert_eq!(hall.refused(Command::Pause {}), "already-paused");
    hall.at(36.0).ok(Command::Continue {});
    hall.ok(Command::Grant {
        minutes: 3,
        reason: String::new(),
    });
    hall.at(37.0);
    let a = hall.state().find_item("a").unwrap();
    assert_eq!(a.clock.paused, Millis::minutes(4));
    assert_eq!(a.clock.granted, Millis::minutes(3));
    assert_eq!(a.elapsed(hall.now()), Millis::minutes(3));
    assert_eq!(a.remaining(hall.now()), Millis::minutes(10));
    assert_eq!(
        schedule(hall.state(), hall.now()).behind,
        Millis::minutes(7)
    );
}

#[test]
fn a_break_holds_the_clocks_it_found_running() {
    let mut hall = Hall::full(day(), 10);
    hall.at(30.0).next();
    hall.at(33.0).ok(Command::Recess { minutes: Some(15) });
    assert_eq!(hall.refused(Command::Recess { minutes: None }), "in-recess");
    hall.at(48.0).next();
    assert!(hall.state().recess.is_none());
    let a = hall.state().find_item("a").unwrap();
    assert_eq!(a.elapsed(hall.now()), Millis::minutes(3));
}

#[test]
fn after_a_restart_the_gap_is_lost_time_and_one_key_counts_it() {
    for same_boot in [true, false] {
        let mut hall = Hall::full(day(), 10);
        hall.at(30.0).next();
        // Last sign of life at minute 34, back at minute 38.
        let alive = hall.at(34.0).now();
        hall.at(38.0);
        if !same_boot {
            hall.boot_up = 17;
        }
        let clock = alive.clock + Millis::minutes(4);
        hall.ok(Command::Resume {
            program: "0".into(),
            boot: if same_boot { "b1" } else { "b2" }.into(),
            clock,
            gap: Millis::minutes(4),
            alive: alive.at,
        });
        let elapsed = |hall: &Hall| hall.state().find_item("a").unwrap().elapsed(hall.now());
        assert_eq!(elapsed(&hall), Millis::minutes(4));
        hall.at(39.0);
        assert_eq!(elapsed(&hall), Millis::minutes(5));
        hall.ok(Command::CountGap {});
        assert_eq!(elapsed(&hall), Millis::minutes(9));
        assert_eq!(hall.refused(Command::CountGap {}), "no-gap");
    }
}

#[test]
fn a_wall_clock_set_back_does_not_touch_running_clocks() {
    let mut hall = Hall::full(day(), 10);
    hall.at(30.0).next();
    hall.at(33.0);
    let now = hall.now();
    let stepped = Tick {
        at: now.at - chrono::TimeDelta::hours(5),
        ..now
    };
    let a = hall.state().find_item("a").unwrap();
    assert_eq!(a.elapsed(stepped), Millis::minutes(3));
}

#[test]
fn another_day_moves_every_planned_time() {
    let mut hall = Hall::full(day(), 10);
    hall.ok(Command::Reschedule { by_days: 3 });
    let plan = schedule(hall.state(), hall.now());
    assert_eq!(
        plan.items[0].planned_start.format("%d %H:%M").to_string(),
        "13 07:30"
    );
    assert_eq!(plan.items[0].planned_start, hall.state().sittings[0].opens);
}

#[test]
fn items_left_behind_come_after_what_is_ahead() {
    let mut hall = Hall::full(day(), 10);
    hall.at(30.0).next();
    hall.at(33.0).ok(Command::GoTo {
        item: "c".into(),
        step: None,
    });
    let now = schedule(hall.state(), hall.now());
    assert_eq!(hm(now.items[2].expected_end), "08:03");
    assert_eq!(hm(now.items[0].expected_start), "08:03");
    assert_eq!(hm(now.items[0].expected_end), "08:10");
    assert_eq!(hm(now.items[1].expected_end), "08:30");
}
