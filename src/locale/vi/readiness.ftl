# Kiểm tra trước ngày đại hội: những điều lệnh check và trang kiểm tra ở màn hình đầu nêu ra.

## Nghĩa vụ mà kịch bản chưa bảo đảm

readiness-vote-missing = Kịch bản chưa có bước biểu quyết “{ $subject }” (phải có chậm nhất khi đến mục “{ $due }”).
    .do = Thêm một bước kind: card_vote, subject: "{ $id }" trước chỗ này.
readiness-vote-late = Kịch bản xếp biểu quyết “{ $subject }” ở mục “{ $item }”; phải có chậm nhất khi đến mục “{ $due }”.
    .do = Chuyển bước subject: "{ $id }" lên trước chỗ đó.
readiness-step-missing = Kịch bản chưa có bước “{ $subject }” (phải có chậm nhất khi đến mục “{ $due }”).
    .do = Thêm một bước { $kind_is ->
        [empty] { "" }
       *[given] kind: { $kind },{" "}
    }subject: "{ $id }" trước chỗ này.
readiness-step-late = Kịch bản xếp “{ $subject }” ở mục “{ $item }”; phải có chậm nhất khi đến mục “{ $due }”.
    .do = Chuyển bước subject: "{ $id }" lên trước chỗ đó.
readiness-step-present = Kịch bản có bước “{ $subject }” ở mục “{ $item }”.
    .do = Bỏ bước này khỏi kịch bản.
readiness-questions = Kịch bản chỉ đưa “{ $subject }” ra biểu quyết { $n } lần, cần { $least }.
    .do = Tách thành từng câu hỏi trong questions: số lượng trước, danh sách sau.
readiness-rungs-missing = Bầu { $election }: kịch bản thiếu bước { $rungs }.
    .do = Thêm các bước kind: election, election: "{ $id }" còn thiếu, đúng thứ tự.
readiness-rung-late = Bầu { $election }: bước { $rungs } xếp sau lúc cần đến.
    .do = Chuyển bước này của cuộc bầu "{ $id }" lên đúng thứ tự.
readiness-rung-present = Bầu { $election }: kịch bản có bước { $rungs }.
    .do = Bỏ bước này khỏi kịch bản.
readiness-order = Kịch bản xếp mục “{ $second }” trước mục “{ $first }”.
    .do = Đổi lại: “{ $first }” trước, “{ $second }” sau.
readiness-document-missing = Danh mục văn kiện chưa có “{ $subject }”.
    .do = Chuẩn bị văn kiện và thêm vào documents với subject: "{ $id }".
readiness-documents-unready = Chưa sẵn sàng: { $documents }.
    .do = Xong văn kiện nào thì ghi ready: true ở văn kiện đó.
readiness-reading-long = “{ $document }” quá dài: { $pages ->
        [0] { "" }
       *[other] { $pages } trang (mức { $most_pages }){ $minutes ->
            [0] { "" }
           *[other] { ", " }
        }
    }{ $minutes ->
        [0] { "" }
       *[other] đọc { $minutes } phút (mức { $most_minutes }; { $pace ->
            [0] { $how }
           *[other] { $how }, { $pace } tiếng một phút
        })
    }.
    .do = Đọc bản tóm tắt; gửi toàn văn cho đại biểu nghiên cứu trước.
readiness-persons = { $nobody_is ->
        [empty] { "" }
       *[given] Chưa có người phụ trách: { $nobody }.{ $alone_is ->
            [empty] { "" }
           *[given] { " " }
        }
    }{ $alone_is ->
        [empty] { "" }
       *[given] Chưa có người dự phòng: { $alone }.
    }
    .do = Ghi in_charge và deputy là hai người khác nhau ở từng mục.
readiness-surplus-none = Bầu { $election }: { $names } người cho { $seats } vị trí, không có số dư (mức tối đa { $limit }).
    .do = Bổ sung danh sách giới thiệu để có số dư theo quy định.
readiness-surplus-over = Bầu { $election }: { $names } người cho { $seats } vị trí, số dư vượt mức { $limit }.
    .do = Rút bớt danh sách giới thiệu, hoặc báo cáo cấp ủy cấp trên trước ngày đại hội.
readiness-number = { $what }: { $n }{ $least_is ->
        [empty] { "" }
       *[given] , ít nhất phải { $least }
    }{ $most_is ->
        [empty] { "" }
       *[given] , nhiều nhất được { $most }
    }.
    .do = Xem lại con số này, hoặc ghi vào attested ý kiến đồng ý của cấp trên.
