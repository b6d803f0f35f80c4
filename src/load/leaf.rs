//! Leaves of a raw session: they keep whatever was written, so that all that is wrong is told together and
//! with its place.

use crate::source::{clean, ron_options};
use ron::value::RawValue;
use serde::de::{self, EnumAccess, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// One value as it was written.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Leaf {
    /// Nothing, or `None`.
    #[default]
    Absent,
    /// `"…"`.
    Text(String),
    /// A bare word such as `delegate`.
    Word(String),
    /// A whole number.
    Number(i64),
    /// `true` or `false`.
    Truth(bool),
    /// Anything else.
    Other,
}

/// Words of data as they were written: `"…"` or `(vi: "…", en: "…")`.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phrase {
    /// Nothing, or `None`.
    #[default]
    Absent,
    /// `"…"`.
    One(String),
    /// `(vi: …, en: …)`, with the names of fields that are neither.
    Both {
        /// Vietnamese.
        vi: Leaf,
        /// English.
        en: Leaf,
        /// Other fields.
        odd: Vec<String>,
    },
    /// Anything else.
    Other,
}

impl Leaf {
    /// Nothing is written.
    pub fn is_absent(&self) -> bool {
        *self == Self::Absent
    }
}

impl Phrase {
    /// Nothing is written.
    pub fn is_absent(&self) -> bool {
        *self == Self::Absent
    }
}

impl<'de> Deserialize<'de> for Leaf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Ok(plain(raw.get_ron()).unwrap_or_else(|| any(raw.get_ron()).into_leaf()))
    }
}

impl<'de> Deserialize<'de> for Phrase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let value = match plain(raw.get_ron()) {
            Some(leaf) => Any::Leaf(leaf),
            None => any(raw.get_ron()),
        };
        Ok(match value {
            Any::Leaf(Leaf::Absent) => Self::Absent,
            Any::Leaf(Leaf::Text(text)) => Self::One(text),
            Any::Phrase(phrase) => phrase,
            Any::Leaf(_) | Any::Unit => Self::Other,
        })
    }
}

/// The value of the most common ways of writing, without parsing twice.
fn plain(raw: &str) -> Option<Leaf> {
    let raw = raw.trim();
    if let Some(inner) = raw
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        && !inner.contains(['"', '\\'])
    {
        return Some(Leaf::Text(inner.to_owned()));
    }
    if !raw.is_empty() && raw.len() < 19 && raw.bytes().all(|b| b.is_ascii_digit()) {
        return raw.parse().ok().map(Leaf::Number);
    }
    if raw.starts_with(|c: char| c.is_ascii_lowercase())
        && raw.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    {
        return Some(match raw {
            "true" => Leaf::Truth(true),
            "false" => Leaf::Truth(false),
            word => Leaf::Word(word.to_owned()),
        });
    }
    None
}

/// What any value of RON turns out to be.
enum Any {
    Leaf(Leaf),
    /// `()` or a bare word: ron does not say which.
    Unit,
    Phrase(Phrase),
}

impl Any {
    fn into_leaf(self) -> Leaf {
        match self {
            Self::Leaf(leaf) => leaf,
            Self::Unit | Self::Phrase(_) => Leaf::Other,
        }
    }
}

fn any(raw: &str) -> Any {
    let value = ron_options()
        .from_str::<Any>(raw)
        .unwrap_or(Any::Leaf(Leaf::Other));
    if !matches!(value, Any::Unit) {
        return value;
    }
    let word = ron::Deserializer::from_str_with_options(raw, &ron_options())
        .ok()
        .and_then(|mut deserializer| deserializer.deserialize_identifier(WordVisitor).ok());
    Any::Leaf(word.map_or(Leaf::Other, Leaf::Word))
}

struct WordVisitor;

impl Visitor<'_> for WordVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word")
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<String, E> {
        Ok(word.to_owned())
    }
}

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyVisitor)
    }
}

struct AnyVisitor;

