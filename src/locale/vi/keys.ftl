# Lời của phòng keys: tên các việc gọi được bằng phím, nhóm, màn hình, lỗi của bộ phím.

## Nhóm việc trong trợ giúp và bảng lệnh

key-group-run = Điều hành
key-group-clock = Giờ
key-group-speakers = Phát biểu
key-group-vote = Biểu quyết
key-group-election = Bầu cử
key-group-roll = Đại biểu, khách mời
key-group-duties = Nhắc việc
key-group-papers = Tài liệu, nhật ký
key-group-look = Xem
key-group-dialog = Trong hộp thoại, danh sách
key-group-program = Phần mềm
key-group-rehearsal = Giờ tập dượt

## Màn hình mà phím có tác dụng

keys-mode-home = màn hình đầu
keys-mode-podium = màn hình điều hành
keys-mode-vote = hộp thoại ghi số
keys-mode-election = màn hình bầu cử
keys-mode-gate = việc bắt buộc
keys-mode-list = danh sách
keys-mode-text = ô nhập chữ
keys-mode-confirm = câu hỏi xác nhận
keys-mode-menu = trình đơn cuối màn hình

## Điều hành

action-next = Tiếp
    .help = Làm đúng việc ghi ở dòng cuối màn hình; không bao giờ làm mất gì.
action-clicker-next = Tiếp (bút trình chiếu)
    .help = Đi tiếp từ bút trình chiếu; không ghi số liệu, không công bố kết quả.
action-go-to = Chuyển đến mục đang xem
    .help = Bắt đầu mục đang xem; mục đang làm để dở, quay lại được.
action-skip = Bỏ qua mục đang xem
    .help = Không tiến hành mục đang xem, có ghi lý do.
action-skip-step = Bỏ qua bước đang làm
    .help = Không làm bước đang làm, có ghi lý do.
action-end-step = Kết thúc bước đang làm
    .help = Khép bước đang làm, kể cả khi còn người đăng ký phát biểu.
action-change-chair = Đổi người điều hành
    .help = Ghi tên đồng chí điều hành từ lúc này, kèm lời chuyển.
action-recess = Giải lao, họp lại
    .help = Cho đại hội giải lao; đang giải lao thì họp lại.
action-undo = Hoàn tác
    .help = Cho xem việc sắp rút lại, hỏi một lần, rồi ghi việc rút lại vào nhật ký.

## Giờ

action-pause = Dừng, chạy giờ
    .help = Dừng đồng hồ của mục đang làm; bấm lần nữa thì chạy tiếp.
action-grant-minute = Thêm 1 phút
    .help = Cho mục đang làm thêm một phút.
action-take-minute = Bớt 1 phút
    .help = Rút lại của mục đang làm một phút.
action-count-gap = Tính cả lúc gián đoạn
    .help = Tính thời gian gián đoạn vừa rồi vào giờ đã dùng của mục.

## Phát biểu

action-speakers = Danh sách phát biểu
    .help = Xem người đang phát biểu, người chờ và người đã xong.
action-register-speaker = Đăng ký phát biểu
    .help = Ghi thêm một đồng chí vào danh sách chờ phát biểu.
action-start-speech = Mời phát biểu
    .help = Mời đồng chí đứng đầu danh sách, hoặc đồng chí đang chọn.
action-end-speech = Hết phát biểu
    .help = Ghi là đồng chí đang phát biểu đã xong.
action-pause-speech = Dừng, chạy giờ phát biểu
    .help = Dừng đồng hồ của người đang phát biểu; bấm lần nữa thì chạy tiếp.
action-grant-speech = Thêm 1 phút phát biểu
    .help = Cho người đang phát biểu thêm một phút.
action-tag-solution = Nhãn: giải pháp
    .help = Ghi bài phát biểu là nêu giải pháp.
action-tag-result = Nhãn: kết quả
    .help = Ghi bài phát biểu là báo cáo kết quả.
action-tag-other = Nhãn: nội dung khác
    .help = Ghi bài phát biểu thuộc nội dung khác.

## Biểu quyết

action-vote = Biểu quyết
    .help = Mở biểu quyết bằng thẻ: câu hỏi của bước đang làm, hoặc câu hỏi nhập vào.
