# Lời của các khung nhập: biểu quyết, việc chưa làm, bầu cử, điểm danh, phát biểu, khách mời, nhật ký.
# Dòng nào dịch sang tiếng Anh cũng phải có đủ cùng tên, cùng biến.

## Chung

dialog-say = LỜI DẪN, NGƯỜI NÓI: { $who }
dialog-digits-only = Ô này chỉ nhận chữ số; những số đã gõ vẫn giữ nguyên.
dialog-no-negative = Không có số âm; những số đã gõ vẫn giữ nguyên.
dialog-over-most = { $number } nhiều hơn mức có thể là { $most }; những số đã gõ vẫn giữ nguyên.
dialog-too-long = Dài quá mức cho phép; phần đã gõ vẫn giữ nguyên.
dialog-cards-only = Chỉ gõ số thẻ, cách nhau bằng dấu cách hoặc dấu phẩy, ví dụ: 3 7 12-15.
dialog-not-cards = “{ $text }” không phải là số thẻ; ví dụ: 3 7 12-15.
dialog-choose-with-arrows = Chọn bằng phím mũi tên trái, phải hoặc bằng chữ số.
dialog-keyboard-only = Máy bấm trang không ghi được gì; xin bấm Enter trên bàn phím.
dialog-leave-typed = Chưa ghi gì. Bấm Esc lần nữa thì bỏ những gì đã gõ; phím khác thì gõ tiếp.
dialog-nothing-found = Không tìm thấy.
dialog-press-a-digit = Bấm chữ số của cách muốn chọn, hoặc Esc để quay lại.
answer-yes = có
answer-no = không
list-marked = đã đánh dấu { $n }
list-search = Tìm:
list-search-how = không cần dấu, Esc để thôi tìm

person-found = Thẻ số { NUMBER($card, useGrouping: "false") }: { $name }{ $unit_is ->
    [given] , { $unit }
   *[empty] {""}
} ({ $status })
person-several = Có { $n } người: { $names }
person-by-card = { $name } - thẻ { NUMBER($card, useGrouping: "false") }
person-several-type-card = Có { $n } người như vậy, xin gõ số thẻ.
person-not-on-roll = Không có trong danh sách đại biểu, đảng viên.
person-no-card = Danh sách không có thẻ số { $card }.
person-missing = Chưa có tên hoặc số thẻ.

## Gợi ý ở chân màn hình

hint-record = ghi
hint-back = quay lại
hint-back-unrecorded = quay lại, chưa ghi gì
hint-next-field = ô tiếp theo
hint-previous-field = ô trước
hint-choose = chọn
hint-stay = ở lại, gõ tiếp
hint-search = tìm
hint-mark = đánh dấu
hint-first = đầu
hint-last = cuối
hint-note = ghi chú
hint-record-vote = ghi (rồi mới công bố)
hint-repeat-last = ghi như câu trước
hint-next-question = câu hỏi tiếp theo
hint-all-agree = tất cả đồng ý
hint-by-section = đếm theo tổ
hint-add-section = cộng thêm tổ; để trống là xong
hint-drop-sections = để sau, số vẫn giữ
hint-announce = công bố
hint-announce-next = công bố, sang câu sau
hint-correct-numbers = sửa số
hint-close-unannounced = đóng, chưa công bố
hint-take-call-back = Thu lại lời gọi biểu quyết (có ghi vào nhật ký)
hint-close-vote-open = Đóng khung này, biểu quyết vẫn đang mở
hint-do-now = làm ngay
hint-done-already = đã làm rồi
hint-waive = bỏ qua
hint-other-way = cách khác
hint-reason = lý do
hint-later = để sau
hint-later-next = để sau, sang việc khác
hint-open-duty = xem, giải quyết
hint-arrived = ghi là đã đến
hint-left = ghi là ra về
hint-all-present = có mặt đủ, trừ …
hint-by-card = theo số thẻ
hint-absent = vắng suốt
hint-count = đếm tại chỗ
hint-give-floor = mời phát biểu
hint-end-speech = phát biểu xong
hint-register = đăng ký
hint-one-minute = thêm 1 phút
hint-pause-speech = dừng, tiếp
hint-tag-solution = giải pháp
hint-tag-result = kết quả
hint-withdraw = thôi phát biểu
hint-add-guest = thêm khách
hint-toggle-ready = đổi sẵn sàng
hint-write-papers = xuất văn bản
hint-read-on = đọc tiếp
hint-other-election = cuộc bầu khác
hint-call-vote = mở biểu quyết
hint-enter-vote = nhập kết quả biểu quyết
hint-enter-tellers = nhập Ban kiểm phiếu
hint-enter-issued = nhập số phát ra
hint-enter-collected = nhập số thu về
hint-enter-count = nhập kết quả kiểm phiếu
hint-announce-result = công bố kết quả
hint-introduce = danh sách cấp ủy
hint-nominate = ứng cử, đề cử
hint-withdrawal = cho rút
hint-tellers = Ban kiểm phiếu
hint-issue = số phát ra
hint-collect = số thu về
hint-count-papers = nhập, sửa kết quả
hint-drop-figures = Bỏ các số đã gõ

