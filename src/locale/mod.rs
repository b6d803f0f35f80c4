//! PURE. The program's words: Fluent messages in Vietnamese and English, and everything that turns typed
//! facts into sentences: numbers, times, refusals, log lines, the script on the podium.
//!
//! Every room has its own file of messages in each language (`vi/podium.ftl`, `en/podium.ftl`, …); those
//! of the congress itself are in `core.ftl`. Words of data (sessions, rulebooks) are
//! [`Words`](crate::rulebook::Words) and live with the data.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod bundle;
mod composition;
mod duties;
mod election_events;
mod events;
mod fold;
mod late;
mod named;
mod numbers;
mod problems;
mod prompts;
mod readiness;
mod refusals;
mod script;
mod titles;
mod votes;

#[cfg(test)]
mod tests;

pub use bundle::Locale;
pub use fold::fold;
pub use named::{NAMED_IDS, Named};
pub use prompts::{RungWords, VoteSentences};
pub use readiness::FindingWords;
pub use refusals::Said;
pub use script::ScriptExtras;

/// What stands where a fact is not known yet.
pub const UNKNOWN: &str = "…";

/// Facts for a sentence, by name: `facts![name = "Lò Văn Inh", seats = 14_u32]`.
macro_rules! facts {
    ($($name:ident = $value:expr),* $(,)?) => {
        [$((stringify!($name), $crate::congress::Fact::from($value))),*]
    };
}
pub(crate) use facts;
