# Lời của chính đại hội: từ ngữ, lời từ chối, nhật ký, lời dẫn.
# Dòng nào dịch sang tiếng Anh cũng phải có đủ cùng tên, cùng thuộc tính, cùng biến.

## Số, thời gian

time-hours = { $n } giờ
time-minutes = { $n } phút
time-seconds = { $n } giây
time-on-time = đúng giờ
time-behind = chậm { $n } phút
time-ahead = nhanh { $n } phút
time-date = ngày { NUMBER($day, minimumIntegerDigits: 2) } tháng { $month ->
    [1] 01
    [2] 02
   *[other] { $month }
} năm { NUMBER($year, useGrouping: "false") }

## Cách xưng hô, tên người, đầu đề

address-short = đ/c
card-unknown = thẻ số { NUMBER($card, useGrouping: "false") }
names-and-more = { $names } và { $more } người khác
step-title = { $kind }: { $about }
step-title-vote = Biểu quyết thông qua { $about }{ $more ->
    [0] {""}
   *[other] {" "}và { $more } nội dung khác
}
duty-of-election = { $election }: { $text }
base-summoned = { $n } được triệu tập
base-weighted-out = { $n } của { $people } người không được tính
base-replaced = ; { $n } ghế do đại biểu dự khuyết dự thay, mỗi ghế tính một lần
base-electorate = { $n } ủy viên vừa trúng cử
base-short = { $n } triệu tập{ $out ->
    [0] {""}
   *[other] {" "}− { $out } { $absent ->
        [yes] vắng suốt
       *[no] không tính
    }
}
base-provisional = {" "}(tạm tính, chưa điểm danh xong)
source-practice = Thông lệ, chưa đối chiếu văn bản
source-unchecked = { $cite } (thông lệ, chưa đối chiếu)
lang-vi = tiếng Việt
lang-en = tiếng Anh
grade-error = lỗi
grade-warning = cảnh báo

## Chế độ, loại đại hội, phiên

mode-live = ĐIỀU HÀNH THẬT
mode-rehearsal = TẬP DƯỢT
congress-delegate = đại hội đại biểu
congress-member = đại hội đảng viên
sitting-preparatory = phiên trù bị
sitting-official = phiên chính thức
sitting-stage-pending = chưa khai mạc
sitting-stage-open = đang họp
sitting-stage-closed = đã kết thúc
stage-pending = chưa đến
stage-running = đang làm
stage-left = tạm rời, còn dở
stage-done = đã xong
stage-skipped = bỏ qua
stage-taken-as-met = coi như đã xong

## Đảng viên, đại biểu

status-official = chính thức
status-ex-officio = đương nhiên
status-appointed = chỉ định
status-alternate = dự khuyết
status-probationary = dự bị
status-transferred-in = sinh hoạt tạm thời từ nơi khác đến
status-transferred-out = sinh hoạt tạm thời ở nơi khác
status-exempt = miễn công tác và sinh hoạt đảng
status-suspended = không thuộc diện triệu tập (đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam)
out-delegate-absent = đại biểu chính thức vắng mặt suốt thời gian đại hội, không có dự khuyết thay
out-committee-absent = cấp ủy viên cấp triệu tập vắng mặt suốt thời gian đại hội
out-excused = đảng viên vắng mặt suốt thời gian đại hội, có lý do được chấp nhận
out-exempt-absent = đảng viên miễn công tác và sinh hoạt đảng, không dự
out-transferred-out-absent = đảng viên sinh hoạt tạm thời ở nơi khác, không dự
out-transferred-out-present = đảng viên sinh hoạt tạm thời ở nơi khác có dự, theo cách tính đang áp dụng thì không tính
presence-not-arrived = chưa đến
presence-present = có mặt
presence-left = đã ra về
presence-absent-accepted = vắng mặt suốt thời gian đại hội, có lý do
presence-absent = vắng mặt suốt thời gian đại hội, không có lý do

## Bước của chương trình

speaks-organiser = Ban tổ chức đại hội
speaks-convener = Đại diện cấp ủy triệu tập
speaks-chair = Chủ tịch điều hành
speaks-secretariat = Đoàn Thư ký
speaks-credentials = Trưởng Ban thẩm tra tư cách đại biểu
speaks-tellers = Trưởng Ban kiểm phiếu
speaks-guest = Đại biểu khách mời
speaks-presenter = Người trình bày
speaks-nobody = Không ai nói
step-say = Lời dẫn
step-card-vote = Biểu quyết
step-read = Trình bày
step-election = Bầu cử
step-ceremony = Nghi lễ
step-names = Giới thiệu
step-wait = Chờ
step-brief = Quán triệt
step-check = Kiểm tra
step-discussion = Thảo luận
ceremony-flag = Chào cờ
ceremony-silence = Mặc niệm
ceremony-flowers = Tặng hoa
ceremony-awards = Trao khen thưởng
tag-solution = giải pháp
tag-result = kết quả
tag-other = khác
speech-waiting = chờ phát biểu
speech-speaking = đang phát biểu
speech-done = đã phát biểu
speech-withdrawn = thôi phát biểu

## Nhắc việc

severity-must = bắt buộc
severity-should = nên làm
severity-lesson = rút kinh nghiệm
duty-waiting = chưa đến hạn
duty-soon = sắp đến hạn
duty-due = đến hạn
duty-missed = đã lỡ
duty-met = đã làm
duty-recorded = ghi là đã làm
duty-waived = bỏ qua
duty-taken-as-met = coi như đã làm
waiver-presidium = theo ý kiến Đoàn Chủ tịch
waiver-done-before = đã làm ở phiên trù bị
waiver-not-applicable = không áp dụng
waiver-later = ghi lý do sau

## Biểu quyết

vote-called = đang biểu quyết
vote-recorded = đã ghi số, chưa công bố
vote-passed = đã được thông qua
vote-not-passed = chưa được thông qua
vote-cancelled = đã thôi biểu quyết
result-passed = đã được thông qua
result-not-passed = chưa được thông qua
question-number = số lượng cần bầu { $title } là { $seats } { $address }
question-list-number = số lượng người trong danh sách bầu cử { $title } là { $names } { $address }
question-list = danh sách bầu cử { $title } gồm { $names } { $address }
question-tellers-number = số lượng Ban kiểm phiếu bầu { $title } là { $tellers } { $address }
question-tellers = danh sách Ban kiểm phiếu bầu { $title } gồm { $tellers } { $address }

