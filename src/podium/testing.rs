//! A small congress and a desk of paper for the tests of this room.

use super::desk::{ClockRequest, Desk, Health, Input, Moment, Source as Hearing};
use super::hands::Hands;
use super::run::{Exit, Settings, step};
use super::theme::Theme;
use crate::congress::event::SourceText;
use crate::congress::plan::*;
use crate::congress::{Act, Command, Congress, Millis, Mode, Wall};
use crate::keys::{Chord, KeyKind, shipped};
use crate::rulebook::*;
use chrono::{DateTime, NaiveDate, NaiveTime};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

/// A step in which something is said.
pub fn say(id: &str, text: &str) -> Step {
    Step {
        id: id.into(),
        subject: None,
        who: Speaks::Chair,
        say: Words::both(text, format!("[en] {text}")),
        prepare: Vec::new(),
        kind: StepKind::Say,
    }
}

fn of_kind(id: &str, text: &str, kind: StepKind) -> Step {
    Step {
        kind,
        ..say(id, text)
    }
}

fn item(number: &str, id: &str, title: (&str, &str), minutes: i64, steps: Vec<Step>) -> Item {
    Item {
        id: id.into(),
        number: number.into(),
        title: Words::both(title.0, title.1),
        length: Millis::minutes(minutes),
        starts: None,
        in_charge: Some("chung".into()),
        deputy: Some("hoa".into()),
        flag: id == "bau",
        protected: id == "bau",
        recess: false,
        speech_limit: (id == "thao-luan").then(|| Millis::minutes(5)),
        steps,
    }
}

