//! Dialogs.

mod gate;
mod kit;
mod vote;
