# Màn hình bầu cử: các lần bầu, quyết định của Đại hội giữa các lần bầu, và những khung nhập thêm.
# Dòng nào dịch sang tiếng Anh cũng phải có đủ cùng tên, cùng biến.

## Các lần bầu

ladder-round-about = Lần thứ { $round ->
    [2] hai
    [3] ba
    [4] tư
    [5] năm
   *[other] { $round }
}: { $kind ->
    [again] bỏ phiếu lại vì phiếu lần trước đã bị hủy
    [revote] bầu lại giữa những người bằng phiếu nhau
   *[next] { $alternates ->
        [yes] bầu dự khuyết
       *[no] bầu tiếp số còn thiếu
    }
}, lấy { $seats } người
ladder-round-short = Lần { $n }: { $kind ->
    [first] bầu lần đầu
    [again] bỏ phiếu lại
    [revote] bầu lại { $seats } người
   *[next] { $alternates ->
        [yes] dự khuyết { $seats }
       *[no] bầu tiếp { $seats } người
    }
}
ladder-round-over = Lần { $n }: { $how ->
    [cancelled] hủy ({ $collected }/{ $issued })
    [alternates] dự khuyết { $elected }
   *[elected] trúng cử { $elected }
}
ladder-round-line = Lần { $n }: phát ra { $issued }, thu về { $collected }; { $how ->
    [cancelled] Đại hội đã hủy toàn bộ phiếu
    [alternates] bầu được { $elected } dự khuyết
   *[elected] trúng cử { $elected } người
}{ $tied ->
    [0] {""}
   *[other] ; { $tied } người bằng phiếu nhau: { $names }
}
ladder-progress = Đã trúng cử { $elected }/{ $seats }{ $left ->
    [0] {""}
   *[other] , còn thiếu { $left }
}{ $wanted ->
    [0] {""}
   *[other] ; dự khuyết { $alternates }/{ $wanted }
}
ladder-stopped = Đại hội đã quyết định không bầu tiếp.
ladder-elected-so-far = Trúng cử: { $names }
ladder-alternates-so-far = Dự khuyết: { $names }
ladder-round-cancelled = ĐÃ HỦY: Đại hội quyết định hủy toàn bộ { $collected } phiếu đã thu về.
ladder-round-void = DỪNG KIỂM PHIẾU: thu về { $collected }, nhiều hơn { $issued } đã phát ra. Bấm Tiếp để Đại hội quyết định hủy phiếu.
ladder-decided = { $what }: { $passed ->
    [yes] có
   *[no] không
}
ladder-decision-cards = Đồng ý { $yes }/{ $present } có mặt, tính trên { $base }, cần từ { $need }: { $passed ->
    [yes] THÔNG QUA
   *[no] CHƯA THÔNG QUA
}

ladder-exchanged = Đã đổi { $n } phiếu hỏng
ladder-explained = Giải trình của Trưởng Ban kiểm phiếu: { $text }
ladder-support = ủng hộ { $support }, cần { $need }
ladder-left-out = không đưa vào, theo phiếu xin ý kiến
ladder-surplus-ask = Số dư vượt mức cho phép: Đoàn Chủ tịch xem lại trước khi biểu quyết.
ladder-voted-first = Đại hội biểu quyết lại những người này rồi mới phát phiếu.

ladder-ending-tie-ask = bằng phiếu nhau, Đại hội quyết định có bầu lại hay không
ladder-ending-tie-alternates = bầu đủ số lượng, chỗ dự khuyết bằng phiếu nhau
ladder-ending-alternates = bầu đủ số lượng, còn thiếu dự khuyết, Đại hội quyết định có bầu tiếp hay không

ladder-standing-elected = trúng cử, { $over ->
    [0] vừa đủ phiếu
   *[other] dư { $over } phiếu
}
ladder-standing-enough = đủ phiếu, { $over ->
    [0] vừa đủ
   *[other] dư { $over } phiếu
}
ladder-standing-tied = bằng phiếu, chỗ cuối cùng
ladder-standing-no-seat = quá một nửa, đã đủ số lượng
ladder-standing-alternate = dự khuyết thứ { $n }
ladder-standing-alternate-enough = đủ phiếu dự khuyết
ladder-standing-alternate-tied = bằng phiếu, chỗ dự khuyết
ladder-standing-alternate-elected = được bầu dự khuyết

