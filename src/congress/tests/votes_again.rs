//! Card votes counted by section, disputed counts, votes put again.

use super::event::Section;
use super::votes::{hall, open};
use super::*;
use crate::congress::card_vote;
use crate::congress::duties::{DutyState, standings};

fn repeat(reason: &str) -> Command {
    Command::CardVoteRepeat {
        vote: None,
        reason: reason.into(),
        present: None,
    }
}

fn section(unit: &str, yes: Option<u32>, no: Option<u32>, other: Option<u32>) -> Section {
    Section {
        unit: unit.into(),
        yes,
        no,
        other,
    }
}

fn by_section(yes: Option<u32>, no: u32, other: u32, sections: Vec<Section>) -> Command {
    Command::CardVoteRecord {
        yes,
        no,
        other,
        not_voting: 0,
        sections,
    }
}

#[test]
fn sections_make_the_totals_exactly() {
    let mut hall = hall(106);
    hall.next();
    let sections = |third| {
        vec![
            section("1", Some(35), Some(0), None),
            section("2", Some(33), Some(2), None),
            section("3", Some(third), Some(0), None),
        ]
    };
    assert_eq!(
        hall.refused(by_section(Some(103), 2, 1, sections(36))),
        "sections-over"
    );
    assert_eq!(
        hall.refused(by_section(Some(103), 2, 1, sections(34))),
        "sections-under"
    );
    assert_eq!(
        hall.refused(by_section(Some(103), 3, 0, sections(35))),
        "sections-under"
    );
    let mut missing = sections(35);
    missing[1].no = None;
    assert_eq!(
        hall.refused(by_section(Some(103), 2, 1, missing)),
        "section-missing"
    );
    let mut twice = sections(35);
    twice[2].unit = " 1 ".into();
    assert_eq!(
        hall.refused(by_section(Some(103), 2, 1, twice)),
        "section-twice"
    );
    let mut nameless = sections(35);
    nameless[0].unit = " ".into();
    assert_eq!(
        hall.refused(by_section(Some(103), 2, 1, nameless)),
        "name-needed"
    );
    let numbers = |hall: &Hall| {
        let cards = hall.state().open_vote().unwrap().cards().unwrap();
        (cards.yes, cards.no, cards.other, cards.computed)
    };
    // Yes is what the sections counted; it is not told as computed.
    hall.ok(by_section(None, 2, 1, sections(35)));
    assert_eq!(numbers(&hall), (103, 2, 1, None));
    assert_eq!(hall.state().open_vote().unwrap().sections.len(), 3);
    // The minority by section, and yes computed.
    let few = vec![
        section("1", None, Some(2), Some(0)),
        section("2", None, Some(0), Some(1)),
    ];
    hall.ok(by_section(None, 2, 1, few));
    assert_eq!(numbers(&hall), (103, 2, 1, Some(event::Computed::Yes)));
    // Recorded again without sections: those before no longer stand.
    hall.ok(record(Some(106), 0, 0));
    assert!(hall.state().open_vote().unwrap().sections.is_empty());
    assert_eq!(hall.congress.unsound(), None);
}

#[test]
fn a_section_has_no_more_cards_than_people() {
    let mut hall = hall(10);
    hall.next();
    // Two of the ten have their seat in unit u3.
    let over = vec![
        section("u3", Some(3), None, None),
        section("u1", Some(7), None, None),
    ];
    assert_eq!(hall.refused(by_section(None, 0, 0, over)), "section-over");
    let over = vec![section("1", Some(11), None, None)];
    assert_eq!(hall.refused(by_section(None, 0, 0, over)), "section-over");
    let huge = vec![
        section("1", Some(u32::MAX), None, None),
        section("2", Some(1), None, None),
    ];
    assert_eq!(hall.refused(by_section(None, 0, 0, huge)), "section-over");
}

