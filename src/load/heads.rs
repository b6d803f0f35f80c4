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
    match ron_options().from_str::<Names>(&clean(text)) {
        Ok(names) => Ok(names),
        Err(_) => {
            let (_, problems) = super::session(file, text);
            if problems.iter().any(Problem::is_error) {
                Err(problems)
            } else {
                Ok(Names::default())
            }
        }
    }
}