vote-say-open = Kính thưa Đại hội! { $who ->
    [convener] Thay mặt cấp ủy triệu tập, tôi xin ý kiến Đại hội
    [organiser] Thay mặt Ban tổ chức, tôi xin ý kiến Đại hội
   *[presidium] Đoàn Chủ tịch xin ý kiến Đại hội
} về việc thông qua { $title }. Đề nghị các { $address } chuẩn bị { $card } để biểu quyết.
vote-say-yes = { $address_start } nào đồng ý, xin biểu quyết bằng { $card }.
vote-say-lower = Xin cảm ơn, mời các { $address } hạ thẻ.
vote-say-no = { $address_start } nào không đồng ý, xin biểu quyết.
vote-say-other = { $address_start } nào có ý kiến khác, xin biểu quyết.
vote-say-passed = Như vậy, { $yes }/{ $present } { $address } có mặt đồng ý ({ $pct_present }){ $on ->
    [present] {""}
   *[other] , bằng { $pct_base } tổng số tính kết quả ({ $base })
}. Đại hội đã biểu quyết thông qua { $title }. Xin cảm ơn Đại hội.
vote-say-not-passed = Như vậy, { $yes }/{ $present } { $address } có mặt đồng ý ({ $pct_present }){ $on ->
    [present] {""}
   *[other] , bằng { $pct_base } tổng số tính kết quả ({ $base })
}, { $half ->
    [yes] chưa quá một nửa
   *[no] chưa đủ số cần thiết là { $need }
}; { $title } chưa được thông qua.

## Bầu cử

office-committee = Ban Chấp hành (cấp ủy)
office-standing-committee = Ban Thường vụ
office-secretary = Bí thư
office-deputy-secretary = Phó Bí thư
office-inspection-committee = Ủy ban Kiểm tra
office-higher-delegates = Đoàn đại biểu dự đại hội cấp trên
office-board = Hội đồng quản trị
office-supervisors = Ban kiểm soát
office-chair = Chủ tịch
office-deputy-chair = Phó Chủ tịch
ballot-strike = phiếu có số dư, gạch tên người không bầu
ballot-agree = phiếu không có số dư, đánh dấu đồng ý hoặc không đồng ý từng người
ballot-single = phiếu một người, đánh dấu đồng ý hoặc không đồng ý
origin-incumbents = cấp ủy triệu tập giới thiệu
origin-nominated = đại hội đề cử
origin-own = tự ứng cử
ending-complete = bầu đủ số lượng
ending-tie = bằng phiếu nhau ở người cuối cùng, phải bầu lại trong số bằng phiếu
ending-short = chưa bầu đủ số lượng, Đại hội quyết định có bầu tiếp hay không
standing-elected = trúng cử
standing-enough = đủ phiếu
standing-no-seat = quá một nửa, đã đủ số lượng
standing-tied = bằng phiếu nhau ở người cuối cùng
standing-not-elected = không trúng cử
standing-fewer = ít phiếu hơn
standing-short = thiếu { $n } phiếu
round-word = { $n ->
    [1] nhất
    [2] hai
    [3] ba
    [4] tư
    [5] năm
   *[other] { $n }
}

# Từng bậc của một lần bỏ phiếu kín: .who ai làm, .say câu mẫu để nói, .do việc phải làm, cho cả người làm lần đầu.

rung-number = Tiêu chuẩn, cơ cấu, số lượng
    .who = Đoàn Chủ tịch
    .say = Kính thưa Đại hội! { $allocated ->
        [yes] Số lượng { $election } do cấp trên phân bổ là { $seats } { $address }, Đại hội không biểu quyết số lượng.
       *[no] Đoàn Chủ tịch xin báo cáo yêu cầu, tiêu chuẩn, cơ cấu và đề nghị số lượng cần bầu { $election } là { $seats } { $address }. Xin ý kiến Đại hội.
    }
    .do = Đọc tiêu chuẩn, cơ cấu theo đề án nhân sự đã được duyệt. { $allocated ->
        [yes] Chỉ thông báo số lượng được phân bổ, không biểu quyết.
       *[no] Biểu quyết số lượng bằng thẻ, hỏi đủ ba ý: đồng ý, không đồng ý, ý kiến khác.
    }
rung-introduction = Cấp ủy triệu tập giới thiệu
    .who = Đoàn Chủ tịch, thay mặt { $convener }
    .say = Thay mặt { $convener }, tôi xin giới thiệu danh sách nhân sự để Đại hội bầu { $election }, gồm { $names } { $address }: { $list }.
    .do = Đọc lời giới thiệu và toàn bộ danh sách của cấp ủy triệu tập trước khi mời ứng cử, đề cử.
rung-nominations = Ứng cử, đề cử
    .who = Đoàn Chủ tịch
    .say = Ngoài danh sách do cấp ủy triệu tập giới thiệu, { $address } nào ứng cử hoặc đề cử thêm, xin mời phát biểu.
    .do = Mời họp tổ nếu cần. Ghi tên người ứng cử, người được đề cử và người đề cử. Cấp ủy viên cấp triệu tập không đề cử, không ứng cử, không nhận đề cử ngoài danh sách của cấp ủy. Hết ý kiến thì tuyên bố kết thúc ứng cử, đề cử.
rung-withdrawals = Xin rút
    .who = Đoàn Chủ tịch
    .say = { $address_start } nào xin rút khỏi danh sách, đề nghị phát biểu. Đoàn Chủ tịch sẽ tổng hợp và xin ý kiến Đại hội về những trường hợp cho rút, không cho rút.
    .do = Tổng hợp người ứng cử, được đề cử, xin rút; báo cáo trường hợp nào nên cho rút, trường hợp nào không; Đại hội quyết định từng trường hợp.
rung-opinion-ballot = Lấy phiếu xin ý kiến
    .who = Đoàn Chủ tịch, Đoàn Thư ký
    .say = Danh sách hiện có { $names } { $address }, vượt quá số dư cho phép. Đoàn Chủ tịch đề nghị Đại hội bỏ phiếu xin ý kiến đối với những { $address } ứng cử và được đề cử thêm.
    .do = Chỉ làm khi số dư vượt { $surplus_limit } người. Chỉ ghi vào phiếu những người ứng cử và được đề cử tại đại hội; lấy từ người nhiều phiếu nhất xuống cho đến khi số dư không quá mức cho phép.
rung-list = Biểu quyết số lượng và danh sách bầu cử
    .who = Đoàn Chủ tịch
    .say = Danh sách bầu cử { $election } gồm { $names } { $address }, để bầu { $seats } { $address }, số dư { $surplus }: { $list }. Xin ý kiến Đại hội về số lượng và danh sách bầu cử.
    .do = { $limited ->
        [yes] Kiểm tra số dư không quá { $surplus_limit } người.
       *[no] Kiểm tra danh sách một lần nữa.
    } Biểu quyết riêng số lượng rồi đến danh sách. Danh sách khác đề án đã duyệt thì báo cáo cấp ủy cấp trên trước khi biểu quyết.