readiness-deadline = Ngày họp { $date }, sau hạn { $deadline }.
    .do = Chọn ngày trong hạn, hoặc xin ý kiến cấp trên.
readiness-no-discussion = Kịch bản không có bước thảo luận nào.
    .do = Thêm một mục có bước kind: discussion, subject: "discussion".
readiness-share = Kịch bản dành { $minutes } phút trên { $official } phút của phiên chính thức cho thảo luận ({ $share }%), cần ít nhất { $least }%.
    .do = Rút ngắn các báo cáo đọc tại đại hội, thêm phút cho mục thảo luận.
readiness-unattested = Chưa ai xác nhận đã làm.
    .do = Làm xong thì ghi vào attested: (duty: "{ $id }", how: "số, ngày, người xác nhận").
readiness-due-by = Phải xong chậm nhất ngày { $date }; chưa ai xác nhận đã làm.
    .do = Làm xong thì ghi vào attested: (duty: "{ $id }", how: "số, ngày, người xác nhận").
readiness-due-on = Hạn ngày { $date }, { $n ->
        [0] là hôm nay
       *[other] còn { $n } ngày
    }; chưa ai xác nhận đã làm.
    .do = Làm xong thì ghi vào attested: (duty: "{ $id }", how: "số, ngày, người xác nhận").
readiness-overdue = Đã quá hạn ngày { $date } { $n } ngày; chưa ai xác nhận đã làm.
    .do = Nếu đã làm, ghi vào attested: (duty: "{ $id }", how: "số, ngày, người xác nhận"). Nếu chưa, làm ngay và báo cáo cấp trên.

reading-measured = đã đo
reading-by-pace = theo tốc độ đo được
reading-assumed = giả định

number-members = Số đảng viên, hội viên của cả tổ chức
number-summoned = Số người được triệu tập
number-seats = Số lượng cần bầu
number-names = Số người trong danh sách bầu
number-tellers = Số người kiểm phiếu

## Những điều không nghĩa vụ nào nói đến

readiness-k01 = Đọc “{ $document }” mất { $minutes } phút ({ $pace ->
        [0] { $how }
       *[other] { $how }, { $pace } tiếng một phút
    }), người nghe khó theo quá { $most_minutes } phút.
    .do = Đọc bản tóm tắt; gửi toàn văn cho đại biểu nghiên cứu trước.
readiness-k02 = Mục “{ $item }” có { $planned } phút, riêng phần đọc đã mất { $minutes } phút ({ $pace ->
        [0] { $how }
       *[other] { $how }, { $pace } tiếng một phút
    }).
    .do = Thêm phút cho mục này, hoặc đọc bản tóm tắt.
readiness-k03 = Chưa biết đọc hết bao lâu: { $documents }.
    .do = Đọc thử một lượt và ghi reading (phút), hoặc ghi words (số tiếng).
readiness-k04 = “{ $document }” được đưa ra biểu quyết mà trước đó không ai trình bày.
    .do = Thêm một bước kind: read trước bước biểu quyết này.
readiness-k05 = “{ $document }” đã tính giờ đọc nhưng kịch bản không có bước nào đọc hay bàn đến.
    .do = Thêm bước đọc vào chương trình, hoặc bỏ reading ở văn kiện này.
readiness-k06 = Chưa ghi ai chịu trách nhiệm, trình bày: { $documents }.
    .do = Ghi owner cho từng văn kiện.
readiness-k07 = { $person } đang kiểm phiếu bầu { $election } thì lại phải làm mục “{ $item }”.
    .do = Giao mục này cho người khác, hoặc cử người khác kiểm phiếu.
readiness-k08 = { $person } phụ trách { $n } trên { $all } mục: { $items }.
    .do = Chia bớt việc: giao một số mục cho người khác phụ trách.
readiness-k09 = Mục “{ $item }” không được bảo vệ: khi chậm giờ sẽ bị rút ngắn trước.
    .do = Ghi protected: true ở mục thảo luận.
readiness-k10 = Mục “{ $item }” chưa gợi ý bàn về giải pháp.
    .do = Trong lời dẫn, mời đại biểu tập trung vào giải pháp, không đọc lại kết quả đã có trong báo cáo.
readiness-k11 = Kịch bản không có bước thảo luận nào.
    .do = Thêm một mục có bước kind: discussion, subject: "discussion".
