//! What is entered about a list before it is put to the vote: another number to be elected, who supports a name
//! from the floor; and the ways out where the list cannot be put to the vote.

use super::super::kit::choices::Choices;
use super::super::kit::field::{Field, Kind};
use super::super::kit::form::{Fault, Form, Tone, Work};
use super::super::kit::note::Note;
use super::super::kit::paint::{Sign, sign};
use super::super::{names, withdrawal};
use super::opinion::opinion;
use crate::congress::election::{Candidate, Election, Origin};
use crate::congress::{Command, Reason, Refusal};
use crate::locale::facts;
use crate::podium::layer::{Context, Effect, Layer};

/// The most names above `seats` that the list may have; `None` where the rulebook sets no limit for it. For one
/// or two seats a share of them may be no name at all, which the rule does not settle.
pub fn surplus_limit(election: &Election, seats: u32, cx: &Context<'_>) -> Option<u32> {
    let surplus = &cx.state.setup.rulebook.surplus;
    let limit = surplus.limit(seats);
    let about = surplus.offices.contains(&election.office)
        && !election.allocated
        && !election.round.for_alternates
        && (limit > 0 || seats > 2);
    about.then_some(limit)
}

/// Another number to be elected; `None` where it is allocated or voted, and once the list is adopted.
pub fn seats(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = names::open(election, cx)
        .filter(|found| !found.allocated && !found.seats_voted && found.earlier.is_empty())?;
    Some(Box::new(Form::new(
        Seats(found.id.clone()),
        vec![("seats-field", Field::new(Kind::Number(Some(999))))],
    )))
}

struct Seats(String);

impl Work for Seats {
    fn title(&self, cx: &Context<'_>) -> String {
        super::heading("seats-title", &self.0, cx)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        let seats = cx.state.election(&self.0).map_or(0, |found| found.seats);
        vec![cx.locale.format("seats-about", &facts![seats = seats])]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let (Some(seats), Some(election)) = (
            fields.first().and_then(Field::number),
            cx.state.election(&self.0),
        ) else {
            return Vec::new();
        };
        let introduced = election.slate.standing().count();
        let planned = || cx.state.setup.plan.election(&self.0);
        let names = match introduced {
            0 => planned().map_or(0, |plan| plan.candidates.len()),
            names => names,
        };
        let names = u32::try_from(names).unwrap_or(u32::MAX);
        let limit = surplus_limit(election, seats, cx);
        let surplus = names.saturating_sub(seats);
        let text = cx.locale.format(
            "seats-list",
            &facts![
                names = names,
                short = if names < seats { "yes" } else { "no" },
                surplus = surplus,
                limit = limit.unwrap_or(0),
            ],
        );
        let odd = names < seats || limit.is_some_and(|limit| surplus > limit);
        vec![(if odd { Tone::Warning } else { Tone::Plain }, text)]
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        match fields.first().and_then(Field::number) {
            None | Some(0) => Err(Fault::of(0, "seats-missing")),
            Some(seats) => Ok(Command::ProposeSeats {
                election: Some(self.0.clone()),
                seats,
            }),
        }
    }
}

/// Names that need support, in the order in which they came: those from the floor.
fn from_floor(election: &Election) -> Vec<&Candidate> {
    election
        .slate
        .names
        .iter()
        .filter(|name| name.origin != Origin::Incumbents && !name.withdrawn && !name.left_out)
        .collect()
}

/// Who supports a name from the floor; `None` where the rulebook asks for none, or nobody was nominated.
pub fn support(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    cx.state.setup.rulebook.nominee_support.as_ref()?;
    let found = names::open(election, cx)?;
    let floor = from_floor(found);
    let first = floor
        .iter()
        .position(|name| name.support.is_none())
        .or((!floor.is_empty()).then_some(0))?;
    let summoned = cx.state.base_now().summoned;
    let mut present = Field::new(Kind::Number(Some(summoned)));
    present.set_number(Some(cx.state.present_now()).filter(|n| *n > 0));
    Some(Box::new(Form::new(
        Support(found.id.clone()),
        vec![
            (
                "support-who",
                Field::holding(Kind::Text, (first + 1).to_string()),
            ),
            ("support-number", Field::new(Kind::Number(Some(summoned)))),
            ("support-present", present),
        ],
    )))
}

struct Support(String);

