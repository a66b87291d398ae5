import type { PageWord } from '../page/page.ts';
import { inFont } from '../plain/old-fonts.ts';
import { raised } from '../raised.ts';
import type { PdfCharacter } from './pdfium.ts';

/** A jump of this many letter sizes parts words even where the file has no blank. */
const JUMP = 0.9;

/** Words of a page, and apart from them those that stand at an angle, as stamps and watermarks do. */
export function wordsOf(characters: readonly PdfCharacter[]): {
  readonly words: readonly PageWord[];
  readonly turned: string;
} {
  const words: PageWord[] = [];
  let turned = '';
  let open: PdfCharacter[] = [];
  const close = (): void => {
    const word = wordOf(open);
    if (word) words.push(word);
    open = [];
  };
  for (const one of characters) {
    const blank = /^[\s\u200b]*$/u.test(one.text);
    if (!one.upright) {
      turned += one.text;
      continue;
    }
    const last = open.at(-1);
    const apart =
      last !== undefined &&
      (Math.abs(one.base - last.base) > Math.max(one.size, last.size) * 0.6 ||
        one.left - last.right > last.size * JUMP ||
        one.left < last.left - last.size * JUMP);
    if (blank || apart) close();
    if (!blank) open.push(one);
  }
  close();
  return { words, turned };
}

function wordOf(characters: readonly PdfCharacter[]): PageWord | null {
  if (characters.length === 0) return null;
  const size = Math.max(...characters.map((one) => one.size));
  const base = Math.max(...characters.map((one) => one.base));
  let text = '';
  let run = '';
  let font = '';
  const close = (): void => {
    text += inFont(run, fontName(font));
    run = '';
  };
  for (const one of characters) {
    if (one.font !== font) close();
    font = one.font;
    const lifted = one.size < size * 0.85 && base - one.base > size * 0.15 && /\d/.test(one.text);
    run += lifted ? raised(one.text) : one.text;
  }
  close();
  if (text === '') return null;
  return {
    text: text.normalize('NFC'),
    left: Math.min(...characters.map((one) => one.left)),
    right: Math.max(...characters.map((one) => one.right)),
    base,
    size,
    doubtful: false,
  };
}

/** ".VnTime,Bold", "VnTimeH-Bold": names in a PDF carry their cut and may lose their dot. */
function fontName(name: string): string {
  const plain = name.replace(/[,-]?(?:bold|italic|oblique|regular).*$/i, '');
  return /^Vn[A-Z]/.test(plain) ? `.${plain}` : plain;
}
