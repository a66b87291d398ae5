import type { Scope } from '../access/index.ts';
import { fault } from './directives.errors.ts';
import { openDraft, revising, type Seen } from './open-draft.ts';
import type { IndicatorEntry, ReviewChange } from './review.schema.ts';
import type { Sentence, SentenceIndicator } from './sentence.ts';
import { takeStep } from './take-step.ts';

/**
 * Says which figures a sentence holds: corrected, added, taken off. What differs from the words read is marked as
 * entered, and the sentence waits for confirmation again.
 */
export async function editIndicators(
  scope: Scope,
  directiveId: string,
  seen: Seen,
  entries: readonly IndicatorEntry[],
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  const draft = revising(open, [seen], (it) => {
    const indicators = entries.map((entry) => indicatorOf(it, entry));
    if (JSON.stringify(indicators) === JSON.stringify(it.indicators)) return it;
    return { ...it, indicators, confirmed: false, confirmedBy: null };
  });
  return takeStep(scope, open, 'indicators', draft);
}

/** An entry that says what was read stays what was read. */
function indicatorOf(sentence: Sentence, entry: IndicatorEntry): SentenceIndicator {
  const read = sentence.indicators.find((it) => sameSpan(it.span, entry.span));
  if (read && (Object.keys(entry) as (keyof IndicatorEntry)[]).every((key) => same(read[key], entry[key])))
    return read;
  refuseUnclear(entry);
  // Without words of its own it stays with the words the sentence begins with, also where the sentence is cut.
  return { ...entry, span: read ? entry.span : [sentence.start, sentence.start], entered: true };
}

/** A figure is a number, a range of two, or the name of a class. */
function refuseUnclear({ kind, value, valueTo, comparator }: IndicatorEntry): void {
  const number = /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : null;
  if (kind !== 'categorical' && number === null) throw fault('INDICATOR_UNCLEAR');
  if ((comparator === 'range') !== (valueTo !== null)) throw fault('INDICATOR_UNCLEAR');
  if (valueTo !== null && (number === null || valueTo <= number)) throw fault('INDICATOR_UNCLEAR');
}

const sameSpan = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] === b[0] && a[1] === b[1];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
