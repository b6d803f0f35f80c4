# Điểm danh, tư cách đại biểu, tổng số tính kết quả, cơ cấu đại biểu.

## Người trùng họ tên


## Quyền của từng tư cách

authority-official = QC 244-QĐ/TW (2014), Điều 15, 32
authority-no-vote = QC 244-QĐ/TW (2014), Điều 11, 15
authority-invited = HD 01-HD/TW (2016), mục 13
authority-suspended = QC 244-QĐ/TW (2014), Điều 32

## Chỗ các văn bản nói khác nhau

reading-excused-out = đảng viên vắng suốt có lý do được chấp nhận thì trừ ra
reading-excused-in = đảng viên vắng suốt có lý do vẫn tính (cách trả lời trước đây)
reading-transferred-in = đảng viên sinh hoạt tạm thời ở nơi khác, có dự thì tính (HD 01-HD/TW, 20/9/2016, mục 13.2)
reading-transferred-out = đảng viên sinh hoạt tạm thời ở nơi khác, có dự cũng không tính

## Người đến sau khi đã chốt tổng số tính kết quả

late-duty = { $name } đến sau khi đã chốt tổng số tính kết quả; nếu tính cả thì kết quả sẽ khác: { $results }.
late-duty-settled = { $name } đến sau: { $text }
late-vote = biểu quyết thông qua { $title } (đồng ý { $yes }, tính trên { $base } phải có { $need })
late-round = bầu { $title } lần { $round } ({ $names }; tính trên { $base } phải có { $need })
late-lost = { $name } { $votes } phiếu

## Cơ cấu

composition-share = { $what } { $n } ({ $percent })
composition-unsaid = chưa ghi { $n }
composition-statuses = Tư cách
composition-elected = được bầu
composition-called-up = dự khuyết được gọi thay
composition-sexes = Giới tính
composition-men = nam
composition-women = nữ
composition-ethnic = Dân tộc
composition-education = Trình độ chuyên môn
composition-theory = Lý luận chính trị
composition-ages = Tuổi đời
composition-ages-said = bình quân { $average }; trẻ nhất { $least } tuổi ({ $youngest }); cao tuổi nhất { $most } tuổi ({ $oldest })
composition-membership = Tuổi đảng
composition-joined = Thâm niên
composition-membership-said = bình quân { $average } năm; ít nhất { $least } năm ({ $youngest }); nhiều nhất { $most } năm ({ $oldest })
composition-known = {" "}– tính trên { $known }/{ $people } người có ghi năm

## Màn điểm danh

