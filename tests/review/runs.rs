//! Runs compared.

use super::tape::Tape;
use presidium::congress::{Event, Millis, Mode};
use presidium::locale::Locale;
use presidium::review::{Comparison, compare};
use presidium::rulebook::Lang;

fn late(tape: &mut Tape, minutes: i64) {
    let place = tape.find(|event| matches!(event, Event::SittingOpened { .. }));
    tape.delay(place, Millis::minutes(minutes));
}

fn live(tape: &mut Tape) {
    tape.change(|event| {
        if let Event::Opened { mode, .. } = event {
            *mode = Mode::Live;
        }
    });
}

fn codes(moved: &[presidium::review::Moved]) -> Vec<&str> {
    moved.iter().map(|moved| moved.code.as_str()).collect()
}

fn three() -> Comparison {
    let (mut first, mut second, mut last) = (Tape::well(), Tape::well(), Tape::well());
    late(&mut first, 10);
    first.untaught();
    second.untaught();
    last.untaught();
    let place =
        last.find(|event| matches!(event, Event::ItemEnded { item } if item == "nghi-quyet"));
    last.delay(place, Millis::minutes(8));
    live(&mut last);
    // Whatever the order in which they are named, the congress itself comes last.
    compare(&[last.lessons(), first.lessons(), second.lessons()])
}

#[test]
fn what_got_better_what_got_worse_what_is_still_missed() {
    let comparison = three();
    assert_eq!(comparison.runs.last().expect("a run").mode, Mode::Live);
    assert_eq!(codes(&comparison.better), ["L03", "L03"]);
    assert_eq!(codes(&comparison.worse), ["L01"]);
    assert_eq!(codes(&comparison.still), ["X4"]);
    assert_eq!(comparison.still[0].runs, [1, 2, 3]);
    let item = comparison
        .items
        .iter()
        .find(|row| row.id == "nghi-quyet")
        .expect("the item");
    let times: Vec<i64> = item
        .actual
        .iter()
        .map(|time| time.expect("done").round_minutes())
        .collect();
    assert_eq!(times, [7, 7, 15]);
    for lang in [Lang::Vi, Lang::En] {
        let text = comparison.page(&Locale::new(lang)).lines(80).join("\n");
        assert!(text.contains("X4") && !text.contains('⟦'), "{text}");
    }
}

#[test]
fn what_the_last_run_did_not_reach_is_not_better() {
    let mut first = Tape::well();
    let place =
        first.find(|event| matches!(event, Event::ItemEnded { item } if item == "nghi-quyet"));
    first.delay(place, Millis::minutes(10));
    assert_eq!(super::shortcomings(&first.lessons()), ["L01"]);
    let mut second = Tape::well();
    let half = second.acts.len() / 2;
    second.acts.truncate(half);
    let comparison = compare(&[first.lessons(), second.lessons()]);
    assert!(comparison.better.is_empty(), "{:#?}", comparison.better);
}

#[test]
fn journals_of_different_sessions_are_said_to_be() {
    let (one, other) = (Tape::well(), Tape::of("phong-gddt-2020"));
    let comparison = compare(&[one.lessons(), other.lessons()]);
    assert_eq!(comparison.sessions.len(), 2);
    assert!(comparison.items.is_empty());
    let text = comparison.page(&Locale::new(Lang::Vi)).lines(80).join("\n");
    assert!(text.contains("phong-gddt-2020"), "{text}");
}
