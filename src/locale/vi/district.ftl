# Tổng hợp nhiều đại hội (presidium review THƯ-MỤC).

district-title = tổng hợp { $n } đại hội
district-title-rehearsals = tổng hợp { $n } lần tập dượt (không có nhật ký điều hành thật)

## Phần đầu

district-summary = Tình hình chung
district-partial = CHƯA ĐỦ: việc tổng hợp bị dừng giữa chừng, mới đọc { $read } trong { $found } nhật ký.
district-read = Ngày { $date }: đọc được { $read } trong { $found } nhật ký; không đọc được { $broken }.
district-closed = Đã bế mạc { $closed }; chưa bế mạc { $unfinished }.
district-rehearsals = Ngoài ra có { $n } lần tập dượt, không tính vào số liệu.
district-length = Thời gian của một đại hội (trung vị): dự kiến { $planned }, thực tế { $actual }.
district-in-time = So với hạn ghi trong kịch bản: đúng hạn { $in_time }, quá hạn { $late }.
district-head-kind = Loại
district-head-rulebook = Bộ quy định
district-head-count = Đại hội

## Ai đã tổ chức

district-expected = Đã tổ chức và chưa tổ chức
district-expected-about = Đã tổ chức { $held } trong { $expected } đơn vị phải tổ chức.
district-days = Tổ chức từ ngày { $first } đến ngày { $last }.
district-held = đã tổ chức, đúng hạn
district-held-late = đã tổ chức, quá hạn
district-under-way = chưa bế mạc
district-under-way-overdue = chưa bế mạc, đã quá hạn
district-not-yet = chưa tổ chức
district-overdue = chưa tổ chức, đã quá hạn
district-head-who = Đơn vị
district-head-state = Tình trạng
district-head-deadline = Hạn
district-head-day = Ngày
district-mark = hạn { $date }
district-chart-days = Số đại hội theo ngày
district-chart-weeks = Số đại hội theo tuần (ghi ngày thứ Hai)
district-chart-months = Số đại hội theo tháng
district-chart-years = Số đại hội theo năm

## Việc hay bỏ sót

district-duties = Việc hay bỏ sót nhất
district-duties-about = Đếm theo đại hội; tỷ lệ tính trên số đại hội có việc đó phải làm.
district-duties-none = Không đại hội nào bỏ sót việc nào.
district-missed = lỡ
district-waived = bỏ qua
district-late = muộn
district-head-duty = Việc
district-head-missed = Lỡ
district-head-waived = Bỏ qua
district-head-late = Muộn
district-head-held = Trên
district-head-share = Tỷ lệ
district-examples = Ví dụ: { $names }{ $more ->
        [0] .
       *[other] {" "}và { $more } đại hội khác.
    }

## Thời gian

district-times = Thời gian đi đâu
district-times-about = { $n } mục đã tiến hành: { $over } mục vượt thời gian dự kiến, tổng cộng vượt { $time }; bỏ { $skipped } mục. Dự kiến và thực tế là trung vị, tính bằng phút.
district-times-chart = Dự kiến và thực tế (trung vị, phút)
district-planned = dự kiến
district-actual = thực tế
district-head-item = Mục
district-head-times = Số lần
district-head-planned = Dự kiến
district-head-actual = Thực tế
district-head-over = Lần vượt
district-head-over-sum = Phút vượt
district-longest = Nhiều nhất: { $names }.

## Biểu quyết, bầu cử

district-counts = Biểu quyết và kiểm phiếu phải làm lại
district-votes-about = { $n } lần biểu quyết: { $failed } lần không thông qua, { $withdrawn } lần phải biểu quyết lại hoặc hủy.
district-rounds-about = { $n } lần bầu: { $recounted } lần phải kiểm lại số liệu, { $repeated } lần phải hủy phiếu hoặc bầu thêm; một lần kiểm phiếu mất { $median } (trung vị).
district-corrections = Sửa chữa: { $what }.
district-undone = rút lại { $n } thao tác ({ $congresses } đại hội)
district-vote-again = biểu quyết lại { $n } lần ({ $congresses } đại hội)
district-vote-cancelled = hủy { $n } lần biểu quyết ({ $congresses } đại hội)
district-count-again = nhập lại { $n } kết quả kiểm phiếu ({ $congresses } đại hội)
district-papers-cancelled = hủy phiếu { $n } lần ({ $congresses } đại hội)
district-overruled = vượt giới hạn có lý do { $n } lần ({ $congresses } đại hội)
district-head-where = Đại hội
district-head-date = Ngày
district-head-what = Nội dung
district-what-failed = không thông qua
district-what-recounted = kiểm lại
district-what-repeated = bầu lại, bầu thêm
district-what-cancelled = hủy phiếu, bầu lại
district-what-both = kiểm lại, bầu lại
district-round = lần { $n }

## Thảo luận

district-discussion = Thảo luận
district-discussion-about = { $n } đại hội có thảo luận: chiếm { $share } thời gian các phiên chính thức, trong đó { $solutions } thời gian phát biểu bàn về giải pháp (trung vị).
district-discussion-time = Dự kiến { $planned }, thực tế { $actual }; { $speeches } ý kiến phát biểu, { $over } ý kiến quá giờ.
district-discussion-chart = Số đại hội theo tỷ lệ thời gian dành cho thảo luận (%)
district-solutions-chart = Số đại hội theo tỷ lệ bàn về giải pháp (%)
district-head-tens = Tỷ lệ
district-head-discussion = Thảo luận
district-head-solutions = Giải pháp

