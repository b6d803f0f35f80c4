# Dòng lệnh: trợ giúp, lỗi, câu trả lời.

cli-error = lỗi
cli-warning = cảnh báo
cli-hint = gợi ý
cli-usage = Cách dùng
cli-heading-commands = Lệnh
cli-heading-arguments = Tham số
cli-heading-options = Tùy chọn
cli-value-command = LỆNH
cli-rule = Căn cứ: { $rule }
cli-problems = { $errors ->
    [0] Không có lỗi
   *[other] { $errors } lỗi phải sửa
}{ $warnings ->
    [0] {""}
   *[other] , { $warnings } điều nên xem lại
}.

cli-about = presidium: bàn điều hành của một đại hội. Không kèm lệnh nào thì mở màn hình chính.
cli-after = Mã kết thúc: 0 xong · 1 dữ liệu sai hoặc kiểm tra không đạt · 2 dùng sai lệnh · 3 ổ đĩa từ chối · 4 nhật ký đang mở ở nơi khác, hoặc không có màn hình · 70 lỗi của chương trình · 130 đã dừng giữa chừng theo yêu cầu (review)
cli-run = Điều hành thật một đại hội
cli-resume = Tiếp tục từ một nhật ký (điều hành thật hoặc tập dượt)
cli-rehearse = Tập dượt một đại hội, bằng đồng hồ riêng
cli-check = Kiểm tra kịch bản, danh sách, bộ quy định, bảng phím; nêu mọi chỗ phải sửa
cli-status = Đại hội đang ở đâu: mục, giờ, số đại biểu, nhắc việc, bầu cử
cli-log = Nhật ký bằng lời
cli-verify = Nhật ký có nguyên vẹn không; đối chiếu mã niêm phong
cli-export = Xuất nhật ký điều hành, biên bản đại hội, phụ lục
cli-review = Rút kinh nghiệm: một nhật ký, so sánh nhiều lần chạy, hoặc cả thư mục
cli-keys = Bảng phím đang dùng
cli-commands = Mọi lệnh của kịch bản chạy tự động, mỗi lệnh một dòng mẫu chạy được

arg-lang = Ngôn ngữ: vi hoặc en
arg-help = Xem trợ giúp
arg-version = Xem phiên bản
arg-session = Tên hoặc tệp kịch bản đại hội
arg-journal = Tệp nhật ký
arg-journals = Các tệp nhật ký
arg-keymap = Tên hoặc tệp bảng phím
arg-by = Tên người bấm máy, ghi cùng từng việc
arg-ascii = Chỉ dùng ký hiệu mà màn hình nào cũng có
arg-speed = Số giây của đại hội trong một giây thật (1-600)
arg-from = Bắt đầu từ mục này; coi như mọi mục trước đã xong
arg-script = Chạy tệp lệnh (mỗi dòng một lệnh JSON), không cần màn hình
arg-files = Tên hoặc tệp cần kiểm tra
arg-json = Trả lời bằng JSON cho máy đọc
arg-at = Thời điểm (RFC 3339), hoặc now; không ghi thì là lúc ghi dòng cuối
arg-fingerprint = Mã trên giấy cần đối chiếu
arg-out = Thư mục ghi tài liệu
arg-only = Chỉ những tài liệu này, cách nhau bằng dấu phẩy
arg-paths = Các tệp nhật ký, hoặc thư mục có nhật ký
arg-csv = Trả lời bằng bảng CSV: một nhật ký thì mỗi mục một dòng, thư mục thì mỗi đại hội một dòng
arg-html = Với thư mục: ghi một trang có biểu đồ vào tệp này
arg-next_session = Với một nhật ký: ghi kịch bản cho lần sau, đã sửa theo đề xuất, vào tệp này
arg-deadline = Với thư mục: hạn cuối (yyyy-mm-dd), thay cho hạn ghi trong kịch bản
arg-expected = Với thư mục: tệp ghi những nơi phải tổ chức đại hội, mỗi dòng một mã hoặc tên đơn vị

usage-command = không có lệnh "{ $wrong }".
    .do = { $near_is ->
        [given] có phải ý là "{ $near }"?
       *[empty] xem các lệnh bằng presidium --help.
    }
usage-argument = không có tùy chọn "{ $wrong }".
    .do = { $near_is ->
        [given] có phải ý là "{ $near }"?
       *[empty] xem các tùy chọn bằng --help sau lệnh.
    }
