//! Parts of a plan, as plain as they can be.

use chrono::{NaiveDate, NaiveTime};
use presidium::congress::Millis;
use presidium::congress::plan::*;
use presidium::rulebook::{CongressKind, SittingKind, Words};

pub fn id_of(subject: &str) -> String {
    format!("ve-{subject}")
}

pub fn step(id: &str, subject: Option<&str>, kind: StepKind) -> Step {
    Step {
        id: id.to_owned(),
        subject: subject.map(str::to_owned),
        who: Speaks::Chair,
        say: Words::vi("…"),
        prepare: Vec::new(),
        kind,
    }
}

pub fn vote(id: &str, subject: Option<&str>, questions: u32) -> Step {
    let questions = (1..=questions)
        .map(|n| Question {
            id: format!("q{n}"),
            text: Words::vi(format!("nội dung {n}")),
        })
        .collect();
    step(id, subject, StepKind::CardVote { questions })
}

pub fn item(id: &str, steps: Vec<Step>) -> Item {
    Item {
        id: id.to_owned(),
        number: id.to_owned(),
        title: Words::vi(id),
        length: Millis::minutes(60),
        starts: None,
        in_charge: None,
        deputy: None,
        flag: false,
        protected: false,
        recess: false,
        electorate: None,
        speech_limit: None,
        steps,
    }
}

pub fn sitting(id: &str, kind: SittingKind, hour: u32, items: Vec<Item>) -> Sitting {
    Sitting {
        id: id.to_owned(),
        title: Words::vi(id),
        kind,
        day: 0,
        opens: NaiveTime::from_hms_opt(hour, 0, 0).expect("a time"),
        closes: None,
        items,
    }
}

pub fn name(card: u32) -> String {
    format!("Người {card}")
}

pub fn candidate(card: u32) -> CandidatePlan {
    CandidatePlan {
        name: name(card),
        card: Some(card),
        note: Words::default(),
    }
}

pub fn person(card: u32, status: Status) -> Person {
    Person {
        card,
        name: name(card),
        status,
        unit: format!("Chi bộ {}", card % 4),
        born: None,
        sex: String::new(),
        ethnic: String::new(),
        post: String::new(),
        education: String::new(),
        theory: String::new(),
        joined: None,
        weight: 1,
    }
}

pub fn people(count: u32) -> Vec<Person> {
    (1..=count)
        .map(|card| person(card, Status::Official))
        .collect()
}

pub fn empty(kind: CongressKind, date: NaiveDate, rulebook: &str) -> Plan {
    Plan {
        id: "thu".to_owned(),
        title: Words::vi("Đại hội"),
        short_title: Words::vi("Đại hội"),
        organisation: Words::vi("Đảng bộ"),
        place: Words::vi("Thanh Chăn"),
        term: Words::vi("nhiệm kỳ"),
        kind,
        date,
        offset_minutes: 420,
        rulebook: rulebook.to_owned(),
        convener: Words::vi(""),
        superior: Words::vi(""),
        call: 1,
        members: None,
        units: Some(4),
        officers: Vec::new(),
        guests: Vec::new(),
        sittings: Vec::new(),
        documents: Vec::new(),
        elections: Vec::new(),
        requirements: Vec::new(),
        duties_off: Vec::new(),
        attested: Vec::new(),
        deadline: None,
        words_per_minute: None,
    }
}
