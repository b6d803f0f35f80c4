//! What is said in place. Kept typed, so that it follows a change of language.

use super::keeper::Trouble;
use crate::congress::Fact;
use crate::congress::election::Finding;
use crate::count::RoundFile;
use crate::count::book::{NotYet, Obstacle, Told};
use crate::count::compare::Line;
use crate::count::figures::Lacking;
use crate::count::line::Fault;
use crate::count::stack::{LEAST, Taken};
use crate::count::words;
use crate::locale::{Locale, facts};

/// How grave it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Good,
    /// Something should be looked at.
    Warning,
    /// Something was refused, or is wrong.
    Bad,
}

/// Something said in place.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// A message of the program.
    Said(Tone, &'static str, Vec<(&'static str, Fact)>),
    /// A line was refused.
    Fault(Fault),
    /// What became of a line.
    Taken(Taken),
    /// What became of a stack.
    Told(Told),
    /// Why a stack is not closed.
    NotYet(NotYet),
    /// What is lacking on a sheet.
    Lacking(Lacking),
    /// Something could not be written.
    Trouble(Trouble),
    /// Something does not add up.
    Finding(Finding),
}

impl Note {
    /// A message without facts.
    pub fn said(tone: Tone, id: &'static str) -> Self {
        Self::Said(tone, id, Vec::new())
    }

    /// How grave it is.
    pub fn tone(&self) -> Tone {
        match self {
            Self::Said(tone, ..) => *tone,
            Self::Taken(taken) if taken.invalid.is_some() || taken.for_nobody => Tone::Warning,
            Self::Taken(_) => Tone::Good,
            Self::Told(Told::SampleDiffers(..)) => Tone::Bad,
            Self::Told(_) => Tone::Good,
            Self::Finding(finding) if !finding.is_error() => Tone::Warning,
            Self::Fault(_)
            | Self::NotYet(_)
            | Self::Lacking(_)
            | Self::Trouble(_)
            | Self::Finding(_) => Tone::Bad,
        }
    }

    /// Its sentences.
    pub fn say(&self, round: &RoundFile, locale: &Locale) -> String {
        match self {
            Self::Said(_, id, facts) => locale.format(id, facts),
            Self::Fault(fault) => say_fault(*fault, locale),
            Self::Taken(taken) => say_taken(*taken, locale),
            Self::Told(told) => say_told(told, round, locale),
            Self::NotYet(NotYet::Nothing) => locale.text("counting-nothing-read"),
            Self::NotYet(NotYet::TooFew { papers }) => {
                locale.format("counting-too-few", &facts![papers = *papers, least = LEAST])
            }
            Self::NotYet(NotYet::TooFewLeft { left }) => locale.format(
                "counting-too-few-left",
                &facts![left = *left, least = LEAST],
            ),
            Self::Lacking(Lacking::Empty(line)) => locale.format(
                "counting-lacking-empty",
                &facts![line = line_name(line, round, locale)],
            ),
            Self::Lacking(Lacking::Needed(line)) => locale.format(
                "counting-lacking-needed",
                &facts![line = line_name(line, round, locale)],
            ),
            Self::Trouble(Trouble::System(system)) => {
                locale.format("counting-not-written", &facts![system = system.as_str()])
            }
            Self::Trouble(Trouble::Elsewhere) => locale.text("counting-elsewhere"),
            Self::Finding(finding) => say_finding(finding, locale),
        }
    }
}

fn say_fault(fault: Fault, locale: &Locale) -> String {
    match fault {
        Fault::Sign(sign) => locale.format("counting-fault-sign", &facts![sign = sign.to_string()]),
        Fault::NoSuchNumber { number, names } => locale.format(
            "counting-fault-number",
            &facts![number = number, names = names],
        ),
        Fault::Twice(number) => locale.format("counting-fault-twice", &facts![number = number]),
        Fault::ZeroBeside => locale.text("counting-fault-zero"),
        Fault::OneOrTwo => locale.text("counting-fault-one-or-two"),
        Fault::NoSuchReason(digit) => {
            locale.format("counting-fault-reason", &facts![digit = digit])
        }
        Fault::ReasonBeside => locale.text("counting-fault-reason-beside"),
        Fault::NumberMissing(sign) => {
            locale.format("counting-fault-missing", &facts![sign = sign.to_string()])
        }
        Fault::NoSuchTimes(times) => locale.format("counting-fault-times", &facts![times = times]),
        Fault::BehindTimes => locale.text("counting-fault-behind-times"),
        Fault::NothingBefore => locale.text("counting-fault-nothing-before"),
        Fault::NoRoom { room: 0 } => locale.text("counting-fault-full"),
        Fault::NoRoom { room } => locale.format("counting-fault-room", &facts![room = room]),
    }
}

fn say_taken(taken: Taken, locale: &Locale) -> String {
    match taken.invalid {
        Some(reason) => locale.format(
            "counting-taken-invalid",
            &facts![
                papers = taken.times,
                reason = locale.invalid_reason(reason.id())
            ],
        ),
        None if taken.for_nobody => {
            locale.format("counting-taken-for-nobody", &facts![papers = taken.times])
        }
        None => locale.format("counting-taken", &facts![papers = taken.times]),
    }
}

fn say_told(told: &Told, round: &RoundFile, locale: &Locale) -> String {
    match told {
        Told::Closed(stack) => locale.format("counting-closed", &facts![stack = *stack]),
        Told::Joined(stack) => locale.format("counting-joined", &facts![stack = *stack]),
        Told::Corrected(stack) => locale.format("counting-corrected", &facts![stack = *stack]),
        Told::SampleEqual(stack) => locale.format("counting-sample-equal", &facts![stack = *stack]),
        Told::SampleDiffers(stack, lines) => {
            let lines = lines.iter().map(|line| line_name(line, round, locale));
            locale.format(
                "counting-sample-differs",
                &facts![
                    stack = *stack,
                    lines = locale.listed(lines.collect::<Vec<_>>())
                ],
            )
        }
    }
}

/// Something that does not add up, with its code and what to do.
pub fn say_finding(finding: &Finding, locale: &Locale) -> String {
    let code = finding.code();
    format!(
        "{code}: {} {}",
        locale.finding(finding),
        locale.attribute(&format!("code-{code}"), "do")
    )
}

/// What stands in the way of the end.
pub fn say_obstacle(obstacle: &Obstacle, locale: &Locale) -> String {
    match obstacle {
        Obstacle::StackOpen => locale.text("counting-obstacle-open"),
        Obstacle::PapersLeft(left) => {
            locale.format("counting-obstacle-left", &facts![left = *left])
        }
        Obstacle::SampleUnequal(stack) => {
            locale.format("counting-obstacle-sample", &facts![stack = *stack])
        }
        Obstacle::Finding(finding) => say_finding(finding, locale),
    }
}

/// A line of the count of this round.
pub fn line_name(line: &Line, round: &RoundFile, locale: &Locale) -> String {
    words::line_name(line, |place| round.label(place, locale.lang()), locale)
}
