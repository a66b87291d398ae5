/**
 * What an office has settled itself wins over the built-in rules.
 *
 *   opening "khuyến khích" → orientation     "Khuyến khích các hộ …" is no task, whatever the lexicon says
 *   time "trong quý tới" → next-quarter      a phrase nobody knew gives a day, counted from the day of issue
 *
 * Reads the caller's list; writes decisions and hits of the rule `house-wording`. The passage still decides first: no
 * wording makes an order of what stands among assessments, limitations or causes, and none touches headings.
 */
import { type Disposition, DUTY_DISPOSITIONS, type HouseWordings, type Span } from '../contract.ts';
import { addPhrase, longestPhrase, type PhraseNode, phraseRoot } from '../entities/agencies/phrases.ts';
import { type Reading, wordAtOrAfter } from '../entities/reading.ts';
import { timeHit } from '../entities/time/draft.ts';
import type { TimeHit } from '../entities/types.ts';
import type { HeadKind } from '../outline/headings.ts';
import type { Role } from '../role/cues.ts';
import { type Meaning, meaningOn } from './meaning.ts';

/** Name of the rule where an office's own wording decided. */
export const HOUSE_RULE = 'house-wording';

type Opening = HouseWordings['openings'][number];
type Time = HouseWordings['times'][number];

/** The list made ready for matching; one walk over words, however many wordings there are. */
export interface CompiledHouse {
  readonly openings: PhraseNode<Opening>;
  readonly times: PhraseNode<Time>;
}

/** Null where there is nothing to match. */
export function compileHouse(house: HouseWordings | undefined): CompiledHouse | null {
  if (!house || house.openings.length + house.times.length === 0) return null;
  const [openings, times] = [phraseRoot<Opening>(), phraseRoot<Time>()];
  for (const one of house.openings) addPhrase(openings, one.wording, one);
  for (const one of house.times) addPhrase(times, one.wording, one);
  return { openings, times };
}

export interface Decided {
  readonly disposition: Disposition;
  readonly rule: string;
  readonly confidence: number;
}

const TOLD: ReadonlySet<Role> = new Set<Role>(['assessment', 'limitation', 'cause']);
const STRUCTURE: ReadonlySet<Disposition> = new Set<Disposition>(['label', 'lead-in', 'preamble', 'closing']);
const HEADS: ReadonlySet<HeadKind> = new Set<HeadKind>(['title', 'label', 'addressee', 'lead-in']);

/**
 * The decision on a part as the office's wordings have it; the given one where none of them opens the part.
 * @param places offsets at which the part may open: its first word, and the first behind its actor
 */
export function houseDecision(
  house: CompiledHouse | null,
  words: Reading,
  places: readonly number[],
  part: { readonly role: Role; readonly head: HeadKind; readonly decided: Decided },
): Decided {
  const { decided, role } = part;
  if (house === null || HEADS.has(part.head) || STRUCTURE.has(decided.disposition) || role === 'reference')
    return decided;
  for (const place of places) {
    const found = longestPhrase(house.openings, words, wordAtOrAfter(words, place))?.value;
    if (!found) continue;
    const { disposition, confidence } = found;
    if (TOLD.has(role) && (DUTY_DISPOSITIONS as readonly Disposition[]).includes(disposition)) return decided;
    return { disposition, rule: HOUSE_RULE, confidence };
  }
  return decided;
}

/** An order that rests on an office's phrase is no surer than that phrase. */
export const asSureAsPhrases = (confidence: number, times: readonly TimeHit[]): number =>
  Math.min(confidence, ...times.filter((it) => it.rule === HOUSE_RULE).map((it) => it.confidence));

/** The times of a text with the office's phrases put in place of what the recognisers made of the same words. */
export function withHouseTimes(
  house: CompiledHouse | null,
  words: Reading,
  times: readonly TimeHit[],
  issued: string | null,
): readonly TimeHit[] {
  if (house === null || house.times.next.size === 0) return times;
  const own: TimeHit[] = [];
  for (let i = 0; i < words.count; i++) {
    const match = house.times.next.has(words.words.at(i) ?? '') ? longestPhrase(house.times, words, i) : null;
    const meaning = match && meaningOn(match.value.meaning, issued);
    if (!match || !meaning) continue;
    const [start, end] = [words.starts[i] ?? 0, words.ends[match.end - 1] ?? 0];
    own.push(hitOf(words, start, end, meaning, match.value.confidence));
    i = match.end - 1;
  }
  let next = 0;
  const standing = apart(own, times.filter(outranks));
  if (standing.length === 0) return times;
  return [...apart(times, standing), ...standing].sort((a, b) => a.span[0] - b.span[0]);

  /** Inside a title nothing is a deadline; and a longer phrase that gives a day says more than a part of it. */
  function outranks(hit: TimeHit): boolean {
    if (hit.insideTitle) return true;
    if (hit.due === null) return false;
    while (next < own.length && (own[next]?.span[0] ?? 0) < hit.span[0]) next++;
    const first = own[next];
    return first !== undefined && contains(hit.span, first.span);
  }
}

const contains = (outer: Span, inner: Span): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1] && outer[1] - outer[0] > inner[1] - inner[0];

function hitOf(words: Reading, start: number, end: number, meaning: Meaning, confidence: number): TimeHit {
  const known = { rule: HOUSE_RULE, confidence };
  switch (meaning.says) {
    case 'nothing':
      return timeHit(words, start, end, { ...known, role: 'not-a-deadline' });
    case 'how-often':
      return timeHit(words, start, end, {
        ...known,
        role: 'recurrence',
        kind: 'recurring',
        recurrence: meaning.recurrence,
      });
    case 'by-when':
      return timeHit(words, start, end, {
        ...known,
        role: 'deadline',
        kind: meaning.kind,
        due: meaning.due,
      });
  }
}

/** Those of the first list that share no character with one of the second; both are in the order of the text. */
function apart(hits: readonly TimeHit[], others: readonly TimeHit[]): readonly TimeHit[] {
  let at = 0;
  return hits.filter((it) => {
    while (at < others.length && (others[at]?.span[1] ?? 0) <= it.span[0]) at++;
    return (others[at]?.span[0] ?? Number.POSITIVE_INFINITY) >= it.span[1];
  });
}
