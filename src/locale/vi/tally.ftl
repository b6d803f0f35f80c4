# Tính kết quả kiểm phiếu không cần đại hội (presidium tally), và bảng mã (presidium codes).

cli-tally = Tính kết quả một lần kiểm phiếu từ JSON, không cần đại hội; trả lời bằng JSON
cli-codes = Mọi mã mà chương trình in ra, trên một tờ: ý nghĩa và việc phải làm
arg-file = Tệp JSON, hoặc - để đọc từ đầu vào chuẩn
what-tally = tệp kiểm phiếu
tally-too-large = { $file } lớn hơn { $most } MiB.
    .do = gộp các phiếu giống nhau bằng "times", hoặc chỉ ghi tổng số trong "totals".
tally-not-text = { $file } không phải văn bản UTF-8.
    .do = lưu lại tệp dưới dạng UTF-8.

## Vì sao, trong một câu

tally-complete = Trúng cử { $elected }/{ $seats } người, đủ số lượng; mỗi người được ít nhất { $need } phiếu, tính trên { $base }.
tally-complete-revote = Bầu lại giữa những người bằng phiếu: trúng cử { $elected }/{ $seats } người có số phiếu cao hơn, không cần quá một nửa.
tally-tie-revote = { $tied } người cùng được { $votes } phiếu khi chỉ còn { $left } chỗ: bầu lại trong số những người này, ai nhiều phiếu hơn thì trúng cử.
tally-tied-again = Bầu lại vẫn có { $tied } người cùng được { $votes } phiếu khi chỉ còn { $left } chỗ: đại hội quyết định có bầu nữa hay không.
tally-revote-nobody = Bầu lại mà không ai được phiếu nào: đại hội quyết định có bầu nữa hay không.
tally-tie-asked = { $tied } người cùng được { $votes } phiếu khi chỉ còn { $left } chỗ: theo bộ quy định, đại hội quyết định.
tally-short = Trúng cử { $elected }/{ $seats } người, còn thiếu { $left }: đại hội quyết định có bầu tiếp hay không.
tally-cancel = Thu về { $collected } phiếu, nhiều hơn { $issued } phiếu phát ra: dừng, không kiểm phiếu; đại hội quyết định hủy kết quả và bầu lại.
tally-recount = Số liệu chưa khớp ({ $codes }): xem lại từng chỗ, kiểm lại rồi tính lại.

## Bài lỗi của đầu vào

problem-T001 = JSON không đúng: { $detail }.
    .do = Sửa đúng chỗ này; mẫu đầy đủ có trong README, mục tally.
problem-T002 = Không có trường "{ $field }".
    .do = { $near ->
        [none] Các trường được dùng: { $known }.
       *[other] Có phải ý là "{ $near }"? Các trường được dùng: { $known }.
    }
problem-T003 = Thiếu trường "{ $field }".
    .do = Ghi thêm "{ $field }"; có "ballots" thì không cần "valid" và "invalid".
problem-T004 = Trường "{ $field }" ghi hai lần.
    .do = Chỉ giữ lại một.
problem-T005 = Chỗ này cần { $expected ->
        [group] một đối tượng trong ngoặc nhọn
        [list] một danh sách trong ngoặc vuông
        [number] một số
        [truth] true hoặc false
       *[text] một chuỗi trong dấu nháy kép
    }, nhưng đây là { $found ->
        [group] một đối tượng
        [list] một danh sách
        [number] một số
        [truth] true hoặc false
        [nothing] null
       *[text] một chuỗi
    }.
    .do = Ghi lại đúng loại giá trị; số ghi bằng chữ số, không có dấu nháy.
problem-T006 = Không thể là { $found }: ở đây là một số nguyên từ { $least } đến { $most }.
    .do = Ghi lại số nguyên trong khoảng đó, không có dấu chấm hay dấu phẩy.
problem-T007 = Không có loại phiếu "{ $found }".
    .do = { $near ->
        [none] Dùng một trong các từ: { $known }.
       *[other] Có phải ý là "{ $near }"? Các từ được dùng: { $known }.
    }
problem-T008 = Bộ quy định này tính kết quả trên một số không lấy được từ phiếu bầu, nên phải ghi "base".
    .do = Ghi vào "base" số người được tính kết quả, ví dụ 105.
problem-T009 = Danh sách bầu cử không có ai.
    .do = Ghi các tên vào "candidates" theo thứ tự trên phiếu.
problem-T010 = Tên này để trống.
    .do = Ghi họ và tên, hoặc bỏ dòng này.
problem-T011 = Tên "{ $name }" đã có ở vị trí { $first } trong danh sách.
    .do = Ghi thêm năm sinh hoặc đơn vị để phân biệt hai người, hoặc bỏ tên ghi thừa.
problem-T012 = Phiếu một người ("single") mà danh sách có { $names } người.
    .do = Dùng "agree" khi không có số dư, "strike" khi có số dư.
