//! The session of the next time: it loads, keeps its comments, and its diff applies.

use super::tape::Tape;
use crate::support::text_of;
use presidium::congress::event::{SourceText, WaiverReason};
use presidium::congress::{Event, Millis, Mode};
use presidium::locale::Locale;
use presidium::review::{Proposal, next_session};
use presidium::rulebook::Lang;
use std::process::Command;

/// The texts as a journal would hold them.
fn with_texts(tape: &mut Tape, name: &str, session_text: &str, live: bool) {
    let names = presidium::load::names(name, session_text).expect("names");
    let book = presidium::rulebook::shipped(&names.rulebook).expect("shipped");
    let own = SourceText {
        name: format!("{name}.ron"),
        text: session_text.to_owned(),
    };
    let rules = SourceText {
        name: names.rulebook.clone(),
        text: book.to_owned(),
    };
    let people = SourceText {
        text: text_of(&format!("sessions/{}", names.roll)),
        name: names.roll,
    };
    tape.change(|event| {
        if let Event::Opened {
            session,
            rulebook,
            roll,
            mode,
            ..
        } = event
        {
            (*session, *rulebook, *roll) = (own.clone(), rules.clone(), people.clone());
            *mode = if live { Mode::Live } else { Mode::Rehearsal };
        }
    });
}

fn proposed(tape: &Tape) -> Proposal {
    let congress = tape.congress();
    let lessons = presidium::review::lessons(&congress);
    next_session(&congress, &lessons, &Locale::new(Lang::Vi)).expect("a proposal")
}

/// Loads the proposed session with what stood beside it; gives its plan.
fn load(tape: &Tape, proposal: &Proposal) -> presidium::congress::Plan {
    let texts = tape.acts[0].ev.iter().find_map(|event| match event {
        Event::Opened { rulebook, roll, .. } => Some((rulebook, roll)),
        _ => None,
    });
    let (rulebook, roll) = texts.expect("texts");
    let session = SourceText {
        name: proposal.name.clone(),
        text: proposal.after.clone(),
    };
    match presidium::load::setup(&session, rulebook, roll) {
        Ok(loaded) => loaded.setup.plan,
        Err(problems) => panic!("{problems:#?}\n{}", proposal.after),
    }
}

/// Applies the diff with a tool, where the machine has it.
fn apply(proposal: &Proposal, program: &str, args: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(&proposal.name);
    std::fs::write(&file, &proposal.before).expect("written");
    std::fs::write(folder.path().join("d.patch"), proposal.diff()).expect("written");
    let Ok(output) = Command::new(program)
        .args(args)
        .current_dir(folder.path())
        .output()
    else {
        return;
    };
    assert!(
        output.status.success(),
        "{program}: {output:?}\n{}",
        proposal.diff()
    );
    assert_eq!(
        std::fs::read_to_string(&file).expect("read"),
        proposal.after
    );
}

fn applies(proposal: &Proposal) {
    apply(proposal, "patch", &["-p0", "-i", "d.patch"]);
    apply(proposal, "git", &["apply", "d.patch"]);
}

fn comments(text: &str) -> usize {
    text.lines()
        .filter(|line| line.trim_start().starts_with("//"))
        .count()
}

#[test]
fn times_from_what_happened() {
    let name = "thanh-chan-2020";
    let text = text_of(&format!("sessions/{name}.ron"));
    let mut tape = Tape::well();
    with_texts(&mut tape, name, &text, false);
    let place =
        tape.find(|event| matches!(event, Event::ItemEnded { item } if item == "huong-dan"));
    tape.delay(place, Millis::seconds(440));
    let place = tape.step("bao-cao-chinh-tri", "doc");
    tape.delay(place + 1, Millis::minutes(14));
    let proposal = proposed(&tape);
    let plan = load(&tape, &proposal);
    let minutes = |id: &str| plan.item(id).expect("the item").length.round_minutes();
    // By the minute up to a quarter of an hour, then by five.
    assert_eq!(minutes("huong-dan"), 12);
    assert_eq!(minutes("bao-cao-chinh-tri"), 35);
    let report = plan.document("bao-cao-chinh-tri").expect("the report");
    assert_eq!(report.reading, Some(Millis::minutes(25)));
    // A rehearsal is of the same congress.
    assert_eq!(plan.date, tape.setup.plan.date);
    assert_eq!(comments(&proposal.after), comments(&text));
    applies(&proposal);
    let paths: Vec<&str> = proposal
        .changes
        .iter()
        .map(|change| change.path.as_str())
        .collect();
    assert!(
        paths.iter().any(|path| path.ends_with(".minutes")),
        "{paths:?}"
    );
}

