# Điểm danh, tư cách đại biểu, tổng số tính kết quả, cơ cấu đại biểu.

## Người trùng họ tên

told-born = { $name } (sinh năm { $year })
told-unit = { $name } ({ $unit })
told-card = { $name } (thẻ số { $card })

## Quyền của từng tư cách

authority-official = QC 244-QĐ/TW (9/6/2014), Điều 15, Điều 32
authority-no-vote = QC 244-QĐ/TW (9/6/2014), Điều 11, Điều 15
authority-invited = HD 01-HD/TW (20/9/2016), mục 13
authority-suspended = QC 244-QĐ/TW (9/6/2014), Điều 32

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
