//! Known words: a bare word of a session becomes a value of an enum, or the list of words that would.

use serde::Serialize;
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, IntoDeserializer};
use std::fmt;

/// The word is none of these.
#[derive(Debug)]
pub struct Unknown(pub &'static [&'static str]);

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown word")
    }
}

impl std::error::Error for Unknown {}

impl de::Error for Unknown {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

/// The value that the word stands for, by the names that the type itself has for serde.
pub fn word<T: DeserializeOwned>(text: &str) -> Result<T, Unknown> {
    let deserializer: StrDeserializer<'_, Unknown> = text.into_deserializer();
    T::deserialize(deserializer)
}

/// The word for a value, by the names that the type itself has for serde.
pub fn word_of<T: Serialize>(value: &T) -> String {
    ron::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::congress::plan::{Speaks, Status};
    use crate::rulebook::Rung;

    #[test]
    fn words_become_values_or_tell_what_is_known() {
        assert_eq!(word::<Speaks>("chair").unwrap(), Speaks::Chair);
        assert_eq!(word::<Rung>("opinion_ballot").unwrap(), Rung::OpinionBallot);
        assert_eq!(word_of(&Rung::OpinionBallot), "opinion_ballot");
        let known = word::<Status>("offical").unwrap_err().0;
        assert!(known.contains(&"official") && known.len() == Status::ALL.len());
    }
}