rung-tellers = Bầu Ban kiểm phiếu
    .who = Đoàn Chủ tịch
    .say = Để giúp Đại hội kiểm phiếu, Đoàn Chủ tịch đề nghị Ban kiểm phiếu gồm các { $address }: { $tellers }; { $address } { $head_teller } làm Trưởng ban. Xin ý kiến Đại hội.
    .do = Chỉ chọn đại biểu chính thức hoặc đảng viên chính thức, không có tên trong danh sách bầu cử. Biểu quyết số lượng rồi đến danh sách, nêu rõ Trưởng ban.
rung-print = In, đóng dấu, giao phiếu
    .who = Ban tổ chức đại hội, Ban kiểm phiếu
    .say = Trong khi Ban kiểm phiếu chuẩn bị phiếu bầu, Đại hội tiếp tục làm việc theo chương trình.
    .do = In đúng danh sách bầu cử, họ và tên xếp theo vần A, B, C; đóng dấu ở góc trái phía trên; đếm đủ số phiếu rồi giao cho Ban kiểm phiếu.
rung-instructions = Hướng dẫn bỏ phiếu
    .who = Trưởng Ban kiểm phiếu
    .say = Kính thưa Đại hội! Thay mặt Ban kiểm phiếu, tôi xin hướng dẫn cách bỏ phiếu bầu { $election }, số lượng cần bầu là { $seats }. { $kind ->
        [strike] { $one ->
            [yes] Không bầu ai, xin gạch ngang giữa họ và tên người đó, để lại đúng một người. Phiếu để lại hơn một người, hoặc gạch hết tên, là phiếu không hợp lệ.
           *[no] Không bầu ai, xin gạch ngang giữa họ và tên người đó. Phiếu để lại số người nhiều hơn { $seats }, hoặc gạch hết tên, là phiếu không hợp lệ; phiếu bầu ít hơn { $seats } vẫn hợp lệ.
        }
        [single] Xin đánh dấu X vào một trong hai ô: đồng ý hoặc không đồng ý. Phiếu đánh dấu cả hai ô, hoặc không đánh dấu ô nào, là phiếu không hợp lệ.
       *[agree] Với từng người, xin đánh dấu X vào một trong hai ô: đồng ý hoặc không đồng ý. Người nào bị đánh dấu cả hai ô, hoặc không ô nào, thì không tính cho người đó.
    } Phiếu không do Ban kiểm phiếu phát ra là phiếu không hợp lệ.
    .do = Đọc chậm, rõ; nêu phiếu hợp lệ, phiếu không hợp lệ và cách tính kết quả; hỏi xem còn ai chưa rõ.
rung-box = Kiểm tra, niêm phong thùng phiếu
    .who = Ban kiểm phiếu
    .say = Xin mời Đại hội chứng kiến Ban kiểm phiếu kiểm tra và niêm phong thùng phiếu.
    .do = Mở thùng phiếu cho Đại hội thấy thùng rỗng, rồi niêm phong trước Đại hội.
rung-issue = Phát phiếu, báo cáo số phát ra
    .who = Ban kiểm phiếu
    .say = Ban kiểm phiếu xin báo cáo Đại hội: số { $address } có mặt là { $present }, số phiếu phát ra là { $issued }.
    .do = Đếm lại số người có mặt được quyền bầu cử. Phát tận tay mỗi người một phiếu. Số phiếu phát ra không được nhiều hơn số người có mặt; báo cáo số phát ra với Đại hội.
rung-voting = Bỏ phiếu
    .who = Toàn thể người có quyền bầu cử
    .say = Xin mời Đoàn Chủ tịch và các { $address } lần lượt bỏ phiếu.
    .do = Đoàn Chủ tịch bỏ phiếu trước, rồi lần lượt theo hàng ghế; không ai bỏ phiếu thay người khác.
rung-collect = Mở thùng, báo cáo số thu về
    .who = Ban kiểm phiếu
    .say = Ban kiểm phiếu xin báo cáo Đại hội: số phiếu phát ra { $issued }, số phiếu thu về { $collected }.
    .do = Mở thùng phiếu trước Đại hội, đếm số phiếu thu về và báo cáo ngay. Thu về ít hơn phát ra thì ghi vào biên bản và làm tiếp. Thu về nhiều hơn phát ra thì dừng lại, Đại hội quyết định hủy toàn bộ số phiếu trong thùng và bỏ phiếu lại.
rung-count = Kiểm phiếu
    .who = Ban kiểm phiếu
    .say = Mời Ban kiểm phiếu về phòng làm việc để kiểm phiếu; Đại hội tiếp tục làm việc theo chương trình.
    .do = Phân loại phiếu hợp lệ, không hợp lệ rồi mới đếm số phiếu của từng người, hai tổ đếm riêng. Hợp lệ cộng không hợp lệ phải bằng số thu về. Phiếu còn ý kiến khác nhau do tập thể Ban kiểm phiếu kết luận. Không có phận sự thì không vào nơi kiểm phiếu. Tổ nào đếm bằng presidium count thì chép tệp kết quả (.result.json) vào thư mục nhật ký rồi bấm Enter ở bước này.
rung-minutes = Lập, ký biên bản
    .who = Ban kiểm phiếu
    .say = Ban kiểm phiếu đang lập biên bản kiểm phiếu, xin Đại hội chờ ít phút.
    .do = Lập biên bản kiểm phiếu; Trưởng ban và các thành viên cùng ký; báo cáo Đoàn Chủ tịch.
rung-announce = Công bố kết quả
    .who = Trưởng Ban kiểm phiếu
    .say = Thay mặt Ban kiểm phiếu, tôi xin công bố kết quả bầu { $election }, lần thứ { $round }: số phiếu phát ra { $issued }, thu về { $collected }, hợp lệ { $valid }, không hợp lệ { $invalid }. { $announced ->
        [yes] Các { $address } trúng cử, xếp theo số phiếu từ cao xuống thấp: { $elected }.
        [alternates] Các { $address } được bầu làm dự khuyết, xếp theo số phiếu từ cao xuống thấp: { $elected }.
        [revote] Các { $address } được nhiều phiếu hơn trong lần bầu lại: { $elected }.
        [level] Những người dẫn đầu bằng phiếu nhau, chưa xác định được người trúng cử.
        [nobody] Chưa có ai đạt số phiếu cần thiết trong lần bầu này.
       *[no] Các { $address } có số phiếu quá một nửa so với tổng số tính kết quả là { $base }, trong số lượng cần bầu, xếp từ cao xuống thấp: { $elected }.
    }
    .do = Đọc toàn văn biên bản, số phiếu và tỷ lệ của từng người, rồi mới đọc tên những người được bầu. Bằng phiếu nhau ở người cuối cùng, hoặc bầu chưa đủ số lượng, thì nói rõ và làm theo bước tiếp theo.
