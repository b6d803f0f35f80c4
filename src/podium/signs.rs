//! The signs of the screen, each with an ASCII stand-in for terminals and fonts that lack it.

use crate::congress::duties::DutyState;
use crate::congress::state::{ItemStage, StepStage};

/// One set of signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// Done, met, whole.
    pub done: &'static str,
    /// Running now.
    pub running: &'static str,
    /// Still to come.
    pub pending: &'static str,
    /// Left out.
    pub skipped: &'static str,
    /// Left before its end; will be gone back to.
    pub left: &'static str,
    /// Taken as met: a rehearsal began after it.
    pub taken: &'static str,
    /// A critical item.
    pub flag: &'static str,
    /// Protected from cuts.
    pub lock: &'static str,
    /// Wrong, missed, refused.
    pub bad: &'static str,
    /// Due now.
    pub alarm: &'static str,
    /// The mode of the congress.
    pub lamp: &'static str,
    /// Between the parts of a line.
    pub dot: &'static str,
    /// Minutes, behind a number.
    pub minute: &'static str,
    /// What is cut off.
    pub more: &'static str,
    /// Leads on.
    pub arrow: &'static str,
    /// Part of a bar that is over.
    pub full: &'static str,
    /// Part of a bar that is left.
    pub empty: &'static str,
    /// Multiplied: the speed of a rehearsal.
    pub times: &'static str,
    /// Lines of the frame: horizontal, vertical.
    pub lines: [&'static str; 2],
    /// Corners of the frame: top left, top right, bottom left, bottom right.
    pub corners: [&'static str; 4],
    /// Where lines meet: left, right, top, bottom.
    pub tees: [&'static str; 4],
}

/// The signs as the pictures have them.
const SIGNS: Signs = Signs {
    done: "✔",
    running: "▶",
    pending: "·",
    skipped: "⤼",
    left: "↩",
    taken: "○",
    flag: "⚑",
    lock: "🔒",
    bad: "✘",
    alarm: "!",
    lamp: "●",
    dot: "·",
    minute: "′",
    more: "…",
    arrow: "→",
    full: "█",
    empty: "░",
    times: "×",
    lines: ["─", "│"],
    corners: ["┌", "┐", "└", "┘"],
    tees: ["├", "┤", "┬", "┴"],
};

/// Their stand-ins. The words around them stay in the language of the screen.
const ASCII: Signs = Signs {
    done: "v",
    running: ">",
    pending: ".",
    skipped: "~",
    left: "<",
    taken: "o",
    flag: "^",
    lock: "#",
    bad: "x",
    alarm: "!",
    lamp: "*",
    dot: "|",
    minute: "'",
    more: "~",
    arrow: "->",
    full: "#",
    empty: "-",
    times: "x",
    lines: ["-", "|"],
    corners: ["+", "+", "+", "+"],
    tees: ["+", "+", "+", "+"],
};

impl Signs {
    /// The set for a terminal.
    pub fn new(ascii: bool) -> &'static Self {
        if ascii { &ASCII } else { &SIGNS }
    }

    /// Where an item is.
    pub fn item(&self, stage: &ItemStage) -> &'static str {
        match stage {
            ItemStage::Pending => self.pending,
            ItemStage::Running => self.running,
            ItemStage::Left => self.left,
            ItemStage::Done => self.done,
            ItemStage::Skipped(_) => self.skipped,
            ItemStage::TakenAsMet => self.taken,
        }
    }

    /// Where a step is.
    pub fn step(&self, stage: &StepStage) -> &'static str {
        match stage {
            StepStage::Pending => self.pending,
            StepStage::Running => self.running,
            StepStage::Done(_) => self.done,
            StepStage::Skipped(_) => self.skipped,
            StepStage::TakenAsMet => self.taken,
        }
    }

    /// Where a duty stands.
    pub fn duty(&self, state: DutyState) -> &'static str {
        match state {
            DutyState::Waiting | DutyState::Soon => self.pending,
            DutyState::Due => self.alarm,
            DutyState::Missed => self.bad,
            DutyState::Met | DutyState::Recorded => self.done,
            DutyState::Waived => self.skipped,
            DutyState::TakenAsMet => self.taken,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stand_ins_are_ascii_and_tell_the_stages_apart() {
        let set = Signs::new(true);
        let stages = [
            set.done,
            set.running,
            set.pending,
            set.skipped,
            set.left,
            set.taken,
            set.bad,
        ];
        for (at, sign) in stages.iter().enumerate() {
            assert!(sign.is_ascii());
            assert!(
                !stages.iter().skip(at + 1).any(|other| other == sign),
                "{sign}"
            );
        }
    }
}
