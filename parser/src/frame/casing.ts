/**
 * Names printed in capitals, written as in a sentence.
 * "BAN THƯỜNG VỤ TỈNH ỦY" → "Ban Thường vụ Tỉnh ủy"; "ỦY BAN NHÂN DÂN TỈNH MINH GIANG" → "Ủy ban nhân dân tỉnh Minh Giang".
 */
const WRITTEN = [
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Bí thư',
  'Bộ Chính trị',
  'Trung ương',
  'Đảng bộ',
  'Đảng ủy',
  'Đảng đoàn',
  'Tỉnh ủy',
  'Tỉnh uỷ',
  'Thành ủy',
  'Thành uỷ',
  'Huyện ủy',
  'Huyện uỷ',
  'Thị ủy',
  'Thị uỷ',
  'Mặt trận Tổ quốc',
  'Việt Nam',
  'Ban Tổ chức',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ủy ban Kiểm tra',
  'Văn phòng',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Thủ tướng',
  'Chính phủ',
  'Quốc hội',
  'UBND',
  'HĐND',
  'MTTQ',
];
const PLACES = /(^|\s)(tỉnh|thành phố|huyện|thị xã|thị trấn|xã|phường|quận|đặc khu)\s+(.+)$/u;
const OFFICE = /^(?:bộ|sở|ban)\s+\p{L}/u;
const AS_WRITTEN = new Map(WRITTEN.map((name) => [name.toLowerCase(), name]));
const WRITTEN_NAMES = new RegExp(`(?<!\\p{L})(?:${[...AS_WRITTEN.keys()].join('|')})(?!\\p{L})`, 'gu');

/** Sentence case for a name in capitals; a name in mixed case comes back as it is. */
export function sentenceCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  let text = name.toLowerCase();
  const place = PLACES.exec(text);
  if (place && !/^(?:ủy|uỷ)(?!\p{L})/u.test(place[3] ?? '')) {
    const at = place.index + (place[0].length - (place[3] ?? '').length);
    text = text.slice(0, at) + properName(text.slice(at));
  }
  const committee = /^(?:tỉnh|thành|huyện|thị) (?:ủy|uỷ)\s/u.exec(text);
  if (committee) text = text.slice(0, committee[0].length) + properName(text.slice(committee[0].length));
  text = text.replace(WRITTEN_NAMES, (name) => AS_WRITTEN.get(name) ?? name);
  if (OFFICE.test(name.toLowerCase()) && !place) {
    const [kind = '', subject = '', ...rest] = text.split(' ');
    text = [kind, subject.charAt(0).toUpperCase() + subject.slice(1), ...rest].join(' ');
  }
  text = text.replace(/(?<=(?:khóa|khoá|thứ)\s)[ivxl]+(?!\p{L})/gu, (n) => n.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Capitals on each word of a place name, as far as the name goes ("minh giang khóa x" → "Minh Giang khóa x"). */
function properName(text: string): string {
  const stop = /(?:^|\s)(?:khóa|khoá|nhiệm kỳ|lần thứ|kỳ họp|về)(?!\p{L})/u.exec(text)?.index ?? text.length;
  return (
    text.slice(0, stop).replace(/(^|[\s-])(\p{L})/gu, (_, b: string, c: string) => b + c.toUpperCase()) +
    text.slice(stop)
  );
}
