import type { Style, Styles } from '../docx/styles.ts';
import type { Bytes } from './bytes.ts';
import type { Stretch } from './header.ts';
import { SPRM, sprmsOf } from './sprm.ts';

const MOST = 4000;
const PARAGRAPH = 1;
const NO_STYLE = 0xfff;

/**
 * Reads the style sheet ([MS-DOC] 2.9.271) into what the docx reader keeps of styles; the identifier of a style is its
 * index. Fonts are named by `fonts`.
 */
export function readStyles(table: Bytes, { at, length }: Stretch, fonts: readonly string[]): Styles {
  const byId = new Map<string, Style>();
  if (length < 20) return { byId, defaultParagraph: '0', defaultFont: fonts[0] ?? null };
  const head = table.u16(at);
  const count = Math.min(table.u16(at + 2), MOST);
  const base = table.u16(at + 4);
  const standard = table.u16(at + 2 + 12);
  let here = at + 2 + head;
  for (let i = 0; i < count && here < at + length; i++) {
    const size = table.u16(here);
    if (size > 0) byId.set(String(i), readStyle(table.part(here + 2, size), base, fonts));
    here += 2 + size;
  }
  return { byId, defaultParagraph: '0', defaultFont: fonts[standard] ?? null };
}

function readStyle(style: Bytes, base: number, fonts: readonly string[]): Style {
  const kind = style.u16(2) & 0xf;
  const parent = style.u16(2) >> 4;
  const parts = style.u16(4) & 0xf;
  let here = base + 2 + 2 * style.u16(base) + 2;
  const own = {
    list: null as number | null,
    level: null as number | null,
    font: null as number | null,
    hidden: false,
    capitals: false,
  };
  for (let i = 0; i < parts; i++) {
    here += here % 2;
    const size = style.u16(here);
    const isParagraph = kind === PARAGRAPH && i === 0;
    const list = isParagraph ? style.part(here + 4, size - 2) : style.part(here + 2, size);
    for (const { code, at } of sprmsOf(list)) {
      if (code === SPRM.list) own.list = list.u16(at);
      else if (code === SPRM.level) own.level = list.u8(at);
      else if (code === SPRM.font) own.font = list.u16(at);
      else if (code === SPRM.hidden) own.hidden = list.u8(at) === 1;
      else if (code === SPRM.capitals) own.capitals = list.u8(at) === 1;
    }
    here += 2 + size;
  }
  return {
    basedOn: parent === NO_STYLE ? null : String(parent),
    numId: own.list === null ? null : String(own.list),
    level: own.level,
    hidden: own.hidden,
    capitals: own.capitals,
    font: own.font === null ? null : (fonts[own.font] ?? null),
  };
}

/** Names of the fonts ([MS-DOC] 2.9.286 SttbfFfn), by their index. */
export function readFonts(table: Bytes, { at, length }: Stretch): string[] {
  const names: string[] = [];
  const count = length < 6 ? 0 : Math.min(table.u16(at), MOST);
  let here = at + 4;
  for (let i = 0; i < count && here < at + length; i++) {
    const size = table.u8(here);
    const text = table.utf16(here + 40, Math.max(0, (size - 39) >> 1));
    names.push(text.split('\0')[0] ?? '');
    here += 1 + size;
  }
  return names;
}
