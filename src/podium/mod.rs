//! The operator's screen: the loop, the layers, one file per pane. Knows no file, clock or terminal of its
//! own: those come as a [`Desk`](desk::Desk) from `cli`.
//!
//! ```text
//! Desk::wait -> hands (keyboard, queue, layers) -> actions: Deed -> Effect -> Congress::decide -> Desk::write
//!      ^                                                                                            |
//!      |                                                                   Input::Written, only now applied
//!      +-- screen: header, programme, clock, script, speakers, reminders, footer; the layers over them
//! ```
//!
//! | file | what it is |
//! |---|---|
//! | `run`, `hands` | the loop; what a key leads to, what waits for the disk |
//! | `desk`, `view`, `layer` | the contract: what comes in and goes out, what is shown beside the congress, dialogs |
//! | `actions` | the one table from actions to effects |
//! | `screen`, `panes`, `notices` | how it looks: pure functions of context, view and size |
//! | `dialogs` | votes, ballots, gates, roll, lists |
//! | `prompt`, `confirm`, `picker`, `help` | a line of text, a question, the palette and menus, help |
//! | `home` | the screen before it: journals and sessions |

mod actions;
pub mod confirm;
pub mod desk;
mod dialogs;
mod drafts;
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
mod teams;
#[cfg(test)]
mod testing;
pub mod theme;
pub mod view;
pub mod widgets;
#[cfg(test)]
mod words_tests;
