//! Papers being read, and the totals of a stack that is closed.

use super::line::{Fault, Line, Mark};
use crate::congress::election::{Invalid, PaperRules, PaperTotals, judge};

/// A stack that may reach a disk has at least so many papers: fewer would tell how their writers voted.
pub const LEAST: u32 = 10;

/// Papers in a stack, where nobody says otherwise.
pub const USUAL: u32 = 25;

/// Papers that are being read. They live here and nowhere else: this type cannot be printed, copied or
/// written.
pub struct Open {
    rules: PaperRules,
    lines: Vec<(Mark, u32)>,
}

/// What became of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Papers.
    pub times: u32,
    /// Why they do not count, if they do not.
    pub invalid: Option<Invalid>,
    /// `agree`: no line of the paper is for anybody, and no rule that was seen says what that means; it counts
    /// as valid until the tellers decide otherwise.
    pub for_nobody: bool,
}

impl Open {
    /// No paper yet.
    pub fn new(rules: PaperRules) -> Self {
        Self {
            rules,
            lines: Vec::new(),
        }
    }

    /// What papers are judged by.
    pub fn rules(&self) -> PaperRules {
        self.rules
    }

    /// Papers read so far.
    pub fn papers(&self) -> u32 {
        self.lines.iter().map(|(_, times)| times).sum()
    }

    /// Nothing was read yet.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Takes a line, for which there must be room.
    pub fn take(&mut self, line: Line, room: u32) -> Result<Taken, Fault> {
        let mark = match (line.mark, self.lines.last()) {
            (Some(mark), _) => mark,
            (None, Some((last, _))) => last.clone(),
            (None, None) => return Err(Fault::NothingBefore),
        };
        if line.times > room {
            return Err(Fault::NoRoom { room });
        }
        let (invalid, for_nobody) = match &mark {
            Mark::Invalid(reason) => (Some(*reason), false),
            Mark::Read(paper) => {
                let invalid = judge(self.rules, paper).err();
                (
                    invalid,
                    invalid.is_none() && votes_for_nobody(self.rules, paper),
                )
            }
        };
        self.lines.push((mark, line.times));
        Ok(Taken {
            times: line.times,
            invalid,
            for_nobody,
        })
    }

    /// Takes the last line back; gives how many papers that was.
    pub fn take_back(&mut self) -> Option<u32> {
        self.lines.pop().map(|(_, times)| times)
    }

    /// The totals so far.
    pub fn totals(&self) -> PaperTotals {
        let mut totals = PaperTotals::new(self.rules.names);
        for (mark, times) in &self.lines {
            match mark {
                Mark::Invalid(reason) => totals.add_invalid(*reason, u64::from(*times)),
                // What makes a paper invalid is counted by its reason.
                Mark::Read(paper) => {
                    let _ = totals.add(self.rules, paper, u64::from(*times));
                }
            }
        }
        totals
    }

    /// Forgets every paper.
    pub fn clear(&mut self) {
        self.lines.clear();
    }
}

fn votes_for_nobody(rules: PaperRules, paper: &crate::congress::election::Paper) -> bool {
    use crate::congress::election::BallotKind;
    rules.kind == BallotKind::Agree && paper.chosen.is_empty()
}

/// How many papers the next stack takes: the usual number, or all that are left where fewer than [`LEAST`]
/// would be left behind. So a last stack that is too small joins the one before as soon as that one begins.
pub fn target(left: u32, size: u32) -> u32 {
    match left.checked_sub(size) {
        Some(behind) if behind >= LEAST || behind == 0 => size,
        Some(_) | None => left,
    }
}
