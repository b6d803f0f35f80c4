//! A count on the tellers' own laptop: the real binary in a real terminal, its files, two teams compared.

use crate::support::binary::{printed, run};
use crate::support::pty::Terminal;
use crate::support::still::thanh_chan_at;
use presidium::count::{ResultFile, RoundFile, round_file};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

const NARROW: (u16, u16) = (80, 24);
const SEATS: usize = 14;
const NAMES: usize = 16;
const PAPERS: usize = 106;

/// A practised hand on a number pad, in keys a second.
const KEYS_A_SECOND: f64 = 3.0;
/// Reading one paper out, in seconds: taking it, saying two numbers, laying it down.
const READING: f64 = 4.0;
/// One more paper that is seen to be like the last, in seconds.
const LIKE_THE_LAST: f64 = 1.0;

/// The folder of a count with the round of Thanh Chăn in it, as the podium gives it once the list is adopted.
fn folder() -> (tempfile::TempDir, RoundFile, String) {
    let home = tempfile::tempdir().unwrap();
    let congress = thanh_chan_at("10:30:00");
    let round = round_file(congress.state(), "bch", "thanh-chan").expect("an adopted list");
    assert_eq!(
        (round.seats as usize, round.candidates.len()),
        (SEATS, NAMES)
    );
    let name = round.file_name();
    std::fs::write(home.path().join(&name), round.text()).unwrap();
    (home, round, name)
}

fn path(home: &Path, ending: &str) -> PathBuf {
    let mut found: Vec<PathBuf> = std::fs::read_dir(home)
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    assert_eq!(found.len(), 1, "{ending}: {found:?}");
    found.remove(0)
}

/// What one paper of the box says.
#[derive(Clone, Debug, PartialEq)]
enum Paper {
    /// These numbers are struck out.
    Struck(Vec<usize>),
    /// Invalid for this reason.
    Invalid(u32),
}

impl Paper {
    fn typed(&self) -> String {
        match self {
            Self::Struck(numbers) if numbers.is_empty() => "0".to_owned(),
            Self::Struck(numbers) => numbers
                .iter()
                .map(usize::to_string)
                .collect::<Vec<_>>()
                .join(" "),
            Self::Invalid(reason) => format!("k{reason}"),
        }
    }
}

/// Numbers that look drawn and are the same every time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            let other = self.below(at + 1);
            all.swap(at, other);
        }
    }
}

/// A box as halls fill it: most papers strike exactly two, mostly of the same few names; some strike more; one
/// is not struck at all, one is marked, one leaves fifteen names.
fn papers() -> Vec<Paper> {
    let mut draw = Draw(2026);
    let mut papers = vec![
        Paper::Struck(Vec::new()),
        Paper::Invalid(7),
        Paper::Struck(vec![9]),
    ];
    while papers.len() < PAPERS {
        let strikes = match draw.below(100) {
            0..=84 => 2,
            85..=92 => 3,
            93..=97 => 4,
            _ => 5,
        };
        let mut struck: Vec<usize> = Vec::new();
        while struck.len() < strikes {
            let number = match draw.below(10) {
                0..=2 => 12,
                3..=5 => 9,
                6 => 16,
                _ => draw.below(NAMES) + 1,
            };
            if !struck.contains(&number) {
                struck.push(number);
            }
        }
        struck.sort_unstable();
        papers.push(Paper::Struck(struck));
    }
    draw.shuffle(&mut papers);
    papers
}

/// What the box adds up to, by hand: valid, invalid by reason, votes.
fn sums(papers: &[Paper]) -> (u32, BTreeMap<String, u32>, Vec<u32>) {
    let (mut valid, mut invalid, mut votes) = (0, BTreeMap::new(), vec![0; NAMES]);
    for paper in papers {
        let reason = match paper {
            Paper::Invalid(7) => "marked",
            Paper::Struck(struck) if NAMES - struck.len() > SEATS => "too_many",
            Paper::Struck(struck) => {
                valid += 1;
                for number in (1..=NAMES).filter(|number| !struck.contains(number)) {
                    votes[number - 1] += 1;
                }
                continue;
            }
            Paper::Invalid(reason) => panic!("{reason}"),
        };
        *invalid.entry(reason.to_owned()).or_default() += 1;
    }
    (valid, invalid, votes)
}

/// Opens a count and fills in the form: the team and the papers collected, papers in stacks of 25.
fn begin(home: &Path, round: &str, team: &str) -> Terminal {
    let mut terminal = Terminal::start(home, NARROW, &["count", round]);
    terminal.wait_for("Tên tổ").type_in(team).wait_for(team);
    terminal
        .type_in("\r\r")
        .type_in(&PAPERS.to_string())
        .wait_for("106");
    terminal.type_in("\r\r\r").wait_for("xấp 1: 0/25");
    terminal
}

