# Kiểm phiếu trên máy của Ban kiểm phiếu (presidium count): màn hình, tệp, đối chiếu hai tổ.

cli-count = Kiểm phiếu trên máy của Ban kiểm phiếu, hoặc đối chiếu kết quả hai, ba tổ
arg-round = Tệp lần bầu do bàn điều hành ghi khi thông qua danh sách (đuôi .round.json)
arg-compare = Đối chiếu hai hoặc ba tệp kết quả (đuôi .result.json)
what-count = tệp kiểm phiếu
cli-count-no-terminal = không có màn hình để kiểm phiếu.
    .do = hãy chạy trong cửa sổ dòng lệnh.
cli-count-result = Kết quả kiểm phiếu: { $file }
cli-count-go-on = Đọc tiếp bằng: presidium count { $file }
cli-count-equal = Bằng nhau ở mọi dòng: { $teams }.
cli-count-two-equal = { $one } và { $two } bằng nhau ở mọi dòng: lấy kết quả này. { $other } khác ở:
cli-count-different = { $lines } dòng khác nhau:
cli-count-three-different = Không có hai kết quả nào bằng nhau; { $lines } dòng khác nhau:
cli-count-read-again = Không cho các tổ xem số của nhau. Đọc lại những dòng này trên phiếu, rồi đối chiếu lại.
cli-count-other-mode = { $file } và { $before }: một tệp của điều hành thật, một tệp của tập dượt.
    .do = chỉ đối chiếu hai tệp cùng loại.
cli-count-other-journal = { $file } và { $before } là của hai đại hội (hai nhật ký) khác nhau.
    .do = kiểm tra lại tên tệp.
cli-count-other-election = { $file } và { $before } là của hai cuộc bầu khác nhau.
    .do = kiểm tra lại tên tệp.
cli-count-other-round = { $file } và { $before } là của hai lần bầu khác nhau.
    .do = kiểm tra lại tên tệp; số sau tên cuộc bầu là số của lần bầu.
cli-count-other-list = { $file } và { $before } có danh sách khác nhau, hoặc cùng tên mà khác thứ tự.
    .do = cả hai tổ phải kiểm từ cùng một tệp lần bầu.
cli-count-same = { $file } và một tệp khác là cùng một kết quả.
    .do = lấy tệp của từng tổ.

## Tệp không dùng được

count-what-round = tệp lần bầu (.round.json)
count-what-result = tệp kết quả của một tổ (.result.json)
count-what-working = tệp tạm của một tổ (.count)
count-file-unreadable = { $file } không đọc được: { $detail }.
    .do = xem dòng { $line }; tốt nhất là chép lại tệp từ máy điều hành, không sửa tay.
count-file-of-another-kind = { $file } không phải { $needed }{ $found_is ->
        [given] , mà là { $found }
       *[empty] {""}
    }.
    .do = chọn { $needed }.
count-file-newer = { $file } do bản chương trình mới hơn ghi (dạng { $format }); bản này đọc được đến dạng { $reads }.
    .do = dùng cùng một bản chương trình trên máy điều hành và máy của Ban kiểm phiếu.
count-file-unknown-field = { $file } có trường "{ $field }" mà dạng tệp này không có.
    .do = { $near_is ->
        [given] có phải ý là "{ $near }"? Tốt nhất là chép lại tệp gốc, không sửa tay.
       *[empty] chép lại tệp gốc, không sửa tay.
    }
count-file-contradicts = { $file } tự mâu thuẫn: { $detail }.
    .do = chép lại tệp gốc; nếu vẫn vậy, ghi lại tệp từ máy đã lập ra nó.
count-file-no-names = danh sách bầu cử trống
count-file-no-seats = số lượng cần bầu là 0
count-file-kind = phiếu một người mà danh sách có nhiều người
count-file-votes = số dòng phiếu bầu không bằng số người trong danh sách
count-file-list = danh sách không đúng với mã của danh sách
count-file-stacks = một xấp có dưới 10 phiếu, hoặc không đúng với danh sách