readiness-k12 = Mục “{ $item }” thảo luận sau khi mục “{ $voted }” đã biểu quyết.
    .do = Chuyển thảo luận lên trước phần biểu quyết.
readiness-k13 = { $sitting } theo kịch bản đến { $ends } mới xong, quá giờ kết thúc { $closes } là { $minutes } phút.
    .do = Rút ngắn các mục, mở sớm hơn, hoặc lùi giờ kết thúc.
readiness-k14 = { $what } dài { $hours } giờ{ $most_days ->
        [0] { "" }
       *[other] , { $days } ngày
    }; được phép nhiều nhất { $most } giờ{ $most_days ->
        [0] { "" }
       *[other] , { $most_days } ngày
    }.
    .do = Rút ngắn chương trình.
readiness-the-congress = Cả đại hội
readiness-k15 = Ngày họp { $date } đã qua (hôm nay { $today }).
    .do = Nếu dùng lại kịch bản này, ghi ngày mới ở date.
readiness-k16 = Ngày họp { $date }, sau hạn { $deadline }.
    .do = Chọn ngày trong hạn, hoặc xin ý kiến cấp trên.
readiness-k17 = { $name } được dự kiến kiểm phiếu bầu { $election } nhưng có tên trong danh sách bầu { $other }, có thể phải thay người giữa chừng.
    .do = Cử người không ứng cử vào ban kiểm phiếu, hoặc ghi tellers riêng cho từng cuộc bầu.
readiness-k18 = Bầu { $election }: { $n ->
        [0] chưa dự kiến ai kiểm phiếu
       *[other] mới dự kiến { $n } người kiểm phiếu
    }; nên có từ { $least } người để người đếm, người soát.
    .do = Ghi thêm người vào tellers, trưởng ban đứng đầu.
readiness-k19 = { $name } ({ $status }) không được tham gia ban kiểm phiếu bầu { $election }.
    .do = Thay bằng người có quyền biểu quyết.
readiness-k20 = { $name } ({ $status }) không được ứng cử, đề cử vào danh sách bầu { $election }.
    .do = Bỏ người này khỏi danh sách, hoặc sửa tư cách trong danh sách đại biểu.
readiness-k21 = Bầu { $election }: chưa có danh sách cấp ủy giới thiệu.
    .do = Ghi candidates khi danh sách đã được duyệt.
readiness-k22 = Bầu { $election }: số đại biểu dự đại hội cấp trên do cấp trên phân bổ, không biểu quyết.
    .do = Ghi allocated: true ở cuộc bầu "{ $id }".
readiness-k23 = Danh sách chỉ có người của { $n } trên { $all } đơn vị: đủ mặt cũng không đủ điều kiện khai mạc.
    .do = Bổ sung đại biểu của { $lack } đơn vị còn thiếu, hoặc sửa số đơn vị (units).
readiness-k24 = Danh sách có người của { $n } trên { $all } đơn vị; { $lack } đơn vị không có ai.
    .do = Xem lại đơn vị trong danh sách, hoặc số đơn vị (units).
readiness-k25 = { $n } đại biểu chưa ghi đơn vị: { $names }{ $more ->
        [0] { "" }
       *[other] {" "}và { $more } người nữa
    }.
    .do = Ghi đơn vị cho từng người trong danh sách.
readiness-k26 = { $n } người không có quyền biểu quyết: { $names }{ $more ->
        [0] { "" }
       *[other] {" "}và { $more } người nữa
    }.
    .do = Xếp chỗ riêng và nhắc trước: được dự, được phát biểu, không giơ thẻ, không nhận phiếu.
readiness-k27 = { $name } sẽ phát biểu, nhưng kịch bản không có bước nào dành cho khách.
    .do = Thêm bước who: guest, subject: "superior-speech", hoặc bỏ speech: true.
readiness-k28 = Mục “{ $item }” dành cho khách phát biểu, nhưng không khách nào được ghi là sẽ phát biểu.
    .do = Ghi speech: true cho khách sẽ phát biểu.
readiness-k29 = Kịch bản đã tắt { $n } nghĩa vụ: { $duties }.
    .do = Xem lại lý do; nghĩa vụ nào vẫn phải làm thì bỏ khỏi duties_off.

## Trên bảng mã

codes-readiness = Kiểm tra trước ngày đại hội (nghĩa vụ có số riêng trong bộ quy định: X5, R29, …)
code-K01 = Đọc một văn kiện quá 20 phút.
    .do = Đọc bản tóm tắt.