## Biểu quyết bằng thẻ

vote-title = BIỂU QUYẾT: thông qua { $title }
vote-before = Có mặt lúc biểu quyết { $present }, tính trên { $base }{ $provisional ->
    [yes] {" "}(tạm tính)
   *[no] {""}
}, thông qua khi có từ { $need } đồng ý
vote-field-present = Có mặt lúc biểu quyết
vote-field-yes = Đồng ý
vote-field-no = Không đồng ý
vote-field-other = Ý kiến khác
vote-field-silent = Không biểu quyết
vote-computed = tính
vote-how = Đếm số ít trước: để trống ô “Đồng ý” thì chương trình tính. Không có ai thì gõ 0, không để trống.
vote-sum-whole = tổng { $sum } = có mặt { $present }
vote-sum-over = tổng { $sum } > có mặt { $present }
vote-sum-under = tổng { $sum } < có mặt { $present }
vote-sum-missing = tạm tính { $sum }/{ $present }
vote-sections = Theo tổ: { $parts_is ->
    [given] { $parts } +
   *[empty] {""}
} tổ thứ { $n }
vote-enter-repeats = Enter: ghi như câu trước (đồng ý { $yes }, không { $no }, khác { $other }). Khác thì gõ số.
vote-result-passes = THÔNG QUA: { $yes }/{ $present } có mặt ({ $pct_present }){ $on ->
    [present] {""}
   *[other] , bằng { $pct_base } của { $base }
}
vote-result-fails = CHƯA THÔNG QUA: { $yes }/{ $present } có mặt ({ $pct_present }){ $on ->
    [present] {""}
   *[other] , bằng { $pct_base } của { $base }
}, thiếu { $missing }
vote-recorded-unannounced = ĐÃ GHI, CHƯA CÔNG BỐ. Đọc xong câu trên thì bấm Enter để công bố.
vote-recorded-numbers = Đồng ý { $yes }{ $computed ->
    [yes] {" "}(tính)
   *[no] {""}
}, không đồng ý { $no }, ý kiến khác { $other }{ $silent ->
    [0] {""}
   *[other] , không biểu quyết { $silent }
}; có mặt { $present }.
vote-recorded-how-to-correct = Đã ghi. Muốn sửa trước khi công bố thì bấm mũi tên lên.
vote-row-numbers = { $yes }-{ $no }-{ $other }
vote-missing-no = Chưa có số không đồng ý; không có ai thì gõ 0.
vote-missing-other = Chưa có số ý kiến khác; không có ai thì gõ 0.
vote-over = Tổng số thẻ { $sum } nhiều hơn { $present } người có mặt. Đếm lại, hoặc sửa số có mặt ở ô trên cùng.
vote-under = Còn { $missing } người. Đếm lại; nếu có người không giơ thẻ thì ghi vào ô “Không biểu quyết”.
vote-present-missing = Chưa có số người có mặt.
vote-cannot-repeat = Số có mặt nay là { $present }, không ghi như câu trước được; xin gõ số.
vote-recall-reason = số có mặt lúc biểu quyết là { $to }, không phải { $from }; gọi lại
vote-cancel-reason = thu lại lời gọi biểu quyết, chưa công bố
vote-clicker-records-nothing = Máy bấm trang không ghi số. Gõ số và bấm Enter trên bàn phím.
vote-clicker-announces-nothing = Máy bấm trang không công bố kết quả. Bấm Enter trên bàn phím.

