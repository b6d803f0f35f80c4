//! Elections: the slate, the ladder of one secret ballot, and the arithmetic of its count.

mod findings;
mod papers;
mod rungs;
mod slate;
mod tally;

pub use findings::*;
pub use papers::*;
pub use rungs::*;
pub use slate::*;
pub use tally::*;
