//! PURE. Readiness: what is found in a session the week before, so that nobody finds it in the hall.
//!
//! A duty that the plan cannot meet is found under its own number ([`duties`]); what no duty speaks of has a
//! code `K…` ([`CODES`]). What only the hall can show is not judged, unless the plan rules it out already.
//!
//! | file | idea |
//! |---|---|
//! | `programme` | the steps one after the other, and the last moment of a duty among them |
//! | `judge`, `bounds` | whether the plan foresees a piece of evidence before that moment |
//! | `duties` | from duties to findings; one omission is told once |
//! | `documents`, `people`, `times`, `elections`, `hall` | what no duty speaks of |
//! | `papers` | where it stands in the files |
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod bounds;
mod codes;
mod documents;
mod duties;
mod elections;
mod hall;
mod judge;
mod papers;
mod people;
mod programme;
mod times;

pub use codes::{CODES, Known};
pub use papers::Papers;

use crate::congress::plan::{Item, Plan};
use crate::congress::{Fact, Setup};
use crate::rulebook::{Rung, Severity, Source, Words};
use crate::source::Place;
use chrono::NaiveDate;
use papers::Spot;
use programme::Programme;
use std::sync::Arc;

/// Something found in a session before the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The number of the duty (`X5`, `R28/bch`), or a code of this room (`K07`).
    pub code: String,
    /// `Must` makes `check` answer 1.
    pub severity: Severity,
    /// Name of the file: the session's, or the roll's.
    pub file: String,
    /// Place in that file: where it stands, or where it should stand.
    pub place: Option<Place>,
    /// The line itself, for showing.
    pub line: String,
    /// What is wrong, where the data says it: the duty's own sentence.
    pub text: Option<Words>,
    /// What to do, where the data says it.
    pub remedy: Option<Words>,
    /// Where the rule stands; nothing for arithmetic and advice.
    pub source: Option<Source>,
    /// The message of `locale` that says what the plan lacks; its `do` says what to write.
    pub why: &'static str,
    /// What that message is made with.
    pub facts: Vec<(&'static str, Fact)>,
    /// Rungs it is about: the fact `rungs` of the message.
    pub rungs: Vec<Rung>,
    /// Other duties that the same omission leaves open.
    pub also: Vec<String>,
    /// Ids of the session it is about: items, documents, elections, officers; card numbers of the roll.
    pub about: Vec<String>,
}

/// What is found in a session, the gravest first, then in the order of the duties and codes. `today` is what
/// the calendar says; without it nothing is overdue.
pub fn findings(setup: &Arc<Setup>, papers: &Papers, today: Option<NaiveDate>) -> Vec<Finding> {
    let programme = Programme::of(&setup.plan);
    let mut look = Look {
        setup,
        papers,
        programme: &programme,
        // Of a congress that was held nothing is overdue any more.
        today: today.filter(|today| *today <= last_day(&setup.plan)),
        found: Vec::new(),
    };
    duties::look(&mut look);
    documents::look(&mut look);
    people::look(&mut look);
    times::look(&mut look, today);
    elections::look(&mut look);
    hall::look(&mut look);
    let mut found = look.found;
    found.sort_by_key(|finding| finding.severity);
    found
}

/// How many findings of each weight there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Must be put right before the day.
    pub must: usize,
    /// Should be.
    pub should: usize,
    /// Worth knowing.
    pub advice: usize,
}

impl Tally {
    /// Counts them.
    pub fn of(findings: &[Finding]) -> Self {
        let count = |severity| {
            findings
                .iter()
                .filter(|finding| finding.severity == severity)
                .count()
        };
        Self {
            must: count(Severity::Must),
            should: count(Severity::Should),
            advice: count(Severity::Lesson),
        }
    }
}

/// The day on which the last sitting is.
pub fn last_day(plan: &Plan) -> NaiveDate {
    let day = plan.sittings.iter().map(|sitting| sitting.day).max();
    plan.date + chrono::TimeDelta::days(i64::from(day.unwrap_or(0)))
}

/// What is looked at, and what was found so far.
struct Look<'a> {
    setup: &'a Arc<Setup>,
    papers: &'a Papers,
    programme: &'a Programme<'a>,
    today: Option<NaiveDate>,
    found: Vec<Finding>,
}

impl<'a> Look<'a> {
    fn plan(&self) -> &'a Plan {
        &self.setup.plan
    }

    /// Tells a finding of this room.
    fn tell(
        &mut self,
        known: &Known,
        spot: &Spot,
        about: &[&str],
        facts: Vec<(&'static str, Fact)>,
    ) {
        self.tell_by(known, spot, about, facts, None);
    }

    /// Tells one that rests on a rule of the rulebook: a must where its sentence was seen.
    fn tell_by(
        &mut self,
        known: &Known,
        spot: &Spot,
        about: &[&str],
        facts: Vec<(&'static str, Fact)>,
        source: Option<&Source>,
    ) {
        let checked = source.is_some_and(|source| source.checked);
        let mut finding = Finding {
            code: known.code.to_owned(),
            severity: if checked {
                Severity::Must
            } else {
                known.severity
            },
            file: String::new(),
            place: None,
            line: String::new(),
            text: None,
            remedy: None,
            source: source.cloned(),
            why: known.why,
            facts,
            rungs: Vec::new(),
            also: Vec::new(),
            about: about.iter().map(|id| (*id).to_owned()).collect(),
        };
        self.papers.point(&mut finding, spot, &self.setup.roll);
        self.found.push(finding);
    }
}

/// An item as people call it: "7. Thông qua Chương trình".
fn item_words(item: &Item) -> Words {
    if item.number.is_empty() {
        return item.title.clone();
    }
    let numbered = |title: &str| format!("{}. {title}", item.number);
    Words {
        vi: numbered(&item.title.vi),
        en: item.title.en.as_deref().map(numbered),
    }
}

/// Words one after the other, in both languages.
fn listed<'w>(all: impl IntoIterator<Item = &'w Words>) -> Words {
    let (mut vi, mut en) = (Vec::new(), Vec::new());
    for words in all {
        vi.push(words.vi.as_str());
        en.push(words.en.as_deref().unwrap_or(&words.vi));
    }
    Words::both(vi.join("; "), en.join("; "))
}

/// A date in figures, the same in both languages.
fn date(date: NaiveDate) -> Fact {
    Fact::Text(date.format("%d/%m/%Y").to_string())
}
