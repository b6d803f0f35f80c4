//! presidium: the console at the podium of a formal congress.

pub mod congress;
pub mod export;
pub mod journal;
pub mod keys;
pub mod load;
pub mod locale;
pub mod podium;
pub mod rulebook;
pub mod source;