rung-seal = Niêm phong, bàn giao
    .who = Ban kiểm phiếu, Đoàn Chủ tịch
    .say = Ban kiểm phiếu xin bàn giao phiếu bầu đã niêm phong và biên bản cho Đoàn Chủ tịch. Xin cảm ơn Đại hội.
    .do = Niêm phong toàn bộ phiếu bầu, giao cho Đoàn Chủ tịch để chuyển cấp ủy khóa mới lưu trữ; ghi việc bàn giao vào biên bản.

## Số phiếu không khớp

finding-issued-over-present = Phát ra { $issued } phiếu, nhưng chỉ có { $present } người có mặt được quyền bầu cử.
finding-collected-over-issued = Thu về { $collected } phiếu, nhiều hơn số phát ra là { $issued }.
finding-valid-invalid = Hợp lệ { $valid } và không hợp lệ { $invalid } cộng lại là { $sum }, nhưng thu về { $collected }.
finding-invalid-reasons = Các lý do không hợp lệ cộng lại là { $sum }, nhưng số phiếu không hợp lệ là { $invalid }.
finding-votes-over-valid = { $candidate } được { $votes } phiếu, nhiều hơn { $valid } phiếu hợp lệ.
finding-sum-over-seats = Tổng số phiếu của mọi người là { $sum }, nhiều nhất chỉ có thể là { $most }.
finding-sum-under-valid = Tổng số phiếu của mọi người là { $sum }, ít hơn { $valid } phiếu hợp lệ; phiếu hợp lệ nào cũng bầu ít nhất một người.
finding-line-over-valid = { $candidate }: đồng ý { $agree } và không đồng ý { $against } cộng lại nhiều hơn { $valid } phiếu hợp lệ.
finding-single-line = { $candidate }: đồng ý { $agree } và không đồng ý { $against } phải bằng { $valid } phiếu hợp lệ, vì phiếu một người hợp lệ khi đánh dấu đúng một ô.
finding-against-not-asked = Phiếu có số dư chỉ gạch tên, không có số không đồng ý.
finding-votes-missing = Danh sách có { $names } người, nhưng số phiếu ghi cho { $given } người.
finding-issued-over-base = Phát ra { $issued } phiếu, nhiều hơn { $base } người được tính kết quả.
finding-collected-under-issued = Phát ra { $issued } phiếu, thu về { $collected }: thiếu { $missing } phiếu, phải ghi vào biên bản.
finding-printed = In { $printed } phiếu, nhưng phát ra { $issued }, hỏng hoặc đổi { $spoiled } và còn lại { $unused } cộng lại là { $sum }.
finding-votes-without-valid = Có { $sum } lượt phiếu bầu, nhưng không có phiếu nào hợp lệ.
finding-valid-without-votes = Có { $valid } phiếu hợp lệ, nhưng không ai được phiếu nào.
finding-entries-differ = Hai tổ kiểm khác nhau ở dòng: { $line }. Đọc lại xấp phiếu này.
finding-given-differs = { $line }: ghi { $given }, nhưng cộng từ các phiếu là { $derived }.
finding-base-differs = Số tính kết quả ghi là { $given }, nhưng theo bộ quy định phải là { $measured }.
finding-many-invalid = Có { $invalid }/{ $collected } phiếu không hợp lệ, từ 3% trở lên; xem lại các phiếu này trước khi lập biên bản.
finding-many-uncounted = Có { $lines }/{ $of } dòng không được tính (để trống hoặc đánh dấu cả hai ô), từ 3% trở lên; xem lại trước khi lập biên bản.
count-line-valid = phiếu hợp lệ
count-line-invalid = phiếu không hợp lệ
count-line-reason = phiếu không hợp lệ vì { $reason }
count-line-votes = số phiếu của { $candidate }
count-line-against = số phiếu không đồng ý { $candidate }

## Lời từ chối: sai ở đâu, và (.do) bây giờ làm gì

refusal-closed = Đại hội đã bế mạc, nhật ký đã niêm phong.
    .do = Điều cần ghi thêm xin ghi vào phần bổ sung sau bế mạc.
refusal-already-open = Nhật ký này đã được mở.
    .do = Không phải làm gì, đại hội đang chạy tiếp từ chỗ đã ghi.
refusal-nothing-left = Chương trình đã hết, không còn việc nào tiếp theo.
    .do = Xem lại các mục bỏ qua hoặc còn dở; nếu đã đủ, đề nghị bế mạc đại hội.
refusal-unknown-item = Chương trình không có mục “{ $item }”.
    .do = { $near_is ->
        [given] Có phải là mục “{ $near }”?
       *[empty] Chọn lại mục trong chương trình.
    }
refusal-unknown-step = Mục “{ $item }” không có bước “{ $step }”.
    .do = { $near_is ->
        [given] Có phải là bước “{ $near }”?
       *[empty] Chọn lại bước trong mục này.
    }
refusal-no-item = Chưa có mục nào đang làm.
    .do = Bắt đầu một mục của chương trình trước.
refusal-no-step = Chưa có bước nào đang làm.
    .do = Bắt đầu một mục của chương trình trước.
refusal-item-done = Mục “{ $item }” đã xong.
    .do = Chọn mục chưa làm; điều cần nói thêm xin ghi vào ghi chú.
refusal-sitting-over = Mục “{ $item }” thuộc { $sitting }, phiên đó đã kết thúc.
    .do = Chọn mục của phiên đang họp hoặc phiên sau.
refusal-reason-needed = Việc này phải có lý do.
    .do = Nhập lý do ngắn gọn rồi làm lại.
refusal-name-needed = Chưa có họ tên.
    .do = Nhập họ tên rồi làm lại.
refusal-text-needed = Chưa có nội dung.
    .do = Nhập nội dung rồi làm lại.
refusal-out-of-range = Số { $number } nằm ngoài khoảng cho phép, từ { $least } đến { $most }.
    .do = Nhập lại một số từ { $least } đến { $most }.
refusal-no-quorum = Có mặt { $present }/{ $summoned }, chưa đủ điều kiện tiến hành: cần ít nhất { $needed } người, và đủ số đơn vị có người dự nếu là đại hội đại biểu.
    .do = Chờ thêm và điểm danh lại khi có người đến.
refusal-duty-open = { $text }
    .do = Làm ngay việc này, hoặc ghi là đã làm rồi, hoặc bỏ qua có nêu lý do (việc { $duty }).
