//! Elections: the slate, the ladder of one secret ballot, and the arithmetic of its count.

mod rungs;
mod slate;
mod tally;

pub use rungs::*;
pub use slate::*;
pub use tally::*;