usage-missing = lệnh còn thiếu: { $wrong }.
    .do = xem cách dùng bằng --help sau lệnh.
usage-value = giá trị "{ $wrong }" không dùng được cho { $arg }.
    .do = xem các giá trị được dùng bằng --help sau lệnh.
usage-other = dòng lệnh không đúng.
    .do = xem cách dùng bằng presidium --help.

what-session = kịch bản đại hội
what-roll = danh sách đại biểu
what-rulebook = bộ quy định
what-keymap = bảng phím
what-script = tệp lệnh

cli-not-found = không tìm thấy { $what } "{ $name }".
    .do = { $known_is ->
        [given] có sẵn: { $known }.
       *[empty] hãy kiểm tra lại tên tệp.
    }{ $tried_is ->
        [given] {" "}Đã tìm ở: { $tried }.
       *[empty] {""}
    }
cli-unreadable = không đọc được { $what } "{ $file }": { $system }.
    .do = kiểm tra quyền đọc, tệp có phải văn bản UTF-8 và không quá 8 MiB.
cli-unfit-utf16 = { $what } "{ $file }" ghi bằng bảng mã UTF-16.
    .do = trong Excel chọn Lưu thành, loại tệp “CSV UTF-8” hoặc “.xlsx”; trong Notepad chọn Lưu thành, Mã hóa: UTF-8.
cli-unfit-encoding = { $what } "{ $file }" không ghi bằng bảng mã UTF-8 (có thể là Windows-1258 hoặc bảng mã cũ khác).
    .do = mở tệp gốc trong Excel rồi chọn Lưu thành, loại tệp “CSV UTF-8” hoặc “.xlsx”; chữ viết bằng phông TCVN3, VNI thì chuyển sang Unicode trước.
cli-unfit-old = { $what } "{ $file }" là tệp Excel kiểu cũ (.xls) hoặc tệp Office khác.
    .do = mở trong Excel rồi chọn Lưu thành, loại tệp “.xlsx” hoặc “CSV UTF-8”, và ghi tên tệp mới vào kịch bản.
cli-unfit-password = { $what } "{ $file }" có mật khẩu.
    .do = mở trong Excel bằng mật khẩu, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ Sổ làm việc), rồi lưu thành “.xlsx” hoặc “CSV UTF-8”.
cli-unfit-ods = { $what } "{ $file }" là tệp OpenDocument (.ods).
    .do = mở tệp rồi chọn Lưu thành, loại tệp “.xlsx” hoặc “CSV” (bảng mã UTF-8), và ghi tên tệp mới vào kịch bản.
cli-unfit-broken = { $what } "{ $file }" hỏng, hoặc không phải là bảng tính.
    .do = mở thử trong Excel rồi chọn Lưu thành, loại tệp “.xlsx” hoặc “CSV UTF-8”; nếu không mở được thì xin lại tệp từ nơi gửi.
cli-unfit-large = { $what } "{ $file }" lớn quá: chương trình chỉ đọc đến 20.000 dòng và 200 cột.
    .do = kiểm tra xem có chọn nhầm tệp không; xóa những ô nằm xa ngoài bảng rồi lưu lại.
cli-journal-missing = không có nhật ký { $file }.
    .do = kiểm tra lại đường dẫn; nhật ký có đuôi .live.jsonl hoặc .rehearsal.jsonl.
cli-journal-exists = nhật ký { $file } đã có.
    .do = tiếp tục bằng presidium resume, hoặc chọn tên khác; nhật ký không bao giờ bị ghi đè.
cli-kept-old = { $file } đã có bản khác; bản đó được giữ lại thành { $kept }.
cli-no-opening = nhật ký không bắt đầu bằng lời mở, nên không biết là đại hội nào.
    .do = hãy chọn tệp đầu tiên của nhật ký (đuôi .live.jsonl hoặc .rehearsal.jsonl).
cli-no-folder = máy này không cho biết thư mục để ghi nhật ký.
    .do = hãy chỉ rõ tệp bằng --journal.
cli-bad-time = "{ $time }" không phải là thời điểm.
    .do = viết như 2020-01-10T09:42:15+07:00, hoặc now.
cli-script-before = tệp lệnh bắt đầu lúc { $line }, trước bản ghi cuối của nhật ký ({ $journal }).
    .do = Dùng tệp lệnh nối tiếp sau thời điểm đó.
