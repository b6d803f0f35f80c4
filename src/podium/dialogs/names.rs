//! Names of a ballot round: the incumbents' list, nominations, tellers.

use super::kit::choices::Choices;
use super::kit::field::{Field, Kind};
use super::kit::form::{Fault, Form, Tone, Work};
use super::kit::note::Note;
use super::kit::paint::{Sign, sign};
use super::kit::people::{self, Who, who};
use crate::congress::election::{Candidate, Election};
use crate::congress::names;
use crate::congress::plan::{CandidatePlan, Status, StepKind};
use crate::congress::state::StepStage;
use crate::congress::{Command, Reason, Refusal};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Layer};
use crate::rulebook::{CongressKind, Rung, Words};

/// The election, while names can still change.
pub(super) fn open<'a>(election: &str, cx: &Context<'a>) -> Option<&'a Election> {
    cx.state
        .election(election)
        .filter(|election| election.round.ballot.is_none())
}

/// The incumbents' list as planned, to be checked before it is put down; `None` where it stands already or
/// the plan has none.
pub fn introduce(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = open(election, cx).filter(|found| !found.slate.introduced)?;
    let planned: Vec<CandidatePlan> = cx.state.setup.plan.election(election)?.candidates.clone();
    if planned.is_empty() {
        return nominate(election, cx);
    }
    let names = cx
        .locale
        .listed(planned.iter().map(|candidate| &candidate.name));
    let about = vec![
        Note::with(
            "introduce-about",
            &facts![
                election = cx.locale.election(&found.id, cx.state),
                n = planned.len(),
            ],
        ),
        Note::with("introduce-names", &facts![names = names]),
    ];
    let id = found.id.clone();
    let other = id.clone();
    let choices = Choices::new("introduce-title", about)
        .or("introduce-as-planned", move |_| {
            vec![
                Effect::Command(Command::Introduce {
                    election: Some(id.clone()),
                    candidates: planned.clone(),
                }),
                Effect::Pop,
            ]
        })
        .or("introduce-otherwise", move |cx| {
            vec![Effect::Replace(Box::new(as_read(&other, cx)))]
        });
    Some(Box::new(choices))
}

struct AsRead(String);

/// The list as it was read out, where it differs from the plan.
fn as_read(election: &str, cx: &Context<'_>) -> Form {
    let names = cx
        .state
        .setup
        .plan
        .election(election)
        .map(|plan| cx.locale.listed(plan.candidates.iter().map(|c| &c.name)))
        .unwrap_or_default();
    Form::new(
        AsRead(election.to_owned()),
        vec![("introduce-list", Field::holding(Kind::Text, names))],
    )
}

impl Work for AsRead {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("introduce-title")
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("introduce-list-about")]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let names = fields.first().map(|field| members(field, cx));
        let names = names.and_then(Result::ok).unwrap_or_default();
        let listed = cx.locale.listed(&names);
        let text = facts![n = names.len(), names = listed];
        vec![(Tone::Plain, cx.locale.format("tellers-so-far", &text))]
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let Some(field) = fields.first().filter(|field| !field.is_empty()) else {
            return Err(Fault::of(0, "person-missing"));
        };
        let listed = members(field, cx).map_err(|note| Fault { field: 0, note })?;
        let planned = cx.state.setup.plan.election(&self.0);
        let candidates = listed
            .into_iter()
            .map(|name| {
                let known =
                    planned.and_then(|plan| plan.candidates.iter().find(|c| c.name == name));
                known.cloned().unwrap_or_else(|| CandidatePlan {
                    card: names::meant(&cx.state.setup.roll, &name).map(|person| person.card),
                    name,
                    note: Words::default(),
                })
            })
            .collect();
        Ok(Command::Introduce {
            election: Some(self.0.clone()),
            candidates,
        })
    }
}

struct Nominate(String);

/// Somebody stands or is nominated; `None` once the list is adopted.
pub fn nominate(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = open(election, cx)?;
    Some(Box::new(Form::new(
        Nominate(found.id.clone()),
        vec![
            ("form-person", Field::new(Kind::Text)),
            (
                "nominate-how",
                Field::choosing(&["nominate-by-others", "nominate-own"], 0),
            ),
            ("nominate-by", Field::new(Kind::Text)),
        ],
    )))
}

