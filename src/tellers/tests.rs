//! Tests of the screen: keys go in, the screen and what was written come out. Nothing ticks.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod screens;

use super::keeper::{Earlier, Finished, Keeper, Trouble, Unfinished};
use super::run::{End, Settings, run};
use crate::congress::election::BallotKind;
use crate::congress::{Millis, Wall};
use crate::count::{Method, ResultFile, RoundFile, Working};
use crate::keys::{Chord, KeyKind};
use crate::podium::desk::{Input, Moment, Source};
use crate::podium::theme::{Colours, Ground, Theme};
use crate::rulebook::Lang;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use serde_json::json;
use std::collections::VecDeque;
use std::time::Duration;

/// Keys one after the other, each so long after the one before; then a signal.
struct Keys {
    inputs: VecDeque<Chord>,
    real: i64,
    apart: i64,
}

impl Source for Keys {
    fn now(&self) -> Moment {
        let at: Wall = "2026-11-23T10:00:00+07:00".parse().unwrap();
        Moment {
            at,
            up: Millis(self.real),
            real: Millis(self.real),
        }
    }

    fn wait(&mut self, at_most: Duration) -> Option<Input> {
        match self.inputs.pop_front() {
            Some(chord) => {
                self.real += self.apart;
                Some(Input::Key {
                    chord,
                    kind: KeyKind::Press,
                })
            }
            None => (!at_most.is_zero()).then_some(Input::Leave),
        }
    }
}

/// A disk that may refuse.
#[derive(Default)]
struct Memory {
    saved: Vec<Working>,
    results: Vec<ResultFile>,
    discarded: Vec<String>,
    full: bool,
    elsewhere: bool,
}

impl Memory {
    fn refuses(&self) -> Option<Trouble> {
        if self.elsewhere {
            Some(Trouble::Elsewhere)
        } else if self.full {
            Some(Trouble::System("No space left on device".into()))
        } else {
            None
        }
    }
}

impl Keeper for Memory {
    fn save(&mut self, working: &Working) -> Result<(), Trouble> {
        if let Some(trouble) = self.refuses() {
            return Err(trouble);
        }
        if working.text().is_some() {
            self.saved.push(working.clone());
        }
        Ok(())
    }

    fn discard(&mut self, team: &str) -> Result<(), Trouble> {
        self.discarded.push(team.to_owned());
        Ok(())
    }

    fn finish(&mut self, result: &ResultFile, replace: bool) -> Result<Finished, Unfinished> {
        if let Some(trouble) = self.refuses() {
            return Err(Unfinished::Trouble(trouble));
        }
        match self.results.last() {
            Some(before) if !replace => Err(Unfinished::Stands(Earlier {
                team: before.team.clone(),
                closed_at: Some(before.closed_at),
            })),
            _ => {
                self.results.push(result.clone());
                Ok(Finished {
                    path: "/usb/ket-qua.result.json".into(),
                    left_behind: None,
                })
            }
        }
    }
}

fn round(kind: BallotKind, seats: u32, names: usize) -> RoundFile {
    let family = ["Lò Văn", "Quàng Thị", "Cà Văn", "Tòng Thị"];
    let candidates: Vec<_> = (0..names)
        .map(|n| json!({ "name": format!("{} Ọi {}", family[n % 4], n + 1) }))
        .collect();
    let text = json!({
        "what": "round", "format": 1, "mode": "rehearsal", "journal": "j", "election": "bch",
        "title": { "vi": "Ban Chấp hành Đảng bộ xã", "en": "Executive Committee" },
        "office": "committee", "round": 1, "seats": seats, "kind": kind,
        "candidates": candidates, "rulebook": "party-2014", "issued": 106,
    });
    RoundFile::read(&text.to_string()).expect("a round")
}

/// One sitting of a team.
struct Sitting {
    round: RoundFile,
    disk: Memory,
    found: Vec<Working>,
    lang: Lang,
    size: (u16, u16),
    ascii: bool,
    apart: i64,
}

impl Sitting {
    fn new(round: RoundFile) -> Self {
        Self {
            round,
            disk: Memory::default(),
            found: Vec::new(),
            lang: Lang::Vi,
            size: (80, 24),
            ascii: false,
            apart: 1000,
        }
    }

    fn strike() -> Self {
        Self::new(round(BallotKind::Strike, 14, 16))
    }

