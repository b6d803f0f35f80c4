//! Speakers: the queue, who has the floor, and how long.

use super::event::SpeechTag;
use super::time::{Clock, Millis};

/// Where a speaker is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpeechStage {
    /// In the queue.
    Waiting,
    /// Has the floor.
    Speaking,
    /// Has spoken.
    Done,
    /// Took the registration back.
    Withdrawn,
}

/// A registered speaker and the speech.
#[derive(Clone, Debug, PartialEq)]
pub struct Speech {
    /// Its id.
    pub id: String,
    /// The speaker's name.
    pub name: String,
    /// Card number, where the speaker is on the roll.
    pub card: Option<u32>,
    /// Unit.
    pub unit: String,
    /// What it is about.
    pub tag: SpeechTag,
    /// Where it stands.
    pub stage: SpeechStage,
    /// Limit, set when the floor is given.
    pub limit: Option<Millis>,
    /// The clock of this speech.
    pub clock: Clock,
    /// Id of the item in which the floor was given.
    pub item: Option<String>,
}

/// All speakers, in order of registration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Speakers {
    /// In order of registration.
    pub all: Vec<Speech>,
}

impl Speakers {
    /// Who has the floor.
    pub fn speaking(&self) -> Option<&Speech> {
        self.all.iter().find(|s| s.stage == SpeechStage::Speaking)
    }

    /// Those in the queue, first first.
    pub fn waiting(&self) -> impl Iterator<Item = &Speech> {
        self.all.iter().filter(|s| s.stage == SpeechStage::Waiting)
    }

    /// The speaker with this id.
    pub fn get(&self, id: &str) -> Option<&Speech> {
        self.all.iter().find(|s| s.id == id)
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut Speech> {
        self.all.iter_mut().find(|s| s.id == id)
    }

    /// Speaking time by tag: solutions, results, other. Ended and running speeches.
    pub fn time_by_tag(&self, now: super::time::Tick) -> [(SpeechTag, Millis); 3] {
        let sum = |tag| {
            self.all
                .iter()
                .filter(|s| s.tag == tag)
                .fold(Millis::ZERO, |total, s| total + s.clock.elapsed(now))
        };
        [
            (SpeechTag::Solution, sum(SpeechTag::Solution)),
            (SpeechTag::Result, sum(SpeechTag::Result)),
            (SpeechTag::Other, sum(SpeechTag::Other)),
        ]
    }
}
