# Lời của màn hình thẻ tình huống (F1).

situations-title = Tình huống: { $shown ->
    [0] không có thẻ nào
   *[other] { $shown } thẻ
}
situations-search = gõ để tìm, không cần dấu
situations-now = lúc này
situations-legend = { $sign } hợp với lúc này: { NUMBER($count) } thẻ
situations-legend-none = Lúc này chương trình không thấy sự cố nào; gõ để tìm.
situations-nothing = Không có thẻ nào như vậy. Gõ ít chữ hơn, hoặc dùng từ khác.
situation-act = LÀM GÌ
situation-decides = AI QUYẾT ĐỊNH
situation-say = NÓI VỚI ĐẠI HỘI
situation-source = CĂN CỨ
situation-fits = { $sign } Hợp với lúc này
situation-leads = { $sign } { $key }: { $place }
situation-leads-back = trở lại hộp thoại đang mở
situation-leads-time = thêm giờ cho mục đang làm
situation-none-runs = Chưa có mục nào đang làm.
situation-in-recess = Đang giải lao; bấm Tiếp khi đại hội họp lại.
situation-time-title = Thêm giờ cho mục đang làm
situation-time-about = Ghi số phút, rồi Enter. Muốn rút bớt thì ghi số âm.

## Dòng phím

podium-hint-situations = tình huống
hint-open-card = mở thẻ
hint-go-there = đến chỗ xử lý
hint-cards = danh sách thẻ