problem-T013 = Không có số phiếu: thiếu cả "totals" và "ballots".
    .do = Ghi "totals" (tổng số phiếu của từng người) hoặc "ballots" (từng loại phiếu).
problem-T014 = Vị trí { $index } không có trên phiếu: các vị trí từ 0 đến { $most }.
    .do = Vị trí đếm từ 0, theo thứ tự trong "candidates".
problem-T015 = Vị trí { $index } ghi hai lần trên một phiếu.
    .do = Mỗi tên chỉ ghi một lần; phiếu giống nhau thì dùng "times".
problem-T016 = Phiếu gạch tên ("strike") không có cột không đồng ý.
    .do = Bỏ "against"; trong "chosen" chỉ ghi những tên để lại.
problem-T017 = Phiếu này vừa ghi là không hợp lệ, vừa ghi người được chọn.
    .do = Giữ lại một: "invalid" nếu phiếu không hợp lệ, "chosen" nếu hợp lệ.
problem-T018 = Phiếu này không ghi gì.
    .do = Ghi "chosen" (phiếu trắng thì để danh sách rỗng), "against" hoặc "invalid".
problem-T019 = Phiếu không hợp lệ mà không ghi lý do.
    .do = Ghi lý do, ví dụ "too_many" hoặc "not_issued".
problem-T020 = Cộng lại nhiều hơn { $most } phiếu.
    .do = Xem lại các số "times".
problem-T099 = Còn { $count } lỗi nữa không nêu hết ở đây.
    .do = Sửa các lỗi trên rồi chạy lại.

## Bảng mã

codes-title = presidium: bảng mã. Dấu … thay cho số hoặc tên sẽ in ra.
codes-explainable = trưởng ban kiểm phiếu được giải trình bằng văn bản
codes-count = KIỂM PHIẾU (R1–R9)
codes-tally = ĐẦU VÀO CỦA presidium tally (T)
codes-session = KỊCH BẢN ĐẠI HỘI (S), VÀ LỖI CHUNG CỦA MỌI TỆP
codes-rulebook = BỘ QUY ĐỊNH (R001 trở đi)
codes-roll = DANH SÁCH ĐẠI BIỂU (C)
codes-keymap = BẢNG PHÍM (K)
codes-script = TỆP LỆNH (P)
codes-journal = NHẬT KÝ (J)
codes-review = Rút kinh nghiệm (presidium review)
codes-shortcoming = tồn tại
codes-strength = ưu điểm

code-R1 = Số phiếu phát ra nhiều hơn số người có mặt được quyền bầu, hoặc hơn số tính kết quả.
    .do = Đếm lại người có mặt và phiếu đã phát; thu hồi phiếu phát thừa trước khi bỏ phiếu.
code-R2 = Số phiếu thu về nhiều hơn số phiếu phát ra.
    .do = Dừng, không kiểm phiếu, giữ nguyên thùng phiếu; đại hội quyết định hủy kết quả và bầu lại bằng phiếu mới.
code-R2a = Số phiếu thu về ít hơn số phiếu phát ra.
    .do = Kiểm phiếu bình thường; ghi số phiếu thiếu vào biên bản.
code-R2b = Số phiếu in không bằng số phát ra, số hỏng hoặc đổi và số còn lại cộng lại.
    .do = Đếm lại phiếu còn và phiếu hỏng; không tìm ra thì trưởng ban kiểm phiếu giải trình bằng văn bản.
code-R3 = Phiếu hợp lệ và không hợp lệ cộng lại không bằng số phiếu thu về.
    .do = Đếm lại hai xấp phiếu.
code-R3a = Các lý do không hợp lệ cộng lại không bằng số phiếu không hợp lệ.
    .do = Xếp lại phiếu không hợp lệ theo lý do; không xếp được thì trưởng ban kiểm phiếu giải trình bằng văn bản.
code-R4 = Một người được nhiều phiếu hơn số phiếu hợp lệ.
    .do = Đếm lại dòng của người đó và số phiếu hợp lệ.
code-R5 = Tổng số phiếu của mọi người nhiều hơn số phiếu hợp lệ nhân với số lượng cần bầu.
    .do = Tìm phiếu bầu quá số lượng còn nằm trong xấp hợp lệ; cộng lại các dòng.
code-R5a = Tổng số phiếu của mọi người ít hơn số phiếu hợp lệ, trong khi phiếu hợp lệ nào cũng bầu ít nhất một người.
    .do = Tìm phiếu gạch hết tên còn nằm trong xấp hợp lệ; tìm dòng ghi thiếu.
code-R6 = Đồng ý và không đồng ý của một người cộng lại nhiều hơn số phiếu hợp lệ.
    .do = Đếm lại hai cột của dòng đó.
code-R6a = Phiếu một người: đồng ý và không đồng ý cộng lại không bằng số phiếu hợp lệ.
    .do = Phiếu đánh dấu cả hai ô hoặc không ô nào là phiếu không hợp lệ; xếp lại rồi đếm lại.
