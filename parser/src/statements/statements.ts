/**
 * Statements of the contract from drafts: source spans that together are the body.
 * A part at the edge of its block takes in what markup stands there, so that no character is left over.
 */
import type { Span, Statement } from '../contract.ts';
import type { DocumentReading, Draft } from '../reading.ts';
import { hull } from '../repair/view.ts';

export function toStatement(doc: DocumentReading, draft: Draft): Statement {
  const segments = tile(doc, draft.block, draft.start, draft.end);
  return {
    provision: draft.provision,
    span: hull(segments),
    segments,
    disposition: draft.disposition,
    rule: draft.rule,
    confidence: draft.confidence,
  };
}

/** Source segments of a view stretch of a block, its edges drawn out to those of the block. */
function tile(doc: DocumentReading, block: number, start: number, end: number): Span[] {
  const placed = doc.view.blocks[block];
  if (!placed) return [];
  const first = placed.pieces[0]?.[0] ?? 0;
  const last = placed.pieces.at(-1)?.[1] ?? first;
  const from = start <= placed.start ? first : doc.view.plainAt(start);
  const to = end >= placed.end ? last : doc.view.plainAt(end);
  if (placed.pieces.length === 1) {
    const only = trimSpan(doc, Math.max(first, from), Math.min(last, to));
    return only[1] > only[0] ? [only] : [];
  }
  const runs: [number, number][] = [];
  for (const [a, b] of placed.pieces) {
    const s = Math.max(a, from);
    const e = Math.min(b, to);
    if (e <= s) continue;
    const open = runs.at(-1);
    if (open && !doc.view.parted(open[1], s)) open[1] = e;
    else runs.push([s, e]);
  }
  return runs.map(([s, e]) => trimSpan(doc, s, e)).filter(([s, e]) => e > s);
}

function trimSpan(doc: DocumentReading, start: number, end: number): Span {
  let [s, e] = [start, end];
  while (s < e && doc.view.blankAt(s)) s += 1;
  while (e > s && doc.view.blankAt(e - 1)) e -= 1;
  return e > s ? doc.view.sourceSpan(s, e) : [0, 0];
}
