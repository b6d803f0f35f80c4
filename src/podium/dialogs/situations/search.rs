//! Finding a card by what somebody types in a hurry: without diacritics, words in any order, letters missing.

use crate::locale::fold;
use crate::rulebook::Situation;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// What is searched of one card, folded.
pub struct Words {
    /// Its title and the other words for it, in both languages.
    names: String,
    /// What to do.
    act: String,
}

impl Words {
    /// The words of a card.
    pub fn of(card: &Situation) -> Self {
        let both = |words: &crate::rulebook::Words| {
            format!("{} {}", words.vi, words.en.as_deref().unwrap_or_default())
        };
        let act: Vec<String> = card.act.iter().map(both).collect();
        Self {
            names: fold(&format!("{} {}", both(&card.title), both(&card.also))),
            act: fold(&act.join(" ")),
        }
    }
}

/// How well a card was found; less is better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    /// Every word stands in its names.
    Named,
    /// Every word stands in its names or in what to do.
    Told,
    /// The letters of every word stand in its names, with others between.
    Near,
}

/// The word stands in the text, or begins one of its words. Vietnamese words are short: "la" is not "lay".
fn stands(word: &str, text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric())
        .any(|one| one == word || (word.len() > 2 && one.starts_with(word)))
}

/// The places of the cards that fit what is typed, best first; all of them in their order if nothing is.
pub fn find(typed: &str, cards: &[Words]) -> Vec<usize> {
    let typed = fold(typed);
    let words: Vec<&str> = typed.split_whitespace().collect();
    if words.is_empty() {
        return (0..cards.len()).collect();
    }
    let mut matcher = Matcher::new(Config::DEFAULT);
    let pattern = Pattern::parse(&typed, CaseMatching::Ignore, Normalization::Never);
    let mut letters = Vec::new();
    let mut found: Vec<(Found, u32, usize)> = Vec::new();
    for (at, card) in cards.iter().enumerate() {
        let names = Utf32Str::new(&card.names, &mut letters);
        let score = pattern.score(names, &mut matcher);
        let named = words.iter().all(|word| stands(word, &card.names));
        let told = words
            .iter()
            .all(|word| stands(word, &card.names) || stands(word, &card.act));
        let how = match (named, told, score) {
            (true, _, _) => Found::Named,
            (_, true, _) => Found::Told,
            (_, _, Some(_)) => Found::Near,
            _ => continue,
        };
        found.push((how, u32::MAX - score.unwrap_or(0), at));
    }
    // Letters that happen to stand in a text help only where no word does.
    let best = found.iter().map(|(how, _, _)| *how).min();
    if best != Some(Found::Near) {
        found.retain(|(how, _, _)| *how != Found::Near);
    }
    found.sort_unstable();
    found.into_iter().map(|(_, _, at)| at).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::rulebook::cards_of;

    fn first(typed: &str) -> Option<&'static str> {
        let cards = cards_of("party");
        let words: Vec<Words> = cards.iter().map(Words::of).collect();
        let found = find(typed, &words);
        found.first().map(|at| cards[*at].id.as_str())
    }

    #[test]
    fn a_card_is_found_as_people_type() {
        for (typed, id) in [
            ("thu ve nhieu hon phat ra", "collected-more"),
            ("phiếu lạ", "collected-more"),
            ("mat dien", "power-cut"),
            ("treo may", "laptop-dies"),
            ("bang phieu", "tie"),
            ("noi dai", "speaker-over"),
            ("doc nham ket qua bieu quyet", "wrong-vote-result"),
            ("trung cu xin rut", "elected-withdraws"),
            ("kiem phieu co ten trong danh sach", "teller-on-list"),
            ("quoc ca", "anthem-fails"),
            ("mat tuc so", "quorum-lost"),
            ("du bi bieu quyet", "card-without-vote"),
            ("power cut", "power-cut"),
            ("QUORUM", "quorum-lost"),
            ("double nomination", "name-twice"),
        ] {
            assert_eq!(first(typed), Some(id), "{typed}");
        }
    }

    #[test]
    fn letters_may_be_missing_and_nonsense_finds_nothing() {
        assert_eq!(first("mtdien"), Some("power-cut"));
        assert_eq!(first("zzzqqq"), None);
    }

    #[test]
    fn nothing_typed_leaves_all_in_their_order() {
        let words: Vec<Words> = cards_of("general").iter().map(Words::of).collect();
        let all: Vec<usize> = (0..words.len()).collect();
        assert_eq!(find("  ", &words), all);
    }
}
