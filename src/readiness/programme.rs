//! The programme as one row of steps, and the last moment at which a duty can be settled among them.

use super::item_words;
use super::papers::Spot;
use crate::congress::plan::{ElectionPlan, Item, Plan, Sitting, Step, StepKind};
use crate::rulebook::{Due, Rung, SittingKind, Words};

/// A step with where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Its sitting.
    pub(super) sitting: &'a Sitting,
    /// Its item.
    pub(super) item: &'a Item,
    /// The step.
    pub(super) step: &'a Step,
    /// Places in the lists of sittings, items and steps.
    at: (usize, usize, usize),
}

impl Line<'_> {
    /// It bears this subject.
    pub(super) fn is_about(&self, subject: &str) -> bool {
        self.step.subject.as_deref() == Some(subject)
    }

    /// The rung of this election that it is, if it is one.
    pub(super) fn rung_of(&self, id: &str) -> Option<Rung> {
        match &self.step.kind {
            StepKind::Election { election, rung } if election == id => Some(*rung),
            _ => None,
        }
    }

    /// It is a rung of this election.
    pub(super) fn is_rung(&self, id: &str, rung: Rung) -> bool {
        self.rung_of(id) == Some(rung)
    }

    /// Where it is written.
    pub(super) fn spot(&self) -> Spot {
        let (s, i, n) = self.at;
        Spot::Group(format!("sittings[{s}].items[{i}].steps[{n}]"))
    }

    /// Where its item is written.
    pub(super) fn item_spot(&self) -> Spot {
        let (s, i, _) = self.at;
        Spot::Group(format!("sittings[{s}].items[{i}]"))
    }
}

/// All steps in their order.
#[derive(Debug)]
pub(super) struct Programme<'a> {
    /// One behind the other.
    pub(super) lines: Vec<Line<'a>>,
}

/// The last moment for a duty: steps before this place of the row are in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// Place in the row; its length means the close.
    pub(super) at: usize,
    /// It lies before the opening: no step can be in time.
    pub(super) early: bool,
    /// It is the end of the step before that place, not the beginning of the one at it.
    ends: bool,
}

impl Moment {
    /// The place of the step that the moment belongs to.
    pub(super) fn shown_at(self) -> usize {
        if self.ends {
            self.at.saturating_sub(1)
        } else {
            self.at
        }
    }
}

impl<'a> Programme<'a> {
    /// The programme of a plan.
    pub(super) fn of(plan: &'a Plan) -> Self {
        let mut lines = Vec::new();
        for (s, sitting) in plan.sittings.iter().enumerate() {
            for (i, item) in sitting.items.iter().enumerate() {
                for (n, step) in item.steps.iter().enumerate() {
                    lines.push(Line {
                        sitting,
                        item,
                        step,
                        at: (s, i, n),
                    });
                }
            }
        }
        Self { lines }
    }

    /// The place of the first step like this.
    pub(super) fn first(&self, like: impl Fn(&Line<'a>) -> bool) -> Option<usize> {
        self.lines.iter().position(like)
    }

    /// The place of the last step like this.
    pub(super) fn last(&self, like: impl Fn(&Line<'a>) -> bool) -> Option<usize> {
        self.lines.iter().rposition(like)
    }

    /// The step at a place of the row; the last one for the close.
    pub(super) fn line(&self, at: usize) -> Option<&Line<'a>> {
        self.lines.get(at).or_else(|| self.lines.last())
    }

    /// The rungs of an election that the programme has.
    pub(super) fn rungs<'s>(&'s self, election: &'s str) -> impl Iterator<Item = Rung> + 's {
        self.lines.iter().filter_map(|line| line.rung_of(election))
    }

    /// The item at a place, as people call it.
    pub(super) fn item_at(&self, at: usize) -> Words {
        self.line(at)
            .map_or_else(Words::default, |line| item_words(line.item))
    }

    /// The last moment of a duty. Nothing where it falls due after the close, or where the programme has
    /// nothing that it is about.
    pub(super) fn moment(&self, due: &Due, election: Option<&ElectionPlan>) -> Option<Moment> {
        let close = self.lines.len();
        let before = |at| {
            Some(Moment {
                at,
                early: false,
                ends: at == close,
            })
        };
        let behind = |at: usize| {
            Some(Moment {
                at: at + 1,
                early: false,
                ends: true,
            })
        };
        let about = |line: &Line<'_>, subjects: &[String]| {
            subjects.iter().any(|subject| line.is_about(subject))
        };
        match due {
            Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => Some(Moment {
                at: 0,
                early: true,
                ends: false,
            }),
            Due::BeforeSittingOpens(kind) => self
                .first(|line| line.sitting.kind == *kind)
                .and_then(before),
            Due::BeforeSubject(subjects) => {
                before(self.first(|line| about(line, subjects)).unwrap_or(close))
            }
            Due::WithinSubject(subjects) => {
                self.last(|line| about(line, subjects)).and_then(behind)
            }
            Due::AfterSubject(subjects) => {
                let last = self.last(|line| about(line, subjects))?;
                let item = &self.line(last)?.item.id;
                self.last(|line| line.item.id == *item).and_then(behind)
            }
            Due::BeforeElection(_) => {
                let id = &election?.id;
                before(
                    self.first(|line| line.rung_of(id).is_some())
                        .unwrap_or(close),
                )
            }
            Due::BeforeRung(rung, _) => {
                let id = &election?.id;
                before(self.rung_or_later(id, *rung))
            }
            Due::WithinRung(rung, _) => {
                let id = &election?.id;
                match self.first(|line| line.is_rung(id, *rung)) {
                    Some(at) => behind(at),
                    None => before(self.rung_or_later(id, *rung)),
                }
            }
            Due::BeforeFirstMeeting => self
                .first(|line| line.item.electorate.is_some())
                .and_then(before),
            Due::BeforeSittingCloses(kind) => self.closes(*kind).and_then(behind),
            Due::BeforeDiscussionEnds => {
                match self.last(|line| line.step.kind == StepKind::Discussion) {
                    Some(at) => behind(at),
                    None => before(close),
                }
            }
            Due::BeforeClose => before(close),
            Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => None,
        }
    }

    /// The place of the last step of the first sitting of a kind.
    fn closes(&self, kind: SittingKind) -> Option<usize> {
        let first = self.first(|line| line.sitting.kind == kind)?;
        let id = &self.line(first)?.sitting.id;
        self.last(|line| line.sitting.id == *id)
    }

    /// The place of a rung, or where the ladder lacks it of the first one above it; else the close.
    fn rung_or_later(&self, election: &str, rung: Rung) -> usize {
        self.first(|line| line.is_rung(election, rung))
            .or_else(|| self.first(|line| line.rung_of(election).is_some_and(|at| at > rung)))
            .unwrap_or(self.lines.len())
    }
}
