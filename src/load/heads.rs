//! The names of the other files a session needs, before anything of it is checked.

use crate::source::{Path, Problem, ron_options, scan};

/// Names of the other files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The rulebook.
    pub rulebook: String,
    /// The roll; empty where none is named.
    pub roll: String,
}

/// The names a session text gives, found by their places without reading the rest. A text that names no
/// rulebook, or cannot be read at all, is told as `session` tells it.
pub fn names(file: &str, text: &str) -> Result<Names, Vec<Problem>> {
    // Both stand before the sittings in nearly every session, and the sittings are most of it.
    let head = text.find("sittings").and_then(|end| text.get(..end));
    if let Some(names) = head
        .and_then(named)
        .filter(|names| !names.roll.is_empty())
        .or_else(|| named(text))
    {
        return Ok(names);
    }
    let (_, problems) = super::session(file, text);
    if problems.iter().any(Problem::is_error) {
        Err(problems)
    } else {
        Ok(Names::default())
    }
}

/// The names in a text or in its beginning, if it names a rulebook and both are texts.
fn named(text: &str) -> Option<Names> {
    let places = scan(text);
    let name = |field: &str| {
        let path = Path::Root.field(field);
        if !places.has(&path) {
            return Some(String::new());
        }
        let value = text.get(places.value(&path))?;
        ron_options().from_str::<String>(value).ok()
    };
    let names = Names {
        rulebook: name("rulebook")?,
        roll: name("roll")?,
    };
    (!names.rulebook.is_empty()).then_some(names)
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
        assert_eq!(names("x.ron", "(rulebook: \"a\")").unwrap().roll, "");
        let late = "(rulebook: \"a\", sittings: [], roll: \"b.csv\")";
        assert_eq!(names("x.ron", late).unwrap().roll, "b.csv");
        // One that names no rulebook is told all that is wrong with it.
        let problems = names("x.ron", "()").unwrap_err();
        assert!(problems.iter().any(|p| p.fact("field") == Some("rulebook")));
        let problems = names("x.ron", "(rulebook: 5)").unwrap_err();
        assert!(problems.iter().any(|problem| problem.code == "S010"));
        assert_eq!(names("x.ron", "(").unwrap_err()[0].code, "S003");
    }
}
