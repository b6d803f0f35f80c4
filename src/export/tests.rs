#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::case_sensitive_file_extension_comparisons
)]

mod signed;

use super::fixture::Stage;
use super::*;
use crate::congress::{Command, Mode};
use crate::export::markdown::tests::skeleton;
use serde_json::Value;

const WATERMARK: &str = "TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ";

/// A text that tries to be a table, a link, a tag, a formula, a heading and a line of its own.
pub(super) const HOSTILE: &str = "=1+1|*a* [b](c) <i> `d` \u{202e}\n# e\t\u{1b}[31m";

fn text(stage: &Stage, lang: Lang, kind: PaperKind) -> String {
    one(&stage.congress, &stage.options(lang), kind)
}

fn minutes_of(stage: &Stage) -> String {
    text(stage, Lang::Vi, PaperKind::Minutes)
}

/// The markers stand in the text in this order.
pub(super) fn in_order(text: &str, markers: &[&str]) {
    let mut from = 0;
    for marker in markers {
        let rest = &text[from..];
        let at = rest
            .find(marker)
            .unwrap_or_else(|| panic!("{marker:?} does not follow in\n{rest}"));
        from += at + marker.len();
    }
}

/// Stages of a congress from before the opening to after the close.
fn stages(mode: Mode) -> Vec<Stage> {
    let steps: [fn(&mut Stage); 5] = [
        Stage::prepare,
        Stage::discuss,
        Stage::elect,
        Stage::count,
        Stage::close,
    ];
    (0..=steps.len())
        .map(|count| {
            let mut stage = Stage::new(mode, "");
            steps.iter().take(count).for_each(|step| step(&mut stage));
            stage
        })
        .collect()
}

#[test]
fn the_papers_have_their_names_and_english_adds_a_copy_of_the_minutes() {
    let stage = Stage::whole(Mode::Live, "");
    let names = |lang| -> Vec<String> {
        documents(&stage.congress, &stage.options(lang))
            .into_iter()
            .map(|(name, _)| name.to_string())
            .collect()
    };
    let vi = [
        "bien-ban-dai-hoi.md",
        "bao-cao-tham-du.md",
        "phu-luc.md",
        "rut-kinh-nghiem.md",
        "nhat-ky.md",
        "nhat-ky.csv",
        "nhat-ky.json",
        "phieu-bau-1-ban-chap-hanh-lan-1.md",
        "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-1.md",
    ];
    assert_eq!(names(Lang::Vi), vi);
    let mut en = vi.to_vec();
    en.insert(1, "bien-ban-dai-hoi-en.md");
    en.insert(9, "phieu-bau-1-ban-chap-hanh-lan-1-en.md");
    en.push("bien-ban-kiem-phieu-1-ban-chap-hanh-lan-1-en.md");
    assert_eq!(names(Lang::En), en);
    // The official minutes are Vietnamese whatever the language of the rest.
    assert_eq!(
        text(&stage, Lang::En, PaperKind::Minutes),
        minutes_of(&stage)
    );
}