form-vote = Mở biểu quyết
form-vote-question = Nội dung: thông qua { $title }.
form-vote-own = Bước này không có nội dung biểu quyết sẵn. Gõ nội dung sao cho đọc được sau hai chữ “thông qua”.
form-vote-title = Thông qua
form-vote-title-missing = Chưa có nội dung cần biểu quyết.
form-vote-need = Tính trên { $base }, thông qua khi có từ { $need } đồng ý.
failed-title = Chưa được thông qua
failed-again = Biểu quyết lại nội dung này
failed-skip = Bỏ qua bước này, có nêu lý do

## Việc chưa làm

gate-title = { $what }: chưa thể bắt đầu
gate-title-close = { $what }: chưa thể kết thúc
gate-title-congress-close = Bế mạc đại hội: chưa thể thực hiện
gate-title-duty = Việc phải làm
gate-source = Căn cứ: { $source }
gate-do-vote = Làm ngay: mở biểu quyết thông qua { $what }
gate-do-brief = Làm ngay: thêm bước quán triệt ({ $what })
gate-do-read = Làm ngay: thêm bước trình bày ({ $what })
gate-do-rung = Làm ngay: thêm bước “{ $what }”
gate-do-yourself = Làm ngay: { $what }
gate-done-already = Đã làm rồi, ghi bổ sung (giờ, kết quả)
gate-words = Đã làm thế nào:
gate-words-missing = Chưa ghi đã làm lúc nào, kết quả ra sao.
gate-waive = Bỏ qua, vì:
gate-back = Quay lại
gate-press-a-digit = Bấm 1, 2 hoặc 3; Esc để quay lại.
gate-press-a-reason = Bấm chữ số của lý do, từ 1 đến 4; Esc để quay lại.

duties-title = Nhắc việc: xong { $settled }/{ $all }
duties-tab-all = tất cả
duties-tab-open = chưa xong
duties-before-opening = Trước khi khai mạc
duties-before-closing = Trước khi kết thúc { $what }
duties-no-step = Chương trình không có bước này
duties-before-close = Trước khi bế mạc
duties-after-close = Sau đại hội
duties-settled = Việc này đã xong, không phải làm gì thêm.
duty-rule = { $weight }; căn cứ: { $source }
waivers-title = Ghi lý do bỏ qua
waivers-about = Còn { $n } việc đã bỏ qua mà chưa ghi lý do.
waivers-words-missing = Chưa có lý do. Chưa ghi được ngay thì bấm Esc để sau.

## Bầu cử

