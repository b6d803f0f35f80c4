//! The names of the other files a session needs, before anything of it is checked.

use crate::source::{Path, Problem, Written, ron_options, scan};

/// Names of the other files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The rulebook.
    pub rulebook: String,
    /// The roll; empty where none is named.
    pub roll: String,
}

/// The names a session text gives, found by their places without reading the rest. A text that cannot be
/// read at all is told as `session` tells it.
pub fn names(file: &str, text: &str) -> Result<Names, Vec<Problem>> {
    let written = Written::new(file, text);
    let places = scan(written.text());
    let name = |field: &str| {
        let path = Path::Root.field(field);
        if places.has(&path) {
            ron_options()
                .from_str::<String>(written.part(places.value(&path)))
                .ok()
        } else {
            Some(String::new())
        }
    };
    if let (Some(rulebook), Some(roll)) = (name("rulebook"), name("roll"))
        && !rulebook.is_empty()
    {
        return Ok(Names { rulebook, roll });
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
        // One that names no rulebook is told all that is wrong with it.
        let problems = names("x.ron", "()").unwrap_err();
        assert!(problems.iter().any(|p| p.fact("field") == Some("rulebook")));
        let problems = names("x.ron", "(rulebook: 5)").unwrap_err();
        assert!(problems.iter().any(|problem| problem.code == "S010"));
        assert_eq!(names("x.ron", "(").unwrap_err()[0].code, "S003");
    }
}
