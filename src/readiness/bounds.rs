//! Whether the plan keeps what it is bound to: documents ready and of bearable length, people, numbers, times.

use super::documents::{Long, long};
use super::judge::{Judge, Judged, Lack, lacks, some};
use super::papers::Spot;
use super::programme::Line;
use super::{date, item_words, last_day, listed};
use crate::congress::plan::{Status, StepKind};
use crate::congress::{Fact, Millis};
use crate::rulebook::{CongressKind, Figure, SittingKind, Words};

impl Judge<'_> {
    pub(super) fn document(&self, subject: &str) -> Judged {
        let mut documents = self
            .plan()
            .documents
            .iter()
            .enumerate()
            .filter(|(_, document)| document.subject.as_deref() == Some(subject));
        let Some((d, first)) = documents.next() else {
            let facts = vec![("subject", self.subject(subject)), ("id", subject.into())];
            let spot = Spot::Value("documents".to_owned());
            return lacks(Lack::new("readiness-document-missing", spot, facts).about([subject]));
        };
        if first.ready || documents.any(|(_, document)| document.ready) {
            return Judged::Foreseen;
        }
        let spot = Spot::Group(format!("documents[{d}]"));
        let facts = vec![("documents", Fact::Words(first.title.clone()))];
        lacks(Lack::new("readiness-documents-unready", spot, facts).about([&first.id]))
    }

    pub(super) fn documents(&self) -> Judged {
        let unready: Vec<_> = self
            .plan()
            .documents
            .iter()
            .enumerate()
            .filter(|(_, document)| !document.ready)
            .collect();
        let Some((first, _)) = unready.first() else {
            return Judged::Foreseen;
        };
        let titles = listed(unready.iter().map(|(_, document)| &document.title));
        lacks(
            Lack::new(
                "readiness-documents-unready",
                Spot::Group(format!("documents[{first}]")),
                vec![("documents", Fact::Words(titles))],
            )
            .about(unready.iter().map(|(_, document)| &document.id)),
        )
    }

    /// Documents over a yardstick: (subject, pages, minutes). Where the plan is what counts, documents under
    /// it are foreseen; where the hall does, the plan can only rule it out.
    pub(super) fn reading(&self, limits: &[(&str, Option<u32>, u32)], by_plan: bool) -> Judged {
        let all: Vec<Lack> = long(self.plan(), limits)
            .into_iter()
            .map(
                |Long {
                     at,
                     document,
                     facts,
                 }| {
                    let spot = Spot::Group(format!("documents[{at}]"));
                    Lack::new("readiness-reading-long", spot, facts).about([&document.id])
                },
            )
            .collect();
        match some(all) {
            Judged::Foreseen if !by_plan => Judged::Hall,
            judged => judged,
        }
    }

    pub(super) fn persons(&self) -> Judged {
        let lacking: Vec<&Line<'_>> = self
            .programme
            .lines
            .iter()
            .filter(|line| {
                line.item
                    .steps
                    .first()
                    .is_some_and(|first| first.id == line.step.id)
            })
            .filter(|line| {
                let item = line.item;
                let both = item.in_charge.is_some()
                    && item.deputy.is_some()
                    && item.in_charge != item.deputy;
                !(both || item.recess)
            })
            .collect();
        let Some(first) = lacking.first() else {
            return Judged::Foreseen;
        };
        let of = |nobody: bool| {
            let named: Vec<Words> = lacking
                .iter()
                .filter(|line| line.item.in_charge.is_none() == nobody)
                .map(|line| item_words(line.item))
                .collect();
            Fact::Words(listed(&named))
        };
        lacks(
            Lack::new(
                "readiness-persons",
                first.item_spot(),
                vec![("nobody", of(true)), ("alone", of(false))],
            )
            .about(lacking.iter().map(|line| &line.item.id)),
        )
    }

    pub(super) fn surplus(&self) -> Judged {
        let Some((e, election)) = self.election else {
            return Judged::Hall;
        };
        let names = u32::try_from(election.candidates.len()).unwrap_or(u32::MAX);
        if names == 0 {
            // Whom the incumbents propose is not written down; that is found by itself.
            return Judged::Hall;
        }
        let limit = self.setup.rulebook.surplus.limit(election.seats);
        let why = if names <= election.seats {
            "readiness-surplus-none"
        } else if names > election.seats.saturating_add(limit) {
            "readiness-surplus-over"
        } else {
            return Judged::Foreseen;
        };
        lacks(
            Lack::new(
                why,
                Spot::Value(format!("elections[{e}].candidates")),
                vec![
                    ("election", Fact::Words(election.title.clone())),
                    ("names", names.into()),
                    ("seats", election.seats.into()),
                    ("limit", limit.into()),
                ],
            )
            .about([&election.id]),
        )
    }

    pub(super) fn number(&self, figure: Figure, least: Option<u32>, most: Option<u32>) -> Judged {
        let plan = self.plan();
        let count = |list: usize| u32::try_from(list).unwrap_or(u32::MAX);
        let seated = || {
            let has = |status: Status| status.has_seat();
            count(self.setup.roll.iter().filter(|one| has(one.status)).count())
        };
        let election = self.election;
        let (name, number, spot) = match (figure, election) {
            (Figure::Present, _) => return Judged::Hall,
            (Figure::Members, _) if plan.kind == CongressKind::Delegate => match plan.members {
                Some(members) => ("number-members", members, Spot::Value("members".to_owned())),
                None => return Judged::Hall,
            },
            (Figure::Members, _) => ("number-members", seated(), Spot::Roll),
            (Figure::Summoned, _) => ("number-summoned", seated(), Spot::Roll),
            (_, None) => return Judged::Hall,
            (Figure::Seats, Some((e, one))) => (
                "number-seats",
                one.seats,
                Spot::Value(format!("elections[{e}].seats")),
            ),
            (Figure::Names, Some((e, one))) => (
                "number-names",
                count(one.candidates.len()),
                Spot::Value(format!("elections[{e}].candidates")),
            ),
            (Figure::Tellers, Some((e, one))) => (
                "number-tellers",
                count(one.tellers.len()),
                Spot::Value(format!("elections[{e}].tellers")),
            ),
        };
        // Who is proposed may still be left open.
        if number == 0 && matches!(figure, Figure::Names | Figure::Tellers) {
            return Judged::Hall;
        }
        if least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most) {
            return Judged::Foreseen;
        }
        let mut facts = vec![("what", Fact::Message(name)), ("n", number.into())];
        let bound = |bound: Option<u32>| bound.map_or_else(String::new, |n| n.to_string());
        facts.push(("least", bound(least).into()));
        facts.push(("most", bound(most).into()));
        let about = election.map(|(_, one)| one.id.clone());
        lacks(Lack::new("readiness-number", spot, facts).about(about))
    }

    pub(super) fn deadline(&self) -> Judged {
        let plan = self.plan();
        match plan.deadline {
            Some(deadline) if last_day(plan) > deadline => lacks(Lack::new(
                "readiness-deadline",
                Spot::Value("date".to_owned()),
                vec![("date", date(last_day(plan))), ("deadline", date(deadline))],
            )),
            _ => Judged::Foreseen,
        }
    }

    /// The share of the official sitting that the items with a discussion have.
    pub(super) fn discussion(&self, percent: u32) -> Judged {
        let mut planned = Millis::ZERO;
        let mut official = Millis::ZERO;
        for sitting in &self.plan().sittings {
            for item in &sitting.items {
                if sitting.kind == SittingKind::Official {
                    official += item.length;
                }
                if item
                    .steps
                    .iter()
                    .any(|one| one.kind == StepKind::Discussion)
                {
                    planned += item.length;
                }
            }
        }
        let first = self
            .programme
            .first(|line| line.step.kind == StepKind::Discussion)
            .and_then(|at| self.programme.line(at));
        let Some(line) = first else {
            return lacks(Lack::new("readiness-no-discussion", self.gap(), Vec::new()));
        };
        if planned.0.saturating_mul(100) >= official.0.saturating_mul(i64::from(percent)) {
            return Judged::Hall;
        }
        let share = planned.0.saturating_mul(100) / official.0.max(1);
        lacks(
            Lack::new(
                "readiness-share",
                line.item_spot(),
                vec![
                    ("minutes", planned.round_minutes().into()),
                    ("official", official.round_minutes().into()),
                    ("share", share.into()),
                    ("least", percent.into()),
                ],
            )
            .about([&line.item.id]),
        )
    }
}
