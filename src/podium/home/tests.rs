#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::keys::shipped;
use crate::podium::desk::Moment;
use crate::readiness::Finding;
use crate::rulebook::{self, Severity};
use crate::source::{Grade, Place, Problem};
use chrono::DateTime;
use ratatui::backend::TestBackend;
use std::collections::VecDeque;

/// Keys of a script; when they are over, somebody leaves.
struct Keys {
    left: VecDeque<&'static str>,
    up: Millis,
}

impl Source for Keys {
    fn now(&self) -> Moment {
        let at = DateTime::parse_from_rfc3339("2020-01-10T07:12:40+07:00").unwrap();
        Moment {
            at,
            up: self.up,
            real: self.up,
        }
    }

    fn wait(&mut self, at_most: Duration) -> Option<Input> {
        if at_most.is_zero() {
            return None;
        }
        self.up += Millis(700);
        match self.left.pop_front() {
            Some(chord) => Some(Input::Key {
                chord: chord.parse().unwrap(),
                kind: KeyKind::Press,
            }),
            None => Some(Input::Leave),
        }
    }
}

fn entries() -> Vec<Entry> {
    let stopped = DateTime::parse_from_rfc3339("2020-01-10T07:05:00+07:00").unwrap();
    let entry = |vi: &str, en: &str, kind| Entry {
        title: Words::both(vi, en),
        kind,
    };
    let session = |readiness, rehearsals, over| Kind::Session {
        readiness,
        rehearsals,
        over: Millis::minutes(over),
    };
    vec![
        entry(
            "Đại hội xã Thanh Chăn",
            "Congress of Thanh Chan",
            Kind::Journal {
                mode: CongressMode::Live,
                stopped,
                item: "4. Khai mạc".into(),
                held: false,
            },
        ),
        entry(
            "Đại hội xã Thanh Chăn",
            "Congress of Thanh Chan",
            session(Readiness::Ready, 2, 6),
        ),
        entry(
            "Đại hội Chi bộ Phòng",
            "Congress of the cell",
            session(Readiness::Lacking(3), 0, 0),
        ),
        entry(
            "Đại hội hỏng",
            "Broken congress",
            session(Readiness::Unreadable, 0, 0),
        ),
    ]
}

/// Sessions as they were found, by their places in the list; others cannot be looked at. Counts how often it
/// was asked.
#[derive(Default)]
struct Found {
    sheets: BTreeMap<usize, Sheet>,
    asked: Vec<usize>,
}

impl Checks for Found {
    fn check(&mut self, at: usize) -> Option<Sheet> {
        self.asked.push(at);
        self.sheets.get(&at).cloned()
    }
}

fn finding(code: &str, severity: Severity, duty: bool) -> Finding {
    Finding {
        code: code.into(),
        severity,
        file: "xa.ron".into(),
        place: Some(Place {
            line: 120,
            column: 9,
            length: 4,
        }),
        line: String::new(),
        text: duty.then(|| {
            Words::both(
                "Chương trình đại hội chưa được biểu quyết thông qua.",
                "The programme has not been adopted by a vote.",
            )
        }),
        remedy: None,
        source: duty.then(|| rulebook::Source {
            cite: Words::both("HD 01-HD/TW, mục 14.1", "Guidance 01-HD/TW, item 14.1"),
            date: None,
            checked: true,
        }),
        why: if duty {
            "readiness-vote-missing"
        } else {
            "readiness-k11"
        },
        facts: vec![
            (
                "subject",
                Words::both("Chương trình", "the programme").into(),
            ),
            ("id", "programme".into()),
            ("due", Words::both("4. Nội quy", "4. House rules").into()),
        ],
        rungs: Vec::new(),
        also: if duty { vec!["R13".into()] } else { Vec::new() },
        about: Vec::new(),
    }
}

/// What the sessions of [`entries`] hold: nothing for the first, two for the second, a broken file.
fn found() -> Found {
    let problem = Problem {
        code: "S007",
        grade: Grade::Error,
        file: "hong.ron".into(),
        place: None,
        text: String::new(),
        facts: vec![("found", "id".into())],
    };
    let findings = vec![
        finding("X5", Severity::Must, true),
        finding("K11", Severity::Should, false),
    ];
    let sheet = |problems, findings| Sheet { problems, findings };
    Found {
        sheets: BTreeMap::from([
            (1, sheet(Vec::new(), Vec::new())),
            (2, sheet(Vec::new(), findings)),
            (3, sheet(vec![problem], Vec::new())),
        ]),
        asked: Vec::new(),
    }
}

