//! Totals from a sheet.

use super::{fourteen_of_sixteen, round};
use crate::congress::election::BallotKind;
use crate::count::compare::Line;
use crate::count::figures::{Cell, Figures, Lacking};

fn place(figures: &Figures, line: &Line) -> usize {
    figures
        .cells()
        .iter()
        .position(|(one, _)| one == line)
        .expect("a line")
}

/// A sheet of 3 names in which every cell is 0 but the valid papers and the votes.
fn filled() -> Figures {
    let mut figures = Figures::new(round(BallotKind::Agree, 3, 3).rules());
    for at in 0..figures.cells().len() {
        let value = match figures.cells()[at].0 {
            Line::Valid | Line::Votes(_) => 20,
            _ => 0,
        };
        figures.set(at, Cell::Number(value));
    }
    figures
}

#[test]
fn nought_empty_and_not_counted_are_three_things() {
    let mut figures = filled();
    let (sheet, not_counted) = figures.sheet().unwrap();
    assert_eq!(sheet.against, [0, 0, 0]);
    assert!(not_counted.is_empty());
    let against = place(&figures, &Line::Against(1));
    figures.set(against, Cell::Empty);
    assert_eq!(figures.sheet(), Err(vec![Lacking::Empty(Line::Against(1))]));
    figures.set(against, Cell::NotCounted);
    let (sheet, not_counted) = figures.sheet().unwrap();
    assert!(
        sheet.against.is_empty(),
        "one name without makes the row useless"
    );
    assert_eq!(not_counted, [Line::Against(1)]);
}

#[test]
fn no_result_does_without_papers_and_votes() {
    let mut figures = filled();
    for line in [Line::Valid, Line::Votes(2)] {
        let at = place(&figures, &line);
        let before = figures.get(at);
        figures.set(at, Cell::NotCounted);
        assert_eq!(figures.sheet(), Err(vec![Lacking::Needed(line)]));
        figures.set(at, before);
    }
}

#[test]
fn digits_are_typed_and_rubbed_out() {
    let mut figures = Figures::new(fourteen_of_sixteen().rules());
    assert!(figures.is_untouched());
    assert!(figures.digit(0, 1) && figures.digit(0, 0));
    assert_eq!(figures.get(0), Cell::Number(10));
    figures.rub_out(0);
    figures.rub_out(0);
    assert_eq!(figures.get(0), Cell::Empty);
    figures.digit(0, 0);
    assert_eq!(figures.get(0), Cell::Number(0));
    figures.set(0, Cell::Number(999_999));
    assert!(!figures.digit(0, 9), "more than any hall holds");
    assert_eq!(figures.get(0), Cell::Number(999_999));
}

#[test]
fn a_list_with_surplus_asks_for_no_votes_against() {
    let figures = Figures::new(fourteen_of_sixteen().rules());
    let against = |(line, _): &(Line, Cell)| matches!(line, Line::Against(_));
    assert!(!figures.cells().iter().any(against));
    assert_eq!(figures.cells().len(), 2 + 6 + 16);
}
