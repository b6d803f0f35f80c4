//! Duties of a rulebook or of a session: what the types cannot say of themselves.

use super::codes;
use super::rulebook::Check;
use crate::congress::duties::offices;
use crate::rulebook::{Due, DutyRule, Evidence, Figure, Holds, Remedy, Severity};
use crate::source::{Path, near_or_none};
use std::collections::BTreeMap;

/// Where a duty's moment lies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Before the congress opens.
    Before,
    /// While it is held.
    Within,
    /// After it has closed.
    After,
}

fn stage(due: &Due) -> Stage {
    match due {
        Due::DaysBefore(_) | Due::WorkingDaysBefore(_) | Due::BeforeOpening => Stage::Before,
        Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_) => Stage::After,
        _ => Stage::Within,
    }
}

impl Check<'_, '_> {
    /// Checks a list of duties that stands in the field `duties`. `taken`: those that its ids must not be taken
    /// from, because they stand elsewhere.
    pub(super) fn duties(&mut self, duties: &[DutyRule], taken: &[DutyRule]) {
        let root = Path::Root;
        let list = root.field("duties");
        let mut seen = BTreeMap::new();
        for (index, duty) in duties.iter().enumerate() {
            let group = list.at(index);
            let path = group.field("id");
            let line = self.line(&path);
            let id = duty.id.as_str();
            if !is_duty_id(id) {
                self.tell(&codes::RULE_ID_WRONG, &path, [duty.id.clone()]);
            } else if let Some(first) = seen.insert(id, line) {
                let values = [duty.id.clone(), first.to_string()];
                self.tell(&codes::RULE_DUTY_TWICE, &path, values);
            } else if taken
                .iter()
                .any(|rule| rule.id == id || rule.also.iter().any(|n| n == id))
            {
                self.tell(&codes::DUTY_TAKEN, &path, [duty.id.clone()]);
            }
            for (field, words) in [
                ("text", Some(&duty.text)),
                ("prepare", duty.prepare.as_ref()),
                ("say", duty.say.as_ref()),
                ("counsel", duty.counsel.as_ref()),
            ] {
                if let Some(words) = words {
                    self.words(&group.field(field), words);
                }
            }
            let source = group.field("source");
            self.source(&source, &duty.source);
            // Without its date nobody knows for which congresses it holds.
            if duty.source.checked && duty.source.date.is_none() {
                self.tell(&codes::DUTY_DATE, &source, [duty.id.clone()]);
            }
            self.due(&group.field("due"), duty);
            self.met_by(&group.field("met_by"), duty);
            self.remedy(&group.field("remedy"), duty);
            self.holds(&group.field("holds"), &duty.holds, duty);
        }
        for (index, duty) in duties.iter().enumerate() {
            let group = list.at(index);
            self.also(&group.field("also"), duty, duties, taken);
        }
    }

    /// Numbers of other lists: well written, each once, and none that a duty has for itself.
    fn also(&mut self, path: &Path<'_>, duty: &DutyRule, duties: &[DutyRule], taken: &[DutyRule]) {
        for (place, number) in duty.also.iter().enumerate() {
            let at = path.at(place);
            let twice = duty.also.iter().take(place).any(|other| other == number);
            if !is_duty_id(number) {
                self.tell(&codes::RULE_ID_WRONG, &at, [number.clone()]);
            } else if twice || duties.iter().chain(taken).any(|rule| rule.id == *number) {
                self.tell(&codes::ALSO_TAKEN, &at, [number.clone()]);
            }
        }
    }

    fn subject(&mut self, path: &Path<'_>, subject: &str, duty: &DutyRule) {
        if self.book.subject(subject).is_none() {
            let known = self.book.subjects.iter().map(|known| known.id.as_str());
            let near = near_or_none(subject, known);
            self.tell(
                &codes::RULE_SUBJECT,
                path,
                [subject.to_owned(), near, duty.id.clone()],
            );
        }
    }