ladder-title = BẦU, lần thứ { $round ->
    [1] nhất
    [2] hai
    [3] ba
    [4] tư
   *[other] { $round }
}: { $election }
ladder-numbers = Cần bầu { $seats }{ $names ->
    [0] {""}
   *[other] , danh sách { $names }{ $surplus ->
        [0] {""}
       *[other] {" "}(số dư { $surplus } = { $share })
    }
}
ladder-with-number = { $words } { $n }
ladder-number = Số lượng
ladder-number-allocated = Số lượng được phân bổ
ladder-introduction = Cấp ủy giới thiệu
ladder-nominations = Ứng cử, đề cử
ladder-withdrawals = Xin rút
ladder-opinion-ballot = Phiếu xin ý kiến
ladder-list = Số lượng, danh sách
ladder-tellers = Ban kiểm phiếu
ladder-print = In, đóng dấu phiếu
ladder-instructions = Hướng dẫn bỏ phiếu
ladder-box = Niêm phong thùng
ladder-issue = Phát phiếu
ladder-voting = Bỏ phiếu
ladder-collect = Thu phiếu
ladder-count = Kiểm phiếu
ladder-minutes = Lập, ký biên bản
ladder-announce = Công bố
ladder-seal = Niêm phong, bàn giao
ladder-who = Ai làm: { $who }
ladder-say = LỜI DẪN
ladder-do = Việc làm
ladder-more = còn { $n } dòng nữa
ladder-surplus = Danh sách { $names } người để bầu { $seats }; số dư { $surplus } = { $share }{ $limit ->
    [0] {""}
   *[other] , nhiều nhất { $limit }
}.
ladder-surplus-over = Số dư vượt mức cho phép: lấy phiếu xin ý kiến đối với người ứng cử, được đề cử tại đại hội.
ladder-list-short = Danh sách ít hơn số lượng cần bầu.
ladder-no-names = Chưa có ai trong danh sách.
ladder-by = { $origin }: { $by }
ladder-withdrawn = được rút
ladder-withdrawal-refused = không cho rút
ladder-no-tellers = Chưa có danh sách Ban kiểm phiếu.
ladder-tellers-proposed = Đã đề nghị, Đại hội chưa biểu quyết
ladder-tellers-elected = Đại hội đã biểu quyết
ladder-head = Trưởng ban
ladder-on-list = có tên trong danh sách bầu cử
ladder-not-issued = Chưa phát phiếu.
ladder-issued = Phát ra { $issued }, có mặt { $present }
ladder-base = Tính trên { $of ->
    [total] tổng số thành viên
    [collected] số phiếu thu về
    [valid] số phiếu hợp lệ
    [present] số có mặt
   *[adjusted] {""}
}{ $base ->
    [0] {""}
   *[other] { $of ->
        [adjusted] { $base }
       *[other] : { $base }
    }
}{ $provisional ->
    [yes] {" "}(tạm tính)
   *[no] {""}
}{ $need ->
    [0] {""}
   *[other] , cần từ { $need } phiếu
}
ladder-rule = Căn cứ: { $source }
ladder-collected = Thu về { $collected }{ $missing ->
    [0] {""}
   *[other] , thiếu { $missing }
}
ladder-not-collected = Chưa báo cáo số thu về.
ladder-not-counted = Chưa có kết quả kiểm phiếu.
ladder-valid = Hợp lệ { $valid }, không hợp lệ { $invalid }
ladder-version = Bản { $version }, sửa vì: { $reason }
ladder-announced = Đã công bố.
ladder-unannounced = CHƯA CÔNG BỐ.
column-number = STT
column-name = Họ và tên
column-votes = phiếu
column-against = không
column-rank = hạng

introduce-title = Cấp ủy triệu tập giới thiệu
introduce-about = Danh sách bầu { $election }, { $n } người. Đối chiếu với danh sách được đọc trước Đại hội:
introduce-names = { $names }
introduce-as-planned = Đúng như danh sách này, ghi là đã giới thiệu
introduce-otherwise = Danh sách được đọc có khác: gõ lại cho đúng
introduce-list = Danh sách
introduce-list-about = Gõ đúng như danh sách được đọc, tên cách nhau bằng dấu phẩy; có thể gõ số thẻ.
nominate-title = Ứng cử, đề cử: { $election }
nominate-about = Gõ số thẻ hoặc họ tên. Người không có trong danh sách đại biểu thì gõ đủ họ tên như sẽ in trên phiếu.
nominate-how = Cách nào
nominate-by-others = được đề cử
nominate-own = tự ứng cử
nominate-by = Người đề cử
nominate-by-missing = Chưa có người đề cử (số thẻ, họ tên hoặc tên tổ).
nominate-listed = { $name } đã có trong danh sách.
withdrawal-title = Xin rút: { $election }
withdrawal-who = Ai (số thứ tự, tên)
withdrawal-decided = Đại hội quyết định
withdrawal-allowed = cho rút
withdrawal-refused = không cho rút
withdrawal-nobody = Danh sách không có người này.
withdrawal-several = Có nhiều người như vậy, xin gõ số thứ tự.
tellers-title = Ban kiểm phiếu bầu { $election }
tellers-about = Gõ số thẻ hoặc họ tên; các thành viên cách nhau bằng dấu phẩy. Sau đó Đại hội biểu quyết.
tellers-head = Trưởng ban
tellers-members = Các thành viên
tellers-head-missing = Chưa có Trưởng ban.
tellers-so-far = { $n } người{ $names_is ->
    [given] : { $names }
   *[empty] {""}
}
tellers-on-list = { $name } có tên trong danh sách bầu cử, không thể ở trong Ban kiểm phiếu.

