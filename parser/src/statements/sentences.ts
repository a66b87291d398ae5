/**
 * Sentences of a block.
 *
 * A sentence ends at ". ", "! ", "? ", "… " or "... " before a capital, a digit or a quotation mark; not after an
 * abbreviation ("TP.", "TS.", "v.v."), not inside a bracket or a quotation, not within a number.
 * Reads the clean text of a block; writes half-open ranges that together are the block.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:TP|Tp|TX|TT|P|Q|H|X|TS|ThS|PGS|GS|BS|KS|CN|ĐC|Đ\/c|đ\/c|NXB|Tr|tr|Nxb|St|No|TM|KT|TL|TUQ|[A-ZĐ])\.$/u;

/** Splits `text[start, end)` into sentences; linear. */
export function splitSentences(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let from = start;
  let depth = 0;
  let depthSince = start;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 40) {
      depth += 1;
      if (depth === 1) depthSince = i;
      continue;
    }
    if (c === 41) {
      depth = Math.max(0, depth - 1);
      continue;
    }
    // A bracket left open does not swallow the rest of the document.
    if (depth > 0 && i - depthSince > 600) depth = 0;
    if (c !== 46 && c !== 33 && c !== 63 && c !== 0x2026) continue;
    let stop = i + 1;
    while (stop < end && /[.!?…"”’»)*]/u.test(text.charAt(stop))) stop += 1;
    const run = text.slice(i, stop);
    const at = i;
    i = stop - 1;
    if (run.includes(')')) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    let next = stop;
    while (next < end && /\s/u.test(text.charAt(next))) next += 1;
    if (next === stop && next < end) continue;
    if (next < end && !/[\p{Lu}\d"“(‘-]/u.test(text.charAt(next))) continue;
    if (c === 46 && run.length === 1 && ABBREVIATION.test(text.slice(Math.max(from, at - 6), at + 1)))
      continue;
    ranges.push({ start: from, end: next });
    from = next;
    depth = 0;
    i = next - 1;
  }
  if (from < end) ranges.push({ start: from, end });
  return ranges;
}
