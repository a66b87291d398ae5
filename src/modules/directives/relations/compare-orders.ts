import { areOpposite, areSteps, type OrderWords } from '@quyet/parser/likeness';
import { type ComparedTarget, compareTargets, type TargetDifference } from './compare-targets.ts';

/** repeats: the same again · tightens: sooner or higher · contradicts: later, lower, another lead, the opposite ·
 * supersedes: the directive of the other is replaced by this one. */
export const LIKENESS_KINDS = ['repeats', 'tightens', 'contradicts', 'supersedes'] as const;
export type LikenessKind = (typeof LIKENESS_KINDS)[number];

/** An order as far as another can be like it. */
export interface ComparedOrder {
  readonly words: OrderWords;
  /** Bodies of today that lead; of a held order the heirs of those that led. Empty where nobody does. */
  readonly leadIds: readonly string[];
  /** Whether one of its leads took another's place since. */
  readonly succeeded: boolean;
  readonly dueOn: string | null;
  readonly targets: readonly ComparedTarget[];
}

/** What is alike and what differs, as facts; the screens find the words. */
export type Sameness = 'lead' | 'successor' | 'verb' | 'object' | 'deadline' | 'target';
export type Difference =
  | { readonly what: 'lead' }
  | { readonly what: 'verb'; readonly opposite: boolean }
  | { readonly what: 'deadline'; readonly held: string | null; readonly fresh: string | null }
  | ({ readonly what: 'target' } & TargetDifference);

export interface OrderLikeness {
  readonly kind: LikenessKind;
  /** 0..1: how likely a clerk finds the two to be about the same. Only above `LIKELY` is it worth showing. */
  readonly likelihood: number;
  readonly same: readonly Sameness[];
  readonly differs: readonly Difference[];
  /** Words of the object that both have. */
  readonly words: readonly string[];
}

/** Below it a likeness is noise. Set by the labelled pairs (pairs.fixture.ts). */
export const LIKELY = 0.5;

/**
 * How an order of a new directive is like one held. Null where they are about different things: another place or work
 * named, another year, too few words of weight in common.
 * @param weightOf how much a word tells: little where many orders have it
 */
export function compareOrders(
  fresh: ComparedOrder,
  held: ComparedOrder,
  weightOf: (word: string) => number,
  replaced: boolean,
): OrderLikeness | null {
  const object = objectLikeness(fresh.words, held.words, weightOf);
  if (object === null) return null;
  const verb = verbLikeness(fresh.words.verbs, held.words.verbs);
  const lead = leadLikeness(fresh, held);
  const likelihood = rounded(likely(object.likeness) * VERB_WEIGHT[verb] * LEAD_WEIGHT[lead]);
  if (likelihood < LIKELY) return null;
  const targets = compareTargets(fresh.targets, held.targets);
  const sooner = order(fresh.dueOn, held.dueOn);
  const differs: Difference[] = [];
  if (lead === 'other') differs.push({ what: 'lead' });
  if (verb === 'opposite' || verb === 'other') differs.push({ what: 'verb', opposite: verb === 'opposite' });
  if (sooner !== 'same') differs.push({ what: 'deadline', held: held.dueOn, fresh: fresh.dueOn });
  for (const it of targets) if (it.change !== 'same') differs.push({ what: 'target', ...it });
  const same: Sameness[] = ['object'];
  if (lead === 'same') same.push(held.succeeded ? 'successor' : 'lead');
  if (verb === 'same') same.push('verb');
  if (sooner === 'same' && fresh.dueOn !== null) same.push('deadline');
  if (targets.some((it) => it.change === 'same')) same.push('target');
  const against = verb === 'opposite' || lead === 'other' || sooner === 'later' || has(targets, 'lower');
  const stricter = sooner === 'sooner' || has(targets, 'higher');
  const kind = replaced ? 'supersedes' : against ? 'contradicts' : stricter ? 'tightens' : 'repeats';
  return { kind, likelihood, same, differs, words: object.words };
}

const has = (targets: readonly TargetDifference[], change: TargetDifference['change']): boolean =>
  targets.some((it) => it.change === change);

/** A first deadline tightens; none where one was says nothing of it. */
function order(fresh: string | null, held: string | null): 'same' | 'sooner' | 'later' {
  if (fresh === held || fresh === null) return 'same';
  return held === null || fresh < held ? 'sooner' : 'later';
}

/** How much a word tells that stands in `n` of `total` orders. */
export const wordWeight = (n: number, total: number): number => Math.log((total + 1) / (n + 1)) + 0.1;

type VerbLikeness = 'same' | 'step' | 'unsaid' | 'other' | 'opposite';
const VERB_WEIGHT: Readonly<Record<VerbLikeness, number>> = {
  same: 1,
  step: 0.85,
  unsaid: 0.85,
  opposite: 0.95,
  other: 0.5,
};

function verbLikeness(fresh: readonly string[], held: readonly string[]): VerbLikeness {
  if (fresh.length === 0 || held.length === 0) return 'unsaid';
  if (fresh.some((verb) => held.includes(verb))) return 'same';
  const [one, two] = [fresh[0] ?? '', held[0] ?? ''];
  if (areOpposite(one, two)) return 'opposite';
  return areSteps(one, two) ? 'step' : 'other';
}

type LeadLikeness = 'same' | 'unsaid' | 'other';
const LEAD_WEIGHT: Readonly<Record<LeadLikeness, number>> = { same: 1, unsaid: 0.93, other: 0.85 };

function leadLikeness(fresh: ComparedOrder, held: ComparedOrder): LeadLikeness {
  if (fresh.leadIds.length === 0 || held.leadIds.length === 0) return 'unsaid';
  return fresh.leadIds.some((id) => held.leadIds.includes(id)) ? 'same' : 'other';
}

interface ObjectLikeness {
  readonly likeness: number;
  readonly words: readonly string[];
}

/** A name weighs as much as several words: it is what the order is about. */
const NAME_WEIGHT = 3;

function objectLikeness(
  fresh: OrderWords,
  held: OrderWords,
  weightOf: (word: string) => number,
): ObjectLikeness | null {
  if (apart(fresh.names, held.names) || apart(fresh.counts, held.counts)) return null;
  const of = (order: OrderWords) => new Set(order.words);
  const [one, two] = [of(fresh), of(held)];
  const shared = [...one].filter((word) => two.has(word));
  const names = fresh.names.filter((name) => held.names.includes(name));
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + weightOf(word), 0);
  const both = weigh(shared) + names.length * NAME_WEIGHT;
  const size = (words: Iterable<string>, named: readonly string[]) =>
    weigh(words) + named.length * NAME_WEIGHT;
  const [a, b] = [size(one, fresh.names), size(two, held.names)];
  if (a === 0 || b === 0) return null;
  // An order may say the same in more words: what the shorter one says counts more than what the longer adds.
  const likeness = 0.7 * (both / Math.sqrt(a * b)) + 0.3 * (both / Math.min(a, b));
  return { likeness, words: [...names, ...longest(shared)] };
}

/** Both name something, and nothing of it is the same. */
const apart = (one: readonly string[], two: readonly string[]): boolean =>
  one.length > 0 && two.length > 0 && !one.some((it) => two.includes(it));

/** Pairs without the single words they hold. */
const longest = (words: readonly string[]): string[] =>
  words.filter((word) => !words.some((other) => other !== word && other.split(' ').includes(word)));

/** A share of the words in common made a likelihood: a third is little, two thirds are nearly sure. */
const likely = (likeness: number): number => 1 / (1 + Math.exp(-11 * (likeness - 0.56)));

const rounded = (it: number): number => Math.round(it * 100) / 100;