refusal-unknown-duty = Đại hội này không có việc “{ $duty }”.
    .do = { $near_is ->
        [given] Có phải là việc “{ $near }”?
       *[empty] Chọn lại trong danh sách nhắc việc.
    }
refusal-duty-settled = Việc “{ $duty }” đã làm hoặc đã được bỏ qua.
    .do = Không phải làm gì thêm; xem lại trong danh sách nhắc việc.
refusal-not-waived = Việc “{ $duty }” chưa được bỏ qua, nên không có lý do để bổ sung.
    .do = Chọn một việc đã bỏ qua và còn thiếu lý do.
refusal-cannot-do-for-you = Việc này chương trình không làm thay được.
    .do = { $text }
refusal-already-paused = Đồng hồ đang dừng.
    .do = Cho đồng hồ chạy tiếp khi làm việc lại.
refusal-not-paused = Đồng hồ đang chạy.
    .do = Không phải làm gì; dừng đồng hồ khi cần.
refusal-in-recess = Đại hội đang nghỉ giải lao.
    .do = Kết thúc giờ giải lao trước.
refusal-not-in-recess = Đại hội không trong giờ giải lao.
    .do = Không phải làm gì, đại hội đang làm việc.
refusal-no-sitting = Chưa có phiên nào đang họp.
    .do = Khai mạc phiên trước.
refusal-no-gap = Không có lần gián đoạn nào để tính.
    .do = Không phải làm gì; chỉ dùng khi chương trình vừa chạy lại sau gián đoạn.
refusal-unknown-speaker = Không có người đăng ký phát biểu “{ $speaker }”.
    .do = Đăng ký người này trước, hoặc chọn trong danh sách chờ.
refusal-speaker-not-waiting = { $name } không ở trong danh sách chờ: đang phát biểu, đã phát biểu hoặc đã thôi.
    .do = Chọn người đang chờ, hoặc đăng ký lại cho { $name }.
refusal-nobody-speaks = Không có ai đang phát biểu.
    .do = Mời một người lên phát biểu trước.
refusal-queue-empty = Không có ai chờ phát biểu.
    .do = Đăng ký người phát biểu, hoặc kết thúc phần thảo luận.
refusal-id-taken = Mã “{ $id }” đã được dùng.
    .do = Chọn mã khác, hoặc để trống cho chương trình tự đặt.
refusal-unknown-card = Danh sách không có thẻ số { NUMBER($card, useGrouping: "false") }.
    .do = Xem lại số thẻ trong danh sách đại biểu, đảng viên.
refusal-no-seat = { $name } (thẻ số { NUMBER($card, useGrouping: "false") }) không có quyền biểu quyết, bầu cử ở đại hội này.
    .do = Xem lại số thẻ; người dự khuyết chỉ được tính khi đã được gọi thay.
refusal-was-present = { $name } (thẻ số { NUMBER($card, useGrouping: "false") }) đã có mặt, không thể ghi là vắng suốt thời gian đại hội.
    .do = Nếu { $name } đã ra về, ghi là đã ra về; người này vẫn trong tổng số tính kết quả.
refusal-attestation-needed = Chưa có người xác nhận việc vắng mặt.
    .do = Ghi rõ ai xác nhận, ví dụ: trưởng đoàn, Ban tổ chức, cấp ủy triệu tập.
refusal-seat-taken = Ghế của { $name } (thẻ số { NUMBER($card, useGrouping: "false") }) đã do { $by } dự thay.
    .do = Nếu { $name } đến dự thì ghi { $by } thôi dự thay trước, rồi ghi { $name } đã đến.
refusal-not-alternate = { $name } (thẻ số { NUMBER($card, useGrouping: "false") }) không phải là đại biểu dự khuyết.
    .do = Chỉ gọi thay người có tư cách dự khuyết trong danh sách.
refusal-called-up-already = { $name } đã được gọi dự thay { $replaces }.
    .do = Muốn chuyển sang thay người khác thì ghi thôi dự thay trước.
refusal-not-called-up = { $name } (thẻ số { NUMBER($card, useGrouping: "false") }) không đang dự thay ai.
    .do = Xem lại số thẻ của đại biểu dự khuyết đã được gọi.
refusal-not-replaceable = { $name } (thẻ số { NUMBER($card, useGrouping: "false") }) không thuộc diện có dự khuyết thay: chỉ thay đại biểu chính thức được bầu hoặc được chỉ định.
    .do = Nếu { $name } vắng suốt thời gian đại hội thì ghi vắng mặt suốt, có người xác nhận; tổng số tính kết quả giảm theo.
refusal-still-present = { $name } (thẻ số { NUMBER($card, useGrouping: "false") }) đang có mặt nên không gọi người thay được.
    .do = Nếu { $name } đã ra về thì ghi ra về trước, rồi gọi dự khuyết.
refusal-unknown-unit = Danh sách không có đơn vị “{ $unit }”.
    .do = { $near_is ->
        [given] Có phải là “{ $near }”?
       *[empty] Chọn lại trong danh sách các đơn vị của màn Điểm danh.
    }
refusal-vote-open = Đang có biểu quyết chưa xong: { $title }.
    .do = Ghi kết quả và công bố, hoặc thôi biểu quyết đó, rồi làm việc khác.
refusal-no-vote = Không có biểu quyết nào đang mở.
    .do = Mở biểu quyết trước.
refusal-vote-not-recorded = Biểu quyết “{ $title }” chưa có số.
    .do = Nhập số đồng ý, không đồng ý, ý kiến khác, rồi công bố.
refusal-vote-announced = Kết quả biểu quyết “{ $title }” đã công bố.
    .do = Nếu cần, mở biểu quyết lại nội dung này.
refusal-vote-over-present = Tổng số thẻ là { $sum }, nhiều hơn { $present } người có mặt.
    .do = Đếm lại thẻ, hoặc sửa số người có mặt, rồi nhập lại.
refusal-vote-sum = Tổng số thẻ là { $sum }, có mặt { $present }, còn thiếu { $missing }.
    .do = Đếm lại; nếu có người không giơ thẻ, ghi { $missing } người là không biểu quyết.
refusal-section-twice = Tổ “{ $unit }” được ghi hai lần.
    .do = Ghi mỗi tổ một lần, rồi nhập lại.
refusal-section-over = Tổ “{ $unit }” có { $sum } thẻ, nhiều hơn { $most } người của tổ.
    .do = Đếm lại tổ đó, hoặc sửa số người có mặt, rồi nhập lại.
refusal-section-missing = Tổ “{ $unit }” chưa có số { $answer }, trong khi các tổ khác đã có.
    .do = Hỏi lại tổ đó; không có ai thì ghi 0.
