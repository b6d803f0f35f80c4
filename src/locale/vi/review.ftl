# Lời của phòng review: báo cáo rút kinh nghiệm, đề xuất cho lần sau, so sánh các lần chạy.

## Đầu báo cáo

review-title = BÁO CÁO RÚT KINH NGHIỆM
review-rehearsal = TẬP DƯỢT – không phải kết quả của đại hội
review-unfinished = Đại hội chưa bế mạc: báo cáo theo những gì đã ghi đến nay.
review-general = I. Thông tin chung
review-preparation = II. Công tác chuẩn bị
review-conduct = III. Diễn biến
review-strengths = IV. Ưu điểm
review-shortcomings = V. Khuyết điểm, tồn tại
review-causes = VI. Nguyên nhân (theo lời ghi của người điều hành)
review-lessons = VII. Bài học cho đại hội sau
review-proposals = VIII. Đề xuất, việc còn phải làm

## I. Thông tin chung

review-congress = Đại hội
review-organisation = Đơn vị
review-date = Ngày
review-attendance = Dự đại hội
review-attendance-of = { $present }/{ $summoned } người được triệu tập có mặt
review-time = Thời gian
review-time-of = dự kiến { $planned }, thực tế { $actual }
review-records = Nhật ký
review-records-of = { $n } bản ghi
review-interrupted = Gián đoạn
review-rulebook = Bộ quy tắc

## II. Công tác chuẩn bị

review-duties-kept = Đã làm đủ { $kept }/{ $all } nhiệm vụ phải xong trước khai mạc.
review-duties-during = Trong đại hội: { $kept }/{ $all } nhiệm vụ đã làm đúng lúc.
review-duty-line = { $id } ({ $end }): { $text }
review-duty-words = { $line } – { $words }
review-no-duties = Không có nhiệm vụ nào được đặt ra trước khai mạc.
review-end-met = đã làm
review-end-recorded = ghi nhận đã làm
review-end-late = làm muộn
review-end-excused = không phải làm
review-end-waived = cho qua
review-end-missed = bỏ sót
review-end-open = chưa đến hạn

## III. Diễn biến

review-items = 1. Các mục: dự kiến và thực tế (phút)
review-col-no = Số
review-col-item = Mục
review-col-planned = Dự kiến
review-col-actual = Thực tế
review-col-difference = Lệch
review-col-late = Bắt đầu
review-col-note = Ghi chú
review-on-time = đúng giờ
review-late-by = muộn { $n }
review-early-by = sớm { $n }
review-skipped = bỏ qua
review-taken = coi như đã xong
review-not-begun = chưa bắt đầu
review-put-in = thêm { $n } bước
review-sitting-line = { $title }: { $opened }; { $closed }.
review-opened-on-time = khai mạc đúng giờ
review-opened-late = khai mạc muộn { $n } phút
review-not-opened = chưa khai mạc
review-joined = tập dượt từ giữa phiên
review-closed-on-time = kết thúc đúng giờ
review-closed-late = kết thúc muộn { $n } phút
review-closed-early = kết thúc sớm { $n } phút
review-not-closed = chưa kết thúc
review-readings = 2. Văn kiện đã đọc (phút)
review-col-document = Văn kiện
review-votes = 3. Biểu quyết
review-votes-line = { $n } lần biểu quyết, { $passed } lần được thông qua.
review-col-vote = Nội dung
review-col-yes = Tán thành
review-col-no-cards = Không
review-col-other = Khác
review-col-need = Cần
review-vote-failed = không đạt
review-vote-withdrawn = đã biểu quyết lại
review-vote-cancelled = đã thôi
review-vote-open = chưa công bố
review-rounds = 4. Bầu cử (thời gian tính bằng phút)
review-col-election = Bầu
review-col-round = Lần
review-col-issued = Phát
review-col-collected = Thu
review-col-invalid = Không hợp lệ
review-col-elected = Trúng
review-col-voting = Bỏ phiếu
review-col-counting = Kiểm phiếu
review-discussion = 5. Thảo luận
review-discussion-line = Dự kiến { $planned }, thực tế { $actual } ({ $share }% thời gian phiên chính thức); { $speeches } lượt phát biểu, { $spoken } phát biểu.
review-discussion-solutions = Dành cho giải pháp: { $percent }% thời gian phát biểu.
review-silences = 6. Những khoảng lặng dài nhất
review-silence-line = { $length } sau bản ghi #{ $seq }{ $item_is ->
    [given] : { $item }
   *[empty] {""}
}
review-corrections = 7. Đính chính, hoàn tác
review-correction-line = { $kind }{ $reason_is ->
    [given] : { $reason }
   *[empty] {""}
} { $records }
review-kind-undone = Hoàn tác một việc đã ghi
review-kind-vote-again = Biểu quyết lại việc đã công bố
review-kind-vote-cancelled = Thôi một lần biểu quyết
review-kind-count-again = Nhập lại kết quả kiểm phiếu
review-kind-papers-cancelled = Hủy phiếu đã thu
review-kind-overruled = Đoàn Chủ tịch quyết định vượt giới hạn
review-none = Không có.

