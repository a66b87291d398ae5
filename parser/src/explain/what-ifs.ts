/**
 * What would have changed a reading. Every change is tried: the changed sentence is read by itself beneath a heading of its
 * passage, and what comes out is told, with what the lines above it would still give. A sentence that is read otherwise when
 * it stands alone hangs on more than its words; of such a one nothing is told.
 */
import type { Deadline, ParseOptions, Span } from '../contract.ts';
import { namesOf } from '../duties/tasks.ts';
import type { TimeHit } from '../entities/types.ts';
import type { DocumentReading, Draft } from '../reading.ts';
import type { Role } from '../role/cues.ts';
import { coreOf } from '../statements/core.ts';
import type { PartInput } from '../statements/disposition.ts';
import { toStatement } from '../statements/statements.ts';
import { beneath, HEADINGS, type ReadAlone, readAlone } from './alone.ts';
import type { Change, LeadSource, Outcome, WhatIf } from './types.ts';

/** Passages a sentence is tried in. */
const ELSEWHERE: readonly Role[] = ['duties', 'limitation', 'assessment', 'viewpoint', 'objective'];

/** Rules whose actor opens the sentence, so that it can be left out. */
const ACTOR_FIRST: ReadonlySet<string> = new Set([
  'subject-at-start',
  'assigned-by-verb',
  'unlisted-subject',
]);

/** Bodies to give an order to; the second where the first has it already. */
const BODIES = ['Sở Tư pháp', 'Sở Nội vụ'] as const;

/** A sentence of fewer words hangs on its place in the document: "Số: 12/KH-UBND". */
const SHORTEST = 4;

/** A sentence with its neighbours longer than this is not tried: characters. */
const LONGEST = 6000;

/** Day of issue to try where a document has none. */
const ISSUED = '2026-01-05';

export interface Tried {
  readonly doc: DocumentReading;
  readonly draft: Draft;
  /** Its neighbours in the same paragraph, which it is read with: where a sentence divides hangs on both sides. */
  readonly beside: readonly [Draft | undefined, Draft | undefined];
  readonly facts: PartInput;
  /** What gives the lead where the sentence names nobody, nearest first. */
  readonly above: readonly LeadSource[];
  /** What the deadline rests on. */
  readonly chosen: TimeHit | null;
  readonly deadline: Deadline;
  /** What the lead-in above gives. */
  readonly common: TimeHit | null;
  readonly options: ParseOptions;
}

/** Puts `text` in the place of a stretch of the view. */
interface ViewEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function whatIfs(it: Tried): WhatIf[] {
  const { draft, facts } = it;
  if (facts.head !== 'sentence' || HEADINGS[facts.role] === undefined) return [];
  // A heading is an order only by the lines below it, which say who and when.
  if (it.doc.head(draft.block).kind !== 'sentence') return [];
  const found = draft.coreEnd - draft.coreStart <= LONGEST ? [...moved(it)] : [];
  if (!draft.assignment || tryOut(it, NOTHING)?.disposition !== draft.disposition) return found;
  return [
    ...withoutActor(it),
    ...withoutVerb(it),
    ...givenTo(it),
    ...withoutTime(it),
    ...asLimit(it),
    ...issuedOn(it),
    ...found,
  ];
}

const NOTHING: ViewEdit = { from: 0, to: 0, text: '' };

/** The sentence with its neighbours and a change, beneath a heading of its passage. */
function tryOut(it: Tried, { from, to, text }: ViewEdit, options = it.options): ReadAlone | null {
  const { doc, draft, facts, beside } = it;
  const start = wordsFrom(doc, beside[0] ?? draft);
  const end = beside[1]?.coreEnd ?? draft.coreEnd;
  if (end - start > LONGEST) return null;
  const words = doc.view.text.slice(start, end);
  const changed =
    text === '' && from === to ? words : words.slice(0, from - start) + text + words.slice(to - start);
  return readAlone(changed, facts.role, options, draft.coreStart - start);
}

/** Where the words to read with begin: those of the paragraph, with the label before its first sentence. */
function wordsFrom({ view, blocks }: DocumentReading, { block, start, coreStart }: Draft): number {
  const opens = view.blocks[block]?.start ?? start;
  return start === opens ? opens + (blocks[block]?.marker?.length ?? 0) : coreStart;
}

