//! Refusals in words: what is wrong, by which rule, and what to do now.

use super::bundle::Locale;
use super::facts;
use crate::congress::Refusal;
use crate::congress::election::{Finding, Invalid, Line};

/// A refusal as it is shown. Which key leads to the way out is for the screen to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is wrong.
    pub what: String,
    /// The rule behind it, where there is one.
    pub rule: Option<String>,
    /// What to do now.
    pub to_do: String,
    /// What does not add up, one sentence each, with its code in front.
    pub findings: Vec<String>,
}

impl Locale {
    /// A refusal in words.
    pub fn refusal(&self, refusal: &Refusal) -> Said {
        let id = format!("refusal-{}", refusal.reason.id());
        let facts = refusal.reason.facts();
        Said {
            what: self.format(&id, &facts),
            rule: refusal.rule.as_ref().map(|rule| self.source(rule)),
            to_do: self.format_attribute(&id, "do", &facts),
            findings: refusal
                .findings
                .iter()
                .map(|finding| format!("{}: {}", finding.code(), self.finding(finding)))
                .collect(),
        }
    }

    /// Something in a count that does not add up, with the numbers that collide.
    pub fn finding(&self, finding: &Finding) -> String {
        match finding {
            Finding::IssuedOverPresent { issued, present } => self.format(
                "finding-issued-over-present",
                &facts![issued = *issued, present = *present],
            ),
            Finding::CollectedOverIssued { collected, issued } => self.format(
                "finding-collected-over-issued",
                &facts![collected = *collected, issued = *issued],
            ),
            Finding::IssuedOverBase { issued, base } => self.format(
                "finding-issued-over-base",
                &facts![issued = *issued, base = *base],
            ),
            Finding::CollectedUnderIssued { collected, issued } => self.format(
                "finding-collected-under-issued",
                &facts![
                    collected = *collected,
                    issued = *issued,
                    missing = issued.saturating_sub(*collected),
                ],
            ),
            Finding::Printed {
                printed,
                issued,
                spoiled,
                unused,
            } => self.format(
                "finding-printed",
                &facts![
                    printed = *printed,
                    issued = *issued,
                    spoiled = *spoiled,
                    unused = *unused,
                    sum = u64::from(*issued) + u64::from(*spoiled) + u64::from(*unused),
                ],
            ),
            Finding::ValidInvalid {
                valid,
                invalid,
                collected,
            } => self.format(
                "finding-valid-invalid",
                &facts![
                    valid = *valid,
                    invalid = *invalid,
                    sum = u64::from(*valid) + u64::from(*invalid),
                    collected = *collected,
                ],
            ),
            Finding::InvalidReasons { sum, invalid } => self.format(
                "finding-invalid-reasons",
                &facts![sum = *sum, invalid = *invalid],
            ),
            Finding::VotesOverValid {
                candidate,
                votes,
                valid,
            } => self.format(
                "finding-votes-over-valid",
                &facts![
                    candidate = candidate.as_str(),
                    votes = *votes,
                    valid = *valid
                ],
            ),
            Finding::SumOverSeats { sum, most } => {
                self.format("finding-sum-over-seats", &facts![sum = *sum, most = *most])
            }
            Finding::SumUnderValid { sum, valid } => self.format(
                "finding-sum-under-valid",
                &facts![sum = *sum, valid = *valid],
            ),
            Finding::SingleLine {
                candidate,
                agree,
                against,
                valid,
            } => self.format(
                "finding-single-line",
                &facts![
                    candidate = candidate.as_str(),
                    agree = *agree,
                    against = *against,
                    valid = *valid
                ],
            ),
            Finding::AgainstNotAsked { .. } => self.text("finding-against-not-asked"),
            Finding::LineOverValid {
                candidate,
                agree,
                against,
                valid,
            } => self.format(
                "finding-line-over-valid",
                &facts![
                    candidate = candidate.as_str(),
                    agree = *agree,
                    against = *against,
                    valid = *valid,
                ],
            ),
            Finding::VotesMissing { names, given } => self.format(
                "finding-votes-missing",
                &facts![names = *names, given = *given],
            ),
            Finding::VotesWithoutValid { sum } => {
                self.format("finding-votes-without-valid", &facts![sum = *sum])
            }
            Finding::ValidWithoutVotes { valid } => {
                self.format("finding-valid-without-votes", &facts![valid = *valid])
            }
            Finding::EntriesDiffer { line } => self.format(
                "finding-entries-differ",
                &facts![line = self.count_line(line)],
            ),
            Finding::GivenDiffers {
                line,
                given,
                derived,
            } => self.format(
                "finding-given-differs",
                &facts![
                    line = self.count_line(line),
                    given = *given,
                    derived = *derived,
                ],
            ),
            Finding::BaseDiffers { given, measured } => self.format(
                "finding-base-differs",
                &facts![given = *given, measured = *measured],
            ),
            Finding::ManyInvalid { invalid, collected } => self.format(
                "finding-many-invalid",
                &facts![invalid = *invalid, collected = *collected],
            ),
            Finding::ManyUncounted { lines, of } => {
                self.format("finding-many-uncounted", &facts![lines = *lines, of = *of])
            }
        }
    }

    /// A line of a count: "phiếu hợp lệ", "số phiếu của Lò Văn Chung".
    pub fn count_line(&self, line: &Line) -> String {
        match line {
            Line::Valid => self.text("count-line-valid"),
            Line::Invalid => self.text("count-line-invalid"),
            Line::Reason(reason) => self.format(
                "count-line-reason",
                &facts![reason = self.invalid_reason(reason)],
            ),
            Line::Votes(candidate) => {
                self.format("count-line-votes", &facts![candidate = candidate.as_str()])
            }
            Line::Against(candidate) => self.format(
                "count-line-against",
                &facts![candidate = candidate.as_str()],
            ),
        }
    }

    /// Why a paper is invalid; a reason that this program does not know stands as it is.
    pub fn invalid_reason(&self, reason: &str) -> String {
        match Invalid::from_id(reason) {
            Some(known) => self.text(&format!("invalid-{}", known.id().replace('_', "-"))),
            None => reason.to_owned(),
        }
    }
}
