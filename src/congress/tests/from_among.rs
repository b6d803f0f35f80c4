//! Offices filled from among the elected, and the first meeting of a committee.

use super::rounds::{ballot, bch, rungs, say, until};
use super::*;

/// A committee, then its secretary from among it, then the first meeting of the committee.
fn cell() -> Hall {
    let of = |election: &str, rung: Rung| {
        step(
            &format!("{election}-{rung:?}").to_lowercase(),
            StepKind::Election {
                election: election.into(),
                rung,
            },
        )
    };
    let secretary = Rung::ALL
        .into_iter()
        .filter(|r| *r != Rung::OpinionBallot)
        .map(|r| of("bi-thu", r))
        .collect();
    let mut meeting = item("hop", 20, vec![vote("chu-tri", &["chu-tri"])]);
    meeting.electorate = Some("bch".into());
    let mut planned = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![
            item("bau", 60, rungs()),
            item("bi-thu", 20, secretary),
            meeting,
            item("het", 5, vec![step("e", StepKind::Say)]),
        ],
    )]);
    let mut chair = election(1, &["A"]);
    chair.id = "bi-thu".into();
    chair.office = Office::Secretary;
    chair.from_among = Some("bch".into());
    planned.elections = vec![election(3, &["A", "B", "C", "D"]), chair];
    let mut hall = Hall::new(planned, rulebook(), people(20));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall
}

#[test]
fn the_secretary_comes_from_among_the_elected_and_after_them() {
    let mut hall = cell();
    hall.ok(say(r#"{"go_to":{"item":"bi-thu","step":"bi-thu-list"}}"#));
    assert_eq!(
        hall.refused(say(r#"{"card_vote_open":{}}"#)),
        "election-first"
    );
    hall.ok(say(r#"{"go_to":{"item":"bau"}}"#));
    // A is not among the three with a seat.
    ballot(&mut hall, "", 20, 20, &[5, 19, 18, 18]);
    assert_eq!(bch(&hall).elected(), ["B", "C", "D"]);
    hall.ok(say(
        r#"{"go_to":{"item":"bi-thu","step":"bi-thu-introduction"}}"#,
    ));
    hall.next();
    hall.ok(say(r#"{"go_to":{"item":"bi-thu","step":"bi-thu-list"}}"#));
    assert_eq!(
        hall.refused(say(r#"{"card_vote_open":{}}"#)),
        "not-among-elected"
    );
    assert_eq!(
        hall.refused(say(
            r#"{"introduce":{"candidates":[{"name":"Người 9","card":9}]}}"#
        )),
        "not-among-elected"
    );
    hall.ok(say(r#"{"introduce":{"candidates":[{"name":"B"}]}}"#));
    hall.ok(say(r#"{"card_vote_open":{}}"#));
}

#[test]
fn the_first_meeting_of_a_committee_is_an_electorate_of_its_own() {
    let mut hall = cell();
    ballot(&mut hall, "", 20, 20, &[19, 18, 17, 6]);
    assert_eq!(hall.state().base_now().number, 20);
    hall.ok(say(r#"{"skip_item":{"item":"bi-thu","reason":"họp sau"}}"#));
    until(&mut hall, "hop/chu-tri");
    let base = hall.state().base_now();
    assert_eq!((base.number, base.electorate.as_deref()), (3, Some("bch")));
    assert_eq!(hall.state().present_now(), 3);
    hall.next();
    let vote = hall.state().open_vote().unwrap();
    assert_eq!((vote.present, vote.base.number, vote.need), (3, 3, 2));
    hall.ok(record(None, 1, 0));
    hall.next();
    assert!(hall.state().votes.last().unwrap().passed());
    until(&mut hall, "het/e");
    assert_eq!(hall.state().base_now().number, 20);
}
