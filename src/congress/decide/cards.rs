//! The numbers of a card vote: what was counted, what is computed, and the sections of the hall they came from.

use super::{Deciding, Decision};
use crate::congress::event::{Computed, Event, Section};
use crate::congress::refusal::{Fact, Reason, Refusal};
use std::collections::BTreeSet;

/// One of the three answers: the message that names it, and its number in a section.
type Answer = (&'static str, fn(&Section) -> Option<u32>);

const ANSWERS: [Answer; 3] = [
    ("cards-agree", |section| section.yes),
    ("cards-disagree", |section| section.no),
    ("cards-other", |section| section.other),
];

impl Deciding<'_> {
    /// The numbers. Without `yes` it is what the sections counted; where they did not, it is computed from
    /// those present: the minority is counted first where the hall is nearly of one mind.
    pub(super) fn record(
        &self,
        yes: Option<u32>,
        no: u32,
        other: u32,
        not_voting: u32,
        sections: &[Section],
    ) -> Decision {
        let vote = self.state.open_vote().ok_or(Reason::NoVote {})?;
        let present = vote.present;
        let rest = u64::from(no) + u64::from(other) + u64::from(not_voting);
        let over = |sum: u64| {
            Refusal::from(Reason::VoteOverPresent {
                sum: sum.into(),
                present: present.into(),
            })
        };
        if rest > u64::from(present) {
            return Err(over(rest));
        }
        let sections = self.trimmed(sections, present)?;
        let (yes, computed) = match yes.or_else(|| counted(&sections, |section| section.yes)) {
            Some(yes) => (yes, None),
            None => (
                present - u32::try_from(rest).unwrap_or(present),
                Some(Computed::Yes),
            ),
        };
        for ((answer, number), total) in ANSWERS.into_iter().zip([yes, no, other]) {
            adds_up(&sections, answer, number, total)?;
        }
        let sum = rest + u64::from(yes);
        if sum > u64::from(present) {
            return Err(over(sum));
        }
        if sum < u64::from(present) {
            return Err(Reason::VoteSum {
                sum: sum.into(),
                present: present.into(),
                missing: (u64::from(present) - sum).into(),
            }
            .into());
        }
        Ok(vec![Event::CardVoteRecorded {
            vote: vote.id.clone(),
            yes,
            no,
            other,
            not_voting,
            computed,
            sections,
        }])
    }

    /// The sections with their names trimmed: each has one, each stands once, and none has more cards than
    /// people. A section that is a unit of the roll has no more people than that unit has seats.
    fn trimmed(&self, sections: &[Section], present: u32) -> Result<Vec<Section>, Refusal> {
        let mut seen = BTreeSet::new();
        let mut all = Vec::new();
        for section in sections {
            let unit = section.unit.trim();
            if unit.is_empty() {
                return Err(Reason::NameNeeded {}.into());
            }
            if !seen.insert(unit) {
                return Err(Reason::SectionTwice { unit: unit.into() }.into());
            }
            let roll = &self.state.setup.roll;
            let most = match self.state.roll.seats_of(unit, roll) {
                0 => present,
                seats => seats.min(present),
            };
            let cards: u64 = ANSWERS
                .iter()
                .filter_map(|(_, number)| number(section))
                .map(u64::from)
                .sum();
            if cards > u64::from(most) {
                return Err(Reason::SectionOver {
                    unit: unit.into(),
                    sum: cards.into(),
                    most: most.into(),
                }
                .into());
            }
            all.push(Section {
                unit: unit.to_owned(),
                ..section.clone()
            });
        }
        Ok(all)
    }
}

/// The sum of an answer over the sections; `None` where no section counted it, or it is out of all range.
fn counted(sections: &[Section], number: impl Fn(&Section) -> Option<u32>) -> Option<u32> {
    let numbers: Vec<u64> = sections.iter().filter_map(number).map(u64::from).collect();
    if numbers.is_empty() {
        return None;
    }
    u32::try_from(numbers.iter().sum::<u64>()).ok()
}

/// Where one section counted an answer all did, and together they make the total exactly.
fn adds_up(
    sections: &[Section],
    answer: &'static str,
    number: fn(&Section) -> Option<u32>,
    total: u32,
) -> Result<(), Refusal> {
    if sections.iter().all(|section| number(section).is_none()) {
        return Ok(());
    }
    let answer = Fact::Message(answer);
    let mut sum = 0_u64;
    for section in sections {
        let Some(part) = number(section) else {
            return Err(Reason::SectionMissing {
                unit: section.unit.clone().into(),
                answer,
            }
            .into());
        };
        sum += u64::from(part);
        if sum > u64::from(total) {
            return Err(Reason::SectionsOver {
                unit: section.unit.clone().into(),
                answer,
                sum: sum.into(),
                total: total.into(),
            }
            .into());
        }
    }
    if sum < u64::from(total) {
        return Err(Reason::SectionsUnder {
            answer,
            sum: sum.into(),
            total: total.into(),
            missing: (u64::from(total) - sum).into(),
        }
        .into());
    }
    Ok(())
}
