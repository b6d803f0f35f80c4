//! The names of the fields of a type, asked of the type itself: a deserializer that holds no data but
//! notes every list of fields it is asked for. So "did you mean" cannot go stale.

use super::path::Segment;
use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Types nested deeper than this are not followed.
const DEEPEST: usize = 20;
/// Enums with more variants than this are not followed to the end.
const MOST_RUNS: usize = 100;

/// The field names of a type, by path without numbers.
#[derive(Clone, Debug, Default)]
pub struct FieldNames(BTreeMap<String, BTreeSet<&'static str>>);

impl FieldNames {
    /// The fields of the group at this path; empty where none are known.
    pub fn of(&self, path: &[Segment<'_>]) -> Vec<&'static str> {
        let mut patterns = vec![String::new()];
        for part in path {
            patterns = patterns
                .iter()
                .flat_map(|before| match part {
                    Segment::Field(name) => vec![format!("{before}.{name}"), format!("{before}.*")],
                    Segment::Index(_) => vec![format!("{before}[]"), before.clone()],
                })
                .filter(|pattern| self.has_below(pattern))
                .collect();
        }
        patterns
            .iter()
            .find_map(|pattern| self.0.get(pattern))
            .map(|names| names.iter().copied().collect())
            .unwrap_or_default()
    }

    fn has_below(&self, pattern: &str) -> bool {
        self.0
            .range(pattern.to_owned()..)
            .next()
            .is_some_and(|(found, _)| found.starts_with(pattern))
    }
}

/// Asks a type for the names of its fields and those of all types in it.
pub fn field_names<T: DeserializeOwned>() -> FieldNames {
    let notes = RefCell::new(Notes::default());
    for _ in 0..MOST_RUNS {
        notes.borrow_mut().again = false;
        // What comes out is of no use; the notes are.
        let _ = T::deserialize(Probe {
            notes: &notes,
            path: String::new(),
            depth: 0,
        });
        if !notes.borrow().again {
            break;
        }
    }
    FieldNames(notes.into_inner().found)
}

#[derive(Default)]
struct Notes {
    found: BTreeMap<String, BTreeSet<&'static str>>,
    /// Values that cannot be made out of nothing; left out in the next run, so that what follows is seen.
    failed: BTreeSet<String>,
    /// The variant that the next run takes of an enum.
    variants: BTreeMap<String, usize>,
    again: bool,
}

/// A refusal; `noted` once the value it is about is in [`Notes::failed`].
#[derive(Debug)]
struct Refused {
    noted: bool,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl std::error::Error for Refused {}

impl de::Error for Refused {
    fn custom<M: fmt::Display>(_: M) -> Self {
        Self { noted: false }
    }
}

struct Probe<'a> {
    notes: &'a RefCell<Notes>,
    path: String,
    depth: usize,
}

impl Probe<'_> {
    fn below(&self, step: &str) -> Self {
        Self {
            notes: self.notes,
            path: format!("{}{step}", self.path),
            depth: self.depth + 1,
        }
    }

    fn note(&self, fields: &'static [&'static str]) {
        self.notes
            .borrow_mut()
            .found
            .entry(self.path.clone())
            .or_default()
            .extend(fields);
    }

    /// Makes a value at its own path; remembers where that fails.
    fn make<'de, S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Refused> {
        if self.depth > DEEPEST {
            return Err(Refused { noted: true });
        }
        let (notes, path) = (self.notes, self.path.clone());
        seed.deserialize(self).map_err(|refused| {
            if !refused.noted {
                let mut notes = notes.borrow_mut();
                notes.again |= notes.failed.insert(path);
            }
            Refused { noted: true }
        })
    }
}

macro_rules! simple {
    ($($method:ident => $visit:ident($value:expr);)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            visitor.$visit($value)
        })*
    };
}

