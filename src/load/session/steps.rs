//! Steps of an item: what each kind needs, and what it has no use for.

use super::agenda::Around;
use super::raw::{RawQuestion, RawStep};
use crate::congress::plan::{Ceremony, Question, Speaks, Step, StepKind};
use crate::load::check::{Check, Seen};
use crate::load::codes;
use crate::load::leaf::Leaf;
use crate::load::words::word_of;
use crate::rulebook::{Rung, StepWord, Words};
use crate::source::Path;

/// The steps of one item, and the places of those card votes that were written without a question.
pub(super) fn steps(
    raw: &[RawStep],
    path: &Path<'_>,
    item_title: &Words,
    check: &mut Check<'_, '_>,
    around: &Around<'_>,
) -> (Vec<Step>, Vec<usize>) {
    let mut ids = Seen::new();
    let mut steps = Vec::with_capacity(raw.len());
    let mut unasked = Vec::new();
    for (n, step) in raw.iter().enumerate() {
        let group = path.at(n);
        let id = check.id_at(&group.field("id"), &step.id, &mut ids);
        let word: Option<StepWord> = check.full_word(&group, "kind", &step.kind);
        let kind = word.map_or(StepKind::Wait, |word| {
            has_no_use(step, word, &group, check);
            kind(step, word, &group, item_title, check, around)
        });
        if word == Some(StepWord::CardVote) && step.questions.is_empty() {
            unasked.push(n);
        }
        let say_path = group.field("say");
        let say = check.sentence(&say_path, &step.say);
        if word == Some(StepWord::Say) && say.is_empty() {
            if step.say.is_absent() {
                check.missing(&group, "say");
            } else if check.places.has(&say_path) {
                check.tell(&codes::BLANK, &say_path, ["say".to_owned()]);
            }
        }
        let who = check.word(&group.field("who"), &step.who);
        steps.push(Step {
            id: id.unwrap_or_default(),
            subject: subject(step, &group, check, around, &kind),
            who: who.unwrap_or(if say.is_empty() {
                Speaks::Nobody
            } else {
                Speaks::Chair
            }),
            say,
            prepare: check.list_of_words(&group.field("prepare"), &step.prepare),
            kind,
        });
    }
    name_the_nameless(&mut steps);
    (steps, unasked)
}

/// What the step is about; a step that reads a document is about what the document is about.
fn subject(
    raw: &RawStep,
    group: &Path<'_>,
    check: &mut Check<'_, '_>,
    around: &Around<'_>,
    kind: &StepKind,
) -> Option<String> {
    let written = check
        .text(&group.field("subject"), &raw.subject)
        .filter(|subject| !subject.is_empty());
    match kind {
        StepKind::Read { document } if written.is_none() => around
            .documents
            .iter()
            .find(|known| known.id == *document)
            .and_then(|known| known.subject.clone()),
        _ => written,
    }
}

/// Steps that were written without an id are called by their kind and place: `card-vote-3`.
fn name_the_nameless(steps: &mut [Step]) {
    let mut taken: Seen = steps.iter().map(|step| (step.id.clone(), 0)).collect();
    for (n, step) in steps.iter_mut().enumerate() {
        if step.id.is_empty() {
            let kind = word_of(&step.kind.word()).replace('_', "-");
            let mut id = format!("{kind}-{}", n + 1);
            while taken.contains_key(&id) {
                id.push('x');
            }
            taken.insert(id.clone(), 0);
            step.id = id;
        }
    }
}

/// Tells every field that this kind of step has no use for.
fn has_no_use(raw: &RawStep, word: StepWord, group: &Path<'_>, check: &mut Check<'_, '_>) {
    use StepWord::{Brief, CardVote, Ceremony, Check as Points, Election, Names, Read};
    let fields: [(&str, &[StepWord], bool); 7] = [
        ("questions", &[CardVote], !raw.questions.is_empty()),
        ("document", &[Read], !raw.document.is_absent()),
        ("election", &[Election], !raw.election.is_absent()),
        ("rung", &[Election], !raw.rung.is_absent()),
        ("ceremony", &[Ceremony], !raw.ceremony.is_absent()),
        ("names", &[Names, Ceremony], !raw.names.is_empty()),
        ("points", &[Brief, Points], !raw.points.is_empty()),
    ];
    for (field, kinds, written) in fields {
        if written && !kinds.contains(&word) {
            let path = group.field(field);
            check.tell_at(
                &codes::STEP_HAS,
                |places| places.key(&path),
                || [word_of(&word), field.to_owned()],
            );
        }
    }
}

