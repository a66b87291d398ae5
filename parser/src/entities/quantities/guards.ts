import type { Reading } from '../reading.ts';

/** Numbers that are no quantity: years, dates, numbers of documents and provisions, ordinals, names with a number. */
const NUMBERED = new Set(
  'năm tháng ngày quý số khóa thứ điều khoản điểm mục phần chương lục đoạn kỳ khu quận tổ ql đt ct lộ tốc đạo trang tiết dòng bảng biểu mẫu hình tuyến lô kênh nq nghị quyết luận thị lớp độ đội'.split(
    ' ',
  ),
);

/** Whether the number at word i is part of a date, a number or a name. */
export function isNumberOfSomething(reading: Reading, i: number, end: number): boolean {
  const start = reading.starts[i] ?? 0;
  const before = reading.text.charAt(start - 1);
  const after = reading.text.charAt(end);
  if (before === ',' && /\d/.test(reading.text.charAt(start - 2))) return true;
  if (
    /[/\p{L}.\d]/u.test(before) ||
    (before === '-' &&
      /[\p{L}\d]/u.test(reading.text.charAt(start - 2)) &&
      !/\d/.test(reading.text.charAt(start - 2)))
  )
    return true;
  if (after === '/' && /\d/.test(reading.text.charAt(end + 1))) return true;
  if (/^ ?[-/] ?[A-ZĐ]{1,4}(?:[/-]|\d)/.test(reading.text.slice(end, end + 8))) return true;
  if (/[\p{L}]/u.test(after) && !/^(?:ha|km|m2|m3|tr|mw)(?!\p{L})/iu.test(reading.text.slice(end, end + 3)))
    return true;
  const previous = i > 0 ? (reading.words.at(i - 1) ?? '') : '';
  if (NUMBERED.has(previous) && !/^ ?[%‰]/.test(reading.text.slice(end, end + 2)))
    return !(previous === 'số' || previous === 'điểm' || previous === 'độ') || true;
  const lineStart = i === 0 || /\n/.test(reading.text.slice(reading.ends[i - 1], start));
  return lineStart && /^[.)]|^-\s/.test(reading.text.slice(end, end + 2));
}

/** "giá trị sản xuất trên 1 ha đất canh tác": the one thing by which is divided. */
export function isDivisor(value: number, unit: string | null, near: string): boolean {
  return value === 1 && unit !== null && unit !== '%' && /(?:trên|mỗi|một)$/.test(near);
}

const WORK =
  /(?:giải phóng mặt bằng|gpmb|bồi thường|di dời|tái định cư|thu hồi|cưỡng chế|bàn giao mặt bằng|kiểm đếm|chưa nhận tiền|còn lại|vướng mắc|tồn đọng)/;
const COST =
  /(?:tổng mức đầu tư|kinh phí|dự toán|khái toán|chi phí|tạm ứng|mức hỗ trợ|định mức|mức phạt|giá trị hợp đồng|vốn điều lệ)/;
const MONEY = /đồng|usd/i;
const THINGS = new Set(['hộ', 'hộ dân', 'ha', 'm2', 'dự án', 'người', 'công trình', 'thửa', 'km']);

/** "báo cáo 02 lần/ngày": how often, no result. */
export function isFrequency(unit: string | null, per: string | undefined): boolean {
  return unit === 'lần' && (per === 'ngày' || per === 'tuần');
}

/** "43 hộ", "112 ha" to be cleared are work; "1.200 tỷ đồng" of cost is money: found, but no indicators. */
export function isWorkOrCost(before: string, unit: string | null): boolean {
  if (unit === null || unit === '%') return false;
  // "đã bàn giao mặt bằng 14,2 km" tells a result.
  if (/(?:^|\s)đã(?: [^ ]+){1,6}$/u.test(before)) return false;
  if (THINGS.has(unit)) return WORK.test(before);
  return MONEY.test(unit) && COST.test(before);
}