/// Keys pressed for papers, and how long the program took.
#[derive(Debug)]
struct Measured {
    keys: usize,
    lines: usize,
    took: f64,
}

/// F2, as a terminal sends it.
const F2: &str = "\x1bOQ";
/// F8.
const F8: &str = "\x1b[19~";

/// Types the papers in this order, papers alike that follow each other as one line; every line is awaited on the
/// screen before the next one is typed.
fn type_papers(terminal: &mut Terminal, papers: &[Paper]) -> Measured {
    let began = Instant::now();
    let (mut keys, mut lines, mut at, mut stack) = (0, 0, 0, 1);
    let mut left = papers.len();
    while left > 0 {
        let target = if left < 35 { left } else { 25 };
        let mut read = 0;
        while read < target {
            let paper = &papers[at];
            let alike = papers[at..]
                .iter()
                .take(target - read)
                .take_while(|other| *other == paper)
                .count();
            let mut line = paper.typed();
            if alike > 1 {
                let _ = write!(line, " x{alike}");
            }
            line.push('\r');
            terminal.type_in(&line);
            keys += line.chars().count();
            (lines, at, read) = (lines + 1, at + alike, read + alike);
            terminal.wait_for(&format!("xấp {stack}: {read}/{target}"));
        }
        terminal.type_in(F2);
        keys += 1;
        left -= target;
        terminal.wait_for(&format!("Đã ghi xấp {stack}"));
        stack += 1;
    }
    Measured {
        keys,
        lines,
        took: began.elapsed().as_secs_f64(),
    }
}

fn finish(mut terminal: Terminal) {
    terminal
        .type_in(F8)
        .wait_for("Nhấn ⏎ để ghi tệp kết quả")
        .type_in("\r")
        .wait_for("Kiểm phiếu xong")
        .type_in("\x1b");
    assert_eq!(terminal.end(), 0);
    assert!(terminal.is_given_back());
}

#[test]
fn a_round_is_written_once_its_list_is_adopted() {
    let congress = thanh_chan_at("08:36:00");
    assert_eq!(round_file(congress.state(), "bch", "thanh-chan"), None);
    let congress = thanh_chan_at("10:30:00");
    assert_eq!(round_file(congress.state(), "không-có", "thanh-chan"), None);
    let round = round_file(congress.state(), "bch", "thanh-chan").unwrap();
    assert_eq!(round.file_name(), "thanh-chan.rehearsal.bch-1.round.json");
    assert_eq!((round.issued, round.round), (Some(106), 1));
    assert_eq!(RoundFile::read(&round.text()), Ok(round));
}

#[test]
fn two_teams_type_a_hundred_and_six_papers_and_are_compared() {
    let (home, round, name) = folder();
    let papers = papers();
    let (valid, invalid, votes) = sums(&papers);
    // As the papers come, and as tellers sort them into piles first.
    let mut piles = papers.clone();
    piles.sort_by_key(Paper::typed);
    let mut measured = Vec::new();
    for (team, papers) in [("Tổ 1", &papers), ("Tổ 2", &piles)] {
        let mut terminal = begin(home.path(), &name, team);
        measured.push(type_papers(&mut terminal, papers));
        finish(terminal);
    }
    let [a, b] = ["to-1.result.json", "to-2.result.json"].map(|ending| path(home.path(), ending));
    for file in [&a, &b] {
        let result = ResultFile::read(&std::fs::read_to_string(file).unwrap()).unwrap();
        assert_eq!(result.round, round.key());
        assert_eq!((result.collected, result.stacks), (106, 4));
        assert_eq!(
            (result.count.valid, result.count.invalid),
            (valid, 106 - valid)
        );
        assert_eq!(result.count.invalid_reasons, invalid);
        assert_eq!(result.count.votes, votes);
        assert!(only_its_owner_reads(file));
    }
    let left: Vec<_> = files(home.path())
        .into_iter()
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|ending| ending == "count")
        })
        .collect();
    assert!(left.is_empty(), "totals are deleted with the end: {left:?}");

    let (a, b) = (a.to_str().unwrap(), b.to_str().unwrap());
    let output = run(home.path(), &["count", "--compare", a, b]);
    assert_eq!(output.status.code(), Some(0), "{}", printed(&output));
    assert!(printed(&output).contains("Bằng nhau ở mọi dòng: Tổ 1, Tổ 2"));

    for (how, measured) in ["as they come", "in piles"].iter().zip(&measured) {
        let count = PAPERS as f64;
        let typing = measured.keys as f64 / KEYS_A_SECOND;
        let lines = measured.lines as f64;
        let reading = lines * READING + (count - lines) * LIKE_THE_LAST;
        println!(
            "{PAPERS} papers for {SEATS} of {NAMES}, {how}: {} keys in {} lines, {:.2} keys a paper; typing {:.0} s \
             at {KEYS_A_SECOND} keys a second, reading {reading:.0} s at {READING} s a paper and {LIKE_THE_LAST} s \
             for one like the last, so {:.1} min by two people; the program itself took {:.1} s",
            measured.keys,
            measured.lines,
            measured.keys as f64 / count,
            typing,
            typing.max(reading) / 60.0,
            measured.took,
        );
        assert!(measured.keys as f64 / count < 7.0);
    }
}

