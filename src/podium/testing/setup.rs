//! The session of the tests: thirty delegates, seven items, one duty.

use crate::congress::Millis;
use crate::congress::plan::*;
use crate::rulebook::*;
use chrono::{NaiveDate, NaiveTime};
use std::sync::Arc;

/// A step in which something is said.
fn say(id: &str, text: &str) -> Step {
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
        electorate: None,
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
    let mut programme = of_kind(
        "bieu-quyet",
        "Xin Đại hội cho ý kiến về Chương trình.",
        vote,
    );
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
        title: Words::both(
            "Đại hội đại biểu Đảng bộ xã Thử",
            "Congress of the commune of Thu",
        ),
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
        call: 1,
        units: Some(3),
        officers: vec![
            officer("chung", "Lò Văn Chung"),
            officer("hoa", "Quàng Thị Hoa"),
        ],
        guests: Vec::new(),
        sittings: vec![Sitting {
            id: "chinh-thuc".into(),
            title: Words::both("Phiên chính thức", "Official sitting"),
            kind: SittingKind::Official,
            day: 0,
            opens: hour(7, 30),
            closes: None,
            items: official(),
        }],
        documents: vec![Document {
            id: "bao-cao".into(),
            subject: None,
            title: Words::both("Báo cáo chính trị", "Political report"),
            owner: None,
            pages: Some(12),
            words: None,
            reading: Some(Millis::minutes(20)),
            ready: true,
        }],
        elections: vec![ElectionPlan {
            id: "bch".into(),
            office: Office::Committee,
            title: Words::both("Ban Chấp hành Đảng bộ xã", "the Committee"),
            seats: 2,
            allocated: false,
            alternates: 0,
            from_among: None,
            candidates: Vec::new(),
            tellers: vec!["Cà Văn Sơn".into()],
        }],
        requirements: Vec::new(),
        duties_off: Vec::new(),
        attested: Vec::new(),
        deadline: None,
        words_per_minute: None,
    }
}

fn rulebook() -> Rulebook {
    let source = Source {
        cite: Words::both(
            "HD 01-HD/TW (2016), mục 14.1",
            "Guidance 01-HD/TW (2016), item 14.1",
        ),
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
            later_calls: Vec::new(),
        },
        majority: share(1, 2, true),
        reading: Reading::default(),
        surplus: Surplus {
            most: share(3, 10, false),
            overrides: Vec::new(),
            offices: committees(),
            required: false,
        },
        tie: Tie::Revote(source.clone()),
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
            subject("programme", "Chương trình"),
            subject("house-rules", "Nội quy"),
        ],
        duties: vec![DutyRule {
            also: Vec::new(),
            say: None,
            counsel: None,
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
            education: String::new(),
            theory: String::new(),
            joined: None,
            weight: 1,
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
