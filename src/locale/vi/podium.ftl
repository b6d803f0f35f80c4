# Lời của phòng podium: màn hình điều hành và màn hình đầu.

## Dòng đầu: có mặt, số tính kết quả, tiến độ

podium-held = dừng giờ
podium-present-unknown = Triệu tập { $summoned }, chưa báo có mặt
podium-present-unreported = Chưa báo có mặt
podium-present-met = Có mặt { $present }/{ $summoned } { $done }
podium-present-enough = Có mặt { $present }/{ $summoned } { $done } đủ { $share }
podium-present-short = Có mặt { $present }/{ $summoned } { $bad } chưa đủ { $share }, cần { $needed }
podium-present-units = Có mặt { $present }/{ $summoned } { $bad } mới có { $represented }/{ $units } đơn vị
podium-needed = tính trên { $base }, { $how }: từ { $need }{ $provisional ->
    [yes] {" "}(tạm tính)
   *[no] {""}
}
podium-needed-short = { $provisional ->
    [yes] tạm tính { $base }
   *[no] tính { $base }
}, từ { $need }
podium-practice = { $rule } (thông lệ)
podium-more-than-half = quá một nửa
podium-more-than = trên { $share }
podium-at-least = ít nhất { $share }
podium-closed-at = đã bế mạc lúc { $time }
podium-close = { $kind ->
    [official] bế mạc dự kiến
   *[preparatory] xong phiên dự kiến
} { $expected } (KH { $planned })
podium-close-short = { $kind ->
    [official] bế mạc
   *[preparatory] xong phiên
} { $expected } ({ $planned })
podium-close-shortest = { $kind ->
    [official] bế mạc
   *[preparatory] xong phiên
} { $expected }

## Khung, đầu đề các ô

podium-pane-programme = CHƯƠNG TRÌNH
podium-pane-script = { $back ->
    [yes] XEM LẠI
   *[no] LỜI DẪN
}{ $who_is ->
    [empty] {""}
   *[given] {" "}{ $line } NGƯỜI NÓI: { $who }
}
podium-pane-speakers = PHÁT BIỂU
podium-pane-reminders = NHẮC VIỆC
podium-page = trang { $page }/{ $pages }{ $key_is ->
    [empty] {""}
   *[given] {" "}[{ $key }]
}
podium-running = { $item } { $line } điều hành: { $chair }
podium-nothing-runs = Chưa có mục nào đang làm

## Chương trình

podium-item-skipped = bỏ qua
podium-item-taken = coi như xong
podium-looked = Đang xem: { $item }. { $minutes } phút, kế hoạch { $planned }{ $expected_is ->
    [empty] {""}
   *[given] , dự kiến { $expected }
}, { $steps } bước{ $in_charge_is ->
    [empty] {""}
   *[given] , phụ trách { $in_charge }
}{ $deputy_is ->
    [empty] {""}
   *[given] {" "}(dự phòng { $deputy })
}.
podium-skipped-because = {" "}Bỏ qua vì: { $reason }

## Đồng hồ

podium-clock-left = còn lại / { $minutes }{ $sign }
podium-clock-over = HẾT GIỜ { $time }
podium-clock-paused = ĐANG DỪNG GIỜ
podium-clock-elapsed = đã dùng { $time }
podium-clock-granted = { $way ->
    [taken] đã bớt { $minutes } phút
   *[granted] được thêm { $minutes } phút
}
podium-clock-solutions = { $flag } giải pháp { $percent }% (cần { $asked }%)
podium-clock-recess = GIẢI LAO
podium-clock-recess-over = HẾT GIẢI LAO { $time }
podium-clock-recess-until = đến { $time }
podium-clock-opening = còn đến giờ khai mạc
podium-clock-opening-late = đã quá giờ khai mạc
podium-clock-between = chưa vào mục nào
podium-clock-now = bây giờ
podium-clock-closed = ĐÃ BẾ MẠC

## Lời dẫn

podium-script-next = (kế tiếp) { $sentence }
podium-script-thanks = Xin cảm ơn { $address } { $speaking }.{ $next_is ->
    [empty] {""}
   *[given] {" "}Xin mời { $address } { $next } phát biểu.
}
podium-script-prepare = Chuẩn bị: { $things }
podium-script-nobody = không ai nói
podium-script-recess = Đại hội đang giải lao. Hết giờ giải lao, bấm Tiếp để làm việc tiếp.
podium-script-closed = Đại hội đã bế mạc, nhật ký đã niêm phong. Việc ghi thêm từ đây là phần bổ sung.
podium-script-document = { $title }{ $ready ->
    [no] {" "}(CHƯA SẴN SÀNG)
   *[yes] {""}
}{ $pages ->
    [0] {""}
   *[other] , { $pages } trang
}{ $minutes ->
    [0] {""}
   *[other] , đọc khoảng { $minutes } phút
}{ $due ->
    [0] {""}
   *[other] ; lúc này nên ở trang { $due }
}.

## Phát biểu

podium-speech-over = HẾT GIỜ { $time }
podium-speech-waiting = (còn { $n } đăng ký)
podium-speech-nobody-waits = Không còn ai đăng ký phát biểu.

