//! PURE. Readiness: what is found in a session the week before, so that nobody finds it in the hall.
//!
//! A duty that the plan cannot meet is found under its own number; what no duty speaks of has a code `K…`.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use crate::congress::Fact;
use crate::rulebook::{Severity, Words};
use crate::source::Place;

/// Something found in a session before the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The number of the duty (`X5`, `R28/bch`), or a code of this room (`K07`).
    pub code: String,
    /// `Must` makes `check` answer 1.
    pub severity: Severity,
    /// Place in the session's text.
    pub place: Option<Place>,
    /// What is wrong, where the data says it: the duty's own sentence.
    pub text: Option<Words>,
    /// What to do, where the data says it.
    pub remedy: Option<Words>,
    /// Where the rule stands; empty for arithmetic.
    pub cite: Words,
    /// The sentence of the rule was seen.
    pub checked: bool,
    /// Facts for the sentences `readiness-CODE` and `readiness-CODE.do` of codes of this room, and for what
    /// a duty's sentence does not say (which item, which person).
    pub facts: Vec<(&'static str, Fact)>,
}
