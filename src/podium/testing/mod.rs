//! A small congress and a desk of paper for the tests of this room.

mod setup;

pub use setup::setup;

use super::desk::{ClockRequest, Desk, Health, Input, Moment, Results, Source as Hearing};
use super::hands::Hands;
use super::run::{Exit, Settings, step};
use super::theme::Theme;
use crate::congress::event::{SourceText, SpeechTag};
use crate::congress::{Act, Command, Congress, Millis, Mode, Wall};
use crate::keys::{Chord, KeyKind, shipped};
use crate::rulebook::Lang;
use chrono::DateTime;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::collections::VecDeque;
use std::time::Duration;

/// A desk whose disk answers after `delay` and whose time passes only when a test says so.
pub struct Paper {
    /// Wall clock at `up` zero.
    start: Wall,
    /// Time so far.
    pub up: Millis,
    /// How long the disk takes; `None`: it never answers.
    pub delay: Option<Millis>,
    inputs: VecDeque<Input>,
    disk: VecDeque<(Millis, Input)>,
    /// Bells rung.
    pub bells: u32,
    /// Documents asked for.
    /// Elections whose file the tellers got.
    pub handed_out: Vec<String>,
    /// What the tellers have brought.
    pub results: Results,
    pub exports: Vec<Vec<String>>,
    /// Acts handed over.
    pub written: Vec<Act>,
    /// Clock requests.
    pub clock: Vec<ClockRequest>,
    rehearsal: bool,
    /// The longest the loop was willing to wait at its last wait.
    pub patience: Duration,
}

impl Hearing for Paper {
    fn now(&self) -> Moment {
        Moment {
            at: self.start + self.up.delta(),
            up: self.up,
            real: self.up,
        }
    }

    fn wait(&mut self, at_most: Duration) -> Option<Input> {
        if !at_most.is_zero() {
            self.patience = at_most;
        }
        if let Some(input) = self.inputs.pop_front() {
            return Some(input);
        }
        if self.disk.front().is_some_and(|(at, _)| *at <= self.up) {
            return self.disk.pop_front().map(|(_, input)| input);
        }
        None
    }
}

impl Desk for Paper {
    fn write(&mut self, act: Act) {
        self.written.push(act.clone());
        if let Some(delay) = self.delay {
            let input = Input::Written {
                acts: vec![act],
                took: delay,
            };
            self.disk.push_back((self.up + delay, input));
        }
    }

    fn journal_name(&self) -> String {
        "thu.live.jsonl".into()
    }

    fn set_clock(&mut self, request: ClockRequest) -> Option<Command> {
        if !self.rehearsal {
            return None;
        }
        self.clock.push(request);
        let speed = match request {
            ClockRequest::Speed(speed) => speed,
            _ => 1,
        };
        let now = self.now();
        Some(Command::SetClock {
            real_at: now.at,
            real_up: now.real,
            at: now.at,
            up: now.up,
            speed,
            paused: request == ClockRequest::Hold,
        })
    }

    fn export(&mut self, _congress: &Congress, names: &[String]) {
        self.exports.push(names.to_vec());
    }

    fn hand_out(&mut self, _: &Congress, election: &str) -> Option<String> {
        self.handed_out.push(election.to_owned());
        Some(format!("thu.live.{election}-1.round.json"))
    }

    fn results(&mut self, _: &Congress, _: &str) -> Results {
        self.results.clone()
    }

    fn bell(&mut self) {
        self.bells += 1;
    }
}

/// The size the screen is designed at.
pub const WIDE: (u16, u16) = (120, 36);
/// The size from which it is complete.
pub const SMALL: (u16, u16) = (80, 24);

/// The loop, driven by hand.
pub struct Rig {
    /// What is drawn on.
    pub terminal: Terminal<TestBackend>,
    /// Where the congress stands.
    pub congress: Congress,
    /// The loop's own state.
    pub hands: Hands,
    /// Clock, disk and keys.
    pub desk: Paper,
    /// The podium has ended.
    pub exit: Option<Exit>,
}

impl Rig {
    /// A live congress at 7:30 that nobody has reported to, in a window of this size.
    pub fn new(lang: Lang, size: (u16, u16)) -> Self {
        Self::begin(lang, size, Mode::Live, Congress::new(setup()))
    }

    /// A rehearsal, its clock running at the given speed.
    pub fn rehearsal(speed: u32) -> Self {
        let mut rig = Self::begin(Lang::Vi, (120, 36), Mode::Rehearsal, Congress::new(setup()));
        let now = rig.desk.now();
        rig.act(&Command::SetClock {
            real_at: now.at,
            real_up: now.real,
            at: now.at,
            up: now.up,
            speed,
            paused: false,
        });
        rig.go();
        rig
    }