/// The choice that these keys lead to, and the last screen.
fn after(keys: &str, lang: Lang, size: (u16, u16), entries: &[Entry]) -> (HomeChoice, String) {
    looking(keys, lang, size, entries, &mut found())
}

fn looking(
    keys: &str,
    lang: Lang,
    size: (u16, u16),
    entries: &[Entry],
    checks: &mut Found,
) -> (HomeChoice, String) {
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    let mut source = Keys {
        left: keys
            .split_whitespace()
            .map(|key| &*key.to_owned().leak())
            .collect(),
        up: Millis::ZERO,
    };
    let settings = Settings {
        lang,
        keymap: shipped("default").unwrap(),
        theme: Theme::default(),
        ascii: false,
        by: String::new(),
    };
    let (choice, _) = run(&mut terminal, &mut source, checks, entries, &settings);
    (choice, terminal.backend().to_string())
}

#[test]
fn the_list_tells_journals_and_readiness_in_words() {
    for (lang, texts) in [
        (
            Lang::Vi,
            [
                "Đang dở, có thể tiếp tục",
                "ĐIỀU HÀNH THẬT   dừng 07:05, 4. Khai mạc",
                "✔ sẵn sàng   tập 2 lần, +6 phút",
                "! 3 việc thiếu   chưa tập lần nào",
                "✘ không đọc được",
            ],
        ),
        (
            Lang::En,
            [
                "Unfinished, can be resumed",
                "LIVE CONGRESS   stopped 07:05, 4. Khai mạc",
                "✔ ready   rehearsed 2 times, +6 min",
                "! 3 things missing   never rehearsed",
                "✘ cannot be read",
            ],
        ),
    ] {
        for size in [(120, 36), (80, 24)] {
            let (_, screen) = after("", lang, size, &entries());
            for text in texts {
                assert!(screen.contains(text), "{text} in\n{screen}");
            }
            assert!(screen.contains("07:12:40"));
        }
    }
}

#[test]
fn enter_goes_on_with_a_journal_and_rehearses_a_session() {
    for (keys, choice) in [
        ("enter", HomeChoice::Resume(0)),
        ("down enter", HomeChoice::Rehearse(1)),
        ("down c", HomeChoice::Left),
        ("x", HomeChoice::Export(0)),
        ("down down down enter", HomeChoice::Left),
        ("end f2", HomeChoice::Left),
        ("down down down up up up up enter", HomeChoice::Resume(0)),
        ("q", HomeChoice::Quit),
        ("", HomeChoice::Left),
    ] {
        assert_eq!(
            after(keys, Lang::Vi, (80, 24), &entries()).0,
            choice,
            "{keys}"
        );
    }
}

#[test]
fn a_live_congress_is_asked_for_once() {
    let (choice, screen) = after("down down f2", Lang::Vi, (80, 24), &entries());
    assert_eq!(choice, HomeChoice::Left);
    assert!(
        screen.contains("Điều hành thật: Đại hội Chi bộ Phòng?"),
        "{screen}"
    );
    assert!(screen.contains("3 việc thiếu; phím kiểm tra"), "{screen}");
    let (choice, _) = after("down f2 esc f2 enter", Lang::Vi, (80, 24), &entries());
    assert_eq!(choice, HomeChoice::Live(1));
}

#[test]
fn what_does_not_fit_a_line_is_told() {
    let (_, screen) = after("f2", Lang::Vi, (80, 24), &entries());
    assert!(screen.contains("nhật ký đang dở"), "{screen}");
    let mut held = entries();
    held[0].kind = Kind::Journal {
        mode: CongressMode::Live,
        stopped: DateTime::parse_from_rfc3339("2020-01-10T07:05:00+07:00").unwrap(),
        item: String::new(),
        held: true,
    };
    let (choice, screen) = after("enter", Lang::En, (80, 24), &held);
    assert_eq!(choice, HomeChoice::Left);
    assert!(
        screen.contains("This journal is open in another window."),
        "{screen}"
    );
}

#[test]
fn a_session_is_opened_by_the_name_of_its_file() {
    let (choice, _) = after("o d a i . r o n enter", Lang::Vi, (80, 24), &entries());
    assert_eq!(choice, HomeChoice::Open("dai.ron".into()));
}

