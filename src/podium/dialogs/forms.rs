//! Small forms: a few fields, one command. Calling a vote, leaving out, a note, a break, the roll in numbers,
//! guests and speakers.

use super::kit::field::{Field, Kind};
use super::kit::form::{Fault, Form, Tone, Work};
use super::kit::note::Note;
use super::kit::people;
use crate::congress::agenda;
use crate::congress::card_vote::CardVote;
use crate::congress::event::SpeechTag;
use crate::congress::plan::StepKind;
use crate::congress::{Command, Fact, Millis};
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

/// A form with one text: its messages, and the command the text makes.
struct OneText {
    title: &'static str,
    missing: &'static str,
    about: Option<Note>,
    make: Box<dyn Fn(String) -> Command>,
}

impl Work for OneText {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text(self.title)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        self.about.iter().flat_map(|note| note.say(cx.locale)).collect()
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        Ok((self.make)(text(fields, 0, self.missing)?))
    }
}

fn one_text(
    title: &'static str,
    label: &'static str,
    missing: &'static str,
    about: Option<Note>,
    make: impl Fn(String) -> Command + 'static,
) -> Form {
    let work = OneText {
        title,
        missing,
        about,
        make: Box::new(make),
    };
    Form::new(work, vec![(label, Field::new(Kind::Text))])
}

/// Leaves out an item, with a reason.
pub fn skip_item(item: String, cx: &Context<'_>) -> Form {
    let about = Note::with(
        "form-skip-item-about",
        &facts![item = cx.locale.item(&item, cx.state)],
    );
    one_text(
        "form-skip-item",
        "form-reason",
        "form-reason-missing",
        Some(about),
        move |reason| Command::SkipItem {
            item: item.clone(),
            reason,
        },
    )
}

/// Leaves out the running step, with a reason.
pub fn skip_step(cx: &Context<'_>) -> Form {
    let about = cx.state.running_step().map(|step| {
        Note::with(
            "form-skip-step-about",
            &facts![step = cx.locale.step(&step.step, cx.state)],
        )
    });
    one_text(
        "form-skip-step",
        "form-reason",
        "form-reason-missing",
        about,
        |reason| Command::SkipStep { reason },
    )
}

/// Somebody else runs the congress.
pub fn chair(cx: &Context<'_>) -> Form {
    let about = Note::with("form-chair-about", &facts![chair = cx.state.chair.as_str()]);
    one_text(
        "form-chair",
        "form-name",
        "form-name-missing",
        Some(about).filter(|_| !cx.state.chair.is_empty()),
        |name| Command::ChangeChair { name },
    )
}

/// A note; after the close, an addendum.
pub fn note(cx: &Context<'_>) -> Form {
    if cx.state.closed.is_some() {
        return one_text(
            "form-addendum",
            "form-text",
            "form-text-missing",
            Some(Note::of("form-addendum-about")),
            |text| Command::Addendum { text },
        );
    }
    one_text("form-note", "form-text", "form-text-missing", None, |text| {
        Command::Note { text }
    })
}

/// Calls a vote: on the question that stands next in the running step, or on one's own words.
pub fn call_vote(cx: &Context<'_>) -> Form {
    let question = next_question(cx);
    let own = question.is_none();
    let summoned = cx.state.roll.summoned(&cx.state.setup.roll);
    let present = match cx.state.present() {
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
    let election = match &step.kind {
        StepKind::Election { election, rung } => Some((election.as_str(), *rung)),
        _ => None,
    };
    let all = agenda::questions(cx.state, step);
    let last = |id: &str| {
        let votes = agenda::votes_on(cx.state, &item.plan.id, &step.id, id);
        votes.last().map(CardVote::passed)
    };
    let unput = all.iter().find(|(id, _)| last(id).is_none());
    let again = || all.iter().find(|(id, _)| last(id) == Some(false));
    let (id, title) = unput.or_else(again)?;
    Some(cx.locale.question(title, election, id, cx.state))
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

    fn live(&self, _fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let base = cx.state.roll.base(&cx.state.setup);
        let need = cx.state.setup.rulebook.majority.need(base.number);
        let text = facts![base = base.number, need = need];
        vec![(Tone::Plain, cx.locale.format("form-vote-need", &text))]
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let title = match self.question {
            Some(_) => None,
            None => Some(text(fields, 0, "form-vote-title-missing")?),
        };
        let place = fields.len().saturating_sub(1);
        let present = match number(fields, place) {
            None | Some(0) => return Err(Fault::of(place, "vote-present-missing")),
            Some(present) => Some(present).filter(|present| *present != cx.state.present()),
        };
        Ok(Command::CardVoteOpen {
            vote: None,
            title,
            subject: None,
            present,
        })
    }
}

/// A break of so many minutes, or open-ended.
pub fn recess() -> Form {
    Form::new(Recess, vec![("form-minutes", Field::new(Kind::Number(Some(600))))])
}

struct Recess;

impl Work for Recess {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("form-recess")
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("form-recess-about")]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let until = number(fields, 0).filter(|minutes| *minutes > 0).map(|minutes| {
            let at = cx.now.later(Millis::minutes(i64::from(minutes))).at;
            cx.locale.format("form-recess-until", &facts![time = Fact::Time(at)])
        });
        vec![(Tone::Plain, until.unwrap_or_else(|| cx.text("form-recess-open")))]
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        match number(fields, 0) {
            Some(0) => Err(Fault::of(0, "form-recess-zero")),
            minutes => Ok(Command::Recess {
                minutes: minutes.map(i64::from),
            }),
        }
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
        let by_name = cx.state.roll.present_by_name(&cx.state.setup.roll);
        let text = cx.locale.format("form-present-by-name", &facts![n = by_name]);
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
            ("form-guest-speaks", Field::choosing(&["answer-no", "answer-yes"], 0)),
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
        fields.first().map(|field| people::live(field, cx)).unwrap_or_default()
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
