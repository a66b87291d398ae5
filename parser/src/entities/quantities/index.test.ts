import { expect, test } from 'vitest';
import { findQuantities } from './index.ts';

/** [sentence, comparator, value, unit, kind] of its one indicator. */
const ONE: readonly (readonly [string, string, number | string, string | null, string])[] = [
  ['đến năm 2030, tỷ lệ lấp đầy các khu công nghiệp đạt trên 80%', '>', 80, '%', 'target'],
  ['tỷ lệ đô thị hóa đạt ít nhất 45%', '>=', 45, '%', 'target'],
  ['tỷ lệ hộ nghèo còn dưới 2%', '<', 2, '%', 'target'],
  ['bảo đảm tỷ lệ khoảng 10% diện tích', 'about', 10, '%', 'target'],
  ['chi phí quản lý không quá 5%', '<=', 5, '%', 'target'],
  ['tỷ lệ hài lòng đạt 95% trở lên', '>=', 95, '%', 'target'],
  ['tốc độ tăng trưởng từ 10,5 đến 11%/năm', 'range', 10.5, '%/năm', 'target'],
  ['tăng trưởng 8,5-9%/năm', 'range', 8.5, '%/năm', 'target'],
  ['tăng trưởng 8% - 9%', 'range', 8, '%', 'target'],
  ['phấn đấu giải ngân vốn đầu tư công đạt 100% kế hoạch', '=', 100, '%', 'target'],
  ['chỉ số hàng năm tăng tối thiểu 2 bậc', '>=', 2, 'bậc', 'target'],
  ['GRDP bình quân đầu người đạt 8.500 USD', '=', 8500, 'USD', 'target'],
  ['thu ngân sách đạt 3.000 tỷ đồng', '=', 3000, 'tỷ đồng', 'target'],
  ['tổng vốn huy động khoảng 85 nghìn tỷ đồng', 'about', 85, 'nghìn tỷ đồng', 'target'],
  ['thu nhập bình quân đạt 120 triệu đồng/người/năm', '=', 120, 'triệu đồng/người/năm', 'target'],
  ['trồng mới 1.250,5 ha rừng', '=', 1250.5, 'ha', 'target'],
  ['xây dựng 350 km đường giao thông nông thôn', '=', 350, 'km', 'target'],
  ['có ít nhất 45 xã đạt chuẩn nông thôn mới', '>=', 45, 'xã', 'target'],
  ['tạo việc làm cho hơn 20.000 lao động', '>', 20000, 'lao động', 'target'],
  ['đón trên 3 triệu lượt khách', '>', 3, 'triệu lượt khách', 'target'],
  ['đạt 9,5 bác sĩ/vạn dân', '=', 9.5, 'bác sĩ/vạn dân', 'target'],
  ['mỗi xã có ít nhất một tổ công nghệ số cộng đồng', '>=', 1, 'tổ', 'target'],
  ['hoàn thành 1.500 căn hộ nhà ở xã hội', '=', 1500, 'căn hộ nhà ở xã hội', 'target'],
  ['có 11/15 cụm công nghiệp đã lấp đầy', '=', 11, 'cụm công nghiệp', 'target'],
  ['Hiện nay còn 12/45 chủ đầu tư chưa giải ngân', '=', 12, 'chủ đầu tư', 'baseline'],
  ['tỷ suất tử vong trẻ em dưới 5 tuổi giảm xuống dưới 15‰', '<', 15, '‰', 'target'],
  ['số năm sống khỏe đạt tối thiểu 68 năm', '>=', 68, 'năm', 'target'],
  ['Tỷ lệ che phủ rừng (%): 58,5', '=', 58.5, '%', 'target'],
  ['Tổng thu ngân sách (tỷ đồng) đạt 18.500', '=', 18500, 'tỷ đồng', 'target'],
  ['Tốc độ tăng trưởng, tính bằng phần trăm: 12', '=', 12, '%', 'target'],
  ['Hiện nay còn tồn 215 hồ sơ quá hạn', '=', 215, 'hồ sơ', 'baseline'],
  ['Đào tạo 500 kỹ sư bán dẫn', '=', 500, 'kỹ sư', 'target'],
  ['bình quân đạt 17,2 tiêu chí/xã', '=', 17.2, 'tiêu chí/xã', 'target'],
  ['Chỉ số PCI đạt 68,5', '=', 68.5, null, 'target'],
  ['tỷ lệ che phủ rừng duy trì 38 %', '=', 38, '%', 'target'],
  ['nâng tỷ trọng lên 60 phần trăm', '=', 60, '%', 'target'],
  ['Phấn đấu hình thành một trung tâm logistics phía Bắc tỉnh', '=', 1, 'trung tâm logistics', 'target'],
  ['Đến nay, khu vực này đã tạo ra 61,4% thu ngân sách', '=', 61.4, '%', 'baseline'],
  ['Hiện nay tỷ lệ hộ nghèo là 3,2%', '=', 3.2, '%', 'baseline'],
  ['Tính đến hết năm 2025, toàn tỉnh có 120 hợp tác xã', '=', 120, 'hợp tác xã', 'baseline'],
  ['tỷ lệ giải ngân mới đạt 42,5% kế hoạch', '=', 42.5, '%', 'baseline'],
  ['thành phố Minh Giang đạt tiêu chuẩn đô thị loại II', '=', 'đô thị loại II', null, 'categorical'],
  ['khu vực thị trấn An Bình lên thị xã', '=', 'thị xã', null, 'categorical'],
];

