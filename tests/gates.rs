//! Duties as people meet them: what a tick stands for, reasons that are asked again, and where a waiver is told and
//! where never.

use crate::support::autopilot::Autopilot;
use crate::support::binary::{printed, run};
use crate::support::pty::Terminal;
use crate::support::shipped;
use crate::support::still::{act, screen, thanh_chan_at};
use presidium::congress::duties::{self, Duty, DutyState};
use presidium::congress::event::WaiverReason;
use presidium::congress::{Command, Congress, Millis, Tick};
use presidium::export::{Options, PaperKind};
use presidium::locale::{Locale, fold};
use presidium::rulebook::Lang;

const SESSIONS: [&str; 7] = [
    "thanh-chan-2020",
    "phong-gddt-2020",
    "chi-bo-2025",
    "cong-doan-truong",
    "dai-hoi-doan-xa",
    "hop-tac-xa",
    "co-dong-2026",
];

#[test]
fn no_topic_of_any_duty_says_that_something_is_not_done() {
    for session in SESSIONS {
        let congress = Congress::new(shipped(session));
        let state = congress.state();
        for lang in [Lang::Vi, Lang::En] {
            let locale = Locale::new(lang);
            for duty in &state.setup.rulebook.duties {
                let topic = locale.duty_topic(&duty.id, state);
                let words = topic.to_lowercase();
                let negative = match lang {
                    Lang::Vi => words.starts_with("chưa") || words.contains(" chưa "),
                    Lang::En => words.contains(" not been ") || words.starts_with("no "),
                };
                let quoted = topic.contains('“');
                assert!(!negative || quoted, "{session} {}: {topic}", duty.id);
                assert!(
                    !topic.contains('⟦') && !topic.is_empty(),
                    "{}: {topic}",
                    duty.id
                );
            }
        }
    }
}

fn last(congress: &Congress) -> (presidium::congress::Wall, Millis) {
    let last = congress.state().last.unwrap();
    (last.at, last.up)
}

fn now(congress: &Congress) -> Tick {
    let (at, up) = last(congress);
    congress.state().tick(at, up)
}

/// Waives everything that is open, each reason in turn, some with words and some to be explained later.
fn waive_everything(congress: &mut Congress) -> Vec<(String, WaiverReason, String)> {
    let open: Vec<String> = duties::standings(congress.state(), now(congress))
        .iter()
        .filter(|duty: &&Duty<'_>| !duty.state.is_settled() && duty.state != DutyState::Missed)
        .map(|duty| duty.id.clone())
        .collect();
    let mut waived = Vec::new();
    for (index, duty) in open.into_iter().enumerate() {
        let (at, up) = last(congress);
        let reason = WaiverReason::ALL[index % WaiverReason::ALL.len()];
        // Every reason is met with words and without.
        let words = match index / WaiverReason::ALL.len() % 2 {
            0 => String::new(),
            _ => format!("ý-kiến-số-{index}"),
        };
        let command = Command::WaiveDuty {
            duty: duty.clone(),
            reason,
            words: words.clone(),
            also: Vec::new(),
        };
        act(congress, at, up, &command);
        waived.push((duty, reason, words));
    }
    waived
}

#[test]
fn what_was_waived_stands_in_the_annex_and_never_in_a_paper_that_is_signed() {
    for session in SESSIONS {
        let mut pilot = Autopilot::new(shipped(session));
        let waived = waive_everything(&mut pilot.congress);
        let kinds = WaiverReason::ALL
            .iter()
            .filter(|reason| waived.iter().any(|(_, used, _)| used == *reason));
        assert_eq!(kinds.count(), WaiverReason::ALL.len(), "{session}");
        let mut congress = pilot.run().congress;
        assert!(congress.state().closed.is_some(), "{session}");
        // One of those left for later is explained after the close.
        let later = duties::unexplained(congress.state())
            .first()
            .map(|id| (*id).to_owned());
        if let Some(duty) = later {
            let (at, up) = last(&congress);
            let words = "giải-trình-muộn".to_owned();
            act(
                &mut congress,
                at,
                up,
                &Command::ExplainWaiver { duty, words },
            );
        }
        for lang in [Lang::Vi, Lang::En] {
            let options = Options::new(lang, now(&congress));
            let locale = Locale::new(lang);
            let annex = presidium::export::one(&congress, &options, PaperKind::Annex);
            let official: Vec<(PaperKind, String)> = presidium::export::papers(&congress, lang)
                .into_iter()
                .filter(|kind| is_official(*kind))
                .map(|kind| (kind, presidium::export::one(&congress, &options, kind)))
                .collect();
            assert!(official.len() >= 2, "{session}");
            for (id, reason, words) in &waived {
                let text = locale.duty(id, congress.state());
                let text = text.trim_end_matches('.');
                assert!(annex.contains(text), "{session} {id}: {text}\n{annex}");
                if !words.is_empty() {
                    assert!(annex.contains(words), "{session} {id}: {words}");
                } else if *reason != WaiverReason::Later {
                    assert!(annex.contains(&locale.word(reason)), "{session} {id}");
                }
                for (kind, paper) in &official {
                    for told in [text, words, "giải-trình-muộn"] {
                        let found = !told.is_empty() && paper.contains(told);
                        assert!(!found, "{session} {kind:?} tells {id}: {told}");
                    }
                    let word = |c: char| !(c.is_alphanumeric() || c == '-' || c == '/');
                    // "K2" alone may be somebody's card; ids with an election behind them never.
                    let named = id.contains('/') && paper.split(word).any(|word| word == id);
                    assert!(!named, "{session} {kind:?} names {id}");
                }
            }
        }
    }
}

/// Papers that are signed and handed in: they hold nothing of how the congress was operated.
fn is_official(kind: PaperKind) -> bool {
    matches!(
        kind,
        PaperKind::Minutes
            | PaperKind::MinutesEnglish
            | PaperKind::Attendance
            | PaperKind::CountMinutes(_)
            | PaperKind::CountMinutesEnglish(_)
    )
}

/// A rehearsal of Thanh Chăn in which one duty is waived with the reason to come.
const WAIVED: &str = concat!(
    r#"{"at":"2020-01-10T06:25:00+07:00","do":{"all_present":{}}}"#,
    "\n",
    r#"{"at":"2020-01-10T06:26:00+07:00","do":{"waive_duty":{"duty":"X5","reason":"later"}}}"#,
    "\n",
);

fn rehearsed(home: &std::path::Path) {
    std::fs::write(home.join("begin.jsonl"), WAIVED).unwrap();
    let args = [
        "rehearse",
        "thanh-chan-2020",
        "--script",
        "begin.jsonl",
        "--journal",
        "j.rehearsal.jsonl",
    ];
    let output = run(home, &args);
    assert!(output.status.success(), "{}", printed(&output));
}

#[test]
fn export_asks_for_the_reasons_and_writes_all_the_same() {
    let home = tempfile::tempdir().unwrap();
    rehearsed(home.path());
    let output = run(
        home.path(),
        &["export", "j.rehearsal.jsonl", "--out", "giay"],
    );
    assert!(output.status.success(), "{}", printed(&output));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("chưa ghi lý do: X5"), "{told}");
    assert!(home.path().join("giay/phu-luc.md").exists());
}

