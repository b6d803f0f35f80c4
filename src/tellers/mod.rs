//! The tellers' own screen, on their own laptop: a count typed paper by paper or from a sheet, without the
//! congress running behind it. Knows no file, clock or terminal of its own: those come as a
//! [`keeper::Keeper`] and a [`Source`](crate::podium::desk::Source) from `cli`.
//!
//! | file | idea |
//! |---|---|
//! | `run` | the loop |
//! | `keeper` | what is asked of the disk |
//! | `app` | where the count is, and what a key leads to |
//! | `start`, `papers`, `sheet` | the three screens: who counts; papers by struck numbers; totals |
//! | `over`, `ending` | what lies over them: menu, questions, stacks, the end |
//! | `line` | the line being typed |
//! | `note` | what is said in place |
//! | `draw` | how it looks |
//!
//! The keys are few and fixed, so that a team that never saw the program learns them from one line of it: digits,
//! `x`, `k`, Enter, and function keys that F10 lists for hands that find none.

mod app;
mod draw;
mod ending;
pub mod keeper;
mod line;
mod note;
mod over;
mod papers;
pub mod run;
mod sheet;
mod start;

#[cfg(test)]
mod tests;
