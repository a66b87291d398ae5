/** The thread of the selected sentence, and the words around the sheet. */
export const sampleThread = {
  kind: 'KẾT LUẬN',
  title: [
    'CỦA BAN THƯỜNG VỤ TỈNH ỦY',
    'về xây dựng kết cấu hạ tầng vùng động lực ven sông Lam Khê',
    'giai đoạn 2026 - 2030',
  ],
  map: 'Toàn văn theo trạng thái',
  panel: 'Diễn biến của câu đang chọn',
  position: 'Câu 10 trong 25, mục III.2',
  previous: 'Câu trước',
  next: 'Câu sau',
  soon: 'Sắp đến hạn, còn 14 ngày',
  parts: [
    { state: 'done', title: 'Khảo sát hiện trạng 14 tuyến kết nối', body: 'Sở Xây dựng', due: '2026-06-30' },
    { state: 'late', title: 'Dự báo nhu cầu vận tải đến năm 2035', body: 'Sở Xây dựng', due: '2026-08-31' },
    {
      state: 'over',
      title: 'Cân đối nguồn vốn theo năm',
      body: 'Sở Tài chính',
      due: '2026-11-30',
      note: 'chậm 17 ngày; chờ Sở Tài chính trả lời',
    },
    { state: 'soon', title: 'Hoàn thiện dự thảo Đề án, lấy ý kiến', body: 'Sở Xây dựng', due: '2026-12-25' },
  ],
  files: [
    'Báo cáo số 418/BC-SXD',
    ' ngày 26/6/2026: hiện trạng mạng lưới',
    'Dự thảo Đề án lần 2',
    ', nộp ngày 11/12/2026',
  ],
  history: [
    { id: 'h1', date: '11/12/2026', text: 'Sở Xây dựng nộp dự thảo Đề án lần 2.' },
    {
      id: 'h2',
      date: '03/12/2026',
      text: 'Văn phòng Tỉnh ủy đôn đốc Sở Tài chính (Công văn số 903-CV/VPTU).',
    },
    { id: 'h3', date: '02/04/2026', text: 'UBND tỉnh giao Sở Xây dựng chủ trì.' },
  ],
} as const;
