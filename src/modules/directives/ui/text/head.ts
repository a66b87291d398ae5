import type { HeadLine } from '../../../../web/design/index.ts';
import { cellsOf, isLineDrawing } from './lines.ts';

/** The two columns that open an official document. */
export type Letterhead = { readonly left: readonly HeadLine[]; readonly right: readonly HeadLine[] };
/** "KẾT LUẬN" and what it is about. */
export type Title = { readonly kind: string; readonly lines: readonly string[] };

type Header = {
  readonly superiorWording: string | null;
  readonly spans: Readonly<Record<string, readonly [number, number]>>;
};

/** "CỘNG HÒA …", "Độc lập …" (Decree 30/2020), "ĐẢNG CỘNG SẢN VIỆT NAM" (Party form), place and date. */
const MOTTO = /^(?:cộng h[oò][aà] xã hội|độc lập\s*[-–])/iu;
const PARTY = /^đảng cộng sản việt nam/iu;
const PLACE_AND_DATE = /,\s*ngày\b/iu;

/** Letterhead, title and what stands between title and body, in the words of the document. */
export function layHead(
  text: string,
  header: Header,
): { form: 'party' | 'state'; letterhead: Letterhead | null; title: Title | null; opening: string[] } {
  const spans = Object.entries(header.spans).filter(([, span]) => span[1] <= text.length);
  const spanOf = (name: string) => spans.find(([field]) => field === name)?.[1];
  const [kind, title] = [spanOf('docType'), spanOf('title')];
  const start = kind?.[0] ?? title?.[0] ?? text.length;
  const end = Math.max(start, kind?.[1] ?? 0, title?.[1] ?? 0);
  const letterhead = columns(cellsOf(text.slice(0, start)), header.superiorWording);
  return {
    form: letterhead.right.some((line) => PARTY.test(line.text)) ? 'party' : 'state',
    letterhead: letterhead.left.length + letterhead.right.length > 0 ? letterhead : null,
    title: kind || title ? titleOf(text, kind, title) : null,
    opening: cellsOf(text.slice(end)).filter((line) => !isLineDrawing(line)),
  };
}

function titleOf(
  text: string,
  kind: readonly [number, number] | undefined,
  title: readonly [number, number] | undefined,
): Title {
  const between = kind && title ? cellsOf(text.slice(kind[1], title[0])) : [];
  const about = title ? text.slice(title[0], title[1]).replace(/\s+/gu, ' ').trim() : '';
  const lines = [...between.filter((line) => !isLineDrawing(line)), ...(about === '' ? [] : [about])];
  if (!kind) return { kind: about, lines: [] };
  return { kind: text.slice(kind[0], kind[1]).replace(/\s+/gu, ' ').trim(), lines };
}

function columns(lines: readonly string[], superior: string | null): Letterhead {
  const left: HeadLine[] = [];
  const right: HeadLine[] = [];
  let column = left;
  for (const line of lines) {
    if (isLineDrawing(line)) {
      // A drawn line under a name is the rule of the official form; the asterisk of the Party form stays.
      const above = column.at(-1);
      if (line.startsWith('*')) column.push({ text: '*' });
      else if (above?.style === 'b') above.style = 'rule';
      continue;
    }
    const { right: isRight, style } = styleOf(line, superior);
    column = isRight ? right : left;
    column.push({ text: line, style });
  }
  // The superior stands in plain letters above the issuer; alone, as in the Party form, it is the issuer.
  const [alone, ...others] = left.filter((line) => isName(line.text));
  if (alone?.style === 'plain' && others.length === 0) alone.style = 'b';
  return { left, right };
}

function styleOf(
  line: string,
  superior: string | null,
): { right: boolean; style: NonNullable<HeadLine['style']> } {
  if (PARTY.test(line)) return { right: true, style: 'rule' };
  if (MOTTO.test(line)) return { right: true, style: /^độc lập/iu.test(line) ? 'rule' : 'b' };
  if (PLACE_AND_DATE.test(line)) return { right: true, style: 'i' };
  const isSuperior = superior !== null && superior.toLocaleUpperCase('vi') === line.toLocaleUpperCase('vi');
  return { right: false, style: isName(line) && !isSuperior ? 'b' : 'plain' };
}

/** The name of a body, in capitals. */
const isName = (line: string): boolean =>
  line === line.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(line) && !/\d/.test(line);
