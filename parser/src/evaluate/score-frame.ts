import type { Extraction } from '../contract.ts';
import type { Labels } from './labels.ts';
import { coverOf, likeness } from './overlap.ts';
import { sameSpelling } from './spelling.ts';
import { match, type Scores, type Share, shareOf } from './tally.ts';

const FIELDS = ['docType', 'number', 'date', 'issuer', 'title', 'place'] as const;

/** Header fields one by one, signers by name, recipients as a list. */
export function scoreHeader(labels: Labels, { header }: Extraction): Scores {
  const gold = labels.header;
  if (gold === undefined) return {};
  const scores: Record<string, Share> = {};
  for (const field of FIELDS) {
    scores[`header.${field}`] = shareOf(
      [field],
      () => sameSpelling(gold[field]) === sameSpelling(header[field]),
    );
  }
  const hits = (wanted: readonly unknown[], given: readonly unknown[]): number =>
    wanted.filter((one) => given.some((other) => sameSpelling(one) === sameSpelling(other))).length;
  const signers = (gold.signers ?? []).map((one) => one.name);
  const recipients = gold.recipients ?? [];
  return {
    ...scores,
    'header.signers': match(
      hits(
        signers,
        header.signers.map((one) => one.name),
      ),
      signers.length,
      header.signers.length,
    ),
    'header.recipients': match(
      hits(recipients, header.recipients),
      recipients.length,
      header.recipients.length,
    ),
  };
}

/** A provision is found where its path is the same and its stretch nearly so. */
export function scoreOutline(labels: Labels, { outline }: Extraction, text: string): Scores {
  if (labels.outline === undefined) return {};
  const found = new Map(outline.map((entry) => [entry.path, entry]));
  const hits = labels.outline.filter((gold) => {
    const entry = found.get(gold.path);
    return (
      entry && likeness(coverOf([gold.start, gold.end], text), coverOf([entry.start, entry.end], text)) >= 0.9
    );
  });
  return { outline: match(hits.length, labels.outline.length, outline.length) };
}

/** Every visible character of the labelled body lies in exactly one statement. */
export function scoreCoverage(labels: Labels, { statements }: Extraction, text: string): Scores {
  if (labels.outline === undefined) return {};
  const times = new Uint8Array(text.length);
  for (const [start, end] of statements.flatMap((one) => one.segments)) {
    for (let i = start; i < end; i++) times[i] = Math.min(2, (times[i] ?? 0) + 1);
  }
  const body = labels.outline.filter((entry) => (entry.parent ?? null) === null);
  const visible: number[] = [];
  for (const { start, end } of body) {
    for (let i = start; i < end; i++) if (!/\s/.test(text.charAt(i))) visible.push(i);
  }
  return {
    'statements.covered': shareOf(visible, (i) => (times[i] ?? 0) > 0),
    'statements.single': shareOf(visible, (i) => (times[i] ?? 0) < 2),
  };
}