# Thêm vào lời dẫn và việc làm của từng bước trong các lần bầu sau.

round-no-majority = Lần này không cần quá một nửa: lấy người nhiều phiếu hơn. Căn cứ: { $source }.
round-do-print-revote = Lần này phiếu chỉ có những người bằng phiếu nhau: { $list }; ghi rõ “lần thứ { $round }” để không lẫn với phiếu lần trước.
round-do-print-again = Danh sách giữ nguyên; ghi rõ “lần thứ { $round }”, không dùng lại phiếu đã hủy.
round-say-revote = Đây là lần bầu lại giữa những { $address } bằng phiếu nhau: { $list }. Lần này lấy { $seats } { $address } nhiều phiếu hơn, không cần quá một nửa.
round-say-alternates-only = Số lượng chính thức đã bầu đủ; lần này bầu { $seats } dự khuyết.
round-say-alternates = Dự khuyết, xếp theo số phiếu từ cao xuống thấp: { $list }.
round-say-tied = Các { $address } { $list } bằng phiếu nhau, mỗi { $address } { $votes } phiếu, trong khi số chỗ còn lại không đủ; { $then ->
    [revote] Đại hội bầu lại giữa những { $address } này.
   *[ask] Đoàn Chủ tịch sẽ xin ý kiến Đại hội.
}
round-say-short = Còn thiếu { $seats ->
    [0] { $alternates } { $address } dự khuyết
   *[other] { $seats } { $address }
} so với số lượng cần bầu; Đoàn Chủ tịch sẽ xin ý kiến Đại hội về việc bầu tiếp.

## Đại hội quyết định giữa các lần bầu: .who ai nói, .say lời đưa ra, .do việc làm, .yes và .no lời sau khi đã quyết định

decide-nothing = Số liệu đã được sửa, không còn điều gì phải quyết định ở bước này. Bấm Tiếp để đi tiếp.
decide-cancel = Hủy phiếu
    .who = Chủ tịch điều hành
    .say = Kính thưa Đại hội! Ban kiểm phiếu báo cáo: phát ra { $issued } phiếu, thu về { $collected } phiếu, thừa { $over } phiếu; đã đếm lại và vẫn như vậy. Số phiếu này không được kiểm. Đoàn Chủ tịch đề nghị Đại hội hủy toàn bộ { $collected } phiếu đã thu về và tổ chức bỏ phiếu lại.
    .do = Không rút bớt phiếu, không kiểm số phiếu này. Biểu quyết bằng thẻ, hỏi đủ ba ý. Được thông qua: niêm phong riêng số phiếu bị hủy, phát phiếu mới, bỏ phiếu lại với danh sách cũ. Chưa được thông qua: giải thích thêm rồi biểu quyết lại.
    .yes = Đại hội đã thống nhất hủy toàn bộ { $collected } phiếu đã thu về và bỏ phiếu lại; danh sách bầu cử giữ nguyên. Mời Ban kiểm phiếu niêm phong số phiếu bị hủy và chuẩn bị phiếu mới.
    .no = Việc hủy phiếu chưa được Đại hội thông qua. Thu về { $collected } phiếu, phát ra { $issued } phiếu thì không thể kiểm. Đoàn Chủ tịch xin giải thích thêm và xin ý kiến Đại hội lần nữa.
