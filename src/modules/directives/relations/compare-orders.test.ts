import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderWords } from '@quyet/parser/likeness';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedOrder, compareOrders, type OrderLikeness, wordWeight } from './compare-orders.ts';
import { HELD_OUT, type Order, type Pair, TUNED } from './pairs.fixture.ts';

const compared = ([title, lead, dueOn, target]: Order): ComparedOrder => ({
  words: orderWords(title),
  leadIds: lead === null ? [] : [lead],
  succeeded: false,
  dueOn,
  targets: target ? [{ name: target[0], value: target[1], unit: '%', comparator: target[2] ?? '>=' }] : [],
});

/** How much each word tells: what many orders of the parser's samples say tells little. */
const folder = join(import.meta.dirname, '../../../../parser/samples/tuned');
const orders = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { tasks: { text: string }[] }).tasks,
  )
  .map(({ text }) => orderWords(text));
const counts = new Map<string, number>();
for (const { words } of orders) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
const weightOf = (word: string): number => wordWeight(counts.get(word) ?? 0, orders.length);

const found = ({ fresh, held }: Pair): OrderLikeness | null =>
  compareOrders(compared(fresh), compared(held), weightOf, false);

function score(pairs: readonly Pair[]) {
  const answers = pairs.map((it) => ({ label: it.label, kind: found(it)?.kind ?? null, pair: it }));
  const alike = answers.filter((it) => it.label !== null);
  const said = answers.filter((it) => it.kind !== null);
  const right = said.filter((it) => it.label !== null);
  return {
    pairs: pairs.length,
    precision: right.length / said.length,
    recall: right.length / alike.length,
    kinds: right.filter((it) => it.kind === it.label).length / right.length,
    wrong: answers
      .filter((it) => it.kind !== it.label)
      .map((it) => `${it.kind} for ${it.label}: ${it.pair.fresh[0]}`),
  };
}

describe('orders compared', () => {
  it.each([
    ['tuned', TUNED, 0.9],
    ['held out', HELD_OUT, 0.85],
  ] as const)('finds those a clerk would, and few others: %s pairs', (name, pairs, least) => {
    const { wrong, ...figures } = score(pairs);
    process.stdout.write(`${name}: ${JSON.stringify(figures)}\n${wrong.map((it) => `  ${it}\n`).join('')}`);
    expect(figures.precision).toBeGreaterThanOrEqual(least);
    expect(figures.recall).toBeGreaterThanOrEqual(least);
    expect(figures.kinds).toBeGreaterThanOrEqual(least);
  });

  it('says of an order that it repeats itself, surely, whatever it is', () => {
    for (const { fresh } of [...TUNED, ...HELD_OUT]) {
      const like = compareOrders(compared(fresh), compared(fresh), weightOf, false);
      expect(like?.kind, fresh[0]).toBe('repeats');
      expect(like?.likelihood, fresh[0]).toBeGreaterThan(0.8);
      expect(like?.differs).toEqual([]);
    }
  });

  it('turns tightening into contradiction when the two change places, and finds the same pairs alike', () => {
    const one = fc.constantFrom(...[...TUNED, ...HELD_OUT]);
    fc.assert(
      fc.property(one, ({ fresh, held }) => {
        const there = found({ fresh, held, label: null });
        const back = found({ fresh: held, held: fresh, label: null });
        expect(back?.likelihood ?? null).toBe(there?.likelihood ?? null);
        if (there?.kind === 'tightens' && held[2] !== null) expect(back?.kind).toBe('contradicts');
      }),
    );
  });

  it('says of an order of a replaced directive that it is superseded', () => {
    const [{ fresh, held }] = TUNED as [Pair];
    expect(compareOrders(compared(fresh), compared(held), weightOf, true)?.kind).toBe('supersedes');
  });
});
