//! The script: every placeholder, and the sentences of votes and rungs.

use super::sample::Hall;
use super::{en, vi, whole};
use crate::congress::event::{SpeechTag, StepRef};
use crate::congress::plan::Speaks;
use crate::congress::roll::{Base, OutOfBase};
use crate::congress::script::PLACEHOLDERS;
use crate::congress::{Command, Millis, Wall};
use crate::locale::ScriptExtras;
use crate::rulebook::{Rung, Words};

fn said(hall: &Hall, text: &str) -> String {
    vi().fill(&Words::vi(text), hall.state(), hall.now(), None, None)
}

fn filled(hall: &Hall, table: &[(&str, &str)]) {
    for (name, value) in table {
        assert_eq!(said(hall, &format!("{{{name}}}")), *value, "{{{name}}}");
    }
}

#[test]
fn every_placeholder_is_known_and_nothing_is_guessed() {
    let hall = Hall::new(106);
    let known: Vec<&str> = PLACEHOLDERS
        .iter()
        .copied()
        .filter(|name| said(&hall, &format!("{{{name}}}")) != "…")
        .collect();
    // Before the opening only the plan and the clock say anything.
    assert_eq!(
        known,
        [
            "summoned",
            "base",
            "need",
            "units",
            "guests",
            "time",
            "date",
            "place",
            "title",
            "organisation",
            "term",
            "convener",
            "members"
        ]
    );
    assert_eq!(said(&hall, "{nothing} {present}"), "… …");
}

#[test]
fn facts_of_the_hall_and_the_plan() {
    let hall = Hall::at_item(106, "bao-cao");
    filled(
        &hall,
        &[
            ("present", "106"),
            ("summoned", "106"),
            ("base", "106"),
            ("need", "54"),
            ("units", "5"),
            ("members", "3.880"),
            ("chair", "Lò Văn Chung"),
            ("item", "Báo cáo chính trị"),
            ("next_item", "Thảo luận"),
            ("document", "Báo cáo chính trị"),
            ("presenter", "Lò Văn Chung"),
            ("title", "Đại hội Đảng bộ xã lần thứ XXI"),
            ("organisation", "Đảng bộ xã"),
            ("place", "Xã mẫu"),
            ("term", "2020 - 2025"),
            ("convener", "Đảng ủy xã khóa XX"),
            ("speech_limit", "5 phút"),
            ("date", "ngày 10 tháng 01 năm 2020"),
            ("time", "07:04"),
            (
                "guests",
                "đồng chí Mùa Thị Một, Phó Bí thư Huyện ủy; đồng chí Lò Văn Hai, Trưởng Ban Dân vận",
            ),
        ],
    );
    assert_eq!(
        said(&hall, "Hôm nay, ngày {date}, {{x}} {present}/{summoned}."),
        "Hôm nay, ngày 10 tháng 01 năm 2020, {x} 106/106."
    );
    assert_eq!(
        en().fill(
            &Words::both("x", "Today, {date}"),
            hall.state(),
            hall.now(),
            None,
            None
        ),
        "Today, 10 January 2020"
    );
}

#[test]
fn guests_who_came_push_out_those_who_did_not() {
    let mut hall = Hall::new(9);
    hall.ok(Command::GuestArrived {
        guest: "hai".into(),
    });
    assert_eq!(
        said(&hall, "{guests}"),
        "đồng chí Lò Văn Hai, Trưởng Ban Dân vận"
    );
}

#[test]
fn the_timetable_is_told_by_who_knows_it() {
    let hall = Hall::new(9);
    let extras = ScriptExtras {
        behind: Some(Millis::minutes(4)),
        close: Wall::parse_from_rfc3339("2020-01-10T11:34:00+07:00").ok(),
    };
    let words = Words::vi("{behind}, bế mạc {close}");
    let state = hall.state();
    assert_eq!(
        vi().fill(&words, state, hall.now(), None, Some(&extras)),
        "chậm 4 phút, bế mạc 11:34"
    );
    assert_eq!(
        vi().fill(&words, state, hall.now(), None, None),
        "…, bế mạc …"
    );
}

