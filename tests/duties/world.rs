//! The congress of one duty: a plan and a way of running it in which the duty stands, and is met by one of its
//! evidence or by none.

use super::parts::{candidate, empty, id_of, item, name, people, person, sitting, step, vote};
use chrono::Days;
use presidium::congress::Millis;
use presidium::congress::duties::offices;
use presidium::congress::plan::*;
use presidium::rulebook::*;
use std::collections::BTreeSet;

/// People in the hall.
const PEOPLE: u32 = 12;

/// A congress, and how it is run.
#[derive(Clone)]
pub struct World {
    pub plan: Plan,
    pub book: Rulebook,
    pub roll: Vec<Person>,
    pub rule: DutyRule,
    /// Steps and items that are left out when they come.
    pub skip: BTreeSet<String>,
    /// Cards of those who are not there when the roll is taken; `None`: it is not taken.
    pub missing: Option<Vec<u32>>,
    /// Cards of those attested as absent throughout; they come after the first vote, if `late`.
    pub absent: Vec<u32>,
    pub late: bool,
    /// A vote is won by the fewest cards that do.
    pub narrow: bool,
    /// Cards that were not asked for in a vote.
    pub unasked: u32,
    /// An alternate who takes a seat, and whose.
    pub call_up: Option<(u32, u32)>,
    /// Minutes that each document is read for.
    pub reading: i64,
    /// Minutes of speeches in the discussion: on solutions, on results.
    pub speeches: (i64, i64),
    /// Minutes between the roll and the papers.
    pub wait_for_papers: i64,
    /// A name comes from the floor, with this support.
    pub from_floor: Option<u32>,
    /// Papers beyond those issued.
    pub too_many: u32,
    /// Papers are typed in.
    pub typed: bool,
    evidence: Vec<Step>,
    due: Vec<Step>,
    close: Vec<Step>,
    omitted: BTreeSet<Rung>,
    keeps: BTreeSet<Rung>,
}

impl World {
    /// The duty is met by this, or by nothing.
    pub fn new(book: &Rulebook, rule: &DutyRule, met_by: Option<&Evidence>) -> Self {
        let kind = rule.holds.kinds.first().copied();
        let date = [Some(book.valid_from), rule.source.date]
            .into_iter()
            .flatten()
            .max()
            .expect("a date");
        let mut own = book.clone();
        own.duties = vec![rule.clone()];
        let mut world = Self {
            plan: empty(kind.unwrap_or(CongressKind::Delegate), date, &book.id),
            book: own,
            roll: people(PEOPLE),
            rule: rule.clone(),
            skip: BTreeSet::new(),
            missing: Some(Vec::new()),
            absent: Vec::new(),
            late: false,
            narrow: false,
            unasked: 0,
            call_up: None,
            reading: 1,
            speeches: (5, 0),
            wait_for_papers: 0,
            from_floor: None,
            too_many: 0,
            typed: false,
            evidence: Vec::new(),
            due: Vec::new(),
            close: Vec::new(),
            omitted: BTreeSet::new(),
            keeps: BTreeSet::new(),
        };
        world
            .plan
            .requirements
            .extend(rule.holds.requirement.clone());
        if rule.holds.non_voters {
            world.roll.push(person(90, Status::Probationary));
        }
        world.elect();
        for evidence in &rule.met_by {
            world.arrange(evidence, met_by == Some(evidence));
        }
        world.program();
        world
    }

