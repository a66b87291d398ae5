import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { check, type Extraction, parse } from '../index.ts';

const SETS = ['../../samples/tuned/', '../../samples/held-out/', '../fixtures/'];

/** Texts of the samples: what a mutated document begins as. */
const TEXTS = SETS.flatMap((set) => {
  const folder = new URL(set, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
});

const INSERTED = [
  ...['\n', '\n\n', '\t', '\f', '\r\n', ' ', '(', ')', '“', '”', '"', ';', ':', '. ', './.', '…', '|'],
  ...[
    '- ',
    '+ ',
    '1. ',
    'a) ',
    'II. ',
    'Điều 7. ',
    'PHỤ LỤC\n',
    'Nơi nhận:\n',
    '**',
    '¹',
    '30/02/2026',
    '\u0301',
  ],
];

type Mutation = (text: string, at: number, length: number) => string;

/** What happens to documents on their way: cut, doubled, wrapped, joined, moved, shouted, mistyped. */
const MUTATIONS: readonly Mutation[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).replaceAll('\n', ' ') + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).replaceAll(' ', '\n') + text.slice(at + length),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length),
  (text, at, length) => text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + (INSERTED[length % INSERTED.length] ?? '') + text.slice(at),
  (text, at, length) =>
    text.slice(0, at) + text.slice(at, at + length).normalize('NFD') + text.slice(at + length),
];

/** A sample after one to eight mutations. */
export const mutatedDocument: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(), fc.nat(400)), { minLength: 1, maxLength: 8 }),
  )
  .map(([sample, steps]) =>
    steps.reduce((text, [mutate, at, length]) => mutate(text, at % (text.length + 1), length), sample),
  );

/** Which promises the reading of a text breaks, in words; none for a parser that keeps them. */
export function brokenPromises(text: string): string[] {
  const x = parse(text);
  const found = check(text, x);
  return [
    ...found.missing.map(([a, b]) => `in no statement: ${text.slice(a, b)}`),
    ...found.doubled.map(([a, b]) => `in two statements: ${text.slice(a, b)}`),
    ...outside(x, text.length),
    ...overlapping(x),
    ...(JSON.stringify(parse(text)) === JSON.stringify(x) ? [] : ['read otherwise the second time']),
  ];
}

/** Every span an extraction gives, of statements down to the header. */
export function spansOf(x: Extraction): (readonly [number, number])[] {
  return [
    ...x.statements.flatMap((s) => [s.span, ...s.segments]),
    ...x.tasks.flatMap((t) => [t.span, ...t.segments, ...t.evidence.map((e) => e.span)]),
    ...x.outline.map((o) => [o.start, o.end] as const),
    ...x.references.flatMap((r) => [r.span, r.coreSpan]),
    ...x.agencies.flatMap((a) => a.mentions),
    ...x.indicators.map((i) => i.span),
    ...x.reportingDuties.map((r) => r.span),
    ...x.limitations.map((l) => l.span),
    ...Object.values(x.header.spans),
  ];
}

const outside = (x: Extraction, length: number): string[] =>
  spansOf(x)
    .filter(([a, b]) => a < 0 || b > length || b <= a)
    .map(([a, b]) => `span ${a}–${b} of ${length}`);

/** Provisions under one parent stand one behind the other, and inside it; footnotes stand where they are anchored. */
function overlapping({ outline }: Extraction): string[] {
  const broken: string[] = [];
  const byPath = new Map(outline.map((entry) => [entry.path, entry]));
  const lastOf = new Map<string | null, Extraction['outline'][number]>();
  for (const entry of [...outline].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const parent = entry.parent === null ? undefined : byPath.get(entry.parent);
    if (entry.parent !== null && (!parent || entry.start < parent.start || entry.end > parent.end))
      broken.push(`${entry.path} is not inside ${entry.parent}`);
    if (entry.kind === 'footnote') continue;
    const before = lastOf.get(entry.parent);
    if (before && entry.start < before.end) broken.push(`${before.path} and ${entry.path} overlap`);
    lastOf.set(entry.parent, entry);
  }
  return broken;
}
