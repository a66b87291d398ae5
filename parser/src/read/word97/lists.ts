import type { AbstractList, Level, ListUse, Numbering } from '../docx/numbering.ts';
import type { Bytes } from './bytes.ts';
import type { Stretch } from './header.ts';

/** How a counter is written, by its number in the file ([MS-OSHARED] 2.2.1.3 MSONFC). */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

const MOST = 5000;
const LIST = 28;
const USE = 16;
const LEGAL = 0x04;
const KEEPS_COUNTING = 0x08;
const NOTHING_BEHIND = 2;

/** Lists and their uses ([MS-DOC] 2.9.192 PlfLst, 2.9.191 PlfLfo) as the docx reader keeps them. */
export function readLists(table: Bytes, lists: Stretch, uses: Stretch): Numbering {
  const found = new Map<string, AbstractList>();
  const count = lists.length < 2 ? 0 : Math.min(table.u16(lists.at), MOST);
  let here = lists.at + 2 + LIST * count;
  for (let i = 0; i < count && here < table.length; i++) {
    const at = lists.at + 2 + LIST * i;
    const simple = (table.u8(at + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(table, here);
      levels.set(level, read.level);
      here = read.end;
    }
    const id = String(table.i32(at));
    found.set(id, { id, levels, numStyleLink: null });
  }
  return { lists: found, uses: readUses(table, uses) };
}

function readLevel(table: Bytes, at: number): { readonly level: Level; readonly end: number } {
  const flags = table.u8(at + 5);
  const text = at + 28 + table.u8(at + 24) + table.u8(at + 25);
  const length = Math.min(table.u16(text), 100);
  // A counter stands in the text as the number of its level.
  const shown = [...table.utf16(text + 2, length)]
    .map((sign) => (sign.charCodeAt(0) <= 8 ? `%${sign.charCodeAt(0) + 1}` : sign))
    .join('');
  const restart = table.u8(at + 26);
  return {
    level: {
      start: Math.min(Math.max(0, table.i32(at)), 99_999),
      format: FORMATS[table.u8(at + 4)] ?? 'decimal',
      text: shown,
      suffix: table.u8(at + 15) === NOTHING_BEHIND ? '' : ' ',
      legal: (flags & LEGAL) !== 0,
      style: null,
      restartAfter: (flags & KEEPS_COUNTING) !== 0 ? restart : null,
    },
    end: text + 2 + 2 * table.u16(text),
  };
}

/** Uses count from 1: what a paragraph names as its list. */
function readUses(table: Bytes, { at, length }: Stretch): Map<string, ListUse> {
  const uses = new Map<string, ListUse>();
  const count = length < 4 ? 0 : Math.min(table.u32(at), MOST);
  let here = at + 4 + USE * count;
  for (let i = 0; i < count; i++) {
    const use = at + 4 + USE * i;
    const overrides = table.u8(use + 12);
    const startOverrides = new Map<number, number>();
    const levels = new Map<number, Level>();
    here += 4;
    for (let k = 0; k < overrides && here < table.length; k++) {
      const flags = table.u32(here + 4);
      const level = flags & 0xf;
      if (flags & 0x10) startOverrides.set(level, Math.min(Math.max(0, table.i32(here)), 99_999));
      here += 8;
      if (flags & 0x20) {
        const read = readLevel(table, here);
        levels.set(level, read.level);
        here = read.end;
      }
    }
    uses.set(String(i + 1), {
      id: String(i + 1),
      abstractId: String(table.i32(use)),
      startOverrides,
      levels,
    });
  }
  return uses;
}
