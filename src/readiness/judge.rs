//! Whether the plan foresees a piece of evidence before its moment.

use super::documents::{Long, long};
use super::papers::Spot;
use super::programme::{Line, Moment, Programme};
use super::{date, item_words, last_day, listed};
use crate::congress::plan::{ElectionPlan, Plan, Status, StepKind};
use crate::congress::{Fact, Millis, Setup};
use crate::rulebook::{CongressKind, Evidence, Figure, Office, Rung, SittingKind, StepWord, Words};

/// What the plan says about a piece of evidence.
pub(super) enum Judged {
    /// It is there in time.
    Foreseen,
    /// Only the hall can show it.
    Hall,
    /// Only somebody's word can show it.
    Word,
    /// It is not there, or too late.
    Lacks(Vec<Lack>),
}

/// What the plan lacks.
pub(super) struct Lack {
    /// The message about it.
    pub(super) why: &'static str,
    /// Where it stands, or should stand.
    pub(super) spot: Spot,
    /// What the message is made with.
    pub(super) facts: Vec<(&'static str, Fact)>,
    /// Rungs that the ladder of this election lacks altogether.
    pub(super) rungs: Vec<Rung>,
    /// Ids of the session it is about.
    pub(super) about: Vec<String>,
}

impl Lack {
    fn new(why: &'static str, spot: Spot, facts: Vec<(&'static str, Fact)>) -> Self {
        Self {
            why,
            spot,
            facts,
            rungs: Vec::new(),
            about: Vec::new(),
        }
    }

    fn about(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.about.extend(ids.into_iter().map(Into::into));
        self
    }
}

fn lacks(lack: Lack) -> Judged {
    Judged::Lacks(vec![lack])
}

/// What a duty is judged by.
pub(super) struct Judge<'a> {
    /// Everything the session says.
    pub(super) setup: &'a Setup,
    /// Its steps in a row.
    pub(super) programme: &'a Programme<'a>,
    /// The last moment.
    pub(super) moment: Moment,
    /// The election in question, with its place in the list.
    pub(super) election: Option<(usize, &'a ElectionPlan)>,
}

