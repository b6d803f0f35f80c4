//! The forms of seats: the number a unit reports, and an alternate who is called up.

use super::super::kit::field::{Field, Kind};
use super::super::kit::form::{Fault, Form, Tone, Work};
use super::super::kit::note::Note;
use super::super::kit::people::{self, Who, who};
use crate::congress::Command;
use crate::congress::plan::{Person, Status};
use crate::congress::roll::UnitState;
use crate::locale::facts;
use crate::podium::layer::Context;

struct Unit(UnitState);

/// The number that the head of a unit reports.
pub(super) fn unit(unit: &UnitState) -> Form {
    let kind = Kind::Number(Some(unit.seats));
    let field = match unit.reported {
        Some(reported) => Field::holding(kind, reported.to_string()),
        None => Field::new(kind),
    };
    Form::new(Unit(unit.clone()), vec![("form-present", field)])
}

impl Work for Unit {
    fn title(&self, cx: &Context<'_>) -> String {
        let unit = facts![unit = self.0.unit.as_str()];
        cx.locale.format("form-unit", &unit)
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("form-unit-about")]
    }

    fn live(&self, _fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let text = cx.locale.format(
            "form-unit-seats",
            &facts![
                unit = self.0.unit.as_str(),
                seats = self.0.seats,
                named = self.0.named,
            ],
        );
        vec![(Tone::Plain, text)]
    }

    fn command(&self, fields: &[Field], _cx: &Context<'_>) -> Result<Command, Fault> {
        Ok(Command::UnitPresent {
            unit: self.0.unit.clone(),
            present: fields.first().and_then(Field::number),
        })
    }
}

struct CallUp;

/// Alternates who have nobody's seat yet.
pub(super) fn free_alternates<'a>(cx: &Context<'a>) -> Vec<&'a Person> {
    cx.state
        .setup
        .roll
        .iter()
        .filter(|person| person.status == Status::Alternate)
        .filter(|person| cx.state.roll.stands_for(person.card).is_none())
        .collect()
}

/// Calls an alternate up. Who was chosen in the list stands in the field that fits; an alternate who is the
/// only one left stands there already.
pub(super) fn call_up(chosen: Option<u32>, cx: &Context<'_>) -> Form {
    let free = free_alternates(cx);
    let on_alternate = chosen.filter(|card| free.iter().any(|person| person.card == *card));
    let alternate = on_alternate.or(match free.as_slice() {
        [only] => Some(only.card),
        _ => None,
    });
    let replaced = chosen.filter(|card| {
        let person = cx.state.setup.roll.iter().find(|p| p.card == *card);
        person.is_some_and(|person| {
            cx.state.roll.has_seat(person) && !cx.state.roll.is_present(person.card)
        })
    });
    let field = |card: Option<u32>| {
        let held = card.map_or_else(String::new, |card| card.to_string());
        Field::holding(Kind::Text, held)
    };
    Form::new(
        CallUp,
        vec![
            ("form-alternate", field(alternate)),
            ("form-replaces", field(replaced)),
        ],
    )
}

impl Work for CallUp {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("form-call-up")
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("form-call-up-about")]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let mut lines: Vec<(Tone, String)> = fields
            .iter()
            .flat_map(|field| people::live(field, cx))
            .collect();
        if let Some(Who::One(person)) = fields.first().map(|field| who(field.raw(), cx))
            && !cx.state.roll.is_present(person.card)
        {
            let name = facts![name = person.name.as_str()];
            let text = cx.locale.format("form-call-up-absent", &name);
            lines.push((Tone::Warning, text));
        }
        lines
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        Ok(Command::CallUp {
            card: meant(fields, 0, cx)?,
            replaces: meant(fields, 1, cx)?,
        })
    }
}

/// The card of the one person that a field means.
pub(super) fn meant(fields: &[Field], at: usize, cx: &Context<'_>) -> Result<u32, Fault> {
    let Some(field) = fields.get(at) else {
        return Err(Fault::of(at, "person-missing"));
    };
    match who(field.raw(), cx) {
        Who::One(person) => Ok(person.card),
        Who::Nobody => Err(Fault::of(at, "person-missing")),
        Who::Several(people) => {
            let note = Note::with("person-several-type-card", &facts![n = people.len()]);
            Err(Fault { field: at, note })
        }
        Who::Unknown => Err(Fault::of(at, "person-not-on-roll")),
    }
}
