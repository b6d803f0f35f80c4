//! What holds whatever people press: a journal read again gives the same congress, an act taken back leaves the
//! congress as it was, the journal's own arithmetic holds, and nobody is elected who should not be.

use super::*;
use crate::congress::agenda::{self, NextMove};
use crate::congress::catalogue;
use crate::congress::election::{BallotKind, RoundKind};
use proptest::prelude::*;

/// What a frightened hand might send, by script. Numbers are small so that ties, short results and papers that
/// are too many happen often.
const POOL: [&str; 34] = [
    r#"{"next":{}}"#,
    r#"{"card_vote_open":{}}"#,
    r#"{"card_vote_record":{"no":0}}"#,
    r#"{"card_vote_record":{"no":8}}"#,
    r#"{"card_vote_announce":{}}"#,
    r#"{"card_vote_cancel":{"reason":"đếm lại"}}"#,
    r#"{"all_present":{"except":[3]}}"#,
    r#"{"arrive":{"cards":[3]}}"#,
    r#"{"depart":{"cards":[4]}}"#,
    r#"{"absent_throughout":{"card":3,"accepted":true,"attested_by":"tổ trưởng"}}"#,
    r#"{"present_count":{"present":10}}"#,
    r#"{"present_count":{}}"#,
    r#"{"introduce":{"candidates":[{"name":"A"},{"name":"B"},{"name":"C"}]}}"#,
    r#"{"nominate":{"candidate":"E","by":"tổ 1"}}"#,
    r#"{"decide_withdrawal":{"candidate":"C","allowed":true}}"#,
    r#"{"decide_withdrawal":{"candidate":"C","allowed":false}}"#,
    r#"{"propose_tellers":{"head":"A","members":[]}}"#,
    r#"{"propose_tellers":{"head":"T3","members":["T4"]}}"#,
    r#"{"issue_ballots":{"issued":12}}"#,
    r#"{"issue_ballots":{"issued":10}}"#,
    r#"{"exchange_ballots":{"exchanged":1}}"#,
    r#"{"collect_ballots":{"collected":10}}"#,
    r#"{"collect_ballots":{"collected":12}}"#,
    r#"{"collect_ballots":{"collected":13,"confirmed":true}}"#,
    r#"{"enter_count":{"valid":10,"invalid":0,"votes":[9,6,3,2]}}"#,
    r#"{"enter_count":{"valid":10,"invalid":0,"votes":[8,6,6,0],"reason":"đọc lại"}}"#,
    r#"{"enter_count":{"valid":12,"invalid":0,"votes":[7,7,7,3]}}"#,
    r#"{"enter_count":{"valid":12,"invalid":0,"votes":[11,6,4,3]}}"#,
    r#"{"enter_count":{"valid":12,"invalid":0,"votes":[6,6]}}"#,
    r#"{"enter_count":{"valid":12,"invalid":0,"votes":[8,4]}}"#,
    r#"{"go_to":{"item":"bau","step":"issue"}}"#,
    r#"{"skip_step":{"reason":"theo ý kiến Đoàn Chủ tịch"}}"#,
    r#"{"recess":{"minutes":5}}"#,
    r#"{"undo":{"reason":"bấm nhầm"}}"#,
];

fn hall() -> Hall {
    let steps = Rung::ALL
        .into_iter()
        .filter(|r| *r != Rung::OpinionBallot)
        .map(rung)
        .collect();
    let mut planned = plan(vec![sitting(
        "s",
        SittingKind::Official,
        (7, 30),
        vec![
            item("bau", 60, steps),
            item("het", 5, vec![step("e", StepKind::Say)]),
        ],
    )]);
    planned.elections = vec![election(2, &["A", "B", "C", "D"])];
    let mut hall = Hall::new(planned, rulebook(), people(12));
    hall.ok(Command::AllPresent { except: vec![] });
    hall.next();
    hall
}

/// The state without what every act changes: its own number and time.
fn picture(congress: &Congress) -> String {
    let mut state = congress.state().clone();
    state.last = None;
    format!("{state:?}")
}

