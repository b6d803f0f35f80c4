//! Words of data: Vietnamese first, English beside it.

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A language the program speaks. Vietnamese is the default everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Tiếng Việt.
    #[default]
    Vi,
    /// English.
    En,
}

impl Lang {
    /// The other language: what the switch key goes to.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Vi => Self::En,
            Self::En => Self::Vi,
        }
    }
}

/// A text of a session or rulebook. Written `"…"` (Vietnamese only) or `(vi: "…", en: "…")`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Words {
    /// What will be said and printed.
    pub vi: String,
    /// The English twin, where there is one.
    pub en: Option<String>,
}

impl Words {
    /// Words that exist in Vietnamese only.
    pub fn vi(text: impl Into<String>) -> Self {
        Self {
            vi: text.into(),
            en: None,
        }
    }

    /// Words in both languages.
    pub fn both(vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            vi: vi.into(),
            en: Some(en.into()),
        }
    }

    /// The text for a screen in `lang`. An English screen shows the Vietnamese of words that have no
    /// English, because that is what will be said.
    pub fn get(&self, lang: Lang) -> &str {
        match (lang, &self.en) {
            (Lang::En, Some(en)) => en,
            _ => &self.vi,
        }
    }

    /// Nothing is written in either language.
    pub fn is_empty(&self) -> bool {
        self.vi.trim().is_empty() && self.en.as_deref().unwrap_or("").trim().is_empty()
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::vi(text)
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        match &self.en {
            None => serializer.serialize_str(&self.vi),
            Some(en) => {
                let mut words = serializer.serialize_struct("Words", 2)?;
                words.serialize_field("vi", &self.vi)?;
                words.serialize_field("en", en)?;
                words.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = Words;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text \"…\" or (vi: \"…\", en: \"…\")")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Words, E> {
        Ok(Words::vi(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Words, A::Error> {
        let mut words = Words::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "vi" => words.vi = map.next_value()?,
                "en" => words.en = Some(map.next_value()?),
                other => return Err(de::Error::unknown_field(other, &["vi", "en"])),
            }
        }
        Ok(words)
    }
}
