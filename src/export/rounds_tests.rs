//! What the papers say of every kind of round.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use super::fixture::Stage;
use super::tests::{HOSTILE, in_order};
use super::*;
use crate::congress::{Command, Mode};
use crate::export::markdown::tests::skeleton;
use crate::rulebook::BaseKind;

/// The paper whose file has this name without its ending.
fn paper(stage: &Stage, lang: Lang, name: &str) -> String {
    let kind = papers(&stage.congress, Lang::En)
        .into_iter()
        .find(|kind| kind.file_name().as_str().split('.').next() == Some(name))
        .unwrap_or_else(|| panic!("there is no {name}"));
    one(&stage.congress, &stage.options(lang), kind)
}

fn vi(stage: &Stage, name: &str) -> String {
    paper(stage, Lang::Vi, name)
}

/// The papers of rounds that there are, without `-en`.
fn of_rounds(stage: &Stage) -> Vec<String> {
    papers(&stage.congress, Lang::Vi)
        .into_iter()
        .skip(PaperKind::ALL.len() - 1)
        .map(|kind| kind.file_name().to_string())
        .collect()
}

fn without(text: &str, words: &[&str]) {
    for word in words {
        assert!(!text.contains(word), "{word:?} stands in\n{text}");
    }
}

#[test]
fn the_minutes_tell_every_round_in_order() {
    let stage = Stage::all_rounds(Mode::Live, "");
    in_order(
        &vi(&stage, "bien-ban-dai-hoi"),
        &[
            "- Bầu Đại biểu dự đại hội cấp trên: Vàng A Sùng, Trưởng ban; các thành viên: Giàng A Dế\n",
            "- Bầu Đại biểu dự đại hội cấp trên: Vàng A Sùng, Trưởng ban; các thành viên: Trần Thị Hạnh (từ lần 2)",
            "## VI. ",
            "### 1. Bầu Ban Chấp hành khóa XXI",
            "#### Lần thứ nhất\n",
            // How the list came about.
            "Hà Thị Lan (15 người ủng hộ, cần 7) (do Tổ 1 đề cử)",
            "**Tự ứng cử:** Kha Văn Tới (8 người ủng hộ, cần 7)",
            "**Không đủ số người ủng hộ:** Vi Thị Mây",
            "**Được rút khỏi danh sách:** Quàng Văn Phong",
            "**Xin rút, không được rút:** Tòng Văn Pâng",
            "**Phiếu xin ý kiến:** phát ra 21, thu về 20, hợp lệ 19, không hợp lệ 1; Hà Thị Lan 17 phiếu, Lù Văn Nọi 9 phiếu",
            "**Không vào danh sách theo phiếu xin ý kiến:** Lù Văn Nọi, Kha Văn Tới",
            "**Ban kiểm phiếu:** Vàng A Sùng, Trưởng ban; các thành viên: Giàng A Dế\n",
            // Cancelled.
            "**Số phiếu phát ra:** 21\n- **Số phiếu thu về:** 22\n- **Tổng số tính kết quả:** 21 được triệu tập",
            "Danh sách bầu cử Ban Chấp hành khóa XXI gồm 6 đồng chí – đồng ý 21/21 (100%)",
            "Số phiếu thu về (22) nhiều hơn số phiếu phát ra (21): không kiểm phiếu.",
            "toàn bộ số phiếu của lần bầu này bị hủy (lúc 08:44); bỏ phiếu lại.",
            "Việc hủy toàn bộ số phiếu đã thu về và tổ chức bỏ phiếu lại để bầu Ban Chấp hành khóa XXI – đồng ý 20/21 (95,24%), không đồng ý 1",
            // Again, to a tie.
            "#### Lần thứ hai (bỏ phiếu lại)",
            "**Số phiếu hỏng đã đổi trước khi bỏ phiếu:** 1",
            "quá một nửa: từ 11 phiếu",
            "| 4 | Quàng Thị Hoa | 12 | 57,14 | bằng phiếu nhau ở người cuối cùng |",
            "Trúng cử 3 đồng chí",
            "Quàng Thị Hoa, Tòng Văn Pâng, Hà Thị Lan (12 phiếu); bầu lại giữa những người này (còn thiếu 2).",
            // The re-vote: no majority is asked for.
            "#### Lần thứ ba (bầu lại giữa những người bằng phiếu nhau)",
            "**Số lượng cần bầu:** 2 đồng chí (trong số những người bằng phiếu nhau)",
            "**Danh sách bầu cử:** 3 đồng chí: Quàng Thị Hoa, Tòng Văn Pâng, Hà Thị Lan",
            "**Số phiếu không thu về:** 1",
            "không yêu cầu quá một nửa",
            "| 1 | Quàng Thị Hoa | 10 | 47,62 | trúng cử |",
            "| 3 | Hà Thị Lan | 7 | 33,33 | không trúng cử |",
            "#### Kết quả chung",
            "Trúng cử 5 đồng chí",
            "3. Cà Văn Sơn: 18 phiếu (85,71%), lần thứ hai\n4. Tòng Văn Pâng: 15 phiếu (71,43%), lần thứ ba",
            // Seats are left, twice.
            "### 2. Bầu Đại biểu dự đại hội cấp trên",
            "**Số lượng cần bầu:** 3 đồng chí (cấp trên phân bổ)\n- **Số lượng dự khuyết:** 2 đồng chí",
            "Đại hội quyết định có bầu tiếp hay không (còn thiếu 2).",
            "Việc bầu tiếp số người còn thiếu: Đại biểu dự đại hội cấp trên – đồng ý 20/21",
            "#### Lần thứ hai (bầu tiếp)",
            "**Số lượng cần bầu:** 2 đồng chí (số còn thiếu)",
            "**Được đề cử tại Đại hội:** Giàng A Dế (do Tổ 2 đề cử)",
            "các thành viên: Trần Thị Hạnh; thay: Giàng A Dế",
            "Việc đưa thêm người mới vào danh sách bầu tiếp",
            "| 5 | Giàng A Dế | 12 | 57,14 | dự khuyết (thứ 1) |",
            "Dự khuyết 1 đồng chí, xếp theo thứ tự:\n\n1. Giàng A Dế: 12 phiếu (57,14%)",
            "(còn thiếu 1 dự khuyết)",
            "#### Lần thứ ba (bầu dự khuyết)",
            "**Số lượng cần bầu:** 1 đồng chí dự khuyết (số còn thiếu)",
            "Không có người trúng cử.",
            "#### Kết quả chung",
            "Trúng cử 3 đồng chí",
            "Dự khuyết 1 đồng chí",
            "Còn thiếu 1 dự khuyết.",
            "Đại hội quyết định không bầu tiếp (lúc ",
            // From among the elected, in the meeting of the committee.
            "### 3. Bầu Bí thư Đảng ủy",
            "**Chỉ bầu trong số người đã trúng cử:** Ban Chấp hành khóa XXI",
            "5 đồng chí vừa trúng cử Ban Chấp hành khóa XXI; quá một nửa: từ 3 phiếu",
            "| 1 | Lò Văn Chung | 4 | 1 | 80 | trúng cử |",
            "## VII. ",
        ],
    );
    in_order(
        &vi(&stage, "bien-ban-dai-hoi-en"),
        &[
            "Hà Thị Lan (supported by 15, 7 needed) (nominated by Tổ 1)",
            "**Opinion ballot:** 21 issued, 20 collected, 19 valid, 1 invalid; Hà Thị Lan 17",
            "More ballots were collected (22) than issued (21): they were not counted.",
            "#### The second round (voting again)",
            "#### The third round (re-vote among the tied)",
            "the higher vote is elected and need not pass half",
            "#### Result in all",
            "members: Trần Thị Hạnh; in place of: Giàng A Dế",
            "#### The third round (for alternates)",
            "The congress decided not to go on",
            "5 just elected to Ban Chấp hành khóa XXI; more than half: 3 or more votes",
        ],
    );
}