## Các dòng

count-line-collected = số phiếu thu về
count-line-reasons = lý do phiếu không hợp lệ (một bên có ghi, một bên không)
count-numbered = số { $number } { $name }

## Khung và trước khi đọc phiếu

counting-title = KIỂM PHIẾU lần bầu { $round } · { $mode } · { $title }
counting-too-small = Cửa sổ nhỏ quá: cần 80x24. Phím vẫn dùng được, phiếu đã đọc vẫn còn.
counting-about = Bầu { $seats } người, danh sách { $names } người: { $kind }. { $how }
counting-how-strike = Đọc to số thứ tự của những tên bị gạch; người gõ máy gõ đúng các số ấy.
counting-how-agree = Đọc to số thứ tự của những tên đánh dấu không đồng ý; người gõ máy gõ đúng các số ấy.
counting-how-single = Đọc to "đồng ý" hoặc "không đồng ý"; mỗi phiếu gõ một phím.
counting-issued = Phát ra { $issued } phiếu.
counting-minutes-first = Biên bản kiểm phiếu ký tay là bản chính. Máy này giúp đọc, cộng và đối chiếu; phiếu nghi ngờ do Ban kiểm phiếu kết luận.
counting-row-team = Tên tổ
    .about = Ví dụ "Tổ 1". Tên này đặt cho tệp kết quả; hai tổ phải khác tên.
counting-row-members = Thành viên
    .about = Họ tên cách nhau bằng dấu phẩy; có thể để trống.
counting-row-issued = Số phiếu phát ra
    .about = Để trống nếu chưa được báo.
counting-row-collected = Số phiếu thu về
    .about = Số phiếu đếm được khi mở thùng, kể cả phiếu không hợp lệ.
counting-row-method = Cách nhập
    .about = 1 gõ từng phiếu theo số bị gạch · 2 gõ tổng số từ giấy kiểm phiếu. Phím ← → để đổi.
counting-row-stack-size = Số phiếu một xấp
    .about = Từ 10 đến 500. Ít phiếu quá thì tổng của xấp có thể lộ người bỏ phiếu; xấp cuối còn dưới 10 phiếu được gộp vào xấp trước.
counting-method-papers = đọc từng phiếu
counting-method-totals = nhập tổng số
counting-only-digits = Ở đây chỉ gõ chữ số.
counting-team-missing = Chưa có tên tổ.
counting-papers-wrong = Số phiếu phải là một số từ 1 đến 99999.
counting-stack-wrong = Một xấp có từ 10 đến 500 phiếu.
counting-team-goes-on = Tổ này đang kiểm dở. Esc để quay lại chọn đọc tiếp, hoặc đặt tên khác.
counting-go-on = Đang kiểm dở
counting-goes-on = { $team }: đã ghi { $papers }/{ $collected } phiếu, { $stacks } xấp
counting-new = Tổ khác, bắt đầu từ đầu
counting-resumed = Xấp { $stack } chưa ghi thì coi như chưa đọc: đọc lại cả xấp { $stack } từ phiếu đầu. Các xấp trước còn nguyên.

## Đang đọc phiếu