/// A text that is also a date, because dates are read from texts.
const TEXT: &str = "2000-01-01";

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Refused;

    simple! {
        deserialize_any => visit_str(TEXT);
        deserialize_bool => visit_bool(true);
        deserialize_i8 => visit_i8(1);
        deserialize_i16 => visit_i16(1);
        deserialize_i32 => visit_i32(1);
        deserialize_i64 => visit_i64(1);
        deserialize_u8 => visit_u8(1);
        deserialize_u16 => visit_u16(1);
        deserialize_u32 => visit_u32(1);
        deserialize_u64 => visit_u64(1);
        deserialize_f32 => visit_f32(1.0);
        deserialize_f64 => visit_f64(1.0);
        deserialize_char => visit_char('a');
        deserialize_str => visit_str(TEXT);
        deserialize_string => visit_str(TEXT);
        deserialize_bytes => visit_bytes(&[]);
        deserialize_byte_buf => visit_bytes(&[]);
        deserialize_identifier => visit_str(TEXT);
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_some(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        // ron's way of asking for a value as it is written.
        if name.starts_with('$') {
            visitor.visit_str("0")
        } else {
            visitor.visit_newtype_struct(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_seq(Elements {
            probe: self,
            left: 1,
        })
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_seq(Elements {
            probe: self,
            left: length,
        })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_map(Entries {
            probe: self,
            fields: &["*"],
            value: None,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.note(fields);
        visitor.visit_map(Entries {
            probe: self,
            fields,
            value: None,
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let mut notes = self.notes.borrow_mut();
        let next = notes.variants.entry(self.path.clone()).or_insert(0);
        let variant = variants.get(*next).or(variants.first()).copied();
        *next += 1;
        let left = *next < variants.len();
        notes.again |= left;
        drop(notes);
        match variant {
            Some(variant) => visitor.visit_enum(Variant {
                probe: self,
                variant,
            }),
            None => Err(Refused { noted: false }),
        }
    }
}

struct Elements<'a> {
    probe: Probe<'a>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Refused;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Refused> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let element = self.probe.below("[]");
        if self.probe.notes.borrow().failed.contains(&element.path) {
            return Ok(None);
        }
        element.make(seed).map(Some)
    }
}

struct Entries<'a> {
    probe: Probe<'a>,
    fields: &'static [&'static str],
    value: Option<Probe<'a>>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Refused;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Refused> {
        while let Some((field, rest)) = self.fields.split_first() {
            self.fields = rest;
            let value = self.probe.below(&format!(".{field}"));
            if self.probe.notes.borrow().failed.contains(&value.path) {
                continue;
            }
            self.value = Some(value);
            let key: StrDeserializer<'_, Refused> = (*field).into_deserializer();
            return seed.deserialize(key).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Refused> {
        match self.value.take() {
            Some(value) => value.make(seed),
            None => Err(Refused { noted: false }),
        }
    }
}

struct Variant<'a> {
    probe: Probe<'a>,
    variant: &'static str,
}

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = Refused;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Refused> {
        let name: StrDeserializer<'_, Refused> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Refused;

    fn unit_variant(self) -> Result<(), Refused> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Refused> {
        self.probe.below("").make(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(
        self,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.probe.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.probe.deserialize_struct("", fields, visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::path::read_segments;
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[serde(default, rename_all = "snake_case")]
    #[derive(Default)]
    #[allow(dead_code)]
    struct Outer {
        one: u32,
        many: Vec<Inner>,
        named: BTreeMap<String, Inner>,
        pick: Pick,
        maybe: Option<Inner>,
        date: Option<chrono::NaiveDate>,
    }

    #[derive(Default, Deserialize)]
    #[allow(dead_code)]
    struct Inner {
        alpha: String,
        beta: Unmade,
    }

    #[derive(Default, Deserialize)]
    #[allow(dead_code)]
    enum Pick {
        #[default]
        Nothing,
        Wrapped(Inner),
        Pair(u8, u8),
        Fields {
            gamma: u8,
        },
    }

    /// A value that no probe can make.
    #[derive(Default)]
    struct Unmade;

    impl<'de> Deserialize<'de> for Unmade {
        fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            Err(de::Error::custom("never"))
        }
    }

    #[test]
    fn names_are_found_behind_lists_maps_enums_and_values_that_cannot_be_made() {
        let names = field_names::<Outer>();
        let of = |path: &str| names.of(&read_segments(path));
        let outer = ["date", "many", "maybe", "named", "one", "pick"];
        assert_eq!(of(""), outer);
        assert_eq!(of("many[3]"), ["alpha", "beta"]);
        assert_eq!(of("named.anything"), ["alpha", "beta"]);
        assert_eq!(of("maybe"), ["alpha", "beta"]);
        assert_eq!(of("pick"), ["alpha", "beta", "gamma"]);
        assert!(of("nowhere").is_empty());
    }
}