/// The result of a round follows its own rules, whatever led to it.
fn results_hold(congress: &Congress) -> Result<(), TestCaseError> {
    let majority = &congress.state().setup.rulebook.majority;
    for election in &congress.state().elections {
        let elected = election.elected();
        prop_assert!(elected.len() <= election.seats as usize);
        let mut once = elected.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), elected.len());
        for round in election.rounds() {
            let (Some(outcome), Some(issued)) = (round.result(), &round.issued) else {
                continue;
            };
            prop_assert!(round.cancelled.is_none() && !round.is_void());
            for standing in outcome.elected() {
                prop_assert!(
                    round.kind == RoundKind::Revote
                        || majority.reached(standing.votes, issued.base.number)
                );
            }
            let (names, kind) = round.ballot.clone().unwrap();
            prop_assert_eq!(outcome.standings.len(), names.len());
            prop_assert!(
                kind == BallotKind::of(names.len(), round.seats.unwrap_or(election.seats))
            );
        }
    }
    Ok(())
}

/// What the footer asks for, mostly with numbers that close: ties, short results and too many papers among them.
fn helpful(hall: &Hall, pick: usize) -> String {
    let election = &hall.state().elections[0];
    match agenda::next_move(hall.state()) {
        NextMove::EnterVote { .. } => {
            let present = hall.state().open_vote().unwrap().present;
            let no = if pick.is_multiple_of(11) { present } else { 0 };
            format!(r#"{{"card_vote_record":{{"no":{no}}}}}"#)
        }
        NextMove::VoteFailed { .. } => r#"{"card_vote_open":{}}"#.to_owned(),
        NextMove::EnterRung {
            rung: Rung::Issue, ..
        } => {
            format!(
                r#"{{"issue_ballots":{{"issued":{}}}}}"#,
                hall.state().present_now()
            )
        }
        NextMove::EnterRung {
            rung: Rung::Collect,
            ..
        } => {
            // Its step was left out: the papers go out late.
            let Some(issued) = election.round.issued.as_ref().map(|issued| issued.issued) else {
                return r#"{"issue_ballots":{"issued":10}}"#.to_owned();
            };
            let collected = issued + u32::from(pick.is_multiple_of(5));
            format!(r#"{{"collect_ballots":{{"collected":{collected},"confirmed":true}}}}"#)
        }
        NextMove::EnterRung {
            rung: Rung::Count, ..
        } => {
            let (Some(collected), Some((names, kind))) =
                (election.round.collected, election.round.ballot.clone())
            else {
                return r#"{"skip_step":{"reason":"chưa có phiếu"}}"#.to_owned();
            };
            let votes = votes(names.len(), election.seats_now(), collected, kind, pick);
            format!(r#"{{"enter_count":{{"valid":{collected},"invalid":0,"votes":{votes:?}}}}}"#)
        }
        _ => POOL[0].to_owned(),
    }
}

/// Votes that papers can give: every paper chooses as many as the seats, the names taken in turn from a place that
/// depends on the pick, so that the totals are sometimes level and sometimes far apart.
fn votes(names: usize, seats: u32, papers: u32, kind: BallotKind, pick: usize) -> Vec<u32> {
    let mut votes = vec![0; names];
    if kind != BallotKind::Strike {
        let level = papers - (pick as u32 % 3) * papers / 2;
        return vec![level; names];
    }
    let step = pick % 4;
    for paper in 0..papers as usize {
        for place in 0..seats as usize {
            votes[(paper * step + place) % names] += 1;
        }
    }
    votes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_pressed_a_journal_read_again_is_the_same_congress(
        // Mostly what the footer asks for, so that the ladder is climbed and later rounds are reached.
        picks in proptest::collection::vec((0..8_u8, 0..POOL.len()), 40..180),
    ) {
        let mut hall = hall();
        for (on, pick) in picks {
            let text = match on {
                0 => POOL[pick].to_owned(),
                _ => helpful(&hall, pick),
            };
            let command = catalogue::parse(&text).unwrap();
            let before = picture(&hall.congress);
            hall.minute += 0.25;
            let Ok(events) = hall.try_do(command.clone()) else {
                prop_assert_eq!(before, picture(&hall.congress), "a refusal changes nothing");
                continue;
            };
            // An act that can be taken back leaves no trace in the state when it is.
            let undoable = hall.congress.undoable().map(|act| act.seq).ok();
            if undoable == Some(hall.congress.next_seq() - 1) && !matches!(command, Command::Undo { .. }) {
                hall.ok(Command::Undo { reason: String::new() });
                prop_assert_eq!(&before, &picture(&hall.congress), "undo of {:?}", events);
                hall.ok(command);
            }
            results_hold(&hall.congress)?;
        }
        prop_assert_eq!(hall.congress.unsound(), None);
        let mut again = Congress::new(Arc::clone(&hall.congress.state().setup));
        for act in hall.congress.acts() {
            again.apply(act.clone());
        }
        prop_assert_eq!(picture(&again), picture(&hall.congress));
    }
}