impl Work for Nominate {
    fn title(&self, cx: &Context<'_>) -> String {
        let election = cx.locale.election(&self.0, cx.state);
        cx.locale
            .format("nominate-title", &facts![election = election])
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("nominate-about")]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let Some(field) = fields.first() else {
            return Vec::new();
        };
        let mut lines = people::live(field, cx);
        if let (Some(how), Some(by)) = (fields.get(1), fields.get(2))
            && how.chosen() == 0
        {
            lines.extend(nominator(by, cx));
        }
        if let Some(found) = cx.state.election(&self.0)
            && let Ok((name, _)) = people::name_and_card(field, cx)
            && found.slate.get(&name).is_some()
        {
            let text = cx.locale.format("nominate-listed", &facts![name = name]);
            lines.push((Tone::Warning, text));
        }
        lines
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let [person, how, by, rest @ ..] = fields else {
            return Err(Fault::of(0, "person-missing"));
        };
        let (candidate, card) =
            people::name_and_card(person, cx).map_err(|note| Fault { field: 0, note })?;
        let own = how.chosen() == 1;
        // Who nominates may be given by card too, or be a group; the right of somebody on the roll is looked at.
        let (by, nominator) = match who(by.raw(), cx) {
            _ if own => (String::new(), None),
            Who::One(person) => (people::shown(person, cx), Some(person.card)),
            Who::Several(people) => {
                let note = Note::with("person-several-type-card", &facts![n = people.len()]);
                return Err(Fault { field: 2, note });
            }
            Who::Unknown if by.text().chars().all(|c| c.is_ascii_digit()) => {
                let note = Note::with("person-no-card", &facts![card = by.text()]);
                return Err(Fault { field: 2, note });
            }
            _ => (by.text(), None),
        };
        if !own && by.is_empty() {
            return Err(Fault::of(2, "nominate-by-missing"));
        }
        Ok(Command::Nominate {
            election: Some(self.0.clone()),
            candidate,
            card,
            by,
            own,
            nominator,
            overrule: rest
                .first()
                .map(Field::text)
                .filter(|reason| !reason.is_empty()),
        })
    }

    fn refused(&mut self, refusal: &Refusal, _fields: &[Field]) -> Option<(&'static str, Field)> {
        matches!(refusal.reason, Reason::ConvenerOutsideList { .. })
            .then(|| ("nominate-overrule", Field::new(Kind::Text)))
    }
}

/// Who nominates, and whether they may.
fn nominator(field: &Field, cx: &Context<'_>) -> Vec<(Tone, String)> {
    let Who::One(person) = who(field.raw(), cx) else {
        return Vec::new();
    };
    let delegates = cx.state.setup.plan.kind == CongressKind::Delegate;
    let (may, tone, mark) = match person.status {
        Status::Probationary | Status::TransferredIn if delegates => ("no", Tone::Bad, Sign::Wrong),
        Status::Suspended => ("no", Tone::Bad, Sign::Wrong),
        Status::ExOfficio => ("within", Tone::Warning, Sign::Attention),
        _ => ("yes", Tone::Good, Sign::Done),
    };
    let text = cx.locale.format(
        "nominate-right",
        &facts![
            name = person.name.as_str(),
            status = cx.locale.word(&person.status),
            may = may,
        ],
    );
    vec![(tone, format!("{} {text}", sign(cx, mark)))]
}

struct Tellers(String);

/// The congress has not voted on these tellers: the way to the vote, or other names.
pub fn tellers_in_the_way(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let (id, other) = (election.to_owned(), election.to_owned());
    let refusal = Reason::TellersNotElected {}.into();
    let mut choices = Choices::new("tellers-way-title", vec![Note::refusal(&refusal)]);
    if vote_on_tellers(election, cx).is_some() {
        choices = choices.or("tellers-way-go", move |cx| match vote_on_tellers(&id, cx) {
            Some((item, step)) => vec![
                Effect::Command(Command::GoTo {
                    item,
                    step: Some(step),
                }),
                Effect::Pop,
            ],
            None => vec![Effect::Pop],
        });
    }
    choices = choices.or("tellers-way-others", move |cx| match tellers(&other, cx) {
        Some(layer) => vec![Effect::Replace(layer)],
        None => vec![Effect::Pop],
    });
    Some(Box::new(choices))
}

