//! A congress with a vote, a series, a duty in the way, a discussion and two elections, for the tests of the
//! dialogs. Everything goes through the podium's own loop: keys in, acts on paper, a screen.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod plan;

use crate::congress::plan::{Setup, StepKind};
use crate::congress::{Act, Command, Congress, Event, Mode, State};
use crate::podium::testing::Rig;
use crate::rulebook::{Lang, Rung};
use plan::{plan, roll, rulebook};
use std::sync::Arc;

/// The sizes every dialog must fit.
pub const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

/// The podium with this congress.
pub struct Bench {
    /// The podium's own rig.
    pub rig: Rig,
}

impl Bench {
    /// A congress to which nobody has reported yet.
    pub fn new(lang: Lang, size: (u16, u16)) -> Self {
        Self::new_with(lang, size, |_| {})
    }

    /// The same with something else in its session, rulebook or roll.
    pub fn new_with(lang: Lang, size: (u16, u16), change: impl FnOnce(&mut Setup)) -> Self {
        let mut setup = Setup {
            plan: plan(),
            rulebook: rulebook(),
            roll: roll(),
        };
        change(&mut setup);
        let congress = Congress::new(Arc::new(setup));
        Self {
            rig: Rig::begin(lang, size, Mode::Live, congress),
        }
    }

    /// The congress is open, everybody with a seat present but card 30, at the given item.
    pub fn at(item: &str, lang: Lang, size: (u16, u16)) -> Self {
        Self::at_with(item, lang, size, |_| {})
    }

    /// The same with something else in its session, rulebook or roll.
    pub fn at_with(
        item: &str,
        lang: Lang,
        size: (u16, u16),
        change: impl FnOnce(&mut Setup),
    ) -> Self {
        let mut bench = Self::new_with(lang, size, change);
        bench.act(Command::AllPresent { except: vec![30] });
        bench.act(Command::Next {});
        if item != "khai-mac" {
            bench.act(Command::GoTo {
                item: item.into(),
                step: None,
            });
        }
        bench.rig.go();
        bench
    }

    /// Does an act outside the podium, as if it were in the journal already.
    pub fn act(&mut self, command: Command) {
        self.rig.act(&command);
    }

    /// Calls and passes votes and walks rungs until the running step of the item is this rung.
    pub fn climb(&mut self, election: &str, to: Rung) {
        for _ in 0..80 {
            let running = self
                .state()
                .running_step()
                .map(|step| step.step.kind.clone());
            match running {
                Some(StepKind::Election { election: id, rung }) if id == election && rung == to => {
                    self.rig.go();
                    return;
                }
                Some(StepKind::Election {
                    rung: Rung::Tellers,
                    ..
                }) if self.state().running_election().unwrap().tellers.is_empty() => {
                    self.act(Command::ProposeTellers {
                        election: None,
                        head: "Tòng Văn Pâng".into(),
                        members: vec!["Vì Thị Ọi".into()],
                    });
                }
                _ => {}
            }
            self.step();
        }
        panic!("{to:?} is not reached");
    }

    /// One thing that Tiếp needs, then Tiếp.
    fn step(&mut self) {
        use crate::congress::agenda::{NextMove, next_move};
        let command = match next_move(self.state()) {
            NextMove::EnterVote { .. } => Command::CardVoteRecord {
                yes: None,
                no: 0,
                other: 0,
                not_voting: 0,
                sections: Vec::new(),
            },
            NextMove::EnterRung {
                rung: Rung::Issue, ..
            } => Command::IssueBallots {
                election: None,
                issued: 28,
                present: None,
                printed: None,
                unused: None,
                spoiled: None,
            },
            NextMove::EnterRung {
                rung: Rung::Collect,
                ..
            } => Command::CollectBallots {
                election: None,
                collected: 28,
                confirmed: false,
            },
            _ => Command::Next {},
        };
        self.act(command);
    }

    /// Where the congress stands.
    pub fn state(&self) -> &State {
        self.rig.congress.state()
    }

    /// What the last act on paper holds.
    #[track_caller]
    pub fn last(&self) -> &[Event] {
        &self.rig.desk.written.last().unwrap().ev
    }

    /// How many acts were written through the podium.
    pub fn written(&self) -> usize {
        self.rig.desk.written.len()
    }

    /// The acts written since there were so many.
    pub fn since(&self, before: usize) -> Vec<&Event> {
        self.rig.desk.written[before..]
            .iter()
            .flat_map(|act: &Act| &act.ev)
            .collect()
    }

    /// Keys.
    pub fn press(&mut self, chords: &str) {
        self.rig.press(chords);
    }

    /// Letters into a field.
    pub fn type_text(&mut self, text: &str) {
        self.rig.type_text(text);
    }

    /// The screen shows this.
    #[track_caller]
    pub fn shows(&self, text: &str) {
        self.rig.shows(text);
    }

    /// The screen does not show this.
    #[track_caller]
    pub fn hides(&self, text: &str) {
        self.rig.hides(text);
    }

    /// Layers over the screen.
    pub fn layers(&self) -> usize {
        self.rig.hands.view.layers.len()
    }

    /// The screen holds no message that is missing and no fact that nobody gave.
    #[track_caller]
    pub fn is_whole(&self) {
        let screen = self.rig.screen();
        for wrong in ["⟦", "{$", "{ $"] {
            assert!(!screen.contains(wrong), "{wrong} in\n{screen}");
        }
    }
}

/// Runs a test at both sizes and in both languages.
pub fn everywhere(test: impl Fn(Lang, (u16, u16))) {
    for lang in [Lang::Vi, Lang::En] {
        for size in SIZES {
            test(lang, size);
        }
    }
}
