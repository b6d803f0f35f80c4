//! What a dialog says in place: a note of its own, or a refusal. Kept typed, so that it follows a change of
//! language.

use crate::congress::{Fact, Refusal};
use crate::locale::Locale;

/// Something a dialog says in place.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// A message of the program with its facts.
    Said(&'static str, Vec<(&'static str, Fact)>),
    /// A command was refused.
    Refused(Box<Refusal>),
}

impl Note {
    /// A message without facts.
    pub fn of(id: &'static str) -> Self {
        Self::Said(id, Vec::new())
    }

    /// A message with facts.
    pub fn with(id: &'static str, facts: &[(&'static str, Fact)]) -> Self {
        Self::Said(id, facts.to_vec())
    }

    /// A refusal.
    pub fn refusal(refusal: &Refusal) -> Self {
        Self::Refused(Box::new(refusal.clone()))
    }

    /// Its sentences, one to a line: what is wrong with the rule behind it, what does not add up, what to
    /// do now.
    pub fn say(&self, locale: &Locale) -> Vec<String> {
        match self {
            Self::Said(id, facts) => vec![locale.format(id, facts)],
            Self::Refused(refusal) => {
                let said = locale.refusal(refusal);
                let mut lines = vec![match said.rule {
                    Some(rule) => format!("{} ({rule})", said.what),
                    None => said.what,
                }];
                lines.extend(said.findings);
                lines.push(said.to_do);
                lines
            }
        }
    }
}
