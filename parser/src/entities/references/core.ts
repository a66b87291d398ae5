import type { DocType } from '../../contract.ts';
import { readClass } from '../agencies/classes.ts';
import { readCongress } from '../agencies/congress.ts';
import { readBody } from '../agencies/named.ts';
import { readPost } from '../agencies/positions.ts';
import { modernTones } from '../fold.ts';
import { GAP, type Reading, SHAPE, wordAtOrAfter } from '../reading.ts';
import { writtenDateAt } from '../time/written-date.ts';

import { titleStop } from './title.ts';

/** A document as found, before its relation and nesting are known. Offsets into the text, `next` a word index. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly coreEnd: number;
  readonly docType: DocType | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly rule: string;
  readonly confidence: number;
  readonly self: boolean;
  /** Word from which the search goes on: right after the core, so that nested documents are found. */
  readonly next: number;
}

/** "ngày 06/11/2018", ", ngày 3 tháng 10 năm 2017" after a number: the ISO date and where it ends. */
export function dateAfter(
  reading: Reading,
  at: number,
): { iso: string | null; end: number; next: number } | null {
  const { words, gaps, starts, shapes } = reading;
  if (at >= reading.count) return null;
  const gap = gaps[at];
  if (gap !== GAP.space && gap !== GAP.line && gap !== GAP.comma) return null;
  if (words.at(at) !== 'ngày' || shapes[at + 1] !== SHAPE.digit || at + 1 >= reading.count) return null;
  const date = writtenDateAt(reading, starts[at + 1] ?? 0);
  if (date === null) return null;
  return { iso: date.iso, end: date.end, next: wordAtOrAfter(reading, date.end) };
}

/** "của Ban Thường vụ Tỉnh ủy": who issued it, as written; null where it is not said. */
export function issuerAfter(reading: Reading, at: number): { issuer: string; next: number } | null {
  const { words, gaps } = reading;
  if (words.at(at) !== 'của' || (gaps[at] !== GAP.space && gaps[at] !== GAP.line && gaps[at] !== GAP.comma))
    return null;
  const from = at + 1;
  if (from >= reading.count || (gaps[from] !== GAP.space && gaps[from] !== GAP.line)) return null;
  const post = readPost(reading, from);
  const organ =
    post?.organ ?? readCongress(reading, from) ?? readBody(reading, from) ?? readClass(reading, from);
  if (organ === null) return null;
  const raw = reading.text.slice(reading.starts[from], reading.ends[organ.end - 1]);
  return { issuer: modernTones(raw.replace(/\s+/g, ' ')), next: organ.end };
}

/** Words [from, to) as one line. */
export function titleWords(reading: Reading, from: number, to: number): string | null {
  if (to <= from) return null;
  return reading.text
    .slice(reading.starts[from], titleStop(reading, from, to))
    .replace(/[*\s]+/g, ' ')
    .trim();
}
