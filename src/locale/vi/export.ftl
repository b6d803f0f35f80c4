# Lời của phòng export: biên bản, phụ lục, nhật ký, tình trạng.

## Chung

export-watermark = TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ
export-draft = BẢN NHÁP – Đại hội chưa bế mạc
export-origin = Lập từ nhật ký điều hành, đến bản ghi số { $seq }; xuất lúc { $time } ngày { $date }.
export-moment = { $hour } giờ { $minute } phút, { $date }
export-not-yet = chưa có
export-taken = Coi như đã xong (tập dượt bắt đầu sau mục này).
export-reason = Lý do
export-reason-unwritten = chưa ghi lý do
export-when = Lúc
export-when-act = { $at } (bản ghi số { $seq })
export-act-line = { $at } (bản ghi số { $seq }): { $words }
export-no = STT
export-name = Họ và tên
export-unit = Đơn vị
export-result = Kết quả

## Nhật ký

export-log-title = NHẬT KÝ ĐẠI HỘI
export-log-empty = Nhật ký chưa có bản ghi nào.
export-log-seq = Số
export-log-day = Ngày
export-log-time = Giờ
export-log-by = Người ghi
export-log-words = Nội dung
export-log-undone = Hoàn tác
export-log-undone-by = đã hoàn tác bởi bản ghi số { $act }{ $reason_is ->
    [given] : { $reason }
   *[empty] {""}
}

## Biên bản: phần đầu

export-minutes-title = BIÊN BẢN
export-minutes-translation = Bản dịch để tham khảo; bản tiếng Việt là bản chính thức.
export-party-heading = ĐẢNG CỘNG SẢN VIỆT NAM
export-minutes-number = Số { $number }-{ $symbol }
export-minutes-dated = { $place }, { $date }
export-minutes-undated = { $place }, ngày …… tháng …… năm ……
export-minutes-time = Thời gian
export-not-opened = chưa khai mạc
export-from = từ { $from }; chưa kết thúc
export-from-to = từ { $from } đến { $to }
export-minutes-place = Địa điểm
export-minutes-present-delegates = Đại biểu có mặt / được triệu tập
export-minutes-present-members = Đảng viên chính thức có mặt / được triệu tập
export-minutes-present-of = { $present }/{ $people } ({ $percent })
export-minutes-not-called = chưa điểm danh; được triệu tập { $people }
export-minutes-standing-for = Đại diện cho
export-minutes-members = { $n } đảng viên
export-minutes-quorum = Điều kiện tiến hành
export-minutes-quorum-met = đủ số lượng theo quy định khi khai mạc
export-minutes-guests = Đại biểu khách mời:
export-minutes-no-guests = Chưa ghi nhận đại biểu khách mời đến dự.
export-minutes-guests-missing = Chưa ghi nhận đến dự: { $names }.

## Biên bản: I, II

export-minutes-1 = I. CÁC CƠ QUAN CỦA ĐẠI HỘI
export-body-presidium = Đoàn Chủ tịch (Chủ tịch) Đại hội
export-body-secretariat = Đoàn Thư ký (Thư ký) Đại hội
export-body-credentials-committee = Ban Thẩm tra tư cách đại biểu
export-body-tellers = Ban kiểm phiếu
export-body-names = Gồm: { $names }.
export-body-not-elected = Chưa có kết quả biểu quyết.
export-tellers-of = Bầu { $election }: { $head }, Trưởng ban{ $members_is ->
    [given] ; các thành viên: { $members }
   *[empty] {""}
}
export-vote-line = { $title } – đồng ý { $yes }/{ $base } ({ $percent }), không đồng ý { $no }, ý kiến khác { $other }; { $result }