    /// Elections to the offices the duty is about.
    fn elect(&mut self) {
        let rule = self.rule.clone();
        let of_moment = offices(&rule.due);
        let mut wanted: Vec<Office> = rule
            .met_by
            .iter()
            .filter_map(|evidence| match evidence {
                Evidence::OfficesInOrder(offices) => Some(offices.clone()),
                _ => None,
            })
            .flatten()
            .collect();
        let about_elections = of_moment.is_some()
            || !rule.holds.offices.is_empty()
            || rule.holds.allocated.is_some()
            || rule.due == Due::BeforeFirstMeeting
            || rule.met_by.iter().any(|evidence| {
                matches!(
                    evidence,
                    Evidence::ElectionsComplete
                        | Evidence::LadderComplete
                        | Evidence::CountedByMinutes
                )
            });
        if about_elections && wanted.is_empty() {
            let touched = of_moment.unwrap_or_default();
            let held = &rule.holds.offices;
            let office = touched
                .iter()
                .chain(held)
                .find(|office| {
                    (touched.is_empty() || touched.contains(office))
                        && (held.is_empty() || held.contains(office))
                })
                .copied();
            wanted.push(office.unwrap_or(Office::Committee));
        }
        for office in wanted {
            let one = matches!(
                office,
                Office::Secretary | Office::DeputySecretary | Office::Chair | Office::DeputyChair
            );
            let seats = if one { 1 } else { 5 };
            let surplus = !one && self.book.surplus.offices.contains(&office);
            let from_floor = rule.met_by.iter().any(|evidence| {
                matches!(evidence, Evidence::NoneFromFloor | Evidence::SupportShown)
            });
            let names = seats + u32::from(surplus && !from_floor);
            self.plan.elections.push(ElectionPlan {
                id: format!("{office:?}").to_lowercase(),
                office,
                title: Words::vi(format!("{office:?}")),
                seats,
                allocated: rule.holds.allocated.unwrap_or(false),
                alternates: 0,
                from_among: None,
                candidates: (1..=names).map(candidate).collect(),
                tellers: vec![name(8), name(9), name(10)],
            });
        }
    }

    /// Makes the evidence true or untrue.
    #[allow(clippy::too_many_lines)]
    fn arrange(&mut self, evidence: &Evidence, met: bool) {
        match evidence {
            Evidence::CardVotePassed(subject) => self.questions(subject, u32::from(met)),
            Evidence::QuestionsPassed(subject, number) => {
                self.questions(subject, if met { *number } else { number - 1 });
            }
            Evidence::StepDone(subject) => {
                let within = self.is_within(subject);
                if met || within {
                    self.put(subject, StepKind::Say);
                }
                if !met && within {
                    self.skip.insert(id_of(subject));
                }
            }
            Evidence::NoStep(subject) => {
                if !met {
                    self.close.push(step(subject, Some(subject), StepKind::Say));
                }
            }
            Evidence::RungDone(rung) => {
                let within = matches!(&self.rule.due, Due::WithinRung(own, _) if own == rung);
                if !met && within {
                    self.skip.insert(format!("{rung:?}"));
                } else if !met {
                    self.omitted.insert(*rung);
                }
            }
            Evidence::NoRung(rung) => {
                let list = if met {
                    &mut self.omitted
                } else {
                    &mut self.keeps
                };
                list.insert(*rung);
            }
            Evidence::DocumentReady(subject) => self.document(subject, met, 1, 1),
            Evidence::DocumentsReady => self.document("programme", met, 1, 1),
            Evidence::ReadingWithin(limits) => {
                for (subject, pages, minutes) in limits {
                    let over = u32::from(!met);
                    self.document(subject, true, pages + over, minutes + over);
                }
            }
            Evidence::ReadWithin(limits) => {
                let fewest = limits.iter().map(|(_, minutes)| *minutes).min();
                let most = limits.iter().map(|(_, minutes)| *minutes).max();
                self.reading = i64::from(if met {
                    fewest.expect("a limit") - 1
                } else {
                    most.expect("a limit") + 1
                });
                for (subject, _) in limits {
                    self.document(subject, true, 1, 1);
                    let document = id_of(subject);
                    self.put(subject, StepKind::Read { document });
                }
            }
            Evidence::PersonsAssigned => {
                let ids: &[&str] = if met { &["chinh", "pho"] } else { &["chinh"] };
                self.plan.officers = ids
                    .iter()
                    .map(|id| Officer {
                        id: (*id).to_owned(),
                        name: (*id).to_owned(),
                        post: Words::vi(""),
                    })
                    .collect();
            }
            Evidence::DiscussionTime(_) => self.speeches = (if met { 200 } else { 1 }, 0),
            Evidence::SolutionShare(_) => self.speeches = if met { (9, 0) } else { (0, 9) },
            Evidence::LadderComplete => {
                if !met {
                    self.omitted.insert(Rung::Seal);
                }
            }
            Evidence::ElectionsComplete => {
                if !met {
                    let items = self
                        .plan
                        .elections
                        .iter()
                        .map(|election| election.id.clone());
                    self.skip.extend(items);
                }
            }
            Evidence::VotesComplete => {
                self.close.push(vote("quyet", None, 1));
                if !met {
                    self.skip.insert("quyet".to_owned());
                }
            }
            Evidence::CardsAccounted => {
                self.close.push(vote("quyet", None, 1));
                self.unasked = u32::from(!met);
            }
            Evidence::CountedByMinutes => self.typed = !met,
            Evidence::QuorumMet => {
                if !met {
                    self.missing = Some((2..=PEOPLE).collect());
                }
            }
            Evidence::BaseSettled => {
                if !met {
                    self.missing = Some(vec![PEOPLE]);
                }
            }
            Evidence::RollTaken => {
                if !met {
                    self.missing = None;
                }
            }
            Evidence::BasesStand => {
                self.plan.kind = CongressKind::Delegate;
                self.absent = vec![11, 12];
                self.narrow = true;
                self.late = !met;
                self.evidence.push(vote("quyet", None, 1));
            }
            Evidence::PresenceChecked(minutes) => {
                self.wait_for_papers = i64::from(*minutes) + 1;
                if met {
                    self.wait_for_papers = 0;
                }
            }
            Evidence::TellersOffList => {
                if !met {
                    self.each_election(|election| election.tellers[0] = name(1));
                    // Nobody would elect them so.
                    self.omitted.insert(Rung::Tellers);
                }
            }
            Evidence::SurplusWithin => {
                let limit = self.book.surplus.limit(5);
                let names = if met { 6 } else { 5 + limit + 1 };
                self.each_election(|election| {
                    election.candidates = (1..=names).map(candidate).collect();
                });
            }
            Evidence::SupportShown => self.from_floor = Some(if met { PEOPLE } else { 0 }),
            Evidence::NoneFromFloor => {
                if met {
                    let offices = self.book.surplus.offices.clone();
                    self.each_election(|election| {
                        if offices.contains(&election.office) {
                            election.candidates.push(candidate(election.seats + 1));
                        }
                    });
                } else {
                    self.from_floor = Some(PEOPLE);
                }
            }
            Evidence::CollectedWithin => self.too_many = u32::from(!met),
            Evidence::AlternatesCalled => {
                self.roll.push(person(91, Status::Alternate));
                self.absent = vec![12];
                self.call_up = met.then_some((91, 12));
            }
            Evidence::NumberWithin(figure, least, most) => self.number(*figure, *least, *most, met),
            Evidence::OfficesInOrder(_) => {
                if !met {
                    self.plan.elections.reverse();
                }
            }
            Evidence::DeadlineKept => {
                let day = u64::from(!met);
                self.plan.deadline = self.plan.date.checked_sub_days(Days::new(day));
            }
            Evidence::Attested => {
                if met {
                    let how = Words::vi("biên bản số 1");
                    self.plan.attested.push((self.rule.id.clone(), how));
                }
            }
        }
    }

