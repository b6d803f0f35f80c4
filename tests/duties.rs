//! Every duty of every rulebook that ships: missed and met, for the congresses it holds for and for no others.
//!
//! The congresses are made from the duty itself: from when it falls due and from what meets it. A duty that
//! this cannot make a congress for fails here, and so does one that cannot be missed or cannot be met.

mod drive;
mod holding;
mod world;

use drive::{End, Run};
use presidium::congress::duties::DutyState;
use presidium::rulebook::{Due, DutyRule, Evidence, Rulebook, SHIPPED};
use world::World;

/// Every rulebook that ships.
pub fn books() -> Vec<Rulebook> {
    SHIPPED
        .iter()
        .map(|(id, text)| {
            let (book, problems) = presidium::load::rulebook(id, text);
            book.unwrap_or_else(|| panic!("{id}: {problems:?}"))
        })
        .collect()
}

/// Calls this with every duty; what it complains of is told with the duty, all of it at once.
pub fn for_every_duty(check: impl Fn(&Rulebook, &DutyRule) -> Result<(), String>) {
    let mut wrong = Vec::new();
    for book in books() {
        for rule in &book.duties {
            if let Err(what) = check(&book, rule) {
                wrong.push(format!("{} {}: {what}", book.id, rule.id));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} duties:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn is_afterwards(due: &Due) -> bool {
    matches!(
        due,
        Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_)
    )
}

#[test]
fn every_duty_that_is_missed_stops_or_is_told_and_can_be_settled() {
    for_every_duty(|book, rule| {
        let mut run = Run::new(World::new(book, rule, None));
        let end = run.to_the_end();
        let blocks = rule.blocks() && !is_afterwards(&rule.due);
        match (&end, blocks) {
            (End::Stopped(id), true) if run.is_instance(id) => {
                // What only stops because its step is left out would be met by doing it.
                if !matches!(run.state(), Some(DutyState::Due | DutyState::Soon)) {
                    return Err(format!("stops and is {:?}", run.state()));
                }
                run.every_way_out(id)
            }
            // The program itself goes no further (papers that are too many); the duty is told all the same.
            (End::Refused(_), true) if run.state() == Some(DutyState::Due) => Ok(()),
            (End::Stopped(id), _) => Err(format!("{id} stops")),
            (End::Over | End::Missed | End::Refused(_), false) => match run.state() {
                _ if run.was_missed => Ok(()),
                Some(DutyState::Missed) => Ok(()),
                Some(DutyState::Due) if matches!(end, End::Refused(_)) => Ok(()),
                Some(DutyState::Due) if is_afterwards(&rule.due) => run.missed_in_the_end(),
                other => Err(format!("missed and {other:?} ({end:?})")),
            },
            _ => Err(format!("does not stop: {end:?}, {:?}", run.state())),
        }
    });
}

#[test]
fn every_duty_is_met_by_each_of_its_evidence_and_then_stops_nobody() {
    for_every_duty(|book, rule| {
        for evidence in &rule.met_by {
            let mut run = Run::new(World::new(book, rule, Some(evidence)));
            let end = run.to_the_end();
            let state = run.state();
            // Such a duty stands only while a result would be another one.
            let expected = match evidence {
                Evidence::BasesStand => None,
                _ => Some(DutyState::Met),
            };
            match end {
                End::Over if state == expected => {}
                End::Refused(reason) => return Err(format!("{evidence:?}: refused, {reason}")),
                end => return Err(format!("{evidence:?}: {end:?}, {state:?}")),
            }
        }
        Ok(())
    });
}