#[test]
fn a_round_has_papers_once_its_list_is_adopted_and_they_are_forms_until_it_is_counted() {
    let mut stage = Stage::with_rounds(Mode::Live, "");
    stage.until("bau/list");
    assert_eq!(of_rounds(&stage), Vec::<String>::new());
    let mut stage = Stage::with_rounds(Mode::Live, "");
    stage.slate();
    stage.until("bau/print");
    assert_eq!(
        of_rounds(&stage),
        [
            "phieu-bau-1-ban-chap-hanh-lan-1.md",
            "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-1.md"
        ]
    );
    let form = vi(&stage, "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-1");
    in_order(
        &form,
        &[
            "| BAN KIỂM PHIẾU |",
            "| Số ……-BB/ĐH |",
            "# BIÊN BẢN KIỂM PHIẾU\n\n**Bầu Ban Chấp hành khóa XXI, nhiệm kỳ 2020 - 2025, lần thứ nhất**",
            "Căn cứ Điều lệ Đảng; QC 244-QĐ/TW (9/6/2014); căn cứ số lượng và danh sách bầu cử",
            "…… giờ …… phút, ngày …… tháng …… năm ……, tại Thanh Chăn",
            "**Số lượng cần bầu:** 5 đồng chí (Đại hội đã biểu quyết)",
            "| 1 | Lò Văn Chung |  |",
            "| 6 | Hà Thị Lan | đại hội đề cử |",
            "Vàng A Sùng, Trưởng ban; các thành viên: Giàng A Dế",
            "**Số người có mặt khi bỏ phiếu:** ……",
            "**Số phiếu không hợp lệ:** ……",
            "**– gạch hết tên:** ……",
            "| 6 | Hà Thị Lan | …… | …… |",
            "Trúng cử …… đồng chí",
            "\n5. ………………………………: …… phiếu (……%)\n\n",
            "| 2 | Giàng A Dế |  |",
            "| T/M ĐOÀN CHỦ TỊCH | T/M BAN KIỂM PHIẾU – TRƯỞNG BAN |",
            "|  | Vàng A Sùng |",
        ],
    );
    // A paper with struck names has no boxes.
    without(&form, &["cả hai ô", "Không đồng ý", "BẢN NHÁP"]);
    let ballot = vi(&stage, "phieu-bau-1-ban-chap-hanh-lan-1");
    in_order(
        &ballot,
        &[
            "| (chỗ đóng dấu) | ĐẠI HỘI",
            "# PHIẾU BẦU",
            "Số lượng cần bầu: 5 đồng chí.",
            "| STT | Họ và tên |\n",
            "| 1 | Lò Văn Chung |\n| 2 | Lò Văn Inh |",
            "Phiếu để lại nhiều hơn 5 người, hoặc gạch hết tên, là phiếu không hợp lệ.",
        ],
    );
    without(&ballot, &["Số ……", "đề cử", "ký"]);
}

