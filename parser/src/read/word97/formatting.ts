import type { Bytes } from './bytes.ts';
import type { Stretch } from './header.ts';

/** Property changes of the characters that lie at `[from, to)` of the stream WordDocument. */
export interface Formatted {
  readonly from: number;
  readonly to: number;
  readonly list: Bytes;
  /** Style of a paragraph; 0 (Normal) for runs. */
  readonly style: number;
}

const PAGE = 512;

/**
 * Reads the formatted pages ([MS-DOC] 2.9.36 ChpxFkp, 2.9.175 PapxFkp) that a bin table names, in the order of the file.
 */
export function readFormatting(
  word: Bytes,
  table: Bytes,
  { at, length }: Stretch,
  of: 'runs' | 'paragraphs',
): Formatted[] {
  const count = Math.floor((Math.min(length, table.length) - 4) / 8);
  const found: Formatted[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < count; i++) {
    const number = table.u32(at + 4 * (count + 1) + 4 * i) & 0x3fffff;
    if (seen.has(number) || (number + 1) * PAGE > word.length) continue;
    seen.add(number);
    const page = word.part(number * PAGE, PAGE);
    found.push(...(of === 'runs' ? runsOf(page) : paragraphsOf(page)));
  }
  return found.sort((a, b) => a.from - b.from);
}

function runsOf(page: Bytes): Formatted[] {
  const count = page.u8(PAGE - 1);
  return Array.from({ length: count }, (_, i): Formatted => {
    const at = 2 * page.u8(4 * (count + 1) + i);
    const list = at === 0 ? page.part(0, 0) : page.part(at + 1, page.u8(at));
    return { from: page.u32(4 * i), to: page.u32(4 * i + 4), list, style: 0 };
  });
}

function paragraphsOf(page: Bytes): Formatted[] {
  const count = page.u8(PAGE - 1);
  return Array.from({ length: count }, (_, i): Formatted => {
    const at = 2 * page.u8(4 * (count + 1) + 13 * i);
    const half = page.u8(at);
    const [start, size] = half === 0 ? [at + 2, 2 * page.u8(at + 1)] : [at + 1, 2 * half - 1];
    const whole = at === 0 ? page.part(0, 0) : page.part(start, size);
    return {
      from: page.u32(4 * i),
      to: page.u32(4 * i + 4),
      style: whole.u16(0),
      list: whole.part(2, whole.length - 2),
    };
  });
}

/** The stretch that an offset of the file lies in; found in logarithmic time. */
export function formattedAt(list: readonly Formatted[], offset: number): Formatted | null {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const one = list[low];
  return one && one.from <= offset ? one : null;
}
