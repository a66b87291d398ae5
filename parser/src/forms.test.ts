import { expect, test } from 'vitest';
import { parse } from './index.ts';

/** A letter of a district that directs, with the addressees above and one item below. */
const letter = (item: string) =>
  [
    'ỦY BAN NHÂN DÂN\nHUYỆN ĐỒNG XUÂN\nSố: 1204/UBND-TNMT\nĐồng Xuân, ngày 05 tháng 7 năm 2023',
    'Kính gửi:\n- Công an huyện;\n- Các phòng: Tài nguyên và Môi trường, Tài chính - Kế hoạch.',
    'Thực hiện Văn bản số 3350/UBND-NNTN ngày 22/6/2023 của UBND tỉnh, Chủ tịch UBND huyện có ý kiến chỉ đạo như sau:',
    item,
    'Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.',
  ].join('\n\n');

/** What is ordered: lead + cooperating, due day or cycle. */
const orders = (text: string) =>
  parse(text).tasks.map(({ lead, cooperating, deadline }) =>
    [lead.join(', '), cooperating.join(', '), deadline.due ?? deadline.recurrence ?? ''].join(' | '),
  );

test.each([
  [
    'listed offices are the addressees of what names nobody',
    '1. Đối với mỏ đá Hòn Chuông, tạm dừng hoạt động cho đến khi khắc phục xong ô nhiễm.',
    ['Công an huyện, Phòng Tài nguyên và Môi trường, Phòng Tài chính - Kế hoạch |  | '],
  ],
  [
    'a report with its day in brackets is a duty by itself',
    '1. Công an huyện tăng cường tuần tra; hằng năm (trước ngày 10/12) báo cáo UBND huyện kết quả thực hiện.',
    ['Công an huyện |  | ', 'Công an huyện |  | annual'],
  ],
  [
    'what comes of it is reported, in so many words',
    '1. Công an huyện xử lý triệt để xe quá tải; kết quả thực hiện báo cáo UBND huyện trước 17 giờ thứ Sáu hằng tuần.',
    ['Công an huyện |  | ', 'Công an huyện |  | weekly'],
  ],
  [
    'chủ trì cùng',
    '1. Phòng Kinh tế chủ trì cùng Công an huyện kiểm tra các bến bãi trong tháng 8/2023.',
    ['Phòng Kinh tế | Công an huyện | 2023-08-31'],
  ],
  [
    'a region is part of the name',
    '1. Đề nghị Chi cục Thuế khu vực Đồng Xuân - Phú Mỹ truy thu thuế tài nguyên, chậm nhất là cuối tháng 8/2023.',
    ['Chi cục Thuế khu vực Đồng Xuân - Phú Mỹ |  | 2023-08-31'],
  ],
  [
    'a semicolon among those ordered',
    '1. Các phòng, ban; UBND các xã, thị trấn xây dựng kế hoạch của đơn vị mình trước 31/8/2023.',
    ['các phòng, ban, UBND các xã, thị trấn |  | 2023-08-30'],
  ],
  [
    'a body before a verb no lexicon knows',
    '1. Hội Nông dân huyện nhận ủy thác vốn vay cho hội viên.',
    ['Hội Nông dân huyện |  | '],
  ],
  [
    'reasons in a row before the verb',
    '1. Các phòng, ban, UBND các xã căn cứ chức năng, nhiệm vụ, tình hình thực tế, xây dựng kế hoạch thực hiện.',
    ['các phòng, ban, UBND các xã |  | '],
  ],
  [
    'a row of short names after a class noun',
    '1. Các Phòng: TC-KH, Y tế phối hợp với Công an huyện rà soát đối tượng.',
    ['Phòng Tài chính - Kế hoạch, Phòng Y tế | Công an huyện | '],
  ],
  [
    'partners in a row behind a colon',
    '1. Công an huyện:\n- Chủ trì, phối hợp với các phòng: Y tế, Tư pháp xây dựng phương án.',
    ['Công an huyện | Phòng Y tế, Phòng Tư pháp | '],
  ],
  [
    'a cycle before its day',
    '1. Phòng Y tế rà soát đối tượng hằng năm, báo cáo kết quả trước ngày 15 tháng 12.',
    ['Phòng Y tế |  | annual', 'Phòng Y tế |  | annual'],
  ],
  [
    'a bracket behind who is addressed',
    '1. Phòng Y tế (cơ quan thường trực)\n- Tham mưu kế hoạch trước 31/8/2023.',
    ['Phòng Y tế |  | 2023-08-30'],
  ],
  [
    'a person with his post',
    '1. Đồng chí Lê Văn Hùng, Phó Chủ tịch UBND huyện trực tiếp chỉ đạo việc giải tỏa.',
    ['UBND huyện |  | '],
  ],
  [
    'heads of offices who must',
    '1. Lãnh đạo các phòng, ban và Chủ tịch UBND các xã phải tuân thủ thời hạn xử lý văn bản.',
    ['các phòng, ban, UBND các xã |  | '],
  ],
  [
    'a condition between subject and duty',
    '1. Phòng Kinh tế, UBND các xã khi lập thủ tục giao đất, thu hồi đất, phải lấy ý kiến Công an huyện.',
    ['Phòng Kinh tế, UBND các xã |  | '],
  ],
  [
    'a month that opens the clause',
    '1. UBND các xã xây dựng kế hoạch; tháng 12/2023 báo cáo UBND huyện kết quả thực hiện.',
    ['UBND các xã |  | ', 'UBND các xã |  | 2023-12-31'],
  ],
])('%s', (_, item, wanted) => {
  expect(orders(letter(item))).toEqual(wanted);
});

