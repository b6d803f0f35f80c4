//! Every duty of every rulebook that ships: missed and met, for the congresses it holds for and for no others.
//!
//! The congresses are made from the duty itself: from when it falls due and from what meets it. A duty that
//! this cannot make a congress for fails here, and so does one that cannot be missed or cannot be met.

mod drive;
mod holding;
mod parts;
mod world;

use drive::{End, Run};
use presidium::congress::duties::DutyState;
use presidium::rulebook::{
    Due, DutyRule, Evidence, Figure, Holds, Office, Rulebook, Rung, SHIPPED, Severity, SittingKind,
    Source,
};
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

/// Missed: a must whose source was seen stops, and can be settled; everything else stops nobody and is told.
fn missed(book: &Rulebook, rule: &DutyRule) -> Result<(), String> {
    let mut run = Run::new(World::new(book, rule, None));
    let end = run.run_on();
    let state = run.state();
    if !rule.blocks() || is_afterwards(&rule.due) {
        return match (end, state) {
            (End::Stopped(id), _) => Err(format!("{id} stops")),
            _ if run.was_missed || state == Some(DutyState::Missed) => Ok(()),
            (End::Over, Some(DutyState::Due)) if is_afterwards(&rule.due) => {
                run.missed_in_the_end()
            }
            (end, state) => Err(format!("not missed: {end:?}, {state:?}")),
        };
    }
    match (&end, state) {
        // What only stops because its step is left out would be met by doing it.
        (End::Stopped(id), Some(DutyState::Due | DutyState::Soon)) if run.is_instance(id) => {
            run.every_way_out(id)
        }
        // Without a hall or a quorum the program goes no further by itself.
        (End::Refused(_), Some(DutyState::Due)) => Ok(()),
        _ => Err(format!("does not stop: {end:?}, {state:?}")),
    }
}

/// Met by each of its evidence, and then it stops nobody.
fn met(book: &Rulebook, rule: &DutyRule) -> Result<(), String> {
    for evidence in &rule.met_by {
        let mut run = Run::new(World::new(book, rule, Some(evidence)));
        let end = run.run_on();
        let state = run.state();
        // Such a duty stands only while a result would be another one.
        let expected = match evidence {
            Evidence::BasesStand => None,
            _ => Some(DutyState::Met),
        };
        match end {
            End::Over if state == expected && !run.was_missed => {}
            End::Refused(reason) => return Err(format!("{evidence:?}: refused, {reason}")),
            end => return Err(format!("{evidence:?}: {end:?}, {state:?}")),
        }
    }
    Ok(())
}

#[test]
fn every_duty_that_is_missed_stops_or_is_told_and_can_be_settled() {
    for_every_duty(missed);
}

#[test]
fn every_duty_is_met_by_each_of_its_evidence_and_then_stops_nobody() {
    for_every_duty(met);
}

/// What no rulebook that ships uses yet: every moment, and evidence beyond theirs.
#[test]
fn every_moment_and_every_evidence_can_be_missed_and_met() {
    let book = books()
        .into_iter()
        .find(|book| book.id == "party-2024")
        .expect("the book");
    let of = |due: Due, evidence: Evidence| DutyRule {
        due,
        met_by: vec![evidence],
        severity: Severity::Must,
        holds: Holds::default(),
        source: Source {
            date: Some(book.valid_from),
            checked: true,
            ..Source::default()
        },
        ..book.duties[0].clone()
    };
    let on = |subject: &str| vec![subject.to_owned()];
    let committee = || vec![Office::Committee];
    let mut rules: Vec<DutyRule> = [
        Due::DaysBefore(3),
        Due::WorkingDaysBefore(3),
        Due::BeforeOpening,
        Due::BeforeSittingOpens(SittingKind::Preparatory),
        Due::BeforeSittingOpens(SittingKind::Official),
        Due::BeforeSubject(on("resolution")),
        Due::WithinSubject(on("resolution")),
        Due::AfterSubject(on("resolution")),
        Due::BeforeElection(committee()),
        Due::BeforeRung(Rung::Issue, committee()),
        Due::WithinRung(Rung::Issue, committee()),
        Due::BeforeFirstMeeting,
        Due::BeforeSittingCloses(SittingKind::Preparatory),
        Due::BeforeSittingCloses(SittingKind::Official),
        Due::BeforeDiscussionEnds,
        Due::BeforeClose,
        Due::AfterClose,
        Due::DaysAfter(2),
        Due::WorkingDaysAfter(2),
    ]
    .into_iter()
    .map(|due| of(due, Evidence::Attested))
    .collect();
    let at_issue = || Due::BeforeRung(Rung::Issue, committee());
    for evidence in [
        Evidence::NumberWithin(Figure::Seats, None, Some(5)),
        Evidence::NumberWithin(Figure::Names, Some(6), Some(6)),
        Evidence::NumberWithin(Figure::Tellers, Some(4), None),
        Evidence::CountedByMinutes,
    ] {
        rules.push(of(at_issue(), evidence));
    }
    // Typed papers are seen once they are counted.
    if let Some(last) = rules.last_mut() {
        last.due = Due::BeforeRung(Rung::Announce, committee());
    }
    for evidence in [
        Evidence::RollTaken,
        Evidence::DocumentReady("programme".to_owned()),
        Evidence::NumberWithin(Figure::Members, None, Some(200)),
        Evidence::NumberWithin(Figure::Present, Some(10), None),
        Evidence::NumberWithin(Figure::Summoned, Some(10), Some(20)),
    ] {
        rules.push(of(Due::BeforeOpening, evidence));
    }
    rules.push(of(
        Due::AfterSubject(on("presidium")),
        Evidence::QuestionsPassed("presidium".to_owned(), 2),
    ));
    rules.push(of(
        Due::WithinSubject(on("guests")),
        Evidence::StepDone("guests".to_owned()),
    ));
    let wrong: Vec<String> = rules
        .iter()
        .flat_map(|rule| [missed(&book, rule), met(&book, rule)].map(|found| (rule, found)))
        .filter_map(|(rule, found)| {
            Some(format!(
                "{:?} {:?}: {}",
                rule.due,
                rule.met_by,
                found.err()?
            ))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
