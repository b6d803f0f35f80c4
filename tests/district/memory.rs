//! Memory does not grow with the number of journals, long work shows how far it is, and can be stopped.
//!
//! The ordinary test compares 50 with 400 journals. The measure that the size of a province asks for:
//!
//! ```text
//! PRESIDIUM_DISTRICT=500,52000 cargo test --release --test presidium-tests -- district::memory --nocapture
//! ```
//!
//! It prints peak memory, time and journals a second for each number; with `taskset -c 0` before it, for one core.

use super::Made;
use crate::support::binary::presidium;
use crate::support::pty::Terminal;
use presidium::congress::Mode;
use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Instant;

/// Journals of so many congresses, each of its own: whole ones, or beginnings, which are read sooner.
fn distinct(folder: &Path, count: usize, whole: bool) -> Vec<PathBuf> {
    (0..count)
        .map(|n| {
            Made {
                from: if whole { n % 2 } else { 2 },
                id: &format!("dai-hoi-{n}"),
                organisation: &format!("Đơn vị {n}"),
                mode: if n % 5 == 4 {
                    Mode::Rehearsal
                } else {
                    Mode::Live
                },
                ..Made::default()
            }
            .write(folder, &format!("x{n}"))
        })
        .collect()
}

/// A tree of so many journals, a hundred in a folder; they are links to a few.
fn tree(folder: &Path, journals: &[PathBuf], count: usize) {
    for (n, journal) in journals.iter().cycle().take(count).enumerate() {
        let below = folder.join(format!("{:04}", n / 100));
        if n % 100 == 0 {
            std::fs::create_dir_all(&below).unwrap();
        }
        let file = journal.file_name().unwrap().to_string_lossy().into_owned();
        std::fs::hard_link(journal, below.join(format!("{n}-{file}"))).unwrap();
    }
}

/// Reads the journals below a folder; gives the peak of resident memory in KiB.
///
/// The process is asked while it waits: the list of those expected is longer than a pipe holds, so that it cannot
/// end before somebody reads the end of its answer.
#[cfg(target_os = "linux")]
fn peak(home: &Path, folder: &str) -> u64 {
    let mut expected = String::new();
    for n in 0..3000 {
        writeln!(expected, "Đơn vị chưa tổ chức số {n}").unwrap();
    }
    std::fs::write(home.join("danh-sach.txt"), expected).unwrap();
    let mut child = presidium(home)
        .args(["review", folder, "--json", "--expected", "danh-sach.txt"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = child.stdout.take().unwrap();
    let mut text = Vec::new();
    let mut chunk = [0; 4096];
    // Behind the rows stands what was added up: all is read by then.
    while !String::from_utf8_lossy(&text).contains("\"totals\"") {
        let read = out.read(&mut chunk).unwrap();
        assert!(read > 0, "it ended too early");
        let kept = text.len().saturating_sub(64);
        text.drain(..kept);
        text.extend(&chunk[..read]);
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    out.read_to_end(&mut text).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.unwrap().split_whitespace().nth(1).unwrap();
    number.parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn many_journals_need_no_more_memory_than_few() {
    let asked = std::env::var("PRESIDIUM_DISTRICT").ok();
    let numbers: Vec<usize> = asked.as_deref().map_or(vec![50, 400], |asked| {
        asked
            .split(',')
            .map(|n| n.trim().parse().unwrap())
            .collect()
    });
    let home = tempfile::tempdir().unwrap();
    let few = if asked.is_some() { 40 } else { 12 };
    let journals = distinct(&home.path().join("gốc"), few, asked.is_some());
    let mut peaks = Vec::new();
    for count in numbers {
        let folder = format!("huyen-{count}");
        tree(&home.path().join(&folder), &journals, count);
        let began = Instant::now();
        let peak = peak(home.path(), &folder);
        let took = began.elapsed();
        let rate = count as f64 / took.as_secs_f64();
        println!("{count} journals: {peak} KiB, {took:.1?}, {rate:.0} a second");
        peaks.push(peak);
    }
    // Rows that are held back to be sorted (1,000 at most) and what the allocator keeps for its threads.
    let (few, many) = (peaks[0], peaks[peaks.len() - 1]);
    assert!(many < few + few / 4 + 6 * 1024, "{peaks:?} KiB");
}

#[cfg(unix)]
#[test]
fn long_work_shows_how_far_it_is_and_a_stop_gives_what_there_is() {
    let home = tempfile::tempdir().unwrap();
    let journals = distinct(&home.path().join("gốc"), 4, true);
    tree(&home.path().join("huyen"), &journals, 3000);
    let mut terminal = Terminal::start(home.path(), (100, 200), &["review", "huyen"]);
    terminal
        .wait_for("Đang đọc")
        .wait("some are read", |screen| !screen.contains("Đang đọc: 0/"));
    terminal.type_in("\u{3}");
    assert_eq!(terminal.end(), 130);
    let shown = terminal.contents();
    for word in [
        "CHƯA ĐỦ",
        "trong 3.000 nhật ký",
        "Tổng hợp",
        "Đã dừng theo yêu cầu",
    ] {
        assert!(shown.contains(word), "no {word} in {shown}");
    }
}