    /// A congress that is not begun, or goes on.
    pub fn begin(lang: Lang, size: (u16, u16), mode: Mode, congress: Congress) -> Self {
        let settings = Settings {
            lang,
            keymap: shipped("default").unwrap(),
            theme: Theme::default(),
            ascii: false,
            by: "Thư ký".into(),
        };
        let start: Wall = DateTime::parse_from_rfc3339("2020-01-10T07:30:00+07:00").unwrap();
        let mut rig = Self {
            terminal: Terminal::new(TestBackend::new(size.0, size.1)).unwrap(),
            congress,
            hands: Hands::new(settings),
            desk: Paper {
                start,
                up: Millis::ZERO,
                delay: Some(Millis::ZERO),
                inputs: VecDeque::new(),
                disk: VecDeque::new(),
                bells: 0,
                handed_out: Vec::new(),
                results: Results::default(),
                exports: Vec::new(),
                written: Vec::new(),
                clock: Vec::new(),
                rehearsal: mode == Mode::Rehearsal,
                patience: Duration::ZERO,
            },
            exit: None,
        };
        let text = |name: &str| SourceText {
            name: name.into(),
            text: String::new(),
        };
        rig.act(&Command::Open {
            mode,
            program: "test".into(),
            boot: "boot".into(),
            session: text("thu"),
            rulebook: text("thu"),
            roll: text("thu"),
        });
        rig.go();
        rig
    }

    /// A congress that is open, with everybody present but one.
    pub fn open(lang: Lang, size: (u16, u16)) -> Self {
        let mut rig = Self::new(lang, size);
        rig.act(&Command::AllPresent { except: vec![30] });
        rig.act(&Command::Next {});
        rig.go();
        rig
    }

    /// Item 5 runs: a discussion, with two who wait.
    pub fn discussion(lang: Lang, size: (u16, u16)) -> Self {
        let mut rig = Self::open(lang, size);
        for _ in 0..3 {
            rig.act(&Command::Next {});
        }
        rig.act(&Command::CardVoteRecord {
            yes: None,
            no: 0,
            other: 0,
            not_voting: 0,
            sections: Vec::new(),
        });
        for name in ["Quàng Thị Hoa", "Lò Văn Inh"] {
            rig.act(&Command::RegisterSpeaker {
                speaker: None,
                name: name.into(),
                card: None,
                tag: SpeechTag::Solution,
            });
        }
        for _ in 0..4 {
            rig.act(&Command::Next {});
        }
        rig.go();
        assert_eq!(rig.congress.state().item.as_deref(), Some("thao-luan"));
        rig
    }

    /// Does an act outside the podium.
    pub fn act(&mut self, command: &Command) {
        let now = self.desk.now();
        let ev = self.congress.decide(command, now.at, now.up).unwrap();
        let act = Act {
            seq: self.congress.next_seq(),
            at: now.at,
            up: now.up,
            by: String::new(),
            ev,
        };
        self.congress.apply(act);
        self.hands.view.health = Health::Whole;
    }

    /// Runs the loop until nothing more comes in.
    pub fn go(&mut self) {
        for _ in 0..100 {
            let before = (
                self.desk.inputs.len(),
                self.desk.disk.len(),
                self.congress.acts().len(),
            );
            if self.exit.is_none() {
                self.exit = step(
                    &mut self.terminal,
                    &mut self.congress,
                    &mut self.hands,
                    &mut self.desk,
                );
            }
            let after = (
                self.desk.inputs.len(),
                self.desk.disk.len(),
                self.congress.acts().len(),
            );
            if self.exit.is_some() || before == after {
                break;
            }
        }
        // One more, so that the screen shows what the last input led to.
        if self.exit.is_none() {
            self.exit = step(
                &mut self.terminal,
                &mut self.congress,
                &mut self.hands,
                &mut self.desk,
            );
        }
    }

    /// Lets time pass.
    pub fn pass(&mut self, by: Millis) {
        self.desk.up += by;
        self.go();
    }

    /// Something comes in.
    pub fn input(&mut self, input: Input) {
        self.desk.inputs.push_back(input);
    }

    /// A key, without any time passing and without the loop running.
    pub fn key(&mut self, chord: &str) {
        self.input(Input::Key {
            chord: chord.parse::<Chord>().unwrap(),
            kind: KeyKind::Press,
        });
    }

    /// Keys one after the other, each seven tenths of a second after the one before.
    pub fn press(&mut self, chords: &str) {
        for chord in chords.split(' ') {
            self.desk.up += Millis(700);
            self.key(chord);
            self.go();
        }
    }

    /// Takes away whatever lies over the podium.
    pub fn leave(&mut self) {
        self.hands.view.layers.clear();
        self.go();
    }

    /// Letters into a field.
    pub fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.desk.up += Millis(150);
            self.input(Input::Key {
                chord: Chord::char(letter),
                kind: KeyKind::Press,
            });
            self.go();
        }
    }

    /// What stands on the screen, line by line.
    pub fn screen(&self) -> String {
        let buffer = self.terminal.backend().buffer();
        let width = usize::from(buffer.area.width.max(1));
        buffer
            .content()
            .chunks(width)
            .map(|line| {
                let mut text = String::new();
                let mut skip = 0;
                for cell in line {
                    if skip > 0 {
                        skip -= 1;
                        continue;
                    }
                    skip = usize::from(super::widgets::width(cell.symbol()).max(1)) - 1;
                    text.push_str(cell.symbol());
                }
                text.trim_end().to_owned() + "\n"
            })
            .collect()
    }

    /// The screen shows this.
    #[track_caller]
    pub fn shows(&self, text: &str) {
        assert!(
            self.screen().contains(text),
            "no “{text}” in\n{}",
            self.screen()
        );
    }

    /// The screen does not show this.
    #[track_caller]
    pub fn hides(&self, text: &str) {
        assert!(
            !self.screen().contains(text),
            "“{text}” in\n{}",
            self.screen()
        );
    }
}
