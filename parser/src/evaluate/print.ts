import type { Bucket, RuleCalibration } from './calibration.ts';
import { figure, type Scores, type Tally } from './tally.ts';

function written(tally: Tally | undefined): string {
  const value = tally === undefined ? null : figure(tally);
  if (value === null) return '–';
  return tally?.kind === 'count' ? String(value) : value.toFixed(4);
}

function basis(tally: Tally): string {
  if (tally.kind === 'count') return '';
  if (tally.kind === 'share') return `${tally.right}/${tally.of}`;
  const [p, r] = [tally.found ? tally.hits / tally.found : 0, tally.gold ? tally.hits / tally.gold : 0];
  return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  (labelled ${tally.gold}, found ${tally.found})`;
}

/** More documents than this do not fit a line. */
const MOST_COLUMNS = 6;

/** The document on which a measure is lowest, where it is not perfect everywhere. */
function lowest(documents: readonly (readonly [name: string, scores: Scores])[], measure: string): string {
  const figures = documents.flatMap(([name, scores]) => {
    const tally = scores[measure];
    const value = tally === undefined ? null : figure(tally);
    return tally === undefined || value === null
      ? []
      : [{ name, value: tally.kind === 'count' ? -value : value, tally }];
  });
  const worst = figures.sort((a, b) => a.value - b.value)[0];
  return worst === undefined || worst.value === 1 || (worst.value === 0 && worst.tally.kind === 'count')
    ? ''
    : `${written(worst.tally)} ${worst.name}`;
}

/**
 * One row for each measure: a column for each document, the total and what it rests on last. Of many documents only the
 * one on which the measure is lowest.
 */
export function scoreTable(
  documents: readonly (readonly [name: string, scores: Scores])[],
  total: Scores,
): string {
  const names = documents.map(([name]) => name.slice(0, 14));
  const width = Math.max(...Object.keys(total).map((name) => name.length)) + 2;
  if (documents.length > MOST_COLUMNS) {
    const rows = Object.entries(total).map(([measure, tally]) =>
      `${measure.padEnd(width)}${written(tally).padStart(7)}  ${basis(tally).padEnd(46)}${lowest(documents, measure)}`.trimEnd(),
    );
    const head = `${'measure'.padEnd(width)}${'all'.padStart(7)}  ${`of ${documents.length} documents`.padEnd(46)}lowest`;
    return `${[head, ...rows].join('\n')}\n`;
  }
  const column = (text: string): string => text.padStart(15);
  const head = `${'measure'.padEnd(width)}${[...names, 'all'].map(column).join('')}`;
  const rows = Object.entries(total).map(([measure, tally]) => {
    const cells = documents.map(([, scores]) => column(written(scores[measure])));
    return `${measure.padEnd(width)}${cells.join('')}${column(written(tally))}   ${basis(tally)}`;
  });
  return `${[head, ...rows].join('\n')}\n`;
}

/** Confidence against truth; of proposals at 0.9 nine in ten should be right. */
export function calibrationTable(what: string, buckets: readonly Bucket[]): string {
  const rows = buckets.map(
    ({ from, to, n, said, was }) =>
      `${from.toFixed(2)}–${to.toFixed(2)}  ${String(n).padStart(5)}   ${said.toFixed(3)}   ${was.toFixed(3)}`,
  );
  return `${[what, 'confidence     n    said     right', ...rows].join('\n')}\n`;
}

/** Confidence against truth, rule by rule. */
export function ruleTable(rules: readonly RuleCalibration[]): string {
  const width = Math.max(4, ...rules.map(({ rule }) => rule.length)) + 2;
  const rows = rules.map(
    ({ rule, n, said, was }) =>
      `${rule.padEnd(width)}${String(n).padStart(5)}   ${said.toFixed(3)}   ${was.toFixed(3)}`,
  );
  return `${[`${'rule'.padEnd(width)}    n   said    right`, ...rows].join('\n')}\n`;
}

/** The file from which the parser takes how far each pair of rules is to be trusted. */
export function measuredSource(rules: readonly RuleCalibration[]): string {
  const rows = [...rules]
    .sort((a, b) => a.rule.localeCompare(b.rule))
    .map(({ rule, n, was }) => `  '${rule}': [${Math.round(was * n)}, ${n}],`);
  return [
    '/** Written by `npm run evaluate -- --calibrate`: for each pair of rules, proposals that were wholly right, and all. */',
    'export const MEASURED: Readonly<Record<string, readonly [right: number, all: number]>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
