//! The forms of the roll: exceptions are typed, not lists.

use super::super::kit::field::{Field, Kind};
use super::super::kit::form::{Fault, Form, Tone, Work};
use super::super::kit::note::Note;
use super::super::kit::people::{self, Who, who};
use crate::congress::Command;
use crate::congress::roll::Presence;
use crate::locale::facts;
use crate::podium::layer::Context;

/// What the cards typed are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum For {
    /// All present except these.
    Except,
    /// These have arrived.
    Arrive,
    /// These have left.
    Depart,
}

struct Cards(For);

/// "All present, except …".
pub fn all_present(marked: &[u32]) -> Form {
    cards(For::Except, marked)
}

/// Arrivals by card.
pub fn arrive(marked: &[u32]) -> Form {
    cards(For::Arrive, marked)
}

/// Departures by card.
pub fn depart(marked: &[u32]) -> Form {
    cards(For::Depart, marked)
}

fn cards(what: For, marked: &[u32]) -> Form {
    let held: Vec<String> = marked.iter().map(u32::to_string).collect();
    let label = match what {
        For::Except => "form-cards-except",
        For::Arrive | For::Depart => "form-cards",
    };
    let field = Field::holding(Kind::Cards, held.join(" "));
    Form::new(Cards(what), vec![(label, field)])
}

impl Cards {
    fn read(fields: &[Field], cx: &Context<'_>) -> Result<Vec<u32>, Note> {
        let cards = fields.first().map_or(Ok(Vec::new()), Field::cards)?;
        let known = |card: &u32| cx.state.setup.roll.iter().any(|p| p.card == *card);
        match cards.iter().find(|card| !known(card)) {
            Some(card) => Err(Note::with(
                "person-no-card",
                &facts![card = card.to_string()],
            )),
            None => Ok(cards),
        }
    }
}

impl Work for Cards {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text(match self.0 {
            For::Except => "form-all-present",
            For::Arrive => "form-arrive",
            For::Depart => "form-depart",
        })
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text(match self.0 {
            For::Except => "form-all-present-about",
            For::Arrive => "form-arrive-about",
            For::Depart => "form-depart-about",
        })]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let cards = match Self::read(fields, cx) {
            Ok(cards) => cards,
            // A card that is still being typed is not yet wrong.
            Err(note) => {
                return note
                    .say(cx.locale)
                    .into_iter()
                    .map(|t| (Tone::Warning, t))
                    .collect();
            }
        };
        let mut lines = Vec::new();
        if !cards.is_empty() {
            let names = cards
                .iter()
                .map(|card| format!("{} ({card})", cx.locale.card(*card, cx.state)));
            lines.push((Tone::Plain, cx.locale.listed(names)));
        }
        if self.0 == For::Except {
            let summoned = cx.state.roll.summoned(&cx.state.setup.roll);
            let out = cx
                .state
                .setup
                .roll
                .iter()
                .filter(|p| cx.state.roll.has_seat(p) && cards.contains(&p.card))
                .map(|p| i64::from(cx.state.roll.weight(p, &cx.state.setup.roll)))
                .sum::<i64>();
            let present = i64::from(summoned) - out;
            let text = facts![present = present, summoned = summoned];
            lines.push((Tone::Good, cx.locale.format("form-all-present-sum", &text)));
        }
        lines
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let cards = Self::read(fields, cx).map_err(|note| Fault { field: 0, note })?;
        Ok(match self.0 {
            For::Except => Command::AllPresent { except: cards },
            _ if cards.is_empty() => return Err(Fault::of(0, "form-cards-missing")),
            For::Arrive => Command::Arrive { cards },
            For::Depart => Command::Depart { cards },
        })
    }
}

struct Absent;

/// Attests that somebody is absent throughout.
pub fn absent(card: Option<u32>) -> Form {
    let held = card.map_or_else(String::new, |card| card.to_string());
    Form::new(
        Absent,
        vec![
            ("form-person", Field::holding(Kind::Text, held)),
            (
                "form-absent-accepted",
                Field::choosing(&["answer-yes", "answer-no"], 0),
            ),
            ("form-reason", Field::new(Kind::Text)),
            ("form-attested-by", Field::new(Kind::Text)),
        ],
    )
}

impl Work for Absent {
    fn title(&self, cx: &Context<'_>) -> String {
        cx.text("form-absent")
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        vec![cx.text("form-absent-about")]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        let Some(field) = fields.first() else {
            return Vec::new();
        };
        let mut lines = people::live(field, cx);
        if let Who::One(person) = who(field.raw(), cx) {
            match cx.state.roll.presence(person.card) {
                Presence::Present(_) | Presence::Left(_) => {
                    lines.push((Tone::Bad, cx.text("form-absent-was-present")));
                }
                presence => lines.push((Tone::Plain, cx.locale.word(presence))),
            }
        }
        lines
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let [_, accepted, reason, attested] = fields else {
            return Err(Fault::of(0, "person-missing"));
        };
        let card = super::seats::meant(fields, 0, cx)?;
        if attested.is_empty() {
            return Err(Fault::of(3, "form-attested-by-missing"));
        }
        Ok(Command::AbsentThroughout {
            card,
            accepted: accepted.chosen() == 0,
            reason: reason.text(),
            attested_by: attested.text(),
        })
    }
}