#[test]
fn a_difference_names_its_line_and_a_third_reading_decides() {
    let (home, round, name) = folder();
    // The first team types totals; the second has a vote more for one name and one less for another.
    let papers = papers();
    let (valid, invalid, votes) = sums(&papers);
    let mut terminal = Terminal::start(home.path(), (120, 36), &["count", &name]);
    terminal.wait_for("Tên tổ").type_in("Tổ A\r\r106\r2\r");
    terminal.wait_for("Phiếu hợp lệ");
    let reason = |id: &str| invalid.get(id).copied().unwrap_or(0);
    let mut cells = vec![
        valid,
        106 - valid,
        reason("all_struck"),
        reason("too_many"),
        0,
        0,
    ];
    cells.extend([reason("marked"), 0]);
    cells.extend(&votes);
    for (at, number) in cells.iter().enumerate() {
        terminal.type_in(&number.to_string());
        if at + 1 < cells.len() {
            terminal.type_in("\r");
        }
    }
    terminal.wait_for("Cộng khớp");
    finish(terminal);
    let first = path(home.path(), "to-a.result.json");
    let text = std::fs::read_to_string(&first).unwrap();
    let mut result = ResultFile::read(&text).unwrap();
    let write = |result: &ResultFile, name: &str| {
        let path = home.path().join(name);
        std::fs::write(&path, result.text()).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let first = first.to_str().unwrap().to_owned();
    result.team = "Tổ C".into();
    let third = write(&result, "c.result.json");
    result.team = "Tổ B".into();
    result.count.votes[8] += 1;
    result.count.votes[11] -= 1;
    let second = write(&result, "b.result.json");

    let compare = |files: &[&String], lang: &str| {
        let mut args = vec!["--lang", lang, "count", "--compare"];
        args.extend(files.iter().map(|file| file.as_str()));
        run(home.path(), &args)
    };
    let output = compare(&[&first, &second], "vi");
    assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
    let said = printed(&output);
    for number in [9, 12] {
        let name = &round.candidates[number - 1].name;
        assert!(
            said.contains(&format!("số phiếu của số {number} {name}")),
            "{said}"
        );
    }
    assert!(said.contains("2 dòng khác nhau"), "{said}");
    for value in [votes[8], votes[8] + 1, votes[11], votes[11] - 1] {
        assert!(!said.contains(&value.to_string()), "{value}: {said}");
    }
    let output = compare(&[&first, &second, &third], "vi");
    assert_eq!(output.status.code(), Some(0), "{}", printed(&output));
    let said = printed(&output);
    assert!(
        said.contains("Tổ A và Tổ C bằng nhau") && said.contains("Tổ B khác ở"),
        "{said}"
    );
    result.team = "Tổ D".into();
    result.count.votes[0] -= 1;
    let fourth = write(&result, "d.result.json");
    let output = compare(&[&first, &second, &fourth], "en");
    assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
    assert!(printed(&output).contains("No two results are equal"));
    let output = compare(&[&first, &first], "vi");
    assert_eq!(output.status.code(), Some(1));
    result.round.round = 2;
    let other = write(&result, "e.result.json");
    let output = compare(&[&first, &other], "vi");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        printed(&output).contains("hai lần bầu khác nhau"),
        "{}",
        printed(&output)
    );
}

