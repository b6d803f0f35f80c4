//! State and journal to documents, all as texts: whoever calls writes the files.
//!
//! A paper is a [`document::Document`]; each format has one writer for it ([`markdown()`]). The minutes are
//! the official record of what the congress did and hold nothing of how it was operated: waivers, undone
//! acts, interruptions and the seal stand in the annex. What has not happened is written as "chưa …" and
//! never made up. Every paper of a rehearsal says at its top and at its bottom that it has no force.
//!
//! To open first: [`documents`], `minutes.rs`, [`status::Status`].
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

mod annex;
mod attendance;
mod ballot_paper;
mod clean;
mod count_minutes;
mod course;
mod csv_text;
pub mod document;
mod history;
mod lessons;
mod log;
mod markdown;
mod minutes;
pub mod names;
mod paper;
mod rounds;
pub mod status;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod rounds_tests;
#[cfg(test)]
mod tests;

pub use csv_text::{BOM, csv_row, csv_text};
pub use markdown::markdown;
pub use names::{FileName, PaperKind, RoundRef};
pub use status::{Status, status};

use crate::congress::{Congress, Tick};
use crate::rulebook::Lang;
use paper::Paper;
use rounds::RoundOf;

/// What papers are made with, beside the congress itself.
#[derive(Clone, Debug)]
pub struct Options {
    /// The language. The minutes are written in Vietnamese in any case; other languages get a second copy.
    pub lang: Lang,
    /// Now; in a rehearsal the virtual time. Clocks that run are read at it.
    pub now: Tick,
    /// Fingerprint of the record that closed the congress, where it is closed.
    pub seal: Option<String>,
    /// The number given to the minutes; blank until then.
    pub number: Option<u32>,
}

impl Options {
    /// Papers in this language as of now, without a number and without a seal.
    pub fn new(lang: Lang, now: Tick) -> Self {
        Self {
            lang,
            now,
            seal: None,
            number: None,
        }
    }
}

/// Every paper that can be written of this congress, with the name of its file.
pub fn documents(congress: &Congress, options: &Options) -> Vec<(FileName, String)> {
    papers(congress, options.lang)
        .into_iter()
        .map(|kind| (kind.file_name(), one(congress, options, kind)))
        .collect()
}

/// The papers that can be written of this congress now: those that every congress has, then count minutes and
/// ballot paper of each round whose list is adopted. English adds copies of those that are official in
/// Vietnamese.
pub fn papers(congress: &Congress, lang: Lang) -> Vec<PaperKind> {
    let mut all = PaperKind::ALL.to_vec();
    for (index, election) in (1..).zip(&congress.state().elections) {
        for round in election.rounds().filter(|round| round.ballot.is_some()) {
            let at = RoundRef {
                election: index,
                office: election.office,
                round: round.number,
            };
            all.extend([
                PaperKind::BallotPaper(at),
                PaperKind::BallotPaperEnglish(at),
                PaperKind::CountMinutes(at),
                PaperKind::CountMinutesEnglish(at),
            ]);
        }
    }
    all.retain(|kind| lang == Lang::En || !kind.is_translation());
    all
}

/// One paper.
pub fn one(congress: &Congress, options: &Options, kind: PaperKind) -> String {
    let paper = |lang| Paper::new(congress, options, lang);
    match kind {
        PaperKind::Minutes => markdown(&minutes::document(&paper(Lang::Vi))),
        PaperKind::MinutesEnglish => markdown(&minutes::document(&paper(Lang::En))),
        PaperKind::Attendance => markdown(&attendance::document(&paper(options.lang))),
        PaperKind::Annex => markdown(&annex::document(&paper(options.lang))),
        PaperKind::Lessons => markdown(&lessons::document(&paper(options.lang))),
        PaperKind::Log => markdown(&log::document(&paper(options.lang))),
        PaperKind::LogCsv => log::csv(&paper(options.lang)),
        PaperKind::LogJson => log::json(&paper(options.lang)),
        PaperKind::CountMinutes(at) => of_round(&paper(Lang::Vi), at, count_minutes::document),
        PaperKind::CountMinutesEnglish(at) => {
            of_round(&paper(Lang::En), at, count_minutes::document)
        }
        PaperKind::BallotPaper(at) => of_round(&paper(Lang::Vi), at, ballot_paper::document),
        PaperKind::BallotPaperEnglish(at) => of_round(&paper(Lang::En), at, ballot_paper::document),
    }
}

/// A paper of a round; empty where there is no such round.
fn of_round(
    paper: &Paper<'_>,
    at: RoundRef,
    write: fn(&Paper<'_>, RoundOf<'_>) -> document::Document,
) -> String {
    let election = (at.election as usize)
        .checked_sub(1)
        .and_then(|index| paper.state.elections.get(index));
    election
        .and_then(|election| {
            let round = election.round_numbered(at.round)?;
            Some(markdown(&write(paper, RoundOf { election, round })))
        })
        .unwrap_or_default()
}
