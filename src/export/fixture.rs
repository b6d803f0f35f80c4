//! A small congress for the tests of this room: two sittings, all bodies, reports, two speakers, a guest, an
//! election with a corrected count; a waiver, an undone act, an interruption, a vote taken back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::Options;
use crate::congress::event::{SourceText, SpeechTag, WaiverReason};
use crate::congress::plan::{
    CandidatePlan, Document, ElectionPlan, Guest, Item, Officer, Person, Plan, Question, Setup,
    Sitting, Speaks, Status, Step, StepKind,
};
use crate::congress::{Act, Command, Congress, Event, Millis, Mode, Tick, Wall};
use crate::rulebook::{
    BaseKind, CongressKind, Due, DutyRule, Evidence, Holds, Lang, Majority, Office, Percent,
    Quorum, Reading, Remedy, Rounding, Rulebook, Rung, Severity, SittingKind, Source, Subject,
    Surplus, Tie, Words,
};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use std::sync::Arc;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn seen() -> Source {
    Source {
        cite: Words::both("QC 244-QĐ/TW (9/6/2014)", "Regulation 244-QĐ/TW (9/6/2014)"),
        date: Some(date(2014, 6, 9)),
        checked: true,
    }
}

fn share(num: u32, den: u32, strict: bool) -> Majority {
    Majority {
        num,
        den,
        strict,
        base: BaseKind::AdjustedSummoned,
        source: seen(),
    }
}

fn duty(id: &str, vi: &str, severity: Severity, due: Due, met_by: Evidence) -> DutyRule {
    DutyRule {
        id: id.into(),
        severity,
        text: Words::vi(vi),
        prepare: None,
        due,
        met_by: vec![met_by],
        remedy: Remedy::Explain(Words::vi("làm")),
        holds: Holds::default(),
        source: seen(),
    }
}

fn rulebook() -> Rulebook {
    let subjects = [
        ("presidium", "Đoàn Chủ tịch"),
        ("secretariat", "Đoàn Thư ký"),
        ("credentials-committee", "Ban Thẩm tra tư cách đại biểu"),
        ("house-rules", "Nội quy đại hội"),
        ("programme", "Chương trình đại hội"),
        ("credentials-report", "Báo cáo thẩm tra tư cách đại biểu"),
        ("political-report", "Báo cáo chính trị"),
        ("self-review", "Báo cáo kiểm điểm"),
        ("explanation", "Giải trình"),
        ("superior-speech", "Phát biểu của cấp trên"),
        ("resolution", "Nghị quyết"),
    ];
    Rulebook {
        format: 1,
        id: "party-2014".into(),
        based_on: None,
        name: "Quy chế bầu cử trong Đảng 2014".into(),
        valid_from: date(2014, 6, 9),
        valid_until: None,
        address: Words::both("đồng chí", "comrade"),
        card: Words::both("thẻ đảng viên", "Party card"),
        quorum: Quorum {
            present: share(2, 3, false),
            units: Some(share(1, 2, true)),
        },
        majority: share(1, 2, true),
        reading: Reading::default(),
        surplus: Surplus {
            most: share(3, 10, false),
            overrides: vec![(3, 1), (2, 1)],
        },
        tie: Tie::Revote(seen()),
        percent: Percent {
            results: Rounding::HalfUp,
            surplus: Rounding::Truncate,
        },
        nominee_support: None,
        subjects: subjects
            .into_iter()
            .map(|(id, name)| Subject {
                id: id.into(),
                name: Words::vi(name),
            })
            .collect(),
        duties: vec![
            duty(
                "X3",
                "Nội quy đại hội chưa được biểu quyết thông qua.",
                Severity::Must,
                Due::BeforeSubject(vec!["political-report".into()]),
                Evidence::CardVotePassed("house-rules".into()),
            ),
            duty(
                "X4",
                "Chưa tập huấn Ban Kiểm phiếu.",
                Severity::Should,
                Due::BeforeOpening,
                Evidence::Attested,
            ),
            duty(
                "X8",
                "Kịch bản bầu cử còn thiếu bước.",
                Severity::Should,
                Due::BeforeOpening,
                Evidence::LadderComplete,
            ),
            duty(
                "X12",
                "Chưa họp rút kinh nghiệm.",
                Severity::Lesson,
                Due::AfterClose,
                Evidence::Attested,
            ),
        ],
    }
}