entry-issue-title = Phát phiếu bầu { $election }, lần { $round }
entry-issue-about = Ghi theo báo cáo của Ban kiểm phiếu trước Đại hội. Đếm lại số có mặt trước khi ghi.
entry-issued = Số phiếu phát ra
entry-present = Có mặt, được bầu
entry-issued-missing = Chưa có số phiếu phát ra.
entry-issue-sum = Phát ra { $issued }, có mặt { $present }{ $rest ->
    [0] {""}
   *[other] : { $rest } người chưa nhận phiếu
}
entry-collect-title = Thu phiếu bầu { $election }, lần { $round }
entry-collect-about = Đã phát ra { $issued } phiếu. Ghi số thu về theo báo cáo của Ban kiểm phiếu sau khi mở thùng.
entry-collected = Số phiếu thu về
entry-collected-missing = Chưa có số phiếu thu về; thùng không có phiếu nào thì gõ 0.
entry-collect-sum = Thu về { $collected }/{ $issued }{ $missing ->
    [0] {""}
   *[other] , thiếu { $missing } phiếu: ghi vào biên bản và làm tiếp
}
entry-collect-stop = Dừng lại, không kiểm phiếu; đếm lại. Nếu vẫn thừa, Đại hội biểu quyết hủy toàn bộ phiếu trong thùng và bỏ phiếu lại.

count-title = Kết quả kiểm phiếu bầu { $election }, lần { $round }
count-title-correction = Sửa kết quả kiểm phiếu bầu { $election }, lần { $round }
count-about = Chép từ biên bản kiểm phiếu đã ký. Thu về { $collected } phiếu. Không có phiếu nào thì gõ 0, không để trống.
count-valid = Phiếu hợp lệ
count-invalid = Phiếu không hợp lệ
count-columns = STT, họ và tên: số phiếu
count-columns-against = STT, họ và tên: đồng ý, không đồng ý (biên bản không ghi thì để trống cả cột)
count-name = { $number }. { $name }
count-why = Lý do sửa
count-why-missing = Chưa ghi lý do sửa.
count-figure-missing = Ô này còn trống; không có phiếu nào thì gõ 0. Chưa ghi gì.
count-look-here = Số liệu không khớp, xem dòng có dấu ở dưới. Đối chiếu biên bản từ ô này. Chưa ghi gì.
count-sum = Tổng số phiếu { $sum }{ $most_is ->
    [given] , nhiều nhất { $most }
   *[empty] {""}
}; đã nhập { $filled }/{ $names } người
count-more-findings = còn { $n } chỗ nữa không khớp
count-adds-up = Khớp. { $enough } người đủ phiếu (từ { $need }); { $ending }.
count-leave = Bỏ các số đã gõ? Bấm 1 để bỏ; phím khác để ở lại gõ tiếp.
invalid-all-struck = gạch hết tên
invalid-too-many = bầu quá số lượng
invalid-both-boxes = đánh dấu cả hai ô
invalid-no-box = không đánh dấu ô nào
invalid-not-issued = không do Ban kiểm phiếu phát ra
invalid-outside-list = ghi tên người ngoài danh sách
invalid-marked = có dấu hiệu nhận biết
invalid-signed = ký tên hoặc viết thêm

## Điểm danh

