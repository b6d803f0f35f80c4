//! Small forms: a few fields, one command. Calling a vote, the number of those present, guests and speakers.

use super::kit::field::{Field, Kind};
use super::kit::form::{Fault, Form, Tone, Work};
use super::kit::people;
use crate::congress::Command;
use crate::congress::agenda;
use crate::congress::card_vote::CardVote;
use crate::congress::event::SpeechTag;
use crate::locale::facts;
use crate::podium::layer::Context;

/// The text of a field, or the fault that it is empty.
fn text(fields: &[Field], at: usize, missing: &'static str) -> Result<String, Fault> {
    match fields.get(at).map(Field::text) {
        Some(text) if !text.is_empty() => Ok(text),
        _ => Err(Fault::of(at, missing)),
    }
}

fn number(fields: &[Field], at: usize) -> Option<u32> {
    fields.get(at).and_then(Field::number)
}

/// The text of a field that may stay empty.
fn any_text(fields: &[Field], at: usize) -> String {
    fields.get(at).map(Field::text).unwrap_or_default()
}

fn chosen(fields: &[Field], at: usize) -> usize {
    fields.get(at).map_or(0, Field::chosen)
}

/// Calls a vote: on the question that stands next in the running step, or on one's own words.
pub fn call_vote(cx: &Context<'_>) -> Form {
    let question = next_question(cx);
    let own = question.is_none();
    let summoned = cx.state.base_now().summoned;
    let present = match cx.state.present_now() {
        0 => Field::new(Kind::Number(Some(summoned))),
        present => Field::holding(Kind::Number(Some(summoned)), present.to_string()),
    };
    let mut fields = Vec::new();
    if own {
        fields.push(("form-vote-title", Field::new(Kind::Text)));
    }
    fields.push(("vote-field-present", present));
    Form::new(CallVote { question }, fields)
}

/// What the question that stands next in the running step decides.
fn next_question(cx: &Context<'_>) -> Option<String> {
    let item = cx.state.running_item()?;
    let step = &item.running_step()?.step;
    let all = agenda::questions(cx.state, step);
    let last = |id: &str| {
        let votes = agenda::votes_on(cx.state, &item.plan.id, &step.id, id);
        votes.last().map(CardVote::passed)
    };
    let unput = all.iter().find(|(id, _)| last(id).is_none());
    let again = || all.iter().find(|(id, _)| last(id) == Some(false));
    let (id, title) = unput.or_else(again)?;
    Some(cx.locale.question(step, title, id, cx.state))
}

struct CallVote {
    question: Option<String>,
}

impl Work for CallVote {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("form-vote")
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        match &self.question {
            Some(question) => vec![
                cx.locale
                    .format("form-vote-question", &facts![title = question.as_str()]),
            ],
            None => vec![cx.text("form-vote-own")],
        }
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let subject = match self.question {
            Some(_) => cx
                .state
                .running_step()
                .and_then(|running| running.step.subject.as_deref()),
            None => None,
        };
        let majority = cx.state.setup.rulebook.card_majority(subject);
        let present = fields.last().and_then(Field::number).unwrap_or(0);
        super::vote::need_now(majority, present, cx)
            .map(|text| (Tone::Plain, text))
            .collect()
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let title = match self.question {
            Some(_) => None,
            None => Some(text(fields, 0, "form-vote-title-missing")?),
        };
        let place = fields.len().saturating_sub(1);
        let present = match number(fields, place) {
            None | Some(0) => return Err(Fault::of(place, "vote-present-missing")),
            Some(present) => Some(present).filter(|present| *present != cx.state.present_now()),
        };
        Ok(Command::CardVoteOpen {
            vote: None,
            title,
            subject: None,
            present,
            overrule: None,
        })
    }
}

/// So many are in the hall; empty goes back to the names.
pub fn present_count(cx: &Context<'_>) -> Form {
    let summoned = cx.state.roll.summoned(&cx.state.setup.roll);
    let field = Field::new(Kind::Number(Some(summoned)));
    Form::new(PresentCount, vec![("form-present", field)])
}

struct PresentCount;

impl Work for PresentCount {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("form-present-count")
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("form-present-count-about")]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        if number(fields, 0).is_some() {
            return Vec::new();
        }
        let by_name = cx.state.roll.present_by_unit(&cx.state.setup.roll);
        let text = cx
            .locale
            .format("form-present-by-name", &facts![n = by_name]);
        vec![(Tone::Plain, text)]
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        Ok(Command::PresentCount {
            present: number(fields, 0),
        })
    }
}

/// Adds a guest.
pub fn add_guest() -> Form {
    Form::new(
        AddGuest,
        vec![
            ("form-name", Field::new(Kind::Text)),
            ("form-post", Field::new(Kind::Text)),
            (
                "form-guest-speaks",
                Field::choosing(&["answer-no", "answer-yes"], 0),
            ),
        ],
    )
}

struct AddGuest;

impl Work for AddGuest {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("form-add-guest")
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        Ok(Command::AddGuest {
            guest: None,
            name: text(fields, 0, "form-name-missing")?,
            post: any_text(fields, 1),
            speech: chosen(fields, 2) == 1,
        })
    }
}

/// The tags of a speech, in the order of their messages.
const TAGS: [SpeechTag; 3] = [SpeechTag::Solution, SpeechTag::Result, SpeechTag::Other];

/// Puts somebody into the queue, by card number or name.
pub fn register_speaker() -> Form {
    Form::new(
        Register,
        vec![
            ("form-person", Field::new(Kind::Text)),
            (
                "form-tag",
                Field::choosing(&["tag-solution", "tag-result", "tag-other"], 2),
            ),
        ],
    )
}

struct Register;

impl Work for Register {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("form-register")
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        fields
            .first()
            .map(|field| people::live(field, cx))
            .unwrap_or_default()
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let Some(field) = fields.first() else {
            return Err(Fault::of(0, "person-missing"));
        };
        let (name, card) =
            people::name_and_card(field, cx).map_err(|note| Fault { field: 0, note })?;
        Ok(Command::RegisterSpeaker {
            speaker: None,
            // The roll has the name of a card.
            name: if card.is_some() { String::new() } else { name },
            card,
            tag: TAGS.get(chosen(fields, 1)).copied().unwrap_or_default(),
        })
    }
}
