//! Tests of the words: the files of both languages, and sentences made of a small congress.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::needless_pass_by_value
)]

mod events;
mod files;
mod numbers;
mod refusals;
mod roll;
mod sample;
mod script;
mod words;

use super::Locale;
use crate::rulebook::Lang;

fn vi() -> Locale {
    Locale::new(Lang::Vi)
}

fn en() -> Locale {
    Locale::new(Lang::En)
}

/// A sentence is whole: no message and no fact of it is missing.
fn whole(sentence: &str) -> bool {
    !sentence.trim().is_empty()
        && !sentence.contains('⟦')
        && !sentence.contains("{$")
        && !sentence.contains("  ")
        && !sentence.contains(" ,")
        && !sentence.contains(" ;")
}
