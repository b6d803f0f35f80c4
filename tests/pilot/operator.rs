//! The operators of the two pilot congresses as they were reported: each does what his congress did, with the
//! program beside him. Either he never waives: where Tiếp stops he does the thing now, and passes every reminder
//! by. Or he waives what stops him, as people did, and writes the reason later.

use crate::support::autopilot::{Autopilot, Habit};
use presidium::congress::Reason;
use presidium::congress::agenda::{Arrival, NextMove};
use presidium::congress::duties::{DutyState, unexplained};
use presidium::congress::plan::StepKind;
use presidium::rulebook::Rung;
use serde_json::json;

/// How a stop of Tiếp is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stops {
    /// Heeded: what is asked for is done now.
    Heeded,
    /// Waived with one digit, the words written before the close.
    Waived,
}

impl Stops {
    pub const BOTH: [Self; 2] = [Self::Heeded, Self::Waived];

    /// The part of a script's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Heeded => "stopped",
            Self::Waived => "waived",
        }
    }
}

/// Somebody who runs a pilot congress as it was reported.
pub struct Operator {
    congress: &'static str,
    stops: Stops,
    tellers_stumbled: Vec<(String, Rung)>,
}

impl Operator {
    /// Of the congress whose session has this name.
    pub fn of(congress: &'static str, stops: Stops) -> Self {
        Self {
            congress,
            stops,
            tellers_stumbled: Vec::new(),
        }
    }

