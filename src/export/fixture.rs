//! A small congress for the tests of this room: two sittings, all bodies, reports, two speakers, a guest, an
//! election with a corrected count; a waiver, an undone act, an interruption, a vote taken back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod rounds;
mod session;

use super::Options;
use crate::congress::event::{Section, SourceText, SpeechTag, WaiverReason};
use crate::congress::plan::Setup;
use crate::congress::{Act, Command, Congress, Event, Millis, Mode, Tick, Wall};
use crate::rulebook::Lang;
use chrono::{NaiveTime, TimeDelta};
use session::{Given, setup};
use std::sync::Arc;

/// A congress under test. Each command comes one minute after the one before.
pub struct Stage {
    pub congress: Congress,
    pub given: Given,
    minute: i64,
}

impl Stage {
    /// An opened journal; nothing has happened in the hall.
    pub fn new(mode: Mode, mark: &str) -> Self {
        Self::altered(mode, mark, |_| {})
    }

    /// The same with a session that differs.
    pub fn altered(mode: Mode, mark: &str, alter: impl FnOnce(&mut Setup)) -> Self {
        let given = Given { mark: mark.into() };
        let mut setup = setup(&given);
        alter(&mut setup);
        let mut stage = Self {
            congress: Congress::new(Arc::new(setup)),
            given,
            minute: -20,
        };
        let text = |name: &str| SourceText {
            name: name.into(),
            text: format!("nguyên văn {name}"),
        };
        stage.act(&Command::Open {
            mode,
            program: "presidium 0.1.0".into(),
            boot: "b1".into(),
            session: text("thanh-chan.ron"),
            rulebook: text("party-2014"),
            roll: text("thanh-chan.csv"),
        });
        stage
    }

    pub fn wall(&self) -> Wall {
        let open = NaiveTime::from_hms_opt(7, 0, 0).unwrap();
        self.congress.state().wall_of(0, open) + TimeDelta::minutes(self.minute)
    }

    pub fn now(&self) -> Tick {
        self.congress.state().tick(self.wall(), self.up())
    }

    fn up(&self) -> Millis {
        Millis::minutes(1000 + self.minute)
    }

    pub fn options(&self, lang: Lang) -> Options {
        Options::new(lang, self.now())
    }

    /// Does a command that must be accepted.
    pub fn act(&mut self, command: &Command) -> Vec<Event> {
        let decided = self.congress.decide(command, self.wall(), self.up());
        let ev = decided.unwrap_or_else(|refusal| panic!("{command:?} refused: {refusal:?}"));
        let act = Act {
            seq: self.congress.next_seq(),
            at: self.wall(),
            up: self.up(),
            by: format!("{}Thảo", self.given.mark),
            ev: ev.clone(),
        };
        self.congress.apply(act);
        self.minute += 1;
        ev
    }

    pub fn next(&mut self) {
        self.act(&Command::Next {});
    }

    /// Calls the next question, all agree, announces.
    pub fn agree(&mut self) {
        self.next();
        self.record(None, 0, 0);
        self.next();
    }

    pub fn record(&mut self, yes: Option<u32>, no: u32, not_voting: u32) {
        self.act(&Command::CardVoteRecord {
            yes,
            no,
            other: 0,
            not_voting,
            sections: Vec::new(),
        });
    }

    /// The programme once more: a count by section, a dispute over it, and the count that holds.
    pub fn vote_again(&mut self) {
        self.minute = 65;
        self.next();
        self.act(&Command::CardVoteRepeat {
            vote: None,
            reason: self.text("có ý kiến về cách đếm"),
            present: None,
        });
        self.record(Some(7), 4, 0);
        self.act(&Command::CardVoteCancel {
            reason: self.text("đếm sót tổ 2"),
        });
        self.act(&Command::CardVoteRepeat {
            vote: None,
            reason: self.text("có ý kiến về cách đếm"),
            present: None,
        });
        let section = |unit: String, yes, no| Section {
            unit,
            yes: Some(yes),
            no: Some(no),
            other: Some(0),
        };
        self.act(&Command::CardVoteRecord {
            yes: None,
            no: 3,
            other: 0,
            not_voting: 0,
            sections: vec![
                section("1".into(), 5, 1),
                section(self.text("Khối cơ quan"), 3, 2),
            ],
        });
        self.next();
    }

    fn text(&self, text: &str) -> String {
        format!("{}{text}", self.given.mark)
    }

