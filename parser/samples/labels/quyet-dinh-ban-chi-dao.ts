import type { Label } from './label.ts';

export const label: Label = {
  header: {
    docType: 'QD', docTypeName: 'Quyết định', issuer: 'Ủy ban nhân dân tỉnh Minh Giang',
    title: 'Về việc thành lập Ban Chỉ đạo xây dựng nông thôn mới tỉnh Minh Giang giai đoạn 2026 - 2030',
    number: '1125/QĐ-UBND', date: '2026-04-20', place: 'Minh Giang',
    signers: [{ capacity: 'TM. ỦY BAN NHÂN DÂN', position: 'PHÓ CHỦ TỊCH', name: 'Trần Quốc Bình' }],
    recipients: ['Như Điều 4', 'Thường trực Tỉnh ủy (b/c)', 'Lưu: VT, NN'],
  },
  outline: [
    ['preamble', 'paragraph', 'Căn cứ Luật Tổ chức … QUYẾT ĐỊNH:'],
    ['D1', 'section', 'Điều 1. Thành lập … giai đoạn 2026 - 2030.'],
    ['D2', 'section', 'Điều 2. Nhiệm vụ', 'Nhiệm vụ'],
    ['D2/1', 'clause', '1. Sở Nông nghiệp và Môi trường:', 'Sở Nông nghiệp và Môi trường'],
    ['D2/1/a', 'point', 'a) Chủ trì, … 15 tháng 6 năm 2026;'],
    ['D2/1/b', 'point', 'b) Tổng hợp … hằng năm.'],
    ['D2/2', 'clause', '2. Sở Tài chính … hằng năm.'],
    ['D2/3', 'clause', '3. Ủy ban nhân dân các xã … tháng 5 năm 2026.'],
    ['D3', 'section', 'Điều 3. Quyết định này … Ủy ban nhân dân tỉnh.'],
    ['D4', 'section', 'Điều 4. Chánh Văn phòng … thi hành Quyết định này./.'],
  ],
  tasks: [
    {
      at: 'D2/1/a', words: 'Chủ trì, phối hợp với Sở Tài chính … trước ngày 15 tháng 6 năm 2026', action: 'xây dựng, trình', basis: 'inherited',
      lead: ['Sở Nông nghiệp và Môi trường'], cooperating: ['Sở Tài chính'],
      deliverable: 'kế hoạch thực hiện Chương trình giai đoạn 2026 - 2030',
      deadline: { text: 'trước ngày 15 tháng 6 năm 2026', kind: 'date', due: '2026-06-14', written: '2026-06-15', recurrence: null },
      topic: ['nông thôn mới'],
    },
    {
      at: 'D2/1/b', words: 'Tổng hợp kết quả thực hiện, báo cáo … hằng năm', action: 'tổng hợp, báo cáo', basis: 'inherited',
      lead: ['Sở Nông nghiệp và Môi trường'],
      deadline: { text: 'trước ngày 20 tháng 12 hằng năm', kind: 'recurring', due: null, recurrence: 'annual' }, topic: ['báo cáo', 'nông thôn mới'],
    },
    {
      at: 'D2/2', words: 'Sở Tài chính tham mưu bố trí … dự toán ngân sách hằng năm', action: 'tham mưu, bố trí', basis: 'explicit', lead: ['Sở Tài chính'],
      deadline: { text: 'hằng năm', kind: 'recurring', due: null, recurrence: 'annual' }, topic: ['tài chính - ngân sách', 'nông thôn mới'],
    },
    {
      at: 'D2/3', words: 'Ủy ban nhân dân các xã rà soát … trong tháng 5 năm 2026', action: 'rà soát', basis: 'explicit', lead: ['UBND các xã'],
      deadline: { text: 'hoàn thành trong tháng 5 năm 2026', kind: 'month', due: '2026-05-31', recurrence: null }, topic: ['nông thôn mới'],
    },
  ],
  indicators: [],
  references: [
    {
      words: 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', docType: 'LUAT', number: null, date: '2025-06-16', issuer: null,
      title: 'Tổ chức chính quyền địa phương', role: 'basis',
    },
    {
      words: 'Quyết định số 51/2025/QĐ-TTg ngày 29 tháng 12 năm 2025', docType: 'QD', number: '51/2025/QĐ-TTg', date: '2025-12-29',
      issuer: 'Thủ tướng Chính phủ', title: null, role: 'basis',
    },
    {
      words: 'Tờ trình số 214/TTr-SNNMT ngày 10 tháng 4 năm 2026', docType: 'TTr', number: '214/TTr-SNNMT', date: '2026-04-10',
      issuer: 'Sở Nông nghiệp và Môi trường', title: null, role: 'basis',
    },
    {
      words: 'Quyết định số 302/QĐ-UBND ngày 15 tháng 02 năm 2022', docType: 'QD', number: '302/QĐ-UBND', date: '2022-02-15',
      issuer: 'Ủy ban nhân dân tỉnh', title: null, role: 'replaces',
    },
  ],
  agencies: [
    ['UBND tỉnh Minh Giang', 'ỦY BAN NHÂN DÂN\nTỈNH MINH GIANG', 'ỦY BAN NHÂN DÂN TỈNH MINH GIANG'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Tài chính', 'Sở Tài chính'],
    ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ['UBND các xã', 'Ủy ban nhân dân các xã'],
    ['UBND', 'ỦY BAN NHÂN DÂN'],
    ['Thường trực Tỉnh ủy', 'Thường trực Tỉnh ủy'],
  ],
  noAgencies: [
    'Giám đốc Sở Nông nghiệp và Môi trường',
    'Chánh Văn phòng Ủy ban nhân dân tỉnh',
    'Giám đốc các sở',
    'Chủ tịch Ủy ban nhân dân các xã',
  ],
  reportingDuties: [
    {
      words: 'báo cáo Ủy ban nhân dân tỉnh trước ngày 20 tháng 12 hằng năm', who: 'Sở Nông nghiệp và Môi trường', toWhom: 'UBND tỉnh',
      frequency: 'hằng năm', recurrence: 'annual',
    },
  ],
  limitations: [],
  borderline: ['Thành lập Ban Chỉ đạo xây dựng nông thôn mới tỉnh Minh Giang giai đoạn 2026 - 2030.'],
};