#[test]
fn the_count_minutes_have_the_fields_of_the_form_for_every_kind_of_round() {
    let stage = Stage::all_rounds(Mode::Live, "");
    let cancelled = vi(&stage, "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-1");
    in_order(
        &cancelled,
        &[
            "**Số phiếu thu về:** 22\n\n## 4. ",
            "không kiểm phiếu.",
            "bị hủy",
            "Không kiểm phiếu, không có kết quả.",
        ],
    );
    without(&cancelled, &["trúng cử,", "hợp lệ:"]);
    in_order(
        &vi(&stage, "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-2"),
        &[
            "căn cứ quyết định của Đại hội hủy số phiếu lần trước và bỏ phiếu lại",
            "**Số phiếu không hợp lệ:** 1 (gạch hết tên: 1)",
            "| 4 | Quàng Thị Hoa | 12 | 57,14 |\n",
            "Trúng cử 3 đồng chí",
            "bầu lại giữa những người này",
        ],
    );
    in_order(
        &vi(&stage, "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-3"),
        &[
            "lần thứ ba (bầu lại giữa những người bằng phiếu nhau)**",
            "không yêu cầu quá một nửa",
            "1. Tòng Văn Pâng: 15 phiếu (71,43%)\n2. Quàng Thị Hoa: 10 phiếu (47,62%)\n\n",
            "Phát ra 21, thu về 20: 1 phiếu không thu về.",
            "Từng phiếu được nhập vào máy tính",
            "2 tổ kiểm đếm riêng, số liệu khớp nhau: Tổ A, Tổ B.",
            "R3a: Các lý do không hợp lệ cộng lại là 1, nhưng số phiếu không hợp lệ là 2.",
            "Trưởng Ban kiểm phiếu giải trình: một phiếu rách, không rõ lý do",
        ],
    );
    in_order(
        &vi(&stage, "bien-ban-kiem-phieu-2-dai-bieu-cap-tren-lan-2"),
        &[
            "**Số lượng dự khuyết:** 2 đồng chí",
            "Trúng cử 2 đồng chí",
            "Dự khuyết 1 đồng chí, xếp theo thứ tự:\n\n1. Giàng A Dế: 12 phiếu (57,14%)",
            "(còn thiếu 1 dự khuyết)",
        ],
    );
    in_order(
        &vi(&stage, "bien-ban-kiem-phieu-3-bi-thu-lan-1"),
        &[
            "| ĐẢNG BỘ XÃ THANH CHĂN |",
            "**Cuộc họp:** Hội nghị lần thứ nhất Ban Chấp hành",
            "**Tổng số tính kết quả:** 5 đồng chí vừa trúng cử Ban Chấp hành khóa XXI",
            "| STT | Họ và tên | Số phiếu | Không đồng ý |",
            "đã đọc trước hội nghị",
            "| CHỦ TRÌ HỘI NGHỊ |",
        ],
    );
    in_order(
        &vi(&stage, "phieu-bau-3-bi-thu-lan-1"),
        &[
            "ĐẢNG BỘ XÃ THANH CHĂN |",
            "| STT | Họ và tên | Đồng ý | Không đồng ý |",
            "| 1 | Lò Văn Chung |  |  |",
            "Đánh dấu cả hai ô, hoặc không ô nào, là phiếu không hợp lệ.",
        ],
    );
    in_order(
        &vi(&stage, "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-3-en"),
        &[
            "# COUNT MINUTES\n\n**Election of Ban Chấp hành khóa XXI, term 2020 - 2025: the third round (re-vote among the tied)**",
            "Under the Party Charter",
            "**Ballots not returned:** 1",
            "The head of the tellers explains: một phiếu rách",
            "the Vietnamese minutes are the official ones",
        ],
    );
    in_order(
        &vi(&stage, "phieu-bau-1-ban-chap-hanh-lan-3-en"),
        &["# BALLOT PAPER", "To be elected: 2.", "not for voting"],
    );
}

