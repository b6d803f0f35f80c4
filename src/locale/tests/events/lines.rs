//! Lines as people would write them.

use super::*;

#[test]
fn lines_read_as_people_would_write_them() {
    let hall = hall();
    let said = |event: &Event| vi().event(event, hall.state());
    let all: Vec<String> = examples().iter().map(said).collect();
    for line in [
        "Gián đoạn (mất điện hoặc dừng máy) ≈ 4 phút 10 giây, tín hiệu cuối lúc 09:42:15",
        "Bắt đầu mục 7. Thảo luận",
        "Bỏ qua mục 7. Thảo luận, lý do: theo ý kiến Đoàn Chủ tịch",
        "Xong bước: Quán triệt: Nội dung phiên chính thức",
        "Thêm bước vào mục 2. Thông qua chương trình: Biểu quyết thông qua Quy chế làm việc, trước bước: Biểu \
         quyết thông qua Chương trình đại hội và 1 nội dung khác",
        "Đồng chí Quàng Thị Hoa (Chi bộ 3) đăng ký phát biểu (giải pháp)",
        "Đồng chí Quàng Thị Hoa bắt đầu phát biểu, thời gian 5 phút",
        "Có mặt đầy đủ, trừ: Đại biểu 17, Đại biểu 42",
        "Biểu quyết thông qua Chương trình đại hội: đồng ý 106, không 0, khác 0; có mặt 106, tính trên 106, cần 54",
        "Biểu quyết thông qua Chương trình đại hội: đồng ý 104 (tính ra), không 0, khác 0, không biểu quyết 2; \
         có mặt 106, tính trên 106, cần 54",
        "Mở biểu quyết thông qua số lượng cần bầu Ban Chấp hành khóa XXI là 3 đồng chí: có mặt 106, tính trên \
         106, cần 54",
        "Sửa kết quả kiểm phiếu bầu Ban Chấp hành khóa XXI, lần 1 (bản 2, lý do: cộng nhầm): hợp lệ 105, không \
         hợp lệ 1; 1 người đủ phiếu, 1 người bằng phiếu nhau, còn 2 chỗ",
        "Bỏ qua việc X5 (“Ban Chấp hành khóa XXI: Chương trình đại hội chưa được biểu quyết thông qua.”): \
         theo ý kiến Đoàn Chủ tịch",
        "Khách đến: Mùa Thị Một, Phó Bí thư Huyện ủy",
        "Hoàn tác bản ghi số 12, lý do: bấm nhầm",
    ] {
        assert!(all.contains(&line.to_owned()), "not said: {line}\n{all:#?}");
    }
    let departed = all.iter().find(|line| line.contains("ra về")).unwrap();
    assert!(
        departed.starts_with("14 người ra về: Đại biểu 1, "),
        "{departed}"
    );
    assert!(
        departed.ends_with("Đại biểu 12 và 2 người khác"),
        "{departed}"
    );
}

#[test]
fn an_announced_result_names_the_elected() {
    let mut hall = Hall::at_item(106, "bau");
    hall.climb_to(Rung::Seal);
    let event = Event::ResultAnnounced {
        election: "bch".into(),
        round: 1,
    };
    assert_eq!(
        vi().event(&event, hall.state()),
        "Công bố kết quả bầu Ban Chấp hành khóa XXI, lần 1: 3 người trúng cử: Lò Văn Chung, Quàng Thị Hoa, \
         Tòng Văn Pâng"
    );
    for act in hall.congress.acts() {
        for locale in [vi(), en()] {
            assert!(whole(&locale.act(act, hall.state())), "{act:?}");
        }
    }
}

#[test]
fn an_act_has_its_time_and_number() {
    let act = Act {
        seq: 12,
        at: wall(),
        up: Millis::ZERO,
        by: String::new(),
        ev: vec![
            Event::RecessEnded {},
            Event::ItemClockResumed {
                item: "thao-luan".into(),
            },
        ],
    };
    assert_eq!(
        vi().act(&act, hall().state()),
        "09:42:15 · 12 · Hết giờ giải lao, Đại hội tiếp tục làm việc; Đồng hồ mục 7. Thảo luận chạy tiếp"
    );
}