## IV–VIII. Nhận định

review-evidence = [{ $records }]
review-finding = { $code }{ $end_is ->
    [given] {" "}({ $end })
   *[empty] {""}
}: { $text }{ $evidence_is ->
    [given] {" "}{ $evidence }
   *[empty] {""}
}
review-about = { $code }/{ $about }
review-cause = { $id }: { $words }
review-no-causes = Nhật ký không ghi lý do. Ban Chỉ đạo bổ sung: …
review-clean = Không phát hiện khuyết điểm nào qua nhật ký.
review-no-strengths = Chưa có nhận định.
review-lesson = { $code }: { $text }
review-keep = Giữ nguyên cách chuẩn bị và điều hành của đại hội này.
review-after-duty = Còn phải làm sau đại hội: { $id }: { $text }
review-change-hint = Kịch bản cho lần sau: xem các thay đổi đề xuất dưới đây; ghi ra tệp bằng --next-session.
review-no-changes = Kịch bản không cần thay đổi theo những gì đã diễn ra.
review-sign = T/M BAN CHỈ ĐẠO

## Khuyết điểm (mã L01–L24)

review-L01 = Mục { $number } “{ $title }” kéo dài: dự kiến { $planned } phút, thực tế { $actual } phút (quá { $over } phút).
    .do = Chỉnh lại thời lượng của mục theo thực tế, hoặc rút gọn nội dung và nhắc người phụ trách khi còn 3 phút.
review-L02 = Mục { $number } “{ $title }” chỉ hết { $actual } phút trong { $planned } phút dự kiến.
    .do = Giảm thời lượng của mục, dành thời gian đó cho thảo luận.
review-L03 = { $sitting } khai mạc muộn { $minutes } phút.
    .do = Triệu tập sớm hơn 15 phút; điểm danh, kiểm tra âm thanh, tài liệu xong trước giờ khai mạc.
review-L04 = { $sitting } kết thúc muộn { $minutes } phút do nhiều mục lệch giờ.
    .do = Cộng lại thời lượng các mục, thêm thời gian dự phòng giữa các phần và theo dõi độ lệch trên màn hình.
review-L05 = Có { $minutes } phút hội trường chờ, không ghi nhận việc gì{ $title_is ->
    [given] {" "}(mục { $number } “{ $title }”)
   *[empty] {""}
}.
    .do = Giao người chuẩn bị sẵn bước tiếp theo; không để hội trường chờ.
review-L06 = Biểu quyết { $title } không đạt: { $yes } thẻ tán thành, cần { $need }.
    .do = Lấy ý kiến đại biểu và giải trình những điểm còn khác nhau trước khi xin biểu quyết.
review-L07 = Kết quả biểu quyết { $title } đã công bố phải biểu quyết lại{ $reason_is ->
    [given] {" "}({ $reason })
   *[empty] {""}
}.
    .do = Đếm xong, thư ký đọc lại đủ ba số rồi chủ tọa mới công bố.