counting-status = { $team } · xấp { $stack }: { $open }/{ $target } phiếu, chưa ghi · đã ghi { $closed }/{ $collected } phiếu
counting-status-read = { $team } · đã ghi đủ { $closed }/{ $collected } phiếu
counting-status-sample = { $team } · ĐỌC LẠI XẤP { $stack } ĐỂ KIỂM TRA: { $open }/{ $target } phiếu
counting-status-correction = { $team } · ĐỌC LẠI XẤP { $stack } ĐỂ SỬA: { $open }/{ $target } phiếu
counting-status-back = {" "}· rút lại { $back } lần
counting-status-sheet = { $team } · nhập tổng số · thu về { $collected } phiếu
counting-heading-name = STT Họ và tên
counting-heading-closed = đã ghi
counting-heading-open = chưa ghi
counting-heading-open-against = đồng ý/không
counting-papers-line = Đã ghi: hợp lệ { $valid }, không hợp lệ { $invalid } · chưa ghi: hợp lệ { $open_valid }, không hợp lệ { $open_invalid }
counting-papers-line-open = Đang đọc: hợp lệ { $open_valid }, không hợp lệ { $open_invalid }
counting-more-names = Đang hiện số { $from } đến { $to } trong { $names } người · PgUp, PgDn
counting-reasons = Không hợp lệ vì
counting-label-strike = Gạch số:
counting-label-agree = Không đồng ý số:
counting-label-single = Phiếu:
counting-typing-one = { $kind ->
    [strike] 3 7 ⏎ một phiếu gạch số 3 và 7 · 0 ⏎ không gạch ai
    [agree] 3 7 ⏎ không đồng ý số 3 và 7 · 0 ⏎ đồng ý tất cả · ?5 dòng 5 không tính
   *[single] 1 đồng ý · 2 không đồng ý (không cần ⏎)
}
counting-typing-more = { $kind ->
    [single] x12 ⏎ thêm 12 phiếu như phiếu trước
   *[other] 3 7 x12 ⏎ 12 phiếu như thế · x12 ⏎ thêm 12 phiếu như phiếu trước
}
counting-typing-invalid = { $kind ->
    [single] k4 ⏎ không hợp lệ vì lý do 4
   *[other] k3 ⏎ không hợp lệ vì lý do 3
}
counting-typing-back = F3 rút lại dòng vừa nhập, khi xấp còn mở
counting-typing-close = F2 ghi xấp · F4 các xấp đã ghi · F8 kết thúc
counting-times = {" "}× { $times } phiếu
counting-means-like = như phiếu trước
counting-means-invalid = không hợp lệ: { $reason }
counting-means-for = đồng ý
counting-means-against = không đồng ý
counting-means-strike = để lại { $left }/{ $seats } · gạch: { $names }
counting-means-strike-invalid = KHÔNG HỢP LỆ, để lại { $left }, cần bầu { $seats } · gạch: { $names }
counting-means-agree = không đồng ý: { $names_is ->
    [given] { $names }
   *[empty] không có ai
}{ $uncounted_is ->
    [given] {" "}· không tính: { $uncounted }
   *[empty] {""}
} · đồng ý { $left }
counting-full = Xấp { $stack } đủ { $papers } phiếu. So cột "chưa ghi" với giấy ghi của xấp này: khớp thì ⏎ để ghi; vừa đọc nhầm dòng cuối thì F3.
counting-full-look = Xấp đã đủ. So với giấy ghi rồi nhấn ⏎ (hoặc F2) để ghi xấp; F3 rút lại dòng cuối.
counting-all-read = Đã đọc hết phiếu. ⏎ (hoặc F8) để kết thúc; F4 để đọc lại một xấp làm mẫu.
counting-read-look = Đã đủ số phiếu thu về. Nếu trong thùng còn phiếu, sửa số phiếu thu về (F7).

## Nói ngay tại chỗ

