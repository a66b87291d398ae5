import { modernTones } from '../fold.ts';
import { GAP, type Reading, SHAPE } from '../reading.ts';

/**
 * What the sentence around a number says: baseline or target, the period, the aspiration, the thing measured.
 * Each looks no farther than the sentence, and at most 60 words back.
 */
const BACK = 60;

/** First word of the sentence in which word i stands. */
export function sentenceStart(reading: Reading, i: number): number {
  let from = i;
  for (let steps = 0; from > 0 && steps < BACK; steps++) {
    const gap = reading.gaps[from];
    if (gap === GAP.paragraph) break;
    if (gap === GAP.mark) {
      const between = reading.text.slice(reading.ends[from - 1], reading.starts[from]);
      if (/[.;:?!\n\t|]/.test(between) && !/^\s?\(/.test(between)) break;
    }
    from--;
  }
  return from;
}

const TARGET =
  /(?:phấn đấu|mục tiêu|chỉ tiêu|(?<!tính )đến (?:hết )?năm 20|tối thiểu|ít nhất|không quá|tối đa|trở lên|bảo đảm|đảm bảo|duy trì|giữ vững|hoàn thành|nâng|đưa|thu hút|xây dựng|hình thành|thành lập mới|phát triển|tăng thêm|giảm|huy động|đạt|vào năm 20|giai đoạn 20)/g;
const BASELINE =
  /(?:đến nay|hiện nay|hiện có|hiện tại|tính đến|lũy kế|đã|ước thực hiện|kết quả|so với (?:cùng kỳ|năm|đầu)|cùng kỳ|mới đạt|(?<!chứng )chỉ đạt|còn thấp|vừa qua|năm trước|bình quân chung|được triển khai|đạt được)(?!\p{L})/gu;

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** Told or aimed at, by the tense words of the sentence before the number; a plain "đạt" sides with neither. */
export function tenseOf(
  reading: Reading,
  sentence: number,
  at: number,
): { kind: 'baseline' | 'target'; certain: boolean } {
  const before = reading.words.slice(sentence, at).join(' ');
  const past = lastIndex(BASELINE, before);
  const strong = lastIndex(
    /(?:phấn đấu|mục tiêu|chỉ tiêu|(?<!tính )đến (?:hết )?năm 20|tối thiểu|ít nhất|không quá|bảo đảm|đảm bảo|duy trì|nâng|thu hút|vào năm 20)/g,
    before,
  );
  if (past >= 0 && strong < past) return { kind: 'baseline', certain: true };
  return { kind: 'target', certain: lastIndex(TARGET, before) >= 0 };
}

const PERIOD =
  /(?:đến (?:hết )?năm|giai đoạn|thời kỳ|nhiệm kỳ|năm|vào năm|quý (?:iv|i{1,3}|[1-4])(?: năm)?|6 tháng (?:đầu|cuối) năm) ?20\d\d(?: (?:đến )?(?:năm )?20\d\d)?/gu;
const YEARLY = /(?:hằng năm|hàng năm|mỗi năm|bình quân(?: hằng| hàng| mỗi)? năm)/u;

/** The period of a value: the nearest before it in the sentence, else one right after it. */
export function periodOf(reading: Reading, sentence: number, at: number, after: number): string | null {
  const folded = reading.folded
    .slice(reading.starts[sentence] ?? 0, reading.starts[at] ?? 0)
    .replace(/\s+/g, ' ');
  let last: string | null = null;
  for (const match of folded.matchAll(
    /(?:đến (?:hết )?năm|giai đoạn|thời kỳ|nhiệm kỳ|vào năm|năm) 20\d\d(?: ?[-–] ?20\d\d)?/gu,
  ))
    last = match[0];
  if (last !== null && !folded.includes(`so với ${last}`)) return last;
  const labelled = /((?:đến )?năm 20\d\d|giai đoạn 20\d\d ?[-–] ?20\d\d) ?: ?$/u.exec(
    reading.folded.slice(Math.max(0, (reading.starts[sentence] ?? 0) - 28), reading.starts[sentence] ?? 0),
  );
  if (labelled !== null) return labelled[1] ?? null;
  let until = after;
  while (until < reading.count && until - after < 6 && (until === after || reading.gaps[until] === GAP.space))
    until++;
  if (
    reading.gaps[after] === GAP.mark &&
    !/^\s?%?\s?$/.test(reading.text.slice(reading.ends[after - 1] ?? 0, reading.starts[after]))
  )
    until = after;
  const next = reading.words.slice(after, until).join(' ');
  const following = next.includes('so với') ? undefined : [...next.matchAll(PERIOD)][0];
  if (following !== undefined) return following[0];
  const yearly =
    YEARLY.exec(folded) ??
    (/^ ?\/ ?năm/.test(reading.folded.slice(reading.ends[after - 1] ?? 0, (reading.ends[after - 1] ?? 0) + 6))
      ? ['/năm']
      : null);
  return yearly === null ? null : 'hằng năm';
}

const MEASURED =
  /(?:tỷ lệ|tốc độ|chỉ số|tổng|giá trị|thu nhập|sản lượng|diện tích|mức|quy mô|năng suất|kim ngạch|grdp|thu ngân sách|vốn|hệ số|tuổi thọ|tỷ trọng|số lượng|số |mật độ|độ che phủ|cơ cấu|công suất|lượng|doanh thu|năng lực)/gu;
const EDGE_VERB = new Set(
  'đạt là còn tăng giảm chiếm ở mức lên xuống được có bằng phấn đấu ước thêm đã sẽ từ bảo đảm đảm duy trì khoảng trên dưới tối thiểu ít nhất không quá vào hơn'.split(
    ' ',
  ),
);

function phrase(reading: Reading, from: number, to: number): string {
  if (to <= from) return '';
  const raw = reading.text.slice(reading.starts[from], reading.ends[to - 1]).replace(/\s+/g, ' ');
  const plain = modernTones(raw.replace(/^(?:và|trong đó|đồng thời|có)(?: |$)/iu, ''));
  return plain.includes('(') && !plain.includes(')') ? `${plain})` : plain;
}

/** The noun phrase a number measures: before its verb, or after its unit ("72,5% số doanh nghiệp"). */
export function measuredName(
  reading: Reading,
  sentence: number,
  from: number,
  after: number,
  previousEnd: number,
): string {
  let left = from;
  const floor = Math.max(sentence, previousEnd);
  while (left > floor && from - left < 24) {
    const gap = reading.gaps[left];
    if (
      (gap === GAP.mark && !bracketOnly(reading, left)) ||
      gap === GAP.paragraph ||
      (gap === GAP.comma && left < from) ||
      tabbed(reading, left)
    )
      break;
    left--;
  }
  const before = reading.words.slice(left, from);
  const text = before.join(' ');
  let offset = -1;
  for (const match of text.matchAll(MEASURED)) if (offset < 0) offset = match.index;
  if (offset >= 0) {
    const start = left + (text.slice(0, offset).match(/ /g)?.length ?? 0);
    return phrase(reading, start, trimVerbs(reading, start, from));
  }
  const following = nounAfter(reading, after);
  if (following !== '') return following;
  const rest = phrase(reading, left, trimVerbs(reading, left, from));
  return /^(?:đến |vào )?năm \d+$/i.test(rest) ? '' : rest;
}

function bracketOnly(reading: Reading, i: number): boolean {
  return /^\s*[()]+\s*$/.test(reading.text.slice(reading.ends[i - 1] ?? 0, reading.starts[i]));
}

/** Whether a tab parts the words: the next cell of a table. */
function tabbed(reading: Reading, i: number): boolean {
  return (
    reading.gaps[i] === GAP.line &&
    reading.text.slice(reading.ends[i - 1] ?? 0, reading.starts[i]).includes('\t')
  );
}

function trimVerbs(reading: Reading, start: number, from: number): number {
  let end = from;
  while (end > start && EDGE_VERB.has(reading.words.at(end - 1) ?? '')) end--;
  return end;
}

function nounAfter(reading: Reading, after: number): string {
  let end = after;
  const percent = reading.text.slice(reading.ends[after - 1] ?? 0, reading.starts[after] ?? 0).trim() === '%';
  while (
    end < reading.count &&
    end - after < 14 &&
    (reading.gaps[end] === GAP.space || (end === after && percent))
  ) {
    const word = reading.words.at(end) ?? '';
    if (
      reading.shapes[end] === SHAPE.digit ||
      word === 'và' ||
      word === 'được' ||
      word === 'trở' ||
      word === 'so' ||
      word === 'vào' ||
      word === 'theo'
    )
      break;
    end++;
  }
  return phrase(reading, after, end);
}
