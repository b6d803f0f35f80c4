//! An operator who does everything right: runs any session to its close with Tiếp and the numbers it asks
//! for, in the time the plan gives. Writes what it did as the lines of a script.

use presidium::congress::agenda::{NextMove, next_move};
use presidium::congress::duties::{Duty, standings};
use presidium::congress::plan::StepKind;
use presidium::congress::{
    Act, Command, Congress, Event, Fact, Millis, Mode, Reason, Refusal, Setup, State, Wall,
};
use presidium::rulebook::{Due, Evidence, Rung};
use serde_json::{Value, json};
use std::sync::Arc;

pub struct Autopilot {
    pub congress: Congress,
    pub lines: Vec<String>,
    /// What speakers are registered and tagged to speak of.
    pub tag: &'static str,
    /// How many register when a discussion begins, at most.
    pub register: usize,
    at: Wall,
    start: Wall,
    speakers: usize,
    untried: Vec<Value>,
}

/// What somebody does otherwise than an operator who does everything right.
pub trait Habit {
    /// Asked before everything else; true where something was done instead.
    fn instead(&mut self, pilot: &mut Autopilot, next: &NextMove) -> bool;

    /// Records before the opening and after the close that this duty was done.
    fn records(&self, duty: &str) -> bool;
}

/// Does nothing otherwise.
struct Right;

impl Habit for Right {
    fn instead(&mut self, _: &mut Autopilot, _: &NextMove) -> bool {
        false
    }

    fn records(&self, _: &str) -> bool {
        true
    }
}

/// Speakers in each discussion, by item.
const NAMES: [&str; 6] = [
    "Quàng Thị Hoa",
    "Lò Văn Inh",
    "Cà Văn Sơn",
    "Tòng Văn Pâng",
    "Vì Thị Ọi",
    "Lường Văn Hặc",
];

impl Autopilot {
    /// A congress that has just been opened as a rehearsal.
    pub fn new(setup: Arc<Setup>) -> Self {
        let congress = Congress::new(setup);
        let opens = congress.state().sittings[0].opens;
        let start = opens - chrono::TimeDelta::minutes(10);
        let mut pilot = Self {
            congress,
            lines: Vec::new(),
            tag: "solution",
            register: 4,
            at: start,
            start,
            speakers: 0,
            untried: Vec::new(),
        };
        let text = || presidium::congress::event::SourceText {
            name: String::new(),
            text: String::new(),
        };
        pilot.apply(&Command::Open {
            mode: Mode::Rehearsal,
            program: "0".into(),
            boot: String::new(),
            session: text(),
            rulebook: text(),
            roll: text(),
        });
        pilot
    }

    pub fn state(&self) -> &State {
        self.congress.state()
    }

    fn up(&self) -> Millis {
        Millis((self.at - self.start).num_milliseconds())
    }

    fn apply(&mut self, command: &Command) -> Vec<Event> {
        let ev = self
            .congress
            .decide(command, self.at, self.up())
            .unwrap_or_else(|refusal| panic!("{command:?} at {}: {refusal:#?}", self.at));
        self.congress.apply(Act {
            seq: self.congress.next_seq(),
            at: self.at,
            up: self.up(),
            by: String::new(),
            ev: ev.clone(),
        });
        ev
    }

    /// Does a command and writes it down.
    pub fn act(&mut self, command: Value) -> Vec<Event> {
        let line = json!({ "at": self.at.to_rfc3339(), "do": command });
        self.lines.push(line.to_string());
        let command: Command = serde_json::from_value(command).expect("a command");
        self.apply(&command)
    }

    /// Writes down a command that is refused, and gives the refusal.
    pub fn refused(&mut self, command: Value) -> Refusal {
        let line = json!({ "at": self.at.to_rfc3339(), "do": command });
        self.lines.push(line.to_string());
        let command: Command = serde_json::from_value(command).expect("a command");
        self.congress
            .decide(&command, self.at, self.up())
            .expect_err("a refusal")
    }

