import type { Label } from './label.ts';

export const label: Label = {
  header: {
    docType: 'KH', docTypeName: 'Kế hoạch', issuer: 'Ủy ban nhân dân tỉnh Minh Giang', title: 'Chuyển đổi số tỉnh Minh Giang năm 2026',
    number: '186/KH-UBND', date: '2026-03-05', place: 'Minh Giang',
    signers: [{ capacity: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Phạm Đức Long' }],
    recipients: ['Thường trực Tỉnh ủy', 'Các sở, ngành', 'Lưu: VT, KHCN'],
  },
  outline: [
    ['preamble', 'paragraph', 'Thực hiện Nghị quyết … như sau:'],
    ['I', 'section', 'I. MỤC TIÊU', 'MỤC TIÊU'],
    ['I/1', 'point', '- 100% hồ sơ … môi trường mạng.'],
    ['I/2', 'point', '- Tối thiểu … phát sinh hồ sơ.'],
    ['II', 'section', 'II. NHIỆM VỤ', 'NHIỆM VỤ'],
    ['II/1', 'clause', '1. Hạ tầng số', 'Hạ tầng số'],
    ['II/1/a', 'point', 'a) Sở Khoa học và Công nghệ … quý II năm 2026;'],
    ['II/1/b', 'point', 'b) UBND các xã, phường … 30 tháng 4 năm 2026.'],
    ['II/2', 'clause', '2. Nhân lực số', 'Nhân lực số'],
    ['II/2/a', 'point', 'a) Sở Nội vụ … cấp xã.'],
    ['III', 'section', 'III. TỔ CHỨC THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN'],
    ['III/1', 'clause', '1. Các sở, ngành, … tháng cuối quý.'],
    ['III/2', 'clause', '2. Sở Khoa học và Công nghệ … Kế hoạch này.'],
    ['PL1', 'section', 'PHỤ LỤC … Báo cáo kết quả', 'DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026'],
    ['PL1/1', 'clause', '1\tXây dựng kho dữ liệu … \tKho dữ liệu'],
    ['PL1/2', 'clause', '2\tSố hóa hồ sơ hộ tịch … Cơ sở dữ liệu hộ tịch'],
    ['PL1/3', 'clause', '3\tTriển khai bệnh án … Báo cáo kết quả'],
  ],
  tasks: [
    {
      at: 'II/1/a', words: 'Sở Khoa học và Công nghệ chủ trì, phối hợp với Công an tỉnh … trong quý II năm 2026', action: 'nâng cấp', basis: 'explicit',
      lead: ['Sở Khoa học và Công nghệ'], cooperating: ['Công an tỉnh'], deliverable: 'Trung tâm dữ liệu tỉnh',
      deadline: { text: 'hoàn thành trong quý II năm 2026', kind: 'quarter', due: '2026-06-30', recurrence: null }, topic: ['chuyển đổi số'],
    },
    {
      at: 'II/1/b', words: 'UBND các xã, phường rà soát … trước ngày 30 tháng 4 năm 2026', action: 'rà soát, gửi', basis: 'explicit',
      lead: ['UBND các xã, phường'],
      deadline: { text: 'trước ngày 30 tháng 4 năm 2026', kind: 'date', due: '2026-04-29', written: '2026-04-30', recurrence: null },
      topic: ['chuyển đổi số', 'thông tin - truyền thông'],
    },
    {
      at: 'II/2/a', words: 'Sở Nội vụ xây dựng kế hoạch … cấp xã', action: 'xây dựng', basis: 'explicit', lead: ['Sở Nội vụ'],
      deliverable: 'kế hoạch bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã', topic: ['chuyển đổi số', 'nguồn nhân lực'],
    },
    {
      at: 'III/1', words: 'Các sở, ngành, UBND các xã, phường báo cáo … trước ngày 15 tháng cuối quý', action: 'báo cáo', basis: 'explicit',
      lead: ['các sở, ngành', 'UBND các xã, phường'],
      deadline: { text: 'trước ngày 15 tháng cuối quý', kind: 'recurring', due: null, recurrence: 'quarterly' }, topic: ['báo cáo', 'chuyển đổi số'],
    },
    {
      at: 'III/2', words: 'Sở Khoa học và Công nghệ theo dõi, đôn đốc … Kế hoạch này', action: 'theo dõi, đôn đốc', basis: 'explicit',
      lead: ['Sở Khoa học và Công nghệ'], topic: ['kiểm tra - giám sát', 'chuyển đổi số'],
    },
    {
      at: 'PL1/1', words: 'Xây dựng kho dữ liệu dùng chung của tỉnh', action: 'xây dựng', basis: 'explicit', lead: ['Sở Khoa học và Công nghệ'],
      cooperating: ['các sở, ngành'], deliverable: 'Kho dữ liệu',
      deadline: { text: 'Tháng 9/2026', kind: 'month', due: '2026-09-30', recurrence: null }, topic: ['chuyển đổi số'],
    },
    {
      at: 'PL1/2', words: 'Số hóa hồ sơ hộ tịch', action: 'số hóa', basis: 'explicit', lead: ['Sở Tư pháp'], cooperating: ['UBND các xã, phường'],
      deliverable: 'Cơ sở dữ liệu hộ tịch', deadline: { text: 'Quý III/2026', kind: 'quarter', due: '2026-09-30', recurrence: null },
      topic: ['chuyển đổi số'],
    },
    {
      at: 'PL1/3', words: 'Triển khai bệnh án điện tử tại các bệnh viện tuyến tỉnh', action: 'triển khai', basis: 'explicit', lead: ['Sở Y tế'],
      deliverable: 'Báo cáo kết quả',
      deadline: { text: 'Trước ngày 01/12/2026', kind: 'date', due: '2026-11-30', written: '2026-12-01', recurrence: null }, topic: ['y tế', 'chuyển đổi số'],
    },
  ],
  indicators: [
    { provision: 'I/1', words: '100%', name: 'hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng', value: 100, unit: '%', comparator: '=', kind: 'target', scope: 'cấp tỉnh', period: '2026' },
    { provision: 'I/2', words: 'Tối thiểu 80%', name: 'dịch vụ công trực tuyến toàn trình phát sinh hồ sơ', value: 80, unit: '%', comparator: '>=', kind: 'target', scope: null, period: '2026' },
  ],
  references: [
    {
      words: 'Nghị quyết số 34-NQ/TU ngày 12/12/2025 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số', core: 'Nghị quyết số 34-NQ/TU ngày 12/12/2025',
      docType: 'NQ', number: '34-NQ/TU', date: '2025-12-12', issuer: 'Ban Chấp hành Đảng bộ tỉnh', title: 'về chuyển đổi số', role: 'implements',
    },
  ],
  agencies: [
    ['UBND tỉnh Minh Giang', 'ỦY BAN NHÂN DÂN\nTỈNH MINH GIANG'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['UBND', 'ỦY BAN NHÂN DÂN'],
    ['Ban Chấp hành Đảng bộ tỉnh', 'Ban Chấp hành Đảng bộ tỉnh'],
    ['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'],
    ['Công an tỉnh', 'Công an tỉnh'],
    ['UBND các xã, phường', 'UBND các xã, phường'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['các sở, ngành', 'Các sở, ngành'],
    ['Thường trực Tỉnh ủy', 'Thường trực Tỉnh ủy'],
    ['Sở Tư pháp', 'Sở Tư pháp'],
    ['Sở Y tế', 'Sở Y tế'],
  ],
  reportingDuties: [
    {
      words: 'báo cáo kết quả thực hiện về Sở Khoa học và Công nghệ trước ngày 15 tháng cuối quý', who: 'các sở, ngành, UBND các xã, phường',
      toWhom: 'Sở Khoa học và Công nghệ', frequency: 'quý', recurrence: 'quarterly',
    },
  ],
  limitations: [],
};
