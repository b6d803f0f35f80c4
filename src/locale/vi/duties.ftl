# Việc phải làm: nội dung từng việc (nói được cả khi đã làm), khi việc chắn đường, nhắc sớm.

topic-vote = Biểu quyết thông qua { $what }
topic-questions = Biểu quyết riêng từng nội dung ({ $n }): { $what }
topic-step = { $what }
topic-no-step = Không đưa vào chương trình: { $what }
topic-document = Chuẩn bị xong văn kiện: { $what }
topic-documents = Chuẩn bị xong văn kiện, tài liệu của đại hội
topic-length = Độ dài văn kiện trình bày: { $what }
topic-read = Thời gian trình bày: { $what }
topic-persons = Phân công người phụ trách và người dự phòng từng mục
topic-discussion = Thời gian dành cho thảo luận
topic-solutions = Thời gian phát biểu về giải pháp
topic-ladder = Kịch bản bầu cử đủ các bước
topic-quorum = Số đại biểu, đảng viên và số đơn vị có mặt để tiến hành đại hội
topic-elections = Các cuộc bầu cử
topic-count = Cách kiểm phiếu
topic-base = Chốt tổng số tính kết quả
topic-roll = Điểm danh, báo cáo số có mặt
topic-tellers-off-list = Thành phần Ban kiểm phiếu
topic-surplus = Số dư của danh sách bầu cử
topic-support = Số người tán thành việc đề cử
topic-none-from-floor = Ứng cử, đề cử tại đại hội
topic-collected = Số phiếu thu về so với số phiếu phát ra
topic-alternates = Gọi đại biểu dự khuyết thay đại biểu vắng suốt
topic-votes = Các nội dung phải biểu quyết
topic-cards = Đếm đủ số thẻ biểu quyết
topic-deadline = Thời hạn tổ chức đại hội
topic-order = Thứ tự bầu: { $what }
topic-members = Số đảng viên, thành viên của tổ chức
topic-summoned = Số được triệu tập
topic-present = Số có mặt
topic-seats = Số lượng cần bầu
topic-names = Số người trong danh sách bầu cử
topic-tellers = Số thành viên Ban kiểm phiếu
topic-quoted = Nội dung nhắc: “{ $text }”

## Khi việc chắn đường

gate-say = Lời dẫn: “{ $say }”
gate-do-yourself-there = Làm ngay: { $what } (mở: { $place })
gate-do-then-record = Làm xong thì bấm 2 để ghi lại. Chưa làm được thì bấm 3.
gate-do-there-then = Làm xong mà chương trình chưa tự nhận thì bấm 2 để ghi lại.
gate-when = Lúc nào:
gate-how = Làm thế nào, kết quả:
gate-when-before = trước khi khai mạc
gate-how-done = đã thực hiện
gate-when-how = { $when }: { $how }
gate-several = Còn { $n } việc phải có người xác nhận, chương trình không tự thấy được:
gate-several-one = Làm ngay, hoặc trả lời riêng từng việc: mở việc đang chọn
gate-several-done = Đã làm rồi cả { $n } việc: ghi chung một lần (giờ, kết quả)
gate-several-waive = Bỏ qua cả { $n } việc, vì:
gate-press-several = Bấm 2: cả { $n } việc đã làm rồi; bấm 3: bỏ qua cả; bấm 1: trả lời riêng việc đang chọn.
hint-done-already-all = cả { $n } việc đã làm
hint-waive-all = bỏ qua cả
hint-one-by-one = trả lời riêng
hint-cannot-record = chưa ghi được: { $why }
waivers-before-export = Ghi lý do trước khi xuất tài liệu, vì tài liệu sẽ mang theo lý do này. Esc: vẫn xuất, ghi sau.
hint-export-anyway = vẫn xuất, ghi sau

## Danh sách việc phải làm

duties-before-sitting = Trước khi khai mạc { $what }
duty-by-hand = Ghi bổ sung (bản ghi #{ $act }): { $how }
duty-waived-because = Bỏ qua (bản ghi #{ $act }): { $reason }
duty-prepare = Chuẩn bị: { $what }
duty-seen = Chương trình tự thấy trong nhật ký, kịch bản.
duty-seen-attested = Kịch bản ghi đã làm trước đại hội: { $how }
duty-seen-vote = Biểu quyết lúc { $at } (bản ghi #{ $act }): đồng ý { $yes }/{ $present } có mặt.
duty-seen-step = Bước này đã xong lúc { $at }.