## Nhắc việc

podium-no-reminders = Không có việc nào phải nhắc.
podium-reminder = { $state ->
   *[due] Đến hạn:
    [missed] Đã qua mà chưa làm:
} { $text }
podium-coming = { $steps ->
    [1] Bước tới:
   *[other] Còn { $steps } bước:
} { $text }
podium-coming-who = { $who } chuẩn bị
podium-coming-missing = CHƯA sẵn sàng: { $papers }
podium-coming-ready = đã có: { $papers }
podium-coming-more = { $papers } +{ $n }
podium-unexplained = Còn { $n } việc bỏ qua chưa ghi lý do.
podium-gap = Gián đoạn { $length } (máy dừng từ { $alive }), chưa tính vào giờ chạy; phím { $key }: tính vào giờ chạy.
podium-rule = Căn cứ: { $rule }

## Dòng cuối: lần bấm Tiếp sắp tới

podium-next = Tiếp: { $what }
podium-next-stopped = còn vướng việc phải làm trước
podium-next-open = khai mạc { $sitting }
podium-next-step = { $step }
podium-next-say = { $who }: “{ $sentence }”
podium-next-item = sang mục { $item }
podium-next-back = quay lại mục { $item }
podium-next-sitting-closes = kết thúc { $sitting }
podium-next-vote = mở biểu quyết{ $all ->
    [1] {""}
   *[other] {" "}{ $place }/{ $all }
} thông qua { $question }
podium-next-enter-vote = ghi số thẻ biểu quyết
podium-next-announce-vote = công bố kết quả biểu quyết: { $passes ->
    [yes] THÔNG QUA
   *[no] CHƯA THÔNG QUA
}
podium-next-vote-failed = biểu quyết chưa đạt: phải biểu quyết lại, hoặc bỏ qua bước này
podium-next-enter-rung = ghi số liệu: { $rung }
podium-next-announce-result = công bố kết quả bầu { $election }
podium-next-speech = mời { $name } phát biểu
podium-next-speech-ends = hết phát biểu của { $name }
podium-next-recess-ends = hết giải lao, làm việc tiếp
podium-next-close = bế mạc đại hội (hỏi lại một lần)
podium-next-nothing = đã hết chương trình

podium-hint-menu = trình đơn
podium-hint-go-to = chuyển đến mục đang xem
podium-hint-look-now = về mục đang làm
podium-hint-pause = dừng giờ
podium-hint-continue = chạy giờ
podium-hint-vote = biểu quyết
podium-hint-speakers = phát biểu
podium-hint-elections = bầu cử
podium-hint-undo = hoàn tác
podium-hint-roll = đại biểu
podium-hint-duties = nhắc việc
podium-hint-documents = tài liệu
podium-hint-palette = tìm lệnh
podium-hint-help = trợ giúp
podium-hint-accept = nhận
podium-hint-choose = chọn
podium-hint-scroll = xem tiếp
podium-back = quay lại

podium-journal-opening = nhật ký { $sign } đang mở
podium-journal-whole = nhật ký { $sign } #{ $last }
podium-journal-writing = đang ghi{ $sign } #{ $last }
podium-journal-failed = nhật ký { $sign } KHÔNG GHI ĐƯỢC

## Thông báo

podium-clicker-declares = Bước này ghi số liệu hoặc công bố kết quả nên không nhận bút trình chiếu. Xin bấm { $key } trên bàn phím.
podium-clicker-here = Bút trình chiếu không ghi gì ở đây. Xin dùng bàn phím.
podium-too-soon = Hai lần bấm quá gần nhau: lần sau không tính. Nếu cần, bấm lại.
podium-queue-full = Máy đang chờ ghi, phím vừa bấm chưa được nhận. Xin chờ một chút rồi bấm lại.
podium-home-only = Việc này làm ở màn hình đầu.
podium-not-here = Việc này không làm được ở đây.
podium-hall-none = Chưa nối màn hình hội trường.
podium-exporting = Đang xuất tài liệu…
podium-exported = Đã xuất { $files } tài liệu vào { $folder }
podium-not-exported = Chưa xuất được tài liệu: { $text }
podium-speed-end = Giờ tập dượt không đổi tốc độ thêm được nữa.
podium-nothing-found = Không tìm thấy.
podium-number-needed = “{ $text }” không phải là số nguyên. Xin gõ số phút.
podium-too-small = Cửa sổ nhỏ quá: cần { $columns }×{ $rows }, hiện có { $width }×{ $height }. Xin kéo rộng hoặc giảm cỡ chữ. Phím điều hành tạm khóa, đồng hồ vẫn chạy.
podium-failed = KHÔNG GHI ĐƯỢC NHẬT KÝ. NGỪNG NHẬN PHÍM.
podium-failed-last = Việc cuối cùng đã nằm trên đĩa: #{ $last }. Việc sau đó chưa được ghi.
podium-failed-do = Đại hội tiếp tục bằng giấy; ghi lại giờ và kết quả. Bấm Ctrl-Q để thoát, sửa đĩa, rồi mở lại nhật ký.

