//! Problems of the files people write, in words. Their sentences stand in `load.ftl` and `keys.ftl`.

use super::bundle::Locale;
use crate::congress::Fact;
use crate::source::Problem;

impl Locale {
    /// A problem: the sentence, and the hint what to do.
    pub fn problem(&self, problem: &Problem) -> (String, String) {
        let id = format!("problem-{}", problem.code);
        let facts: Vec<(&str, Fact)> = problem
            .facts
            .iter()
            .map(|(name, text)| (*name, Fact::Text(text.clone())))
            .collect();
        (
            self.format(&id, &facts),
            self.format_attribute(&id, "do", &facts),
        )
    }
}
