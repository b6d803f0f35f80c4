//! PURE. Keys: chords, the table of actions, keymaps and what a press means.
//!
//! ```text
//! terminal event -> Chord -> Keyboard::press(mode, chord, kind, now)
//!                              Guard     held keys, double presses     (guard.rs)
//!                              Keymap    a trie for each mode          (keymap.rs, trie.rs, press.rs)
//!                              Syllable  what an input method made     (telex.rs)
//!                           -> Heard: an action, more keys wanted, a key for the field, nothing
//! ```
//!
//! * `action.rs` is the only vocabulary: keymaps, help, palette and footer speak of nothing else.
//! * `read.rs` reads a keymap file; `rules.rs` holds what every keymap must keep so that clickers and
//!   input methods can do no harm; `shipped.rs` has the keymaps of the program.
//! * `help.rs` draws help, footer, menu and palette from the keymap in force, so that a changed key shows
//!   everywhere.
//!
//! The room is told the time and knows no terminal, no file and no language: the words people read are
//! messages in `locale`, or labels in the keymap.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod action;
pub mod chord;
mod guard;
mod help;
mod keyboard;
mod keymap;
mod mode;
mod press;
mod read;
mod rules;
mod shipped;
mod telex;
mod trie;

#[cfg(test)]
mod words_tests;

pub use action::{Action, Effect, Group, Hands};
pub use chord::{BadChord, Chord, Face, Key, sequence, shown, written};
pub use guard::{DOUBLE_PRESS, Guard, KeyKind, Verdict};
pub use help::HelpRow;
pub use keyboard::{Heard, Keyboard};
pub use keymap::{Keymap, Label, Row};
pub use mode::{Fields, Mode};
pub use press::{Following, Pending, Pressed};
pub use read::{FORMAT, codes, read};
pub use shipped::{SHIPPED, keymap as shipped};
pub use telex::{Syllable, last_key};