test.each(ONE)('%s', (sentence, comparator, value, unit, kind) => {
  const hits = findQuantities(sentence).filter((hit) => hit.indicator);
  expect(hits.map((hit) => [hit.comparator, hit.value, hit.unit, hit.kind])).toEqual([
    [comparator, value, unit, kind],
  ]);
});

test('a class is one goal for each place', () => {
  const text =
    'Nâng cấp đô thị thành phố Minh Giang đạt tiêu chuẩn đô thị loại II, các thị trấn Chi Lăng, chợ Mới, Thanh An lên đô thị loại IV.';
  expect(findQuantities(text).map((hit) => [hit.value, hit.scope])).toEqual([
    ['đô thị loại II', 'thành phố Minh Giang'],
    ['đô thị loại IV', 'thị trấn Chi Lăng'],
    ['đô thị loại IV', 'chợ Mới'],
    ['đô thị loại IV', 'Thanh An'],
  ]);
});

test('period, aspiration and name come from the sentence', () => {
  const [hit] = findQuantities('Phấn đấu đến năm 2030, tỷ lệ lấp đầy các khu công nghiệp đạt trên 80%.');
  expect(hit).toMatchObject({
    period: 'đến năm 2030',
    aspiration: true,
    name: 'tỷ lệ lấp đầy các khu công nghiệp',
  });
});

test('year by year, each value has its own period', () => {
  const hits = findQuantities('Năm 2026 đạt 8%; năm 2027 đạt 9,5%');
  expect(hits.map((hit) => [hit.value, hit.period])).toEqual([
    [8, 'năm 2026'],
    [9.5, 'năm 2027'],
  ]);
});

test('a share that stands before its noun takes the noun for its name', () => {
  const hits = findQuantities('Hai huyện đã tạo ra 61,4% thu ngân sách, có 72,5% số doanh nghiệp của tỉnh');
  expect(hits.map((hit) => hit.name)).toEqual(['thu ngân sách', 'số doanh nghiệp của tỉnh']);
});

test.each([
  ['giải phóng mặt bằng cho 43 hộ'],
  ['bồi thường, thu hồi 112 ha đất'],
  ['dự án có tổng mức đầu tư 1.200 tỷ đồng'],
])('found, but work or cost: %s', (sentence) => {
  expect(findQuantities(sentence).filter((hit) => hit.indicator)).toEqual([]);
});

test.each([
  ['Nghị quyết số 24-NQ/TU ngày 06/11/2018'],
  ['Quyết định số 51/2025/QĐ-TTg'],
  ['giai đoạn 2021-2030, tầm nhìn đến năm 2050'],
  ['gồm 5 nhiệm vụ và 12 nhóm giải pháp'],
  ['kết quả 3 năm thực hiện Nghị quyết'],
  ['họp lần thứ 2, khóa 17'],
  ['Điều 5, khoản 2, điểm 3'],
  ['trong 15 ngày làm việc'],
  ['chậm nhất ngày 15/6/2026'],
  ['giáo dục đi trước một bước'],
  ['một số dự án, một phần kinh phí'],
  ['Quốc lộ 1 và đường tỉnh 295'],
  ['1. Rà soát quy hoạch\n2. Lập danh mục'],
  ['chính quyền địa phương 2 cấp'],
])('no quantity: %s', (sentence) => {
  expect(findQuantities(sentence)).toEqual([]);
});
