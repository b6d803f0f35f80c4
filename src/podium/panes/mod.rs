//! The panes of the podium screen, one file each. Every one draws what it is given and knows no other.

pub(super) mod clock;
pub(super) mod footer;
pub(super) mod header;
pub(super) mod programme;
pub(super) mod reminders;
pub(super) mod script;
pub(super) mod speakers;