## Hỏi trước khi làm

podium-quit-title = Đại hội đang họp. Thoát?
podium-quit-about = Nhật ký đã đủ trên đĩa; mở lại là tiếp tục đúng chỗ này. Thời gian thoát được ghi là gián đoạn.
podium-quit-yes = thoát
podium-close-title = Bế mạc đại hội?
podium-close-about = Nhật ký được niêm phong, không hoàn tác được. Sau đó chỉ ghi được phần bổ sung.
podium-close-yes = bế mạc
podium-go-to-title = Chuyển đến mục { $item }?
podium-go-to-about = Mục đang làm để dở, quay lại được: { $item }
podium-go-to-yes = chuyển
podium-go-to-none = Chưa chọn mục khác. Xin dùng phím mũi tên chọn mục trong chương trình trước.
podium-skip-title = Bỏ qua mục { $item }
podium-skip-step-title = Bỏ qua bước: { $step }
podium-skip-about = Lý do được ghi vào nhật ký và biên bản.
podium-chair-title = Đổi người điều hành
podium-chair-about = { $name_is ->
    [empty] Chọn hoặc gõ họ tên người điều hành từ lúc này.
   *[given] Đang điều hành: { $name }. Chọn hoặc gõ họ tên người điều hành từ lúc này.
}
podium-chair-say = Lời chuyển: “Xin trân trọng kính mời { $address } { $name } lên tiếp tục điều hành Đại hội.”
podium-recess-title = Giải lao
podium-recess-about = Giải lao bao nhiêu phút? Để trống nếu chưa định giờ họp lại.
podium-note-title = Ghi chú vào nhật ký
podium-addendum-title = Ghi bổ sung sau bế mạc
podium-note-about = Ghi kèm giờ và mục đang làm. Không ghi ai biểu quyết thế nào.
podium-undo-title = Hoàn tác việc #{ $act }?
podium-undo-about = Ghi lúc { $time }. Việc này sẽ không còn hiệu lực, nhưng vẫn nằm trong nhật ký:
podium-undo-event = – { $event }
podium-undo-reason = Lý do (không bắt buộc):
podium-jump-title = Cho giờ tập dượt nhảy tới
podium-jump-about = Nhảy tới bao nhiêu phút? (1 – 600)
podium-jump-range = Xin gõ số phút từ 1 đến 600.

## Bảng lệnh, trình đơn, tìm, trợ giúp

podium-palette = Tìm lệnh (gõ không cần dấu)
podium-menu = Trình đơn
podium-search = Tìm mục trong chương trình (gõ không cần dấu)
podium-help = TRỢ GIÚP
podium-help-signs = Các dấu trên màn hình
podium-sign-done = đã xong, đã đủ
podium-sign-running = đang làm
podium-sign-pending = chưa đến
podium-sign-skipped = bỏ qua, có lý do
podium-sign-left = tạm rời, còn dở, sẽ quay lại
podium-sign-taken = coi như đã xong (tập dượt bắt đầu sau mục này)
podium-sign-flag = mục quan trọng
podium-sign-lock = không được cắt giờ
podium-sign-alarm = đến hạn, cần chú ý
podium-sign-bad = chưa làm, chưa đủ, bị từ chối

## Màn hình đầu

home-title = PRESIDIUM
home-open = Đang dở, có thể tiếp tục
home-sessions = Kịch bản
home-nothing = Chưa có kịch bản nào. Tạo bằng lệnh: presidium new
home-stopped = dừng { $time }{ $item_is ->
    [empty] {""}
   *[given] , { $item }
}
home-locked = đang mở ở cửa sổ khác
home-ready = sẵn sàng
home-lacking = { $n } việc thiếu
home-should = { $n } điều nên xem
home-check-title = Kiểm tra: { $title }
home-check-good = Không có gì phải sửa.
home-check-of = { $at } trên { $all }
home-check-problems = Tệp cần sửa
home-hint-move = chuyển mục
home-unreadable = không đọc được
home-unchecked = chưa kiểm tra
home-never-rehearsed = chưa tập lần nào
home-rehearsed = tập { $n } lần{ $over ->
    [0] , đúng giờ
   *[other] , { $way ->
        [over] +{ $over } phút
       *[under] -{ $over } phút
    }
}
home-hint-rehearse = tập dượt
home-hint-live = điều hành thật
home-hint-resume = tiếp tục
home-hint-check = kiểm tra
home-hint-export = xuất nhật ký, biên bản
home-hint-quit = thoát
home-live-title = Điều hành thật: { $title }?
home-live-about = Mọi việc từ đây được ghi vào nhật ký của chính đại hội. Để tập, xin quay lại và bấm phím tập dượt.
home-live-lacking = Kịch bản còn { $n } việc thiếu; phím kiểm tra cho xem từng việc.
home-live-yes = bắt đầu điều hành thật
home-not-for-journal = Dòng này là nhật ký đang dở. Bấm phím tiếp tục để mở lại.
home-not-for-session = Dòng này là kịch bản, chưa có nhật ký để xuất.
home-held-elsewhere = Nhật ký này đang mở ở cửa sổ khác.