refusal-sections-over = Cộng đến tổ “{ $unit }” đã được { $sum } { $answer }, nhiều hơn tổng đã ghi là { $total }.
    .do = Đối chiếu số của từng tổ với tổng, sửa chỗ sai rồi nhập lại.
refusal-sections-under = Các tổ cộng lại được { $sum } { $answer }, còn thiếu { $missing } so với tổng đã ghi là { $total }.
    .do = Xem có tổ nào chưa báo hoặc báo thiếu, sửa chỗ sai rồi nhập lại.
refusal-unknown-vote = Không có lần biểu quyết nào mang mã “{ $vote }”.
    .do = { $near_is ->
        [given] Có phải là “{ $near }”?
       *[empty] Xem lại mã; không ghi mã thì lấy lần công bố sau cùng.
    }
refusal-nothing-to-repeat = Chưa có kết quả biểu quyết nào được công bố để biểu quyết lại.
    .do = Nội dung chưa biểu quyết thì mở biểu quyết; đang biểu quyết thì ghi số và công bố.
refusal-vote-not-announced = Kết quả biểu quyết “{ $title }” chưa được công bố, nên chưa phải biểu quyết lại.
    .do = Nếu còn đang mở, sửa số hoặc thôi biểu quyết rồi mở lại; nếu đã thôi, mở biểu quyết như thường.
refusal-repeat-built-upon = Cuộc bầu đã làm tiếp theo kết quả biểu quyết “{ $title }”, không biểu quyết lại nội dung này được nữa.
    .do = Chưa phát phiếu thì biểu quyết lại nội dung sau cùng trước (danh sách trước, số lượng sau). Đã phát phiếu thì xin ý kiến Đại hội và ghi vào nhật ký.
refusal-present-over-base = Có mặt { $present }, nhưng chỉ tính trên { $base }: có người đến mà chưa ghi tên (miễn sinh hoạt, chuyển đi nơi khác, hoặc đã ghi vắng suốt).
    .do = Ghi tên người đã đến trong điểm danh, rồi làm lại.
refusal-not-present = Thẻ { NUMBER($card, useGrouping: "false") } ({ $name }) không đang ở trong hội trường.
    .do = Kiểm tra số thẻ; nếu chỉ đếm người thì báo lại số có mặt.
refusal-card-other-name = Thẻ { NUMBER($card, useGrouping: "false") } là của { $known }, không phải { $name }.
    .do = Sửa số thẻ, hoặc để trống họ tên.
refusal-unknown-subject = Bộ quy định không có chủ đề “{ $subject }”{ $near_is ->
    [given] ; có phải là “{ $near }”?
   *[empty] .
}
    .do = Chọn chủ đề có trong bộ quy định, hoặc bỏ trống.
refusal-tellers-elected = Ban kiểm phiếu đã được Đại hội bầu.
    .do = Hoàn tác nếu vừa làm nhầm; thay người thì phải biểu quyết lại.
refusal-papers-closed = Số phiếu này đã báo cáo Đại hội, không sửa được nữa.
    .do = Ghi chú điều cần nói; số đã ghi vẫn giữ trong nhật ký.
refusal-seats-fixed = Số lượng này do cấp trên phân bổ, hoặc Đại hội đã biểu quyết.
    .do = Giữ nguyên số lượng.
refusal-nobody-present = Chưa có ai được ghi là có mặt, nên chưa thể mở phiên hay biểu quyết.
    .do = Điểm danh trước.
refusal-no-question = Bước này không có nội dung biểu quyết.
    .do = Nhập nội dung cần biểu quyết.
refusal-questions-done = Các nội dung của bước này đã biểu quyết xong.
    .do = Chuyển sang bước tiếp theo, hoặc nhập nội dung mới cần biểu quyết.
refusal-vote-failed = “{ $title }” chưa được thông qua, nên chưa thể đi tiếp.
    .do = Trao đổi, sửa nội dung và biểu quyết lại; hoặc bỏ qua bước này, có nêu lý do.
refusal-unknown-election = { $election_is ->
        [given] Không có cuộc bầu “{ $election }”.
       *[empty] Không có cuộc bầu nào đang tiến hành.
    }
    .do = Chuyển đến mục bầu cử, hoặc nêu rõ cuộc bầu nào.
refusal-wrong-rung = Việc này làm sau bước “{ $rung }”, bước đó chưa xong.
    .do = Làm xong bước “{ $rung }” rồi đi tiếp lần lượt.
refusal-rung-needs = Bước “{ $rung }” chưa xong: { $what }
    .do = Bổ sung điều còn thiếu rồi đi tiếp.
refusal-name-listed = { $name } đã có trong danh sách.
    .do = Không phải làm gì; nếu trùng tên, ghi thêm đơn vị hoặc năm sinh để phân biệt.
refusal-name-not-listed = { $name } không có trong danh sách.
    .do = { $near_is ->
        [given] Có phải là { $near }?
       *[empty] Xem lại họ tên trong danh sách.
    }
refusal-list-adopted = Danh sách bầu cử đã được Đại hội thông qua, không thay đổi được nữa.
    .do = Nếu thật cần, Đoàn Chủ tịch xin ý kiến Đại hội và biểu quyết lại danh sách.
refusal-list-too-short = Danh sách có { $names } người, ít hơn { $seats } người cần bầu.
    .do = Đề cử thêm, hoặc xin Đại hội biểu quyết lại số lượng cần bầu.
refusal-list-too-long = Danh sách có { $names } người để bầu { $seats }, vượt số dư tối đa là { $limit } người.
    .do = Lấy phiếu xin ý kiến đối với người ứng cử và được đề cử tại đại hội, giữ lại nhiều nhất { $limit } người ngoài số cần bầu.
refusal-teller-on-list = { $name } có tên trong danh sách bầu cử, không thể ở trong Ban kiểm phiếu.
    .do = Đề nghị người khác thay { $name } và xin Đại hội biểu quyết.
refusal-tellers-missing = Chưa có danh sách Ban kiểm phiếu.
    .do = Đề nghị Trưởng ban và các thành viên, rồi xin Đại hội biểu quyết.
refusal-issued-over-present = Phát ra { $issued } phiếu, nhiều hơn { $present } người có mặt.
    .do = Đếm lại số phiếu đã phát và số người có mặt trước khi bỏ phiếu.
refusal-collected-over-issued = Thu về { $collected } phiếu, nhiều hơn { $issued } phiếu đã phát ra.
    .do = Dừng lại, không kiểm phiếu. Đếm lại một lần; nếu vẫn thừa, xin Đại hội biểu quyết hủy toàn bộ số phiếu trong thùng và bỏ phiếu lại. Không được rút bớt phiếu.