action-all-agree = Tất cả đồng ý
    .help = Điền sẵn 100% người có mặt đồng ý; Enter mới ghi.
action-count-by-section = Đếm theo tổ
    .help = Nhập số của từng tổ, máy cộng lại.
action-announce = Công bố kết quả
    .help = Công bố kết quả đã ghi; từ lúc này chỉ được đính chính, không hoàn tác.
action-cancel-vote = Hủy lượt biểu quyết
    .help = Rút lại lượt biểu quyết chưa công bố, có ghi lý do.
action-repeat-vote = Biểu quyết lại
    .help = Biểu quyết lại nội dung đã công bố kết quả, có lý do; cả hai lần đều được giữ.

## Bầu cử

action-elections = Bầu cử
    .help = Mở các bước của lượt bầu: đang ở đâu, việc gì tiếp theo, ai làm.
action-propose-seats = Số lượng cần bầu
    .help = Ghi số lượng khác mà Đoàn Chủ tịch đề nghị, để Đại hội biểu quyết.
action-introduce = Danh sách giới thiệu
    .help = Nhập danh sách do cấp ủy triệu tập đại hội giới thiệu.
action-nominate = Ứng cử, đề cử
    .help = Ghi đồng chí ứng cử hoặc được đề cử.
action-record-support = Số người ủng hộ
    .help = Ghi số người ủng hộ từng người ứng cử, được đề cử tại đại hội.
action-decide-withdrawal = Xin rút
    .help = Ghi việc cho rút hoặc không cho rút khỏi danh sách.
action-enter-opinion = Phiếu xin ý kiến
    .help = Nhập kết quả phiếu xin ý kiến khi danh sách vượt số dư.
action-tellers = Ban kiểm phiếu
    .help = Ghi Ban kiểm phiếu được giới thiệu: trưởng ban và các ủy viên.
action-issue-ballots = Phiếu phát ra
    .help = Ghi số phiếu phát ra.
action-exchange-ballots = Đổi phiếu hỏng
    .help = Ghi số phiếu hỏng đã đổi trước khi bỏ phiếu; số phát ra giữ nguyên.
action-collect-ballots = Phiếu thu về
    .help = Ghi số phiếu thu về.
action-enter-count = Nhập kết quả kiểm phiếu
    .help = Nhập theo biên bản kiểm phiếu đã ký: phiếu hợp lệ, không hợp lệ, số phiếu từng người.

## Đại biểu, khách mời

action-roll = Điểm danh
    .help = Xem ai có mặt, ai vắng, đủ hay thiếu số người cần có.
action-all-present = Có mặt đủ, trừ người đánh dấu
    .help = Ghi tất cả có mặt, trừ những đồng chí đã đánh dấu.
action-arrive = Đã đến
    .help = Ghi người đang chọn đã đến.
action-depart = Ra về
    .help = Ghi người đang chọn rời hội trường.
action-absent = Vắng mặt suốt đại hội
    .help = Ghi người đang chọn vắng mặt suốt thời gian đại hội, có lý do hay không.
action-call-up = Gọi dự khuyết dự thay
    .help = Gọi dự khuyết dự thay người vắng; đang dự thay thì ghi thôi dự thay.
action-present-count = Số có mặt
    .help = Ghi số người có mặt trong hội trường, không cần tên.
action-guests = Khách mời
    .help = Xem khách mời theo thứ tự giới thiệu, ai đã đến, ai phát biểu.
action-add-guest = Thêm khách mời
    .help = Ghi thêm một khách mời: họ tên, chức vụ.

## Nhắc việc

action-duties = Nhắc việc
    .help = Xem các việc quy định phải làm: đã làm, chưa làm, bỏ qua có lý do.
action-do-duty = Làm ngay việc được nhắc
    .help = Mở ngay bước làm việc đang được nhắc.
action-situations = Thẻ tình huống
    .help = Có sự cố: làm gì, ai quyết định, nói gì; thẻ hợp với lúc này đứng đầu.

## Tài liệu, nhật ký

action-documents = Tài liệu
    .help = Chọn văn bản để xuất ra thư mục hoặc USB, bản nháp hoặc bản chính.
action-log = Nhật ký
    .help = Xem mọi việc đã ghi, bằng lời, theo thứ tự thời gian.
action-lessons = Rút kinh nghiệm
    .help = Xem ưu điểm, khuyết điểm, thời gian từng mục và bài học cho lần sau.
