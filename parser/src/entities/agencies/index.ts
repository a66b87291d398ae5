import type { Span } from '../../contract.ts';
import { modernTones } from '../fold.ts';
import { asReading, GAP, type Reading, SHAPE, wordMarks } from '../reading.ts';
import type { AgencyHit, CompiledDirectory } from '../types.ts';
import { type ListedField, opensClass, readClass, readListedFields } from './classes.ts';
import { readCongress } from './congress.ts';
import { readDirectory } from './directory.ts';
import { dutyRule } from './duty.ts';
import { isFoundedHere } from './founded.ts';
import { HEADS } from './heads.ts';
import { readBody } from './named.ts';
import type { Body } from './part.ts';
import { opensPost, readPost } from './positions.ts';

/**
 * Every body a text names, left to right, longest match, no overlap.
 *
 * Order of trial at a word: a post (its organ), a congress, a named body or a class, and the directory of the
 * caller, which wins where it is as long as the grammar. Linear in the length of the text.
 */
export function findAgencies(source: string | Reading, directory?: CompiledDirectory): readonly AgencyHit[] {
  const reading = asReading(source);
  const hits: AgencyHit[] = [];
  const hitOf = hitMaker(reading);
  let previousEnd = -1;
  const marks = wordMarks(reading, opensBody);
  for (let i = 0; i < reading.count; ) {
    const mark = marks[reading.ids[i] ?? 0] ?? 0;
    if (mark === 0 && directory?.root.next.has(reading.words.at(i) ?? '') !== true) {
      i++;
      continue;
    }
    if (insideNumber(reading, i)) {
      i++;
      continue;
    }
    const known = directory === undefined ? null : readDirectory(reading, i, directory);
    const fields = STARTS.has(reading.words.at(i) ?? '') ? readListedFields(reading, i) : null;
    if (fields !== null && known === null) {
      for (const field of fields) {
        hits.push(hitOf(field.from, fieldBody(field), null, null));
        previousEnd = field.end;
      }
      i = previousEnd;
      continue;
    }
    const post = (mark & POST) === 0 ? null : readPost(reading, i);
    if (post !== null && (known === null || known.end <= post.organ.end)) {
      const organ = accepted(reading, post.from, post.organ, previousEnd, true);
      if (organ !== null) {
        const listed = readListedFields(reading, post.from);
        if (listed !== null) {
          for (const field of listed) hits.push(hitOf(field.from, fieldBody(field), [i, field.end], null));
          previousEnd = listed.at(-1)?.end ?? organ.end;
          i = previousEnd;
          continue;
        }
        const name = directory === undefined ? null : readDirectory(reading, post.from, directory);
        const exact = name !== null && name.end >= organ.end ? name : null;
        hits.push(
          hitOf(
            post.from,
            exact === null ? organ : { ...organ, end: exact.end },
            [i, organ.end],
            exact?.entry.name ?? null,
          ),
        );
        previousEnd = Math.max(organ.end, exact?.end ?? 0);
        i = previousEnd;
        continue;
      }
    }
    const grammar =
      readCongress(reading, i) ??
      longer(
        (mark & NAMED) === 0 ? null : readBody(reading, i),
        (mark & CLASS) === 0 ? null : readClass(reading, i),
      );
    if (known !== null && (grammar === null || known.end >= grammar.end)) {
      const body: Body = {
        end: known.end,
        name: known.entry.name,
        family: grammar?.family ?? 'other',
        kind: 'named',
        rule: 'directory',
        confidence: 0.99,
      };
      hits.push(hitOf(i, body, null, known.entry.name));
      previousEnd = known.end;
      i = known.end;
      continue;
    }
    if (grammar === null) {
      i++;
      continue;
    }
    const body = accepted(reading, i, grammar, previousEnd, false);
    if (body === null) {
      // A refused class must not hide the named body inside it; its first word is passed over.
      i = grammar.kind === 'generic' ? grammar.end : i + 1;
      continue;
    }
    hits.push(hitOf(i, body, null, null));
    previousEnd = body.end;
    i = body.end;
  }
  return hits;
}

/** "186/KH-UBND", "51/2025/QĐ-TTg": letters of a document's symbol are no body. */
function insideNumber(reading: Reading, i: number): boolean {
  const gap = reading.gaps[i];
  if (i === 0 || (gap !== GAP.hyphen && gap !== GAP.slash)) return false;
  const before = reading.shapes[i - 1];
  return (
    (reading.starts[i] ?? 0) - (reading.ends[i - 1] ?? 0) === 1 &&
    (before !== SHAPE.lower || gap === GAP.slash)
  );
}

function fieldBody(field: ListedField): Body {
  return {
    end: field.end,
    name: field.name,
    family: 'state',
    kind: 'named',
    rule: 'listed-field',
    confidence: 0.9,
  };
}

const NAMED = 1;
const CLASS = 2;
const POST = 4;
const CONGRESS = 8;

/** Which rules of the grammar begin with the word. */
function opensBody(word: string): number {
  return (
    (HEADS.next.has(word) ? NAMED : 0) |
    (opensClass(word) ? CLASS : 0) |
    (opensPost(word) ? POST : 0) |
    (word === 'đại' ? CONGRESS : 0)
  );
}

const STARTS = new Set(['các', 'sở', 'bộ', 'phòng']);

function longer(a: Body | null, b: Body | null): Body | null {
  if (a === null) return b;
  return b !== null && b.end > a.end ? b : a;
}

function accepted(
  reading: Reading,
  at: number,
  body: Body,
  previousEnd: number,
  viaPosition: boolean,
): Body | null {
  if (body.kind === 'generic') {
    const rule = viaPosition ? 'generic-head' : dutyRule(reading, at, body.end, previousEnd);
    return rule === null ? null : { ...body, rule };
  }
  return isFoundedHere(reading, at) ? null : body;
}

/** The two organs every province has are called by their short names, also inside longer ones. */
function canonicalOrgans(name: string): string {
  return /nhân dân/iu.test(name)
    ? name.replace(/hội đồng nhân dân/giu, 'HĐND').replace(/ủy ban nhân dân/giu, 'UBND')
    : name;
}

type HitMaker = (
  from: number,
  body: Body,
  post: readonly [number, number] | null,
  known: string | null,
) => AgencyHit;

/** Makes the hits of one text, in which a body named a hundred times has one name and one rule, held once. */
function hitMaker(reading: Reading): HitMaker {
  const names = new Map<string, string>();
  const rules = new Map<string, string>();
  const once = (kept: Map<string, string>, words: string, made: (words: string) => string): string => {
    const before = kept.get(words);
    if (before !== undefined) return before;
    const first = made(words);
    kept.set(words, first);
    return first;
  };
  return (from, body, post, known) => {
    const span: Span = [reading.starts[from] ?? 0, reading.ends[body.end - 1] ?? 0];
    return {
      span,
      name: known ?? once(names, body.name, (name) => canonicalOrgans(modernTones(name))),
      kind: body.kind,
      family: body.family,
      rule: once(rules, post === null ? body.rule : `${body.rule}-via-post`, (rule) => rule),
      confidence: body.confidence,
      viaPosition: post !== null,
      positionSpan: post === null ? null : [reading.starts[post[0]] ?? 0, span[1]],
      directoryName: known,
    };
  };
}
