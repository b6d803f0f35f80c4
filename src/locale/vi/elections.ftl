## Các vòng bầu cử: quyết định của Đại hội, vòng tiếp theo, phiếu xin ý kiến, người giới thiệu

question-cancel = việc hủy toàn bộ số phiếu đã thu về và tổ chức bỏ phiếu lại để bầu { $title }
question-continue = việc bầu tiếp số người còn thiếu: { $title }
question-new-names = việc đưa thêm người mới vào danh sách bầu tiếp { $title }
question-revote-again = việc bầu lại một lần nữa giữa những người bằng phiếu nhau: { $title }

decision-cancel = Hủy phiếu, bầu lại
decision-continue = Có bầu tiếp không
decision-new-names = Có đưa thêm người mới không
decision-revote-again = Có bầu lại giữa những người bằng phiếu không

event-support-counted = { $name } được { $support }/{ $present } người dự ủng hộ (cần { $need }) để đưa vào danh sách bầu { $election }
event-opinion-counted = Phiếu xin ý kiến về người ứng cử, được đề cử bầu { $election }: phát ra { $issued }, thu về { $collected }, hợp lệ { $valid }, không hợp lệ { $invalid }{ $out ->
    [0] {""}
   *[other] ; không đưa vào danh sách: { $names }
}
event-ballots-exchanged = Đổi { $exchanged } phiếu hỏng trước khi bỏ phiếu bầu { $election }, lần { $round }; số phát ra giữ nguyên
event-round-cancelled = Đại hội quyết định hủy toàn bộ phiếu bầu { $election }, lần { $round }
event-round-opened = { $kind ->
    [revote] Bầu lại giữa những người bằng phiếu nhau, để bầu
    [again] Bỏ phiếu lại để bầu
   *[next] Bầu tiếp
} { $election }, lần { $round }: { $alternates ->
    [yes] { $seats } người dự khuyết
   *[no] { $seats } người
}{ $n ->
    [0] {""}
   *[other] ; danh sách: { $names }
}
event-new-names = { $allowed ->
    [yes] Được đưa thêm người mới
   *[no] Không đưa thêm người mới
} vào danh sách bầu tiếp { $election }
event-election-stopped = Đại hội quyết định không bầu tiếp { $election }

refusal-list-without-surplus = Danh sách có { $names } người để bầu { $seats }, chưa có số dư.
    .do = Đề nghị Đại hội đề cử thêm; nếu Đoàn Chủ tịch vẫn đưa ra biểu quyết thì ghi rõ lý do.
refusal-support-missing = Chưa ghi số người ủng hộ { $name }; người ứng cử, được đề cử tại đại hội cần ít nhất { $need } người dự ủng hộ.
    .do = Xin Đại hội giơ thẻ ủng hộ từng người, ghi số vào; nếu Đoàn Chủ tịch quyết định khác thì ghi rõ lý do.
refusal-support-not-asked = Người này không cần số người ủng hộ.
    .do = Chỉ người ứng cử, được đề cử tại đại hội mới cần, và chỉ khi quy chế bầu cử quy định.
refusal-may-not-stand = { $name } là { $status }, không được ứng cử.
    .do = Giải thích cho Đại hội và không đưa tên này vào danh sách; nếu nhập nhầm số thẻ thì sửa lại.
refusal-may-not-nominate = { $name } là { $status }, không có quyền đề cử.
    .do = Đề nghị người có quyền đề cử giới thiệu, hoặc sửa lại số thẻ.
refusal-convener-outside-list = { $name } là cấp ủy viên triệu tập, không được ứng cử hay đề cử ngoài danh sách do cấp ủy giới thiệu.
    .do = Không nhận đề cử này; nếu Đoàn Chủ tịch quyết định khác thì ghi rõ lý do.
refusal-not-among-elected = { $name } không trúng cử { $title }, nên không thể có tên trong danh sách này.
    .do = Giới thiệu người đã trúng cử, rồi xin Đại hội biểu quyết.
refusal-already-elected = { $name } đã trúng cử ở vòng trước.
    .do = Vòng này chỉ bầu số còn thiếu: chọn người chưa trúng cử.
refusal-number-voted = Đại hội đã biểu quyết số lượng, không đổi danh sách được nữa.
    .do = Biểu quyết danh sách; nếu phải đổi thì xin Đại hội biểu quyết lại số lượng, số cũ không được giữ mới sửa danh sách.
refusal-election-first = Chưa bầu xong { $title }.
    .do = Bầu xong trước rồi mới lập danh sách này; nếu Đoàn Chủ tịch quyết định khác thì ghi rõ lý do.
refusal-no-new-names = Đại hội chưa cho đưa thêm người mới vào danh sách bầu tiếp.
    .do = Xin Đại hội biểu quyết việc đưa thêm người mới trước.
refusal-opinion-not-needed = Danh sách chưa vượt số dư, không cần lấy phiếu xin ý kiến.
    .do = Xin Đại hội biểu quyết số lượng và danh sách bầu cử.
refusal-opinion-wrong = Số liệu phiếu xin ý kiến không khớp ({ $codes }).
    .do = Cần { $names } số phiếu theo đúng thứ tự tên; hợp lệ cộng không hợp lệ phải bằng số thu về, thu về không quá phát ra, mỗi người không quá số phiếu hợp lệ.
refusal-opinion-tie = Còn { $places } chỗ mà những người sau bằng phiếu nhau: { $names }.
    .do = Xin ý kiến Đại hội ai ở lại trong danh sách, rồi ghi đúng { $places } tên vào ô “giữ lại”.
refusal-teller-status = { $name } là { $status }, không được làm việc trong Ban kiểm phiếu.
    .do = Đề nghị đảng viên hoặc đại biểu chính thức không có tên trong danh sách bầu cử.
refusal-tellers-not-elected = Ban kiểm phiếu mới được đề nghị, Đại hội chưa biểu quyết.
    .do = Xin Đại hội biểu quyết số lượng và danh sách Ban kiểm phiếu rồi mới phát phiếu.
refusal-ballots-void = Thu về { $collected } phiếu, nhiều hơn { $issued } phiếu phát ra: không được kiểm phiếu.
    .do = Xin Đại hội biểu quyết hủy toàn bộ số phiếu trong thùng và bỏ phiếu lại.
refusal-printed-sum = Số phiếu in là { $printed }, nhưng phát ra, còn lại và hỏng cộng lại là { $sum }.
    .do = Đếm lại phiếu chưa phát và phiếu hỏng trước khi bỏ phiếu.