cli-script-live = đây là nhật ký điều hành thật; lệnh tự động chỉ chạy trong tập dượt.
    .do = hãy mở bằng presidium resume, không kèm --script.
cli-unknown-paper = không có tài liệu "{ $name }".
    .do = có: { $known }.
cli-no-round-paper = chưa có "{ $name }": chưa có danh sách bầu cử nào được thông qua cho tài liệu này.
    .do = biểu quyết danh sách bầu cử trước, rồi xuất lại.
cli-unwritable = không ghi được "{ $file }": { $system }.
    .do = chọn thư mục khác bằng --out, hoặc kiểm tra quyền ghi và chỗ trống.
cli-exists = tệp "{ $file }" đã có và không bị ghi đè.
    .do = chọn tên khác cho --next-session.
cli-no-next-session = nhật ký không giữ kịch bản đọc được, nên không đề xuất được kịch bản cho lần sau.
    .do = kiểm tra nhật ký bằng presidium verify.
cli-one-journal = --next-session cần đúng một nhật ký.
    .do = chỉ ghi một nhật ký: presidium review NHẬT_KÝ --next-session TỆP.
cli-no-terminal = không có màn hình để mở bàn điều hành.
    .do = hãy chạy trong cửa sổ dòng lệnh; chạy không màn hình thì dùng rehearse … --script.
cli-terminal = màn hình không dùng được: { $system }.
    .do = hãy mở cửa sổ dòng lệnh khác rồi chạy lại.
cli-fault = chương trình gặp lỗi của chính nó; nhật ký vẫn nguyên vẹn.
    .do = chạy lại bằng presidium resume.

cli-refused = dòng { $line }: bị từ chối. { $what }
cli-played = Đã chạy { $lines } dòng, { $refused } dòng bị từ chối.
cli-journal-at = Nhật ký: { $file }
cli-set-aside = Dòng cuối ghi dở ({ $bytes } byte) đã được cất sang tệp { $file }.
cli-missing = Nhật ký thiếu các dòng sau số { $record }, dù lần chạy trước báo đã ghi. Hãy dùng bản sao khác nếu có.
cli-torn = Dòng cuối ghi dở ({ $bytes } byte); mọi dòng trước đó nguyên vẹn.
cli-undone-mark = {" "}(đã hoàn tác)
cli-waivers-open = Còn việc đã bỏ qua mà chưa ghi lý do: { $duties }. Ghi trong bàn điều hành trước khi nộp tài liệu.
cli-resume-with = Tiếp tục bằng: presidium resume { $file }
cli-other-day = Kịch bản lập cho ngày { $planned }, hôm nay là { $today }. Mọi giờ dự kiến sẽ dời theo ngày hôm nay. Enter: tiếp tục điều hành thật. Phím khác: thôi.
cli-any-key = Nhấn một phím để trở lại.
cli-sealed = Mã niêm phong: { $fingerprint }
cli-check-roll = { $name }: { $people } người, { $seats } người có quyền biểu quyết, { $units } đơn vị.
cli-check-status = {"  "}{ $status }: { $n }
cli-check-namesakes = {"  "}Trùng họ tên, sẽ ghi là: { $names }.
cli-check-aside = {"  "}Các dòng không đọc như một người: { $lines }.
cli-check-good = { $name }: không có gì phải sửa.

cli-verify-whole = Nguyên vẹn: { $records } dòng, chuỗi liền mạch.
cli-verify-records = { $records } dòng đầu nguyên vẹn.
cli-verify-pending = { $records } dòng đang ghi dở khi đổi tệp; lần mở sau sẽ ghi lại.
cli-verify-arithmetic = Dòng { $record }: kết quả ghi không khớp với chính các số của nó.
cli-verify-seal = Đã bế mạc ở dòng { $record }. Mã niêm phong: { $fingerprint }
cli-verify-open = Chưa bế mạc.
cli-verify-head = Dòng cuối số { $record }, mã: { $fingerprint }
cli-verify-witness = Dòng { $record } đã in mã: { $fingerprint }
cli-verify-found = Mã trên giấy đúng là của dòng { $record }; sau đó còn { $after } dòng mà tờ giấy này không chứng nhận.
cli-verify-found-seal = Mã trên giấy đúng là mã niêm phong, dòng { $record }; sau đó có { $after } dòng bổ sung.
cli-verify-not-found = Mã trên giấy không phải của dòng nào trong nhật ký này: đây là nhật ký khác, hoặc đã bị sửa.

