import type { Reading } from '../reading.ts';

/**
 * A unit that stands before its number, in brackets behind what is measured or told outright.
 *
 *   Tỷ lệ che phủ rừng (%): 58,5 · Tổng thu ngân sách (tỷ đồng) đạt 18.500 · tính bằng phần trăm: 12
 * Reads the words before a number; writes the unit as it is kept.
 */
const NAMED =
  /(?:\((?:đơn vị tính|đvt|đơn vị|tính bằng)?\s?:?\s?([%‰]|[\p{L}][\p{L}\d\s./%²³]{0,22})\)|(?:tính bằng|đơn vị tính|đvt)\s?:?\s?([%‰]|[\p{L}][\p{L}\d\s]{0,18}?))\s?[:=,;]?\s?(?:(?:đạt|là|còn|ở mức|từ|trên|dưới|khoảng|tối thiểu|ít nhất|không dưới|không quá)\s)*$/u;
const KNOWN = new Map(
  Object.entries({
    '%': '%',
    '‰': '‰',
    'phần trăm': '%',
    'phần nghìn': '‰',
    usd: 'USD',
    'triệu usd': 'triệu USD',
    'tỷ usd': 'tỷ USD',
    mw: 'MW',
  }),
);
const UNIT =
  /^(?:%|‰|phần (?:trăm|nghìn)|(?:nghìn |triệu |tỷ |nghìn tỷ )?(?:đồng|usd|tấn|lượt|lượt khách|người|lao động|ha|con|cây|m2|m3)(?:\/(?:người|năm|người\/năm|ha|tháng))?|ha|km|km2|mw|điểm|bậc|hộ|xã|phường|giường|bác sĩ|doanh nghiệp|hợp tác xã|tuổi|lần|căn|trường|thôn|dự án|tiêu chí|sản phẩm|giường(?:\/vạn dân)?|bác sĩ(?:\/vạn dân)?|tạ\/ha|kwh)$/u;

/** The unit told right before the number that begins at an offset; null where none is. */
export function unitBefore(reading: Reading, start: number): string | null {
  const found = NAMED.exec(reading.folded.slice(Math.max(0, start - 64), start));
  const words = (found?.[1] ?? found?.[2] ?? '').trim().replace(/\s+/g, ' ');
  return UNIT.test(words) ? (KNOWN.get(words) ?? words) : null;
}
