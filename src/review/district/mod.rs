//! A whole district: what many congresses teach together.
//!
//! | file | idea |
//! |---|---|
//! | `kept`, `spread` | collections and distributions of fixed size that order and split do not change |
//! | `duties`, `times`, `counts` | what is added up: duties, items, votes and rounds |
//! | [`sums`], [`rollup`] | all of it, for the congresses held and for rehearsals apart |
//! | [`row`] | one congress in one row |
//! | [`expected`] | who has to hold a congress, and how that stands |
//! | [`totals`] | the answer, ranked |
//! | [`told`] | the answer in words |
//! | [`page`] | the answer as one HTML page with charts |
//!
//! Nothing here grows with the number of journals; only those expected are listed, all of them.

mod counts;
mod duties;
pub mod expected;
mod kept;
pub mod page;
pub mod rollup;
pub mod row;
#[cfg(test)]
mod sample;
mod spread;
pub mod sums;
#[cfg(test)]
mod tests;
mod times;
pub mod told;
pub mod totals;

pub use expected::{Attendance, Due, Expected, Outcome, standings};
pub use kept::Few;
pub use rollup::Rollup;
pub use row::Row;
pub use totals::{Broken, Ranked, Totals};
