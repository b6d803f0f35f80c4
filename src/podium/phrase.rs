//! A sentence of the program that is not made yet: its id and facts, so that it follows a change of language.

use super::layer::Context;
use crate::congress::Fact;

/// A message by its id, with what it is made with.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    id: &'static str,
    facts: Vec<(&'static str, Fact)>,
}

impl Phrase {
    /// A message without facts.
    pub fn new(id: &'static str) -> Self {
        Self {
            id,
            facts: Vec::new(),
        }
    }

    /// The same with one fact more.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl Into<Fact>) -> Self {
        self.facts.push((name, fact.into()));
        self
    }

    /// The sentence in the language of the screen.
    pub fn say(&self, cx: &Context<'_>) -> String {
        cx.locale.format(self.id, &self.facts)
    }
}