impl Support {
    fn names(&self, cx: &Context<'_>) -> Vec<String> {
        let found = cx.state.election(&self.0);
        found
            .map(|found| from_floor(found).iter().map(|n| n.name.clone()).collect())
            .unwrap_or_default()
    }
}

impl Work for Support {
    fn title(&self, cx: &Context<'_>) -> String {
        super::heading("support-title", &self.0, cx)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        let (Some(rule), Some(election)) = (
            &cx.state.setup.rulebook.nominee_support,
            cx.state.election(&self.0),
        ) else {
            return Vec::new();
        };
        let rows = from_floor(election)
            .into_iter()
            .enumerate()
            .map(|(at, name)| {
                let support = name
                    .support
                    .map_or_else(String::new, |(support, need)| format!("{support}/{need}"));
                cx.locale.format(
                    "support-row",
                    &facts![
                        number = at + 1,
                        name = name.name.as_str(),
                        support = support
                    ],
                )
            });
        let source = facts![source = cx.locale.source(&rule.source)];
        vec![
            cx.locale.format("support-about", &source),
            cx.locale.listed(rows),
        ]
    }

    fn records_at(&self, _fields: &[Field]) -> usize {
        1
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let ([who, support, present], Some(rule)) =
            (fields, &cx.state.setup.rulebook.nominee_support)
        else {
            return Vec::new();
        };
        let mut lines = withdrawal::live(&self.names(cx), who, cx);
        let Some(present) = present.number() else {
            return lines;
        };
        let need = rule.need(present);
        let text = facts![need = need, present = present];
        lines.push((Tone::Plain, cx.locale.format("support-need", &text)));
        if let Some(support) = support.number() {
            let (id, tone, mark) = if support >= need {
                ("support-enough", Tone::Good, Sign::Done)
            } else {
                ("support-short", Tone::Warning, Sign::Attention)
            };
            let text = cx.locale.format(
                id,
                &facts![support = support, missing = need.saturating_sub(support)],
            );
            lines.push((tone, format!("{} {text}", sign(cx, mark))));
        }
        lines
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let [who, support, present] = fields else {
            return Err(Fault::of(0, "person-missing"));
        };
        let candidate = withdrawal::one(&self.names(cx), who)?;
        let Some(support) = support.number() else {
            return Err(Fault::of(1, "support-number-missing"));
        };
        Ok(Command::RecordSupport {
            election: Some(self.0.clone()),
            candidate,
            support,
            present: present.number(),
        })
    }
}

/// The ways out where the list cannot be put to the vote: names more or fewer, support, an opinion ballot, or
/// the presidium's decision with its reason.
pub fn list_in_the_way(refusal: &Refusal, cx: &Context<'_>) -> Option<Choices> {
    let id = super::super::ladder::at_hand(cx)?.id.clone();
    let to = |open: fn(&str, &Context<'_>) -> Option<Box<dyn Layer>>| {
        let id = id.clone();
        move |cx: &Context<'_>| match open(&id, cx) {
            Some(layer) => vec![Effect::Replace(layer)],
            None => vec![Effect::Pop],
        }
    };
    let mut choices = Choices::new("list-way-title", vec![Note::refusal(refusal)]);
    if opinion(&id, cx).is_some() {
        choices = choices.or("list-way-opinion", to(opinion));
    }
    if matches!(refusal.reason, Reason::SupportMissing { .. }) {
        choices = choices.or("list-way-support", to(support));
    }
    if names::nominate(&id, cx).is_some() {
        choices = choices.or("list-way-nominate", to(names::nominate));
    }
    if withdrawal::decide(&id, cx).is_some() {
        choices = choices.or("list-way-withdraw", to(withdrawal::decide));
    }
    // Arithmetic is not overruled.
    if !matches!(refusal.reason, Reason::ListTooShort { .. }) {
        choices = choices.or("list-way-overrule", |_| {
            let reason = vec![("overrule-reason", Field::new(Kind::Text))];
            vec![Effect::Replace(Box::new(Form::new(Overrule, reason)))]
        });
    }
    Some(choices)
}

/// The presidium puts the list to the vote all the same.
struct Overrule;

impl Work for Overrule {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("overrule-title")
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("overrule-about")]
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        match fields.first().map(Field::text) {
            Some(reason) if !reason.is_empty() => Ok(Command::CardVoteOpen {
                vote: None,
                title: None,
                subject: None,
                present: None,
                overrule: Some(reason),
            }),
            _ => Err(Fault::of(0, "overrule-missing")),
        }
    }
}
