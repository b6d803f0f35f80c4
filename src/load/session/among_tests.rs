//! Elections that build on each other, read from small sessions.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use crate::load::session;

/// A committee, its secretary from among it, delegates with an alternate, the first meeting of the committee.
const SESSION: &str = r#"(
  format: 1, id: "thu", title: "Đại hội", organisation: "x", place: "x", kind: member, date: "2025-03-15", rulebook: "party-2024", roll: "r.csv",
  elections: [
    (id: "chi-uy", office: committee, title: "Chi ủy", seats: 2, candidates: [(name: "A"), (name: "B"), (name: "C")]),
    (id: "bi-thu", office: secretary, title: "Bí thư", seats: 1, from_among: "chi-uy", candidates: [(name: "B")]),
    (id: "dai-bieu", office: higher_delegates, title: "Đại biểu", seats: 1, allocated: true, alternates: 1, candidates: [(name: "A"), (name: "D")]),
  ],
  sittings: [(id: "chinh", kind: official, title: "Phiên", opens: "07:30", items: [
    (id: "bau", title: "Bầu", minutes: 5, steps: [
      (kind: election, election: "chi-uy", rung: count), (kind: election, election: "chi-uy", rung: announce)]),
    (id: "hop", title: "Hội nghị", minutes: 5, electorate: "chi-uy", steps: [
      (kind: election, election: "bi-thu", rung: number), (kind: election, election: "bi-thu", rung: list)]),
  ])],
)"#;

/// Codes with the line and the facts of each.
fn told(text: &str) -> Vec<String> {
    let (_, problems) = session("s.ron", text);
    problems
        .iter()
        .map(|problem| {
            let facts: Vec<String> = problem
                .facts
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            let line = problem.place.unwrap_or_default().line;
            format!("{} {line} {}", problem.code, facts.join(" "))
        })
        .collect()
}

#[test]
fn elections_that_build_on_each_other_are_read() {
    let (plan, problems) = session("s.ron", SESSION);
    assert_eq!(problems, []);
    let plan = plan.unwrap();
    assert_eq!(plan.elections[1].from_among.as_deref(), Some("chi-uy"));
    assert_eq!(plan.elections[2].alternates, 1);
    let item = plan.item("hop").unwrap();
    assert_eq!(item.electorate.as_deref(), Some("chi-uy"));
}

#[test]
fn what_cannot_be_is_told() {
    for (from, to, expected) in [
        (
            "from_among: \"chi-uy\"",
            "from_among: \"chi-ui\"",
            "S035 5 what=election id=chi-ui near=chi-uy",
        ),
        (
            "from_among: \"chi-uy\"",
            "from_among: \"dai-bieu\"",
            "S072 5 election=dai-bieu | S074 12 election=dai-bieu",
        ),
        (
            "from_among: \"chi-uy\"",
            "from_among: \"bi-thu\"",
            "S072 5 election=bi-thu | S074 12 election=bi-thu",
        ),
        (
            "candidates: [(name: \"B\")]",
            "candidates: [(name: \"E\")]",
            "S075 5 name=E election=chi-uy",
        ),
        (
            "(name: \"A\"), (name: \"D\")",
            "(name: \"A\")",
            "S073 6 names=1 seats=1 alternates=1",
        ),
        (
            "alternates: 1",
            "alternates: 9999",
            "S043 6 field=alternates text=9999 least=0 most=1000",
        ),
        (
            "electorate: \"chi-uy\"",
            "electorate: \"bch\"",
            "S035 11 what=election id=bch near=none",
        ),
        (
            "electorate: \"chi-uy\"",
            "electorate: \"dai-bieu\"",
            "S074 11 election=dai-bieu",
        ),
        // Nobody is elected before it is announced.
        (
            ", (kind: election, election: \"chi-uy\", rung: announce)",
            "",
            "S074 11 election=chi-uy | S074 12 election=chi-uy",
        ),
        (
            "date: \"2025-03-15\"",
            "date: \"2025-03-15\", call: 0",
            "S043 2 field=call text=0 least=1 most=9",
        ),
    ] {
        assert!(SESSION.contains(from), "{from}");
        assert_eq!(
            told(&SESSION.replacen(from, to, 1)).join(" | "),
            expected,
            "{to}"
        );
    }
}

#[test]
fn a_list_that_comes_from_the_floor_says_nothing_of_who_stands() {
    let floor = SESSION.replace(
        "candidates: [(name: \"A\"), (name: \"B\"), (name: \"C\")]",
        "candidates: []",
    );
    assert_eq!(told(&floor), [""; 0]);
}