review-L08 = { $n } lần gọi biểu quyết rồi phải thôi{ $reason_is ->
    [given] {" "}({ $reason })
   *[empty] {""}
}.
    .do = Chỉ gọi biểu quyết khi nội dung đã rõ, tài liệu đã phát và hội trường đã ổn định.
review-L09 = Kết quả kiểm phiếu bầu { $title } phải nhập lại, bản thứ { $versions }.
    .do = Hai đồng chí trong Ban kiểm phiếu cùng cộng độc lập và đối chiếu trước khi ký biên bản.
review-L10 = Số phiếu bầu { $title } không khớp: phát ra { $issued }, thu về { $collected }.
    .do = Đếm phiếu trước khi phát, phát theo danh sách từng tổ và đếm lại ngay khi thu; làm thử một lượt.
review-L11 = Phiếu bầu { $title } phải hủy: phát ra { $issued }, thu về { $collected }.
    .do = Kiểm tra thùng phiếu, đếm và đóng dấu phiếu trước khi phát; mỗi người chỉ nhận một phiếu.
review-L12 = Đọc “{ $title }” hết { $actual } phút, dự kiến { $planned } phút.
    .do = Gửi toàn văn từ trước, tại đại hội chỉ trình bày bản tóm tắt; đọc thử và đo giờ.
review-L13 = Bầu { $title } phải bầu lại lần { $round } vì bằng phiếu ở người cuối.
    .do = Chuẩn bị sẵn phiếu và lời dẫn cho lần bầu lại giữa những người bằng phiếu.
review-L14 = Bầu { $title } phải bầu thêm lần { $round } vì chưa đủ số lượng.
    .do = Chuẩn bị kỹ danh sách và quán triệt trước khi bầu; chuẩn bị sẵn phiếu cho lần bầu thêm.
review-L15 = Kiểm phiếu bầu { $title } hết { $minutes } phút cho { $papers } phiếu.
    .do = Thêm người kiểm phiếu, chia theo tập và làm thử trước; dùng thời gian kiểm phiếu cho việc khác.
review-L16 = Có { $n } việc đã ghi phải hoàn tác.
    .do = Cho người bấm máy tập dượt trọn chương trình; đọc lại số trước khi ghi.
review-L17 = Còn { $n } nhiệm vụ cho qua mà chưa ghi lý do: { $duties }.
    .do = Ghi lý do ngay trong giờ giải lao; lý do nằm ở phụ lục, không ở biên bản.
review-L18 = Mục { $number } “{ $title }” bị bỏ qua{ $reason_is ->
    [given] : { $reason }
   *[empty] {""}
}.
    .do = Bỏ hẳn mục này khỏi chương trình trước khi biểu quyết chương trình, hoặc bố trí để thực hiện đủ.
review-L19 = Ý kiến về giải pháp chỉ chiếm { $percent }% thời gian phát biểu.
    .do = Gợi ý trước cho người đăng ký: nói về giải pháp nhiệm kỳ tới, không đọc lại kết quả đã có trong báo cáo.
review-L20 = Thảo luận chỉ được { $actual } phút trong { $planned } phút dự kiến.
    .do = Giữ thời gian thảo luận, không cắt để bù cho mục khác; mời trước người phát biểu.
review-L21 = { $n } trong { $speeches } lượt phát biểu quá giờ, tổng cộng quá { $minutes } phút.
    .do = Báo trước thời gian cho mỗi lượt và nhắc khi còn một phút.
review-L22 = Điều hành bị gián đoạn { $minutes } phút (mất điện, sự cố máy).
    .do = Chuẩn bị nguồn điện, máy dự phòng; in sẵn kịch bản giấy.
review-L23 = { $n } lần vượt giới hạn của quy định theo quyết định của Đoàn Chủ tịch{ $reason_is ->
    [given] : { $reason }
   *[empty] {""}
}.
    .do = Xin ý kiến cấp trên từ trước về những trường hợp vượt giới hạn.
review-L24 = Đại hội tổ chức muộn { $days } ngày so với thời hạn cấp trên giao.
    .do = Lập tiến độ chuẩn bị lùi từ thời hạn; báo cáo cấp trên ngay khi thấy chậm.

## Ưu điểm (mã L51–L58)