refusal-count-wrong = Số liệu kiểm phiếu không khớp ({ $codes }).
    .do = Đối chiếu với biên bản kiểm phiếu từng dòng dưới đây; nếu biên bản cũng sai, đề nghị Ban kiểm phiếu đếm lại trước khi công bố.
refusal-count-closed = Biên bản kiểm phiếu đã chốt.
    .do = Sửa được, nhưng phải nêu lý do; bản cũ vẫn giữ trong nhật ký.
refusal-result-announced = Kết quả bầu cử đã công bố.
    .do = Không sửa được nữa ở đây; báo cáo Đoàn Chủ tịch và ghi vào ghi chú.
refusal-unknown-document = Không có tài liệu “{ $document }”.
    .do = { $near_is ->
        [given] Có phải là “{ $near }”?
       *[empty] Chọn lại trong danh sách tài liệu.
    }
refusal-unknown-guest = Không có khách mời “{ $guest }”.
    .do = { $near_is ->
        [given] Có phải là “{ $near }”?
       *[empty] Chọn lại trong danh sách khách mời, hoặc thêm khách mới.
    }
refusal-nothing-to-undo = Không có việc nào để hoàn tác.
    .do = Không phải làm gì.
refusal-not-undoable = Bản ghi số { NUMBER($act, useGrouping: "false") } không hoàn tác được: { $what }.
    .do = Điều đã công bố thì không lấy lại: biểu quyết lại bằng một nội dung mới, hoặc ghi chú. Số đếm chưa công bố thì nhập lại, có nêu lý do.
refusal-items-left = Còn { $count } mục chưa làm, trước hết là “{ $first }”.
    .do = Làm nốt, hoặc bỏ qua từng mục có nêu lý do.
refusal-still-open = Còn việc chưa xong: { $what }.
    .do = Kết thúc việc đó trước.
refusal-not-closed = Đại hội chưa bế mạc, chưa có phần bổ sung.
    .do = Ghi vào ghi chú.
refusal-only-at-start = Chỉ chọn được mục bắt đầu khi mới mở một lần tập dượt.
    .do = Mở lần tập dượt mới và chọn mục bắt đầu ở đó.
refusal-only-in-rehearsal = Đồng hồ của đại hội thật không chỉnh được.
    .do = Chỉ chỉnh đồng hồ khi tập dượt.

## Bước bầu cử còn thiếu gì

needs-tellers = chưa có danh sách Ban kiểm phiếu.
needs-issued = chưa nhập số phiếu phát ra.
needs-collected = chưa nhập số phiếu thu về.
needs-count = chưa nhập kết quả theo biên bản kiểm phiếu.

## Vì sao không hoàn tác được

barrier-result = kết quả bầu cử đã công bố
barrier-count = số liệu kiểm phiếu đã nhập
barrier-seal = nhật ký đã niêm phong
barrier-vote = kết quả biểu quyết đã công bố

## Nhật ký, mỗi việc một dòng