export-minutes-2 = II. CÁC BÁO CÁO ĐẠI HỘI ĐÃ NGHE
export-attendance = Tình hình đại biểu, đảng viên dự Đại hội
export-absent = Vắng mặt suốt thời gian Đại hội
export-absent-nobody = không có trường hợp được ghi nhận
export-absence-accepted = { $name } (có lý do{ $reason_is ->
    [given] : { $reason }
   *[empty] , chưa ghi rõ
})
export-absence = { $name } ({ $reason_is ->
    [given] lý do: { $reason }
   *[empty] chưa ghi lý do
})
export-not-arrived = Chưa đến, chưa xác nhận vắng suốt
export-not-arrived-unnamed = chưa điểm danh theo tên
export-status-refused = Không được công nhận tư cách đại biểu
export-status-refused-none = không có trường hợp được ghi nhận
export-not-summoned = Không thuộc diện triệu tập (đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam)
export-base = Tổng số tính kết quả
export-reports = Báo cáo, tài liệu đã trình bày
export-no-reports = Chương trình không có báo cáo.
export-report-by = { $title }; người trình bày: { $person }{ $post_is ->
    [given] , { $post }
   *[empty] {""}
}
export-report-unnamed = { $title }; chưa ghi người trình bày
export-report-taken = { $title }: coi như đã trình bày (tập dượt bắt đầu sau mục này)
export-report-running = { $title }: đang trình bày
export-report-missing = { $title }: chưa trình bày

## Biên bản: III, IV

export-minutes-3 = III. THẢO LUẬN
export-tag = Nội dung
export-speakers = Số ý kiến phát biểu: { $n }.
export-no-speakers = Chưa có ý kiến phát biểu.
export-still-speaking = { $tag } (đang phát biểu)
export-speeches-unwritten = Nội dung từng ý kiến: chưa ghi (Đoàn Thư ký bổ sung).
export-speakers-waiting = Đã đăng ký, chưa phát biểu: { $n }.
export-explained = Đoàn Chủ tịch tiếp thu, giải trình ý kiến thảo luận (xong lúc { $time }).
export-not-explained = Đoàn Chủ tịch chưa tiếp thu, giải trình ý kiến thảo luận.
export-minutes-4 = IV. Ý KIẾN CHỈ ĐẠO CỦA CẤP TRÊN
export-superior-not-planned = Chương trình không có phần phát biểu của cấp trên.
export-superior-not-spoken = Đại diện cấp trên chưa phát biểu.
export-superior-spoke = { $who } phát biểu chỉ đạo Đại hội (xong lúc { $time }).
export-superior-unnamed = đại diện cấp trên (chưa ghi họ tên)
export-superior-unwritten = Nội dung chỉ đạo: chưa ghi (Đoàn Thư ký bổ sung).
export-replied = Đoàn Chủ tịch đã tiếp thu ý kiến chỉ đạo (lúc { $time }).
export-not-replied = Đoàn Chủ tịch chưa phát biểu tiếp thu.

## Biên bản: V

export-minutes-5 = V. BIỂU QUYẾT
export-matter = Nội dung
export-yes = Đồng ý
export-no-votes = Không đồng ý
export-other = Ý kiến khác
export-base-short = Tính trên
export-percent = Tỷ lệ %
export-no-votes-yet = Chưa có nội dung nào được biểu quyết và công bố.
export-not-voting = Nội dung số { $row }: { $n }/{ $people } có mặt không biểu quyết.
export-vote-open = Chưa công bố kết quả: { $title }.

## Biên bản: VI

export-minutes-6 = VI. BẦU CỬ
export-no-elections = Chương trình không có bầu cử.
export-election = { $number }. Bầu { $title }
export-not-held = Chưa bầu.
export-seats = Số lượng cần bầu
export-seats-voted = { $people } (Đại hội đã biểu quyết)
export-seats-not-voted = { $people } (chưa biểu quyết)
export-seats-allocated = { $people } (cấp trên phân bổ)
export-list = Danh sách bầu cử
export-list-not-adopted = chưa thông qua
export-list-of = { $people }{ $surplus ->
    [0] {" "}(không có số dư)
   *[other] {" "}(số dư { $surplus }, bằng { $percent } số lượng cần bầu)
}: { $names }
export-nominated = Được đề cử tại Đại hội
export-nominated-by = { $name }{ $by_is ->
    [given] {" "}(do { $by } đề cử)
   *[empty] {""}
}
export-stood = Tự ứng cử
export-withdrawn = Được rút khỏi danh sách
export-withdrawal-refused = Xin rút, không được rút
export-present-at-ballot = Có mặt khi bỏ phiếu
export-issued = Số phiếu phát ra
export-collected = Số phiếu thu về
export-valid = Số phiếu hợp lệ
export-invalid = Số phiếu không hợp lệ
export-measured-on = Tổng số tính kết quả
export-result-not-announced = Kết quả: chưa công bố.
export-votes = Số phiếu
export-against = Không đồng ý
export-percent-of-base = % tổng số tính kết quả
export-elected = Trúng cử { $people }, xếp theo số phiếu từ cao xuống thấp:
export-elected-line = { $name }: { $votes } phiếu ({ $percent })
export-elected-nobody = Không có người trúng cử.

