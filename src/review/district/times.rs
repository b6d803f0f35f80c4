//! Where the time of many congresses goes: planned against actual, by the titles of items.

use super::duties::{lesser, short_words};
use super::kept::{Few, Kept, short};
use super::spread::Lengths;
use crate::congress::Millis;
use crate::locale::fold;
use crate::review::ItemLesson;
use crate::rulebook::Words;
use std::cmp::Reverse;

/// Different titles that are told apart. Beyond them a sample by a digest of the title is kept, and
/// [`Times::all`] still holds everything.
const MOST: usize = 2048;

/// A digest of a title, then the title as it is compared.
type Title = (u64, String);

/// Items of all congresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// By title, without diacritics, signs and figures.
    pub titles: Kept<Title, ItemSum, MOST>,
    /// All items together.
    pub all: ItemSum,
}

/// One title over all congresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemSum {
    /// The title, as one of the sessions has it.
    pub title: Words,
    /// Planned lengths of those that were held.
    pub planned: Lengths,
    /// Actual lengths.
    pub actual: Lengths,
    /// How many took a minute or more longer than planned.
    pub over: u64,
    /// How much those took longer, together, in milliseconds.
    pub over_sum: i64,
    /// How many were left out.
    pub skipped: u64,
    /// The longest over the plan, longest first, with the congress.
    pub worst: Few<(Reverse<i64>, String), 3>,
}

impl ItemSum {
    fn add(&mut self, item: &ItemLesson, name: &str) {
        lesser(&mut self.title, short_words(&item.title));
        if item.skipped.is_some() {
            self.skipped += 1;
            return;
        }
        self.planned.add(item.planned);
        self.actual.add(item.actual);
        let over = item.actual - item.planned;
        if over >= Millis::minutes(1) {
            self.over += 1;
            self.over_sum = self.over_sum.saturating_add(over.0);
            self.worst.add((Reverse(over.0), name.to_owned()));
        }
    }

    fn join(&mut self, other: Self) {
        lesser(&mut self.title, other.title);
        self.planned.merge(&other.planned);
        self.actual.merge(&other.actual);
        self.over += other.over;
        self.over_sum = self.over_sum.saturating_add(other.over_sum);
        self.skipped += other.skipped;
        self.worst.merge(other.worst);
    }

    /// Longer than planned, all together; negative is shorter.
    pub fn difference(&self) -> Millis {
        self.actual.sum() - self.planned.sum()
    }
}

impl Times {
    /// Takes in the items of one congress: those that came to their end, and those left out. What a rehearsal
    /// took as met was not held.
    pub fn add(&mut self, items: &[ItemLesson], name: &str) {
        for item in items {
            if item.taken_as_met || !item.done && item.skipped.is_none() {
                continue;
            }
            self.all.add(item, name);
            if let Some(sum) = self.titles.at(title(&item.title.vi)) {
                sum.add(item, name);
            }
        }
        self.all.title = Words::default();
    }

    /// Takes in items of other congresses.
    pub fn merge(&mut self, other: Self) {
        self.titles.merge(other.titles, ItemSum::join);
        self.all.join(other.all);
    }
}

/// A title as it is compared: folded, words only. Years and numbers of terms differ from unit to unit.
fn title(text: &str) -> Title {
    let letters: String = fold(text)
        .chars()
        .map(|c| if c.is_alphabetic() { c } else { ' ' })
        .collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    let key = short(&words.join(" "));
    (digest(&key), key)
}

/// FNV-1a: the same on every machine and in every version.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}
