//! The count of one team by papers: closed stacks, the open one, corrections, samples, and what stands in the
//! way of its end.
//!
//! What is kept is a [`Working`]; every change makes the next one, which is written first and taken over only
//! then ([`Book::keep`]). So nothing is shown as recorded before it is on disk.

use super::compare::{Line as SheetLine, Reading, differences};
use super::files::{
    Correction, Method, Recheck, ResultFile, RoundFile, RoundKey, StackTotals, Working,
};
use super::line::{Fault, Line};
use super::stack::{LEAST, Open, Taken, target};
use crate::congress::Wall;
use crate::congress::election::{
    BallotKind, CountSheet, Finding, PaperRules, PaperTotals, Terms, collected_finding, findings,
};
use crate::rulebook::{BaseKind, Majority};

/// Who counts what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// The team's name.
    pub name: String,
    /// Who is in it; may be empty.
    pub members: Vec<String>,
    /// Papers issued, where the team was told.
    pub issued: Option<u32>,
    /// Papers collected.
    pub collected: u32,
    /// Papers in a stack; at least [`LEAST`].
    pub stack_size: u32,
}

/// Why a closed stack is read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Again {
    /// To put right what was read wrongly, for this reason: the new totals stand.
    Correction(String),
    /// As a sample: the totals stay, and both readings must be equal.
    Sample,
}

/// What is being read.
pub enum Desk {
    /// The next stack.
    Next(Open),
    /// A closed stack once more, from 0.
    Again(usize, Again, Open),
}

/// What closing a stack leads to.
#[derive(Clone, Debug, PartialEq)]
pub struct Closing {
    /// What is to be written.
    pub next: Working,
    /// What happened, for the screen.
    pub told: Told,
}

/// What happened when a stack was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The stack with this number was closed.
    Closed(u32),
    /// Its papers joined this stack, because they were fewer than [`LEAST`].
    Joined(u32),
    /// The stack was read again and its new totals stand.
    Corrected(u32),
    /// The sample is equal in every line.
    SampleEqual(u32),
    /// The sample differs in these lines.
    SampleDiffers(u32, Vec<SheetLine>),
}

/// Why a stack cannot be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotYet {
    /// Nothing was read.
    Nothing,
    /// A stack has at least [`LEAST`] papers.
    TooFew {
        /// Papers read.
        papers: u32,
    },
    /// So few papers would be left behind that they must go into this stack.
    TooFewLeft {
        /// Papers left.
        left: u32,
    },
}

/// What stands in the way of the end of a count.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    /// A stack is being read.
    StackOpen,
    /// So many papers were not read.
    PapersLeft(u32),
    /// The sample of this stack was not equal.
    SampleUnequal(u32),
    /// Something does not add up.
    Finding(Finding),
}

/// The count of one team.
pub struct Book {
    rules: PaperRules,
    names: Vec<String>,
    kept: Working,
    desk: Desk,
}

impl Book {
    /// A count that begins.
    pub fn new(round: &RoundFile, team: &Team) -> Self {
        let size = team.stack_size.max(LEAST);
        let mut kept = Working::new(round.key(), &team.name, team.collected, size);
        kept.members.clone_from(&team.members);
        kept.issued = team.issued;
        Self::resume(round, kept)
    }

    /// A count that goes on with its closed stacks. What was open is lost; it has to be read again.
    pub fn resume(round: &RoundFile, kept: Working) -> Self {
        let rules = round.rules();
        Self {
            rules,
            names: round.names().map(str::to_owned).collect(),
            kept,
            desk: Desk::Next(Open::new(rules)),
        }
    }

    /// What is kept, or will be.
    pub fn kept(&self) -> &Working {
        &self.kept
    }

    /// What is being read.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The papers being read.
    pub fn open(&self) -> &Open {
        match &self.desk {
            Desk::Next(open) | Desk::Again(_, _, open) => open,
        }
    }

    /// Totals of all closed stacks.
    pub fn totals(&self) -> PaperTotals {
        self.kept.totals(self.rules.names)
    }

    /// Papers in closed stacks.
    pub fn closed_papers(&self) -> u32 {
        u32::try_from(self.totals().papers()).unwrap_or(u32::MAX)
    }

    /// Papers that are in no closed stack.
    pub fn left(&self) -> u32 {
        self.kept.collected.saturating_sub(self.closed_papers())
    }

    /// Number of the stack being read, from 1.
    pub fn stack_number(&self) -> u32 {
        let stacks = match &self.desk {
            Desk::Next(_) => self.kept.stacks.len(),
            Desk::Again(stack, ..) => *stack,
        };
        u32::try_from(stacks).unwrap_or(u32::MAX).saturating_add(1)
    }

    /// Papers of the closed stack at this place.
    pub fn papers_of(&self, stack: usize) -> u32 {
        let papers = self
            .kept
            .stacks
            .get(stack)
            .map_or(0, |stack| PaperTotals::from(stack).papers());
        u32::try_from(papers).unwrap_or(u32::MAX)
    }

