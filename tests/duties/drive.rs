//! An operator who presses Tiếp and gives the numbers that the world asks for, until something stops.

use super::world::World;
use presidium::congress::agenda::{NextMove, next_move};
use presidium::congress::card_vote::CardVote;
use presidium::congress::duties::{Duty, DutyState, standings};
use presidium::congress::event::SourceText;
use presidium::congress::plan::StepKind;
use presidium::congress::{
    Act, Command, Congress, Fact, Millis, Mode, Reason, Refusal, Setup, State, Tick, Wall,
};
use presidium::rulebook::Rung;
use serde_json::{Value, json};
use std::sync::Arc;

/// How a run ended.
#[derive(Debug)]
pub enum End {
    /// This duty stopped it.
    Stopped(String),
    /// Something else was refused: its reason.
    Refused(&'static str),
    /// The duty was passed by and is missed.
    Missed,
    /// Everything is done.
    Over,
}

/// A congress that runs.
pub struct Run {
    pub congress: Congress,
    world: World,
    at: Wall,
    start: Wall,
    step: Option<(String, String)>,
    /// The duty was missed at some time, whatever was done later.
    pub was_missed: bool,
}

impl Run {
    pub fn new(world: World) -> Self {
        let setup = Arc::new(Setup {
            plan: world.plan.clone(),
            rulebook: world.book.clone(),
            roll: world.roll.clone(),
        });
        let congress = Congress::new(setup);
        let start = congress.state().sittings[0].opens - chrono::TimeDelta::minutes(30);
        let mut run = Self {
            congress,
            world,
            at: start,
            start,
            step: None,
            was_missed: false,
        };
        let text = || SourceText {
            name: String::new(),
            text: String::new(),
        };
        run.give(&Command::Open {
            mode: Mode::Rehearsal,
            program: "0".into(),
            boot: String::new(),
            session: text(),
            rulebook: text(),
            roll: text(),
        })
        .expect("an open journal");
        run.presence();
        run
    }

    fn presence(&mut self) {
        if let Some(missing) = self.world.missing.clone() {
            let mut except = missing;
            except.extend(&self.world.absent);
            self.ok(json!({ "all_present": { "except": except } }));
        }
        for card in self.world.absent.clone() {
            self.ok(json!({ "absent_throughout":
                { "card": card, "accepted": true, "reason": "ốm", "attested_by": "tổ trưởng" } }));
        }
        if self.world.roll.iter().any(|person| person.card == 91) {
            self.ok(json!({ "arrive": { "cards": [91] } }));
        }
        if let Some((card, replaces)) = self.world.call_up {
            self.ok(json!({ "call_up": { "card": card, "replaces": replaces } }));
        }
    }

    fn up(&self) -> Millis {
        Millis((self.at - self.start).num_milliseconds())
    }

    pub fn now(&self) -> Tick {
        self.now_state().tick(self.at, self.up())
    }

    pub fn now_state(&self) -> &State {
        self.congress.state()
    }

    fn give(&mut self, command: &Command) -> Result<(), Refusal> {
        let ev = self.congress.decide(command, self.at, self.up())?;
        self.congress.apply(Act {
            seq: self.congress.next_seq(),
            at: self.at,
            up: self.up(),
            by: String::new(),
            ev,
        });
        Ok(())
    }

    fn try_do(&mut self, command: Value) -> Result<(), Refusal> {
        let command: Command = serde_json::from_value(command).expect("a command");
        self.give(&command)
    }

    fn ok(&mut self, command: Value) {
        self.try_do(command.clone())
            .unwrap_or_else(|refusal| panic!("{}: {command}: {refusal:?}", self.world.rule.id));
    }

    fn wait(&mut self, minutes: i64) {
        self.at += chrono::TimeDelta::minutes(minutes);
    }

    /// The duty, or the one for this election.
    pub fn is_instance(&self, id: &str) -> bool {
        id.split('/').next() == Some(self.world.rule.id.as_str())
    }

    fn duties(&self) -> Vec<Duty<'_>> {
        standings(self.now_state(), self.now())
    }

    /// Where the duty stands: the first of them where it stands for several elections.
    pub fn state(&self) -> Option<DutyState> {
        self.duties().first().map(|duty| duty.state)
    }