fn hour(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn official() -> Vec<Item> {
    let vote = StepKind::CardVote {
        questions: vec![Question {
            id: "chuong-trinh".into(),
            text: Words::both("Chương trình đại hội", "the programme"),
        }],
    };
    let mut programme = of_kind("bieu-quyet", "Xin Đại hội cho ý kiến về Chương trình.", vote);
    programme.subject = Some("programme".into());
    let mut rules = say("noi-quy", "Tiếp theo là Nội quy đại hội.");
    rules.subject = Some("house-rules".into());
    let read = StepKind::Read {
        document: "bao-cao".into(),
    };
    let rung = |rung| StepKind::Election {
        election: "bch".into(),
        rung,
    };
    let mut greeting = say(
        "chao",
        "Kính thưa Đại hội, có mặt {present} trên {summoned} đại biểu.",
    );
    greeting.prepare = vec![Words::both("cờ, hoa", "flags, flowers")];
    vec![
        item(
            "1",
            "khai-mac",
            ("Khai mạc", "Opening"),
            10,
            vec![
                greeting,
                say("tiep", "Xin mời Đoàn Chủ tịch lên điều hành."),
            ],
        ),
        item(
            "2",
            "chuong-trinh",
            ("Thông qua chương trình", "Adopting the programme"),
            5,
            vec![programme],
        ),
        item("3", "noi-quy", ("Nội quy", "House rules"), 5, vec![rules]),
        item(
            "4",
            "bao-cao",
            ("Báo cáo chính trị", "Political report"),
            20,
            vec![of_kind("doc", "Xin mời đồng chí trình bày Báo cáo.", read)],
        ),
        item(
            "5",
            "thao-luan",
            ("Thảo luận", "Discussion"),
            60,
            vec![of_kind(
                "moi",
                "Xin mời đồng chí {speaker} phát biểu.",
                StepKind::Discussion,
            )],
        ),
        item(
            "6",
            "bau",
            ("Bầu Ban Chấp hành", "Election of the Committee"),
            30,
            vec![
                of_kind("phat", "Ban kiểm phiếu phát phiếu.", rung(Rung::Issue)),
                of_kind("thu", "Ban kiểm phiếu thu phiếu.", rung(Rung::Collect)),
            ],
        ),
        item(
            "7",
            "be-mac",
            ("Bế mạc", "Close"),
            5,
            vec![say("loi-be-mac", "Tôi xin tuyên bố bế mạc Đại hội.")],
        ),
    ]
}

fn plan() -> Plan {
    let officer = |id: &str, name: &str| Officer {
        id: id.into(),
        name: name.into(),
        post: Words::vi("Ủy viên Đoàn Chủ tịch"),
    };
    Plan {
        id: "thu".into(),
        title: Words::both("Đại hội đại biểu Đảng bộ xã Thử", "Congress of the commune of Thu"),
        short_title: Words::both("Đại hội xã Thử", "Congress of Thu"),
        organisation: Words::vi("Đảng bộ xã Thử"),
        place: Words::vi("Thử"),
        term: Words::vi("2020 - 2025"),
        kind: CongressKind::Delegate,
        date: NaiveDate::from_ymd_opt(2020, 1, 10).unwrap(),
        offset_minutes: 420,
        rulebook: "thu".into(),
        convener: Words::vi("Ban Chấp hành"),
        superior: Words::default(),
        members: Some(297),
        units: Some(3),
        officers: vec![officer("chung", "Lò Văn Chung"), officer("hoa", "Quàng Thị Hoa")],
        guests: Vec::new(),
        sittings: vec![Sitting {
            id: "chinh-thuc".into(),
            title: Words::both("Phiên chính thức", "Official sitting"),
            kind: SittingKind::Official,
            day: 0,
            opens: hour(7, 30),
            items: official(),
        }],
        documents: vec![Document {
            id: "bao-cao".into(),
            subject: None,
            title: Words::both("Báo cáo chính trị", "Political report"),
            owner: None,
            pages: Some(12),
            reading: Some(Millis::minutes(20)),
            ready: true,
        }],
        elections: vec![ElectionPlan {
            id: "bch".into(),
            office: Office::Committee,
            title: Words::both("Ban Chấp hành Đảng bộ xã", "the Committee"),
            seats: 2,
            allocated: false,
            candidates: Vec::new(),
            tellers: vec!["Cà Văn Sơn".into()],
        }],
        requirements: Vec::new(),
        duties_off: Vec::new(),
    }
}

fn rulebook() -> Rulebook {
    let source = Source {
        cite: Words::both("HD 01-HD/TW (2016), mục 14.1", "Guidance 01-HD/TW (2016), item 14.1"),
        date: NaiveDate::from_ymd_opt(2016, 1, 1),
        checked: true,
    };
    let share = |num, den, strict| Majority {
        num,
        den,
        strict,
        base: BaseKind::AdjustedSummoned,
        source: source.clone(),
    };
    let subject = |id: &str, name: &str| Subject {
        id: id.into(),
        name: Words::vi(name),
    };
    Rulebook {
        format: 1,
        id: "thu".into(),
        based_on: None,
        name: Words::vi("Quy chế thử"),
        valid_from: NaiveDate::from_ymd_opt(2014, 1, 1).unwrap(),
        valid_until: None,
        address: Words::both("đồng chí", "comrade"),
        card: Words::both("thẻ đảng viên", "membership card"),
        quorum: Quorum {
            present: share(2, 3, false),
            units: None,
        },
        majority: share(1, 2, true),
        reading: Reading::default(),
        surplus: Surplus {
            most: share(3, 10, false),
            overrides: Vec::new(),
        },
        tie: Tie::Revote(source.clone()),
        percent: Percent {
            results: Rounding::HalfUp,
            surplus: Rounding::Truncate,
        },
        nominee_support: None,
        subjects: vec![
            subject("programme", "Chương trình"),
            subject("house-rules", "Nội quy"),
        ],
        duties: vec![DutyRule {
            id: "X1".into(),
            severity: Severity::Must,
            text: Words::both(
                "Chương trình đại hội chưa được biểu quyết thông qua.",
                "The programme has not been adopted by a vote.",
            ),
            prepare: Some(Words::both("thẻ biểu quyết", "voting cards")),
            due: Due::BeforeSubject(vec!["house-rules".into()]),
            met_by: vec![Evidence::CardVotePassed("programme".into())],
            remedy: Remedy::Explain(Words::vi("Biểu quyết chương trình.")),
            holds: Holds::default(),
            source: source.clone(),
        }],
    }
}

fn roll() -> Vec<Person> {
    (1..=30)
        .map(|card| Person {
            card,
            name: format!("Lò Văn {card}"),
            status: Status::Official,
            unit: format!("Chi bộ {}", card % 3 + 1),
            born: None,
            sex: String::new(),
            ethnic: String::new(),
            post: String::new(),
        })
        .collect()
}

/// A congress of thirty delegates with seven items.
pub fn setup() -> Arc<Setup> {
    Arc::new(Setup {
        plan: plan(),
        rulebook: rulebook(),
        roll: roll(),
    })
}

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

    fn bell(&mut self) {
        self.bells += 1;
    }
}

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
            let before = (self.desk.inputs.len(), self.desk.disk.len(), self.congress.acts().len());
            if self.exit.is_none() {
                self.exit = step(
                    &mut self.terminal,
                    &mut self.congress,
                    &mut self.hands,
                    &mut self.desk,
                );
            }
            let after = (self.desk.inputs.len(), self.desk.disk.len(), self.congress.acts().len());
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
        assert!(self.screen().contains(text), "no “{text}” in\n{}", self.screen());
    }

    /// The screen does not show this.
    #[track_caller]
    pub fn hides(&self, text: &str) {
        assert!(!self.screen().contains(text), "“{text}” in\n{}", self.screen());
    }
}
