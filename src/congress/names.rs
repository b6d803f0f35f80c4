//! Names of people: in Vietnamese order, and told apart where two people have one name.
//!
//! The order is that of lists of candidates, which are printed in one language whatever the screen speaks: by
//! given name, then family name, then middle names, then year of birth. The rule is written down for the
//! elections of deputies; at party congresses the order by given name is practice and the rest is borrowed.
//!
//! Nothing here changes a name that is printed: "Hoà" and "Hòa" are put in one place, each as it is written.

use super::election::{Candidate, Slate};
use super::plan::{Person, Setup};
use crate::rulebook::ListOrder;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Where a name stands in a list: greater is later. Names that differ in case, blanks, the way their letters
/// are composed or the place of the tone only are equal.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NameKey {
    given: Vec<u8>,
    family: Vec<u8>,
    middle: Vec<u8>,
    /// Year of birth; the year that is not known comes first.
    born: Option<i32>,
    /// What stands behind the name in brackets.
    rest: Vec<u8>,
}

impl NameKey {
    /// The key with a year of birth: the elder of two namesakes stands first (practice).
    #[must_use]
    pub fn born(self, born: Option<i32>) -> Self {
        Self { born, ..self }
    }
}

/// The key of a full name as it is written: family name first, given name last. A name of one word is a
/// given name; what stands in brackets at the end, such as a year, is no part of the name.
pub fn name_key(name: &str) -> NameKey {
    let (words, rest) = words(name);
    let mut middle = words.iter();
    let given = middle.next_back();
    let family = middle.next();
    let middle: Vec<&str> = middle.map(String::as_str).collect();
    NameKey {
        given: given.map(|word| place(word)).unwrap_or_default(),
        family: family.map(|word| place(word)).unwrap_or_default(),
        middle: place(&middle.join(" ")),
        born: None,
        rest: place(&rest.join(" ")),
    }
}

/// Puts a list in order by name and year of birth. People whom that does not tell apart stay as they stood.
pub fn in_order<T>(list: &mut [T], named: impl Fn(&T) -> (&str, Option<i32>)) {
    list.sort_by_cached_key(|one| {
        let (name, born) = named(one);
        name_key(name).born(born)
    });
}

/// The names that stand, in the order of the paper as the rulebook wants it.
pub fn listed(slate: &Slate, setup: &Setup) -> Vec<String> {
    let mut standing: Vec<&Candidate> = slate.standing().collect();
    if setup.rulebook.list_order == ListOrder::ByGivenName {
        let born = |card: u32| setup.roll.iter().find(|person| person.card == card)?.born;
        in_order(&mut standing, |one| (&one.name, one.card.and_then(born)));
    }
    standing.into_iter().map(|one| one.name.clone()).collect()
}

/// The words of a name for comparing, and those behind it in brackets.
fn words(name: &str) -> (Vec<String>, Vec<String>) {
    let mut words: Vec<String> = Vec::new();
    let mut rest: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        // Names such as "H'Hen" are written with every kind of apostrophe, or none.
        let word = word.replace(['\'', '’', '‘', 'ʼ', '`'], "");
        let in_brackets = !rest.is_empty() || (word.starts_with('(') && !words.is_empty());
        if in_brackets {
            rest.push(unified(&word));
        } else if !word.is_empty() {
            words.push(unified(&word));
        }
    }
    (words, rest)
}

/// A word in lower case, composed, with its tone on the first vowel: "hoà" and "hòa", "thuý" and "thúy" are
/// the two ways of writing one name. A word with several tones is none of ours and stays as it is.
fn unified(word: &str) -> String {
    let lower: String = word.chars().flat_map(char::to_lowercase).collect();
    let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(&lower);
    let mut tones = apart.chars().filter(|c| is_tone(*c));
    let (Some(tone), None) = (tones.next(), tones.next()) else {
        return composed(&apart);
    };
    let mut placed = String::with_capacity(apart.len());
    let mut state = Some(false);
    for c in apart.chars().filter(|c| !is_tone(*c)) {
        match state {
            Some(false) if is_vowel(c) => state = Some(true),
            // Behind the vowel and its own mark.
            Some(true) if !is_mark(c) => {
                placed.push(tone);
                state = None;
            }
            _ => {}
        }
        placed.push(c);
    }
    if state.is_some() {
        placed.push(tone);
    }
    composed(&placed)
}