code-K02 = Mục ngắn hơn thời gian đọc văn kiện trong mục.
    .do = Thêm phút cho mục, hoặc đọc bản tóm tắt.
code-K03 = Chưa biết văn kiện đọc hết bao lâu.
    .do = Ghi reading hoặc words.
code-K04 = Văn kiện được biểu quyết mà trước đó không ai trình bày.
    .do = Thêm bước đọc trước bước biểu quyết.
code-K05 = Văn kiện đã tính giờ đọc nhưng không có trong chương trình.
    .do = Thêm bước đọc, hoặc bỏ reading.
code-K06 = Văn kiện được đọc chưa có người chịu trách nhiệm.
    .do = Ghi owner.
code-K07 = Người kiểm phiếu bị giao việc khác trong lúc kiểm phiếu.
    .do = Giao việc đó cho người khác.
code-K08 = Một người phụ trách quá nửa số mục.
    .do = Chia bớt việc.
code-K09 = Mục thảo luận không được bảo vệ khi chậm giờ.
    .do = Ghi protected: true.
code-K10 = Thảo luận chưa gợi ý bàn về giải pháp.
    .do = Nêu giải pháp trong lời dẫn.
code-K11 = Kịch bản không có thảo luận.
    .do = Thêm một mục thảo luận.
code-K12 = Thảo luận xếp sau biểu quyết.
    .do = Chuyển thảo luận lên trước.
code-K13 = Phiên họp quá giờ kết thúc dự kiến.
    .do = Rút ngắn các mục, hoặc đổi giờ.
code-K14 = Đại hội hoặc phiên họp dài hơn mức cho phép.
    .do = Rút ngắn chương trình.
code-K15 = Ngày đại hội đã qua.
    .do = Ghi ngày mới nếu dùng lại kịch bản.
code-K16 = Ngày đại hội sau hạn của cấp trên.
    .do = Chọn ngày trong hạn.
code-K17 = Người kiểm phiếu có tên trong danh sách một cuộc bầu liên quan.
    .do = Thay người kiểm phiếu.
code-K18 = Dự kiến quá ít người kiểm phiếu: dưới 2, hoặc dưới 3 khi có từ 30 người bỏ phiếu.
    .do = Bổ sung người kiểm phiếu.
code-K19 = Người không có quyền biểu quyết được dự kiến kiểm phiếu.
    .do = Thay người.
code-K20 = Người không được ứng cử có tên trong danh sách.
    .do = Bỏ khỏi danh sách, hoặc sửa tư cách.
code-K21 = Cuộc bầu chưa có danh sách giới thiệu.
    .do = Ghi candidates.
code-K22 = Số đại biểu dự đại hội cấp trên chưa ghi là được phân bổ.
    .do = Ghi allocated: true.
code-K23 = Với danh sách này, đại hội không thể đủ số đơn vị để khai mạc.
    .do = Bổ sung đại biểu, hoặc sửa số đơn vị.
code-K24 = Có đơn vị không có ai trong danh sách.
    .do = Xem lại đơn vị trong danh sách.
code-K25 = Có đại biểu chưa ghi đơn vị.
    .do = Ghi đơn vị.
code-K26 = Có người trong danh sách không có quyền biểu quyết.
    .do = Xếp chỗ riêng và nhắc trước.
code-K27 = Khách sẽ phát biểu nhưng chương trình không có chỗ.
    .do = Thêm bước cho khách.
code-K28 = Chương trình có phần khách phát biểu nhưng chưa ghi khách nào.
    .do = Ghi speech: true.
code-K29 = Có nghĩa vụ đã bị tắt.
    .do = Xem lại lý do.

## Lệnh check

arg-today = Ngày để tính hạn (yyyy-mm-dd), thay cho hôm nay
cli-advice = lưu ý
cli-must = phải làm
cli-should = nên làm
check-must = Phải làm trước ngày đại hội
check-should = Nên làm
check-advice = Lưu ý
check-rule = quy định
check-also = cùng một chỗ thiếu: { $codes }
check-summary = { $name }: { $must } việc phải làm, { $should } việc nên làm, { $advice } điều lưu ý.{ $when ->
        [past] { "" }
        [today] {" "}Đại hội họp hôm nay.
       *[ahead] {" "}Còn { $days } ngày đến đại hội.
    }
