//! The operator's screen: the loop, the layers, one file per pane. Knows no file, clock or terminal of its
//! own: those come as a [`Desk`](desk::Desk) from `cli`.

mod actions;
pub mod confirm;
pub mod desk;
mod dialogs;
pub mod field;
mod hands;
mod help;
pub mod home;
mod hooks;
pub mod layer;
mod lines;
mod notices;
mod panes;
pub mod phrase;
mod picker;
pub mod prompt;
pub mod run;
mod screen;
pub mod signs;
#[cfg(test)]
mod testing;
pub mod theme;
pub mod view;
pub mod widgets;
#[cfg(test)]
mod words_tests;