## Các lệnh của kịch bản chạy tự động

command-next = Tiếp: làm đúng việc mà dòng dưới cùng nói
command-go-to = đến một mục (và một bước)
command-skip-item = bỏ qua một mục, có lý do
command-skip-step = bỏ qua bước đang làm, có lý do
command-end-step = kết thúc bước đang làm, dù còn người đăng ký phát biểu
command-change-chair = đổi người điều hành
command-reschedule = dời đại hội so với ngày trong kịch bản
command-pause = dừng giờ của mục
command-continue = cho giờ của mục chạy tiếp
command-grant = thêm (hoặc bớt) phút cho mục
command-recess = giải lao
command-reconvene = hết giải lao
command-register-speaker = đăng ký phát biểu
command-withdraw-speaker = rút đăng ký phát biểu
command-start-speech = mời phát biểu
command-end-speech = kết thúc phát biểu
command-pause-speech = dừng giờ phát biểu
command-continue-speech = cho giờ phát biểu chạy tiếp
command-grant-speech = thêm phút phát biểu
command-tag-speech = gắn nhãn phát biểu: giải pháp, kết quả, khác
command-all-present = tất cả có mặt, trừ các thẻ đã nêu
command-arrive = có người đến
command-depart = có người về
command-absent-throughout = xác nhận vắng suốt đại hội
command-present-count = số người trong hội trường, không cần tên
command-unit-present = số có mặt của một đơn vị, do trưởng đơn vị báo
command-call-up = gọi đại biểu dự khuyết dự thay
command-stand-down = đại biểu dự khuyết thôi dự thay
command-card-vote-open = mở biểu quyết
command-card-vote-record = ghi số phiếu biểu quyết; không ghi số đồng ý thì tính từ số có mặt
command-card-vote-announce = công bố kết quả biểu quyết
command-card-vote-cancel = thôi mở biểu quyết
command-card-vote-repeat = biểu quyết lại nội dung đã công bố kết quả, có lý do
command-propose-seats = đề nghị số lượng cần bầu khác với kịch bản
command-introduce = danh sách cấp ủy triệu tập giới thiệu
command-nominate = ứng cử, đề cử
command-record-support = số người ủng hộ một người ứng cử, được đề cử
command-enter-opinion = kết quả phiếu xin ý kiến
command-decide-withdrawal = cho rút hoặc không cho rút
command-propose-tellers = giới thiệu ban kiểm phiếu
command-issue-ballots = số phiếu phát ra
command-exchange-ballots = số phiếu hỏng đã đổi
command-collect-ballots = số phiếu thu về
command-enter-count = kết quả kiểm phiếu theo biên bản đã ký
command-announce-result = công bố kết quả bầu cử
command-do-duty = nhắc việc: làm ngay
command-meet-duty = nhắc việc: đã làm rồi, ghi bổ sung
command-waive-duty = nhắc việc: bỏ qua
command-explain-waiver = ghi lý do bỏ qua
command-document-ready = tài liệu đã sẵn sàng
command-add-guest = thêm khách mời
command-guest-arrived = khách mời đã đến
command-note = ghi chú
command-undo = hoàn tác việc vừa làm
command-close = bế mạc và niêm phong nhật ký
command-addendum = ghi bổ sung sau bế mạc

## Bài lỗi của tệp lệnh

problem-P001 = Dòng này không phải lệnh JSON đúng: { $detail }.
    .do = Viết như {"{"}"at":"2020-01-10T08:00:00+07:00","do":{"{"}"next":{"{"}{"}"}{"}"}{"}"}; xem presidium commands.
problem-P002 = Không có lệnh "{ $command }".
    .do = { $near ->
        [none] Xem các lệnh bằng presidium commands.
       *[other] Có phải ý là "{ $near }"?
    }
problem-P003 = "{ $time }" không phải là thời điểm.
    .do = Viết như 2020-01-10T08:00:00+07:00.
problem-P004 = Thời điểm { $time } đứng trước dòng liền trên ({ $before }).
    .do = Xếp các dòng theo thứ tự thời gian.
problem-P005 = Thiếu "{ $field }".
    .do = Mỗi dòng phải có "at" và "do".
problem-P099 = Còn { $count } lỗi nữa không nêu hết ở đây.
    .do = Sửa các lỗi trên rồi chạy lại.
