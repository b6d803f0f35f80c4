//! The keymaps of the program, embedded.

use super::keymap::Keymap;
use super::read::read;

/// Id and text of each, the one that is used first.
pub const SHIPPED: [(&str, &str); 2] = [
    ("default", include_str!("../../keymaps/default.ron")),
    ("clicker", include_str!("../../keymaps/clicker.ron")),
];

/// The text of the shipped keymap with this id.
pub fn text(id: &str) -> Option<&'static str> {
    SHIPPED
        .iter()
        .find(|(shipped, _)| *shipped == id)
        .map(|(_, text)| *text)
}

/// The shipped keymap with this id.
pub fn keymap(id: &str) -> Option<Keymap> {
    read(id, text(id)?, &|_| None).0
}

#[cfg(test)]
#[path = "shipped_tests.rs"]
mod tests;
