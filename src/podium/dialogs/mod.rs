//! Dialogs.

mod documents;
mod duties;
mod forms;
mod gate;
mod guests;
mod kit;
mod log;
mod roll;
mod speakers;
mod vote;
mod waivers;
