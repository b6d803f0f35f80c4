//! A small congress that the sentences are made of. Its people are made up.

use crate::congress::event::{Mode, SourceText, StepRef};
use crate::congress::plan::{
    CandidatePlan, Ceremony, Document, ElectionPlan, Guest, Item, Officer, Person, Plan, Question,
    Setup, Sitting, Speaks, Status, Step, StepKind,
};
use crate::congress::{Act, Command, Congress, Millis, State, Tick, Wall};
use crate::rulebook::{
    BaseKind, CongressKind, Due, DutyRule, Evidence, Holds, Majority, Office, Percent, Quorum,
    Reading, Remedy, Rounding, Rulebook, Rung, Severity, SittingKind, Source, Subject, Surplus,
    Tie, Words,
};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use std::sync::Arc;

fn seen() -> Source {
    Source {
        cite: Words::both("QC 244, Điều 32", "Reg. 244, Article 32"),
        date: NaiveDate::from_ymd_opt(2014, 6, 9),
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

pub fn rulebook() -> Rulebook {
    Rulebook {
        format: 1,
        id: "party".into(),
        based_on: None,
        name: Words::both("Quy chế", "Regulation"),
        valid_from: NaiveDate::from_ymd_opt(2014, 6, 9).unwrap(),
        valid_until: None,
        address: Words::both("đồng chí", "comrade"),
        card: Words::both("thẻ đảng viên", "Party card"),
        quorum: Quorum {
            present: share(2, 3, false),
            units: Some(share(1, 2, true)),
            later_calls: Vec::new(),
        },
        majority: share(1, 2, true),
        reading: Reading::default(),
        surplus: Surplus {
            most: share(3, 10, false),
            overrides: vec![(3, 1)],
            offices: crate::rulebook::committees(),
            required: false,
        },
        tie: Tie::Revote(seen()),
        percent: Percent {
            results: Rounding::HalfUp,
            surplus: Rounding::Truncate,
        },
        nominee_support: None,
        card_votes: None,
        special: Vec::new(),
        list_order: crate::rulebook::ListOrder::AsIntroduced,
        weights: crate::rulebook::Weights::PerPerson,
        short: crate::rulebook::Short::default(),
        count_by: crate::rulebook::CountBy::Minutes,
        lengths: Vec::new(),
        deck: String::new(),
        situations: Vec::new(),
        subjects: vec![Subject {
            id: "brief".into(),
            name: Words::both("Nội dung phiên chính thức", "The official sitting"),
        }],
        duties: vec![DutyRule {
            also: Vec::new(),
            say: None,
            counsel: None,
            id: "X5".into(),
            severity: Severity::Should,
            text: Words::both(
                "Chương trình đại hội chưa được biểu quyết thông qua.",
                "The programme has not been adopted.",
            ),
            prepare: None,
            due: Due::BeforeClose,
            met_by: vec![Evidence::Attested],
            remedy: Remedy::Explain(Words::vi("…")),
            holds: Holds::default(),
            source: seen(),
        }],
    }
}

fn step(id: &str, kind: StepKind) -> Step {
    Step {
        id: id.into(),
        subject: None,
        who: Speaks::Chair,
        say: Words::default(),
        prepare: Vec::new(),
        kind,
    }
}

fn item(id: &str, number: &str, title: Words, steps: Vec<Step>) -> Item {
    Item {
        id: id.into(),
        number: number.into(),
        title,
        length: Millis::minutes(10),
        starts: None,
        in_charge: Some("chung".into()),
        deputy: None,
        flag: false,
        protected: false,
        recess: false,
        electorate: None,
        speech_limit: Some(Millis::minutes(5)),
        steps,
    }
}

pub fn question(id: &str, vi: &str, en: &str) -> Question {
    Question {
        id: id.into(),
        text: Words::both(vi, en),
    }
}

pub const NAMES: [&str; 4] = [
    "Lò Văn Chung",
    "Quàng Thị Hoa",
    "Tòng Văn Pâng",
    "Vì Thị Ọi",
];

fn election() -> ElectionPlan {
    ElectionPlan {
        id: "bch".into(),
        office: Office::Committee,
        title: Words::both("Ban Chấp hành khóa XXI", "the Committee, 21st term"),
        seats: 3,
        allocated: false,
        alternates: 0,
        from_among: None,
        candidates: NAMES
            .iter()
            .map(|name| CandidatePlan {
                name: (*name).into(),
                card: None,
                note: Words::default(),
            })
            .collect(),
        tellers: vec!["Lò Thị Thảo".into(), "Cà Văn Sơn".into()],
    }
}

/// Five items: opening, programme (a vote on two questions), report, discussion, election.
pub fn plan() -> Plan {
    let rungs = Rung::ALL
        .iter()
        .filter(|rung| **rung != Rung::OpinionBallot)
        .map(|rung| {
            step(
                &format!("{rung:?}").to_lowercase(),
                StepKind::Election {
                    election: "bch".into(),
                    rung: *rung,
                },
            )
        })
        .collect();
    let items = vec![
        item(
            "khai-mac",
            "1",
            Words::both("Khai mạc", "Opening"),
            vec![
                step(
                    "chao-co",
                    StepKind::Ceremony {
                        ceremony: Ceremony::Flag,
                        names: Vec::new(),
                    },
                ),
                Step {
                    subject: Some("brief".into()),
                    ..step("quan-triet", StepKind::Brief { points: Vec::new() })
                },
            ],
        ),
        item(
            "chuong-trinh",
            "2",
            Words::both("Thông qua chương trình", "Programme"),
            vec![step(
                "bieu-quyet",
                StepKind::CardVote {
                    questions: vec![
                        question("chuong-trinh", "Chương trình đại hội", "the programme"),
                        question("noi-quy", "Nội quy đại hội", "the house rules"),
                    ],
                },
            )],
        ),
        item(
            "bao-cao",
            "3",
            Words::both("Báo cáo chính trị", "Political report"),
            vec![step(
                "doc",
                StepKind::Read {
                    document: "bcct".into(),
                },
            )],
        ),
        item(
            "thao-luan",
            "7",
            Words::both("Thảo luận", "Discussion"),
            vec![step("phat-bieu", StepKind::Discussion)],
        ),
        item("bau", "9", Words::both("Bầu cử", "Election"), rungs),
        item(
            "be-mac",
            "10",
            Words::both("Bế mạc", "Close"),
            vec![step("loi", StepKind::Say)],
        ),
    ];
    Plan {
        id: "mau".into(),
        title: Words::both("Đại hội Đảng bộ xã lần thứ XXI", "21st Congress"),
        short_title: Words::both("Đại hội XXI", "21st Congress"),
        organisation: Words::both("Đảng bộ xã", "Commune organisation"),
        place: Words::both("Xã mẫu", "Commune"),
        term: Words::both("2020 - 2025", "2020 - 2025"),
        kind: CongressKind::Delegate,
        date: NaiveDate::from_ymd_opt(2020, 1, 10).unwrap(),
        offset_minutes: 420,
        rulebook: "party".into(),
        convener: Words::both("Đảng ủy xã khóa XX", "the Committee, 20th term"),
        superior: Words::both("Huyện ủy", "the district committee"),
        members: Some(3880),
        call: 1,
        units: Some(5),
        officers: vec![Officer {
            id: "chung".into(),
            name: "Lò Văn Chung".into(),
            post: Words::both("Bí thư", "Secretary"),
        }],
        guests: vec![
            guest("hai", "Lò Văn Hai", "Trưởng Ban Dân vận", 2),
            guest("mot", "Mùa Thị Một", "Phó Bí thư Huyện ủy", 1),
        ],
        sittings: vec![Sitting {
            id: "ct".into(),
            title: Words::both("Phiên chính thức", "Official sitting"),
            kind: SittingKind::Official,
            day: 0,
            opens: NaiveTime::from_hms_opt(7, 0, 0).unwrap(),
            closes: None,
            items,
        }],
        documents: vec![Document {
            id: "bcct".into(),
            subject: None,
            title: Words::both("Báo cáo chính trị", "Political report"),
            owner: Some("chung".into()),
            pages: None,
            words: None,
            reading: None,
            ready: true,
        }],
        elections: vec![election()],
        requirements: Vec::new(),
        duties_off: Vec::new(),
        attested: Vec::new(),
        deadline: None,
        words_per_minute: None,
    }
}

fn guest(id: &str, name: &str, post: &str, order: u32) -> Guest {
    Guest {
        id: id.into(),
        name: name.into(),
        post: Words::vi(post),
        order,
        speech: false,
    }
}

fn people(count: u32) -> Vec<Person> {
    (1..=count)
        .map(|card| Person {
            card,
            name: format!("Đại biểu {card}"),
            status: Status::Official,
            unit: format!("Chi bộ {}", card % 5),
            born: None,
            sex: String::new(),
            ethnic: String::new(),
            post: String::new(),
            education: String::new(),
            theory: String::new(),
            joined: None,
            weight: 1,
        })
        .collect()
}

pub fn source(name: &str) -> SourceText {
    SourceText {
        name: name.into(),
        text: String::new(),
    }
}

/// A congress under way, one minute for every command.
pub struct Hall {
    pub congress: Congress,
    minute: i64,
}

impl Hall {
    /// A congress of `count` delegates; nobody has been reported yet.
    pub fn new(count: u32) -> Self {
        Self::of(plan(), count)
    }

    pub fn of(plan: Plan, count: u32) -> Self {
        let setup = Setup {
            plan,
            rulebook: rulebook(),
            roll: people(count),
        };
        let mut hall = Self {
            congress: Congress::new(Arc::new(setup)),
            minute: 0,
        };
        hall.ok(Command::Open {
            mode: Mode::Live,
            program: "presidium 0.1.0".into(),
            boot: "b".into(),
            session: source("mau.ron"),
            rulebook: source("party.ron"),
            roll: source("mau.csv"),
        });
        hall
    }

    /// All present, the sitting open, up to the first step of this item.
    pub fn at_item(count: u32, item: &str) -> Self {
        let mut hall = Self::new(count);
        hall.ok(Command::AllPresent { except: vec![] });
        hall.next();
        hall.ok(Command::GoTo {
            item: item.into(),
            step: None,
        });
        hall
    }

    pub fn wall(&self) -> Wall {
        self.congress
            .state()
            .wall_of(0, NaiveTime::from_hms_opt(7, 0, 0).unwrap())
            + TimeDelta::minutes(self.minute)
    }

    pub fn now(&self) -> Tick {
        self.congress
            .state()
            .tick(self.wall(), Millis::minutes(self.minute))
    }

    pub fn state(&self) -> &State {
        self.congress.state()
    }

    pub fn ok(&mut self, command: Command) {
        let ev = self
            .congress
            .decide(&command, self.wall(), Millis::minutes(self.minute))
            .unwrap_or_else(|refusal| panic!("{command:?} refused: {refusal:?}"));
        let act = Act {
            seq: self.congress.next_seq(),
            at: self.wall(),
            up: Millis::minutes(self.minute),
            by: String::new(),
            ev,
        };
        self.congress.apply(act);
        self.minute += 1;
    }

    pub fn next(&mut self) {
        self.ok(Command::Next {});
    }

    pub fn call(&mut self) {
        self.ok(Command::CardVoteOpen {
            vote: None,
            title: None,
            subject: None,
            present: None,
            overrule: None,
        });
    }

    pub fn record(&mut self, no: u32, other: u32) {
        self.ok(Command::CardVoteRecord {
            yes: None,
            no,
            other,
            not_voting: 0,
            sections: Vec::new(),
        });
    }

    /// Adopts every question of the running step, all agreeing.
    pub fn adopt(&mut self) {
        for _ in 0..2 {
            self.call();
            self.record(0, 0);
            self.next();
            let place = self.place();
            let open = crate::congress::agenda::questions(
                self.state(),
                &self.state().running_step().unwrap().step,
            )
            .len();
            if self
                .state()
                .votes
                .iter()
                .filter(|v| v.step.as_ref() == Some(&place))
                .count()
                >= open
            {
                break;
            }
        }
    }

    pub fn place(&self) -> StepRef {
        StepRef {
            item: self.state().item.clone().unwrap(),
            step: self.state().running_step().unwrap().step.id.clone(),
        }
    }

    /// Climbs the ladder up to this rung.
    pub fn climb_to(&mut self, rung: Rung) {
        for _ in 0..40 {
            let kind = self.state().running_step().unwrap().step.kind.clone();
            let StepKind::Election { rung: here, .. } = kind else {
                panic!("not in the election");
            };
            if here == rung {
                return;
            }
            match here {
                Rung::Number | Rung::List | Rung::Tellers => self.adopt(),
                Rung::Issue => self.ok(Command::IssueBallots {
                    election: None,
                    issued: self.state().present(),
                    present: None,
                    printed: None,
                    unused: None,
                    spoiled: None,
                }),
                Rung::Collect => self.ok(Command::CollectBallots {
                    election: None,
                    collected: self.state().present(),
                    confirmed: false,
                }),
                Rung::Count => {
                    let valid = self.state().present() - 1;
                    self.ok(Command::EnterCount {
                        election: None,
                        valid,
                        invalid: 1,
                        invalid_reasons: std::collections::BTreeMap::default(),
                        votes: vec![valid, valid - 1, valid - 2, 3],
                        against: Vec::new(),
                        reason: None,
                        method: crate::congress::election::CountMethod::Minutes,
                        teams: Vec::new(),
                        explained: None,
                    });
                }
                _ => {}
            }
            self.next();
        }
        panic!("never reached {rung:?}");
    }
}