review-L51 = Khai mạc, kết thúc đúng giờ; các mục đúng thời lượng.
    .do = Giữ cách phân bổ thời gian này.
review-L52 = Thực hiện đầy đủ { $n } nhiệm vụ theo quy định.
    .do = Giữ cách chuẩn bị này.
review-L53 = Cả { $n } nội dung biểu quyết được thông qua ngay lần đầu, số thẻ khớp với số người có mặt.
    .do = Giữ cách lấy ý kiến trước khi biểu quyết.
review-L54 = Thảo luận đủ thời gian, { $speeches } lượt phát biểu, { $percent }% thời gian dành cho giải pháp.
    .do = Giữ cách gợi ý và sắp xếp người phát biểu.
review-L55 = Cả { $n } lần bầu cử xong ngay lần đầu, phiếu thu về khớp phiếu phát ra, kết quả không phải sửa.
    .do = Giữ cách tập huấn Ban kiểm phiếu.
review-L56 = Cả { $n } văn kiện được trình bày trong thời gian dự kiến.
    .do = Giữ cách tóm tắt và đọc thử văn kiện.
review-L57 = Đủ { $n } người được triệu tập có mặt.
    .do = Giữ cách triệu tập và nhắc đại biểu.
review-L58 = Không có việc nào phải hoàn tác hay đính chính.
    .do = Giữ cách tập dượt của người điều hành.

## Kịch bản cho lần sau

review-changes = Thay đổi đề xuất cho kịch bản lần sau:
review-change-minutes = Mục { $number } “{ $title }”: { $from } → { $to } phút (thực tế { $actual } phút).
review-change-reading = “{ $title }”: thời gian đọc { $from } → { $to } phút.
review-change-reading-new = “{ $title }”: ghi thời gian đọc { $to } phút.
review-change-pace = Tốc độ đọc đo được: { $to } từ một phút.
review-change-step = Mục { $number } “{ $title }”: đưa vào bước “{ $step }” đã phải thêm tại đại hội.
review-change-missing = Mục { $number } “{ $title }”: đưa vào bước còn thiếu theo { $duty }: “{ $step }”.
review-change-attested = Bỏ các ghi nhận (attested) của lần này: lần sau phải làm và ghi lại.
review-change-date = Ngày: giữ ngày cũ, phải ghi ngày mới.
review-next-date-comment = NGÀY CỦA LẦN TRƯỚC: ghi ngày của đại hội mới ở đây.
review-next-protected-comment = Mục được bảo vệ: chỉ đề xuất, cần cân nhắc.
review-written = Đã ghi kịch bản cho lần sau: { $file }. Việc đầu tiên: ghi ngày mới, rồi chạy presidium check.

## So sánh các lần chạy

review-compare = SO SÁNH { $n } LẦN CHẠY
review-compare-other = Các nhật ký thuộc những kịch bản khác nhau ({ $sessions }): chỉ so sánh nhiệm vụ và kết quả chung, không so từng mục.
review-run-live = đại hội
review-run-rehearsal = tập dượt
review-runs = Các lần chạy
review-run-line = { $mark }. { $date }, { $mode }: { $shortcomings } khuyết điểm, { $strengths } ưu điểm, { $actual } (dự kiến { $planned })
review-better = Đã tốt lên
review-worse = Kém đi
review-still = Vẫn còn thiếu
review-new = mới
review-compare-items = Thời gian từng mục (phút)
review-compare-none = Không có.
review-change-line = { $from } → { $to }: { $text }

## Trên màn hình

review-screen-title = Rút kinh nghiệm: { $shortcomings } khuyết điểm, { $strengths } ưu điểm
review-screen-open = Đại hội chưa bế mạc: đây là nhận định theo những gì đã ghi.
review-screen-shortcomings = Khuyết điểm, tồn tại
review-screen-strengths = Ưu điểm
review-screen-lessons = Bài học cho đại hội sau
review-screen-items = Các mục: dự kiến và thực tế (phút)
review-screen-hint = ghi báo cáo
review-screen-key = Bấm { $key } để xem ưu điểm, khuyết điểm và bài học của đại hội.