counting-taken = Đã nhận { $papers } phiếu.
counting-taken-invalid = Đã nhận { $papers } phiếu KHÔNG HỢP LỆ: { $reason }. Nếu đọc nhầm: F3 rút lại.
counting-taken-for-nobody = Đã nhận { $papers } phiếu không đồng ý với ai: đang tính là hợp lệ. Ban kiểm phiếu kết luận; nếu không hợp lệ, F3 rút lại rồi gõ k và lý do.
counting-taken-back = Đã rút lại dòng cuối: { $papers } phiếu.
counting-nothing-to-take-back = Không có dòng nào để rút lại. Xấp đã ghi thì chỉ sửa được bằng cách đọc lại cả xấp (F4).
counting-closed = Đã ghi xấp { $stack }.
counting-joined = Ít hơn 10 phiếu, đã gộp vào xấp { $stack } và ghi.
counting-corrected = Đã ghi lại xấp { $stack }; lần sửa này có trong tệp kết quả.
counting-sample-equal = Xấp { $stack }: đọc lại bằng lần trước ở mọi dòng.
counting-sample-differs = Xấp { $stack }: đọc lại KHÁC lần trước ở: { $lines }. Đọc lại cả xấp để sửa (F4), hoặc kiểm tra thêm một lần.
counting-nothing-read = Xấp này chưa có phiếu nào.
counting-too-few = Xấp mới có { $papers } phiếu; phải đủ { $least } phiếu mới ghi được, để không lộ phiếu của ai.
counting-too-few-left = Chỉ còn { $left } phiếu, không đủ một xấp { $least } phiếu: đọc nốt vào xấp này.
counting-not-written = CHƯA GHI ĐƯỢC: { $system }. Không mất gì; kiểm tra ổ đĩa hoặc chỗ trống, rồi làm lại.
counting-elsewhere = Tệp tạm của tổ này đã bị cửa sổ khác ghi. Đóng cửa sổ kia, hoặc thoát rồi mở lại để đọc tiếp từ tệp đó.
counting-lacking-empty = Còn trống: { $line }. Không có phiếu thì ghi 0; giấy không ghi thì bấm -.
counting-lacking-needed = Không thể thiếu: { $line }. Phải đếm rồi ghi số.
counting-number-too-large = Số lớn quá; số vừa gõ được giữ nguyên.
counting-stack-open = Đang có phiếu đọc dở: ghi xấp này (F2) trước đã.
counting-sample-begun = Đọc lại cả xấp, không nhìn giấy ghi cũ. Số cũ không hiện; đọc xong máy cho biết bằng hay khác.
counting-correction-begun = Đọc lại cả xấp từ phiếu đầu. Số cũ được thay khi xấp này được ghi.
counting-put-away = Thôi đọc lại; xấp đó giữ nguyên số đã ghi.
counting-why-missing = Chưa ghi lý do.
counting-recounted = Đã sửa số phiếu thu về; lần sửa này có trong tệp kết quả.
counting-words-missing = Trưởng Ban kiểm phiếu phải giải thích bằng lời.

counting-fault-sign = "{ $sign }" không dùng ở đây. Gõ số; x và số lần; k và số của lý do.
counting-fault-number = Không có số { $number }: danh sách có { $names } người.
counting-fault-twice = Số { $number } gõ hai lần.
counting-fault-zero = 0 là không gạch ai, nên không đi cùng số khác.
counting-fault-one-or-two = Phiếu một người: 1 đồng ý, 2 không đồng ý; không hợp lệ thì k và số của lý do.
counting-fault-reason = Loại phiếu này không có lý do số { $digit }.
counting-fault-reason-beside = Phiếu không hợp lệ thì không gõ thêm số; chỉ k và số của lý do.
counting-fault-missing = Sau "{ $sign }" còn thiếu số.
counting-fault-times = Không thể có { $times } phiếu như thế; từ 1 đến 9999.
counting-fault-behind-times = Sau số lần không còn gì nữa.
counting-fault-nothing-before = Xấp này chưa có phiếu nào để lặp lại.
counting-fault-full = Không còn chỗ: xấp đã đủ phiếu.
counting-fault-room = Xấp chỉ còn { $room } phiếu. Gõ x{ $room }, phần còn lại gõ ở xấp sau; nếu đây là xấp cuối thì số phiếu nhiều hơn số thu về: đếm lại, sửa bằng F7.

## Nhập tổng số

counting-cell-empty = (trống)
counting-cell-not-counted = không đếm
counting-cell-reason = – { $reason }
counting-cell-against = { $number } { $name }: không đồng ý
counting-sheet-lacking = Còn { $lines } dòng trống. 0 là không có phiếu nào; - là giấy không đếm; trống là chưa nhập.
counting-adds-up = Cộng khớp. F8 để kết thúc.

