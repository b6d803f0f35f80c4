## Kết quả các tổ kiểm phiếu mang về

round-file-written = Tệp cho Ban kiểm phiếu (presidium count): { $file }. Kết quả mang về thì chép vào cùng thư mục.
results-title = Kết quả kiểm phiếu các tổ mang về
results-team = { $team }: thu về { $collected }, hợp lệ { $valid }, không hợp lệ { $invalid }{ $corrections ->
    [0] {""}
   *[other] , đọc lại { $corrections } chồng
} ({ $file })
results-one = Mới có một tổ. Đối chiếu với biên bản kiểm phiếu đã ký trước khi ghi.
results-equal = { $n } tổ khớp nhau từng dòng.
results-different = Các tổ khác nhau ở { $n } dòng, chưa ghi được: { $lines }. Mời các tổ đọc lại phiếu; không cho tổ này xem số của tổ kia.
results-votes = Số phiếu: { $votes }
results-enter = Ghi kết quả này
results-by-hand = Tự nhập theo biên bản kiểm phiếu
results-passed-over = Không đọc tệp { $file }: { $why }
results-unreadable = không đọc được, hoặc quá lớn
results-other-round = của lần bầu khác hoặc danh sách khác