decide-continue = Bầu tiếp
    .who = Chủ tịch điều hành
    .say = Kính thưa Đại hội! Bầu { $election } đến nay có { $elected } { $address } trúng cử trên số lượng { $seats }, còn thiếu { $left } { $address }{ $alternates ->
        [yes] {" "}dự khuyết
       *[no] {""}
    }. Đoàn Chủ tịch xin ý kiến Đại hội về việc bầu tiếp số còn thiếu.
    .do = Đại hội quyết định có bầu tiếp hay không, biểu quyết bằng thẻ. Bầu tiếp: những người chưa trúng cử vẫn ở trong danh sách, rồi hỏi Đại hội có đưa thêm người mới không. Không bầu tiếp: dừng ở số đã trúng cử, ghi vào biên bản, báo cáo cấp ủy cấp trên.
    .yes = Đại hội đã thống nhất bầu tiếp { $left } { $address }{ $alternates ->
        [yes] {" "}dự khuyết
       *[no] {""}
    } còn thiếu.
    .no = Đại hội đã quyết định không bầu tiếp. Việc bầu { $election } dừng ở { $elected } { $address } đã trúng cử trên số lượng { $seats }.
decide-new-names = Thêm người mới
    .who = Chủ tịch điều hành
    .say = { $names ->
        [0] Danh sách bầu tiếp hiện chưa có ai.
       *[other] Danh sách bầu tiếp hiện có { $names } { $address } chưa trúng cử ở lần trước: { $list }.
    } Đoàn Chủ tịch xin ý kiến Đại hội về việc đưa thêm người mới vào danh sách.
    .do = Biểu quyết bằng thẻ. Đồng ý: mở lại ứng cử, đề cử, xin rút. Không đồng ý: giữ nguyên những người này rồi biểu quyết danh sách.
    .yes = Đại hội đã đồng ý đưa thêm người mới. { $address_start } nào ứng cử hoặc đề cử thêm, xin mời phát biểu.
    .no = Đại hội không đưa thêm người mới; danh sách bầu tiếp giữ nguyên { $names } { $address }: { $list }.
decide-revote-again = Bầu lại lần nữa
    .who = Chủ tịch điều hành
    .say = Kính thưa Đại hội! Các { $address } { $list } bằng phiếu nhau, mỗi { $address } { $votes } phiếu, nên chưa xác định được người trúng cử. Đoàn Chủ tịch xin ý kiến Đại hội về việc bầu lại một lần nữa giữa những { $address } này.
    .do = Đại hội quyết định, biểu quyết bằng thẻ. Đồng ý: bầu lại, trên phiếu chỉ có những người bằng phiếu nhau. Không đồng ý: dừng ở số đã trúng cử và ghi vào biên bản.
    .yes = Đại hội đã thống nhất bầu lại một lần nữa giữa các { $address } { $list }.
    .no = Đại hội đã quyết định không bầu lại lần nữa. Việc bầu dừng ở { $elected } { $address } đã trúng cử.

## Hội nghị lần thứ nhất: số người của cấp ủy mới

ladder-electorate = { $item }: { $members } ủy viên, có mặt { $present }, từ { $need }
ladder-electorate-short = { $item }: có mặt { $present }/{ $members }, từ { $need }

## Số lượng, người ủng hộ, phiếu xin ý kiến, đổi phiếu