#[test]
fn before_the_announcement_the_count_minutes_call_nobody_elected() {
    let mut stage = Stage::new(Mode::Live, "");
    stage.prepare();
    stage.discuss();
    stage.elect();
    stage.count();
    let minutes = vi(&stage, "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-1");
    in_order(
        &minutes,
        &[
            "**Số phiếu hợp lệ:** 10",
            "| 1 | Lò Văn Chung | 10 | 90,91 |",
            "Đủ điều kiện trúng cử 3 đồng chí",
            "Số liệu này thay bản trước (bản 1), lý do: đọc nhầm dòng.",
            "Kết quả chưa công bố.",
        ],
    );
    without(&minutes, &["Trúng cử 3"]);
    stage.next();
    stage.next();
    let minutes = vi(&stage, "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-1");
    in_order(&minutes, &["Trúng cử 3 đồng chí"]);
    without(&minutes, &["chưa công bố", "Đủ điều kiện"]);
}

#[test]
fn where_the_majority_is_measured_on_the_papers_the_number_is_theirs() {
    let mut stage = Stage::altered(Mode::Live, "", |setup| {
        setup.rulebook.majority.base = BaseKind::Collected;
    });
    stage.prepare();
    stage.discuss();
    stage.elect();
    in_order(
        &vi(&stage, "bien-ban-dai-hoi"),
        &["**Tổng số tính kết quả:** số phiếu thu về\n"],
    );
    stage.next();
    stage.next();
    for command in [
        r#"{"collect_ballots":{"collected":10}}"#,
        r#"{"next":{}}"#,
        r#"{"enter_count":{"valid":9,"invalid":1,"votes":[9,7,6,5]}}"#,
        r#"{"next":{}}"#,
        r#"{"next":{}}"#,
        r#"{"next":{}}"#,
    ] {
        let command: Command = serde_json::from_str(command).unwrap();
        stage.act(&command);
    }
    for name in [
        "bien-ban-dai-hoi",
        "bien-ban-kiem-phieu-1-ban-chap-hanh-lan-1",
    ] {
        in_order(
            &vi(&stage, name),
            &[
                "10 phiếu thu về; quá một nửa: từ 6 phiếu",
                "| 2 | Lò Văn Inh | 7 | 70 |",
            ],
        );
    }
}