    /// Papers that the stack being read will have. A stack read again may turn out larger by what is left.
    pub fn target(&self) -> u32 {
        match &self.desk {
            Desk::Next(_) => target(self.left(), self.kept.stack_size),
            Desk::Again(stack, ..) => self.papers_of(*stack),
        }
    }

    /// Papers that the stack being read still takes.
    pub fn room(&self) -> u32 {
        let most = match &self.desk {
            Desk::Next(_) => self.target(),
            Desk::Again(stack, Again::Correction(_), _) => {
                self.papers_of(*stack).saturating_add(self.left())
            }
            Desk::Again(stack, Again::Sample, _) => self.papers_of(*stack),
        };
        most.saturating_sub(self.open().papers())
    }

    /// The stack being read has the papers it should have.
    pub fn is_full(&self) -> bool {
        !self.open().is_empty() && self.open().papers() >= self.target()
    }

    /// Every paper is in a closed stack and nothing is being read.
    pub fn is_read(&self) -> bool {
        self.left() == 0 && matches!(&self.desk, Desk::Next(open) if open.is_empty())
    }

    /// Takes a line.
    pub fn take(&mut self, line: Line) -> Result<Taken, Fault> {
        let room = self.room();
        match &mut self.desk {
            Desk::Next(open) | Desk::Again(_, _, open) => open.take(line, room),
        }
    }

    /// Takes the last line of the open stack back; gives how many papers that was.
    pub fn take_back(&mut self) -> Option<u32> {
        let papers = match &mut self.desk {
            Desk::Next(open) | Desk::Again(_, _, open) => open.take_back(),
        }?;
        self.kept.taken_back = self.kept.taken_back.saturating_add(1);
        Some(papers)
    }

    /// Begins to read a closed stack again; `false` while papers of another one lie open.
    pub fn read_again(&mut self, stack: usize, why: Again) -> bool {
        let free = matches!(&self.desk, Desk::Next(open) if open.is_empty());
        if free && stack < self.kept.stacks.len() {
            self.desk = Desk::Again(stack, why, Open::new(self.rules));
            return true;
        }
        false
    }

    /// Forgets what lies open, also a stack that is read again.
    pub fn put_away(&mut self) {
        self.desk = Desk::Next(Open::new(self.rules));
    }

    /// What closing the stack being read leads to; nothing is changed yet.
    pub fn closing(&self, at: Wall) -> Result<Closing, NotYet> {
        let open = self.open();
        if open.is_empty() {
            return Err(NotYet::Nothing);
        }
        let papers = open.papers();
        let totals = StackTotals::from(&open.totals());
        let mut next = self.kept.clone();
        let number = self.stack_number();
        match &self.desk {
            Desk::Next(_) => {
                let left = self.left().saturating_sub(papers);
                if left > 0 && left < LEAST {
                    return Err(NotYet::TooFewLeft { left });
                }
                if left > 0 && papers < LEAST {
                    return Err(NotYet::TooFew { papers });
                }
                next.stacks.push(totals);
                let told = match join_small(&mut next.stacks, number as usize - 1) {
                    Some(with) => Told::Joined(with),
                    None => Told::Closed(number),
                };
                Ok(Closing { next, told })
            }
            Desk::Again(stack, Again::Correction(reason), _) => {
                if let Some(old) = next.stacks.get_mut(*stack) {
                    *old = totals;
                }
                next.corrections.push(Correction {
                    stack: Some(number),
                    reason: reason.clone(),
                    at,
                });
                next.unequal.retain(|unequal| *unequal != number);
                join_small(&mut next.stacks, *stack);
                Ok(Closing {
                    next,
                    told: Told::Corrected(number),
                })
            }
            Desk::Again(stack, Again::Sample, _) => {
                let lines = next
                    .stacks
                    .get(*stack)
                    .map(|old| stack_differences(old, &totals))
                    .unwrap_or_default();
                next.unequal.retain(|unequal| *unequal != number);
                if !lines.is_empty() {
                    next.unequal.push(number);
                }
                next.rechecks.push(Recheck {
                    stack: number,
                    equal: lines.is_empty(),
                    at,
                });
                let told = match lines.is_empty() {
                    true => Told::SampleEqual(number),
                    false => Told::SampleDiffers(number, lines),
                };
                Ok(Closing { next, told })
            }
        }
    }

    /// What another number of collected papers leads to; nothing is changed yet.
    pub fn recounted(&self, collected: u32, reason: &str, at: Wall) -> Working {
        let mut next = self.kept.clone();
        next.collected = collected;
        next.corrections.push(Correction {
            stack: None,
            reason: reason.to_owned(),
            at,
        });
        next
    }

    /// Takes over what was written. `closed`: the papers that lay open are in it.
    pub fn keep(&mut self, next: Working, closed: bool) {
        self.kept = next;
        if closed {
            self.put_away();
        }
    }

    /// The totals as a count.
    pub fn sheet(&self) -> Option<CountSheet> {
        self.totals().sheet(self.rules.kind)
    }

