# Lỗi của các tệp do người viết: kịch bản (S), bộ quy định (R), danh sách (C); và lỗi đọc tệp chung cho cả bộ phím (K).
# Mỗi mã có một câu, và .do là việc cần làm.

## Đọc tệp: kịch bản, bộ quy định, bộ phím viết chung một cách (RON)

problem-S001 = Tệp lớn quá: { $size } KiB, chương trình chỉ đọc đến { $limit } KiB.
    .do = Kiểm tra xem có chọn nhầm tệp không.
problem-S002 = Tệp không có nội dung.
    .do = Chép lại từ tệp mẫu, hoặc chọn tệp khác.
problem-S003 = Dấu “{ $bracket }” mở ở đây mà không có dấu đóng.
    .do = Thêm dấu đóng ở cuối phần này.
problem-S004 =
    { $expected ->
        [none] Dấu “{ $bracket }” thừa: không có dấu mở nào tương ứng.
       *[other] Dấu “{ $bracket }” đặt sai: ở đây phải là “{ $expected }”.
    }
    .do = Xem lại các dấu đóng, mở ở những dòng phía trên.
problem-S005 = Chữ bắt đầu ở đây thiếu dấu nháy kép (") ở cuối.
    .do = Thêm dấu nháy kép vào cuối phần chữ này.
problem-S006 = Phần ghi chú mở bằng /* ở đây mà không có */ để đóng.
    .do = Thêm */ vào cuối phần ghi chú.
problem-S007 = Thiếu dấu phẩy trước “{ $found }”.
    .do = Thêm dấu phẩy sau phần đứng trước nó.
problem-S008 = Thiếu dấu hai chấm trước “{ $found }”.
    .do = Viết theo mẫu: tên trường, dấu hai chấm, giá trị.
problem-S009 = Ký tự “{ $character }” ({ $number }) không đứng ở đây được.
    .do = Xóa ký tự này, hoặc đặt phần chữ vào giữa hai dấu nháy kép.
problem-S010 = Ở đây cần { $expected ->
        [number] một số, như 14
        [text] chữ giữa hai dấu nháy kép
        [truth] true (có) hoặc false (không)
        [list] một danh sách giữa [ và ]
        [group] một nhóm giữa ( và )
        [map] một bảng giữa {"{"} và {"}"}
        [word] một trong các từ quy định sẵn, không có dấu nháy
        [words] chữ giữa hai dấu nháy kép, hoặc (vi: "…", en: "…")
        [date] một ngày, như "2020-01-10"
       *[value] một giá trị khác
    }, không phải “{ $found }”.
    .do = Viết lại giá trị này.
problem-S011 = Số “{ $found }” không dùng được: lớn quá, nhỏ quá hoặc viết sai.
    .do = Viết lại bằng chữ số, không có dấu ngăn cách.
problem-S012 = Không có từ “{ $found }” ở đây.
    .do = { $near ->
        [none] Các từ dùng được: { $known }.
       *[other] Có phải là “{ $near }”? Các từ dùng được: { $known }.
    }
problem-S013 = Không có trường nào tên “{ $field }” ở đây.
    .do = { $near ->
        [none] { $known ->
            [none] Bỏ trường này.
           *[other] Các trường ở đây: { $known }.
        }
       *[other] Có phải là “{ $near }”?
    }
problem-S014 = Thiếu trường “{ $field }”.
    .do = { $path ->
        [none] Thêm trường này vào nhóm được chỉ.
       *[other] Thêm trường này vào nhóm được chỉ ({ $path }).
    }
problem-S015 = Trường “{ $field }” viết hai lần trong một nhóm.
    .do = Bỏ một trong hai chỗ.
problem-S016 = Tên “{ $found }” trước dấu ngoặc không đúng.
    .do = Bỏ tên này, hoặc viết “{ $expected }”.
problem-S017 = Sau dấu \ trong phần chữ là một ký tự không hiểu được.
    .do = Muốn có chính dấu \ thì viết \\; muốn có dấu nháy kép thì viết \".
problem-S018 = Các dấu ngoặc lồng nhau sâu quá.
    .do = Xem lại các dấu mở: có lẽ nhiều dấu chưa đóng.
problem-S019 = Sau phần cuối của tệp còn “{ $found }”.
    .do = Bỏ phần thừa, hoặc xem lại dấu ngoặc đóng sớm quá.
problem-S020 = Không đọc được giá trị “{ $found }”.
    .do = Viết lại theo mẫu; ngày thì viết như "2020-01-10".
problem-S021 = Dòng #![…] ở đầu tệp không dùng được.
    .do = Bỏ dòng này: chương trình không cần.
problem-S022 = Phần chữ có ký tự không nhìn thấy: { $escape }.
    .do = Xóa ký tự này.
problem-S023 = “{ $found }” phải đặt giữa hai dấu nháy kép.
    .do = Viết: "{ $found }".
problem-S024 = Dấu nháy { $found } là dấu nháy cong của trình soạn thảo văn bản.
    .do = Thay bằng dấu nháy thẳng: ".
problem-S025 = Tệp chưa ghi số của mẫu (format).
    .do = Thêm dòng “format: { $known },” vào đầu tệp.
problem-S026 = Tệp viết theo mẫu số { $found }; chương trình này đọc được đến mẫu số { $known }.
    .do = Dùng bản presidium mới hơn để mở tệp này.
problem-S027 = Số của mẫu (format) không thể là “{ $found }”.
    .do = Viết “format: { $known },”.
problem-S028 = Ở đây cần tên một trường, không phải “{ $found }”.
    .do = Tên trường viết bằng chữ thường và dấu gạch dưới, không có dấu nháy: in_charge: "…".
problem-S029 = Còn { $count } lỗi nữa không kể ra ở đây.
    .do = Sửa những lỗi đã kể rồi kiểm tra lại.
problem-R001 = { problem-S001 }
    .do = { problem-S001.do }
problem-R002 = { problem-S002 }
    .do = { problem-S002.do }
problem-R003 = { problem-S003 }
    .do = { problem-S003.do }
problem-R004 = { problem-S004 }
    .do = { problem-S004.do }
problem-R005 = { problem-S005 }
    .do = { problem-S005.do }
problem-R006 = { problem-S006 }
    .do = { problem-S006.do }
problem-R007 = { problem-S007 }
    .do = { problem-S007.do }
problem-R008 = { problem-S008 }
    .do = { problem-S008.do }
problem-R009 = { problem-S009 }
    .do = { problem-S009.do }
problem-R010 = { problem-S010 }
    .do = { problem-S010.do }
problem-R011 = { problem-S011 }
    .do = { problem-S011.do }
problem-R012 = { problem-S012 }
    .do = { problem-S012.do }
problem-R013 = { problem-S013 }
    .do = { problem-S013.do }
problem-R014 = { problem-S014 }
    .do = { problem-S014.do }
problem-R015 = { problem-S015 }
    .do = { problem-S015.do }
problem-R016 = { problem-S016 }
    .do = { problem-S016.do }
problem-R017 = { problem-S017 }
    .do = { problem-S017.do }
problem-R018 = { problem-S018 }
    .do = { problem-S018.do }
problem-R019 = { problem-S019 }
    .do = { problem-S019.do }
problem-R020 = { problem-S020 }
    .do = { problem-S020.do }
problem-R021 = { problem-S021 }
    .do = { problem-S021.do }
problem-R022 = { problem-S022 }
    .do = { problem-S022.do }
problem-R023 = { problem-S023 }
    .do = { problem-S023.do }
problem-R024 = { problem-S024 }
    .do = { problem-S024.do }
problem-R025 = { problem-S025 }
    .do = { problem-S025.do }
problem-R026 = { problem-S026 }
    .do = { problem-S026.do }
problem-R027 = { problem-S027 }
    .do = { problem-S027.do }
problem-R028 = { problem-S028 }
    .do = { problem-S028.do }
problem-R029 = { problem-S029 }
    .do = { problem-S029.do }
problem-K001 = { problem-S001 }
    .do = { problem-S001.do }
problem-K002 = { problem-S002 }
    .do = { problem-S002.do }
problem-K003 = { problem-S003 }
    .do = { problem-S003.do }
problem-K004 = { problem-S004 }
    .do = { problem-S004.do }
problem-K005 = { problem-S005 }
    .do = { problem-S005.do }
problem-K006 = { problem-S006 }
    .do = { problem-S006.do }
problem-K007 = { problem-S007 }
    .do = { problem-S007.do }
problem-K008 = { problem-S008 }
    .do = { problem-S008.do }
problem-K009 = { problem-S009 }
    .do = { problem-S009.do }
problem-K010 = { problem-S010 }
    .do = { problem-S010.do }
problem-K011 = { problem-S011 }
    .do = { problem-S011.do }
problem-K012 = { problem-S012 }
    .do = { problem-S012.do }
problem-K013 = { problem-S013 }
    .do = { problem-S013.do }
problem-K014 = { problem-S014 }
    .do = { problem-S014.do }
problem-K015 = { problem-S015 }
    .do = { problem-S015.do }
problem-K016 = { problem-S016 }
    .do = { problem-S016.do }
problem-K017 = { problem-S017 }
    .do = { problem-S017.do }
problem-K018 = { problem-S018 }
    .do = { problem-S018.do }
problem-K019 = { problem-S019 }
    .do = { problem-S019.do }
problem-K020 = { problem-S020 }
    .do = { problem-S020.do }
problem-K021 = { problem-S021 }
    .do = { problem-S021.do }
problem-K022 = { problem-S022 }
    .do = { problem-S022.do }
problem-K023 = { problem-S023 }
    .do = { problem-S023.do }
problem-K024 = { problem-S024 }
    .do = { problem-S024.do }
problem-K025 = { problem-S025 }
    .do = { problem-S025.do }
problem-K026 = { problem-S026 }
    .do = { problem-S026.do }
problem-K027 = { problem-S027 }
    .do = { problem-S027.do }
problem-K028 = { problem-S028 }
    .do = { problem-S028.do }
problem-K029 = { problem-S029 }
    .do = { problem-S029.do }

## Kịch bản

problem-S030 = “{ $id }” không dùng làm tên được.
    .do = Tên gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 40 ký tự.
problem-S031 = Tên “{ $id }” đã dùng ở dòng { $line }.
    .do = Đặt tên khác cho một trong hai chỗ.
problem-S032 = Trường “{ $field }” để trống.
    .do = Viết nội dung, hoặc bỏ cả phần này.
problem-S033 = Có tiếng Anh mà thiếu tiếng Việt.
    .do = Thêm vi: "…": câu tiếng Việt là câu sẽ được đọc.
problem-S034 = Danh sách “{ $list }” không có gì.
    .do = Thêm ít nhất một phần.
problem-S035 =
    { $what ->
        [officer] Không có người phụ trách nào tên “{ $id }” trong officers.
        [document] Không có văn kiện nào tên “{ $id }” trong documents.
       *[election] Không có cuộc bầu cử nào tên “{ $id }” trong elections.
    }
    .do = { $near ->
        [none] Thêm vào danh sách đó, hoặc sửa tên ở đây.
       *[other] Có phải là “{ $near }”?
    }
problem-S036 = Bộ quy định không có chủ đề “{ $subject }”.
    .do = { $near ->
        [none] Xem các chủ đề (subjects) của bộ quy định.
       *[other] Có phải là “{ $near }”?
    }
problem-S037 = Không có chỗ điền nào tên “{ $name }”.
    .do = { $near ->
        [none] Bỏ dấu ngoặc nhọn, hoặc dùng một chỗ điền có sẵn như {"{"}present{"}"}.
       *[other] Có phải là {"{"}{ $near }{"}"}?
    }
problem-S038 = Dấu ngoặc nhọn “{ $part }” thiếu một nửa, hoặc bên trong không có gì.
    .do = Chỗ điền viết như {"{"}present{"}"}; câu nói không dùng dấu ngoặc nhọn vào việc khác.
problem-S039 = Không hiểu thời lượng “{ $text }”.
    .do = Viết số phút: 20, hoặc "1h30", "90m", "5 phút", "45s".
problem-S040 = Không hiểu giờ “{ $text }”.
    .do = Viết như "07:30" hoặc "7h30".
problem-S041 = Không có ngày “{ $text }”.
    .do = Viết năm-tháng-ngày: "2020-01-10", hoặc ngày/tháng/năm: "10/1/2020".
problem-S042 = Không hiểu múi giờ “{ $text }”.
    .do = Viết như "+07:00" (giờ Việt Nam).
problem-S043 = “{ $text }” không dùng được cho “{ $field }”.
    .do = Viết một số nguyên từ { $least } đến { $most }.
problem-S044 = Thời lượng “{ $text }” phải lớn hơn 0 và không quá 24 giờ.
    .do = Viết lại số phút dự kiến.
problem-S045 = Bước loại “{ $kind }” cần có “{ $field }”.
    .do = Thêm trường này, hoặc chọn loại khác cho bước.
problem-S046 = Bước loại “{ $kind }” không dùng “{ $field }”.
    .do = Bỏ trường này, hoặc chọn loại khác cho bước.
problem-S047 = { $name } đã có trong danh sách bầu, ở dòng { $line }.
    .do = Bỏ một trong hai; nếu là hai người trùng tên thì ghi số thẻ (card) của cả hai.
problem-S048 = Danh sách đại biểu không có thẻ số { $card }.
    .do = Xem lại số thẻ, hoặc bỏ trường card nếu người này không có trong danh sách.
problem-S049 = Thẻ số { $card } trong danh sách đại biểu là của { $roll }, không phải của { $name }.
    .do = Sửa số thẻ hoặc họ tên.
problem-S050 = { $name } có tên trong danh sách bầu (dòng { $line }) nên không được ở trong ban kiểm phiếu.
    .do = Giới thiệu người khác vào ban kiểm phiếu; nếu là hai người trùng tên thì ghi rõ, như “Lò Văn An (1975)”.
problem-S051 = Danh sách bầu có { $names } người, ít hơn số lượng cần bầu ({ $seats }).
    .do = Thêm người vào danh sách, hoặc sửa seats.
problem-S052 = Danh sách bầu có { $names } người cho { $seats } chỗ; số dư được phép là { $limit }.
    .do = Đại hội sẽ phải quyết định: cho rút, hoặc lấy phiếu xin ý kiến.
problem-S053 = Phiên này khai mạc lúc { $opens }, trong khi phiên trước dự kiến { $ends } mới xong.
    .do = Lùi giờ khai mạc, hoặc rút ngắn phiên trước.
problem-S054 = Giờ bắt đầu ấn định là { $starts }, trong khi các phần trước dự kiến { $ends } mới xong.
    .do = Lùi giờ bắt đầu, hoặc rút ngắn các phần trước.
problem-S055 = Phiên này dự kiến kéo dài qua nửa đêm, đến { $ends }.
    .do = Xem lại thời lượng các phần, hoặc chia thành hai phiên.
problem-S056 = “{ $id }” vừa phụ trách vừa dự phòng cho chính mình.
    .do = Chọn người khác làm dự phòng (deputy).
problem-S057 = Không có quy định nào trong bộ quy định dùng đến yêu cầu “{ $requirement }”.
    .do = { $near ->
        [none] Bỏ yêu cầu này nếu không cần.
       *[other] Có phải là “{ $near }”?
    }
problem-S058 = Bộ quy định không có việc bắt buộc nào mang số “{ $duty }”.
    .do = { $near ->
        [none] Bỏ phần này khỏi duties_off.
       *[other] Có phải là “{ $near }”?
    }
problem-S059 = Việc “{ $duty }” đã tắt ở dòng { $line }.
    .do = Bỏ một trong hai chỗ.
problem-S060 = Kịch bản dùng bộ quy định “{ $named }”, bộ được mở lại là “{ $given }”.
    .do = Sửa tên trong kịch bản, hoặc mở đúng bộ quy định.
problem-S061 = Ngày { $date } nằm ngoài thời gian bộ quy định có hiệu lực ({ $until ->
        [none] từ { $from }
       *[other] từ { $from } đến { $until }
    }).
    .do = Chọn bộ quy định có hiệu lực vào ngày đại hội.
problem-S062 = Đại hội đại biểu mà chưa ghi số đơn vị trực thuộc (units).
    .do = Thêm units: số đảng bộ, chi bộ trực thuộc, để tính điều kiện thứ hai của đại hội.
problem-S063 = Số lượng của “{ $election }” do cấp trên phân bổ, đại hội không biểu quyết số lượng.
    .do = Bỏ bước này, hoặc sửa allocated.
problem-S064 = Bước “{ $rung }” đặt sau bước “{ $after }” của cùng cuộc bầu cử.
    .do = Xếp các bước bầu cử theo đúng thứ tự.
problem-S065 = { $name } (ban kiểm phiếu) không có trong danh sách đại biểu.
    .do = { $near ->
        [none] Xem lại họ tên: ban kiểm phiếu phải là người dự đại hội.
       *[other] Có phải là { $near }?
    }
problem-S066 = Kịch bản chưa có danh sách đại biểu, đảng viên (roll).
    .do = Thêm roll: "tên-tệp.csv" hoặc "tên-tệp.xlsx". Không có danh sách thì không khai mạc được.
problem-S067 = Chưa ghi “{ $field }”: văn bản xuất ra sẽ bỏ trống chỗ này.
    .do = Thêm “{ $field }” vào kịch bản.
problem-S068 = { $name } đã có trong ban kiểm phiếu, ở dòng { $line }.
    .do = Bỏ một trong hai chỗ.
problem-S069 = Thứ tự { $order } đã dùng cho khách mời ở dòng { $line }.
    .do = Đánh lại thứ tự giới thiệu.
problem-S070 = Thẻ số { $card } đã ghi cho người ở dòng { $line }.
    .do = Xem lại số thẻ của hai người.
problem-S071 = Thẻ số { $card }: họ tên trong kịch bản là { $name }, trong danh sách đại biểu là { $roll }.
    .do = Sửa cho thống nhất: phiếu bầu in theo kịch bản.
problem-S072 = Chỉ được bầu trong số người trúng cử ở “{ $election }”, nhưng cuộc bầu đó lại đứng sau.
    .do = Đưa cuộc bầu “{ $election }” lên trước trong elections.
problem-S073 = Danh sách bầu có { $names } người, chưa đủ cho { $seats } chính thức và { $alternates } dự khuyết.
    .do = Thêm người, hoặc đại hội sẽ phải bầu tiếp đại biểu dự khuyết.
problem-S074 = Mục này cần người trúng cử ở “{ $election }”, nhưng kết quả cuộc bầu đó chưa công bố ở mục nào trước đây.
    .do = Chuyển mục này xuống sau bước công bố (rung: announce) của “{ $election }”.
problem-S075 = { $name } không có trong danh sách bầu “{ $election }”, mà chỉ người trúng cử ở đó mới được bầu vào đây.
    .do = Thêm vào danh sách kia, hoặc chọn người khác.
problem-S076 = Đây là lần triệu tập thứ { $call }, nhưng bộ quy định không nói gì về triệu tập lại: vẫn tính như lần đầu.
    .do = Bỏ call, hoặc bổ sung later_calls trong bộ quy định.
problem-S077 = Danh sách bầu có { $names } người cho { $seats } chỗ; theo quy định phải có số dư.
    .do = Thêm ít nhất một người, hoặc chờ người được đề cử tại đại hội.
problem-S080 = Trong danh sách đại biểu có { $count } người tên { $name }: { $people }.
    .do = Thêm card (số thẻ) của người được giới thiệu: { $cards }.
problem-S081 = Trong danh sách đại biểu có nhiều người tên { $name }: { $people }.
    .do = Ghi rõ là người nào, bằng một trong các tên ấy.
problem-S082 = Bộ quy định đã có việc mang số “{ $duty }”.
    .do = Đánh số khác cho việc riêng của đại hội; việc của bộ quy định không dùng thì tắt ở duties_off.

## Bộ quy định

problem-R030 = “{ $id }” không dùng làm tên được.
    .do = Tên gồm chữ không dấu, chữ số và dấu gạch nối, dài nhất 40 ký tự; tên bộ quy định và chủ đề viết chữ thường.
problem-R031 = Mẫu số của tỷ lệ là 0.
    .do = Viết tỷ lệ như num: 1, den: 2 (một phần hai).
problem-R032 = Tỷ lệ { $num }/{ $den } lớn hơn toàn bộ.
    .do = Xem lại num và den.
problem-R033 = Chủ đề “{ $subject }” đã có ở dòng { $line }.
    .do = Bỏ một trong hai, hoặc đặt tên khác.
problem-R034 = Việc “{ $duty }” đã có ở dòng { $line }.
    .do = Bỏ một trong hai, hoặc đánh số khác.
problem-R035 = Việc “{ $duty }” nói đến chủ đề “{ $subject }” không có trong subjects.
    .do = { $near ->
        [none] Thêm chủ đề vào subjects, hoặc sửa tên ở đây.
       *[other] Có phải là “{ $near }”?
    }
problem-R036 = Thiếu tiếng Anh: bộ quy định đi kèm chương trình phải đủ hai thứ tiếng.
    .do = Viết (vi: "…", en: "…"); bộ quy định của riêng mình thì đặt tên khác.
problem-R037 = Thiếu câu tiếng Việt.
    .do = Viết câu tiếng Việt: đó là câu sẽ hiện và được đọc.
problem-R038 = Bộ quy định hết hiệu lực ({ $until }) trước khi có hiệu lực ({ $from }).
    .do = Xem lại valid_from và valid_until.
problem-R039 = Văn bản dẫn ở đây có ngày { $date }, sau ngày bộ quy định hết hiệu lực ({ $until }).
    .do = Xem lại ngày của văn bản.
problem-R040 = Ghi là đã đối chiếu (checked) mà không dẫn văn bản nào.
    .do = Thêm cite: tên văn bản và điều khoản.
problem-R041 = Việc “{ $duty }” không có cách nào hoàn thành (met_by để trống).
    .do = Thêm ít nhất một bằng chứng; việc chỉ xác nhận bằng lời thì ghi attested.
problem-R042 = { $percent } phần trăm là nhiều hơn toàn bộ.
    .do = Viết một số từ 0 đến 100.
problem-R043 = Bộ quy định không có chủ đề nào (subjects).
    .do = Thêm các chủ đề mà kịch bản và các việc bắt buộc nói đến.
problem-R044 = Việc “{ $duty }” nói đến cuộc bầu cử đang tiến hành, nhưng không đến hạn ở một bước bầu cử.
    .do = Dùng due: before_rung(…), hoặc chọn bằng chứng, cách làm khác.
problem-R045 = Không cho bầu vòng nào.
    .do = Số vòng (most_rounds) từ 1 trở lên; không giới hạn thì bỏ trường này.
problem-R046 = Chủ đề “{ $subject }” cần tỷ lệ riêng, nhưng không có trong subjects.
    .do = { $near ->
        [none] Thêm vào subjects, hoặc bỏ ở đây.
       *[other] Có phải là “{ $near }”?
    }
problem-R047 = Chủ đề “{ $subject }” đã có tỷ lệ riêng ở dòng { $line }.
    .do = Giữ lại một chỗ.
problem-R048 = Tỷ lệ riêng này không dành cho chủ đề nào.
    .do = Ghi các chủ đề vào subjects, hoặc bỏ cả nhóm.
problem-R049 = Văn bản dẫn ở đây có ngày { $date }, sau ngày bộ quy định bắt đầu có hiệu lực ({ $from }).
    .do = Xem lại ngày của văn bản, hoặc ghi valid_from muộn hơn.
problem-R050 = Lần triệu tập này không bao giờ đến: ở lần trước bao nhiêu người dự cũng được.
    .do = Bỏ lần triệu tập này, hoặc ghi tỷ lệ (present) cho lần trước.
problem-R060 = Việc “{ $duty }” ghi là đã đối chiếu (checked) mà không ghi ngày của văn bản.
    .do = Thêm date: "năm-tháng-ngày"; không có ngày thì không biết việc này có hiệu lực cho đại hội nào.
problem-R061 = Số 0 ở việc “{ $duty }” không có nghĩa.
    .do = Viết số từ 1 trở lên, hoặc chọn thời hạn, bằng chứng khác.
problem-R062 = Việc “{ $duty }” hết hiệu lực ngày { $until }, trước ngày của văn bản ({ $date }).
    .do = Xem lại until và ngày của văn bản.
problem-R063 = Việc “{ $duty }” giới hạn một số mà không ghi mức nào, hoặc mức thấp nhất lớn hơn mức cao nhất.
    .do = Viết number_within(tên, Some(mức thấp nhất), Some(mức cao nhất)); mức không có thì ghi None.
problem-R064 = Danh sách ở việc “{ $duty }” chưa đủ để biết phải làm gì.
    .do = Ghi ít nhất một chủ đề; thứ tự các chức danh thì ít nhất hai.
problem-R065 = Việc “{ $duty }” là bắt buộc, nhưng đến lúc đến hạn chưa thể có bằng chứng nào của nó.
    .do = Chọn thời hạn muộn hơn, thêm bằng chứng có được trước đó, hoặc thêm attested.
problem-R066 = Việc “{ $duty }” đến hạn lúc không có phiên nào đang họp, nên không chèn thêm bước được.
    .do = Dùng remedy: explain(…), ghi việc phải làm.
problem-R067 = Số “{ $number }” ở also trùng với số của một việc, hoặc ghi hai lần.
    .do = Bỏ số này, hoặc đánh số khác.
problem-R070 = Thẻ tình huống “{ $situation }” đã có ở dòng { $line }.
    .do = Đặt tên khác cho thẻ, hoặc bỏ một thẻ.
problem-R071 = Thẻ tình huống “{ $situation }” chưa ghi phải làm gì.
    .do = Ghi ít nhất một việc vào act.
problem-R072 = Không có bộ thẻ tình huống “{ $deck }”.
    .do = { $near ->
        [none] Bộ có sẵn: party, general; để trống thì lấy bộ hợp với loại đại hội.
       *[other] Có phải là “{ $near }”?
    }

## Danh sách đại biểu, đảng viên (CSV)

problem-C001 = Tệp lớn quá: { $size } KiB, chương trình chỉ đọc đến { $limit } KiB.
    .do = Kiểm tra xem có chọn nhầm tệp không.
problem-C002 = Danh sách không có ai.
    .do = Dòng đầu ghi tên các cột (thẻ, họ và tên, tư cách), mỗi dòng sau một người.
problem-C003 = Dấu nháy kép mở ở đây mà không có dấu đóng.
    .do = Thêm dấu nháy kép vào cuối ô, hoặc bỏ dấu này.
problem-C004 = Thiếu cột { $column ->
        [card] “thẻ” (số thẻ)
        [name] “họ và tên”
       *[status] “tư cách”
    }.
    .do = Thêm cột vào dòng đầu. Các cột ngăn nhau bằng dấu phẩy, dấu chấm phẩy hoặc Tab.
problem-C005 = Cột “{ $column }” không được đọc.
    .do = { $near ->
        [none] Không sao, nếu cột này chỉ để ghi thêm.
       *[other] Có phải là “{ $near }”?
    }
problem-C006 = Có hai cột cùng nghĩa: “{ $column }”.
    .do = Bỏ một trong hai cột.
problem-C007 = Dòng này có { $cells } ô, trong khi có { $columns } cột.
    .do = Thêm ô còn thiếu; ô không có gì thì để trống giữa hai dấu ngăn.
problem-C008 = Dòng này có { $cells } ô, trong khi chỉ có { $columns } cột.
    .do = Ô nào có dấu ngăn ở bên trong thì đặt giữa hai dấu nháy kép.
problem-C009 = “{ $text }” không phải là số thẻ.
    .do = Số thẻ là số nguyên từ 1 trở lên, mỗi người một số.
problem-C010 = Thẻ số { $card } đã ghi cho người ở dòng { $line }.
    .do = Xem lại số thẻ của hai người.
problem-C011 = Thiếu họ tên.
    .do = Ghi họ và tên đầy đủ.
problem-C012 = { $name } trùng họ tên với người ở dòng { $line }, cùng đơn vị và năm sinh.
    .do = Nếu là hai người thì ghi rõ đơn vị hoặc năm sinh; nếu là một thì bỏ một dòng.
problem-C013 =
    { $status ->
        [none] Thiếu tư cách.
       *[other] Không có tư cách “{ $status }”.
    }
    .do = { $near ->
        [none] Các tư cách: { $known }.
       *[other] Có phải là “{ $near }”? Các tư cách: { $known }.
    }
problem-C014 = “{ $text }” không phải là năm sinh.
    .do = Ghi năm bốn chữ số như 1975, hoặc ngày 12/3/1975, hoặc để trống.
problem-C015 = Trong danh sách không có ai có quyền biểu quyết.
    .do = Xem lại cột tư cách.
problem-C016 = Không hiểu giới tính “{ $text }”; ô này coi như để trống.
    .do = Ghi nam hoặc nữ.
problem-C025 =
    { $text ->
        [none] Thiếu số cổ phần.
       *[other] “{ $text }” không phải là số cổ phần.
    }
    .do = Ghi số nguyên từ 1 trở lên, như 1200 hoặc 1.200; người không có cổ phần có quyền biểu quyết thì không ghi vào danh sách này.
problem-C026 = Bộ quy định này tính theo cổ phần, mà danh sách không có cột “cổ phần”.
    .do = Thêm cột “số cổ phần”, ghi cho từng người.
problem-C027 = Không hiểu năm vào Đảng (gia nhập) “{ $text }”; ô này coi như để trống.
    .do = Ghi năm bốn chữ số như 2005, hoặc ngày 3/2/2005.
problem-C028 = Danh sách có cột cổ phần, nhưng bộ quy định này tính mỗi người một phiếu.
    .do = Không sao nếu đúng là mỗi người một phiếu; nếu tính theo cổ phần thì chọn bộ quy định khác.
problem-C029 = Còn { $count } lỗi nữa không kể ra ở đây.
    .do = Sửa những lỗi đã kể rồi kiểm tra lại.