#[test]
fn the_minutes_have_the_fields_of_the_form_in_its_order() {
    let stage = Stage::whole(Mode::Live, "");
    in_order(
        &minutes_of(&stage),
        &[
            "| ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ THANH CHĂN LẦN THỨ XXI | ĐẢNG CỘNG SẢN VIỆT NAM |",
            "| Số ……-BB/ĐH | Thanh Chăn, ngày 10 tháng 01 năm 2020 |",
            "# BIÊN BẢN",
            "**Đại hội đại biểu Đảng bộ xã Thanh Chăn lần thứ XXI**",
            "**Thời gian:** từ 07 giờ 00 phút, ngày 10 tháng 01 năm 2020 đến 09 giờ 07 phút",
            "**Đại biểu có mặt / được triệu tập:** 11/12 đồng chí (91,67%)",
            "Đại biểu khách mời:",
            "- Đồng chí Hoàng Văn Lâm, Phó Bí thư Huyện ủy\n- Đồng chí Lê Thị Thu, Trưởng Ban Tổ chức",
            "## I. ",
            "Danh sách Đoàn Chủ tịch gồm các đồng chí: Lò Văn Chung, Lò Văn Inh, Cà Văn Sơn – đồng ý 11/11 (100%)",
            "Danh sách Thư ký Đại hội: Quàng Thị Hoa – đồng ý 11/11",
            "Ban Thẩm tra tư cách đại biểu",
            "Vàng A Sùng, Trưởng ban; các thành viên: Giàng A Dế",
            "## II. ",
            "Vàng A Sùng (có lý do: ốm nằm viện)",
            "12 được triệu tập",
            "1. Báo cáo thẩm tra; người trình bày: đồng chí Lò Văn Inh, Phó Bí thư",
            "2. Báo cáo chính trị; người trình bày: đồng chí Lò Văn Chung, Bí thư Đảng ủy",
            "3. Báo cáo kiểm điểm",
            "## III. ",
            "Số ý kiến phát biểu: 2.",
            "| 1 | Quàng Thị Hoa | Chi bộ 2 | giải pháp |",
            "## IV. ",
            "Đồng chí Hoàng Văn Lâm, Phó Bí thư Huyện ủy phát biểu chỉ đạo Đại hội",
            "tiếp thu ý kiến chỉ đạo",
            "## V. ",
            "| STT | Nội dung | Đồng ý | Không đồng ý | Ý kiến khác | Tính trên | Tỷ lệ % |",
            "| 5 | Chương trình Đại hội | 9 | 1 | 0 | 11 | 81,82 | đã được thông qua |",
            "Nội dung số 5: 1/11 đồng chí có mặt không biểu quyết.",
            "## VI. ",
            "#### Lần thứ nhất",
            "**Số lượng cần bầu:** 3 đồng chí (Đại hội đã biểu quyết)",
            "**Danh sách bầu cử:** 4 đồng chí (số dư 1, bằng 33,33%",
            "**Số phiếu phát ra:** 11",
            "**Số phiếu thu về:** 11",
            "**Số phiếu hợp lệ:** 10",
            "**Số phiếu không hợp lệ:** 1 (gạch hết tên: 1)",
            // In the order of the paper, then from the highest down.
            "| 1 | Lò Văn Chung | 10 | 90,91 | trúng cử |",
            "| 3 | Cà Văn Sơn | 5 | 45,45 | thiếu 1 phiếu |\n| 4 | Quàng Thị Hoa | 6 | 54,55 | trúng cử |",
            "1. Lò Văn Chung: 10 phiếu (90,91%)\n2. Lò Văn Inh: 9 phiếu (81,82%)\n3. Quàng Thị Hoa: 6 phiếu (54,55%)",
            "## VII. ",
            "Nghị quyết Đại hội – đồng ý 11/11 (100%)",
            "## VIII. ",
            "bế mạc lúc 09 giờ 07 phút, ngày 10 tháng 01 năm 2020",
            "| THƯ KÝ | T/M ĐOÀN CHỦ TỊCH |",
        ],
    );
}

#[test]
fn the_minutes_hold_nothing_of_how_the_congress_was_operated_and_the_annex_does() {
    let stage = Stage::whole(Mode::Live, "");
    let options = Options {
        seal: Some("7KQM-2XWD".to_owned()),
        ..stage.options(Lang::En)
    };
    let paper = |kind| one(&stage.congress, &options, kind);
    let both = [paper(PaperKind::Minutes), paper(PaperKind::MinutesEnglish)];
    let annex = one(
        &stage.congress,
        &Options {
            lang: Lang::Vi,
            ..options.clone()
        },
        PaperKind::Annex,
    );
    for operated in [
        // Waived without words, met by hand, switched off.
        "| X3 | Nội quy đại hội chưa được biểu quyết thông qua. | chưa ghi lý do |",
        "tập huấn chiều 9/1",
        "đã rà kịch bản",
        // Undone, with its reason.
        "Người đăng ký nhầm",
        "gõ nhầm tên",
        // Time granted, a vote taken back, a count corrected, a note, an addendum, an interruption.
        "nhiều ý kiến",
        "chưa giới thiệu",
        "đọc nhầm dòng; Quàng Thị Hoa 5 → 6; Cà Văn Sơn 6 → 5",
        "loa bên trái nhỏ",
        "đã bàn giao phiếu",
        "≈ 4 phút 10 giây",
        // The journal and its seal.
        "7KQM-2XWD (bản ghi số 91)",
        "party-2014",
        "presidium 0.1.0, presidium 0.1.1",
        &format!("SHA-256 {}", &log::sha256("nguyên văn party-2014")[..12]),
    ] {
        assert!(
            annex.contains(operated),
            "{operated:?} is missing in\n{annex}"
        );
    }
    for minutes in &both {
        for operated in [
            "X3",
            "X4",
            "X8",
            "bỏ qua",
            "waive",
            "tập huấn",
            "rà kịch bản",
            "đăng ký nhầm",
            "gõ nhầm",
            "oàn tác",
            "ndone",
            "nhiều ý kiến",
            "chưa giới thiệu",
            "đọc nhầm",
            "loa bên trái",
            "bàn giao",
            "≈",
            "7KQM",
            "iêm phong",
            "party-2014",
            "presidium 0",
            "SHA",
            "tính ra",
            "computed",
        ] {
            assert!(
                !minutes.contains(operated),
                "{operated:?} stands in\n{minutes}"
            );
        }
    }
}