fn step(id: &str, subject: &str, who: Speaks, kind: StepKind) -> Step {
    Step {
        id: id.into(),
        subject: (!subject.is_empty()).then(|| subject.into()),
        who,
        say: Words::vi("…"),
        prepare: Vec::new(),
        kind,
    }
}

fn vote(id: &str, subject: &str, questions: &[&str]) -> Step {
    let questions = questions
        .iter()
        .enumerate()
        .map(|(index, text)| Question {
            id: format!("q{}", index + 1),
            text: Words::vi(*text),
        })
        .collect();
    step(id, subject, Speaks::Chair, StepKind::CardVote { questions })
}

fn read(document: &str, subject: &str) -> Step {
    let document = document.to_owned();
    step(
        &document.clone(),
        subject,
        Speaks::Presenter,
        StepKind::Read { document },
    )
}

fn item(id: &str, number: &str, title: &str, minutes: i64, steps: Vec<Step>) -> Item {
    Item {
        id: id.into(),
        number: number.into(),
        title: Words::vi(title),
        length: Millis::minutes(minutes),
        starts: None,
        in_charge: Some("chung".into()),
        deputy: None,
        flag: false,
        protected: false,
        recess: false,
        speech_limit: Some(Millis::minutes(5)),
        steps,
    }
}

/// Text that people write, so that a test can put something hostile into every place at once.
#[derive(Clone)]
pub struct Given {
    /// Put before names and behind titles.
    pub mark: String,
}

impl Given {
    fn name(&self, name: &str) -> String {
        format!("{}{name}", self.mark)
    }

    fn words(&self, text: &str) -> Words {
        Words::vi(format!("{text}{}", self.mark))
    }
}

fn people(given: &Given) -> Vec<Person> {
    let names = [
        "Lò Văn Chung",
        "Lò Văn Inh",
        "Cà Văn Sơn",
        "Quàng Thị Hoa",
        "Nguyễn Văn Bình",
        "Tòng Văn Pâng",
        "Lường Thị Xuân",
        "Vì Văn Thắng",
        "Giàng A Dế",
        "Trần Thị Hạnh",
        "Bạc Thị Nhung",
        "Vàng A Sùng",
    ];
    (1..)
        .zip(names)
        .map(|(card, name)| Person {
            card,
            name: given.name(name),
            status: if card < 3 {
                Status::ExOfficio
            } else {
                Status::Official
            },
            unit: format!("Chi bộ {}{}", card % 3 + 1, given.mark),
            born: None,
            sex: String::new(),
            ethnic: String::new(),
            post: String::new(),
        })
        .collect()
}

fn document(id: &str, subject: &str, title: &str, owner: &str, given: &Given) -> Document {
    Document {
        id: id.into(),
        subject: Some(subject.into()),
        title: given.words(title),
        owner: Some(owner.into()),
        pages: None,
        reading: None,
        ready: true,
    }
}