test('paragraphs told by an indented first line alone', () => {
  const text = [
    '      III. NHIỆM VỤ',
    '      1. Sở Nông nghiệp và Môi trường hướng dẫn các xã thu gom, xử lý vỏ bao thuốc',
    'bảo vệ thực vật theo quy định.',
    '      2. Sở Tài chính bố trí kinh phí sự nghiệp môi trường hằng năm cho các xã theo',
    'khả năng cân đối ngân sách, ưu tiên các xã vùng cao còn nhiều khó khăn về hạ tầng.',
    '      Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị kịp thời phản',
    'ánh về Sở Nông nghiệp và Môi trường để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem',
    'xét, quyết định./.',
  ].join('\n');
  expect(parse(text).outline.map(({ path }) => path)).toEqual(['III', 'III/1', 'III/2', 'closing']);
});

test.each([
  ['10/2026', '2026-10-31'],
  ['Từ 01/3 - 30/4/2026', '2026-04-30'],
  ['30/9/2026 (đợt 1)', '2026-09-30'],
  ['2026 - 2028', '2028-12-31'],
  ['Theo kế hoạch', null],
])('a time cell: %s', (cell, due) => {
  const table = `STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\n1\tLập danh mục dự án\tSở Y tế\tBưu điện tỉnh\t${cell}\n2\tMua thiết bị\tSở Y tế\t\t`;
  const [task] = parse(`PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n${table}`).tasks;
  expect([task?.deadline.due, task?.cooperating]).toEqual([due, ['Bưu điện tỉnh']]);
});

test('a number cut short is that of the document named in full before', () => {
  const { references } = parse(
    '1. Thực hiện Chỉ thị số 09-CT/HU ngày 21/3/2016 (sau đây gọi tắt là Chỉ thị 09), các xã rà soát quy hoạch.',
  );
  expect(references.map(({ number }) => number)).toEqual(['09-CT/HU', '09-CT/HU']);
});

test('whoever is told what to do carries out, whatever the verb', () => {
  const [task] = parse(letter('1. Công an huyện chỉ đạo Công an các xã vẽ tranh cổ động.')).tasks;
  expect([task?.lead, task?.executors]).toEqual([['Công an huyện'], ['Công an các xã']]);
});

test('who orders in a lead-in is never ordered', () => {
  const plan = (leadIn: string) =>
    parse(
      ['KẾ HOẠCH\nPhát triển chợ nông thôn', leadIn, 'I. NHIỆM VỤ', '1. Rà soát quy hoạch chợ.'].join('\n\n'),
    );
  const led = (leadIn: string) => plan(leadIn).tasks.map((task) => task.lead);
  expect(led('UBND tỉnh ban hành Kế hoạch phát triển chợ nông thôn như sau:')).toEqual([[]]);
  expect(led('Bộ trưởng Bộ Y tế yêu cầu:')).toEqual([[]]);
  expect(led('UBND huyện yêu cầu các phòng, ban, UBND 11 xã thực hiện các nhiệm vụ sau:')).toEqual([
    ['các phòng, ban', 'UBND 11 xã'],
  ]);
});

test('the letterhead of an attached plan addresses nobody', () => {
  const { tasks } = parse(
    [
      'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch chống hạn',
      'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch chống hạn.',
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\n\nLê Văn An',
      'ỦY BAN NHÂN DÂN\nTỈNH MINH GIANG',
      'KẾ HOẠCH\nChống hạn năm 2026',
      'I. NHIỆM VỤ',
      '1. Nạo vét kênh mương trước ngày 31/3/2026.',
    ].join('\n\n'),
  );
  expect(tasks.map((task) => task.lead)).toEqual([[]]);
});

test('a numbered line that ends in a colon introduces the paragraphs below it', () => {
  const { statements } = parse(
    'CHỈ THỊ\nVề phòng cháy\n\n1. Tăng cường tuyên truyền, vận động:\n\nVận động từng hộ.\n\nKý cam kết với chủ rừng.',
  );
  expect(statements.map((s) => s.disposition)).toEqual(['lead-in', 'task', 'task']);
});
