//! Documents: too long to read, read by nobody, voted without having been heard.

use super::papers::Spot;
use super::{Look, codes, item_words, listed};
use crate::congress::plan::{Document, Plan, StepKind};
use crate::congress::{Fact, Millis, duties};
use crate::rulebook::{Evidence, StepWord};
use std::collections::BTreeSet;

/// Words a minute at which documents are read aloud where nobody measured it: an assumption, and told as one.
const ASSUMED_PACE: u32 = 130;
/// Minutes of reading that no yardstick of the rulebook is about and that are too long all the same.
const MOST_MINUTES: i64 = 20;

/// How long a document takes to read, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// The time.
    pub(super) time: Millis,
    /// The message that says how it is known.
    how: &'static str,
    /// Words a minute, where words were counted.
    pace: u32,
}

impl Reading {
    /// Measured, or counted by words; nothing where neither is known.
    pub(super) fn of(plan: &Plan, document: &Document) -> Option<Self> {
        if let Some(time) = document.reading {
            return Some(Self {
                time,
                how: "reading-measured",
                pace: document
                    .words
                    .and_then(|words| i64::from(words).saturating_mul(60_000).checked_div(time.0))
                    .and_then(|pace| u32::try_from(pace).ok())
                    .unwrap_or(0),
            });
        }
        let words = document.words?;
        let (how, pace) = match plan.words_per_minute {
            Some(pace) if pace > 0 => ("reading-by-pace", pace),
            _ => ("reading-assumed", ASSUMED_PACE),
        };
        Some(Self {
            time: Millis(i64::from(words) * 60_000 / i64::from(pace)),
            how,
            pace,
        })
    }

    /// What a sentence about it is made with.
    fn facts(self) -> [(&'static str, Fact); 3] {
        [
            // A part of a minute counts: what takes 20:30 is longer than 20 minutes.
            (
                "minutes",
                self.time.0.saturating_add(59_999).div_euclid(60_000).into(),
            ),
            ("how", Fact::Message(self.how)),
            ("pace", self.pace.into()),
        ]
    }
}

/// A document over a yardstick.
pub(super) struct Long<'a> {
    /// Its place in the list.
    pub(super) at: usize,
    /// The document.
    pub(super) document: &'a Document,
    /// What the sentence is made with.
    pub(super) facts: Vec<(&'static str, Fact)>,
}

/// The documents over the yardsticks (subject, pages, minutes).
pub(super) fn long<'a>(plan: &'a Plan, limits: &[(&str, Option<u32>, u32)]) -> Vec<Long<'a>> {
    let mut all = Vec::new();
    for (subject, most_pages, most_minutes) in limits {
        for (at, document) in plan.documents.iter().enumerate() {
            if document.subject.as_deref() != Some(*subject) {
                continue;
            }
            let reading = Reading::of(plan, document);
            let most = Millis::minutes(i64::from(*most_minutes));
            let slow = reading.filter(|reading| reading.time > most);
            let thick = document
                .pages
                .filter(|pages| most_pages.is_some_and(|most| *pages > most));
            if slow.is_none() && thick.is_none() {
                continue;
            }
            let mut facts = vec![
                ("document", Fact::Words(document.title.clone())),
                ("pages", thick.unwrap_or(0).into()),
                ("most_pages", most_pages.unwrap_or(0).into()),
                ("most_minutes", (*most_minutes).into()),
            ];
            match slow {
                Some(reading) => facts.extend(reading.facts()),
                None => facts.extend([
                    ("minutes", 0_u32.into()),
                    ("how", Fact::Message("reading-measured")),
                    ("pace", 0_u32.into()),
                ]),
            }
            all.push(Long {
                at,
                document,
                facts,
            });
        }
    }
    all
}

/// Looks at the documents of the plan.
pub(super) fn look(look: &mut Look<'_>) {
    too_long(look);
    short_items(look);
    unknown(look);
    unheard(look);
}

/// Subjects whose documents a duty of the rulebook measures.
fn measured(look: &Look<'_>) -> BTreeSet<String> {
    let state = crate::congress::State::new(std::sync::Arc::clone(look.setup));
    let rules = look.setup.rulebook.duties.iter();
    let held = rules.filter(|rule| duties::holds(&state, rule));
    let mut subjects = BTreeSet::new();
    for evidence in held.flat_map(|rule| &rule.met_by) {
        match evidence {
            Evidence::ReadingWithin(limits) => {
                subjects.extend(limits.iter().map(|(subject, ..)| subject.clone()));
            }
            Evidence::ReadWithin(limits) => {
                subjects.extend(limits.iter().map(|(subject, _)| subject.clone()));
            }
            _ => {}
        }
    }
    subjects
}

