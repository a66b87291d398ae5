import type { Extraction } from '../contract.ts';
import type { LabelledTask, Labels, Stretch } from './labels.ts';
import { coverOf, likeness, pairUp } from './overlap.ts';
import { sameDeadline } from './score-deadlines.ts';
import { bodyNames, sameSpelling, sameUnit } from './spelling.ts';

const LONGEST = 110;

/** What labels and reading disagree about, one line each: what was labelled → what was read. For people who mend rules. */
export function differences(labels: Labels, extraction: Extraction, text: string): string[] {
  return [
    ...headerLines(labels, extraction),
    ...outlineLines(labels, extraction, text),
    ...taskLines(labels, extraction, text),
    ...stretchLines('reference', labels.references, extraction.references, text, (g, p) =>
      differing([
        ['number', sameSpelling(g.number), sameSpelling(p.number)],
        ['date', g.date ?? null, p.date],
        ['type', g.docType ?? null, p.docType],
      ]),
    ),
    ...stretchLines(
      'agency',
      labels.agencies && mentioned(labels.agencies),
      mentioned(extraction.agencies),
      text,
      (g, p) => differing([['name', bodyNames(labels)([g.name]), bodyNames(labels)([p.name])]]),
    ),
    ...stretchLines('indicator', labels.indicators, extraction.indicators, text, (g, p) =>
      differing([
        ['value', String(g.value), String(p.value)],
        ...(sameUnit(g.unit, p.unit) ? [] : [['unit', g.unit, p.unit] as const]),
        ['comparator', g.comparator, p.comparator],
        ['kind', g.kind, p.kind],
      ]),
    ),
    ...stretchLines('reporting', labels.reportingDuties, extraction.reportingDuties, text, (g, p) =>
      differing([
        ['toWhom', sameSpelling(g.toWhom), sameSpelling(p.toWhom)],
        ['recurrence', g.recurrence ?? null, p.recurrence],
      ]),
    ),
    ...stretchLines('limitation', labels.limitations, extraction.limitations, text, () => []),
  ];
}

type Named = readonly [field: string, labelled: unknown, read: unknown];

function differing(fields: readonly Named[]): string[] {
  return fields
    .filter(([, labelled, read]) => labelled !== read)
    .map(([field, labelled, read]) => `${field}: ${shown(labelled)} → ${shown(read)}`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value || '–' : JSON.stringify(value ?? null);
}

function quoted(stretch: Stretch, text: string): string {
  const words = text
    .slice(...stretch.span)
    .replace(/\s+/gu, ' ')
    .trim();
  return words.length > LONGEST ? `“${words.slice(0, LONGEST)}…”` : `“${words}”`;
}

function headerLines(labels: Labels, { header }: Extraction): string[] {
  if (labels.header === undefined) return [];
  const read: Readonly<Record<string, unknown>> = { ...header };
  const fields = ['docType', 'number', 'date', 'issuer', 'title', 'place'];
  const lists = ['signers', 'recipients'].map((field): Named => {
    const list = (one: unknown) =>
      (Array.isArray(one) ? one : []).map((x) => sameSpelling(x?.name ?? x)).join(' | ');
    return [field, list(labels.header?.[field]), list(read[field])];
  });
  return differing([
    ...fields.map((f): Named => [f, sameSpelling(labels.header?.[f]), sameSpelling(read[f])]),
    ...lists,
  ]).map((line) => `header ${line}`);
}

function outlineLines(labels: Labels, { outline }: Extraction, text: string): string[] {
  if (labels.outline === undefined) return [];
  const found = new Map(outline.map((entry) => [entry.path, entry]));
  const known = new Set(labels.outline.map((entry) => entry.path));
  const near = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    likeness(coverOf([a.start, a.end], text), coverOf([b.start, b.end], text)) >= 0.9;
  const at = (one: { start: number; end: number }) =>
    quoted({ span: [one.start, Math.min(one.end, one.start + 60)] }, text);
  return [
    ...labels.outline.flatMap((gold) => {
      const entry = found.get(gold.path);
      if (entry && near(gold, entry)) return [];
      return [`outline ${gold.path} ${entry ? `other stretch, read ${at(entry)}` : 'missed'} ${at(gold)}`];
    }),
    ...outline.filter((entry) => !known.has(entry.path)).map((e) => `outline ${e.path} extra ${at(e)}`),
  ];
}

function taskLines(labels: Labels, { tasks }: Extraction, text: string): string[] {
  const body = bodyNames(labels);
  return stretchLines(
    'task',
    labels.tasks,
    tasks,
    text,
    (g: LabelledTask, p) => [
      ...differing([
        ['lead', body(g.lead), body(p.lead)],
        ['cooperating', body(g.cooperating), body(p.cooperating)],
        ['basis', g.assignmentBasis, p.assignmentBasis],
      ]),
      ...(sameDeadline(g.deadline, p.deadline)
        ? []
        : [`deadline: ${shown(g.deadline)} → ${shown(p.deadline)}`]),
    ],
    0.5,
  );
}

function mentioned(
  list: readonly { readonly name: string; readonly mentions: readonly Stretch['span'][] }[] | undefined,
): { name: string; span: Stretch['span'] }[] {
  return (list ?? []).flatMap(({ name, mentions }) => mentions.map((span) => ({ name, span })));
}

function stretchLines<G extends Stretch, P extends Stretch>(
  what: string,
  golds: readonly G[] | undefined,
  found: readonly P[],
  text: string,
  compare: (g: G, p: P) => string[],
  least = 0.3,
): string[] {
  if (golds === undefined) return [];
  const pairs = pairUp(golds, found, (g, p) => likeness(coverOf(g, text), coverOf(p, text)), least);
  const right = new Map(pairs);
  const hit = new Set(pairs.map(([, p]) => p));
  return [
    ...golds.flatMap((g) => {
      const p = right.get(g);
      if (!p) return [`${what} missed ${quoted(g, text)}`];
      return compare(g, p).map((line) => `${what} ${line} in ${quoted(g, text)}`);
    }),
    ...found.filter((p) => !hit.has(p)).map((p) => `${what} extra ${quoted(p, text)}`),
  ];
}
