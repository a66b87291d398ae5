/**
 * The header block: superior, issuer, number, place and date, urgency, type, title.
 *
 * Party form:  KẾT LUẬN / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về … (or a letterhead TỈNH ỦY X / * / Số 58-KL/TU before it).
 * State form:  ỦY BAN NHÂN DÂN / TỈNH X / Số: 186/KH-UBND / X, ngày … / KẾ HOẠCH / Triển khai …
 * Letter:      SỞ Y TẾ / Số: 12/SYT-NV / V/v … / Kính gửi: …
 * Reads the first lines; writes the fields that are printed and the number of the first line of the body.
 */
import type { DocType, Header, Span } from '../contract.ts';
import type { Line } from '../repair/lines.ts';
import { isCapitals } from '../repair/paragraphs.ts';
import { sentenceCase } from './casing.ts';
import { headPieces } from './head-pieces.ts';
import { readIssuers } from './issuer.ts';
import { cellsOf, isAbout, isMotto, readNumber, readPlaceDate, readUrgency } from './letterhead.ts';
import { readTitle } from './title.ts';
import { typeOfLine, typeOfSymbol } from './types.ts';

interface HeaderBlock {
  readonly fields: Omit<Header, 'signers' | 'recipients' | 'circulation' | 'spans'>;
  /** Plain spans of the fields. */
  readonly spans: Readonly<Record<string, Span>>;
  /** Plain pieces of the header that belong together: issuer, title, each other cell by itself. */
  readonly pieces: readonly (readonly Span[])[];
  /** Number of the first line after the header. */
  readonly after: number;
}

const LONGEST_HEADER = 60;
const BODY_CUE = /^(?:Kính gửi|Căn cứ|Điều \d|[IVX]+\s?[-.]|\d+\s?[.-]\s)/u;

const NAMELESS =
  /^(?:VĂN PHÒNG|BAN THƯỜNG VỤ|BAN TỔ CHỨC|BAN TUYÊN GIÁO(?: VÀ DÂN VẬN)?|BAN DÂN VẬN|BAN NỘI CHÍNH|[ỦU][ỶY] BAN KIỂM TRA)$/u;
const COMMITTEE = /^(?:TỈNH|THÀNH|HUYỆN|THỊ|QUẬN) [ỦU][ỶY](?!\p{L})/u;

/**
 * "UBND TỈNH X / VĂN PHÒNG", "TỈNH ỦY X / BAN TỔ CHỨC": an office without a name of its own is that of the body above
 * it; of a Party committee as it is called in sentences, without the place ("Ban Tổ chức Tỉnh ủy").
 */
function ownerOf(issuer: string, superior: string): string {
  if (!NAMELESS.test(issuer)) return '';
  return ` ${sentenceCase(COMMITTEE.exec(superior)?.[0] ?? superior)}`;
}

/** Reads the header. `clean` gives a line without markup; `skip` are lines of rules and page numbers. */
export function readHeader(
  lines: readonly Line[],
  clean: (i: number) => string,
  skip: ReadonlySet<number>,
): HeaderBlock {
  const spans: Record<string, Span> = {};
  const mark = (field: string, from: number, to = from) => {
    const [a, b] = [lines[from], lines[to]];
    if (a && b) spans[field] ??= [a.start, b.end];
  };
  let number: string | null = null;
  let symbol: string | null = null;
  let date: string | null = null;
  let place: string | null = null;
  let urgency: Header['urgency'] = null;
  let docType: DocType | null = null;
  let docTypeName: string | null = null;
  let title: string | null = null;
  const groups: (readonly [number, number])[] = [];
  const bodies: { text: string; line: number }[] = [];
  let sawLetterhead = false;
  let i = 0;
  let after = 0;
  for (; i < Math.min(lines.length, LONGEST_HEADER); i++) {
    const text = clean(i);
    if (skip.has(i)) continue;
    if (BODY_CUE.test(text)) break;
    const type = typeOfLine(text);
    if (type && !(bodies.length > 0 && /^quy hoạch/iu.test(text) && !sawLetterhead)) {
      docType = type.code;
      docTypeName = type.name;
      mark('docType', i);
      const read = readTitle(lines, i, type.length, clean, skip);
      title = read.title;
      for (const lines of [read.issuerLines, read.titleLines]) if (lines) groups.push(lines);
      if (read.titleLines) mark('title', read.titleLines[0], read.titleLines[1]);
      if (read.issuer) {
        bodies.push({ text: read.issuer, line: i });
        if (read.issuerLines)
          spans.issuer = [lines[read.issuerLines[0]]?.start ?? 0, lines[read.issuerLines[1]]?.end ?? 0];
      }
      after = read.after;
      i = read.after;
      break;
    }
    let known = false;
    for (const { text: cell } of cellsOf(text)) {
      const num = readNumber(cell);
      const when = readPlaceDate(cell);
      const haste = readUrgency(cell);
      if (num && number === null && symbol === null) {
        ({ number, symbol } = num);
        mark('number', i);
        known = true;
      } else if (when && date === null && text.length < 160) {
        ({ date, place } = when);
        mark('date', i);
        if (place) mark('place', i);
        known = true;
      } else if (haste) {
        urgency = haste;
        mark('urgency', i);
        known = true;
      } else if (isMotto(cell) || !/[\p{L}\d]/u.test(cell)) known = true;
      else if (isAbout(cell) && (sawLetterhead || number || symbol)) {
        title ??= cell;
        mark('title', i);
        known = true;
      } else if (isCapitals(cell) && cell.length < 100) {
        bodies.push({ text: cell, line: i });
        known = true;
      } else if (title !== null && lines[i]?.gap === 0 && cell.length < 90 && !/[.:;]$/u.test(cell)) {
        title = `${title} ${cell}`;
        known = true;
      } else if (/^\(?(?:kèm theo|ban hành kèm theo|dự thảo)/iu.test(cell)) known = true;
    }
    if (!known) break;
    sawLetterhead = true;
    after = i + 1;
  }
  // Capitals without type, number or date above them are a heading of the body, not a letterhead.
  if (
    docTypeName === null &&
    number === null &&
    symbol === null &&
    date === null &&
    title === null &&
    urgency === null
  ) {
    if (!(sawLetterhead && /^Kính gửi/u.test(clean(i)))) after = 0;
  }
  const { issuer, superior, line, joined } = readIssuers(bodies);
  if (issuer && line !== null && after > 0) mark('issuer', line);
  if (docType === null && docTypeName === null && after > 0) {
    const coded = symbol ? typeOfSymbol(symbol) : null;
    if (coded) docType = coded;
    else if (symbol || /^V\/v/iu.test(title ?? '')) [docType, docTypeName] = ['CV', 'Công văn'];
  }
  const inHeader = after > 0;
  const office = issuer !== null && superior ? ownerOf(issuer, superior) : '';
  return {
    fields: {
      docType,
      docTypeName,
      superior: inHeader && superior ? sentenceCase(superior) : null,
      issuer: inHeader && issuer ? `${sentenceCase(issuer)}${office}` : null,
      title: title ? title.replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '') : null,
      number: number?.normalize('NFC') ?? null,
      symbol,
      date,
      place,
      urgency,
    },
    spans,
    pieces: headPieces(lines, skipRules(after, skip, lines.length), clean, skip, groups, joined),
    after: skipRules(after, skip, lines.length),
  };
}

function skipRules(after: number, skip: ReadonlySet<number>, count: number): number {
  let at = after;
  while (at > 0 && at < count && skip.has(at)) at += 1;
  return at;
}