fn composed(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc()
        .normalize(text)
        .into_owned()
}

/// Huyền, sắc, ngã, hỏi, nặng.
fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

/// The marks of "â", "ă", "ơ".
fn is_mark(c: char) -> bool {
    matches!(c, '\u{302}' | '\u{306}' | '\u{31b}')
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Bytes that compare as words do in Vietnamese.
fn place(text: &str) -> Vec<u8> {
    static COLLATOR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    let collator = COLLATOR
        .get_or_init(|| Collator::try_new(locale!("vi").into(), CollatorOptions::default()).ok());
    let mut key = Vec::new();
    // The data of the language is built in, so there is always a collator.
    if text.is_empty()
        || collator
            .as_ref()
            .is_none_or(|c| c.write_sort_key_to(text, &mut key).is_err())
    {
        text.as_bytes().to_vec()
    } else {
        key
    }
}

/// Whether two names are one for those who hear them: without regard to case, blanks and the place of the
/// tone. Their marks count: Hoa and Hòa are two.
pub fn same_name(one: &str, other: &str) -> bool {
    one == other || words(one) == words(other)
}

/// Whether two names are one but for what stands behind them in brackets: "Lò Văn An (1975)" and "Lò Văn An
/// (1980)" are namesakes.
pub fn are_namesakes(one: &str, other: &str) -> bool {
    words(one).0 == words(other).0
}

/// The name of the person with this card as lists and papers show it: told apart from namesakes on the roll
/// by the year of birth, "Lò Văn An (1975)"; where that is not enough by the unit, "Lò Văn An (Chi bộ bản
/// Pom)"; where that is not enough either by the card number, "Lò Văn An (12)". Empty if nobody has the card.
pub fn distinguished(roll: &[Person], card: u32) -> String {
    let Some(person) = roll.iter().find(|person| person.card == card) else {
        return String::new();
    };
    let words = words(&person.name);
    let namesakes: Vec<&Person> = roll
        .iter()
        .filter(|other| other.card == card || self::words(&other.name) == words)
        .collect();
    shown(person, &namesakes)
}

/// Everybody's name as [`distinguished`] gives it, by card; one walk over the roll.
pub fn all_distinguished(roll: &[Person]) -> BTreeMap<u32, String> {
    let mut namesakes: BTreeMap<_, Vec<&Person>> = BTreeMap::new();
    for person in roll {
        namesakes
            .entry(words(&person.name))
            .or_default()
            .push(person);
    }
    let mut shown_names = BTreeMap::new();
    for group in namesakes.values() {
        for person in group {
            shown_names.insert(person.card, shown(person, group));
        }
    }
    shown_names
}

/// The people on the roll who have this name.
pub fn namesakes<'a>(roll: &'a [Person], name: &str) -> Vec<&'a Person> {
    let wanted = words(name);
    roll.iter()
        .filter(|person| words(&person.name) == wanted)
        .collect()
}

/// Whom a name means: the only one on the roll who has it, or who is shown by it ([`distinguished`]).
pub fn meant<'a>(roll: &'a [Person], name: &str) -> Option<&'a Person> {
    let wanted = words(name);
    let mut found = roll.iter().filter(|person| {
        let own = words(&person.name);
        own == wanted || (own.0 == wanted.0 && words(&distinguished(roll, person.card)) == wanted)
    });
    match (found.next(), found.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

/// One of a group of namesakes. All of a group are told apart by the same thing, so that nobody asks why one
/// name has a year behind it and the other a unit.
fn shown(person: &Person, group: &[&Person]) -> String {
    if group.len() < 2 {
        return person.name.clone();
    }
    let by = |apart: &dyn Fn(&Person) -> Option<String>| -> Option<String> {
        let all: Option<Vec<String>> = group.iter().map(|one| apart(one)).collect();
        let all = all?;
        let distinct = all
            .iter()
            .enumerate()
            .all(|(at, one)| all.iter().skip(at + 1).all(|other| !same_name(one, other)));
        apart(person).filter(|_| distinct)
    };
    let unit = |one: &Person| (!one.unit.is_empty()).then(|| one.unit.clone());
    let apart = by(&|one| one.born.map(|born| born.to_string()))
        .or_else(|| by(&unit))
        .or_else(|| by(&|one| Some(format!("{}, {}", one.born?, unit(one)?))))
        .unwrap_or_else(|| person.card.to_string());
    format!("{} ({apart})", person.name)
}
