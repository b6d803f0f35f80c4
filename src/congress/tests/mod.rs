//! Tests of the core: small congresses driven by commands, and the arithmetic as properties.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod attacks;
mod ballots;
mod cases;
mod clocks;
mod corners;
mod duties;
mod duties_any;
mod findings;
mod from_among;
mod late;
mod measured;
mod moves;
mod names;
mod oracles;
mod properties;
mod roll;
mod rounds;
mod seats;
mod tally;
mod troubles;
mod votes;
mod votes_again;

use super::plan::*;
use super::*;
use crate::rulebook::*;
use chrono::{NaiveDate, NaiveTime};
use std::sync::Arc;

/// A source that was seen, so that its rule blocks.
fn seen() -> Source {
    Source {
        cite: Words::both("QC 1", "Reg. 1"),
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
        id: "test".into(),
        based_on: None,
        name: "test".into(),
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
            overrides: vec![(3, 1), (4, 1), (5, 1)],
            offices: committees(),
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
        list_order: ListOrder::AsIntroduced,
        weights: Weights::PerPerson,
        short: Short::default(),
        count_by: CountBy::Minutes,
        lengths: Vec::new(),
        deck: String::new(),
        situations: Vec::new(),
        subjects: Vec::new(),
        duties: Vec::new(),
    }
}

pub fn duty(id: &str, severity: Severity, due: Due, met_by: Evidence, remedy: Remedy) -> DutyRule {
    DutyRule {
        also: Vec::new(),
        say: None,
        counsel: None,
        id: id.into(),
        severity,
        text: Words::both("chưa làm", "not done"),
        prepare: None,
        due,
        met_by: vec![met_by],
        remedy,
        holds: Holds::default(),
        source: seen(),
    }
}