fn files(home: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(home)
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[cfg(unix)]
fn only_its_owner_reads(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777 == 0o600
}

#[cfg(not(unix))]
fn only_its_owner_reads(_path: &Path) -> bool {
    true
}

#[test]
fn a_power_cut_leaves_totals_of_whole_stacks_and_nobodys_paper() {
    let (home, _, name) = folder();
    let mut terminal = begin(home.path(), &name, "Tổ 1");
    terminal.type_in("3 7 x25\r").wait_for("25/25");
    terminal.type_in(F2).wait_for("Đã ghi xấp 1");
    // Papers that nobody else would write, in the stack that lies open.
    terminal
        .type_in("1 2 4 8 16\r")
        .wait_for("xấp 2: 1/25")
        .type_in("5 6 10 11 13 14\r")
        .wait_for("xấp 2: 2/25")
        .type_in("2 9");
    terminal.wait_for("2 9");
    terminal.signal("KILL");
    terminal.end();
    assert_eq!(files(home.path()).len(), 2, "{:?}", files(home.path()));
    let totals = path(home.path(), ".count");
    assert!(only_its_owner_reads(&totals));
    let value: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&totals).unwrap()).unwrap();
    let stacks = value["stacks"].as_array().unwrap();
    assert_eq!(stacks.len(), 1);
    for stack in stacks {
        let fields: Vec<&String> = stack.as_object().unwrap().keys().collect();
        assert_eq!(fields, ["valid", "votes"], "totals and nothing else");
        assert!(stack["valid"].as_u64().unwrap() >= 10);
        let votes: Vec<u64> = stack["votes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|votes| votes.as_u64().unwrap())
            .collect();
        assert!(
            votes.iter().all(|votes| *votes == 0 || *votes == 25),
            "{votes:?}"
        );
    }
    for name in files(home.path()) {
        let text = std::fs::read_to_string(home.path().join(&name)).unwrap();
        for pattern in [
            "1 2 4 8 16",
            "1,2,4,8,16",
            "5 6 10",
            "2 9",
            "struck",
            "chosen",
        ] {
            assert!(!text.contains(pattern), "{name}: {pattern}");
        }
    }
    // It goes on with the second stack, and says that all of it is to be read again.
    let mut terminal = Terminal::start(home.path(), NARROW, &["count", &name]);
    terminal.wait_for("đã ghi 25/106").type_in("\r");
    terminal
        .wait_for("đọc lại cả xấp 2")
        .wait_for("xấp 2: 0/25");
    terminal.type_in("\x03").wait_for("Thoát?").type_in("2");
    assert_eq!(terminal.end(), 0);
}

#[test]
fn signals_and_a_closed_terminal_end_it_in_order() {
    let (home, _, name) = folder();
    for signal in ["TERM", "HUP", "INT"] {
        let mut terminal = Terminal::start(home.path(), NARROW, &["count", &name]);
        terminal.wait_for("Tên tổ").signal(signal);
        assert_eq!(terminal.end(), 0, "{signal}");
        assert!(terminal.is_given_back(), "{signal}");
    }
    let (mut child, master) = Terminal::unheard(home.path(), NARROW, &["count", &name]);
    let mut reader = master.try_clone_reader().unwrap();
    let mut first = [0u8; 1];
    std::io::Read::read_exact(&mut reader, &mut first).unwrap();
    drop(reader);
    drop(master);
    assert_eq!(child.wait().unwrap().exit_code(), 0);
}

#[test]
fn two_windows_do_not_write_over_each_other() {
    let (home, _, name) = folder();
    let mut first = begin(home.path(), &name, "Tổ 1");
    first.type_in("3 7 x25\r").wait_for("25/25");
    let mut second = Terminal::start(home.path(), NARROW, &["count", &name]);
    second
        .wait_for("Đang kiểm dở")
        .type_in("\r")
        .wait_for("xấp 1: 0/25");
    second.type_in("15 16 x25\r").wait_for("25/25");
    second.type_in(F2).wait_for("Đã ghi xấp 1");
    first.type_in(F2).wait_for("cửa sổ khác");
    first.type_in("\x03").wait_for("Thoát?").type_in("2");
    assert_eq!(first.end(), 0);
}

#[test]
fn files_that_cannot_be_used_are_told_with_what_to_do() {
    let (home, round, name) = folder();
    let write = |name: &str, text: &str| {
        std::fs::write(home.path().join(name), text).unwrap();
        name.to_owned()
    };
    let newer = write(
        "n.round.json",
        &round.text().replace("\"format\": 1", "\"format\": 9"),
    );
    let unknown = write(
        "u.round.json",
        &round.text().replace("\"seats\"", "\"seat\""),
    );
    let cut = write("c.round.json", &round.text()[..200]);
    for (args, said) in [
        (vec!["count", &newer], "bản chương trình mới hơn"),
        (vec!["count", &unknown], "có phải ý là \"seats\""),
        (vec!["count", &cut], "không đọc được"),
        (vec!["count", "không-có.round.json"], "không tìm thấy"),
        (
            vec!["count", "--compare", &name, &name],
            "tệp kết quả của một tổ",
        ),
    ] {
        let output = run(home.path(), &args);
        assert_eq!(
            output.status.code(),
            Some(1),
            "{args:?} {}",
            printed(&output)
        );
        assert!(
            printed(&output).contains(said),
            "{args:?}: {}",
            printed(&output)
        );
    }
    for args in [
        vec!["count"],
        vec!["count", "--compare", "a"],
        vec!["count", "a", "--compare", "b", "c"],
    ] {
        let output = run(home.path(), &args);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{args:?} {}",
            printed(&output)
        );
    }
    let output = run(home.path(), &["count", &name]);
    assert_eq!(output.status.code(), Some(4), "{}", printed(&output));
    assert_eq!(files(home.path()).len(), 4, "nothing was begun");
}