    /// The duty that would stop Tiếp now.
    pub fn stopping(&self) -> Option<String> {
        let next = Command::Next {};
        match self.congress.decide(&next, self.at, self.up()) {
            Err(Refusal {
                reason:
                    Reason::DutyOpen {
                        duty: Fact::Text(id),
                        ..
                    },
                ..
            }) => Some(id),
            _ => None,
        }
    }

    /// Writes a remark into the script.
    pub fn remark(&mut self, text: &str) {
        self.lines.push(format!("# {text}"));
    }

    /// The duties as they stand now.
    pub fn standings(&self) -> Vec<Duty<'_>> {
        standings(self.state(), self.state().tick(self.at, self.up()))
    }

    /// Lets time pass.
    pub fn wait(&mut self, seconds: i64) {
        self.at += chrono::TimeDelta::seconds(seconds);
    }

    /// Presses Tiếp; where a discussion begins, speakers register.
    pub fn next(&mut self) {
        let before = self.state().item.clone();
        self.act(json!({ "next": {} }));
        let state = self.state();
        let discusses = state
            .running_step()
            .is_some_and(|step| step.step.kind == StepKind::Discussion);
        if discusses && (state.item != before || state.speakers.all.is_empty()) {
            let already = state.speakers.waiting().count() + state.speakers.all.len();
            for name in NAMES.iter().skip(already).take(self.register) {
                self.speakers += 1;
                let id = format!("speaker-{}", self.speakers);
                self.act(json!({ "register_speaker":
                    { "speaker": id, "name": name, "tag": self.tag } }));
            }
        }
    }

    /// Seconds the running step may take: its share of what is left of the item.
    fn dwell(&self) -> i64 {
        let Some(item) = self.state().running_item() else {
            return 20;
        };
        let left = item
            .steps
            .iter()
            .filter(|s| {
                use presidium::congress::state::StepStage::{Pending, Running};
                matches!(s.stage, Running | Pending)
            })
            .count()
            .max(1) as i64;
        let now = self.state().tick(self.at, self.up());
        let seconds = item.remaining(now).whole_seconds().max(0);
        let share = (seconds / left).clamp(5, 1800);
        // A document is read at the pace that was measured; what is left goes to the other steps.
        let document = match item.running_step().map(|step| &step.step.kind) {
            Some(StepKind::Read { document }) => self.state().setup.plan.document(document),
            _ => None,
        };
        match document.and_then(|document| document.reading) {
            Some(reading) if share > (reading + Millis::minutes(3)).whole_seconds() => {
                reading.whole_seconds()
            }
            _ => share,
        }
    }

    /// Runs until nothing is left, and on the way gives every example of the catalogue at the first moment at
    /// which it is not refused.
    pub fn run_with_every_example(mut self) -> Self {
        self.untried = presidium::congress::catalogue::EXAMPLES
            .iter()
            .map(|example| serde_json::from_str(example.example).expect("an example"))
            .collect();
        self.try_examples();
        self.run()
    }

    /// Examples that were refused so far.
    pub fn untried(&self) -> &[Value] {
        &self.untried
    }

    fn try_examples(&mut self) {
        /// Others need what these bring about; everything else is taken back at once.
        const KEPT: [&str; 13] = [
            "decide_withdrawal",
            "pause",
            "recess",
            "register_speaker",
            "start_speech",
            "pause_speech",
            "waive_duty",
            "nominate",
            "record_support",
            "enter_opinion",
            "card_vote_open",
            "guest_arrived",
            "call_up",
        ];
        for example in std::mem::take(&mut self.untried) {
            let name = example
                .as_object()
                .expect("a command")
                .keys()
                .next()
                .expect("a name")
                .clone();
            let command: Command = serde_json::from_value(example.clone()).expect("a command");
            // The name from the floor stays until the opinion ballot on it was held, where there can be one.
            let wanted = self.state().setup.rulebook.nominee_support.is_some()
                && !self.lines.iter().any(|line| line.contains("enter_opinion"));
            if name == "decide_withdrawal" && wanted {
                self.untried.push(example);
                continue;
            }
            let accepted = self.congress.decide(&command, self.at, self.up()).is_ok();
            // Moving on is what the autopilot does anyway, and undo needs something to take back.
            if !accepted || name == "next" || name == "undo" {
                self.untried.push(example);
                continue;
            }
            self.act(example);
            self.wait(2);
            let seq = self.congress.next_seq() - 1;
            let undoable = self.congress.undoable().is_ok_and(|act| act.seq == seq);
            if undoable && self.state().closed.is_none() && !KEPT.contains(&name.as_str()) {
                self.act(json!({ "undo": { "reason": "bấm nhầm" } }));
            }
        }
        let lines = self.lines.clone();
        self.untried.retain(|example| {
            let text = format!("\"do\":{example}}}");
            !lines.iter().any(|line| line.ends_with(&text))
        });
    }

    /// Runs until nothing is left.
    pub fn run(self) -> Self {
        self.run_until(|_| false)
    }

    /// Runs until the state is as wished, or nothing is left.
    pub fn run_until(self, wished: impl Fn(&State) -> bool) -> Self {
        self.run_by(&mut Right, wished)
    }

    /// Runs until nothing is left, by somebody with this habit.
    pub fn run_as(self, habit: &mut dyn Habit) -> Self {
        self.run_by(habit, |_| false)
    }

    fn run_by(mut self, habit: &mut dyn Habit, wished: impl Fn(&State) -> bool) -> Self {
        self.act(json!({ "all_present": {} }));
        self.settle(
            habit,
            "X4",
            "đã tập huấn, làm thử với Ban kiểm phiếu ngày 09/01/2020",
        );
        self.settle_due(habit, |due| {
            matches!(
                due,
                Due::BeforeOpening | Due::DaysBefore(_) | Due::WorkingDaysBefore(_)
            )
        });
        for _ in 0..5000 {
            if wished(self.state()) {
                return self;
            }
            self.try_examples();
            let next = next_move(self.state());
            if habit.instead(&mut self, &next) {
                continue;
            }
            match next {
                NextMove::Nothing => {
                    self.wait(600);
                    self.settle(
                        habit,
                        "X12",
                        "Ban Chỉ đạo đã họp rút kinh nghiệm ngay sau đại hội",
                    );
                    self.settle_due(habit, |due| {
                        matches!(
                            due,
                            Due::AfterClose | Due::DaysAfter(_) | Due::WorkingDaysAfter(_)
                        )
                    });
                    return self;
                }
                NextMove::OpenSitting { sitting } => {
                    let opens = self
                        .state()
                        .sittings
                        .iter()
                        .find(|s| s.id == sitting)
                        .map(|s| s.opens)
                        .expect("the sitting");
                    self.at = self.at.max(opens);
                    self.welcome();
                    self.next();
                }
                NextMove::CallVote { .. } => {
                    self.wait(20);
                    self.next();
                }
                NextMove::EnterVote { .. } => {
                    self.wait(15);
                    // A hall is nearly of one mind, and not always quite.
                    let votes = self.state().votes.len();
                    let (no, other) = (
                        u32::from(votes.is_multiple_of(7)),
                        u32::from(votes.is_multiple_of(11)),
                    );
                    self.act(json!({ "card_vote_record": { "no": no, "other": other } }));
                }
                NextMove::EnterRung { election, rung } => self.enter(&election, rung),
                NextMove::StartSpeech { .. } | NextMove::EndSpeech { .. } => {
                    let speaks = self.state().speakers.speaking().is_some();
                    if speaks && self.state().speakers.all.len() == self.speakers {
                        let tag = self.tag;
                        self.act(json!({ "tag_speech": { "tag": tag } }));
                    }
                    self.wait(if speaks { 285 } else { 15 });
                    self.next();
                }
                NextMove::Advance(_) => {
                    let dwell = self.dwell();
                    self.wait(dwell);
                    self.next();
                }
                _ => {
                    self.wait(10);
                    self.next();
                }
            }
        }
        panic!("the congress does not end: {:?}", next_move(self.state()));
    }

    /// Records a duty that only somebody's word can meet.
    fn settle(&mut self, habit: &dyn Habit, duty: &str, how: &str) {
        let open = self
            .standings()
            .iter()
            .any(|d| d.id == duty && !d.state.is_settled());
        if open && habit.records(duty) {
            self.act(json!({ "meet_duty": { "duty": duty, "how": how } }));
        }
    }

    /// Records every duty of this time that only somebody's word can meet.
    fn settle_due(&mut self, habit: &dyn Habit, when: impl Fn(&Due) -> bool) {
        let setup = Arc::clone(&self.state().setup);
        for duty in &setup.rulebook.duties {
            if when(&duty.due) && duty.met_by == [Evidence::Attested] {
                self.settle(habit, &duty.id, "đã làm, có văn bản kèm theo");
            }
        }
    }

    /// Guests arrive before a sitting that is not the first.
    fn welcome(&mut self) {
        if self.state().sittings.iter().all(|s| s.opened.is_none())
            && self.state().sittings.len() > 1
        {
            return;
        }
        let guests: Vec<String> = self
            .state()
            .guests
            .iter()
            .filter(|(_, arrived)| !arrived)
            .map(|(guest, _)| guest.id.clone())
            .collect();
        for guest in guests {
            self.act(json!({ "guest_arrived": { "guest": guest } }));
        }
    }

    fn enter(&mut self, id: &str, rung: Rung) {
        let present = self.state().present_now();
        let election = self.state().election(id).expect("the election").clone();
        self.wait(120);
        match rung {
            Rung::Issue => {
                // The hall is counted right before papers are issued; a meeting of a few is not the hall.
                if self
                    .state()
                    .running_item()
                    .is_some_and(|item| item.plan.electorate.is_none())
                {
                    self.act(json!({ "present_count": { "present": present } }));
                }
                self.act(json!({ "issue_ballots": { "election": id, "issued": present } }))
            }
            Rung::Collect => {
                let issued = election.round.issued.expect("issued").issued;
                self.act(json!({ "collect_ballots": { "election": id, "collected": issued } }))
            }
            Rung::Count => {
                let collected = election.round.collected.expect("collected");
                let names = election.round.ballot.as_ref().expect("a list").0.len() as u32;
                let seats = election.seats_now();
                let invalid = u32::from(names > seats);
                let valid = collected - invalid;
                let votes = match election.alternates_now() {
                    0 => votes(names, seats, valid),
                    alternates => votes_for_all(names.min(seats + alternates), seats, valid),
                };
                let mut count =
                    json!({ "election": id, "valid": valid, "invalid": invalid, "votes": votes });
                if invalid > 0 {
                    count["invalid_reasons"] = json!({ "gạch hết": invalid });
                }
                self.act(json!({ "enter_count": count }))
            }
            other => panic!("{other:?} asks for something the autopilot does not know"),
        };
    }
}

/// Votes that fill the seats and leave more than half to those behind them: everybody who voted chose as many
/// as there are seats, and the first names a little more often.
fn votes_for_all(names: u32, seats: u32, valid: u32) -> Vec<u32> {
    let all = valid * seats;
    let (each, rest) = (all / names, all % names);
    // Those behind give up one paper each to the first.
    let behind = names - seats;
    let first = each + rest + behind;
    let votes: Vec<u32> = (0..names)
        .map(|i| match i {
            0 => first,
            i if i < seats => each,
            _ => each - 1,
        })
        .collect();
    assert!(first <= valid, "{votes:?} of {valid}");
    votes
}

/// Votes in the order of the paper that fill every seat and add up: the first names are chosen by nearly
/// all, the others share what is left.
fn votes(names: u32, seats: u32, valid: u32) -> Vec<u32> {
    let chosen: Vec<u32> = (0..seats.min(names)).map(|i| valid - i).collect();
    let others = names.saturating_sub(seats);
    let left: u32 = (0..seats).sum();
    let share = left.checked_div(others).unwrap_or(0).min(valid / 2 - 1);
    chosen
        .into_iter()
        .chain((0..others).map(|_| share))
        .collect()
}
