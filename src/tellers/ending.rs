//! The end of a count: what stands in the way, what the head of tellers explains, and the result on disk.

use super::app::{App, Stage};
use super::keeper::{Finished, Keeper, Unfinished};
use super::note::Note;
use super::over::Over;
use crate::congress::Wall;
use crate::congress::election::Finding;
use crate::count::book::Obstacle;
use crate::keys::Chord;
use crate::podium::field::Field;

/// The question at the end.
pub(super) struct Ending {
    /// What stands in the way and cannot be explained away.
    pub obstacles: Vec<Obstacle>,
    /// What must be explained in writing.
    pub to_explain: Vec<Finding>,
    /// What is told and stops nothing.
    pub told: Vec<Finding>,
    /// What the head of tellers writes.
    pub words: Field,
}

impl Ending {
    pub fn new(obstacles: Vec<Obstacle>, findings: Vec<Finding>) -> Self {
        let (to_explain, told): (Vec<Finding>, Vec<Finding>) = findings
            .into_iter()
            .filter(|finding| finding.explainable() || !finding.is_error())
            .partition(Finding::is_error);
        Self {
            obstacles,
            to_explain,
            told,
            words: Field::default(),
        }
    }

    /// Something stands in the way.
    pub fn is_blocked(&self) -> bool {
        !self.obstacles.is_empty()
    }

    /// Words may be written: there is something to say them about.
    pub fn takes_words(&self) -> bool {
        let said = self.to_explain.len() + self.told.len();
        said > 0 && !self.is_blocked()
    }

    /// Words must be written, and are not yet.
    pub fn lacks_words(&self) -> bool {
        !self.to_explain.is_empty() && self.words.is_empty()
    }

    pub fn press(&mut self, chord: Chord) {
        if self.takes_words() {
            self.words.press(chord);
        }
    }
}

/// The result is on disk.
pub(super) struct Done {
    pub path: String,
    pub left_behind: Option<String>,
}

/// Writes the result. Nothing is lost where it cannot be written: the question stays with its words.
pub(super) fn finish(
    app: &mut App<'_>,
    ending: Ending,
    replace: bool,
    at: Wall,
    keeper: &mut dyn Keeper,
) {
    let Some(result) = app.result(&ending.words.value(), at) else {
        app.over = Some(Over::Finish(ending));
        return;
    };
    match keeper.finish(&result, replace) {
        Ok(Finished { path, left_behind }) => {
            app.stage = Stage::Done(Done { path, left_behind });
            app.note = None;
        }
        Err(Unfinished::Stands(earlier)) => app.over = Some(Over::Overwrite(ending, earlier)),
        Err(Unfinished::Trouble(trouble)) => {
            app.note = Some(Note::Trouble(trouble));
            app.over = Some(Over::Finish(ending));
        }
    }
}