#[test]
fn what_has_not_happened_is_said_as_such() {
    let stages = stages(Mode::Live);
    let before = minutes_of(&stages[0]);
    for missing in [
        "BẢN NHÁP",
        "ngày …… tháng …… năm ……",
        "**Thời gian:** chưa khai mạc",
        "chưa điểm danh",
        "Chưa ghi nhận đại biểu khách mời đến dự.",
        "Chưa có kết quả biểu quyết.",
        "Báo cáo chính trị: chưa trình bày",
        "Chưa có ý kiến phát biểu.",
        "Đại diện cấp trên chưa phát biểu.",
        "Chưa có nội dung nào được biểu quyết và công bố.",
        "Chưa bầu.",
        "Nghị quyết Đại hội: chưa thông qua.",
        "Đại hội chưa bế mạc.",
    ] {
        assert!(
            before.contains(missing),
            "{missing:?} is missing in\n{before}"
        );
    }
    // Papers are counted and corrected, the result is not announced: no number of it stands here.
    let counted = minutes_of(&stages[4]);
    assert!(
        stages[4].congress.state().elections[0]
            .round
            .count
            .is_some()
    );
    assert!(counted.contains("Kết quả: chưa công bố."), "{counted}");
    assert!(counted.contains("**Số phiếu hợp lệ:** chưa có"));
    for leak in ["trúng cử", "90,91", "gạch hết"] {
        assert!(!counted.contains(leak), "{leak:?} stands in\n{counted}");
    }
    let closed = minutes_of(&stages[5]);
    assert!(!closed.contains("BẢN NHÁP"));
}

#[test]
fn every_paper_of_a_rehearsal_says_so_at_its_top_and_bottom() {
    for stage in stages(Mode::Rehearsal) {
        for lang in [Lang::Vi, Lang::En] {
            for (name, text) in documents(&stage.congress, &stage.options(lang)) {
                if name.as_str().ends_with(".md") {
                    let lines: Vec<&str> = text.lines().collect();
                    let bottom = lines
                        .iter()
                        .rev()
                        .take(3)
                        .any(|line| line.contains(WATERMARK));
                    assert!(lines[0].contains(WATERMARK), "{name}:\n{text}");
                    assert!(bottom, "{name}:\n{text}");
                } else if name.as_str().ends_with(".csv") {
                    let first = text.lines().next().unwrap();
                    assert!(
                        first.contains(WATERMARK) && first.contains("\"# "),
                        "{first}"
                    );
                } else {
                    let records: Vec<Value> = serde_json::from_str(&text).unwrap();
                    assert!(!records.is_empty());
                    for record in records {
                        assert!(record["watermark"].as_str().unwrap().contains(WATERMARK));
                    }
                }
            }
        }
    }
    let live = Stage::whole(Mode::Live, "");
    for (name, text) in documents(&live.congress, &live.options(Lang::En)) {
        assert!(!text.contains("KHÔNG CÓ GIÁ TRỊ"), "{name}");
    }
}

#[test]
fn no_text_of_the_data_changes_the_structure_of_a_paper() {
    let plain = Stage::whole(Mode::Rehearsal, "x");
    let hostile = Stage::whole(Mode::Rehearsal, HOSTILE);
    for lang in [Lang::Vi, Lang::En] {
        let papers = |stage: &Stage| documents(&stage.congress, &stage.options(lang));
        for ((name, plain), (_, hostile)) in papers(&plain).into_iter().zip(papers(&hostile)) {
            assert!(
                !hostile.contains(['\u{202e}', '\u{1b}', '\t']),
                "{name} holds a control character"
            );
            if name.as_str().ends_with(".md") {
                let (plain, hostile_lines) = (skeleton(&plain), skeleton(&hostile));
                for (number, (plain, line)) in plain.iter().zip(&hostile_lines).enumerate() {
                    assert_eq!(plain, line, "{name}, line {}:\n{hostile}", number + 1);
                }
                assert_eq!(plain.len(), hostile_lines.len(), "{name}");
            }
        }
    }
}