## Kết thúc

counting-finish-blocked = Chưa kết thúc được:
counting-obstacle-open = Còn phiếu đang đọc, chưa ghi: ghi xấp này (F2), hoặc Esc để bỏ.
counting-obstacle-left = Còn { $left } phiếu chưa đọc. Nếu trên bàn không còn phiếu nào: đếm lại, rồi sửa số phiếu thu về (F7) hoặc đọc lại một xấp (F4).
counting-obstacle-sample = Xấp { $stack } đọc lại khác lần trước: đọc lại để sửa, hoặc kiểm tra thêm một lần (F4).
counting-finish-sums = { $team }: thu về { $collected }, hợp lệ { $valid }, không hợp lệ { $invalid }. Cộng khớp.
counting-finish-after = Nhấn ⏎ để ghi tệp kết quả. Sau đó tổ này không đọc thêm phiếu được nữa.
counting-words-may = Trưởng Ban kiểm phiếu ghi thêm (nếu cần):
counting-words-must = Trưởng Ban kiểm phiếu giải thích bằng lời (bắt buộc):
counting-overwrite = Đã có tệp kết quả
counting-overwrite-about = { $team_is ->
    [given] Chỗ này đã có kết quả của { $team }{ $time_is ->
        [given] , ghi lúc { $time }
       *[empty] {""}
    }.
   *[empty] Chỗ này đã có một tệp cùng tên mà chương trình không đọc được.
}
counting-overwrite-keep = 1  giữ tệp cũ, quay lại
counting-overwrite-replace = 2  thay bằng kết quả này
counting-done = Kiểm phiếu xong. Kết quả của tổ đã ghi tại:
counting-done-next = Chép tệp này sang máy điều hành (USB) để đọc vào. Có hai tổ thì đối chiếu trước: presidium count --compare TỆP TỆP. Tệp chỉ có tổng số, không có phiếu của ai. Biên bản ký tay vẫn là bản chính.
counting-left-behind = Không xóa được tệp tạm { $file }: hãy xóa tay.

## Bảng, câu hỏi

counting-menu = Việc làm được
counting-do-close-stack = Ghi xấp đang đọc
counting-do-take-back = Rút lại dòng vừa nhập
counting-do-stacks = Các xấp đã ghi: đọc lại để kiểm tra, để sửa
counting-do-collected = Sửa số phiếu thu về
counting-do-finish = Kết thúc kiểm phiếu
counting-do-help = Cách làm
counting-do-language = English / Tiếng Việt
counting-do-leave = Thoát
counting-leave = Thoát?
counting-leave-loses = Xấp { $stack } đang đọc { $papers } phiếu, chưa ghi: thoát là mất, phải đọc lại cả xấp.
counting-leave-keeps = Các xấp đã ghi còn nguyên, mở lại là đọc tiếp được.
counting-leave-sheet = Các số đã nhập ở đây chưa ghi vào đâu: thoát là mất.
counting-answer-stay = Ở lại, làm tiếp
counting-answer-put-away = Thôi đọc lại xấp này, giữ số đã ghi
counting-answer-quit = Thoát
counting-stacks = Các xấp đã ghi
counting-stacks-none = Chưa có xấp nào được ghi.
counting-stacks-about = ↑ ↓ chọn xấp. 1: đọc lại để kiểm tra (mẫu); 2: đọc lại để sửa, có lý do.
counting-stack-line = Xấp { $stack }: { $papers } phiếu{ $corrected ->
    [0] {""}
   *[other] {" "}· đã sửa { $corrected } lần
}{ $checked ->
    [equal] {" "}· đọc lại: bằng
    [unequal] {" "}· đọc lại: KHÁC
   *[none] {""}
}
counting-why = Vì sao đọc lại xấp { $stack }
counting-why-about = Cả xấp được đọc lại; lý do và giờ sửa có trong tệp kết quả.
counting-collected-about = Đang ghi thu về { $collected } phiếu. Đếm lại trên bàn trước khi sửa; lý do và giờ sửa có trong tệp kết quả.
counting-collected-why = Lý do
counting-discard = Xóa phần đang kiểm dở?
counting-discard-about = Mọi xấp đã ghi của { $team } sẽ mất.
counting-discard-keep = 1  giữ lại
counting-discard-delete = 2  xóa, kiểm lại từ đầu

