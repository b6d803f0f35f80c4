#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use super::fixture::Stage;
use super::*;
use crate::congress::Mode;

fn show(stage: &Stage, lang: Lang, only: &str) -> String {
    documents(&stage.congress, &stage.options(lang))
        .into_iter()
        .filter(|(name, _)| name.as_str().starts_with(only))
        .map(|(name, text)| format!("===== {name}\n{text}"))
        .collect()
}

#[test]
fn show_all() {
    let mut stage = Stage::with_rounds(Mode::Live, "");
    stage.slate();
    stage.until("bau/print");
    eprintln!("{}", show(&stage, Lang::Vi, "bien-ban-kiem"));
    let stage = Stage::all_rounds(Mode::Live, "");
    eprintln!("{}", show(&stage, Lang::En, ""));
}
