//! The home screen.
use super::console::Console;
use super::failure::{Failure, exit};
use crate::podium::theme::{Colours, Ground, Theme};

/// Colours as the terminal and the user's wishes have them: `NO_COLOR`, and what the terminal says of itself.
pub fn theme() -> Theme {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let says = |name, words: &[&str]| {
        std::env::var(name).is_ok_and(|value| words.iter().any(|word| value.contains(word)))
    };
    let colours = if set("NO_COLOR") || says("TERM", &["dumb", "mono"]) {
        Colours::None
    } else if says("COLORTERM", &["truecolor", "24bit"]) || says("TERM", &["256color", "direct"]) {
        Colours::Full
    } else {
        Colours::Sixteen
    };
    // `COLORFGBG` ends with the ground's colour; 7 and 15 are light.
    let light = std::env::var("COLORFGBG")
        .is_ok_and(|value| matches!(value.rsplit(';').next(), Some("7" | "15")));
    Theme::new(colours, if light { Ground::Light } else { Ground::Dark })
}
pub fn open(_console: &Console) -> Result<u8, Failure> {
    Err(Failure::Told(exit::FAULT))
}
