//! Lines of a count in words.

use super::compare::Line;
use crate::congress::election::Line as FindingLine;
use crate::locale::{Locale, facts};

/// A line of a count: "số phiếu của số 7 Tòng Văn Pâng". `name` gives the name at a place, from 0.
pub fn line_name(line: &Line, name: impl Fn(usize) -> String, locale: &Locale) -> String {
    let numbered = |place: usize| {
        locale.format(
            "count-numbered",
            &facts![number = place + 1, name = name(place)],
        )
    };
    match line {
        Line::Collected => locale.text("count-line-collected"),
        Line::Reasons => locale.text("count-line-reasons"),
        Line::Valid => locale.count_line(&FindingLine::Valid),
        Line::Invalid => locale.count_line(&FindingLine::Invalid),
        Line::Reason(reason) => locale.count_line(&FindingLine::Reason(reason.clone())),
        Line::Votes(place) => locale.count_line(&FindingLine::Votes(numbered(*place))),
        Line::Against(place) => locale.count_line(&FindingLine::Against(numbered(*place))),
    }
}