roll-title-units = Điểm danh theo đơn vị
roll-title-composition = Cơ cấu đại biểu, người trúng cử
roll-tab-units = đơn vị
roll-tab-composition = cơ cấu
roll-reading = Cách tính đang áp dụng: { $reading } ({ $source })
roll-reading-bare = Cách tính đang áp dụng: { $reading }
roll-replaced = { $replaced } (thẻ { $card }) do đại biểu dự khuyết { $alternate } (thẻ { $by }) dự thay; ghế tính một lần
roll-stands-for = dự thay { $name }
roll-replaced-by = { $name } dự thay
roll-rights = Quyền: { $rights }; { $base }
roll-rights-none = Không thuộc diện triệu tập, không có quyền biểu quyết, bầu cử
roll-rights-source = { $rights } – { $source }
roll-right-summoned = được mời dự
roll-right-attend = dự, phát biểu
roll-right-nominate = đề cử
roll-right-stand = ứng cử
roll-right-vote = biểu quyết, bầu cử
roll-in-base-always = tính cả khi vắng một phần
roll-in-base-present = chỉ tính vào tổng số khi có mặt
roll-in-base-never = không tính vào tổng số
roll-unit = { $unit }: có mặt { $present }/{ $seats }{ $reported ->
    [yes] {" "}(đơn vị báo; theo tên { $named })
   *[no] {""}
}
roll-unit-none = chưa có người dự
roll-no-units = Danh sách không ghi đơn vị của ai.
roll-units-how = Enter: ghi số có mặt do trưởng đơn vị báo. Có mặt chung = số các đơn vị báo + số theo tên ở đơn vị chưa báo.
roll-composition-present = Đại biểu, đảng viên đã dự: { $n }
roll-composition-elected = Trúng cử { $title }: { $n }{ $unknown ->
    [0] {""}
   *[other] {" "}(ngoài ra { $unknown } người không có trong danh sách điểm danh)
}
roll-composition-nobody = Chưa ai được ghi là có mặt.
hint-unit = ghi số của đơn vị
hint-call-up = gọi / thôi dự khuyết
form-unit = Số có mặt của { $unit }
form-unit-about = Ghi số do trưởng đơn vị báo, không cần tên. Để trống thì tính lại theo tên.
form-unit-seats = { $unit } có { $seats } người được triệu tập; theo tên đang có mặt { $named }.
form-call-up = Gọi đại biểu dự khuyết dự thay
form-call-up-about = Đại biểu dự khuyết dự thay đại biểu chính thức vắng mặt; mỗi ghế chỉ tính một lần.
form-alternate = Dự khuyết (thẻ, tên)
form-replaces = Thay cho (thẻ, tên)
form-call-up-none = Trong danh sách không còn đại biểu dự khuyết nào để gọi.
form-call-up-absent = { $name } chưa có mặt: khi đến thì ghi đã đến.

## Báo cáo thẩm tra tư cách đại biểu; báo cáo tình hình đảng viên dự đại hội

export-credentials-title = BÁO CÁO THẨM TRA TƯ CÁCH ĐẠI BIỂU
export-members-title = BÁO CÁO TÌNH HÌNH ĐẢNG VIÊN DỰ ĐẠI HỘI
export-credentials-body = BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU
export-attendance-draft = SỐ LIỆU TẠM TÍNH – chưa điểm danh xong
export-attendance-summoned = Được triệu tập
export-attendance-present = Có mặt
export-attendance-excused = Vắng suốt, lý do được chấp nhận
export-attendance-unexcused = Vắng suốt, không có lý do được chấp nhận
export-attendance-units = Đơn vị có người dự
export-attendance-units-of = { $units }/{ $all }
export-attendance-absent = I. Vắng mặt suốt thời gian Đại hội; dự khuyết dự thay
export-attendance-absence = { $name }{ $unit_is ->
    [given] {" "}({ $unit })
   *[empty] {""}
}: { $accepted ->
    [yes] lý do được chấp nhận
   *[no] không có lý do được chấp nhận
}{ $reason_is ->
    [given] {" "}– { $reason }
   *[empty] {""}
}; người xác nhận: { $by }
export-attendance-replaced = { $name }: do đại biểu dự khuyết { $by } dự thay
export-attendance-composition = II. Cơ cấu những người đã dự
export-attendance-conclusion = III. Kết luận
export-attendance-quorum = Số có mặt bảo đảm điều kiện tiến hành Đại hội.
export-attendance-no-quorum = Số có mặt chưa bảo đảm điều kiện tiến hành Đại hội.
export-attendance-qualified = Đại biểu đủ tư cách: …… đồng chí; không đủ tư cách: …… đồng chí.
export-attendance-complaints = Đơn thư khiếu nại về tư cách đại biểu và kết quả xem xét: ……
export-sign-credentials = T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU – TRƯỞNG BAN
export-sign-credentials-other = TM. BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU – TRƯỞNG BAN
export-sign-convener = T/M CẤP ỦY TRIỆU TẬP ĐẠI HỘI
export-sign-convener-other = TM. BAN TỔ CHỨC ĐẠI HỘI
export-elected-composition = Cơ cấu { $n } người trúng cử:
papers-attendance = báo cáo thẩm tra tư cách đại biểu / tình hình đảng viên dự đại hội