event-opened = Mở nhật ký ({ $mode }): kịch bản { $session }, quy tắc { $rulebook }, danh sách { $roll }; chương trình { $program }
event-resumed = Chương trình chạy lại, lần thứ { $run } ({ $program })
event-interrupted = Gián đoạn (mất điện hoặc dừng máy) { $gap }, tín hiệu cuối lúc { $alive }
event-gap-counted = Tính thời gian gián đoạn vừa rồi vào thời gian làm việc
event-clock-set = Đặt đồng hồ tập dượt: { $time } ngày { $date }, tốc độ ×{ $speed }
event-clock-held = Giữ đồng hồ tập dượt ở { $time } ngày { $date }{ $speed ->
    [0] {""}
   *[other] {" "}(tốc độ ×{ $speed })
}
event-recovered = Gác { $bytes } byte ghi dở ở cuối nhật ký sang tệp { $file }
event-segment = Nhật ký ghi tiếp sang tệp mới, nối sau { $continues }: { $reason }
event-witnessed = Đã in ra giấy mã niêm phong của bản ghi số { NUMBER($act, useGrouping: "false") }
event-rescheduled-on-date = Đại hội họp đúng ngày theo kế hoạch
event-rescheduled-later = Đại hội họp muộn hơn kế hoạch { $n } ngày
event-rescheduled-earlier = Đại hội họp sớm hơn kế hoạch { $n } ngày
event-started-from = Tập dượt từ mục { $item }; phần trước coi như đã xong
event-sitting-opened = Mở phiên: { $sitting }
event-sitting-closed = Kết thúc phiên: { $sitting }
event-item-started = Bắt đầu mục { $item }
event-item-ended = Xong mục { $item }
event-item-left = Tạm rời mục { $item }
event-item-skipped = Bỏ qua mục { $item }{ $reason_is ->
    [given] , lý do: { $reason }
   *[empty] {""}
}
event-step-started = Chuyển sang bước: { $step }
event-step-done = Xong bước: { $step }
event-step-skipped = Bỏ qua bước: { $step }{ $reason_is ->
    [given] , lý do: { $reason }
   *[empty] {""}
}
event-step-inserted = Thêm bước vào mục { $item }: { $step }{ $before_is ->
    [given] , trước bước: { $before }
   *[empty] , ở cuối mục
}
event-chair-changed = Người điều hành: { $name }
event-clock-paused = Dừng đồng hồ mục { $item }
event-clock-resumed = Đồng hồ mục { $item } chạy tiếp
event-time-granted = Thêm { $time } cho mục { $item }{ $reason_is ->
    [given] , lý do: { $reason }
   *[empty] {""}
}
event-time-taken = Bớt { $time } của mục { $item }{ $reason_is ->
    [given] , lý do: { $reason }
   *[empty] {""}
}
event-recess-started = Nghỉ giải lao{ $until_is ->
    [given] {" "}đến { $until }
   *[empty] {""}
}
event-recess-ended = Hết giờ giải lao, Đại hội tiếp tục làm việc
event-speaker-registered = { $name }{ $unit_is ->
    [given] {" "}({ $unit })
   *[empty] {""}
} đăng ký phát biểu ({ $tag })
event-speaker-withdrawn = { $name } thôi phát biểu
event-speech-started = { $name } bắt đầu phát biểu{ $limit_is ->
    [given] , thời gian { $limit }
   *[empty] {""}
}
event-speech-ended = { $name } phát biểu xong
event-speech-paused = { $name } tạm dừng phát biểu
event-speech-resumed = { $name } phát biểu tiếp
event-speech-granted = Thêm { $time } phát biểu cho { $name }
event-speech-shortened = Bớt { $time } phát biểu của { $name }
event-speech-tagged = Nội dung phát biểu của { $name }: { $tag }
event-all-present = { $except_is ->
    [given] Có mặt đầy đủ, trừ: { $except }
   *[empty] Có mặt đầy đủ
}
event-arrived = { $n } người đến: { $names }
event-departed = { $n } người ra về: { $names }
event-absent-throughout = { $name } vắng mặt suốt thời gian đại hội, { $accepted ->
    [yes] lý do được chấp nhận
   *[no] lý do không được chấp nhận
}{ $reason_is ->
    [given] {" "}({ $reason })
   *[empty] {""}
}; người xác nhận: { $attested_by }
event-present-counted = Đếm tại hội trường: có mặt { $n }
event-present-by-name = Số có mặt tính lại theo danh sách
event-unit-counted = { $unit } báo có mặt { $n }
event-unit-by-name = { $unit }: số có mặt tính lại theo danh sách
event-alternate-called = Gọi đại biểu dự khuyết { $name } dự thay { $replaced }
event-alternate-stood-down = Đại biểu dự khuyết { $name } thôi dự thay
event-vote-opened = { $repeats ->
    [yes] Biểu quyết lại
   *[no] Mở biểu quyết
} thông qua { $title }: có mặt { $present }, tính trên { $base }, cần { $need }{ $reason_is ->
    [given] ; lý do: { $reason }
   *[empty] {""}
}
event-vote-recorded = Biểu quyết thông qua { $title }: đồng ý { $yes }{ $computed ->
    [yes] {" "}(tính ra)
   *[no] {""}
}, không { $no }, khác { $other }{ $silent ->
    [0] {""}
   *[other] , không biểu quyết { $silent }
}; có mặt { $present }, tính trên { $base }, cần { $need }{ $sections_is ->
    [given] ; theo tổ: { $sections }
   *[empty] {""}
}
event-vote-recorded-bare = Biểu quyết thông qua { $title }: đồng ý { $yes }{ $computed ->
    [yes] {" "}(tính ra)
   *[no] {""}
}, không { $no }, khác { $other }{ $silent ->
    [0] {""}
   *[other] , không biểu quyết { $silent }
}
event-vote-passed = Công bố kết quả biểu quyết: đã thông qua { $title }
event-vote-not-passed = Công bố kết quả biểu quyết: chưa thông qua { $title }
event-vote-cancelled = Thôi biểu quyết { $title }{ $numbers_is ->
    [given] {" "}(số đã ghi, chưa công bố: { $numbers })
   *[empty] {""}
}{ $reason_is ->
    [given] , lý do: { $reason }
   *[empty] {""}
}
event-seats-set = Số lượng cần bầu { $election }: { $seats }
event-seats-proposed = Đề nghị số lượng cần bầu { $election }: { $seats }
event-overruled = Đoàn Chủ tịch quyết định làm khác giới hạn: { $reason }
event-list-introduced = Cấp ủy triệu tập giới thiệu danh sách bầu { $election }, { $n } người: { $names }
event-nominated = { $by_is ->
    [given] { $by } đề cử
   *[empty] Đại hội đề cử
} { $name } để bầu { $election }
event-stood = Tự ứng cử để bầu { $election }: { $name }{ $by_is ->
    [given] {" "}({ $by })
   *[empty] {""}
}
event-withdrawal = { $allowed ->
    [yes] Đại hội cho { $name } rút
   *[no] Đại hội không cho { $name } rút
} khỏi danh sách bầu { $election }
event-list-adopted = Chốt danh sách bầu cử { $election }, lần { $round }: { $n } người; { $kind }
event-tellers-proposed = Đề nghị Ban kiểm phiếu bầu { $election }, { $n } người: Trưởng ban { $head }{ $members_is ->
    [given] ; thành viên: { $members }
   *[empty] {""}
}
event-tellers-elected = Đại hội bầu Ban kiểm phiếu để bầu { $election }
event-rung-done = Xong việc “{ $rung }”, bầu { $election }, lần { $round }
event-ballots-issued = Phát ra { $issued } phiếu bầu { $election }, lần { $round }: có mặt { $present }, tính trên { $base }{ $need ->
    [0] {""}
   *[other] , cần { $need }
}
event-ballots-collected = Thu về { $collected } phiếu bầu { $election }, lần { $round }
event-count-entered = Nhập kết quả kiểm phiếu bầu { $election }, lần { $round }: hợp lệ { $valid }, không hợp lệ { $invalid }; { $enough } người đủ phiếu{ $tied ->
    [0] {""}
   *[other] , { $tied } người bằng phiếu nhau
}{ $left ->
    [0] {""}
   *[other] , còn { $left } chỗ
}
event-count-corrected = Sửa kết quả kiểm phiếu bầu { $election }, lần { $round } (bản { $version }{ $reason_is ->
    [given] , lý do: { $reason }
   *[empty] {""}
}): hợp lệ { $valid }, không hợp lệ { $invalid }; { $enough } người đủ phiếu{ $tied ->
    [0] {""}
   *[other] , { $tied } người bằng phiếu nhau
}{ $left ->
    [0] {""}
   *[other] , còn { $left } chỗ
}
event-result-announced = Công bố kết quả bầu { $election }, lần { $round }: { $n ->
    [0] chưa có người trúng cử
   *[other] { $n } người trúng cử{ $for_alternates ->
        [yes] {" "}dự khuyết
       *[no] {""}
    }: { $names }
}{ $alternates_is ->
    [given] ; dự khuyết: { $alternates }
   *[empty] {""}
}
event-count-how = { $entered }{ $teams ->
    [0] {""}
    [1] {""}
   *[other] ; { $teams } tổ kiểm, số liệu khớp nhau
}{ $explained_is ->
    [given] ; Trưởng Ban kiểm phiếu giải trình: { $explained }
   *[empty] {""}
}
event-duty-met = Ghi là đã làm việc { $duty } (“{ $text }”): { $how }
event-duty-waived = Bỏ qua việc { $duty } (“{ $text }”): { $reason }{ $words_is ->
    [given] ; { $words }
   *[empty] {""}
}
event-waiver-explained = Lý do bỏ qua việc { $duty }: { $words }
event-document-ready = { $ready ->
    [yes] Tài liệu đã sẵn sàng
   *[no] Tài liệu chưa sẵn sàng
}: { $document }
event-guest-added = Thêm khách mời: { $name }{ $post_is ->
    [given] , { $post }
   *[empty] {""}
}
event-guest-arrived = Khách đến: { $name }
event-noted = Ghi chú: { $text }
event-closed = Bế mạc đại hội; nhật ký được niêm phong
event-addendum = Bổ sung sau bế mạc: { $text }
event-undone = Hoàn tác bản ghi số { NUMBER($act, useGrouping: "false") }{ $reason_is ->
    [given] , lý do: { $reason }
   *[empty] {""}
}
