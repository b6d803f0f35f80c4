## Biểu quyết bằng thẻ: tính trên số nào, cần bao nhiêu, đếm theo tổ, biểu quyết lại

cards-agree = đồng ý
cards-disagree = không đồng ý
cards-other = ý kiến khác
vote-cards = đồng ý { $yes }, không đồng ý { $no }, ý kiến khác { $other }{ $silent ->
    [0] {""}
   *[other] , không biểu quyết { $silent }
}
vote-measured = { $on ->
    [present] số có mặt ({ $n })
    [total] tổng số được triệu tập ({ $n })
   *[adjusted] { $n }
}
vote-half = một nửa
vote-share = Cần { $strict ->
    [yes] trên
   *[no] ít nhất
} { $share } { $on ->
    [present] số có mặt
    [total] tổng số được triệu tập
   *[adjusted] tổng số tính kết quả
}. Căn cứ: { $source }.
vote-section = tổ { $n }

vote-title-again = BIỂU QUYẾT LẠI: thông qua { $title }
vote-again-about = Lần trước: { $numbers }; { $result }. Lý do biểu quyết lại: { $reason }
vote-by-section = theo tổ: { $parts }
vote-sections-kept = Số theo tổ còn giữ, chưa cộng vào ô. Đếm theo tổ lần nữa là gõ tiếp.
vote-sections-dropped = Ô này đã sửa tay, nên không ghi số theo tổ của ô.
vote-sections-differ = Số tổ không khớp: { $first } có { $n } tổ, { $second } có { $m } tổ. Đếm theo tổ lại ở ô đó, hoặc gõ thẳng tổng số.
hint-dispute-count = Số đếm có ý kiến: gọi lại, số này vẫn lưu
hint-count-again = đếm lại
vote-dispute-title = Số đếm có ý kiến
vote-dispute-about = Số đã ghi vẫn lưu trong nhật ký và biên bản, cùng với lần đếm sau. Để trống lý do cũng được.
vote-dispute-reason = có ý kiến về số đếm, biểu quyết lại
vote-typed-kept = Có số đã gõ, chưa ghi. Đóng khung này thì số vẫn giữ đến khi mở lại.
vote-typed-back = Số đã gõ lần trước, chưa ghi.

repeat-title = Biểu quyết lại
repeat-about = Lần biểu quyết lại thay kết quả đã công bố; cả hai lần đều có trong nhật ký và biên bản.
repeat-row = { $n }. { $yes }-{ $no }-{ $other }, { $result }: { $title }
repeat-which = Nội dung số
repeat-reason = Lý do
repeat-no-such = Không có nội dung số này.
repeat-reason-missing = Chưa có lý do biểu quyết lại.


export-vote-again = { $title } (biểu quyết lại)
export-result-replaced = { $result }, sau đó biểu quyết lại
export-measured-present = { $n } (có mặt)
export-measured-total = { $n } (được triệu tập)
export-vote-repeated = Nội dung số { $row } là biểu quyết lại nội dung số { $before }, lý do: { $reason }.
export-vote-share = Nội dung số { $row }: { $share }
export-vote-disputed = { $title }: lần mở lúc { $at } đã ghi { $numbers }, nhưng không công bố và đã thôi{ $reason_is ->
    [given] ; lý do: { $reason }
   *[empty] {""}
}.
export-vote-sections = { $title }, đếm theo tổ: { $sections }
