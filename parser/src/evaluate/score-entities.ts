import type { Extraction, Span } from '../contract.ts';
import type { Labels } from './labels.ts';
import { coverOf, likeness, pairUp, within } from './overlap.ts';
import { bodyNames, sameSpelling, sameUnit } from './spelling.ts';
import { match, type Scores, shareOf } from './tally.ts';

/** Touching is enough where the core of two mentions is compared, closer ones first. */
const TOUCHING = 0.01;

/** Mentions of documents, by type, number and date. */
export function scoreReferences(labels: Labels, { references }: Extraction, text: string): Scores {
  const golds = labels.references;
  if (golds === undefined) return {};
  const core = (one: { readonly span: Span; readonly coreSpan?: Span }) =>
    coverOf(one.coreSpan ?? one.span, text);
  const pairs = pairUp(golds, references, (g, p) => likeness(core(g), core(p)), TOUCHING);
  const numbered = golds.filter((gold) => gold.number);
  return {
    references: match(pairs.length, golds.length, references.length),
    'references.number': shareOf(pairs, ([g, p]) => sameSpelling(g.number) === sameSpelling(p.number)),
    'references.date': shareOf(pairs, ([g, p]) => (g.date ?? null) === p.date),
    'references.docType': shareOf(pairs, ([g, p]) => g.docType === p.docType),
    'references.numberedFound': shareOf(numbered, (gold) =>
      references.some(
        (p) =>
          sameSpelling(p.number) === sameSpelling(gold.number) &&
          likeness(coverOf(gold.span, text), coverOf(p.span, text)) > 0,
      ),
    ),
  };
}

/** Every mention of a body counts; naming the organ where the text names its head is left out. */
export function scoreAgencies(labels: Labels, { agencies }: Extraction, text: string): Scores {
  if (labels.agencies === undefined) return {};
  const flat = (list: readonly { readonly name: string; readonly mentions: readonly Span[] }[]) =>
    list.flatMap(({ name, mentions }) => mentions.map((span) => ({ name, cover: coverOf(span, text) })));
  const golds = flat(labels.agencies);
  const offices = (labels.positions ?? [])
    .flatMap((one) => one.mentions ?? (one.span ? [one.span] : []))
    .map((span) => coverOf(span, text));
  const found = flat(agencies).filter(
    (one) =>
      golds.some((gold) => likeness(gold.cover, one.cover) >= 0.6) ||
      !offices.some((office) => within(one.cover, office) === 1),
  );
  const pairs = pairUp(golds, found, (g, p) => likeness(g.cover, p.cover), 0.6);
  const body = bodyNames(labels);
  return {
    agencies: match(pairs.length, golds.length, found.length),
    'agencies.name': shareOf(pairs, ([g, p]) => body([g.name]) === body([p.name])),
  };
}

/** Figures that are a result or a goal; those that the labels call neutral are left out. */
export function scoreIndicators(labels: Labels, { indicators }: Extraction, text: string): Scores {
  const golds = labels.indicators;
  if (golds === undefined) return {};
  const neutral = (labels.neutralQuantities ?? []).map((one) => coverOf(one, text));
  const closeness = (g: (typeof golds)[number], p: (typeof indicators)[number]): number =>
    sameSpelling(g.value) === sameSpelling(p.value) ? likeness(coverOf(g, text), coverOf(p.span, text)) : 0;
  const pairs = pairUp(golds, indicators, closeness, TOUCHING);
  const hit = new Set(pairs.map(([, p]) => p));
  const wrong = indicators.filter(
    (p) => !hit.has(p) && !neutral.some((area) => within(coverOf(p.span, text), area) > 0),
  );
  const optional = (g: (typeof golds)[number]): boolean => g.kindNote === 'cost estimate';
  const needed = pairs.filter(([g]) => !optional(g)).length;
  return {
    indicators: match(needed, golds.filter((g) => !optional(g)).length, needed + wrong.length),
    'indicators.comparator': shareOf(pairs, ([g, p]) => g.comparator === p.comparator),
    'indicators.unit': shareOf(pairs, ([g, p]) => sameUnit(g.unit, p.unit)),
    'indicators.kind': shareOf(pairs, ([g, p]) => g.kind === p.kind),
  };
}

export function scoreReporting(labels: Labels, { reportingDuties }: Extraction, text: string): Scores {
  const golds = labels.reportingDuties;
  if (golds === undefined) return {};
  const pairs = pairUp(
    golds,
    reportingDuties,
    (g, p) => likeness(coverOf(g.span, text), coverOf(p.span, text)),
    TOUCHING,
  );
  const body = bodyNames(labels);
  return {
    reporting: match(pairs.length, golds.length, reportingDuties.length),
    'reporting.toWhom': shareOf(pairs, ([g, p]) => body([g.toWhom ?? '']) === body([p.toWhom ?? ''])),
    'reporting.recurrence': shareOf(pairs, ([g, p]) => (g.recurrence ?? null) === p.recurrence),
  };
}

export function scoreLimitations(labels: Labels, { limitations }: Extraction, text: string): Scores {
  const golds = labels.limitations;
  if (golds === undefined) return {};
  const pairs = pairUp(
    golds,
    limitations,
    (g, p) => likeness(coverOf(g.span, text), coverOf(p.span, text)),
    0.5,
  );
  return { limitations: match(pairs.length, golds.length, limitations.length) };
}