#[test]
fn a_disputed_count_keeps_its_numbers() {
    let mut hall = hall(10);
    hall.next();
    hall.ok(record(Some(6), 4, 0));
    hall.ok(Command::CardVoteCancel {
        reason: "có ý kiến đếm sai".into(),
    });
    let first = &hall.state().votes[0];
    assert_eq!(first.cards(), None, "it has no result");
    assert_eq!(first.recorded().unwrap().yes, 6);
    assert!(
        matches!(&first.stage, card_vote::VoteStage::Cancelled { reason, .. } if reason == "có ý kiến đếm sai")
    );
    hall.next();
    hall.ok(record(Some(5), 5, 0));
    hall.next();
    assert!(!hall.state().votes[1].passed());
    assert_eq!(hall.state().votes.len(), 2);
}

#[test]
fn an_announced_vote_is_put_again_and_the_later_one_holds() {
    let mut hall = hall(10);
    assert_eq!(hall.refused(repeat("x")), "nothing-to-repeat");
    hall.next();
    assert_eq!(hall.refused(repeat("x")), "nothing-to-repeat");
    let open = hall.state().open_vote().unwrap().id.clone();
    let named = |id: &str| Command::CardVoteRepeat {
        vote: Some(id.into()),
        reason: "đếm lại".into(),
        present: None,
    };
    assert_eq!(hall.refused(named(&open)), "vote-not-announced");
    assert_eq!(hall.refused(named("vot-1")), "unknown-vote");
    hall.agree_announce();
    assert_eq!(hall.refused(repeat("  ")), "reason-needed");
    hall.ok(repeat("có đại biểu giơ hai thẻ"));
    let again = hall.state().open_vote().unwrap().clone();
    assert_eq!(again.repeats.as_deref(), Some(open.as_str()));
    assert_eq!(again.question, hall.state().votes[0].question);
    assert_eq!(again.again_because, "có đại biểu giơ hai thẻ");
    // Until it is announced the first one holds.
    assert!(card_vote::holds(
        &hall.state().votes,
        &hall.state().votes[0]
    ));
    assert_eq!(hall.refused(repeat("x")), "vote-open");
    hall.ok(record(Some(5), 5, 0));
    hall.next();
    let votes = &hall.state().votes;
    assert!(!card_vote::holds(votes, &votes[0]) && card_vote::holds(votes, &votes[1]));
    assert!(votes[0].passed(), "what was announced stays in the journal");
    // Named by the first of the chain, the last one is put again.
    hall.ok(named(&open));
    assert_eq!(
        hall.state().open_vote().unwrap().repeats.as_deref(),
        Some(again.id.as_str())
    );
    // Taken back, the one before holds on.
    hall.ok(Command::CardVoteCancel {
        reason: String::new(),
    });
    let votes = &hall.state().votes;
    assert!(card_vote::holds(votes, &votes[1]));
    assert_eq!(hall.congress.unsound(), None);
}

#[test]
fn a_duty_looks_at_the_vote_that_holds() {
    let mut book = rulebook();
    book.subjects = vec![Subject {
        id: "programme".into(),
        name: "Chương trình".into(),
    }];
    book.duties = vec![duty(
        "X5",
        Severity::Must,
        Due::BeforeClose,
        Evidence::CardVotePassed("programme".into()),
        Remedy::Explain("Biểu quyết chương trình.".into()),
    )];
    let steps = vec![
        about(vote("v", &["q1"]), "programme"),
        step("end", StepKind::Say),
    ];
    let sitting = sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("a", 10, steps)],
    );
    let mut hall = Hall::new(plan(vec![sitting]), book, people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    let met = |hall: &Hall| standings(hall.state(), hall.now())[0].state == DutyState::Met;
    hall.all_agree();
    assert!(met(&hall));
    hall.ok(repeat("đếm lại"));
    assert!(met(&hall), "an open vote takes nothing away");
    hall.ok(record(Some(5), 5, 0));
    hall.next();
    assert!(!met(&hall));
    hall.ok(repeat("đã giải trình"));
    hall.agree_announce();
    assert!(met(&hall));
}

