import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from './calendar.ts';
import { findTimes } from './index.ts';

const issued = '2026-03-02';

/** [sentence, due, kind] of its one deadline. */
const DEADLINES: readonly (readonly [string, string | null, string])[] = [
  ['Sở Nội vụ gửi dự thảo trước ngày 15/6/2026.', '2026-06-14', 'date'],
  ['Sở Nội vụ gửi dự thảo trước ngày 01/3/2028.', '2028-02-29', 'date'],
  ['hoàn thành trước ngày 01 tháng 01 năm 2027', '2026-12-31', 'date'],
  ['trình UBND tỉnh trước 31/12/2026', '2026-12-30', 'date'],
  ['xong trước ngày 30-6-2026', '2026-06-29', 'date'],
  ['báo cáo chậm nhất ngày 15/6/2026', '2026-06-15', 'date'],
  ['báo cáo chậm nhất là ngày 15 tháng 6 năm 2026', '2026-06-15', 'date'],
  ['báo cáo chậm nhất vào ngày 5.6.2026', '2026-06-05', 'date'],
  ['muộn nhất đến ngày 20/8/2026 phải bàn giao', '2026-08-20', 'date'],
  ['gửi ý kiến đến hết ngày 30/6/2026', '2026-06-30', 'date'],
  ['hoàn thành trong ngày 30/6/2026', '2026-06-30', 'date'],
  ['hoàn thành đến ngày 30/9/2026', '2026-09-30', 'date'],
  ['gửi báo cáo về Sở Tài chính trước ngày 20/6', '2026-06-19', 'date'],
  ['gửi báo cáo trước ngày 20/01', '2027-01-19', 'date'],
  ['Thời hạn hoàn thành: 30/11/2026', '2026-11-30', 'date'],
  ['Hạn chót ngày 10/4/2026', '2026-04-10', 'date'],
  ['không muộn hơn ngày 10/4/2026', '2026-04-10', 'date'],
  ['triển khai từ ngày 01/5/2026 đến ngày 30/6/2026', '2026-06-30', 'period'],
  ['tham mưu UBND tỉnh trong tháng 6/2026', '2026-06-30', 'month'],
  ['hoàn thành trong tháng 02 năm 2028', '2028-02-29', 'month'],
  ['hoàn thành trước tháng 9/2026', '2026-08-31', 'month'],
  ['xong trong tháng 9', '2026-09-30', 'month'],
  ['hoàn thành trong tháng 5, 6/2026', '2026-06-30', 'month'],
  ['hoàn thành trong quý IV/2024', '2024-12-31', 'quarter'],
  ['ban hành trong Quý 2 năm 2026', '2026-06-30', 'quarter'],
  ['ban hành chậm nhất trong quý I/2027', '2027-03-31', 'quarter'],
  ['hoàn thành trước quý III/2026', '2026-06-30', 'quarter'],
  ['Thời gian hoàn thành: Quý III, IV/2026', '2026-12-31', 'quarter'],
  ['xây dựng đề án trong quý III', '2026-09-30', 'quarter'],
  ['hoàn thành trong 6 tháng đầu năm 2026', '2026-06-30', 'half-year'],
  ['hoàn thành trong 6 tháng cuối năm 2026', '2026-12-31', 'half-year'],
  ['rà soát, chậm nhất là cuối tháng 8/2026', '2026-08-31', 'month'],
  ['rà soát quy hoạch; tháng 12/2026 báo cáo Ban Thường vụ', '2026-12-31', 'month'],
  ['hoàn thành trong năm 2026', '2026-12-31', 'year'],
  ['hoàn thành năm 2027', '2027-12-31', 'year'],
  ['hoàn thành trước năm 2028', '2027-12-31', 'year'],
  ['chậm nhất đến hết năm 2026', '2026-12-31', 'year'],
  ['Đến năm 2030, hoàn thành tuyến đường vành đai.', '2030-12-31', 'year'],
  ['hoàn thành việc xây dựng cơ sở dữ liệu đến năm 2028', '2028-12-31', 'year'],
  ['hoàn thành trong năm nay', '2026-12-31', 'year'],
  ['Quý II/2026', '2026-06-30', 'quarter'],
  ['Trước 30/6/2026', '2026-06-29', 'date'],
  ['30/6/2026', '2026-06-30', 'date'],
  ['Tháng 9/2026', '2026-09-30', 'month'],
  ['Năm 2026', '2026-12-31', 'year'],
  ['2026-2030', '2030-12-31', 'period'],
  ['1\tXây dựng cơ sở dữ liệu\tSở Nội vụ\t2026\tCơ sở dữ liệu', '2026-12-31', 'year'],
  ['hoàn thành trước ngày\n30/6/2027', '2027-06-29', 'date'],
  ['trong thời hạn 15 ngày kể từ ngày ký', '2026-03-17', 'relative'],
  ['trong vòng 15 ngày làm việc kể từ ngày ký ban hành', '2026-03-23', 'relative'],
  ['trong 02 tháng kể từ ngày ban hành', '2026-05-02', 'relative'],
  ['không quá 30 ngày từ ngày ban hành', '2026-04-01', 'relative'],
  ['trong vòng 10 ngày kể từ ngày nhận được văn bản, báo cáo UBND tỉnh', null, 'relative'],
  ['chậm nhất 05 ngày làm việc sau khi nhận đủ hồ sơ', null, 'relative'],
  ['sau 03 năm sơ kết việc thực hiện', '2029-03-02', 'relative'],
];