roll-title = Điểm danh
roll-title-missing = Điểm danh: người chưa có mặt
roll-title-base = Tổng số tính kết quả (E)
roll-tab-all = tất cả
roll-tab-missing = chưa có mặt
roll-tab-base = tổng số tính kết quả
roll-quorum = Có mặt { $present }/{ $summoned }{ $counted ->
    [hall] {" "}(đếm tại chỗ)
    [units] {" "}(theo số các đơn vị báo)
   *[no] {""}
}, { $any ->
    [yes] bao nhiêu người cũng được tiến hành
   *[no] cần ít nhất { $needed }
}{ $call ->
    [1] {""}
   *[other] {" "}(triệu tập lần { $call })
}
roll-units = ; đơn vị có người dự { $units }/{ $all }, cần quá một nửa
roll-base = Kết quả tính trên { $base }{ $out ->
    [0] {""}
   *[other] {" "}(không tính { $out } người)
}, cần từ { $need }{ $provisional ->
    [yes] ; tạm tính, chưa điểm danh xong
   *[no] {""}
}
roll-nobody-out = Mọi người được triệu tập đều được tính.
roll-attested = { $reason_is ->
    [given] lý do: { $reason };
   *[empty] {""}
} người xác nhận: { $by }
roll-here-already = Người này đã có mặt.
roll-not-here = Người này không ở trong hội trường.
form-all-present = Có mặt đầy đủ, trừ …
form-all-present-about = Chỉ gõ số thẻ của người vắng. Để trống nếu không ai vắng.
form-all-present-sum = Có mặt { $present }/{ $summoned }.
form-cards-except = Trừ các thẻ số
form-cards = Thẻ số
form-cards-missing = Chưa có số thẻ nào.
form-arrive = Người đến
form-arrive-about = Gõ số thẻ của những người vừa đến, ví dụ: 3 7 12-15.
form-depart = Người ra về
form-depart-about = Gõ số thẻ của những người rời hội trường. Họ vẫn được tính trong tổng số tính kết quả.
form-absent = Vắng mặt suốt thời gian đại hội
form-absent-about = Chỉ ghi khi có người xác nhận; từ đó người này có thể không được tính trong tổng số tính kết quả.
form-absent-accepted = Chấp nhận lý do
form-absent-was-present = Người này đã có mặt, không ghi là vắng suốt được; nếu đã về thì ghi là ra về.
form-attested-by = Người xác nhận
form-attested-by-missing = Chưa có người xác nhận (trưởng đoàn, Ban tổ chức, cấp ủy triệu tập).
form-present-count = Đếm tại hội trường
form-present-count-about = Số người có quyền biểu quyết đang ngồi trong hội trường. Để trống thì tính lại theo danh sách.
form-present = Có mặt
form-present-by-name = Theo danh sách: có mặt { $n }.

## Biểu mẫu nhỏ

form-name = Họ và tên
form-name-missing = Chưa có họ và tên.
form-post = Chức vụ
form-reason = Lý do
form-person = Số thẻ hoặc họ tên
form-tag = Nội dung
form-register = Đăng ký phát biểu
form-add-guest = Thêm khách mời
form-guest-speaks = Sẽ phát biểu

## Phát biểu, khách mời, tài liệu, nhật ký

speakers-title = Phát biểu: { $waiting } người đang chờ
speakers-times = Thời gian: { $times }
speakers-nobody = Chưa có ai đăng ký phát biểu.
speakers-choose-waiting = Chọn một người đang chờ để mời phát biểu.
speakers-withdraw = Thôi phát biểu
speakers-withdraw-about = { $name } thôi phát biểu?
speakers-withdraw-waiting = Chỉ rút được người đang chờ.
answer-yes-withdraw = Rút tên khỏi danh sách chờ
guests-title = Khách mời: đã đến { $here }/{ $all }
guests-nobody = Chưa có khách mời nào.
guests-here-already = Khách này đã đến.
guest-here = đã đến
guest-not-here = chưa đến
guest-speaks = sẽ phát biểu
documents-title = Tài liệu: sẵn sàng { $ready }/{ $all }
documents-how = Bấm 1 để xuất biên bản, phụ lục, nhật ký.
document-ready = sẵn sàng
document-not-ready = chưa sẵn sàng
document-pages = { $n } trang
papers-title = Xuất văn bản
papers-about = Xuất từ những gì đã ghi đến lúc này; xuất lại lúc nào cũng được.
papers-all = Tất cả
papers-minutes = Biên bản đại hội
papers-annex = Phụ lục biên bản
papers-lessons = Báo cáo rút kinh nghiệm
papers-log = Nhật ký điều hành
papers-count-minutes = Biên bản kiểm phiếu (bản trắng khi chưa kiểm)
papers-ballots = Phiếu bầu
log-title = Nhật ký: { $shown }/{ $all } bản ghi
log-undone = {" "}(đã hoàn tác)
log-by = Người ghi: { $by }
