import type { Order } from './outcome.ts';

/** How far a worn reading agrees with the clean one. */
export interface Agreement {
  /** Share of the tasks found again by nearly the same words. */
  readonly tasks: number;
  /** Share of the leads, among the tasks found. */
  readonly leads: number;
  /** Share of the deadlines found, among the tasks found that have one. */
  readonly deadlines: number;
  /** Days that the clean reading does not have for that task. */
  readonly wrongDays: readonly string[];
  /** Tasks of the worn reading that the clean one has not. */
  readonly more: number;
}

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9đ]+/gu, ' ')
    .trim();

/** Share of words that two texts have in common, in any order. */
function likeness(a: string, b: string): number {
  const [left, right] = [letters(a).split(' '), letters(b).split(' ')];
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = bag.get(word) ?? 0;
    if (count > 0) common += 1;
    bag.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/** Whether a text holds nearly all words of another. */
const holds = (text: string, part: string): boolean => {
  const words = new Set(letters(text).split(' '));
  const own = letters(part).split(' ');
  return own.filter((word) => words.has(word)).length >= own.length * 0.9;
};

const dayOf = (order: Order): string | null => /\d{4}-\d{2}-\d{2}/.exec(order.deadline)?.[0] ?? null;

export function agreement(clean: readonly Order[], worn: readonly Order[]): Agreement {
  const free = new Set(worn);
  const pairs = clean.flatMap((order) => {
    const best = [...free].sort((a, b) => likeness(b.text, order.text) - likeness(a.text, order.text))[0];
    if (best && likeness(best.text, order.text) >= 0.8) {
      free.delete(best);
      return [[order, best] as const];
    }
    // A stop that was not read joins two orders: both are found.
    const whole = worn.find((one) => holds(one.text, order.text));
    return whole ? [[order, whole] as const] : [];
  });
  const share = (hits: number, all: number): number => (all === 0 ? 1 : hits / all);
  const dated = pairs.filter(([order]) => order.deadline !== 'none –');
  return {
    tasks: share(pairs.length, clean.length),
    leads: share(pairs.filter(([order, found]) => order.lead === found.lead).length, pairs.length),
    deadlines: share(
      dated.filter(([order, found]) => order.deadline === found.deadline).length,
      dated.length,
    ),
    wrongDays: pairs.flatMap(([order, found]) => {
      const [right, read] = [dayOf(order), dayOf(found)];
      return read !== null && read !== right ? [`${read} for ${right}: ${found.text}`] : [];
    }),
    more: free.size,
  };
}
