import type { Label } from './label.ts';

export const label: Label = {
  header: {
    docType: 'KL', docTypeName: 'Kết luận', issuer: 'Ban Thường vụ Tỉnh ủy',
    title: 'về đẩy mạnh phát triển kinh tế rừng bền vững trên địa bàn tỉnh đến năm 2030',
    number: '58-KL/TU', date: '2026-03-12', place: 'Minh Giang',
    signers: [{ capacity: 'T/M BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', name: 'Nguyễn Thị Hoài An' }],
    recipients: ['Ban Bí thư Trung ương Đảng (để báo cáo)', 'Đảng ủy UBND tỉnh', 'Các đảng ủy xã, phường', 'Lưu Văn phòng Tỉnh ủy'],
  },
  outline: [
    ['preamble', 'paragraph', 'Tại phiên họp … kết luận như sau:'],
    ['I', 'section', 'I- ĐÁNH GIÁ CHUNG', 'ĐÁNH GIÁ CHUNG'],
    ['I/p1', 'paragraph', 'Sau 5 năm … được nâng lên rõ rệt.'],
    ['I/p2', 'paragraph', 'Tuy nhiên, … còn hạn chế.'],
    ['II', 'section', 'II- NHIỆM VỤ, GIẢI PHÁP', 'NHIỆM VỤ, GIẢI PHÁP'],
    ['II/1', 'clause', '1- Mục tiêu: … quản lý rừng bền vững.'],
    ['II/2', 'clause', '2- Về quản lý rừng', 'Về quản lý rừng'],
    ['II/2/p1', 'paragraph', 'Rà soát, điều chỉnh … rừng tự nhiên.'],
    ['II/2/p2', 'paragraph', 'Các đảng ủy xã, phường có rừng … trước ngày 30/6/2026.'],
    ['II/3', 'clause', '3- Về chế biến và thị trường', 'Về chế biến và thị trường'],
    ['II/3/p1', 'paragraph', 'Giao Đảng ủy UBND tỉnh … vùng nguyên liệu.'],
    ['II/3/p2', 'paragraph', 'Thu hút doanh nghiệp … về môi trường.'],
    ['III', 'section', 'III- TỔ CHỨC THỰC HIỆN', 'TỔ CHỨC THỰC HIỆN'],
    ['III/1', 'clause', '1. Đảng ủy UBND tỉnh … Ban Thường vụ Tỉnh ủy.'],
    ['III/2', 'clause', '2. Ban Tuyên giáo … quán triệt Kết luận.'],
    ['III/3', 'clause', '3. Ủy ban Kiểm tra … Kết luận này.'],
    ['closing', 'paragraph', 'Kết luận này phổ biến đến chi bộ.'],
  ],
  tasks: [
    {
      at: 'II/2/p1', words: 'Rà soát, điều chỉnh ranh giới … hoàn thành trong năm 2026', action: 'rà soát, điều chỉnh, cắm', basis: 'inherited',
      lead: ['các cấp ủy', 'tổ chức đảng', 'chính quyền'],
      deadline: { text: 'hoàn thành trong năm 2026', kind: 'year', due: '2026-12-31', recurrence: null }, topic: ['lâm nghiệp'],
    },
    {
      at: 'II/2/p1', words: 'Tăng cường tuần tra, bảo vệ diện tích rừng tự nhiên', action: 'tuần tra, bảo vệ', basis: 'inherited',
      lead: ['các cấp ủy', 'tổ chức đảng', 'chính quyền'], topic: ['lâm nghiệp'],
    },
    {
      at: 'II/2/p2', words: 'Các đảng ủy xã, phường có rừng … trước ngày 30/6/2026', action: 'ký', basis: 'explicit',
      lead: ['các đảng ủy xã, phường'], executors: ['UBND cùng cấp'], deliverable: 'cam kết bảo vệ rừng',
      deadline: { text: 'trước ngày 30/6/2026', kind: 'date', due: '2026-06-29', written: '2026-06-30', recurrence: null }, topic: ['lâm nghiệp'],
    },
    {
      at: 'II/3/p1', words: 'Giao Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh … hoàn thành trong quý III/2026', action: 'xây dựng', basis: 'explicit',
      lead: ['Đảng ủy UBND tỉnh'], executors: ['UBND tỉnh'],
      deliverable: 'Đề án phát triển công nghiệp chế biến gỗ giai đoạn 2026-2030',
      deadline: { text: 'hoàn thành trong quý III/2026', kind: 'quarter', due: '2026-09-30', recurrence: null }, topic: ['lâm nghiệp', 'công nghiệp'],
    },
    {
      at: 'II/3/p1', words: 'ban hành chính sách hỗ trợ … vùng nguyên liệu', action: 'ban hành', basis: 'explicit',
      lead: ['Đảng ủy UBND tỉnh'], executors: ['UBND tỉnh'], deliverable: 'chính sách hỗ trợ hộ gia đình cấp chứng chỉ rừng',
      topic: ['lâm nghiệp', 'cơ chế - chính sách'],
    },
    {
      at: 'II/3/p2', words: 'Thu hút doanh nghiệp … về môi trường', action: 'thu hút', basis: 'inherited',
      lead: ['các cấp ủy', 'tổ chức đảng', 'chính quyền'], topic: ['thu hút đầu tư', 'lâm nghiệp'],
    },
    {
      at: 'III/1', words: 'Đảng ủy UBND tỉnh xây dựng kế hoạch thực hiện Kết luận này', action: 'xây dựng', basis: 'explicit',
      lead: ['Đảng ủy UBND tỉnh'], deliverable: 'kế hoạch thực hiện Kết luận này', topic: ['chỉ đạo - điều hành'],
    },
    {
      at: 'III/1', words: 'định kỳ hằng năm báo cáo Ban Thường vụ Tỉnh ủy', action: 'báo cáo', basis: 'explicit', lead: ['Đảng ủy UBND tỉnh'],
      deadline: { text: 'định kỳ hằng năm', kind: 'recurring', due: null, recurrence: 'annual' }, topic: ['báo cáo'],
    },
    {
      at: 'III/2', words: 'Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn … quán triệt Kết luận', action: 'hướng dẫn', basis: 'explicit',
      lead: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'], topic: ['tuyên truyền'],
    },
    {
      at: 'III/3', words: 'Ủy ban Kiểm tra Tỉnh ủy … Kết luận này', action: 'kiểm tra, giám sát', basis: 'explicit',
      lead: ['Ủy ban Kiểm tra Tỉnh ủy'], topic: ['kiểm tra - giám sát'],
    },
  ],
  indicators: [
    { provision: 'I/p1', words: 'đạt 52,4%', name: 'tỷ lệ che phủ rừng', value: 52.4, unit: '%', comparator: '=', kind: 'baseline', scope: 'tỉnh', period: null },
    { provision: 'I/p1', words: 'đạt 18.500 ha', name: 'diện tích rừng trồng có chứng chỉ quản lý rừng bền vững', value: 18500, unit: 'ha', comparator: '=', kind: 'baseline', scope: null, period: null },
    { provision: 'II/1', words: 'trên 52%', name: 'tỷ lệ che phủ rừng', value: 52, unit: '%', comparator: '>', kind: 'target', scope: null, period: '2030' },
    { provision: 'II/1', words: 'ít nhất 30.000 ha', name: 'rừng trồng được cấp chứng chỉ quản lý rừng bền vững', value: 30000, unit: 'ha', comparator: '>=', kind: 'target', scope: null, period: '2030' },
  ],
  references: [
    {
      words: 'Nghị quyết số 21-NQ/TU, ngày 16/8/2021 của Ban Chấp hành Đảng bộ tỉnh về phát triển lâm nghiệp',
      core: 'Nghị quyết số 21-NQ/TU, ngày 16/8/2021', docType: 'NQ', number: '21-NQ/TU', date: '2021-08-16',
      issuer: 'Ban Chấp hành Đảng bộ tỉnh', title: 'về phát triển lâm nghiệp', role: 'cites',
    },
    { words: 'Nghị quyết số 21-NQ/TU', docType: 'NQ', number: '21-NQ/TU', date: null, issuer: null, title: null, role: 'cites', after: 'I- ĐÁNH GIÁ CHUNG' },
    { words: 'Đề án phát triển công nghiệp chế biến gỗ giai đoạn 2026-2030', docType: 'DA', number: null, date: null, issuer: null, title: 'phát triển công nghiệp chế biến gỗ giai đoạn 2026-2030', role: 'cites' },
  ],
  agencies: [
    ['Tỉnh ủy Minh Giang', 'TỈNH ỦY MINH GIANG'],
    ['Ban Thường vụ Tỉnh ủy', 'BAN THƯỜNG VỤ TỈNH ỦY', 'BAN THƯỜNG VỤ', 'Ban Thường vụ Tỉnh ủy'],
    ['Đảng ủy UBND tỉnh', 'Đảng ủy UBND tỉnh'],
    ['UBND tỉnh', 'UBND tỉnh'],
    ['Ban Chấp hành Đảng bộ tỉnh', 'Ban Chấp hành Đảng bộ tỉnh'],
    ['các cấp ủy', 'các cấp ủy'],
    ['tổ chức đảng', 'tổ chức đảng'],
    ['chính quyền', 'chính quyền'],
    ['các đảng ủy xã, phường', 'Các đảng ủy xã, phường có rừng', 'Các đảng ủy xã, phường'],
    ['UBND cùng cấp', 'UBND cùng cấp'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ['Ủy ban Kiểm tra Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy'],
    ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương Đảng'],
    ['Văn phòng Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
  ],
  reportingDuties: [
    { words: 'định kỳ hằng năm báo cáo Ban Thường vụ Tỉnh ủy', who: 'Đảng ủy UBND tỉnh', toWhom: 'Ban Thường vụ Tỉnh ủy', frequency: 'định kỳ hằng năm', recurrence: 'annual' },
  ],
  limitations: [
    ['I/p2', 'năng suất rừng trồng còn thấp'],
    ['I/p2', 'chế biến gỗ chủ yếu vẫn là sơ chế'],
    ['I/p2', 'việc kiểm tra, đôn đốc chưa thường xuyên'],
  ],
};
