# Lời của phòng journal: nhật ký đại hội và những gì có thể hỏng.
# Mỗi sự cố là một câu; `.do` là việc cần làm ngay.

journal-disk = Không đọc hoặc ghi được { $file }: { $why } (hệ thống báo: { $system }).
    .do = Kiểm tra ổ đĩa, dung lượng trống và quyền truy cập; hoặc chọn nơi khác bằng --journal TỆP.
journal-not-a-name = { $file } không phải tên tệp nhật ký.
    .do = Tên tệp nhật ký kết thúc bằng .live.jsonl (điều hành thật) hoặc .rehearsal.jsonl (tập dượt).
journal-name-taken = Tên này đã dùng cho nhật ký { $file } của chế độ kia.
    .do = Chọn tên khác: nhật ký tập dượt và nhật ký điều hành thật không dùng chung tên.
journal-locked = Nhật ký { $file } đang mở ở một bàn điều hành khác: tiến trình { NUMBER($pid, useGrouping: "false") }, lần chạy thứ { NUMBER($run, useGrouping: "false") }, đã ghi đến bản ghi số { NUMBER($record, useGrouping: "false") }, lần cuối còn hoạt động lúc { $seen }.
    .do = Tiếp tục ở bàn điều hành đó, hoặc đóng nó lại rồi mở nhật ký lần nữa.
journal-locked-unknown = Nhật ký { $file } đang mở ở một bàn điều hành khác.
    .do = Tiếp tục ở bàn điều hành đó, hoặc đóng nó lại rồi mở nhật ký lần nữa.
journal-empty = Nhật ký { $file } không có bản ghi nào trọn vẹn: đại hội chưa bắt đầu trong tệp này.
    .do = Bắt đầu nhật ký mới với tên khác; tệp này được giữ nguyên.
journal-damaged = Bản ghi số { NUMBER($record, useGrouping: "false") } trong { $file } (sau { NUMBER($offset, useGrouping: "false") } byte) bị hỏng: { $fault }.
    .do = Không sửa tệp này. Dùng bản sao thứ hai; chạy presidium verify để xem những bản ghi trước đó.
journal-newer = Nhật ký { $file } có định dạng { NUMBER($format, useGrouping: "false") }, do { $program } ghi; chương trình này chưa đọc được.
    .do = Mở bằng { $program } hoặc bản mới hơn.
journal-other-mode = Tên tệp { $file } không khớp với nội dung: bản ghi đầu tiên cho biết đây là nhật ký { $mode }.
    .do = Đặt lại tên tệp như ban đầu.
journal-fork = { $older } và { $newer } ghi khác nhau từ bản ghi số { NUMBER($record, useGrouping: "false") }: đã có hai bàn điều hành cùng ghi.
    .do = Giữ nguyên cả hai tệp; Đoàn chủ tịch quyết định tệp nào đúng, đưa tệp kia sang thư mục khác.
journal-unwritable = Không thể lập bản ghi số { NUMBER($record, useGrouping: "false") }: { $fault }. Chưa có gì được ghi.
    .do = Làm lại thao tác với nội dung ngắn hơn; nếu vẫn không được, ghi ra giấy và báo lỗi chương trình.
journal-stopped = Thao tác trước đó chưa ghi được vào đâu, nên chương trình không nhận thao tác mới.
    .do = Giải phóng chỗ trống hoặc cắm lại ổ đĩa, rồi bấm ghi lại; trong lúc đó, thư ký ghi ra giấy.
journal-no-thread = Hệ thống không cho chạy thêm việc song song (hệ thống báo: { $system }).
    .do = Đóng bớt chương trình khác rồi chạy lại.

# Bản ghi hỏng thế nào; đứng sau dấu hai chấm.
journal-fault-cut-off = dòng bị cụt
journal-fault-too-long = dòng dài quá mức cho phép
journal-fault-shape = dòng không có dạng của một bản ghi
journal-fault-sum = nội dung không khớp với mã kiểm của chính nó
journal-fault-not-text = dòng không phải văn bản UTF-8
journal-fault-unreadable = mã kiểm đúng nhưng chương trình này không hiểu nội dung
journal-fault-not-exact = nội dung không được viết đúng từng byte như chương trình viết
journal-fault-seq = số thứ tự không liền với bản ghi trước
journal-fault-prev = bản ghi không nối tiếp bản ghi trước
journal-fault-not-opened = bản ghi đầu tiên không mở một nhật ký
journal-fault-not-segment = bản ghi đầu tiên không cho biết nó nối tiếp tệp nào

# Vì sao ổ đĩa từ chối; đứng sau dấu hai chấm.
journal-why-full = hết dung lượng
journal-why-denied = không có quyền truy cập
journal-why-read-only = ổ đĩa chỉ cho đọc
journal-why-missing = không có tệp hoặc thư mục này
journal-why-exists = đã có tệp trùng tên
journal-why-special = đây là liên kết, thư mục, đường ống hoặc thiết bị, không phải tệp thường
journal-why-too-large = tệp lớn quá mức cho phép
journal-why-busy = chương trình khác đang giữ
journal-why-device = thiết bị báo lỗi hoặc đã bị rút ra

# Chế độ, như đứng trong câu.
journal-mode-live = điều hành thật
journal-mode-rehearsal = tập dượt

# Mã niêm phong gõ sai.
journal-fingerprint-sign = Mã niêm phong không có ký tự “{ $sign }”.
    .do = Mã chỉ gồm các chữ số 2–9 và các chữ cái A–Z trừ I và O; xem lại bản giấy.
journal-fingerprint-length = Mã niêm phong có { $expected } ký tự, ở đây có { $length }.
    .do = Gõ đủ sáu nhóm, mỗi nhóm năm ký tự, như trên bản giấy.
journal-fingerprint-check = Mã niêm phong có ký tự gõ sai hoặc đổi chỗ.
    .do = So từng nhóm với bản giấy rồi gõ lại.