pub fn person(card: u32, status: Status, unit: &str) -> Person {
    Person {
        card,
        name: format!("Người {card}"),
        status,
        unit: unit.into(),
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
        .map(|card| person(card, Status::Official, &format!("u{}", card % 5)))
        .collect()
}

pub fn step(id: &str, kind: StepKind) -> Step {
    Step {
        id: id.into(),
        subject: None,
        who: Speaks::Chair,
        say: Words::vi("…"),
        prepare: Vec::new(),
        kind,
    }
}

pub fn about(mut step: Step, subject: &str) -> Step {
    step.subject = Some(subject.into());
    step
}

pub fn vote(id: &str, questions: &[&str]) -> Step {
    step(
        id,
        StepKind::CardVote {
            questions: questions
                .iter()
                .map(|id| Question {
                    id: (*id).into(),
                    text: Words::vi(*id),
                })
                .collect(),
        },
    )
}

pub fn rung(rung: Rung) -> Step {
    step(
        &format!("{rung:?}").to_lowercase(),
        StepKind::Election {
            election: "bch".into(),
            rung,
        },
    )
}

pub fn item(id: &str, minutes: i64, steps: Vec<Step>) -> Item {
    Item {
        id: id.into(),
        number: id.into(),
        title: Words::vi(id),
        length: Millis::minutes(minutes),
        starts: None,
        in_charge: None,
        deputy: None,
        flag: false,
        protected: false,
        recess: false,
        electorate: None,
        speech_limit: Some(Millis::minutes(5)),
        steps,
    }
}

pub fn sitting(id: &str, kind: SittingKind, opens: (u32, u32), items: Vec<Item>) -> Sitting {
    Sitting {
        id: id.into(),
        title: Words::vi(id),
        kind,
        day: 0,
        opens: NaiveTime::from_hms_opt(opens.0, opens.1, 0).unwrap(),
        closes: None,
        items,
    }
}

pub fn plan(sittings: Vec<Sitting>) -> Plan {
    Plan {
        id: "test".into(),
        title: Words::vi("Đại hội"),
        short_title: Words::vi("Đại hội"),
        organisation: Words::vi("Đảng bộ"),
        place: Words::vi("xã"),
        term: Words::vi("2020 - 2025"),
        kind: CongressKind::Delegate,
        date: NaiveDate::from_ymd_opt(2020, 1, 10).unwrap(),
        offset_minutes: 420,
        rulebook: "test".into(),
        convener: Words::vi("Đảng ủy"),
        superior: Words::vi("Huyện ủy"),
        members: None,
        call: 1,
        units: Some(5),
        officers: Vec::new(),
        guests: Vec::new(),
        sittings,
        documents: Vec::new(),
        elections: Vec::new(),
        requirements: Vec::new(),
        duties_off: Vec::new(),
        attested: Vec::new(),
        deadline: None,
        words_per_minute: None,
    }
}

pub fn candidates(names: &[&str]) -> Vec<CandidatePlan> {
    names
        .iter()
        .map(|name| CandidatePlan {
            name: (*name).into(),
            card: None,
            note: Words::default(),
        })
        .collect()
}

pub fn election(seats: u32, names: &[&str]) -> ElectionPlan {
    ElectionPlan {
        id: "bch".into(),
        office: Office::Committee,
        title: Words::vi("Ban Chấp hành"),
        seats,
        allocated: false,
        alternates: 0,
        from_among: None,
        candidates: candidates(names),
        tellers: vec!["T1".into(), "T2".into()],
    }
}

/// A congress under test: commands at minutes after 07:00, refusals as ids.
pub struct Hall {
    pub congress: Congress,
    pub minute: f64,
    boot_up: i64,
}

impl Hall {
    pub fn new(plan: Plan, rulebook: Rulebook, roll: Vec<Person>) -> Self {
        let mut hall = Self {
            congress: Congress::new(Arc::new(Setup {
                plan,
                rulebook,
                roll,
            })),
            minute: 0.0,
            boot_up: 5_000_000,
        };
        hall.ok(Command::Open {
            mode: Mode::Live,
            program: "0".into(),
            boot: "b1".into(),
            session: text(),
            rulebook: text(),
            roll: text(),
        });
        hall
    }

    /// All of `count` delegates present.
    pub fn full(sittings: Vec<Sitting>, count: u32) -> Self {
        let mut hall = Self::new(plan(sittings), rulebook(), people(count));
        hall.ok(Command::AllPresent { except: vec![] });
        hall
    }

    pub fn at(&mut self, minute: f64) -> &mut Self {
        self.minute = minute;
        self
    }

    pub fn wall(&self) -> Wall {
        let open = self
            .congress
            .state()
            .wall_of(0, NaiveTime::from_hms_opt(7, 0, 0).unwrap());
        open + chrono::TimeDelta::milliseconds((self.minute * 60_000.0) as i64)
    }

    pub fn up(&self) -> Millis {
        Millis(self.boot_up + (self.minute * 60_000.0) as i64)
    }

    pub fn now(&self) -> Tick {
        self.congress.state().tick(self.wall(), self.up())
    }

    pub fn try_do(&mut self, command: Command) -> Result<Vec<Event>, Refusal> {
        let ev = self.congress.decide(&command, self.wall(), self.up())?;
        let act = Act {
            seq: self.congress.next_seq(),
            at: self.wall(),
            up: self.up(),
            by: String::new(),
            ev: ev.clone(),
        };
        self.congress.apply(act);
        Ok(ev)
    }

    pub fn ok(&mut self, command: Command) -> Vec<Event> {
        self.try_do(command.clone())
            .unwrap_or_else(|refusal| panic!("{command:?} refused: {refusal:?}"))
    }

    pub fn refused(&mut self, command: Command) -> &'static str {
        match self.try_do(command.clone()) {
            Ok(events) => panic!("{command:?} was not refused: {events:?}"),
            Err(refusal) => refusal.reason.id(),
        }
    }

    pub fn next(&mut self) -> Vec<Event> {
        self.ok(Command::Next {})
    }

    pub fn state(&self) -> &State {
        self.congress.state()
    }

    /// Where we are: item/step.
    pub fn place(&self) -> String {
        let state = self.state();
        format!(
            "{}/{}",
            state.item.as_deref().unwrap_or("-"),
            state.running_step().map_or("-", |s| s.step.id.as_str())
        )
    }

    /// The vote of the running step: all agree, announced.
    pub fn all_agree(&mut self) {
        self.ok(Command::CardVoteOpen {
            vote: None,
            title: None,
            subject: None,
            present: None,
            overrule: None,
        });
        self.agree_announce();
    }

    pub fn agree_announce(&mut self) {
        self.ok(record(None, 0, 0));
        self.next();
    }
}

pub fn record(yes: Option<u32>, no: u32, other: u32) -> Command {
    Command::CardVoteRecord {
        yes,
        no,
        other,
        not_voting: 0,
        sections: Vec::new(),
    }
}

pub fn text() -> event::SourceText {
    event::SourceText {
        name: String::new(),
        text: String::new(),
    }
}
