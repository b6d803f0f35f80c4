//! The operator's screen: the loop, the layers, one file per pane. Knows no file, clock or terminal of its
//! own: those come as a [`Desk`](desk::Desk) from `cli`.

pub mod desk;
pub mod dialogs;
pub mod layer;
pub mod signs;
pub mod theme;
pub mod view;
pub mod widgets;
