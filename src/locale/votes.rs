//! Words about card votes: what a result is measured on, which share it needs and by which rule, the sections
//! of the hall.

use super::bundle::Locale;
use super::facts;
use crate::congress::card_vote::{CardVote, Cards};
use crate::congress::event::Section;
use crate::rulebook::{BaseKind, Majority};

/// The word by which messages choose what a share is taken of.
pub(super) fn kind(on: BaseKind) -> &'static str {
    match on {
        BaseKind::AdjustedSummoned => "adjusted",
        BaseKind::TotalMembers => "total",
        BaseKind::Present | BaseKind::Collected | BaseKind::Valid => "present",
    }
}

/// The share is the usual one, "quá một nửa".
pub(super) fn more_than_half(majority: &Majority) -> bool {
    majority.strict && u64::from(majority.num) * 2 == u64::from(majority.den)
}

impl Locale {
    /// The number a result is measured on, so that it reads well after "tính trên": "105", "số có mặt (98)".
    pub fn measured(&self, on: BaseKind, number: u32) -> String {
        self.format(
            "vote-measured",
            &facts![on = kind(on), n = self.number(number)],
        )
    }

    /// The word by which messages choose what a share is taken of.
    pub fn measured_kind(&self, on: BaseKind) -> &'static str {
        kind(on)
    }

    /// The same of a vote that is called.
    pub fn vote_measured(&self, vote: &CardVote) -> String {
        self.measured(vote.on, vote.measured_on())
    }

    /// A share in words: "75%", "2/3", "một nửa".
    pub fn share(&self, majority: &Majority) -> String {
        let (num, den) = (u64::from(majority.num), u64::from(majority.den.max(1)));
        if num * 2 == den {
            self.text("vote-half")
        } else if (num * 100).is_multiple_of(den) {
            format!("{}%", num * 100 / den)
        } else {
            format!("{num}/{den}")
        }
    }

    /// What is special about the share a vote needs, with the rule behind it; `None` where it is more than
    /// half, by a rule that was seen in its source.
    pub fn special_share(&self, majority: &Majority) -> Option<String> {
        if more_than_half(majority) && majority.source.checked {
            return None;
        }
        Some(self.format(
            "vote-share",
            &facts![
                strict = if majority.strict { "yes" } else { "no" },
                share = self.share(majority),
                on = kind(majority.base),
                source = self.source(&majority.source),
            ],
        ))
    }

    /// A section of the hall: a bare number is its place ("tổ 1").
    pub fn section(&self, unit: &str) -> String {
        match unit.parse::<u32>() {
            Ok(number) => self.format("vote-section", &facts![n = number]),
            Err(_) => unit.to_owned(),
        }
    }

    /// The numbers of all sections: "tổ 1: đồng ý 35, không đồng ý 0; tổ 2: …". Empty without sections.
    pub fn sections(&self, sections: &[Section]) -> String {
        let said = sections.iter().map(|section| {
            let answers = [
                ("cards-agree", section.yes),
                ("cards-disagree", section.no),
                ("cards-other", section.other),
            ];
            let numbers: Vec<String> = answers
                .iter()
                .filter_map(|(answer, number)| {
                    let number = (*number)?;
                    Some(format!("{} {}", self.text(answer), self.number(number)))
                })
                .collect();
            format!("{}: {}", self.section(&section.unit), numbers.join(", "))
        });
        said.collect::<Vec<String>>().join("; ")
    }

    /// The numbers of a vote in a few words: "đồng ý 60, không đồng ý 30, ý kiến khác 8".
    pub fn cards_short(&self, cards: &Cards) -> String {
        self.format(
            "vote-cards",
            &facts![
                yes = cards.yes,
                no = cards.no,
                other = cards.other,
                silent = cards.not_voting,
            ],
        )
    }
}