function* moved({ doc, draft, facts, options }: Tried): Generator<WhatIf> {
  const words = doc.view.text.slice(draft.coreStart, draft.coreEnd);
  if (words.split(' ').length < SHORTEST || !inOnePiece(doc, draft.coreStart, draft.coreEnd)) return;
  if (readAlone(words, facts.role, options)?.disposition !== draft.disposition) return;
  const [start] = toStatement(doc, draft).span;
  const [, end] = doc.view.span(draft.coreStart, draft.coreEnd);
  for (const role of ELSEWHERE) {
    if (role === facts.role) continue;
    const read = readAlone(words, role, options);
    if (!read || read.disposition === draft.disposition) continue;
    yield {
      change: { kind: 'moved-beneath', role, words: HEADINGS[role] ?? '' },
      outcome: { disposition: read.disposition },
      edit: { span: [start, end], text: `\n\n${beneath(role, words)}\n\n` },
    };
  }
}

function withoutActor(it: Tried): WhatIf[] {
  const { assignment, coreStart } = it.draft;
  if (assignment?.basis !== 'explicit' || !ACTOR_FIRST.has(assignment.rule) || closesBody(it)) return [];
  return assignment.predicateAt > coreStart ? cutFront(it, 'without-actor', assignment.predicateAt) : [];
}

/** The last paragraphs of a body may close it, where no heading says what they are for: nothing is told of them. */
function closesBody({ doc, draft, facts }: Tried): boolean {
  const after = doc.blocks.slice(draft.block + 1).filter(({ kind }) => kind === 'text');
  return facts.role === 'unknown' && after.length <= CLOSING;
}

/** Paragraphs that may close a body: dissemination, effect. */
const CLOSING = 2;

function withoutVerb(it: Tried): WhatIf[] {
  const { draft, facts } = it;
  if (draft.rule !== 'imperative-verb-at-start' || !facts.opening) return [];
  const { verbAt, verb } = facts.opening;
  // Without its verb a sentence may still be an order by another; then there is nothing to tell.
  // What begins with a figure is then told by its figure, which hangs on more than the sentence.
  if (/^[\s,]*\d/u.test(it.doc.view.text.slice(verbAt + verb.length, draft.coreEnd))) return [];
  return cutFront(it, 'without-verb', verbAt + verb.length).flatMap((one) =>
    one.outcome.disposition ? { ...one, outcome: { disposition: one.outcome.disposition } } : [],
  );
}

/** The sentence without its words before `at`. */
function cutFront(it: Tried, kind: 'without-actor' | 'without-verb', at: number): WhatIf[] {
  const { doc, draft } = it;
  const { text } = doc.view;
  const from = coreOf(text, doc.folded, at, draft.coreEnd).start;
  if (text.slice(from, draft.coreEnd).split(' ').length < 3) return [];
  const edit = { from: draft.coreStart, to: from + 1, text: cased(text, draft.coreStart, from) };
  return told(it, kind, text.slice(draft.coreStart, from).trim(), edit);
}

function givenTo(it: Tried): WhatIf[] {
  const { doc, draft } = it;
  if (draft.assignment?.basis === 'explicit') return [];
  const body = BODIES.find((name) => !draft.assignment?.lead.some((hit) => hit.name === name)) ?? BODIES[0];
  const words = doc.view.text.slice(draft.coreStart, draft.coreStart + 2);
  const first = /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() : words.charAt(0);
  const edit = { from: draft.coreStart, to: draft.coreStart + 1, text: `Giao ${body} ${first}` };
  return told(it, 'given-to', `Giao ${body}`, edit).filter((one) => one.outcome.lead?.names.join() === body);
}

