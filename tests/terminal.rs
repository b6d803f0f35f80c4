//! The real binary in a real terminal: home, podium, leaving, signals, power cuts, a second podium.

use crate::support::binary::{printed, run};
use crate::support::pty::Terminal;
use std::path::{Path, PathBuf};

const WIDE: (u16, u16) = (120, 36);

fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn journals(home: &Path) -> Vec<PathBuf> {
    let folder = home.join("data/presidium/journals");
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    found.sort();
    found
}

/// A rehearsal in which everybody is present and the first sitting is open.
fn opened(home: &Path) -> Terminal {
    let script = home.join("begin.jsonl");
    std::fs::write(
        &script,
        concat!(
            r#"{"at":"2020-01-10T06:25:00+07:00","do":{"all_present":{}}}"#,
            "\n",
            r#"{"at":"2020-01-10T06:30:00+07:00","do":{"next":{}}}"#,
            "\n"
        ),
    )
    .unwrap();
    let output = run(
        home,
        &[
            "rehearse",
            "thanh-chan-2020",
            "--script",
            "begin.jsonl",
            "--journal",
            "j.rehearsal.jsonl",
        ],
    );
    assert!(output.status.success(), "{}", printed(&output));
    let mut terminal = Terminal::start(home, WIDE, &["resume", "j.rehearsal.jsonl"]);
    terminal
        .wait_for("TẬP DƯỢT")
        .wait_for("LỜI DẪN")
        .wait_for("nhật ký ✔");
    terminal
}

#[test]
fn enter_at_home_starts_a_rehearsal_and_it_can_be_gone_on_with() {
    let home = home();
    let mut terminal = Terminal::start(home.path(), WIDE, &[]);
    terminal
        .wait_for("PRESIDIUM")
        .wait_for("sẵn sàng")
        .type_in("\r");
    terminal.wait_for("TẬP DƯỢT").wait_for("CHƯƠNG TRÌNH");
    assert_eq!(journals(home.path()).len(), 1);
    // Leaving asks once; then home is there again, and offers to go on.
    terminal.type_in("q").wait_for("y").type_in("y");
    terminal
        .wait_for("PRESIDIUM")
        .wait_for("Đang dở")
        .type_in("q");
    assert_eq!(terminal.end(), 0);
    assert!(terminal.is_given_back());
}

#[test]
fn english_on_request_and_while_running() {
    let home = home();
    let mut terminal = Terminal::start(home.path(), WIDE, &["--lang", "en"]);
    terminal.wait_for("ready").type_in("\r");
    terminal
        .wait_for("REHEARSAL")
        .type_in("\x1b[17~")
        .wait_for("TẬP DƯỢT");
}

#[test]
fn every_signal_gives_the_terminal_back_and_leaves_the_journal_whole() {
    for signal in ["TERM", "HUP", "INT"] {
        let home = home();
        let mut terminal = opened(home.path());
        terminal.type_in("\r").wait_for("#6");
        terminal.signal(signal);
        assert_eq!(terminal.end(), 0, "{signal}");
        assert!(terminal.is_given_back(), "{signal}");
        let output = run(home.path(), &["verify", "j.rehearsal.jsonl"]);
        assert!(output.status.success(), "{signal}: {}", printed(&output));
    }
}

#[test]
fn a_closed_terminal_ends_the_program() {
    let home = home();
    drop(opened(home.path()));
    // The sign of life of this run is written once the podium has the terminal.
    let alive = home.path().join("j.alive");
    std::fs::remove_file(&alive).unwrap();
    let (mut child, master) =
        Terminal::unheard(home.path(), WIDE, &["resume", "j.rehearsal.jsonl"]);
    while !alive.exists() {
        assert!(child.try_wait().unwrap().is_none());
        std::thread::yield_now();
    }
    drop(master);
    assert_eq!(child.wait().unwrap().exit_code(), 0);
    let output = run(home.path(), &["verify", "j.rehearsal.jsonl"]);
    assert!(output.status.success(), "{}", printed(&output));
}

#[test]
fn killed_at_the_podium_it_comes_back_to_the_same_step() {
    let home = home();
    let mut terminal = opened(home.path());
    terminal.type_in("\r").wait_for("#6");
    let status = |args: &[&str]| {
        let output = run(home.path(), args);
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        (value["item"].clone(), value["step"].clone())
    };
    let before = status(&["status", "j.rehearsal.jsonl", "--json"]);
    terminal.signal("KILL");
    terminal.end();
    let mut terminal = Terminal::start(home.path(), WIDE, &["resume", "j.rehearsal.jsonl"]);
    terminal.wait_for("LỜI DẪN");
    assert_eq!(status(&["status", "j.rehearsal.jsonl", "--json"]), before);
}

#[test]
fn a_second_podium_is_refused_and_told_of_the_first() {
    let home = home();
    let terminal = opened(home.path());
    let mut second = Terminal::start(home.path(), WIDE, &["resume", "j.rehearsal.jsonl"]);
    assert_eq!(second.end(), 4);
    let text = second.contents();
    assert!(text.contains(&terminal.pid().to_string()), "{text}");
    assert!(second.is_given_back());
}

#[test]
fn a_window_too_small_says_so_and_keeps_the_clock() {
    let home = home();
    drop(opened(home.path()));
    let mut terminal = Terminal::start(home.path(), (40, 8), &["resume", "j.rehearsal.jsonl"]);
    terminal.wait("a notice with the clock", |screen| {
        screen.contains("nhỏ") && screen.contains(':')
    });
    terminal.type_in("q");
}

#[test]
fn without_a_terminal_it_says_so() {
    let home = home();
    for args in [
        vec![],
        vec!["run", "thanh-chan-2020"],
        vec!["rehearse", "thanh-chan-2020"],
    ] {
        let output = run(home.path(), &args);
        assert_eq!(output.status.code(), Some(4), "{}", printed(&output));
        assert!(!home.path().join("data").exists(), "nothing was begun");
    }
}

#[test]
fn an_unwritable_journal_folder_is_said_before_the_podium_opens() {
    let home = home();
    // A file stands where the folder should be: not even root can write below it.
    std::fs::write(home.path().join("data"), "").unwrap();
    let mut terminal = Terminal::start(home.path(), WIDE, &["rehearse", "thanh-chan-2020"]);
    assert_eq!(terminal.end(), 3);
    assert!(
        terminal.contents().contains("journals"),
        "{}",
        terminal.contents()
    );
}

#[test]
fn a_broken_session_starts_nothing() {
    let home = home();
    std::fs::write(
        home.path().join("bad.ron"),
        "(format: 1, id: \"x\", offcers: [])",
    )
    .unwrap();
    let output = run(home.path(), &["check", "bad.ron"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        printed(&output).contains("officers"),
        "{}",
        printed(&output)
    );
    let mut terminal = Terminal::start(home.path(), WIDE, &["run", "bad.ron"]);
    assert_eq!(terminal.end(), 1);
    assert!(!home.path().join("data").exists());
}