#[test]
fn a_vote_from_its_question_to_its_result() {
    let mut hall = Hall::at_item(105, "chuong-trinh");
    filled(
        &hall,
        &[
            ("vote", "Chương trình đại hội"),
            ("yes", "…"),
            ("result", "…"),
        ],
    );
    hall.ok(Command::Depart { cards: vec![7] });
    hall.call();
    hall.record(0, 0);
    // Somebody leaves after the call: the numbers of the vote stand.
    hall.ok(Command::Depart { cards: vec![8] });
    filled(
        &hall,
        &[
            ("vote", "Chương trình đại hội"),
            ("present", "104"),
            ("base", "105"),
            ("need", "53"),
            ("yes", "104"),
            ("no", "0"),
            ("other", "0"),
            ("pct_present", "100%"),
            ("pct_base", "99,05%"),
            ("result", "đã được thông qua"),
        ],
    );
    assert_eq!(said(&hall, "bằng {pct_base}%, {yes}%"), "bằng 99,05%, 104%");
    assert_eq!(
        vi().vote_result(hall.state().open_vote().unwrap(), hall.state())
            .unwrap(),
        "Như vậy, 104/104 đồng chí có mặt đồng ý (100%), bằng 99,05% tổng số tính kết quả (105). Đại hội đã \
         biểu quyết thông qua Chương trình đại hội. Xin cảm ơn Đại hội."
    );
    hall.next();
    // The next question of the step has no numbers yet.
    filled(
        &hall,
        &[
            ("vote", "Nội quy đại hội"),
            ("yes", "…"),
            ("present", "103"),
        ],
    );
}

#[test]
fn a_vote_that_fails_says_so() {
    let mut hall = Hall::at_item(105, "chuong-trinh");
    hall.call();
    hall.record(31, 22);
    let vote = hall.state().open_vote().unwrap();
    assert_eq!(
        vi().vote_result(vote, hall.state()).unwrap(),
        "Như vậy, 52/105 đồng chí có mặt đồng ý (49,52%), bằng 49,52% tổng số tính kết quả (105), chưa quá một \
         nửa; Chương trình đại hội chưa được thông qua."
    );
    filled(&hall, &[("result", "chưa được thông qua")]);
}

#[test]
fn the_sentences_of_a_vote_in_their_order() {
    let mut hall = Hall::at_item(105, "chuong-trinh");
    hall.call();
    let vote = hall.state().open_vote().unwrap();
    let sentences = vi().vote_sentences(vote, hall.state());
    assert_eq!(
        sentences.open,
        "Kính thưa Đại hội! Đoàn Chủ tịch xin ý kiến Đại hội về việc thông qua Chương trình đại hội. Đề nghị \
         các đồng chí chuẩn bị thẻ đảng viên để biểu quyết."
    );
    assert_eq!(
        sentences.yes,
        "Đồng chí nào đồng ý, xin biểu quyết bằng thẻ đảng viên."
    );
    assert_eq!(sentences.lower, "Xin cảm ơn, mời các đồng chí hạ thẻ.");
    assert_eq!(sentences.no, "Đồng chí nào không đồng ý, xin biểu quyết.");
    assert_eq!(
        sentences.other,
        "Đồng chí nào có ý kiến khác, xin biểu quyết."
    );
    assert_eq!(sentences.result, None);
    let convener = vi().vote_prompts("Đoàn Chủ tịch", Speaks::Convener, hall.state());
    assert!(
        convener
            .open
            .contains("Thay mặt cấp ủy triệu tập, tôi xin ý kiến Đại hội")
    );
    let english = en().vote_sentences(vote, hall.state());
    assert_eq!(
        english.yes,
        "Comrades who agree, please raise your Party card."
    );
}

#[test]
fn speakers() {
    let mut hall = Hall::at_item(106, "thao-luan");
    let name = |name: &str| Command::RegisterSpeaker {
        speaker: None,
        name: name.into(),
        card: None,
        tag: SpeechTag::Other,
    };
    hall.ok(name("Quàng Thị Hoa"));
    hall.ok(name("Lò Văn Inh"));
    hall.ok(name("Cà Văn Sơn"));
    filled(
        &hall,
        &[("speaker", "Quàng Thị Hoa"), ("next_speaker", "Lò Văn Inh")],
    );
    hall.next();
    filled(
        &hall,
        &[("speaker", "Quàng Thị Hoa"), ("next_speaker", "Lò Văn Inh")],
    );
    hall.next();
    hall.next();
    filled(&hall, &[("speaker", "Cà Văn Sơn"), ("next_speaker", "…")]);
}

