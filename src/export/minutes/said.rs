//! III and IV: the discussion, and the superior's directions with the reply.

use crate::congress::plan::Speaks;
use crate::congress::speakers::SpeechStage;
use crate::congress::state::{ItemState, StepStage, StepState};
use crate::export::document::{Document, Table};
use crate::export::paper::Paper;
use crate::locale::facts;

/// III: how many spoke, who, from where, on what. What they said is the secretariat's to write.
pub(super) fn discussion(paper: &Paper<'_>, document: &mut Document) {
    let speakers = &paper.state.speakers;
    let mut table = Table::new([
        (paper.text("export-no"), true),
        (paper.text("export-name"), false),
        (paper.text("export-unit"), false),
        (paper.text("export-tag"), false),
    ]);
    for speech in &speakers.all {
        let note = match speech.stage {
            SpeechStage::Done => paper.locale.word(&speech.tag),
            SpeechStage::Speaking => paper.say(
                "export-still-speaking",
                &facts![tag = paper.locale.word(&speech.tag)],
            ),
            SpeechStage::Waiting | SpeechStage::Withdrawn => continue,
        };
        table.push([
            (table.rows.len() + 1).to_string(),
            speech.name.clone(),
            speech.unit.clone(),
            note,
        ]);
    }
    let spoken = table.rows.len();
    if spoken == 0 {
        document.paragraph(paper.text("export-no-speakers"));
    } else {
        document.paragraph(paper.say("export-speakers", &facts![n = spoken]));
        document.table_or(table, "");
        document.paragraph(paper.text("export-speeches-unwritten"));
    }
    let waiting = speakers.waiting().count();
    if waiting > 0 {
        document.paragraph(paper.say("export-speakers-waiting", &facts![n = waiting]));
    }
    document.paragraph(when(
        paper,
        done_on(paper, "explanation"),
        "export-explained",
        "export-not-explained",
    ));
}

/// IV: that the superior spoke and was answered. The guest is named where only one was to speak.
pub(super) fn superior(paper: &Paper<'_>, document: &mut Document) {
    let planned = step_on(paper, "superior-speech");
    let Some((item, step)) = planned else {
        document.paragraph(paper.text("export-superior-not-planned"));
        return;
    };
    let StepStage::Done(tick) = step.stage else {
        document.paragraph(paper.text(if step.stage == StepStage::TakenAsMet {
            "export-taken"
        } else {
            "export-superior-not-spoken"
        }));
        return;
    };
    let mut speakers = paper
        .state
        .guests
        .iter()
        .filter(|(guest, arrived)| guest.speech && *arrived)
        .map(|(guest, _)| guest);
    let who = match (speakers.next(), speakers.next()) {
        (Some(guest), None) => {
            let person = paper.locale.person(&guest.name, paper.rulebook());
            let post = paper.words(&guest.post);
            if post.trim().is_empty() {
                person
            } else {
                paper.locale.listed([person, post])
            }
        }
        _ => paper.text("export-superior-unnamed"),
    };
    document.paragraph(paper.say(
        "export-superior-spoke",
        &facts![
            who = paper.locale.capital(&who),
            superior = paper.words(&paper.state.setup.plan.superior),
            time = paper.locale.time(tick.at),
        ],
    ));
    document.paragraph(paper.text("export-superior-unwritten"));
    document.paragraph(when(
        paper,
        reply_after(item, step),
        "export-replied",
        "export-not-replied",
    ));
}

fn when(
    paper: &Paper<'_>,
    tick: Option<crate::congress::Tick>,
    done: &str,
    not_done: &str,
) -> String {
    match tick {
        Some(tick) => paper.say(done, &facts![time = paper.locale.time(tick.at)]),
        None => paper.text(not_done),
    }
}

fn step_on<'a>(paper: &Paper<'a>, subject: &str) -> Option<(&'a ItemState, &'a StepState)> {
    let on_subject = |step: &StepState| step.step.subject.as_deref() == Some(subject);
    let mut all = paper
        .state
        .items()
        .flat_map(|item| item.steps.iter().map(move |step| (item, step)))
        .filter(|(_, step)| on_subject(step));
    let first = all.next();
    let is_done = |step: &StepState| matches!(step.stage, StepStage::Done(_));
    match first {
        Some((_, step)) if is_done(step) => first,
        _ => all.find(|(_, step)| is_done(step)).or(first),
    }
}

fn done_on(paper: &Paper<'_>, subject: &str) -> Option<crate::congress::Tick> {
    match step_on(paper, subject)?.1.stage {
        StepStage::Done(tick) => Some(tick),
        _ => None,
    }
}

/// The chair's answer: the first step of the chair's after the speech, in the same item, that was done.
fn reply_after(item: &ItemState, speech: &StepState) -> Option<crate::congress::Tick> {
    item.steps
        .iter()
        .skip_while(|step| step.step.id != speech.step.id)
        .skip(1)
        .filter(|step| step.step.who == Speaks::Chair)
        .find_map(|step| match step.stage {
            StepStage::Done(tick) => Some(tick),
            _ => None,
        })
}