#[test]
fn the_annex_tells_how_the_elections_were_operated_and_the_log_what_was_decided() {
    let stage = Stage::all_rounds(Mode::Live, "");
    in_order(
        &vi(&stage, "phu-luc"),
        &[
            "Ghi chú về bầu cử",
            "quyết định làm khác giới hạn: cấp ủy đồng ý bổ sung; Mở biểu quyết",
            "Hủy phiếu bầu Ban Chấp hành khóa XXI, lần 1: phát ra 21, thu về 22",
            "Đổi 1 phiếu hỏng",
            "lần 3: nhập từng phiếu vào máy tính; 2 tổ kiểm, số liệu khớp nhau: Tổ A, Tổ B; Trưởng Ban kiểm phiếu giải trình (R3a): một phiếu rách",
        ],
    );
    in_order(
        &vi(&stage, "nhat-ky"),
        &[
            "Mở biểu quyết thông qua việc hủy toàn bộ số phiếu đã thu về và tổ chức bỏ phiếu lại để bầu Ban Chấp hành khóa XXI",
            "Đại hội quyết định hủy toàn bộ phiếu bầu Ban Chấp hành khóa XXI, lần 1; Bỏ phiếu lại để bầu Ban Chấp hành khóa XXI, lần 2",
            "Bầu lại giữa những người bằng phiếu nhau, để bầu Ban Chấp hành khóa XXI, lần 3: 2 người",
            "2 tổ kiểm, số liệu khớp nhau; Trưởng Ban kiểm phiếu giải trình: một phiếu rách",
            "Bầu tiếp Đại biểu dự đại hội cấp trên, lần 2: 2 người",
            "2 người trúng cử: Lường Thị Xuân, Vì Văn Thắng; dự khuyết: Giàng A Dế",
            "Đại hội quyết định không bầu tiếp Đại biểu dự đại hội cấp trên",
        ],
    );
    in_order(
        &paper(&stage, Lang::En, "nhat-ky"),
        &[
            "Vote called to adopt cancelling all papers collected and voting again for",
            "1 spoiled paper exchanged before voting",
            "alternates: Giàng A Dế",
            "The Congress decided not to go on with",
        ],
    );
}

#[test]
fn no_sentence_is_missing_and_no_text_of_the_data_changes_the_structure() {
    let plain = Stage::all_rounds(Mode::Rehearsal, "x");
    let hostile = Stage::all_rounds(Mode::Rehearsal, HOSTILE);
    let all = |stage: &Stage| documents(&stage.congress, &stage.options(Lang::En));
    for ((name, plain), (_, hostile)) in all(&plain).into_iter().zip(all(&hostile)) {
        without(&plain, &["⟦", "{$"]);
        if name.as_str().starts_with("bien-ban") || name.as_str().starts_with("phieu") {
            assert!(hostile.contains("TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ"), "{name}");
            assert_eq!(skeleton(&plain), skeleton(&hostile), "{name}");
        }
    }
}