    /// The preparatory sitting: the roll, the bodies, the programme.
    pub fn prepare(&mut self) {
        self.act(&Command::MeetDuty {
            duty: "X4".into(),
            how: self.text("tập huấn chiều 9/1"),
            also: Vec::new(),
        });
        self.act(&Command::AllPresent { except: vec![12] });
        self.act(&Command::AbsentThroughout {
            card: 12,
            accepted: true,
            reason: self.text("ốm nằm viện"),
            attested_by: self.text("Ban Tổ chức"),
        });
        self.act(&Command::GuestArrived {
            guest: "lam".into(),
        });
        self.act(&Command::GuestArrived {
            guest: "thu".into(),
        });
        // The sitting opens at its hour.
        self.minute = 0;
        self.next();
        self.agree();
        self.agree();
        self.next();
        // Called too early, and taken back.
        self.next();
        self.act(&Command::CardVoteCancel {
            reason: self.text("chưa giới thiệu"),
        });
        self.agree();
        self.next();
        self.agree();
        self.next();
        // The programme: counted, one against, one silent.
        self.next();
        self.record(Some(9), 1, 1);
        self.next();
        self.next();
    }

    /// The official sitting up to the end of the discussion.
    pub fn discuss(&mut self) {
        self.minute = 65;
        self.next();
        self.act(&Command::WaiveDuty {
            duty: "X3".into(),
            reason: WaiverReason::Later,
            words: String::new(),
            also: Vec::new(),
        });
        self.next();
        self.next();
        self.next();
        for (card, tag) in [
            (4, SpeechTag::Solution),
            (5, SpeechTag::Result),
            (6, SpeechTag::Other),
        ] {
            self.act(&Command::RegisterSpeaker {
                speaker: None,
                name: String::new(),
                card: Some(card),
                tag,
            });
        }
        // A third registration by mistake, undone.
        self.act(&Command::RegisterSpeaker {
            speaker: None,
            name: self.text("Người đăng ký nhầm"),
            card: None,
            tag: SpeechTag::Other,
        });
        self.act(&Command::Undo {
            reason: self.text("gõ nhầm tên"),
        });
        self.next();
    }

    /// From the first speech to the issue of the papers.
    pub fn elect(&mut self) {
        self.next();
        self.act(&Command::EndStep {});
        self.act(&Command::Grant {
            minutes: 3,
            reason: self.text("nhiều ý kiến"),
        });
        self.act(&Command::Note {
            text: self.text("loa bên trái nhỏ"),
        });
        self.next();
        self.next();
        self.next();
        // The election: number, introduction, nominations, withdrawals, list, tellers.
        self.agree();
        self.next();
        self.next();
        self.act(&Command::Nominate {
            election: None,
            candidate: self.given.name("Nguyễn Văn Bình"),
            card: None,
            by: self.given.name("Tòng Văn Pâng"),
            own: false,
            nominator: None,
            overrule: None,
        });
        self.next();
        self.act(&Command::DecideWithdrawal {
            election: None,
            candidate: self.given.name("Nguyễn Văn Bình"),
            allowed: true,
        });
        self.next();
        self.agree();
        self.agree();
        self.next();
        self.agree();
        self.agree();
        for _ in 0..4 {
            self.next();
        }
        self.act(&Command::IssueBallots {
            election: None,
            issued: 11,
            present: None,
            printed: None,
            unused: None,
            spoiled: None,
        });
    }

    /// The papers come back, are counted, counted again, and the result is announced.
    pub fn count(&mut self) {
        self.next();
        self.next();
        self.act(&Command::CollectBallots {
            election: None,
            collected: 11,
            confirmed: false,
        });
        self.act(&Command::Resume {
            program: "presidium 0.1.1".into(),
            boot: "b2".into(),
            clock: self.now().clock,
            gap: Millis::seconds(250),
            alive: self.wall(),
        });
        self.next();
        self.enter(&[10, 9, 6, 5], None);
        let reason = self.text("đọc nhầm dòng");
        self.enter(&[10, 9, 5, 6], Some(reason));
        self.next();
    }

    fn enter(&mut self, votes: &[u32], reason: Option<String>) {
        self.act(&Command::EnterCount {
            election: None,
            valid: 10,
            invalid: 1,
            invalid_reasons: [("all_struck".to_owned(), 1)].into(),
            votes: votes.to_vec(),
            against: Vec::new(),
            reason,
            method: crate::congress::election::CountMethod::Minutes,
            teams: Vec::new(),
            explained: None,
        });
    }

    /// The announcement, the resolution, the close, and one addendum.
    pub fn close(&mut self) {
        self.next();
        self.next();
        self.next();
        self.next();
        self.agree();
        self.next();
        self.next();
        self.next();
        self.act(&Command::Addendum {
            text: self.text("đã bàn giao phiếu"),
        });
    }

    /// A whole congress.
    pub fn whole(mode: Mode, mark: &str) -> Self {
        let mut stage = Self::new(mode, mark);
        stage.prepare();
        stage.discuss();
        stage.elect();
        stage.count();
        stage.close();
        stage
    }
}
