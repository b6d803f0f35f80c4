# Lời của phòng export về bầu cử: các lần bầu trong biên bản, biên bản kiểm phiếu, phiếu bầu.

## Từng lần bầu

export-round = Lần thứ { $word }{ $kind ->
    [again] {" "}(bỏ phiếu lại)
    [next] {" "}(bầu tiếp)
    [alternates] {" "}(bầu dự khuyết)
    [revote] {" "}(bầu lại giữa những người bằng phiếu nhau)
   *[first] {""}
}
export-seats-left = { $people } (số còn thiếu)
export-seats-tied = { $people } (trong số những người bằng phiếu nhau)
export-seats-again = { $people } (bỏ phiếu lại)
export-seats-for-alternates = { $people } dự khuyết (số còn thiếu)
export-alternate-seats = Số lượng dự khuyết
export-list-of-tied = { $people }: { $names }
export-from-among = Chỉ bầu trong số người đã trúng cử
export-support = { $name } ({ $support } người ủng hộ, cần { $need })
export-not-supported = Không đủ số người ủng hộ
export-opinion = Phiếu xin ý kiến
export-opinion-of = phát ra { $issued }, thu về { $collected }, hợp lệ { $valid }, không hợp lệ { $invalid }; { $votes }
export-opinion-votes = { $name } { $votes } phiếu
export-opinion-left-out = Không vào danh sách theo phiếu xin ý kiến
export-tellers = Ban kiểm phiếu
export-tellers-named = { $head }, Trưởng ban{ $members_is ->
    [given] ; các thành viên: { $members }
   *[empty] {""}
}{ $replaced_is ->
    [given] ; thay: { $replaced }
   *[empty] {""}
}
export-tellers-not-voted = { $tellers } (Đại hội chưa biểu quyết)
export-tellers-from-round = { $tellers } (từ lần { $round })
export-exchanged = Số phiếu hỏng đã đổi trước khi bỏ phiếu
export-not-returned = Số phiếu không thu về
export-base-of-meeting = { $people } vừa trúng cử { $title }
export-base-present = { $n } người có mặt khi bỏ phiếu
export-base-collected = { $n } phiếu thu về
export-base-valid = { $n } phiếu hợp lệ
export-base-of-papers = { $kind ->
    [valid] số phiếu hợp lệ
   *[collected] số phiếu thu về
}
export-base-and-need = { $base }{ $rule ->
    [half] ; quá một nửa: từ { $need } phiếu
    [share] ; cần từ { $need } phiếu
    [most] ; bầu lại giữa những người bằng phiếu nhau: người được nhiều phiếu hơn trúng cử, không yêu cầu quá một nửa
   *[open] {""}
}
export-round-votes = Đại hội biểu quyết:
export-round-decided = Đại hội quyết định:
export-round-void = Số phiếu thu về ({ $collected }) nhiều hơn số phiếu phát ra ({ $issued }): không kiểm phiếu.
export-round-cancelled = Theo quyết định của Đại hội, toàn bộ số phiếu của lần bầu này bị hủy (lúc { $time }); bỏ phiếu lại.
export-standing-alternate = dự khuyết
export-standing-alternate-place = dự khuyết (thứ { $place })
export-standing-alternate-tied = bằng phiếu nhau ở chỗ dự khuyết cuối cùng
export-enough = Đủ điều kiện trúng cử { $people }, xếp theo số phiếu từ cao xuống thấp:
export-elected-alternates = Dự khuyết { $people }, xếp theo thứ tự:
export-alternates-enough = Đủ điều kiện làm dự khuyết { $people }, xếp theo thứ tự:
export-tied = Bằng phiếu nhau ở { $place ->
    [alternate] chỗ dự khuyết cuối cùng
   *[seat] người cuối cùng
}: { $names } ({ $votes } phiếu); { $then ->
    [ask] Đại hội quyết định có bầu lại hay không
   *[revote] bầu lại giữa những người này
}{ $left ->
    [0] {""}
   *[other] {" "}(còn thiếu { $left })
}.
export-ending = { $ending }{ $left ->
    [0] {""}
   *[other] {" "}(còn thiếu { $left })
}{ $alternates ->
    [0] {""}
   *[other] {" "}(còn thiếu { $alternates } dự khuyết)
}.

## Kết quả chung của cuộc bầu

export-in-all = Kết quả chung
export-in-all-line = { $name }: { $votes } phiếu ({ $percent }), lần thứ { $word }
export-in-all-left = Còn thiếu { $left } so với số lượng cần bầu.
export-in-all-alternates-left = Còn thiếu { $left } dự khuyết.
export-in-all-stopped = Đại hội quyết định không bầu tiếp (lúc { $time }).

## Biên bản kiểm phiếu

