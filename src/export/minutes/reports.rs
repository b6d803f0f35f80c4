//! II: the reports the congress heard, and who attended according to the first of them.

use crate::congress::plan::{Person, StepKind};
use crate::congress::roll::Presence;
use crate::congress::state::{ItemState, StepStage, StepState};
use crate::export::document::{Block, Document};
use crate::export::paper::Paper;
use crate::locale::facts;
use crate::rulebook::CongressKind;

/// Subjects of reports, in the order in which minutes have them. Other papers that were read follow.
const REPORTS: [&str; 5] = [
    "credentials-report",
    "attendance-report",
    "political-report",
    "self-review",
    "synthesis-report",
];

/// What stands in sections of its own.
const ELSEWHERE: [&str; 1] = ["resolution"];

/// A report: where it stands in the programme.
struct Report<'a> {
    rank: usize,
    item: &'a ItemState,
    step: &'a StepState,
}

/// Attendance, then every report with its presenter.
pub(super) fn section(paper: &Paper<'_>, document: &mut Document) {
    document.heading(2, paper.text("export-attendance"));
    attendance(paper, document);
    document.heading(2, paper.text("export-reports"));
    let mut reports = reports(paper);
    reports.sort_by_key(|report| report.rank);
    let lines: Vec<String> = reports.iter().map(|report| line(paper, report)).collect();
    if lines.is_empty() {
        document.paragraph(paper.text("export-no-reports"));
    } else {
        document.blocks.push(Block::Numbered(lines));
    }
}

/// Absent with reasons, not yet arrived, not summoned, and E as it comes about.
fn attendance(paper: &Paper<'_>, document: &mut Document) {
    let state = paper.state;
    let setup = &state.setup;
    let seats = || state.roll.seated(&setup.roll);
    let mut fields = Vec::new();
    let absent: Vec<String> = seats()
        .filter_map(|person| match state.roll.presence(person.card) {
            Presence::AbsentThroughout {
                accepted, reason, ..
            } => Some(absence(paper, person, *accepted, reason)),
            _ => None,
        })
        .collect();
    fields.push((
        paper.text("export-absent"),
        if absent.is_empty() {
            paper.text("export-absent-nobody")
        } else {
            absent.join("; ")
        },
    ));
    let missing: Vec<String> = seats()
        .filter(|person| matches!(state.roll.presence(person.card), Presence::NotArrived))
        .map(|person| person.name.clone())
        .collect();
    if !missing.is_empty() {
        fields.push((
            paper.text("export-not-arrived"),
            // Where only heads were counted, nobody is known to be absent by name.
            match (state.roll.reported, state.roll.present_by_name(&setup.roll)) {
                (false, _) | (true, 0) => paper.text("export-not-arrived-unnamed"),
                _ => paper.locale.listed(missing),
            },
        ));
    }
    if setup.plan.kind == CongressKind::Delegate {
        fields.push((
            paper.text("export-status-refused"),
            paper.text("export-status-refused-none"),
        ));
    }
    let suspended = setup
        .roll
        .iter()
        .filter(|person| person.status == crate::congress::plan::Status::Suspended)
        .count();
    if suspended > 0 {
        fields.push((
            paper.text("export-not-summoned"),
            paper.people(suspended as u32),
        ));
    }
    fields.push((
        paper.text("export-base"),
        paper.locale.base(&state.roll.base(setup)),
    ));
    document.blocks.push(Block::Fields(fields));
}

fn absence(paper: &Paper<'_>, person: &Person, accepted: bool, reason: &str) -> String {
    paper.say(
        if accepted {
            "export-absence-accepted"
        } else {
            "export-absence"
        },
        &facts![name = person.name.as_str(), reason = reason],
    )
}

/// Every step that presents a report: those that read a document, and those that only bear its subject.
fn reports<'a>(paper: &Paper<'a>) -> Vec<Report<'a>> {
    let steps: Vec<(&'a ItemState, &'a StepState)> = paper
        .state
        .items()
        .flat_map(|item| item.steps.iter().map(move |step| (item, step)))
        .collect();
    let reads = |step: &StepState| matches!(step.step.kind, StepKind::Read { .. });
    let subject = |step: &StepState| subject_of(paper, step);
    let read_subjects: Vec<String> = steps
        .iter()
        .filter(|(_, step)| reads(step))
        .filter_map(|(_, step)| subject(step))
        .collect();
    steps
        .into_iter()
        .filter_map(|(item, step)| {
            let about = subject(step);
            let about = about.as_deref();
            if about.is_some_and(|about| ELSEWHERE.contains(&about)) {
                return None;
            }
            let rank = about.and_then(|about| REPORTS.iter().position(|known| *known == about));
            let presents = reads(step)
                || (rank.is_some()
                    && matches!(step.step.kind, StepKind::Say)
                    && !read_subjects
                        .iter()
                        .any(|read| Some(read.as_str()) == about));
            presents.then_some(Report {
                rank: rank.unwrap_or(REPORTS.len()),
                item,
                step,
            })
        })
        .collect()
}

/// What a step is about: its own subject, else that of its document.
fn subject_of(paper: &Paper<'_>, step: &StepState) -> Option<String> {
    let of_document = || match &step.step.kind {
        StepKind::Read { document } => paper
            .state
            .setup
            .plan
            .document(document)
            .and_then(|document| document.subject.clone()),
        _ => None,
    };
    step.step.subject.clone().or_else(of_document)
}

fn line(paper: &Paper<'_>, report: &Report<'_>) -> String {
    let plan = &paper.state.setup.plan;
    let document = match &report.step.step.kind {
        StepKind::Read { document } => plan.document(document),
        _ => None,
    };
    let title = document.map_or_else(
        || {
            let subject = subject_of(paper, report.step);
            subject
                .as_deref()
                .and_then(|id| paper.rulebook().subject(id))
                .map_or_else(
                    || paper.words(&report.item.plan.title),
                    |subject| paper.words(&subject.name),
                )
        },
        |document| paper.words(&document.title),
    );
    match report.step.stage {
        StepStage::Done(_) => {
            let presenter = document
                .and_then(|document| document.owner.as_deref())
                .or(report.item.plan.in_charge.as_deref())
                .and_then(|id| plan.officer(id));
            match presenter {
                Some(officer) => paper.say(
                    "export-report-by",
                    &facts![
                        title = title,
                        person = paper.locale.person(&officer.name, paper.rulebook()),
                        post = paper.words(&officer.post),
                    ],
                ),
                None => paper.say("export-report-unnamed", &facts![title = title]),
            }
        }
        StepStage::TakenAsMet => paper.say("export-report-taken", &facts![title = title]),
        StepStage::Running => paper.say("export-report-running", &facts![title = title]),
        StepStage::Pending | StepStage::Skipped(_) => {
            paper.say("export-report-missing", &facts![title = title])
        }
    }
}