impl Judge<'_> {
    /// Judges one piece of evidence.
    pub(super) fn judge(&self, evidence: &Evidence) -> Judged {
        match evidence {
            Evidence::CardVotePassed(subject) => self.vote(subject),
            Evidence::StepDone(subject) => self.step(subject),
            Evidence::QuestionsPassed(subject, least) => self.questions(subject, *least),
            Evidence::RungDone(rung) => self.rung(*rung),
            Evidence::NoRung(rung) => self.no_rung(*rung),
            Evidence::NoStep(subject) => self.no_step(subject),
            Evidence::LadderComplete => self.ladders(),
            Evidence::OfficesInOrder(offices) => self.in_order(offices),
            Evidence::DocumentReady(subject) => self.document(subject),
            Evidence::DocumentsReady => self.documents(),
            Evidence::ReadingWithin(limits) => {
                let limits: Vec<_> = limits
                    .iter()
                    .map(|(subject, pages, minutes)| (subject.as_str(), Some(*pages), *minutes))
                    .collect();
                self.reading(&limits, true)
            }
            Evidence::ReadWithin(limits) => {
                let limits: Vec<_> = limits
                    .iter()
                    .map(|(subject, minutes)| (subject.as_str(), None, *minutes))
                    .collect();
                self.reading(&limits, false)
            }
            Evidence::PersonsAssigned => self.persons(),
            Evidence::SurplusWithin => self.surplus(),
            Evidence::NumberWithin(figure, least, most) => self.number(*figure, *least, *most),
            Evidence::DeadlineKept => self.deadline(),
            Evidence::DiscussionTime(percent) => self.discussion(*percent),
            Evidence::Attested => Judged::Word,
            // A teller on the list is a fault of the file, and everything else happens in the hall.
            Evidence::TellersOffList
            | Evidence::SolutionShare(_)
            | Evidence::QuorumMet
            | Evidence::ElectionsComplete
            | Evidence::CountedByMinutes
            | Evidence::BasesStand
            | Evidence::BaseSettled
            | Evidence::RollTaken
            | Evidence::PresenceChecked(_)
            | Evidence::SupportShown
            | Evidence::NoneFromFloor
            | Evidence::CollectedWithin
            | Evidence::AlternatesCalled
            | Evidence::VotesComplete
            | Evidence::CardsAccounted => Judged::Hall,
        }
    }

    fn plan(&self) -> &Plan {
        &self.setup.plan
    }

    /// What people call a subject.
    fn subject(&self, id: &str) -> Fact {
        let name = self.setup.rulebook.subject(id).map(|one| one.name.clone());
        Fact::Words(name.unwrap_or_else(|| Words::vi(id)))
    }

    /// Where a step should stand that is missing.
    fn gap(&self) -> Spot {
        let line = self.programme.line(self.moment.at);
        line.map_or_else(|| Spot::Value("sittings".to_owned()), Line::spot)
    }

    /// The item before which, or within which, it should stand.
    fn due_item(&self) -> Fact {
        Fact::Words(self.programme.item_at(self.moment.at))
    }

    /// Steps of a kind: in time, else what is lacking.
    fn steps(
        &self,
        subject: &str,
        (missing, late): (&'static str, &'static str),
        like: impl Fn(&Line<'_>) -> bool,
    ) -> Judged {
        if self.moment.early {
            return Judged::Hall;
        }
        let facts = |more: Option<Words>| {
            let mut facts = vec![
                ("subject", self.subject(subject)),
                ("id", subject.into()),
                ("due", self.due_item()),
            ];
            facts.extend(more.map(|item| ("item", Fact::Words(item))));
            facts
        };
        match self.programme.first(like) {
            Some(at) if at < self.moment.at => Judged::Foreseen,
            Some(at) => {
                let Some(line) = self.programme.line(at) else {
                    return Judged::Hall;
                };
                let facts = facts(Some(item_words(line.item)));
                lacks(Lack::new(late, line.spot(), facts).about([&line.item.id]))
            }
            None => lacks(Lack::new(missing, self.gap(), facts(None)).about([subject])),
        }
    }

    fn vote(&self, subject: &str) -> Judged {
        self.steps(
            subject,
            ("readiness-vote-missing", "readiness-vote-late"),
            |line| line.is_about(subject) && line.step.kind.word() == StepWord::CardVote,
        )
    }

    fn step(&self, subject: &str) -> Judged {
        self.steps(
            subject,
            ("readiness-step-missing", "readiness-step-late"),
            |line| line.is_about(subject),
        )
    }

    fn questions(&self, subject: &str, least: u32) -> Judged {
        let votes = self.programme.lines.iter().take(self.moment.at);
        let mut last = None;
        let mut asked = 0;
        for line in votes.filter(|line| line.is_about(subject)) {
            if let StepKind::CardVote { questions } = &line.step.kind {
                asked += questions.len();
                last = Some(line);
            }
        }
        match last {
            _ if asked >= least as usize => Judged::Foreseen,
            None => self.vote(subject),
            Some(line) => lacks(
                Lack::new(
                    "readiness-questions",
                    line.spot(),
                    vec![
                        ("subject", self.subject(subject)),
                        ("n", asked.into()),
                        ("least", least.into()),
                    ],
                )
                .about([&line.item.id]),
            ),
        }
    }

    fn rung(&self, rung: Rung) -> Judged {
        let Some((_, election)) = self.election else {
            return Judged::Hall;
        };
        let first = self
            .programme
            .first(|line| line.is_rung(&election.id, rung));
        let why = match first {
            Some(at) if at < self.moment.at => return Judged::Foreseen,
            Some(_) => "readiness-rung-late",
            None => "readiness-rungs-missing",
        };
        let line = first.and_then(|at| self.programme.line(at));
        let mut lack = Lack::new(
            why,
            line.map_or_else(|| self.gap(), Line::spot),
            vec![
                ("election", Fact::Words(election.title.clone())),
                ("id", election.id.as_str().into()),
            ],
        )
        .about([&election.id]);
        lack.rungs.push(rung);
        lacks(lack)
    }

    fn no_rung(&self, rung: Rung) -> Judged {
        let Some((_, election)) = self.election else {
            return Judged::Hall;
        };
        let first = self
            .programme
            .first(|line| line.is_rung(&election.id, rung));
        let Some(line) = first.and_then(|at| self.programme.line(at)) else {
            return Judged::Foreseen;
        };
        let facts = vec![("election", Fact::Words(election.title.clone()))];
        let mut lack =
            Lack::new("readiness-rung-present", line.spot(), facts).about([&election.id]);
        lack.rungs.push(rung);
        lacks(lack)
    }

    fn no_step(&self, subject: &str) -> Judged {
        let first = self.programme.first(|line| line.is_about(subject));
        let Some(line) = first.and_then(|at| self.programme.line(at)) else {
            return Judged::Foreseen;
        };
        let facts = vec![
            ("subject", self.subject(subject)),
            ("item", Fact::Words(item_words(line.item))),
        ];
        lacks(Lack::new("readiness-step-present", line.spot(), facts).about([&line.item.id]))
    }

    /// One lack for each election, with all the rungs that its ladder has not. The opinion ballot is only
    /// needed where the surplus is over the limit; an allocated number is not voted.
    fn ladders(&self) -> Judged {
        let mut all = Vec::new();
        for (e, election) in self.plan().elections.iter().enumerate() {
            let has: Vec<Rung> = self.programme.rungs(&election.id).collect();
            let missing: Vec<Rung> = Rung::ALL
                .into_iter()
                .filter(|rung| *rung != Rung::OpinionBallot)
                .filter(|rung| !(election.allocated && *rung == Rung::Number))
                .filter(|rung| !has.contains(rung))
                .collect();
            let Some(first) = missing.first() else {
                continue;
            };
            let next = self
                .programme
                .first(|line| line.rung_of(&election.id).is_some_and(|rung| rung > *first))
                .or_else(|| {
                    self.programme
                        .last(|line| line.rung_of(&election.id).is_some())
                });
            let spot = next
                .and_then(|at| self.programme.line(at))
                .map_or_else(|| Spot::Group(format!("elections[{e}]")), Line::spot);
            let mut lack = Lack::new(
                "readiness-rungs-missing",
                spot,
                vec![
                    ("election", Fact::Words(election.title.clone())),
                    ("id", election.id.as_str().into()),
                ],
            )
            .about([&election.id]);
            lack.rungs = missing;
            all.push(lack);
        }
        some(all)
    }

    fn in_order(&self, offices: &[Office]) -> Judged {
        let starts = |office: Office| {
            let of = |line: &Line<'_>| {
                self.plan()
                    .elections
                    .iter()
                    .any(|one| one.office == office && line.rung_of(&one.id).is_some())
            };
            self.programme.first(of)
        };
        let found: Vec<usize> = offices
            .iter()
            .filter_map(|office| starts(*office))
            .collect();
        let wrong = found
            .iter()
            .zip(found.iter().skip(1))
            .find(|(first, second)| first > second);
        let Some((first, second)) = wrong else {
            return Judged::Foreseen;
        };
        let spot = self
            .programme
            .line(*second)
            .map_or_else(|| self.gap(), Line::spot);
        lacks(Lack::new(
            "readiness-order",
            spot,
            vec![
                ("first", Fact::Words(self.programme.item_at(*first))),
                ("second", Fact::Words(self.programme.item_at(*second))),
            ],
        ))
    }

    fn document(&self, subject: &str) -> Judged {
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

    fn documents(&self) -> Judged {
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
    fn reading(&self, limits: &[(&str, Option<u32>, u32)], by_plan: bool) -> Judged {
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

    fn persons(&self) -> Judged {
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
                !both && !(item.recess && item.in_charge.is_none())
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

    fn surplus(&self) -> Judged {
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

    fn number(&self, figure: Figure, least: Option<u32>, most: Option<u32>) -> Judged {
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

    fn deadline(&self) -> Judged {
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
    fn discussion(&self, percent: u32) -> Judged {
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

fn some(all: Vec<Lack>) -> Judged {
    if all.is_empty() {
        Judged::Foreseen
    } else {
        Judged::Lacks(all)
    }
}