fn sittings() -> Vec<Sitting> {
    let rungs = Rung::ALL
        .into_iter()
        .filter(|rung| *rung != Rung::OpinionBallot)
        .map(|rung| {
            let id = format!("{rung:?}").to_lowercase();
            let kind = StepKind::Election {
                election: "bch".into(),
                rung,
            };
            step(&id, "", Speaks::Chair, kind)
        })
        .collect();
    let sitting = |id: &str, title: &str, kind, hour, items| Sitting {
        id: id.into(),
        title: Words::vi(title),
        kind,
        day: 0,
        opens: NaiveTime::from_hms_opt(hour, 0, 0).unwrap(),
        items,
    };
    vec![
        sitting(
            "tru-bi",
            "Phiên trù bị",
            SittingKind::Preparatory,
            7,
            vec![
                item(
                    "co-quan",
                    "1",
                    "Bầu các cơ quan",
                    15,
                    vec![
                        vote(
                            "dct",
                            "presidium",
                            &[
                                "số lượng Đoàn Chủ tịch gồm 03 đồng chí",
                                "danh sách Đoàn Chủ tịch gồm các đồng chí: Lò Văn Chung, Lò Văn Inh, Cà Văn Sơn",
                            ],
                        ),
                        vote(
                            "tk",
                            "secretariat",
                            &["danh sách Thư ký Đại hội: Quàng Thị Hoa"],
                        ),
                        vote(
                            "tt",
                            "credentials-committee",
                            &["danh sách Ban Thẩm tra tư cách đại biểu"],
                        ),
                    ],
                ),
                item(
                    "chuong-trinh",
                    "2",
                    "Thông qua chương trình",
                    5,
                    vec![vote("ct", "programme", &["Chương trình Đại hội"])],
                ),
            ],
        ),
        sitting(
            "chinh-thuc",
            "Phiên chính thức",
            SittingKind::Official,
            8,
            vec![
                item(
                    "bao-cao",
                    "3",
                    "Các báo cáo",
                    30,
                    vec![
                        read("tham-tra", "credentials-report"),
                        read("chinh-tri", "political-report"),
                        read("kiem-diem", "self-review"),
                    ],
                ),
                item(
                    "thao-luan",
                    "4",
                    "Thảo luận",
                    20,
                    vec![
                        step("noi", "discussion", Speaks::Chair, StepKind::Discussion),
                        step("giai-trinh", "explanation", Speaks::Chair, StepKind::Say),
                    ],
                ),
                item(
                    "cap-tren",
                    "5",
                    "Cấp trên phát biểu",
                    10,
                    vec![
                        step(
                            "phat-bieu",
                            "superior-speech",
                            Speaks::Guest,
                            StepKind::Wait,
                        ),
                        step("dap-tu", "", Speaks::Chair, StepKind::Say),
                    ],
                ),
                item("bau", "6", "Bầu Ban Chấp hành", 40, rungs),
                item(
                    "nghi-quyet",
                    "7",
                    "Thông qua nghị quyết",
                    5,
                    vec![vote("nq", "resolution", &["Nghị quyết Đại hội"])],
                ),
                item(
                    "be-mac",
                    "8",
                    "Bế mạc",
                    5,
                    vec![step("be-mac", "", Speaks::Chair, StepKind::Say)],
                ),
            ],
        ),
    ]
}

fn setup(given: &Given) -> Setup {
    let candidates = ["Lò Văn Chung", "Lò Văn Inh", "Cà Văn Sơn", "Quàng Thị Hoa"];
    let officer = |id: &str, name: &str, post: &str| Officer {
        id: id.into(),
        name: given.name(name),
        post: given.words(post),
    };
    let guest = |id: &str, name: &str, post: &str, order, speech| Guest {
        id: id.into(),
        name: given.name(name),
        post: given.words(post),
        order,
        speech,
    };
    let title = "Đại hội đại biểu Đảng bộ xã Thanh Chăn lần thứ XXI";
    let mut sittings = sittings();
    for item in sittings.iter_mut().flat_map(|sitting| &mut sitting.items) {
        item.title = given.words(&item.title.vi);
        for step in &mut item.steps {
            if let StepKind::CardVote { questions } = &mut step.kind {
                for question in questions {
                    question.text = given.words(&question.text.vi);
                }
            }
        }
    }
    Setup {
        plan: Plan {
            id: "thanh-chan".into(),
            title: Words::both(
                format!("{title}{}", given.mark),
                "21st Congress of Thanh Chăn",
            ),
            short_title: Words::vi(title),
            organisation: Words::vi("Đảng bộ xã Thanh Chăn"),
            place: given.words("Thanh Chăn"),
            term: Words::vi("2020 - 2025"),
            kind: CongressKind::Delegate,
            date: date(2020, 1, 10),
            offset_minutes: 420,
            rulebook: "party-2014".into(),
            convener: Words::vi("Đảng ủy xã"),
            superior: Words::vi("Huyện ủy Điện Biên"),
            members: Some(297),
            units: Some(3),
            officers: vec![
                officer("chung", "Lò Văn Chung", "Bí thư Đảng ủy"),
                officer("inh", "Lò Văn Inh", "Phó Bí thư"),
            ],
            guests: vec![
                guest("thu", "Lê Thị Thu", "Trưởng Ban Tổ chức", 2, false),
                guest("lam", "Hoàng Văn Lâm", "Phó Bí thư Huyện ủy", 1, true),
                guest("chu", "Mùa A Chu", "Chủ nhiệm Ủy ban Kiểm tra", 3, false),
            ],
            sittings,
            documents: vec![
                document(
                    "tham-tra",
                    "credentials-report",
                    "Báo cáo thẩm tra",
                    "inh",
                    given,
                ),
                document(
                    "chinh-tri",
                    "political-report",
                    "Báo cáo chính trị",
                    "chung",
                    given,
                ),
                document(
                    "kiem-diem",
                    "self-review",
                    "Báo cáo kiểm điểm",
                    "inh",
                    given,
                ),
            ],
            elections: vec![ElectionPlan {
                id: "bch".into(),
                office: Office::Committee,
                title: given.words("Ban Chấp hành khóa XXI"),
                seats: 3,
                allocated: false,
                candidates: candidates
                    .iter()
                    .map(|name| CandidatePlan {
                        name: given.name(name),
                        card: None,
                        note: Words::default(),
                    })
                    .collect(),
                tellers: vec![given.name("Vàng A Sùng"), given.name("Giàng A Dế")],
            }],
            requirements: Vec::new(),
            duties_off: vec![("X8".into(), given.words("đã rà kịch bản"))],
        },
        rulebook: rulebook(),
        roll: people(given),
    }
}

