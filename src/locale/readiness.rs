//! What is found in a session before the day, in words.

use super::bundle::Locale;
use super::named::Named;
use crate::congress::Fact;
use crate::readiness::Finding;

/// A finding as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingWords {
    /// What is wrong: the duty's sentence where there is one, then what the session lacks.
    pub what: String,
    /// Where the rule stands, marked where it was not seen; empty for arithmetic and advice.
    pub rule: String,
    /// What to do.
    pub to_do: String,
}

impl Locale {
    /// A finding in words.
    pub fn readiness(&self, finding: &Finding) -> FindingWords {
        let mut facts = finding.facts.clone();
        if !finding.rungs.is_empty() {
            let rungs: Vec<String> = finding
                .rungs
                .iter()
                .map(|rung| self.text(rung.message()))
                .collect();
            facts.push(("rungs", Fact::Text(rungs.join("; "))));
        }
        let given = |words: &Option<crate::rulebook::Words>| {
            words.as_ref().map_or_else(String::new, |words| {
                words.get(self.lang()).trim().to_owned()
            })
        };
        let both = |first: String, second: String| match (first.is_empty(), second.is_empty()) {
            (true, _) => second,
            (_, true) => first,
            _ => format!("{first} {second}"),
        };
        FindingWords {
            what: both(given(&finding.text), self.format(finding.why, &facts)),
            rule: finding
                .source
                .as_ref()
                .map_or_else(String::new, |source| self.source(source)),
            to_do: both(
                self.format_attribute(finding.why, "do", &facts),
                given(&finding.remedy),
            ),
        }
    }
}
