import type { Relation } from '../../contract.ts';
import { asReading, type Reading, SHAPE, wordMarks } from '../reading.ts';
import type { ReferenceHit } from '../types.ts';
import type { Found } from './core.ts';
import { TYPE_WORDS } from './document-types.ts';
import { readBareNumber, readNumbered } from './numbered.ts';
import { readLaw, readPartyByName, readPlan } from './proper.ts';
import { relationBefore } from './relation.ts';
import { readTitled } from './titled.ts';

/**
 * Every document a text refers to, by start; a document inside another's title is an entry of its own.
 * The document's mentions of itself ("Kết luận này") are given with `self`. Linear in the length of the text.
 */
export function findReferences(source: string | Reading): readonly ReferenceHit[] {
  const reading = asReading(source);
  const found: Found[] = [];
  const opens = wordMarks(reading, opensReference);
  for (let i = 0; i < reading.count; ) {
    if (opens[reading.ids[i] ?? 0] === 0) {
      i++;
      continue;
    }
    const hit = readAt(reading, i);
    if (hit === null) {
      i++;
      continue;
    }
    found.push(hit);
    i = Math.max(i + 1, hit.next);
  }
  return related(reading, found);
}

const opensReference = (word: string): number => (TYPE_WORDS.next.has(word) || /^\d/.test(word) ? 1 : 0);

function readAt(reading: Reading, i: number): Found | null {
  if (reading.shapes[i] === SHAPE.digit) return readBareNumber(reading, i);
  return (
    readNumbered(reading, i) ??
    readLaw(reading, i) ??
    readPlan(reading, i) ??
    readPartyByName(reading, i) ??
    readTitled(reading, i)
  );
}

function related(reading: Reading, found: readonly Found[]): ReferenceHit[] {
  const hits: ReferenceHit[] = [];
  const open: number[] = [];
  let last: ReferenceHit | null = null;
  for (const hit of found) {
    while (open.length > 0 && (found[open.at(-1) ?? 0]?.end ?? 0) < hit.end) open.pop();
    const nestedIn = open.at(-1) ?? null;
    const own = relationBefore(reading, hit.start);
    const relation: Relation =
      own === 'cites' && nestedIn === null && last !== null && inRow(reading, last, hit)
        ? last.relation
        : own;
    const reference: ReferenceHit = {
      span: [hit.start, hit.end],
      coreSpan: [hit.start, hit.coreEnd],
      docType: hit.docType,
      number: hit.number,
      date: hit.date,
      issuer: hit.issuer,
      title: hit.title,
      relation,
      nestedIn,
      self: hit.self,
      rule: hit.rule,
      confidence: hit.confidence,
    };
    hits.push(reference);
    open.push(hits.length - 1);
    if (nestedIn === null) last = reference;
  }
  return hits;
}

/** "thay thế Quyết định số … và Quyết định số …": the second shares the relation of the first. */
function inRow(reading: Reading, last: ReferenceHit, hit: Found): boolean {
  const end = last.span[1];
  if (hit.start < end || hit.start - end > 12) return false;
  const between = reading.folded.slice(end, hit.start);
  return (last.relation === 'basis' ? /^[\s,;]*(?:và )?(?:các )?$/ : /^[\s,]*(?:và )?(?:các )?$/).test(
    between,
  );
}
