//! A podium at a fixed moment: keys go in, the last screen comes out. Nothing ticks.

use crate::support::{shipped, text_of};
use presidium::congress::event::SourceText;
use presidium::congress::{Act, Command, Congress, Millis, Mode, Wall};
use presidium::keys::{Chord, KeyKind};
use presidium::podium::desk::{ClockRequest, Desk, Input, Moment, Results, Source};
use presidium::podium::run::{Settings, run};
use presidium::podium::theme::{Colours, Ground, Theme};
use presidium::rulebook::Lang;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::collections::VecDeque;
use std::fmt::Write;
use std::time::Duration;

/// The congress of Thanh Chăn as its script has it at this time of day ("08:40:00").
pub fn thanh_chan_at(time: &str) -> Congress {
    let setup = shipped("thanh-chan-2020");
    let mut congress = Congress::new(setup);
    let until: Wall = format!("2020-01-10T{time}+07:00").parse().unwrap();
    let script = text_of("tests/scripts/thanh-chan-2020.jsonl");
    let text = || SourceText {
        name: String::new(),
        text: String::new(),
    };
    let mut lines: Vec<(Wall, Command)> = script
        .lines()
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let at: Wall = line["at"].as_str().unwrap().parse().unwrap();
            (at, serde_json::from_value(line["do"].clone()).unwrap())
        })
        .take_while(|(at, _)| *at <= until)
        .collect();
    let start = lines[0].0;
    lines.insert(
        0,
        (
            start,
            Command::Open {
                mode: Mode::Rehearsal,
                program: "0".into(),
                boot: String::new(),
                session: text(),
                rulebook: text(),
                roll: text(),
            },
        ),
    );
    for (at, command) in lines {
        act(&mut congress, at, Millis::between(start, at), &command);
    }
    congress
}

/// Does a command at a moment.
pub fn act(congress: &mut Congress, at: Wall, up: Millis, command: &Command) {
    let ev = congress.decide(command, at, up).unwrap();
    congress.apply(Act {
        seq: congress.next_seq(),
        at,
        up,
        by: String::new(),
        ev,
    });
}

struct Still {
    at: Wall,
    up: Millis,
    real: i64,
    inputs: VecDeque<Input>,
}

impl Source for Still {
    fn now(&self) -> Moment {
        Moment {
            at: self.at,
            up: self.up,
            real: Millis(self.real),
        }
    }

    fn wait(&mut self, at_most: Duration) -> Option<Input> {
        // Real time passes between keys, so that none is taken for a double press. Leaving comes when
        // everything is drawn and the podium would sleep.
        self.real += 1000;
        let next = self.inputs.pop_front();
        next.or_else(|| (!at_most.is_zero()).then_some(Input::Leave))
    }
}

impl Desk for Still {
    fn write(&mut self, act: Act) {
        self.inputs.push_front(Input::Written {
            acts: vec![act],
            took: Millis(1),
        });
    }

    fn journal_name(&self) -> String {
        "thanh-chan.rehearsal.jsonl".into()
    }

    fn set_clock(&mut self, _request: ClockRequest) -> Option<Command> {
        None
    }

    fn export(&mut self, _congress: &Congress, _names: &[String]) {}

    fn hand_out(&mut self, _: &Congress, _: &str) -> Option<String> {
        None
    }

    fn results(&mut self, _: &Congress, _: &str) -> Results {
        Results::default()
    }

    fn bell(&mut self) {}
}

/// The screen after these keys (as a keymap writes them, with blanks between), `seconds` after the
/// congress's last act.
pub fn screen(
    congress: &Congress,
    seconds: i64,
    keys: &str,
    lang: Lang,
    (width, height): (u16, u16),
) -> String {
    let last = congress.state().last.unwrap();
    let mut desk = Still {
        at: last.at + chrono::TimeDelta::seconds(seconds),
        up: last.up + Millis::seconds(seconds),
        real: 0,
        inputs: keys
            .split_whitespace()
            .map(|key| Input::Key {
                chord: key.parse::<Chord>().unwrap(),
                kind: KeyKind::Press,
            })
            .collect(),
    };
    let settings = Settings {
        lang,
        keymap: presidium::keys::shipped("default").unwrap(),
        theme: Theme::new(Colours::Sixteen, Ground::Dark),
        ascii: false,
        by: String::new(),
    };
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    run(&mut terminal, congress.clone(), &mut desk, settings);
    // Each line stands in quotes, with a remark where a wide sign hides a cell.
    let drawn = terminal.backend().to_string();
    let line = |line: &str| -> String {
        let text = line.split("\" Hidden by ").next().unwrap_or(line);
        text.trim_matches('"').to_owned()
    };
    drawn.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The four screens of a moment: both languages at both sizes.
pub fn four(congress: &Congress, seconds: i64, keys: &str) -> String {
    let mut out = String::new();
    for (name, lang) in [("vi", Lang::Vi), ("en", Lang::En)] {
        for size in [(120, 36), (80, 24)] {
            let drawn = screen(congress, seconds, keys, lang, size);
            let _ = writeln!(out, "=== {name} {}x{} ===\n{drawn}", size.0, size.1);
        }
    }
    out
}