## Chậm giờ, gián đoạn

district-delays = Chậm giờ và gián đoạn
district-delays-none = Không có đại hội nào chậm giờ hay gián đoạn từ 1 phút trở lên.
district-opened-late = Khai mạc muộn
district-closed-late = Bế mạc muộn
district-interrupted = Gián đoạn (mất điện, máy hỏng)
district-head-delay = Nội dung
district-head-median = Trung vị, phút
district-head-sum = Cộng, phút

## Ưu điểm, khuyết điểm

district-strengths = Ưu điểm thường gặp
district-shortcomings = Khuyết điểm thường gặp khác
district-head-lesson = Bài học
district-code-L01 = Mục kéo dài quá thời gian dự kiến
district-code-L02 = Mục ngắn hơn nhiều so với dự kiến
district-code-L03 = Khai mạc phiên muộn
district-code-L04 = Bế mạc phiên muộn
district-code-L05 = Khoảng lặng dài không ghi nhận việc gì
district-code-L06 = Biểu quyết không thông qua
district-code-L07 = Biểu quyết lại sau khi đã công bố
district-code-L08 = Hủy lần biểu quyết đang tiến hành
district-code-L09 = Kết quả kiểm phiếu phải nhập lại
district-code-L10 = Thu về ít phiếu hơn số phát ra
district-code-L11 = Phải hủy phiếu, bầu lại
district-code-L12 = Đọc văn kiện quá thời gian dự kiến
district-code-L13 = Bầu lại giữa những người bằng phiếu
district-code-L14 = Phải bầu thêm lần nữa
district-code-L15 = Kiểm phiếu lâu
district-code-L16 = Nhiều thao tác phải rút lại
district-code-L17 = Còn việc bỏ qua chưa ghi lý do
district-code-L18 = Bỏ một mục của chương trình
district-code-L19 = Thảo luận ít bàn về giải pháp
district-code-L20 = Thời gian thảo luận bị rút ngắn
district-code-L21 = Phát biểu quá thời gian
district-code-L22 = Gián đoạn
district-code-L23 = Vượt giới hạn có nêu lý do
district-code-L24 = Tổ chức sau hạn
district-code-L51 = Khai mạc và bế mạc đúng giờ
district-code-L52 = Không bỏ sót việc nào
district-code-L53 = Mọi biểu quyết thông qua ngay lần đầu, kiểm đủ thẻ
district-code-L54 = Thảo luận đủ thời gian, tập trung vào giải pháp
district-code-L55 = Bầu cử xong ngay lần đầu, số liệu kiểm phiếu khớp
district-code-L56 = Văn kiện đọc trong thời gian dự kiến
district-code-L57 = Có mặt đủ 100%
district-code-L58 = Không phải sửa chữa thao tác nào

## Từng đại hội, nhật ký không đọc được

district-congresses = Từng đại hội
district-head-longer = ± phút
district-head-again = Làm lại
district-state-under-way = chưa bế mạc
district-state-rehearsal = tập dượt
district-broken = Nhật ký không đọc được
district-broken-about = { $n } tệp hoặc thư mục không đọc được, không tính vào số liệu; liệt kê { $listed }.
district-fault = chương trình gặp lỗi khi đọc tệp này
district-too-deep = thư mục nằm quá sâu, không đọc vào

## Trang HTML

district-page-about = Trang này in được trên giấy A4 và đọc được khi không có mạng.

## Khi đang làm, khi xong, khi sai

district-looking = Đang tìm: { $found } nhật ký, { $sessions } đơn vị phải tổ chức …
district-reading = Đang đọc: { $done }/{ $found } nhật ký, { $rate } nhật ký/giây …
district-reading-left = Đang đọc: { $done }/{ $found } nhật ký, { $rate } nhật ký/giây, còn khoảng { $left } …
district-page-at = Đã ghi trang tổng hợp: { $file }
district-broken-told = Có { $broken } tệp không đọc được; mỗi tệp có một dòng ghi "broken" và lý do.
district-unsorted = Có hơn { $most } dòng nên ghi theo thứ tự tìm thấy, không xếp theo tên.
district-links = Không đi theo { $links } liên kết thư mục (tránh đếm hai lần); cần thì nêu thẳng thư mục đó trong lệnh.
district-stopped = Đã dừng theo yêu cầu: mới đọc { $read } trong { $found } nhật ký, kết quả CHƯA ĐỦ.
district-no-path = Không có tệp hoặc thư mục { $file }.
    .do = Kiểm tra lại đường dẫn.
district-nothing = Không có nhật ký nào trong { $paths }.
    .do = Nhật ký có đuôi .live.jsonl hoặc .rehearsal.jsonl; chọn thư mục có các tệp đó. Muốn biết ai chưa tổ chức thì thêm --expected TỆP.
district-bad-line = Dòng { NUMBER($line, useGrouping: "false") } của { $file } không đọc được: "{ $text }"{ $more ->
        [0] .
       *[other] {" "}(và { $more } dòng khác).
    }
    .do = Mỗi dòng ghi mã kịch bản hoặc tên đơn vị; nếu có hạn riêng thì thêm dấu ; và ngày, ví dụ: Chi bộ bản Noong; 2025-06-30.