    /// Presses these keys (see [`keys`]); gives the last screen and why it ended.
    fn press(&mut self, typed: &str) -> (String, End) {
        let mut source = Keys {
            inputs: keys(typed),
            real: 0,
            apart: self.apart,
        };
        let settings = Settings {
            lang: self.lang,
            theme: Theme::new(Colours::None, Ground::Dark),
            ascii: self.ascii,
        };
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        let (end, _) = run(
            &mut terminal,
            &mut source,
            &mut self.disk,
            &self.round,
            self.found.clone(),
            &settings,
        );
        let drawn = terminal.backend().to_string();
        let lines: Vec<&str> = drawn.lines().map(|line| line.trim_matches('"')).collect();
        (lines.join("\n"), end)
    }

    fn screen(&mut self, typed: &str) -> String {
        self.press(typed).0
    }
}

/// Keys as one text: `⏎` is Enter, `<f2>` a named key, everything else itself.
fn keys(typed: &str) -> VecDeque<Chord> {
    let mut keys = VecDeque::new();
    let mut rest = typed;
    while let Some(letter) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix('<').and_then(|r| r.split_once('>')) {
            keys.push_back(name.parse().expect("a key"));
            rest = after;
            continue;
        }
        keys.push_back(match letter {
            '⏎' => "enter".parse().unwrap(),
            other => Chord::char(other),
        });
        rest = rest.strip_prefix(letter).unwrap_or("");
    }
    keys
}

/// The form filled in: the papers collected, stacks of 25.
fn begun(collected: u32) -> String {
    format!("Tổ 1⏎⏎{collected}⏎⏎⏎")
}