test.each(DEADLINES)('%s → %s', (sentence, due, kind) => {
  const deadlines = findTimes(sentence, { issued }).filter((hit) => hit.role === 'deadline');
  expect(deadlines.map((hit) => [hit.due, hit.kind])).toEqual([[due, kind]]);
});

const RECURRING: readonly (readonly [string, string, number | null])[] = [
  ['định kỳ hằng năm báo cáo kết quả', 'annual', null],
  ['định kỳ hàng năm và khi có yêu cầu báo cáo HĐND tỉnh', 'annual', null],
  ['hằng quý báo cáo UBND tỉnh', 'quarterly', null],
  ['định kỳ 6 tháng, hằng năm', 'half-yearly', null],
  ['định kỳ hằng quý, 6 tháng, năm', 'quarterly', null],
  ['mỗi tháng một lần giao ban', 'monthly', null],
  ['hằng tuần tổng hợp', 'weekly', null],
  ['sơ kết 02 lần/năm', 'half-yearly', null],
  ['hằng tháng (trước ngày 20) báo cáo', 'monthly', 19],
  ['hằng tháng, chậm nhất ngày 20 báo cáo', 'monthly', 20],
  ['báo cáo trước ngày 20 hằng tháng', 'monthly', 19],
  ['báo cáo trước ngày 15 tháng cuối quý', 'quarterly', 14],
  ['báo cáo trước ngày 15 của tháng cuối mỗi quý', 'quarterly', 14],
  ['báo cáo trước ngày 05/6 và 05/12 hằng năm', 'half-yearly', null],
  ['Hằng năm (trước 15/12)', 'annual', 14],
  ['6 tháng, hằng năm báo cáo Ban Thường vụ Tỉnh ủy', 'half-yearly', null],
  ['báo cáo trước ngày 15/12 hằng năm', 'annual', null],
  ['định kỳ báo cáo Tỉnh ủy', 'periodic-unspecified', null],
  ['báo cáo khi có yêu cầu', 'on-request', null],
  ['báo cáo đột xuất theo yêu cầu', 'on-request', null],
  ['Thường xuyên phản ánh những điển hình tiên tiến', 'continuous', null],
  ['rà soát thường xuyên, liên tục', 'continuous', null],
  ['bổ sung vào kế hoạch công tác hằng năm', 'annual', null],
];

test.each(RECURRING)('%s → %s', (sentence, recurrence, dayOfPeriod) => {
  const hits = findTimes(sentence, { issued }).filter((hit) => hit.role === 'recurrence');
  expect(hits.map((hit) => [hit.recurrence, hit.dayOfPeriod, hit.due])).toEqual([
    [recurrence, dayOfPeriod, null],
  ]);
});

