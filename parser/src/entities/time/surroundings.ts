import { GAP, type Reading } from '../reading.ts';

/** What stands around a stretch of words, as far as the recognisers of time need to know. */

const BORDER = /[\n\t|]/;
const NOTHING = /^[\s\-–+*•().,;:"“”]*$/;

/** Whether a stretch fills its line or table cell: a date there is the deadline of the row. */
export function standsAlone(reading: Reading, start: number, end: number): boolean {
  const { text } = reading;
  let s = start;
  while (s > 0 && start - s < 24 && !BORDER.test(text.charAt(s - 1))) s--;
  if (s > 0 && !BORDER.test(text.charAt(s - 1))) return false;
  let e = end;
  while (e < text.length && e - end < 24 && !BORDER.test(text.charAt(e))) e++;
  if (e < text.length && !BORDER.test(text.charAt(e))) return false;
  return NOTHING.test(text.slice(s, start)) && NOTHING.test(text.slice(end, e));
}

/** Whether a stretch stands between quotation marks: no sentence or paragraph ends on the way back to the opening one. */
export function quotedAt(reading: Reading, at: number): boolean {
  for (let i = at - 1, least = Math.max(0, at - 400); i >= least; i--) {
    const ch = reading.text.charAt(i);
    if (ch === '“') return true;
    if (ch === '”' || ch === '\n') return false;
  }
  return false;
}

/** Up to `most` words before word i, nearest last, within the clause. */
export function wordsBefore(reading: Reading, i: number, most: number): readonly string[] {
  let from = i;
  while (
    from > 0 &&
    i - from < most &&
    reading.gaps[from] !== GAP.mark &&
    reading.gaps[from] !== GAP.paragraph
  )
    from--;
  return reading.words.slice(from, i);
}

/** Up to `most` words from word i on, within the clause. */
export function wordsAfter(reading: Reading, i: number, most: number): readonly string[] {
  let to = i;
  while (
    to < reading.count &&
    to - i < most &&
    (to === i || (reading.gaps[to] !== GAP.mark && reading.gaps[to] !== GAP.paragraph))
  )
    to++;
  return reading.words.slice(i, to);
}

const TITLED =
  /(?:kế hoạch|đề án|chương trình|quy hoạch|chiến lược|nghị quyết|kết luận|dự án|chỉ thị|định hướng|tầm nhìn|giai đoạn|phương án|quyết định|mục tiêu|chỉ tiêu|danh mục)(?: |$)/;

/** Whether the words before, back to the last comma, name a plan or scheme whose title the stretch may belong to. */
export function inPlanTitle(reading: Reading, i: number): boolean {
  let from = i;
  while (from > 0 && i - from < 40) {
    const gap = reading.gaps[from];
    if (gap === GAP.mark || gap === GAP.paragraph) break;
    from--;
  }
  return TITLED.test(`${reading.words.slice(from, i).join(' ')} `);
}
