//! Tests of the whole: the house rules, scenarios, faults, screens, documents, the real binary.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod count;
mod district;
mod duties;
mod faults;
mod gates;
mod house;
mod pilot;
mod readiness;
mod readme;
mod review;
mod rolls;
mod scenarios;
mod screens;
mod support;
mod tally;
mod terminal;