#[test]
fn the_menu_needs_no_letters() {
    let (choice, screen) = after("down tab down", Lang::Vi, (80, 24), &entries());
    assert_eq!(choice, HomeChoice::Left);
    assert!(screen.contains("Trình đơn"), "{screen}");
    let (choice, _) = after("down f10 enter", Lang::Vi, (80, 24), &entries());
    assert_eq!(choice, HomeChoice::Rehearse(1));
}

#[test]
fn sessions_are_looked_into_after_the_first_frame_the_chosen_one_first() {
    let mut unchecked = entries();
    for entry in &mut unchecked {
        if let Kind::Session { readiness, .. } = &mut entry.kind {
            *readiness = Readiness::Unchecked;
        }
    }
    let mut checks = found();
    let keys = "down down up";
    let (_, screen) = looking(keys, Lang::Vi, (120, 36), &unchecked, &mut checks);
    let mut asked = checks.asked.clone();
    asked.sort_unstable();
    assert_eq!(asked, [1, 2, 3], "each once");
    for text in ["✔ sẵn sàng", "! 1 việc thiếu", "✘ không đọc được"] {
        assert!(screen.contains(text), "{text} in\n{screen}");
    }
    let mut checks = found();
    if let Some(sheet) = checks.sheets.get_mut(&2) {
        sheet.findings.remove(0);
    }
    let (_, screen) = looking("", Lang::En, (80, 24), &unchecked, &mut checks);
    assert!(screen.contains("○ 1 thing to look at"), "{screen}");
}

#[test]
fn the_page_tells_what_to_do_by_which_rule_and_where() {
    for (lang, texts) in [
        (
            Lang::Vi,
            [
                "Kiểm tra: Đại hội Chi bộ Phòng",
                "Phải làm trước ngày đại hội",
                "▶ X5   Chương trình đại hội chưa được biểu quyết",
                "Nên làm",
                "gợi ý: Thêm một bước kind: card_vote, subject: \"programme\"",
                "quy định: HD 01-HD/TW, mục 14.1",
                "cùng một chỗ thiếu: R13",
                "xa.ron:120:9",
                "1 trên 2",
                "quay lại",
            ],
        ),
        (
            Lang::En,
            [
                "Readiness: Congress of the cell",
                "Must be done before the day",
                "▶ X5   The programme has not been adopted",
                "Should be done",
                "hint: Add a step kind: card_vote, subject: \"programme\"",
                "rule: Guidance 01-HD/TW, item 14.1",
                "the same omission: R13",
                "xa.ron:120:9",
                "1 of 2",
                "back",
            ],
        ),
    ] {
        for size in [(120, 36), (80, 24)] {
            let (choice, screen) = after("down down c", lang, size, &entries());
            assert_eq!(choice, HomeChoice::Left);
            for text in texts {
                assert!(screen.contains(text), "{text} in\n{screen}");
            }
        }
    }
    let (_, screen) = after("down down c down down", Lang::Vi, (80, 24), &entries());
    assert!(screen.contains("▶ K11"), "{screen}");
    assert!(
        screen.contains("Thêm một mục có bước kind: discussion"),
        "{screen}"
    );
    let (choice, _) = after("down down c esc enter", Lang::Vi, (80, 24), &entries());
    assert_eq!(choice, HomeChoice::Rehearse(2));
}

#[test]
fn a_broken_session_shows_what_is_wrong_and_one_that_cannot_be_looked_at_is_told_aside() {
    for keys in ["end enter", "end f2", "end c"] {
        let (choice, screen) = after(keys, Lang::Vi, (80, 24), &entries());
        assert_eq!(choice, HomeChoice::Left, "{keys}");
        assert!(screen.contains("Tệp cần sửa"), "{screen}");
        assert!(screen.contains("S007"), "{screen}");
    }
    let mut checks = found();
    checks.sheets.remove(&3);
    let (choice, _) = looking("end c", Lang::Vi, (80, 24), &entries(), &mut checks);
    assert_eq!(choice, HomeChoice::Check(3));
    let (_, screen) = after("down c", Lang::Vi, (80, 24), &entries());
    assert!(screen.contains("Không có gì phải sửa."), "{screen}");
}

#[test]
fn an_empty_list_says_what_to_do_and_no_size_breaks_it() {
    let (_, screen) = after("f6", Lang::Vi, (80, 24), &[]);
    assert!(screen.contains("No sessions yet"), "{screen}");
    for size in [(1, 1), (5, 2), (21, 7), (300, 100)] {
        for keys in [
            "down ? down esc tab esc end f2 f6",
            "o a",
            "down down c down f6 end",
        ] {
            after(keys, Lang::Vi, size, &entries());
        }
    }
}
