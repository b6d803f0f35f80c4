//! presidium: the console at the podium of a formal congress.

pub mod congress;
pub mod rulebook;