test.each([
  ['Nghị quyết số 24-NQ/TU ngày 06/11/2018 của Tỉnh ủy'],
  ['có hiệu lực từ ngày 01/7/2026'],
  ['Tính đến ngày 31/12/2025, toàn tỉnh có 120 hợp tác xã'],
  ['số liệu đến ngày 14/12/2025'],
  ['Ngày 05/4/2026, Ban Thường vụ đã họp'],
  ['vào hồi 8 giờ 00 ngày 15/6/2026'],
  ['Đề án phát triển đô thị giai đoạn 2026-2030'],
  ['phát triển du lịch đến năm 2030, tầm nhìn đến năm 2045'],
  ['đến năm 2030, tỷ lệ đô thị hóa đạt trên 45%'],
  ['Quy hoạch tỉnh thời kỳ 2021-2030'],
  ['chưa thường xuyên kiểm tra, đôn đốc'],
  ['chi thường xuyên ngân sách'],
  ['thu nhập bình quân hằng năm tăng 8%'],
  ['chỉ số PCI hàng năm tăng tối thiểu 2 bậc'],
  ['từ năm 2010 đến nay'],
  ['kịp thời tham mưu, khẩn trương hoàn thiện'],
  ['trong thời gian tới'],
  ['giữa năm 2026'],
  ['báo cáo kết quả quý I/2026'],
  ['Kế hoạch năm 2026 của tỉnh'],
])('no deadline and no recurrence: %s', (sentence) => {
  expect(
    findTimes(sentence, { issued }).filter((hit) => hit.role === 'deadline' || hit.role === 'recurrence'),
  ).toEqual([]);
});

test.each([
  ['trình HĐND tỉnh trước kỳ họp cuối năm, bảo đảm chất lượng', 'trước kỳ họp cuối năm'],
  ['ban hành ngay sau khi Đề án được phê duyệt.', 'ngay sau khi Đề án được phê duyệt'],
  ['hoàn thành trước Tết Nguyên đán', 'hoàn thành trước Tết Nguyên đán'],
  ['xong trước ngày khai giảng năm học mới', 'xong trước ngày khai giảng năm học mới'],
])('event: %s', (sentence, event) => {
  const hits = findTimes(sentence, { issued });
  expect(hits.map((hit) => [hit.role, hit.event, hit.due])).toEqual([['event', event, null]]);
});

test('two review terms in one sentence', () => {
  const hits = findTimes('sau 03 năm sơ kết, 05 năm tổng kết', { issued });
  expect(hits.map((hit) => hit.due)).toEqual(['2029-03-02', '2031-03-02']);
});

test('without a date of issue nothing is made up', () => {
  for (const sentence of [
    'trước ngày 20/6',
    'trong quý III',
    'trong 15 ngày kể từ ngày ký',
    'trong tháng 9',
    'trong năm nay',
  ]) {
    expect(findTimes(sentence).map((hit) => hit.due)).toEqual([null]);
  }
});

test('working days follow the caller’s calendar', () => {
  const isWorkingDay = (day: string): boolean => day > '2026-03-31';
  expect(findTimes('trong 02 ngày làm việc kể từ ngày ký', { issued, isWorkingDay })[0]?.due).toBe(
    '2026-04-02',
  );
});

const anyDay = fc.tuple(
  fc.integer({ min: 1990, max: 2100 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 31 }),
);

test('“trước ngày d” is always the day before “chậm nhất ngày d”; no such day gives no date', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('/', '-', '.'), ([year, month, day], mark) => {
      const written = `${day}${mark}${month}${mark}${year}`;
      const before = findTimes(`báo cáo trước ngày ${written}.`)[0];
      const by = findTimes(`báo cáo chậm nhất ngày ${written}.`)[0];
      const real = isoDate(year, month, day);
      expect(by?.due).toBe(real);
      expect(before?.due).toBe(real === null ? null : addDays(real, -1));
    }),
  );
});