function withoutTime(it: Tried): WhatIf[] {
  const { doc, draft, chosen } = it;
  if (!chosen || chosen === it.common) return [];
  const { text } = doc.view;
  const [start, end] = chosen.span;
  const before = /[\s,(]*$/u.exec(text.slice(draft.coreStart, start))?.[0].length ?? 0;
  const rest = text.slice(draft.coreStart, start) + text.slice(end, draft.coreEnd);
  if (rest.trim().split(' ').length < 3) return [];
  if (start - before > draft.coreStart)
    return told(it, 'without-time', chosen.text, { from: start - before, to: end, text: '' });
  // Words at the front leave a comma behind, which goes with them.
  const next = end + (/^[\s,]*/u.exec(text.slice(end, draft.coreEnd))?.[0].length ?? 0);
  return told(it, 'without-time', chosen.text, { from: start, to: next + 1, text: cased(text, start, next) });
}

/** A day that is told and does not limit, with words before it that make it a limit. */
function asLimit(it: Tried): WhatIf[] {
  const { doc, draft } = it;
  if (it.chosen) return [];
  const hit = doc.times
    .within(draft.coreStart, draft.coreEnd)
    .find((one) => one.role === 'not-a-deadline' && DATED.has(one.kind));
  if (!hit) return [];
  const bare = hit.span[0] + (NO_LIMIT.exec(hit.text)?.[0].length ?? 0);
  const edit = { from: hit.span[0], to: bare + 1, text: LIMIT + doc.view.text.charAt(bare) };
  const words = LIMIT + doc.view.text.slice(bare, hit.span[1]);
  return told(it, 'as-limit', words, edit).filter((one) => one.outcome.deadline?.due);
}

const DATED: ReadonlySet<Deadline['kind']> = new Set(['date', 'month', 'quarter']);
const NO_LIMIT = /^(?:từ|đến|vào|tính đến|ngay|trong|kể từ)(?:\s(?:hết|khi))?\s/iu;
const LIMIT = 'hoàn thành trước ';

/** A term that counts from a day of issue nobody knows. */
function issuedOn(it: Tried): WhatIf[] {
  if (it.chosen?.kind !== 'relative' || it.deadline.due !== null || it.options.issued) return [];
  const outcome = outcomeOf(it, tryOut(it, NOTHING, { ...it.options, issued: ISSUED }));
  if (!outcome?.deadline?.due) return [];
  return [
    { change: { kind: 'issued-on', words: ISSUED }, outcome: { deadline: outcome.deadline }, edit: null },
  ];
}

function told(
  it: Tried,
  kind: Exclude<Change['kind'], 'moved-beneath'>,
  words: string,
  edit: ViewEdit,
): WhatIf[] {
  const span = inOnePiece(it.doc, edit.from, edit.to);
  const outcome = span && outcomeOf(it, tryOut(it, edit));
  if (!outcome || Object.keys(outcome).length === 0) return [];
  return [{ change: { kind, words }, outcome, edit: { span, text: edit.text } }];
}

/** What differs from how the sentence is read now; null where it makes no statement any more. */
function outcomeOf({ draft, above, deadline, common }: Tried, read: ReadAlone | null): Outcome | null {
  if (!read) return null;
  const fate = read.disposition === draft.disposition ? {} : { disposition: read.disposition };
  if (read.order === null) return fate;
  const { order } = read;
  // Below "X lãnh đạo, chỉ đạo:" X leads, whoever is named.
  const directed = above.find(({ rule }) => rule === 'inherited-directing-label');
  const next = directed ?? above[0];
  const lead =
    order.lead.length > 0 && !directed
      ? { names: order.lead, basis: order.basis }
      : next
        ? { names: next.names, basis: next.basis }
        : ({ names: [], basis: 'unassigned' } as const);
  const then =
    order.deadline.kind === 'none' && common
      ? { text: common.text, kind: common.kind, due: common.due, recurrence: common.recurrence }
      : order.deadline;
  return {
    ...fate,
    ...(lead.names.join('|') === namesOf(draft.assignment?.lead ?? []).join('|') ? {} : { lead }),
    ...(JSON.stringify(then) === JSON.stringify(deadline) ? {} : { deadline: then }),
  };
}

/** Source span of a stretch of the view that stands there in one piece; null where a note or page end cuts it. */
function inOnePiece(doc: DocumentReading, start: number, end: number): Span | null {
  const pieces = doc.view.segments(start, end);
  return pieces.length === 1 ? (pieces[0] ?? null) : null;
}

/** The character at `at`, as large as the one at `first`, whose place it takes. */
function cased(text: string, first: number, at: number): string {
  return /\p{Lu}/u.test(text.charAt(first)) ? text.charAt(at).toUpperCase() : text.charAt(at);
}