    fn number(&mut self, figure: Figure, least: Option<u32>, most: Option<u32>, met: bool) {
        let number = match (least, most, met) {
            (Some(least), _, true) => least,
            (None, Some(most), true) => most,
            (Some(least), _, false) => least - 1,
            (None, Some(most), false) => most + 1,
            (None, None, _) => panic!("a number that nothing bounds"),
        };
        match figure {
            Figure::Members => self.plan.members = Some(number),
            Figure::Summoned | Figure::Present => self.roll = people(number),
            Figure::Seats => self.each_election(|election| {
                election.seats = number;
                election.candidates = (1..=number + 1).map(candidate).collect();
            }),
            Figure::Names => self.each_election(|election| {
                election.seats = number - 1;
                election.candidates = (1..=number).map(candidate).collect();
            }),
            Figure::Tellers => self.each_election(|election| {
                election.tellers = (0..number).map(|n| name(20 + n)).collect();
            }),
        }
    }

    fn each_election(&mut self, change: impl Fn(&mut ElectionPlan)) {
        self.plan.elections.iter_mut().for_each(change);
    }

    fn is_within(&self, subject: &str) -> bool {
        match &self.rule.due {
            Due::WithinSubject(subjects) | Due::AfterSubject(subjects) => {
                subjects.iter().any(|own| own == subject)
            }
            _ => false,
        }
    }