    fn subjects_of(&mut self, list: &Path<'_>, subjects: &[String], duty: &DutyRule) {
        for (index, subject) in subjects.iter().enumerate() {
            self.subject(&list.at(index), subject, duty);
        }
    }

    fn due(&mut self, path: &Path<'_>, duty: &DutyRule) {
        let inner = path.at(0);
        match &duty.due {
            Due::BeforeSubject(subjects)
            | Due::WithinSubject(subjects)
            | Due::AfterSubject(subjects) => {
                if subjects.is_empty() {
                    self.tell(&codes::DUTY_EMPTY, path, [duty.id.clone()]);
                }
                self.subjects_of(&inner, subjects, duty);
            }
            Due::DaysBefore(0)
            | Due::WorkingDaysBefore(0)
            | Due::DaysAfter(0)
            | Due::WorkingDaysAfter(0) => self.tell(&codes::DUTY_ZERO, &inner, [duty.id.clone()]),
            _ => {}
        }
    }

    fn met_by(&mut self, path: &Path<'_>, duty: &DutyRule) {
        if duty.met_by.is_empty() {
            self.tell(&codes::MET_BY, path, [duty.id.clone()]);
        } else if duty.severity == Severity::Must
            && duty
                .met_by
                .iter()
                .all(|evidence| is_too_late(&duty.due, evidence))
        {
            self.tell(&codes::MET_LATE, path, [duty.id.clone()]);
        }
        for (index, evidence) in duty.met_by.iter().enumerate() {
            self.evidence(&path.at(index), evidence, duty);
        }
    }

    fn evidence(&mut self, at: &Path<'_>, evidence: &Evidence, duty: &DutyRule) {
        let inner = at.at(0);
        let id = || [duty.id.clone()];
        if needs_election(evidence) && offices(&duty.due).is_none() {
            self.tell(&codes::NO_ELECTION, at, id());
        }
        match evidence {
            Evidence::CardVotePassed(subject)
            | Evidence::StepDone(subject)
            | Evidence::DocumentReady(subject)
            | Evidence::NoStep(subject) => self.subject(&inner, subject, duty),
            Evidence::QuestionsPassed(subject, number) => {
                self.subject(&inner, subject, duty);
                if *number == 0 {
                    self.tell(&codes::DUTY_ZERO, &at.at(1), id());
                }
            }
            Evidence::ReadingWithin(limits) => {
                self.filled(at, limits.is_empty(), duty);
                for (place, (subject, _, _)) in limits.iter().enumerate() {
                    let limit = inner.at(place);
                    self.subject(&limit.at(0), subject, duty);
                }
            }
            Evidence::ReadWithin(limits) => {
                self.filled(at, limits.is_empty(), duty);
                for (place, (subject, minutes)) in limits.iter().enumerate() {
                    let limit = inner.at(place);
                    self.subject(&limit.at(0), subject, duty);
                    if *minutes == 0 {
                        self.tell(&codes::DUTY_ZERO, &limit.at(1), id());
                    }
                }
            }
            Evidence::DiscussionTime(percent) | Evidence::SolutionShare(percent) => {
                if *percent > 100 {
                    self.tell(&codes::PERCENT, &inner, [percent.to_string()]);
                }
            }
            Evidence::NumberWithin(_, least, most) => {
                let empty = least.is_none() && most.is_none();
                let crossed = least.zip(*most).is_some_and(|(least, most)| least > most);
                if empty || crossed {
                    self.tell(&codes::DUTY_BOUNDS, at, id());
                }
            }
            Evidence::OfficesInOrder(offices) => self.filled(at, offices.len() < 2, duty),
            Evidence::RungDone(_)
            | Evidence::NoRung(_)
            | Evidence::PresenceChecked(_)
            | Evidence::TellersOffList
            | Evidence::SurplusWithin
            | Evidence::SupportShown
            | Evidence::NoneFromFloor
            | Evidence::CollectedWithin
            | Evidence::DocumentsReady
            | Evidence::PersonsAssigned
            | Evidence::LadderComplete
            | Evidence::QuorumMet
            | Evidence::ElectionsComplete
            | Evidence::CountedByMinutes
            | Evidence::BasesStand
            | Evidence::BaseSettled
            | Evidence::RollTaken
            | Evidence::AlternatesCalled
            | Evidence::VotesComplete
            | Evidence::CardsAccounted
            | Evidence::DeadlineKept
            | Evidence::Attested => {}
        }
    }

