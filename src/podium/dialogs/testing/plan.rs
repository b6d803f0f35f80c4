//! The congress the dialogs are tested on.

use crate::congress::Millis;
use crate::congress::plan::*;
use crate::rulebook::*;
use chrono::{NaiveDate, NaiveTime};

fn source() -> Source {
    Source {
        cite: Words::both(
            "HD 01-HD/TW (2016), mục 14.1",
            "Guidance 01-HD/TW (2016), item 14.1",
        ),
        date: NaiveDate::from_ymd_opt(2016, 1, 1),
        checked: true,
    }
}

fn share(num: u32, den: u32, strict: bool) -> Majority {
    Majority {
        num,
        den,
        strict,
        base: BaseKind::AdjustedSummoned,
        source: source(),
    }
}

fn duty(id: &str, vi: &str, due: Due, remedy: Remedy) -> DutyRule {
    DutyRule {
        also: Vec::new(),
        say: None,
        counsel: None,
        id: id.into(),
        severity: Severity::Must,
        text: Words::both(vi, format!("[en] {vi}")),
        prepare: Some(Words::vi("chuẩn bị thẻ")),
        due,
        met_by: vec![Evidence::CardVotePassed("programme".into())],
        remedy,
        holds: Holds::default(),
        source: source(),
    }
}

pub fn rulebook() -> Rulebook {
    let mut unseen = duty(
        "R9",
        "Danh sách chưa được báo cáo cấp trên.",
        Due::BeforeRung(Rung::List, Vec::new()),
        Remedy::Explain(Words::vi("Báo cáo cấp ủy cấp trên trực tiếp.")),
    );
    unseen.met_by = vec![Evidence::Attested];
    unseen.source.checked = false;
    let mut after = duty(
        "R20",
        "Biên bản chưa gửi cấp trên.",
        Due::AfterClose,
        Remedy::Explain(Words::vi("Gửi biên bản.")),
    );
    after.met_by = vec![Evidence::Attested];
    after.severity = Severity::Should;
    Rulebook {
        format: 1,
        id: "thu".into(),
        based_on: None,
        name: Words::vi("Quy chế thử"),
        valid_from: NaiveDate::from_ymd_opt(2014, 1, 1).unwrap(),
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
            overrides: vec![(2, 1)],
            offices: committees(),
            required: false,
        },
        tie: Tie::Revote(source()),
        percent: Percent {
            results: Rounding::HalfUp,
            surplus: Rounding::Truncate,
        },
        nominee_support: None,
        card_votes: None,
        special: Vec::new(),
        list_order: ListOrder::AsIntroduced,
        weights: Weights::PerPerson,
        short: Short::default(),
        count_by: CountBy::Minutes,
        lengths: Vec::new(),
        deck: String::new(),
        situations: Vec::new(),
        subjects: vec![
            Subject {
                id: "programme".into(),
                name: Words::both("Chương trình", "Programme"),
            },
            Subject {
                id: "house-rules".into(),
                name: Words::both("Nội quy", "House rules"),
            },
        ],
        duties: vec![
            duty(
                "X1",
                "Chương trình đại hội chưa được biểu quyết thông qua.",
                Due::BeforeSubject(vec!["house-rules".into()]),
                Remedy::InsertCardVote("programme".into(), "Chương trình đại hội".into()),
            ),
            unseen,
            after,
        ],
    }
}

fn step(id: &str, subject: Option<&str>, kind: StepKind) -> Step {
    Step {
        id: id.into(),
        subject: subject.map(str::to_owned),
        who: Speaks::Chair,
        say: Words::vi("Kính thưa Đại hội!"),
        prepare: Vec::new(),
        kind,
    }
}

fn votes(texts: &[&str]) -> StepKind {
    StepKind::CardVote {
        questions: texts
            .iter()
            .enumerate()
            .map(|(index, text)| Question {
                id: format!("q{}", index + 1),
                text: Words::vi(*text),
            })
            .collect(),
    }
}

fn ladder(election: &str, rungs: &[Rung]) -> Vec<Step> {
    rungs
        .iter()
        .enumerate()
        .map(|(index, rung)| {
            let kind = StepKind::Election {
                election: election.into(),
                rung: *rung,
            };
            step(&format!("bac-{}", index + 1), None, kind)
        })
        .collect()
}

fn item(number: &str, id: &str, title: &str, steps: Vec<Step>) -> Item {
    Item {
        id: id.into(),
        number: number.into(),
        title: Words::vi(title),
        length: Millis::minutes(20),
        starts: None,
        in_charge: Some("chung".into()),
        deputy: Some("hoa".into()),
        flag: false,
        protected: false,
        recess: false,
        electorate: None,
        speech_limit: Some(Millis::minutes(5)),
        steps,
    }
}