## Biên bản: VII, VIII, ký

export-minutes-7 = VII. THÔNG QUA NGHỊ QUYẾT
export-no-resolution = Nghị quyết Đại hội: chưa thông qua.
export-minutes-8 = VIII. BẾ MẠC
export-minutes-closed = Đại hội bế mạc lúc { $moment }.
export-minutes-not-closed = Đại hội chưa bế mạc.
export-sign-secretariat = T/M ĐOÀN THƯ KÝ
export-sign-secretariat-other = TM. ĐOÀN THƯ KÝ
export-sign-clerk = THƯ KÝ
export-sign-presidium = T/M ĐOÀN CHỦ TỊCH
export-sign-presidium-other = TM. ĐOÀN CHỦ TỊCH
export-sign-chair = CHỦ TỊCH ĐẠI HỘI
export-sign-note = (ký, ghi rõ họ tên)

## Phụ lục

export-annex-title = PHỤ LỤC: NHẬT KÝ ĐIỀU HÀNH
export-annex-about = Phụ lục ghi việc điều hành, không thuộc nội dung biên bản. Thời gian lấy từ nhật ký.
export-annex-waived = Việc đã bỏ qua
export-duty = Việc
export-duty-text = Nội dung nhắc việc
export-nothing-waived = Không bỏ qua việc nào.
export-duties-off = Tắt sẵn trong kịch bản:
export-duty-off = { $id } (“{ $text }”): { $reason }
export-annex-by-hand = Việc ghi nhận là đã làm
export-how = Đã làm thế nào
export-nothing-by-hand = Không có việc nào ghi nhận bằng tay.
export-annex-open = Việc chưa làm
export-duty-open = { $id } ({ $severity }): { $text } Căn cứ: { $source }
export-nothing-open = Không có việc nào đã đến hạn mà chưa làm.
export-annex-undone = Việc đã hoàn tác
export-undone-by = Bởi bản ghi số
export-nothing-undone = Không hoàn tác việc nào.
export-annex-changes = Thay đổi so với kịch bản
export-nothing-changed = Không có thay đổi.
export-annex-votes = Ghi chú về biểu quyết
export-vote-cancelled = Thôi biểu quyết: { $title } (mở lúc { $at }), lý do: { $reason }
export-votes-computed = Số đồng ý tính ra từ số có mặt, không đếm riêng, ở { $n } lần biểu quyết: { $titles }
export-nothing-on-votes = Không có.
export-annex-counts = Sửa kết quả kiểm phiếu
export-count-change = { $name } { $from } → { $to }
export-count-corrected = { $at } (bản ghi số { $seq }): bầu { $election }, lần { $round }, bản { $version }; lý do: { $reason }{ $changes_is ->
    [given] ; { $changes }
   *[empty] ; các số không đổi
}
export-nothing-corrected = Không sửa kết quả kiểm phiếu.
export-annex-notes = Ghi chú, bổ sung sau bế mạc
export-note = { $at }{ $item_is ->
    [given] {" "}(mục { $item })
   *[empty] {""}
}: { $text }
export-addendum = { $at } (bổ sung sau bế mạc): { $text }
export-no-notes = Không có ghi chú.
export-annex-interruptions = Gián đoạn
export-gap-counted = có tính vào thời gian làm việc
export-gap-not-counted = không tính vào thời gian làm việc
export-no-interruptions = Không có gián đoạn.
export-annex-journal = Nhật ký và quy tắc
export-rulebook = Quy tắc
export-rulebook-based-on = { $id }, sửa từ { $based_on }
export-rulebook-facts = { $name } ({ $id }), áp dụng từ { $from }, mã SHA-256 { $hash }…
export-mode = Chế độ
export-records = Số bản ghi
export-records-from-to = { $n }, từ { $from } đến { $to }
export-records-undone = Bản ghi đã hoàn tác
export-runs = Số lần chạy chương trình
export-operators = Người ghi
export-operators-unnamed = chưa ghi tên
export-programs = Phiên bản chương trình
export-programs-and-this = ghi nhật ký: { $programs }; xuất tài liệu: { $this }
export-seal = Mã niêm phong
export-seal-of = { $seal } (bản ghi số { $seq })
export-seal-unknown = đã bế mạc, chưa có mã
export-not-sealed = chưa niêm phong
export-witnessed = Đã in mã ra giấy, bản ghi số

