import { modernTones } from '../fold.ts';
import { GAP, type Reading } from '../reading.ts';
import type { QuantityHit } from '../types.ts';
import { periodOf, sentenceStart } from './context.ts';

/**
 * Goals that are a class, one for each place.
 *
 *   nâng cấp thành phố Minh Giang đạt tiêu chuẩn đô thị loại II          one place
 *   các thị trấn An Bình, Tân Lập, Phú Sơn lên đô thị loại IV            three places, three goals
 *   khu vực thị trấn An Bình lên thị xã                                   becomes another unit
 * Reads the folded text at "đạt", "lên", "trở thành"; writes the class as value, the place as name.
 */
const BECOMES =
  /(?:đạt(?: (?:tiêu chuẩn|tiêu chí|chuẩn|các tiêu chí|các tiêu chuẩn))?(?: của)?|lên(?: thành)?|trở thành|được công nhận(?: là)?|là|nâng lên)(?: khu vực)? (đô thị loại (?:đặc biệt|iv|v|i{1,3})|thị xã|thành phố(?: thuộc tỉnh| trực thuộc trung ương)?|thị trấn|phường)(?![\p{L}\d])/uy;
const LEADING =
  /^(?:và |các |nâng cấp |đầu tư |đầu tư nâng cấp |xây dựng |phát triển |đưa |nâng |công nhận |đề nghị |phấn đấu |hoàn thành |đô thị (?=thành phố|thị|huyện))+/;
const PLACE = /(?:thành phố|thị xã|thị trấn|huyện|xã|phường|đô thị|khu vực|trung tâm|chợ|\p{Lu})/u;

function named(
  reading: Reading,
  from: number,
  to: number,
): { start: number; end: number; name: string } | null {
  if (to <= from) return null;
  const start = reading.starts[from] ?? 0;
  const end = reading.ends[to - 1] ?? 0;
  const folded = reading.folded.slice(start, end);
  const lead = LEADING.exec(folded)?.[0].length ?? 0;
  const raw = reading.text
    .slice(start + lead, end)
    .replace(/\s+/g, ' ')
    .trim();
  if (raw === '' || !PLACE.test(raw) || !/\p{Lu}/u.test(raw)) return null;
  return { start: start + lead, end, name: modernTones(raw) };
}

/** The goals whose class begins with the verb at word i; empty where none does. `floor`: words already taken. */
export function readCategorical(reading: Reading, i: number, floor: number): readonly QuantityHit[] {
  const at = reading.starts[i] ?? 0;
  BECOMES.lastIndex = at;
  const found = BECOMES.exec(reading.folded);
  if (found === null) return [];
  const value = modernTones(
    reading.text.slice(at + found[0].length - (found[1]?.length ?? 0), at + found[0].length),
  );
  const urban = (found[1] ?? '').startsWith('đô thị');
  const places: { start: number; end: number; name: string }[] = [];
  let to = i;
  for (let k = i, steps = 0; k > floor && steps < 24; steps++) {
    k--;
    const gap = reading.gaps[k];
    const row = gap === GAP.comma || (reading.words.at(k) === 'và' && k < i - 1);
    if (!row && gap !== GAP.mark && gap !== GAP.paragraph && k > floor) continue;
    const first = reading.words.at(k) === 'và' ? k + 1 : k;
    const place = named(reading, first, to);
    if (place === null) break;
    places.unshift(place);
    to = k;
    if (!row || opensRow(reading, first)) break;
  }
  if (places.length === 0 || (!urban && found[0].startsWith('là'))) return [];
  const sentence = sentenceStart(reading, i);
  const period = periodOf(reading, sentence, i, i);
  const end = at + found[0].length;
  return places.map((place, n) => ({
    span: [place.start, n === places.length - 1 ? end : place.end],
    name: urban ? `phân loại đô thị ${place.name}` : place.name,
    value,
    valueTo: null,
    unit: null,
    comparator: '=',
    kind: 'categorical',
    scope: place.name,
    period,
    aspiration: false,
    indicator: true,
    rule: 'class-of-place',
    confidence: 0.88,
  }));
}

/** "các thị trấn …", "khu vực …" open the row of places; what stands before belongs to another goal. */
function opensRow(reading: Reading, first: number): boolean {
  const word = reading.words.at(first);
  return (
    word === 'các' || word === 'khu' || word === 'đầu' || word === 'nâng' || word === 'xây' || word === 'đưa'
  );
}