action-note = Ghi chú
    .help = Ghi một dòng vào nhật ký.
action-export = Xuất nhật ký, biên bản
    .help = Viết các văn bản của đại hội ra thư mục.
action-check = Kiểm tra
    .help = Xem kịch bản đang chọn còn thiếu gì.

## Xem

action-look-up = Lên
    .help = Lên một dòng; chỉ xem, không làm thay đổi việc đang tiến hành.
action-look-down = Xuống
    .help = Xuống một dòng; chỉ xem.
action-look-page-up = Lên một trang
    .help = Lên một trang; chỉ xem.
action-look-page-down = Xuống một trang
    .help = Xuống một trang; chỉ xem.
action-look-first = Về đầu
    .help = Về dòng đầu; chỉ xem.
action-look-last = Về cuối
    .help = Về dòng cuối; chỉ xem.
action-look-back = Xem lại bước trước
    .help = Xem lời dẫn của bước trước; việc đang làm giữ nguyên.
action-look-now = Về việc đang làm
    .help = Thôi xem chỗ khác, quay về việc đang làm.
action-search = Tìm
    .help = Tìm ở chỗ đang xem; gõ không dấu cũng được.

## Trong hộp thoại, danh sách

action-confirm = Xác nhận
    .help = Ghi những gì đã nhập, hoặc chọn dòng đang đứng.
action-cancel = Quay lại
    .help = Quay lại, chưa ghi gì.
action-next-field = Ô sau
    .help = Sang ô sau.
action-prev-field = Ô trước
    .help = Về ô trước.
action-mark = Đánh dấu
    .help = Đánh dấu dòng đang chọn, hoặc bỏ dấu.
action-add = Thêm
    .help = Thêm vào danh sách đang mở.
action-remove = Bỏ khỏi danh sách
    .help = Bỏ dòng đang chọn khỏi danh sách đang mở, sau khi hỏi lại.
action-choose-1 = Chọn 1
    .help = Chọn mục số 1.
action-choose-2 = Chọn 2
    .help = Chọn mục số 2.
action-choose-3 = Chọn 3
    .help = Chọn mục số 3.
action-choose-4 = Chọn 4
    .help = Chọn mục số 4.
action-choose-5 = Chọn 5
    .help = Chọn mục số 5.
action-choose-6 = Chọn 6
    .help = Chọn mục số 6.
action-choose-7 = Chọn 7
    .help = Chọn mục số 7.
action-choose-8 = Chọn 8
    .help = Chọn mục số 8.
action-choose-9 = Chọn 9
    .help = Chọn mục số 9.

## Phần mềm

action-help = Trợ giúp
    .help = Các phím dùng được ở đây, theo bộ phím đang dùng.
action-palette = Bảng lệnh
    .help = Tìm mọi lệnh theo tên, kèm phím của lệnh.
action-menu = Trình đơn
    .help = Các lệnh của màn hình này, chọn bằng mũi tên và Enter.
action-language = Đổi tiếng Việt, tiếng Anh
    .help = Chuyển chữ trên màn hình sang tiếng kia; nội dung đại hội không đổi.
action-hall-black = Phím của bút trình chiếu
    .help = Phím tắt màn chiếu của bút trình chiếu; ở đây không làm gì.
action-rehearse = Tập dượt
    .help = Tập dượt kịch bản đang chọn; buổi đang dở thì tiếp tục.
action-run-live = Điều hành thật
    .help = Mở kịch bản đang chọn để điều hành thật.
action-open-session = Mở kịch bản khác
    .help = Mở một kịch bản từ tệp.
action-quit = Thoát
    .help = Thoát sau khi hỏi lại; nhật ký đã ghi đủ, lúc nào cũng tiếp tục được.

## Giờ tập dượt

action-clock-hold = Dừng, chạy giờ tập dượt
    .help = Dừng đồng hồ tập dượt; bấm lần nữa thì chạy tiếp.
action-clock-jump = Chuyển giờ tập dượt
    .help = Đưa đồng hồ tập dượt đến một giờ khác.
action-clock-faster = Tập nhanh hơn
    .help = Cho đồng hồ tập dượt chạy nhanh hơn.