/// The step in which the congress will vote on the tellers.
fn vote_on_tellers(election: &str, cx: &Context<'_>) -> Option<(String, String)> {
    cx.state
        .items()
        .filter(|item| item.is_outstanding())
        .flat_map(|item| item.steps.iter().map(move |step| (item, step)))
        .find(|(_, step)| {
            step.stage == StepStage::Pending
                && matches!(&step.step.kind, StepKind::Election { election: id, rung: Rung::Tellers }
                    if id == election)
        })
        .map(|(item, step)| (item.plan.id.clone(), step.step.id.clone()))
}

/// Proposes the tellers, head first. What was proposed before stands in the fields. They can be replaced until
/// papers are out; the congress then votes again.
pub fn tellers(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = cx
        .state
        .election(election)
        .filter(|found| found.round.issued.is_none())?;
    let head = found.tellers.first().cloned().unwrap_or_default();
    let members: Vec<String> = found.tellers.iter().skip(1).cloned().collect();
    Some(Box::new(Form::new(
        Tellers(found.id.clone()),
        vec![
            ("tellers-head", Field::holding(Kind::Text, head)),
            (
                "tellers-members",
                Field::holding(Kind::Text, members.join(", ")),
            ),
        ],
    )))
}

/// Names between commas, each a card number or a name.
fn members(field: &Field, cx: &Context<'_>) -> Result<Vec<String>, Note> {
    // A unit in brackets, which tells namesakes apart, may have a comma of its own.
    let mut open = 0_i32;
    let between = |c: char| {
        open += i32::from(c == '(') - i32::from(c == ')');
        open <= 0 && matches!(c, ',' | ';')
    };
    field
        .raw()
        .split(between)
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| match who(part, cx) {
            Who::One(person) => Ok(people::shown(person, cx)),
            Who::Several(people) => Err(Note::with(
                "person-several-type-card",
                &facts![n = people.len()],
            )),
            _ if part.chars().all(|c| c.is_ascii_digit()) => {
                Err(Note::with("person-no-card", &facts![card = part]))
            }
            _ => Ok(part.to_owned()),
        })
        .collect()
}

impl Tellers {
    fn on_list(&self, names: &[String], cx: &Context<'_>) -> Option<String> {
        let election = cx.state.election(&self.0)?;
        let roll = &cx.state.setup.roll;
        names
            .iter()
            .find(|name| {
                let card = names::meant(roll, name).map(|person| person.card);
                let same = |other: &Candidate| {
                    other.name == **name || (other.card.is_some() && other.card == card)
                };
                election.slate.standing().any(same)
            })
            .cloned()
    }
}

impl Work for Tellers {
    fn title(&self, cx: &Context<'_>) -> String {
        let election = cx.locale.election(&self.0, cx.state);
        cx.locale
            .format("tellers-title", &facts![election = election])
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        let again = cx
            .state
            .election(&self.0)
            .is_some_and(|election| election.tellers_elected);
        let mut about = vec![cx.text("tellers-about")];
        if again {
            about.push(cx.text("tellers-about-again"));
        }
        about
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let [head, others] = fields else {
            return Vec::new();
        };
        let mut names = Vec::new();
        if let Ok((name, _)) = people::name_and_card(head, cx) {
            names.push(name);
        }
        names.extend(members(others, cx).unwrap_or_default());
        let listed = cx.locale.listed(&names);
        let text = facts![n = names.len(), names = listed];
        let mut lines = vec![(Tone::Plain, cx.locale.format("tellers-so-far", &text))];
        // Who of several is meant, the card says.
        if matches!(who(head.raw(), cx), Who::Several(_)) {
            lines.extend(people::live(head, cx));
        }
        if let Some(name) = self.on_list(&names, cx) {
            let text = cx.locale.format("tellers-on-list", &facts![name = name]);
            lines.push((Tone::Bad, format!("{} {text}", sign(cx, Sign::Wrong))));
        }
        lines
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let [head, others] = fields else {
            return Err(Fault::of(0, "tellers-head-missing"));
        };
        if head.is_empty() {
            return Err(Fault::of(0, "tellers-head-missing"));
        }
        let (head, _) = people::name_and_card(head, cx).map_err(|note| Fault { field: 0, note })?;
        let members = members(others, cx).map_err(|note| Fault { field: 1, note })?;
        let members = members.into_iter().filter(|name| *name != head).collect();
        Ok(Command::ProposeTellers {
            election: Some(self.0.clone()),
            head,
            members,
        })
    }
}