seats-title = Số lượng cần bầu: { $election }
seats-about = Đang đề nghị { $seats }. Chỉ sửa khi Đoàn Chủ tịch đề nghị số khác; sau đó Đại hội biểu quyết số lượng.
seats-field = Số lượng đề nghị
seats-missing = Chưa có số lượng đề nghị.
seats-list = Danh sách giới thiệu { $names } người: { $short ->
    [yes] ít hơn số lượng này
   *[no] số dư { $surplus }{ $limit ->
        [0] {""}
       *[other] , nhiều nhất { $limit }
    }
}.
support-title = Số người ủng hộ: { $election }
support-about = Người ứng cử, được đề cử tại đại hội cần đủ số người dự ủng hộ mới được đưa vào danh sách. Xin Đại hội giơ thẻ ủng hộ từng người. Căn cứ: { $source }.
support-row = { $number } { $name } ({ $support_is ->
    [given] { $support }
   *[empty] chưa ghi
})
support-who = Ai (số thứ tự, tên)
support-number = Số người ủng hộ
support-number-missing = Chưa có số người ủng hộ; không có ai thì gõ 0.
support-present = Số người dự lúc đó
support-need = Cần ít nhất { $need }/{ $present } người dự ủng hộ.
support-enough = { $support } người ủng hộ: đủ để đưa vào danh sách
support-short = { $support } người ủng hộ: thiếu { $missing }, không đưa vào danh sách
opinion-title = Phiếu xin ý kiến: { $election }
opinion-about = Danh sách có { $names } người, nhiều nhất { $most }. Phiếu chỉ ghi { $floor } người ứng cử, được đề cử tại đại hội; giữ lại { $room } người nhiều phiếu nhất.
opinion-votes = { $number }. { $name }
opinion-figure-missing = Ô này còn trống; không có phiếu nào thì gõ 0.
opinion-keep = Giữ lại (số thứ tự)
opinion-keep-wrong = Gõ số thứ tự của những người Đại hội giữ lại, cách nhau bằng dấu cách, ví dụ: 1 4.
opinion-papers = Hợp lệ và không hợp lệ cộng lại là { $sum }, thu về { $collected }
opinion-over-valid = { $name }: { $votes } phiếu, nhiều hơn { $valid } phiếu hợp lệ
opinion-stay = Ở lại danh sách: { $names }
opinion-tied = Bằng phiếu ở chỗ cuối: { $names }. Xin ý kiến Đại hội giữ lại { $places } người.
exchange-title = Đổi phiếu hỏng: { $election }, lần { $round }
exchange-about = Phiếu rách, bẩn hoặc viết nhầm được đổi trước khi bỏ vào thùng: thu phiếu hỏng rồi mới đưa phiếu khác. Số phát ra vẫn là { $issued }.
exchange-field = Đã đổi đến lúc này
exchange-missing = Chưa có số phiếu đã đổi; chưa đổi phiếu nào thì gõ 0.

entry-printed = Phiếu đã in
entry-unused = Còn lại, chưa phát
entry-spoiled = Hỏng trước khi phát
entry-issue-optional = Ba ô cuối không bắt buộc; muốn ghi thì bấm Tab ở ô “Có mặt”.
entry-collect-again = Đếm lại xong mà vẫn thừa thì bấm Enter lần nữa để ghi { $collected }, rồi bấm Tiếp để Đại hội quyết định hủy phiếu. Không rút bớt phiếu.
count-explained = Giải trình
count-explain-why = Chỉ các lý do không khớp, không phiếu bầu nào phụ thuộc vào số này: sửa cho khớp, hoặc ghi giải trình bằng văn bản của Trưởng Ban kiểm phiếu.
count-adds-up-revote = Khớp. { $enough } người nhiều phiếu hơn; { $ending }.
nominate-overrule = Lý do vẫn nhận
nominate-right = { $name }: { $status }, { $may ->
    [yes] có quyền đề cử
    [within] chỉ đề cử trong danh sách do cấp ủy giới thiệu
   *[no] KHÔNG có quyền đề cử
}

## Khi chưa biểu quyết được

list-way-title = Chưa biểu quyết được danh sách
list-way-opinion = Lấy phiếu xin ý kiến, nhập kết quả
list-way-support = Ghi số người ủng hộ
list-way-nominate = Ghi thêm người ứng cử, được đề cử
list-way-withdraw = Ghi người được rút
list-way-overrule = Đoàn Chủ tịch vẫn đưa ra biểu quyết: ghi lý do
overrule-title = Vẫn đưa danh sách ra biểu quyết
overrule-about = Lý do được ghi vào nhật ký và biên bản.
overrule-reason = Lý do
overrule-missing = Chưa có lý do.
tellers-way-title = Ban kiểm phiếu chưa được biểu quyết
tellers-way-go = Đến bước biểu quyết Ban kiểm phiếu, xong thì quay lại phát phiếu
tellers-way-others = Đề nghị người khác
tellers-about-again = Đại hội đã bầu Ban kiểm phiếu; thay người thì phải biểu quyết lại trước khi phát phiếu.

hint-seats = số lượng khác
hint-support = số người ủng hộ
hint-opinion = phiếu xin ý kiến
hint-exchange = đổi phiếu hỏng
hint-enter-opinion = nhập phiếu xin ý kiến
hint-collect-confirm = đã đếm lại, vẫn thừa: ghi
hint-optional-fields = ô không bắt buộc
