//! The codes of what no duty speaks of.

use crate::rulebook::Severity;

/// A code of this room. `locale` has its sentence `readiness-kNN`, what to do `readiness-kNN.do`, and both as
/// they stand on the sheet, where no fact is known: `code-KNN` and `code-KNN.do`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// `K` and two digits.
    pub code: &'static str,
    /// Its message.
    pub why: &'static str,
    /// Its weight, where no rule that was seen makes it a must.
    pub severity: Severity,
}

macro_rules! known {
    ($($(#[$doc:meta])* $name:ident: $code:literal, $why:literal, $severity:ident;)*) => {
        $(
            $(#[$doc])*
            pub(super) const $name: Known = Known {
                code: $code,
                why: $why,
                severity: Severity::$severity,
            };
        )*

        /// All of them, in the order of the sheet.
        pub const CODES: &[Known] = &[$($name),*];
    };
}

known! {
    /// Reading a document takes longer than anybody listens.
    READING_LONG: "K01", "readiness-k01", Should;
    /// An item is shorter than what is read in it.
    ITEM_SHORT: "K02", "readiness-k02", Should;
    /// Nobody knows how long documents take to read.
    READING_UNKNOWN: "K03", "readiness-k03", Lesson;
    /// A document is voted that nobody presents before.
    NOT_PRESENTED: "K04", "readiness-k04", Should;
    /// A document that was timed for reading is not read.
    NEVER_READ: "K05", "readiness-k05", Should;
    /// Nobody answers for a document that is read.
    NO_OWNER: "K06", "readiness-k06", Should;
    /// A teller counts while he has another task.
    COUNTS_AND_LEADS: "K07", "readiness-k07", Should;
    /// One person is in charge of more than half of the items.
    ONE_FOR_ALL: "K08", "readiness-k08", Should;
    /// The discussion is what is shortened when time runs out.
    DISCUSSION_LOOSE: "K09", "readiness-k09", Lesson;
    /// Nobody asks for solutions.
    NO_SOLUTIONS: "K10", "readiness-k10", Lesson;
    /// There is no discussion.
    NO_DISCUSSION: "K11", "readiness-k11", Should;
    /// The discussion comes after what it is about was voted.
    DISCUSSION_LATE: "K12", "readiness-k12", Should;
    /// A sitting lasts past its planned close.
    PAST_CLOSE: "K13", "readiness-k13", Should;
    /// The congress or a sitting is longer than allowed.
    TOO_LONG: "K14", "readiness-k14", Should;
    /// The day has passed.
    DAY_PASSED: "K15", "readiness-k15", Lesson;
    /// The congress is held after the deadline of the superior body.
    PAST_DEADLINE: "K16", "readiness-k16", Should;
    /// A teller may have to be replaced, because another ballot has his name.
    TELLER_STANDS: "K17", "readiness-k17", Should;
    /// Fewer than three tellers are proposed, or none.
    FEW_TELLERS: "K18", "readiness-k18", Should;
    /// A teller has no vote here.
    TELLER_NO_VOTE: "K19", "readiness-k19", Must;
    /// A candidate may not stand.
    MAY_NOT_STAND: "K20", "readiness-k20", Must;
    /// Nobody is proposed for an office.
    NO_CANDIDATES: "K21", "readiness-k21", Lesson;
    /// The number of delegates to the higher congress is to be voted, though it comes from above.
    NOT_ALLOCATED: "K22", "readiness-k22", Should;
    /// With this roll the congress can never sit.
    NO_QUORUM: "K23", "readiness-k23", Must;
    /// Units have nobody on the roll.
    EMPTY_UNITS: "K24", "readiness-k24", Should;
    /// Delegates have no unit.
    NO_UNIT: "K25", "readiness-k25", Should;
    /// Some on the roll have no vote.
    NO_VOTE: "K26", "readiness-k26", Lesson;
    /// A guest is to speak, and the programme has no place for it.
    GUEST_UNPLACED: "K27", "readiness-k27", Should;
    /// The programme has a guest speak, and none is to.
    NO_SPEAKER: "K28", "readiness-k28", Lesson;
    /// Duties are switched off.
    SWITCHED_OFF: "K29", "readiness-k29", Lesson;
}