#[test]
fn the_csv_is_rectangular_and_holds_no_formula() {
    let stage = Stage::whole(Mode::Rehearsal, HOSTILE);
    let csv = text(&stage, Lang::Vi, PaperKind::LogCsv);
    assert!(csv.starts_with('\u{feff}'));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), stage.congress.acts().len() + 2);
    for row in &rows {
        assert_eq!(row.len(), 6);
        for cell in row {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell:?}");
        }
    }
    // The operator's name begins like a formula in every row.
    assert!(rows.iter().skip(2).all(|row| row[3].starts_with("'=1+1|")));
    let undone: Vec<&str> = rows
        .iter()
        .skip(2)
        .map(|row| &row[5])
        .filter(|cell| !cell.is_empty())
        .collect();
    assert_eq!(undone.len(), 1);
    assert!(
        undone[0].starts_with("đã hoàn tác bởi bản ghi số 38"),
        "{undone:?}"
    );
}

#[test]
fn the_json_log_has_every_record_with_its_events() {
    let stage = Stage::whole(Mode::Live, "");
    let json = text(&stage, Lang::Vi, PaperKind::LogJson);
    let records: Vec<Value> = serde_json::from_str(&json).unwrap();
    assert_eq!(records.len(), stage.congress.acts().len());
    let keys: Vec<&str> = records[0]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        keys,
        ["watermark", "seq", "at", "by", "words", "undone", "events"]
    );
    for (record, act) in records.iter().zip(stage.congress.acts()) {
        assert_eq!(record["seq"], act.seq);
        assert_eq!(record["watermark"], Value::Null);
        assert_eq!(record["events"].as_array().unwrap().len(), act.ev.len());
        assert_eq!(record["undone"].is_null(), act.seq != 37);
        assert!(!record["words"].as_str().unwrap().is_empty());
    }
    assert_eq!(records[36]["undone"]["act"], 38);
    assert_eq!(records[36]["undone"]["reason"], "gõ nhầm tên");
    assert_eq!(records[0]["at"], "2020-01-10T06:40:00.000+07:00");
    // Texts that the journal holds whole are only named.
    let opened = &records[0]["events"][0]["Opened"];
    assert_eq!(opened["session"]["name"], "thanh-chan.ron");
    assert_eq!(
        opened["session"]["sha256"],
        log::sha256("nguyên văn thanh-chan.ron")
    );
    assert!(!json.contains("nguyên văn"));
}

#[test]
fn a_vote_keeps_the_words_it_was_called_with() {
    let mut stage = Stage::new(Mode::Live, "");
    stage.prepare();
    stage.discuss();
    stage.elect();
    let minutes = minutes_of(&stage);
    assert!(
        minutes.contains("Số lượng Ban kiểm phiếu bầu Ban Chấp hành khóa XXI là 2 đồng chí"),
        "{minutes}"
    );
    // Two tellers were voted; nobody can be put in their place without another vote.
    let now = stage.now();
    let proposed = stage.congress.decide(
        &Command::ProposeTellers {
            election: Some("bch".into()),
            head: "Vì Văn Thắng".into(),
            members: vec!["Giàng A Dế".into(), "Trần Thị Hạnh".into()],
        },
        now.at,
        now.clock,
    );
    assert_eq!(proposed.unwrap_err().reason.id(), "tellers-elected");
}

#[test]
fn a_number_is_blank_until_given_and_other_bodies_have_no_party_heading() {
    let stage = Stage::whole(Mode::Live, "");
    let numbered = Options {
        number: Some(5),
        ..stage.options(Lang::Vi)
    };
    let minutes = one(&stage.congress, &numbered, PaperKind::Minutes);
    assert!(minutes.contains("| Số 05-BB/ĐH |"), "{minutes}");
    let mut rulebook = stage.congress.state().setup.rulebook.clone();
    assert!(paper::is_party(&rulebook));
    rulebook.id = "union-2020".into();
    assert!(!paper::is_party(&rulebook));
    rulebook.based_on = Some("party-2014".into());
    assert!(paper::is_party(&rulebook));
}

#[test]
fn no_sentence_is_missing_and_the_same_journal_gives_the_same_papers() {
    for mode in [Mode::Live, Mode::Rehearsal] {
        for stage in stages(mode) {
            for lang in [Lang::Vi, Lang::En] {
                let first = documents(&stage.congress, &stage.options(lang));
                for (name, text) in &first {
                    assert!(
                        !text.contains('⟦') && !text.contains("{$"),
                        "{name}:\n{text}"
                    );
                }
                assert_eq!(first, documents(&stage.congress, &stage.options(lang)));
            }
        }
    }
}