impl<'de> Visitor<'de> for AnyVisitor {
    type Value = Any;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Any, E> {
        Ok(Any::Leaf(Leaf::Truth(truth)))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Any, E> {
        Ok(Any::Leaf(Leaf::Number(number)))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Any, E> {
        Ok(Any::Leaf(
            i64::try_from(number).map_or(Leaf::Other, Leaf::Number),
        ))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Any, E> {
        Ok(Any::Leaf(Leaf::Other))
    }

    fn visit_char<E: de::Error>(self, c: char) -> Result<Any, E> {
        Ok(Any::Leaf(Leaf::Text(c.to_string())))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Any, E> {
        // Escapes can make what the text itself no longer holds.
        Ok(Any::Leaf(Leaf::Text(clean(text))))
    }

    fn visit_bytes<E: de::Error>(self, _: &[u8]) -> Result<Any, E> {
        Ok(Any::Leaf(Leaf::Other))
    }

    fn visit_none<E: de::Error>(self) -> Result<Any, E> {
        Ok(Any::Leaf(Leaf::Absent))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Any, E> {
        Ok(Any::Unit)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Any, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Any, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Any::Leaf(Leaf::Other))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Any, A::Error> {
        let (mut vi, mut en, mut odd) = (Leaf::Absent, Leaf::Absent, Vec::new());
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "vi" => vi = map.next_value()?,
                "en" => en = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    odd.push(key);
                }
            }
        }
        Ok(Any::Phrase(Phrase::Both { vi, en, odd }))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Any, A::Error> {
        Ok(Any::Leaf(Leaf::Other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    struct Holder {
        #[serde(default)]
        leaf: Leaf,
        #[serde(default)]
        phrase: Phrase,
    }

    fn leaf(text: &str) -> Leaf {
        let text = format!("(leaf: {text})");
        ron_options().from_str::<Holder>(&text).unwrap().leaf
    }

    fn phrase(text: &str) -> Phrase {
        let text = format!("(phrase: {text})");
        ron_options().from_str::<Holder>(&text).unwrap().phrase
    }

    #[test]
    fn leaves_keep_what_is_written() {
        let text = |text: &str| Leaf::Text(text.to_owned());
        let word = |text: &str| Leaf::Word(text.to_owned());
        for (written, kept) in [
            ("\"Đại hội\"", text("Đại hội")),
            ("\"a \\\"b\\\"\"", text("a \"b\"")),
            ("r#\"a \"b\"\"#", text("a \"b\"")),
            ("\"o\\u{302}\"", text("ô")),
            ("/* c */ 5 // d\n", Leaf::Number(5)),
            ("-5", Leaf::Number(-5)),
            ("20", Leaf::Number(20)),
            ("99999999999999999999", Leaf::Other),
            ("2.5", Leaf::Other),
            ("true", Leaf::Truth(true)),
            ("card_vote", word("card_vote")),
            ("/* c */ Chào", word("Chào")),
            ("None", Leaf::Absent),
            ("Some(\"x\")", text("x")),
            ("()", Leaf::Other),
            ("[1, (a: 2)]", Leaf::Other),
            ("(1, 2)", Leaf::Other),
            ("name(x: 1)", Leaf::Other),
            ("{1: 2}", Leaf::Other),
        ] {
            assert_eq!(leaf(written), kept, "{written}");
        }
        assert_eq!(
            ron_options().from_str::<Holder>("()").unwrap().leaf,
            Leaf::Absent
        );
    }

    #[test]
    fn phrases_keep_what_is_written() {
        assert_eq!(phrase("\"Đại hội\""), Phrase::One("Đại hội".to_owned()));
        assert_eq!(
            phrase("(vi: \"a\", en: 5, eng: [1, 2])"),
            Phrase::Both {
                vi: Leaf::Text("a".to_owned()),
                en: Leaf::Number(5),
                odd: vec!["eng".to_owned()],
            }
        );
        assert_eq!(phrase("None"), Phrase::Absent);
        assert_eq!(phrase("5"), Phrase::Other);
        assert_eq!(phrase("word"), Phrase::Other);
        assert_eq!(phrase("[\"a\"]"), Phrase::Other);
    }
}
