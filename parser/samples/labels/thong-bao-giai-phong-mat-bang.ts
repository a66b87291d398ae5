import type { Label } from './label.ts';

export const label: Label = {
  header: {
    docType: 'TB', docTypeName: 'Thông báo', issuer: 'Văn phòng Ủy ban nhân dân tỉnh Minh Giang',
    title: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về tiến độ giải phóng mặt bằng dự án đường ven sông Lam Trà',
    number: '97/TB-VP', date: '2026-05-08', place: 'Minh Giang',
    signers: [{ capacity: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', name: 'Lê Minh Tuấn' }],
    recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các sở: Xây dựng, Tài chính', 'UBND phường Đông Hải', 'Lưu: VT, XD'],
  },
  outline: [
    ['preamble', 'paragraph', 'Ngày 05/5/2026, … kết luận như sau:'],
    ['1', 'section', '1. Đánh giá chung … chưa được phê duyệt.', 'Đánh giá chung'],
    ['2', 'section', '2. Nhiệm vụ trong thời gian tới', 'Nhiệm vụ trong thời gian tới'],
    ['2/a', 'clause', 'a) UBND phường … ngày 30/6/2026.'],
    ['2/b', 'clause', 'b) Sở Xây dựng … trước ngày 05/6/2026.'],
    ['2/c', 'clause', 'c) Ban Quản lý … đã có mặt bằng.'],
    ['2/d', 'clause', 'd) Giao Công an tỉnh … bàn giao mặt bằng.'],
    ['3', 'section', '3. Giao Sở Xây dựng … ngày 25 hằng tháng.'],
    ['closing', 'paragraph', 'Thừa lệnh … thực hiện./.'],
  ],
  tasks: [
    {
      at: '2/a', words: 'UBND phường Đông Hải hoàn thành kiểm đếm … trước ngày 25/5/2026', action: 'hoàn thành, công khai', basis: 'explicit',
      lead: ['UBND phường Đông Hải'],
      deadline: { text: 'trước ngày 25/5/2026', kind: 'date', due: '2026-05-24', written: '2026-05-25', recurrence: null },
      topic: ['giải phóng mặt bằng', 'giao thông'],
    },
    {
      at: '2/a', words: 'bàn giao toàn bộ mặt bằng … chậm nhất ngày 30/6/2026', action: 'bàn giao', basis: 'explicit', lead: ['UBND phường Đông Hải'],
      deadline: { text: 'chậm nhất ngày 30/6/2026', kind: 'date', due: '2026-06-30', recurrence: null }, topic: ['giải phóng mặt bằng'],
    },
    {
      at: '2/b', words: 'Sở Xây dựng chủ trì, phối hợp … trước ngày 05/6/2026', action: 'tham mưu, điều chỉnh, báo cáo', basis: 'explicit',
      lead: ['Sở Xây dựng'], cooperating: ['Sở Tài chính', 'Ban Quản lý dự án đầu tư xây dựng tỉnh'], deliverable: 'kế hoạch vốn năm 2026',
      deadline: { text: 'trước ngày 05/6/2026', kind: 'date', due: '2026-06-04', written: '2026-06-05', recurrence: null },
      topic: ['tài chính - ngân sách', 'giao thông'],
      altSplit: ['Sở Xây dựng chủ trì, … kế hoạch vốn năm 2026', 'báo cáo UBND tỉnh trước ngày 05/6/2026'],
    },
    {
      at: '2/c', words: 'Ban Quản lý dự án đầu tư xây dựng tỉnh đôn đốc … đã có mặt bằng', action: 'đôn đốc', basis: 'explicit',
      lead: ['Ban Quản lý dự án đầu tư xây dựng tỉnh'], topic: ['giao thông'],
    },
    {
      at: '2/d', words: 'Giao Công an tỉnh bảo đảm … bàn giao mặt bằng', action: 'bảo đảm', basis: 'explicit', lead: ['Công an tỉnh'],
      topic: ['giải phóng mặt bằng'],
    },
    {
      at: '3', words: 'Giao Sở Xây dựng theo dõi, đôn đốc … Thông báo này', action: 'theo dõi, đôn đốc', basis: 'explicit', lead: ['Sở Xây dựng'],
      topic: ['kiểm tra - giám sát'],
    },
    {
      at: '3', words: 'báo cáo Chủ tịch UBND tỉnh kết quả vào ngày 25 hằng tháng', action: 'báo cáo', basis: 'explicit', lead: ['Sở Xây dựng'],
      deadline: { text: 'vào ngày 25 hằng tháng', kind: 'recurring', due: null, recurrence: 'monthly' }, topic: ['báo cáo'],
    },
  ],
  indicators: [
    { provision: '1', words: '14,2 km', name: 'chiều dài mặt bằng đã bàn giao', value: 14.2, unit: 'km', comparator: '=', kind: 'baseline', scope: null, period: null },
    { provision: '1', words: 'đạt 71%', name: 'tỷ lệ chiều dài tuyến đã bàn giao mặt bằng', value: 71, unit: '%', comparator: '=', kind: 'baseline', scope: null, period: null },
  ],
  references: [],
  agencies: [
    ['UBND tỉnh Minh Giang', 'ỦY BAN NHÂN DÂN TỈNH MINH GIANG'],
    ['Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh'],
    ['UBND tỉnh', 'UBND tỉnh'],
    ['Sở Xây dựng', 'Sở Xây dựng', 'Xây dựng'],
    ['Sở Tài chính', 'Sở Tài chính', 'Tài chính'],
    ['UBND phường Đông Hải', 'UBND phường Đông Hải'],
    ['Ban Quản lý dự án đầu tư xây dựng tỉnh', 'Ban Quản lý dự án đầu tư xây dựng tỉnh'],
    ['Công an tỉnh', 'Công an tỉnh'],
  ],
  noAgencies: ['Chủ tịch UBND tỉnh', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh'],
  reportingDuties: [
    {
      words: 'báo cáo Chủ tịch UBND tỉnh kết quả vào ngày 25 hằng tháng', who: 'Sở Xây dựng', toWhom: 'UBND tỉnh', frequency: 'ngày 25 hằng tháng',
      recurrence: 'monthly',
    },
  ],
  limitations: [
    ['1', 'công tác kiểm đếm tại phường Đông Hải còn chậm'],
    ['1', 'phương án tái định cư chưa được phê duyệt'],
  ],
};