    /// Runs until a duty stops it, nothing is left, or nothing goes on.
    pub fn run_on(&mut self) -> End {
        for _ in 0..500 {
            self.was_missed |= self.state() == Some(DutyState::Missed);
            match self.once() {
                Ok(true) => {}
                Ok(false) => return End::Over,
                Err(refusal) => {
                    return match refusal.reason {
                        Reason::DutyOpen { duty, .. } => End::Stopped(text(&duty)),
                        // Without what the duty asks for the congress may come to a halt by itself.
                        _ if self.was_missed => End::Missed,
                        other => End::Refused(other.id()),
                    };
                }
            }
        }
        panic!("{} does not end", self.world.rule.id);
    }

    /// One press; false once nothing is left.
    fn once(&mut self) -> Result<bool, Refusal> {
        let next = next_move(self.now_state());
        self.arrived()?;
        match next {
            NextMove::Nothing => return Ok(false),
            NextMove::EnterVote { .. } => self.record()?,
            NextMove::EnterRung { election, rung } => self.enter(&election, rung)?,
            NextMove::Advance(_) if self.skips() => {
                self.try_do(json!({ "skip_step": { "reason": "thử" } }))?;
            }
            NextMove::CallVote { .. } if self.skips() => {
                self.try_do(json!({ "skip_step": { "reason": "thử" } }))?;
            }
            NextMove::Advance(_) => {
                let reads = self
                    .now_state()
                    .running_step()
                    .is_some_and(|step| matches!(step.step.kind, StepKind::Read { .. }));
                self.wait(if reads { self.world.reading } else { 1 });
                self.try_do(json!({ "next": {} }))?;
            }
            _ => self.try_do(json!({ "next": {} }))?,
        }
        Ok(true)
    }

    /// What is left out: by the world, and the question what to do about papers that are too many, so that
    /// the count comes all the same.
    fn skips(&self) -> bool {
        let too_many = self.world.too_many > 0;
        self.now_state().running_step().is_some_and(|step| {
            self.world.skip.contains(&step.step.id)
                || (too_many && matches!(step.step.kind, StepKind::Decision { .. }))
        })
    }

    /// What happens when a step begins: items that are left out, speeches, names from the floor, a late arrival.
    fn arrived(&mut self) -> Result<(), Refusal> {
        let state = self.now_state();
        let here = state
            .item
            .clone()
            .zip(state.running_step().map(|step| step.step.id.clone()));
        if here == self.step {
            return Ok(());
        }
        self.step = here;
        let Some(step) = self
            .now_state()
            .running_step()
            .map(|step| step.step.clone())
        else {
            return Ok(());
        };
        let left_out: Vec<String> = self
            .now_state()
            .items()
            .filter(|item| item.is_outstanding() && self.world.skip.contains(&item.plan.id))
            .map(|item| item.plan.id.clone())
            .collect();
        for item in left_out {
            self.try_do(json!({ "skip_item": { "item": item, "reason": "thử" } }))?;
        }
        match step.kind {
            StepKind::Discussion => self.speak()?,
            StepKind::Election { election, rung } => match (rung, self.world.from_floor) {
                (Rung::Nominations, Some(support)) => {
                    self.ok(json!({ "nominate":
                        { "election": election, "candidate": "Người 7", "card": 7, "by": "Người 6" } }));
                    if support > 0 && self.now_state().setup.rulebook.nominee_support.is_some() {
                        self.ok(json!({ "record_support":
                            { "election": election, "candidate": "Người 7", "support": support } }));
                    }
                }
                // The roll is old, or taken anew, when the papers go out.
                (Rung::Box, _) => {
                    let present = self.now_state().present();
                    self.ok(json!({ "present_count": { "present": present } }));
                    self.wait(self.world.wait_for_papers);
                }
                _ => {}
            },
            _ => {
                if self.world.late && self.now_state().votes.iter().any(CardVote::is_announced) {
                    self.world.late = false;
                    let cards = self.world.absent.clone();
                    self.ok(json!({ "arrive": { "cards": cards } }));
                }
            }
        }
        Ok(())
    }