export-count-title = BIÊN BẢN KIỂM PHIẾU
export-count-body = BAN KIỂM PHIẾU
export-count-about = Bầu { $title }{ $term_is ->
    [given] , nhiệm kỳ { $term }
   *[empty] {""}
}
export-count-round = { $about }, { $round }
export-count-basis = Căn cứ { $basis }; căn cứ { $kind ->
    [revote] kết quả bầu lần trước, trong đó có những người bằng phiếu nhau ở cuối danh sách trúng cử
    [again] quyết định của Đại hội hủy số phiếu lần trước và bỏ phiếu lại
   *[list] số lượng và danh sách bầu cử đã được biểu quyết thông qua
},
export-count-charter = Điều lệ Đảng
export-count-today = hôm nay, lúc { $moment }, tại { $place }, Ban kiểm phiếu đã tiến hành kiểm phiếu bầu { $title }.
export-count-blank-moment = …… giờ …… phút, ngày …… tháng …… năm ……
export-count-meeting = Cuộc họp
export-count-kind = Loại phiếu
export-count-list = Danh sách bầu cử
export-count-note = Ghi chú
export-count-tellers = Ban kiểm phiếu
export-count-numbers = Số liệu
export-count-summoned = Số người được triệu tập, có quyền bầu cử
export-count-present = Số người có mặt khi bỏ phiếu
export-count-absent = Số người vắng mặt khi bỏ phiếu
export-count-result = Kết quả kiểm phiếu
export-count-elected = Người trúng cử
export-count-elected-blank = Trúng cử …… { $address }, xếp theo số phiếu từ cao xuống thấp:
export-count-line-blank = ………………………………: …… phiếu (……%)
export-count-alternates-blank = Dự khuyết …… { $address }, xếp theo thứ tự:
export-count-nobody-yet = Không kiểm phiếu, không có kết quả.
export-count-how = Việc kiểm phiếu
export-count-by-papers = Từng phiếu được nhập vào máy tính; chỉ lưu số cộng, không lưu nội dung của bất kỳ phiếu nào.
export-count-teams = { $n } tổ kiểm đếm riêng, số liệu khớp nhau: { $names }.
export-count-version = Số liệu này thay bản trước (bản { $version }), lý do: { $reason }.
export-count-explained = Trưởng Ban kiểm phiếu giải trình: { $text }
export-count-finding = { $code }: { $text }
export-count-not-returned = Phát ra { $issued }, thu về { $collected }: { $missing } phiếu không thu về.
export-count-doubtful = Phiếu có ý kiến khác nhau, khiếu nại và kết luận của Ban kiểm phiếu: ……
export-count-end = Việc kiểm phiếu kết thúc lúc …… giờ …… phút. Biên bản lập thành …… bản, đã đọc trước { $meeting ->
    [committee] hội nghị
   *[congress] Đại hội
}; phiếu bầu đã được niêm phong, bàn giao cho { $meeting ->
    [committee] chủ trì hội nghị
   *[congress] Đoàn Chủ tịch
}.
export-count-signature = Chữ ký
export-count-not-announced = Kết quả chưa công bố.
export-sign-tellers = T/M BAN KIỂM PHIẾU – TRƯỞNG BAN
export-sign-tellers-other = TM. BAN KIỂM PHIẾU – TRƯỞNG BAN
export-sign-meeting = CHỦ TRÌ HỘI NGHỊ

## Phiếu bầu

export-ballot-title = PHIẾU BẦU
export-ballot-stamp = (chỗ đóng dấu)
export-ballot-agree = Đồng ý
export-ballot-disagree = Không đồng ý
export-ballot-seats = Số lượng cần bầu: { $people }.
export-ballot-how-strike = Không bầu ai thì gạch ngang giữa họ và tên người đó. Phiếu để lại nhiều hơn { $seats } người, hoặc gạch hết tên, là phiếu không hợp lệ.
export-ballot-how-agree = Với từng người, đánh dấu X vào một trong hai ô. Người bị đánh dấu cả hai ô, hoặc không ô nào, thì không tính cho người đó.
export-ballot-how-single = Đánh dấu X vào một trong hai ô. Đánh dấu cả hai ô, hoặc không ô nào, là phiếu không hợp lệ.
export-ballot-translation = Bản dịch để tham khảo, không dùng để bỏ phiếu.

## Phụ lục: bầu cử

export-annex-elections = Ghi chú về bầu cử
export-nothing-on-elections = Không có.
export-annex-cancelled = Hủy phiếu bầu { $election }, lần { $round }: phát ra { $issued }, thu về { $collected }
export-annex-count-how = Kiểm phiếu bầu { $election }, lần { $round }: { $method ->
    [papers] nhập từng phiếu vào máy tính
   *[minutes] nhập số liệu từ biên bản kiểm phiếu đã ký
}{ $teams ->
    [0] {""}
   *[other] ; { $teams } tổ kiểm, số liệu khớp nhau: { $names }
}{ $explained_is ->
    [given] ; Trưởng Ban kiểm phiếu giải trình{ $codes_is ->
        [given] {" "}({ $codes })
       *[empty] {""}
    }: { $explained }
   *[empty] {""}
}

## Tình trạng

export-status-result = Bầu { $election }: đã trúng cử { $elected }/{ $seats }{ $alternate_seats ->
    [0] {""}
   *[other] , dự khuyết { $alternates }/{ $alternate_seats }
}; { $progress ->
    [complete] đã bầu đủ
    [tied] bằng phiếu nhau ở cuối danh sách
    [short] còn thiếu { $left }
    [alternates_short] còn thiếu { $alternates_left } dự khuyết
    [stopped] Đại hội quyết định không bầu tiếp
   *[running] đang bầu tiếp, lần { $round }
}