/// The session without the items that hold these votes, run by waiving what they would have met.
fn prepared_badly() -> (Tape, String) {
    let text = text_of("sessions/thanh-chan-2020.ron");
    let cut = |text: &str, from: &str, to: &str| {
        let start = text.find(from).expect("the step");
        let end = start + text[start..].find(to).expect("its end") + to.len();
        format!("{}{}", &text[..start], &text[end..])
    };
    // Only the questions on the house rules are taken out: the item keeps its other steps.
    let at = text
        .find("kind: card_vote, subject: \"house-rules\"")
        .expect("the vote");
    let start = text[..at].rfind("            (\n").expect("its beginning");
    let step = &text[start..];
    let end = step.find("\n            ),\n").expect("its end") + "\n            ),\n".len();
    let step = step[..end].to_owned();
    let text = cut(&text, &step, "");
    let setup = {
        let names = presidium::load::names("thanh-chan-2020.ron", &text).expect("names");
        let source = |name: &str, text: String| SourceText {
            name: name.to_owned(),
            text,
        };
        let book = presidium::rulebook::shipped(&names.rulebook)
            .expect("shipped")
            .to_owned();
        let roll = text_of(&format!("sessions/{}", names.roll));
        presidium::load::setup(
            &source("thanh-chan-2020.ron", text.clone()),
            &source("party-2014", book),
            &source(&names.roll, roll),
        )
        .expect("it loads")
        .setup
    };
    let mut tape = Tape::well();
    tape.setup = std::sync::Arc::new(setup);
    let mut vote = None;
    for act in &mut tape.acts {
        act.ev.retain(|event| match event {
            Event::CardVoteOpened {
                vote: id, subject, ..
            } if subject.as_deref() == Some("house-rules") => {
                vote = Some(id.clone());
                false
            }
            Event::CardVoteRecorded { vote: id, .. }
            | Event::CardVoteAnnounced { vote: id, .. } => Some(id) != vote.as_ref(),
            _ => true,
        });
    }
    (tape, text)
}

#[test]
fn a_step_that_a_duty_asked_for_comes_into_the_next_session() {
    let (mut tape, text) = prepared_badly();
    let place = tape.find(|event| matches!(event, Event::SittingOpened { .. }));
    tape.insert(
        place + 1,
        vec![Event::DutyWaived {
            duty: "X3".into(),
            reason: WaiverReason::Presidium,
            words: "không có nội quy".into(),
        }],
    );
    with_texts(&mut tape, "thanh-chan-2020", &text, true);
    let lessons = tape.lessons();
    assert!(
        super::shortcomings(&lessons).contains(&"X3"),
        "{:#?}",
        lessons.findings
    );
    let proposal = proposed(&tape);
    let plan = load(&tape, &proposal);
    let steps: Vec<_> = plan
        .sittings
        .iter()
        .flat_map(|sitting| &sitting.items)
        .flat_map(|item| &item.steps)
        .filter(|step| step.subject.as_deref() == Some("house-rules"))
        .map(|step| step.kind.word())
        .collect();
    assert!(
        steps.contains(&presidium::rulebook::StepWord::CardVote),
        "{steps:?}"
    );
    // After the congress itself the date belongs to the past: a comment says so.
    assert_eq!(comments(&proposal.after), comments(&text) + 1);
    applies(&proposal);
}

#[test]
fn a_step_put_in_at_the_congress_stays_for_the_next() {
    let name = "thanh-chan-2020";
    let text = text_of(&format!("sessions/{name}.ron"));
    let mut tape = Tape::well();
    let place = tape.step("huong-dan", "huong-dan");
    let item = tape.setup.plan.item("huong-dan").expect("the item").clone();
    let mut step = item.steps[0].clone();
    step.id = "them-1".into();
    step.subject = Some("delegates-guide".into());
    step.kind = presidium::congress::plan::StepKind::Brief { points: Vec::new() };
    step.say = presidium::rulebook::Words::both("Nhắc \"thẻ\" đại biểu", "Remind of \"cards\"");
    tape.insert(
        place,
        vec![Event::StepInserted {
            item: item.id.clone(),
            before: Some(item.steps[0].id.clone()),
            step,
        }],
    );
    with_texts(&mut tape, name, &text, false);
    let proposal = proposed(&tape);
    let plan = load(&tape, &proposal);
    let next = plan.item("huong-dan").expect("the item");
    assert_eq!(next.steps.len(), item.steps.len() + 1);
    assert_eq!(next.steps[0].id, "them-1");
    assert_eq!(next.steps[0].say.vi, "Nhắc \"thẻ\" đại biểu");
    applies(&proposal);
}

#[test]
fn what_was_attested_has_to_be_done_again() {
    let name = "thanh-chan-2020";
    let text = text_of(&format!("sessions/{name}.ron"));
    let mut tape = Tape::well();
    let attested = tape.setup.plan.attested.len();
    assert!(attested > 0, "the sample has some");
    with_texts(&mut tape, name, &text, true);
    let proposal = proposed(&tape);
    assert!(load(&tape, &proposal).attested.is_empty());
    applies(&proposal);
    // The run after a rehearsal is of the same congress.
    with_texts(&mut tape, name, &text, false);
    assert_eq!(load(&tape, &proposed(&tape)).attested.len(), attested);
}