#[test]
fn a_vote_that_failed_stands_with_its_result() {
    let mut stage = Stage::new(Mode::Live, "");
    stage.act(&Command::AllPresent { except: vec![] });
    stage.next();
    stage.next();
    stage.record(Some(5), 7, 0);
    // Recorded and not announced: no number stands in the minutes.
    let recorded = minutes_of(&stage);
    assert!(
        recorded.contains("Chưa công bố kết quả: Số lượng Đoàn Chủ tịch"),
        "{recorded}"
    );
    assert!(!recorded.contains("41,67"));
    stage.next();
    let minutes = minutes_of(&stage);
    assert!(
        minutes.contains("| 5 | 7 | 0 | 12 | 41,67 | chưa được thông qua |"),
        "{minutes}"
    );
    assert!(
        minutes.contains("đồng ý 5/12 (41,67%), không đồng ý 7"),
        "{minutes}"
    );
}

#[test]
fn a_ballot_without_surplus_has_the_votes_against_and_says_what_is_left() {
    let mut stage = Stage::altered(Mode::Live, "", |setup| {
        setup.plan.elections[0].candidates.truncate(3);
    });
    stage.prepare();
    stage.discuss();
    stage.elect();
    stage.next();
    stage.next();
    stage.act(&Command::CollectBallots {
        election: None,
        collected: 11,
        confirmed: false,
    });
    stage.next();
    stage.act(&Command::EnterCount {
        election: None,
        valid: 11,
        invalid: 0,
        invalid_reasons: std::collections::BTreeMap::default(),
        votes: vec![11, 5, 6],
        against: vec![0, 6, 4],
        reason: None,
        method: crate::congress::election::CountMethod::Minutes,
        teams: Vec::new(),
        explained: None,
    });
    for _ in 0..3 {
        stage.next();
    }
    in_order(
        &minutes_of(&stage),
        &[
            "(không có số dư)",
            "**Số phiếu không hợp lệ:** 0",
            "| STT | Họ và tên | Số phiếu | Không đồng ý | % tổng số tính kết quả | Kết quả |",
            "| 1 | Lò Văn Chung | 11 | 0 | 100 | trúng cử |",
            "| 2 | Lò Văn Inh | 5 | 6 | 45,45 | thiếu 1 phiếu |",
            "Trúng cử 2 đồng chí",
            "Chưa bầu đủ số lượng",
            "(còn thiếu 1)",
        ],
    );
}

#[test]
fn an_undone_act_leaves_no_trace_in_the_facts_of_the_annex() {
    let mut stage = Stage::new(Mode::Live, "");
    stage.prepare();
    let alive = stage.wall();
    let clock = stage.now().clock;
    stage.act(&Command::Resume {
        program: "presidium 0.1.1".into(),
        boot: "b2".into(),
        clock,
        gap: crate::congress::Millis::seconds(70),
        alive,
    });
    let annex = |stage: &Stage| text(stage, Lang::Vi, PaperKind::Annex);
    assert!(annex(&stage).contains("≈ 1 phút 10 giây, tín hiệu cuối"));
    assert!(annex(&stage).contains("không tính vào thời gian làm việc"));
    stage.act(&Command::CountGap {});
    assert!(annex(&stage).contains("; có tính vào thời gian làm việc"));
    stage.act(&Command::Undo {
        reason: String::new(),
    });
    assert!(annex(&stage).contains("không tính vào thời gian làm việc"));
    // An undo without words is said to have none.
    assert!(annex(&stage).contains("| chưa ghi lý do |"));
}

#[test]
fn the_report_on_lessons_is_no_minutes_and_says_what_it_is_of() {
    let live = Stage::whole(Mode::Live, "");
    let report = text(&live, Lang::Vi, PaperKind::Lessons);
    in_order(
        &report,
        &[
            "BÁO CÁO RÚT KINH NGHIỆM",
            "Ưu điểm",
            "Khuyết điểm",
            "T/M BAN CHỈ ĐẠO",
        ],
    );
    assert!(!report.contains("TẬP DƯỢT"));
    let rehearsed = Stage::whole(Mode::Rehearsal, "");
    let report = text(&rehearsed, Lang::Vi, PaperKind::Lessons);
    assert!(report.contains("TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ"), "{report}");
    // What a duty waived or missed says stands in no minutes.
    assert!(!minutes_of(&live).contains("Khuyết điểm"));
}
