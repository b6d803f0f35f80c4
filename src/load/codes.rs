//! Every code of sessions, rulebooks and rolls, with the facts of its sentence. The sentences are in
//! `locale`, as `problem-CODE` and `problem-CODE.do`.

use crate::source::{Code, CodeInfo, ReadingCodes, reading_codes};

/// Codes of reading, for sessions.
pub const SESSION_READING: ReadingCodes = reading_codes!("S");
/// Codes of reading, for rulebooks.
pub const RULEBOOK_READING: ReadingCodes = reading_codes!("R");

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident: $n:literal, $id:literal, $grade:ident, [$($fact:literal),*];)*) => {
        $($(#[$doc])* pub const $name: Code<$n> = Code::$grade($id, [$($fact),*]);)*

        /// Every code of this room: reading, sessions, rulebooks, rolls.
        pub fn all_codes() -> Vec<CodeInfo> {
            let mut all = SESSION_READING.all();
            all.extend(RULEBOOK_READING.all());
            all.extend([$($name.info()),*]);
            all
        }
    };
}

codes! {
    /// An id that is not written `[a-z0-9-]{1,40}`.
    ID_WRONG: 1, "S030", error, ["id"];
    /// An id that stands twice in its kind.
    ID_TWICE: 2, "S031", error, ["id", "line"];
    /// A text that must not be empty is.
    BLANK: 1, "S032", error, ["field"];
    /// Words have English and no Vietnamese.
    NO_VIETNAMESE: 0, "S033", error, [];
    /// A list that must not be empty is.
    LIST_EMPTY: 1, "S034", error, ["list"];
    /// An officer, document or election that is not in the session. `what` is a key word: `officer`,
    /// `document`, `election`.
    UNKNOWN_REFERENCE: 3, "S035", error, ["what", "id", "near"];
    /// A subject that the rulebook does not know.
    UNKNOWN_SUBJECT: 2, "S036", error, ["subject", "near"];
    /// A placeholder that does not exist.
    UNKNOWN_PLACEHOLDER: 2, "S037", error, ["name", "near"];
    /// A brace without its partner, or with nothing inside.
    BRACE: 1, "S038", error, ["part"];
    /// Not a length of time.
    LENGTH_WRONG: 1, "S039", error, ["text"];
    /// Not a time of day.
    CLOCK_WRONG: 1, "S040", error, ["text"];
    /// Not a date.
    DATE_WRONG: 1, "S041", error, ["text"];
    /// Not an offset from UTC.
    OFFSET_WRONG: 1, "S042", error, ["text"];
    /// A number that is too small, too large or none.
    NUMBER_WRONG: 4, "S043", error, ["field", "text", "least", "most"];
    /// A length of time that is nothing, or longer than a day.
    LENGTH_OUT: 1, "S044", error, ["text"];
    /// A step of this kind needs this field.
    STEP_NEEDS: 2, "S045", error, ["kind", "field"];
    /// A step of this kind has no use for this field.
    STEP_HAS: 2, "S046", error, ["kind", "field"];
    /// A name stands twice on the list of an election.
    CANDIDATE_TWICE: 2, "S047", error, ["name", "line"];
    /// A card that is not on the roll.
    CARD_UNKNOWN: 1, "S048", error, ["card"];
    /// The card belongs to somebody else on the roll.
    CARD_OTHER: 3, "S049", error, ["card", "name", "roll"];
    /// A proposed teller stands on the list of the election.
    TELLER_ON_LIST: 2, "S050", error, ["name", "line"];
    /// The list has fewer names than seats.
    LIST_SHORT: 2, "S051", error, ["names", "seats"];
    /// The list has more names than the surplus allows.
    LIST_LONG: 3, "S052", warning, ["names", "seats", "limit"];
    /// A sitting opens before the one before it is planned to end.
    SITTING_EARLY: 2, "S053", warning, ["opens", "ends"];
    /// An item is fixed to start before those before it are planned to end.
    ITEM_EARLY: 2, "S054", warning, ["starts", "ends"];
    /// A sitting is planned to last past midnight.
    PAST_MIDNIGHT: 1, "S055", warning, ["ends"];
    /// One person is in charge of an item and stands in as well.
    OWN_DEPUTY: 1, "S056", warning, ["id"];
    /// A requirement that no duty of the rulebook asks about.
    UNKNOWN_REQUIREMENT: 2, "S057", warning, ["requirement", "near"];
    /// A duty that the rulebook does not have is switched off.
    UNKNOWN_DUTY: 2, "S058", error, ["duty", "near"];
    /// A duty is switched off twice.
    DUTY_TWICE: 2, "S059", error, ["duty", "line"];
    /// The session names another rulebook than the one given.
    RULEBOOK_OTHER: 2, "S060", error, ["named", "given"];
    /// The rulebook is not in force on the day of the congress.
    RULEBOOK_DATE: 3, "S061", warning, ["date", "from", "until"];
    /// A delegate congress does not say how many units there are.
    UNITS_MISSING: 0, "S062", warning, [];
    /// The number is voted although it comes from above.
    NUMBER_ALLOCATED: 1, "S063", warning, ["election"];
    /// A rung stands behind one that comes after it.
    RUNG_ORDER: 2, "S064", warning, ["rung", "after"];
    /// A proposed teller is not on the roll.
    TELLER_UNKNOWN: 2, "S065", warning, ["name", "near"];
    /// The session has no roll.
    NO_ROLL: 0, "S066", error, [];
    /// A field without which documents are left with a gap.
    GAP: 1, "S067", warning, ["field"];
    /// A teller is named twice.
    TELLER_TWICE: 2, "S068", error, ["name", "line"];
    /// Two guests have one place in the order.
    ORDER_TWICE: 2, "S069", warning, ["order", "line"];
    /// Two names of one list have the same card.
    CARD_TWICE: 2, "S070", error, ["card", "line"];
    /// A name differs from the roll in its marks only.
    CARD_SPELLING: 3, "S071", warning, ["card", "name", "roll"];
    /// Those who may stand are elected by an election that stands behind this one.
    FROM_AMONG_LATER: 1, "S072", error, ["election"];
    /// The list has too few names for the seats and the alternates.
    ALTERNATES_SHORT: 3, "S073", warning, ["names", "seats", "alternates"];
    /// Something of those elected comes before their election is announced.
    ELECTED_LATER: 1, "S074", warning, ["election"];
    /// Somebody stands from among those elected who is not on the list of that election.
    NOT_AMONG: 2, "S075", warning, ["name", "election"];
    /// The congress is called again, and the rulebook knows nothing of that.
    NO_LATER_CALL: 1, "S076", warning, ["call"];
    /// The list must have more names than seats.
    NO_SURPLUS: 2, "S077", warning, ["names", "seats"];
    /// Several people on the roll have the name of a candidate who is named without a card.
    CANDIDATE_NAMESAKES: 4, "S080", warning, ["name", "count", "people", "cards"];
    /// Several people on the roll have the name of a teller.
    TELLER_NAMESAKES: 2, "S081", warning, ["name", "people"];
    /// A duty of the session has the number of one of the rulebook.
    DUTY_TAKEN: 1, "S082", error, ["duty"];

    /// An id that is not written `[a-z0-9-]{1,40}`.
    RULE_ID_WRONG: 1, "R030", error, ["id"];
    /// A share with denominator 0.
    DENOMINATOR: 0, "R031", error, [];
    /// A share of more than everything.
    SHARE: 2, "R032", error, ["num", "den"];
    /// A subject stands twice.
    SUBJECT_TWICE: 2, "R033", error, ["subject", "line"];
    /// A duty stands twice.
    RULE_DUTY_TWICE: 2, "R034", error, ["duty", "line"];
    /// A duty speaks of a subject that is not in the list.
    RULE_SUBJECT: 3, "R035", error, ["subject", "near", "duty"];
    /// English is missing in a rulebook that ships with the program.
    NO_ENGLISH: 0, "R036", error, [];
    /// The Vietnamese text is missing.
    RULE_BLANK: 0, "R037", error, [];
    /// The rulebook ends before it begins.
    PERIOD: 2, "R038", error, ["from", "until"];
    /// A source is younger than the last day of the rulebook.
    SOURCE_DATE: 2, "R039", error, ["date", "until"];
    /// A rule is marked as seen in its source, and the source is not named.
    CITE: 0, "R040", error, [];
    /// Nothing meets the duty.
    MET_BY: 1, "R041", error, ["duty"];
    /// A percentage over 100.
    PERCENT: 1, "R042", error, ["percent"];
    /// There are no subjects.
    NO_SUBJECTS: 0, "R043", error, [];
    /// Evidence speaks of "the election in question" where there is none.
    NO_ELECTION: 1, "R044", error, ["duty"];
    /// Not even one round is allowed.
    NO_ROUNDS: 0, "R045", error, [];
    /// A special matter that is not in the list of subjects.
    SPECIAL_SUBJECT: 2, "R046", error, ["subject", "near"];
    /// A subject is among the special matters twice.
    SPECIAL_TWICE: 2, "R047", error, ["subject", "line"];
    /// A special share is for no subject.
    SPECIAL_EMPTY: 0, "R048", error, [];
    /// A threshold's source is younger than the first day of the rulebook.
    SHARE_DATE: 2, "R049", error, ["date", "from"];
    /// A call that is never made: any number is enough at the one before.
    CALL_NEVER: 0, "R050", error, [];
    /// A situation card stands twice.
    SITUATION_TWICE: 2, "R070", error, ["situation", "line"];
    /// A situation card does not say what to do.
    ACT_EMPTY: 1, "R071", error, ["situation"];
    /// A deck of situation cards that does not ship with the program.
    DECK_UNKNOWN: 2, "R072", error, ["deck", "near"];

    // Duties, of rulebooks and of sessions.
    /// The duty's source is marked as seen and has no date.
    DUTY_DATE: 1, "R060", error, ["duty"];
    /// A number of days, minutes or questions is 0.
    DUTY_ZERO: 1, "R061", error, ["duty"];
    /// The duty ends before its source begins.
    HOLDS_UNTIL: 3, "R062", error, ["duty", "until", "date"];
    /// A number is bound by nothing, or by a least that is over the most.
    DUTY_BOUNDS: 1, "R063", error, ["duty"];
    /// A list of the duty is too short to say anything.
    DUTY_EMPTY: 1, "R064", error, ["duty"];
    /// Nothing that meets the duty can be there before it falls due.
    MET_LATE: 1, "R065", error, ["duty"];
    /// A step is to be put in where the congress is not open.
    REMEDY_OUTSIDE: 1, "R066", error, ["duty"];
    /// The number of another list is that of a duty, or stands twice.
    ALSO_TAKEN: 1, "R067", error, ["number"];

    /// The file is larger than what is read.
    ROLL_TOO_LARGE: 2, "C001", error, ["size", "limit"];
    /// There is nobody in the file.
    ROLL_EMPTY: 0, "C002", error, [];
    /// A quote is opened and never closed.
    QUOTE_OPEN: 0, "C003", error, [];
    /// A column is missing. `column` is a key word: `card`, `name`, `status`.
    COLUMN_MISSING: 1, "C004", error, ["column"];
    /// A column that is not known and not read.
    COLUMN_UNKNOWN: 2, "C005", warning, ["column", "near"];
    /// Two columns say the same.
    COLUMN_TWICE: 1, "C006", error, ["column"];
    /// A row has fewer cells than the header.
    ROW_SHORT: 2, "C007", error, ["cells", "columns"];
    /// A row has more cells than the header.
    ROW_LONG: 2, "C008", error, ["cells", "columns"];
    /// Not a card number.
    CARD_WRONG: 1, "C009", error, ["text"];
    /// A card stands twice.
    ROLL_CARD_TWICE: 2, "C010", error, ["card", "line"];
    /// A name is missing.
    NAME_MISSING: 0, "C011", error, [];
    /// Two people have one name and nothing to tell them apart.
    NAME_TWICE: 2, "C012", warning, ["name", "line"];
    /// A status that does not exist.
    STATUS_UNKNOWN: 3, "C013", error, ["status", "near", "known"];
    /// Not a year of birth.
    YEAR_WRONG: 1, "C014", error, ["text"];
    /// Nobody on the roll has a vote.
    NOBODY_VOTES: 0, "C015", error, [];
    /// A sex that is neither of the two words.
    SEX_UNKNOWN: 1, "C016", warning, ["text"];
    /// Not a number of shares, or 0.
    SHARES_WRONG: 1, "C025", error, ["text"];
    /// The rulebook counts shares, and the roll has no column of them.
    SHARES_MISSING: 0, "C026", error, [];
    /// Not a year of joining.
    JOINED_WRONG: 1, "C027", warning, ["text"];
    /// The rulebook counts people, so the shares of the roll are not read.
    SHARES_IDLE: 0, "C028", warning, [];
    /// There are more problems than are told.
    ROLL_MORE: 1, "C029", error, ["count"];
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_code_stands_twice() {
        let all = all_codes();
        let ids: BTreeSet<&str> = all.iter().map(|code| code.id).collect();
        assert_eq!(ids.len(), all.len());
        for id in ids {
            let (letter, digits) = id.split_at(1);
            assert!(
                "SRC".contains(letter) && digits.len() == 3 && digits.parse::<u16>().is_ok(),
                "{id}"
            );
        }
    }
}
