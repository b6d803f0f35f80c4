//! What all dialogs are made of: fields, lists, the box they stand in, and what a key means to them.

pub mod choices;
pub mod field;
pub mod form;
pub mod list;
pub mod listing;
pub mod note;
pub mod paint;
pub mod people;
pub mod press;
pub mod sheet;
pub mod text;
