//! Who signs, and rehearsals that began later.

use super::*;

#[test]
fn who_signs_follows_the_words_the_congress_voted_on() {
    let signs = |questions: [&str; 2]| {
        let stage = Stage::altered(Mode::Live, "", |setup| {
            for (subject, question) in ["presidium", "secretariat"].iter().zip(questions) {
                for step in setup.plan.sittings[0]
                    .items
                    .iter_mut()
                    .flat_map(|item| &mut item.steps)
                {
                    if step.subject.as_deref() == Some(subject)
                        && let crate::congress::plan::StepKind::CardVote { questions } =
                            &mut step.kind
                    {
                        questions.truncate(1);
                        questions[0].text = question.into();
                    }
                }
            }
        });
        let minutes = minutes_of(&stage);
        let line = minutes
            .lines()
            .find(|line| line.contains("CHỦ TỊCH") && line.contains("THƯ KÝ"));
        line.unwrap().to_owned()
    };
    assert_eq!(
        signs(["danh sách Đoàn Chủ tịch", "danh sách Đoàn Thư ký"]),
        "| T/M ĐOÀN THƯ KÝ | T/M ĐOÀN CHỦ TỊCH |"
    );
    assert_eq!(
        signs([
            "Chủ tịch Đại hội: Lò Văn Chung",
            "Thư ký Đại hội: Quàng Thị Hoa"
        ]),
        "| THƯ KÝ | CHỦ TỊCH ĐẠI HỘI |"
    );
}

#[test]
fn a_rehearsal_that_began_later_says_what_it_took_as_done() {
    let mut stage = Stage::new(Mode::Rehearsal, "");
    stage.act(&Command::StartFrom {
        item: "thao-luan".into(),
    });
    let minutes = minutes_of(&stage);
    in_order(
        &minutes,
        &[
            "Đoàn Chủ tịch (Chủ tịch) Đại hội",
            "Coi như đã xong (tập dượt bắt đầu sau mục này).",
            "Ban kiểm phiếu",
            "Chưa có kết quả biểu quyết.",
            "Báo cáo chính trị: coi như đã trình bày",
            "Đại diện cấp trên chưa phát biểu.",
        ],
    );
}