counting-hint-menu = việc khác
counting-hint-help = cách làm
counting-hint-choose = chọn
counting-hint-discard = xóa
counting-hint-quit = thoát
counting-hint-next-line = dòng sau
counting-hint-language = English
counting-hint-not-counted = không đếm
counting-reason-papers = { $reason } { $papers }
counting-sample-title = Đọc lại khác lần trước
counting-hint-finish = kết thúc
counting-hint-close-stack = ghi xấp
counting-hint-stacks = các xấp
counting-hint-take-back = rút lại
counting-hint-enter = nhận phiếu
counting-hint-invalid = không hợp lệ
counting-hint-times = số lần
counting-hint-do = làm
counting-hint-sample = kiểm tra
counting-hint-correct = sửa
counting-hint-go-on = tiếp
counting-hint-write = ghi kết quả
counting-hint-back = quay lại

counting-help = Cách làm
counting-help-one = Một người đọc to, một người gõ, một người nhìn màn hình. Phiếu có số dư: gõ số của những tên bị gạch rồi ⏎ (3 7 ⏎); 0 ⏎ là không gạch ai. Phiếu không có số dư: gõ số của những tên đánh dấu không đồng ý; 0 ⏎ là đồng ý tất cả. Phiếu một người: 1 đồng ý, 2 không đồng ý, không cần ⏎.
counting-help-more = Nhiều phiếu giống nhau: 3 7 x12 ⏎ là 12 phiếu như thế; x12 ⏎ là thêm 12 phiếu như phiếu trước. Bàn phím số: * thay cho x, / thay cho k.
counting-help-invalid = Phiếu không hợp lệ: k và số của lý do (k7 ⏎). Gạch hết hoặc để lại quá số lượng thì máy tự biết từ các số đã gõ.
counting-help-lines = Phiếu không có số dư, dòng để trống hoặc đánh dấu cả hai ô: ? trước số ấy (?5); dòng đó không tính, phiếu vẫn hợp lệ.
counting-help-stacks = Phiếu chia từng xấp. Đủ xấp thì so cột "chưa ghi" với giấy ghi rồi ⏎. F3 rút lại dòng vừa nhập, chỉ khi xấp còn mở; số lần rút lại luôn hiện.
counting-help-again = F4: chọn một xấp đã ghi, đọc lại để kiểm tra (máy chỉ cho biết bằng hay khác, khác ở dòng nào) hoặc đọc lại để sửa, có lý do.
counting-help-doubt = Nét gạch không rõ, phiếu nghi ngờ: Ban kiểm phiếu bàn và kết luận rồi mới gõ. Máy không quyết định thay.
counting-help-exchanged = Phiếu rách, hỏng đã đổi trước khi bỏ vào thùng không nằm trong thùng, nên không gõ; số phiếu phát ra giữ nguyên.
counting-help-sheet = Nhập tổng số: 0 là không có phiếu nào, trống là chưa nhập, - là giấy không đếm dòng ấy. Ba điều khác nhau.
counting-help-secret = Phiếu đang đọc chỉ nằm trong bộ nhớ. Ghi ra đĩa chỉ có tổng của cả xấp từ 10 phiếu trở lên; mất điện thì mất xấp đang đọc, máy báo phải đọc lại xấp nào.
counting-help-two = Hai tổ kiểm riêng, không nhìn số của nhau. Đối chiếu: presidium count --compare TỆP TỆP; khác thì chỉ nêu dòng, không nêu số, để đọc lại trên phiếu.
