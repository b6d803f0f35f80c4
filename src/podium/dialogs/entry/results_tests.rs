//! What the teams of tellers bring back.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::super::testing::{Bench, everywhere};
use crate::congress::Event;
use crate::congress::election::{CountMethod, CountSheet, TeamCount};
use crate::podium::desk::{Agreement, Results, TeamResult};
use crate::rulebook::{Lang, Rung};

fn result(team: &str, votes: &[u32]) -> TeamResult {
    TeamResult {
        team: TeamCount {
            team: team.to_owned(),
            count: CountSheet {
                valid: 28,
                invalid: 0,
                votes: votes.to_vec(),
                ..CountSheet::default()
            },
        },
        method: CountMethod::Papers,
        collected: 28,
        corrections: 0,
        explanation: String::new(),
        file: format!("thu.live.bch-1-{team}.result.json"),
    }
}

fn at_count(lang: Lang, size: (u16, u16), teams: Vec<TeamResult>, agreement: Agreement) -> Bench {
    let mut bench = Bench::at("bau", lang, size);
    bench.climb("bch", Rung::Count);
    bench.rig.desk.results = Results {
        election: "bch".to_owned(),
        teams,
        agreement,
        passed_over: Vec::new(),
    };
    bench.rig.go();
    bench
}

#[test]
fn two_teams_that_agree_are_read_in_with_one_key() {
    everywhere(|lang, size| {
        let teams = vec![result("A", &[27, 20, 9]), result("B", &[27, 20, 9])];
        let mut bench = at_count(lang, size, teams, Agreement::Equal(vec![0, 1]));
        let before = bench.written();
        bench.press("enter");
        bench.is_whole();
        bench.shows(if lang == Lang::Vi {
            "2 tổ khớp nhau"
        } else {
            "2 teams agree"
        });
        assert_eq!(bench.written(), before, "a preview records nothing");
        bench.press("1");
        let [
            Event::CountEntered {
                teams,
                method,
                count,
                ..
            },
        ] = bench.last()
        else {
            panic!("{:?}", bench.last());
        };
        assert_eq!(
            (teams.len(), *method, count.valid),
            (2, CountMethod::Papers, 28)
        );
    });
}

#[test]
fn teams_that_differ_hear_the_line_and_never_the_number() {
    everywhere(|lang, size| {
        let teams = vec![result("A", &[27, 20, 9]), result("B", &[26, 20, 9])];
        let lines = vec!["Lò Văn Chung".to_owned()];
        let mut bench = at_count(lang, size, teams, Agreement::Different(lines));
        let before = bench.written();
        bench.press("enter");
        bench.is_whole();
        bench.shows("Lò Văn Chung");
        bench.hides("27");
        bench.hides("26");
        // The only answer is the count by hand.
        bench.press("2");
        assert_eq!(bench.written(), before);
    });
}

#[test]
fn the_tellers_get_their_file_when_the_list_is_adopted() {
    let mut bench = Bench::at("bau", Lang::Vi, (120, 36));
    bench.climb("bch", Rung::List);
    for _ in 0..2 {
        assert!(bench.rig.desk.handed_out.is_empty());
        bench.press("enter a enter enter");
    }
    assert_eq!(bench.rig.desk.handed_out, ["bch"]);
}