    fn speak(&mut self) -> Result<(), Refusal> {
        let (solutions, results) = self.world.speeches;
        for (tag, minutes) in [("solution", solutions), ("result", results)] {
            if minutes > 0 {
                self.try_do(json!({ "register_speaker":
                    { "speaker": tag, "name": format!("Đồng chí {tag}"), "tag": tag } }))?;
                self.try_do(json!({ "start_speech": {} }))?;
                self.wait(minutes);
                self.try_do(json!({ "end_speech": {} }))?;
            }
        }
        Ok(())
    }

    fn record(&mut self) -> Result<(), Refusal> {
        let vote = self.now_state().open_vote().expect("a vote");
        let (present, need) = (vote.present, vote.need);
        let no = if self.world.narrow { present - need } else { 0 };
        let unasked = self.world.unasked;
        self.try_do(json!({ "card_vote_record": { "no": no, "not_voting": unasked } }))
    }

    fn enter(&mut self, id: &str, rung: Rung) -> Result<(), Refusal> {
        let present = self.now_state().present_for(id);
        let election = self.now_state().election(id).expect("the election");
        let round = election.round.clone();
        let seats = election.seats_now();
        match rung {
            Rung::Issue => {
                self.try_do(json!({ "issue_ballots": { "election": id, "issued": present } }))
            }
            Rung::Collect => {
                let collected =
                    round.issued.map_or(present, |issued| issued.issued) + self.world.too_many;
                self.try_do(json!({ "collect_ballots":
                    { "election": id, "collected": collected, "confirmed": true } }))
            }
            Rung::Count => {
                let collected = round.collected.unwrap_or(present);
                let names = round.ballot.map_or(0, |(names, _)| names.len() as u32);
                let votes: Vec<u32> = (0..names)
                    .map(|n| if n < seats { collected } else { 0 })
                    .collect();
                let method = if self.world.typed {
                    "papers"
                } else {
                    "minutes"
                };
                self.try_do(
                    json!({ "enter_count": { "election": id, "valid": collected, "invalid": 0,
                    "votes": votes, "method": method } }),
                )
            }
            _ => self.try_do(json!({ "next": {} })),
        }
    }

    /// Each of the ways out lets the congress go on past this duty: its word, a waiver, and "do it now" where
    /// the program can do it.
    pub fn every_way_out(&self, id: &str) -> Result<(), String> {
        let ways = [
            json!({ "meet_duty": { "duty": id, "how": "đã làm" } }),
            json!({ "waive_duty": { "duty": id, "reason": "later" } }),
        ];
        for way in ways {
            let mut copy = Self {
                congress: self.congress.clone(),
                world: self.world.clone(),
                at: self.at,
                start: self.start,
                step: self.step.clone(),
                was_missed: false,
            };
            if let Err(refusal) = copy.try_do(way.clone()) {
                return Err(format!("{way}: {refusal:?}"));
            }
            if let Err(refusal) = copy.try_do(json!({ "next": {} }))
                && let Reason::DutyOpen { duty, .. } = &refusal.reason
            {
                return Err(format!("{way} and {} stops still", text(duty)));
            }
            if copy
                .duties()
                .iter()
                .any(|duty| duty.id == id && !duty.state.is_settled())
            {
                return Err(format!("{way} settles nothing"));
            }
        }
        Ok(())
    }

    /// What is due after the close: by the calendar it is missed one day, without one it is asked for on.
    pub fn missed_in_the_end(&mut self) -> Result<(), String> {
        use presidium::congress::duties::deadline;
        let rule = self.world.rule.clone();
        let closed = self.at.date_naive();
        let last = deadline(&rule.due, closed);
        for days in 0..120_i64 {
            self.at += chrono::TimeDelta::days(i64::from(days > 0));
            let day = self.at.date_naive();
            let expected = match last {
                Some(last) if day > last => DutyState::Missed,
                _ => DutyState::Due,
            };
            if self.state() != Some(expected) {
                return Err(format!("{day}: {:?}", self.state()));
            }
        }
        Ok(())
    }
}

fn text(fact: &Fact) -> String {
    match fact {
        Fact::Text(text) => text.clone(),
        other => format!("{other:?}"),
    }
}
