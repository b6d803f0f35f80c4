//! Lessons made up for tests: every congress different from the others.

use crate::congress::{Millis, Mode};
use crate::review::{
    About, Correction, CorrectionKind, DiscussionLesson, DutyEnd, DutyLesson, DutyTime, FORMAT,
    Finding, FindingKind, ItemLesson, Lessons, RoundLesson, VoteLesson,
};
use crate::rulebook::{CongressKind, Severity, Words};
use chrono::NaiveDate;

/// What a congress made up is like.
pub struct Plain {
    pub n: u32,
    pub mishaps: u32,
    pub mode: Mode,
    pub date: NaiveDate,
    pub closed: bool,
}

impl Default for Plain {
    fn default() -> Self {
        Self {
            n: 0,
            mishaps: 3,
            mode: Mode::Live,
            date: NaiveDate::from_ymd_opt(2025, 6, 10).unwrap_or_default(),
            closed: true,
        }
    }
}

pub fn duty(id: &str, rule: &str, end: DutyEnd) -> DutyLesson {
    DutyLesson {
        id: id.to_owned(),
        rule: rule.to_owned(),
        severity: Severity::Must,
        text: Words::both(format!("Việc {rule}"), format!("Duty {rule}")),
        cite: Words::vi("QC 244-QĐ/TW"),
        checked: true,
        end,
        words: String::new(),
        time: DutyTime::Before,
        about: None,
        counsel: None,
        records: vec![1],
    }
}

/// Letters only: figures in titles are not compared.
fn letters(n: u32) -> String {
    n.to_string()
        .bytes()
        .map(|digit| char::from(digit - b'0' + b'a'))
        .collect()
}

fn item(id: &str, title: String, planned: i64, actual: i64) -> ItemLesson {
    ItemLesson {
        id: id.to_owned(),
        number: "1".to_owned(),
        title: Words::vi(title),
        planned: Millis::minutes(planned),
        actual: Millis::minutes(actual),
        late: Some(Millis::ZERO),
        skipped: None,
        inserted_steps: 0,
        recess: false,
        sitting: "chinh-thuc".to_owned(),
        discussion: false,
        flag: false,
        protected: false,
        granted: Millis::ZERO,
        done: true,
        taken_as_met: false,
        records: vec![1],
    }
}

fn vote(passed: bool) -> VoteLesson {
    VoteLesson {
        id: "v".to_owned(),
        title: Words::vi("Thông qua chương trình"),
        subject: None,
        cards: Some((10, 0, 0)),
        not_voting: Some(0),
        present: 10,
        need: 6,
        base: 10,
        passed: Some(passed),
        withdrawn: !passed,
        repeats: None,
        cancelled: false,
        about_rounds: false,
        length: None,
        records: vec![2],
    }
}

fn round(number: u32, versions: u32) -> RoundLesson {
    RoundLesson {
        election: "bch".to_owned(),
        title: Words::vi("Bầu Ban Chấp hành"),
        round: number,
        seats: 14,
        names: 17,
        issued: Some(106),
        collected: Some(106),
        invalid: Some(1),
        elected: Some(14),
        voting: Some(Millis::minutes(10)),
        counting: Some(Millis::minutes(i64::from(20 + number))),
        versions,
        repeated: number > 1,
        cancelled: false,
        revote: false,
        explained: None,
        records: vec![3],
    }
}

fn finding(code: &str, kind: FindingKind, text: Option<Words>) -> Finding {
    Finding {
        code: code.to_owned(),
        kind,
        severity: Severity::Lesson,
        about: None,
        end: None,
        text,
        counsel: None,
        measured: Vec::new(),
        records: Vec::new(),
    }
}

fn about(plain: &Plain) -> About {
    let Plain { n, mishaps, .. } = *plain;
    About {
        session: format!("dai-hoi-{n}"),
        title: Words::vi(format!("Đại hội {n}")),
        organisation: Words::vi(format!("Đơn vị {n}")),
        kind: if n.is_multiple_of(2) {
            CongressKind::Delegate
        } else {
            CongressKind::Member
        },
        rulebook: format!("party-{}", n % 3),
        mode: plain.mode,
        date: plain.date + chrono::TimeDelta::days(i64::from(n % 7)),
        deadline: n.is_multiple_of(3).then_some(plain.date),
        closed: plain.closed,
        began: None,
        records: 300,
        present: 100,
        summoned: 106,
        planned: Millis::minutes(240),
        actual: Millis::minutes(i64::from(230 + n % 50)),
        opened_late: Millis::minutes(i64::from(mishaps)),
        closed_late: plain
            .closed
            .then_some(Millis::minutes(i64::from(mishaps) - 3)),
        interrupted: Millis::minutes(i64::from(n % 2)),
    }
}

/// What a congress made up teaches.
pub fn lessons(plain: &Plain) -> Lessons {
    let Plain { n, mishaps, .. } = *plain;
    let minutes = i64::from(n % 40 + mishaps);
    let end = match mishaps % 4 {
        0 => DutyEnd::Met,
        1 => DutyEnd::Late,
        2 => DutyEnd::Waived,
        _ => DutyEnd::Missed,
    };
    let own = format!("R{n}");
    let mut congress = about(plain);
    if !plain.closed || plain.date != Plain::default().date {
        congress.date = plain.date;
    }
    Lessons {
        format: FORMAT,
        congress,
        sittings: Vec::new(),
        items: vec![
            item("a", "Báo cáo chính trị".to_owned(), 30, 25 + minutes),
            item("b", format!("Mục {}", letters(n)), 10, minutes),
        ],
        duties: vec![duty("X5", "X5", end), duty(&own, &own, DutyEnd::Missed)],
        votes: vec![vote(true), vote(mishaps % 5 != 1)],
        rounds: vec![round(1, 1 + mishaps % 2), round(2, 1)],
        readings: Vec::new(),
        discussion: Some(DiscussionLesson {
            planned: Millis::minutes(60),
            actual: Millis::minutes(40),
            speeches: 5,
            over_limit: 1,
            spoken: Millis::minutes(35),
            solutions: Millis::minutes(20),
            over_by: Millis::minutes(2),
            solutions_permille: Some(n * 31 % 1001),
            share_permille: n * 17 % 1001,
            records: Vec::new(),
        }),
        silences: Vec::new(),
        corrections: vec![Correction {
            kind: CorrectionKind::Undone,
            reason: "gõ nhầm".to_owned(),
            records: vec![5],
        }],
        findings: vec![
            finding("X5", FindingKind::Shortcoming, None),
            finding("L03", FindingKind::Shortcoming, None),
            finding("L51", FindingKind::Strength, None),
            finding(
                &format!("P{n}"),
                FindingKind::Strength,
                Some(Words::vi("Đủ")),
            ),
        ],
    }
}
