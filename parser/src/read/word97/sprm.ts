import type { Bytes } from './bytes.ts';

/** A property change ([MS-DOC] 2.2.5.1): its code and where its operand stands. */
export interface Sprm {
  readonly code: number;
  readonly at: number;
}

/** The codes that matter here ([MS-DOC] 2.6). */
export const SPRM = {
  styleOfParagraph: 0x4600,
  inTable: 0x2416,
  endOfRow: 0x2417,
  level: 0x260a,
  list: 0x460b,
  tableDepth: 0x6649,
  tableEdges: 0xd608,
  deleted: 0x0800,
  capitals: 0x083b,
  hidden: 0x083c,
  special: 0x0855,
  raised: 0x2a48,
  font: 0x4a4f,
  styleOfRun: 0x4a30,
  symbol: 0x6a09,
} as const;

const CHANGE_TABS = 0xc615;

/** Bytes of an operand by the three highest bits of its code; 0 for those that tell their own length. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];

/** The property changes of a list, in order; one that runs over its end is left out. */
export function* sprmsOf(list: Bytes): Generator<Sprm> {
  for (let at = 0; at + 2 < list.length + 1; ) {
    const code = list.u16(at);
    at += 2;
    yield { code, at };
    const fixed = SIZES[code >> 13] ?? 1;
    if (fixed > 0) at += fixed;
    else if (code === SPRM.tableEdges) at += 2 + Math.max(1, list.u16(at)) - 1;
    else if (code === CHANGE_TABS && list.u8(at) === 255) return;
    else at += 1 + list.u8(at);
  }
}