/// A ladder up to the tellers.
fn ladder() -> Hall {
    let steps = [
        Rung::Number,
        Rung::Introduction,
        Rung::List,
        Rung::Tellers,
        Rung::Issue,
    ]
    .map(rung)
    .to_vec();
    let sitting = sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![item("a", 60, steps)],
    );
    let mut plan = plan(vec![sitting]);
    plan.elections = vec![election(2, &["A", "B", "C"])];
    let mut hall = Hall::new(plan, rulebook(), people(10));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall
}

fn fail(hall: &mut Hall) {
    hall.ok(record(Some(5), 5, 0));
    hall.next();
}

#[test]
fn a_question_of_an_election_that_fails_again_takes_its_effect_back() {
    let mut hall = ladder();
    let bch = |hall: &Hall| hall.state().election("bch").unwrap().clone();
    hall.all_agree();
    assert!(bch(&hall).seats_voted);
    hall.ok(repeat("chưa rõ số lượng"));
    fail(&mut hall);
    assert!(!bch(&hall).seats_voted);
    // The rung cannot be left: its question is put again.
    assert_eq!(hall.refused(Command::Next {}), "vote-failed");
    hall.ok(open(None));
    hall.agree_announce();
    assert!(bch(&hall).seats_voted);
    hall.next();
    hall.next();
    assert_eq!(hall.place(), "a/list");
    // From the list back to the number, which nothing was built on yet, and forward again.
    hall.ok(repeat("có ý kiến về số lượng"));
    assert_eq!(hall.place(), "a/number");
    hall.agree_announce();
    hall.next();
    assert_eq!(hall.place(), "a/list");
    hall.all_agree();
    hall.all_agree();
    assert!(bch(&hall).round.ballot.is_some());
    // The number of the list was built upon; the list itself may be put again.
    let number = hall.state().votes[hall.state().votes.len() - 2].id.clone();
    let of = |vote: &str| Command::CardVoteRepeat {
        vote: Some(vote.into()),
        reason: "đếm lại".into(),
        present: None,
    };
    assert_eq!(hall.refused(of(&number)), "repeat-built-upon");
    hall.ok(repeat("đếm lại"));
    fail(&mut hall);
    assert!(bch(&hall).round.ballot.is_none());
    assert_eq!(hall.refused(Command::Next {}), "vote-failed");
    hall.ok(of(&number));
    hall.agree_announce();
    hall.ok(open(None));
    hall.agree_announce();
    assert!(bch(&hall).round.ballot.is_some());
    hall.next();
    hall.all_agree();
    hall.all_agree();
    assert!(bch(&hall).tellers_elected);
    hall.ok(repeat("thay một người"));
    fail(&mut hall);
    assert!(!bch(&hall).tellers_elected);
    hall.ok(open(None));
    hall.agree_announce();
    hall.next();
    hall.ok(Command::IssueBallots {
        election: None,
        issued: 10,
        present: None,
        printed: None,
        unused: None,
        spoiled: None,
    });
    assert_eq!(hall.refused(repeat("đếm lại")), "repeat-built-upon");
    assert_eq!(hall.congress.unsound(), None);
}

#[test]
fn a_journal_of_before_reads_and_writes_the_same() {
    let old = concat!(
        r#"{"CardVoteOpened":{"vote":"vote-1","title":"Chương trình","subject":null,"#,
        r#""step":null,"question":null,"election":null,"rung":null,"present":104,"#,
        r#""base":{"number":105,"summoned":106,"out":[[7,"delegate_absent"]],"provisional":false},"need":53}}"#
    );
    let event: Event = serde_json::from_str(old).unwrap();
    assert_eq!(serde_json::to_string(&event).unwrap(), old);
    let old = r#"{"CardVoteRecorded":{"vote":"vote-1","yes":104,"no":0,"other":0,"not_voting":0,"computed":null}}"#;
    let event: Event = serde_json::from_str(old).unwrap();
    assert_eq!(serde_json::to_string(&event).unwrap(), old);
}
