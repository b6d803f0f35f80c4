//! The names of the other files a session needs, before anything of it is checked.

use crate::source::{Problem, clean, ron_options};
use serde::Deserialize;

/// Names of the other files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Names {
    /// The rulebook.
    pub rulebook: String,
    /// The roll; empty where none is named.
    pub roll: String,
}

/// The names a session text gives. A text that cannot be read at all is told as `session` tells it.
pub fn names(file: &str, text: &str) -> Result<Names, Vec<Problem>> {
    if let Ok(names) = ron_options().from_str::<Names>(&clean(text)) {
        return Ok(names);
    }
    let (_, problems) = super::session(file, text);
    if problems.iter().any(Problem::is_error) {
        Err(problems)
    } else {
        Ok(Names::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_before_anything_is_checked() {
        let named = names(
            "x.ron",
            "(id: 5, rulebook: \"a\", roll: \"b.csv\", sittings: [])",
        );
        assert_eq!(
            named,
            Ok(Names {
                rulebook: "a".to_owned(),
                roll: "b.csv".to_owned(),
            })
        );
        assert_eq!(names("x.ron", "()"), Ok(Names::default()));
        let problems = names("x.ron", "(rulebook: 5)").unwrap_err();
        assert!(problems.iter().any(|problem| problem.code == "S010"));
        assert_eq!(names("x.ron", "(").unwrap_err()[0].code, "S003");
    }
}