code-R6b = Phiếu gạch tên mà có số không đồng ý.
    .do = Bỏ cột không đồng ý, hoặc xem lại loại phiếu.
code-R7 = Không phải ai trong danh sách cũng có số phiếu, hoặc thừa số.
    .do = Ghi đủ mỗi người một số; không có phiếu nào thì ghi 0.
code-R7a = Có phiếu bầu mà không có phiếu hợp lệ nào.
    .do = Ghi lại số phiếu hợp lệ.
code-R7b = Có phiếu hợp lệ mà không ai được phiếu nào.
    .do = Ghi số phiếu của từng người; phiếu gạch hết tên là phiếu không hợp lệ.
code-R8 = Hai tổ kiểm cùng một xấp phiếu ra số khác nhau.
    .do = Xóa ô đó, đọc lại xấp phiếu ấy lần thứ ba; không chép số của tổ kia.
code-R8a = Số ghi kèm không bằng số cộng từ các phiếu.
    .do = Xem lại số ghi kèm, hoặc xem lại các phiếu đã nhập.
code-R8b = Số tính kết quả ghi kèm không phải là số mà bộ quy định tính trên đó.
    .do = Bỏ "base" hoặc ghi đúng số phiếu mà bộ quy định nêu; xem lại có đúng bộ quy định không.
code-R9 = Phiếu không hợp lệ từ 3% trở lên, và từ 3 phiếu trở lên.
    .do = Xem lại các phiếu này trước khi lập biên bản; kết quả vẫn dùng được.
code-R9a = Dòng không được tính từ 3% trở lên, và từ 3 dòng trở lên.
    .do = Xem lại các dòng để trống hoặc đánh dấu cả hai ô; kết quả vẫn dùng được.

code-J001 = Không đọc hoặc ghi được nhật ký.
    .do = Kiểm tra ổ đĩa, dung lượng trống và quyền truy cập; hoặc chọn nơi khác bằng --journal TỆP.
code-J002 = Tên tệp không phải tên một nhật ký.
    .do = Dùng tên kết thúc bằng .live.jsonl (điều hành thật) hoặc .rehearsal.jsonl (tập dượt).
code-J003 = Tên này đã dùng cho nhật ký của chế độ kia.
    .do = Chọn tên khác: tập dượt và điều hành thật không dùng chung tên.
code-J004 = Nhật ký đang mở ở một bàn điều hành khác, biết rõ là bàn nào.
    .do = Tiếp tục ở bàn đó, hoặc đóng nó lại rồi mở nhật ký lần nữa.
code-J005 = Nhật ký đang mở ở một bàn điều hành khác.
    .do = Tiếp tục ở bàn đó, hoặc đóng nó lại rồi mở nhật ký lần nữa.
code-J006 = Nhật ký không có bản ghi nào trọn vẹn.
    .do = Bắt đầu nhật ký mới với tên khác; tệp này được giữ nguyên.
code-J007 = Một bản ghi ở giữa nhật ký bị hỏng.
    .do = Không sửa tệp này. Dùng bản sao thứ hai; chạy presidium verify để xem những bản ghi trước đó.
code-J008 = Nhật ký do bản chương trình mới hơn ghi.
    .do = Mở bằng bản mới hơn.
code-J009 = Tên tệp và nội dung nhật ký nói khác nhau về tập dượt hay điều hành thật.
    .do = Đặt lại tên tệp như ban đầu.
code-J010 = Hai tệp ghi tiếp khác nhau sau cùng một bản ghi: đã có hai bàn điều hành cùng ghi.
    .do = Giữ nguyên cả hai tệp; Đoàn chủ tịch quyết định tệp nào đúng.
code-J011 = Không lập được một bản ghi; chưa có gì được ghi.
    .do = Làm lại với nội dung ngắn hơn; nếu vẫn không được, ghi ra giấy và báo lỗi chương trình.
code-J012 = Thao tác trước đó chưa ghi được vào đâu.
    .do = Giải phóng chỗ trống hoặc cắm lại ổ đĩa, rồi bấm ghi lại; trong lúc đó, thư ký ghi ra giấy.
code-J013 = Hệ thống không cho chạy thêm việc song song.
    .do = Đóng bớt chương trình khác rồi chạy lại.

# Lời riêng cho bảng mã, nơi câu in ra chọn theo từng trường hợp.
code-T005 = Ở đây cần một giá trị loại khác (số, chuỗi, danh sách, đối tượng, true hoặc false).
    .do = Ghi lại đúng loại giá trị; số ghi bằng chữ số, không có dấu nháy.
code-S035 = Kịch bản nói đến một người, tài liệu hoặc cuộc bầu cử không có trong kịch bản.
    .do = Sửa tên, hoặc thêm người, tài liệu, cuộc bầu cử ấy.
code-C004 = Danh sách thiếu cột số thẻ, họ và tên hoặc tư cách.
    .do = Thêm cột vào dòng đầu. Các cột ngăn nhau bằng dấu phẩy, dấu chấm phẩy hoặc Tab.
