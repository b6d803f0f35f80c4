//! Finding somebody on the roll by card number or by a part of the name, without diacritics.

use super::field::Field;
use super::form::Tone;
use super::note::Note;
use crate::congress::names;
use crate::congress::plan::Person;
use crate::locale::{facts, fold};
use crate::podium::layer::Context;

/// Who was meant.
pub enum Who<'a> {
    /// Nothing was typed.
    Nobody,
    /// This person.
    One(&'a Person),
    /// Several fit.
    Several(Vec<&'a Person>),
    /// Nobody on the roll fits.
    Unknown,
}

/// Who is meant by a card number or a part of a name. A whole name that only one person has is enough,
/// even where others have it within theirs.
pub fn who<'a>(typed: &str, cx: &Context<'a>) -> Who<'a> {
    let roll = &cx.state.setup.roll;
    let typed = typed.trim();
    if typed.is_empty() {
        return Who::Nobody;
    }
    if let Ok(card) = typed.parse::<u32>() {
        return match roll.iter().find(|person| person.card == card) {
            Some(person) => Who::One(person),
            None => Who::Unknown,
        };
    }
    // Namesakes are told apart as lists show them, and a whole name that one person has is enough.
    if let Some(person) = names::meant(roll, typed) {
        return Who::One(person);
    }
    let folded = fold(typed);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let fitting: Vec<&Person> = roll
        .iter()
        .filter(|person| {
            let name = fold(&person.name);
            words.iter().all(|word| name.contains(word))
        })
        .collect();
    let exactly: Vec<&Person> = fitting
        .iter()
        .copied()
        .filter(|person| fold(&person.name) == folded)
        .collect();
    match (exactly.as_slice(), fitting.as_slice()) {
        ([one], _) | ([], [one]) => Who::One(one),
        ([], []) => Who::Unknown,
        _ => Who::Several(if exactly.is_empty() { fitting } else { exactly }),
    }
}

/// The name of somebody on the roll, told apart from namesakes.
pub fn shown(person: &Person, cx: &Context<'_>) -> String {
    names::distinguished(&cx.state.setup.roll, person.card)
}

/// Who is meant, as the live line under a field says it.
pub fn live(field: &Field, cx: &Context<'_>) -> Vec<(Tone, String)> {
    match who(field.raw(), cx) {
        Who::Nobody => Vec::new(),
        Who::One(person) => vec![(
            Tone::Good,
            cx.locale.format(
                "person-found",
                &facts![
                    name = person.name.as_str(),
                    card = person.card,
                    unit = person.unit.as_str(),
                    status = cx.locale.word(&person.status),
                ],
            ),
        )],
        Who::Several(people) => {
            let names = people.iter().take(5).map(|person| {
                let name = shown(person, cx);
                cx.locale
                    .format("person-by-card", &facts![name = name, card = person.card])
            });
            let names = cx.locale.listed(names);
            let text = facts![names = names, n = people.len()];
            vec![(Tone::Warning, cx.locale.format("person-several", &text))]
        }
        Who::Unknown => vec![(Tone::Plain, cx.text("person-not-on-roll"))],
    }
}

/// The name and card for a command: of the person meant, else the name as typed where that is allowed.
pub fn name_and_card(field: &Field, cx: &Context<'_>) -> Result<(String, Option<u32>), Note> {
    match who(field.raw(), cx) {
        Who::Nobody => Err(Note::of("person-missing")),
        Who::One(person) => Ok((shown(person, cx), Some(person.card))),
        Who::Several(people) => Err(Note::with(
            "person-several-type-card",
            &facts![n = people.len()],
        )),
        Who::Unknown if field.text().chars().all(|c| c.is_ascii_digit()) => {
            Err(Note::with("person-no-card", &facts![card = field.text()]))
        }
        Who::Unknown => Ok((field.text(), None)),
    }
}
