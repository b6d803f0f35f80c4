//! The congress decides on a wish to withdraw.

use super::kit::field::{Field, Kind};
use super::kit::form::{Fault, Form, Tone, Work};
use super::kit::paint::{Sign, sign};
use super::names::open;
use crate::congress::Command;
use crate::locale::{facts, fold};
use crate::podium::layer::{Context, Layer};

struct Withdrawal(String);

/// The congress decides on a wish to withdraw; `None` once the list is adopted, or while nobody stands.
pub fn decide(election: &str, cx: &Context<'_>) -> Option<Box<dyn Layer>> {
    let found = open(election, cx).filter(|found| !found.slate.names.is_empty())?;
    Some(Box::new(Form::new(
        Withdrawal(found.id.clone()),
        vec![
            ("withdrawal-who", Field::new(Kind::Text)),
            (
                "withdrawal-decided",
                Field::choosing(&["withdrawal-allowed", "withdrawal-refused"], 0),
            ),
        ],
    )))
}

/// The names that fit what was typed: the number in the list shown, or a part of the name.
fn fitting(names: &[String], typed: &str) -> Vec<String> {
    if let Ok(number) = typed.trim().parse::<usize>() {
        let at = number.checked_sub(1);
        return at
            .and_then(|at| names.get(at))
            .cloned()
            .into_iter()
            .collect();
    }
    let typed = fold(typed);
    let words: Vec<&str> = typed.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let fitting: Vec<String> = names
        .iter()
        .filter(|name| {
            let name = fold(name);
            words.iter().all(|word| name.contains(word))
        })
        .cloned()
        .collect();
    let exactly: Vec<String> = fitting
        .iter()
        .filter(|name| fold(name) == typed.trim())
        .cloned()
        .collect();
    if exactly.is_empty() { fitting } else { exactly }
}

/// Who of these names is meant, as the live line under a field says it.
pub(super) fn live(names: &[String], field: &Field, cx: &Context<'_>) -> Vec<(Tone, String)> {
    if field.is_empty() {
        return Vec::new();
    }
    match fitting(names, field.raw()).as_slice() {
        [] => vec![(Tone::Warning, cx.text("withdrawal-nobody"))],
        [name] => {
            let lead = sign(cx, Sign::Leads);
            vec![(Tone::Good, format!("{lead} {name}"))]
        }
        several => vec![(Tone::Warning, cx.locale.listed(several))],
    }
}

/// The one of these names that is meant by the first field of a form.
pub(super) fn one(names: &[String], field: &Field) -> Result<String, Fault> {
    match fitting(names, field.raw()).as_slice() {
        [name] => Ok(name.clone()),
        [] if field.is_empty() => Err(Fault::of(0, "person-missing")),
        [] => Err(Fault::of(0, "withdrawal-nobody")),
        _ => Err(Fault::of(0, "withdrawal-several")),
    }
}

impl Withdrawal {
    fn names(&self, cx: &Context<'_>) -> Vec<String> {
        let found = cx.state.election(&self.0);
        found
            .map(|found| found.slate.names.iter().map(|n| n.name.clone()).collect())
            .unwrap_or_default()
    }
}

impl Work for Withdrawal {
    fn title(&self, cx: &Context<'_>) -> String {
        let election = cx.locale.election(&self.0, cx.state);
        cx.locale
            .format("withdrawal-title", &facts![election = election])
    }

    fn about(&self, cx: &Context<'_>) -> Vec<String> {
        let Some(election) = cx.state.election(&self.0) else {
            return Vec::new();
        };
        let names = election
            .slate
            .names
            .iter()
            .enumerate()
            .map(|(index, name)| {
                let mark = if name.withdrawn {
                    sign(cx, Sign::Skipped)
                } else {
                    ""
                };
                format!("{mark}{} {}", index + 1, name.name)
            });
        vec![cx.locale.listed(names)]
    }

    fn live(&self, fields: &[Field], cx: &Context<'_>) -> Vec<(Tone, String)> {
        match fields.first() {
            Some(field) => live(&self.names(cx), field, cx),
            None => Vec::new(),
        }
    }

    fn command(&self, fields: &[Field], cx: &Context<'_>) -> Result<Command, Fault> {
        let [person, decided] = fields else {
            return Err(Fault::of(0, "person-missing"));
        };
        Ok(Command::DecideWithdrawal {
            election: Some(self.0.clone()),
            candidate: one(&self.names(cx), person)?,
            allowed: decided.chosen() == 0,
        })
    }
}
