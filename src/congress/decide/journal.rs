//! What belongs to the journal itself, notes, and the seal.

use super::{Deciding, Decision, required};
use crate::congress::command::Command;
use crate::congress::duties;
use crate::congress::event::{Event, Mode};
use crate::congress::refusal::{Fact, Reason};
use crate::congress::state::SittingStage;
use crate::congress::time::Millis;
use crate::rulebook::Due;

impl Deciding<'_> {
    pub(super) fn journal(&self, command: &Command) -> Decision {
        match command {
            Command::Open {
                mode,
                program,
                boot,
                session,
                rulebook,
                roll,
            } => {
                if self.state.run > 0 {
                    return Err(Reason::AlreadyOpen {}.into());
                }
                Ok(vec![Event::Opened {
                    format: 1,
                    mode: *mode,
                    program: program.clone(),
                    run: 1,
                    boot: boot.clone(),
                    session: session.clone(),
                    rulebook: rulebook.clone(),
                    roll: roll.clone(),
                }])
            }
            Command::Resume {
                program,
                boot,
                clock,
                gap,
                alive,
            } => {
                let mut events = vec![Event::Resumed {
                    program: program.clone(),
                    run: self.state.run + 1,
                    boot: boot.clone(),
                    clock: *clock,
                }];
                if *gap > Millis::ZERO {
                    events.push(Event::Interrupted {
                        gap: *gap,
                        alive: *alive,
                    });
                }
                Ok(events)
            }
            Command::SetClock {
                real_at,
                real_up,
                at,
                up,
                speed,
                paused,
            } => {
                if self.state.mode == Mode::Live {
                    return Err(Reason::OnlyInRehearsal {}.into());
                }
                Ok(vec![Event::ClockSet {
                    real_at: *real_at,
                    real_up: *real_up,
                    at: *at,
                    up: *up,
                    speed: *speed,
                    paused: *paused,
                }])
            }
            Command::Recover {
                bytes,
                file,
                sha256,
            } => Ok(vec![Event::Recovered {
                bytes: *bytes,
                file: file.clone(),
                sha256: sha256.clone(),
            }]),
            Command::Witness { seq } => Ok(vec![Event::Witnessed { seq: *seq }]),
            Command::StartFrom { item } => self.start_from(item),
            Command::CountGap {} => match self.state.gap {
                Some(gap) if !gap.counted => Ok(vec![Event::GapCounted {}]),
                _ => Err(Reason::NoGap {}.into()),
            },
            Command::Note { text } => Ok(vec![Event::Noted {
                text: required(text, Reason::TextNeeded {})?,
            }]),
            Command::Addendum { text } => {
                if self.state.closed.is_none() {
                    return Err(Reason::NotClosed {}.into());
                }
                Ok(vec![Event::Addendum {
                    text: required(text, Reason::TextNeeded {})?,
                }])
            }
            Command::Close {} => self.close(),
            _ => Ok(Vec::new()),
        }
    }

    fn start_from(&self, item: &str) -> Decision {
        if self.state.mode == Mode::Live {
            return Err(Reason::OnlyInRehearsal {}.into());
        }
        if self.state.from.is_some() || self.state.sittings.iter().any(|s| s.opened.is_some()) {
            return Err(Reason::OnlyAtStart {}.into());
        }
        self.item(item)?;
        Ok(vec![Event::StartedFrom {
            item: item.to_owned(),
        }])
    }

    /// Closes the congress: everything is done or left out, nothing is open.
    pub(super) fn close(&self) -> Decision {
        let outstanding: Vec<_> = self
            .state
            .items()
            .filter(|item| item.is_outstanding())
            .collect();
        if let Some(first) = outstanding.first() {
            return Err(Reason::ItemsLeft {
                count: outstanding.len().into(),
                first: Fact::Words(first.plan.title.clone()),
            }
            .into());
        }
        if let Some(vote) = self.state.open_vote() {
            return Err(Reason::VoteOpen {
                title: Fact::Words(vote.title.clone()),
            }
            .into());
        }
        if let Some(duty) = duties::gate_at(self.state, self.now, &Due::BeforeClose) {
            return Err(super::duties::stopped(&duty));
        }
        let mut events = Vec::new();
        for sitting in &self.state.sittings {
            if sitting.stage == SittingStage::Open {
                events.push(Event::SittingClosed {
                    sitting: sitting.id.clone(),
                });
            }
        }
        events.push(Event::Closed {});
        Ok(events)
    }
}