/// A congress under test. Each command comes one minute after the one before.
pub struct Stage {
    pub congress: Congress,
    pub given: Given,
    minute: i64,
}

impl Stage {
    /// An opened journal; nothing has happened in the hall.
    pub fn new(mode: Mode, mark: &str) -> Self {
        Self::altered(mode, mark, |_| {})
    }

    /// The same with a session that differs.
    pub fn altered(mode: Mode, mark: &str, alter: impl FnOnce(&mut Setup)) -> Self {
        let given = Given { mark: mark.into() };
        let mut setup = setup(&given);
        alter(&mut setup);
        let mut stage = Self {
            congress: Congress::new(Arc::new(setup)),
            given,
            minute: -20,
        };
        let text = |name: &str| SourceText {
            name: name.into(),
            text: format!("nguyên văn {name}"),
        };
        stage.act(&Command::Open {
            mode,
            program: "presidium 0.1.0".into(),
            boot: "b1".into(),
            session: text("thanh-chan.ron"),
            rulebook: text("party-2014"),
            roll: text("thanh-chan.csv"),
        });
        stage
    }

    pub fn wall(&self) -> Wall {
        let open = NaiveTime::from_hms_opt(7, 0, 0).unwrap();
        self.congress.state().wall_of(0, open) + TimeDelta::minutes(self.minute)
    }

    pub fn now(&self) -> Tick {
        self.congress.state().tick(self.wall(), self.up())
    }

    fn up(&self) -> Millis {
        Millis::minutes(1000 + self.minute)
    }

    pub fn options(&self, lang: Lang) -> Options {
        Options::new(lang, self.now())
    }

    /// Does a command that must be accepted.
    pub fn act(&mut self, command: &Command) -> Vec<Event> {
        let decided = self.congress.decide(command, self.wall(), self.up());
        let ev = decided.unwrap_or_else(|refusal| panic!("{command:?} refused: {refusal:?}"));
        let act = Act {
            seq: self.congress.next_seq(),
            at: self.wall(),
            up: self.up(),
            by: format!("{}Thảo", self.given.mark),
            ev: ev.clone(),
        };
        self.congress.apply(act);
        self.minute += 1;
        ev
    }

    pub fn next(&mut self) {
        self.act(&Command::Next {});
    }

    /// Calls the next question, all agree, announces.
    pub fn agree(&mut self) {
        self.next();
        self.record(None, 0, 0);
        self.next();
    }

    pub fn record(&mut self, yes: Option<u32>, no: u32, not_voting: u32) {
        self.act(&Command::CardVoteRecord {
            yes,
            no,
            other: 0,
            not_voting,
        });
    }

    fn text(&self, text: &str) -> String {
        format!("{}{text}", self.given.mark)
    }

