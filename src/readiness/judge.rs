//! Whether the plan foresees a piece of evidence before its moment.

use super::item_words;
use super::papers::Spot;
use super::programme::{Line, Moment, Programme};
use crate::congress::plan::{ElectionPlan, Plan, StepKind};
use crate::congress::{Fact, Setup};
use crate::rulebook::{Evidence, Office, Rung, StepWord, Words};

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
    pub(super) fn new(why: &'static str, spot: Spot, facts: Vec<(&'static str, Fact)>) -> Self {
        Self {
            why,
            spot,
            facts,
            rungs: Vec::new(),
            about: Vec::new(),
        }
    }

    pub(super) fn about(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.about.extend(ids.into_iter().map(Into::into));
        self
    }
}

pub(super) fn lacks(lack: Lack) -> Judged {
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
            Evidence::PersonsAssigned => self.persons(),
            Evidence::SurplusWithin => self.surplus(),
            Evidence::NumberWithin(figure, least, most) => self.number(*figure, *least, *most),
            Evidence::DeadlineKept => self.deadline(),
            Evidence::DiscussionTime(percent) => self.discussion(*percent),
            Evidence::Attested => Judged::Word,
            // A teller on the list is a fault of the file, and everything else happens in the hall.
            Evidence::TellersOffList
            | Evidence::SolutionShare(_)
            // How long the reading takes is measured there; that it is planned too long is another duty.
            | Evidence::ReadWithin(_)
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

    pub(super) fn plan(&self) -> &Plan {
        &self.setup.plan
    }

    /// What people call a subject.
    pub(super) fn subject(&self, id: &str) -> Fact {
        let name = self.setup.rulebook.subject(id).map(|one| one.name.clone());
        Fact::Words(name.unwrap_or_else(|| Words::vi(id)))
    }

    /// Where a step should stand that is missing.
    pub(super) fn gap(&self) -> Spot {
        let line = self.programme.line(self.moment.shown_at());
        line.map_or_else(|| Spot::Value("sittings".to_owned()), Line::spot)
    }

    /// The item before which, or within which, it should stand.
    fn due_item(&self) -> Fact {
        Fact::Words(self.programme.item_at(self.moment.shown_at()))
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
}

pub(super) fn some(all: Vec<Lack>) -> Judged {
    if all.is_empty() {
        Judged::Foreseen
    } else {
        Judged::Lacks(all)
    }
}
