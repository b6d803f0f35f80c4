#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::keys::shipped;
use crate::podium::desk::Moment;
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

/// The choice that these keys lead to, and the last screen.
fn after(keys: &str, lang: Lang, size: (u16, u16), entries: &[Entry]) -> (HomeChoice, String) {
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
    let (choice, _) = run(&mut terminal, &mut source, entries, &settings);
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
        ("down c", HomeChoice::Check(1)),
        ("x", HomeChoice::Export(0)),
        ("down down down enter", HomeChoice::Check(3)),
        ("end f2", HomeChoice::Check(3)),
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
fn an_empty_list_says_what_to_do_and_no_size_breaks_it() {
    let (_, screen) = after("f6", Lang::Vi, (80, 24), &[]);
    assert!(screen.contains("No sessions yet"), "{screen}");
    for size in [(1, 1), (5, 2), (21, 7), (300, 100)] {
        for keys in ["down ? down esc tab esc end f2 f6", "o a"] {
            after(keys, Lang::Vi, size, &entries());
        }
    }
}