#[test]
fn the_terminal_asks_again_before_it_writes_documents() {
    let home = tempfile::tempdir().unwrap();
    rehearsed(home.path());
    let mut terminal = Terminal::start(home.path(), (80, 24), &["resume", "j.rehearsal.jsonl"]);
    terminal.wait_for("TẬP DƯỢT").wait_for("nhật ký ✔");
    terminal.type_in("\x1b[18~").wait_for("Tài liệu");
    terminal
        .type_in("1")
        .wait_for("Phụ lục biên bản")
        .type_in("4");
    terminal.wait_for("Ghi lý do trước khi xuất tài liệu");
    terminal.type_in("\r").wait_for("Chưa có lý do");
    terminal
        .type_in("đã báo cáo cấp trên\r")
        .wait_for("Đã xuất");
    let output = run(
        home.path(),
        &["export", "j.rehearsal.jsonl", "--out", "giay"],
    );
    assert!(
        !printed(&output).contains("chưa ghi lý do"),
        "{}",
        printed(&output)
    );
    let annex = std::fs::read_to_string(home.path().join("giay/phu-luc.md")).unwrap();
    assert!(annex.contains("đã báo cáo cấp trên"), "{annex}");
}

#[test]
fn the_reminders_say_who_gets_ready_and_which_paper_is_missing() {
    let mut congress = thanh_chan_at("06:51:30");
    let (at, up) = last(&congress);
    let documents: Vec<String> = congress
        .state()
        .setup
        .plan
        .documents
        .iter()
        .map(|document| document.id.clone())
        .collect();
    for (index, document) in documents.into_iter().enumerate() {
        let up = up + Millis(index as i64 + 1);
        let ready = false;
        if congress.state().is_ready(&document) {
            act(
                &mut congress,
                at,
                up,
                &Command::DocumentReady { document, ready },
            );
        }
    }
    for (lang, words) in [
        (Lang::Vi, ["bước", "CHƯA sẵn sàng"]),
        (Lang::En, ["step", "NOT ready"]),
    ] {
        let drawn = screen(&congress, 5, "", lang, (120, 36));
        for word in words {
            assert!(drawn.contains(word), "{word}\n{drawn}");
        }
        let small = screen(&congress, 5, "", lang, (80, 24));
        assert!(fold(&small).contains(&fold(words[0])), "{small}");
    }
}