/// The documents that are read, each with its place in the list, in the order of the programme.
fn read<'a>(look: &Look<'a>) -> Vec<(usize, &'a Document)> {
    let mut all: Vec<(usize, &Document)> = Vec::new();
    for line in &look.programme.lines {
        if let StepKind::Read { document } = &line.step.kind
            && let Some(found) = look
                .plan()
                .documents
                .iter()
                .enumerate()
                .find(|(_, one)| one.id == *document)
            && !all.contains(&found)
        {
            all.push(found);
        }
    }
    all
}

fn too_long(look: &mut Look<'_>) {
    let told = measured(look);
    for (d, document) in read(look) {
        let by_duty = document
            .subject
            .as_ref()
            .is_some_and(|one| told.contains(one));
        let reading = Reading::of(look.plan(), document);
        let Some(reading) = reading.filter(|one| one.time > Millis::minutes(MOST_MINUTES)) else {
            continue;
        };
        if by_duty {
            continue;
        }
        let mut facts = vec![
            ("document", Fact::Words(document.title.clone())),
            ("most_minutes", MOST_MINUTES.into()),
        ];
        facts.extend(reading.facts());
        let spot = Spot::Group(format!("documents[{d}]"));
        look.tell(&codes::READING_LONG, &spot, &[&document.id], facts);
    }
}

/// Items shorter than what is read in them.
fn short_items(look: &mut Look<'_>) {
    let plan = look.plan();
    for (s, sitting) in plan.sittings.iter().enumerate() {
        for (i, item) in sitting.items.iter().enumerate() {
            let readings: Vec<Reading> = item
                .steps
                .iter()
                .filter_map(|step| match &step.kind {
                    StepKind::Read { document } => plan.document(document),
                    _ => None,
                })
                .filter_map(|document| Reading::of(plan, document))
                .collect();
            let time = readings.iter().map(|reading| reading.time.0).sum();
            if Millis(time) <= item.length {
                continue;
            }
            // What is only assumed is told as that.
            let how = readings
                .iter()
                .find(|reading| reading.how == "reading-assumed")
                .or(readings.first());
            let Some(how) = how else { continue };
            let mut facts = vec![
                ("item", Fact::Words(item_words(item))),
                ("planned", item.length.round_minutes().into()),
            ];
            let reading = Reading {
                time: Millis(time),
                ..*how
            };
            facts.extend(reading.facts());
            let spot = Spot::Group(format!("sittings[{s}].items[{i}]"));
            look.tell(&codes::ITEM_SHORT, &spot, &[&item.id], facts);
        }
    }
}

/// Documents that are read and of which nobody knows how long that takes, or who answers for them.
fn unknown(look: &mut Look<'_>) {
    let plan = look.plan();
    let read = read(look);
    let untimed = |document: &Document| Reading::of(plan, document).is_none();
    let unowned = |document: &Document| document.owner.is_none();
    for (known, lacking) in [
        (
            &codes::READING_UNKNOWN,
            &untimed as &dyn Fn(&Document) -> bool,
        ),
        (&codes::NO_OWNER, &unowned),
    ] {
        let found: Vec<&(usize, &Document)> = read
            .iter()
            .filter(|(_, document)| lacking(document))
            .collect();
        let Some((first, _)) = found.first() else {
            continue;
        };
        let titles = listed(found.iter().map(|(_, document)| &document.title));
        let ids: Vec<&str> = found.iter().map(|(_, one)| one.id.as_str()).collect();
        let spot = Spot::Group(format!("documents[{first}]"));
        look.tell(known, &spot, &ids, vec![("documents", Fact::Words(titles))]);
    }
}

/// Documents that are voted and that nobody presents before; documents that were timed for reading and that
/// nothing in the programme is about.
fn unheard(look: &mut Look<'_>) {
    let plan = look.plan();
    for (d, document) in plan.documents.iter().enumerate() {
        let subject = document.subject.as_deref();
        let about = |at: usize| {
            look.programme.line(at).is_some_and(|line| {
                matches!(&line.step.kind, StepKind::Read { document: id } if *id == document.id)
                    || subject.is_some_and(|subject| line.is_about(subject))
            })
        };
        let is_vote = |at: usize| {
            look.programme
                .line(at)
                .is_some_and(|line| line.step.kind.word() == StepWord::CardVote)
        };
        let steps: Vec<usize> = (0..look.programme.lines.len())
            .filter(|at| about(*at))
            .collect();
        let facts = || vec![("document", Fact::Words(document.title.clone()))];
        match steps.first() {
            Some(first) if is_vote(*first) => {
                if let Some(spot) = look
                    .programme
                    .line(*first)
                    .map(super::programme::Line::spot)
                {
                    look.tell(&codes::NOT_PRESENTED, &spot, &[&document.id], facts());
                }
            }
            None if document.reading.is_some() => {
                let spot = Spot::Group(format!("documents[{d}]"));
                look.tell(&codes::NEVER_READ, &spot, &[&document.id], facts());
            }
            _ => {}
        }
    }
}