    fn filled(&mut self, at: &Path<'_>, is_empty: bool, duty: &DutyRule) {
        if is_empty {
            self.tell(&codes::DUTY_EMPTY, at, [duty.id.clone()]);
        }
    }

    fn remedy(&mut self, path: &Path<'_>, duty: &DutyRule) {
        // A step is part of a sitting: where none is open, none can be run.
        let nowhere =
            stage(&duty.due) != Stage::Within || matches!(duty.due, Due::BeforeSittingOpens(_));
        if nowhere && !matches!(duty.remedy, Remedy::Explain(_)) {
            self.tell(&codes::REMEDY_OUTSIDE, path, [duty.id.clone()]);
        }
        match &duty.remedy {
            Remedy::InsertCardVote(subject, words)
            | Remedy::InsertBrief(subject, words)
            | Remedy::InsertRead(subject, words) => {
                self.subject(&path.at(0), subject, duty);
                self.words(&path.at(1), words);
            }
            Remedy::Explain(words) => self.words(&path.at(0), words),
            Remedy::InsertRung(_) => {
                if offices(&duty.due).is_none() {
                    self.tell(&codes::NO_ELECTION, path, [duty.id.clone()]);
                }
            }
        }
    }

    fn holds(&mut self, path: &Path<'_>, holds: &Holds, duty: &DutyRule) {
        self.subjects_of(&path.field("with_subject"), &holds.with_subject, duty);
        if let (Some(until), Some(date)) = (holds.until, duty.source.date)
            && until < date
        {
            let values = [duty.id.clone(), until.to_string(), date.to_string()];
            self.tell(&codes::HOLDS_UNTIL, &path.field("until"), values);
        }
    }
}

fn is_duty_id(id: &str) -> bool {
    !id.is_empty() && id.len() <= 40 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The evidence is about one election, so that its duty must stand once for each.
fn needs_election(evidence: &Evidence) -> bool {
    matches!(
        evidence,
        Evidence::RungDone(_)
            | Evidence::NoRung(_)
            | Evidence::PresenceChecked(_)
            | Evidence::TellersOffList
            | Evidence::SurplusWithin
            | Evidence::SupportShown
            | Evidence::NoneFromFloor
            | Evidence::CollectedWithin
            | Evidence::NumberWithin(Figure::Seats | Figure::Names | Figure::Tellers, _, _)
    )
}

/// Nobody can see the evidence before the duty falls due: a gate would stop everybody.
fn is_too_late(due: &Due, evidence: &Evidence) -> bool {
    match (due, evidence) {
        (_, Evidence::BasesStand | Evidence::Attested) => false,
        _ if stage(due) == Stage::Before => matches!(
            evidence,
            Evidence::CardVotePassed(_)
                | Evidence::QuestionsPassed(..)
                | Evidence::StepDone(_)
                | Evidence::RungDone(_)
                | Evidence::ReadWithin(_)
                | Evidence::DiscussionTime(_)
                | Evidence::SolutionShare(_)
                | Evidence::ElectionsComplete
                | Evidence::VotesComplete
        ),
        (
            Due::BeforeSubject(subjects),
            Evidence::CardVotePassed(subject)
            | Evidence::QuestionsPassed(subject, _)
            | Evidence::StepDone(subject),
        ) => subjects.contains(subject),
        (Due::BeforeRung(due, _), Evidence::RungDone(done)) => done >= due,
        (Due::BeforeElection(_), Evidence::RungDone(_)) => true,
        _ => false,
    }
}
