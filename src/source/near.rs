//! "Did you mean": the known word nearest to a misspelt one.

use icu_normalizer::DecomposingNormalizerBorrowed;
use strsim::damerau_levenshtein;

/// The fact that stands for "no near word": sentences choose by it, and Fluent cannot choose by an empty
/// text.
pub const NONE: &str = "none";

/// No more candidates than this are looked at; nobody has so many on purpose.
const MOST_CANDIDATES: usize = 3000;

/// The candidate that `word` most probably means, if one is near enough: at most a third of its letters
/// apart, without regard to case, diacritics and the kind of dash. The first of equals.
pub fn nearest<'a, I>(word: &str, candidates: I) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
{
    let word = fold(word);
    if word.is_empty() || word.chars().count() > 80 {
        return None;
    }
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates.into_iter().take(MOST_CANDIDATES) {
        let folded = fold(candidate);
        let longer = word.chars().count().max(folded.chars().count());
        let apart = damerau_levenshtein(&word, &folded);
        if apart <= (longer / 3).max(1)
            && apart < longer
            && best.is_none_or(|(least, _)| apart < least)
        {
            best = Some((apart, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// [`nearest`] as a fact: the word, or [`NONE`].
pub fn near_or_none<'a, I>(word: &str, candidates: I) -> String
where
    I: IntoIterator<Item = &'a str>,
{
    nearest(word, candidates).unwrap_or(NONE).to_owned()
}

/// The word for comparing: lower case, without diacritics, `_` for every dash and blank.
pub fn fold(word: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfd()
        .normalize(word.trim())
        .chars()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36f}'))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'đ' => 'd',
            '-' | ' ' | '–' => '_',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelt_words_find_what_was_meant() {
        let known = [
            "minutes",
            "number",
            "in_charge",
            "deputy",
            "chính thức",
            "dự khuyết",
        ];
        for (word, meant) in [
            ("minute", Some("minutes")),
            ("mintues", Some("minutes")),
            ("in-charge", Some("in_charge")),
            ("InCharge", Some("in_charge")),
            ("chinh thuc", Some("chính thức")),
            ("du khuyet", Some("dự khuyết")),
            ("colour", None),
            ("", None),
            ("x", None),
        ] {
            assert_eq!(nearest(word, known), meant, "{word}");
        }
    }

    #[test]
    fn one_letter_does_not_become_another() {
        assert_eq!(nearest("a", ["b"]), None);
    }
}
