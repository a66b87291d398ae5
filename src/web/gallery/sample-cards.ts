/** What the cards of the gallery say. */
export const sampleCards = {
  decide: 'Cần quyết định',
  decided: 'Việc đã quyết tuần này: 6',
  extend: 'Gia hạn bàn giao mặt bằng tuyến đường ven sông Lam Khê đến 28/02/2027',
  over: 'Quá hạn 78 ngày',
  extendAbout:
    'Sở Nông nghiệp và Môi trường xin gia hạn lần 2. Đã bàn giao 82%; còn 19 hộ phường Lam Khê chưa thống nhất giá bồi thường.',
  agree: 'Đồng ý đến 31/01/2027',
  disagree: 'Không đồng ý',
  other: 'Ý kiến khác',
  loading: 'Mới quá hạn',
  empty: 'Chưa có văn bản nào',
  emptyAbout:
    'Nơi này giữ các văn bản chỉ đạo và diễn biến từng câu. Nhập một văn bản docx hoặc pdf, xác nhận kết quả đọc rồi đưa vào thực hiện.',
  begin: 'Nhập văn bản',
  offline: 'Không có mạng. 2 cập nhật đang chờ trên máy, sẽ tự gửi khi có mạng.',
  draft: 'Bản nháp lúc 09:15 đã được khôi phục.',
  see: 'Xem lại',
  failure: 'Nhiệm vụ này đã được xác nhận hoàn thành.',
  failureHint: 'Tải lại để xem kết quả mới nhất; muốn sửa thì trả lại nhiệm vụ trước.',
  confirmTitle: 'Đưa Kế hoạch số 186/KH-UBND vào thực hiện?',
  confirmText:
    '7 nhiệm vụ sẽ được giao cho 5 cơ quan. Các cơ quan nhận tin ngay; sau đó chỉ sửa được bằng văn bản điều chỉnh.',
  confirm: 'Đưa vào thực hiện',
  said: 'Đã xác nhận đề xuất 4.',
  undo: 'Hoàn tác',
} as const;