## Tình trạng (lệnh status)

export-status-record = { $mode }, bản ghi số { $seq }, lúc { $time } ngày { $date }
export-status-closed = Đã bế mạc lúc { $time }{ $seal_is ->
    [given] , mã niêm phong { $seal }
   *[empty] {""}
}
export-status-item = Mục { $item }: đã qua { $elapsed }, còn lại { $remaining }
export-status-item-paused = Mục { $item }: đã qua { $elapsed }, còn lại { $remaining }, đang dừng giờ
export-status-recess = Đang giải lao từ { $since }{ $until_is ->
    [given] {" "}đến { $until }
   *[empty] {""}
}
export-status-hall = Có mặt { $present }/{ $summoned }, { $quorum }; tính trên { $base }{ $provisional }, cần từ { $need }
export-status-quorum-met = đủ điều kiện
export-status-quorum-missing = chưa đủ điều kiện, cần { $needed }
export-status-schedule = Chương trình { $behind }; kết thúc phiên theo kế hoạch { $planned }{ $expected_is ->
    [given] , dự kiến { $expected }
   *[empty] {""}
}
export-status-speaker = Đang phát biểu: { $name }, { $elapsed }{ $limit_is ->
    [given] {" "}/ { $limit }
   *[empty] {""}
}; đang chờ: { $queue }
export-status-queue = Đang chờ phát biểu: { $queue }
export-status-vote-called = Đang biểu quyết: { $title }; có mặt { $present }, tính trên { $base }, cần { $need }
export-status-vote = Biểu quyết gần nhất: { $title }: đồng ý { $yes }, không đồng ý { $no }, ý kiến khác { $other }; tính trên { $base }, cần { $need }; { $state }
export-status-election = Đang bầu { $election }, lần { $round }: phát ra { $issued } phiếu{ $collected_is ->
    [given] , thu về { $collected }
   *[empty] {""}
}
export-status-duty-due = Đến hạn: { $id } { $text }
export-status-duty-missed = Đã lỡ: { $id } { $text }
export-status-next = Tiếp theo: { $next }
export-status-undone = Việc đã hoàn tác: { $n }
export-next-open-sitting = mở phiên: { $title }
export-next-next-step = sang bước: { $title }
export-next-next-item = sang mục { $title }
export-next-back-to-item = trở lại mục { $title }
export-next-close-sitting = kết thúc phiên: { $title }
export-next-call-vote = mở biểu quyết: { $title }
export-next-enter-vote = nhập số biểu quyết: { $title }
export-next-announce-vote = công bố biểu quyết: { $title }
export-next-vote-failed = chưa thông qua, cần biểu quyết lại: { $title }
export-next-enter-rung = nhập số liệu cho việc “{ $rung }”, bầu { $title }
export-next-announce-result = công bố kết quả bầu { $title }
export-next-start-speech = mời { $title } phát biểu
export-next-end-speech = kết thúc phát biểu của { $title }
export-next-end-recess = hết giải lao
export-next-close-congress = bế mạc đại hội
export-next-nothing = không còn việc nào