    /// The remarks above the script.
    pub fn head(&self) -> Vec<&'static str> {
        let mut head = match self.congress {
            "thanh-chan" => vec![
                "Thanh Chăn, 10 January 2020, as the newspaper reported it: all 106 present, no house rules, long documents,",
                "tellers without experience, a short discussion that went over results. Times and numbers are a sample.",
            ],
            _ => vec![
                "The cell of the Education Office, before 10 January 2020, as the newspaper reported it: no vote on the",
                "programme, no briefing, no synthesis of comments, awkward elections, secretary and deputy elected without",
                "an introduction by the incumbent committee. Times and numbers are a sample.",
            ],
        };
        head.push(match self.stops {
            Stops::Heeded => {
                "Nothing is waived: where Tiếp stops it is done now; every reminder is passed by."
            }
            Stops::Waived => {
                "Run to its end by waiving what stops Tiếp and passing every reminder by."
            }
        });
        head.push("Written by tests/pilot/operator.rs.");
        head
    }

    /// Presses Tiếp where a duty stops it.
    fn stopped(&self, pilot: &mut Autopilot) -> bool {
        let Some(duty) = pilot.stopping() else {
            return false;
        };
        pilot.remark(&format!("{duty} stops Tiếp."));
        let refusal = pilot.refused(json!({ "next": {} }));
        assert!(matches!(refusal.reason, Reason::DutyOpen { .. }));
        pilot.wait(10);
        // Papers that were not printed cannot be handed out, whoever waives it.
        // The nominator is no member of the incumbent committee, and the person is in the approved plan: nothing
        // stands against it but that nobody said so.
        let said = match duty.split('/').next() {
            Some("R25") => Some("người đề cử không phải là chi ủy viên đương nhiệm"),
            Some("R30") => Some("nhân sự đúng phương án đã được cấp trên đồng ý"),
            _ => None,
        };
        if let Some(how) = said {
            pilot.act(json!({ "meet_duty": { "duty": duty, "how": how } }));
        } else if self.stops == Stops::Heeded || duty.starts_with("R08") {
            pilot.act(json!({ "do_duty": { "duty": duty } }));
        } else {
            pilot.act(json!({ "waive_duty": { "duty": duty, "reason": "later" } }));
        }
        pilot.wait(5);
        true
    }

    /// The reasons that were to be written later.
    fn explain(pilot: &mut Autopilot) {
        let open: Vec<String> = unexplained(pilot.state())
            .into_iter()
            .map(str::to_owned)
            .collect();
        for duty in open {
            pilot.act(json!({ "explain_waiver":
                { "duty": duty, "words": "không chuẩn bị từ trước, Đoàn Chủ tịch cho làm tiếp" } }));
        }
    }

    /// Thanh Chăn: the reports take longer than planned, and the tellers' numbers do not close at first.
    fn at_thanh_chan(&mut self, pilot: &mut Autopilot, next: &NextMove) -> bool {
        match next {
            NextMove::Advance(_) => {
                let state = pilot.state();
                let (Some(item), Some(step)) = (state.running_item(), state.running_step()) else {
                    return false;
                };
                let (item, kind) = (item.plan.id.clone(), step.step.kind.clone());
                let seconds = match (item.as_str(), &kind) {
                    ("bao-cao-chinh-tri", StepKind::Read { document }) => {
                        pilot.remark(
                            "X11: the report comes from the printer while people wait for it.",
                        );
                        pilot.act(json!({ "document_ready": { "document": document } }));
                        pilot.remark("X2: the reading takes longer than planned.");
                        49 * 60
                    }
                    ("kiem-diem", StepKind::Read { .. }) => {
                        pilot.remark("X2: so does this one.");
                        18 * 60
                    }
                    ("khen-thuong", StepKind::Discussion) => {
                        pilot.remark("X10: nobody is called to go on with the discussion while papers are counted.");
                        60
                    }
                    ("bao-cao-chinh-tri" | "kiem-diem" | "thao-luan", _) => 60,
                    _ => return false,
                };
                pilot.wait(seconds);
                pilot.next();
                true
            }
            NextMove::EnterRung { election, rung } => self.tellers(pilot, election, *rung),
            _ => false,
        }
    }

    /// Once for the committee: a paper too many is said to be issued, the count does not add up, and it is
    /// entered anew.
    fn tellers(&mut self, pilot: &mut Autopilot, election: &str, rung: Rung) -> bool {
        let done = (election.to_owned(), rung);
        if election != "bch" || self.tellers_stumbled.contains(&done) {
            return false;
        }
        let count = |valid: u32, invalid: u32, first: u32| {
            json!({ "election": election, "valid": valid, "invalid": invalid,
                "invalid_reasons": { "gạch hết": invalid },
                "votes": [first, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 93, 92, 91, 45, 45] })
        };
        match rung {
            Rung::Issue => {
                pilot.remark("X4: the tellers report a paper more than there are delegates, and count again.");
                pilot.wait(120);
                pilot.refused(json!({ "issue_ballots": { "election": election, "issued": 107 } }));
                pilot.wait(120);
            }
            Rung::Count => {
                pilot.remark("X11: the form of the count minutes is fetched.");
                pilot.act(json!({ "document_ready": { "document": "mau-bien-ban-kiem-phieu" } }));
                pilot.wait(120);
                pilot.remark("X4: valid and invalid papers do not make those collected.");
                pilot.refused(json!({ "enter_count": count(105, 2, 104) }));
                pilot.wait(180);
                pilot.act(json!({ "enter_count": count(104, 2, 104) }));
                pilot.remark("X4: a paper was put on the wrong pile; the result is entered anew.");
                pilot.wait(120);
                let mut again = count(105, 1, 105);
                again["reason"] = json!("xếp nhầm một phiếu hợp lệ vào phiếu không hợp lệ");
                pilot.act(json!({ "enter_count": again }));
            }
            _ => return false,
        }
        self.tellers_stumbled.push(done);
        rung == Rung::Count
    }

    /// The Education Office: what the script of the elections forgot is remembered only when papers are to be
    /// handed out. Secretary and deputy are proposed from the floor, since nobody introduces them.
    fn at_the_office(pilot: &mut Autopilot, next: &NextMove) -> bool {
        for (election, candidate) in [("bi-thu", "Lò Văn Hặc"), ("pho-bi-thu", "Nguyễn Thị Hương")]
        {
            let asked = pilot.state().running_step().is_some_and(|step| {
                step.step.kind
                    == StepKind::Election {
                        election: election.to_owned(),
                        rung: Rung::Nominations,
                    }
            });
            let slate = |pilot: &Autopilot| {
                let election = pilot.state().election(election).expect("the election");
                election.slate.names.len()
            };
            if asked && slate(pilot) == 0 {
                pilot.wait(20);
                pilot.remark("X9: nobody introduces a candidate; a member proposes one.");
                pilot.act(
                    json!({ "nominate": { "election": election, "candidate": candidate,
                    "by": "Lường Thị Thắm" } }),
                );
                return true;
            }
        }
        let NextMove::Advance(Arrival::Step { .. } | Arrival::Item { .. }) = next else {
            return false;
        };
        let boxed = pilot
            .standings()
            .iter()
            .find(|duty| duty.rule.id == "R33" && duty.state == DutyState::Due)
            .map(|duty| duty.id.clone());
        let Some(duty) = boxed else {
            return false;
        };
        pilot.remark("X8: nobody thought of the box before the papers are handed out.");
        pilot.act(json!({ "do_duty": { "duty": duty } }));
        pilot.wait(30);
        true
    }
}

impl Habit for Operator {
    fn instead(&mut self, pilot: &mut Autopilot, next: &NextMove) -> bool {
        if *next == NextMove::CloseCongress {
            Self::explain(pilot);
        }
        let thanh_chan = self.congress == "thanh-chan";
        if thanh_chan {
            pilot.tag = "result";
            let discussed = !pilot.state().speakers.all.is_empty();
            pilot.register = if discussed { 0 } else { 4 };
        }
        if !thanh_chan && Self::at_the_office(pilot, next) {
            return true;
        }
        self.stopped(pilot) || (thanh_chan && self.at_thanh_chan(pilot, next))
    }

    fn records(&self, duty: &str) -> bool {
        // X12: the steering committee did meet right after the congress.
        self.congress != "thanh-chan" || duty != "X4"
    }
}