    /// What stands in the way of the end.
    pub fn obstacles(&self) -> Vec<Obstacle> {
        let mut found = Vec::new();
        if !matches!(&self.desk, Desk::Next(open) if open.is_empty()) {
            found.push(Obstacle::StackOpen);
        }
        if self.left() > 0 {
            found.push(Obstacle::PapersLeft(self.left()));
        }
        found.extend(
            self.kept
                .unequal
                .iter()
                .copied()
                .map(Obstacle::SampleUnequal),
        );
        let errors = self.findings().into_iter().filter(Finding::is_error);
        found.extend(errors.map(Obstacle::Finding));
        found
    }

    /// What does not add up, and what is told all the same, once every paper is read.
    pub fn findings(&self) -> Vec<Finding> {
        if self.left() > 0 {
            return Vec::new();
        }
        let sheet = self.sheet().unwrap_or_default();
        let papers = (self.kept.issued, self.kept.collected);
        check(self.rules, &self.names, papers, &sheet)
    }

    /// The result, once nothing stands in the way.
    pub fn result(&self, explanation: &str, at: Wall) -> Option<ResultFile> {
        if !self.obstacles().is_empty() {
            return None;
        }
        let kept = &self.kept;
        let mut result = ResultFile::new(
            kept.round.clone(),
            self.names.clone(),
            &kept.team,
            (kept.collected, self.sheet()?),
            at,
        );
        result.method = Method::Papers;
        result.members.clone_from(&kept.members);
        result.issued = kept.issued;
        result.stacks = u32::try_from(kept.stacks.len()).unwrap_or(u32::MAX);
        result.taken_back = kept.taken_back;
        result.corrections.clone_from(&kept.corrections);
        result.rechecks.clone_from(&kept.rechecks);
        explanation.clone_into(&mut result.explanation);
        Some(result)
    }
}

/// Joins the stack at this place with the one before it (the one behind it, if it is the first) where it has
/// fewer than [`LEAST`] papers and is not alone; gives the number of the joined stack.
fn join_small(stacks: &mut Vec<StackTotals>, place: usize) -> Option<u32> {
    let papers = |stack: &StackTotals| PaperTotals::from(stack).papers();
    if stacks.len() < 2 || papers(stacks.get(place)?) >= u64::from(LEAST) {
        return None;
    }
    let small = PaperTotals::from(&stacks.remove(place));
    let with = place.saturating_sub(1);
    let larger = stacks.get_mut(with)?;
    let mut sum = PaperTotals::from(&*larger);
    sum.add_totals(&small);
    *larger = StackTotals::from(&sum);
    u32::try_from(with + 1).ok()
}

/// The lines in which two readings of a stack differ.
fn stack_differences(one: &StackTotals, other: &StackTotals) -> Vec<SheetLine> {
    // `agree` keeps the votes against; a kind that has none compares none.
    let sheet = |stack: &StackTotals| {
        let totals = PaperTotals::from(stack);
        let papers = u32::try_from(totals.papers()).unwrap_or(u32::MAX);
        (papers, totals.sheet(BallotKind::Agree).unwrap_or_default())
    };
    let ((a, one), (b, other)) = (sheet(one), sheet(other));
    let reading = |collected, sheet| Reading { collected, sheet };
    differences(reading(a, &one), reading(b, &other))
}

/// What in a count does not add up, and what is told all the same.
pub fn check(
    rules: PaperRules,
    names: &[String],
    (issued, collected): (Option<u32>, u32),
    sheet: &CountSheet,
) -> Vec<Finding> {
    // Whether a count adds up asks neither for the base nor for the majority.
    let majority = Majority {
        num: 1,
        den: 2,
        strict: true,
        base: BaseKind::default(),
        source: crate::rulebook::Source::default(),
    };
    let terms = Terms {
        seats: rules.seats,
        base: collected,
        majority: &majority,
        kind: rules.kind,
        candidates: names,
        collected,
        alternates: 0,
        revote: false,
    };
    let mut found: Vec<Finding> = issued
        .and_then(|issued| collected_finding(collected, issued))
        .into_iter()
        .collect();
    found.extend(findings(&terms, sheet));
    found
}

/// What stops a count before it begins (R2): more papers collected than issued. The congress decides to cancel
/// all papers in the box and to vote again (answer of a Party bloc, 17/3/2020).
pub fn stops(issued: Option<u32>, collected: u32) -> Option<Finding> {
    collected_finding(collected, issued?).filter(Finding::is_error)
}

/// The result of a sheet of totals, once it adds up; what was not counted is named by its line.
pub fn totals_result(
    round: (&RoundKey, Vec<String>),
    team: &Team,
    (sheet, not_counted): (CountSheet, &[SheetLine]),
    explanation: &str,
    at: Wall,
) -> ResultFile {
    let (key, names) = round;
    let mut result = ResultFile::new(key.clone(), names, &team.name, (team.collected, sheet), at);
    result.members.clone_from(&team.members);
    result.issued = team.issued;
    result.not_counted = not_counted.iter().map(SheetLine::id).collect();
    explanation.clone_into(&mut result.explanation);
    result
}
