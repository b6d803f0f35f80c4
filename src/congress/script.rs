//! Placeholders of the script: the names that may stand in braces in a sentence of the session, such as
//! `{present}`. `load` checks that a session uses no other; `locale` fills them from the state.
//!
//! `{{` is a literal opening brace and `}}` a closing one.

/// Every name that may stand in braces. Persons are named without a form of address, so that sentences
/// say "đồng chí {chair}".
pub const PLACEHOLDERS: &[&str] = &[
    // ---- the hall ----
    // Present; in a step whose vote is called, or whose papers are issued: present at that moment.
    "present",
    // Those with a seat.
    "summoned",
    // E; frozen as above.
    "base",
    // Votes needed; frozen as above.
    "need",
    // Subordinate units of the plan.
    "units",
    // The guests with their posts, in the order of introduction: "đồng chí …, Bí thư …; đồng chí …".
    "guests",
    // Who runs the congress now.
    "chair",
    // ---- where we are ----
    // Title of the item.
    "item",
    // Title of the item after it that is still to come.
    "next_item",
    // Time of day, 09:42.
    "time",
    // Today: "ngày 10 tháng 01 năm 2020".
    "date",
    // Title of the document that the step reads.
    "document",
    // Who presents it: its owner, else the person in charge of the item.
    "presenter",
    // How the programme runs: "chậm 4 phút".
    "behind",
    // Expected close of the sitting, 11:34.
    "close",
    // ---- the step's card vote, else the last one ----
    // What is decided: "thông qua {vote}".
    "vote",
    // Đồng ý.
    "yes",
    // Không đồng ý.
    "no",
    // Ý kiến khác.
    "other",
    // Share of those present, with its sign: "99,05%".
    "pct_present",
    // Share of E, with its sign.
    "pct_base",
    // "đã được thông qua" or "chưa được thông qua".
    "result",
    // ---- the election of the step, else of its item, else the latest ----
    // What is elected.
    "election",
    // The round as a word after "lần thứ": "nhất", "hai".
    "round",
    // Seats.
    "seats",
    // How many names the list has; in a step that reads names: those names.
    "names",
    // Names above the seats.
    "surplus",
    // The most names above the seats that the rules allow.
    "surplus_limit",
    // The names of the list, in the order of the paper.
    "list",
    // The tellers, head first.
    "tellers",
    // The head of the tellers.
    "head_teller",
    // Papers issued.
    "issued",
    // Papers collected.
    "collected",
    // Valid papers.
    "valid",
    // Invalid papers.
    "invalid",
    // The elected, from the highest down: of this round in a step of the election, else of all rounds.
    "elected",
    // Their number.
    "elected_count",
    // ---- speakers ----
    // Who has the floor, else who comes next.
    "speaker",
    // Who comes after that.
    "next_speaker",
    // Limit of a speech: "5 phút".
    "speech_limit",
    // ---- the congress ----
    // Town or commune.
    "place",
    // Full title of the congress.
    "title",
    // The organisation that holds it.
    "organisation",
    // Term, "2020 - 2025".
    "term",
    // Who convenes it.
    "convener",
    // Members of the whole organisation.
    "members",
];

/// A piece of a sentence with placeholders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// The name between two braces, without spaces around it.
    Placeholder(&'a str),
}

/// The pieces of a sentence, in order. A brace that nothing closes is text.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        if let Some(after) = from.strip_prefix("{{") {
            pieces.push(Piece::Text("{"));
            rest = after;
        } else if let Some(after) = from.strip_prefix("}}") {
            pieces.push(Piece::Text("}"));
            rest = after;
        } else if let Some(after) = from.strip_prefix('}') {
            pieces.push(Piece::Text("}"));
            rest = after;
        } else if let Some((name, after)) =
            from.strip_prefix('{').and_then(|open| open.split_once('}'))
        {
            pieces.push(Piece::Placeholder(name.trim()));
            rest = after;
        } else {
            pieces.push(Piece::Text(from));
            return pieces;
        }
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{PLACEHOLDERS, Piece, pieces};

    #[test]
    fn names_are_told_from_text() {
        assert_eq!(
            pieces("Có mặt {present}/{ summoned }."),
            [
                Piece::Text("Có mặt "),
                Piece::Placeholder("present"),
                Piece::Text("/"),
                Piece::Placeholder("summoned"),
                Piece::Text("."),
            ]
        );
        assert!(pieces("").is_empty());
    }

    #[test]
    fn doubled_and_lone_braces_are_text() {
        let said = |text| -> String {
            pieces(text)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Text(text) => text.to_owned(),
                    Piece::Placeholder(name) => format!("<{name}>"),
                })
                .collect()
        };
        assert_eq!(said("{{yes}}"), "{yes}");
        assert_eq!(said("{{{yes}}}"), "{<yes>}");
        assert_eq!(said("a } b { c"), "a } b { c");
        assert_eq!(said("{"), "{");
    }

    #[test]
    fn no_placeholder_stands_twice() {
        let mut names = PLACEHOLDERS.to_vec();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), PLACEHOLDERS.len());
    }
}