action-clock-slower = Tập chậm hơn
    .help = Cho đồng hồ tập dượt chạy chậm lại.

## Lỗi của bộ phím

problem-K030 = Không có màn hình nào tên “{ $mode }”.
    .do = { $near ->
        [none] Các tên dùng được: { $known }.
       *[other] Có phải là “{ $near }”? Các tên dùng được: { $known }.
    }
problem-K031 = Không có việc nào tên “{ $action }”.
    .do = { $near ->
        [none] Xem tên các việc bằng lệnh presidium keys; “none” để bỏ phím.
       *[other] Có phải là “{ $near }”? Xem tên các việc bằng lệnh presidium keys.
    }
problem-K032 = “{ $keys }” không phải là phím.
    .do = { $near ->
        [none] Viết như sau: "v", "f10", "enter", "pagedown", "ctrl-p"; nhiều phím bấm lần lượt thì cách nhau: "t g".
       *[other] Có phải là “{ $near }”?
    }
problem-K033 = Phím “{ $keys }” ở { $mode } đã dùng cho “{ $other }”, không dùng cho “{ $action }” được nữa.
    .do = Bỏ một trong hai chỗ.
problem-K034 = Phím “{ $keys }” ({ $action }) và phím của “{ $other }” ở { $mode } che nhau: phím này là đoạn đầu của phím kia.
    .do = Chọn phím khác cho một trong hai việc.
problem-K035 = Không dùng phím “{ $keys }” ở { $mode } được: { $why ->
        [twin] cửa sổ dòng lệnh không phân biệt được nó với Enter, Tab, Esc hoặc phím xóa lùi
        [ctrl] Ctrl chỉ đi chắc chắn với chữ cái, mũi tên và phím F
        [backspace] bộ gõ tiếng Việt tự gửi phím xóa lùi
        [field] phím này để nhập vào ô
       *[letter] chữ này do bộ gõ ghép ra, không có trên bàn phím
    }.
    .do = Chọn phím khác: phím F, mũi tên, Ctrl với chữ cái, hoặc chữ không dấu.
problem-K036 = Phím “{ $keys }” ở { $mode } đang gọi “{ $action }”, mà bút trình chiếu có thể gửi phím này bất cứ lúc nào.
    .do = Các phím b, dấu chấm, F5, PageUp, Esc chỉ được dùng để xem, quay lại, hoặc để trống.
problem-K037 = Phím PageDown ở { $mode } đang gọi “{ $action }”.
    .do = PageDown là phím Tiếp của bút trình chiếu: dùng cho “clicker-next”; ở danh sách có thể dùng để xem trang sau.
problem-K038 = Phím “{ $keys }” ở { $mode } có w, [ hoặc ]: bộ gõ tiếng Việt biến các phím này thành ư, ơ.
    .do = Chọn phím khác.
problem-K039 = Phím “{ $keys }” ở { $mode } có chữ gõ đôi: bộ gõ tiếng Việt biến chữ đôi thành chữ khác (dd thành đ).
    .do = Chọn hai chữ khác nhau.
problem-K040 = Ở { $mode } không còn phím nào cho “{ $action }”.
    .do = Thêm phím cho việc này; bộ phím dựa trên "default" thì có sẵn.
problem-K041 = Ở { $mode }, “{ $action }” chỉ gọi được bằng chữ cái ({ $keys }).
    .do = Thêm một phím không phải chữ cái cho việc này, hoặc cho “menu”: bộ gõ có thể giữ chữ lại.
problem-K042 = Không tìm thấy bộ phím “{ $base }” để dựa vào.
    .do = { $near ->
        [none] Các bộ phím có sẵn: default, clicker.
       *[other] Có phải là “{ $near }”?
    }
problem-K043 = Màn hình “{ $mode }” viết hai lần.
    .do = Gộp hai phần làm một.
problem-K044 = Dòng của “{ $action }” không có phím nào.
    .do = Thêm phím, hoặc bỏ dòng này.
problem-K045 = “{ $id }” là tên bộ phím có sẵn của chương trình, nội dung lại khác.
    .do = Đặt tên khác cho bộ phím này và viết based_on: "{ $id }".
problem-K046 = “{ $id }” không dùng làm tên được.
    .do = Tên gồm chữ thường không dấu, chữ số, dấu gạch nối, dài nhất 40 ký tự.
