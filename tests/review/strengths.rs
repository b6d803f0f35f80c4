//! Strengths and what takes them away; the sentence and the counsel of every code.

use super::codes::{minutes, target};
use super::tape::Tape;
use presidium::congress::Event;
use presidium::congress::event::SpeechTag;
use presidium::locale::Locale;
use presidium::review::{SHORTCOMINGS, STRENGTHS};
use presidium::rulebook::Lang;

#[test]
fn a_strength_is_lost_by_what_speaks_against_it() {
    let lost = |change: &dyn Fn(&mut Tape)| {
        let mut tape = Tape::well();
        let strengths = |tape: &Tape| {
            let found = tape.lessons().findings;
            let codes = found.into_iter().map(|finding| finding.code);
            codes
                .filter(|code| code.as_str() > "L50" && code.starts_with('L'))
                .collect::<Vec<_>>()
        };
        let before = strengths(&tape);
        change(&mut tape);
        let after = strengths(&tape);
        before
            .into_iter()
            .filter(|code| !after.contains(code))
            .collect::<Vec<_>>()
    };
    let late = lost(&|tape| {
        let place = tape.find(|event| matches!(event, Event::SittingOpened { .. }));
        tape.delay(place, minutes(9));
    });
    assert_eq!(late, ["L51"]);
    let missed = lost(&|tape| tape.untaught());
    assert_eq!(missed, ["L52"]);
    let unasked = lost(&|tape| {
        let target = target(tape);
        tape.change(|event| {
            if let Event::CardVoteRecorded { vote, yes, .. } = event
                && *vote == target
            {
                *yes -= 5;
            }
        });
    });
    assert!(unasked.contains(&"L53".to_owned()), "{unasked:?}");
    let results = lost(&|tape| {
        tape.change(|event| {
            if let Event::SpeakerRegistered { tag, .. } | Event::SpeechTagged { tag, .. } = event {
                *tag = SpeechTag::Result;
            }
        });
    });
    assert!(results.contains(&"L54".to_owned()), "{results:?}");
    let missing = lost(&|tape| {
        tape.change(|event| {
            if let Event::BallotsCollected { collected, .. } = event {
                *collected -= 1;
            }
        });
    });
    assert!(missing.contains(&"L55".to_owned()), "{missing:?}");
    let long = lost(&|tape| {
        let place = tape.step("bao-cao-chinh-tri", "doc");
        tape.delay(place + 1, minutes(25));
    });
    assert!(long.contains(&"L56".to_owned()), "{long:?}");
    let absent = lost(&|tape| {
        tape.change(|event| match event {
            Event::AllPresent { except } => except.push(7),
            Event::PresentCounted { present: Some(all) } => *all -= 1,
            _ => {}
        });
    });
    assert!(absent.contains(&"L57".to_owned()), "{absent:?}");
    let undone = lost(&|tape| {
        let place = tape.acts.len() - 3;
        tape.insert(
            place,
            vec![Event::Noted {
                text: "nhầm".into(),
            }],
        );
        let act = place as u64 + 1;
        tape.insert(
            place + 1,
            vec![Event::Undone {
                act,
                reason: String::new(),
            }],
        );
    });
    assert_eq!(undone, ["L58"]);
}

#[test]
fn every_code_has_its_sentence_and_its_counsel() {
    for lang in [Lang::Vi, Lang::En] {
        let locale = Locale::new(lang);
        for (code, names) in SHORTCOMINGS.iter().chain(&STRENGTHS) {
            let facts: Vec<_> = names.iter().map(|name| (*name, "…".into())).collect();
            let id = format!("review-{code}");
            for said in [
                locale.format(&id, &facts),
                locale.format_attribute(&id, "do", &facts),
            ] {
                assert!(!said.contains('⟦') && !said.contains('{'), "{code}: {said}");
            }
        }
    }
}

#[test]
fn the_facts_of_findings_are_those_of_their_codes() {
    let mut tape = Tape::well();
    tape.without_duty("X4");
    for event in tape.acts.iter_mut().flat_map(|act| &mut act.ev) {
        if let Event::BallotsCollected { collected, .. } = event {
            *collected -= 1;
        }
    }
    let place = tape.find(|event| matches!(event, Event::SittingOpened { .. }));
    tape.delay(place, minutes(9));
    let lessons = tape.lessons();
    for measured in lessons
        .findings
        .iter()
        .flat_map(|finding| &finding.measured)
    {
        let known = SHORTCOMINGS.iter().chain(&STRENGTHS);
        let (_, names) = known
            .clone()
            .find(|(code, _)| *code == measured.code)
            .expect("known");
        let own: Vec<&str> = measured.facts.iter().map(|(name, _)| *name).collect();
        assert_eq!(own, *names, "{}", measured.code);
    }
    // Machines read plain values.
    let json = serde_json::to_value(&lessons).expect("json");
    let late = json["findings"].as_array().expect("findings").iter();
    let late = late
        .clone()
        .find(|found| found["code"] == "L03")
        .expect("L03");
    assert_eq!(late["measured"][0]["facts"]["minutes"], 9);
    assert_eq!(late["kind"], "shortcoming");
}
