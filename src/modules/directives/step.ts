import type { HeaderSource, ReaderLine } from './directive.ts';
import type { Between } from './relations/relation.ts';
import type { Sentence } from './sentence.ts';

/** What undo and redo call the kinds of steps. */
export type StepKind =
  | 'header'
  | 'confirm'
  | 'confirm-above'
  | 'dismiss'
  | 'disposition'
  | 'duty'
  | 'indicators'
  | 'division'
  | 'merger'
  | 'readers'
  | 'relation'
  | 'link';

/** The header as it is kept: the fields a clerk may complete, with their sources. */
export interface DraftHeader {
  readonly docType: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuerId: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly source: Readonly<Partial<Record<string, HeaderSource>>>;
}

/** What confirming works on: every step makes one of these into the next. */
export interface Draft {
  readonly header: DraftHeader;
  readonly readers: readonly ReaderLine[];
  readonly between: Between;
  /** In the order of the document. */
  readonly sentences: readonly Sentence[];
}

/** One side of a step: what differs, and nothing else. A sentence that is not there on this side is null. */
export interface Side {
  readonly header?: Partial<DraftHeader>;
  readonly readers?: readonly ReaderLine[];
  readonly between?: Between;
  readonly sentences?: Readonly<Record<string, Partial<Sentence> | null>>;
}

export interface Step {
  readonly before: Side;
  readonly after: Side;
}

/** What differs between two drafts, both ways; null where nothing does. */
export function stepBetween(before: Draft, after: Draft): Step | null {
  const header = fieldsThatDiffer(before.header, after.header);
  const readers = same(before.readers, after.readers) ? null : true;
  const between = same(before.between, after.between) ? null : true;
  const sentences = sentencesThatDiffer(before.sentences, after.sentences);
  if (!header && !readers && !between && !sentences) return null;
  const side = (draft: Draft, at: 0 | 1): Side => ({
    ...(header && { header: header[at] }),
    ...(readers && { readers: draft.readers }),
    ...(between && { between: draft.between }),
    ...(sentences && { sentences: sentences[at] }),
  });
  return { before: side(before, 0), after: side(after, 1) };
}

/** The draft with one side of a step put in place: `before` undoes it, `after` does it again. */
export function withSide(draft: Draft, side: Side): Draft {
  const changes = side.sentences ?? {};
  const kept = draft.sentences.flatMap((it): Sentence[] => {
    const change = changes[it.id];
    if (change === undefined) return [it];
    return change === null ? [] : [{ ...it, ...change }];
  });
  const present = new Set(draft.sentences.map((it) => it.id));
  const back = Object.entries(changes).flatMap(([id, change]) =>
    change !== null && !present.has(id) ? [change as Sentence] : [],
  );
  return {
    header: { ...draft.header, ...side.header },
    readers: side.readers ?? draft.readers,
    between: side.between ?? draft.between,
    sentences: [...kept, ...back].sort((a, b) => a.start - b.start),
  };
}

type Both<T> = readonly [before: T, after: T];

function sentencesThatDiffer(
  before: readonly Sentence[],
  after: readonly Sentence[],
): Both<Record<string, Partial<Sentence> | null>> | null {
  const [old, fresh]: Both<Record<string, Partial<Sentence> | null>> = [{}, {}];
  const later = new Map(after.map((it) => [it.id, it]));
  for (const it of before) {
    const now = later.get(it.id);
    later.delete(it.id);
    if (!now) {
      old[it.id] = it;
      fresh[it.id] = null;
    } else if (now !== it) {
      const fields = fieldsThatDiffer(it, now);
      if (fields) [old[it.id], fresh[it.id]] = fields;
    }
  }
  for (const [id, it] of later) {
    old[id] = null;
    fresh[id] = it;
  }
  return Object.keys(old).length === 0 ? null : [old, fresh];
}

function fieldsThatDiffer<T extends object>(before: T, after: T): Both<Partial<T>> | null {
  const names = (Object.keys(after) as (keyof T)[]).filter((name) => !same(before[name], after[name]));
  if (names.length === 0) return null;
  const pick = (from: T) => Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
  return [pick(before), pick(after)];
}

/** Equal as kept: both sides are plain data. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