    fn put(&mut self, subject: &str, kind: StepKind) {
        let step = step(&id_of(subject), Some(subject), kind);
        if self.is_within(subject) {
            self.due.push(step);
        } else {
            self.evidence.push(step);
        }
    }

    fn questions(&mut self, subject: &str, number: u32) {
        if number > 0 {
            let kind = vote("", None, number).kind;
            self.put(subject, kind);
        } else if self.is_within(subject) {
            self.put(subject, StepKind::Say);
        }
    }

    fn document(&mut self, subject: &str, ready: bool, pages: u32, minutes: u32) {
        self.plan.documents.push(Document {
            id: id_of(subject),
            subject: Some(subject.to_owned()),
            title: Words::vi(subject),
            owner: None,
            pages: Some(pages),
            words: None,
            reading: Some(Millis::minutes(i64::from(minutes))),
            ready,
        });
    }

    /// A preparatory sitting with what meets the duty, and an official one with what it is due at.
    fn program(&mut self) {
        let rule = self.rule.clone();
        let used = |steps: &[Step], subject: &String| {
            steps
                .iter()
                .any(|step| step.subject.as_ref() == Some(subject))
        };
        match &rule.due {
            Due::BeforeSubject(subjects) => {
                let subject = subjects
                    .iter()
                    .find(|subject| !used(&self.evidence, subject))
                    .expect("a subject of its own");
                self.due.push(step("den-han", Some(subject), StepKind::Say));
            }
            Due::WithinSubject(subjects) | Due::AfterSubject(subjects) if self.due.is_empty() => {
                self.due.push(step(
                    "den-han",
                    subjects.first().map(String::as_str),
                    StepKind::Say,
                ));
            }
            _ => {}
        }
        let mut all: Vec<Step> = self.evidence.clone();
        all.extend(self.due.clone());
        all.extend(self.close.clone());
        if let Some(subject) = rule.holds.with_subject.first()
            && !rule
                .holds
                .with_subject
                .iter()
                .any(|subject| used(&all, subject))
        {
            self.close
                .push(step("noi-dung", Some(subject), StepKind::Say));
        }
        let mut before = vec![step("mo-dau", None, StepKind::Say)];
        before.append(&mut self.evidence);
        let mut items = vec![item("khai-mac", vec![step("chao", None, StepKind::Say)])];
        if !self.due.is_empty() {
            items.push(item("noi-dung", std::mem::take(&mut self.due)));
        }
        if rule.due == Due::BeforeDiscussionEnds {
            items.push(item(
                "thao-luan",
                vec![step("tl", None, StepKind::Discussion)],
            ));
        }
        for election in &self.plan.elections {
            items.push(item(&election.id, self.ladder(election)));
        }
        if rule.due == Due::BeforeFirstMeeting {
            let mut meeting = item("ra-mat", vec![step("rm", None, StepKind::Say)]);
            meeting.electorate = self
                .plan
                .elections
                .first()
                .map(|election| election.id.clone());
            items.push(meeting);
        }
        let mut close = std::mem::take(&mut self.close);
        close.push(step("ket-thuc", None, StepKind::Say));
        items.push(item("be-mac", close));
        self.plan.sittings = vec![
            sitting(
                "tru-bi",
                SittingKind::Preparatory,
                7,
                vec![item("tru-bi", before)],
            ),
            sitting("chinh-thuc", SittingKind::Official, 9, items),
        ];
        if rule.met_by.contains(&Evidence::PersonsAssigned) {
            let deputy = self.plan.officer("pho").map(|officer| officer.id.clone());
            for item in self
                .plan
                .sittings
                .iter_mut()
                .flat_map(|sitting| &mut sitting.items)
            {
                item.in_charge = Some("chinh".to_owned());
                item.deputy.clone_from(&deputy);
            }
        }
    }

    fn ladder(&self, election: &ElectionPlan) -> Vec<Step> {
        Rung::ALL
            .into_iter()
            .filter(|rung| *rung != Rung::OpinionBallot)
            .filter(|rung| {
                self.keeps.contains(rung)
                    || !(self.omitted.contains(rung)
                        || (*rung == Rung::Number && election.allocated))
            })
            .map(|rung| {
                let kind = StepKind::Election {
                    election: election.id.clone(),
                    rung,
                };
                step(&format!("{rung:?}"), None, kind)
            })
            .collect()
    }
}