fn kind(
    raw: &RawStep,
    word: StepWord,
    group: &Path<'_>,
    item_title: &Words,
    check: &mut Check<'_, '_>,
    around: &Around<'_>,
) -> StepKind {
    let mut needs = |field: &str, there: bool| {
        if !there {
            let values = [word_of(&word), field.to_owned()];
            check.tell_group(&codes::STEP_NEEDS, group, values);
        }
    };
    match word {
        StepWord::Say => StepKind::Say,
        StepWord::Wait => StepKind::Wait,
        StepWord::Discussion => StepKind::Discussion,
        StepWord::CardVote => StepKind::CardVote {
            questions: questions(&raw.questions, &group.field("questions"), item_title, check),
        },
        StepWord::Read => {
            needs("document", !raw.document.is_absent());
            let document = reference(
                group,
                "document",
                &raw.document,
                check,
                &around.known.documents,
            );
            StepKind::Read { document }
        }
        StepWord::Election => {
            needs("election", !raw.election.is_absent());
            needs("rung", !raw.rung.is_absent());
            let election = reference(
                group,
                "election",
                &raw.election,
                check,
                &around.known.elections,
            );
            let rung = check.word(&group.field("rung"), &raw.rung);
            StepKind::Election {
                election,
                rung: rung.unwrap_or(Rung::Introduction),
            }
        }
        StepWord::Ceremony => {
            needs("ceremony", !raw.ceremony.is_absent());
            let ceremony = check.word(&group.field("ceremony"), &raw.ceremony);
            StepKind::Ceremony {
                ceremony: ceremony.unwrap_or(Ceremony::Flag),
                names: check.list_of_words(&group.field("names"), &raw.names),
            }
        }
        StepWord::Names => {
            needs("names", !raw.names.is_empty());
            StepKind::Names {
                names: check.list_of_words(&group.field("names"), &raw.names),
            }
        }
        StepWord::Brief => {
            needs("points", !raw.points.is_empty());
            StepKind::Brief {
                points: check.list_of_words(&group.field("points"), &raw.points),
            }
        }
        StepWord::Check => {
            needs("points", !raw.points.is_empty());
            StepKind::Check {
                points: check.list_of_words(&group.field("points"), &raw.points),
            }
        }
    }
}

fn reference(
    group: &Path<'_>,
    what: &str,
    leaf: &Leaf,
    check: &mut Check<'_, '_>,
    known: &Seen,
) -> String {
    let path = group.field(what);
    let id = check.text(&path, leaf).unwrap_or_default();
    if id.is_empty() && matches!(leaf, Leaf::Text(_)) {
        check.tell(&codes::BLANK, &path, [what.to_owned()]);
    }
    check.reference(&path, what, &id, known);
    id
}

/// The questions of a card vote; one on what the item is about, where none is written.
fn questions(
    raw: &[RawQuestion],
    path: &Path<'_>,
    item_title: &Words,
    check: &mut Check<'_, '_>,
) -> Vec<Question> {
    if raw.is_empty() {
        return vec![Question {
            id: "q1".to_owned(),
            text: matter(item_title),
        }];
    }
    let mut ids = Seen::new();
    raw.iter()
        .enumerate()
        .map(|(index, question)| {
            let group = path.at(index);
            Question {
                id: check
                    .id_at(&group.field("id"), &question.id, &mut ids)
                    .unwrap_or_else(|| format!("q{}", index + 1)),
                text: check.full_words(&group, "text", &question.text),
            }
        })
        .collect()
}

/// What a title is about, so that "thông qua …" reads well: "Thông qua chương trình đại hội" becomes
/// "chương trình đại hội".
pub(crate) fn matter(title: &Words) -> Words {
    fn strip(text: &str, starts: &[&str]) -> String {
        let lower = text.to_lowercase();
        for start in starts {
            if lower.starts_with(start)
                && let Some(rest) = text.get(start.len()..)
                && !rest.trim().is_empty()
            {
                return rest.trim().to_owned();
            }
        }
        text.to_owned()
    }
    Words {
        vi: strip(
            &title.vi,
            &["biểu quyết thông qua ", "thông qua ", "biểu quyết "],
        ),
        en: title.en.as_deref().map(|en| {
            strip(
                en,
                &[
                    "vote on the ",
                    "vote on ",
                    "adoption of the ",
                    "adoption of ",
                ],
            )
        }),
    }
}
