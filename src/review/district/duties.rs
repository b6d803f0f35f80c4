//! Duties of many congresses: which are missed most.

use super::kept::{Kept, Names, short};
use crate::review::{DutyEnd, DutyLesson};
use crate::rulebook::{Severity, Words};
use std::collections::BTreeMap;

/// Different duties that are told apart; rulebooks that ship have some five hundred together.
const MOST: usize = 2048;

/// A rule and its sentence: rulebooks may give one number to different duties.
pub type Rule = (String, String);

/// Duties by rule.
pub type Duties = Kept<Rule, DutySum, MOST>;

/// One duty over all congresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DutySum {
    /// Its weight; the heaviest where rulebooks differ.
    pub severity: Option<Severity>,
    /// What is not done.
    pub text: Words,
    /// Where the rule stands.
    pub cite: Words,
    /// Congresses in which it held, however often, and was not still open.
    pub held: u64,
    /// Congresses in which it was missed.
    pub missed: u64,
    /// Congresses in which it was waived, and not missed.
    pub waived: u64,
    /// Congresses in which it was late, and neither missed nor waived.
    pub late: u64,
    /// Some of the congresses in which it was missed, waived or late.
    pub names: Names,
}

impl DutySum {
    /// Congresses in which it was not done in time.
    pub fn forgotten(&self) -> u64 {
        self.missed + self.waived + self.late
    }

    fn join(&mut self, other: Self) {
        self.severity = least(self.severity, other.severity);
        lesser(&mut self.text, other.text);
        lesser(&mut self.cite, other.cite);
        self.held += other.held;
        self.missed += other.missed;
        self.waived += other.waived;
        self.late += other.late;
        self.names.merge(other.names);
    }
}

fn least(one: Option<Severity>, other: Option<Severity>) -> Option<Severity> {
    one.into_iter().chain(other).min()
}

/// Keeps the words that sort first and are not empty, so that the order of journals does not matter.
pub fn lesser(mine: &mut Words, theirs: Words) {
    let before = (&theirs.vi, &theirs.en) < (&mine.vi, &mine.en);
    if !theirs.is_empty() && (mine.is_empty() || before) {
        *mine = theirs;
    }
}

/// Words of bounded length.
pub fn short_words(words: &Words) -> Words {
    Words {
        vi: short(&words.vi),
        en: words.en.as_deref().map(short),
    }
}

/// How a rule ended in one congress, worst first: it may stand there once for every election.
pub fn worst(ends: impl IntoIterator<Item = DutyEnd>) -> Option<DutyEnd> {
    let rank = |end: &DutyEnd| match end {
        DutyEnd::Missed => 0,
        DutyEnd::Waived => 1,
        DutyEnd::Late => 2,
        DutyEnd::Recorded | DutyEnd::Met => 3,
        DutyEnd::Excused => 4,
        DutyEnd::Open => 5,
    };
    ends.into_iter().min_by_key(rank)
}

/// Takes in the duties of one congress.
pub fn add(duties: &mut Duties, lessons: &[DutyLesson], name: &str) {
    let mut rules: BTreeMap<(&str, &str), Vec<&DutyLesson>> = BTreeMap::new();
    for duty in lessons {
        let rule = (duty.rule.as_str(), duty.text.vi.as_str());
        rules.entry(rule).or_default().push(duty);
    }
    for ((rule, text), same) in rules {
        let Some(end) = worst(same.iter().map(|duty| duty.end)) else {
            continue;
        };
        if end == DutyEnd::Open {
            continue;
        }
        let mut one = DutySum {
            severity: same.iter().map(|duty| duty.severity).min(),
            held: 1,
            missed: u64::from(end == DutyEnd::Missed),
            waived: u64::from(end == DutyEnd::Waived),
            late: u64::from(end == DutyEnd::Late),
            ..DutySum::default()
        };
        for duty in same {
            lesser(&mut one.text, short_words(&duty.text));
            lesser(&mut one.cite, short_words(&duty.cite));
        }
        if one.forgotten() > 0 {
            one.names.add(name.to_owned());
        }
        if let Some(sum) = duties.at((short(rule), short(text))) {
            sum.join(one);
        }
    }
}

/// Takes in duties of other congresses.
pub fn merge(duties: &mut Duties, other: Duties) {
    duties.merge(other, DutySum::join);
}
