//! Review: journals to lessons. One congress, runs of one session compared, a whole district.
//!
//! [`Lessons`] is everything that one journal teaches, as typed facts; words come last. It is what `--json`
//! prints, what runs are compared by and what a district is summed up from, so that no two answers differ.

mod compare;
mod corrections;
mod course;
mod discussion;
pub mod district;
mod duties;
mod findings;
mod items;
mod lesson;
mod next;
pub mod page;
mod report;
mod rounds;
mod told;
mod votes;

pub use compare::{Comparison, ItemRow, Moved, Run, compare};
pub use findings::{SHORTCOMINGS, STRENGTHS};
pub use lesson::*;
pub use next::{Change, Proposal, next_session};
pub use report::{brief, report};
pub use told::{about_finding, counsel, sentence};

use crate::congress::Congress;
use course::Course;

/// What a journal teaches. Replays its acts once; what was undone does not count, and is a correction.
pub fn lessons(congress: &Congress) -> Lessons {
    let course = Course::of(congress);
    let sittings = items::sittings(&course);
    let mut lessons = Lessons {
        format: FORMAT,
        congress: items::about(&course, &sittings),
        items: items::items(&course),
        sittings,
        duties: duties::duties(&course),
        votes: votes::votes(&course),
        rounds: rounds::rounds(&course),
        readings: discussion::readings(&course),
        discussion: discussion::discussion(&course),
        silences: course.longest_silences(),
        corrections: corrections::corrections(&course),
        findings: Vec::new(),
    };
    lessons.findings = findings::findings(&course, &lessons);
    lessons
}