fn items() -> Vec<Item> {
    let rungs: Vec<Rung> = Rung::ALL
        .into_iter()
        .filter(|r| *r != Rung::OpinionBallot)
        .collect();
    vec![
        item(
            "1",
            "khai-mac",
            "Khai mạc",
            vec![step("chao", None, StepKind::Say)],
        ),
        item(
            "2",
            "chuong-trinh",
            "Thông qua chương trình",
            vec![step(
                "bq",
                Some("programme"),
                votes(&["Chương trình đại hội"]),
            )],
        ),
        item(
            "3",
            "noi-quy",
            "Thông qua nội quy",
            vec![step("bq", Some("house-rules"), votes(&["Nội quy đại hội"]))],
        ),
        item(
            "4",
            "chi-tieu",
            "Biểu quyết chỉ tiêu",
            vec![step(
                "bq",
                None,
                votes(&[
                    "sản lượng lương thực 3.880 tấn",
                    "hộ nghèo 6% trở xuống",
                    "kết nạp 30 đảng viên",
                ]),
            )],
        ),
        item(
            "5",
            "thao-luan",
            "Thảo luận",
            vec![step("moi", None, StepKind::Discussion)],
        ),
        item("6", "bau", "Bầu Ban Chấp hành", ladder("bch", &rungs)),
        item("7", "bau-bi-thu", "Bầu Bí thư", ladder("bi-thu", &rungs)),
        item(
            "8",
            "be-mac",
            "Bế mạc",
            vec![step("loi", None, StepKind::Say)],
        ),
    ]
}

fn election(id: &str, office: Office, title: &str, seats: u32, names: &[&str]) -> ElectionPlan {
    ElectionPlan {
        id: id.into(),
        office,
        title: Words::vi(title),
        seats,
        allocated: false,
        alternates: 0,
        from_among: None,
        candidates: names
            .iter()
            .map(|name| CandidatePlan {
                name: (*name).into(),
                card: None,
                note: Words::default(),
            })
            .collect(),
        tellers: Vec::new(),
    }
}

/// Names of the roll; 4 and 5 are two people of the same name.
const NAMES: [&str; 8] = [
    "Lò Văn Chung",
    "Quàng Thị Hoa",
    "Lò Thị Thảo",
    "Cà Văn Sơn",
    "Cà Văn Sơn",
    "Tòng Văn Pâng",
    "Vì Thị Ọi",
    "Lò Văn Inh",
];

pub fn roll() -> Vec<Person> {
    (1..=30_u32)
        .map(|card| Person {
            card,
            name: NAMES
                .get(card as usize - 1)
                .map_or_else(|| format!("Đại biểu {card}"), |name| (*name).to_owned()),
            status: match card {
                29 => Status::Alternate,
                28 => Status::ExOfficio,
                _ => Status::Official,
            },
            unit: format!("Chi bộ {}", card % 3 + 1),
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

pub fn plan() -> Plan {
    let officer = |id: &str, name: &str| Officer {
        id: id.into(),
        name: name.into(),
        post: Words::vi("Ủy viên Đoàn Chủ tịch"),
    };
    let document = |id: &str, title: &str, ready| Document {
        id: id.into(),
        subject: None,
        title: Words::vi(title),
        owner: Some("chung".into()),
        pages: Some(12),
        words: None,
        reading: Some(Millis::minutes(20)),
        ready,
    };
    Plan {
        id: "thu".into(),
        title: Words::vi("Đại hội đại biểu Đảng bộ xã Thử"),
        short_title: Words::vi("Đại hội xã Thử"),
        organisation: Words::vi("Đảng bộ xã Thử"),
        place: Words::vi("Thử"),
        term: Words::vi("2020 - 2025"),
        kind: CongressKind::Delegate,
        date: NaiveDate::from_ymd_opt(2020, 1, 10).unwrap(),
        offset_minutes: 420,
        rulebook: "thu".into(),
        convener: Words::vi("Ban Chấp hành Đảng bộ xã khóa XX"),
        superior: Words::default(),
        members: Some(297),
        call: 1,
        units: Some(3),
        officers: vec![
            officer("chung", "Lò Văn Chung"),
            officer("hoa", "Quàng Thị Hoa"),
        ],
        guests: vec![Guest {
            id: "khach".into(),
            name: "Nguyễn Văn An".into(),
            post: Words::vi("Bí thư Huyện ủy"),
            order: 1,
            speech: true,
        }],
        sittings: vec![Sitting {
            id: "chinh-thuc".into(),
            title: Words::both("Phiên chính thức", "Official sitting"),
            kind: SittingKind::Official,
            day: 0,
            opens: NaiveTime::from_hms_opt(7, 30, 0).unwrap(),
            closes: None,
            items: items(),
        }],
        documents: vec![
            document("bao-cao", "Báo cáo chính trị", true),
            document("noi-quy", "Nội quy đại hội", false),
        ],
        elections: vec![
            election(
                "bch",
                Office::Committee,
                "Ban Chấp hành Đảng bộ xã",
                2,
                &["Lò Văn Chung", "Quàng Thị Hoa", "Lò Văn Inh"],
            ),
            election(
                "bi-thu",
                Office::Secretary,
                "Bí thư Đảng ủy",
                1,
                &["Lò Văn Chung"],
            ),
        ],
        requirements: Vec::new(),
        duties_off: Vec::new(),
        attested: Vec::new(),
        deadline: None,
        words_per_minute: None,
    }
}
