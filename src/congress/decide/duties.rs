//! The three ways out of a duty: do it now, done already, waive it.

use super::{Deciding, Decision, nearest, required};
use crate::congress::agenda::{self, Arrival, NextMove};
use crate::congress::command::Command;
use crate::congress::duties::{self, Duty, DutyState, Passage};
use crate::congress::event::Event;
use crate::congress::plan::{Question, Speaks, Step, StepKind};
use crate::congress::refusal::{Fact, Reason, Refusal};
use crate::congress::state::{DutyMark, ItemStage, ItemState};
use crate::rulebook::{Remedy, Words};

/// The refusal of a gate.
pub(super) fn stopped(duty: &Duty<'_>) -> Refusal {
    Reason::DutyOpen {
        duty: duty.id.clone().into(),
        text: Fact::Words(duty.rule.text.clone()),
    }
    .by(&duty.rule.source)
}

impl Deciding<'_> {
    pub(super) fn duty(&self, command: &Command) -> Decision {
        match command {
            Command::DoDuty { duty } => self.do_duty(duty),
            Command::MeetDuty { duty, how, also } => {
                let duties = self.open_duties(duty, also)?;
                let how = required(how, Reason::TextNeeded {})?;
                let met = duties.into_iter().map(|duty| Event::DutyMet {
                    duty,
                    how: how.clone(),
                });
                Ok(met.collect())
            }
            Command::WaiveDuty {
                duty,
                reason,
                words,
                also,
            } => {
                // One digit now, words later: only "ghi lý do sau" is asked again.
                let duties = self.open_duties(duty, also)?;
                let waived = duties.into_iter().map(|duty| Event::DutyWaived {
                    duty,
                    reason: *reason,
                    words: words.trim().to_owned(),
                });
                Ok(waived.collect())
            }
            Command::ExplainWaiver { duty, words } => {
                match self.state.duties.get(duty) {
                    Some(DutyMark::Waived(..)) => {}
                    _ => {
                        return Err(Reason::NotWaived {
                            duty: duty.clone().into(),
                        }
                        .into());
                    }
                }
                Ok(vec![Event::WaiverExplained {
                    duty: duty.clone(),
                    words: required(words, Reason::TextNeeded {})?,
                }])
            }
            _ => Ok(Vec::new()),
        }
    }

    /// The duty and those settled with it, each once, all of them open.
    fn open_duties(&self, first: &str, also: &[String]) -> Result<Vec<String>, Refusal> {
        let mut found = vec![self.open_duty(first)?.id];
        for id in also {
            let duty = self.open_duty(id)?;
            if !found.contains(&duty.id) {
                found.push(duty.id);
            }
        }
        Ok(found)
    }

    /// The duty with this id, if nothing has been done about it by hand and the journal does not show it.
    fn open_duty(&self, id: &str) -> Result<Duty<'_>, Refusal> {
        let all = duties::standings(self.state, self.now);
        let Some(place) = all.iter().position(|duty| duty.id == id) else {
            return Err(Reason::UnknownDuty {
                duty: id.into(),
                near: nearest(id, all.iter().map(|duty| duty.id.as_str())).into(),
            }
            .into());
        };
        all.into_iter()
            .nth(place)
            .filter(|duty| !duty.state.is_settled())
            .ok_or_else(|| Reason::DutySettled { duty: id.into() }.into())
    }

    /// Puts the step that meets the duty right after the running one. Where the duty stands in the way of
    /// Tiếp, also goes to it.
    fn do_duty(&self, id: &str) -> Decision {
        let duty = self.open_duty(id)?;
        let (kind, subject, say) = match &duty.rule.remedy {
            Remedy::InsertCardVote(subject, question) => (
                StepKind::CardVote {
                    questions: vec![Question {
                        id: "q1".to_owned(),
                        text: question.clone(),
                    }],
                },
                Some(subject.clone()),
                Words::default(),
            ),
            Remedy::InsertBrief(subject, say) => (
                StepKind::Brief { points: Vec::new() },
                Some(subject.clone()),
                say.clone(),
            ),
            Remedy::InsertRead(subject, say) => {
                (self.reading(subject), Some(subject.clone()), say.clone())
            }
            Remedy::InsertRung(rung) => match duty.election {
                Some(election) => (
                    StepKind::Election {
                        election: election.id.clone(),
                        rung: *rung,
                    },
                    None,
                    Words::default(),
                ),
                None => return Err(self.explain(&duty)),
            },
            Remedy::Explain(_) => return Err(self.explain(&duty)),
        };
        let (item, running) = self.place()?;
        let before = match running {
            true => item.next_step().map(|step| step.step.id.clone()),
            false => agenda::entry_step(item),
        };
        let step = Step {
            id: free_step_id(item, &duty.rule.id),
            subject,
            who: speaks_for(&kind),
            say: duty.rule.say.clone().unwrap_or(say),
            prepare: Vec::new(),
            kind,
        };
        if let Some(other) = duties::before_remedy(self.state, self.now, &duty) {
            return Err(stopped(&other));
        }
        let in_the_way = duty.state == DutyState::Due;
        if in_the_way && running {
            self.others_first(item, &duty)?;
        }
        let started = Event::StepStarted {
            item: item.plan.id.clone(),
            step: step.id.clone(),
        };
        let inserted = Event::StepInserted {
            item: item.plan.id.clone(),
            before,
            step,
        };
        if !in_the_way || self.state.open_sitting().is_none() {
            return Ok(vec![inserted]);
        }
        let mut events = Vec::new();
        if running {
            events.extend(self.finished_step(item));
            events.push(inserted);
        } else {
            events.push(inserted);
            events.push(Event::ItemStarted {
                item: item.plan.id.clone(),
            });
        }
        events.push(started);
        Ok(events)
    }

    /// Going to what is put in ends the running step: what else falls due with that comes first.
    fn others_first(&self, item: &ItemState, duty: &Duty<'_>) -> Result<(), Refusal> {
        let passage = Passage {
            leaves: item.running_step().map(|step| (item, step)),
            done: true,
            ..Passage::default()
        };
        match duties::stopping(self.state, self.now, &passage).find(|other| other.id != duty.id) {
            Some(other) => Err(stopped(&other)),
            None => Ok(()),
        }
    }

    fn finished_step(&self, item: &ItemState) -> Vec<Event> {
        let Some(step) = item.running_step() else {
            return Vec::new();
        };
        let mut events = Vec::new();
        if let StepKind::Election { election, rung } = &step.step.kind {
            events.extend(self.rung_done(election, *rung));
        }
        events.push(Event::StepDone {
            item: item.plan.id.clone(),
            step: step.step.id.clone(),
        });
        events
    }

    /// The item the step goes into: the running one, else the one Tiếp would begin.
    fn place(&self) -> Result<(&ItemState, bool), Refusal> {
        if let Some(item) = self.state.running_item() {
            return Ok((item, true));
        }
        let target = match agenda::next_move(self.state) {
            NextMove::Advance(Arrival::Item { item, .. } | Arrival::Step { item, .. }) => {
                self.state.find_item(&item)
            }
            NextMove::OpenSitting { sitting } => self
                .state
                .sittings
                .iter()
                .find(|s| s.id == sitting)
                .and_then(|s| s.items.iter().find(|item| item.stage == ItemStage::Pending)),
            _ => None,
        };
        target
            .map(|item| (item, false))
            .ok_or_else(|| Reason::NoItem {}.into())
    }

    fn explain(&self, duty: &Duty<'_>) -> Refusal {
        let text = match &duty.rule.remedy {
            Remedy::Explain(text) => text.clone(),
            _ => duty.rule.text.clone(),
        };
        Reason::CannotDoForYou {
            text: Fact::Words(text),
        }
        .by(&duty.rule.source)
    }

    fn reading(&self, subject: &str) -> StepKind {
        self.state
            .setup
            .plan
            .documents
            .iter()
            .find(|document| document.subject.as_deref() == Some(subject))
            .map_or(StepKind::Say, |document| StepKind::Read {
                document: document.id.clone(),
            })
    }
}

fn speaks_for(kind: &StepKind) -> Speaks {
    match kind {
        StepKind::Brief { .. } => Speaks::Convener,
        StepKind::Read { .. } => Speaks::Presenter,
        _ => Speaks::Chair,
    }
}

/// An id for an inserted step that the item does not have yet.
fn free_step_id(item: &ItemState, rule: &str) -> String {
    let base = format!("bo-sung-{}", rule.to_lowercase());
    let taken = |id: &str| item.find_step(id).is_some();
    if !taken(&base) {
        return base;
    }
    (2..=u32::MAX)
        .map(|n| format!("{base}-{n}"))
        .find(|id| !taken(id))
        .unwrap_or(base)
}