#[test]
fn an_election_from_the_number_to_the_result() {
    let mut hall = Hall::at_item(106, "bau");
    filled(
        &hall,
        &[
            ("election", "Ban Chấp hành khóa XXI"),
            ("round", "nhất"),
            ("seats", "3"),
            ("names", "4"),
            ("surplus", "1"),
            ("surplus_limit", "1"),
            (
                "list",
                "Lò Văn Chung, Quàng Thị Hoa, Tòng Văn Pâng, Vì Thị Ọi",
            ),
            ("tellers", "Lò Thị Thảo, Cà Văn Sơn"),
            ("head_teller", "Lò Thị Thảo"),
            (
                "vote",
                "số lượng cần bầu Ban Chấp hành khóa XXI là 3 đồng chí",
            ),
            ("issued", "…"),
            ("elected", "…"),
        ],
    );
    hall.climb_to(Rung::Announce);
    hall.ok(Command::Depart {
        cards: vec![1, 2, 3],
    });
    let result: &[(&str, &str)] = &[
        ("present", "106"),
        ("base", "106"),
        ("need", "54"),
        ("issued", "106"),
        ("collected", "106"),
        ("valid", "105"),
        ("invalid", "1"),
        ("elected", "Lò Văn Chung, Quàng Thị Hoa, Tòng Văn Pâng"),
        ("elected_count", "3"),
    ];
    filled(&hall, result);
    hall.climb_to(Rung::Seal);
    hall.next();
    // The close is no step of the election, yet it can speak of it; those present are those present now.
    filled(
        &hall,
        &[
            ("elected_count", "3"),
            ("present", "103"),
            ("item", "Bế mạc"),
            ("next_item", "…"),
        ],
    );
}

#[test]
fn another_step_than_the_running_one() {
    let hall = Hall::at_item(106, "thao-luan");
    let at = StepRef {
        item: "bao-cao".into(),
        step: "doc".into(),
    };
    let words = Words::vi("{item}: {document}");
    assert_eq!(
        vi().fill(&words, hall.state(), hall.now(), Some(&at), None),
        "Báo cáo chính trị: Báo cáo chính trị"
    );
    assert_eq!(said(&hall, "{item}: {document}"), "Thảo luận: …");
}

#[test]
fn every_rung_is_said_and_explained() {
    let mut hall = Hall::at_item(106, "bau");
    for rung in Rung::ALL {
        if rung != Rung::OpinionBallot {
            hall.climb_to(rung);
        }
        for locale in [vi(), en()] {
            let words = locale.rung(rung, "bch", hall.state(), hall.now());
            for sentence in [&words.title, &words.who, &words.say, &words.to_do] {
                assert!(whole(sentence), "{rung:?}: {sentence}");
            }
            assert!(words.say.ends_with(['.', '?']), "{rung:?}: {}", words.say);
        }
    }
    let announce = |hall: &Hall| {
        vi().rung(Rung::Announce, "bch", hall.state(), hall.now())
            .say
    };
    assert!(
        announce(&hall).contains("Các đồng chí trúng cử"),
        "the result is announced"
    );
    let mut before = Hall::at_item(106, "bau");
    before.climb_to(Rung::Announce);
    assert!(
        !announce(&before).contains("trúng cử"),
        "{}",
        announce(&before)
    );
    assert!(
        announce(&before).contains("lần thứ nhất: số phiếu phát ra 106, thu về 106, hợp lệ 105")
    );
}

#[test]
fn a_rung_before_anything_is_known_has_dots_and_no_holes() {
    let hall = Hall::new(106);
    for rung in Rung::ALL {
        let words = vi().rung(rung, "no-such-election", hall.state(), hall.now());
        assert!(whole(&words.say), "{rung:?}: {}", words.say);
    }
}

#[test]
fn the_base_tells_how_it_comes_about() {
    let mut base = Base {
        number: 104,
        summoned: 106,
        out: vec![
            (3, OutOfBase::DelegateAbsent),
            (9, OutOfBase::CommitteeAbsent),
        ],
        replaced: Vec::new(),
        provisional: false,
        ..Base::default()
    };
    assert_eq!(
        vi().base(&base),
        "106 được triệu tập − 1 cấp ủy viên cấp triệu tập vắng mặt suốt thời gian đại hội − 1 đại biểu chính \
         thức vắng mặt suốt thời gian đại hội, không có dự khuyết thay = 104"
    );
    assert_eq!(vi().base_short(&base), "106 triệu tập − 2 vắng suốt");
    base.out.push((7, OutOfBase::ExemptAbsent));
    assert_eq!(vi().base_short(&base), "106 triệu tập − 3 không tính");
    base.out.clear();
    assert_eq!(en().base_short(&base), "106 summoned");
    base.provisional = true;
    assert_eq!(
        en().base(&base),
        "106 summoned (provisional, the roll is not complete)"
    );
}