/// The screen as one line of words, so that sentences are found wherever they break.
fn words(screen: &str) -> String {
    screen
        .replace('│', " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn whole() -> String {
    format!("{}3 7 x25⏎<f2>15 16 x15⏎", begun(40))
}

#[test]
fn a_count_from_the_form_to_the_result() {
    let mut sitting = Sitting::strike();
    let (screen, end) = sitting.press(&format!("{}<f2><f8>⏎", whole()));
    assert_eq!(
        end,
        End::Left,
        "it shows where the result is until it is left"
    );
    assert!(screen.contains("/usb/ket-qua.result.json"), "{screen}");
    let result = &sitting.disk.results[0];
    assert_eq!((result.collected, result.stacks), (40, 2));
    assert_eq!(result.issued, Some(106));
    assert_eq!(result.method, Method::Papers);
    assert_eq!(result.count.votes[2], 15);
    assert_eq!(sitting.disk.saved.len(), 3, "the beginning and two stacks");
    sitting.disk.results.clear();
    let (_, end) = sitting.press(&format!("{}<f2><f8>⏎<esc>", whole()));
    assert_eq!(end, End::Finished("/usb/ket-qua.result.json".into()));
}

#[test]
fn a_stack_is_not_closed_by_the_enter_of_its_last_paper() {
    let mut sitting = Sitting::strike();
    sitting.apart = 50;
    let screen = sitting.screen(&format!("{}3 7 x25⏎⏎", begun(106)));
    assert!(screen.contains("25/25"), "{screen}");
    assert_eq!(sitting.disk.saved.len(), 1);
    sitting.apart = 700;
    sitting.screen(&format!("{}3 7 x25⏎⏎", begun(106)));
    assert_eq!(sitting.disk.saved.last().unwrap().stacks.len(), 1);
}

#[test]
fn a_stack_that_is_not_written_stays_open() {
    let mut sitting = Sitting::strike();
    sitting.screen(&format!("{}3 7 x25⏎", begun(106)));
    sitting.found.clone_from(&sitting.disk.saved);
    sitting.disk.full = true;
    let screen = sitting.screen("⏎3 7 x25⏎<f2>");
    assert!(screen.contains("CHƯA GHI ĐƯỢC"), "{screen}");
    assert!(screen.contains("xấp 1: 25/25"), "{screen}");
    sitting.disk.elsewhere = true;
    let screen = sitting.screen("⏎3 7 x25⏎<f2>");
    assert!(words(&screen).contains("cửa sổ khác"), "{screen}");
    let screen = sitting.screen(&begun(106).replace("Tổ 1", "<down>⏎Tổ 2"));
    assert!(
        words(&screen).contains("cửa sổ khác"),
        "not begun: {screen}"
    );
}

#[test]
fn going_on_says_which_stack_was_lost() {
    let mut sitting = Sitting::strike();
    sitting.screen(&format!("{}3 7 x25⏎<f2>15 16 x9⏎", begun(106)));
    sitting.found = vec![sitting.disk.saved.last().unwrap().clone()];
    let screen = sitting.screen("");
    assert!(
        screen.contains("Tổ 1: đã ghi 25/106 phiếu, 1 xấp"),
        "{screen}"
    );
    let screen = sitting.screen("⏎");
    assert!(
        words(&screen).contains("đọc lại cả xấp 2 từ phiếu đầu"),
        "{screen}"
    );
    assert!(screen.contains("xấp 2: 0/25"), "{screen}");
    // The same team cannot begin anew beside it.
    let screen = sitting.screen(&format!("<down>⏎{}", begun(106)));
    assert!(screen.contains("Tổ này đang kiểm dở"), "{screen}");
    // It can be deleted, after a question.
    sitting.screen("<delete>1");
    assert!(sitting.disk.discarded.is_empty());
    let screen = sitting.screen("<delete>2");
    assert_eq!(sitting.disk.discarded, ["Tổ 1"]);
    assert!(screen.contains("Tên tổ"), "{screen}");
}

#[test]
fn a_wrong_number_is_refused_in_place_and_the_rest_is_kept() {
    let mut sitting = Sitting::strike();
    let screen = sitting.screen(&format!("{}3 17 5⏎", begun(106)));
    assert!(
        screen.contains("Không có số 17: danh sách có 16 người"),
        "{screen}"
    );
    assert!(screen.contains("Gạch số: 3 17 5"), "{screen}");
    let screen = sitting.screen(&format!("{}3 17 5⏎<backspace>⏎", begun(106)));
    assert!(screen.contains("xấp 1: 1/25"), "{screen}");
    for (typed, said) in [
        ("3 3⏎", "Số 3 gõ hai lần"),
        ("x5⏎", "chưa có phiếu nào để lặp lại"),
        ("3 7 x26⏎", "Xấp chỉ còn 25 phiếu"),
        ("k4⏎", "không có lý do số 4"),
        ("b", "không dùng ở đây"),
        ("0⏎", "KHÔNG HỢP LỆ: bầu quá số lượng"),
        ("k", "có dấu hiệu nhận biết"),
        ("3 7", "để lại 14/14 · gạch: Cà Văn Ọi 3, Cà Văn Ọi 7"),
        ("3", "KHÔNG HỢP LỆ, để lại 15, cần bầu 14"),
    ] {
        let screen = sitting.screen(&format!("{}{typed}", begun(106)));
        assert!(words(&screen).contains(said), "{typed}: {screen}");
    }
}

#[test]
fn the_last_line_is_taken_back_and_that_shows() {
    let mut sitting = Sitting::strike();
    let screen = sitting.screen(&format!("{}3 7⏎15 16 x3⏎<f3>", begun(106)));
    assert!(screen.contains("xấp 1: 1/25"), "{screen}");
    assert!(screen.contains("rút lại 1 lần"), "{screen}");
    let screen = sitting.screen(&format!("{}3 7 x25⏎<f2><f3>", begun(106)));
    assert!(
        words(&screen).contains("chỉ sửa được bằng cách đọc lại cả xấp"),
        "{screen}"
    );
}

#[test]
fn esc_and_quitting_lose_nothing_without_asking() {
    let mut sitting = Sitting::strike();
    let typing = format!("{}3 7 x12⏎5 6", begun(106));
    // Esc clears the line; the next one asks, and Esc stays.
    let screen = sitting.screen(&format!("{typing}<esc>"));
    assert!(
        screen.contains("12/25") && !screen.contains("Thoát?"),
        "{screen}"
    );
    let screen = sitting.screen(&format!("{typing}<esc><esc>"));
    assert!(screen.contains("Xấp 1 đang đọc 12 phiếu"), "{screen}");
    let (screen, end) = sitting.press(&format!("{typing}<esc><esc><esc>"));
    assert!(screen.contains("12/25") && end == End::Left, "{screen}");
    let (screen, _) = sitting.press(&format!("{typing}<ctrl-c>1"));
    assert!(screen.contains("12/25"), "{screen}");
    let (_, end) = sitting.press(&format!("{typing}<ctrl-c>2"));
    assert_eq!(end, End::Quit);
    let (_, end) = sitting.press("<esc>");
    assert_eq!(end, End::Quit, "nothing was begun");
    let (screen, end) = sitting.press("Tổ<esc>");
    assert!(screen.contains("Thoát?") && end == End::Left, "{screen}");
}

#[test]
fn a_sample_tells_lines_and_a_correction_takes_the_whole_stack() {
    let mut sitting = Sitting::strike();
    let whole = format!("{}<f2>", whole());
    let screen = sitting.screen(&format!("{whole}<f4>13 7 x24⏎3 8⏎<f2>"));
    let said = words(&screen);
    assert!(
        said.contains("KHÁC lần trước ở: số phiếu của số 7"),
        "{screen}"
    );
    assert!(said.contains("số phiếu của số 8"), "{screen}");
    let screen = sitting.screen(&format!("{whole}<f4>13 7 x24⏎3 8⏎<f2>⏎<f8>"));
    assert!(
        words(&screen).contains("Xấp 1 đọc lại khác lần trước"),
        "{screen}"
    );
    // The old numbers do not show while the sample is read.
    let screen = sitting.screen(&format!("{whole}<f4>1"));
    assert!(!screen.contains("40"), "{screen}");
    let screen = sitting.screen(&format!("{whole}<f4>13 7 x25⏎<f2>"));
    assert!(
        words(&screen).contains("đọc lại bằng lần trước ở mọi dòng"),
        "{screen}"
    );
    // A correction wants a reason, and the whole stack.
    let screen = sitting.screen(&format!("{whole}<f4>2⏎"));
    assert!(screen.contains("Chưa ghi lý do"), "{screen}");
    sitting.screen(&format!("{whole}<f4>2đọc nhầm⏎3 8 x25⏎<f2><f8>⏎"));
    let result = sitting.disk.results.last().unwrap();
    assert_eq!(result.corrections[0].reason, "đọc nhầm");
    assert_eq!((result.count.votes[6], result.count.votes[7]), (40, 15));
    // It can be left as it was.
    let screen = sitting.screen(&format!("{whole}<f4>2đọc nhầm⏎3 8 x5⏎<esc>2"));
    assert!(screen.contains("giữ nguyên số đã ghi"), "{screen}");
}

#[test]
fn more_collected_than_issued_stops_before_a_paper_is_read() {
    let mut sitting = Sitting::strike();
    let screen = sitting.screen(&begun(107));
    assert!(words(&screen).contains("R2: Thu về 107 phiếu"), "{screen}");
    assert!(sitting.disk.saved.is_empty());
    // Fewer are told at the end, and may be explained.
    let screen = sitting.screen(&format!("{}<f2><f8>", whole()));
    assert!(
        words(&screen).contains("R2a: Phát ra 106 phiếu, thu về 40"),
        "{screen}"
    );
    sitting.screen(&format!("{}<f2><f8>mang về⏎", whole()));
    assert_eq!(sitting.disk.results[0].explanation, "mang về");
}

#[test]
fn a_result_that_stands_is_not_replaced_without_asking() {
    let mut sitting = Sitting::strike();
    let end = format!("{}<f2><f8>⏎", whole());
    sitting.screen(&end);
    let screen = sitting.screen(&end);
    assert!(
        screen.contains("Chỗ này đã có kết quả của Tổ 1"),
        "{screen}"
    );
    assert_eq!(sitting.disk.results.len(), 1);
    sitting.screen(&format!("{end}1"));
    assert_eq!(sitting.disk.results.len(), 1);
    sitting.screen(&format!("{end}2"));
    assert_eq!(sitting.disk.results.len(), 2);
}

#[test]
fn the_number_collected_is_corrected_with_a_reason() {
    let mut sitting = Sitting::strike();
    let screen = sitting.screen(&format!("{}<f7>39⏎⏎", begun(40)));
    assert!(screen.contains("Chưa ghi lý do"), "{screen}");
    let screen = sitting.screen(&format!("{}<f7>39⏎đếm lại⏎", begun(40)));
    assert!(screen.contains("0/39"), "{screen}");
    let screen = sitting.screen(&format!("{}<f7>107⏎đếm lại⏎", begun(40)));
    assert!(words(&screen).contains("R2:"), "{screen}");
}

#[test]
fn one_key_a_paper_where_there_is_one_name() {
    let mut sitting = Sitting::new(round(BallotKind::Single, 1, 1));
    let screen = sitting.screen(&format!("{}11112k5⏎1x2⏎", begun(9)));
    assert!(screen.contains("9/9"), "{screen}");
    sitting.screen(&format!("{}11112k5⏎1x2⏎<f2><f8>⏎", begun(9)));
    let count = &sitting.disk.results[0].count;
    assert_eq!((count.votes[0], count.against[0], count.invalid), (7, 1, 1));
    assert!(sitting.disk.saved.iter().all(|kept| kept.stacks.is_empty()));
}

#[test]
fn papers_without_surplus_and_lines_that_do_not_count() {
    let mut sitting = Sitting::new(round(BallotKind::Agree, 3, 3));
    let screen = sitting.screen(&format!("{}0 x10⏎2 ?3⏎", begun(20)));
    assert!(screen.contains("+11/0"), "{screen}");
    assert!(screen.contains("+10/1"), "{screen}");
    let screen = sitting.screen(&format!("{}2 ?3", begun(20)));
    assert!(
        words(&screen)
            .contains("không đồng ý: Quàng Thị Ọi 2 · không tính: Cà Văn Ọi 3 · đồng ý 1"),
        "{screen}"
    );
    let screen = sitting.screen(&format!("{}1 2 3⏎", begun(20)));
    assert!(words(&screen).contains("không đồng ý với ai"), "{screen}");
}

/// The form filled in for totals.
fn totals(collected: u32) -> String {
    format!("Tổ 1⏎⏎{collected}⏎2⏎")
}

#[test]
fn totals_know_nought_empty_and_not_counted() {
    let mut sitting = Sitting::new(round(BallotKind::Strike, 2, 3));
    let rows = "20⏎1⏎1⏎0⏎0⏎0⏎0⏎0⏎";
    let screen = sitting.screen(&format!("{}{rows}20⏎15⏎<f8>", totals(21)));
    assert!(
        words(&screen).contains("Còn trống: số phiếu của số 3"),
        "{screen}"
    );
    let screen = sitting.screen(&format!("{}{rows}20⏎15⏎-<f8>", totals(21)));
    assert!(
        words(&screen).contains("Không thể thiếu: số phiếu của số 3"),
        "{screen}"
    );
    let screen = sitting.screen(&format!("{}{rows}20⏎15⏎5", totals(21)));
    assert!(screen.contains("Cộng khớp"), "{screen}");
    sitting.screen(&format!("{}{rows}20⏎15⏎5<f8>⏎", totals(21)));
    let result = sitting.disk.results.last().unwrap();
    assert_eq!(result.count.votes, [20, 15, 5]);
    assert_eq!(result.count.invalid_reasons["all_struck"], 1);
    assert_eq!((result.method, result.stacks), (Method::Totals, 0));
    // Reasons that the sheet does not say.
    sitting.disk.results.clear();
    let rows = "20⏎1⏎-⏎-⏎-⏎-⏎-⏎-⏎20⏎15⏎5<f8>⏎";
    sitting.screen(&format!("{}{rows}", totals(21)));
    let result = sitting.disk.results.last().unwrap();
    assert!(result.count.invalid_reasons.is_empty());
    assert_eq!(result.not_counted[0], "reason:all_struck");
}

#[test]
fn totals_that_do_not_add_up_are_not_closed_but_where_words_can_explain() {
    let mut sitting = Sitting::new(round(BallotKind::Strike, 2, 3));
    let rows = |invalid: u32, reason: u32| {
        format!(
            "{}20⏎{invalid}⏎{reason}⏎0⏎0⏎0⏎0⏎0⏎20⏎15⏎5<f8>",
            totals(20 + invalid)
        )
    };
    let wrong = rows(1, 1).replace("Tổ 1⏎⏎21", "Tổ 1⏎⏎22");
    let screen = sitting.screen(&format!("{wrong}⏎"));
    assert!(words(&screen).contains("R3:"), "{screen}");
    assert!(sitting.disk.results.is_empty());
    // The reasons do not make the invalid papers: the head of tellers may explain it.
    let screen = sitting.screen(&format!("{}⏎", rows(2, 1)));
    assert!(words(&screen).contains("R3a:"), "{screen}");
    assert!(screen.contains("phải giải thích bằng lời"), "{screen}");
    sitting.screen(&format!("{}giấy ghi thiếu một lý do⏎", rows(2, 1)));
    assert_eq!(
        sitting.disk.results[0].explanation,
        "giấy ghi thiếu một lý do"
    );
}