    /// The preparatory sitting: the roll, the bodies, the programme.
    pub fn prepare(&mut self) {
        self.act(&Command::MeetDuty {
            duty: "X4".into(),
            how: self.text("tập huấn chiều 9/1"),
        });
        self.act(&Command::AllPresent { except: vec![12] });
        self.act(&Command::AbsentThroughout {
            card: 12,
            accepted: true,
            reason: self.text("ốm nằm viện"),
            attested_by: self.text("Ban Tổ chức"),
        });
        self.act(&Command::GuestArrived {
            guest: "lam".into(),
        });
        self.act(&Command::GuestArrived {
            guest: "thu".into(),
        });
        // The sitting opens at its hour.
        self.minute = 0;
        self.next();
        self.agree();
        self.agree();
        self.next();
        // Called too early, and taken back.
        self.next();
        self.act(&Command::CardVoteCancel {
            reason: self.text("chưa giới thiệu"),
        });
        self.agree();
        self.next();
        self.agree();
        self.next();
        // The programme: counted, one against, one silent.
        self.next();
        self.record(Some(9), 1, 1);
        self.next();
        self.next();
    }

    /// The official sitting up to the end of the discussion.
    pub fn discuss(&mut self) {
        self.minute = 65;
        self.next();
        self.act(&Command::WaiveDuty {
            duty: "X3".into(),
            reason: WaiverReason::Later,
            words: String::new(),
        });
        self.next();
        self.next();
        self.next();
        for (card, tag) in [
            (4, SpeechTag::Solution),
            (5, SpeechTag::Result),
            (6, SpeechTag::Other),
        ] {
            self.act(&Command::RegisterSpeaker {
                speaker: None,
                name: String::new(),
                card: Some(card),
                tag,
            });
        }
        // A third registration by mistake, undone.
        self.act(&Command::RegisterSpeaker {
            speaker: None,
            name: self.text("Người đăng ký nhầm"),
            card: None,
            tag: SpeechTag::Other,
        });
        self.act(&Command::Undo {
            reason: self.text("gõ nhầm tên"),
        });
        self.next();
    }

    /// From the first speech to the issue of the papers.
    pub fn elect(&mut self) {
        self.next();
        self.act(&Command::EndStep {});
        self.act(&Command::Grant {
            minutes: 3,
            reason: self.text("nhiều ý kiến"),
        });
        self.act(&Command::Note {
            text: self.text("loa bên trái nhỏ"),
        });
        self.next();
        self.next();
        self.next();
        // The election: number, introduction, nominations, withdrawals, list, tellers.
        self.agree();
        self.next();
        self.next();
        self.act(&Command::Nominate {
            election: None,
            candidate: self.given.name("Nguyễn Văn Bình"),
            card: None,
            by: self.given.name("Tòng Văn Pâng"),
            own: false,
        });
        self.next();
        self.act(&Command::DecideWithdrawal {
            election: None,
            candidate: self.given.name("Nguyễn Văn Bình"),
            allowed: true,
        });
        self.next();
        self.agree();
        self.agree();
        self.next();
        self.agree();
        self.agree();
        for _ in 0..4 {
            self.next();
        }
        self.act(&Command::IssueBallots {
            election: None,
            issued: 11,
            present: None,
        });
    }

    /// The papers come back, are counted, counted again, and the result is announced.
    pub fn count(&mut self) {
        self.next();
        self.next();
        self.act(&Command::CollectBallots {
            election: None,
            collected: 11,
        });
        self.act(&Command::Resume {
            program: "presidium 0.1.1".into(),
            boot: "b2".into(),
            clock: self.now().clock,
            gap: Millis::seconds(250),
            alive: self.wall(),
        });
        self.next();
        self.enter(&[10, 9, 6, 5], None);
        let reason = self.text("đọc nhầm dòng");
        self.enter(&[10, 9, 5, 6], Some(reason));
        self.next();
    }

    fn enter(&mut self, votes: &[u32], reason: Option<String>) {
        self.act(&Command::EnterCount {
            election: None,
            valid: 10,
            invalid: 1,
            invalid_reasons: [("all_struck".to_owned(), 1)].into(),
            votes: votes.to_vec(),
            against: Vec::new(),
            reason,
        });
    }

    /// The announcement, the resolution, the close, and one addendum.
    pub fn close(&mut self) {
        self.next();
        self.next();
        self.next();
        self.next();
        self.agree();
        self.next();
        self.next();
        self.next();
        self.act(&Command::Addendum {
            text: self.text("đã bàn giao phiếu"),
        });
    }

    /// A whole congress.
    pub fn whole(mode: Mode, mark: &str) -> Self {
        let mut stage = Self::new(mode, mark);
        stage.prepare();
        stage.discuss();
        stage.elect();
        stage.count();
        stage.close();
        stage
    }
}
